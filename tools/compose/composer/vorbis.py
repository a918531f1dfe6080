"""Ogg Vorbis in and out, through libsndfile as `soundfile` ships it.

Lengths are exact. The encoder marks each stream with a random serial number;
`settle` puts a fixed one in its place, so the same sound is the same file.
"""

import struct
from pathlib import Path
from zlib import crc32

import numpy as np
import soundfile

from composer.frames import RATE

QUALITY = 0.5  # libsndfile counts the other way: 0 is best, 1 smallest
SERIAL = 1
BLOCK = 1 << 16

MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def encode(sound: np.ndarray, path: Path, title: str) -> None:
    """Write (channels, frames) with its title and licence and nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(
        path, "w", RATE, len(sound), format="OGG", subtype="VORBIS", compression_level=QUALITY
    ) as file:
        file.title = title
        file.license = "CC0-1.0"
        for start in range(0, sound.shape[1], BLOCK):
            file.write(sound[:, start : start + BLOCK].T)
    path.write_bytes(settle(path.read_bytes()))


def decode(path: Path) -> np.ndarray:
    """Read as (channels, frames); any rate but ours is refused."""
    sound, rate = soundfile.read(path, dtype="float64", always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path.name} is at {rate} Hz, not {RATE}")
    return sound.T


def settle(stream: bytes) -> bytes:
    """Every page under the fixed serial number, its checksum made anew."""
    pages, start = [], 0
    while start < len(stream):
        segments = stream[start + 26]
        table = stream[start + 27 : start + 27 + segments]
        end = start + 27 + segments + sum(table)
        page = bytearray(stream[start:end])
        page[14:18] = struct.pack("<I", SERIAL)
        page[22:26] = bytes(4)
        page[22:26] = struct.pack("<I", checksum(bytes(page)))
        pages.append(bytes(page))
        start = end
    return b"".join(pages)


def checksum(page: bytes) -> int:
    """Ogg's CRC: that of zlib with every bit mirrored and no inversion."""
    mirrored = crc32(page.translate(MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
