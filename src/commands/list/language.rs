//! A language in the list.

use serde::Serialize;

use crate::commands::app::App;
use crate::library::{Pack, Quality, VoiceKind};
use crate::locale::{Arguments, Direction, Locale, LocaleProfile, Review};

#[derive(Serialize)]
pub(super) struct LanguageEntry {
    pub(super) tag: Locale,
    name: String,
    direction: Direction,
    review: Review,
    voice: Option<VoiceKind>,
    quality: Option<Quality>,
}

impl LanguageEntry {
    pub(super) fn of(profile: &LocaleProfile, pack: Option<&Pack>) -> LanguageEntry {
        LanguageEntry {
            tag: profile.tag.clone(),
            name: profile.name.clone(),
            direction: profile.direction,
            review: profile.review,
            voice: pack.map(|pack| pack.voice.kind),
            quality: pack.map(|pack| pack.quality),
        }
    }

    pub(super) fn line(&self, app: &App) -> String {
        let voice = match (self.voice, self.quality) {
            (None, _) => "list-no-voice",
            (Some(_), Some(Quality::Draft)) => "list-voice-draft",
            (Some(VoiceKind::Human), _) => "list-voice-human",
            (Some(VoiceKind::Synthetic), _) => "list-voice-synthetic",
        };
        let review = match self.review {
            Review::None => "list-review-none",
            Review::Native => "list-review-native",
            Review::Clinician => "list-review-clinician",
        };
        let arguments = Arguments::new()
            .text("name", &self.name)
            .text("voice", app.text(voice))
            .text("review", app.text(review));
        let line = app.with("list-language", arguments);
        format!("{:<12}  {line}\n", self.tag.to_string())
    }
}
