### Every text of the screen.

## Sessions

# The name of a session
session-full = Massage and expression
# What will happen
session-full-summary = A gentle massage of both breasts, then expressing milk by hand in three rounds, with a short massage between them.
session-massage = Massage
session-massage-summary = A warm cloth and a gentle massage of both breasts, without expressing milk.
session-express = Expression
session-express-summary = Expressing milk by hand, two turns for each breast, moving on whenever the milk slows.
session-first-days = The first days
session-first-days-summary = Gathering the first drops with a spoon or a syringe, gently and in about ten minutes.
session-relief = Relief
session-relief-summary = Very light strokes and a little milk for full, tender breasts that are not red or hot, when you have no fever.
session-it-hurts = It hurts
session-it-hurts-summary = A calm stop, and when to call for help.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = getting ready
phase-massage = massage
phase-express = expression
phase-close = closing
# The breast of a phase
side-first = the breast you begin with
side-second = the other breast
side-left = left breast
side-right = right breast
side-both = both breasts
# The name of the music that the project brings
music-warm = Warm

## Before a session

# The one screen of text before any session
gate-screen =
    Who should call first

    Please do not start, and call your doctor or midwife first, if
      - you are pregnant, in any week;
      - a breast shows redness or streaks (on brown or black skin the place may look darker or purplish, or only feel hot);
      - you have a fever;
      - you feel as if you had the flu.

    The session for relief is no way around this. It is for full breasts without redness, heat or fever; with any of them, only if your doctor or midwife has already told you to do it.

    It should never hurt. The key h stops at once and says when to call.
    This is guidance, not medical advice.

## About

# What massage and expression by hand may help with
about-helps-with = Breast massage with expressing milk by hand may help with hard, swollen breasts; when a baby is premature or fussy; when a baby has trouble latching; to raise the supply of milk; and to keep the milk going while a baby cannot be fed.
# What the program is, and is not
about-what-it-is = warmhands guides you through it by voice, music and a rhythm. It may help; it promises nothing. It is not medical advice and does not take the place of the people who care for you and your baby.
# Pain
about-no-pain = It should never hurt. Only the edge of the areola is compressed, never the nipple, and nothing is pulled or rubbed. If it hurts, stop.
# The two techniques
about-technique = There are two ways to move the hand. With "areola" you compress the outer edge of the areola and relax. With "press-back" you press back toward the chest, compress, and relax; Stanford Medicine shows it at https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Call your doctor or a lactation consultant if these steps bring you no relief; if you see any redness or streaks, or have a fever or feel as if you had the flu; or if your baby cannot latch on to the breast. On brown or black skin, redness may look darker or purplish, or only feel hot.
# Pregnancy
about-pregnancy = In pregnancy, at any week, express milk only with the word of your midwife or doctor, for ten minutes at most, and stop if you feel tightenings (NHS Forth Valley).
# How often
about-how-often = In the first weeks, when a baby cannot feed at the breast yet, the usual advice is 8 to 10 times in 24 hours, at least once at night, and no gap of more than 5 to 6 hours (NHS; NHS Lothian).
# How long milk keeps
about-storage = How long milk keeps, for a healthy baby born at term (CDC): at room temperature, up to 25 °C (77 °F), 4 hours; in the refrigerator at 4 °C (40 °F), 4 days; in the freezer, 6 months at best and 12 at most. Thawed milk: 24 hours in the refrigerator, or 1 to 2 hours at room temperature. What a feed leaves over: 2 hours. Never freeze milk again. The rules differ by country and are stricter for preterm babies: follow those of your hospital.
# Music
about-music = Music and rest may help. In one trial with 162 mothers, those who listened to music had more milk in the first days (Keith and others, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); in another, EXPRESS, with 132 mothers (NPEU, 2024), the difference may be chance.
# Where the times come from
about-times = The times come from published advice: the rounds from Chele Marmet and UNICEF, the massage from University College London Hospitals and New Brunswick, the short massages and the warmth from Arkansas Children's, the light touch and the small amounts for full breasts from Protocol 36 of the Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). No source counts movements a minute: the rhythm is there for comfort and prescribes nothing. Each number and its source is in sessions/sources.toml.
# Where the technique comes from
about-handout = The technique follows the handout "Breast Massage with Milk Expression by Hand", published by University Hospitals. The words here are our own; University Hospitals has no part in this program.
# Where the fingers go, and clean hands
about-fingers = The place of the fingers, 2 to 3 cm (about an inch) from the base of the nipple: NHS West Suffolk and NHS Forth Valley; Marmet says 2.5 to 4 cm from the nipple. The hand as a letter C: University College London Hospitals and Marmet. Hands washed with soap and water, or a gel with at least 60 % alcohol, and a clean container: CDC.
# The works which that handout cites
about-works-cited =
    Works cited there: D. Hartl and R. Cunningham, "Breast Massage", Alive Magazine, January 1, 2005, updated April 24, 2015. La Leche League International, "Hand Expression Technique", tear sheet from The Womanly Art of Breastfeeding, 2010. La Leche League, "Expressing and Storing Milk", New Beginnings, volume 24, number 4, July and August 2007. Ruth A. Lawrence and Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, eighth edition, Elsevier, 2016. Karen Wambach and Jan Riordan, Breastfeeding and Human Lactation, fifth edition, Jones and Bartlett, 2016. Stanford Medicine, "Hand Expression of Breastmilk", retrieved August 21, 2020.
# Licences
about-licences = The program and its words: MIT or Apache-2.0, as you choose. The recorded voices, the music and the signals: audio/LICENSES.md.
