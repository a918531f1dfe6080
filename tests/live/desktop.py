"""A session on a desktop: what `playerctl` sees and does, and a bus that hangs, dies, or is not there.

desktop.py PROGRAM FOLDER [CHECK...]; `.ci/desktop` sees to both. docs/live.md explains each check.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time

from rig import wait_for

NAME = "org.mpris.MediaPlayer2.warmhands.bed_4"
OBJECT = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
# How long the end of a session may take, and its last words alone.
MOST = 3
LAST_WORDS = ["play", "massage", "--lang", "en-US", "--output", "null", "--from", "close.end"]


class Failed(Exception):
    """A check's finding, in words."""


def require(condition, words):
    if not condition:
        raise Failed(words)


class Desk:
    """A folder of its own for one check, a bus in it, and a session that plays."""

    def __init__(self, program, folder):
        self.program, self.folder, self.started = program, folder, []
        os.mkdir(folder, 0o700)
        self.address = f"unix:path={folder}/bus"
        # No machine is kept awake by these checks; nothing is there unless a check starts it.
        self.system = f"unix:path={folder}/system"
        self.session = self.bus = None

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONDONTWRITEBYTECODE") if name in os.environ}
        places = {name: self.folder for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "TMPDIR")}
        buses = {"DBUS_SESSION_BUS_ADDRESS": self.address, "DBUS_SYSTEM_BUS_ADDRESS": self.system}
        return {**kept, **places, **buses, "LANG": "C.UTF-8"}

    def spawn(self, command, **options):
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **options}
        process = subprocess.Popen(command, env=self.environment(), **options)
        self.started.insert(0, process)
        with open(os.path.join(self.folder, "started"), "a") as file:
            print(process.pid, file=file)
        return process

    def start_bus(self):
        self.bus = self.spawn(["dbus-daemon", "--session", "--nofork", f"--address={self.address}"])
        wait_for(lambda: os.path.exists(f"{self.folder}/bus"), "the bus")

    def play(self, *options):
        """A session named bed-4, once it plays and, if there is a bus, is on it."""
        self.session = self.spawn(
            [self.program, "play", "massage", "--lang", "en-US", "--output", "null", "--name", "bed-4", *options]
        )
        wait_for(lambda: self.ctl("status").returncode == 0, "the session")
        if self.bus:
            wait_for(lambda: self.playerctl("status") == "Playing", "the session on the bus")

    def ctl(self, *words):
        return self.run(self.program, "ctl", *words)

    def status(self):
        return json.loads(self.ctl("status").stdout)

    def playerctl(self, *words):
        return self.run("playerctl", "--player=warmhands.bed_4", *words).stdout.strip()

    def run(self, *command):
        return subprocess.run(command, env=self.environment(), capture_output=True, text=True, timeout=10)

    def call(self, method, *arguments):
        """Calls a method of the player; what it answers."""
        done = self.run("dbus-send", "--session", "--print-reply", f"--dest={NAME}", OBJECT, method, *arguments)
        require(done.returncode == 0, f"{method}: {done.stderr}")
        return done.stdout

    def listen(self):
        """Writes all signals of the session into a file, from now on."""
        path = os.path.join(self.folder, "signals")
        with open(path, "wb") as file:
            self.spawn(["dbus-monitor", "--session", f"type='signal',sender='{NAME}'"], stdout=file)
        # It tells first what it has been given; then it listens.
        wait_for(lambda: os.path.getsize(path) > 0, "the monitor")
        time.sleep(0.2)
        return lambda: read(path)

    def ends(self):
        """After how long the session was over; with exit code 0."""
        begun = time.monotonic()
        code = self.session.wait(timeout=MOST)
        require(code == 0, f"exit code {code}")
        return time.monotonic() - begun

    def end(self):
        for process in self.started:
            process.send_signal(signal.SIGCONT)
            process.kill()
            process.wait()
        # An id that is free again may be another's by the time of the cleaning up.
        open(os.path.join(self.folder, "started"), "w").close()


def read(path):
    with open(path) as file:
        return file.read()


def soon(look, wanted, words):
    """Waits until `look` sees what is `wanted`; what it saw last is told otherwise."""
    end = time.monotonic() + 2
    while (seen := look()) != wanted:
        require(time.monotonic() < end, f"{words}: {seen!r}, not {wanted!r}")
        time.sleep(0.02)


def verbs(desk):
    """Each verb of playerctl does what it says."""
    desk.start_bus()
    desk.play("--screen-lang", "es-419")
    metadata = desk.playerctl("metadata", "--format", "{{title}}|{{album}}|{{mpris:trackid}}")
    require(metadata == "Masaje|preparación|'/warmhands/session'", metadata)
    length = desk.status()["frames"] * 125 // 6
    require(desk.playerctl("metadata", "mpris:length") == str(length), "another length")
    for verb, state in (("pause", "Paused"), ("pause", "Paused"), ("play", "Playing"), ("play-pause", "Paused"),
                        ("play-pause", "Playing")):
        desk.playerctl(verb)
        soon(lambda: desk.playerctl("status"), state, verb)
        require(desk.status()["state"] == state.lower(), f"{verb}: {desk.status()['state']}")
    desk.playerctl("volume", "0.1")
    soon(lambda: desk.status()["volumes"]["voice"], -20.0, "volume")
    require(abs(float(desk.playerctl("volume")) - 0.1) < 1e-6, "another volume")
    moves(desk)
    desk.playerctl("stop")
    waited = desk.ends()
    return f"every verb; over {waited:.1f} s after stop"


def moves(desk):
    """Next, previous and seeks, and the position that is told."""
    step = lambda: desk.status()["step"]["id"]
    place = lambda: float(desk.playerctl("position"))
    first = step()
    desk.playerctl("next")
    wait_for(lambda: step() != first, "another step", 2)
    desk.playerctl("previous")
    desk.playerctl("previous")
    soon(step, first, "previous")
    require(place() < 3, f"previous: {place()} s")
    desk.playerctl("position", "10000")
    require(place() < 3, f"a position that is not there: {place()} s")
    seek(desk, "/warmhands/aftercare", 2)
    require(place() < 3, f"a position in another track: {place()} s")


def seek(desk, track, seconds):
    desk.call(f"{PLAYER}.SetPosition", f"objpath:{track}", f"int64:{seconds * 1_000_000}")


def seeks(desk):
    """A seek goes to its place, or to the safety line before it that was not heard; back it goes anywhere."""
    desk.start_bus()
    desk.play("--from", "close.end")
    at = desk.status()["frame"] / desk.status()["sample_rate"]
    seek(desk, "/warmhands/session", int(at) - 200)
    wait_for(lambda: float(desk.playerctl("position")) < at - 190, "the place that was asked for", 2)
    before = float(desk.playerctl("position"))
    desk.playerctl("position", "5-")
    wait_for(lambda: float(desk.playerctl("position")) < before, "an earlier place", 2)
    return "back by 200 s, then by 5 s"


def signals(desk):
    """What changes is signalled, time alone is not, and each jump is."""
    desk.start_bus()
    desk.play()
    heard = desk.listen()
    time.sleep(3)
    quiet = heard()
    require("PropertiesChanged" not in quiet and "Seeked" not in quiet, quiet)
    desk.playerctl("pause")
    wait_for(lambda: '"Paused"' in heard(), "the pause", 2)
    require("Volume" not in heard() and "Metadata" not in heard(), "more than the pause was signalled")
    desk.ctl("volume", "voice", "-20")
    wait_for(lambda: '"Volume"' in heard(), "the volume", 2)
    before = heard().count("member=Seeked")
    for control in ("restart", "repeat", "next", "previous"):
        # From where it plays for a while: a move by less than a quarter of a second is none.
        time.sleep(1)
        desk.ctl(control)
        wait_for(lambda: heard().count("member=Seeked") > before, control, 2)
        before = heard().count("member=Seeked")
    desk.ctl("hurt")
    wait_for(lambda: "/warmhands/aftercare" in heard(), "the aftercare", 2)
    desk.ctl("quit")
    desk.ends()
    wait_for(lambda: '"Stopped"' in heard(), "the end", 2)
    return f"nothing in 3 s, then {before} jumps"


def one_button(desk):
    """With one button, next goes back to the session after "it hurts"."""
    desk.start_bus()
    desk.play("--one-button")
    desk.ctl("hurt")
    soon(lambda: desk.status()["part"], "aftercare", "hurt")
    desk.ctl("pause")
    desk.playerctl("next")
    soon(lambda: desk.status()["part"], "session", "next")
    return "next went back"


def no_bus(desk):
    """Without a bus, and with one that hangs or that nobody serves, a session has the same output and takes the same time."""
    desk.address = ""
    return without(desk, "address")


def without(desk, bus):
    """How much longer the end of a session takes with each useless address in the place of this `bus`."""
    plain, took = last_words(desk)
    told = []
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(f"{desk.folder}/hung")
    listening.listen(5)
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(f"{desk.folder}/dead")
    for name, address in (("hung", f"unix:path={desk.folder}/hung"), ("dead", f"unix:path={desk.folder}/dead"),
                          ("no file", f"unix:path={desk.folder}/none"), ("nonsense", "nonsense")):
        setattr(desk, bus, address)
        words, waited = last_words(desk)
        require(words == plain, f"{name}: {words!r}, not {plain!r}")
        require(waited < took + 1, f"{name}: {waited:.1f} s, not {took:.1f} s")
        told.append(f"{name} {waited - took:+.1f} s")
    return ", ".join(told)


def last_words(desk):
    begun = time.monotonic()
    done = subprocess.run(
        [desk.program, *LAST_WORDS], env=desk.environment(), stdin=subprocess.DEVNULL, capture_output=True, timeout=60
    )
    require(done.returncode == 0, f"exit code {done.returncode}: {done.stderr}")
    return (done.stdout, done.stderr), time.monotonic() - begun


def dies(desk):
    """The bus dies in mid-session: the session goes on, idle as before, and ends as before."""
    return survives(desk, lambda: desk.bus.kill())


def freezes(desk):
    """The bus stops in mid-session, and takes nothing more: the same."""
    return survives(desk, lambda: desk.bus.send_signal(signal.SIGSTOP))


def survives(desk, harm):
    desk.start_bus()
    desk.play()
    harm()
    cpu, before, begun = cpu_seconds(desk.session), desk.status()["frame"], time.monotonic()
    for volume in range(40):
        require(desk.ctl("volume", "voice", f"-{volume}").returncode == 0, "it can't be steered")
    time.sleep(max(0, 5 - (time.monotonic() - begun)))
    passed = time.monotonic() - begun
    used, heard = cpu_seconds(desk.session) - cpu, (desk.status()["frame"] - before) / 48_000
    require(abs(heard - passed) < 1, f"{heard:.1f} s were heard in {passed:.1f} s")
    require(used < passed / 2, f"{used:.1f} s of CPU in {passed:.1f} s")
    desk.ctl("quit")
    return f"{heard:.1f} s heard in {passed:.1f} s, {used / passed:.0%} CPU, over after {desk.ends():.1f} s"


def cpu_seconds(process):
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


CHECKS = [verbs, seeks, signals, one_button, no_bus, dies, freezes]


def attempt(program, folder, check, kind):
    """Whether `check` passes, on a bus of its own."""
    desk = kind(program, os.path.join(folder, check.__name__))
    label = f"{check.__name__} (load {os.getloadavg()[0]:.1f})"
    try:
        print(f"{label}: {check(desk)}: passed", flush=True)
        return True
    except (Failed, OSError, subprocess.SubprocessError) as error:
        print(f"{label}: {error}: FAILED", flush=True)
        return False
    finally:
        desk.end()


def main(name, known, kind):
    """Makes those checks of the `known` ones that the command line names, or all of them, each with a desk of this `kind`."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    program, folder, wanted = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3:]
    checks = [check for check in known if not wanted or check.__name__ in wanted]
    passed = sum(attempt(program, folder, check, kind) for check in checks)
    print(f"{name}: {passed} passed, {len(checks) - passed} failed")
    sys.exit(0 if passed == len(checks) else 1)


if __name__ == "__main__":
    main("desktop", CHECKS, Desk)
