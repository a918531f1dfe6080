"""The shipped figures are the drawn ones, and are what a program, a page and a printer can rely on."""

import re
import unittest
import xml.etree.ElementTree as tree
from pathlib import Path

from drawer import page
from drawer.figures import ALL

ROOT = Path(__file__).resolve().parents[3]
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"g", "path", "circle", "rect"}
WORDS = (ROOT / "locales" / "en-US" / "terminal.ftl").read_text()


def shipped(name: str) -> str:
    return (ROOT / "figures" / f"{name}.svg").read_text()


def groups(name: str) -> dict[str, tree.Element]:
    return {group.get("id"): group for group in tree.fromstring(shipped(name)).findall(f"{SVG}g")}


class Shipped(unittest.TestCase):
    def test_every_shipped_figure_is_what_the_tool_draws(self):
        self.assertEqual({path.stem for path in (ROOT / "figures").glob("*.svg")}, set(ALL))
        for name, draw in ALL.items():
            self.assertEqual(shipped(name), page.svg(name, draw(), page.tones()["neutral"]), name)

    def test_the_sheet_shows_every_still(self):
        stills = {name: draw()["still"] for name, draw in ALL.items()}
        self.assertEqual((ROOT / "docs" / "figures.svg").read_text(), page.sheet(stills, page.tones()["neutral"]))

    def test_only_the_still_is_visible_and_two_to_four_poses_follow_it(self):
        for name in ALL:
            found = groups(name)
            poses = [group for group in found if group != "still"]
            self.assertEqual(poses, [f"pose-{i}" for i in range(1, len(poses) + 1)], name)
            self.assertIn(len(poses), (2, 3, 4), name)
            self.assertEqual([group for group, it in found.items() if it.get("display") != "none"], ["still"], name)

    def test_the_poses_of_a_figure_differ(self):
        for name in ALL:
            poses = [tree.tostring(group) for key, group in groups(name).items() if key != "still"]
            bodies = {pose.split(b">", 1)[1] for pose in poses}
            self.assertEqual(len(bodies), len(poses), name)

    def test_a_figure_is_plain_shapes_with_classes_and_no_words(self):
        for name in ALL:
            root = tree.fromstring(shipped(name))
            self.assertEqual(root.get("viewBox"), "0 0 400 400")
            head = [child.tag.removeprefix(SVG) for child in root][:3]
            self.assertEqual(head, ["title", "style", "rect"], name)
            self.assertEqual(root.find(f"{SVG}title").text, name)
            for element in list(root)[2:]:
                self.assertLessEqual({part.tag.removeprefix(SVG) for part in element.iter()}, SHAPES, name)
            self.assertNotRegex(shipped(name), r"href|url\(|script|fill=|stroke=|NaN|inf")

    def test_a_figure_stays_small(self):
        for name in ALL:
            self.assertLess(len(shipped(name)), 40_000, name)

    def test_every_class_has_its_rule(self):
        for name in ALL:
            rules = set(re.findall(r"\.([a-z-]+)", tree.fromstring(shipped(name)).find(f"{SVG}style").text))
            used = {kind for kinds in re.findall('class="([^"]*)"', shipped(name)) for kind in kinds.split()}
            self.assertLessEqual(used, rules, name)

    def test_every_figure_is_described_in_words(self):
        for name in ALL:
            self.assertRegex(WORDS, rf"(?m)^figure-{name} = .")


class Tones(unittest.TestCase):
    def test_every_tone_has_a_colour_for_each_part_of_the_skin(self):
        for name, tone in page.tones().items():
            self.assertEqual(set(tone), {*page.FILLED, "outline"}, name)
            for colour in tone.values():
                self.assertRegex(colour, "^#[0-9a-f]{6}$", name)

    def test_hands_have_the_skin_of_the_body_so_that_they_are_her_own(self):
        for name, tone in page.tones().items():
            hand, skin = (bytes.fromhex(tone[kind][1:]) for kind in ("hand", "skin"))
            self.assertLessEqual(max(abs(a - b) for a, b in zip(hand, skin, strict=True)), 16, name)

    def test_each_colour_of_a_tone_stands_once_in_the_style_so_that_another_can_take_its_place(self):
        for name in ALL:
            for tone in page.tones().values():
                style = page.svg(name, ALL[name](), tone)
                for colour in tone.values():
                    self.assertEqual(style.count(colour), 1, f"{name} {colour}")


if __name__ == "__main__":
    unittest.main()
