"""Where things lie in the repository."""

from pathlib import Path

ROOT = Path(__file__).parents[3]
REPORTS = ROOT / "docs" / "narration"
SUMMARY = ROOT / "docs" / "narration.md"


def speech_file(lang: str) -> Path:
    return ROOT / "locales" / lang / "speech.ftl"


def pack_folder(lang: str) -> Path:
    return ROOT / "audio" / "speech" / lang
