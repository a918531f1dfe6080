"""`rain`: A minor without its leading note, twelve harmonies in 200 seconds, seen through a window.

Veils of far rain move across; before them drops fall from four eaves, each with its own
pace, its own place and its own few notes. They fall at no even distance, and more
thickly where the shower comes nearer, two thirds of the way round; which note falls is
drawn from the harmony, so nothing is a tune. Under it a thin pad of bowed glass, which
changes more slowly than anything in `warm` and mostly by one voice.

The octave from F4 to C5 belongs to the beats: no drop falls there.
"""

from dataclasses import dataclass

import numpy as np

from composer.dice import dice
from composer.envelopes import arc, tide
from composer.frames import frames
from composer.harmony import Chord, length, line, sounding, within
from composer.instruments.ensemble import Blend, Ensemble
from composer.instruments.glass import drop
from composer.instruments.tine import pluck
from composer.instruments.water import Veil, bubble
from composer.layers import Sounding, Touch, hold, strew
from composer.master import Tone, bring_to, equalise, steady
from composer.pitch import hertz
from composer.reverb import in_hall
from composer.ring import Ring, around
from composer.weather import moments

NAME = "rain"
LOUDNESS = -24.0
KEY = "A minor"
AIR = -34.0  # decibels above 6 kHz: rain without any would be wind

CHORDS = [
    Chord.of("Am7", 18.0, "A2 E3 G3 C4 E4"),
    Chord.of("Fmaj7", 16.0, "F2 E3 A3 C4 E4"),
    Chord.of("C6/9", 17.5, "C3 G3 A3 D4 E4"),
    Chord.of("G6/9", 15.0, "G2 G3 A3 D4 E4"),
    Chord.of("Dm9", 17.0, "D3 F3 A3 C4 E4"),
    Chord.of("Am/E", 15.5, "E2 E3 A3 C4 E4"),
    # the shower comes nearer
    Chord.of("Fmaj9", 18.5, "F2 F3 A3 C4 G4"),
    Chord.of("Am7/G", 16.0, "G2 E3 A3 C4 G4"),
    Chord.of("Am11", 17.0, "A2 E3 G3 D4 G4"),
    # and passes
    Chord.of("Dm7", 15.5, "D3 F3 A3 C4 F4"),
    Chord.of("E7sus", 16.5, "E2 E3 A3 D4 E4"),
    Chord.of("F/A", 17.5, "A2 F3 A3 C4 E4"),
]
BASS, INNER, TOP = 0, (1, 2, 3), 4

# How near the shower is, by the second.
SHOWER = ((0, 0.75), (40, 0.55), (85, 0.7), (135, 1.0), (170, 0.8))

VEILS = (Veil(450, 0.5, -7.0), Veil(1000, 0.5, -9.0), Veil(2200, 0.5, -13.0), Veil(5000, 0.35, -15.0))
BUBBLES = 9000


@dataclass(frozen=True)
class Eave:
    """Where drops fall: how many in a loop, from which notes, how unevenly, how firmly, how far away."""

    drops: int
    low: str
    high: str
    uneven: float
    force: float
    far: float
    sound: Sounding


def glassy(touch: Touch, chance: np.random.Generator) -> np.ndarray:
    return drop(hertz(touch.note), touch.force, 3.5, chance, attack=0.026)


# A wooden tub: ratio, weight, seconds to fall by 60 dB at 440 Hz.
TUB = ((1.0, 1.0, 1.5), (2.0, 0.12, 0.8), (3.93, 0.05, 0.25))


def wooden(touch: Touch, _: np.random.Generator) -> np.ndarray:
    return pluck(hertz(touch.note), touch.force, 2.5, attack=0.03, partials=TUB)


EAVES = {
    "sill": Eave(150, "D5", "A5", 0.7, 0.60, 0.6, glassy),
    "gutter": Eave(88, "G5", "E6", 0.9, 0.38, 1.0, glassy),
    "tub": Eave(110, "A3", "E4", 0.7, 0.70, 0.5, wooden),
    "barrel": Eave(54, "A2", "G3", 0.6, 0.75, 0.4, wooden),
}

GLASS = Blend.of(Ensemble(partials=5, dark=-15.0, bright=-10.0, spread=4.0, width=0.5, even=0.35))
DEPTH = Blend.of(Ensemble(partials=4, dark=-11.0, bright=-8.0, spread=4.0, width=0.2))

TONE = Tone((
    (25, -40), (60, -10), (110, -2), (250, 0), (900, 0), (1500, -2), (2500, -4), (4000, -3), (7000, -3), (10000, -18),
    (16000, -50),
))


def compose() -> Ring:
    """The whole loop, mastered."""
    near, far = Ring(frames(length(CHORDS))), Ring(frames(length(CHORDS)))
    for layer in (veils, bubbles, pad, depth):
        layer(near)
    drops(near, far)
    sound = in_hall(near, far, dice(NAME, "hall"))
    equalise(sound, TONE, mono_below=120)
    steady(sound, seconds=15, share=0.5)
    bring_to(sound, LOUDNESS)
    return sound


def shower(ring: Ring) -> np.ndarray:
    """How near the rain is, round the loop."""
    return arc(ring.length, SHOWER)


def veils(ring: Ring) -> None:
    """Far rain: four bands of noise, each drifting between the sides and coming and going on its own."""
    for number, veil in enumerate(VEILS):
        sides = 0.25 + 0.5 * tide(ring.length, (3, 4, 7), dice(NAME, "drift", number))
        gust = 0.7 + 0.3 * tide(ring.length, (5, 9, 14), dice(NAME, "gust", number))
        noise = veil.fall(ring.length, dice(NAME, "veil", number))
        across = np.sqrt(2 * np.stack([1 - sides, sides]))
        ring.sound += 0.55 * noise * across * gust * shower(ring)


def bubbles(ring: Ring) -> None:
    """Thousands of small drops, most of them hardly there."""
    chance = dice(NAME, "bubbles")
    for at in moments(BUBBLES, shower(ring), 1.0, chance):
        hz = 600 * 2 ** chance.uniform(0, 2.2)
        angle, loud = 0.25 * np.pi * (1 + chance.uniform(-0.8, 0.8)), np.exp(0.6 * chance.standard_normal())
        sound = bubble(hz, chance.uniform(0.03, 0.09)) * (600 / hz)
        ring.lay(np.outer([np.cos(angle), np.sin(angle)], sound), at, 0.7 * min(loud, 2.5))


def pad(ring: Ring) -> None:
    """Bowed glass: four voices that hardly move."""
    for voice, late, gain in zip((*INNER, TOP), (0.0, 1.4, 2.4, 3.2), (0.34, 0.42, 0.42, 0.36)):
        light = tide(ring.length, (2, 3, 5), dice(NAME, "light", voice))
        nearness = 0.6 + 0.4 * tide(ring.length, (4, 7, 9), dice(NAME, "nearness", voice))
        hold(
            ring, f"{NAME} pad {voice}", GLASS, line(CHORDS, voice),
            gain=gain * nearness, light=light, late=late, coming=7.0, going=8.0,
        )


def depth(ring: Ring) -> None:
    """The lowest note, soft and without edges."""
    light = tide(ring.length, (3, 4), dice(NAME, "depth"))
    hold(ring, f"{NAME} depth", DEPTH, line(CHORDS, BASS), gain=0.38, light=light, coming=6.0, going=7.0)


def drops(near: Ring, far: Ring) -> None:
    """What falls from each eave, partly before us and partly out in the court."""
    for name, eave in EAVES.items():
        falling = Ring(near.length)
        strew(falling, f"{NAME} {name}", falls(name, eave, shower(near)), eave.sound, gain=1.75, reach=0.8)
        near.sound += (1 - eave.far) * falling.sound
        far.sound += eave.far * falling.sound


def falls(name: str, eave: Eave, near: np.ndarray) -> list[Touch]:
    """When and on what the drops of one eave fall: a note of the harmony, never the one before."""
    chance, last, touches = dice(NAME, "falls", name), "", []
    for at in moments(eave.drops, near, eave.uneven, chance):
        choice = [note for note in within(sounding(CHORDS, at - 1.0), eave.low, eave.high) if note != last]
        last = str(chance.choice(choice))
        touches.append(Touch(float(at), last, eave.force * chance.uniform(0.55, 1.0)))
    return touches
