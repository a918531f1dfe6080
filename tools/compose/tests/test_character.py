"""What tells pieces apart: each figure on sounds whose answer is known, then the shipped pieces against one another."""

import unittest
from itertools import combinations

import numpy as np

from composer.character import brightness, notes, strikes
from composer.dice import dice
from composer.envelopes import swell
from composer.frames import RATE, frames
from composer.instruments.ensemble import Blend, Ensemble
from composer.instruments.harp import pull
from composer.measure import apart_findings, character
from composer.pieces import PIECES
from composer.pitch import hertz, key
from composer.ring import Ring

MAJOR, MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)


def sine(hz: float, seconds: float) -> np.ndarray:
    return np.tile(np.sin(2 * np.pi * hz * np.arange(frames(seconds)) / RATE), (2, 1))


def scale(name: str) -> set[int]:
    """The notes of a key such as `Bb major`."""
    home, kind = name.split()
    return {(key(f"{home}4") + step) % 12 for step in (MAJOR if kind == "major" else MINOR)}


class CharacterTest(unittest.TestCase):
    def test_two_equal_tones_are_as_bright_as_their_middle(self):
        self.assertAlmostEqual(brightness(sine(500, 5) + sine(1500, 5)), 1000, delta=20)

    def test_every_string_that_is_pulled_is_counted(self):
        ring = Ring(frames(20))
        for at in range(1, 19):
            ring.lay(np.tile(pull(hertz("D3" if at % 2 else "A3"), 0.5, 4.0, attack=0.03), (2, 1)), at)
        self.assertAlmostEqual(strikes(ring.sound), 18 * 3, delta=3)

    def test_what_swells_is_not_struck(self):
        strings = Blend.of(Ensemble(partials=1, dark=0, bright=0, spread=0.1, width=0.2))
        held, _ = strings.sing(hertz("A3"), frames(20), dice("held"))
        self.assertLess(strikes(held * swell(frames(20), frames(5), frames(5))), 3)

    def test_a_note_is_found_in_any_octave(self):
        self.assertGreater(notes(sine(hertz("A3"), 10) + sine(hertz("A4"), 10))[key("A4") % 12], 0.9)


class ShippedTest(unittest.TestCase):
    def test_any_two_pieces_differ_in_colour_pace_and_notes(self):
        for one, other in combinations(PIECES, 2):
            for found in apart_findings(one, other):
                self.assertTrue(found.kept, f"{one} and {other}, {found.what}: {found.figure}")

    def test_the_five_notes_heard_most_are_of_the_key(self):
        for name, piece in PIECES.items():
            most = np.argsort(character(name).notes)[-5:]
            self.assertLessEqual({int(note) for note in most}, scale(piece.KEY), name)
