//! The structure of the command line. Its texts are in `terminal.ftl`, under `help-<command>-<argument>`.

mod log;
mod request;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_lex::OsStrExt;

use crate::session::Technique;
use crate::store::KeptHands;
pub(super) use log::{
    LogAmountOptions, LogChartOptions, LogCommand, LogDeleteOptions, LogExportOptions, LogListOptions,
    LogOptions,
};

#[derive(Debug, Parser)]
#[command(
    name = "warmhands",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true
)]
#[command(disable_version_flag = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// The options of every command. Its help lists them after the command's own.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Common {
    /// Only a handout may have two.
    #[arg(
        id = "lang",
        long = "lang",
        global = true,
        value_name = "TAG",
        display_order = 101,
        action = ArgAction::Append
    )]
    pub(super) langs: Vec<String>,
    #[arg(long, global = true, value_name = "TAG", display_order = 102)]
    pub(super) screen_lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR", display_order = 103)]
    pub(super) data: Option<PathBuf>,
    #[arg(long, global = true, display_order = 104)]
    pub(super) plain: bool,
    /// Whether the language of a preset is that of somebody else than the person at the screen.
    #[arg(skip)]
    pub(super) is_for_another: bool,
}

impl Common {
    /// The language, or the first of them.
    pub(super) fn lang(&self) -> Option<&str> {
        self.langs.first().map(String::as_str)
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Play(PlayOptions),
    Cadence(CadenceOptions),
    Care(Box<CareOptions>),
    Resume(ResumeOptions),
    Render(RenderOptions),
    Plan(PlanOptions),
    Script(ScriptOptions),
    List(ListOptions),
    Figures(FigureOptions),
    Handout(HandoutOptions),
    Remind(RemindOptions),
    About,
    Check(CheckOptions),
    Ctl(CtlOptions),
    Log(LogOptions),
    Config(ConfigOptions),
    Preset(Box<PresetOptions>),
    Pack(PackOptions),
}

/// What a command that makes a session ready names: the session and its music.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NamedUnits<'a> {
    pub(super) session: Option<&'a str>,
    pub(super) music: Option<&'a OsStr>,
}

impl Cli {
    /// What the command names; `None` if it makes no session ready.
    pub(super) fn named(&self) -> Option<NamedUnits<'_>> {
        match &self.command {
            None => Some(NamedUnits::default()),
            Some(Command::Play(options)) => Some(options.session.named()),
            Some(Command::Care(options)) => Some(options.play.session.named()),
            Some(Command::Render(options)) => Some(options.session.named()),
            Some(Command::Plan(options)) => Some(options.session.named()),
            Some(Command::Script(options)) => Some(options.session.named()),
            Some(Command::Handout(options)) => Some(NamedUnits {
                session: options.session.as_deref(),
                music: None,
            }),
            Some(Command::Cadence(options)) => Some(NamedUnits {
                session: Some(CADENCE),
                music: options.choices.music.as_deref(),
            }),
            Some(_) => None,
        }
    }
}

impl SessionOptions {
    fn named(&self) -> NamedUnits<'_> {
        NamedUnits {
            session: self.session.as_deref(),
            music: self.choices.music.as_deref(),
        }
    }
}

/// The choices for a session; the same for playing, rendering and planning.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct SessionOptions {
    #[arg(value_name = "SESSION")]
    pub(super) session: Option<String>,
    #[arg(long, value_name = "LENGTH", allow_hyphen_values = true)]
    pub(super) fit: Option<String>,
    #[command(flatten)]
    pub(super) choices: ChoiceOptions,
}

/// The choices that apply to any session, named or not.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct ChoiceOptions {
    #[arg(long, value_name = "SIDE", value_parser = ["left", "right", "other"])]
    pub(super) side: Option<String>,
    #[arg(long, value_name = "TECHNIQUE", value_parser = clap::builder::PossibleValuesParser::new(Technique::WORDS))]
    pub(super) technique: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub(super) rate: Option<String>,
    #[arg(long, value_name = "COUNT", value_parser = ["voice", "tone", "none"])]
    pub(super) count: Option<String>,
    #[arg(long, value_name = "NAME|FILE|DIR")]
    pub(super) music: Option<OsString>,
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub(super) shuffle: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) preset: Option<String>,
    #[arg(id = "for", long = "for", value_name = "LENGTH")]
    pub(super) lasting: Option<String>,
    #[arg(id = "switch", long = "switch", value_name = "LENGTH")]
    pub(super) turn: Option<String>,
}

/// The sound of a session; the same for playing and rendering.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct SoundOptions {
    #[command(flatten)]
    pub(super) volumes: VolumeOptions,
    #[arg(long, value_name = "PHASE.STEP")]
    pub(super) from: Option<String>,
}

/// The volume of each kind of sound.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct VolumeOptions {
    #[arg(long, value_name = "DB", allow_hyphen_values = true)]
    pub(super) voice_volume: Option<String>,
    #[arg(long, value_name = "DB", allow_hyphen_values = true)]
    pub(super) music_volume: Option<String>,
    #[arg(long, value_name = "DB", allow_hyphen_values = true)]
    pub(super) signal_volume: Option<String>,
}

/// What may be chosen anew for a session that goes on.
#[derive(Debug, Args)]
pub(super) struct ResumeOptions {
    #[command(flatten)]
    pub(super) volumes: VolumeOptions,
    #[arg(id = "resume_output", long = "output", value_name = "OUTPUT", value_parser = ["speaker", "null"])]
    pub(super) output: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) device: Option<String>,
    #[command(flatten)]
    pub(super) showing: Showing,
    #[command(flatten)]
    pub(super) hands: HandOptions,
    #[arg(id = "session-name", long = "name", value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(long)]
    pub(super) log: bool,
    #[arg(long)]
    pub(super) forget: bool,
}

#[derive(Debug, Clone, Default, Args)]
pub(super) struct PlayOptions {
    #[command(flatten)]
    pub(super) session: SessionOptions,
    #[command(flatten)]
    pub(super) sound: SoundOptions,
    #[command(flatten)]
    pub(super) destination: Destination,
    #[command(flatten)]
    pub(super) showing: Showing,
    #[command(flatten)]
    pub(super) hands: HandOptions,
    #[arg(long, value_name = "LENGTH", allow_hyphen_values = true)]
    pub(super) delay: Option<String>,
    #[arg(long)]
    pub(super) wait: bool,
    #[arg(id = "session-name", long = "name", value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(long)]
    pub(super) log: bool,
    #[arg(id = "log_preset", long = "log-preset")]
    pub(super) log_preset: bool,
}

/// What is asked before a session for a patient; each option answers a question.
#[derive(Debug, Default, Args)]
pub(super) struct CareOptions {
    #[command(flatten)]
    pub(super) play: PlayOptions,
    #[arg(id = "care_voice", long = "voice", value_name = "TAG")]
    pub(super) voice: Option<String>,
    #[arg(long, conflicts_with = "told_by_doctor")]
    pub(super) no_warning_signs: bool,
    #[arg(long)]
    pub(super) told_by_doctor: bool,
    #[arg(long)]
    pub(super) usual: bool,
}

/// The figures that are written to files.
#[derive(Debug, Args)]
pub(super) struct FigureOptions {
    #[arg(value_name = "FIGURE")]
    pub(super) figure: Option<String>,
    #[arg(id = "figures-dir", long = "output", short = 'o', value_name = "DIR")]
    pub(super) folder: PathBuf,
    #[arg(long, value_name = "TONE")]
    pub(super) skin: Option<String>,
    #[arg(long)]
    pub(super) force: bool,
}

/// A page to print.
#[derive(Debug, Args)]
pub(super) struct HandoutOptions {
    #[arg(value_name = "SESSION")]
    pub(super) session: Option<String>,
    #[arg(long, value_name = "SIDE", value_parser = ["left", "right"])]
    pub(super) side: Option<String>,
    #[arg(long, value_name = "TECHNIQUE", value_parser = clap::builder::PossibleValuesParser::new(Technique::WORDS))]
    pub(super) technique: Option<String>,
    #[arg(long, value_name = "POLICY")]
    pub(super) policy: Option<String>,
    #[arg(long)]
    pub(super) large: bool,
    #[arg(long, value_name = "SIZE", value_parser = ["a4", "letter"])]
    pub(super) paper: Option<String>,
    #[arg(long, value_name = "TONE")]
    pub(super) skin: Option<String>,
    #[arg(id = "page-file", long = "output", short = 'o', value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) force: bool,
}

/// Reminders for a calendar.
#[derive(Debug, Args)]
pub(super) struct RemindOptions {
    #[arg(
        long,
        value_name = "LENGTH",
        default_value = "3h",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub(super) every: String,
    #[arg(
        long,
        value_name = "N",
        default_value = "8",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub(super) times: String,
    #[arg(
        id = "first-at",
        long = "from",
        value_name = "TIME",
        allow_hyphen_values = true
    )]
    pub(super) from: Option<String>,
    #[arg(id = "calendar-file", long = "output", short = 'o', value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) force: bool,
}

/// What is asked of a session that plays.
#[derive(Debug, Args)]
pub(super) struct CtlOptions {
    #[arg(id = "session-name", long = "name", value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(value_name = "CONTROL")]
    pub(super) control: String,
    #[arg(value_name = "ARGUMENT", allow_hyphen_values = true)]
    pub(super) words: Vec<String>,
}

/// A person's settings.
#[derive(Debug, Args)]
pub(super) struct ConfigOptions {
    #[command(subcommand)]
    pub(super) what: ConfigCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    Path,
    Init,
    Check(ConfigCheckOptions),
}

#[derive(Debug, Args)]
pub(super) struct ConfigCheckOptions {
    #[arg(id = "config_file", value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
}

/// Choices that are kept under a name.
#[derive(Debug, Args)]
pub(super) struct PresetOptions {
    #[command(subcommand)]
    pub(super) what: PresetCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum PresetCommand {
    Save(Box<PresetSaveOptions>),
    List,
    Show(PresetName),
    Remove(PresetName),
}

#[derive(Debug, Args)]
pub(super) struct PresetName {
    #[arg(id = "preset_name", value_name = "NAME")]
    pub(super) name: String,
}

#[derive(Debug, Args)]
pub(super) struct PresetSaveOptions {
    #[command(flatten)]
    pub(super) name: PresetName,
    #[command(flatten)]
    pub(super) play: PlayOptions,
}

/// The screen during playback.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Showing {
    #[arg(long, value_name = "CAPTIONS", value_parser = ["voice", "screen", "both"])]
    pub(super) captions: Option<String>,
    #[arg(long)]
    pub(super) lines: bool,
    #[arg(long, value_name = "THEME", value_parser = ["auto", "light", "dark", "night"])]
    pub(super) theme: Option<String>,
    #[arg(long, value_name = "TONE")]
    pub(super) skin: Option<String>,
    #[arg(long, value_name = "BLOCKS", value_parser = ["quadrants", "half"])]
    pub(super) blocks: Option<String>,
}

/// What the keys do during playback.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct HandOptions {
    #[arg(
        id = "key",
        long = "key",
        value_name = "KEY=ACTION",
        allow_hyphen_values = true
    )]
    pub(super) keys: Vec<String>,
    #[arg(long)]
    pub(super) one_button: bool,
    #[arg(long, conflicts_with = "one_button")]
    pub(super) locked: bool,
}

impl HandOptions {
    /// The same, to be kept.
    pub(super) fn kept(&self) -> KeptHands {
        KeptHands {
            keys: self.keys.clone(),
            one_button: self.one_button,
            locked: self.locked,
        }
    }

    /// What was kept.
    pub(super) fn again(kept: &KeptHands) -> HandOptions {
        HandOptions {
            keys: kept.keys.clone(),
            one_button: kept.one_button,
            locked: kept.locked,
        }
    }
}

/// The output of playback.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Destination {
    #[arg(long, value_name = "OUTPUT")]
    pub(super) output: Option<String>,
    #[command(flatten)]
    pub(super) writing: FileOptions,
    #[arg(long, value_name = "NAME")]
    pub(super) device: Option<String>,
    #[arg(long, value_name = "WHAT", value_parser = ["pause", "go-on"])]
    pub(super) device_gone: Option<String>,
}

/// How a sound file is written.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct FileOptions {
    #[arg(long, value_name = "FORMAT", value_parser = ["16", "24", "float", "flac", "opus", "raw16"])]
    pub(super) format: Option<String>,
    #[arg(long, value_name = "KBIT", allow_hyphen_values = true)]
    pub(super) bitrate: Option<String>,
    #[arg(long)]
    pub(super) force: bool,
}

/// The options of the rhythm alone. It is also a session, and the only one that need not be named.
#[derive(Debug, Args)]
pub(super) struct CadenceOptions {
    #[command(flatten)]
    pub(super) choices: ChoiceOptions,
    #[command(flatten)]
    pub(super) sound: SoundOptions,
    #[command(flatten)]
    pub(super) destination: Destination,
    #[command(flatten)]
    pub(super) showing: Showing,
    #[command(flatten)]
    pub(super) hands: HandOptions,
    #[arg(long, value_name = "LENGTH", allow_hyphen_values = true)]
    pub(super) delay: Option<String>,
    #[arg(id = "session-name", long = "name", value_name = "NAME")]
    pub(super) name: Option<String>,
    #[arg(long)]
    pub(super) log: bool,
    #[arg(id = "log_preset", long = "log-preset")]
    pub(super) log_preset: bool,
}

#[derive(Debug, Args)]
pub(super) struct RenderOptions {
    #[command(flatten)]
    pub(super) session: SessionOptions,
    #[command(flatten)]
    pub(super) sound: SoundOptions,
    #[arg(long = "output", short = 'o', value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "PART", value_parser = ["speech", "music", "signal"])]
    pub(super) stem: Option<String>,
    #[command(flatten)]
    pub(super) writing: FileOptions,
}

#[derive(Debug, Args)]
pub(super) struct PlanOptions {
    #[command(flatten)]
    pub(super) session: SessionOptions,
    #[arg(long)]
    pub(super) wait: bool,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct ScriptOptions {
    #[command(flatten)]
    pub(super) session: SessionOptions,
}

#[derive(Debug, Args)]
pub(super) struct ListOptions {
    #[arg(value_enum)]
    pub(super) what: Listing,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, conflicts_with = "json")]
    pub(super) speak: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    #[arg(value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    #[arg(long)]
    pub(super) json: bool,
}

/// Recorded voices, made and shared without changing the program.
#[derive(Debug, Args)]
pub(super) struct PackOptions {
    #[command(subcommand)]
    pub(super) what: PackCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum PackCommand {
    New(PackNewOptions),
    Sheet(PackFolder),
    Record(PackRecordOptions),
    Import(PackImportOptions),
    Check(PackCheckOptions),
    Build(PackBuildOptions),
    Install(PackInstallOptions),
    List(PackListOptions),
    Remove(PackRemoveOptions),
}

/// The folder in which a pack is made.
#[derive(Debug, Args)]
pub(super) struct PackFolder {
    #[arg(id = "pack_dir", value_name = "DIR")]
    pub(super) dir: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct PackNewOptions {
    #[command(flatten)]
    pub(super) folder: PackFolder,
    #[arg(id = "pack_voice", long = "voice", value_name = "NAME")]
    pub(super) voice: Option<String>,
    #[arg(id = "pack_licence", long = "licence", value_name = "TERMS")]
    pub(super) licence: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct PackRecordOptions {
    #[command(flatten)]
    pub(super) folder: PackFolder,
    #[arg(id = "pack_microphone", long = "microphone", value_name = "NAME")]
    pub(super) microphone: Option<String>,
    #[arg(id = "pack_line", long = "line", value_name = "LINE")]
    pub(super) lines: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct PackImportOptions {
    #[command(flatten)]
    pub(super) folder: PackFolder,
    #[arg(id = "pack_recordings", value_name = "FILE", required = true)]
    pub(super) recordings: Vec<PathBuf>,
    #[arg(id = "pack_labels", long = "labels", value_name = "FILE")]
    pub(super) labels: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct PackCheckOptions {
    #[command(flatten)]
    pub(super) folder: PackFolder,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct PackBuildOptions {
    #[command(flatten)]
    pub(super) folder: PackFolder,
    #[arg(id = "pack_output", long = "output", short = 'o', value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct PackInstallOptions {
    #[arg(id = "pack_file", value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(id = "pack_force", long = "force")]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct PackListOptions {
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct PackRemoveOptions {
    #[arg(id = "pack_name", value_name = "NAME")]
    pub(super) name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listing {
    Sessions,
    Languages,
    Music,
    Policies,
    Devices,
    Microphones,
}

/// The session that is the rhythm alone.
const CADENCE: &str = "cadence";

impl From<CadenceOptions> for PlayOptions {
    fn from(options: CadenceOptions) -> PlayOptions {
        PlayOptions {
            session: SessionOptions {
                session: Some(CADENCE.to_owned()),
                fit: None,
                choices: options.choices,
            },
            sound: options.sound,
            destination: options.destination,
            showing: options.showing,
            hands: options.hands,
            delay: options.delay,
            wait: false,
            name: options.name,
            log: options.log,
            log_preset: options.log_preset,
        }
    }
}

/// The commands whose `--lang` is not that of the screen: after `pack` it may not exist yet, after `care` it is the
/// patient's.
const LANG_OF_OTHERS: [&str; 2] = ["pack", "care"];
/// The command whose `--preset` is that of entries: they may outlive it.
const PRESET_OF_ENTRIES: [&str; 1] = ["log"];

/// The common options, read before parsing: help and errors need their language first.
pub(super) fn before_parsing(arguments: &[OsString]) -> Common {
    let value = |name: &str| value_of(arguments, name);
    let text = |name: &str| value(name)?.into_string().ok();
    let is_of_others = is_one_of(arguments, &LANG_OF_OTHERS);
    Common {
        langs: text("--lang").filter(|_| !is_of_others).into_iter().collect(),
        screen_lang: text("--screen-lang"),
        data: value("--data").map(PathBuf::from),
        plain: arguments.iter().any(|word| word == "--plain"),
        is_for_another: is_one_of(arguments, &["care"]),
    }
}

/// The name of the preset, read before parsing: it may have the language of help and errors.
pub(super) fn preset_before_parsing(arguments: &[OsString]) -> Option<String> {
    match is_one_of(arguments, &PRESET_OF_ENTRIES) {
        true => None,
        false => value_of(arguments, "--preset")?.into_string().ok(),
    }
}

/// Whether the command is one of these.
fn is_one_of(arguments: &[OsString], commands: &[&str]) -> bool {
    command_at(arguments).is_some_and(|at| commands.iter().any(|name| arguments[at] == *name))
}

/// The value of the option `name`.
fn value_of(arguments: &[OsString], name: &str) -> Option<OsString> {
    let joined = |word: &OsString| Some(word.strip_prefix(name)?.strip_prefix("=")?.to_owned());
    let parted = || {
        let mut pairs = arguments.windows(2);
        let pair = pairs.find(|pair| pair[0] == name)?;
        Some(pair[1].clone())
    };
    arguments.iter().find_map(joined).or_else(parted)
}

/// Where the command is: the first word that is neither an option nor the value of an option that may come first.
pub(super) fn command_at(arguments: &[OsString]) -> Option<usize> {
    let mut words = arguments.iter().enumerate().skip(1);
    while let Some((at, word)) = words.next() {
        match word.to_str() {
            Some("--lang" | "--screen-lang" | "--data") => drop(words.next()),
            _ if word.starts_with("-") => {}
            _ => return Some(at),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(line: &str) -> Option<String> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        before_parsing(&words).lang().map(str::to_owned)
    }

    #[test]
    fn the_language_of_a_pack_is_not_the_spoken_language() {
        for line in [
            "w pack new x --lang ti",
            "w --lang ti pack new x",
            "w --plain --data d pack new x --lang=ti",
        ] {
            assert_eq!(language(line), None, "{line}");
        }
        for line in [
            "w --data pack --lang ti play",
            "w play --lang ti --music pack",
            "w --lang ti",
            "w plan pack --lang ti",
        ] {
            assert_eq!(language(line).as_deref(), Some("ti"), "{line}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_may_have_any_name() {
        use std::os::unix::ffi::OsStringExt;
        let word = |bytes: &[u8]| OsString::from_vec(bytes.to_vec());
        let folder = |words: &[&[u8]]| {
            let words: Vec<OsString> = words.iter().map(|bytes| word(bytes)).collect();
            before_parsing(&words).data.map(PathBuf::into_os_string)
        };
        assert_eq!(
            folder(&[b"w", b"--data", b"/x/\xff", b"plan"]),
            Some(word(b"/x/\xff"))
        );
        assert_eq!(folder(&[b"w", b"plan", b"--data=/\xff"]), Some(word(b"/\xff")));
        assert_eq!(folder(&[b"w", b"\xff", b"--data"]), None);
    }
}
