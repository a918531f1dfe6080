"""Listening by figures: is there a pulse, does anything start suddenly, is the written harmony heard,
and does a signal stand clear of the music."""

import numpy as np
from scipy import signal

from composer.frames import RATE
from composer.harmony import Chord, starts
from composer.loudness import k_weighted, windowed
from composer.pitch import key

CADENCES = (0.1, 1.0)  # hertz: 6 to 60 a minute, every rate a person may express at
MUSIC_PLAYED = -10.0  # decibels from the level music is stored at to the one it is played at


def pulse(sound: np.ndarray) -> float:
    """The strongest single rate within the cadences, as a share of the mean level."""
    step = RATE // 20
    power = np.sum(k_weighted(sound[:, : sound.shape[1] // step * step]) ** 2, axis=0)
    level = np.sqrt(power.reshape(-1, step).mean(axis=1))
    rates, lines = np.fft.rfftfreq(len(level), step / RATE), np.abs(np.fft.rfft(level / level.mean())) * 2 / len(level)
    return float(lines[(rates >= CADENCES[0]) & (rates <= CADENCES[1])].max())


def sudden(sound: np.ndarray) -> float:
    """The most decibels the level rises within 50 ms."""
    levels = windowed(sound, 0.04, 0.01)
    return float(np.max(levels[5:] - levels[:-5]))


def in_harmony(sound: np.ndarray, chords: list[Chord]) -> float:
    """The least share of power, over all chords, that lies on the notes written there."""
    hertz, times, power = signal.spectrogram(sound.mean(axis=0), RATE, nperseg=32768, noverlap=16384)
    heard = (hertz > 60) & (hertz < 1400)
    classes = np.round(69 + 12 * np.log2(hertz[heard] / 440)).astype(int) % 12
    shares = []
    for chord, start in zip(chords, starts(chords)):
        settled = (times > start + 3) & (times < start + chord.seconds - 1)
        here = power[heard][:, settled].sum(axis=1)
        written = np.isin(classes, [key(note) % 12 for note in chord.notes])
        shares.append(here[written].sum() / here.sum())
    return float(min(shares))


def masking(music: np.ndarray) -> np.ndarray:
    """What one side of the music, as played, covers in each of the ear's bands nine times in ten, in decibels."""
    return np.percentile(ear_bands(music), 90, axis=1) + MUSIC_PLAYED


def clearance(clip: np.ndarray, covered: np.ndarray) -> float:
    """Decibels by which a mono clip, in its clearest band of the ear, tops what the music covers there."""
    return float(np.max(ear_bands(np.pad(clip, RATE // 10)).max(axis=1) - covered))


def ear_bands(sound: np.ndarray) -> np.ndarray:
    """Decibels in each of the ear's bands (ERB, 110 Hz to 4.3 kHz), 100 moments a second."""
    hertz, _, power = signal.spectrogram(sound, RATE, nperseg=2048, noverlap=1568, scaling="spectrum")
    bands = np.floor(21.4 * np.log10(1 + 0.00437 * hertz)).astype(int)
    return np.stack([10 * np.log10(power[bands == band].sum(axis=0) + 1e-14) for band in range(3, 28)])
