//! Two pseudo-locales, made from English: one in longer, accented letters, one from right to left.
//!
//! Plain letters on their screens come from code and not from a language. They exist only in the folder of a test and
//! are never shown to users.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use warmhands::library::BASE_LANGUAGE;

use super::super::folder::Folder;
use crate::shipped::text;

/// A language made from English.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Pseudo {
    /// As Ŵààŕɱɱ ĥàññďšš: with two letters in five doubled.
    Accented,
    /// In the letters of Arabic.
    RightToLeft,
}

/// The replacement of each letter of the alphabet. In Arabic, capitals are the same as small letters.
const ACCENTED: [&str; 2] = ["àƀçďéƒĝĥîĵķļɱñöþʠŕšţûṽŵẋýž", "ÀƁÇĎÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"];
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

impl Pseudo {
    /// Both.
    pub(super) const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::RightToLeft];

    /// Its tag, with the region reserved for pseudo-locales.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::RightToLeft => "ar-XB",
        }
    }

    fn letter(self, letter: char) -> char {
        let letters = match self {
            Pseudo::RightToLeft => ARABIC,
            Pseudo::Accented if letter.is_ascii_uppercase() => ACCENTED[1],
            Pseudo::Accented => ACCENTED[0],
        };
        let place = letter.to_ascii_lowercase() as usize - usize::from(b'a');
        letters.chars().nth(place).unwrap()
    }

    /// `text` in this pseudo-locale.
    pub(super) fn of(self, text: &str) -> String {
        let mut pseudo = String::new();
        let mut letters = 0;
        for letter in text.chars() {
            if !letter.is_ascii_alphabetic() {
                pseudo.push(letter);
                continue;
            }
            let times = if matches!(letters % 5, 1 | 3) { 2 } else { 1 };
            pseudo.extend(std::iter::repeat_n(self.letter(letter), times));
            letters += 1;
        }
        pseudo
    }

    /// A file of texts in this pseudo-locale.
    fn of_texts(self, fluent: &str) -> String {
        let mut resource =
            parser::parse(fluent.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(|value| self.in_pattern(value));
            }
        }
        serializer::serialize(&resource)
    }

    fn in_pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.of(value),
                PatternElement::Placeable { expression } => self.in_expression(expression),
            }
        }
    }

    fn in_expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                variants
                    .iter_mut()
                    .for_each(|variant| self.in_pattern(&mut variant.value));
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.in_expression(expression),
            Expression::Inline(_) => {}
        }
    }

    /// `locale.toml` of this pseudo-locale.
    fn profile(self) -> String {
        let profile = text(&format!("locales/{BASE_LANGUAGE}/locale.toml"));
        let direction = match self {
            Pseudo::Accented => "ltr",
            Pseudo::RightToLeft => "rtl",
        };
        let line = |line: &str| match line.split(" =").next() {
            Some("name") => format!("name = \"{}\"\n", self.of("Pseudo")),
            Some("direction") => format!("direction = \"{direction}\"\n"),
            Some("serves") => "serves = []\n".to_owned(),
            _ => format!("{line}\n"),
        };
        profile.lines().map(line).collect()
    }

    /// `folder` with this pseudo-locale added. Its pack states the lengths of the English clips, and has no clips.
    pub(super) fn put_into(self, folder: Folder) -> Folder {
        let tag = self.tag();
        let own = |name: &str| format!("locales/{tag}/{name}");
        let texts = |name: &str| self.of_texts(&text(&format!("locales/{BASE_LANGUAGE}/{name}")));
        let pack = text(&format!("audio/speech/{BASE_LANGUAGE}/pack.toml"));
        let pack = pack.replacen(&format!("\"{BASE_LANGUAGE}\""), &format!("\"{tag}\""), 1);
        folder
            .with(&own("locale.toml"), self.profile())
            .with(&own("speech.ftl"), texts("speech.ftl"))
            .with(&own("terminal.ftl"), texts("terminal.ftl"))
            .with(&format!("audio/speech/{tag}/pack.toml"), pack)
    }
}

#[test]
fn a_pseudo_text_is_longer_and_keeps_everything_but_letters() {
    assert_eq!(Pseudo::Accented.of("Show 5, please."), "Šĥĥöŵŵ 5, þļééàššé.");
    let long = "Breathe slowly in and out, then rest";
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
    let longer = letters(&Pseudo::Accented.of(long)) as f64 / letters(long) as f64;
    assert!((1.37..1.43).contains(&longer), "{longer}");
    let well = Pseudo::RightToLeft.of(" well");
    assert_eq!(
        Pseudo::RightToLeft.of_texts("a = Be { $b } well\n"),
        format!("a = بجج {{ $b }}{well}\n")
    );
}
