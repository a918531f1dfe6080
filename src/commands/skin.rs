//! The skin of the figures: in the tone that is typed, or in that of the settings, or as they are drawn.

use super::app::App;
use super::failure::UsageError;
use crate::figure::{Skin, Tones};

/// The skin in the tone `typed`. A tone of the settings that there is not is told, and left out.
///
/// # Errors
/// If there is no tone of the name that is typed.
pub(super) fn skin(app: &App, tones: &Tones, typed: Option<&str>) -> Result<Skin, UsageError> {
    let unknown = |value: &str| UsageError::InvalidValue {
        argument: "--skin".to_owned(),
        value: value.to_owned(),
        known: tones.names().map(str::to_owned).collect(),
    };
    if let Some(name) = typed {
        return tones.skin(name).ok_or_else(|| unknown(name));
    }
    let Some(name) = app.settings.says().skin else {
        return Ok(Skin::default());
    };
    let skin = tones.skin(&name);
    if skin.is_none() {
        let left_out = app.settings.without("skin", &unknown(&name));
        left_out.iter().for_each(|setting| app.tell_left_out(setting));
    }
    Ok(skin.unwrap_or_default())
}
