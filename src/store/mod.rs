//! Data kept for a user: settings. The only room that writes to the user's home, except `packs`, which is given its
//! folder.

pub mod folders;
pub mod settings;
