"""A long rhythm into the rig while every CPU is kept busy: nothing late, nothing missing, no memory gathered.

soak.py PROGRAM FOLDER MINUTES, within a D-Bus session of its own; `.ci/soak` sees to that. Prints a line a minute.
"""

import os
import subprocess
import sys
import time

from checks import Failed, require
from compare import RATE, differences, first_sound, frames, of_raw, of_wav, part, place, samples
from rig import Rig

MOST_GROWTH_KIB = 4096  # what a few decoded lines take, which come and go
SETTLED = 15  # minutes, or a quarter of all: each line has been heard, and the decoded ones fill their budget


def memory(process):
    """What the process itself holds, in KiB, without the pages of the program file that it has looked at."""
    with open(f"/proc/{process.pid}/status") as file:
        return int(next(line for line in file if line.startswith("RssAnon")).split()[1])


def be_nice(process):
    """Nicer than what else the machine has to do, which so goes on meanwhile; no CPU is idle all the same. Linux weighs
    sessions against one another first, where it groups by them."""
    os.setpriority(os.PRIO_PROCESS, process.pid, 19)
    try:
        with open(f"/proc/{process.pid}/autogroup", "w") as file:
            file.write("19")
    except OSError:
        pass


def soak(program, folder, minutes):
    session = ["cadence", "--for", f"{minutes}m"]
    rig = Rig(folder)
    rendering = os.path.join(folder, "rendering.wav")
    subprocess.run([program, "render", *session, "--format", "float", "-o", rendering], check=True)
    rendering = of_wav(rendering)
    rig.start()
    busy = rig.spawn(["stress-ng", "--cpu", "0", "--vm", "1", "--vm-bytes", "256M"], start_new_session=True)
    be_nice(busy)
    recorder = rig.record("soak.raw")
    told = os.path.join(folder, "told")
    held = []
    with open(told, "wb") as file:
        player = rig.spawn([program, "play", *session], stderr=file)
        begun = time.monotonic()
        while player.poll() is None:
            time.sleep(5)
            if player.poll() is None and time.monotonic() - begun >= 60 * (len(held) + 1):
                held.append(memory(player))
                with open("/proc/loadavg") as load:
                    print(f"{len(held)} min: {held[-1]} KiB, load {load.read().split()[0]}", flush=True)
    busy.terminate()
    time.sleep(1)
    require(player.returncode == 0, f"exit code {player.returncode}")
    with open(told, encoding="utf-8") as file:
        said = file.readlines()
    require(not any("no sound device" in line for line in said), "it ran in silence")
    late = [line for line in said if "late" in line]
    require(not late, f"underruns: {late}")
    settled = held[min(SETTLED, len(held) // 4) :] or [0]
    require(max(settled) <= settled[0] + MOST_GROWTH_KIB, f"memory from {settled[0]} to {max(settled)} KiB")
    print(f"underruns: none; memory from {settled[0]} to {max(settled)} KiB; planned {frames(rendering)} frames", flush=True)
    print(position(of_raw(recorder.stop()), rendering), flush=True)
    rig.end()


def position(recording, rendering):
    """The session came to its very end: its last second is in the recording to the bit. What is lacking before that, with the
    player never late, the recorder or the server has lost, which are as busy as all else."""
    first, heard = first_sound(rendering), first_sound(recording)
    require(heard is not None, "there is no sound in the recording")
    end = frames(rendering)
    while not any(samples(rendering, end - 1, 1)):
        end -= 1
    last = part(rendering, end - RATE, RATE)
    found = place(part(recording, heard, frames(recording)), last)
    require(found is not None, "its last second was not recorded")
    lacking = (end - RATE - first) - found
    differs, _ = differences(part(recording, heard, frames(recording)), part(rendering, first, frames(rendering)), found)
    equal = "equal to the bit" if differs is None else f"equal to the bit for {differs / RATE:.1f} s"
    count = f"{abs(lacking)} frames too {'few' if lacking > 0 else 'many'} for {end}" if lacking else f"all of {end} frames"
    return f"its last second is there to the bit; the recording has {count}, and is {equal}"


def main():
    program, folder, minutes = sys.argv[1:]
    try:
        soak(os.path.abspath(program), folder, int(minutes))
    except Failed as finding:
        print(f"FAILED: {finding}", flush=True)
        raise SystemExit(1) from None


main()
