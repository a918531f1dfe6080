### Every text of the screen.

## Sessions

# The name of a session
session-full = Massaggio e spremitura
# What will happen
session-full-summary = Un massaggio delicato di entrambi i seni, poi la spremitura del latte a mano in tre giri, con un breve massaggio tra l'uno e l'altro.
session-massage = Massaggio
session-massage-summary = Un panno tiepido e un massaggio delicato di entrambi i seni, senza spremere il latte.
session-express = Spremitura
session-express-summary = Spremere il latte a mano, due turni per ogni seno, passando all'altro quando il latte comincia a uscire meno.
session-first-days = I primi giorni
session-first-days-summary = Raccogliere le prime gocce con un cucchiaino o una siringa, con dolcezza, in una decina di minuti.
session-cadence = Solo il ritmo
session-cadence-summary = Il ritmo della spremitura a mano, un seno dopo l'altro, per tutto il tempo che vuole.
session-relief = Sollievo
session-relief-summary = Carezze leggerissime e solo un po' di latte, per il seno pieno e dolente che non è arrossato né caldo, e senza febbre.
session-it-hurts = Fa male
session-it-hurts-summary = Fermarsi con calma, e quando chiamare per chiedere aiuto.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparazione
phase-massage = massaggio
phase-express = spremitura
phase-close = conclusione
# The breast of a phase
side-first = il seno da cui comincia
side-second = l'altro seno
side-left = seno sinistro
side-right = seno destro
side-both = entrambi i seni
# The name of the music that the project brings
music-warm = Tepore
music-rain = Pioggia alla finestra
music-hush = Quiete

## Before a session

# The one screen of text before any session
gate-screen =
    Chi deve chiamare prima di cominciare

    Per favore non cominci, e chiami prima il medico o l'ostetrica, se
      - è incinta, in qualsiasi settimana;
      - vede su un seno arrossamenti o strisce rosse (sulla pelle scura o nera il punto può apparire più scuro o violaceo, oppure solo sentirsi caldo al tatto);
      - ha la febbre;
      - si sente come se avesse l'influenza.

    La sessione per il sollievo non fa eccezione. È per il seno pieno senza arrossamenti, calore o febbre; se ha anche solo una di queste cose, la faccia soltanto se il medico o l'ostetrica le ha già detto di farla.

    Non deve mai fare male. Il tasto h ferma tutto subito e dice quando chiamare.
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

## Help

help-warmhands = Una voce calma, una musica dolce e un ritmo per il massaggio del seno e la spremitura del latte a mano.
help-usage = Uso
help-options = Opzioni
help-arguments = Argomenti
help-commands = Comandi
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPZIONI]
help-play = Ascoltare una sessione (quello che succede se non si indica un comando)
help-cadence = Ascoltare solo il ritmo della spremitura, per tutto il tempo che vuole
help-render = Salvare una sessione in un file audio
help-plan = Mostrare che cosa si sentirà e quando, senza suono
help-script = Mostrare quello che si dirà
help-list = Elencare le sessioni, le lingue, la musica o i dispositivi audio
help-about = A che cosa serve, quando chiamare, fonti, licenze
help-check = Controllare i dati del programma, o una sua cartella
help-arg-lang = La lingua della voce, per esempio es-419
help-arg-screen-lang = La lingua dello schermo, se è un'altra
help-arg-captions = Quali sottotitoli si vedono: voice (nella lingua della voce), screen (in quella dello schermo) o both (tutti e due)
help-arg-data = Una cartella con sessioni, lingue o suoni propri
help-arg-plain = Solo righe semplici: senza colori, senza ridisegnare nulla
help-arg-session = La sessione: veda "warmhands list sessions" (full, se non se ne indica una)
help-arg-side = Il seno da cui cominciare: left (sinistro) o right (destro)
help-arg-technique = Il movimento: areola (prema, rilasci) o press-back (indietro, prema, rilasci)
help-arg-rate = Quante volte al minuto, secondo quello che è comodo
help-arg-fit = Quanto dura in tutto, per esempio 30m o 28:30: meno o più del solito, fin dove si può
help-arg-count = Come si sente il ritmo: voice (voce), tone (toni) o none (niente)
help-arg-music = La musica: un nome da "warmhands list music", un file o una cartella con la sua musica, o none (nessuna)
help-arg-for = Quanto continua il ritmo, per esempio 20m (se non si indica, finché non lo si ferma)
help-arg-switch = Quanto dura il turno di ogni seno, per esempio 5m
help-arg-json = Scrivere un solo oggetto JSON
help-arg-what = Che cosa elencare: sessions (sessioni), languages (lingue), music (musica) o devices (dispositivi audio)
help-arg-speak = Ogni lingua che ha una voce dice il proprio nome
help-arg-voice-volume = Il volume della voce, in decibel (0 è come è stata registrata)
help-arg-music-volume = Il volume della musica, in decibel
help-arg-signal-volume = Il volume del ritmo e dei segnali, in decibel
help-arg-output = Dove va il suono: speaker (il dispositivo audio), null (da nessuna parte, ma in tempo reale), - (WAV sull'uscita standard) o un file
help-arg-device = Il dispositivo audio, con una parte qualsiasi del suo nome: veda "warmhands list devices"
help-arg-from = Da dove cominciare, come PHASE.STEP (fase e passo): "warmhands plan" mostra i nomi
help-arg-file = Il file da scrivere: FLAC se il nome finisce in .flac, altrimenti WAV; oppure - per l'uscita standard
help-arg-stem = Solo una delle parti: speech (voce), music (musica) o signal (segnali)
help-arg-format = I campioni: 16, 24 o float (solo WAV); oppure flac, quando nessun nome lo dice
help-arg-force = Sovrascrivere un file che esiste già
help-arg-dir = La cartella da controllare (i dati del programma, se non se ne indica una)
help-arg-help = Mostrare questo aiuto
help-arg-version = Mostrare la versione

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = per tutto il tempo che vuole
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Più breve del solito ({ $usual }): ogni parte cede il { $percent }% del tempo che può cedere (la più breve dura { $shortest }).
plan-fit-longer = Più lunga del solito ({ $usual }): ogni parte prende il { $percent }% del tempo che può ancora prendere (la più lunga dura { $longest }).
plan-fit-usual = La durata solita: nulla è accorciato o allungato.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] circa un minuto
   *[other] circa { $minutes } minuti
}
# $shortest, $longest: as 28:14
list-reach = --fit: da { $shortest } a { $longest }
list-no-voice = ancora senza voce
list-voice-draft = una voce con accento straniero
list-voice-human = la voce di una persona
list-voice-synthetic = una voce sintetica
list-review-none = testi non ancora letti da una persona madrelingua
list-review-native = testi letti da una persona madrelingua
list-review-clinician = testi letti da personale sanitario
# $name: the sound device that is used where none is named
list-default-device = { $name } (predefinito)
about-sources = I numeri, e da dove vengono:

## Notices

# $word: a word of the rhythm
notice-word-too-long = A questa velocità la parola «{ $word }» dura più del suo tempo, perciò il ritmo si sente in toni.
notice-stale = { $count ->
    [one] Una frase registrata è più vecchia del suo testo. "warmhands check" dice quale.
   *[other] { $count } frasi registrate sono più vecchie dei loro testi. "warmhands check" dice quali.
}
# $language: a language tag
notice-unserved-language = Per «{ $language }» non c'è ancora una voce. Si continua in inglese; con --lang può scegliere un'altra lingua.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Ha chiesto { $asked }. Al suo posto c'è { $language }: è una lingua vicina, ma alcune parole saranno diverse.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } non si può ascoltare e viene lasciato fuori.
   *[other] { $count } file non si possono ascoltare e vengono lasciati fuori; il primo è { $file }.
}
notice-draft = La voce ha un accento straniero: è una prima versione in questa lingua.

## Failures: what is wrong, and where

failure-file-missing = { $place } non c'è.
failure-file-is-folder = { $place } è una cartella, non un file.
failure-folder-is-file = { $place } è un file, non una cartella.
failure-file-denied = Manca il permesso di leggere { $place }.
failure-not-a-file = { $place } non è né un file né una cartella.
failure-file-too-large = { $place } è troppo grande.
failure-file-not-text = { $place } non è testo in UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: questo non è TOML: { $detail }
failure-unknown-key = { $place }: la chiave «{ $key }» qui non è conosciuta.
failure-missing-key = { $place }: manca «{ $key }».
failure-wrong-type = { $place }: «{ $key }» deve essere di tipo { $expected }, non { $found }.
failure-unknown-word = { $place }: la parola «{ $word }» qui non è conosciuta.
failure-duration = { $place }: «{ $text }» non è una durata: scriva "45 s" o "1.5 min".
failure-duration-too-fine = { $place }: «{ $text }» è più preciso di un campione audio.
failure-duration-too-long = { $place }: «{ $text }» è più lungo di un giorno.
failure-not-an-id = { $place }: «{ $text }» non è un nome valido: lettere minuscole, cifre e trattini, e per prima una lettera.
failure-duplicate = { $place }: «{ $id }» compare qui una seconda volta.
failure-say-or-sound = { $place }: il passo «{ $step }» deve dire una frase oppure dare un segnale, una sola delle due cose.
failure-rhythm-needs = { $place }: a una fase di tipo «{ $kind }» serve «{ $key }».
failure-rhythm-has-no = { $place }: una fase di tipo «{ $kind }» non ha «{ $key }».
failure-prompt-needs-time = { $place }: al richiamo «{ $prompt }» serve "at".
failure-prompt-has-no-time = { $place }: il richiamo «{ $prompt }» ha già il suo momento e non ha "at".
failure-hold-order = { $place }: target deve stare tra min e max.
failure-rate = { $place }: { $number } non va bene come velocità di un ritmo.
failure-no-gate = { $place }: prima del primo massaggio o della prima spremitura manca un passo con safety = "gate".
failure-no-hurt-line = { $place }: nella fase «{ $phase }» manca un passo con safety = "hurt".
failure-repeat = { $place }: le fasi che si ripetono devono essere di tipo "express" e seguire l'una all'altra; «{ $phase }» non lo fa.
failure-no-close = { $place }: una sessione deve finire con una fase di tipo "close": quando chiamare, una frase affettuosa, il segnale "end".
failure-unknown-source = { $place }: in sources.toml non c'è «{ $source }».
failure-source-silent = { $place }: la fonte «{ $source }» non dà un intervallo per { $quantity }.
failure-out-of-range = { $place }: { $number } è fuori dall'intervallo della fonte «{ $source }», che va da { $min } a { $max }.
failure-comfort-too-bold = { $place }: una fonte di tipo comfort non può dare un intervallo per { $quantity }.
failure-fluent = { $place }: questo non è Fluent: { $detail }
failure-not-plain = { $place }: la frase «{ $id }» viene detta ad alta voce e deve essere testo semplice.
failure-unknown-session = Non c'è nessuna sessione «{ $name }».
failure-unknown-language = Qui non c'è nessuna lingua per «{ $name }».
failure-unknown-music = Non c'è nessuna musica «{ $name }».
# $place: a folder of the person's own music
failure-no-music-in-folder = In { $place } non c'è nessun file audio che si possa ascoltare: WAV, FLAC, MP3, OGG, M4A o AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } non risponde.
failure-unknown-message = { $place }: in { $language } non c'è la frase «{ $message }».
failure-no-clip = { $place }: la frase «{ $message }» non è registrata in { $language }.
failure-no-narration = Per { $language } non c'è ancora una voce.
failure-no-signal = { $place }: non c'è nessun segnale «{ $name }».
failure-no-room-for-safety = { $place }: la frase di sicurezza «{ $prompt }» non entra nella fase «{ $phase }».
failure-other-length = { $place } contiene { $found } campioni, ma il suo pacchetto ne indica { $told }.
failure-not-sound = { $place } non è un suono in un formato conosciuto.
failure-codec = { $place } è un suono di un tipo che qui non si può leggere.
failure-channels = { $place } ha { $channels } canali; se ne possono ascoltare uno o due.
failure-sample-rate = { $place } è stato registrato a { $rate } Hz; le registrazioni sono a 48000 Hz.
failure-empty-sound = { $place } è vuoto.
failure-truncated-sound = { $place } è troncato: manca la fine.
failure-damaged-sound = { $place } è danneggiato e non si può ascoltare.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } è { $format }, che qui non si può ascoltare. Lo converta in FLAC o Ogg Vorbis.
failure-no-audio = { $place } non contiene alcun suono.
failure-encrypted-sound = { $place } è protetto dalla copia e qui non si può ascoltare.
failure-many-channels = { $place } ha { $channels } canali; se ne possono ascoltare al massimo { $most }.
failure-strange-rate = { $place } è stato registrato a { $rate } Hz; si può ascoltare da { $least } a { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = «{ $argument }» qui non è conosciuto.
failure-unknown-command = Non c'è nessun comando «{ $command }».
failure-invalid-value = «{ $value }» non va bene per { $argument }.
failure-missing-argument = Manca { $argument }.
failure-no-value = A { $argument } serve un valore.
failure-twice = { $argument } si può indicare una volta sola.
# $one, $other: two things on the command line
failure-not-together = { $one } e { $other } non si possono usare insieme.
failure-range = { $argument }: «{ $value }» non è un numero da { $min } a { $max }.
failure-length-range = { $argument }: «{ $value }» non è tra { $min } e { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } è per una sessione che si ripete, e «{ $session }» finisce da sola.
failure-endless = «{ $session }» continua finché non la si ferma.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» non è una durata.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: «{ $session }» può durare da { $shortest } a { $longest } in questa lingua e a questo ritmo, non { $length }.
failure-fit-fixed = --fit: «{ $session }» non può durare né meno né più di { $shortest } circa.
failure-usage = Questo non si capisce: { $detail }
failure-stdout = Non si può scrivere il risultato: { $detail }
failure-internal = Qualcosa è andato storto dentro warmhands: { $detail }

## Hints: what to do

hint-nearest = Intendeva «{ $name }»?
hint-known = Ci sono: { $names }
# $name: the music that the project brings
hint-shipped-music = Con "--music { $name }" si sente la musica inclusa, e con "--music none" nessuna.
hint-help = "warmhands --help" mostra che cosa c'è.
hint-does-not-repeat = "warmhands cadence" si ripete.
hint-endless = Indichi per quanto tempo con --for, per esempio --for 20m.
hint-length = Lo scriva come 30m, 90s, 1h15m, 28.5m o 28:30, fino a 24 ore.
hint-no-clip = Non si è sentito nulla. Registri o generi questa frase, oppure scelga un'altra lingua con --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Scelga un'altra voce con --lang e tenga questa lingua sullo schermo, come "--lang en-US --screen-lang { $tag }". "warmhands list languages" mostra quali lingue hanno una voce.
hint-fit = "warmhands list sessions" mostra quanto dura ogni sessione.
hint-check = "warmhands check" controlla tutto.
hint-not-plain = Una registrazione non può cambiare: scriva una frase per ogni caso.

## Files

failure-exists = { $place } c'è già ed è rimasto com'era.
failure-disk-full = Non c'è più spazio per { $place }. Non è rimasto nulla a metà.
failure-unwritable = Non si può scrivere { $place }: { $detail }
failure-no-folder = La cartella { $place } non c'è.
failure-not-allowed = Manca il permesso di scrivere { $place }.
failure-too-long = { $length } di suono sono più di quanto il file può contenere in questo formato ({ $most }).
hint-force = "warmhands render --force" lo sovrascrive.
hint-disk-full = Faccia spazio, o scelga un altro posto. Con --format 16 ne serve la metà, e con un nome che finisce in .flac ancora meno.
hint-too-long = Con --format 16 ci sta di più, e con un nome che finisce in .flac ancora di più.
hint-flac-name = Faccia finire il nome in .flac, o non metta --format.
hint-flac-depth = FLAC ha 16 o 24 bit: scelga --format 16 o 24, o faccia finire il nome in .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Voce: { $licence }
tag-licence-words = Testi: { $licence }
tag-licence-signals = Segnali: { $licence }
tag-licence-music = Musica: { $licence }
# Where the person brought the music
tag-licence-own-music = Musica: una registrazione sua, con le proprie condizioni

## Playing

play-keys = spazio: pausa o ripresa · h: fa male · n: successivo · p: precedente · r: di nuovo · q: fine
play-keys-rhythm = + e -: il ritmo più veloce, più lento
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · mancano { $left }
play-paused = in pausa · { $phase } · mancano { $left } · spazio per riprendere
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = in pausa · { $phase } · { $heard } · spazio per riprendere
# After + or -; $rate: cycles a minute
play-rate = Il ritmo: { $rate } volte al minuto, a partire da uno dei prossimi movimenti.
play-farewell = Qualche parola prima di salutarci. Premendo di nuovo q si finisce subito.
play-not-skipped = Questa frase è per la sua sicurezza: si ascolta fino alla fine.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Vuole cominciare con la musica inclusa?  Enter o y: sì · n o q: no
play-device-lost = Il dispositivo audio non c'è più. La sessione continua appena torna.
play-device-back = Il dispositivo audio è tornato.
play-no-sound = Non c'è nessun dispositivo audio: la sessione va avanti in silenzio. "warmhands render -o session.wav" crea un file da ascoltare altrove.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Il suono è arrivato tardi una volta: questo computer era troppo occupato.
   *[other] Il suono è arrivato tardi { $count } volte: questo computer era troppo occupato.
}
play-ended = La sessione è finita.
# $heard: how far it came, as 12:34
play-stopped = La sessione si è fermata dopo { $heard }. Può tornare quando vuole.
failure-no-device = Non c'è nessun dispositivo audio.
failure-unknown-device = Non c'è nessun dispositivo audio che si chiami «{ $name }».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» può essere più di un dispositivo audio: { $names }
failure-device-rate = { $device } non riproduce 48 kHz in stereo.
failure-device-refused = { $device } non si è aperto: { $detail }
failure-not-built = Questa versione del programma non usa nessun dispositivo audio.
hint-list-devices = Scriva una parte più lunga del nome, o l'identificativo intero: "warmhands list devices" li mostra.
hint-device-output = --device sceglie dove si sente --output speaker: ne lasci fuori uno dei due.
hint-no-device = "warmhands render -o session.wav" crea un file da ascoltare altrove.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } non appartiene a nessuna lingua: nessuna cartella in locales ha quel codice.
check-other-language = { $place }: questo pacchetto dice di essere in { $told }, non in { $language }.
check-no-licence = { $place }: non è indicata nessuna licenza.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: «{ $message }» è una registrazione che non corrisponde a nessuna frase in { $language }.
check-stale = { $place }: «{ $message }» è stata registrata da un testo diverso da quello che ha adesso.
check-mislabelled = { $place } non è Ogg, anche se il nome lo dice.
check-changed = { $place } non è il file descritto nel suo manifesto.
check-not-mono = { $place } non è mono.
check-not-stereo = { $place } non è stereo.
# $at: seconds from the start
check-clipped = { $place } è saturato, per la prima volta a { $at } s.
check-silent = { $place } è muto.
# $found: as measured
check-too-loud = { $place } ha il volume troppo alto: { $found } LUFS; la voce va da -20 a -18.
check-too-quiet = { $place } ha il volume troppo basso: { $found } LUFS; la voce va da -20 a -18.
check-peak = { $place } ha un picco reale di { $found } dBTP; il massimo è -3.
check-loud-as-speech = { $place } è forte quanto la voce: { $found } LUFS.
check-other-loudness = { $place } è a { $found } LUFS, ma il suo manifesto dice { $told }.
check-seam = { $place } non finisce come comincia: la differenza è a { $found } dB, e deve essere sotto -20.
# $message: the name of a text
check-missing-text = { $place }: manca «{ $message }».
check-extra-text = { $place }: «{ $message }» non c'è nella lingua di base.
# $language: the base language
check-untranslated = { $place }: «{ $message }» è parola per parola come in { $language }.
check-outdated = { $place }: «{ $message }» è stato tradotto da un testo diverso da quello che { $language } ha adesso.
check-other-arguments = { $place }: «{ $message }» non usa gli stessi valori che in { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: «{ $message }» richiede { $found } s per essere detta con calma; una frase ha al massimo { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: «{ $message }» non riceve nessun valore per «${ $name }».
check-untitled = { $place }: in terminal.ftl non c'è «{ $message }».
check-unreachable = { $place }: nessuna sessione dice «{ $message }».
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] È tutto a posto.
    [one] C'è un problema.
   *[other] Ci sono { $count } problemi.
}
