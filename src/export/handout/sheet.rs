//! Puts a handout together: the words of a session in one language or two, its figures, and the rules for milk.

use std::collections::BTreeMap;

use askama::Template;

use super::cards::{Card, CardPicture, SessionPart, parts};
use super::language::{HandoutError, HandoutLanguage};
use super::page::{
    CardView, Column, HandoutPage, LineView, Paper, PartView, PictureView, SourceView, StorageView, style,
};
use super::storage::StorageTable;
use crate::figure::{Drawing, DrawnAs, Pose, Skin};
use crate::session::{Beat, Policy, Session, Side, SourceEntry, Sources, Technique};

/// What a handout is made of.
#[derive(Debug)]
pub struct Handout<'a> {
    /// The session.
    pub session: &'a Session,
    /// The languages, side by side: one or two.
    pub languages: &'a [HandoutLanguage],
    /// How milk is expressed.
    pub technique: Technique,
    /// The breast to begin with; `None` leaves it open.
    pub begin: Option<Side>,
    /// The figures, by name. One that is missing is left out: the words say what it would show.
    pub figures: &'a BTreeMap<String, Drawing>,
    /// The skin of the figures.
    pub skin: &'a Skin,
    /// How long milk keeps.
    pub policy: &'a Policy,
    /// The sources of all numbers.
    pub sources: &'a Sources,
    /// Whether the letters are large.
    pub is_large: bool,
    /// The size of the paper; `None` leaves it to the printer.
    pub paper: Option<Paper>,
}

impl Handout<'_> {
    /// The handout as one page of HTML that needs no other file.
    ///
    /// # Errors
    /// If a language lacks a line.
    pub fn html(&self) -> Result<String, HandoutError> {
        let columns: Vec<Column> = self
            .languages
            .iter()
            .map(|language| self.column(language))
            .collect();
        let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
        let page = HandoutPage {
            title: titles.join(" · "),
            version: env!("CARGO_PKG_VERSION"),
            style: style(self.paper),
            is_large: self.is_large,
            parts: self.parts()?,
            sources: self.cited(),
            columns,
        };
        page.render()
            .map_err(|error| HandoutError::Template(error.to_string()))
    }

    fn column(&self, language: &HandoutLanguage) -> Column {
        let text = |id: &str| language.text(id);
        Column {
            lang: language.profile.tag.to_string(),
            dir: language.direction(),
            title: text(self.session.title.value.as_str()),
            summary: text(self.session.summary.value.as_str()),
            helps_with: text("about-helps-with"),
            gate: language.gate(),
            storage: self.has_milk().then(|| StorageView {
                heading: text("handout-storage"),
                table: StorageTable::of(self.policy, language),
                rules: text("storage-rules"),
            }),
            call: text("handout-call"),
            when_to_call: text("about-when-to-call"),
            telephone: text("handout-telephone"),
            sources: text("handout-sources"),
            works: [text("about-handout"), text("about-works-cited")],
            review: language.review(),
        }
    }

    /// Whether milk is expressed.
    fn has_milk(&self) -> bool {
        self.session.phases.iter().any(|phase| phase.rhythm.is_some())
    }

    fn parts(&self) -> Result<Vec<PartView>, HandoutError> {
        let mut first = 1;
        let mut views = Vec::new();
        for part in parts(self.session, self.technique, self.begin) {
            let view = self.part(&part, first)?;
            first += view.cards.len();
            views.push(view);
        }
        Ok(views)
    }

    fn part(&self, part: &SessionPart, first: usize) -> Result<PartView, HandoutError> {
        let cards = part.cards.iter().zip(first..);
        let cards: Result<Vec<CardView>, HandoutError> =
            cards.map(|(card, number)| self.card(card, number)).collect();
        Ok(PartView {
            heading: self
                .languages
                .iter()
                .map(|language| language.heading(part))
                .collect(),
            first,
            cards: cards?,
        })
    }

    fn card(&self, card: &Card, number: usize) -> Result<CardView, HandoutError> {
        let lines = |language: &HandoutLanguage| {
            let line = |line| {
                Ok(LineView {
                    words: language.words(line)?,
                    is_caution: line.is_caution,
                })
            };
            card.lines
                .iter()
                .map(line)
                .collect::<Result<Vec<_>, HandoutError>>()
        };
        let mut pictures = Vec::new();
        for picture in &card.pictures {
            pictures.extend(self.picture(picture, number)?);
        }
        Ok(CardView {
            number,
            pictures,
            lines: self.languages.iter().map(lines).collect::<Result<_, _>>()?,
        })
    }

    fn picture(&self, picture: &CardPicture, number: usize) -> Result<Option<PictureView>, HandoutError> {
        let pose = picture.beat.map_or(Pose::Still, |(index, _)| Pose::Moment(index));
        let look = DrawnAs {
            pose,
            skin: self.skin,
            ground: None,
        };
        let place = picture.beat.map_or(0, |(index, _)| index + 1);
        let drawn = self.figures.get(&picture.figure);
        let drawn = drawn.and_then(|drawing| drawing.inline(&look, &format!("f{number}-{place}-")).ok());
        let (Some(svg), Some(language)) = (drawn, self.languages.first()) else {
            return Ok(None);
        };
        let caption = self.caption(picture.beat.map(|(_, beat)| beat))?;
        let shows = caption.first().cloned();
        Ok(Some(PictureView {
            svg,
            shows: shows.unwrap_or_else(|| language.text(&format!("figure-{}", picture.figure))),
            caption,
        }))
    }

    /// The word of `beat` in each language.
    fn caption(&self, beat: Option<Beat>) -> Result<Vec<String>, HandoutError> {
        let Some(beat) = beat else {
            return Ok(Vec::new());
        };
        let words = self
            .languages
            .iter()
            .map(|language| language.spoken(&beat.message()));
        words.collect()
    }

    /// The sources of the session's numbers and of the policy, each once.
    fn cited(&self) -> Vec<SourceView> {
        let policy = self.sources.entry(&self.policy.source.value);
        let policy = policy.filter(|_| self.has_milk());
        let mut views: Vec<SourceView> = Vec::new();
        for source in self.sources.bearing(self.session).into_iter().chain(policy) {
            let view = cited(source);
            if !views.contains(&view) && !view.cite.is_empty() {
                views.push(view);
            }
        }
        views
    }
}

fn cited(source: &SourceEntry) -> SourceView {
    let is_of_the_web = |link: &&str| link.starts_with("https://") || link.starts_with("http://");
    SourceView {
        cite: source.cite.clone().unwrap_or_default(),
        link: source.link.as_deref().filter(is_of_the_web).map(str::to_owned),
    }
}
