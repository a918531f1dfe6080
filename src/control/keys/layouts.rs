//! Maps the characters of the world's keyboard layouts to the Latin letter at the same position.
//!
//! On a Russian keyboard, the key `h` is at the position of `р`. The tables are data: layouts.txt, and hurts.txt with more
//! characters of the key `h`.

/// The rows of the Latin keyboard.
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const TABLE: &str = include_str!("layouts.txt");
const HURTS: &str = include_str!("hurts.txt");

/// All Latin letters at the positions of `letter`, in lower case; a Latin letter stands for itself. There may be
/// several, because layouts disagree, or none, if no known layout has the letter.
pub(super) fn places(letter: char) -> Vec<char> {
    let letter = narrow(letter).to_lowercase().next().unwrap_or(letter);
    if letter.is_ascii() {
        return vec![letter];
    }
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut places = Vec::new();
    // Each layout is an empty line, a name and its rows.
    for (at, line) in rows.filter(|line| !line.is_empty()).enumerate() {
        let Some(row) = (at % 4).checked_sub(1).and_then(|row| ROWS.get(row)) else {
            continue;
        };
        let found = line
            .split(' ')
            .zip(row.chars())
            .filter(|(there, _)| there.starts_with(letter));
        places.extend(found.map(|(_, place)| place));
    }
    places.extend(is_more_of_h(letter).then_some('h'));
    places
}

/// Whether hurts.txt has `letter`.
fn is_more_of_h(letter: char) -> bool {
    let lines = HURTS.lines().filter_map(|line| line.strip_prefix("U+"));
    let mut codes = lines.filter_map(|line| u32::from_str_radix(line.split(' ').next()?, 16).ok());
    codes.any(|code| code == u32::from(letter))
}

/// Full-width characters as normal ones, and Katakana as Hiragana.
pub(super) fn narrow(letter: char) -> char {
    let shifted = match letter {
        '\u{3000}' => return ' ',
        '\u{ff01}'..='\u{ff5e}' => u32::from(letter) - 0xfee0,
        '\u{30a1}'..='\u{30f6}' => u32::from(letter) - 0x60,
        _ => return letter,
    };
    char::from_u32(shifted).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_a_key_for_it_hurts() {
        for letter in "рхгηاיپहপাহ্ુપପபపಪപ้hｈＨくクㅗㄘРΗ".chars() {
            let known = places(letter);
            if letter != 'ુ' && letter != '্' {
                assert!(!known.is_empty(), "{letter}");
            }
        }
        for letter in [
            'р', 'Р', 'η', 'Η', 'ا', 'י', 'प', 'ｈ', 'Ｈ', 'く', 'ク', 'ㅗ', 'ㄘ',
        ] {
            assert!(places(letter).contains(&'h'), "{letter}: {:?}", places(letter));
        }
    }

    /// Keyboards of Ethiopia, Pakistan and the Maldives, and the key with Shift in Hindi.
    #[test]
    fn more_keyboards_have_a_key_for_it_hurts() {
        for letter in "ሀህሐہހफహⵀ".chars() {
            assert!(places(letter).contains(&'h'), "{letter}");
        }
        let lines = HURTS
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        assert!(lines.clone().count() > 80 && lines.clone().all(|line| line.starts_with("U+")));
    }

    #[test]
    fn latin_letters_stand_for_themselves() {
        assert_eq!(places('H'), ['h']);
        assert_eq!(places('q'), ['q']);
        assert!(places('é').is_empty());
    }

    #[test]
    fn every_layout_is_complete_and_has_an_h() {
        let text: Vec<&str> = TABLE.split("\n\n").skip(1).collect();
        assert!(text.len() > 30);
        for layout in text {
            let lines: Vec<&str> = layout.lines().collect();
            let [name, rows @ ..] = &*lines else {
                panic!("{layout}")
            };
            let lengths: Vec<usize> = rows.iter().map(|row| row.split(' ').count()).collect();
            assert_eq!(lengths, [10, 9, 7], "{name}");
            let keys = rows.iter().flat_map(|row| row.split(' '));
            assert!(keys.clone().all(|key| key.chars().count() == 1), "{name}");
            let hurts = rows[1]
                .split(' ')
                .nth(5)
                .and_then(|key| key.chars().next())
                .unwrap();
            assert!(places(hurts).contains(&'h'), "{name}");
        }
    }
}
