//! The closed sets of words that a session file may use.

use crate::locale::MessageId;

/// A closed set of words, as written in data, on the command line and in JSON.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$what])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word for each, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word for it.
            pub const fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }

            /// The one that `word` names.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}

words! {
    /// What a phase is for.
    PhaseKind {
        /// Getting ready, and the way from massage to expression.
        Prepare = "prepare",
        /// Strokes.
        Massage = "massage",
        /// The rhythm of expression.
        Express = "express",
        /// When to call, a warm word, the end.
        Close = "close",
    }
}

words! {
    /// Which breast.
    Side {
        /// Both together.
        Both = "both",
        /// The one she begins with.
        First = "first",
        /// The other one.
        Second = "second",
        /// Her left, once chosen.
        Left = "left",
        /// Her right, once chosen.
        Right = "right",
    }
}

impl Side {
    /// This side after the person chose to begin with `chosen` (left or right); without a choice, itself.
    pub fn resolve(self, chosen: Option<Side>) -> Side {
        match (self, chosen) {
            (Side::First, Some(begin)) => begin,
            (Side::Second, Some(Side::Left)) => Side::Right,
            (Side::Second, Some(Side::Right)) => Side::Left,
            (side, _) => side,
        }
    }
}

words! {
    /// Why a step must be heard.
    Safety {
        /// Who should call first, before anything is done.
        Gate = "gate",
        /// It must not hurt.
        Hurt = "hurt",
        /// When to call, at the end.
        Call = "call",
    }
}

words! {
    /// What a prompt over the rhythm is for; the order is the order of precedence.
    PromptKind {
        /// It must not hurt.
        Hurt = "hurt",
        /// Half of the time.
        HalfWay = "half-way",
        /// One minute left.
        LastMinute = "last-minute",
        /// Move the fingers on.
        Rotate = "rotate",
        /// Said once.
        Remind = "remind",
    }
}

words! {
    /// How milk is expressed.
    Technique {
        /// Compress and relax at the edge of the areola.
        Areola = "areola",
        /// Press back toward the chest, compress, relax.
        PressBack = "press-back",
    }
}

words! {
    /// One movement of an expression cycle.
    Beat {
        /// Back toward the chest.
        Press = "press",
        /// Thumb and finger toward each other.
        Compress = "compress",
        /// Let go.
        Relax = "relax",
    }
}

words! {
    /// What kind of thing a source is.
    SourceKind {
        /// Printed by somebody.
        Publication = "publication",
        /// A choice for comfort, never a prescription.
        Comfort = "comfort",
        /// Our arithmetic on a publication.
        Derived = "derived",
    }
}

words! {
    /// What a number of a session is.
    Quantity {
        /// How long a step or a rhythm lasts.
        Hold = "hold",
        /// When a prompt comes.
        Prompt = "prompt",
        /// Cycles a minute.
        Rate = "rate",
        /// From one move of the fingers to the next.
        Rotation = "rotation",
        /// The quiet after a line.
        Tail = "tail",
        /// A hold that is only comfort.
        Pause = "pause",
    }
}

impl Beat {
    /// The spoken word for it: `beat-press` ...
    pub fn message(self) -> MessageId {
        MessageId::of_beat(self.word())
    }
}

impl Technique {
    /// The beats of one cycle, in order.
    pub const fn beats(self) -> &'static [Beat] {
        match self {
            Technique::Areola => &[Beat::Compress, Beat::Relax],
            Technique::PressBack => &[Beat::Press, Beat::Compress, Beat::Relax],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_turns_first_and_second_into_left_and_right() {
        let table = [
            (Side::First, None, Side::First),
            (Side::First, Some(Side::Left), Side::Left),
            (Side::Second, Some(Side::Left), Side::Right),
            (Side::First, Some(Side::Right), Side::Right),
            (Side::Second, Some(Side::Right), Side::Left),
            (Side::Both, Some(Side::Right), Side::Both),
        ];
        for (side, chosen, heard) in table {
            assert_eq!(side.resolve(chosen), heard, "{side}, {chosen:?}");
        }
    }

    #[test]
    fn words_are_read_back() {
        for kind in PhaseKind::ALL {
            assert_eq!(PhaseKind::from_word(kind.word()), Some(*kind));
        }
        assert_eq!(Technique::from_word("wring"), None);
    }
}
