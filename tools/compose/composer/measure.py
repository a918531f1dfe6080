"""Measuring what is shipped, and the limits it must keep.

Everything is measured on the decoded file. The seam is judged as the player plays
it: head and tail cross-faded, the end run into the beginning.
"""

from dataclasses import dataclass
from hashlib import sha256
import tomllib

import numpy as np
from scipy import signal

from composer.frames import RATE, SEAM, frames
from composer.listen import clearance, in_harmony, pulse, sudden
from composer.loudness import integrated, loudness_range, short_term, true_peak
from composer.master import correlation
from composer.pieces import PIECES
from composer.signals import SIGNALS
from composer.store import music_path, signal_path
from composer.vorbis import decode

MOST_BYTES = 4 << 20
AROUND_SEAM = 10.0  # seconds looked at on each side


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
        Finding("above 6 kHz", f"{above(sound, 6000):.1f} dB", above(sound, 6000) <= piece.AIR),
        Finding("pulse, 6 to 60 a minute", f"{100 * pulse(sound):.1f} % of the level", pulse(sound) <= 0.04),
        Finding("rise within 50 ms", f"{sudden(sound):.1f} dB", sudden(sound) <= piece.RISE),
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


def above(sound: np.ndarray, hertz: float) -> float:
    """The power above a frequency against the whole, in decibels."""
    at, power = signal.welch(sound, RATE, nperseg=8192, axis=1)
    return float(10 * np.log10(power[:, at > hertz].sum() / power.sum()))


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


def signal_findings(name: str) -> list[Finding]:
    """A signal: length, level, peak, silent ends."""
    wanted, sound = SIGNALS[name], decode(signal_path(name))
    seconds, loud, peak = sound.shape[1] / RATE, integrated(sound), true_peak(sound)
    clear = min(clearance(sound[0], decode(music_path(piece))[0]) for piece in PIECES)
    ends = 20 * np.log10(np.abs(sound[:, [0, -1]]).max() + 1e-9)
    return [
        Finding("length", f"{sound.shape[1]} frames, {seconds:.2f} s", seconds <= wanted.longest and len(sound) == 1),
        Finding("loudness", f"{loud:.1f} LUFS", abs(loud - wanted.lufs) < 0.1),
        Finding("true peak", f"{peak:.1f} dBTP", peak <= -6),
        Finding("over the music", f"{clear:.0f} dB in its clearest band", clear >= 15),
        Finding("ends", f"{ends:.0f} dBFS", ends <= -70),
    ]


def report() -> bool:
    """Print every finding; true if all limits are kept."""
    groups = [(name, piece_findings(name)) for name in PIECES]
    groups += [(name, signal_findings(name)) for name in SIGNALS]
    for name, findings in groups:
        for found in findings:
            print(f"{'ok  ' if found.kept else 'FAIL'}  {name:18}{found.what:27}{found.figure}")
    return all(found.kept for _, findings in groups for found in findings)
