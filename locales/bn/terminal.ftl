### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = মালিশ আর দুধ বের করা
# What will happen in it, in one sentence
session-full-summary = দুই স্তনে আলতো মালিশ, তারপর তিন দফায় হাত দিয়ে বুকের দুধ বের করা, দফাগুলোর মাঝে অল্প একটু মালিশ।
# The name of the session massage
session-massage = মালিশ
# What will happen in it, in one sentence
session-massage-summary = কুসুম গরম কাপড় আর দুই স্তনে আলতো মালিশ, দুধ বের না করে।
# The name of the session express
session-express = দুধ বের করা
# What will happen in it, in one sentence
session-express-summary = হাত দিয়ে বুকের দুধ বের করা, প্রতিটি স্তনের দুটি পালা; দুধ আসা কমে গেলে অন্য স্তনে যাওয়া।
# The name of the session for the first days after a birth
session-first-days = প্রথম কয়েক দিন
# What will happen in it, in one sentence
session-first-days-summary = চামচ বা সিরিঞ্জে দুধের প্রথম ফোঁটাগুলো জমা করা, আলতো করে, মিনিট দশেকের মধ্যে।
# The name of the session that is only the rhythm
session-cadence = শুধু তাল
# What will happen in it, in one sentence
session-cadence-summary = হাত দিয়ে দুধ বের করার তাল, এক স্তনের পর অন্য স্তন, যতক্ষণ ইচ্ছা।
# The name of the session for full, tender breasts
session-relief = আরাম
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = ভরা, টনটনে স্তনের জন্য খুব হালকা ছোঁয়া আর অল্প একটু দুধ বের করা, যদি স্তন লাল বা গরম না হয় আর জ্বর না থাকে।
# The name of what the key h leads to
session-it-hurts = ব্যথা লাগছে
# What will happen in it, in one sentence
session-it-hurts-summary = শান্তভাবে থামা, আর কখন সাহায্যের জন্য ফোন করবেন।

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = প্রস্তুতি
# The short name of a phase: massaging
phase-massage = মালিশ
# The short name of a phase: expressing by hand
phase-express = দুধ বের করা
# The short name of a phase: the end of a session
phase-close = শেষের কথা
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = যে স্তন দিয়ে শুরু করবেন
# The breast of a phase: the one that was not first
side-second = অন্য স্তন
# The breast of a phase: the left one
side-left = বাঁ দিকের স্তন
# The breast of a phase: the right one
side-right = ডান দিকের স্তন
# The breasts of a phase: both at once
side-both = দুই স্তন
# The name of the music that the project brings
music-warm = উষ্ণতা
# The name of a piece of music: rain outside, heard from a warm room
music-rain = জানালায় বৃষ্টি
# The name of a piece of music: very soft, as one hushes a child
music-hush = নিঝুম

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = কলের পানির নিচে দুই হাত সাবান দিয়ে একে অন্যকে ঘষছে।
# The picture of the warm cloth
figure-warm-cloth = দুই হাত স্তনের ওপর একটি কুসুম গরম কাপড় ধরে আছে।
# The picture of the first stroke of the massage
figure-shake = প্রতিটি স্তনের নিচে একটি হাত, যা স্তনটিকে আলতো করে এপাশ ওপাশ ঝাঁকাচ্ছে।
# The picture of the second stroke
figure-back-and-forth = এক হাত স্তনের ওপরে আর এক হাত নিচে, হাত দুটি এপাশ ওপাশ চলছে, একটি আরেকটির উল্টো দিকে।
# The picture of the third stroke
figure-up-and-down = স্তনের দুই পাশে দুই হাত: একটি যখন ওপরে ওঠে, অন্যটি তখন নিচে নামে।
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = দুই হাত স্তনটি ঘিরে ধরে আলতো করে উল্টো দুই দিকে ঘোরাচ্ছে, যেন একটি নরম কাপড় নিংড়াচ্ছে।
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = এক হাতের আঙুলগুলো স্তনের ওপরের অংশ পালকের মতো হালকা করে ছুঁয়ে যাচ্ছে।
# The picture of wiping off the oil
figure-wipe = একটি হাত তোয়ালে দিয়ে স্তন থেকে তেল মুছছে।
# The picture of leaning forward
figure-lean-forward = একজন নারী বসে একটু সামনে ঝুঁকে আছেন, তাঁর স্তনের নিচে একটি কাপ।
# The picture of the cup
figure-cup = এক হাত দুধ বের করছে, আর অন্য হাত বোঁটার নিচে একটি কাপ ধরে আছে।
# The picture of the shape of the hand
figure-c-hand = বুড়ো আঙুল আর অন্য আঙুলগুলো বড় করে C অক্ষরের মতো, অর্থাৎ আধখানা চাঁদের মতো করা।
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = বুড়ো আঙুল বোঁটার ওপরের দিকে আর তর্জনী নিচের দিকে, দুটিই এরিওলার বাইরের কিনারায়, বোঁটার গোড়া থেকে দুই থেকে তিন সেন্টিমিটার দূরে।
# The picture of the first movement of the other technique, from the side
figure-press-back = বুড়ো আঙুল আর অন্য আঙুলগুলো স্তনটিকে সোজা পেছনে, পাঁজরের দিকে ঠেলছে।
# The picture of the movement that brings milk
figure-compress = এরিওলার কিনারায় বুড়ো আঙুল আর তর্জনী কাছাকাছি আসছে, আর দুধের ফোঁটা দেখা দিচ্ছে।
# The picture of the movement that follows it
figure-relax = বুড়ো আঙুল আর তর্জনী আলগা হচ্ছে, কিন্তু ত্বকের একই জায়গায় থাকছে।
# The picture of the fingers that move around
figure-rotate = হাতটি ঘুরছে, যেন বুড়ো আঙুল আর তর্জনী এরিওলার কিনারায় নতুন জায়গায় বসে।
# The picture of the cool cloth
figure-cool-cloth = দুই হাত স্তনের ওপর একটি ঠান্ডা কাপড় ধরে আছে।
# The picture of resting
figure-rest = একজন নারী গাউন বন্ধ করে বসে আছেন, তাঁর হাত দুটি কোলে বিশ্রাম নিচ্ছে।

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    কারা আগে ফোন করবেন

    দয়া করে শুরু করবেন না, আগে আপনার ডাক্তার বা ধাত্রীকে ফোন করুন, যদি
      - আপনি গর্ভবতী হন, যে সপ্তাহই হোক;
      - স্তনে লালচে ভাব বা লাল রেখা দেখা যায় (শ্যামলা বা কালো ত্বকে জায়গাটি আরও কালচে বা বেগুনি দেখাতে পারে, কিংবা শুধু গরম লাগতে পারে);
      - আপনার জ্বর থাকে;
      - ফ্লুর মতো খারাপ লাগে।

    আরামের পর্বটিতেও এই নিয়ম মানতে হবে। সেটি ভরা স্তনের জন্য, যদি স্তন লাল বা গরম না হয় আর জ্বর না থাকে; এর কোনোটি থাকলে, আপনার ডাক্তার বা ধাত্রী আগেই আপনাকে এটি করতে বলে থাকলে তবেই করুন।

    এতে কখনোই ব্যথা লাগার কথা নয়। { $hurt } চাপলে সঙ্গে সঙ্গে থেমে যায়, আর কখন ফোন করতে হবে তা বলা হয়।
    এটি শুধু পথ দেখায়, এটি চিকিৎসকের পরামর্শ নয়।

## About

# What massage and expression by hand may help with
about-helps-with = স্তন মালিশ আর হাত দিয়ে বুকের দুধ বের করা সাহায্য করতে পারে: স্তন শক্ত হয়ে ফুলে গেলে; বাচ্চা সময়ের আগে জন্মালে বা অস্থির হলে; বাচ্চার স্তন মুখে নিয়ে ধরতে অসুবিধা হলে; দুধের পরিমাণ বাড়াতে; আর বাচ্চাকে যখন খাওয়ানো যায় না, তখনো দুধ আসা চালু রাখতে।
# What the program is, and is not
about-what-it-is = warmhands কণ্ঠ, সংগীত আর একটি তাল দিয়ে আপনাকে সাহায্য করে। এতে উপকার হতে পারে; এটি কোনো নিশ্চয়তা দেয় না। এটি চিকিৎসকের পরামর্শ নয়, আর যাঁরা আপনার ও আপনার বাচ্চার যত্ন নেন, তাঁদের জায়গা নেয় না।
# Pain
about-no-pain = এতে কখনোই ব্যথা লাগার কথা নয়। শুধু এরিওলার কিনারায় চাপ দেওয়া হয়, বোঁটায় কখনোই নয়, আর কিছুই টানা বা ঘষা হয় না। ব্যথা লাগলে থামুন।
# The two techniques
about-technique = হাত চালানোর দুটি উপায় আছে। “areola” বেছে নিলে এরিওলার বাইরের কিনারায় চাপবেন, তারপর আলগা করবেন। “press-back” বেছে নিলে আঙুল পেছনে, পাঁজরের দিকে ঠেলবেন, চাপবেন, তারপর আলগা করবেন; Stanford Medicine তা এখানে দেখায়: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = আপনার ডাক্তার বা বুকের দুধ খাওয়ানোর পরামর্শককে ফোন করুন, যদি এসব করে আরাম না পান; যদি লালচে ভাব বা লাল রেখা দেখেন, কিংবা জ্বর হয় বা ফ্লুর মতো খারাপ লাগে; বা যদি বাচ্চা স্তন মুখে নিয়ে ধরতে না পারে। শ্যামলা বা কালো ত্বকে লালচে জায়গা আরও কালচে বা বেগুনি দেখাতে পারে, কিংবা শুধু গরম লাগতে পারে।
# Pregnancy
about-pregnancy = গর্ভাবস্থায়, যে সপ্তাহই হোক, আপনার ধাত্রী বা ডাক্তার অনুমতি দিলে তবেই দুধ বের করুন, বড়জোর দশ মিনিট, আর পেট শক্ত হয়ে এলে থামুন (NHS Forth Valley)।
# How often
about-how-often = প্রথম কয়েক সপ্তাহে, বাচ্চা এখনো স্তন থেকে খেতে না পারলে, সাধারণত 24 ঘণ্টায় 8 থেকে 10 বার দুধ বের করতে বলা হয়, অন্তত একবার রাতে, আর মাঝে 5 থেকে 6 ঘণ্টার বেশি ফাঁক না রেখে (NHS; NHS Lothian)।
# How long milk keeps
about-storage = পূর্ণ সময়ে জন্মানো সুস্থ বাচ্চার জন্য দুধ কতক্ষণ রাখা যায় (CDC): ঘরের তাপমাত্রায়, 25 °C পর্যন্ত, 4 ঘণ্টা; ফ্রিজে 4 °C তাপমাত্রায় 4 দিন; ডিপ ফ্রিজে 6 মাস হলে সবচেয়ে ভালো, আর বড়জোর 12 মাস। জমানো দুধ গলানোর পর: ফ্রিজে 24 ঘণ্টা, বা ঘরের তাপমাত্রায় 1 থেকে 2 ঘণ্টা। একবার খাওয়ানোর পর যা থেকে যায়: 2 ঘণ্টা। গলানো দুধ আর কখনো ডিপ ফ্রিজে জমাবেন না। দেশভেদে নিয়ম আলাদা, আর সময়ের আগে জন্মানো বাচ্চার জন্য আরও কড়া: আপনার হাসপাতালের নিয়ম মেনে চলুন।
# Music
about-music = সংগীত আর বিশ্রাম সাহায্য করতে পারে। 162 জন মাকে নিয়ে একটি গবেষণায়, যাঁরা সংগীত শুনেছিলেন, প্রথম কয়েক দিনে তাঁদের বেশি দুধ এসেছিল (Keith ও অন্যান্য, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); 132 জন মাকে নিয়ে আরেকটিতে, EXPRESS (NPEU, 2024), তফাতটি হয়তো দৈবক্রমে হয়েছে।
# Where the times come from
about-times = সময়গুলো প্রকাশিত পরামর্শ থেকে নেওয়া: দফাগুলো Chele Marmet ও UNICEF থেকে; মালিশ University College London Hospitals ও New Brunswick থেকে; অল্প সময়ের মালিশ আর হালকা গরম Arkansas Children's থেকে; ভরা স্তনের জন্য হালকা ছোঁয়া আর অল্প দুধ Academy of Breastfeeding Medicine-এর 36 নম্বর প্রোটোকল থেকে (https://doi.org/10.1089/bfm.2022.29207.kbm)। মিনিটে কতবার, কোনো উৎসে তা গোনা নেই: তালটি শুধু আপনার স্বাচ্ছন্দ্যের জন্য, এটি কোনো নিয়ম বেঁধে দেয় না। প্রতিটি সংখ্যা আর তার উৎস sessions/sources.toml ফাইলে আছে।
# Where the technique comes from
about-handout = পদ্ধতিটি University Hospitals-এর প্রকাশিত “Breast Massage with Milk Expression by Hand” নামের তথ্যপত্রটি মেনে চলে। এখানকার কথাগুলো আমাদের নিজেদের; এই প্রোগ্রামের সঙ্গে University Hospitals জড়িত নয়।
# Where the fingers go, and clean hands
about-fingers = আঙুলের জায়গা, বোঁটার গোড়া থেকে 2 থেকে 3 সেমি: NHS West Suffolk ও NHS Forth Valley; Marmet বলেন, বোঁটা থেকে 2.5 থেকে 4 সেমি। C অক্ষরের মতো, অর্থাৎ আধখানা চাঁদের মতো হাত: University College London Hospitals ও Marmet। সাবান ও পানি, বা অন্তত 60% অ্যালকোহলের জেল দিয়ে পরিষ্কার করা হাত, আর পরিষ্কার পাত্র: CDC।
# The works which that handout cites
about-works-cited =
    ওই তথ্যপত্রে উল্লেখ করা রচনা: D. Hartl ও R. Cunningham, “Breast Massage”, Alive Magazine, 1 জানুয়ারি 2005, হালনাগাদ 24 এপ্রিল 2015। La Leche League International, “Hand Expression Technique”, The Womanly Art of Breastfeeding থেকে নেওয়া পাতা, 2010। La Leche League, “Expressing and Storing Milk”, New Beginnings, খণ্ড 24, সংখ্যা 4, জুলাই ও আগস্ট 2007। Ruth A. Lawrence ও Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, অষ্টম সংস্করণ, Elsevier, 2016। Karen Wambach ও Jan Riordan, Breastfeeding and Human Lactation, পঞ্চম সংস্করণ, Jones and Bartlett, 2016। Stanford Medicine, “Hand Expression of Breastmilk”, দেখা হয়েছে 21 আগস্ট 2020।
# Licences
about-licences = প্রোগ্রাম আর তার কথাগুলো: MIT বা Apache-2.0, যেটি আপনার পছন্দ। রেকর্ড করা কণ্ঠ, সংগীত আর সংকেত: audio/LICENSES.md।

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = কখন ফোন করবেন
# Below that: a line to write on follows
handout-telephone = ওয়ার্ডের ফোন নম্বর:
# The heading over how long milk keeps
handout-storage = দুধ কতক্ষণ রাখা যায়
# The heading over who says so
handout-sources = উৎস

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = দয়া করে সাবান আর কুসুম গরম পানি দিয়ে হাত ধুয়ে নিন।
# On a handout, in place of the spoken line wash-again
paper-wash-again = এবার সাবান আর কুসুম গরম পানি দিয়ে আবার হাত ধুয়ে নিন।
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = কুসুম গরম পানিতে গোসল, বা কুসুম গরম ভেজা কাপড়, দুধ নামতে সাহায্য করতে পারে।
# On a handout, in place of the spoken line settle
paper-settle = শান্ত, আরামের জায়গায় পিঠে ঠেস দিয়ে বসুন বা আধশোয়া হয়ে থাকুন। কাঁধ নামিয়ে দিন। মৃদু সুর সাহায্য করতে পারে।
# On a handout, in place of the spoken line express-follow
paper-follow = ধীরে ধীরে বারবার এটি করুন। আপনার নিজের গতিটাই ঠিক।

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, যুক্তরাষ্ট্র: পূর্ণ সময়ে জন্মানো সুস্থ বাচ্চা
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, যুক্তরাজ্য: পূর্ণ সময়ে জন্মানো সুস্থ বাচ্চা
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, আয়ারল্যান্ড: হাসপাতালে থাকা, সময়ের আগে জন্মানো বা অসুস্থ বাচ্চা
# Where milk is kept; a length of time stands beside it
storage-room = সদ্য বের করা, ঘরের তাপমাত্রায়
# Likewise
storage-refrigerator = সদ্য বের করা, ফ্রিজে
# Likewise; in this time it stays at its best
storage-freezer-best = ডিপ ফ্রিজে, সবচেয়ে ভালো থাকে
# Likewise
storage-freezer = ডিপ ফ্রিজে (সবচেয়ে বেশি সময়)
# Likewise: milk that was frozen
storage-thawed-refrigerator = গলানো, ফ্রিজে
# Likewise: milk that was frozen
storage-thawed-room = গলানো, ঘরের তাপমাত্রায়
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = খাওয়ানোর পর যা থেকে যায়
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) বা আরও ঠান্ডা
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } ঘণ্টা
       *[other] { $time } ঘণ্টা
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } দিন
       *[other] { $time } দিন
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } মাস
       *[other] { $time } মাস
    }
# Below all these times
storage-rules = গলানো দুধ আর কখনো ডিপ ফ্রিজে জমাবেন না। দেশভেদে নিয়ম আলাদা, আর সময়ের আগে জন্মানো বাচ্চার জন্য আরও কড়া: আপনার হাসপাতালের নিয়ম মেনে চলুন।

# An entry in a calendar, with an alarm
remind-summary = দুধ বের করার সময়

## Help

# What the program is: the first line of its help
help-warmhands = স্তন মালিশ আর হাত দিয়ে বুকের দুধ বের করার জন্য শান্ত একটি কণ্ঠ, মৃদু সংগীত আর একটি তাল।
# The heading before how a command is typed; a colon follows
help-usage = ব্যবহার
# The heading over the options of a command
help-options = অপশন
# The heading over the arguments of a command
help-arguments = আর্গুমেন্ট
# The heading over the list of commands
help-commands = কমান্ড
# Stands for the name of a command where a usage line is shown, in capitals
help-command = কমান্ড
# What stands in a usage line for all options
help-some-options = [অপশন]
# What the command play does
help-play = একটি পর্ব শোনানো (কোনো কমান্ড না দিলে এটিই হয়)
# What the command cadence does
help-cadence = শুধু দুধ বের করার তাল শোনানো, যতক্ষণ ইচ্ছা
# What the command care does: somebody chooses a session together with a patient
help-care = রোগীর সঙ্গে ধাপে ধাপে একটি পর্ব বেছে নেওয়া, তাঁর ভাষায় আর আপনার ভাষায়
# What the command "resume" does
help-resume = আগের পর্বটি যেখানে থামানো হয়েছিল, সেখান থেকে আবার চালানো, এক দিনের মধ্যে
# What the command render does
help-render = একটি পর্ব সাউন্ড ফাইলে লেখা
# What the command plan does
help-plan = কখন কী শোনা যাবে তা দেখানো, শব্দ ছাড়া
# What the command script does
help-script = কী কী বলা হবে তা দেখানো
# What the command list does
help-list = পর্ব, ভাষা, সংগীত, দুধ রাখার নিয়ম, সাউন্ড ডিভাইস বা মাইক্রোফোনের তালিকা
# What the command figures does
help-figures = মালিশ আর দুধ বের করার নড়াচড়াগুলোর ছবি SVG আর PNG ফাইলে লেখা
# What the command handout does
help-handout = ছাপানোর জন্য একটি পাতা লেখা: ছবিসহ ধাপগুলো, আর কখন ফোন করবেন
# What the command remind does
help-remind = ক্যালেন্ডারের জন্য রিমাইন্ডার লেখা, .ics ফাইলে
# What the command about does
help-about = এটি কীসের জন্য, কখন ফোন করবেন, উৎস, লাইসেন্স
# What the command "ctl" does
help-ctl = অন্য টার্মিনাল বা স্ক্রিপ্ট থেকে একটি চলতি পর্ব নিয়ন্ত্রণ করা
# What the command log does
help-log = আপনার পর্বগুলোর যা লিখে রাখা হয়েছে তা দেখানো, দুধের পরিমাণ যোগ করা, অন্য প্রোগ্রামের জন্য লেখা বা মুছে ফেলা
# What the command log list does
help-log-list = লিখে রাখা পর্বগুলোর তালিকা
# What the command log amount does
help-log-amount = কোনো এন্ট্রিতে কতটা দুধ বের হলো আর কেমন লাগল, তা যোগ করা
# What the command log chart does
help-log-chart = দিনে দিনে প্রতিটি স্তনের দুধ আর মিনিট দেখানো
# What the command log export does
help-log-export = অন্য প্রোগ্রামের জন্য সব এন্ট্রি লেখা
# What the command log delete does
help-log-delete = এন্ট্রি মুছে ফেলা, যাতে তার কিছুই না থাকে
# What the command config does
help-config = আপনার সেটিংস কোথায় আছে তা দেখানো, সেগুলোর একটি ফাইল তৈরি করা বা তা যাচাই করা
# What the command config path does
help-config-path = আপনার সেটিংসের ফাইল কোথায় আছে, না থাকলে কোথায় থাকবে, তা দেখানো
# What the command config init does
help-config-init = একটি ফাইল লেখা, যাতে প্রতিটি সেটিং উদাহরণ হিসেবে থাকে; ফাইল আগে থেকে থাকলে যেমন আছে তেমনই থাকে
# What the command config check does
help-config-check = আপনার সেটিংসের প্রতিটি ভুল জানানো
# What the command preset does; a preset has choices for a session, under a name
help-preset = একটি পর্বের জন্য বেছে নেওয়া বিষয়গুলো কোনো নামে রাখা, যেমন বেডের নামে
# What the command preset save does
help-preset-save = এরপর দেওয়া বিষয়গুলো এই নামে রাখা
# What the command preset list does
help-preset-list = প্রিসেটের তালিকা
# What the command preset show does
help-preset-show = একটি প্রিসেটে কী আছে তা দেখানো
# What the command preset remove does
help-preset-remove = একটি প্রিসেট সরানো
# What the command check does
help-check = সঙ্গে দেওয়া তথ্য বা আপনার নিজের ফোল্ডার যাচাই করা
# What the command pack does
help-pack = নিজের কণ্ঠ রেকর্ড করা বা একটি ভাষা যোগ করা; অন্যদের প্যাক ইনস্টল করা
# What the command pack new does
help-pack-new = নতুন প্যাকের ফোল্ডার তৈরি করা, --lang দিয়ে যে ভাষা বলা হয় সেই ভাষায়
# What the command pack sheet does
help-pack-sheet = রেকর্ড করার সময় যে লাইনগুলো পড়তে হবে তা দেখানো
# What the command pack record does
help-pack-record = মাইক্রোফোনে একটি একটি করে লাইন রেকর্ড করা; যেখানে থেমেছিল, সেখান থেকে চলে
# What the command pack import does
help-pack-import = অন্য কোথাও করা রেকর্ডিং যোগ করা
# What the command pack check does
help-pack-check = কী ঠিক করতে হবে আর কতটা রেকর্ড করা বাকি, তা জানানো
# What the command pack build does
help-pack-build = প্যাকটি দিয়ে একটিমাত্র ফাইল বানানো, যা অন্যরা ইনস্টল করতে পারেন
# What the command pack install does
help-pack-install = কারও দেওয়া প্যাক ইনস্টল করা
# What the command pack list does
help-pack-list = ইনস্টল করা প্যাকের তালিকা
# What the command pack remove does
help-pack-remove = ইনস্টল করা একটি প্যাক সরানো
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = যে ভাষায় বলা হবে, তার নাম বা ট্যাগ: স্প্যানিশ, es-419
# What the option --screen-lang is for
help-arg-screen-lang = পর্দার ভাষা, যদি তা আলাদা হয়
# An option; F13 and next stay as they are
help-arg-key = কোনো বোতাম বা প্যাডেল কী করবে, যেমন F13=next; একাধিকবার দেওয়া যায়
# An option
help-arg-one-button = যেকোনো বোতাম: বিরতি বা আবার চালু; তাড়াতাড়ি দুবার: পরেরটি; তাড়াতাড়ি চারবার, বা চেপে ধরে রাখলে: ব্যথা লাগছে
# An option
help-arg-locked = শুরু থেকেই বোতাম আটকানো: শুধু বিরতি, “ব্যথা লাগছে” আর খোলা কাজ করে
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = কোন সাবটাইটেল দেখা যাবে: voice (বলার ভাষায়), screen (পর্দার ভাষায়) বা both (দুটোই)
# What the option --data is for
help-arg-data = আপনার নিজের পর্ব, ভাষা বা শব্দের ফোল্ডার
# What the option --lines is for
help-arg-lines = সাবটাইটেল লাইন হিসেবে দেখানো, টার্মিনালে পুরো পর্দার জায়গা থাকলেও
# What the option --theme is for; the words are typed as they are
help-arg-theme = পুরো পর্দার রং: auto (টার্মিনাল বা ডেস্কটপের মতো), light (হালকা), dark (গাঢ়) বা night (কালোর ওপর সোনালি হলুদ)
# What the option --skin is for; the words are typed as they are
help-arg-skin = ছবিতে ত্বকের রং: neutral (নিরপেক্ষ), light (হালকা), tan (উজ্জ্বল শ্যামলা), brown (শ্যামলা) বা dark (গাঢ়)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = টার্মিনালে ছবি কীভাবে আঁকা হবে: quadrants, বা অক্ষরের মাঝে ফাঁক দেখা গেলে half
# What the argument FIGURE of the command figures is for
help-arg-figure = ছবি (নাম না দিলে, সবগুলো)
# What the option --output of the command figures is for
help-arg-figures-dir = যে ফোল্ডারে ছবিগুলো লেখা হবে
# What the option --large of the command handout is for
help-arg-large = বড় অক্ষর
# What the option --policy of the command handout is for
help-arg-policy = দুধ কতক্ষণ রাখা যায়, সে বিষয়ে কার নিয়ম: "warmhands list policies" দেখুন (নাম না দিলে cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = কাগজের মাপ: a4 বা letter (না দিলে, প্রিন্টারে যা আছে; PDF হলে a4)
# What the option --output of the command handout is for
help-arg-page-file = যে ফাইল লেখা হবে, যার নামের শেষে .html বা .pdf থাকে; বা স্ট্যান্ডার্ড আউটপুটের জন্য -
# What the option --every of the command remind is for
help-arg-every = কতক্ষণ পরপর রিমাইন্ডার, যেমন 3h বা 2h30m
# What the option --times of the command remind is for
help-arg-times = কয়টি রিমাইন্ডার (না দিলে 8টি)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = প্রথম রিমাইন্ডার কখন, যেমন 22:00 (না দিলে, ঘড়িতে এরপর 0, 15, 30 বা 45 মিনিটে)
# What the option --output of the command remind is for
help-arg-calendar-file = যে ফাইল লেখা হবে, যেমন next.ics; বা স্ট্যান্ডার্ড আউটপুটের জন্য -
# What the option --plain is for
help-arg-plain = শুধু সাদামাটা লাইন: রং নেই, কিছু আবার আঁকা হবে না
# What the argument SESSION is; full is typed as it is
help-arg-session = পর্ব: "warmhands list sessions" দেখুন (নাম না দিলে full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = যে স্তন দিয়ে শুরু হবে: left (বাঁ), right (ডান) বা other (গতবার যেটি আগে ছিল না)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = উপায়: areola (চাপুন, আলগা) বা press-back (পেছনে, চাপুন, আলগা)
# What the option --rate is for
help-arg-rate = মিনিটে কতবার, যেমন আরাম লাগে
# What the option --fit is for
help-arg-fit = মোট কত সময়, যেমন 30m বা 28:30: স্বাভাবিকের চেয়ে কম বা বেশি, যতটা সম্ভব
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = তাল কীভাবে শোনা যাবে: voice (কণ্ঠ), tone (টোন) বা none (কিছু নয়)
# What the option --music is for; none is typed as it is
help-arg-music = সংগীত: "warmhands list music" থেকে একটি নাম; আপনার নিজের ফাইল, ফোল্ডার বা প্লেলিস্ট; বা none (কিছু নয়)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = ফোল্ডার বা প্লেলিস্ট এলোমেলো ক্রমে বাজানো, প্রতিবার নতুন ক্রমে; --shuffle=7 দিলে ক্রমটি সব সময় একই থাকে
# What the option --delay is for
help-arg-delay = শুরু হওয়ার আগে কতক্ষণ চুপচাপ অপেক্ষা করবে, যেমন 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = আপনি হাত ধুয়ে ফিরে যেকোনো বোতাম না চাপা পর্যন্ত অপেক্ষা করা, বড়জোর কয়েক মিনিট
# What the option --for is for
help-arg-for = তাল কতক্ষণ চলবে, যেমন 20m (না দিলে, থামানো পর্যন্ত)
# What the option --switch is for
help-arg-switch = প্রতিটি স্তনের পালা কতক্ষণের, যেমন 5m
# What the option --json is for
help-arg-json = একটি JSON অবজেক্ট লেখা
# What the argument of the command list is; the six words are typed as they are
help-arg-what = কীসের তালিকা: sessions (পর্ব), languages (ভাষা), music (সংগীত), policies (দুধ কতক্ষণ রাখা যায়), devices (সাউন্ড ডিভাইস) বা microphones (মাইক্রোফোন)
# What the option --speak of list languages is for
help-arg-speak = যেসব ভাষার কণ্ঠ আছে, প্রতিটি নিজের নাম বলবে
# What the option --voice-volume is for
help-arg-voice-volume = কণ্ঠ কত জোরে, ডেসিবেলে (0 মানে যেমন রেকর্ড করা)
# What the option --music-volume is for
help-arg-music-volume = সংগীত কত জোরে, ডেসিবেলে
# What the option --signal-volume is for
help-arg-signal-volume = তাল আর সংকেত কত জোরে, ডেসিবেলে
# What the option --output is for; speaker and null are typed as they are
help-arg-output = শব্দ কোথায় যাবে: speaker, null (কোথাও নয়, কিন্তু সময় মেনে), - (স্ট্যান্ডার্ড আউটপুট, সময় মেনে) বা একটি ফাইল
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = শব্দ কোথায় যাবে: speaker বা null (কোথাও নয়, কিন্তু সময় মেনে)
# What the option --forget of "resume" is for
help-arg-forget = কিছু না শোনানো; আগের পর্বের যা রাখা আছে তা মুছে ফেলা
# What the option --preset is for
help-arg-preset = "warmhands preset save" দিয়ে রাখা বিষয়গুলো
# What the argument NAME of the commands of preset is
help-arg-preset-name = প্রিসেটের নাম: একটি বেড বা ঘর, যেমন bed4 (a থেকে z, 0 থেকে 9 আর -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = তাঁকে বিপদচিহ্নের চারটি প্রশ্নই করা হয়েছে, আর প্রতিটির উত্তরে তিনি “না” বলেছেন
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = তাঁর একটি বিপদচিহ্ন আছে; তাঁর ডাক্তার বা ধাত্রী তা জানেন, আর তবুও তাঁকে এটি করতে বলেছেন
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = যেসব প্রশ্নের সাধারণ উত্তর আছে সেগুলো না করা; বিপদচিহ্নের প্রশ্নগুলোর কোনো সাধারণ উত্তর নেই
# What the option --voice of care is for
help-arg-care-voice = কণ্ঠের ভাষা, তাঁর ভাষার কণ্ঠ এখনো না থাকলে
# What the option --device is for
help-arg-device = সাউন্ড ডিভাইস, নামের যেকোনো অংশ দিয়ে: "warmhands list devices" দেখুন
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = হেডফোন বা স্পিকার আর পাওয়া না গেলে: pause (ফিরে না আসা পর্যন্ত বিরতি) বা go-on (অন্য একটিতে চলতে থাকা)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = কোথা থেকে শুরু, PHASE.STEP হিসেবে: "warmhands plan" নামগুলো দেখায়
# What the option -o of the command render is for
help-arg-file = যে ফাইল লেখা হবে, যার নামের শেষে .wav, .flac, .opus বা .ogg থাকে; বা স্ট্যান্ডার্ড আউটপুটের জন্য -
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = শুধু একটি অংশ: speech (কথা), music (সংগীত) বা signal (সংকেত)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = নমুনার ধরন: 16 বা 24, WAV হলে float-ও; বা, যেখানে নাম থেকে বোঝা যায় না, flac, opus বা raw16 (হেডার ছাড়া 16 বিট)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus ফাইল কত বড় হবে, kbit/s-এ, 32 থেকে 256 (না দিলে 64)
# What the option --force is for
help-arg-force = ফাইল আগে থেকে থাকলে তার জায়গায় নতুনটি লেখা
# What the argument of the command check is
help-arg-dir = যে ফোল্ডার যাচাই হবে (নাম না দিলে, সঙ্গে দেওয়া তথ্য)
# What the argument of the commands that make a pack is
help-arg-pack-dir = প্যাকের ফোল্ডার
# What the option --voice of pack new is for
help-arg-pack-voice = যাঁর কণ্ঠ তাঁর নাম, যেভাবে দেখানো হবে
# What the option --licence of pack new is for
help-arg-pack-licence = অন্যরা কোন শর্তে রেকর্ডিংগুলো ব্যবহার করতে পারেন, যেমন CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = যে ফাইল লেখা হবে (না দিলে, ফোল্ডারের নামে)
# What the argument of pack install is
help-arg-pack-file = প্যাকের ফাইল, যার নামের শেষে .whpack থাকে
# What the option --force of pack install is for
help-arg-pack-force = একই নামের প্যাক ইনস্টল করা থাকলে তার জায়গায় নতুনটি রাখা
# What the argument of pack remove is
help-arg-pack-name = প্যাকের নাম: "warmhands pack list" দেখুন
# What the argument of pack import is
help-arg-pack-recordings = সাউন্ড ফাইল, প্রতিটি তার লাইনের নামে, যেমন wash-hands.wav; এমন ফাইলের ফোল্ডার; বা --labels সহ একটি লম্বা ফাইল
# What the option --labels of pack import is for
help-arg-pack-labels = Audacity-র লেবেলের টেক্সট ফাইল, লম্বা ফাইলে কোন লাইন কোথায় আছে তা যেটি বলে
# What the option --microphone of pack record is for
help-arg-pack-microphone = মাইক্রোফোন, নামের যেকোনো অংশ দিয়ে: "warmhands list microphones" দেখুন
# What the option --line of pack record is for
help-arg-pack-line = শুধু এই লাইনটি রেকর্ড করা, দরকার হলে আবার; একাধিকবার দেওয়া যায়
# Help for an option of "play" and "ctl"
help-arg-session-name = চলতি পর্বের নাম, "warmhands ctl"-এর জন্য: a থেকে z, 0 থেকে 9 আর হাইফেন
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = এই পর্বটি লিখে রাখা, "warmhands log"-এর জন্য
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = এই পর্বটি তার প্রিসেটের নামসহ লিখে রাখা
# The option --since of "log"; the date is typed in this form
help-arg-log-since = শুধু এই দিন ও তার পরের এন্ট্রি, যেমন 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = এন্ট্রির নম্বর: "warmhands log list" দেখুন
# The option --left of "log amount"
help-arg-log-left = বাঁ দিকের স্তনের দুধ, মিলিলিটারে, যেমন 40 বা 2.5
# The option --right of "log amount"
help-arg-log-right = ডান দিকের স্তনের দুধ, মিলিলিটারে
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = কেমন লাগল: easy (সহজ), hard (কঠিন), painful (ব্যথা লেগেছে) বা tired (ক্লান্ত)
# The option -o of "log chart"
help-arg-log-chart-file = চার্টটি না দেখিয়ে এই ফাইলে লেখা, যার নামের শেষে .svg থাকে
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = একটি ছক (CSV) লেখা
# The option --preset of "log delete"
help-arg-log-of-preset = এই প্রিসেটের এন্ট্রিগুলো মুছে ফেলা
# The option --all of "log delete"
help-arg-log-all = সব এন্ট্রি মুছে ফেলা
# The option --yes of "log delete"
help-arg-log-yes = আগে জিজ্ঞেস না করা
# Help for an argument of "ctl"
help-arg-control = কী করতে হবে: pause, resume, next, quit ...; অথবা status, watch বা list
# Help for an argument of "ctl"
help-arg-words = কাজটির সঙ্গে যা লাগে, যেমন volume-এর পরে "voice -6"
# What the argument of "config check" is
help-arg-config-file = যে ফাইল যাচাই হবে (নাম না দিলে, আপনার সেটিংস)
# What the option --help is for
help-arg-help = এই সহায়তা দেখানো
# What the option --version is for
help-arg-version = সংস্করণ দেখানো

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = যতক্ষণ ইচ্ছা
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = { $usual } থেকে ছোট করা হয়েছে: প্রতিটি অংশ যতটা সময় ছাড়তে পারে, তার { $percent }% ছাড়ছে (সবচেয়ে ছোট হলে { $shortest })।
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = { $usual } থেকে বড় করা হয়েছে: প্রতিটি অংশ আরও যতটা সময় নিতে পারে, তার { $percent }% নিচ্ছে (সবচেয়ে বড় হলে { $longest })।
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = স্বাভাবিক সময়: কিছুই ছোট বা বড় করা হয়নি।
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = প্রায় { $minutes } মিনিট
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } থেকে { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = এখনো কণ্ঠ নেই
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = বিদেশি টানের কণ্ঠ
# In the list of languages: a person reads
list-voice-human = মানুষের কণ্ঠ
# In the list of languages: a computer's voice reads
list-voice-synthetic = কৃত্রিম কণ্ঠ
# In the list of languages: who has read its words
list-review-none = কথাগুলো এখনো মাতৃভাষী কেউ পড়েননি
# In the list of languages: who has read its words
list-review-native = কথাগুলো মাতৃভাষী একজন পড়েছেন
# In the list of languages: who has read its words
list-review-clinician = কথাগুলো একজন ডাক্তার, নার্স বা ধাত্রী পড়েছেন
# $name: the sound device that is used where none is named
list-default-device = { $name } (নাম না দিলে এটি)
# The heading over the list of sources at the end of about
about-sources = সংখ্যাগুলো, আর সেগুলো কোথা থেকে নেওয়া:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = কিছুই লিখে রাখা নেই।
# In an entry: how the session ended
log-ended-done = শেষ পর্যন্ত
# In an entry: how the session ended
log-ended-stopped = থামানো হয়েছে
# In an entry: how the session ended
log-ended-hurt = ব্যথা লেগেছে
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count }টি অংশ
       *[other] { $count }টি অংশ
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } মিনিট
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } মিলি
# How a session was for her
log-felt-easy = সহজ
# How a session was for her: it was hard to do
log-felt-hard = কঠিন
# How a session was for her
log-felt-painful = ব্যথা লেগেছে
# How a session was for her: she is tired
log-felt-tired = ক্লান্ত
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = কতটা দুধ, মিলিলিটারে ({ $side })?  একটি সংখ্যা, তারপর Enter · শুধু Enter: মাপা হয়নি · q: কোনো প্রশ্ন নয়
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = কেমন লাগল?  { $words } · অন্য যেকোনো বোতাম: উত্তর নেই
# After these answers, or after "log amount"
log-noted = লিখে রাখা হলো।
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] { $count }টি এন্ট্রি চিরতরে মুছে ফেলবেন?  1: হ্যাঁ · অন্য যেকোনো বোতাম: না
       *[other] { $count }টি এন্ট্রি চিরতরে মুছে ফেলবেন?  1: হ্যাঁ · অন্য যেকোনো বোতাম: না
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] { $count }টি এন্ট্রি মুছে ফেলা হয়েছে।
       *[other] { $count }টি এন্ট্রি মুছে ফেলা হয়েছে।
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = আপনার সেটিংস। কোনোটি ব্যবহার করতে তার লাইনের আগের "#" মুছে দিন আর তার মান বদলান। সবার আগে ধরা হয় কমান্ডের পরে যা লেখা হয়, তারপর { $variable } এর মতো এনভায়রনমেন্ট ভেরিয়েবল, তারপর এই ফাইল। "warmhands config check" ভুল খোঁজে।
# All settings are right; $place: their file
config-fine = { $place }: প্রতিটি সেটিং বোঝা গেছে।

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = আরবি
# The language bn, written as in the middle of a sentence
language-bn = বাংলা
# Other names of the same language, with commas between: understood, never shown
language-bn-also = বাংলা ভাষা
# The language de, written as in the middle of a sentence
language-de = জার্মান
# The language en-GB, written as in the middle of a sentence
language-en-gb = ইংরেজি (যুক্তরাজ্য)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = ব্রিটিশ ইংরেজি
# The language en-US, written as in the middle of a sentence
language-en-us = ইংরেজি (যুক্তরাষ্ট্র)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = মার্কিন ইংরেজি, আমেরিকান ইংরেজি
# The language es-419, written as in the middle of a sentence
language-es-419 = স্প্যানিশ (লাতিন আমেরিকা)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = লাতিন আমেরিকার স্প্যানিশ
# The language fr, written as in the middle of a sentence
language-fr = ফরাসি
# The language hi, written as in the middle of a sentence
language-hi = হিন্দি
# The language ht, written as in the middle of a sentence
language-ht = হাইতিয়ান ক্রেওল
# The language id, written as in the middle of a sentence
language-id = ইন্দোনেশীয়
# The language it, written as in the middle of a sentence
language-it = ইতালীয়
# The language ja, written as in the middle of a sentence
language-ja = জাপানি
# The language pl, written as in the middle of a sentence
language-pl = পোলিশ
# The language pt-BR, written as in the middle of a sentence
language-pt-br = পর্তুগিজ (ব্রাজিল)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = ব্রাজিলীয় পর্তুগিজ
# The language ru, written as in the middle of a sentence
language-ru = রুশ
# The language sw, written as in the middle of a sentence
language-sw = সোয়াহিলি
# The language tl, written as in the middle of a sentence
language-tl = তাগালগ
# Other names of the same language, with commas between: understood, never shown
language-tl-also = ফিলিপিনো
# The language tr, written as in the middle of a sentence
language-tr = তুর্কি
# The language ur, written as in the middle of a sentence
language-ur = উর্দু
# The language vi, written as in the middle of a sentence
language-vi = ভিয়েতনামি
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = চীনা (সরলীকৃত)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = ম্যান্ডারিন, সরলীকৃত চীনা

## Notices

# $word: a word of the rhythm
notice-word-too-long = এই গতিতে “{ $word }” কথাটি তার জন্য রাখা সময়ের চেয়ে লম্বা, তাই তালটি টোনে শোনা যাবে।
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] { $count }টি রেকর্ড করা লাইন তার লেখার চেয়ে পুরোনো। কোনটি, তা "warmhands check" বলে।
   *[other] { $count }টি রেকর্ড করা লাইন তাদের লেখার চেয়ে পুরোনো। কোনগুলো, তা "warmhands check" বলে।
}
# $language: a language tag
notice-unserved-language = “{ $language }” ভাষার কণ্ঠ এখনো নেই। এটি ইংরেজি; --lang দিয়ে অন্য ভাষা বেছে নেওয়া যায়।
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = লেখা: { $words }। কণ্ঠ: { $voice }।
# $asked: a language tag; $language: a language's name in itself
notice-near-language = আপনি চেয়েছেন { $asked }। এখানে আছে { $language }: এটি কাছাকাছি, তবে কিছু কথা আলাদা হবে।
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] আপনার সংগীতের { $count }টি ফাইল বাদ দেওয়া হলো:
   *[other] আপনার সংগীতের { $count }টি ফাইল বাদ দেওয়া হলো:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] এবং আরও { $count }টি।
   *[other] এবং আরও { $count }টি।
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } বাজানো যায় না, তাই বাদ দেওয়া হলো।
   *[other] { $count }টি ফাইল বাজানো যায় না, তাই বাদ দেওয়া হলো; প্রথমটি { $file }।
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = আপনার সেটিংস থেকে বাদ দেওয়া হলো: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = বাদ দেওয়া হলো: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = “{ $pack }” প্যাকটি বাদ দেওয়া হলো ("warmhands pack remove { $pack }" তা সরিয়ে দেয়): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = বাদ দেওয়া হলো, কারণ এগুলো ঠিক কোনো ভাষা, পর্ব বা সাউন্ডের নাম নয়: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: এই ভাষা { $tags } এর জায়গা নিতে পারে না, তাই তা ধরা হলো না।
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } নষ্ট বা শেষের আগেই কাটা: { $at } পর্যন্ত বেজে এটি শেষ হয়, তারপর পরেরটি বাজে।
   *[other] { $count }টি ফাইল নষ্ট বা শেষের আগেই কাটা, তাই আগেভাগে শেষ হয়; প্রথমটি { $file }।
}
# While it plays, where no file of the person's own music is left
notice-music-gone = আপনার সংগীতের আর কিছুই বাজানো যাচ্ছে না। পর্বটি সংগীত ছাড়াই চলবে।
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle আপনার নিজের ফোল্ডার বা প্লেলিস্টের ক্রম এলোমেলো করে; এখানে এতে কিছু বদলায় না।
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = { $file } পড়বে এমন একটি প্রোগ্রামের অপেক্ষা চলছে। Ctrl-C চাপলে অপেক্ষা শেষ হয়।
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = আপনার সংগীতের শুধু { $count }টি ফাইল বাজানো হবে; ফাইল আরও আছে।
# Before a session in such a language
notice-draft = কণ্ঠে বিদেশি টান আছে: এই ভাষায় এটি প্রথম খসড়া।
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = পর্বের মধ্যে আপনি তৈরি না হওয়া পর্যন্ত অপেক্ষাও ধরা আছে, বড়জোর { $length }।

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } পাওয়া গেল না।
# A folder where a file was named
failure-file-is-folder = { $place } একটি ফোল্ডার, ফাইল নয়।
# A file where a folder was named
failure-folder-is-file = { $place } একটি ফাইল, ফোল্ডার নয়।
# A file that this user has no right to read
failure-file-denied = { $place } পড়ার অনুমতি নেই।
# Something else than a file, as a device
failure-not-a-file = { $place } ফাইলও নয়, ফোল্ডারও নয়।
# A file larger than any that is read here
failure-file-too-large = { $place } খুব বেশি বড়।
# A file of texts in an unknown encoding
failure-file-not-text = { $place } UTF-8 লেখা নয়।
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } { $encoding }-এ লেখা, কিন্তু এখানে শুধু UTF-8 পড়া হয়।
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: এটি TOML নয়: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: “{ $key }” এখানে জানা নেই।
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: “{ $key }” নেই।
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” হতে হবে { $expected } ধরনের, { $found } নয়।
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }” হতে হবে { $least } থেকে { $most } পর্যন্ত একটি পূর্ণ সংখ্যা, { $text } নয়।
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }” হতে হবে { $least } থেকে { $most } পর্যন্ত একটি সংখ্যা, { $text } নয়।
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: এখানে বন্ধনী খুব বেশি।
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: এখানে { $most }টির বেশি ভুক্তি আছে।
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: “{ $word }” এখানে জানা নেই।
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” কোনো সময়ের মাপ নয়: লিখুন "45 s" বা "1.5 min"।
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” শব্দের পূর্ণসংখ্যক নমুনা হয় না।
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” এক দিনের চেয়ে লম্বা।
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” নাম হতে পারে না: শুধু ছোট হাতের ইংরেজি অক্ষর, সংখ্যা আর হাইফেন, প্রথমে একটি অক্ষর।
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” এখানে দ্বিতীয়বার আছে।
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: “{ $step }” ধাপটিকে হয় একটি লাইন বলতে হবে, নয় একটি সংকেত দিতে হবে।
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: “{ $kind }” ধরনের অংশে “{ $key }” লাগবে।
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: “{ $kind }” ধরনের অংশে “{ $key }” থাকে না।
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: “{ $prompt }” কথাটির জন্য "at" লাগবে।
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: “{ $prompt }” কথাটির নিজের সময় আছে, তাতে "at" থাকে না।
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target থাকতে হবে min আর max-এর মাঝে।
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: প্রথম মালিশ বা দুধ বের করার আগে safety = "gate" সহ কোনো ধাপ নেই।
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: “{ $phase }” অংশে safety = "hurt" সহ কোনো ধাপ নেই।
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: যেসব অংশ আবার আসে, সেগুলো "express" ধরনের আর পরপর হতে হবে; “{ $phase }” তা নয়।
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: পর্ব শেষ হতে হবে "close" ধরনের অংশ দিয়ে: কখন ফোন করবেন, একটি আন্তরিক কথা, আর "end" সংকেত।
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml ফাইলে “{ $source }” নেই।
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: “{ $source }” উৎসে { $quantity } কত থেকে কত, তা নেই।
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } “{ $source }” উৎসের সীমার বাইরে, সীমা { $min } থেকে { $max }।
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: comfort ধরনের উৎস { $quantity } কত থেকে কত, তা ঠিক করতে পারে না।
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: এটি Fluent নয়: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: বলার লাইন “{ $id }” সাদামাটা লেখা হতে হবে।
# What was asked for; $name: as typed
failure-unknown-session = “{ $name }” নামে কোনো পর্ব নেই।
# What was asked for; $name: as typed
failure-unknown-language = এখানে “{ $name }” এর জন্য কোনো ভাষা নেই।
# What was asked for; $name: as typed
failure-unknown-music = “{ $name }” নামে কোনো সংগীত নেই।
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } ফোল্ডারে বাজানোর মতো কোনো সাউন্ড ফাইল নেই: WAV, FLAC, MP3, OGG, OPUS, M4A বা AAC।
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } প্লেলিস্টে কোনো ফাইলের নাম নেই।
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } নেটওয়ার্কে আছে; শুধু এই যন্ত্রের ফাইল বাজানো যায়।
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } একটি প্লেলিস্ট, যা অন্য প্লেলিস্টের ভেতরে আছে; প্লেলিস্ট থেকে শুধু ফাইল বাজানো যায়।
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } সাড়া দিচ্ছে না।
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } ভাষায় বলার লাইন “{ $message }” নেই।
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: “{ $message }” লাইনটি { $language } ভাষায় রেকর্ড করা নেই।
# A language without recordings; $language: its tag
failure-no-narration = { $language } ভাষার কণ্ঠ এখনো নেই।
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: “{ $name }” নামে কোনো ছবি নেই।
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: এটি দেখানোর মতো কোনো ছবি নয়: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: “{ $name }” নামে কোনো সংকেত নেই।
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: নিরাপত্তার লাইন “{ $prompt }” “{ $phase }” অংশে আঁটছে না।
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } ফাইলে { $found }টি ফ্রেম আছে, কিন্তু তার প্যাক বলে { $told }।
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: “{ $message }” লাইনটি { $found } সেকেন্ডে বলা যায় না; অন্তত { $least } সেকেন্ড লাগে।
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } { $found } সেকেন্ডের, “{ $message }” লাইনের জন্য তা বেশি লম্বা: বড়জোর { $most } সেকেন্ড হতে পারে।
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: “{ $message }” লাইনের মাঝখানে { $found } সেকেন্ড কিছু শোনা যায় না।
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } ফাইলে “{ $message }” লাইনটি থাকার কথা, কিন্তু এর বেশির ভাগটাই নিঃশব্দ।
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } ফাইলে “{ $message }” লাইনটি থাকার কথা, কিন্তু এতে কথা শোনা যায় না।
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: “{ $message }”-এর রেকর্ডিং আর “{ $other }”-এর রেকর্ডিং একই, অথচ দুটির কথা আলাদা।
# A file of sound
failure-not-sound = { $place } জানা কোনো ধরনের শব্দ নয়।
# A file of sound
failure-codec = { $place } এমন ধরনের শব্দ, যা এখানে পড়া যায় না।
# A file of sound; $channels: how many
failure-channels = { $place } ফাইলে { $channels }টি চ্যানেল আছে; একটি বা দুটি বাজানো যায়।
# A recording; $rate: a number
failure-sample-rate = { $place } { $rate } Hz-এ রেকর্ড করা; রেকর্ডিং 48000 Hz-এর হয়।
# A file of sound
failure-empty-sound = { $place } খালি।
# A file of sound
failure-truncated-sound = { $place } মাঝখানে কেটে গেছে।
# A file of sound
failure-damaged-sound = { $place } নষ্ট হয়ে গেছে, বাজানো যায় না।
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } ফাইলটি { $format }, এখানে তা বাজানো যায় না। FLAC হিসেবে সেভ করুন, বা বদলে নিন: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } সাউন্ড ফাইল নয়, { $kind ->
    [page] এটি একটি ওয়েব পেজ
    [picture] এটি একটি ছবি
    [archive] এটি একটি আর্কাইভ, আগে তা খুলে নিতে হবে
    [document] এটি একটি ডকুমেন্ট
    [notes] এটি সংগীতের স্বরলিপি (MIDI)
   *[text] এটি একটি লেখা
}।
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } ফাইলে শূন্য ছাড়া কিছু নেই: এটি শেষ পর্যন্ত কপি বা ডাউনলোড হয়নি।
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } খালি। ফাইলটি অনলাইনে রাখা থাকলে (iCloud, OneDrive) আগে ডাউনলোড করে নিন।
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } শেষ করা হয়নি: এমন ফাইলের শেষে যে সূচি থাকে, তা নেই। যে অ্যাপ এটি রেকর্ড করেছে, সেটি হয়তো এটি ঠিক করতে পারবে।
# A film, or another file without a track of sound
failure-no-audio = { $place } ফাইলে কোনো শব্দ নেই।
# A file of sound
failure-encrypted-sound = { $place } কপি থেকে সুরক্ষিত, এখানে বাজানো যায় না।
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } ফাইলে { $channels }টি চ্যানেল আছে; বড়জোর { $most }টি বাজানো যায়।
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } { $rate } Hz-এ রেকর্ড করা; { $least } থেকে { $most } Hz পর্যন্ত বাজানো যায়।
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = “{ $argument }” এখানে জানা নেই।
# The command line; $command: as typed
failure-unknown-command = “{ $command }” নামে কোনো কমান্ড নেই।
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: “{ $key }” নামে কোনো বোতাম নেই।
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: “{ $action }” নামে কোনো কাজ নেই।
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: তাহলে “ব্যথা লাগছে” জানানোর কোনো বোতাম থাকে না।
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” কোনো কাজের সঙ্গে মেলে না।
# The command line of "ctl"; their names follow
failure-several-sessions = একাধিক পর্ব চলছে। কোনটি, --name দিয়ে জানান।
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = সেটিংস রাখার কোনো জায়গা নেই: HOME বা WARMHANDS_CONFIG কোনোটিই জায়গা জানায় না।
# The command line of "play"; $name: as typed
failure-name-in-use = “{ $name }” নামে একটি পর্ব আগে থেকেই চলছে।
# "ctl" found no session to steer
failure-no-running-session = এমন কোনো পর্ব চলছে না।
# "resume" found no session to go on with
failure-no-place = গত 24 ঘণ্টায় কোনো পর্ব থামানো হয়নি, তাই আবার চালানোর মতো কিছু নেই।
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = ওই পর্বটি এখনো চলছে।
# After that; --name stays as it is
hint-place-in-use = একই সময়ে চলা পর্বগুলো নাম দিয়ে আলাদা রাখা হয়: প্রতিটি পর্ব তার নিজের --name দিয়ে শুরু করুন।
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = আগের পর্বের যা রাখা ছিল, তা নষ্ট হয়ে গেছে। সেটি সরিয়ে রাখা হয়েছে: { $place }।
# "preset" and --preset; $name: what was typed
failure-no-preset = “{ $name }” নামে কোনো প্রিসেট নেই।
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = এই সিস্টেমে কোনো হোম ফোল্ডার নেই।
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = { $id } নম্বরের কোনো এন্ট্রি নেই।
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } ফাইলটি আরও নতুন একটি warmhands-এর লেখা; এটি যেমন ছিল তেমনই রাখা হয়েছে।
# The file of the log can't be read
failure-log-broken = { $place } নষ্ট হয়ে গেছে, বা এটি এই প্রোগ্রামের লগ নয়। যেমন ছিল তেমনই রাখা হয়েছে।
# Another command is at work in the file of the log
failure-log-busy = { $place }-এ আরেকটি warmhands কাজ করছে। সেটি শেষ হলে আবার চেষ্টা করুন।
# "ctl" found a session that does not react
failure-session-hangs = পর্বটি সাড়া দিচ্ছে না।
# Why a control was refused: it has no effect at this place
refused-not-here = এখানে এটি করা যায় না।
# Why a control was refused: advice for safety is played to its end
refused-safety-line = এই পরামর্শটি আগে শেষ পর্যন্ত শোনানো হয়।
# Why a control was refused: the rhythm can't be faster
refused-fastest = তাল এর চেয়ে দ্রুত করা যায় না।
# Why a control was refused: the rhythm can't be slower
refused-slowest = তাল এর চেয়ে ধীর করা যায় না।
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = এটি আর লম্বা করা যায় না।
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = এটি আর ছোট করা যায় না।
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = এরপর অন্য স্তনের পালা নেই।
# Why a control was refused: the volume
refused-loudest = শব্দ এর চেয়ে জোরে হয় না।
# Why a control was refused: the volume
refused-softest = শব্দ এর চেয়ে আস্তে হয় না।
# Why a control was refused
refused-no-such-music = এমন কোনো সংগীত নেই।
# Why a control was refused: the program that plays did not react
refused-no-answer = পর্বটি সাড়া দিচ্ছে না।
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = { $argument } এর জন্য “{ $value }” চলে না।
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } দেওয়া হয়নি।
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = জিজ্ঞেস করার মতো কোনো টার্মিনাল এখানে নেই। এখনো উত্তর দিতে হবে: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } এর সঙ্গে একটি মান দিতে হবে।
# The command line; $argument: an option
failure-twice = { $argument } শুধু একবার দেওয়া যায়।
# $one, $other: two things on the command line
failure-not-together = { $one } আর { $other } একসঙ্গে চলে না।
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = “{ $file }” যে ধরনের ফাইল হতো, তা এখানে লেখা হয় না।
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }” { $min } থেকে { $max } পর্যন্ত কোনো সংখ্যা নয়।
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }” { $min } আর { $max } এর মাঝে নয় ({ $source })।
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }” { $min } আর { $max } এর মাঝে নয়।
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } সেই পর্বের জন্য যা বারবার চলে, আর “{ $session }” নিজেই শেষ হয়।
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” না থামানো পর্যন্ত চলে।
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” কোনো সময়ের মাপ নয়।
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: এই ভাষায় আর এই গতিতে “{ $session }” { $shortest } থেকে { $longest } পর্যন্ত হতে পারে, { $length } নয়।
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” প্রায় { $shortest } এর চেয়ে ছোট বা বড় হতে পারে না।
# The command line; $detail: what is wrong, in English
failure-usage = এটি বোঝা গেল না: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = ফল লেখা গেল না: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands-এর ভেতরে কিছু ভুল হয়েছে: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = আপনি কি “{ $name }” বলতে চেয়েছেন?
# After something that is not known; $names: those that are, with commas between
hint-known = আছে: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = আছে: { $names }, আর আরও { $count }টি।
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = আছে: { $names }, আর আরও { $count }টি। "{ $command }" সবগুলো দেখায়।
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = আপনি কি “{ $name }” (--lang { $tag }) বলতে চেয়েছেন? "warmhands list languages" সব ভাষা দেখায়।
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" সঙ্গে দেওয়া সংগীত বাজায়, আর "--music none" কিছুই বাজায় না।
# After a command line that can't be understood
hint-help = কী কী আছে, "warmhands --help" তা দেখায়।
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" দিলে সব সাধারণ উত্তর ধরে নেওয়া হয়। "--no-warning-signs" বা "--told-by-doctor" সব সময়ই দিতে হয়।
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" বারবার চলে।
# After a session without an end, where a length is needed
hint-endless = কতক্ষণ, তা --for দিয়ে বলুন, যেমন --for 20m।
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = এটি ব্র্যাকেটে লেখা প্রথম লাইনের ওপরে লিখুন, যেমন [screen]-এর ওপরে।
# After a length of time that can't be read
hint-length = এভাবে লিখুন: 30m, 90s, 1h15m, 28.5m বা 28:30, 24 ঘণ্টা পর্যন্ত।
# After a line without a recording
hint-no-clip = কিছুই বাজানো হয়নি। এই লাইনটি রেকর্ড করুন বা তৈরি করুন, বা --lang দিয়ে অন্য ভাষা বেছে নিন।
# After a recording that can't be its line
hint-line = এই লাইনটি আবার রেকর্ড করুন। প্যাকের ফোল্ডারে এমন কোন কোন রেকর্ডিং আছে, "warmhands pack check" তা বলে।
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang দিয়ে অন্য কণ্ঠ বেছে নিন, আর পর্দায় এই ভাষাই রাখুন, যেমন "--lang en-US --screen-lang { $tag }"। কোন কোন ভাষার কণ্ঠ আছে, "warmhands list languages" তা দেখায়।
# After a length that a session can't have
hint-fit = প্রতিটি পর্ব কতক্ষণের, "warmhands list sessions" তা দেখায়।
# After a mistake in a file of the data
hint-check = "warmhands check" সবকিছু যাচাই করে।
# After a file of texts in another encoding
hint-encoding = ফাইলটি আবার UTF-8 হিসেবে সেভ করুন: বেশির ভাগ এডিটরে সেভ করার সময় এনকোডিং বেছে নেওয়া যায়।
# After a spoken line with something to be filled in
hint-not-plain = রেকর্ডিং বদলাতে পারে না: প্রতিটি ক্ষেত্রের জন্য একটি করে লাইন লিখুন।

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } আগে থেকেই আছে, যেমন ছিল তেমনই রাখা হয়েছে।
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } বেছে নেওয়া সংগীতের একটি ফাইল, যেমন ছিল তেমনই রাখা হয়েছে।
# A disk without room
failure-disk-full = { $place } এর জন্য আর জায়গা নেই। আধখানা কিছু রেখে দেওয়া হয়নি।
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } লেখা গেল না: { $detail }
# A folder that there is not
failure-no-folder = { $place } নামে কোনো ফোল্ডার নেই।
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = এখানে Chromium নেই; PDF সেটিই তৈরি করে।
# Likewise, where it does not do its work
failure-chromium = Chromium এটি থেকে PDF তৈরি করতে পারেনি।
# After that
hint-no-chromium = .html হিসেবে লিখুন, যেকোনো ব্রাউজারে খুলুন, আর সেখান থেকে ছাপুন।
# A place where this user has no right to write
failure-not-allowed = { $place } লেখার অনুমতি নেই।
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } এর জন্য প্রায় { $needed } MB লাগে, কিন্তু সেখানে খালি আছে শুধু { $free } MB।
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: কোনো ফাইলের এই নাম হতে পারে না।
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } সময়ের শব্দ এই ধরনের ফাইলে আঁটে না (বড়জোর { $most })।
# After a file that would be written over
hint-force = "--force" তার জায়গায় নতুনটি লেখে।
# After a file that would be written over, although the session plays it as its music
hint-other-name = নতুন ফাইলটির জন্য অন্য নাম বেছে নিন।
# After a disk without room
hint-less-room = জায়গা খালি করুন, বা অন্য জায়গা বেছে নিন। যে ফাইলের নামের শেষে .opus থাকে, তা সবচেয়ে ছোট, অন্যগুলোর চেয়ে অনেক ছোট।
# After a sound too long for a WAV file
hint-too-long-wav = নামের শেষে .opus বা .flac দিলে এই সীমা থাকে না।
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = আছে .wav, .flac, .opus আর .ogg। অন্য যেকোনোটি ffmpeg তৈরি করে: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = নামের শেষে .{ $ending } দিন, বা --format বাদ দিন।
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC 16 বা 24 বিটের হয়: --format 16 বা 24 বেছে নিন, বা নামের শেষে .wav দিন।
# After --format raw16 with a name that says something else
hint-raw-name = raw16 দেওয়া যায় স্ট্যান্ডার্ড আউটপুট (-), পাইপ, বা এমন নামের সঙ্গে, যার শেষে ফাইলের ধরন লেখা নেই।
# After --bitrate for a format that has none
hint-bitrate = --bitrate শুধু Opus-এর জন্য: নামের শেষে .opus দিন, বা --format opus বেছে নিন।
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = এটি সাউন্ড ফাইলের জন্য: একটি ফাইলের নাম দিন, যেমন "--output session.flac"।

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = কণ্ঠ: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = কথা: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = সংকেত: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = সংগীত: { $licence }
# Where the person brought the music
tag-licence-own-music = সংগীত: আপনার নিজের রেকর্ডিং, তার নিজের শর্তে

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = যেকোনো বোতাম: বিরতি বা আবার চালু · তাড়াতাড়ি দুবার: পরেরটি · তাড়াতাড়ি চারবার, বা চেপে ধরে রাখলে: ব্যথা লাগছে · { $hurt } · Ctrl-C: থামা
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = বোতামগুলো আটকানো। { $key } চাপলে খুলবে; বিরতি আর “ব্যথা লাগছে” আগের মতোই কাজ করে।
# When they work again
play-unlocked = বোতামগুলো এখন খোলা।
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = কণ্ঠ: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = সংগীত: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = সংকেত: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = সংগীত: { $name }
# The music was ended by a key
play-music-none = সংগীত নেই
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = পর্বটি চলছে, কিন্তু বাইরে থেকে এটি নিয়ন্ত্রণ করা যাবে না।
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = এই সাউন্ড ডিভাইসে আগে থেকেই চলছে, একই সঙ্গে শোনা যাবে: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" এখান থেকে আবার চালাতে পারবে না। { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = এই পর্বটি লিখে রাখা হচ্ছে না। { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = পর্বটি বদলে গেছে, তাই এই ধাপের শুরু থেকে আবার চলছে।
# The answer to the key that asks; $left: as 12:40
play-time-left = বাকি { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = আপনি না থামানো পর্যন্ত চলবে।
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = ব্যথা কমে গেলে { $key } চাপুন, যেখানে ছিলেন সেখান থেকে আবার চলবে।
# The same where all keys are one button
play-can-go-on-twice = ব্যথা কমে গেলে তাড়াতাড়ি দুবার চাপুন, যেখানে ছিলেন সেখান থেকে আবার চলবে।
# The session goes on after that key
play-went-on = যেখানে ছিলেন সেখান থেকে পর্ব আবার চলছে।
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = যন্ত্রটি স্লিপ মোডে ছিল, তাই পর্বটি বিরতিতে আছে; { $key } দিলে আবার চলবে।
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = এটি এখন { $length } চলবে।
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = এরপর অন্য স্তন।
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = { $left } পরে শুরু হবে। { $key }: এখনই
# What a key does, for the list of keys; short
key-toggle = বিরতি বা আবার চালু
# The most important key
key-hurt = ব্যথা লাগছে
# To the next step
key-next = পরেরটি
# To the beginning of this step, or the one before
key-previous = আগেরটি
# The last sentence once more
key-repeat = আবার
# This part of the session from its beginning
key-restart = এই অংশ শুরু থেকে
# The milk flows more slowly: to the other breast
key-side = অন্য স্তন
# This step or rhythm lasts longer
key-longer = আরও বেশি সময়
# This step or rhythm is shorter
key-shorter = আরও কম সময়
# The rhythm
key-faster = তাল আরও দ্রুত
# The rhythm
key-slower = তাল আরও ধীর
# Its volume
key-louder-voice = কণ্ঠ আরও জোরে
# Its volume
key-softer-voice = কণ্ঠ আরও আস্তে
# Its volume
key-louder-music = সংগীত আরও জোরে
# Its volume
key-softer-music = সংগীত আরও আস্তে
# The volume of the tones and clicks
key-louder-signal = সংকেত আরও জোরে
# The volume of the tones and clicks
key-softer-signal = সংকেত আরও আস্তে
# The next piece
key-music-next = অন্য সংগীত
# It ends
key-music-none = সংগীত বন্ধ
# The voice says how much time is left
key-time-left = বাকি সময়
# Where the session waits, or after "it hurts"
key-go-on = পর্বে ফিরে যাওয়া
# The keys, so that touching them does nothing
key-lock = বোতাম আটকানো
# The same key while they are locked
key-unlock = বোতাম খোলা
# The list of all keys
key-keys = সব বোতাম
# The session
key-quit = থামা
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = space
# The name of a key
key-name-enter = Enter
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Backspace
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Home
# The name of a key
key-name-end = End
# The name of a key
key-name-page-up = Page Up
# The name of a key
key-name-page-down = Page Down
# The name of a key
key-name-insert = Insert
# The name of a key
key-name-delete = Delete
# After the command figures; $count: how many pictures; $path: a folder
figures-written = { $path } ফোল্ডারে লেখা হয়েছে: { $count }টি ছবি
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = রোগী কোন ভাষায় কথা বলেন?
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language } ভাষার কণ্ঠ এখনো নেই। তিনি এখানে আর পর্ব চলার সময় পড়তে পারবেন। কণ্ঠ কোন ভাষায় বলবে?
# care: likewise; the names of the sessions follow
care-ask-session = কোন পর্ব?
# care: likewise; the two techniques follow
care-ask-technique = হাত চালানোর কোন উপায়?
# care: likewise; the breasts follow
care-ask-side = আগে কোন স্তন?
# care: likewise; the names of devices for sound follow
care-ask-device = কোথায় শোনা যাবে?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = তিনি কি ভালোভাবে শুনতে পাচ্ছেন?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = বিপদচিহ্ন { $number }, মোট { $count }: তাঁকে জিজ্ঞেস করুন, বা আঙুল দিয়ে দেখাতে দিন।
# care: before what will be played
care-summary = যা শোনানো হবে:
# care: after that; a command line follows
care-same-again = আবার একই পর্ব চালাতে:
# care: the technique areola, which keeps its name
care-technique-areola = areola: চাপুন, আলগা
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: পেছনে, চাপুন, আলগা
# care: an answer to the question for the first breast
care-side-own = তিনি নিজে যেটি বেছে নেন
# care: likewise; the program remembers for a day which one was first
care-side-other = গতবার যেটি আগে ছিল না
# care: an answer to the question for the loudness
care-good = হ্যাঁ, ঠিক আছে
# care: likewise
care-louder = আরও জোরে
# care: likewise
care-softer = আরও আস্তে
# care: an answer; it is also shown to the patient, in her language
care-yes = হ্যাঁ
# care: likewise
care-no = না
# care: the first answer after a warning sign
care-stop = এখানেই থামা: কিছুই শোনানো হবে না
# care: the second answer after a warning sign; who presses this key says so
care-told-so = তাঁর ডাক্তার বা ধাত্রী এটি জানেন, আর তবুও তাঁকে করতে বলেছেন
# care: at the end, where nothing plays
care-ended = কিছুই শুরু করা হয়নি।
# The keys of care; the letter stays as it is
care-keys = Backspace: আগেরটি · q: থামা
# The keys of care, where each answer has a number
care-keys-number = একটি নম্বর: সেই উত্তর
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = একটি নম্বর: ভাষাটি নিজের নাম বলবে · আবার সেই নম্বর, বা Enter: এটিই তাঁর ভাষা
# A key of care, where there are more answers than fit
care-keys-more = 0: আরও দেখা
# A key of care; the letter stays as it is
care-keys-again = r: আবার শোনানো
# The keys of care at the end
care-keys-begin = Enter বা space: শুরু করা

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language } ভাষার কণ্ঠ এখনো নেই। কোন কণ্ঠ শুনতে চান?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = তার নম্বর, তারপর enter: সেই কণ্ঠ · শুধু enter: { $name } · q: কোনোটিই নয়
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · বাকি { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = বিরতি · { $phase } · বাকি { $left } · space চাপলে আবার চলবে
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = তৈরি? চালিয়ে যেতে যেকোনো বোতাম চাপুন · বড়জোর { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = বিরতি · { $phase } · { $heard } · space চাপলে আবার চলবে
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = বিরতি · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = এরপর: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = পর্ব
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = এ পর্যন্ত { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = অংশ
# The same for the step: the shortest part, as one movement of the massage
screen-step = ধাপ
# On the full screen, beside the phase: the session is paused
screen-paused = বিরতি
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = অপেক্ষা
# On the full screen, beside the phase: there is no sound device
screen-silent = শব্দ ছাড়া
# On the full screen, beside the phase: the sound device is gone
screen-lost = সাউন্ড ডিভাইস আর পাওয়া যাচ্ছে না
# On the full screen, beside the phase: the sound system does not answer
screen-hung = সাউন্ড সিস্টেম সাড়া দিচ্ছে না
# After + or -; $rate: cycles a minute
play-rate = তাল: মিনিটে { $rate } বার, সামনের কোনো একটি নড়াচড়া থেকে।
# After q: the closing lines are still said
play-farewell = যাওয়ার আগে কয়েকটি কথা। আবার q চাপলে সঙ্গে সঙ্গে শেষ হবে।
# After n, p or r during a safety line
play-not-skipped = এই কথাটি আপনার নিরাপত্তার জন্য; এটি শেষ পর্যন্ত শোনানো হয়।
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = সঙ্গে দেওয়া সংগীত দিয়ে শুরু করবেন?  Enter বা y: হ্যাঁ · n বা q: না
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = এই যন্ত্রের সাউন্ড সিস্টেম সাড়া দিচ্ছে না। পর্বটি এখানেই অপেক্ষা করছে; সাড়া পেলেই এখান থেকে আবার চলবে।
# A headset or a loudspeaker was pulled out
play-device-lost = সাউন্ড ডিভাইসটি আর পাওয়া যাচ্ছে না। সেটি ফিরে এলেই পর্ব আবার চলবে।
# It is there again
play-device-back = সাউন্ড ডিভাইসটি ফিরে এসেছে।
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = সাউন্ড ডিভাইসটি আর পাওয়া যাচ্ছে না ({ $device })। পর্বটি বিরতিতে আছে।
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: সেটি ছাড়াই আবার চালানো
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = শব্দ এখন এখান থেকে আসছে: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = কিছু শোনা যাচ্ছে না ({ $device }): শব্দ মিউট করা আছে, বা ভলিউম শূন্য।
# Before a session, on a machine without sound
play-no-sound = কোনো সাউন্ড ডিভাইস নেই: পর্বটি শব্দ ছাড়া চলছে। "warmhands render -o session.wav" একটি ফাইল তৈরি করে, যা অন্য কোথাও বাজানো যায়।
# Before a session, where the sound server hangs
play-no-answer = এই যন্ত্রের সাউন্ড সিস্টেম সাড়া দিচ্ছে না: পর্বটি শব্দ ছাড়া চলছে। "warmhands render -o session.wav" একটি ফাইল তৈরি করে, যা অন্য কোথাও বাজানো যায়।
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] শব্দ { $count } বার দেরিতে এসেছে: এই যন্ত্রটি খুব ব্যস্ত ছিল।
   *[other] শব্দ { $count } বার দেরিতে এসেছে: এই যন্ত্রটি খুব ব্যস্ত ছিল।
}
# After "resume", where the session was left because it hurt
notice-place-hurt = এই পর্ব ছাড়ার সময় ব্যথা হচ্ছিল। এখন ব্যথা না থাকলে তবেই চালিয়ে যান।
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = “{ $session }” শেষ হওয়ার আগে থামানো হয়েছিল।  Enter: সেখান থেকে আবার চালানো · অন্য যেকোনো বোতাম: নতুন করে শুরু করা
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" দিলে এখান থেকে আবার চলবে।
# After "resume --forget"
play-forgotten = আগের পর্বের কিছুই রাখা নেই।
# At the end of a session
play-ended = এই পর্বটি শেষ হয়েছে।
# $heard: how far it came, as 12:34
play-stopped = { $heard } পরে থামানো হয়েছে। যখন ইচ্ছা, আবার আসতে পারেন।
# A machine without sound
failure-no-device = কোনো সাউন্ড ডিভাইস নেই।
# A machine whose sound server hangs
failure-sound-hung = এই যন্ত্রের সাউন্ড সিস্টেম সাড়া দিচ্ছে না।
# The option --device; $name: as typed
failure-unknown-device = “{ $name }” নামে কোনো সাউন্ড ডিভাইস নেই।
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” কয়েকটি সাউন্ড ডিভাইসের সঙ্গে মেলে: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } 48 kHz স্টেরিও বাজায় না।
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } চালু হলো না: { $detail }
# A program that was built without sound devices
failure-not-built = প্রোগ্রামের এই সংস্করণ কোনো সাউন্ড ডিভাইসে শব্দ বাজায় না।
# After a sound device that is not known, or not known well enough
hint-list-devices = নামের আরও কিছু অংশ দিন, বা পুরো আইডি: "warmhands list devices" সেগুলো দেখায়।
# After two options that do not go together
hint-device-output = --output speaker কোথায় শোনা যাবে তা --device ঠিক করে: দুটির একটি বাদ দিন।
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" একটি ফাইল তৈরি করে, যা অন্য কোথাও বাজানো যায়।

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } কোনো ভাষার নয়: locales ফোল্ডারের ভেতরে এই ট্যাগের কোনো ফোল্ডার নেই।
# A file or a folder of the person's own data
check-no-unit = { $place } বাদ দেওয়া হলো: এর নাম ঠিক কোনো পর্ব বা সাউন্ডের নাম নয়।
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } ভাষা { $told } এর জায়গা নিতে পারে না, সেটি অন্য ভাষা।
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: এই প্যাক বলে যে তার ভাষা { $told }, { $language } নয়।
# A manifest of recordings or of music
check-no-licence = { $place }: কোনো লাইসেন্সের নাম নেই।
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” রেকর্ডিংটি { $language } ভাষার কোনো লাইনের নয়।
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: “{ $message }”-এর রেকর্ডিং pack.toml-এ নেই।
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” রেকর্ড করা হয়েছিল অন্য লেখা থেকে, এখনকার লেখা থেকে নয়।
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } আসলে Ogg নয়, যদিও নামে তা-ই আছে।
# A file of sound
check-changed = { $place } সেই ফাইল নয়, যার বর্ণনা ম্যানিফেস্টে আছে।
# A recording
check-not-mono = { $place } মনো নয়।
# A piece of music
check-not-stereo = { $place } স্টেরিও নয়।
# A file of sound; $at: seconds from the start
check-clipped = { $place } ফাইলে শব্দের চূড়া কেটে গেছে, প্রথমবার { $at } সেকেন্ডে।
# A file of sound
check-silent = { $place } ফাইলে কোনো শব্দ শোনা যায় না।
# A recording; $found: as measured
check-too-loud = { $place } বেশি জোরে: { $found } LUFS; কথার শব্দ -20 থেকে -18 হয়।
# A recording; $found: as measured
check-too-quiet = { $place } বেশি আস্তে: { $found } LUFS; কথার শব্দ -20 থেকে -18 হয়।
# A file of sound; $found: as measured
check-peak = { $place } ফাইলের প্রকৃত চূড়া { $found } dBTP; সবচেয়ে বেশি -3 হতে পারে।
# A signal; $found: as measured
check-loud-as-speech = { $place } কথার মতোই জোরে: { $found } LUFS।
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } ফাইলের জোর { $found } LUFS, কিন্তু তার ম্যানিফেস্ট বলে { $told }।
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } যেভাবে শুরু হয় সেভাবে শেষ হয় না: তফাত { $found } dB, তা -20 এর নিচে হতে হবে।
# A text that this language lacks
check-missing-text = { $place }: “{ $message }” নেই।
# A text that only this language has
check-extra-text = { $place }: “{ $message }” মূল ভাষায় নেই।
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }” হুবহু { $language } ভাষার মতোই।
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }” অনুবাদ করা হয়েছিল অন্য লেখা থেকে, { $language } ভাষায় এখন যা আছে তা থেকে নয়।
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }” { $language } ভাষার মতো একই মান ব্যবহার করে না।
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” শান্তভাবে বলতে { $found } সেকেন্ড লাগে; একটি লাইন বড়জোর { $most } সেকেন্ডের।
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: “{ $message }” লেখাটিকে কেউ জানায় না “${ $name }” কী।
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl ফাইলে “{ $message }” নেই।
# A spoken line that is never heard
check-unreachable = { $place }: কোনো পর্বই “{ $message }” বলে না।
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: লেখা { $texts }, নেই { $missing }, পুরোনো { $outdated }, অনুবাদ হয়নি { $untranslated }; রেকর্ডিং { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = দেখা হয়েছে { $languages ->
    [one] { $languages }টি ভাষা
   *[other] { $languages }টি ভাষা
}, { $recordings ->
    [one] { $recordings }টি রেকর্ডিং
   *[other] { $recordings }টি রেকর্ডিং
}, { $sessions ->
    [one] { $sessions }টি পর্ব
   *[other] { $sessions }টি পর্ব
}, { $sounds ->
    [one] আরও { $sounds }টি শব্দ
   *[other] আরও { $sounds }টি শব্দ
}।
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] আরও { $count }টি ভুল আছে।
   *[other] আরও { $count }টি ভুল আছে।
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] কোনো ভুল নেই।
    [one] { $count }টি ভুল আছে।
   *[other] { $count }টি ভুল আছে।
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } তৈরি, রেকর্ড করতে হবে { $lines }টি লাইন। পড়ার জন্য লাইনগুলো { $sheet } ফাইলে আছে।
# After that, for a language whose texts are not there yet
pack-translate = আগে { $place } ফোল্ডারের লেখাগুলো অনুবাদ করুন, আর locale.toml পূরণ করুন। তারপর "warmhands pack sheet" লাইনগুলো নতুন করে দেখায়।
# After that, where something was left open
pack-fill-in = { $place } ফাইলে লিখুন কণ্ঠটি কার আর কোন লাইসেন্সে দেওয়া।
# The last line after pack new
pack-then-record = তারপর রেকর্ড করুন: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = রেকর্ড হয়েছে: { $lines }টির মধ্যে { $recorded }টি লাইন।
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } তৈরি হয়েছে। এটি দিয়ে যেসব পর্ব চলবে: { $sessions }।
# After pack install; $pack: its name. A line about it follows
pack-installed = “{ $pack }” প্যাকটি ইনস্টল করা হয়েছে।
# After pack remove; $pack: its name
pack-removed = “{ $pack }” প্যাকটি সরানো হয়েছে।
# In the list of packs, where there is none
pack-none = কোনো প্যাক ইনস্টল করা নেই।
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, রেকর্ডিং: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = এই ভাষায় এই কণ্ঠই শোনা যায়।
# Below a pack in the list: its voice is not the one that speaks
pack-unused = এই ভাষায় অন্য একটি কণ্ঠ শোনা যায়: তাতে সব লাইন আছে, বা সেটি মানুষের কণ্ঠ।

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $lines }টির মধ্যে { $recorded }টি লাইন রেকর্ড করা হয়েছে।
# Below that, once
record-how = একবারে একটি লাইন দেখা যাবে। space চাপুন, টোন শেষ হতে দিন, তারপর শান্তভাবে পড়ুন। পড়া শেষ হলে একটু চুপ থাকুন: রেকর্ডিং নিজে থেকেই থামবে।
# Above each line; $number of $lines
record-line = লাইন { $number }, মোট { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: রেকর্ড করা · s: এড়িয়ে যাওয়া · q: আপাতত থামা
# While it listens and nothing is heard yet
record-waiting = আপনার কথার অপেক্ষা ...
# While it hears her
record-speaking = রেকর্ড হচ্ছে ...
# The keys after a good recording
record-keep-keys = enter: রাখা · l: শোনা · a: আবার রেকর্ড করা · s: এড়িয়ে যাওয়া · q: আপাতত থামা
# The keys after a recording that can't be used
record-again-keys = a: আবার রেকর্ড করা · s: এড়িয়ে যাওয়া · q: আপাতত থামা
# A recording and how long it is; $seconds: as 4.2
record-good = রেকর্ড হয়েছে, { $seconds } সেকেন্ড।
# After the key that keeps it, or after a file was taken in
record-kept = রাখা হলো: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = সব লাইন রেকর্ড করা হয়েছে। এরপর: warmhands pack check { $place }
# She stopped
record-stopped = থামানো হয়েছে। একই কমান্ড দিলে এখান থেকে আবার চলবে।
# How many files were taken in; $kept of $files
import-done = নেওয়া হয়েছে: { $files }টির মধ্যে { $kept }টি রেকর্ডিং।
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = “{ $message }” লাইনের { $count }টি রেকর্ডিং আছে: { $files }। এগুলোর মধ্যে শেষ যেটি ভালো, সেটি নেওয়া হয়।
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place }: এতে খুব বেশি আছে; প্রথম { $most }টি পড়া হয়েছে, বাকি { $more }টি বাদ দেওয়া হয়েছে।

# Why a recording can't be used
take-silent = কিছু শোনা যায়নি। মাইক্রোফোন কি চালু আছে?
# Why a recording can't be used
take-clipped = আওয়াজ খুব জোরে, তাই ফেটে গেছে। মাইক্রোফোন থেকে একটু দূরে সরুন, বা তার ভলিউম কমান।
# Why a recording can't be used
take-too-quiet = আওয়াজ খুব আস্তে। মাইক্রোফোনের আরও কাছে আসুন, বা তার ভলিউম বাড়ান।
# Why a recording can't be used
take-noisy = চারপাশে শব্দ বেশি। আরও নিরিবিলি জায়গা খুঁজে নিন, বা মাইক্রোফোনের আরও কাছে আসুন।
# Why a recording can't be used
take-cut-start = শুরুটা বাদ পড়েছে। টোন শেষ হলে তবেই বলা শুরু করুন।
# Why a recording can't be used
take-cut-end = শেষটা বাদ পড়েছে। শেষ কথাটির পর একটু চুপ থাকুন।
# Why a recording can't be used
take-peaks = কিছু ধ্বনি বেশি তীক্ষ্ণ শোনায়। মাইক্রোফোনের ঠিক সোজা নয়, একটু পাশ দিয়ে বলুন, সমানভাবে আর শান্তভাবে।
# Why a recording can't be used
take-too-long = একটি লাইন যত লম্বা হতে পারে, এটি তার চেয়ে লম্বা।
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = এটি এই লাইন হতে পারে না: কথা আছে { $found } সেকেন্ড, অথচ লাইনটি বলতে অন্তত { $least } সেকেন্ড লাগে।
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = এতে এই লাইন ছাড়াও কিছু আছে: এটি { $found } সেকেন্ডের, আর লাইনটি বড়জোর { $most } সেকেন্ডের।
# Why a recording can't be used; $found: seconds
take-line-pause = মাঝখানে { $found } সেকেন্ড কোনো আওয়াজ নেই। লাইনটি না থেমে একটানা পড়ুন।
# Why a recording can't be used
take-line-mostly-silent = এর বেশির ভাগটাই নিঃশব্দ।
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = শুনে এটি কারও কথা বলে মনে হয় না।
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = একটু দ্রুত বলা হয়েছে: মিনিটে { $rate }টি { $unit ->
    [characters] অক্ষর
   *[words] শব্দ
}; শান্ত গতি { $min } থেকে { $max }।
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = একটু ধীরে বলা হয়েছে: মিনিটে { $rate }টি { $unit ->
    [characters] অক্ষর
   *[words] শব্দ
}; শান্ত গতি { $min } থেকে { $max }।

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } খালি নয়।
# After that
hint-folder-in-use = এমন ফোল্ডারের নাম দিন, যা খালি বা এখনো তৈরি হয়নি।
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place }-এ আরেকটি warmhands কাজ করছে। সেটি শেষ হলে আবার চেষ্টা করুন।
# A folder that is not that of a pack
failure-no-pack-in = { $place } কোনো প্যাকের ফোল্ডার নয়।
# After that
hint-pack-new = "warmhands pack new" তেমন ফোল্ডার তৈরি করে।
# A file that is not a pack
failure-not-a-pack = { $place } কোনো প্যাক নয়।
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } তৈরি হওয়ার পর নষ্ট হয়েছে বা বদলে গেছে।
# After a file that is no pack, or damaged
hint-pack-file = ফাইলটি আবার চেয়ে নিন; "warmhands pack build" তা তৈরি করে।
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” প্যাকের অংশ নয়।
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” সাধারণ ফাইল নয়।
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: ভেতরে “{ $path }” দুবার আছে।
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” লেখায় এমন অক্ষর আছে, যা পর্দার দখল নিতে পারে।
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: আগে এটি ঠিক করতে হবে।
   *[other] { $place }: আগে এই { $count }টি ভুল ঠিক করতে হবে।
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place }: এতে এখনো কোনো পর্বেরই সব লাইন নেই।
# After that
hint-pack-nothing-to-play = "warmhands script cadence" সবচেয়ে ছোট পর্বের লাইনগুলো দেখায়; "it-hurts" পর্বের লাইনগুলো সব পর্বের জন্যই লাগে।
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } ভাষায় “{ $name }” নামে কোনো লাইন নেই।
# $pack: its name
failure-pack-installed = “{ $pack }” নামে একটি প্যাক আগে থেকেই ইনস্টল করা আছে।
# After that
hint-pack-force = "--force" তার জায়গায় নতুনটি রাখে।
# $pack: its name
failure-pack-not-installed = “{ $pack }” নামে কোনো প্যাক ইনস্টল করা নেই।
# There is no home folder to keep packs in
failure-no-home = প্যাক রাখার জন্য এই সিস্টেমে কোনো হোম ফোল্ডার নেই।
# A label file that can't be read
failure-labels = { $place }: এটি Audacity-র লেবেল নয়। লেবেলে থাকে শুরু, শেষ আর লাইনের নাম, মাঝে ট্যাব।
# A label file that names no line
failure-no-labels = { $place } ফাইলে নাম দেওয়া কোনো লেবেল নেই।
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” এই লাইনগুলোর যেকোনোটি হতে পারে: { $names }। এর নাম দিন হুবহু লাইনটির নামে।
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: “{ $message }” লেবেলের জায়গা রেকর্ডিং শেষ হওয়ার পরে।
# --labels with more than one sound file
failure-labels-one-file = --labels ঠিক একটি লম্বা রেকর্ডিংয়ের সঙ্গে দিতে হয়।
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = টার্মিনালে লেখা দেখানো যায়, সাউন্ড নয়। একটি ফাইলের নাম দিন, যেমন "-o session.wav", বা "|" দিয়ে সাউন্ডটি অন্য কোনো প্রোগ্রামে পাঠান।
# Recording without a keyboard
failure-no-keys = রেকর্ড করতে কিবোর্ডসহ টার্মিনাল লাগবে।
# Recording without a microphone
failure-no-microphone = কোনো মাইক্রোফোন নেই।
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = “{ $name }” নামে কোনো মাইক্রোফোন নেই।
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” কয়েকটি মাইক্রোফোনের সঙ্গে মেলে: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } 48 kHz-এ রেকর্ড করে না।
# The microphone went away while it recorded
failure-microphone-lost = মাইক্রোফোনটি আর পাওয়া যাচ্ছে না। যা রাখা হয়েছে, তা নিরাপদ; একই কমান্ড দিলে এখান থেকে আবার চলবে।
# After a microphone that there is not
hint-list-microphones = কোন কোন মাইক্রোফোন আছে, "warmhands list microphones" তা দেখায়।
