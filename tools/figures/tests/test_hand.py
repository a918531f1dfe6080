"""Hands are hands: five fingers, the thumb where a real hand has it, and nothing that depends on where a hand lies."""

import unittest

from drawer.curves import HERE, Place, smooth, straight, tube
from drawer.hand import C_FINGERS, C_THUMB, FINGERS, THUMB, Flat, c_ghost, c_hand, flat_hand

ELBOW = -200 + 40j


def nails(ink: list[str]) -> int:
    """How many closed shapes the nails have."""
    return sum(element.count("z") for element in ink if 'class="nail"' in element)


class Hands(unittest.TestCase):
    def test_a_hand_from_behind_has_five_nails_and_a_palm_none(self):
        self.assertEqual(nails(flat_hand(HERE, ELBOW)), 5)
        self.assertEqual(nails(c_hand(HERE, -500 + 100j)), 5)
        self.assertEqual(nails(flat_hand(HERE, ELBOW, Flat(palm=True))), 0)

    def test_the_thumb_of_a_right_hand_that_points_to_the_right_is_above_its_fingers(self):
        self.assertLess(THUMB[-1].imag, min(knuckle.imag for knuckle, *_ in FINGERS))
        self.assertLess(C_THUMB[-1].imag, min(middle[-1].imag for middle, _ in C_FINGERS))

    def test_the_middle_finger_is_the_longest_and_the_little_one_the_shortest(self):
        ends = [knuckle.real + length for knuckle, _, length, _ in FINGERS]
        self.assertEqual((ends.index(max(ends)), ends.index(min(ends))), (1, 3))

    def test_the_tips_of_a_c_are_as_far_from_its_middle_as_was_asked(self):
        index, thumb = C_FINGERS[0][0][-1], C_THUMB[-1]
        self.assertEqual(index.imag, -thumb.imag)
        self.assertNotEqual(c_hand(HERE, ELBOW, gap=60), c_hand(HERE, ELBOW, gap=80))

    def test_a_broken_line_of_a_c_has_its_tips_where_a_c_has_them(self):
        ink = c_ghost(HERE, gap=70)
        self.assertEqual([element.count("M") for element in ink], [2, 2])
        self.assertNotEqual(ink, c_ghost(HERE, gap=60))

    def test_a_left_hand_is_the_mirror_image(self):
        place = Place(100 + 50j, 0, 1, mirror=True)
        self.assertEqual(place(30 + 20j), 70 + 70j)
        self.assertEqual(len(flat_hand(place, 400 + 90j)), len(flat_hand(HERE, ELBOW)))


class Paths(unittest.TestCase):
    def test_steps_add_up_to_where_the_line_ends_in_spite_of_rounding(self):
        points = [complex(i * 0.333, i * 0.777) for i in range(50)]
        x = y = 0.0
        for pair in straight(points, closed=False)[1:].split("l"):
            step = [float(number) for number in pair.replace("-", " -").split()]
            x, y = x + step[0], y + step[1]
        self.assertAlmostEqual(x, points[-1].real, delta=0.051)
        self.assertAlmostEqual(y, points[-1].imag, delta=0.051)

    def test_a_closed_curve_is_closed_and_an_open_one_is_not(self):
        points = [0j, 10 + 0j, 10 + 10j]
        self.assertTrue(smooth(points, closed=True).endswith("z"))
        self.assertFalse(smooth(points).endswith("z"))

    def test_a_limb_ends_in_a_half_circle_as_wide_as_its_tip(self):
        self.assertIn("a4 4 0 0 1 0 8", tube([0j, 20 + 0j], [6, 4]))


if __name__ == "__main__":
    unittest.main()
