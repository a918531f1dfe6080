"""From a line to its recording: lexicon, sentences, phonemes, voice, pace."""

import re

import numpy as np
import soxr

from composer.frames import RATE, frames
from narrator import lexicon, pace, trim, voice
from narrator.pack import Recipe
from narrator.phonemes import phonemiser
from narrator.settings import Settings
from narrator.speech import Line

TOOL = "narrate 2"  # counts up when the same settings would sound another way
SENTENCE_END = re.compile(r"(?<=[.!?।؟۔])\s+|(?<=[。！？])\s*")


def is_beat(id: str) -> bool:
    """A word of the rhythm: on its own, and short."""
    return id.startswith("beat-")


def sentences(text: str) -> list[str]:
    return [sentence for sentence in SENTENCE_END.split(text) if sentence]


class Reader:
    """Reads the lines of one language; the voice is loaded when it first speaks."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.phonemise = phonemiser(settings.phonemiser, settings.replace)
        self.voice: voice.Voice | None = None

    def recipe(self, line: Line) -> Recipe:
        override = self.settings.override(line.id)
        entries = lexicon.used(override.say or line.text, self.settings.lexicon)
        changed = [f"{word}={said}" for word, said in entries.items()]
        if override.say:
            changed.insert(0, override.say)
        speed = self.settings.speed if override.speed is None else override.speed
        return Recipe(self.settings.voice, speed, tuple(changed), TOOL)

    def read(self, line: Line) -> np.ndarray:
        """The recording at 48 kHz, trimmed, at the voice's own level."""
        override = self.settings.override(line.id)
        phonemes = self.phonemes(override.say or line.text)

        def speak(speed: float) -> pace.Take:
            sound = self.speak(phonemes, speed)
            speech = trim.spoken(sound, RATE)
            return pace.Take(sound, (speech.stop - speech.start) / RATE)

        speed = self.recipe(line).speed
        if override.speed is not None:
            take = speak(speed)
        elif is_beat(line.id):
            take = pace.crisp(speak, speed)
        else:
            take = pace.calm(speak, line.text, speed, self.settings.rate)
        return trim.trimmed(take.sound)

    def phonemes(self, text: str) -> list[str]:
        said = lexicon.applied(text, self.settings.lexicon)
        return [self.phonemise(sentence) for sentence in sentences(said)]

    def speak(self, phonemes: list[str], speed: float) -> np.ndarray:
        self.voice = self.voice or voice.Voice(self.settings.voice)
        pause = np.zeros(frames(self.settings.pause))
        parts = []
        for sentence in phonemes:
            sound = soxr.resample(self.voice.say(sentence, speed), voice.RATE, RATE, "VHQ")
            parts += [sound[trim.spoken(sound, RATE)], pause]
        return np.concatenate(parts[:-1])
