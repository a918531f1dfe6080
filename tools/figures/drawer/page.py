"""The SVG of a figure: one style, one group for the still and one for each pose, of which one is visible."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from .ink import Ink

TONES = Path(__file__).resolve().parents[3] / "figures" / "tones.toml"

# What has no tone of skin.
PLAIN = {
    "ground": "fill:#f6f0e8",
    "paper": "fill:#ffffff",
    "robe": "fill:#9db6bd",
    "robe-shade": "fill:#7b979f",
    "cloth": "fill:#fbfaf6",
    "stripe-plain": "fill:none;stroke:#8fa9b3;stroke-width:5",
    "stripe-warm": "fill:none;stroke:#d98a5f;stroke-width:5",
    "stripe-cool": "fill:none;stroke:#5b9bd0;stroke-width:5",
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
    "ghost-edge": "fill:none;stroke:#f6f0e8;stroke-width:7;stroke-dasharray:9 6",
    "ghost": "fill:none;stroke:#245a86;stroke-width:4;stroke-dasharray:9 6",
    "shine": "fill:none;stroke:#fffaf2;stroke-width:7;stroke-linecap:round",
    "steam-edge": "fill:none;stroke:#f6f0e8;stroke-width:12;stroke-linecap:round",
    "steam": "fill:none;stroke:#6f777c;stroke-width:6;stroke-linecap:round",
    "cloth-cool": "fill:#d3e6f2",
    "wood": "fill:#8f7a63",
    "seat": "fill:#c9b6c4",
    "cold": "fill:none;stroke:#245a86;stroke-width:5;stroke-linecap:round",
}
SPACE = 'xmlns="http://www.w3.org/2000/svg"'
GROUND = '<rect class="ground" width="400" height="400"/>\n'
FILLED = ("skin", "skin-shade", "hand", "nail", "areola", "nipple")
LINED = "outline,.outline-thin,.line,.nail"
WIDTHS = {"outline-thin": "stroke-width:3", "line": "fill:none", "nail": "stroke-width:1.5", "thin": "stroke-width:2.2"}


def style(tone: Mapping[str, str], drawn: str) -> str:
    """The style sheet for a tone, with what `drawn`, SVG text, needs. Each colour of the tone stands in it once."""
    rules = [(name, f"fill:{tone[name]}") for name in FILLED]
    rules += [(name, rule) for name, rule in PLAIN.items() if name in _classes(drawn)]
    rules += [(LINED, f"stroke:{tone['outline']};stroke-width:5;stroke-linejoin:round;stroke-linecap:round"), *WIDTHS.items()]
    return "<style>\n" + "\n".join(f".{name}{{{rule}}}" for name, rule in rules) + "\n</style>"


def _classes(drawn: str) -> set[str]:
    return {name for names in re.findall('class="([^"]*)"', drawn) for name in names.split()}


def tones() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(TONES.read_text())


def svg(name: str, groups: Mapping[str, Ink], tone: Mapping[str, str]) -> str:
    """A whole figure."""
    drawn = GROUND
    for group, ink in groups.items():
        hidden = "" if group == "still" else ' display="none"'
        drawn += f'<g id="{group}"{hidden}>\n' + "\n".join(ink) + "\n</g>\n"
    return f'<svg {SPACE} viewBox="0 0 400 400">\n<title>{name}</title>\n{style(tone, drawn)}\n{drawn}</svg>\n'


def sheet(stills: Mapping[str, Ink], tone: Mapping[str, str], columns: int = 6, gap: int = 20) -> str:
    """All stills on one page."""
    size = 400 + gap
    width, height = columns * size + gap, -(-len(stills) // columns) * size + gap
    drawn = f'<rect class="paper" width="{width}" height="{height}"/>\n'
    for i, (name, ink) in enumerate(stills.items()):
        x, y = gap + i % columns * size, gap + i // columns * size
        inner = GROUND + "\n".join(ink)
        drawn += f'<svg id="{name}" x="{x}" y="{y}" width="400" height="400" viewBox="0 0 400 400">\n{inner}\n</svg>\n'
    return f'<svg {SPACE} viewBox="0 0 {width} {height}">\n<title>figures</title>\n{style(tone, drawn)}\n{drawn}</svg>\n'
