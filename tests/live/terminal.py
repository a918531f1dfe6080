"""A terminal with a program in it: what it shows, the keys that are pressed in it, and how it is left."""

import fcntl
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import threading
import time

from rig import wait_for

ROWS, COLUMNS = 50, 240
# The shell stays when the program is gone, as at home: its terminal can be looked at, and is not hung up.
# Keys that send a signal send it to the shell as well.
SHELL = 'trap : INT QUIT; stty -a >"$0.before"; "$@"; echo $? >"$0.code"; stty -a >"$0.after"'


class Grandchild:
    """The program, which is the shell's child and not ours."""

    def __init__(self, number):
        self.pid = number

    def kill(self):
        if os.path.exists(f"/proc/{self.pid}"):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self):
        wait_for(lambda: not os.path.exists(f"/proc/{self.pid}"), "the end of the program")


class Terminal:
    """Runs `command` under a shell. Standard output is the terminal too, unless it is given."""

    def __init__(self, rig, name, command, stdout=None):
        self.base = os.path.join(rig.folder, name)
        for kind in ("before", "code", "after"):
            if os.path.exists(f"{self.base}.{kind}"):
                os.remove(f"{self.base}.{kind}")
        self.keyboard, line = pty.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.seen = ""
        environment = {**os.environ, "TERM": "xterm", "LANG": "en_US.UTF-8"}
        self.shell = rig.spawn(
            ["sh", "-c", SHELL, self.base, *command],
            stdin=line,
            stdout=line if stdout is None else stdout,
            stderr=line,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            env=environment,
        )
        os.close(line)
        threading.Thread(target=self.read, daemon=True).start()
        self.program = None
        wait_for(lambda: self.find(os.path.basename(command[0])), command[0])
        rig.note(Grandchild(self.program))

    def find(self, name):
        """Notes the process of the program, once it runs."""
        with open(f"/proc/{self.shell.pid}/task/{self.shell.pid}/children") as file:
            for child in file.read().split():
                with open(f"/proc/{child}/comm") as comm:
                    if comm.read().strip() == name[:15]:
                        self.program = int(child)
        return self.program is not None

    def read(self):
        while True:
            try:
                self.seen += os.read(self.keyboard, 65_536).decode("utf-8", "replace")
            except OSError:
                return

    def text(self):
        """What was shown, without what steers a terminal, and in one line."""
        return re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", self.seen))

    def wait(self, words, seconds=15, times=1):
        wait_for(lambda: self.text().count(words) >= times, f"{words!r} ... {self.text()[-300:]!r}", seconds)

    def press(self, keys):
        os.write(self.keyboard, keys)

    def signal(self, number):
        os.kill(self.program, number)

    def end(self, seconds=3):
        """The exit code, and after how many seconds it was there."""
        begun = time.monotonic()
        try:
            self.shell.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.signal(signal.SIGKILL)
            self.shell.wait(timeout=5)
            raise TimeoutError(f"it has not ended after {seconds} s: {self.text()[-300:]!r}") from None
        waited = time.monotonic() - begun
        with open(f"{self.base}.code") as file:
            return int(file.read()), waited

    def is_as_before(self):
        """Whether its settings are what they were before the program ran."""
        with open(f"{self.base}.before") as before, open(f"{self.base}.after") as after:
            return before.read() == after.read()
