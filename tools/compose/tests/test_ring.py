"""The loop: what is laid over its end is heard in its beginning, and nothing knows where it begins."""

import unittest

import numpy as np

from composer.dice import dice
from composer.frames import RATE, SEAM
from composer.master import Tone, equalise, steady
from composer.reverb import CHAMBER, reverberate
from composer.ring import Ring, around

ROLL = 2 * RATE + RATE // 2


def noise(seconds: int) -> Ring:
    """A ring of chance whose level swells once."""
    ring = Ring(seconds * RATE)
    level = 1.2 + np.sin(np.linspace(0, 2 * np.pi, ring.length, endpoint=False))
    ring.sound[:] = dice("test").standard_normal((2, ring.length)) * level
    return ring


def rolled(ring: Ring) -> Ring:
    """The same loop begun elsewhere."""
    moved = Ring(ring.length)
    moved.sound[:] = np.roll(ring.sound, ROLL, axis=1)
    return moved


class RingTest(unittest.TestCase):
    def test_a_clip_over_the_end_goes_on_in_the_beginning(self):
        ring = Ring(10)
        ring.lay(np.array([[1.0, 2, 3, 4], [5, 6, 7, 8]]), at=8 / RATE)
        self.assertEqual(ring.sound[0].tolist(), [3, 4, 0, 0, 0, 0, 0, 0, 1, 2])
        self.assertEqual(ring.sound[1].tolist(), [7, 8, 0, 0, 0, 0, 0, 0, 5, 6])

    def test_a_clip_may_begin_before_the_loop_and_outlast_it(self):
        ring = Ring(4)
        ring.lay(np.ones((2, 6)), at=-1 / RATE)
        self.assertEqual(ring.sound[0].tolist(), [2, 1, 1, 2])

    def test_the_seam_is_the_beginning_again(self):
        stored = noise(3).with_seam()
        self.assertEqual(stored.shape[1], 3 * RATE + SEAM)
        np.testing.assert_array_equal(stored[:, -SEAM:], stored[:, :SEAM])

    def test_a_curve_is_read_round_the_loop(self):
        self.assertEqual(around(np.arange(5), at=-2 / RATE, length=8).tolist(), [3, 4, 0, 1, 2, 3, 4, 0])


class NoSeamTest(unittest.TestCase):
    """Each treatment of a loop begun elsewhere is the treated loop, begun elsewhere."""

    def assert_seamless(self, treat):
        here, there = noise(6), rolled(noise(6))
        here, there = treat(here) or here, treat(there) or there
        np.testing.assert_allclose(there.sound, rolled(here).sound, atol=2e-3 * np.abs(here.sound).max())

    def test_the_room_has_no_seam(self):
        self.assert_seamless(lambda ring: reverberate(ring, CHAMBER, dice("room")))

    def test_the_equaliser_has_no_seam(self):
        self.assert_seamless(lambda ring: equalise(ring, Tone(((50, -20), (1000, 0), (5000, -30))), mono_below=120))

    def test_the_leveller_has_no_seam(self):
        self.assert_seamless(lambda ring: steady(ring, seconds=2, share=0.7))

    def test_the_leveller_takes_back_what_it_is_asked_to(self):
        swelling, even = noise(60), noise(60)
        steady(even, seconds=1, share=1.0)
        parts = [ring.sound.reshape(2, 10, -1).std(axis=(0, 2)) for ring in (swelling, even)]
        self.assertGreater(np.ptp(np.log(parts[0])), 1.0)
        self.assertLess(np.ptp(np.log(parts[1])), 0.15)
