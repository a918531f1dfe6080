### Every text of the screen.

## Sessions

# The name of a session
session-full = Massage and expression
# What will happen
session-full-summary = A gentle massage of both breasts, then expressing milk by hand in three rounds, with a short massage between them.
session-massage = Massage
session-massage-summary = A warm cloth and a gentle massage of both breasts, without expressing milk.
session-express = Expression
session-express-summary = Expressing milk by hand, two turns for each breast, moving on whenever the milk slows.
session-first-days = The first days
session-first-days-summary = Gathering the first drops with a spoon or a syringe, gently and in about ten minutes.
session-cadence = The rhythm alone
session-cadence-summary = The rhythm of expressing by hand, breast by breast, for as long as you like.
session-relief = Relief
session-relief-summary = Very light strokes and a little milk for full, tender breasts that are not red or hot, when you have no fever.
session-it-hurts = It hurts
session-it-hurts-summary = A calm stop, and when to call for help.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = getting ready
phase-massage = massage
phase-express = expression
phase-close = closing
# The breast of a phase
side-first = the breast you begin with
side-second = the other breast
side-left = left breast
side-right = right breast
side-both = both breasts
# The name of the music that the project brings
music-warm = Warm
music-rain = Rain at the window
music-hush = Hush

## Before a session

# The one screen of text before any session
gate-screen =
    Who should call first

    Please do not start, and call your GP or midwife first, if
      - you are pregnant, in any week;
      - a breast shows redness or streaks (on brown or black skin the place may look darker or purplish, or only feel hot);
      - you have a fever;
      - you feel as if you had the flu.

    The session for relief is no way around this. It is for full breasts without redness, heat or fever; with any of them, only if your GP or midwife has already told you to do it.

    It should never hurt. The key h stops at once and says when to call.
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

## Help

help-warmhands = A calm voice, soft music and a rhythm for breast massage and expressing milk by hand.
help-usage = Usage
help-options = Options
help-arguments = Arguments
help-commands = Commands
help-command = COMMAND
# What stands in a usage line for all options
help-some-options = [OPTIONS]
help-play = Play a session (what happens when no command is given)
help-cadence = Play the rhythm of expressing alone, for as long as you like
help-render = Write a session to a sound file
help-plan = Show what will be heard and when, without sound
help-script = Show what will be said
help-list = List sessions, languages, music or sound devices
help-about = What this is for, when to call, sources, licences
help-check = Check the data that is shipped, or a folder of your own
help-arg-lang = The language that is spoken, for example es-419
help-arg-screen-lang = The language on the screen, if it is another one
help-arg-captions = Which captions are shown: voice (in the language that is spoken), screen (in that of the screen) or both
help-arg-data = A folder with sessions, languages or sounds of your own
help-arg-plain = Plain lines only: no colours, nothing redrawn
help-arg-session = The session: see "warmhands list sessions" (full, if none is named)
help-arg-side = The breast to begin with: left or right
help-arg-technique = The movement: areola (compress, relax) or press-back (press, compress, relax)
help-arg-rate = How many times a minute, for comfort
help-arg-fit = How long it takes in all, for example 30m or 28:30: shorter or longer than usual, as far as it can be
help-arg-count = How the rhythm is heard: voice, tone or none
help-arg-music = The music: a name from "warmhands list music", a file or a folder with music of your own, or none
help-arg-for = How long the rhythm goes on, for example 20m (until it is stopped, if not given)
help-arg-switch = How long each breast has its turn, for example 5m
help-arg-json = Print one JSON object
help-arg-what = What to list: sessions, languages, music or devices
help-arg-speak = Let each language with a voice say its own name
help-arg-voice-volume = The volume of the voice, in decibels (0 is as recorded)
help-arg-music-volume = The volume of the music, in decibels
help-arg-signal-volume = The volume of the rhythm and the signals, in decibels
help-arg-output = Where the sound goes: speaker, null (nowhere, but in time), - (WAV on the standard output) or a file
help-arg-device = The sound device, by any part of its name: see "warmhands list devices"
help-arg-from = Where to begin, as PHASE.STEP: "warmhands plan" shows the names
help-arg-file = The file to write: FLAC if its name ends in .flac, else WAV; or - for the standard output
help-arg-stem = Only one of the parts: speech, music or signal
help-arg-format = The samples: 16, 24 or float (WAV only); or flac, where no name says it
help-arg-force = Write over a file that exists
help-arg-dir = The folder to check (the shipped data, if none is named)
help-arg-help = Show this help
help-arg-version = Show the version

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = as long as you like
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Shortened from { $usual }: each part gives up { $percent }% of the time it can spare (the shortest is { $shortest }).
plan-fit-longer = Lengthened from { $usual }: each part takes { $percent }% of the time it can still take (the longest is { $longest }).
plan-fit-usual = Its usual length: nothing is shortened or lengthened.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = about { $minutes } minutes
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } to { $longest }
list-no-voice = no voice yet
list-voice-draft = a voice with a foreign accent
list-voice-human = a person's voice
list-voice-synthetic = a synthetic voice
list-review-none = the words not yet read by a native speaker
list-review-native = the words read by a native speaker
list-review-clinician = the words read by a clinician
# $name: the sound device that is used where none is named
list-default-device = { $name } (default)
about-sources = The numbers, and where they come from:

## Notices

# $word: a word of the rhythm
notice-word-too-long = At this pace the word "{ $word }" is longer than its beat, so the rhythm is heard in tones.
notice-stale = { $count ->
    [one] One recorded line is older than its text. "warmhands check" names it.
   *[other] { $count } recorded lines are older than their texts. "warmhands check" names them.
}
# $language: a language tag
notice-unserved-language = There is no voice for "{ $language }" yet. This is English; --lang chooses another language.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = You asked for { $asked }. What there is here is { $language }: it is close, but some words will differ.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } can't be played and is left out.
   *[other] { $count } files can't be played and are left out; the first is { $file }.
}
notice-draft = The voice has a foreign accent: it is a first draft in this language.

## Failures: what is wrong, and where

failure-file-missing = { $place } is not there.
failure-file-is-folder = { $place } is a folder, not a file.
failure-folder-is-file = { $place } is a file, not a folder.
failure-file-denied = There is no permission to read { $place }.
failure-not-a-file = { $place } is neither a file nor a folder.
failure-file-too-large = { $place } is too large.
failure-file-not-text = { $place } is not text in UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: this is not TOML: { $detail }
failure-unknown-key = { $place }: "{ $key }" is not known here.
failure-missing-key = { $place }: "{ $key }" is missing.
failure-wrong-type = { $place }: "{ $key }" must be of type { $expected }, not { $found }.
failure-unknown-word = { $place }: "{ $word }" is not known here.
failure-duration = { $place }: "{ $text }" is not a length of time: write "45 s" or "1.5 min".
failure-duration-too-fine = { $place }: "{ $text }" is finer than one sample.
failure-duration-too-long = { $place }: "{ $text }" is longer than a day.
failure-not-an-id = { $place }: "{ $text }" is not a name: small letters, digits and hyphens, a letter first.
failure-duplicate = { $place }: "{ $id }" stands here a second time.
failure-say-or-sound = { $place }: the step "{ $step }" must either say a line or sound a signal.
failure-rhythm-needs = { $place }: a phase of kind "{ $kind }" needs "{ $key }".
failure-rhythm-has-no = { $place }: a phase of kind "{ $kind }" has no "{ $key }".
failure-prompt-needs-time = { $place }: the prompt "{ $prompt }" needs "at".
failure-prompt-has-no-time = { $place }: the prompt "{ $prompt }" knows its own time and has no "at".
failure-hold-order = { $place }: the target must lie between min and max.
failure-rate = { $place }: { $number } is no pace for a rhythm.
failure-no-gate = { $place }: no step with safety = "gate" stands before the first massage or expression.
failure-no-hurt-line = { $place }: the phase "{ $phase }" has no step with safety = "hurt".
failure-repeat = { $place }: phases that repeat must be of kind "express" and follow one another; "{ $phase }" does not.
failure-no-close = { $place }: a session must end with a phase of kind "close": when to call, one warm line, the signal "end".
failure-unknown-source = { $place }: sources.toml has no "{ $source }".
failure-source-silent = { $place }: the source "{ $source }" gives no range for { $quantity }.
failure-out-of-range = { $place }: { $number } is outside { $min } to { $max }, the range of the source "{ $source }".
failure-comfort-too-bold = { $place }: a source of kind comfort can't give a range for { $quantity }.
failure-fluent = { $place }: this is not Fluent: { $detail }
failure-not-plain = { $place }: the spoken line "{ $id }" must be plain text.
failure-unknown-session = There is no session "{ $name }".
failure-unknown-language = No language here serves "{ $name }".
failure-unknown-music = There is no music "{ $name }".
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } has no sound file that can be played: WAV, FLAC, MP3, OGG, M4A or AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } gives no answer.
failure-unknown-message = { $place }: { $language } has no spoken line "{ $message }".
failure-no-clip = { $place }: the line "{ $message }" has no recording in { $language }.
failure-no-narration = There is no voice for { $language } yet.
failure-no-signal = { $place }: there is no signal "{ $name }".
failure-no-room-for-safety = { $place }: the safety line "{ $prompt }" does not fit into the phase "{ $phase }".
failure-other-length = { $place } holds { $found } frames, but its pack says { $told }.
failure-not-sound = { $place } is not a sound in a known format.
failure-codec = { $place } is a sound of a kind that can't be read here.
failure-channels = { $place } has { $channels } channels; one or two can be played.
failure-sample-rate = { $place } was recorded at { $rate } Hz; recordings are at 48000 Hz.
failure-empty-sound = { $place } is empty.
failure-truncated-sound = { $place } is cut short.
failure-damaged-sound = { $place } is damaged and can't be played.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } is { $format }, which can't be played here. Convert it to FLAC or Ogg Vorbis.
failure-no-audio = { $place } has no sound in it.
failure-encrypted-sound = { $place } is locked against copying and can't be played here.
failure-many-channels = { $place } has { $channels } channels; at most { $most } can be played.
failure-strange-rate = { $place } was recorded at { $rate } Hz; from { $least } to { $most } Hz can be played.
failure-sound = { $place }: { $detail }
failure-unknown-argument = "{ $argument }" is not known here.
failure-unknown-command = There is no command "{ $command }".
failure-invalid-value = "{ $value }" does not fit { $argument }.
failure-missing-argument = { $argument } is missing.
failure-no-value = { $argument } needs a value.
failure-twice = { $argument } can be given only once.
# $one, $other: two things on the command line
failure-not-together = { $one } and { $other } do not go together.
failure-range = { $argument }: "{ $value }" is not a number from { $min } to { $max }.
failure-length-range = { $argument }: "{ $value }" is not between { $min } and { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } is for a session that repeats, and "{ $session }" has an end of its own.
failure-endless = "{ $session }" goes on until it is stopped.
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" is not a length of time.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: "{ $session }" can last from { $shortest } to { $longest } in this language and at this pace, not { $length }.
failure-fit-fixed = --fit: "{ $session }" can't be shorter or longer than about { $shortest }.
failure-usage = This can't be understood: { $detail }
failure-stdout = The result can't be written: { $detail }
failure-internal = Something went wrong within warmhands: { $detail }

## Hints: what to do

hint-nearest = Did you mean "{ $name }"?
hint-known = There are: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" plays the music that is built in, and "--music none" plays none.
hint-help = "warmhands --help" shows what there is.
hint-does-not-repeat = "warmhands cadence" repeats.
hint-endless = Say how long with --for, for example --for 20m.
hint-length = Write it as 30m, 90s, 1h15m, 28.5m or 28:30, up to 24 hours.
hint-no-clip = Nothing was played. Record or make this line, or choose another language with --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Choose another voice with --lang and keep this language on the screen, for example "--lang en-US --screen-lang { $tag }". "warmhands list languages" shows the languages that have a voice.
hint-fit = "warmhands list sessions" shows how long each session takes.
hint-check = "warmhands check" looks at all of it.
hint-not-plain = A recording can't change: write one line for each case.

## Files

failure-exists = { $place } is there already and was left as it is.
failure-disk-full = There is no room left for { $place }. Nothing was left behind.
failure-unwritable = { $place } can't be written: { $detail }
failure-no-folder = There is no folder { $place }.
failure-not-allowed = There is no permission to write { $place }.
failure-too-long = { $length } of sound is more than the file can hold in this format ({ $most }).
hint-force = "warmhands render --force" writes over it.
hint-disk-full = Make room, or choose another place. --format 16 needs half as much, and a name that ends in .flac less still.
hint-too-long = --format 16 holds more, and a name that ends in .flac the most.
hint-flac-name = End the name in .flac, or leave --format out.
hint-flac-depth = FLAC has 16 or 24 bits: choose --format 16 or 24, or end the name in .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Narration: { $licence }
tag-licence-words = Words: { $licence }
tag-licence-signals = Signals: { $licence }
tag-licence-music = Music: { $licence }
# Where the person brought the music
tag-licence-own-music = Music: a recording of your own, under its own terms

## Playing

play-keys = space: pause or go on · h: it hurts · n: next · p: back · r: again · q: stop
play-keys-rhythm = + and -: the rhythm faster, slower
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } left
play-paused = paused · { $phase } · { $left } left · space goes on
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = paused · { $phase } · { $heard } · space goes on
# After + or -; $rate: cycles a minute
play-rate = The rhythm: { $rate } times a minute, from one of the next movements on.
play-farewell = A few words before you go. q again ends at once.
play-not-skipped = This line is for your safety; it is heard to its end.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Start with the music that is built in?  Enter or y: yes · n or q: no
play-device-lost = The sound device is gone. The session goes on as soon as it is back.
play-device-back = The sound device is back.
play-no-sound = There is no sound device: the session runs in silence. "warmhands render -o session.wav" makes a file to play elsewhere.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] The sound was late once: this machine was too busy.
   *[other] The sound was late { $count } times: this machine was too busy.
}
play-ended = This session has ended.
# $heard: how far it came, as 12:34
play-stopped = Stopped after { $heard }. You can come back at any time.
failure-no-device = There is no sound device.
failure-unknown-device = There is no sound device called "{ $name }".
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" fits several sound devices: { $names }
failure-device-rate = { $device } does not play 48 kHz in stereo.
failure-device-refused = { $device } did not open: { $detail }
failure-not-built = This build plays on no sound device.
hint-list-devices = Give more of its name, or the whole id: "warmhands list devices" shows them.
hint-device-output = --device chooses where --output speaker is heard: leave one of them out.
hint-no-device = "warmhands render -o session.wav" makes a file to play elsewhere.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } belongs to no language: no folder in locales has that tag.
check-other-language = { $place }: this pack says that it is in { $told }, not in { $language }.
check-no-licence = { $place }: no licence is named.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: "{ $message }" is a recording of no line in { $language }.
check-stale = { $place }: "{ $message }" was recorded from a different text from the one it has now.
check-mislabelled = { $place } is not Ogg, though its name says so.
check-changed = { $place } is not the file that its manifest describes.
check-not-mono = { $place } is not mono.
check-not-stereo = { $place } is not stereo.
# $at: seconds from the start
check-clipped = { $place } is clipped, first at { $at } s.
check-silent = { $place } is silent.
# $found: as measured
check-too-loud = { $place } is too loud: { $found } LUFS; narration is from -20 to -18.
check-too-quiet = { $place } is too quiet: { $found } LUFS; narration is from -20 to -18.
check-peak = { $place } has a true peak of { $found } dBTP; the most is -3.
check-loud-as-speech = { $place } is as loud as speech: { $found } LUFS.
check-other-loudness = { $place } is at { $found } LUFS, but its manifest says { $told }.
check-seam = { $place } does not end as it begins: what differs is at { $found } dB, and must be below -20.
# $message: the name of a text
check-missing-text = { $place }: "{ $message }" is missing.
check-extra-text = { $place }: "{ $message }" is not in the base language.
# $language: the base language
check-untranslated = { $place }: "{ $message }" is word for word as in { $language }.
check-outdated = { $place }: "{ $message }" was translated from a different text from the one { $language } has now.
check-other-arguments = { $place }: "{ $message }" does not use the same values as in { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: "{ $message }" takes { $found } s to say calmly; a line has at most { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: nobody tells "{ $message }" what "${ $name }" is.
check-untitled = { $place }: terminal.ftl has no "{ $message }".
check-unreachable = { $place }: no session says "{ $message }".
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] Nothing is wrong.
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
}
