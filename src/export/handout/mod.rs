//! A handout: what a session says, on a page to print.

mod cards;
mod gate;
mod language;
mod page;
mod sheet;
mod storage;

pub use language::{HandoutError, HandoutLanguage};
pub use page::Paper;
pub use sheet::Handout;
