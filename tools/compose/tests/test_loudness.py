"""Levels against figures known from the recommendations."""

import unittest

import numpy as np

from composer.frames import RATE
from composer.loudness import integrated, loudness_range, short_term, true_peak


def sine(hertz: float, decibels: float, seconds: float, channels: int = 1) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    return np.tile(10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * time), (channels, 1))


class LoudnessTest(unittest.TestCase):
    def test_a_full_sine_of_997_hertz_in_one_channel(self):
        self.assertAlmostEqual(integrated(sine(997, 0, 5)), -3.01, delta=0.02)

    def test_both_channels_are_three_more(self):
        self.assertAlmostEqual(integrated(sine(1000, -23, 20, channels=2)), -23.0, delta=0.05)

    def test_a_pause_is_not_counted(self):
        paused = np.concatenate([sine(997, -20, 5), np.zeros((1, 20 * RATE))], axis=1)
        self.assertAlmostEqual(integrated(paused), integrated(sine(997, -20, 5)), delta=0.2)

    def test_a_short_clip_is_measured_as_if_repeated(self):
        self.assertAlmostEqual(integrated(sine(1000, -20, 0.3)), integrated(sine(1000, -20, 3)), delta=0.02)

    def test_the_range_of_two_levels_is_their_distance(self):
        steps = np.concatenate([sine(1000, -20, 20, 2), sine(1000, -30, 20, 2)], axis=1)
        self.assertAlmostEqual(loudness_range(steps), 10, delta=0.5)
        self.assertAlmostEqual(np.ptp(short_term(steps)), 10, delta=0.1)

    def test_a_peak_between_the_samples_is_seen(self):
        time = np.arange(RATE) / RATE
        between = np.sin(2 * np.pi * RATE / 4 * time + np.pi / 4)[np.newaxis]
        self.assertLess(np.abs(between).max(), 0.71)
        self.assertAlmostEqual(true_peak(between[:, 100:-100]), 0, delta=0.4)
