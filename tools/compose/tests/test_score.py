"""The notes: tuning, tied voices, moments of chance, and what the score of each piece promises."""

import unittest
from itertools import pairwise
from math import log2

import numpy as np

from composer.dice import dice
from composer.frames import RATE
from composer.harmony import Chord, Held, length, line, sounding, starts, within
from composer.layers import Touch
from composer.pieces import PIECES, hush, rain, warm
from composer.pitch import hertz, key, octave_up
from composer.weather import moments

KEYS = {
    "F major": "F4 G4 A4 Bb4 C4 D4 E4",
    "A minor": "A4 B4 C4 D4 E4 F4 G4",
    "Bb major": "Bb4 C4 D4 Eb4 F4 G4 A4",
}


def classes(names: list[str]) -> set[int]:
    """The notes, whatever their octave."""
    return {key(name) % 12 for name in names}


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


    def test_the_harmony_of_a_moment_is_found_round_the_loop(self):
        chords = [Chord.of("a", 2, "C4"), Chord.of("b", 3, "D4")]
        for second, name in ((0, "a"), (1.9, "a"), (2, "b"), (4.9, "b"), (5, "a"), (-0.1, "b")):
            self.assertEqual(sounding(chords, second).name, name, second)

    def test_a_harmony_is_spread_over_a_register(self):
        self.assertEqual(within(Chord.of("F", 1, "F2 A3 C4"), "A3", "F5"), ["A3", "C4", "F4", "A4", "C5", "F5"])


class MomentsTest(unittest.TestCase):
    def test_there_are_as_many_as_asked_for_within_the_loop(self):
        found = moments(200, np.ones(30 * RATE), 0.8, dice("even"))
        self.assertEqual(len(found), 200)
        self.assertTrue(np.all((found >= 0) & (found < 30)))

    def test_none_comes_much_sooner_than_the_others_and_none_is_even(self):
        found = moments(200, np.ones(30 * RATE), 0.8, dice("even"))
        gaps = np.diff(np.append(found, found[0] + 30))
        self.assertGreater(gaps.min(), 0.2 * gaps.mean())
        self.assertGreater(gaps.std(), 0.2 * gaps.mean())

    def test_more_come_where_the_weather_is_denser(self):
        density = np.repeat([1.0, 3.0], 10 * RATE)
        found = moments(400, density, 0.8, dice("dense"))
        self.assertAlmostEqual(np.mean(found >= 10), 0.75, delta=0.05)


class PieceTest(unittest.TestCase):
    """What holds for every piece."""

    def test_every_note_of_the_harmony_is_of_the_key(self):
        for piece in PIECES.values():
            scale = classes(KEYS[piece.KEY].split())
            for chord in piece.CHORDS:
                self.assertLessEqual(classes(chord.notes), scale, f"{piece.NAME} {chord.name}")

    def test_voices_keep_their_order_and_move_by_small_steps(self):
        for piece in PIECES.values():
            for before, after in around(piece):
                keys = [key(note) for note in before.notes]
                self.assertEqual(keys, sorted(keys), f"{piece.NAME} {before.name}")
                moves = [abs(key(to) - key(at)) for at, to in zip(before.notes[1:], after.notes[1:])]
                self.assertLessEqual(max(moves), 5, f"{piece.NAME} {before.name} to {after.name}")
                self.assertLessEqual(sum(moves), 12, f"{piece.NAME} {before.name} to {after.name}")

    def test_no_two_harmonies_in_a_row_last_alike(self):
        for piece in PIECES.values():
            for before, after in around(piece):
                self.assertNotEqual(before.seconds, after.seconds, f"{piece.NAME} {before.name} to {after.name}")


def around(piece) -> list[tuple[Chord, Chord]]:
    """Each harmony with the next, round the loop."""
    return list(pairwise([*piece.CHORDS, piece.CHORDS[0]]))


class WarmTest(unittest.TestCase):
    def test_what_is_added_is_of_the_key_too(self):
        played = [note for notes in warm.FIGURES for _, note, _ in notes]
        played += [note for _, note in warm.WEIGHTS + warm.FAR]
        self.assertLessEqual(classes(played), classes(KEYS["F major"].split()))

    def test_each_figure_ends_within_its_harmony_and_no_note_hurries(self):
        self.assertEqual(len(warm.FIGURES), len(warm.CHORDS))
        for chord, notes in zip(warm.CHORDS, warm.FIGURES):
            self.assertLess(notes[-1][0], chord.seconds, chord.name)
        times = [begin + wait for begin, notes in zip(starts(warm.CHORDS), warm.FIGURES) for wait, _, _ in notes]
        self.assertGreater(min(after - before for before, after in pairwise(times)), 1.8)


class RainTest(unittest.TestCase):
    def falls(self, name: str) -> list[Touch]:
        return rain.falls(name, rain.EAVES[name], np.ones(round(length(rain.CHORDS)) * RATE))

    def test_no_drop_falls_where_the_beats_are(self):
        for name, eave in rain.EAVES.items():
            for touch in self.falls(name):
                self.assertFalse(key("F4") <= key(touch.note) <= key("C5"), f"{name} {touch}")
                self.assertTrue(key(eave.low) <= key(touch.note) <= key(eave.high), f"{name} {touch}")

    def test_a_drop_falls_on_the_harmony_and_never_twice_on_one_note(self):
        for name in rain.EAVES:
            touches = self.falls(name)
            for touch in touches:
                harmony = sounding(rain.CHORDS, touch.at - 1.0)
                self.assertLessEqual(classes([touch.note]), classes(harmony.notes), f"{name} {touch}")
            self.assertTrue(all(before.note != after.note for before, after in pairwise(touches)), name)

    def test_the_same_drops_fall_every_time(self):
        self.assertEqual(self.falls("sill"), self.falls("sill"))


class HushTest(unittest.TestCase):
    def test_the_harp_stays_below_the_beats_and_within_the_harmony(self):
        for touch in hush.sways():
            self.assertLess(key(touch.note), key("F4"), touch)
            self.assertLessEqual(classes([touch.note]), classes(sounding(hush.CHORDS, touch.at + 1e-6).notes), touch)

    def test_every_harmony_has_two_sways_of_strings_that_there_are(self):
        self.assertEqual(len(hush.ROCKING), len(hush.CHORDS))
        for chord, shapes in zip(hush.CHORDS, hush.ROCKING):
            self.assertEqual(len(shapes.split()), 2, shapes)
            self.assertLessEqual(set(shapes), set("0123. "), shapes)
            self.assertLessEqual(max(map(len, shapes.split())), len(hush.FIRM), shapes)

    def test_no_string_hurries_and_no_pace_stays(self):
        waits = np.diff([touch.at for touch in hush.sways()])
        self.assertGreater(waits.min(), 0.6)
        self.assertGreater(waits.std() / waits.mean(), 0.08)

    def test_who_joins_in_sings_what_is_being_hummed(self):
        for number, note in hush.FAR:
            self.assertLessEqual(classes([note]), classes(hush.CHORDS[number].notes), note)
