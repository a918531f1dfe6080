"""Storing: where the sounds live, encoding them, and the manifest of a piece.

What counts is what a listener decodes, so the level is set on the decoded file.
"""

from hashlib import sha256
from pathlib import Path

import numpy as np

from composer.frames import SEAM
from composer.loudness import integrated
from composer.pieces import PIECES
from composer.signals import SIGNALS
from composer.vorbis import decode, encode

AUDIO = Path(__file__).resolve().parents[3] / "audio"


def music_path(name: str) -> Path:
    return AUDIO / "music" / f"{name}.ogg"


def signal_path(name: str) -> Path:
    return AUDIO / "signals" / f"{name}.ogg"


def store_piece(name: str) -> Path:
    """Compose a piece, store it and write its manifest."""
    piece, path = PIECES[name], music_path(name)
    store(piece.compose().with_seam(), path, f"music-{name}", piece.LOUDNESS)
    path.with_suffix(".toml").write_text(manifest(name, path))
    return path


def store_signal(name: str) -> Path:
    """Make a signal and store it."""
    wanted, path = SIGNALS[name], signal_path(name)
    store(wanted.make()[np.newaxis], path, f"signal-{name}", wanted.lufs)
    return path


def store(sound: np.ndarray, path: Path, title: str, lufs: float) -> None:
    """Encode at a loudness, correcting once for what the codec changes."""
    gain = lufs - integrated(sound)
    for _ in range(2):
        encode(sound * 10 ** (gain / 20), path, title)
        gain += lufs - integrated(decode(path))


def manifest(name: str, path: Path) -> str:
    """What the player needs to know of a piece."""
    sound = decode(path)
    return (
        f'title = "music-{name}"\n'
        f'licence = "CC0-1.0"\n'
        f"loudness = {integrated(sound):.1f}\n"
        f"seam = {SEAM}\n"
        f"frames = {sound.shape[1]}\n"
        f'file_sha256 = "{sha256(path.read_bytes()).hexdigest()}"\n'
    )
