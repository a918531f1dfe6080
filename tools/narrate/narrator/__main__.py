"""The command line: `narrate LANG`, and its options."""

import argparse
import sys

from narrator import report, round_trip, settings, speech, stem
from narrator.narration import Narration


def main() -> int:
    options = arguments().parse_args()
    try:
        chosen = settings.load(options.lang)
        if options.stem:
            return heard_again(options.stem, chosen, options.lang)
        narration = Narration(options.lang, chosen)
        lines = selected(narration.lines, options.only)
    except (settings.SettingsError, speech.SpeechError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        return check(narration, lines)
    if options.report:
        return round_trips(narration, chosen, options.lang)
    return make(narration, lines, options.force)


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="narrate", description="Makes the spoken clips of a language.")
    parser.add_argument("lang", help="a language with settings, as en-US")
    parser.add_argument("--only", nargs="+", metavar="ID", help="only these messages")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--force", action="store_true", help="make them even if nothing has changed")
    what.add_argument("--check", action="store_true", help="only say what is missing, stale or left over")
    what.add_argument("--report", action="store_true", help="only measure the clips and write docs/narration")
    what.add_argument("--stem", metavar="PROGRAM", help="only hear some lines of a session as PROGRAM renders it")
    return parser


def heard_again(program: str, chosen: settings.Settings, lang: str) -> int:
    wrong = stem.listen(program, lang, chosen)
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0


def selected(lines: list[speech.Line], only: list[str] | None) -> list[speech.Line]:
    unknown = set(only or ()) - {line.id for line in lines}
    if unknown:
        raise speech.SpeechError(f"no such message: {', '.join(sorted(unknown))}")
    return [line for line in lines if not only or line.id in only]


def check(narration: Narration, lines: list[speech.Line]) -> int:
    wanted = [f"{line.id}: {why}" for line in lines if (why := narration.wants(line))]
    wanted += [f"{id}: left over, its message is gone" for id in narration.left_over()]
    print("\n".join(wanted) or "every clip is there and fits its text")
    return 1 if wanted else 0


def make(narration: Narration, lines: list[speech.Line], force: bool) -> int:
    narration.tidy()
    failed = narration.make([line for line in lines if force or narration.wants(line)])
    return 1 if failed else 0


def round_trips(narration: Narration, chosen: settings.Settings, lang: str) -> int:
    clips = round_trip.measure(narration, chosen)
    size = sum(narration.pack.path(each.id).stat().st_size for each in clips)
    report.write(lang, chosen, clips, size)
    unexplained = [each.id for each in clips if not each.fine]
    if unexplained:
        print(f"heard wrong without a reason, or for her safety: {', '.join(unexplained)}", file=sys.stderr)
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
