//! The page as a function of the status: what stands in which row.

use super::gallery::Gallery;
use super::middle::Middle;
use super::picture::{InkedText, Picture, PictureRow};
use super::rows::{GivenRows, WantedRows};
use super::theme::Ink;
use crate::locale::{Arguments, Messages};
use crate::player::{PlayState, SoundState, Status};
use crate::screen::bidi::{ROOM_FOR_MARKS, marked};
use crate::screen::clock;
use crate::screen::happenings::volume_text;
use crate::screen::play::{phase_name, question};
use crate::screen::size::TerminalSize;
use crate::screen::unsteering::plain;
use crate::screen::wrap::{columns, shortened, wrapped};
use crate::session::{Beat, PhaseKind, Side};
use crate::show::{Caption, CaptionLanguage, Captions};
use crate::timeline::{BeatSpan, Bus, PhaseSpan};
use crate::units::Frames;

/// The columns between the two parts of the header.
const GAP: usize = 3;
/// The columns that stay empty at each edge.
const MARGIN: usize = 2;
/// The rows that each language of the captions has at least.
const CAPTION_ROWS: usize = 3;
/// The most rows of what comes next, and of the keys.
const MOST_ROWS: usize = 3;

/// A figure of fewer rows is not understood, and one of more is no clearer; each cell is some forty bytes on their way to the
/// terminal.
const LEAST_FIGURE: usize = 9;
const MOST_FIGURE: usize = 40;

/// What is shown besides the status.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageView<'a> {
    pub(super) messages: &'a Messages,
    pub(super) captions: &'a Captions,
    pub(super) languages: CaptionLanguage,
    pub(super) is_right_to_left: bool,
    pub(super) size: TerminalSize,
    /// A page of lines in place of the middle.
    pub(super) page: Option<PageTurn<'a>>,
    /// What was told last.
    pub(super) notice: Option<&'a str>,
    /// The keys that hold.
    pub(super) keys: &'a str,
}

/// A page of lines, and how much of its time has passed. What has no room is shown in turns.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageTurn<'a> {
    pub(super) text: &'a str,
    pub(super) passed: u64,
    pub(super) whole: u64,
}

impl PageView<'_> {
    /// The picture of `status`.
    pub(super) fn picture(&self, status: &Status, gallery: &mut Gallery) -> Picture {
        let captions = self.caption_rows(status.caption.as_ref());
        let question = question(self.messages, status);
        let notice = self.lines(self.notice.or(question.as_deref()).unwrap_or_default());
        let next = self.next(status);
        let keys = self.lines(self.keys);
        let bars = self.bars(status);
        let page = self.page.map(|page| self.page(page.text)).unwrap_or_default();
        let beats = status.beat.filter(|_| page.is_empty());
        let beats: Vec<PictureRow> = beats.iter().map(|beat| self.beats(beat)).collect();
        let given = GivenRows::of(
            self.size.rows,
            WantedRows {
                captions: captions.len(),
                captions_room: CAPTION_ROWS
                    * if self.languages == CaptionLanguage::Both {
                        2
                    } else {
                        1
                    },
                notice: notice.len(),
                page: page.len(),
                beats: beats.len(),
                next: next.len(),
                bars: bars.len(),
                keys: keys.len().min(MOST_ROWS),
            },
        );
        let words = |lines: Vec<String>, ink: Ink| lines.into_iter().map(move |line| self.row(&line, ink));
        let mut rows = Vec::with_capacity(self.size.rows);
        rows.extend(filled([self.header(status)], given.header));
        rows.extend(match page.is_empty() {
            true => self.middle(status, gallery, given.middle),
            false => self.page_rows(page, given.middle),
        });
        rows.extend(filled(beats, given.beats));
        rows.extend(filled(captions, given.captions));
        rows.extend(filled(words(next, Ink::Quiet), given.next));
        rows.extend(filled(words(notice, Ink::Notice), given.notice));
        rows.extend(filled(bars, given.bars));
        rows.extend(filled(words(keys, Ink::Quiet), given.keys));
        Picture { rows }
    }

    /// The columns for words.
    fn columns(&self) -> usize {
        let marks = if self.is_right_to_left { ROOM_FOR_MARKS } else { 0 };
        self.size.columns.saturating_sub(2 * MARGIN + marks).max(1)
    }

    /// `text` in lines; none if it is empty.
    fn lines(&self, text: &str) -> Vec<String> {
        wrapped(&plain(text), self.columns())
    }

    /// `line` as a row, within the margin.
    fn row(&self, line: &str, ink: Ink) -> PictureRow {
        PictureRow::words(" ".repeat(MARGIN) + &self.faced(line), ink)
    }

    fn faced(&self, line: &str) -> String {
        if self.is_right_to_left {
            marked(line)
        } else {
            line.to_owned()
        }
    }

    /// The phase and the breast. What is left of her stands at the left edge, what is right of her at the right one. A row that
    /// a terminal may turn around has no place of its own.
    fn header(&self, status: &Status) -> PictureRow {
        let phase = status
            .phase
            .as_ref()
            .map(|phase| phase_name(self.messages, phase));
        let told = [self.state(status), phase].into_iter().flatten();
        let told = told.collect::<Vec<_>>().join(" · ");
        let side = side(status).filter(|_| !self.is_right_to_left);
        let told = match side {
            Some(Side::Left) => format!("◀ {told}"),
            Some(Side::Right) => format!("{told} ▶"),
            Some(Side::Both) => format!("◀ {told} ▶"),
            _ => told,
        };
        let text = shortened(&told, self.columns());
        let free = self.columns().saturating_sub(columns(&text));
        let before = match side {
            Some(Side::Right) => free,
            Some(Side::Left) => 0,
            _ => free / 2,
        };
        let PictureRow::Words(mut words) = self.row(&(" ".repeat(before) + &text), Ink::Strong) else {
            return PictureRow::empty();
        };
        words.extend(self.levels(status, before, columns(&text)));
        PictureRow::Words(words)
    }

    /// The volumes of the voice and of the music, where the header leaves room for them: it begins at `before`, and has `wide` columns.
    fn levels(&self, status: &Status, before: usize, wide: usize) -> Option<InkedText> {
        let voice = volume_text(self.messages, Bus::Speech, status.volumes.speech);
        let music = match &status.music {
            Some(_) => volume_text(self.messages, Bus::Music, status.volumes.music),
            None => self.messages.text("play-music-none"),
        };
        let text = format!("{voice} · {music}");
        let needed = columns(&text) + GAP;
        let after = self.columns().saturating_sub(before + wide);
        let column = if needed <= after {
            MARGIN + self.columns() - columns(&text)
        } else if needed <= before {
            MARGIN
        } else {
            return None;
        };
        (!self.is_right_to_left).then_some(InkedText {
            text,
            ink: Ink::Quiet,
            column: Some(column),
        })
    }

    /// How things stand, if there is more to say than that it plays.
    fn state(&self, status: &Status) -> Option<String> {
        let sound = match status.sound {
            SoundState::Ok => None,
            SoundState::Silent => Some("screen-silent"),
            SoundState::Lost | SoundState::Gone => Some("screen-lost"),
            SoundState::Hung => Some("screen-hung"),
        };
        let play = match status.state {
            PlayState::Paused => Some("screen-paused"),
            PlayState::Waiting | PlayState::UntilReady => Some("screen-waiting"),
            PlayState::Playing | PlayState::Ending | PlayState::Over => None,
        };
        let told = [play, sound].into_iter().flatten();
        let told: Vec<String> = told.map(|id| self.messages.text(id)).collect();
        (!told.is_empty()).then(|| told.join(" · "))
    }

    fn middle(&self, status: &Status, gallery: &mut Gallery, rows: usize) -> Vec<PictureRow> {
        let time = match status.left() {
            Some(left) => clock::length(left),
            None => format!("+{}", clock::length(status.at)),
        };
        let high = rows.min(self.size.columns / 4).min(MOST_FIGURE);
        let shown = gallery.shown(status, high).filter(|_| rows >= LEAST_FIGURE);
        let figure = shown.and_then(|shown| gallery.cells(shown));
        let middle = Middle {
            time: &time,
            side: side(status),
            figure,
            beat: status.beat.map(|beat| (beat, status.at)),
            columns: self.size.columns,
            rows,
        };
        middle.drawn()
    }

    /// The lines of `page`.
    fn page(&self, page: &str) -> Vec<String> {
        let lines = page.trim_end().lines().flat_map(|line| {
            let lines = self.lines(line);
            if lines.is_empty() {
                vec![String::new()]
            } else {
                lines
            }
        });
        lines.collect()
    }

    /// `page` in `rows` rows: where it has no room its empty lines are left out, and where it has none even so, it is shown in
    /// turns.
    fn page_rows(&self, mut page: Vec<String>, rows: usize) -> Vec<PictureRow> {
        if page.len() > rows {
            page.retain(|line| !line.is_empty());
        }
        let turns = page.len().div_ceil(rows.max(1)).max(1);
        let turned = |page: PageTurn<'_>| (page.passed * turns as u64 / page.whole.max(1)) as usize;
        let turn = self.page.map_or(0, turned).min(turns - 1);
        let lines = page.iter().skip(turn * rows);
        filled(lines.map(|line| self.row(line, Ink::Plain)), rows).collect()
    }

    /// The beats of the cycle in words, with a mark at the one that runs.
    fn beats(&self, now: &BeatSpan) -> PictureRow {
        let word = |(index, beat): (usize, &Beat)| {
            let caption = self.captions.of(&beat.message());
            let word = caption
                .map(|caption| self.in_screen_language(caption))
                .unwrap_or_default();
            let is_now = index == now.index;
            InkedText {
                text: format!(
                    "{} {}   ",
                    if is_now { '●' } else { '○' },
                    self.faced(&plain(word))
                ),
                ink: if is_now { Ink::Strong } else { Ink::Quiet },
                column: None,
            }
        };
        let margin = InkedText {
            text: " ".repeat(MARGIN),
            ink: Ink::Plain,
            column: None,
        };
        PictureRow::Words(
            [margin]
                .into_iter()
                .chain(now.beats.iter().enumerate().map(word))
                .collect(),
        )
    }

    fn in_screen_language<'c>(&self, caption: &'c Caption) -> &'c str {
        caption.screen.as_deref().unwrap_or(&caption.voice)
    }

    fn caption_rows(&self, caption: Option<&Caption>) -> Vec<PictureRow> {
        let Some(caption) = caption else {
            return Vec::new();
        };
        let told = |text: &str, ink: Ink| {
            let lines = self.lines(text).into_iter();
            lines.map(|line| self.row(&line, ink)).collect::<Vec<_>>()
        };
        match (self.languages, caption.screen.as_deref()) {
            (CaptionLanguage::Both, Some(screen)) => {
                [told(&caption.voice, Ink::Strong), told(screen, Ink::Plain)].concat()
            }
            (CaptionLanguage::Screen, Some(screen)) => told(screen, Ink::Strong),
            _ => told(&caption.voice, Ink::Strong),
        }
    }

    /// What comes next; nothing if it needs too many rows.
    fn next(&self, status: &Status) -> Vec<String> {
        let Some((_, caption)) = &status.next else {
            return Vec::new();
        };
        let text = match self.languages {
            CaptionLanguage::Voice => &caption.voice,
            CaptionLanguage::Screen | CaptionLanguage::Both => self.in_screen_language(caption),
        };
        let next = Arguments::new().text("text", text);
        let mut lines = self.lines(&self.messages.with("screen-next", &next));
        if lines.len() > MOST_ROWS {
            lines.clear();
        }
        lines
    }

    /// How far it is: a row for the session, then for the phase, then for the step, shown in the order of their length.
    fn bars(&self, status: &Status) -> Vec<PictureRow> {
        let of = |at: Frames, frames: Frames| (status.at.saturating_sub(at).min(frames), frames);
        let step = status.step.as_ref().map(|step| of(step.at, step.frames));
        let phase = status.phase.as_ref().map(|phase| of(phase.at, phase.frames));
        let session = status.frames.map(|frames| of(Frames::ZERO, frames));
        let spans = [
            ("screen-session", session),
            ("screen-phase", phase),
            ("screen-step", step),
        ];
        let names = spans.map(|(id, _)| self.messages.text(id));
        let widest = names.iter().map(|name| columns(name)).max().unwrap_or_default();
        let row = |(name, (_, span)): (&String, (_, _))| {
            let name = format!("{name}{}", " ".repeat(widest - columns(name)));
            self.bar(&name, span, status.at)
        };
        names.iter().zip(spans).map(row).collect()
    }

    /// One bar: what is passed, and the time left; without an end, the time passed.
    fn bar(&self, name: &str, span: Option<(Frames, Frames)>, at: Frames) -> PictureRow {
        let Some((passed, whole)) = span else {
            let passed = Arguments::new().text("time", clock::length(at));
            let passed = self.messages.with("screen-so-far", &passed);
            return self.row(&format!("{name}  {passed}"), Ink::Plain);
        };
        let time = clock::length(whole - passed);
        let room = self.columns().saturating_sub(columns(name) + columns(&time) + 4);
        let filled = (passed.0 * room as u64 / whole.0.max(1)) as usize;
        let (filled, empty) = ("█".repeat(filled), "░".repeat(room - filled));
        if self.is_right_to_left {
            return self.row(&format!("{name}  {filled}{empty}  {time}"), Ink::Plain);
        }
        let bar = MARGIN + columns(name) + 2;
        let parts = [
            (" ".repeat(MARGIN) + name, Ink::Plain, None),
            (filled, Ink::Strong, Some(bar)),
            (empty, Ink::Quiet, None),
            (time, Ink::Plain, Some(bar + room + 2)),
        ];
        let parts = parts.map(|(text, ink, column)| InkedText { text, ink, column });
        PictureRow::Words(parts.into())
    }
}

/// The breast that has its turn; `None` where none has.
fn side(status: &Status) -> Option<Side> {
    let hands_on = |phase: &&PhaseSpan| matches!(phase.kind, PhaseKind::Massage | PhaseKind::Express);
    status.phase.as_ref().filter(hands_on).map(|phase| phase.side)
}

/// Exactly `count` of `rows`, and empty ones after them.
fn filled(rows: impl IntoIterator<Item = PictureRow>, count: usize) -> impl Iterator<Item = PictureRow> {
    let empty = std::iter::repeat_with(PictureRow::empty);
    rows.into_iter().chain(empty).take(count)
}
