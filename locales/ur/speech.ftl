### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = خوش آمدید۔ میں آپ کا ساتھ دوں گی، پہلے چھاتیوں کی مالش میں، پھر ہاتھ سے دودھ نکالنے میں، آپ کی اپنی رفتار سے۔
# massage: the first words; at most 35 words
welcome-massage = خوش آمدید۔ میں چھاتیوں کی آہستہ اور نرم مالش میں آپ کا ساتھ دوں گی، بغیر کسی جلدی کے۔
# express: the first words; at most 35 words
welcome-express = خوش آمدید۔ میں ہاتھ سے دودھ نکالنے میں آپ کا ساتھ دوں گی، نرمی سے اور دھیمی تال پر۔
# first-days: the first words; at most 35 words
welcome-first-days = خوش آمدید۔ میں آپ کے دودھ کے پہلے قطرے ہاتھ سے جمع کرنے میں آپ کا ساتھ دوں گی، نرمی سے اور تھوڑی ہی دیر میں۔
# relief: the first words; at most 35 words
welcome-relief = خوش آمدید۔ میں آپ کے ساتھ رہوں گی، جب آپ اپنی بھری اور دُکھتی چھاتیوں کو بہت ہلکے سے چھُوئیں گی، اور بس تھوڑا سا دودھ نکالیں گی۔
# cadence: the first words; at most 35 words
welcome-cadence = خوش آمدید۔ یہ ہاتھ سے دودھ نکالنے کی دھیمی تال ہے، جتنی دیر آپ کو اچھا لگے۔

## Who should call first

# every session, before anything is done; at most 35 words
gate = شروع کرنے سے پہلے، اگر آپ حاملہ ہیں، کسی بھی ہفتے میں، یا چھاتی پر سرخی یا سرخ لکیریں ہوں، یا بخار یا فلُو جیسی تکلیف ہو، تو پہلے ڈاکٹر یا نرس سے بات کریں۔
# relief, right after the gate; at most 35 words
gate-relief = یہ طریقہ بھری چھاتیوں کے لیے ہے، جب ان میں سرخی یا گرمی نہ ہو، نہ بخار ہو۔ ایسا کچھ بھی ہو، تو آگے تبھی بڑھیں جب ڈاکٹر یا نرس نے آپ سے کہا ہو۔

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = آپ کو بس اپنے دونوں گرم ہاتھ چاہییں، اور چاہیں تو تھوڑا سا زیتون کا تیل۔
# massage: within reach; at most 35 words
supplies-towel = ایک تولیہ اور پینے کا تھوڑا پانی اپنے پاس رکھ لیں۔
# full, express, relief: within reach; at most 35 words
supplies-cup = ایک صاف پیالی یا چمچ، ایک تولیہ اور پینے کا تھوڑا پانی اپنے پاس رکھ لیں۔
# first-days: within reach; at most 35 words
supplies-spoon = ایک صاف چمچ، یا بغیر سوئی کی چھوٹی اور صاف سرنج تیار رکھیں، اور پاس میں تولیہ اور پینے کا پانی۔
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = نیم گرم پانی سے نہانا یا نیم گرم گیلا کپڑا رکھنا دودھ اترنے میں مدد دے سکتا ہے۔ نہانا ہو تو اسے یہیں روک لیں، یا ہاتھ دھونے جائیں تو صاف کپڑا ساتھ لے جائیں۔
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = اگر گرمائش اچھی لگے، تو ہاتھ دھونے جاتے وقت صاف کپڑا ساتھ لے جائیں اور نیم گرم پانی میں بھگو لیں۔ اسے دو منٹ سے زیادہ نہ رکھیں۔
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = اب صابن اور نیم گرم پانی سے ہاتھ دھو لیجیے۔ آرام سے دھوئیں، پھر میں آپ کو آواز دوں گی۔
# every session: after the bell that follows washing; at most 35 words
back-from-washing = چلیے، اب آگے بڑھتے ہیں۔ اگر اور وقت چاہیے، تو تیار ہونے تک اسے یہیں روک لیں۔
# every session: taking a place; at most 35 words
settle = کسی پرسکون اور آرام دہ جگہ پر کمر کو سہارا دے کر بیٹھیں یا لیٹ جائیں۔ کندھے ڈھیلے چھوڑ دیں، اور دھیمی موسیقی چلنے دیں۔
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = کپڑے کو پہلے کلائی پر اندر کی طرف لگا کر دیکھیں، نیم گرم ہو، گرم کبھی نہیں۔ پھر اسے چھاتیوں پر رکھیں، اور آرام کریں۔
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = اگر کپڑا نہیں ہے، تو اپنے گرم ہاتھ وہاں رکھ لیں۔ آہستہ آہستہ سانس لیں، اور آہستہ آہستہ چھوڑیں۔
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = ابھی اور کچھ نہیں کرنا ہے۔ ہر بار سانس چھوڑتے ہوئے کندھوں اور جبڑے کو ڈھیلا ہونے دیں۔
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = اب کپڑا ہٹا دیں، اور تولیے سے ہلکے سے تھپتھپا کر جِلد خشک کر لیں۔
# full, massage: oil, which is optional; at most 35 words
oil-warm = اگر تیل لگانا ہو، تو چند قطرے ہتھیلیوں کے بیچ نیم گرم کر لیں۔ نِپل پر اور اس کے چاروں طرف کے گہرے رنگ کے حلقے پر تیل نہ لگائیں۔

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = دونوں ہاتھ چھاتیوں کے نیچے رکھیں، ہر چھاتی کے نیچے ایک ہاتھ۔ انہیں ہلکے سے ہلائیں، تاکہ وہ ڈھیلی ڈھیلی جھولیں۔
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = بس چھوٹی اور نرم حرکت کریں۔ کلائیاں ڈھیلی رکھیں، اور آہستہ آہستہ سانس لیں۔

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = جس چھاتی سے شروع کرنا چاہیں، اُسے چُن لیں، کوئی بھی ٹھیک ہے۔ اب اسی کی مالش کریں۔
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = اب دوسری چھاتی کی مالش کریں۔ اسی نرمی کے ساتھ ہاتھ آہستہ سے وہاں لے جائیں۔
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = اب بائیں چھاتی کی مالش کریں۔ ہاتھ آہستہ سے، نرمی کے ساتھ وہاں لے جائیں۔
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = اب دائیں چھاتی کی مالش کریں۔ ہاتھ آہستہ سے، نرمی کے ساتھ وہاں لے جائیں۔

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = ایک ہاتھ اس چھاتی کے اوپر رکھیں اور دوسرا نیچے۔ انہیں ہلکے سے آگے پیچھے سرکائیں، دونوں ہاتھ ایک دوسرے کی مخالف سمت میں۔
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = ایک ہاتھ آگے جائے، تو دوسرا پیچھے آئے۔ آہستہ آہستہ کریں، اور زور بس اتنا جتنا اچھا لگے۔
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = ایک ہاتھ چھاتی کے اوپر اور ایک نیچے رکھیں، اور انہیں ہلکے سے آگے پیچھے، ایک دوسرے کی مخالف سمت میں سرکائیں۔
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = اب چھاتی کے دونوں طرف ایک ایک ہاتھ رکھیں۔ انہیں ہلکے سے سرکائیں، ایک ہاتھ اوپر جائے تو دوسرا نیچے آئے۔
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = اوپر اور نیچے، بغیر کسی جلدی کے۔ ہتھیلیاں کھُلی اور نرم رہنے دیں۔
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = پھر سے چھاتی کے دونوں طرف ایک ایک ہاتھ رکھیں، اور ہلکے سے اوپر نیچے، ایک دوسرے کی مخالف سمت میں سرکائیں۔
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = اب چھاتی کو دونوں ہاتھوں کے بیچ لیں، اور بہت ہلکے سے گھمائیں، جیسے کوئی نرم کپڑا نچوڑ رہی ہوں۔
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = ایک ہاتھ تھوڑا ایک طرف گھمائیں اور دوسرا دوسری طرف، پھر بدل لیں۔ حرکت چھوٹی اور ہلکی رکھیں۔
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = اب پھر دونوں ہاتھوں کے بیچ چھاتی کو لیں، اور ویسے ہی ہلکے سے تھوڑا گھمائیں۔
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = آہستہ سے سانس اندر لیں، اور پھر آرام سے پوری طرح باہر جانے دیں۔
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = اگر کوئی جگہ سخت لگے، تو وہاں ہاتھ اور بھی ہلکے سے پھیریں۔
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = بازوؤں کو بھاری اور پرسکون رہنے دیں۔ تھوڑی سی حرکت ہی کافی ہے۔

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = اس میں کہیں درد نہیں ہونا چاہیے۔ اگر درد ہو تو رُک جائیں، اور آگے تبھی کریں جب ٹھیک لگے، اور بھی ہلکے ہاتھ سے۔
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = جتنا ہلکا چاہیں، اتنا ہلکا رکھیں۔ اگر درد ہو تو رُک جائیں، اور ہاتھوں کو آرام دیں۔
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = اگر کوئی جگہ دُکھتی ہو، تو وہاں ہاتھ نہ لگائیں۔ اگر درد ہو تو رُک جائیں۔

# full: before the short massage between rounds; at most 35 words
cup-aside = پیالی کو ایسی جگہ رکھ دیں جہاں وہ الٹ نہ جائے، اور انگلیوں کو آرام دیں۔
# full: the short massage between rounds begins; at most 35 words
massage-between = اب تھوڑی دیر کی مالش، صاف ہاتھوں سے اور بغیر تیل کے۔ اس سے اور دودھ آنے میں مدد مل سکتی ہے۔
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = اب دوسری چھاتی پر بھی یہی کریں، اتنے ہی ہلکے ہاتھ سے۔

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = چھاتی کو اتنے ہلکے سے چھُوئیں، جیسے بلی کے بچے کو سہلا رہی ہوں۔ بس جِلد کو ہلائیں، اندر تک نہ دبائیں۔
# relief: when even that is too much; at most 35 words
light-leave-out = اگر اتنا چھونا بھی زیادہ لگے، تو رہنے دیں، اور بس ہاتھ گود میں رکھ کر آرام کریں۔
# relief: before the expression; at most 35 words
relief-aim = اب بس تھوڑا سا دودھ نکالیں، تاکہ دباؤ کم ہو۔ چھاتی کو خالی کرنا ضروری نہیں ہے۔
# relief: while expressing; at most 35 words
relief-softer = جیسے ہی یہ چھاتی تھوڑی نرم لگے، اتنا کافی ہے۔ آپ وہیں رُک سکتی ہیں۔
# relief: close; at most 35 words
relief-enough = تھوڑا ہی کافی ہے۔ چھاتیاں خالی کرنے سے ان میں اور بھی زیادہ دودھ بننے لگ سکتا ہے۔
# relief: close, the cool cloth; at most 35 words
cool-cloth = اب چاہیں تو چھاتیوں پر ٹھنڈا گیلا کپڑا رکھ لیں۔ ٹھنڈا، مگر برف جیسا نہیں، اور بس تب تک جب تک اچھا لگے۔

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = اگر تیل لگایا ہے، تو چھاتیوں اور ہاتھوں سے سارا تیل تولیے سے پونچھ لیں، تاکہ انگلیاں نہ پھسلیں۔
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = اب ایک بار پھر صابن اور نیم گرم پانی سے ہاتھ دھو لیجیے۔ آرام سے دھوئیں، پھر میں آپ کو آواز دوں گی۔

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = جس چھاتی سے شروع کرنا ہو، چاہے کوئی بھی، اُس پر ایک ہاتھ رکھیں۔ دوسرے ہاتھ سے پیالی یا چمچ نِپل کے نیچے پکڑیں۔
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = اب ایک ہاتھ دوسری چھاتی پر رکھیں، اور خالی ہاتھ سے پیالی یا چمچ نِپل کے نیچے پکڑیں۔
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = اب ایک ہاتھ بائیں چھاتی پر رکھیں، اور خالی ہاتھ سے پیالی یا چمچ نِپل کے نیچے پکڑیں۔
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = اب ایک ہاتھ دائیں چھاتی پر رکھیں، اور خالی ہاتھ سے پیالی یا چمچ نِپل کے نیچے پکڑیں۔

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = انگوٹھے اور شہادت کی انگلی سے انگریزی کے حرف سی جیسی کھُلی شکل بنائیں۔ انگوٹھا نِپل سے اوپر کی طرف، انگلی نیچے کی طرف، دونوں آمنے سامنے۔
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = انگوٹھا اور انگلی ایریولا کے باہر والے کنارے پر رکھیں، یعنی نِپل کے چاروں طرف جو گہرے رنگ کا حلقہ ہے، اس کے کنارے پر۔
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = یہ جگہ نِپل کی جڑ سے تقریباً دو سے تین سینٹی میٹر دور ہے۔ اگر آپ کا گہرے رنگ کا حلقہ بڑا یا چھوٹا ہو، تو اسی فاصلے کو مانیں۔
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = انگلیاں اور جِلد خشک رکھیں، تاکہ انگلیاں جہاں رکھی ہیں، وہیں رہیں۔
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = انگوٹھے اور انگلی کو ایک دوسرے کی طرف لاتے ہوئے ہلکے سے دبائیں، پھر ڈھیلا چھوڑیں۔ وہ جِلد پر اسی جگہ رہیں، پھسلیں نہیں۔
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = انگوٹھے اور انگلی کو ہلکے سے پیچھے، پسلیوں کی طرف لے جائیں۔ پھر دونوں کو پاس لاتے ہوئے دبائیں، اور ڈھیلا چھوڑیں، جِلد پر پھسلے بغیر۔
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = صرف گہرے رنگ کے حلقے کا کنارہ دبائیں، نِپل کو کبھی نہیں۔ نِپل کو نہ بھینچیں، نہ کھینچیں۔
# every expression: just before the first rhythm; at most 35 words
express-follow = اب ہاتھ کو تال کے ساتھ چلنے دیں۔ اگر تیز لگے، تو آہستہ ہو جائیں، آپ کی اپنی رفتار ہی صحیح ہے۔
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = پہلے کی طرح، ہلکے سے دبائیں، پھر ڈھیلا چھوڑیں، اور انگلیاں اپنی جگہ پر رہیں۔
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = پہلے کی طرح، ہلکے سے پیچھے، پھر دبائیں، پھر ڈھیلا چھوڑیں، اور انگلیاں اپنی جگہ پر رہیں۔
# full, express: the second round begins; at most 35 words
round-again = اب ہر چھاتی کی ایک اور باری ہے۔ دوبارہ کرنے سے اور دودھ آ سکتا ہے۔
# full: the third round begins; at most 35 words
round-last = اب ہر چھاتی کی بس ایک چھوٹی باری اور ہے، پھر آپ آرام کر سکتی ہیں۔

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = اس میں کہیں درد نہیں ہونا چاہیے۔ اگر درد ہو تو رُک جائیں، اور پھر تبھی شروع کریں جب دل چاہے، اور بھی ہلکے ہاتھ سے۔
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = اگر درد ہو تو رُک جائیں۔ ہلکا ہاتھ ہی کافی ہے۔
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = نرمی سے کرتی رہیں، نہ کھینچیں، نہ رگڑیں۔ اگر درد ہو تو رُک جائیں۔

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = اب پھر اُس چھاتی پر جائیں جس سے شروع کِیا تھا، اور انگوٹھا اور انگلی پہلے کی طرح رکھیں۔
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = اب دوسری چھاتی پر جائیں، اور انگوٹھا اور انگلی پہلے کی طرح رکھیں۔
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = اب بائیں چھاتی پر جائیں، اور انگوٹھا اور انگلی پہلے کی طرح رکھیں۔
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = اب دائیں چھاتی پر جائیں، اور انگوٹھا اور انگلی پہلے کی طرح رکھیں۔

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = دودھ آنے میں دو منٹ یا اس سے زیادہ لگ سکتے ہیں۔ ابھی دودھ نہ آئے، یا بس ایک قطرہ آئے، تو یہ بالکل عام بات ہے۔
# first-days: about the first milk; at most 35 words
first-drops = پہلا دودھ گاڑھا ہوتا ہے اور قطرہ قطرہ آتا ہے۔ شروع میں ایک ملی لیٹر یا اس سے کم آنا عام بات ہے۔
# every expression phase: changing early; at most 35 words
when-slows = جب دودھ کم آنے لگے، تب آپ جب چاہیں دوسری چھاتی پر جا سکتی ہیں۔
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = اگر قطرے کم ہو گئے ہیں، تو آپ چھاتی بدل سکتی ہیں یا آگے بڑھ سکتی ہیں۔ منٹ تو بس اندازے کے لیے ہیں۔
# long turns: half of it is over; at most 35 words
half-way = اس باری کا آدھا وقت ہو گیا ہے۔ ہاتھ کو نرم رہنے دیں۔
# long turns: half of it is over, in other words; at most 35 words
half-way-again = آدھی باری پوری ہو گئی ہے۔ سانس چھوڑیں، اور نرمی سے کرتی رہیں۔
# every turn: one minute is left; at most 35 words
last-minute = اس چھاتی پر اب تقریباً ایک منٹ اور۔
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = یہاں بس ایک منٹ اور، پہلے جیسے ہی ہلکے ہاتھ سے۔
# every turn: the fingers move around; at most 35 words
rotate-1 = اب انگوٹھے اور انگلی کو گہرے رنگ کے حلقے کے کنارے پر تھوڑا آگے رکھیں۔
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = ہاتھ کو تھوڑا گھما لیں، تاکہ انگلیاں اتنے ہی فاصلے پر نئی جگہ پر آ جائیں۔
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = نِپل کے چاروں طرف تھوڑا اور آگے بڑھیں، اور وہاں سے کرتی رہیں۔
# long turns: a reminder; at most 35 words
remind-shoulders = کندھوں کو نیچے آنے دیں، اور جبڑے کو ڈھیلا رہنے دیں۔
# long turns: a reminder; at most 35 words
remind-no-sliding = انگلیاں جِلد پر ایک ہی جگہ رہنے دیں، نہ پھسلیں، نہ رگڑیں۔
# long turns: a reminder; at most 35 words
remind-dear = چاہیں تو کسی ایسے کو یاد کریں جو آپ کے دل کے قریب ہے، یا ایسی جگہ کو جہاں آپ کو سکون ملتا ہے۔
# long turns: a reminder; at most 35 words
remind-hand-tired = اگر ہاتھ تھک جائے، تو اسے جھٹک لیں یا ہاتھ بدل لیں۔ آپ جب چاہیں پھر تال کے ساتھ ہو سکتی ہیں۔
# long turns: a reminder; at most 35 words
remind-drops = قطرے آئیں یا دھار، دونوں ٹھیک ہیں۔ تھوڑا سا دودھ بھی سنبھال کر رکھنے کے لائق ہے۔
# turns: a reminder; at most 35 words
remind-breathe = آہستہ آہستہ سانس لیں، اور ہر بار ڈھیلا چھوڑتے ہوئے ہاتھ کو نرم ہونے دیں۔

## Closing

# every session: the work is over; at most 35 words
close-rest = اب ہاتھوں کو گود میں آرام کرنے دیں۔ یہ آخری حصہ تھا۔
# full, express, first-days: the milk; at most 35 words
milk-cover = اپنا دودھ، چاہے چند قطرے ہی ہوں، صاف ڈھکن سے ڈھک دیں، اور اس پر تاریخ اور وقت لکھ دیں۔
# full, express, first-days: the milk; at most 35 words
milk-keep = اگر بچہ یہ دودھ تھوڑی دیر میں نہیں پیے گا، تو اسے فریج میں رکھ دیں۔ ہسپتال میں ہوں، تو وارڈ کے اصولوں پر چلیں۔
# first-days: how often; at most 35 words
how-often = اگر بچہ ابھی چھاتی سے دودھ نہیں پی سکتا، تو عام مشورہ ہے کہ دن اور رات ملا کر آٹھ سے دس بار دودھ نکالیں، جن میں کم از کم ایک بار رات کو ہو۔
# massage: the oil comes off; at most 35 words
wipe-oil-after = اگر تیل لگایا ہے، تو بچے کے دودھ پینے سے پہلے چھاتیوں اور ہاتھوں سے تیل پونچھ لیں۔
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = اگر ان طریقوں سے آرام نہ ملے، تو اپنے ڈاکٹر یا دودھ پلانے کی مشیر سے بات کریں۔
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = اگر سرخی یا سرخ لکیریں نظر آئیں، یا بخار یا فلُو جیسی تکلیف ہو، تو اپنے ڈاکٹر یا دودھ پلانے کی مشیر سے بات کریں۔
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = اگر بچہ چھاتی کو منہ میں نہ پکڑ سکے، تو اس کے لیے بھی ان سے بات کریں۔ مدد مانگنے کے لیے یہ اچھی وجہ ہے۔
# massage, relief: the last, warm sentence; at most 35 words
close-warm = اپنے لیے یہ وقت نکالنے کا شکریہ۔ تھوڑا آرام کریں، اور پانی پی لیں۔
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = آج دودھ جتنا بھی آیا ہو، آپ نے اسے وقت دیا اور دل سے کِیا۔ تھوڑا آرام کریں، اور پانی پی لیں۔

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = ہم یہیں رُکتے ہیں۔ ہاتھ ہٹا لیں، اور بازوؤں کو آرام کرنے دیں۔
# it-hurts; at most 35 words
hurt-not-your-fault = آپ نے رُک کر بالکل ٹھیک کِیا۔ اس میں آپ کی کوئی غلطی نہیں ہے۔
# it-hurts: when to call; at most 35 words
call-if-pain = اگر درد تھوڑی دیر میں نہ جائے، یا پھر سے ہو، تو اپنے ڈاکٹر یا دودھ پلانے کی مشیر سے بات کریں۔
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = اب اپنا خیال رکھیں۔ جب آپ کا دل چاہے، آپ پھر کبھی آ سکتی ہیں۔

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = پیچھے
# on the beat: thumb and finger toward each other; one word
beat-compress = دبائیں
# on the beat: the hand lets go; one word
beat-relax = چھوڑیں

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = یہ آواز اردو میں بولتی ہے۔

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = اب تقریباً پینتالیس منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = اب تقریباً تیس منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = اب تقریباً بیس منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = اب تقریباً پندرہ منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = اب تقریباً دس منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = اب تقریباً پانچ منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = اب تقریباً تین منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = اب تقریباً دو منٹ باقی ہیں۔
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = اب تقریباً ایک منٹ باقی ہے۔
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = اب ایک منٹ سے بھی کم باقی ہے۔

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = یہ آواز اِتنی اونچی ہو گی۔ کیا آپ کو میری آواز ٹھیک سے سنائی دے رہی ہے؟
# care, question 1 of 4; at most 20 words
care-pregnant = کیا آپ حاملہ ہیں، چاہے کوئی بھی ہفتہ ہو؟
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = کیا آپ کو کسی چھاتی پر سرخی یا سرخ لکیریں نظر آ رہی ہیں، یا چھاتی کی کوئی جگہ گرم ہے؟
# care, question 3 of 4; at most 20 words
care-fever = کیا آپ کو بخار ہے؟
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = کیا آپ کو فلُو جیسی تکلیف ہے؟
# care, after a yes to one of the four: what to do; at most 25 words
care-call = ایسی صورت میں مہربانی کر کے پہلے اپنے ڈاکٹر یا نرس سے بات کریں۔ ہم ابھی شروع نہیں کریں گے۔
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = کیا آپ کے ڈاکٹر نے آپ سے کہا ہے کہ آپ پھر بھی یہ طریقہ اپنائیں؟
