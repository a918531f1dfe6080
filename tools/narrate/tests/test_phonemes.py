"""How given phonemes and punctuation find their place among those of the phonemiser."""

from unittest import TestCase

from narrator.phonemes import LANGUAGE_FLAG, piecewise


class Piecewise(TestCase):
    def test_keeps_given_phonemes_and_spacing(self) -> None:
        self.assertEqual(piecewise(str.upper)("go to /kəm/, now."), "GO TO kəm, NOW.")

class Flags(TestCase):
    def test_go_whether_their_letters_are_tied_or_not(self) -> None:
        for flagged in ("(en)ɹˈɪθm(fr)", "(^e^n)ɹˈɪθm(^f^r)"):
            self.assertEqual(LANGUAGE_FLAG.sub("", flagged), "ɹˈɪθm")
