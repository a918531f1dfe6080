"""Writes figures/<name>.svg and the sheet of all in docs/figures.svg."""

import sys
from pathlib import Path

from . import page
from .figures import ALL

ROOT = Path(__file__).resolve().parents[3]


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"no such figure: {', '.join(unknown)}; there are {', '.join(ALL)}", file=sys.stderr)
        return 2
    tone = page.tones()["neutral"]
    for name in names or ALL:
        (ROOT / "figures" / f"{name}.svg").write_text(page.svg(name, ALL[name](), tone))
    stills = {name: draw()["still"] for name, draw in ALL.items()}
    (ROOT / "docs" / "figures.svg").write_text(page.sheet(stills, tone))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
