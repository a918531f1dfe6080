"""The picture of a piece in docs/sound/: spectrogram, level and pitch classes, from the decoded file."""

from io import BytesIO
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image
from scipy import signal

from composer.frames import RATE, SEAM
from composer.loudness import short_term
from composer.pieces import PIECES
from composer.store import music_path
from composer.vorbis import decode

PICTURES = Path(__file__).resolve().parents[3] / "docs" / "sound"
COLOURS = 32
CLASSES = "C C# D Eb E F F# G Ab A Bb B".split()


def draw() -> None:
    """One picture for each piece."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in PIECES:
        sound = decode(music_path(name))
        figure, (top, middle, bottom) = plt.subplots(
            3, 1, figsize=(11, 8.5), sharex=True, height_ratios=(5, 1.3, 2.2), layout="constrained"
        )
        spectrogram(top, sound)
        levels(middle, sound)
        pitches(bottom, sound)
        seam = (sound.shape[1] - SEAM) / RATE
        for axes in (top, middle, bottom):
            axes.axvline(seam, color="white" if axes is not middle else "grey", lw=0.6, ls=":")
        top.set_title(f"{name}.ogg, decoded; the dotted line is where the loop closes", fontsize=10)
        bottom.set_xlabel("seconds")
        bottom.set_xlim(0, sound.shape[1] / RATE)
        save(figure, PICTURES / f"{name}.png")


def save(figure, path: Path) -> None:
    """A small file: few colours, no names of tools."""
    drawn = BytesIO()
    figure.savefig(drawn, dpi=80)
    Image.open(drawn).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def spectrogram(axes, sound: np.ndarray) -> None:
    hertz, times, power = signal.spectrogram(sound.mean(axis=0), RATE, nperseg=16384, noverlap=8192)
    shown = (hertz >= 30) & (hertz <= 12000)
    decibels = 10 * np.log10(power[shown] + 1e-16)
    axes.pcolormesh(times, hertz[shown], decibels, vmin=-125, vmax=-45, cmap="magma", shading="nearest")
    axes.set_yscale("log")
    axes.set_ylabel("Hz")


def levels(axes, sound: np.ndarray) -> None:
    terms = short_term(sound)
    axes.plot(1.5 + np.arange(len(terms)) / 10, terms, lw=0.9)
    axes.set_ylim(-30, -18)
    axes.set_ylabel("LUFS, 3 s")
    axes.grid(alpha=0.3)


def pitches(axes, sound: np.ndarray) -> None:
    hertz, times, power = signal.spectrogram(sound.mean(axis=0), RATE, nperseg=32768, noverlap=16384)
    heard = (hertz > 60) & (hertz < 1200)
    classes = np.round(69 + 12 * np.log2(hertz[heard] / 440)).astype(int) % 12
    strength = np.stack([np.sqrt(power[heard][classes == number].sum(axis=0)) for number in range(12)])
    axes.pcolormesh(times, range(12), strength / strength.max(axis=0), cmap="magma", shading="nearest")
    axes.set_yticks(range(12), CLASSES, fontsize=7)
    axes.set_ylabel("pitch")
