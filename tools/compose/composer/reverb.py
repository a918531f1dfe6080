"""The room: an impulse response made of shaped noise, and convolution with it.

Each octave of noise dies at its own pace, high ones soonest, as in a room with
curtains and wood. The room gathers over its first moments, so nothing struck
comes back as a slap.
"""

from dataclasses import dataclass

import numpy as np
from scipy import fft

from composer.envelopes import decay
from composer.frames import RATE, frames
from composer.ring import Ring


@dataclass(frozen=True)
class Room:
    """Seconds to fall by 60 dB in each octave, and how long the room takes to gather."""

    falls: tuple[tuple[float, float], ...]  # (centre of the octave in hertz, seconds)
    gathers: float

    def impulse(self, channels: int, chance: np.random.Generator) -> np.ndarray:
        """The room's answer to a click, (channels, frames), each channel with unit energy."""
        length = frames(max(seconds for _, seconds in self.falls) * 1.1)
        noise = fft.rfft(chance.standard_normal((channels, length)), axis=1)
        hertz = np.maximum(fft.rfftfreq(length, 1 / RATE), 1.0)
        answer = np.zeros((channels, length))
        for centre, seconds in self.falls:
            octave = np.exp(-2.0 * np.log2(hertz / centre) ** 2)
            answer += fft.irfft(noise * octave, length, axis=1) * decay(length, seconds)
        time = np.arange(length) / RATE
        answer *= 1 - np.exp(-time / self.gathers)
        return answer / np.sqrt(np.sum(answer**2, axis=1, keepdims=True))


HALL = Room(((125, 3.6), (250, 4.2), (500, 4.0), (1000, 3.3), (2000, 2.4), (4000, 1.5)), gathers=0.05)
CHAMBER = Room(((250, 1.3), (500, 1.4), (1000, 1.2), (2000, 0.9), (4000, 0.6)), gathers=0.015)


def reverberate(ring: Ring, room: Room, chance: np.random.Generator) -> Ring:
    """The ring as heard from within the room only, its tails wrapped round."""
    wet = Ring(ring.length)
    for side, answer in enumerate(room.impulse(2, chance)):
        spectrum = fft.rfft(ring.sound[side]) * fft.rfft(answer, ring.length)
        wet.sound[side] = fft.irfft(spectrum, ring.length)
    return wet


def in_hall(near: Ring, far: Ring, chance: np.random.Generator) -> Ring:
    """The near layers with a little of the hall, the far ones mostly as the hall gives them back."""
    sent, heard = Ring(near.length), Ring(near.length)
    sent.sound[:] = 0.3 * near.sound + far.sound
    heard.sound[:] = near.sound + 0.35 * far.sound + 0.8 * reverberate(sent, HALL, chance).sound
    return heard
