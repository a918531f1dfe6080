//! Why a text is no drawing.

/// Text that is no drawing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DrawingError {
    /// It is too large.
    #[error("it is too large")]
    TooLarge,
    /// It is nested too deep.
    #[error("it is nested too deep")]
    TooDeep,
    /// It has a number that is far beyond its page, or one with an exponent.
    #[error("it has a number of more than 5 digits, or with an exponent")]
    Number,
    /// It lies far beyond its page.
    #[error("it reaches far beyond its page")]
    FarOut,
    /// It has an element that is no shape, with its name.
    #[error("it has an element `{0}`, and may have shapes and groups only")]
    Element(String),
    /// It has no group `still`.
    #[error("it has no group `still`")]
    NoStill,
    /// It can't be parsed; the reason of the parser.
    #[error("{0}")]
    Parse(String),
}
