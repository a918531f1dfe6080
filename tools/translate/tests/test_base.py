"""What a text was translated from."""

from unittest import TestCase

from translator.base import UnknownText, accepted, digest, read, written
from translator.texts import texts

BASE = {"speech": texts("gate = Call.\nrest = Rest.\n"), "terminal": texts("help = Help\n")}
OWN = {"speech": texts("gate = Llame.\nrest = Descanse.\n"), "terminal": texts("help = Ayuda\n")}


class Digest(TestCase):
    def test_is_the_one_that_check_knows(self) -> None:
        # src/library/base.rs has the same digest.
        (rest,) = texts("rest =\n    Rest  now,\n    and breathe.\n").values()
        self.assertEqual(digest(rest.source), "7ea4c19e884c6adc")


class Accepted(TestCase):
    def test_notes_every_text(self) -> None:
        after = accepted({}, BASE, OWN, [])
        self.assertEqual(after["speech"], {"gate": digest("Call."), "rest": digest("Rest.")})
        self.assertEqual(after["terminal"], {"help": digest("Help")})

    def test_leaves_what_is_not_named(self) -> None:
        before = {"speech": {"gate": "0", "rest": "0"}}
        after = accepted(before, BASE, OWN, ["rest"])
        self.assertEqual(after, {"speech": {"gate": "0", "rest": digest("Rest.")}, "terminal": {}})

    def test_drops_what_is_gone_and_waits_for_what_is_missing(self) -> None:
        own = {"speech": texts("gate = Llame.\n"), "terminal": texts("")}
        after = accepted({"speech": {"old": "0"}, "screen": {"x": "0"}}, BASE, own, [])
        self.assertEqual(after, {"speech": {"gate": digest("Call.")}, "terminal": {}})

    def test_refuses_an_id_of_no_text(self) -> None:
        with self.assertRaisesRegex(UnknownText, "gait"):
            accepted({}, BASE, OWN, ["gate", "gait"])


class Written(TestCase):
    def test_is_read_again(self) -> None:
        after = accepted({}, BASE, OWN, [])
        self.assertEqual(read(written(after)), after)
