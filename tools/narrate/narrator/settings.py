"""How a language is spoken: `voices/<lang>.toml`. A language is added by adding its file."""

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from narrator.sounds import WAYS

FOLDER = Path(__file__).parent.parent / "voices"
QUALITIES = ("narration", "draft")


class SettingsError(ValueError):
    """A settings file that cannot be followed."""


@dataclass(frozen=True)
class Rate:
    """How many units a minute are calm."""

    min: float
    max: float
    unit: str = "words"  # or "characters", where words are not set apart by spaces

    def count(self, text: str) -> int:
        if self.unit == "words":
            return len(text.split())
        return sum(character.isalnum() for character in text)

    def of(self, text: str, seconds: float) -> float:
        return 60 * self.count(text) / seconds

    def distance(self, rate: float) -> float:
        """How far outside of the range a rate lies."""
        return max(self.min - rate, rate - self.max, 0.0)


@dataclass(frozen=True)
class Override:
    """What one message asks for instead of its language's settings."""

    speed: float | None = None  # taken as it is, whatever the rate
    say: str | None = None  # spoken instead of the text; may hold /phonemes/ between slashes


@dataclass(frozen=True)
class Settings:
    voice: str
    speed: float
    phonemiser: str  # see phonemes.py
    quality: str
    whisper: str  # the language's code in the round trip
    rate: Rate
    pause: float = 0.5  # seconds between sentences
    compare: str = "letters"  # how the round trip compares; see sounds.py
    replace: dict[str, str] = field(default_factory=dict)  # phonemes the voice lacks -> its nearest
    lexicon: dict[str, str] = field(default_factory=dict)  # word -> respelling or /phonemes/
    alike: dict[str, str] = field(default_factory=dict)  # heard -> written, where both are right
    accepted: dict[str, str] = field(default_factory=dict)  # message id -> why its round trip may fail
    message: dict[str, Override] = field(default_factory=dict)

    def override(self, id: str) -> Override:
        return self.message.get(id, Override())


def load(lang: str) -> Settings:
    path = FOLDER / f"{lang}.toml"
    if not path.exists():
        known = ", ".join(sorted(each.stem for each in FOLDER.glob("*.toml")))
        raise SettingsError(f"no settings for {lang} (there are: {known})")
    try:
        return settings(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, SettingsError) as error:
        raise SettingsError(f"{path.name}: {error}") from error


def settings(table: dict[str, Any]) -> Settings:
    table = dict(table)
    table["rate"] = build(Rate, table.get("rate", {}), "rate")
    overrides = table.get("message", {})
    table["message"] = {id: build(Override, each, f"message.{id}") for id, each in overrides.items()}
    built = build(Settings, table, "the file")
    if built.compare not in WAYS:
        raise SettingsError(f"compare is one of {', '.join(WAYS)}, not {built.compare}")
    if built.quality not in QUALITIES:
        raise SettingsError(f"quality is one of {', '.join(QUALITIES)}, not {built.quality}")
    return built


def build(kind: type, table: dict[str, Any], where: str) -> Any:
    unknown = table.keys() - {each.name for each in fields(kind)}
    if unknown:
        raise SettingsError(f"{where} has unknown keys: {', '.join(sorted(unknown))}")
    try:
        return kind(**table)
    except TypeError as error:
        raise SettingsError(f"{where}: {error}") from error
