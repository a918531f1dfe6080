"""Sentences, and the recipe by which a clip is known to need another reading."""

from unittest import TestCase

from narrator.reading import TOOL, Reader, sentences
from narrator.settings import Override, Rate, Settings
from narrator.speech import Line


def settings(**changes: object) -> Settings:
    basis = {"voice": "v", "speed": 0.7, "phonemiser": "espeak:it", "quality": "draft", "whisper": "it"}
    return Settings(**{**basis, "rate": Rate(130, 160), **changes})


class Sentences(TestCase):
    def test_end_where_each_script_ends_them(self) -> None:
        self.assertEqual(
            sentences("Rest. Are you well? Yes: rest!"), ["Rest.", "Are you well?", "Yes: rest!"]
        )
        self.assertEqual(sentences("洗手。放松。"), ["洗手。", "放松。"])


class Recipe(TestCase):
    def test_holds_the_settings_that_matter_to_the_line(self) -> None:
        reader = Reader(settings(lexicon={"rest": "/ʁɛst/", "milk": "melk"}))
        recipe = reader.recipe(Line("rest", "Rest now."))
        self.assertEqual((recipe.voice, recipe.speed, recipe.tool), ("v", 0.7, TOOL))
        self.assertEqual(recipe.lexicon, ("rest=/ʁɛst/",))

    def test_follows_a_message_s_own_settings(self) -> None:
        reader = Reader(settings(message={"rest": Override(speed=0.9, say="Rest, now.")}))
        recipe = reader.recipe(Line("rest", "Rest now."))
        self.assertEqual((recipe.speed, recipe.lexicon), (0.9, ("Rest, now.",)))
