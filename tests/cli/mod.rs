//! The command line as scripts and people use it; a file a command.

mod check;
