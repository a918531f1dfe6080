//! `warmhands pack`: from an empty folder to a pack that others install, and packs that are refused.

mod at_once;
mod broken;
mod fixture;
mod imported;
mod installed;
mod labelled;
mod made;
mod malformed;
mod recordings;
mod unlike;
