"""Which words an entry changes, and which it leaves alone."""

from unittest import TestCase

from narrator.lexicon import applied, pieces, used

LEXICON = {"compress": "/kəmpɹˈɛs/", "milk": "melk", "breast milk": "mother's milk"}


class Applied(TestCase):
    def test_to_whole_words_in_any_case(self) -> None:
        self.assertEqual(applied("Compress, then decompress.", LEXICON), "/kəmpɹˈɛs/, then decompress.")

    def test_to_the_longest_phrase_and_only_once(self) -> None:
        self.assertEqual(applied("Milk or breast milk?", LEXICON), "melk or mother's milk?")

    def test_to_nothing_else(self) -> None:
        self.assertEqual(applied("Rest now.", LEXICON), "Rest now.")


class Used(TestCase):
    def test_names_the_entries_at_work(self) -> None:
        self.assertEqual(used("Compress now.", LEXICON), {"compress": "/kəmpɹˈɛs/"})


class Pieces(TestCase):
    def test_tell_phonemes_from_letters(self) -> None:
        self.assertEqual(pieces("Now /kəm/, please."), [("Now ", False), ("kəm", True), (", please.", False)])
