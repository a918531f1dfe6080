"""The round trip: every clip measured as it is shipped, and written down by a second pair of ears."""

from dataclasses import dataclass

import numpy as np

from composer.frames import RATE, frames
from narrator import level, trim
from narrator.compare import character_error, normal
from narrator.ear import Ear
from narrator.encode import decode
from narrator.narration import Narration
from narrator.reading import is_beat
from narrator.settings import Settings
from narrator.sounds import sound as sound_of

WORST = 0.15  # a clip above this needs a reason
SAFE = 0.05  # and no reason excuses a line for her safety above this in a draft
FOR_SAFETY = ("gate", "hurt-", "call-")
GAP = 0.6  # seconds between the words of the rhythm


@dataclass(frozen=True)
class Measured:
    id: str
    text: str
    heard: str
    error: float
    rate: float
    lufs: float
    peak: float
    seconds: float
    reason: str | None  # why a high error was accepted
    safe: bool  # a line for her safety is understood
    in_range: bool

    @property
    def fine(self) -> bool:
        return self.safe and (self.error <= WORST or self.reason is not None)


@dataclass(frozen=True)
class Heard:
    """What the other ears made of some clips played in a row."""

    text: str
    error: float


def measure(narration: Narration, settings: Settings) -> list[Measured]:
    """Every clip of the pack. The words of the rhythm are heard in a row, as they are in use."""
    ear = Ear(settings.whisper)
    ids = [line.id for line in narration.lines if line.id in narration.pack.clips]
    beats = [id for id in ids if is_beat(id)]
    together = hear(narration, beats, settings, ear) if beats else None
    return [
        measured(narration, id, settings, together if is_beat(id) else hear(narration, [id], settings, ear))
        for id in sorted(ids)
    ]


def hear(narration: Narration, ids: list[str], settings: Settings, ear: Ear) -> Heard:
    clips = [narration.pack.clips[id] for id in ids]
    gap = np.zeros(frames(GAP))
    sounds = [each for id in ids for each in (sound(narration, id), gap)][:-1]
    heard = ear.hear(" ".join(clip.file_sha256 for clip in clips), np.concatenate(sounds))
    written = " ".join(clip.text for clip in clips)
    return Heard(heard, character_error(*(compared(each, settings) for each in (written, heard))))


def compared(text: str, settings: Settings) -> str:
    """A text as it is compared: normal, and by its sound where the language asks for that."""
    return sound_of(normal(text, settings.whisper, settings.alike), settings.compare)


def is_safe(id: str, error: float, quality: str) -> bool:
    """Whether what keeps her safe is understood: of a draft each such line, of a narration no more than of any line."""
    return quality != "draft" or not id.startswith(FOR_SAFETY) or error <= SAFE


def sound(narration: Narration, id: str) -> np.ndarray:
    return decode(narration.pack.path(id).read_bytes())


def measured(narration: Narration, id: str, settings: Settings, heard: Heard) -> Measured:
    clip, decoded = narration.pack.clips[id], sound(narration, id)
    speech = trim.spoken(decoded, RATE)
    rate = settings.rate.of(clip.text, (speech.stop - speech.start) / RATE)
    return Measured(
        id=id,
        text=clip.text,
        heard=heard.text,
        error=heard.error,
        rate=rate,
        lufs=level.loudness(decoded),
        peak=level.peak(decoded),
        seconds=len(decoded) / RATE,
        reason=settings.accepted.get(id),
        safe=is_safe(id, heard.error, settings.quality),
        in_range=settings.rate.distance(rate) < 1 or is_beat(id),
    )
