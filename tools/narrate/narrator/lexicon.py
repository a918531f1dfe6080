"""Words that the phonemiser gets wrong, and how they are said instead.

An entry is a respelling, or phonemes between slashes. It matches whole words, whatever their case.
"""

import re

PHONEMES = re.compile(r"(/[^/]+/)")


def pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)


def used(text: str, lexicon: dict[str, str]) -> dict[str, str]:
    """The entries that the text has use for, longest first: a phrase goes before its words."""
    found = [word for word in lexicon if pattern(word).search(text)]
    return {word: lexicon[word] for word in sorted(found, key=lambda word: (-len(word), word))}


def applied(text: str, lexicon: dict[str, str]) -> str:
    """The text with its entries in place; what one entry wrote, no other changes."""
    entries = used(text, lexicon)
    if not entries:
        return text
    said = {word.casefold(): said for word, said in entries.items()}
    any_word = "|".join(pattern(word).pattern for word in entries)
    return re.sub(any_word, lambda match: said[match.group().casefold()], text, flags=re.IGNORECASE)


def pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut into (letters, False) and (phonemes, True)."""
    cut = PHONEMES.split(text)
    return [(piece.strip("/"), piece.startswith("/")) for piece in cut if piece.strip()]
