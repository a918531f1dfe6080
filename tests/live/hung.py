"""What a sound server that hangs does to the program: nothing but silence.

hung.py PROGRAM FOLDER, within a D-Bus session of its own; `.ci/live` sees to that. The server's door is stopped (SIGSTOP) and let
go on. docs/live.md explains each check.
"""

import fcntl
import os
import signal
import subprocess
import sys
import time

from checks import SESSION, Bench, attempt, beginning_of, cpu_seconds, end_of, require
from compare import FRAME, RATE, first_silence, first_sound, frames, of_wav, part
from rig import wait_for
from terminal import Terminal

# How a session is ended, what that does, and the exit code that is documented for it.
WAYS = {
    "q": (lambda terminal: terminal.press(b"q"), 0),
    "Ctrl-C": (lambda terminal: terminal.press(b"\x03"), 130),
    "SIGTERM": (lambda terminal: terminal.signal(signal.SIGTERM), 143),
    "SIGHUP": (lambda terminal: terminal.signal(signal.SIGHUP), 129),
}
MOST = 3
FIRST_LINE = "I will guide you"


def message(name):
    """What the screen says in English where a message stands alone."""
    with open(os.path.join(os.path.dirname(__file__), "../../locales/en-US/terminal.ftl")) as file:
        return next(line.split(" = ", 1)[1].strip() for line in file if line.startswith(f"{name} = "))


class Stopped:
    """While it is held, the server's door does not answer."""

    def __init__(self, rig):
        self.server = rig.server[-1]

    def __enter__(self):
        self.server.send_signal(signal.SIGSTOP)

    def __exit__(self, *_):
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGCONT)


def playing(bench, name="hung", **options):
    """The program on a terminal, in the middle of its first sentence."""
    terminal = Terminal(bench.rig, name, [bench.program, "play", *SESSION], **options)
    if "stdout" not in options:
        terminal.wait(FIRST_LINE)
    time.sleep(1)
    return terminal


def ended(terminal, way):
    """Ends it by that way; after how long it was over, in words."""
    act, documented = WAYS[way]
    act(terminal)
    code, waited = terminal.end(MOST)
    words = f"{way}: {code} after {waited:.1f} s"
    require(code == documented, f"{words}, not {documented}")
    require(terminal.is_as_before(), f"{words}, and the terminal is not as it was")
    return words


def hung(bench):
    """The server stops in mid-sentence: the screen says so, and each way to end it works."""
    told = []
    for way in WAYS:
        terminal = playing(bench)
        with Stopped(bench.rig):
            stopped = time.monotonic()
            terminal.wait(message("play-sound-hung"), MOST)
            said = time.monotonic() - stopped
            told.append(f"said after {said:.1f} s, {ended(terminal, way)}")
    return "; ".join(told)


def hung_unsaid(bench):
    """The server stops, and at once, before anything is known of it, she wants to end."""
    told = []
    for way in WAYS:
        terminal = playing(bench)
        with Stopped(bench.rig):
            told.append(ended(terminal, way))
    return "; ".join(told)


def hung_for_long(bench):
    """The server stops for half a minute: it takes no work and no threads to wait for it."""
    terminal = playing(bench)
    with Stopped(bench.rig):
        terminal.wait(message("play-sound-hung"), MOST)
        time.sleep(5)
        before = cpu_seconds(Process(terminal.program)), threads(terminal.program)
        time.sleep(25)
        after = cpu_seconds(Process(terminal.program)), threads(terminal.program)
        words = f"{(after[0] - before[0]) / 25:.1%} CPU, {before[1]} threads, then {after[1]}"
        require(after[0] - before[0] < 2.5, words)
        require(after[1] - before[1] <= 4, words)
        return f"{words}; {ended(terminal, 'q')}"


class Process:
    def __init__(self, number):
        self.pid = number


def threads(process):
    return len(os.listdir(f"/proc/{process}/task"))


def comes_back(bench):
    """The server stops for five seconds, and then for two: it goes on from where it was heard."""
    return "; ".join(f"{seconds} s: {returned(bench, seconds)}" for seconds in (5, 2))


def returned(bench, seconds):
    path = bench.path("back.wav")
    # Past the server's door, which is going to be stopped.
    command = ["pw-cat", "--record", "--target", "cap", "-P", "{ stream.capture.sink = true }"]
    command += ["--format", "f32", "--rate", str(RATE), "--channels", "2", path]
    recorder = bench.rig.spawn(command, urgent=True)
    wait_for(lambda: os.path.exists(path) and os.path.getsize(path) > 100_000, "the recorder")
    terminal = playing(bench)
    time.sleep(3)
    with Stopped(bench.rig):
        terminal.wait(message("play-sound-hung"), MOST)
        time.sleep(seconds - 1)
    resumed = time.monotonic()
    terminal.wait(message("play-device-back"), 10)
    said = time.monotonic() - resumed
    time.sleep(5)
    words = ended(terminal, "q")
    recorder.send_signal(signal.SIGINT)
    recorder.wait(timeout=5)
    recording = of_wav(path)
    silences = long_silences(recording)
    (first, remnant), (last, _) = silences[0], silences[-1]
    held = end_of(part(recording, 0, first), bench.rendering)
    # When the server goes on, it first plays what it held.
    held += last - remnant if last > first else 0
    again = beginning_of(recording[last * FRAME :], bench.rendering)
    back = (held - again) / RATE
    words = f"heard {held / RATE:.3f} s, went on {back:.3f} s before that, said so after {said:.1f} s; {words}"
    require(0 <= back <= 2, words)
    return words


def long_silences(recording):
    """The silences of a quarter of a second and more between sounds: where each begins and ends."""
    found, start = [], first_sound(recording)
    while (silent := first_silence(recording, start, RATE // 4)) is not None:
        start = first_sound(recording, silent)
        if start is None:
            break
        found.append((silent, start))
    require(found, "it never fell silent")
    return found


def hung_at_start(bench):
    """The server hangs before the program begins: the session runs in silence, which is said; with a device that was asked for by
    name, and where devices are listed, that is told, and no more."""
    with Stopped(bench.rig):
        begun = time.monotonic()
        terminal = Terminal(bench.rig, "start", [bench.program, "play", *SESSION])
        terminal.wait(message("play-no-answer"), 8)
        waited = time.monotonic() - begun
        terminal.wait(FIRST_LINE)
        told = [f"in silence after {waited:.1f} s, {ended(terminal, 'q')}"]
        for way in WAYS:
            terminal = Terminal(bench.rig, "start", [bench.program, "play", *SESSION])
            terminal.wait("Who should call first")
            told.append(ended(terminal, way))
        for command in (["play", *SESSION, "--device", "cap"], ["list", "devices"], ["list", "microphones"]):
            told.append(refused(bench, command))
    return "; ".join(told)


def refused(bench, command):
    begun = time.monotonic()
    done = subprocess.run([bench.program, *command], capture_output=True, text=True, timeout=10)
    waited = time.monotonic() - begun
    words = f"{' '.join(command)}: {done.returncode} after {waited:.1f} s"
    require(message("failure-sound-hung") in done.stderr, f"{words}, {done.stderr!r}")
    require(done.returncode == (4 if "play" in command else 0), words)
    return words


def hung_while_recording(bench):
    """The server hangs while a line is recorded, and before that: it ends with a word."""
    pack = bench.path("pack")
    if not os.path.exists(pack):
        new = [bench.program, "pack", "new", pack, "--lang", "en-US", "--voice", "Rig", "--licence", "CC0-1.0"]
        subprocess.run(new, check=True, capture_output=True, timeout=10)
    told = []
    for act, word in ((b"\x03", None), (None, "failure-microphone-lost")):
        terminal = Terminal(bench.rig, "record", [bench.program, "pack", "record", pack])
        terminal.wait("space: record")
        terminal.press(b" ")
        terminal.wait("listening")
        with Stopped(bench.rig):
            if act is None:
                code, waited = terminal.end(2 * MOST)
                require(message(word) in terminal.text(), terminal.text()[-300:])
                require(code == 4, f"exit code {code}")
            else:
                terminal.press(act)
                code, waited = terminal.end(MOST)
                require(code == 130, f"exit code {code}")
            require(terminal.is_as_before(), "the terminal is not as it was")
            told.append(f"{code} after {waited:.1f} s")
    with Stopped(bench.rig):
        terminal = Terminal(bench.rig, "record", [bench.program, "pack", "record", pack])
        code, waited = terminal.end(8)
        require(message("failure-sound-hung") in terminal.text(), terminal.text()[-300:])
        require(code == 4 and terminal.is_as_before(), f"exit code {code}")
        told.append(f"before it began: {code} after {waited:.1f} s")
    return "; ".join(told)


def reader_stopped(bench):
    """Who reads the captions from a pipe takes no more of them: each way to end it works."""
    told = []
    for way in WAYS:
        taken, given = os.pipe()
        fcntl.fcntl(given, fcntl.F_SETPIPE_SZ, 4096)
        terminal = playing(bench, stdout=given)
        fill(given)
        os.close(given)
        time.sleep(12)
        told.append(ended(terminal, way))
        os.close(taken)
    return "; ".join(told)


def fill(pipe):
    """Whatever comes next finds no room in it. The end that the program has goes on waiting for room."""
    end = os.open(f"/proc/self/fd/{pipe}", os.O_WRONLY | os.O_NONBLOCK)
    try:
        while True:
            os.write(end, bytes(1))
    except BlockingIOError:
        os.close(end)


CHECKS = [hung, hung_unsaid, hung_for_long, comes_back, hung_at_start, hung_while_recording, reader_stopped]


def main():
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    wanted = sys.argv[3:]
    checks = [check for check in CHECKS if not wanted or check.__name__ in wanted]
    bench = Bench(os.path.abspath(sys.argv[1]), sys.argv[2])
    # Only what is compared to the bit may fail for a busy machine.
    passed = sum(attempt(bench, check, 3 if check is comes_back else 1) for check in checks)
    print(f"hung: {passed} passed, {len(checks) - passed} failed")
    sys.exit(0 if passed == len(checks) else 1)


if __name__ == "__main__":
    main()
