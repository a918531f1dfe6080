//! Describes a show in the words of the screen: its heading, and the notices before playback.

use super::app::App;
use super::failure::what;
use crate::library::LeftOut;
use crate::locale::Arguments;
use crate::screen::{clock, music_loss};
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
        ShowNotice::Waits { most } => {
            app.with("notice-waits", arguments.text("length", clock::length(*most)))
        }
        ShowNotice::ShuffleAlone => app.text("notice-shuffle-alone"),
        ShowNotice::MusicLeftOut(files) => left_out(app, files),
        ShowNotice::MusicEndsEarly(loss) => music_loss(&app.messages, loss),
        ShowNotice::MusicHasMore { most } => app.with("notice-music-has-more", Arguments::from(*most as u64)),
    }
}

/// The files that are left out: how many, then a line for each of the first, and how many more.
fn left_out(app: &App, files: &LeftOut) -> String {
    let heading = app.with("notice-music-refused", Arguments::from(files.count as u64));
    let first = files
        .first
        .iter()
        .map(|told| what(&app.messages, "failure", told));
    let more = (files.count - files.first.len()) as u64;
    let more = (more > 0).then(|| app.with("notice-music-refused-more", Arguments::from(more)));
    let lines = first.chain(more).map(|line| format!("\n  {line}"));
    lines.fold(heading, |text, line| text + &line)
}

/// The text `id` in the spoken language.
fn in_the_voice_language(app: &App, show: &Show, id: &str) -> String {
    let messages = app.library.messages(&show.narration.language);
    messages.map_or_else(|_| app.text(id), |messages| messages.text(id))
}
