### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Welcome. I will guide you as you massage your breasts and then express your milk by hand, at your own pace.
# massage: the first words; at most 35 words
welcome-massage = Welcome. I will guide you through a slow and gentle massage of your breasts, with no hurry at all.
# express: the first words; at most 35 words
welcome-express = Welcome. I will guide you as you express your milk by hand, with a light touch and a slow rhythm.
# first-days: the first words; at most 35 words
welcome-first-days = Welcome. I will guide you as you gather the first drops of your milk by hand, gently and in a short time.
# relief: the first words; at most 35 words
welcome-relief = Welcome. I will guide you as you touch your full, tender breasts very lightly, and take only a little milk.
# cadence: the first words; at most 35 words
welcome-cadence = Welcome. Here is a slow rhythm for expressing by hand, for as long as it feels good.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Before we begin: if you are pregnant, in any week, or if you see redness or streaks on a breast, or have a fever or flu-like feelings, please call your GP or midwife first.
# relief, right after the gate; at most 35 words
gate-relief = This session is for full breasts without redness, heat or fever. If you have any of these, go on only if your GP or midwife has told you to.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = All you need is your own two warm hands and, if you like, a little olive oil.
# massage: within reach; at most 35 words
supplies-towel = Keep a towel and some water to drink within reach.
# full, express, relief: within reach; at most 35 words
supplies-cup = Place a clean cup or spoon, a towel, and some water to drink where you can reach them.
# first-days: within reach; at most 35 words
supplies-spoon = Have a clean spoon or a small, clean syringe without a needle ready, with a towel and some water to drink beside you.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = A warm shower or a warm, damp cloth may help your milk to flow. Pause here for a shower, or take a clean cloth to the sink with you.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = If you like warmth, take a clean cloth to the sink with you, and wet it with warm water. Use it for two minutes at most.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Please wash your hands with soap and warm water now. Take your time, and I will call you back.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Welcome back. If you need longer, pause here until you are ready.
# every session: taking a place; at most 35 words
settle = Sit or lie back in a quiet, comfortable place, with your back supported. Let your shoulders sink, and let the soft music play.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Try the cloth on the inside of your wrist: warm, never hot. Then lay it over your breasts, and rest.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = If you have no cloth, rest your warm hands there instead. Breathe slowly, in and out.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = There is nothing else to do just now. With each breath out, let your shoulders and your jaw grow soft.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Now put the cloth aside, and pat your skin dry with the towel.
# full, massage: oil, which is optional; at most 35 words
oil-warm = If you use oil, warm a few drops between your palms. Keep it off your nipples and the darker skin around them.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Place your hands under your breasts, one under each, and shake them gently, so that they sway loosely.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Keep the movement small and soft. Let your wrists be loose, and your breath slow.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Choose the breast you begin with; either one is fine. Massage this one now.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Now massage the other breast. Move across slowly, with the same soft hands.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Now massage your left breast. Let your hands go there slowly and softly.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Now massage your right breast. Let your hands go there slowly and softly.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Lay one hand on top of this breast, and the other hand below it. Glide them gently back and forth, in opposite ways.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = As one hand goes forward, the other comes back. Go slowly, and only as firmly as feels good.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Lay one hand on top of the breast and one below it, and glide gently back and forth in opposite ways.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Now lay one hand at each side of the breast. Glide gently up and down, one hand rising as the other sinks.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Up and down, without hurry. Let your palms stay wide and soft.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Again, lay one hand at each side, and glide gently up and down in opposite ways.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Now hold the breast between both hands, and twist very gently, as if you were wringing out a soft cloth.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Turn one hand a little one way and the other hand the other way, then change. Keep it small and light.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Then both hands around the breast once more, for the small, gentle twist.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Breathe in slowly, and let the breath go all the way out.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = If you notice a tight place, let your hands pass over it more lightly.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Let your arms be heavy and calm. A little movement is enough.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Nothing here should hurt. If it does, stop, and go on more lightly only if that feels right to you.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Stay as light as you like. If it hurts, stop, and let your hands rest.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = If a place is sore, leave it out. If it hurts, stop.

# full: before the short massage between rounds; at most 35 words
cup-aside = Set your cup aside where it cannot tip over, and let your fingers rest.
# full: the short massage between rounds begins; at most 35 words
massage-between = Now comes a short massage, with clean hands and no oil. It may help more milk to come.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Now do the same on the other breast, just as lightly.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Touch your breast as lightly as you would stroke a kitten. Move only the skin, and do not press deep.
# relief: when even that is too much; at most 35 words
light-leave-out = If even this touch is too much, leave it out, and simply rest your hands in your lap.
# relief: before the expression; at most 35 words
relief-aim = Now take only a little milk, to ease the pressure. You do not need to empty the breast.
# relief: while expressing; at most 35 words
relief-softer = As soon as this breast feels a little softer, that is enough. You may stop there.
# relief: close; at most 35 words
relief-enough = A little is enough. Emptying the breasts can tell them to make even more milk.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Now you may lay a cool, damp cloth over your breasts. Cool, not icy, and only for as long as it feels good.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = If you used oil, wipe it all off your breasts and your hands with the towel, so that your fingers will not slip.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Now wash your hands once more with soap and warm water. Take your time, and I will call you back.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Rest one hand on the breast you begin with; either one is fine. With the other hand, hold your cup or spoon below the nipple.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Now rest one hand on the other breast, and with your free hand hold your cup or spoon below the nipple.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Now rest one hand on your left breast, and with your free hand hold your cup or spoon below the nipple.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Now rest one hand on your right breast, and with your free hand hold your cup or spoon below the nipple.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Make a wide letter C with your thumb and index finger: the thumb above the nipple, the finger below it, facing each other.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Set your thumb and finger at the outer edge of the areola, the darker skin around the nipple.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = That is about two to three centimetres from the base of the nipple. If your darker skin reaches more or less far, go by this distance.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Keep your fingers and your skin dry, so that your fingers stay where you set them.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Gently compress, bringing thumb and finger towards each other, and then relax. They stay on the same spot of skin, without sliding.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Gently press back towards your chest. Then compress, bringing thumb and finger towards each other, and relax, without sliding over the skin.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Compress only the edge of the darker skin, never the nipple itself. There is no squeezing and no pulling there.
# every expression: just before the first rhythm; at most 35 words
express-follow = Now follow the rhythm with your hand. If it feels too fast, slow down; your own pace is the right one.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = The same as before: gently compress, and relax, with fingers that stay in place.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = The same as before: gently press back, compress, and relax, with fingers that stay in place.
# full, express: the second round begins; at most 35 words
round-again = Now each breast has another turn. Going back to it may bring more milk.
# full: the third round begins; at most 35 words
round-last = One more short turn for each breast, and then you can rest.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = None of this should hurt. If it does, stop, and begin again more lightly only if you wish to.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = If it hurts, stop. A light hand is enough.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Stay gentle, with no pulling and no rubbing. If it hurts, stop.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Now go back to the breast you began with, and set your thumb and finger as before.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Now move to the other breast, and set your thumb and finger as before.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Now move to your left breast, and set your thumb and finger as before.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Now move to your right breast, and set your thumb and finger as before.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Milk can take two minutes or more to begin. No milk yet, or only a drop, is quite normal.
# first-days: about the first milk; at most 35 words
first-drops = The first milk is thick and comes in drops. One millilitre, or less, is normal at first.
# every expression phase: changing early; at most 35 words
when-slows = When the milk slows down, move to the other breast whenever you like.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = If the drops have become few, you may change breasts or move on. The minutes are only a guide.
# long turns: half of it is over; at most 35 words
half-way = You are halfway through this turn. Let your hand be soft.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Half of this turn is done. Breathe out, and go on gently.
# every turn: one minute is left; at most 35 words
last-minute = About one more minute on this breast.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = One more minute here, as lightly as before.
# every turn: the fingers move around; at most 35 words
rotate-1 = Now move your thumb and finger a little way around the edge of the darker skin.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Turn your hand a little, so that your fingers rest on a new place at the same distance.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Move a little further around the nipple, and go on from there.
# long turns: a reminder; at most 35 words
remind-shoulders = Let your shoulders drop, and let your jaw be loose.
# long turns: a reminder; at most 35 words
remind-no-sliding = Let your fingers stay on one spot of skin, without sliding or rubbing.
# long turns: a reminder; at most 35 words
remind-dear = If you like, think of someone who is dear to you, or of a place where you feel calm.
# long turns: a reminder; at most 35 words
remind-hand-tired = If your hand is tired, shake it out or change hands. You can join the rhythm again at any time.
# long turns: a reminder; at most 35 words
remind-drops = Drops or a spray, both are fine. Every little bit is worth keeping.
# turns: a reminder; at most 35 words
remind-breathe = Breathe slowly, and let your hand grow soft each time you relax.

## Closing

# every session: the work is over; at most 35 words
close-rest = Now let your hands rest in your lap. This was the last part.
# full, express, first-days: the milk; at most 35 words
milk-cover = Cover your milk, even a few drops, with a clean lid, and label it with the date and the time.
# full, express, first-days: the milk; at most 35 words
milk-keep = If your baby will not have it soon, put it in the fridge. In hospital, follow the rules of the ward.
# first-days: how often; at most 35 words
how-often = If your baby cannot feed at the breast yet, the usual advice is eight to ten times in a day and a night, with at least one at night.
# massage: the oil comes off; at most 35 words
wipe-oil-after = If you used oil, wipe it off your breasts and your hands before your baby feeds.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = If these steps do not bring you relief, call your GP or a breastfeeding specialist.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Call your GP or a breastfeeding specialist if you see redness or streaks, or if you have a fever or feel as if you had the flu.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Please call them, too, if your baby cannot latch on to the breast. It is a good reason to ask for help.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Thank you for taking this time for yourself. Rest a little, and drink some water.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = However much there was today, you gave it time and care. Rest a little, and drink some water.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = We stop here. Take your hands away, and let your arms rest.
# it-hurts; at most 35 words
hurt-not-your-fault = Stopping was the right thing to do. This is not your fault.
# it-hurts: when to call; at most 35 words
call-if-pain = If the pain does not go away soon, or if it comes back, call your GP or a breastfeeding specialist.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Be gentle with yourself now. You can come back another time, whenever you wish.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Press
# on the beat: thumb and finger toward each other; one word
beat-compress = Compress
# on the beat: the hand lets go; one word
beat-relax = Relax

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = This is British English.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = About forty-five minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = About thirty minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = About twenty minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = About fifteen minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = About ten minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = About five minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = About three minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = About two minutes are left.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = About one minute is left.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Less than a minute is left.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = This is how loud the voice will be. Can you hear me well?
# care, question 1 of 4; at most 20 words
care-pregnant = Are you pregnant, in any week?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Do you see redness or streaks on a breast, or is a place on it hot?
# care, question 3 of 4; at most 20 words
care-fever = Do you have a fever?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Do you feel as if you had the flu?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Then please call your GP or midwife first. We do not begin now.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Has your doctor or midwife told you to do this session all the same?
