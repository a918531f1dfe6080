### Every text of the screen.

## Sessions

# The name of a session
session-full = মালিশ আর দুধ বের করা
# What will happen
session-full-summary = দুই স্তনে আলতো মালিশ, তারপর তিন দফায় হাত দিয়ে বুকের দুধ বের করা, দফাগুলোর মাঝে অল্প একটু মালিশ।
session-massage = মালিশ
session-massage-summary = কুসুম গরম কাপড় আর দুই স্তনে আলতো মালিশ, দুধ বের না করে।
session-express = দুধ বের করা
session-express-summary = হাত দিয়ে বুকের দুধ বের করা, প্রতিটি স্তনের দুটি পালা; দুধ আসা কমে গেলে অন্য স্তনে যাওয়া।
session-first-days = প্রথম কয়েক দিন
session-first-days-summary = চামচ বা সিরিঞ্জে দুধের প্রথম ফোঁটাগুলো জমা করা, আলতো করে, মিনিট দশেকের মধ্যে।
session-cadence = শুধু তাল
session-cadence-summary = হাত দিয়ে দুধ বের করার তাল, এক স্তনের পর অন্য স্তন, যতক্ষণ ইচ্ছা।
session-relief = আরাম
session-relief-summary = ভরা, টনটনে স্তনের জন্য খুব হালকা ছোঁয়া আর অল্প একটু দুধ বের করা, যদি স্তন লাল বা গরম না হয় আর জ্বর না থাকে।
session-it-hurts = ব্যথা লাগছে
session-it-hurts-summary = শান্তভাবে থামা, আর কখন সাহায্যের জন্য ফোন করবেন।

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = প্রস্তুতি
phase-massage = মালিশ
phase-express = দুধ বের করা
phase-close = শেষের কথা
# The breast of a phase
side-first = যে স্তন দিয়ে শুরু করবেন
side-second = অন্য স্তন
side-left = বাঁ দিকের স্তন
side-right = ডান দিকের স্তন
side-both = দুই স্তন
# The name of the music that the project brings
music-warm = উষ্ণতা
music-rain = জানালায় বৃষ্টি
music-hush = নিঝুম

## Before a session

# The one screen of text before any session
gate-screen =
    কারা আগে ফোন করবেন

    দয়া করে শুরু করবেন না, আগে আপনার ডাক্তার বা ধাত্রীকে ফোন করুন, যদি
      - আপনি গর্ভবতী হন, যে সপ্তাহই হোক;
      - স্তনে লালচে ভাব বা লাল রেখা দেখা যায় (শ্যামলা বা কালো ত্বকে জায়গাটি আরও কালচে বা বেগুনি দেখাতে পারে, কিংবা শুধু গরম লাগতে পারে);
      - আপনার জ্বর থাকে;
      - ফ্লুর মতো খারাপ লাগে।

    আরামের পর্বটিতেও এই নিয়ম মানতে হবে। সেটি ভরা স্তনের জন্য, যদি স্তন লাল বা গরম না হয় আর জ্বর না থাকে; এর কোনোটি থাকলে, আপনার ডাক্তার বা ধাত্রী আগেই আপনাকে এটি করতে বলে থাকলে তবেই করুন।

    এতে কখনোই ব্যথা লাগার কথা নয়। h চাপলে সঙ্গে সঙ্গে থেমে যায়, আর কখন ফোন করতে হবে তা বলা হয়।
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

## Help

help-warmhands = স্তন মালিশ আর হাত দিয়ে বুকের দুধ বের করার জন্য শান্ত একটি কণ্ঠ, মৃদু সংগীত আর একটি তাল।
help-usage = ব্যবহার
help-options = অপশন
help-arguments = আর্গুমেন্ট
help-commands = কমান্ড
help-command = কমান্ড
# What stands in a usage line for all options
help-some-options = [অপশন]
help-play = একটি পর্ব শোনানো (কোনো কমান্ড না দিলে এটিই হয়)
help-cadence = শুধু দুধ বের করার তাল শোনানো, যতক্ষণ ইচ্ছা
help-render = একটি পর্ব সাউন্ড ফাইলে লেখা
help-plan = কখন কী শোনা যাবে তা দেখানো, শব্দ ছাড়া
help-script = কী কী বলা হবে তা দেখানো
help-list = পর্ব, ভাষা, সংগীত বা সাউন্ড ডিভাইসের তালিকা
help-about = এটি কীসের জন্য, কখন ফোন করবেন, উৎস, লাইসেন্স
help-check = সঙ্গে দেওয়া তথ্য বা আপনার নিজের ফোল্ডার যাচাই করা
help-arg-lang = যে ভাষায় বলা হবে, যেমন es-419
help-arg-screen-lang = পর্দার ভাষা, যদি তা আলাদা হয়
help-arg-captions = কোন সাবটাইটেল দেখা যাবে: voice (বলার ভাষায়), screen (পর্দার ভাষায়) বা both (দুটোই)
help-arg-data = আপনার নিজের পর্ব, ভাষা বা শব্দের ফোল্ডার
help-arg-plain = শুধু সাদামাটা লাইন: রং নেই, কিছু আবার আঁকা হবে না
help-arg-session = পর্ব: "warmhands list sessions" দেখুন (নাম না দিলে full)
help-arg-side = যে স্তন দিয়ে শুরু হবে: left (বাঁ) বা right (ডান)
help-arg-technique = উপায়: areola (চাপুন, আলগা) বা press-back (পেছনে, চাপুন, আলগা)
help-arg-rate = মিনিটে কতবার, যেমন আরাম লাগে
help-arg-fit = মোট কত সময়, যেমন 30m বা 28:30: স্বাভাবিকের চেয়ে কম বা বেশি, যতটা সম্ভব
help-arg-count = তাল কীভাবে শোনা যাবে: voice (কণ্ঠ), tone (টোন) বা none (কিছু নয়)
help-arg-music = সংগীত: "warmhands list music" থেকে একটি নাম, আপনার নিজের সংগীতের ফাইল বা ফোল্ডার, বা none (কিছু নয়)
help-arg-for = তাল কতক্ষণ চলবে, যেমন 20m (না দিলে, থামানো পর্যন্ত)
help-arg-switch = প্রতিটি স্তনের পালা কতক্ষণের, যেমন 5m
help-arg-json = একটি JSON অবজেক্ট লেখা
help-arg-what = কীসের তালিকা: sessions (পর্ব), languages (ভাষা), music (সংগীত) বা devices (সাউন্ড ডিভাইস)
help-arg-speak = যেসব ভাষার কণ্ঠ আছে, প্রতিটি নিজের নাম বলবে
help-arg-voice-volume = কণ্ঠ কত জোরে, ডেসিবেলে (0 মানে যেমন রেকর্ড করা)
help-arg-music-volume = সংগীত কত জোরে, ডেসিবেলে
help-arg-signal-volume = তাল আর সংকেত কত জোরে, ডেসিবেলে
help-arg-output = শব্দ কোথায় যাবে: speaker, null (কোথাও নয়, কিন্তু সময় মেনে), - (স্ট্যান্ডার্ড আউটপুটে WAV) বা একটি ফাইল
help-arg-device = সাউন্ড ডিভাইস, নামের যেকোনো অংশ দিয়ে: "warmhands list devices" দেখুন
help-arg-from = কোথা থেকে শুরু, PHASE.STEP হিসেবে: "warmhands plan" নামগুলো দেখায়
help-arg-file = যে ফাইল লেখা হবে: নামের শেষে .flac থাকলে FLAC, নইলে WAV; বা স্ট্যান্ডার্ড আউটপুটের জন্য -
help-arg-stem = শুধু একটি অংশ: speech (কথা), music (সংগীত) বা signal (সংকেত)
help-arg-format = নমুনার ধরন: 16, 24 বা float (শুধু WAV); বা flac, যেখানে নাম থেকে বোঝা যায় না
help-arg-force = ফাইল আগে থেকে থাকলে তার জায়গায় নতুনটি লেখা
help-arg-dir = যে ফোল্ডার যাচাই হবে (নাম না দিলে, সঙ্গে দেওয়া তথ্য)
help-arg-help = এই সহায়তা দেখানো
help-arg-version = সংস্করণ দেখানো

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = যতক্ষণ ইচ্ছা
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = { $usual } থেকে ছোট করা হয়েছে: প্রতিটি অংশ যতটা সময় ছাড়তে পারে, তার { $percent }% ছাড়ছে (সবচেয়ে ছোট হলে { $shortest })।
plan-fit-longer = { $usual } থেকে বড় করা হয়েছে: প্রতিটি অংশ আরও যতটা সময় নিতে পারে, তার { $percent }% নিচ্ছে (সবচেয়ে বড় হলে { $longest })।
plan-fit-usual = স্বাভাবিক সময়: কিছুই ছোট বা বড় করা হয়নি।
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = প্রায় { $minutes } মিনিট
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } থেকে { $longest }
list-no-voice = এখনো কণ্ঠ নেই
list-voice-draft = বিদেশি টানের কণ্ঠ
list-voice-human = মানুষের কণ্ঠ
list-voice-synthetic = কৃত্রিম কণ্ঠ
list-review-none = কথাগুলো এখনো মাতৃভাষী কেউ পড়েননি
list-review-native = কথাগুলো মাতৃভাষী একজন পড়েছেন
list-review-clinician = কথাগুলো একজন ডাক্তার, নার্স বা ধাত্রী পড়েছেন
# $name: the sound device that is used where none is named
list-default-device = { $name } (নাম না দিলে এটি)
about-sources = সংখ্যাগুলো, আর সেগুলো কোথা থেকে নেওয়া:

## Notices

# $word: a word of the rhythm
notice-word-too-long = এই গতিতে “{ $word }” কথাটি তার জন্য রাখা সময়ের চেয়ে লম্বা, তাই তালটি টোনে শোনা যাবে।
notice-stale = { $count ->
    [one] { $count }টি রেকর্ড করা লাইন তার লেখার চেয়ে পুরোনো। কোনটি, তা "warmhands check" বলে।
   *[other] { $count }টি রেকর্ড করা লাইন তাদের লেখার চেয়ে পুরোনো। কোনগুলো, তা "warmhands check" বলে।
}
# $language: a language tag
notice-unserved-language = “{ $language }” ভাষার কণ্ঠ এখনো নেই। এটি ইংরেজি; --lang দিয়ে অন্য ভাষা বেছে নেওয়া যায়।
# $asked: a language tag; $language: a language's name in itself
notice-near-language = আপনি চেয়েছেন { $asked }। এখানে আছে { $language }: এটি কাছাকাছি, তবে কিছু কথা আলাদা হবে।
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } বাজানো যায় না, তাই বাদ দেওয়া হলো।
   *[other] { $count }টি ফাইল বাজানো যায় না, তাই বাদ দেওয়া হলো; প্রথমটি { $file }।
}
notice-draft = কণ্ঠে বিদেশি টান আছে: এই ভাষায় এটি প্রথম খসড়া।

## Failures: what is wrong, and where

failure-file-missing = { $place } পাওয়া গেল না।
failure-file-is-folder = { $place } একটি ফোল্ডার, ফাইল নয়।
failure-folder-is-file = { $place } একটি ফাইল, ফোল্ডার নয়।
failure-file-denied = { $place } পড়ার অনুমতি নেই।
failure-not-a-file = { $place } ফাইলও নয়, ফোল্ডারও নয়।
failure-file-too-large = { $place } খুব বেশি বড়।
failure-file-not-text = { $place } UTF-8 লেখা নয়।
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: এটি TOML নয়: { $detail }
failure-unknown-key = { $place }: “{ $key }” এখানে জানা নেই।
failure-missing-key = { $place }: “{ $key }” নেই।
failure-wrong-type = { $place }: “{ $key }” হতে হবে { $expected } ধরনের, { $found } নয়।
failure-unknown-word = { $place }: “{ $word }” এখানে জানা নেই।
failure-duration = { $place }: “{ $text }” কোনো সময়ের মাপ নয়: লিখুন "45 s" বা "1.5 min"।
failure-duration-too-fine = { $place }: “{ $text }” শব্দের পূর্ণসংখ্যক নমুনা হয় না।
failure-duration-too-long = { $place }: “{ $text }” এক দিনের চেয়ে লম্বা।
failure-not-an-id = { $place }: “{ $text }” নাম হতে পারে না: শুধু ছোট হাতের ইংরেজি অক্ষর, সংখ্যা আর হাইফেন, প্রথমে একটি অক্ষর।
failure-duplicate = { $place }: “{ $id }” এখানে দ্বিতীয়বার আছে।
failure-say-or-sound = { $place }: “{ $step }” ধাপটিকে হয় একটি লাইন বলতে হবে, নয় একটি সংকেত দিতে হবে।
failure-rhythm-needs = { $place }: “{ $kind }” ধরনের অংশে “{ $key }” লাগবে।
failure-rhythm-has-no = { $place }: “{ $kind }” ধরনের অংশে “{ $key }” থাকে না।
failure-prompt-needs-time = { $place }: “{ $prompt }” কথাটির জন্য "at" লাগবে।
failure-prompt-has-no-time = { $place }: “{ $prompt }” কথাটির নিজের সময় আছে, তাতে "at" থাকে না।
failure-hold-order = { $place }: target থাকতে হবে min আর max-এর মাঝে।
failure-rate = { $place }: { $number } কোনো তালের গতি নয়।
failure-no-gate = { $place }: প্রথম মালিশ বা দুধ বের করার আগে safety = "gate" সহ কোনো ধাপ নেই।
failure-no-hurt-line = { $place }: “{ $phase }” অংশে safety = "hurt" সহ কোনো ধাপ নেই।
failure-repeat = { $place }: যেসব অংশ আবার আসে, সেগুলো "express" ধরনের আর পরপর হতে হবে; “{ $phase }” তা নয়।
failure-no-close = { $place }: পর্ব শেষ হতে হবে "close" ধরনের অংশ দিয়ে: কখন ফোন করবেন, একটি আন্তরিক কথা, আর "end" সংকেত।
failure-unknown-source = { $place }: sources.toml ফাইলে “{ $source }” নেই।
failure-source-silent = { $place }: “{ $source }” উৎসে { $quantity } কত থেকে কত, তা নেই।
failure-out-of-range = { $place }: { $number } “{ $source }” উৎসের সীমার বাইরে, সীমা { $min } থেকে { $max }।
failure-comfort-too-bold = { $place }: comfort ধরনের উৎস { $quantity } কত থেকে কত, তা ঠিক করতে পারে না।
failure-fluent = { $place }: এটি Fluent নয়: { $detail }
failure-not-plain = { $place }: বলার লাইন “{ $id }” সাদামাটা লেখা হতে হবে।
failure-unknown-session = “{ $name }” নামে কোনো পর্ব নেই।
failure-unknown-language = এখানে “{ $name }” এর জন্য কোনো ভাষা নেই।
failure-unknown-music = “{ $name }” নামে কোনো সংগীত নেই।
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } ফোল্ডারে বাজানোর মতো কোনো সাউন্ড ফাইল নেই: WAV, FLAC, MP3, OGG, M4A বা AAC।
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } সাড়া দিচ্ছে না।
failure-unknown-message = { $place }: { $language } ভাষায় বলার লাইন “{ $message }” নেই।
failure-no-clip = { $place }: “{ $message }” লাইনটি { $language } ভাষায় রেকর্ড করা নেই।
failure-no-narration = { $language } ভাষার কণ্ঠ এখনো নেই।
failure-no-signal = { $place }: “{ $name }” নামে কোনো সংকেত নেই।
failure-no-room-for-safety = { $place }: নিরাপত্তার লাইন “{ $prompt }” “{ $phase }” অংশে আঁটছে না।
failure-other-length = { $place } ফাইলে { $found }টি ফ্রেম আছে, কিন্তু তার প্যাক বলে { $told }।
failure-not-sound = { $place } জানা কোনো ধরনের শব্দ নয়।
failure-codec = { $place } এমন ধরনের শব্দ, যা এখানে পড়া যায় না।
failure-channels = { $place } ফাইলে { $channels }টি চ্যানেল আছে; একটি বা দুটি বাজানো যায়।
failure-sample-rate = { $place } { $rate } Hz-এ রেকর্ড করা; রেকর্ডিং 48000 Hz-এর হয়।
failure-empty-sound = { $place } খালি।
failure-truncated-sound = { $place } মাঝখানে কেটে গেছে।
failure-damaged-sound = { $place } নষ্ট হয়ে গেছে, বাজানো যায় না।
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } ফাইলটি { $format }, এখানে তা বাজানো যায় না। FLAC বা Ogg Vorbis করে নিন।
failure-no-audio = { $place } ফাইলে কোনো শব্দ নেই।
failure-encrypted-sound = { $place } কপি থেকে সুরক্ষিত, এখানে বাজানো যায় না।
failure-many-channels = { $place } ফাইলে { $channels }টি চ্যানেল আছে; বড়জোর { $most }টি বাজানো যায়।
failure-strange-rate = { $place } { $rate } Hz-এ রেকর্ড করা; { $least } থেকে { $most } Hz পর্যন্ত বাজানো যায়।
failure-sound = { $place }: { $detail }
failure-unknown-argument = “{ $argument }” এখানে জানা নেই।
failure-unknown-command = “{ $command }” নামে কোনো কমান্ড নেই।
failure-invalid-value = { $argument } এর জন্য “{ $value }” চলে না।
failure-missing-argument = { $argument } দেওয়া হয়নি।
failure-no-value = { $argument } এর সঙ্গে একটি মান দিতে হবে।
failure-twice = { $argument } শুধু একবার দেওয়া যায়।
# $one, $other: two things on the command line
failure-not-together = { $one } আর { $other } একসঙ্গে চলে না।
failure-range = { $argument }: “{ $value }” { $min } থেকে { $max } পর্যন্ত কোনো সংখ্যা নয়।
failure-length-range = { $argument }: “{ $value }” { $min } আর { $max } এর মাঝে নয়।
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } সেই পর্বের জন্য যা বারবার চলে, আর “{ $session }” নিজেই শেষ হয়।
failure-endless = “{ $session }” না থামানো পর্যন্ত চলে।
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” কোনো সময়ের মাপ নয়।
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: এই ভাষায় আর এই গতিতে “{ $session }” { $shortest } থেকে { $longest } পর্যন্ত হতে পারে, { $length } নয়।
failure-fit-fixed = --fit: “{ $session }” প্রায় { $shortest } এর চেয়ে ছোট বা বড় হতে পারে না।
failure-usage = এটি বোঝা গেল না: { $detail }
failure-stdout = ফল লেখা গেল না: { $detail }
failure-internal = warmhands-এর ভেতরে কিছু ভুল হয়েছে: { $detail }

## Hints: what to do

hint-nearest = আপনি কি “{ $name }” বলতে চেয়েছেন?
hint-known = আছে: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" সঙ্গে দেওয়া সংগীত বাজায়, আর "--music none" কিছুই বাজায় না।
hint-help = কী কী আছে, "warmhands --help" তা দেখায়।
hint-does-not-repeat = "warmhands cadence" বারবার চলে।
hint-endless = কতক্ষণ, তা --for দিয়ে বলুন, যেমন --for 20m।
hint-length = এভাবে লিখুন: 30m, 90s, 1h15m, 28.5m বা 28:30, 24 ঘণ্টা পর্যন্ত।
hint-no-clip = কিছুই বাজানো হয়নি। এই লাইনটি রেকর্ড করুন বা তৈরি করুন, বা --lang দিয়ে অন্য ভাষা বেছে নিন।
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang দিয়ে অন্য কণ্ঠ বেছে নিন, আর পর্দায় এই ভাষাই রাখুন, যেমন "--lang en-US --screen-lang { $tag }"। কোন কোন ভাষার কণ্ঠ আছে, "warmhands list languages" তা দেখায়।
hint-fit = প্রতিটি পর্ব কতক্ষণের, "warmhands list sessions" তা দেখায়।
hint-check = "warmhands check" সবকিছু যাচাই করে।
hint-not-plain = রেকর্ডিং বদলাতে পারে না: প্রতিটি ক্ষেত্রের জন্য একটি করে লাইন লিখুন।

## Files

failure-exists = { $place } আগে থেকেই আছে, যেমন ছিল তেমনই রাখা হয়েছে।
failure-disk-full = { $place } এর জন্য আর জায়গা নেই। আধখানা কিছু রেখে দেওয়া হয়নি।
failure-unwritable = { $place } লেখা গেল না: { $detail }
failure-no-folder = { $place } নামে কোনো ফোল্ডার নেই।
failure-not-allowed = { $place } লেখার অনুমতি নেই।
failure-too-long = { $length } সময়ের শব্দ এই ধরনের ফাইলে আঁটে না (বড়জোর { $most })।
hint-force = "warmhands render --force" তার জায়গায় নতুনটি লেখে।
hint-disk-full = জায়গা খালি করুন, বা অন্য জায়গা বেছে নিন। --format 16 দিলে অর্ধেক জায়গা লাগে, আর নামের শেষে .flac দিলে আরও কম।
hint-too-long = --format 16 দিলে বেশি আঁটে, আর নামের শেষে .flac দিলে সবচেয়ে বেশি।
hint-flac-name = নামের শেষে .flac দিন, বা --format বাদ দিন।
hint-flac-depth = FLAC 16 বা 24 বিটের হয়: --format 16 বা 24 বেছে নিন, বা নামের শেষে .wav দিন।

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = কণ্ঠ: { $licence }
tag-licence-words = কথা: { $licence }
tag-licence-signals = সংকেত: { $licence }
tag-licence-music = সংগীত: { $licence }
# Where the person brought the music
tag-licence-own-music = সংগীত: আপনার নিজের রেকর্ডিং, তার নিজের শর্তে

## Playing

play-keys = space: বিরতি বা আবার চালু · h: ব্যথা লাগছে · n: পরেরটি · p: আগেরটি · r: আবার · q: থামা
play-keys-rhythm = + আর -: তাল আরও দ্রুত, আরও ধীর
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · বাকি { $left }
play-paused = বিরতি · { $phase } · বাকি { $left } · space চাপলে আবার চলবে
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = বিরতি · { $phase } · { $heard } · space চাপলে আবার চলবে
# After + or -; $rate: cycles a minute
play-rate = তাল: মিনিটে { $rate } বার, সামনের কোনো একটি নড়াচড়া থেকে।
play-farewell = যাওয়ার আগে কয়েকটি কথা। আবার q চাপলে সঙ্গে সঙ্গে শেষ হবে।
play-not-skipped = এই কথাটি আপনার নিরাপত্তার জন্য; এটি শেষ পর্যন্ত শোনানো হয়।
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = সঙ্গে দেওয়া সংগীত দিয়ে শুরু করবেন?  Enter বা y: হ্যাঁ · n বা q: না
play-device-lost = সাউন্ড ডিভাইসটি আর পাওয়া যাচ্ছে না। সেটি ফিরে এলেই পর্ব আবার চলবে।
play-device-back = সাউন্ড ডিভাইসটি ফিরে এসেছে।
play-no-sound = কোনো সাউন্ড ডিভাইস নেই: পর্বটি শব্দ ছাড়া চলছে। "warmhands render -o session.wav" একটি ফাইল তৈরি করে, যা অন্য কোথাও বাজানো যায়।
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] শব্দ { $count } বার দেরিতে এসেছে: এই যন্ত্রটি খুব ব্যস্ত ছিল।
   *[other] শব্দ { $count } বার দেরিতে এসেছে: এই যন্ত্রটি খুব ব্যস্ত ছিল।
}
play-ended = এই পর্বটি শেষ হয়েছে।
# $heard: how far it came, as 12:34
play-stopped = { $heard } পরে থামানো হয়েছে। যখন ইচ্ছা, আবার আসতে পারেন।
failure-no-device = কোনো সাউন্ড ডিভাইস নেই।
failure-unknown-device = “{ $name }” নামে কোনো সাউন্ড ডিভাইস নেই।
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” কয়েকটি সাউন্ড ডিভাইসের সঙ্গে মেলে: { $names }
failure-device-rate = { $device } 48 kHz স্টেরিও বাজায় না।
failure-device-refused = { $device } চালু হলো না: { $detail }
failure-not-built = প্রোগ্রামের এই সংস্করণ কোনো সাউন্ড ডিভাইসে শব্দ বাজায় না।
hint-list-devices = নামের আরও কিছু অংশ দিন, বা পুরো আইডি: "warmhands list devices" সেগুলো দেখায়।
hint-device-output = --output speaker কোথায় শোনা যাবে তা --device ঠিক করে: দুটির একটি বাদ দিন।
hint-no-device = "warmhands render -o session.wav" একটি ফাইল তৈরি করে, যা অন্য কোথাও বাজানো যায়।

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } কোনো ভাষার নয়: locales ফোল্ডারের ভেতরে এই ট্যাগের কোনো ফোল্ডার নেই।
check-other-language = { $place }: এই প্যাক বলে যে তার ভাষা { $told }, { $language } নয়।
check-no-licence = { $place }: কোনো লাইসেন্সের নাম নেই।
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” রেকর্ডিংটি { $language } ভাষার কোনো লাইনের নয়।
check-stale = { $place }: “{ $message }” রেকর্ড করা হয়েছিল অন্য লেখা থেকে, এখনকার লেখা থেকে নয়।
check-mislabelled = { $place } আসলে Ogg নয়, যদিও নামে তা-ই আছে।
check-changed = { $place } সেই ফাইল নয়, যার বর্ণনা ম্যানিফেস্টে আছে।
check-not-mono = { $place } মনো নয়।
check-not-stereo = { $place } স্টেরিও নয়।
# $at: seconds from the start
check-clipped = { $place } ফাইলে শব্দের চূড়া কেটে গেছে, প্রথমবার { $at } সেকেন্ডে।
check-silent = { $place } ফাইলে কোনো শব্দ শোনা যায় না।
# $found: as measured
check-too-loud = { $place } বেশি জোরে: { $found } LUFS; কথার শব্দ -20 থেকে -18 হয়।
check-too-quiet = { $place } বেশি আস্তে: { $found } LUFS; কথার শব্দ -20 থেকে -18 হয়।
check-peak = { $place } ফাইলের প্রকৃত চূড়া { $found } dBTP; সবচেয়ে বেশি -3 হতে পারে।
check-loud-as-speech = { $place } কথার মতোই জোরে: { $found } LUFS।
check-other-loudness = { $place } ফাইলের জোর { $found } LUFS, কিন্তু তার ম্যানিফেস্ট বলে { $told }।
check-seam = { $place } যেভাবে শুরু হয় সেভাবে শেষ হয় না: তফাত { $found } dB, তা -20 এর নিচে হতে হবে।
# $message: the name of a text
check-missing-text = { $place }: “{ $message }” নেই।
check-extra-text = { $place }: “{ $message }” মূল ভাষায় নেই।
# $language: the base language
check-untranslated = { $place }: “{ $message }” হুবহু { $language } ভাষার মতোই।
check-outdated = { $place }: “{ $message }” অনুবাদ করা হয়েছিল অন্য লেখা থেকে, { $language } ভাষায় এখন যা আছে তা থেকে নয়।
check-other-arguments = { $place }: “{ $message }” { $language } ভাষার মতো একই মান ব্যবহার করে না।
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” শান্তভাবে বলতে { $found } সেকেন্ড লাগে; একটি লাইন বড়জোর { $most } সেকেন্ডের।
# $name: a value such as $place
check-unknown-argument = { $place }: “{ $message }” লেখাটিকে কেউ জানায় না “${ $name }” কী।
check-untitled = { $place }: terminal.ftl ফাইলে “{ $message }” নেই।
check-unreachable = { $place }: কোনো পর্বই “{ $message }” বলে না।
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] কোনো ভুল নেই।
    [one] { $count }টি ভুল আছে।
   *[other] { $count }টি ভুল আছে।
}
