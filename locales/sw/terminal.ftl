### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Kukanda matiti na kukamua maziwa
# What will happen in it, in one sentence
session-full-summary = Kukanda matiti yote mawili kwa upole, kisha kukamua maziwa kwa mkono katika mizunguko mitatu, na kukanda kwa muda mfupi kati ya mzunguko na mzunguko.
# The name of the session massage
session-massage = Kukanda matiti
# What will happen in it, in one sentence
session-massage-summary = Kitambaa cha uvuguvugu na kukanda matiti yote mawili kwa upole, bila kukamua maziwa.
# The name of the session express
session-express = Kukamua maziwa
# What will happen in it, in one sentence
session-express-summary = Kukamua maziwa kwa mkono, zamu mbili kwa kila titi, na kuhamia titi lingine kila maziwa yanapopungua.
# The name of the session for the first days after a birth
session-first-days = Siku za kwanza
# What will happen in it, in one sentence
session-first-days-summary = Kukusanya matone ya kwanza kwa kijiko au bomba la sindano, kwa upole na kwa dakika kama kumi.
# The name of the session that is only the rhythm
session-cadence = Mdundo peke yake
# What will happen in it, in one sentence
session-cadence-summary = Mdundo wa kukamua kwa mkono, titi moja kisha lingine, kwa muda wowote upendao.
# The name of the session for full, tender breasts
session-relief = Nafuu
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Mguso mwepesi sana na maziwa kidogo tu, kwa matiti yaliyojaa na yenye maumivu ambayo si mekundu wala ya moto, ikiwa huna homa.
# The name of what the key h leads to
session-it-hurts = Inauma
# What will happen in it, in one sentence
session-it-hurts-summary = Kuacha kwa utulivu, na wakati wa kuomba msaada.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = maandalizi
# The short name of a phase: massaging
phase-massage = kukanda
# The short name of a phase: expressing by hand
phase-express = kukamua
# The short name of a phase: the end of a session
phase-close = kumaliza
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = titi unaloanza nalo
# The breast of a phase: the one that was not first
side-second = titi lingine
# The breast of a phase: the left one
side-left = titi la kushoto
# The breast of a phase: the right one
side-right = titi la kulia
# The breasts of a phase: both at once
side-both = matiti yote mawili
# The name of the music that the project brings
music-warm = Joto la upole
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Mvua dirishani
# The name of a piece of music: very soft, as one hushes a child
music-hush = Utulivu

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Mikono miwili inasuguana kwa sabuni chini ya maji yanayotiririka.
# The picture of the warm cloth
figure-warm-cloth = Mikono yote miwili imeshika kitambaa cha uvuguvugu juu ya matiti.
# The picture of the first stroke of the massage
figure-shake = Mkono mmoja uko chini ya kila titi, na unalitikisa kwa upole kutoka upande hadi upande.
# The picture of the second stroke
figure-back-and-forth = Mkono mmoja juu ya titi na mwingine chini yake inapita kutoka upande hadi upande, kila mmoja kinyume cha mwenzake.
# The picture of the third stroke
figure-up-and-down = Mkono mmoja uko kila upande wa titi: mmoja unapita ukipanda huku mwingine ukishuka.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Mikono yote miwili imeshika titi katikati yake na inalizungusha kwa mguso mwepesi, kila mmoja kinyume cha mwenzake, kama inayokamua kitambaa laini.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Vidole vya mkono mmoja vinapapasa sehemu ya juu ya titi, kwa wepesi kama wa unyoya.
# The picture of wiping off the oil
figure-wipe = Mkono unafuta mafuta kwenye titi kwa taulo.
# The picture of leaning forward
figure-lean-forward = Mama ameketi na ameinama mbele kidogo, kikombe kikiwa chini ya titi lake.
# The picture of the cup
figure-cup = Mkono mmoja unakamua maziwa, na mwingine umeshika kikombe chini ya chuchu.
# The picture of the shape of the hand
figure-c-hand = Kidole gumba na vidole vingine vinaunda herufi C pana.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Kidole gumba kiko juu ya chuchu na cha shahada chini yake, vyote kwenye ukingo wa nje wa areola, sentimita mbili hadi tatu kutoka pale chuchu inapoanzia.
# The picture of the first movement of the other technique, from the side
figure-press-back = Kidole gumba na vidole vingine vinasukuma titi moja kwa moja kuelekea kifuani.
# The picture of the movement that brings milk
figure-compress = Kidole gumba na cha shahada vinakaribiana kwenye ukingo wa areola, na matone ya maziwa yanatokea.
# The picture of the movement that follows it
figure-relax = Kidole gumba na cha shahada vinalegeza na vinabaki pale pale kwenye ngozi.
# The picture of the fingers that move around
figure-rotate = Mkono unageuka, ili kidole gumba na cha shahada vikae mahali papya kwenye ukingo wa areola.
# The picture of the cool cloth
figure-cool-cloth = Mikono yote miwili imeshika kitambaa cha baridi kidogo juu ya matiti.
# The picture of resting
figure-rest = Mama ameketi, vazi lake likiwa limefungwa na mikono yake ikipumzika mapajani.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Nani awasiliane kwanza na daktari

    Tafadhali usianze, na uwasiliane kwanza na daktari au mkunga wako, ikiwa
      - una ujauzito, wa wiki yoyote;
      - unaona wekundu au mistari myekundu kwenye titi (kwenye ngozi ya kahawia au nyeusi, sehemu hiyo inaweza kuonekana nyeusi zaidi au ya zambarau, au kuwa na joto tu ukiigusa);
      - una homa;
      - unajisikia mgonjwa kama mwenye homa ya mafua.

    Kipindi cha Nafuu hakibadilishi hili. Ni cha matiti yaliyojaa bila wekundu, bila joto na bila homa; ukiwa na mojawapo ya haya, kifanye ikiwa tu daktari au mkunga amekuambia ukifanye.

    Haipaswi kuuma kamwe. Herufi { $hurt } husimamisha yote mara moja, na husema wakati wa kuwasiliana na daktari.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Wakati wa kuwasiliana na daktari au mshauri wa unyonyeshaji
# Below that: a line to write on follows
handout-telephone = Namba ya simu ya wodi:
# The heading over how long milk keeps
handout-storage = Maziwa hukaa kwa muda gani
# The heading over who says so
handout-sources = Vyanzo

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Nawa mikono kwa sabuni na maji ya uvuguvugu, tafadhali.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Sasa nawa mikono tena kwa sabuni na maji ya uvuguvugu.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Kuoga maji ya uvuguvugu au kuweka kitambaa chenye maji ya uvuguvugu kunaweza kusaidia maziwa kutoka.
# On a handout, in place of the spoken line settle
paper-settle = Keti au jilaze mahali penye utulivu na starehe, mgongo ukiwa umeegemea vizuri. Shusha mabega. Muziki laini unaweza kusaidia.
# On a handout, in place of the spoken line express-follow
paper-follow = Rudia hivi tena na tena, polepole. Kasi yako mwenyewe ndiyo sahihi.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Marekani: watoto wenye afya waliozaliwa kwa wakati
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Uingereza: watoto wenye afya waliozaliwa kwa wakati
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Ayalandi: watoto njiti au wagonjwa walio hospitalini
# Where milk is kept; a length of time stands beside it
storage-room = Yaliyokamuliwa sasa hivi, kwenye joto la chumba
# Likewise
storage-refrigerator = Yaliyokamuliwa sasa hivi, kwenye friji
# Likewise; in this time it stays at its best
storage-freezer-best = Kwenye friza, muda ulio bora
# Likewise
storage-freezer = Kwenye friza, muda wa mwisho
# Likewise: milk that was frozen
storage-thawed-refrigerator = Yaliyoyeyushwa, kwenye friji
# Likewise: milk that was frozen
storage-thawed-room = Yaliyoyeyushwa, kwenye joto la chumba
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Yanayobaki mtoto akishakunywa
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius }°C ({ $fahrenheit }°F) au baridi zaidi
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] muda wa saa { $time }
       *[other] muda wa saa { $time }
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] siku { $time }
       *[other] siku { $time }
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] mwezi { $time }
       *[other] miezi { $time }
    }
# Below all these times
storage-rules = Kamwe usiyagandishe tena maziwa yaliyoyeyushwa. Kanuni hutofautiana kati ya nchi na nchi, na ni kali zaidi kwa watoto njiti: fuata za hospitali yako.

# An entry in a calendar, with an alarm
remind-summary = Wakati wa kukamua maziwa

## Help

# What the program is: the first line of its help
help-warmhands = Sauti tulivu, muziki laini na mdundo wa kukanda matiti na kukamua maziwa kwa mkono.
# The heading before how a command is typed; a colon follows
help-usage = Matumizi
# The heading over the options of a command
help-options = Chaguo
# The heading over the arguments of a command
help-arguments = Hoja
# The heading over the list of commands
help-commands = Amri
# Stands for the name of a command where a usage line is shown, in capitals
help-command = AMRI
# What stands in a usage line for all options
help-some-options = [CHAGUO]
# What the command play does
help-play = Cheza kipindi (hufanyika pia bila amri yoyote)
# What the command cadence does
help-cadence = Cheza mdundo wa kukamua peke yake, kwa muda wowote upendao
# What the command care does: somebody chooses a session together with a patient
help-care = Chagua kipindi pamoja na mama anayehudumiwa, hatua kwa hatua, kwa lugha yake na kwa lugha yako
# What the command "resume" does
help-resume = Endelea pale kipindi cha mwisho kiliposimamishwa, ndani ya siku moja
# What the command render does
help-render = Andika kipindi kwenye faili ya sauti
# What the command plan does
help-plan = Onyesha kitakachosikika na wakati wake, bila sauti
# What the command script does
help-script = Onyesha maneno yatakayosemwa
# What the command list does
help-list = Orodhesha vipindi, lugha, muziki, kanuni za kuhifadhi maziwa, vifaa vya sauti au maikrofoni
# What the command figures does
help-figures = Andika picha za miguso na za mwendo wa mikono kwenye faili, kama SVG na PNG
# What the command handout does
help-handout = Andika karatasi ya maelezo ya kuchapisha: hatua pamoja na picha zake, na wakati wa kuwasiliana na daktari
# What the command remind does
help-remind = Andika vikumbusho vya kalenda, kama faili ya aina ya .ics
# What the command about does
help-about = Inasaidia nini, wakati wa kuwasiliana na daktari, vyanzo, leseni
# What the command "ctl" does
help-ctl = Dhibiti kipindi kinachochezwa, kutoka kwenye terminali nyingine au kwa skripti
# What the command log does
help-log = Onyesha kumbukumbu za vipindi vyako, ongeza kiasi cha maziwa, zitoe kwa programu nyingine au zifute
# What the command log list does
help-log-list = Orodhesha vipindi vilivyowekwa kwenye kumbukumbu
# What the command log amount does
help-log-amount = Ongeza kwenye kumbukumbu maziwa yalikuwa kiasi gani, na kipindi kilikuwaje
# What the command log chart does
help-log-chart = Onyesha maziwa na dakika za kila titi, siku baada ya siku
# What the command log export does
help-log-export = Andika kumbukumbu zote kwa ajili ya programu nyingine
# What the command log delete does
help-log-delete = Futa kumbukumbu, ili kisibaki chochote chake
# What the command config does
help-config = Onyesha mipangilio yako iko wapi, anzisha faili yake, au ikague
# What the command config path does
help-config-path = Onyesha mahali faili ya mipangilio yako ilipo, au ingekuwapo
# What the command config init does
help-config-init = Andika faili yenye kila mpangilio kama mfano; faili iliyopo huachwa kama ilivyo
# What the command config check does
help-config-check = Taja kila kosa katika mipangilio yako
# What the command preset does; a preset has choices for a session, under a name
help-preset = Hifadhi chaguo za kipindi kwa jina, kama vile jina la kitanda
# What the command preset save does
help-preset-save = Hifadhi kwa jina hili chaguo zinazofuata
# What the command preset list does
help-preset-list = Orodhesha seti za chaguo zilizohifadhiwa
# What the command preset show does
help-preset-show = Onyesha yaliyomo katika seti
# What the command preset remove does
help-preset-remove = Ondoa seti
# What the command check does
help-check = Kagua data ya programu, au folda yako mwenyewe
# What the command pack does
help-pack = Rekodi sauti yako mwenyewe, au ongeza lugha; sakinisha vifurushi vya wengine
# What the command pack new does
help-pack-new = Tengeneza folda ya kifurushi kipya, kwa lugha iliyotajwa kwa --lang
# What the command pack sheet does
help-pack-sheet = Onyesha sentensi za kusoma wakati wa kurekodi
# What the command pack record does
help-pack-record = Rekodi sentensi moja baada ya nyingine kwa maikrofoni; huendelea pale ulipoishia
# What the command pack import does
help-pack-import = Ingiza rekodi zilizotengenezwa mahali pengine
# What the command pack check does
help-pack-check = Taja kinachohitaji kurekebishwa, na kiasi kilichobaki kurekodiwa
# What the command pack build does
help-pack-build = Tengeneza faili moja ya kifurushi, ambayo wengine wanaweza kuisakinisha
# What the command pack install does
help-pack-install = Sakinisha kifurushi ulichopewa
# What the command pack list does
help-pack-list = Orodhesha vifurushi vilivyosakinishwa
# What the command pack remove does
help-pack-remove = Ondoa kifurushi kilichosakinishwa
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Lugha inayosemwa, kwa jina lake au lebo yake: Kihispania, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Lugha ya skrini, ikiwa ni nyingine
# An option; F13 and next stay as they are
help-arg-key = Kazi ya kitufe au pedali, kama F13=next; inaweza kutajwa zaidi ya mara moja
# An option
help-arg-one-button = Kitufe chochote: sitisha au endelea; mara mbili haraka: mbele; mara nne haraka, au ukikishikilia: inauma
# An option
help-arg-locked = Anza vitufe vikiwa vimefungwa: kusitisha, “inauma” na kufungua tu ndivyo vinavyofanya kazi
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Maandishi ya maneno yanayosemwa: voice (kwa lugha inayosemwa), screen (kwa ile ya skrini) au both (zote mbili)
# What the option --data is for
help-arg-data = Folda yenye vipindi, lugha au sauti zako mwenyewe
# What the option --lines is for
help-arg-lines = Maandishi ya maneno yanayosemwa yawe mistari, hata kama terminali ina nafasi ya skrini nzima
# What the option --theme is for; the words are typed as they are
help-arg-theme = Rangi za skrini nzima: auto (kama za terminali au eneo-kazi), light (mwanga), dark (giza) au night (rangi ya kaharabu juu ya nyeusi)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Rangi ya ngozi katika picha: neutral (si ya mtu fulani), light (nyeupe), tan (maji ya kunde), brown (kahawia) au dark (nyeusi)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Jinsi picha zinavyochorwa kwenye terminali: quadrants (robo), au half (nusu) ikiwa kuna nafasi kati ya herufi
# What the argument FIGURE of the command figures is for
help-arg-figure = Picha (zote, kama haikutajwa)
# What the option --output of the command figures is for
help-arg-figures-dir = Folda ya kuwekea picha
# What the option --large of the command handout is for
help-arg-large = Maandishi makubwa
# What the option --policy of the command handout is for
help-arg-policy = Kanuni za nani kuhusu muda ambao maziwa hukaa: tazama "warmhands list policies" (cdc-term, kama hazikutajwa)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Ukubwa wa karatasi: a4 au letter (kama haukutajwa, ni kama ulivyo kwenye printa; katika PDF ni a4)
# What the option --output of the command handout is for
help-arg-page-file = Faili ya kuandika, ambayo jina lake linaishia na .html au .pdf; au - kwa towe la kawaida
# What the option --every of the command remind is for
help-arg-every = Muda kati ya kikumbusho na kikumbusho, kama 3h au 2h30m
# What the option --times of the command remind is for
help-arg-times = Vikumbusho vingapi (8, kama havikutajwa)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Wakati wa kikumbusho cha kwanza, kama 22:00 (kwenye robo saa kamili inayofuata, kama haukutajwa)
# What the option --output of the command remind is for
help-arg-calendar-file = Faili ya kuandika, kama next.ics; au - kwa towe la kawaida
# What the option --plain is for
help-arg-plain = Mistari ya kawaida tu: bila rangi, bila kuchora upya
# What the argument SESSION is; full is typed as it is
help-arg-session = Kipindi: tazama "warmhands list sessions" (full, kama hakikutajwa)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Titi la kuanza nalo: left (kushoto), right (kulia) au other (lile ambalo halikutangulia mara iliyopita)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Mwendo: areola (bonyeza, legeza) au press-back (sukuma, bonyeza, legeza)
# What the option --rate is for
help-arg-rate = Mara ngapi kwa dakika, kama unavyojisikia vizuri
# What the option --fit is for
help-arg-fit = Muda wote kwa jumla, kwa mfano 30m au 28:30: mfupi au mrefu kuliko kawaida, kadiri inavyowezekana
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Jinsi mdundo unavyosikika: voice (maneno), tone (mlio) au none (hakuna)
# What the option --music is for; none is typed as it is
help-arg-music = Muziki: jina kutoka "warmhands list music"; faili ya muziki wako, folda au orodha ya nyimbo; au none (hakuna)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Cheza folda au orodha ya nyimbo kwa mpangilio uliochanganywa, mpya kila mara; --shuffle=7 hutoa mpangilio uleule kila mara
# What the option --delay is for
help-arg-delay = Muda wa kusubiri kimya kabla ya kuanza, kwa mfano 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Subiri mpaka urudi kutoka kunawa mikono na ubonyeze kitufe chochote, kwa dakika chache tu, si zaidi
# What the option --for is for
help-arg-for = Mdundo uendelee kwa muda gani, kama 20m (mpaka usimamishwe, kama haukutajwa)
# What the option --switch is for
help-arg-switch = Zamu ya kila titi ni ya muda gani, kama 5m
# What the option --json is for
help-arg-json = Andika kitu kimoja cha JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Cha kuorodhesha: sessions (vipindi), languages (lugha), music (muziki), policies (maziwa hukaa kwa muda gani), devices (vifaa vya sauti) au microphones (maikrofoni)
# What the option --speak of list languages is for
help-arg-speak = Kila lugha yenye sauti iseme jina lake yenyewe
# What the option --voice-volume is for
help-arg-voice-volume = Ukubwa wa sauti ya msemaji, kwa desibeli (0 ni kama ilivyorekodiwa)
# What the option --music-volume is for
help-arg-music-volume = Ukubwa wa sauti ya muziki, kwa desibeli
# What the option --signal-volume is for
help-arg-signal-volume = Ukubwa wa sauti ya mdundo na ishara, kwa desibeli
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Sauti iende wapi: speaker (kifaa cha sauti), null (haiendi popote, lakini kwa muda halisi), - (towe la kawaida, kwa muda halisi) au faili
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Sauti iende wapi: speaker (kifaa cha sauti) au null (haiendi popote, lakini kwa muda halisi)
# What the option --forget of "resume" is for
help-arg-forget = Usicheze chochote; futa kilichohifadhiwa kuhusu kipindi cha mwisho
# What the option --preset is for
help-arg-preset = Chaguo zilizohifadhiwa kwa "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Jina lake: kitanda au chumba, kama bed4 (a hadi z, 0 hadi 9 na -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Mama ameulizwa maswali yote manne kuhusu dalili za hatari, na amejibu “hapana” kwa kila swali
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Mama ana dalili ya hatari; daktari au mkunga wake anajua, na amemwambia afanye kipindi hiki licha ya hayo
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Usiulize chochote chenye jibu la kawaida; maswali kuhusu dalili za hatari hayana jibu la kawaida
# What the option --voice of care is for
help-arg-care-voice = Lugha ya sauti, ikiwa lugha ya mama bado haina sauti
# What the option --device is for
help-arg-device = Kifaa cha sauti, kwa sehemu yoyote ya jina lake: tazama "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Vipokea sauti vya masikioni au spika vikipotea: pause (sitisha mpaka virudi) au go-on (endelea kwa kifaa kingine)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Mahali pa kuanzia, kama PHASE.STEP: "warmhands plan" huonyesha majina
# What the option -o of the command render is for
help-arg-file = Faili ya kuandika, ambayo jina lake linaishia na .wav, .flac, .opus au .ogg; au - kwa towe la kawaida
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Sehemu moja tu: speech (maneno), music (muziki) au signal (ishara)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Sampuli: 16 au 24, kwa WAV pia float; au, pale ambapo hakuna jina linalosema hivyo, flac, opus au raw16 (biti 16 bila kichwa)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Ukubwa wa faili ya Opus, kwa kbit/s, kuanzia 32 hadi 256 (64, kama haukutajwa)
# What the option --force is for
help-arg-force = Andika juu ya faili iliyopo
# What the argument of the command check is
help-arg-dir = Folda ya kukagua (data ya programu, kama haikutajwa)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Folda ya kifurushi
# What the option --voice of pack new is for
help-arg-pack-voice = Sauti ni ya nani, kama itakavyoonyeshwa
# What the option --licence of pack new is for
help-arg-pack-licence = Masharti ya watu wengine kutumia rekodi, kwa mfano CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Faili ya kuandika (hupewa jina la folda, kama haikutajwa)
# What the argument of pack install is
help-arg-pack-file = Faili ya kifurushi, ambayo jina lake linaishia na .whpack
# What the option --force of pack install is for
help-arg-pack-force = Weka hiki mahali pa kifurushi kilichosakinishwa chenye jina hilohilo
# What the argument of pack remove is
help-arg-pack-name = Jina la kifurushi: tazama "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Faili za sauti, kila moja ikiwa na jina la sentensi yake, kama wash-hands.wav; folda zenye faili hizo; au faili moja ndefu pamoja na --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Faili ya maandishi yenye lebo za Audacity, zinazoonyesha kila sentensi iko wapi katika faili moja ndefu
# What the option --microphone of pack record is for
help-arg-pack-microphone = Maikrofoni, kwa sehemu yoyote ya jina lake: tazama "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Rekodi sentensi hii tu, hata kama tayari imerekodiwa; inaweza kutajwa zaidi ya mara moja
# Help for an option of "play" and "ctl"
help-arg-session-name = Jina la kipindi kinachochezwa, kwa ajili ya "warmhands ctl": a hadi z, 0 hadi 9 na vistari
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Weka kipindi hiki kwenye kumbukumbu, kwa ajili ya "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Weka kipindi hiki kwenye kumbukumbu, pamoja na jina la seti yake
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Kumbukumbu za tarehe hii na baada yake tu, kama 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Namba ya kumbukumbu: tazama "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Maziwa ya titi la kushoto, kwa mililita, kama 40 au 2.5
# The option --right of "log amount"
help-arg-log-right = Maziwa ya titi la kulia, kwa mililita
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Kilikuwaje: easy (rahisi), hard (kigumu), painful (chenye maumivu) au tired (uchovu)
# The option -o of "log chart"
help-arg-log-chart-file = Andika chati kwenye faili hii, ambayo jina lake linaishia na .svg, badala ya kuionyesha
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Andika jedwali (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Futa kumbukumbu za seti hii
# The option --all of "log delete"
help-arg-log-all = Futa kumbukumbu zote
# The option --yes of "log delete"
help-arg-log-yes = Usiulize kwanza
# Help for an argument of "ctl"
help-arg-control = La kufanya: pause (sitisha), resume (endelea), next (mbele), quit (maliza) ...; au status (hali), watch (fuatilia) au list (orodhesha)
# Help for an argument of "ctl"
help-arg-words = Maneno yanayofuata agizo, kama "voice -6" baada ya volume
# What the argument of "config check" is
help-arg-config-file = Faili ya kukagua (mipangilio yako, kama haikutajwa)
# What the option --help is for
help-arg-help = Onyesha msaada huu
# What the option --version is for
help-arg-version = Onyesha toleo

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = kwa muda wowote upendao
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Kimefupishwa kutoka { $usual }: kila sehemu inatoa { $percent }% ya muda inaoweza kuuacha (kifupi kabisa ni { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Kimerefushwa kutoka { $usual }: kila sehemu inachukua { $percent }% ya muda inaoweza bado kuuongeza (kirefu kabisa ni { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Urefu wake wa kawaida: hakuna kilichofupishwa wala kurefushwa.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = kama dakika { $minutes }
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } hadi { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = bado hakuna sauti
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = sauti yenye lafudhi ya kigeni
# In the list of languages: a person reads
list-voice-human = sauti ya mtu
# In the list of languages: a computer's voice reads
list-voice-synthetic = sauti ya kompyuta
# In the list of languages: who has read its words
list-review-none = maneno bado hayajasomwa na mzawa wa lugha
# In the list of languages: who has read its words
list-review-native = maneno yamesomwa na mzawa wa lugha
# In the list of languages: who has read its words
list-review-clinician = maneno yamesomwa na mhudumu wa afya
# $name: the sound device that is used where none is named
list-default-device = { $name } (cha kawaida)
# The heading over the list of sources at the end of about
about-sources = Namba, na zinakotoka:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Hakuna kilichowekwa kwenye kumbukumbu.
# In an entry: how the session ended
log-ended-done = mpaka mwisho
# In an entry: how the session ended
log-ended-stopped = kilisimamishwa
# In an entry: how the session ended
log-ended-hurt = kulikuwa na maumivu
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] sehemu moja
       *[other] sehemu { $count }
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = dakika { $minutes }
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = ml { $amount }
# How a session was for her
log-felt-easy = rahisi
# How a session was for her: it was hard to do
log-felt-hard = kigumu
# How a session was for her
log-felt-painful = chenye maumivu
# How a session was for her: she is tired
log-felt-tired = uchovu
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Maziwa ni kiasi gani, kwa ml ({ $side })?  namba, kisha Enter · Enter peke yake: hayakupimwa · q: bila maswali
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Kipindi kilikuwaje?  { $words } · kitufe kingine chochote: bila jibu
# After these answers, or after "log amount"
log-noted = Imewekwa kwenye kumbukumbu.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Je, kumbukumbu moja ifutwe kabisa?  1: ndiyo · kitufe kingine chochote: hapana
       *[other] Je, kumbukumbu { $count } zifutwe kabisa?  1: ndiyo · kitufe kingine chochote: hapana
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Kumbukumbu moja imefutwa.
       *[other] Kumbukumbu { $count } zimefutwa.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Mipangilio yako. Ili kutumia mpangilio, ondoa "#" iliyo mwanzoni mwa mstari wake na ubadilishe thamani yake. Yanayoandikwa baada ya amri hutangulia, kisha vigeu vya mazingira kama { $variable }, kisha faili hii. "warmhands config check" hutafuta makosa.
# All settings are right; $place: their file
config-fine = { $place }: kila mpangilio umeeleweka.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = Kiarabu
# The language bn, written as in the middle of a sentence
language-bn = Kibengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = Kibangla
# The language de, written as in the middle of a sentence
language-de = Kijerumani
# The language en-GB, written as in the middle of a sentence
language-en-gb = Kiingereza (Uingereza)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = Kiingereza cha Uingereza
# The language en-US, written as in the middle of a sentence
language-en-us = Kiingereza (Marekani)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = Kiingereza cha Marekani
# The language es-419, written as in the middle of a sentence
language-es-419 = Kihispania (Amerika ya Kilatini)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = Kihispania cha Amerika ya Kilatini
# The language fr, written as in the middle of a sentence
language-fr = Kifaransa
# The language hi, written as in the middle of a sentence
language-hi = Kihindi
# The language ht, written as in the middle of a sentence
language-ht = Krioli ya Haiti
# The language id, written as in the middle of a sentence
language-id = Kiindonesia
# The language it, written as in the middle of a sentence
language-it = Kiitaliano
# The language ja, written as in the middle of a sentence
language-ja = Kijapani
# The language pl, written as in the middle of a sentence
language-pl = Kipolandi
# The language pt-BR, written as in the middle of a sentence
language-pt-br = Kireno (Brazili)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = Kireno cha Brazili
# The language ru, written as in the middle of a sentence
language-ru = Kirusi
# The language sw, written as in the middle of a sentence
language-sw = Kiswahili
# The language tl, written as in the middle of a sentence
language-tl = Kitagalogi
# Other names of the same language, with commas between: understood, never shown
language-tl-also = Kifilipino
# The language tr, written as in the middle of a sentence
language-tr = Kituruki
# The language ur, written as in the middle of a sentence
language-ur = Kiurdu
# The language vi, written as in the middle of a sentence
language-vi = Kivietinamu
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = Kichina (kilichorahisishwa)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = Kimandarini, Kichina kilichorahisishwa

## Notices

# $word: a word of the rhythm
notice-word-too-long = Kwa kasi hii, neno “{ $word }” ni refu kuliko pigo lake, kwa hiyo mdundo unasikika kwa milio.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Sentensi moja iliyorekodiwa ni ya zamani kuliko maandishi yake. "warmhands check" inaitaja.
   *[other] Sentensi { $count } zilizorekodiwa ni za zamani kuliko maandishi yake. "warmhands check" inazitaja.
}
# $language: a language tag
notice-unserved-language = Bado hakuna sauti ya “{ $language }”. Hiki ni Kiingereza; chagua lugha nyingine kwa --lang.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Maandishi: { $words }. Sauti: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Uliomba { $asked }. Iliyopo ni { $language }: iko karibu, lakini baadhi ya maneno yatakuwa tofauti.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Faili moja ya muziki wako imeachwa:
   *[other] Faili { $count } za muziki wako zimeachwa:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] na nyingine moja.
   *[other] na nyingine { $count }.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } haiwezi kuchezwa na imeachwa.
   *[other] Faili { $count } haziwezi kuchezwa na zimeachwa; ya kwanza ni { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Mpangilio umeachwa: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Imeachwa: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Kifurushi “{ $pack }” kimeachwa ("warmhands pack remove { $pack }" hukiondoa): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Zimeachwa, kwa sababu majina yake si yaleyale ya lugha, vipindi au sauti: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: lugha hii haiwezi kuchukua nafasi ya { $tags }, kwa hiyo hilo limepuuzwa.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } imeharibika au imekatika: inaishia { $at }, kisha muziki unaofuata unaanza.
   *[other] Faili { $count } zimeharibika au zimekatika, na zinaisha mapema; ya kwanza ni { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Hakuna tena faili ya muziki wako inayoweza kuchezwa. Kipindi kinaendelea bila muziki.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle huchanganya folda au orodha ya nyimbo yako mwenyewe; hapa haibadilishi chochote.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Inasubiri programu itakayosoma { $file }. Ctrl-C humaliza kusubiri.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Faili za muziki wako ni nyingi mno: zitachezwa { $count } tu.
# Before a session in such a language
notice-draft = Sauti ina lafudhi ya kigeni: ni toleo la kwanza tu katika lugha hii.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Kipindi ni pamoja na kusubiri mpaka uwe tayari, kwa muda usiozidi { $length }.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } haipo.
# A folder where a file was named
failure-file-is-folder = { $place } ni folda, si faili.
# A file where a folder was named
failure-folder-is-file = { $place } ni faili, si folda.
# A file that this user has no right to read
failure-file-denied = Hakuna ruhusa ya kusoma { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } si faili wala folda.
# A file larger than any that is read here
failure-file-too-large = { $place } ni kubwa mno.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } si maandishi ya UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } ni maandishi ya { $encoding }, lakini hapa husomwa UTF-8 tu.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: hii si TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: “{ $key }” haijulikani hapa.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: “{ $key }” haipo.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” lazima iwe ya aina { $expected }, si { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }” lazima iwe namba kamili kuanzia { $least } hadi { $most }, si { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }” lazima iwe namba kuanzia { $least } hadi { $most }, si { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: hapa kuna mabano mengi mno.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: kuna maingizo zaidi ya { $most }.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: “{ $word }” halijulikani hapa.
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” si urefu wa muda: andika "45 s" au "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” haigawanyiki katika sampuli kamili.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” ni ndefu kuliko siku moja.
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” si jina linalofaa: herufi ndogo, tarakimu na vistari tu, ikianza na herufi.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” ipo hapa kwa mara ya pili.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: hatua “{ $step }” lazima iseme sentensi au itoe ishara, moja tu kati ya hayo.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: awamu ya aina “{ $kind }” inahitaji “{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: awamu ya aina “{ $kind }” haina “{ $key }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: kidokezo “{ $prompt }” kinahitaji "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: kidokezo “{ $prompt }” kinajua wakati wake na hakina "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target lazima iwe kati ya min na max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: hakuna hatua yenye safety = "gate" kabla ya kukanda au kukamua kwa kwanza.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: awamu “{ $phase }” haina hatua yenye safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: awamu zinazorudiwa lazima ziwe za aina "express" na zifuatane; “{ $phase }” haifanyi hivyo.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: kipindi lazima kiishe na awamu ya aina "close": wakati wa kuwasiliana na daktari, sentensi moja ya upole, na ishara "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml haina “{ $source }”.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: chanzo “{ $source }” hakitoi mipaka ya { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } iko nje ya { $min } hadi { $max }, mipaka ya chanzo “{ $source }”.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: chanzo cha aina comfort hakiwezi kutoa mipaka ya { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: hii si Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: sentensi inayosemwa “{ $id }” lazima iwe maandishi matupu.
# What was asked for; $name: as typed
failure-unknown-session = Hakuna kipindi “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Hakuna lugha hapa inayofaa kwa “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Hakuna muziki “{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } haina faili ya sauti inayoweza kuchezwa: WAV, FLAC, MP3, OGG, OPUS, M4A au AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } ni orodha ya nyimbo isiyotaja faili yoyote.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } iko kwenye mtandao; faili za mashine hii tu ndizo zinazoweza kuchezwa.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } ni orodha ya nyimbo ndani ya orodha nyingine; katika orodha, faili tu ndizo zinazoweza kuchezwa.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } haijibu.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } haina sentensi inayosemwa “{ $message }”.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: sentensi “{ $message }” haina rekodi katika { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Bado hakuna sauti ya { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: hakuna picha “{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: hii si picha inayoweza kuonyeshwa: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: hakuna ishara “{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: sentensi ya usalama “{ $prompt }” haitoshei katika awamu “{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } ina fremu { $found }, lakini kifurushi chake kinasema { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: sentensi “{ $message }” haiwezi kusemwa kwa sekunde { $found }; huchukua angalau sekunde { $least }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } ina urefu wa sekunde { $found }; ni ndefu mno kwa sentensi “{ $message }”, isiyozidi sekunde { $most }.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: katikati ya sentensi “{ $message }” hakuna kinachosikika kwa sekunde { $found }.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } ilipaswa kuwa sentensi “{ $message }”, lakini sehemu kubwa ni kimya.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } ilipaswa kuwa sentensi “{ $message }”, lakini si sauti ya mtu anayezungumza.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: rekodi ya “{ $message }” ni ile ile ya “{ $other }”, ambayo ina maneno mengine.
# A file of sound
failure-not-sound = { $place } si sauti ya muundo unaojulikana.
# A file of sound
failure-codec = { $place } ni sauti ya aina isiyoweza kusomwa hapa.
# A file of sound; $channels: how many
failure-channels = { $place } ina chaneli { $channels }; moja au mbili tu ndizo zinazoweza kuchezwa.
# A recording; $rate: a number
failure-sample-rate = { $place } ilirekodiwa kwa Hz { $rate }; rekodi ziwe za Hz 48000.
# A file of sound
failure-empty-sound = { $place } ni tupu.
# A file of sound
failure-truncated-sound = { $place } imekatika kabla ya mwisho.
# A file of sound
failure-damaged-sound = { $place } imeharibika na haiwezi kuchezwa.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } ni { $format }, isiyoweza kuchezwa hapa. Ihifadhi kama FLAC, au ibadilishe: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } ni { $kind ->
    [page] ukurasa wa wavuti
    [picture] picha
    [archive] faili iliyobanwa, inayopaswa kufunguliwa kwanza
    [document] hati
    [notes] noti za muziki (MIDI)
   *[text] maandishi
}, si sauti.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } ina sufuri tupu: haikunakiliwa au kupakuliwa hadi mwisho.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } ni tupu. Ikiwa imehifadhiwa mtandaoni (iCloud, OneDrive), ipakue kwanza.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } haikukamilishwa: faharasa, ambayo huwa mwisho wa faili ya aina hii, haipo. Huenda programu iliyoirekodi inaweza kuitengeneza.
# A film, or another file without a track of sound
failure-no-audio = { $place } haina sauti ndani yake.
# A file of sound
failure-encrypted-sound = { $place } imefungwa isinakiliwe, na haiwezi kuchezwa hapa.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } ina chaneli { $channels }; zinazoweza kuchezwa hazizidi { $most }.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } ilirekodiwa kwa Hz { $rate }; zinazoweza kuchezwa ni Hz { $least } hadi { $most }.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = “{ $argument }” haijulikani hapa.
# The command line; $command: as typed
failure-unknown-command = Hakuna amri “{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: hakuna kitufe “{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: hakuna tendo “{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: ikiwa hivyo, hakuna kitufe kitakachobaki cha kusema kwamba inauma.
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” hailingani na agizo lolote.
# The command line of "ctl"; their names follow
failure-several-sessions = Vipindi kadhaa vinachezwa. Taja kimoja kwa --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Hakuna mahali pa mipangilio: wala HOME wala WARMHANDS_CONFIG haitaji mahali.
# The command line of "play"; $name: as typed
failure-name-in-use = Kipindi kinachoitwa “{ $name }” tayari kinachezwa.
# "ctl" found no session to steer
failure-no-running-session = Hakuna kipindi kama hicho kinachochezwa.
# "resume" found no session to go on with
failure-no-place = Hakuna kipindi kilichosimamishwa ndani ya siku moja iliyopita, kwa hiyo hakuna cha kuendeleza.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Kipindi hicho bado kinachezwa.
# After that; --name stays as it is
hint-place-in-use = Vipindi vinavyochezwa kwa wakati mmoja hutofautishwa kwa majina: anza kila kimoja kwa --name yake yenyewe.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Kilichohifadhiwa kuhusu kipindi cha mwisho kimeharibika. Kimewekwa kando kama { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Hakuna seti “{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Mfumo huu hauna folda ya mtumiaji.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Hakuna kumbukumbu namba { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } iliandikwa na warmhands mpya zaidi, na imeachwa kama ilivyokuwa.
# The file of the log can't be read
failure-log-broken = { $place } imeharibika, au si faili ya kumbukumbu ya programu hii. Imeachwa kama ilivyokuwa.
# Another command is at work in the file of the log
failure-log-busy = warmhands nyingine inafanya kazi katika { $place }. Jaribu tena itakapomaliza.
# "ctl" found a session that does not react
failure-session-hangs = Kipindi hakijibu.
# Why a control was refused: it has no effect at this place
refused-not-here = Hilo haliwezekani hapa.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Ushauri huu husikika kwanza mpaka mwisho.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Mdundo hauwezi kuwa wa haraka zaidi.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Mdundo hauwezi kuwa wa polepole zaidi.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Hii haiwezi kuwa ndefu zaidi.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Hii haiwezi kuwa fupi zaidi.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Titi lingine halifuati baada ya hii.
# Why a control was refused: the volume
refused-loudest = Sauti haiwezi kuongezwa zaidi.
# Why a control was refused: the volume
refused-softest = Sauti haiwezi kupunguzwa zaidi.
# Why a control was refused
refused-no-such-music = Hakuna muziki kama huo.
# Why a control was refused: the program that plays did not react
refused-no-answer = Kipindi hakijibu.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }” haifai kwa { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } haipo.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Hapa hakuna terminali ya kuulizia maswali. Bado yanahitaji kujibiwa: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } inahitaji thamani.
# The command line; $argument: an option
failure-twice = { $argument } inaweza kutolewa mara moja tu.
# $one, $other: two things on the command line
failure-not-together = { $one } na { $other } haziendi pamoja.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = “{ $file }” ingekuwa ya muundo usioandikwa hapa.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }” si namba kuanzia { $min } hadi { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }” haiko kati ya { $min } na { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }” haiko kati ya { $min } na { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } ni ya kipindi kinachojirudia, na “{ $session }” kina mwisho wake.
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” huendelea mpaka kisimamishwe.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” si urefu wa muda.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” kinaweza kuchukua { $shortest } hadi { $longest } katika lugha hii na kwa kasi hii, si { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” hakiwezi kuwa kifupi wala kirefu kuliko takriban { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Hili halieleweki: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Matokeo hayawezi kuandikwa: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Kuna hitilafu ndani ya warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Je, ulikusudia “{ $name }”?
# After something that is not known; $names: those that are, with commas between
hint-known = Zilizopo ni: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Zilizopo ni: { $names }, na nyingine { $count }.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Zilizopo ni: { $names }, na nyingine { $count }. "{ $command }" huonyesha zote.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Je, ulikusudia “{ $name }” (--lang { $tag })? "warmhands list languages" huonyesha lugha zote.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" hucheza muziki uliomo kwenye programu, na "--music none" haichezi wowote.
# After a command line that can't be understood
hint-help = "warmhands --help" huonyesha vilivyopo.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" huchukua kila jibu la kawaida. "--no-warning-signs" au "--told-by-doctor" inahitajika kila mara.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" hujirudia.
# After a session without an end, where a length is needed
hint-endless = Sema ni kwa muda gani kwa --for, kama --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Andika mpangilio huo juu ya mstari wa kwanza wenye mabano, kama [screen].
# After a length of time that can't be read
hint-length = Andika kama 30m, 90s, 1h15m, 28.5m au 28:30, isizidi muda wa saa 24.
# After a line without a recording
hint-no-clip = Hakuna kilichochezwa. Rekodi au tengeneza sentensi hii, au chagua lugha nyingine kwa --lang.
# After a recording that can't be its line
hint-line = Rekodi sentensi hii tena. "warmhands pack check" hutaja kila rekodi ya namna hii katika folda ya kifurushi.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Chagua sauti nyingine kwa --lang na ubaki na lugha hii kwenye skrini, kama "--lang en-US --screen-lang { $tag }". "warmhands list languages" huonyesha lugha zenye sauti.
# After a length that a session can't have
hint-fit = "warmhands list sessions" huonyesha muda wa kila kipindi.
# After a mistake in a file of the data
hint-check = "warmhands check" hukagua vyote.
# After a file of texts in another encoding
hint-encoding = Ihifadhi tena kama UTF-8: programu nyingi za kuandikia hukuruhusu kuchagua usimbaji wakati wa kuhifadhi.
# After a spoken line with something to be filled in
hint-not-plain = Rekodi haiwezi kubadilika: andika sentensi moja kwa kila hali.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } tayari ipo, na imeachwa kama ilivyokuwa.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } ni sehemu ya muziki uliochaguliwa, na imeachwa kama ilivyokuwa.
# A disk without room
failure-disk-full = Hakuna nafasi iliyobaki kwa { $place }. Hakuna kilichoachwa nusu.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } haiwezi kuandikwa: { $detail }
# A folder that there is not
failure-no-folder = Hakuna folda { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Hapa hakuna Chromium, ambayo hutengeneza PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium haikutengeneza PDF.
# After that
hint-no-chromium = Iandike kama .html, ifungue kwa kivinjari chochote, kisha uichapishe.
# A place where this user has no right to write
failure-not-allowed = Hakuna ruhusa ya kuandika { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } inahitaji takriban MB { $needed }, na nafasi iliyopo huko ni MB { $free } tu.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: hakuna faili inayoweza kuwa na jina hili.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = Sauti ya { $length } ni ndefu kuliko faili inavyoweza kubeba kwa muundo huu ({ $most }).
# After a file that would be written over
hint-force = "--force" huandika juu ya faili iliyopo.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Chagua jina lingine kwa faili mpya.
# After a disk without room
hint-less-room = Ongeza nafasi, au chagua mahali pengine. Faili ambayo jina lake linaishia na .opus ni ndogo kuliko zote kwa mbali.
# After a sound too long for a WAV file
hint-too-long-wav = Jina linaloishia na .opus au .flac halina kikomo hicho.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Zilizopo ni .wav, .flac, .opus na .ogg. ffmpeg hutengeneza nyingine yoyote: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Jina liishie na .{ $ending }, au acha --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC ina biti 16 au 24: chagua --format 16 au 24, au jina liishie na .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 ni kwa towe la kawaida (-), kwa bomba la amri (|), au kwa jina lisilo na kiendelezi.
# After --bitrate for a format that has none
hint-bitrate = --bitrate ni ya Opus: jina liishie na .opus, au chagua --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Hiyo ni ya faili ya sauti: taja faili, kama "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Sauti ya msemaji: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Maneno: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Ishara: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Muziki: { $licence }
# Where the person brought the music
tag-licence-own-music = Muziki: rekodi yako mwenyewe, kwa masharti yake yenyewe

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = kitufe chochote: sitisha au endelea · mara mbili haraka: mbele · mara nne haraka, au ukikishikilia: inauma · { $hurt } · Ctrl-C: maliza
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Vitufe vimefungwa. { $key } huvifungua; kusitisha na “inauma” bado vinafanya kazi.
# When they work again
play-unlocked = Vitufe vimefunguliwa.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Sauti ya msemaji: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Muziki: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Ishara: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Muziki: { $name }
# The music was ended by a key
play-music-none = Bila muziki
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Kipindi kinachezwa, lakini hakiwezi kuongozwa kutoka nje.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Tayari vinachezwa kwenye kifaa hiki, na vinasikika kwa wakati mmoja: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" haitaweza kuendelea kuanzia hapa. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Kipindi hiki hakiwekwi kwenye kumbukumbu. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Kipindi kimebadilika, kwa hiyo kinaendelea kuanzia mwanzo wa hatua hii.
# The answer to the key that asks; $left: as 12:40
play-time-left = Imebaki { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Kipindi kinaendelea mpaka ukisimamishe.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Ukisikia nafuu, { $key } hukurudisha pale ulipokuwa.
# The same where all keys are one button
play-can-go-on-twice = Ukipata nafuu, bonyeza mara mbili haraka urudi ulipokuwa.
# The session goes on after that key
play-went-on = Kipindi kinaendelea pale ulipokuwa.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Mashine ilikuwa imelala, kwa hiyo kipindi kimesitishwa; { $key } ili kuendelea.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Sasa hii itachukua { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Sasa linafuata titi lingine.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Kipindi kitaanza baada ya { $left }. { $key }: anza sasa
# What a key does, for the list of keys; short
key-toggle = sitisha au endelea
# The most important key
key-hurt = inauma
# To the next step
key-next = mbele
# To the beginning of this step, or the one before
key-previous = nyuma
# The last sentence once more
key-repeat = rudia
# This part of the session from its beginning
key-restart = anza tena sehemu hii
# The milk flows more slowly: to the other breast
key-side = titi lingine
# This step or rhythm lasts longer
key-longer = muda mrefu zaidi
# This step or rhythm is shorter
key-shorter = muda mfupi zaidi
# The rhythm
key-faster = mdundo wa haraka zaidi
# The rhythm
key-slower = mdundo wa polepole zaidi
# Its volume
key-louder-voice = ongeza sauti ya msemaji
# Its volume
key-softer-voice = punguza sauti ya msemaji
# Its volume
key-louder-music = ongeza sauti ya muziki
# Its volume
key-softer-music = punguza sauti ya muziki
# The volume of the tones and clicks
key-louder-signal = ongeza sauti ya ishara
# The volume of the tones and clicks
key-softer-signal = punguza sauti ya ishara
# The next piece
key-music-next = muziki mwingine
# It ends
key-music-none = bila muziki
# The voice says how much time is left
key-time-left = muda uliobaki
# Where the session waits, or after "it hurts"
key-go-on = endelea
# The keys, so that touching them does nothing
key-lock = funga vitufe
# The same key while they are locked
key-unlock = fungua vitufe
# The list of all keys
key-keys = vitufe vyote
# The session
key-quit = maliza
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
figures-written = Picha zilizoandikwa katika { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Mama anazungumza lugha gani?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Bado hakuna sauti ya { $language }. Mama anaweza kusoma hapa na wakati wa kipindi. Sauti izungumze lugha gani?
# care: likewise; the names of the sessions follow
care-ask-session = Kipindi kipi?
# care: likewise; the two techniques follow
care-ask-technique = Mwendo upi wa mkono?
# care: likewise; the breasts follow
care-ask-side = Titi lipi kwanza?
# care: likewise; the names of devices for sound follow
care-ask-device = Sauti isikike kwenye kifaa kipi?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Je, mama anaisikia sauti vizuri?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Dalili ya hatari { $number } kati ya { $count }: muulize mama, au mwache aonyeshe jibu kwa kidole.
# care: before what will be played
care-summary = Kitakachochezwa ni hiki:
# care: after that; a command line follows
care-same-again = Ili kurudia hivi hivi:
# care: the technique areola, which keeps its name
care-technique-areola = areola: bonyeza, legeza
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: sukuma, bonyeza, legeza
# care: an answer to the question for the first breast
care-side-own = lile atakalochagua mwenyewe
# care: likewise; the program remembers for a day which one was first
care-side-other = lile ambalo halikutangulia mara iliyopita
# care: an answer to the question for the loudness
care-good = Ndiyo, inatosha
# care: likewise
care-louder = Ongeza sauti
# care: likewise
care-softer = Punguza sauti
# care: an answer; it is also shown to the patient, in her language
care-yes = Ndiyo
# care: likewise
care-no = Hapana
# care: the first answer after a warning sign
care-stop = Ishia hapa: hakuna kitakachochezwa
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Daktari au mkunga wake anajua hili, na amemwambia afanye kipindi hiki licha ya hayo
# care: at the end, where nothing plays
care-ended = Hakuna kilichoanzishwa.
# The keys of care; the letter stays as it is
care-keys = Backspace: nyuma · q: maliza
# The keys of care, where each answer has a number
care-keys-number = namba: jibu
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = namba: lugha itaje jina lake · tena, au Enter: ndiyo lugha yake
# A key of care, where there are more answers than fit
care-keys-more = 0: zaidi
# A key of care; the letter stays as it is
care-keys-again = r: sema tena
# The keys of care at the end
care-keys-begin = Enter au space: anza

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Bado hakuna sauti ya { $language }. Ungependa kusikia sauti ipi?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = namba yake, kisha Enter: sauti hiyo · Enter peke yake: { $name } · q: hakuna
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · imebaki { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = imesitishwa · { $phase } · imebaki { $left } · space ili kuendelea
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Uko tayari? Bonyeza kitufe chochote ili kuendelea · muda usiozidi { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = imesitishwa · { $phase } · { $heard } · space ili kuendelea
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = imesitishwa · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Kinachofuata: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Kipindi
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = imepita { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Sehemu
# The same for the step: the shortest part, as one movement of the massage
screen-step = Hatua
# On the full screen, beside the phase: the session is paused
screen-paused = imesitishwa
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = inasubiri
# On the full screen, beside the phase: there is no sound device
screen-silent = bila sauti
# On the full screen, beside the phase: the sound device is gone
screen-lost = kifaa cha sauti kimepotea
# On the full screen, beside the phase: the sound system does not answer
screen-hung = mfumo wa sauti haujibu
# After + or -; $rate: cycles a minute
play-rate = Mdundo: mara { $rate } kwa dakika, kuanzia mmojawapo wa miendo inayofuata.
# After q: the closing lines are still said
play-farewell = Maneno machache kabla hujaondoka. Bonyeza q tena ili kumaliza mara moja.
# After n, p or r during a safety line
play-not-skipped = Sentensi hii ni kwa usalama wako; husikika mpaka mwisho.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Je, kipindi kianze na muziki uliomo kwenye programu?  Enter au y: ndiyo · n au q: hapana
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Mfumo wa sauti wa mashine hii haujibu. Kipindi kinasubiri hapa, na kitaendelea mara mfumo utakapojibu.
# A headset or a loudspeaker was pulled out
play-device-lost = Kifaa cha sauti kimepotea. Kipindi kitaendelea mara kikirudi.
# It is there again
play-device-back = Kifaa cha sauti kimerudi.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Kifaa cha sauti kimepotea ({ $device }). Kipindi kimesitishwa.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: endelea bila kifaa hicho
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Sauti sasa inatoka hapa: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Hakuna kinachosikika ({ $device }): sauti yake imezimwa, au ukubwa wa sauti ni sifuri.
# Before a session, on a machine without sound
play-no-sound = Hakuna kifaa cha sauti: kipindi kinaendelea kimya. "warmhands render -o session.wav" hutengeneza faili ya kucheza mahali pengine.
# Before a session, where the sound server hangs
play-no-answer = Mfumo wa sauti wa mashine hii haujibu: kipindi kinaendelea kimya. "warmhands render -o session.wav" hutengeneza faili ya kucheza mahali pengine.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Sauti ilichelewa mara moja: mashine hii ilikuwa na kazi nyingi mno.
   *[other] Sauti ilichelewa mara { $count }: mashine hii ilikuwa na kazi nyingi mno.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Kulikuwa na maumivu kipindi hiki kilipoachwa. Endelea tu kama sasa hakuna maumivu.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = Kipindi “{ $session }” kilisimamishwa kabla ya kuisha.  Enter: endelea pale kiliposimama · kitufe kingine chochote: anza upya
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" huendelea kuanzia hapa.
# After "resume --forget"
play-forgotten = Hakuna kilichohifadhiwa kuhusu kipindi cha mwisho.
# At the end of a session
play-ended = Kipindi hiki kimeisha.
# $heard: how far it came, as 12:34
play-stopped = Kimesimamishwa baada ya { $heard }. Unaweza kurudi wakati wowote.
# A machine without sound
failure-no-device = Hakuna kifaa cha sauti.
# A machine whose sound server hangs
failure-sound-hung = Mfumo wa sauti wa mashine hii haujibu.
# The option --device; $name: as typed
failure-unknown-device = Hakuna kifaa cha sauti kinachoitwa “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” inalingana na vifaa kadhaa vya sauti: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } hakichezi stereo ya 48 kHz.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } hakikufunguka: { $detail }
# A program that was built without sound devices
failure-not-built = Toleo hili la programu halitumii kifaa chochote cha sauti.
# After a sound device that is not known, or not known well enough
hint-list-devices = Andika zaidi ya jina lake, au id nzima: "warmhands list devices" huvionyesha.
# After two options that do not go together
hint-device-output = --device huchagua mahali --output speaker inaposikika: acha mojawapo.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" hutengeneza faili ya kucheza mahali pengine.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } si ya lugha yoyote: hakuna folda katika locales yenye lebo hiyo.
# A file or a folder of the person's own data
check-no-unit = { $place } imeachwa: jina lake si lilelile la kipindi au sauti.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } haiwezi kuchukua nafasi ya { $told }, ambayo ni lugha nyingine.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: kifurushi hiki kinasema kiko katika { $told }, si katika { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: hakuna leseni iliyotajwa.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” ni rekodi isiyo na sentensi katika { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: rekodi ya “{ $message }” haimo katika pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” ilirekodiwa kutoka maandishi tofauti na yaliyopo sasa.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } si Ogg, ingawa jina lake linasema hivyo.
# A file of sound
check-changed = { $place } si faili inayoelezwa na manifest yake.
# A recording
check-not-mono = { $place } si mono.
# A piece of music
check-not-stereo = { $place } si stereo.
# A file of sound; $at: seconds from the start
check-clipped = Sauti ya { $place } imepasuka, mara ya kwanza kwenye sekunde { $at }.
# A file of sound
check-silent = { $place } haina sauti inayosikika.
# A recording; $found: as measured
check-too-loud = { $place } ina sauti kubwa mno: LUFS { $found }; sauti ya msemaji ni kuanzia -20 hadi -18.
# A recording; $found: as measured
check-too-quiet = { $place } ina sauti ndogo mno: LUFS { $found }; sauti ya msemaji ni kuanzia -20 hadi -18.
# A file of sound; $found: as measured
check-peak = { $place } ina kilele halisi cha dBTP { $found }; cha juu kabisa ni -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } ina sauti kubwa kama ya msemaji: LUFS { $found }.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } iko LUFS { $found }, lakini manifest yake inasema { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } haiishi kama inavyoanza: tofauti ni dB { $found }, na lazima iwe chini ya -20.
# A text that this language lacks
check-missing-text = { $place }: “{ $message }” haipo.
# A text that only this language has
check-extra-text = { $place }: “{ $message }” haipo katika lugha ya msingi.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }” ni neno kwa neno kama katika { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }” ilitafsiriwa kutoka maandishi tofauti na yale ya { $language } ya sasa.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }” haitumii thamani zilezile kama katika { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” inachukua sekunde { $found } kusemwa kwa utulivu; sentensi isizidi sekunde { $most }.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: hakuna kinachoiambia “{ $message }” ni nini “${ $name }”.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl haina “{ $message }”.
# A spoken line that is never heard
check-unreachable = { $place }: hakuna kipindi kinachosema “{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: maandishi { $texts }, yanayokosekana { $missing }, ya zamani { $outdated }, yasiyotafsiriwa { $untranslated }; rekodi { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] Na kosa lingine moja.
   *[other] Na makosa mengine { $count }.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Hakuna kosa.
    [one] Kuna kosa moja.
   *[other] Kuna makosa { $count }.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } iko tayari, ikiwa na sentensi { $lines } za kurekodi. Sentensi utakazosoma zimo katika { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Kwanza tafsiri maandishi yaliyo katika { $place }, na ujaze locale.toml. Kisha "warmhands pack sheet" itaonyesha sentensi upya.
# After that, where something was left open
pack-fill-in = Jaza jina la mwenye sauti na leseni katika { $place }.
# The last line after pack new
pack-then-record = Kisha rekodi: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Zilizorekodiwa: sentensi { $recorded } kati ya { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } imetengenezwa. Vipindi inavyoweza kucheza: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Kifurushi “{ $pack }” kimesakinishwa.
# After pack remove; $pack: its name
pack-removed = Kifurushi “{ $pack }” kimeondolewa.
# In the list of packs, where there is none
pack-none = Hakuna kifurushi kilichosakinishwa.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, rekodi: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Hii ndiyo sauti inayosikika katika lugha hii.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Sauti nyingine ndiyo inayosikika katika lugha hii: ina sentensi zote, au ni sauti ya mtu.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: sentensi zilizorekodiwa ni { $recorded } kati ya { $lines }.
# Below that, once
record-how = Utaona sentensi moja moja. Bonyeza space, subiri mlio uishe, kisha isome sentensi kwa utulivu. Ukimaliza, kaa kimya kidogo: kurekodi kutakoma kwenyewe.
# Above each line; $number of $lines
record-line = { $number } kati ya { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: rekodi · s: ruka · q: acha kwa sasa
# While it listens and nothing is heard yet
record-waiting = inasikiliza ...
# While it hears her
record-speaking = inarekodi ...
# The keys after a good recording
record-keep-keys = Enter: hifadhi · l: sikiliza · a: rekodi tena · s: ruka · q: acha kwa sasa
# The keys after a recording that can't be used
record-again-keys = a: rekodi tena · s: ruka · q: acha kwa sasa
# A recording and how long it is; $seconds: as 4.2
record-good = Imerekodiwa, sekunde { $seconds }.
# After the key that keeps it, or after a file was taken in
record-kept = Imehifadhiwa: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Sentensi zote zimerekodiwa. Kinachofuata: warmhands pack check { $place }
# She stopped
record-stopped = Imesimamishwa. Amri hiyohiyo huendelea kuanzia hapa.
# How many files were taken in; $kept of $files
import-done = Rekodi zilizoingizwa: { $kept } kati ya { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Sentensi “{ $message }” ina rekodi { $count }: { $files }. Kati ya hizo, inaingizwa ya mwisho iliyo nzuri.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } ina vitu vingi mno: vilivyosomwa ni { $most } vya kwanza, vilivyoachwa ni { $more }.

# Why a recording can't be used
take-silent = Hakuna kilichosikika. Je, maikrofoni imewashwa?
# Why a recording can't be used
take-clipped = Sauti ni kubwa mno na imepasuka. Sogea mbali kidogo na maikrofoni, au punguza kiwango chake cha sauti.
# Why a recording can't be used
take-too-quiet = Sauti ni ndogo mno. Sogea karibu zaidi na maikrofoni, au ongeza kiwango chake cha sauti.
# Why a recording can't be used
take-noisy = Kuna kelele nyingi mno karibu. Tafuta mahali tulivu zaidi, au sogea karibu na maikrofoni.
# Why a recording can't be used
take-cut-start = Mwanzo umekatika. Subiri mlio uishe ndipo uanze kusoma.
# Why a recording can't be used
take-cut-end = Mwisho umekatika. Kaa kimya kidogo baada ya neno la mwisho.
# Why a recording can't be used
take-peaks = Baadhi ya sauti zinasikika kwa ukali mno. Elekeza mdomo pembeni kidogo mwa maikrofoni, na usome kwa sauti ya kiwango kimoja na kwa utulivu.
# Why a recording can't be used
take-too-long = Ni ndefu kuliko urefu unaoruhusiwa kwa sentensi.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Haiwezi kuwa sentensi hii: maneno yamechukua sekunde { $found }, na sentensi hii huchukua angalau sekunde { $least }.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Ina zaidi ya sentensi hii: ina urefu wa sekunde { $found }, na sentensi hii haizidi sekunde { $most }.
# Why a recording can't be used; $found: seconds
take-line-pause = Kuna kimya cha sekunde { $found } katikati. Soma sentensi yote mfululizo bila kutua.
# Why a recording can't be used
take-line-mostly-silent = Sehemu kubwa ni kimya.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Haisikiki kama sauti ya mtu anayezungumza.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Imesomwa haraka: { $unit ->
    [characters] herufi
   *[words] maneno
} { $rate } kwa dakika; kasi tulivu ni { $min } hadi { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Imesomwa polepole: { $unit ->
    [characters] herufi
   *[words] maneno
} { $rate } kwa dakika; kasi tulivu ni { $min } hadi { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } si folda tupu.
# After that
hint-folder-in-use = Taja folda iliyo tupu au ambayo bado haipo.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = warmhands nyingine inafanya kazi katika { $place }. Jaribu tena itakapomaliza.
# A folder that is not that of a pack
failure-no-pack-in = { $place } si folda ya kifurushi.
# After that
hint-pack-new = "warmhands pack new" hutengeneza folda ya kifurushi.
# A file that is not a pack
failure-not-a-pack = { $place } si kifurushi.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } iliharibika au ilibadilishwa baada ya kutengenezwa.
# After a file that is no pack, or damaged
hint-pack-file = Omba faili hiyo tena; "warmhands pack build" ndiyo inayoitengeneza.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” si sehemu ya kifurushi.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” si faili ya kawaida.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: “{ $path }” imo mara mbili.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” ina herufi zinazoweza kuitawala skrini.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: kosa hili lazima lirekebishwe kwanza.
   *[other] { $place }: makosa haya { $count } lazima yarekebishwe kwanza.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } bado haina sentensi zote za kipindi chochote.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" huonyesha sentensi za kipindi kifupi kuliko vyote; zile za "it-hurts" zinahitajika kwa kila kipindi.
# $name: what is no line; $language: a language tag
failure-no-such-line = Hakuna sentensi “{ $name }” katika { $language }.
# $pack: its name
failure-pack-installed = Kifurushi kinachoitwa “{ $pack }” tayari kimesakinishwa.
# After that
hint-pack-force = "--force" huweka hiki mahali pake.
# $pack: its name
failure-pack-not-installed = Hakuna kifurushi kilichosakinishwa kinachoitwa “{ $pack }”.
# There is no home folder to keep packs in
failure-no-home = Mfumo huu hauna folda ya mtumiaji ya kuwekea vifurushi.
# A label file that can't be read
failure-labels = { $place }: hii si lebo ya Audacity: lebo ni mwanzo, mwisho na jina la sentensi, vikitenganishwa kwa tab.
# A label file that names no line
failure-no-labels = { $place } haina lebo yenye jina.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” inaweza kuwa yoyote kati ya sentensi hizi: { $names }. Tumia jina lilelile la sentensi.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: lebo “{ $message }” imepita mwisho wa rekodi.
# --labels with more than one sound file
failure-labels-one-file = --labels huenda na rekodi moja ndefu tu.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Terminali huonyesha maandishi, si sauti. Taja faili, kama "-o session.wav", au tumia "|" kupeleka sauti kwenye programu nyingine.
# Recording without a keyboard
failure-no-keys = Kurekodi kunahitaji terminali yenye kibodi.
# Recording without a microphone
failure-no-microphone = Hakuna maikrofoni.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Hakuna maikrofoni inayoitwa “{ $name }”.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” inalingana na maikrofoni kadhaa: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } hairekodi kwa 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Maikrofoni imepotea. Rekodi zilizohifadhiwa ziko salama; amri hiyohiyo huendelea kuanzia hapa.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" huonyesha zilizopo.
