"""A language's pack brought up to its texts: what is missing or stale is made, what is left over goes."""

import sys

from narrator import pack
from narrator.encode import encoded
from narrator.places import pack_folder, speech_file
from narrator.reading import Reader
from narrator.settings import Settings
from narrator.speech import Line, read
from narrator.voice import MADE_WITH


class Narration:
    def __init__(self, lang: str, settings: Settings) -> None:
        self.reader = Reader(settings)
        self.lines = read(speech_file(lang))
        self.pack = pack.Pack(pack_folder(lang), lang, settings.quality, settings.voice, MADE_WITH)
        self.pack.load()

    def wants(self, line: Line) -> str | None:
        """Why a line has to be read, if it has to."""
        clip = self.pack.clips.get(line.id)
        if clip is None:
            return "missing"
        if clip.text_sha256 != line.fingerprint:
            return "its text has changed"
        if clip.recipe != self.reader.recipe(line):
            return "its recipe has changed"
        if not self.pack.intact(line.id):
            return "its file is not the one made"
        return None

    def left_over(self) -> list[str]:
        return sorted(self.pack.clips.keys() - {line.id for line in self.lines})

    def make(self, lines: list[Line]) -> int:
        """Read the lines into the pack; says how many failed."""
        failed = 0
        for number, line in enumerate(lines, 1):
            try:
                clip = self.make_one(line)
                print(f"{number}/{len(lines)} {line.id}: {clip.frames / 48_000:.1f} s", file=sys.stderr)
            except ValueError as error:
                failed += 1
                print(f"{number}/{len(lines)} {line.id}: {error}", file=sys.stderr)
        return failed

    def make_one(self, line: Line) -> pack.Clip:
        file, frames = encoded(self.reader.read(line))
        clip = pack.Clip(line.text, line.fingerprint, pack.sha256(file), frames, self.reader.recipe(line))
        self.pack.put(line.id, clip, file)
        return clip

    def tidy(self) -> None:
        """Let go what has no message any more, and write the manifest's head anew."""
        for id in self.pack.keep_only({line.id for line in self.lines}):
            print(f"removed {id}: no such message", file=sys.stderr)
        self.pack.save()
