"""A line in the letters of Hindi and the same in those of Urdu have the same sounds; others have not."""

from unittest import TestCase

from narrator.abjad import hindi, urdu, written_sounds
from narrator.compare import character_error


class Abjad(TestCase):
    def test_one_speech_in_two_scripts(self) -> None:
        for devanagari, nastaliq in (
            ("अगर दर्द हो तो रुक जाएं", "اگر درد ہو تو رک جائیں"),
            ("उंगलियाँ त्वचा पर रहने दें", "انگلیاں توچا پر رہنے دیں"),
            ("बाँहों को भारी और शांत रहने दें", "بانہوں کو بھاری اور شانت رہنے دیں"),
            ("यह जगह ज़्यादा दूर है", "یہ جگہ زیادہ دور ہے"),
            ("एक दूसरे की ओर लाते हुए", "ایک دوسرے کی اور لاتے ہوئے"),
            ("फ़्रिज में", "فرج میں"),
        ):
            self.assertEqual(written_sounds(devanagari), written_sounds(nastaliq), devanagari)

    def test_letters_of_one_sound_are_one(self) -> None:
        self.assertEqual(urdu("ہلکا"), urdu("حلقا"))
        self.assertEqual(urdu("صاف"), urdu("ساف"))
        self.assertEqual(urdu("تال"), urdu("طال"))

    def test_what_such_a_listener_leaves_out_does_not_count(self) -> None:
        self.assertEqual(urdu("رکھیں"), urdu("رکے"))  # the nose at a word's end, and breath
        self.assertEqual(hindi("रखें"), urdu("رکھے"))

    def test_long_e_and_i_differ_at_the_end_of_a_word(self) -> None:
        self.assertNotEqual(urdu("رکھی"), urdu("رکھے"))
        self.assertNotEqual(hindi("रखी"), hindi("रखे"))

    def test_another_consonant_is_another_sound(self) -> None:
        self.assertNotEqual(hindi("बाएं"), hindi("दाएं"))
        self.assertNotEqual(hindi("दूध"), urdu("دوڑ"))

    def test_other_letters_have_no_sound_and_so_are_missed(self) -> None:
        self.assertEqual(written_sounds("hath"), "")
        self.assertEqual(character_error(written_sounds("हाथ"), written_sounds("hath")), 1.0)

    def test_whatever_it_is_given_it_does_not_fail(self) -> None:
        for text in ("", " ", "़", "ं", "्", "ں", "ی", "ह", "1 دو x"):
            written_sounds(text)
