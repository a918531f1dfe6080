//! The key reader without its terminal: takes bytes, returns keys of a session.

use std::collections::VecDeque;
use std::time::Instant;

use super::hands::Hands;
use super::meaning::Key;
use super::parser::Parser;

/// Parses bytes and their arrival times into keys of a session. Pure: it never waits.
#[derive(Debug)]
pub struct KeyReader {
    parser: Parser,
    hands: Hands,
    ready: VecDeque<Key>,
}

impl KeyReader {
    /// A reader without input.
    pub fn new(hands: Hands) -> KeyReader {
        KeyReader {
            parser: Parser::new(),
            hands,
            ready: VecDeque::new(),
        }
    }

    /// Processes `bytes`, the result of one read.
    pub fn hear(&mut self, bytes: &[u8], now: Instant) {
        self.parser.hear(bytes, now);
    }

    /// The next key with a meaning at `now`. Ctrl-C and Ctrl-\ are signals and have no meaning here.
    pub fn key(&mut self, now: Instant) -> Option<Key> {
        self.parser.pass(now);
        while self.ready.is_empty() {
            self.ready.extend(self.hands.press(self.parser.next()?, now));
        }
        self.ready.pop_front()
    }
}

impl Default for KeyReader {
    fn default() -> KeyReader {
        KeyReader::new(Hands::default())
    }
}
