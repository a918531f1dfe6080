### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = 您好，欢迎您。我会用声音陪着您，先按摩乳房，再用手挤奶，一切按您自己的节奏来。
# massage: the first words; at most 35 words
welcome-massage = 您好，欢迎您。接下来我陪您给乳房做一次缓慢、轻柔的按摩，一点儿也不用着急。
# express: the first words; at most 35 words
welcome-express = 您好，欢迎您。接下来我陪您用手挤奶，手法要轻，节奏要慢。
# first-days: the first words; at most 35 words
welcome-first-days = 您好，欢迎您。接下来我陪您用手轻轻挤出最初的几滴奶，时间很短。
# relief: the first words; at most 35 words
welcome-relief = 您好，欢迎您。接下来我陪您用极轻的手法抚摸胀痛的乳房，再挤出一点点奶。
# cadence: the first words; at most 35 words
welcome-cadence = 您好，欢迎您。这是用手挤奶的慢节奏，觉得舒服，就可以一直跟着做。

## Who should call first

# every session, before anything is done; at most 35 words
gate = 开始之前，如果您怀孕了，不论第几周，或者看到乳房发红或出现红色条纹，或者发烧、感觉像得了流感，请先联系医生或助产士。
# relief, right after the gate; at most 35 words
gate-relief = 这一段适合乳房胀满，但乳房不红、不烫，人也不发烧的情况。只要有发红、发烫或发烧中的任何一样，必须是医生或助产士说过可以做，您才能继续。

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = 您需要的，就是自己一双温暖的手。如果喜欢，也可以准备一点橄榄油。
# massage: within reach; at most 35 words
supplies-towel = 请把大毛巾和喝的水，放在伸手就能拿到的地方。
# full, express, relief: within reach; at most 35 words
supplies-cup = 请把干净的杯子或勺子、一条大毛巾，还有喝的水，放在伸手就能拿到的地方。
# first-days: within reach; at most 35 words
supplies-spoon = 请准备一把干净的勺子，或者一支干净、不带针头的小注射器，旁边放好大毛巾和喝的水。
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = 冲个温水澡，或者用温热的湿毛巾敷一敷，可能有助于奶水流出来。想冲澡就在这里暂停，想敷一敷，洗手时就带上一条干净的小毛巾。
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = 如果您喜欢温热的感觉，洗手时可以带上一条干净的小毛巾，用温水打湿。最多敷两分钟。
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = 现在请用肥皂和温水洗手。慢慢洗，到时候我会叫您回来。
# every session: after the bell that follows washing; at most 35 words
back-from-washing = 欢迎您回来。如果还需要时间，请先在这里暂停，准备好了再继续。
# every session: taking a place; at most 35 words
settle = 请在安静舒适的地方坐好，或者靠着躺下，背后要垫稳。让肩膀沉下来，让轻柔的音乐陪着您。
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = 先把小毛巾贴在手腕内侧试一试，要温热，绝不能烫。然后敷在两边乳房上，歇一歇。
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = 如果没有小毛巾，就把温暖的双手放在乳房上。慢慢吸气，慢慢呼气。
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = 这会儿什么都不用做。每次呼气，让肩膀和下巴也跟着松下来。
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = 现在把小毛巾拿开，用大毛巾在皮肤上轻轻按一按，把水吸掉。
# full, massage: oil, which is optional; at most 35 words
oil-warm = 如果用油，请滴几滴在手心里搓热。不要沾到乳头，也不要沾到乳头周围那圈深色皮肤。

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = 双手托在乳房下面，一只手托一边，轻轻抖动，让乳房自然晃动。
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = 动作要小，要柔和。手腕放松，呼吸放慢。

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = 先选一边的乳房开始，哪一边都可以。现在就来按摩这一边。
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = 现在按摩另一边的乳房。双手慢慢移过去，还是那样轻柔。
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = 现在按摩左边的乳房。双手慢慢放上去，动作要轻柔。
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = 现在按摩右边的乳房。双手慢慢放上去，动作要轻柔。

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = 一只手贴在这边乳房的上方，另一只手贴在下方。双手轻轻来回抚动，方向相反。
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = 一只手向前，另一只手就向回走。慢慢来，力气大小，您觉得舒服就好。
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = 一只手贴在乳房上方，一只手贴在下方，双手轻轻来回抚动，方向相反。
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = 现在把双手贴在乳房的左右两侧。轻轻上下抚动，一只手往上，另一只手就往下。
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = 一上一下，不用着急。手掌张开，保持柔软。
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = 再把双手贴在乳房的左右两侧，轻轻上下抚动，方向相反。
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = 现在用双手环住乳房，轻轻转动，要很轻很轻，就像拧一块软布。
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = 一只手往这边转一点，另一只手往那边转一点，然后换个方向。动作要小，要轻。
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = 双手再一次环住乳房，做同样小小的、轻轻的转动。
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = 慢慢吸一口气，再把气全部呼出来。
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = 如果感觉哪里发紧，手经过那里时就更轻一些。
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = 让手臂沉下来，静静的。动一点点就够了。

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = 按摩的时候，哪里都不应该疼。如果疼，就停下来，只有您自己觉得可以，才继续，手法要更轻一些。
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = 您想多轻就多轻。如果疼，就停下来，让双手休息。
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = 如果有酸痛的地方，就避开不碰。如果疼，就停下来。

# full: before the short massage between rounds; at most 35 words
cup-aside = 把杯子放到不会碰翻的地方，让手指歇一歇。
# full: the short massage between rounds begins; at most 35 words
massage-between = 现在按摩一小会儿，手要干净，不用油。这样可能有助于流出更多的奶。
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = 现在换另一边的乳房，做同样的动作，还是一样轻。

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = 抚摸乳房，要像抚摸小猫那样轻。让皮肤动一动就好，不要往深处按。
# relief: when even that is too much; at most 35 words
light-leave-out = 如果这样轻还是难受，就不做了，把双手放在腿上休息就好。
# relief: before the expression; at most 35 words
relief-aim = 现在挤出一点点奶就好，让乳房不那么胀。不需要把乳房挤空。
# relief: while expressing; at most 35 words
relief-softer = 只要觉得这边乳房软了一点，就够了。您可以就停在这里。
# relief: close; at most 35 words
relief-enough = 挤一点就够了。把乳房挤空，可能会让乳房产出更多的奶。
# relief: close, the cool cloth; at most 35 words
cool-cloth = 现在您可以用凉的湿毛巾敷一敷乳房。要凉，不要冰，只在您觉得舒服的时候敷。

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = 如果用了油，请用大毛巾把乳房和双手上的油全部擦掉，这样手指才不会打滑。
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = 现在请再用肥皂和温水洗一次手。慢慢洗，到时候我会叫您回来。

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = 先选一边的乳房开始，哪一边都可以，把一只手轻轻放上去。另一只手拿好杯子或勺子，接在乳头下面。
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = 现在把一只手轻轻放在另一边的乳房上，另一只手拿好杯子或勺子，接在乳头下面。
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = 现在把一只手轻轻放在左边的乳房上，另一只手拿好杯子或勺子，接在乳头下面。
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = 现在把一只手轻轻放在右边的乳房上，另一只手拿好杯子或勺子，接在乳头下面。

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = 张开拇指和食指，弯成一个大大的半圆。拇指在乳头上方，食指在乳头下方，两个手指相对。
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = 把拇指和食指放在乳晕的外边缘，乳晕就是乳头周围那圈深色皮肤。
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = 这里离乳头根部大约两到三厘米。如果您那圈深色皮肤比这大，或者比这小，就按这个距离来。
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = 手指和皮肤要保持干爽，这样手指才能停在放好的位置。
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = 轻轻挤压，让拇指和食指互相靠近，然后松开。手指一直贴在同一处皮肤上，不要滑动。
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = 先轻轻往后按，朝着肋骨的方向。然后挤压，让拇指和食指互相靠近，再松开，不要在皮肤上滑动。
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = 要挤压的只是那圈深色皮肤的边缘，绝不是乳头。乳头不要捏，也不要拉。
# every expression: just before the first rhythm; at most 35 words
express-follow = 现在请用手跟上节奏。如果觉得太快，就放慢一些，您自己的节奏就是对的。
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = 和刚才一样，轻轻挤压，再松开，手指不离开原来的位置。
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = 和刚才一样，轻轻往后，挤压，再松开，手指不离开原来的位置。
# full, express: the second round begins; at most 35 words
round-again = 现在两边的乳房再各挤一段。回过头来再挤，可能会流出更多的奶。
# full: the third round begins; at most 35 words
round-last = 两边的乳房再各挤一小会儿，然后您就可以休息了。

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = 挤奶的时候，哪里都不应该疼。如果疼，就停下来，只有您自己愿意，才重新开始，手法要更轻一些。
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = 如果疼，就停下来。手法轻轻的就够了。
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = 动作要轻柔，不要拉扯，不要搓揉。如果疼，就停下来。

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = 现在回到最先开始的那边乳房，像刚才一样放好拇指和食指。
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = 现在换到另一边的乳房，像刚才一样放好拇指和食指。
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = 现在换到左边的乳房，像刚才一样放好拇指和食指。
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = 现在换到右边的乳房，像刚才一样放好拇指和食指。

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = 奶水可能要两分钟，甚至更久，才开始出来。现在还没有奶，或者只有一滴，都很正常。
# first-days: about the first milk; at most 35 words
first-drops = 最初的奶比较稠，是一滴一滴出来的。刚开始，有一毫升，或者更少，都是正常的。
# every expression phase: changing early; at most 35 words
when-slows = 等奶水慢下来，您随时可以换到另一边的乳房。
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = 如果奶水只剩零星几滴，可以换到另一边，也可以进入下一步。时间长短只是个参考。
# long turns: half of it is over; at most 35 words
half-way = 这一段已经过了一半。让手放松，软软的。
# long turns: half of it is over, in other words; at most 35 words
half-way-again = 这一段做完一半了。呼一口气，轻轻继续。
# every turn: one minute is left; at most 35 words
last-minute = 这边乳房大约还有一分钟。
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = 这里再做一分钟，还像刚才一样轻。
# every turn: the fingers move around; at most 35 words
rotate-1 = 现在把拇指和食指，沿着那圈深色皮肤的边缘，稍微挪一点。
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = 手稍微转一转，让手指放到新的位置，离乳头的距离不变。
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = 绕着乳头再挪一点，从那里接着做。
# long turns: a reminder; at most 35 words
remind-shoulders = 让肩膀沉下来，下巴也松一松。
# long turns: a reminder; at most 35 words
remind-no-sliding = 手指要贴在同一处皮肤上，不要滑动，也不要搓揉。
# long turns: a reminder; at most 35 words
remind-dear = 如果您愿意，可以想一个让您觉得亲近的人，或者一个让您安心的地方。
# long turns: a reminder; at most 35 words
remind-hand-tired = 如果手累了，就甩一甩，或者换一只手。您随时可以重新跟上节奏。
# long turns: a reminder; at most 35 words
remind-drops = 一滴一滴出来，或者喷出来，都很好。每一点奶都值得留下来。
# turns: a reminder; at most 35 words
remind-breathe = 慢慢呼吸，每次松开的时候，让手软下来。

## Closing

# every session: the work is over; at most 35 words
close-rest = 现在把双手放在腿上歇一歇。最后一部分也做完了。
# full, express, first-days: the milk; at most 35 words
milk-cover = 哪怕只有几滴奶，也请用干净的盖子盖好，贴上标签，写明日期和时间。
# full, express, first-days: the milk; at most 35 words
milk-keep = 如果宝宝暂时不吃，请把奶放进冰箱冷藏。如果在医院，请按病房的规定来做。
# first-days: how often; at most 35 words
how-often = 如果宝宝还不能含着乳房吃奶，一般建议一天一夜挤八到十次，其中夜里至少挤一次。
# massage: the oil comes off; at most 35 words
wipe-oil-after = 如果用了油，请先把乳房和双手上的油擦掉，再让宝宝吃奶。
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = 如果做了这些还是没有缓解，请联系医生或哺乳顾问。
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = 如果看到乳房发红或出现红色条纹，或者发烧、感觉像得了流感，请联系医生或哺乳顾问。
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = 如果宝宝含不住乳房，也请联系他们。这就是该请人帮忙的时候。
# massage, relief: the last, warm sentence; at most 35 words
close-warm = 谢谢您为自己留出这段时间。歇一歇，喝点水。
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = 不管今天挤出多少奶，您都用了时间和心意。歇一歇，喝点水。

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = 我们就停在这里。把手拿开，让手臂歇一歇。
# it-hurts; at most 35 words
hurt-not-your-fault = 停下来是对的。这不是您的错。
# it-hurts: when to call; at most 35 words
call-if-pain = 如果疼痛没有很快消失，或者后来又疼起来，请联系医生或哺乳顾问。
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = 现在请温柔对待自己。什么时候想再来，都可以。

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = 往后
# on the beat: thumb and finger toward each other; one word
beat-compress = 挤压
# on the beat: the hand lets go; one word
beat-relax = 松开

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = 这是中文普通话。

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = 还有大约四十五分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = 还有大约三十分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = 还有大约二十分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = 还有大约十五分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = 还有大约十分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = 还有大约五分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = 还有大约三分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = 还有大约两分钟。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = 还有大约一分钟。
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = 还有不到一分钟。

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = 接下来，声音就是这么大。您能听清楚我说话吗？
# care, question 1 of 4; at most 20 words
care-pregnant = 不论第几周，您现在怀孕了吗？
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = 您是否看到乳房发红或出现红色条纹，或者感觉乳房上有地方发烫？
# care, question 3 of 4; at most 20 words
care-fever = 您现在发烧吗？
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = 您感觉像得了流感吗？
# care, after a yes to one of the four: what to do; at most 25 words
care-call = 那么请您先联系医生或助产士。我们现在不开始。
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = 医生或助产士是否嘱咐过您，即使有这种情况，也要做这一段？
