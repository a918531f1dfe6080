"""The manifest's shape, and what stays on the disk."""

import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import TestCase

from narrator.pack import MANIFEST, Clip, Pack, Recipe, sha256

WRITTEN = """\
language = "en-US"
licence = "CC0-1.0"
quality = "narration"

[voice]
kind = "synthetic"
name = "af_heart"
made_with = "A model"

[clip.close]
text = "Say \\"rest\\"."
text_sha256 = "aa"
file_sha256 = "bb"
frames = 480
recipe = { voice = "af_heart", speed = 0.85, lexicon = ["areola=/x/"], tool = "narrate 1" }

[clip.wash]
text = "Wash."
text_sha256 = "cc"
file_sha256 = "dd"
frames = 960
recipe = { voice = "af_heart", speed = 1.0, lexicon = [], tool = "narrate 1" }
"""


def clip(text: str, digest: str, file: str, frames: int, speed: float, *lexicon: str) -> Clip:
    return Clip(text, digest, file, frames, Recipe("af_heart", speed, lexicon, "narrate 1"))


WASH = clip("Wash.", "cc", "dd", 960, 1.0)
CLOSE = clip('Say "rest".', "aa", "bb", 480, 0.85, "areola=/x/")


class PackTest(TestCase):
    def setUp(self) -> None:
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.pack = self.empty(Path(folder.name) / "en-US")

    def empty(self, folder: Path) -> Pack:
        return Pack(folder, "en-US", "narration", "af_heart", "A model")

    def test_manifest_is_sorted_and_exact(self) -> None:
        self.pack.clips = {"wash": WASH, "close": CLOSE}
        self.assertEqual(self.pack.manifest(), WRITTEN)
        self.assertEqual(tomllib.loads(WRITTEN)["clip"]["close"]["text"], CLOSE.text)

    def test_comes_back_as_it_was_saved(self) -> None:
        self.pack.clips = {"wash": WASH, "close": CLOSE}
        self.pack.save()
        again = self.empty(self.pack.folder)
        again.load()
        self.assertEqual(again.clips, self.pack.clips)

    def test_a_clip_is_on_disk_with_the_manifest_that_names_it(self) -> None:
        made = clip("Wash.", "cc", sha256(b"sound"), 960, 1.0)
        self.pack.put("wash", made, b"sound")
        self.assertTrue(self.pack.intact("wash"))
        names = sorted(path.name for path in self.pack.folder.iterdir())
        self.assertEqual(names, [MANIFEST, "wash.ogg"])
        self.pack.path("wash").write_bytes(b"other")
        self.assertFalse(self.pack.intact("wash"))

    def test_keeps_only_what_still_has_a_message(self) -> None:
        for id in ("wash", "close"):
            self.pack.put(id, WASH, b"sound")
        self.pack.path("stray").write_bytes(b"sound")
        self.assertEqual(self.pack.keep_only({"wash"}), ["close", "stray"])
        self.assertEqual(sorted(self.pack.clips), ["wash"])
        self.assertEqual([path.name for path in self.pack.folder.glob("*.ogg")], ["wash.ogg"])
