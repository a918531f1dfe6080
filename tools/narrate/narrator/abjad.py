"""What the letters of Urdu tell of a sound; the same of a text in the letters of Hindi.

The two are one speech in two scripts, and a listener by machine writes it in those of Urdu, whose short vowels are not
written and whose consonants have several letters for one sound. So what is compared has no short vowels, one sign a
sound, and neither breath nor the tongue's place, which such a listener does not tell apart.
"""

import re
import unicodedata

NUKTA, NASAL = "़", "ंँ"

# One sign a sound, in the order of the Hindi alphabet. Long e and i are y, long o and u are v, as Urdu writes them.
CONSONANTS = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह", "kkggnccjjnttddnttddnppbbmyrlvSSsh", strict=True))
WITH_NUKTA = {"ज": "z", "फ": "f", "ड": "r", "ढ": "r"}
FIRST = {"अ": "a", "आ": "a", "इ": "a", "ई": "ay", "उ": "a", "ऊ": "av", "ए": "ay", "ऐ": "ay", "ओ": "av", "औ": "av", "ऑ": "a"}
AFTER_VOWEL = {"आ": "a", "इ": "y", "ई": "y", "उ": "v", "ऊ": "v", "ए": "y", "ऐ": "y", "ओ": "v", "औ": "v"}
VOWEL_SIGNS = {"ा": "a", "ी": "y", "ू": "v", "े": "y", "ै": "y", "ो": "v", "ौ": "v", "ृ": "r", "ॉ": "a"}

URDU = {
    letter: sign
    for letters, sign in (
        ("اآأع", "a"), ("ب", "b"), ("پ", "p"), ("تٹط", "t"), ("ثسص", "s"), ("ج", "j"), ("چ", "c"), ("حہهۂ", "h"),
        ("خکكق", "k"), ("دڈ", "d"), ("ذزضظژ", "z"), ("رڑ", "r"), ("ش", "S"), ("غگ", "g"), ("ف", "f"), ("ل", "l"),
        ("م", "m"), ("نں", "n"), ("وؤ", "v"), ("یيىے", "y"),
    )
    for letter in letters
}  # fmt: skip
HINDI = re.compile(r"[\u0900-\u097f]")


def written_sounds(text: str) -> str:
    """The sounds of a normal text, its words run together."""
    return once("".join(once(hindi(word) if HINDI.search(word) else urdu(word)) for word in text.split()))


def once(signs: str) -> str:
    """A sign for a doubled one: neither script writes the double reliably."""
    return re.sub(r"(.)\1+", r"\1", signs)


def urdu(word: str) -> str:
    signs = "".join(URDU.get(letter, "") for letter in word.removesuffix("ں"))
    if len(signs) < 2:
        return signs
    if word[-1] in "یيى":
        return signs[:-1] + "i"  # not e, which has a letter of its own at the end
    if word[-1] in "ہهۂ":
        return signs[:-1] + "a"
    return signs


def hindi(word: str) -> str:
    letters = unicodedata.normalize("NFD", word)
    signs = ""
    for at, letter in enumerate(letters):
        following = letters[at + 1 : at + 2]
        if letter in CONSONANTS:
            signs += (WITH_NUKTA if following == NUKTA else CONSONANTS).get(letter, CONSONANTS[letter])
        elif letter in FIRST:
            signs += FIRST[letter] if at == 0 else AFTER_VOWEL.get(letter, "")
        elif letter == "ु" and following in AFTER_VOWEL:
            signs += "v"
        elif letter in NASAL:
            signs += "n" if following else ""
        else:
            signs += VOWEL_SIGNS.get(letter, "")
    if letters[-1] in "ीई":
        return signs[:-1] + "i"
    if letters[-1] == "ह" and len(signs) > 1:
        return signs[:-1] + "a"
    return signs
