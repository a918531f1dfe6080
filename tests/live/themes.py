"""The colours of the full screen, as the desktop's portal prefers them, and in time where it does not answer.

themes.py PROGRAM FOLDER [CHECK...]; `.ci/desktop` sees to both. The portal is one of python3-dbusmock. docs/live.md explains each check.
"""

import fcntl
import os
import pty
import signal
import struct
import subprocess
import tempfile
import termios
import threading
import time

from desktop import Desk, main, require
from rig import wait_for

# Debian's own, for which dbusmock is installed.
MOCK = ["/usr/bin/python3", "-m", "dbusmock"]
PORTAL, AT, SETTINGS = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
PAGES = {"dark": b"48;5;234m", "light": b"48;5;231m"}
# What the portal may take, and a machine that is busy.
MOST = 0.2 + 1


class Themed(Desk):
    """A desk with a portal that prefers a colour, and a terminal."""

    def prefers(self, number):
        self.start_bus()
        self.portal = self.spawn([*MOCK, "--session", PORTAL, AT, SETTINGS])
        answer = f"ret = dbus.UInt32({number}, variant_level=1)"
        words = [f"string:{part}" for part in (SETTINGS, "ReadOne", "ss", "v", answer)]
        add = ["dbus-send", "--session", "--print-reply", f"--dest={PORTAL}", AT, "org.freedesktop.DBus.Mock.AddMethod", *words]
        wait_for(lambda: self.run(*add).returncode == 0, "the portal")

    def page(self, *options):
        """The theme of the page that a session opens, and after how long."""
        keeper, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        # A session that was left would be offered first.
        state = tempfile.mkdtemp(dir=self.folder)
        environment = {**self.environment(), "TERM": "xterm-256color", "XDG_STATE_HOME": state}
        command = [self.program, "play", "massage", "--lang", "en-US", "--output", "null", *options]
        begun, seen = time.monotonic(), bytearray()
        session = subprocess.Popen(command, env=environment, stdin=terminal, stdout=terminal, stderr=terminal)
        self.started.insert(0, session)
        os.close(terminal)
        threading.Thread(target=drain, args=(keeper, seen), daemon=True).start()
        wait_for(lambda: any(page in seen for page in PAGES.values()), "the page")
        took = time.monotonic() - begun
        session.send_signal(signal.SIGTERM)
        session.wait(timeout=10)
        return next(theme for theme, page in PAGES.items() if page in seen), took


def drain(terminal, seen):
    try:
        while data := os.read(terminal, 65536):
            seen.extend(data)
    except OSError:
        pass


def preferred(desk):
    """The page is as the portal prefers it, unless the person does."""
    desk.prefers(2)
    for options, wanted in (((), "light"), (("--theme", "dark"), "dark"), (("--theme", "auto"), "light")):
        theme, _ = desk.page(*options)
        require(theme == wanted, f"{options}: {theme}")
    return "light"


def undecided(desk):
    """A portal without a preference leaves it dark."""
    desk.prefers(0)
    theme, _ = desk.page()
    require(theme == "dark", theme)
    return "dark"


def hung(desk):
    """A portal that does not answer, and a bus that does not, cost no more than their patience."""
    desk.prefers(2)
    _, plain = desk.page("--theme", "dark")
    desk.portal.send_signal(signal.SIGSTOP)
    theme, portal = desk.page()
    require(theme == "dark" and portal < plain + MOST, f"{theme} after {portal:.1f} s, not {plain:.1f} s")
    desk.bus.send_signal(signal.SIGSTOP)
    theme, bus = desk.page()
    require(theme == "dark" and bus < plain + MOST, f"{theme} after {bus:.1f} s, not {plain:.1f} s")
    return f"portal {portal - plain:+.1f} s, bus {bus - plain:+.1f} s"


if __name__ == "__main__":
    main("themes", [preferred, undecided, hung], Themed)
