"""What is done before, between and after: washing, warmth, coolness, wiping, rest."""

from dataclasses import replace

from ..body import Front, body, breast_place, cuff, sleeve, wrapped
from ..curves import Place, Point
from ..hand import Flat, flat_hand
from ..ink import Ink, line, shape
from ..things import arc, arrow, bubbles, cloth, drop, flake, steam, stream, tap
from .massage import CLOSE, MIDDLE, WHOLE


def wash() -> dict[str, Ink]:
    def pose(moved: float, foam: float) -> Ink:
        right, left = 86 + 296j + moved, 322 + 300j - moved
        elbows = (-120 + 420j, 530 + 420j)
        under = flat_hand(Place(left, 20, 1.02, mirror=True), elbows[1], Flat(bend=0.002, thumb=4))
        over = flat_hand(Place(right, -22, 1.02), elbows[0], Flat(bend=0.003, thumb=-2))
        spots = [(146 + 300j, 13), (164 + 316j, 10), (262 + 296j, 12), (282 + 310j, 8), (230 + 322j, 11), (120 + 284j, 7), (196 + 336j, 8)]
        return [
            *under,
            *cuff(left, elbows[1], 44, reach=0.6),
            *stream(212 + 112j, 212 + 246j),
            *over,
            *cuff(right, elbows[0], 44, reach=0.6),
            *tap(212 + 114j),
            *bubbles([(at + moved * 0.4, radius * foam) for at, radius in spots]),
            *(drop(at, 8, "water outline-thin") for at in (180 + 372j, 232 + 366j, 206 + 392j)),
        ]

    return {"still": pose(0, 1), "pose-1": pose(-14, 0.9), "pose-2": pose(14, 1.1)}


def _draped(front: Front, lifted: float = 0) -> Ink:
    """A cloth over both breasts."""
    top, side = 138 - lifted, 104
    edge = [
        complex(200 + x, y - lifted) for x, y in
        ((-112, 160), (-84, 150), (-30, 156), (0, 160), (30, 156), (84, 150), (112, 160), (121, 214), (116, 268), (80, 286), (34, 290), (0, 278), (-34, 290), (-80, 286), (-116, 268), (-121, 214))
    ]
    folds = [
        [complex(200 + x, y - lifted) for x, y in fold] for fold in
        (((-14, 176), (-6, 214), (-10, 258)), ((14, 176), (6, 214), (10, 258)), ((-98, 184), (-106, 226), (-98, 256)), ((98, 184), (106, 226), (98, 256)))
    ]
    return cloth(edge, folds)


def _laid(lifted: float = 0, held: bool = True) -> Ink:
    ink = [*body(WHOLE), *_draped(WHOLE, lifted)]
    for left in (False, True):
        sign = 1 if left else -1
        elbow, wrist = 200 + sign * 160 + 324j, 200 + sign * 118 + 1j * (282 - lifted * 0.9)
        ink += sleeve(WHOLE, elbow, left)
        ink += flat_hand(Place(wrist, sign * 30, 0.58, left), elbow, Flat(bend=0.003, thumb=0), arm=42)
        ink += cuff(wrist, elbow, 30, reach=0.45)
    return ink


def warm_cloth() -> dict[str, Ink]:
    warmth = [*steam(150 + 140j, 62), *steam(200 + 146j, 62), *steam(250 + 140j, 62)]
    laid = [*_laid(), *warmth]
    return {"still": laid, "pose-1": _tried(), "pose-2": laid}


def _tried() -> Ink:
    """The cloth on the inside of the wrist."""
    wrist = 226 + 268j
    elbow = 520 + 330j
    square = [wrist + at for at in (-24 - 52j, 26 - 58j, 78 - 50j, 84 + 0j, 78 + 52j, 26 + 48j, -20 + 54j, -16 + 0j)]
    folds = [[wrist + at for at in (-8 - 34j, 28 - 40j, 66 - 34j)], [wrist + at for at in (-6 + 36j, 28 + 30j, 64 + 34j)]]
    other = Place(96 + 120j, 26, 0.98)
    return [
        *flat_hand(Place(wrist, 186, 1.08), elbow, Flat(palm=True, thumb=14, spread=1.1), arm=44),
        *cuff(wrist, elbow, 58, reach=0.42),
        *cloth(square, folds),
        *flat_hand(other, -140 + 30j, Flat(bend=0.003, thumb=0)),
        *cuff(other.at, -140 + 30j, 46, reach=0.6),
        *steam(300 + 196j, 60),
        *steam(340 + 206j, 60),
    ]


def cool_cloth() -> dict[str, Ink]:
    cold = [*flake(148 + 112j, 19), *flake(200 + 84j, 19), *flake(252 + 112j, 19)]
    laid = [*_laid(), *cold]
    return {"still": laid, "pose-1": [*_laid(46), *arrow([200 + 50j, 200 + 96j], 8)], "pose-2": laid}


def wipe() -> dict[str, Ink]:
    def pose(moved: Point, oil: int) -> Ink:
        at = MIDDLE - 92 - 52j + moved
        edge = [at + p for p in (26 - 58j, 90 - 66j, 160 - 50j, 204 - 16j, 196 + 44j, 176 + 92j, 110 + 88j, 62 + 98j, 18 + 72j, 8 + 10j)]
        folds = [[at + p for p in (60 + 92j, 74 + 62j, 96 + 44j)], [at + p for p in (150 + 86j, 148 + 62j, 160 + 44j)]]
        spots = (MIDDLE + 62 + 76j, MIDDLE + 84 + 40j, MIDDLE + 20 + 92j, MIDDLE + 92 + 4j)[:oil]
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 430 + 400j),
            *(drop(spot, 10, "oil outline-thin") for spot in spots),
            *cloth(edge, folds),
            *flat_hand(Place(at, 8, 1.0), -170 + 230j, Flat(bend=0.003, thumb=-4)),
        ]

    way = arrow(arc(MIDDLE, 150, -100, -40), 9)
    return {"still": [*pose(-10 - 20j, 3), *way], "pose-1": pose(-18 - 30j, 4), "pose-2": pose(16 + 20j, 0)}


def rest() -> dict[str, Ink]:
    def pose(lift: float) -> Ink:
        front = replace(WHOLE, place=Place(200 - 2j, 0, 1.02), lift=lift)
        ink = wrapped(front)
        for left in (True, False):
            sign = 1 if left else -1
            elbow, wrist = 200 + sign * 156 + 290j - 0.4j * lift, 200 + sign * 92 + 344j
            ink += sleeve(front, elbow, left)
            ink += flat_hand(Place(wrist, -sign * 4, 0.7, left), elbow, Flat(bend=0.003, thumb=-4), arm=42)
            ink += cuff(wrist, elbow, 31, reach=0.55)
        return ink

    return {"still": pose(0), "pose-1": pose(7), "pose-2": pose(0)}
