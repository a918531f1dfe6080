"""What the program does when the device that is heard becomes another one.

devices.py PROGRAM FOLDER, within a D-Bus session of its own; `.ci/live` sees to that. `head` is a sink that is plugged in and out,
`cap` a loudspeaker that everybody hears. docs/live.md explains each check.
"""

import os
import signal
import subprocess
import sys
import time

from checks import SESSION, Bench, attempt, beginning_of, end_of, require
from compare import RATE, first_sound, frames, of_raw, part, samples
from hung import ended, message
from rig import wait_for
from terminal import Terminal

FIRST_LINE = "I will guide you"
LABEL = "Headphones"
# From the server's move on: when the loudspeaker is silent at the latest.
SILENT = 0.3


def said(name, **values):
    """A message with its values."""
    text = message(name)
    for value, shown in values.items():
        text = text.replace(f"{{ ${value} }}", shown)
    return text


GONE = said("play-device-gone", device=LABEL)
ON_HEAD = said("play-device-moved", device=LABEL)
ON_SPEAKER = said("play-device-moved", device="cap")
BACK = said("play-device-back")


class Listening:
    """The program on a terminal, heard in the headphones, in the middle of its first sentence; both sinks are recorded."""

    def __init__(self, bench, *options):
        self.bench = bench
        self.unplug = bench.rig.plug_in("head", LABEL)
        self.speaker = bench.rig.record("speaker.raw")
        self.head = bench.rig.record("head.raw", "head")
        self.terminal = Terminal(bench.rig, "devices", [bench.program, "play", *SESSION, *options])
        self.terminal.wait(FIRST_LINE)
        time.sleep(1.5)
        require(not any(samples(of_raw(self.speaker.path), 0, frames(of_raw(self.speaker.path)))), "the speaker was heard")

    def lose(self):
        """Unplugs the headphones; what the loudspeaker had recorded when it had to be silent, and how much of that was sound."""
        self.unplug()
        lost = time.monotonic()
        before = self.speaker.size() // 8
        while time.monotonic() - lost < SILENT:
            time.sleep(0.001)
        silent = self.speaker.size() // 8
        leaked = sum(1 for value in samples(of_raw(self.speaker.path), before, silent - before)[::2] if value)
        return silent, leaked

    def held(self):
        """The rendering's frame after the last that was heard in the headphones."""
        self.head.stop()
        return end_of(of_raw(self.head.path), self.bench.rendering)

    def paused(self):
        """Loses the headphones: it is said, and the loudspeaker is silent; since which of its frames, in words."""
        silent, leaked = self.lose()
        self.terminal.wait(GONE, 2)
        time.sleep(2)
        sound = of_raw(self.speaker.path)
        heard = first_sound(sound, silent)
        require(heard is None, f"the loudspeaker is heard at {(heard or 0) / RATE:.3f} s, {silent / RATE:.3f} s had to be the last")
        return frames(sound), f"{leaked * 1000 / RATE:.0f} ms heard aloud"


def gone(bench, *options):
    """The headphones are pulled out in mid-sentence: silence, until a key goes on with the loudspeaker."""
    session = Listening(bench, *options)
    silent, words = session.paused()
    held = session.held()
    session.terminal.press(b" ")
    time.sleep(3)
    sound = of_raw(session.speaker.path)
    again = beginning_of(part(sound, silent, frames(sound) - silent), bench.rendering)
    require(again <= held, f"it skipped {again - held} frames")
    return f"{words}; went on {(held - again) / RATE:.3f} s before; {ended(session.terminal, 'q')}"


def gone_by_name(bench):
    """The same where the device was asked for by its name."""
    return gone(bench, "--device", "head")


def back(bench):
    """The headphones come back: it goes on by itself, in them."""
    session = Listening(bench)
    silent, words = session.paused()
    held = session.held()
    bench.rig.plug_in("head", LABEL)
    plugged = time.monotonic()
    again = bench.rig.record("again.raw", "head")
    session.terminal.wait(BACK, 5)
    waited = time.monotonic() - plugged
    time.sleep(3)
    went_on = first_sound(of_raw(session.speaker.path), silent)
    require(went_on is None, "the loudspeaker was heard")
    resumed = beginning_of(of_raw(again.path), bench.rendering)
    require(resumed <= held, f"it skipped {resumed - held} frames")
    words = f"{words}; back after {waited:.1f} s, went on {(held - resumed) / RATE:.3f} s before"
    return f"{words}; {ended(session.terminal, 'q')}"


def alone(bench):
    """The only device is pulled out and comes back: it goes on by itself, and nothing is said of a server."""
    terminal, unplug = in_headphones(bench)
    subprocess.run(["pw-cli", "destroy", "cap"], check=True, timeout=2)
    time.sleep(1)
    unplug()
    terminal.wait(GONE, 2)
    time.sleep(5)
    for name in ("play-sound-hung", "play-device-lost"):
        require(message(name) not in terminal.text(), f"it said {name}")
    bench.rig.plug_in("head", LABEL)
    plugged = time.monotonic()
    terminal.wait(BACK, 5)
    waited = time.monotonic() - plugged
    again = bench.rig.record("again.raw", "head")
    wait_for(lambda: first_sound(of_raw(again.path)) is not None, "sound", 3)
    return f"back after {waited:.1f} s; {ended(terminal, 'q')}"


def in_headphones(bench, *options):
    """The program on a terminal, heard in the headphones, and what unplugs them."""
    unplug = bench.rig.plug_in("head", LABEL)
    terminal = Terminal(bench.rig, "devices", [bench.program, "play", *SESSION, *options])
    terminal.wait(FIRST_LINE)
    time.sleep(1.5)
    return terminal, unplug


def named(bench):
    """The device was asked for by its name and is not the default: nothing is said, since nothing has moved."""
    terminal, _ = in_headphones(bench, "--device", "cap")
    recorder = bench.rig.record("named.raw")
    wait_for(lambda: first_sound(of_raw(recorder.path)) is not None, "sound", 3)
    for words in (GONE, ON_SPEAKER, ON_HEAD):
        require(words not in terminal.text(), f"it said {words}")
    return ended(terminal, "q")


def goes_on(bench):
    """Who asked for it hears the loudspeaker."""
    session = Listening(bench, "--device-gone", "go-on")
    session.lose()
    session.terminal.wait(ON_SPEAKER, 2)
    require(GONE not in session.terminal.text(), "it paused")
    wait_for(lambda: first_sound(of_raw(session.speaker.path)) is not None, "the loudspeaker", 3)
    return ended(session.terminal, "q")


def moved(bench):
    """Another device is chosen, and then the first again: the sound follows, and the screen says where it is."""
    session = Listening(bench)
    for name, words in (("cap", ON_SPEAKER), ("head", ON_HEAD)):
        subprocess.run(["pactl", "set-default-sink", name], check=True, timeout=2)
        session.terminal.wait(words, 3)
    wait_for(lambda: first_sound(of_raw(session.speaker.path)) is not None, "the loudspeaker", 3)
    require(GONE not in session.terminal.text(), "it paused")
    return ended(session.terminal, "q")


def muted(bench):
    """The device is muted: this is said once."""
    session = Listening(bench)
    words = said("play-device-silent", device=LABEL)
    for change in (["set-sink-mute", "head", "1"], ["set-sink-mute", "head", "0"], ["set-sink-volume", "head", "0"]):
        subprocess.run(["pactl", *change], check=True, timeout=2)
        time.sleep(1)
        require(session.terminal.text().count(words) == 1, f"after {change}: {session.terminal.text()[-300:]}")
    return ended(session.terminal, "q")


def main():
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    bench = Bench(os.path.abspath(sys.argv[1]), sys.argv[2])
    known = {check.__name__: check for check in (gone, gone_by_name, back, alone, named, goes_on, moved, muted)}
    checks = [known[name] for name in sys.argv[3:]] or known.values()
    passed = sum(attempt(bench, check, 2) for check in checks)
    print(f"devices: {passed} passed, {len(checks) - passed} failed")
    sys.exit(0 if passed == len(checks) else 1)


if __name__ == "__main__":
    main()
