//! `--help` and `--version`: every word is in the language of the screen.

use clap::Command;
use warmhands::commands::localised_command;
use warmhands::locale::Messages;

use super::run::warmhands;
use crate::shipped::{LANGUAGES, Language, source};

/// The texts of `language` alone, without its fallbacks.
fn own_words(language: &Language) -> Messages {
    Messages::none()
        .then(&language.profile.tag, source("terminal.ftl", &language.terminal))
        .unwrap()
}

/// The help of `command`, of its arguments, and of its subcommands. A missing text shows as its id.
pub(crate) fn texts(command: &Command) -> Vec<String> {
    let about = command.get_about().map(ToString::to_string);
    let arguments = command
        .get_arguments()
        .map(|argument| argument.get_help().map(ToString::to_string).unwrap_or_default());
    let inner = command.get_subcommands().flat_map(texts);
    about.into_iter().chain(arguments).chain(inner).collect()
}

#[test]
fn every_command_and_argument_has_its_help_in_every_language() {
    for language in LANGUAGES.iter() {
        for text in texts(&localised_command(&own_words(language))) {
            let is_id = text.is_empty() || text.starts_with("help-");
            assert!(!is_id, "{} has no {text}", language.profile.tag);
        }
    }
}

#[test]
fn the_help_of_the_program() {
    let help = ["en-US", "es-419"].map(|screen| warmhands("--help --screen-lang").arg(screen).text());
    insta::assert_snapshot!(help.join("\n----\n"), @"
    A calm voice, soft music and a rhythm for breast massage and expressing milk by hand.

    Usage: warmhands [OPTIONS] [COMMAND]

    Commands:
      play     Play a session (what happens when no command is given)
      cadence  Play the rhythm of expressing alone, for as long as you like
      care     Choose a session with a patient, step by step, in her language and in yours
      resume   Go on where the last session was stopped, up to a day later
      render   Write a session to a sound file
      plan     Show what will be heard and when, without sound
      script   Show what will be said
      list     List sessions, languages, music, storage rules, sound devices or microphones
      figures  Write the pictures of the strokes and movements to files, as SVG and PNG
      handout  Write a page to print: the steps with their pictures, and when to call
      remind   Write reminders for a calendar, as a file of the kind .ics
      about    What this is for, when to call, sources, licenses
      check    Check the data that is shipped, or a folder of your own
      ctl      Steer a session that plays, from another terminal or a script
      log      Show what was written down of your sessions, add amounts, export it or delete it
      config   Show where your settings are, begin a file of them, or check it
      preset   Keep choices for a session under a name, such as that of a bed
      pack     Record a voice of your own, or add a language; install packs from others

    Options:
          --lang <TAG>         The language that is spoken, by its name or its tag: spanish, es-419
          --screen-lang <TAG>  The language on the screen, if it is another one
          --data <DIR>         A folder with sessions, languages or sounds of your own
          --plain              Plain lines only: no colors, nothing redrawn
      -h, --help               Show this help
      -V, --version            Show the version

    ----
    Una voz tranquila, música suave y un ritmo para el masaje de los pechos y la extracción de leche a
    mano.

    Uso: warmhands [OPCIONES] [COMANDO]

    Comandos:
      play     Escuchar una sesión (lo que ocurre si no se indica ningún comando)
      cadence  Escuchar solo el ritmo de la extracción, todo el tiempo que quiera
      care     Elegir una sesión junto con una paciente, paso a paso, en el idioma de ella y en el de
               usted
      resume   Seguir desde donde se detuvo la última sesión, hasta un día después
      render   Guardar una sesión en un archivo de sonido
      plan     Mostrar qué se va a escuchar y cuándo, sin sonido
      script   Mostrar lo que se va a decir
      list     Mostrar las sesiones, los idiomas, la música, las reglas para guardar la leche, las
               salidas de sonido o los micrófonos que hay
      figures  Guardar en archivos las imágenes del masaje y de los movimientos, en SVG y PNG
      handout  Escribir una hoja para imprimir: los pasos con sus imágenes, y cuándo llamar
      remind   Escribir recordatorios para un calendario, en un archivo .ics
      about    Para qué sirve, cuándo llamar, fuentes y licencias
      check    Revisar los datos del programa o una carpeta suya
      ctl      Controlar una sesión en curso, desde otra terminal o un script
      log      Mostrar lo que se anotó de sus sesiones, agregar cantidades, exportarlo o borrarlo
      config   Mostrar dónde están sus ajustes, crear un archivo con ellos o revisarlo
      preset   Guardar lo elegido para una sesión con un nombre, como el de una cama
      pack     Grabar una voz propia o agregar un idioma; instalar paquetes de otras personas

    Opciones:
          --lang <TAG>         El idioma de la voz, por su nombre o su etiqueta: español, es-419
          --screen-lang <TAG>  El idioma de la pantalla, si es otro
          --data <DIR>         Una carpeta con sesiones, idiomas o sonidos suyos
          --plain              Solo líneas sencillas: sin colores y sin redibujar nada
      -h, --help               Mostrar esta ayuda
      -V, --version            Mostrar la versión
    ");
}

#[test]
fn the_help_of_a_command_lists_its_options() {
    insta::assert_snapshot!(warmhands("render --help --screen-lang es-419").text(), @r#"
    Guardar una sesión en un archivo de sonido

    Uso: warmhands render [OPCIONES] --output <FILE> [SESSION]

    Argumentos:
      [SESSION]  La sesión; "warmhands list sessions" muestra cuáles hay (si no se indica, full)

    Opciones:
          --fit <LENGTH>           Cuánto dura en total, por ejemplo 30m o 28:30: menos o más que de
                                   costumbre, hasta donde se pueda
          --side <SIDE>            El pecho con el que empieza: left (izquierdo), right (derecho) u
                                   other (el otro: el que no fue el primero la última vez)
          --technique <TECHNIQUE>  El movimiento: areola (presionar, soltar) o press-back (hacia atrás,
                                   presionar, soltar)
          --rate <N>               Cuántas veces por minuto, según su comodidad
          --count <COUNT>          Cómo se marca el ritmo: voice (voz), tone (tonos) o none (nada)
          --music <NAME|FILE|DIR>  La música: un nombre de "warmhands list music"; un archivo, una
                                   carpeta o una lista de reproducción con música suya; o none (ninguna)
          --shuffle[=<SEED>]       Escuchar una carpeta o una lista de reproducción en orden aleatorio,
                                   distinto cada vez; --shuffle=7 da siempre el mismo orden
          --preset <NAME>          Lo que se guardó con "warmhands preset save"
          --for <LENGTH>           Cuánto tiempo sigue el ritmo, por ejemplo 20m (si no se indica, hasta
                                   que se detiene)
          --switch <LENGTH>        Cuánto dura el turno de cada pecho, por ejemplo 5m
          --voice-volume <DB>      El volumen de la voz, en decibeles (0 es como se grabó)
          --music-volume <DB>      El volumen de la música, en decibeles
          --signal-volume <DB>     El volumen del ritmo y de las señales, en decibeles
          --from <PHASE.STEP>      Desde dónde empezar, como PHASE.STEP (fase y paso); "warmhands plan"
                                   muestra los nombres
      -o, --output <FILE>          El archivo que se va a escribir, que termina en .wav, .flac, .opus
                                   o .ogg; o - para la salida estándar
          --stem <PART>            Solo una de las partes: speech (voz), music (música) o signal
                                   (señales)
          --format <FORMAT>        El formato de las muestras: 16 o 24, y en WAV también float; o, si
                                   ningún nombre lo dice, flac, opus o raw16 (16 bits sin encabezado)
          --bitrate <KBIT>         El tamaño de un archivo Opus, en kbit/s, de 32 a 256 (64, si no se
                                   indica)
          --force                  Reemplazar el archivo si ya existe
          --lang <TAG>             El idioma de la voz, por su nombre o su etiqueta: español, es-419
          --screen-lang <TAG>      El idioma de la pantalla, si es otro
          --data <DIR>             Una carpeta con sesiones, idiomas o sonidos suyos
          --plain                  Solo líneas sencillas: sin colores y sin redibujar nada
      -h, --help                   Mostrar esta ayuda
    "#);
}

#[test]
fn every_command_prints_its_help() {
    for command in localised_command(&Messages::none()).get_subcommands() {
        let name = command.get_name();
        let long = warmhands(name).arg("--help").text();
        assert_eq!(long, warmhands(name).arg("-h").text());
        assert!(long.contains(&format!("Usage: warmhands {name}")), "{long}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = concat!("warmhands ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(warmhands("--version").text(), version);
    assert_eq!(warmhands("-V").text(), version);
}

#[test]
fn help_is_a_word_and_an_option() {
    let option = |line: &str| warmhands(line).text();
    assert_eq!(option("help"), option("--help"));
    assert_eq!(option("help pack record"), option("pack record --help"));
    assert_eq!(
        option("--lang es-419 help plan"),
        option("plan --help --lang es-419")
    );
    // Only before a command: a session, or a pack, may have this name.
    warmhands("plan help").ends(3);
}

#[test]
fn a_command_without_its_second_word_says_which_there_are() {
    assert_eq!(warmhands("pack").text(), warmhands("pack --help").text());
    assert_eq!(warmhands("pack --plain").text(), warmhands("pack --help").text());
}
