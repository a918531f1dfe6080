"""Points and smooth curves. A point is a complex number: x to the right, y down. Knows no hand and no colour."""

import cmath
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = complex
# A little more than a third of the tangent makes curves rounder than the plain Catmull-Rom spline.
FULLNESS = 1.06


@dataclass(frozen=True)
class Place:
    """Where a part lies: it is mirrored from left to right if `mirror`, turned by `turn` degrees, scaled, then moved to `at`."""

    at: Point = 0j
    turn: float = 0.0
    scale: float = 1.0
    mirror: bool = False

    def __call__(self, point: Point) -> Point:
        if self.mirror:
            point = complex(-point.real, point.imag)
        return self.at + cmath.rect(self.scale, math.radians(self.turn)) * point

    def all(self, points: Iterable[Point]) -> list[Point]:
        return [self(point) for point in points]


HERE = Place()


def _tangent(points: Sequence[Point], i: int, closed: bool) -> Point:
    n = len(points)
    if closed:
        return (points[(i + 1) % n] - points[i - 1]) / 2
    if i == 0 or i == n - 1:
        return (points[1] - points[0] if i == 0 else points[-1] - points[-2]) / 2
    before, after = points[i] - points[i - 1], points[i + 1] - points[i]
    # Long neighbours must not make a short piece overshoot.
    reach = 2 * min(abs(before), abs(after)) / (abs(before) + abs(after) or 1)
    return (before + after) / 2 * (0.4 + 0.6 * reach)


def pieces(points: Sequence[Point], closed: bool = False) -> list[tuple[Point, Point, Point, Point]]:
    """The cubic pieces of a smooth curve through `points`."""
    reach = [_tangent(points, i, closed) / 3 * FULLNESS for i in range(len(points))]
    last = len(points) if closed else len(points) - 1
    found = []
    for i in range(last):
        j = (i + 1) % len(points)
        found.append((points[i], points[i] + reach[i], points[j] - reach[j], points[j]))
    return found


def sampled(points: Sequence[Point], each: int = 8, closed: bool = False) -> list[Point]:
    """`each` points on every piece of the smooth curve through `points`."""
    found = []
    for a, b, c, d in pieces(points, closed):
        for k in range(each):
            t, u = k / each, 1 - k / each
            found.append(u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d)
    return found if closed else [*found, points[-1]]


def number(value: float) -> str:
    """With one digit behind the point, or none."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class Pen:
    """Writes path data with steps from point to point, each from where rounding has left the pen."""

    def __init__(self, start: Point):
        self.at = _rounded(start)
        self.data = "M" + _joined(self.at)

    def curve(self, first: Point, second: Point, end: Point) -> None:
        self._write("c", first, second, end)

    def on(self, second: Point, end: Point) -> None:
        """A curve that goes on as the last one came."""
        self._write("s", second, end)

    def line(self, end: Point) -> None:
        self._write("l", end)

    def round(self, radius: float, end: Point) -> None:
        """A half circle, clockwise."""
        step = _rounded(end) - self.at
        self.data += f"a{number(radius)} {number(radius)} 0 0 1 {_joined(step)}"
        self.at += step

    def _write(self, letter: str, *points: Point) -> None:
        steps = [_rounded(point) - self.at for point in points]
        self.data += letter + "".join(_joined(step, i > 0) for i, step in enumerate(steps))
        self.at += steps[-1]


def _rounded(point: Point) -> Point:
    return complex(round(point.real, 1), round(point.imag, 1))


def _joined(point: Point, after: bool = False) -> str:
    """Both numbers, with a space only where the next one has no sign."""
    x, y = number(point.real), number(point.imag)
    return ("" if not after or x[0] == "-" else " ") + x + ("" if y[0] == "-" else " ") + y


def _draw(pen: Pen, points: Sequence[Point], closed: bool = False) -> None:
    for i, (_, first, second, end) in enumerate(pieces(points, closed)):
        if i == 0:
            pen.curve(first, second, end)
        else:
            pen.on(second, end)


def smooth(points: Sequence[Point], closed: bool = False) -> str:
    """Path data of the smooth curve through `points`."""
    pen = Pen(points[0])
    _draw(pen, points, closed)
    return pen.data + ("z" if closed else "")


def edged(edges: Sequence[Sequence[Point]]) -> str:
    """Path data of a closed shape of several smooth edges, each of which begins where the one before ends, with a corner there."""
    pen = Pen(edges[0][0])
    for edge in edges:
        _draw(pen, edge)
    return pen.data + "z"


def straight(points: Sequence[Point], closed: bool = True) -> str:
    """Path data of straight lines through `points`."""
    pen = Pen(points[0])
    for point in points[1:]:
        pen.line(point)
    return pen.data + ("z" if closed else "")


def normals(points: Sequence[Point], closed: bool = False) -> list[Point]:
    """The unit normal at each point, to the right of the way for eyes that look along it on the page."""
    found = []
    for i in range(len(points)):
        way = _tangent(points, i, closed)
        found.append(way * 1j / abs(way))
    return found


def inset(points: Sequence[Point], by: float) -> list[Point]:
    """A closed outline, drawn clockwise on the page, made smaller by `by` on every side."""
    return [point + normal * by for point, normal in zip(points, normals(points, closed=True), strict=True)]


def tube(points: Sequence[Point], radii: Sequence[float]) -> str:
    """Path data of a tapered limb along a smooth middle line, open at its first point and round at its last."""
    sides = normals(points)
    left = [m - s * w for m, s, w in zip(points, sides, radii, strict=True)]
    right = [m + s * w for m, s, w in zip(points, sides, radii, strict=True)]
    pen = Pen(left[0])
    _draw(pen, left)
    pen.round(radii[-1], right[-1])
    _draw(pen, right[::-1])
    return pen.data + "z"
