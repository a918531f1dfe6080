//! Lets other programs steer the session. A session that can't be reached plays all the same, unless a name was asked for
//! that is in use.

use crate::commands::failure::UsageError;
use crate::control::socket::{ServeError, Server, SessionFacts};
use crate::player::Remote;
use crate::show::{Request, Show};

/// The way in from outside, if there is one.
pub(super) struct Outside {
    name: String,
    server: Option<Server>,
    /// Whether a name was asked for.
    is_named: bool,
}

/// Opens the way in under the name that was `typed`, or else under the one of the settings, or else under the process id.
pub(super) fn open(typed: Option<&str>, own: Option<&str>) -> Result<Outside, UsageError> {
    if let Some(name) = typed {
        return named(name.to_owned(), true);
    }
    let usual = || named(std::process::id().to_string(), false);
    match own {
        // Another session with this name is no reason not to play.
        Some(name) => named(name.to_owned(), true).or_else(|_| usual()),
        None => usual(),
    }
}

fn named(name: String, is_named: bool) -> Result<Outside, UsageError> {
    UsageError::unless_name(&name)?;
    match Server::bind(&name) {
        Ok(server) => Ok(Outside {
            name,
            server: Some(server),
            is_named,
        }),
        Err(ServeError::InUse) => Err(UsageError::NameInUse { name }),
        Err(ServeError::Io(_)) => Ok(Outside {
            name,
            server: None,
            is_named,
        }),
    }
}

impl Outside {
    /// Whether somebody counts on a way in, and there is none.
    pub(super) fn is_missed(&self) -> bool {
        self.is_named && self.server.is_none()
    }

    /// The name that others steer it by.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn serve(&mut self, remote: Remote, show: &Show, request: &Request) {
        let facts = SessionFacts {
            name: self.name.clone(),
            session: show.session.id.clone(),
            lang: show.narration.language.to_string(),
            screen_lang: show.languages.screen.tag.to_string(),
            output: request.output.clone().unwrap_or_else(|| "speaker".to_owned()),
            device: request.device.clone(),
        };
        // Without a thread for it the session plays all the same.
        let _ = self.server.as_mut().map(|server| server.serve(remote, facts));
    }
}
