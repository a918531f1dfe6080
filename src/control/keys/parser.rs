//! Parses bytes and their arrival times into keys.
//!
//! Pure: the caller passes the time. Whatever came before, a key pressed a second later is recognised.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::press::Press;
use super::sequence::{self, ESCAPE};
use super::token::Token;

/// The longest wait for the rest of a sequence on a slow line. After that, a single escape is the Escape key.
const SEQUENCE: Duration = Duration::from_millis(100);
/// The longest wait for the rest of a letter. Nothing else is waiting for it.
const LETTER: Duration = Duration::from_millis(250);
/// The longest wait for the rest of a report, and the longest duration of a whole report.
const REPORT: Duration = Duration::from_millis(250);
const WHOLE_REPORT: Duration = Duration::from_secs(1);
/// The longest wait for the rest of a paste.
const PASTE: Duration = Duration::from_secs(1);
/// The longest gap within a burst.
const BURST: Duration = Duration::from_millis(50);
/// The most keys that a user presses between two reads, except by holding a key.
const MOST_AT_ONCE: usize = 8;
/// The most changes from one key to another in that time.
const MOST_CHANGES: usize = 3;
/// The end of a bracketed paste.
const PASTE_END: &[u8] = b"\x1b[201~";

/// The meaning of the next bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Keys,
    Paste,
    Report { since: Instant },
}

/// Takes bytes, returns keys.
#[derive(Debug)]
pub(super) struct Parser {
    within: Within,
    /// Bytes of an incomplete sequence.
    pending: Vec<u8>,
    /// When the last bytes arrived.
    heard: Option<Instant>,
    /// Text before this time belongs to the burst.
    burst: Option<Instant>,
    presses: VecDeque<Press>,
}

impl Parser {
    pub(super) fn new() -> Parser {
        Parser {
            within: Within::Keys,
            pending: Vec::new(),
            heard: None,
            burst: None,
            presses: VecDeque::new(),
        }
    }

    /// Processes `bytes`, the result of one read.
    pub(super) fn hear(&mut self, bytes: &[u8], now: Instant) {
        self.pass(now);
        // A bracketed paste never contains Control-C, so this is the key.
        if bytes == [0x03] {
            self.within = Within::Keys;
            self.pending.clear();
        }
        self.pending.extend_from_slice(bytes);
        self.heard = Some(now);
        let presses = self.parsed(now);
        self.keep(presses, now);
    }

    /// Drops a sequence that is still incomplete at `now`.
    pub(super) fn pass(&mut self, now: Instant) {
        if self.deadline().is_none_or(|deadline| now < deadline) {
            return;
        }
        let is_escape =
            self.within == Within::Keys && [&[ESCAPE], &[ESCAPE, ESCAPE][..]].contains(&&*self.pending);
        self.presses.extend(is_escape.then_some(Press::Escape));
        self.pending.clear();
        self.within = Within::Keys;
    }

    /// When to call [`Parser::pass`] again; `None` if no sequence is pending.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let heard = self.heard?;
        match self.within {
            Within::Keys if self.pending.is_empty() => None,
            Within::Keys if self.pending[0] == ESCAPE => Some(heard + SEQUENCE),
            Within::Keys => Some(heard + LETTER),
            Within::Paste => Some(heard + PASTE),
            Within::Report { since } => Some((heard + REPORT).min(since + WHOLE_REPORT)),
        }
    }

    /// The next key.
    pub(super) fn next(&mut self) -> Option<Press> {
        self.presses.pop_front()
    }

    fn parsed(&mut self, now: Instant) -> Vec<Press> {
        let mut presses = Vec::new();
        loop {
            let length = match self.within {
                Within::Keys => match sequence::next(&self.pending) {
                    Token::Partial => break,
                    Token::Whole(length, press) => {
                        presses.extend(press);
                        length
                    }
                    Token::Paste(length) => {
                        self.within = Within::Paste;
                        length
                    }
                    Token::Report(length) => {
                        self.within = Within::Report { since: now };
                        length
                    }
                },
                Within::Paste => match end_of(&self.pending, &[PASTE_END]) {
                    Some(length) => {
                        self.within = Within::Keys;
                        length
                    }
                    None => self.pending.len().saturating_sub(PASTE_END.len() - 1),
                },
                Within::Report { .. } => match end_of(&self.pending, &[b"\x07", b"\x1b\\"]) {
                    Some(length) => {
                        self.within = Within::Keys;
                        length
                    }
                    None => self.pending.len().saturating_sub(1),
                },
            };
            if length == 0 {
                break;
            }
            self.pending.drain(..length);
        }
        presses
    }

    /// Queues the keys of one read. Many different characters at once are a paste from a terminal that does not mark
    /// pastes.
    fn keep(&mut self, presses: Vec<Press>, now: Instant) {
        let text: Vec<&Press> = presses.iter().filter(|press| press.is_text()).collect();
        let changes = text.windows(2).filter(|two| two[0] != two[1]).count();
        let is_burst = text.len() > MOST_AT_ONCE && changes > MOST_CHANGES;
        let is_rest = self.burst.is_some_and(|until| now < until);
        if is_burst || (is_rest && text.len() > 1) {
            self.burst = Some(now + BURST);
        }
        let is_paste = is_burst || is_rest;
        let kept = |press: &Press| !is_paste || *press == Press::Control('c');
        self.presses.extend(presses.into_iter().filter(kept));
    }
}

/// The length of `bytes` up to and including the first of `ends`.
fn end_of(bytes: &[u8], ends: &[&[u8]]) -> Option<usize> {
    let found = |end: &&[u8]| {
        let at = bytes.windows(end.len()).position(|window| window == *end)?;
        Some(at + end.len())
    };
    ends.iter().filter_map(found).min()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The keys read when each of `parts` arrives its number of milliseconds after the previous one.
    fn read(parts: &[(u64, &[u8])]) -> Vec<Press> {
        let mut parser = Parser::new();
        let mut now = Instant::now();
        for (later, bytes) in parts {
            now += Duration::from_millis(*later);
            parser.hear(bytes, now);
        }
        parser.pass(now + Duration::from_secs(2));
        parser.presses.into()
    }

    fn characters(text: &str) -> Vec<Press> {
        text.chars().map(Press::Character).collect()
    }

    #[test]
    fn a_single_escape_is_a_key_unless_a_sequence_follows() {
        assert_eq!(read(&[(0, b"\x1b")]), [Press::Escape]);
        assert_eq!(read(&[(0, b"\x1b\x1b")]), [Press::Escape]);
        assert_eq!(read(&[(0, b"\x1b"), (50, b"[C")]), [Press::Right]);
        assert_eq!(read(&[(0, b"\x1b"), (50, b"["), (50, b"C")]), [Press::Right]);
        assert_eq!(
            read(&[(0, b"\x1b"), (150, b"q")]),
            [Press::Escape, Press::Character('q')]
        );
        assert_eq!(read(&[(0, b"\x1b\x1b[Z")]), []);
    }

    #[test]
    fn a_letter_in_pieces_is_joined_and_latin_1_is_ignored() {
        assert_eq!(read(&[(0, b"\xd1"), (20, b"\x80")]), characters("р"));
        assert_eq!(read(&[(0, b"\xd1"), (200, b"\x80")]), characters("р"));
        assert_eq!(read(&[(0, b"\xe9")]), []);
        assert_eq!(read(&[(0, b"\xe9"), (500, b"h")]), characters("h"));
        assert_eq!(read(&[(0, b"\xe9"), (5, b"h")]), characters("h"));
        assert_eq!(read(&[(0, b"\x1b[E")]), []);
    }

    #[test]
    fn a_paste_is_ignored_whether_marked_or_not() {
        let marked = b"\x1b[200~see http://unicef.org/milk\x1b[201~h";
        assert_eq!(read(&[(0, marked)]), characters("h"));
        let parts: [(u64, &[u8]); 3] = [(0, b"\x1b[200~q"), (90, b"hq\x1b[20"), (90, b"1~n")];
        assert_eq!(read(&parts), characters("n"));
        assert_eq!(read(&[(0, b"see http://unicef.org/milk")]), []);
        assert_eq!(
            read(&[(0, b"see http://"), (5, b"unicef.org/milk"), (5, b"q")]),
            []
        );
        assert_eq!(read(&[(0, b"see http://unicef"), (300, b"h")]), characters("h"));
    }

    #[test]
    fn a_held_key_is_not_a_paste() {
        assert_eq!(read(&[(0, b"++++++++++++")]), characters("++++++++++++"));
        assert_eq!(read(&[(0, b"nnnnnnnnnnnnh")]), characters("nnnnnnnnnnnnh"));
        assert_eq!(read(&[(0, b"hnprhnpr")]), characters("hnprhnpr"));
    }

    #[test]
    fn a_paste_without_an_end_times_out_or_ends_at_control_c() {
        assert_eq!(read(&[(0, b"\x1b[200~see"), (1_100, b"h")]), characters("h"));
        assert_eq!(
            read(&[(0, b"\x1b[200~see"), (100, b"\x03")]),
            [Press::Control('c')]
        );
    }

    #[test]
    fn reports_are_ignored_and_time_out() {
        assert_eq!(
            read(&[(0, b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\h")]),
            characters("h")
        );
        assert_eq!(
            read(&[(0, b"\x1b]52;c;aGFs"), (100, b"bG8=\x07q")]),
            characters("q")
        );
        assert_eq!(read(&[(0, b"\x1bP1$r0m\x1b\\")]), []);
        // Alt with a bracket, then a held key.
        let held: Vec<(u64, &[u8])> = [(0, b"\x1b]".as_slice())]
            .into_iter()
            .chain([(30, b"h".as_slice()); 50])
            .collect();
        assert!(!read(&held).is_empty());
    }

    /// Arbitrary bytes, often from sequences.
    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            any::<u8>().prop_map(|byte| vec![byte]),
            prop::sample::select(
                &[
                    "\x1b",
                    "\x1b[",
                    "\x1b]",
                    "\x1bO",
                    "\x1bP",
                    "[",
                    "\x1b[200~",
                    "\x1b[201~",
                    "\x1b\\",
                    "\x1b[M",
                    "1;",
                    ":",
                    "~",
                    "u",
                    "\x1b[1088::104u",
                    "h",
                    "q",
                    "р",
                    "\u{e9}",
                ][..]
            )
            .prop_map(|text| text.as_bytes().to_vec()),
        ];
        prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn a_key_is_recognised_a_second_after_any_bytes(
            parts in prop::collection::vec((0_u64..300, bytes()), 1..12),
            key in prop::sample::select(&["q", "h", "р", " ", "\x03"][..]),
        ) {
            let mut parser = Parser::new();
            let mut now = Instant::now();
            for (later, bytes) in parts {
                now += Duration::from_millis(later);
                parser.hear(&bytes, now);
            }
            now += Duration::from_millis(1_001);
            parser.pass(now);
            parser.presses.clear();
            parser.hear(key.as_bytes(), now);
            let heard = parser.next();
            prop_assert_eq!(heard, read(&[(0, key.as_bytes())]).first().copied());
            prop_assert!(heard.is_some());
        }

        #[test]
        fn a_split_sequence_equals_the_whole(text in bytes(), cut in 0_usize..64) {
            let cut = cut % text.len();
            // Whether text is a burst depends on how it arrives.
            prop_assume!(text.len() < MOST_AT_ONCE);
            let whole = read(&[(0, &text)]);
            let parts = read(&[(0, &text[..cut]), (10, &text[cut..])]);
            // A Control-C that arrives alone has an additional meaning.
            prop_assume!(text.get(cut..) != Some(&[3][..]) && text[..cut] != [3]);
            prop_assert_eq!(whole, parts);
        }
    }
}
