//! `--fit`: a session made as long as was asked for, to the frame.
//!
//! Each hold moves by the same share of its room to its least or its most; cycles stay whole, no line is cut, and no
//! safety line is lost. Must not know where lengths are asked for or shown.

mod holds;
mod room;
mod settle;
mod turns;

use super::compile::as_held;
use super::{Catalogue, Choices, CompileError, Plan, Tempo};
use crate::session::Session;
use crate::units::Frames;
use holds::{Holds, Lengths};
use room::Share;

/// How often a whole that rings on beyond its last step is aimed at anew.
const ATTEMPTS: usize = 4;

/// The lengths that a session can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The shortest.
    pub shortest: Frames,
    /// The longest.
    pub longest: Frames,
}

/// What was done to a session to make it as long as was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// What it could have been.
    pub reach: Reach,
    /// Its length as it is without a wish.
    pub usual: Frames,
    /// The same of each phase.
    pub phases: Vec<Frames>,
    /// The share of the room that each hold gave, in hundredths: down to -100 where it is shorter, up to 100 where it
    /// is longer. Whole cycles and the last seconds make it differ a little from hold to hold.
    pub percent: i8,
}

/// The lengths that `session` can have as chosen, with the clips of one language; whatever length is chosen.
///
/// # Errors
/// As for [`compile`](super::compile()).
pub fn reach(session: &Session, choices: &Choices, catalogue: &dyn Catalogue) -> Result<Reach, CompileError> {
    Fitting::of(session, choices, catalogue)?.reach()
}

/// Compiles `session` so that it lasts `whole`.
pub(super) fn compile(
    session: &Session,
    whole: Frames,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Plan, CompileError> {
    // What was made as long as was asked for keeps its holds, however the person changes her rhythm on the way.
    let steady = Choices {
        tempo: Tempo::default(),
        ..choices.clone()
    };
    let fitting = Fitting::of(session, &steady, catalogue)?;
    let reach = fitting.reach()?;
    let impossible = CompileError::Length { reach };
    if whole < reach.shortest || reach.longest < whole {
        return Err(impossible);
    }
    let usual = fitting.plan(&fitting.holds.at(Share::NONE))?.timeline;
    let (lengths, share) = fitting.exact(whole)?.ok_or(impossible)?;
    let mut plan = as_held(session, &fitting.holds.held(&lengths), choices, catalogue)?;
    plan.fit = Some(Fit {
        reach,
        usual: usual.frames,
        phases: usual.phases.iter().map(|phase| phase.frames).collect(),
        percent: share.percent(),
    });
    Ok(plan)
}

/// A session about to be fitted.
struct Fitting<'a> {
    session: &'a Session,
    choices: &'a Choices,
    catalogue: &'a dyn Catalogue,
    holds: Holds,
}

impl<'a> Fitting<'a> {
    fn of(
        session: &'a Session,
        choices: &'a Choices,
        catalogue: &'a dyn Catalogue,
    ) -> Result<Fitting<'a>, CompileError> {
        Ok(Fitting {
            session,
            choices,
            catalogue,
            holds: Holds::of(session, choices, catalogue)?,
        })
    }

    fn plan(&self, lengths: &Lengths) -> Result<Plan, CompileError> {
        as_held(
            self.session,
            &self.holds.held(lengths),
            self.choices,
            self.catalogue,
        )
    }

    fn reach(&self) -> Result<Reach, CompileError> {
        let end = |share| Ok(self.plan(&self.holds.at(share))?.timeline.frames);
        Ok(Reach {
            shortest: end(Share::LEAST)?,
            longest: end(Share::MOST)?,
        })
    }

    /// The lengths that make it last `whole`. A tone that rings on beyond the last step lengthens a plan: then a shorter one is
    /// aimed at.
    fn exact(&self, whole: Frames) -> Result<Option<(Lengths, Share)>, CompileError> {
        let mut aim = whole;
        for _ in 0..ATTEMPTS {
            let (lengths, share) = self.holds.settle(aim);
            let found = self.plan(&lengths)?.timeline.frames;
            if found == whole {
                return Ok(Some((lengths, share)));
            }
            aim = (aim + whole).saturating_sub(found);
        }
        Ok(None)
    }
}
