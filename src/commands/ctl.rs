//! `warmhands ctl`: steers a session that plays.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::app::App;
use super::arguments::CtlOptions;
use super::exit;
use super::failure::{CommandError, UsageError};
use super::printing::{print, print_if_read};
use crate::control::socket::{CallError, call, running};
use crate::player::{Control, ControlError, Refusal};
use crate::show::Volume;

pub(super) fn run(app: &App, options: &CtlOptions) -> Result<ExitCode, CommandError> {
    match (options.control.as_str(), &options.words[..]) {
        ("list", []) => print(
            &running()
                .iter()
                .map(|name| format!("{name}\n"))
                .collect::<String>(),
        ),
        ("status", []) => show(&chosen(options)?, &json!({"status": true})),
        ("watch", []) => show(&chosen(options)?, &json!({"watch": true})),
        (control, _) => steer(app, options, control),
    }
}

/// The session that is named, or the only one.
fn chosen(options: &CtlOptions) -> Result<String, CommandError> {
    let mut names = running();
    if let Some(name) = &options.name {
        names.retain(|one| one == name);
    }
    if names.len() > 1 {
        return Err(UsageError::SeveralSessions { names }.into());
    }
    names.pop().ok_or(CommandError::NoSession(CallError::Gone))
}

fn show(name: &str, request: &Value) -> Result<ExitCode, CommandError> {
    let (mut result, mut is_refused) = (Ok(true), false);
    let each = |line: &str| {
        is_refused = serde_json::from_str::<Value>(line).is_ok_and(|line| line["ok"] == false);
        result = print_if_read(&format!("{line}\n"));
        matches!(result, Ok(true))
    };
    call(name, format!("{request}\n"), each).map_err(CommandError::NoSession)?;
    result.map(|_| match is_refused {
        true => ExitCode::from(exit::OTHER),
        false => ExitCode::SUCCESS,
    })
}

fn steer(app: &App, options: &CtlOptions, control: &str) -> Result<ExitCode, CommandError> {
    let words: Vec<&str> = options.words.iter().map(String::as_str).collect();
    if let Err(error) = Control::parse(control, &words) {
        return Err(usage(control, &words, error).into());
    }
    let request = json!({"control": control, "args": words});
    let mut answer = Value::Null;
    let each = |line: &str| {
        answer = serde_json::from_str(line).unwrap_or_default();
        false
    };
    call(&chosen(options)?, format!("{request}\n"), each).map_err(CommandError::NoSession)?;
    if answer["ok"] == true {
        return Ok(ExitCode::SUCCESS);
    }
    let refusal = Refusal::ALL
        .into_iter()
        .find(|refusal| answer["reason"] == refusal.word());
    let refusal = refusal.unwrap_or(Refusal::NotHere);
    if refusal == Refusal::NoAnswer {
        return Err(CommandError::NoSession(CallError::Hung));
    }
    app.tell(&(app.text(&format!("refused-{}", refusal.word())) + "\n"));
    Ok(ExitCode::from(exit::OTHER))
}

fn usage(control: &str, words: &[&str], error: ControlError) -> UsageError {
    match error {
        ControlError::Volume { decibels } => UsageError::Range {
            argument: "volume",
            value: decibels,
            min: Volume::SOFTEST.to_string(),
            max: Volume::LOUDEST.to_string(),
        },
        _ => unknown(control, [&[control], words].concat().join(" ")),
    }
}

/// The names of the controls, the nearest first.
fn unknown(control: &str, typed: String) -> UsageError {
    let mut known: Vec<String> = Control::names().map(str::to_owned).collect();
    known.sort_by_key(|name| strsim::damerau_levenshtein(control, name));
    UsageError::UnknownControl {
        control: typed,
        known,
    }
}
