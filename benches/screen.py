"""The CPU of the full screen against that of lines: 25 s of play, after the first page, into a sink that goes nowhere."""

import fcntl
import os
import pty
import statistics
import struct
import sys
import termios
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "tests", "live"))
from rig import Rig  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")
# The figure comes after the first page; a rhythm has it at once.
MASSAGE = ["play", "massage", "--side", "left", "--from", "massage-first.back-and-forth"]
CADENCE = ["cadence", "--side", "left", "--from", "begin.cadence"]
CASES = [
    (name, words + look, size)
    for name, words in (("massage", MASSAGE), ("cadence", CADENCE))
    for look, size in ((["--lines"], (80, 24)), ([], (80, 24)), ([], (120, 40)))
]
FIRST, SPAN, RUNS = 8, 25, 3


def used(pid):
    """The CPU seconds of a process so far."""
    fields = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def drain(keeper):
    """Reads what is shown, as a terminal would."""
    try:
        while os.read(keeper, 65536):
            pass
    except OSError:
        pass


def play(rig, program, words, size):
    """The CPU seconds of `SPAN` seconds of play in a terminal of `size`."""
    keeper, terminal = pty.openpty()
    fcntl.ioctl(keeper, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    process = rig.spawn([program, *words], stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True)
    os.close(terminal)
    threading.Thread(target=drain, args=(keeper,), daemon=True).start()
    time.sleep(FIRST)
    before = used(process.pid)
    time.sleep(SPAN)
    seconds = used(process.pid) - before
    process.terminate()
    process.wait()
    os.close(keeper)
    return seconds


def main(program, folder):
    rig = Rig(folder)
    os.environ.pop("WARMHANDS_LINES", None)
    rig.start()
    print("| 25 s of play | CPU, median of 3 |\n|---|---|")
    for name, words, size in CASES:
        look = "lines" if "--lines" in words else "full screen, {}x{}".format(*size)
        seconds = statistics.median(play(rig, program, words, size) for _ in range(RUNS))
        print(f"| `{name}`, {look} | {seconds:.2f} s |", flush=True)
    rig.end()


main(*sys.argv[1:3])
