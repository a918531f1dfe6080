### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Herzlich willkommen. Ich begleite Sie, während Sie Ihre Brüste massieren und danach Ihre Milch mit der Hand gewinnen, ganz in Ihrem Tempo.
# massage: the first words; at most 35 words
welcome-massage = Herzlich willkommen. Ich begleite Sie durch eine langsame, sanfte Massage Ihrer Brüste, ganz ohne Eile.
# express: the first words; at most 35 words
welcome-express = Herzlich willkommen. Ich begleite Sie, während Sie Ihre Milch mit der Hand gewinnen, mit leichter Hand und in ruhigem Rhythmus.
# first-days: the first words; at most 35 words
welcome-first-days = Herzlich willkommen. Ich begleite Sie, während Sie mit der Hand die ersten Tropfen Ihrer Milch sammeln, sanft und in kurzer Zeit.
# relief: the first words; at most 35 words
welcome-relief = Herzlich willkommen. Ich begleite Sie, während Sie Ihre vollen, empfindlichen Brüste ganz leicht berühren und nur ein wenig Milch gewinnen.
# cadence: the first words; at most 35 words
welcome-cadence = Herzlich willkommen. Hier ist ein ruhiger Rhythmus, um Milch mit der Hand zu gewinnen, solange es Ihnen guttut.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Bevor wir anfangen: Rufen Sie bitte zuerst Ihre Ärztin, Ihren Arzt oder Ihre Hebamme an, wenn Sie schwanger sind, egal in welcher Woche. Ebenso bei Rötung oder roten Streifen an einer Brust, Fieber oder Grippegefühl.
# relief, right after the gate; at most 35 words
gate-relief = Diese Anleitung ist für volle Brüste ohne Rötung, Hitze oder Fieber. Haben Sie etwas davon, machen Sie nur weiter, wenn Ihre Ärztin, Ihr Arzt oder Ihre Hebamme Ihnen dazu geraten hat.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Sie brauchen nur Ihre beiden warmen Hände und, wenn Sie mögen, ein wenig Olivenöl.
# massage: within reach; at most 35 words
supplies-towel = Legen Sie sich ein Handtuch bereit, und stellen Sie etwas Wasser zum Trinken dazu.
# full, express, relief: within reach; at most 35 words
supplies-cup = Stellen Sie sich einen sauberen Becher oder Löffel, ein Handtuch und etwas Wasser zum Trinken in Reichweite.
# first-days: within reach; at most 35 words
supplies-spoon = Legen Sie sich einen sauberen Löffel oder eine kleine, saubere Spritze ohne Nadel bereit, dazu ein Handtuch und etwas Wasser zum Trinken.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Eine warme Dusche oder ein warmes, feuchtes Tuch kann helfen, dass die Milch fließt. Machen Sie zum Duschen hier eine Pause, oder nehmen Sie ein sauberes Tuch mit ans Waschbecken.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Wenn Ihnen Wärme guttut, nehmen Sie ein sauberes Tuch mit ans Waschbecken und machen es mit warmem Wasser nass. Nutzen Sie es höchstens zwei Minuten.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Waschen Sie sich jetzt bitte die Hände mit Seife und warmem Wasser. Lassen Sie sich Zeit, ich rufe Sie wieder.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Schön, dass Sie wieder da sind. Wenn Sie noch Zeit brauchen, machen Sie hier eine Pause, bis Sie so weit sind.
# every session: taking a place; at most 35 words
settle = Setzen oder legen Sie sich bequem an einen ruhigen Ort, den Rücken gut gestützt. Lassen Sie die Schultern sinken und die leise Musik spielen.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Prüfen Sie das Tuch innen am Handgelenk: warm, niemals heiß. Dann legen Sie es auf Ihre Brüste und ruhen sich aus.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Wenn Sie kein Tuch haben, legen Sie stattdessen Ihre warmen Hände auf die Brüste. Atmen Sie langsam ein und aus.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Im Moment gibt es nichts weiter zu tun. Lassen Sie bei jedem Ausatmen die Schultern und den Kiefer weich werden.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Legen Sie das Tuch jetzt zur Seite, und tupfen Sie die Haut mit dem Handtuch trocken.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Wenn Sie Öl nehmen, wärmen Sie ein paar Tropfen zwischen den Händen an. Die Brustwarzen und die dunklere Haut darum bleiben ohne Öl.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Legen Sie die Hände unter die Brüste, unter jede eine. Schütteln Sie sie ganz sanft, sodass sie locker schwingen.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Lassen Sie die Bewegung klein und weich. Die Handgelenke sind locker, der Atem geht langsam.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Wählen Sie die Brust, mit der Sie beginnen, egal welche. Diese massieren Sie jetzt.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Nun massieren Sie die andere Brust. Gehen Sie langsam hinüber, mit genauso weichen Händen.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Nun massieren Sie die linke Brust. Führen Sie die Hände langsam und weich dorthin.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Nun massieren Sie die rechte Brust. Führen Sie die Hände langsam und weich dorthin.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Legen Sie eine Hand oben auf diese Brust und die andere darunter. Streichen Sie sanft hin und her, die Hände in entgegengesetzter Richtung.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Geht die eine Hand vor, kommt die andere zurück. Langsam, und nur so fest, wie es guttut.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Legen Sie eine Hand oben auf die Brust und eine darunter, und streichen Sie sanft hin und her, die Hände in entgegengesetzter Richtung.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Legen Sie nun an jede Seite der Brust eine Hand. Streichen Sie sanft auf und ab, eine Hand steigt, die andere sinkt.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Auf und ab, ganz ohne Eile. Lassen Sie die Handflächen breit und weich.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Legen Sie wieder an jede Seite eine Hand, und streichen Sie sanft auf und ab, die Hände in entgegengesetzter Richtung.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Umfassen Sie die Brust nun mit beiden Händen, und drehen Sie ganz sanft, als würden Sie ein weiches Tuch auswringen.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Eine Hand dreht ein wenig in die eine Richtung, die andere in die andere, dann wechseln Sie. Ganz klein und leicht.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Umfassen Sie die Brust noch einmal mit beiden Händen, für die kleine, sanfte Drehung.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Atmen Sie langsam ein, und lassen Sie den Atem ganz hinausströmen.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Wenn Sie eine feste Stelle spüren, lassen Sie die Hände noch leichter darüber gehen.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Lassen Sie die Arme schwer und ruhig sein. Eine kleine Bewegung genügt.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Nichts davon soll wehtun. Wenn es wehtut, hören Sie auf, und machen Sie nur dann weiter, mit leichterer Hand, wenn es sich für Sie richtig anfühlt.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Bleiben Sie so leicht, wie Sie mögen. Wenn es wehtut, hören Sie auf, und lassen Sie die Hände ruhen.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Wenn eine Stelle empfindlich ist, lassen Sie sie aus. Wenn es wehtut, hören Sie auf.

# full: before the short massage between rounds; at most 35 words
cup-aside = Stellen Sie den Becher so zur Seite, dass er nicht umkippt, und lassen Sie die Finger ausruhen.
# full: the short massage between rounds begins; at most 35 words
massage-between = Jetzt kommt eine kurze Massage, mit sauberen Händen und ohne Öl. Sie kann helfen, dass mehr Milch kommt.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Machen Sie nun dasselbe an der anderen Brust, genauso leicht.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Berühren Sie die Brust so leicht, wie Sie ein Kätzchen streicheln würden. Bewegen Sie nur die Haut, ohne in die Tiefe zu drücken.
# relief: when even that is too much; at most 35 words
light-leave-out = Wenn selbst das zu viel ist, lassen Sie es weg, und legen Sie die Hände einfach in den Schoß.
# relief: before the expression; at most 35 words
relief-aim = Gewinnen Sie jetzt nur ein wenig Milch, damit die Spannung nachlässt. Die Brust muss nicht leer werden.
# relief: while expressing; at most 35 words
relief-softer = Sobald sich diese Brust etwas weicher anfühlt, ist es genug. Sie dürfen dann aufhören.
# relief: close; at most 35 words
relief-enough = Ein wenig genügt. Werden die Brüste ganz geleert, kann sie das anregen, noch mehr Milch zu bilden.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Jetzt können Sie ein kühles, feuchtes Tuch auf die Brüste legen. Kühl, nicht eiskalt, und nur so lange, wie es guttut.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Wenn Sie Öl genommen haben, wischen Sie es mit dem Handtuch ganz von Brüsten und Händen ab, damit die Finger nicht rutschen.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Waschen Sie sich nun noch einmal die Hände mit Seife und warmem Wasser. Lassen Sie sich Zeit, ich rufe Sie wieder.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Legen Sie eine Hand an die Brust, mit der Sie beginnen, egal welche. Mit der anderen Hand halten Sie den Becher oder Löffel unter die Brustwarze.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Legen Sie nun eine Hand an die andere Brust, und halten Sie mit der freien Hand den Becher oder Löffel unter die Brustwarze.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Legen Sie nun eine Hand an die linke Brust, und halten Sie mit der freien Hand den Becher oder Löffel unter die Brustwarze.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Legen Sie nun eine Hand an die rechte Brust, und halten Sie mit der freien Hand den Becher oder Löffel unter die Brustwarze.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Formen Sie mit Daumen und Zeigefinger ein großes, offenes C: der Daumen über der Brustwarze, der Finger darunter, einander gegenüber.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Setzen Sie Daumen und Zeigefinger an den äußeren Rand des Warzenhofs. So heißt die dunklere Haut rund um die Brustwarze.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Das sind etwa zwei bis drei Zentimeter vom Ansatz der Brustwarze. Reicht Ihre dunklere Haut weiter oder weniger weit, richten Sie sich nach diesem Abstand.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Halten Sie Finger und Haut trocken, damit die Finger dort bleiben, wo Sie sie hingesetzt haben.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Drücken Sie sanft, Daumen und Finger gehen dabei aufeinander zu. Dann lösen Sie den Druck, und die Finger bleiben an derselben Hautstelle, ohne zu rutschen.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Führen Sie die Finger sanft zurück, zu den Rippen hin. Dann drücken Sie, Daumen und Finger aufeinander zu, und lösen, ohne auf der Haut zu rutschen.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Drücken Sie nur am Rand der dunkleren Haut, niemals die Brustwarze selbst. Dort wird nicht gequetscht und nicht gezogen.
# every expression: just before the first rhythm; at most 35 words
express-follow = Folgen Sie nun mit der Hand dem Rhythmus. Ist er Ihnen zu schnell, werden Sie langsamer, denn Ihr eigenes Tempo ist das richtige.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Wie vorhin: sanft drücken und lösen, und die Finger bleiben an ihrem Platz.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Wie vorhin: sanft zurück, drücken und lösen, und die Finger bleiben an ihrem Platz.
# full, express: the second round begins; at most 35 words
round-again = Nun ist jede Brust noch einmal an der Reihe. So kann noch mehr Milch kommen.
# full: the third round begins; at most 35 words
round-last = Noch ein kurzer Durchgang für jede Brust, dann dürfen Sie sich ausruhen.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Nichts davon soll wehtun. Wenn es wehtut, hören Sie auf, und beginnen Sie nur dann wieder, mit leichterer Hand, wenn Sie möchten.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Wenn es wehtut, hören Sie auf. Eine leichte Hand genügt.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Bleiben Sie sanft, ohne zu ziehen und ohne zu reiben. Wenn es wehtut, hören Sie auf.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Gehen Sie nun zurück zu der Brust, mit der Sie begonnen haben, und setzen Sie Daumen und Finger an wie vorhin.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Gehen Sie nun zur anderen Brust, und setzen Sie Daumen und Finger an wie vorhin.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Gehen Sie nun zur linken Brust, und setzen Sie Daumen und Finger an wie vorhin.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Gehen Sie nun zur rechten Brust, und setzen Sie Daumen und Finger an wie vorhin.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Bis Milch kommt, kann es zwei Minuten oder länger dauern. Noch keine Milch oder nur ein Tropfen, das ist ganz normal.
# first-days: about the first milk; at most 35 words
first-drops = Die erste Milch ist dickflüssig und kommt in Tropfen. Ein Milliliter oder weniger ist am Anfang normal.
# every expression phase: changing early; at most 35 words
when-slows = Wenn die Milch weniger wird, wechseln Sie zur anderen Brust, wann immer Sie möchten.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Wenn nur noch wenige Tropfen kommen, dürfen Sie die Brust wechseln oder zum nächsten Teil gehen. Die Minuten sind nur ein Anhaltspunkt.
# long turns: half of it is over; at most 35 words
half-way = Die Hälfte dieses Durchgangs ist vorbei. Lassen Sie die Hand weich sein.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Sie sind in der Mitte dieses Durchgangs. Atmen Sie aus, und machen Sie sanft weiter.
# every turn: one minute is left; at most 35 words
last-minute = Noch etwa eine Minute an dieser Brust.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Noch eine Minute hier, so leicht wie bisher.
# every turn: the fingers move around; at most 35 words
rotate-1 = Rücken Sie Daumen und Finger nun ein kleines Stück weiter, am Rand der dunkleren Haut entlang.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Drehen Sie die Hand ein wenig, sodass die Finger an einer neuen Stelle liegen, im selben Abstand.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Gehen Sie ein kleines Stück weiter rund um die Brustwarze, und machen Sie dort weiter.
# long turns: a reminder; at most 35 words
remind-shoulders = Lassen Sie die Schultern sinken, und lassen Sie den Kiefer locker.
# long turns: a reminder; at most 35 words
remind-no-sliding = Lassen Sie die Finger an derselben Hautstelle, ohne zu rutschen und ohne zu reiben.
# long turns: a reminder; at most 35 words
remind-dear = Wenn Sie mögen, denken Sie an einen lieben Menschen oder an einen Ort, an dem Sie zur Ruhe kommen.
# long turns: a reminder; at most 35 words
remind-hand-tired = Wenn Ihre Hand müde ist, schütteln Sie sie aus, oder nehmen Sie die andere. Sie können jederzeit wieder in den Rhythmus finden.
# long turns: a reminder; at most 35 words
remind-drops = Tropfen oder feine Strahlen, beides ist gut. Es lohnt sich, jedes bisschen aufzuheben.
# turns: a reminder; at most 35 words
remind-breathe = Atmen Sie langsam, und lassen Sie die Hand bei jedem Lösen weich werden.

## Closing

# every session: the work is over; at most 35 words
close-rest = Legen Sie die Hände jetzt in den Schoß. Das war der letzte Teil.
# full, express, first-days: the milk; at most 35 words
milk-cover = Decken Sie Ihre Milch mit einem sauberen Deckel zu, auch wenige Tropfen, und schreiben Sie Datum und Uhrzeit darauf.
# full, express, first-days: the milk; at most 35 words
milk-keep = Bekommt Ihr Kind die Milch nicht bald, stellen Sie sie in den Kühlschrank. In der Klinik gelten die Regeln der Station.
# first-days: how often; at most 35 words
how-often = Wenn Ihr Kind noch nicht an der Brust trinken kann, wird meist empfohlen, in vierundzwanzig Stunden acht bis zehn Mal Milch zu gewinnen, davon mindestens einmal in der Nacht.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Wenn Sie Öl genommen haben, wischen Sie es von Brüsten und Händen ab, bevor Ihr Kind trinkt.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Wenn Ihnen diese Schritte keine Erleichterung bringen, rufen Sie Ihre Ärztin, Ihren Arzt oder eine Stillberaterin an.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Rufen Sie Ihre Ärztin, Ihren Arzt oder eine Stillberaterin an, wenn Sie Rötungen oder rote Streifen sehen, wenn Sie Fieber haben oder sich wie bei einer Grippe fühlen.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Rufen Sie bitte auch dort an, wenn Ihr Kind die Brust nicht fassen kann. Das ist ein guter Grund, sich Hilfe zu holen.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Danke, dass Sie sich diese Zeit für sich genommen haben. Ruhen Sie sich ein wenig aus, und trinken Sie etwas Wasser.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Ob heute viel kam oder wenig, Sie haben Zeit und Sorgfalt hineingelegt. Ruhen Sie sich ein wenig aus, und trinken Sie etwas Wasser.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Wir hören hier auf. Nehmen Sie die Hände weg, und lassen Sie die Arme ruhen.
# it-hurts; at most 35 words
hurt-not-your-fault = Es war richtig, dass Sie aufgehört haben. Sie können nichts dafür.
# it-hurts: when to call; at most 35 words
call-if-pain = Wenn der Schmerz nicht bald vergeht oder wenn er wiederkommt, rufen Sie Ihre Ärztin, Ihren Arzt oder eine Stillberaterin an.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Tun Sie sich jetzt etwas Gutes. Sie können wiederkommen, wann immer Sie möchten.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Zurück
# on the beat: thumb and finger toward each other; one word
beat-compress = Drücken
# on the beat: the hand lets go; one word
beat-relax = Lösen

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Das ist Deutsch.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Es bleiben noch etwa fünfundvierzig Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Es bleiben noch etwa dreißig Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Es bleiben noch etwa zwanzig Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Es bleibt noch etwa eine Viertelstunde.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Es bleiben noch etwa zehn Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Es bleiben noch etwa fünf Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Es bleiben noch etwa drei Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Es bleiben noch etwa zwei Minuten.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Es bleibt noch etwa eine Minute.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Es bleibt weniger als eine Minute.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = So laut wird die Stimme sein. Können Sie mich gut hören?
# care, question 1 of 4; at most 20 words
care-pregnant = Sind Sie schwanger, egal in welcher Woche?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Sehen Sie Rötungen oder rote Streifen an einer Brust, oder ist eine Stelle an einer Brust heiß?
# care, question 3 of 4; at most 20 words
care-fever = Haben Sie Fieber?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Fühlen Sie sich wie bei einer Grippe?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Dann rufen Sie bitte zuerst Ihre Ärztin, Ihren Arzt oder Ihre Hebamme an. Wir fangen jetzt nicht an.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Hat Ihre Ärztin, Ihr Arzt oder Ihre Hebamme Ihnen gesagt, dass Sie diese Anleitung trotzdem machen sollen?
