"""Tells a recording with holes from one that is wrong.

A machine that misses a deadline leaves a stretch of silence, or loses one; all else must still be the rendering to the bit, in its
order. A single altered sample is no hole.
"""

from compare import PORTION, frames, part, place

# The longest stretch taken for a hole: four of the server's larger portions.
LONGEST = 4096
# After a hole this much must be equal before it counts as one.
PROOF = 480


def holes(recording, rendering, count):
    """The holes in the first `count` frames of the rendering as (frame, frames, kind); `None` if anything else differs."""
    found, heard, written = [], 0, 0
    while (written := equal_until(recording, heard, rendering, written, count)) < count:
        heard = written + shift(found)
        hole = explain(recording, heard, rendering, written)
        if hole is None:
            return None
        found.append((written, *hole))
        size, kind = hole
        written += 0 if kind == "inserted" else size
        heard = written + shift(found)
    return found


def shift(found):
    """How much later the recording is than the rendering after those holes."""
    moved = {"inserted": 1, "silenced": 0, "lost": -1}
    return sum(size * moved[kind] for _, size, kind in found)


def equal_until(recording, heard, rendering, written, count):
    """The first frame of the rendering, below `count`, from which on the two differ."""
    while written < count:
        size = min(PORTION, count - written)
        ours, theirs = part(recording, heard, size), part(rendering, written, size)
        if ours != theirs:
            equal = (index for index in range(size) if part(ours, index, 1) != part(theirs, index, 1))
            return written + next(equal, 0)
        heard, written = heard + size, written + size
    return count


def explain(recording, heard, rendering, written):
    """The size and kind of the hole at these frames; `None` if it is none."""
    silent = silence(recording, heard)
    after = part(recording, heard + silent, PROOF)
    if frames(after) < PROOF:
        return None
    if silent and after == part(rendering, written, PROOF):
        return silent, "inserted"
    if silent and after == part(rendering, written + silent, PROOF):
        return silent, "silenced"
    lost = place(part(rendering, written, LONGEST), part(recording, heard, PROOF))
    return (lost, "lost") if lost else None


def silence(recording, start):
    """How many silent frames begin at `start`, up to the longest hole."""
    size = 0
    while size < LONGEST and bytes(part(recording, start + size, 1)) == bytes(8):
        size += 1
    return size
