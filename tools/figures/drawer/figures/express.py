"""Expressing by hand, from the front and from the side."""

from dataclasses import replace

from ..body import AREOLA, NIPPLE, Front, body, breast_place, cuff, nipple_of
from ..curves import Place, Point, edged, smooth, tube
from ..hand import Flat, c_ghost, c_hand, flat_hand
from ..ink import Ink, circle, path
from ..side import Side, sitting
from ..side import body as side_body
from ..things import arc, arrow, chair, cup, drop, ring, ruler, span

# Her left breast, near enough for thumb and finger to be seen; its nipple, and the ends of areola and nipple from there.
NEAR = Front(Place(4 - 205j, 0, 2.0))
TIP = nipple_of(NEAR)
EDGE = AREOLA * breast_place(NEAR).scale
BASE = NIPPLE * breast_place(NEAR).scale
REACH = EDGE + 8
SCALE = 0.75
# How far the tips of thumb and finger are above and below the nipple, in the hand's own measure: set, and compressed.
SET = 78
TIGHT = 42


def holding(place: Place, gap: float, elbow: Point = -540 + 270j) -> Ink:
    """A hand that makes a C, with its sleeve. `elbow` is in the hand's own measure."""
    return [*c_hand(place, place(elbow), gap), *cuff(place(-262 + 36j), place(elbow), 56 * place.scale, reach=0.96)]


def _front(gap: float, pinched: float = 1) -> Ink:
    return [*body(replace(NEAR, pinched=pinched)), *holding(Place(TIP, 0, SCALE, mirror=True), gap)]


def c_shape() -> dict[str, Ink]:
    place, reach = Place(308 + 184j, -4, 0.98), -520 + 190j
    bent = holding(place, 88, reach)
    letter = path(smooth(arc(296 + 182j, 46, -52, -308)), "way")
    flat, elbow = Place(70 + 236j, -14, 1.35), -180 + 330j
    straight = [*flat_hand(flat, elbow, Flat(spread=0.8, thumb=4)), *cuff(flat.at, elbow, 56, reach=0.8)]
    return {"still": [*bent, letter], "pose-1": straight, "pose-2": [*bent, letter]}


def position() -> dict[str, Ink]:
    # From the base of the nipple up past the tip of the thumb, beside it.
    zero = TIP - 30 - 1j * BASE
    centimeter = (REACH - BASE) / 2.2
    distance = TIP - 1j * BASE, TIP - 1j * (REACH - 2)
    measure = [*ring(TIP, REACH), *ruler(zero, centimeter, 9), *span(*distance)]
    still = [*_front(SET), *measure]
    away = Place(TIP + 18, 0, SCALE, mirror=True)
    coming = [*body(NEAR), *ring(TIP, REACH), *holding(away, SET + 22)]
    return {"still": still, "pose-1": coming, "pose-2": still}


def _apart() -> Ink:
    return [*arrow([TIP - 10 - 80j, TIP - 13 - 122j], 8), *arrow([TIP + 2 + 106j, TIP - 1 + 148j], 8)]


def _together() -> Ink:
    return [*arrow([TIP - 14 - 150j, TIP - 6 - 58j], 13), *arrow([TIP - 2 + 178j, TIP + 6 + 88j], 13)]


def _milk() -> Ink:
    return [drop(TIP + at, size) for at, size in ((-3 + 4j, 9), (-36 + 32j, 12), (-47 + 78j, 12), (-52 + 124j, 12))]


def _tight() -> Ink:
    return [*_front(TIGHT, 0.62), *_together(), *_milk()]


def _loose() -> Ink:
    return [*_front(SET), *c_ghost(Place(TIP, 0, SCALE, mirror=True), TIGHT), *_apart()]


def compress() -> dict[str, Ink]:
    return {"still": _tight(), "pose-1": _tight(), "pose-2": _loose()}


def relax() -> dict[str, Ink]:
    return {"still": _loose(), "pose-1": _tight(), "pose-2": _loose()}


def press_back() -> dict[str, Ink]:
    here, shoulder, elbow = Place(-30 - 4j, 0, 1.0), 40 + 92j, 0 + 330j

    def pose(pushed: float, pinched: float) -> Ink:
        tips = here(276 - pushed * 0.85 + 218j)
        hand = Place(tips, 6, 0.72)
        upper = [shoulder, (shoulder + elbow) / 2 - 8, elbow]
        return [
            *side_body(Side(here, pushed, pinched)),
            *c_hand(hand, elbow, 76 - pinched * 1.4),
            path(tube(upper, [52, 48, 44]), "robe outline"),
            circle(shoulder, 48, "robe"),
            *cuff(hand(-262 + 36j), elbow, 42, reach=0.96),
        ]

    above, below = 140 + 106j, 138 + 346j
    back = [*arrow([above + 92 + 14j, above], 11), *arrow([below + 92 - 10j, below], 11)]
    free = [*arrow([above, above + 92 + 14j], 11), *arrow([below, below + 92 - 10j], 11)]
    pinch = [*arrow([250 + 64j, 242 + 134j], 11), *arrow([252 + 366j, 244 + 296j], 11)]
    return {
        "still": [*pose(16, 0), *back],
        "pose-1": [*pose(16, 0), *back],
        "pose-2": [*pose(16, 12), *pinch, drop(312 + 236j, 10), drop(338 + 252j, 9)],
        "pose-3": [*pose(0, 0), *free],
    }


def rotate() -> dict[str, Ink]:
    ways = [*arrow(arc(TIP, 122, -102, -42), 10), *arrow(arc(TIP, 116, 138, 206), 10)]

    def pose(turn: float, before: float | None) -> Ink:
        ghost = [] if before is None else c_ghost(Place(TIP, before, SCALE, mirror=True), SET)
        return [*body(NEAR), *ring(TIP, REACH), *ghost, *holding(Place(TIP, turn, SCALE, mirror=True), SET)]

    turns = (-45, 0, 45, 90)
    steps = {f"pose-{i}": pose(turn, before) for i, (turn, before) in enumerate(zip(turns, (None, *turns[:3]), strict=True), 1)}
    return {"still": [*pose(45, 0), *ways], **steps}


def cup_below() -> dict[str, Ink]:
    near = Front(Place(30 - 252j, 0, 1.8))
    tip = nipple_of(near)
    vessel = Place(tip - 4 + 140j, 0, 62)

    def pose(gap: float, drops: Ink) -> Ink:
        wrist, elbow = vessel.at - 108 + 76j, -120 + 470j
        return [
            *body(near),
            *holding(Place(tip, -12, 0.7, mirror=True), gap),
            *cup(vessel, milk=0.8),
            *flat_hand(Place(wrist, -10, 0.76), elbow, Flat(bend=0.003, spread=0.7, thumb=-14)),
            *cuff(wrist, elbow, 36, reach=0.86),
            *drops,
        ]

    fall = [drop(tip + at, 10) for at in (-1 + 16j, -3 + 66j, -5 + 114j)]
    return {"still": pose(TIGHT + 12, fall), "pose-1": pose(TIGHT + 12, fall), "pose-2": pose(SET + 6, [])}


def lean_forward() -> dict[str, Ink]:
    hip = 118 + 330j
    lap = (
        [130 + 300j, 220 + 306j, 310 + 308j, 346 + 322j, 356 + 356j, 350 + 420j],
        [350 + 420j, 276 + 420j],
        [276 + 420j, 268 + 376j, 246 + 359j],
        [246 + 359j, 74 + 359j],
        [74 + 359j, 66 + 326j, 84 + 300j, 130 + 300j],
    )

    def pose(lean: float) -> Ink:
        trunk = Place(hip - Place(0j, lean, 0.84)(110 + 350j), lean, 0.84)
        vessel = Place(300 + 262j, 0, 33)
        shoulder, elbow = trunk(96 + 84j), trunk(70 + 240j)
        near, far = vessel.at - 72 + 34j, vessel.at - 30 + 26j
        upper = [shoulder, (shoulder + elbow) / 2 - 6, elbow]
        return [
            *chair(54 + 362j),
            *sitting(trunk),
            path(edged(lap), "robe outline"),
            *flat_hand(Place(far, -2, 0.44), elbow + 20 + 12j, Flat(palm=True, bend=-0.002, thumb=-26), arm=46),
            *cup(vessel, milk=0.8),
            *flat_hand(Place(near, -8, 0.48), elbow, Flat(bend=0.003, spread=0.7, thumb=-16), arm=46),
            path(tube(upper, [34, 30, 25]), "robe outline"),
            circle(shoulder, 33, "robe"),
            *cuff(near, elbow, 25, reach=0.7),
        ]

    way = arrow(arc(hip - 118j, 150, -122, -58), 10)
    return {"still": [*pose(24), *way], "pose-1": [*pose(-2), *way], "pose-2": pose(24)}
