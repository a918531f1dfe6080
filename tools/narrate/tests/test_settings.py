"""Settings are data: every file is read, and a slip in one is named."""

import unicodedata
from unittest import TestCase

from narrator.lexicon import PHONEMES, applied
from narrator.places import speech_file
from narrator.settings import FOLDER, Override, SettingsError, load, settings
from narrator.speech import read

ENOUGH = {"voice": "v", "speed": 0.7, "phonemiser": "espeak:it", "quality": "draft", "whisper": "it"}
LETTERS = {"espeak:hi": "DEVANAGARI"}  # what a phonemiser reads, where another language is brought to it
RATE = {"rate": {"min": 130, "max": 160}}


class Files(TestCase):
    def test_all_load(self) -> None:
        for file in FOLDER.glob("*.toml"):
            with self.subTest(file.name):
                self.assertLess(load(file.stem).rate.min, load(file.stem).rate.max)

    def test_a_language_read_in_other_letters_has_all_its_words_respelled(self) -> None:
        for file in FOLDER.glob("*.toml"):
            language = load(file.stem)
            letters = LETTERS.get(language.phonemiser)
            for line in read(speech_file(file.stem)) if letters else []:
                said = applied(line.text, language.lexicon)
                others = {c for c in PHONEMES.sub("", said) if c.isalpha() and letters not in unicodedata.name(c)}
                self.assertFalse(others, f"{file.stem} {line.id}: {said}")

    def test_an_unknown_language_names_the_known_ones(self) -> None:
        with self.assertRaisesRegex(SettingsError, "en-US"):
            load("xx")


class Tables(TestCase):
    def test_messages_may_differ(self) -> None:
        built = settings({**ENOUGH, **RATE, "message": {"rest": {"speed": 0.9}}})
        self.assertEqual(built.override("rest"), Override(speed=0.9))
        self.assertEqual(built.override("other"), Override())

    def test_slips_are_named(self) -> None:
        slips = {
            "unknown keys: sped": {**ENOUGH, **RATE, "sped": 1},
            "unknown keys: loud": {**ENOUGH, **RATE, "message": {"rest": {"loud": True}}},
            "rate": ENOUGH,
            "voice": RATE,
            "quality": {**ENOUGH, **RATE, "quality": "fine"},
        }
        for reason, table in slips.items():
            with self.subTest(reason), self.assertRaisesRegex(SettingsError, reason):
                settings(table)
