//! Encodes blocks of integer samples as FLAC frames. Only this file and `pair` name flacenc.

use std::panic::resume_unwind;
use std::thread;

use flacenc::bitsink::ByteSink;
use flacenc::component::{BitRepr, Frame, FrameHeader, FrameOffset, StreamInfo, SubFrame};
use flacenc::config::{Encoder as Config, OrderSel, Window};
use flacenc::encode_fixed_size_frame;
use flacenc::error::{Verified, Verify};
use flacenc::source::{Context, Fill, FrameBuf};

use crate::units::{CHANNELS, ENGINE_RATE, Frames};

use super::pair::{Channel, Pair};
use super::{Depth, WriteError};

/// Samples per channel in one FLAC frame; only the last frame may be shorter.
pub(super) const BLOCK: usize = 4096;

/// Blocks that a thread encodes at a time.
const BLOCKS_A_THREAD: usize = 16;

/// The highest order of the fixed predictors. At higher orders, residuals of 24 bit samples could overflow flacenc's
/// sums. The LPC predictors, whose orders go up to ten, handle smooth sound.
const SIMPLE_ORDER: usize = 2;

/// The order of the linear predictors at 16 bits. Without fixed predictors beside them, which save nothing there, it
/// takes half the time of the search that 24 bits need, for a file of the same size.
const QUICK_ORDER: usize = 12;

/// The most bits of a frame and its channels beside their samples.
const MOST_HEAD: usize = 256;

/// Encodes one stream.
#[derive(Debug)]
pub(super) struct Encoder {
    search: Search,
    info: StreamInfo,
    /// Counts frames and computes the checksum for the header.
    context: Context,
    /// One for each block encoded in parallel.
    desks: Vec<BlockEncoder>,
    /// The sizes of the smallest and the largest frame so far, in bytes.
    sizes: Option<(usize, usize)>,
}

/// How a block is encoded.
#[derive(Debug)]
enum Search {
    /// As two channels that an estimate selects.
    Quick {
        config: Verified<Config>,
        /// A stream of one channel, and one of the difference of two, which needs a bit more.
        one: StreamInfo,
        difference: StreamInfo,
    },
    /// As the two smallest of four channels.
    Full {
        config: Verified<Config>,
        /// Samples as they are.
        verbatim: Verified<Config>,
    },
}

/// Encodes one block as a frame.
#[derive(Debug)]
struct BlockEncoder {
    /// The channels of the block that are encoded together.
    buffer: FrameBuf,
    frame: ByteSink,
}

impl Encoder {
    /// An encoder for `planned` frames at `depth`.
    pub(super) fn new(depth: Depth, planned: Frames) -> Result<Encoder, WriteError> {
        let mut info = stream(CHANNELS, depth.bits())?;
        info.set_block_sizes(BLOCK, BLOCK).map_err(refused)?;
        info.set_frame_sizes(0, 0).map_err(refused)?;
        info.set_total_samples(planned.as_index());
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let search = Search::at(depth)?;
        let desks: Result<_, _> = (0..threads).map(|_| BlockEncoder::new(&search)).collect();
        Ok(Encoder {
            search,
            info,
            context: Context::new(depth.bits(), CHANNELS),
            desks: desks?,
            sizes: None,
        })
    }

    /// The number of blocks to encode together: several per core, so that the work is worth starting a thread.
    pub(super) fn batch(&self) -> usize {
        BLOCKS_A_THREAD * self.desks.len()
    }

    /// Encodes `samples` (interleaved): whole blocks of [`BLOCK`] samples per channel; the last block of the stream may
    /// be shorter. FLAC frames are independent, so the bytes are the same on any number of cores.
    pub(super) fn encode(
        &mut self,
        samples: &[i32],
        mut write: impl FnMut(&[u8]) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let first = self.context.current_frame_number().map_or(0, |last| last + 1);
        let blocks: Vec<&[i32]> = samples.chunks(BLOCK * CHANNELS).collect();
        for block in &blocks {
            self.context.fill_interleaved(block).map_err(refused)?;
        }
        let share = blocks.len().div_ceil(self.desks.len()).max(1);
        let (search, info) = (&self.search, &self.info);
        let shares = blocks.chunks(share).zip(&mut self.desks).enumerate();
        let encoded: Vec<Result<Vec<Vec<u8>>, WriteError>> = thread::scope(|scope| {
            let workers: Vec<_> = shares
                .map(|(index, (blocks, desk))| {
                    let numbers = first + index * share..;
                    scope.spawn(move || {
                        let numbered = numbers.zip(blocks);
                        numbered
                            .map(|(number, block)| desk.encode(search, info, number, block))
                            .collect()
                    })
                })
                .collect();
            let joined = workers.into_iter().map(|worker| worker.join());
            joined
                .map(|done| done.unwrap_or_else(|panic| resume_unwind(panic)))
                .collect()
        });
        for frames in encoded {
            for frame in frames? {
                let (least, most) = self.sizes.unwrap_or((frame.len(), frame.len()));
                self.sizes = Some((least.min(frame.len()), most.max(frame.len())));
                write(&frame)?;
            }
        }
        Ok(())
    }

    /// Ends the stream: from now on [`Encoder::info`] has the checksum and the frame sizes.
    pub(super) fn end(&mut self) -> Result<(), WriteError> {
        let (least, most) = self.sizes.unwrap_or_default();
        self.info.set_frame_sizes(least, most).map_err(refused)?;
        self.info.set_md5_digest(&self.context.md5_digest());
        Ok(())
    }

    /// The body of the STREAMINFO block.
    pub(super) fn info(&self) -> Result<Vec<u8>, WriteError> {
        let mut sink = ByteSink::new();
        self.info.write(&mut sink).map_err(refused)?;
        Ok(sink.into_inner())
    }
}

impl BlockEncoder {
    fn new(search: &Search) -> Result<BlockEncoder, WriteError> {
        let channels = match search {
            Search::Quick { .. } => 1,
            Search::Full { .. } => CHANNELS,
        };
        Ok(BlockEncoder {
            buffer: FrameBuf::with_size(channels, BLOCK).map_err(refused)?,
            frame: ByteSink::new(),
        })
    }

    fn encode(
        &mut self,
        search: &Search,
        info: &StreamInfo,
        number: usize,
        block: &[i32],
    ) -> Result<Vec<u8>, WriteError> {
        let frame = match search {
            Search::Full { config, verbatim } => {
                self.buffer.fill_interleaved(block).map_err(refused)?;
                let frame = encode_fixed_size_frame(config, &self.buffer, number, info).map_err(refused)?;
                // The sums from which flacenc selects a code overflow where samples swing over the whole range.
                match frame.count_bits() > block.len() * info.bits_per_sample() + MOST_HEAD {
                    true => encode_fixed_size_frame(verbatim, &self.buffer, number, info).map_err(refused)?,
                    false => frame,
                }
            }
            Search::Quick {
                config,
                one,
                difference,
            } => {
                let Pair { assignment, channels } = Pair::of(block);
                let [first, second] = channels.map(|channel| {
                    let info = if channel.is_wide { difference } else { one };
                    self.subframe(config, info, &channel)
                });
                let frames = block.len() / CHANNELS;
                let offset = FrameOffset::Frame(number as u32);
                let (bits, rate) = (info.bits_per_sample(), info.sample_rate());
                let header = FrameHeader::new(frames, assignment, bits, rate, offset).map_err(refused)?;
                Frame::new(header, [first?, second?].into_iter()).map_err(refused)?
            }
        };
        self.frame.clear();
        frame.write(&mut self.frame).map_err(refused)?;
        Ok(self.frame.as_slice().to_vec())
    }

    /// Encodes one channel, as a stream of its own.
    fn subframe(
        &mut self,
        config: &Verified<Config>,
        info: &StreamInfo,
        channel: &Channel,
    ) -> Result<SubFrame, WriteError> {
        self.buffer.fill_interleaved(&channel.samples).map_err(refused)?;
        let frame = encode_fixed_size_frame(config, &self.buffer, 0, info).map_err(refused)?;
        let (_, mut subframes) = frame.into_parts();
        subframes
            .pop()
            .ok_or_else(|| refused("a frame without a channel"))
    }
}

impl Search {
    fn at(depth: Depth) -> Result<Search, WriteError> {
        let mut config = config();
        Ok(match depth {
            Depth::TwentyFour => {
                let mut verbatim = config.clone();
                verbatim.subframe_coding.use_fixed = false;
                verbatim.subframe_coding.use_lpc = false;
                Search::Full {
                    config: verified(config)?,
                    verbatim: verified(verbatim)?,
                }
            }
            Depth::Sixteen => {
                config.subframe_coding.use_fixed = false;
                config.subframe_coding.qlpc.lpc_order = QUICK_ORDER;
                Search::Quick {
                    config: verified(config)?,
                    one: stream(1, depth.bits())?,
                    difference: stream(1, depth.bits() + 1)?,
                }
            }
        })
    }
}

fn stream(channels: usize, bits: usize) -> Result<StreamInfo, WriteError> {
    StreamInfo::new(ENGINE_RATE.0 as usize, channels, bits).map_err(refused)
}

fn verified(config: Config) -> Result<Verified<Config>, WriteError> {
    config.into_verified().map_err(|(_, error)| refused(error))
}

/// The fixed predictor is selected by the exact bit count, not by an estimate. The estimate is too low for noise as
/// loud as a sibilant, which would then take three times the space. A Tukey window without a flat top makes our mixes 2
/// % smaller.
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
