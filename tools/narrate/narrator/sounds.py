"""What a text sounds like, where the same sounds have several spellings.

Whisper writes Mandarin with homophones, Japanese with other characters and Hindi in the letters of Urdu: what it
heard is then compared with what was written by sound, not by letters. The ways are named in a language's settings.
"""

import re
import subprocess
import unicodedata
from functools import cache

WAYS = ("letters", "pinyin", "kana", "espeak")
ARABIC = re.compile(r"[\u0600-\u06ff]")
NOT_KANA = re.compile(r"[^ァ-ヴー]")
# What a listener by machine can't tell apart, or writes either way: stress, length, breath, the tongue's place.
FINE = re.compile(r"[ˈˌːʰ̪̃ʱ̩ʲ ]")
ALIKE = str.maketrans({"ʈ": "t", "ɖ": "d", "ɽ": "r", "ɾ": "r", "ɳ": "n", "ʋ": "v", "w": "v", "ɪ": "i", "ʊ": "u", "ɛ": "e",
                       "ɔ": "o", "ə": "a", "ʌ": "a", "ɑ": "a", "ɐ": "a", "q": "k", "x": "k", "ɣ": "g", "ɡ": "g"})  # fmt: skip


def sound(text: str, way: str, language: str) -> str:
    """The sounds of a normal text, in signs of their own."""
    match way:
        case "letters":
            return text
        case "pinyin":
            from pypinyin import lazy_pinyin

            return " ".join(lazy_pinyin(text.replace(" ", "")))
        case "kana":
            import pyopenjtalk

            return NOT_KANA.sub("", pyopenjtalk.g2p(text.replace(" ", ""), kana=True))
        case "espeak":
            return plain(ipa(text, "ur" if ARABIC.search(text) else language))
    raise ValueError(f"no way to compare called {way}; there are {', '.join(WAYS)}")


def plain(phonemes: str) -> str:
    """Without what is too fine to count."""
    return FINE.sub("", unicodedata.normalize("NFD", phonemes)).translate(ALIKE)


@cache
def ipa(text: str, voice: str) -> str:
    command = ["espeak-ng", "-q", "--ipa", "-v", voice]
    said = subprocess.run(command, input=text, text=True, capture_output=True, check=True).stdout
    return " ".join(re.sub(r"\([a-z-]+\)", "", said).split())
