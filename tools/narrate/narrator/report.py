"""What was measured, as pages: one a language, and one that sums them up."""

from pathlib import Path
from statistics import median

from narrator.pack import replace
from narrator.places import REPORTS, SUMMARY
from narrator.reading import is_beat
from narrator.round_trip import WORST, Measured
from narrator.settings import Rate, Settings

SUMMARY_HEAD = """\
# The narration, measured

Every shipped clip is decoded, measured, and transcribed by Whisper-base. The character error is the
share of letters that differ from the spoken line, ignoring case, punctuation, hyphens and the
spelling of numbers. The words of the rhythm are transcribed in a row, as they are used. Mandarin is
compared in pinyin without tones, Japanese in kana, and Hindi and Urdu in the consonants and long
vowels that Urdu letters write, because the transcriber writes no short vowels and no aspiration
(`narrator/abjad.py`). The median must be at most 0.05 (0.15 for a draft). A clip above 0.15 needs a
reason, which is given on the page of the language. The rate is in words a minute (in characters for
languages without spaces between words), from the first sound to the last, including the pauses
between sentences. The words of the rhythm do not count towards the rate.

To measure a language again, after `tools/narrate/narrate en-US` has set up the tool:

```sh
tools/narrate/narrate en-US --report
```

"""
COLUMNS = "| language | voice | quality | clips | minutes | median error | worst error | rate | LUFS | highest true peak | KiB |"
RULE = "|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"


def write(lang: str, settings: Settings, clips: list[Measured], size: int) -> None:
    """The page of a language, then the page of all."""
    row = summary_row(lang, settings, clips, size)
    page = [
        f"# Narration: {lang}",
        "",
        COLUMNS,
        RULE,
        row,
        "",
        *exceptions(clips, settings.rate),
        *table(clips),
    ]
    store(REPORTS / f"{lang}.md", page)
    store(SUMMARY, [SUMMARY_HEAD + COLUMNS, RULE, *map(row_of, sorted(REPORTS.glob("*.md")))])


def store(path: Path, lines: list[str]) -> None:
    replace(path, ("\n".join(lines) + "\n").encode())


def row_of(page: Path) -> str:
    """A page's own summary, with a link to it."""
    row = page.read_text(encoding="utf-8").splitlines()[4]
    return row.replace(f"| {page.stem} |", f"| [{page.stem}](narration/{page.name}) |", 1)


def summary_row(lang: str, settings: Settings, clips: list[Measured], size: int) -> str:
    errors = [each.error for each in clips]
    rates = [each.rate for each in clips if not is_beat(each.id)] or [0.0]
    levels = [each.lufs for each in clips]
    cells = [
        lang,
        settings.voice,
        settings.quality,
        len(clips),
        f"{sum(each.seconds for each in clips) / 60:.1f}",
        f"{median(errors):.3f}",
        f"{max(errors):.2f}",
        f"{min(rates):.0f} to {max(rates):.0f}",
        f"{min(levels):.1f} to {max(levels):.1f}",
        f"{max(each.peak for each in clips):.1f}",
        f"{size / 1024:.0f}",
    ]
    return f"| {' | '.join(map(str, cells))} |"


def exceptions(clips: list[Measured], rate: Rate) -> list[str]:
    """The clips that miss a limit, each with its reason."""
    lines = [
        f"- `{each.id}`: character error {each.error:.2f}: {each.reason or '**no reason given**'}"
        for each in clips
        if each.error > WORST
    ]
    lines += [
        f"- `{each.id}`: {each.rate:.0f} {rate.unit} a minute, outside of {rate.min:.0f} to {rate.max:.0f}"
        for each in clips
        if not each.in_range
    ]
    return ["Exceptions:", "", *lines, ""] if lines else ["No exceptions.", ""]


def table(clips: list[Measured]) -> list[str]:
    head = "| id | text | heard | character error | rate | LUFS | true peak | seconds |"
    return [head, "|---|---|---|--:|--:|--:|--:|--:|", *map(table_row, clips)]


def table_row(each: Measured) -> str:
    heard = each.heard.replace("|", "\\|")
    numbers = f"{each.error:.2f} | {each.rate:.0f} | {each.lufs:.1f} | {each.peak:.1f} | {each.seconds:.2f}"
    return f"| {each.id} | {each.text} | {heard} | {numbers} |"
