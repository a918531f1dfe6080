"""Reading texts as they were written."""

from unittest import TestCase

from translator.texts import TextsError, texts


class Texts(TestCase):
    def test_come_by_their_ids_with_white_space_folded(self) -> None:
        found = texts("# One\na = Hi, { $x } of\n\n    them = all.\n\n## Two\n\nb = { $n ->\n    [one] One\n   *[other] { $n }\n}\n")
        self.assertEqual(
            {id: text.source for id, text in found.items()},
            {"a": "Hi, { $x } of them = all.", "b": "{ $n -> [one] One *[other] { $n } }"},
        )

    def test_know_their_comments(self) -> None:
        source = "## Group\n\n# Heard first\na = A\n"
        (a,) = texts(source).values()
        self.assertEqual(source[a.start : a.end], "# Heard first\na = A")
        self.assertEqual(source[a.own_start : a.end], "a = A")

    def test_refuse_what_is_no_text(self) -> None:
        for source, reason in {"a = A\nno text\n": "line 2", "a = A\na = B\n": "twice"}.items():
            with self.subTest(source), self.assertRaisesRegex(TextsError, reason):
                texts(source)
