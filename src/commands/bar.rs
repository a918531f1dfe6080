//! The progress bar of a rendering, on stderr if that is a terminal.

use super::tell;
use crate::screen::{Outlet, Printer};
use crate::units::Frames;

/// Columns of the bar itself.
const COLUMNS: u64 = 40;

/// A progress bar; draws only changes.
#[derive(Debug)]
pub(super) struct Bar {
    visible: bool,
    percent: Option<u64>,
}

impl Bar {
    pub(super) fn new(visible: bool) -> Bar {
        Bar {
            visible,
            percent: None,
        }
    }

    /// Shows that `done` of `whole` is done.
    pub(super) fn show(&mut self, done: Frames, whole: Frames) {
        let percent = done.0 * 100 / whole.0.max(1);
        if self.visible && self.percent != Some(percent) {
            self.percent = Some(percent);
            // A bar that can't be shown is not a failure.
            let _ = Printer::stderr().write_passing(&format!("\r{}", drawn(percent)));
        }
    }

    /// Ends the line.
    pub(super) fn finish(&mut self) {
        if self.visible && self.percent.is_some() {
            tell("\n");
        }
    }
}

fn drawn(percent: u64) -> String {
    let full = (percent * COLUMNS / 100) as usize;
    format!(
        "{}{} {percent:>3} %",
        "█".repeat(full),
        "░".repeat(COLUMNS as usize - full)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_fills() {
        assert!(drawn(0).starts_with('░') && drawn(0).ends_with("  0 %"));
        assert_eq!(drawn(50).matches('█').count(), 20);
        assert!(!drawn(100).contains('░'));
    }
}
