//! The voice of the dialogue: says lines in the patient's language while a question stands, and is cut short by the next one.
//!
//! A line without a recording is not said: its text stands on the screen. Must not know the questions.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::commands::app::App;
use crate::commands::failure::{self, CommandError};
use crate::commands::playback::{line, row, start};
use crate::locale::{Locale, MessageId};
use crate::mixer::{MixSettings, Volumes};
use crate::output::SpeakerOpener;
use crate::player::{Control, Happening, Listener, Player};
use crate::timeline::Timeline;
use crate::units::{Decibels, Frames};

/// The silence after each line.
const PAUSE: Frames = Frames::from_millis(700);
/// The length of a fade and the device's buffer.
const FADE: Duration = Duration::from_millis(300);

/// A voice that may speak.
pub(super) struct CareVoice<'a> {
    app: &'a App,
    /// Where it is heard; the default device if none is named.
    pub(super) device: Option<String>,
    pub(super) volume: Decibels,
    is_heard: bool,
    /// A drop ends what is said.
    speaking: Option<(Player, Listener)>,
    /// Whether it was told that nothing is heard.
    is_told: bool,
}

impl<'a> CareVoice<'a> {
    pub(super) fn new(
        app: &'a App,
        device: Option<String>,
        volume: Decibels,
        is_heard: bool,
    ) -> CareVoice<'a> {
        CareVoice {
            app,
            device,
            volume,
            is_heard,
            speaking: None,
            is_told: false,
        }
    }

    /// Says those of `lines` that are recorded in `language`, instead of what is being said.
    pub(super) fn say(&mut self, language: &Locale, lines: &[&MessageId]) -> Result<(), CommandError> {
        self.stop();
        let timeline = spoken(self.app, language, lines)?;
        if timeline.cues.is_empty() || !self.is_heard {
            return Ok(());
        }
        let settings = MixSettings {
            volumes: Volumes {
                speech: self.volume,
                ..Volumes::default()
            },
            ..MixSettings::default()
        };
        let output = Box::new(SpeakerOpener::new(self.device.clone()));
        self.speaking = Some(start(
            self.app.library.data(),
            &Arc::new(timeline),
            output,
            settings,
        )?);
        Ok(())
    }

    /// Whether `line` is recorded in `language`.
    pub(super) fn has(&self, language: &Locale, line: &MessageId) -> Result<bool, CommandError> {
        let pack = self.app.library.pack(language)?;
        Ok(pack.is_some_and(|pack| pack.clips.contains_key(line)))
    }

    /// Fades out what is said. A player that hangs is not waited for.
    pub(super) fn stop(&mut self) {
        let Some((player, mut events)) = self.speaking.take() else {
            return;
        };
        player.control(Control::Quit);
        let end = Instant::now() + FADE;
        while let Some(event) = events.wait(end.saturating_duration_since(Instant::now())) {
            if matches!(event.what, Happening::Finished(_)) {
                return;
            }
        }
    }

    /// Why nothing is heard, once. Returns at once.
    pub(super) fn complaint(&mut self) -> Option<String> {
        let (_, events) = self.speaking.as_mut()?;
        while let Some(event) = events.poll() {
            match event.what {
                Happening::FellBackToSilence(why) => {
                    let is_new = !std::mem::replace(&mut self.is_told, true);
                    return is_new.then(|| failure::line(&self.app.messages, &why));
                }
                Happening::Finished(_) => {
                    self.speaking = None;
                    return None;
                }
                _ => {}
            }
        }
        None
    }
}

/// A timeline of `lines`, one after the other. A pack that can't be read says nothing.
fn spoken(app: &App, language: &Locale, lines: &[&MessageId]) -> Result<Timeline, CommandError> {
    let pack = app.library.pack(language)?;
    let (mut cues, mut at) = (Vec::new(), Frames::ZERO);
    for message in lines {
        let Some(clip) = pack.as_ref().and_then(|pack| pack.clips.get(*message)) else {
            continue;
        };
        cues.push(line(language, message, clip.frames, at));
        at = at + clip.frames + PAUSE;
    }
    Ok(row(cues, at))
}
