### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Byenveni. M ap gide ou pandan w ap fè masaj nan tete ou, epi pandan w ap tire lèt ou ak men, nan vitès pa ou.
# massage: the first words; at most 35 words
welcome-massage = Byenveni. M ap gide ou pou ou fè yon masaj dousman nan tete ou, san prese ditou.
# express: the first words; at most 35 words
welcome-express = Byenveni. M ap gide ou pandan w ap tire lèt ou ak men, ak yon men lejè ak yon rit ki dousman.
# first-days: the first words; at most 35 words
welcome-first-days = Byenveni. M ap gide ou pandan w ap ranmase premye gout lèt ou ak men, byen dousman, epi sa p ap pran anpil tan.
# relief: the first words; at most 35 words
welcome-relief = Byenveni. M ap gide ou pandan w ap touche tete ou ki plen e ki sansib, byen lejè, pou ou retire sèlman yon ti kras lèt.
# cadence: the first words; at most 35 words
welcome-cadence = Byenveni. Men yon rit ki dousman pou tire lèt ak men, pandan tout tan ou santi ou alèz ak li.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Anvan nou kòmanse: si ou ansent, nenpòt ki semèn, si yon tete wouj oswa gen tras wouj, oswa si ou gen lafyèv oswa santi tankou ou gen grip, tanpri rele doktè oswa fanmsaj ou anvan.
# relief, right after the gate; at most 35 words
gate-relief = Seyans sa a pou tete ki plen, men ki pa ni wouj ni cho, san lafyèv. Si ou gen youn nan sa yo, kontinye sèlman si doktè oswa fanmsaj ou te di ou fè li.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Tout sa ou bezwen se de men ou byen cho, epi si ou vle, yon ti lwil doliv.
# massage: within reach; at most 35 words
supplies-towel = Mete yon sèvyèt ak yon ti dlo pou bwè toupre ou.
# full, express, relief: within reach; at most 35 words
supplies-cup = Mete yon gode pwòp oswa yon kiyè pwòp, yon sèvyèt, ak yon ti dlo pou bwè toupre ou, kote men ou ka rive.
# first-days: within reach; at most 35 words
supplies-spoon = Prepare yon kiyè pwòp oswa yon ti sereng pwòp san zegwi, ak yon sèvyèt ak yon ti dlo pou bwè bò kote ou.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Yon douch tyèd oswa yon twal mouye ki tyèd ka ede lèt ou koule. Fè yon poz la a pou douch la, oswa pran yon twal pwòp avè ou lè ou pral lave men ou.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Si ou renmen chalè, pran yon twal pwòp avè ou lè ou pral lave men ou, epi mouye li ak dlo tyèd. Pa sèvi avè li plis pase de minit.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Tanpri, lave men ou kounye a ak savon ak dlo tyèd. Pran tan ou, m ap rele ou lè pou ou tounen.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Mwen kontan ou tounen. Si ou bezwen plis tan, fè yon poz la a jiskaske ou pare.
# every session: taking a place; at most 35 words
settle = Chita oswa lonje kò ou yon kote ki kalm, kote ou alèz, ak do ou byen soutni. Lage zepòl ou, epi kite mizik dou a jwe.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Eseye twal la sou anndan ponyèt ou: li dwe tyèd, li pa dwe janm cho. Apre sa, mete li sou tete ou, epi repoze ou.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Si ou pa gen twal, mete men ou byen cho sou tete ou pito. Rale souf ou dousman, epi lage li dousman.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Pa gen anyen ankò pou fè kounye a. Chak fwa ou lage souf ou, kite zepòl ou ak machwè ou detann.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Kounye a, retire twal la, epi seche po ou ak sèvyèt la, ak ti tap tou dousman.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Si w ap sèvi ak lwil, chofe kèk gout nan pla men ou. Pa mete li sou pwent tete yo, ni sou pati pi fonse ki alantou yo.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Mete men ou anba tete ou, yon men anba chak, epi souke yo tou dousman, pou yo balanse lib.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Fè ti mouvman tou piti, tou dousman. Kite ponyèt ou detann, epi respire dousman.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Chwazi tete ou vle kòmanse a, nenpòt ladan yo bon. Se li w ap masaje kounye a.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Kounye a, masaje lòt tete a. Ale sou li dousman, ak menm dousè nan men ou.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Kounye a, masaje tete ki sou bò gòch la. Kite men ou ale la tou dousman.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Kounye a, masaje tete ki sou bò dwat la. Kite men ou ale la tou dousman.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Mete yon men sou anwo tete sa a, ak lòt men an anba li. Fè yo ale vini tou dousman, youn nan sans kontrè lòt.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Pandan yon men ap ale, lòt la ap tounen. Fè li dousman, pa pi fò pase jan ou santi ou alèz.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Mete yon men sou anwo tete a, yon men anba li, epi fè yo ale vini tou dousman, youn nan sans kontrè lòt.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Kounye a, mete yon men sou chak bò tete a. Fè yo monte desann tou dousman, youn ap monte pandan lòt la ap desann.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Monte, desann, san prese. Kite pla men ou byen louvri, byen dou.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Mete yon men sou chak bò ankò, epi fè yo monte desann tou dousman, youn nan sans kontrè lòt.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Kounye a, kenbe tete a nan mitan de men ou, epi vire yo byen dousman, tankou w ap tòde yon ti twal byen mou.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Vire yon men yon ti kras yon bò, lòt men an lòt bò, epi chanje. Fè mouvman an piti, lejè.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Mete de men ou alantou tete a yon lòt fwa ankò, epi vire yo menm jan, tou piti, tou dousman.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Rale souf ou dousman, epi lage tout souf la nèt.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Si ou santi yon kote ki di, pase men ou sou li pi lejè toujou.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Kite bra ou lou, kite yo trankil. Yon ti mouvman tou piti sifi.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Anyen nan sa pa dwe fè mal. Si sa fè ou mal, sispann, epi kontinye pi lejè sèlman si ou santi sa bon pou ou.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Fè li lejè jan ou vle. Si sa fè ou mal, sispann, epi kite men ou repoze.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Si yon kote ap fè ou mal, pa touche li. Si sa fè ou mal, sispann.

# full: before the short massage between rounds; at most 35 words
cup-aside = Mete gode a yon kote li pa ka chavire, epi kite dwèt ou repoze.
# full: the short massage between rounds begins; at most 35 words
massage-between = Kounye a, n ap fè yon ti masaj kout, ak men pwòp, san lwil. Sa ka ede plis lèt vini.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Kounye a, fè menm bagay la sou lòt tete a, lejè menm jan an.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Touche tete ou lejè menm jan ou ta karese yon ti chat. Fè se po a sèlman ki bouje, pa peze fon.
# relief: when even that is too much; at most 35 words
light-leave-out = Si menm ti touche lejè sa a twòp pou ou, pa fè li, jis kite men ou repoze sou janm ou.
# relief: before the expression; at most 35 words
relief-aim = Kounye a, retire yon ti kras lèt sèlman, pou soulaje presyon an. Ou pa bezwen vide tete a.
# relief: while expressing; at most 35 words
relief-softer = Depi ou santi tete sa a vin yon ti jan pi mou, sa sifi. Ou ka sispann la.
# relief: close; at most 35 words
relief-enough = Yon ti kras sifi. Lè ou vide tete yo, sa ka fè yo fè plis lèt toujou.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Kounye a, ou ka mete yon twal mouye ki fre sou tete ou. Fre, pa glase, epi sèlman pou tan li fè ou byen.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Si ou te sèvi ak lwil, siye tout lwil la sou tete ou ak sou men ou ak sèvyèt la, pou dwèt ou pa glise.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Kounye a, lave men ou yon lòt fwa ak savon ak dlo tyèd. Pran tan ou, m ap rele ou lè pou ou tounen.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Poze yon men sou tete ou vle kòmanse a, nenpòt ladan yo bon. Ak lòt men an, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Kounye a, poze yon men sou lòt tete a, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Kounye a, poze yon men sou tete ki sou bò gòch la, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Kounye a, poze yon men sou tete ki sou bò dwat la, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Fè yon lèt C byen louvri ak pous ou ak dwèt endèks ou: pous la anwo pwent tete a, endèks la anba li, youn anfas lòt.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Mete pous ou ak endèks ou sou rebò deyò areyòl la. Areyòl la, se pati pi fonse ki alantou pwent tete a.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Sa fè anviwon de a twa santimèt apati baz pwent tete a. Si pati fonse pa ou a pi gwo oswa pi piti, swiv distans sa a.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Kenbe dwèt ou ak po ou byen sèk, pou dwèt ou rete kote ou mete yo a.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Peze tou dousman, fè pous la ak endèks la pwoche youn pi pre lòt, epi lage. Yo rete menm kote sou po a, san glise.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Apiye dwèt yo tou dousman nan direksyon zo kòt ou. Apre sa, peze, fè pous la ak endèks la pwoche youn pi pre lòt, epi lage, san glise sou po a.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Peze sou rebò pati pi fonse a sèlman, pa janm peze pwent tete a menm. Pa pije li, pa rale li.
# every expression: just before the first rhythm; at most 35 words
express-follow = Kounye a, swiv rit la ak men ou. Si ou twouve li twò vit, ale pi dousman, vitès pa ou a se li ki bon.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Menm jan ak anvan: peze tou dousman, epi lage, ak dwèt ki rete nan plas yo.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Menm jan ak anvan: apiye tou dousman nan direksyon zo kòt ou, peze, epi lage, ak dwèt ki rete nan plas yo.
# full, express: the second round begins; at most 35 words
round-again = Kounye a, chak tete ap gen tou pa li ankò. Lè ou tounen sou yo, sa ka fè plis lèt vini.
# full: the third round begins; at most 35 words
round-last = Gen yon dènye tou kout pou chak tete, epi apre sa ou ka repoze ou.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Anyen nan sa pa dwe fè mal. Si sa fè ou mal, sispann, epi rekòmanse pi lejè sèlman si ou vle.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Si sa fè ou mal, sispann. Yon men lejè sifi.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Kontinye tou dousman, san rale, san fwote. Si sa fè ou mal, sispann.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Kounye a, tounen sou tete ou te kòmanse a, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Kounye a, pase sou lòt tete a, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Kounye a, pase sou tete ki sou bò gòch la, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Kounye a, pase sou tete ki sou bò dwat la, epi mete pous ou ak endèks ou menm jan ak anvan.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Lèt la ka pran de minit oswa plis pou li kòmanse vini. Si poko gen lèt, oswa se yon sèl gout, sa nòmal nèt.
# first-days: about the first milk; at most 35 words
first-drops = Premye lèt la epè, epi li vini gout pa gout. Yon mililit, oswa mwens, sa nòmal nan kòmansman.
# every expression phase: changing early; at most 35 words
when-slows = Lè lèt la kòmanse vini mwens, pase sou lòt tete a nenpòt lè ou vle.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Si se kèk gout sèlman k ap vini, ou ka chanje tete oswa kontinye pi devan. Minit yo la sèlman pou gide ou.
# long turns: half of it is over; at most 35 words
half-way = Ou rive nan mwatye tou sa a. Kite men ou lejè.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Mwatye tou sa a fin pase. Lage souf ou, epi kontinye tou dousman.
# every turn: one minute is left; at most 35 words
last-minute = Rete anviwon yon minit ankò sou tete sa a.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Yon lòt minit la a, lejè menm jan ak anvan.
# every turn: the fingers move around; at most 35 words
rotate-1 = Kounye a, deplase pous ou ak endèks ou yon ti kras, swiv rebò pati pi fonse a.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Vire men ou yon ti kras, pou dwèt ou poze yon lòt kote, nan menm distans lan.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Vanse yon ti kras pi lwen alantou pwent tete a, epi kontinye depi la.
# long turns: a reminder; at most 35 words
remind-shoulders = Lage zepòl ou, epi kite machwè ou detann.
# long turns: a reminder; at most 35 words
remind-no-sliding = Kite dwèt ou rete menm kote sou po a, san glise, san fwote.
# long turns: a reminder; at most 35 words
remind-dear = Si ou vle, panse ak yon moun ki chè pou ou, oswa ak yon kote ou santi ou kalm.
# long turns: a reminder; at most 35 words
remind-hand-tired = Si men ou fatige, souke li oswa chanje men. Ou ka reprann rit la nenpòt lè.
# long turns: a reminder; at most 35 words
remind-drops = Kit se gout, kit se ti jè, tou de bon. Chak ti kras lèt merite sere.
# turns: a reminder; at most 35 words
remind-breathe = Respire dousman, epi kite men ou byen detann chak fwa ou lage.

## Closing

# every session: the work is over; at most 35 words
close-rest = Kounye a, kite men ou repoze sou janm ou. Se te dènye pati a.
# full, express, first-days: the milk; at most 35 words
milk-cover = Kouvri lèt ou, menm si se kèk gout, ak yon kouvèti pwòp, epi kole yon etikèt sou li ak dat la ak lè a.
# full, express, first-days: the milk; at most 35 words
milk-keep = Si ti bebe ou pa pral bwè li talè, mete li nan frijidè. Nan lopital, swiv règ sèvis la.
# first-days: how often; at most 35 words
how-often = Si ti bebe ou poko ka pran tete, konsèy yo bay anjeneral se tire lèt uit a dis fwa nan yon jounen ak yon nwit, omwen yon fwa nan nwit.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Si ou te sèvi ak lwil, siye lwil la sou tete ou ak sou men ou anvan ti bebe ou pran tete.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Si tout sa ou fè yo pa soulaje ou, rele doktè ou oswa yon espesyalis nan bay tete.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Rele doktè ou oswa yon espesyalis nan bay tete si ou wè yon kote wouj oswa tras wouj, oswa si ou gen lafyèv oswa santi tankou ou gen grip.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Tanpri, rele yo tou si ti bebe ou pa ka pran tete a. Se yon bon rezon pou mande èd.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Mèsi paske ou pran tan sa a pou tèt ou. Repoze ou yon ti kras, epi bwè dlo.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Kit te gen anpil, kit te gen ti kras, ou bay tan ou ak swen ou. Repoze ou yon ti kras, epi bwè dlo.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = N ap sispann la a. Retire men ou, epi kite bra ou repoze.
# it-hurts; at most 35 words
hurt-not-your-fault = Ou fè byen lè ou sispann. Se pa fòt ou.
# it-hurts: when to call; at most 35 words
call-if-pain = Si doulè a pa pase byento, oswa si li tounen, rele doktè ou oswa yon espesyalis nan bay tete.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Kounye a, pran swen tèt ou ak dousè. Ou ka tounen yon lòt lè, nenpòt lè ou vle.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Apiye
# on the beat: thumb and finger toward each other; one word
beat-compress = Peze
# on the beat: the hand lets go; one word
beat-relax = Lage

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Lang sa a se kreyòl ayisyen.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Gen anviwon karannsenk minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Gen anviwon trant minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Gen anviwon ven minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Gen anviwon kenz minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Gen anviwon dis minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Gen anviwon senk minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Gen anviwon twa minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Gen anviwon de minit ki rete.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Gen anviwon yon minit ki rete.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Gen mwens pase yon minit ki rete.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Men ki fòs vwa a ap genyen. Èske ou tande mwen byen?
# care, question 1 of 4; at most 20 words
care-pregnant = Èske ou ansent, nenpòt ki semèn?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Èske ou wè yon kote wouj oswa tras wouj sou yon tete, oswa èske gen yon kote sou li ki cho?
# care, question 3 of 4; at most 20 words
care-fever = Èske ou gen lafyèv?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Èske ou santi tankou ou gen grip?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Alò, tanpri rele doktè oswa fanmsaj ou anvan. Nou p ap kòmanse kounye a.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Èske doktè oswa fanmsaj ou te di ou fè seyans sa a kanmèm?
