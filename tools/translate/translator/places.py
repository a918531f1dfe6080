"""Where things lie in the repository."""

from pathlib import Path

LOCALES = Path(__file__).parents[3] / "locales"
BASE = "en-US"
# The table of `base.toml` for each file of texts.
FILES = {"speech": "speech.ftl", "terminal": "terminal.ftl"}
