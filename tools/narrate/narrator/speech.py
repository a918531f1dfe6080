"""The spoken lines of a language: `locales/<lang>/speech.ftl`, parsed by Fluent's own parser.

A spoken message is plain text. Whatever could make it vary is refused by name.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse

COMMENTS = (ast.Comment, ast.GroupComment, ast.ResourceComment)
ID = re.compile(r"[a-z][a-z0-9-]*")


class SpeechError(ValueError):
    """A spoken line that is no plain text."""


@dataclass(frozen=True)
class Line:
    """One message: what is said, word for word."""

    id: str
    text: str

    @property
    def fingerprint(self) -> str:
        """The SHA-256 by which a clip is known to be stale."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def read(path: Path) -> list[Line]:
    """Every line of the file, in its order."""
    try:
        return lines(path.read_text(encoding="utf-8"))
    except SpeechError as error:
        raise SpeechError(f"{path}: {error}") from error


def lines(source: str) -> list[Line]:
    entries = [entry for entry in parse(source).body if not isinstance(entry, COMMENTS)]
    found = [line(entry, source) for entry in entries]
    ids = [each.id for each in found]
    for id in ids:
        if ids.count(id) > 1:
            raise SpeechError(f"{id} is there twice")
    return found


def line(entry: ast.EntryType, source: str) -> Line:
    if isinstance(entry, ast.Junk):
        number = source.count("\n", 0, entry.span.start) + 1
        raise SpeechError(f"line {number}: {entry.annotations[0].message}")
    id = entry.id.name
    if not isinstance(entry, ast.Message):
        raise SpeechError(f"-{id} is a term; only messages are spoken")
    if not ID.fullmatch(id):
        raise SpeechError(f"{id}: an id has small letters, digits and hyphens, a letter first")
    if entry.attributes:
        raise SpeechError(f"{id} has attributes; a spoken message has none")
    return Line(id, plain(id, entry.value))


def plain(id: str, pattern: ast.Pattern) -> str:
    """The pattern's text, each run of white space one space."""
    if not all(isinstance(element, ast.TextElement) for element in pattern.elements):
        raise SpeechError(f"{id} has a placeable; a spoken message is plain text")
    return " ".join("".join(element.value for element in pattern.elements).split())
