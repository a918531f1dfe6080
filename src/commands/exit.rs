//! The exit codes: part of the contract with scripts.

use std::process::ExitCode;

use crate::player::Stop;

/// Another failure.
pub(super) const OTHER: u8 = 1;
/// The command line was not understood.
pub(super) const USAGE: u8 = 2;
/// Session, locale, pack or file.
pub(super) const DATA: u8 = 3;
/// The sound device.
pub(super) const DEVICE: u8 = 4;
/// Ctrl-C.
pub(super) const INTERRUPTED: u8 = 130;
/// Asked to end by the system.
pub(super) const TERMINATED: u8 = 143;
/// The terminal is gone.
pub(super) const HUNG_UP: u8 = 129;

/// How a program ends that was stopped.
pub(super) fn stopped(stop: Stop) -> ExitCode {
    ExitCode::from(number(stop))
}

/// The same as a number.
pub(super) fn number(stop: Stop) -> u8 {
    match stop {
        Stop::Interrupted => INTERRUPTED,
        Stop::Terminated => TERMINATED,
        Stop::HungUp => HUNG_UP,
    }
}
