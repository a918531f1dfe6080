//! What is kept for a person: her settings, her presets, where she was last, a log. The one room that writes to her home, but
//! for `packs`, which is given its folder.
//!
//! Nothing is kept yet, so there is nothing here.
