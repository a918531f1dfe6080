"""The pieces: one file each. A piece has a `NAME`, its `CHORDS`, a `LOUDNESS` and `compose()`,
which returns its `Ring`."""

from composer.pieces import warm

PIECES = {piece.NAME: piece for piece in (warm,)}
