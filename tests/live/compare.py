"""Compares recorded with rendered sound, to the bit.

Sound here is a buffer of frames: two floats of 32 bits, little endian, 48,000 frames a second.
By itself: compare.py RECORDING.raw RENDERING.wav [SECONDS]
"""

import array
import struct
import sys

RATE = 48_000
FRAME = 8
PORTION = 480


def of_wav(path):
    """The frames of a WAV file."""
    with open(path, "rb") as file:
        data = memoryview(file.read())
    at = 12
    while bytes(data[at : at + 4]) != b"data":
        size = struct.unpack_from("<I", data, at + 4)[0]
        at += 8 + size + size % 2
    return data[at + 8 : at + 8 + struct.unpack_from("<I", data, at + 4)[0]]


def of_raw(path):
    """The whole frames of a recording."""
    with open(path, "rb") as file:
        data = memoryview(file.read())
    return data[: frames(data) * FRAME]


def of_mono(path):
    """The samples of a recording in one channel, each as a frame."""
    values = array.array("f")
    with open(path, "rb") as file:
        data = file.read()
    values.frombytes(data[: len(data) // values.itemsize * values.itemsize])
    return on_both_sides(values)


def right(sound):
    """Its right channel, on both sides."""
    return on_both_sides(samples(sound, 0, frames(sound))[1::2])


def on_both_sides(values):
    both = array.array("f", bytes(FRAME * len(values)))
    both[0::2] = both[1::2] = values
    return memoryview(both.tobytes())


def frames(sound):
    return len(sound) // FRAME


def part(sound, start, count):
    return sound[start * FRAME : (start + count) * FRAME]


def samples(sound, start, count):
    """`count` frames as numbers: left, right, left, right, and so on."""
    return array.array("f", bytes(part(sound, start, count)))


def first_sound(sound, start=0):
    """The first frame from `start` on that is not silent; `None` if all are."""
    silence = bytes(PORTION * FRAME)
    while start < frames(sound):
        portion = part(sound, start, PORTION)
        if portion != silence[: len(portion)]:
            values = samples(sound, start, PORTION)
            heard = next((index for index, value in enumerate(values) if value != 0.0), None)
            if heard is not None:
                return start + heard // 2
        start += PORTION
    return None


def first_silence(sound, start, length):
    """The first frame from `start` on that begins `length` silent ones; `None` if there is none."""
    found = bytes(sound).find(bytes(length * FRAME), start * FRAME)
    return None if found < 0 else -(-found // FRAME)


def place(sound, block):
    """Where `block` stands in `sound`, bit for bit; `None` if it does not."""
    whole, wanted, start = bytes(sound), bytes(block), 0
    while (found := whole.find(wanted, start)) >= 0:
        if found % FRAME == 0:
            return found // FRAME
        start = found + 1
    return None


def differences(one, other, count):
    """The first frame that differs, and how many of the first `count` do; a frame that is missing differs."""
    first, number = None, 0
    for start in range(0, count, PORTION):
        size = min(PORTION, count - start)
        ours, theirs = part(one, start, size), part(other, start, size)
        if ours == theirs and len(ours) == size * FRAME:
            continue
        for frame in range(size):
            here = slice(frame * FRAME, (frame + 1) * FRAME)
            if ours[here] != theirs[here] or len(ours[here]) < FRAME:
                first = start + frame if first is None else first
                number += 1
    return first, number


def compare(recording, rendering, seconds=None):
    """Whether they are equal for so many seconds, or throughout, from the first sound of each on; and in words."""
    heard, written = first_sound(recording), first_sound(rendering)
    if heard is None or written is None:
        return False, "there is no sound in the " + ("recording" if heard is None else "rendering")
    count = frames(rendering) - written if seconds is None else seconds * RATE
    first, number = differences(recording[heard * FRAME :], rendering[written * FRAME :], count)
    if first is None:
        return True, f"all {count} frames equal to the bit ({count / RATE:.3f} s)"
    return False, f"{number} of {count} frames differ, the first at frame {first} ({first / RATE:.3f} s)"


if __name__ == "__main__":
    length = int(sys.argv[3]) if len(sys.argv) > 3 else None
    equal, words = compare(of_raw(sys.argv[1]), of_wav(sys.argv[2]), length)
    print(words)
    sys.exit(0 if equal else 1)
