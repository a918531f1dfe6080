//! Identifies the rendering that a frame belongs to, and how much of it was played.

/// The number of one uninterrupted rendering. Each seek, skip or resume starts the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u32);

impl Generation {
    /// Before the first rendering.
    pub(super) const NONE: Generation = Generation(0);
    /// The first generation of a new ring.
    pub const FIRST: Generation = Generation(1);

    /// Generations have 24 bits, so that one of them and its frame count fit an atomic. They wrap after 16 million.
    const COUNT: u32 = 1 << 24;

    /// The next generation.
    #[must_use]
    pub fn next(self) -> Generation {
        match (self.0 + 1) % Generation::COUNT {
            0 => Generation::FIRST,
            number => Generation(number),
        }
    }

    pub(super) fn from_bits(bits: u32) -> Generation {
        Generation(bits)
    }

    pub(super) fn bits(self) -> u32 {
        self.0
    }
}

/// How many frames of a generation the device has pulled. It is the generation that is sounding, or sounded last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Played {
    /// The generation.
    pub generation: Generation,
    /// Its frames so far; at most 2^40, some 265 days.
    pub frames: u64,
}

impl Played {
    pub(super) fn pack(self) -> u64 {
        u64::from(self.generation.0) << 40 | self.frames
    }

    pub(super) fn unpack(bits: u64) -> Played {
        Played {
            generation: Generation((bits >> 40) as u32),
            frames: bits & ((1 << 40) - 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generation_and_its_frames_fit_one_atomic() {
        for (generation, frames) in [(0, 0), (1, 48_000), (Generation::COUNT - 1, (1 << 40) - 1)] {
            let played = Played {
                generation: Generation(generation),
                frames,
            };
            assert_eq!(Played::unpack(played.pack()), played);
        }
    }

    #[test]
    fn generations_wrap_and_skip_none() {
        assert_eq!(Generation(Generation::COUNT - 1).next(), Generation::FIRST);
        assert_ne!(Generation::NONE.next(), Generation::NONE);
    }
}
