### Every text of the screen.

## Sessions

# The name of a session
session-full = التدليك وإخراج الحليب
# What will happen
session-full-summary = تدليك لطيف للثديين، ثم إخراج الحليب باليد، ثلاثة أدوار لكل ثدي، وبينها تدليك قصير.
session-massage = التدليك
session-massage-summary = قطعة قماش دافئة وتدليك لطيف للثديين، من دون إخراج الحليب.
session-express = إخراج الحليب
session-express-summary = إخراج الحليب باليد، دوران لكل ثدي، مع الانتقال إلى الثدي الآخر متى قلّ نزول الحليب.
session-first-days = الأيام الأولى
session-first-days-summary = جمع أولى القطرات في ملعقة أو محقنة، برفق وفي نحو عشر دقائق.
session-cadence = الإيقاع وحده
session-cadence-summary = إيقاع إخراج الحليب باليد، ثدياً بعد ثدي، ما دمتِ تريدين.
session-relief = التخفيف
session-relief-summary = لمسات خفيفة جداً وقليل من الحليب، لثديين ممتلئين متألّمين من دون احمرار ولا سخونة فيهما، ومن دون ارتفاع في حرارتكِ.
session-it-hurts = هذا يؤلمني
session-it-hurts-summary = توقّف هادئ، ومتى تتصلين لطلب المساعدة.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = الاستعداد
phase-massage = التدليك
phase-express = إخراج الحليب
phase-close = الختام
# The breast of a phase
side-first = الثدي الذي تبدئين به
side-second = الثدي الآخر
side-left = الثدي الأيسر
side-right = الثدي الأيمن
side-both = الثديان معاً
# The name of the music that the project brings
music-warm = دفء
music-rain = مطر على النافذة
music-hush = سكينة

## Before a session

# The one screen of text before any session
gate-screen =
    متى تتصلين أولاً قبل أن تبدئي

    من فضلكِ لا تبدئي، واتصلي أولاً بطبيبكِ أو بالقابلة، إذا
      - كنتِ حاملاً، في أي أسبوع؛
      - رأيتِ على الثدي احمراراً أو خطوطاً حمراء (على البشرة السمراء أو السوداء قد يبدو الموضع أغمق أو مائلاً إلى البنفسجي، أو تشعرين بسخونته فقط)؛
      - ارتفعت حرارتكِ؛
      - شعرتِ كأنكِ مصابة بالإنفلونزا.

    جلسة «التخفيف» لا تغيّر هذا. هي للثديين الممتلئين من دون احمرار ولا سخونة فيهما ولا ارتفاع في حرارة جسمكِ. إذا كان لديكِ شيء من ذلك، فلا تبدئيها إلا إذا طلبها منكِ طبيبكِ أو القابلة من قبل.

    لا ينبغي أن يؤلمكِ شيء أبداً. المفتاح h يوقف كل شيء فوراً، ويخبركِ متى تتصلين.
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

## Help

help-warmhands = صوت هادئ وموسيقى ناعمة وإيقاع لتدليك الثديين وإخراج الحليب باليد.
help-usage = الاستعمال
help-options = الخيارات
help-arguments = المعطيات
help-commands = الأوامر
help-command = أمر
# What stands in a usage line for all options
help-some-options = [خيارات]
help-play = تشغيل جلسة (هذا ما يحدث إذا لم يُذكر أمر)
help-cadence = تشغيل إيقاع إخراج الحليب وحده، ما دمتِ تريدين
help-render = حفظ جلسة في ملف صوتي
help-plan = عرض ما سيُسمع ومتى، من دون صوت
help-script = عرض ما سيُقال
help-list = عرض الجلسات أو اللغات أو الموسيقى أو أجهزة الصوت
help-about = فائدة هذا، ومتى تتصلين، والمصادر، والتراخيص
help-check = فحص بيانات البرنامج أو مجلد من عندكِ
help-arg-lang = اللغة المنطوقة، مثل es-419
help-arg-screen-lang = لغة الشاشة، إذا كانت غيرها
help-arg-captions = أي نصوص تُعرض: voice (بلغة الصوت) أو screen (بلغة الشاشة) أو both (بكلتيهما)
help-arg-data = مجلد فيه جلسات أو لغات أو أصوات من عندكِ
help-arg-plain = أسطر بسيطة فقط: من دون ألوان ومن دون إعادة رسم
help-arg-session = الجلسة: انظري "warmhands list sessions" (إذا لم تُذكر، فهي full)
help-arg-side = الثدي الذي تبدئين به: left (الأيسر) أو right (الأيمن)
help-arg-technique = الحركة: areola (اضغطي، خفّفي) أو press-back (للخلف، اضغطي، خفّفي)
help-arg-rate = كم مرة في الدقيقة، كما يريحكِ
help-arg-fit = المدّة كلّها، مثل 30m أو 28:30: أقصر من المعتاد أو أطول، بقدر الإمكان
help-arg-count = كيف يُسمع الإيقاع: voice (صوت) أو tone (نغمات) أو none (لا شيء)
help-arg-music = الموسيقى: اسم من "warmhands list music"، أو ملف أو مجلد فيه موسيقاكِ، أو none (لا شيء)
help-arg-for = كم يستمر الإيقاع، مثل 20m (إذا لم يُذكر، فحتى توقفيه)
help-arg-switch = كم يطول دور كل ثدي، مثل 5m
help-arg-json = إخراج كائن JSON واحد
help-arg-what = ما يُعرض: sessions (الجلسات) أو languages (اللغات) أو music (الموسيقى) أو devices (الأجهزة)
help-arg-speak = كل لغة لها صوت تنطق اسمها
help-arg-voice-volume = علوّ الصوت المتكلّم، بالديسيبل (0 كما سُجّل)
help-arg-music-volume = علوّ الموسيقى، بالديسيبل
help-arg-signal-volume = علوّ الإيقاع والإشارات، بالديسيبل
help-arg-output = إلى أين يذهب الصوت: speaker (السمّاعة) أو null (لا مكان، لكن في الوقت الحقيقي) أو - (WAV إلى الخرج القياسي) أو ملف
help-arg-device = جهاز الصوت، بأي جزء من اسمه: انظري "warmhands list devices"
help-arg-from = من أين تبدئين، على شكل PHASE.STEP (مرحلة وخطوة): "warmhands plan" يعرض الأسماء
help-arg-file = الملف الذي يُكتب: FLAC إذا انتهى اسمه بـ .flac، وإلا WAV؛ أو - للخرج القياسي
help-arg-stem = جزء واحد فقط: speech (الكلام) أو music (الموسيقى) أو signal (الإشارات)
help-arg-format = العيّنات: 16 أو 24 أو float (مع WAV فقط)؛ أو flac، إذا لم يدلّ الاسم عليه
help-arg-force = الكتابة فوق الملف إذا كان موجوداً
help-arg-dir = المجلد الذي يُفحص (إذا لم يُذكر، فبيانات البرنامج)
help-arg-help = عرض هذه المساعدة
help-arg-version = عرض رقم الإصدار

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = ما دمتِ تريدين
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = أقصر من المعتاد ({ $usual }): كل جزء يتنازل عن { $percent }% من الوقت الذي يستطيع التنازل عنه (أقصر مدّة { $shortest }).
plan-fit-longer = أطول من المعتاد ({ $usual }): كل جزء يأخذ { $percent }% من الوقت الذي يستطيع أن يأخذه بعد (أطول مدّة { $longest }).
plan-fit-usual = المدّة المعتادة: لم يُقصَّر شيء ولم يُطَل.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }، { $side }
list-minutes = { $minutes ->
    [zero] نحو { $minutes } دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
# $shortest, $longest: as 28:14
list-reach = --fit: من { $shortest } إلى { $longest }
list-no-voice = لا صوت لها بعد
list-voice-draft = صوت بلكنة أجنبية
list-voice-human = صوت إنسان
list-voice-synthetic = صوت مصنوع آلياً
list-review-none = لم يقرأ نصوصها بعد ناطق أصلي بها
list-review-native = قرأ نصوصها ناطق أصلي بها
list-review-clinician = قرأ نصوصها مختصّ صحي
# $name: the sound device that is used where none is named
list-default-device = { $name } (الافتراضي)
about-sources = الأرقام، ومن أين جاءت:

## Notices

# $word: a word of the rhythm
notice-word-too-long = بهذه السرعة تكون كلمة «{ $word }» أطول من وقتها، ولذلك يُسمع الإيقاع نغمات.
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
# $asked: a language tag; $language: a language's name in itself
notice-near-language = طلبتِ { $asked }. الموجود هو { $language }: قريب مما طلبتِ، لكن بعض الكلمات ستختلف.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [zero] لم يُترك أي ملف ({ $file }).
    [one] لا يمكن تشغيل { $file }، فتُرك.
    [two] لا يمكن تشغيل ملفين، فتُركا؛ أولهما { $file }.
    [few] لا يمكن تشغيل { $count } ملفات، فتُركت؛ أولها { $file }.
    [many] لا يمكن تشغيل { $count } ملفاً، فتُركت؛ أولها { $file }.
   *[other] لا يمكن تشغيل { $count } ملف، فتُركت؛ أولها { $file }.
}
notice-draft = في الصوت لكنة أجنبية: هذه محاولة أولى في هذه اللغة.

## Failures: what is wrong, and where

failure-file-missing = { $place }: غير موجود.
failure-file-is-folder = { $place }: هذا مجلد، وليس ملفاً.
failure-folder-is-file = { $place }: هذا ملف، وليس مجلداً.
failure-file-denied = { $place }: القراءة غير مسموح بها.
failure-not-a-file = { $place }: ليس ملفاً ولا مجلداً.
failure-file-too-large = { $place }: الملف كبير جداً.
failure-file-not-text = { $place }: ليس نصّاً بترميز UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: هذا ليس TOML: { $detail }
failure-unknown-key = { $place }: المفتاح «{ $key }» غير معروف هنا.
failure-missing-key = { $place }: ينقص المفتاح «{ $key }».
failure-wrong-type = { $place }: يجب أن يكون «{ $key }» من النوع { $expected }، لا من النوع { $found }.
failure-unknown-word = { $place }: الكلمة «{ $word }» غير معروفة هنا.
failure-duration = { $place }: «{ $text }» ليست مدّة؛ اكتبي "45 s" أو "1.5 min".
failure-duration-too-fine = { $place }: «{ $text }» لا تساوي عدداً صحيحاً من عيّنات الصوت.
failure-duration-too-long = { $place }: «{ $text }» أطول من يوم.
failure-not-an-id = { $place }: «{ $text }» لا يصلح اسماً: أحرف لاتينية صغيرة وأرقام وشرطات فقط، وأولها حرف.
failure-duplicate = { $place }: «{ $id }» مذكور هنا مرة ثانية.
failure-say-or-sound = { $place }: على الخطوة «{ $step }» أن تقول جملة أو أن تعطي إشارة، لا الاثنتين معاً.
failure-rhythm-needs = { $place }: المرحلة من النوع «{ $kind }» تحتاج إلى «{ $key }».
failure-rhythm-has-no = { $place }: المرحلة من النوع «{ $kind }» ليس فيها «{ $key }».
failure-prompt-needs-time = { $place }: التنبيه «{ $prompt }» يحتاج إلى "at".
failure-prompt-has-no-time = { $place }: التنبيه «{ $prompt }» يعرف وقته، وليس فيه "at".
failure-hold-order = { $place }: يجب أن يقع target بين min و max.
failure-rate = { $place }: لا يصلح { $number } سرعةً للإيقاع.
failure-no-gate = { $place }: لا خطوة فيها safety = "gate" قبل أول تدليك أو أول إخراج للحليب.
failure-no-hurt-line = { $place }: ليس في المرحلة «{ $phase }» خطوة فيها safety = "hurt".
failure-repeat = { $place }: يجب أن تكون المراحل المتكرّرة من النوع "express" ومتتالية؛ والمرحلة «{ $phase }» ليست كذلك.
failure-no-close = { $place }: يجب أن تنتهي الجلسة بمرحلة من النوع "close": متى تتصلين، وجملة دافئة واحدة، والإشارة "end".
failure-unknown-source = { $place }: ليس في sources.toml مصدر «{ $source }».
failure-source-silent = { $place }: المصدر «{ $source }» لا يعطي حدوداً لـ { $quantity }.
failure-out-of-range = { $place }: { $number } خارج حدود المصدر «{ $source }»، وهي من { $min } إلى { $max }.
failure-comfort-too-bold = { $place }: لا يمكن لمصدر من النوع comfort أن يعطي حدوداً لـ { $quantity }.
failure-fluent = { $place }: هذا ليس Fluent: { $detail }
failure-not-plain = { $place }: الجملة المنطوقة «{ $id }» يجب أن تكون نصّاً عادياً.
failure-unknown-session = لا توجد جلسة «{ $name }».
failure-unknown-language = لا توجد هنا لغة تناسب «{ $name }».
failure-unknown-music = لا توجد موسيقى «{ $name }».
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place }: ليس في هذا المجلد ملف صوتي يمكن تشغيله: WAV أو FLAC أو MP3 أو OGG أو M4A أو AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place }: لا يجيب.
failure-unknown-message = { $place }: ليس في { $language } جملة منطوقة «{ $message }».
failure-no-clip = { $place }: الجملة «{ $message }» غير مسجّلة في { $language }.
failure-no-narration = لا صوت بعد للغة { $language }.
failure-no-signal = { $place }: لا توجد إشارة «{ $name }».
failure-no-room-for-safety = { $place }: لا تتّسع المرحلة «{ $phase }» لجملة السلامة «{ $prompt }».
failure-other-length = { $place }: فيه { $found } من العيّنات، لكن حزمته تقول { $told }.
failure-not-sound = { $place }: ليس صوتاً بصيغة معروفة.
failure-codec = { $place }: صوت من نوع لا يُقرأ هنا.
failure-channels = { $place }: عدد القنوات { $channels }؛ ويمكن تشغيل قناة أو قناتين.
failure-sample-rate = { $place }: سُجّل بتردّد { $rate } هرتز؛ والتسجيلات تكون بتردّد 48000 هرتز.
failure-empty-sound = { $place }: لا شيء فيه.
failure-truncated-sound = { $place }: مقطوع قبل نهايته.
failure-damaged-sound = { $place }: تالف ولا يمكن تشغيله.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place }: صيغته { $format } ولا يمكن تشغيلها هنا. حوّليه إلى FLAC أو Ogg Vorbis.
failure-no-audio = { $place }: ليس فيه صوت.
failure-encrypted-sound = { $place }: محميّ من النسخ ولا يمكن تشغيله هنا.
failure-many-channels = { $place }: عدد القنوات { $channels }؛ ويمكن تشغيل { $most } على الأكثر.
failure-strange-rate = { $place }: سُجّل بتردّد { $rate } هرتز؛ ويمكن تشغيل ما بين { $least } و { $most } هرتز.
failure-sound = { $place }: { $detail }
failure-unknown-argument = «{ $argument }» غير معروف هنا.
failure-unknown-command = لا يوجد أمر «{ $command }».
failure-invalid-value = القيمة «{ $value }» لا تصلح لـ { $argument }.
failure-missing-argument = ينقص { $argument }.
failure-no-value = { $argument } يحتاج إلى قيمة.
failure-twice = لا يُذكر { $argument } إلا مرة واحدة.
# $one, $other: two things on the command line
failure-not-together = لا يجتمع { $one } و { $other }.
failure-range = { $argument }: «{ $value }» ليس رقماً من { $min } إلى { $max }.
failure-length-range = { $argument }: «{ $value }» ليس بين { $min } و { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } لجلسة تتكرّر، والجلسة «{ $session }» لها نهايتها.
failure-endless = الجلسة «{ $session }» تستمر حتى تُوقَف.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» ليست مدّة.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: الجلسة «{ $session }» في هذه اللغة وبهذه السرعة تدوم من { $shortest } إلى { $longest }، لا { $length }.
failure-fit-fixed = --fit: الجلسة «{ $session }» لا تكون أقصر ولا أطول من { $shortest } تقريباً.
failure-usage = هذا غير مفهوم: { $detail }
failure-stdout = لا يمكن إخراج النتيجة: { $detail }
failure-internal = حدث خلل داخل warmhands: { $detail }

## Hints: what to do

hint-nearest = هل قصدتِ «{ $name }»؟
hint-known = الموجود: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" يشغّل الموسيقى المرفقة، و "--music none" من دون موسيقى.
hint-help = "warmhands --help" يعرض ما هو موجود.
hint-does-not-repeat = "warmhands cadence" يتكرّر.
hint-endless = حدّدي المدّة بالخيار --for، مثل --for 20m.
hint-length = اكتبيها مثل 30m أو 90s أو 1h15m أو 28.5m أو 28:30، حتى 24 ساعة.
hint-no-clip = لم يُشغَّل شيء. سجّلي هذه الجملة أو اصنعيها، أو اختاري لغة أخرى بالخيار --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = اختاري صوتاً آخر بالخيار --lang وأبقي هذه اللغة على الشاشة، مثل "--lang en-US --screen-lang { $tag }". "warmhands list languages" يعرض اللغات التي لها صوت.
hint-fit = "warmhands list sessions" يعرض مدّة كل جلسة.
hint-check = "warmhands check" يفحص كل شيء.
hint-not-plain = التسجيل لا يتغيّر: اكتبي جملة لكل حالة.

## Files

failure-exists = { $place }: موجود من قبل، وتُرك كما كان.
failure-disk-full = { $place }: لم يبقَ له مكان. ولم يُترك منه شيء.
failure-unwritable = { $place }: لا يمكن كتابته: { $detail }
failure-no-folder = { $place }: لا يوجد هذا المجلد.
failure-not-allowed = { $place }: الكتابة غير مسموح بها.
failure-too-long = { $length } من الصوت أكثر مما يتّسع له الملف بهذه الصيغة ({ $most }).
hint-force = "warmhands render --force" يكتب فوقه.
hint-disk-full = أفرغي مكاناً، أو اختاري مكاناً آخر. --format 16 يحتاج إلى النصف، واسم ينتهي بـ .flac إلى أقلّ من ذلك.
hint-too-long = --format 16 يتّسع لأكثر، واسم ينتهي بـ .flac يتّسع لأكثر ما يمكن.
hint-flac-name = اجعلي الاسم ينتهي بـ .flac، أو احذفي --format.
hint-flac-depth = في FLAC إما 16 وإما 24 بتّاً: اختاري --format 16 أو 24، أو اجعلي الاسم ينتهي بـ .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = الصوت المتكلّم: { $licence }
tag-licence-words = النصوص: { $licence }
tag-licence-signals = الإشارات: { $licence }
tag-licence-music = الموسيقى: { $licence }
# Where the person brought the music
tag-licence-own-music = الموسيقى: تسجيل من عندكِ، بشروطه

## Playing

play-keys = المسافة: إيقاف، متابعة · h: يؤلمني · n: التالي · p: السابق · r: إعادة · q: إنهاء
play-keys-rhythm = + و -: الإيقاع أسرع، أبطأ
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · بقي { $left }
play-paused = توقّف · { $phase } · بقي { $left } · المسافة للمتابعة
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = توقّف · { $phase } · { $heard } · المسافة للمتابعة
# After + or -; $rate: cycles a minute
play-rate = الإيقاع: { $rate ->
    [zero] { $rate } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $rate } مرات
    [many] { $rate } مرة
   *[other] { $rate } مرة
} في الدقيقة، ابتداءً من إحدى الحركات القادمة.
play-farewell = بضع كلمات قبل أن تذهبي. q مرة أخرى لإنهاء الجلسة فوراً.
play-not-skipped = هذه الجملة لسلامتكِ؛ تُسمع حتى نهايتها.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = هل نبدأ بالموسيقى المرفقة؟  Enter أو y: نعم · n أو q: لا
play-device-lost = انقطع جهاز الصوت. ستُستأنف الجلسة حالما يعود.
play-device-back = عاد جهاز الصوت.
play-no-sound = لا جهاز صوت هنا: تجري الجلسة صامتة. "warmhands render -o session.wav" يصنع ملفاً تسمعينه على جهاز آخر.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [zero] لم يتأخّر الصوت.
    [one] تأخّر الصوت مرة واحدة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [two] تأخّر الصوت مرتين: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [few] تأخّر الصوت { $count } مرات: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
    [many] تأخّر الصوت { $count } مرة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
   *[other] تأخّر الصوت { $count } مرة: كان هذا الجهاز مشغولاً أكثر مما ينبغي.
}
play-ended = انتهت هذه الجلسة.
# $heard: how far it came, as 12:34
play-stopped = توقّفت الجلسة بعد { $heard }. يمكنكِ أن تعودي في أي وقت.
failure-no-device = لا يوجد جهاز صوت.
failure-unknown-device = لا يوجد جهاز صوت اسمه «{ $name }».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» يناسب أكثر من جهاز صوت: { $names }
failure-device-rate = { $device }: لا يشغّل صوتاً مجسّماً بتردّد 48 كيلوهرتز.
failure-device-refused = { $device }: لم يُفتح: { $detail }
failure-not-built = هذه النسخة من البرنامج لا تشغّل أي جهاز صوت.
hint-list-devices = اكتبي جزءاً أطول من اسمه، أو معرّفه كلّه: "warmhands list devices" يعرض الأجهزة.
hint-device-output = --device يختار أين يُسمع --output speaker: احذفي أحدهما.
hint-no-device = "warmhands render -o session.wav" يصنع ملفاً تسمعينه على جهاز آخر.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place }: لا ينتمي إلى أي لغة؛ ليس في locales مجلد بهذا الاسم.
check-other-language = { $place }: تقول هذه الحزمة إن لغتها { $told }، لا { $language }.
check-no-licence = { $place }: لم يُذكر ترخيص.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: «{ $message }» تسجيل لا تقابله جملة في { $language }.
check-stale = { $place }: سُجّل «{ $message }» من نصّ غير نصّه الحالي.
check-mislabelled = { $place }: ليس Ogg، مع أن اسمه يقول ذلك.
check-changed = { $place }: ليس الملف الذي يصفه بيانه.
check-not-mono = { $place }: ليس أحادي القناة.
check-not-stereo = { $place }: ليس ثنائي القناة.
# $at: seconds from the start
check-clipped = { $place }: الصوت مشوّه من شدّة علوّه، أول مرة عند الثانية { $at }.
check-silent = { $place }: صامت.
# $found: as measured
check-too-loud = { $place }: أعلى مما ينبغي: { $found } LUFS؛ والكلام من -20 إلى -18.
check-too-quiet = { $place }: أخفض مما ينبغي: { $found } LUFS؛ والكلام من -20 إلى -18.
check-peak = { $place }: ذروته الحقيقية { $found } dBTP؛ والحدّ الأعلى -3.
check-loud-as-speech = { $place }: عالٍ كعلوّ الكلام: { $found } LUFS.
check-other-loudness = { $place }: علوّه { $found } LUFS، لكن بيانه يقول { $told }.
check-seam = { $place }: لا ينتهي كما يبدأ: الفرق { $found } dB، ويجب أن يكون تحت -20.
# $message: the name of a text
check-missing-text = { $place }: ينقص «{ $message }».
check-extra-text = { $place }: «{ $message }» ليس في اللغة الأساس.
# $language: the base language
check-untranslated = { $place }: «{ $message }» كلمة بكلمة كما في { $language }.
check-outdated = { $place }: تُرجم «{ $message }» من نصّ غير نصّه الحالي في { $language }.
check-other-arguments = { $place }: «{ $message }» لا يستعمل القيم نفسها كما في { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: «{ $message }» يحتاج قوله بهدوء إلى { $found } ثانية؛ وللجملة { $most } ثانية على الأكثر.
# $name: a value such as $place
check-unknown-argument = { $place }: لا شيء يخبر «{ $message }» ما هو "${ $name }".
check-untitled = { $place }: ليس في terminal.ftl نصّ «{ $message }».
check-unreachable = { $place }: لا جلسة تقول «{ $message }».
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] لا أخطاء.
    [zero] لا أخطاء.
    [one] هناك خطأ واحد.
    [two] هناك خطآن.
    [few] هناك { $count } أخطاء.
    [many] هناك { $count } خطأً.
   *[other] هناك { $count } خطأ.
}
