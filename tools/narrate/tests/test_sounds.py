"""What sounds alike, and what does not."""

from unittest import TestCase

from narrator.sounds import sound


class Sounds(TestCase):
    def test_letters_stay_as_they_are(self) -> None:
        self.assertEqual(sound("wash your hands", "letters"), "wash your hands")

    def test_hindi_and_urdu_are_compared_in_the_sounds_of_both(self) -> None:
        self.assertEqual(sound("हाथ", "abjad"), sound("ہاتھ", "abjad"))

    def test_an_unknown_way_is_refused(self) -> None:
        with self.assertRaises(ValueError):
            sound("x", "smell")
