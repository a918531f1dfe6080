"""`base.toml`: from which text of the base language each text of a language was translated.

`warmhands check` reads it: a text of another base than there is now is outdated.
"""

import hashlib
import tomllib

from translator.texts import Text

DIGITS = 16
HEAD = """\
# From which text of the base language each text here was translated: the first 16 digits of its SHA-256.
# tools/translate/accept writes it, once a translator has looked.
"""

Digests = dict[str, dict[str, str]]  # table -> id -> digest
Texts = dict[str, dict[str, Text]]  # table -> id -> text


class UnknownText(ValueError):
    """An id of no text."""


def digest(source: str) -> str:
    """What tells a text from another."""
    return hashlib.sha256(source.encode()).hexdigest()[:DIGITS]


def accepted(before: Digests, base: Texts, own: Texts, only: list[str]) -> Digests:
    """The digests of what is translated: anew of `only` (of all, if it is empty), else as before."""
    unknown = set(only) - {id for table in base for id in base[table] if id in own[table]}
    if unknown:
        raise UnknownText(f"no such text in both languages: {', '.join(sorted(unknown))}")
    after: Digests = {}
    for table, texts in base.items():
        kept = before.get(table, {})
        after[table] = {}
        for id, text in texts.items():
            if id not in own[table]:
                continue
            if not only or id in only:
                after[table][id] = digest(text.source)
            elif id in kept:
                after[table][id] = kept[id]
    return after


def read(text: str) -> Digests:
    return tomllib.loads(text)


def written(digests: Digests) -> str:
    tables = (
        f"\n[{table}]\n" + "".join(f'{id} = "{digest}"\n' for id, digest in entries.items())
        for table, entries in digests.items()
    )
    return HEAD + "".join(tables)
