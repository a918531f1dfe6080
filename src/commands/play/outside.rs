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

pub(super) fn open(name: Option<&str>) -> Result<Outside, UsageError> {
    let is_named = name.is_some();
    let name = name.map_or_else(|| std::process::id().to_string(), str::to_owned);
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

    pub(super) fn serve(&self, remote: Remote, show: &Show, request: &Request) {
        let facts = SessionFacts {
            name: self.name.clone(),
            session: show.session.id.clone(),
            lang: show.narration.language.to_string(),
            screen_lang: show.languages.screen.tag.to_string(),
            device: request.device.clone(),
        };
        // Without a thread for it the session plays all the same.
        let _ = self.server.as_ref().map(|server| server.serve(remote, facts));
    }
}
