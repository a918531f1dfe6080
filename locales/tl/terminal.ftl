### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Masahe at pagpapalabas ng gatas
# What will happen in it, in one sentence
session-full-summary = Marahang masahe ng dalawang suso, saka pagpapalabas ng gatas gamit ang kamay sa tatlong ikot, na may maikling masahe sa pagitan.
# The name of the session massage
session-massage = Masahe
# What will happen in it, in one sentence
session-massage-summary = Maligamgam na bimpo at marahang masahe ng dalawang suso, nang hindi nagpapalabas ng gatas.
# The name of the session express
session-express = Pagpapalabas ng gatas
# What will happen in it, in one sentence
session-express-summary = Pagpapalabas ng gatas gamit ang kamay, dalawang turno sa bawat suso, at lumilipat kapag humina ang labas ng gatas.
# The name of the session for the first days after a birth
session-first-days = Ang mga unang araw
# What will happen in it, in one sentence
session-first-days-summary = Pag-ipon ng mga unang patak gamit ang kutsara o hiringgilya, nang marahan, sa loob ng mga sampung minuto.
# The name of the session that is only the rhythm
session-cadence = Ritmo lang
# What will happen in it, in one sentence
session-cadence-summary = Ang ritmo ng pagpapalabas ng gatas gamit ang kamay, isang suso at saka ang kabila, gaano man katagal ang gusto ninyo.
# The name of the session for full, tender breasts
session-relief = Ginhawa
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Napakagaang haplos at kaunting gatas lang, para sa puno at masakit na suso na hindi namumula at hindi mainit, kung wala kayong lagnat.
# The name of what the key h leads to
session-it-hurts = Masakit
# What will happen in it, in one sentence
session-it-hurts-summary = Panatag na paghinto, at kung kailan tatawag para humingi ng tulong.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = paghahanda
# The short name of a phase: massaging
phase-massage = masahe
# The short name of a phase: expressing by hand
phase-express = pagpapalabas ng gatas
# The short name of a phase: the end of a session
phase-close = pagtatapos
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = ang susong uunahin ninyo
# The breast of a phase: the one that was not first
side-second = ang kabilang suso
# The breast of a phase: the left one
side-left = kaliwang suso
# The breast of a phase: the right one
side-right = kanang suso
# The breasts of a phase: both at once
side-both = dalawang suso
# The name of the music that the project brings
music-warm = Mainit-init
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Ulan sa bintana
# The name of a piece of music: very soft, as one hushes a child
music-hush = Panatag

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Nagkukuskusan ang dalawang kamay na may sabon sa ilalim ng umaagos na tubig.
# The picture of the warm cloth
figure-warm-cloth = Hawak ng dalawang kamay ang maligamgam na bimpo sa ibabaw ng mga suso.
# The picture of the first stroke of the massage
figure-shake = May isang kamay sa ilalim ng bawat suso, na marahang umaalog dito pakaliwa at pakanan.
# The picture of the second stroke
figure-back-and-forth = Isang kamay sa ibabaw ng suso at isa sa ilalim ang humahagod pakaliwa at pakanan, nang magkasalungat.
# The picture of the third stroke
figure-up-and-down = May tig-isang kamay sa magkabilang gilid ng suso: humahagod pataas ang isa habang pababa ang isa.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Nakapaligid sa suso ang dalawang kamay at magaan itong pinipihit nang magkasalungat, na parang nagpipiga ng malambot na tela.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Humahaplos sa ibabaw ng suso ang mga daliri ng isang kamay, kasinggaan ng balahibo ng ibon.
# The picture of wiping off the oil
figure-wipe = Pinupunasan ng isang kamay ang langis sa suso gamit ang tuwalya.
# The picture of leaning forward
figure-lean-forward = Nakaupo ang ina at bahagyang nakahilig paharap, na may tasa sa ibaba ng suso.
# The picture of the cup
figure-cup = Nagpapalabas ng gatas ang isang kamay, at hawak ng isa pa ang tasa sa ibaba ng utong.
# The picture of the shape of the hand
figure-c-hand = Bumubuo ng malapad na letrang C ang hinlalaki at ang mga daliri.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Nasa itaas ng utong ang hinlalaki at nasa ibaba ang hintuturo, parehong nasa panlabas na gilid ng areola, dalawa hanggang tatlong sentimetro mula sa puno ng utong.
# The picture of the first movement of the other technique, from the side
figure-press-back = Itinutulak ng hinlalaki at mga daliri ang suso nang tuwid na papaloob, papunta sa dibdib.
# The picture of the movement that brings milk
figure-compress = Naglalapit ang hinlalaki at hintuturo sa gilid ng areola, at lumalabas ang mga patak ng gatas.
# The picture of the movement that follows it
figure-relax = Lumuluwag ang hinlalaki at hintuturo, at nananatili sa parehong bahagi ng balat.
# The picture of the fingers that move around
figure-rotate = Pumipihit ang kamay, para mapunta ang hinlalaki at hintuturo sa bagong puwesto sa gilid ng areola.
# The picture of the cool cloth
figure-cool-cloth = Hawak ng dalawang kamay ang malamig-lamig na bimpo sa ibabaw ng mga suso.
# The picture of resting
figure-rest = Nakaupo ang ina, nakasara ang roba, at nakapahinga ang mga kamay sa kandungan.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Sino ang dapat munang tumawag

    Huwag po munang magsimula, at tumawag muna sa inyong doktor o komadrona, kung
      - buntis kayo, kahit anong linggo;
      - may pamumula o mapupulang guhit sa suso (sa balat na kayumanggi o maitim, maaaring mas maitim o kulay-lila ang bahaging iyon, o mainit lang sa pakiramdam);
      - may lagnat kayo;
      - parang tinatrangkaso kayo.

    Hindi po ito nagbabago sa sesyong Ginhawa. Para iyon sa punong suso na walang pamumula, walang init, at walang lagnat; kung mayroon kayo ng alinman dito, gawin lang iyon kung sinabihan na kayo ng doktor o komadrona na gawin.

    Hindi po dapat masakit kailanman ang ginagawa ninyo. Kapag pinindot ang { $hurt }, hihinto agad ang lahat, at sasabihin kung kailan tatawag.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Kung kailan tatawag
# Below that: a line to write on follows
handout-telephone = Numero ng telepono ng ward:
# The heading over how long milk keeps
handout-storage = Gaano katagal puwede ang gatas
# The heading over who says so
handout-sources = Mga pinagmulan

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Maghugas po kayo ng kamay gamit ang sabon at maligamgam na tubig.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Maghugas po ulit kayo ng kamay gamit ang sabon at maligamgam na tubig.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Ang paligo sa maligamgam na tubig o ang basa at maligamgam na bimpo ay maaaring makatulong sa pagdaloy ng gatas.
# On a handout, in place of the spoken line settle
paper-settle = Umupo po o humiga sa tahimik at maginhawang lugar, na may sandalan ang likod. Ibaba ang mga balikat. Maaaring makatulong ang malambing na musika.
# On a handout, in place of the spoken line express-follow
paper-follow = Ulit-ulitin po ito nang dahan-dahan. Ang sarili ninyong bilis ang tama.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Estados Unidos: malulusog na sanggol na husto sa buwan
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Gran Britanya: malulusog na sanggol na husto sa buwan
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlanda: mga sanggol na kulang sa buwan o may sakit, sa ospital
# Where milk is kept; a length of time stands beside it
storage-room = Gatas na bagong labas sa suso, sa temperatura ng silid
# Likewise
storage-refrigerator = Gatas na bagong labas sa suso, sa ref
# Likewise; in this time it stays at its best
storage-freezer-best = Sa freezer, pinakamainam na tagal
# Likewise
storage-freezer = Sa freezer, pinakamatagal
# Likewise: milk that was frozen
storage-thawed-refrigerator = Natunaw mula sa yelo, sa ref
# Likewise: milk that was frozen
storage-thawed-room = Natunaw mula sa yelo, sa temperatura ng silid
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Tira pagkatapos uminom ng sanggol
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius }°C ({ $fahrenheit }°F) o mas malamig
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } oras
       *[other] { $time } na oras
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } araw
       *[other] { $time } na araw
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } buwan
       *[other] { $time } na buwan
    }
# Below all these times
storage-rules = Huwag na huwag iyeluhin ulit ang gatas na natunaw. Iba-iba ang patakaran sa bawat bansa, at mas mahigpit para sa mga sanggol na kulang sa buwan: sundin ang sa inyong ospital.

# An entry in a calendar, with an alarm
remind-summary = Oras na para magpalabas ng gatas

## Help

# What the program is: the first line of its help
help-warmhands = Panatag na boses, malambing na musika, at ritmo para sa masahe ng suso at pagpapalabas ng gatas gamit ang kamay.
# The heading before how a command is typed; a colon follows
help-usage = Paggamit
# The heading over the options of a command
help-options = Mga opsyon
# The heading over the arguments of a command
help-arguments = Mga argumento
# The heading over the list of commands
help-commands = Mga command
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMMAND
# What stands in a usage line for all options
help-some-options = [MGA OPSYON]
# What the command play does
help-play = Patugtugin ang isang sesyon (ito ang gagawin kung walang command)
# What the command cadence does
help-cadence = Patugtugin ang ritmo lang ng pagpapalabas ng gatas, gaano man katagal ang gusto ninyo
# What the command care does: somebody chooses a session together with a patient
help-care = Pumili ng sesyon kasama ang pasyente, hakbang-hakbang, sa wika niya at sa wika ninyo
# What the command "resume" does
help-resume = Magpatuloy kung saan inihinto ang huling sesyon, hanggang isang araw pagkatapos
# What the command render does
help-render = Isulat ang isang sesyon sa sound file
# What the command plan does
help-plan = Ipakita kung ano ang maririnig at kailan, nang walang tunog
# What the command script does
help-script = Ipakita ang mga sasabihin
# What the command list does
help-list = Ilista ang mga sesyon, wika, musika, patakaran sa pagtatabi ng gatas, sound device, o mikropono
# What the command figures does
help-figures = Isulat sa mga file ang mga larawan ng mga hagod at galaw, bilang SVG at PNG
# What the command handout does
help-handout = Gumawa ng pahinang ipi-print: ang mga hakbang na may larawan, at kung kailan tatawag
# What the command remind does
help-remind = Gumawa ng mga paalala para sa kalendaryo, bilang file na .ics
# What the command about does
help-about = Para saan ito, kailan tatawag, mga pinagmulan, mga lisensiya
# What the command "ctl" does
help-ctl = Kontrolin ang tumatakbong sesyon, mula sa ibang terminal o sa script
# What the command log does
help-log = Ipakita ang naitala tungkol sa inyong mga sesyon, dagdagan ng dami ng gatas, i-export, o burahin
# What the command log list does
help-log-list = Ilista ang mga naitalang sesyon
# What the command log amount does
help-log-amount = Idagdag sa isang tala kung gaano karami ang gatas, at kumusta ang sesyon
# What the command log chart does
help-log-chart = Ipakita ang gatas at ang mga minuto ng bawat suso, ayon sa araw
# What the command log export does
help-log-export = Isulat ang lahat ng tala para sa ibang programa
# What the command log delete does
help-log-delete = Burahin ang mga tala, nang walang maiiwan sa mga ito
# What the command config does
help-config = Ipakita kung nasaan ang inyong mga setting, gumawa ng file ng mga ito, o suriin ito
# What the command config path does
help-config-path = Ipakita kung nasaan ang file ng inyong mga setting, o kung saan ito dapat ilagay
# What the command config init does
help-config-init = Gumawa ng file na may lahat ng setting bilang halimbawa; hindi ito gagalawin kung mayroon na
# What the command config check does
help-config-check = Sabihin ang bawat mali sa inyong mga setting
# What the command preset does; a preset has choices for a session, under a name
help-preset = Itabi ang mga pinili para sa sesyon sa ilalim ng isang pangalan, gaya ng sa kama
# What the command preset save does
help-preset-save = Itabi ang mga kasunod na pinili sa ilalim ng pangalang ito
# What the command preset list does
help-preset-list = Ilista ang mga preset
# What the command preset show does
help-preset-show = Ipakita ang laman ng isang preset
# What the command preset remove does
help-preset-remove = Alisin ang isang preset
# What the command check does
help-check = Suriin ang kasamang data, o isang folder na sa inyo
# What the command pack does
help-pack = Magrekord ng sariling boses, o magdagdag ng wika; mag-install ng gawa ng iba
# What the command pack new does
help-pack-new = Gumawa ng folder para sa bagong pakete, sa wikang binanggit sa --lang
# What the command pack sheet does
help-pack-sheet = Ipakita ang mga linyang babasahin
# What the command pack record does
help-pack-record = Irekord ang mga linya nang isa-isa mula sa mikropono; nagpapatuloy kung saan huminto
# What the command pack import does
help-pack-import = Ipasok ang mga rekording na ginawa sa labas ng programang ito
# What the command pack check does
help-pack-check = Sabihin kung ano ang dapat ayusin, at ilan pa ang irerekord
# What the command pack build does
help-pack-build = Gawing isang file ang pakete, na mai-install ng iba
# What the command pack install does
help-pack-install = I-install ang paketeng bigay sa inyo
# What the command pack list does
help-pack-list = Ilista ang mga naka-install na pakete
# What the command pack remove does
help-pack-remove = Alisin ang isang naka-install na pakete
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Ang wika ng boses, sa pangalan o tag nito: Espanyol, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Ang wika sa screen, kung iba ito
# An option; F13 and next stay as they are
help-arg-key = Ano ang ginagawa ng isang key o pedal, gaya ng F13=next; puwedeng ibigay nang ilang beses
# An option
help-arg-one-button = Kahit anong key o pindutan: huminto muna o magpatuloy; dalawang beses na mabilis: susunod; apat na beses na mabilis, o pinindot nang matagal: masakit
# An option
help-arg-locked = Magsimula nang naka-lock ang mga key: paghinto muna, “masakit”, at pag-unlock lang ang gumagana
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Kung aling caption ang ipapakita: voice (sa wika ng boses), screen (sa wika ng screen), o both (pareho)
# What the option --data is for
help-arg-data = Folder na may sarili ninyong mga sesyon, wika, o tunog
# What the option --lines is for
help-arg-lines = Mga caption bilang mga linya, kahit kasya sa terminal ang buong screen
# What the option --theme is for; the words are typed as they are
help-arg-theme = Ang mga kulay ng buong screen: auto (gaya ng sa terminal o desktop), light (maliwanag), dark (madilim), o night (amber sa itim)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Ang kulay ng balat sa mga larawan: neutral (walang tinutukoy), light (maputi), tan (morena), brown (kayumanggi), o dark (maitim)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Paano iginuguhit ang mga larawan sa terminal: quadrants (sangkapat), o half (kalahati) kung may puwang sa pagitan ng mga letra
# What the argument FIGURE of the command figures is for
help-arg-figure = Ang larawan (lahat, kung walang binanggit)
# What the option --output of the command figures is for
help-arg-figures-dir = Ang folder na paglalagyan ng mga ito
# What the option --large of the command handout is for
help-arg-large = Mas malaking sukat ng mga letra
# What the option --policy of the command handout is for
help-arg-policy = Kaninong patakaran kung gaano katagal puwede ang gatas: tingnan ang "warmhands list policies" (cdc-term, kung walang binanggit)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Ang laki ng papel: a4 o letter (kung hindi sinabi, kung ano ang nasa printer; a4 sa PDF)
# What the option --output of the command handout is for
help-arg-page-file = Ang isusulat na file, na nagtatapos sa .html o .pdf ang pangalan; o - para sa standard output
# What the option --every of the command remind is for
help-arg-every = Gaano katagal ang pagitan ng mga paalala, gaya ng 3h o 2h30m
# What the option --times of the command remind is for
help-arg-times = Ilang paalala (8, kung hindi sinabi)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Kung kailan ang unang paalala, gaya ng 22:00 (kung hindi sinabi, sa susunod na :00, :15, :30, o :45)
# What the option --output of the command remind is for
help-arg-calendar-file = Ang isusulat na file, gaya ng next.ics; o - para sa standard output
# What the option --plain is for
help-arg-plain = Payak na mga linya lang: walang kulay, walang binabago sa screen
# What the argument SESSION is; full is typed as it is
help-arg-session = Ang sesyon: tingnan ang "warmhands list sessions" (full, kung walang binanggit)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Ang susong uunahin: left (kaliwa), right (kanan), o other (ang hindi inuna noong nakaraan)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Ang galaw: areola (diin, luwag) o press-back (tulak, diin, luwag)
# What the option --rate is for
help-arg-rate = Ilang beses bawat minuto, ayon sa ginhawa ninyo
# What the option --fit is for
help-arg-fit = Gaano katagal lahat, halimbawa 30m o 28:30: mas maikli o mas mahaba sa karaniwan, hangga't maaari
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Paano maririnig ang ritmo: voice (boses), tone (tono), o none (wala)
# What the option --music is for; none is typed as it is
help-arg-music = Ang musika: pangalan mula sa "warmhands list music"; sarili ninyong file, folder, o playlist; o none (wala)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Patugtugin ang folder o playlist nang halo-halo ang pagkakasunod-sunod, iba sa tuwing patutugtugin; laging pareho kung --shuffle=7
# What the option --delay is for
help-arg-delay = Gaano katagal maghihintay nang tahimik bago magsimula, halimbawa 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Maghintay hanggang makabalik kayo mula sa paghuhugas ng kamay at pumindot ng kahit anong key, ilang minuto ang pinakamatagal
# What the option --for is for
help-arg-for = Gaano katagal ang ritmo, gaya ng 20m (hanggang ihinto, kung hindi sinabi)
# What the option --switch is for
help-arg-switch = Gaano katagal ang turno ng bawat suso, gaya ng 5m
# What the option --json is for
help-arg-json = Isulat ang isang JSON object
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Ano ang ililista: sessions (sesyon), languages (wika), music (musika), policies (gaano katagal puwede ang gatas), devices (sound device), o microphones (mikropono)
# What the option --speak of list languages is for
help-arg-speak = Ipabigkas sa bawat wikang may boses ang sarili nitong pangalan
# What the option --voice-volume is for
help-arg-voice-volume = Ang lakas ng boses, sa decibel (0 ang gaya ng pagkarekord)
# What the option --music-volume is for
help-arg-music-volume = Ang lakas ng musika, sa decibel
# What the option --signal-volume is for
help-arg-signal-volume = Ang lakas ng ritmo at ng mga hudyat, sa decibel
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Saan pupunta ang tunog: speaker (sound device), null (walang tunog, pero tunay ang takbo ng oras), - (sa standard output, sa tunay na takbo ng oras), o isang file
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Saan pupunta ang tunog: speaker (sound device) o null (walang tunog, pero tunay ang takbo ng oras)
# What the option --forget of "resume" is for
help-arg-forget = Huwag magpatugtog; burahin ang naitabi mula sa huling sesyon
# What the option --preset is for
help-arg-preset = Mga piniling itinabi sa "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Ang pangalan nito: kama o silid, gaya ng bed4 (a hanggang z, 0 hanggang 9, at -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Naitanong sa kaniya ang lahat ng apat na tanong tungkol sa mga babalang palatandaan, at “hindi” ang sagot niya sa bawat isa
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = May babalang palatandaan siya; alam ito ng kaniyang doktor o komadrona, at sinabihan siyang gawin pa rin ito
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Huwag itanong ang anumang may karaniwang sagot; walang karaniwang sagot ang mga tanong tungkol sa mga babalang palatandaan
# What the option --voice of care is for
help-arg-care-voice = Ang wika ng boses, kung wala pang boses ang wika niya
# What the option --device is for
help-arg-device = Ang sound device, sa alinmang bahagi ng pangalan nito: tingnan ang "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Kapag nawala ang headphones o speaker: pause (huminto muna hanggang bumalik ito) o go-on (magpatuloy sa ibang sound device)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Saan magsisimula, bilang PHASE.STEP: makikita ang mga pangalan sa "warmhands plan"
# What the option -o of the command render is for
help-arg-file = Ang isusulat na file, na nagtatapos sa .wav, .flac, .opus, o .ogg ang pangalan; o - para sa standard output
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Isa lang sa mga bahagi: speech (boses), music (musika), o signal (hudyat)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Ang mga sample: 16 o 24, at float din kung WAV; o, kung walang pangalang nagsasabi nito, flac, opus, o raw16 (16 bit na walang header)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Ang laki ng Opus file, sa kbit/s, mula 32 hanggang 256 (64, kung hindi sinabi)
# What the option --force is for
help-arg-force = Patungan ang file kung mayroon na
# What the argument of the command check is
help-arg-dir = Ang folder na susuriin (ang kasamang data, kung walang binanggit)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Ang folder ng pakete
# What the option --voice of pack new is for
help-arg-pack-voice = Kung kaninong boses ito, gaya ng makikita ng iba
# What the option --licence of pack new is for
help-arg-pack-licence = Sa anong kondisyon magagamit ng iba ang mga rekording, halimbawa CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Ang isusulat na file (isinunod sa pangalan ng folder, kung walang binanggit)
# What the argument of pack install is
help-arg-pack-file = Ang file ng pakete, na nagtatapos sa .whpack ang pangalan
# What the option --force of pack install is for
help-arg-pack-force = Palitan ang naka-install na paketeng kapareho ng pangalan
# What the argument of pack remove is
help-arg-pack-name = Ang pangalan ng pakete: tingnan ang "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Mga sound file, bawat isa ay nakapangalan sa linya nito, gaya ng wash-hands.wav; mga folder na may ganitong mga file; o isang mahabang file na may --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Text file na may mga label mula sa Audacity, na nagsasabi kung nasaan ang bawat linya sa isang mahabang file
# What the option --microphone of pack record is for
help-arg-pack-microphone = Ang mikropono, sa alinmang bahagi ng pangalan nito: tingnan ang "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Ito lang na linya ang irekord, kahit ulitin kung kailangan; puwedeng ibigay nang ilang beses
# Help for an option of "play" and "ctl"
help-arg-session-name = Ang pangalan ng tumatakbong sesyon, para sa "warmhands ctl": a hanggang z, 0 hanggang 9, at mga gitling
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Itala ang sesyong ito, para sa "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Itala ang sesyong ito, kasama ang pangalan ng preset nito
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Mga tala lang mula sa petsang ito, gaya ng 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Ang numero ng tala: tingnan ang "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Ang gatas mula sa kaliwang suso, sa mililitro, gaya ng 40 o 2.5
# The option --right of "log amount"
help-arg-log-right = Ang gatas mula sa kanang suso, sa mililitro
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Kumusta ang sesyon: easy (madali), hard (mahirap), painful (masakit), o tired (pagod)
# The option -o of "log chart"
help-arg-log-chart-file = Isulat ang tsart sa file na ito, na nagtatapos sa .svg ang pangalan, sa halip na ipakita
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Isulat bilang talahanayan (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Burahin ang mga tala ng preset na ito
# The option --all of "log delete"
help-arg-log-all = Burahin ang lahat ng tala
# The option --yes of "log delete"
help-arg-log-yes = Huwag nang magtanong muna
# Help for an argument of "ctl"
help-arg-control = Ano ang gagawin: pause (huminto muna), resume (magpatuloy), next (susunod), quit (tapusin) ...; o status (kalagayan), watch (subaybayan), o list (ilista)
# Help for an argument of "ctl"
help-arg-words = Ang kasunod ng kontrol, gaya ng "voice -6" pagkatapos ng volume
# What the argument of "config check" is
help-arg-config-file = Ang file na susuriin (ang inyong mga setting, kung walang binanggit)
# What the option --help is for
help-arg-help = Ipakita ang tulong na ito
# What the option --version is for
help-arg-version = Ipakita ang bersiyon

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = gaano man katagal ang gusto ninyo
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Pinaikli mula { $usual }: ibinibigay ng bawat bahagi ang { $percent }% ng oras na maaari nitong ibawas (ang pinakamaikli ay { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Pinahaba mula { $usual }: kinukuha ng bawat bahagi ang { $percent }% ng oras na maaari pa nitong idagdag (ang pinakamahaba ay { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Ang karaniwang haba: walang pinaikli at walang pinahaba.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = mga { $minutes } minuto
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } hanggang { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = wala pang boses
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = boses na may banyagang punto
# In the list of languages: a person reads
list-voice-human = boses ng tao
# In the list of languages: a computer's voice reads
list-voice-synthetic = gawa ng makina ang boses
# In the list of languages: who has read its words
list-review-none = hindi pa nababasa ng katutubong nagsasalita ng wikang ito ang mga salita
# In the list of languages: who has read its words
list-review-native = nabasa na ng katutubong nagsasalita ng wikang ito ang mga salita
# In the list of languages: who has read its words
list-review-clinician = nabasa na ng doktor o nars ang mga salita
# $name: the sound device that is used where none is named
list-default-device = { $name } (ito ang gagamitin)
# The heading over the list of sources at the end of about
about-sources = Ang mga bilang, at kung saan galing:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Walang naitala.
# In an entry: how the session ended
log-ended-done = hanggang dulo
# In an entry: how the session ended
log-ended-stopped = inihinto
# In an entry: how the session ended
log-ended-hurt = sumakit
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count } bahagi
       *[other] { $count } na bahagi
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = madali
# How a session was for her: it was hard to do
log-felt-hard = mahirap
# How a session was for her
log-felt-painful = masakit
# How a session was for her: she is tired
log-felt-tired = pagod
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Gaano po karami ang gatas, sa ml ({ $side })?  bilang, saka Enter · Enter lang: hindi sinukat · q: walang tanong
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Kumusta po ang sesyon?  { $words } · kahit anong ibang key: walang sagot
# After these answers, or after "log amount"
log-noted = Naitala na.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Burahin na po ba nang tuluyan ang { $count } tala?  1: oo · kahit anong ibang key: hindi
       *[other] Burahin na po ba nang tuluyan ang { $count } na tala?  1: oo · kahit anong ibang key: hindi
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Nabura na ang { $count } tala.
       *[other] Nabura na ang { $count } na tala.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Ito po ang inyong mga setting. Para magamit ang isa, alisin ang "#" sa unahan ng linya nito at palitan ang halaga. Nauuna ang itina-type pagkatapos ng command, saka ang mga environment variable gaya ng { $variable }, saka ang file na ito. Hinahanap ng "warmhands config check" ang mga mali.
# All settings are right; $place: their file
config-fine = { $place }: naintindihan ang lahat ng setting.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = Arabe
# The language bn, written as in the middle of a sentence
language-bn = Bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = Bangla
# The language de, written as in the middle of a sentence
language-de = Aleman
# The language en-GB, written as in the middle of a sentence
language-en-gb = Ingles (Gran Britanya)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = Ingles ng Britanya
# The language en-US, written as in the middle of a sentence
language-en-us = Ingles (Estados Unidos)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = Ingles ng Amerika
# The language es-419, written as in the middle of a sentence
language-es-419 = Espanyol (Latinong Amerika)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = Kastila
# The language fr, written as in the middle of a sentence
language-fr = Pranses
# The language hi, written as in the middle of a sentence
language-hi = Hindi
# The language ht, written as in the middle of a sentence
language-ht = Kreyol ng Haiti
# The language id, written as in the middle of a sentence
language-id = Indones
# The language it, written as in the middle of a sentence
language-it = Italyano
# The language ja, written as in the middle of a sentence
language-ja = Hapones
# The language pl, written as in the middle of a sentence
language-pl = Polako
# The language pt-BR, written as in the middle of a sentence
language-pt-br = Portuges (Brasil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = Portuges ng Brasil
# The language ru, written as in the middle of a sentence
language-ru = Ruso
# The language sw, written as in the middle of a sentence
language-sw = Swahili
# The language tl, written as in the middle of a sentence
language-tl = Tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = Filipino, Pilipino, Wikang Filipino
# The language tr, written as in the middle of a sentence
language-tr = Turko
# The language ur, written as in the middle of a sentence
language-ur = Urdu
# The language vi, written as in the middle of a sentence
language-vi = Biyetnames
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = Tsino (pinasimple)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = Mandarin, Intsik, Pinasimpleng Tsino

## Notices

# $word: a word of the rhythm
notice-word-too-long = Sa bilis na ito, mas mahaba ang salitang “{ $word }” kaysa sa kumpas nito, kaya tono ang maririnig sa ritmo.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] May { $count } narekord na linyang mas luma kaysa sa teksto. Makikita sa "warmhands check" kung alin.
   *[other] May { $count } narekord na linyang mas luma kaysa sa teksto. Makikita sa "warmhands check" kung alin.
}
# $language: a language tag
notice-unserved-language = Wala pang boses para sa “{ $language }”. Ingles ito; pumili ng ibang wika sa --lang.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Mga salita sa screen: { $words }. Boses: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = { $asked } ang hiningi ninyo. { $language } ang mayroon: malapit ito, pero may mga salitang maiiba.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] { $count } file ng inyong musika ang hindi isinama:
   *[other] { $count } file ng inyong musika ang hindi isinama:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] at { $count } pa.
   *[other] at { $count } pa.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $count } file ang hindi mapatugtog at hindi isinama, simula sa { $file }.
   *[other] { $count } file ang hindi mapatugtog at hindi isinama, simula sa { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Hindi isinama sa inyong mga setting: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Hindi isinama: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Hindi isinama ang paketeng “{ $pack }” (maaalis ito sa "warmhands pack remove { $pack }"): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Hindi isinama, dahil hindi eksaktong pangalan ng wika, sesyon, o tunog ang mga ito: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: hindi puwedeng humalili ang wikang ito sa { $tags }, kaya hindi iyon sinunod.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] Sira o putol ang { $file }: nagtatapos ito sa { $at }, at tutuloy sa kasunod na tugtog.
    [one] { $count } file ang sira o putol at maagang nagtatapos, simula sa { $file }.
   *[other] { $count } file ang sira o putol at maagang nagtatapos, simula sa { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Wala nang mapatugtog sa inyong musika. Magpapatuloy ang sesyon nang walang musika.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = Hinahalo ng --shuffle ang sarili ninyong folder o playlist; walang binabago ito rito.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Naghihintay ng programang babasa sa { $file }. Ctrl-C ang tatapos nito.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Masyadong maraming file ang inyong musika: { $count } lang ang patutugtugin.
# Before a session in such a language
notice-draft = May banyagang punto ang boses: unang bersiyon pa lang ito sa wikang ito.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Kasama na po sa sesyon ang paghihintay hanggang handa na kayo, na hindi lalampas sa { $length }.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = Wala ang { $place }.
# A folder where a file was named
failure-file-is-folder = Folder ang { $place }, hindi file.
# A file where a folder was named
failure-folder-is-file = File ang { $place }, hindi folder.
# A file that this user has no right to read
failure-file-denied = Walang pahintulot na basahin ang { $place }.
# Something else than a file, as a device
failure-not-a-file = Hindi file at hindi rin folder ang { $place }.
# A file larger than any that is read here
failure-file-too-large = Masyadong malaki ang { $place }.
# A file of texts in an unknown encoding
failure-file-not-text = Hindi tekstong UTF-8 ang { $place }.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = Tekstong { $encoding } ang { $place }, pero UTF-8 lang ang nababasa rito.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: hindi ito TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: hindi kilala rito ang “{ $key }”.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: walang “{ $key }”.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: dapat na uring { $expected } ang “{ $key }”, hindi { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: dapat na buong bilang mula { $least } hanggang { $most } ang “{ $key }”, hindi { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: dapat na bilang mula { $least } hanggang { $most } ang “{ $key }”, hindi { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: sobra ang dami ng bracket dito.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: mahigit { $most } ang nakalista rito.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: hindi kilala rito ang “{ $word }”.
# A length of time in a session; $text: as written
failure-duration = { $place }: hindi haba ng oras ang “{ $text }”: isulat na "45 s" o "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: mas pino kaysa sa isang sample ang “{ $text }”.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: mas mahaba sa isang araw ang “{ $text }”.
# A name in a session; $text: as written
failure-not-an-id = { $place }: hindi puwedeng pangalan ang “{ $text }”: maliliit na letra, bilang, at gitling lang, at letra ang una.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: pangalawang beses na rito ang “{ $id }”.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: ang hakbang na “{ $step }” ay dapat magsabi ng linya o magpatunog ng hudyat, isa lang sa dalawa.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: kailangan ng yugtong uring “{ $kind }” ang “{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: walang “{ $key }” ang yugtong uring “{ $kind }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: kailangan ng paalalang “{ $prompt }” ang "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: alam ng paalalang “{ $prompt }” ang sarili nitong oras, kaya wala itong "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: dapat nasa pagitan ng min at max ang target.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: walang hakbang na may safety = "gate" bago ang unang masahe o pagpapalabas ng gatas.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: walang hakbang na may safety = "hurt" ang yugtong “{ $phase }”.
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: ang mga yugtong umuulit ay dapat na uring "express" at magkakasunod; hindi ganoon ang “{ $phase }”.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: dapat magtapos ang sesyon sa yugtong uring "close": kung kailan tatawag, isang magiliw na linya, at ang hudyat na "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: walang “{ $source }” sa sources.toml.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: walang ibinibigay na saklaw ang pinagmulang “{ $source }” para sa { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: nasa labas ang { $number } ng { $min } hanggang { $max }, ang saklaw ng pinagmulang “{ $source }”.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: hindi makapagbibigay ng saklaw para sa { $quantity } ang pinagmulang uring comfort.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: hindi ito Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: dapat na payak na teksto ang binibigkas na linyang “{ $id }”.
# What was asked for; $name: as typed
failure-unknown-session = Walang sesyong “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Walang wika rito para sa “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Walang musikang “{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = Walang sound file na mapapatugtog sa { $place }: WAV, FLAC, MP3, OGG, OPUS, M4A, o AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = Walang nakalistang file sa playlist na { $place }.
# An entry of a playlist; $place: an address on a network
failure-music-online = Nasa network ang { $place }; mga file lang sa makinang ito ang mapapatugtog.
# An entry of a playlist that is a playlist too
failure-playlist-inside = Playlist sa loob ng playlist ang { $place }; mga file lang ang mapapatugtog mula sa playlist.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = Hindi sumasagot ang { $place }.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: walang binibigkas na linyang “{ $message }” sa { $language }.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: walang rekording ang linyang “{ $message }” sa { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Wala pang boses para sa { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: walang larawang “{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: hindi ito larawang maipapakita: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: walang hudyat na “{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: hindi kasya ang pangkaligtasang linyang “{ $prompt }” sa yugtong “{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = May { $found } frame ang { $place }, pero { $told } ang sabi ng pakete nito.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: hindi mabibigkas ang linyang “{ $message }” sa loob ng { $found } segundo; hindi bababa sa { $least } segundo ang kailangan.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $found } segundo ang haba ng { $place }, masyadong mahaba para sa linyang “{ $message }”: hanggang { $most } segundo lang.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: walang maririnig nang { $found } segundo sa gitna ng linyang “{ $message }”.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = Dapat ay linyang “{ $message }” ang { $place }, pero tahimik ang malaking bahagi nito.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = Dapat ay linyang “{ $message }” ang { $place }, pero hindi ito pagsasalita.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: ang rekording ng “{ $message }” ay siya ring rekording ng “{ $other }”, na iba ang mga salita.
# A file of sound
failure-not-sound = Hindi tunog sa kilalang format ang { $place }.
# A file of sound
failure-codec = Tunog na hindi mababasa rito ang { $place }.
# A file of sound; $channels: how many
failure-channels = May { $channels } channel ang { $place }; isa o dalawa lang ang mapapatugtog.
# A recording; $rate: a number
failure-sample-rate = Nirekord ang { $place } sa { $rate } Hz; dapat na 48000 Hz ang mga rekording.
# A file of sound
failure-empty-sound = Walang laman ang { $place }.
# A file of sound
failure-truncated-sound = Putol ang { $place }.
# A file of sound
failure-damaged-sound = Sira ang { $place } at hindi mapatugtog.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = Ang { $place } ay { $format }, na hindi mapapatugtog dito. I-save ito bilang FLAC, o i-convert: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = Ang { $place } ay { $kind ->
    [page] web page
    [picture] larawan
    [archive] archive na kailangan munang i-extract
    [document] dokumento
    [notes] nakasulat na musika (MIDI)
   *[text] teksto
}, hindi tunog.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = Puro zero ang laman ng { $place }: hindi natapos ang pagkopya o pag-download nito.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = Walang laman ang { $place }. Kung nakatago ito online (iCloud, OneDrive), i-download muna ito.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = Hindi natapos ang { $place }: wala ang index, na nasa dulo ng ganitong file. Maaaring maayos pa ito ng app na nagrekord nito.
# A film, or another file without a track of sound
failure-no-audio = Walang tunog ang { $place }.
# A file of sound
failure-encrypted-sound = May proteksiyon laban sa pagkopya ang { $place } at hindi mapapatugtog dito.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = May { $channels } channel ang { $place }; hanggang { $most } lang ang mapapatugtog.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = Nirekord ang { $place } sa { $rate } Hz; { $least } hanggang { $most } Hz lang ang mapapatugtog.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = Hindi kilala rito ang “{ $argument }”.
# The command line; $command: as typed
failure-unknown-command = Walang command na “{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: walang key na “{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: walang aksiyong “{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: kung ganito, wala nang matitirang key para sabihing masakit.
# The command line of "ctl"; $control: as typed
failure-unknown-control = Walang kontrol na tugma sa “{ $control }”.
# The command line of "ctl"; their names follow
failure-several-sessions = May ilang sesyong tumatakbo. Sabihin sa --name kung alin.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Walang lugar para sa mga setting: walang binabanggit na lugar ang HOME at ang WARMHANDS_CONFIG.
# The command line of "play"; $name: as typed
failure-name-in-use = May tumatakbo nang sesyong “{ $name }” ang pangalan.
# "ctl" found no session to steer
failure-no-running-session = Walang ganoong sesyon na tumatakbo.
# "resume" found no session to go on with
failure-no-place = Walang sesyong inihinto sa nakaraang isang araw, kaya wala pong maipagpapatuloy.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Tumatakbo pa po ang sesyong iyon.
# After that; --name stays as it is
hint-place-in-use = Sa pangalan nakikilala ang bawat isa sa mga sesyong sabay na tumatakbo: simulan ang bawat isa nang may sariling --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Sira ang naitabi mula sa huling sesyon. Ibinukod ito bilang { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Walang preset na “{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Walang home folder sa sistemang ito.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Walang tala na { $id } ang numero.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = Isinulat ang { $place } ng mas bagong warmhands, at hindi ito ginalaw.
# The file of the log can't be read
failure-log-broken = Sira ang { $place }, o hindi ito talaan ng programang ito. Hindi ito ginalaw.
# Another command is at work in the file of the log
failure-log-busy = May isa pang warmhands na gumagana sa { $place }. Subukan ulit kapag tapos na ito.
# "ctl" found a session that does not react
failure-session-hangs = Hindi sumasagot ang sesyon.
# Why a control was refused: it has no effect at this place
refused-not-here = Hindi po iyon puwede rito.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Maririnig po muna hanggang dulo ang payong ito.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Hindi na po puwedeng bilisan pa ang ritmo.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Hindi na po puwedeng bagalan pa ang ritmo.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Hindi na po ito puwedeng patagalin pa.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Hindi na po ito puwedeng paikliin pa.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Hindi po ang kabilang suso ang kasunod nito.
# Why a control was refused: the volume
refused-loudest = Ito na po ang pinakamalakas.
# Why a control was refused: the volume
refused-softest = Ito na po ang pinakamahina.
# Why a control was refused
refused-no-such-music = Walang ganoong musika.
# Why a control was refused: the program that plays did not react
refused-no-answer = Hindi sumasagot ang sesyon.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = Hindi bagay ang “{ $value }” sa { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Kailangan ang { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Walang terminal dito na mapagtatanungan. Kailangan pang sagutin: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = Kailangan ng { $argument } ng halaga.
# The command line; $argument: an option
failure-twice = Isang beses lang maibibigay ang { $argument }.
# $one, $other: two things on the command line
failure-not-together = Hindi puwedeng magkasama ang { $one } at { $other }.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = Hindi naisusulat dito ang format ng “{ $file }”.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: hindi bilang mula { $min } hanggang { $max } ang “{ $value }”.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: wala sa pagitan ng { $min } at { $max } ang “{ $value }” ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: wala sa pagitan ng { $min } at { $max } ang “{ $value }”.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = Para sa umuulit na sesyon ang { $argument }, at may sariling katapusan ang “{ $session }”.
# A session without an end, where a length is needed; $session: its id
failure-endless = Tuloy-tuloy ang “{ $session }” hanggang ihinto.
# $place: the option; $text: what was given for it
failure-length = { $place }: hindi haba ng oras ang “{ $text }”.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: ang “{ $session }” ay maaaring tumagal mula { $shortest } hanggang { $longest } sa wikang ito at sa bilis na ito, hindi { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: hindi maaaring mas maikli o mas mahaba ang “{ $session }” sa mga { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Hindi ito maunawaan: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Hindi maisulat ang resulta: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = May nasira sa loob ng warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = “{ $name }” ba ang ibig ninyong sabihin?
# After something that is not known; $names: those that are, with commas between
hint-known = Ang mayroon: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Ang mayroon: { $names }, at { $count } pa.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Ang mayroon: { $names }, at { $count } pa. Makikita ang lahat sa "{ $command }".
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = “{ $name }” (--lang { $tag }) ba ang ibig ninyong sabihin? Makikita ang lahat ng wika sa "warmhands list languages".
# $name: the music that the project brings
hint-shipped-music = Sa "--music { $name }", tutugtog ang kasamang musika; sa "--music none", walang tutugtog.
# After a command line that can't be understood
hint-help = Makikita sa "warmhands --help" kung ano ang mayroon.
# After "care" without a terminal, and too few options
hint-care-usual = Kinukuha ng "--usual" ang lahat ng karaniwang sagot. Laging kailangan ang "--no-warning-signs" o "--told-by-doctor".
# After an option that only a session without an end has
hint-does-not-repeat = Umuulit ang "warmhands cadence".
# After a session without an end, where a length is needed
hint-endless = Sabihin kung gaano katagal sa --for, gaya ng --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Isulat ito sa itaas ng unang linyang naka-bracket, gaya ng [screen].
# After a length of time that can't be read
hint-length = Isulat na 30m, 90s, 1h15m, 28.5m, o 28:30, hanggang 24 na oras.
# After a line without a recording
hint-no-clip = Walang pinatugtog. Irekord o gawin ang linyang ito, o pumili ng ibang wika sa --lang.
# After a recording that can't be its line
hint-line = Irekord muli ang linyang ito. Makikita sa "warmhands pack check" ang lahat ng ganitong rekording sa folder ng pakete.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Pumili ng ibang boses sa --lang at panatilihin ang wikang ito sa screen, gaya ng "--lang en-US --screen-lang { $tag }". Makikita sa "warmhands list languages" ang mga wikang may boses.
# After a length that a session can't have
hint-fit = Makikita sa "warmhands list sessions" kung gaano katagal ang bawat sesyon.
# After a mistake in a file of the data
hint-check = Sinusuri ng "warmhands check" ang lahat.
# After a file of texts in another encoding
hint-encoding = I-save itong muli bilang UTF-8: sa karamihan ng editor, mapipili ang encoding kapag nagse-save.
# After a spoken line with something to be filled in
hint-not-plain = Hindi nagbabago ang rekording: sumulat ng isang linya para sa bawat kaso.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = Mayroon nang { $place }, at hindi ito ginalaw.
# A file that would be written over, although the session plays it as its music
failure-is-music = Kasama ang { $place } sa napiling musika, at hindi ito ginalaw.
# A disk without room
failure-disk-full = Wala nang lugar para sa { $place }. Walang naiwang anumang bahagi nito.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = Hindi maisulat ang { $place }: { $detail }
# A folder that there is not
failure-no-folder = Walang folder na { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Walang Chromium dito, na siyang gumagawa ng PDF.
# Likewise, where it does not do its work
failure-chromium = Walang nagawang PDF ang Chromium.
# After that
hint-no-chromium = Isulat ito bilang .html, buksan sa kahit anong browser, at i-print.
# A place where this user has no right to write
failure-not-allowed = Walang pahintulot na isulat ang { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = Mga { $needed } MB ang kailangan ng { $place }, at { $free } MB lang ang bakante roon.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: walang file na puwedeng magkaroon ng pangalang ito.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = Ang { $length } ng tunog ay higit sa kasya sa file sa format na ito ({ $most }).
# After a file that would be written over
hint-force = Pinapatungan ito ng "--force".
# After a file that would be written over, although the session plays it as its music
hint-other-name = Pumili ng ibang pangalan para sa bagong file.
# After a disk without room
hint-less-room = Magbakante ng lugar, o pumili ng iba. Pinakamaliit sa lahat ang file na nagtatapos sa .opus ang pangalan.
# After a sound too long for a WAV file
hint-too-long-wav = Walang ganitong hangganan ang pangalang nagtatapos sa .opus o .flac.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Mayroong .wav, .flac, .opus, at .ogg. Magagawa ng ffmpeg ang alinmang iba: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Tapusin ang pangalan sa .{ $ending }, o alisin ang --format.
# After --format float with a name that ends in .flac
hint-flac-depth = 16 o 24 bit ang FLAC: piliin ang --format 16 o 24, o tapusin ang pangalan sa .wav.
# After --format raw16 with a name that says something else
hint-raw-name = Ang raw16 ay para sa standard output (-), sa pipe, o sa pangalang walang extension.
# After --bitrate for a format that has none
hint-bitrate = Para sa Opus ang --bitrate: tapusin ang pangalan sa .opus, o piliin ang --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Para sa sound file iyan: magbigay ng pangalan nito, gaya ng "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Boses: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Mga salita: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Mga hudyat: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Musika: { $licence }
# Where the person brought the music
tag-licence-own-music = Musika: sarili ninyong rekording, ayon sa sarili nitong kondisyon

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = kahit anong key o pindutan: huminto muna o magpatuloy · dalawang beses na mabilis: susunod · apat na beses na mabilis, o pinindot nang matagal: masakit · { $hurt } · Ctrl-C: tapusin
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Naka-lock ang mga key. { $key } ang pang-unlock; gumagana pa rin ang paghinto muna at ang “masakit”.
# When they work again
play-unlocked = Hindi na naka-lock ang mga key.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Boses: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Musika: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Mga hudyat: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Musika: { $name }
# The music was ended by a key
play-music-none = Walang musika
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Tumutugtog po ang sesyon, pero hindi ito makokontrol mula sa labas.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Tumutugtog na sa sound device na ito, at sabay na maririnig: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = Hindi makapagpapatuloy rito ang "warmhands resume". { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Hindi naitatala ang sesyong ito. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Nagbago ang sesyon, kaya magpapatuloy ito sa simula ng hakbang na ito.
# The answer to the key that asks; $left: as 12:40
play-time-left = { $left } pa ang natitira
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Tuloy-tuloy po ito hanggang ihinto ninyo.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Kung gumaan na po ang pakiramdam, pindutin ang { $key } para bumalik sa kung saan kayo huminto.
# The same where all keys are one button
play-can-go-on-twice = Kung gumaan na po ang pakiramdam, pumindot nang dalawang beses na mabilis para bumalik kung nasaan kayo.
# The session goes on after that key
play-went-on = Nagpapatuloy ang sesyon kung saan kayo huminto.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Naka-sleep ang makina kanina, kaya nakahinto muna ang sesyon; { $key } para magpatuloy.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Tatagal na po ito nang { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Ang kabilang suso na po ang susunod.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Magsisimula ito pagkalipas ng { $left }. { $key }: ngayon na
# What a key does, for the list of keys; short
key-toggle = huminto muna o magpatuloy
# The most important key
key-hurt = masakit
# To the next step
key-next = susunod
# To the beginning of this step, or the one before
key-previous = bumalik
# The last sentence once more
key-repeat = ulitin
# This part of the session from its beginning
key-restart = ulitin ang bahaging ito
# The milk flows more slowly: to the other breast
key-side = kabilang suso
# This step or rhythm lasts longer
key-longer = mas matagal
# This step or rhythm is shorter
key-shorter = mas maikli
# The rhythm
key-faster = mas mabilis na ritmo
# The rhythm
key-slower = mas mabagal na ritmo
# Its volume
key-louder-voice = mas malakas na boses
# Its volume
key-softer-voice = mas mahinang boses
# Its volume
key-louder-music = mas malakas na musika
# Its volume
key-softer-music = mas mahinang musika
# The volume of the tones and clicks
key-louder-signal = mas malakas na mga hudyat
# The volume of the tones and clicks
key-softer-signal = mas mahinang mga hudyat
# The next piece
key-music-next = ibang musika
# It ends
key-music-none = walang musika
# The voice says how much time is left
key-time-left = natitirang oras
# Where the session waits, or after "it hurts"
key-go-on = magpatuloy
# The keys, so that touching them does nothing
key-lock = i-lock ang mga key
# The same key while they are locked
key-unlock = i-unlock ang mga key
# The list of all keys
key-keys = lahat ng key
# The session
key-quit = tapusin
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
figures-written = Mga larawang isinulat sa { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Anong wika ang sinasalita ng pasyente?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Wala pang boses para sa { $language }. Makakabasa siya rito at habang tumatakbo ang sesyon. Aling wika ang gagamitin ng boses?
# care: likewise; the names of the sessions follow
care-ask-session = Aling sesyon?
# care: likewise; the two techniques follow
care-ask-technique = Aling galaw ng kamay?
# care: likewise; the breasts follow
care-ask-side = Aling suso ang uunahin?
# care: likewise; the names of devices for sound follow
care-ask-device = Saan ito patutugtugin?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Naririnig ba niya ito nang mabuti?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Babalang palatandaan { $number } sa { $count }: tanungin siya, o hayaan siyang ituro ang sagot.
# care: before what will be played
care-summary = Ito ang patutugtugin:
# care: after that; a command line follows
care-same-again = Para ulitin ito:
# care: the technique areola, which keeps its name
care-technique-areola = areola: diin, luwag
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: tulak, diin, luwag
# care: an answer to the question for the first breast
care-side-own = ang pipiliin niya mismo
# care: likewise; the program remembers for a day which one was first
care-side-other = ang hindi inuna noong nakaraan
# care: an answer to the question for the loudness
care-good = Oo, tama na ang lakas
# care: likewise
care-louder = Mas malakas
# care: likewise
care-softer = Mas mahina
# care: an answer; it is also shown to the patient, in her language
care-yes = Oo
# care: likewise
care-no = Hindi
# care: the first answer after a warning sign
care-stop = Huminto rito: walang patutugtugin
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Alam ito ng kaniyang doktor o komadrona, at sinabihan siyang gawin pa rin ito
# care: at the end, where nothing plays
care-ended = Walang sinimulan.
# The keys of care; the letter stays as it is
care-keys = Backspace: bumalik · q: tapusin
# The keys of care, where each answer has a number
care-keys-number = numero: ang sagot
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = numero: sasabihin ng wika ang pangalan nito · ulit, o Enter: ito ang wika niya
# A key of care, where there are more answers than fit
care-keys-more = 0: iba pa
# A key of care; the letter stays as it is
care-keys-again = r: sabihin ulit
# The keys of care at the end
care-keys-begin = Enter o space: magsimula

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Wala pang boses para sa { $language }. Aling boses ang magsasalita?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = numero nito, saka enter: ang boses na iyon · enter lang: { $name } · q: wala
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } pa
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = nakahinto muna · { $phase } · { $left } pa · space para magpatuloy
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Handa na po ba kayo? Pindutin ang kahit anong key para magpatuloy · { $left } ang pinakamatagal
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = nakahinto muna · { $phase } · { $heard } · space para magpatuloy
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = nakahinto muna · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Susunod: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sesyon
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = { $time } na
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Bahagi
# The same for the step: the shortest part, as one movement of the massage
screen-step = Hakbang
# On the full screen, beside the phase: the session is paused
screen-paused = nakahinto muna
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = naghihintay
# On the full screen, beside the phase: there is no sound device
screen-silent = walang tunog
# On the full screen, beside the phase: the sound device is gone
screen-lost = nawala ang sound device
# On the full screen, beside the phase: the sound system does not answer
screen-hung = hindi sumasagot ang sound system
# After + or -; $rate: cycles a minute
play-rate = Ang ritmo: { $rate } beses bawat minuto, simula sa isa sa mga susunod na galaw.
# After q: the closing lines are still said
play-farewell = Ilang salita po bago kayo umalis. Sa isa pang q, tapos agad.
# After n, p or r during a safety line
play-not-skipped = Para po sa kaligtasan ninyo ang linyang ito; maririnig ito hanggang dulo.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Magsimula na po ba tayo gamit ang kasamang musika?  Enter o y: oo · n o q: hindi
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Hindi sumasagot ang sound system ng makinang ito. Naghihintay rito ang sesyon, at magpapatuloy mula rito kapag may sagot na.
# A headset or a loudspeaker was pulled out
play-device-lost = Nawala ang sound device. Magpapatuloy ang sesyon kapag bumalik ito.
# It is there again
play-device-back = Bumalik na ang sound device.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Nawala ang sound device ({ $device }). Nakahinto muna ang sesyon.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: magpatuloy nang wala ito
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Dito na lumalabas ang tunog: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Walang maririnig ({ $device }): naka-mute ito, o zero ang lakas ng tunog.
# Before a session, on a machine without sound
play-no-sound = Walang sound device: tahimik ang takbo ng sesyon. Sa "warmhands render -o session.wav", makagagawa ng file na mapapatugtog sa ibang makina.
# Before a session, where the sound server hangs
play-no-answer = Hindi sumasagot ang sound system ng makinang ito: tahimik ang takbo ng sesyon. Sa "warmhands render -o session.wav", makagagawa ng file na mapapatugtog sa ibang makina.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] { $count } beses nahuli ang tunog: masyadong abala ang makinang ito.
   *[other] { $count } beses nahuli ang tunog: masyadong abala ang makinang ito.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Masakit noong iniwan ang sesyong ito. Magpatuloy lang po kung hindi na masakit ngayon.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = Inihinto po ang “{ $session }” bago ito natapos.  Enter: magpatuloy roon · kahit anong ibang key: magsimula ulit
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = Sa "{ $command }", magpapatuloy ito rito.
# After "resume --forget"
play-forgotten = Walang naitabi mula sa huling sesyon.
# At the end of a session
play-ended = Tapos na po ang sesyong ito.
# $heard: how far it came, as 12:34
play-stopped = Huminto pagkatapos ng { $heard }. Puwede po kayong bumalik kahit kailan.
# A machine without sound
failure-no-device = Walang sound device.
# A machine whose sound server hangs
failure-sound-hung = Hindi sumasagot ang sound system ng makinang ito.
# The option --device; $name: as typed
failure-unknown-device = Walang sound device na “{ $name }” ang pangalan.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = Ilang sound device ang tugma sa “{ $name }”: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = Hindi nagpapatugtog ng 48 kHz na stereo ang { $device }.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = Hindi nabuksan ang { $device }: { $detail }
# A program that was built without sound devices
failure-not-built = Walang sound device na magagamit ang build na ito.
# After a sound device that is not known, or not known well enough
hint-list-devices = Dagdagan ang pangalan, o ibigay ang buong id: makikita ang mga ito sa "warmhands list devices".
# After two options that do not go together
hint-device-output = Pinipili ng --device kung saan maririnig ang --output speaker: alisin ang isa sa dalawa.
# After a machine without sound
hint-no-device = Sa "warmhands render -o session.wav", makagagawa ng file na mapapatugtog sa ibang makina.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = Hindi kabilang sa alinmang wika ang { $place }: walang folder sa locales na may ganoong tag.
# A file or a folder of the person's own data
check-no-unit = Hindi isinama ang { $place }: hindi eksaktong pangalan ng sesyon o tunog ang pangalan nito.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: hindi puwedeng humalili ang { $language } sa { $told }, na ibang wika.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: sabi ng paketeng ito ay nasa { $told } ito, hindi sa { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: walang nakasaad na lisensiya.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: ang “{ $message }” ay rekording na walang katugmang linya sa { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: wala sa pack.toml ang rekording ng “{ $message }”.
# A recording that says something else than its line does now
check-stale = { $place }: nirekord ang “{ $message }” mula sa ibang teksto kaysa sa ngayon.
# A file of sound; Ogg is the name of a format
check-mislabelled = Hindi Ogg ang { $place }, kahit iyon ang sabi ng pangalan nito.
# A file of sound
check-changed = Iba ang { $place } sa file na inilalarawan ng manifest nito.
# A recording
check-not-mono = Hindi mono ang { $place }.
# A piece of music
check-not-stereo = Hindi stereo ang { $place }.
# A file of sound; $at: seconds from the start
check-clipped = Basag ang tunog ng { $place }, una sa { $at } s.
# A file of sound
check-silent = Walang maririnig sa { $place }.
# A recording; $found: as measured
check-too-loud = Masyadong malakas ang { $place }: { $found } LUFS; mula -20 hanggang -18 ang boses.
# A recording; $found: as measured
check-too-quiet = Masyadong mahina ang { $place }: { $found } LUFS; mula -20 hanggang -18 ang boses.
# A file of sound; $found: as measured
check-peak = May true peak na { $found } dBTP ang { $place }; -3 ang pinakamataas.
# A signal; $found: as measured
check-loud-as-speech = Kasinlakas ng boses ang { $place }: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = Nasa { $found } LUFS ang { $place }, pero { $told } ang sabi ng manifest nito.
# A piece of music, which must go round without a break; $found: as measured
check-seam = Hindi nagtatapos ang { $place } gaya ng simula nito: nasa { $found } dB ang pagkakaiba, at dapat na mas mababa sa -20.
# A text that this language lacks
check-missing-text = { $place }: walang “{ $message }”.
# A text that only this language has
check-extra-text = { $place }: wala ang “{ $message }” sa batayang wika.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: salita por salitang gaya ng sa { $language } ang “{ $message }”.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: isinalin ang “{ $message }” mula sa ibang teksto kaysa sa nasa { $language } ngayon.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: hindi gumagamit ang “{ $message }” ng mga halagang gaya ng sa { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: { $found } s ang panatag na pagbigkas sa “{ $message }”; hanggang { $most } s lang ang isang linya.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: walang nagsasabi sa “{ $message }” kung ano ang “${ $name }”.
# A session or a piece of music whose name is no text
check-untitled = { $place }: walang “{ $message }” sa terminal.ftl.
# A spoken line that is never heard
check-unreachable = { $place }: walang sesyong nagsasabi ng “{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: mga teksto { $texts }, kulang { $missing }, luma { $outdated }, hindi pa naisalin { $untranslated }; mga rekording { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] At { $count } pa.
   *[other] At { $count } pa.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Walang mali.
    [one] { $count } ang mali.
   *[other] { $count } ang mali.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = Handa na ang { $place }, na may { $lines } linyang irerekord. Nasa { $sheet } ang babasahin.
# After that, for a language whose texts are not there yet
pack-translate = Isalin muna ang mga teksto sa { $place }, at punan ang locale.toml. Pagkatapos, ipapakita ulit ng "warmhands pack sheet" ang mga linya.
# After that, where something was left open
pack-fill-in = Ilagay sa { $place } ang pangalan ng may-ari ng boses at ang lisensiya.
# The last line after pack new
pack-then-record = Saka magrekord: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Narekord na: { $recorded } sa { $lines } linya.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Nagawa na ang { $place }. Mga sesyong mapapatugtog: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Na-install na ang paketeng “{ $pack }”.
# After pack remove; $pack: its name
pack-removed = Naalis na ang paketeng “{ $pack }”.
# In the list of packs, where there is none
pack-none = Walang naka-install na pakete.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, mga rekording: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Ito ang boses na maririnig sa wikang ito.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Ibang boses ang maririnig sa wikang ito: kumpleto ang mga linya niyon, o boses iyon ng tao.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: narekord na ang { $recorded } sa { $lines } linya.
# Below that, once
record-how = Isa-isa pong lalabas ang mga linya. Pindutin ang space, hintayin ang tono, at basahin ang linya nang panatag. Pagkatapos, manatiling tahimik sandali: kusang hihinto ang pagrerekord.
# Above each line; $number of $lines
record-line = { $number } sa { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: irekord · s: laktawan · q: tama na muna
# While it listens and nothing is heard yet
record-waiting = nakikinig ...
# While it hears her
record-speaking = nagrerekord ...
# The keys after a good recording
record-keep-keys = enter: i-save · l: pakinggan · a: ulitin · s: laktawan · q: tama na muna
# The keys after a recording that can't be used
record-again-keys = a: ulitin · s: laktawan · q: tama na muna
# A recording and how long it is; $seconds: as 4.2
record-good = Narekord, { $seconds } segundo.
# After the key that keeps it, or after a file was taken in
record-kept = Na-save: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Narekord na po ang lahat ng linya. Susunod: warmhands pack check { $place }
# She stopped
record-stopped = Huminto muna. Sa parehong command, magpapatuloy ito rito.
# How many files were taken in; $kept of $files
import-done = Naipasok: { $kept } sa { $files } file.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = May { $count } rekording ang linyang “{ $message }”: { $files }. Sa mga ito, ang huling maayos ang ipapasok.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = Masyadong marami ang laman ng { $place }: nabasa ang unang { $most }, at { $more } pa ang hindi isinama.

# Why a recording can't be used
take-silent = Walang narinig. Nakabukas po ba ang mikropono?
# Why a recording can't be used
take-clipped = Masyadong malakas, kaya basag ang tunog. Lumayo po nang kaunti sa mikropono, o hinaan ito.
# Why a recording can't be used
take-too-quiet = Masyadong mahina. Lumapit po sa mikropono, o lakasan ito.
# Why a recording can't be used
take-noisy = Masyadong maingay sa paligid. Humanap po ng mas tahimik na lugar, o lumapit sa mikropono.
# Why a recording can't be used
take-cut-start = Hindi nakuha ang simula. Magsalita po kapag tapos na ang tono.
# Why a recording can't be used
take-cut-end = Hindi nakuha ang dulo. Manatili pong tahimik sandali pagkatapos ng huling salita.
# Why a recording can't be used
take-peaks = May ilang tunog na masyadong matalas. Magsalita po nang bahagyang palihis sa mikropono, nang pantay at panatag.
# Why a recording can't be used
take-too-long = Mas mahaba ito sa puwede para sa isang linya.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Hindi puwedeng ito ang linya: { $found } segundo ang pagsasalita, at hindi bababa sa { $least } segundo ang kailangan ng linya.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = May iba pa rito bukod sa linya: { $found } segundo ang haba nito, at hanggang { $most } segundo lang ang linya.
# Why a recording can't be used; $found: seconds
take-line-pause = May { $found } segundong katahimikan sa gitna. Basahin po ang linya nang tuloy-tuloy.
# Why a recording can't be used
take-line-mostly-silent = Tahimik ang malaking bahagi nito.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Hindi ito parang boses na nagsasalita.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Mabilis ang pagbasa: { $rate } { $unit ->
    [characters] titik
   *[words] salita
} bawat minuto; ang panatag ay { $min } hanggang { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Mabagal ang pagbasa: { $rate } { $unit ->
    [characters] titik
   *[words] salita
} bawat minuto; ang panatag ay { $min } hanggang { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = May laman na ang { $place }.
# After that
hint-folder-in-use = Magbigay ng folder na walang laman o hindi pa nagagawa.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = May isa pang warmhands na gumagana sa { $place }. Subukan ulit kapag tapos na ito.
# A folder that is not that of a pack
failure-no-pack-in = Hindi folder ng pakete ang { $place }.
# After that
hint-pack-new = Sa "warmhands pack new", makagagawa ng folder ng pakete.
# A file that is not a pack
failure-not-a-pack = Hindi pakete ang { $place }.
# A pack whose bytes are others than when it was built
failure-pack-altered = Nasira o nabago ang { $place } matapos itong gawin.
# After a file that is no pack, or damaged
hint-pack-file = Hingin po ulit ang file; ginagawa ito sa "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: hindi bahagi ng pakete ang “{ $path }”.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: hindi karaniwang file ang “{ $path }”.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: dalawang beses na narito ang “{ $path }”.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: may mga karakter sa “{ $path }” na maaaring umagaw sa kontrol ng screen.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: { $count } ang dapat munang ayusin.
   *[other] { $place }: { $count } ang dapat munang ayusin.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place }: wala pang sesyong kumpleto ang mga linya.
# After that
hint-pack-nothing-to-play = Makikita sa "warmhands script cadence" ang mga linya ng pinakamaikling sesyon; kailangan sa bawat sesyon ang mga linya ng "it-hurts".
# $name: what is no line; $language: a language tag
failure-no-such-line = Walang linyang “{ $name }” sa { $language }.
# $pack: its name
failure-pack-installed = Mayroon nang naka-install na paketeng “{ $pack }” ang pangalan.
# After that
hint-pack-force = Pinapalitan ito ng "--force".
# $pack: its name
failure-pack-not-installed = Walang naka-install na paketeng “{ $pack }” ang pangalan.
# There is no home folder to keep packs in
failure-no-home = Walang home folder sa sistemang ito na mapaglalagyan ng mga pakete.
# A label file that can't be read
failure-labels = { $place }: hindi ito label ng Audacity: dapat ay simula, dulo, at pangalan ng linya, na may tab sa pagitan.
# A label file that names no line
failure-no-labels = Walang label na may pangalan sa { $place }.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = Puwedeng alinman sa mga linyang ito ang “{ $name }”: { $names }. Gamitin ang eksaktong pangalan ng linya.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: lampas sa dulo ng rekording ang label na “{ $message }”.
# --labels with more than one sound file
failure-labels-one-file = Para lang sa iisang mahabang rekording ang --labels.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Teksto ang ipinapakita sa terminal, hindi tunog. Magbigay ng pangalan ng file, gaya ng "-o session.wav", o gamitin ang "|" para ipasa ang tunog sa ibang programa.
# Recording without a keyboard
failure-no-keys = Kailangan ng terminal na may keyboard para makapagrekord.
# Recording without a microphone
failure-no-microphone = Walang mikropono.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Walang mikroponong “{ $name }” ang pangalan.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = Ilang mikropono ang tugma sa “{ $name }”: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = Hindi nagrerekord sa 48 kHz ang { $device }.
# The microphone went away while it recorded
failure-microphone-lost = Nawala ang mikropono. Ligtas ang mga na-save na; sa parehong command, magpapatuloy ito rito.
# After a microphone that there is not
hint-list-microphones = Makikita sa "warmhands list microphones" kung ano ang mayroon.
