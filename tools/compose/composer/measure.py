"""Measuring what is shipped, and the limits it must keep.

Everything is measured on the decoded file. The seam is judged as the player plays
it: head and tail cross-faded, the end run into the beginning.
"""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import combinations
import tomllib

import numpy as np
from scipy import signal

from composer.character import Character
from composer.frames import RATE, SEAM, frames
from composer.listen import clearance, in_harmony, masking, pulse, sudden
from composer.loudness import integrated, loudness_range, short_term, true_peak
from composer.master import correlation
from composer.pieces import PIECES
from composer.signals import SIGNALS
from composer.store import music_path, signal_path
from composer.vorbis import decode

MOST_BYTES = 4 << 20
AROUND_SEAM = 10.0  # seconds looked at on each side
BRIGHTER, BUSIER, OTHER_NOTES = 1.3, 1.2, 0.15  # the least by which any two pieces differ


@dataclass(frozen=True)
class Finding:
    """One measured figure and whether it keeps its limit."""

    what: str
    figure: str
    kept: bool


def piece_findings(name: str) -> list[Finding]:
    """A piece: level, width, seam, size, and its manifest."""
    piece, path = PIECES[name], music_path(name)
    sound = decode(path)
    loud, peak, span = integrated(sound), true_peak(sound), loudness_range(sound)
    terms, alike = short_term(looped(sound)), correlation(sound)
    harmony = in_harmony(sound, piece.CHORDS)
    told = tomllib.loads(path.with_suffix(".toml").read_text())
    return [
        Finding("length", f"{sound.shape[1]} frames", told["frames"] == sound.shape[1]),
        Finding("size", f"{path.stat().st_size} bytes", path.stat().st_size <= MOST_BYTES),
        Finding("loudness", f"{loud:.1f} LUFS", abs(loud - told["loudness"]) < 0.06),
        Finding("true peak", f"{peak:.1f} dBTP", peak <= -3),
        Finding("loudness range", f"{span:.1f} LU", span <= 4),
        Finding("short-term", f"{terms.min():.1f} to {terms.max():.1f} LUFS", np.abs(terms - loud).max() <= 4),
        Finding("mono", f"correlation {alike:.2f}, loses {mono_loss(sound):.1f} dB", alike >= 0.3),
        Finding("1 to 4 kHz", f"{between(sound, 1000, 4000):.1f} dB", between(sound, 1000, 4000) <= -14),
        Finding("above 6 kHz", f"{between(sound, 6000, RATE):.1f} dB", between(sound, 6000, RATE) <= piece.AIR),
        Finding("pulse, 6 to 60 a minute", f"{100 * pulse(sound):.1f} % of the level", pulse(sound) <= 0.04),
        Finding("rise within 50 ms", f"{sudden(sound):.1f} dB", sudden(sound) <= 3),
        Finding("on the written chord", f"{100 * harmony:.0f} % or more", harmony >= 0.85),
        Finding("manifest hash", "the file's", told["file_sha256"] == sha256(path.read_bytes()).hexdigest()),
        *seam_findings(sound),
    ]


def looped(sound: np.ndarray) -> np.ndarray:
    """Two rounds as the player plays them: head and tail cross-faded where they meet."""
    fade = np.arange(SEAM) / SEAM
    joint = sound[:, -SEAM:] * (1 - fade) + sound[:, :SEAM] * fade
    return np.concatenate([sound[:, :-SEAM], joint, sound[:, SEAM:]], axis=1)


def mono_loss(sound: np.ndarray) -> float:
    """Decibels lost where both sides are heard as their mean: 0 if they are equal, 3 if unrelated."""
    return float(10 * np.log10(np.mean(sound**2) / np.mean(sound.mean(axis=0) ** 2)))


def between(sound: np.ndarray, low: float, high: float) -> float:
    """The power from one frequency to another against the whole, in decibels."""
    at, power = signal.welch(sound, RATE, nperseg=8192, axis=1)
    return float(10 * np.log10(power[:, (at > low) & (at <= high)].sum() / power.sum()))


def seam_findings(sound: np.ndarray) -> list[Finding]:
    """Head against tail, and the seam's flux, level and sample step among those of the music around."""
    head, tail = sound[:, :SEAM], sound[:, -SEAM:]
    differ = 10 * np.log10(np.mean((head - tail) ** 2) / np.mean(head**2))
    joint = sound.shape[1] - SEAM
    both = looped(sound)[:, joint - frames(AROUND_SEAM) : joint + SEAM + frames(AROUND_SEAM)]
    ranks = [
        ("flux", rank(flux(both))),
        ("level step", rank(level_steps(both))),
        ("sample step", rank(np.abs(np.diff(both, axis=1)).max(axis=0))),
    ]
    return [
        Finding("seam, head against tail", f"{differ:.1f} dB", differ <= -20),
        *(Finding(f"seam, {what}", f"{share:.2f} of the highest nearby", share <= 1) for what, share in ranks),
    ]


def rank(curve: np.ndarray) -> float:
    """The highest value in the seam against the highest of the seconds around it."""
    per_second = len(curve) / (2 * AROUND_SEAM + SEAM / RATE)
    begin, end = int((AROUND_SEAM - 0.05) * per_second), int((AROUND_SEAM + SEAM / RATE + 0.05) * per_second)
    return float(curve[begin:end].max() / np.concatenate([curve[:begin], curve[end:]]).max())


def flux(sound: np.ndarray) -> np.ndarray:
    """How much louder each moment's spectrum is than the last: peaks where something starts."""
    _, _, bins = signal.stft(sound.mean(axis=0), RATE, nperseg=2048, noverlap=1536)
    return np.maximum(np.diff(np.log10(np.abs(bins) + 1e-5), axis=1), 0).sum(axis=0)


def level_steps(sound: np.ndarray) -> np.ndarray:
    """Decibels between neighbouring stretches of 50 ms."""
    step = frames(0.05)
    whole = sound[:, : sound.shape[1] // step * step]
    power = (whole**2).reshape(len(sound), -1, step).mean(axis=(0, 2))
    return np.abs(np.diff(10 * np.log10(power)))


@cache
def character(name: str) -> Character:
    """The character of a piece as it is shipped."""
    return Character.of(decode(music_path(name)))


def apart_findings(one: str, other: str) -> list[Finding]:
    """Whether two pieces can be told apart: by colour, by pace, by key."""
    a, b = character(one), character(other)
    brighter, busier = ratio(a.brightness, b.brightness), ratio(a.strikes, b.strikes)
    moved = np.abs(a.notes - b.notes).sum() / 2
    return [
        Finding("brightness", f"{a.brightness:.0f}, {b.brightness:.0f} Hz", brighter >= BRIGHTER),
        Finding("struck notes", f"{a.strikes:.0f}, {b.strikes:.0f} a minute", busier >= BUSIER),
        Finding("notes that differ", f"{100 * moved:.0f} %", moved >= OTHER_NOTES),
    ]


def ratio(one: float, other: float) -> float:
    return max(one, other) / max(min(one, other), 1e-9)


@cache
def mask(name: str) -> np.ndarray:
    """What a piece covers, on the side that covers more."""
    return np.max([masking(side) for side in decode(music_path(name))], axis=0)


def signal_findings(name: str) -> list[Finding]:
    """A signal: length, level, peak, silent ends, and how clear it is over each piece."""
    wanted, sound = SIGNALS[name], decode(signal_path(name))
    seconds, loud, peak = sound.shape[1] / RATE, integrated(sound), true_peak(sound)
    clear = {piece: clearance(sound[0], mask(piece)) for piece in PIECES}
    ends = 20 * np.log10(np.abs(sound[:, [0, -1]]).max() + 1e-9)
    return [
        Finding("length", f"{sound.shape[1]} frames, {seconds:.2f} s", seconds <= wanted.longest and len(sound) == 1),
        Finding("loudness", f"{loud:.1f} LUFS", abs(loud - wanted.lufs) < 0.1),
        Finding("true peak", f"{peak:.1f} dBTP", peak <= -6),
        *(Finding(f"over {piece}", f"{over:.0f} dB in its clearest band", over >= 15) for piece, over in clear.items()),
        Finding("ends", f"{ends:.0f} dBFS", ends <= -70),
    ]


def report() -> bool:
    """Print every finding; true if all limits are kept."""
    groups = [(name, piece_findings(name)) for name in PIECES]
    groups += [(f"{one}, {other}", apart_findings(one, other)) for one, other in combinations(PIECES, 2)]
    groups += [(name, signal_findings(name)) for name in SIGNALS]
    for name, findings in groups:
        for found in findings:
            print(f"{'ok  ' if found.kept else 'FAIL'}  {name:18}{found.what:27}{found.figure}")
    return all(found.kept for _, findings in groups for found in findings)
