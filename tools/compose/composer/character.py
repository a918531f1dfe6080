"""What tells one piece from another, in figures: how bright it is, how often something is struck, on which notes."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, signal

from composer.frames import RATE

STRUCK = 6.0  # decibels by which a semitone must top its own last half second
FAINT = -25.0  # decibels against the whole: what is softer is not counted
HOP = RATE // 100
SETTLING = 8  # hops until a window of 4096 frames is free of what came before
HALF_SECOND = 50
APART = 12  # hops: what is struck closer together is heard as one


@dataclass(frozen=True)
class Character:
    """A piece's brightness in hertz, its struck notes a minute, and the share of each of the twelve notes, from C."""

    brightness: float
    strikes: float
    notes: np.ndarray

    @classmethod
    def of(cls, sound: np.ndarray) -> "Character":
        return cls(brightness(sound), strikes(sound), notes(sound))


def brightness(sound: np.ndarray) -> float:
    """The centre of the spectrum in hertz, by amplitude."""
    hertz, power = signal.welch(sound.mean(axis=0), RATE, nperseg=16384)
    return float(np.sum(hertz * np.sqrt(power)) / np.sum(np.sqrt(power)))


def strikes(sound: np.ndarray) -> float:
    """How many notes a minute are heard to be struck, from A2 to D6; what swells is not struck."""
    tones = semitones(sound)
    past = ndimage.maximum_filter1d(tones, HALF_SECOND, axis=1, origin=(HALF_SECOND - 1) // 2)
    past = np.roll(past, SETTLING, axis=1)
    risen = 10 * np.log10((tones + 1e-14) / (past + 1e-14))
    risen[tones < tones.sum(axis=0).mean() * 10 ** (FAINT / 10)] = 0.0
    found, _ = signal.find_peaks(risen.max(axis=0), height=STRUCK, distance=APART)
    return float(len(found) * 60 * RATE / sound.shape[1])


def semitones(sound: np.ndarray) -> np.ndarray:
    """The power in each semitone from A2 to D6, a hundred times a second."""
    mono, overlap = sound.mean(axis=0), 4096 - HOP
    hertz, _, power = signal.spectrogram(mono, RATE, nperseg=4096, noverlap=overlap, scaling="spectrum")
    steps = np.round(12 * np.log2(np.maximum(hertz, 1.0) / 440)).astype(int)
    return np.stack([power[steps == step].sum(axis=0) for step in range(-24, 18) if np.any(steps == step)])


def notes(sound: np.ndarray) -> np.ndarray:
    """The share of each of the twelve notes in what is heard from 60 to 1200 Hz."""
    hertz, _, power = signal.spectrogram(sound.mean(axis=0), RATE, nperseg=32768, noverlap=16384)
    heard = (hertz > 60) & (hertz < 1200)
    classes = np.round(69 + 12 * np.log2(hertz[heard] / 440)).astype(int) % 12
    strength = np.stack([np.sqrt(power[heard][classes == note].sum(axis=0)) for note in range(12)])
    shares = (strength / strength.sum(axis=0)).mean(axis=1)
    return shares / shares.sum()
