"""Comments of the base, texts of the language."""

from unittest import TestCase

from translator.comments import commented

BASE = """\
### All

## First

# Heard first: at most 35 words
a = One.
# Heard second
b = { $n ->
    [one] One
   *[other] { $n }
}

## Then

c = Three.
"""
OWN = """\
# Old
b = { $n ->
   *[other] ein { $n }
}
a = Eins.

c =
    Drei.
"""


class Commented(TestCase):
    def test_has_the_comments_and_the_order_of_the_base(self) -> None:
        expected = BASE.replace("One.", "Eins.").replace("Three.", "\n    Drei.").replace("c = \n", "c =\n")
        expected = expected.replace("    [one] One\n", "").replace("] { $n }", "] ein { $n }")
        self.assertEqual(commented(BASE, OWN), expected)

    def test_changes_nothing_a_second_time(self) -> None:
        once = commented(BASE, OWN)
        self.assertEqual(commented(BASE, once), once)
        self.assertEqual(commented(BASE, BASE), BASE)

    def test_leaves_out_what_is_missing_and_keeps_what_is_more(self) -> None:
        own = "a = Eins.\n# Ours\nd = Vier.\nc = Drei.\n"
        self.assertEqual(
            commented(BASE, own),
            "### All\n\n## First\n\n# Heard first: at most 35 words\na = Eins.\n\n## Then\n\nc = Drei.\n\n# Ours\nd = Vier.\n",
        )
