//! Opens a file: detects its container, selects the track and collects what is known before decoding.
//!
//! All checks that reject a file by its headers are here.

use symphonia::core::codecs::audio::well_known::{
    CODEC_ID_AAC, CODEC_ID_AC3, CODEC_ID_ALAC, CODEC_ID_EAC3, CODEC_ID_MP3, CODEC_ID_OPUS, CODEC_ID_VORBIS,
};
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters};
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::well_known::{FORMAT_ID_ADTS, FORMAT_ID_FLAC, FORMAT_ID_MP3, FORMAT_ID_OGG};
use symphonia::core::formats::{FormatId, FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSource, MediaSourceStream};
use symphonia::core::meta::MetadataOptions;

use super::boxes::{self, Boxes, TrackBox};
use super::clock::Timebase;
use super::downmix::MOST_CHANNELS;
use super::rate::RATES;
use super::sniff;
use crate::clip::DecodeError;
use crate::clip::bounds::LONGEST_PAGE;
use crate::clip::guard::guarded;
use crate::clip::source::{self, EncodedSound};

/// The run-up for codecs with independent packets: damage just before a position must be known there.
const SHORT_RUN_UP: u64 = 4096;

/// A file whose headers have been read.
pub(super) struct Container {
    pub(super) format: Box<dyn FormatReader>,
    /// The played track.
    pub(super) track: u32,
    pub(super) codec: AudioCodecParameters,
    pub(super) clock: Timebase,
    /// The length that the headers state, if any, in frames of the file.
    pub(super) stated: Option<u64>,
    /// How many frames to decode before a position, so that it sounds as in continuous playback.
    pub(super) run_up: u64,
    /// The padding frames at the end, as stated by the headers. They are not played.
    pub(super) padding: u64,
    /// Whether the file can only be read from its start: the container has no reliable timestamps.
    pub(super) walked: bool,
    /// Whether the file must be reopened before a seek. The FLAC reader keeps the last frame that it read and rejects
    /// frames that are not later.
    pub(super) stale: bool,
    /// The last frame to which a seek is reliable.
    pub(super) safe: i64,
    /// The minimum number of packet bytes. With fewer, the packets are probably random matches.
    pub(super) least_bytes: u64,
}

impl Container {
    /// Reads the headers of `source`.
    ///
    /// # Errors
    /// The headers describe nothing that can be played.
    pub(super) fn open(mut source: impl EncodedSound) -> Result<Container, DecodeError> {
        let head = sniff::head(&mut source)?;
        let boxes = boxes::read(&mut source).unwrap_or_default();
        if boxes.tracks.iter().any(|track| track.audio && track.encrypted) {
            return Err(DecodeError::Encrypted);
        }
        let bytes = source::open_as(source, boxes.end).map_err(DecodeError::Read)?;
        let length = bytes.byte_len().unwrap_or(0);
        let cut_short = boxes.cut_short || sniff::is_cut_label(&head, length);
        let format = probe(bytes).map_err(|error| match cut_short {
            true => DecodeError::NoEnd,
            false => error,
        })?;
        let mut container = Container::of(format, &boxes)?;
        // Random bytes can look like packets. Real packets have at most an ID3 tag before them, which may hold
        // pictures.
        if is_bare(container.format.format_info().format) && !head.starts_with(b"ID3") {
            container.least_bytes = length / 2;
        }
        Ok(container)
    }

    fn of(format: Box<dyn FormatReader>, boxes: &Boxes) -> Result<Container, DecodeError> {
        let track = track(format.as_ref(), boxes)?;
        let codec = track.codec_params.as_ref().and_then(|codec| codec.audio());
        let codec = codec.ok_or(DecodeError::NoAudio)?.clone();
        let rate = check(&codec, track)?;
        let edit = boxes.tracks.iter().find(|one| one.id == track.id);
        // A part cut out of a longer Ogg file keeps the timestamps of the longer file.
        let start = edit.map_or(track.start_ts.get().max(0).unsigned_abs(), |edit| edit.start);
        let clock = Timebase::new(rate, track.time_base, packet_frames(&codec), start);
        let id = format.format_info().format;
        let several = id == FORMAT_ID_OGG && format.tracks().len() > 1;
        let stated = stated(track, id, &clock, edit);
        Ok(Container {
            track: track.id,
            stated,
            padding: u64::from(track.padding.unwrap_or(0)),
            run_up: run_up(codec.codec),
            // A seek in an Ogg file with several streams may not terminate.
            walked: is_bare(id) || several,
            stale: id == FORMAT_ID_FLAC,
            safe: safe(id, stated),
            least_bytes: 0,
            codec,
            clock,
            format,
        })
    }
}

/// The played track.
fn track<'a>(format: &'a dyn FormatReader, boxes: &Boxes) -> Result<&'a Track, DecodeError> {
    let sounds = boxes.tracks.iter().any(|track| track.audio);
    let none = match sounds {
        true => DecodeError::Codec,
        false => DecodeError::NoAudio,
    };
    format.default_track(TrackType::Audio).ok_or(none)
}

/// Whether the format is a bare sequence of packets.
fn is_bare(id: FormatId) -> bool {
    [FORMAT_ID_MP3, FORMAT_ID_ADTS].contains(&id)
}

/// The last frame that a seek may target. Ogg pages are found by their end position, and the last page gives a wrong
/// position.
fn safe(id: FormatId, stated: Option<u64>) -> i64 {
    match stated {
        Some(stated) if id == FORMAT_ID_OGG => stated.saturating_sub(LONGEST_PAGE).cast_signed(),
        _ => i64::MAX,
    }
}

/// Detects the container format of `bytes`.
pub(super) fn probe(bytes: MediaSourceStream<'static>) -> Result<Box<dyn FormatReader>, DecodeError> {
    guarded(DecodeError::opening, || {
        let (container, metadata) = (FormatOptions::default(), MetadataOptions::default());
        symphonia::default::get_probe().probe(&Hint::new(), bytes, container, metadata)
    })
}

/// Rejects what can't be decoded, resampled or mixed down. Returns the sample rate.
fn check(codec: &AudioCodecParameters, track: &Track) -> Result<u32, DecodeError> {
    match codec.codec {
        CODEC_ID_OPUS => return Err(DecodeError::Foreign { format: "Opus" }),
        CODEC_ID_AC3 | CODEC_ID_EAC3 => {
            return Err(DecodeError::Foreign {
                format: "Dolby Digital",
            });
        }
        _ => {}
    }
    let channels = codec.channels.as_ref().map_or(0, |channels| channels.count());
    if channels > MOST_CHANNELS {
        let most = MOST_CHANNELS;
        return Err(DecodeError::ManyChannels { channels, most });
    }
    // The sample rate field of MP4 can't hold high rates. The timescale then is the sample rate.
    let counted = track.time_base.map_or(0, |base| base.denom.get());
    let rate = codec.sample_rate.filter(|rate| *rate > 0).unwrap_or(counted);
    let (least, most) = (*RATES.start(), *RATES.end());
    match RATES.contains(&rate) {
        true => Ok(rate),
        false => Err(DecodeError::StrangeRate { rate, least, most }),
    }
}

/// The fixed packet length of the codec, in frames; 0 if it varies.
fn packet_frames(codec: &AudioCodecParameters) -> u64 {
    match codec.codec {
        CODEC_ID_AAC => 1024,
        CODEC_ID_MP3 => 1152,
        CODEC_ID_ALAC => codec.max_frames_per_packet.unwrap_or(4096),
        _ => 0,
    }
}

/// The run-up of each codec. MP3 uses bits from up to two dozen earlier packets; the others overlap with one packet.
fn run_up(codec: AudioCodecId) -> u64 {
    match codec {
        CODEC_ID_MP3 => 32 * 1152,
        CODEC_ID_VORBIS => 2 * 8192,
        CODEC_ID_AAC => 4 * 1024,
        _ => SHORT_RUN_UP,
    }
}

/// The length that the headers state. For bare packets only an encoder tag states it; any other value is an estimate.
fn stated(track: &Track, id: FormatId, clock: &Timebase, edit: Option<&TrackBox>) -> Option<u64> {
    if is_bare(id) {
        return track.padding.and(track.num_frames);
    }
    let first = clock.start().unsigned_abs();
    let frames = match clock.counts_frames() {
        true => track.num_frames?.saturating_sub(first),
        false => clock
            .frame(track.duration?.get().cast_signed())
            .max(0)
            .unsigned_abs(),
    };
    let heard = edit
        .and_then(|edit| edit.length)
        .map(|length| clock.length(length));
    let frames = heard.map_or(frames, |heard| heard.min(frames));
    Some(frames).filter(|frames| *frames > 0)
}
