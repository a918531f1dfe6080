//! The full screen: a page to glance at, from two metres away. It is drawn from the status alone (law: one-state).
//!
//! What is its own: the lines that stay when it is left, and what was told a moment ago.

mod blocks;
#[cfg(test)]
mod contrast;
mod digits;
mod gallery;
mod middle;
mod paint;
mod picture;
mod pulse;
mod rows;
mod theme;
mod view;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub use blocks::Blocks;
pub use gallery::Figures;
pub use theme::Theme;

use super::alternate;
use super::happenings::{Saying, told};
use super::play::PlayScreen;
use super::printer::Outlet;
use super::session_screen::SessionScreen;
use super::size::TerminalSize;
use crate::locale::Messages;
use crate::player::{Event, Happening, PartName, Status};
use crate::show::{Caption, CaptionLanguage, Captions};
use crate::units::Frames;
use gallery::Gallery;
use paint::Paint;
use picture::Picture;
use view::{PageTurn, PageView};

/// The first page stays in the middle until here: as long as it takes to read.
const READING: Frames = Frames::from_seconds(30);
/// How long a page of lines stays in the middle, and a notice on its row.
const PAGE: Duration = Duration::from_secs(24);
const NOTICE: Duration = Duration::from_secs(10);
/// The most lines that are kept until the end. Endless sessions repeat theirs.
const MOST_LINES: usize = 1_000;

/// What a full screen is made with.
#[derive(Debug)]
pub struct FullSetup<'a> {
    /// The words of the screen.
    pub messages: &'a Messages,
    /// The lines that may be spoken; the words of the beats are among them.
    pub captions: Captions,
    /// The languages of the captions.
    pub languages: CaptionLanguage,
    /// Whether some of the text may be written from right to left.
    pub is_right_to_left: bool,
    /// The size of the terminal.
    pub size: TerminalSize,
    /// The colours; `None` shows none.
    pub theme: Option<Theme>,
    /// Whether the terminal shows any colour, and not only those of the table of 256.
    pub is_true_colour: bool,
    /// The figures.
    pub figures: Figures,
}

/// The full screen of one session.
#[derive(Debug)]
pub struct FullScreen<'a, C, S> {
    setup: FullSetup<'a>,
    gallery: Gallery,
    /// The terminal.
    terminal: S,
    /// What stands before it and after it.
    lines: PlayScreen<'a, C, S>,
    stage: Stage,
    /// The lines before the start.
    opening: String,
    keys: String,
    /// A page of lines in the middle, until then.
    page: Option<(String, Instant)>,
    /// What stands until it is taken back.
    standing: Option<String>,
    /// What was told last, until then.
    notice: Option<(String, Instant)>,
    /// What stays when the screen is left.
    kept: VecDeque<KeptLine>,
    /// What stands on the terminal; `None` if that is not known.
    painted: Option<Picture>,
    /// Whether something is to be painted at the next chance.
    is_due: bool,
}

/// Whether the page is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Before,
    Open,
    After,
}

/// A line that stays.
#[derive(Debug)]
enum KeptLine {
    Caption(Caption),
    Notice(String),
}

impl<'a, C: Write, S: Outlet> FullScreen<'a, C, S> {
    /// A screen that is not open yet. `lines` shows what stands before and after it.
    pub fn new(mut setup: FullSetup<'a>, terminal: S, lines: PlayScreen<'a, C, S>) -> FullScreen<'a, C, S> {
        FullScreen {
            gallery: Gallery::new(std::mem::take(&mut setup.figures), setup.theme),
            setup,
            terminal,
            lines,
            stage: Stage::Before,
            opening: String::new(),
            keys: String::new(),
            page: None,
            standing: None,
            notice: None,
            kept: VecDeque::new(),
            painted: None,
            is_due: false,
        }
    }

    /// Shows `text` on the first page, which stands before it already.
    pub fn recall(&mut self, text: &str) {
        self.opening = [&self.opening, text, "\n"].concat();
    }

    fn keep(&mut self, line: KeptLine) {
        if self.kept.len() == MOST_LINES {
            self.kept.pop_front();
        }
        self.kept.push_back(line);
    }

    /// Shows `text` for a while: several lines in the middle, one on its row.
    fn tell(&mut self, text: &str, now: Instant) {
        self.is_due = true;
        if text.contains('\n') {
            // Asked for again, it goes.
            let is_there = self.page.as_ref().is_some_and(|(shown, _)| shown == text);
            self.page = (!is_there).then(|| (text.to_owned(), now + PAGE));
        } else {
            self.notice = Some((text.to_owned(), now + NOTICE));
        }
    }

    /// Takes back what was shown for long enough. Returns whether anything was.
    fn expire(&mut self, now: Instant) -> bool {
        let is_over = |shown: &mut (String, Instant)| shown.1 <= now;
        let page = self.page.take_if(is_over);
        let notice = self.notice.take_if(is_over);
        page.is_some() || notice.is_some()
    }

    /// Paints `status`, unless the terminal is busy; then it is painted later.
    fn paint(&mut self, status: &Status, now: Instant) -> io::Result<()> {
        self.is_due = true;
        if self.stage != Stage::Open || !self.terminal.is_free() {
            return Ok(());
        }
        let is_beginning = status.part == PartName::Session && status.at < READING;
        let first = (is_beginning && !self.opening.is_empty()).then(|| PageTurn {
            text: &self.opening,
            passed: status.at.0,
            whole: READING.0,
        });
        let page = self.page.as_ref().map(|(text, until)| PageTurn {
            text,
            passed: PAGE
                .saturating_sub(until.saturating_duration_since(now))
                .as_millis() as u64,
            whole: PAGE.as_millis() as u64,
        });
        let notice = self.notice.as_ref().map(|(text, _)| text.as_str());
        let view = PageView {
            messages: self.setup.messages,
            captions: &self.setup.captions,
            languages: self.setup.languages,
            is_right_to_left: self.setup.is_right_to_left,
            size: self.setup.size,
            page: page.or(first),
            notice: self.standing.as_deref().or(notice),
            keys: &self.keys,
        };
        let picture = view.picture(status, &mut self.gallery);
        let paint = Paint {
            theme: self.setup.theme,
            is_true_colour: self.setup.is_true_colour,
        };
        let change = paint.change(self.painted.as_ref(), &picture);
        self.painted = Some(picture);
        self.is_due = false;
        if change.is_empty() {
            return Ok(());
        }
        write!(self.terminal, "{change}")?;
        self.terminal.flush()
    }

    /// Leaves the page, and shows what was spoken and told.
    fn leave(&mut self) -> io::Result<()> {
        if self.stage != Stage::Open {
            return Ok(());
        }
        self.stage = Stage::After;
        alternate::close(&mut self.terminal)?;
        for line in std::mem::take(&mut self.kept) {
            match line {
                KeptLine::Caption(caption) => self.lines.caption(&caption)?,
                KeptLine::Notice(text) => self.lines.notice(&text)?,
            }
        }
        Ok(())
    }
}

impl<C: Write, S: Outlet> SessionScreen for FullScreen<'_, C, S> {
    fn lines(&mut self, text: &str) -> io::Result<()> {
        if self.stage == Stage::Before {
            self.recall(text);
        }
        self.lines.lines(text)
    }

    fn notice(&mut self, text: &str) -> io::Result<()> {
        match self.stage {
            Stage::Before => self.recall(text),
            Stage::Open => {
                self.tell(text, Instant::now());
                if !text.contains('\n') {
                    self.keep(KeptLine::Notice(text.to_owned()));
                }
                return Ok(());
            }
            Stage::After => {}
        }
        self.lines.notice(text)
    }

    fn stand(&mut self, text: Option<&str>) -> io::Result<()> {
        if self.stage != Stage::Open {
            return self.lines.stand(text);
        }
        self.is_due |= self.standing.as_deref() != text;
        self.standing = text.map(str::to_owned);
        Ok(())
    }

    fn name_keys(&mut self, text: &str) {
        text.clone_into(&mut self.keys);
        self.is_due = true;
    }

    fn show(&mut self, event: &Event, now: Instant) -> io::Result<()> {
        let Event { what, status, .. } = event;
        match told(self.setup.messages, what) {
            Saying::Caption(caption) => {
                // What is said of a line goes with it.
                let of_a_line = self.setup.messages.text("play-not-skipped");
                self.notice.take_if(|(text, _)| *text == of_a_line);
                self.keep(KeptLine::Caption(caption.clone()));
            }
            Saying::Value(text) => self.tell(&text, now),
            Saying::Notice(text) => {
                self.tell(&text, now);
                self.keep(KeptLine::Notice(text));
            }
            Saying::Nothing => {}
        }
        if let Happening::Finished(_) = what {
            self.leave()?;
            return self.lines.show(event, now);
        }
        self.expire(now);
        self.paint(status, now)
    }

    fn resize(&mut self, size: TerminalSize, status: &Status) -> io::Result<()> {
        self.setup.size = size;
        self.painted = None;
        self.lines.set_width(size.columns);
        if self.stage == Stage::Open {
            return self.paint(status, Instant::now());
        }
        self.lines.resize(size, status)
    }

    fn tick(&mut self, now: Instant, status: &Arc<Status>) -> io::Result<()> {
        if self.stage != Stage::Open {
            return self.lines.tick(now, status);
        }
        let is_drawn = self.gallery.collect();
        // A page of lines may be due for its next turn.
        if self.expire(now) || self.is_due || is_drawn || self.page.is_some() {
            return self.paint(status, now);
        }
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        alternate::close(&mut self.terminal)
    }

    fn draw(&mut self) -> io::Result<()> {
        if self.stage == Stage::After {
            return self.lines.draw();
        }
        self.stage = Stage::Open;
        self.painted = None;
        self.is_due = true;
        alternate::open(&mut self.terminal)
    }

    fn late(&mut self, status: &Status) -> io::Result<()> {
        self.leave()?;
        self.lines.late(status)
    }

    fn close(mut self: Box<Self>) -> io::Result<()> {
        self.leave()?;
        Box::new(self.lines).close()
    }
}
