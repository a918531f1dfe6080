### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = স্বাগতম। নিজের সুবিধামতো স্তন মালিশ করতে, আর তারপর হাত দিয়ে বুকের দুধ বের করতে আমি আপনাকে সাহায্য করব।
# massage: the first words; at most 35 words
welcome-massage = স্বাগতম। ধীরে ধীরে, আলতো করে স্তন মালিশ করতে আমি আপনাকে সাহায্য করব, কোনো তাড়া নেই।
# express: the first words; at most 35 words
welcome-express = স্বাগতম। হালকা ছোঁয়ায়, ধীর তালে হাত দিয়ে বুকের দুধ বের করতে আমি আপনাকে সাহায্য করব।
# first-days: the first words; at most 35 words
welcome-first-days = স্বাগতম। আলতো করে, অল্প সময়ে, হাত দিয়ে বুকের দুধের প্রথম ফোঁটাগুলো জমা করতে আমি আপনাকে সাহায্য করব।
# relief: the first words; at most 35 words
welcome-relief = স্বাগতম। ভরা, টনটনে স্তন খুব হালকা করে ছুঁতে, আর শুধু একটু দুধ বের করতে আমি আপনাকে সাহায্য করব।
# cadence: the first words; at most 35 words
welcome-cadence = স্বাগতম। হাত দিয়ে দুধ বের করার জন্য এটি একটি ধীর তাল, যতক্ষণ ভালো লাগে ততক্ষণ চালান।

## Who should call first

# every session, before anything is done; at most 35 words
gate = শুরু করার আগে: আপনি যদি গর্ভবতী হন, যে সপ্তাহই হোক, বা স্তনে লালচে ভাব বা লাল রেখা দেখেন, বা জ্বর থাকে, কিংবা ফ্লুর মতো খারাপ লাগে, দয়া করে আগে ডাক্তার বা ধাত্রীকে ফোন করুন।
# relief, right after the gate; at most 35 words
gate-relief = এই পর্বটি ভরা স্তনের জন্য, যদি স্তন লাল বা গরম না হয় আর জ্বর না থাকে। এর কোনোটি থাকলে, ডাক্তার বা ধাত্রী আপনাকে করতে বলে থাকলে তবেই এগোন।

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = লাগবে শুধু আপনার দুটি উষ্ণ হাত, আর চাইলে একটু অলিভ অয়েল।
# massage: within reach; at most 35 words
supplies-towel = হাতের কাছে একটি তোয়ালে আর খাওয়ার পানি রাখুন।
# full, express, relief: within reach; at most 35 words
supplies-cup = হাতের কাছে একটি পরিষ্কার কাপ বা চামচ, একটি তোয়ালে আর খাওয়ার পানি রাখুন।
# first-days: within reach; at most 35 words
supplies-spoon = পাশে একটি পরিষ্কার চামচ, বা সুচ ছাড়া ছোট একটি পরিষ্কার সিরিঞ্জ রাখুন, সঙ্গে একটি তোয়ালে আর খাওয়ার পানি।
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = কুসুম গরম পানিতে গোসল, বা কুসুম গরম ভেজা কাপড়, দুধ নামতে সাহায্য করতে পারে। গোসলের জন্য এখানে বিরতি নিন, বা হাত ধোয়ার জায়গায় একটি পরিষ্কার কাপড় নিয়ে যান।
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = হালকা গরম ভালো লাগলে, হাত ধোয়ার জায়গায় একটি পরিষ্কার কাপড় নিয়ে যান, আর কুসুম গরম পানিতে ভিজিয়ে নিন। বড়জোর দুই মিনিট রাখবেন।
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = এবার দয়া করে সাবান আর কুসুম গরম পানি দিয়ে হাত ধুয়ে নিন। তাড়াহুড়ো নেই, আমি আপনাকে ডেকে নেব।
# every session: after the bell that follows washing; at most 35 words
back-from-washing = ফিরে এসেছেন, ভালো হলো। আরও সময় লাগলে, তৈরি না হওয়া পর্যন্ত এখানে বিরতি নিন।
# every session: taking a place; at most 35 words
settle = শান্ত, আরামের জায়গায় পিঠে ঠেস দিয়ে বসুন বা আধশোয়া হয়ে থাকুন। কাঁধ নামিয়ে দিন, মৃদু সুর বাজতে থাকুক।
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = কাপড়টি কবজির ভেতরের দিকে ছুঁইয়ে দেখুন: কুসুম গরম হবে, তার চেয়ে বেশি গরম কখনোই নয়। তারপর স্তনের ওপর বিছিয়ে বিশ্রাম নিন।
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = কাপড় না থাকলে, আপনার উষ্ণ হাত দুটি সেখানে রাখুন। ধীরে ধীরে শ্বাস নিন, আর শ্বাস ছাড়ুন।
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = এখন আর কিছুই করতে হবে না। প্রতিবার শ্বাস ছাড়ার সময় কাঁধ আর চোয়াল নরম হতে দিন।
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = এবার কাপড়টি সরিয়ে রাখুন, আর তোয়ালে আলতো করে ছুঁইয়ে ত্বক শুকিয়ে নিন।
# full, massage: oil, which is optional; at most 35 words
oil-warm = তেল ব্যবহার করলে, কয়েক ফোঁটা দুই তালুর মাঝে গরম করে নিন। বোঁটায় আর তার চারপাশের কালচে অংশে তেল লাগাবেন না।

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = দুই স্তনের নিচে দুই হাত রাখুন, আর আলতো করে ঝাঁকান, যেন স্তন আপনা আপনি দোলে।
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = নড়াচড়া ছোট আর নরম রাখুন। কবজি ঢিলা থাকুক, শ্বাস চলুক ধীরে।

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = যে স্তন দিয়ে শুরু করবেন সেটি বেছে নিন, যেকোনোটি হলেই চলবে। এখন এটি মালিশ করুন।
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = এবার অন্য স্তনটি মালিশ করুন। একই রকম নরম হাতে, ধীরে ধীরে সেদিকে যান।
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = এবার আপনার বাঁ দিকের স্তন মালিশ করুন। হাত দুটি ধীরে ধীরে, আলতো করে সেদিকে নিন।
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = এবার আপনার ডান দিকের স্তন মালিশ করুন। হাত দুটি ধীরে ধীরে, আলতো করে সেদিকে নিন।

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = এক হাত এই স্তনের ওপরে রাখুন, অন্য হাত নিচে। দুই হাত আলতো করে এদিক ওদিক বুলান, একটি আরেকটির উল্টো দিকে।
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = এক হাত যখন যায়, অন্য হাত তখন ফেরে। ধীরে করুন, যতটুকু জোর ভালো লাগে শুধু ততটুকু দিন।
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = এক হাত স্তনের ওপরে আর এক হাত নিচে রাখুন, আর আলতো করে এদিক ওদিক বুলান, একটি আরেকটির উল্টো দিকে।
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = এবার স্তনের দুই পাশে দুই হাত রাখুন। আলতো করে ওপর নিচ বুলান, এক হাত উঠবে, অন্য হাত নামবে।
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = একবার ওপরে, একবার নিচে, কোনো তাড়া নেই। হাতের তালু খোলা আর নরম রাখুন।
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = আবার দুই পাশে দুই হাত রাখুন, আর আলতো করে ওপর নিচ বুলান, একটি আরেকটির উল্টো দিকে।
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = এবার দুই হাতে স্তনটি ধরুন, আর হাত দুটি খুব আলতো করে ঘোরান, যেন একটি নরম কাপড় নিংড়াচ্ছেন।
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = এক হাত একটু এক দিকে, অন্য হাত অন্য দিকে ঘোরান, তারপর উল্টো করুন। নড়াচড়া ছোট আর হালকা রাখুন।
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = আবার দুই হাতে স্তনটি ধরুন, আর আগের মতো অল্প করে, আলতো করে ঘোরান।
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = ধীরে ধীরে শ্বাস নিন, তারপর পুরোটা শ্বাস ছেড়ে দিন।
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = কোথাও শক্ত লাগলে, তার ওপর দিয়ে আরও হালকা করে হাত বুলান।
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = হাত দুটি ভারী আর শান্ত থাকুক। অল্প একটু নড়াচড়াই যথেষ্ট।

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = এর কিছুতেই ব্যথা লাগার কথা নয়। ব্যথা লাগলে থামুন, আর নিজের কাছে ঠিক মনে হলে তবেই আরও হালকা করে চালিয়ে যান।
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = যত হালকা চান, তত হালকা করে করুন। ব্যথা লাগলে থামুন, আর হাত দুটিকে বিশ্রাম দিন।
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = কোনো জায়গা টনটন করলে, সেটি বাদ দিন। ব্যথা লাগলে থামুন।

# full: before the short massage between rounds; at most 35 words
cup-aside = কাপটি এমন জায়গায় রাখুন যেখানে উল্টে যাবে না, আর আঙুলগুলোকে বিশ্রাম দিন।
# full: the short massage between rounds begins; at most 35 words
massage-between = এবার অল্প একটু মালিশ, পরিষ্কার হাতে, তেল ছাড়া। এটি আরও দুধ আসতে সাহায্য করতে পারে।
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = এবার অন্য স্তনেও একই রকম করুন, ঠিক ততটাই হালকা হাতে।

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = বিড়ালছানার গায়ে যেমন হাত বুলান, স্তনে তেমনই হালকা করে হাত বুলান। শুধু ত্বকটুকু নাড়ান, গভীরে চাপ দেবেন না।
# relief: when even that is too much; at most 35 words
light-leave-out = এই ছোঁয়াটুকুও বেশি মনে হলে বাদ দিন, শুধু হাত দুটি কোলে রেখে বিশ্রাম নিন।
# relief: before the expression; at most 35 words
relief-aim = এবার টান টান ভাব কমাতে শুধু একটু দুধ বের করুন। স্তন খালি করার দরকার নেই।
# relief: while expressing; at most 35 words
relief-softer = এই স্তনটি একটু নরম লাগলেই যথেষ্ট। আপনি সেখানেই থামতে পারেন।
# relief: close; at most 35 words
relief-enough = অল্প একটুই যথেষ্ট। স্তন খালি করলে আরও বেশি দুধ তৈরি হতে পারে।
# relief: close, the cool cloth; at most 35 words
cool-cloth = এবার স্তনের ওপর ঠান্ডা, ভেজা কাপড় রাখতে পারেন। ঠান্ডা হবে, বরফের মতো নয়, আর শুধু যতক্ষণ ভালো লাগে ততক্ষণ।

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = তেল ব্যবহার করে থাকলে, তোয়ালে দিয়ে স্তন আর হাত থেকে সবটুকু মুছে ফেলুন, যেন আঙুল পিছলে না যায়।
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = এবার সাবান আর কুসুম গরম পানি দিয়ে আবার হাত ধুয়ে নিন। তাড়াহুড়ো নেই, আমি আপনাকে ডেকে নেব।

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = যে স্তন দিয়ে শুরু করবেন তার ওপর এক হাত রাখুন, যেকোনোটি হলেই চলবে। আরেক হাতে বোঁটার নিচে কাপ বা চামচ ধরুন।
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = এবার অন্য স্তনের ওপর এক হাত রাখুন, আর আরেক হাতে বোঁটার নিচে কাপ বা চামচ ধরুন।
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = এবার বাঁ দিকের স্তনের ওপর এক হাত রাখুন, আর আরেক হাতে বোঁটার নিচে কাপ বা চামচ ধরুন।
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = এবার ডান দিকের স্তনের ওপর এক হাত রাখুন, আর আরেক হাতে বোঁটার নিচে কাপ বা চামচ ধরুন।

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = বুড়ো আঙুল আর তর্জনী বড় করে আধখানা চাঁদের মতো করুন: বুড়ো আঙুল বোঁটার ওপরের দিকে, তর্জনী নিচের দিকে, মুখোমুখি।
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = বুড়ো আঙুল আর তর্জনী এরিওলার বাইরের কিনারায় রাখুন, এরিওলা মানে বোঁটার চারপাশের কালচে অংশ।
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = সেটা বোঁটার গোড়া থেকে প্রায় দুই থেকে তিন সেন্টিমিটার দূরে। আপনার কালচে অংশ বেশি বড় বা ছোট হলে, এই দূরত্ব মেনে চলুন।
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = আঙুল আর ত্বক শুকনো রাখুন, যেন আঙুল যেখানে রেখেছেন সেখানেই থাকে।
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = বুড়ো আঙুল আর তর্জনী কাছাকাছি এনে আলতো করে চাপুন, তারপর আলগা করুন। আঙুল ত্বকের একই জায়গায় থাকবে, পিছলাবে না।
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = আঙুল দুটি আলতো করে পেছনে, পাঁজরের দিকে ঠেলুন। তারপর বুড়ো আঙুল আর তর্জনী কাছাকাছি এনে চাপুন, আর আলগা করুন, ত্বকের ওপর যেন না পিছলায়।
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = শুধু কালচে অংশের কিনারায় চাপুন, বোঁটায় কখনোই নয়। বোঁটা টিপবেন না, টানবেনও না।
# every expression: just before the first rhythm; at most 35 words
express-follow = এবার তালের সঙ্গে হাত চালান। বেশি তাড়াতাড়ি মনে হলে ধীরে করুন, আপনার নিজের গতিটাই ঠিক।
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = আগের মতোই: আলতো করে চাপুন, তারপর আলগা করুন, আঙুল একই জায়গায় রেখে।
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = আগের মতোই: আলতো করে পেছনে ঠেলুন, চাপুন, তারপর আলগা করুন, আঙুল একই জায়গায় রেখে।
# full, express: the second round begins; at most 35 words
round-again = এবার প্রতিটি স্তনের আরও একটি পালা। আবার করলে আরও দুধ আসতে পারে।
# full: the third round begins; at most 35 words
round-last = প্রতিটি স্তনের আর একটি ছোট পালা, তারপর আপনি বিশ্রাম নিতে পারবেন।

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = এর কিছুতেই ব্যথা লাগার কথা নয়। ব্যথা লাগলে থামুন, আর আপনি চাইলে তবেই আরও হালকা করে আবার শুরু করুন।
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = ব্যথা লাগলে থামুন। হালকা হাতে করলেই যথেষ্ট।
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = আলতো করে করুন, টানবেন না, ঘষবেন না। ব্যথা লাগলে থামুন।

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = এবার যে স্তন দিয়ে শুরু করেছিলেন সেটিতে ফিরে যান, আর আঙুল দুটি আগের মতো রাখুন।
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = এবার অন্য স্তনে যান, আর আঙুল দুটি আগের মতো রাখুন।
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = এবার বাঁ দিকের স্তনে যান, আর আঙুল দুটি আগের মতো রাখুন।
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = এবার ডান দিকের স্তনে যান, আর আঙুল দুটি আগের মতো রাখুন।

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = দুধ আসতে দুই মিনিট বা তারও বেশি লাগতে পারে। এখনো দুধ না এলে, বা শুধু এক ফোঁটা এলে, সেটা খুবই স্বাভাবিক।
# first-days: about the first milk; at most 35 words
first-drops = প্রথম দুধ ঘন হয়, আর ফোঁটা ফোঁটা করে আসে। শুরুতে এক মিলিলিটার বা তার কম হওয়া স্বাভাবিক।
# every expression phase: changing early; at most 35 words
when-slows = দুধ আসা কমে গেলে, যখন ইচ্ছা অন্য স্তনে চলে যান।
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = ফোঁটা কমে গেলে, স্তন বদলাতে পারেন বা পরের ধাপে যেতে পারেন। মিনিটের হিসাব শুধু একটা আন্দাজ।
# long turns: half of it is over; at most 35 words
half-way = এই পালার অর্ধেক হয়ে গেছে। হাত নরম রাখুন।
# long turns: half of it is over, in other words; at most 35 words
half-way-again = আপনি এই পালার মাঝামাঝি এসেছেন। শ্বাস ছাড়ুন, আর আলতো করে চালিয়ে যান।
# every turn: one minute is left; at most 35 words
last-minute = এই স্তনে আর প্রায় এক মিনিট বাকি।
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = এখানে আর এক মিনিট, আগের মতোই হালকা করে।
# every turn: the fingers move around; at most 35 words
rotate-1 = এবার বুড়ো আঙুল আর তর্জনী কালচে অংশের কিনারা ধরে একটু সরান।
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = হাতটি একটু ঘোরান, যেন আঙুল দুটি একই দূরত্বে নতুন জায়গায় বসে।
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = আঙুল দুটি বোঁটার চারপাশে আরও একটু সরান, আর সেখান থেকে চালিয়ে যান।
# long turns: a reminder; at most 35 words
remind-shoulders = কাঁধ নামিয়ে দিন, আর চোয়াল ঢিলা রাখুন।
# long turns: a reminder; at most 35 words
remind-no-sliding = আঙুল ত্বকের একই জায়গায় থাকুক, যেন পিছলে না যায়, ঘষা না লাগে।
# long turns: a reminder; at most 35 words
remind-dear = চাইলে আপনার প্রিয় কারও কথা ভাবুন, বা এমন জায়গার কথা যেখানে মন শান্ত লাগে।
# long turns: a reminder; at most 35 words
remind-hand-tired = হাত ক্লান্ত হলে, একটু ঝেড়ে নিন বা হাত বদলান। যেকোনো সময় আবার তালে ফিরতে পারেন।
# long turns: a reminder; at most 35 words
remind-drops = ফোঁটা হোক বা সরু ধারা, দুটোই ভালো। একটুখানি হলেও তা রেখে দেওয়ার মতো।
# turns: a reminder; at most 35 words
remind-breathe = ধীরে ধীরে শ্বাস নিন, আর প্রতিবার আলগা করার সময় হাত নরম হতে দিন।

## Closing

# every session: the work is over; at most 35 words
close-rest = এবার হাত দুটি কোলে রেখে বিশ্রাম দিন। এটাই ছিল শেষ অংশ।
# full, express, first-days: the milk; at most 35 words
milk-cover = কয়েক ফোঁটা হলেও দুধ পরিষ্কার ঢাকনা দিয়ে ঢেকে দিন, আর পাত্রের গায়ে তারিখ ও সময় লিখে রাখুন।
# full, express, first-days: the milk; at most 35 words
milk-keep = বাচ্চা শিগগির না খেলে, দুধ ফ্রিজে রাখুন। হাসপাতালে থাকলে, ওয়ার্ডের নিয়ম মেনে চলুন।
# first-days: how often; at most 35 words
how-often = বাচ্চা এখনো স্তন থেকে খেতে না পারলে, সাধারণত দিনে রাতে মিলিয়ে আট থেকে দশবার দুধ বের করতে বলা হয়, অন্তত একবার রাতে।
# massage: the oil comes off; at most 35 words
wipe-oil-after = তেল ব্যবহার করে থাকলে, বাচ্চাকে দুধ খাওয়ানোর আগে স্তন আর হাত থেকে তেল মুছে নিন।
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = এসব করে আরাম না পেলে, আপনার ডাক্তার বা বুকের দুধ খাওয়ানোর পরামর্শককে ফোন করুন।
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = লালচে ভাব বা লাল রেখা দেখলে, কিংবা জ্বর হলে বা ফ্লুর মতো খারাপ লাগলে, আপনার ডাক্তার বা বুকের দুধ খাওয়ানোর পরামর্শককে ফোন করুন।
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = বাচ্চা স্তন মুখে নিয়ে ধরতে না পারলে, সেজন্যও দয়া করে তাঁদের ফোন করুন। সাহায্য চাওয়ার জন্য এটি যথেষ্ট কারণ।
# massage, relief: the last, warm sentence; at most 35 words
close-warm = নিজের জন্য এই সময়টুকু দিয়েছেন, সেজন্য ধন্যবাদ। একটু বিশ্রাম নিন, আর পানি খান।
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = আজ যতটুকুই দুধ এসে থাকুক, আপনি তাতে সময় আর যত্ন দিয়েছেন। একটু বিশ্রাম নিন, আর পানি খান।

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = আমরা এখানেই থামছি। হাত সরিয়ে নিন, আর হাত দুটিকে বিশ্রাম দিন।
# it-hurts; at most 35 words
hurt-not-your-fault = থেমে যাওয়াটাই ঠিক ছিল। এতে আপনার কোনো দোষ নেই।
# it-hurts: when to call; at most 35 words
call-if-pain = ব্যথা শিগগির না গেলে, বা আবার ফিরে এলে, আপনার ডাক্তার বা বুকের দুধ খাওয়ানোর পরামর্শককে ফোন করুন।
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = এখন নিজের একটু যত্ন নিন। অন্য কোনো সময়, যখন ইচ্ছা, আবার আসতে পারেন।

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = পেছনে
# on the beat: thumb and finger toward each other; one word
beat-compress = চাপুন
# on the beat: the hand lets go; one word
beat-relax = আলগা

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = এটি বাংলা ভাষা।

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = আর প্রায় পঁয়তাল্লিশ মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = আর প্রায় ত্রিশ মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = আর প্রায় বিশ মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = আর প্রায় পনেরো মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = আর প্রায় দশ মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = আর প্রায় পাঁচ মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = আর প্রায় তিন মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = আর প্রায় দুই মিনিট বাকি আছে।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = আর প্রায় এক মিনিট বাকি আছে।
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = আর এক মিনিটেরও কম বাকি আছে।

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = গলার আওয়াজ এতটাই জোরে শোনা যাবে। আপনি কি আমার কথা ভালোভাবে শুনতে পাচ্ছেন?
# care, question 1 of 4; at most 20 words
care-pregnant = আপনি কি গর্ভবতী, যে সপ্তাহই হোক?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = আপনি কি স্তনে লালচে ভাব বা লাল রেখা দেখছেন, কিংবা স্তনের কোনো জায়গা কি গরম?
# care, question 3 of 4; at most 20 words
care-fever = আপনার কি জ্বর আছে?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = আপনার কি ফ্লুর মতো খারাপ লাগছে?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = তাহলে দয়া করে আগে ডাক্তার বা ধাত্রীকে ফোন করুন। আমরা এখন শুরু করছি না।
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = ডাক্তার বা ধাত্রী কি তবুও আপনাকে এই পর্বটি করতে বলেছেন?
