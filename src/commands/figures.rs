//! `warmhands figures`: writes the figures to files, to hang on a wall or put into a handout.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::app::App;
use super::arguments::FigureOptions;
use super::failure::{CommandError, UsageError};
use super::skin::skin;
use crate::figure::{DrawnAs, Pose, Skin};
use crate::locale::Arguments;
use crate::output::{FileError, FilePlace, NewFile, Overwrite};

/// The width of a PNG: a page of A4 at 150 points an inch has 1240.
const COLUMNS: usize = 1_200;

pub(super) fn run(app: &App, options: &FigureOptions) -> Result<ExitCode, CommandError> {
    let known = app.library.figures();
    let names = match &options.figure {
        None => known,
        Some(name) if known.contains(name) => vec![name.clone()],
        Some(name) => {
            return Err(UsageError::InvalidValue {
                argument: "FIGURE".to_owned(),
                value: name.clone(),
                known,
            }
            .into());
        }
    };
    let skin = skin(app, &app.library.tones()?, options.skin.as_deref())?;
    let folder = options.folder.as_path();
    if folder.exists() && !folder.is_dir() {
        let source = ErrorKind::NotADirectory.into();
        return Err(unwritable(folder, source).into());
    }
    fs::create_dir_all(folder).map_err(|source| unwritable(folder, source))?;
    let mut written = Vec::new();
    for name in &names {
        if let Err(error) = write(app, options, &skin, name, &mut written) {
            // All of them or none, unless one may have stood there before.
            if !options.force {
                written.iter().for_each(|path| drop(fs::remove_file(path)));
            }
            return Err(error);
        }
    }
    let told = Arguments::from(written.len() as u64).text("path", folder.display().to_string());
    app.print(&(app.with("figures-written", told) + "\n"))
}

/// Writes the figure `name`: all of it as SVG, the still and each pose as PNG. Adds them to `written`.
fn write(
    app: &App,
    options: &FigureOptions,
    skin: &Skin,
    name: &str,
    written: &mut Vec<PathBuf>,
) -> Result<(), CommandError> {
    let drawing = app.library.figure(name)?;
    let look = |pose| DrawnAs {
        pose,
        skin,
        ground: None,
    };
    let file = |ending: &str| options.folder.join(format!("{name}{ending}"));
    let text = drawing.text(&look(Pose::Still));
    put(file(".svg"), text.as_bytes(), options.force, written)?;
    for pose in drawing.pictures() {
        let ending = match pose {
            Pose::Still => ".png".to_owned(),
            Pose::Moment(index) => format!("-{}.png", index + 1),
        };
        let png = drawing.png(&look(pose), COLUMNS);
        let png = png.map_err(|reason| app.library.broken_figure(name, reason))?;
        put(file(&ending), &png, options.force, written)?;
    }
    Ok(())
}

fn put(path: PathBuf, bytes: &[u8], may_replace: bool, written: &mut Vec<PathBuf>) -> Result<(), FileError> {
    let overwrite = if may_replace {
        Overwrite::WhenWhole
    } else {
        Overwrite::Never
    };
    let place = FilePlace::look(&path, overwrite)?;
    // A pipe that nobody reads would be waited for (law: never-stuck).
    if place.is_straight() {
        return Err(FileError::NotAFile { path });
    }
    let mut file = NewFile::at(place, |_| {})?;
    file.write_all(bytes)
        .map_err(|source| unwritable(&path, source))?;
    file.keep()?;
    written.push(path);
    Ok(())
}

/// The system's own words: those on a full disk would speak of sound.
fn unwritable(path: &Path, source: io::Error) -> FileError {
    FileError::Unwritable {
        path: path.to_owned(),
        source,
    }
}
