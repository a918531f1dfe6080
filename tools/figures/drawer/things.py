"""What is not the body: arrows, a ruler, drops, a cup, a tap, cloths, a feather."""

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


def ruler(start: Point, end: Point, marks: int, wide: float = 12) -> Ink:
    """A strip from `start` to `end` with `marks` strokes, the first at `start`, and some room behind the last."""
    way = end - start
    side = way / abs(way) * 1j * wide
    step = way / (marks - 0.6)
    strokes = [(start + step * i + side, start + step * i - side * (0.1 if i % 2 == 0 else 0.35)) for i in range(marks)]
    return [
        corners([start - side, end - side, end + side, start + side], "cup outline-thin"),
        path("".join(straight(stroke, closed=False) for stroke in strokes), "measure"),
    ]


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
    """A wavy line that rises from `at`, with a pale edge."""
    wave = [at + complex((8 if i % 2 else -8) * (0 < i < 5), -height * i / 5) for i in range(6)]
    return [line(wave, "warm-edge"), line(wave, "warm")]


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
    """A curved feather, its tip at 0, its quill 1 away to the right."""
    vane = [
        0j, 0.1 - 0.14j, 0.3 - 0.21j, 0.44 - 0.2j, 0.43 - 0.15j, 0.52 - 0.2j, 0.68 - 0.17j, 0.8 - 0.06j,
        0.7 + 0.06j, 0.56 + 0.08j, 0.55 + 0.03j, 0.46 + 0.09j, 0.28 + 0.08j, 0.1 + 0.05j,
    ]
    quill = [0.03 + 0j, 0.3 - 0.06j, 0.6 - 0.06j, 0.84 - 0.02j, 1 + 0.05j]
    barbs = [
        (0.74 - 0.05j, 0.62 - 0.13j), (0.6 - 0.06j, 0.47 - 0.14j), (0.46 - 0.065j, 0.33 - 0.16j), (0.3 - 0.06j, 0.2 - 0.14j),
        (0.66 - 0.055j, 0.56 + 0.02j), (0.5 - 0.06j, 0.4 + 0.03j), (0.36 - 0.065j, 0.26 + 0.04j),
    ]
    return [
        shape(place.all(vane), "feather outline-thin"),
        line(place.all(quill), "line thin"),
        lines((place.all(barb) for barb in barbs), "line thin"),
    ]


def wrung(place: Place) -> Ink:
    """A cloth that is wrung, 2 wide, its middle at 0."""
    half = [-1.04 + 0j, -1 - 0.24j, -0.55 - 0.2j, 0 - 0.15j, 0.55 - 0.2j, 1 - 0.24j]
    roll = [*half, *(-point for point in half)]
    folds = [(x - 0.1 - 0.17j, x + 0.02j, x + 0.1 + 0.17j) for x in (-0.7, -0.35, 0, 0.35, 0.7)]
    ink = [shape(place.all(roll), "cloth outline-thin"), lines((place.all(fold) for fold in folds), "line thin")]
    return [*ink, drop(place(0.02 + 0.42j), 6, "water outline-thin")]


def towel(edges: Sequence[Sequence[Point]], stripe: str, folds: Sequence[Sequence[Point]] = ()) -> Ink:
    """A towel with four smooth edges, clockwise from its top; stripes of the class `stripe` run along both its sides."""
    _, right, bottom, left = edges
    across = (bottom[-1] - bottom[0]) / abs(bottom[-1] - bottom[0])
    ink = [path(edged(edges), "cloth outline")]
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
