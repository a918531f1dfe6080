"""Ogg Vorbis: encode, decode again, and let nothing pass that the decoder does not confirm."""

import io
from itertools import product

import numpy as np
import soundfile

from composer.frames import RATE
from composer.vorbis import BLOCK, settle
from narrator import level

LICENCE = "CC0-1.0"
# libsndfile counts the other way: Vorbis quality 0, 45 kbit/s, at which seventeen languages fit into 75 MB; and quality 4
# for the few clips that come out of it with peaks of its own making.
QUALITIES = (1.0, 0.6)
CEILINGS = (-3.3, -3.8, -4.3)  # dBTP before encoding, which may add some


def encoded(sound: np.ndarray) -> tuple[bytes, int]:
    """The clip at its level as a file, and its frames."""
    for quality, ceiling in product(QUALITIES, CEILINGS):
        file = vorbis(level.levelled(sound, ceiling), quality)
        decoded = decode(file)
        if len(decoded) != len(sound):
            raise ValueError(f"decoded to {len(decoded)} frames, not {len(sound)}")
        if level.peak(decoded) <= level.CEILING:
            break
    level.verify(decoded)
    return file, len(decoded)


def vorbis(sound: np.ndarray, quality: float) -> bytes:
    """Mono, with the licence and nothing of the machine; equal sound gives equal bytes."""
    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream, "w", RATE, 1, format="OGG", subtype="VORBIS", compression_level=quality
    ) as file:
        file.license = LICENCE
        for start in range(0, len(sound), BLOCK):
            file.write(sound[start : start + BLOCK])
    return settle(stream.getvalue())


def decode(file: bytes) -> np.ndarray:
    sound, rate = soundfile.read(io.BytesIO(file))
    if rate != RATE or sound.ndim != 1:
        raise ValueError(f"not mono at {RATE} Hz")
    return sound
