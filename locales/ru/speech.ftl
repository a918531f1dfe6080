### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Здравствуйте. Я буду подсказывать, как сделать массаж груди, а потом сцедить молоко руками, в удобном для вас темпе.
# massage: the first words; at most 35 words
welcome-massage = Здравствуйте. Я буду подсказывать, как сделать медленный, бережный массаж груди, без всякой спешки.
# express: the first words; at most 35 words
welcome-express = Здравствуйте. Я буду подсказывать, как сцеживать молоко руками, лёгкими движениями и в спокойном ритме.
# first-days: the first words; at most 35 words
welcome-first-days = Здравствуйте. Я помогу вам собрать руками первые капли молока, бережно и недолго.
# relief: the first words; at most 35 words
welcome-relief = Здравствуйте. Я буду подсказывать, как совсем легко прикасаться к наполненной, болезненной груди и сцедить лишь немного молока.
# cadence: the first words; at most 35 words
welcome-cadence = Здравствуйте. Вот спокойный ритм для сцеживания руками, следуйте ему столько, сколько вам приятно.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Прежде чем мы начнём: если вы беременны, на любом сроке, если на груди есть покраснение или красные полоски, если у вас температура или состояние как при гриппе, пожалуйста, сначала позвоните врачу или акушерке.
# relief, right after the gate; at most 35 words
gate-relief = Это занятие для наполненной груди, когда она не красная и не горячая и нет температуры. Если грудь покраснела, стала горячей или поднялась температура, продолжайте, только если так сказал вам врач или акушерка.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Вам нужны только ваши тёплые руки и, если хотите, немного оливкового масла.
# massage: within reach; at most 35 words
supplies-towel = Пусть под рукой будут полотенце и вода для питья.
# full, express, relief: within reach; at most 35 words
supplies-cup = Пусть под рукой будут чистая чашка или ложка, полотенце и вода для питья.
# first-days: within reach; at most 35 words
supplies-spoon = Пусть рядом будут чистая ложка или маленький чистый шприц без иглы и полотенце. Поставьте и воду, чтобы попить.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Тёплый душ или тёплая влажная салфетка из ткани могут помочь молоку потечь. Для душа сделайте здесь паузу, или возьмите чистую салфетку с собой к раковине.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Если вам приятно тепло, возьмите к раковине чистую салфетку из ткани и смочите её тёплой водой. Держите её на груди не дольше двух минут.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Теперь, пожалуйста, вымойте руки тёплой водой с мылом. Не торопитесь, я вас позову.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = С возвращением. Если нужно ещё время, сделайте здесь паузу, пока не будете готовы.
# every session: taking a place; at most 35 words
settle = Сядьте или прилягте в тихом, удобном месте, с опорой для спины. Опустите плечи, и пусть играет спокойная музыка.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Приложите салфетку к запястью изнутри: она должна быть тёплой, ни в коем случае не горячей. Потом положите её на грудь и отдыхайте.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Если салфетки нет, положите на грудь тёплые ладони. Дышите медленно, вдох и выдох.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Сейчас больше ничего делать не нужно. С каждым выдохом расслабляйте плечи и челюсть.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Теперь уберите салфетку и промокните кожу полотенцем, не растирая.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Если вы берёте масло, согрейте несколько капель между ладонями. На соски и на тёмную кожу вокруг них масло не наносите.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Подложите ладони под грудь, по одной под каждую, и мягко потряхивайте, чтобы грудь свободно покачивалась.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Пусть движение будет маленьким и мягким. Кисти свободные, дыхание спокойное.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Выберите, с какой груди начать, подойдёт любая. Сейчас массируйте её.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Теперь массируйте другую грудь. Переведите на неё руки медленно и так же мягко.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Теперь массируйте левую грудь. Переведите на неё руки медленно и мягко.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Теперь массируйте правую грудь. Переведите на неё руки медленно и мягко.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Положите одну ладонь на грудь сверху, а другую снизу. Плавно ведите их туда и обратно, в противоположные стороны.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Одна ладонь движется туда, другая обратно. Двигайтесь медленно, с той силой, которая вам приятна.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Положите одну ладонь на грудь сверху, другую снизу, и плавно ведите их туда и обратно, в противоположные стороны.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Теперь положите ладони по обе стороны груди. Плавно ведите их вверх и вниз: одна поднимается, другая опускается.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Вверх и вниз, без спешки. Пусть ладони остаются раскрытыми и мягкими.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Снова положите ладони по обе стороны груди и плавно ведите их, одну вверх, другую вниз.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Теперь обхватите грудь обеими ладонями и очень мягко поворачивайте их, как будто отжимаете нежную ткань.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Одну ладонь немного в одну сторону, другую в другую, потом наоборот. Пусть движение будет маленьким и лёгким.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Ещё раз обхватите грудь обеими ладонями, и снова тот же маленький, мягкий поворот.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Вдох, медленно и спокойно, и долгий выдох.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Если почувствуете плотное место, ведите по нему ладони ещё легче.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Пусть руки будут тяжёлыми и спокойными. Достаточно маленького движения.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Больно быть не должно. Если больно, остановитесь, и продолжайте легче, только если сами этого хотите.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Прикасайтесь так легко, как вам хочется. Если больно, остановитесь и дайте рукам отдохнуть.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Если какое-то место болезненное, не трогайте его. Если больно, остановитесь.

# full: before the short massage between rounds; at most 35 words
cup-aside = Отставьте чашку туда, где она не опрокинется, и дайте пальцам отдохнуть.
# full: the short massage between rounds begins; at most 35 words
massage-between = Теперь короткий массаж, чистыми руками и без масла. Он может помочь прийти новому молоку.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Теперь сделайте то же самое на другой груди, так же легко.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Прикасайтесь к груди так легко, как гладят котёнка. Двигайте только кожу, не давите вглубь.
# relief: when even that is too much; at most 35 words
light-leave-out = Если даже такое прикосновение неприятно, не делайте его, просто положите руки на колени и отдохните.
# relief: before the expression; at most 35 words
relief-aim = Теперь сцедите совсем немного молока, чтобы грудь меньше распирало. Опустошать её не нужно.
# relief: while expressing; at most 35 words
relief-softer = Как только эта грудь станет немного мягче, этого достаточно. Здесь можно остановиться.
# relief: close; at most 35 words
relief-enough = Достаточно совсем немного. Если опустошать грудь, молока может приходить ещё больше.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Теперь можно положить на грудь прохладную влажную салфетку из ткани. Прохладную, не ледяную, и только пока это приятно.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Если вы брали масло, полностью вытрите его полотенцем с груди и с рук, чтобы пальцы не скользили.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Теперь ещё раз вымойте руки тёплой водой с мылом. Не торопитесь, я вас позову.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Положите одну руку на грудь, с которой начнёте, подойдёт любая. Другой рукой держите чашку или ложку под соском.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Теперь положите одну руку на другую грудь, а свободной рукой держите чашку или ложку под соском.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Теперь положите одну руку на левую грудь, а свободной рукой держите чашку или ложку под соском.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Теперь положите одну руку на правую грудь, а свободной рукой держите чашку или ложку под соском.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Раскройте большой и указательный пальцы широким полукругом: большой выше соска, указательный ниже, друг напротив друга.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Поставьте большой и указательный пальцы на внешний край ареолы, то есть более тёмной кожи вокруг соска.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Это примерно в двух или трёх сантиметрах от основания соска. Если тёмной кожи у вас больше или меньше, ставьте пальцы на этом расстоянии.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Пусть пальцы и кожа будут сухими, тогда пальцы останутся там, куда вы их поставили.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Мягко надавливая, сведите большой и указательный пальцы, а потом ослабьте нажим. Пальцы остаются на том же месте кожи и не скользят.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Мягко нажмите пальцами назад, к рёбрам. Потом, надавливая, сведите большой и указательный пальцы и ослабьте нажим, не скользя по коже.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Сводите пальцы только на краю тёмной кожи, ни в коем случае не на самом соске. Сосок не сдавливают и не тянут.
# every expression: just before the first rhythm; at most 35 words
express-follow = Теперь двигайте рукой вслед за ритмом. Если для вас это быстро, делайте медленнее, ваш собственный темп самый верный.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Как и раньше: мягко сведите пальцы и ослабьте нажим, а пальцы остаются на месте.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Как и раньше: мягко нажмите назад, сведите пальцы и ослабьте нажим, а пальцы остаются на месте.
# full, express: the second round begins; at most 35 words
round-again = Теперь ещё один подход для каждой груди. Когда к ней возвращаются, может прийти ещё молоко.
# full: the third round begins; at most 35 words
round-last = Ещё один короткий подход для каждой груди, а потом можно отдохнуть.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Больно быть не должно. Если больно, остановитесь, и начните снова, легче, только если сами этого хотите.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Если больно, остановитесь. Сильно нажимать не нужно.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Действуйте мягко, не тяните и не трите. Если больно, остановитесь.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Теперь вернитесь к груди, с которой начали, и поставьте пальцы как раньше.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Теперь перейдите к другой груди и поставьте пальцы как раньше.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Теперь перейдите к левой груди и поставьте пальцы как раньше.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Теперь перейдите к правой груди и поставьте пальцы как раньше.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Молоко может пойти не сразу, а через две минуты или позже. Если его ещё нет или вышла всего одна капля, это вполне нормально.
# first-days: about the first milk; at most 35 words
first-drops = Первое молоко густое и выходит каплями. Поначалу один миллилитр или меньше считается нормой.
# every expression phase: changing early; at most 35 words
when-slows = Когда молоко пойдёт слабее, переходите к другой груди, как только захотите.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Если капель стало мало, можно сменить грудь или идти дальше. Минуты здесь только для ориентира.
# long turns: half of it is over; at most 35 words
half-way = Прошла половина этого подхода. Пусть рука будет мягкой.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Вы на середине этого подхода. Выдохните и продолжайте так же мягко.
# every turn: one minute is left; at most 35 words
last-minute = Ещё примерно одна минута на этой груди.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Ещё одна минута здесь, так же легко, как раньше.
# every turn: the fingers move around; at most 35 words
rotate-1 = Теперь немного передвиньте большой и указательный пальцы по краю тёмной кожи.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Чуть поверните руку, чтобы пальцы легли на новое место, на том же расстоянии.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Передвиньте пальцы ещё немного вокруг соска и продолжайте оттуда.
# long turns: a reminder; at most 35 words
remind-shoulders = Опустите плечи, и пусть челюсть будет свободной.
# long turns: a reminder; at most 35 words
remind-no-sliding = Пусть пальцы остаются на одном месте кожи, не скользят и не трут.
# long turns: a reminder; at most 35 words
remind-dear = Если хотите, подумайте о близком вам человеке или о месте, где вам спокойно.
# long turns: a reminder; at most 35 words
remind-hand-tired = Если рука устала, встряхните её или поменяйте руки. К ритму можно вернуться в любой момент.
# long turns: a reminder; at most 35 words
remind-drops = Капли или тонкие струйки, и то и другое хорошо. Ценна каждая капля, её можно сохранить.
# turns: a reminder; at most 35 words
remind-breathe = Дышите медленно, и пусть рука становится мягкой каждый раз, когда вы ослабляете нажим.

## Closing

# every session: the work is over; at most 35 words
close-rest = Теперь положите руки на колени и дайте им отдохнуть. Это была последняя часть.
# full, express, first-days: the milk; at most 35 words
milk-cover = Закройте молоко чистой крышкой, даже если это несколько капель, и напишите на ней дату и время.
# full, express, first-days: the milk; at most 35 words
milk-keep = Если малыш будет пить его не скоро, уберите молоко в холодильник. В больнице следуйте правилам отделения.
# first-days: how often; at most 35 words
how-often = Если малыш ещё не может сосать грудь, обычно советуют сцеживаться от восьми до десяти раз в сутки, и хотя бы один раз ночью.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Если вы брали масло, вытрите его с груди и с рук, прежде чем кормить малыша.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Если после этого вам не стало легче, позвоните врачу или консультанту по грудному вскармливанию.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Позвоните врачу или консультанту по грудному вскармливанию, если увидите покраснение или красные полоски, или если у вас температура или состояние как при гриппе.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Пожалуйста, позвоните им и в том случае, если малыш не может взять грудь. Это хороший повод попросить о помощи.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Спасибо, что нашли это время для себя. Отдохните немного и попейте воды.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Вы вложили в это время и заботу, сколько бы молока ни вышло сегодня. Отдохните немного и попейте воды.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Достаточно. Уберите руки и дайте им отдохнуть.
# it-hurts; at most 35 words
hurt-not-your-fault = Вы правильно сделали, что остановились. Вашей вины в этом нет.
# it-hurts: when to call; at most 35 words
call-if-pain = Если боль скоро не пройдёт или вернётся, позвоните врачу или консультанту по грудному вскармливанию.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Берегите себя. Вы можете вернуться в другой раз, когда захотите.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Назад
# on the beat: thumb and finger toward each other; one word
beat-compress = Сведите
# on the beat: the hand lets go; one word
beat-relax = Ослабьте

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Это русский язык.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Осталось примерно сорок пять минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Осталось примерно тридцать минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Осталось примерно двадцать минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Осталось примерно пятнадцать минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Осталось примерно десять минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Осталось примерно пять минут.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Осталось примерно три минуты.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Осталось примерно две минуты.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Осталась примерно одна минута.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Осталось меньше одной минуты.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Голос будет звучать вот с такой громкостью. Хорошо ли вы меня слышите?
# care, question 1 of 4; at most 20 words
care-pregnant = Скажите, пожалуйста: вы беременны, на любом сроке?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Есть ли на груди покраснение, красные полоски или горячее место?
# care, question 3 of 4; at most 20 words
care-fever = Есть ли у вас температура?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Чувствуете ли вы себя как при гриппе?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Тогда, пожалуйста, сначала позвоните врачу или акушерке. Сейчас мы не начинаем.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Сказал ли вам врач или акушерка всё равно провести это занятие?
