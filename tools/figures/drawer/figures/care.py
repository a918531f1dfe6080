"""What is done before, between and after: washing, warmth, coolness, wiping, rest."""

from dataclasses import replace

from ..body import body, cuff, sleeve, wrapped
from ..curves import Place, Point, tube
from ..hand import Flat, flat_hand
from ..ink import Ink, lines, path, shape
from ..things import arc, arrow, bubbles, drop, flake, steam, stream, tap, towel
from .massage import CLOSE, MIDDLE, WHOLE


# The back of an armchair, the lap in the robe, and its knees.
ARMCHAIR = (40 + 420j, 36 + 260j, 34 + 150j, 60 + 88j, 120 + 70j, 200 + 66j, 280 + 70j, 340 + 88j, 366 + 150j, 364 + 260j, 360 + 420j)
LAP = (200 + 246j, 276 + 252j, 314 + 286j, 330 + 350j, 332 + 430j, 68 + 430j, 70 + 350j, 86 + 286j, 124 + 252j)
KNEES = ((200 + 300j, 203 + 350j, 200 + 400j), (92 + 400j, 130 + 372j, 174 + 388j), (308 + 400j, 270 + 372j, 226 + 388j))
# What oil does to light.
SHINE = (arc(MIDDLE, 86, 104, 66), arc(MIDDLE, 86, 50, 44))


def wash() -> dict[str, Ink]:
    def pose(moved: float, foam: float) -> Ink:
        # One hand lies lower, so that the fingers of both are seen.
        right, left = 106 + 314j + moved, 316 + 202j - moved
        elbows = (-140 + 430j, 560 + 290j)
        under = flat_hand(Place(left, -4, 0.94, mirror=True), elbows[1], Flat(bend=0.001, thumb=-6))
        over = flat_hand(Place(right, 0, 0.94), elbows[0], Flat(bend=0.001, thumb=-6))
        spots = [(82 + 192j, 12), (62 + 214j, 8), (332 + 270j, 13), (308 + 250j, 9), (52 + 256j, 10), (342 + 304j, 8), (126 + 364j, 10)]
        return [
            *stream(212 + 80j, 212 + 170j),
            *under,
            *cuff(left, elbows[1], 42, reach=0.76),
            *over,
            *cuff(right, elbows[0], 42, reach=0.76),
            *tap(212 + 82j),
            *bubbles([(at + moved * 0.4, radius * foam) for at, radius in spots]),
            *(drop(at, 8, "water outline-thin") for at in (176 + 370j, 228 + 386j, 300 + 366j)),
        ]

    return {"still": pose(0, 1), "pose-1": pose(-12, 0.9), "pose-2": pose(10, 1.1)}


def _draped(stripe: str, lifted: float, cloth: str) -> Ink:
    """A towel over both breasts."""
    def at(*points: Point) -> list[Point]:
        return [200 + point - 1j * lifted for point in points]

    edges = (
        at(-134 + 152j, -70 + 146j, 0 + 158j, 70 + 146j, 134 + 152j),
        at(134 + 152j, 140 + 206j, 136 + 264j),
        at(136 + 264j, 90 + 284j, 40 + 290j, 0 + 276j, -40 + 290j, -90 + 284j, -136 + 264j),
        at(-136 + 264j, -140 + 206j, -134 + 152j),
    )
    # Not under what is drawn on the cool one.
    folds = [at(-12 + 178j, -6 + 214j, -9 + 256j), at(12 + 178j, 6 + 214j, 9 + 256j)] if cloth == "cloth" else []
    return towel(edges, stripe, folds, cloth)


def _laid(stripe: str, lifted: float = 0, cloth: str = "cloth") -> Ink:
    ink = body(WHOLE)
    elbows = {left: 200 + (160 if left else -160) + 324j for left in (False, True)}
    for left, elbow in elbows.items():
        ink += sleeve(WHOLE, elbow, left)
    ink += _draped(stripe, lifted, cloth)
    for left, elbow in elbows.items():
        sign = 1 if left else -1
        wrist = 200 + sign * 118 + 1j * (288 - lifted * 0.9)
        ink += flat_hand(Place(wrist, sign * 34, 0.58, left), elbow, Flat(bend=0.003, thumb=0), arm=42)
        ink += cuff(wrist, elbow, 30, reach=0.45)
    return ink


def warm_cloth() -> dict[str, Ink]:
    warmth = [*steam(134 + 200j, 92), *steam(200 + 206j, 108), *steam(266 + 200j, 92)]
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
        *steam(276 + 226j, 84),
        *steam(302 + 226j, 84),
    ]


def cool_cloth() -> dict[str, Ink]:
    # As damp as cold: it is to be cool, not icy.
    drops = [drop(at, 9, "water outline-thin") for at in (170 + 310j, 200 + 320j, 230 + 310j)]
    cold = [*drops, *flake(200 + 206j, 34)]
    laid = [*_laid("stripe-cool", cloth="cloth-cool"), *cold]
    return {"still": laid, "pose-1": [*_laid("stripe-cool", 34, "cloth-cool"), *arrow([200 + 56j, 200 + 104j], 9)], "pose-2": laid}


def wipe() -> dict[str, Ink]:
    def pose(moved: Point, shines: bool) -> Ink:
        at = MIDDLE - 104 - 42j + moved
        edges = (
            [at + p for p in (6 - 74j, 90 - 66j, 206 - 78j)], [at + p for p in (206 - 78j, 214 + 10j, 202 + 98j)],
            [at + p for p in (202 + 98j, 140 + 88j, 80 + 104j, 8 + 92j)], [at + p for p in (8 + 92j, -4 + 10j, 6 - 74j)],
        )
        elbow = -190 + 230j
        return [
            *body(CLOSE),
            *sleeve(CLOSE, 430 + 400j),
            *([lines(SHINE, "shine")] if shines else []),
            *towel(edges, "stripe-plain"),
            *flat_hand(Place(at, 4, 0.92), elbow, Flat(bend=0.003, thumb=-8)),
            *cuff(at, elbow, 39, reach=0.8),
        ]

    way = arrow(arc(MIDDLE, 158, -112, -52), 10, both=True)
    return {"still": [*pose(0j, True), *way], "pose-1": pose(-18 - 26j, True), "pose-2": pose(18 + 24j, False)}


def rest() -> dict[str, Ink]:
    def pose(lift: float) -> Ink:
        front = replace(WHOLE, place=Place(200 - 10j, 0, 0.88), lift=lift)
        ink = [shape(ARMCHAIR, "seat outline"), *wrapped(front)]
        for left in (True, False):
            ink += sleeve(front, _beside(left, 132, 226 - 0.4 * lift), left)
        ink += [shape(LAP, "robe outline"), lines(KNEES, "line thin")]
        for left in (True, False):
            sign = 1 if left else -1
            ink.append(path(tube([_beside(left, 166, y) for y in (430, 330, 258)], [32, 31, 28]), "seat outline"))
            elbow, wrist = _beside(left, 132, 226 - 0.4 * lift), _beside(left, 90, 272)
            ink += flat_hand(Place(wrist, -sign * 76, 0.6, left), elbow, Flat(spread=1.1, thumb=-4), arm=42)
            ink += cuff(wrist, elbow, 30, reach=0.7)
        return ink

    return {"still": pose(0), "pose-1": pose(16), "pose-2": pose(0)}


def _beside(left: bool, x: float, y: float) -> Point:
    """A point `x` from the middle of the page, to her left or to her right."""
    return complex(200 + (x if left else -x), y)
