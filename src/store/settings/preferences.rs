//! What settings can say, as one value.

use std::path::PathBuf;

use crate::show::Request;

/// What settings can say. What they do not say is absent.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preferences {
    /// The choices for a session.
    pub request: Request,
    /// The name of a session that plays, for control from outside.
    pub name: Option<String>,
    /// Whether sessions are written down.
    pub log: Option<bool>,
    /// Whether they are written down with the name of their preset.
    pub log_preset: Option<bool>,
    /// A folder of own data.
    pub data: Option<PathBuf>,
    /// Whether the screen has plain lines only.
    pub plain: Option<bool>,
    /// Whether the screen has lines, also where it could be full.
    pub lines: Option<bool>,
    /// The name of the colours.
    pub theme: Option<String>,
    /// The name of the tone of skin in figures.
    pub skin: Option<String>,
    /// The name of the blocks that figures are made of.
    pub blocks: Option<String>,
    /// Whether any key pauses.
    pub one_button: Option<bool>,
    /// Whether a session begins with locked keys.
    pub locked: Option<bool>,
    /// Keys, each with the words of what it does, in order.
    pub keys: Vec<(String, String)>,
}

impl Preferences {
    /// Only these choices for a session.
    pub(super) fn of(request: Request) -> Preferences {
        Preferences {
            request,
            ..Preferences::default()
        }
    }

    /// Fills what is not said from `other`. The keys of both count, these over the others.
    #[must_use]
    pub fn or(self, other: &Preferences) -> Preferences {
        let Preferences {
            request,
            name,
            log,
            log_preset,
            data,
            plain,
            lines,
            theme,
            skin,
            blocks,
            one_button,
            locked,
            keys,
        } = other.clone();
        Preferences {
            request: self.request.or(&request),
            name: self.name.or(name),
            log: self.log.or(log),
            log_preset: self.log_preset.or(log_preset),
            data: self.data.or(data),
            plain: self.plain.or(plain),
            lines: self.lines.or(lines),
            theme: self.theme.or(theme),
            skin: self.skin.or(skin),
            blocks: self.blocks.or(blocks),
            one_button: self.one_button.or(one_button),
            locked: self.locked.or(locked),
            keys: keys.into_iter().chain(self.keys).collect(),
        }
    }
}
