"""What a text sounds like, where the same sounds have several spellings.

Whisper writes Mandarin with homophones, Japanese with other characters and Hindi in the letters of Urdu: what it
heard is then compared with what was written by sound, not by letters. The ways are named in a language's settings.
"""

import re

from narrator.abjad import written_sounds

WAYS = ("letters", "pinyin", "kana", "abjad")
NOT_KANA = re.compile(r"[^ァ-ヴー]")


def sound(text: str, way: str) -> str:
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
        case "abjad":
            return written_sounds(text)
    raise ValueError(f"no way to compare called {way}; there are {', '.join(WAYS)}")
