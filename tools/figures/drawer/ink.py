"""Shapes as SVG text. The classes are the ones of figures/tones.toml; nothing else has a colour."""

from collections.abc import Iterable, Sequence

from .curves import Point, number, smooth, straight

Ink = list[str]


def path(data: str, kind: str) -> str:
    return f'<path class="{kind}" d="{data}"/>'


def lines(all_points: Iterable[Sequence[Point]], kind: str = "line") -> str:
    """Several open smooth lines of one kind, which is shorter than one by one."""
    return path("".join(smooth(points) for points in all_points), kind)


def shape(points: Sequence[Point], kind: str) -> str:
    """A closed smooth shape."""
    return path(smooth(points, closed=True), kind)


def line(points: Sequence[Point], kind: str = "line") -> str:
    """An open smooth line."""
    return path(smooth(points), kind)


def corners(points: Sequence[Point], kind: str) -> str:
    """A closed shape with straight sides."""
    return path(straight(points), kind)


def circle(at: Point, radius: float, kind: str) -> str:
    return f'<circle class="{kind}" cx="{number(at.real)}" cy="{number(at.imag)}" r="{number(radius)}"/>'
