//! The words of spoken lines.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::MessageId;

/// The words of a spoken line, in the two languages of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// Its message.
    pub message: MessageId,
    /// As it is spoken.
    pub voice: Arc<str>,
    /// In the language of the screen.
    pub screen: Arc<str>,
}

/// The words of every line that a session may say.
#[derive(Debug, Clone, Default)]
pub struct Captions(BTreeMap<MessageId, Caption>);

impl Captions {
    /// The words of `message`.
    pub fn get(&self, message: &MessageId) -> Option<&Caption> {
        self.0.get(message)
    }
}

impl FromIterator<Caption> for Captions {
    fn from_iter<I: IntoIterator<Item = Caption>>(captions: I) -> Captions {
        let captions = captions.into_iter();
        Captions(
            captions
                .map(|caption| (caption.message.clone(), caption))
                .collect(),
        )
    }
}
