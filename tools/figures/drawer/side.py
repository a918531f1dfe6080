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
ROBE = (72 - 40j, 100 + 40j, 122 + 96j, 124 + 170j, 108 + 260j, 112 + 340j, 120 + 450j, -80 + 450j, -80 - 60j)
SEAM = (56 - 40j, 84 + 46j, 106 + 100j, 108 + 170j, 92 + 260j, 95 + 340j, 103 + 450j)


@dataclass(frozen=True)
class Side:
    """The body from the side. `pushed` moves the tip of the breast back, `pinched` makes its tip narrower, both in pixels."""

    place: Place = HERE
    pushed: float = 0
    pinched: float = 0


def _given(point: Point, side: Side) -> Point:
    """Where the hand lets a point of the breast be: most at the tip, nothing at the chest."""
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


# The whole of her, as she sits, smaller: the front down to the lap, the back up again.
SITTING = (
    158 - 120j, 153 - 12j, 156 + 34j, 168 + 70j, 188 + 94j, 211 + 115j, 227 + 136j, 234 + 150j,
    241 + 152j, 246 + 158j, 244 + 165j, 237 + 168j, 234 + 176j,
    226 + 193j, 208 + 207j, 186 + 208j, 168 + 197j, 165 + 226j, 173 + 268j, 178 + 310j, 176 + 350j,
    60 + 350j, 62 + 290j, 50 + 210j, 40 + 130j, 54 + 72j, 90 + 28j, 98 - 10j, 100 - 120j,
)
SITTING_AREOLA = (224 + 133j, 235 + 151j, 238 + 161j, 234 + 175j, 229 + 187j, 222 + 173j, 219 + 152j)
SITTING_ROBE = (
    98 - 4j, 116 + 4j, 132 + 38j, 146 + 84j, 150 + 140j, 143 + 210j, 146 + 290j, 149 + 350j,
    42 + 350j, 48 + 290j, 38 + 210j, 28 + 128j, 42 + 66j, 80 + 18j,
)
SITTING_SEAM = (108 + 10j, 120 + 44j, 133 + 86j, 137 + 140j, 130 + 210j, 133 + 290j, 136 + 346j)


def sitting(place: Place) -> Ink:
    """The upper body of the mother as she sits in an open robe, without arms and lap."""
    fold, inner = SITTING[13:17], (172 + 188j, 190 + 192j, 208 + 184j)
    return [
        shape(place.all(SITTING), "skin outline"),
        shape(place.all([*fold, *inner]), "skin-shade"),
        shape(place.all(SITTING_AREOLA), "areola"),
        shape(place.all(SITTING[8:12]), "nipple"),
        line(place.all(SITTING[2:19])),
        shape(place.all(SITTING_ROBE), "robe outline"),
        line(place.all(SITTING_SEAM), "line thin"),
    ]
