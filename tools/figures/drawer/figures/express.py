"""Expressing by hand, from the front and from the side."""

from ..body import AREOLA, NIPPLE, Front, body, breast_place, cuff, nipple_of
from ..curves import Place, Point, smooth, tube
from ..hand import Flat, c_hand, flat_hand
from ..ink import Ink, circle, path, shape
from ..side import Side
from ..side import body as side_body
from ..things import arc, arrow, cup, drop, ring, ruler

NEAR = Front(Place(0 - 230j, 0, 2.35))
TIP = nipple_of(NEAR)
EDGE = AREOLA * breast_place(NEAR).scale
BASE = NIPPLE * breast_place(NEAR).scale
SCALE = 0.88
SET = 78
TIGHT = 60


def _front(gap: float, turn: float = 0, front: Front = NEAR) -> Ink:
    place = Place(nipple_of(front), turn, SCALE, mirror=True)
    return [*body(front), *c_hand(place, place(-620 + 130j), gap)]


def c_shape() -> dict[str, Ink]:
    def hand(gap: float) -> Ink:
        place = Place(255 + 178j, 0, 1.06)
        elbow = place(-520 + 160j)
        return [*c_hand(place, elbow, gap), *cuff(place(-300 + 50j), elbow, 62, reach=0.55)]

    letter = [path(smooth(arc(268 + 178j, 50, -55, -305)), "way")]
    flat = Place(70 + 236j, -14, 1.35)
    elbow = -180 + 330j
    straight = [*flat_hand(flat, elbow, Flat(spread=0.8, thumb=4)), *cuff(flat.at, elbow, 56, reach=0.8)]
    return {"still": [*hand(88), *letter], "pose-1": straight, "pose-2": hand(88)}


def position() -> dict[str, Ink]:
    reach = EDGE + 8
    measure = [*ring(TIP, reach), *ruler(TIP - BASE, TIP - BASE - (reach - BASE) * 1.55, 4)]
    still = [*_front(SET), *measure]
    away = Place(TIP + 30, 0, SCALE, mirror=True)
    coming = [*body(NEAR), *ring(TIP, reach), *c_hand(away, away(-620 + 130j), SET + 22)]
    return {"still": still, "pose-1": coming, "pose-2": still}


def _apart() -> Ink:
    x = TIP - 74
    return [*arrow([x - 52j, x - 116j]), *arrow([x + 52j, x + 116j])]


def _together() -> Ink:
    x = TIP - 74
    return [*arrow([x - 122j, x - 56j]), *arrow([x + 122j, x + 56j])]


def _milk() -> Ink:
    return [drop(TIP + at, size) for at, size in ((2 + 2j, 9), (-32 + 36j, 9), (-50 + 84j, 9))]


def compress() -> dict[str, Ink]:
    tight = [*_front(TIGHT), *_together(), *_milk()]
    return {"still": tight, "pose-1": tight, "pose-2": _front(SET)}


def relax() -> dict[str, Ink]:
    loose = [*_front(SET + 4), *_apart()]
    return {"still": loose, "pose-1": _front(TIGHT), "pose-2": loose}


def press_back() -> dict[str, Ink]:
    def pose(pushed: float, pinched: float) -> Ink:
        here = Place(-26 + 0j)
        place = Place(here(278 - pushed * 0.85 + 218j), 4, 0.74)
        return [*side_body(Side(here, pushed, pinched)), *c_hand(place, place(-640 + 350j), 74 - pinched * 1.2)]

    back = arrow([388 + 218j, 326 + 218j], 11)
    x = 352
    pinch = [*arrow([x + 128j, x + 186j]), *arrow([x + 308j, x + 250j])]
    milk = [drop(324 + 224j, 8), drop(330 + 290j, 8)]
    free = arrow([326 + 218j, 388 + 218j], 11)
    return {
        "still": [*pose(9, 0), *back],
        "pose-1": [*pose(18, 0), *back],
        "pose-2": [*pose(18, 12), *pinch, drop(308 + 222j, 8)],
        "pose-3": [*pose(0, 0), *free],
    }


def rotate() -> dict[str, Ink]:
    near = Front(Place(20 - 256j, 0, 2.35))
    tip = nipple_of(near)

    def pose(turn: float) -> Ink:
        return [*_front(SET, turn, near)]

    way = arrow(arc(tip, 108, 214, 262), 10)
    back = arrow(arc(tip, 108, 140, 98), 10)
    return {"still": [*pose(0), *way], "pose-1": pose(0), "pose-2": pose(45), "pose-3": pose(90), "pose-4": pose(-45)}


def cup_below() -> dict[str, Ink]:
    near = Front(Place(34 - 316j, 0, 2.1))
    tip = nipple_of(near)
    vessel = Place(tip - 6 + 132j, 0, 66)

    def pose(gap: float, drops: Ink) -> Ink:
        place = Place(tip, -14, 0.8, mirror=True)
        wrist = vessel.at - 118 + 66j
        return [
            *body(near),
            *c_hand(place, place(-620 + 130j), gap),
            *cup(vessel, milk=0.8),
            *flat_hand(Place(wrist, -8, 0.8), -160 + 470j, Flat(bend=0.003, spread=0.7, thumb=10)),
            *drops,
        ]

    fall = [drop(tip + at, 8) for at in (-1 + 20j, -4 + 66j, -6 + 108j)]
    return {"still": pose(TIGHT + 6, fall), "pose-1": pose(TIGHT + 6, fall), "pose-2": pose(SET + 6, [])}


def lean_forward() -> dict[str, Ink]:
    def pose(lean: float, hip: Point) -> Ink:
        trunk = Place(hip - Place(0j, lean, 0.8)(40 + 440j), lean, 0.8)
        tip = trunk(323 + 214j)
        vessel = Place(complex(tip.real + 6, 268), 0, 44)
        lap = [-60 + 330j, 40 + 318j, 200 + 326j, 330 + 336j, 372 + 360j, 380 + 420j, -60 + 440j]
        shoulder, elbow, wrist = trunk(40 + 96j), trunk(30 + 96j) + 16 + 190j, vessel.at - 86 + 40j
        return [
            *side_body(Side(trunk)),
            shape(lap, "robe outline"),
            *cup(vessel, milk=0.8),
            *flat_hand(Place(wrist, -6, 0.62), elbow, Flat(bend=0.003, spread=0.7, thumb=8), arm=46),
            path(tube([shoulder, (shoulder + elbow) / 2 - 6, elbow], [44, 40, 31]), "robe outline"),
            circle(shoulder, 43, "robe"),
            *cuff(wrist, elbow, 31, reach=0.55),
        ]

    leaning, upright = pose(14, 66 + 350j), pose(-4, 66 + 350j)
    way = arrow(arc(66 + 350j, 300, -72, -46), 10)
    return {"still": [*leaning, *way], "pose-1": upright, "pose-2": leaning}
