### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = التدليك وإخراج الحليب
# What will happen in it, in one sentence
session-full-summary = تدليك لطيف للثديين، ثم إخراج الحليب باليد، ثلاثة أدوار لكل ثدي، وبينها تدليك قصير.
# The name of the session massage
session-massage = التدليك
# What will happen in it, in one sentence
session-massage-summary = قطعة قماش دافئة وتدليك لطيف للثديين، من دون إخراج الحليب.
# The name of the session express
session-express = إخراج الحليب
# What will happen in it, in one sentence
session-express-summary = إخراج الحليب باليد، دوران لكل ثدي، مع الانتقال إلى الثدي الآخر متى قلّ نزول الحليب.
# The name of the session for the first days after a birth
session-first-days = الأيام الأولى
# What will happen in it, in one sentence
session-first-days-summary = جمع أولى القطرات في ملعقة أو محقنة، برفق وفي نحو عشر دقائق.
# The name of the session that is only the rhythm
session-cadence = الإيقاع وحده
# What will happen in it, in one sentence
session-cadence-summary = إيقاع إخراج الحليب باليد، ثدياً بعد ثدي، ما دمتِ تريدين.
# The name of the session for full, tender breasts
session-relief = التخفيف
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = لمسات خفيفة جداً وقليل من الحليب، لثديين ممتلئين متألّمين من دون احمرار ولا سخونة فيهما، ومن دون ارتفاع في حرارتكِ.
# The name of what the key h leads to
session-it-hurts = هذا يؤلمني
# What will happen in it, in one sentence
session-it-hurts-summary = توقّف هادئ، ومتى تتصلين لطلب المساعدة.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = الاستعداد
# The short name of a phase: massaging
phase-massage = التدليك
# The short name of a phase: expressing by hand
phase-express = إخراج الحليب
# The short name of a phase: the end of a session
phase-close = الختام
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = الثدي الذي تبدئين به
# The breast of a phase: the one that was not first
side-second = الثدي الآخر
# The breast of a phase: the left one
side-left = الثدي الأيسر
# The breast of a phase: the right one
side-right = الثدي الأيمن
# The breasts of a phase: both at once
side-both = الثديان معاً
# The name of the music that the project brings
music-warm = دفء
# The name of a piece of music: rain outside, heard from a warm room
music-rain = مطر على النافذة
# The name of a piece of music: very soft, as one hushes a child
music-hush = سكينة

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = يدان تفرك إحداهما الأخرى بالصابون تحت ماء جارٍ.
# The picture of the warm cloth
figure-warm-cloth = يدان تمسكان قطعة قماش دافئة على الثديين.
# The picture of the first stroke of the massage
figure-shake = تحت كل ثدي يد تهزّه بلطف من جانب إلى جانب.
# The picture of the second stroke
figure-back-and-forth = يد فوق الثدي ويد تحته، تمرّان من جانب إلى جانب في اتجاهين متعاكسين.
# The picture of the third stroke
figure-up-and-down = يد على كل جانب من الثدي: واحدة تمرّ صعوداً والأخرى نزولاً.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = يدان تحيطان بالثدي وتديرانه بخفّة في اتجاهين متعاكسين، كأنهما تعصران قطعة قماش ناعمة.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = أصابع يد واحدة تمسح على أعلى الثدي، بخفّة الريشة.
# The picture of wiping off the oil
figure-wipe = يد تمسح الزيت عن الثدي بمنشفة.
# The picture of leaning forward
figure-lean-forward = امرأة جالسة تميل قليلاً إلى الأمام، وتحت ثديها كوب.
# The picture of the cup
figure-cup = يد تُخرج الحليب، والأخرى تمسك كوباً تحت الحلمة.
# The picture of the shape of the hand
figure-c-hand = الإبهام والأصابع على شكل نصف دائرة واسعة، مثل الحرف C.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = الإبهام أعلى من الحلمة والسبّابة أسفل منها، وكلاهما على الحافة الخارجية للهالة، على بُعد سنتيمترين إلى ثلاثة سنتيمترات من قاعدة الحلمة.
# The picture of the first movement of the other technique, from the side
figure-press-back = الإبهام والأصابع تدفع الثدي للخلف في خط مستقيم، نحو الأضلاع.
# The picture of the movement that brings milk
figure-compress = الإبهام والسبّابة يقترب أحدهما من الآخر عند حافة الهالة، وتظهر قطرات من الحليب.
# The picture of the movement that follows it
figure-relax = الإبهام والسبّابة يخفّفان الضغط ويبقيان على الموضع نفسه من الجلد.
# The picture of the fingers that move around
figure-rotate = تدور اليد، ليستقرّ الإبهام والسبّابة على موضع جديد من حافة الهالة.
# The picture of the cool cloth
figure-cool-cloth = يدان تمسكان قطعة قماش باردة قليلاً على الثديين.
# The picture of resting
figure-rest = امرأة جالسة، رداؤها مغلق ويداها تستريحان في حجرها.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    متى تتصلين أولاً قبل أن تبدئي

    من فضلكِ لا تبدئي، واتصلي أولاً بطبيبكِ أو بالقابلة، إذا
      - كنتِ حاملاً، في أي أسبوع؛
      - رأيتِ على الثدي احمراراً أو خطوطاً حمراء (على البشرة السمراء أو السوداء قد يبدو الموضع أغمق أو مائلاً إلى البنفسجي، أو تشعرين بسخونته فقط)؛
      - ارتفعت حرارتكِ؛
      - شعرتِ كأنكِ مصابة بالإنفلونزا.

    جلسة «التخفيف» لا تغيّر هذا. هي للثديين الممتلئين من دون احمرار ولا سخونة فيهما ولا ارتفاع في حرارة جسمكِ. إذا كان لديكِ شيء من ذلك، فلا تبدئيها إلا إذا طلبها منكِ طبيبكِ أو القابلة من قبل.

    لا ينبغي أن يؤلمكِ شيء أبداً. المفتاح { $hurt } يوقف كل شيء فوراً، ويخبركِ متى تتصلين.
    هذا إرشاد، وليس مشورة طبية.

## About

# What massage and expression by hand may help with
about-helps-with = قد يساعد تدليك الثديين مع إخراج الحليب باليد إذا كان الثديان قاسيين متورّمين؛ وإذا وُلد الطفل قبل أوانه أو كان كثير البكاء؛ وإذا صعب عليه أن يمسك الثدي بفمه؛ وعلى زيادة الحليب؛ وعلى استمراره ما دام الطفل لا يمكن إرضاعه.
# What the program is, and is not
about-what-it-is = يرافقكِ warmhands بصوت وموسيقى وإيقاع. قد يساعد، لكنه لا يعد بشيء. ليس مشورة طبية، ولا يقوم مقام من يرعونكِ ويرعون طفلكِ.
# Pain
about-no-pain = لا ينبغي أن يؤلمكِ شيء أبداً. الضغط على حافة الهالة فقط، لا على الحلمة أبداً، ومن دون شدّ ومن دون فرك. إذا شعرتِ بألم فتوقّفي.
# The two techniques
about-technique = لحركة اليد طريقتان. في "areola" تضغطين على الحافة الخارجية للهالة ثم تخفّفين الضغط. وفي "press-back" تدفعين للخلف، نحو أضلاعكِ، ثم تضغطين، ثم تخفّفين الضغط؛ وتعرضها Stanford Medicine هنا: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = اتصلي بطبيبكِ أو باستشارية الرضاعة إذا لم تشعري بتحسّن بعد هذه الخطوات؛ أو رأيتِ احمراراً أو خطوطاً حمراء، أو ارتفعت حرارتكِ أو شعرتِ كأنكِ مصابة بالإنفلونزا؛ أو لم يستطع طفلكِ أن يمسك الثدي بفمه ليرضع. على البشرة السمراء أو السوداء قد يبدو الاحمرار أغمق أو مائلاً إلى البنفسجي، أو تشعرين بسخونة الموضع فقط.
# Pregnancy
about-pregnancy = في الحمل، في أي أسبوع، لا تُخرجي الحليب إلا بموافقة القابلة أو الطبيب، لعشر دقائق على الأكثر، وتوقّفي إذا شعرتِ بأن بطنكِ يتصلّب (NHS Forth Valley).
# How often
about-how-often = في الأسابيع الأولى، إذا كان الطفل لا يستطيع الرضاعة من الثدي بعد، فالنصيحة المعتادة إخراج الحليب من 8 إلى 10 مرات في 24 ساعة، منها مرة في الليل على الأقل، من دون انقطاع يزيد على 5 إلى 6 ساعات (NHS; NHS Lothian).
# How long milk keeps
about-storage = كم يُحفظ الحليب لطفل سليم وُلد في أوانه (CDC): في حرارة الغرفة حتى 25 °C، 4 ساعات؛ وفي الثلاجة عند 4 °C، 4 أيام؛ وفي المجمّد، الأفضل 6 أشهر، و12 شهراً على الأكثر. الحليب بعد إذابته: 24 ساعة في الثلاجة، أو من ساعة إلى ساعتين في حرارة الغرفة. ما يبقى من الرضعة: ساعتان. لا تجمّدي الحليب مرة ثانية. تختلف القواعد من بلد إلى بلد، وهي أشدّ للأطفال المولودين قبل أوانهم: اتبعي قواعد المستشفى.
# Music
about-music = قد تساعد الموسيقى والراحة. في دراسة على 162 أمّاً، كان حليب من سمعن الموسيقى أكثر في الأيام الأولى (Keith وآخرون، 2012، https://doi.org/10.1097/ANC.0b013e31824d9842)؛ وفي دراسة أخرى، EXPRESS، على 132 أمّاً (NPEU، 2024)، قد يكون الفرق مصادفة.
# Where the times come from
about-times = الأوقات مأخوذة من نصائح منشورة: الأدوار من Chele Marmet و UNICEF؛ والتدليك من University College London Hospitals و New Brunswick؛ والتدليك القصير والدفء من Arkansas Children's؛ واللمسة الخفيفة والقليل من الحليب للثديين الممتلئين من البروتوكول 36 لدى Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). لا مصدر يحدّد عدد الحركات في الدقيقة: الإيقاع للراحة، ولا يفرض شيئاً. كل رقم ومصدره في sessions/sources.toml.
# Where the technique comes from
about-handout = الطريقة مأخوذة من النشرة "Breast Massage with Milk Expression by Hand" التي نشرتها University Hospitals. الكلمات هنا كلماتنا نحن؛ ولا صلة لجهة University Hospitals بهذا البرنامج.
# Where the fingers go, and clean hands
about-fingers = موضع الأصابع، على بُعد 2 إلى 3 سم من قاعدة الحلمة: NHS West Suffolk و NHS Forth Valley؛ وتقول Marmet من 2.5 إلى 4 سم من الحلمة. اليد على شكل الحرف C: University College London Hospitals و Marmet. غسل اليدين بالماء والصابون، أو هلام فيه 60% كحول على الأقل، ووعاء نظيف: CDC.
# The works which that handout cites
about-works-cited =
    الأعمال المذكورة في تلك النشرة: D. Hartl و R. Cunningham، "Breast Massage"، Alive Magazine، 1 يناير 2005، حُدّث في 24 أبريل 2015. La Leche League International، "Hand Expression Technique"، ورقة من The Womanly Art of Breastfeeding، 2010. La Leche League، "Expressing and Storing Milk"، New Beginnings، المجلد 24، العدد 4، يوليو وأغسطس 2007. Ruth A. Lawrence و Robert M. Lawrence، Breastfeeding: A Guide for the Medical Professional، الطبعة الثامنة، Elsevier، 2016. Karen Wambach و Jan Riordan، Breastfeeding and Human Lactation، الطبعة الخامسة، Jones and Bartlett، 2016. Stanford Medicine، "Hand Expression of Breastmilk"، تاريخ الاطّلاع 21 أغسطس 2020.
# Licences
about-licences = البرنامج ونصوصه: MIT أو Apache-2.0، كما تختارين. الأصوات المسجّلة والموسيقى والإشارات: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = متى تتصلين
# Below that: a line to write on follows
handout-telephone = رقم هاتف القسم:
# The heading over how long milk keeps
handout-storage = مدّة حفظ الحليب
# The heading over who says so
handout-sources = المصادر

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = من فضلكِ اغسلي يديكِ بالماء الدافئ والصابون.
# On a handout, in place of the spoken line wash-again
paper-wash-again = الآن اغسلي يديكِ مرة أخرى بالماء الدافئ والصابون.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = قد يساعد حمّام دافئ أو قطعة قماش دافئة ورطبة على نزول الحليب.
# On a handout, in place of the spoken line settle
paper-settle = اجلسي أو استلقي في مكان هادئ ومريح، وأسندي ظهركِ. أرخي كتفيكِ. قد تساعدكِ موسيقى هادئة.
# On a handout, in place of the spoken line express-follow
paper-follow = كرّري ذلك مرة بعد مرة، على مهل. فالإيقاع الذي يناسبكِ هو الصحيح.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = مراكز CDC، الولايات المتحدة: أطفال أصحّاء وُلدوا في أوانهم
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = مؤسسة The Breastfeeding Network، المملكة المتحدة: أطفال أصحّاء وُلدوا في أوانهم
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = هيئة HSE، أيرلندا: أطفال في المستشفى، مولودون قبل أوانهم أو مرضى
# Where milk is kept; a length of time stands beside it
storage-room = حليب أُخرج للتوّ، في حرارة الغرفة
# Likewise
storage-refrigerator = حليب أُخرج للتوّ، في الثلاجة
# Likewise; in this time it stays at its best
storage-freezer-best = في المجمّد، في أفضل حال
# Likewise
storage-freezer = في المجمّد (أطول مدّة)
# Likewise: milk that was frozen
storage-thawed-refrigerator = حليب بعد إذابته، في الثلاجة
# Likewise: milk that was frozen
storage-thawed-room = حليب بعد إذابته، في حرارة الغرفة
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = ما يبقى من الرضعة
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }، { $celsius } °C ({ $fahrenheit } °F) أو أبرد
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [zero] { $time } ساعة
        [one] { $time } ساعة
        [two] { $time } ساعة
        [few] { $time } ساعات
        [many] { $time } ساعة
       *[other] { $time } ساعة
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [zero] { $time } يوم
        [one] { $time } يوم
        [two] { $time } يوم
        [few] { $time } أيام
        [many] { $time } يوماً
       *[other] { $time } يوم
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [zero] { $time } شهر
        [one] { $time } شهر
        [two] { $time } شهر
        [few] { $time } أشهر
        [many] { $time } شهراً
       *[other] { $time } شهر
    }
# Below all these times
storage-rules = لا تجمّدي أبداً حليباً أُذيب مرة. تختلف القواعد من بلد إلى بلد، وهي أشدّ للأطفال المولودين قبل أوانهم: اتبعي قواعد المستشفى.

# An entry in a calendar, with an alarm
remind-summary = حان وقت إخراج الحليب

## Help

# What the program is: the first line of its help
help-warmhands = صوت هادئ وموسيقى ناعمة وإيقاع لتدليك الثديين وإخراج الحليب باليد.
# The heading before how a command is typed; a colon follows
help-usage = الاستعمال
# The heading over the options of a command
help-options = الخيارات
# The heading over the arguments of a command
help-arguments = المعطيات
# The heading over the list of commands
help-commands = الأوامر
# Stands for the name of a command where a usage line is shown, in capitals
help-command = أمر
# What stands in a usage line for all options
help-some-options = [خيارات]
# What the command play does
help-play = تشغيل جلسة (هذا ما يحدث إذا لم يُذكر أمر)
# What the command cadence does
help-cadence = تشغيل إيقاع إخراج الحليب وحده، ما دمتِ تريدين
# What the command care does: somebody chooses a session together with a patient
help-care = اختيار جلسة مع المريضة، خطوة خطوة، بلغتها وبلغتكِ
# What the command "resume" does
help-resume = المتابعة من حيث توقّفت آخر جلسة، حتى يوم واحد بعد توقّفها
# What the command render does
help-render = حفظ جلسة في ملف صوتي
# What the command plan does
help-plan = عرض ما سيُسمع ومتى، من دون صوت
# What the command script does
help-script = عرض ما سيُقال
# What the command list does
help-list = عرض الجلسات أو اللغات أو الموسيقى أو قواعد حفظ الحليب أو أجهزة الصوت أو الميكروفونات
# What the command figures does
help-figures = كتابة صور حركات التدليك وإخراج الحليب في ملفات، بصيغتي SVG و PNG
# What the command handout does
help-handout = كتابة ورقة للطباعة: الخطوات مع صورها، ومتى تتصلين
# What the command remind does
help-remind = كتابة تذكيرات للتقويم، في ملف .ics
# What the command about does
help-about = فائدة هذا، ومتى تتصلين، والمصادر، والتراخيص
# What the command "ctl" does
help-ctl = التحكّم في جلسة جارية، من نافذة أوامر أخرى أو من برنامج نصّي
# What the command log does
help-log = عرض ما دُوّن عن جلساتكِ، أو إضافة كمية الحليب إليه، أو تصديره، أو حذفه
# What the command log list does
help-log-list = عرض الجلسات المدوّنة
# What the command log amount does
help-log-amount = إضافة كمية الحليب إلى جلسة مدوّنة، وكيف كانت
# What the command log chart does
help-log-chart = عرض حليب كل ثدي ودقائقه، يوماً بيوم
# What the command log export does
help-log-export = تصدير كل ما دُوّن ليستعمله برنامج آخر
# What the command log delete does
help-log-delete = حذف جلسات مدوّنة حتى لا يبقى منها شيء
# What the command config does
help-config = عرض موضع إعداداتكِ، أو إنشاء ملف لها، أو فحصه
# What the command config path does
help-config-path = عرض موضع ملف إعداداتكِ، أو الموضع الذي سيكون فيه
# What the command config init does
help-config-init = كتابة ملف فيه كل الإعدادات كأمثلة؛ وإذا كان الملف موجوداً بقي كما هو
# What the command config check does
help-config-check = بيان كل خطأ في إعداداتكِ
# What the command preset does; a preset has choices for a session, under a name
help-preset = حفظ ما تختارينه لجلسة تحت اسم، كاسم سرير
# What the command preset save does
help-preset-save = حفظ الاختيارات التالية تحت هذا الاسم
# What the command preset list does
help-preset-list = عرض الإعدادات المسبقة
# What the command preset show does
help-preset-show = عرض ما في إعداد مسبق
# What the command preset remove does
help-preset-remove = إزالة إعداد مسبق
# What the command check does
help-check = فحص بيانات البرنامج أو مجلد من عندكِ
# What the command pack does
help-pack = تسجيل صوتكِ، أو إضافة لغة؛ وتثبيت ما سجّله غيركِ
# What the command pack new does
help-pack-new = إنشاء مجلد لحزمة جديدة، باللغة التي يحدّدها الخيار --lang
# What the command pack sheet does
help-pack-sheet = عرض الجمل التي تُقرأ عند التسجيل
# What the command pack record does
help-pack-record = تسجيل الجمل واحدة واحدة من الميكروفون، مع المتابعة من حيث توقّف التسجيل
# What the command pack import does
help-pack-import = إدخال تسجيلات صُنعت في مكان آخر
# What the command pack check does
help-pack-check = بيان ما يجب إصلاحه، وما بقي من التسجيل
# What the command pack build does
help-pack-build = جمع الحزمة في ملف واحد يستطيع غيركِ تثبيته
# What the command pack install does
help-pack-install = تثبيت حزمة وصلتكِ من غيركِ
# What the command pack list does
help-pack-list = عرض الحزم المثبّتة
# What the command pack remove does
help-pack-remove = إزالة حزمة مثبّتة
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = اللغة المنطوقة، باسمها أو برمزها: الإسبانية، es-419
# What the option --screen-lang is for
help-arg-screen-lang = لغة الشاشة، إذا كانت غيرها
# An option; F13 and next stay as they are
help-arg-key = ما يفعله مفتاح أو دوّاسة، مثل F13=next؛ ويمكن ذكر الخيار أكثر من مرة
# An option
help-arg-one-button = أي مفتاح أو زرّ: إيقاف، متابعة؛ مرتين بسرعة: التالي؛ أربع مرات بسرعة، أو بضغطة مطوّلة: يؤلمني
# An option
help-arg-locked = البدء والمفاتيح مقفلة: لا يعمل إلا الإيقاف المؤقت و«يؤلمني» وفتح القفل
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = أي نصوص تُعرض: voice (بلغة الصوت) أو screen (بلغة الشاشة) أو both (بكلتيهما)
# What the option --data is for
help-arg-data = مجلد فيه جلسات أو لغات أو أصوات من عندكِ
# What the option --lines is for
help-arg-lines = عرض النصوص المرافقة للصوت أسطراً، حتى إذا اتّسعت نافذة الأوامر للشاشة الكاملة
# What the option --theme is for; the words are typed as they are
help-arg-theme = ألوان الشاشة الكاملة: auto (كألوان نافذة الأوامر أو سطح المكتب) أو light (فاتحة) أو dark (داكنة) أو night (كهرماني على أسود)
# What the option --skin is for; the words are typed as they are
help-arg-skin = لون البشرة في الصور: neutral (محايد) أو light (فاتح) أو tan (حنطي) أو brown (أسمر) أو dark (داكن)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = كيف تُرسم الصور في نافذة الأوامر: quadrants، أو half إذا ظهرت فراغات بين الأحرف
# What the argument FIGURE of the command figures is for
help-arg-figure = الصورة (إذا لم تُذكر، فكل الصور)
# What the option --output of the command figures is for
help-arg-figures-dir = المجلد الذي تُكتب فيه الصور
# What the option --large of the command handout is for
help-arg-large = حروف كبيرة
# What the option --policy of the command handout is for
help-arg-policy = قواعد مَن في مدّة حفظ الحليب: انظري "warmhands list policies" (إذا لم تُذكر، فقواعد cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = حجم الورق: a4 أو letter (إذا لم يُذكر، فكما في الطابعة؛ وفي PDF يكون a4)
# What the option --output of the command handout is for
help-arg-page-file = الملف الذي يُكتب، وينتهي اسمه بـ .html أو .pdf؛ أو - للخرج القياسي
# What the option --every of the command remind is for
help-arg-every = المدّة بين تذكير وآخر، مثل 3h أو 2h30m
# What the option --times of the command remind is for
help-arg-times = عدد التذكيرات (إذا لم يُذكر، فهو 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = وقت أول تذكير، مثل 22:00 (إذا لم يُذكر، فعند الدقيقة 0 أو 15 أو 30 أو 45 التالية)
# What the option --output of the command remind is for
help-arg-calendar-file = الملف الذي يُكتب، مثل next.ics؛ أو - للخرج القياسي
# What the option --plain is for
help-arg-plain = أسطر بسيطة فقط: من دون ألوان ومن دون إعادة رسم
# What the argument SESSION is; full is typed as it is
help-arg-session = الجلسة: انظري "warmhands list sessions" (إذا لم تُذكر، فهي full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = الثدي الذي تبدئين به: left (الأيسر) أو right (الأيمن) أو other (الذي لم يكن الأول في المرة السابقة)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = الحركة: areola (اضغطي، خفّفي) أو press-back (للخلف، اضغطي، خفّفي)
# What the option --rate is for
help-arg-rate = كم مرة في الدقيقة، كما يريحكِ
# What the option --fit is for
help-arg-fit = المدّة كلّها، مثل 30m أو 28:30: أقصر من المعتاد أو أطول، بقدر الإمكان
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = كيف يُسمع الإيقاع: voice (صوت) أو tone (نغمات) أو none (لا شيء)
# What the option --music is for; none is typed as it is
help-arg-music = الموسيقى: اسم من "warmhands list music"؛ أو ملف أو مجلد أو قائمة تشغيل من عندكِ؛ أو none (لا شيء)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = تشغيل مجلد أو قائمة تشغيل بترتيب عشوائي يتغيّر كل مرة؛ ومع --shuffle=7 يكون الترتيب هو نفسه دائماً
# What the option --delay is for
help-arg-delay = مدّة الانتظار في صمت قبل البدء، مثل 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = الانتظار حتى تعودي من غسل يديكِ وتضغطي أي مفتاح، بضع دقائق على الأكثر
# What the option --for is for
help-arg-for = كم يستمر الإيقاع، مثل 20m (إذا لم يُذكر، فحتى توقفيه)
# What the option --switch is for
help-arg-switch = كم يطول دور كل ثدي، مثل 5m
# What the option --json is for
help-arg-json = إخراج كائن JSON واحد
# What the argument of the command list is; the six words are typed as they are
help-arg-what = ما يُعرض: sessions (الجلسات) أو languages (اللغات) أو music (الموسيقى) أو policies (مدّة حفظ الحليب) أو devices (أجهزة الصوت) أو microphones (الميكروفونات)
# What the option --speak of list languages is for
help-arg-speak = كل لغة لها صوت تنطق اسمها
# What the option --voice-volume is for
help-arg-voice-volume = علوّ الصوت المتكلّم، بالديسيبل (0 كما سُجّل)
# What the option --music-volume is for
help-arg-music-volume = علوّ الموسيقى، بالديسيبل
# What the option --signal-volume is for
help-arg-signal-volume = علوّ الإيقاع والإشارات، بالديسيبل
# What the option --output is for; speaker and null are typed as they are
help-arg-output = إلى أين يذهب الصوت: speaker (السمّاعة) أو null (لا مكان، لكن في الوقت الحقيقي) أو - (الخرج القياسي، في الوقت الحقيقي) أو ملف
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = إلى أين يذهب الصوت: speaker (السمّاعة) أو null (لا مكان، لكن في الوقت الحقيقي)
# What the option --forget of "resume" is for
help-arg-forget = عدم تشغيل أي شيء؛ وحذف ما حُفظ من آخر جلسة
# What the option --preset is for
help-arg-preset = الاختيارات المحفوظة بالأمر "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = اسم الإعداد المسبق: سرير أو غرفة، مثل bed4 (حروف من a إلى z وأرقام من 0 إلى 9 و -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = سُئلت المريضة الأسئلة الأربعة كلّها عن علامات الخطر، وأجابت عن كل منها بـ «لا»
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = لدى المريضة علامة خطر؛ وطبيبها أو القابلة يعلم بها وطلب منها أن تقوم بهذا على الرغم من ذلك
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = من دون سؤال عمّا له جواب معتاد؛ أما أسئلة علامات الخطر فليس لها جواب معتاد
# What the option --voice of care is for
help-arg-care-voice = لغة الصوت، إذا لم يكن للغة المريضة صوت بعد
# What the option --device is for
help-arg-device = جهاز الصوت، بأي جزء من اسمه: انظري "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = إذا انقطعت سمّاعات الرأس أو مكبّر الصوت: pause (إيقاف مؤقت حتى تعود) أو go-on (متابعة على جهاز آخر)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = من أين تبدئين، على شكل PHASE.STEP (مرحلة وخطوة): "warmhands plan" يعرض الأسماء
# What the option -o of the command render is for
help-arg-file = الملف الذي يُكتب، وينتهي اسمه بـ .wav أو .flac أو .opus أو .ogg؛ أو - للخرج القياسي
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = جزء واحد فقط: speech (الكلام) أو music (الموسيقى) أو signal (الإشارات)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = العيّنات: 16 أو 24، ومع WAV أيضاً float؛ أو flac أو opus أو raw16 (16 بتّاً بلا ترويسة)، إذا لم يدلّ الاسم على ذلك
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = حجم ملف Opus بالكيلوبت في الثانية، من 32 إلى 256 (إذا لم يُذكر، فهو 64)
# What the option --force is for
help-arg-force = الكتابة فوق الملف إذا كان موجوداً
# What the argument of the command check is
help-arg-dir = المجلد الذي يُفحص (إذا لم يُذكر، فبيانات البرنامج)
# What the argument of the commands that make a pack is
help-arg-pack-dir = مجلد الحزمة
# What the option --voice of pack new is for
help-arg-pack-voice = اسم صاحب الصوت، كما سيُعرض
# What the option --licence of pack new is for
help-arg-pack-licence = بأي شروط يجوز لغيركِ استعمال التسجيلات، مثل CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = الملف الذي يُكتب (إذا لم يُذكر، فباسم المجلد)
# What the argument of pack install is
help-arg-pack-file = ملف الحزمة، واسمه ينتهي بـ .whpack
# What the option --force of pack install is for
help-arg-pack-force = وضعها مكان حزمة مثبّتة تحمل الاسم نفسه
# What the argument of pack remove is
help-arg-pack-name = اسم الحزمة: انظري "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = ملفات صوتية، كل منها باسم جملته، مثل wash-hands.wav؛ أو مجلدات فيها ملفات كهذه؛ أو ملف واحد طويل مع --labels
# What the option --labels of pack import is for
help-arg-pack-labels = ملف نصّي فيه علامات من Audacity، تدلّ على موضع كل جملة في الملف الطويل
# What the option --microphone of pack record is for
help-arg-pack-microphone = الميكروفون، بأي جزء من اسمه: انظري "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = تسجيل هذه الجملة وحدها، وإعادتها إذا لزم؛ ويمكن ذكر الخيار أكثر من مرة
# Help for an option of "play" and "ctl"
help-arg-session-name = اسم الجلسة الجارية، لأجل "warmhands ctl": حروف من a إلى z وأرقام من 0 إلى 9 وشرطات (-)
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = تدوين هذه الجلسة، لأجل "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = تدوين هذه الجلسة مع اسم إعدادها المسبق
# The option --since of "log"; the date is typed in this form
help-arg-log-since = فقط ما دُوّن من هذا اليوم فصاعداً، مثل 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = رقم الجلسة المدوّنة: انظري "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = حليب الثدي الأيسر، بالمليلتر، مثل 40 أو 2.5
# The option --right of "log amount"
help-arg-log-right = حليب الثدي الأيمن، بالمليلتر
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = كيف كانت: easy (سهلة) أو hard (صعبة) أو painful (مؤلمة) أو tired (متعَبة)
# The option -o of "log chart"
help-arg-log-chart-file = كتابة الرسم البياني في هذا الملف بدلاً من عرضه، واسمه ينتهي بـ .svg
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = إخراج جدول (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = حذف ما دُوّن لهذا الإعداد المسبق
# The option --all of "log delete"
help-arg-log-all = حذف كل ما دُوّن
# The option --yes of "log delete"
help-arg-log-yes = من دون سؤال قبل الحذف
# Help for an argument of "ctl"
help-arg-control = ما المطلوب: pause (إيقاف مؤقت) أو resume (متابعة) أو next (التالي) أو quit (إنهاء) ...؛ أو status (الحالة) أو watch (مراقبة الحالة) أو list (عرض الجلسات)
# Help for an argument of "ctl"
help-arg-words = ما يلزم الأمر من قيم، مثل "voice -6" بعد volume
# What the argument of "config check" is
help-arg-config-file = الملف الذي يُفحص (إذا لم يُذكر، فإعداداتكِ)
# What the option --help is for
help-arg-help = عرض هذه المساعدة
# What the option --version is for
help-arg-version = عرض رقم الإصدار

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = ما دمتِ تريدين
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = أقصر من المعتاد ({ $usual }): كل جزء يتنازل عن { $percent }% من الوقت الذي يستطيع التنازل عنه (أقصر مدّة { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = أطول من المعتاد ({ $usual }): كل جزء يأخذ { $percent }% من الوقت الذي يستطيع أن يأخذه بعد (أطول مدّة { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = المدّة المعتادة: لم يُقصَّر شيء ولم يُطَل.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }، { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [zero] نحو { $minutes } دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: من { $shortest } إلى { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }، { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }، { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }؛ { $review })
# In the list of languages: there are no recordings
list-no-voice = لا صوت لها بعد
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = صوت بلكنة أجنبية
# In the list of languages: a person reads
list-voice-human = صوت إنسان
# In the list of languages: a computer's voice reads
list-voice-synthetic = صوت مصنوع آلياً
# In the list of languages: who has read its words
list-review-none = لم يقرأ نصوصها بعد ناطق أصلي بها
# In the list of languages: who has read its words
list-review-native = قرأ نصوصها ناطق أصلي بها
# In the list of languages: who has read its words
list-review-clinician = قرأ نصوصها مختصّ صحي
# $name: the sound device that is used where none is named
list-default-device = { $name } (الافتراضي)
# The heading over the list of sources at the end of about
about-sources = الأرقام، ومن أين جاءت:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = لم يُدوَّن شيء.
# In an entry: how the session ended
log-ended-done = حتى نهايتها
# In an entry: how the session ended
log-ended-stopped = أُوقفت
# In an entry: how the session ended
log-ended-hurt = كان هناك ألم
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [zero] { $count } مرحلة
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $count } مراحل
        [many] { $count } مرحلة
       *[other] { $count } مرحلة
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } د
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } مل
# How a session was for her
log-felt-easy = سهلة
# How a session was for her: it was hard to do
log-felt-hard = صعبة
# How a session was for her
log-felt-painful = مؤلمة
# How a session was for her: she is tired
log-felt-tired = متعَبة
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = كم كان الحليب بالمليلتر ({ $side })؟  رقم ثم Enter · Enter وحده: لم يُقَس · q: بلا أسئلة
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = كيف كانت الجلسة؟  { $words } · أي مفتاح آخر: بلا جواب
# After these answers, or after "log amount"
log-noted = دُوّن ذلك.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [zero] حذف { $count } جلسة مدوّنة نهائياً؟  1: نعم · أي مفتاح آخر: لا
        [one] حذف جلسة مدوّنة واحدة نهائياً؟  1: نعم · أي مفتاح آخر: لا
        [two] حذف جلستين مدوّنتين نهائياً؟  1: نعم · أي مفتاح آخر: لا
        [few] حذف { $count } جلسات مدوّنة نهائياً؟  1: نعم · أي مفتاح آخر: لا
        [many] حذف { $count } جلسة مدوّنة نهائياً؟  1: نعم · أي مفتاح آخر: لا
       *[other] حذف { $count } جلسة مدوّنة نهائياً؟  1: نعم · أي مفتاح آخر: لا
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [zero] لم يُحذف شيء.
        [one] حُذفت جلسة مدوّنة واحدة.
        [two] حُذفت جلستان مدوّنتان.
        [few] حُذفت { $count } جلسات مدوّنة.
        [many] حُذفت { $count } جلسة مدوّنة.
       *[other] حُذفت { $count } جلسة مدوّنة.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = إعداداتكِ. لاستعمال أحدها، احذفي "#" من أول سطره وغيّري قيمته. يُؤخذ أولاً بما يُكتب بعد الأمر، ثم بمتغيّرات البيئة مثل { $variable }، ثم بهذا الملف. "warmhands config check" يبحث عن الأخطاء.
# All settings are right; $place: their file
config-fine = { $place }: كل الإعدادات مفهومة.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = العربية
# The language bn, written as in the middle of a sentence
language-bn = البنغالية
# Other names of the same language, with commas between: understood, never shown
language-bn-also = البنغالي، البنجالية
# The language de, written as in the middle of a sentence
language-de = الألمانية
# The language en-GB, written as in the middle of a sentence
language-en-gb = الإنجليزية (المملكة المتحدة)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = الإنجليزية البريطانية
# The language en-US, written as in the middle of a sentence
language-en-us = الإنجليزية (الولايات المتحدة)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = الإنجليزية الأمريكية، إنجليزي
# The language es-419, written as in the middle of a sentence
language-es-419 = الإسبانية (أمريكا اللاتينية)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = الإسبانية اللاتينية، إسباني
# The language fr, written as in the middle of a sentence
language-fr = الفرنسية
# The language hi, written as in the middle of a sentence
language-hi = الهندية
# The language ht, written as in the middle of a sentence
language-ht = الكريولية الهايتية
# The language id, written as in the middle of a sentence
language-id = الإندونيسية
# The language it, written as in the middle of a sentence
language-it = الإيطالية
# The language ja, written as in the middle of a sentence
language-ja = اليابانية
# The language pl, written as in the middle of a sentence
language-pl = البولندية
# The language pt-BR, written as in the middle of a sentence
language-pt-br = البرتغالية (البرازيل)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = البرتغالية البرازيلية، برتغالي
# The language ru, written as in the middle of a sentence
language-ru = الروسية
# The language sw, written as in the middle of a sentence
language-sw = السواحيلية
# The language tl, written as in the middle of a sentence
language-tl = التاغالوغية
# Other names of the same language, with commas between: understood, never shown
language-tl-also = الفلبينية
# The language tr, written as in the middle of a sentence
language-tr = التركية
# The language ur, written as in the middle of a sentence
language-ur = الأردية
# The language vi, written as in the middle of a sentence
language-vi = الفيتنامية
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = الصينية (المبسطة)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = الصينية المبسطة، الماندرين، صيني

## Notices

# $word: a word of the rhythm
notice-word-too-long = بهذه السرعة تكون كلمة «{ $word }» أطول من وقتها، ولذلك يُسمع الإيقاع نغمات.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [zero] لا جملة مسجّلة أقدم من نصّها. "warmhands check" يفحصها.
    [one] جملة مسجّلة واحدة أقدم من نصّها. "warmhands check" يذكرها.
    [two] جملتان مسجّلتان أقدم من نصّيهما. "warmhands check" يذكرهما.
    [few] { $count } جمل مسجّلة أقدم من نصوصها. "warmhands check" يذكرها.
    [many] { $count } جملة مسجّلة أقدم من نصوصها. "warmhands check" يذكرها.
   *[other] { $count } جملة مسجّلة أقدم من نصوصها. "warmhands check" يذكرها.
}
# $language: a language tag
notice-unserved-language = لا صوت بعد للغة «{ $language }». هذه هي الإنجليزية؛ ويمكنكِ أن تختاري لغة أخرى بالخيار --lang.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = النصوص: { $words }. الصوت: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = طلبتِ { $asked }. الموجود هو { $language }: قريب مما طلبتِ، لكن بعض الكلمات ستختلف.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [zero] لم يُترك أي ملف من موسيقاكِ.
    [one] تُرك ملف واحد من موسيقاكِ:
    [two] تُرك ملفان من موسيقاكِ:
    [few] تُركت { $count } ملفات من موسيقاكِ:
    [many] تُرك { $count } ملفاً من موسيقاكِ:
   *[other] تُرك { $count } ملف من موسيقاكِ:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [zero] ولا شيء غيرها.
    [one] وملف آخر.
    [two] وملفان آخران.
    [few] و { $count } ملفات أخرى.
    [many] و { $count } ملفاً آخر.
   *[other] و { $count } ملف آخر.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [zero] لم يُترك أي ملف ({ $file }).
    [one] لا يمكن تشغيل { $file }، فتُرك.
    [two] لا يمكن تشغيل ملفين، فتُركا؛ أولهما { $file }.
    [few] لا يمكن تشغيل { $count } ملفات، فتُركت؛ أولها { $file }.
    [many] لا يمكن تشغيل { $count } ملفاً، فتُركت؛ أولها { $file }.
   *[other] لا يمكن تشغيل { $count } ملف، فتُركت؛ أولها { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = تُرك جانباً من إعداداتكِ: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = تُرك جانباً: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = تُركت الحزمة «{ $pack }» جانباً ("warmhands pack remove { $pack }" يزيلها): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = تُركت جانباً، لأنها ليست بالضبط أسماء لغات أو جلسات أو أصوات: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: لا يمكن لهذه اللغة أن تقوم مقام { $tags }، فلم يُؤخذ بذلك.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [zero] لا ملف ينتهي قبل أوانه ({ $file }).
    [one] { $file }: تالف أو مقطوع قبل نهايته؛ ينتهي عند { $at }، ثم يُشغَّل ما بعده.
    [two] ملفان ينتهيان قبل أوانهما، لأنهما تالفان أو مقطوعان؛ أولهما { $file }.
    [few] { $count } ملفات تنتهي قبل أوانها، لأنها تالفة أو مقطوعة؛ أولها { $file }.
    [many] { $count } ملفاً تنتهي قبل أوانها، لأنها تالفة أو مقطوعة؛ أولها { $file }.
   *[other] { $count } ملف تنتهي قبل أوانها، لأنها تالفة أو مقطوعة؛ أولها { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = لم يعد بالإمكان تشغيل أي شيء من موسيقاكِ. تستمر الجلسة من دون موسيقى.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = الخيار --shuffle يخلط ترتيب مجلدكِ أو قائمة تشغيلكِ؛ وهنا لا يغيّر شيئاً.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = في انتظار برنامج يقرأ { $file }. يُنهي Ctrl-C الانتظار.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = لا يُشغَّل من ملفات موسيقاكِ إلا { $count }، وهي أكثر من ذلك.
# Before a session in such a language
notice-draft = في الصوت لكنة أجنبية: هذه محاولة أولى في هذه اللغة.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = تشمل الجلسة انتظاراً حتى تصبحي جاهزة، وهو { $length } على الأكثر.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place }: غير موجود.
# A folder where a file was named
failure-file-is-folder = { $place }: هذا مجلد، وليس ملفاً.
# A file where a folder was named
failure-folder-is-file = { $place }: هذا ملف، وليس مجلداً.
# A file that this user has no right to read
failure-file-denied = { $place }: القراءة غير مسموح بها.
# Something else than a file, as a device
failure-not-a-file = { $place }: ليس ملفاً ولا مجلداً.
# A file larger than any that is read here
failure-file-too-large = { $place }: الملف كبير جداً.
# A file of texts in an unknown encoding
failure-file-not-text = { $place }: ليس نصّاً بترميز UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place }: نصّ بترميز { $encoding }، ولا يُقرأ هنا إلا UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: هذا ليس TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: المفتاح «{ $key }» غير معروف هنا.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: ينقص المفتاح «{ $key }».
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: يجب أن يكون «{ $key }» من النوع { $expected }، لا من النوع { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: يجب أن يكون «{ $key }» عدداً صحيحاً من { $least } إلى { $most }، لا { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: يجب أن يكون «{ $key }» عدداً من { $least } إلى { $most }، لا { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: الأقواس هنا أكثر مما ينبغي.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: عدد البنود هنا أكثر من { $most }.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: الكلمة «{ $word }» غير معروفة هنا.
# A length of time in a session; $text: as written
failure-duration = { $place }: «{ $text }» ليست مدّة؛ اكتبي "45 s" أو "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: «{ $text }» لا تساوي عدداً صحيحاً من عيّنات الصوت.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: «{ $text }» أطول من يوم.
# A name in a session; $text: as written
failure-not-an-id = { $place }: «{ $text }» لا يصلح اسماً: أحرف لاتينية صغيرة وأرقام وشرطات فقط، وأولها حرف.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: «{ $id }» مذكور هنا مرة ثانية.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: على الخطوة «{ $step }» أن تقول جملة أو أن تعطي إشارة، لا الاثنتين معاً.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: المرحلة من النوع «{ $kind }» تحتاج إلى «{ $key }».
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: المرحلة من النوع «{ $kind }» ليس فيها «{ $key }».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: التنبيه «{ $prompt }» يحتاج إلى "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: التنبيه «{ $prompt }» يعرف وقته، وليس فيه "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: يجب أن يقع target بين min و max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: لا خطوة فيها safety = "gate" قبل أول تدليك أو أول إخراج للحليب.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: ليس في المرحلة «{ $phase }» خطوة فيها safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: يجب أن تكون المراحل المتكرّرة من النوع "express" ومتتالية؛ والمرحلة «{ $phase }» ليست كذلك.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: يجب أن تنتهي الجلسة بمرحلة من النوع "close": متى تتصلين، وجملة دافئة واحدة، والإشارة "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: ليس في sources.toml مصدر «{ $source }».
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: المصدر «{ $source }» لا يعطي حدوداً لـ { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } خارج حدود المصدر «{ $source }»، وهي من { $min } إلى { $max }.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: لا يمكن لمصدر من النوع comfort أن يعطي حدوداً لـ { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: هذا ليس Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: الجملة المنطوقة «{ $id }» يجب أن تكون نصّاً عادياً.
# What was asked for; $name: as typed
failure-unknown-session = لا توجد جلسة «{ $name }».
# What was asked for; $name: as typed
failure-unknown-language = لا توجد هنا لغة تناسب «{ $name }».
# What was asked for; $name: as typed
failure-unknown-music = لا توجد موسيقى «{ $name }».
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place }: ليس في هذا المجلد ملف صوتي يمكن تشغيله: WAV أو FLAC أو MP3 أو OGG أو OPUS أو M4A أو AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place }: قائمة تشغيل ليس فيها اسم أي ملف.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place }: موجود على الشبكة؛ ولا تُشغَّل إلا ملفات هذا الجهاز.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place }: قائمة تشغيل داخل قائمة تشغيل أخرى؛ ولا يُشغَّل من القائمة إلا الملفات.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place }: لا يجيب.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: ليس في { $language } جملة منطوقة «{ $message }».
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: الجملة «{ $message }» غير مسجّلة في { $language }.
# A language without recordings; $language: its tag
failure-no-narration = لا صوت بعد للغة { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: لا توجد صورة «{ $name }».
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: ليست هذه صورة يمكن عرضها: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: لا توجد إشارة «{ $name }».
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: لا تتّسع المرحلة «{ $phase }» لجملة السلامة «{ $prompt }».
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place }: فيه { $found } من العيّنات، لكن حزمته تقول { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: لا يمكن قول الجملة «{ $message }» في { $found } ثانية؛ فهي تحتاج إلى { $least } ثانية على الأقل.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place }: مدّته { $found } ثانية، وهذا أطول من الجملة «{ $message }»، التي لا تزيد على { $most } ثانية.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: لا يُسمع شيء مدّة { $found } ثانية في وسط الجملة «{ $message }».
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place }: ينبغي أن تكون فيه الجملة «{ $message }»، لكن معظمه صمت.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place }: ينبغي أن تكون فيه الجملة «{ $message }»، لكنه ليس كلاماً.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: تسجيل «{ $message }» هو نفسه تسجيل «{ $other }»، وكلماتهما مختلفة.
# A file of sound
failure-not-sound = { $place }: ليس صوتاً بصيغة معروفة.
# A file of sound
failure-codec = { $place }: صوت من نوع لا يُقرأ هنا.
# A file of sound; $channels: how many
failure-channels = { $place }: عدد القنوات { $channels }؛ ويمكن تشغيل قناة أو قناتين.
# A recording; $rate: a number
failure-sample-rate = { $place }: سُجّل بتردّد { $rate } هرتز؛ والتسجيلات تكون بتردّد 48000 هرتز.
# A file of sound
failure-empty-sound = { $place }: لا شيء فيه.
# A file of sound
failure-truncated-sound = { $place }: مقطوع قبل نهايته.
# A file of sound
failure-damaged-sound = { $place }: تالف ولا يمكن تشغيله.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place }: صيغته { $format } ولا يمكن تشغيلها هنا. احفظيه بصيغة FLAC، أو حوّليه: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place }: ليس صوتاً، بل { $kind ->
    [page] صفحة ويب
    [picture] صورة
    [archive] أرشيف يجب فكّه أولاً
    [document] مستند
    [notes] نوتة موسيقية (MIDI)
   *[text] نصّ
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place }: ليس فيه إلا أصفار؛ لم يُنسخ أو لم يُنزَّل حتى نهايته.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place }: لا شيء فيه. إذا كان محفوظاً على الإنترنت (iCloud أو OneDrive)، فنزّليه أولاً.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place }: لم يكتمل هذا الملف؛ ينقصه الفهرس، ومكانه في آخر الملف. قد يستطيع التطبيق الذي سجّله أن يصلحه.
# A film, or another file without a track of sound
failure-no-audio = { $place }: ليس فيه صوت.
# A file of sound
failure-encrypted-sound = { $place }: محميّ من النسخ ولا يمكن تشغيله هنا.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place }: عدد القنوات { $channels }؛ ويمكن تشغيل { $most } على الأكثر.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place }: سُجّل بتردّد { $rate } هرتز؛ ويمكن تشغيل ما بين { $least } و { $most } هرتز.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = «{ $argument }» غير معروف هنا.
# The command line; $command: as typed
failure-unknown-command = لا يوجد أمر «{ $command }».
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: لا يوجد مفتاح «{ $key }».
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: لا يوجد إجراء «{ $action }».
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: عندئذ لا يبقى أي مفتاح لتقولي به «يؤلمني».
# The command line of "ctl"; $control: as typed
failure-unknown-control = «{ $control }» لا يناسب أي أمر من أوامر التحكّم.
# The command line of "ctl"; their names follow
failure-several-sessions = تجري الآن عدة جلسات. حدّدي إحداها بالخيار --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = لا مكان للإعدادات: لا HOME ولا WARMHANDS_CONFIG يحدّد مكاناً لها.
# The command line of "play"; $name: as typed
failure-name-in-use = تجري الآن جلسة أخرى اسمها «{ $name }».
# "ctl" found no session to steer
failure-no-running-session = لا تجري الآن جلسة كهذه.
# "resume" found no session to go on with
failure-no-place = لم تتوقّف أي جلسة خلال آخر 24 ساعة، فلا توجد جلسة يمكن متابعتها.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = ما زالت تلك الجلسة جارية.
# After that; --name stays as it is
hint-place-in-use = الجلسات التي تجري في الوقت نفسه تميّزها أسماؤها: ابدئي كل جلسة باسم خاص بها بالخيار --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = ما حُفظ من آخر جلسة تالف. وقد وُضع جانباً: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = لا يوجد إعداد مسبق «{ $name }».
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = ليس في هذا النظام مجلد للمستخدم.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = لا توجد جلسة مدوّنة رقمها { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place }: كتبته نسخة أحدث من warmhands، وتُرك كما كان.
# The file of the log can't be read
failure-log-broken = { $place }: تالف، أو ليس سجلّاً لهذا البرنامج. وقد تُرك كما كان.
# Another command is at work in the file of the log
failure-log-busy = هناك عملية أخرى لـ warmhands تعمل في { $place }. أعيدي المحاولة بعد أن تنتهي.
# "ctl" found a session that does not react
failure-session-hangs = الجلسة لا تستجيب.
# Why a control was refused: it has no effect at this place
refused-not-here = هذا غير ممكن هنا.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = هذه الجملة لسلامتكِ؛ تُسمع أولاً حتى نهايتها.
# Why a control was refused: the rhythm can't be faster
refused-fastest = هذا أسرع إيقاع مسموح به.
# Why a control was refused: the rhythm can't be slower
refused-slowest = هذا أبطأ إيقاع مسموح به.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = لا يمكن أن يطول هذا أكثر.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = لا يمكن أن يقصر هذا أكثر.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = لا يأتي دور الثدي الآخر بعد هذا.
# Why a control was refused: the volume
refused-loudest = هذا أعلى ما يمكن.
# Why a control was refused: the volume
refused-softest = هذا أخفض ما يمكن.
# Why a control was refused
refused-no-such-music = لا توجد موسيقى كهذه.
# Why a control was refused: the program that plays did not react
refused-no-answer = الجلسة لا تستجيب.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = القيمة «{ $value }» لا تصلح لـ { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = ينقص { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = لا توجد هنا نافذة أوامر لطرح الأسئلة. ما لم يُجَب عنه بعد: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } يحتاج إلى قيمة.
# The command line; $argument: an option
failure-twice = لا يُذكر { $argument } إلا مرة واحدة.
# $one, $other: two things on the command line
failure-not-together = لا يجتمع { $one } و { $other }.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = «{ $file }»: لا تُكتب هنا ملفات بهذه الصيغة.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: «{ $value }» ليس رقماً من { $min } إلى { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: «{ $value }» ليس بين { $min } و { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: «{ $value }» ليس بين { $min } و { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } لجلسة تتكرّر، والجلسة «{ $session }» لها نهايتها.
# A session without an end, where a length is needed; $session: its id
failure-endless = الجلسة «{ $session }» تستمر حتى تُوقَف.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» ليست مدّة.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: الجلسة «{ $session }» في هذه اللغة وبهذه السرعة تدوم من { $shortest } إلى { $longest }، لا { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: الجلسة «{ $session }» لا تكون أقصر ولا أطول من { $shortest } تقريباً.
# The command line; $detail: what is wrong, in English
failure-usage = هذا غير مفهوم: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = لا يمكن إخراج النتيجة: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = حدث خلل داخل warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = هل قصدتِ «{ $name }»؟
# After something that is not known; $names: those that are, with commas between
hint-known = الموجود: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = الموجود: { $names }، و { $count } غيرها.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = الموجود: { $names }، و { $count } غيرها. "{ $command }" يعرضها كلّها.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = هل قصدتِ «{ $name }» (--lang { $tag })؟ "warmhands list languages" يعرض اللغات كلّها.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" يشغّل الموسيقى المرفقة، و "--music none" من دون موسيقى.
# After a command line that can't be understood
hint-help = "warmhands --help" يعرض ما هو موجود.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" يأخذ كل جواب معتاد. أما "--no-warning-signs" أو "--told-by-doctor" فلا بدّ منه دائماً.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" يتكرّر.
# After a session without an end, where a length is needed
hint-endless = حدّدي المدّة بالخيار --for، مثل --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = اكتبيه فوق أول سطر بين قوسين مربّعين، مثل [screen].
# After a length of time that can't be read
hint-length = اكتبيها مثل 30m أو 90s أو 1h15m أو 28.5m أو 28:30، حتى 24 ساعة.
# After a line without a recording
hint-no-clip = لم يُشغَّل شيء. سجّلي هذه الجملة أو اصنعيها، أو اختاري لغة أخرى بالخيار --lang.
# After a recording that can't be its line
hint-line = سجّلي هذه الجملة من جديد. "warmhands pack check" يذكر كل تسجيل مثله في مجلد الحزمة.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = اختاري صوتاً آخر بالخيار --lang وأبقي هذه اللغة على الشاشة، مثل "--lang en-US --screen-lang { $tag }". "warmhands list languages" يعرض اللغات التي لها صوت.
# After a length that a session can't have
hint-fit = "warmhands list sessions" يعرض مدّة كل جلسة.
# After a mistake in a file of the data
hint-check = "warmhands check" يفحص كل شيء.
# After a file of texts in another encoding
hint-encoding = احفظيه من جديد بترميز UTF-8: معظم برامج التحرير تتيح اختيار الترميز عند الحفظ.
# After a spoken line with something to be filled in
hint-not-plain = التسجيل لا يتغيّر: اكتبي جملة لكل حالة.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place }: موجود من قبل، وتُرك كما كان.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place }: هذا الملف من الموسيقى المختارة، وتُرك كما كان.
# A disk without room
failure-disk-full = { $place }: لم يبقَ له مكان. ولم يُترك منه شيء.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place }: لا يمكن كتابته: { $detail }
# A folder that there is not
failure-no-folder = { $place }: لا يوجد هذا المجلد.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = لا يوجد هنا Chromium، وهو الذي يصنع ملف PDF.
# Likewise, where it does not do its work
failure-chromium = لم يصنع Chromium ملف PDF من هذا.
# After that
hint-no-chromium = اكتبيه في ملف .html، وافتحيه في أي متصفّح، ثم اطبعيه.
# A place where this user has no right to write
failure-not-allowed = { $place }: الكتابة غير مسموح بها.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place }: يحتاج إلى نحو { $needed } ميغابايت، والمتاح هناك { $free } ميغابايت فقط.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: لا يمكن لأي ملف أن يحمل هذا الاسم.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } من الصوت أكثر مما يتّسع له الملف بهذه الصيغة ({ $most }).
# After a file that would be written over
hint-force = "--force" يكتب فوقه.
# After a file that would be written over, although the session plays it as its music
hint-other-name = اختاري اسماً آخر للملف الجديد.
# After a disk without room
hint-less-room = أفرغي مكاناً، أو اختاري مكاناً آخر. الملف الذي ينتهي اسمه بـ .opus هو الأصغر بفارق كبير.
# After a sound too long for a WAV file
hint-too-long-wav = ليس لاسم ينتهي بـ .opus أو .flac حدّ كهذا.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = الموجود: .wav و .flac و .opus و .ogg. وما عداها يصنعه ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = اجعلي الاسم ينتهي بـ .{ $ending }، أو احذفي --format.
# After --format float with a name that ends in .flac
hint-flac-depth = في FLAC إما 16 وإما 24 بتّاً: اختاري --format 16 أو 24، أو اجعلي الاسم ينتهي بـ .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 للخرج القياسي (-)، أو لأنبوب (pipe)، أو لاسم بلا امتداد.
# After --bitrate for a format that has none
hint-bitrate = --bitrate خاص بـ Opus: اجعلي الاسم ينتهي بـ .opus، أو اختاري --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = هذا لملف صوتي: اذكري اسم ملف، مثل "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = الصوت المتكلّم: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = النصوص: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = الإشارات: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = الموسيقى: { $licence }
# Where the person brought the music
tag-licence-own-music = الموسيقى: تسجيل من عندكِ، بشروطه

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = أي مفتاح أو زرّ: إيقاف، متابعة · مرتين بسرعة: التالي · أربع مرات بسرعة، أو بضغطة مطوّلة: يؤلمني · { $hurt } · Ctrl-C: إنهاء
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = المفاتيح مقفلة. لفتح القفل: { $key }. أما الإيقاف المؤقت و«يؤلمني» فيعملان كالمعتاد.
# When they work again
play-unlocked = المفاتيح غير مقفلة الآن.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = الصوت المتكلّم: { $decibels } ديسيبل
# The volume that a key changed; $decibels: a number
play-volume-music = الموسيقى: { $decibels } ديسيبل
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = الإشارات: { $decibels } ديسيبل
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = الموسيقى: { $name }
# The music was ended by a key
play-music-none = بلا موسيقى
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = تعمل الجلسة، لكن لا يمكن التحكّم فيها من الخارج.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = جارٍ الآن على جهاز الصوت هذا، ويُسمع في الوقت نفسه: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = لن يستطيع "warmhands resume" المتابعة من هنا. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = لا تُدوَّن هذه الجلسة. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = تغيّرت الجلسة، ولذلك تُستأنف من أول هذه الخطوة.
# The answer to the key that asks; $left: as 12:40
play-time-left = بقي { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = تستمر الجلسة حتى توقفيها.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = إذا خفّ الألم، يمكنكِ أن تعودي إلى حيث كنتِ: { $key }
# The same where all keys are one button
play-can-go-on-twice = إذا خفّ الألم، فاضغطي مرتين بسرعة لتعودي إلى حيث كنتِ.
# The session goes on after that key
play-went-on = تُستأنف الجلسة من حيث كنتِ.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = كان هذا الجهاز في وضع السكون، فتوقّفت الجلسة مؤقتاً؛ للمتابعة: { $key }
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = مدة هذا الآن { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = الثدي الآخر هو التالي.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = تبدأ الجلسة بعد { $left }. { $key }: البدء الآن
# What a key does, for the list of keys; short
key-toggle = إيقاف، متابعة
# The most important key
key-hurt = يؤلمني
# To the next step
key-next = التالي
# To the beginning of this step, or the one before
key-previous = السابق
# The last sentence once more
key-repeat = إعادة
# This part of the session from its beginning
key-restart = هذا الجزء من أوله
# The milk flows more slowly: to the other breast
key-side = الثدي الآخر
# This step or rhythm lasts longer
key-longer = أطول
# This step or rhythm is shorter
key-shorter = أقصر
# The rhythm
key-faster = الإيقاع أسرع
# The rhythm
key-slower = الإيقاع أبطأ
# Its volume
key-louder-voice = الصوت المتكلّم أعلى
# Its volume
key-softer-voice = الصوت المتكلّم أخفض
# Its volume
key-louder-music = الموسيقى أعلى
# Its volume
key-softer-music = الموسيقى أخفض
# The volume of the tones and clicks
key-louder-signal = الإشارات أعلى
# The volume of the tones and clicks
key-softer-signal = الإشارات أخفض
# The next piece
key-music-next = موسيقى أخرى
# It ends
key-music-none = بلا موسيقى
# The voice says how much time is left
key-time-left = الوقت الباقي
# Where the session waits, or after "it hurts"
key-go-on = متابعة
# The keys, so that touching them does nothing
key-lock = قفل المفاتيح
# The same key while they are locked
key-unlock = فتح قفل المفاتيح
# The list of all keys
key-keys = كل المفاتيح
# The session
key-quit = إنهاء
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = المسافة
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
figures-written = عدد الصور التي كُتبت في { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = أي لغة تتكلّم المريضة؟
# care: likewise; $language: the name of the patient's language
care-ask-voice = لا صوت بعد للغة «{ $language }». تستطيع المريضة أن تقرأ هنا وأثناء الجلسة. بأي لغة يتكلّم الصوت؟
# care: likewise; the names of the sessions follow
care-ask-session = أي جلسة؟
# care: likewise; the two techniques follow
care-ask-technique = أي حركة لليد؟
# care: likewise; the breasts follow
care-ask-side = أي ثدي أولاً؟
# care: likewise; the names of devices for sound follow
care-ask-device = من أين يُسمع الصوت؟
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = هل تسمع المريضة جيداً؟
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = علامة الخطر { $number } من { $count }: اسألي المريضة، أو دعيها تشير إلى الجواب.
# care: before what will be played
care-summary = ما سيُشغَّل:
# care: after that; a command line follows
care-same-again = لتشغيل ذلك مرة أخرى:
# care: the technique areola, which keeps its name
care-technique-areola = الحركة areola: اضغطي، خفّفي
# care: the technique press-back, which keeps its name
care-technique-press-back = الحركة press-back: للخلف، اضغطي، خفّفي
# care: an answer to the question for the first breast
care-side-own = الثدي الذي تختاره بنفسها
# care: likewise; the program remembers for a day which one was first
care-side-other = الثدي الذي لم يكن الأول في المرة السابقة
# care: an answer to the question for the loudness
care-good = نعم، هذا جيّد
# care: likewise
care-louder = أعلى
# care: likewise
care-softer = أخفض
# care: an answer; it is also shown to the patient, in her language
care-yes = نعم
# care: likewise
care-no = لا
# care: the first answer after a warning sign
care-stop = التوقّف هنا: لا يُشغَّل شيء
# care: the second answer after a warning sign; who presses this key says so
care-told-so = طبيبها أو القابلة يعلم بهذا وطلب منها أن تقوم به على الرغم من ذلك
# care: at the end, where nothing plays
care-ended = لم يبدأ شيء.
# The keys of care; the letter stays as it is
care-keys = المفتاح Backspace: السابق · q: إنهاء
# The keys of care, where each answer has a number
care-keys-number = رقم: اختيار الجواب
# A key of care; $answer: what it answers
care-keys-enter = المفتاح Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = رقم: تنطق اللغة اسمها · الرقم نفسه مرة أخرى، أو Enter: هذه لغتها
# A key of care, where there are more answers than fit
care-keys-more = المفتاح 0: المزيد
# A key of care; the letter stays as it is
care-keys-again = المفتاح r: إعادة ما قيل
# The keys of care at the end
care-keys-begin = المفتاح Enter أو المسافة: البدء

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = لا صوت بعد للغة «{ $language }». أي صوت تريدين أن تسمعي؟
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = رقم الصوت ثم Enter: هذا الصوت · Enter وحده: { $name } · q: ولا واحد
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · بقي { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = توقّف · { $phase } · بقي { $left } · المسافة للمتابعة
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = هل أنتِ جاهزة؟ اضغطي أي مفتاح للمتابعة · { $left } على الأكثر
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = توقّف · { $phase } · { $heard } · المسافة للمتابعة
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = توقّف · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = التالي: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = الجلسة
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = مضى { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = المرحلة
# The same for the step: the shortest part, as one movement of the massage
screen-step = الخطوة
# On the full screen, beside the phase: the session is paused
screen-paused = توقّف
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = انتظار
# On the full screen, beside the phase: there is no sound device
screen-silent = بلا صوت
# On the full screen, beside the phase: the sound device is gone
screen-lost = انقطع جهاز الصوت
# On the full screen, beside the phase: the sound system does not answer
screen-hung = نظام الصوت لا يستجيب
# After + or -; $rate: cycles a minute
play-rate = الإيقاع: { $rate ->
    [zero] { $rate } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $rate } مرات
    [many] { $rate } مرة
   *[other] { $rate } مرة
} في الدقيقة، ابتداءً من إحدى الحركات القادمة.
# After q: the closing lines are still said
play-farewell = بضع كلمات قبل أن تذهبي. q مرة أخرى لإنهاء الجلسة فوراً.
# After n, p or r during a safety line
play-not-skipped = هذه الجملة لسلامتكِ؛ تُسمع حتى نهايتها.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = هل نبدأ بالموسيقى المرفقة؟  Enter أو y: نعم · n أو q: لا
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = نظام الصوت في هذا الجهاز لا يستجيب. الجلسة تنتظر هنا، وستُستأنف حالما يستجيب.
# A headset or a loudspeaker was pulled out
play-device-lost = انقطع جهاز الصوت. ستُستأنف الجلسة حالما يعود.
# It is there again
play-device-back = عاد جهاز الصوت.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = انقطع جهاز الصوت ({ $device }). الجلسة متوقّفة مؤقتاً.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: متابعة من دونه
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = يُسمع الصوت الآن من: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = لا يُسمع شيء ({ $device }): الصوت مكتوم، أو مستواه صفر.
# Before a session, on a machine without sound
play-no-sound = لا جهاز صوت هنا: تجري الجلسة صامتة. "warmhands render -o session.wav" يصنع ملفاً تسمعينه على جهاز آخر.
# Before a session, where the sound server hangs
play-no-answer = نظام الصوت في هذا الجهاز لا يستجيب: تجري الجلسة صامتة. "warmhands render -o session.wav" يصنع ملفاً تسمعينه على جهاز آخر.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [zero] لم يتأخّر الصوت.
    [one] تأخّر الصوت مرة واحدة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [two] تأخّر الصوت مرتين: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [few] تأخّر الصوت { $count } مرات: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [many] تأخّر الصوت { $count } مرة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
   *[other] تأخّر الصوت { $count } مرة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = كان هناك ألم عند ترك هذه الجلسة. تابعي فقط إذا لم يكن هناك ألم الآن.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = توقّفت جلسة «{ $session }» قبل نهايتها.  Enter: المتابعة من هناك · أي مفتاح آخر: البدء من جديد
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" يتابع من هنا.
# After "resume --forget"
play-forgotten = لا شيء محفوظ من آخر جلسة.
# At the end of a session
play-ended = انتهت هذه الجلسة.
# $heard: how far it came, as 12:34
play-stopped = توقّفت الجلسة بعد { $heard }. يمكنكِ أن تعودي في أي وقت.
# A machine without sound
failure-no-device = لا يوجد جهاز صوت.
# A machine whose sound server hangs
failure-sound-hung = نظام الصوت في هذا الجهاز لا يستجيب.
# The option --device; $name: as typed
failure-unknown-device = لا يوجد جهاز صوت اسمه «{ $name }».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» يناسب أكثر من جهاز صوت: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device }: لا يشغّل صوتاً مجسّماً بتردّد 48 كيلوهرتز.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device }: لم يُفتح: { $detail }
# A program that was built without sound devices
failure-not-built = هذه النسخة من البرنامج لا تشغّل أي جهاز صوت.
# After a sound device that is not known, or not known well enough
hint-list-devices = اكتبي جزءاً أطول من اسمه، أو معرّفه كلّه: "warmhands list devices" يعرض الأجهزة.
# After two options that do not go together
hint-device-output = --device يختار أين يُسمع --output speaker: احذفي أحدهما.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" يصنع ملفاً تسمعينه على جهاز آخر.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place }: لا ينتمي إلى أي لغة؛ ليس في locales مجلد بهذا الاسم.
# A file or a folder of the person's own data
check-no-unit = { $place }: تُرك جانباً؛ اسمه ليس بالضبط اسم جلسة أو صوت.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: لا يمكن أن تقوم { $language } مقام { $told }، فتلك لغة أخرى.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: تقول هذه الحزمة إن لغتها { $told }، لا { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: لم يُذكر ترخيص.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: «{ $message }» تسجيل لا تقابله جملة في { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: تسجيل «{ $message }» غير مذكور في pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: سُجّل «{ $message }» من نصّ غير نصّه الحالي.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place }: ليس Ogg، مع أن اسمه يقول ذلك.
# A file of sound
check-changed = { $place }: ليس الملف الذي يصفه بيانه.
# A recording
check-not-mono = { $place }: ليس أحادي القناة.
# A piece of music
check-not-stereo = { $place }: ليس ثنائي القناة.
# A file of sound; $at: seconds from the start
check-clipped = { $place }: الصوت مشوّه من شدّة علوّه، أول مرة عند الثانية { $at }.
# A file of sound
check-silent = { $place }: صامت.
# A recording; $found: as measured
check-too-loud = { $place }: أعلى مما ينبغي: { $found } LUFS؛ والكلام من -20 إلى -18.
# A recording; $found: as measured
check-too-quiet = { $place }: أخفض مما ينبغي: { $found } LUFS؛ والكلام من -20 إلى -18.
# A file of sound; $found: as measured
check-peak = { $place }: ذروته الحقيقية { $found } dBTP؛ والحدّ الأعلى -3.
# A signal; $found: as measured
check-loud-as-speech = { $place }: عالٍ كعلوّ الكلام: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place }: علوّه { $found } LUFS، لكن بيانه يقول { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place }: لا ينتهي كما يبدأ: الفرق { $found } dB، ويجب أن يكون تحت -20.
# A text that this language lacks
check-missing-text = { $place }: ينقص «{ $message }».
# A text that only this language has
check-extra-text = { $place }: «{ $message }» ليس في اللغة الأساس.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: «{ $message }» كلمة بكلمة كما في { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: تُرجم «{ $message }» من نصّ غير نصّه الحالي في { $language }.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: «{ $message }» لا يستعمل القيم نفسها كما في { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: «{ $message }» يحتاج قوله بهدوء إلى { $found } ثانية؛ وللجملة { $most } ثانية على الأكثر.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: لا شيء يخبر «{ $message }» ما هو "${ $name }".
# A session or a piece of music whose name is no text
check-untitled = { $place }: ليس في terminal.ftl نصّ «{ $message }».
# A spoken line that is never heard
check-unreachable = { $place }: لا جلسة تقول «{ $message }».
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: النصوص { $texts }، الناقصة { $missing }، القديمة { $outdated }، غير المترجمة { $untranslated }؛ التسجيلات { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = شمل الفحص { $languages ->
    [zero] { $languages } لغة
    [one] لغة واحدة
    [two] لغتين
    [few] { $languages } لغات
    [many] { $languages } لغة
   *[other] { $languages } لغة
}، { $recordings ->
    [zero] { $recordings } تسجيل
    [one] تسجيلاً واحداً
    [two] تسجيلين
    [few] { $recordings } تسجيلات
    [many] { $recordings } تسجيلاً
   *[other] { $recordings } تسجيل
}، { $sessions ->
    [zero] { $sessions } جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}، { $sounds ->
    [zero] { $sounds } صوت آخر
    [one] صوتاً آخر واحداً
    [two] صوتين آخرين
    [few] { $sounds } أصوات أخرى
    [many] { $sounds } صوتاً آخر
   *[other] { $sounds } صوت آخر
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [zero] ولا خطأ غيرها.
    [one] وخطأ آخر.
    [two] وخطآن آخران.
    [few] و { $count } أخطاء أخرى.
    [many] و { $count } خطأً آخر.
   *[other] و { $count } خطأ آخر.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] لا أخطاء.
    [zero] لا أخطاء.
    [one] هناك خطأ واحد.
    [two] هناك خطآن.
    [few] هناك { $count } أخطاء.
    [many] هناك { $count } خطأً.
   *[other] هناك { $count } خطأ.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place }: المجلد جاهز، وعدد الجمل التي ستُسجَّل { $lines }. تقرئينها من { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = ترجمي أولاً النصوص في { $place }، واملئي locale.toml. وبعد ذلك يعرض "warmhands pack sheet" الجمل من جديد.
# After that, where something was left open
pack-fill-in = اكتبي اسم صاحب الصوت والترخيص في { $place }.
# The last line after pack new
pack-then-record = ثم سجّلي: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = الجمل المسجّلة: { $recorded } من { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place }: الحزمة جاهزة. الجلسات التي تشغّلها: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = ثُبّتت الحزمة «{ $pack }».
# After pack remove; $pack: its name
pack-removed = أُزيلت الحزمة «{ $pack }».
# In the list of packs, where there is none
pack-none = لا توجد حزم مثبّتة.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }، { $voice }، التسجيلات: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = هذا هو الصوت الذي يُسمع في هذه اللغة.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = يُسمع في هذه اللغة صوت آخر، لأن جمله كلّها مسجّلة، أو لأنه صوت إنسان.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: الجمل المسجّلة { $recorded } من { $lines }.
# Below that, once
record-how = تظهر الجمل واحدة واحدة. اضغطي مفتاح المسافة، وانتظري حتى تنتهي النغمة، ثم اقرئي الجملة بهدوء. وحين تنتهين، ابقي صامتة لحظة: يتوقّف التسجيل وحده.
# Above each line; $number of $lines
record-line = { $number } من { $lines } · { $message }
# The keys before a line is recorded
record-keys = المسافة: تسجيل · s: تجاوز · q: توقّف حتى وقت آخر
# While it listens and nothing is heard yet
record-waiting = في انتظار صوتكِ ...
# While it hears her
record-speaking = التسجيل جارٍ ...
# The keys after a good recording
record-keep-keys = المفتاح Enter: حفظ · l: استماع · a: إعادة التسجيل · s: تجاوز · q: توقّف حتى وقت آخر
# The keys after a recording that can't be used
record-again-keys = المفتاح a: إعادة التسجيل · s: تجاوز · q: توقّف حتى وقت آخر
# A recording and how long it is; $seconds: as 4.2
record-good = التسجيل جيّد، ومدّته { $seconds } ثانية.
# After the key that keeps it, or after a file was taken in
record-kept = حُفظت: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = سُجّلت كل الجمل. الخطوة التالية: warmhands pack check { $place }
# She stopped
record-stopped = توقّف التسجيل. الأمر نفسه يتابع من هنا.
# How many files were taken in; $kept of $files
import-done = التسجيلات التي أُدخلت: { $kept } من { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = للجملة «{ $message }» أكثر من تسجيل ({ $count }): { $files }. يُدخَل منها آخر تسجيل جيّد.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place }: فيه أكثر مما ينبغي؛ عدد ما قُرئ من أوله { $most }، وعدد ما تُرك { $more }.

# Why a recording can't be used
take-silent = لم يُسمع شيء. هل الميكروفون يعمل؟
# Why a recording can't be used
take-clipped = الصوت عالٍ جداً ومشوّه. ابتعدي قليلاً عن الميكروفون، أو اخفضي مستواه.
# Why a recording can't be used
take-too-quiet = الصوت منخفض جداً. اقتربي من الميكروفون، أو ارفعي مستواه.
# Why a recording can't be used
take-noisy = الضجيج من حولكِ كثير. اختاري مكاناً أهدأ، أو اقتربي من الميكروفون.
# Why a recording can't be used
take-cut-start = لم تُسجَّل البداية. ابدئي الكلام بعد أن تنتهي النغمة.
# Why a recording can't be used
take-cut-end = لم تُسجَّل النهاية. ابقي صامتة لحظة بعد آخر كلمة.
# Why a recording can't be used
take-peaks = بعض الأصوات حادّة أكثر مما ينبغي. أميلي فمكِ قليلاً عن الميكروفون، وتكلّمي بهدوء وعلى وتيرة واحدة.
# Why a recording can't be used
take-too-long = التسجيل أطول من الحدّ المسموح به للجملة.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = لا يمكن أن تكون هذه هي الجملة: مدّة الكلام { $found } ثانية، والجملة تحتاج إلى { $least } ثانية على الأقل.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = في التسجيل أكثر من هذه الجملة: مدّته { $found } ثانية، والجملة { $most } ثانية على الأكثر.
# Why a recording can't be used; $found: seconds
take-line-pause = في الوسط صمت مدّته { $found } ثانية. اقرئي الجملة كلّها من دون توقّف.
# Why a recording can't be used
take-line-mostly-silent = معظم التسجيل صمت.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = لا يبدو التسجيل كلاماً.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = القراءة سريعة ({ $unit ->
    [characters] عدد الأحرف
   *[words] عدد الكلمات
} في الدقيقة): { $rate }؛ والهادئة من { $min } إلى { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = القراءة بطيئة ({ $unit ->
    [characters] عدد الأحرف
   *[words] عدد الكلمات
} في الدقيقة): { $rate }؛ والهادئة من { $min } إلى { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place }: المجلد ليس فارغاً.
# After that
hint-folder-in-use = اذكري مجلداً فارغاً أو غير موجود بعد.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = هناك عملية أخرى لـ warmhands تعمل في { $place }. أعيدي المحاولة بعد أن تنتهي.
# A folder that is not that of a pack
failure-no-pack-in = { $place }: ليس مجلد حزمة.
# After that
hint-pack-new = "warmhands pack new" ينشئ مجلداً لحزمة.
# A file that is not a pack
failure-not-a-pack = { $place }: ليس حزمة.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place }: تلف الملف أو تغيّر بعد أن صُنع.
# After a file that is no pack, or damaged
hint-pack-file = اطلبي الملف مرة أخرى؛ "warmhands pack build" هو الذي يصنعه.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: «{ $path }» لا مكان له في حزمة.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: «{ $path }» ليس ملفاً عادياً.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: «{ $path }» موجود فيها مرتين.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: في «{ $path }» رموز قد تسيطر على الشاشة.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [zero] { $place }: لا شيء يحتاج إلى إصلاح.
    [one] { $place }: هذا يجب إصلاحه أولاً.
    [two] { $place }: أمران يجب إصلاحهما أولاً.
    [few] { $place }: { $count } أمور يجب إصلاحها أولاً.
    [many] { $place }: { $count } أمراً يجب إصلاحها أولاً.
   *[other] { $place }: { $count } أمر يجب إصلاحها أولاً.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place }: لم تكتمل بعد جمل أي جلسة.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" يعرض جمل أقصر جلسة؛ وجمل "it-hurts" لازمة لكل جلسة.
# $name: what is no line; $language: a language tag
failure-no-such-line = لا توجد في { $language } جملة «{ $name }».
# $pack: its name
failure-pack-installed = هناك حزمة مثبّتة من قبل اسمها «{ $pack }».
# After that
hint-pack-force = "--force" يضع الجديدة مكانها.
# $pack: its name
failure-pack-not-installed = لا توجد حزمة مثبّتة اسمها «{ $pack }».
# There is no home folder to keep packs in
failure-no-home = ليس في هذا النظام مجلد للمستخدم تُحفظ فيه الحزم.
# A label file that can't be read
failure-labels = { $place }: ليست هذه علامة من Audacity: ينبغي أن تكون فيها البداية والنهاية واسم الجملة، وبينها مسافات جدولة (tab).
# A label file that names no line
failure-no-labels = { $place }: ليس فيه علامة لها اسم.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = «{ $name }» يناسب أكثر من جملة: { $names }. استعملي اسم الجملة كما هو تماماً.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: العلامة «{ $message }» تقع بعد نهاية التسجيل.
# --labels with more than one sound file
failure-labels-one-file = الخيار --labels لتسجيل طويل واحد فقط.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = نافذة الأوامر تعرض النص لا الصوت. اذكري اسم ملف، مثل "-o session.wav"، أو أرسلي الصوت إلى برنامج آخر باستعمال "|".
# Recording without a keyboard
failure-no-keys = يحتاج التسجيل إلى نافذة أوامر ولوحة مفاتيح.
# Recording without a microphone
failure-no-microphone = لا يوجد ميكروفون.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = لا يوجد ميكروفون اسمه «{ $name }».
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = «{ $name }» يناسب أكثر من ميكروفون: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device }: لا يسجّل بتردّد 48 كيلوهرتز.
# The microphone went away while it recorded
failure-microphone-lost = انقطع الميكروفون. ما حُفظ باقٍ كما هو؛ والأمر نفسه يتابع من هنا.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" يعرض الميكروفونات الموجودة.
