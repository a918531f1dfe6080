### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Bienvenida. La voy a acompañar mientras se da un masaje en los pechos y después se saca la leche a mano, a su propio paso.
# massage: the first words; at most 35 words
welcome-massage = Bienvenida. La voy a acompañar en un masaje de los pechos, lento y suave, sin ninguna prisa.
# express: the first words; at most 35 words
welcome-express = Bienvenida. La voy a acompañar mientras se saca la leche a mano, con un toque suave y un ritmo tranquilo.
# first-days: the first words; at most 35 words
welcome-first-days = Bienvenida. La voy a acompañar mientras junta a mano las primeras gotas de su leche, con suavidad y en poco tiempo.
# relief: the first words; at most 35 words
welcome-relief = Bienvenida. La voy a acompañar mientras toca muy suavemente sus pechos llenos y adoloridos, y se saca apenas un poco de leche.
# cadence: the first words; at most 35 words
welcome-cadence = Bienvenida. Aquí tiene un ritmo tranquilo para sacarse la leche a mano, por el tiempo que le resulte agradable.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Antes de empezar: si está embarazada, en cualquier semana, o si tiene enrojecimiento o rayas rojas en el pecho, fiebre o malestar como de gripe, llame primero a su médico o a su partera.
# relief, right after the gate; at most 35 words
gate-relief = Esta sesión es para pechos llenos sin enrojecimiento, sin calor y sin fiebre. Si tiene algo de eso, siga solo si su médico o su partera ya se lo indicó.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Solo necesita sus dos manos tibias y, si quiere, un poco de aceite de oliva.
# massage: within reach; at most 35 words
supplies-towel = Deje a su alcance una toalla y un poco de agua para beber.
# full, express, relief: within reach; at most 35 words
supplies-cup = Deje a su alcance un vasito limpio o una cuchara limpia, una toalla y un poco de agua para beber.
# first-days: within reach; at most 35 words
supplies-spoon = Tenga a su lado una cuchara limpia o una jeringa pequeña y limpia, sin aguja, una toalla y un poco de agua para beber.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Una ducha tibia o un paño húmedo y tibio puede ayudar a que la leche baje. Haga una pausa para la ducha, o lleve un paño limpio cuando vaya a lavarse.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Si le agrada el calorcito, lleve un paño limpio cuando vaya a lavarse, y mójelo con agua tibia. Úselo dos minutos como mucho.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Ahora lávese las manos con agua tibia y jabón, por favor. Tómese su tiempo; yo le aviso.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Qué bueno tenerla de vuelta. Si necesita más tiempo, haga una pausa hasta que esté lista.
# every session: taking a place; at most 35 words
settle = Siéntese o recuéstese en un lugar tranquilo y cómodo, con la espalda apoyada. Afloje los hombros y deje que suene la música suave.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Pruebe el paño en la parte de adentro de la muñeca: tibio, nunca caliente. Después póngalo sobre los pechos y descanse.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Si no tiene un paño, deje ahí sus manos tibias. Tome aire despacio, y suéltelo despacio.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Por ahora no hay nada más que hacer. Cada vez que suelte el aire, afloje los hombros y la mandíbula.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Ahora deje el paño a un lado y séquese la piel con la toalla, con toquecitos suaves.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Si usa aceite, entibie unas gotas entre las palmas. No lo ponga en los pezones ni en la parte oscura que los rodea.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Ponga las manos debajo de los pechos, una en cada uno, y sacúdalos con mucha suavidad, para que se muevan sueltos.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Que el movimiento sea pequeño y suave. Afloje las muñecas y respire despacio.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Elija el pecho con el que empieza; cualquiera está bien. Este es el que recibe ahora el masaje.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Ahora le toca el masaje al otro pecho. Pase las manos despacio, con la misma suavidad.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Ahora le toca el masaje al pecho izquierdo. Lleve ahí las manos, despacio y con suavidad.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Ahora le toca el masaje al pecho derecho. Lleve ahí las manos, despacio y con suavidad.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Ponga una mano encima del pecho y la otra por debajo. Deslícelas con suavidad hacia un lado y hacia el otro, en sentidos contrarios.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Mientras una mano va, la otra viene. Hágalo despacio, y solo con la firmeza que le resulte agradable.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Ponga una mano encima del pecho y la otra por debajo, y deslícelas con suavidad en sentidos contrarios.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Ahora ponga una mano a cada lado del pecho. Deslícelas con suavidad, de manera que una suba mientras la otra baja.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Hacia arriba y hacia abajo, sin prisa. Deje las palmas abiertas y suaves.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Ponga de nuevo una mano a cada lado, y deslícelas con suavidad, una hacia arriba y la otra hacia abajo.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Ahora rodee el pecho con las dos manos y gírelas muy suavemente, como quien escurre un pañito suave.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Gire un poco una mano hacia un lado y la otra hacia el otro, y después al revés. Que sea un giro pequeño y ligero.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Rodee otra vez el pecho con las dos manos, y haga ese mismo giro, pequeño y suave.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Tome aire despacio, y después suéltelo todo, sin prisa.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Si nota una parte tensa, pase por ahí las manos con más suavidad todavía.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Deje los brazos pesados y tranquilos. Basta con un movimiento pequeño.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Nada de esto debe doler. Si le duele, pare, y siga con más suavidad solo si usted lo desea.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Hágalo tan suave como quiera. Si le duele, pare, y deje descansar las manos.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Si una parte está adolorida, no la toque. Si le duele, pare.

# full: before the short massage between rounds; at most 35 words
cup-aside = Deje el vasito donde no se pueda voltear, y descanse los dedos.
# full: the short massage between rounds begins; at most 35 words
massage-between = Ahora viene un masaje corto, con las manos limpias y sin aceite. Puede ayudar a que baje más leche.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Ahora haga lo mismo en el otro pecho, con la misma suavidad.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Toque el pecho con la misma suavidad con que acariciaría a un gatito. Mueva solo la piel, sin presionar hacia adentro.
# relief: when even that is too much; at most 35 words
light-leave-out = Si aun así le molesta, no lo haga; simplemente descanse las manos sobre las piernas.
# relief: before the expression; at most 35 words
relief-aim = Ahora sáquese solo un poco de leche, para aliviar la presión. No hace falta vaciar el pecho.
# relief: while expressing; at most 35 words
relief-softer = En cuanto sienta este pecho un poco más blando, ya es suficiente. Puede parar ahí.
# relief: close; at most 35 words
relief-enough = Con un poco basta. Si los pechos se vacían, pueden empezar a producir todavía más leche.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Ahora puede ponerse un paño fresco y húmedo sobre los pechos. Fresco, no helado, y solo mientras le resulte agradable.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Si usó aceite, quíteselo todo de los pechos y de las manos con la toalla, para que los dedos no resbalen.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Ahora lávese las manos otra vez, con agua tibia y jabón. Tómese su tiempo; yo le aviso.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Apoye una mano en el pecho con el que empieza; cualquiera está bien. Con la otra mano, sostenga el vasito o la cuchara debajo del pezón.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Ahora apoye una mano en el otro pecho y, con la que queda libre, sostenga el vasito o la cuchara debajo del pezón.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Ahora apoye una mano en el pecho izquierdo y, con la que queda libre, sostenga el vasito o la cuchara debajo del pezón.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Ahora apoye una mano en el pecho derecho y, con la que queda libre, sostenga el vasito o la cuchara debajo del pezón.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Forme una letra C bien abierta con el pulgar y el índice: el pulgar arriba del pezón y el índice abajo, uno frente al otro.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Coloque el pulgar y el índice en el borde de afuera de la areola, que es la parte oscura alrededor del pezón.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Eso queda a unos dos o tres centímetros de la base del pezón. Si su parte oscura es más grande o más pequeña, guíese por esa distancia.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Mantenga secos los dedos y la piel, para que los dedos se queden donde los puso.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Presione con suavidad, acercando el pulgar y el índice, y después suelte. Los dedos se quedan en el mismo lugar de la piel, sin resbalar.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Lleve los dedos con suavidad hacia atrás, hacia las costillas. Después presione, acercando el pulgar y el índice, y suelte, sin resbalar sobre la piel.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Presione solo el borde de la parte oscura, nunca el pezón. El pezón no se aprieta ni se estira.
# every expression: just before the first rhythm; at most 35 words
express-follow = Ahora siga el ritmo con la mano. Si le parece rápido, vaya más despacio; su propio paso es el correcto.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Igual que antes: presione con suavidad, y suelte, sin mover los dedos de su lugar.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Igual que antes: hacia atrás con suavidad, presione, y suelte, sin mover los dedos de su lugar.
# full, express: the second round begins; at most 35 words
round-again = Ahora a cada pecho le toca otro turno. Volver a él puede ayudar a que salga más leche.
# full: the third round begins; at most 35 words
round-last = Falta un turno corto para cada pecho, y después podrá descansar.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Nada de esto debe doler. Si le duele, pare, y empiece de nuevo con más suavidad solo si usted quiere.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Si le duele, pare. Basta con una mano suave.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Siga con suavidad, sin estirar y sin frotar. Si le duele, pare.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Ahora vuelva al pecho con el que empezó, y coloque los dedos como antes.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Ahora pase al otro pecho, y coloque los dedos como antes.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Ahora pase al pecho izquierdo, y coloque los dedos como antes.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Ahora pase al pecho derecho, y coloque los dedos como antes.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = La leche puede tardar dos minutos o más en empezar a salir. Si todavía no sale, o sale solo una gota, es muy normal.
# first-days: about the first milk; at most 35 words
first-drops = La primera leche es espesa y sale en gotas. Al principio, un mililitro, o menos, es normal.
# every expression phase: changing early; at most 35 words
when-slows = Cuando la leche empiece a salir menos, pase al otro pecho cuando usted quiera.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Si ya salen pocas gotas, puede cambiar de pecho o seguir adelante. Los minutos son solo una guía.
# long turns: half of it is over; at most 35 words
half-way = Ya va por la mitad de este turno. Deje la mano suave.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Ya pasó la mitad de este turno. Suelte el aire, y siga con suavidad.
# every turn: one minute is left; at most 35 words
last-minute = Queda más o menos un minuto en este pecho.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Un minuto más aquí, con la misma suavidad de antes.
# every turn: the fingers move around; at most 35 words
rotate-1 = Ahora mueva un poquito el pulgar y el índice, siguiendo el borde de la parte oscura.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Gire un poco la mano, para que los dedos queden en otro lugar, a la misma distancia.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Avance un poco más alrededor del pezón, y siga desde ahí.
# long turns: a reminder; at most 35 words
remind-shoulders = Baje los hombros, y deje suelta la mandíbula.
# long turns: a reminder; at most 35 words
remind-no-sliding = Que los dedos se queden en el mismo lugar de la piel, sin resbalar y sin frotar.
# long turns: a reminder; at most 35 words
remind-dear = Si quiere, piense en alguien que lleva en el corazón, o en un lugar donde se siente en calma.
# long turns: a reminder; at most 35 words
remind-hand-tired = Si se le cansa la mano, sacúdala o cambie de mano. Puede volver al ritmo en cualquier momento.
# long turns: a reminder; at most 35 words
remind-drops = Gotas o chorritos, las dos cosas están bien. Vale la pena guardar cada poquito.
# turns: a reminder; at most 35 words
remind-breathe = Respire despacio, y deje la mano blandita cada vez que suelte.

## Closing

# every session: the work is over; at most 35 words
close-rest = Ahora descanse las manos sobre las piernas. Esta fue la última parte.
# full, express, first-days: the milk; at most 35 words
milk-cover = Tape su leche con una tapa limpia, aunque sean unas gotas, y póngale una etiqueta con la fecha y la hora.
# full, express, first-days: the milk; at most 35 words
milk-keep = Si su bebé no la va a tomar pronto, guárdela en el refrigerador. En un hospital, siga las indicaciones del personal.
# first-days: how often; at most 35 words
how-often = Si su bebé todavía no puede tomar del pecho, se suele aconsejar sacarse la leche de ocho a diez veces entre el día y la noche, al menos una de noche.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Si usó aceite, quíteselo de los pechos y de las manos antes de que su bebé tome del pecho.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Si con esto no siente alivio, llame a su médico o a una asesora de lactancia.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Llame a su médico o a una asesora de lactancia si ve enrojecimiento o rayas rojas, o si tiene fiebre o malestar como de gripe.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Llame también, por favor, si su bebé no logra prenderse al pecho. Es una buena razón para pedir ayuda.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Gracias por darse este tiempo. Descanse un poco, y tome agua.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Haya salido mucho o poco, usted le puso tiempo y cariño. Descanse un poco, y tome agua.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Aquí paramos. Retire las manos, y deje descansar los brazos.
# it-hurts; at most 35 words
hurt-not-your-fault = Hizo muy bien en parar. Esto no es culpa suya.
# it-hurts: when to call; at most 35 words
call-if-pain = Si el dolor no se le pasa pronto, o si vuelve, llame a su médico o a una asesora de lactancia.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Ahora trátese con cariño. Puede volver en otro momento, cuando usted quiera.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Atrás
# on the beat: thumb and finger toward each other; one word
beat-compress = Presione
# on the beat: the hand lets go; one word
beat-relax = Suelte

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Esto es español de Latinoamérica.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Quedan más o menos cuarenta y cinco minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Quedan más o menos treinta minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Quedan más o menos veinte minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Quedan más o menos quince minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Quedan más o menos diez minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Quedan más o menos cinco minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Quedan más o menos tres minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Quedan más o menos dos minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Queda más o menos un minuto.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Queda menos de un minuto.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = La voz va a tener este volumen. ¿Me oye bien?
# care, question 1 of 4; at most 20 words
care-pregnant = ¿Está usted embarazada, no importa en qué semana?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = ¿Ve usted enrojecimiento o rayas rojas en un pecho, o tiene alguna parte del pecho caliente?
# care, question 3 of 4; at most 20 words
care-fever = ¿Tiene usted fiebre?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = ¿Tiene usted malestar como de gripe?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Entonces llame primero a su médico o a su partera, por favor. Ahora no vamos a empezar.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = ¿Su médico o su partera ya le indicó hacer esta sesión de todos modos?
