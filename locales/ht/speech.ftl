### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard.

## Welcome

# full: the first words
welcome-full = Byenveni. M ap gide ou pandan w ap fè masaj nan tete ou, epi pandan w ap tire lèt ou ak men, nan vitès pa ou.
# massage: the first words
welcome-massage = Byenveni. M ap gide ou pou ou fè yon masaj dousman nan tete ou, san prese ditou.
# express: the first words
welcome-express = Byenveni. M ap gide ou pandan w ap tire lèt ou ak men, ak yon men lejè ak yon rit ki dousman.
# first-days: the first words
welcome-first-days = Byenveni. M ap gide ou pandan w ap ranmase premye gout lèt ou ak men, byen dousman, epi sa p ap pran anpil tan.
# relief: the first words
welcome-relief = Byenveni. M ap gide ou pandan w ap touche tete ou ki plen e ki sansib, byen lejè, pou ou retire sèlman yon ti kras lèt.
# cadence: the first words
welcome-cadence = Byenveni. Men yon rit ki dousman pou tire lèt ak men, pandan tout tan ou santi ou alèz ak li.

## Who should call first

# every session, before anything is done
gate = Anvan nou kòmanse: si ou ansent, nenpòt ki semèn, si yon tete wouj oswa gen tras wouj, oswa si ou gen lafyèv oswa santi tankou ou gen grip, tanpri rele doktè oswa fanmsaj ou anvan.
# relief, right after the gate
gate-relief = Seyans sa a pou tete ki plen, men ki pa ni wouj ni cho, san lafyèv. Si ou gen youn nan sa yo, kontinye sèlman si doktè oswa fanmsaj ou te di ou fè li.

## Getting ready

# full, massage: what is needed
supplies-hands = Tout sa ou bezwen se de men ou byen cho, epi si ou vle, yon ti lwil doliv.
# massage: within reach
supplies-towel = Mete yon sèvyèt ak yon ti dlo pou bwè toupre ou.
# full, express, relief: within reach
supplies-cup = Mete yon gode pwòp oswa yon kiyè pwòp, yon sèvyèt, ak yon ti dlo pou bwè toupre ou, kote men ou ka rive.
# first-days: within reach
supplies-spoon = Prepare yon kiyè pwòp oswa yon ti sereng pwòp san zegwi, ak yon sèvyèt ak yon ti dlo pou bwè bò kote ou.
# full, massage: before the hands are washed, since both need warm water
warm-offer = Yon douch tyèd oswa yon twal mouye ki tyèd ka ede lèt ou koule. Fè yon poz la a pou douch la, oswa pran yon twal pwòp avè ou lè ou pral lave men ou.
# relief: before the hands are washed; never more warmth than this
warm-offer-short = Si ou renmen chalè, pran yon twal pwòp avè ou lè ou pral lave men ou, epi mouye li ak dlo tyèd. Pa sèvi avè li plis pase de minit.
# every session: she goes to the sink; a minute passes, then a bell
wash-hands = Tanpri, lave men ou kounye a ak savon ak dlo tyèd. Pran tan ou, m ap rele ou lè pou ou tounen.
# every session: after the bell that follows washing
back-from-washing = Mwen kontan ou tounen. Si ou bezwen plis tan, fè yon poz la a jiskaske ou pare.
# every session: taking a place
settle = Chita oswa lonje kò ou yon kote ki kalm, kote ou alèz, ak do ou byen soutni. Lage zepòl ou, epi kite mizik dou a jwe.
# full, massage, relief: the warm cloth begins
cloth-try = Eseye twal la sou anndan ponyèt ou: li dwe tyèd, li pa dwe janm cho. Apre sa, mete li sou tete ou, epi repoze ou.
# full, massage, relief: while the cloth lies there
cloth-or-hands = Si ou pa gen twal, mete men ou byen cho sou tete ou pito. Rale souf ou dousman, epi lage li dousman.
# full, massage: later, while the cloth lies there
cloth-breathe = Pa gen anyen ankò pou fè kounye a. Chak fwa ou lage souf ou, kite zepòl ou ak machwè ou detann.
# full, massage, relief: the cloth is done
cloth-off = Kounye a, retire twal la, epi seche po ou ak sèvyèt la, ak ti tap tou dousman.
# full, massage: oil, which is optional
oil-warm = Si w ap sèvi ak lwil, chofe kèk gout nan pla men ou. Pa mete li sou pwent tete yo, ni sou pati pi fonse ki alantou yo.

## Massage

# full, massage, first-days: first stroke, both breasts
massage-shake = Mete men ou anba tete ou, yon men anba chak, epi souke yo tou dousman, pou yo balanse lib.
# full, massage, first-days: the first stroke goes on
massage-shake-more = Fè ti mouvman tou piti, tou dousman. Kite ponyèt ou detann, epi respire dousman.

# full, massage, relief: the massage of one breast begins
massage-on-first = Chwazi tete ou vle kòmanse a, nenpòt ladan yo bon. Se li w ap masaje kounye a.
# full, massage, relief: the massage of the second breast begins
massage-on-second = Kounye a, masaje lòt tete a. Ale sou li dousman, ak menm dousè nan men ou.
# full, massage, relief: instead of the two above, when the side was chosen
massage-on-left = Kounye a, masaje tete ki sou bò gòch la. Kite men ou ale la tou dousman.
# full, massage, relief: the same, for the right
massage-on-right = Kounye a, masaje tete ki sou bò dwat la. Kite men ou ale la tou dousman.

# full, massage, relief: second stroke, one breast
massage-back-and-forth = Mete yon men sou anwo tete sa a, ak lòt men an anba li. Fè yo ale vini tou dousman, youn nan sans kontrè lòt.
# full, massage: the second stroke goes on
massage-back-and-forth-more = Pandan yon men ap ale, lòt la ap tounen. Fè li dousman, pa pi fò pase jan ou santi ou alèz.
# full, massage, relief, and the short massage between rounds: second stroke again
massage-back-and-forth-again = Mete yon men sou anwo tete a, yon men anba li, epi fè yo ale vini tou dousman, youn nan sans kontrè lòt.
# full, massage, relief: third stroke, one breast
massage-up-and-down = Kounye a, mete yon men sou chak bò tete a. Fè yo monte desann tou dousman, youn ap monte pandan lòt la ap desann.
# full, massage: the third stroke goes on
massage-up-and-down-more = Monte, desann, san prese. Kite pla men ou byen louvri, byen dou.
# full, massage, relief: third stroke on the second breast
massage-up-and-down-again = Mete yon men sou chak bò ankò, epi fè yo monte desann tou dousman, youn nan sans kontrè lòt.
# full, massage: fourth stroke, one breast
massage-twist = Kounye a, kenbe tete a nan mitan de men ou, epi vire yo byen dousman, tankou w ap tòde yon ti twal byen mou.
# full, massage: the fourth stroke goes on
massage-twist-more = Vire yon men yon ti kras yon bò, lòt men an lòt bò, epi chanje. Fè mouvman an piti, lejè.
# full, massage: fourth stroke on the second breast
massage-twist-again = Mete de men ou alantou tete a yon lòt fwa ankò, epi vire yo menm jan, tou piti, tou dousman.
# full, massage: within a stroke on the second breast
massage-breathe = Rale souf ou dousman, epi lage tout souf la nèt.
# full, massage: within a stroke on the second breast
massage-tight-places = Si ou santi yon kote ki di, pase men ou sou li pi lejè toujou.
# full, massage: within a stroke on the second breast
massage-little = Kite bra ou lou, kite yo trankil. Yon ti mouvman tou piti sifi.

# every massage phase has one of these three: it must not hurt
hurt-massage = Anyen nan sa pa dwe fè mal. Si sa fè ou mal, sispann, epi kontinye pi lejè sèlman si ou santi sa bon pou ou.
# massage phases: it must not hurt
hurt-massage-light = Fè li lejè jan ou vle. Si sa fè ou mal, sispann, epi kite men ou repoze.
# massage phases: it must not hurt
hurt-massage-sore = Si yon kote ap fè ou mal, pa touche li. Si sa fè ou mal, sispann.

# full: before the short massage between rounds
cup-aside = Mete gode a yon kote li pa ka chavire, epi kite dwèt ou repoze.
# full: the short massage between rounds begins
massage-between = Kounye a, n ap fè yon ti masaj kout, ak men pwòp, san lwil. Sa ka ede plis lèt vini.
# full: within a short massage, one breast is done
massage-change-breast = Kounye a, fè menm bagay la sou lòt tete a, lejè menm jan an.

## Relief

# relief: how light the strokes are
light-as-kitten = Touche tete ou lejè menm jan ou ta karese yon ti chat. Fè se po a sèlman ki bouje, pa peze fon.
# relief: when even that is too much
light-leave-out = Si menm ti touche lejè sa a twòp pou ou, pa fè li, jis kite men ou repoze sou janm ou.
# relief: before the expression
relief-aim = Kounye a, retire yon ti kras lèt sèlman, pou soulaje presyon an. Ou pa bezwen vide tete a.
# relief: while expressing
relief-softer = Depi ou santi tete sa a vin yon ti jan pi mou, sa sifi. Ou ka sispann la.
# relief: close
relief-enough = Yon ti kras sifi. Lè ou vide tete yo, sa ka fè yo fè plis lèt toujou.
# relief: close, the cool cloth
cool-cloth = Kounye a, ou ka mete yon twal mouye ki fre sou tete ou. Fre, pa glase, epi sèlman pou tan li fè ou byen.

## Between massage and expression

# full: the oil comes off
wipe-oil = Si ou te sèvi ak lwil, siye tout lwil la sou tete ou ak sou men ou ak sèvyèt la, pou dwèt ou pa glise.
# full: she goes to the sink again; a minute passes, then a bell
wash-again = Kounye a, lave men ou yon lòt fwa ak savon ak dlo tyèd. Pran tan ou, m ap rele ou lè pou ou tounen.

## Expressing

# full, express, first-days, relief: the first turn on the first breast
express-on-first = Poze yon men sou tete ou vle kòmanse a, nenpòt ladan yo bon. Ak lòt men an, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: the first turn on the second breast
express-on-second = Kounye a, poze yon men sou lòt tete a, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: instead of the two above, when the side was chosen
express-on-left = Kounye a, poze yon men sou tete ki sou bò gòch la, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.
# full, express, first-days, relief: the same, for the right
express-on-right = Kounye a, poze yon men sou tete ki sou bò dwat la, epi ak men ki lib la, kenbe gode a oswa kiyè a anba pwent tete a.

# full, express, first-days, relief: the shape of the hand
express-hand-shape = Fè yon lèt C byen louvri ak pous ou ak dwèt endèks ou: pous la anwo pwent tete a, endèks la anba li, youn anfas lòt.
# full, express, first-days, relief: where thumb and finger are set
express-position = Mete pous ou ak endèks ou sou rebò deyò areyòl la. Areyòl la, se pati pi fonse ki alantou pwent tete a.
# full, express, first-days, relief: how far from the nipple
express-distance = Sa fè anviwon de a twa santimèt apati baz pwent tete a. Si pati fonse pa ou a pi gwo oswa pi piti, swiv distans sa a.
# full, express, first-days, relief: the fingers stay dry
express-dry = Kenbe dwèt ou ak po ou byen sèk, pou dwèt ou rete kote ou mete yo a.
# full, express, first-days, relief: the movement, compress and relax
express-motion-areola = Peze tou dousman, fè pous la ak endèks la pwoche youn pi pre lòt, epi lage. Yo rete menm kote sou po a, san glise.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax
express-motion-press-back = Apiye dwèt yo tou dousman nan direksyon zo kòt ou. Apre sa, peze, fè pous la ak endèks la pwoche youn pi pre lòt, epi lage, san glise sou po a.
# full, express, first-days, relief: never the nipple
express-not-nipple = Peze sou rebò pati pi fonse a sèlman, pa janm peze pwent tete a menm. Pa pije li, pa rale li.
# every expression: just before the first rhythm
express-follow = Kounye a, swiv rit la ak men ou. Si ou twouve li twò vit, ale pi dousman, vitès pa ou a se li ki bon.
# later turns: the movement in short, compress and relax
express-rhythm-areola = Menm jan ak anvan: peze tou dousman, epi lage, ak dwèt ki rete nan plas yo.
# later turns: the movement in short with the other technique
express-rhythm-press-back = Menm jan ak anvan: apiye tou dousman nan direksyon zo kòt ou, peze, epi lage, ak dwèt ki rete nan plas yo.
# full, express: the second round begins
round-again = Kounye a, chak tete ap gen tou pa li ankò. Lè ou tounen sou yo, sa ka fè plis lèt vini.
# full: the third round begins
round-last = Gen yon dènye tou kout pou chak tete, epi apre sa ou ka repoze ou.

# the first turn of every expression: it must not hurt
hurt-express = Anyen nan sa pa dwe fè mal. Si sa fè ou mal, sispann, epi rekòmanse pi lejè sèlman si ou vle.
# later turns, cadence: it must not hurt
hurt-express-again = Si sa fè ou mal, sispann. Yon men lejè sifi.
# later turns, and during the long first ones: it must not hurt
hurt-express-later = Kontinye tou dousman, san rale, san fwote. Si sa fè ou mal, sispann.

# full, express, cadence: back to the first breast
switch-to-first = Kounye a, tounen sou tete ou te kòmanse a, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: on to the second breast
switch-to-second = Kounye a, pase sou lòt tete a, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: instead of the two above, when the side was chosen
switch-to-left = Kounye a, pase sou tete ki sou bò gòch la, epi mete pous ou ak endèks ou menm jan ak anvan.
# full, express, cadence: the same, for the right
switch-to-right = Kounye a, pase sou tete ki sou bò dwat la, epi mete pous ou ak endèks ou menm jan ak anvan.

## Over the rhythm

# the first expression of every session, in its first minute
first-milk = Lèt la ka pran de minit oswa plis pou li kòmanse vini. Si poko gen lèt, oswa se yon sèl gout, sa nòmal nèt.
# first-days: about the first milk
first-drops = Premye lèt la epè, epi li vini gout pa gout. Yon mililit, oswa mwens, sa nòmal nan kòmansman.
# every expression phase: changing early
when-slows = Lè lèt la kòmanse vini mwens, pase sou lòt tete a nenpòt lè ou vle.
# every expression phase: changing early, in other words
when-slows-guide = Si se kèk gout sèlman k ap vini, ou ka chanje tete oswa kontinye pi devan. Minit yo la sèlman pou gide ou.
# long turns: half of it is over
half-way = Ou rive nan mwatye tou sa a. Kite men ou lejè.
# long turns: half of it is over, in other words
half-way-again = Mwatye tou sa a fin pase. Lage souf ou, epi kontinye tou dousman.
# every turn: one minute is left
last-minute = Rete anviwon yon minit ankò sou tete sa a.
# every turn: one minute is left, in other words
last-minute-again = Yon lòt minit la a, lejè menm jan ak anvan.
# every turn: the fingers move around
rotate-1 = Kounye a, deplase pous ou ak endèks ou yon ti kras, swiv rebò pati pi fonse a.
# every turn: the fingers move around, in other words
rotate-2 = Vire men ou yon ti kras, pou dwèt ou poze yon lòt kote, nan menm distans lan.
# every turn: the fingers move around, in other words
rotate-3 = Vanse yon ti kras pi lwen alantou pwent tete a, epi kontinye depi la.
# long turns: a reminder
remind-shoulders = Lage zepòl ou, epi kite machwè ou detann.
# long turns: a reminder
remind-no-sliding = Kite dwèt ou rete menm kote sou po a, san glise, san fwote.
# long turns: a reminder
remind-dear = Si ou vle, panse ak yon moun ki chè pou ou, oswa ak yon kote ou santi ou kalm.
# long turns: a reminder
remind-hand-tired = Si men ou fatige, souke li oswa chanje men. Ou ka reprann rit la nenpòt lè.
# long turns: a reminder
remind-drops = Kit se gout, kit se ti jè, tou de bon. Chak ti kras lèt merite sere.
# turns: a reminder
remind-breathe = Respire dousman, epi kite men ou byen detann chak fwa ou lage.

## Closing

# every session: the work is over
close-rest = Kounye a, kite men ou repoze sou janm ou. Se te dènye pati a.
# full, express, first-days: the milk
milk-cover = Kouvri lèt ou, menm si se kèk gout, ak yon kouvèti pwòp, epi kole yon etikèt sou li ak dat la ak lè a.
# full, express, first-days: the milk
milk-keep = Si ti bebe ou pa pral bwè li talè, mete li nan frijidè. Nan lopital, swiv règ sèvis la.
# first-days: how often
how-often = Si ti bebe ou poko ka pran tete, konsèy yo bay anjeneral se tire lèt uit a dis fwa nan yon jounen ak yon nwit, omwen yon fwa nan nwit.
# massage: the oil comes off
wipe-oil-after = Si ou te sèvi ak lwil, siye lwil la sou tete ou ak sou men ou anvan ti bebe ou pran tete.
# every session, it-hurts: when to call
call-if-no-relief = Si tout sa ou fè yo pa soulaje ou, rele doktè ou oswa yon espesyalis nan bay tete.
# every session, it-hurts: when to call
call-if-redness-or-fever = Rele doktè ou oswa yon espesyalis nan bay tete si ou wè yon kote wouj oswa tras wouj, oswa si ou gen lafyèv oswa santi tankou ou gen grip.
# every session, it-hurts: when to call
call-if-no-latch = Tanpri, rele yo tou si ti bebe ou pa ka pran tete a. Se yon bon rezon pou mande èd.
# massage, relief: the last, warm sentence
close-warm = Mèsi paske ou pran tan sa a pou tèt ou. Repoze ou yon ti kras, epi bwè dlo.
# full, express, first-days, cadence: the last, warm sentence
close-warm-milk = Kit te gen anpil, kit te gen ti kras, ou bay tan ou ak swen ou. Repoze ou yon ti kras, epi bwè dlo.

## When she says that it hurts

# it-hurts: the first words
hurt-stop = N ap sispann la a. Retire men ou, epi kite bra ou repoze.
# it-hurts
hurt-not-your-fault = Ou fè byen lè ou sispann. Se pa fòt ou.
# it-hurts: when to call
call-if-pain = Si doulè a pa pase byento, oswa si li tounen, rele doktè ou oswa yon espesyalis nan bay tete.
# it-hurts: the last, warm sentence
hurt-warm = Kounye a, pran swen tèt ou ak dousè. Ou ka tounen yon lòt lè, nenpòt lè ou vle.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back)
beat-press = Apiye
# on the beat: thumb and finger toward each other
beat-compress = Peze
# on the beat: the hand lets go
beat-relax = Lage

## The language itself

# list languages --speak: the language says its own name
language-name = Lang sa a se kreyòl ayisyen.
