//! The key reader without its terminal: takes bytes, returns keys of a session.

use std::time::Instant;

use super::meaning::{Key, key};
use super::parser::Parser;
use super::press::Press;

/// Parses bytes and their arrival times into keys of a session. Pure: it never waits.
#[derive(Debug)]
pub struct KeyReader(Parser);

impl KeyReader {
    /// A reader without input.
    pub fn new() -> KeyReader {
        KeyReader(Parser::new())
    }

    /// Processes `bytes`, the result of one read.
    pub fn hear(&mut self, bytes: &[u8], now: Instant) {
        self.0.hear(bytes, now);
    }

    /// The next key with a meaning at `now`. Ctrl-C and Ctrl-\ are signals and have no meaning here.
    pub fn key(&mut self, now: Instant) -> Option<Key> {
        self.0.pass(now);
        while let Some(press) = self.0.next() {
            match press {
                Press::Control('z') => return Some(Key::Suspend),
                press => match key(press) {
                    None => {}
                    found => return found,
                },
            }
        }
        None
    }
}

impl Default for KeyReader {
    fn default() -> KeyReader {
        KeyReader::new()
    }
}
