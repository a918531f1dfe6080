"""The level that every clip gets, and how far a limiter may go for it."""

from unittest import TestCase

import numpy as np

from composer.frames import RATE
from narrator.encode import decode, encoded, vorbis
from narrator.level import (
    CEILING,
    MOST_REDUCTION,
    TARGET,
    LevelError,
    brought_up,
    compressed,
    levelled,
    limit,
    loudness,
    peak,
    spread,
)


def speechlike(seconds: float, crest: float) -> np.ndarray:
    """Syllables of noise and tone, one in eight of them `crest` times as loud."""
    time = np.arange(round(seconds * RATE)) / RATE
    noise = np.random.default_rng(7).standard_normal(len(time))
    syllable = np.sin(np.pi * 4 * time) ** 2
    accent = np.where((time * 4).astype(int) % 8 == 0, crest, 1.0)
    return 0.05 * accent * syllable * (np.sin(2 * np.pi * 180 * time) + 0.1 * noise)


class Levelled(TestCase):
    def test_reaches_the_target_under_the_ceiling(self) -> None:
        for seconds, gain in ((4.0, 0.1), (4.0, 3.0), (0.5, 1.0)):
            with self.subTest(seconds=seconds, gain=gain):
                sound = levelled(gain * speechlike(seconds, 2.5), CEILING)
                self.assertAlmostEqual(loudness(sound), TARGET, delta=0.1)
                self.assertLessEqual(peak(sound), CEILING + 0.1)

    def test_fails_rather_than_crush(self) -> None:
        sound = speechlike(4.0, 1.0)
        middle = RATE // 8  # of the first syllable
        sound[middle : middle + 480] *= 20
        with self.assertRaisesRegex(LevelError, "limiter"):
            levelled(sound, CEILING)


class Spread(TestCase):
    def test_lowers_the_peaks_of_a_voice(self) -> None:
        time = np.arange(RATE) / RATE
        voice = sum(0.02 * np.cos(2 * np.pi * 180 * overtone * time) for overtone in range(1, 60))
        _, plain = brought_up(voice, CEILING)
        _, spared = brought_up(spread(voice, 4), CEILING)
        self.assertGreater(plain, spared + 2)

    def test_changes_no_frequency_s_level(self) -> None:
        sound = np.zeros(RATE)
        sound[0] = 1.0
        np.testing.assert_allclose(np.abs(np.fft.rfft(spread(sound, 4))), 1.0, atol=1e-6)


class Compressed(TestCase):
    def test_brings_loud_syllables_nearer_to_the_rest(self) -> None:
        sound = speechlike(4.0, 5.0)
        _, plain = brought_up(sound, CEILING)
        _, spared = brought_up(compressed(sound, 1.5), CEILING)
        self.assertGreater(plain, spared + 2)

    def test_does_nothing_at_a_ratio_of_one(self) -> None:
        sound = speechlike(1.0, 2.5)
        np.testing.assert_array_equal(compressed(sound, 1.0), sound)


class Limit(TestCase):
    def test_leaves_what_is_under_the_ceiling(self) -> None:
        sound = speechlike(1.0, 1.0)
        limited, reduction = limit(sound, CEILING)
        np.testing.assert_allclose(limited, sound, atol=1e-12)
        self.assertEqual(round(reduction, 9), 0)

    def test_says_what_it_took(self) -> None:
        sine = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
        limited, reduction = limit(sine, -2.0)
        self.assertAlmostEqual(reduction, 2.0, delta=0.05)
        self.assertLess(reduction, MOST_REDUCTION)
        self.assertLessEqual(peak(limited), -1.9)


class Encoded(TestCase):
    def test_keeps_length_level_and_peak(self) -> None:
        sound = speechlike(2.0, 2.5)
        sound[[0, -1]] = 0
        file, frames = encoded(sound)
        decoded = decode(file)
        self.assertEqual((frames, len(decoded)), (len(sound), len(sound)))
        self.assertAlmostEqual(loudness(decoded), TARGET, delta=0.5)
        self.assertLessEqual(peak(decoded), CEILING)

    def test_gives_equal_bytes_for_equal_sound(self) -> None:
        sound = 0.5 * speechlike(1.0, 1.0)
        self.assertEqual(vorbis(sound, 1.0), vorbis(sound, 1.0))
