"""How far what was heard is from what was written, in letters.

Case, punctuation, hyphens and the way a number is written do not count.
"""

import re
import unicodedata

from num2words import num2words


# Mandarin, which `num2words` does not know, writes its numbers in the same characters as Japanese.
WRITTEN_ALIKE = {"zh": "ja"}


def normal(text: str, language: str, alike: dict[str, str]) -> str:
    """Small letters, single spaces, numbers as words."""
    text = unicodedata.normalize("NFKC", text).lower().replace("'", "").replace("’", "")
    text = re.sub(r"\d+", lambda match: number(match.group(), language), text)
    kept = (character if unicodedata.category(character)[0] in "LNM" else " " for character in text)
    text = f" {' '.join(''.join(kept).split())} "
    for heard, written in alike.items():
        text = text.replace(f" {heard} ", f" {written} ")
    return text.strip()


def number(digits: str, language: str) -> str:
    """In words, where the language is known; else as it is."""
    try:
        return f" {num2words(int(digits), lang=WRITTEN_ALIKE.get(language, language))} "
    except NotImplementedError:
        return digits


def character_error(written: str, heard: str) -> float:
    """Letters to change, add or remove, as a share of those written."""
    return distance(written, heard) / max(len(written), 1)


def distance(one: str, other: str) -> int:
    """Levenshtein's."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (left != right))
    return row[-1]
