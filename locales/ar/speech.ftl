### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = أهلاً بكِ. سأرافقكِ وأنتِ تدلّكين ثدييكِ، ثم تُخرجين حليبكِ بيدكِ، على مهلكِ وكما يناسبكِ.
# massage: the first words; at most 35 words
welcome-massage = أهلاً بكِ. سأرافقكِ في تدليك بطيء ولطيف للثديين، من دون أي استعجال.
# express: the first words; at most 35 words
welcome-express = أهلاً بكِ. سأرافقكِ وأنتِ تُخرجين حليبكِ بيدكِ، بلمسة خفيفة وإيقاع هادئ.
# first-days: the first words; at most 35 words
welcome-first-days = أهلاً بكِ. سأرافقكِ وأنتِ تجمعين بيدكِ أولى قطرات حليبكِ، برفق وفي وقت قصير.
# relief: the first words; at most 35 words
welcome-relief = أهلاً بكِ. سأرافقكِ وأنتِ تلمسين ثدييكِ الممتلئين المتألّمين بخفّة شديدة، وتُخرجين قليلاً من الحليب فقط.
# cadence: the first words; at most 35 words
welcome-cadence = أهلاً بكِ. هذا إيقاع هادئ لإخراج الحليب باليد، تتابعينه ما دام مريحاً لكِ.

## Who should call first

# every session, before anything is done; at most 35 words
gate = قبل أن نبدأ: إذا كنتِ حاملاً، في أي أسبوع، أو رأيتِ على الثدي احمراراً أو خطوطاً حمراء، أو ارتفعت حرارتكِ أو شعرتِ كأنكِ مصابة بالإنفلونزا، فاتصلي أولاً بطبيبكِ أو بالقابلة من فضلكِ.
# relief, right after the gate; at most 35 words
gate-relief = هذه الجلسة للثديين الممتلئين من دون احمرار، ولا سخونة فيهما، ولا ارتفاع في حرارة جسمكِ. إذا كان لديكِ شيء من ذلك، فلا تتابعي إلا إذا طلب منكِ ذلك طبيبكِ أو القابلة.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = كل ما تحتاجين إليه يداكِ الدافئتان، وقليل من زيت الزيتون إن أحببتِ.
# massage: within reach; at most 35 words
supplies-towel = ضعي في متناول يدكِ منشفة وقليلاً من ماء الشرب.
# full, express, relief: within reach; at most 35 words
supplies-cup = ضعي في متناول يدكِ كوباً نظيفاً أو ملعقة نظيفة، ومنشفة، وقليلاً من ماء الشرب.
# first-days: within reach; at most 35 words
supplies-spoon = جهّزي بجانبكِ ملعقة نظيفة، أو محقنة صغيرة نظيفة بلا إبرة، ومنشفة، وقليلاً من ماء الشرب.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = قد يساعد حمّام دافئ أو قطعة قماش دافئة ورطبة على نزول الحليب. توقّفي هنا قليلاً لتستحمّي، أو خذي معكِ إلى المغسلة قطعة قماش نظيفة.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = إذا كنتِ تحبّين الدفء، فخذي معكِ إلى المغسلة قطعة قماش نظيفة، وبلّليها بماء دافئ. استعمليها دقيقتين على الأكثر.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = من فضلكِ اغسلي يديكِ الآن بالماء الدافئ والصابون. خذي وقتكِ، وسأناديكِ.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = أهلاً بعودتكِ. إذا احتجتِ إلى وقت أطول، فتوقّفي هنا قليلاً حتى تصبحي جاهزة.
# every session: taking a place; at most 35 words
settle = اجلسي أو استلقي في مكان هادئ ومريح، وأسندي ظهركِ. أرخي كتفيكِ، ودعي الموسيقى الهادئة ترافقكِ.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = جرّبي قطعة القماش على باطن معصمكِ: لتكن دافئة، لا ساخنة أبداً. ثم ضعيها على ثدييكِ واستريحي.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = إذا لم تكن لديكِ قطعة قماش، فضعي يديكِ الدافئتين مكانها. تنفّسي ببطء، شهيقاً ثم زفيراً.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = ليس عليكِ الآن أن تفعلي شيئاً آخر. مع كل زفير، أرخي كتفيكِ وفكّكِ.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = الآن ضعي قطعة القماش جانباً، وجفّفي بشرتكِ بالمنشفة بلمسات خفيفة.
# full, massage: oil, which is optional; at most 35 words
oil-warm = إذا كنتِ تستعملين الزيت، فدفّئي بضع قطرات بين كفّيكِ. أبعديه عن الحلمتين وعن الجلد الأغمق حولهما.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = ضعي يديكِ تحت ثدييكِ، يداً تحت كل ثدي، وهزّيهما بلطف حتى يتمايلا على راحتهما.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = اجعلي الحركة صغيرة وناعمة. أرخي معصميكِ، وتنفّسي بهدوء.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = اختاري الثدي الذي تبدئين به، وأيّهما اخترتِ فهو مناسب. دلّكيه الآن.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = الآن دلّكي الثدي الآخر. انتقلي إليه ببطء، وبالنعومة نفسها.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = الآن دلّكي ثديكِ الأيسر. انتقلي إليه بيديكِ ببطء ونعومة.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = الآن دلّكي ثديكِ الأيمن. انتقلي إليه بيديكِ ببطء ونعومة.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = ضعي يداً فوق هذا الثدي، واليد الأخرى تحته. مرّريهما بلطف ذهاباً وإياباً، في اتجاهين متعاكسين.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = حين تذهب يد، تعود الأخرى. تمهّلي، ولا تزيدي القوّة عمّا يريحكِ.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = ضعي يداً فوق الثدي ويداً تحته، ومرّريهما بلطف ذهاباً وإياباً، في اتجاهين متعاكسين.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = الآن ضعي يداً على كل جانب من الثدي. مرّريهما بلطف صعوداً ونزولاً، واحدة ترتفع والأخرى تنخفض.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = صعوداً ونزولاً، من دون عجلة. أبقي كفّيكِ مفتوحتين وناعمتين.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = مرة أخرى، ضعي يداً على كل جانب، ومرّريهما بلطف صعوداً ونزولاً، في اتجاهين متعاكسين.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = الآن ضعي الثدي بين يديكِ، وأديريهما بلطف شديد، كأنكِ تعصرين قطعة قماش ناعمة.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = أديري يداً قليلاً في اتجاه، واليد الأخرى في الاتجاه المعاكس، ثم بدّلي. لتكن حركة صغيرة وخفيفة.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = ضعي يديكِ حول الثدي مرة أخرى، وأديريهما بالحركة الصغيرة اللطيفة نفسها.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = خذي نفساً بطيئاً، ثم أخرجي الهواء كلّه على مهل.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = إذا لاحظتِ موضعاً مشدوداً، فمرّري يديكِ فوقه بخفّة أكبر.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = دعي ذراعيكِ ثقيلتين هادئتين. حركة صغيرة تكفي.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = لا ينبغي أن يؤلمكِ شيء هنا. إذا شعرتِ بألم فتوقّفي، ولا تتابعي إلا إذا رأيتِ ذلك مناسباً لكِ، وبخفّة أكبر.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = اجعلي لمستكِ خفيفة كما تحبّين. إذا شعرتِ بألم فتوقّفي، ودعي يديكِ تستريحان.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = إذا كان في الثدي موضع موجع، فاتركيه. إذا شعرتِ بألم فتوقّفي.

# full: before the short massage between rounds; at most 35 words
cup-aside = ضعي كوبكِ جانباً حيث لا ينقلب، ودعي أصابعكِ تستريح.
# full: the short massage between rounds begins; at most 35 words
massage-between = الآن تدليك قصير، بيدين نظيفتين ومن دون زيت. قد يساعد على نزول مزيد من الحليب.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = الآن افعلي الشيء نفسه على الثدي الآخر، بالخفّة نفسها.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = المسي ثديكِ بخفّة، كما تمسحين على قطة صغيرة. حرّكي الجلد فقط، ولا تضغطي إلى العمق.
# relief: when even that is too much; at most 35 words
light-leave-out = إذا كانت حتى هذه اللمسة أكثر مما تحتملين، فاتركيها، ودعي يديكِ تستريحان في حجركِ.
# relief: before the expression; at most 35 words
relief-aim = الآن أخرجي قليلاً من الحليب فقط، لتخفّ شدّة الامتلاء. لا حاجة إلى إفراغ الثدي.
# relief: while expressing; at most 35 words
relief-softer = حين تشعرين بأن هذا الثدي صار أليَن قليلاً، فهذا يكفي. يمكنكِ أن تتوقّفي هنا.
# relief: close; at most 35 words
relief-enough = القليل يكفي. إفراغ الثديين قد يجعلهما يصنعان حليباً أكثر.
# relief: close, the cool cloth; at most 35 words
cool-cloth = الآن يمكنكِ أن تضعي على ثدييكِ قطعة قماش رطبة وباردة قليلاً. باردة قليلاً لا مثلّجة، وأبقيها فقط ما دامت مريحة لكِ.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = إذا استعملتِ الزيت، فامسحيه كلّه بالمنشفة عن ثدييكِ ويديكِ، كي لا تنزلق أصابعكِ.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = الآن اغسلي يديكِ مرة أخرى بالماء الدافئ والصابون. خذي وقتكِ، وسأناديكِ.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = ضعي يداً على الثدي الذي تبدئين به، وأيّهما اخترتِ فهو مناسب. وباليد الأخرى أمسكي الكوب أو الملعقة تحت الحلمة.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = الآن ضعي يداً على الثدي الآخر، وباليد الثانية أمسكي الكوب أو الملعقة تحت الحلمة.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = الآن ضعي يداً على ثديكِ الأيسر، وباليد الثانية أمسكي الكوب أو الملعقة تحت الحلمة.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = الآن ضعي يداً على ثديكِ الأيمن، وباليد الثانية أمسكي الكوب أو الملعقة تحت الحلمة.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = اصنعي بإبهامكِ وسبّابتكِ نصف دائرة واسعة: الإبهام أعلى من الحلمة، والسبّابة أسفل منها، وهما متقابلان.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = ضعي الإبهام والسبّابة على الحافة الخارجية للهالة، وهي الجلد الأغمق حول الحلمة.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = هذا على بُعد نحو سنتيمترين إلى ثلاثة سنتيمترات من قاعدة الحلمة. إذا كان الجلد الأغمق عندكِ أوسع أو أضيق، فالتزمي بهذه المسافة.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = أبقي أصابعكِ وجلدكِ جافّين، كي تبقى أصابعكِ حيث وضعتِها.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = اضغطي برفق وأنتِ تقرّبين الإبهام والسبّابة أحدهما من الآخر، ثم خفّفي الضغط لترتاح يدكِ. تبقى الأصابع على الموضع نفسه من الجلد، من دون انزلاق.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = ادفعي بأصابعكِ برفق للخلف، نحو أضلاعكِ. ثم اضغطي وأنتِ تقرّبين الإبهام والسبّابة أحدهما من الآخر، وخفّفي الضغط لترتاح يدكِ، من دون انزلاق على الجلد.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = اضغطي على حافة الجلد الأغمق فقط، لا على الحلمة نفسها أبداً. الحلمة لا تُعصر ولا تُشدّ.
# every expression: just before the first rhythm; at most 35 words
express-follow = الآن اتبعي الإيقاع بيدكِ. إذا بدا لكِ سريعاً فتمهّلي، فالإيقاع الذي يناسبكِ هو الصحيح.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = كما من قبل: اضغطي برفق، ثم خفّفي الضغط، وأصابعكِ ثابتة في مكانها.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = كما من قبل: ادفعي برفق للخلف، ثم اضغطي، ثم خفّفي الضغط، وأصابعكِ ثابتة في مكانها.
# full, express: the second round begins; at most 35 words
round-again = الآن لكل ثدي دور آخر. العودة إليه قد تجلب مزيداً من الحليب.
# full: the third round begins; at most 35 words
round-last = بقي دور قصير لكل ثدي، وبعده يمكنكِ أن تستريحي.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = لا ينبغي أن يؤلمكِ شيء من هذا. إذا شعرتِ بألم فتوقّفي، ولا تبدئي من جديد إلا إذا أردتِ، وبخفّة أكبر.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = إذا شعرتِ بألم فتوقّفي. اليد الخفيفة تكفي.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = تابعي برفق، من دون شدّ ومن دون فرك. إذا شعرتِ بألم فتوقّفي.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = الآن عودي إلى الثدي الذي بدأتِ به، وضعي الإبهام والسبّابة كما من قبل.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = الآن انتقلي إلى الثدي الآخر، وضعي الإبهام والسبّابة كما من قبل.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = الآن انتقلي إلى ثديكِ الأيسر، وضعي الإبهام والسبّابة كما من قبل.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = الآن انتقلي إلى ثديكِ الأيمن، وضعي الإبهام والسبّابة كما من قبل.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = قد يحتاج الحليب إلى دقيقتين أو أكثر حتى يبدأ بالنزول. إذا لم ينزل بعد، أو نزلت قطرة فقط، فهذا طبيعي تماماً.
# first-days: about the first milk; at most 35 words
first-drops = الحليب الأول كثيف وينزل قطرة قطرة. مليلتر واحد أو أقل أمر طبيعي في البداية.
# every expression phase: changing early; at most 35 words
when-slows = حين يقلّ نزول الحليب، انتقلي إلى الثدي الآخر متى شئتِ.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = إذا صارت القطرات قليلة، فيمكنكِ أن تبدّلي الثدي أو تنتقلي إلى ما بعده. الدقائق للاسترشاد فقط.
# long turns: half of it is over; at most 35 words
half-way = أنتِ الآن في منتصف هذا الدور. لتكن يدكِ ليّنة.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = مضى نصف هذا الدور. أخرجي الهواء على مهل، وتابعي برفق.
# every turn: one minute is left; at most 35 words
last-minute = بقيت دقيقة واحدة تقريباً على هذا الثدي.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = دقيقة واحدة أخرى هنا، بالخفّة نفسها.
# every turn: the fingers move around; at most 35 words
rotate-1 = الآن حرّكي الإبهام والسبّابة قليلاً على حافة الجلد الأغمق.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = أديري يدكِ قليلاً، لتستقرّ أصابعكِ على موضع جديد، على المسافة نفسها.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = انتقلي بأصابعكِ قليلاً حول الحلمة، وتابعي من هناك.
# long turns: a reminder; at most 35 words
remind-shoulders = أنزلي كتفيكِ، ودعي فكّكِ يرتخي على راحته.
# long turns: a reminder; at most 35 words
remind-no-sliding = أبقي أصابعكِ على موضع واحد من الجلد، من دون انزلاق ومن دون فرك.
# long turns: a reminder; at most 35 words
remind-dear = إن أحببتِ، فكّري في شخص عزيز عليكِ، أو في مكان تشعرين فيه بالهدوء.
# long turns: a reminder; at most 35 words
remind-hand-tired = إذا تعبت يدكِ فهزّيها قليلاً أو بدّلي اليد. يمكنكِ أن تعودي إلى الإيقاع في أي وقت.
# long turns: a reminder; at most 35 words
remind-drops = قطرات أو رذاذ، كلاهما جيّد. كل قليل يستحقّ أن تحتفظي به.
# turns: a reminder; at most 35 words
remind-breathe = تنفّسي ببطء، ودعي يدكِ تلين كلما خفّفتِ الضغط.

## Closing

# every session: the work is over; at most 35 words
close-rest = الآن دعي يديكِ تستريحان في حجركِ. كان هذا الجزء الأخير.
# full, express, first-days: the milk; at most 35 words
milk-cover = غطّي حليبكِ بغطاء نظيف، حتى لو كان بضع قطرات، واكتبي عليه التاريخ والوقت.
# full, express, first-days: the milk; at most 35 words
milk-keep = إذا كان طفلكِ لن يشربه قريباً، فضعيه في الثلاجة. وفي المستشفى، اتبعي تعليمات القسم.
# first-days: how often; at most 35 words
how-often = إذا كان طفلكِ لا يستطيع الرضاعة من الثدي بعد، فالنصيحة المعتادة إخراج الحليب ثماني إلى عشر مرات في اليوم والليلة، منها مرة في الليل على الأقل.
# massage: the oil comes off; at most 35 words
wipe-oil-after = إذا استعملتِ الزيت، فامسحيه عن ثدييكِ ويديكِ قبل أن يرضع طفلكِ.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = إذا لم تشعري بتحسّن بعد هذه الخطوات، فاتصلي بطبيبكِ أو باستشارية الرضاعة.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = اتصلي بطبيبكِ أو باستشارية الرضاعة إذا رأيتِ احمراراً أو خطوطاً حمراء، أو إذا ارتفعت حرارتكِ أو شعرتِ كأنكِ مصابة بالإنفلونزا.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = من فضلكِ اتصلي بهما أيضاً إذا لم يستطع طفلكِ أن يمسك الثدي بفمه ليرضع. هذا سبب وجيه لطلب المساعدة.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = شكراً لأنكِ منحتِ نفسكِ هذا الوقت. استريحي قليلاً، واشربي بعض الماء.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = مهما كان مقدار الحليب اليوم، فقد منحتِه وقتاً وعناية. استريحي قليلاً، واشربي بعض الماء.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = نتوقّف هنا. أبعدي يديكِ، ودعي ذراعيكِ تستريحان.
# it-hurts; at most 35 words
hurt-not-your-fault = كان التوقّف هو الصواب. ليس لكِ ذنب في هذا.
# it-hurts: when to call; at most 35 words
call-if-pain = إذا لم يزُل الألم قريباً، أو إذا عاد، فاتصلي بطبيبكِ أو باستشارية الرضاعة.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = ترفّقي بنفسكِ الآن. يمكنكِ أن تعودي في وقت آخر، متى شئتِ.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = للخلف
# on the beat: thumb and finger toward each other; one word
beat-compress = اضغطي
# on the beat: the hand lets go; one word
beat-relax = خفّفي

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = هذه هي اللغة العربية.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = بقيت خمس وأربعون دقيقة تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = بقيت ثلاثون دقيقة تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = بقيت عشرون دقيقة تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = بقيت خمس عشرة دقيقة تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = بقيت عشر دقائق تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = بقيت خمس دقائق تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = بقيت ثلاث دقائق تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = بقيت دقيقتان تقريباً.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = بقيت دقيقة واحدة تقريباً.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = بقي أقلّ من دقيقة واحدة.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = سيكون الصوت عالياً بهذا القدر. هل تسمعينني جيداً؟
# care, question 1 of 4; at most 20 words
care-pregnant = هل أنتِ حامل، في أي أسبوع كان؟
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = هل ترين على الثدي احمراراً أو خطوطاً حمراء، أو هل فيه موضع ساخن؟
# care, question 3 of 4; at most 20 words
care-fever = هل حرارة جسمكِ مرتفعة؟
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = هل تشعرين كأنكِ مصابة بالإنفلونزا؟
# care, after a yes to one of the four: what to do; at most 25 words
care-call = في هذه الحالة، اتصلي أولاً بطبيبكِ أو بالقابلة من فضلكِ. لن نبدأ الآن.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = هل طلب منكِ طبيبكِ أو القابلة أن تقومي بهذه الجلسة على الرغم من ذلك؟
