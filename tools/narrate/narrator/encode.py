"""Ogg Vorbis: encode, decode again, and let nothing pass that the decoder does not confirm."""

import io

import numpy as np
import soundfile

from composer.frames import RATE
from composer.vorbis import BLOCK, settle
from narrator import level

LICENCE = "CC0-1.0"
QUALITY = 1.0  # libsndfile counts the other way: this is Vorbis quality 0, 45 kbit/s; seventeen languages fit into 75 MB
CEILINGS = (-3.3, -3.8, -4.3)  # dBTP before encoding, which may add some


def encoded(sound: np.ndarray) -> tuple[bytes, int]:
    """The clip at its level as a file, and its frames."""
    for ceiling in CEILINGS:
        file = vorbis(level.levelled(sound, ceiling))
        decoded = decode(file)
        if len(decoded) != len(sound):
            raise ValueError(f"decoded to {len(decoded)} frames, not {len(sound)}")
        if level.peak(decoded) <= level.CEILING:
            break
    level.verify(decoded)
    return file, len(decoded)


def vorbis(sound: np.ndarray) -> bytes:
    """Mono, with the licence and nothing of the machine; equal sound gives equal bytes."""
    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream, "w", RATE, 1, format="OGG", subtype="VORBIS", compression_level=QUALITY
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
