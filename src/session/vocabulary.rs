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
            /// All variants, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// All words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word of this variant.
            pub const fn word(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }

            /// The variant with this word.
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
    /// The purpose of a phase.
    PhaseKind {
        /// Preparation, and the transition from massage to expression.
        Prepare = "prepare",
        /// Massage strokes.
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
        /// Both breasts together.
        Both = "both",
        /// The breast the user begins with.
        First = "first",
        /// The other breast.
        Second = "second",
        /// The user's left.
        Left = "left",
        /// The user's right.
        Right = "right",
    }
}

impl Side {
    /// Resolves `First` and `Second`, given that the user begins with `chosen` (left or right). Without a choice the
    /// side stays.
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
        /// Who should call a professional before the session.
        Gate = "gate",
        /// It must not hurt.
        Hurt = "hurt",
        /// When to call a professional afterwards.
        Call = "call",
    }
}

words! {
    /// The purpose of a prompt over the rhythm, in order of precedence.
    PromptKind {
        /// It must not hurt.
        Hurt = "hurt",
        /// Half of the time is over.
        HalfWay = "half-way",
        /// One minute is left.
        LastMinute = "last-minute",
        /// Move the fingers on.
        Rotate = "rotate",
        /// A reminder, spoken once.
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
        /// Release.
        Relax = "relax",
    }
}

words! {
    /// The kind of a source.
    SourceKind {
        /// A publication.
        Publication = "publication",
        /// A choice for comfort, not a medical instruction.
        Comfort = "comfort",
        /// A value calculated from a publication.
        Derived = "derived",
    }
}

words! {
    /// The quantity that a number of a session measures.
    Quantity {
        /// The length of a step or a rhythm.
        Hold = "hold",
        /// The time of a prompt.
        Prompt = "prompt",
        /// Cycles per minute.
        Rate = "rate",
        /// The interval between two moves of the fingers.
        Rotation = "rotation",
        /// The pause after a line.
        Tail = "tail",
        /// A hold that is for comfort only.
        Pause = "pause",
        /// How long a step waits for the user at most.
        Wait = "wait",
        /// How far apart two expressions are.
        Every = "every",
    }
}

words! {
    /// Where milk is kept, and what milk it is.
    Storage {
        /// Fresh milk at room temperature.
        Room = "room",
        /// Fresh milk in the refrigerator.
        Refrigerator = "refrigerator",
        /// Milk in the freezer, while it is at its best.
        FreezerBest = "freezer-best",
        /// Milk in the freezer, as long as it may be used.
        Freezer = "freezer",
        /// Thawed milk in the refrigerator.
        ThawedRefrigerator = "thawed-refrigerator",
        /// Thawed milk at room temperature.
        ThawedRoom = "thawed-room",
        /// What a baby leaves.
        Leftover = "leftover",
    }
}

words! {
    /// The unit in which it is said how long milk keeps.
    StorageUnit {
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// Months.
        Months = "months",
    }
}

impl Beat {
    /// The message that speaks this beat, e.g. `beat-press`.
    pub fn message(self) -> MessageId {
        MessageId::of_beat(self.word())
    }
}

impl Technique {
    /// The figure of a cycle: its poses are the beats.
    pub const fn figure(self) -> &'static str {
        match self {
            Technique::Areola => "compress",
            Technique::PressBack => "press-back",
        }
    }

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
    fn a_choice_resolves_first_and_second() {
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
