//! The table of README.md: each room, and what it may import.

use std::sync::LazyLock;

use crate::shipped::text;

/// The header of the table.
const HEAD: &str = "| room | is | may import |";

/// One row of the table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) room: String,
    /// The rooms that it may import.
    pub(super) allowed: Vec<String>,
}

/// The rows of README.md, in order.
pub(super) static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| rows(&text("README.md")));

/// The row of `room`, if there is one.
pub(super) fn row(room: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.room == room)
}

fn rows(readme: &str) -> Vec<Row> {
    let (_, table) = readme.split_once(HEAD).unwrap_or_else(|| panic!("{HEAD}"));
    let mut rows: Vec<Row> = Vec::new();
    for line in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let above: Vec<&str> = rows.iter().map(|row| row.room.as_str()).collect();
        let row = Row {
            room: cells[0].trim_matches('`').to_owned(),
            allowed: allowed(cells.get(2).unwrap_or(&""), &above),
        };
        rows.push(row);
    }
    rows
}

/// The rooms that a cell names: one by one, or as `all above`, optionally with `but`.
fn allowed(cell: &str, above: &[&str]) -> Vec<String> {
    let names = |list: &str| -> Vec<String> {
        let names = list.split(", ").filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    };
    let Some(rest) = cell.strip_prefix("all above") else {
        return names(cell);
    };
    let but = names(rest.trim_start().trim_start_matches("but "));
    let left = above.iter().filter(|room| !but.iter().any(|name| name == *room));
    left.map(|room| (*room).to_owned()).collect()
}

#[test]
fn a_table_is_parsed() {
    let readme = format!(
        "# x\n\n{HEAD}\n|---|---|---|\n| `a` | one | |\n| `b` | two | a |\n| `c` | three | all above but b |\n\
         | `d` | four | all above |\n\n| `e` | no room | |\n"
    );
    let told: Vec<String> = rows(&readme)
        .iter()
        .map(|row| format!("{}: {}", row.room, row.allowed.join(" ")))
        .collect();
    assert_eq!(told, ["a: ", "b: a", "c: a", "d: a b c"]);
}
