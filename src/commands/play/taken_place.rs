//! The place at which a session goes on, taken before it is heard, so that no two sessions go on at one place.

use std::time::Duration;

use crate::commands::app::App;
use crate::commands::failure::{CommandError, UsageError};
use crate::pending::within;
use crate::store::{LastPlace, PlaceError, PlaceLock};

/// How long the disk may take.
const DISK: Duration = Duration::from_millis(500);

/// A place, and the right to write it.
pub(super) struct TakenPlace<'a> {
    pub(super) place: &'a LastPlace,
    /// `None` where it can't be had. Who keeps the place tells why.
    pub(super) lock: Option<PlaceLock>,
}

impl<'a> TakenPlace<'a> {
    /// Takes `place`, that of the session called `name`.
    ///
    /// # Errors
    /// If the session still plays.
    pub(super) fn take(
        app: &App,
        name: Option<&str>,
        place: &'a LastPlace,
    ) -> Result<TakenPlace<'a>, CommandError> {
        let locked = app
            .place_file(name)
            .and_then(|file| within(DISK, move || file.lock()));
        let lock = match (locked, name) {
            (Some(Ok(None)), None) => return Err(PlaceError::InUse.into()),
            (Some(Ok(None)), Some(name)) => {
                return Err(UsageError::NameInUse {
                    name: name.to_owned(),
                }
                .into());
            }
            (locked, _) => locked.and_then(Result::ok).flatten(),
        };
        Ok(TakenPlace { place, lock })
    }
}
