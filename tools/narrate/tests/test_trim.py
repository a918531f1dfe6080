"""What is cut away and what stays around the speech."""

from unittest import TestCase

import numpy as np

from composer.frames import RATE
from narrator.trim import FADE, HEAD, TAIL, spoken, trimmed


def tone(before: float, during: float, after: float) -> np.ndarray:
    sine = 0.3 * np.sin(2 * np.pi * 200 * np.arange(round(during * RATE)) / RATE)
    sound = np.pad(sine, (round(before * RATE), round(after * RATE)))
    return sound + 1e-4 * np.random.default_rng(1).standard_normal(len(sound))


class Trimmed(TestCase):
    def test_leaves_a_short_head_and_tail(self) -> None:
        for before, after in ((0.4, 0.7), (0.0, 0.0)):
            with self.subTest(before=before):
                cut = trimmed(tone(before, 1.0, after))
                self.assertAlmostEqual(len(cut) / RATE, HEAD + 1.0 + TAIL, delta=0.015)

    def test_begins_and_ends_at_zero(self) -> None:
        cut = trimmed(tone(0.4, 1.0, 0.7))
        self.assertEqual((cut[0], cut[-1]), (0.0, 0.0))
        self.assertLess(np.abs(cut[: round(FADE * RATE)]).max(), 0.01)

    def test_keeps_a_quiet_ending(self) -> None:
        sound = tone(0.2, 1.0, 1.0)
        sound[round(1.3 * RATE) : round(1.6 * RATE)] += 0.02 * np.sin(np.arange(round(0.3 * RATE)))
        self.assertGreater(spoken(sound, RATE).stop / RATE, 1.59)

    def test_refuses_silence(self) -> None:
        with self.assertRaises(ValueError):
            trimmed(np.zeros(RATE))
