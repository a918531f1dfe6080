"""The signals, as made and as decoded: silent ends, their lengths and levels."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

from composer.frames import RATE
from composer.loudness import integrated, true_peak
from composer.signals import SIGNALS
from composer.store import store
from composer.vorbis import checksum, decode, encode


class SignalTest(unittest.TestCase):
    def test_no_signal_begins_or_ends_with_a_click(self):
        for name, signal in SIGNALS.items():
            sound = signal.make()
            self.assertLessEqual(len(sound) / RATE, signal.longest, name)
            self.assertTrue(np.all(sound[[0, -1]] == 0), name)
            steps = np.abs(np.diff(sound))
            ends = np.concatenate([steps[: RATE // 200], steps[-RATE // 200 :]])
            self.assertLess(ends.max(), 0.15 * steps.max(), name)

    def test_a_signal_is_made_the_same_every_time(self):
        for name, signal in SIGNALS.items():
            np.testing.assert_array_equal(signal.make(), signal.make(), name)

    def test_what_is_decoded_has_the_length_and_level_asked_for(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "relax.ogg"
            made = SIGNALS["relax"].make()[np.newaxis]
            store(made, path, "relax", -28.0)
            sound = decode(path)
            self.assertEqual(sound.shape, made.shape)
            self.assertAlmostEqual(integrated(sound), -28.0, delta=0.05)
            self.assertLess(true_peak(sound), -6)
            self.assertLess(np.abs(sound[:, [0, -1]]).max(), 1e-4)


class AnswerTest(unittest.TestCase):
    """What a control answers with: short, softer than a beat, and told apart by the way it moves."""

    def test_one_goes_up_and_the_other_down(self):
        for name, way in (("done", 1), ("refused", -1)):
            sound = SIGNALS[name].make()
            before, after = pitch(sound[: RATE // 15]), pitch(sound[RATE // 10 :])
            self.assertGreater(way * np.log2(after / before), 1 / 3, name)

    def test_an_answer_is_short_and_softer_than_every_other_signal(self):
        answers = [SIGNALS["done"], SIGNALS["refused"]]
        others = [signal.lufs for signal in SIGNALS.values() if signal not in answers]
        for signal in answers:
            self.assertTrue(0.08 <= len(signal.make()) / RATE <= 0.2)
            self.assertLess(signal.lufs, min(others))

    def test_an_answer_comes_softly(self):
        for name in ("done", "refused"):
            level = np.maximum.accumulate(np.abs(SIGNALS[name].make()))
            ten, most = (np.argmax(level >= share * level.max()) for share in (0.1, 0.9))
            self.assertGreater((most - ten) / RATE, 0.01, name)


def pitch(sound: np.ndarray) -> float:
    """The strongest frequency, in hertz."""
    length = 8 * RATE
    return float(np.argmax(np.abs(np.fft.rfft(sound * np.hanning(len(sound)), length))) * RATE / length)


class VorbisTest(unittest.TestCase):
    def test_the_same_sound_is_the_same_file(self):
        sound = 0.1 * np.sin(np.arange(3000) / 20)[np.newaxis]
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder) / name for name in ("a.ogg", "b.ogg")]
            for file in files:
                encode(sound, file, "test")
            self.assertEqual(files[0].read_bytes(), files[1].read_bytes())
            self.assertEqual(decode(files[0]).shape, sound.shape)

    def test_the_checksum_is_that_of_ogg(self):
        remainder = 0
        for byte in b"OggS and more":
            remainder ^= byte << 24
            for _ in range(8):
                remainder = (remainder << 1) ^ (0x104C11DB7 if remainder & 0x80000000 else 0)
        self.assertEqual(checksum(b"OggS and more"), remainder)
