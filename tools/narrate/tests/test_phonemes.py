"""How given phonemes and punctuation find their place among those of the phonemiser."""

from unittest import TestCase

from narrator.phonemes import piecewise


class Piecewise(TestCase):
    def test_keeps_given_phonemes_and_spacing(self) -> None:
        self.assertEqual(piecewise(str.upper)("go to /kəm/, now."), "GO TO kəm, NOW.")
