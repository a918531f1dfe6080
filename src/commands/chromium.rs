//! Prints a page to a PDF by a Chromium, Chrome or the like that is on this machine.
//!
//! It gets a folder of its own, no network and a limited time (law: never-stuck).

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, geteuid, kill_process_group};

use super::signals::Stop;

/// Its names, in order.
const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
];
/// The variable that names one.
const CHROME: &str = "CHROME";
/// How long it may take.
const LONGEST: Duration = Duration::from_secs(30);
/// How often it is looked whether it has ended.
const GLANCE: Duration = Duration::from_millis(20);
/// The largest PDF, in bytes.
const LARGEST: u64 = 64 << 20;
/// How every PDF begins.
const MAGIC: &[u8] = b"%PDF-";

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub(super) enum ChromiumError {
    /// There is no Chromium.
    #[error("no Chromium")]
    None,
    /// The user or the system asked for an end.
    #[error("stopped")]
    Stopped(Stop),
    /// It failed or took too long.
    #[error("{0} made no PDF")]
    Failed(PathBuf),
    /// No folder for it.
    #[error("{folder}: {source}")]
    Folder { folder: PathBuf, source: io::Error },
}

/// `html` as a PDF, unless `stop` returns a request first.
pub(super) fn pdf(html: &str, stop: impl Fn() -> Option<Stop>) -> Result<Vec<u8>, ChromiumError> {
    let program = found(&|name| env::var_os(name)).ok_or(ChromiumError::None)?;
    let no_folder = |source| ChromiumError::Folder {
        folder: env::temp_dir(),
        source,
    };
    let folder = tempfile::Builder::new().prefix("warmhands-").tempdir();
    let folder = folder.map_err(no_folder)?;
    let page = folder.path().join("page.html");
    let pdf = folder.path().join("page.pdf");
    fs::write(&page, html).map_err(no_folder)?;
    let child = command(&program, folder.path(), &page, &pdf).spawn();
    let failed = || ChromiumError::Failed(program.clone());
    let child = child.map_err(|_| failed())?;
    let has_ended_well = ended_well(child, stop).map_err(ChromiumError::Stopped)?;
    match has_ended_well && is_small(&pdf) {
        true => fs::read(&pdf)
            .ok()
            .filter(|bytes| bytes.starts_with(MAGIC))
            .ok_or_else(failed),
        false => Err(failed()),
    }
}

/// The one that `variable` names, or else the first in its `PATH`.
fn found(variable: &impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(named) = variable(CHROME).filter(|named| !named.is_empty()) {
        return Some(PathBuf::from(named));
    }
    let folders: Vec<PathBuf> = env::split_paths(&variable("PATH")?).collect();
    let places = NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}

fn command(program: &Path, folder: &Path, page: &Path, pdf: &Path) -> Command {
    let option = |name: &str, path: &Path| {
        let mut option = OsString::from(name);
        option.push(path);
        option
    };
    let mut address = OsString::from("file://");
    address.push(page);
    let mut command = Command::new(program);
    command
        .args([
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
        ])
        .args([
            "--disable-background-networking",
            "--disable-sync",
            "--disable-extensions",
        ])
        .args(["--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"])
        .arg("--no-pdf-header-footer")
        .arg(option("--user-data-dir=", &folder.join("profile")))
        .arg(option("--print-to-pdf=", pdf))
        .current_dir(folder)
        // Nothing of it is left in her home.
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0);
    if geteuid().is_root() {
        // It refuses to run as root with its sandbox. The page is ours and has no script.
        command.arg("--no-sandbox");
    }
    command.arg(address);
    command
}

/// Waits for `child`, and ends it with all that it has started if it takes too long, or if `stop` returns a request.
fn ended_well(mut child: Child, stop: impl Fn() -> Option<Stop>) -> Result<bool, Stop> {
    let until = Instant::now() + LONGEST;
    let result = loop {
        match (child.try_wait(), stop()) {
            (_, Some(stop)) => break Err(stop),
            (Ok(Some(status)), _) => break Ok(status.success()),
            (Ok(None), _) if Instant::now() < until => thread::sleep(GLANCE),
            _ => break Ok(false),
        }
    };
    // What it has started may outlive it.
    if let Some(group) = Pid::from_raw(child.id().cast_signed()) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.try_wait();
    result
}

fn is_small(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() <= LARGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_one_comes_before_those_of_the_path_and_these_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| fs::write(folder.path().join(name), "").unwrap();
        let with = |named: Option<&str>| {
            let variable = |name: &str| match name {
                CHROME => named.map(OsString::from),
                _ => Some(folder.path().into()),
            };
            found(&variable)
        };
        assert_eq!(with(None), None);
        put("google-chrome");
        assert_eq!(with(None), Some(folder.path().join("google-chrome")));
        put("chromium");
        assert_eq!(with(Some("")), Some(folder.path().join("chromium")));
        assert_eq!(with(Some("/opt/mine")), Some(PathBuf::from("/opt/mine")));
    }

    #[test]
    fn what_takes_too_long_is_ended_on_request() {
        let child = Command::new("/bin/sleep")
            .arg("60")
            .process_group(0)
            .spawn()
            .unwrap();
        let asked = Instant::now();
        let ended = ended_well(child, || Some(Stop::Interrupted));
        assert_eq!(ended, Err(Stop::Interrupted));
        assert!(asked.elapsed() < Duration::from_secs(5));
        let ended = |program: &str| {
            let child = Command::new(program).process_group(0).spawn().unwrap();
            ended_well(child, || None)
        };
        assert_eq!((ended("/bin/true"), ended("/bin/false")), (Ok(true), Ok(false)));
    }
}
