"""Reading spoken lines, and refusing what is no plain text."""

import hashlib
from unittest import TestCase

from narrator.speech import Line, SpeechError, lines


class Lines(TestCase):
    def test_come_in_their_order_without_comments(self) -> None:
        found = lines("### All\n## Group\n# Alone\n\nrest = Rest now.\n# Attached\nagain = Once more.\n")
        self.assertEqual(found, [Line("rest", "Rest now."), Line("again", "Once more.")])

    def test_fold_white_space(self) -> None:
        (found,) = lines("rest =\n    Rest   now,\n    and\u00a0 breathe.\n")
        self.assertEqual(found.text, "Rest now, and breathe.")

    def test_refuse_what_could_vary(self) -> None:
        refused = {
            "rest = Rest { $minutes } minutes.": "placeable",
            'rest = Rest { "now" }.': "placeable",
            "rest = { $n ->\n    [one] One\n   *[other] More\n }\n": "placeable",
            "-rest = Rest.": "term",
            "rest = Rest.\n    .title = Title": "attributes",
            "Rest = Rest.": "small letters",
            "rest = Rest.\nrest = Again.": "twice",
            "good = Good.\nrest Rest.": "line 2",
        }
        for source, reason in refused.items():
            with self.subTest(source), self.assertRaisesRegex(SpeechError, reason):
                lines(source)


class Fingerprint(TestCase):
    def test_is_of_the_text_as_utf_8(self) -> None:
        self.assertEqual(Line("b", "bebé").fingerprint, hashlib.sha256("bebé".encode()).hexdigest())

    def test_does_not_change_with_the_layout_of_the_file(self) -> None:
        (flat,) = lines("rest = Rest now.")
        (tall,) = lines("rest =\n    Rest\n    now.")
        self.assertEqual(flat.fingerprint, tall.fingerprint)
