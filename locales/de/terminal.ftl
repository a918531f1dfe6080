### Every text of the screen.

## Sessions

# The name of a session
session-full = Massage, dann Milch gewinnen
# What will happen
session-full-summary = Eine sanfte Massage beider Brüste, danach Milch mit der Hand gewinnen in drei Runden, dazwischen je eine kurze Massage.
session-massage = Massage der Brüste
session-massage-summary = Ein warmes Tuch und eine sanfte Massage beider Brüste, ohne Milch zu gewinnen.
session-express = Milch gewinnen
session-express-summary = Milch mit der Hand gewinnen, zwei Durchgänge für jede Brust, mit Wechsel, sobald die Milch weniger wird.
session-first-days = Die ersten Tage
session-first-days-summary = Die ersten Tropfen mit einem Löffel oder einer Spritze sammeln, sanft und in etwa zehn Minuten.
session-cadence = Nur der Rhythmus
session-cadence-summary = Der Rhythmus, um Milch mit der Hand zu gewinnen, eine Brust nach der anderen, solange Sie möchten.
session-relief = Erleichterung
session-relief-summary = Ganz leichte Berührungen und ein wenig Milch, für volle, empfindliche Brüste, die nicht gerötet oder heiß sind, und ohne Fieber.
session-it-hurts = Es tut weh
session-it-hurts-summary = In Ruhe aufhören, und wann Sie anrufen und sich Hilfe holen sollten.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = Vorbereitung
phase-massage = Massieren
phase-express = Milch gewinnen
phase-close = Abschluss
# The breast of a phase
side-first = die Brust, mit der Sie beginnen
side-second = die andere Brust
side-left = linke Brust
side-right = rechte Brust
side-both = beide Brüste
# The name of the music that the project brings
music-warm = Wärme
music-rain = Regen am Fenster
music-hush = Ganz leise

## Before a session

# The one screen of text before any session
gate-screen =
    Wer zuerst anrufen sollte

    Bitte fangen Sie nicht an, und rufen Sie zuerst Ihre Ärztin, Ihren Arzt oder Ihre Hebamme an, wenn
      - Sie schwanger sind, egal in welcher Woche;
      - eine Brust eine Rötung oder rote Streifen hat (auf brauner oder schwarzer Haut kann die Stelle dunkler oder violett aussehen oder sich nur heiß anfühlen);
      - Sie Fieber haben;
      - Sie sich wie bei einer Grippe fühlen.

    Die Anleitung zur Erleichterung ändert daran nichts. Sie ist für volle Brüste ohne Rötung, Hitze oder Fieber. Haben Sie etwas davon, beginnen Sie nur, wenn Ihre Ärztin, Ihr Arzt oder Ihre Hebamme Ihnen schon dazu geraten hat.

    Es soll nie wehtun. Die Taste h hält sofort an und sagt, wann Sie anrufen sollten.
    Dies ist eine Anleitung, kein ärztlicher Rat.

## About

# What massage and expression by hand may help with
about-helps-with = Die Massage der Brüste und das Gewinnen von Milch mit der Hand können helfen, wenn die Brüste hart und geschwollen sind; wenn ein Kind zu früh geboren oder unruhig ist; wenn es die Brust schlecht fassen kann; damit mehr Milch kommt; und damit weiter Milch kommt, solange ein Kind nicht gefüttert werden kann.
# What the program is, and is not
about-what-it-is = warmhands begleitet Sie dabei mit Stimme, Musik und einem Rhythmus. Es kann helfen; versprochen wird nichts. Es ist kein ärztlicher Rat und ersetzt nicht die Menschen, die für Sie und Ihr Kind sorgen.
# Pain
about-no-pain = Es soll nie wehtun. Gedrückt wird nur der Rand des Warzenhofs, niemals die Brustwarze, und nichts wird gezogen oder gerieben. Wenn es wehtut, hören Sie auf.
# The two techniques
about-technique = Die Hand kann sich auf zwei Arten bewegen. Mit „areola“ drücken Sie den äußeren Rand des Warzenhofs und lösen. Mit „press-back“ führen Sie die Finger zurück, zu den Rippen hin, drücken und lösen; Stanford Medicine zeigt es unter https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Rufen Sie Ihre Ärztin, Ihren Arzt oder eine Stillberaterin an, wenn Ihnen diese Schritte keine Erleichterung bringen; wenn Sie Rötungen oder rote Streifen sehen, wenn Sie Fieber haben oder sich wie bei einer Grippe fühlen; oder wenn Ihr Kind die Brust nicht fassen kann. Auf brauner oder schwarzer Haut kann eine Rötung dunkler oder violett aussehen oder sich nur heiß anfühlen.
# Pregnancy
about-pregnancy = In der Schwangerschaft, egal in welcher Woche, gewinnen Sie Milch nur, wenn Ihre Hebamme, Ihre Ärztin oder Ihr Arzt zugestimmt hat, höchstens zehn Minuten lang, und hören Sie auf, wenn Ihr Bauch hart wird (NHS Forth Valley).
# How often
about-how-often = In den ersten Wochen, wenn ein Kind noch nicht an der Brust trinken kann, wird meist empfohlen, in 24 Stunden 8 bis 10 Mal Milch zu gewinnen, davon mindestens einmal in der Nacht, und ohne Pause von mehr als 5 bis 6 Stunden (NHS; NHS Lothian).
# How long milk keeps
about-storage = Wie lange sich Milch hält, für ein gesundes, reif geborenes Kind (CDC): bei Raumtemperatur, bis 25 °C, 4 Stunden; im Kühlschrank bei 4 °C 4 Tage; im Gefrierschrank am besten bis zu 6 Monate und höchstens 12. Aufgetaute Milch: 24 Stunden im Kühlschrank oder 1 bis 2 Stunden bei Raumtemperatur. Was beim Trinken übrig bleibt: 2 Stunden. Frieren Sie Milch nie ein zweites Mal ein. Die Regeln sind je nach Land verschieden und für Frühgeborene strenger: Folgen Sie denen Ihrer Klinik.
# Music
about-music = Musik und Ruhe können helfen. In einer Studie mit 162 Müttern hatten diejenigen, die Musik hörten, in den ersten Tagen mehr Milch (Keith und andere, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); in einer anderen, EXPRESS, mit 132 Müttern (NPEU, 2024), kann der Unterschied Zufall sein.
# Where the times come from
about-times = Die Zeiten stammen aus veröffentlichten Ratschlägen: die Runden von Chele Marmet und UNICEF, die Massage von den University College London Hospitals und aus New Brunswick, die kurzen Massagen und die Wärme von Arkansas Children's, die leichte Hand und die kleinen Mengen bei vollen Brüsten aus Protokoll 36 der Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Keine Quelle zählt Bewegungen in der Minute: Der Rhythmus soll angenehm sein und schreibt nichts vor. Jede Zahl und ihre Quelle steht in sessions/sources.toml.
# Where the technique comes from
about-handout = Die Technik folgt dem Merkblatt „Breast Massage with Milk Expression by Hand“, herausgegeben von University Hospitals. Die Worte hier sind unsere eigenen; University Hospitals ist an diesem Programm nicht beteiligt.
# Where the fingers go, and clean hands
about-fingers = Die Stelle der Finger, 2 bis 3 cm vom Ansatz der Brustwarze: NHS West Suffolk und NHS Forth Valley; Marmet nennt 2,5 bis 4 cm von der Brustwarze. Die Hand als C: University College London Hospitals und Marmet. Die Hände mit Seife und Wasser gewaschen oder mit einem Gel mit mindestens 60 % Alkohol gereinigt, und ein sauberes Gefäß: CDC.
# The works which that handout cites
about-works-cited =
    Dort genannte Werke: D. Hartl und R. Cunningham, „Breast Massage“, Alive Magazine, 1. Januar 2005, aktualisiert am 24. April 2015. La Leche League International, „Hand Expression Technique“, Einzelblatt aus The Womanly Art of Breastfeeding, 2010. La Leche League, „Expressing and Storing Milk“, New Beginnings, Band 24, Nummer 4, Juli und August 2007. Ruth A. Lawrence und Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, achte Auflage, Elsevier, 2016. Karen Wambach und Jan Riordan, Breastfeeding and Human Lactation, fünfte Auflage, Jones and Bartlett, 2016. Stanford Medicine, „Hand Expression of Breastmilk“, abgerufen am 21. August 2020.
# Licences
about-licences = Das Programm und seine Texte: MIT oder Apache-2.0, nach Ihrer Wahl. Die aufgenommenen Stimmen, die Musik und die Signale: audio/LICENSES.md.

## Help

help-warmhands = Eine ruhige Stimme, leise Musik und ein Rhythmus zum Massieren der Brüste und zum Gewinnen von Milch mit der Hand.
help-usage = Aufruf
help-options = Optionen
help-arguments = Argumente
help-commands = Befehle
help-command = BEFEHL
# What stands in a usage line for all options
help-some-options = [OPTIONEN]
help-play = Eine Anleitung abspielen (das geschieht, wenn kein Befehl angegeben ist)
help-cadence = Nur den Rhythmus abspielen, solange Sie möchten
help-render = Eine Anleitung in eine Tondatei schreiben
help-plan = Zeigen, was wann zu hören sein wird, ohne Ton
help-script = Zeigen, was gesagt wird
help-list = Anleitungen, Sprachen, Musik oder Tonausgänge auflisten
help-about = Wozu dies dient, wann Sie anrufen sollten, Quellen, Lizenzen
help-check = Die mitgelieferten Daten oder einen eigenen Ordner prüfen
help-arg-lang = Die Sprache der Stimme, zum Beispiel es-419
help-arg-screen-lang = Die Sprache auf dem Bildschirm, wenn es eine andere ist
help-arg-captions = Welche Untertitel zu sehen sind: voice (Sprache der Stimme), screen (Sprache des Bildschirms) oder both (beide)
help-arg-data = Ein Ordner mit eigenen Anleitungen, Sprachen oder Tönen
help-arg-plain = Nur einfache Zeilen: keine Farben, nichts wird neu gezeichnet
help-arg-session = Die Anleitung: siehe "warmhands list sessions" (full, wenn keine angegeben ist)
help-arg-side = Die Brust, mit der begonnen wird: left (links) oder right (rechts)
help-arg-technique = Die Bewegung: areola (drücken, lösen) oder press-back (zurück, drücken, lösen)
help-arg-rate = Wie oft in der Minute, so wie es angenehm ist
help-arg-fit = Wie lange es insgesamt dauert, zum Beispiel 30m oder 28:30: kürzer oder länger als sonst, soweit es geht
help-arg-count = Wie der Rhythmus zu hören ist: voice (Stimme), tone (Töne) oder none (gar nicht)
help-arg-music = Die Musik: ein Name aus "warmhands list music", eine Datei oder ein Ordner mit eigener Musik, oder none (keine)
help-arg-for = Wie lange der Rhythmus dauert, zum Beispiel 20m (ohne Angabe, bis er beendet wird)
help-arg-switch = Wie lange jede Brust an der Reihe ist, zum Beispiel 5m
help-arg-json = Ein einziges JSON-Objekt ausgeben
help-arg-what = Was aufgelistet wird: sessions (Anleitungen), languages (Sprachen), music (Musik) oder devices (Tonausgänge)
help-arg-speak = Jede Sprache, die eine Stimme hat, sagt ihren eigenen Namen
help-arg-voice-volume = Die Lautstärke der Stimme in Dezibel (0: wie aufgenommen)
help-arg-music-volume = Die Lautstärke der Musik in Dezibel
help-arg-signal-volume = Die Lautstärke des Rhythmus und der Signale in Dezibel
help-arg-output = Wohin der Ton geht: speaker (Tonausgang), null (nirgendwohin, aber in Echtzeit), - (WAV auf die Standardausgabe) oder eine Datei
help-arg-device = Der Tonausgang, nach einem Teil seines Namens: siehe "warmhands list devices"
help-arg-from = Wo begonnen wird, als PHASE.STEP (Abschnitt und Schritt): "warmhands plan" zeigt die Namen
help-arg-file = Die Datei, die geschrieben wird: FLAC, wenn ihr Name auf .flac endet, sonst WAV; oder - für die Standardausgabe
help-arg-stem = Nur einer der Teile: speech (Stimme), music (Musik) oder signal (Signale)
help-arg-format = Die Abtastwerte: 16, 24 oder float (nur WAV); oder flac, wo kein Name es sagt
help-arg-force = Eine vorhandene Datei überschreiben
help-arg-dir = Der Ordner, der geprüft wird (ohne Angabe die mitgelieferten Daten)
help-arg-help = Diese Hilfe zeigen
help-arg-version = Die Version zeigen

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = solange Sie möchten
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Kürzer als sonst ({ $usual }): Jeder Teil gibt { $percent } % der Zeit ab, die er entbehren kann (die kürzeste Länge ist { $shortest }).
plan-fit-longer = Länger als sonst ({ $usual }): Jeder Teil nimmt { $percent } % der Zeit dazu, die er noch nehmen kann (die größte Länge ist { $longest }).
plan-fit-usual = Die übliche Länge: Nichts ist gekürzt oder verlängert.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] etwa { $minutes } Minute
   *[other] etwa { $minutes } Minuten
}
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } bis { $longest }
list-no-voice = noch keine Stimme
list-voice-draft = eine Stimme mit fremdem Akzent
list-voice-human = die Stimme eines Menschen
list-voice-synthetic = eine künstliche Stimme
list-review-none = Texte noch von niemandem mit dieser Muttersprache gelesen
list-review-native = Texte von jemandem mit dieser Muttersprache gelesen
list-review-clinician = Texte von einer medizinischen Fachperson gelesen
# $name: the sound device that is used where none is named
list-default-device = { $name } (Standard)
about-sources = Die Zahlen und woher sie stammen:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Bei diesem Tempo dauert das Wort „{ $word }“ länger als sein Schlag, darum ist der Rhythmus in Tönen zu hören.
notice-stale = { $count ->
    [one] Ein aufgenommener Satz ist älter als sein Text. "warmhands check" nennt ihn.
   *[other] { $count } aufgenommene Sätze sind älter als ihre Texte. "warmhands check" nennt sie.
}
# $language: a language tag
notice-unserved-language = Für „{ $language }“ gibt es noch keine Stimme. Dies ist Englisch; mit --lang wählen Sie eine andere Sprache.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Sie wollten { $asked }. Vorhanden ist { $language }: Das ist ähnlich, aber einige Wörter werden anders sein.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } kann nicht abgespielt werden und wird ausgelassen.
   *[other] { $count } Dateien können nicht abgespielt werden und werden ausgelassen; die erste ist { $file }.
}
notice-draft = Die Stimme hat einen fremden Akzent: Sie ist ein erster Entwurf in dieser Sprache.

## Failures: what is wrong, and where

failure-file-missing = { $place } ist nicht vorhanden.
failure-file-is-folder = { $place } ist ein Ordner, keine Datei.
failure-folder-is-file = { $place } ist eine Datei, kein Ordner.
failure-file-denied = { $place } darf nicht gelesen werden.
failure-not-a-file = { $place } ist weder eine Datei noch ein Ordner.
failure-file-too-large = { $place } ist zu groß.
failure-file-not-text = { $place } ist kein Text in UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: Dies ist kein TOML: { $detail }
failure-unknown-key = { $place }: „{ $key }“ ist hier nicht bekannt.
failure-missing-key = { $place }: „{ $key }“ fehlt.
failure-wrong-type = { $place }: „{ $key }“ muss vom Typ { $expected } sein, nicht { $found }.
failure-unknown-word = { $place }: „{ $word }“ ist hier nicht bekannt.
failure-duration = { $place }: „{ $text }“ ist keine Zeitdauer; schreiben Sie "45 s" oder "1.5 min".
failure-duration-too-fine = { $place }: „{ $text }“ ist genauer, als es einzelne Abtastwerte zulassen.
failure-duration-too-long = { $place }: „{ $text }“ ist länger als ein Tag.
failure-not-an-id = { $place }: „{ $text }“ ist kein Name: kleine Buchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.
failure-duplicate = { $place }: „{ $id }“ steht hier ein zweites Mal.
failure-say-or-sound = { $place }: Der Schritt „{ $step }“ muss entweder einen Satz sagen oder ein Signal geben.
failure-rhythm-needs = { $place }: Ein Abschnitt der Art „{ $kind }“ braucht „{ $key }“.
failure-rhythm-has-no = { $place }: Ein Abschnitt der Art „{ $kind }“ hat kein „{ $key }“.
failure-prompt-needs-time = { $place }: Dem Hinweis „{ $prompt }“ fehlt "at".
failure-prompt-has-no-time = { $place }: Der Hinweis „{ $prompt }“ kennt seine Zeit und hat kein "at".
failure-hold-order = { $place }: target muss zwischen min und max liegen.
failure-rate = { $place }: { $number } ist kein Tempo für einen Rhythmus.
failure-no-gate = { $place }: Vor der ersten Massage oder dem ersten Gewinnen von Milch steht kein Schritt mit safety = "gate".
failure-no-hurt-line = { $place }: Der Abschnitt „{ $phase }“ hat keinen Schritt mit safety = "hurt".
failure-repeat = { $place }: Abschnitte, die sich wiederholen, müssen von der Art "express" sein und aufeinander folgen; bei „{ $phase }“ ist das nicht so.
failure-no-close = { $place }: Eine Anleitung muss mit einem Abschnitt der Art "close" enden: wann anzurufen ist, ein freundlicher Satz, das Signal "end".
failure-unknown-source = { $place }: In sources.toml gibt es „{ $source }“ nicht.
failure-source-silent = { $place }: Die Quelle „{ $source }“ nennt keinen Bereich für { $quantity }.
failure-out-of-range = { $place }: { $number } liegt nicht zwischen { $min } und { $max }, dem Bereich der Quelle „{ $source }“.
failure-comfort-too-bold = { $place }: Eine Quelle der Art comfort kann keinen Bereich für { $quantity } nennen.
failure-fluent = { $place }: Dies ist kein Fluent: { $detail }
failure-not-plain = { $place }: Der gesprochene Satz „{ $id }“ muss reiner Text sein.
failure-unknown-session = Es gibt keine Anleitung „{ $name }“.
failure-unknown-language = Für „{ $name }“ gibt es hier keine passende Sprache.
failure-unknown-music = Es gibt keine Musik „{ $name }“.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } enthält keine Tondatei, die abgespielt werden kann: WAV, FLAC, MP3, OGG, M4A oder AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } antwortet nicht.
failure-unknown-message = { $place }: { $language } hat keinen gesprochenen Satz „{ $message }“.
failure-no-clip = { $place }: Für den Satz „{ $message }“ gibt es keine Aufnahme auf { $language }.
failure-no-narration = Für { $language } gibt es noch keine Stimme.
failure-no-signal = { $place }: Es gibt kein Signal „{ $name }“.
failure-no-room-for-safety = { $place }: Der Sicherheitssatz „{ $prompt }“ passt nicht in den Abschnitt „{ $phase }“.
failure-other-length = { $place } hat { $found } Abtastwerte, aber das zugehörige Paket nennt { $told }.
failure-not-sound = { $place } ist kein Ton in einem bekannten Format.
failure-codec = { $place } ist ein Ton von einer Art, die hier nicht gelesen werden kann.
failure-channels = { $place } hat { $channels } Kanäle; einer oder zwei können abgespielt werden.
failure-sample-rate = { $place } wurde mit { $rate } Hz aufgenommen; Aufnahmen haben 48000 Hz.
failure-empty-sound = { $place } ist leer.
failure-truncated-sound = { $place } bricht vor dem Ende ab.
failure-damaged-sound = { $place } ist beschädigt und kann nicht abgespielt werden.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } ist { $format } und kann hier nicht abgespielt werden. Wandeln Sie es in FLAC oder Ogg Vorbis um.
failure-no-audio = { $place } enthält keinen Ton.
failure-encrypted-sound = { $place } ist gegen Kopieren gesperrt und kann hier nicht abgespielt werden.
failure-many-channels = { $place } hat { $channels } Kanäle; höchstens { $most } können abgespielt werden.
failure-strange-rate = { $place } wurde mit { $rate } Hz aufgenommen; { $least } bis { $most } Hz können abgespielt werden.
failure-sound = { $place }: { $detail }
failure-unknown-argument = „{ $argument }“ ist hier nicht bekannt.
failure-unknown-command = Es gibt keinen Befehl „{ $command }“.
failure-invalid-value = „{ $value }“ passt nicht zu { $argument }.
failure-missing-argument = { $argument } fehlt.
failure-no-value = { $argument } braucht einen Wert.
failure-twice = { $argument } darf nur einmal angegeben werden.
# $one, $other: two things on the command line
failure-not-together = { $one } und { $other } passen nicht zusammen.
failure-range = { $argument }: „{ $value }“ ist keine Zahl von { $min } bis { $max }.
failure-length-range = { $argument }: „{ $value }“ liegt nicht zwischen { $min } und { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } ist für eine Anleitung, die sich wiederholt, und „{ $session }“ hat ein eigenes Ende.
failure-endless = „{ $session }“ läuft, bis es beendet wird.
# $place: the option; $text: what was given for it
failure-length = { $place }: „{ $text }“ ist keine Zeitdauer.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: „{ $session }“ kann in dieser Sprache und bei diesem Tempo { $shortest } bis { $longest } dauern, nicht { $length }.
failure-fit-fixed = --fit: „{ $session }“ kann nicht kürzer oder länger sein als etwa { $shortest }.
failure-usage = Dies ist nicht zu verstehen: { $detail }
failure-stdout = Das Ergebnis kann nicht ausgegeben werden: { $detail }
failure-internal = In warmhands ist etwas schiefgegangen: { $detail }

## Hints: what to do

hint-nearest = Meinten Sie „{ $name }“?
hint-known = Zur Wahl stehen: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" spielt die mitgelieferte Musik, und "--music none" spielt keine.
hint-help = "warmhands --help" zeigt, was es gibt.
hint-does-not-repeat = "warmhands cadence" wiederholt sich.
hint-endless = Geben Sie mit --for an, wie lange, zum Beispiel --for 20m.
hint-length = Schreiben Sie sie als 30m, 90s, 1h15m, 28.5m oder 28:30, bis zu 24 Stunden.
hint-no-clip = Es wurde nichts abgespielt. Nehmen Sie diesen Satz auf oder erzeugen Sie ihn, oder wählen Sie mit --lang eine andere Sprache.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Wählen Sie mit --lang eine andere Stimme und behalten Sie diese Sprache auf dem Bildschirm, zum Beispiel "--lang en-US --screen-lang { $tag }". "warmhands list languages" zeigt die Sprachen, die eine Stimme haben.
hint-fit = "warmhands list sessions" zeigt, wie lange jede Anleitung dauert.
hint-check = "warmhands check" sieht alles durch.
hint-not-plain = Eine Aufnahme kann sich nicht ändern: Schreiben Sie für jeden Fall einen eigenen Satz.

## Files

failure-exists = { $place } ist schon vorhanden und wurde nicht verändert.
failure-disk-full = Für { $place } ist kein Platz mehr. Es ist nichts davon zurückgeblieben.
failure-unwritable = { $place } kann nicht geschrieben werden: { $detail }
failure-no-folder = Den Ordner { $place } gibt es nicht.
failure-not-allowed = { $place } darf nicht geschrieben werden.
failure-too-long = { $length } Ton sind mehr, als die Datei in diesem Format fassen kann ({ $most }).
hint-force = "warmhands render --force" überschreibt es.
hint-disk-full = Schaffen Sie Platz, oder wählen Sie einen anderen Ort. --format 16 braucht halb so viel, und ein Name, der auf .flac endet, noch weniger.
hint-too-long = --format 16 fasst mehr, und ein Name, der auf .flac endet, am meisten.
hint-flac-name = Lassen Sie den Namen auf .flac enden, oder lassen Sie --format weg.
hint-flac-depth = FLAC hat 16 oder 24 Bit: Wählen Sie --format 16 oder 24, oder lassen Sie den Namen auf .wav enden.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Stimme: { $licence }
tag-licence-words = Texte: { $licence }
tag-licence-signals = Signale: { $licence }
tag-licence-music = Musik: { $licence }
# Where the person brought the music
tag-licence-own-music = Musik: eine eigene Aufnahme, zu ihren eigenen Bedingungen

## Playing

play-keys = Leertaste: Pause oder weiter · h: es tut weh · n: vor · p: zurück · r: noch einmal · q: beenden
play-keys-rhythm = + und -: der Rhythmus schneller, langsamer
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · noch { $left }
play-paused = Pause · { $phase } · noch { $left } · weiter mit der Leertaste
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = Pause · { $phase } · { $heard } · weiter mit der Leertaste
# After + or -; $rate: cycles a minute
play-rate = Der Rhythmus: { $rate } Mal in der Minute, ab einer der nächsten Bewegungen.
play-farewell = Noch ein paar Worte, bevor Sie gehen. Noch einmal q beendet sofort.
play-not-skipped = Dieser Satz dient Ihrer Sicherheit; er ist bis zum Ende zu hören.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Mit der mitgelieferten Musik beginnen?  Enter oder y: ja · n oder q: nein
play-device-lost = Der Tonausgang ist weg. Die Anleitung geht weiter, sobald er wieder da ist.
play-device-back = Der Tonausgang ist wieder da.
play-no-sound = Es gibt keinen Tonausgang: Die Anleitung läuft ohne Ton. "warmhands render -o session.wav" macht eine Datei, die Sie anderswo abspielen können.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Der Ton kam einmal zu spät: Dieser Computer war zu beschäftigt.
   *[other] Der Ton kam { $count } Mal zu spät: Dieser Computer war zu beschäftigt.
}
play-ended = Die Anleitung ist zu Ende.
# $heard: how far it came, as 12:34
play-stopped = Nach { $heard } beendet. Sie können jederzeit wiederkommen.
failure-no-device = Es gibt keinen Tonausgang.
failure-unknown-device = Es gibt keinen Tonausgang mit dem Namen „{ $name }“.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = „{ $name }“ passt zu mehreren Tonausgängen: { $names }
failure-device-rate = { $device } spielt nicht mit 48 kHz in Stereo.
failure-device-refused = { $device } ließ sich nicht öffnen: { $detail }
failure-not-built = Diese Fassung des Programms spielt auf keinem Tonausgang.
hint-list-devices = Geben Sie mehr vom Namen an oder die ganze Kennung: "warmhands list devices" zeigt sie.
hint-device-output = --device wählt, wo --output speaker zu hören ist: Lassen Sie eines von beiden weg.
hint-no-device = "warmhands render -o session.wav" macht eine Datei, die Sie anderswo abspielen können.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } gehört zu keiner Sprache: Kein Ordner in locales hat dieses Sprachkürzel.
check-other-language = { $place }: Dieses Paket nennt als Sprache { $told }, nicht { $language }.
check-no-licence = { $place }: Es ist keine Lizenz angegeben.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: „{ $message }“ ist eine Aufnahme, zu der es auf { $language } keinen Satz gibt.
check-stale = { $place }: „{ $message }“ wurde nach einem anderen Text aufgenommen, als jetzt dasteht.
check-mislabelled = { $place } ist kein Ogg, obwohl der Name es sagt.
check-changed = { $place } ist nicht die Datei, die das Manifest beschreibt.
check-not-mono = { $place } ist nicht in Mono.
check-not-stereo = { $place } ist nicht in Stereo.
# $at: seconds from the start
check-clipped = { $place } ist übersteuert, zum ersten Mal bei { $at } s.
check-silent = { $place } ist stumm.
# $found: as measured
check-too-loud = { $place } ist zu laut: { $found } LUFS; die Stimme liegt bei -20 bis -18.
check-too-quiet = { $place } ist zu leise: { $found } LUFS; die Stimme liegt bei -20 bis -18.
check-peak = { $place } hat eine wahre Spitze von { $found } dBTP; höchstens -3 sind erlaubt.
check-loud-as-speech = { $place } ist so laut wie die Stimme: { $found } LUFS.
check-other-loudness = { $place } liegt bei { $found } LUFS, aber das Manifest nennt { $told }.
check-seam = { $place } endet nicht so, wie es beginnt: Der Unterschied liegt bei { $found } dB und muss unter -20 liegen.
# $message: the name of a text
check-missing-text = { $place }: „{ $message }“ fehlt.
check-extra-text = { $place }: „{ $message }“ gibt es in der Ausgangssprache nicht.
# $language: the base language
check-untranslated = { $place }: „{ $message }“ ist Wort für Wort wie auf { $language }.
check-outdated = { $place }: „{ $message }“ wurde nach einem anderen Text übersetzt, als { $language } jetzt hat.
check-other-arguments = { $place }: „{ $message }“ verwendet nicht dieselben Werte wie auf { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: „{ $message }“ dauert ruhig gesprochen { $found } s; ein Satz hat höchstens { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: „{ $message }“ bekommt keinen Wert für „${ $name }“.
check-untitled = { $place }: In terminal.ftl gibt es kein „{ $message }“.
check-unreachable = { $place }: Keine Anleitung sagt „{ $message }“.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Durchgesehen: { $languages ->
    [one] eine Sprache
   *[other] { $languages } Sprachen
}, { $recordings ->
    [one] eine Aufnahme
   *[other] { $recordings } Aufnahmen
}, { $sessions ->
    [one] eine Anleitung
   *[other] { $sessions } Anleitungen
}, { $sounds ->
    [one] ein weiterer Ton
   *[other] { $sounds } weitere Töne
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Alles ist in Ordnung.
    [one] Eine Sache stimmt nicht.
   *[other] { $count } Sachen stimmen nicht.
}
