//! The exit codes, which scripts rely on.

use std::process::ExitCode;

use crate::player::Stop;

/// Any other failure.
pub(super) const OTHER: u8 = 1;
/// The command line is invalid.
pub(super) const USAGE: u8 = 2;
/// A failure of a session, locale, pack or file.
pub(super) const DATA: u8 = 3;
/// A failure of the sound device.
pub(super) const DEVICE: u8 = 4;
/// Ctrl-C.
pub(super) const INTERRUPTED: u8 = 130;
/// The system asked the program to end.
pub(super) const TERMINATED: u8 = 143;
/// The terminal is gone.
pub(super) const HUNG_UP: u8 = 129;

/// The exit code of a program that was stopped.
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
