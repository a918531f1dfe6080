"""Harmony: chords written voice by voice, and the lines those voices sing.

A voice whose note stays when the chord changes is tied over, round the end of
the loop too: only what really moves is heard to move.
"""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from composer.pitch import key, moved_to


@dataclass(frozen=True)
class Chord:
    """A harmony, how many seconds it lasts, and its notes from the bass upwards."""

    name: str
    seconds: float
    notes: tuple[str, ...]

    @classmethod
    def of(cls, name: str, seconds: float, notes: str) -> "Chord":
        return cls(name, seconds, tuple(notes.split()))


@dataclass(frozen=True)
class Held:
    """One note a voice holds, in seconds from the start of the loop."""

    note: str
    start: float
    seconds: float


def length(chords: list[Chord]) -> float:
    """The seconds of one loop."""
    return sum(chord.seconds for chord in chords)


def starts(chords: list[Chord]) -> list[float]:
    """When each chord begins."""
    return [0.0, *accumulate(chord.seconds for chord in chords)][:-1]


def sounding(chords: list[Chord], second: float) -> Chord:
    """The harmony at a moment of the loop, before its start and past its end too."""
    return chords[bisect_right(starts(chords), second % length(chords)) - 1]


def within(chord: Chord, low: str, high: str) -> list[str]:
    """Every note of the chord's names from `low` to `high`, upwards."""
    octaves = range(int(low[-1]), int(high[-1]) + 1)
    notes = {moved_to(note, octave) for note in chord.notes for octave in octaves}
    return sorted((note for note in notes if key(low) <= key(note) <= key(high)), key=key)


def line(chords: list[Chord], voice: int) -> list[Held]:
    """What one voice sings through the loop, repeated notes tied."""
    held: list[Held] = []
    for chord, start in zip(chords, starts(chords)):
        note = chord.notes[voice]
        if held and held[-1].note == note:
            before = held.pop()
            held.append(Held(note, before.start, before.seconds + chord.seconds))
        else:
            held.append(Held(note, start, chord.seconds))
    if len(held) > 1 and held[0].note == held[-1].note:
        last = held.pop()
        held[0] = Held(last.note, last.start, last.seconds + held[0].seconds)
    return held
