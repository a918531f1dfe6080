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
    /// It failed or took too long.
    #[error("{0} made no PDF")]
    Failed(PathBuf),
    /// No folder for it.
    #[error("{folder}: {source}")]
    Folder { folder: PathBuf, source: io::Error },
}

/// `html` as a PDF.
pub(super) fn pdf(html: &str) -> Result<Vec<u8>, ChromiumError> {
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
    match has_ended_well(child) && is_small(&pdf) {
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

/// Waits for `child`, and ends it with all that it has started if it takes too long.
fn has_ended_well(mut child: Child) -> bool {
    let until = Instant::now() + LONGEST;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break Some(status),
            Ok(None) if Instant::now() < until => thread::sleep(GLANCE),
            _ => break None,
        }
    };
    // What it has started may outlive it.
    if let Some(group) = Pid::from_raw(child.id().cast_signed()) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.try_wait();
    status.is_some_and(|status| status.success())
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
}
