"""A right hand, its back to the viewer, drawn pointing to the right with the thumb up. A left hand is its mirror image."""

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass

from .curves import Place, Point, inset, normals, smooth, tube
from .ink import Ink, lines, path, shape

LINE = 5.0
TAPER = (1.04, 1.03, 1.06, 0.97, 0.96, 0.83)

# A flat hand, its wrist at 0. Each finger, from the index on: knuckle, direction in degrees, length, half width.
FINGERS = (
    (101 - 28.5j, -6.0, 82, 11.6),
    (106 - 7.5j, -1.0, 93, 12.0),
    (102 + 13.5j, 4.5, 86, 11.5),
    (94 + 32.5j, 11.0, 66, 9.9),
)
# The back of the hand, clockwise from the wrist; the forearm closes it.
BACK = (
    0 - 25j, 26 - 33j, 54 - 40j, 86 - 40.5j, 112 - 41.5j, 124 - 31j, 127 - 19.5j,
    130 - 8j, 128.5 + 3j, 127 + 13j, 121.5 + 24.5j, 116 + 36j, 107 + 45.5j, 84 + 41.5j, 52 + 37j, 24 + 29j, 0 + 24j,
)
THUMB = (6 - 6j, 34 - 29j, 70 - 57j, 92 - 70j, 114 - 80j)
THUMB_WIDTHS = (15, 18, 13.6, 13.4, 10.2)

# The folds of the palm and of the wrist.
PALM = (
    (24 - 2j, 44 - 22j, 78 - 30j, 96 - 34j), (48 + 12j, 74 - 2j, 104 - 12j), (62 + 24j, 90 + 16j, 118 + 22j),
    (-4 - 14j, -1 + 0j, -4 + 14j),
)

# A hand that makes a C, 0 half way between the tips of thumb and index finger, which are GAP above and below it.
GAP = 70
C_BACK = (
    -300 + 4j, -256 - 14j, -210 - 36j, -170 - 52j, -142 - 52j, -127 - 38j, -135 - 14j, -136 + 8j, -129 + 30j,
    -115 + 50j, -111 + 66j, -113 + 88j, -118 + 108j, -132 + 126j, -152 + 128j, -186 + 117j, -224 + 102j, -260 + 88j, -298 + 79j,
)
C_THUMB = (-186 - 14j, -150 - 38j, -112 - 74j, -76 - 94j, -40 - 92j, -4 - 70j)
C_THUMB_WIDTHS = (18, 19, 16, 14, 14, 10.5)
# Middle line and half width, from the index to the little finger.
C_FINGERS = (
    ((-140 + 40j, -112 + 66j, -80 + 94j, -42 + 92j, -4 + 70j), 13),
    ((-144 + 64j, -113 + 94j, -75 + 120j, -37 + 118j, 2 + 99j), 13.4),
    ((-148 + 82j, -120 + 114j, -82 + 141j, -46 + 140j, -10 + 124j), 12.8),
    ((-154 + 92j, -136 + 126j, -104 + 154j, -74 + 157j, -42 + 147j), 11),
)
C_TAPER = (1.04, 1.06, 1.06, 0.97, 0.82)


@dataclass(frozen=True)
class Flat:
    """A flat hand.

    `bend` curves it along its length, `spread` opens the fingers, `thumb` turns the thumb away from them. With `palm`
    it is seen from within: turned by half a circle, a right hand is then a left one that shows its palm.
    """

    bend: float = 0.0
    spread: float = 1.0
    thumb: float = 0.0
    palm: bool = False


@dataclass(frozen=True)
class Digit:
    """A finger or a thumb: its middle line on the page and its half widths there.

    `nail` says to which side the nail looks: -1 is left of the way to the tip, 0 to the viewer; None: it is not seen.
    """

    middle: Sequence[Point]
    widths: Sequence[float]
    nail: float | None = 0.0
    crease: bool = False


def flat_hand(place: Place, elbow: Point, pose: Flat = Flat(), arm: float = 36) -> Ink:
    """A flat hand at `place`, its forearm coming from `elbow`, a point of the page."""
    def laid(points):
        return [place(_curved(point, pose.bend)) for point in points]

    digits = [Digit(laid(_swung(THUMB, pose.thumb)), THUMB_WIDTHS, nail=None if pose.palm else -0.7)]
    for finger in reversed(FINGERS):
        digits.append(Digit(laid(_finger(finger, pose.spread)), [finger[3] * t for t in TAPER], None if pose.palm else 0, not pose.palm))
    ink = _hand(_forearm(laid(BACK), elbow, arm * place.scale), digits, place)
    return [*ink, lines((laid(fold) for fold in PALM), "line thin")] if pose.palm else ink


def c_hand(place: Place, elbow: Point, gap: float = GAP, arm: float = 46) -> Ink:
    """A hand that makes a C; the tips of thumb and index finger are twice `gap` apart, each at its place's scale."""
    less = gap - GAP

    def laid(points, sign):
        last = len(points) - 1
        return [place(point + sign * 1j * less * (i / last) ** 1.5) for i, point in enumerate(points)]

    digits = [Digit(laid(middle, 1), [half * t for t in C_TAPER], nail=0.75) for middle, half in reversed(C_FINGERS)]
    digits.append(Digit(laid(C_THUMB, -1), C_THUMB_WIDTHS, nail=-0.75))
    return _hand(_forearm(place.all(C_BACK), elbow, arm * place.scale), digits, place)


def c_ghost(place: Place, gap: float) -> Ink:
    """Where the thumb and the index finger of a C would end: the outer half of both, in broken lines."""
    less = gap - GAP
    thumb = [place(point - 1j * less * t**1.5) for point, t in zip(C_THUMB[3:], (0.6, 0.8, 1.0), strict=True)]
    index = [place(point + 1j * less * t**1.5) for point, t in zip(C_FINGERS[0][0][2:], (0.5, 0.75, 1.0), strict=True)]
    tips = [_sides(thumb, place.scale * 12), _sides(index, place.scale * 12)]
    return [lines(tips, "ghost-edge"), lines(tips, "ghost")]


def _sides(middle: Sequence[Point], half: float) -> list[Point]:
    """An open outline around the end of a middle line."""
    ways = normals(middle)
    out = (middle[-1] - middle[-2]) / abs(middle[-1] - middle[-2]) * half
    left, right = ([m + sign * n * half for m, n in zip(middle, ways, strict=True)] for sign in (-1, 1))
    return [*left, middle[-1] + out, *right[::-1]]


def _hand(back: Sequence[Point], digits: Sequence[Digit], place: Place) -> Ink:
    scale = place.scale
    ink = [shape(back, "hand outline")]
    ink += [path(tube(d.middle, [w * scale for w in d.widths]), "hand outline") for d in digits]
    # The same outline without the inner half of its line wipes away what the digits draw inside it.
    ink.append(shape(inset(back, -LINE / 2 if place.mirror else LINE / 2), "hand"))
    nails = "".join(_nail(digit, place) for digit in digits if digit.nail is not None)
    creases = [_crease(digit.middle, digit.widths[0] * scale) for digit in digits if digit.crease]
    return [*ink, *([path(nails, "nail")] if nails else []), *([lines(creases, "line thin")] if creases else [])]


def _curved(point: Point, bend: float) -> Point:
    if bend == 0 or point.real <= 0:
        return point
    radius = 1 / bend - point.imag
    angle = point.real * bend
    return complex(radius * math.sin(angle), 1 / bend - radius * math.cos(angle))


def _finger(finger, spread: float) -> list[Point]:
    knuckle, angle, length, _ = finger
    way = cmath.rect(1, math.radians(angle * spread))
    return [knuckle + way * length * t for t in (-0.25, 0, 0.45, 0.62, 0.78, 1.0)]


def _swung(points: Sequence[Point], degrees: float) -> list[Point]:
    pivot = points[0]
    return [pivot + (point - pivot) * cmath.rect(1, math.radians(-degrees)) for point in points]


def _forearm(back: Sequence[Point], elbow: Point, half: float) -> list[Point]:
    """The outline of the back of the hand with the forearm that comes from `elbow`."""
    wrist = (back[0] + back[-1]) / 2
    way = (wrist - elbow) / abs(wrist - elbow)
    side = way * 1j * half
    across = back[-1] - back[0]
    if across.real * side.real + across.imag * side.imag < 0:
        side = -side
    along = elbow + (wrist - elbow) * 0.45
    return [elbow - side, along - side * 0.95, *back, along + side * 0.95, elbow + side]


def _nail(digit: Digit, place: Place) -> str:
    """Path data of a nail."""
    half = digit.widths[-1] * place.scale * 1.2
    tip, way = digit.middle[-1], digit.middle[-1] - digit.middle[-2]
    way /= abs(way)
    side = way * 1j * half * 0.5
    aside = (-digit.nail if place.mirror else digit.nail) * side * 0.85
    side *= 1 - 0.45 * abs(digit.nail)
    root, end = tip + aside - way * half * 0.75, tip + aside * 0.8 + way * half * 0.45
    outline = [root - side * 0.9, end - side * 0.75, end + way * half * 0.12, end + side * 0.75, root + side * 0.9]
    return smooth(outline, closed=True)


def _crease(points: Sequence[Point], half: float) -> list[Point]:
    """The fold over the middle joint."""
    at, way = points[2], points[3] - points[1]
    way /= abs(way)
    side = way * 1j * half * 0.5
    return [at - side, at + way * half * 0.2, at + side]
