"""The command line: names of sounds to make, or `measure`, or `draw`; without any, make all."""

import sys

from composer.pieces import PIECES
from composer.signals import SIGNALS
from composer.store import store_piece, store_signal


def main(words: list[str]) -> int:
    if words == ["measure"]:
        from composer.measure import report

        return 0 if report() else 1
    if words == ["draw"]:
        from composer.draw import draw

        draw()
        return 0
    unknown = [word for word in words if word not in PIECES | SIGNALS]
    if unknown:
        known = ", ".join([*PIECES, *SIGNALS, "measure", "draw", "test"])
        print(f"compose: no {unknown[0]!r} here; there is {known}", file=sys.stderr)
        return 2
    for name in words or [*PIECES, *SIGNALS]:
        path = store_piece(name) if name in PIECES else store_signal(name)
        print(f"{path.name}  {path.stat().st_size} bytes")
    return 0


sys.exit(main(sys.argv[1:]))
