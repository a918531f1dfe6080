"""The pieces: one file each. A piece has a `NAME`, its `CHORDS`, its `KEY`, a `LOUDNESS`, `AIR` (the most
decibels it may have above 6 kHz) and `compose()`, which returns its `Ring`."""

from composer.pieces import hush, rain, warm

PIECES = {piece.NAME: piece for piece in (warm, rain, hush)}
