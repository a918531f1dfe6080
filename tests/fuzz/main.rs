//! Fuzz targets: one for each parser of what strangers send. Each case must end without a panic, within two seconds, and
//! hold at most 200 MB.
//!
//! `cargo test` runs a few hundred cases of each target, always the same. To search further, for ten minutes:
//!
//! ```sh
//! WARMHANDS_FUZZ=600 cargo test --release --test fuzz -- session
//! ```
//!
//! That takes another seed each time and prints it. A case that fails is written to a file; kept as
//! `tests/finds/<target>/<name>`, it is run first from then on.
//!
//! A separate crate, because the allocator is global to the program.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests fail loudly, and so does what they share"
)]

mod mutation;
mod search;
mod targets;

use search::search;

/// A test for each target: its name and the function in `targets` that describes it.
macro_rules! targets {
    ($($name:ident = $target:expr;)*) => {
        $(
            #[test]
            fn $name() {
                search(stringify!($name), &$target);
            }
        )*

        #[test]
        fn each_find_has_a_target() {
            search::assert_known(&[$(stringify!($name)),*]);
        }
    };
}

targets! {
    session = targets::toml::session();
    sources = targets::toml::sources();
    control_lines = targets::toml::control_lines();
    care_lines = targets::toml::care_lines();
    policies = targets::toml::policies();
    profile = targets::toml::profile();
    manifest = targets::toml::manifest();
    base = targets::toml::base();
    music = targets::toml::music();
    settings = targets::settings::settings();
    place = targets::toml::place();
    speech = targets::fluent::speech();
    terminal = targets::fluent::terminal();
    archive = targets::pack::archive();
    contents = targets::pack::contents();
    keys = targets::keys::keys();
    labels = targets::labels::labels();
    line = targets::lines::line();
    language = targets::languages::language();
    environment = targets::languages::environment();
    playlist = targets::playlist::playlist();
    wav = targets::sound::of(&["own/ima.wav"], targets::sound::RIFF).and(targets::sound::pcm());
    flac = targets::sound::of(&["calm.flac", "own/bursts.flac", "own/surround.flac"], targets::sound::FLAC);
    vorbis = targets::sound::of(&["calm.ogg", "own/bursts.ogg"], targets::sound::OGG);
    opus = targets::sound::of(&["own/bursts.opus"], targets::sound::OGG);
    mp3 = targets::sound::of(&["own/bursts.mp3"], targets::sound::MPEG);
    adts = targets::sound::of(&["own/bare.aac"], targets::sound::MPEG);
    mp4 = targets::sound::of(&["own/bursts.m4a", "own/alac.m4a", "own/film.mp4", "../fuzz/seeds/opus.mp4"], targets::sound::MP4);
    webm = targets::sound::of(&["../fuzz/seeds/opus.webm", "own/vorbis.webm"], targets::sound::EBML);
    aiff = targets::sound::of(&["../fuzz/seeds/pcm.aiff"], targets::sound::RIFF);
    caf = targets::sound::of(&["../fuzz/seeds/pcm.caf", "own/core.caf"], targets::sound::RIFF);
}
