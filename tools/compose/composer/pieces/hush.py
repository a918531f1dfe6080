"""`hush`: B flat major, eighteen harmonies in 180 seconds, somebody rocking and humming.

A harp goes up through the harmony and down again, five to seven strings to a sway and
two sways to a harmony, slowing a little before each turn, so that it rocks and never
ticks. Over it three voices hum with closed lips, low, changing
seldom; the bass steps between the first, the fourth and their neighbours. It leans
down, as one does over a child: the fourth degree where another piece would have the
fifth, and no leading note.

The harp stays below F4, which is where the beats begin.
"""

import numpy as np

from composer.dice import dice
from composer.envelopes import arc, tide
from composer.frames import frames
from composer.harmony import Chord, Held, length, line, starts
from composer.instruments.ensemble import Blend, Ensemble
from composer.instruments.harp import pull
from composer.instruments.hum import Hum
from composer.layers import Touch, hold, strew
from composer.master import Tone, bring_to, equalise, steady
from composer.pitch import hertz, key, moved_to
from composer.reverb import in_hall
from composer.ring import Ring

NAME = "hush"
LOUDNESS = -24.0
KEY = "Bb major"
AIR = -50.0  # decibels above 6 kHz

# The bass, then the three humming voices.
CHORDS = [
    Chord.of("Bb", 9.0, "Bb2 F3 Bb3 D4"),
    Chord.of("Eb/Bb", 9.5, "Bb2 G3 Bb3 Eb4"),
    Chord.of("Gm7", 10.5, "G2 F3 Bb3 D4"),
    Chord.of("Cm7", 10.0, "C3 G3 Bb3 Eb4"),
    Chord.of("Bb/D", 9.0, "D3 F3 Bb3 D4"),
    Chord.of("Eb add9", 8.0, "Eb3 G3 Bb3 F4"),
    Chord.of("F9sus", 10.0, "F2 G3 C4 Eb4"),
    # a little higher
    Chord.of("Gm", 12.0, "G2 G3 Bb3 D4"),
    Chord.of("Dm7", 9.0, "D3 F3 C4 D4"),
    Chord.of("Ebmaj7", 10.0, "Eb3 G3 Bb3 D4"),
    Chord.of("Bb/F", 11.0, "F3 F3 Bb3 F4"),
    Chord.of("Cm9", 10.0, "C3 G3 D4 Eb4"),
    Chord.of("Bb/D", 9.5, "D3 F3 Bb3 D4"),
    # settling
    Chord.of("Ebmaj9", 12.0, "Eb3 G3 D4 F4"),
    Chord.of("Cm7", 11.5, "C3 G3 C4 Eb4"),
    Chord.of("F11", 12.0, "F2 F3 C4 Eb4"),
    Chord.of("Bb add9", 9.0, "Bb2 F3 C4 D4"),
    Chord.of("Eb6/Bb", 8.0, "Bb2 G3 C4 Eb4"),
]
BASS, VOICES = 0, (1, 2, 3)

# For each harmony its two sways, of five to seven steps, so that no one rate goes on. A digit is a string
# (0 the bass, then the voices' notes, all below F4), a dot lets the one before ring.
ROCKING = [
    "01232 01231",
    "0132321 01232",
    "01232 0213212",
    "012321 021321",
    "01323 01221",
    "01232 01231",
    "01321 0123212",
    "0213231 0132123",
    "012321 02321",
    "0123231 02132",
    "0132321 012321",
    "021321 013232",
    "01232 021321",
    "0123121 0231321",
    "0132321 0123212",
    "0212321 013231.",
    "012321 01321",
    "01232 0121.",
]
FIRM = (0.46, 0.40, 0.42, 0.43, 0.42, 0.41, 0.40)
STRINGS = (1.0, 1.0, 0.92, 0.80)  # how firmly each string is taken: the highest sounds loudest by itself
SLOWING = (1.08, 1.2)  # how much longer the last two steps of a sway are

# Now and then one more voice, from another room.
FAR = [(1, "G4"), (4, "F4"), (7, "G4"), (9, "D5"), (11, "Eb5"), (13, "D5"), (16, "F4")]

LIPS = Tone(((90, -4), (250, 0), (500, -9), (1000, -18), (2200, -26), (4000, -44)))
MOUTH = Tone(((90, -6), (350, 0), (700, -3), (1100, -9), (2600, -17), (4000, -36)))
HUM = Blend.of(Hum(partials=16, dark=-7.0, bright=-5.0, spread=4.5, width=0.4, closed=LIPS, opened=MOUTH))

# How far the lips open, by the second.
OPENING = ((0, 0.2), (45, 0.35), (70, 0.3), (112, 0.75), (150, 0.3))

TONE = Tone((
    (25, -40), (60, -6), (100, 0), (450, 0), (1000, -2), (2200, -5), (4000, -7), (6000, -14), (9000, -32), (16000, -60),
))


def compose() -> Ring:
    """The whole loop, mastered."""
    near, far = Ring(frames(length(CHORDS))), Ring(frames(length(CHORDS)))
    voices(near)
    bass(near)
    harp(near, far)
    far_voice(far)
    sound = in_hall(near, far, dice(NAME, "hall"))
    equalise(sound, TONE, mono_below=120)
    steady(sound, seconds=2, share=0.8)
    bring_to(sound, LOUDNESS)
    return sound


def light(ring: Ring, *purpose: object) -> np.ndarray:
    """How far the lips stand open round the loop."""
    return 0.6 * arc(ring.length, OPENING) + 0.4 * tide(ring.length, (4, 7, 9), dice(NAME, "light", *purpose))


def voices(ring: Ring) -> None:
    """Three who hum, each coming forward in turn."""
    for voice, late, gain in zip(VOICES, (0.2, 0.7, 1.2), (0.32, 0.36, 0.36)):
        nearness = 0.75 + 0.25 * tide(ring.length, (5, 6, 11), dice(NAME, "nearness", voice))
        hold(
            ring, f"{NAME} voice {voice}", HUM, line(CHORDS, voice),
            gain=gain * nearness, light=light(ring, voice), late=late, coming=2.6, going=3.6,
        )


def bass(ring: Ring) -> None:
    """The lowest voice, in the middle."""
    hold(
        ring, f"{NAME} bass", HUM, line(CHORDS, BASS), gain=0.28, light=0.4 * light(ring, "bass"), late=-0.3,
        coming=2.6, going=3.6,
    )


def far_voice(ring: Ring) -> None:
    """One who joins in from another room and is gone again."""
    begins = starts(CHORDS)
    seldom = [Held(note, begins[chord] + 3.0, CHORDS[chord].seconds - 5.0) for chord, note in FAR]
    hold(ring, f"{NAME} far", HUM, seldom, gain=0.17, light=light(ring, "far"), coming=3.5, going=4.5)


def harp(near: Ring, far: Ring) -> None:
    """The harp, beside us and in the room."""
    strings = Ring(near.length)
    strew(strings, f"{NAME} harp", sways(), gut, gain=1.55, reach=0.6)
    near.sound += strings.sound
    far.sound += 0.65 * strings.sound


def gut(touch: Touch, _: np.random.Generator) -> np.ndarray:
    return pull(hertz(touch.note), touch.force, 6.0, attack=0.06)


def sways() -> list[Touch]:
    """Every string of the loop."""
    touches = []
    for number, (chord, begin, shapes) in enumerate(zip(CHORDS, starts(CHORDS), ROCKING)):
        steps = [(shape, step) for shape in shapes.split() for step in range(len(shape))]
        chance = dice(NAME, "sway", number)
        for (shape, step), at in zip(steps, times(chord, shapes.split(), chance)):
            if shape[step] != ".":
                string, firm = int(shape[step]), FIRM[step] * chance.uniform(0.85, 1.0)
                touches.append(Touch(begin + at, below_the_beats(chord.notes[string]), firm * STRINGS[string]))
    return touches


def times(chord: Chord, shapes: list[str], chance: np.random.Generator) -> list[float]:
    """When each step of a harmony's sways falls, slowing before each turn, never quite evenly."""
    waits = np.concatenate([[1.0] * (len(shape) - len(SLOWING)) + list(SLOWING) for shape in shapes])
    waits = waits * chance.uniform(0.96, 1.04, len(waits))
    begins = np.concatenate([[0.0], np.cumsum(waits)[:-1]])
    return [float(at) for at in begins * chord.seconds / waits.sum()]


def below_the_beats(note: str) -> str:
    """The note, an octave lower where the beats would have it."""
    return moved_to(note, int(note[-1]) - 1) if key(note) >= key("F4") else note
