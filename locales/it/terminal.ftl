### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Massaggio e spremitura
# What will happen in it, in one sentence
session-full-summary = Un massaggio delicato di entrambi i seni, poi la spremitura del latte a mano in tre giri, con un breve massaggio tra l'uno e l'altro.
# The name of the session massage
session-massage = Massaggio
# What will happen in it, in one sentence
session-massage-summary = Un panno tiepido e un massaggio delicato di entrambi i seni, senza spremere il latte.
# The name of the session express
session-express = Spremitura
# What will happen in it, in one sentence
session-express-summary = Spremere il latte a mano, due turni per ogni seno, passando all'altro quando il latte comincia a uscire meno.
# The name of the session for the first days after a birth
session-first-days = I primi giorni
# What will happen in it, in one sentence
session-first-days-summary = Raccogliere le prime gocce con un cucchiaino o una siringa, con dolcezza, in una decina di minuti.
# The name of the session that is only the rhythm
session-cadence = Solo il ritmo
# What will happen in it, in one sentence
session-cadence-summary = Il ritmo della spremitura a mano, un seno dopo l'altro, per tutto il tempo che vuole.
# The name of the session for full, tender breasts
session-relief = Sollievo
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Carezze leggerissime e solo un po' di latte, per il seno pieno e dolente che non è arrossato né caldo, e senza febbre.
# The name of what the key h leads to
session-it-hurts = Fa male
# What will happen in it, in one sentence
session-it-hurts-summary = Fermarsi con calma, e quando chiamare per chiedere aiuto.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparazione
# The short name of a phase: massaging
phase-massage = massaggio
# The short name of a phase: expressing by hand
phase-express = spremitura
# The short name of a phase: the end of a session
phase-close = conclusione
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = il seno da cui comincia
# The breast of a phase: the one that was not first
side-second = l'altro seno
# The breast of a phase: the left one
side-left = seno sinistro
# The breast of a phase: the right one
side-right = seno destro
# The breasts of a phase: both at once
side-both = entrambi i seni
# The name of the music that the project brings
music-warm = Tepore
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Pioggia alla finestra
# The name of a piece of music: very soft, as one hushes a child
music-hush = Quiete

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Due mani si strofinano l'una con l'altra con il sapone, sotto l'acqua corrente.
# The picture of the warm cloth
figure-warm-cloth = Le due mani tengono un panno tiepido su entrambi i seni.
# The picture of the first stroke of the massage
figure-shake = Una mano sta sotto ogni seno e lo scuote con dolcezza da un lato all'altro.
# The picture of the second stroke
figure-back-and-forth = Una mano appoggiata sopra il seno e una sotto scorrono in direzioni opposte, da un lato all'altro.
# The picture of the third stroke
figure-up-and-down = Una mano a ogni lato del seno: una scorre verso l'alto mentre l'altra scorre verso il basso.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Le due mani tengono il seno tutto intorno e lo girano leggermente in direzioni opposte, come se strizzassero un panno morbido.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Le dita di una mano accarezzano la parte superiore del seno, leggere come una piuma.
# The picture of wiping off the oil
figure-wipe = Una mano toglie l'olio dal seno con un asciugamano.
# The picture of leaning forward
figure-lean-forward = Una donna seduta si piega un po' in avanti, con un bicchierino sotto il seno.
# The picture of the cup
figure-cup = Una mano spreme il latte, e l'altra tiene un bicchierino sotto il capezzolo.
# The picture of the shape of the hand
figure-c-hand = Il pollice e le altre dita formano una lettera C bella larga.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Il pollice è sopra il capezzolo e l'indice sotto, tutti e due sul bordo esterno dell'areola, a due o tre centimetri dalla base del capezzolo.
# The picture of the first movement of the other technique, from the side
figure-press-back = Il pollice e le altre dita spingono il seno dritto all'indietro, verso le costole.
# The picture of the movement that brings milk
figure-compress = Il pollice e l'indice si avvicinano l'uno all'altro sul bordo dell'areola, ed escono gocce di latte.
# The picture of the movement that follows it
figure-relax = Il pollice e l'indice rilasciano la pressione e restano sullo stesso punto della pelle.
# The picture of the fingers that move around
figure-rotate = La mano gira, e il pollice e l'indice si posano in un punto nuovo del bordo dell'areola.
# The picture of the cool cloth
figure-cool-cloth = Le due mani tengono un panno fresco su entrambi i seni.
# The picture of resting
figure-rest = Una donna è seduta, con la vestaglia chiusa e le mani che riposano in grembo.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Chi deve chiamare prima di cominciare

    Per favore non cominci, e chiami prima il medico o l'ostetrica, se
      - è incinta, in qualsiasi settimana;
      - vede su un seno arrossamenti o strisce rosse (sulla pelle scura o nera il punto può apparire più scuro o violaceo, oppure solo sentirsi caldo al tatto);
      - ha la febbre;
      - si sente come se avesse l'influenza.

    La sessione per il sollievo non fa eccezione. È per il seno pieno senza arrossamenti, calore o febbre; se ha anche solo una di queste cose, la faccia soltanto se il medico o l'ostetrica le ha già detto di farla.

    Non deve mai fare male. Il tasto { $hurt } ferma tutto subito e dice quando chiamare.
    Questa è una guida, non un parere medico.

## About

# What massage and expression by hand may help with
about-helps-with = Il massaggio del seno e la spremitura del latte a mano possono aiutare quando il seno è duro e gonfio; quando il bambino è prematuro o agitato; quando fa fatica ad attaccarsi; per aumentare il latte; e per mantenerlo mentre il bambino non può essere nutrito.
# What the program is, and is not
about-what-it-is = warmhands la accompagna con la voce, la musica e un ritmo. Può aiutare; non promette nulla. Non è un parere medico e non prende il posto delle persone che si occupano di lei e del suo bambino.
# Pain
about-no-pain = Non deve mai fare male. Si preme solo il bordo dell'areola, mai il capezzolo, e non si tira e non si strofina nulla. Se le fa male, si fermi.
# The two techniques
about-technique = Ci sono due modi di muovere la mano. Con "areola" si preme il bordo esterno dell'areola e si rilascia. Con "press-back" si portano le dita indietro, verso le costole, si preme e si rilascia; Stanford Medicine lo mostra su https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Chiami il medico o una consulente per l'allattamento se con questi passaggi non sente sollievo; se vede arrossamenti o strisce rosse, se ha la febbre o si sente come se avesse l'influenza; o se il suo bambino non riesce ad attaccarsi al seno. Sulla pelle scura o nera l'arrossamento può apparire più scuro o violaceo, oppure solo sentirsi caldo al tatto.
# Pregnancy
about-pregnancy = In gravidanza, in qualsiasi settimana, sprema il latte solo se l'ostetrica o il medico le ha detto di sì, per dieci minuti al massimo, e si fermi se sente la pancia indurirsi (NHS Forth Valley).
# How often
about-how-often = Nelle prime settimane, quando il bambino per ora non può poppare al seno, di solito si consiglia di spremere il latte da 8 a 10 volte nelle 24 ore, almeno una di notte, senza lasciar passare più di 5 o 6 ore (NHS; NHS Lothian).
# How long milk keeps
about-storage = Quanto si conserva il latte, per un bambino sano nato a termine (CDC): a temperatura ambiente, fino a 25 °C, 4 ore; in frigorifero a 4 °C, 4 giorni; nel congelatore, meglio entro 6 mesi e al massimo 12. Latte scongelato: 24 ore in frigorifero, oppure da 1 a 2 ore a temperatura ambiente. Quello che avanza da una poppata: 2 ore. Non ricongeli mai il latte. Le regole cambiano da paese a paese e sono più severe per i bambini prematuri: segua quelle del suo ospedale.
# Music
about-music = La musica e il riposo possono aiutare. In uno studio con 162 madri, quelle che ascoltavano musica hanno avuto più latte nei primi giorni (Keith e altri, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); in un altro, EXPRESS, con 132 madri (NPEU, 2024), la differenza può essere dovuta al caso.
# Where the times come from
about-times = I tempi vengono da consigli pubblicati: i giri da Chele Marmet e dall'UNICEF, il massaggio da University College London Hospitals e da New Brunswick, i massaggi brevi e il tepore da Arkansas Children's, il tocco leggero e le piccole quantità per il seno pieno dal Protocollo 36 della Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Nessuna fonte conta i movimenti al minuto: il ritmo c'è per comodità e non prescrive nulla. Ogni numero, con la sua fonte, è in sessions/sources.toml.
# Where the technique comes from
about-handout = La tecnica segue il foglio informativo «Breast Massage with Milk Expression by Hand», pubblicato da University Hospitals. Le parole sono nostre; University Hospitals non ha alcuna parte in questo programma.
# Where the fingers go, and clean hands
about-fingers = Il posto delle dita, da 2 a 3 cm dalla base del capezzolo: NHS West Suffolk e NHS Forth Valley; Marmet dice da 2,5 a 4 cm dal capezzolo. La mano a lettera C: University College London Hospitals e Marmet. Mani lavate con acqua e sapone, o un gel con almeno il 60% di alcol, e un recipiente pulito: CDC.
# The works which that handout cites
about-works-cited =
    Opere citate in quel foglio: D. Hartl e R. Cunningham, «Breast Massage», Alive Magazine, 1º gennaio 2005, aggiornato il 24 aprile 2015. La Leche League International, «Hand Expression Technique», foglio tratto da The Womanly Art of Breastfeeding, 2010. La Leche League, «Expressing and Storing Milk», New Beginnings, volume 24, numero 4, luglio e agosto 2007. Ruth A. Lawrence e Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, ottava edizione, Elsevier, 2016. Karen Wambach e Jan Riordan, Breastfeeding and Human Lactation, quinta edizione, Jones and Bartlett, 2016. Stanford Medicine, «Hand Expression of Breastmilk», consultato il 21 agosto 2020.
# Licences
about-licences = Il programma e i suoi testi: MIT o Apache-2.0, a sua scelta. Le voci registrate, la musica e i segnali: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Quando chiamare
# Below that: a line to write on follows
handout-telephone = Numero di telefono del reparto:
# The heading over how long milk keeps
handout-storage = Quanto si conserva il latte
# The heading over who says so
handout-sources = Fonti

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Si lavi le mani con acqua tiepida e sapone, per favore.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Ora si lavi le mani un'altra volta, con acqua tiepida e sapone.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Una doccia tiepida o un panno umido e tiepido possono aiutare il latte a scendere.
# On a handout, in place of the spoken line settle
paper-settle = Si sieda o si sdrai in un posto tranquillo e comodo, con la schiena ben appoggiata. Lasci scendere le spalle. Una musica dolce può aiutare.
# On a handout, in place of the spoken line express-follow
paper-follow = Lo ripeta più e più volte, lentamente. Il ritmo giusto è il suo.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Stati Uniti: bambini sani nati a termine
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Regno Unito: bambini sani nati a termine
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlanda: bambini prematuri o malati in ospedale
# Where milk is kept; a length of time stands beside it
storage-room = Appena spremuto, a temperatura ambiente
# Likewise
storage-refrigerator = Appena spremuto, in frigorifero
# Likewise; in this time it stays at its best
storage-freezer-best = Nel congelatore, per la qualità migliore
# Likewise
storage-freezer = Nel congelatore, tempo massimo
# Likewise: milk that was frozen
storage-thawed-refrigerator = Scongelato, in frigorifero
# Likewise: milk that was frozen
storage-thawed-room = Scongelato, a temperatura ambiente
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Quello che avanza da una poppata
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) o meno
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } ora
       *[other] { $time } ore
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } giorno
       *[other] { $time } giorni
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } mese
       *[other] { $time } mesi
    }
# Below all these times
storage-rules = Non ricongeli mai il latte scongelato. Le regole cambiano da paese a paese e sono più severe per i bambini prematuri: segua quelle del suo ospedale.

# An entry in a calendar, with an alarm
remind-summary = È ora di spremere il latte

## Help

# What the program is: the first line of its help
help-warmhands = Una voce calma, una musica dolce e un ritmo per il massaggio del seno e la spremitura del latte a mano.
# The heading before how a command is typed; a colon follows
help-usage = Uso
# The heading over the options of a command
help-options = Opzioni
# The heading over the arguments of a command
help-arguments = Argomenti
# The heading over the list of commands
help-commands = Comandi
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPZIONI]
# What the command play does
help-play = Ascoltare una sessione (quello che succede se non si indica un comando)
# What the command cadence does
help-cadence = Ascoltare solo il ritmo della spremitura, per tutto il tempo che vuole
# What the command care does: somebody chooses a session together with a patient
help-care = Scegliere una sessione insieme a una paziente, passo per passo, nella lingua di lei e in quella di chi la assiste
# What the command "resume" does
help-resume = Riprendere da dove si è fermata l'ultima sessione, fino a un giorno dopo
# What the command render does
help-render = Salvare una sessione in un file audio
# What the command plan does
help-plan = Mostrare che cosa si sentirà e quando, senza suono
# What the command script does
help-script = Mostrare quello che si dirà
# What the command list does
help-list = Elencare le sessioni, le lingue, la musica, le regole per conservare il latte, i dispositivi audio o i microfoni
# What the command figures does
help-figures = Salvare in file le immagini dei gesti e dei movimenti, in SVG e PNG
# What the command handout does
help-handout = Scrivere una pagina da stampare: i passi con le loro immagini, e quando chiamare
# What the command remind does
help-remind = Scrivere promemoria per un calendario, in un file .ics
# What the command about does
help-about = A che cosa serve, quando chiamare, fonti, licenze
# What the command "ctl" does
help-ctl = Comandare una sessione in corso, da un altro terminale o da uno script
# What the command log does
help-log = Mostrare che cosa è stato annotato delle sue sessioni, aggiungere le quantità, esportare o cancellare le annotazioni
# What the command log list does
help-log-list = Elencare le sessioni annotate
# What the command log amount does
help-log-amount = Aggiungere a un'annotazione quanto latte c'è stato, e com'è andata
# What the command log chart does
help-log-chart = Mostrare il latte e i minuti di ogni seno, giorno per giorno
# What the command log export does
help-log-export = Scrivere tutte le annotazioni per un altro programma
# What the command log delete does
help-log-delete = Cancellare annotazioni, senza che ne resti nulla
# What the command config does
help-config = Mostrare dove sono le sue impostazioni, crearne il file, o controllarle
# What the command config path does
help-config-path = Mostrare dove si trova, o si troverebbe, il file delle sue impostazioni
# What the command config init does
help-config-init = Scrivere un file con ogni impostazione come esempio; se c'è già, rimane com'è
# What the command config check does
help-config-check = Indicare ogni errore nelle sue impostazioni
# What the command preset does; a preset has choices for a session, under a name
help-preset = Salvare le scelte per una sessione sotto un nome, per esempio quello di un letto
# What the command preset save does
help-preset-save = Salvare sotto questo nome le scelte che seguono
# What the command preset list does
help-preset-list = Elencare le preimpostazioni
# What the command preset show does
help-preset-show = Mostrare che cosa contiene una preimpostazione
# What the command preset remove does
help-preset-remove = Eliminare una preimpostazione
# What the command check does
help-check = Controllare i dati del programma, o una sua cartella
# What the command pack does
help-pack = Registrare la propria voce o aggiungere una lingua; installare quelle di altri
# What the command pack new does
help-pack-new = Creare la cartella di un nuovo pacchetto, nella lingua indicata con --lang
# What the command pack sheet does
help-pack-sheet = Mostrare le frasi da leggere
# What the command pack record does
help-pack-record = Registrare le frasi una per una con un microfono; riprende da dove ci si era fermati
# What the command pack import does
help-pack-import = Aggiungere registrazioni fatte altrove
# What the command pack check does
help-pack-check = Dire che cosa va corretto, e quanto resta da registrare
# What the command pack build does
help-pack-build = Riunire il pacchetto in un unico file, che altri possono installare
# What the command pack install does
help-pack-install = Installare un pacchetto ricevuto da qualcuno
# What the command pack list does
help-pack-list = Elencare i pacchetti installati
# What the command pack remove does
help-pack-remove = Disinstallare un pacchetto
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = La lingua della voce, con il suo nome o il suo codice: spagnolo, es-419
# What the option --screen-lang is for
help-arg-screen-lang = La lingua dello schermo, se è un'altra
# An option; F13 and next stay as they are
help-arg-key = Che cosa fa un tasto o un pedale, per esempio F13=next; si può indicare più di una volta
# An option
help-arg-one-button = Qualsiasi tasto o pulsante: pausa o ripresa; due volte in fretta: successivo; quattro volte in fretta, o tenuto premuto: fa male
# An option
help-arg-locked = Cominciare con i tasti bloccati: funzionano solo la pausa, «fa male» e lo sblocco
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Quali sottotitoli si vedono: voice (nella lingua della voce), screen (in quella dello schermo) o both (tutti e due)
# What the option --data is for
help-arg-data = Una cartella con sessioni, lingue o suoni propri
# What the option --lines is for
help-arg-lines = Sottotitoli in righe, anche quando nel terminale c'è posto per lo schermo intero
# What the option --theme is for; the words are typed as they are
help-arg-theme = I colori dello schermo intero: auto (come il terminale o il desktop), light (chiari), dark (scuri) o night (notte: ambra su nero)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Il tono della pelle nelle immagini: neutral (neutro), light (chiaro), tan (ambrato), brown (bruno) o dark (scuro)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Come si disegnano le immagini nel terminale: quadrants (a quarti), o half (a metà) se tra le lettere ci sono spazi vuoti
# What the argument FIGURE of the command figures is for
help-arg-figure = L'immagine (tutte, se non se ne indica una)
# What the option --output of the command figures is for
help-arg-figures-dir = La cartella in cui salvare le immagini
# What the option --large of the command handout is for
help-arg-large = Caratteri grandi
# What the option --policy of the command handout is for
help-arg-policy = Di chi sono le regole su quanto si conserva il latte: veda "warmhands list policies" (cdc-term, se non se ne indica una)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Il formato della carta: a4 o letter (se non si indica, quello della stampante; in un PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = Il file da scrivere, che finisce in .html o .pdf; oppure - per l'uscita standard
# What the option --every of the command remind is for
help-arg-every = Quanto tempo c'è tra un promemoria e l'altro, per esempio 3h o 2h30m
# What the option --times of the command remind is for
help-arg-times = Quanti promemoria (8, se non si indica)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Quando è il primo, per esempio 22:00 (al prossimo quarto d'ora, se non si indica)
# What the option --output of the command remind is for
help-arg-calendar-file = Il file da scrivere, per esempio next.ics; oppure - per l'uscita standard
# What the option --plain is for
help-arg-plain = Solo righe semplici: senza colori, senza ridisegnare nulla
# What the argument SESSION is; full is typed as it is
help-arg-session = La sessione: veda "warmhands list sessions" (full, se non se ne indica una)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Il seno da cui cominciare: left (sinistro), right (destro) o other (l'altro: quello che l'ultima volta non era il primo)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Il movimento: areola (prema, rilasci) o press-back (indietro, prema, rilasci)
# What the option --rate is for
help-arg-rate = Quante volte al minuto, secondo quello che è comodo
# What the option --fit is for
help-arg-fit = Quanto dura in tutto, per esempio 30m o 28:30: meno o più del solito, fin dove si può
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Come si sente il ritmo: voice (voce), tone (toni) o none (niente)
# What the option --music is for; none is typed as it is
help-arg-music = La musica: un nome da "warmhands list music"; un file, una cartella o una playlist con la sua musica; o none (nessuna)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Ascoltare una cartella o una playlist in ordine casuale, ogni volta diverso; --shuffle=7 dà sempre lo stesso ordine
# What the option --delay is for
help-arg-delay = Quanto aspetta in silenzio prima di cominciare, per esempio 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Aspettare che lei torni dopo essersi lavata le mani e prema un tasto qualsiasi, per qualche minuto al massimo
# What the option --for is for
help-arg-for = Quanto continua il ritmo, per esempio 20m (se non si indica, finché non lo si ferma)
# What the option --switch is for
help-arg-switch = Quanto dura il turno di ogni seno, per esempio 5m
# What the option --json is for
help-arg-json = Scrivere un solo oggetto JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Che cosa elencare: sessions (sessioni), languages (lingue), music (musica), policies (quanto si conserva il latte), devices (dispositivi audio) o microphones (microfoni)
# What the option --speak of list languages is for
help-arg-speak = Ogni lingua che ha una voce dice il proprio nome
# What the option --voice-volume is for
help-arg-voice-volume = Il volume della voce, in decibel (0 è come è stata registrata)
# What the option --music-volume is for
help-arg-music-volume = Il volume della musica, in decibel
# What the option --signal-volume is for
help-arg-signal-volume = Il volume del ritmo e dei segnali, in decibel
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Dove va il suono: speaker (il dispositivo audio), null (da nessuna parte, ma in tempo reale), - (l'uscita standard, in tempo reale) o un file
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Dove va il suono: speaker (il dispositivo audio) o null (da nessuna parte, ma in tempo reale)
# What the option --forget of "resume" is for
help-arg-forget = Non far sentire nulla; cancellare quello che è salvato dell'ultima sessione
# What the option --preset is for
help-arg-preset = Scelte salvate con "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Il nome: un letto o una stanza, per esempio bed4 (lettere dalla a alla z, cifre da 0 a 9 e -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Alla paziente sono state fatte tutte e quattro le domande sui segnali d'allarme, e a ognuna ha risposto di no
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = La paziente ha un segnale d'allarme; il suo medico o la sua ostetrica lo sa e le ha detto di farlo comunque
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Non chiedere nulla che abbia una risposta abituale; le domande sui segnali d'allarme non ne hanno
# What the option --voice of care is for
help-arg-care-voice = La lingua della voce, se quella della paziente non ha ancora una voce
# What the option --device is for
help-arg-device = Il dispositivo audio, con una parte qualsiasi del suo nome: veda "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Quando le cuffie o l'altoparlante non ci sono più: pause (in pausa finché non tornano) o go-on (continuare con un altro dispositivo audio)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Da dove cominciare, come PHASE.STEP (fase e passo): "warmhands plan" mostra i nomi
# What the option -o of the command render is for
help-arg-file = Il file da scrivere, che finisce in .wav, .flac, .opus o .ogg; oppure - per l'uscita standard
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Solo una delle parti: speech (voce), music (musica) o signal (segnali)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = I campioni: 16 o 24, in WAV anche float; oppure, quando nessun nome lo dice, flac, opus o raw16 (16 bit senza intestazione)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = La grandezza di un file Opus, in kbit/s, da 32 a 256 (64, se non si indica)
# What the option --force is for
help-arg-force = Sovrascrivere un file che esiste già
# What the argument of the command check is
help-arg-dir = La cartella da controllare (i dati del programma, se non se ne indica una)
# What the argument of the commands that make a pack is
help-arg-pack-dir = La cartella del pacchetto
# What the option --voice of pack new is for
help-arg-pack-voice = Di chi è la voce: il nome che si vedrà
# What the option --licence of pack new is for
help-arg-pack-licence = A quali condizioni altri possono usare le registrazioni, per esempio CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Il file da scrivere (con il nome della cartella, se non se ne indica uno)
# What the argument of pack install is
help-arg-pack-file = Il file del pacchetto, che finisce in .whpack
# What the option --force of pack install is for
help-arg-pack-force = Sostituire un pacchetto installato che ha lo stesso nome
# What the argument of pack remove is
help-arg-pack-name = Il nome del pacchetto: veda "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = File audio, ognuno con il nome della sua frase, come wash-hands.wav; cartelle con questi file; oppure un solo file lungo con --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Un file di testo con le etichette di Audacity, che dice dove si trova ogni frase in un unico file lungo
# What the option --microphone of pack record is for
help-arg-pack-microphone = Il microfono, con una parte qualsiasi del suo nome: veda "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Registrare solo questa frase, di nuovo se serve; si può indicare più di una volta
# Help for an option of "play" and "ctl"
help-arg-session-name = Il nome della sessione in corso, per "warmhands ctl": lettere dalla a alla z, cifre da 0 a 9 e trattini
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Annotare questa sessione, per "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Annotare questa sessione, con il nome della sua preimpostazione
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Solo le annotazioni da questo giorno in poi, per esempio 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Il numero dell'annotazione: veda "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Il latte del seno sinistro, in millilitri, per esempio 40 o 2.5
# The option --right of "log amount"
help-arg-log-right = Il latte del seno destro, in millilitri
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Com'è andata: easy (facile), hard (difficile), painful (doloroso) o tired (stanca)
# The option -o of "log chart"
help-arg-log-chart-file = Scrivere il grafico in questo file, che finisce in .svg, invece di mostrarlo
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Scrivere una tabella (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Cancellare le annotazioni di questa preimpostazione
# The option --all of "log delete"
help-arg-log-all = Cancellare tutte le annotazioni
# The option --yes of "log delete"
help-arg-log-yes = Non chiedere prima
# Help for an argument of "ctl"
help-arg-control = Che cosa fare: pause (pausa), resume (riprendere), next (successivo), quit (fine)...; oppure status, watch o list
# Help for an argument of "ctl"
help-arg-words = Che cosa serve in più all'azione, per esempio "voice -6" dopo volume
# What the argument of "config check" is
help-arg-config-file = Il file da controllare (le sue impostazioni, se non se ne indica uno)
# What the option --help is for
help-arg-help = Mostrare questo aiuto
# What the option --version is for
help-arg-version = Mostrare la versione

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = per tutto il tempo che vuole
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Più breve del solito ({ $usual }): ogni parte cede il { $percent }% del tempo che può cedere (la più breve dura { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Più lunga del solito ({ $usual }): ogni parte prende il { $percent }% del tempo che può ancora prendere (la più lunga dura { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = La durata solita: nulla è accorciato o allungato.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] circa un minuto
   *[other] circa { $minutes } minuti
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: da { $shortest } a { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = ancora senza voce
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = una voce con accento straniero
# In the list of languages: a person reads
list-voice-human = la voce di una persona
# In the list of languages: a computer's voice reads
list-voice-synthetic = una voce sintetica
# In the list of languages: who has read its words
list-review-none = testi non ancora letti da una persona madrelingua
# In the list of languages: who has read its words
list-review-native = testi letti da una persona madrelingua
# In the list of languages: who has read its words
list-review-clinician = testi letti da personale sanitario
# $name: the sound device that is used where none is named
list-default-device = { $name } (predefinito)
# The heading over the list of sources at the end of about
about-sources = I numeri, e da dove vengono:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Non è annotato nulla.
# In an entry: how the session ended
log-ended-done = fino alla fine
# In an entry: how the session ended
log-ended-stopped = si è fermata prima
# In an entry: how the session ended
log-ended-hurt = faceva male
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] una parte
       *[other] { $count } parti
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = facile
# How a session was for her: it was hard to do
log-felt-hard = difficile
# How a session was for her
log-felt-painful = doloroso
# How a session was for her: she is tired
log-felt-tired = stanca
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Quanto latte, in ml ({ $side })?  un numero, poi Invio · solo Invio: non misurato · q: nessuna domanda
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Com'è andata?  { $words } · qualsiasi altro tasto: nessuna risposta
# After these answers, or after "log amount"
log-noted = È annotato.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Cancellare per sempre un'annotazione?  1: sì · qualsiasi altro tasto: no
       *[other] Cancellare per sempre { $count } annotazioni?  1: sì · qualsiasi altro tasto: no
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Un'annotazione è stata cancellata.
       *[other] { $count } annotazioni sono state cancellate.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Le sue impostazioni. Per usarne una, tolga il "#" davanti alla sua riga e ne cambi il valore. Vale prima di tutto quello che si scrive dopo un comando, poi le variabili d'ambiente come { $variable }, poi questo file. "warmhands config check" cerca gli errori.
# All settings are right; $place: their file
config-fine = { $place }: tutte le impostazioni sono valide.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = arabo
# The language bn, written as in the middle of a sentence
language-bn = bengalese
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bengali, bangla
# The language de, written as in the middle of a sentence
language-de = tedesco
# The language en-GB, written as in the middle of a sentence
language-en-gb = inglese (Regno Unito)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = inglese britannico
# The language en-US, written as in the middle of a sentence
language-en-us = inglese (Stati Uniti)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = inglese americano
# The language es-419, written as in the middle of a sentence
language-es-419 = spagnolo (America Latina)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = spagnolo latinoamericano, castigliano
# The language fr, written as in the middle of a sentence
language-fr = francese
# The language hi, written as in the middle of a sentence
language-hi = hindi
# The language ht, written as in the middle of a sentence
language-ht = creolo haitiano
# The language id, written as in the middle of a sentence
language-id = indonesiano
# The language it, written as in the middle of a sentence
language-it = italiano
# The language ja, written as in the middle of a sentence
language-ja = giapponese
# The language pl, written as in the middle of a sentence
language-pl = polacco
# The language pt-BR, written as in the middle of a sentence
language-pt-br = portoghese (Brasile)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = portoghese brasiliano, brasiliano
# The language ru, written as in the middle of a sentence
language-ru = russo
# The language sw, written as in the middle of a sentence
language-sw = swahili
# The language tl, written as in the middle of a sentence
language-tl = tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filippino, filipino
# The language tr, written as in the middle of a sentence
language-tr = turco
# The language ur, written as in the middle of a sentence
language-ur = urdu
# The language vi, written as in the middle of a sentence
language-vi = vietnamita
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = cinese (semplificato)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandarino, cinese mandarino, cinese semplificato

## Notices

# $word: a word of the rhythm
notice-word-too-long = A questa velocità la parola «{ $word }» dura più del suo tempo, perciò il ritmo si sente in toni.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Una frase registrata è più vecchia del suo testo. "warmhands check" dice quale.
   *[other] { $count } frasi registrate sono più vecchie dei loro testi. "warmhands check" dice quali.
}
# $language: a language tag
notice-unserved-language = Per «{ $language }» non c'è ancora una voce. Si continua in inglese; con --lang può scegliere un'altra lingua.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Testi: { $words }. Voce: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Ha chiesto { $asked }. Al suo posto c'è { $language }: è una lingua vicina, ma alcune parole saranno diverse.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Un file della sua musica viene lasciato fuori:
   *[other] { $count } file della sua musica vengono lasciati fuori:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] e un altro.
   *[other] e altri { $count }.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } non si può ascoltare e viene lasciato fuori.
   *[other] { $count } file non si possono ascoltare e vengono lasciati fuori; il primo è { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Lasciato fuori dalle sue impostazioni: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Lasciato fuori: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Il pacchetto «{ $pack }» viene lasciato fuori ("warmhands pack remove { $pack }" lo disinstalla): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Lasciati fuori, perché non sono esattamente nomi di lingue, sessioni o suoni: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: questa lingua non può stare al posto di { $tags }; non se ne tiene conto.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } è danneggiato o troncato: finisce a { $at }, poi segue il brano successivo.
   *[other] { $count } file sono danneggiati o troncati e finiscono prima del tempo; il primo è { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Della sua musica non si può più ascoltare nulla. La sessione continua senza musica.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle mescola una sua cartella o una sua playlist; qui non cambia nulla.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = In attesa di un programma che legga { $file }. Ctrl-C termina l'attesa.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Si ascoltano solo { $count } file della sua musica; ce ne sono altri.
# Before a session in such a language
notice-draft = La voce ha un accento straniero: è una prima versione in questa lingua.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = La sessione comprende al massimo { $length } di attesa, finché lei non è pronta.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } non c'è.
# A folder where a file was named
failure-file-is-folder = { $place } è una cartella, non un file.
# A file where a folder was named
failure-folder-is-file = { $place } è un file, non una cartella.
# A file that this user has no right to read
failure-file-denied = Manca il permesso di leggere { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } non è né un file né una cartella.
# A file larger than any that is read here
failure-file-too-large = { $place } è troppo grande.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } non è testo in UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } è testo in { $encoding }, ma qui si legge solo UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: questo non è TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: la chiave «{ $key }» qui non è conosciuta.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: manca «{ $key }».
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: «{ $key }» deve essere di tipo { $expected }, non { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: «{ $key }» deve essere un numero intero da { $least } a { $most }, non { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: «{ $key }» deve essere un numero da { $least } a { $most }, non { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: qui ci sono troppe parentesi.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: qui ci sono più di { $most } elementi.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: la parola «{ $word }» qui non è conosciuta.
# A length of time in a session; $text: as written
failure-duration = { $place }: «{ $text }» non è una durata: scriva "45 s" o "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: «{ $text }» è più preciso di un campione audio.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: «{ $text }» è più lungo di un giorno.
# A name in a session; $text: as written
failure-not-an-id = { $place }: «{ $text }» non è un nome valido: lettere minuscole, cifre e trattini, e per prima una lettera.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: «{ $id }» compare qui una seconda volta.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: il passo «{ $step }» deve dire una frase oppure dare un segnale, una sola delle due cose.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: a una fase di tipo «{ $kind }» serve «{ $key }».
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: una fase di tipo «{ $kind }» non ha «{ $key }».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: al richiamo «{ $prompt }» serve "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: il richiamo «{ $prompt }» ha già il suo momento e non ha "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target deve stare tra min e max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: prima del primo massaggio o della prima spremitura manca un passo con safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: nella fase «{ $phase }» manca un passo con safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: le fasi che si ripetono devono essere di tipo "express" e seguire l'una all'altra; «{ $phase }» non lo fa.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: una sessione deve finire con una fase di tipo "close": quando chiamare, una frase affettuosa, il segnale "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: in sources.toml non c'è «{ $source }».
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: la fonte «{ $source }» non dà un intervallo per { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } è fuori dall'intervallo della fonte «{ $source }», che va da { $min } a { $max }.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: una fonte di tipo comfort non può dare un intervallo per { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: questo non è Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: la frase «{ $id }» viene detta ad alta voce e deve essere testo semplice.
# What was asked for; $name: as typed
failure-unknown-session = Non c'è nessuna sessione «{ $name }».
# What was asked for; $name: as typed
failure-unknown-language = Qui non c'è nessuna lingua per «{ $name }».
# What was asked for; $name: as typed
failure-unknown-music = Non c'è nessuna musica «{ $name }».
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = In { $place } non c'è nessun file audio che si possa ascoltare: WAV, FLAC, MP3, OGG, OPUS, M4A o AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } è una playlist che non indica nessun file.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } si trova in rete; si possono ascoltare solo i file di questo computer.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } è una playlist dentro un'altra; di una playlist si possono ascoltare solo i file.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } non risponde.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: in { $language } non c'è la frase «{ $message }».
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: la frase «{ $message }» non è registrata in { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Per { $language } non c'è ancora una voce.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: non c'è nessuna immagine «{ $name }».
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } non è un'immagine che si possa mostrare: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: non c'è nessun segnale «{ $name }».
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: la frase di sicurezza «{ $prompt }» non entra nella fase «{ $phase }».
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } contiene { $found } campioni, ma il suo pacchetto ne indica { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: la frase «{ $message }» non si può dire in { $found } s; servono almeno { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dura { $found } s, troppo per la frase «{ $message }»: al massimo { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: a metà della frase «{ $message }» non si sente nulla per { $found } s.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } dovrebbe essere la frase «{ $message }», ma per la maggior parte è silenzio.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } dovrebbe essere la frase «{ $message }», ma non è una voce che parla.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: la registrazione di «{ $message }» è la stessa di «{ $other }», che ha parole diverse.
# A file of sound
failure-not-sound = { $place } non è un suono in un formato conosciuto.
# A file of sound
failure-codec = { $place } è un suono di un tipo che qui non si può leggere.
# A file of sound; $channels: how many
failure-channels = { $place } ha { $channels } canali; se ne possono ascoltare uno o due.
# A recording; $rate: a number
failure-sample-rate = { $place } è stato registrato a { $rate } Hz; le registrazioni sono a 48000 Hz.
# A file of sound
failure-empty-sound = { $place } è vuoto.
# A file of sound
failure-truncated-sound = { $place } è troncato: manca la fine.
# A file of sound
failure-damaged-sound = { $place } è danneggiato e non si può ascoltare.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } è { $format }, che qui non si può ascoltare. Lo salvi come FLAC, o lo converta: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } non è un suono, ma { $kind ->
    [page] una pagina web
    [picture] un'immagine
    [archive] un archivio compresso, da estrarre prima
    [document] un documento
    [notes] uno spartito (MIDI)
   *[text] un testo
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } contiene solo zeri: non è stato copiato o scaricato fino alla fine.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } è vuoto. Se si trova online (iCloud, OneDrive), prima lo scarichi.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } non è mai stato completato: manca l'indice, che in un file di questo tipo sta alla fine. Forse l'app che lo ha registrato può ripararlo.
# A film, or another file without a track of sound
failure-no-audio = { $place } non contiene alcun suono.
# A file of sound
failure-encrypted-sound = { $place } è protetto dalla copia e qui non si può ascoltare.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } ha { $channels } canali; se ne possono ascoltare al massimo { $most }.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } è stato registrato a { $rate } Hz; si può ascoltare da { $least } a { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = «{ $argument }» qui non è conosciuto.
# The command line; $command: as typed
failure-unknown-command = Non c'è nessun comando «{ $command }».
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: non c'è nessun tasto «{ $key }».
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: non c'è nessuna azione «{ $action }».
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: così non resta nessun tasto per dire che fa male.
# The command line of "ctl"; $control: as typed
failure-unknown-control = «{ $control }» non corrisponde a nessuna azione.
# The command line of "ctl"; their names follow
failure-several-sessions = Ci sono più sessioni in corso. Indichi quale con --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Non c'è un posto per le impostazioni: né HOME né WARMHANDS_CONFIG ne indicano uno.
# The command line of "play"; $name: as typed
failure-name-in-use = C'è già una sessione in corso che si chiama «{ $name }».
# "ctl" found no session to steer
failure-no-running-session = Nessuna sessione corrispondente è in corso.
# "resume" found no session to go on with
failure-no-place = Nelle ultime 24 ore non si è fermata nessuna sessione, quindi non ce n'è una da riprendere.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Quella sessione è ancora in corso.
# After that; --name stays as it is
hint-place-in-use = Le sessioni in corso nello stesso momento si distinguono dal nome: avvii ognuna con un --name diverso.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Quello che era salvato dell'ultima sessione è danneggiato. È stato messo da parte: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Non c'è nessuna preimpostazione «{ $name }».
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = In questo sistema non c'è una cartella personale.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Non c'è nessuna annotazione { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } è stato scritto da un warmhands più recente, ed è rimasto com'era.
# The file of the log can't be read
failure-log-broken = { $place } è danneggiato, o non contiene le annotazioni di questo programma. È rimasto com'era.
# Another command is at work in the file of the log
failure-log-busy = Un altro warmhands sta lavorando in { $place }. Riprovi quando avrà finito.
# "ctl" found a session that does not react
failure-session-hangs = La sessione non risponde.
# Why a control was refused: it has no effect at this place
refused-not-here = Qui non è possibile.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Prima questo consiglio si ascolta fino alla fine.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Il ritmo non può essere più veloce di così.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Il ritmo non può essere più lento di così.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Questo non può durare di più.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Questo non può essere più breve.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Dopo questo non tocca all'altro seno.
# Why a control was refused: the volume
refused-loudest = Il volume è già al massimo.
# Why a control was refused: the volume
refused-softest = Il volume è già al minimo.
# Why a control was refused
refused-no-such-music = Questa musica non c'è.
# Why a control was refused: the program that plays did not react
refused-no-answer = La sessione non risponde.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = «{ $value }» non va bene per { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Manca { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Qui non c'è un terminale dove fare le domande. Manca ancora la risposta a: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = A { $argument } serve un valore.
# The command line; $argument: an option
failure-twice = { $argument } si può indicare una volta sola.
# $one, $other: two things on the command line
failure-not-together = { $one } e { $other } non si possono usare insieme.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = «{ $file }» sarebbe in un formato che qui non si scrive.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: «{ $value }» non è un numero da { $min } a { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: «{ $value }» non è tra { $min } e { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: «{ $value }» non è tra { $min } e { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } è per una sessione che si ripete, e «{ $session }» finisce da sola.
# A session without an end, where a length is needed; $session: its id
failure-endless = «{ $session }» continua finché non la si ferma.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» non è una durata.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: «{ $session }» può durare da { $shortest } a { $longest } in questa lingua e a questo ritmo, non { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: «{ $session }» non può durare né meno né più di { $shortest } circa.
# The command line; $detail: what is wrong, in English
failure-usage = Questo non si capisce: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Non si può scrivere il risultato: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Qualcosa è andato storto dentro warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Intendeva «{ $name }»?
# After something that is not known; $names: those that are, with commas between
hint-known = Ci sono: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Ci sono: { $names }, e { $count } in più.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Ci sono: { $names }, e { $count } in più. "{ $command }" mostra tutto.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Intendeva «{ $name }» (--lang { $tag })? "warmhands list languages" mostra tutte le lingue.
# $name: the music that the project brings
hint-shipped-music = Con "--music { $name }" si sente la musica inclusa, e con "--music none" nessuna.
# After a command line that can't be understood
hint-help = "warmhands --help" mostra che cosa c'è.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" prende tutte le risposte abituali. "--no-warning-signs" o "--told-by-doctor" serve sempre.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" si ripete.
# After a session without an end, where a length is needed
hint-endless = Indichi per quanto tempo con --for, per esempio --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = La scriva sopra la prima riga tra parentesi quadre, come [screen].
# After a length of time that can't be read
hint-length = Lo scriva come 30m, 90s, 1h15m, 28.5m o 28:30, fino a 24 ore.
# After a line without a recording
hint-no-clip = Non si è sentito nulla. Registri o generi questa frase, oppure scelga un'altra lingua con --lang.
# After a recording that can't be its line
hint-line = Registri di nuovo questa frase. "warmhands pack check" indica tutte le registrazioni con un problema simile nella cartella di un pacchetto.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Scelga un'altra voce con --lang e tenga questa lingua sullo schermo, come "--lang en-US --screen-lang { $tag }". "warmhands list languages" mostra quali lingue hanno una voce.
# After a length that a session can't have
hint-fit = "warmhands list sessions" mostra quanto dura ogni sessione.
# After a mistake in a file of the data
hint-check = "warmhands check" controlla tutto.
# After a file of texts in another encoding
hint-encoding = Lo salvi di nuovo come UTF-8: quasi tutti gli editor propongono la codifica quando si salva.
# After a spoken line with something to be filled in
hint-not-plain = Una registrazione non può cambiare: scriva una frase per ogni caso.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } c'è già ed è rimasto com'era.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } fa parte della musica scelta ed è rimasto com'era.
# A disk without room
failure-disk-full = Non c'è più spazio per { $place }. Non è rimasto nulla a metà.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = Non si può scrivere { $place }: { $detail }
# A folder that there is not
failure-no-folder = La cartella { $place } non c'è.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Qui non c'è Chromium, che crea il PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium non è riuscito a farne un PDF.
# After that
hint-no-chromium = Scriva la pagina come .html, la apra in un browser qualsiasi e la stampi.
# A place where this user has no right to write
failure-not-allowed = Manca il permesso di scrivere { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = Per { $place } servono circa { $needed } MB, e lì ce ne sono solo { $free } liberi.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: nessun file può chiamarsi così.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } di suono sono più di quanto il file può contenere in questo formato ({ $most }).
# After a file that would be written over
hint-force = "--force" lo sovrascrive.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Scelga un altro nome per il nuovo file.
# After a disk without room
hint-less-room = Faccia spazio, o scelga un altro posto. Un file il cui nome finisce in .opus è di gran lunga il più piccolo.
# After a sound too long for a WAV file
hint-too-long-wav = Con un nome che finisce in .opus o .flac questo limite non c'è.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Ci sono .wav, .flac, .opus e .ogg. Tutti gli altri li fa ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Faccia finire il nome in .{ $ending }, o non metta --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC ha 16 o 24 bit: scelga --format 16 o 24, o faccia finire il nome in .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 è per l'uscita standard (-), per una pipe o per un nome senza estensione.
# After --bitrate for a format that has none
hint-bitrate = --bitrate è per Opus: faccia finire il nome in .opus, o scelga --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Questo è per un file audio: ne indichi uno, come "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Voce: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Testi: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Segnali: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Musica: { $licence }
# Where the person brought the music
tag-licence-own-music = Musica: una registrazione sua, con le proprie condizioni

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = qualsiasi tasto o pulsante: pausa o ripresa · due volte in fretta: successivo · quattro volte in fretta, o tenuto premuto: fa male · { $hurt } · Ctrl-C: fine
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = I tasti sono bloccati. { $key } li sblocca; la pausa e «fa male» funzionano comunque.
# When they work again
play-unlocked = I tasti sono sbloccati.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Voce: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Musica: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Segnali: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Musica: { $name }
# The music was ended by a key
play-music-none = Nessuna musica
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = La sessione si ascolta, ma non può essere comandata dall'esterno.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Su questo dispositivo audio si sente nello stesso momento quello che è già in corso: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" non potrà riprendere da questo punto. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Questa sessione non viene annotata. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = La sessione è cambiata, quindi riprende dall'inizio di questo passo.
# The answer to the key that asks; $left: as 12:40
play-time-left = Mancano { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = La sessione continua finché non la ferma.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Se va meglio, con { $key } si torna al punto in cui era.
# The same where all keys are one button
play-can-go-on-twice = Se va meglio, prema due volte in fretta per tornare dov'era.
# The session goes on after that key
play-went-on = La sessione riprende dal punto in cui era.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Il computer era in sospensione, perciò la sessione è in pausa; { $key } per riprendere.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Ora questo dura { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Ora tocca all'altro seno.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Comincia tra { $left }. { $key }: subito
# What a key does, for the list of keys; short
key-toggle = pausa o ripresa
# The most important key
key-hurt = fa male
# To the next step
key-next = successivo
# To the beginning of this step, or the one before
key-previous = precedente
# The last sentence once more
key-repeat = di nuovo
# This part of the session from its beginning
key-restart = questa parte dall'inizio
# The milk flows more slowly: to the other breast
key-side = altro seno
# This step or rhythm lasts longer
key-longer = più lungo
# This step or rhythm is shorter
key-shorter = più breve
# The rhythm
key-faster = ritmo più veloce
# The rhythm
key-slower = ritmo più lento
# Its volume
key-louder-voice = voce più forte
# Its volume
key-softer-voice = voce più bassa
# Its volume
key-louder-music = musica più forte
# Its volume
key-softer-music = musica più bassa
# The volume of the tones and clicks
key-louder-signal = segnali più forti
# The volume of the tones and clicks
key-softer-signal = segnali più bassi
# The next piece
key-music-next = altra musica
# It ends
key-music-none = senza musica
# The voice says how much time is left
key-time-left = quanto manca
# Where the session waits, or after "it hurts"
key-go-on = continuare
# The keys, so that touching them does nothing
key-lock = bloccare i tasti
# The same key while they are locked
key-unlock = sbloccare i tasti
# The list of all keys
key-keys = tutti i tasti
# The session
key-quit = fine
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = spazio
# The name of a key
key-name-enter = Invio
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Backspace
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Home
# The name of a key
key-name-end = Fine
# The name of a key
key-name-page-up = Pag↑
# The name of a key
key-name-page-down = Pag↓
# The name of a key
key-name-insert = Ins
# The name of a key
key-name-delete = Canc
# After the command figures; $count: how many pictures; $path: a folder
figures-written = Immagini salvate in { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Che lingua parla la paziente?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Per «{ $language }» non c'è ancora una voce. La paziente può leggere qui e durante la sessione. Che lingua deve parlare la voce?
# care: likewise; the names of the sessions follow
care-ask-session = Quale sessione?
# care: likewise; the two techniques follow
care-ask-technique = Quale movimento della mano?
# care: likewise; the breasts follow
care-ask-side = Quale seno per primo?
# care: likewise; the names of devices for sound follow
care-ask-device = Da dove deve uscire il suono?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = La paziente sente bene la voce?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Segnale d'allarme { $number } di { $count }: lo chieda alla paziente, o lasci che indichi la risposta.
# care: before what will be played
care-summary = Ecco che cosa si sentirà:
# care: after that; a command line follows
care-same-again = Per rifare lo stesso:
# care: the technique areola, which keeps its name
care-technique-areola = areola: prema, rilasci
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: indietro, prema, rilasci
# care: an answer to the question for the first breast
care-side-own = quello che sceglie la paziente
# care: likewise; the program remembers for a day which one was first
care-side-other = quello che l'ultima volta non era il primo
# care: an answer to the question for the loudness
care-good = Sì, va bene
# care: likewise
care-louder = Più forte
# care: likewise
care-softer = Più piano
# care: an answer; it is also shown to the patient, in her language
care-yes = Sì
# care: likewise
care-no = No
# care: the first answer after a warning sign
care-stop = Fermarsi qui: non si sente nulla
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Il medico o l'ostetrica della paziente lo sa e le ha detto di farlo comunque
# care: at the end, where nothing plays
care-ended = Non è stato avviato nulla.
# The keys of care; the letter stays as it is
care-keys = Backspace: indietro · q: fine
# The keys of care, where each answer has a number
care-keys-number = un numero: la risposta
# A key of care; $answer: what it answers
care-keys-enter = Invio: { $answer }
# A key of care, where languages are chosen
care-keys-language = un numero: la lingua dice il suo nome · di nuovo, o Invio: è quella giusta
# A key of care, where there are more answers than fit
care-keys-more = 0: altre risposte
# A key of care; the letter stays as it is
care-keys-again = r: ripetere
# The keys of care at the end
care-keys-begin = Invio o spazio: cominciare

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Per «{ $language }» non c'è ancora una voce. Quale voce vuole ascoltare?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = il suo numero, poi enter: questa voce · solo enter: { $name } · q: nessuna
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · mancano { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = in pausa · { $phase } · mancano { $left } · spazio per riprendere
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Pronta? Prema un tasto qualsiasi per continuare · al massimo { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = in pausa · { $phase } · { $heard } · spazio per riprendere
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = in pausa · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Poi: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sessione
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = finora { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Parte
# The same for the step: the shortest part, as one movement of the massage
screen-step = Passo
# On the full screen, beside the phase: the session is paused
screen-paused = in pausa
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = in attesa
# On the full screen, beside the phase: there is no sound device
screen-silent = senza suono
# On the full screen, beside the phase: the sound device is gone
screen-lost = il dispositivo audio non c'è più
# On the full screen, beside the phase: the sound system does not answer
screen-hung = il sistema audio non risponde
# After + or -; $rate: cycles a minute
play-rate = Il ritmo: { $rate } volte al minuto, a partire da uno dei prossimi movimenti.
# After q: the closing lines are still said
play-farewell = Qualche parola prima di salutarci. Premendo di nuovo q si finisce subito.
# After n, p or r during a safety line
play-not-skipped = Questa frase è per la sua sicurezza: si ascolta fino alla fine.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Vuole cominciare con la musica inclusa?  Enter o y: sì · n o q: no
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Il sistema audio di questo computer non risponde. La sessione aspetta qui e continua appena il sistema risponde.
# A headset or a loudspeaker was pulled out
play-device-lost = Il dispositivo audio non c'è più. La sessione continua appena torna.
# It is there again
play-device-back = Il dispositivo audio è tornato.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Il dispositivo audio non c'è più ({ $device }). La sessione è in pausa.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: continuare senza
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Ora il suono esce da: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Non si sente nulla ({ $device }): l'audio è disattivato, o il volume è a zero.
# Before a session, on a machine without sound
play-no-sound = Non c'è nessun dispositivo audio: la sessione va avanti in silenzio. "warmhands render -o session.wav" crea un file da ascoltare altrove.
# Before a session, where the sound server hangs
play-no-answer = Il sistema audio di questo computer non risponde: la sessione va avanti in silenzio. "warmhands render -o session.wav" crea un file da ascoltare altrove.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Il suono è arrivato tardi una volta: questo computer era troppo occupato.
   *[other] Il suono è arrivato tardi { $count } volte: questo computer era troppo occupato.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Faceva male quando questa sessione è stata lasciata. Continui solo se ora non fa male.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = La sessione «{ $session }» si è fermata prima della fine.  Invio: riprendere da lì · qualsiasi altro tasto: ricominciare da capo
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" riprende da questo punto.
# After "resume --forget"
play-forgotten = Dell'ultima sessione non è salvato nulla.
# At the end of a session
play-ended = La sessione è finita.
# $heard: how far it came, as 12:34
play-stopped = La sessione si è fermata dopo { $heard }. Può tornare quando vuole.
# A machine without sound
failure-no-device = Non c'è nessun dispositivo audio.
# A machine whose sound server hangs
failure-sound-hung = Il sistema audio di questo computer non risponde.
# The option --device; $name: as typed
failure-unknown-device = Non c'è nessun dispositivo audio che si chiami «{ $name }».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» può essere più di un dispositivo audio: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } non riproduce 48 kHz in stereo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } non si è aperto: { $detail }
# A program that was built without sound devices
failure-not-built = Questa versione del programma non usa nessun dispositivo audio.
# After a sound device that is not known, or not known well enough
hint-list-devices = Scriva una parte più lunga del nome, o l'identificativo intero: "warmhands list devices" li mostra.
# After two options that do not go together
hint-device-output = --device sceglie dove si sente --output speaker: ne lasci fuori uno dei due.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" crea un file da ascoltare altrove.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } non appartiene a nessuna lingua: nessuna cartella in locales ha quel codice.
# A file or a folder of the person's own data
check-no-unit = { $place } viene lasciato fuori: il suo nome non è esattamente quello di una sessione o di un suono.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } non può stare al posto di { $told }, che è un'altra lingua.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: questo pacchetto dice di essere in { $told }, non in { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: non è indicata nessuna licenza.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: «{ $message }» è una registrazione che non corrisponde a nessuna frase in { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: la registrazione di «{ $message }» non è in pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: «{ $message }» è stata registrata da un testo diverso da quello che ha adesso.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } non è Ogg, anche se il nome lo dice.
# A file of sound
check-changed = { $place } non è il file descritto nel suo manifesto.
# A recording
check-not-mono = { $place } non è mono.
# A piece of music
check-not-stereo = { $place } non è stereo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } è saturato, per la prima volta a { $at } s.
# A file of sound
check-silent = { $place } è muto.
# A recording; $found: as measured
check-too-loud = { $place } ha il volume troppo alto: { $found } LUFS; la voce va da -20 a -18.
# A recording; $found: as measured
check-too-quiet = { $place } ha il volume troppo basso: { $found } LUFS; la voce va da -20 a -18.
# A file of sound; $found: as measured
check-peak = { $place } ha un picco reale di { $found } dBTP; il massimo è -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } è forte quanto la voce: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } è a { $found } LUFS, ma il suo manifesto dice { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } non finisce come comincia: la differenza è a { $found } dB, e deve essere sotto -20.
# A text that this language lacks
check-missing-text = { $place }: manca «{ $message }».
# A text that only this language has
check-extra-text = { $place }: «{ $message }» non c'è nella lingua di base.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: «{ $message }» è parola per parola come in { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: «{ $message }» è stato tradotto da un testo diverso da quello che { $language } ha adesso.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: «{ $message }» non usa gli stessi valori che in { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: «{ $message }» richiede { $found } s per essere detta con calma; una frase ha al massimo { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: «{ $message }» non riceve nessun valore per «${ $name }».
# A session or a piece of music whose name is no text
check-untitled = { $place }: in terminal.ftl non c'è «{ $message }».
# A spoken line that is never heard
check-unreachable = { $place }: nessuna sessione dice «{ $message }».
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: testi { $texts }, mancanti { $missing }, superati { $outdated }, non tradotti { $untranslated }; registrazioni { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Controllati: { $languages ->
    [one] una lingua
   *[other] { $languages } lingue
}, { $recordings ->
    [one] una registrazione
   *[other] { $recordings } registrazioni
}, { $sessions ->
    [one] una sessione
   *[other] { $sessions } sessioni
}, { $sounds ->
    [one] un altro suono
   *[other] { $sounds } altri suoni
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] E un altro problema.
   *[other] E altri { $count } problemi.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] È tutto a posto.
    [one] C'è un problema.
   *[other] Ci sono { $count } problemi.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = La cartella { $place } è pronta, con { $lines } frasi da registrare. Il foglio da cui leggerle è { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Prima traduca i testi in { $place } e completi locale.toml. Poi "warmhands pack sheet" mostra di nuovo le frasi.
# After that, where something was left open
pack-fill-in = Scriva in { $place } il nome della voce e la licenza.
# The last line after pack new
pack-then-record = Poi registri: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Frasi registrate: { $recorded } su { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Il file { $place } è pronto. Permette di ascoltare: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Il pacchetto «{ $pack }» è installato.
# After pack remove; $pack: its name
pack-removed = Il pacchetto «{ $pack }» è stato disinstallato.
# In the list of packs, where there is none
pack-none = Non è installato nessun pacchetto.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, registrazioni: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Questa è la voce che si sente in questa lingua.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = In questa lingua si sente un'altra voce, perché ha tutte le frasi o perché è quella di una persona.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }, frasi registrate: { $recorded } su { $lines }.
# Below that, once
record-how = Vedrà una frase alla volta. Prema spazio, aspetti la fine del segnale acustico e legga la frase con calma. Quando ha finito, resti in silenzio un momento: la registrazione si ferma da sola.
# Above each line; $number of $lines
record-line = Frase { $number } di { $lines } · { $message }
# The keys before a line is recorded
record-keys = spazio: registrare · s: saltare · q: basta per ora
# While it listens and nothing is heard yet
record-waiting = in ascolto...
# While it hears her
record-speaking = in registrazione...
# The keys after a good recording
record-keep-keys = enter: salvare · l: ascoltare · a: rifare · s: saltare · q: basta per ora
# The keys after a recording that can't be used
record-again-keys = a: rifare · s: saltare · q: basta per ora
# A recording and how long it is; $seconds: as 4.2
record-good = Frase registrata, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Frase salvata: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Tutte le frasi sono registrate. Ora: warmhands pack check { $place }
# She stopped
record-stopped = Per ora ci fermiamo qui. Lo stesso comando riprende da questo punto.
# How many files were taken in; $kept of $files
import-done = Registrazioni aggiunte: { $kept } su { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = La frase «{ $message }» ha { $count } registrazioni: { $files }. Di queste si aggiunge l'ultima che va bene.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } contiene troppi elementi. Letti: i primi { $most }; lasciati fuori: { $more }.

# Why a recording can't be used
take-silent = Non si è sentito nulla. Il microfono è acceso?
# Why a recording can't be used
take-clipped = Il suono è troppo forte e distorto. Si allontani un po' dal microfono, o ne abbassi il volume.
# Why a recording can't be used
take-too-quiet = Il suono è troppo debole. Si avvicini al microfono, o ne alzi il volume.
# Why a recording can't be used
take-noisy = C'è troppo rumore intorno. Cerchi un posto più tranquillo, o si avvicini al microfono.
# Why a recording can't be used
take-cut-start = Manca l'inizio. Cominci a parlare solo dopo il segnale acustico.
# Why a recording can't be used
take-cut-end = Manca la fine. Dopo l'ultima parola resti in silenzio un momento.
# Why a recording can't be used
take-peaks = Alcuni suoni spiccano troppo. Parli un po' di lato rispetto al microfono, con voce calma e uniforme.
# Why a recording can't be used
take-too-long = Dura più di quanto può durare una frase.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Non può essere questa frase: si parla per { $found } s, e per dirla servono almeno { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = C'è più di questa frase: la registrazione dura { $found } s, e la frase al massimo { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = A metà c'è un silenzio di { $found } s. Legga la frase senza fermarsi.
# Why a recording can't be used
take-line-mostly-silent = Per la maggior parte è silenzio.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Non sembra una voce che parla.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = La lettura è veloce: { $rate } { $unit ->
    [characters] caratteri
   *[words] parole
} al minuto; con calma sono da { $min } a { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = La lettura è lenta: { $rate } { $unit ->
    [characters] caratteri
   *[words] parole
} al minuto; con calma sono da { $min } a { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = La cartella { $place } non è vuota.
# After that
hint-folder-in-use = Indichi una cartella vuota, o una che non esiste ancora.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Un altro warmhands sta lavorando in { $place }. Riprovi quando avrà finito.
# A folder that is not that of a pack
failure-no-pack-in = { $place } non è la cartella di un pacchetto.
# After that
hint-pack-new = "warmhands pack new" ne crea una.
# A file that is not a pack
failure-not-a-pack = { $place } non è un pacchetto.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } è danneggiato, o è stato modificato dopo la sua creazione.
# After a file that is no pack, or damaged
hint-pack-file = Chieda di nuovo il file; lo crea "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: «{ $path }» non fa parte di un pacchetto.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: «{ $path }» non è un file normale.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: «{ $path }» c'è due volte.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: «{ $path }» contiene caratteri che potrebbero prendere il controllo dello schermo.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: prima bisogna correggere questo.
   *[other] { $place }: prima bisogna correggere questi { $count } problemi.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = Con { $place } non si può ancora ascoltare nessuna sessione: a tutte mancano delle frasi.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" mostra le frasi della sessione più breve; quelle di "it-hurts" servono per ogni sessione.
# $name: what is no line; $language: a language tag
failure-no-such-line = In { $language } non c'è nessuna frase «{ $name }».
# $pack: its name
failure-pack-installed = C'è già un pacchetto installato che si chiama «{ $pack }».
# After that
hint-pack-force = "--force" lo sostituisce.
# $pack: its name
failure-pack-not-installed = Non c'è nessun pacchetto installato che si chiami «{ $pack }».
# There is no home folder to keep packs in
failure-no-home = In questo sistema non c'è una cartella personale in cui tenere i pacchetti.
# A label file that can't be read
failure-labels = { $place }: questa non è un'etichetta di Audacity: servono inizio, fine e nome della frase, separati da tabulazioni.
# A label file that names no line
failure-no-labels = { $place } non contiene nessuna etichetta con un nome.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = «{ $name }» può essere una qualsiasi di queste frasi: { $names }. Usi il nome esatto della frase.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: l'etichetta «{ $message }» si trova oltre la fine della registrazione.
# --labels with more than one sound file
failure-labels-one-file = --labels si usa con una sola registrazione lunga.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Un terminale mostra testo, non suoni. Indichi un file, come "-o session.wav", oppure usi "|" per passare il suono a un programma.
# Recording without a keyboard
failure-no-keys = Per registrare serve un terminale con una tastiera.
# Recording without a microphone
failure-no-microphone = Non c'è nessun microfono.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Non c'è nessun microfono che si chiami «{ $name }».
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = «{ $name }» può essere più di un microfono: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } non registra a 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Il microfono non c'è più. Quello che ha salvato è al sicuro; lo stesso comando riprende da questo punto.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" mostra quelli che ci sono.
