//! Data kept for a user: settings, presets, the last position, a log. The only room that writes to the user's home,
//! except `packs`, which is given its folder.
//!
//! Nothing is kept yet, so there is nothing here.
