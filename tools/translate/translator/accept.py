"""The command line: `accept TAG [ID ...]`."""

import argparse
import sys
from pathlib import Path

from translator import base, places, texts


def main() -> int:
    options = arguments().parse_args()
    if options.tag == places.BASE:
        print(f"{places.BASE} is what the others are translated from", file=sys.stderr)
        return 2
    try:
        print(accept(places.LOCALES, options.tag, options.ids))
    except (base.UnknownText, texts.TextsError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="accept", description="Notes from which texts of the base language a language was translated."
    )
    parser.add_argument("tag", help="a language that has a folder, as fr")
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these texts, spoken or shown")
    return parser


def accept(locales: Path, tag: str, ids: list[str]) -> str:
    """Writes the language's `base.toml`, and says what changed in it."""
    model, own = (
        {table: texts.read(locales / each / file) for table, file in places.FILES.items()}
        for each in (places.BASE, tag)
    )
    path = locales / tag / "base.toml"
    before = base.read(path.read_text(encoding="utf-8")) if path.exists() else {}
    after = base.accepted(before, model, own, ids)
    path.write_text(base.written(after), encoding="utf-8")
    new = sum(before.get(table, {}).get(id) != digest for table in after for id, digest in after[table].items())
    return f"{path}: {sum(map(len, after.values()))} texts, {new} of them new or of a new base"


if __name__ == "__main__":
    sys.exit(main())
