//! Which rendering a frame belongs to, and how much of one was played.

/// The number of one uninterrupted rendering: each seek, skip or resume begins the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u32);

impl Generation {
    /// Before anything was rendered.
    pub(super) const NONE: Generation = Generation(0);
    /// The one that a new ring begins with.
    pub const FIRST: Generation = Generation(1);

    /// Generations are counted in 24 bits, so that one and its frames fit an atomic; they come round after 16 million.
    const COUNT: u32 = 1 << 24;

    /// The one after this.
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

/// How many frames of a generation were handed to the device: the one that sounds, or the last that did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Played {
    /// Which one.
    pub generation: Generation,
    /// Its frames so far; up to 2^40, some 265 days.
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
    fn generations_come_round_without_meeting_none() {
        assert_eq!(Generation(Generation::COUNT - 1).next(), Generation::FIRST);
        assert_ne!(Generation::NONE.next(), Generation::NONE);
    }
}
