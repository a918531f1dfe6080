//! Mixes the order of files. The same seed gives the same order in every version and on every machine.
//!
//! The generator is SplitMix64 (Steele, Lea and Flood, 2014), and the order is that of Fisher and Yates, from the last
//! place to the first. Pure arithmetic; must not know what it orders.

/// Mixes the order of `items`.
pub(super) fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut random = SplitMix64(seed);
    for place in (1..items.len()).rev() {
        items.swap(place, random.below(place as u64 + 1) as usize);
    }
}

struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`: the high half of a product, which is even enough for any number of files.
    fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(files: usize, seed: u64) -> Vec<usize> {
        let mut order: Vec<usize> = (0..files).collect();
        shuffle(&mut order, seed);
        order
    }

    #[test]
    fn the_generator_is_the_published_one() {
        let mut random = SplitMix64(1_234_567);
        let numbers = [random.next(), random.next(), random.next()];
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(numbers, published);
    }

    /// If this fails, everybody's `--shuffle=7` has changed.
    #[test]
    fn a_seed_keeps_its_order() {
        assert_eq!(order(10, 7), [9, 5, 8, 6, 1, 2, 4, 7, 0, 3]);
    }

    #[test]
    fn every_file_is_there_once_and_seeds_differ() {
        for files in [0, 1, 2, 1_000] {
            let mut all = order(files, 3);
            all.sort_unstable();
            assert!(all.into_iter().eq(0..files));
        }
        assert_ne!(order(50, 1), order(50, 2));
    }

    #[test]
    fn every_file_comes_to_every_place() {
        let mut first = [0; 4];
        (0..4_000).for_each(|seed| first[order(4, seed)[0]] += 1);
        assert!(
            first.iter().all(|times| (850..1_150).contains(times)),
            "{first:?}"
        );
    }
}
