//! Languages: tags, message texts, and the choice of a language for a request.
//!
//! Must not know files, the clock or the terminal: text comes in as strings.

mod bounds;
mod environment;
mod meaning;
mod message_id;
mod messages;
mod names;
mod negotiation;
mod profile;
mod screen;
mod speech;
mod steering;
mod tag;
mod typed;

pub use environment::{Wish, from_environment};
pub use message_id::{MessageId, MessageIdError};
pub use messages::{Arguments, Messages};
pub use names::{LanguageName, name_id, named, nearest_name, other_names_id};
pub use negotiation::{Match, negotiate};
pub use profile::{Direction, LocaleProfile, Review, SpeakingRate, SpeechUnit};
pub use screen::{GATE_ON_SCREEN, ScreenText, screen_texts};
pub use speech::{Speech, SpeechLine, SpeechProblem, folded};
pub use steering::steers;
pub use tag::{Locale, LocaleError};
