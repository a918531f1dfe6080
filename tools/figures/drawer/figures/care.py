"""What is done before, between and after: washing, warmth, coolness, wiping, rest."""

from dataclasses import replace

from ..body import body, cuff, sleeve, wrapped
from ..curves import Place, Point
from ..hand import Flat, flat_hand
from ..ink import Ink
from ..things import arc, arrow, bubbles, drop, flake, steam, stream, tap, towel
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

    return {"still": pose(0, 1), "pose-1": pose(-12, 0.9), "pose-2": pose(10, 1.1)}


def _draped(stripe: str, lifted: float) -> Ink:
    """A towel over both breasts."""
    def at(*points: Point) -> list[Point]:
        return [200 + point - 1j * lifted for point in points]

    edges = (
        at(-134 + 152j, -70 + 146j, 0 + 158j, 70 + 146j, 134 + 152j),
        at(134 + 152j, 140 + 206j, 136 + 264j),
        at(136 + 264j, 90 + 284j, 40 + 290j, 0 + 276j, -40 + 290j, -90 + 284j, -136 + 264j),
        at(-136 + 264j, -140 + 206j, -134 + 152j),
    )
    folds = [at(-12 + 178j, -6 + 214j, -9 + 256j), at(12 + 178j, 6 + 214j, 9 + 256j)]
    return towel(edges, stripe, folds)


def _laid(stripe: str, lifted: float = 0) -> Ink:
    ink = body(WHOLE)
    elbows = {left: 200 + (160 if left else -160) + 324j for left in (False, True)}
    for left, elbow in elbows.items():
        ink += sleeve(WHOLE, elbow, left)
    ink += _draped(stripe, lifted)
    for left, elbow in elbows.items():
        sign = 1 if left else -1
        wrist = 200 + sign * 118 + 1j * (288 - lifted * 0.9)
        ink += flat_hand(Place(wrist, sign * 34, 0.58, left), elbow, Flat(bend=0.003, thumb=0), arm=42)
        ink += cuff(wrist, elbow, 30, reach=0.45)
    return ink


def warm_cloth() -> dict[str, Ink]:
    warmth = [*steam(164 + 142j, 58), *steam(200 + 148j, 58), *steam(236 + 142j, 58)]
    laid = [*_laid("stripe-warm"), *warmth]
    return {"still": laid, "pose-1": _tried(), "pose-2": laid}


def _tried() -> Ink:
    """The cloth on the inside of the wrist."""
    wrist, elbow = 226 + 268j, 520 + 330j

    def at(*points: Point) -> list[Point]:
        return [wrist + point for point in points]

    edges = (
        at(-26 - 60j, 24 - 56j, 80 - 62j), at(80 - 62j, 86 + 0j, 78 + 60j),
        at(78 + 60j, 26 + 54j, -22 + 60j), at(-22 + 60j, -16 + 0j, -26 - 60j),
    )
    other = Place(96 + 120j, 26, 0.98)
    return [
        *flat_hand(Place(wrist, 186, 1.08), elbow, Flat(palm=True, thumb=14, spread=1.1), arm=44),
        *cuff(wrist, elbow, 58, reach=0.42),
        *towel(edges, "stripe-warm"),
        *flat_hand(other, -140 + 30j, Flat(bend=0.003, thumb=0)),
        *cuff(other.at, -140 + 30j, 46, reach=0.6),
        *steam(300 + 196j, 60),
        *steam(340 + 206j, 60),
    ]


def cool_cloth() -> dict[str, Ink]:
    # As damp as cold: it is to be cool, not icy.
    drops = [drop(at, 9, "water outline-thin") for at in (170 + 310j, 200 + 320j, 230 + 310j)]
    cold = [*drops, *flake(140 + 190j, 20), *flake(260 + 190j, 20)]
    laid = [*_laid("stripe-cool"), *cold]
    return {"still": laid, "pose-1": [*_laid("stripe-cool", 34), *arrow([200 + 56j, 200 + 104j], 9)], "pose-2": laid}


def wipe() -> dict[str, Ink]:
    def pose(moved: Point, oil: int) -> Ink:
        at = MIDDLE - 92 - 52j + moved
        edges = (
            [at + p for p in (14 - 66j, 90 - 60j, 190 - 72j)], [at + p for p in (190 - 72j, 196 + 10j, 186 + 84j)],
            [at + p for p in (186 + 84j, 130 + 76j, 70 + 92j, 14 + 82j)], [at + p for p in (14 + 82j, 2 + 10j, 14 - 66j)],
        )
        spots = (MIDDLE + 62 + 76j, MIDDLE + 84 + 40j, MIDDLE + 20 + 92j, MIDDLE + 92 + 4j)[:oil]
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 430 + 400j),
            *(drop(spot, 10, "oil outline-thin") for spot in spots),
            *towel(edges, "stripe-plain"),
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
            elbow, wrist = 200 + sign * 156 + 290j - 0.4j * lift, 200 + sign * 92 + 328j
            ink += sleeve(front, elbow, left)
            ink += flat_hand(Place(wrist, -sign * 4, 0.7, left), elbow, Flat(bend=0.003, thumb=-4), arm=42)
            ink += cuff(wrist, elbow, 31, reach=0.55)
        return ink

    return {"still": pose(0), "pose-1": pose(7), "pose-2": pose(0)}
