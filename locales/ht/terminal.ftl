### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Masaj ak tire lèt
# What will happen in it, in one sentence
session-full-summary = Yon masaj dousman nan tou de tete yo, apre sa tire lèt ak men, an twa fwa, ak yon ti masaj kout ant chak fwa.
# The name of the session massage
session-massage = Masaj
# What will happen in it, in one sentence
session-massage-summary = Yon twal tyèd ak yon masaj dousman nan tou de tete yo, san tire lèt.
# The name of the session express
session-express = Tire lèt
# What will happen in it, in one sentence
session-express-summary = Tire lèt ak men, de tou pou chak tete, epi chanje tete lè lèt la kòmanse vini mwens.
# The name of the session for the first days after a birth
session-first-days = Premye jou yo
# What will happen in it, in one sentence
session-first-days-summary = Ranmase premye gout yo ak yon kiyè oswa yon sereng, tou dousman, nan anviwon dis minit.
# The name of the session that is only the rhythm
session-cadence = Rit la sèlman
# What will happen in it, in one sentence
session-cadence-summary = Rit pou tire lèt ak men, yon tete apre lòt, pandan tout tan ou vle.
# The name of the session for full, tender breasts
session-relief = Soulajman
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Ti touche byen lejè ak yon ti kras lèt, pou tete ki plen e ki sansib, men ki pa ni wouj ni cho, lè ou pa gen lafyèv.
# The name of what the key h leads to
session-it-hurts = Sa fè m mal
# What will happen in it, in one sentence
session-it-hurts-summary = Sispann avèk kalm, epi konnen kilè pou rele mande èd.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparasyon
# The short name of a phase: massaging
phase-massage = masaj
# The short name of a phase: expressing by hand
phase-express = tire lèt
# The short name of a phase: the end of a session
phase-close = pou fini
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = tete ou vle kòmanse a
# The breast of a phase: the one that was not first
side-second = lòt tete a
# The breast of a phase: the left one
side-left = tete bò gòch
# The breast of a phase: the right one
side-right = tete bò dwat
# The breasts of a phase: both at once
side-both = tou de tete yo
# The name of the music that the project brings
music-warm = Chalè
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Lapli nan fenèt la
# The name of a piece of music: very soft, as one hushes a child
music-hush = Dousè

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = De men ap fwote youn ak lòt ak savon anba dlo k ap koule.
# The picture of the warm cloth
figure-warm-cloth = De men yo kenbe yon twal tyèd sou tete yo.
# The picture of the first stroke of the massage
figure-shake = Gen yon men anba chak tete, k ap souke li tou dousman sòti yon bò ale lòt bò.
# The picture of the second stroke
figure-back-and-forth = Yon men sou anwo tete a ak yon men anba li ap ale vini sòti yon bò ale lòt bò, youn nan sans kontrè lòt.
# The picture of the third stroke
figure-up-and-down = Gen yon men sou chak bò tete a: youn ap monte pandan lòt la ap desann.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = De men yo alantou tete a, epi y ap vire li lejè, youn nan sans kontrè lòt, tankou lè w ap tòde yon ti twal byen mou.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Dwèt yon men ap karese anwo tete a, lejè tankou yon plim.
# The picture of wiping off the oil
figure-wipe = Yon men ap siye lwil la sou tete a ak yon sèvyèt.
# The picture of leaning forward
figure-lean-forward = Manman an chita, li panche yon ti kras pa devan, ak yon gode anba tete li.
# The picture of the cup
figure-cup = Yon men ap tire lèt, epi lòt men an kenbe yon gode anba pwent tete a.
# The picture of the shape of the hand
figure-c-hand = Pous la ak lòt dwèt yo fè yon lèt C byen louvri.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Pous la anwo pwent tete a, endèks la anba li, tou de sou rebò deyò areyòl la, de a twa santimèt apati baz pwent tete a.
# The picture of the first movement of the other technique, from the side
figure-press-back = Pous la ak lòt dwèt yo ap apiye sou tete a, tou dwat anndan, nan direksyon zo kòt yo.
# The picture of the movement that brings milk
figure-compress = Pous la ak endèks la ap pwoche youn pi pre lòt sou rebò areyòl la, epi gout lèt ap parèt.
# The picture of the movement that follows it
figure-relax = Pous la ak endèks la ap lage, epi yo rete menm kote sou po a.
# The picture of the fingers that move around
figure-rotate = Men an ap vire, pou pous la ak endèks la poze yon lòt kote sou rebò areyòl la.
# The picture of the cool cloth
figure-cool-cloth = De men yo kenbe yon twal fre sou tete yo.
# The picture of resting
figure-rest = Manman an chita, wòbdechanm li fèmen, epi men li ap repoze sou janm li.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Kiyès ki dwe rele anvan

    Tanpri, pa kòmanse, epi rele doktè ou oswa fanmsaj ou anvan, si
      - ou ansent, nenpòt ki semèn;
      - yon tete wouj oswa gen tras wouj (sou po mawon oswa po nwa, kote a ka parèt pi fonse oswa vyolèt, oswa li ka sèlman cho lè ou manyen li);
      - ou gen lafyèv;
      - ou santi tankou ou gen grip.

    Seyans soulajman an pa chanje anyen nan sa. Li fèt pou tete ki plen, men ki pa ni wouj ni cho, san lafyèv; si ou gen youn nan sa yo, fè li sèlman si doktè ou oswa fanmsaj ou te deja di ou fè li.

    Sa pa dwe janm fè mal. Touch { $hurt } la sispann tout bagay touswit, epi di kilè pou rele.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Kilè pou rele
# Below that: a line to write on follows
handout-telephone = Nimewo telefòn sèvis la:
# The heading over how long milk keeps
handout-storage = Konbyen tan lèt la ka kenbe
# The heading over who says so
handout-sources = Sous

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Tanpri, lave men ou ak savon ak dlo tyèd.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Kounye a, lave men ou yon lòt fwa ak savon ak dlo tyèd.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Yon douch tyèd oswa yon twal mouye ki tyèd ka ede lèt ou koule.
# On a handout, in place of the spoken line settle
paper-settle = Chita oswa lonje kò ou yon kote ki kalm, kote ou alèz, ak do ou byen soutni. Lage zepòl ou. Yon mizik dou ka ede.
# On a handout, in place of the spoken line express-follow
paper-follow = Refè sa anpil fwa, tou dousman. Vitès pa ou a se li ki bon.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Etazini: ti bebe an sante ki fèt sou dat
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Wayòm Ini: ti bebe an sante ki fèt sou dat
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Ilann: ti bebe ki fèt anvan lè oswa ki malad, nan lopital
# Where milk is kept; a length of time stands beside it
storage-room = Lèt ou fèk tire, nan tanperati kay la
# Likewise
storage-refrigerator = Lèt ou fèk tire, nan frijidè
# Likewise; in this time it stays at its best
storage-freezer-best = Nan frizè, tan lèt la rete pi bon
# Likewise
storage-freezer = Nan frizè (tan maksimòm)
# Likewise: milk that was frozen
storage-thawed-refrigerator = Lèt ki te jele epi ki fonn, nan frijidè
# Likewise: milk that was frozen
storage-thawed-room = Lèt ki te jele epi ki fonn, nan tanperati kay la
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Sa ki rete lè ti bebe a fin bwè
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, a { $celsius } °C ({ $fahrenheit } °F) oswa pi frèt
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [1] { $time } è
       *[other] { $time } è
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [1] { $time } jou
       *[other] { $time } jou
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [1] { $time } mwa
       *[other] { $time } mwa
    }
# Below all these times
storage-rules = Pa janm jele lèt ki fonn yon dezyèm fwa. Règ yo chanje selon peyi a, epi yo pi sevè pou ti bebe ki fèt anvan lè: swiv règ lopital ou.

# An entry in a calendar, with an alarm
remind-summary = Lè a rive pou tire lèt

## Help

# What the program is: the first line of its help
help-warmhands = Yon vwa kalm, mizik dou ak yon rit, pou fè masaj nan tete epi tire lèt ak men.
# The heading before how a command is typed; a colon follows
help-usage = Kijan pou sèvi ak li
# The heading over the options of a command
help-options = Opsyon
# The heading over the arguments of a command
help-arguments = Agiman
# The heading over the list of commands
help-commands = Kòmand
# Stands for the name of a command where a usage line is shown, in capitals
help-command = KÒMAND
# What stands in a usage line for all options
help-some-options = [OPSYON]
# What the command play does
help-play = Jwe yon seyans (se sa ki fèt lè ou pa bay okenn kòmand)
# What the command cadence does
help-cadence = Jwe rit pou tire lèt la sèlman, pandan tout tan ou vle
# What the command care does: somebody chooses a session together with a patient
help-care = Chwazi yon seyans ansanm ak yon pasyan, etap pa etap, nan lang pasyan an ak nan lang pa ou
# What the command "resume" does
help-resume = Kontinye kote dènye seyans lan te sispann nan, jiska yon jou apre
# What the command render does
help-render = Ekri yon seyans nan yon fichye son
# What the command plan does
help-plan = Montre sa ou pral tande ak kilè, san son
# What the command script does
help-script = Montre sa vwa a pral di
# What the command list does
help-list = Montre lis seyans, lang, mizik, règ pou kenbe lèt, aparèy son oswa mikwo
# What the command figures does
help-figures = Ekri imaj jès masaj yo ak mouvman yo nan fichye, an SVG ak PNG
# What the command handout does
help-handout = Ekri yon paj pou enprime: etap yo ak imaj yo, ak kilè pou rele
# What the command remind does
help-remind = Ekri rapèl pou yon kalandriye, nan yon fichye .ics
# What the command about does
help-about = Pou kisa sa sèvi, kilè pou rele, sous, lisans
# What the command "ctl" does
help-ctl = Kontwole yon seyans k ap jwe, apati yon lòt tèminal oswa yon eskrip (script)
# What the command log does
help-log = Montre sa ki note sou seyans ou yo, ajoute kantite lèt, ekspòte nòt yo oswa efase yo
# What the command log list does
help-log-list = Montre lis seyans ki note yo
# What the command log amount does
help-log-amount = Ajoute nan yon nòt konbyen lèt ki te genyen, ak kijan sa te pase
# What the command log chart does
help-log-chart = Montre lèt ak minit chak tete, jou pa jou
# What the command log export does
help-log-export = Ekri tout nòt yo pou yon lòt pwogram
# What the command log delete does
help-log-delete = Efase nòt, pou anyen nan yo pa rete
# What the command config does
help-config = Montre kote reglaj ou yo ye, fè yon fichye pou yo, oswa verifye yo
# What the command config path does
help-config-path = Montre kote fichye reglaj ou yo ye, oswa kote li ta ye
# What the command config init does
help-config-init = Ekri yon fichye ki gen chak reglaj kòm egzanp; si li deja egziste, li rete jan li ye a
# What the command config check does
help-config-check = Montre chak erè ki nan reglaj ou yo
# What the command preset does; a preset has choices for a session, under a name
help-preset = Kenbe chwa pou yon seyans sou yon non, tankou non yon kabann
# What the command preset save does
help-preset-save = Kenbe chwa ki vini apre yo sou non sa a
# What the command preset list does
help-preset-list = Montre lis seri chwa yo
# What the command preset show does
help-preset-show = Montre sa yon seri chwa genyen
# What the command preset remove does
help-preset-remove = Retire yon seri chwa
# What the command check does
help-check = Verifye done pwogram nan, oswa yon dosye pa ou
# What the command pack does
help-pack = Anrejistre vwa pa ou, oswa ajoute yon lang; enstale pake lòt moun fè
# What the command pack new does
help-pack-new = Fè yon dosye pou yon nouvo pake, nan lang ou bay ak --lang
# What the command pack sheet does
help-pack-sheet = Montre fraz pou ou li lè w ap anrejistre
# What the command pack record does
help-pack-record = Anrejistre fraz yo youn apre lòt ak yon mikwo; li kontinye kote li te rive a
# What the command pack import does
help-pack-import = Enpòte anrejistreman ki te fèt yon lòt kote
# What the command pack check does
help-pack-check = Di sa ki pou korije, ak sa ki rete pou anrejistre
# What the command pack build does
help-pack-build = Fè yon sèl fichye ak pake a, pou lòt moun ka enstale li
# What the command pack install does
help-pack-install = Enstale yon pake yon moun ba ou
# What the command pack list does
help-pack-list = Montre lis pake ki enstale yo
# What the command pack remove does
help-pack-remove = Retire yon pake ki enstale
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Lang vwa a pale, ak non li oswa etikèt li: panyòl, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Lang ki sou ekran an, si se yon lòt
# An option; F13 and next stay as they are
help-arg-key = Sa yon touch oswa yon pedal fè, tankou F13=next; ou ka bay li plizyè fwa
# An option
help-arg-one-button = Nenpòt touch oswa bouton: fè yon poz oswa kontinye; de fwa vit: sa k vini apre; kat fwa vit, oswa kenbe li peze: sa fè m mal
# An option
help-arg-locked = Kòmanse ak touch yo bloke: se poz, « sa fè m mal » ak debloke sèlman ki mache
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Ki soutit ki parèt: voice (nan lang vwa a), screen (nan lang ekran an) oswa both (tou de)
# What the option --data is for
help-arg-data = Yon dosye ak seyans, lang oswa son pa ou
# What the option --lines is for
help-arg-lines = Montre soutit yo liy pa liy, menm lè tèminal la gen plas pou plen ekran
# What the option --theme is for; the words are typed as they are
help-arg-theme = Koulè plen ekran an: auto (menm ak tèminal la oswa ak òdinatè a), light (klè), dark (fonse) oswa night (koulè anb sou nwa)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Koulè po a nan imaj yo: neutral (pa pou yon moun an patikilye), light (klè), tan (bwonze), brown (mawon) oswa dark (fonse)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Kijan imaj yo desine nan tèminal la: quadrants (ka kare), oswa half (mwatye kare) si gen espas ant karaktè yo
# What the argument FIGURE of the command figures is for
help-arg-figure = Imaj la (tout imaj yo, si ou pa bay non)
# What the option --output of the command figures is for
help-arg-figures-dir = Dosye pou mete imaj yo
# What the option --large of the command handout is for
help-arg-large = Ekri ak gwo karaktè
# What the option --policy of the command handout is for
help-arg-policy = Règ kiyès pou swiv sou konbyen tan lèt la ka kenbe: gade "warmhands list policies" (cdc-term, si ou pa bay non)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Gwosè papye a: a4 oswa letter (si ou pa di anyen, jan enprimant lan ye a; nan yon PDF, a4)
# What the option --output of the command handout is for
help-arg-page-file = Fichye pou ekri a: non li fini ak .html oswa .pdf; oswa - pou sòti estanda a
# What the option --every of the command remind is for
help-arg-every = Konbyen tan ki genyen ant rapèl yo, tankou 3h oswa 2h30m
# What the option --times of the command remind is for
help-arg-times = Konbyen rapèl (8, si ou pa di anyen)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Ki lè premye a ye, tankou 22:00 (nan pwochen ka dè a, si ou pa di anyen)
# What the option --output of the command remind is for
help-arg-calendar-file = Fichye pou ekri a, tankou next.ics; oswa - pou sòti estanda a
# What the option --plain is for
help-arg-plain = Liy senp sèlman: pa gen koulè, anyen pa redesine
# What the argument SESSION is; full is typed as it is
help-arg-session = Seyans lan: gade "warmhands list sessions" (full, si ou pa bay non)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Tete pou kòmanse a: left (gòch), right (dwat) oswa other (lòt la: sa ki pa t premye dènye fwa a)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Mouvman an: areola (peze, lage) oswa press-back (apiye, peze, lage)
# What the option --rate is for
help-arg-rate = Konbyen fwa pa minit, jan ou alèz
# What the option --fit is for
help-arg-fit = Konbyen tan li dire antou, pa egzanp 30m oswa 28:30: pi kout oswa pi long pase nòmal, otan sa posib
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Kijan ou tande rit la: voice (vwa), tone (son senp) oswa none (anyen)
# What the option --music is for; none is typed as it is
help-arg-music = Mizik la: yon non nan "warmhands list music"; yon fichye, yon dosye oswa yon lis mizik (playlist) pa ou; oswa none (anyen)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Jwe yon dosye oswa yon lis mizik nan yon lòd melanje, yon nouvo lòd chak fwa; --shuffle=7 bay menm lòd la toujou
# What the option --delay is for
help-arg-delay = Konbyen tan li tann an silans anvan li kòmanse, pa egzanp 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Tann jiskaske ou tounen sot lave men ou epi ou peze nenpòt touch, kèk minit pou pi plis
# What the option --for is for
help-arg-for = Konbyen tan rit la dire, tankou 20m (jiskaske yo sispann li, si ou pa di anyen)
# What the option --switch is for
help-arg-switch = Konbyen tan yon tou dire sou chak tete, tankou 5m
# What the option --json is for
help-arg-json = Ekri yon sèl objè JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Ki lis pou montre: sessions (seyans), languages (lang), music (mizik), policies (konbyen tan lèt la ka kenbe), devices (aparèy son) oswa microphones (mikwo)
# What the option --speak of list languages is for
help-arg-speak = Chak lang ki gen yon vwa di pwòp non li
# What the option --voice-volume is for
help-arg-voice-volume = Volim vwa a, an desibèl (0 se jan li anrejistre a)
# What the option --music-volume is for
help-arg-music-volume = Volim mizik la, an desibèl
# What the option --signal-volume is for
help-arg-signal-volume = Volim rit la ak siyal yo, an desibèl
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Kote son an ale: speaker, null (okenn kote, men nan tan li), - (sòti estanda a, nan tan li) oswa yon fichye
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Kote son an ale: speaker oswa null (okenn kote, men nan tan li)
# What the option --forget of "resume" is for
help-arg-forget = Pa jwe anyen; efase sa ki kenbe nan dènye seyans lan
# What the option --preset is for
help-arg-preset = Chwa ki te kenbe ak "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Non li: yon kabann oswa yon chanm, tankou bed4 (a jiska z, 0 jiska 9 ak -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Yo poze pasyan an tout kat kesyon sou siy danje yo, epi li reponn non pou chak
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Pasyan an gen yon siy danje; doktè li oswa fanmsaj li konnen sa, epi li te di pasyan an fè li kanmèm
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Pa mande anyen ki gen yon repons abityèl; kesyon sou siy danje yo pa gen repons konsa
# What the option --voice of care is for
help-arg-care-voice = Lang vwa a, si lang pasyan an poko gen vwa
# What the option --device is for
help-arg-device = Aparèy son an, ak nenpòt moso nan non li: gade "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Lè ekoutè yo oswa opalè a disparèt: pause (fè yon poz jiskaske yo tounen) oswa go-on (kontinye ak yon lòt aparèy son)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Kote pou kòmanse, tankou PHASE.STEP: "warmhands plan" montre non yo
# What the option -o of the command render is for
help-arg-file = Fichye pou ekri a: non li fini ak .wav, .flac, .opus oswa .ogg; oswa - pou sòti estanda a
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Youn nan pati yo sèlman: speech (pawòl), music (mizik) oswa signal (siyal)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Echantiyon yo: 16 oswa 24, pou WAV float tou; oswa, lè non an pa di sa, flac, opus oswa raw16 (16 bit san antèt)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Gwosè fichye Opus la, an kbit/s, ant 32 ak 256 (64, si ou pa di anyen)
# What the option --force is for
help-arg-force = Ranplase fichye a si li deja egziste
# What the argument of the command check is
help-arg-dir = Dosye pou verifye a (done pwogram nan, si ou pa bay non)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Dosye pake a
# What the option --voice of pack new is for
help-arg-pack-voice = Vwa ki moun li ye, jan sa ap parèt la
# What the option --licence of pack new is for
help-arg-pack-licence = Nan ki kondisyon lòt moun ka sèvi ak anrejistreman yo, pa egzanp CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Fichye pou ekri a (li pran non dosye a, si ou pa bay non)
# What the argument of pack install is
help-arg-pack-file = Fichye pake a: non li fini ak .whpack
# What the option --force of pack install is for
help-arg-pack-force = Ranplase pake ki enstale deja a, si li gen menm non an
# What the argument of pack remove is
help-arg-pack-name = Non pake a: gade "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Fichye son, chak ak non fraz li a, tankou wash-hands.wav; dosye ki gen fichye konsa; oswa yon sèl fichye long ak --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Yon fichye tèks ak etikèt Audacity, ki di ki kote chak fraz ye nan yon sèl fichye long
# What the option --microphone of pack record is for
help-arg-pack-microphone = Mikwo a, ak nenpòt moso nan non li: gade "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Anrejistre fraz sa a sèlman, yon lòt fwa si sa nesesè; ou ka bay li plizyè fwa
# Help for an option of "play" and "ctl"
help-arg-session-name = Non seyans k ap jwe a, pou "warmhands ctl": a jiska z, 0 jiska 9 ak tirè
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Note seyans sa a, pou "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Note seyans sa a, ak non seri chwa li a
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Nòt apati jou sa a sèlman, tankou 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Nimewo nòt la: gade "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Lèt ki soti nan tete bò gòch la, an mililit, tankou 40 oswa 2.5
# The option --right of "log amount"
help-arg-log-right = Lèt ki soti nan tete bò dwat la, an mililit
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Kijan sa te pase: easy (fasil), hard (difisil), painful (sa fè mal) oswa tired (fatige)
# The option -o of "log chart"
help-arg-log-chart-file = Ekri grafik la nan fichye sa a, olye ou montre li: non fichye a fini ak .svg
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Ekri yon tablo (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Efase nòt seri chwa sa a
# The option --all of "log delete"
help-arg-log-all = Efase tout nòt yo
# The option --yes of "log delete"
help-arg-log-yes = Pa poze kesyon anvan
# Help for an argument of "ctl"
help-arg-control = Sa pou fè: pause (fè yon poz), resume (kontinye), next (sa k vini apre), quit (sispann) ...; oswa status (kote seyans lan ye), watch (swiv li) oswa list (lis seyans yo)
# Help for an argument of "ctl"
help-arg-words = Mo ki mache ak kontwòl la, tankou "voice -6" apre volume
# What the argument of "config check" is
help-arg-config-file = Fichye pou verifye a (reglaj ou yo, si ou pa bay non)
# What the option --help is for
help-arg-help = Montre èd sa a
# What the option --version is for
help-arg-version = Montre vèsyon an

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = tout tan ou vle
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Li te { $usual }, li vin pi kout: chak pati bay { $percent } % nan tan li ka bay (sa ki pi kout la se { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Li te { $usual }, li vin pi long: chak pati pran { $percent } % nan tan li ka pran toujou (sa ki pi long lan se { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Tan nòmal li: anyen pa vin pi kout, anyen pa vin pi long.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = anviwon { $minutes } minit
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } jiska { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = poko gen vwa
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = yon vwa ki gen aksan etranje
# In the list of languages: a person reads
list-voice-human = vwa yon moun
# In the list of languages: a computer's voice reads
list-voice-synthetic = yon vwa sentetik
# In the list of languages: who has read its words
list-review-none = poko gen moun ki li pawòl yo nan lang manman li
# In the list of languages: who has read its words
list-review-native = yon moun li pawòl yo nan lang manman li
# In the list of languages: who has read its words
list-review-clinician = yon pwofesyonèl lasante li pawòl yo
# $name: the sound device that is used where none is named
list-default-device = { $name } (sa ki sèvi lè ou pa chwazi)
# The heading over the list of sources at the end of about
about-sources = Chif yo, ak kote yo soti:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Pa gen anyen ki note.
# In an entry: how the session ended
log-ended-done = jis nan bout
# In an entry: how the session ended
log-ended-stopped = li te sispann
# In an entry: how the session ended
log-ended-hurt = sa te fè mal
# In an entry: how many parts of the session were heard to their ends; $count
log-phases = { $count } pati
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = fasil
# How a session was for her: it was hard to do
log-felt-hard = difisil
# How a session was for her
log-felt-painful = sa fè mal
# How a session was for her: she is tired
log-felt-tired = fatige
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Konbyen lèt, an ml ({ $side })?  yon chif, epi Enter · Enter pou kont li: pa mezire · q: pa poze kesyon
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Kijan sa te pase?  { $words } · nenpòt lòt touch: pa gen repons
# After these answers, or after "log amount"
log-noted = Nou note sa.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask = Èske ou vle efase { $count } nòt nèt?  1: wi · nenpòt lòt touch: non
# After that; $count: how many
log-deleted = Nou efase { $count } nòt.

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Reglaj ou yo. Pou sèvi ak youn, retire "#" ki devan liy li a epi chanje valè li. Sa ki tape apre yon kòmand konte an premye, apre sa se varyab anviwònman tankou { $variable }, apre sa se fichye sa a. "warmhands config check" chèche erè.
# All settings are right; $place: their file
config-fine = { $place }: nou konprann tout reglaj yo.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = arab
# The language bn, written as in the middle of a sentence
language-bn = bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bangla
# The language de, written as in the middle of a sentence
language-de = alman
# The language en-GB, written as in the middle of a sentence
language-en-gb = anglè (Wayòm Ini)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = anglè britanik
# The language en-US, written as in the middle of a sentence
language-en-us = anglè (Etazini)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = anglè ameriken
# The language es-419, written as in the middle of a sentence
language-es-419 = panyòl (Amerik Latin)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = panyòl Amerik Latin
# The language fr, written as in the middle of a sentence
language-fr = franse
# The language hi, written as in the middle of a sentence
language-hi = endi
# The language ht, written as in the middle of a sentence
language-ht = kreyòl ayisyen
# The language id, written as in the middle of a sentence
language-id = endonezyen
# The language it, written as in the middle of a sentence
language-it = italyen
# The language ja, written as in the middle of a sentence
language-ja = japonè
# The language pl, written as in the middle of a sentence
language-pl = polonè
# The language pt-BR, written as in the middle of a sentence
language-pt-br = pòtigè (Brezil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = pòtigè brezilyen
# The language ru, written as in the middle of a sentence
language-ru = ris
# The language sw, written as in the middle of a sentence
language-sw = swahili
# The language tl, written as in the middle of a sentence
language-tl = tagalòg
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filipino
# The language tr, written as in the middle of a sentence
language-tr = tik
# The language ur, written as in the middle of a sentence
language-ur = oudou
# The language vi, written as in the middle of a sentence
language-vi = vyetnamyen
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = chinwa (senplifye)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandaren, chinwa senplifye

## Notices

# $word: a word of the rhythm
notice-word-too-long = Nan vitès sa a, mo « { $word } » pi long pase tan li genyen an, kidonk se ak son senp ou tande rit la.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [1] Gen { $count } fraz anrejistre ki pi ansyen pase tèks li. "warmhands check" di kilès.
   *[other] Gen { $count } fraz anrejistre ki pi ansyen pase tèks yo. "warmhands check" di kilès.
}
# $language: a language tag
notice-unserved-language = Poko gen vwa pou « { $language } ». Sa a se angle; --lang chwazi yon lòt lang.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Pawòl: { $words }. Vwa: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Ou mande { $asked }. Sa ki genyen se { $language }: li toupre, men kèk mo ap diferan.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [1] Gen { $count } fichye nan mizik ou a ki rete deyò:
   *[other] Gen { $count } fichye nan mizik ou a ki rete deyò:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [1] ak youn ankò.
   *[other] ak { $count } ankò.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [1] { $file } pa ka jwe, li rete deyò.
   *[other] { $count } fichye pa ka jwe, yo rete deyò; premye a se { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Nan reglaj ou yo, sa a rete deyò: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Rete deyò: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Pake « { $pack } » rete deyò ("warmhands pack remove { $pack }" retire li): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Yo rete deyò, paske se pa egzakteman non lang, non seyans oswa non son: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: lang sa a pa ka pran plas { $tags }, kidonk nou pa konte sa.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] { $file } gate oswa li koupe: li fini nan { $at }, epi pwochen moso a vini.
   *[other] { $count } fichye gate oswa yo koupe, yo fini twò bonè; premye a se { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Pa gen anyen nan mizik ou a ki ka jwe ankò. Seyans lan ap kontinye san mizik.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle melanje yon dosye oswa yon lis mizik ki pou ou; isit la li pa chanje anyen.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = N ap tann yon pwogram ki li { $file }. Ctrl-C fini sa.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Se { $count } fichye sèlman nan mizik ou a ki jwe; gen lòt ankò.
# Before a session in such a language
notice-draft = Vwa a gen aksan etranje: se yon premye esè nan lang sa a.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Nan seyans lan gen tan pou tann ou pare: { $length } pou pi plis.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } pa la.
# A folder where a file was named
failure-file-is-folder = { $place } se yon dosye, se pa yon fichye.
# A file where a folder was named
failure-folder-is-file = { $place } se yon fichye, se pa yon dosye.
# A file that this user has no right to read
failure-file-denied = Pa gen pèmisyon pou li { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } pa ni yon fichye ni yon dosye.
# A file larger than any that is read here
failure-file-too-large = { $place } twò gwo.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } se pa tèks an UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } se tèks an { $encoding }, men se UTF-8 sèlman yo li isit la.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: sa a se pa TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: yo pa rekonèt « { $key } » isit la.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: « { $key } » manke.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: « { $key } » dwe kalite { $expected }, pa { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: « { $key } » dwe yon nonb antye ant { $least } ak { $most }, pa { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: « { $key } » dwe yon chif ant { $least } ak { $most }, pa { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: gen twòp kwochè oswa akolad isit la.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: gen plis pase { $most } antre isit la.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: yo pa rekonèt « { $word } » isit la.
# A length of time in a session; $text: as written
failure-duration = { $place }: « { $text } » se pa yon dire: ekri "45 s" oswa "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: « { $text } » pa fè yon nonm antye echantiyon.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: « { $text } » pi long pase yon jounen.
# A name in a session; $text: as written
failure-not-an-id = { $place }: « { $text } » pa ka sèvi kòm non: lèt miniskil, chif ak tirè sèlman, epi yon lèt an premye.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: « { $id } » parèt isit la yon dezyèm fwa.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: etap « { $step } » dwe swa di yon fraz, swa fè yon siyal.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: yon faz kalite « { $kind } » bezwen « { $key } ».
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: yon faz kalite « { $kind } » pa gen « { $key } ».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: mesaj « { $prompt } » bezwen "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: mesaj « { $prompt } » konnen lè pa li, li pa gen "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target dwe ant min ak max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: pa gen okenn etap ak safety = "gate" anvan premye masaj la oswa anvan premye fwa lèt la tire.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: faz « { $phase } » pa gen okenn etap ak safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: faz ki repete yo dwe kalite "express" epi youn dwe swiv lòt; « { $phase } » pa fè sa.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: yon seyans dwe fini ak yon faz kalite "close": kilè pou rele, yon fraz dous, siyal "end" lan.
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml pa gen « { $source } ».
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: sous « { $source } » pa di ant ki chif { $quantity } dwe ye.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } pa ant { $min } ak { $max }, limit sous « { $source } ».
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: yon sous kalite comfort pa ka bay limit pou { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: sa a se pa Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: fraz « { $id } » pou di a dwe tèks senp.
# What was asked for; $name: as typed
failure-unknown-session = Pa gen seyans « { $name } ».
# What was asked for; $name: as typed
failure-unknown-language = Okenn lang isit la pa bon pou « { $name } ».
# What was asked for; $name: as typed
failure-unknown-music = Pa gen mizik « { $name } ».
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } pa gen okenn fichye son ki ka jwe: WAV, FLAC, MP3, OGG, OPUS, M4A oswa AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } se yon lis mizik ki pa bay non okenn fichye.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } sou yon rezo; se fichye ki sou òdinatè sa a sèlman ki ka jwe.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } se yon lis mizik ki nan yon lòt lis mizik; nan yon lis, se fichye sèlman ki ka jwe.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } pa reponn.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } pa gen fraz « { $message } » pou di.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: fraz « { $message } » pa anrejistre an { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Poko gen vwa pou { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: pa gen imaj « { $name } ».
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: sa a se pa yon imaj yo ka montre: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: pa gen siyal « { $name } ».
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: fraz sekirite « { $prompt } » pa antre nan faz « { $phase } ».
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } gen { $found } frame, men pake li a di { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: pa gen moun ki ka di fraz « { $message } » nan { $found } s; li pran { $least } s pou pi piti.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dire { $found } s, li twò long pou fraz « { $message } »: { $most } s pou pi plis.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: ou pa tande anyen pandan { $found } s nan mitan fraz « { $message } ».
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } ta dwe gen fraz « { $message } » ladan, men pi gwo pati a se silans.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } ta dwe gen fraz « { $message } » ladan, men pa gen moun k ap pale.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: anrejistreman « { $message } » se menm ak pa « { $other } », ki gen lòt mo.
# A file of sound
failure-not-sound = { $place } se pa yon son nan yon fòma yo konnen.
# A file of sound
failure-codec = { $place } se yon kalite son yo pa ka li isit la.
# A file of sound; $channels: how many
failure-channels = { $place } gen { $channels } kanal; se youn oswa de ki ka jwe.
# A recording; $rate: a number
failure-sample-rate = { $place } anrejistre a { $rate } Hz; anrejistreman yo dwe a 48000 Hz.
# A file of sound
failure-empty-sound = { $place } vid.
# A file of sound
failure-truncated-sound = { $place } koupe anvan li fini.
# A file of sound
failure-damaged-sound = { $place } gate, li pa ka jwe.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } se { $format }, li pa ka jwe isit la. Sove li an FLAC, oswa konvèti li: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } se pa yon son, se { $kind ->
    [page] yon paj wèb
    [picture] yon imaj
    [archive] yon achiv; fòk ou dekonprese li anvan
    [document] yon dokiman
    [notes] yon patisyon mizik (MIDI)
   *[text] yon tèks
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } gen zewo sèlman ladan: yo pa t kopye li oswa telechaje li jis nan bout.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } vid. Si fichye a sere sou entènèt (iCloud, OneDrive), telechaje li anvan.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } pa t janm fini: endèks la, ki vini nan fen yon fichye konsa, manke. Petèt aplikasyon ki te anrejistre li a ka repare li.
# A film, or another file without a track of sound
failure-no-audio = { $place } pa gen son ladan.
# A file of sound
failure-encrypted-sound = { $place } pwoteje kont kopi, li pa ka jwe isit la.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } gen { $channels } kanal; se { $most } ki ka jwe pou pi plis.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } anrejistre a { $rate } Hz; sa ki ka jwe se { $least } jiska { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = Yo pa rekonèt « { $argument } » isit la.
# The command line; $command: as typed
failure-unknown-command = Pa gen kòmand « { $command } ».
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: pa gen touch « { $key } ».
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: pa gen aksyon « { $action } ».
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: konsa, p ap rete okenn touch pou di « sa fè m mal ».
# The command line of "ctl"; $control: as typed
failure-unknown-control = « { $control } » pa koresponn ak okenn kontwòl.
# The command line of "ctl"; their names follow
failure-several-sessions = Gen plizyè seyans k ap jwe. Di kilès ak --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Pa gen kote pou mete reglaj yo: ni HOME ni WARMHANDS_CONFIG pa bay youn.
# The command line of "play"; $name: as typed
failure-name-in-use = Gen yon seyans ki rele « { $name } » k ap jwe deja.
# "ctl" found no session to steer
failure-no-running-session = Pa gen seyans konsa k ap jwe.
# "resume" found no session to go on with
failure-no-place = Pandan dènye 24 è yo, pa gen okenn seyans ki te sispann, kidonk pa gen youn pou kontinye.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Seyans sa a ap jwe toujou.
# After that; --name stays as it is
hint-place-in-use = Se non yo ki fè diferans ant seyans k ap jwe an menm tan: kòmanse chak ak yon --name pa li.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Sa ki te kenbe nan dènye seyans lan gate. Nou mete l sou kote: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Pa gen seri chwa « { $name } ».
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Sistèm sa a pa gen dosye pèsonèl.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Pa gen nòt { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = Se yon warmhands ki pi nouvo ki te ekri { $place }; li rete jan li te ye a.
# The file of the log can't be read
failure-log-broken = { $place } gate, oswa se pa nòt pwogram sa a ki ladan li. Li rete jan li te ye a.
# Another command is at work in the file of the log
failure-log-busy = Gen yon lòt warmhands k ap travay nan { $place }. Eseye ankò lè li fini.
# "ctl" found a session that does not react
failure-session-hangs = Seyans lan pa reponn.
# Why a control was refused: it has no effect at this place
refused-not-here = Sa pa posib isit la.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Konsèy sa a dwe jwe jis nan bout anvan.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Rit la pa ka pi vit pase sa.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Rit la pa ka pi dousman pase sa.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Sa pa ka dire plis pase sa.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Sa pa ka pi kout pase sa.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Se pa lòt tete a ki vini apre.
# Why a control was refused: the volume
refused-loudest = Son an pa ka pi fò pase sa.
# Why a control was refused: the volume
refused-softest = Son an pa ka pi ba pase sa.
# Why a control was refused
refused-no-such-music = Pa gen mizik konsa.
# Why a control was refused: the program that plays did not react
refused-no-answer = Seyans lan pa reponn.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = « { $value } » pa bon pou { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } manke.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Pa gen tèminal isit la pou poze kesyon yo. Sa ki rete pou reponn: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } bezwen yon valè.
# The command line; $argument: an option
failure-twice = Ou ka bay { $argument } yon sèl fwa.
# $one, $other: two things on the command line
failure-not-together = { $one } ak { $other } pa mache ansanm.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = « { $file } » ta gen yon fòma nou pa ekri isit la.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: « { $value } » se pa yon chif ant { $min } ak { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: « { $value } » pa ant { $min } ak { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: « { $value } » pa ant { $min } ak { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } se pou yon seyans ki repete, men « { $session } » fini poukont li.
# A session without an end, where a length is needed; $session: its id
failure-endless = « { $session } » kontinye jiskaske yo sispann li.
# $place: the option; $text: what was given for it
failure-length = { $place }: « { $text } » se pa yon dire.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: nan lang sa a ak nan vitès sa a, « { $session } » ka dire { $shortest } jiska { $longest }, pa { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: « { $session } » pa ka ni pi kout ni pi long pase anviwon { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Yo pa ka konprann sa a: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Rezilta a pa ka ekri: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Yon bagay pa mache anndan warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Èske ou te vle di « { $name } »?
# After something that is not known; $names: those that are, with commas between
hint-known = Men sa ki genyen: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Men sa ki genyen: { $names }, ak { $count } anplis.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Men sa ki genyen: { $names }, ak { $count } anplis. "{ $command }" montre yo tout.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Èske ou te vle di « { $name } » (--lang { $tag })? "warmhands list languages" montre tout lang yo.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" jwe mizik ki vini ak pwogram nan, epi "--music none" pa jwe okenn mizik.
# After a command line that can't be understood
hint-help = "warmhands --help" montre sa ki genyen.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" pran tout repons abityèl yo. "--no-warning-signs" oswa "--told-by-doctor" toujou nesesè.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" repete.
# After a session without an end, where a length is needed
hint-endless = Di konbyen tan ak --for, tankou --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Ekri li anwo premye liy ki nan kwochè a, tankou [screen].
# After a length of time that can't be read
hint-length = Ekri li tankou 30m, 90s, 1h15m, 28.5m oswa 28:30, jiska 24 è.
# After a line without a recording
hint-no-clip = Anyen pa jwe. Anrejistre fraz sa a oswa fè li, oswa chwazi yon lòt lang ak --lang.
# After a recording that can't be its line
hint-line = Anrejistre fraz sa a ankò. "warmhands pack check" bay non tout anrejistreman konsa ki nan dosye yon pake.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Chwazi yon lòt vwa ak --lang, epi kite lang sa a sou ekran an, tankou "--lang en-US --screen-lang { $tag }". "warmhands list languages" montre lang ki gen yon vwa yo.
# After a length that a session can't have
hint-fit = "warmhands list sessions" montre konbyen tan chak seyans pran.
# After a mistake in a file of the data
hint-check = "warmhands check" verifye tout.
# After a file of texts in another encoding
hint-encoding = Sove li ankò an UTF-8: pifò editè ba ou chwazi kodaj la lè w ap sove.
# After a spoken line with something to be filled in
hint-not-plain = Yon anrejistreman pa ka chanje: ekri yon fraz pou chak ka.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } te deja la, li rete jan li te ye a.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } fè pati mizik ou chwazi a, li rete jan li te ye a.
# A disk without room
failure-disk-full = Pa gen plas ankò pou { $place }. Anyen pa rete ekri a mwatye.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } pa ka ekri: { $detail }
# A folder that there is not
failure-no-folder = Pa gen dosye { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Pa gen Chromium isit la, se li ki fè PDF la.
# Likewise, where it does not do its work
failure-chromium = Chromium pa rive fè PDF la.
# After that
hint-no-chromium = Ekri li an .html, louvri li nan nenpòt navigatè, epi enprime li.
# A place where this user has no right to write
failure-not-allowed = Pa gen pèmisyon pou ekri { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } bezwen anviwon { $needed } MB, men se { $free } MB sèlman ki lib la.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: okenn fichye pa ka gen non sa a.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } son, se plis pase sa fichye a ka kenbe nan fòma sa a ({ $most }).
# After a file that would be written over
hint-force = "--force" ranplase fichye a.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Chwazi yon lòt non pou nouvo fichye a.
# After a disk without room
hint-less-room = Fè plas, oswa chwazi yon lòt kote. Yon fichye ki gen non ki fini ak .opus pi piti anpil pase tout lòt yo.
# After a sound too long for a WAV file
hint-too-long-wav = Yon non ki fini ak .opus oswa .flac pa gen limit sa a.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Gen .wav, .flac, .opus ak .ogg. Se ffmpeg ki fè tout lòt yo: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Fè non an fini ak .{ $ending }, oswa retire --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC gen 16 oswa 24 bit: chwazi --format 16 oswa 24, oswa fè non an fini ak .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 se pou sòti estanda a (-), pou yon tiyo (pipe), oswa pou yon non ki pa gen ekstansyon.
# After --bitrate for a format that has none
hint-bitrate = --bitrate se pou Opus: fè non an fini ak .opus, oswa chwazi --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Sa a se pou yon fichye son: bay non youn, tankou "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Vwa: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Pawòl: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Siyal: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Mizik: { $licence }
# Where the person brought the music
tag-licence-own-music = Mizik: yon anrejistreman pa ou, ak pwòp kondisyon li

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = nenpòt touch oswa bouton: fè yon poz oswa kontinye · de fwa vit: sa k vini apre · kat fwa vit, oswa kenbe li peze: sa fè m mal · { $hurt } · Ctrl-C: sispann
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Touch yo bloke. { $key } debloke yo; poz ak « sa fè m mal » mache toujou.
# When they work again
play-unlocked = Touch yo pa bloke ankò.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Vwa: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Mizik: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Siyal: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Mizik: { $name }
# The music was ended by a key
play-music-none = San mizik
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Seyans lan ap jwe, men yo pa ka kontwole l depi deyò.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Sa k ap jwe deja sou aparèy sa a, epi ou tande an menm tan: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" p ap ka kontinye apati isit la. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Seyans sa a pa note. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Seyans lan chanje, kidonk li kontinye nan kòmansman etap sa a.
# The answer to the key that asks; $left: as 12:40
play-time-left = Rete { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Li ap kontinye jiskaske ou sispann li.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Si ou santi ou pi byen, { $key } mennen ou tounen kote ou te ye a.
# The same where all keys are one button
play-can-go-on-twice = Si sa pi bon, peze de fwa vit pou w tounen kote ou te ye a.
# The session goes on after that key
play-went-on = Seyans lan ap kontinye kote ou te ye a.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Òdinatè a t ap dòmi, se sa k fè seyans lan sou poz; { $key } pou kontinye.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Kounye a sa ap dire { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Se lòt tete a ki vini apre.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Li ap kòmanse nan { $left }. { $key }: kounye a
# What a key does, for the list of keys; short
key-toggle = fè yon poz oswa kontinye
# The most important key
key-hurt = sa fè m mal
# To the next step
key-next = sa k vini apre
# To the beginning of this step, or the one before
key-previous = sa k te anvan
# The last sentence once more
key-repeat = ankò
# This part of the session from its beginning
key-restart = pati sa a ankò
# The milk flows more slowly: to the other breast
key-side = lòt tete a
# This step or rhythm lasts longer
key-longer = pi long
# This step or rhythm is shorter
key-shorter = pi kout
# The rhythm
key-faster = rit la pi vit
# The rhythm
key-slower = rit la pi dousman
# Its volume
key-louder-voice = vwa a pi fò
# Its volume
key-softer-voice = vwa a pi ba
# Its volume
key-louder-music = mizik la pi fò
# Its volume
key-softer-music = mizik la pi ba
# The volume of the tones and clicks
key-louder-signal = siyal yo pi fò
# The volume of the tones and clicks
key-softer-signal = siyal yo pi ba
# The next piece
key-music-next = lòt mizik
# It ends
key-music-none = san mizik
# The voice says how much time is left
key-time-left = tan ki rete
# Where the session waits, or after "it hurts"
key-go-on = kontinye
# The keys, so that touching them does nothing
key-lock = bloke touch yo
# The same key while they are locked
key-unlock = debloke touch yo
# The list of all keys
key-keys = tout touch yo
# The session
key-quit = sispann
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
figures-written = Imaj ki ekri nan { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Ki lang pasyan an pale?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Poko gen vwa pou « { $language } ». Pasyan an ka li isit la ak pandan seyans lan. Ki lang pou vwa a pale?
# care: likewise; the names of the sessions follow
care-ask-session = Ki seyans?
# care: likewise; the two techniques follow
care-ask-technique = Ki mouvman pou men an?
# care: likewise; the breasts follow
care-ask-side = Ki tete anvan?
# care: likewise; the names of devices for sound follow
care-ask-device = Ki kote pou son an soti?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Èske pasyan an tande vwa a byen?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Siy danje { $number } sou { $count }: mande pasyan an, oswa kite li montre repons lan ak dwèt li.
# care: before what will be played
care-summary = Men sa ki pral jwe:
# care: after that; a command line follows
care-same-again = Pou refè menm bagay la:
# care: the technique areola, which keeps its name
care-technique-areola = areola: peze, lage
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: apiye, peze, lage
# care: an answer to the question for the first breast
care-side-own = sa pasyan an chwazi li menm
# care: likewise; the program remembers for a day which one was first
care-side-other = sa ki pa t premye dènye fwa a
# care: an answer to the question for the loudness
care-good = Wi, li bon
# care: likewise
care-louder = Pi fò
# care: likewise
care-softer = Pi ba
# care: an answer; it is also shown to the patient, in her language
care-yes = Wi
# care: likewise
care-no = Non
# care: the first answer after a warning sign
care-stop = Sispann la a: anyen p ap jwe
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Doktè pasyan an oswa fanmsaj li konnen sa, epi li te di pasyan an fè li kanmèm
# care: at the end, where nothing plays
care-ended = Anyen pa kòmanse.
# The keys of care; the letter stays as it is
care-keys = Backspace: tounen · q: sispann
# The keys of care, where each answer has a number
care-keys-number = yon nimewo: repons lan
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = yon nimewo: lang lan di non li · yon lòt fwa, oswa Enter: se lang pasyan an
# A key of care, where there are more answers than fit
care-keys-more = 0: plis
# A key of care; the letter stays as it is
care-keys-again = r: di li ankò
# The keys of care at the end
care-keys-begin = Enter oswa space: kòmanse

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Poko gen vwa pou « { $language } ». Ki vwa ou vle tande?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = nimewo li, epi enter: vwa sa a · enter pou kont li: { $name } · q: okenn
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · rete { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = poz · { $phase } · rete { $left } · space pou kontinye
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Ou pare? Peze nenpòt touch pou kontinye · { $left } pou pi plis
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = poz · { $phase } · { $heard } · space pou kontinye
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = poz · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Apre sa: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Seyans
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = { $time } deja
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Pati
# The same for the step: the shortest part, as one movement of the massage
screen-step = Etap
# On the full screen, beside the phase: the session is paused
screen-paused = poz
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = ap tann
# On the full screen, beside the phase: there is no sound device
screen-silent = san son
# On the full screen, beside the phase: the sound device is gone
screen-lost = aparèy son an disparèt
# On the full screen, beside the phase: the sound system does not answer
screen-hung = sistèm son an pa reponn
# After + or -; $rate: cycles a minute
play-rate = Rit la: { $rate } fwa pa minit, apati youn nan pwochen mouvman yo.
# After q: the closing lines are still said
play-farewell = Kèk mo anvan ou ale. Peze q ankò pou fini touswit.
# After n, p or r during a safety line
play-not-skipped = Fraz sa a se pou sekirite ou; ou tande li jis nan bout.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Èske ou vle kòmanse ak mizik ki vini ak pwogram nan?  Enter oswa y: wi · n oswa q: non
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Sistèm son òdinatè a pa reponn. Seyans lan ap tann isit la. Li ap kontinye depi sistèm nan reponn.
# A headset or a loudspeaker was pulled out
play-device-lost = Aparèy son an disparèt. Seyans lan ap kontinye depi li tounen.
# It is there again
play-device-back = Aparèy son an tounen.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Aparèy son an disparèt ({ $device }). Seyans lan sou poz.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: kontinye san li
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Kounye a son an soti nan: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Ou pa ka tande anyen ({ $device }): son an koupe, oswa volim nan sou zewo.
# Before a session, on a machine without sound
play-no-sound = Pa gen aparèy son: seyans lan ap mache san son. "warmhands render -o session.wav" fè yon fichye pou jwe yon lòt kote.
# Before a session, where the sound server hangs
play-no-answer = Sistèm son òdinatè a pa reponn: seyans lan ap mache san son. "warmhands render -o session.wav" fè yon fichye pou jwe yon lòt kote.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [1] Son an te an reta yon fwa: aparèy sa a te twò okipe.
   *[other] Son an te an reta { $count } fwa: aparèy sa a te twò okipe.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Sa t ap fè mal lè seyans sa a te sispann. Kontinye sèlman si sa pa fè mal kounye a.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = « { $session } » te sispann anvan li fini.  Enter: kontinye kote li te rive a · nenpòt lòt touch: rekòmanse depi nan kòmansman
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" ap kontinye apati isit la.
# After "resume --forget"
play-forgotten = Pa gen anyen ki kenbe nan dènye seyans lan.
# At the end of a session
play-ended = Seyans sa a fini.
# $heard: how far it came, as 12:34
play-stopped = Li sispann apre { $heard }. Ou ka tounen nenpòt lè ou vle.
# A machine without sound
failure-no-device = Pa gen aparèy son.
# A machine whose sound server hangs
failure-sound-hung = Sistèm son òdinatè a pa reponn.
# The option --device; $name: as typed
failure-unknown-device = Pa gen aparèy son ki rele « { $name } ».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = « { $name } » koresponn ak plizyè aparèy son: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } pa jwe 48 kHz an estereyo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } pa louvri: { $detail }
# A program that was built without sound devices
failure-not-built = Vèsyon pwogram sa a pa jwe sou okenn aparèy son.
# After a sound device that is not known, or not known well enough
hint-list-devices = Bay plis nan non li, oswa tout idantifyan an: "warmhands list devices" montre yo.
# After two options that do not go together
hint-device-output = --device chwazi kote ou tande --output speaker: retire youn nan yo.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" fè yon fichye pou jwe yon lòt kote.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } pa fè pati okenn lang: pa gen okenn dosye nan locales ki gen etikèt sa a.
# A file or a folder of the person's own data
check-no-unit = { $place } rete deyò: non li se pa egzakteman non yon seyans oswa non yon son.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } pa ka pran plas { $told }, ki se yon lòt lang.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: pake sa a di li an { $told }, pa an { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: pa gen okenn lisans ki make.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: « { $message } » se yon anrejistreman ki pa pou okenn fraz an { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: anrejistreman « { $message } » pa nan pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: « { $message } » te anrejistre ak yon lòt tèks, se pa sa li genyen kounye a.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } se pa Ogg, menmsi non li di sa.
# A file of sound
check-changed = { $place } se pa fichye manifès li a dekri a.
# A recording
check-not-mono = { $place } pa mono.
# A piece of music
check-not-stereo = { $place } pa estereyo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } satire, premye fwa a { $at } s.
# A file of sound
check-silent = { $place } pa fè okenn son.
# A recording; $found: as measured
check-too-loud = { $place } twò fò: { $found } LUFS; vwa a dwe ant -20 ak -18.
# A recording; $found: as measured
check-too-quiet = { $place } twò ba: { $found } LUFS; vwa a dwe ant -20 ak -18.
# A file of sound; $found: as measured
check-peak = { $place } gen yon vrè pik { $found } dBTP; pi wo li ka ye se -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } fò menm jan ak pawòl: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } a { $found } LUFS, men manifès li a di { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } pa fini jan li kòmanse: diferans lan a { $found } dB, li dwe pi ba pase -20.
# A text that this language lacks
check-missing-text = { $place }: « { $message } » manke.
# A text that only this language has
check-extra-text = { $place }: « { $message } » pa nan lang baz la.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: « { $message } » menm jan mo pou mo ak { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: « { $message } » te tradui sou yon lòt tèks, se pa sa { $language } genyen kounye a.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: « { $message } » pa sèvi ak menm valè ak { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: « { $message } » pran { $found } s pou di ak kalm; yon fraz gen { $most } s pou pi plis.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: pèsonn pa di « { $message } » kisa « ${ $name } » ye.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl pa gen « { $message } ».
# A spoken line that is never heard
check-unreachable = { $place }: okenn seyans pa di « { $message } ».
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: tèks { $texts }, sa ki manke { $missing }, sa ki pa ajou { $outdated }, sa ki poko tradui { $untranslated }; anrejistreman { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [1] Ak youn ankò.
   *[other] Ak { $count } ankò.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Pa gen anyen ki mal.
    [1] Gen yon bagay ki mal.
   *[other] Gen { $count } bagay ki mal.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } pare, ak { $lines } fraz pou anrejistre. Fraz ou pral li yo nan { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Tradui tèks ki nan { $place } yo anvan, epi ranpli locale.toml. Apre sa, "warmhands pack sheet" ap montre fraz yo ankò.
# After that, where something was left open
pack-fill-in = Mete non moun ki bay vwa a ak lisans lan nan { $place }.
# The last line after pack new
pack-then-record = Apre sa, anrejistre: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Sa ki anrejistre: { $recorded } fraz sou { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } fin fèt. Men seyans li ka jwe: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Nou enstale pake « { $pack } ».
# After pack remove; $pack: its name
pack-removed = Nou retire pake « { $pack } ».
# In the list of packs, where there is none
pack-none = Pa gen okenn pake ki enstale.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, anrejistreman: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Se vwa sa a ou tande nan lang sa a.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Se yon lòt vwa ou tande nan lang sa a, paske lòt vwa a gen tout fraz yo, oswa paske se vwa yon moun.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $recorded } fraz sou { $lines } anrejistre.
# Below that, once
record-how = W ap wè yon fraz alafwa. Peze space, tann ti son an fini, epi li fraz la ak kalm. Lè ou fini, pa fè bri pandan yon ti moman: anrejistreman an ap sispann poukont li.
# Above each line; $number of $lines
record-line = { $number } sou { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: anrejistre · s: sote · q: sispann pou kounye a
# While it listens and nothing is heard yet
record-waiting = n ap koute ...
# While it hears her
record-speaking = n ap anrejistre ...
# The keys after a good recording
record-keep-keys = Enter: kenbe li · l: koute li · a: anrejistre ankò · s: sote · q: sispann pou kounye a
# The keys after a recording that can't be used
record-again-keys = a: anrejistre ankò · s: sote · q: sispann pou kounye a
# A recording and how long it is; $seconds: as 4.2
record-good = Anrejistreman an bon, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Nou kenbe: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Tout fraz yo anrejistre. Sa k vini apre: warmhands pack check { $place }
# She stopped
record-stopped = Anrejistreman an sispann. Menm kòmand lan ap kontinye apati isit la.
# How many files were taken in; $kept of $files
import-done = Anrejistreman ki antre: { $kept } sou { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Fraz « { $message } » gen { $count } anrejistreman: { $files }. Ladan yo, se dènye ki bon an ki antre.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } gen twòp bagay ladan: nou li premye { $most } yo, nou kite { $more } deyò.

# Why a recording can't be used
take-silent = Mikwo a pa tande anyen. Èske li limen?
# Why a recording can't be used
take-clipped = Son an twò fò, li defòme. Ale yon ti jan pi lwen mikwo a, oswa bese nivo li.
# Why a recording can't be used
take-too-quiet = Son an twò ba. Vin pi pre mikwo a, oswa monte nivo li.
# Why a recording can't be used
take-noisy = Gen twòp bri alantou. Chèche yon kote ki pi trankil, oswa vin pi pre mikwo a.
# Why a recording can't be used
take-cut-start = Kòmansman fraz la manke. Tann ti son an fini anvan ou pale.
# Why a recording can't be used
take-cut-end = Bout fen fraz la manke. Pa fè bri pandan yon ti moman apre dènye mo a.
# Why a recording can't be used
take-peaks = Gen kèk son ki soti twò sèk. Vire bouch ou yon ti kras sou kote mikwo a, epi pale ak kalm, toujou ak menm fòs la.
# Why a recording can't be used
take-too-long = Li pi long pase sa yon fraz ka ye.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Li pa posib pou se fraz sa a: pawòl la dire { $found } s, epi fraz la pran { $least } s pou pi piti.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Gen plis pase fraz sa a ladan: anrejistreman an dire { $found } s, epi fraz la dire { $most } s pou pi plis.
# Why a recording can't be used; $found: seconds
take-line-pause = Gen yon silans { $found } s nan mitan. Li fraz la yon sèl kou, san ou pa sispann.
# Why a recording can't be used
take-line-mostly-silent = Pi gwo pati a se silans.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Li pa sanble ak yon moun k ap pale.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Pawòl la yon ti jan vit: { $rate } { $unit ->
    [characters] karaktè
   *[words] mo
} pa minit; vitès kalm nan se { $min } jiska { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Pawòl la yon ti jan lant: { $rate } { $unit ->
    [characters] karaktè
   *[words] mo
} pa minit; vitès kalm nan se { $min } jiska { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } pa vid.
# After that
hint-folder-in-use = Bay non yon dosye ki vid oswa ki poko egziste.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Gen yon lòt warmhands k ap travay nan { $place }. Eseye ankò lè li fini.
# A folder that is not that of a pack
failure-no-pack-in = { $place } se pa dosye yon pake.
# After that
hint-pack-new = "warmhands pack new" fè yon dosye pake.
# A file that is not a pack
failure-not-a-pack = { $place } se pa yon pake.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } gate oswa chanje apre li te fin fèt.
# After a file that is no pack, or damaged
hint-pack-file = Mande fichye a yon lòt fwa; se "warmhands pack build" ki fè li.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: « { $path } » pa fè pati yon pake.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: « { $path } » se pa yon fichye òdinè.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: « { $path } » ladan de fwa.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: « { $path } » gen karaktè ki ta ka pran kontwòl ekran an.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [1] { $place }: fòk bagay sa a korije anvan.
   *[other] { $place }: fòk { $count } bagay sa yo korije anvan.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } poko gen tout fraz pou okenn seyans.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" montre fraz seyans ki pi kout la; fraz "it-hurts" yo nesesè pou chak seyans.
# $name: what is no line; $language: a language tag
failure-no-such-line = Pa gen fraz « { $name } » an { $language }.
# $pack: its name
failure-pack-installed = Gen yon pake ki rele « { $pack } » ki enstale deja.
# After that
hint-pack-force = "--force" mete sa a nan plas li.
# $pack: its name
failure-pack-not-installed = Pa gen okenn pake ki rele « { $pack } » ki enstale.
# There is no home folder to keep packs in
failure-no-home = Sistèm sa a pa gen dosye pèsonèl pou mete pake yo.
# A label file that can't be read
failure-labels = { $place }: sa a se pa yon etikèt Audacity: fòk gen kòmansman, fen ak non fraz la, ak yon tab ant yo.
# A label file that names no line
failure-no-labels = { $place } pa gen okenn etikèt ki gen non.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = « { $name } » ka vle di nenpòt nan fraz sa yo: { $names }. Ba li egzakteman non fraz la.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: etikèt « { $message } » depase fen anrejistreman an.
# --labels with more than one sound file
failure-labels-one-file = --labels mache ak yon sèl anrejistreman long.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Yon tèminal montre tèks; li pa ka montre son. Bay non yon fichye, tankou "-o session.wav", oswa sèvi ak "|" pou voye son an bay yon lòt pwogram.
# Recording without a keyboard
failure-no-keys = Pou anrejistre, ou bezwen yon tèminal ki gen klavye.
# Recording without a microphone
failure-no-microphone = Pa gen mikwo.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Pa gen mikwo ki rele « { $name } ».
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = « { $name } » koresponn ak plizyè mikwo: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } pa anrejistre a 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Mikwo a disparèt. Sa ou te kenbe yo la toujou; menm kòmand lan ap kontinye apati isit la.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" montre mikwo ki genyen yo.
