//! Languages and words: tags, message ids, and what a message says.
//!
//! Knows nothing of files, the clock or the terminal: text comes in as strings.

mod message_id;

pub use message_id::{MessageId, MessageIdError};
