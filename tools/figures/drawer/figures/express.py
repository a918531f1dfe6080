"""Expressing by hand, from the front and from the side."""

from ..body import AREOLA, NIPPLE, Front, body, breast_place, cuff, nipple_of
from ..curves import Place, edged, smooth, tube
from ..hand import Flat, c_hand, flat_hand
from ..ink import Ink, circle, path
from ..side import Side, sitting
from ..side import body as side_body
from ..things import arc, arrow, cup, drop, ring, ruler

# Her left breast, near enough for thumb and finger to be seen; its nipple, and the ends of areola and nipple from there.
NEAR = Front(Place(8 - 258j, 0, 2.35))
TIP = nipple_of(NEAR)
EDGE = AREOLA * breast_place(NEAR).scale
BASE = NIPPLE * breast_place(NEAR).scale
SCALE = 0.88
# How far the tips of thumb and finger are above and below the nipple, in the hand's own measure: set, and compressed.
SET = 78
TIGHT = 60


def _front(gap: float) -> Ink:
    place = Place(TIP, 0, SCALE, mirror=True)
    return [*body(NEAR), *c_hand(place, place(-620 + 130j), gap)]


def c_shape() -> dict[str, Ink]:
    place = Place(308 + 184j, -4, 0.98)
    bent = c_hand(place, place(-520 + 190j), gap=88)
    letter = path(smooth(arc(312 + 176j, 46, -52, -308)), "way")
    flat, elbow = Place(70 + 236j, -14, 1.35), -180 + 330j
    straight = [*flat_hand(flat, elbow, Flat(spread=0.8, thumb=4)), *cuff(flat.at, elbow, 56, reach=0.8)]
    return {"still": [*bent, letter], "pose-1": straight, "pose-2": [*bent, letter]}


def position() -> dict[str, Ink]:
    reach = EDGE + 8
    measure = [*ring(TIP, reach), *ruler(TIP - BASE, TIP - BASE - (reach - BASE) * 1.55, 4)]
    still = [*_front(SET), *measure]
    away = Place(TIP + 30, 0, SCALE, mirror=True)
    coming = [*body(NEAR), *ring(TIP, reach), *c_hand(away, away(-620 + 130j), SET + 22)]
    return {"still": still, "pose-1": coming, "pose-2": still}


def _apart() -> Ink:
    x = TIP - 92
    return [*arrow([x - 52j, x - 116j]), *arrow([x + 52j, x + 116j])]


def _together() -> Ink:
    x = TIP - 92
    return [*arrow([x - 122j, x - 56j]), *arrow([x + 122j, x + 56j])]


def _milk() -> Ink:
    return [drop(TIP + at, size) for at, size in ((1 + 3j, 10), (-30 + 44j, 11), (-44 + 96j, 11))]


def _tight() -> Ink:
    return [*_front(TIGHT), *_together(), *_milk()]


def _loose() -> Ink:
    return [*_front(SET), *_apart()]


def compress() -> dict[str, Ink]:
    return {"still": _tight(), "pose-1": _tight(), "pose-2": _loose()}


def relax() -> dict[str, Ink]:
    return {"still": _loose(), "pose-1": _tight(), "pose-2": _loose()}


def press_back() -> dict[str, Ink]:
    def pose(pushed: float, pinched: float) -> Ink:
        here = Place(-66 - 34j, 0, 1.15)
        place = Place(here(278 - pushed * 0.85 + 218j), 4, 0.85)
        return [*side_body(Side(here, pushed, pinched)), *c_hand(place, place(-640 + 350j), 74 - pinched * 1.2)]

    back = arrow([392 + 216j, 326 + 216j], 11)
    free = arrow([326 + 216j, 392 + 216j], 11)
    x = 340
    pinch = [*arrow([x + 104j, x + 170j], 11), *arrow([x + 330j, x + 264j], 11)]
    return {
        "still": [*pose(9, 0), *back],
        "pose-1": [*pose(18, 0), *back],
        "pose-2": [*pose(18, 12), *pinch, drop(308 + 222j, 10), drop(340 + 234j, 9)],
        "pose-3": [*pose(0, 0), *free],
    }


def rotate() -> dict[str, Ink]:
    track = ring(TIP, EDGE + 8)
    way = arrow(arc(TIP, 112, 142, 256), 10)

    def pose(turn: float) -> Ink:
        place = Place(TIP, turn, SCALE, mirror=True)
        return [*body(NEAR), *track, *c_hand(place, place(-620 + 130j), SET)]

    steps = {f"pose-{i}": pose(turn) for i, turn in enumerate((-45, 0, 45, 90), 1)}
    return {"still": [*pose(0), *way], **steps}


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

    fall = [drop(tip + at, 10) for at in (-1 + 16j, -4 + 62j, -6 + 108j)]
    return {"still": pose(TIGHT + 6, fall), "pose-1": pose(TIGHT + 6, fall), "pose-2": pose(SET + 6, [])}


def lean_forward() -> dict[str, Ink]:
    hip = 126 + 348j

    def pose(lean: float) -> Ink:
        trunk = Place(hip - Place(0j, lean)(110 + 350j), lean)
        vessel = Place(306 + 256j, 0, 40)
        shoulder, wrist = trunk(96 + 82j), vessel.at - 88 + 44j
        elbow = complex(shoulder.real * 0.3 + 104, 284)
        upper = [shoulder, (shoulder + elbow) / 2 - 5, elbow]
        lap = [[-20 + 322j, 80 + 312j, 220 + 318j, 330 + 324j, 378 + 350j, 388 + 420j], [388 + 420j, -20 + 420j], [-20 + 420j, -20 + 322j]]
        return [
            *sitting(trunk),
            path(edged(lap), "robe outline"),
            *cup(vessel, milk=0.8),
            *flat_hand(Place(wrist, -6, 0.54), elbow, Flat(bend=0.003, spread=0.7, thumb=4), arm=46),
            path(tube(upper, [38, 34, 27]), "robe outline"),
            circle(shoulder, 37, "robe"),
            *cuff(wrist, elbow, 27, reach=0.55),
        ]

    way = arrow(arc(hip, 290, -66, -38), 10)
    return {"still": [*pose(16), *way], "pose-1": pose(-4), "pose-2": pose(16)}
