### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Massage, dann Milch gewinnen
# What will happen in it, in one sentence
session-full-summary = Eine sanfte Massage beider Brüste, danach Milch mit der Hand gewinnen in drei Runden, dazwischen je eine kurze Massage.
# The name of the session massage
session-massage = Massage der Brüste
# What will happen in it, in one sentence
session-massage-summary = Ein warmes Tuch und eine sanfte Massage beider Brüste, ohne Milch zu gewinnen.
# The name of the session express
session-express = Milch gewinnen
# What will happen in it, in one sentence
session-express-summary = Milch mit der Hand gewinnen, zwei Durchgänge für jede Brust, mit Wechsel, sobald die Milch weniger wird.
# The name of the session for the first days after a birth
session-first-days = Die ersten Tage
# What will happen in it, in one sentence
session-first-days-summary = Die ersten Tropfen mit einem Löffel oder einer Spritze sammeln, sanft und in etwa zehn Minuten.
# The name of the session that is only the rhythm
session-cadence = Nur der Rhythmus
# What will happen in it, in one sentence
session-cadence-summary = Der Rhythmus, um Milch mit der Hand zu gewinnen, eine Brust nach der anderen, solange Sie möchten.
# The name of the session for full, tender breasts
session-relief = Erleichterung
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Ganz leichte Berührungen und ein wenig Milch, für volle, empfindliche Brüste, die nicht gerötet oder heiß sind, und ohne Fieber.
# The name of what the key h leads to
session-it-hurts = Es tut weh
# What will happen in it, in one sentence
session-it-hurts-summary = In Ruhe aufhören, und wann Sie anrufen und sich Hilfe holen sollten.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = Vorbereitung
# The short name of a phase: massaging
phase-massage = Massieren
# The short name of a phase: expressing by hand
phase-express = Milch gewinnen
# The short name of a phase: the end of a session
phase-close = Abschluss
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = die Brust, mit der Sie beginnen
# The breast of a phase: the one that was not first
side-second = die andere Brust
# The breast of a phase: the left one
side-left = linke Brust
# The breast of a phase: the right one
side-right = rechte Brust
# The breasts of a phase: both at once
side-both = beide Brüste
# The name of the music that the project brings
music-warm = Wärme
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Regen am Fenster
# The name of a piece of music: very soft, as one hushes a child
music-hush = Ganz leise

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Zwei Hände reiben einander mit Seife unter fließendem Wasser.
# The picture of the warm cloth
figure-warm-cloth = Beide Hände halten ein warmes Tuch auf den Brüsten.
# The picture of the first stroke of the massage
figure-shake = Unter jeder Brust liegt eine Hand und schüttelt sie sanft von Seite zu Seite.
# The picture of the second stroke
figure-back-and-forth = Eine Hand oben auf der Brust und eine darunter streichen in entgegengesetzter Richtung hin und her, von Seite zu Seite.
# The picture of the third stroke
figure-up-and-down = An jeder Seite der Brust liegt eine Hand: Die eine streicht nach oben, während die andere nach unten streicht.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Beide Hände umfassen die Brust und drehen sie leicht in entgegengesetzter Richtung, als würden sie ein weiches Tuch auswringen.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Die Finger einer Hand streichen oben über die Brust, so leicht wie eine Feder.
# The picture of wiping off the oil
figure-wipe = Eine Hand wischt das Öl mit einem Handtuch von der Brust.
# The picture of leaning forward
figure-lean-forward = Eine Frau sitzt und beugt sich ein wenig vor, mit einem Becher unter der Brust.
# The picture of the cup
figure-cup = Eine Hand gewinnt Milch, und die andere hält einen Becher unter die Brustwarze.
# The picture of the shape of the hand
figure-c-hand = Daumen und Finger formen ein großes, offenes C.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Der Daumen liegt über der Brustwarze und der Zeigefinger darunter, beide am äußeren Rand des Warzenhofs, zwei bis drei Zentimeter vom Ansatz der Brustwarze entfernt.
# The picture of the first movement of the other technique, from the side
figure-press-back = Daumen und Finger drücken die Brust gerade nach hinten, zu den Rippen hin.
# The picture of the movement that brings milk
figure-compress = Daumen und Finger gehen am Rand des Warzenhofs aufeinander zu, und Milchtropfen treten aus.
# The picture of the movement that follows it
figure-relax = Daumen und Finger lösen den Druck und bleiben an derselben Hautstelle.
# The picture of the fingers that move around
figure-rotate = Die Hand dreht sich, sodass Daumen und Finger an einer neuen Stelle am Rand des Warzenhofs liegen.
# The picture of the cool cloth
figure-cool-cloth = Beide Hände halten ein kühles Tuch auf den Brüsten.
# The picture of resting
figure-rest = Eine Frau sitzt mit geschlossenem Morgenmantel da, die Hände ruhen im Schoß.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Wer zuerst anrufen sollte

    Bitte fangen Sie nicht an, und rufen Sie zuerst Ihre Ärztin, Ihren Arzt oder Ihre Hebamme an, wenn
      - Sie schwanger sind, egal in welcher Woche;
      - eine Brust eine Rötung oder rote Streifen hat (auf brauner oder schwarzer Haut kann die Stelle dunkler oder violett aussehen oder sich nur heiß anfühlen);
      - Sie Fieber haben;
      - Sie sich wie bei einer Grippe fühlen.

    Die Anleitung zur Erleichterung ändert daran nichts. Sie ist für volle Brüste ohne Rötung, Hitze oder Fieber. Haben Sie etwas davon, beginnen Sie nur, wenn Ihre Ärztin, Ihr Arzt oder Ihre Hebamme Ihnen schon dazu geraten hat.

    Es soll nie wehtun. Die Taste { $hurt } hält sofort an und sagt, wann Sie anrufen sollten.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Wann Sie anrufen sollten
# Below that: a line to write on follows
handout-telephone = Telefonnummer der Station:
# The heading over how long milk keeps
handout-storage = Wie lange sich Milch hält
# The heading over who says so
handout-sources = Quellen

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Waschen Sie sich bitte die Hände mit Seife und warmem Wasser.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Waschen Sie sich nun noch einmal die Hände mit Seife und warmem Wasser.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Eine warme Dusche oder ein warmes, feuchtes Tuch kann helfen, dass die Milch fließt.
# On a handout, in place of the spoken line settle
paper-settle = Setzen oder legen Sie sich bequem an einen ruhigen Ort, den Rücken gut gestützt. Lassen Sie die Schultern sinken. Leise Musik kann helfen.
# On a handout, in place of the spoken line express-follow
paper-follow = Wiederholen Sie das immer wieder, langsam. Ihr eigenes Tempo ist das richtige.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Vereinigte Staaten: gesunde, reif geborene Kinder
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Vereinigtes Königreich: gesunde, reif geborene Kinder
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irland: Frühgeborene oder kranke Kinder in der Klinik
# Where milk is kept; a length of time stands beside it
storage-room = Frisch gewonnen, bei Raumtemperatur
# Likewise
storage-refrigerator = Frisch gewonnen, im Kühlschrank
# Likewise; in this time it stays at its best
storage-freezer-best = Im Gefrierschrank, in bester Qualität
# Likewise
storage-freezer = Im Gefrierschrank, längste Dauer
# Likewise: milk that was frozen
storage-thawed-refrigerator = Aufgetaut, im Kühlschrank
# Likewise: milk that was frozen
storage-thawed-room = Aufgetaut, bei Raumtemperatur
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Was beim Trinken übrig bleibt
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) oder kälter
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } Stunde
       *[other] { $time } Stunden
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } Tag
       *[other] { $time } Tage
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } Monat
       *[other] { $time } Monate
    }
# Below all these times
storage-rules = Frieren Sie aufgetaute Milch nie wieder ein. Die Regeln sind je nach Land verschieden und für Frühgeborene strenger: Folgen Sie denen Ihrer Klinik.

# An entry in a calendar, with an alarm
remind-summary = Zeit, Milch zu gewinnen

## Help

# What the program is: the first line of its help
help-warmhands = Eine ruhige Stimme, leise Musik und ein Rhythmus zum Massieren der Brüste und zum Gewinnen von Milch mit der Hand.
# The heading before how a command is typed; a colon follows
help-usage = Aufruf
# The heading over the options of a command
help-options = Optionen
# The heading over the arguments of a command
help-arguments = Argumente
# The heading over the list of commands
help-commands = Befehle
# Stands for the name of a command where a usage line is shown, in capitals
help-command = BEFEHL
# What stands in a usage line for all options
help-some-options = [OPTIONEN]
# What the command play does
help-play = Eine Anleitung abspielen (das geschieht, wenn kein Befehl angegeben ist)
# What the command cadence does
help-cadence = Nur den Rhythmus abspielen, solange Sie möchten
# What the command care does: somebody chooses a session together with a patient
help-care = Mit einer Patientin eine Anleitung auswählen, Schritt für Schritt, in der Sprache der Patientin und in Ihrer
# What the command "resume" does
help-resume = Dort weitermachen, wo die letzte Anleitung unterbrochen wurde, bis zu einem Tag später
# What the command render does
help-render = Eine Anleitung in eine Tondatei schreiben
# What the command plan does
help-plan = Zeigen, was wann zu hören sein wird, ohne Ton
# What the command script does
help-script = Zeigen, was gesagt wird
# What the command list does
help-list = Anleitungen, Sprachen, Musik, Regeln zum Aufbewahren der Milch, Tonausgänge oder Mikrofone auflisten
# What the command figures does
help-figures = Die Bilder der Handgriffe und Bewegungen in Dateien schreiben, als SVG und PNG
# What the command handout does
help-handout = Eine Seite zum Ausdrucken schreiben: die Schritte mit ihren Bildern und wann Sie anrufen sollten
# What the command remind does
help-remind = Erinnerungen für einen Kalender schreiben, als .ics-Datei
# What the command about does
help-about = Wozu dies dient, wann Sie anrufen sollten, Quellen, Lizenzen
# What the command "ctl" does
help-ctl = Eine laufende Anleitung steuern, von einem anderen Terminal oder einem Skript aus
# What the command log does
help-log = Zeigen, was zu Ihren Anleitungen notiert wurde, Mengen nachtragen, die Einträge ausgeben oder löschen
# What the command log list does
help-log-list = Die notierten Anleitungen auflisten
# What the command log amount does
help-log-amount = Bei einem Eintrag nachtragen, wie viel Milch es war und wie es war
# What the command log chart does
help-log-chart = Milch und Minuten jeder Brust zeigen, Tag für Tag
# What the command log export does
help-log-export = Alle Einträge für ein anderes Programm ausgeben
# What the command log delete does
help-log-delete = Einträge löschen, sodass nichts davon zurückbleibt
# What the command config does
help-config = Zeigen, wo Ihre Einstellungen liegen, eine Datei dafür anlegen oder sie prüfen
# What the command config path does
help-config-path = Ausgeben, wo die Datei mit Ihren Einstellungen liegt oder liegen würde
# What the command config init does
help-config-init = Eine Datei schreiben, in der jede Einstellung als Beispiel steht; eine vorhandene bleibt, wie sie ist
# What the command config check does
help-config-check = Jeden Fehler in Ihren Einstellungen nennen
# What the command preset does; a preset has choices for a session, under a name
help-preset = Die Auswahl für eine Anleitung unter einem Namen speichern, etwa dem eines Bettes
# What the command preset save does
help-preset-save = Die folgende Auswahl unter diesem Namen speichern
# What the command preset list does
help-preset-list = Die Vorlagen auflisten
# What the command preset show does
help-preset-show = Zeigen, was eine Vorlage enthält
# What the command preset remove does
help-preset-remove = Eine Vorlage entfernen
# What the command check does
help-check = Die mitgelieferten Daten oder einen eigenen Ordner prüfen
# What the command pack does
help-pack = Die eigene Stimme aufnehmen oder eine Sprache hinzufügen; Pakete von anderen installieren
# What the command pack new does
help-pack-new = Einen Ordner für ein neues Paket anlegen, in der Sprache, die --lang nennt
# What the command pack sheet does
help-pack-sheet = Die Sätze zum Ablesen ausgeben
# What the command pack record does
help-pack-record = Die Sätze einen nach dem anderen mit einem Mikrofon aufnehmen; geht dort weiter, wo Sie aufgehört haben
# What the command pack import does
help-pack-import = Aufnahmen übernehmen, die anderswo entstanden sind
# What the command pack check does
help-pack-check = Zeigen, was noch zu verbessern ist und wie viel noch aufgenommen werden muss
# What the command pack build does
help-pack-build = Aus dem Ordner eine einzige Datei machen, die andere installieren können
# What the command pack install does
help-pack-install = Ein Paket installieren, das Ihnen jemand gegeben hat
# What the command pack list does
help-pack-list = Die installierten Pakete auflisten
# What the command pack remove does
help-pack-remove = Ein installiertes Paket entfernen
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Die Sprache der Stimme, mit ihrem Namen oder ihrem Kürzel: Spanisch, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Die Sprache auf dem Bildschirm, wenn es eine andere ist
# An option; F13 and next stay as they are
help-arg-key = Was eine Taste oder ein Pedal bewirkt, zum Beispiel F13=next; kann mehrmals angegeben werden
# An option
help-arg-one-button = Jede Taste und jeder Knopf: Pause oder weiter; zweimal schnell: vor; viermal schnell oder lange gedrückt: es tut weh
# An option
help-arg-locked = Mit gesperrten Tasten beginnen: nur Pause, „es tut weh“ und Entsperren sind möglich
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Welche Untertitel zu sehen sind: voice (Sprache der Stimme), screen (Sprache des Bildschirms) oder both (beide)
# What the option --data is for
help-arg-data = Ein Ordner mit eigenen Anleitungen, Sprachen oder Tönen
# What the option --lines is for
help-arg-lines = Untertitel als Zeilen, auch wenn das Terminal Platz für das Vollbild hat
# What the option --theme is for; the words are typed as they are
help-arg-theme = Die Farben im Vollbild: auto (wie das Terminal oder der Desktop), light (hell), dark (dunkel) oder night (Nacht: Bernstein auf Schwarz)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Der Hautton in den Bildern: neutral, light (hell), tan (hellbraun), brown (braun) oder dark (dunkel)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Wie Bilder im Terminal gezeichnet werden: quadrants (in Vierteln) oder half (in Hälften), falls zwischen den Buchstaben Lücken sind
# What the argument FIGURE of the command figures is for
help-arg-figure = Das Bild (ohne Angabe alle)
# What the option --output of the command figures is for
help-arg-figures-dir = Der Ordner, in den die Bilder geschrieben werden
# What the option --large of the command handout is for
help-arg-large = Große Schrift
# What the option --policy of the command handout is for
help-arg-policy = Wessen Regeln dafür gelten, wie lange sich Milch hält: siehe "warmhands list policies" (cdc-term, wenn nichts angegeben ist)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Das Papierformat: a4 oder letter (ohne Angabe wie im Drucker eingestellt; in einem PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = Die Datei, die geschrieben wird; ihr Name endet auf .html oder .pdf; oder - für die Standardausgabe
# What the option --every of the command remind is for
help-arg-every = Wie viel Zeit zwischen den Erinnerungen liegt, zum Beispiel 3h oder 2h30m
# What the option --times of the command remind is for
help-arg-times = Wie viele Erinnerungen (ohne Angabe 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Wann die erste kommt, zum Beispiel 22:00 (ohne Angabe zur nächsten vollen Viertelstunde)
# What the option --output of the command remind is for
help-arg-calendar-file = Die Datei, die geschrieben wird, zum Beispiel next.ics; oder - für die Standardausgabe
# What the option --plain is for
help-arg-plain = Nur einfache Zeilen: keine Farben, nichts wird neu gezeichnet
# What the argument SESSION is; full is typed as it is
help-arg-session = Die Anleitung: siehe "warmhands list sessions" (full, wenn keine angegeben ist)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Die Brust, mit der begonnen wird: left (links), right (rechts) oder other (die andere: die, die beim letzten Mal nicht zuerst kam)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Die Bewegung: areola (drücken, lösen) oder press-back (zurück, drücken, lösen)
# What the option --rate is for
help-arg-rate = Wie oft in der Minute, so wie es angenehm ist
# What the option --fit is for
help-arg-fit = Wie lange es insgesamt dauert, zum Beispiel 30m oder 28:30: kürzer oder länger als sonst, soweit es geht
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Wie der Rhythmus zu hören ist: voice (Stimme), tone (Töne) oder none (gar nicht)
# What the option --music is for; none is typed as it is
help-arg-music = Die Musik: ein Name aus "warmhands list music"; eine Datei, ein Ordner oder eine Wiedergabeliste mit eigener Musik; oder none (keine)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Einen Ordner oder eine Wiedergabeliste in gemischter Reihenfolge abspielen, jedes Mal in einer neuen; --shuffle=7 ergibt immer dieselbe
# What the option --delay is for
help-arg-delay = Wie lange vor dem Beginn noch still gewartet wird, zum Beispiel 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Warten, bis Sie vom Händewaschen zurück sind und eine beliebige Taste drücken, höchstens einige Minuten
# What the option --for is for
help-arg-for = Wie lange der Rhythmus dauert, zum Beispiel 20m (ohne Angabe, bis er beendet wird)
# What the option --switch is for
help-arg-switch = Wie lange jede Brust an der Reihe ist, zum Beispiel 5m
# What the option --json is for
help-arg-json = Ein einziges JSON-Objekt ausgeben
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Was aufgelistet wird: sessions (Anleitungen), languages (Sprachen), music (Musik), policies (wie lange sich Milch hält), devices (Tonausgänge) oder microphones (Mikrofone)
# What the option --speak of list languages is for
help-arg-speak = Jede Sprache, die eine Stimme hat, sagt ihren eigenen Namen
# What the option --voice-volume is for
help-arg-voice-volume = Die Lautstärke der Stimme in Dezibel (0: wie aufgenommen)
# What the option --music-volume is for
help-arg-music-volume = Die Lautstärke der Musik in Dezibel
# What the option --signal-volume is for
help-arg-signal-volume = Die Lautstärke des Rhythmus und der Signale in Dezibel
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Wohin der Ton geht: speaker (Tonausgang), null (nirgendwohin, aber in Echtzeit), - (auf die Standardausgabe, in Echtzeit) oder eine Datei
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Wohin der Ton geht: speaker (Tonausgang) oder null (nirgendwohin, aber in Echtzeit)
# What the option --forget of "resume" is for
help-arg-forget = Nichts abspielen; löschen, was von der letzten Anleitung gespeichert ist
# What the option --preset is for
help-arg-preset = Eine Auswahl, die mit "warmhands preset save" gespeichert wurde
# What the argument NAME of the commands of preset is
help-arg-preset-name = Der Name: ein Bett oder ein Zimmer, zum Beispiel bed4 (a bis z, 0 bis 9 und -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Die Patientin wurde nach allen vier Warnzeichen gefragt und hat jede Frage mit Nein beantwortet
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Die Patientin hat ein Warnzeichen; ihre Ärztin, ihr Arzt oder ihre Hebamme weiß davon und hat ihr gesagt, dass sie es trotzdem machen soll
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Nichts fragen, worauf es eine übliche Antwort gibt; auf die Fragen nach Warnzeichen gibt es keine
# What the option --voice of care is for
help-arg-care-voice = Die Sprache der Stimme, wenn es für die Sprache der Patientin noch keine Stimme gibt
# What the option --device is for
help-arg-device = Der Tonausgang, nach einem Teil seines Namens: siehe "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Wenn Kopfhörer oder Lautsprecher weg sind: pause (Pause, bis sie wieder da sind) oder go-on (weiter mit einem anderen Tonausgang)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Wo begonnen wird, als PHASE.STEP (Abschnitt und Schritt): "warmhands plan" zeigt die Namen
# What the option -o of the command render is for
help-arg-file = Die Datei, die geschrieben wird; ihr Name endet auf .wav, .flac, .opus oder .ogg; oder - für die Standardausgabe
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Nur einer der Teile: speech (Stimme), music (Musik) oder signal (Signale)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Die Abtastwerte: 16 oder 24, bei WAV auch float; oder, wo kein Name es sagt, flac, opus oder raw16 (16 Bit ohne Dateikopf)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Wie groß eine Opus-Datei wird, in kbit/s, von 32 bis 256 (ohne Angabe 64)
# What the option --force is for
help-arg-force = Eine vorhandene Datei überschreiben
# What the argument of the command check is
help-arg-dir = Der Ordner, der geprüft wird (ohne Angabe die mitgelieferten Daten)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Der Ordner des Pakets
# What the option --voice of pack new is for
help-arg-pack-voice = Wessen Stimme es ist, so wie es angezeigt werden soll
# What the option --licence of pack new is for
help-arg-pack-licence = Zu welchen Bedingungen andere die Aufnahmen verwenden dürfen, zum Beispiel CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Die Datei, die geschrieben wird (ohne Angabe nach dem Ordner benannt)
# What the argument of pack install is
help-arg-pack-file = Die Datei des Pakets; ihr Name endet auf .whpack
# What the option --force of pack install is for
help-arg-pack-force = Ein installiertes Paket mit demselben Namen ersetzen
# What the argument of pack remove is
help-arg-pack-name = Der Name des Pakets: siehe "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Tondateien, jede nach ihrem Satz benannt, zum Beispiel wash-hands.wav; Ordner mit solchen Dateien; oder eine lange Datei mit --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Eine Textdatei mit Textmarken aus Audacity: Sie sagt, wo in einer langen Datei jeder Satz steht
# What the option --microphone of pack record is for
help-arg-pack-microphone = Das Mikrofon, nach einem Teil seines Namens: siehe "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Nur diesen Satz aufnehmen, wenn nötig noch einmal; kann mehrmals angegeben werden
# Help for an option of "play" and "ctl"
help-arg-session-name = Der Name der laufenden Anleitung, für "warmhands ctl": a bis z, 0 bis 9 und Bindestriche
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Diese Anleitung notieren, für "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Diese Anleitung notieren, mit dem Namen ihrer Vorlage
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Nur Einträge ab diesem Tag, zum Beispiel 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Die Nummer des Eintrags: siehe "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Die Milch aus der linken Brust, in Millilitern, zum Beispiel 40 oder 2.5
# The option --right of "log amount"
help-arg-log-right = Die Milch aus der rechten Brust, in Millilitern
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Wie es war: easy (leicht), hard (schwierig), painful (schmerzhaft) oder tired (müde)
# The option -o of "log chart"
help-arg-log-chart-file = Das Diagramm nicht zeigen, sondern in diese Datei schreiben; ihr Name endet auf .svg
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Eine Tabelle (CSV) ausgeben
# The option --preset of "log delete"
help-arg-log-of-preset = Die Einträge dieser Vorlage löschen
# The option --all of "log delete"
help-arg-log-all = Alle Einträge löschen
# The option --yes of "log delete"
help-arg-log-yes = Vorher nicht nachfragen
# Help for an argument of "ctl"
help-arg-control = Was geschehen soll: pause, resume, next, quit ...; oder status, watch oder list
# Help for an argument of "ctl"
help-arg-words = Was dabei noch anzugeben ist, zum Beispiel "voice -6" nach volume
# What the argument of "config check" is
help-arg-config-file = Die Datei, die geprüft wird (ohne Angabe Ihre Einstellungen)
# What the option --help is for
help-arg-help = Diese Hilfe zeigen
# What the option --version is for
help-arg-version = Die Version zeigen

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = solange Sie möchten
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Kürzer als sonst ({ $usual }): Jeder Teil gibt { $percent } % der Zeit ab, die er entbehren kann (die kürzeste Länge ist { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Länger als sonst ({ $usual }): Jeder Teil nimmt { $percent } % der Zeit dazu, die er noch nehmen kann (die größte Länge ist { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Die übliche Länge: Nichts ist gekürzt oder verlängert.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] etwa { $minutes } Minute
   *[other] etwa { $minutes } Minuten
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } bis { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = noch keine Stimme
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = eine Stimme mit fremdem Akzent
# In the list of languages: a person reads
list-voice-human = die Stimme eines Menschen
# In the list of languages: a computer's voice reads
list-voice-synthetic = eine künstliche Stimme
# In the list of languages: who has read its words
list-review-none = Texte noch von niemandem mit dieser Muttersprache gelesen
# In the list of languages: who has read its words
list-review-native = Texte von jemandem mit dieser Muttersprache gelesen
# In the list of languages: who has read its words
list-review-clinician = Texte von einer medizinischen Fachperson gelesen
# $name: the sound device that is used where none is named
list-default-device = { $name } (Standard)
# The heading over the list of sources at the end of about
about-sources = Die Zahlen und woher sie stammen:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Es ist nichts notiert.
# In an entry: how the session ended
log-ended-done = bis zum Ende
# In an entry: how the session ended
log-ended-stopped = vorzeitig beendet
# In an entry: how the session ended
log-ended-hurt = es tat weh
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] ein Abschnitt
       *[other] { $count } Abschnitte
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = leicht
# How a session was for her: it was hard to do
log-felt-hard = schwierig
# How a session was for her
log-felt-painful = schmerzhaft
# How a session was for her: she is tired
log-felt-tired = müde
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Wie viel Milch, in ml ({ $side })?  eine Zahl, dann Enter · nur Enter: nicht gemessen · q: keine Fragen
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Wie war es?  { $words } · jede andere Taste: keine Antwort
# After these answers, or after "log amount"
log-noted = Es ist notiert.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Einen Eintrag endgültig löschen?  1: ja · jede andere Taste: nein
       *[other] { $count } Einträge endgültig löschen?  1: ja · jede andere Taste: nein
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Ein Eintrag ist gelöscht.
       *[other] { $count } Einträge sind gelöscht.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Ihre Einstellungen. Um eine zu verwenden, nehmen Sie das "#" vor ihrer Zeile weg und ändern Sie ihren Wert. Zuerst gilt, was nach einem Befehl eingegeben wird, dann gelten Umgebungsvariablen wie { $variable }, dann diese Datei. "warmhands config check" sucht nach Fehlern.
# All settings are right; $place: their file
config-fine = { $place }: Alle Einstellungen werden verstanden.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = Arabisch
# The language bn, written as in the middle of a sentence
language-bn = Bengalisch
# Other names of the same language, with commas between: understood, never shown
language-bn-also = Bengali, Bangla
# The language de, written as in the middle of a sentence
language-de = Deutsch
# The language en-GB, written as in the middle of a sentence
language-en-gb = Englisch (Vereinigtes Königreich)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = Britisches Englisch
# The language en-US, written as in the middle of a sentence
language-en-us = Englisch (Vereinigte Staaten)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = Amerikanisches Englisch
# The language es-419, written as in the middle of a sentence
language-es-419 = Spanisch (Lateinamerika)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = Lateinamerikanisches Spanisch
# The language fr, written as in the middle of a sentence
language-fr = Französisch
# The language hi, written as in the middle of a sentence
language-hi = Hindi
# The language ht, written as in the middle of a sentence
language-ht = Haiti-Kreolisch
# The language id, written as in the middle of a sentence
language-id = Indonesisch
# The language it, written as in the middle of a sentence
language-it = Italienisch
# The language ja, written as in the middle of a sentence
language-ja = Japanisch
# The language pl, written as in the middle of a sentence
language-pl = Polnisch
# The language pt-BR, written as in the middle of a sentence
language-pt-br = Portugiesisch (Brasilien)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = Brasilianisches Portugiesisch, Brasilianisch
# The language ru, written as in the middle of a sentence
language-ru = Russisch
# The language sw, written as in the middle of a sentence
language-sw = Suaheli
# The language tl, written as in the middle of a sentence
language-tl = Tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = Filipino, Philippinisch
# The language tr, written as in the middle of a sentence
language-tr = Türkisch
# The language ur, written as in the middle of a sentence
language-ur = Urdu
# The language vi, written as in the middle of a sentence
language-vi = Vietnamesisch
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = Chinesisch (vereinfacht)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = Mandarin, Hochchinesisch, Vereinfachtes Chinesisch

## Notices

# $word: a word of the rhythm
notice-word-too-long = Bei diesem Tempo dauert das Wort „{ $word }“ länger als sein Schlag, darum ist der Rhythmus in Tönen zu hören.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Ein aufgenommener Satz ist älter als sein Text. "warmhands check" nennt ihn.
   *[other] { $count } aufgenommene Sätze sind älter als ihre Texte. "warmhands check" nennt sie.
}
# $language: a language tag
notice-unserved-language = Für „{ $language }“ gibt es noch keine Stimme. Dies ist Englisch; mit --lang wählen Sie eine andere Sprache.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Text: { $words }. Stimme: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Sie wollten { $asked }. Vorhanden ist { $language }: Das ist ähnlich, aber einige Wörter werden anders sein.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Eine Datei Ihrer Musik wird ausgelassen:
   *[other] { $count } Dateien Ihrer Musik werden ausgelassen:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] und eine weitere.
   *[other] und { $count } weitere.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } kann nicht abgespielt werden und wird ausgelassen.
   *[other] { $count } Dateien können nicht abgespielt werden und werden ausgelassen; die erste ist { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Aus Ihren Einstellungen ausgelassen: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Ausgelassen: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Das Paket „{ $pack }“ wird ausgelassen ("warmhands pack remove { $pack }" entfernt es): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Ausgelassen, weil dies nicht genau die Namen von Sprachen, Anleitungen oder Tönen sind: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: Diese Sprache kann { $tags } nicht ersetzen; die Angabe wird nicht beachtet.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } ist beschädigt oder unvollständig: Die Datei endet bei { $at }, dann folgt das nächste Stück.
   *[other] { $count } Dateien sind beschädigt oder unvollständig und enden zu früh; die erste ist { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Von Ihrer Musik kann nichts mehr abgespielt werden. Die Anleitung geht ohne Musik weiter.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle mischt einen eigenen Ordner oder eine eigene Wiedergabeliste; hier ändert es nichts.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Es wird auf ein Programm gewartet, das { $file } liest. Strg-C beendet das.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Von Ihrer Musik werden nur { $count } Dateien abgespielt; es gibt noch mehr.
# Before a session in such a language
notice-draft = Die Stimme hat einen fremden Akzent: Sie ist ein erster Entwurf in dieser Sprache.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = In der Anleitung ist eine Wartezeit von höchstens { $length } enthalten, bis Sie bereit sind.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } ist nicht vorhanden.
# A folder where a file was named
failure-file-is-folder = { $place } ist ein Ordner, keine Datei.
# A file where a folder was named
failure-folder-is-file = { $place } ist eine Datei, kein Ordner.
# A file that this user has no right to read
failure-file-denied = { $place } darf nicht gelesen werden.
# Something else than a file, as a device
failure-not-a-file = { $place } ist weder eine Datei noch ein Ordner.
# A file larger than any that is read here
failure-file-too-large = { $place } ist zu groß.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } ist kein Text in UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } ist Text in { $encoding }, aber hier wird nur UTF-8 gelesen.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: Dies ist kein TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: „{ $key }“ ist hier nicht bekannt.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: „{ $key }“ fehlt.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: „{ $key }“ muss vom Typ { $expected } sein, nicht { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: „{ $key }“ muss eine ganze Zahl von { $least } bis { $most } sein, nicht { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: „{ $key }“ muss eine Zahl von { $least } bis { $most } sein, nicht { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: Hier sind zu viele Klammern.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: Hier sind mehr als { $most } Einträge.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: „{ $word }“ ist hier nicht bekannt.
# A length of time in a session; $text: as written
failure-duration = { $place }: „{ $text }“ ist keine Zeitdauer; schreiben Sie "45 s" oder "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: „{ $text }“ ist genauer, als es einzelne Abtastwerte zulassen.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: „{ $text }“ ist länger als ein Tag.
# A name in a session; $text: as written
failure-not-an-id = { $place }: „{ $text }“ ist kein Name: kleine Buchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: „{ $id }“ steht hier ein zweites Mal.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: Der Schritt „{ $step }“ muss entweder einen Satz sagen oder ein Signal geben.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: Ein Abschnitt der Art „{ $kind }“ braucht „{ $key }“.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: Ein Abschnitt der Art „{ $kind }“ hat kein „{ $key }“.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: Dem Hinweis „{ $prompt }“ fehlt "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: Der Hinweis „{ $prompt }“ kennt seine Zeit und hat kein "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target muss zwischen min und max liegen.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: Vor der ersten Massage oder dem ersten Gewinnen von Milch steht kein Schritt mit safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: Der Abschnitt „{ $phase }“ hat keinen Schritt mit safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: Abschnitte, die sich wiederholen, müssen von der Art "express" sein und aufeinander folgen; bei „{ $phase }“ ist das nicht so.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: Eine Anleitung muss mit einem Abschnitt der Art "close" enden: wann anzurufen ist, ein freundlicher Satz, das Signal "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: In sources.toml gibt es „{ $source }“ nicht.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: Die Quelle „{ $source }“ nennt keinen Bereich für { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } liegt nicht zwischen { $min } und { $max }, dem Bereich der Quelle „{ $source }“.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: Eine Quelle der Art comfort kann keinen Bereich für { $quantity } nennen.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: Dies ist kein Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: Der gesprochene Satz „{ $id }“ muss reiner Text sein.
# What was asked for; $name: as typed
failure-unknown-session = Es gibt keine Anleitung „{ $name }“.
# What was asked for; $name: as typed
failure-unknown-language = Für „{ $name }“ gibt es hier keine passende Sprache.
# What was asked for; $name: as typed
failure-unknown-music = Es gibt keine Musik „{ $name }“.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } enthält keine Tondatei, die abgespielt werden kann: WAV, FLAC, MP3, OGG, OPUS, M4A oder AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } ist eine Wiedergabeliste, in der keine Datei steht.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } liegt im Netz; abspielen lassen sich nur Dateien auf diesem Computer.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } ist eine Wiedergabeliste in einer Wiedergabeliste; aus einer Liste lassen sich nur Dateien abspielen.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } antwortet nicht.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } hat keinen gesprochenen Satz „{ $message }“.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: Für den Satz „{ $message }“ gibt es keine Aufnahme auf { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Für { $language } gibt es noch keine Stimme.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: Es gibt kein Bild „{ $name }“.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } ist kein Bild, das gezeigt werden kann: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: Es gibt kein Signal „{ $name }“.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: Der Sicherheitssatz „{ $prompt }“ passt nicht in den Abschnitt „{ $phase }“.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } hat { $found } Abtastwerte, aber das zugehörige Paket nennt { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: Der Satz „{ $message }“ lässt sich nicht in { $found } s sagen; er braucht mindestens { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dauert { $found } s. Das ist zu lang für den Satz „{ $message }“: höchstens { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: Mitten im Satz „{ $message }“ ist { $found } s lang nichts zu hören.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } soll der Satz „{ $message }“ sein, ist aber größtenteils still.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } soll der Satz „{ $message }“ sein, aber es wird darin nicht gesprochen.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: Die Aufnahme von „{ $message }“ ist dieselbe wie die von „{ $other }“, das einen anderen Wortlaut hat.
# A file of sound
failure-not-sound = { $place } ist kein Ton in einem bekannten Format.
# A file of sound
failure-codec = { $place } ist ein Ton von einer Art, die hier nicht gelesen werden kann.
# A file of sound; $channels: how many
failure-channels = { $place } hat { $channels } Kanäle; einer oder zwei können abgespielt werden.
# A recording; $rate: a number
failure-sample-rate = { $place } wurde mit { $rate } Hz aufgenommen; Aufnahmen haben 48000 Hz.
# A file of sound
failure-empty-sound = { $place } ist leer.
# A file of sound
failure-truncated-sound = { $place } bricht vor dem Ende ab.
# A file of sound
failure-damaged-sound = { $place } ist beschädigt und kann nicht abgespielt werden.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } ist { $format } und kann hier nicht abgespielt werden. Speichern Sie es als FLAC, oder wandeln Sie es um: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } ist keine Tondatei, sondern { $kind ->
    [page] eine Webseite
    [picture] ein Bild
    [archive] ein Archiv, das zuerst entpackt werden muss
    [document] ein Dokument
    [notes] eine Notendatei (MIDI)
   *[text] ein Text
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } enthält nur Nullen: Die Datei wurde nicht bis zum Ende kopiert oder heruntergeladen.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } ist leer. Wenn die Datei online liegt (iCloud, OneDrive), laden Sie sie zuerst herunter.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } wurde nie fertig geschrieben: Der Index, der in einer solchen Datei am Ende steht, fehlt. Vielleicht kann die App, mit der aufgenommen wurde, die Datei reparieren.
# A film, or another file without a track of sound
failure-no-audio = { $place } enthält keinen Ton.
# A file of sound
failure-encrypted-sound = { $place } ist gegen Kopieren gesperrt und kann hier nicht abgespielt werden.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } hat { $channels } Kanäle; höchstens { $most } können abgespielt werden.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } wurde mit { $rate } Hz aufgenommen; { $least } bis { $most } Hz können abgespielt werden.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = „{ $argument }“ ist hier nicht bekannt.
# The command line; $command: as typed
failure-unknown-command = Es gibt keinen Befehl „{ $command }“.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: Es gibt keine Taste „{ $key }“.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: Eine Taste kann nicht „{ $action }“ bewirken.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: Dann bleibt keine Taste, die sagt, dass es wehtut.
# The command line of "ctl"; $control: as typed
failure-unknown-control = „{ $control }“ passt zu keinem Steuerbefehl.
# The command line of "ctl"; their names follow
failure-several-sessions = Es laufen mehrere Anleitungen. Geben Sie mit --name an, welche gemeint ist.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Für Einstellungen gibt es keinen Ort: Weder HOME noch WARMHANDS_CONFIG nennt einen.
# The command line of "play"; $name: as typed
failure-name-in-use = Es läuft schon eine Anleitung mit dem Namen „{ $name }“.
# "ctl" found no session to steer
failure-no-running-session = Eine solche Anleitung läuft gerade nicht.
# "resume" found no session to go on with
failure-no-place = In den letzten 24 Stunden wurde keine Anleitung unterbrochen, darum kann keine weitergehen.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Diese Anleitung läuft noch.
# After that; --name stays as it is
hint-place-in-use = Anleitungen, die gleichzeitig laufen, werden an ihrem Namen unterschieden: Starten Sie jede mit einem eigenen --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Was von der letzten Anleitung gespeichert war, ist beschädigt. Es wurde beiseitegelegt: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Es gibt keine Vorlage „{ $name }“.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Auf diesem System gibt es keinen Benutzerordner.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Es gibt keinen Eintrag { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } wurde von einem neueren warmhands geschrieben und nicht verändert.
# The file of the log can't be read
failure-log-broken = { $place } ist beschädigt oder enthält keine Notizen dieses Programms. Die Datei wurde nicht verändert.
# Another command is at work in the file of the log
failure-log-busy = In { $place } arbeitet gerade ein anderes warmhands. Versuchen Sie es noch einmal, wenn es fertig ist.
# "ctl" found a session that does not react
failure-session-hangs = Die Anleitung antwortet nicht.
# Why a control was refused: it has no effect at this place
refused-not-here = Das geht an dieser Stelle nicht.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Dieser Sicherheitshinweis wird erst zu Ende gesprochen.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Schneller darf der Rhythmus nicht sein.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Langsamer darf der Rhythmus nicht sein.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Länger darf das nicht dauern.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Kürzer darf das nicht sein.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Die andere Brust kommt danach nicht dran.
# Why a control was refused: the volume
refused-loudest = Lauter geht es nicht.
# Why a control was refused: the volume
refused-softest = Leiser geht es nicht.
# Why a control was refused
refused-no-such-music = Diese Musik gibt es nicht.
# Why a control was refused: the program that plays did not react
refused-no-answer = Die Anleitung antwortet nicht.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = „{ $value }“ passt nicht zu { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } fehlt.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Hier gibt es kein Terminal für die Fragen. Noch offen: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } braucht einen Wert.
# The command line; $argument: an option
failure-twice = { $argument } darf nur einmal angegeben werden.
# $one, $other: two things on the command line
failure-not-together = { $one } und { $other } passen nicht zusammen.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = „{ $file }“ hätte ein Format, das hier nicht geschrieben wird.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: „{ $value }“ ist keine Zahl von { $min } bis { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: „{ $value }“ liegt nicht zwischen { $min } und { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: „{ $value }“ liegt nicht zwischen { $min } und { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } ist für eine Anleitung, die sich wiederholt, und „{ $session }“ hat ein eigenes Ende.
# A session without an end, where a length is needed; $session: its id
failure-endless = „{ $session }“ läuft, bis es beendet wird.
# $place: the option; $text: what was given for it
failure-length = { $place }: „{ $text }“ ist keine Zeitdauer.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: „{ $session }“ kann in dieser Sprache und bei diesem Tempo { $shortest } bis { $longest } dauern, nicht { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: „{ $session }“ kann nicht kürzer oder länger sein als etwa { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Dies ist nicht zu verstehen: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Das Ergebnis kann nicht ausgegeben werden: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = In warmhands ist etwas schiefgegangen: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Meinten Sie „{ $name }“?
# After something that is not known; $names: those that are, with commas between
hint-known = Zur Wahl stehen: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Zur Wahl stehen: { $names } und { $count } weitere.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Zur Wahl stehen: { $names } und { $count } weitere. "{ $command }" zeigt alle.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Meinten Sie „{ $name }“ (--lang { $tag })? "warmhands list languages" zeigt alle Sprachen.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" spielt die mitgelieferte Musik, und "--music none" spielt keine.
# After a command line that can't be understood
hint-help = "warmhands --help" zeigt, was es gibt.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" nimmt jede übliche Antwort. "--no-warning-signs" oder "--told-by-doctor" ist immer nötig.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" wiederholt sich.
# After a session without an end, where a length is needed
hint-endless = Geben Sie mit --for an, wie lange, zum Beispiel --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Schreiben Sie es über die erste Zeile in eckigen Klammern, wie [screen].
# After a length of time that can't be read
hint-length = Schreiben Sie sie als 30m, 90s, 1h15m, 28.5m oder 28:30, bis zu 24 Stunden.
# After a line without a recording
hint-no-clip = Es wurde nichts abgespielt. Nehmen Sie diesen Satz auf oder erzeugen Sie ihn, oder wählen Sie mit --lang eine andere Sprache.
# After a recording that can't be its line
hint-line = Nehmen Sie diesen Satz noch einmal auf. "warmhands pack check" nennt alle Aufnahmen dieser Art im Ordner eines Pakets.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Wählen Sie mit --lang eine andere Stimme und behalten Sie diese Sprache auf dem Bildschirm, zum Beispiel "--lang en-US --screen-lang { $tag }". "warmhands list languages" zeigt die Sprachen, die eine Stimme haben.
# After a length that a session can't have
hint-fit = "warmhands list sessions" zeigt, wie lange jede Anleitung dauert.
# After a mistake in a file of the data
hint-check = "warmhands check" sieht alles durch.
# After a file of texts in another encoding
hint-encoding = Speichern Sie die Datei noch einmal als UTF-8: Die meisten Editoren bieten die Kodierung beim Speichern an.
# After a spoken line with something to be filled in
hint-not-plain = Eine Aufnahme kann sich nicht ändern: Schreiben Sie für jeden Fall einen eigenen Satz.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } ist schon vorhanden und wurde nicht verändert.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } gehört zur gewählten Musik und wurde nicht verändert.
# A disk without room
failure-disk-full = Für { $place } ist kein Platz mehr. Es ist nichts davon zurückgeblieben.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } kann nicht geschrieben werden: { $detail }
# A folder that there is not
failure-no-folder = Den Ordner { $place } gibt es nicht.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Chromium, das die PDF-Datei macht, gibt es hier nicht.
# Likewise, where it does not do its work
failure-chromium = Chromium hat daraus keine PDF-Datei gemacht.
# After that
hint-no-chromium = Schreiben Sie die Seite als .html, öffnen Sie sie in einem beliebigen Browser, und drucken Sie sie aus.
# A place where this user has no right to write
failure-not-allowed = { $place } darf nicht geschrieben werden.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } braucht etwa { $needed } MB, und dort sind nur { $free } MB frei.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: So kann keine Datei heißen.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } Ton sind mehr, als die Datei in diesem Format fassen kann ({ $most }).
# After a file that would be written over
hint-force = "--force" überschreibt die Datei.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Wählen Sie einen anderen Namen für die neue Datei.
# After a disk without room
hint-less-room = Schaffen Sie Platz, oder wählen Sie einen anderen Ort. Eine Datei, deren Name auf .opus endet, ist mit Abstand die kleinste.
# After a sound too long for a WAV file
hint-too-long-wav = Mit einem Namen, der auf .opus oder .flac endet, gibt es diese Grenze nicht.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Es gibt .wav, .flac, .opus und .ogg. Alles andere macht ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Lassen Sie den Namen auf .{ $ending } enden, oder lassen Sie --format weg.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC hat 16 oder 24 Bit: Wählen Sie --format 16 oder 24, oder lassen Sie den Namen auf .wav enden.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 ist für die Standardausgabe (-), für eine Pipe oder für einen Namen ohne Endung.
# After --bitrate for a format that has none
hint-bitrate = --bitrate ist für Opus: Lassen Sie den Namen auf .opus enden, oder wählen Sie --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Das ist nur für eine Tondatei: Geben Sie eine an, zum Beispiel "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Stimme: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Texte: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Signale: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Musik: { $licence }
# Where the person brought the music
tag-licence-own-music = Musik: eine eigene Aufnahme, zu ihren eigenen Bedingungen

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = jede Taste, jeder Knopf: Pause oder weiter · zweimal schnell: vor · viermal schnell oder lange gedrückt: es tut weh · { $hurt } · Ctrl-C: beenden
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Die Tasten sind gesperrt. Entsperren: { $key }. Pause und „es tut weh“ gehen weiterhin.
# When they work again
play-unlocked = Die Tasten sind entsperrt.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Stimme: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Musik: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Signale: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Musik: { $name }
# The music was ended by a key
play-music-none = Keine Musik
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Die Anleitung läuft, aber sie lässt sich nicht von außen steuern.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Schon auf diesem Tonausgang und gleichzeitig zu hören: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" wird hier nicht weitermachen können. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Diese Anleitung wird nicht notiert. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Die Anleitung hat sich geändert, darum geht sie am Anfang dieses Schritts weiter.
# The answer to the key that asks; $left: as 12:40
play-time-left = Noch { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Es geht weiter, bis Sie es beenden.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Wenn es besser ist: { $key } bringt Sie dorthin zurück, wo Sie waren.
# The same where all keys are one button
play-can-go-on-twice = Wenn es besser ist: zweimal schnell drücken führt dahin zurück, wo Sie waren.
# The session goes on after that key
play-went-on = Die Anleitung geht dort weiter, wo Sie waren.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Der Computer war im Ruhezustand, darum macht die Anleitung Pause; weiter mit: { $key }
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Das dauert jetzt { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Jetzt kommt die andere Brust.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Es beginnt in { $left }. { $key }: jetzt gleich
# What a key does, for the list of keys; short
key-toggle = Pause oder weiter
# The most important key
key-hurt = es tut weh
# To the next step
key-next = vor
# To the beginning of this step, or the one before
key-previous = zurück
# The last sentence once more
key-repeat = noch einmal
# This part of the session from its beginning
key-restart = diesen Abschnitt von vorn
# The milk flows more slowly: to the other breast
key-side = andere Brust
# This step or rhythm lasts longer
key-longer = länger
# This step or rhythm is shorter
key-shorter = kürzer
# The rhythm
key-faster = Rhythmus schneller
# The rhythm
key-slower = Rhythmus langsamer
# Its volume
key-louder-voice = Stimme lauter
# Its volume
key-softer-voice = Stimme leiser
# Its volume
key-louder-music = Musik lauter
# Its volume
key-softer-music = Musik leiser
# The volume of the tones and clicks
key-louder-signal = Signale lauter
# The volume of the tones and clicks
key-softer-signal = Signale leiser
# The next piece
key-music-next = andere Musik
# It ends
key-music-none = keine Musik
# The voice says how much time is left
key-time-left = wie lange noch
# Where the session waits, or after "it hurts"
key-go-on = weiter
# The keys, so that touching them does nothing
key-lock = Tasten sperren
# The same key while they are locked
key-unlock = Tasten entsperren
# The list of all keys
key-keys = alle Tasten
# The session
key-quit = beenden
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = Leertaste
# The name of a key
key-name-enter = Enter
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Rücktaste
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Pos1
# The name of a key
key-name-end = Ende
# The name of a key
key-name-page-up = Bild auf
# The name of a key
key-name-page-down = Bild ab
# The name of a key
key-name-insert = Einfg
# The name of a key
key-name-delete = Entf
# After the command figures; $count: how many pictures; $path: a folder
figures-written = Bilder geschrieben nach { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Welche Sprache spricht die Patientin?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Für { $language } gibt es noch keine Stimme. Die Patientin kann hier und während der Anleitung mitlesen. Welche Sprache soll die Stimme sprechen?
# care: likewise; the names of the sessions follow
care-ask-session = Welche Anleitung?
# care: likewise; the two techniques follow
care-ask-technique = Welche Bewegung der Hand?
# care: likewise; the breasts follow
care-ask-side = Welche Brust zuerst?
# care: likewise; the names of devices for sound follow
care-ask-device = Wo soll es zu hören sein?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Hört die Patientin die Stimme gut?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Warnzeichen { $number } von { $count }: Fragen Sie die Patientin, oder lassen Sie sie auf die Antwort zeigen.
# care: before what will be played
care-summary = Das wird abgespielt:
# care: after that; a command line follows
care-same-again = Noch einmal genauso:
# care: the technique areola, which keeps its name
care-technique-areola = areola: drücken, lösen
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: zurück, drücken, lösen
# care: an answer to the question for the first breast
care-side-own = die, die sie selbst wählt
# care: likewise; the program remembers for a day which one was first
care-side-other = die, die beim letzten Mal nicht zuerst kam
# care: an answer to the question for the loudness
care-good = Ja, so ist es gut
# care: likewise
care-louder = Lauter
# care: likewise
care-softer = Leiser
# care: an answer; it is also shown to the patient, in her language
care-yes = Ja
# care: likewise
care-no = Nein
# care: the first answer after a warning sign
care-stop = Hier aufhören: Es wird nichts abgespielt
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Die Ärztin, der Arzt oder die Hebamme der Patientin weiß davon und hat ihr gesagt, dass sie es trotzdem machen soll
# care: at the end, where nothing plays
care-ended = Es wurde nichts begonnen.
# The keys of care; the letter stays as it is
care-keys = Rücktaste: zurück · q: beenden
# The keys of care, where each answer has a number
care-keys-number = eine Nummer: die Antwort
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = eine Nummer: die Sprache sagt ihren Namen · noch einmal oder Enter: das ist die richtige
# A key of care, where there are more answers than fit
care-keys-more = 0: mehr
# A key of care; the letter stays as it is
care-keys-again = r: noch einmal sagen
# The keys of care at the end
care-keys-begin = Enter oder Leertaste: anfangen

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Für { $language } gibt es noch keine Stimme. Welche Stimme soll sprechen?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = ihre Nummer, dann Enter: diese Stimme · nur Enter: { $name } · q: keine
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · noch { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = Pause · { $phase } · noch { $left } · weiter mit der Leertaste
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Bereit? Weiter mit jeder Taste · noch höchstens { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = Pause · { $phase } · { $heard } · weiter mit der Leertaste
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = Pause · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Danach: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Anleitung
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = bisher { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Abschnitt
# The same for the step: the shortest part, as one movement of the massage
screen-step = Schritt
# On the full screen, beside the phase: the session is paused
screen-paused = Pause
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = wartet
# On the full screen, beside the phase: there is no sound device
screen-silent = ohne Ton
# On the full screen, beside the phase: the sound device is gone
screen-lost = Tonausgang ist weg
# On the full screen, beside the phase: the sound system does not answer
screen-hung = Tonsystem antwortet nicht
# After + or -; $rate: cycles a minute
play-rate = Der Rhythmus: { $rate } Mal in der Minute, ab einer der nächsten Bewegungen.
# After q: the closing lines are still said
play-farewell = Noch ein paar Worte, bevor Sie gehen. Noch einmal q beendet sofort.
# After n, p or r during a safety line
play-not-skipped = Dieser Satz dient Ihrer Sicherheit; er ist bis zum Ende zu hören.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Mit der mitgelieferten Musik beginnen?  Enter oder y: ja · n oder q: nein
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Das Tonsystem dieses Computers antwortet nicht. Die Anleitung wartet an dieser Stelle und geht weiter, sobald es antwortet.
# A headset or a loudspeaker was pulled out
play-device-lost = Der Tonausgang ist weg. Die Anleitung geht weiter, sobald er wieder da ist.
# It is there again
play-device-back = Der Tonausgang ist wieder da.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Der Tonausgang ist weg ({ $device }). Die Anleitung macht Pause.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: ohne ihn weiter
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Der Ton kommt jetzt aus: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Es ist nichts zu hören ({ $device }): Der Ton ist stummgeschaltet oder die Lautstärke steht auf null.
# Before a session, on a machine without sound
play-no-sound = Es gibt keinen Tonausgang: Die Anleitung läuft ohne Ton. "warmhands render -o session.wav" macht eine Datei, die Sie anderswo abspielen können.
# Before a session, where the sound server hangs
play-no-answer = Das Tonsystem dieses Computers antwortet nicht: Die Anleitung läuft ohne Ton. "warmhands render -o session.wav" macht eine Datei, die Sie anderswo abspielen können.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Der Ton kam einmal zu spät: Dieser Computer war zu beschäftigt.
   *[other] Der Ton kam { $count } Mal zu spät: Dieser Computer war zu beschäftigt.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Als diese Anleitung verlassen wurde, tat es weh. Machen Sie nur weiter, wenn jetzt nichts wehtut.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = „{ $session }“ wurde vor dem Ende unterbrochen.  Enter: dort weiter · jede andere Taste: von vorn beginnen
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = Mit "{ $command }" geht es hier weiter.
# After "resume --forget"
play-forgotten = Von der letzten Anleitung ist nichts gespeichert.
# At the end of a session
play-ended = Die Anleitung ist zu Ende.
# $heard: how far it came, as 12:34
play-stopped = Nach { $heard } beendet. Sie können jederzeit wiederkommen.
# A machine without sound
failure-no-device = Es gibt keinen Tonausgang.
# A machine whose sound server hangs
failure-sound-hung = Das Tonsystem dieses Computers antwortet nicht.
# The option --device; $name: as typed
failure-unknown-device = Es gibt keinen Tonausgang mit dem Namen „{ $name }“.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = „{ $name }“ passt zu mehreren Tonausgängen: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } spielt nicht mit 48 kHz in Stereo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } ließ sich nicht öffnen: { $detail }
# A program that was built without sound devices
failure-not-built = Diese Fassung des Programms spielt auf keinem Tonausgang.
# After a sound device that is not known, or not known well enough
hint-list-devices = Geben Sie mehr vom Namen an oder die ganze Kennung: "warmhands list devices" zeigt sie.
# After two options that do not go together
hint-device-output = --device wählt, wo --output speaker zu hören ist: Lassen Sie eines von beiden weg.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" macht eine Datei, die Sie anderswo abspielen können.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } gehört zu keiner Sprache: Kein Ordner in locales hat dieses Sprachkürzel.
# A file or a folder of the person's own data
check-no-unit = { $place } wird ausgelassen: Der Name ist nicht genau der einer Anleitung oder eines Tons.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } kann { $told } nicht ersetzen; das ist eine andere Sprache.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: Dieses Paket nennt als Sprache { $told }, nicht { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: Es ist keine Lizenz angegeben.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: „{ $message }“ ist eine Aufnahme, zu der es auf { $language } keinen Satz gibt.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: Die Aufnahme von „{ $message }“ steht nicht in pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: „{ $message }“ wurde nach einem anderen Text aufgenommen, als jetzt dasteht.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } ist kein Ogg, obwohl der Name es sagt.
# A file of sound
check-changed = { $place } ist nicht die Datei, die das Manifest beschreibt.
# A recording
check-not-mono = { $place } ist nicht in Mono.
# A piece of music
check-not-stereo = { $place } ist nicht in Stereo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } ist übersteuert, zum ersten Mal bei { $at } s.
# A file of sound
check-silent = { $place } ist stumm.
# A recording; $found: as measured
check-too-loud = { $place } ist zu laut: { $found } LUFS; die Stimme liegt bei -20 bis -18.
# A recording; $found: as measured
check-too-quiet = { $place } ist zu leise: { $found } LUFS; die Stimme liegt bei -20 bis -18.
# A file of sound; $found: as measured
check-peak = { $place } hat eine wahre Spitze von { $found } dBTP; höchstens -3 sind erlaubt.
# A signal; $found: as measured
check-loud-as-speech = { $place } ist so laut wie die Stimme: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } liegt bei { $found } LUFS, aber das Manifest nennt { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } endet nicht so, wie es beginnt: Der Unterschied liegt bei { $found } dB und muss unter -20 liegen.
# A text that this language lacks
check-missing-text = { $place }: „{ $message }“ fehlt.
# A text that only this language has
check-extra-text = { $place }: „{ $message }“ gibt es in der Ausgangssprache nicht.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: „{ $message }“ ist Wort für Wort wie auf { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: „{ $message }“ wurde nach einem anderen Text übersetzt, als { $language } jetzt hat.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: „{ $message }“ verwendet nicht dieselben Werte wie auf { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: „{ $message }“ dauert ruhig gesprochen { $found } s; ein Satz hat höchstens { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: „{ $message }“ bekommt keinen Wert für „${ $name }“.
# A session or a piece of music whose name is no text
check-untitled = { $place }: In terminal.ftl gibt es kein „{ $message }“.
# A spoken line that is never heard
check-unreachable = { $place }: Keine Anleitung sagt „{ $message }“.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: Texte { $texts }, fehlend { $missing }, veraltet { $outdated }, nicht übersetzt { $untranslated }; Aufnahmen { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] Und eine weitere Sache.
   *[other] Und { $count } weitere Sachen.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Alles ist in Ordnung.
    [one] Eine Sache stimmt nicht.
   *[other] { $count } Sachen stimmen nicht.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } ist bereit, mit { $lines } Sätzen zum Aufnehmen. Zum Ablesen stehen sie in { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Übersetzen Sie zuerst die Texte in { $place }, und füllen Sie locale.toml aus. Danach gibt "warmhands pack sheet" die Sätze neu aus.
# After that, where something was left open
pack-fill-in = Tragen Sie in { $place } den Namen der Stimme und die Lizenz ein.
# The last line after pack new
pack-then-record = Dann können Sie aufnehmen: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Aufgenommen: { $recorded } von { $lines } Sätzen.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } ist fertig. Damit können Sie abspielen: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Das Paket „{ $pack }“ ist installiert.
# After pack remove; $pack: its name
pack-removed = Das Paket „{ $pack }“ ist entfernt.
# In the list of packs, where there is none
pack-none = Es ist kein Paket installiert.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, Aufnahmen: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Diese Stimme ist in dieser Sprache zu hören.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = In dieser Sprache ist eine andere Stimme zu hören, weil sie alle Sätze hat oder die eines Menschen ist.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }, aufgenommen: { $recorded } von { $lines } Sätzen.
# Below that, once
record-how = Sie sehen einen Satz nach dem anderen. Drücken Sie die Leertaste, warten Sie den Ton ab, und lesen Sie den Satz ruhig vor. Bleiben Sie danach einen Moment still: Die Aufnahme endet von selbst.
# Above each line; $number of $lines
record-line = { $number } von { $lines } · { $message }
# The keys before a line is recorded
record-keys = Leertaste: aufnehmen · s: überspringen · q: unterbrechen
# While it listens and nothing is heard yet
record-waiting = hört zu ...
# While it hears her
record-speaking = nimmt auf ...
# The keys after a good recording
record-keep-keys = Enter: speichern · l: anhören · a: neu aufnehmen · s: überspringen · q: unterbrechen
# The keys after a recording that can't be used
record-again-keys = a: neu aufnehmen · s: überspringen · q: unterbrechen
# A recording and how long it is; $seconds: as 4.2
record-good = Aufgenommen, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Gespeichert: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Alle Sätze sind aufgenommen. Der nächste Schritt: warmhands pack check { $place }
# She stopped
record-stopped = Unterbrochen. Mit demselben Befehl geht es hier weiter.
# How many files were taken in; $kept of $files
import-done = Übernommene Aufnahmen: { $kept } von { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Für den Satz „{ $message }“ gibt es { $count } Aufnahmen: { $files }. Von ihnen wird die letzte gute übernommen.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } enthält zu viel. Gelesen: die ersten { $most }; ausgelassen: { $more }.

# Why a recording can't be used
take-silent = Es war nichts zu hören. Ist das Mikrofon eingeschaltet?
# Why a recording can't be used
take-clipped = Die Aufnahme ist zu laut und verzerrt. Gehen Sie etwas weiter weg vom Mikrofon, oder stellen Sie es leiser.
# Why a recording can't be used
take-too-quiet = Die Aufnahme ist zu leise. Gehen Sie näher an das Mikrofon, oder stellen Sie es lauter.
# Why a recording can't be used
take-noisy = Im Hintergrund ist zu viel Rauschen oder Lärm. Suchen Sie einen ruhigeren Ort, oder gehen Sie näher an das Mikrofon.
# Why a recording can't be used
take-cut-start = Der Anfang fehlt. Sprechen Sie erst nach dem Ton.
# Why a recording can't be used
take-cut-end = Das Ende fehlt. Bleiben Sie nach dem letzten Wort noch einen Moment still.
# Why a recording can't be used
take-peaks = Einige Laute stechen zu scharf hervor. Sprechen Sie ein wenig am Mikrofon vorbei, gleichmäßig und ruhig.
# Why a recording can't be used
take-too-long = Die Aufnahme ist länger, als ein Satz sein kann.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Das kann dieser Satz nicht sein: Gesprochen wird { $found } s lang, und er braucht mindestens { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Darin ist mehr als dieser Satz: Die Aufnahme dauert { $found } s, der Satz höchstens { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = In der Mitte ist { $found } s lang nichts zu hören. Lesen Sie den Satz in einem Zug vor.
# Why a recording can't be used
take-line-mostly-silent = Die Aufnahme ist größtenteils still.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Die Aufnahme klingt nicht nach gesprochenen Worten.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Das ist schnell gesprochen: { $rate } { $unit ->
    [characters] Zeichen
   *[words] Wörter
} in der Minute; ruhig sind { $min } bis { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Das ist langsam gesprochen: { $rate } { $unit ->
    [characters] Zeichen
   *[words] Wörter
} in der Minute; ruhig sind { $min } bis { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } ist nicht leer.
# After that
hint-folder-in-use = Nennen Sie einen Ordner, der leer ist oder den es noch nicht gibt.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = In { $place } arbeitet gerade ein anderes warmhands. Versuchen Sie es noch einmal, wenn es fertig ist.
# A folder that is not that of a pack
failure-no-pack-in = { $place } ist nicht der Ordner eines Pakets.
# After that
hint-pack-new = "warmhands pack new" legt einen an.
# A file that is not a pack
failure-not-a-pack = { $place } ist kein Paket.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } wurde nach dem Erstellen beschädigt oder verändert.
# After a file that is no pack, or damaged
hint-pack-file = Bitten Sie noch einmal um die Datei; "warmhands pack build" erstellt sie.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: „{ $path }“ gehört nicht in ein Paket.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: „{ $path }“ ist keine gewöhnliche Datei.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: „{ $path }“ ist doppelt darin enthalten.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: „{ $path }“ enthält Zeichen, die die Anzeige auf dem Bildschirm verändern könnten.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: Das muss zuerst in Ordnung gebracht werden.
   *[other] { $place }: Diese { $count } Sachen müssen zuerst in Ordnung gebracht werden.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } enthält noch für keine Anleitung alle Sätze.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" zeigt die Sätze der kürzesten Anleitung; die von "it-hurts" braucht jede Anleitung.
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } hat keinen Satz „{ $name }“.
# $pack: its name
failure-pack-installed = Ein Paket mit dem Namen „{ $pack }“ ist schon installiert.
# After that
hint-pack-force = "--force" ersetzt es.
# $pack: its name
failure-pack-not-installed = Es ist kein Paket mit dem Namen „{ $pack }“ installiert.
# There is no home folder to keep packs in
failure-no-home = Auf diesem System gibt es keinen Benutzerordner, in dem Pakete liegen könnten.
# A label file that can't be read
failure-labels = { $place }: Dies ist keine Textmarke aus Audacity. Es braucht Anfang, Ende und den Namen des Satzes, mit Tabulatoren dazwischen.
# A label file that names no line
failure-no-labels = { $place } enthält keine Textmarke mit einem Namen.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = „{ $name }“ kann jeder dieser Sätze sein: { $names }. Geben Sie der Datei oder der Textmarke genau den Namen ihres Satzes.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: Die Textmarke „{ $message }“ liegt hinter dem Ende der Aufnahme.
# --labels with more than one sound file
failure-labels-one-file = --labels gehört zu genau einer langen Aufnahme.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Ein Terminal zeigt Text, keinen Ton. Geben Sie eine Datei an, zum Beispiel "-o session.wav", oder leiten Sie den Ton mit "|" an ein Programm weiter.
# Recording without a keyboard
failure-no-keys = Zum Aufnehmen braucht es ein Terminal mit Tastatur.
# Recording without a microphone
failure-no-microphone = Es gibt kein Mikrofon.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Es gibt kein Mikrofon mit dem Namen „{ $name }“.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = „{ $name }“ passt zu mehreren Mikrofonen: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } nimmt nicht mit 48 kHz auf.
# The microphone went away while it recorded
failure-microphone-lost = Das Mikrofon ist nicht mehr da. Was gespeichert ist, bleibt erhalten; mit demselben Befehl geht es hier weiter.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" zeigt, welche es gibt.
