### Every text of the screen.

## Sessions

# The name of a session
session-full = Masahe at pagpapalabas ng gatas
# What will happen
session-full-summary = Marahang masahe ng dalawang suso, saka pagpapalabas ng gatas gamit ang kamay sa tatlong ikot, na may maikling masahe sa pagitan.
session-massage = Masahe
session-massage-summary = Maligamgam na bimpo at marahang masahe ng dalawang suso, nang hindi nagpapalabas ng gatas.
session-express = Pagpapalabas ng gatas
session-express-summary = Pagpapalabas ng gatas gamit ang kamay, dalawang turno sa bawat suso, at lumilipat kapag humina ang labas ng gatas.
session-first-days = Ang mga unang araw
session-first-days-summary = Pag-ipon ng mga unang patak gamit ang kutsara o hiringgilya, nang marahan, sa loob ng mga sampung minuto.
session-cadence = Ritmo lang
session-cadence-summary = Ang ritmo ng pagpapalabas ng gatas gamit ang kamay, isang suso at saka ang kabila, gaano man katagal ang gusto ninyo.
session-relief = Ginhawa
session-relief-summary = Napakagaang haplos at kaunting gatas lang, para sa puno at masakit na suso na hindi namumula at hindi mainit, kung wala kayong lagnat.
session-it-hurts = Masakit
session-it-hurts-summary = Panatag na paghinto, at kung kailan tatawag para humingi ng tulong.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = paghahanda
phase-massage = masahe
phase-express = pagpapalabas ng gatas
phase-close = pagtatapos
# The breast of a phase
side-first = ang susong uunahin ninyo
side-second = ang kabilang suso
side-left = kaliwang suso
side-right = kanang suso
side-both = dalawang suso
# The name of the music that the project brings
music-warm = Mainit-init
music-rain = Ulan sa bintana
music-hush = Panatag

## Before a session

# The one screen of text before any session
gate-screen =
    Sino ang dapat munang tumawag

    Huwag po munang magsimula, at tumawag muna sa inyong doktor o komadrona, kung
      - buntis kayo, kahit anong linggo;
      - may pamumula o mapupulang guhit sa suso (sa balat na kayumanggi o maitim, maaaring mas maitim o kulay-lila ang bahaging iyon, o mainit lang sa pakiramdam);
      - may lagnat kayo;
      - parang tinatrangkaso kayo.

    Hindi po ito nagbabago sa sesyong Ginhawa. Para iyon sa punong suso na walang pamumula, walang init, at walang lagnat; kung mayroon kayo ng alinman dito, gawin lang iyon kung sinabihan na kayo ng doktor o komadrona na gawin.

    Hindi po dapat masakit kailanman ang ginagawa ninyo. Kapag pinindot ang h, hihinto agad ang lahat, at sasabihin kung kailan tatawag.
    Gabay po ito, hindi payong medikal.

## About

# What massage and expression by hand may help with
about-helps-with = Maaaring makatulong ang masahe ng suso at ang pagpapalabas ng gatas gamit ang kamay kapag matigas at namamaga ang suso; kapag kulang sa buwan o balisa ang sanggol; kapag nahihirapang humakab ang sanggol; para dumami ang gatas; at para magpatuloy ang gatas habang hindi mapainom ng gatas ang sanggol.
# What the program is, and is not
about-what-it-is = Ginagabayan po kayo rito ng warmhands sa boses, musika, at ritmo. Maaari itong makatulong; wala itong ipinapangako. Hindi ito payong medikal, at hindi ito kapalit ng mga taong nag-aalaga sa inyo at sa inyong sanggol.
# Pain
about-no-pain = Hindi po dapat masakit kailanman ang ginagawa ninyo. Ang gilid lang ng areola ang dinidiinan, hindi kailanman ang utong, at walang hinihila o kinukuskos. Kung masakit, huminto.
# The two techniques
about-technique = May dalawang paraan ng paggalaw ng kamay. Sa "areola", dinidiinan ang panlabas na gilid ng areola, saka niluluwagan. Sa "press-back", itinutulak papaloob, papunta sa dibdib, saka dinidiinan at niluluwagan; ipinapakita ito ng Stanford Medicine sa https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Tumawag po sa doktor o sa tagapayo sa pagpapasuso (lactation consultant) kung hindi gumaan ang pakiramdam ninyo sa mga hakbang na ito; kung may pamumula o mapupulang guhit, o kung may lagnat o parang tinatrangkaso kayo; o kung hindi makahakab ang sanggol sa suso. Sa balat na kayumanggi o maitim, ang pamumula ay maaaring mas maitim o kulay-lila, o mainit lang sa pakiramdam.
# Pregnancy
about-pregnancy = Habang buntis, kahit anong linggo, magpalabas lang po ng gatas kung pumayag ang komadrona o doktor, nang hanggang sampung minuto lang, at huminto kung tumitigas ang tiyan (NHS Forth Valley).
# How often
about-how-often = Sa mga unang linggo, kapag hindi pa makasuso ang sanggol, karaniwang payo ang magpalabas ng gatas nang 8 hanggang 10 beses sa loob ng 24 na oras, kahit isang beses man lang sa gabi, at walang pagitan na lampas sa 5 hanggang 6 na oras (NHS; NHS Lothian).
# How long milk keeps
about-storage = Gaano katagal puwede ang gatas, para sa malusog na sanggol na husto sa buwan (CDC): sa temperatura ng silid na hanggang 25°C, 4 na oras; sa ref na 4°C, 4 na araw; sa freezer, hanggang 6 na buwan kung maaari, at 12 ang pinakamatagal. Gatas na natunaw mula sa yelo: 24 na oras sa ref, o 1 hanggang 2 oras sa temperatura ng silid. Tira pagkatapos uminom ng sanggol: 2 oras. Huwag na huwag iyeluhin ulit ang gatas. Iba-iba ang patakaran sa bawat bansa, at mas mahigpit para sa mga sanggol na kulang sa buwan: sundin ang sa inyong ospital.
# Music
about-music = Maaaring makatulong ang musika at pahinga. Sa isang pag-aaral sa 162 na ina, mas marami ang gatas ng mga nakinig ng musika sa mga unang araw (Keith at iba pa, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); sa isa pa, ang EXPRESS, sa 132 na ina (NPEU, 2024), maaaring nagkataon lang ang pagkakaiba.
# Where the times come from
about-times = Galing sa mga nailathalang payo ang mga oras: ang mga ikot ay mula kay Chele Marmet at sa UNICEF; ang masahe ay mula sa University College London Hospitals at sa New Brunswick; ang maiikling masahe at ang init ay mula sa Arkansas Children's; ang magaang haplos at kaunting gatas para sa punong suso ay mula sa Protocol 36 ng Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Walang batayang bumibilang ng galaw bawat minuto: para sa ginhawa ninyo ang ritmo, at wala itong itinatakda. Nasa sessions/sources.toml ang bawat bilang at ang pinagmulan nito.
# Where the technique comes from
about-handout = Sinusunod ng pamamaraan ang babasahing “Breast Massage with Milk Expression by Hand” na inilathala ng University Hospitals. Sarili naming salita ang narito; walang kinalaman ang University Hospitals sa programang ito.
# Where the fingers go, and clean hands
about-fingers = Ang lugar ng mga daliri, 2 hanggang 3 cm (mga isang pulgada) mula sa puno ng utong: NHS West Suffolk at NHS Forth Valley; ayon kay Marmet, 2.5 hanggang 4 cm mula sa utong. Ang kamay na parang letrang C: University College London Hospitals at Marmet. Kamay na hinugasan ng sabon at tubig, o gel na may hindi bababa sa 60% alkohol, at malinis na lalagyan: CDC.
# The works which that handout cites
about-works-cited =
    Mga akdang binanggit doon: D. Hartl at R. Cunningham, “Breast Massage”, Alive Magazine, Enero 1, 2005, binago noong Abril 24, 2015. La Leche League International, “Hand Expression Technique”, pahina mula sa The Womanly Art of Breastfeeding, 2010. La Leche League, “Expressing and Storing Milk”, New Beginnings, tomo 24, bilang 4, Hulyo at Agosto 2007. Ruth A. Lawrence at Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, ikawalong edisyon, Elsevier, 2016. Karen Wambach at Jan Riordan, Breastfeeding and Human Lactation, ikalimang edisyon, Jones and Bartlett, 2016. Stanford Medicine, “Hand Expression of Breastmilk”, tiningnan noong Agosto 21, 2020.
# Licences
about-licences = Ang programa at ang mga salita nito: MIT o Apache-2.0, kayo ang pumili. Ang mga narekord na boses, ang musika, at ang mga hudyat: audio/LICENSES.md.

## Help

help-warmhands = Panatag na boses, malambing na musika, at ritmo para sa masahe ng suso at pagpapalabas ng gatas gamit ang kamay.
help-usage = Paggamit
help-options = Mga opsyon
help-arguments = Mga argumento
help-commands = Mga command
help-command = COMMAND
# What stands in a usage line for all options
help-some-options = [MGA OPSYON]
help-play = Patugtugin ang isang sesyon (ito ang gagawin kung walang command)
help-cadence = Patugtugin ang ritmo lang ng pagpapalabas ng gatas, gaano man katagal ang gusto ninyo
help-render = Isulat ang isang sesyon sa sound file
help-plan = Ipakita kung ano ang maririnig at kailan, nang walang tunog
help-script = Ipakita ang mga sasabihin
help-list = Ilista ang mga sesyon, wika, musika, o sound device
help-about = Para saan ito, kailan tatawag, mga pinagmulan, mga lisensiya
help-check = Suriin ang kasamang data, o isang folder na sa inyo
help-arg-lang = Ang wika ng boses, halimbawa es-419
help-arg-screen-lang = Ang wika sa screen, kung iba ito
help-arg-captions = Kung aling caption ang ipapakita: voice (sa wika ng boses), screen (sa wika ng screen), o both (pareho)
help-arg-data = Folder na may sarili ninyong mga sesyon, wika, o tunog
help-arg-plain = Payak na mga linya lang: walang kulay, walang binabago sa screen
help-arg-session = Ang sesyon: tingnan ang "warmhands list sessions" (full, kung walang binanggit)
help-arg-side = Ang susong uunahin: left (kaliwa) o right (kanan)
help-arg-technique = Ang galaw: areola (diin, luwag) o press-back (tulak, diin, luwag)
help-arg-rate = Ilang beses bawat minuto, ayon sa ginhawa ninyo
help-arg-fit = Gaano katagal lahat, halimbawa 30m o 28:30: mas maikli o mas mahaba sa karaniwan, hangga't maaari
help-arg-count = Paano maririnig ang ritmo: voice (boses), tone (tono), o none (wala)
help-arg-music = Ang musika: pangalan mula sa "warmhands list music", file o folder ng sarili ninyong musika, o none (wala)
help-arg-for = Gaano katagal ang ritmo, gaya ng 20m (hanggang ihinto, kung hindi sinabi)
help-arg-switch = Gaano katagal ang turno ng bawat suso, gaya ng 5m
help-arg-json = Isulat ang isang JSON object
help-arg-what = Ano ang ililista: sessions (sesyon), languages (wika), music (musika), o devices (sound device)
help-arg-speak = Ipabigkas sa bawat wikang may boses ang sarili nitong pangalan
help-arg-voice-volume = Ang lakas ng boses, sa decibel (0 ang gaya ng pagkarekord)
help-arg-music-volume = Ang lakas ng musika, sa decibel
help-arg-signal-volume = Ang lakas ng ritmo at ng mga hudyat, sa decibel
help-arg-output = Saan pupunta ang tunog: speaker (sound device), null (walang tunog, pero tunay ang takbo ng oras), - (WAV sa standard output), o isang file
help-arg-device = Ang sound device, sa alinmang bahagi ng pangalan nito: tingnan ang "warmhands list devices"
help-arg-from = Saan magsisimula, bilang PHASE.STEP: makikita ang mga pangalan sa "warmhands plan"
help-arg-file = Ang isusulat na file: FLAC kung nagtatapos sa .flac ang pangalan, kung hindi ay WAV; o - para sa standard output
help-arg-stem = Isa lang sa mga bahagi: speech (boses), music (musika), o signal (hudyat)
help-arg-format = Ang mga sample: 16, 24, o float (WAV lang); o flac, kung walang pangalang nagsasabi nito
help-arg-force = Patungan ang file kung mayroon na
help-arg-dir = Ang folder na susuriin (ang kasamang data, kung walang binanggit)
help-arg-help = Ipakita ang tulong na ito
help-arg-version = Ipakita ang bersiyon

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = gaano man katagal ang gusto ninyo
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Pinaikli mula { $usual }: ibinibigay ng bawat bahagi ang { $percent }% ng oras na maaari nitong ibawas (ang pinakamaikli ay { $shortest }).
plan-fit-longer = Pinahaba mula { $usual }: kinukuha ng bawat bahagi ang { $percent }% ng oras na maaari pa nitong idagdag (ang pinakamahaba ay { $longest }).
plan-fit-usual = Ang karaniwang haba: walang pinaikli at walang pinahaba.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = mga { $minutes } minuto
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } hanggang { $longest }
list-no-voice = wala pang boses
list-voice-draft = boses na may banyagang punto
list-voice-human = boses ng tao
list-voice-synthetic = gawa ng makina ang boses
list-review-none = hindi pa nababasa ng katutubong nagsasalita ng wikang ito ang mga salita
list-review-native = nabasa na ng katutubong nagsasalita ng wikang ito ang mga salita
list-review-clinician = nabasa na ng doktor o nars ang mga salita
# $name: the sound device that is used where none is named
list-default-device = { $name } (ito ang gagamitin)
about-sources = Ang mga bilang, at kung saan galing:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Sa bilis na ito, mas mahaba ang salitang “{ $word }” kaysa sa kumpas nito, kaya tono ang maririnig sa ritmo.
notice-stale = { $count ->
    [one] May { $count } narekord na linyang mas luma kaysa sa teksto. Makikita sa "warmhands check" kung alin.
   *[other] May { $count } narekord na linyang mas luma kaysa sa teksto. Makikita sa "warmhands check" kung alin.
}
# $language: a language tag
notice-unserved-language = Wala pang boses para sa “{ $language }”. Ingles ito; pumili ng ibang wika sa --lang.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = { $asked } ang hiningi ninyo. { $language } ang mayroon: malapit ito, pero may mga salitang maiiba.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $count } file ang hindi mapatugtog at hindi isinama, simula sa { $file }.
   *[other] { $count } file ang hindi mapatugtog at hindi isinama, simula sa { $file }.
}
notice-draft = May banyagang punto ang boses: unang bersiyon pa lang ito sa wikang ito.

## Failures: what is wrong, and where

failure-file-missing = Wala ang { $place }.
failure-file-is-folder = Folder ang { $place }, hindi file.
failure-folder-is-file = File ang { $place }, hindi folder.
failure-file-denied = Walang pahintulot na basahin ang { $place }.
failure-not-a-file = Hindi file at hindi rin folder ang { $place }.
failure-file-too-large = Masyadong malaki ang { $place }.
failure-file-not-text = Hindi tekstong UTF-8 ang { $place }.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: hindi ito TOML: { $detail }
failure-unknown-key = { $place }: hindi kilala rito ang “{ $key }”.
failure-missing-key = { $place }: walang “{ $key }”.
failure-wrong-type = { $place }: dapat na uring { $expected } ang “{ $key }”, hindi { $found }.
failure-unknown-word = { $place }: hindi kilala rito ang “{ $word }”.
failure-duration = { $place }: hindi haba ng oras ang “{ $text }”: isulat na "45 s" o "1.5 min".
failure-duration-too-fine = { $place }: mas pino kaysa sa isang sample ang “{ $text }”.
failure-duration-too-long = { $place }: mas mahaba sa isang araw ang “{ $text }”.
failure-not-an-id = { $place }: hindi puwedeng pangalan ang “{ $text }”: maliliit na letra, bilang, at gitling lang, at letra ang una.
failure-duplicate = { $place }: pangalawang beses na rito ang “{ $id }”.
failure-say-or-sound = { $place }: ang hakbang na “{ $step }” ay dapat magsabi ng linya o magpatunog ng hudyat, isa lang sa dalawa.
failure-rhythm-needs = { $place }: kailangan ng yugtong uring “{ $kind }” ang “{ $key }”.
failure-rhythm-has-no = { $place }: walang “{ $key }” ang yugtong uring “{ $kind }”.
failure-prompt-needs-time = { $place }: kailangan ng paalalang “{ $prompt }” ang "at".
failure-prompt-has-no-time = { $place }: alam ng paalalang “{ $prompt }” ang sarili nitong oras, kaya wala itong "at".
failure-hold-order = { $place }: dapat nasa pagitan ng min at max ang target.
failure-rate = { $place }: hindi puwedeng bilis ng ritmo ang { $number }.
failure-no-gate = { $place }: walang hakbang na may safety = "gate" bago ang unang masahe o pagpapalabas ng gatas.
failure-no-hurt-line = { $place }: walang hakbang na may safety = "hurt" ang yugtong “{ $phase }”.
failure-repeat = { $place }: ang mga yugtong umuulit ay dapat na uring "express" at magkakasunod; hindi ganoon ang “{ $phase }”.
failure-no-close = { $place }: dapat magtapos ang sesyon sa yugtong uring "close": kung kailan tatawag, isang magiliw na linya, at ang hudyat na "end".
failure-unknown-source = { $place }: walang “{ $source }” sa sources.toml.
failure-source-silent = { $place }: walang ibinibigay na saklaw ang pinagmulang “{ $source }” para sa { $quantity }.
failure-out-of-range = { $place }: nasa labas ang { $number } ng { $min } hanggang { $max }, ang saklaw ng pinagmulang “{ $source }”.
failure-comfort-too-bold = { $place }: hindi makapagbibigay ng saklaw para sa { $quantity } ang pinagmulang uring comfort.
failure-fluent = { $place }: hindi ito Fluent: { $detail }
failure-not-plain = { $place }: dapat na payak na teksto ang binibigkas na linyang “{ $id }”.
failure-unknown-session = Walang sesyong “{ $name }”.
failure-unknown-language = Walang wika rito para sa “{ $name }”.
failure-unknown-music = Walang musikang “{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = Walang sound file na mapapatugtog sa { $place }: WAV, FLAC, MP3, OGG, M4A, o AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = Hindi sumasagot ang { $place }.
failure-unknown-message = { $place }: walang binibigkas na linyang “{ $message }” sa { $language }.
failure-no-clip = { $place }: walang rekording ang linyang “{ $message }” sa { $language }.
failure-no-narration = Wala pang boses para sa { $language }.
failure-no-signal = { $place }: walang hudyat na “{ $name }”.
failure-no-room-for-safety = { $place }: hindi kasya ang pangkaligtasang linyang “{ $prompt }” sa yugtong “{ $phase }”.
failure-other-length = May { $found } frame ang { $place }, pero { $told } ang sabi ng pakete nito.
failure-not-sound = Hindi tunog sa kilalang format ang { $place }.
failure-codec = Tunog na hindi mababasa rito ang { $place }.
failure-channels = May { $channels } channel ang { $place }; isa o dalawa lang ang mapapatugtog.
failure-sample-rate = Nirekord ang { $place } sa { $rate } Hz; dapat na 48000 Hz ang mga rekording.
failure-empty-sound = Walang laman ang { $place }.
failure-truncated-sound = Putol ang { $place }.
failure-damaged-sound = Sira ang { $place } at hindi mapatugtog.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = Ang { $place } ay { $format }, na hindi mapapatugtog dito. I-convert ito sa FLAC o Ogg Vorbis.
failure-no-audio = Walang tunog ang { $place }.
failure-encrypted-sound = May proteksiyon laban sa pagkopya ang { $place } at hindi mapapatugtog dito.
failure-many-channels = May { $channels } channel ang { $place }; hanggang { $most } lang ang mapapatugtog.
failure-strange-rate = Nirekord ang { $place } sa { $rate } Hz; { $least } hanggang { $most } Hz lang ang mapapatugtog.
failure-sound = { $place }: { $detail }
failure-unknown-argument = Hindi kilala rito ang “{ $argument }”.
failure-unknown-command = Walang command na “{ $command }”.
failure-invalid-value = Hindi bagay ang “{ $value }” sa { $argument }.
failure-missing-argument = Kailangan ang { $argument }.
failure-no-value = Kailangan ng { $argument } ng halaga.
failure-twice = Isang beses lang maibibigay ang { $argument }.
# $one, $other: two things on the command line
failure-not-together = Hindi puwedeng magkasama ang { $one } at { $other }.
failure-range = { $argument }: hindi bilang mula { $min } hanggang { $max } ang “{ $value }”.
failure-length-range = { $argument }: wala sa pagitan ng { $min } at { $max } ang “{ $value }”.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = Para sa umuulit na sesyon ang { $argument }, at may sariling katapusan ang “{ $session }”.
failure-endless = Tuloy-tuloy ang “{ $session }” hanggang ihinto.
# $place: the option; $text: what was given for it
failure-length = { $place }: hindi haba ng oras ang “{ $text }”.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: ang “{ $session }” ay maaaring tumagal mula { $shortest } hanggang { $longest } sa wikang ito at sa bilis na ito, hindi { $length }.
failure-fit-fixed = --fit: hindi maaaring mas maikli o mas mahaba ang “{ $session }” sa mga { $shortest }.
failure-usage = Hindi ito maunawaan: { $detail }
failure-stdout = Hindi maisulat ang resulta: { $detail }
failure-internal = May nasira sa loob ng warmhands: { $detail }

## Hints: what to do

hint-nearest = “{ $name }” ba ang ibig ninyong sabihin?
hint-known = Ang mayroon: { $names }
# $name: the music that the project brings
hint-shipped-music = Sa "--music { $name }", tutugtog ang kasamang musika; sa "--music none", walang tutugtog.
hint-help = Makikita sa "warmhands --help" kung ano ang mayroon.
hint-does-not-repeat = Umuulit ang "warmhands cadence".
hint-endless = Sabihin kung gaano katagal sa --for, gaya ng --for 20m.
hint-length = Isulat na 30m, 90s, 1h15m, 28.5m, o 28:30, hanggang 24 na oras.
hint-no-clip = Walang pinatugtog. Irekord o gawin ang linyang ito, o pumili ng ibang wika sa --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Pumili ng ibang boses sa --lang at panatilihin ang wikang ito sa screen, gaya ng "--lang en-US --screen-lang { $tag }". Makikita sa "warmhands list languages" ang mga wikang may boses.
hint-fit = Makikita sa "warmhands list sessions" kung gaano katagal ang bawat sesyon.
hint-check = Sinusuri ng "warmhands check" ang lahat.
hint-not-plain = Hindi nagbabago ang rekording: sumulat ng isang linya para sa bawat kaso.

## Files

failure-exists = Mayroon nang { $place }, at hindi ito ginalaw.
failure-disk-full = Wala nang lugar para sa { $place }. Walang naiwang anumang bahagi nito.
failure-unwritable = Hindi maisulat ang { $place }: { $detail }
failure-no-folder = Walang folder na { $place }.
failure-not-allowed = Walang pahintulot na isulat ang { $place }.
failure-too-long = Ang { $length } ng tunog ay higit sa kasya sa file sa format na ito ({ $most }).
hint-force = Pinapatungan ito ng "warmhands render --force".
hint-disk-full = Magbakante ng lugar, o pumili ng iba. Kalahati lang ang kailangan ng --format 16, at mas kaunti pa ang pangalang nagtatapos sa .flac.
hint-too-long = Mas marami ang kasya sa --format 16, at pinakamarami sa pangalang nagtatapos sa .flac.
hint-flac-name = Tapusin ang pangalan sa .flac, o alisin ang --format.
hint-flac-depth = 16 o 24 bit ang FLAC: piliin ang --format 16 o 24, o tapusin ang pangalan sa .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Boses: { $licence }
tag-licence-words = Mga salita: { $licence }
tag-licence-signals = Mga hudyat: { $licence }
tag-licence-music = Musika: { $licence }
# Where the person brought the music
tag-licence-own-music = Musika: sarili ninyong rekording, ayon sa sarili nitong kondisyon

## Playing

play-keys = space: huminto muna o magpatuloy · h: masakit · n: susunod · p: bumalik · r: ulitin · q: tapusin
play-keys-rhythm = + at -: mas mabilis o mas mabagal na ritmo
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } pa
play-paused = nakahinto muna · { $phase } · { $left } pa · space para magpatuloy
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = nakahinto muna · { $phase } · { $heard } · space para magpatuloy
# After + or -; $rate: cycles a minute
play-rate = Ang ritmo: { $rate } beses bawat minuto, simula sa isa sa mga susunod na galaw.
play-farewell = Ilang salita po bago kayo umalis. Sa isa pang q, tapos agad.
play-not-skipped = Para po sa kaligtasan ninyo ang linyang ito; maririnig ito hanggang dulo.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Magsimula na po ba tayo gamit ang kasamang musika?  Enter o y: oo · n o q: hindi
play-device-lost = Nawala ang sound device. Magpapatuloy ang sesyon kapag bumalik ito.
play-device-back = Bumalik na ang sound device.
play-no-sound = Walang sound device: tahimik ang takbo ng sesyon. Sa "warmhands render -o session.wav", makagagawa ng file na mapapatugtog sa ibang makina.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] { $count } beses nahuli ang tunog: masyadong abala ang makinang ito.
   *[other] { $count } beses nahuli ang tunog: masyadong abala ang makinang ito.
}
play-ended = Tapos na po ang sesyong ito.
# $heard: how far it came, as 12:34
play-stopped = Huminto pagkatapos ng { $heard }. Puwede po kayong bumalik kahit kailan.
failure-no-device = Walang sound device.
failure-unknown-device = Walang sound device na “{ $name }” ang pangalan.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = Ilang sound device ang tugma sa “{ $name }”: { $names }
failure-device-rate = Hindi nagpapatugtog ng 48 kHz na stereo ang { $device }.
failure-device-refused = Hindi nabuksan ang { $device }: { $detail }
failure-not-built = Walang sound device na magagamit ang build na ito.
hint-list-devices = Dagdagan ang pangalan, o ibigay ang buong id: makikita ang mga ito sa "warmhands list devices".
hint-device-output = Pinipili ng --device kung saan maririnig ang --output speaker: alisin ang isa sa dalawa.
hint-no-device = Sa "warmhands render -o session.wav", makagagawa ng file na mapapatugtog sa ibang makina.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = Hindi kabilang sa alinmang wika ang { $place }: walang folder sa locales na may ganoong tag.
check-other-language = { $place }: sabi ng paketeng ito ay nasa { $told } ito, hindi sa { $language }.
check-no-licence = { $place }: walang nakasaad na lisensiya.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: ang “{ $message }” ay rekording na walang katugmang linya sa { $language }.
check-stale = { $place }: nirekord ang “{ $message }” mula sa ibang teksto kaysa sa ngayon.
check-mislabelled = Hindi Ogg ang { $place }, kahit iyon ang sabi ng pangalan nito.
check-changed = Iba ang { $place } sa file na inilalarawan ng manifest nito.
check-not-mono = Hindi mono ang { $place }.
check-not-stereo = Hindi stereo ang { $place }.
# $at: seconds from the start
check-clipped = Basag ang tunog ng { $place }, una sa { $at } s.
check-silent = Walang maririnig sa { $place }.
# $found: as measured
check-too-loud = Masyadong malakas ang { $place }: { $found } LUFS; mula -20 hanggang -18 ang boses.
check-too-quiet = Masyadong mahina ang { $place }: { $found } LUFS; mula -20 hanggang -18 ang boses.
check-peak = May true peak na { $found } dBTP ang { $place }; -3 ang pinakamataas.
check-loud-as-speech = Kasinlakas ng boses ang { $place }: { $found } LUFS.
check-other-loudness = Nasa { $found } LUFS ang { $place }, pero { $told } ang sabi ng manifest nito.
check-seam = Hindi nagtatapos ang { $place } gaya ng simula nito: nasa { $found } dB ang pagkakaiba, at dapat na mas mababa sa -20.
# $message: the name of a text
check-missing-text = { $place }: walang “{ $message }”.
check-extra-text = { $place }: wala ang “{ $message }” sa batayang wika.
# $language: the base language
check-untranslated = { $place }: salita por salitang gaya ng sa { $language } ang “{ $message }”.
check-outdated = { $place }: isinalin ang “{ $message }” mula sa ibang teksto kaysa sa nasa { $language } ngayon.
check-other-arguments = { $place }: hindi gumagamit ang “{ $message }” ng mga halagang gaya ng sa { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: { $found } s ang panatag na pagbigkas sa “{ $message }”; hanggang { $most } s lang ang isang linya.
# $name: a value such as $place
check-unknown-argument = { $place }: walang nagsasabi sa “{ $message }” kung ano ang “${ $name }”.
check-untitled = { $place }: walang “{ $message }” sa terminal.ftl.
check-unreachable = { $place }: walang sesyong nagsasabi ng “{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Sinuri ang { $languages ->
    [one] { $languages } wika
   *[other] { $languages } wika
}, { $recordings ->
    [one] { $recordings } rekording
   *[other] { $recordings } rekording
}, { $sessions ->
    [one] { $sessions } sesyon
   *[other] { $sessions } sesyon
}, { $sounds ->
    [one] { $sounds } iba pang tunog
   *[other] { $sounds } iba pang tunog
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Walang mali.
    [one] { $count } ang mali.
   *[other] { $count } ang mali.
}
