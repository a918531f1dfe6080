"""The SVG of a figure: one style, one group for the still and one for each pose, of which one is visible."""

from collections.abc import Mapping
import tomllib
from pathlib import Path

from .ink import Ink

TONES = Path(__file__).resolve().parents[3] / "figures" / "tones.toml"

# What has no tone of skin.
PLAIN = {
    "ground": "fill:#f6f0e8",
    "robe": "fill:#9db6bd",
    "robe-shade": "fill:#7b979f",
    "cloth": "fill:#fbfaf6",
    "cloth-shade": "fill:#d9dcd8",
    "cup": "fill:#f2f6f8",
    "cup-inside": "fill:#d3dfe4",
    "metal": "fill:#b9c2c7",
    "water": "fill:#a9d3e8",
    "milk": "fill:#fffdf5",
    "bubble": "fill:#e6f3f9",
    "feather": "fill:#fdfdfb",
    "edge": "fill:none;stroke:#f6f0e8;stroke-width:14;stroke-linecap:round;stroke-linejoin:round",
    "way": "fill:none;stroke:#245a86;stroke-width:9;stroke-linecap:round",
    "tip": "fill:#245a86;stroke:#245a86;stroke-width:3;stroke-linejoin:round",
    "measure": "fill:none;stroke:#245a86;stroke-width:3.5",
    "ring-edge": "fill:none;stroke:#f6f0e8;stroke-width:8;stroke-dasharray:13 9",
    "ring": "fill:none;stroke:#245a86;stroke-width:4.5;stroke-dasharray:13 9",
    "oil": "fill:#e9c46a",
    "warm": "fill:none;stroke:#c0562b;stroke-width:7;stroke-linecap:round",
    "cold": "fill:none;stroke:#245a86;stroke-width:5;stroke-linecap:round",
}
LINES = "stroke-linejoin:round;stroke-linecap:round"


def style(tone: Mapping[str, str]) -> str:
    """The style sheet for a tone."""
    line = tone["outline"]
    rules = {name: f"fill:{tone[name]}" for name in ("skin", "skin-shade", "hand", "areola", "nipple")}
    rules["nail"] = f"fill:{tone['nail']};stroke:{line};stroke-width:1.5"
    rules |= PLAIN
    rules["outline"] = f"stroke:{line};stroke-width:5;{LINES}"
    rules["outline-thin"] = f"stroke:{line};stroke-width:3;{LINES}"
    rules["line"] = f"fill:none;stroke:{line};stroke-width:5;{LINES}"
    rules["thin"] = "stroke-width:2.2"
    return "<style>" + "".join(f".{name}{{{rule}}}" for name, rule in rules.items()) + "</style>"


def tones() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(TONES.read_text())


def svg(name: str, groups: Mapping[str, Ink], tone: Mapping[str, str]) -> str:
    """A whole figure."""
    parts = []
    for group, ink in groups.items():
        hidden = "" if group == "still" else ' display="none"'
        parts.append(f'<g id="{group}"{hidden}>\n' + "\n".join(ink) + "\n</g>\n")
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">\n'
    ground = '<rect class="ground" width="400" height="400"/>\n'
    return f"{head}<title>{name}</title>\n{style(tone)}\n{ground}" + "".join(parts) + "</svg>\n"


def sheet(stills: Mapping[str, Ink], tone: Mapping[str, str], columns: int = 6, gap: int = 20) -> str:
    """All stills on one page."""
    rows = -(-len(stills) // columns)
    size = 400 + gap
    width, height = columns * size + gap, rows * size + gap
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">\n', "<title>figures</title>\n", style(tone), "\n"]
    for i, (name, ink) in enumerate(stills.items()):
        x, y = gap + i % columns * size, gap + i // columns * size
        inner = '<rect class="ground" width="400" height="400"/>\n' + "\n".join(ink)
        parts.append(f'<svg id="{name}" x="{x}" y="{y}" width="400" height="400" viewBox="0 0 400 400">\n{inner}\n</svg>\n')
    return "".join(parts) + "</svg>\n"
