//! The metadata tags of a rendered file: its title, its sources, the licences of its parts, and its chapters.
//!
//! In the spoken language, whatever the language of the screen; only the chapters are for whoever looks at a player, and
//! in the language of the screen. Without dates, paths and personal names: the same session in the same two languages
//! gives the same file everywhere.

use crate::commands::app::App;
use crate::commands::failure::CommandError;
use crate::locale::{Arguments, Messages};
use crate::output::{Tag, Tags};
use crate::screen::phase_name;
use crate::show::Show;
use crate::timeline::{Bus, Cue};

/// The program that wrote the file.
const SOFTWARE: &str = concat!("warmhands ", env!("CARGO_PKG_VERSION"));
/// The licence of the texts, which is the program's.
const WORDS: &str = env!("CARGO_PKG_LICENSE");
/// The licence of the signals: `audio/LICENSES.md`.
const SIGNALS: &str = "CC0-1.0";

/// The tags of `show`, or of the single bus `stem`.
pub(super) fn tags(app: &App, show: &Show, stem: Option<Bus>) -> Result<Tags, CommandError> {
    let words = app.library.messages(&show.narration.language)?;
    let session = &show.session;
    let mut tags = Tags::default()
        .with(Tag::Title, &words.text(session.title.value.as_str()))
        .with(Tag::Language, &show.narration.language.to_string())
        .with(Tag::Session, &session.id)
        .with(Tag::Software, SOFTWARE);
    for source in app.library.sources()?.bearing(session) {
        tags = tags.with(Tag::Source, source.cite.as_deref().unwrap_or_default());
    }
    let credits = Credits {
        app,
        show,
        words: &words,
    };
    let cues = show.plan.timeline.cues.iter();
    for cue in cues.filter(|cue| stem.is_none_or(|stem| stem == cue.bus)) {
        for licence in credits.of(cue)? {
            tags = tags.with(Tag::Licence, &licence);
        }
    }
    Ok(with_chapters(tags, app, show))
}

/// Adds a chapter for each phase that is heard. The first begins where the file does.
fn with_chapters(tags: Tags, app: &App, show: &Show) -> Tags {
    let phases = show.plan.timeline.phases.iter();
    let heard = phases.filter(|phase| phase.at + phase.frames > show.start);
    heard.fold(tags, |tags, phase| {
        let at = phase.at.saturating_sub(show.start);
        tags.with_chapter(at, &phase_name(&app.messages, phase))
    })
}

struct Credits<'a> {
    app: &'a App,
    show: &'a Show,
    words: &'a Messages,
}

impl Credits<'_> {
    /// The licences of the clip at `cue`, according to its folder.
    fn of(&self, cue: &Cue) -> Result<Vec<String>, CommandError> {
        let clip = cue.clip.as_str();
        let narration = &self.show.narration;
        Ok(match clip.split_once('/') {
            Some(("speech", _)) => {
                let texts = format!("locales/{}/speech.ftl", narration.language);
                let voice = self.under("tag-licence-narration", &narration.pack.licence);
                let ours = self.is_shipped(&texts);
                let texts = ours.then(|| self.under("tag-licence-words", WORDS));
                [Some(voice), texts].into_iter().flatten().collect()
            }
            Some(("signals", _)) if self.is_shipped(&format!("audio/{clip}")) => {
                vec![self.under("tag-licence-signals", SIGNALS)]
            }
            Some(("signals", _)) => Vec::new(),
            _ => vec![self.music(clip)?],
        })
    }

    /// The licence of a piece in the library; otherwise the music is the user's own.
    fn music(&self, clip: &str) -> Result<String, CommandError> {
        let library = &self.app.library;
        let name = clip
            .strip_prefix("music/")
            .and_then(|file| file.strip_suffix(".ogg"))
            .filter(|name| library.music_names().iter().any(|known| known == name));
        Ok(match name {
            Some(name) => self.under("tag-licence-music", &library.music(name)?.licence),
            None => self.words.text("tag-licence-own-music"),
        })
    }

    fn under(&self, id: &str, licence: &str) -> String {
        self.words.with(id, &Arguments::new().text("licence", licence))
    }

    /// Whether the file at `path` is the shipped one. The program states no licence for a user's own file.
    fn is_shipped(&self, path: &str) -> bool {
        self.app.library.data().name_of(path) == path
    }
}
