### Every text of the screen.

## Sessions

# The name of a session
session-full = Masaj ak tire lèt
# What will happen
session-full-summary = Yon masaj dousman nan tou de tete yo, apre sa tire lèt ak men, an twa fwa, ak yon ti masaj kout ant chak fwa.
session-massage = Masaj
session-massage-summary = Yon twal tyèd ak yon masaj dousman nan tou de tete yo, san tire lèt.
session-express = Tire lèt
session-express-summary = Tire lèt ak men, de tou pou chak tete, epi chanje tete lè lèt la kòmanse vini mwens.
session-first-days = Premye jou yo
session-first-days-summary = Ranmase premye gout yo ak yon kiyè oswa yon sereng, tou dousman, nan anviwon dis minit.
session-cadence = Rit la sèlman
session-cadence-summary = Rit pou tire lèt ak men, yon tete apre lòt, pandan tout tan ou vle.
session-relief = Soulajman
session-relief-summary = Ti touche byen lejè ak yon ti kras lèt, pou tete ki plen e ki sansib, men ki pa ni wouj ni cho, lè ou pa gen lafyèv.
session-it-hurts = Sa fè m mal
session-it-hurts-summary = Sispann avèk kalm, epi konnen kilè pou rele mande èd.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparasyon
phase-massage = masaj
phase-express = tire lèt
phase-close = pou fini
# The breast of a phase
side-first = tete ou vle kòmanse a
side-second = lòt tete a
side-left = tete bò gòch
side-right = tete bò dwat
side-both = tou de tete yo
# The name of the music that the project brings
music-warm = Chalè
music-rain = Lapli nan fenèt la
music-hush = Dousè

## Before a session

# The one screen of text before any session
gate-screen =
    Kiyès ki dwe rele anvan

    Tanpri, pa kòmanse, epi rele doktè ou oswa fanmsaj ou anvan, si
      - ou ansent, nenpòt ki semèn;
      - yon tete wouj oswa gen tras wouj (sou po mawon oswa po nwa, kote a ka parèt pi fonse oswa vyolèt, oswa li ka sèlman cho lè ou manyen li);
      - ou gen lafyèv;
      - ou santi tankou ou gen grip.

    Seyans soulajman an pa chanje anyen nan sa. Li fèt pou tete ki plen, men ki pa ni wouj ni cho, san lafyèv; si ou gen youn nan sa yo, fè li sèlman si doktè ou oswa fanmsaj ou te deja di ou fè li.

    Sa pa dwe janm fè mal. Touch h la sispann tout bagay touswit, epi di kilè pou rele.
    Sa a se yon gid, se pa konsèy yon doktè.

## About

# What massage and expression by hand may help with
about-helps-with = Masaj nan tete ak tire lèt ak men ka ede lè tete yo di e anfle; lè ti bebe a fèt anvan lè oswa li pa vle kalme; lè ti bebe a gen pwoblèm pou pran tete; pou fè plis lèt vini; epi pou lèt la kontinye vini pandan yo pa ka bay ti bebe a manje.
# What the program is, and is not
about-what-it-is = warmhands gide ou ak yon vwa, mizik ak yon rit. Li ka ede; li pa pwomèt anyen. Se pa konsèy yon doktè, epi li pa pran plas moun k ap pran swen ou ak ti bebe ou.
# Pain
about-no-pain = Sa pa dwe janm fè mal. Se rebò areyòl la sèlman yo peze, yo pa janm peze pwent tete a, epi yo pa rale, yo pa fwote anyen. Si sa fè ou mal, sispann.
# The two techniques
about-technique = Gen de fason pou bouje men an. Ak « areola », ou peze rebò deyò areyòl la, epi ou lage. Ak « press-back », ou apiye nan direksyon zo kòt ou, ou peze, epi ou lage; Stanford Medicine montre sa sou https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Rele doktè ou oswa yon espesyalis nan bay tete si tout sa ou fè yo pa soulaje ou; si ou wè yon kote wouj oswa tras wouj, oswa si ou gen lafyèv oswa santi tankou ou gen grip; oswa si ti bebe ou pa ka pran tete a. Sou po mawon oswa po nwa, kote ki wouj la ka parèt pi fonse oswa vyolèt, oswa li ka sèlman cho lè ou manyen li.
# Pregnancy
about-pregnancy = Pandan ou ansent, nenpòt ki semèn, tire lèt sèlman si fanmsaj ou oswa doktè ou dakò, pandan dis minit pou pi plis, epi sispann si ou santi vant ou vin di (NHS Forth Valley).
# How often
about-how-often = Nan premye semèn yo, lè yon ti bebe poko ka pran tete, konsèy yo bay anjeneral se tire lèt 8 a 10 fwa nan 24 è, omwen yon fwa nan nwit, san kite plis pase 5 a 6 è pase (NHS; NHS Lothian).
# How long milk keeps
about-storage = Konbyen tan lèt la ka kenbe, pou yon ti bebe an sante ki fèt sou dat (CDC): nan tanperati kay la, jiska 25 °C (77 °F), 4 è; nan frijidè a 4 °C (40 °F), 4 jou; nan frizè, 6 mwa se sa ki pi bon, 12 mwa pou pi plis. Lèt ki te jele epi ki fonn: 24 è nan frijidè, oswa 1 a 2 è nan tanperati kay la. Sa ki rete lè ti bebe a fin bwè: 2 è. Pa janm jele lèt la yon dezyèm fwa. Règ yo chanje selon peyi a, epi yo pi sevè pou ti bebe ki fèt anvan lè: swiv règ lopital ou.
# Music
about-music = Mizik ak repo ka ede. Nan yon etid ak 162 manman, sa ki te koute mizik yo te gen plis lèt nan premye jou yo (Keith ak lòt moun, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); nan yon lòt, EXPRESS, ak 132 manman (NPEU, 2024), petèt diferans lan se aza.
# Where the times come from
about-times = Tan yo soti nan konsèy ki pibliye: jan tire lèt la fèt an plizyè fwa, nan Chele Marmet ak UNICEF; masaj la, nan University College London Hospitals ak New Brunswick; masaj kout yo ak chalè a, nan Arkansas Children's; men lejè a ak ti kantite lèt pou tete ki plen, nan Pwotokòl 36 Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Pa gen okenn sous ki konte mouvman pa minit: rit la la pou ou ka alèz, li pa preskri anyen. Chak chif ak sous li nan sessions/sources.toml.
# Where the technique comes from
about-handout = Teknik la swiv fèy « Breast Massage with Milk Expression by Hand » ki soti nan University Hospitals. Pawòl ki isit la se pawòl pa nou; University Hospitals pa gen anyen pou wè ak pwogram sa a.
# Where the fingers go, and clean hands
about-fingers = Kote pou mete dwèt yo, 2 a 3 cm apati baz pwent tete a: NHS West Suffolk ak NHS Forth Valley; Marmet di 2,5 a 4 cm apati pwent tete a. Men an tankou yon lèt C: University College London Hospitals ak Marmet. Men ki lave ak savon ak dlo, oswa ak yon jèl ki gen omwen 60 % alkòl, ak yon veso pwòp: CDC.
# The works which that handout cites
about-works-cited =
    Liv ak tèks fèy la site: D. Hartl ak R. Cunningham, « Breast Massage », Alive Magazine, 1ye janvye 2005, mete ajou 24 avril 2015. La Leche League International, « Hand Expression Technique », fèy ki soti nan The Womanly Art of Breastfeeding, 2010. La Leche League, « Expressing and Storing Milk », New Beginnings, volim 24, nimewo 4, jiyè ak out 2007. Ruth A. Lawrence ak Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, wityèm edisyon, Elsevier, 2016. Karen Wambach ak Jan Riordan, Breastfeeding and Human Lactation, senkyèm edisyon, Jones and Bartlett, 2016. Stanford Medicine, « Hand Expression of Breastmilk », nou wè li 21 out 2020.
# Licences
about-licences = Pwogram nan ak pawòl li yo: MIT oswa Apache-2.0, jan ou vle. Vwa ki anrejistre yo, mizik la ak siyal yo: audio/LICENSES.md.

## Help

help-warmhands = Yon vwa kalm, mizik dou ak yon rit, pou fè masaj nan tete epi tire lèt ak men.
help-usage = Kijan pou sèvi ak li
help-options = Opsyon
help-arguments = Agiman
help-commands = Kòmand
help-command = KÒMAND
# What stands in a usage line for all options
help-some-options = [OPSYON]
help-play = Jwe yon seyans (se sa ki fèt lè ou pa bay okenn kòmand)
help-cadence = Jwe rit pou tire lèt la sèlman, pandan tout tan ou vle
help-render = Ekri yon seyans nan yon fichye son
help-plan = Montre sa ou pral tande ak kilè, san son
help-script = Montre sa vwa a pral di
help-list = Montre lis seyans, lang, mizik oswa aparèy son
help-about = Pou kisa sa sèvi, kilè pou rele, sous, lisans
help-check = Verifye done pwogram nan, oswa yon dosye pa ou
help-arg-lang = Lang vwa a pale, pa egzanp es-419
help-arg-screen-lang = Lang ki sou ekran an, si se yon lòt
help-arg-captions = Ki soutit ki parèt: voice (nan lang vwa a), screen (nan lang ekran an) oswa both (tou de)
help-arg-data = Yon dosye ak seyans, lang oswa son pa ou
help-arg-plain = Liy senp sèlman: pa gen koulè, anyen pa redesine
help-arg-session = Seyans lan: gade "warmhands list sessions" (full, si ou pa bay non)
help-arg-side = Tete pou kòmanse a: left (gòch) oswa right (dwat)
help-arg-technique = Mouvman an: areola (peze, lage) oswa press-back (apiye, peze, lage)
help-arg-rate = Konbyen fwa pa minit, jan ou alèz
help-arg-fit = Konbyen tan li dire antou, pa egzanp 30m oswa 28:30: pi kout oswa pi long pase nòmal, otan sa posib
help-arg-count = Kijan ou tande rit la: voice (vwa), tone (son senp) oswa none (anyen)
help-arg-music = Mizik la: yon non nan "warmhands list music", yon fichye oswa yon dosye mizik pa ou, oswa none (anyen)
help-arg-for = Konbyen tan rit la dire, tankou 20m (jiskaske yo sispann li, si ou pa di anyen)
help-arg-switch = Konbyen tan yon tou dire sou chak tete, tankou 5m
help-arg-json = Ekri yon sèl objè JSON
help-arg-what = Ki lis pou montre: sessions (seyans), languages (lang), music (mizik) oswa devices (aparèy son)
help-arg-speak = Chak lang ki gen yon vwa di pwòp non li
help-arg-voice-volume = Volim vwa a, an desibèl (0 se jan li anrejistre a)
help-arg-music-volume = Volim mizik la, an desibèl
help-arg-signal-volume = Volim rit la ak siyal yo, an desibèl
help-arg-output = Kote son an ale: speaker, null (okenn kote, men nan tan li), - (WAV sou sòti estanda a) oswa yon fichye
help-arg-device = Aparèy son an, ak nenpòt moso nan non li: gade "warmhands list devices"
help-arg-from = Kote pou kòmanse, tankou PHASE.STEP: "warmhands plan" montre non yo
help-arg-file = Fichye pou ekri a: FLAC si non li fini ak .flac, si se pa sa WAV; oswa - pou sòti estanda a
help-arg-stem = Youn nan pati yo sèlman: speech (pawòl), music (mizik) oswa signal (siyal)
help-arg-format = Echantiyon yo: 16, 24 oswa float (WAV sèlman); oswa flac, lè non an pa di sa
help-arg-force = Ranplase fichye a si li deja egziste
help-arg-dir = Dosye pou verifye a (done pwogram nan, si ou pa bay non)
help-arg-help = Montre èd sa a
help-arg-version = Montre vèsyon an

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = tout tan ou vle
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Li te { $usual }, li vin pi kout: chak pati bay { $percent } % nan tan li ka bay (sa ki pi kout la se { $shortest }).
plan-fit-longer = Li te { $usual }, li vin pi long: chak pati pran { $percent } % nan tan li ka pran toujou (sa ki pi long lan se { $longest }).
plan-fit-usual = Tan nòmal li: anyen pa vin pi kout, anyen pa vin pi long.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = anviwon { $minutes } minit
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } jiska { $longest }
list-no-voice = poko gen vwa
list-voice-draft = yon vwa ki gen aksan etranje
list-voice-human = vwa yon moun
list-voice-synthetic = yon vwa sentetik
list-review-none = poko gen moun ki li pawòl yo nan lang manman li
list-review-native = yon moun li pawòl yo nan lang manman li
list-review-clinician = yon pwofesyonèl lasante li pawòl yo
# $name: the sound device that is used where none is named
list-default-device = { $name } (sa ki sèvi lè ou pa chwazi)
about-sources = Chif yo, ak kote yo soti:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Nan vitès sa a, mo « { $word } » pi long pase tan li genyen an, kidonk se ak son senp ou tande rit la.
notice-stale = { $count ->
    [1] Gen { $count } fraz anrejistre ki pi ansyen pase tèks li. "warmhands check" di kilès.
   *[other] Gen { $count } fraz anrejistre ki pi ansyen pase tèks yo. "warmhands check" di kilès.
}
# $language: a language tag
notice-unserved-language = Poko gen vwa pou « { $language } ». Sa a se angle; --lang chwazi yon lòt lang.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Ou mande { $asked }. Sa ki genyen se { $language }: li toupre, men kèk mo ap diferan.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [1] { $file } pa ka jwe, li rete deyò.
   *[other] { $count } fichye pa ka jwe, yo rete deyò; premye a se { $file }.
}
notice-draft = Vwa a gen aksan etranje: se yon premye esè nan lang sa a.

## Failures: what is wrong, and where

failure-file-missing = { $place } pa la.
failure-file-is-folder = { $place } se yon dosye, se pa yon fichye.
failure-folder-is-file = { $place } se yon fichye, se pa yon dosye.
failure-file-denied = Pa gen pèmisyon pou li { $place }.
failure-not-a-file = { $place } pa ni yon fichye ni yon dosye.
failure-file-too-large = { $place } twò gwo.
failure-file-not-text = { $place } se pa tèks an UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: sa a se pa TOML: { $detail }
failure-unknown-key = { $place }: yo pa rekonèt « { $key } » isit la.
failure-missing-key = { $place }: « { $key } » manke.
failure-wrong-type = { $place }: « { $key } » dwe kalite { $expected }, pa { $found }.
failure-unknown-word = { $place }: yo pa rekonèt « { $word } » isit la.
failure-duration = { $place }: « { $text } » se pa yon dire: ekri "45 s" oswa "1.5 min".
failure-duration-too-fine = { $place }: « { $text } » pa fè yon nonm antye echantiyon.
failure-duration-too-long = { $place }: « { $text } » pi long pase yon jounen.
failure-not-an-id = { $place }: « { $text } » pa ka sèvi kòm non: lèt miniskil, chif ak tirè sèlman, epi yon lèt an premye.
failure-duplicate = { $place }: « { $id } » parèt isit la yon dezyèm fwa.
failure-say-or-sound = { $place }: etap « { $step } » dwe swa di yon fraz, swa fè yon siyal.
failure-rhythm-needs = { $place }: yon faz kalite « { $kind } » bezwen « { $key } ».
failure-rhythm-has-no = { $place }: yon faz kalite « { $kind } » pa gen « { $key } ».
failure-prompt-needs-time = { $place }: mesaj « { $prompt } » bezwen "at".
failure-prompt-has-no-time = { $place }: mesaj « { $prompt } » konnen lè pa li, li pa gen "at".
failure-hold-order = { $place }: target dwe ant min ak max.
failure-rate = { $place }: { $number } se pa yon vitès pou yon rit.
failure-no-gate = { $place }: pa gen okenn etap ak safety = "gate" anvan premye masaj la oswa anvan premye fwa lèt la tire.
failure-no-hurt-line = { $place }: faz « { $phase } » pa gen okenn etap ak safety = "hurt".
failure-repeat = { $place }: faz ki repete yo dwe kalite "express" epi youn dwe swiv lòt; « { $phase } » pa fè sa.
failure-no-close = { $place }: yon seyans dwe fini ak yon faz kalite "close": kilè pou rele, yon fraz dous, siyal "end" lan.
failure-unknown-source = { $place }: sources.toml pa gen « { $source } ».
failure-source-silent = { $place }: sous « { $source } » pa di ant ki chif { $quantity } dwe ye.
failure-out-of-range = { $place }: { $number } pa ant { $min } ak { $max }, limit sous « { $source } ».
failure-comfort-too-bold = { $place }: yon sous kalite comfort pa ka bay limit pou { $quantity }.
failure-fluent = { $place }: sa a se pa Fluent: { $detail }
failure-not-plain = { $place }: fraz « { $id } » pou di a dwe tèks senp.
failure-unknown-session = Pa gen seyans « { $name } ».
failure-unknown-language = Okenn lang isit la pa bon pou « { $name } ».
failure-unknown-music = Pa gen mizik « { $name } ».
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } pa gen okenn fichye son ki ka jwe: WAV, FLAC, MP3, OGG, M4A oswa AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } pa reponn.
failure-unknown-message = { $place }: { $language } pa gen fraz « { $message } » pou di.
failure-no-clip = { $place }: fraz « { $message } » pa anrejistre an { $language }.
failure-no-narration = Poko gen vwa pou { $language }.
failure-no-signal = { $place }: pa gen siyal « { $name } ».
failure-no-room-for-safety = { $place }: fraz sekirite « { $prompt } » pa antre nan faz « { $phase } ».
failure-other-length = { $place } gen { $found } frame, men pake li a di { $told }.
failure-not-sound = { $place } se pa yon son nan yon fòma yo konnen.
failure-codec = { $place } se yon kalite son yo pa ka li isit la.
failure-channels = { $place } gen { $channels } kanal; se youn oswa de ki ka jwe.
failure-sample-rate = { $place } anrejistre a { $rate } Hz; anrejistreman yo dwe a 48000 Hz.
failure-empty-sound = { $place } vid.
failure-truncated-sound = { $place } koupe anvan li fini.
failure-damaged-sound = { $place } gate, li pa ka jwe.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } se { $format }, li pa ka jwe isit la. Konvèti li an FLAC oswa Ogg Vorbis.
failure-no-audio = { $place } pa gen son ladan.
failure-encrypted-sound = { $place } pwoteje kont kopi, li pa ka jwe isit la.
failure-many-channels = { $place } gen { $channels } kanal; se { $most } ki ka jwe pou pi plis.
failure-strange-rate = { $place } anrejistre a { $rate } Hz; sa ki ka jwe se { $least } jiska { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = Yo pa rekonèt « { $argument } » isit la.
failure-unknown-command = Pa gen kòmand « { $command } ».
failure-invalid-value = « { $value } » pa bon pou { $argument }.
failure-missing-argument = { $argument } manke.
failure-no-value = { $argument } bezwen yon valè.
failure-twice = Ou ka bay { $argument } yon sèl fwa.
# $one, $other: two things on the command line
failure-not-together = { $one } ak { $other } pa mache ansanm.
failure-range = { $argument }: « { $value } » se pa yon chif ant { $min } ak { $max }.
failure-length-range = { $argument }: « { $value } » pa ant { $min } ak { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } se pou yon seyans ki repete, men « { $session } » fini poukont li.
failure-endless = « { $session } » kontinye jiskaske yo sispann li.
# $place: the option; $text: what was given for it
failure-length = { $place }: « { $text } » se pa yon dire.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: nan lang sa a ak nan vitès sa a, « { $session } » ka dire { $shortest } jiska { $longest }, pa { $length }.
failure-fit-fixed = --fit: « { $session } » pa ka ni pi kout ni pi long pase anviwon { $shortest }.
failure-usage = Yo pa ka konprann sa a: { $detail }
failure-stdout = Rezilta a pa ka ekri: { $detail }
failure-internal = Yon bagay pa mache anndan warmhands: { $detail }

## Hints: what to do

hint-nearest = Èske ou te vle di « { $name } »?
hint-known = Men sa ki genyen: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" jwe mizik ki vini ak pwogram nan, epi "--music none" pa jwe okenn mizik.
hint-help = "warmhands --help" montre sa ki genyen.
hint-does-not-repeat = "warmhands cadence" repete.
hint-endless = Di konbyen tan ak --for, tankou --for 20m.
hint-length = Ekri li tankou 30m, 90s, 1h15m, 28.5m oswa 28:30, jiska 24 è.
hint-no-clip = Anyen pa jwe. Anrejistre fraz sa a oswa fè li, oswa chwazi yon lòt lang ak --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Chwazi yon lòt vwa ak --lang, epi kite lang sa a sou ekran an, tankou "--lang en-US --screen-lang { $tag }". "warmhands list languages" montre lang ki gen yon vwa yo.
hint-fit = "warmhands list sessions" montre konbyen tan chak seyans pran.
hint-check = "warmhands check" verifye tout.
hint-not-plain = Yon anrejistreman pa ka chanje: ekri yon fraz pou chak ka.

## Files

failure-exists = { $place } te deja la, li rete jan li te ye a.
failure-disk-full = Pa gen plas ankò pou { $place }. Anyen pa rete ekri a mwatye.
failure-unwritable = { $place } pa ka ekri: { $detail }
failure-no-folder = Pa gen dosye { $place }.
failure-not-allowed = Pa gen pèmisyon pou ekri { $place }.
failure-too-long = { $length } son, se plis pase sa fichye a ka kenbe nan fòma sa a ({ $most }).
hint-force = "warmhands render --force" ranplase li.
hint-disk-full = Fè plas, oswa chwazi yon lòt kote. --format 16 bezwen mwatye plas la, epi yon non ki fini ak .flac bezwen mwens toujou.
hint-too-long = --format 16 kenbe plis, epi se yon non ki fini ak .flac ki kenbe plis pase tout.
hint-flac-name = Fè non an fini ak .flac, oswa retire --format.
hint-flac-depth = FLAC gen 16 oswa 24 bit: chwazi --format 16 oswa 24, oswa fè non an fini ak .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Vwa: { $licence }
tag-licence-words = Pawòl: { $licence }
tag-licence-signals = Siyal: { $licence }
tag-licence-music = Mizik: { $licence }
# Where the person brought the music
tag-licence-own-music = Mizik: yon anrejistreman pa ou, ak pwòp kondisyon li

## Playing

play-keys = space: fè yon poz oswa kontinye · h: sa fè m mal · n: sa k vini apre · p: sa k te anvan · r: ankò · q: sispann
play-keys-rhythm = + ak -: rit la pi vit, pi dousman
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · rete { $left }
play-paused = poz · { $phase } · rete { $left } · space pou kontinye
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = poz · { $phase } · { $heard } · space pou kontinye
# After + or -; $rate: cycles a minute
play-rate = Rit la: { $rate } fwa pa minit, apati youn nan pwochen mouvman yo.
play-farewell = Kèk mo anvan ou ale. Peze q ankò pou fini touswit.
play-not-skipped = Fraz sa a se pou sekirite ou; ou tande li jis nan bout.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Èske ou vle kòmanse ak mizik ki vini ak pwogram nan?  Enter oswa y: wi · n oswa q: non
play-device-lost = Aparèy son an disparèt. Seyans lan ap kontinye depi li tounen.
play-device-back = Aparèy son an tounen.
play-no-sound = Pa gen aparèy son: seyans lan ap mache san son. "warmhands render -o session.wav" fè yon fichye pou jwe yon lòt kote.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [1] Son an te an reta yon fwa: aparèy sa a te twò okipe.
   *[other] Son an te an reta { $count } fwa: aparèy sa a te twò okipe.
}
play-ended = Seyans sa a fini.
# $heard: how far it came, as 12:34
play-stopped = Li sispann apre { $heard }. Ou ka tounen nenpòt lè ou vle.
failure-no-device = Pa gen aparèy son.
failure-unknown-device = Pa gen aparèy son ki rele « { $name } ».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = « { $name } » koresponn ak plizyè aparèy son: { $names }
failure-device-rate = { $device } pa jwe 48 kHz an estereyo.
failure-device-refused = { $device } pa louvri: { $detail }
failure-not-built = Vèsyon pwogram sa a pa jwe sou okenn aparèy son.
hint-list-devices = Bay plis nan non li, oswa tout idantifyan an: "warmhands list devices" montre yo.
hint-device-output = --device chwazi kote ou tande --output speaker: retire youn nan yo.
hint-no-device = "warmhands render -o session.wav" fè yon fichye pou jwe yon lòt kote.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } pa fè pati okenn lang: pa gen okenn dosye nan locales ki gen etikèt sa a.
check-other-language = { $place }: pake sa a di li an { $told }, pa an { $language }.
check-no-licence = { $place }: pa gen okenn lisans ki make.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: « { $message } » se yon anrejistreman ki pa pou okenn fraz an { $language }.
check-stale = { $place }: « { $message } » te anrejistre ak yon lòt tèks, se pa sa li genyen kounye a.
check-mislabelled = { $place } se pa Ogg, menmsi non li di sa.
check-changed = { $place } se pa fichye manifès li a dekri a.
check-not-mono = { $place } pa mono.
check-not-stereo = { $place } pa estereyo.
# $at: seconds from the start
check-clipped = { $place } satire, premye fwa a { $at } s.
check-silent = { $place } pa fè okenn son.
# $found: as measured
check-too-loud = { $place } twò fò: { $found } LUFS; vwa a dwe ant -20 ak -18.
check-too-quiet = { $place } twò ba: { $found } LUFS; vwa a dwe ant -20 ak -18.
check-peak = { $place } gen yon vrè pik { $found } dBTP; pi wo li ka ye se -3.
check-loud-as-speech = { $place } fò menm jan ak pawòl: { $found } LUFS.
check-other-loudness = { $place } a { $found } LUFS, men manifès li a di { $told }.
check-seam = { $place } pa fini jan li kòmanse: diferans lan a { $found } dB, li dwe pi ba pase -20.
# $message: the name of a text
check-missing-text = { $place }: « { $message } » manke.
check-extra-text = { $place }: « { $message } » pa nan lang baz la.
# $language: the base language
check-untranslated = { $place }: « { $message } » menm jan mo pou mo ak { $language }.
check-outdated = { $place }: « { $message } » te tradui sou yon lòt tèks, se pa sa { $language } genyen kounye a.
check-other-arguments = { $place }: « { $message } » pa sèvi ak menm valè ak { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: « { $message } » pran { $found } s pou di ak kalm; yon fraz gen { $most } s pou pi plis.
# $name: a value such as $place
check-unknown-argument = { $place }: pèsonn pa di « { $message } » kisa « ${ $name } » ye.
check-untitled = { $place }: terminal.ftl pa gen « { $message } ».
check-unreachable = { $place }: okenn seyans pa di « { $message } ».
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Nou gade { $languages ->
    [1] yon lang
   *[other] { $languages } lang
}, { $recordings ->
    [1] yon anrejistreman
   *[other] { $recordings } anrejistreman
}, { $sessions ->
    [1] yon seyans
   *[other] { $sessions } seyans
}, { $sounds ->
    [1] yon lòt son
   *[other] { $sounds } lòt son
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Pa gen anyen ki mal.
    [1] Gen yon bagay ki mal.
   *[other] Gen { $count } bagay ki mal.
}
