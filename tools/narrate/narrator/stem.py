"""What is really rendered, heard again: some lines of a session's speech, cut out of its stem where the plan says that they
are, and written down. So a clip of another line, in another language or at another place is found.
"""

import json
import subprocess
import tempfile
from pathlib import Path

import soundfile

from narrator.compare import character_error
from narrator.ear import Ear
from narrator.round_trip import WORST, compared
from narrator.settings import Settings

SESSION = ["cadence", "--for", "3m"]
LINES = 4  # the first ones: the welcome, who should call first, and what follows
OTHER = 2 * WORST  # no line that was taken is heard so badly; another line is, or another language


def listen(program: str, lang: str, settings: Settings) -> list[str]:
    """What is wrong, a line each; what was heard goes to standard output."""
    session = [*SESSION, "--lang", lang]
    plan = json.loads(run(program, "plan", *session, "--json"))
    cues = [cue for cue in plan["cues"] if cue["bus"] == "speech" and cue["text"]][:LINES]
    ear, wrong = Ear(settings.whisper), []
    with tempfile.TemporaryDirectory() as folder:
        stem = Path(folder) / "stem.wav"
        run(program, "render", *session, "--stem", "speech", "--format", "float", "-o", str(stem))
        for cue in cues:
            sound, _ = soundfile.read(stem, start=cue["frame"], frames=cue["frames"])
            heard = ear.listen(sound[:, 0])
            error = character_error(*(compared(text, settings) for text in (cue["text"], heard)))
            print(f"{lang} {cue['message']}: {error:.2f}: {heard}", flush=True)
            if error > OTHER:
                wrong.append(f"{lang}: {cue['message']} is heard as {heard!r}, and should be {cue['text']!r}")
    if not cues:
        wrong.append(f"{lang}: nothing is said")
    return wrong


def run(program: str, *arguments: str) -> str:
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout
