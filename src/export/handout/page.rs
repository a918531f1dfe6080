//! The page as the template sees it: words and pictures, ready to be put in their places. The template escapes all words.

use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::gate::{GateBlock, GateText};
use super::storage::StorageTable;

/// The look of every handout.
const STYLE: &str = include_str!("../../../templates/handout.css");

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// A handout.
#[derive(Debug, Template)]
#[template(path = "handout.html")]
pub(super) struct HandoutPage {
    pub(super) title: String,
    pub(super) version: &'static str,
    pub(super) style: String,
    pub(super) is_large: bool,
    /// The languages: one, or two.
    pub(super) columns: Vec<Column>,
    pub(super) parts: Vec<PartView>,
    pub(super) sources: Vec<SourceView>,
}

/// What a handout says in one language, beside its steps.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) helps_with: String,
    pub(super) gate: GateText,
    pub(super) storage: Option<StorageView>,
    pub(super) call: String,
    pub(super) when_to_call: String,
    pub(super) telephone: String,
    pub(super) sources: String,
    pub(super) works: [String; 2],
    pub(super) review: String,
}

/// How long milk keeps.
#[derive(Debug)]
pub(super) struct StorageView {
    pub(super) heading: String,
    pub(super) table: StorageTable,
    pub(super) rules: String,
}

/// A part of the session.
#[derive(Debug)]
pub(super) struct PartView {
    /// In each language.
    pub(super) heading: Vec<String>,
    /// The number of its first card.
    pub(super) first: usize,
    pub(super) cards: Vec<CardView>,
}

/// Lines with their pictures.
#[derive(Debug)]
pub(super) struct CardView {
    pub(super) number: usize,
    pub(super) pictures: Vec<PictureView>,
    /// In each language.
    pub(super) lines: Vec<Vec<LineView>>,
}

/// A picture.
#[derive(Debug)]
pub(super) struct PictureView {
    /// An element of the page, from the room `figure`.
    pub(super) svg: String,
    /// What it shows, in the first language.
    pub(super) shows: String,
    /// The words below it, in each language; none below a still.
    pub(super) caption: Vec<String>,
}

/// A line.
#[derive(Debug)]
pub(super) struct LineView {
    pub(super) words: String,
    pub(super) is_caution: bool,
}

/// A source.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SourceView {
    pub(super) cite: String,
    pub(super) link: Option<String>,
}

/// The look, with the size of the `paper`, if it is given.
pub(super) fn style(paper: Option<Paper>) -> String {
    let size = match paper {
        None => return STYLE.trim().to_owned(),
        Some(Paper::A4) => "A4",
        Some(Paper::Letter) => "letter",
    };
    format!("{STYLE}@page {{ size: {size}; }}")
}

impl HandoutPage {
    /// The digest of the look: a browser takes no other one (Content Security Policy).
    fn digest(&self) -> String {
        STANDARD.encode(Sha256::digest(self.style.as_bytes()))
    }

    /// The column of a language, by its place.
    fn column(&self, index: &usize) -> &Column {
        &self.columns[*index]
    }
}
