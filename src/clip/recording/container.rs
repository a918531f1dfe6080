//! A file opened as what it is: its container, the track that is heard, and what is known of it before decoding.
//!
//! Here stands everything that refuses a file by what its headers say.

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

/// Enough for codecs whose packets stand alone: so that damage just before a place is known there.
const SHORT_RUN_UP: u64 = 4096;

/// A file whose headers have been read.
pub(super) struct Container {
    pub(super) format: Box<dyn FormatReader>,
    /// The track that is heard.
    pub(super) track: u32,
    pub(super) codec: AudioCodecParameters,
    pub(super) clock: Timebase,
    /// The length that the headers state, in frames of the file, where they do.
    pub(super) stated: Option<u64>,
    /// How many frames must be decoded before a place, so that it sounds as it does when played through to there.
    pub(super) run_up: u64,
    /// How many frames the headers say are added at the end, to be left out.
    pub(super) padding: u64,
    /// Whether the file can only be walked from its start: the container has no marks that can be trusted.
    pub(super) walked: bool,
    /// Whether a seek needs the file opened anew: else the reader of FLAC takes what it read last for what comes before
    /// the place, and refuses frames that are not later.
    pub(super) stale: bool,
    /// The frame beyond which the container's marks can't be trusted.
    pub(super) safe: i64,
    /// How many bytes of packets there must be, or they are chance.
    pub(super) least_bytes: u64,
}

impl Container {
    /// Reads the headers of `source`.
    ///
    /// # Errors
    /// Where they are of nothing that can be played.
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
        // Among any bytes some look like packets; before real ones stands at most a label, which may hold pictures.
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
        // What was cut out of a longer Ogg file counts on from there.
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
            // A seek among several sounds in one Ogg file may never come back.
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

/// The track that is heard.
fn track<'a>(format: &'a dyn FormatReader, boxes: &Boxes) -> Result<&'a Track, DecodeError> {
    let sounds = boxes.tracks.iter().any(|track| track.audio);
    let none = match sounds {
        true => DecodeError::Codec,
        false => DecodeError::NoAudio,
    };
    format.default_track(TrackType::Audio).ok_or(none)
}

/// Whether the format is nothing but packets, one after the other.
fn is_bare(id: FormatId) -> bool {
    [FORMAT_ID_MP3, FORMAT_ID_ADTS].contains(&id)
}

/// How far a seek may go: pages of Ogg are found by where they end, and the last one misjudges its position.
fn safe(id: FormatId, stated: Option<u64>) -> i64 {
    match stated {
        Some(stated) if id == FORMAT_ID_OGG => stated.saturating_sub(LONGEST_PAGE).cast_signed(),
        _ => i64::MAX,
    }
}

/// Finds out what `bytes` are.
pub(super) fn probe(bytes: MediaSourceStream<'static>) -> Result<Box<dyn FormatReader>, DecodeError> {
    guarded(DecodeError::opening, || {
        let (container, metadata) = (FormatOptions::default(), MetadataOptions::default());
        symphonia::default::get_probe().probe(&Hint::new(), bytes, container, metadata)
    })
}

/// Refuses what can't be decoded, resampled or mixed down; the rate of what can.
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
    // MP4 has no room for a high rate where rates stand; its own time then counts in frames.
    let counted = track.time_base.map_or(0, |base| base.denom.get());
    let rate = codec.sample_rate.filter(|rate| *rate > 0).unwrap_or(counted);
    let (least, most) = (*RATES.start(), *RATES.end());
    match RATES.contains(&rate) {
        true => Ok(rate),
        false => Err(DecodeError::StrangeRate { rate, least, most }),
    }
}

/// How many frames a packet of the codec always has; 0 where they vary.
fn packet_frames(codec: &AudioCodecParameters) -> u64 {
    match codec.codec {
        CODEC_ID_AAC => 1024,
        CODEC_ID_MP3 => 1152,
        CODEC_ID_ALAC => codec.max_frames_per_packet.unwrap_or(4096),
        _ => 0,
    }
}

/// The longest memory of each codec: MP3 takes bits from up to two dozen packets before, the others overlap with one.
fn run_up(codec: AudioCodecId) -> u64 {
    match codec {
        CODEC_ID_MP3 => 32 * 1152,
        CODEC_ID_VORBIS => 2 * 8192,
        CODEC_ID_AAC => 4 * 1024,
        _ => SHORT_RUN_UP,
    }
}

/// The length that the headers state. Bare packets state one only where an encoder's label does; else it is guessed.
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
