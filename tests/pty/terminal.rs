//! A terminal that a test types into: a real pseudo-terminal, with its screen read as a grid.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::termios::{Action, tcflow};

use crate::cli::run::program;

/// The time limit for anything to happen.
const PATIENCE: Duration = Duration::from_secs(60);
/// The time limit for the end of the program after a request.
pub(super) const AT_ONCE: Duration = Duration::from_secs(3);
/// The polling interval.
const GLANCE: Duration = Duration::from_millis(5);
const ROWS: u16 = 50;

/// The output of the terminal so far.
struct Shown {
    grid: vt100::Parser,
    bytes: Vec<u8>,
    /// Whether the terminal must hang up.
    is_closed: bool,
}

/// What a session looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Lines,
    Full,
}

/// A terminal with a program in it. Dropping it ends the program.
pub(super) struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    /// Kept open, so that the terminal keeps its settings after the program has ended.
    slave: Option<Box<dyn SlavePty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<Mutex<Shown>>,
    name: PathBuf,
    settings: String,
}

fn size(columns: u16) -> PtySize {
    PtySize {
        rows: ROWS,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn nonzero(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

impl Terminal {
    /// The built program with the arguments of `line`, in a terminal of 80 columns.
    pub(super) fn warmhands(line: &str) -> Terminal {
        Terminal::with(line, "xterm-256color")
    }

    /// The same in a terminal with `kind` as its `TERM`.
    pub(super) fn with(line: &str, kind: &str) -> Terminal {
        let mut words = vec![program().get_program().to_str().unwrap().to_owned()];
        words.extend(line.split_whitespace().map(str::to_owned));
        Terminal::running(&words, kind)
    }

    /// The same, where the full screen is used if the terminal has room for it.
    pub(super) fn full(line: &str) -> Terminal {
        Terminal::full_with(line, &[])
    }

    /// The same with further variables.
    pub(super) fn full_with(line: &str, variables: &[(&str, &str)]) -> Terminal {
        let mut words = vec![program().get_program().to_str().unwrap().to_owned()];
        words.extend(line.split_whitespace().map(str::to_owned));
        Terminal::looking(&words, "xterm-256color", Look::Full, variables)
    }

    /// A shell that runs `script`, in which `$warmhands` is the built program.
    pub(super) fn shell(script: &str) -> Terminal {
        Terminal::running(&["sh", "-c", script].map(str::to_owned), "xterm-256color")
    }

    /// An interactive shell, otherwise like [`Terminal::shell`].
    pub(super) fn interactive_shell() -> Terminal {
        Terminal::running(&["sh", "-i"].map(str::to_owned), "xterm-256color")
    }

    fn running(words: &[String], kind: &str) -> Terminal {
        Terminal::looking(words, kind, Look::Lines, &[])
    }

    fn looking(words: &[String], kind: &str, look: Look, variables: &[(&str, &str)]) -> Terminal {
        let pair = native_pty_system().openpty(size(80)).unwrap();
        let name = pair.master.tty_name().unwrap();
        let settings = settings(&name);
        let mut command = CommandBuilder::new(&words[0]);
        command.args(&words[1..]);
        command.cwd(std::env::current_dir().unwrap());
        command.env_clear();
        let environment = program();
        for (name, value) in environment
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?)))
        {
            command.env(name, value);
        }
        command.env("PATH", std::env::var_os("PATH").unwrap());
        command.env("TERM", kind);
        command.env("PS1", "ready> ");
        command.env("warmhands", environment.get_program());
        for (name, value) in variables {
            command.env(name, value);
        }
        if look == Look::Lines {
            command.env("WARMHANDS_LINES", "true");
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let grid = vt100::Parser::new(nonzero(ROWS), nonzero(80), 0);
        let shown = Arc::new(Mutex::new(Shown {
            grid,
            bytes: Vec::new(),
            is_closed: false,
        }));
        watch(pair.master.try_clone_reader().unwrap(), Arc::clone(&shown));
        Terminal {
            keyboard: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            slave: Some(pair.slave),
            child,
            shown,
            name,
            settings,
        }
    }

    /// Types `bytes`.
    pub(super) fn types(&mut self, bytes: impl AsRef<[u8]>) {
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(bytes.as_ref()).unwrap();
        keyboard.flush().unwrap();
    }

    /// The screen as a person sees it.
    pub(super) fn screen(&self) -> String {
        self.shown.lock().unwrap().grid.screen().contents()
    }

    /// How many rows of the screen contain `text`.
    pub(super) fn rows_with(&self, text: &str) -> usize {
        self.screen().lines().filter(|row| row.contains(text)).count()
    }

    /// Everything that was sent to the terminal.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.shown.lock().unwrap().bytes.clone()
    }

    /// Whether bracketed paste is on.
    pub(super) fn marks_pastes(&self) -> bool {
        self.shown.lock().unwrap().grid.screen().bracketed_paste()
    }

    /// Waits until the screen shows `text`, anywhere and with any line breaks.
    #[track_caller]
    pub(super) fn until_it_shows(&self, text: &str) {
        let wanted = words(text);
        self.until(text, |terminal| words(&terminal.screen()).contains(&wanted));
    }

    /// Waits until `happens`.
    #[track_caller]
    pub(super) fn until(&self, what: &str, happens: impl Fn(&Terminal) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !happens(self) {
            assert!(Instant::now() < end, "never came: {what}\n{}", self.screen());
            thread::sleep(GLANCE);
        }
    }

    /// Changes the width to `columns`.
    pub(super) fn resize(&self, columns: u16) {
        self.resize_to(columns, ROWS);
    }

    /// Changes the size.
    pub(super) fn resize_to(&self, columns: u16, rows: u16) {
        let grid = &mut self.shown.lock().unwrap().grid;
        grid.screen_mut().set_size(nonzero(rows), nonzero(columns));
        let size = PtySize {
            rows,
            ..size(columns)
        };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    /// Whether the second page of the terminal is open.
    pub(super) fn is_on_its_second_page(&self) -> bool {
        self.shown.lock().unwrap().grid.screen().alternate_screen()
    }

    /// Whether the cursor can be seen.
    pub(super) fn has_cursor(&self) -> bool {
        !self.shown.lock().unwrap().grid.screen().hide_cursor()
    }

    /// Stops the output, as Ctrl-S does.
    pub(super) fn stop_output(&self) {
        let terminal = File::open(&self.name).unwrap();
        tcflow(&terminal, Action::OOff).unwrap();
    }

    /// Hangs up, as when the window of the terminal is closed.
    pub(super) fn hang_up(&mut self) {
        (self.keyboard, self.slave, self.master) = (None, None, None);
        // The last handle is dropped with the next output of the program.
        self.shown.lock().unwrap().is_closed = true;
    }

    /// Sends the signal called `name` to the program.
    pub(super) fn signal(&self, name: &str) {
        let pid = self.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &pid]).status().unwrap();
        assert!(sent.success());
    }

    /// The process id of the program.
    pub(super) fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether the program still runs.
    pub(super) fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits until the program has ended, which must be soon, and returns its exit code.
    #[track_caller]
    pub(super) fn ends_soon(&mut self) -> u32 {
        self.ends_within(AT_ONCE)
    }

    /// Waits until the program has ended, and returns its exit code.
    #[track_caller]
    pub(super) fn ends(&mut self) -> u32 {
        self.ends_within(PATIENCE)
    }

    /// Waits until the program has ended after a session of a minute or two.
    #[track_caller]
    pub(super) fn ends_within_minutes(&mut self) -> u32 {
        self.ends_within(3 * PATIENCE)
    }

    #[track_caller]
    fn ends_within(&mut self, patience: Duration) -> u32 {
        let end = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert_eq!(status.signal(), None, "it was ended by the system");
                return status.exit_code();
            }
            assert!(Instant::now() < end, "still there\n{}", self.screen());
            thread::sleep(GLANCE);
        }
    }

    /// Checks that the terminal has the settings that it had before the program began.
    #[track_caller]
    pub(super) fn is_as_it_was(&self) {
        assert_eq!(settings(&self.name), self.settings);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The output of `stty -a` for the terminal `name`.
fn settings(name: &PathBuf) -> String {
    let said = Command::new("stty")
        .arg("-a")
        .arg("-F")
        .arg(name)
        .output()
        .unwrap();
    assert!(said.status.success());
    String::from_utf8(said.stdout).unwrap()
}

/// The words of `text`, separated by single spaces.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Renders the output from `screen`.
fn watch(mut screen: Box<dyn Read + Send>, shown: Arc<Mutex<Shown>>) {
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(length @ 1..) = screen.read(&mut bytes) {
            let mut shown = shown.lock().unwrap();
            shown.grid.process(&bytes[..length]);
            shown.bytes.extend_from_slice(&bytes[..length]);
            if shown.is_closed {
                return;
            }
        }
    });
}
