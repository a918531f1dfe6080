### Every text of the screen.

## Sessions

# The name of a session
session-full = Массаж и сцеживание
# What will happen
session-full-summary = Мягкий массаж обеих грудей, потом сцеживание молока руками, по три подхода на каждую грудь, с коротким массажем между ними.
session-massage = Массаж
session-massage-summary = Тёплая салфетка и мягкий массаж обеих грудей, без сцеживания.
session-express = Сцеживание
session-express-summary = Сцеживание молока руками, по два подхода на каждую грудь; когда молоко идёт слабее, можно перейти к другой груди.
session-first-days = Первые дни
session-first-days-summary = Первые капли собирают в ложку или шприц, бережно, примерно за десять минут.
session-cadence = Только ритм
session-cadence-summary = Ритм для сцеживания руками, то одна грудь, то другая, столько, сколько вы захотите.
session-relief = Облегчение
session-relief-summary = Очень лёгкие движения и совсем немного молока, если грудь наполнена и болит, но она не красная и не горячая и нет температуры.
session-it-hurts = Мне больно
session-it-hurts-summary = Спокойно остановиться и узнать, когда звонить за помощью.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = подготовка
phase-massage = массаж
phase-express = сцеживание
phase-close = завершение
# The breast of a phase
side-first = грудь, с которой вы начнёте
side-second = другая грудь
side-left = левая грудь
side-right = правая грудь
side-both = обе груди
# The name of the music that the project brings
music-warm = Тёплая
music-rain = Дождь за окном
music-hush = Затишье

## Before a session

# The one screen of text before any session
gate-screen =
    Кому нужно сначала позвонить врачу

    Пожалуйста, не начинайте и сначала позвоните врачу или акушерке, если
      - вы беременны, на любом сроке;
      - на груди есть покраснение или красные полоски (на смуглой или тёмной коже это место может быть темнее или лиловым, или только горячим на ощупь);
      - у вас температура;
      - вы чувствуете себя как при гриппе.

    Занятие «Облегчение» этого не отменяет. Оно для наполненной груди, когда она не красная и не горячая и нет температуры. Если грудь покраснела, стала горячей или поднялась температура, начинайте, только если так вам уже сказал врач или акушерка.

    Больно не должно быть никогда. Клавиша h сразу всё останавливает и подсказывает, когда звонить.
    Это подсказки, а не медицинский совет.

## About

# What massage and expression by hand may help with
about-helps-with = Массаж груди и сцеживание молока руками могут помочь, если грудь твёрдая и распухла; если малыш родился раньше срока или беспокоен; если малышу трудно взять грудь; чтобы молока стало больше; и чтобы молоко не перестало прибывать, пока малыша нельзя кормить.
# What the program is, and is not
about-what-it-is = warmhands ведёт вас голосом, музыкой и ритмом. Это может помочь, но ничего не обещает. Программа не даёт медицинских советов и не заменяет тех, кто заботится о вас и вашем малыше.
# Pain
about-no-pain = Больно не должно быть никогда. Пальцы сводят только на краю ареолы, ни в коем случае не на соске; ничего не тянут и не трут. Если больно, остановитесь.
# The two techniques
about-technique = Двигать рукой можно двумя способами. При «areola» вы сводите пальцы на внешнем краю ареолы и ослабляете нажим. При «press-back» вы нажимаете назад, к рёбрам, сводите пальцы и ослабляете нажим; Stanford Medicine показывает это здесь: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Позвоните врачу или консультанту по грудному вскармливанию, если после этого вам не стало легче; если видите покраснение или красные полоски, если у вас температура или состояние как при гриппе; или если малыш не может взять грудь. На смуглой или тёмной коже покрасневшее место может быть темнее или лиловым, или только горячим на ощупь.
# Pregnancy
about-pregnancy = Во время беременности, на любом сроке, сцеживайте молоко, только если это разрешили акушерка или врач, не дольше десяти минут, и остановитесь, если живот напрягается и твердеет (NHS Forth Valley).
# How often
about-how-often = В первые недели, если малыш ещё не может сосать грудь, обычно советуют сцеживаться от 8 до 10 раз за 24 часа, хотя бы один раз ночью, и без перерывов дольше 5–6 часов (NHS; NHS Lothian).
# How long milk keeps
about-storage = Сколько хранится молоко для здорового малыша, рождённого в срок (CDC): при комнатной температуре до 25 °C — 4 часа; в холодильнике при 4 °C — 4 дня; в морозильнике — лучше до 6 месяцев и не дольше 12. Размороженное молоко: 24 часа в холодильнике или от 1 до 2 часов при комнатной температуре. То, что осталось после кормления: 2 часа. Не замораживайте молоко снова. В разных странах правила разные, а для недоношенных малышей они строже: следуйте правилам вашей больницы.
# Music
about-music = Музыка и отдых могут помочь. В одном исследовании, где участвовали 162 матери, у тех, кто слушал музыку, в первые дни было больше молока (Keith и соавторы, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); в другом, EXPRESS, где участвовали 132 матери (NPEU, 2024), разница может быть случайной.
# Where the times come from
about-times = Время взято из опубликованных рекомендаций: подходы — Chele Marmet и UNICEF; массаж — University College London Hospitals и New Brunswick; короткие массажи и тепло — Arkansas Children's; лёгкие прикосновения и совсем немного молока при наполненной груди — протокол 36 Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Ни один источник не считает движения в минуту: ритм нужен для удобства и ничего не предписывает. Каждое число и его источник — в sessions/sources.toml.
# Where the technique comes from
about-handout = Техника взята из памятки "Breast Massage with Milk Expression by Hand" (издатель: University Hospitals). Слова здесь наши собственные; University Hospitals не имеет отношения к этой программе.
# Where the fingers go, and clean hands
about-fingers = Место для пальцев, 2–3 см от основания соска: NHS West Suffolk и NHS Forth Valley; у Marmet — от 2,5 до 4 см от соска. Кисть в форме буквы C: University College London Hospitals и Marmet. Руки, вымытые с мылом, или гель, в котором не меньше 60 % спирта, и чистая посуда: CDC.
# The works which that handout cites
about-works-cited =
    Работы, на которые ссылается эта памятка: D. Hartl и R. Cunningham, "Breast Massage", Alive Magazine, 1 января 2005 года, обновлено 24 апреля 2015 года. La Leche League International, "Hand Expression Technique", листок из The Womanly Art of Breastfeeding, 2010. La Leche League, "Expressing and Storing Milk", New Beginnings, том 24, номер 4, июль и август 2007 года. Ruth A. Lawrence и Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, восьмое издание, Elsevier, 2016. Karen Wambach и Jan Riordan, Breastfeeding and Human Lactation, пятое издание, Jones and Bartlett, 2016. Stanford Medicine, "Hand Expression of Breastmilk", дата обращения 21 августа 2020 года.
# Licences
about-licences = Программа и её тексты: MIT или Apache-2.0, на ваш выбор. Записанные голоса, музыка и сигналы: audio/LICENSES.md.

## Help

help-warmhands = Спокойный голос, тихая музыка и ритм для массажа груди и сцеживания молока руками.
help-usage = Использование
help-options = Параметры
help-arguments = Аргументы
help-commands = Команды
help-command = КОМАНДА
# What stands in a usage line for all options
help-some-options = [ПАРАМЕТРЫ]
help-play = Включить занятие (это происходит, если команда не указана)
help-cadence = Включить только ритм для сцеживания, столько, сколько вы захотите
help-render = Записать занятие в звуковой файл
help-plan = Показать без звука, что и когда прозвучит
help-script = Показать, что будет сказано
help-list = Показать занятия, языки, музыку или звуковые устройства
help-about = Для чего это, когда звонить, источники, лицензии
help-check = Проверить данные программы или вашу папку
help-arg-lang = Язык голоса, например es-419
help-arg-screen-lang = Язык экрана, если он другой
help-arg-captions = Какие субтитры показывать: voice (на языке голоса), screen (на языке экрана) или both (оба)
help-arg-data = Папка с вашими занятиями, языками или звуками
help-arg-plain = Только простые строки: без цвета и без перерисовки
help-arg-session = Занятие: смотрите "warmhands list sessions" (если не указано, full)
help-arg-side = С какой груди начать: left (левая) или right (правая)
help-arg-technique = Движение: areola (свести, ослабить) или press-back (назад, свести, ослабить)
help-arg-rate = Сколько раз в минуту, как вам удобно
help-arg-fit = Сколько это длится всего, например 30m или 28:30: короче или дольше обычного, насколько возможно
help-arg-count = Как слышен ритм: voice (голос), tone (тоны) или none (никак)
help-arg-music = Музыка: название из "warmhands list music", файл или папка с вашей музыкой, или none (без музыки)
help-arg-for = Сколько длится ритм, например 20m (если не указано, пока его не остановят)
help-arg-switch = Сколько длится подход на каждой груди, например 5m
help-arg-json = Вывести один объект JSON
help-arg-what = Что показать: sessions (занятия), languages (языки), music (музыку) или devices (устройства)
help-arg-speak = Каждый язык, у которого есть голос, называет себя вслух
help-arg-voice-volume = Громкость голоса, в децибелах (0 — как записано)
help-arg-music-volume = Громкость музыки, в децибелах
help-arg-signal-volume = Громкость ритма и сигналов, в децибелах
help-arg-output = Куда идёт звук: speaker (динамик), null (никуда, но в реальном времени), - (WAV в стандартный вывод) или файл
help-arg-device = Звуковое устройство, по любой части его названия: смотрите "warmhands list devices"
help-arg-from = Откуда начать, в виде PHASE.STEP (часть и шаг): названия показывает "warmhands plan"
help-arg-file = Файл для записи: FLAC, если имя кончается на .flac, иначе WAV; или - для стандартного вывода
help-arg-stem = Только одна составляющая: speech (речь), music (музыка) или signal (сигналы)
help-arg-format = Отсчёты: 16, 24 или float (только WAV); или flac, если из имени это не видно
help-arg-force = Перезаписать файл, если он уже есть
help-arg-dir = Папка для проверки (если не указана, данные программы)
help-arg-help = Показать эту справку
help-arg-version = Показать версию

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = сколько захотите
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Короче обычного ({ $usual }): каждая часть отдаёт { $percent } % времени, которое может отдать (самое короткое — { $shortest }).
plan-fit-longer = Дольше обычного ({ $usual }): каждая часть берёт { $percent } % времени, которое ещё может взять (самое длинное — { $longest }).
plan-fit-usual = Обычная длительность: ничего не сокращено и не удлинено.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] около { $minutes } минуты
    [few] около { $minutes } минут
    [many] около { $minutes } минут
   *[other] около { $minutes } минуты
}
# $shortest, $longest: as 28:14
list-reach = --fit: от { $shortest } до { $longest }
list-no-voice = голоса пока нет
list-voice-draft = голос с иностранным акцентом
list-voice-human = голос человека
list-voice-synthetic = синтезированный голос
list-review-none = носитель языка эти тексты ещё не читал
list-review-native = тексты прочитаны носителем языка
list-review-clinician = тексты прочитаны медицинским работником
# $name: the sound device that is used where none is named
list-default-device = { $name } (по умолчанию)
about-sources = Числа и откуда они взяты:

## Notices

# $word: a word of the rhythm
notice-word-too-long = При таком темпе слово «{ $word }» длиннее своей доли, поэтому ритм слышен тонами.
notice-stale = { $count ->
    [one] { $count } записанная фраза старше своего текста. Какая именно, скажет "warmhands check".
    [few] { $count } записанные фразы старше своих текстов. Какие именно, скажет "warmhands check".
    [many] { $count } записанных фраз старше своих текстов. Какие именно, скажет "warmhands check".
   *[other] { $count } записанной фразы старше своих текстов. Какие именно, скажет "warmhands check".
}
# $language: a language tag
notice-unserved-language = Голоса для «{ $language }» пока нет. Сейчас язык английский; другой можно выбрать через --lang.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Вы просили { $asked }. Есть { $language }: это близкий вариант, но некоторые слова будут другими.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [1] { $file } не удаётся воспроизвести, этот файл пропускается.
    [one] { $count } файл не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
    [few] { $count } файла не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
    [many] { $count } файлов не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
   *[other] { $count } файла не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
}
notice-draft = У голоса иностранный акцент: на этом языке это первый вариант.

## Failures: what is wrong, and where

failure-file-missing = { $place }: такого файла или папки нет.
failure-file-is-folder = { $place }: это папка, а не файл.
failure-folder-is-file = { $place }: это файл, а не папка.
failure-file-denied = { $place }: нет разрешения на чтение.
failure-not-a-file = { $place }: это не файл и не папка.
failure-file-too-large = { $place }: файл слишком большой.
failure-file-not-text = { $place }: это не текст в UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: это не TOML: { $detail }
failure-unknown-key = { $place }: ключ «{ $key }» здесь неизвестен.
failure-missing-key = { $place }: не хватает ключа «{ $key }».
failure-wrong-type = { $place }: у ключа «{ $key }» должен быть тип { $expected }, а не { $found }.
failure-unknown-word = { $place }: слово «{ $word }» здесь неизвестно.
failure-duration = { $place }: «{ $text }» — это не длительность; напишите "45 s" или "1.5 min".
failure-duration-too-fine = { $place }: «{ $text }» не составляет целого числа отсчётов звука.
failure-duration-too-long = { $place }: «{ $text }» длиннее суток.
failure-not-an-id = { $place }: «{ $text }» не годится как имя: только строчные латинские буквы, цифры и дефисы, первой буква.
failure-duplicate = { $place }: «{ $id }» встречается здесь второй раз.
failure-say-or-sound = { $place }: шаг «{ $step }» должен либо произносить фразу, либо подавать сигнал.
failure-rhythm-needs = { $place }: части вида «{ $kind }» нужен ключ «{ $key }».
failure-rhythm-has-no = { $place }: у части вида «{ $kind }» не бывает ключа «{ $key }».
failure-prompt-needs-time = { $place }: подсказке «{ $prompt }» нужен ключ "at".
failure-prompt-has-no-time = { $place }: подсказка «{ $prompt }» сама знает своё время, ключ "at" ей не нужен.
failure-hold-order = { $place }: значение target должно лежать между min и max.
failure-rate = { $place }: { $number } не годится как темп ритма.
failure-no-gate = { $place }: перед первым массажем или сцеживанием нет шага с safety = "gate".
failure-no-hurt-line = { $place }: в части «{ $phase }» нет шага с safety = "hurt".
failure-repeat = { $place }: повторяющиеся части должны быть вида "express" и идти подряд; с частью «{ $phase }» это не так.
failure-no-close = { $place }: занятие должно кончаться частью вида "close": когда звонить, одна тёплая фраза, сигнал "end".
failure-unknown-source = { $place }: в sources.toml нет источника «{ $source }».
failure-source-silent = { $place }: источник «{ $source }» не даёт границ для { $quantity }.
failure-out-of-range = { $place }: { $number } вне границ источника «{ $source }», от { $min } до { $max }.
failure-comfort-too-bold = { $place }: источник вида comfort не может давать границы для { $quantity }.
failure-fluent = { $place }: это не Fluent: { $detail }
failure-not-plain = { $place }: фраза «{ $id }» произносится вслух и должна быть простым текстом.
failure-unknown-session = Занятия «{ $name }» нет.
failure-unknown-language = Языка для «{ $name }» здесь нет.
failure-unknown-music = Музыки «{ $name }» нет.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place }: в этой папке нет звуковых файлов, которые можно воспроизвести: WAV, FLAC, MP3, OGG, M4A или AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place }: нет ответа.
failure-unknown-message = { $place }: на языке { $language } нет фразы «{ $message }».
failure-no-clip = { $place }: фраза «{ $message }» не записана на языке { $language }.
failure-no-narration = Голоса для языка { $language } пока нет.
failure-no-signal = { $place }: сигнала «{ $name }» нет.
failure-no-room-for-safety = { $place }: фраза о безопасности «{ $prompt }» не помещается в часть «{ $phase }».
failure-other-length = { $place }: отсчётов { $found }, а в описании пакета указано { $told }.
failure-not-sound = { $place }: это не звук в известном формате.
failure-codec = { $place }: звук такого вида здесь не читается.
failure-channels = { $place }: каналов { $channels }, а воспроизвести можно один или два.
failure-sample-rate = { $place }: записано с частотой { $rate } Гц, а записи должны быть на 48000 Гц.
failure-empty-sound = { $place }: звук пуст.
failure-truncated-sound = { $place }: звук обрывается раньше конца.
failure-damaged-sound = { $place }: звук повреждён, воспроизвести его нельзя.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place }: это { $format }, здесь такой звук не воспроизводится. Преобразуйте его в FLAC или Ogg Vorbis.
failure-no-audio = { $place }: в этом файле нет звука.
failure-encrypted-sound = { $place }: файл защищён от копирования, здесь его воспроизвести нельзя.
failure-many-channels = { $place }: каналов { $channels }, а воспроизвести можно не больше { $most }.
failure-strange-rate = { $place }: записано с частотой { $rate } Гц, а воспроизвести можно от { $least } до { $most } Гц.
failure-sound = { $place }: { $detail }
failure-unknown-argument = «{ $argument }» здесь неизвестно.
failure-unknown-command = Команды «{ $command }» нет.
failure-invalid-value = «{ $value }» не подходит для { $argument }.
failure-missing-argument = Не хватает { $argument }.
failure-no-value = Для { $argument } нужно значение.
failure-twice = { $argument } можно указать только один раз.
# $one, $other: two things on the command line
failure-not-together = { $one } и { $other } нельзя указывать вместе.
failure-range = { $argument }: «{ $value }» — это не число от { $min } до { $max }.
failure-length-range = { $argument }: «{ $value }» не лежит между { $min } и { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } — для занятия, которое повторяется, а у «{ $session }» есть свой конец.
failure-endless = «{ $session }» длится, пока его не остановят.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» — это не длительность.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: «{ $session }» на этом языке и в этом темпе может длиться от { $shortest } до { $longest }, а не { $length }.
failure-fit-fixed = --fit: «{ $session }» не может длиться ни меньше, ни больше, чем примерно { $shortest }.
failure-usage = Это непонятно: { $detail }
failure-stdout = Не удаётся вывести результат: { $detail }
failure-internal = Что-то сломалось внутри warmhands: { $detail }

## Hints: what to do

hint-nearest = Может быть, вы имели в виду «{ $name }»?
hint-known = Есть: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" включает встроенную музыку, а с "--music none" музыки нет.
hint-help = "warmhands --help" показывает, что есть.
hint-does-not-repeat = "warmhands cadence" повторяется.
hint-endless = Укажите, как долго, через --for, например --for 20m.
hint-length = Напишите её как 30m, 90s, 1h15m, 28.5m или 28:30, не больше 24 часов.
hint-no-clip = Ничего не прозвучало. Запишите или создайте эту фразу или выберите другой язык через --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Выберите другой голос через --lang, а этот язык оставьте на экране, например "--lang en-US --screen-lang { $tag }". "warmhands list languages" показывает языки, у которых есть голос.
hint-fit = "warmhands list sessions" показывает, сколько длится каждое занятие.
hint-check = "warmhands check" проверяет всё сразу.
hint-not-plain = Запись не может меняться: напишите отдельную фразу для каждого случая.

## Files

failure-exists = { $place }: такой файл уже есть, он оставлен как был.
failure-disk-full = { $place }: на диске не осталось места. Ничего недописанного не осталось.
failure-unwritable = { $place }: записать не удаётся: { $detail }
failure-no-folder = Папки { $place } нет.
failure-not-allowed = { $place }: нет разрешения на запись.
failure-too-long = { $length } звука — больше, чем вмещает файл в этом формате ({ $most }).
hint-force = "warmhands render --force" запишет поверх него.
hint-disk-full = Освободите место или выберите другое. --format 16 занимает вдвое меньше, а имя, которое кончается на .flac, — ещё меньше.
hint-too-long = --format 16 вмещает больше, а имя, которое кончается на .flac, — больше всего.
hint-flac-name = Пусть имя кончается на .flac, или не указывайте --format.
hint-flac-depth = В FLAC бывает 16 или 24 бита: выберите --format 16 или 24, или имя, которое кончается на .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Голос: { $licence }
tag-licence-words = Тексты: { $licence }
tag-licence-signals = Сигналы: { $licence }
tag-licence-music = Музыка: { $licence }
# Where the person brought the music
tag-licence-own-music = Музыка: ваша собственная запись, на её условиях

## Playing

play-keys = пробел: пауза, дальше · h: больно · n: вперёд · p: назад · r: снова · q: стоп
play-keys-rhythm = + и -: ритм быстрее, медленнее
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · осталось { $left }
play-paused = пауза · { $phase } · осталось { $left } · пробел: дальше
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = пауза · { $phase } · { $heard } · пробел: дальше
# After + or -; $rate: cycles a minute
play-rate = Ритм: { $rate ->
    [one] { $rate } раз
    [few] { $rate } раза
    [many] { $rate } раз
   *[other] { $rate } раза
} в минуту, с одного из следующих движений.
play-farewell = Несколько слов на прощание. Ещё раз q — закончить сразу.
play-not-skipped = Эта фраза нужна для вашей безопасности, она звучит до конца.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Начать со встроенной музыкой?  Enter или y: да · n или q: нет
play-device-lost = Звуковое устройство пропало. Занятие продолжится, как только оно вернётся.
play-device-back = Звуковое устройство снова есть.
play-no-sound = Звукового устройства нет: занятие идёт без звука. "warmhands render -o session.wav" создаст файл, который можно слушать на другом устройстве.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Звук опоздал { $count } раз: этот компьютер был слишком занят.
    [few] Звук опоздал { $count } раза: этот компьютер был слишком занят.
    [many] Звук опоздал { $count } раз: этот компьютер был слишком занят.
   *[other] Звук опоздал { $count } раза: этот компьютер был слишком занят.
}
play-ended = Занятие закончилось.
# $heard: how far it came, as 12:34
play-stopped = Остановлено на { $heard }. Вы можете вернуться в любое время.
failure-no-device = Звукового устройства нет.
failure-unknown-device = Звукового устройства с названием «{ $name }» нет.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» подходит к нескольким звуковым устройствам: { $names }
failure-device-rate = { $device }: не воспроизводит стерео на 48 кГц.
failure-device-refused = { $device }: открыть не удалось: { $detail }
failure-not-built = Эта сборка программы не работает со звуковыми устройствами.
hint-list-devices = Укажите больше из названия или весь идентификатор: их показывает "warmhands list devices".
hint-device-output = --device выбирает, где слышно --output speaker: уберите что-нибудь одно.
hint-no-device = "warmhands render -o session.wav" создаст файл, который можно слушать на другом устройстве.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place }: файл не относится ни к одному языку, такой папки в locales нет.
check-other-language = { $place }: в пакете указан язык { $told }, а не { $language }.
check-no-licence = { $place }: лицензия не указана.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: записи «{ $message }» не соответствует ни одна фраза на языке { $language }.
check-stale = { $place }: «{ $message }» записано с другого текста, чем сейчас.
check-mislabelled = { $place }: это не Ogg, хотя имя говорит, что Ogg.
check-changed = { $place }: это не тот файл, который описан в манифесте.
check-not-mono = { $place }: это не моно.
check-not-stereo = { $place }: это не стерео.
# $at: seconds from the start
check-clipped = { $place }: звук перегружен, впервые на { $at } с.
check-silent = { $place }: здесь тишина.
# $found: as measured
check-too-loud = { $place }: слишком громко, { $found } LUFS; голос должен быть от -20 до -18.
check-too-quiet = { $place }: слишком тихо, { $found } LUFS; голос должен быть от -20 до -18.
check-peak = { $place }: истинный пик { $found } dBTP, а наибольший допустимый -3.
check-loud-as-speech = { $place }: так же громко, как речь, { $found } LUFS.
check-other-loudness = { $place }: громкость { $found } LUFS, а в манифесте указано { $told }.
check-seam = { $place }: конец не переходит в начало, разница { $found } дБ, а должна быть ниже -20.
# $message: the name of a text
check-missing-text = { $place }: не хватает «{ $message }».
check-extra-text = { $place }: «{ $message }» нет в основном языке.
# $language: the base language
check-untranslated = { $place }: «{ $message }» слово в слово как на языке { $language }.
check-outdated = { $place }: «{ $message }» переведено с другого текста, чем сейчас на языке { $language }.
check-other-arguments = { $place }: в «{ $message }» не те же значения, что на языке { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: чтобы спокойно произнести «{ $message }», нужно { $found } с, а для одной фразы есть не больше { $most } с.
# $name: a value such as $place
check-unknown-argument = { $place }: для «{ $message }» никто не сообщает значение "${ $name }".
check-untitled = { $place }: в terminal.ftl нет «{ $message }».
check-unreachable = { $place }: ни одно занятие не произносит «{ $message }».
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Проверено: { $languages ->
    [one] { $languages } язык
    [few] { $languages } языка
    [many] { $languages } языков
   *[other] { $languages } языка
}, { $recordings ->
    [one] { $recordings } запись
    [few] { $recordings } записи
    [many] { $recordings } записей
   *[other] { $recordings } записи
}, { $sessions ->
    [one] { $sessions } занятие
    [few] { $sessions } занятия
    [many] { $sessions } занятий
   *[other] { $sessions } занятия
}, { $sounds ->
    [one] { $sounds } другой звук
    [few] { $sounds } других звука
    [many] { $sounds } других звуков
   *[other] { $sounds } другого звука
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Ошибок нет.
    [one] Найдена { $count } ошибка.
    [few] Найдены { $count } ошибки.
    [many] Найдено { $count } ошибок.
   *[other] Найдено { $count } ошибки.
}
