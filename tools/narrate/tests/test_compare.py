"""What counts as a difference between written and heard, and what does not."""

from unittest import TestCase

from narrator.compare import character_error, distance, normal


class Normal(TestCase):
    def test_forgets_case_punctuation_hyphens_and_spelling_of_numbers(self) -> None:
        self.assertEqual(normal("Flu-like, 2 times: don't!", "en", {}), "flu like two times dont")
        self.assertEqual(normal("De 8 a 10 años", "es", {}), "de ocho a diez años")

    def test_takes_other_spellings_as_the_written_one(self) -> None:
        self.assertEqual(normal("Three cm, one ml.", "en", {"cm": "centimeters"}), "three centimeters one ml")

    def test_counts_in_mandarin_with_the_characters_of_japanese(self) -> None:
        self.assertEqual(normal("45分钟", "zh", {}), "四十五 分钟")

    def test_keeps_digits_of_a_language_it_cannot_count_in(self) -> None:
        self.assertEqual(normal("3 x", "xx", {}), "3 x")


class Error(TestCase):
    def test_is_a_share_of_what_was_written(self) -> None:
        self.assertEqual(distance("kitten", "sitting"), 3)
        self.assertEqual(character_error("rest", "rest"), 0)
        self.assertEqual(character_error("rest", "nest"), 0.25)
