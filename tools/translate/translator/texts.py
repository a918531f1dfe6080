"""A file of texts, parsed by Fluent's own parser; each text as it was written."""

from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse


class TextsError(ValueError):
    """A file that is not Fluent, or has a text twice."""


@dataclass(frozen=True)
class Text:
    """One message, and where it stands in its file."""

    id: str
    start: int  # of its comment, if it has one
    own_start: int  # of its id
    end: int
    source: str  # all that stands behind the `=`, each run of white space one space


def read(path: Path) -> dict[str, Text]:
    """Every text of the file by its id, in the order of the file."""
    try:
        return texts(path.read_text(encoding="utf-8"))
    except TextsError as error:
        raise TextsError(f"{path}: {error}") from error


def texts(source: str) -> dict[str, Text]:
    found: dict[str, Text] = {}
    for entry in parse(source).body:
        if isinstance(entry, ast.Junk):
            number = source.count("\n", 0, entry.span.start) + 1
            raise TextsError(f"line {number}: {entry.annotations[0].message}")
        if isinstance(entry, ast.Message):
            one = text(entry, source)
            if one.id in found:
                raise TextsError(f"{one.id} is there twice")
            found[one.id] = one
    return found


def text(entry: ast.Message, source: str) -> Text:
    behind = source[entry.id.span.end : entry.span.end].split("=", 1)[1]
    return Text(entry.id.name, entry.span.start, entry.id.span.start, entry.span.end, " ".join(behind.split()))
