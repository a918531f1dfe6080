"""What sounds alike, and what does not."""

from unittest import TestCase

from narrator.sounds import plain, sound


class Sounds(TestCase):
    def test_letters_stay_as_they_are(self) -> None:
        self.assertEqual(sound("wash your hands", "letters", "en"), "wash your hands")

    def test_what_is_too_fine_for_a_listener_by_machine_does_not_count(self) -> None:
        self.assertEqual(plain("ʰˈaːt̪ʰ ɖo"), plain("hat do").replace("h", "", 1))
        self.assertNotEqual(plain("pal"), plain("bal"))

    def test_an_unknown_way_is_refused(self) -> None:
        with self.assertRaises(ValueError):
            sound("x", "smell", "en")
