//! Opens a file: detects its container, selects the track and collects what is known before decoding.
//!
//! All checks that reject a file by its headers are here.

use std::io::{Seek as _, SeekFrom};
use std::ops::Range;

use symphonia::core::codecs::audio::well_known::{
    CODEC_ID_AAC, CODEC_ID_AC3, CODEC_ID_ALAC, CODEC_ID_EAC3, CODEC_ID_FLAC, CODEC_ID_MP1, CODEC_ID_MP2,
    CODEC_ID_MP3, CODEC_ID_OPUS, CODEC_ID_VORBIS,
};
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters};
use symphonia::core::formats::{FormatReader, Track};
use symphonia::core::io::MediaSource;

use super::boxes::{self, Boxes, TrackBox};
use super::caf;
use super::clock::Timebase;
use super::downmix::MOST_CHANNELS;
use super::opus::{self, OpusHead};
use super::rate::RATES;
use super::sniff;
use super::view::{AnySource, View, ViewPart};
use super::{chunks, flac, ogg, tags};
use crate::clip::DecodeError;
use crate::clip::bounds::LONGEST_PAGE;
use crate::clip::kind::Kind;
use crate::clip::marks::OggMarks;
use crate::clip::source::{self, EncodedSound};

/// The run-up for codecs with independent packets: damage just before a position must be known there.
const SHORT_RUN_UP: u64 = 4096;

/// The run-up of Opus, whose predictions forget damage within a fifth of a second.
const OPUS_RUN_UP: u64 = 9_600;

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
    pub(super) kind: Kind,
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
    pub(super) fn open(source: impl EncodedSound) -> Result<Container, DecodeError> {
        let mut source: AnySource = Box::new(source);
        let (kind, range) = sound(&mut source)?;
        let boxes = match kind {
            Kind::Mp4 => boxes::read(&mut source, &range),
            _ => Boxes::default(),
        };
        boxes_are_playable(kind, &boxes)?;
        if kind == Kind::Caf {
            caf::check(&mut source, &range)?;
        }
        let mut begins_late = false;
        let parts = match kind {
            Kind::Wav => chunks::wav(&mut source, &range)?,
            Kind::Aiff => chunks::aiff(&mut source, &range)?,
            Kind::Flac => flac::flac(&mut source, &range)?,
            Kind::Mp4 => boxes.without_notes(&range),
            Kind::Ogg => {
                let found = ogg::ogg(&mut source, &range);
                begins_late = found.begins_late;
                found.parts
            }
            _ => vec![ViewPart::Range(range.clone())],
        };
        let end = boxes.end.saturating_sub(range.start);
        let view = View::of(source, parts);
        let bytes = match kind {
            Kind::Ogg => source::open(OggMarks::of(view)),
            _ => source::open_as(view, end),
        };
        let bytes = bytes.map_err(DecodeError::Read)?;
        let length = bytes.byte_len().unwrap_or(0);
        let format = kind
            .read(bytes, DecodeError::reading)
            .map_err(|error| match boxes.cut_short {
                true => DecodeError::NoEnd,
                false => error,
            })?;
        let mut container = Container::of(format, kind, &boxes, begins_late)?;
        // Random bytes can look like packets; but a real recording may be damaged for the most part.
        if kind.is_bare() {
            container.least_bytes = length / 3;
        }
        Ok(container)
    }

    /// `begins_late`: whether the first pages are damaged, and what the reader takes for the start is not.
    fn of(
        format: Box<dyn FormatReader>,
        kind: Kind,
        boxes: &Boxes,
        begins_late: bool,
    ) -> Result<Container, DecodeError> {
        let (track, codec) = track(format.as_ref(), boxes)?;
        let codec = codec.clone();
        let rate = check(&codec, track)?;
        let edit = boxes.tracks.iter().find(|one| one.id == track.id);
        // A part cut out of a longer Ogg file keeps the timestamps of the longer file.
        let mut start = edit.map_or(track.start_ts.get().max(0).unsigned_abs(), |edit| edit.start);
        if begins_late && start < LONGEST_PAGE {
            start = 0;
        }
        let mut clock = Timebase::new(rate, track.time_base, packet_frames(&codec), 0);
        if codec.codec == CODEC_ID_OPUS {
            let head = OpusHead::read(codec.extra_data.as_deref().unwrap_or_default())?;
            let skip = u64::from(head.pre_skip);
            match kind {
                // The timestamps already count from the first frame to be heard, but not exactly.
                Kind::Matroska => clock = clock.after(skip),
                _ if start == 0 || kind == Kind::Ogg => start += skip,
                _ => {}
            }
        }
        let clock = clock.from(start);
        let several = kind == Kind::Ogg && format.tracks().len() > 1;
        let stated = stated(format.as_ref(), track, kind, &clock, edit);
        Ok(Container {
            track: track.id,
            kind,
            stated,
            padding: u64::from(track.padding.unwrap_or(0)),
            run_up: run_up(codec.codec),
            // A seek in an Ogg file with several streams may not terminate.
            walked: kind.is_bare() || several,
            safe: safe(kind, stated),
            least_bytes: 0,
            codec,
            clock,
            format,
        })
    }
}

/// Finds the kind of the sound in `source` and its range, between the tags.
fn sound(source: &mut AnySource) -> Result<(Kind, Range<u64>), DecodeError> {
    let range = tags::between(source).map_err(DecodeError::Read)?;
    if source.seek(SeekFrom::End(0)).map_err(DecodeError::Read)? == 0 {
        return Err(DecodeError::NoBytes);
    }
    if range.is_empty() {
        // The size of the tag is wrong, or the file ends in it.
        let whole = sniff::bare(source, &(10..range.end))?;
        return whole.ok_or(DecodeError::NoEnd);
    }
    sniff::kind(source, range)
}

/// Rejects an MP4 file by its boxes.
fn boxes_are_playable(kind: Kind, boxes: &Boxes) -> Result<(), DecodeError> {
    if kind == Kind::Mp4 && !boxes.has_index {
        return Err(DecodeError::NoIndex);
    }
    match boxes
        .tracks
        .iter()
        .any(|track| track.audio && track.is_encrypted())
    {
        true => Err(DecodeError::Encrypted),
        false => Ok(()),
    }
}

/// The played track: the first with a codec that can be decoded.
fn track<'a>(
    format: &'a dyn FormatReader,
    boxes: &Boxes,
) -> Result<(&'a Track, &'a AudioCodecParameters), DecodeError> {
    let sounds = || {
        format.tracks().iter().filter_map(|track| {
            let codec = track.codec_params.as_ref()?.audio()?;
            Some((track, codec))
        })
    };
    let best = sounds()
        .find(|(_, codec)| can_decode(codec.codec))
        .or_else(|| sounds().next());
    best.ok_or_else(|| {
        let mut tracks = boxes.tracks.iter().filter(|track| track.audio);
        let foreign = tracks.clone().find_map(TrackBox::foreign);
        match foreign {
            Some(format) => DecodeError::Foreign { format },
            None if tracks.next().is_some() => DecodeError::Codec,
            None => DecodeError::NoAudio,
        }
    })
}

fn can_decode(codec: AudioCodecId) -> bool {
    codec == CODEC_ID_OPUS
        || symphonia::default::get_codecs()
            .get_audio_decoder(codec)
            .is_some()
}

impl Kind {
    /// Whether the format is a bare sequence of packets.
    fn is_bare(self) -> bool {
        [Kind::Mp3, Kind::Adts].contains(&self)
    }

    /// Whether the file must be reopened before a seek. The FLAC reader keeps the last frame that it read and rejects
    /// frames that are not later.
    pub(super) fn is_stale_after_reading(self) -> bool {
        self == Kind::Flac
    }
}

/// The last frame that a seek may target. Ogg pages are found by their end position, and the last page gives a wrong
/// position.
fn safe(kind: Kind, stated: Option<u64>) -> i64 {
    match stated {
        Some(stated) if kind == Kind::Ogg => stated.saturating_sub(LONGEST_PAGE).cast_signed(),
        _ => i64::MAX,
    }
}

/// Rejects what can't be decoded, resampled or mixed down. Returns the sample rate.
fn check(codec: &AudioCodecParameters, track: &Track) -> Result<u32, DecodeError> {
    match codec.codec {
        CODEC_ID_AC3 | CODEC_ID_EAC3 => return Err(foreign("Dolby Digital")),
        CODEC_ID_MP1 => return Err(foreign("MP1")),
        CODEC_ID_MP2 => return Err(foreign("MP2")),
        CODEC_ID_FLAC => flac::check(codec.extra_data.as_deref().unwrap_or_default())?,
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

fn foreign(format: &'static str) -> DecodeError {
    DecodeError::Foreign { format }
}

/// The largest number of frames of which the length of each packet is a multiple; 0 if it is not known.
fn packet_frames(codec: &AudioCodecParameters) -> u64 {
    match codec.codec {
        CODEC_ID_AAC => 1024,
        CODEC_ID_MP3 => 1152,
        CODEC_ID_ALAC => codec.max_frames_per_packet.unwrap_or(4096),
        CODEC_ID_OPUS => opus::STEP,
        CODEC_ID_VORBIS => block_of_vorbis(codec) / 4,
        CODEC_ID_FLAC => flac::block(codec.extra_data.as_deref().unwrap_or_default()),
        _ => 0,
    }
}

/// The shorter of the two block sizes of a Vorbis stream, as its first header states it.
fn block_of_vorbis(codec: &AudioCodecParameters) -> u64 {
    let sizes = codec.extra_data.as_deref().and_then(|headers| headers.get(28));
    sizes.map_or(0, |sizes| 1 << (sizes & 0xf))
}

/// The run-up of each codec. MP3 uses bits from up to two dozen earlier packets; the others overlap with one packet.
fn run_up(codec: AudioCodecId) -> u64 {
    match codec {
        CODEC_ID_MP3 => 32 * 1152,
        CODEC_ID_VORBIS => 2 * 8192,
        CODEC_ID_AAC => 4 * 1024,
        CODEC_ID_OPUS => OPUS_RUN_UP,
        _ => SHORT_RUN_UP,
    }
}

/// The length that the headers state. For bare packets only an encoder tag states it; any other value is an estimate.
fn stated(
    format: &dyn FormatReader,
    track: &Track,
    kind: Kind,
    clock: &Timebase,
    edit: Option<&TrackBox>,
) -> Option<u64> {
    if kind.is_bare() {
        return track.padding.and(track.num_frames);
    }
    if kind == Kind::Matroska {
        // Its count begins with the first packet.
        let duration = format.media_info().duration?;
        return Some(clock.length(duration.get()).saturating_sub(clock.lead()));
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
