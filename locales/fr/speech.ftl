### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Bienvenue. Je vais vous guider pour masser vos seins, puis pour tirer votre lait à la main, à votre rythme.
# massage: the first words; at most 35 words
welcome-massage = Bienvenue. Je vais vous guider dans un massage des seins, lent et doux, en prenant tout votre temps.
# express: the first words; at most 35 words
welcome-express = Bienvenue. Je vais vous guider pour tirer votre lait à la main, avec un geste léger et un rythme lent.
# first-days: the first words; at most 35 words
welcome-first-days = Bienvenue. Je vais vous guider pour recueillir à la main les premières gouttes de votre lait, en douceur et en peu de temps.
# relief: the first words; at most 35 words
welcome-relief = Bienvenue. Je vais vous guider pour toucher très légèrement vos seins pleins et sensibles, et ne tirer qu'un peu de lait.
# cadence: the first words; at most 35 words
welcome-cadence = Bienvenue. Voici un rythme lent pour tirer votre lait à la main, aussi longtemps que cela vous est agréable.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Si vous êtes enceinte, à n'importe quelle semaine, si vous avez une rougeur ou des traînées rouges sur un sein, de la fièvre ou l'impression d'avoir la grippe, appelez d'abord votre médecin ou votre sage-femme.
# relief, right after the gate; at most 35 words
gate-relief = Cette séance est pour des seins pleins, sans rougeur, ni chaleur, ni fièvre. Si vous avez l'un de ces signes, continuez seulement si votre médecin ou votre sage-femme vous a dit de le faire.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Il vous suffit de vos deux mains bien chaudes et, si vous voulez, d'un peu d'huile d'olive.
# massage: within reach; at most 35 words
supplies-towel = Gardez près de vous une serviette de toilette et un peu d'eau à boire.
# full, express, relief: within reach; at most 35 words
supplies-cup = Posez près de vous un gobelet propre ou une cuillère propre, une serviette de toilette et un peu d'eau à boire.
# first-days: within reach; at most 35 words
supplies-spoon = Préparez près de vous une cuillère propre ou une petite seringue propre, sans aiguille, une serviette de toilette et un peu d'eau à boire.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Une douche bien tiède, ou un linge tiède et humide, peut aider votre lait à couler. Faites une pause ici pour la douche, ou emportez un linge propre au lavabo.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Si vous aimez la chaleur, emportez un linge propre au lavabo, et mouillez-le à l'eau tiède. Ne le gardez pas sur vos seins plus de deux minutes.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Lavez-vous maintenant les mains à l'eau tiède et au savon, s'il vous plaît. Prenez votre temps, je vous ferai signe.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Vous voilà de retour. S'il vous faut encore du temps, faites une pause ici jusqu'à ce que vous soyez prête.
# every session: taking a place; at most 35 words
settle = Asseyez-vous ou allongez-vous dans un endroit calme et confortable, le dos bien soutenu. Laissez descendre vos épaules, et laissez jouer la musique douce.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Vérifiez, à l'intérieur de votre poignet, que le linge est tiède, jamais chaud. Puis posez-le sur vos seins, et reposez-vous.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Si vous n'avez pas de linge, posez plutôt vos mains bien chaudes sur vos seins. Inspirez lentement, puis expirez lentement.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Il n'y a rien d'autre à faire pour l'instant. Chaque fois que vous soufflez, laissez vos épaules et votre mâchoire se détendre.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Retirez maintenant le linge, et séchez votre peau avec la serviette, en tapotant doucement.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Si vous utilisez de l'huile, chauffez-en quelques gouttes entre vos paumes. N'en mettez pas sur les mamelons, ni sur la partie plus foncée qui les entoure.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Posez vos mains sous vos seins, une sous chacun, et secouez-les doucement, pour qu'ils se balancent librement.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Gardez un mouvement petit et doux. Laissez vos poignets souples, et respirez lentement.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Choisissez le sein par lequel vous commencez, celui que vous voulez. C'est lui que vous massez maintenant.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Maintenant, massez l'autre sein. Laissez vos mains y aller lentement, avec la même douceur.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Maintenant, massez votre sein gauche. Laissez vos mains y aller lentement, en douceur.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Maintenant, massez votre sein droit. Laissez vos mains y aller lentement, en douceur.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Posez une main sur le haut de ce sein, et l'autre main sous le sein. Faites-les aller et venir doucement, en sens contraire.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Pendant qu'une main avance, l'autre revient. Allez lentement, et pas plus fort que ce qui vous est agréable.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Posez une main sur le haut du sein, l'autre sous le sein, et faites-les aller et venir doucement, en sens contraire.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Posez maintenant une main de chaque côté du sein. Faites-les aller et venir doucement, l'une monte quand l'autre descend.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Montez, puis descendez, sans vous dépêcher. Vos paumes restent larges et souples.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Posez de nouveau une main de chaque côté, et faites-les monter et descendre doucement, en sens contraire.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Prenez maintenant le sein entre vos deux mains, et tournez très doucement, comme pour essorer un petit linge tout doux.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Tournez un peu une main d'un côté et l'autre main de l'autre côté, puis changez de sens. Le geste reste petit et léger.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Entourez encore une fois le sein de vos deux mains, et tournez comme avant, un petit geste tout doux.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Inspirez lentement, puis laissez l'air sortir jusqu'au bout.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Si vous sentez un endroit tendu, passez-y les mains encore plus légèrement.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Laissez vos bras lourds et tranquilles. Un petit mouvement suffit.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Rien de tout cela ne doit faire mal. Si vous avez mal, arrêtez, et continuez plus légèrement seulement si cela vous convient.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Allez aussi légèrement que vous voulez. Si vous avez mal, arrêtez, et laissez vos mains se reposer.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Si un endroit est douloureux, n'y touchez pas. Si vous avez mal, arrêtez.

# full: before the short massage between rounds; at most 35 words
cup-aside = Posez votre gobelet là où il ne peut pas se renverser, et laissez vos doigts se reposer.
# full: the short massage between rounds begins; at most 35 words
massage-between = Voici maintenant un court massage, avec les mains propres et sans huile. Il peut aider à faire venir davantage de lait.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Faites maintenant la même chose sur l'autre sein, tout aussi légèrement.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Touchez votre sein aussi légèrement que vous caresseriez un chaton. Bougez seulement la peau, sans appuyer en profondeur.
# relief: when even that is too much; at most 35 words
light-leave-out = Si même ce geste est de trop, ne le faites pas, et posez simplement vos mains sur vos genoux.
# relief: before the expression; at most 35 words
relief-aim = Maintenant, tirez seulement un peu de lait, pour soulager la tension. Vous n'avez pas besoin de vider le sein.
# relief: while expressing; at most 35 words
relief-softer = Dès que vous sentez ce sein un peu plus souple, cela suffit. Vous pouvez vous arrêter là.
# relief: close; at most 35 words
relief-enough = Un peu de lait suffit. Vider les seins peut les amener à en fabriquer encore davantage.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Vous pouvez maintenant poser un linge frais et humide sur vos seins. Frais, pas glacé, et seulement tant que c'est agréable.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Si vous avez mis de l'huile, essuyez-la complètement, sur vos seins et sur vos mains, avec la serviette, pour que vos doigts ne glissent pas.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Maintenant, lavez-vous encore une fois les mains à l'eau tiède et au savon. Prenez votre temps, je vous ferai signe.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Posez une main sur le sein par lequel vous commencez, celui que vous voulez. De l'autre main, tenez le gobelet ou la cuillère sous le mamelon.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Posez maintenant une main sur l'autre sein et, de votre main libre, tenez le gobelet ou la cuillère sous le mamelon.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Posez maintenant une main sur votre sein gauche et, de votre main libre, tenez le gobelet ou la cuillère sous le mamelon.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Posez maintenant une main sur votre sein droit et, de votre main libre, tenez le gobelet ou la cuillère sous le mamelon.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Avec le pouce et l'index, formez la lettre C, bien ouverte. Le pouce est au-dessus du mamelon, l'index en dessous, l'un en face de l'autre.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Placez le pouce et l'index au bord extérieur de l'aréole, c'est-à-dire la partie plus foncée autour du mamelon.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = C'est à environ deux à trois centimètres de la base du mamelon. Si votre partie foncée est plus grande ou plus petite, fiez-vous à cette distance.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Gardez vos doigts et votre peau bien secs, pour que vos doigts restent là où vous les avez placés.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Pressez doucement, en rapprochant le pouce et l'index, puis relâchez. Vos doigts restent au même endroit de la peau, sans glisser.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Appuyez doucement vers l'arrière, vers vos côtes. Ensuite pressez, en rapprochant le pouce et l'index, et relâchez, sans glisser sur la peau.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Pressez seulement le bord de la partie plus foncée, jamais le mamelon lui-même. On ne le pince pas, et on ne tire pas dessus.
# every expression: just before the first rhythm; at most 35 words
express-follow = Suivez maintenant le rythme avec votre main. S'il vous paraît trop rapide, ralentissez, le bon rythme est le vôtre.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Comme avant, pressez doucement, et relâchez, en gardant les doigts à leur place.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Comme avant, appuyez doucement vers l'arrière, pressez, et relâchez, en gardant les doigts à leur place.
# full, express: the second round begins; at most 35 words
round-again = Maintenant, chaque sein a de nouveau son tour. Y revenir peut faire venir davantage de lait.
# full: the third round begins; at most 35 words
round-last = Encore un petit tour pour chaque sein, et ensuite vous pourrez vous reposer.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Rien de tout cela ne doit faire mal. Si vous avez mal, arrêtez, et recommencez plus légèrement seulement si vous le souhaitez.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Si vous avez mal, arrêtez. Une main légère suffit.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Continuez en douceur, sans étirer la peau et sans frotter. Si vous avez mal, arrêtez.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Revenez maintenant au sein par lequel vous avez commencé, et placez le pouce et l'index comme avant.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Passez maintenant à l'autre sein, et placez le pouce et l'index comme avant.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Passez maintenant à votre sein gauche, et placez le pouce et l'index comme avant.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Passez maintenant à votre sein droit, et placez le pouce et l'index comme avant.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Le lait peut mettre deux minutes ou davantage à venir. S'il n'y en a pas encore, ou juste une goutte, c'est tout à fait normal.
# first-days: about the first milk; at most 35 words
first-drops = Le premier lait est épais et vient par gouttes. Un millilitre, et même moins, c'est normal au début.
# every expression phase: changing early; at most 35 words
when-slows = Quand le lait commence à venir moins, passez à l'autre sein dès que vous le voulez.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = S'il ne vient plus que quelques gouttes, vous pouvez changer de sein ou passer à la suite. Les minutes sont seulement un repère.
# long turns: half of it is over; at most 35 words
half-way = Vous êtes à la moitié de ce tour. Laissez votre main souple.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = La moitié de ce tour est passée. Soufflez, et continuez doucement.
# every turn: one minute is left; at most 35 words
last-minute = Encore une minute environ sur ce sein.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Encore une minute ici, aussi légèrement que tout à l'heure.
# every turn: the fingers move around; at most 35 words
rotate-1 = Déplacez maintenant un peu le pouce et l'index, en suivant le bord de la partie plus foncée.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Tournez un peu la main, pour que vos doigts se posent à un nouvel endroit, à la même distance.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Déplacez encore un peu les doigts autour du mamelon, et continuez à partir de là.
# long turns: a reminder; at most 35 words
remind-shoulders = Laissez descendre vos épaules, et desserrez la mâchoire.
# long turns: a reminder; at most 35 words
remind-no-sliding = Laissez vos doigts au même endroit de la peau, sans glisser et sans frotter.
# long turns: a reminder; at most 35 words
remind-dear = Si vous voulez, pensez à une personne qui vous est chère, ou à un endroit où vous vous sentez calme.
# long turns: a reminder; at most 35 words
remind-hand-tired = Si votre main est fatiguée, secouez-la ou changez de main. Vous pouvez reprendre le rythme à tout moment.
# long turns: a reminder; at most 35 words
remind-drops = Des gouttes ou de petits jets, c'est bien dans les deux cas. Chaque petite quantité vaut la peine d'être gardée.
# turns: a reminder; at most 35 words
remind-breathe = Respirez lentement, et laissez votre main devenir toute souple chaque fois que vous relâchez.

## Closing

# every session: the work is over; at most 35 words
close-rest = Laissez maintenant vos mains se reposer sur vos genoux. C'était la dernière partie.
# full, express, first-days: the milk; at most 35 words
milk-cover = Couvrez votre lait, même quelques gouttes, avec un couvercle propre, et mettez une étiquette avec la date et l'heure.
# full, express, first-days: the milk; at most 35 words
milk-keep = Mettez ce lait au réfrigérateur si votre bébé ne va pas le boire bientôt. À l'hôpital, suivez les consignes du service.
# first-days: how often; at most 35 words
how-often = Si votre bébé ne peut pas encore téter au sein, on conseille en général de tirer le lait huit à dix fois en vingt-quatre heures, dont au moins une fois la nuit.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Si vous avez mis de l'huile, essuyez-la sur vos seins et sur vos mains avant de donner le sein à votre bébé.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Si tout cela ne vous soulage pas, appelez votre médecin ou une consultante en lactation.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Appelez votre médecin ou une consultante en lactation si vous voyez une rougeur ou des traînées rouges, ou si vous avez de la fièvre ou l'impression d'avoir la grippe.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Appelez-les aussi, s'il vous plaît, si votre bébé n'arrive pas à prendre le sein. C'est une bonne raison de demander de l'aide.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Merci d'avoir pris ce temps pour vous. Reposez-vous un peu, et buvez de l'eau.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Beaucoup de lait ou très peu, vous y avez mis du temps et du soin. Reposez-vous un peu, et buvez de l'eau.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Nous nous arrêtons ici. Retirez vos mains, et laissez vos bras se reposer.
# it-hurts; at most 35 words
hurt-not-your-fault = Vous avez bien fait de vous arrêter. Ce n'est pas votre faute.
# it-hurts: when to call; at most 35 words
call-if-pain = Si la douleur ne passe pas bientôt, ou si elle revient, appelez votre médecin ou une consultante en lactation.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Maintenant, soyez douce avec vous-même. Vous pourrez revenir une autre fois, quand vous voudrez.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Appuyez
# on the beat: thumb and finger toward each other; one word
beat-compress = Pressez
# on the beat: the hand lets go; one word
beat-relax = Relâchez

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Ici, on parle français.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Il reste environ quarante-cinq minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Il reste environ trente minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Il reste environ vingt minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Il reste environ quinze minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Il reste environ dix minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Il reste environ cinq minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Il reste environ trois minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Il reste environ deux minutes.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Il reste environ une minute.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Il reste moins d'une minute.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = La voix sera à ce volume. M'entendez-vous bien ?
# care, question 1 of 4; at most 20 words
care-pregnant = Êtes-vous enceinte, quelle que soit la semaine ?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Voyez-vous une rougeur ou des traînées rouges sur un sein, ou un sein est-il chaud à un endroit ?
# care, question 3 of 4; at most 20 words
care-fever = Avez-vous de la fièvre ?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Avez-vous l'impression d'avoir la grippe ?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Alors appelez d'abord votre médecin ou votre sage-femme, s'il vous plaît. Nous ne commençons pas maintenant.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Est-ce que votre médecin ou votre sage-femme vous a dit de faire cette séance quand même ?
