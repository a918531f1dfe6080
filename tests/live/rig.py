"""A sound server whose only sink goes nowhere, a recorder that hears what arrives there, and a microphone that gives what is
played into it."""

import os
import shutil
import signal
import subprocess
import time

FORMAT = ["--format=float32le", "--rate=48000", "--channels=2"]
SINK = ["format=float32le", "rate=48000", "channels=2"]

# Parts of the server's own settings, so that they are there as soon as the server is, as a sound card would be.
NODE = """
context.objects = [{{ factory = adapter args = {{
    factory.name = support.null-audio-sink
    node.name = {name}
    media.class = {kind}
    object.linger = true
    audio.format = F32LE
    audio.rate = 48000
    audio.channels = 2
    audio.position = [ FL FR ]
    monitor.channel-volumes = false
}} }}]
"""
NODES = {"cap": "Audio/Sink", "mic": "Audio/Source/Virtual"}


class Rig:
    """The server and all else that was started, in a private folder."""

    def __init__(self, folder):
        self.folder = folder
        self.log = open(os.path.join(folder, "log"), "ab")
        self.server, self.started = [], []
        for variable, name in (("XDG_CONFIG_HOME", "config"), ("XDG_STATE_HOME", "state")):
            os.environ[variable] = os.path.join(folder, name)
        # A new machine's home: no program has spoken to a sound server here yet.
        # What a check reads on a screen is lines.
        os.environ["WARMHANDS_LINES"] = "true"
        os.environ["HOME"] = os.path.join(folder, "home")
        os.makedirs(os.environ["HOME"], exist_ok=True)
        settings = os.path.join(folder, "config", "pipewire", "pipewire.conf.d")
        os.makedirs(settings)
        for name, kind in NODES.items():
            with open(os.path.join(settings, f"{name}.conf"), "w") as file:
                file.write(NODE.format(name=name, kind=kind))

    def spawn(self, command, urgent=False, **options):
        """Starts `command`, and notes it for the one who cleans up."""
        if urgent:
            options["preexec_fn"] = hurry
        options = {"stdin": subprocess.DEVNULL, "stdout": self.log, "stderr": self.log, **options}
        return self.note(subprocess.Popen(command, **options))

    def note(self, process):
        """Sees to it that `process` ends with all else."""
        with open(os.path.join(self.folder, "started"), "a") as file:
            print(process.pid, file=file)
        self.started.insert(0, process)
        return process

    def start(self):
        """Starts the server, and waits until the sink and the microphone are the default ones. No session was kept before."""
        shutil.rmtree(os.path.join(self.folder, "state", "warmhands"), ignore_errors=True)
        self.server = [self.spawn(["pipewire"], urgent=True)]
        wait_for(lambda: os.path.exists(os.path.join(self.folder, "pipewire-0")), "pipewire")
        self.server += [self.spawn(["wireplumber"]), self.spawn(["pipewire-pulse"], urgent=True)]
        wait_for(lambda: answer("pactl", "get-default-sink") == "cap", "the sink")
        wait_for(lambda: answer("pactl", "get-default-source") == "mic", "the microphone")

    def kill(self):
        """Kills the server as a crash would, and removes what it leaves behind."""
        for process in self.server:
            process.kill()
        for process in self.server:
            process.wait()
        self.server = []
        for name in ("pipewire-0", "pipewire-0.lock", "pulse/native", "pulse/pid"):
            path = os.path.join(self.folder, name)
            if os.path.exists(path):
                os.remove(path)

    def end(self):
        """Ends all that was started, the last first."""
        for process in self.started:
            process.kill()
            process.wait()
        self.started = []
        self.kill()
        # An id that is free again may be another's by the time of the cleaning up.
        open(os.path.join(self.folder, "started"), "w").close()

    def feed(self, path):
        """Plays the right channel of a file into the right one of the microphone; the left stays silent, as in many headsets."""
        self.spawn(["pw-cat", "--playback", "--target", "0", path], urgent=True)
        wait_for(lambda: succeeds("pw-link", "pw-cat:output_FR", "mic:input_FR"), "the way into the microphone")

    def unplug(self):
        """Takes the microphone away."""
        subprocess.run(["pw-cli", "destroy", "mic"], check=True, timeout=2)

    def plug_in(self, name, label):
        """Adds a sink and makes it the default; what takes it away again."""
        settings = [f"sink_name={name}", f"sink_properties=device.description={label}", *SINK]
        module = answer("pactl", "load-module", "module-null-sink", *settings)
        subprocess.run(["pactl", "set-default-sink", name], check=True, timeout=2)
        wait_for(lambda: answer("pactl", "get-default-sink") == name, name)
        return lambda: subprocess.run(["pactl", "unload-module", module], check=True, timeout=2)

    def record(self, name, sink="cap"):
        """A recorder, running."""
        return Recorder(self, os.path.join(self.folder, name), sink)


class Recorder:
    """Writes what arrives at the sink into a file."""

    def __init__(self, rig, path, sink):
        self.path = path
        # A recorder that is moved to another sink would hear what it should not.
        stays = "--property=node.dont-reconnect=true"
        command = ["parec", "--latency-msec=20", f"--device={sink}.monitor", stays, *FORMAT]
        with open(path, "wb") as file:
            self.process = rig.spawn(command, urgent=True, stdout=file)
        wait_for(lambda: self.size() > 0, "the recorder")

    def size(self):
        return os.path.getsize(self.path)

    def stop(self):
        """Ends the recording; its path."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        return self.path


def hurry():
    """Goes first, where that is allowed, so that whatever else the machine does leaves no holes in the sound."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(20))
    except OSError:
        try:
            os.nice(-11)
        except OSError:
            pass


def answer(*command):
    """What a command says, or nothing if it fails or hangs."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=2, check=True)
    except (subprocess.SubprocessError, OSError):
        return ""
    return done.stdout.strip()


def succeeds(*command):
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=2)
    return done.returncode == 0


def wait_for(condition, what, seconds=15):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come within {seconds} s")
        time.sleep(0.02)
