//! The exit codes: part of the contract with scripts.

/// Another failure.
pub(super) const OTHER: u8 = 1;
/// The command line was not understood.
pub(super) const USAGE: u8 = 2;
/// Session, locale, pack or file.
pub(super) const DATA: u8 = 3;
/// The sound device.
pub(super) const DEVICE: u8 = 4;
/// The terminal is gone.
pub(super) const HUNG_UP: u8 = 129;
/// Ctrl-C.
pub(super) const INTERRUPTED: u8 = 130;
/// Asked to end by the system.
pub(super) const TERMINATED: u8 = 143;
