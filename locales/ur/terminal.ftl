### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = مالش اور دودھ نکالنا
# What will happen in it, in one sentence
session-full-summary = دونوں چھاتیوں کی نرم مالش، پھر ہاتھ سے دودھ نکالنے کے تین دور، اور بیچ بیچ میں تھوڑی سی مالش۔
# The name of the session massage
session-massage = مالش
# What will happen in it, in one sentence
session-massage-summary = نیم گرم کپڑا اور دونوں چھاتیوں کی نرم مالش، دودھ نکالے بغیر۔
# The name of the session express
session-express = دودھ نکالنا
# What will happen in it, in one sentence
session-express-summary = ہاتھ سے دودھ نکالنا، ہر چھاتی کی دو باریاں، اور جب دودھ کم آنے لگے تب آگے بڑھنا۔
# The name of the session for the first days after a birth
session-first-days = پہلے چند دن
# What will happen in it, in one sentence
session-first-days-summary = پہلے قطرے چمچ یا سرنج میں جمع کرنا، نرمی سے، تقریباً دس منٹ میں۔
# The name of the session that is only the rhythm
session-cadence = صرف تال
# What will happen in it, in one sentence
session-cadence-summary = ہاتھ سے دودھ نکالنے کی تال، ایک چھاتی کے بعد دوسری، جتنی دیر آپ چاہیں۔
# The name of the session for full, tender breasts
session-relief = راحت
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = بھری اور دُکھتی چھاتیوں کے لیے بہت ہلکا ہاتھ اور بس تھوڑا سا دودھ، جب وہ سرخ یا گرم نہ ہوں اور بخار نہ ہو۔
# The name of what the key h leads to
session-it-hurts = درد ہو رہا ہے
# What will happen in it, in one sentence
session-it-hurts-summary = سکون سے رُکنا، اور مدد کے لیے کب بات کریں۔

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = تیاری
# The short name of a phase: massaging
phase-massage = مالش
# The short name of a phase: expressing by hand
phase-express = دودھ نکالنا
# The short name of a phase: the end of a session
phase-close = آخری حصہ
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = جس چھاتی سے شروع کریں
# The breast of a phase: the one that was not first
side-second = دوسری چھاتی
# The breast of a phase: the left one
side-left = بائیں چھاتی
# The breast of a phase: the right one
side-right = دائیں چھاتی
# The breasts of a phase: both at once
side-both = دونوں چھاتیاں
# The name of the music that the project brings
music-warm = گرمائش
# The name of a piece of music: rain outside, heard from a warm room
music-rain = کھڑکی پر بارش
# The name of a piece of music: very soft, as one hushes a child
music-hush = سکون

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = بہتے پانی کے نیچے دو ہاتھ صابن لگا کر ایک دوسرے کو مَل رہے ہیں۔
# The picture of the warm cloth
figure-warm-cloth = دونوں ہاتھ چھاتیوں پر نیم گرم کپڑا تھامے ہوئے ہیں۔
# The picture of the first stroke of the massage
figure-shake = ہر چھاتی کے نیچے ایک ہاتھ ہے، جو اسے ہلکے سے دائیں بائیں ہلا رہا ہے۔
# The picture of the second stroke
figure-back-and-forth = ایک ہاتھ چھاتی کے اوپر اور ایک نیچے ہے، اور وہ ایک دوسرے کی مخالف سمت میں دائیں بائیں سرک رہے ہیں۔
# The picture of the third stroke
figure-up-and-down = چھاتی کے دونوں طرف ایک ایک ہاتھ ہے: ایک اوپر کی طرف سرکتا ہے، تو دوسرا نیچے کی طرف۔
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = دونوں ہاتھ چھاتی کو چاروں طرف سے تھامے ہیں، اور اسے ہلکے سے ایک دوسرے کی مخالف سمت میں گھما رہے ہیں، جیسے کوئی نرم کپڑا نچوڑ رہے ہوں۔
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = ایک ہاتھ کی انگلیاں چھاتی کے اوپری حصے کو سہلا رہی ہیں، پرندے کے پَر جیسی نرمی سے۔
# The picture of wiping off the oil
figure-wipe = ایک ہاتھ تولیے سے چھاتی پر لگا تیل پونچھ رہا ہے۔
# The picture of leaning forward
figure-lean-forward = ایک خاتون بیٹھی ہیں اور تھوڑا آگے جھکی ہوئی ہیں، اور ان کی چھاتی کے نیچے ایک پیالی ہے۔
# The picture of the cup
figure-cup = ایک ہاتھ دودھ نکال رہا ہے، اور دوسرا نِپل کے نیچے پیالی پکڑے ہوئے ہے۔
# The picture of the shape of the hand
figure-c-hand = انگوٹھے اور انگلیوں سے انگریزی کے حرف سی جیسی کھُلی شکل بنی ہے۔
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = انگوٹھا نِپل سے اوپر کی طرف ہے اور شہادت کی انگلی نیچے کی طرف، دونوں ایریولا کے باہر والے کنارے پر، نِپل کی جڑ سے دو سے تین سینٹی میٹر دور۔
# The picture of the first movement of the other technique, from the side
figure-press-back = انگوٹھا اور انگلیاں چھاتی کو سیدھا پیچھے، پسلیوں کی طرف دبا رہی ہیں۔
# The picture of the movement that brings milk
figure-compress = انگوٹھا اور انگلی ایریولا کے کنارے پر ایک دوسرے کی طرف آ رہے ہیں، اور دودھ کے قطرے نظر آ رہے ہیں۔
# The picture of the movement that follows it
figure-relax = انگوٹھے اور انگلی کو ڈھیلا چھوڑا گیا ہے، اور وہ جِلد پر اسی جگہ ہیں۔
# The picture of the fingers that move around
figure-rotate = ہاتھ گھومتا ہے، تاکہ انگوٹھا اور انگلی ایریولا کے کنارے پر نئی جگہ آ جائیں۔
# The picture of the cool cloth
figure-cool-cloth = دونوں ہاتھ چھاتیوں پر ٹھنڈا کپڑا تھامے ہوئے ہیں۔
# The picture of resting
figure-rest = ایک خاتون بیٹھی ہیں، ان کا گاؤن بند ہے، اور ان کے ہاتھ گود میں آرام کر رہے ہیں۔

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    پہلے کسے ڈاکٹر یا نرس سے بات کرنی چاہیے

    براہِ مہربانی ابھی شروع نہ کریں، اور پہلے اپنے ڈاکٹر یا نرس سے بات کریں، اگر
      - آپ حاملہ ہیں، کسی بھی ہفتے میں؛
      - چھاتی پر سرخی یا سرخ لکیریں ہیں (سانولی یا بہت گہرے رنگ کی جِلد پر وہ جگہ اور گہری یا جامنی سی نظر آ سکتی ہے، یا صرف چھونے میں گرم لگ سکتی ہے)؛
      - آپ کو بخار ہے؛
      - آپ کو فلُو جیسی تکلیف ہے۔

    راحت والے سیشن سے یہ بات نہیں بدلتی۔ وہ بھری چھاتیوں کے لیے ہے، جب ان میں سرخی یا گرمی نہ ہو، اور نہ بخار ہو۔ ان میں سے کچھ بھی ہو، تو اسے تبھی کریں جب آپ کے ڈاکٹر یا نرس نے آپ سے پہلے ہی کہا ہو۔

    درد کبھی نہیں ہونا چاہیے۔ { $hurt } کا بٹن دباتے ہی سب فوراً رُک جاتا ہے، اور بتایا جاتا ہے کہ کب کس سے بات کریں۔
    یہ صرف رہنمائی ہے، ڈاکٹری مشورہ نہیں۔

## About

# What massage and expression by hand may help with
about-helps-with = چھاتیوں کی مالش اور ہاتھ سے دودھ نکالنا ان باتوں میں مدد دے سکتا ہے: جب چھاتیاں سخت اور سوجی ہوئی ہوں؛ جب بچہ وقت سے پہلے پیدا ہوا ہو یا بے چین رہتا ہو؛ جب بچہ چھاتی کو منہ میں ٹھیک سے نہ پکڑ سکے؛ دودھ بڑھانے میں؛ اور جب تک بچے کو دودھ نہیں پلایا جا سکتا، تب تک دودھ بنتے رہنے میں۔
# What the program is, and is not
about-what-it-is = warmhands آواز، موسیقی اور تال سے آپ کا ساتھ دیتا ہے۔ اس سے مدد مل سکتی ہے؛ یہ کوئی وعدہ نہیں کرتا۔ یہ ڈاکٹری مشورہ نہیں ہے، اور ان لوگوں کی جگہ نہیں لیتا جو آپ کی اور آپ کے بچے کی دیکھ بھال کرتے ہیں۔
# Pain
about-no-pain = درد کبھی نہیں ہونا چاہیے۔ صرف ایریولا کا کنارہ دبایا جاتا ہے، نِپل کبھی نہیں، اور کچھ بھی کھینچا یا رگڑا نہیں جاتا۔ اگر درد ہو تو رُک جائیں۔
# The two techniques
about-technique = ہاتھ چلانے کے دو طریقے ہیں۔ "areola" میں آپ ایریولا کا باہر والا کنارہ دباتی ہیں اور ڈھیلا چھوڑتی ہیں۔ "press-back" میں آپ انگوٹھے اور انگلی کو ہلکے سے پیچھے، پسلیوں کی طرف لے جاتی ہیں، دباتی ہیں، اور ڈھیلا چھوڑتی ہیں؛ Stanford Medicine اسے یہاں دکھاتا ہے: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = اپنے ڈاکٹر یا دودھ پلانے کی مشیر سے بات کریں، اگر ان طریقوں سے آرام نہ ملے؛ اگر سرخی یا سرخ لکیریں نظر آئیں، یا بخار یا فلُو جیسی تکلیف ہو؛ یا اگر بچہ چھاتی کو منہ میں نہ پکڑ سکے۔ سانولی یا بہت گہرے رنگ کی جِلد پر سرخی اور گہری یا جامنی سی نظر آ سکتی ہے، یا وہ جگہ صرف چھونے میں گرم لگ سکتی ہے۔
# Pregnancy
about-pregnancy = حمل میں، کسی بھی ہفتے میں، دودھ تبھی نکالیں جب آپ کے ڈاکٹر یا نرس نے کہا ہو، زیادہ سے زیادہ دس منٹ، اور اگر پیٹ سخت ہونے لگے تو رُک جائیں (NHS Forth Valley)۔
# How often
about-how-often = پہلے چند ہفتوں میں، جب بچہ ابھی چھاتی سے دودھ نہیں پی سکتا، عام مشورہ ہے کہ 24 گھنٹوں میں 8 سے 10 بار دودھ نکالیں، کم از کم ایک بار رات کو، اور 5 سے 6 گھنٹے سے زیادہ کا وقفہ نہ رکھیں (NHS؛ NHS Lothian)۔
# How long milk keeps
about-storage = دودھ کتنی دیر ٹھیک رہتا ہے، پورے وقت پر پیدا ہوئے صحت مند بچے کے لیے (CDC): کمرے میں، 25 °C تک، 4 گھنٹے؛ فریج میں 4 °C پر، 4 دن؛ فریزر میں، 6 مہینے تک سب سے اچھا اور زیادہ سے زیادہ 12 مہینے۔ پگھلایا ہوا دودھ: فریج میں 24 گھنٹے، یا کمرے میں 1 سے 2 گھنٹے۔ پلانے کے بعد بچا ہوا دودھ: 2 گھنٹے۔ ایک بار پگھلا ہوا دودھ دوبارہ کبھی نہ جمائیں۔ ہر ملک کے اصول الگ ہیں، اور وقت سے پہلے پیدا ہوئے بچوں کے لیے زیادہ سخت ہیں: اپنے ہسپتال کے اصولوں پر چلیں۔
# Music
about-music = موسیقی اور آرام سے مدد مل سکتی ہے۔ 162 ماؤں کی ایک تحقیق میں، موسیقی سننے والی ماؤں کو پہلے دنوں میں زیادہ دودھ آیا (Keith اور دیگر، 2012، https://doi.org/10.1097/ANC.0b013e31824d9842)؛ 132 ماؤں کی ایک دوسری تحقیق، EXPRESS، میں (NPEU، 2024) جو فرق ملا وہ اتفاق بھی ہو سکتا ہے۔
# Where the times come from
about-times = اوقات چھپے ہوئے مشوروں سے لیے گئے ہیں: دور Chele Marmet اور UNICEF سے، مالش University College London Hospitals اور New Brunswick سے، چھوٹی مالش اور گرمائش Arkansas Children's سے، بھری چھاتیوں کے لیے ہلکا ہاتھ اور تھوڑا دودھ Academy of Breastfeeding Medicine کے Protocol 36 سے (https://doi.org/10.1089/bfm.2022.29207.kbm)۔ کوئی بھی ماخذ یہ نہیں گنتا کہ ایک منٹ میں ہاتھ کتنی بار چلے: تال بس آرام کے لیے ہے، کوئی حکم نہیں۔ ہر عدد اور اس کا ماخذ sessions/sources.toml میں ہے۔
# Where the technique comes from
about-handout = یہ طریقہ University Hospitals کے پرچے "Breast Massage with Milk Expression by Hand" کے مطابق ہے۔ یہاں کے الفاظ ہمارے اپنے ہیں؛ اس پروگرام میں University Hospitals کا کوئی حصہ نہیں ہے۔
# Where the fingers go, and clean hands
about-fingers = انگلیوں کی جگہ، نِپل کی جڑ سے 2 سے 3 سینٹی میٹر دور: NHS West Suffolk اور NHS Forth Valley؛ Marmet نِپل سے 2.5 سے 4 سینٹی میٹر بتاتی ہیں۔ انگریزی کے حرف C جیسا ہاتھ: University College London Hospitals اور Marmet۔ صابن اور پانی سے دھلے ہوئے ہاتھ، یا کم از کم 60% الکحل والا جیل، اور صاف برتن: CDC۔
# The works which that handout cites
about-works-cited =
    اس پرچے میں جن تحریروں کا حوالہ ہے: D. Hartl اور R. Cunningham، "Breast Massage"، Alive Magazine، 1 جنوری 2005، 24 اپریل 2015 کو تازہ کیا گیا۔ La Leche League International، "Hand Expression Technique"، The Womanly Art of Breastfeeding کا ایک ورق، 2010۔ La Leche League، "Expressing and Storing Milk"، New Beginnings، جلد 24، شمارہ 4، جولائی اور اگست 2007۔ Ruth A. Lawrence اور Robert M. Lawrence، Breastfeeding: A Guide for the Medical Professional، آٹھواں ایڈیشن، Elsevier، 2016۔ Karen Wambach اور Jan Riordan، Breastfeeding and Human Lactation، پانچواں ایڈیشن، Jones and Bartlett، 2016۔ Stanford Medicine، "Hand Expression of Breastmilk"، 21 اگست 2020 کو دیکھا گیا۔
# Licences
about-licences = پروگرام اور اس کے الفاظ: MIT یا Apache-2.0، جو آپ چنیں۔ ریکارڈ کی ہوئی آوازیں، موسیقی اور سگنل: audio/LICENSES.md۔

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = کب کس سے بات کریں
# Below that: a line to write on follows
handout-telephone = وارڈ کا فون نمبر:
# The heading over how long milk keeps
handout-storage = دودھ کتنی دیر ٹھیک رہتا ہے
# The heading over who says so
handout-sources = ماخذ

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = صابن اور نیم گرم پانی سے ہاتھ دھو لیجیے۔
# On a handout, in place of the spoken line wash-again
paper-wash-again = اب ایک بار پھر صابن اور نیم گرم پانی سے ہاتھ دھو لیجیے۔
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = نیم گرم پانی سے نہانا یا نیم گرم گیلا کپڑا رکھنا دودھ اترنے میں مدد دے سکتا ہے۔
# On a handout, in place of the spoken line settle
paper-settle = کسی پرسکون اور آرام دہ جگہ پر کمر کو سہارا دے کر بیٹھیں یا لیٹ جائیں۔ کندھے ڈھیلے چھوڑ دیں۔ دھیمی موسیقی سے مدد مل سکتی ہے۔
# On a handout, in place of the spoken line express-follow
paper-follow = اسے آہستہ آہستہ بار بار کریں۔ آپ کی اپنی رفتار ہی صحیح ہے۔

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC، امریکا: پورے وقت پر پیدا ہونے والے صحت مند بچے
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network، برطانیہ: پورے وقت پر پیدا ہونے والے صحت مند بچے
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE، آئرلینڈ: وقت سے پہلے پیدا ہونے والے یا بیمار بچے، جو ہسپتال میں ہیں
# Where milk is kept; a length of time stands beside it
storage-room = تازہ نکالا ہوا، کمرے کے درجۂ حرارت پر
# Likewise
storage-refrigerator = تازہ نکالا ہوا، فریج میں
# Likewise; in this time it stays at its best
storage-freezer-best = فریزر میں، سب سے اچھی حالت میں
# Likewise
storage-freezer = فریزر میں (زیادہ سے زیادہ وقت)
# Likewise: milk that was frozen
storage-thawed-refrigerator = پگھلایا ہوا، فریج میں
# Likewise: milk that was frozen
storage-thawed-room = پگھلایا ہوا، کمرے کے درجۂ حرارت پر
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = پلانے کے بعد بچا ہوا
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }، { $celsius } °C ({ $fahrenheit } °F) یا اس سے ٹھنڈا
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } گھنٹہ
       *[other] { $time } گھنٹے
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } دن
       *[other] { $time } دن
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } مہینہ
       *[other] { $time } مہینے
    }
# Below all these times
storage-rules = ایک بار پگھلا ہوا دودھ دوبارہ کبھی نہ جمائیں۔ ہر ملک کے اصول الگ ہیں، اور وقت سے پہلے پیدا ہونے والے بچوں کے لیے زیادہ سخت ہیں: اپنے ہسپتال کے اصولوں پر چلیں۔

# An entry in a calendar, with an alarm
remind-summary = دودھ نکالنے کا وقت

## Help

# What the program is: the first line of its help
help-warmhands = چھاتیوں کی مالش اور ہاتھ سے دودھ نکالنے کے لیے ایک پرسکون آواز، دھیمی موسیقی اور تال۔
# The heading before how a command is typed; a colon follows
help-usage = استعمال
# The heading over the options of a command
help-options = آپشن
# The heading over the arguments of a command
help-arguments = آرگیومنٹ
# The heading over the list of commands
help-commands = کمانڈز
# Stands for the name of a command where a usage line is shown, in capitals
help-command = کمانڈ
# What stands in a usage line for all options
help-some-options = [آپشن]
# What the command play does
help-play = کوئی سیشن چلائیں (کوئی کمانڈ نہ دیں تو یہی ہوتا ہے)
# What the command cadence does
help-cadence = دودھ نکالنے کی صرف تال چلائیں، جتنی دیر آپ چاہیں
# What the command care does: somebody chooses a session together with a patient
help-care = مریضہ کے ساتھ مل کر قدم بہ قدم سیشن چنیں، ان کی زبان میں اور اپنی زبان میں
# What the command "resume" does
help-resume = پچھلا سیشن جہاں روکا گیا تھا، وہیں سے آگے چلائیں، ایک دن کے اندر
# What the command render does
help-render = سیشن کو آواز کی فائل میں لکھیں
# What the command plan does
help-plan = بغیر آواز کے دکھائیں کہ کیا اور کب سنائی دے گا
# What the command script does
help-script = دکھائیں کہ کیا بولا جائے گا
# What the command list does
help-list = سیشن، زبانیں، موسیقی، دودھ رکھنے کے اصول، ساؤنڈ ڈیوائس یا مائیکروفون دکھائیں
# What the command figures does
help-figures = مالش اور دودھ نکالنے کی حرکتوں کی تصویریں SVG اور PNG فائلوں میں لکھیں
# What the command handout does
help-handout = چھاپنے کے لیے ایک صفحہ لکھیں: تصویروں کے ساتھ سارے قدم، اور کب کس سے بات کریں
# What the command remind does
help-remind = کیلنڈر کے لیے یاد دہانیاں لکھیں، .ics فائل میں
# What the command about does
help-about = یہ کس کام کا ہے، کب کس سے بات کریں، ماخذ، لائسنس
# What the command "ctl" does
help-ctl = چلتے ہوئے سیشن کو دوسرے ٹرمینل یا کسی اسکرپٹ سے کنٹرول کریں
# What the command log does
help-log = دیکھیں کہ آپ کے سیشنوں کے بارے میں کیا درج ہوا؛ مقدار شامل کریں، سب کچھ کسی دوسرے پروگرام کے لیے لکھیں، یا مٹائیں
# What the command log list does
help-log-list = درج کیے ہوئے سیشن دکھائیں
# What the command log amount does
help-log-amount = کسی اندراج میں شامل کریں کہ کتنا دودھ نکلا، اور کیسا رہا
# What the command log chart does
help-log-chart = ہر چھاتی کا دودھ اور منٹ دکھائیں، دن کے حساب سے
# What the command log export does
help-log-export = سب اندراج کسی دوسرے پروگرام کے لیے لکھیں
# What the command log delete does
help-log-delete = اندراج مٹائیں، تاکہ ان کا کچھ بھی نہ بچے
# What the command config does
help-config = دیکھیں کہ آپ کی سیٹنگز کہاں ہیں، ان کی فائل بنائیں، یا اسے جانچیں
# What the command config path does
help-config-path = دکھائیں کہ آپ کی سیٹنگز کی فائل کہاں ہے، یا کہاں ہو گی
# What the command config init does
help-config-init = ایک فائل لکھیں جس میں ہر سیٹنگ مثال کے طور پر ہو؛ جو فائل پہلے سے ہو، وہ ویسی ہی رہتی ہے
# What the command config check does
help-config-check = اپنی سیٹنگز کی ہر غلطی دکھائیں
# What the command preset does; a preset has choices for a session, under a name
help-preset = سیشن کے لیے چنی ہوئی باتیں کسی نام سے رکھیں، جیسے بیڈ کے نام سے
# What the command preset save does
help-preset-save = آگے دی گئی چنی ہوئی باتیں اس نام سے رکھیں
# What the command preset list does
help-preset-list = پری سیٹ دکھائیں
# What the command preset show does
help-preset-show = دکھائیں کہ کسی پری سیٹ میں کیا ہے
# What the command preset remove does
help-preset-remove = کوئی پری سیٹ ہٹائیں
# What the command check does
help-check = ساتھ آیا ڈیٹا یا اپنا کوئی فولڈر جانچیں
# What the command pack does
help-pack = اپنی آواز ریکارڈ کریں یا کوئی زبان شامل کریں؛ دوسروں کے پیک انسٹال کریں
# What the command pack new does
help-pack-new = نئے پیک کا فولڈر بنائیں، اُس زبان میں جو --lang بتائے
# What the command pack sheet does
help-pack-sheet = ریکارڈ کرتے وقت پڑھے جانے والے جملے دکھائیں
# What the command pack record does
help-pack-record = مائیکروفون سے ایک ایک کر کے جملے ریکارڈ کریں؛ جہاں کام رُکا تھا، وہیں سے آگے چلتا ہے
# What the command pack import does
help-pack-import = کہیں اور کی گئی ریکارڈنگز شامل کریں
# What the command pack check does
help-pack-check = دیکھیں کہ کیا ٹھیک کرنا ہے، اور کتنا ریکارڈ کرنا باقی ہے
# What the command pack build does
help-pack-build = پیک کی ایک فائل بنائیں، جسے دوسرے انسٹال کر سکیں
# What the command pack install does
help-pack-install = کسی کا دیا ہوا پیک انسٹال کریں
# What the command pack list does
help-pack-list = انسٹال کیے ہوئے پیک دکھائیں
# What the command pack remove does
help-pack-remove = انسٹال کیا ہوا کوئی پیک ہٹائیں
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = بولی جانے والی زبان، نام یا ٹیگ سے: ہسپانوی، es-419
# What the option --screen-lang is for
help-arg-screen-lang = اسکرین کی زبان، اگر وہ دوسری ہو
# An option; F13 and next stay as they are
help-arg-key = کوئی بٹن یا پیڈل کیا کرے، جیسے F13=next؛ ایک سے زیادہ بار دیا جا سکتا ہے
# An option
help-arg-one-button = کوئی بھی بٹن: روکیں یا آگے چلائیں؛ جلدی سے دو بار: اگلا؛ جلدی سے چار بار، یا دبائے رکھیں: درد ہو رہا ہے
# An option
help-arg-locked = بٹن شروع سے لاک ہوں: صرف روکنا، "درد ہو رہا ہے" اور لاک کھولنا کام کرتے ہیں
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = کون سے سب ٹائٹل نظر آئیں: voice (بولی جانے والی زبان میں)، screen (اسکرین کی زبان میں) یا both (دونوں)
# What the option --data is for
help-arg-data = آپ کے اپنے سیشنوں، زبانوں یا آوازوں کا فولڈر
# What the option --lines is for
help-arg-lines = سب ٹائٹل سطروں میں نظر آئیں، تب بھی جب ٹرمینل میں پوری اسکرین والی شکل کے لیے جگہ ہو
# What the option --theme is for; the words are typed as they are
help-arg-theme = پوری اسکرین والی شکل کے رنگ: auto (جیسے ٹرمینل یا ڈیسک ٹاپ کے ہوں)، light (ہلکے)، dark (گہرے) یا night (سیاہ پر عنبری)
# What the option --skin is for; the words are typed as they are
help-arg-skin = تصویروں میں جِلد کا رنگ: neutral (سادہ)، light (ہلکا)، tan (گندمی)، brown (سانولا) یا dark (گہرا)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = ٹرمینل میں تصویریں کیسے بنیں: quadrants، یا جہاں حروف کے بیچ خالی جگہ نظر آئے، وہاں half
# What the argument FIGURE of the command figures is for
help-arg-figure = تصویر (نام نہ دیں تو سب)
# What the option --output of the command figures is for
help-arg-figures-dir = جس فولڈر میں تصویریں لکھنی ہیں
# What the option --large of the command handout is for
help-arg-large = بڑے حروف
# What the option --policy of the command handout is for
help-arg-policy = دودھ کتنی دیر ٹھیک رہتا ہے، اس پر کس کے اصول: "warmhands list policies" دیکھیں (نام نہ دیں تو cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = کاغذ کا سائز: a4 یا letter (نہ دیں تو جیسا پرنٹر میں ہو؛ PDF میں a4)
# What the option --output of the command handout is for
help-arg-page-file = جو فائل لکھنی ہے، جس کا نام .html یا .pdf پر ختم ہوتا ہے؛ یا - یعنی اسٹینڈرڈ آؤٹ پٹ
# What the option --every of the command remind is for
help-arg-every = یاد دہانیوں کے بیچ کتنا وقفہ ہو، جیسے 3h یا 2h30m
# What the option --times of the command remind is for
help-arg-times = کتنی یاد دہانیاں (نہ دیں تو 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = پہلی یاد دہانی کب ہو، جیسے 22:00 (نہ دیں تو گھڑی میں اگلے 0، 15، 30 یا 45 منٹ پر)
# What the option --output of the command remind is for
help-arg-calendar-file = جو فائل لکھنی ہے، جیسے next.ics؛ یا - یعنی اسٹینڈرڈ آؤٹ پٹ
# What the option --plain is for
help-arg-plain = صرف سادہ سطریں: نہ رنگ، نہ کچھ دوبارہ بنایا جائے
# What the argument SESSION is; full is typed as it is
help-arg-session = سیشن: "warmhands list sessions" دیکھیں (نام نہ دیں تو full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = جس چھاتی سے شروع کرنا ہو: left (بائیں)، right (دائیں) یا other (جو پچھلی بار پہلے نہیں تھی)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = طریقہ: areola (دبائیں، چھوڑیں) یا press-back (پیچھے، دبائیں، چھوڑیں)
# What the option --rate is for
help-arg-rate = ایک منٹ میں کتنی بار، جیسے آرام لگے
# What the option --fit is for
help-arg-fit = کُل کتنا وقت، جیسے 30m یا 28:30: معمول سے کم یا زیادہ، جتنا ہو سکے
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = تال کیسے سنائی دے: voice (آواز)، tone (سُر) یا none (کچھ نہیں)
# What the option --music is for; none is typed as it is
help-arg-music = موسیقی: "warmhands list music" کا کوئی نام؛ اپنی موسیقی کی فائل، فولڈر یا پلے لسٹ؛ یا none (کچھ نہیں)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = فولڈر یا پلے لسٹ ملی جلی ترتیب میں چلائیں، ہر بار نئی ترتیب میں؛ --shuffle=7 سے ترتیب ہمیشہ ایک ہی رہتی ہے
# What the option --delay is for
help-arg-delay = شروع ہونے سے پہلے کتنی دیر خاموشی سے انتظار ہو، جیسے 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = جب تک آپ ہاتھ دھو کر نہ لوٹیں اور کوئی بٹن نہ دبائیں، تب تک انتظار ہو، زیادہ سے زیادہ چند منٹ
# What the option --for is for
help-arg-for = تال کتنی دیر چلے، جیسے 20m (نہ دیں تو روکے جانے تک)
# What the option --switch is for
help-arg-switch = ہر چھاتی کی باری کتنی دیر کی ہو، جیسے 5m
# What the option --json is for
help-arg-json = ایک JSON آبجیکٹ لکھیں
# What the argument of the command list is; the six words are typed as they are
help-arg-what = کیا دکھانا ہے: sessions (سیشن)، languages (زبانیں)، music (موسیقی)، policies (دودھ کتنی دیر ٹھیک رہتا ہے)، devices (ساؤنڈ ڈیوائس) یا microphones (مائیکروفون)
# What the option --speak of list languages is for
help-arg-speak = جس زبان میں آواز ہے، وہ اپنا نام خود بولے
# What the option --voice-volume is for
help-arg-voice-volume = آواز کتنی اونچی ہو، ڈیسیبل میں (0 یعنی جیسی ریکارڈ ہوئی)
# What the option --music-volume is for
help-arg-music-volume = موسیقی کتنی اونچی ہو، ڈیسیبل میں
# What the option --signal-volume is for
help-arg-signal-volume = تال اور سگنل کتنے اونچے ہوں، ڈیسیبل میں
# What the option --output is for; speaker and null are typed as they are
help-arg-output = آواز کہاں جائے: speaker (اسپیکر)، null (کہیں نہیں، مگر اصل رفتار سے)، - (اسٹینڈرڈ آؤٹ پٹ، اصل رفتار سے) یا کوئی فائل
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = آواز کہاں جائے: speaker (اسپیکر) یا null (کہیں نہیں، مگر اصل رفتار سے)
# What the option --forget of "resume" is for
help-arg-forget = کچھ نہ چلائیں؛ پچھلے سیشن کا جو کچھ رکھا گیا ہے، اسے مٹا دیں
# What the option --preset is for
help-arg-preset = "warmhands preset save" سے رکھی ہوئی باتیں
# What the argument NAME of the commands of preset is
help-arg-preset-name = پری سیٹ کا نام: کوئی بیڈ یا کمرا، جیسے bed4 (a سے z، 0 سے 9 اور -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = ان سے خطرے کی علامات کے چاروں سوال پوچھے گئے، اور انہوں نے ہر ایک کا جواب "نہیں" دیا
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = ان میں خطرے کی کوئی علامت ہے؛ ان کے ڈاکٹر یا نرس کو یہ معلوم ہے، اور انہوں نے پھر بھی یہ کرنے کو کہا ہے
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = جس سوال کا کوئی عام جواب ہو، وہ نہ پوچھیں؛ خطرے کی علامات کے سوالوں کا کوئی عام جواب نہیں ہے
# What the option --voice of care is for
help-arg-care-voice = آواز کی زبان، جب ان کی زبان میں ابھی کوئی آواز نہ ہو
# What the option --device is for
help-arg-device = ساؤنڈ ڈیوائس، اس کے نام کا کوئی بھی حصہ: "warmhands list devices" دیکھیں
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = ہیڈفون یا اسپیکر نہ رہے تو: pause (اس کے لوٹنے تک روکیں) یا go-on (کسی اور ڈیوائس پر آگے چلائیں)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = کہاں سے شروع ہو، PHASE.STEP کی شکل میں: "warmhands plan" نام دکھاتا ہے
# What the option -o of the command render is for
help-arg-file = جو فائل لکھنی ہے، جس کا نام .wav، .flac، .opus یا .ogg پر ختم ہوتا ہے؛ یا - یعنی اسٹینڈرڈ آؤٹ پٹ
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = صرف ایک حصہ: speech (بول)، music (موسیقی) یا signal (سگنل)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = سیمپل: 16 یا 24، WAV کے لیے float بھی؛ یا، جہاں نام سے پتا نہ چلے، flac، opus یا raw16 (16 بِٹ، بغیر ہیڈر کے)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus فائل کا سائز، kbit/s میں، 32 سے 256 تک (نہ دیں تو 64)
# What the option --force is for
help-arg-force = فائل پہلے سے ہو تو اسے بدل دیں
# What the argument of the command check is
help-arg-dir = جو فولڈر جانچنا ہے (نام نہ دیں تو ساتھ آیا ڈیٹا)
# What the argument of the commands that make a pack is
help-arg-pack-dir = پیک کا فولڈر
# What the option --voice of pack new is for
help-arg-pack-voice = جس کی آواز ہے اُس کا نام، جیسا دکھایا جائے گا
# What the option --licence of pack new is for
help-arg-pack-licence = دوسرے لوگ ریکارڈنگز کن شرطوں پر استعمال کر سکتے ہیں، جیسے CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = جو فائل لکھنی ہے (نہ دیں تو فولڈر کے نام پر)
# What the argument of pack install is
help-arg-pack-file = پیک کی فائل، جس کا نام .whpack پر ختم ہوتا ہے
# What the option --force of pack install is for
help-arg-pack-force = اسی نام کا پیک پہلے سے انسٹال ہو تو اس کی جگہ نیا رکھیں
# What the argument of pack remove is
help-arg-pack-name = پیک کا نام: "warmhands pack list" دیکھیں
# What the argument of pack import is
help-arg-pack-recordings = آواز کی فائلیں، ہر ایک اپنے جملے کے نام پر، جیسے wash-hands.wav؛ ایسی فائلوں کے فولڈر؛ یا --labels کے ساتھ ایک لمبی فائل
# What the option --labels of pack import is for
help-arg-pack-labels = لیبلوں کی ٹیکسٹ فائل، Audacity میں بنی ہوئی، جو بتاتی ہے کہ لمبی فائل میں کون سا جملہ کہاں ہے
# What the option --microphone of pack record is for
help-arg-pack-microphone = مائیکروفون، اس کے نام کا کوئی بھی حصہ: "warmhands list microphones" دیکھیں
# What the option --line of pack record is for
help-arg-pack-line = صرف یہ جملہ ریکارڈ کریں، پہلے سے ہو تو دوبارہ؛ ایک سے زیادہ بار دیا جا سکتا ہے
# Help for an option of "play" and "ctl"
help-arg-session-name = چلتے ہوئے سیشن کا نام، "warmhands ctl" کے لیے: a سے z، 0 سے 9 اور ہائفن
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = یہ سیشن درج کریں، "warmhands log" کے لیے
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = یہ سیشن درج کریں، اس کے پری سیٹ کے نام کے ساتھ
# The option --since of "log"; the date is typed in this form
help-arg-log-since = صرف اس دن سے آگے کے اندراج، جیسے 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = اندراج کا نمبر: "warmhands log list" دیکھیں
# The option --left of "log amount"
help-arg-log-left = بائیں چھاتی کا دودھ، ملی لیٹر میں، جیسے 40 یا 2.5
# The option --right of "log amount"
help-arg-log-right = دائیں چھاتی کا دودھ، ملی لیٹر میں
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = کیسا رہا: easy (آسان)، hard (مشکل)، painful (درد ہوا) یا tired (تھکن)
# The option -o of "log chart"
help-arg-log-chart-file = چارٹ دکھانے کے بجائے اس فائل میں لکھیں، جس کا نام .svg پر ختم ہوتا ہے
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = جدول (CSV) لکھیں
# The option --preset of "log delete"
help-arg-log-of-preset = اس پری سیٹ کے اندراج مٹائیں
# The option --all of "log delete"
help-arg-log-all = سب اندراج مٹائیں
# The option --yes of "log delete"
help-arg-log-yes = پہلے نہ پوچھیں
# Help for an argument of "ctl"
help-arg-control = کیا کرنا ہے: pause، resume، next، quit ...؛ یا status، watch یا list
# Help for an argument of "ctl"
help-arg-words = کنٹرول کے ساتھ جو لکھنا ہو، جیسے volume کے بعد "voice -6"
# What the argument of "config check" is
help-arg-config-file = جو فائل جانچنی ہے (نام نہ دیں تو آپ کی سیٹنگز)
# What the option --help is for
help-arg-help = یہ مدد دکھائیں
# What the option --version is for
help-arg-version = ورژن دکھائیں

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = جتنی دیر آپ چاہیں
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = { $usual } سے چھوٹا کیا گیا: ہر حصہ جتنا وقت چھوڑ سکتا ہے، اس کا { $percent }% چھوڑتا ہے (سب سے چھوٹا { $shortest } کا ہے)۔
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = { $usual } سے لمبا کیا گیا: ہر حصہ جتنا وقت اور لے سکتا ہے، اس کا { $percent }% لیتا ہے (سب سے لمبا { $longest } کا ہے)۔
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = معمول کی لمبائی: کچھ بھی چھوٹا یا لمبا نہیں کیا گیا۔
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }، { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = تقریباً { $minutes } منٹ
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } سے { $longest } تک
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }، { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }، { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }؛ { $review })
# In the list of languages: there are no recordings
list-no-voice = ابھی کوئی آواز نہیں
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = غیر ملکی لہجے والی آواز
# In the list of languages: a person reads
list-voice-human = کسی انسان کی آواز
# In the list of languages: a computer's voice reads
list-voice-synthetic = مشین سے بنی آواز
# In the list of languages: who has read its words
list-review-none = الفاظ ابھی کسی اہلِ زبان نے نہیں پڑھے
# In the list of languages: who has read its words
list-review-native = الفاظ کسی اہلِ زبان نے پڑھے ہیں
# In the list of languages: who has read its words
list-review-clinician = الفاظ کسی ڈاکٹر یا نرس نے پڑھے ہیں
# $name: the sound device that is used where none is named
list-default-device = { $name } (نام نہ دیں تو یہی)
# The heading over the list of sources at the end of about
about-sources = اعداد، اور وہ کہاں سے آئے ہیں:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = کچھ بھی درج نہیں ہے۔
# In an entry: how the session ended
log-ended-done = پورا ہوا
# In an entry: how the session ended
log-ended-stopped = روکا گیا
# In an entry: how the session ended
log-ended-hurt = درد ہوا
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] ایک حصہ
       *[other] { $count } حصے
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } منٹ
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ملی لیٹر
# How a session was for her
log-felt-easy = آسان
# How a session was for her: it was hard to do
log-felt-hard = مشکل
# How a session was for her
log-felt-painful = درد ہوا
# How a session was for her: she is tired
log-felt-tired = تھکن
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = کتنا دودھ نکلا، ملی لیٹر میں ({ $side })؟  عدد، پھر Enter · صرف Enter: ناپا نہیں · q: کوئی سوال نہیں
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = کیسا رہا؟  { $words } · کوئی اور بٹن: کوئی جواب نہیں
# After these answers, or after "log amount"
log-noted = درج ہو گیا۔
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] ایک اندراج ہمیشہ کے لیے مٹا دیں؟  1: ہاں · کوئی اور بٹن: نہیں
       *[other] { $count } اندراج ہمیشہ کے لیے مٹا دیں؟  1: ہاں · کوئی اور بٹن: نہیں
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] ایک اندراج مٹا دیا گیا۔
       *[other] { $count } اندراج مٹا دیے گئے۔
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = یہ آپ کی سیٹنگز ہیں۔ کوئی سیٹنگ استعمال کرنے کے لیے اس کی سطر کے شروع سے "#" ہٹائیں اور اس کی قدر بدلیں۔ سب سے پہلے وہ مانا جاتا ہے جو کمانڈ کے بعد لکھا جائے، پھر { $variable } جیسے انوائرنمنٹ ویری ایبل، پھر یہ فائل۔ "warmhands config check" غلطیاں ڈھونڈتا ہے۔
# All settings are right; $place: their file
config-fine = { $place }: ہر سیٹنگ سمجھ میں آ گئی ہے۔

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = عربی
# The language bn, written as in the middle of a sentence
language-bn = بنگالی
# Other names of the same language, with commas between: understood, never shown
language-bn-also = بنگلہ
# The language de, written as in the middle of a sentence
language-de = جرمن
# The language en-GB, written as in the middle of a sentence
language-en-gb = انگریزی (برطانیہ)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = برطانوی انگریزی
# The language en-US, written as in the middle of a sentence
language-en-us = انگریزی (امریکہ)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = امریکی انگریزی
# The language es-419, written as in the middle of a sentence
language-es-419 = ہسپانوی (لاطینی امریکہ)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = لاطینی امریکی ہسپانوی
# The language fr, written as in the middle of a sentence
language-fr = فرانسیسی
# The language hi, written as in the middle of a sentence
language-hi = ہندی
# The language ht, written as in the middle of a sentence
language-ht = ہیتی کریول
# The language id, written as in the middle of a sentence
language-id = انڈونیشیائی
# The language it, written as in the middle of a sentence
language-it = اطالوی
# The language ja, written as in the middle of a sentence
language-ja = جاپانی
# The language pl, written as in the middle of a sentence
language-pl = پولش
# The language pt-BR, written as in the middle of a sentence
language-pt-br = پرتگالی (برازیل)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = برازیلی پرتگالی
# The language ru, written as in the middle of a sentence
language-ru = روسی
# The language sw, written as in the middle of a sentence
language-sw = سواحلی
# The language tl, written as in the middle of a sentence
language-tl = ٹیگالوگ
# Other names of the same language, with commas between: understood, never shown
language-tl-also = فلپائنی، فلیپینو
# The language tr, written as in the middle of a sentence
language-tr = ترکی
# The language ur, written as in the middle of a sentence
language-ur = اردو
# The language vi, written as in the middle of a sentence
language-vi = ویتنامی
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = چینی (آسان)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = مندارین، چینی مندارین

## Notices

# $word: a word of the rhythm
notice-word-too-long = اس رفتار پر لفظ "{ $word }" اپنے وقت سے لمبا ہے، اس لیے تال سُروں میں سنائی دے گی۔
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] ایک ریکارڈ کیا ہوا جملہ اپنے لکھے ہوئے الفاظ سے پرانا ہے۔ "warmhands check" اس کا نام بتاتا ہے۔
   *[other] { $count } ریکارڈ کیے ہوئے جملے اپنے لکھے ہوئے الفاظ سے پرانے ہیں۔ "warmhands check" ان کے نام بتاتا ہے۔
}
# $language: a language tag
notice-unserved-language = "{ $language }" کے لیے ابھی کوئی آواز نہیں ہے۔ یہ انگریزی ہے؛ --lang سے دوسری زبان چنیں۔
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = الفاظ: { $words }۔ آواز: { $voice }۔
# $asked: a language tag; $language: a language's name in itself
notice-near-language = آپ نے { $asked } مانگی تھی۔ یہاں { $language } ہے: یہ ملتی جلتی ہے، مگر کچھ الفاظ الگ ہوں گے۔
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] آپ کی موسیقی کی ایک فائل چھوڑ دی گئی ہے:
   *[other] آپ کی موسیقی کی { $count } فائلیں چھوڑ دی گئی ہیں:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] اور ایک مزید۔
   *[other] اور { $count } مزید۔
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } چلائی نہیں جا سکتی، اس لیے چھوڑ دی گئی ہے۔
   *[other] { $count } فائلیں چلائی نہیں جا سکتیں، اس لیے چھوڑ دی گئی ہیں؛ پہلی { $file } ہے۔
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = آپ کی ایک سیٹنگ چھوڑ دی گئی: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = چھوڑ دیا گیا: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = پیک "{ $pack }" چھوڑ دیا گیا ہے ("warmhands pack remove { $pack }" اسے ہٹا دیتا ہے): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = یہ چھوڑ دیے گئے، کیونکہ ان کے نام زبانوں، سیشنوں یا آوازوں کے ناموں سے ہوبہو نہیں ملتے: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: یہ زبان { $tags } کی جگہ نہیں لے سکتی، اس لیے وہ بات نظر انداز کر دی گئی۔
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } خراب یا ادھوری ہے: وہ { $at } پر ختم ہو جاتی ہے، اور اگلی دھن شروع ہوتی ہے۔
   *[other] { $count } فائلیں خراب یا ادھوری ہیں اور وقت سے پہلے ختم ہو جاتی ہیں؛ پہلی { $file } ہے۔
}
# While it plays, where no file of the person's own music is left
notice-music-gone = آپ کی موسیقی میں سے اب کچھ بھی چلایا نہیں جا سکتا۔ سیشن موسیقی کے بغیر جاری ہے۔
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle آپ کے اپنے فولڈر یا پلے لسٹ کی ترتیب ملا جلا دیتا ہے؛ یہاں اس سے کچھ نہیں بدلتا۔
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = { $file } پڑھنے والے پروگرام کا انتظار ہے۔ Ctrl-C سے انتظار ختم ہوتا ہے۔
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = آپ کی موسیقی کی فائلیں بہت زیادہ ہیں: ان میں سے صرف { $count } چلائی جائیں گی۔
# Before a session in such a language
notice-draft = آواز کا لہجہ غیر ملکی ہے: اس زبان میں یہ پہلی کوشش ہے۔
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = سیشن میں آپ کے تیار ہونے تک کا انتظار بھی شامل ہے، زیادہ سے زیادہ { $length }۔

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } یہاں نہیں ہے۔
# A folder where a file was named
failure-file-is-folder = { $place } فولڈر ہے، فائل نہیں۔
# A file where a folder was named
failure-folder-is-file = { $place } فائل ہے، فولڈر نہیں۔
# A file that this user has no right to read
failure-file-denied = { $place } کو پڑھنے کی اجازت نہیں ہے۔
# Something else than a file, as a device
failure-not-a-file = { $place } نہ فائل ہے، نہ فولڈر۔
# A file larger than any that is read here
failure-file-too-large = { $place } حد سے زیادہ بڑی ہے۔
# A file of texts in an unknown encoding
failure-file-not-text = { $place } UTF-8 میں لکھا ہوا متن نہیں ہے۔
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } میں { $encoding } کا متن ہے، مگر یہاں صرف UTF-8 پڑھا جاتا ہے۔
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: یہ TOML نہیں ہے: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: "{ $key }" یہاں پہچانا نہیں گیا۔
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: "{ $key }" نہیں دیا گیا ہے۔
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: "{ $key }" کی قسم { $expected } ہونی چاہیے، { $found } نہیں۔
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: "{ $key }" میں { $least } سے { $most } تک کا پورا عدد ہونا چاہیے، { $text } نہیں۔
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: "{ $key }" میں { $least } سے { $most } تک کا عدد ہونا چاہیے، { $text } نہیں۔
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: یہاں بریکٹ بہت زیادہ ہیں۔
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: اندراج { $most } سے زیادہ ہیں۔
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: "{ $word }" یہاں پہچانا نہیں گیا۔
# A length of time in a session; $text: as written
failure-duration = { $place }: "{ $text }" سے وقت کی لمبائی سمجھ نہیں آتی: "45 s" یا "1.5 min" لکھیں۔
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: "{ $text }" پورے سیمپلوں میں نہیں بٹتا۔
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: "{ $text }" ایک دن سے زیادہ ہے۔
# A name in a session; $text: as written
failure-not-an-id = { $place }: "{ $text }" نام نہیں ہو سکتا: صرف چھوٹے انگریزی حروف، ہندسے اور ہائفن، اور پہلے ایک حرف۔
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: "{ $id }" یہاں دوسری بار آیا ہے۔
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: قدم "{ $step }" کو یا تو ایک جملہ بولنا چاہیے یا ایک سگنل بجانا چاہیے۔
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: "{ $kind }" قسم کے مرحلے میں "{ $key }" ضروری ہے۔
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: "{ $kind }" قسم کے مرحلے میں "{ $key }" نہیں ہوتا۔
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: ہدایت "{ $prompt }" میں "at" ضروری ہے۔
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: ہدایت "{ $prompt }" اپنا وقت خود جانتی ہے، اس میں "at" نہیں ہوتا۔
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target کو min اور max کے بیچ ہونا چاہیے۔
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: پہلی مالش یا پہلی بار دودھ نکالنے سے پہلے safety = "gate" والا کوئی قدم نہیں ہے۔
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: مرحلے "{ $phase }" میں safety = "hurt" والا کوئی قدم نہیں ہے۔
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: دہرائے جانے والے مرحلے "express" قسم کے ہوں اور ایک کے بعد ایک آئیں؛ "{ $phase }" ایسا نہیں ہے۔
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: سیشن کے آخر میں "close" قسم کا مرحلہ ہونا چاہیے: کب کس سے بات کریں، ایک اپنائیت کا جملہ، اور سگنل "end"۔
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml میں "{ $source }" نہیں ہے۔
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: ماخذ "{ $source }" میں { $quantity } کی کوئی حد نہیں ہے۔
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } ماخذ "{ $source }" کی حد، { $min } سے { $max } تک، کے باہر ہے۔
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: comfort قسم کا ماخذ { $quantity } کی حد نہیں بتا سکتا۔
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: یہ Fluent نہیں ہے: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: بولا جانے والا جملہ "{ $id }" سادہ الفاظ میں ہونا چاہیے۔
# What was asked for; $name: as typed
failure-unknown-session = "{ $name }" نام کا کوئی سیشن نہیں ہے۔
# What was asked for; $name: as typed
failure-unknown-language = "{ $name }" کے لیے یہاں کوئی زبان نہیں ہے۔
# What was asked for; $name: as typed
failure-unknown-music = "{ $name }" نام کی کوئی موسیقی نہیں ہے۔
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } میں ایسی کوئی آواز کی فائل نہیں ہے جو چلائی جا سکے: WAV، FLAC، MP3، OGG، OPUS، M4A یا AAC۔
# A playlist of the person's own music
failure-no-music-in-playlist = پلے لسٹ { $place } میں کسی فائل کا نام نہیں ہے۔
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } نیٹ ورک پر ہے؛ صرف اس مشین کی فائلیں چلائی جا سکتی ہیں۔
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } پلے لسٹ کے اندر ایک اور پلے لسٹ ہے؛ پلے لسٹ میں سے صرف فائلیں چلائی جا سکتی ہیں۔
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } سے کوئی جواب نہیں مل رہا۔
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } میں بولا جانے والا جملہ "{ $message }" نہیں ہے۔
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: جملے "{ $message }" کی { $language } میں کوئی ریکارڈنگ نہیں ہے۔
# A language without recordings; $language: its tag
failure-no-narration = { $language } کے لیے ابھی کوئی آواز نہیں ہے۔
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: "{ $name }" نام کی کوئی تصویر نہیں ہے۔
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: یہ ایسی تصویر نہیں ہے جو دکھائی جا سکے: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: "{ $name }" نام کا کوئی سگنل نہیں ہے۔
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: حفاظت کا جملہ "{ $prompt }" مرحلے "{ $phase }" میں نہیں سماتا۔
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } میں { $found } فریم ہیں، مگر اس کے پیک میں { $told } لکھا ہے۔
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: جملہ "{ $message }" صرف { $found } سیکنڈ میں بولا نہیں جا سکتا؛ اس میں کم از کم { $least } سیکنڈ لگتے ہیں۔
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place }: جملے "{ $message }" کے لیے یہ ریکارڈنگ بہت لمبی ہے: { $found } سیکنڈ، جبکہ زیادہ سے زیادہ { $most } سیکنڈ کی ہو سکتی ہے۔
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: جملے "{ $message }" کے بیچ میں { $found } سیکنڈ تک کچھ سنائی نہیں دیتا۔
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } میں جملہ "{ $message }" ہونا چاہیے، مگر زیادہ تر خاموشی ہے۔
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } میں جملہ "{ $message }" ہونا چاہیے، مگر یہ بولنے کی آواز نہیں ہے۔
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: "{ $message }" اور "{ $other }" کی ریکارڈنگ ایک ہی ہے، حالانکہ دونوں کے الفاظ مختلف ہیں۔
# A file of sound
failure-not-sound = { $place } کسی جانے ہوئے فارمیٹ کی آواز کی فائل نہیں ہے۔
# A file of sound
failure-codec = { $place } آواز کی ایسی فائل ہے جو یہاں پڑھی نہیں جا سکتی۔
# A file of sound; $channels: how many
failure-channels = { $place } میں { $channels } چینل ہیں؛ ایک یا دو چلائے جا سکتے ہیں۔
# A recording; $rate: a number
failure-sample-rate = { $place } کی ریکارڈنگ { $rate } Hz پر ہوئی ہے؛ ریکارڈنگ 48000 Hz پر ہوتی ہے۔
# A file of sound
failure-empty-sound = { $place } خالی ہے۔
# A file of sound
failure-truncated-sound = { $place } بیچ میں کٹ گئی ہے۔
# A file of sound
failure-damaged-sound = { $place } خراب ہے اور چلائی نہیں جا سکتی۔
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place }: یہ { $format } ہے، جو یہاں چلائی نہیں جا سکتی۔ اسے FLAC میں محفوظ کریں، یا اس طرح بدل لیں: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } آواز کی فائل نہیں، { $kind ->
    [page] ویب صفحہ
    [picture] تصویر
    [archive] آرکائیو (جسے پہلے کھولنا ہوگا)
    [document] دستاویز
    [notes] موسیقی کی لکھائی (MIDI)
   *[text] متن
} ہے۔
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } میں صفر کے سوا کچھ نہیں: وہ پوری کاپی یا ڈاؤن لوڈ نہیں ہوئی۔
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } خالی ہے۔ اگر یہ آن لائن (iCloud، OneDrive) رکھی ہے، تو پہلے اسے ڈاؤن لوڈ کریں۔
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } مکمل نہیں ہوئی تھی: اس کا انڈیکس، جو ایسی فائل کے آخر میں آتا ہے، موجود نہیں ہے۔ جس ایپ نے اسے ریکارڈ کیا، شاید وہ اسے ٹھیک کر سکے۔
# A film, or another file without a track of sound
failure-no-audio = { $place } میں کوئی آواز نہیں ہے۔
# A file of sound
failure-encrypted-sound = { $place } پر نقل سے بچانے کا تالا ہے، اس لیے وہ یہاں چلائی نہیں جا سکتی۔
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } میں { $channels } چینل ہیں؛ زیادہ سے زیادہ { $most } چلائے جا سکتے ہیں۔
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } کی ریکارڈنگ { $rate } Hz پر ہوئی ہے؛ { $least } سے { $most } Hz تک چلائی جا سکتی ہیں۔
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = "{ $argument }" یہاں پہچانا نہیں گیا۔
# The command line; $command: as typed
failure-unknown-command = "{ $command }" نام کی کوئی کمانڈ نہیں ہے۔
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: "{ $key }" نام کا کوئی بٹن نہیں ہے۔
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: "{ $action }" نام کا کوئی کام نہیں ہے۔
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: پھر "درد ہو رہا ہے" کہنے کے لیے کوئی بٹن نہیں بچتا۔
# The command line of "ctl"; $control: as typed
failure-unknown-control = "{ $control }" کسی کنٹرول پر ٹھیک نہیں بیٹھتا۔
# The command line of "ctl"; their names follow
failure-several-sessions = ایک سے زیادہ سیشن چل رہے ہیں۔ --name سے بتائیں کہ کون سا۔
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = سیٹنگز کے لیے کوئی جگہ نہیں ہے: نہ HOME کوئی جگہ بتاتا ہے، نہ WARMHANDS_CONFIG۔
# The command line of "play"; $name: as typed
failure-name-in-use = "{ $name }" نام کا ایک سیشن پہلے سے چل رہا ہے۔
# "ctl" found no session to steer
failure-no-running-session = ایسا کوئی سیشن نہیں چل رہا۔
# "resume" found no session to go on with
failure-no-place = پچھلے ایک دن میں کوئی سیشن نہیں روکا گیا، اس لیے آگے چلانے کے لیے کوئی سیشن نہیں ہے۔
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = وہ سیشن اب بھی چل رہا ہے۔
# After that; --name stays as it is
hint-place-in-use = ایک ساتھ چلنے والے سیشن اپنے ناموں سے الگ رہتے ہیں: ہر سیشن کو اس کے اپنے --name کے ساتھ شروع کریں۔
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = پچھلے سیشن کا جو کچھ رکھا گیا تھا، وہ خراب ہے۔ اسے { $place } کے نام سے الگ رکھ دیا گیا ہے۔
# "preset" and --preset; $name: what was typed
failure-no-preset = "{ $name }" نام کا کوئی پری سیٹ نہیں ہے۔
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = اس سسٹم پر کوئی ہوم فولڈر نہیں ہے۔
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = { $id } نمبر کا کوئی اندراج نہیں ہے۔
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } کو اس سے نئے warmhands نے لکھا ہے، اور اسے ویسا ہی چھوڑ دیا گیا۔
# The file of the log can't be read
failure-log-broken = { $place } خراب ہے، یا اس پروگرام کا لاگ نہیں ہے۔ اسے ویسا ہی چھوڑ دیا گیا۔
# Another command is at work in the file of the log
failure-log-busy = { $place } میں ایک اور warmhands کام کر رہا ہے۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔
# "ctl" found a session that does not react
failure-session-hangs = سیشن سے کوئی جواب نہیں مل رہا۔
# Why a control was refused: it has no effect at this place
refused-not-here = یہاں یہ نہیں ہو سکتا۔
# Why a control was refused: advice for safety is played to its end
refused-safety-line = پہلے حفاظت کا یہ جملہ پورا سنایا جاتا ہے۔
# Why a control was refused: the rhythm can't be faster
refused-fastest = تال اس سے تیز نہیں ہو سکتی۔
# Why a control was refused: the rhythm can't be slower
refused-slowest = تال اس سے دھیمی نہیں ہو سکتی۔
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = یہ اس سے لمبا نہیں ہو سکتا۔
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = یہ اس سے چھوٹا نہیں ہو سکتا۔
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = اس کے بعد دوسری چھاتی کی باری نہیں ہے۔
# Why a control was refused: the volume
refused-loudest = آواز اس سے اونچی نہیں ہو سکتی۔
# Why a control was refused: the volume
refused-softest = آواز اس سے ہلکی نہیں ہو سکتی۔
# Why a control was refused
refused-no-such-music = ایسی کوئی موسیقی نہیں ہے۔
# Why a control was refused: the program that plays did not react
refused-no-answer = سیشن سے کوئی جواب نہیں مل رہا۔
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = "{ $value }" { $argument } کے ساتھ نہیں چلتا۔
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } نہیں دیا گیا ہے۔
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = یہاں کوئی ٹرمینل نہیں ہے جس میں پوچھا جا سکے۔ ان کا جواب باقی ہے: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } کے ساتھ ایک قدر دینا ضروری ہے۔
# The command line; $argument: an option
failure-twice = { $argument } صرف ایک بار دیا جا سکتا ہے۔
# $one, $other: two things on the command line
failure-not-together = { $one } اور { $other } ایک ساتھ نہیں چلتے۔
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = "{ $file }" ایسے فارمیٹ میں ہوگی جس میں یہاں فائل نہیں لکھی جاتی۔
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: "{ $value }" { $min } سے { $max } تک کا عدد نہیں ہے۔
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: "{ $value }" { $min } اور { $max } کے بیچ نہیں ہے ({ $source })۔
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: "{ $value }" { $min } اور { $max } کے بیچ نہیں ہے۔
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } دہرائے جانے والے سیشن کے لیے ہے، اور "{ $session }" اپنے آپ ختم ہوتا ہے۔
# A session without an end, where a length is needed; $session: its id
failure-endless = "{ $session }" روکے جانے تک چلتا رہتا ہے۔
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" سے وقت کی لمبائی سمجھ نہیں آتی۔
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: اس زبان اور اس رفتار میں "{ $session }" { $shortest } سے { $longest } تک کا ہو سکتا ہے، { $length } کا نہیں۔
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: "{ $session }" تقریباً { $shortest } سے نہ چھوٹا ہو سکتا ہے، نہ لمبا۔
# The command line; $detail: what is wrong, in English
failure-usage = یہ سمجھ نہیں آیا: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = نتیجہ لکھا نہیں جا سکا: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands کے اندر کچھ خرابی ہوئی: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = کیا آپ کا مطلب "{ $name }" تھا؟
# After something that is not known; $names: those that are, with commas between
hint-known = یہ دستیاب ہیں: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = یہ دستیاب ہیں: { $names }، اور { $count } مزید۔
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = یہ دستیاب ہیں: { $names }، اور { $count } مزید۔ "{ $command }" سب دکھاتا ہے۔
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = کیا آپ کا مطلب "{ $name }" (--lang { $tag }) تھا؟ "warmhands list languages" سب زبانیں دکھاتا ہے۔
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" ساتھ آئی موسیقی بجاتا ہے، اور "--music none" کوئی موسیقی نہیں۔
# After a command line that can't be understood
hint-help = "warmhands --help" دکھاتا ہے کہ کیا کیا ہے۔
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" ہر عام جواب مان لیتا ہے۔ "--no-warning-signs" یا "--told-by-doctor" ہر بار دینا ہوتا ہے۔
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" دہراتا رہتا ہے۔
# After a session without an end, where a length is needed
hint-endless = --for سے بتائیں کہ کتنی دیر، جیسے --for 20m۔
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = اسے بریکٹ والی پہلی سطر، جیسے [screen]، سے اوپر لکھیں۔
# After a length of time that can't be read
hint-length = اسے 30m، 90s، 1h15m، 28.5m یا 28:30 کی طرح لکھیں، 24 گھنٹے تک۔
# After a line without a recording
hint-no-clip = کچھ نہیں بجایا گیا۔ یہ جملہ ریکارڈ کریں یا بنائیں، یا --lang سے دوسری زبان چنیں۔
# After a recording that can't be its line
hint-line = یہ جملہ دوبارہ ریکارڈ کریں۔ "warmhands pack check" پیک کے فولڈر میں ایسی ہر ریکارڈنگ کا نام بتاتا ہے۔
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang سے دوسری آواز چنیں اور اسکرین پر یہی زبان رکھیں، جیسے "--lang en-US --screen-lang { $tag }"۔ "warmhands list languages" دکھاتا ہے کہ کن زبانوں میں آواز ہے۔
# After a length that a session can't have
hint-fit = "warmhands list sessions" دکھاتا ہے کہ ہر سیشن میں کتنا وقت لگتا ہے۔
# After a mistake in a file of the data
hint-check = "warmhands check" سب کچھ جانچتا ہے۔
# After a file of texts in another encoding
hint-encoding = اسے UTF-8 میں دوبارہ محفوظ کریں: زیادہ تر ایڈیٹروں میں محفوظ کرتے وقت انکوڈنگ چنی جا سکتی ہے۔
# After a spoken line with something to be filled in
hint-not-plain = ریکارڈنگ بدل نہیں سکتی: ہر صورت کے لیے ایک جملہ لکھیں۔

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } پہلے سے ہے، اور اسے ویسا ہی چھوڑ دیا گیا۔
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } چنی گئی موسیقی کی ایک فائل ہے، اور اسے ویسا ہی چھوڑ دیا گیا۔
# A disk without room
failure-disk-full = { $place } کے لیے جگہ نہیں بچی۔ کچھ بھی ادھورا نہیں چھوڑا گیا۔
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } میں لکھا نہیں جا سکا: { $detail }
# A folder that there is not
failure-no-folder = { $place } نام کا کوئی فولڈر نہیں ہے۔
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = یہاں Chromium نہیں ہے، جو PDF بناتا ہے۔
# Likewise, where it does not do its work
failure-chromium = Chromium اس سے PDF نہیں بنا سکا۔
# After that
hint-no-chromium = اسے .html کی شکل میں لکھیں، کسی بھی براؤزر میں کھولیں، اور وہاں سے چھاپیں۔
# A place where this user has no right to write
failure-not-allowed = { $place } میں لکھنے کی اجازت نہیں ہے۔
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } کے لیے تقریباً { $needed } MB جگہ چاہیے، اور وہاں صرف { $free } MB خالی ہے۔
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: کسی فائل کا یہ نام نہیں ہو سکتا۔
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } کی آواز اس فارمیٹ کی فائل میں نہیں سماتی (زیادہ سے زیادہ { $most })۔
# After a file that would be written over
hint-force = "--force" اس کی جگہ نئی فائل لکھتا ہے۔
# After a file that would be written over, although the session plays it as its music
hint-other-name = نئی فائل کے لیے دوسرا نام چنیں۔
# After a disk without room
hint-less-room = جگہ خالی کریں، یا دوسری جگہ چنیں۔ جس فائل کا نام .opus پر ختم ہو، وہ سب سے کہیں چھوٹی ہوتی ہے۔
# After a sound too long for a WAV file
hint-too-long-wav = نام .opus یا .flac پر ختم ہو تو ایسی کوئی حد نہیں ہے۔
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = یہ دستیاب ہیں: .wav، .flac، .opus اور .ogg۔ باقی سب ffmpeg بنا دیتا ہے: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = نام کے آخر میں .{ $ending } لکھیں، یا --format نہ دیں۔
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC میں 16 یا 24 بِٹ ہوتے ہیں: --format 16 یا 24 چنیں، یا نام کے آخر میں .wav لکھیں۔
# After --format raw16 with a name that says something else
hint-raw-name = raw16 اسٹینڈرڈ آؤٹ پٹ (-)، پائپ، یا بغیر ایکسٹینشن والے نام کے لیے ہے۔
# After --bitrate for a format that has none
hint-bitrate = --bitrate صرف Opus کے لیے ہے: نام کے آخر میں .opus لکھیں، یا --format opus چنیں۔
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = یہ آواز کی فائل کے لیے ہے: کسی فائل کا نام دیں، جیسے "--output session.flac"۔

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = بولنے والی آواز: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = الفاظ: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = سگنل: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = موسیقی: { $licence }
# Where the person brought the music
tag-licence-own-music = موسیقی: آپ کی اپنی ریکارڈنگ، اس کی اپنی شرطوں پر

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = کوئی بھی بٹن: روکیں یا آگے چلائیں · جلدی سے دو بار: اگلا · جلدی سے چار بار، یا دبائے رکھیں: درد ہو رہا ہے · { $hurt } · Ctrl-C: بند کریں
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = بٹن لاک ہیں۔ { $key } سے لاک کھُلے گا؛ روکنا اور "درد ہو رہا ہے" اب بھی کام کرتے ہیں۔
# When they work again
play-unlocked = بٹنوں کا لاک کھُل گیا ہے۔
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = آواز: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = موسیقی: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = سگنل: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = موسیقی: { $name }
# The music was ended by a key
play-music-none = موسیقی بند ہے
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = سیشن چل رہا ہے، لیکن اسے باہر سے کنٹرول نہیں کیا جا سکتا۔
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = اس ساؤنڈ ڈیوائس پر پہلے سے چل رہا ہے، اور ساتھ میں سنائی دے گا: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" یہاں سے آگے نہیں چلا سکے گا۔ { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = یہ سیشن درج نہیں ہو رہا ہے۔ { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = سیشن بدل گیا ہے، اس لیے یہ اس قدم کے شروع سے آگے چلے گا۔
# The answer to the key that asks; $left: as 12:40
play-time-left = { $left } باقی
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = یہ آپ کے بند کرنے تک چلتا رہے گا۔
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = اگر اب بہتر لگ رہا ہے، تو { $key } سے وہیں لوٹیں جہاں آپ تھیں۔
# The same where all keys are one button
play-can-go-on-twice = اگر اب بہتر لگ رہا ہے، تو جلدی سے دو بار دبا کر وہیں لوٹیں جہاں آپ تھیں۔
# The session goes on after that key
play-went-on = سیشن وہیں سے آگے چل رہا ہے جہاں آپ تھیں۔
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = مشین سلیپ موڈ میں تھی، اس لیے سیشن رُکا ہوا ہے؛ { $key } سے آگے چلے گا۔
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = اب یہ { $length } چلے گا۔
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = اب دوسری چھاتی کی باری ہے۔
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = سیشن { $left } میں شروع ہو گا۔ { $key }: ابھی
# What a key does, for the list of keys; short
key-toggle = روکیں یا آگے چلائیں
# The most important key
key-hurt = درد ہو رہا ہے
# To the next step
key-next = اگلا
# To the beginning of this step, or the one before
key-previous = پچھلا
# The last sentence once more
key-repeat = پھر سے
# This part of the session from its beginning
key-restart = یہ حصہ شروع سے
# The milk flows more slowly: to the other breast
key-side = دوسری چھاتی
# This step or rhythm lasts longer
key-longer = زیادہ دیر
# This step or rhythm is shorter
key-shorter = کم دیر
# The rhythm
key-faster = تال تیز
# The rhythm
key-slower = تال دھیمی
# Its volume
key-louder-voice = آواز اونچی
# Its volume
key-softer-voice = آواز ہلکی
# Its volume
key-louder-music = موسیقی اونچی
# Its volume
key-softer-music = موسیقی ہلکی
# The volume of the tones and clicks
key-louder-signal = سگنل اونچے
# The volume of the tones and clicks
key-softer-signal = سگنل ہلکے
# The next piece
key-music-next = دوسری موسیقی
# It ends
key-music-none = موسیقی بند
# The voice says how much time is left
key-time-left = کتنا وقت باقی ہے
# Where the session waits, or after "it hurts"
key-go-on = آگے چلائیں
# The keys, so that touching them does nothing
key-lock = بٹن لاک کریں
# The same key while they are locked
key-unlock = بٹنوں کا لاک کھولیں
# The list of all keys
key-keys = سب بٹن
# The session
key-quit = بند کریں
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
figures-written = { $path } میں لکھی گئی تصویریں: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = مریضہ کون سی زبان بولتی ہیں؟
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language } کے لیے ابھی کوئی آواز نہیں ہے۔ وہ یہاں اور سیشن کے دوران پڑھ سکتی ہیں۔ آواز کس زبان میں بولے؟
# care: likewise; the names of the sessions follow
care-ask-session = کون سا سیشن؟
# care: likewise; the two techniques follow
care-ask-technique = ہاتھ چلانے کا کون سا طریقہ؟
# care: likewise; the breasts follow
care-ask-side = پہلے کون سی چھاتی؟
# care: likewise; the names of devices for sound follow
care-ask-device = آواز کہاں سنائی دے؟
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = کیا انہیں ٹھیک سے سنائی دے رہا ہے؟
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = خطرے کی علامت { $number }، کُل { $count }: ان سے پوچھیں، یا انہیں اشارے سے بتانے دیں۔
# care: before what will be played
care-summary = یہ چلایا جائے گا:
# care: after that; a command line follows
care-same-again = پھر سے یہی چلانے کے لیے:
# care: the technique areola, which keeps its name
care-technique-areola = areola: دبائیں، چھوڑیں
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: پیچھے، دبائیں، چھوڑیں
# care: an answer to the question for the first breast
care-side-own = جو وہ خود چنیں
# care: likewise; the program remembers for a day which one was first
care-side-other = جو پچھلی بار پہلے نہیں تھی
# care: an answer to the question for the loudness
care-good = ہاں، ٹھیک ہے
# care: likewise
care-louder = اور اونچی
# care: likewise
care-softer = اور ہلکی
# care: an answer; it is also shown to the patient, in her language
care-yes = ہاں
# care: likewise
care-no = نہیں
# care: the first answer after a warning sign
care-stop = یہیں رُکیں: کچھ نہیں چلایا جائے گا
# care: the second answer after a warning sign; who presses this key says so
care-told-so = ان کے ڈاکٹر یا نرس کو یہ معلوم ہے، اور انہوں نے پھر بھی یہ کرنے کو کہا ہے
# care: at the end, where nothing plays
care-ended = کچھ شروع نہیں کیا گیا۔
# The keys of care; the letter stays as it is
care-keys = Backspace: پچھلا · q: بند کریں
# The keys of care, where each answer has a number
care-keys-number = نمبر: وہ جواب
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = نمبر: زبان اپنا نام بولتی ہے · وہی نمبر پھر سے، یا Enter: یہی ان کی زبان ہے
# A key of care, where there are more answers than fit
care-keys-more = 0: اور دیکھیں
# A key of care; the letter stays as it is
care-keys-again = r: پھر سے سنائیں
# The keys of care at the end
care-keys-begin = Enter یا space: شروع کریں

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language } کے لیے ابھی کوئی آواز نہیں ہے۔ کون سی آواز بولے؟
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = اس کا نمبر، پھر enter: وہی آواز · صرف enter: { $name } · q: کوئی نہیں
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } باقی
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = رُکا ہوا ہے · { $phase } · { $left } باقی · space سے آگے چلے گا
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = تیار ہیں؟ آگے بڑھنے کے لیے کوئی بھی بٹن دبائیں · زیادہ سے زیادہ { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = رُکا ہوا ہے · { $phase } · { $heard } · space سے آگے چلے گا
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = رُکا ہوا ہے · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = آگے: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = سیشن
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = اب تک { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = حصہ
# The same for the step: the shortest part, as one movement of the massage
screen-step = قدم
# On the full screen, beside the phase: the session is paused
screen-paused = رُکا ہوا ہے
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = انتظار ہے
# On the full screen, beside the phase: there is no sound device
screen-silent = بغیر آواز کے
# On the full screen, beside the phase: the sound device is gone
screen-lost = ساؤنڈ ڈیوائس اب نہیں مل رہی
# On the full screen, beside the phase: the sound system does not answer
screen-hung = ساؤنڈ سسٹم سے جواب نہیں مل رہا
# After + or -; $rate: cycles a minute
play-rate = تال: ایک منٹ میں { $rate } بار، اگلی کسی حرکت سے۔
# After q: the closing lines are still said
play-farewell = جانے سے پہلے چند باتیں۔ q پھر سے دبانے پر فوراً بند ہو جائے گا۔
# After n, p or r during a safety line
play-not-skipped = یہ جملہ آپ کی حفاظت کے لیے ہے؛ یہ پورا سنایا جاتا ہے۔
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = کیا ساتھ آئی موسیقی کے ساتھ شروع کریں؟  Enter یا y: ہاں · n یا q: نہیں
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = اس مشین کے ساؤنڈ سسٹم سے کوئی جواب نہیں مل رہا۔ سیشن یہیں ٹھہرا ہے، اور جواب ملتے ہی یہیں سے آگے چلے گا۔
# A headset or a loudspeaker was pulled out
play-device-lost = ساؤنڈ ڈیوائس اب نہیں مل رہی۔ اس کے لوٹتے ہی سیشن آگے چلے گا۔
# It is there again
play-device-back = ساؤنڈ ڈیوائس لوٹ آئی ہے۔
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = ساؤنڈ ڈیوائس اب نہیں مل رہی ({ $device })۔ سیشن رُکا ہوا ہے۔
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: اس کے بغیر آگے چلائیں
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = آواز اب یہاں سے آ رہی ہے: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = کچھ سنائی نہیں دے سکتا ({ $device }): اس کی آواز بند ہے، یا صفر پر ہے۔
# Before a session, on a machine without sound
play-no-sound = کوئی ساؤنڈ ڈیوائس نہیں ہے: سیشن بغیر آواز کے چل رہا ہے۔ "warmhands render -o session.wav" ایک فائل بناتا ہے، جسے کہیں اور چلایا جا سکتا ہے۔
# Before a session, where the sound server hangs
play-no-answer = اس مشین کے ساؤنڈ سسٹم سے کوئی جواب نہیں مل رہا: سیشن بغیر آواز کے چل رہا ہے۔ "warmhands render -o session.wav" ایک فائل بناتا ہے، جسے کہیں اور چلایا جا سکتا ہے۔
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] آواز ایک بار دیر سے آئی: یہ مشین بہت مصروف تھی۔
   *[other] آواز { $count } بار دیر سے آئی: یہ مشین بہت مصروف تھی۔
}
# After "resume", where the session was left because it hurt
notice-place-hurt = جب یہ سیشن چھوڑا گیا تو درد ہو رہا تھا۔ صرف تب آگے بڑھیں جب اب درد نہ ہو۔
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = سیشن "{ $session }" پورا ہونے سے پہلے روک دیا گیا تھا۔  Enter: وہیں سے آگے چلائیں · کوئی اور بٹن: نئے سرے سے شروع کریں
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" اسے یہیں سے آگے چلاتا ہے۔
# After "resume --forget"
play-forgotten = پچھلے سیشن کا کچھ بھی رکھا ہوا نہیں ہے۔
# At the end of a session
play-ended = یہ سیشن پورا ہو گیا ہے۔
# $heard: how far it came, as 12:34
play-stopped = { $heard } کے بعد روکا گیا۔ آپ جب چاہیں پھر آ سکتی ہیں۔
# A machine without sound
failure-no-device = کوئی ساؤنڈ ڈیوائس نہیں ہے۔
# A machine whose sound server hangs
failure-sound-hung = اس مشین کے ساؤنڈ سسٹم سے کوئی جواب نہیں مل رہا۔
# The option --device; $name: as typed
failure-unknown-device = "{ $name }" نام کی کوئی ساؤنڈ ڈیوائس نہیں ہے۔
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" کئی ساؤنڈ ڈیوائسوں پر ٹھیک بیٹھتا ہے: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } 48 kHz اسٹیریو نہیں چلاتی۔
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } نہیں کھلی: { $detail }
# A program that was built without sound devices
failure-not-built = پروگرام کی یہ شکل کسی ساؤنڈ ڈیوائس پر آواز نہیں چلاتی۔
# After a sound device that is not known, or not known well enough
hint-list-devices = نام کا اور حصہ لکھیں، یا پورا شناختی نام: "warmhands list devices" انہیں دکھاتا ہے۔
# After two options that do not go together
hint-device-output = --device چنتا ہے کہ --output speaker کہاں سنائی دے: دونوں میں سے ایک نہ دیں۔
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" ایک فائل بناتا ہے، جسے کہیں اور چلایا جا سکتا ہے۔

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } کسی زبان کی نہیں ہے: locales میں اس ٹیگ کا کوئی فولڈر نہیں ہے۔
# A file or a folder of the person's own data
check-no-unit = { $place } چھوڑ دی گئی ہے: اس کا نام کسی سیشن یا آواز کے نام سے ہوبہو نہیں ملتا۔
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: زبان { $language } زبان { $told } کی جگہ نہیں لے سکتی، وہ دوسری زبان ہے۔
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: اس پیک میں لکھا ہے کہ یہ { $told } میں ہے، { $language } میں نہیں۔
# A manifest of recordings or of music
check-no-licence = { $place }: کوئی لائسنس نہیں بتایا گیا ہے۔
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: "{ $message }" کی ریکارڈنگ { $language } کے کسی جملے کی نہیں ہے۔
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: "{ $message }" کی ریکارڈنگ pack.toml میں نہیں ہے۔
# A recording that says something else than its line does now
check-stale = { $place }: "{ $message }" کی ریکارڈنگ کے وقت الفاظ کچھ اور تھے، اب کچھ اور ہیں۔
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } Ogg نہیں ہے، حالانکہ نام یہی کہتا ہے۔
# A file of sound
check-changed = { $place } وہ فائل نہیں ہے جو اس کے مینی فیسٹ میں بتائی گئی ہے۔
# A recording
check-not-mono = { $place } مونو نہیں ہے۔
# A piece of music
check-not-stereo = { $place } اسٹیریو نہیں ہے۔
# A file of sound; $at: seconds from the start
check-clipped = { $place } میں آواز حد سے اوپر جا کر کٹ گئی ہے، پہلی بار { $at } سیکنڈ پر۔
# A file of sound
check-silent = { $place } میں خاموشی ہے۔
# A recording; $found: as measured
check-too-loud = { $place } کی آواز بہت اونچی ہے: { $found } LUFS؛ بولنے والی آواز -20 سے -18 تک ہوتی ہے۔
# A recording; $found: as measured
check-too-quiet = { $place } کی آواز بہت دھیمی ہے: { $found } LUFS؛ بولنے والی آواز -20 سے -18 تک ہوتی ہے۔
# A file of sound; $found: as measured
check-peak = { $place } کی اصل چوٹی { $found } dBTP ہے؛ زیادہ سے زیادہ -3 ہونی چاہیے۔
# A signal; $found: as measured
check-loud-as-speech = { $place } بولنے والی آواز جتنی اونچی ہے: { $found } LUFS۔
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } کی آواز { $found } LUFS پر ہے، مگر اس کے مینی فیسٹ میں { $told } لکھا ہے۔
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } جیسے شروع ہوتی ہے، ویسے ختم نہیں ہوتی: فرق { $found } dB پر ہے، اور اسے -20 سے نیچے ہونا چاہیے۔
# A text that this language lacks
check-missing-text = { $place }: "{ $message }" نہیں ہے۔
# A text that only this language has
check-extra-text = { $place }: "{ $message }" بنیادی زبان میں نہیں ہے۔
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: "{ $message }" لفظ بہ لفظ وہی ہے جو { $language } میں ہے۔
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: "{ $message }" کا ترجمہ جن الفاظ سے ہوا تھا، { $language } میں اب وہ الفاظ نہیں ہیں۔
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: "{ $message }" میں وہی قدریں نہیں ہیں جو { $language } میں ہیں۔
# A spoken line; $found, $most: seconds
check-too-long = { $place }: "{ $message }" کو آرام سے بولنے میں { $found } سیکنڈ لگتے ہیں؛ ایک جملہ زیادہ سے زیادہ { $most } سیکنڈ کا ہوتا ہے۔
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: "{ $message }" کو کوئی نہیں بتاتا کہ "${ $name }" کیا ہے۔
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl میں "{ $message }" نہیں ہے۔
# A spoken line that is never heard
check-unreachable = { $place }: کوئی سیشن "{ $message }" نہیں بولتا۔
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: متن { $texts }، غائب { $missing }، پرانے { $outdated }، بغیر ترجمہ { $untranslated }؛ ریکارڈنگ { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = دیکھا گیا: { $languages ->
    [one] ایک زبان
   *[other] { $languages } زبانیں
}، { $recordings ->
    [one] ایک ریکارڈنگ
   *[other] { $recordings } ریکارڈنگز
}، { $sessions ->
    [one] ایک سیشن
   *[other] { $sessions } سیشن
}، { $sounds ->
    [one] ایک اور آواز
   *[other] { $sounds } اور آوازیں
}۔
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] اور ایک خرابی مزید ہے۔
   *[other] اور { $count } خرابیاں مزید ہیں۔
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] سب ٹھیک ہے۔
    [one] ایک خرابی ہے۔
   *[other] { $count } خرابیاں ہیں۔
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } تیار ہے؛ اس میں { $lines } جملے ریکارڈ کرنے ہیں۔ وہ پڑھنے کے لیے { $sheet } میں ہیں۔
# After that, for a language whose texts are not there yet
pack-translate = پہلے { $place } میں رکھے ہوئے متن کا ترجمہ کریں، اور locale.toml بھریں۔ پھر "warmhands pack sheet" جملے نئے سرے سے دکھاتا ہے۔
# After that, where something was left open
pack-fill-in = فائل { $place } میں لکھیں کہ آواز کس کی ہے اور لائسنس کیا ہے۔
# The last line after pack new
pack-then-record = پھر ریکارڈ کریں: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = ریکارڈ ہوئے جملے: { $lines } میں سے { $recorded }۔
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } بن گئی ہے۔ اس سے یہ سیشن چل سکتے ہیں: { $sessions }۔
# After pack install; $pack: its name. A line about it follows
pack-installed = پیک "{ $pack }" انسٹال ہو گیا ہے۔
# After pack remove; $pack: its name
pack-removed = پیک "{ $pack }" ہٹا دیا گیا ہے۔
# In the list of packs, where there is none
pack-none = کوئی پیک انسٹال نہیں ہے۔
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }، { $voice }، ریکارڈنگز: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = اس زبان میں یہی آواز سنائی دیتی ہے۔
# Below a pack in the list: its voice is not the one that speaks
pack-unused = اس زبان میں دوسری آواز سنائی دیتی ہے: اُس میں سارے جملے ہیں، یا وہ کسی انسان کی آواز ہے۔

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $lines } میں سے { $recorded } جملے ریکارڈ ہو چکے ہیں۔
# Below that, once
record-how = ایک وقت میں ایک جملہ نظر آئے گا۔ space دبائیں، سُر بجنے دیں، پھر آرام سے پڑھیں۔ پڑھنے کے بعد تھوڑی دیر خاموش رہیں: ریکارڈنگ اپنے آپ رُک جائے گی۔
# Above each line; $number of $lines
record-line = جملہ { $number }، کُل { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: ریکارڈ کریں · s: چھوڑ کر آگے چلیں · q: فی الحال رُکیں
# While it listens and nothing is heard yet
record-waiting = آپ کے بولنے کا انتظار ...
# While it hears her
record-speaking = ریکارڈ ہو رہا ہے ...
# The keys after a good recording
record-keep-keys = enter: رکھیں · l: سنیں · a: پھر سے · s: چھوڑ کر آگے چلیں · q: فی الحال رُکیں
# The keys after a recording that can't be used
record-again-keys = a: پھر سے · s: چھوڑ کر آگے چلیں · q: فی الحال رُکیں
# A recording and how long it is; $seconds: as 4.2
record-good = ریکارڈ ہو گیا، { $seconds } سیکنڈ۔
# After the key that keeps it, or after a file was taken in
record-kept = رکھ لیا گیا: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = سارے جملے ریکارڈ ہو گئے ہیں۔ اب: warmhands pack check { $place }
# She stopped
record-stopped = ریکارڈنگ رُکی ہے۔ یہی کمانڈ دینے پر یہیں سے آگے چلے گی۔
# How many files were taken in; $kept of $files
import-done = شامل کی گئی فائلیں: { $files } میں سے { $kept }۔
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = جملے "{ $message }" کی { $count } ریکارڈنگز ہیں: { $files }۔ ان میں سے آخری ٹھیک ریکارڈنگ شامل کی جاتی ہے۔
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } میں بہت زیادہ اندراج ہیں: پہلے { $most } پڑھے گئے، باقی { $more } چھوڑ دیے گئے۔

# Why a recording can't be used
take-silent = کچھ سنائی نہیں دیا۔ کیا مائیکروفون چالو ہے؟
# Why a recording can't be used
take-clipped = آواز بہت اونچی ہے اور پھٹ رہی ہے۔ مائیکروفون سے ذرا دور ہو جائیں، یا اس کا والیوم کم کریں۔
# Why a recording can't be used
take-too-quiet = آواز بہت دھیمی ہے۔ مائیکروفون کے اور پاس آئیں، یا اس کا والیوم بڑھائیں۔
# Why a recording can't be used
take-noisy = آس پاس شور بہت ہے۔ کوئی پرسکون جگہ چنیں، یا مائیکروفون کے اور پاس آئیں۔
# Why a recording can't be used
take-cut-start = جملے کا شروع کا حصہ رہ گیا۔ سُر بج جانے کے بعد ہی بولنا شروع کریں۔
# Why a recording can't be used
take-cut-end = جملے کا آخری حصہ رہ گیا۔ آخری لفظ کے بعد تھوڑی دیر خاموش رہیں۔
# Why a recording can't be used
take-peaks = کچھ آوازیں باقی سے زیادہ تیکھی آئی ہیں۔ سیدھا مائیکروفون میں نہیں، ذرا ایک طرف بولیں، سکون سے اور ایک جیسی آواز میں۔
# Why a recording can't be used
take-too-long = ایک جملہ جتنا لمبا ہو سکتا ہے، یہ اس سے لمبا ہے۔
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = یہ ریکارڈنگ اس جملے کی نہیں ہو سکتی: اس میں { $found } سیکنڈ بولا گیا، اور جملے میں کم از کم { $least } سیکنڈ لگتے ہیں۔
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = ریکارڈنگ میں اس جملے کے علاوہ بھی کچھ ہے: وہ { $found } سیکنڈ کی ہے، اور جملہ زیادہ سے زیادہ { $most } سیکنڈ کا۔
# Why a recording can't be used; $found: seconds
take-line-pause = بیچ میں { $found } سیکنڈ کی خاموشی ہے۔ پورا جملہ رُکے بغیر پڑھیں۔
# Why a recording can't be used
take-line-mostly-silent = اس میں زیادہ تر خاموشی ہے۔
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = یہ بولنے کی آواز نہیں لگتی۔
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = یہ ذرا تیز رفتار سے بولا گیا: ایک منٹ میں { $rate } { $unit ->
    [characters] حروف
   *[words] الفاظ
}؛ پرسکون رفتار { $min } سے { $max } ہے۔
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = یہ ذرا دھیمی رفتار سے بولا گیا: ایک منٹ میں { $rate } { $unit ->
    [characters] حروف
   *[words] الفاظ
}؛ پرسکون رفتار { $min } سے { $max } ہے۔

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } خالی نہیں ہے۔
# After that
hint-folder-in-use = ایسا فولڈر بتائیں جو خالی ہو یا ابھی بنا ہی نہ ہو۔
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place } میں ایک اور warmhands کام کر رہا ہے۔ اس کے ختم ہونے پر دوبارہ کوشش کریں۔
# A folder that is not that of a pack
failure-no-pack-in = { $place } کسی پیک کا فولڈر نہیں ہے۔
# After that
hint-pack-new = "warmhands pack new" ایسا فولڈر بناتا ہے۔
# A file that is not a pack
failure-not-a-pack = { $place } پیک نہیں ہے۔
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } بننے کے بعد خراب ہو گئی یا بدل دی گئی ہے۔
# After a file that is no pack, or damaged
hint-pack-file = یہ فائل پھر سے مانگ لیں؛ "warmhands pack build" اسے بناتا ہے۔
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: "{ $path }" پیک کا حصہ نہیں ہے۔
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: "{ $path }" عام فائل نہیں ہے۔
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: "{ $path }" اس میں دو بار ہے۔
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: "{ $path }" میں ایسے حروف ہیں جو اسکرین کو اپنے قابو میں لے سکتے ہیں۔
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: پہلے اسے ٹھیک کرنا ہو گا۔
   *[other] { $place }: پہلے ان { $count } خرابیوں کو ٹھیک کرنا ہو گا۔
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } میں ابھی کسی بھی سیشن کے سارے جملے نہیں ہیں۔
# After that
hint-pack-nothing-to-play = "warmhands script cadence" سب سے چھوٹے سیشن کے جملے دکھاتا ہے؛ "it-hurts" کے جملے ہر سیشن کے لیے ضروری ہیں۔
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } میں "{ $name }" نام کا کوئی جملہ نہیں ہے۔
# $pack: its name
failure-pack-installed = "{ $pack }" نام کا پیک پہلے سے انسٹال ہے۔
# After that
hint-pack-force = "--force" اس کی جگہ نیا پیک رکھتا ہے۔
# $pack: its name
failure-pack-not-installed = "{ $pack }" نام کا کوئی پیک انسٹال نہیں ہے۔
# There is no home folder to keep packs in
failure-no-home = اس سسٹم پر کوئی ہوم فولڈر نہیں ہے، جس میں پیک رکھے جا سکیں۔
# A label file that can't be read
failure-labels = { $place }: یہ Audacity کا لیبل نہیں ہے۔ لیبل میں آغاز، اختتام اور جملے کا نام ہوتا ہے، بیچ میں ٹیب۔
# A label file that names no line
failure-no-labels = { $place } میں نام والا کوئی لیبل نہیں ہے۔
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = "{ $name }" ان میں سے کوئی بھی جملہ ہو سکتا ہے: { $names }۔ جملے کا ہوبہو نام دیں۔
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: لیبل "{ $message }" کی جگہ ریکارڈنگ ختم ہونے کے بعد ہے۔
# --labels with more than one sound file
failure-labels-one-file = --labels کے ساتھ ٹھیک ایک لمبی ریکارڈنگ دینی ہوتی ہے۔
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = ٹرمینل متن دکھاتا ہے، آواز نہیں۔ کسی فائل کا نام دیں، جیسے "-o session.wav"، یا "|" سے آواز کسی اور پروگرام کو بھیجیں۔
# Recording without a keyboard
failure-no-keys = ریکارڈ کرنے کے لیے کی بورڈ والا ٹرمینل چاہیے۔
# Recording without a microphone
failure-no-microphone = کوئی مائیکروفون نہیں ہے۔
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = "{ $name }" نام کا کوئی مائیکروفون نہیں ہے۔
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = "{ $name }" کئی مائیکروفونوں پر ٹھیک بیٹھتا ہے: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } 48 kHz پر ریکارڈ نہیں کرتا۔
# The microphone went away while it recorded
failure-microphone-lost = مائیکروفون اب نہیں مل رہا۔ جو رکھ لیا گیا تھا، وہ محفوظ ہے؛ یہی کمانڈ دینے پر کام یہیں سے آگے چلے گا۔
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" دکھاتا ہے کہ کون کون سے مائیکروفون ہیں۔
