"""What is not the body: arrows, a ruler, drops, a cup, steam, a chair, a tap, cloths, a feather."""

import cmath
import math
from collections.abc import Sequence

from .curves import Place, Point, edged, sampled, smooth, straight
from .ink import Ink, circle, corners, line, lines, path, shape


def arrow(points: Sequence[Point], wide: float = 9, both: bool = False) -> Ink:
    """A smooth arrow through `points`, with a pale edge so that it is seen on every ground."""
    middle = sampled(points, 10)
    heads = [_head(middle, wide)]
    if both:
        heads.append(_head(middle[::-1], wide))
    shaft = _cut(middle, wide * 1.6)
    if both:
        shaft = _cut(shaft[::-1], wide * 1.6)[::-1]
    few = [*shaft[:-1:4], shaft[-1]]
    data = smooth(few)
    edge = [path(data, "edge"), *(corners(head, "edge") for head in heads)]
    return [*edge, path(data, "way"), *(corners(head, "tip") for head in heads)]


def _head(middle: Sequence[Point], wide: float) -> list[Point]:
    end = middle[-1]
    base = _cut(middle, wide * 2.6)[-1]
    way = (end - base) / abs(end - base)
    return [end, end - way * wide * 2.6 + way * 1j * wide * 1.7, end - way * wide * 2.6 - way * 1j * wide * 1.7]


def _cut(middle: Sequence[Point], by: float) -> list[Point]:
    """The line without its last `by`."""
    kept = list(middle)
    while len(kept) > 2 and abs(kept[-1] - middle[-1]) < by:
        kept.pop()
    return kept


def arc(centre: Point, radius: float, start: float, end: float, flat: float = 1) -> list[Point]:
    """Points on a circle, angles in degrees: 0 right, 90 down; `flat` makes an ellipse of it."""
    count = max(3, int(abs(end - start) / 25) + 2)
    angles = [math.radians(start + (end - start) * i / (count - 1)) for i in range(count)]
    return [centre + radius * complex(math.cos(a), math.sin(a) * flat) for a in angles]


def ruler(zero: Point, centimeter: float, marks: int, wide: float = 13) -> Ink:
    """A ruler that stands upright: `zero` is the middle of its foot, where the lowest of its `marks` is; one mark a centimeter."""
    top = zero - 1j * (centimeter * (marks - 1) + 7)
    strokes = []
    for i in range(2 * marks - 1):
        at = zero - 1j * centimeter * i / 2 + wide
        strokes.append((at, at - wide * (1.2 if i % 2 == 0 else 0.6)))
    return [
        corners([zero - wide, top - wide, top + wide, zero + wide], "paper outline-thin"),
        path("".join(straight(stroke, closed=False) for stroke in strokes), "measure"),
    ]


def span(start: Point, end: Point, wide: float = 4.5) -> Ink:
    """A distance: a thin arrow with a head at both ends."""
    return arrow([start, (start + end) / 2, end], wide, both=True)


def ring(centre: Point, radius: float) -> Ink:
    """A broken circle that shows a distance."""
    return [circle(centre, radius, "ring-edge"), circle(centre, radius, "ring")]


def drop(at: Point, size: float, kind: str = "milk outline-thin") -> str:
    """A drop that falls, its middle at `at`."""
    outline = (-1.7j, 0.62 - 0.45j, 0.9 + 0.3j, 1.05j, -0.9 + 0.3j, -0.62 - 0.45j)
    return shape([at + point * size for point in outline], kind)


def cup(place: Place, milk: float = 0.0) -> Ink:
    """A cup that stands open, its rim's middle at 0, 1 in half width; `milk` says how full it is."""
    rim = 0.3
    side = [-1 + 0j, -0.93 + 0.5j, -0.74 + 1.1j, -0.6 + 1.28j, 0 + 1.38j, 0.6 + 1.28j, 0.74 + 1.1j, 0.93 + 0.5j, 1 + 0j, 0 + 0.3j]
    mouth = arc(0, 1, 0, 330, rim)
    ink = [shape(place.all(side), "cup outline"), shape(place.all(mouth), "cup-inside outline")]
    if milk:
        ink.append(shape(place.all(arc(0.12j, 0.78 * milk, 0, 330, rim * 0.62)), "milk"))
    return ink


def steam(at: Point, height: float) -> Ink:
    """A grey wavy line that rises from `at`, with a pale edge."""
    curl = [at + complex(-9 * math.sin(t / 4 * math.pi), -height * t / 12) for t in range(13)]
    return [line(curl, "steam-edge"), line(curl, "steam")]


def flake(at: Point, size: float) -> Ink:
    """A snowflake."""
    strokes = []
    for k in range(6):
        way = cmath.rect(size, math.radians(60 * k + 90))
        strokes.append([at, at + way])
        for turn in (40, -40):
            strokes.append([at + way * 0.55, at + way * (0.55 + 0.4 * cmath.rect(1, math.radians(turn)))])
    return [path("".join(straight(stroke, closed=False) for stroke in strokes), "cold")]


def feather(place: Place) -> Ink:
    """A feather, its tip at 0, the end of its bare quill 1 away to the right: two cuts in the vane, which are seen as cells too, and
    fine barbs, which are not."""
    upper = (
        (0j, 0.05 - 0.075j, 0.15 - 0.125j, 0.33 - 0.15j), (0.33 - 0.15j, 0.44 - 0.045j), (0.44 - 0.045j, 0.46 - 0.145j),
        (0.46 - 0.145j, 0.62 - 0.115j, 0.74 - 0.02j),
    )
    lower = (
        (0.74 - 0.02j, 0.72 + 0.04j, 0.66 + 0.09j), (0.66 + 0.09j, 0.56 + 0.01j), (0.56 + 0.01j, 0.56 + 0.105j),
        (0.56 + 0.105j, 0.34 + 0.11j, 0.14 + 0.06j, 0j),
    )
    quill = [0.1 - 0.02j, 0.36 - 0.045j, 0.64 - 0.03j, 0.84 + 0j, 1 + 0.07j]
    barbs = [(x + y * 1j, x - 0.05 + (y - 0.04) * 1j) for x, y in ((0.2, -0.06), (0.32, -0.075), (0.58, -0.07))]
    barbs += [(x + y * 1j, x - 0.05 + (y + 0.04) * 1j) for x, y in ((0.24, 0.0), (0.36, 0.01), (0.48, 0.01))]
    return [
        path(edged([place.all(edge) for edge in (*upper, *lower)]), "feather outline"),
        lines((place.all(barb) for barb in barbs), "line thin"),
        line(place.all(quill)),
    ]


def towel(edges: Sequence[Sequence[Point]], stripe: str, folds: Sequence[Sequence[Point]] = (), cloth: str = "cloth") -> Ink:
    """A towel with four smooth edges, clockwise from its top; stripes of the class `stripe` run along both its sides."""
    _, right, bottom, left = edges
    across = (bottom[-1] - bottom[0]) / abs(bottom[-1] - bottom[0])
    ink = [path(edged(edges), f"{cloth} outline")]
    stripes = [
        [_part(side, t) + inwards * by for t in (0.06, 0.5, 0.95)]
        for side, inwards in ((right, across), (left, -across)) for by in (16, 28)
    ]
    ink.append(lines(stripes, stripe))
    return [*ink, lines(folds, "line thin")] if folds else ink


def _part(edge: Sequence[Point], t: float) -> Point:
    """The point of a smooth edge at the part `t` of its length."""
    points = sampled(edge, 10)
    return points[round(t * (len(points) - 1))]


def chair(foot: Point) -> Ink:
    """A chair from the side, its back to the left; `foot` is where the back meets the seat."""
    def at(*points: Point) -> list[Point]:
        return [foot + point for point in points]

    return [
        corners(at(-36 - 236j, -16 - 238j, 18 + 0j, 14 + 60j, -10 + 60j, -4 + 0j), "wood outline"),
        corners(at(176 + 0j, 196 + 0j, 202 + 60j, 178 + 60j), "wood outline"),
        corners(at(-6 - 2j, 204 - 2j, 204 + 18j, -6 + 18j), "wood outline"),
    ]


def tap(at: Point) -> Ink:
    """A tap whose spout ends at `at`."""
    spout = [at + p for p in (-16 + 0j, -17 - 26j, -30 - 46j, -60 - 52j, -150 - 52j, -150 - 88j, -50 - 88j, 2 - 76j, 17 - 42j, 17 + 0j)]
    handle = [at + p for p in (-84 - 88j, -80 - 112j, -104 - 118j, -100 - 130j, -40 - 130j, -36 - 118j, -60 - 112j, -56 - 88j)]
    return [corners(handle, "metal outline"), shape(spout, "metal outline")]


def stream(top: Point, bottom: Point, wide: float = 12) -> Ink:
    """Water that runs down."""
    length = bottom - top
    left = [top - wide, top + length * 0.3 - wide * 0.75, bottom - wide * 0.9]
    right = [bottom + wide * 0.9, top + length * 0.3 + wide * 0.75, top + wide]
    return [shape([*left, *right], "water outline-thin")]


def bubbles(where: Sequence[tuple[Point, float]]) -> Ink:
    return [circle(at, radius, "bubble outline-thin") for at, radius in where]
