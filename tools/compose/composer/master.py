"""Mastering on the ring: tone, width and a steady level, all without a seam.

The equaliser works on the whole loop at once, so it has no beginning that could
ring and shifts no phase.
"""

from dataclasses import dataclass

import numpy as np
from scipy import fft

from composer.frames import RATE, frames
from composer.loudness import integrated, k_weighted
from composer.ring import Ring

STEPS_A_SECOND = 10  # how finely the level is watched


@dataclass(frozen=True)
class Tone:
    """A gentle equaliser: decibels at frequencies, drawn smoothly between them."""

    points: tuple[tuple[float, float], ...]

    def gains(self, hertz: np.ndarray) -> np.ndarray:
        octaves, decibels = np.log2([at for at, _ in self.points]), [gain for _, gain in self.points]
        drawn = np.interp(np.log2(np.maximum(hertz, 1.0)), octaves, decibels)
        return 10 ** (drawn / 20)


def equalise(ring: Ring, tone: Tone, mono_below: float) -> None:
    """Shape the tone, and draw both sides together in the bass."""
    hertz = fft.rfftfreq(ring.length, 1 / RATE)
    left, right = ring.sound
    middle = fft.rfft(0.5 * (left + right)) * tone.gains(hertz)
    side = fft.rfft(0.5 * (left - right)) * tone.gains(hertz)
    side *= 1 / (1 + (mono_below / np.maximum(hertz, 1e-3)) ** 4)
    middle, side = fft.irfft(middle, ring.length), fft.irfft(side, ring.length)
    ring.sound[:] = middle + side, middle - side


def steady(ring: Ring, seconds: float, share: float) -> None:
    """Take back a share of how the level drifts over so many seconds."""
    step = RATE // STEPS_A_SECOND
    settled = frames(1.0)  # the weighting filter starts before the loop does
    led_in = np.concatenate([ring.sound[:, -settled:], ring.sound], axis=1)
    power = np.sum(k_weighted(led_in)[:, settled:] ** 2, axis=0).reshape(-1, step).mean(axis=1)
    slow = fft.irfft(fft.rfft(power) * bell(len(power), seconds * STEPS_A_SECOND), len(power))
    gains = (slow / slow.mean()) ** (-share / 2)
    times = np.arange(ring.length) / step
    middles = np.arange(len(gains)) + 0.5
    ring.sound *= np.interp(times, middles, gains, period=len(gains))


def bell(length: int, width: float) -> np.ndarray:
    """The spectrum of a bell-shaped mean over so many steps, for a circular curve."""
    return np.exp(-2 * (np.pi * fft.rfftfreq(length) * width / 2.355) ** 2)


def bring_to(ring: Ring, lufs: float) -> None:
    """Set the loudness of the loop as it is stored, seam included."""
    ring.sound *= 10 ** ((lufs - integrated(ring.with_seam())) / 20)


def correlation(sound: np.ndarray) -> float:
    """How alike left and right are: 1 is mono, 0 unrelated, below 0 is lost in mono."""
    left, right = sound
    return float(np.sum(left * right) / np.sqrt(np.sum(left**2) * np.sum(right**2)))
