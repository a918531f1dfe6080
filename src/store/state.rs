//! The folder for what the program keeps between two runs.
//!
//! Reads the environment only through a function. Must not know what is kept, nor touch the folder.

use std::path::{Path, PathBuf};

use super::folders::{self, Variable};

/// The state folder of the program, which may not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFolder(PathBuf);

impl StateFolder {
    /// The folder in the environment that `variable` reads: in `XDG_STATE_HOME`, or else in `HOME`. `None` if neither
    /// is an absolute path.
    pub fn of(variable: Variable<'_>) -> Option<StateFolder> {
        folders::state(variable).map(StateFolder)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(variables: &[(&str, &str)]) -> Option<String> {
        let found = |name: &str| variables.iter().find(|(one, _)| *one == name);
        let state = StateFolder::of(&|name| found(name).map(|(_, value)| value.into()));
        state.map(|state| state.path().display().to_string())
    }

    #[test]
    fn only_an_absolute_path_is_a_folder() {
        let home = ("HOME", "/home/ana");
        let of_home = Some("/home/ana/.local/state/warmhands".to_owned());
        assert_eq!(
            folder(&[home, ("XDG_STATE_HOME", "/state")]).as_deref(),
            Some("/state/warmhands")
        );
        assert_eq!(folder(&[home]), of_home);
        assert_eq!(folder(&[home, ("XDG_STATE_HOME", "state")]), of_home);
        assert_eq!(folder(&[home, ("XDG_STATE_HOME", "")]), of_home);
        assert_eq!(folder(&[]), None);
        assert_eq!(folder(&[("HOME", "")]), None);
    }
}
