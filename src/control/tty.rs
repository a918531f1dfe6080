//! The terminal itself: its settings, width and bytes. The only file that uses the system's terminal calls.
//!
//! No call waits longer than requested. The terminal is changed only while the program is in the foreground, because
//! the system stops a background program that changes it.

use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::screen::TerminalSize;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, read};
use rustix::process::{Signal, getpgrp, kill_current_process_group};
use rustix::termios::{
    LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, Termios, tcgetattr, tcgetpgrp, tcgetwinsize,
    tcsetattr, ttyname,
};

/// The terminal's original settings, while they are changed.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);
/// The value that disables a special character.
const DISABLED: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };
/// The size of a terminal's input buffer.
const MOST: usize = 4096;
/// The pause before a terminal without data is read again.
const GLANCE: Duration = Duration::from_millis(20);

/// The result of a read.
#[derive(Debug)]
pub(super) enum TtyInput {
    Bytes(Vec<u8>),
    Nothing,
    /// The terminal is gone.
    End,
}

/// The terminal on standard input.
#[derive(Debug)]
pub(super) struct Tty {
    /// Opened separately, so that reads never block, even if another program reads the same terminal, and so that the
    /// shell's own file description stays unchanged.
    input: OwnedFd,
}

impl Tty {
    /// Opens the terminal on standard input; `None` if it is not one.
    pub(super) fn open() -> Option<Tty> {
        let stdin = io::stdin();
        if !stdin.is_terminal() {
            return None;
        }
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let named = ttyname(&stdin, Vec::new()).and_then(|name| open(name, flags, Mode::empty()));
        let input = named
            .or_else(|_| open("/dev/tty", flags, Mode::empty()))
            .ok()
            .or_else(|| stdin.as_fd().try_clone_to_owned().ok())?;
        Some(Tty { input })
    }

    /// Switches to single keys, if the program is in the foreground. Returns whether it did.
    pub(super) fn begin(&mut self) -> bool {
        is_in_foreground() && set_up().is_ok()
    }

    /// Waits for bytes, at most for `patience`.
    pub(super) fn read(&mut self, patience: Duration) -> TtyInput {
        if !is_in_foreground() {
            // The system stops a background program that reads.
            std::thread::sleep(patience);
            return TtyInput::Nothing;
        }
        let mut fds = [PollFd::new(&self.input, PollFlags::IN)];
        match poll(&mut fds, Timespec::try_from(patience).ok().as_ref()) {
            Ok(0) | Err(Errno::INTR) => return TtyInput::Nothing,
            Ok(_) => {}
            Err(_) => return TtyInput::End,
        }
        let mut bytes = vec![0; MOST];
        match read(&self.input, &mut bytes[..]) {
            Ok(0) => self.silence(),
            Ok(length) => {
                bytes.truncate(length);
                TtyInput::Bytes(bytes)
            }
            Err(Errno::INTR) => TtyInput::Nothing,
            Err(Errno::AGAIN) => self.silence(),
            Err(_) => TtyInput::End,
        }
    }

    /// A read without data: the terminal is gone, or another program read the data.
    fn silence(&self) -> TtyInput {
        if tcgetattr(&self.input).is_err() {
            return TtyInput::End;
        }
        std::thread::sleep(GLANCE);
        TtyInput::Nothing
    }
}

/// Switches to single keys without echo. Output processing stays on. Ctrl-C and Ctrl-\ stay signals if the terminal
/// sends them to this program. Ctrl-Z arrives as a key, because the program must do some work first.
fn set_up() -> io::Result<()> {
    let stdin = io::stdin();
    let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
    let now = tcgetattr(&stdin)?;
    let mut raw = before.get_or_insert(now).clone();
    let output = raw.output_modes & OutputModes::OPOST;
    raw.make_raw();
    raw.output_modes |= output;
    if tcgetpgrp(&stdin) == Ok(getpgrp()) {
        raw.local_modes |= LocalModes::ISIG | LocalModes::NOFLSH;
        raw.special_codes[SpecialCodeIndex::VSUSP] = DISABLED;
    }
    Ok(tcsetattr(&stdin, OptionalActions::Now, &raw)?)
}

/// Restores the terminal's settings, if they were changed. Returns whether it did.
pub(super) fn restore() -> bool {
    let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(settings) = before.take() else {
        return false;
    };
    // In the background, the shell has set its own settings, which must stay.
    is_in_foreground() && tcsetattr(io::stdin(), OptionalActions::Now, &settings).is_ok()
}

/// Whether the terminal delivers single keys.
pub(super) fn is_set_up() -> bool {
    BEFORE.lock().unwrap_or_else(PoisonError::into_inner).is_some()
}

/// Whether the program is in the foreground. True if the terminal has no job control.
fn is_in_foreground() -> bool {
    tcgetpgrp(io::stdin()).map_or(true, |group| group == getpgrp())
}

/// Acts as Ctrl-Z: stops all processes of the job until it is continued.
pub(super) fn stop_job() {
    // If no shell could continue the job, the system does not stop it.
    let _ = kill_current_process_group(Signal::TSTP);
}

/// Acts as Ctrl-C.
pub(super) fn interrupt_job() {
    let _ = kill_current_process_group(Signal::INT);
}

/// Acts as Ctrl-\.
pub(super) fn quit_job() {
    let _ = kill_current_process_group(Signal::QUIT);
}

/// The size of the terminal on any of the three streams; `None` if unknown.
pub(super) fn size() -> Option<TerminalSize> {
    let sizes = [
        tcgetwinsize(io::stdout()),
        tcgetwinsize(io::stderr()),
        tcgetwinsize(io::stdin()),
    ];
    let mut sizes = sizes.into_iter().flatten().map(|size| TerminalSize {
        columns: usize::from(size.ws_col),
        rows: usize::from(size.ws_row),
    });
    sizes.find(|size| size.columns > 0)
}
