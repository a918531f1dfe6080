### Every text of the screen.

## Sessions

# The name of a session
session-full = Kukanda matiti na kukamua maziwa
# What will happen
session-full-summary = Kukanda matiti yote mawili kwa upole, kisha kukamua maziwa kwa mkono katika mizunguko mitatu, na kukanda kwa muda mfupi kati ya mzunguko na mzunguko.
session-massage = Kukanda matiti
session-massage-summary = Kitambaa cha uvuguvugu na kukanda matiti yote mawili kwa upole, bila kukamua maziwa.
session-express = Kukamua maziwa
session-express-summary = Kukamua maziwa kwa mkono, zamu mbili kwa kila titi, na kuhamia titi lingine kila maziwa yanapopungua.
session-first-days = Siku za kwanza
session-first-days-summary = Kukusanya matone ya kwanza kwa kijiko au bomba la sindano, kwa upole na kwa dakika kama kumi.
session-cadence = Mdundo peke yake
session-cadence-summary = Mdundo wa kukamua kwa mkono, titi moja kisha lingine, kwa muda wowote upendao.
session-relief = Nafuu
session-relief-summary = Mguso mwepesi sana na maziwa kidogo tu, kwa matiti yaliyojaa na yenye maumivu ambayo si mekundu wala ya moto, ikiwa huna homa.
session-it-hurts = Inauma
session-it-hurts-summary = Kuacha kwa utulivu, na wakati wa kuomba msaada.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = maandalizi
phase-massage = kukanda
phase-express = kukamua
phase-close = kumaliza
# The breast of a phase
side-first = titi unaloanza nalo
side-second = titi lingine
side-left = titi la kushoto
side-right = titi la kulia
side-both = matiti yote mawili
# The name of the music that the project brings
music-warm = Joto la upole
music-rain = Mvua dirishani
music-hush = Utulivu

## Before a session

# The one screen of text before any session
gate-screen =
    Nani awasiliane kwanza na daktari

    Tafadhali usianze, na uwasiliane kwanza na daktari au mkunga wako, ikiwa
      - una ujauzito, wa wiki yoyote;
      - unaona wekundu au mistari myekundu kwenye titi (kwenye ngozi ya kahawia au nyeusi, sehemu hiyo inaweza kuonekana nyeusi zaidi au ya zambarau, au kuwa na joto tu ukiigusa);
      - una homa;
      - unajisikia mgonjwa kama mwenye homa ya mafua.

    Kipindi cha Nafuu hakibadilishi hili. Ni cha matiti yaliyojaa bila wekundu, bila joto na bila homa; ukiwa na mojawapo ya haya, kifanye ikiwa tu daktari au mkunga amekuambia ukifanye.

    Haipaswi kuuma kamwe. Herufi h husimamisha yote mara moja, na husema wakati wa kuwasiliana na daktari.
    Huu ni mwongozo, si ushauri wa daktari.

## About

# What massage and expression by hand may help with
about-helps-with = Kukanda matiti na kukamua maziwa kwa mkono kunaweza kusaidia matiti yakiwa magumu na yamevimba; mtoto akiwa njiti (amezaliwa kabla ya wakati) au hana utulivu; mtoto akipata shida kushika titi; kuongeza maziwa; na kufanya maziwa yaendelee kutoka wakati mtoto hawezi kunyonyeshwa.
# What the program is, and is not
about-what-it-is = warmhands inakuongoza kwa sauti, muziki na mdundo. Inaweza kusaidia; haiahidi chochote. Si ushauri wa daktari, na haichukui nafasi ya watu wanaokuhudumia wewe na mtoto wako.
# Pain
about-no-pain = Haipaswi kuuma kamwe. Kinachobonyezwa ni ukingo wa areola tu, kamwe si chuchu, na hakuna kinachovutwa wala kusuguliwa. Ukisikia maumivu, acha.
# The two techniques
about-technique = Kuna njia mbili za kusogeza mkono. Kwa "areola", unabonyeza ukingo wa nje wa areola, kisha unalegeza. Kwa "press-back", unasukuma kuelekea kifuani, unabonyeza, kisha unalegeza; Stanford Medicine wanaionyesha katika https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Wasiliana na daktari au mshauri wa unyonyeshaji ikiwa hatua hizi hazikuletei nafuu; ukiona wekundu au mistari myekundu, au ukiwa na homa au ukijisikia mgonjwa kama mwenye homa ya mafua; au ikiwa mtoto hawezi kushika titi ili anyonye. Kwenye ngozi ya kahawia au nyeusi, wekundu unaweza kuonekana kama weusi zaidi au zambarau, au kuhisiwa kama joto tu.
# Pregnancy
about-pregnancy = Wakati wa ujauzito, wiki yoyote, kamua maziwa ikiwa tu mkunga au daktari amekubali, kwa dakika kumi tu, si zaidi, na uache tumbo likianza kukaza (NHS Forth Valley).
# How often
about-how-often = Katika wiki za kwanza, ikiwa mtoto bado hawezi kunyonya titi, kwa kawaida hushauriwa kukamua mara 8 hadi 10 kwa muda wa saa 24, angalau mara moja usiku, bila kukaa zaidi ya muda wa saa 5 hadi 6 kabla ya kukamua tena (NHS; NHS Lothian).
# How long milk keeps
about-storage = Maziwa hukaa kwa muda gani, kwa mtoto mwenye afya aliyezaliwa kwa wakati (CDC): kwenye joto la chumba, hadi 25°C, muda wa saa 4; kwenye friji yenye 4°C, siku 4; kwenye friza, ni vizuri yasizidi miezi 6, na mwisho ni miezi 12. Maziwa yaliyoyeyushwa: muda wa saa 24 kwenye friji, au muda wa saa 1 hadi 2 kwenye joto la chumba. Yanayobaki mtoto akishakunywa: muda wa saa 2. Kamwe usiyagandishe tena. Kanuni hutofautiana kati ya nchi na nchi, na ni kali zaidi kwa watoto njiti: fuata za hospitali yako.
# Music
about-music = Muziki na mapumziko vinaweza kusaidia. Katika utafiti mmoja wa akina mama 162, waliosikiliza muziki walipata maziwa zaidi katika siku za kwanza (Keith na wenzake, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); katika mwingine, EXPRESS, wa akina mama 132 (NPEU, 2024), huenda tofauti ilitokea kwa bahati tu.
# Where the times come from
about-times = Muda unatokana na ushauri uliochapishwa: mizunguko inatoka kwa Chele Marmet na UNICEF; kukanda kunatoka University College London Hospitals na New Brunswick; kukanda kwa muda mfupi na joto vinatoka Arkansas Children's; mguso mwepesi na maziwa kidogo kwa matiti yaliyojaa vinatoka katika Protocol 36 ya Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Hakuna chanzo kinachohesabu miendo kwa dakika: mdundo upo ili ujisikie vizuri, na hauamuru chochote. Kila namba, pamoja na chanzo chake, iko katika sessions/sources.toml.
# Where the technique comes from
about-handout = Mbinu hii inafuata karatasi ya maelezo “Breast Massage with Milk Expression by Hand”, iliyochapishwa na University Hospitals. Maneno haya ni yetu wenyewe; University Hospitals haihusiki na programu hii.
# Where the fingers go, and clean hands
about-fingers = Mahali pa vidole, sentimita 2 hadi 3 kutoka pale chuchu inapoanzia: NHS West Suffolk na NHS Forth Valley; Marmet anasema sentimita 2.5 hadi 4 kutoka kwenye chuchu. Mkono kama herufi C: University College London Hospitals na Marmet. Mikono iliyonawiwa kwa sabuni na maji, au jeli yenye angalau 60% ya alkoholi, na chombo safi: CDC.
# The works which that handout cites
about-works-cited =
    Kazi zilizotajwa humo: D. Hartl na R. Cunningham, “Breast Massage”, Alive Magazine, 1 Januari 2005, ilisasishwa 24 Aprili 2015. La Leche League International, “Hand Expression Technique”, karatasi kutoka The Womanly Art of Breastfeeding, 2010. La Leche League, “Expressing and Storing Milk”, New Beginnings, juzuu 24, namba 4, Julai na Agosti 2007. Ruth A. Lawrence na Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, toleo la nane, Elsevier, 2016. Karen Wambach na Jan Riordan, Breastfeeding and Human Lactation, toleo la tano, Jones and Bartlett, 2016. Stanford Medicine, “Hand Expression of Breastmilk”, ilisomwa 21 Agosti 2020.
# Licences
about-licences = Programu na maneno yake: MIT au Apache-2.0, chagua upendayo. Sauti zilizorekodiwa, muziki na ishara: audio/LICENSES.md.

## Help

help-warmhands = Sauti tulivu, muziki laini na mdundo wa kukanda matiti na kukamua maziwa kwa mkono.
help-usage = Matumizi
help-options = Chaguo
help-arguments = Hoja
help-commands = Amri
help-command = AMRI
# What stands in a usage line for all options
help-some-options = [CHAGUO]
help-play = Cheza kipindi (hufanyika pia bila amri yoyote)
help-cadence = Cheza mdundo wa kukamua peke yake, kwa muda wowote upendao
help-render = Andika kipindi kwenye faili ya sauti
help-plan = Onyesha kitakachosikika na wakati wake, bila sauti
help-script = Onyesha maneno yatakayosemwa
help-list = Orodhesha vipindi, lugha, muziki au vifaa vya sauti
help-about = Inasaidia nini, wakati wa kuwasiliana na daktari, vyanzo, leseni
help-check = Kagua data ya programu, au folda yako mwenyewe
help-arg-lang = Lugha inayosemwa, kwa mfano es-419
help-arg-screen-lang = Lugha ya skrini, ikiwa ni nyingine
help-arg-captions = Maandishi ya maneno yanayosemwa: voice (kwa lugha inayosemwa), screen (kwa ile ya skrini) au both (zote mbili)
help-arg-data = Folda yenye vipindi, lugha au sauti zako mwenyewe
help-arg-plain = Mistari ya kawaida tu: bila rangi, bila kuchora upya
help-arg-session = Kipindi: tazama "warmhands list sessions" (full, kama hakikutajwa)
help-arg-side = Titi la kuanza nalo: left (kushoto) au right (kulia)
help-arg-technique = Mwendo: areola (bonyeza, legeza) au press-back (sukuma, bonyeza, legeza)
help-arg-rate = Mara ngapi kwa dakika, kama unavyojisikia vizuri
help-arg-fit = Muda wote kwa jumla, kwa mfano 30m au 28:30: mfupi au mrefu kuliko kawaida, kadiri inavyowezekana
help-arg-count = Jinsi mdundo unavyosikika: voice (maneno), tone (mlio) au none (hakuna)
help-arg-music = Muziki: jina kutoka "warmhands list music", faili au folda ya muziki wako, au none (hakuna)
help-arg-for = Mdundo uendelee kwa muda gani, kama 20m (mpaka usimamishwe, kama haukutajwa)
help-arg-switch = Zamu ya kila titi ni ya muda gani, kama 5m
help-arg-json = Andika kitu kimoja cha JSON
help-arg-what = Cha kuorodhesha: sessions (vipindi), languages (lugha), music (muziki) au devices (vifaa vya sauti)
help-arg-speak = Kila lugha yenye sauti iseme jina lake yenyewe
help-arg-voice-volume = Ukubwa wa sauti ya msemaji, kwa desibeli (0 ni kama ilivyorekodiwa)
help-arg-music-volume = Ukubwa wa sauti ya muziki, kwa desibeli
help-arg-signal-volume = Ukubwa wa sauti ya mdundo na ishara, kwa desibeli
help-arg-output = Sauti iende wapi: speaker (kifaa cha sauti), null (haiendi popote, lakini kwa muda halisi), - (WAV kwa towe la kawaida) au faili
help-arg-device = Kifaa cha sauti, kwa sehemu yoyote ya jina lake: tazama "warmhands list devices"
help-arg-from = Mahali pa kuanzia, kama PHASE.STEP: "warmhands plan" huonyesha majina
help-arg-file = Faili ya kuandika: FLAC ikiwa jina linaishia na .flac, vinginevyo WAV; au - kwa towe la kawaida
help-arg-stem = Sehemu moja tu: speech (maneno), music (muziki) au signal (ishara)
help-arg-format = Sampuli: 16, 24 au float (WAV tu); au flac, pale ambapo hakuna jina linalosema hivyo
help-arg-force = Andika juu ya faili iliyopo
help-arg-dir = Folda ya kukagua (data ya programu, kama haikutajwa)
help-arg-help = Onyesha msaada huu
help-arg-version = Onyesha toleo

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = kwa muda wowote upendao
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Kimefupishwa kutoka { $usual }: kila sehemu inatoa { $percent }% ya muda inaoweza kuuacha (kifupi kabisa ni { $shortest }).
plan-fit-longer = Kimerefushwa kutoka { $usual }: kila sehemu inachukua { $percent }% ya muda inaoweza bado kuuongeza (kirefu kabisa ni { $longest }).
plan-fit-usual = Urefu wake wa kawaida: hakuna kilichofupishwa wala kurefushwa.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = kama dakika { $minutes }
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } hadi { $longest }
list-no-voice = bado hakuna sauti
list-voice-draft = sauti yenye lafudhi ya kigeni
list-voice-human = sauti ya mtu
list-voice-synthetic = sauti ya kompyuta
list-review-none = maneno bado hayajasomwa na mzawa wa lugha
list-review-native = maneno yamesomwa na mzawa wa lugha
list-review-clinician = maneno yamesomwa na mhudumu wa afya
# $name: the sound device that is used where none is named
list-default-device = { $name } (cha kawaida)
about-sources = Namba, na zinakotoka:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Kwa kasi hii, neno “{ $word }” ni refu kuliko pigo lake, kwa hiyo mdundo unasikika kwa milio.
notice-stale = { $count ->
    [one] Sentensi moja iliyorekodiwa ni ya zamani kuliko maandishi yake. "warmhands check" inaitaja.
   *[other] Sentensi { $count } zilizorekodiwa ni za zamani kuliko maandishi yake. "warmhands check" inazitaja.
}
# $language: a language tag
notice-unserved-language = Bado hakuna sauti ya “{ $language }”. Hiki ni Kiingereza; chagua lugha nyingine kwa --lang.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Uliomba { $asked }. Iliyopo ni { $language }: iko karibu, lakini baadhi ya maneno yatakuwa tofauti.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } haiwezi kuchezwa na imeachwa.
   *[other] Faili { $count } haziwezi kuchezwa na zimeachwa; ya kwanza ni { $file }.
}
notice-draft = Sauti ina lafudhi ya kigeni: ni toleo la kwanza tu katika lugha hii.

## Failures: what is wrong, and where

failure-file-missing = { $place } haipo.
failure-file-is-folder = { $place } ni folda, si faili.
failure-folder-is-file = { $place } ni faili, si folda.
failure-file-denied = Hakuna ruhusa ya kusoma { $place }.
failure-not-a-file = { $place } si faili wala folda.
failure-file-too-large = { $place } ni kubwa mno.
failure-file-not-text = { $place } si maandishi ya UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: hii si TOML: { $detail }
failure-unknown-key = { $place }: “{ $key }” haijulikani hapa.
failure-missing-key = { $place }: “{ $key }” haipo.
failure-wrong-type = { $place }: “{ $key }” lazima iwe ya aina { $expected }, si { $found }.
failure-unknown-word = { $place }: “{ $word }” halijulikani hapa.
failure-duration = { $place }: “{ $text }” si urefu wa muda: andika "45 s" au "1.5 min".
failure-duration-too-fine = { $place }: “{ $text }” haigawanyiki katika sampuli kamili.
failure-duration-too-long = { $place }: “{ $text }” ni ndefu kuliko siku moja.
failure-not-an-id = { $place }: “{ $text }” si jina linalofaa: herufi ndogo, tarakimu na vistari tu, ikianza na herufi.
failure-duplicate = { $place }: “{ $id }” ipo hapa kwa mara ya pili.
failure-say-or-sound = { $place }: hatua “{ $step }” lazima iseme sentensi au itoe ishara, moja tu kati ya hayo.
failure-rhythm-needs = { $place }: awamu ya aina “{ $kind }” inahitaji “{ $key }”.
failure-rhythm-has-no = { $place }: awamu ya aina “{ $kind }” haina “{ $key }”.
failure-prompt-needs-time = { $place }: kidokezo “{ $prompt }” kinahitaji "at".
failure-prompt-has-no-time = { $place }: kidokezo “{ $prompt }” kinajua wakati wake na hakina "at".
failure-hold-order = { $place }: target lazima iwe kati ya min na max.
failure-rate = { $place }: { $number } si kasi inayofaa kwa mdundo.
failure-no-gate = { $place }: hakuna hatua yenye safety = "gate" kabla ya kukanda au kukamua kwa kwanza.
failure-no-hurt-line = { $place }: awamu “{ $phase }” haina hatua yenye safety = "hurt".
failure-repeat = { $place }: awamu zinazorudiwa lazima ziwe za aina "express" na zifuatane; “{ $phase }” haifanyi hivyo.
failure-no-close = { $place }: kipindi lazima kiishe na awamu ya aina "close": wakati wa kuwasiliana na daktari, sentensi moja ya upole, na ishara "end".
failure-unknown-source = { $place }: sources.toml haina “{ $source }”.
failure-source-silent = { $place }: chanzo “{ $source }” hakitoi mipaka ya { $quantity }.
failure-out-of-range = { $place }: { $number } iko nje ya { $min } hadi { $max }, mipaka ya chanzo “{ $source }”.
failure-comfort-too-bold = { $place }: chanzo cha aina comfort hakiwezi kutoa mipaka ya { $quantity }.
failure-fluent = { $place }: hii si Fluent: { $detail }
failure-not-plain = { $place }: sentensi inayosemwa “{ $id }” lazima iwe maandishi matupu.
failure-unknown-session = Hakuna kipindi “{ $name }”.
failure-unknown-language = Hakuna lugha hapa inayofaa kwa “{ $name }”.
failure-unknown-music = Hakuna muziki “{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } haina faili ya sauti inayoweza kuchezwa: WAV, FLAC, MP3, OGG, M4A au AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } haijibu.
failure-unknown-message = { $place }: { $language } haina sentensi inayosemwa “{ $message }”.
failure-no-clip = { $place }: sentensi “{ $message }” haina rekodi katika { $language }.
failure-no-narration = Bado hakuna sauti ya { $language }.
failure-no-signal = { $place }: hakuna ishara “{ $name }”.
failure-no-room-for-safety = { $place }: sentensi ya usalama “{ $prompt }” haitoshei katika awamu “{ $phase }”.
failure-other-length = { $place } ina fremu { $found }, lakini kifurushi chake kinasema { $told }.
failure-not-sound = { $place } si sauti ya muundo unaojulikana.
failure-codec = { $place } ni sauti ya aina isiyoweza kusomwa hapa.
failure-channels = { $place } ina chaneli { $channels }; moja au mbili tu ndizo zinazoweza kuchezwa.
failure-sample-rate = { $place } ilirekodiwa kwa Hz { $rate }; rekodi ziwe za Hz 48000.
failure-empty-sound = { $place } ni tupu.
failure-truncated-sound = { $place } imekatika kabla ya mwisho.
failure-damaged-sound = { $place } imeharibika na haiwezi kuchezwa.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } ni { $format }, isiyoweza kuchezwa hapa. Ibadilishe iwe FLAC au Ogg Vorbis.
failure-no-audio = { $place } haina sauti ndani yake.
failure-encrypted-sound = { $place } imefungwa isinakiliwe, na haiwezi kuchezwa hapa.
failure-many-channels = { $place } ina chaneli { $channels }; zinazoweza kuchezwa hazizidi { $most }.
failure-strange-rate = { $place } ilirekodiwa kwa Hz { $rate }; zinazoweza kuchezwa ni Hz { $least } hadi { $most }.
failure-sound = { $place }: { $detail }
failure-unknown-argument = “{ $argument }” haijulikani hapa.
failure-unknown-command = Hakuna amri “{ $command }”.
failure-invalid-value = “{ $value }” haifai kwa { $argument }.
failure-missing-argument = { $argument } haipo.
failure-no-value = { $argument } inahitaji thamani.
failure-twice = { $argument } inaweza kutolewa mara moja tu.
# $one, $other: two things on the command line
failure-not-together = { $one } na { $other } haziendi pamoja.
failure-range = { $argument }: “{ $value }” si namba kuanzia { $min } hadi { $max }.
failure-length-range = { $argument }: “{ $value }” haiko kati ya { $min } na { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } ni ya kipindi kinachojirudia, na “{ $session }” kina mwisho wake.
failure-endless = “{ $session }” huendelea mpaka kisimamishwe.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” si urefu wa muda.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” kinaweza kuchukua { $shortest } hadi { $longest } katika lugha hii na kwa kasi hii, si { $length }.
failure-fit-fixed = --fit: “{ $session }” hakiwezi kuwa kifupi wala kirefu kuliko takriban { $shortest }.
failure-usage = Hili halieleweki: { $detail }
failure-stdout = Matokeo hayawezi kuandikwa: { $detail }
failure-internal = Kuna hitilafu ndani ya warmhands: { $detail }

## Hints: what to do

hint-nearest = Je, ulikusudia “{ $name }”?
hint-known = Zilizopo ni: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" hucheza muziki uliomo kwenye programu, na "--music none" haichezi wowote.
hint-help = "warmhands --help" huonyesha vilivyopo.
hint-does-not-repeat = "warmhands cadence" hujirudia.
hint-endless = Sema ni kwa muda gani kwa --for, kama --for 20m.
hint-length = Andika kama 30m, 90s, 1h15m, 28.5m au 28:30, isizidi muda wa saa 24.
hint-no-clip = Hakuna kilichochezwa. Rekodi au tengeneza sentensi hii, au chagua lugha nyingine kwa --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Chagua sauti nyingine kwa --lang na ubaki na lugha hii kwenye skrini, kama "--lang en-US --screen-lang { $tag }". "warmhands list languages" huonyesha lugha zenye sauti.
hint-fit = "warmhands list sessions" huonyesha muda wa kila kipindi.
hint-check = "warmhands check" hukagua vyote.
hint-not-plain = Rekodi haiwezi kubadilika: andika sentensi moja kwa kila hali.

## Files

failure-exists = { $place } tayari ipo, na imeachwa kama ilivyokuwa.
failure-disk-full = Hakuna nafasi iliyobaki kwa { $place }. Hakuna kilichoachwa nusu.
failure-unwritable = { $place } haiwezi kuandikwa: { $detail }
failure-no-folder = Hakuna folda { $place }.
failure-not-allowed = Hakuna ruhusa ya kuandika { $place }.
failure-too-long = Sauti ya { $length } ni ndefu kuliko faili inavyoweza kubeba kwa muundo huu ({ $most }).
hint-force = "warmhands render --force" huandika juu yake.
hint-disk-full = Ongeza nafasi, au chagua mahali pengine. --format 16 inahitaji nusu yake, na jina linaloishia na .flac linahitaji kidogo zaidi ya hapo.
hint-too-long = --format 16 hubeba zaidi, na jina linaloishia na .flac hubeba zaidi ya yote.
hint-flac-name = Jina liishie na .flac, au acha --format.
hint-flac-depth = FLAC ina biti 16 au 24: chagua --format 16 au 24, au jina liishie na .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Sauti ya msemaji: { $licence }
tag-licence-words = Maneno: { $licence }
tag-licence-signals = Ishara: { $licence }
tag-licence-music = Muziki: { $licence }
# Where the person brought the music
tag-licence-own-music = Muziki: rekodi yako mwenyewe, kwa masharti yake yenyewe

## Playing

play-keys = space: sitisha au endelea · h: inauma · n: mbele · p: nyuma · r: rudia · q: maliza
play-keys-rhythm = + na -: mdundo wa haraka zaidi, wa polepole zaidi
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · imebaki { $left }
play-paused = imesitishwa · { $phase } · imebaki { $left } · space ili kuendelea
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = imesitishwa · { $phase } · { $heard } · space ili kuendelea
# After + or -; $rate: cycles a minute
play-rate = Mdundo: mara { $rate } kwa dakika, kuanzia mmojawapo wa miendo inayofuata.
play-farewell = Maneno machache kabla hujaondoka. Bonyeza q tena ili kumaliza mara moja.
play-not-skipped = Sentensi hii ni kwa usalama wako; husikika mpaka mwisho.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Je, kipindi kianze na muziki uliomo kwenye programu?  Enter au y: ndiyo · n au q: hapana
play-device-lost = Kifaa cha sauti kimepotea. Kipindi kitaendelea mara kikirudi.
play-device-back = Kifaa cha sauti kimerudi.
play-no-sound = Hakuna kifaa cha sauti: kipindi kinaendelea kimya. "warmhands render -o session.wav" hutengeneza faili ya kucheza mahali pengine.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Sauti ilichelewa mara moja: mashine hii ilikuwa na kazi nyingi mno.
   *[other] Sauti ilichelewa mara { $count }: mashine hii ilikuwa na kazi nyingi mno.
}
play-ended = Kipindi hiki kimeisha.
# $heard: how far it came, as 12:34
play-stopped = Kimesimamishwa baada ya { $heard }. Unaweza kurudi wakati wowote.
failure-no-device = Hakuna kifaa cha sauti.
failure-unknown-device = Hakuna kifaa cha sauti kinachoitwa “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” inalingana na vifaa kadhaa vya sauti: { $names }
failure-device-rate = { $device } hakichezi stereo ya 48 kHz.
failure-device-refused = { $device } hakikufunguka: { $detail }
failure-not-built = Toleo hili la programu halitumii kifaa chochote cha sauti.
hint-list-devices = Andika zaidi ya jina lake, au id nzima: "warmhands list devices" huvionyesha.
hint-device-output = --device huchagua mahali --output speaker inaposikika: acha mojawapo.
hint-no-device = "warmhands render -o session.wav" hutengeneza faili ya kucheza mahali pengine.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } si ya lugha yoyote: hakuna folda katika locales yenye lebo hiyo.
check-other-language = { $place }: kifurushi hiki kinasema kiko katika { $told }, si katika { $language }.
check-no-licence = { $place }: hakuna leseni iliyotajwa.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” ni rekodi isiyo na sentensi katika { $language }.
check-stale = { $place }: “{ $message }” ilirekodiwa kutoka maandishi tofauti na yaliyopo sasa.
check-mislabelled = { $place } si Ogg, ingawa jina lake linasema hivyo.
check-changed = { $place } si faili inayoelezwa na manifest yake.
check-not-mono = { $place } si mono.
check-not-stereo = { $place } si stereo.
# $at: seconds from the start
check-clipped = Sauti ya { $place } imepasuka, mara ya kwanza kwenye sekunde { $at }.
check-silent = { $place } haina sauti inayosikika.
# $found: as measured
check-too-loud = { $place } ina sauti kubwa mno: LUFS { $found }; sauti ya msemaji ni kuanzia -20 hadi -18.
check-too-quiet = { $place } ina sauti ndogo mno: LUFS { $found }; sauti ya msemaji ni kuanzia -20 hadi -18.
check-peak = { $place } ina kilele halisi cha dBTP { $found }; cha juu kabisa ni -3.
check-loud-as-speech = { $place } ina sauti kubwa kama ya msemaji: LUFS { $found }.
check-other-loudness = { $place } iko LUFS { $found }, lakini manifest yake inasema { $told }.
check-seam = { $place } haiishi kama inavyoanza: tofauti ni dB { $found }, na lazima iwe chini ya -20.
# $message: the name of a text
check-missing-text = { $place }: “{ $message }” haipo.
check-extra-text = { $place }: “{ $message }” haipo katika lugha ya msingi.
# $language: the base language
check-untranslated = { $place }: “{ $message }” ni neno kwa neno kama katika { $language }.
check-outdated = { $place }: “{ $message }” ilitafsiriwa kutoka maandishi tofauti na yale ya { $language } ya sasa.
check-other-arguments = { $place }: “{ $message }” haitumii thamani zilezile kama katika { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” inachukua sekunde { $found } kusemwa kwa utulivu; sentensi isizidi sekunde { $most }.
# $name: a value such as $place
check-unknown-argument = { $place }: hakuna kinachoiambia “{ $message }” ni nini “${ $name }”.
check-untitled = { $place }: terminal.ftl haina “{ $message }”.
check-unreachable = { $place }: hakuna kipindi kinachosema “{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Zimekaguliwa { $languages ->
    [one] lugha moja
   *[other] lugha { $languages }
}, { $recordings ->
    [one] rekodi moja
   *[other] rekodi { $recordings }
}, { $sessions ->
    [one] kipindi kimoja
   *[other] vipindi { $sessions }
}, { $sounds ->
    [one] sauti nyingine moja
   *[other] sauti nyingine { $sounds }
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Hakuna kosa.
    [one] Kuna kosa moja.
   *[other] Kuna makosa { $count }.
}
