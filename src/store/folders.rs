//! The folders that the system gives a person's files, by the XDG specification.
//!
//! The environment is read through a closure, so that no test depends on the machine. Must not know what is kept there.

use std::ffi::OsString;
use std::path::PathBuf;

/// Reads a variable of the environment.
pub type Variable<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The home folder.
pub fn home(variable: Variable<'_>) -> Option<PathBuf> {
    absolute(variable, "HOME")
}

/// The folder for what a person sets, which may not exist.
pub fn config(variable: Variable<'_>) -> Option<PathBuf> {
    own(variable, "XDG_CONFIG_HOME", ".config")
}

/// The folder for what is kept between two runs, which may not exist.
pub fn state(variable: Variable<'_>) -> Option<PathBuf> {
    own(variable, "XDG_STATE_HOME", ".local/state")
}

/// The folder for a person's own data, which may not exist.
pub fn data(variable: Variable<'_>) -> Option<PathBuf> {
    own(variable, "XDG_DATA_HOME", ".local/share")
}

/// The program's own folder in the one that `name` names, or else in `usual` in the home folder.
fn own(variable: Variable<'_>, name: &str, usual: &str) -> Option<PathBuf> {
    let base = absolute(variable, name).or_else(|| Some(home(variable)?.join(usual)))?;
    Some(base.join(env!("CARGO_PKG_NAME")))
}

/// The folder that `name` names. The specification says to ignore one that is not absolute.
fn absolute(variable: Variable<'_>, name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(variable(name)?);
    folder.is_absolute().then_some(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(variables: &[(&str, &str)]) -> Option<PathBuf> {
        config(&|name| {
            let (_, value) = variables.iter().find(|(known, _)| *known == name)?;
            Some(value.into())
        })
    }

    #[test]
    fn the_folder_is_that_of_the_specification() {
        let home = ("HOME", "/home/a");
        let path = |text: &str| Some(PathBuf::from(text));
        assert_eq!(folder(&[home]), path("/home/a/.config/warmhands"));
        assert_eq!(folder(&[home, ("XDG_CONFIG_HOME", "/c")]), path("/c/warmhands"));
        for ignored in ["", "c"] {
            let variables = [home, ("XDG_CONFIG_HOME", ignored)];
            assert_eq!(folder(&variables), path("/home/a/.config/warmhands"));
        }
        assert_eq!(folder(&[]), None);
        assert_eq!(folder(&[("HOME", "relative")]), None);
    }
}
