### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Massage and expression
# What will happen in it, in one sentence
session-full-summary = A gentle massage of both breasts, then expressing milk by hand in three rounds, with a short massage between them.
# The name of the session massage
session-massage = Massage
# What will happen in it, in one sentence
session-massage-summary = A warm cloth and a gentle massage of both breasts, without expressing milk.
# The name of the session express
session-express = Expression
# What will happen in it, in one sentence
session-express-summary = Expressing milk by hand, two turns for each breast, moving on whenever the milk slows.
# The name of the session for the first days after a birth
session-first-days = The first days
# What will happen in it, in one sentence
session-first-days-summary = Gathering the first drops with a spoon or a syringe, gently and in about ten minutes.
# The name of the session that is only the rhythm
session-cadence = The rhythm alone
# What will happen in it, in one sentence
session-cadence-summary = The rhythm of expressing by hand, breast by breast, for as long as you like.
# The name of the session for full, tender breasts
session-relief = Relief
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Very light strokes and a little milk for full, tender breasts that are not red or hot, when you have no fever.
# The name of what the key h leads to
session-it-hurts = It hurts
# What will happen in it, in one sentence
session-it-hurts-summary = A calm stop, and when to call for help.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = getting ready
# The short name of a phase: massaging
phase-massage = massage
# The short name of a phase: expressing by hand
phase-express = expression
# The short name of a phase: the end of a session
phase-close = closing
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = the breast you begin with
# The breast of a phase: the one that was not first
side-second = the other breast
# The breast of a phase: the left one
side-left = left breast
# The breast of a phase: the right one
side-right = right breast
# The breasts of a phase: both at once
side-both = both breasts
# The name of the music that the project brings
music-warm = Warm
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Rain at the window
# The name of a piece of music: very soft, as one hushes a child
music-hush = Hush

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Two hands rub each other with soap under running water.
# The picture of the warm cloth
figure-warm-cloth = Both hands hold a warm cloth over the breasts.
# The picture of the first stroke of the massage
figure-shake = One hand lies under each breast and shakes it gently from side to side.
# The picture of the second stroke
figure-back-and-forth = One hand on top of the breast and one below it glide in opposite ways, from side to side.
# The picture of the third stroke
figure-up-and-down = One hand at each side of the breast: one glides up while the other glides down.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Both hands hold the breast around and twist it lightly in opposite ways, as if wringing out a soft cloth.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = The fingers of one hand stroke over the top of the breast, as lightly as a feather.
# The picture of wiping off the oil
figure-wipe = A hand wipes the oil off the breast with a towel.
# The picture of leaning forward
figure-lean-forward = She sits and leans forward a little, with a cup below her breast.
# The picture of the cup
figure-cup = One hand expresses milk, and the other holds a cup below the nipple.
# The picture of the shape of the hand
figure-c-hand = Thumb and fingers make a wide letter C.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = The thumb is above the nipple and the index finger below it, both at the outer edge of the areola, two to three centimetres from the base of the nipple.
# The picture of the first movement of the other technique, from the side
figure-press-back = Thumb and fingers press the breast straight back towards the chest.
# The picture of the movement that brings milk
figure-compress = Thumb and finger come towards each other at the edge of the areola, and drops of milk appear.
# The picture of the movement that follows it
figure-relax = Thumb and finger let go and stay on the same spot of skin.
# The picture of the fingers that move around
figure-rotate = The hand turns, so that thumb and finger rest on a new place of the edge of the areola.
# The picture of the cool cloth
figure-cool-cloth = Both hands hold a cool cloth over the breasts.
# The picture of resting
figure-rest = She sits with her robe closed and her hands resting in her lap.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Who should call first

    Please do not start, and call your GP or midwife first, if
      - you are pregnant, in any week;
      - a breast shows redness or streaks (on brown or black skin the place may look darker or purplish, or only feel hot);
      - you have a fever;
      - you feel as if you had the flu.

    The session for relief is no way around this. It is for full breasts without redness, heat or fever; with any of them, only if your GP or midwife has already told you to do it.

    It should never hurt. The key { $hurt } stops at once and says when to call.
    This is guidance, not medical advice.

## About

# What massage and expression by hand may help with
about-helps-with = Breast massage with expressing milk by hand may help with hard, swollen breasts; when a baby is premature or unsettled; when a baby has trouble latching on; to raise the supply of milk; and to keep the milk going while a baby cannot be fed.
# What the program is, and is not
about-what-it-is = warmhands guides you through it by voice, music and a rhythm. It may help; it promises nothing. It is not medical advice and does not take the place of the people who care for you and your baby.
# Pain
about-no-pain = It should never hurt. Only the edge of the areola is compressed, never the nipple, and nothing is pulled or rubbed. If it hurts, stop.
# The two techniques
about-technique = There are two ways to move the hand. With "areola" you compress the outer edge of the areola and relax. With "press-back" you press back towards the chest, compress, and relax; Stanford Medicine shows it at https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Call your GP or a breastfeeding specialist if these steps bring you no relief; if you see any redness or streaks, or have a fever or feel as if you had the flu; or if your baby cannot latch on to the breast. On brown or black skin, redness may look darker or purplish, or only feel hot.
# Pregnancy
about-pregnancy = In pregnancy, at any week, express milk only if your midwife or doctor has said that you may, for ten minutes at most, and stop if you feel tightenings (NHS Forth Valley).
# How often
about-how-often = In the first weeks, when a baby cannot feed at the breast yet, the usual advice is 8 to 10 times in 24 hours, at least once at night, and no gap of more than 5 to 6 hours (NHS; NHS Lothian).
# How long milk keeps
about-storage = How long milk keeps, for a healthy baby born at term (CDC): at room temperature, up to 25 °C, 4 hours; in the fridge at 4 °C, 4 days; in the freezer, best within 6 months and 12 at most. Thawed milk: 24 hours in the fridge, or 1 to 2 hours at room temperature. What is left over from a feed: 2 hours. Never freeze milk again. The rules differ by country and are stricter for preterm babies: follow those of your hospital.
# Music
about-music = Music and rest may help. In one trial with 162 mothers, those who listened to music had more milk in the first days (Keith and others, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); in another, EXPRESS, with 132 mothers (NPEU, 2024), the difference may be chance.
# Where the times come from
about-times = The times come from published advice: the rounds from Chele Marmet and UNICEF, the massage from University College London Hospitals and New Brunswick, the short massages and the warmth from Arkansas Children's, the light touch and the small amounts for full breasts from Protocol 36 of the Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). No source counts movements a minute: the rhythm is there for comfort and prescribes nothing. Each number and its source is in sessions/sources.toml.
# Where the technique comes from
about-handout = The technique follows the handout "Breast Massage with Milk Expression by Hand", published by University Hospitals. The words here are our own; University Hospitals has no part in this program.
# Where the fingers go, and clean hands
about-fingers = The place of the fingers, 2 to 3 cm from the base of the nipple: NHS West Suffolk and NHS Forth Valley; Marmet says 2.5 to 4 cm from the nipple. The hand as a letter C: University College London Hospitals and Marmet. Hands washed with soap and water, or a gel with at least 60% alcohol, and a clean container: CDC.
# The works which that handout cites
about-works-cited =
    Works cited there: D. Hartl and R. Cunningham, "Breast Massage", Alive Magazine, 1 January 2005, updated 24 April 2015. La Leche League International, "Hand Expression Technique", tear sheet from The Womanly Art of Breastfeeding, 2010. La Leche League, "Expressing and Storing Milk", New Beginnings, volume 24, number 4, July and August 2007. Ruth A. Lawrence and Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, eighth edition, Elsevier, 2016. Karen Wambach and Jan Riordan, Breastfeeding and Human Lactation, fifth edition, Jones and Bartlett, 2016. Stanford Medicine, "Hand Expression of Breastmilk", retrieved 21 August 2020.
# Licences
about-licences = The program and its words: MIT or Apache-2.0, as you choose. The recorded voices, the music and the signals: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = When to call
# Below that: a line to write on follows
handout-telephone = Telephone number of the ward:
# The heading over how long milk keeps
handout-storage = How long milk keeps
# The heading over who says so
handout-sources = Sources

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Please wash your hands with soap and warm water.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Now wash your hands once more with soap and warm water.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = A warm shower or a warm, damp cloth may help your milk to flow.
# On a handout, in place of the spoken line settle
paper-settle = Sit or lie back in a quiet, comfortable place, with your back supported. Let your shoulders sink. Soft music may help.
# On a handout, in place of the spoken line express-follow
paper-follow = Do this again and again, slowly. Your own pace is the right one.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, United States: healthy babies born at term
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, United Kingdom: healthy babies born at term
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Ireland: preterm or sick babies in hospital
# Where milk is kept; a length of time stands beside it
storage-room = Freshly expressed, at room temperature
# Likewise
storage-refrigerator = Freshly expressed, in the fridge
# Likewise; in this time it stays at its best
storage-freezer-best = In the freezer, at its best
# Likewise
storage-freezer = In the freezer, longest time
# Likewise: milk that was frozen
storage-thawed-refrigerator = Thawed, in the fridge
# Likewise: milk that was frozen
storage-thawed-room = Thawed, at room temperature
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Left over from a feed
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) or colder
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } hour
       *[other] { $time } hours
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } day
       *[other] { $time } days
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } month
       *[other] { $time } months
    }
# Below all these times
storage-rules = Never freeze thawed milk again. The rules differ by country and are stricter for preterm babies: follow those of your hospital.

# An entry in a calendar, with an alarm
remind-summary = Time to express milk

## Help

# What the program is: the first line of its help
help-warmhands = A calm voice, soft music and a rhythm for breast massage and expressing milk by hand.
# The heading before how a command is typed; a colon follows
help-usage = Usage
# The heading over the options of a command
help-options = Options
# The heading over the arguments of a command
help-arguments = Arguments
# The heading over the list of commands
help-commands = Commands
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMMAND
# What stands in a usage line for all options
help-some-options = [OPTIONS]
# What the command play does
help-play = Play a session (what happens when no command is given)
# What the command cadence does
help-cadence = Play the rhythm of expressing alone, for as long as you like
# What the command care does: somebody chooses a session together with a patient
help-care = Choose a session with a patient, step by step, in her language and in yours
# What the command "resume" does
help-resume = Go on where the last session was stopped, up to a day later
# What the command render does
help-render = Write a session to a sound file
# What the command plan does
help-plan = Show what will be heard and when, without sound
# What the command script does
help-script = Show what will be said
# What the command list does
help-list = List sessions, languages, music, storage rules, sound devices or microphones
# What the command figures does
help-figures = Write the pictures of the strokes and movements to files, as SVG and PNG
# What the command handout does
help-handout = Write a page to print: the steps with their pictures, and when to call
# What the command remind does
help-remind = Write reminders for a calendar, as a file of the kind .ics
# What the command about does
help-about = What this is for, when to call, sources, licences
# What the command "ctl" does
help-ctl = Steer a session that is playing, from another terminal or a script
# What the command log does
help-log = Show what was written down of your sessions, add amounts, export it or delete it
# What the command log list does
help-log-list = List the sessions that were written down
# What the command log amount does
help-log-amount = Add to an entry how much milk it was, and how it was
# What the command log chart does
help-log-chart = Show the milk and the minutes of each breast, day by day
# What the command log export does
help-log-export = Print all entries for another program
# What the command log delete does
help-log-delete = Delete entries, so that nothing of them is left
# What the command config does
help-config = Show where your settings are, begin a file of them, or check it
# What the command config path does
help-config-path = Print where the file of your settings is, or would be
# What the command config init does
help-config-init = Write a file with every setting as an example; an existing one stays as it is
# What the command config check does
help-config-check = Name every fault in your settings
# What the command preset does; a preset has choices for a session, under a name
help-preset = Keep choices for a session under a name, such as that of a bed
# What the command preset save does
help-preset-save = Keep the choices that follow under this name
# What the command preset list does
help-preset-list = List the presets
# What the command preset show does
help-preset-show = Show what a preset has
# What the command preset remove does
help-preset-remove = Remove a preset
# What the command check does
help-check = Check the data that is shipped, or a folder of your own
# What the command pack does
help-pack = Record a voice of your own, or add a language; install packs from others
# What the command pack new does
help-pack-new = Make a folder for a new pack, in the language that --lang names
# What the command pack sheet does
help-pack-sheet = Print the lines to read from
# What the command pack record does
help-pack-record = Record the lines one by one from a microphone; carries on where it stopped
# What the command pack import does
help-pack-import = Take in recordings that were made elsewhere
# What the command pack check does
help-pack-check = Say what must be mended, and how much is still to be recorded
# What the command pack build does
help-pack-build = Make one file of it, which others can install
# What the command pack install does
help-pack-install = Install a pack that somebody gave you
# What the command pack list does
help-pack-list = List the packs that are installed
# What the command pack remove does
help-pack-remove = Remove an installed pack
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = The language that is spoken, by its name or its tag: spanish, es-419
# What the option --screen-lang is for
help-arg-screen-lang = The language on the screen, if it is another one
# An option; F13 and next stay as they are
help-arg-key = What a key or a pedal does, for example F13=next; can be given more than once
# An option
help-arg-one-button = Any key or button: pause or go on; twice quickly: next; four times quickly, or held down: it hurts
# An option
help-arg-locked = Begin with the keys locked: only pausing, "it hurts" and unlocking work
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Which captions are shown: voice (in the language that is spoken), screen (in that of the screen) or both
# What the option --data is for
help-arg-data = A folder with sessions, languages or sounds of your own
# What the option --lines is for
help-arg-lines = Captions as lines, also where the terminal has room for the full screen
# What the option --theme is for; the words are typed as they are
help-arg-theme = The colours of the full screen: auto (as the terminal or the desktop), light, dark, or night (amber on black)
# What the option --skin is for; the words are typed as they are
help-arg-skin = The tone of the skin in the pictures: neutral, light, tan, brown or dark
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = How pictures are drawn in the terminal: quadrants, or half where letters have gaps between them
# What the argument FIGURE of the command figures is for
help-arg-figure = The picture (all of them, if none is named)
# What the option --output of the command figures is for
help-arg-figures-dir = The folder to write them to
# What the option --large of the command handout is for
help-arg-large = Large letters
# What the option --policy of the command handout is for
help-arg-policy = Whose rules on how long milk keeps: see "warmhands list policies" (cdc-term, if none is named)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = The size of the paper: a4 or letter (as the printer has it; in a PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = The file to write, which ends in .html or .pdf; or - for the standard output
# What the option --every of the command remind is for
help-arg-every = How far apart the reminders are, for example 3h or 2h30m
# What the option --times of the command remind is for
help-arg-times = How many reminders (8, if not given)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = When the first one is, for example 22:00 (at the next full quarter of an hour, if not given)
# What the option --output of the command remind is for
help-arg-calendar-file = The file to write, for example next.ics; or - for the standard output
# What the option --plain is for
help-arg-plain = Plain lines only: no colours, nothing redrawn
# What the argument SESSION is; full is typed as it is
help-arg-session = The session: see "warmhands list sessions" (full, if none is named)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = The breast to begin with: left, right, or other (the one that was not first last time)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = The movement: areola (compress, relax) or press-back (press, compress, relax)
# What the option --rate is for
help-arg-rate = How many times a minute, for comfort
# What the option --fit is for
help-arg-fit = How long it takes in all, for example 30m or 28:30: shorter or longer than usual, as far as it can be
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = How the rhythm is heard: voice, tone or none
# What the option --music is for; none is typed as it is
help-arg-music = The music: a name from "warmhands list music"; a file, a folder or a playlist of your own; or none
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Play a folder or a playlist in a shuffled order, a new one each time; --shuffle=7 always gives the same order
# What the option --delay is for
help-arg-delay = How long it waits in silence before it starts, for example 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Wait until you are back from washing your hands and press any key, for some minutes at most
# What the option --for is for
help-arg-for = How long the rhythm goes on, for example 20m (until it is stopped, if not given)
# What the option --switch is for
help-arg-switch = How long each breast has its turn, for example 5m
# What the option --json is for
help-arg-json = Print one JSON object
# What the argument of the command list is; the six words are typed as they are
help-arg-what = What to list: sessions, languages, music, policies (how long milk keeps), devices or microphones
# What the option --speak of list languages is for
help-arg-speak = Let each language with a voice say its own name
# What the option --voice-volume is for
help-arg-voice-volume = The volume of the voice, in decibels (0 is as recorded)
# What the option --music-volume is for
help-arg-music-volume = The volume of the music, in decibels
# What the option --signal-volume is for
help-arg-signal-volume = The volume of the rhythm and the signals, in decibels
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Where the sound goes: speaker, null (nowhere, but in time), - (the standard output, in time) or a file
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Where the sound goes: speaker or null (nowhere, but in time)
# What the option --forget of "resume" is for
help-arg-forget = Play nothing; delete what is kept of the last session
# What the option --preset is for
help-arg-preset = Choices that were kept with "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Its name: a bed or a room, for example bed4 (a to z, 0 to 9 and -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = She was asked all four questions about warning signs, and answered no to each
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = She has a warning sign; her doctor or midwife knows of it and has told her to do this all the same
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Ask nothing that has a usual answer; the questions about warning signs have none
# What the option --voice of care is for
help-arg-care-voice = The language of the voice, where hers has none yet
# What the option --device is for
help-arg-device = The sound device, by any part of its name: see "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = When the headphones or the loudspeaker are gone: pause until they are back, or go-on with another one
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Where to begin, as PHASE.STEP: "warmhands plan" shows the names
# What the option -o of the command render is for
help-arg-file = The file to write, which ends in .wav, .flac, .opus or .ogg; or - for the standard output
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Only one of the parts: speech, music or signal
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = The samples: 16 or 24, for WAV also float; or, where no name says it, flac, opus or raw16 (16 bits without a header)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = The bit rate of an Opus file, in kbit/s, from 32 to 256 (64, if not given)
# What the option --force is for
help-arg-force = Write over a file that exists
# What the argument of the command check is
help-arg-dir = The folder to check (the shipped data, if none is named)
# What the argument of the commands that make a pack is
help-arg-pack-dir = The folder of the pack
# What the option --voice of pack new is for
help-arg-pack-voice = Whose voice it is, as it will be shown
# What the option --licence of pack new is for
help-arg-pack-licence = Under what terms others may use the recordings, for example CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = The file to write (named after the folder, if none is given)
# What the argument of pack install is
help-arg-pack-file = The file of the pack, which ends in .whpack
# What the option --force of pack install is for
help-arg-pack-force = Replace an installed pack of the same name
# What the argument of pack remove is
help-arg-pack-name = The name of the pack: see "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Sound files, each named after its line, for example wash-hands.wav; folders of them; or one long file with --labels
# What the option --labels of pack import is for
help-arg-pack-labels = A text file with labels from Audacity, which says where each line stands in one long file
# What the option --microphone of pack record is for
help-arg-pack-microphone = The microphone, by any part of its name: see "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Record only this line, again if need be; can be given more than once
# Help for an option of "play" and "ctl"
help-arg-session-name = The name of the session that is playing, for "warmhands ctl": a to z, 0 to 9 and hyphens
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Write this session down, for "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Write this session down, with the name of its preset
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Only entries from this day on, for example 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = The number of the entry: see "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = The milk of the left breast, in millilitres, for example 40 or 2.5
# The option --right of "log amount"
help-arg-log-right = The milk of the right breast, in millilitres
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = How it was: easy, hard, painful or tired
# The option -o of "log chart"
help-arg-log-chart-file = Write the chart to this file, which ends in .svg, instead of showing it
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Print a table (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Delete the entries of this preset
# The option --all of "log delete"
help-arg-log-all = Delete all entries
# The option --yes of "log delete"
help-arg-log-yes = Do not ask first
# Help for an argument of "ctl"
help-arg-control = What to do: pause, resume, next, quit...; or status, watch or list
# Help for an argument of "ctl"
help-arg-words = What the control takes, for example "voice -6" after volume
# What the argument of "config check" is
help-arg-config-file = The file to check (your settings, if none is named)
# What the option --help is for
help-arg-help = Show this help
# What the option --version is for
help-arg-version = Show the version

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = as long as you like
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Shortened from { $usual }: each part gives up { $percent }% of the time it can spare (the shortest is { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Lengthened from { $usual }: each part takes { $percent }% of the time it can still take (the longest is { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Its usual length: nothing is shortened or lengthened.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = about { $minutes } minutes
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } to { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = no voice yet
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = a voice with a foreign accent
# In the list of languages: a person reads
list-voice-human = a person's voice
# In the list of languages: a computer's voice reads
list-voice-synthetic = a synthetic voice
# In the list of languages: who has read its words
list-review-none = the words not yet read by a native speaker
# In the list of languages: who has read its words
list-review-native = the words read by a native speaker
# In the list of languages: who has read its words
list-review-clinician = the words read by a clinician
# $name: the sound device that is used where none is named
list-default-device = { $name } (default)
# The heading over the list of sources at the end of about
about-sources = The numbers, and where they come from:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Nothing is written down.
# In an entry: how the session ended
log-ended-done = to its end
# In an entry: how the session ended
log-ended-stopped = stopped
# In an entry: how the session ended
log-ended-hurt = it hurt
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] one part
       *[other] { $count } parts
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = easy
# How a session was for her: it was hard to do
log-felt-hard = hard
# How a session was for her
log-felt-painful = painful
# How a session was for her: she is tired
log-felt-tired = tired
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = How much milk, in ml ({ $side })?  a number, then Enter · Enter alone: not measured · q: no questions
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = How was it?  { $words } · any other key: no answer
# After these answers, or after "log amount"
log-noted = It is written down.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Delete one entry for good?  1: yes · any other key: no
       *[other] Delete { $count } entries for good?  1: yes · any other key: no
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] One entry is deleted.
       *[other] { $count } entries are deleted.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Your settings. To use one, take away the "#" before its line and change its value. What is typed after a command counts first, then variables such as { $variable }, then this file. "warmhands config check" looks for faults.
# All settings are right; $place: their file
config-fine = { $place }: every setting is understood.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = Arabic
# The language bn, written as in the middle of a sentence
language-bn = Bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = Bangla
# The language de, written as in the middle of a sentence
language-de = German
# The language en-GB, written as in the middle of a sentence
language-en-gb = English (United Kingdom)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = British English
# The language en-US, written as in the middle of a sentence
language-en-us = English (United States)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = American English
# The language es-419, written as in the middle of a sentence
language-es-419 = Spanish (Latin America)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = Latin American Spanish, Castilian
# The language fr, written as in the middle of a sentence
language-fr = French
# The language hi, written as in the middle of a sentence
language-hi = Hindi
# The language ht, written as in the middle of a sentence
language-ht = Haitian Creole
# The language id, written as in the middle of a sentence
language-id = Indonesian
# The language it, written as in the middle of a sentence
language-it = Italian
# The language ja, written as in the middle of a sentence
language-ja = Japanese
# The language pl, written as in the middle of a sentence
language-pl = Polish
# The language pt-BR, written as in the middle of a sentence
language-pt-br = Portuguese (Brazil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = Brazilian Portuguese
# The language ru, written as in the middle of a sentence
language-ru = Russian
# The language sw, written as in the middle of a sentence
language-sw = Swahili
# The language tl, written as in the middle of a sentence
language-tl = Tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = Filipino, Pilipino
# The language tr, written as in the middle of a sentence
language-tr = Turkish
# The language ur, written as in the middle of a sentence
language-ur = Urdu
# The language vi, written as in the middle of a sentence
language-vi = Vietnamese
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = Chinese (simplified)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = Mandarin, Mandarin Chinese, Simplified Chinese

## Notices

# $word: a word of the rhythm
notice-word-too-long = At this pace the word "{ $word }" is longer than its beat, so the rhythm is heard in tones.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] One recorded line is older than its text. "warmhands check" names it.
   *[other] { $count } recorded lines are older than their texts. "warmhands check" names them.
}
# $language: a language tag
notice-unserved-language = There is no voice for "{ $language }" yet. This is English; --lang chooses another language.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Words: { $words }. Voice: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = You asked for { $asked }. What there is here is { $language }: it is close, but some words will differ.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] One file of your music is left out:
   *[other] { $count } files of your music are left out:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] and one more.
   *[other] and { $count } more.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } can't be played and is left out.
   *[other] { $count } files can't be played and are left out; the first is { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Left out of your settings: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Left out: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = The pack "{ $pack }" is left out ("warmhands pack remove { $pack }" removes it): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Left out, because their names are not exactly those of languages, sessions or sounds: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: this language can't stand in for { $tags }, so that is ignored.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } is damaged or cut short: it ends at { $at }, and the next piece follows.
   *[other] { $count } files are damaged or cut short and end early; the first is { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = None of your music can be played any more. The session carries on without music.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle shuffles a folder or a playlist of your own; here it changes nothing.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Waiting for a program that reads { $file }. Ctrl-C ends this.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = You have more music than can be played: only { $count } of its files are.
# Before a session in such a language
notice-draft = The voice has a foreign accent: it is a first draft in this language.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Up to { $length } of the session is waiting until you are ready.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } is not there.
# A folder where a file was named
failure-file-is-folder = { $place } is a folder, not a file.
# A file where a folder was named
failure-folder-is-file = { $place } is a file, not a folder.
# A file that this user has no right to read
failure-file-denied = There is no permission to read { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } is neither a file nor a folder.
# A file larger than any that is read here
failure-file-too-large = { $place } is too large.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } is not text in UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } is text in { $encoding }, but only UTF-8 is read here.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: this is not TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: "{ $key }" is not known here.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: "{ $key }" is missing.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: "{ $key }" must be of type { $expected }, not { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: "{ $key }" must be a whole number from { $least } to { $most }, not { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: "{ $key }" must be a number from { $least } to { $most }, not { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: there are too many brackets here.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: there are more than { $most } entries here.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: "{ $word }" is not known here.
# A length of time in a session; $text: as written
failure-duration = { $place }: "{ $text }" is not a length of time: write "45 s" or "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: "{ $text }" is finer than one sample.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: "{ $text }" is longer than a day.
# A name in a session; $text: as written
failure-not-an-id = { $place }: "{ $text }" is not a name: small letters, digits and hyphens, a letter first.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: "{ $id }" stands here a second time.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: the step "{ $step }" must either say a line or sound a signal.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: a phase of kind "{ $kind }" needs "{ $key }".
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: a phase of kind "{ $kind }" has no "{ $key }".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: the prompt "{ $prompt }" needs "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: the prompt "{ $prompt }" knows its own time and has no "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: the target must lie between min and max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: no step with safety = "gate" stands before the first massage or expression.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: the phase "{ $phase }" has no step with safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: phases that repeat must be of kind "express" and follow one another; "{ $phase }" does not.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: a session must end with a phase of kind "close": when to call, one warm line, the signal "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml has no "{ $source }".
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: the source "{ $source }" gives no range for { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } is outside { $min } to { $max }, the range of the source "{ $source }".
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: a source of kind comfort can't give a range for { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: this is not Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: the spoken line "{ $id }" must be plain text.
# What was asked for; $name: as typed
failure-unknown-session = There is no session "{ $name }".
# What was asked for; $name: as typed
failure-unknown-language = No language here serves "{ $name }".
# What was asked for; $name: as typed
failure-unknown-music = There is no music "{ $name }".
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } has no sound file that can be played: WAV, FLAC, MP3, OGG, OPUS, M4A or AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } is a playlist without any files.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } is on a network; only files on this machine can be played.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } is a playlist inside a playlist; only files can be played from a playlist.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } gives no answer.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } has no spoken line "{ $message }".
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: the line "{ $message }" has no recording in { $language }.
# A language without recordings; $language: its tag
failure-no-narration = There is no voice for { $language } yet.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: there is no picture "{ $name }".
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: this is no picture that can be shown: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: there is no signal "{ $name }".
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: the safety line "{ $prompt }" does not fit into the phase "{ $phase }".
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } holds { $found } frames, but its pack says { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: the line "{ $message }" can't be said in { $found } s; it takes at least { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } lasts { $found } s, which is too long: the line "{ $message }" takes at most { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: nothing is heard for { $found } s in the middle of the line "{ $message }".
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } should hold the line "{ $message }", but most of it is silence.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } should hold the line "{ $message }", but it is not speech.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: the recording of "{ $message }" is the same as that of "{ $other }", which has other words.
# A file of sound
failure-not-sound = { $place } is not a sound in a known format.
# A file of sound
failure-codec = { $place } is a sound of a kind that can't be read here.
# A file of sound; $channels: how many
failure-channels = { $place } has { $channels } channels; one or two can be played.
# A recording; $rate: a number
failure-sample-rate = { $place } was recorded at { $rate } Hz; recordings are at 48000 Hz.
# A file of sound
failure-empty-sound = { $place } is empty.
# A file of sound
failure-truncated-sound = { $place } is cut short.
# A file of sound
failure-damaged-sound = { $place } is damaged and can't be played.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } is { $format }, which can't be played here. Save it as FLAC, or convert it: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } is not a sound, but { $kind ->
    [page] a web page
    [picture] a picture
    [archive] an archive, which must be unpacked first
    [document] a document
    [notes] written music (MIDI)
   *[text] a text
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } holds nothing but zeros: it was not copied or downloaded to its end.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } is empty. If it is kept online (iCloud, OneDrive), download it first.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } was never finished: the index, which comes last in such a file, is missing. The app that recorded it may be able to repair it.
# A film, or another file without a track of sound
failure-no-audio = { $place } has no sound in it.
# A file of sound
failure-encrypted-sound = { $place } is locked against copying and can't be played here.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } has { $channels } channels; at most { $most } can be played.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } was recorded at { $rate } Hz; from { $least } to { $most } Hz can be played.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = "{ $argument }" is not known here.
# The command line; $command: as typed
failure-unknown-command = There is no command "{ $command }".
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: there is no key "{ $key }".
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: there is no action "{ $action }".
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: then no key is left to say that it hurts.
# The command line of "ctl"; $control: as typed
failure-unknown-control = "{ $control }" does not fit any control.
# The command line of "ctl"; their names follow
failure-several-sessions = Several sessions are playing. Say which one with --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = There is no place for settings: neither HOME nor WARMHANDS_CONFIG names one.
# The command line of "play"; $name: as typed
failure-name-in-use = A session called "{ $name }" is playing already.
# "ctl" found no session to steer
failure-no-running-session = No such session is playing.
# "resume" found no session to go on with
failure-no-place = No session was stopped within the last day, so there is none to go on with.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = That session is still playing.
# After that; --name stays as it is
hint-place-in-use = Sessions that play at the same time are kept apart by their names: start each with its own --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = What was kept of the last session is damaged. It is set aside as { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = There is no preset "{ $name }".
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = There is no home folder on this system.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = There is no entry { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } was written by a newer warmhands, and was left as it is.
# The file of the log can't be read
failure-log-broken = { $place } is damaged, or not a log of this program. It was left as it is.
# Another command is at work in the file of the log
failure-log-busy = Another warmhands is at work in { $place }. Try again when it is done.
# "ctl" found a session that does not react
failure-session-hangs = The session does not answer.
# Why a control was refused: it has no effect at this place
refused-not-here = That is not possible here.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = This advice plays to its end first.
# Why a control was refused: the rhythm can't be faster
refused-fastest = The rhythm is as fast as it may be.
# Why a control was refused: the rhythm can't be slower
refused-slowest = The rhythm is as slow as it may be.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = This can't last any longer.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = This can't be any shorter.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = The other breast does not come next.
# Why a control was refused: the volume
refused-loudest = It is as loud as it can be.
# Why a control was refused: the volume
refused-softest = It is as soft as it can be.
# Why a control was refused
refused-no-such-music = There is no such music.
# Why a control was refused: the program that plays did not react
refused-no-answer = The session does not answer.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = "{ $value }" does not fit { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } is missing.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = There is no terminal here to ask at. Still to be answered: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } needs a value.
# The command line; $argument: an option
failure-twice = { $argument } can be given only once.
# $one, $other: two things on the command line
failure-not-together = { $one } and { $other } do not go together.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = "{ $file }" would be in a format that is not written here.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: "{ $value }" is not a number from { $min } to { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: "{ $value }" is not between { $min } and { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: "{ $value }" is not between { $min } and { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } is for a session that repeats, and "{ $session }" has an end of its own.
# A session without an end, where a length is needed; $session: its id
failure-endless = "{ $session }" goes on until it is stopped.
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" is not a length of time.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: "{ $session }" can last from { $shortest } to { $longest } in this language and at this pace, not { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: "{ $session }" can't be shorter or longer than about { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = This can't be understood: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = The result can't be written: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Something went wrong within warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Did you mean "{ $name }"?
# After something that is not known; $names: those that are, with commas between
hint-known = There are: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = There are: { $names }, and { $count } more.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = There are: { $names }, and { $count } more. "{ $command }" shows them all.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Did you mean "{ $name }" (--lang { $tag })? "warmhands list languages" shows them all.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" plays the music that is built in, and "--music none" plays none.
# After a command line that can't be understood
hint-help = "warmhands --help" shows what there is.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" takes every usual answer. "--no-warning-signs" or "--told-by-doctor" is always needed.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" repeats.
# After a session without an end, where a length is needed
hint-endless = Say how long with --for, for example --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Write it above the first line in brackets, such as [screen].
# After a length of time that can't be read
hint-length = Write it as 30m, 90s, 1h15m, 28.5m or 28:30, up to 24 hours.
# After a line without a recording
hint-no-clip = Nothing was played. Record or make this line, or choose another language with --lang.
# After a recording that can't be its line
hint-line = Record this line again. "warmhands pack check" names every recording with a fault like this in the folder of a pack.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Choose another voice with --lang and keep this language on the screen, for example "--lang en-US --screen-lang { $tag }". "warmhands list languages" shows the languages that have a voice.
# After a length that a session can't have
hint-fit = "warmhands list sessions" shows how long each session takes.
# After a mistake in a file of the data
hint-check = "warmhands check" looks at all of it.
# After a file of texts in another encoding
hint-encoding = Save the file again as UTF-8: most editors offer the encoding when they save.
# After a spoken line with something to be filled in
hint-not-plain = A recording can't change: write one line for each case.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } is there already and was left as it is.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } is part of the chosen music and was left as it is.
# A disk without room
failure-disk-full = There is no room left for { $place }. Nothing was left behind.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } can't be written: { $detail }
# A folder that there is not
failure-no-folder = There is no folder { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = There is no Chromium here, which makes the PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium made no PDF of it.
# After that
hint-no-chromium = Write it as .html, open that in any browser, and print it.
# A place where this user has no right to write
failure-not-allowed = There is no permission to write { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } needs about { $needed } MB, and only { $free } MB are free there.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: no file can have this name.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } of sound is more than the file can hold in this format ({ $most }).
# After a file that would be written over
hint-force = "--force" writes over it.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Choose another name for the new file.
# After a disk without room
hint-less-room = Make room, or choose another place. A file whose name ends in .opus is by far the smallest.
# After a sound too long for a WAV file
hint-too-long-wav = A file whose name ends in .opus or .flac has no such limit.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = There are .wav, .flac, .opus and .ogg. ffmpeg makes any other: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = End the name in .{ $ending }, or leave --format out.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC has 16 or 24 bits: choose --format 16 or 24, or end the name in .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 is for the standard output (-), for a pipe, or for a name without an ending.
# After --bitrate for a format that has none
hint-bitrate = --bitrate is for Opus: end the name in .opus, or choose --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = This option is for a sound file: name one, for example "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Narration: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Words: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Signals: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Music: { $licence }
# Where the person brought the music
tag-licence-own-music = Music: a recording of your own, under its own terms

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = any key or button: pause or go on · twice quickly: next · four times quickly, or held down: it hurts · { $hurt } · Ctrl-C: stop
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = The keys are locked. { $key } unlocks them; pausing and "it hurts" still work.
# When they work again
play-unlocked = The keys are unlocked.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Voice: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Music: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Signals: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Music: { $name }
# The music was ended by a key
play-music-none = No music
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = The session plays, but it can't be steered from outside.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Already playing on this device, and heard at the same time: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" won't be able to go on here. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = This session is not written down. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = The session has changed, so it goes on at the beginning of this step.
# The answer to the key that asks; $left: as 12:40
play-time-left = { $left } left
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = It goes on until you stop it.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = If it is better, { $key } goes back to where you were.
# The same where all keys are one button
play-can-go-on-twice = If it is better, press twice quickly to go back to where you were.
# The session goes on after that key
play-went-on = The session goes on where you were.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = The machine was asleep, so the session is paused; { $key } goes on.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = This now lasts { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = The other breast comes next.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = It starts in { $left }. { $key }: now
# What a key does, for the list of keys; short
key-toggle = pause or go on
# The most important key
key-hurt = it hurts
# To the next step
key-next = next
# To the beginning of this step, or the one before
key-previous = back
# The last sentence once more
key-repeat = again
# This part of the session from its beginning
key-restart = this part again
# The milk flows more slowly: to the other breast
key-side = other breast
# This step or rhythm lasts longer
key-longer = longer
# This step or rhythm is shorter
key-shorter = shorter
# The rhythm
key-faster = rhythm faster
# The rhythm
key-slower = rhythm slower
# Its volume
key-louder-voice = voice louder
# Its volume
key-softer-voice = voice softer
# Its volume
key-louder-music = music louder
# Its volume
key-softer-music = music softer
# The volume of the tones and clicks
key-louder-signal = signals louder
# The volume of the tones and clicks
key-softer-signal = signals softer
# The next piece
key-music-next = other music
# It ends
key-music-none = no music
# The voice says how much time is left
key-time-left = time left
# Where the session waits, or after "it hurts"
key-go-on = go on
# The keys, so that touching them does nothing
key-lock = lock the keys
# The same key while they are locked
key-unlock = unlock the keys
# The list of all keys
key-keys = all keys
# The session
key-quit = stop
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = space
# The name of a key
key-name-enter = Enter
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Backspace
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Home
# The name of a key
key-name-end = End
# The name of a key
key-name-page-up = Page Up
# The name of a key
key-name-page-down = Page Down
# The name of a key
key-name-insert = Insert
# The name of a key
key-name-delete = Delete
# After the command figures; $count: how many pictures; $path: a folder
figures-written = Pictures written to { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Which language does she speak?
# care: likewise; $language: the name of the patient's language
care-ask-voice = There is no voice in { $language } yet. She can read here and during the session. Which language should the voice speak?
# care: likewise; the names of the sessions follow
care-ask-session = Which session?
# care: likewise; the two techniques follow
care-ask-technique = Which movement of the hand?
# care: likewise; the breasts follow
care-ask-side = Which breast first?
# care: likewise; the names of devices for sound follow
care-ask-device = Where should it be heard?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Does she hear it well?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Warning sign { $number } of { $count }: ask her, or let her point.
# care: before what will be played
care-summary = This will be played:
# care: after that; a command line follows
care-same-again = The same again:
# care: the technique areola, which keeps its name
care-technique-areola = areola: compress, relax
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: press back, compress, relax
# care: an answer to the question for the first breast
care-side-own = the one she chooses herself
# care: likewise; the program remembers for a day which one was first
care-side-other = the one that was not first last time
# care: an answer to the question for the loudness
care-good = Yes, it is good
# care: likewise
care-louder = Louder
# care: likewise
care-softer = Softer
# care: an answer; it is also shown to the patient, in her language
care-yes = Yes
# care: likewise
care-no = No
# care: the first answer after a warning sign
care-stop = Stop here: nothing is played
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Her doctor or midwife knows of this and has told her to do it all the same
# care: at the end, where nothing plays
care-ended = Nothing was started.
# The keys of care; the letter stays as it is
care-keys = Backspace: back · q: stop
# The keys of care, where each answer has a number
care-keys-number = a number: the answer
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = a number: the language says its name · again, or Enter: it is hers
# A key of care, where there are more answers than fit
care-keys-more = 0: more
# A key of care; the letter stays as it is
care-keys-again = r: say it again
# The keys of care at the end
care-keys-begin = Enter or space: begin

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = There is no voice in { $language } yet. Which voice would you like to hear?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = its number, then enter: this voice · enter alone: { $name } · q: none
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } left
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = paused · { $phase } · { $left } left · space goes on
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Ready? Press any key to go on · { $left } at most
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = paused · { $phase } · { $heard } · space goes on
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = paused · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Next: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Session
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = { $time } so far
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Part
# The same for the step: the shortest part, as one movement of the massage
screen-step = Step
# On the full screen, beside the phase: the session is paused
screen-paused = paused
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = waiting
# On the full screen, beside the phase: there is no sound device
screen-silent = without sound
# On the full screen, beside the phase: the sound device is gone
screen-lost = sound device gone
# On the full screen, beside the phase: the sound system does not answer
screen-hung = no answer from the sound system
# After + or -; $rate: cycles a minute
play-rate = The rhythm: { $rate } times a minute, from one of the next movements on.
# After q: the closing lines are still said
play-farewell = A few words before you go. q again ends at once.
# After n, p or r during a safety line
play-not-skipped = This line is for your safety; it is heard to its end.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Start with the music that is built in?  Enter or y: yes · n or q: no
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = This machine's sound system does not answer. Your place is kept; the session goes on as soon as there is an answer.
# A headset or a loudspeaker was pulled out
play-device-lost = The sound device is gone. The session goes on as soon as it is back.
# It is there again
play-device-back = The sound device is back.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = The sound device is gone ({ $device }). The session is paused.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: go on without it
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = The sound now comes from: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Nothing can be heard ({ $device }): it is muted, or its volume is zero.
# Before a session, on a machine without sound
play-no-sound = There is no sound device: the session runs in silence. "warmhands render -o session.wav" makes a file to play elsewhere.
# Before a session, where the sound server hangs
play-no-answer = This machine's sound system does not answer: the session runs in silence. "warmhands render -o session.wav" makes a file to play elsewhere.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] The sound was late once: this machine was too busy.
   *[other] The sound was late { $count } times: this machine was too busy.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = It hurt when this session was left. Go on only if it does not hurt now.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = "{ $session }" was stopped before its end.  Enter: go on there · any other key: begin anew
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" goes on here.
# After "resume --forget"
play-forgotten = Nothing is kept of the last session.
# At the end of a session
play-ended = This session has ended.
# $heard: how far it came, as 12:34
play-stopped = Stopped after { $heard }. You can come back at any time.
# A machine without sound
failure-no-device = There is no sound device.
# A machine whose sound server hangs
failure-sound-hung = This machine's sound system does not answer.
# The option --device; $name: as typed
failure-unknown-device = There is no sound device called "{ $name }".
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" fits several sound devices: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } does not play 48 kHz in stereo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } did not open: { $detail }
# A program that was built without sound devices
failure-not-built = This build plays on no sound device.
# After a sound device that is not known, or not known well enough
hint-list-devices = Give more of its name, or the whole id: "warmhands list devices" shows them.
# After two options that do not go together
hint-device-output = --device chooses where --output speaker is heard: leave one of them out.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" makes a file to play elsewhere.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } belongs to no language: no folder in locales has that tag.
# A file or a folder of the person's own data
check-no-unit = { $place } is left out: its name is not exactly that of a session or a sound.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } can't stand in for { $told }, which is another language.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: this pack says that it is in { $told }, not in { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: no licence is named.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: "{ $message }" is a recording of no line in { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: the recording of "{ $message }" is not in pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: "{ $message }" was recorded from a different text from the one it has now.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } is not Ogg, though its name says so.
# A file of sound
check-changed = { $place } is not the file that its manifest describes.
# A recording
check-not-mono = { $place } is not mono.
# A piece of music
check-not-stereo = { $place } is not stereo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } is clipped, first at { $at } s.
# A file of sound
check-silent = { $place } is silent.
# A recording; $found: as measured
check-too-loud = { $place } is too loud: { $found } LUFS; narration is from -20 to -18.
# A recording; $found: as measured
check-too-quiet = { $place } is too quiet: { $found } LUFS; narration is from -20 to -18.
# A file of sound; $found: as measured
check-peak = { $place } has a true peak of { $found } dBTP; the most is -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } is as loud as speech: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } is at { $found } LUFS, but its manifest says { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } does not end as it begins: what differs is at { $found } dB, and must be below -20.
# A text that this language lacks
check-missing-text = { $place }: "{ $message }" is missing.
# A text that only this language has
check-extra-text = { $place }: "{ $message }" is not in the base language.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: "{ $message }" is word for word as in { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: "{ $message }" was translated from a different text from the one { $language } has now.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: "{ $message }" does not use the same values as in { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: "{ $message }" takes { $found } s to say calmly; a line has at most { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: nobody tells "{ $message }" what "${ $name }" is.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl has no "{ $message }".
# A spoken line that is never heard
check-unreachable = { $place }: no session says "{ $message }".
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: texts { $texts }, missing { $missing }, outdated { $outdated }, untranslated { $untranslated }; recordings { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Looked at { $languages ->
    [one] one language
   *[other] { $languages } languages
}, { $recordings ->
    [one] one recording
   *[other] { $recordings } recordings
}, { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
}, { $sounds ->
    [one] one other sound
   *[other] { $sounds } other sounds
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] One more thing is wrong.
   *[other] { $count } more things are wrong.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Nothing is wrong.
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } is ready, with { $lines } lines to record. { $sheet } is the sheet to read from.
# After that, for a language whose texts are not there yet
pack-translate = First translate the texts in { $place }, and fill in locale.toml. "warmhands pack sheet" then prints the lines anew.
# After that, where something was left open
pack-fill-in = Fill in the voice's name and the licence in { $place }.
# The last line after pack new
pack-then-record = Then record: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Recorded: { $recorded } of { $lines } lines.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } is built. It can play: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = The pack "{ $pack }" is installed.
# After pack remove; $pack: its name
pack-removed = The pack "{ $pack }" is removed.
# In the list of packs, where there is none
pack-none = No pack is installed.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, recordings: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = This is the voice that is heard in this language.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Another voice is heard in this language: it has every line, or it is a person's.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $recorded } of { $lines } lines are recorded.
# Below that, once
record-how = You see one line at a time. Press space, wait until the tone has ended, and read it calmly. When you have finished, stay quiet for a moment: it stops by itself.
# Above each line; $number of $lines
record-line = { $number } of { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: record · s: skip · q: stop for now
# While it listens and nothing is heard yet
record-waiting = listening ...
# While it hears her
record-speaking = recording ...
# The keys after a good recording
record-keep-keys = enter: keep · l: listen · a: record again · s: skip · q: stop for now
# The keys after a recording that can't be used
record-again-keys = a: record again · s: skip · q: stop for now
# A recording and how long it is; $seconds: as 4.2
record-good = Recorded, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Kept: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Every line is recorded. Next: warmhands pack check { $place }
# She stopped
record-stopped = Stopped. The same command carries on from here.
# How many files were taken in; $kept of $files
import-done = Taken in: { $kept } of { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = The line "{ $message }" has { $count } recordings: { $files }. Of these, the last good one is taken in.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } holds too much: the first { $most } were read; left out: { $more }.

# Why a recording can't be used
take-silent = Nothing was heard. Is the microphone on?
# Why a recording can't be used
take-clipped = It is too loud and distorted. Move away from the microphone, or turn it down.
# Why a recording can't be used
take-too-quiet = It is too quiet. Come nearer to the microphone, or turn it up.
# Why a recording can't be used
take-noisy = There is too much noise around it. Find a quieter place, or come nearer to the microphone.
# Why a recording can't be used
take-cut-start = The beginning is missing. Begin to speak only after the tone.
# Why a recording can't be used
take-cut-end = The end is missing. Stay quiet for a moment after the last word.
# Why a recording can't be used
take-peaks = Some sounds stand out too sharply. Speak a little past the microphone, evenly and calmly.
# Why a recording can't be used
take-too-long = It is longer than a line can be.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = It can't be this line: { $found } s are spoken, and the line takes at least { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = There is more in the recording than this line: it lasts { $found } s, and the line at most { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = There is a silence of { $found } s in the middle. Read the line in one go.
# Why a recording can't be used
take-line-mostly-silent = Most of it is silence.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = It does not sound like speech.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = It is spoken fast: { $rate } { $unit ->
    [characters] characters
   *[words] words
} a minute; calm is { $min } to { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = It is spoken slowly: { $rate } { $unit ->
    [characters] characters
   *[words] words
} a minute; calm is { $min } to { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } is not empty.
# After that
hint-folder-in-use = Name a folder that is empty or does not exist yet.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Another warmhands is at work in { $place }. Try again when it is done.
# A folder that is not that of a pack
failure-no-pack-in = { $place } is not the folder of a pack.
# After that
hint-pack-new = "warmhands pack new" makes one.
# A file that is not a pack
failure-not-a-pack = { $place } is not a pack.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } was damaged or changed after it was built.
# After a file that is no pack, or damaged
hint-pack-file = Ask for the file again; "warmhands pack build" makes it.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: "{ $path }" is not part of a pack.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: "{ $path }" is not a plain file.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: "{ $path }" is in it twice.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: "{ $path }" has characters that could take over the screen.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: this must be mended first.
   *[other] { $place }: these { $count } things must be mended first.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } does not yet have every line of any session.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" shows the lines of the shortest one; those of "it-hurts" are needed for every session.
# $name: what is no line; $language: a language tag
failure-no-such-line = "{ $name }" is not a line in { $language }.
# $pack: its name
failure-pack-installed = A pack called "{ $pack }" is installed already.
# After that
hint-pack-force = "--force" replaces it.
# $pack: its name
failure-pack-not-installed = No pack called "{ $pack }" is installed.
# There is no home folder to keep packs in
failure-no-home = There is no home folder on this system to keep packs in.
# A label file that can't be read
failure-labels = { $place }: this is not a label of Audacity: start, end and the name of the line, with tabs between.
# A label file that names no line
failure-no-labels = { $place } has no label with a name.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = "{ $name }" could be any of these lines: { $names }. Give the file or label the exact name of its line.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: the label "{ $message }" lies beyond the end of the recording.
# --labels with more than one sound file
failure-labels-one-file = --labels belongs to exactly one long recording.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = A terminal shows text, not sound. Name a file, for example "-o session.wav", or use "|" to pass the sound on to a program.
# Recording without a keyboard
failure-no-keys = Recording needs a terminal with a keyboard.
# Recording without a microphone
failure-no-microphone = There is no microphone.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = There is no microphone called "{ $name }".
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = "{ $name }" fits several microphones: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } does not record at 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = The microphone is gone. What was kept is safe; the same command carries on from here.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" shows what there is.
