"""The body of the mother in an open robe: her trunk and breasts from the front. Her left is on the viewer's right."""

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass

from .curves import HERE, Place, Point, edged, tube
from .ink import Ink, circle, line, lines, path, shape

# The right half, as the viewer sees it, of a trunk whose middle line is x = 0; neck above, hips below.
SIDE = (26 - 40j, 27 + 18j, 38 + 42j, 74 + 58j, 110 + 74j, 116 + 110j, 106 + 160j, 99 + 220j, 88 + 290j, 92 + 360j, 104 + 440j)
# The half of the robe beside it: outer side down, inner edge up.
ROBE = (
    21 + 4j, 40 + 30j, 78 + 46j, 116 + 58j, 138 + 84j, 143 + 130j, 138 + 220j, 136 + 300j, 142 + 380j, 148 + 450j,
    100 + 450j, 98 + 380j, 104 + 300j, 118 + 236j, 117 + 186j, 99 + 142j, 70 + 104j, 40 + 66j, 24 + 34j,
)
# The right half of the robe's inner side, behind the trunk.
BACK_OF_ROBE = (70 + 60j, 130 + 80j, 134 + 220j, 134 + 300j, 140 + 460j)
SEAM = (36 + 30j, 52 + 62j, 80 + 98j, 109 + 138j, 128 + 184j, 129 + 236j, 115 + 300j, 109 + 380j)
# Her left breast from the front, about 1 in half width: the line from the armpit, below, to the breastbone.
UNDER = (1.06 - 0.86j, 1.13 - 0.3j, 1.06 + 0.28j, 0.76 + 0.76j, 0.22 + 1.0j, -0.36 + 0.9j, -0.79 + 0.54j, -0.93 + 0.06j, -0.86 - 0.28j)
TIP = 0.12 + 0.16j
AREOLA = 0.36
NIPPLE = 0.115


@dataclass(frozen=True)
class Front:
    """A trunk seen from the front. `sway` moves the breasts, `lift` moves the shoulders up, `pinched` is for her left areola."""

    place: Place = HERE
    breast: float = 57
    apart: float = 58
    height: float = 196
    sway: Point = 0j
    lift: float = 0
    navel: bool = False
    pinched: float = 1


def breast_place(front: Front, left: bool = True) -> Place:
    """Where one breast of the trunk lies; her left one is drawn on the right."""
    at = front.place(complex(front.apart if left else -front.apart, front.height) + front.sway)
    return Place(at, front.place.turn, front.place.scale * front.breast, mirror=not left)


def nipple_of(front: Front, left: bool = True) -> Point:
    return breast_place(front, left)(TIP)


def body(front: Front) -> Ink:
    """The trunk with both breasts, in the open robe."""
    lining = shape(front.place.all([*BACK_OF_ROBE, *_other(BACK_OF_ROBE)[::-1]]), "robe-shade outline")
    return [lining, *trunk(front), *breast(breast_place(front, False)), *breast(breast_place(front), front.pinched), *robe(front)]


def trunk(front: Front) -> Ink:
    """The trunk without arms and breasts."""
    right = _lifted(SIDE, front.lift)
    ink = [shape(front.place.all([*right, *_other(right)[::-1]]), "skin outline")]
    bones = _lifted([14 + 62j, 40 + 66j, 66 + 63j], front.lift)
    ink.append(lines((front.place.all(half) for half in (bones, _other(bones))), "line thin"))
    if front.navel:
        ink.append(line(front.place.all([0 + 322j, 1 + 330j, 0 + 336j]), "line thin"))
    return ink


def breast(place: Place, pinched: float = 1) -> Ink:
    """A breast seen from the front. `place` lays its middle and scales its half width of 1; `pinched` makes the areola less high."""
    fold = UNDER[2:8]
    shade = [*fold, *[point * 0.84 - 0.05j for point in reversed(fold)]]
    return [
        shape(place.all([*UNDER, -0.6 - 0.6j, 0.1 - 0.95j, 0.75 - 1.0j]), "skin"),
        shape(place.all(shade), "skin-shade"),
        line(place.all(UNDER)),
        shape(_oval(place(TIP), AREOLA * place.scale, pinched), "areola"),
        circle(place(TIP), NIPPLE * place.scale, "nipple"),
    ]


def robe(front: Front) -> Ink:
    """Both halves of the open robe, without sleeves."""
    ink = []
    for turned in (list, _other):
        ink.append(shape(front.place.all(turned(_lifted(ROBE, front.lift))), "robe outline"))
        ink.append(line(front.place.all(turned(_lifted(SEAM, front.lift))), "line thin"))
    return ink


def wrapped(front: Front) -> Ink:
    """The trunk in the closed robe."""
    outer = ROBE[:10]
    whole = _lifted([*outer, *_other(outer)[::-1]], front.lift)
    neck = _lifted([22 - 46j, 23 + 10j, 24 + 30j, 2 + 118j, -24 + 30j, -23 + 10j, -22 - 46j], front.lift)
    collar = [[-26 - 40j, -25 + 2j, -23 + 26j, -16 + 70j, 6 + 130j, 54 + 214j], [26 - 40j, 25 + 2j, 23 + 26j, 17 + 70j, -2 + 118j]]
    seams = [
        [-34 + 30j, -28 + 74j, -6 + 138j, 40 + 218j], [34 + 30j, 29 + 70j, 10 + 120j],
        [-88 + 120j, -60 + 190j, -12 + 212j, 34 + 204j], [88 + 120j, 80 + 180j, 52 + 206j],
    ]
    top, low = [-137 + 246j, 0 + 262j, 137 + 246j], [137 + 272j, 0 + 288j, -137 + 272j]
    belt = [front.place.all(edge) for edge in (top, [top[-1], low[0]], low, [low[-1], top[0]])]
    return [
        *trunk(front),
        shape(front.place.all(whole), "robe outline"),
        shape(front.place.all(neck), "skin"),
        lines((front.place.all(edge) for edge in collar), "line"),
        lines((front.place.all(seam) for seam in seams), "line thin"),
        path(edged(belt), "robe-shade outline"),
    ]


def sleeve(front: Front, elbow: Point, left: bool = True, wide: float = 32) -> Ink:
    """The sleeve from the shoulder to `elbow`, a point of the page."""
    sign = 1 if left else -1
    at, scale = front.place, front.place.scale
    shoulder = at(complex(sign * 108, 92 - front.lift))
    bow = (shoulder + elbow) / 2 + sign * 8 * scale
    return [
        path(tube([shoulder, bow, elbow], [wide * scale, wide * scale, wide * scale * 0.85]), "robe outline"),
        circle(shoulder, (wide - 1) * scale, "robe"),
    ]


def cuff(wrist: Point, elbow: Point, wide: float, reach: float = 0.6) -> Ink:
    """The sleeve of a forearm from `elbow`, up to the part `reach` of the way to the wrist. It says whose hand it is."""
    way = wrist - elbow
    side = way / abs(way) * 1j * wide
    end = elbow + way * reach
    return [
        path(tube([end, elbow + way * reach / 2, elbow], [wide * 0.98, wide, wide]), "robe outline"),
        line([end - side * 0.98, end + way * 0.02, end + side * 0.98]),
    ]


def _oval(at: Point, radius: float, flat: float) -> list[Point]:
    ways = (cmath.rect(radius * 1.03, math.radians(45 * i)) for i in range(8))
    return [at + complex(way.real, way.imag * flat) for way in ways]


def _other(points: Sequence[Point]) -> list[Point]:
    return [complex(-point.real, point.imag) for point in points]


def _lifted(points: Sequence[Point], lift: float) -> list[Point]:
    return [point - 1j * lift if abs(point.real) > 30 and point.imag < 100 else point for point in points]
