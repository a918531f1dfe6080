"""The file that is written, in a folder of its own."""

import tempfile
from pathlib import Path
from unittest import TestCase

from translator.accept import accept
from translator.base import digest, read


class Accept(TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.locales = Path(folder.name)
        for tag, word in ("en-US", "Rest."), ("fr", "Repos."):
            (self.locales / tag).mkdir()
            (self.locales / tag / "speech.ftl").write_text(f"rest = {word}\n", encoding="utf-8")
            (self.locales / tag / "terminal.ftl").write_text("a = { $x }\nb = B\n", encoding="utf-8")

    def test_writes_and_then_changes_only_what_is_named(self) -> None:
        self.assertIn("3 texts, 3 of them new", accept(self.locales, "fr", []))
        (self.locales / "en-US" / "terminal.ftl").write_text("a = { $y }\nb = C\n", encoding="utf-8")
        self.assertIn("3 texts, 1 of them new", accept(self.locales, "fr", ["a"]))
        found = read((self.locales / "fr" / "base.toml").read_text(encoding="utf-8"))
        self.assertEqual(found["terminal"], {"a": digest("{ $y }"), "b": digest("B")})
        self.assertEqual(found["speech"], {"rest": digest("Rest.")})
