"""Time: the one rate, the length of a loop's seam, and seconds as whole frames."""

RATE = 48_000
SEAM = 9_600  # frames at the end of a piece that repeat its beginning: 200 ms


def frames(seconds: float) -> int:
    """The nearest whole number of frames."""
    return round(seconds * RATE)
