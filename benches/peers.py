"""The measurements of `benches/peers`: peers.py PROGRAM FOLDER [render|formats|first|live|scale ...]."""

import json
import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "tests", "live"))
from rig import Rig  # noqa: E402

RATE = 48_000
RUNS = 5
LIVE_SECONDS = 60
TICK = os.sysconf("SC_CLK_TCK")


class Used:
    """What a program took: seconds on the wall, seconds of CPU, most memory in MiB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(command, **options):
    """Runs `command` to its end; what it took."""
    options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL, **options}
    begun = time.monotonic()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {' '.join(command)[:400]}")
    return Used(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(command, runs=RUNS, **options):
    """The same several times: the median of each figure."""
    all_used = [run(command, **options) for _ in range(runs)]
    return Used(*(statistics.median(getattr(used, what) for used in all_used) for what in ("wall", "cpu", "memory")))


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def table(*heads):
    print()
    row(*heads)
    row(*("---" for _ in heads))


def planned(program, *arguments):
    return json.loads(subprocess.run([program, "plan", *arguments, "--json"], capture_output=True, check=True).stdout)


# render


def graph(plan, with_beats):
    """ffmpeg's arguments for the same mix: each cue delayed to its frame, speech pressing the music down."""
    inputs, labels, chains = {}, {"speech": [], "signal": []}, []
    cues = [cue for cue in plan["cues"] if cue["bus"] != "music"]
    if not with_beats:
        cues = [cue for cue in cues if not is_beat(cue)]
    uses = {}
    for cue in cues:
        uses.setdefault(cue["clip"], []).append(cue)
    music = next(cue["clip"] for cue in plan["cues"] if cue["bus"] == "music")
    arguments = ["-stream_loop", "-1", "-i", os.path.join("audio", music)]
    for number, (clip, of_clip) in enumerate(uses.items(), start=1):
        inputs[clip] = number
        arguments += ["-i", os.path.join("audio", clip)]
        copies = [f"c{number}_{copy}" for copy in range(len(of_clip))]
        chains.append(f"[{number}:a]aformat=channel_layouts=stereo,asplit={len(copies)}" + "".join(f"[{copy}]" for copy in copies))
        for copy, cue in zip(copies, of_clip):
            chains.append(f"[{copy}]adelay={cue['frame']}S:all=1[d{copy}]")
            labels[cue["bus"]].append(f"[d{copy}]")
    seconds = plan["frames"] / RATE
    for bus, parts in labels.items():
        chains.append(f"{''.join(parts)}amix=inputs={len(parts)}:normalize=0:duration=longest,apad=whole_dur={seconds}[{bus}]")
    chains.append(f"[0:a]atrim=duration={seconds},volume=-10dB[music]")
    chains.append("[speech]asplit[said][key]")
    chains.append("[music][key]sidechaincompress=threshold=0.02:ratio=4:attack=20:release=1200[under]")
    chains.append(f"[said][under][signal]amix=inputs=3:normalize=0:duration=longest,atrim=end_sample={plan['frames']},alimiter=limit=0.85[out]")
    return arguments, ";\n".join(chains)


def is_beat(cue):
    return os.path.basename(cue["clip"]).replace("beat-", "") in ("press.ogg", "compress.ogg", "relax.ogg")


def render(program, folder):
    """`full` as a WAV of 32-bit floats, by warmhands and by a filter graph."""
    plan = planned(program, "full")
    ours_file, theirs_file = os.path.join(folder, "ours.wav"), os.path.join(folder, "theirs.wav")
    ours = median([program, "render", "full", "--format", "float", "--force", "-o", ours_file])
    arguments, chains = graph(plan, with_beats=False)
    script = os.path.join(folder, "graph")
    with open(script, "w") as file:
        file.write(chains)
    command = ["ffmpeg", "-nostdin", "-v", "error", "-y", *arguments, "-filter_complex_script", script, "-map", "[out]"]
    theirs = median([*command, "-c:a", "pcm_f32le", "-rf64", "auto", theirs_file], runs=3)
    minutes = plan["frames"] / RATE / 60
    table(f"`full`, {minutes:.1f} min, as a file", "wall", "CPU", "most memory")
    row("warmhands, everything", f"{ours.wall:.2f} s", f"{ours.cpu:.2f} s", f"{ours.memory:.0f} MiB")
    row("ffmpeg, without the beats", f"{theirs.wall:.2f} s", f"{theirs.cpu:.2f} s", f"{theirs.memory:.0f} MiB")
    row("ratio", f"{theirs.wall / ours.wall:.1f} times faster", f"{theirs.cpu / ours.cpu:.1f} times less",
        f"{ours.memory / theirs.memory:.2f} of it")
    for path in (ours_file, theirs_file):
        os.remove(path)


# formats

# Each format of ours, and how ffmpeg encodes the ready mix as the same.
FORMATS = {
    "WAV, 32-bit floats": ("float.wav", [], None),
    "WAV, 16 bits": ("16.wav", ["--format", "16"], None),
    "FLAC, 16 bits": ("16.flac", [], ["-c:a", "flac", "-sample_fmt", "s16"]),
    "FLAC, 24 bits": ("24.flac", ["--format", "24"], ["-c:a", "flac", "-sample_fmt", "s32", "-bits_per_raw_sample", "24"]),
    "Opus, 64 kbit/s": ("64.opus", [], ["-c:a", "libopus", "-b:a", "64k"]),
}


def formats(program, folder):
    """`full` in each format: mixed and encoded by warmhands, and the ready mix only encoded by ffmpeg."""
    figures = lambda used, path: (f"{used.wall:.2f} s", f"{used.cpu:.2f} s", f"{os.path.getsize(path) / 1e6:.1f} MB")
    ready, theirs = os.path.join(folder, "ready.wav"), os.path.join(folder, "theirs")
    run([program, "render", "full", "--force", "-o", ready])
    table("`full`", "wall", "CPU", "size", "ffmpeg, the finished mix: wall", "CPU", "size")
    for name, (file, options, codec) in FORMATS.items():
        path = os.path.join(folder, file)
        cells = figures(median([program, "render", "full", *options, "--force", "-o", path], runs=3), path)
        os.remove(path)
        if codec:
            theirs_file = theirs + os.path.splitext(file)[1]
            command = ["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", ready, *codec, theirs_file]
            cells += figures(median(command, runs=3), theirs_file)
            os.remove(theirs_file)
        row(name, *cells, *([""] * (6 - len(cells))))
    os.remove(ready)


# first


def first(program, folder):
    """From exec to the first sample that is not zero, at a device of ALSA that is a file."""
    capture = os.path.join(folder, "first.raw")
    settings = os.path.join(folder, "asound.conf")
    with open(settings, "w") as file:
        file.write('pcm.!default { type file slave.pcm { type null } file "%s" format "raw" }\n'
                   'ctl.!default { type hw card 0 }\n' % capture)
    sound = os.path.join(folder, "first.wav")
    run([program, "render", "massage", "--music", "none", "--format", "16", "--force", "-o", sound])
    nowhere = os.path.join(folder, "nowhere")
    environment = {**os.environ, "ALSA_CONFIG_PATH": settings, "XDG_RUNTIME_DIR": nowhere, "PULSE_SERVER": nowhere,
                   "DBUS_SESSION_BUS_ADDRESS": "", "SDL_AUDIODRIVER": "alsa", "AUDIODRIVER": "alsa", "HOME": folder}
    players = {
        "warmhands": [program, "play", "massage", "--music", "none"],
        "mpv": ["mpv", "--no-config", "--no-video", "--ao=alsa", sound],
        "ffplay": ["ffplay", "-nodisp", "-autoexit", "-v", "error", sound],
        "sox": ["sox", "-q", sound, "-t", "alsa", "default"],
    }
    table("exec to the first sample", "median", "least", "most")
    medians = {}
    for name, command in players.items():
        took = [until_sound(command, environment, capture) for _ in range(2 * RUNS + 1)]
        medians[name] = statistics.median(took)
        row(name, *(f"{figure * 1000:.1f} ms" for figure in (medians[name], min(took), max(took))))
    os.remove(sound)


def until_sound(command, environment, capture):
    """Seconds from starting `command` to the first byte that is not zero in `capture`."""
    if os.path.exists(capture):
        os.remove(capture)
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    seen = 0
    try:
        while time.monotonic() - begun < 10:
            try:
                with open(capture, "rb") as file:
                    file.seek(seen)
                    while chunk := file.read(65_536):
                        if any(chunk):
                            return time.monotonic() - begun
                        seen += len(chunk)
            except FileNotFoundError:
                pass
            time.sleep(0.0002)
        raise SystemExit(f"no sound from {command[0]}")
    finally:
        process.kill()
        process.wait()


# live


def live(program, folder):
    """A minute into a real sound server: warmhands playing, mpv playing the ready mix."""
    mix = os.path.join(folder, "mix.flac")
    run([program, "render", "massage", "--format", "16", "--force", "-o", mix])
    rig = Rig(folder)
    rig.start()
    table(f"{LIVE_SECONDS} s into PipeWire", "CPU", "most memory")
    used = {}
    players = {
        "warmhands, decoding and mixing": [program, "play", "massage"],
        "mpv, the ready mix": ["mpv", "--no-config", "--no-video", "--ao=pulse", mix],
    }
    for name, command in players.items():
        took = [playing(rig, command) for _ in range(3)]
        used[name] = [statistics.median(figures) for figures in zip(*took)]
        row(name, f"{used[name][0]:.2f} s", f"{used[name][1]:.0f} MiB")
    ours, theirs = used.values()
    row("ratio", f"{ours[0] / theirs[0]:.2f} of it", f"{ours[1] / theirs[1]:.2f} of it")
    rig.end()
    os.remove(mix)


def playing(rig, command):
    """Seconds of CPU and most memory (MiB) of `command` in its first minute."""
    process = rig.spawn(command)
    time.sleep(LIVE_SECONDS)
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    with open(f"/proc/{process.pid}/status") as file:
        memory = next(line for line in file if line.startswith("VmHWM"))
    process.kill()
    process.wait()
    return (int(fields[11]) + int(fields[12])) / TICK, int(memory.split()[1]) / 1024


# scale


def scale(program, _folder):
    """Longer and longer: the time should grow with the length, the memory not at all."""
    table("`cadence` as FLAC, written to nowhere", "wall", "times real time", "most memory")
    for length, minutes, runs in (("20m", 20, 3), ("2h", 120, 3), ("8h", 480, 1)):
        used = median([program, "render", "cadence", "--for", length, "--format", "flac", "-o", "-"], runs=runs)
        row(length, f"{used.wall:.2f} s", f"{minutes * 60 / used.wall:.0f}", f"{used.memory:.0f} MiB")
    table("`plan`, JSON and all", "cues", "wall", "a cue")
    for length in ("100m", "200m", "400m", "800m"):
        command = ["cadence", "--for", length, "--rate", "60"]
        cues = len(planned(program, *command)["cues"])
        used = median([program, "plan", *command, "--json"], runs=5)
        row(length, f"{cues}", f"{used.wall * 1000:.0f} ms", f"{used.wall / cues * 1e6:.1f} µs")


def main():
    program, folder, *wanted = sys.argv[1:]
    for measure in (render, formats, first, live, scale):
        if not wanted or measure.__name__ in wanted:
            measure(os.path.abspath(program), folder)


main()
