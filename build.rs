//! Embeds the data folders: any changed or added file below them rebuilds the program.

fn main() {
    for folder in ["locales", "sessions", "audio"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
