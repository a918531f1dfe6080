"""The live checks: plays a session into the rig and compares what was recorded with the rendering, and a rendering into the
rig's microphone and compares it with what was recorded.

checks.py PROGRAM FOLDER, within a D-Bus session of its own; `.ci/live` sees to that. docs/live.md explains each.
"""

import json
import os
import pty
import signal
import subprocess
import sys
import time

from compare import (
    FRAME,
    RATE,
    differences,
    first_silence,
    first_sound,
    frames,
    of_mono,
    of_raw,
    of_wav,
    part,
    place,
    right,
    samples,
)
from holes import holes
from rig import Rig, wait_for

ATTEMPTS = 5
SESSION = ["massage", "--lang", "en-US"]
RAMP = RATE // 50
BLOCK = RATE // 10
TERMINATED = 143
NO_DEVICE = 4


class Failed(Exception):
    """A check's finding, in words."""


def require(condition, words):
    if not condition:
        raise Failed(words)


class Bench:
    """The program, the rig, and the rendering that all is compared with."""

    def __init__(self, program, folder):
        self.program, self.folder, self.rig = program, folder, Rig(folder)
        self.rendered = self.path("rendering.wav")
        subprocess.run([program, "render", *SESSION, "--format", "float", "--output", self.rendered], check=True)
        self.rendering = of_wav(self.rendered)

    def path(self, name):
        return os.path.join(self.folder, name)

    def play(self, session=None, **options):
        """The program, playing; what it says on standard output goes to a file."""
        command = [self.program, *(session or ["play", *SESSION])]
        with open(self.path("captions"), "wb") as file:
            return self.rig.spawn(command, urgent=True, **{"stdout": file, **options})

    def listen(self):
        """Records from the microphone, for a minute at most: the process, once it hears, and the file."""
        path = self.path("microphone.raw")
        recorder = os.path.join(os.path.dirname(self.program), "examples", "record")
        with open(path, "wb") as file:
            process = self.rig.spawn([recorder, "60"], urgent=True, stdout=file)
        wait_for(lambda: os.path.getsize(path) > 0, "the microphone")
        return process, path

    def microphones(self):
        """Those that are listed, by their ids."""
        command = [self.program, "list", "microphones", "--json"]
        listed = subprocess.run(command, check=True, capture_output=True, timeout=10).stdout
        return [microphone["id"] for microphone in json.loads(listed)["microphones"]]

    def captions(self):
        """How many lines were shown."""
        with open(self.path("captions"), "rb") as file:
            return len(file.read().splitlines())


def terminate(player):
    player.send_signal(signal.SIGTERM)
    require(player.wait(timeout=10) == TERMINATED, f"SIGTERM: exit code {player.returncode}, not {TERMINATED}")


def exact(bench):
    """60 seconds, to the bit."""
    recorder = bench.rig.record("exact.raw")
    player = bench.play()
    time.sleep(62.5)
    terminate(player)
    return equal(of_raw(recorder.stop()), bench.rendering, 60 * RATE)


def whole(bench):
    """A whole session, to the bit."""
    recorder = bench.rig.record("whole.raw")
    player = bench.play()
    code = player.wait(timeout=frames(bench.rendering) / RATE + 60)
    time.sleep(1)
    require(code == 0, f"exit code {code}")
    count = frames(bench.rendering) - first_sound(bench.rendering)
    return equal(of_raw(recorder.stop()), bench.rendering, count)


def equal(recording, rendering, count):
    """Equal to the bit from the first sound of each on; else in words what differs, holes told from what is wrong."""
    heard, written = first_sound(recording), first_sound(rendering)
    require(heard is not None, "there is no sound in the recording")
    recording, rendering = recording[heard * FRAME :], rendering[written * FRAME :]
    found = holes(recording, rendering, count)
    require(found is not None, f"{differing(recording, rendering, count)}, and not by holes")
    missed = sum(size for _, size, _ in found)
    require(not found, f"equal to the bit but for {len(found)} holes of {missed} frames in all: {found}")
    return f"all {count} frames equal to the bit ({count / RATE:.3f} s)"


def differing(recording, rendering, count):
    first, number = differences(recording, rendering, count)
    return f"{number} of {count} frames differ, the first at frame {first}"


def loss(bench):
    """The server is killed in mid-sentence and comes back: the session goes on from where it was heard."""
    recorder = bench.rig.record("before.raw")
    player = bench.play()
    time.sleep(20)
    bench.rig.kill()
    cpu = cpu_seconds(player)
    heard = end_of(of_raw(recorder.stop()), bench.rendering)
    shown = bench.captions()
    outage = 5
    time.sleep(outage)
    cpu = (cpu_seconds(player) - cpu) / outage
    bench.rig.start()
    recorder = bench.rig.record("after.raw")
    time.sleep(10)
    require(player.poll() is None, f"it ended with {player.returncode}")
    captions = bench.captions() - shown
    terminate(player)
    resumed = beginning_of(of_raw(recorder.stop()), bench.rendering)
    back = (heard - resumed) / RATE
    words = f"heard {heard / RATE:.3f} s, went on {back:.3f} s before that; {cpu:.1%} CPU; {captions} more captions"
    # What the recorder itself had not yet written when the server died was heard, and is not in `heard`.
    require(-0.1 <= back <= 2, words)
    require(cpu < 0.1, words)
    require(captions > 0, words)
    return words


def end_of(recording, rendering):
    """The rendering's frame after the last that was recorded, found by the last tenth of a second that is in both."""
    end = frames(recording)
    while end > 0 and not any(samples(recording, end - 1, 1)):
        end -= 1
    for back in range(BLOCK, RATE, BLOCK):
        found = place(rendering, part(recording, end - back, BLOCK)) if end > back else None
        if found is not None:
            return found + back
    raise Failed("what was heard before is not in the rendering")


def beginning_of(recording, rendering):
    """The rendering's frame that the recording begins with: faded in, then equal for a second."""
    start = first_sound(recording)
    require(start is not None, "nothing was heard after")
    require(start > 0, "the recorder came too late")
    faded_in = part(recording, start + RAMP, RATE)
    found = place(rendering, part(faded_in, 0, BLOCK))
    require(found is not None, "what was heard after is not in the rendering")
    require(faded_in == part(rendering, found, RATE), "the second after has a hole")
    return found - RAMP


def cpu_seconds(process):
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pause(bench):
    """Space, in mid-sentence, and again."""
    recorder = bench.rig.record("pause.raw")
    keyboard, terminal = pty.openpty()
    player = bench.play(stdin=terminal, start_new_session=True)
    os.close(terminal)
    time.sleep(4)
    arrivals = press(keyboard, recorder)
    time.sleep(1)
    press(keyboard, recorder)
    time.sleep(3)
    terminate(player)
    os.close(keyboard)
    recording = of_raw(recorder.stop())
    silent = first_silence(recording, first_sound(recording), RATE // 2)
    require(silent is not None, "it never fell silent")
    delay = next((after for after, count in arrivals if count > silent), None)
    require(delay is not None, "it was not silent within a second")
    held = end_of(part(recording, 0, silent - RAMP), bench.rendering)
    again = beginning_of(part(recording, silent, frames(recording)), bench.rendering)
    require(again <= held, f"it skipped {again - held} frames")
    back = first_sound(recording, silent)
    edges = steepest(recording, silent - RAMP, silent + 1), steepest(recording, back - 1, back + RAMP)
    before = steepest(recording, silent - RAMP - RATE, silent - RAMP)
    words = (
        f"silent {delay * 1000:.0f} ms after the key; goes on {(held - again) / RATE:.3f} s before that; "
        f"steepest step {edges[0]:.4f} closing, {edges[1]:.4f} opening, {before:.4f} in the second before"
    )
    require(delay <= 0.25, words)
    require(max(edges) <= before, words)
    return words


def answers(bench):
    """Three keys in a silent rhythm, each confirmed or refused by a signal."""
    recorder = bench.rig.record("answers.raw")
    keyboard, terminal = pty.openpty()
    silent = ["cadence", "--lang", "en-US", "--count", "none", "--music", "none", "--from", "begin.cadence"]
    player = bench.play(silent, stdin=terminal, start_new_session=True)
    os.close(terminal)
    time.sleep(3)
    delays = []
    for key in (b"f", b"-", b"d"):
        before = recorder.size() // 8
        arrivals = press(keyboard, recorder, key)
        time.sleep(0.5)
        heard = first_sound(of_raw(recorder.path), before)
        require(heard is not None, f"{key} was not answered")
        delays.append(next((after for after, count in arrivals if count > heard), 1))
        time.sleep(1)
    terminate(player)
    os.close(keyboard)
    recorder.stop()
    words = "signals " + ", ".join(f"{delay * 1000:.0f}" for delay in delays) + " ms after the keys"
    require(max(delays) <= 0.3, words)
    return words


def press(keyboard, recorder, key=b" "):
    """Presses a key; how many frames were recorded so many seconds after that, for a second."""
    pressed = time.monotonic()
    os.write(keyboard, key)
    arrivals = []
    while (after := time.monotonic() - pressed) < 1:
        arrivals.append((after, recorder.size() // 8))
        time.sleep(0.001)
    return arrivals


def steepest(sound, start, end):
    """The largest step between two samples of one channel."""
    values = samples(sound, start, end - start)
    return max(abs(values[index + 2] - values[index]) for index in range(len(values) - 2))


def microphone(bench):
    """20 seconds of a microphone, to the bit, of the one channel that has sound; then its server is killed."""
    listed = bench.microphones()
    require(listed == ["mic"], f"as microphones are listed {listed}")
    begun = time.monotonic()
    recorder, path = bench.listen()
    opened = time.monotonic() - begun
    bench.rig.feed(bench.rendered)
    time.sleep(22)
    cpu = cpu_seconds(recorder) / 22
    bench.rig.kill()
    silent = ends(recorder)
    words = equal(of_mono(path), right(bench.rendering), 20 * RATE)
    return f"heard after {opened * 1000:.0f} ms; {words}; {cpu:.1%} CPU; ended {silent:.1f} s after the server"


def unplugged(bench):
    """The microphone is taken away: the server would give another sound in its place."""
    recorder, _ = bench.listen()
    bench.rig.feed(bench.rendered)
    time.sleep(2)
    bench.rig.unplug()
    return f"ended {ends(recorder):.1f} s after it"


def ends(recorder):
    """After how many seconds it ends by itself, because its microphone is gone."""
    begun = time.monotonic()
    code = recorder.wait(timeout=10)
    waited = time.monotonic() - begun
    require(code == NO_DEVICE, f"it ended with {code}, not {NO_DEVICE}")
    require(waited <= 2.5, f"it ended only after {waited:.1f} s")
    return waited


def attempt(bench, check, attempts=ATTEMPTS):
    """Whether `check` passes, on a fresh server each time."""
    for number in range(1, attempts + 1):
        label = f"{check.__name__} (attempt {number} of {attempts}, load {os.getloadavg()[0]:.1f})"
        try:
            bench.rig.start()
            print(f"{label}: {check(bench)}: passed", flush=True)
            return True
        except (Failed, OSError, subprocess.SubprocessError) as error:
            print(f"{label}: {error}: FAILED", flush=True)
        finally:
            bench.rig.end()
    return False


def main():
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    bench = Bench(os.path.abspath(sys.argv[1]), sys.argv[2])
    checks = [whole] if os.environ.get("WARMHANDS_LIVE_WHOLE") == "1" else [exact, loss, pause, answers, microphone, unplugged]
    passed = sum(attempt(bench, check) for check in checks)
    print(f"live: {passed} passed, {len(checks) - passed} failed")
    sys.exit(0 if passed == len(checks) else 1)


if __name__ == "__main__":
    main()
