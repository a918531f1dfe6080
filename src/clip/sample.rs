//! Small WAV files for tests.

use std::io::Cursor;

/// The values of a WAV header, and the number of frames after it.
pub(super) struct Wav {
    pub(super) channels: u16,
    pub(super) rate: u32,
    pub(super) stated: u32,
    pub(super) frames: u32,
}

impl Wav {
    /// A correct header for mono at 48 kHz.
    pub(super) fn mono(frames: u32) -> Wav {
        Wav {
            channels: 1,
            rate: 48_000,
            stated: frames,
            frames,
        }
    }

    /// The file: 32-bit float samples that count up in steps of 1/1024 and wrap at 1.
    pub(super) fn bytes(&self) -> Cursor<Vec<u8>> {
        let frame_bytes = 4 * u32::from(self.channels);
        let data_bytes = self.stated * frame_bytes;
        let mut bytes = Vec::new();
        bytes.extend(b"RIFF");
        bytes.extend((36 + data_bytes).to_le_bytes());
        bytes.extend(b"WAVEfmt ");
        bytes.extend(16_u32.to_le_bytes());
        bytes.extend(3_u16.to_le_bytes());
        bytes.extend(self.channels.to_le_bytes());
        bytes.extend(self.rate.to_le_bytes());
        bytes.extend((self.rate * frame_bytes).to_le_bytes());
        bytes.extend((frame_bytes as u16).to_le_bytes());
        bytes.extend(32_u16.to_le_bytes());
        bytes.extend(b"data");
        bytes.extend(data_bytes.to_le_bytes());
        let samples = (0..self.frames * u32::from(self.channels)).map(counting);
        bytes.extend(samples.flat_map(f32::to_le_bytes));
        Cursor::new(bytes)
    }
}

/// The sample at `index` in such a file.
pub(super) fn counting(index: u32) -> f32 {
    (index % 1024) as f32 / 1024.0
}
