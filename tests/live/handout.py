"""Handouts and reminders, judged by programs that are not ours.

handout.py PROGRAM FOLDER [NODE_MODULES]: writes handouts into FOLDER and asks vnu.jar (HTML), axe-core (for who can't see well) and
Chromium (screen, A4, Letter; the pictures stay in FOLDER to be looked at); reads reminders with the Python package `icalendar`. What is
not installed is skipped, and said. NODE_MODULES has `vnu-jar` and `axe-core` (npm install --ignore-scripts vnu-jar axe-core).
docs/handouts.md.
"""

import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zoneinfo

from checks import Failed, require

SHEETS = {
    "en": ["full", "--lang", "en-US"],
    "ar": ["full", "--lang", "ar"],
    "hi": ["full", "--lang", "hi"],
    "zh": ["full", "--lang", "zh-CN"],
    "en-ar": ["full", "--lang", "en-US", "--lang", "ar"],
    "large": ["first-days", "--lang", "en-US", "--large"],
    "massage": ["massage", "--lang", "en-US", "--technique", "press-back"],
}
CHROMIUM = ["chromium", "chromium-browser", "google-chrome"]
STUCK = 120
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def chromium():
    return next((found for found in map(shutil.which, CHROMIUM) if found), None)


def browse(*arguments):
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=STUCK)
    require(done.returncode == 0, f"chromium: {done.stderr[-300:]}")
    return done.stdout


def written(program, folder):
    """Writes all handouts; returns their names and paths."""
    pages = {}
    for name, arguments in SHEETS.items():
        pages[name] = folder / f"{name}.html"
        subprocess.run([program, "handout", *arguments, "--force", "-o", pages[name]], check=True, timeout=STUCK)
    return pages


def valid(pages, modules):
    """vnu finds no error and no warning."""
    jar = modules / "vnu-jar/build/dist/vnu.jar"
    done = subprocess.run(
        ["java", "-jar", jar, "--format", "json", *pages.values()], capture_output=True, text=True, timeout=STUCK
    )
    found = [f"{one['url']}: {one['message']}" for one in json.loads(done.stderr)["messages"]]
    require(not found, "\n".join(found[:10]))


def accessible(pages, modules, folder):
    """axe-core finds no violation. It needs a script, so it looks at a copy without the policy."""
    axe = (modules / "axe-core/axe.min.js").read_text()
    for name, page in pages.items():
        text = re.sub(r"<meta http-equiv[^>]*>", "", page.read_text())
        run = f"axe.run(document, {json.dumps(RULES)}).then(found => {{ document.title = 'axe' + JSON.stringify("
        run += "found.violations.map(one => [one.id, one.nodes.length, one.nodes[0].html.slice(0, 200)])); });"
        copy = folder / f"{name}.axe.html"
        copy.write_text(text.replace("</body>", f"<script>{axe}</script><script>{run}</script></body>"))
        dom = browse("--virtual-time-budget=60000", "--dump-dom", f"file://{copy}")
        title = re.search(r"<title>(.*?)</title>", dom, re.S)
        require(title is not None and title[1].startswith("axe"), f"{name}: axe-core did not run")
        require(title[1] == "axe[]", f"{name}: {title[1]}")
        copy.unlink()


def pictured(program, pages, folder):
    """Chromium shows each page, and prints it on A4 and Letter."""
    for name, page in pages.items():
        browse(f"--screenshot={folder}/{name}.png", "--window-size=1100,1600", f"file://{page}")
        browse(f"--screenshot={folder}/{name}-phone.png", "--window-size=500,1400", f"file://{page}")
        for paper in ["a4", "letter"]:
            pdf = folder / f"{name}-{paper}.pdf"
            arguments = [program, "handout", *SHEETS[name], "--paper", paper, "--force", "-o", pdf]
            subprocess.run(arguments, check=True, timeout=STUCK)
            require(pdf.read_bytes().startswith(b"%PDF-"), f"{pdf} is no PDF")
            if shutil.which("gs"):
                ghost = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=png16m", "-r80", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4"]
                subprocess.run([*ghost, f"-sOutputFile={folder}/{name}-{paper}-%d.png", pdf], check=True)


def reminded(program, folder):
    """The package icalendar reads what `remind` writes: the clock on the wall, also where it is put forward or back."""
    import icalendar

    file = folder / "next.ics"
    for lang in ["en-US", "ar", "hi", "ja"]:
        arguments = [program, "--lang", lang, "remind", "--every", "3h", "--times", "10", "--from", "22:00", "--force", "-o", file]
        subprocess.run(arguments, check=True, timeout=STUCK)
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        events = list(calendar.walk("VEVENT"))
        starts = [event["DTSTART"].dt for event in events]
        require(len(starts) == 10, f"{lang}: {len(starts)} reminders")
        require(all(start.tzinfo is None for start in starts), f"{lang}: a zone")
        hours = [start.strftime("%H:%M") for start in starts]
        require(hours == [f"{(22 + 3 * index) % 24:02}:00" for index in range(10)], f"{lang}: {hours}")
        require(len({str(event["UID"]) for event in events}) == 10, f"{lang}: ids")
        for event in events:
            require(len(list(event.walk("VALARM"))) == 1, f"{lang}: no alarm")
            require(str(event["SUMMARY"]).strip() != "", f"{lang}: no words")
        longest = max(len(line) for line in file.read_bytes().split(b"\r\n"))
        # 75, and the space that the crate does not count in the last line of a folded one.
        require(longest <= 76, f"{lang}: a line of {longest} bytes")
    across_a_change(starts)


def across_a_change(starts):
    """Where the clock is put forward or back, the same hours are shown: a time without a zone is that of the wall."""
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    for day in [datetime.date(2026, 3, 28), datetime.date(2026, 10, 24)]:
        moved = [start - (starts[0] - datetime.datetime.combine(day, starts[0].time())) for start in starts]
        there = [start.replace(tzinfo=berlin) for start in moved]
        require([one.strftime("%H:%M") for one in there] == [one.strftime("%H:%M") for one in starts], "other hours")
        gaps = {later.astimezone(datetime.UTC) - one.astimezone(datetime.UTC) for one, later in zip(there, there[1:])}
        require(len(gaps) == 2, f"no change of the clock on {day}")


def tried(what, is_there, check):
    if not is_there:
        print(f"{what}: skipped, not installed")
        return True
    try:
        check()
    except (Failed, subprocess.SubprocessError) as reason:
        print(f"{what}: {reason}")
        return False
    print(f"{what}: well")
    return True


def has_icalendar():
    try:
        import icalendar  # noqa: F401
    except ImportError:
        return False
    return True


def main():
    program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute()
    modules = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else "node_modules").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    pages = written(program, folder)
    has_vnu = (modules / "vnu-jar").is_dir() and shutil.which("java")
    has_axe = (modules / "axe-core").is_dir() and chromium()
    done = [
        tried("reminders", has_icalendar(), lambda: reminded(program, folder)),
        tried("vnu", has_vnu, lambda: valid(pages, modules)),
        tried("axe", has_axe, lambda: accessible(pages, modules, folder)),
        tried("chromium", chromium(), lambda: pictured(program, pages, folder)),
    ]
    sys.exit(0 if all(done) else 1)


if __name__ == "__main__":
    main()
