//! The terminal itself: its settings, its width, its bytes. The only file that asks the system about it.
//!
//! Nothing here waits longer than it is told to. A terminal is set up only while this program is in its foreground:
//! the system stops one that tries it in the background.

use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::{Errno, read};
use rustix::process::{Signal, getpgrp, kill_current_process_group};
use rustix::termios::{
    LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, Termios, tcgetattr, tcgetpgrp, tcgetwinsize,
    tcsetattr, ttyname,
};

/// The settings of the terminal before they were changed, while they are.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);
/// What turns a special character off.
const DISABLED: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };
/// As many bytes as a terminal keeps.
const MOST: usize = 4096;
/// How long to wait before a terminal that says nothing and has not ended is looked at again.
const GLANCE: Duration = Duration::from_millis(20);

/// What came from the terminal.
#[derive(Debug)]
pub(super) enum TtyInput {
    Bytes(Vec<u8>),
    Nothing,
    /// It is gone.
    End,
}

/// The terminal on standard input.
#[derive(Debug)]
pub(super) struct Tty {
    /// Opened anew, so that reads never wait, not even where another program reads the same terminal; and so that the
    /// shell's own end of it stays as it is.
    input: OwnedFd,
}

impl Tty {
    /// The terminal on standard input; none, where it is something else.
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

    /// Has single keys handed over from now on, if this program is in the foreground; whether they are.
    pub(super) fn begin(&mut self) -> bool {
        is_in_foreground() && set_up().is_ok()
    }

    /// Waits for bytes, at most for `patience`.
    pub(super) fn read(&mut self, patience: Duration) -> TtyInput {
        if !is_in_foreground() {
            // Whoever reads in the background is stopped.
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

    /// There is nothing, though there seemed to be: the terminal is gone, or another program was faster.
    fn silence(&self) -> TtyInput {
        if tcgetattr(&self.input).is_err() {
            return TtyInput::End;
        }
        std::thread::sleep(GLANCE);
        TtyInput::Nothing
    }
}

/// Single keys without an echo. The output stays as it is; so do Ctrl-C and Ctrl-\, where the terminal sends their signals
/// to this program. Ctrl-Z comes as a key, because there is something to be done first.
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

/// Sets the terminal as it was, if it was changed; whether it was.
pub(super) fn restore() -> bool {
    let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(settings) = before.take() else {
        return false;
    };
    // In the background the shell has set it up for itself, and would not have us change it.
    is_in_foreground() && tcsetattr(io::stdin(), OptionalActions::Now, &settings).is_ok()
}

/// Whether single keys are handed over.
pub(super) fn is_set_up() -> bool {
    BEFORE.lock().unwrap_or_else(PoisonError::into_inner).is_some()
}

/// Whether the terminal is ours at present; also where it knows no jobs.
fn is_in_foreground() -> bool {
    tcgetpgrp(io::stdin()).map_or(true, |group| group == getpgrp())
}

/// What Ctrl-Z does: stops this program and those beside it in its job, until it is continued.
pub(super) fn stop_job() {
    // Where nobody could continue it the system leaves it running.
    let _ = kill_current_process_group(Signal::TSTP);
}

/// What Ctrl-C does.
pub(super) fn interrupt_job() {
    let _ = kill_current_process_group(Signal::INT);
}

/// What Ctrl-\ does.
pub(super) fn quit_job() {
    let _ = kill_current_process_group(Signal::QUIT);
}

/// The width of the terminal that any of the three streams is, in columns; none, where it does not say.
pub(super) fn width() -> Option<usize> {
    let sizes = [
        tcgetwinsize(io::stdout()),
        tcgetwinsize(io::stderr()),
        tcgetwinsize(io::stdin()),
    ];
    let mut columns = sizes.into_iter().flatten().map(|size| usize::from(size.ws_col));
    columns.find(|columns| *columns > 0)
}
