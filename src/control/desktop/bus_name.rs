//! The name of a session on the bus. Pure.

/// What follows `org.mpris.MediaPlayer2.`. Names on a bus have no hyphens there by custom, and begin with no digit.
pub(super) fn suffix(name: Option<&str>, process: u32) -> String {
    let Some(name) = name else {
        return format!("warmhands.instance{process}");
    };
    let name = name.replace('-', "_");
    let digit = name.starts_with(|first: char| first.is_ascii_digit());
    format!("warmhands.{}{name}", if digit { "_" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_its_name_or_that_of_its_process() {
        assert_eq!(suffix(None, 42), "warmhands.instance42");
        assert_eq!(suffix(Some("bed4"), 42), "warmhands.bed4");
        assert_eq!(suffix(Some("ward-2-bed"), 42), "warmhands.ward_2_bed");
        assert_eq!(suffix(Some("4th"), 42), "warmhands._4th");
    }
}
