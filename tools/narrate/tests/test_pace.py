"""The search for a calm speed, with a voice that is only arithmetic."""

from unittest import TestCase

import numpy as np

from narrator.pace import BEAT, FASTEST, SLOWEST, TAKES, Take, calm, crisp
from narrator.settings import Rate

CALM = Rate(130, 160)
FIVE_WORDS = "rest your hands right now"


class Voice:
    """Needs so many seconds at speed 1."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.speeds: list[float] = []

    def __call__(self, speed: float) -> Take:
        self.speeds.append(speed)
        return Take(np.zeros(1), self.seconds / speed)


class Calm(TestCase):
    def test_keeps_a_first_take_in_the_range(self) -> None:
        voice = Voice(2.0)
        self.assertEqual(calm(voice, FIVE_WORDS, 1.0, CALM).seconds, 2.0)
        self.assertEqual(voice.speeds, [1.0])

    def test_slows_a_hurried_line_and_hastens_a_slow_one(self) -> None:
        for seconds in (1.5, 2.8):
            with self.subTest(seconds):
                take = calm(Voice(seconds), FIVE_WORDS, 1.0, CALM)
                self.assertEqual(CALM.distance(CALM.of(FIVE_WORDS, take.seconds)), 0)

    def test_stays_within_what_the_voice_can_do(self) -> None:
        voice = Voice(0.5)
        calm(voice, FIVE_WORDS, 1.0, CALM)
        self.assertEqual(min(voice.speeds), SLOWEST)
        self.assertLessEqual(len(voice.speeds), TAKES)


class Crisp(TestCase):
    def test_hastens_until_the_word_is_short(self) -> None:
        self.assertLessEqual(crisp(Voice(0.7), 0.8).seconds, BEAT)

    def test_gives_up_at_the_fastest(self) -> None:
        self.assertEqual(crisp(Voice(2.0), 0.8).seconds, 2.0 / FASTEST)


class Rates(TestCase):
    def test_count_words_or_characters(self) -> None:
        self.assertEqual(Rate(1, 2).of("If it hurts, stop.", 2.0), 120)
        self.assertEqual(Rate(1, 2, "characters").count("如果疼，停。"), 4)
