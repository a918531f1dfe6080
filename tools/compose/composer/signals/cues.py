"""The four signals that mark a turn in the session, told apart by shape, not only by pitch."""

import numpy as np

from composer.dice import dice
from composer.envelopes import smooth
from composer.frames import frames
from composer.instruments.felt import strike
from composer.instruments.pipe import blow
from composer.instruments.tine import pluck
from composer.pitch import hertz
from composer.signals.shape import in_chamber, lay, rounded, silence


def phase_change() -> np.ndarray:
    """Four tines opening upwards, as a hand turned over: F C F A."""
    clip = silence(2.4)
    for at, note, force in ((0.0, "F4", 0.9), (0.17, "C5", 0.8), (0.36, "F5", 0.7), (0.58, "A5", 0.55)):
        lay(clip, pluck(hertz(note), force, 1.8), at)
    return rounded(in_chamber(clip, 0.5), going=0.7)


def switch_side() -> np.ndarray:
    """A pipe that moves from G up to C and stays there: come over to this side."""
    length = frames(2.3)
    time = np.arange(length) / frames(1)
    path = smooth((time - 0.62) / 0.16)
    pitch = hertz("G4") * (hertz("C5") / hertz("G4")) ** path
    sways = 1 + 0.0025 * path * np.sin(2 * np.pi * 4.6 * time)
    strength = smooth(time / 0.09) * (1 - 0.35 * np.exp(-(((time - 0.68) / 0.07) ** 2))) * smooth((2.1 - time) / 1.3)
    return rounded(in_chamber(blow(pitch * sways, strength, dice("switch-side")), 0.25), going=0.5)


def last_ten_seconds() -> np.ndarray:
    """The same note twice, as a knock on a door already open."""
    clip = silence(1.45)
    for at, force in ((0.0, 0.8), (0.30, 0.65)):
        lay(clip, pluck(hertz("A4"), force, 1.1), at)
    return rounded(in_chamber(clip, 0.35), going=0.5)


def end() -> np.ndarray:
    """On the felt piano G and D settle into F by one step of the bass, unhurried."""
    clip = silence(3.95)
    chance = dice("end")
    settling = (
        (0.00, "G3", 0.50), (0.05, "D4", 0.45), (0.10, "F4", 0.45), (0.16, "D5", 0.70),
        (0.75, "C5", 0.60),
        (1.30, "F3", 0.55), (1.36, "C4", 0.45), (1.42, "F4", 0.40), (1.50, "A4", 0.65),
    )
    for at, note, force in settling:
        lay(clip, strike(hertz(note), force, 3.9, chance, attack=0.02), at)
    return rounded(in_chamber(clip, 0.5), going=1.4)
