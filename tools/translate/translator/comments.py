"""The command line: `comments TAG ...`.

The file of the base language is taken as it is, and each text in it replaced by the language's own. A text that the
language lacks is left out with its comment; one that the base language lacks is kept at the end.
"""

import argparse
import sys
from pathlib import Path

from translator import places, texts


def main() -> int:
    parser = argparse.ArgumentParser(prog="comments", description="Brings the base's comments into a language.")
    parser.add_argument("tags", nargs="+", metavar="TAG", help="a language that has a folder, as fr")
    try:
        for tag in parser.parse_args().tags:
            for file in places.FILES.values():
                bring(places.LOCALES / places.BASE / file, places.LOCALES / tag / file)
    except (texts.TextsError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def bring(base: Path, own: Path) -> None:
    texts.read(base), texts.read(own)  # what is wrong is told with the name of the file
    before = own.read_text(encoding="utf-8")
    after = commented(base.read_text(encoding="utf-8"), before)
    if after != before:
        own.write_text(after, encoding="utf-8")
    print(f"{own}: {'changed' if after != before else 'nothing to change'}")


def commented(base: str, own: str) -> str:
    """The file `base` with the texts of the file `own`."""
    theirs, ours = texts.texts(base), texts.texts(own)
    parts = []
    at = 0
    for id, text in theirs.items():
        if id in ours:
            parts += base[at : text.own_start], own[ours[id].own_start : ours[id].end]
            at = text.end
        else:
            parts.append(base[at : text.start])
            at = text.end + len("\n")
    parts.append(base[at:])
    extra = [own[text.start : text.end] + "\n" for id, text in ours.items() if id not in theirs]
    return "".join(parts).rstrip() + "\n" + "".join(f"\n{text}" for text in extra)


if __name__ == "__main__":
    sys.exit(main())
