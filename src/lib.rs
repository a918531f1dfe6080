//! warmhands: a calm voice, soft music and a rhythm for breast massage and expressing milk by hand.
//!
//! The modules stand in the order of their dependencies; read them in that order. README.md has the map, and a test
//! checks the `use` lines against it.

pub mod units;

pub mod diagnostic;

pub mod pending;

pub mod document;

pub mod locale;

pub mod session;

pub mod figure;

pub mod clip;

pub mod level;

pub mod take;

pub mod timeline;

pub mod mixer;

pub mod library;

pub mod check;

pub mod packs;

pub mod show;

pub mod output;

pub mod microphone;

pub mod player;

pub mod awake;

pub mod store;

pub mod export;

pub mod screen;

pub mod control;

pub mod commands;
