//! Blocks of integers to frames of FLAC; the only file that names flacenc.

use flacenc::bitsink::ByteSink;
use flacenc::component::{BitRepr, StreamInfo};
use flacenc::config::{Encoder as Config, OrderSel, Window};
use flacenc::encode_fixed_size_frame;
use flacenc::error::{Verified, Verify};
use flacenc::source::{Context, Fill, FrameBuf};

use crate::units::{CHANNELS, ENGINE_RATE, Frames};

use super::{Depth, WriteError};

/// Frames of sound in one frame of FLAC; only the last may have fewer.
pub(super) const BLOCK: usize = 4096;

/// The highest order of the simple predictors. With more, what they leave of 24 bit could outgrow flacenc's sums;
/// the others, whose orders go to ten, serve where the sound is smooth.
const SIMPLE_ORDER: usize = 2;

/// Encodes one stream.
#[derive(Debug)]
pub(super) struct Encoder {
    config: Verified<Config>,
    info: StreamInfo,
    buffer: FrameBuf,
    /// Counts frames and sums up the samples, for the head.
    context: Context,
    frame: ByteSink,
    /// The least and the most bytes of a frame so far.
    sizes: Option<(usize, usize)>,
}

impl Encoder {
    /// For `planned` frames at `depth`.
    pub(super) fn new(depth: Depth, planned: Frames) -> Result<Encoder, WriteError> {
        let mut info = StreamInfo::new(ENGINE_RATE.0 as usize, CHANNELS, depth.bits()).map_err(refused)?;
        info.set_block_sizes(BLOCK, BLOCK).map_err(refused)?;
        info.set_frame_sizes(0, 0).map_err(refused)?;
        info.set_total_samples(planned.as_index());
        Ok(Encoder {
            config: config().into_verified().map_err(|(_, error)| refused(error))?,
            info,
            buffer: FrameBuf::with_size(CHANNELS, BLOCK).map_err(refused)?,
            context: Context::new(depth.bits(), CHANNELS),
            frame: ByteSink::new(),
            sizes: None,
        })
    }

    /// The frame of `samples` (interleaved), [`BLOCK`] frames of sound or, once, the rest.
    pub(super) fn encode(&mut self, samples: &[i32]) -> Result<&[u8], WriteError> {
        self.context.fill_interleaved(samples).map_err(refused)?;
        self.buffer.fill_interleaved(samples).map_err(refused)?;
        let number = self.context.current_frame_number().unwrap_or_default();
        let frame =
            encode_fixed_size_frame(&self.config, &self.buffer, number, &self.info).map_err(refused)?;
        self.frame.clear();
        frame.write(&mut self.frame).map_err(refused)?;
        let size = self.frame.as_slice().len();
        let (least, most) = self.sizes.unwrap_or((size, size));
        self.sizes = Some((least.min(size), most.max(size)));
        Ok(self.frame.as_slice())
    }

    /// No more will come: from now on [`Encoder::info`] tells the checksum and the sizes.
    pub(super) fn end(&mut self) -> Result<(), WriteError> {
        let (least, most) = self.sizes.unwrap_or_default();
        self.info.set_frame_sizes(least, most).map_err(refused)?;
        self.info.set_md5_digest(&self.context.md5_digest());
        Ok(())
    }

    /// What the head says of the sound.
    pub(super) fn info(&self) -> Result<Vec<u8>, WriteError> {
        let mut sink = ByteSink::new();
        self.info.write(&mut sink).map_err(refused)?;
        Ok(sink.into_inner())
    }
}

/// The simple predictors are chosen by the bits they need, not by an estimate: noise as loud as a sibilant is
/// estimated too low, and would then be stored in three times the room. The window without a flat top makes what we
/// mix two hundredths smaller.
fn config() -> Config {
    let mut config = Config::default();
    config.block_size = BLOCK;
    config.multithread = false;
    config.subframe_coding.fixed.max_order = SIMPLE_ORDER;
    config.subframe_coding.fixed.order_sel = OrderSel::BitCount;
    config.subframe_coding.qlpc.window = Window::Tukey { alpha: 1.0 };
    config
}

fn refused(error: impl std::fmt::Display) -> WriteError {
    WriteError::Encoder(error.to_string())
}
