//! Bytes in, keys of a session out: the reader without its terminal.

use std::time::Instant;

use super::meaning::{Key, key};
use super::parser::Parser;
use super::press::Press;

/// Reads keys of a session from bytes and the time at which they came. Pure: it waits for nothing.
#[derive(Debug)]
pub struct KeyReader(Parser);

impl KeyReader {
    /// Nothing has come yet.
    pub fn new() -> KeyReader {
        KeyReader(Parser::new())
    }

    /// `bytes` have come in one read.
    pub fn hear(&mut self, bytes: &[u8], now: Instant) {
        self.0.hear(bytes, now);
    }

    /// The next key that means something by `now`. Ctrl-C and Ctrl-\ mean nothing here: they are signals.
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
