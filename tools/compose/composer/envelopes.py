"""Envelopes: how notes come and go, and curves that move slowly round a loop."""

import numpy as np

from composer.frames import RATE


def smooth(x: np.ndarray) -> np.ndarray:
    """From 0 to 1 with no corner at either end."""
    x = np.clip(x, 0.0, 1.0)
    return x * x * (3.0 - 2.0 * x)


def rise(length: int) -> np.ndarray:
    """A fade in whose square and that of its mirror image add up to one."""
    return np.sin(0.5 * np.pi * smooth((np.arange(length) + 0.5) / length))


def swell(length: int, coming: int, going: int) -> np.ndarray:
    """Comes, stays, goes; neighbours that overlap by their fades keep the level."""
    envelope = np.ones(length)
    envelope[:coming] *= rise(coming)
    envelope[length - going :] *= rise(going)[::-1]
    return envelope


def decay(length: int, seconds_to_60_db: float) -> np.ndarray:
    """Dies away exponentially."""
    return 10 ** (-3.0 * np.arange(length) / (RATE * seconds_to_60_db))


def tide(length: int, cycles: tuple[int, ...], chance: np.random.Generator) -> np.ndarray:
    """A curve between 0 and 1 made of slow waves that fit the loop a whole number of times."""
    angle = np.linspace(0.0, 2 * np.pi, length, endpoint=False)
    wave = sum(np.cos(count * angle + chance.uniform(0, 2 * np.pi)) for count in cycles)
    return (wave - wave.min()) / (wave.max() - wave.min())


def arc(length: int, points: tuple[tuple[float, float], ...]) -> np.ndarray:
    """A circular curve through (second, value) points, without corners."""
    seconds, values = (np.array(column, dtype=float) for column in zip(*points))
    seconds, values = np.append(seconds, seconds[0] + length / RATE), np.append(values, values[0])
    time = seconds[0] + np.arange(length) / RATE
    place = np.searchsorted(seconds, time, "right") - 1
    share = smooth((time - seconds[place]) / (seconds[place + 1] - seconds[place]))
    curve = values[place] + share * (values[place + 1] - values[place])
    return np.roll(curve, round(seconds[0] * RATE))
