//! The shared state of all commands: the library, the selected languages, the words of the screen.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use etcetera::BaseStrategy;

use super::arguments::Common;
use super::failure::CommandError;
use super::now::now;
use super::settings::{InForce, LeftOutSetting};
use crate::library::Library;
use crate::locale::{Arguments, Direction, LocaleProfile, Messages, name_id};
use crate::packs::{InstalledPack, Packs};
use crate::screen::{Theme, marked, plain};
use crate::show::{Breast, LanguageChoice, Request, Show};
use crate::store::log::LogFile;
use crate::store::settings::Presets;
use crate::store::{LastPlace, PlaceFile, SideMemory, StateFolder};

/// The shared state of all commands.
#[derive(Debug)]
pub(super) struct App {
    pub(super) library: Library,
    pub(super) languages: LanguageChoice,
    /// The request for these languages, under what a command asks for.
    pub(super) request: Request,
    pub(super) settings: InForce,
    pub(super) messages: Messages,
    /// The installed packs; `None` if the system has no data folder for them.
    pub(super) packs: Option<Packs>,
    /// The packs that were installed when the program started, readable or not.
    pub(super) installed: Arc<[InstalledPack]>,
    /// The folder of the user's own data.
    pub(super) data: Option<PathBuf>,
    /// The folder of the presets; `None` if the system has none.
    pub(super) presets: Option<Presets>,
    /// The folder for what is kept between two runs; `None` if the system has none.
    state: Option<StateFolder>,
    pub(super) terminal: TerminalKind,
}

/// What the surroundings say of the terminal.
#[derive(Debug, Clone, Copy)]
pub(super) struct TerminalKind {
    /// Whether it understands escape sequences, and may be redrawn in place.
    pub(super) steerable: bool,
    /// Whether the person wants plain lines, as for a screen reader.
    pub(super) is_plain: bool,
    /// Whether no colour is wanted.
    pub(super) is_colourless: bool,
    /// Whether it shows any colour, and not only those of the table of 256.
    pub(super) is_true_colour: bool,
    /// The colours that suit its page, if it tells.
    pub(super) theme: Option<Theme>,
}

/// The folder for the user's packs, which may not exist: part of the system's data folder for programs.
fn packs_folder() -> Option<PathBuf> {
    let data = etcetera::choose_base_strategy().ok()?.data_dir();
    Some(data.join(env!("CARGO_PKG_NAME")).join("packs"))
}

fn with_packs(library: Library, installed: &[InstalledPack]) -> Library {
    let used = installed.iter().filter(|pack| pack.is_used);
    library.with_packs(used.map(|pack| pack.folder().to_owned()))
}

impl App {
    /// Opens the library and selects the languages: by `wishes`, which are typed, over `settings`.
    pub(super) fn open(
        wishes: &Common,
        mut settings: InForce,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<App, CommandError> {
        let packs = packs_folder().map(|folder| Packs::at(&folder));
        let library = settings.library(wishes.data.as_deref())?;
        let installed = packs.as_ref().map(Packs::installed).unwrap_or_default();
        let library = with_packs(library, &installed);
        let typed = Request {
            lang: wishes.lang().map(str::to_owned),
            screen_lang: wishes.screen_lang.clone(),
            ..Request::default()
        };
        let (languages, request) = settings.languages(&library, typed, wishes.is_for_another, variable)?;
        let messages = library.messages(&languages.screen.tag)?;
        let understands = variable("TERM").is_some_and(|name| !name.is_empty() && name != "dumb");
        let is_plain = wishes.plain || settings.says().plain == Some(true);
        let terminal = TerminalKind {
            steerable: understands && !is_plain,
            is_plain,
            is_colourless: variable("NO_COLOR").is_some_and(|value| !value.is_empty()),
            is_true_colour: variable("COLORTERM").is_some_and(|kind| kind == "truecolor" || kind == "24bit"),
            theme: variable("COLORFGBG").and_then(|colours| Theme::of_terminal(&colours)),
        };
        Ok(App {
            library,
            languages,
            request,
            settings,
            messages,
            packs,
            installed: installed.into(),
            data: wishes.data.clone(),
            presets: Presets::of(&|name| variable(name).map(Into::into)),
            state: StateFolder::of(&|name| variable(name).map(Into::into)),
            terminal,
        })
    }

    /// The same app with the data and the languages of `place`, unless `wishes` has others.
    pub(super) fn as_left(&self, place: &LastPlace, wishes: &Common) -> Result<App, CommandError> {
        let data = wishes.data.as_ref().or(place.data.as_ref());
        let library = with_packs(Library::open(data.map(PathBuf::as_path))?, &self.installed);
        let kept = &place.request;
        let request = Request {
            lang: wishes.langs.first().or(kept.lang.as_ref()).cloned(),
            screen_lang: wishes.screen_lang.as_ref().or(kept.screen_lang.as_ref()).cloned(),
            ..Request::default()
        };
        let languages = LanguageChoice::settle(&library, &request, &|_| None)?;
        Ok(App {
            messages: library.messages(&languages.screen.tag)?,
            library,
            languages,
            request,
            settings: self.settings.without_choices(),
            packs: self.packs.clone(),
            installed: self.installed.clone(),
            data: data.cloned(),
            presets: self.presets.clone(),
            state: self.state.clone(),
            terminal: self.terminal,
        })
    }

    /// The file of the last place of sessions called `name`; `None` if the system has no folder for it.
    pub(super) fn place_file(&self, name: Option<&str>) -> Option<PlaceFile> {
        self.state.as_ref().map(|state| PlaceFile::new(state, name))
    }

    /// The file of the log; `None` if the system has no folder for it.
    pub(super) fn log_file(&self) -> Option<LogFile> {
        self.state.as_ref().map(LogFile::new)
    }

    /// The memory of the breast that was first, of sessions called `name`, or else as the settings say; `None` if the system
    /// has no folder for it.
    pub(super) fn side_memory(&self, name: Option<&str>) -> Option<SideMemory> {
        let own = self.settings.says().name;
        let name = name.or(own.as_deref());
        self.state.as_ref().map(|state| SideMemory::new(state, name))
    }

    /// Whether the session of `request` begins with the breast that was not first last time.
    pub(super) fn is_other_side(&self, request: &Request) -> bool {
        request.side.or(self.settings.says().request.side) == Some(Breast::Other)
    }

    /// `request` with the breast that is meant, where it is the one that was not first last time.
    pub(super) fn with_side(&self, request: Request, name: Option<&str>) -> Request {
        if !self.is_other_side(&request) {
            return request;
        }
        let memory = self.side_memory(name);
        Request {
            side: Some(memory.map_or(Breast::Left, |memory| memory.next(now()))),
            ..request
        }
    }

    /// Prepares what `request` asks for, over the settings. Tells which settings are left out.
    pub(super) fn show(&self, request: &Request) -> Result<Show, CommandError> {
        let (mut show, left_out) = self.prepared(request)?;
        // A mixed order that is always wished is no mistake where there is nothing to mix.
        show.music.is_shuffled_alone &= request.shuffle.is_some();
        left_out.iter().for_each(|setting| self.tell_left_out(setting));
        Ok(show)
    }

    /// The same, with the settings that are left out.
    pub(super) fn prepared(&self, request: &Request) -> Result<(Show, Vec<LeftOutSetting>), CommandError> {
        let prepare = |request: &Request| Show::prepare(&self.library, &self.languages, request);
        Ok(self.settings.prepared(request, prepare)?)
    }

    /// Tells that a setting is left out.
    pub(super) fn tell_left_out(&self, setting: &LeftOutSetting) {
        self.tell(&(setting.notice(&self.messages) + "\n"));
    }

    /// The text `id` in the screen language.
    pub(super) fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    /// The text `id` in the screen language, with `arguments` filled in.
    pub(super) fn with(&self, id: &str, arguments: Arguments<'_>) -> String {
        self.messages.with(id, &arguments)
    }

    /// The name of a language in the screen language, or else its own name.
    pub(super) fn name_of(&self, language: &LocaleProfile) -> String {
        let id = name_id(&language.tag);
        if self.messages.has(&id) {
            self.messages.text(&id)
        } else {
            language.name.clone()
        }
    }

    /// The same app with the voice of `narration`, which the user chose, and the same words on the screen if it
    /// `keeps_screen`.
    pub(super) fn spoken_in(
        &self,
        narration: LocaleProfile,
        keeps_screen: bool,
    ) -> Result<App, CommandError> {
        self.with_languages(self.languages.spoken_in(narration, keeps_screen))
    }

    /// The same app in these languages.
    pub(super) fn with_languages(&self, languages: LanguageChoice) -> Result<App, CommandError> {
        Ok(App {
            library: self.library.clone(),
            messages: self.library.messages(&languages.screen.tag)?,
            languages,
            request: self.request.clone(),
            settings: self.settings.clone(),
            packs: self.packs.clone(),
            installed: self.installed.clone(),
            data: self.data.clone(),
            presets: self.presets.clone(),
            state: self.state.clone(),
            terminal: self.terminal,
        })
    }

    /// Whether any text on the screen may be written from right to left.
    pub(super) fn is_right_to_left(&self) -> bool {
        let LanguageChoice {
            narration, screen, ..
        } = &self.languages;
        [narration, screen]
            .iter()
            .any(|profile| profile.direction == Direction::Rtl)
    }

    /// `text` prepared for a terminal: control characters are replaced, and direction marks are added if they may be
    /// needed.
    pub(super) fn faced(&self, text: &str) -> String {
        let text = plain(text);
        if self.is_right_to_left() {
            marked(&text)
        } else {
            text.into_owned()
        }
    }

    /// Prints a complete result. A reader that stops early (`| head`) is not a failure.
    pub(super) fn print(&self, text: &str) -> Result<ExitCode, CommandError> {
        super::print(&self.faced(text))
    }

    /// Prints a message on stderr, beside the result. A missing reader is not a failure either.
    pub(super) fn tell(&self, text: &str) {
        super::tell(&self.faced(text));
    }
}
