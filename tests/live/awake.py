"""What holds off the sleep of the machine while a session plays, seen from the services that are asked for it.

awake.py PROGRAM FOLDER [CHECK...]; `.ci/desktop` sees to both. The services are those of python3-dbusmock. docs/live.md explains each
check.
"""

import os
import pty
import signal
import threading

from desktop import Desk, main, read, require, soon, survives, without
from rig import wait_for

# Debian's own, for which dbusmock is installed.
MOCK = ["/usr/bin/python3", "-m", "dbusmock"]
LOGIND = ["--dest=org.freedesktop.login1", "/org/freedesktop/login1"]
SAVER = "org.freedesktop.ScreenSaver"
SAVER_AT = "/org/freedesktop/ScreenSaver"


class Machine(Desk):
    """A desk with a system bus as well, a logind on it, and a screen saver on the desktop's bus."""

    def start_bus(self):
        super().start_bus()
        self.system_bus = self.spawn(["dbus-daemon", "--session", "--nofork", f"--address={self.system}"])
        wait_for(lambda: os.path.exists(f"{self.folder}/system"), "the system bus")
        self.spawn([*MOCK, "--system", "--template", "logind"])
        with open(f"{self.folder}/saver", "wb") as log:
            self.spawn([*MOCK, "--session", SAVER, SAVER_AT, SAVER], stdout=log)
        wait_for(lambda: self.inhibitors() is not None, "logind")
        for method in (("Inhibit", "ss", "u", "ret = 7"), ("UnInhibit", "u", "", "")):
            wait_for(lambda: self.add_method(*method), "the screen saver")

    def add_method(self, *parts):
        words = [f"string:{part}" for part in (SAVER, *parts)]
        return self.send("--session", f"--dest={SAVER}", SAVER_AT, "org.freedesktop.DBus.Mock.AddMethod", *words).returncode == 0

    def send(self, *words):
        return self.run("dbus-send", words[0], "--print-reply", *words[1:])

    def inhibitors(self):
        """What logind holds: what, who, why and how of each; None without a logind."""
        done = self.send("--system", *LOGIND, "org.freedesktop.login1.Manager.ListInhibitors")
        if done.returncode:
            return None
        words = [line.split('"')[1] for line in done.stdout.splitlines() if '"' in line]
        return [words[at : at + 4] for at in range(0, len(words), 4)]

    def saver_calls(self):
        """What the screen saver was asked, in order."""
        return [line.split(" ", 1)[1] for line in read(f"{self.folder}/saver").splitlines() if "Inhibit" in line]


def held(title):
    return [["idle:sleep", "warmhands", title, "block"]]


def holds(desk):
    """Both are asked when it plays, once, in the words of the screen, and let go at the end; a short pause changes nothing."""
    desk.start_bus()
    require(desk.inhibitors() == [], "something is held already")
    desk.play("--screen-lang", "es-419")
    soon(desk.inhibitors, held("Masaje"), "logind")
    asked = ['Inhibit "warmhands" "Masaje"']
    soon(desk.saver_calls, asked, "the screen saver")
    desk.playerctl("pause")
    threading.Event().wait(3)
    require(desk.inhibitors() == held("Masaje"), f"in a pause: {desk.inhibitors()}")
    desk.playerctl("play")
    desk.ctl("quit")
    desk.ends()
    soon(desk.inhibitors, [], "the end")
    require(desk.saver_calls()[:1] == asked and desk.saver_calls().count(asked[0]) == 1, f"{desk.saver_calls()}")
    return "held while it played"


def job_stopped(desk):
    """Ctrl-Z lets go, and what goes on is held again."""
    desk.start_bus()
    terminal = play_on_a_terminal(desk)
    soon(desk.inhibitors, held("Massage"), "logind")
    soon(lambda: len(desk.saver_calls()), 1, "the screen saver")
    os.write(terminal, b"\x1a")
    wait_for(lambda: state_of(the_child_of(desk.session)) == "T", "the stop", 3)
    soon(desk.inhibitors, [], "logind, stopped")
    soon(desk.saver_calls, ['Inhibit "warmhands" "Massage"', "UnInhibit 7"], "the screen saver, stopped")
    os.write(terminal, b"\n")
    soon(desk.inhibitors, held("Massage"), "logind, going on")
    os.write(terminal, b"q")
    desk.ends()
    return "let go while stopped"


def play_on_a_terminal(desk):
    """A session on a terminal, which is read so that it never fills up. After Ctrl-Z, Enter goes on."""
    master, slave = pty.openpty()
    command = [desk.program, "play", "massage", "--lang", "en-US", "--output", "null", "--name", "bed-4"]
    shell = ["setsid", "--ctty", "sh", "-mc", '"$@"; read -r _; fg', "sh"]
    desk.session = desk.spawn([*shell, *command], stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    threading.Thread(target=drain, args=(master,), daemon=True).start()
    wait_for(lambda: desk.ctl("status").returncode == 0, "the session")
    return master


def drain(terminal):
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass


def the_child_of(process):
    return read(f"/proc/{process.pid}/task/{process.pid}/children").strip()


def state_of(process):
    return read(f"/proc/{process}/stat").rsplit(")", 1)[1].split()[0]


def no_services(desk):
    """A system bus that hangs, that nobody serves, none, and an address that is nonsense cost nothing and print nothing."""
    desk.address = ""
    return without(desk, "system")


def services_die(desk):
    """Both buses die in mid-session: it goes on, idle as before, and ends as before."""
    return survives(desk, lambda: (desk.bus.kill(), desk.system_bus.kill()))


def services_freeze(desk):
    """Both buses stop in mid-session, and take nothing more: the same."""
    return survives(desk, lambda: [bus.send_signal(signal.SIGSTOP) for bus in (desk.bus, desk.system_bus)])


if __name__ == "__main__":
    main("awake", [holds, job_stopped, no_services, services_die, services_freeze], Machine)
