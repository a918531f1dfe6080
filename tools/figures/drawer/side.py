"""The upper body of the mother from the side: she looks to the viewer's right, so that her right breast is near."""

from dataclasses import dataclass

from .curves import HERE, Place, Point
from .ink import Ink, line, shape

# The front of the body from the throat down, as far as the waist.
FRONT = (
    122 - 40j, 128 + 14j, 150 + 58j, 186 + 100j, 226 + 136j, 262 + 164j, 290 + 188j, 305 + 205j,
    316 + 207j, 325 + 214j, 323 + 224j, 312 + 229j, 302 + 240j,
    290 + 270j, 264 + 300j, 226 + 318j, 186 + 318j, 156 + 304j, 150 + 330j, 156 + 380j, 162 + 440j,
)
# Where the breast begins; only what lies before it gives way.
CHEST = 150
NIPPLE = slice(7, 13)
AREOLA = (290 + 188j, 305 + 205j, 311 + 218j, 302 + 240j, 292 + 264j, 281 + 240j, 278 + 212j)
ROBE = (72 - 40j, 100 + 40j, 122 + 96j, 124 + 170j, 108 + 260j, 112 + 340j, 120 + 450j, -80 + 450j, -80 + -60j)
SEAM = (56 - 40j, 84 + 46j, 106 + 100j, 108 + 170j, 92 + 260j, 95 + 340j, 103 + 450j)


@dataclass(frozen=True)
class Side:
    """The body from the side. `pushed` moves the tip of the breast back, `pinched` makes its tip narrower, both in pixels."""

    place: Place = HERE
    pushed: float = 0
    pinched: float = 0


def _given(point: Point, side: Side) -> Point:
    depth = max(0.0, (point.real - CHEST) / (323 - CHEST))
    if point.imag < 110 or point.imag > 318:
        depth = 0
    narrow = max(0.0, 1 - abs(point.real - 292) / 26) * side.pinched
    up = 218 - point.imag
    narrow = max(-abs(up), min(abs(up), narrow)) * (1 if up > 0 else -1)
    return side.place(point - side.pushed * depth**1.5 + 1j * narrow)


def body(side: Side) -> Ink:
    """The upper body in an open robe, without the arm."""
    front = [_given(point, side) for point in FRONT]
    back = [side.place(point) for point in (-60 + 450j, -60 - 60j)]
    shade = [side.place(point) for point in (150 + 330j,)]
    under = [_given(p, side) for p in (290 + 270j, 264 + 300j, 226 + 318j, 186 + 318j, 158 + 306j)]
    inner = [_given(p, side) for p in (172 + 288j, 200 + 296j, 232 + 290j, 262 + 270j)]
    return [
        shape([*front, *back], "skin outline"),
        shape([*under, *inner], "skin-shade"),
        shape([_given(point, side) for point in AREOLA], "areola"),
        shape(front[NIPPLE], "nipple"),
        line(front),
        shape(side.place.all(ROBE), "robe outline"),
        line(side.place.all(SEAM), "line thin"),
    ]
