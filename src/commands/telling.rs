//! Describes a show in the words of the screen: its heading, and the notices before playback.

use super::app::App;
use crate::locale::Arguments;
use crate::screen::clock;
use crate::show::{Show, ShowNotice};

/// The session's name, language and length, on one line.
pub(super) fn heading(app: &App, show: &Show) -> String {
    let arguments = Arguments::new()
        .text("session", app.text(show.session.title.value.as_str()))
        .text("language", &show.languages.narration.name)
        .text("length", length(app, show));
    app.with("plan-heading", arguments)
}

/// The length; for a session without an end, that it plays as long as the user likes.
fn length(app: &App, show: &Show) -> String {
    let timeline = &show.plan.timeline;
    if timeline.is_endless() {
        app.text("length-endless")
    } else {
        clock::length(timeline.frames)
    }
}

/// The notices before playback, one line each.
pub(super) fn notices(app: &App, show: &Show) -> Vec<String> {
    let notices = show.notices().into_iter();
    notices.map(|notice| line(app, show, &notice)).collect()
}

fn line(app: &App, show: &Show, notice: &ShowNotice) -> String {
    let arguments = Arguments::new();
    match notice {
        ShowNotice::WordTooLong { text } => app.with("notice-word-too-long", arguments.text("word", text)),
        ShowNotice::Stale { lines } => app.with("notice-stale", Arguments::from(*lines as u64)),
        ShowNotice::UnservedLanguage { asked } => {
            app.with("notice-unserved-language", arguments.text("language", asked))
        }
        ShowNotice::WordsAndVoice => {
            let arguments = arguments
                .text("words", app.name_of(&show.languages.screen))
                .text("voice", app.name_of(&show.languages.narration));
            app.with("notice-words-and-voice", arguments)
        }
        ShowNotice::NearLanguage { asked } => {
            let arguments = arguments
                .text("asked", asked)
                .text("language", &show.languages.narration.name);
            app.with("notice-near-language", arguments)
        }
        ShowNotice::DraftVoice => in_the_voice_language(app, show, "notice-draft"),
        ShowNotice::MusicLeftOut { files } => {
            let arguments = arguments
                .number("count", files.len() as u64)
                .text("file", files.first().map_or("", String::as_str));
            app.with("notice-music-left-out", arguments)
        }
    }
}

/// The text `id` in the spoken language.
fn in_the_voice_language(app: &App, show: &Show, id: &str) -> String {
    let messages = app.library.messages(&show.narration.language);
    messages.map_or_else(|_| app.text(id), |messages| messages.text(id))
}
