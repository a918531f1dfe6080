### Every text of the screen.

## Sessions

# The name of a session
session-full = مالش اور دودھ نکالنا
# What will happen
session-full-summary = دونوں چھاتیوں کی نرم مالش، پھر ہاتھ سے دودھ نکالنے کے تین دور، اور بیچ بیچ میں تھوڑی سی مالش۔
session-massage = مالش
session-massage-summary = نیم گرم کپڑا اور دونوں چھاتیوں کی نرم مالش، دودھ نکالے بغیر۔
session-express = دودھ نکالنا
session-express-summary = ہاتھ سے دودھ نکالنا، ہر چھاتی کی دو باریاں، اور جب دودھ کم آنے لگے تب آگے بڑھنا۔
session-first-days = پہلے چند دن
session-first-days-summary = پہلے قطرے چمچ یا سرنج میں جمع کرنا، نرمی سے، تقریباً دس منٹ میں۔
session-cadence = صرف تال
session-cadence-summary = ہاتھ سے دودھ نکالنے کی تال، ایک چھاتی کے بعد دوسری، جتنی دیر آپ چاہیں۔
session-relief = راحت
session-relief-summary = بھری اور دُکھتی چھاتیوں کے لیے بہت ہلکا ہاتھ اور بس تھوڑا سا دودھ، جب وہ سرخ یا گرم نہ ہوں اور بخار نہ ہو۔
session-it-hurts = درد ہو رہا ہے
session-it-hurts-summary = سکون سے رُکنا، اور مدد کے لیے کب بات کریں۔

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = تیاری
phase-massage = مالش
phase-express = دودھ نکالنا
phase-close = آخری حصہ
# The breast of a phase
side-first = جس چھاتی سے شروع کریں
side-second = دوسری چھاتی
side-left = بائیں چھاتی
side-right = دائیں چھاتی
side-both = دونوں چھاتیاں
# The name of the music that the project brings
music-warm = گرمائش
music-rain = کھڑکی پر بارش
music-hush = سکون

## Before a session

# The one screen of text before any session
gate-screen =
    پہلے کسے ڈاکٹر یا نرس سے بات کرنی چاہیے

    براہِ مہربانی ابھی شروع نہ کریں، اور پہلے اپنے ڈاکٹر یا نرس سے بات کریں، اگر
      - آپ حاملہ ہیں، کسی بھی ہفتے میں؛
      - چھاتی پر سرخی یا سرخ لکیریں ہیں (سانولی یا بہت گہرے رنگ کی جِلد پر وہ جگہ اور گہری یا جامنی سی نظر آ سکتی ہے، یا صرف چھونے میں گرم لگ سکتی ہے)؛
      - آپ کو بخار ہے؛
      - آپ کو فلُو جیسی تکلیف ہے۔

    راحت والے سیشن سے یہ بات نہیں بدلتی۔ وہ بھری چھاتیوں کے لیے ہے، جب ان میں سرخی یا گرمی نہ ہو، اور نہ بخار ہو۔ ان میں سے کچھ بھی ہو، تو اسے تبھی کریں جب آپ کے ڈاکٹر یا نرس نے آپ سے پہلے ہی کہا ہو۔

    درد کبھی نہیں ہونا چاہیے۔ h کا بٹن دباتے ہی سب فوراً رُک جاتا ہے، اور بتایا جاتا ہے کہ کب کس سے بات کریں۔
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

## Help

help-warmhands = چھاتیوں کی مالش اور ہاتھ سے دودھ نکالنے کے لیے ایک پرسکون آواز، دھیمی موسیقی اور تال۔
help-usage = استعمال
help-options = آپشن
help-arguments = آرگیومنٹ
help-commands = کمانڈز
help-command = کمانڈ
# What stands in a usage line for all options
help-some-options = [آپشن]
help-play = کوئی سیشن چلائیں (کوئی کمانڈ نہ دیں تو یہی ہوتا ہے)
help-cadence = دودھ نکالنے کی صرف تال چلائیں، جتنی دیر آپ چاہیں
help-render = سیشن کو آواز کی فائل میں لکھیں
help-plan = بغیر آواز کے دکھائیں کہ کیا اور کب سنائی دے گا
help-script = دکھائیں کہ کیا بولا جائے گا
help-list = سیشن، زبانیں، موسیقی یا ساؤنڈ ڈیوائس دکھائیں
help-about = یہ کس کام کا ہے، کب کس سے بات کریں، ماخذ، لائسنس
help-check = ساتھ آیا ڈیٹا یا اپنا کوئی فولڈر جانچیں
help-arg-lang = بولی جانے والی زبان، جیسے es-419
help-arg-screen-lang = اسکرین کی زبان، اگر وہ دوسری ہو
help-arg-captions = کون سے سب ٹائٹل نظر آئیں: voice (بولی جانے والی زبان میں)، screen (اسکرین کی زبان میں) یا both (دونوں)
help-arg-data = آپ کے اپنے سیشنوں، زبانوں یا آوازوں کا فولڈر
help-arg-plain = صرف سادہ سطریں: نہ رنگ، نہ کچھ دوبارہ بنایا جائے
help-arg-session = سیشن: "warmhands list sessions" دیکھیں (نام نہ دیں تو full)
help-arg-side = جس چھاتی سے شروع کرنا ہو: left (بائیں) یا right (دائیں)
help-arg-technique = طریقہ: areola (دبائیں، چھوڑیں) یا press-back (پیچھے، دبائیں، چھوڑیں)
help-arg-rate = ایک منٹ میں کتنی بار، جیسے آرام لگے
help-arg-fit = کُل کتنا وقت، جیسے 30m یا 28:30: معمول سے کم یا زیادہ، جتنا ہو سکے
help-arg-count = تال کیسے سنائی دے: voice (آواز)، tone (سُر) یا none (کچھ نہیں)
help-arg-music = موسیقی: "warmhands list music" کا کوئی نام، اپنی موسیقی کی فائل یا فولڈر، یا none (کچھ نہیں)
help-arg-for = تال کتنی دیر چلے، جیسے 20m (نہ دیں تو روکے جانے تک)
help-arg-switch = ہر چھاتی کی باری کتنی دیر کی ہو، جیسے 5m
help-arg-json = ایک JSON آبجیکٹ لکھیں
help-arg-what = کیا دکھانا ہے: sessions (سیشن)، languages (زبانیں)، music (موسیقی) یا devices (ساؤنڈ ڈیوائس)
help-arg-speak = جس زبان میں آواز ہے، وہ اپنا نام خود بولے
help-arg-voice-volume = آواز کتنی اونچی ہو، ڈیسیبل میں (0 یعنی جیسی ریکارڈ ہوئی)
help-arg-music-volume = موسیقی کتنی اونچی ہو، ڈیسیبل میں
help-arg-signal-volume = تال اور سگنل کتنے اونچے ہوں، ڈیسیبل میں
help-arg-output = آواز کہاں جائے: speaker (اسپیکر)، null (کہیں نہیں، مگر اصل رفتار سے)، - (اسٹینڈرڈ آؤٹ پٹ پر WAV) یا کوئی فائل
help-arg-device = ساؤنڈ ڈیوائس، اس کے نام کا کوئی بھی حصہ: "warmhands list devices" دیکھیں
help-arg-from = کہاں سے شروع ہو، PHASE.STEP کی شکل میں: "warmhands plan" نام دکھاتا ہے
help-arg-file = جو فائل لکھنی ہے: نام .flac پر ختم ہو تو FLAC، ورنہ WAV؛ یا - یعنی اسٹینڈرڈ آؤٹ پٹ
help-arg-stem = صرف ایک حصہ: speech (بول)، music (موسیقی) یا signal (سگنل)
help-arg-format = سیمپل: 16، 24 یا float (صرف WAV)؛ یا flac، جہاں نام سے پتا نہ چلے
help-arg-force = فائل پہلے سے ہو تو اسے بدل دیں
help-arg-dir = جو فولڈر جانچنا ہے (نام نہ دیں تو ساتھ آیا ڈیٹا)
help-arg-help = یہ مدد دکھائیں
help-arg-version = ورژن دکھائیں

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = جتنی دیر آپ چاہیں
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = { $usual } سے چھوٹا کیا گیا: ہر حصہ جتنا وقت چھوڑ سکتا ہے، اس کا { $percent }% چھوڑتا ہے (سب سے چھوٹا { $shortest } کا ہے)۔
plan-fit-longer = { $usual } سے لمبا کیا گیا: ہر حصہ جتنا وقت اور لے سکتا ہے، اس کا { $percent }% لیتا ہے (سب سے لمبا { $longest } کا ہے)۔
plan-fit-usual = معمول کی لمبائی: کچھ بھی چھوٹا یا لمبا نہیں کیا گیا۔
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }، { $side }
list-minutes = تقریباً { $minutes } منٹ
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } سے { $longest } تک
list-no-voice = ابھی کوئی آواز نہیں
list-voice-draft = غیر ملکی لہجے والی آواز
list-voice-human = کسی انسان کی آواز
list-voice-synthetic = مشین سے بنی آواز
list-review-none = الفاظ ابھی کسی اہلِ زبان نے نہیں پڑھے
list-review-native = الفاظ کسی اہلِ زبان نے پڑھے ہیں
list-review-clinician = الفاظ کسی ڈاکٹر یا نرس نے پڑھے ہیں
# $name: the sound device that is used where none is named
list-default-device = { $name } (نام نہ دیں تو یہی)
about-sources = اعداد، اور وہ کہاں سے آئے ہیں:

## Notices

# $word: a word of the rhythm
notice-word-too-long = اس رفتار پر لفظ "{ $word }" اپنے وقت سے لمبا ہے، اس لیے تال سُروں میں سنائی دے گی۔
notice-stale = { $count ->
    [one] ایک ریکارڈ کیا ہوا جملہ اپنے لکھے ہوئے الفاظ سے پرانا ہے۔ "warmhands check" اس کا نام بتاتا ہے۔
   *[other] { $count } ریکارڈ کیے ہوئے جملے اپنے لکھے ہوئے الفاظ سے پرانے ہیں۔ "warmhands check" ان کے نام بتاتا ہے۔
}
# $language: a language tag
notice-unserved-language = "{ $language }" کے لیے ابھی کوئی آواز نہیں ہے۔ یہ انگریزی ہے؛ --lang سے دوسری زبان چنیں۔
# $asked: a language tag; $language: a language's name in itself
notice-near-language = آپ نے { $asked } مانگی تھی۔ یہاں { $language } ہے: یہ ملتی جلتی ہے، مگر کچھ الفاظ الگ ہوں گے۔
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } چلائی نہیں جا سکتی، اس لیے چھوڑ دی گئی ہے۔
   *[other] { $count } فائلیں چلائی نہیں جا سکتیں، اس لیے چھوڑ دی گئی ہیں؛ پہلی { $file } ہے۔
}
notice-draft = آواز کا لہجہ غیر ملکی ہے: اس زبان میں یہ پہلی کوشش ہے۔

## Failures: what is wrong, and where

failure-file-missing = { $place } یہاں نہیں ہے۔
failure-file-is-folder = { $place } فولڈر ہے، فائل نہیں۔
failure-folder-is-file = { $place } فائل ہے، فولڈر نہیں۔
failure-file-denied = { $place } کو پڑھنے کی اجازت نہیں ہے۔
failure-not-a-file = { $place } نہ فائل ہے، نہ فولڈر۔
failure-file-too-large = { $place } حد سے زیادہ بڑی ہے۔
failure-file-not-text = { $place } UTF-8 میں لکھا ہوا متن نہیں ہے۔
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: یہ TOML نہیں ہے: { $detail }
failure-unknown-key = { $place }: "{ $key }" یہاں پہچانا نہیں گیا۔
failure-missing-key = { $place }: "{ $key }" نہیں دیا گیا ہے۔
failure-wrong-type = { $place }: "{ $key }" کی قسم { $expected } ہونی چاہیے، { $found } نہیں۔
failure-unknown-word = { $place }: "{ $word }" یہاں پہچانا نہیں گیا۔
failure-duration = { $place }: "{ $text }" سے وقت کی لمبائی سمجھ نہیں آتی: "45 s" یا "1.5 min" لکھیں۔
failure-duration-too-fine = { $place }: "{ $text }" پورے سیمپلوں میں نہیں بٹتا۔
failure-duration-too-long = { $place }: "{ $text }" ایک دن سے زیادہ ہے۔
failure-not-an-id = { $place }: "{ $text }" نام نہیں ہو سکتا: صرف چھوٹے انگریزی حروف، ہندسے اور ہائفن، اور پہلے ایک حرف۔
failure-duplicate = { $place }: "{ $id }" یہاں دوسری بار آیا ہے۔
failure-say-or-sound = { $place }: قدم "{ $step }" کو یا تو ایک جملہ بولنا چاہیے یا ایک سگنل بجانا چاہیے۔
failure-rhythm-needs = { $place }: "{ $kind }" قسم کے مرحلے میں "{ $key }" ضروری ہے۔
failure-rhythm-has-no = { $place }: "{ $kind }" قسم کے مرحلے میں "{ $key }" نہیں ہوتا۔
failure-prompt-needs-time = { $place }: ہدایت "{ $prompt }" میں "at" ضروری ہے۔
failure-prompt-has-no-time = { $place }: ہدایت "{ $prompt }" اپنا وقت خود جانتی ہے، اس میں "at" نہیں ہوتا۔
failure-hold-order = { $place }: target کو min اور max کے بیچ ہونا چاہیے۔
failure-rate = { $place }: { $number } تال کی رفتار نہیں ہو سکتی۔
failure-no-gate = { $place }: پہلی مالش یا پہلی بار دودھ نکالنے سے پہلے safety = "gate" والا کوئی قدم نہیں ہے۔
failure-no-hurt-line = { $place }: مرحلے "{ $phase }" میں safety = "hurt" والا کوئی قدم نہیں ہے۔
failure-repeat = { $place }: دہرائے جانے والے مرحلے "express" قسم کے ہوں اور ایک کے بعد ایک آئیں؛ "{ $phase }" ایسا نہیں ہے۔
failure-no-close = { $place }: سیشن کے آخر میں "close" قسم کا مرحلہ ہونا چاہیے: کب کس سے بات کریں، ایک اپنائیت کا جملہ، اور سگنل "end"۔
failure-unknown-source = { $place }: sources.toml میں "{ $source }" نہیں ہے۔
failure-source-silent = { $place }: ماخذ "{ $source }" میں { $quantity } کی کوئی حد نہیں ہے۔
failure-out-of-range = { $place }: { $number } ماخذ "{ $source }" کی حد، { $min } سے { $max } تک، کے باہر ہے۔
failure-comfort-too-bold = { $place }: comfort قسم کا ماخذ { $quantity } کی حد نہیں بتا سکتا۔
failure-fluent = { $place }: یہ Fluent نہیں ہے: { $detail }
failure-not-plain = { $place }: بولا جانے والا جملہ "{ $id }" سادہ الفاظ میں ہونا چاہیے۔
failure-unknown-session = "{ $name }" نام کا کوئی سیشن نہیں ہے۔
failure-unknown-language = "{ $name }" کے لیے یہاں کوئی زبان نہیں ہے۔
failure-unknown-music = "{ $name }" نام کی کوئی موسیقی نہیں ہے۔
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } میں ایسی کوئی آواز کی فائل نہیں ہے جو چلائی جا سکے: WAV، FLAC، MP3، OGG، M4A یا AAC۔
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } سے کوئی جواب نہیں مل رہا۔
failure-unknown-message = { $place }: { $language } میں بولا جانے والا جملہ "{ $message }" نہیں ہے۔
failure-no-clip = { $place }: جملے "{ $message }" کی { $language } میں کوئی ریکارڈنگ نہیں ہے۔
failure-no-narration = { $language } کے لیے ابھی کوئی آواز نہیں ہے۔
failure-no-signal = { $place }: "{ $name }" نام کا کوئی سگنل نہیں ہے۔
failure-no-room-for-safety = { $place }: حفاظت کا جملہ "{ $prompt }" مرحلے "{ $phase }" میں نہیں سماتا۔
failure-other-length = { $place } میں { $found } فریم ہیں، مگر اس کے پیک میں { $told } لکھا ہے۔
failure-not-sound = { $place } کسی جانے ہوئے فارمیٹ کی آواز کی فائل نہیں ہے۔
failure-codec = { $place } آواز کی ایسی فائل ہے جو یہاں پڑھی نہیں جا سکتی۔
failure-channels = { $place } میں { $channels } چینل ہیں؛ ایک یا دو چلائے جا سکتے ہیں۔
failure-sample-rate = { $place } کی ریکارڈنگ { $rate } Hz پر ہوئی ہے؛ ریکارڈنگ 48000 Hz پر ہوتی ہے۔
failure-empty-sound = { $place } خالی ہے۔
failure-truncated-sound = { $place } بیچ میں کٹ گئی ہے۔
failure-damaged-sound = { $place } خراب ہے اور چلائی نہیں جا سکتی۔
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place }: یہ { $format } ہے، جو یہاں چلائی نہیں جا سکتی۔ اسے FLAC یا Ogg Vorbis میں بدل لیں۔
failure-no-audio = { $place } میں کوئی آواز نہیں ہے۔
failure-encrypted-sound = { $place } پر نقل سے بچانے کا تالا ہے، اس لیے وہ یہاں چلائی نہیں جا سکتی۔
failure-many-channels = { $place } میں { $channels } چینل ہیں؛ زیادہ سے زیادہ { $most } چلائے جا سکتے ہیں۔
failure-strange-rate = { $place } کی ریکارڈنگ { $rate } Hz پر ہوئی ہے؛ { $least } سے { $most } Hz تک چلائی جا سکتی ہیں۔
failure-sound = { $place }: { $detail }
failure-unknown-argument = "{ $argument }" یہاں پہچانا نہیں گیا۔
failure-unknown-command = "{ $command }" نام کی کوئی کمانڈ نہیں ہے۔
failure-invalid-value = "{ $value }" { $argument } کے ساتھ نہیں چلتا۔
failure-missing-argument = { $argument } نہیں دیا گیا ہے۔
failure-no-value = { $argument } کے ساتھ ایک قدر دینا ضروری ہے۔
failure-twice = { $argument } صرف ایک بار دیا جا سکتا ہے۔
# $one, $other: two things on the command line
failure-not-together = { $one } اور { $other } ایک ساتھ نہیں چلتے۔
failure-range = { $argument }: "{ $value }" { $min } سے { $max } تک کا عدد نہیں ہے۔
failure-length-range = { $argument }: "{ $value }" { $min } اور { $max } کے بیچ نہیں ہے۔
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } دہرائے جانے والے سیشن کے لیے ہے، اور "{ $session }" اپنے آپ ختم ہوتا ہے۔
failure-endless = "{ $session }" روکے جانے تک چلتا رہتا ہے۔
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" سے وقت کی لمبائی سمجھ نہیں آتی۔
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: اس زبان اور اس رفتار میں "{ $session }" { $shortest } سے { $longest } تک کا ہو سکتا ہے، { $length } کا نہیں۔
failure-fit-fixed = --fit: "{ $session }" تقریباً { $shortest } سے نہ چھوٹا ہو سکتا ہے، نہ لمبا۔
failure-usage = یہ سمجھ نہیں آیا: { $detail }
failure-stdout = نتیجہ لکھا نہیں جا سکا: { $detail }
failure-internal = warmhands کے اندر کچھ خرابی ہوئی: { $detail }

## Hints: what to do

hint-nearest = کیا آپ کا مطلب "{ $name }" تھا؟
hint-known = یہ دستیاب ہیں: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" ساتھ آئی موسیقی بجاتا ہے، اور "--music none" کوئی موسیقی نہیں۔
hint-help = "warmhands --help" دکھاتا ہے کہ کیا کیا ہے۔
hint-does-not-repeat = "warmhands cadence" دہراتا رہتا ہے۔
hint-endless = --for سے بتائیں کہ کتنی دیر، جیسے --for 20m۔
hint-length = اسے 30m، 90s، 1h15m، 28.5m یا 28:30 کی طرح لکھیں، 24 گھنٹے تک۔
hint-no-clip = کچھ نہیں بجایا گیا۔ یہ جملہ ریکارڈ کریں یا بنائیں، یا --lang سے دوسری زبان چنیں۔
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang سے دوسری آواز چنیں اور اسکرین پر یہی زبان رکھیں، جیسے "--lang en-US --screen-lang { $tag }"۔ "warmhands list languages" دکھاتا ہے کہ کن زبانوں میں آواز ہے۔
hint-fit = "warmhands list sessions" دکھاتا ہے کہ ہر سیشن میں کتنا وقت لگتا ہے۔
hint-check = "warmhands check" سب کچھ جانچتا ہے۔
hint-not-plain = ریکارڈنگ بدل نہیں سکتی: ہر صورت کے لیے ایک جملہ لکھیں۔

## Files

failure-exists = { $place } پہلے سے ہے، اور اسے ویسا ہی چھوڑ دیا گیا۔
failure-disk-full = { $place } کے لیے جگہ نہیں بچی۔ کچھ بھی ادھورا نہیں چھوڑا گیا۔
failure-unwritable = { $place } میں لکھا نہیں جا سکا: { $detail }
failure-no-folder = { $place } نام کا کوئی فولڈر نہیں ہے۔
failure-not-allowed = { $place } میں لکھنے کی اجازت نہیں ہے۔
failure-too-long = { $length } کی آواز اس فارمیٹ کی فائل میں نہیں سماتی (زیادہ سے زیادہ { $most })۔
hint-force = "warmhands render --force" اسے بدل دیتا ہے۔
hint-disk-full = جگہ خالی کریں، یا دوسری جگہ چنیں۔ --format 16 کو آدھی جگہ چاہیے، اور .flac پر ختم ہونے والے نام کو اس سے بھی کم۔
hint-too-long = --format 16 میں زیادہ سماتا ہے، اور .flac پر ختم ہونے والے نام میں سب سے زیادہ۔
hint-flac-name = نام کے آخر میں .flac لکھیں، یا --format نہ دیں۔
hint-flac-depth = FLAC میں 16 یا 24 بِٹ ہوتے ہیں: --format 16 یا 24 چنیں، یا نام کے آخر میں .wav لکھیں۔

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = بولنے والی آواز: { $licence }
tag-licence-words = الفاظ: { $licence }
tag-licence-signals = سگنل: { $licence }
tag-licence-music = موسیقی: { $licence }
# Where the person brought the music
tag-licence-own-music = موسیقی: آپ کی اپنی ریکارڈنگ، اس کی اپنی شرطوں پر

## Playing

play-keys = space: روکیں یا آگے چلائیں · h: درد ہو رہا ہے · n: اگلا · p: پچھلا · r: پھر سے · q: بند کریں
play-keys-rhythm = + اور -: تال تیز، دھیمی
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } باقی
play-paused = رُکا ہوا ہے · { $phase } · { $left } باقی · space سے آگے چلے گا
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = رُکا ہوا ہے · { $phase } · { $heard } · space سے آگے چلے گا
# After + or -; $rate: cycles a minute
play-rate = تال: ایک منٹ میں { $rate } بار، اگلی کسی حرکت سے۔
play-farewell = جانے سے پہلے چند باتیں۔ q پھر سے دبانے پر فوراً بند ہو جائے گا۔
play-not-skipped = یہ جملہ آپ کی حفاظت کے لیے ہے؛ یہ پورا سنایا جاتا ہے۔
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = کیا ساتھ آئی موسیقی کے ساتھ شروع کریں؟  Enter یا y: ہاں · n یا q: نہیں
play-device-lost = ساؤنڈ ڈیوائس اب نہیں مل رہی۔ اس کے لوٹتے ہی سیشن آگے چلے گا۔
play-device-back = ساؤنڈ ڈیوائس لوٹ آئی ہے۔
play-no-sound = کوئی ساؤنڈ ڈیوائس نہیں ہے: سیشن بغیر آواز کے چل رہا ہے۔ "warmhands render -o session.wav" ایک فائل بناتا ہے، جسے کہیں اور چلایا جا سکتا ہے۔
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] آواز ایک بار دیر سے آئی: یہ مشین بہت مصروف تھی۔
   *[other] آواز { $count } بار دیر سے آئی: یہ مشین بہت مصروف تھی۔
}
play-ended = یہ سیشن پورا ہو گیا ہے۔
# $heard: how far it came, as 12:34
play-stopped = { $heard } کے بعد روکا گیا۔ آپ جب چاہیں پھر آ سکتی ہیں۔
failure-no-device = کوئی ساؤنڈ ڈیوائس نہیں ہے۔
failure-unknown-device = "{ $name }" نام کی کوئی ساؤنڈ ڈیوائس نہیں ہے۔
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" کئی ساؤنڈ ڈیوائسوں پر ٹھیک بیٹھتا ہے: { $names }
failure-device-rate = { $device } 48 kHz اسٹیریو نہیں چلاتی۔
failure-device-refused = { $device } نہیں کھلی: { $detail }
failure-not-built = پروگرام کی یہ شکل کسی ساؤنڈ ڈیوائس پر آواز نہیں چلاتی۔
hint-list-devices = نام کا اور حصہ لکھیں، یا پورا شناختی نام: "warmhands list devices" انہیں دکھاتا ہے۔
hint-device-output = --device چنتا ہے کہ --output speaker کہاں سنائی دے: دونوں میں سے ایک نہ دیں۔
hint-no-device = "warmhands render -o session.wav" ایک فائل بناتا ہے، جسے کہیں اور چلایا جا سکتا ہے۔

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } کسی زبان کی نہیں ہے: locales میں اس ٹیگ کا کوئی فولڈر نہیں ہے۔
check-other-language = { $place }: اس پیک میں لکھا ہے کہ یہ { $told } میں ہے، { $language } میں نہیں۔
check-no-licence = { $place }: کوئی لائسنس نہیں بتایا گیا ہے۔
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: "{ $message }" کی ریکارڈنگ { $language } کے کسی جملے کی نہیں ہے۔
check-stale = { $place }: "{ $message }" کی ریکارڈنگ کے وقت الفاظ کچھ اور تھے، اب کچھ اور ہیں۔
check-mislabelled = { $place } Ogg نہیں ہے، حالانکہ نام یہی کہتا ہے۔
check-changed = { $place } وہ فائل نہیں ہے جو اس کے مینی فیسٹ میں بتائی گئی ہے۔
check-not-mono = { $place } مونو نہیں ہے۔
check-not-stereo = { $place } اسٹیریو نہیں ہے۔
# $at: seconds from the start
check-clipped = { $place } میں آواز حد سے اوپر جا کر کٹ گئی ہے، پہلی بار { $at } سیکنڈ پر۔
check-silent = { $place } میں خاموشی ہے۔
# $found: as measured
check-too-loud = { $place } کی آواز بہت اونچی ہے: { $found } LUFS؛ بولنے والی آواز -20 سے -18 تک ہوتی ہے۔
check-too-quiet = { $place } کی آواز بہت دھیمی ہے: { $found } LUFS؛ بولنے والی آواز -20 سے -18 تک ہوتی ہے۔
check-peak = { $place } کی اصل چوٹی { $found } dBTP ہے؛ زیادہ سے زیادہ -3 ہونی چاہیے۔
check-loud-as-speech = { $place } بولنے والی آواز جتنی اونچی ہے: { $found } LUFS۔
check-other-loudness = { $place } کی آواز { $found } LUFS پر ہے، مگر اس کے مینی فیسٹ میں { $told } لکھا ہے۔
check-seam = { $place } جیسے شروع ہوتی ہے، ویسے ختم نہیں ہوتی: فرق { $found } dB پر ہے، اور اسے -20 سے نیچے ہونا چاہیے۔
# $message: the name of a text
check-missing-text = { $place }: "{ $message }" نہیں ہے۔
check-extra-text = { $place }: "{ $message }" بنیادی زبان میں نہیں ہے۔
# $language: the base language
check-untranslated = { $place }: "{ $message }" لفظ بہ لفظ وہی ہے جو { $language } میں ہے۔
check-outdated = { $place }: "{ $message }" کا ترجمہ جن الفاظ سے ہوا تھا، { $language } میں اب وہ الفاظ نہیں ہیں۔
check-other-arguments = { $place }: "{ $message }" میں وہی قدریں نہیں ہیں جو { $language } میں ہیں۔
# $found: seconds; $most: seconds
check-too-long = { $place }: "{ $message }" کو آرام سے بولنے میں { $found } سیکنڈ لگتے ہیں؛ ایک جملہ زیادہ سے زیادہ { $most } سیکنڈ کا ہوتا ہے۔
# $name: a value such as $place
check-unknown-argument = { $place }: "{ $message }" کو کوئی نہیں بتاتا کہ "${ $name }" کیا ہے۔
check-untitled = { $place }: terminal.ftl میں "{ $message }" نہیں ہے۔
check-unreachable = { $place }: کوئی سیشن "{ $message }" نہیں بولتا۔
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] سب ٹھیک ہے۔
    [one] ایک خرابی ہے۔
   *[other] { $count } خرابیاں ہیں۔
}
