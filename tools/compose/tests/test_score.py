"""The notes: tuning, tied voices, and what the score of `warm` promises."""

import unittest
from itertools import pairwise
from math import log2

from composer.harmony import Chord, Held, line, starts
from composer.pieces import warm
from composer.pitch import hertz, key, octave_up

F_MAJOR = {key(note) % 12 for note in ("F4", "G4", "A4", "Bb4", "C4", "D4", "E4")}


class PitchTest(unittest.TestCase):
    def test_a_is_440(self):
        self.assertEqual(hertz("A4"), 440.0)
        self.assertEqual(octave_up("Bb3"), "Bb4")

    def test_the_thirds_of_home_rest(self):
        for low, high in (("F4", "A4"), ("C4", "E4")):
            self.assertAlmostEqual(1200 * log2(hertz(high) / hertz(low)), 392, places=6)

    def test_what_is_no_note_is_refused(self):
        with self.assertRaisesRegex(ValueError, "H4"):
            hertz("H4")


class HarmonyTest(unittest.TestCase):
    def test_repeated_notes_are_tied_round_the_end_too(self):
        chords = [Chord.of("a", 2, "C4"), Chord.of("b", 3, "D4"), Chord.of("c", 4, "D4"), Chord.of("d", 5, "C4")]
        self.assertEqual(line(chords, 0), [Held("C4", 9, 7), Held("D4", 2, 7)])

    def test_a_voice_that_never_moves_is_one_note(self):
        self.assertEqual(line([Chord.of("a", 2, "C4"), Chord.of("b", 3, "C4")], 0), [Held("C4", 0, 5)])


class WarmTest(unittest.TestCase):
    def round(self):
        return pairwise([*warm.CHORDS, warm.CHORDS[0]])

    def test_every_note_is_of_the_key(self):
        played = [note for chord in warm.CHORDS for note in chord.notes]
        played += [note for notes in warm.FIGURES for _, note, _ in notes]
        played += [note for _, note in warm.WEIGHTS + warm.FAR]
        self.assertLessEqual({key(note) % 12 for note in played}, F_MAJOR)

    def test_upper_voices_keep_their_order_and_move_by_small_steps(self):
        for before, after in self.round():
            keys = [key(note) for note in before.notes]
            self.assertEqual(keys, sorted(keys), before.name)
            moves = [abs(key(to) - key(at)) for at, to in zip(before.notes[1:], after.notes[1:])]
            self.assertLessEqual(max(moves), 5, f"{before.name} to {after.name}")
            self.assertLessEqual(sum(moves), 12, f"{before.name} to {after.name}")

    def test_no_two_harmonies_in_a_row_last_alike(self):
        for before, after in self.round():
            self.assertNotEqual(before.seconds, after.seconds, f"{before.name} to {after.name}")

    def test_each_figure_ends_within_its_harmony_and_no_note_hurries(self):
        self.assertEqual(len(warm.FIGURES), len(warm.CHORDS))
        for chord, notes in zip(warm.CHORDS, warm.FIGURES):
            self.assertLess(notes[-1][0], chord.seconds, chord.name)
        times = [begin + wait for begin, notes in zip(starts(warm.CHORDS), warm.FIGURES) for wait, _, _ in notes]
        self.assertGreater(min(after - before for before, after in pairwise(times)), 1.8)
