"""The strokes of the massage, seen from the front."""

from dataclasses import replace

from ..body import Front, body, breast_place, cuff, sleeve
from ..curves import Place, Point
from ..hand import Flat, c_hand, flat_hand
from ..ink import Ink
from ..things import arc, arrow, feather, wrung

WHOLE = Front(Place(200 + 10j, 0, 1.05), breast=62, apart=63, height=190, navel=True)
CLOSE = Front(Place(95 - 158j, 0, 1.9))
MIDDLE = breast_place(CLOSE).at


def shake() -> dict[str, Ink]:
    def pose(sway: Point) -> Ink:
        front = replace(WHOLE, sway=sway)
        ink = body(front)
        for left in (False, True):
            sign = 1 if left else -1
            elbow, wrist = 200 + sign * 160 + 324j, 200 + sign * 112 + 306j + sway
            ink += sleeve(front, elbow, left)
            ink += flat_hand(Place(wrist, sign * 4, 0.58, left), elbow, Flat(bend=-0.006, thumb=10), arm=42)
            ink += cuff(wrist, elbow, 30, reach=0.45)
        return ink

    def ways(ends: str) -> Ink:
        ink = []
        for x in (137, 263):
            points = arc(x + 246j, 104, -112, -68)
            ink += arrow(points[::-1] if ends == "left" else points, 8, both=ends == "both")
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
        above, below = around(-124 - 88j), around(142 + 98j)
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 430 + 400j),
            *flat_hand(Place(above, -20 + turned, 0.98), around(-330 + 20j), Flat(bend=0.0058, thumb=-8)),
            *flat_hand(Place(below, -24 + turned, 0.98, mirror=True), around(350 + 50j), Flat(bend=-0.0058, thumb=-14)),
        ]

    def ways(back: bool) -> Ink:
        lines = ([118 + 32j, 205 + 22j, 292 + 40j], [292 + 378j, 205 + 386j, 118 + 374j])
        return [element for points in lines for element in arrow(points[::-1] if back else points)]

    return {"still": [*pose(0), *ways(False)], "pose-1": [*pose(22), *ways(False)], "pose-2": [*pose(-22), *ways(True)]}


def up_and_down() -> dict[str, Ink]:
    def pose(moved: float) -> Ink:
        inner, outer = 68 + 332j - 1j * moved, 362 + 332j + 1j * moved
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 480 + 380j),
            *flat_hand(Place(inner, -84, 0.98), -10 + 540j - 1j * moved, Flat(bend=0.004, thumb=-6)),
            *flat_hand(Place(outer, 84, 0.98, mirror=True), 440 + 540j + 1j * moved, Flat(bend=0.004, thumb=-6)),
        ]

    def ways(inner_up: bool) -> Ink:
        inner, outer = [44 + 104j, 46 + 62j, 58 + 22j], [344 + 22j, 366 + 62j, 376 + 104j]
        return [*arrow(inner if inner_up else inner[::-1]), *arrow(outer if inner_up else outer[::-1])]

    return {"still": [*pose(0), *ways(True)], "pose-1": [*pose(22), *ways(True)], "pose-2": [*pose(-22), *ways(False)]}


def twist() -> dict[str, Ink]:
    front = Front(Place(95 - 172j, 0, 1.9))
    middle = breast_place(front).at + 12 + 8j

    def pose(turned: float) -> Ink:
        ink = [*body(front), *sleeve(front, 520 + 330j)]
        for left in (False, True):
            sign = 1 if left else -1
            place = Place(middle, -sign * turned, 0.82, mirror=left)
            ink += c_hand(place, place(-620 + 230j), gap=112)
        return [*ink, *wrung(Place(68 + 54j, -8, 54))]

    def ways(up: bool) -> Ink:
        lines = (arc(middle, 146, 212, 262), arc(middle, 146, -32, -82))
        return [element for points in lines for element in arrow(points if up else points[::-1])]

    return {"still": [*pose(0), *ways(True)], "pose-1": [*pose(11), *ways(True)], "pose-2": [*pose(-11), *ways(False)]}


def light_touch() -> dict[str, Ink]:
    def pose(moved: float) -> Ink:
        place = Place(MIDDLE - 132 - 104j + moved * (0.8 + 0.5j), -8, 0.98)
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 420 + 420j),
            *flat_hand(place, -160 + 150j, Flat(bend=0.0045, spread=1.6, thumb=2)),
            *feather(Place(52 + 356j, -24, 200)),
        ]

    way = arrow([150 + 22j, 226 + 22j, 290 + 54j], 7)
    return {"still": [*pose(0), *way], "pose-1": [*pose(-18), *way], "pose-2": [*pose(18), *way]}
