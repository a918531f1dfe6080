//! The program: arguments and environment in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    warmhands::commands::run(std::env::args_os().collect(), |name| std::env::var_os(name))
}
