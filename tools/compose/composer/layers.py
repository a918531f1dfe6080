"""Layers: an instrument laid on a ring along the lines of a piece."""

from dataclasses import dataclass
from typing import Callable

import numpy as np

from composer.dice import dice
from composer.envelopes import swell
from composer.frames import frames
from composer.harmony import Held
from composer.instruments.ensemble import Blend
from composer.instruments.felt import strike
from composer.pitch import hertz
from composer.ring import Ring, around


@dataclass(frozen=True)
class Touch:
    """One struck note: when, in seconds of the loop, what, and how firmly, up to 1."""

    at: float
    note: str
    force: float


Sounding = Callable[[Touch, np.random.Generator], np.ndarray]


def hold(
    ring: Ring, name: str, players: Blend, line: list[Held], *, gain: float | np.ndarray, light: np.ndarray,
    coming: float = 4.5, going: float = 5.5, late: float = 0.0,
) -> None:
    """Let an ensemble sing a line; each note blends into the next.

    `light` opens its filter, from 0 to 1 round the loop; `gain` may be such a curve too.
    `late` moves the whole line against the chord's start, so voices change one by one.
    """
    gains = np.broadcast_to(gain, ring.length)
    for number, held in enumerate(line):
        ahead = 0.5 * coming
        sung = frames(min(held.seconds + ahead + 0.5 * going, ring.length / frames(1)))
        dark, bright = players.sing(hertz(held.note), sung, dice(name, number, held.note))
        at = held.start + late - ahead
        sound = dark + around(light, at, sung) * (bright - dark)
        envelope = swell(sung, frames(coming), frames(going)) * around(gains, at, sung)
        ring.lay(sound * envelope, at, warmth(held.note))


def warmth(note: str) -> float:
    """Higher notes are sung a little softer: 3 dB an octave above middle C."""
    return min(1.0, (hertz("C4") / hertz(note)) ** 0.5)


def strew(ring: Ring, name: str, touches: list[Touch], sound: Sounding, *, gain: float, reach: float = 0.5) -> None:
    """Lay struck notes; low ones sit in the middle, high ones spread up to `reach` to both sides."""
    for number, touch in enumerate(touches):
        chance = dice(name, number, touch.note)
        struck = sound(touch, chance)
        place = chance.uniform(-reach, reach) * min(1.0, hertz(touch.note) / 500)
        angle = 0.25 * np.pi * (1 + place)
        ring.lay(np.outer([np.cos(angle), np.sin(angle)], struck), touch.at, gain)


def play(ring: Ring, name: str, touches: list[Touch], *, gain: float, attack: float, seconds: float = 9.0) -> None:
    """Let the felt piano play."""

    def felt(touch: Touch, chance: np.random.Generator) -> np.ndarray:
        return strike(hertz(touch.note), touch.force, seconds, chance, attack)

    strew(ring, name, touches, felt, gain=gain)
