//! The names of sessions that play, and of presets.

/// The longest name.
const LONGEST: usize = 32;

/// Whether `name` can name a session that plays, or a preset: `a` to `z`, digits and hyphens. It is never a path.
pub fn is_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST).contains(&name.len()) && name.bytes().all(is_allowed)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_never_a_path() {
        assert!(is_name("bed-4"));
        for name in ["", "Bed", "../x", "a.b", "é", &"a".repeat(33)] {
            assert!(!is_name(name), "{name}");
        }
    }
}
