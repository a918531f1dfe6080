"""What a round trip may miss, and what it may not."""

from unittest import TestCase

from narrator.round_trip import SAFE, is_safe


class Safety(TestCase):
    def test_a_draft_must_be_understood_where_it_keeps_her_safe(self) -> None:
        for id in ("gate", "gate-relief", "hurt-stop", "call-if-pain"):
            self.assertTrue(is_safe(id, SAFE, "draft"))
            self.assertFalse(is_safe(id, SAFE + 0.001, "draft"), id)

    def test_other_lines_and_narrations_have_the_limit_of_all(self) -> None:
        self.assertTrue(is_safe("settle", 0.14, "draft"))
        self.assertTrue(is_safe("hurt-stop", 0.08, "narration"))
