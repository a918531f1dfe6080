//! What a drawing may have, so that nothing that reads it works without an end (law: bounded).

use super::drawing_error::DrawingError;

/// The largest drawing, in bytes.
const LARGEST: usize = 256 << 10;
/// The digits of a number before its point: drawings are some hundred units wide.
const LONGEST: usize = 5;
/// The deepest nesting.
const DEEPEST: usize = 24;
/// The elements of a drawing: shapes and groups. None of them names a file or another element, or multiplies work.
const ELEMENTS: [&str; 11] = [
    "svg", "title", "desc", "style", "g", "path", "rect", "circle", "ellipse", "polygon", "polyline",
];

/// Checks the text of a drawing, before any parser sees it.
pub(super) fn check(text: &str) -> Result<(), DrawingError> {
    if text.len() > LARGEST {
        return Err(DrawingError::TooLarge);
    }
    if !has_sane_numbers(text) {
        return Err(DrawingError::Number);
    }
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        let inner = inner(tag);
        if inner.starts_with(['?', '!']) {
            if inner.starts_with("!--") || inner.starts_with("?xml ") {
                continue;
            }
            return Err(DrawingError::Element(inner.chars().take(20).collect()));
        }
        if inner.starts_with('/') {
            depth = depth.saturating_sub(1);
            continue;
        }
        let name: String = inner
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(20)
            .collect();
        if !ELEMENTS.contains(&name.as_str()) {
            return Err(DrawingError::Element(name));
        }
        if !inner.ends_with('/') {
            depth += 1;
        }
        if depth > DEEPEST {
            return Err(DrawingError::TooDeep);
        }
    }
    Ok(())
}

/// Whether no number is far beyond any drawing, nor written with an exponent: whoever draws them counts in small numbers. A colour
/// is no number.
fn has_sane_numbers(text: &str) -> bool {
    let mut before = ' ';
    let (mut digits, mut is_fraction, mut is_colour) = (0, false, false);
    for letter in text.chars() {
        match letter {
            '#' => is_colour = true,
            _ if is_colour && letter.is_ascii_hexdigit() => {}
            '0'..='9' if !is_fraction => digits += 1,
            '0'..='9' => {}
            'e' | 'E' if before.is_ascii_digit() => return false,
            _ => {
                is_fraction = letter == '.';
                is_colour = false;
                digits = 0;
            }
        }
        if digits > LONGEST {
            return false;
        }
        before = letter;
    }
    true
}

/// A tag up to its `>`; one between quotes belongs to a value.
fn inner(tag: &str) -> &str {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return &tag[..at],
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_files_or_multiplies_work_is_refused() {
        for inner in [
            "<image href=\"/etc/passwd\"/>",
            "<use href=\"#a\"/>",
            "<filter id=\"a\"/>",
            "<script/>",
            "<!DOCTYPE svg>",
            "<?xml-stylesheet href=\"a\"?>",
            "<text>a</text>",
        ] {
            assert!(check(&format!("<svg>{inner}</svg>")).is_err(), "{inner}");
        }
        assert!(check("<?xml version=\"1.0\"?><!-- a --><svg><g><path d=\"M0 0\"/></g></svg>").is_ok());
    }

    #[test]
    fn numbers_stay_near_the_page() {
        for number in ["1e20", "1E2", "1.5e9", "100000", "-999999", ".5e3"] {
            let text = format!("<svg><g><path d=\"M{number} 0\"/></g></svg>");
            assert!(matches!(check(&text), Err(DrawingError::Number)), "{number}");
        }
        for text in [
            "<svg><style>.a{fill:#123456;stroke:#9e8a12}</style></svg>",
            "<g><path d=\"M99999.123456789-.5\"/></g>",
        ] {
            assert!(check(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn nesting_and_size_have_a_limit() {
        let deep = |depth: usize| "<g>".repeat(depth) + &"</g>".repeat(depth);
        assert!(check(&deep(DEEPEST)).is_ok());
        assert!(matches!(check(&deep(100_000)), Err(DrawingError::TooLarge)));
        assert!(matches!(check(&deep(DEEPEST + 1)), Err(DrawingError::TooDeep)));
        let sly = "<g id=\"/>\">".repeat(DEEPEST + 1);
        assert!(matches!(check(&sly), Err(DrawingError::TooDeep)));
    }
}
