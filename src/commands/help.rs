//! The command line's help in the screen language. All of its words come from the messages.

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::arguments::Cli;
use crate::locale::Messages;

/// The command line with all words of its help from `messages`.
pub fn localised_command(messages: &Messages) -> Command {
    let command = localise(Cli::command(), "", messages).version(env!("CARGO_PKG_VERSION"));
    // clap would break lines only at spaces, which some scripts do not have.
    command.term_width(0)
}

/// `parent` is `plan-` inside `plan`, `pack-new-` inside `pack new`, and empty at the top.
fn localise(command: Command, parent: &str, messages: &Messages) -> Command {
    let (usage, options, arguments, commands) =
        ("help-usage", "help-options", "help-arguments", "help-commands");
    let [usage, options, arguments, commands] =
        [usage, options, arguments, commands].map(|id| messages.text(id));
    let about = if parent.is_empty() {
        "help-warmhands".to_owned()
    } else {
        format!("help-{}", parent.trim_end_matches('-'))
    };
    let top = parent.is_empty();
    let version = top.then(|| {
        Arg::new("version")
            .long("version")
            .short('V')
            .action(ArgAction::Version)
            .display_order(120)
    });
    command
        .about(messages.text(&about))
        .arg(help_flag())
        .args(version)
        .subcommand_help_heading(commands.clone())
        .subcommand_value_name(messages.text("help-command"))
        .help_template(format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}\n"))
        .mut_args(|arg| localise_argument(arg, messages, &options, &arguments))
        .mut_subcommands(|inner| {
            let parent = format!("{parent}{}-", inner.get_name());
            localise(inner.disable_help_flag(true), &parent, messages)
        })
}

fn help_flag() -> Arg {
    let flag = Arg::new("help").long("help").short('h');
    flag.action(ArgAction::Help).display_order(110)
}

fn localise_argument(arg: Arg, messages: &Messages, options: &str, arguments: &str) -> Arg {
    let heading = if arg.is_positional() { arguments } else { options }.to_owned();
    let help = messages.text(&format!("help-arg-{}", arg.get_id().as_str().replace('_', "-")));
    let arg = arg.help(help).help_heading(heading);
    // clap would list the values in English; the help text lists them itself.
    if arg.get_action().takes_values() {
        arg.hide_possible_values(true)
    } else {
        arg
    }
}
