//! The options of `warmhands log`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};

use crate::store::log::Feeling;

/// What was written down of the sessions.
#[derive(Debug, Args)]
pub(in crate::commands) struct LogOptions {
    #[command(subcommand)]
    pub(in crate::commands) what: LogCommand,
}

#[derive(Debug, Subcommand)]
pub(in crate::commands) enum LogCommand {
    List(LogListOptions),
    Amount(LogAmountOptions),
    Chart(LogChartOptions),
    Export(LogExportOptions),
    Delete(LogDeleteOptions),
}

#[derive(Debug, Args)]
pub(in crate::commands) struct LogListOptions {
    #[arg(id = "log_since", long = "since", value_name = "DATE")]
    pub(in crate::commands) since: Option<String>,
    #[arg(long)]
    pub(in crate::commands) json: bool,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct LogAmountOptions {
    #[arg(id = "log_id", value_name = "ID")]
    pub(in crate::commands) id: String,
    #[arg(id = "log_left", long = "left", value_name = "ML", allow_hyphen_values = true)]
    pub(in crate::commands) left: Option<String>,
    #[arg(
        id = "log_right",
        long = "right",
        value_name = "ML",
        allow_hyphen_values = true
    )]
    pub(in crate::commands) right: Option<String>,
    #[arg(id = "log_felt", long = "felt", value_name = "WORD", value_parser = Feeling::WORDS)]
    pub(in crate::commands) felt: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct LogChartOptions {
    #[arg(id = "log_since", long = "since", value_name = "DATE")]
    pub(in crate::commands) since: Option<String>,
    #[arg(id = "log_chart_file", long = "output", short = 'o', value_name = "FILE")]
    pub(in crate::commands) file: Option<PathBuf>,
    #[arg(long)]
    pub(in crate::commands) force: bool,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("log_format").required(true).args(["log_csv", "json"]))]
pub(in crate::commands) struct LogExportOptions {
    #[arg(id = "log_csv", long = "csv")]
    pub(in crate::commands) csv: bool,
    #[arg(long)]
    pub(in crate::commands) json: bool,
    #[arg(id = "log_since", long = "since", value_name = "DATE")]
    pub(in crate::commands) since: Option<String>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("log_meant").required(true).args(["log_id", "log_of_preset", "log_all"]))]
pub(in crate::commands) struct LogDeleteOptions {
    #[arg(id = "log_id", value_name = "ID")]
    pub(in crate::commands) id: Option<String>,
    #[arg(id = "log_of_preset", long = "preset", value_name = "NAME")]
    pub(in crate::commands) preset: Option<String>,
    #[arg(id = "log_all", long = "all")]
    pub(in crate::commands) all: bool,
    #[arg(id = "log_yes", long = "yes")]
    pub(in crate::commands) yes: bool,
}
