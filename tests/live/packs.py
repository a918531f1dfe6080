"""A pack made by the documented steps alone, of a voice that our tools did not make, through a microphone that is none.

packs.py PROGRAM FOLDER, within a D-Bus session of its own; `.ci/live` sees to that. A stranger's voice (espeak-ng) reads into
a source of the sound server, line by line as the screen asks; the pack is built, installed and played. docs/live.md.
"""

import json
import os
import pty
import select
import subprocess
import sys
import time

from checks import Failed, require
from compare import RATE, first_sound, frames, of_raw
from rig import Rig, answer, wait_for

SESSION = ["cadence", "--for", "2m", "--lang"]
# The rhythm's own words and what the key h leads to come with every session.
EXTRA = ["it-hurts"]
TRIES = 3


class Room:
    """A microphone that hears what is played into it."""

    def __init__(self, rig):
        for module in (
            ["module-null-sink", "sink_name=room", "rate=48000", "channels=2", "format=float32le"],
            ["module-remap-source", "master=room.monitor", "source_name=headset"],
        ):
            require(answer("pactl", "load-module", *module) != "", f"no {module[0]}")
        subprocess.run(["pactl", "set-default-sink", "cap"], check=True)
        subprocess.run(["pactl", "set-default-source", "headset"], check=True)
        wait_for(lambda: answer("pactl", "get-default-source") == "headset", "the microphone")

    def say(self, file):
        subprocess.run(["paplay", "--device=room", "--volume=40000", file], check=True, timeout=60)


class Reader:
    """Somebody at the terminal, who reads what it says and presses keys."""

    def __init__(self, command):
        self.process, self.keyboard = None, None
        process, keyboard = pty.fork()
        if process == 0:
            os.environ.update(LANG="C", TERM="xterm", COLUMNS="100", LINES="30")
            os.execv(command[0], command)
        self.process, self.keyboard = process, keyboard
        self.seen = ""

    def read(self, seconds=0.05):
        ready, _, _ = select.select([self.keyboard], [], [], seconds)
        if ready:
            try:
                self.seen += os.read(self.keyboard, 65_536).decode("utf-8", "replace")
            except OSError:
                pass

    def wait(self, *words, seconds=30):
        """The first of `words` that appears; what stood before it is forgotten."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = [(self.seen.index(word), word) for word in words if word in self.seen]
            if found:
                at, word = min(found)
                self.seen = self.seen[at + len(word) :]
                return word
            self.read()
        raise Failed(f"none of {words} appeared, but {self.seen[-400:]!r}")

    def press(self, key):
        os.write(self.keyboard, key.encode())

    def end(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            ended, status = os.waitpid(self.process, os.WNOHANG)
            if ended:
                os.close(self.keyboard)
                return os.waitstatus_to_exitcode(status)
            self.read()
        raise Failed("it does not end")


def record(program, room, pack, lines):
    """Each line, read when the screen asks for it; how many takes that needed."""
    chosen = [word for line in lines for word in ("--line", line)]
    reader = Reader([program, "pack", "record", pack, *chosen])
    takes = 0
    for line in lines:
        reader.wait(f"· {line}\r")
        reader.wait("space: record")
        reader.press(" ")
        for attempt in range(TRIES):
            takes += 1
            reader.wait("listening")
            room.say(lines[line])
            if reader.wait("enter: keep", "a: again") == "enter: keep":
                reader.press("\r")
                break
            require(attempt + 1 < TRIES, f"{line} was refused: {reader.seen[-300:]!r}")
            reader.press("a")
    code = reader.end()
    require(code == 0, f"exit code {code}: {reader.seen[-300:]!r}")
    return takes


def silent_language(program):
    """A language whose words are shipped and whose voice is not, and which the stranger can read."""
    listed = subprocess.run([program, "list", "languages", "--json"], check=True, capture_output=True, text=True).stdout
    voices = subprocess.run(["espeak-ng", "--voices"], check=True, capture_output=True, text=True).stdout
    read = {line.split()[1] for line in voices.splitlines()[1:]}
    silent = [language["tag"] for language in json.loads(listed)["languages"] if language["voice"] is None]
    known = [tag for tag in silent if tag in read]
    require(known, f"espeak-ng reads none of {silent}")
    return known[-1]


def spoken(program, folder, pack, language):
    """The lines of the session and of what belongs to each, read by a stranger, by id."""
    sheet = subprocess.run([program, "pack", "sheet", pack], check=True, capture_output=True, text=True).stdout
    texts, name = {}, None
    for line in sheet.splitlines():
        if line.startswith("## "):
            name = line.split()[-1]
        elif line and not line.startswith(("_", "#")) and name:
            texts[name] = line
    wanted = needed(program, texts)
    files = {}
    for line in wanted:
        files[line] = os.path.join(folder, f"{line}.wav")
        # Briskly, for the sake of the machine's time, but not so fast that it is refused; a word alone would be over
        # before a meter sees it.
        pace = "190" if " " in texts[line] else "160"
        subprocess.run(["espeak-ng", "-v", language, "-s", pace, "-w", files[line], texts[line]], check=True)
    return files


def needed(program, texts):
    """What the session says, however it is chosen, and what follows when it hurts."""
    names = set()
    for session in ("cadence", *EXTRA):
        for technique in ("areola", "press-back"):
            for side in ([], ["--side", "left"], ["--side", "right"]):
                length = ["--for", "30m"] if session == "cadence" else []
                command = [program, "plan", session, *length, "--lang", "en-US", "--count", "voice", "--json"]
                done = subprocess.run([*command, "--technique", technique, *side], check=True, capture_output=True, text=True)
                names.update(cue["message"] for cue in json.loads(done.stdout)["cues"] if cue["message"])
    return [line for line in texts if line in names or line.startswith("beat-")]


def packs(program, folder, rig):
    rig.start()
    room = Room(rig)
    language = silent_language(program)
    session = [*SESSION, language]
    pack = os.path.join(folder, "stranger")

    def warmhands(*words, code=0):
        done = subprocess.run([program, *words], capture_output=True, text=True, env={**os.environ, "LANG": "C"})
        require(done.returncode == code, f"{words}: {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    require("headset" in warmhands("list", "microphones"), "the microphone is not listed")
    warmhands("plan", *session, code=3)
    warmhands("pack", "new", pack, "--lang", language, "--voice", "A stranger", "--licence", "CC0-1.0")
    lines = spoken(program, folder, pack, language)
    takes = record(program, room, pack, lines)
    report = json.loads(warmhands("pack", "check", pack, "--json"))
    require(report["recorded"] == len(lines), f"{report['recorded']} recorded, not {len(lines)}")
    archive = os.path.join(folder, "stranger.whpack")
    warmhands("pack", "build", pack, "-o", archive)
    warmhands("pack", "install", archive)
    plan = json.loads(warmhands("plan", *session, "--json"))
    recorder = rig.record("packs.raw")
    player = rig.spawn([program, "play", *session])
    time.sleep(12)
    player.terminate()
    player.wait(timeout=10)
    recording = of_raw(recorder.stop())
    heard = first_sound(recording)
    require(heard is not None, "the pack is not heard")
    warmhands("pack", "remove", "stranger")
    warmhands("plan", *session, code=3)
    said = sum(cue["bus"] == "speech" for cue in plan["cues"])
    seconds = (frames(recording) - heard) / RATE
    return f"{language}: {len(lines)} lines in {takes} takes; installed: {said} lines planned, {seconds:.0f} s of it heard; removed"


def main():
    program, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    rig = Rig(folder)
    try:
        print(f"packs: {packs(program, folder, rig)}: passed", flush=True)
    except (Failed, OSError, subprocess.SubprocessError) as error:
        print(f"packs: {error}: FAILED", flush=True)
        sys.exit(1)
    finally:
        rig.end()


main()
