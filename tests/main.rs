//! All integration tests, in one crate.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail loudly, and so does what they share"
)]

mod cli;
mod corpus;
mod data;
mod laws;
mod pty;
mod shipped;
mod together;
