"""`warm`: F major, fifteen harmonies in 192 seconds, a long breath out and back.

First the bass walks down from home, F E D C B flat, and the harmony leans on it.
Later it climbs, A B flat C D, and the upper voices open with it to the highest
note, C5, two thirds of the way round. The last three harmonies settle by way of the
fourth degree; there is no leading note pulling anywhere, so the return home is a
rest and not an event. Harmonies last 11 to 15 seconds, never the same twice in a
row: nothing here has a pulse to follow.

The piano turns one figure over and over: up a third, down a fourth (A C G), with
long waits between.
"""

import numpy as np

from composer.dice import dice
from composer.envelopes import arc, tide
from composer.frames import frames
from composer.harmony import Chord, Held, length, line, starts
from composer.instruments.ensemble import Blend, Ensemble
from composer.layers import Touch, hold, play
from composer.master import Tone, bring_to, equalise, steady
from composer.pitch import octave_up
from composer.reverb import in_hall
from composer.ring import Ring

NAME = "warm"
LOUDNESS = -24.0
KEY = "F major"
AIR = -50.0  # decibels above 6 kHz

CHORDS = [
    # home, and the bass walks down
    Chord.of("F add9", 14.0, "F2 C3 A3 C4 G4"),
    Chord.of("C9/E", 12.5, "E2 C3 G3 D4 G4"),
    Chord.of("Dm7", 13.5, "D2 D3 A3 C4 F4"),
    Chord.of("Am/C", 11.5, "C2 E3 A3 C4 E4"),
    Chord.of("Bbmaj9", 15.0, "Bb1 D3 A3 C4 F4"),
    Chord.of("Gm7", 12.5, "G2 D3 Bb3 D4 F4"),
    Chord.of("C9sus", 13.0, "C2 D3 Bb3 D4 G4"),
    # the bass climbs, the top opens
    Chord.of("F", 12.0, "F2 C3 A3 C4 A4"),
    Chord.of("Am7", 12.5, "A2 E3 A3 C4 G4"),
    Chord.of("Bbmaj7", 13.5, "Bb2 F3 A3 D4 A4"),
    Chord.of("F6/C", 12.0, "C3 F3 A3 D4 C5"),
    Chord.of("Dm7", 13.5, "D3 F3 A3 C4 A4"),
    # settling
    Chord.of("Gm9", 13.0, "G2 F3 Bb3 D4 A4"),
    Chord.of("C11", 12.0, "C2 F3 Bb3 D4 G4"),
    Chord.of("Bb/F", 11.5, "F2 F3 Bb3 D4 F4"),
]
BASS, INNER, TOP = 0, (1, 2, 3), 4

# For each harmony: seconds after its start, note, force.
FIGURES = [
    ((3.1, "A4", 0.70), (5.3, "C5", 0.75), (7.9, "G4", 0.55)),
    ((5.2, "E4", 0.45), (7.7, "G4", 0.50)),
    ((2.9, "F4", 0.65), (4.8, "A4", 0.70), (7.6, "E4", 0.50)),
    ((6.6, "A4", 0.35),),
    ((3.6, "D5", 0.60), (5.7, "F5", 0.55), (8.8, "C5", 0.55)),
    ((5.1, "Bb4", 0.45), (8.2, "D4", 0.40)),
    ((4.3, "G4", 0.45), (7.1, "D5", 0.40)),
    ((3.4, "C5", 0.65), (5.5, "A4", 0.60), (8.3, "D5", 0.60)),
    ((4.6, "E5", 0.45), (7.2, "C5", 0.50)),
    ((3.2, "D5", 0.60), (5.2, "A4", 0.50), (8.1, "F5", 0.50)),
    ((4.1, "A5", 0.35), (6.2, "F5", 0.40), (9.0, "C5", 0.50)),
    ((6.3, "D4", 0.45), (9.1, "A4", 0.40)),
    ((3.3, "Bb4", 0.60), (5.2, "D5", 0.65), (8.0, "A4", 0.50)),
    ((4.0, "G4", 0.50), (6.4, "Bb4", 0.50), (9.3, "F4", 0.45)),
    ((4.9, "D5", 0.40), (8.0, "C5", 0.40)),
]

# Now and then a low string under the new harmony, as if the room had shifted its weight.
WEIGHTS = [(0, "F3"), (2, "D3"), (4, "Bb2"), (7, "F3"), (9, "Bb3"), (11, "D3"), (12, "G3"), (14, "F3")]

# The far voice: seldom, high, over the harmonies it belongs to.
FAR = [(0, "C5"), (2, "E5"), (4, "F5"), (5, "D5"), (7, "C5"), (9, "F5"), (10, "A5"), (12, "D5"), (14, "D5")]

PADS = Blend((
    (Ensemble(partials=14, dark=-11.0, bright=-5.5, spread=7.0, width=0.45), 0.7),  # strings
    (Ensemble(partials=9, dark=-12.0, bright=-9.0, spread=10.0, width=0.55, even=0.45), 0.6),  # choir
))
DRONE = Blend.of(Ensemble(partials=10, dark=-7.5, bright=-5.0, spread=4.5, width=0.2))
FLUTE = Blend.of(Ensemble(partials=4, dark=-15.0, bright=-11.0, spread=7.0, width=0.7))
BREATH = Blend.of(Ensemble(partials=5, dark=-3.5, bright=-2.0, spread=110.0, width=0.9))

# How far the filters stand open, by the second: darkest on the way down, open at the height.
OPENING = ((0, 0.25), (55, 0.10), (92, 0.45), (130, 0.95), (165, 0.45))

# Room for a woman's voice from 1 to 4 kHz, little above 6 kHz.
TONE = Tone((
    (25, -30), (45, -4), (80, 0), (500, 0), (1000, -2), (2200, -4.5), (4000, -5), (6000, -12), (9000, -30), (16000, -60),
))


def compose() -> Ring:
    """The whole loop, mastered."""
    near, far = Ring(frames(length(CHORDS))), Ring(frames(length(CHORDS)))
    for layer in (pads, drone):
        layer(near)
    for layer in (piano, high_voice, breath):
        layer(far)
    sound = in_hall(near, far, dice(NAME, "hall"))
    equalise(sound, TONE, mono_below=120)
    steady(sound, seconds=15, share=0.4)
    bring_to(sound, LOUDNESS)
    return sound


def light(ring: Ring, cycles: tuple[int, ...], *purpose: object) -> np.ndarray:
    """The opening of a filter round the loop: the piece's own arc, stirred by slow waves."""
    return 0.65 * arc(ring.length, OPENING) + 0.35 * tide(ring.length, cycles, dice(NAME, "light", *purpose))


def pads(ring: Ring) -> None:
    """Strings and choir share the four upper voices, which change and come forward one after another."""
    for voice, late, gain in zip((*INNER, TOP), (0.0, 0.9, 1.6, 2.2), (0.65, 0.9, 0.8, 1.0)):
        opening = light(ring, (3, 5, 8), "pads", voice)
        nearness = 0.6 + 0.4 * tide(ring.length, (6, 7, 11), dice(NAME, "nearness", voice))
        hold(ring, f"{NAME} pads {voice}", PADS, line(CHORDS, voice), gain=gain * nearness, light=opening, late=late)


def drone(ring: Ring) -> None:
    """The bass, close to the middle, moving ahead of everyone."""
    opening = light(ring, (2, 5), "drone")
    hold(ring, f"{NAME} drone", DRONE, line(CHORDS, BASS), gain=0.7, light=opening, late=-0.6, coming=5.0, going=5.0)


def piano(ring: Ring) -> None:
    """The figure, and the low strings under some harmonies."""
    begins = starts(CHORDS)
    figure = [Touch(begin + wait, note, force) for begin, notes in zip(begins, FIGURES) for wait, note, force in notes]
    weights = [Touch(begins[chord] + 1.4, note, 0.45) for chord, note in WEIGHTS]
    play(ring, f"{NAME} figure", figure, gain=2.4, attack=0.04)
    play(ring, f"{NAME} weights", weights, gain=1.6, attack=0.12, seconds=11.0)


def high_voice(ring: Ring) -> None:
    """One flute-like tone that swells and goes within a harmony."""
    begins = starts(CHORDS)
    seldom = [Held(note, begins[chord] + 3.5, CHORDS[chord].seconds - 6.0) for chord, note in FAR]
    hold(ring, f"{NAME} flute", FLUTE, seldom, gain=0.32, light=light(ring, (4, 7), "flute"), coming=5.0, going=6.0)


def breath(ring: Ring) -> None:
    """Air in the colour of the harmony: an inner voice and the top an octave up, blown more than sung."""
    for voice in (2, TOP):
        higher = [Held(octave_up(held.note), held.start, held.seconds) for held in line(CHORDS, voice)]
        opening = light(ring, (5, 9, 13), "breath", voice)
        hold(ring, f"{NAME} breath {voice}", BREATH, higher, gain=0.2, light=opening, coming=6.0, going=6.0, late=1.0)
