"""The strokes of the massage, seen from the front."""

from dataclasses import replace

from ..body import Front, body, breast_place, cuff, sleeve
from ..curves import Place, Point
from ..hand import Flat, c_hand, flat_hand
from ..ink import Ink
from ..things import arc, arrow, feather

WHOLE = Front(Place(200 + 10j, 0, 1.05), breast=62, apart=63, height=190, navel=True)
CLOSE = Front(Place(95 - 158j, 0, 1.9))
MIDDLE = breast_place(CLOSE).at


def sleeved(place: Place, elbow: Point, pose: Flat, reach: float = 0.78) -> Ink:
    """A flat hand with the sleeve of her robe."""
    return [*flat_hand(place, elbow, pose), *cuff(place.at, elbow, 41 * place.scale, reach)]


def shake() -> dict[str, Ink]:
    def pose(sway: Point) -> Ink:
        front = replace(WHOLE, sway=sway)
        ink = body(front)
        for left in (False, True):
            sign = 1 if left else -1
            elbow, wrist = 200 + sign * 160 + 324j, 200 + sign * 114 + 312j + sway
            ink += sleeve(front, elbow, left)
            ink += flat_hand(Place(wrist, sign * 2, 0.58, left), elbow, Flat(bend=-0.006, thumb=-8), arm=42)
            ink += cuff(wrist, elbow, 30, reach=0.45)
        return ink

    def ways(ends: str) -> Ink:
        ink = []
        for x in (137, 263):
            points = arc(x + 246j, 104, 62, 118)
            ink += arrow(points[::-1] if ends == "right" else points, 9, both=ends == "both")
        return ink

    return {
        "still": [*pose(0j), *ways("both")],
        "pose-1": [*pose(-10 - 4j), *ways("left")],
        "pose-2": [*pose(10 - 4j), *ways("right")],
    }


def back_and_forth() -> dict[str, Ink]:
    def pose(moved: float) -> Ink:
        turned = moved * 0.5
        around = Place(MIDDLE, turned)
        above, below = around(-108 - 78j), around(124 + 94j)
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 430 + 400j),
            *sleeved(Place(above, -20 + turned, 0.9), around(-330 + 20j), Flat(bend=0.006, thumb=-11)),
            *sleeved(Place(below, -24 + turned, 0.9, mirror=True), around(330 + 60j), Flat(bend=-0.006, thumb=-11)),
        ]

    def ways(ends: str) -> Ink:
        above, below = arc(MIDDLE, 178, -122, -68), arc(MIDDLE, 168, 68, 118)
        if ends == "back":
            above, below = above[::-1], below[::-1]
        return [element for points in (above, below) for element in arrow(points, 10, both=ends == "both")]

    return {
        "still": [*pose(12), *ways("both")],
        "pose-1": [*pose(22), *ways("forth")],
        "pose-2": [*pose(-22), *ways("back")],
    }


def up_and_down() -> dict[str, Ink]:
    def pose(moved: float) -> Ink:
        inner, outer = 78 + 320j - 1j * moved, 332 + 320j + 1j * moved
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 480 + 380j),
            *sleeved(Place(inner, -82, 0.9), 0 + 540j - 1j * moved, Flat(bend=0.004, thumb=-11), reach=0.86),
            *sleeved(Place(outer, 82, 0.9, mirror=True), 420 + 540j + 1j * moved, Flat(bend=0.004, thumb=-11), reach=0.86),
        ]

    def ways(ends: str, moved: float) -> Ink:
        inner, outer = [30 + 250j, 22 + 190j, 32 + 130j], [366 + 130j, 378 + 190j, 370 + 250j]
        inner, outer = [p - 1j * moved for p in inner], [p + 1j * moved for p in outer]
        if ends == "back":
            inner, outer = inner[::-1], outer[::-1]
        return [element for points in (inner, outer) for element in arrow(points, 10, both=ends == "both")]

    return {
        "still": [*pose(26), *ways("both", 26)],
        "pose-1": [*pose(26), *ways("forth", 26)],
        "pose-2": [*pose(-26), *ways("back", -26)],
    }


def twist() -> dict[str, Ink]:
    def pose(turned: float) -> Ink:
        upper, lower = MIDDLE - 106 - 96j, MIDDLE + 116 + 104j
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 480 + 330j),
            *sleeved(Place(upper, -17 + turned, 0.92), MIDDLE - 420 - 50j, Flat(bend=0.007, thumb=-11), reach=0.71),
            *sleeved(Place(lower, -21 + turned, 0.92, mirror=True), MIDDLE + 420 + 70j, Flat(bend=-0.007, thumb=-11), reach=0.71),
        ]

    def ways(down: bool) -> Ink:
        """A loop around each wrist: it turns about its own arm."""
        loop = [complex(40 * p.real, 62 * p.imag) for p in arc(0j, 1, -112, 112)]
        upper = [MIDDLE - 150 - 76j + p for p in loop]
        lower = [MIDDLE + 150 + 92j + complex(-p.real, p.imag) for p in loop[::-1]]
        return [element for points in (upper, lower) for element in arrow(points if down else points[::-1], 12)]

    return {
        "still": [*pose(5), *ways(True)],
        "pose-1": [*pose(5), *ways(True)],
        "pose-2": [*pose(-5), *ways(False)],
    }


def light_touch() -> dict[str, Ink]:
    # Higher than the others, so that the feather has room below.
    front = Front(Place(95 - 188j, 0, 1.9))
    middle = breast_place(front).at

    def pose(moved: float) -> Ink:
        place = Place(middle - 118 - 96j + moved * (0.8 + 0.5j), -8, 0.9)
        return [
            *body(front),
            *sleeve(front, 420 + 420j),
            *sleeved(place, -160 + 134j, Flat(bend=0.0045, spread=1.6, thumb=2)),
            *feather(Place(14 + 366j, -12, 310)),
        ]

    way = arrow(arc(middle - 10 + 20j, 192, -106, -62), 7)
    return {"still": [*pose(0), *way], "pose-1": [*pose(-18), *way], "pose-2": [*pose(18), *way]}
