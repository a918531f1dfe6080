//! The exit codes: part of the contract with scripts.

/// Another failure.
pub(super) const OTHER: u8 = 1;
/// The command line was not understood.
pub(super) const USAGE: u8 = 2;
/// Session, locale, pack or file.
pub(super) const DATA: u8 = 3;
