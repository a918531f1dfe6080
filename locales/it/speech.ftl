### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Benvenuta. La accompagnerò mentre massaggia il seno e poi spreme il latte a mano, con i suoi tempi.
# massage: the first words; at most 35 words
welcome-massage = Benvenuta. La accompagnerò in un massaggio lento e delicato del seno, senza nessuna fretta.
# express: the first words; at most 35 words
welcome-express = Benvenuta. La accompagnerò mentre spreme il latte a mano, con un tocco leggero e un ritmo tranquillo.
# first-days: the first words; at most 35 words
welcome-first-days = Benvenuta. La accompagnerò mentre raccoglie a mano le prime gocce del suo latte, con dolcezza e in poco tempo.
# relief: the first words; at most 35 words
welcome-relief = Benvenuta. La accompagnerò mentre tocca molto delicatamente il seno pieno e dolente, e fa uscire soltanto un po' di latte.
# cadence: the first words; at most 35 words
welcome-cadence = Benvenuta. Ecco un ritmo lento per spremere il latte a mano, per tutto il tempo che le fa bene.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Prima di cominciare: se è incinta, in qualsiasi settimana, se vede arrossamenti o strisce rosse sul seno, se ha febbre o si sente come se avesse l'influenza, chiami prima il medico o l'ostetrica.
# relief, right after the gate; at most 35 words
gate-relief = Questa sessione è per il seno pieno, senza arrossamenti, calore o febbre. Se ha anche solo una di queste cose, vada avanti soltanto se gliel'ha detto il medico o l'ostetrica.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Le bastano le sue due mani calde e, se vuole, un po' di olio d'oliva.
# massage: within reach; at most 35 words
supplies-towel = Tenga a portata di mano un asciugamano e un po' d'acqua da bere.
# full, express, relief: within reach; at most 35 words
supplies-cup = Metta a portata di mano un bicchierino pulito o un cucchiaino pulito, un asciugamano e un po' d'acqua da bere.
# first-days: within reach; at most 35 words
supplies-spoon = Tenga accanto a sé un cucchiaino pulito, oppure una siringa piccola, pulita e senza ago, un asciugamano e un po' d'acqua da bere.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Una doccia tiepida o un panno umido e tiepido possono aiutare il latte a scendere. Per la doccia faccia una pausa adesso, oppure porti con sé un panno pulito al lavandino.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Se le piace il tepore, porti con sé un panno pulito al lavandino e lo bagni con acqua tiepida. Lo usi per due minuti al massimo.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Ora si lavi le mani con acqua tiepida e sapone, per favore. Faccia con calma, le dirò io quando tornare.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Bentornata. Se le serve più tempo, faccia una pausa finché non è pronta.
# every session: taking a place; at most 35 words
settle = Si sieda o si sdrai in un posto tranquillo e comodo, con la schiena ben appoggiata. Lasci scendere le spalle, e lasci suonare la musica dolce.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Provi il panno sulla parte interna del polso: tiepido, mai caldo. Poi lo appoggi sul seno, e si riposi.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Se non ha un panno, appoggi sul seno le sue mani calde. Respiri piano, dentro e fuori.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Per adesso non c'è altro da fare. Ogni volta che l'aria esce, lasci ammorbidire le spalle e la mandibola.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Ora metta da parte il panno, e asciughi la pelle con l'asciugamano, tamponando piano.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Se usa l'olio, ne scaldi qualche goccia tra i palmi delle mani. Non lo metta sui capezzoli né sulla zona più scura che li circonda.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Metta le mani sotto i seni, una per parte, e li scuota con dolcezza, lasciandoli dondolare liberi.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Faccia un movimento piccolo e morbido. Tenga i polsi sciolti, e respiri con calma.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Scelga da quale seno cominciare, va bene l'uno o l'altro. Ora massaggi questo seno.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Ora massaggi l'altro seno. Ci porti le mani con calma, morbide come prima.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Ora massaggi il seno sinistro. Ci porti le mani con calma e con dolcezza.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Ora massaggi il seno destro. Ci porti le mani con calma e con dolcezza.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Appoggi una mano sopra questo seno e l'altra sotto. Le faccia scorrere dolcemente avanti e indietro, in direzioni opposte.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Mentre una mano va, l'altra torna. Faccia piano, con la pressione che trova gradevole, e non di più.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Appoggi una mano sopra il seno e una sotto, e le faccia scorrere dolcemente avanti e indietro, in direzioni opposte.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Ora appoggi una mano a ogni lato del seno. Le faccia scorrere dolcemente su e giù: mentre una sale, l'altra scende.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Su e giù, senza fretta. Tenga i palmi delle mani aperti e morbidi.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Appoggi di nuovo una mano a ogni lato, e le faccia scorrere dolcemente su e giù, in direzioni opposte.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Ora tenga il seno fra le due mani, e le giri con molta delicatezza, come se strizzasse un panno morbido.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Giri un po' una mano da una parte e l'altra mano dall'altra, poi al contrario. Faccia un movimento piccolo e leggero.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Metta di nuovo tutte e due le mani intorno al seno, e le giri appena, con la stessa delicatezza.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Prenda aria piano piano, e poi la lasci uscire tutta.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Se sente un punto più teso, ci passi sopra con un tocco più leggero.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Lasci le braccia pesanti e tranquille. Basta un movimento piccolo.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Niente di tutto questo deve farle male. Se le fa male, si fermi, e continui con più leggerezza solo se se la sente.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Può essere leggera quanto vuole. Se le fa male, si fermi, e lasci riposare le mani.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Se un punto è dolente, lo lasci stare. Se le fa male, si fermi.

# full: before the short massage between rounds; at most 35 words
cup-aside = Metta il bicchierino dove non può rovesciarsi, e faccia riposare le dita.
# full: the short massage between rounds begins; at most 35 words
massage-between = Ora c'è un breve massaggio, con le mani pulite e senza olio. Può aiutare a far scendere altro latte.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Ora faccia lo stesso sull'altro seno, con la stessa leggerezza.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Tocchi il seno con la leggerezza con cui accarezzerebbe un gattino. Muova solo la pelle, senza premere in profondità.
# relief: when even that is too much; at most 35 words
light-leave-out = Se anche così è troppo, lasci stare, e tenga semplicemente le mani in grembo.
# relief: before the expression; at most 35 words
relief-aim = Ora faccia uscire solo un po' di latte, per alleviare la tensione. Non c'è bisogno di svuotare il seno.
# relief: while expressing; at most 35 words
relief-softer = Appena sente questo seno un po' più morbido, basta così. Può fermarsi lì.
# relief: close; at most 35 words
relief-enough = Ne basta poco. Svuotare il seno può dargli il segnale di produrre più latte di prima.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Ora può appoggiare sul seno un panno fresco e umido. Fresco, non ghiacciato, e solo finché è gradevole.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Se ha usato l'olio, lo tolga tutto dal seno e dalle mani con l'asciugamano, così le dita non scivolano.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Ora si lavi le mani un'altra volta, con acqua tiepida e sapone. Faccia con calma, le dirò io quando tornare.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Appoggi una mano sul seno da cui comincia, va bene l'uno o l'altro. Con la mano libera tenga il bicchierino o il cucchiaino sotto il capezzolo.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Ora appoggi una mano sull'altro seno, e con la mano libera tenga il bicchierino o il cucchiaino sotto il capezzolo.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Ora appoggi una mano sul seno sinistro, e con la mano libera tenga il bicchierino o il cucchiaino sotto il capezzolo.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Ora appoggi una mano sul seno destro, e con la mano libera tenga il bicchierino o il cucchiaino sotto il capezzolo.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Con il pollice e l'indice formi una lettera C bella larga: il pollice sopra il capezzolo, l'indice sotto, uno di fronte all'altro.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Metta il pollice e l'indice sul bordo esterno dell'areola, cioè la zona più scura intorno al capezzolo.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Sono circa due o tre centimetri dalla base del capezzolo. Se la sua zona più scura è più grande o più piccola, si regoli su questa distanza.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Tenga asciutte le dita e la pelle, così le dita restano dove le ha messe.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Prema dolcemente, avvicinando il pollice e l'indice, e poi rilasci. Le dita restano sullo stesso punto della pelle, senza scivolare.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Porti le dita dolcemente indietro, verso le costole. Poi prema, avvicinando il pollice e l'indice, e rilasci, senza scivolare sulla pelle.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Prema solo il bordo della zona più scura, mai il capezzolo. Il capezzolo non si schiaccia e non si tira.
# every expression: just before the first rhythm; at most 35 words
express-follow = Ora segua il ritmo con la mano. Se le sembra troppo veloce, rallenti: il ritmo giusto è il suo.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Come prima: prema dolcemente, e rilasci, con le dita ferme al loro posto.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Come prima: dolcemente indietro, prema, e rilasci, con le dita ferme al loro posto.
# full, express: the second round begins; at most 35 words
round-again = Ora c'è un altro turno per ogni seno. Tornarci può far uscire altro latte.
# full: the third round begins; at most 35 words
round-last = Un ultimo turno, breve, per ogni seno, e poi può riposare.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Niente di tutto questo deve farle male. Se le fa male, si fermi, e ricominci con più leggerezza solo se lo desidera.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Se le fa male, si fermi. Basta una mano leggera.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Continui con delicatezza, senza tirare e senza strofinare. Se le fa male, si fermi.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Ora torni al seno da cui ha cominciato, e metta il pollice e l'indice come prima.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Ora passi all'altro seno, e metta il pollice e l'indice come prima.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Ora passi al seno sinistro, e metta il pollice e l'indice come prima.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Ora passi al seno destro, e metta il pollice e l'indice come prima.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Possono volerci due minuti o più prima che il latte cominci a uscire. Se non esce niente, o solo una goccia, è del tutto normale.
# first-days: about the first milk; at most 35 words
first-drops = Il primo latte è denso ed esce a gocce. All'inizio un millilitro, o anche meno, è normale.
# every expression phase: changing early; at most 35 words
when-slows = Quando il latte comincia a uscire meno, passi pure all'altro seno, nel momento che preferisce.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Se ormai escono poche gocce, può cambiare seno o andare avanti. I minuti sono solo indicativi.
# long turns: half of it is over; at most 35 words
half-way = È arrivata a metà di questo turno. Tenga la mano morbida.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Metà di questo turno è passata. Lasci uscire l'aria, e continui con dolcezza.
# every turn: one minute is left; at most 35 words
last-minute = Rimane circa un minuto su questo seno.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Un altro minuto qui, con la leggerezza di prima.
# every turn: the fingers move around; at most 35 words
rotate-1 = Ora sposti un pochino il pollice e l'indice lungo il bordo della zona più scura.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Giri un po' la mano, così che le dita si posino in un punto nuovo, alla stessa distanza.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Sposti le dita un altro pochino intorno al capezzolo, e continui da lì.
# long turns: a reminder; at most 35 words
remind-shoulders = Lasci scendere le spalle, e tenga la mandibola sciolta.
# long turns: a reminder; at most 35 words
remind-no-sliding = Lasci le dita sullo stesso punto della pelle, senza scivolare e senza strofinare.
# long turns: a reminder; at most 35 words
remind-dear = Se vuole, pensi a una persona che le è cara, o a un posto dove si sente tranquilla.
# long turns: a reminder; at most 35 words
remind-hand-tired = Se la mano è stanca, la scuota un po' o cambi mano. Può riprendere il ritmo in qualsiasi momento.
# long turns: a reminder; at most 35 words
remind-drops = Che siano gocce o piccoli spruzzi, va bene. Anche poco latte merita di essere conservato.
# turns: a reminder; at most 35 words
remind-breathe = Respiri piano, e lasci ammorbidire la mano ogni volta che rilascia.

## Closing

# every session: the work is over; at most 35 words
close-rest = Ora lasci riposare le mani in grembo. Questa era l'ultima parte.
# full, express, first-days: the milk; at most 35 words
milk-cover = Copra il suo latte, anche se sono poche gocce, con un coperchio pulito, e scriva su un'etichetta la data e l'ora.
# full, express, first-days: the milk; at most 35 words
milk-keep = Metta il latte in frigorifero, se il suo bambino non lo prende presto. In ospedale, segua le regole del reparto.
# first-days: how often; at most 35 words
how-often = Se il suo bambino per ora non può poppare al seno, di solito si consiglia di spremere il latte da otto a dieci volte tra giorno e notte, almeno una di notte.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Se ha usato l'olio, lo tolga dal seno e dalle mani prima della poppata.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Se con questi passaggi non sente sollievo, chiami il medico o una consulente per l'allattamento.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Chiami il medico o una consulente per l'allattamento se vede arrossamenti o strisce rosse, se ha febbre, o se si sente come se avesse l'influenza.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Li chiami, per favore, anche nel caso in cui il suo bambino non riesca ad attaccarsi al seno. È un buon motivo per chiedere aiuto.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Grazie per essersi presa questo tempo per sé. Riposi un po', e beva dell'acqua.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Che il latte oggi fosse poco o tanto, lei ci ha messo tempo e cura. Riposi un po', e beva dell'acqua.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Ci fermiamo qui. Tolga le mani, e lasci riposare le braccia.
# it-hurts; at most 35 words
hurt-not-your-fault = Ha fatto bene a fermarsi. Non è colpa sua.
# it-hurts: when to call; at most 35 words
call-if-pain = Se il dolore non passa presto, o se ritorna, chiami il medico o una consulente per l'allattamento.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Ora si tratti con dolcezza. Può tornare un'altra volta, quando vuole.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Indietro
# on the beat: thumb and finger toward each other; one word
beat-compress = Prema
# on the beat: the hand lets go; one word
beat-relax = Rilasci

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Qui si parla italiano.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Rimangono circa quarantacinque minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Rimangono circa trenta minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Rimangono circa venti minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Rimangono circa quindici minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Rimangono circa dieci minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Rimangono circa cinque minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Rimangono circa tre minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Rimangono circa due minuti.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Rimane circa un minuto.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Rimane meno di un minuto.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = La voce avrà questo volume. Mi sente bene?
# care, question 1 of 4; at most 20 words
care-pregnant = Lei è incinta, non importa in quale settimana?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Vede arrossamenti o strisce rosse sul seno, oppure un punto del seno è caldo?
# care, question 3 of 4; at most 20 words
care-fever = Lei ha la febbre?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Si sente come se avesse l'influenza?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Allora chiami prima il medico o l'ostetrica, per favore. Adesso non cominciamo.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Il medico o l'ostetrica le ha detto di fare comunque questa sessione?
