### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Массаж и сцеживание
# What will happen in it, in one sentence
session-full-summary = Мягкий массаж обеих грудей, потом сцеживание молока руками, по три подхода на каждую грудь, с коротким массажем между ними.
# The name of the session massage
session-massage = Массаж
# What will happen in it, in one sentence
session-massage-summary = Тёплая салфетка и мягкий массаж обеих грудей, без сцеживания.
# The name of the session express
session-express = Сцеживание
# What will happen in it, in one sentence
session-express-summary = Сцеживание молока руками, по два подхода на каждую грудь; когда молоко идёт слабее, можно перейти к другой груди.
# The name of the session for the first days after a birth
session-first-days = Первые дни
# What will happen in it, in one sentence
session-first-days-summary = Первые капли собирают в ложку или шприц, бережно, примерно за десять минут.
# The name of the session that is only the rhythm
session-cadence = Только ритм
# What will happen in it, in one sentence
session-cadence-summary = Ритм для сцеживания руками, то одна грудь, то другая, столько, сколько вы захотите.
# The name of the session for full, tender breasts
session-relief = Облегчение
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Очень лёгкие движения и совсем немного молока, если грудь наполнена и болит, но она не красная и не горячая и нет температуры.
# The name of what the key h leads to
session-it-hurts = Мне больно
# What will happen in it, in one sentence
session-it-hurts-summary = Спокойно остановиться и узнать, когда звонить за помощью.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = подготовка
# The short name of a phase: massaging
phase-massage = массаж
# The short name of a phase: expressing by hand
phase-express = сцеживание
# The short name of a phase: the end of a session
phase-close = завершение
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = грудь, с которой вы начнёте
# The breast of a phase: the one that was not first
side-second = другая грудь
# The breast of a phase: the left one
side-left = левая грудь
# The breast of a phase: the right one
side-right = правая грудь
# The breasts of a phase: both at once
side-both = обе груди
# The name of the music that the project brings
music-warm = Тёплая
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Дождь за окном
# The name of a piece of music: very soft, as one hushes a child
music-hush = Затишье

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Намыленные руки трутся друг о друга под струёй воды.
# The picture of the warm cloth
figure-warm-cloth = Обе руки держат на груди тёплую салфетку из ткани.
# The picture of the first stroke of the massage
figure-shake = Под каждой грудью лежит ладонь и мягко потряхивает её из стороны в сторону.
# The picture of the second stroke
figure-back-and-forth = Одна ладонь на груди сверху, другая снизу; они плавно движутся вправо и влево, в противоположные стороны.
# The picture of the third stroke
figure-up-and-down = Ладони лежат по обе стороны груди: одна плавно поднимается, другая опускается.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Обе ладони обхватывают грудь и легко поворачивают её в противоположные стороны, как будто отжимают нежную ткань.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Пальцы одной руки гладят верхнюю часть груди, легко, как пёрышком.
# The picture of wiping off the oil
figure-wipe = Рука вытирает полотенцем масло с груди.
# The picture of leaning forward
figure-lean-forward = Женщина сидит, немного наклонившись вперёд, под грудью у неё чашка.
# The picture of the cup
figure-cup = Одна рука сцеживает молоко, другая держит чашку под соском.
# The picture of the shape of the hand
figure-c-hand = Большой палец и остальные пальцы раскрыты широким полукругом, как буква С.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Большой палец выше соска, указательный ниже, оба на внешнем крае ареолы, в двух или трёх сантиметрах от основания соска.
# The picture of the first movement of the other technique, from the side
figure-press-back = Большой палец и остальные пальцы нажимают на грудь прямо назад, к рёбрам.
# The picture of the movement that brings milk
figure-compress = Большой и указательный пальцы сходятся на краю ареолы, и появляются капли молока.
# The picture of the movement that follows it
figure-relax = Большой и указательный пальцы ослабляют нажим и остаются на том же месте кожи.
# The picture of the fingers that move around
figure-rotate = Рука поворачивается, чтобы большой и указательный пальцы легли на новое место на краю ареолы.
# The picture of the cool cloth
figure-cool-cloth = Обе руки держат на груди прохладную салфетку из ткани.
# The picture of resting
figure-rest = Женщина сидит в запахнутом халате, её руки отдыхают на коленях.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Кому нужно сначала позвонить врачу

    Пожалуйста, не начинайте и сначала позвоните врачу или акушерке, если
      - вы беременны, на любом сроке;
      - на груди есть покраснение или красные полоски (на смуглой или тёмной коже это место может быть темнее или лиловым, или только горячим на ощупь);
      - у вас температура;
      - вы чувствуете себя как при гриппе.

    Занятие «Облегчение» этого не отменяет. Оно для наполненной груди, когда она не красная и не горячая и нет температуры. Если грудь покраснела, стала горячей или поднялась температура, начинайте, только если так вам уже сказал врач или акушерка.

    Больно не должно быть никогда. Клавиша { $hurt } сразу всё останавливает и подсказывает, когда звонить.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Когда звонить
# Below that: a line to write on follows
handout-telephone = Телефон отделения:
# The heading over how long milk keeps
handout-storage = Сколько хранится молоко
# The heading over who says so
handout-sources = Источники

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Пожалуйста, вымойте руки тёплой водой с мылом.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Теперь ещё раз вымойте руки тёплой водой с мылом.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Тёплый душ или тёплая влажная салфетка из ткани могут помочь молоку потечь.
# On a handout, in place of the spoken line settle
paper-settle = Сядьте или прилягте в тихом, удобном месте, с опорой для спины. Опустите плечи. Спокойная музыка может помочь.
# On a handout, in place of the spoken line express-follow
paper-follow = Повторяйте это снова и снова, медленно. Ваш собственный темп самый верный.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, США: здоровые малыши, рождённые в срок
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Великобритания: здоровые малыши, рождённые в срок
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Ирландия: недоношенные или больные малыши в больнице
# Where milk is kept; a length of time stands beside it
storage-room = Свежесцеженное, при комнатной температуре
# Likewise
storage-refrigerator = Свежесцеженное, в холодильнике
# Likewise; in this time it stays at its best
storage-freezer-best = В морозильнике, лучший срок
# Likewise
storage-freezer = В морозильнике, самый долгий срок
# Likewise: milk that was frozen
storage-thawed-refrigerator = Размороженное, в холодильнике
# Likewise: milk that was frozen
storage-thawed-room = Размороженное, при комнатной температуре
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = То, что осталось после кормления
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) или холоднее
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } час
        [few] { $time } часа
        [many] { $time } часов
       *[other] { $time } часа
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } день
        [few] { $time } дня
        [many] { $time } дней
       *[other] { $time } дня
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } месяц
        [few] { $time } месяца
        [many] { $time } месяцев
       *[other] { $time } месяца
    }
# Below all these times
storage-rules = Никогда не замораживайте размороженное молоко снова. В разных странах правила разные, а для недоношенных малышей они строже: следуйте правилам вашей больницы.

# An entry in a calendar, with an alarm
remind-summary = Пора сцедить молоко

## Help

# What the program is: the first line of its help
help-warmhands = Спокойный голос, тихая музыка и ритм для массажа груди и сцеживания молока руками.
# The heading before how a command is typed; a colon follows
help-usage = Использование
# The heading over the options of a command
help-options = Параметры
# The heading over the arguments of a command
help-arguments = Аргументы
# The heading over the list of commands
help-commands = Команды
# Stands for the name of a command where a usage line is shown, in capitals
help-command = КОМАНДА
# What stands in a usage line for all options
help-some-options = [ПАРАМЕТРЫ]
# What the command play does
help-play = Включить занятие (это происходит, если команда не указана)
# What the command cadence does
help-cadence = Включить только ритм для сцеживания, столько, сколько вы захотите
# What the command care does: somebody chooses a session together with a patient
help-care = Выбрать занятие вместе с пациенткой, шаг за шагом, на её языке и на вашем
# What the command "resume" does
help-resume = Продолжить последнее занятие с того места, где оно остановлено, не позже чем через сутки
# What the command render does
help-render = Записать занятие в звуковой файл
# What the command plan does
help-plan = Показать без звука, что и когда прозвучит
# What the command script does
help-script = Показать, что будет сказано
# What the command list does
help-list = Показать занятия, языки, музыку, правила хранения молока, звуковые устройства или микрофоны
# What the command figures does
help-figures = Записать рисунки движений массажа и сцеживания в файлы SVG и PNG
# What the command handout does
help-handout = Создать памятку для печати: шаги с рисунками и когда звонить
# What the command remind does
help-remind = Создать напоминания для календаря, файлом вида .ics
# What the command about does
help-about = Для чего это, когда звонить, источники, лицензии
# What the command "ctl" does
help-ctl = Управлять занятием, которое уже идёт, из другого терминала или из скрипта
# What the command log does
help-log = Показать журнал ваших занятий, добавить количество молока, вывести записи или удалить их
# What the command log list does
help-log-list = Показать занятия, записанные в журнал
# What the command log amount does
help-log-amount = Добавить к записи в журнале, сколько было молока и как прошло занятие
# What the command log chart does
help-log-chart = Показать молоко и минуты для каждой груди, день за днём
# What the command log export does
help-log-export = Вывести все записи журнала для другой программы
# What the command log delete does
help-log-delete = Удалить записи из журнала, так что от них ничего не останется
# What the command config does
help-config = Показать, где ваши настройки, создать файл с ними или проверить его
# What the command config path does
help-config-path = Показать, где находится или находился бы файл ваших настроек
# What the command config init does
help-config-init = Создать файл, где каждая настройка дана как пример; если файл уже есть, он останется как был
# What the command config check does
help-config-check = Назвать все ошибки в ваших настройках
# What the command preset does; a preset has choices for a session, under a name
help-preset = Сохранить параметры занятия как набор с именем, например именем кровати
# What the command preset save does
help-preset-save = Сохранить под этим именем параметры, которые указаны дальше
# What the command preset list does
help-preset-list = Показать сохранённые наборы
# What the command preset show does
help-preset-show = Показать, что входит в набор
# What the command preset remove does
help-preset-remove = Удалить набор
# What the command check does
help-check = Проверить данные программы или вашу папку
# What the command pack does
help-pack = Записать свой голос или добавить язык; установить пакеты, которые сделали другие
# What the command pack new does
help-pack-new = Создать папку для нового пакета на языке, указанном в --lang
# What the command pack sheet does
help-pack-sheet = Вывести фразы для чтения вслух
# What the command pack record does
help-pack-record = Записать фразы одну за другой с микрофона; продолжает с того места, где вы остановились
# What the command pack import does
help-pack-import = Добавить записи, сделанные где-то ещё
# What the command pack check does
help-pack-check = Показать, что нужно исправить и сколько ещё осталось записать
# What the command pack build does
help-pack-build = Собрать из папки один файл, который смогут установить другие
# What the command pack install does
help-pack-install = Установить пакет, который вам передали
# What the command pack list does
help-pack-list = Показать установленные пакеты
# What the command pack remove does
help-pack-remove = Удалить установленный пакет
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Язык голоса, по названию или по тегу: испанский, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Язык экрана, если он другой
# An option; F13 and next stay as they are
help-arg-key = Что делает клавиша или педаль, например F13=next; можно указать несколько раз
# An option
help-arg-one-button = Любая клавиша или кнопка: пауза или дальше; два раза быстро: вперёд; четыре раза быстро или долгое нажатие: больно
# An option
help-arg-locked = Начать с заблокированными клавишами: работают только пауза, «больно» и разблокировка
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Какие субтитры показывать: voice (на языке голоса), screen (на языке экрана) или both (оба)
# What the option --data is for
help-arg-data = Папка с вашими занятиями, языками или звуками
# What the option --lines is for
help-arg-lines = Показывать субтитры строками, даже если в терминале хватает места для полного экрана
# What the option --theme is for; the words are typed as they are
help-arg-theme = Цвета полного экрана: auto (как у терминала или рабочего стола), light (светлые), dark (тёмные) или night (ночь: янтарный на чёрном)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Тон кожи на рисунках: neutral (нейтральный), light (светлый), tan (смуглый), brown (коричневый) или dark (тёмный)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Как рисунки выводятся в терминале: quadrants (четвертями) или half (половинами), если между буквами видны промежутки
# What the argument FIGURE of the command figures is for
help-arg-figure = Рисунок (если не указан, все рисунки)
# What the option --output of the command figures is for
help-arg-figures-dir = Папка, в которую записать рисунки
# What the option --large of the command handout is for
help-arg-large = Крупный шрифт
# What the option --policy of the command handout is for
help-arg-policy = По чьим правилам хранить молоко: смотрите "warmhands list policies" (если не указано, cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Размер бумаги: a4 или letter (если не указан, как у принтера; в PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = Файл для записи, его имя кончается на .html или .pdf; или - для стандартного вывода
# What the option --every of the command remind is for
help-arg-every = Сколько времени между напоминаниями, например 3h или 2h30m
# What the option --times of the command remind is for
help-arg-times = Сколько напоминаний (если не указано, 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Во сколько первое из них, например 22:00 (если не указано, в начале следующей четверти часа)
# What the option --output of the command remind is for
help-arg-calendar-file = Файл для записи, например next.ics; или - для стандартного вывода
# What the option --plain is for
help-arg-plain = Только простые строки: без цвета и без перерисовки
# What the argument SESSION is; full is typed as it is
help-arg-session = Занятие: смотрите "warmhands list sessions" (если не указано, full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = С какой груди начать: left (левая), right (правая) или other (та, которая в прошлый раз не была первой)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Движение: areola (свести, ослабить) или press-back (назад, свести, ослабить)
# What the option --rate is for
help-arg-rate = Сколько раз в минуту, как вам удобно
# What the option --fit is for
help-arg-fit = Сколько это длится всего, например 30m или 28:30: короче или дольше обычного, насколько возможно
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Как слышен ритм: voice (голос), tone (тоны) или none (никак)
# What the option --music is for; none is typed as it is
help-arg-music = Музыка: название из "warmhands list music"; файл, папка или плейлист с вашей музыкой; или none (без музыки)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Воспроизводить папку или плейлист вперемешку, каждый раз по-новому; с --shuffle=7 порядок всегда один и тот же
# What the option --delay is for
help-arg-delay = Сколько ждать в тишине перед началом, например 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Ждать, пока вы не вернётесь, вымыв руки, и не нажмёте любую клавишу, но не дольше нескольких минут
# What the option --for is for
help-arg-for = Сколько длится ритм, например 20m (если не указано, пока его не остановят)
# What the option --switch is for
help-arg-switch = Сколько длится подход на каждой груди, например 5m
# What the option --json is for
help-arg-json = Вывести один объект JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Что показать: sessions (занятия), languages (языки), music (музыку), policies (сколько хранится молоко), devices (устройства) или microphones (микрофоны)
# What the option --speak of list languages is for
help-arg-speak = Каждый язык, у которого есть голос, называет себя вслух
# What the option --voice-volume is for
help-arg-voice-volume = Громкость голоса, в децибелах (0 — как записано)
# What the option --music-volume is for
help-arg-music-volume = Громкость музыки, в децибелах
# What the option --signal-volume is for
help-arg-signal-volume = Громкость ритма и сигналов, в децибелах
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Куда идёт звук: speaker (динамик), null (никуда, но в реальном времени), - (в стандартный вывод, в реальном времени) или файл
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Куда идёт звук: speaker (динамик) или null (никуда, но в реальном времени)
# What the option --forget of "resume" is for
help-arg-forget = Ничего не включать; удалить то, что сохранено о последнем занятии
# What the option --preset is for
help-arg-preset = Набор, сохранённый через "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Его имя: кровать или палата, например bed4 (от a до z, от 0 до 9 и -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Пациентке заданы все четыре вопроса о тревожных признаках, и на каждый она ответила «нет»
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = У пациентки есть тревожный признак; её врачу или акушерке это известно, и они сказали ей всё равно это делать
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Не задавать вопросов, у которых есть обычный ответ; у вопросов о тревожных признаках его нет
# What the option --voice of care is for
help-arg-care-voice = Язык голоса, если на языке пациентки голоса пока нет
# What the option --device is for
help-arg-device = Звуковое устройство, по любой части его названия: смотрите "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Если пропали наушники или динамик: pause (пауза, пока не вернутся) или go-on (дальше через другое устройство)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Откуда начать, в виде PHASE.STEP (часть и шаг): названия показывает "warmhands plan"
# What the option -o of the command render is for
help-arg-file = Файл для записи, его имя кончается на .wav, .flac, .opus или .ogg; или - для стандартного вывода
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Только одна составляющая: speech (речь), music (музыка) или signal (сигналы)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Отсчёты: 16 или 24, для WAV также float; или, если из имени это не видно, flac, opus или raw16 (16 бит без заголовка)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Битрейт Opus в кбит/с, от 32 до 256 (если не указано, 64)
# What the option --force is for
help-arg-force = Перезаписать файл, если он уже есть
# What the argument of the command check is
help-arg-dir = Папка для проверки (если не указана, данные программы)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Папка пакета
# What the option --voice of pack new is for
help-arg-pack-voice = Чей это голос: так он будет подписан
# What the option --licence of pack new is for
help-arg-pack-licence = На каких условиях другим можно использовать записи, например CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Файл, который будет создан (если не указан, называется как папка)
# What the argument of pack install is
help-arg-pack-file = Файл пакета, его имя кончается на .whpack
# What the option --force of pack install is for
help-arg-pack-force = Заменить установленный пакет с тем же именем
# What the argument of pack remove is
help-arg-pack-name = Имя пакета: смотрите "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Звуковые файлы, каждый назван по своей фразе, например wash-hands.wav; папки с такими файлами; или один длинный файл с --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Текстовый файл с метками из Audacity: он показывает, где в одном длинном файле каждая фраза
# What the option --microphone of pack record is for
help-arg-pack-microphone = Микрофон, по любой части его названия: смотрите "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Записать только эту фразу, даже если она уже записана; можно указать несколько раз
# Help for an option of "play" and "ctl"
help-arg-session-name = Имя занятия, которое идёт, для "warmhands ctl": строчные латинские буквы от a до z, цифры и дефисы
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Записать это занятие в журнал, для "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Записать это занятие в журнал, с именем его набора
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Только записи начиная с этого дня, например 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Номер записи: смотрите "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Молоко из левой груди, в миллилитрах, например 40 или 2.5
# The option --right of "log amount"
help-arg-log-right = Молоко из правой груди, в миллилитрах
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Как это было: easy (легко), hard (трудно), painful (больно) или tired (устала)
# The option -o of "log chart"
help-arg-log-chart-file = Не показывать график, а записать его в этот файл; его имя кончается на .svg
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Вывести таблицу (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Удалить записи, сделанные с этим набором
# The option --all of "log delete"
help-arg-log-all = Удалить все записи
# The option --yes of "log delete"
help-arg-log-yes = Удалить, не спрашивая
# Help for an argument of "ctl"
help-arg-control = Что сделать: pause, resume, next, quit ...; или status, watch, list
# Help for an argument of "ctl"
help-arg-words = Что нужно этому действию, например "voice -6" после volume
# What the argument of "config check" is
help-arg-config-file = Файл для проверки (если не указан, ваши настройки)
# What the option --help is for
help-arg-help = Показать эту справку
# What the option --version is for
help-arg-version = Показать версию

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = сколько захотите
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Короче обычного ({ $usual }): каждая часть отдаёт { $percent } % времени, которое может отдать (самое короткое — { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Дольше обычного ({ $usual }): каждая часть берёт { $percent } % времени, которое ещё может взять (самое длинное — { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Обычная длительность: ничего не сокращено и не удлинено.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] около { $minutes } минуты
    [few] около { $minutes } минут
    [many] около { $minutes } минут
   *[other] около { $minutes } минуты
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: от { $shortest } до { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = голоса пока нет
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = голос с иностранным акцентом
# In the list of languages: a person reads
list-voice-human = голос человека
# In the list of languages: a computer's voice reads
list-voice-synthetic = синтезированный голос
# In the list of languages: who has read its words
list-review-none = носитель языка эти тексты ещё не читал
# In the list of languages: who has read its words
list-review-native = тексты прочитаны носителем языка
# In the list of languages: who has read its words
list-review-clinician = тексты прочитаны медицинским работником
# $name: the sound device that is used where none is named
list-default-device = { $name } (по умолчанию)
# The heading over the list of sources at the end of about
about-sources = Числа и откуда они взяты:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = В журнале ничего нет.
# In an entry: how the session ended
log-ended-done = до конца
# In an entry: how the session ended
log-ended-stopped = остановлено
# In an entry: how the session ended
log-ended-hurt = было больно
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count } часть
        [few] { $count } части
        [many] { $count } частей
       *[other] { $count } части
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } мин
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } мл
# How a session was for her
log-felt-easy = легко
# How a session was for her: it was hard to do
log-felt-hard = трудно
# How a session was for her
log-felt-painful = больно
# How a session was for her: she is tired
log-felt-tired = устала
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Сколько молока, в мл ({ $side })?  число, потом Enter · только Enter: не измерено · q: без вопросов
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Как это было?  { $words } · любая другая клавиша: без ответа
# After these answers, or after "log amount"
log-noted = Записано в журнал.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Удалить { $count } запись навсегда?  1: да · любая другая клавиша: нет
        [few] Удалить { $count } записи навсегда?  1: да · любая другая клавиша: нет
        [many] Удалить { $count } записей навсегда?  1: да · любая другая клавиша: нет
       *[other] Удалить { $count } записи навсегда?  1: да · любая другая клавиша: нет
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Удалена { $count } запись.
        [few] Удалены { $count } записи.
        [many] Удалено { $count } записей.
       *[other] Удалено { $count } записи.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Ваши настройки. Чтобы настройка действовала, уберите "#" в начале её строки и измените значение. Важнее всего то, что набрано после команды, затем переменные окружения, такие как { $variable }, затем этот файл. "warmhands config check" ищет ошибки.
# All settings are right; $place: their file
config-fine = { $place }: все настройки понятны.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = арабский
# The language bn, written as in the middle of a sentence
language-bn = бенгальский
# Other names of the same language, with commas between: understood, never shown
language-bn-also = бенгали
# The language de, written as in the middle of a sentence
language-de = немецкий
# The language en-GB, written as in the middle of a sentence
language-en-gb = английский (Великобритания)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = британский английский
# The language en-US, written as in the middle of a sentence
language-en-us = английский (США)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = американский английский
# The language es-419, written as in the middle of a sentence
language-es-419 = испанский (Латинская Америка)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = латиноамериканский испанский, кастильский
# The language fr, written as in the middle of a sentence
language-fr = французский
# The language hi, written as in the middle of a sentence
language-hi = хинди
# The language ht, written as in the middle of a sentence
language-ht = гаитянский креольский
# The language id, written as in the middle of a sentence
language-id = индонезийский
# The language it, written as in the middle of a sentence
language-it = итальянский
# The language ja, written as in the middle of a sentence
language-ja = японский
# The language pl, written as in the middle of a sentence
language-pl = польский
# The language pt-BR, written as in the middle of a sentence
language-pt-br = португальский (Бразилия)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = бразильский португальский, бразильский
# The language ru, written as in the middle of a sentence
language-ru = русский
# The language sw, written as in the middle of a sentence
language-sw = суахили
# The language tl, written as in the middle of a sentence
language-tl = тагальский
# Other names of the same language, with commas between: understood, never shown
language-tl-also = филиппинский, тагалог
# The language tr, written as in the middle of a sentence
language-tr = турецкий
# The language ur, written as in the middle of a sentence
language-ur = урду
# The language vi, written as in the middle of a sentence
language-vi = вьетнамский
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = китайский (упрощённый)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = мандаринский, путунхуа, упрощённый китайский

## Notices

# $word: a word of the rhythm
notice-word-too-long = При таком темпе слово «{ $word }» длиннее своей доли, поэтому ритм слышен тонами.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] { $count } записанная фраза старше своего текста. Какая именно, скажет "warmhands check".
    [few] { $count } записанные фразы старше своих текстов. Какие именно, скажет "warmhands check".
    [many] { $count } записанных фраз старше своих текстов. Какие именно, скажет "warmhands check".
   *[other] { $count } записанной фразы старше своих текстов. Какие именно, скажет "warmhands check".
}
# $language: a language tag
notice-unserved-language = Голоса для «{ $language }» пока нет. Сейчас язык английский; другой можно выбрать через --lang.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Тексты: { $words }. Голос: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Вы просили { $asked }. Есть { $language }: это близкий вариант, но некоторые слова будут другими.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Пропускается { $count } файл с вашей музыкой:
    [few] Пропускаются { $count } файла с вашей музыкой:
    [many] Пропускаются { $count } файлов с вашей музыкой:
   *[other] Пропускаются { $count } файла с вашей музыкой:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] и ещё { $count } файл.
    [few] и ещё { $count } файла.
    [many] и ещё { $count } файлов.
   *[other] и ещё { $count } файла.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [1] { $file } не удаётся воспроизвести, этот файл пропускается.
    [one] { $count } файл не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
    [few] { $count } файла не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
    [many] { $count } файлов не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
   *[other] { $count } файла не удаётся воспроизвести, они пропускаются; первый из них — { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Настройка пропускается: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Пропускается: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Пакет «{ $pack }» пропускается (его удалит "warmhands pack remove { $pack }"): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Пропущены файлы, имена которых не совпадают в точности с именами языков, занятий или звуков: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: этот язык не может заменять { $tags }, поэтому это указание не действует.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] Файл { $file } повреждён или обрезан: он кончается на { $at }, и дальше звучит следующий.
    [one] { $count } файл повреждён или обрезан и кончается раньше времени; первый такой — { $file }.
    [few] { $count } файла повреждены или обрезаны и кончаются раньше времени; первый из них — { $file }.
    [many] { $count } файлов повреждены или обрезаны и кончаются раньше времени; первый из них — { $file }.
   *[other] { $count } файла повреждены или обрезаны и кончаются раньше времени; первый из них — { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Из вашей музыки больше ничего не удаётся воспроизвести. Занятие продолжается без музыки.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle перемешивает вашу собственную папку или плейлист; здесь это ничего не меняет.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Ожидание программы, которая читает { $file }. Ctrl-C завершает ожидание.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Файлов с вашей музыкой слишком много: прозвучат только { $count } из них.
# Before a session in such a language
notice-draft = У голоса иностранный акцент: на этом языке это первый вариант.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = В занятие входит ожидание, пока вы не будете готовы: не дольше { $length }.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place }: такого файла или папки нет.
# A folder where a file was named
failure-file-is-folder = { $place }: это папка, а не файл.
# A file where a folder was named
failure-folder-is-file = { $place }: это файл, а не папка.
# A file that this user has no right to read
failure-file-denied = { $place }: нет разрешения на чтение.
# Something else than a file, as a device
failure-not-a-file = { $place }: это не файл и не папка.
# A file larger than any that is read here
failure-file-too-large = { $place }: файл слишком большой.
# A file of texts in an unknown encoding
failure-file-not-text = { $place }: это не текст в UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place }: это текст в { $encoding }, а здесь читается только UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: это не TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: ключ «{ $key }» здесь неизвестен.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: не хватает ключа «{ $key }».
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: у ключа «{ $key }» должен быть тип { $expected }, а не { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: «{ $key }» должно быть целым числом от { $least } до { $most }, а не { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: «{ $key }» должно быть числом от { $least } до { $most }, а не { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: здесь слишком много скобок.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: записей здесь больше, чем { $most }.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: слово «{ $word }» здесь неизвестно.
# A length of time in a session; $text: as written
failure-duration = { $place }: «{ $text }» — это не длительность; напишите "45 s" или "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: «{ $text }» не составляет целого числа отсчётов звука.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: «{ $text }» длиннее суток.
# A name in a session; $text: as written
failure-not-an-id = { $place }: «{ $text }» не годится как имя: только строчные латинские буквы, цифры и дефисы, первой буква.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: «{ $id }» встречается здесь второй раз.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: шаг «{ $step }» должен либо произносить фразу, либо подавать сигнал.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: части вида «{ $kind }» нужен ключ «{ $key }».
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: у части вида «{ $kind }» не бывает ключа «{ $key }».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: подсказке «{ $prompt }» нужен ключ "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: подсказка «{ $prompt }» сама знает своё время, ключ "at" ей не нужен.
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: значение target должно лежать между min и max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: перед первым массажем или сцеживанием нет шага с safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: в части «{ $phase }» нет шага с safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: повторяющиеся части должны быть вида "express" и идти подряд; с частью «{ $phase }» это не так.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: занятие должно кончаться частью вида "close": когда звонить, одна тёплая фраза, сигнал "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: в sources.toml нет источника «{ $source }».
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: источник «{ $source }» не даёт границ для { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } вне границ источника «{ $source }», от { $min } до { $max }.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: источник вида comfort не может давать границы для { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: это не Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: фраза «{ $id }» произносится вслух и должна быть простым текстом.
# What was asked for; $name: as typed
failure-unknown-session = Занятия «{ $name }» нет.
# What was asked for; $name: as typed
failure-unknown-language = Языка для «{ $name }» здесь нет.
# What was asked for; $name: as typed
failure-unknown-music = Музыки «{ $name }» нет.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place }: в этой папке нет звуковых файлов, которые можно воспроизвести: WAV, FLAC, MP3, OGG, OPUS, M4A или AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place }: в этом плейлисте не указано ни одного файла.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place }: это адрес в сети, а воспроизвести можно только файлы на этом компьютере.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place }: это плейлист внутри плейлиста, а из плейлиста можно воспроизвести только файлы.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place }: нет ответа.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: на языке { $language } нет фразы «{ $message }».
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: фраза «{ $message }» не записана на языке { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Голоса для языка { $language } пока нет.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: рисунка «{ $name }» нет.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: это не рисунок, который можно показать: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: сигнала «{ $name }» нет.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: фраза о безопасности «{ $prompt }» не помещается в часть «{ $phase }».
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place }: отсчётов { $found }, а в описании пакета указано { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: фразу «{ $message }» нельзя сказать за { $found } с, на неё нужно не меньше { $least } с.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place }: запись длится { $found } с, для фразы «{ $message }» это слишком долго (не больше { $most } с).
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: посреди фразы «{ $message }» ничего не слышно в течение { $found } с.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place }: здесь должна быть фраза «{ $message }», но большая часть записи — тишина.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place }: здесь должна быть фраза «{ $message }», но это не речь.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: запись «{ $message }» та же, что и запись «{ $other }», хотя слова у них разные.
# A file of sound
failure-not-sound = { $place }: это не звук в известном формате.
# A file of sound
failure-codec = { $place }: звук такого вида здесь не читается.
# A file of sound; $channels: how many
failure-channels = { $place }: каналов { $channels }, а воспроизвести можно один или два.
# A recording; $rate: a number
failure-sample-rate = { $place }: записано с частотой { $rate } Гц, а записи должны быть на 48000 Гц.
# A file of sound
failure-empty-sound = { $place }: звук пуст.
# A file of sound
failure-truncated-sound = { $place }: звук обрывается раньше конца.
# A file of sound
failure-damaged-sound = { $place }: звук повреждён, воспроизвести его нельзя.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place }: это { $format }, здесь такой звук не воспроизводится. Сохраните его как FLAC или преобразуйте: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place }: это { $kind ->
    [page] веб-страница
    [picture] изображение
    [archive] архив, его нужно сначала распаковать
    [document] документ
    [notes] ноты (MIDI)
   *[text] текст
}, а не звук.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place }: в файле одни нули, его скопировали или скачали не до конца.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place }: файл пуст. Если он хранится в облаке (iCloud, OneDrive), сначала скачайте его.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place }: запись не была завершена, в файле нет индекса, который пишется в самом конце. Возможно, его исправит приложение, в котором он записан.
# A film, or another file without a track of sound
failure-no-audio = { $place }: в этом файле нет звука.
# A file of sound
failure-encrypted-sound = { $place }: файл защищён от копирования, здесь его воспроизвести нельзя.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place }: каналов { $channels }, а воспроизвести можно не больше { $most }.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place }: записано с частотой { $rate } Гц, а воспроизвести можно от { $least } до { $most } Гц.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = «{ $argument }» здесь неизвестно.
# The command line; $command: as typed
failure-unknown-command = Команды «{ $command }» нет.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: клавиши «{ $key }» нет.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: действия «{ $action }» нет.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: тогда не останется клавиши, которой можно сказать, что больно.
# The command line of "ctl"; $control: as typed
failure-unknown-control = «{ $control }» не подходит ни к одному действию.
# The command line of "ctl"; their names follow
failure-several-sessions = Сейчас идёт несколько занятий. Укажите нужное через --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Для настроек нет места: его не указывает ни HOME, ни WARMHANDS_CONFIG.
# The command line of "play"; $name: as typed
failure-name-in-use = Занятие с именем «{ $name }» уже идёт.
# "ctl" found no session to steer
failure-no-running-session = Такое занятие сейчас не идёт.
# "resume" found no session to go on with
failure-no-place = За последние сутки ни одно занятие не было остановлено, поэтому продолжать нечего.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Это занятие ещё идёт.
# After that; --name stays as it is
hint-place-in-use = Занятия, которые идут одновременно, различаются по именам: начинайте каждое со своим --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = То, что сохранено о последнем занятии, повреждено. Этот файл отложен как { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Набора «{ $name }» нет.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = В этой системе нет домашней папки.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Записи { $id } в журнале нет.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place }: файл записан более новой версией warmhands, он оставлен как был.
# The file of the log can't be read
failure-log-broken = { $place }: файл повреждён, или это не журнал этой программы. Он оставлен как был.
# Another command is at work in the file of the log
failure-log-busy = { $place }: здесь работает другой экземпляр warmhands. Попробуйте ещё раз, когда он закончит.
# "ctl" found a session that does not react
failure-session-hangs = Занятие не отвечает.
# Why a control was refused: it has no effect at this place
refused-not-here = Здесь это невозможно.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Сначала этот совет прозвучит до конца.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Быстрее ритм быть не может.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Медленнее ритм быть не может.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Дольше это длиться не может.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Короче это быть не может.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Другая грудь после этого не следует.
# Why a control was refused: the volume
refused-loudest = Громче сделать нельзя.
# Why a control was refused: the volume
refused-softest = Тише сделать нельзя.
# Why a control was refused
refused-no-such-music = Такой музыки нет.
# Why a control was refused: the program that plays did not react
refused-no-answer = Занятие не отвечает.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = «{ $value }» не подходит для { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Не хватает { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Здесь нет терминала, чтобы задать вопросы. Ещё нужно ответить: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = Для { $argument } нужно значение.
# The command line; $argument: an option
failure-twice = { $argument } можно указать только один раз.
# $one, $other: two things on the command line
failure-not-together = { $one } и { $other } нельзя указывать вместе.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = «{ $file }»: файлов в таком формате программа не пишет.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: «{ $value }» — это не число от { $min } до { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: «{ $value }» не лежит между { $min } и { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: «{ $value }» не лежит между { $min } и { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } — для занятия, которое повторяется, а у «{ $session }» есть свой конец.
# A session without an end, where a length is needed; $session: its id
failure-endless = «{ $session }» длится, пока его не остановят.
# $place: the option; $text: what was given for it
failure-length = { $place }: «{ $text }» — это не длительность.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: «{ $session }» на этом языке и в этом темпе может длиться от { $shortest } до { $longest }, а не { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: «{ $session }» не может длиться ни меньше, ни больше, чем примерно { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Это непонятно: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Не удаётся вывести результат: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Что-то сломалось внутри warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Может быть, вы имели в виду «{ $name }»?
# After something that is not known; $names: those that are, with commas between
hint-known = Есть: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Есть: { $names } и ещё { $count }.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Есть: { $names } и ещё { $count }. "{ $command }" показывает весь список.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Может быть, вы имели в виду «{ $name }» (--lang { $tag })? "warmhands list languages" показывает все языки.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" включает встроенную музыку, а с "--music none" музыки нет.
# After a command line that can't be understood
hint-help = "warmhands --help" показывает, что есть.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" берёт все обычные ответы. "--no-warning-signs" или "--told-by-doctor" нужно указать всегда.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" повторяется.
# After a session without an end, where a length is needed
hint-endless = Укажите, как долго, через --for, например --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Напишите эту настройку выше первой строки в квадратных скобках, такой как [screen].
# After a length of time that can't be read
hint-length = Напишите её как 30m, 90s, 1h15m, 28.5m или 28:30, не больше 24 часов.
# After a line without a recording
hint-no-clip = Ничего не прозвучало. Запишите или создайте эту фразу или выберите другой язык через --lang.
# After a recording that can't be its line
hint-line = Запишите эту фразу ещё раз. "warmhands pack check" покажет все такие записи в папке пакета.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Выберите другой голос через --lang, а этот язык оставьте на экране, например "--lang en-US --screen-lang { $tag }". "warmhands list languages" показывает языки, у которых есть голос.
# After a length that a session can't have
hint-fit = "warmhands list sessions" показывает, сколько длится каждое занятие.
# After a mistake in a file of the data
hint-check = "warmhands check" проверяет всё сразу.
# After a file of texts in another encoding
hint-encoding = Сохраните его снова, в UTF-8: в большинстве редакторов кодировку можно выбрать при сохранении.
# After a spoken line with something to be filled in
hint-not-plain = Запись не может меняться: напишите отдельную фразу для каждого случая.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place }: такой файл уже есть, он оставлен как был.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place }: этот файл относится к выбранной музыке, он оставлен как был.
# A disk without room
failure-disk-full = { $place }: на диске не осталось места. Ничего недописанного не осталось.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place }: записать не удаётся: { $detail }
# A folder that there is not
failure-no-folder = Папки { $place } нет.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Здесь нет программы Chromium, которая создаёт PDF.
# Likewise, where it does not do its work
failure-chromium = Программе Chromium не удалось создать PDF.
# After that
hint-no-chromium = Запишите как .html, откройте в любом браузере и напечатайте.
# A place where this user has no right to write
failure-not-allowed = { $place }: нет разрешения на запись.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place }: нужно около { $needed } МБ, а свободно там только { $free } МБ.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: такого имени у файла быть не может.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } звука — больше, чем вмещает файл в этом формате ({ $most }).
# After a file that would be written over
hint-force = "--force" запишет поверх него.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Выберите другое имя для нового файла.
# After a disk without room
hint-less-room = Освободите место или выберите другое. Файл, имя которого кончается на .opus, намного меньше остальных.
# After a sound too long for a WAV file
hint-too-long-wav = Если имя кончается на .opus или .flac, такого ограничения нет.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Есть .wav, .flac, .opus и .ogg. Любой другой файл сделает ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Пусть имя кончается на .{ $ending }, или не указывайте --format.
# After --format float with a name that ends in .flac
hint-flac-depth = В FLAC бывает 16 или 24 бита: выберите --format 16 или 24, или имя, которое кончается на .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 — для стандартного вывода (-), для конвейера или для имени без расширения.
# After --bitrate for a format that has none
hint-bitrate = --bitrate относится к Opus: пусть имя кончается на .opus, или выберите --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Это относится к звуковому файлу: укажите его, например "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Голос: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Тексты: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Сигналы: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Музыка: { $licence }
# Where the person brought the music
tag-licence-own-music = Музыка: ваша собственная запись, на её условиях

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = любая клавиша или кнопка: пауза или дальше · два раза быстро: вперёд · четыре раза быстро или долгое нажатие: больно · { $hurt } · Ctrl-C: стоп
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Клавиши заблокированы, разблокировать: { $key }. Пауза и «больно» работают и сейчас.
# When they work again
play-unlocked = Клавиши разблокированы.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Голос: { $decibels } дБ
# The volume that a key changed; $decibels: a number
play-volume-music = Музыка: { $decibels } дБ
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Сигналы: { $decibels } дБ
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Музыка: { $name }
# The music was ended by a key
play-music-none = Без музыки
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Занятие идёт, но управлять им извне нельзя.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = На этом устройстве уже идёт и будет слышно одновременно: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" не сможет продолжить с этого места. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Это занятие не записывается в журнал. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Занятие изменилось, поэтому оно продолжается с начала этого шага.
# The answer to the key that asks; $left: as 12:40
play-time-left = Осталось { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Занятие идёт, пока вы его не остановите.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Если стало легче, клавиша { $key } вернёт вас туда, где вы остановились.
# The same where all keys are one button
play-can-go-on-twice = Если стало лучше, нажмите два раза быстро, чтобы вернуться туда, где вы были.
# The session goes on after that key
play-went-on = Занятие продолжается с того места, где вы остановились.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Компьютер был в спящем режиме, поэтому занятие на паузе; { $key }: дальше.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Теперь это длится { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Дальше — другая грудь.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Начало через { $left }. { $key }: начать сейчас
# What a key does, for the list of keys; short
key-toggle = пауза или дальше
# The most important key
key-hurt = больно
# To the next step
key-next = вперёд
# To the beginning of this step, or the one before
key-previous = назад
# The last sentence once more
key-repeat = снова
# This part of the session from its beginning
key-restart = эта часть с начала
# The milk flows more slowly: to the other breast
key-side = другая грудь
# This step or rhythm lasts longer
key-longer = дольше
# This step or rhythm is shorter
key-shorter = короче
# The rhythm
key-faster = ритм быстрее
# The rhythm
key-slower = ритм медленнее
# Its volume
key-louder-voice = голос громче
# Its volume
key-softer-voice = голос тише
# Its volume
key-louder-music = музыка громче
# Its volume
key-softer-music = музыка тише
# The volume of the tones and clicks
key-louder-signal = сигналы громче
# The volume of the tones and clicks
key-softer-signal = сигналы тише
# The next piece
key-music-next = другая музыка
# It ends
key-music-none = без музыки
# The voice says how much time is left
key-time-left = сколько осталось
# Where the session waits, or after "it hurts"
key-go-on = дальше
# The keys, so that touching them does nothing
key-lock = заблокировать клавиши
# The same key while they are locked
key-unlock = разблокировать клавиши
# The list of all keys
key-keys = все клавиши
# The session
key-quit = стоп
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = пробел
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
figures-written = Записано рисунков в { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = На каком языке говорит пациентка?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Для языка «{ $language }» голоса пока нет. Пациентка может читать здесь и во время занятия. На каком языке будет говорить голос?
# care: likewise; the names of the sessions follow
care-ask-session = Какое занятие?
# care: likewise; the two techniques follow
care-ask-technique = Какое движение руки?
# care: likewise; the breasts follow
care-ask-side = С какой груди начать?
# care: likewise; the names of devices for sound follow
care-ask-device = Через какое устройство будет идти звук?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Хорошо ли ей слышно?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Тревожный признак { $number } из { $count }: спросите её, или пусть она укажет на ответ.
# care: before what will be played
care-summary = Будет включено:
# care: after that; a command line follows
care-same-again = Чтобы повторить то же самое:
# care: the technique areola, which keeps its name
care-technique-areola = areola: свести, ослабить
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: назад, свести, ослабить
# care: an answer to the question for the first breast
care-side-own = та, которую она выберет сама
# care: likewise; the program remembers for a day which one was first
care-side-other = та, которая в прошлый раз не была первой
# care: an answer to the question for the loudness
care-good = Да, хорошо
# care: likewise
care-louder = Громче
# care: likewise
care-softer = Тише
# care: an answer; it is also shown to the patient, in her language
care-yes = Да
# care: likewise
care-no = Нет
# care: the first answer after a warning sign
care-stop = Остановиться здесь: ничего не включать
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Её врачу или акушерке это известно, и они сказали ей всё равно это делать
# care: at the end, where nothing plays
care-ended = Ничего не включено.
# The keys of care; the letter stays as it is
care-keys = Backspace: назад · q: стоп
# The keys of care, where each answer has a number
care-keys-number = номер: ответ
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = номер: язык назовёт себя · ещё раз или Enter: это её язык
# A key of care, where there are more answers than fit
care-keys-more = 0: ещё
# A key of care; the letter stays as it is
care-keys-again = r: сказать ещё раз
# The keys of care at the end
care-keys-begin = Enter или пробел: начать

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Для языка «{ $language }» голоса пока нет. Какой голос выбрать?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = номер, потом Enter: этот голос · только Enter: { $name } · q: никакой
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · осталось { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = пауза · { $phase } · осталось { $left } · пробел: дальше
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Готовы? Любая клавиша: дальше · не дольше { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = пауза · { $phase } · { $heard } · пробел: дальше
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = пауза · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Далее: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Занятие
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = прошло { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Часть
# The same for the step: the shortest part, as one movement of the massage
screen-step = Шаг
# On the full screen, beside the phase: the session is paused
screen-paused = пауза
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = ожидание
# On the full screen, beside the phase: there is no sound device
screen-silent = без звука
# On the full screen, beside the phase: the sound device is gone
screen-lost = звуковое устройство пропало
# On the full screen, beside the phase: the sound system does not answer
screen-hung = звуковая система не отвечает
# After + or -; $rate: cycles a minute
play-rate = Ритм: { $rate ->
    [one] { $rate } раз
    [few] { $rate } раза
    [many] { $rate } раз
   *[other] { $rate } раза
} в минуту, с одного из следующих движений.
# After q: the closing lines are still said
play-farewell = Несколько слов на прощание. Ещё раз q — закончить сразу.
# After n, p or r during a safety line
play-not-skipped = Эта фраза нужна для вашей безопасности, она звучит до конца.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Начать со встроенной музыкой?  Enter или y: да · n или q: нет
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Звуковая система этого компьютера не отвечает. Занятие ждёт на этом месте и продолжится, как только она ответит.
# A headset or a loudspeaker was pulled out
play-device-lost = Звуковое устройство пропало. Занятие продолжится, как только оно вернётся.
# It is there again
play-device-back = Звуковое устройство снова есть.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Звуковое устройство пропало ({ $device }). Занятие на паузе.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: дальше без него
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Звук теперь идёт отсюда: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Ничего не слышно ({ $device }): звук выключен или громкость на нуле.
# Before a session, on a machine without sound
play-no-sound = Звукового устройства нет: занятие идёт без звука. "warmhands render -o session.wav" создаст файл, который можно слушать на другом устройстве.
# Before a session, where the sound server hangs
play-no-answer = Звуковая система этого компьютера не отвечает: занятие идёт без звука. "warmhands render -o session.wav" создаст файл, который можно слушать на другом устройстве.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Звук опоздал { $count } раз: этот компьютер был слишком занят.
    [few] Звук опоздал { $count } раза: этот компьютер был слишком занят.
    [many] Звук опоздал { $count } раз: этот компьютер был слишком занят.
   *[other] Звук опоздал { $count } раза: этот компьютер был слишком занят.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Когда это занятие прервали, было больно. Продолжайте, только если сейчас не больно.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = Занятие «{ $session }» осталось незаконченным.  Enter: продолжить с того места · любая другая клавиша: начать заново
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" продолжит с этого места.
# After "resume --forget"
play-forgotten = О последнем занятии ничего не сохранено.
# At the end of a session
play-ended = Занятие закончилось.
# $heard: how far it came, as 12:34
play-stopped = Остановлено на { $heard }. Вы можете вернуться в любое время.
# A machine without sound
failure-no-device = Звукового устройства нет.
# A machine whose sound server hangs
failure-sound-hung = Звуковая система этого компьютера не отвечает.
# The option --device; $name: as typed
failure-unknown-device = Звукового устройства с названием «{ $name }» нет.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = «{ $name }» подходит к нескольким звуковым устройствам: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device }: не воспроизводит стерео на 48 кГц.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device }: открыть не удалось: { $detail }
# A program that was built without sound devices
failure-not-built = Эта сборка программы не работает со звуковыми устройствами.
# After a sound device that is not known, or not known well enough
hint-list-devices = Укажите больше из названия или весь идентификатор: их показывает "warmhands list devices".
# After two options that do not go together
hint-device-output = --device выбирает, где слышно --output speaker: уберите что-нибудь одно.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" создаст файл, который можно слушать на другом устройстве.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place }: файл не относится ни к одному языку, такой папки в locales нет.
# A file or a folder of the person's own data
check-no-unit = { $place }: пропускается, потому что имя не совпадает в точности с именем занятия или звука.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } не может заменять { $told }, это другой язык.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: в пакете указан язык { $told }, а не { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: лицензия не указана.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: записи «{ $message }» не соответствует ни одна фраза на языке { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: записи «{ $message }» нет в pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: «{ $message }» записано с другого текста, чем сейчас.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place }: это не Ogg, хотя имя говорит, что Ogg.
# A file of sound
check-changed = { $place }: это не тот файл, который описан в манифесте.
# A recording
check-not-mono = { $place }: это не моно.
# A piece of music
check-not-stereo = { $place }: это не стерео.
# A file of sound; $at: seconds from the start
check-clipped = { $place }: звук перегружен, впервые на { $at } с.
# A file of sound
check-silent = { $place }: здесь тишина.
# A recording; $found: as measured
check-too-loud = { $place }: слишком громко, { $found } LUFS; голос должен быть от -20 до -18.
# A recording; $found: as measured
check-too-quiet = { $place }: слишком тихо, { $found } LUFS; голос должен быть от -20 до -18.
# A file of sound; $found: as measured
check-peak = { $place }: истинный пик { $found } dBTP, а наибольший допустимый -3.
# A signal; $found: as measured
check-loud-as-speech = { $place }: так же громко, как речь, { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place }: громкость { $found } LUFS, а в манифесте указано { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place }: конец не переходит в начало, разница { $found } дБ, а должна быть ниже -20.
# A text that this language lacks
check-missing-text = { $place }: не хватает «{ $message }».
# A text that only this language has
check-extra-text = { $place }: «{ $message }» нет в основном языке.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: «{ $message }» слово в слово как на языке { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: «{ $message }» переведено с другого текста, чем сейчас на языке { $language }.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: в «{ $message }» не те же значения, что на языке { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: чтобы спокойно произнести «{ $message }», нужно { $found } с, а для одной фразы есть не больше { $most } с.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: для «{ $message }» никто не сообщает значение "${ $name }".
# A session or a piece of music whose name is no text
check-untitled = { $place }: в terminal.ftl нет «{ $message }».
# A spoken line that is never heard
check-unreachable = { $place }: ни одно занятие не произносит «{ $message }».
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: тексты { $texts }, не хватает { $missing }, устарели { $outdated }, не переведены { $untranslated }; записи { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] И ещё { $count } ошибка.
    [few] И ещё { $count } ошибки.
    [many] И ещё { $count } ошибок.
   *[other] И ещё { $count } ошибки.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Ошибок нет.
    [one] Найдена { $count } ошибка.
    [few] Найдены { $count } ошибки.
    [many] Найдено { $count } ошибок.
   *[other] Найдено { $count } ошибки.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = Папка { $place } готова. Фраз для записи: { $lines }. Текст для чтения вслух: { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Сначала переведите тексты в { $place } и заполните locale.toml. Потом "warmhands pack sheet" выведет фразы заново.
# After that, where something was left open
pack-fill-in = Впишите в { $place }, чей это голос и какая лицензия.
# The last line after pack new
pack-then-record = Потом можно записывать: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Записано фраз: { $recorded } из { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Файл { $place } собран. С ним можно включить: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Пакет «{ $pack }» установлен.
# After pack remove; $pack: its name
pack-removed = Пакет «{ $pack }» удалён.
# In the list of packs, where there is none
pack-none = Установленных пакетов нет.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, записей: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = На этом языке звучит этот голос.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = На этом языке звучит другой голос: для него записаны все фразы или это голос человека.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language } · записано фраз: { $recorded } из { $lines }
# Below that, once
record-how = Фразы появляются по одной. Нажмите пробел, дождитесь конца сигнала и спокойно прочитайте фразу вслух. Потом немного помолчите: запись остановится сама.
# Above each line; $number of $lines
record-line = { $number } из { $lines } · { $message }
# The keys before a line is recorded
record-keys = пробел: записать · s: пропустить · q: пока хватит
# While it listens and nothing is heard yet
record-waiting = слушаю ...
# While it hears her
record-speaking = записываю ...
# The keys after a good recording
record-keep-keys = Enter: сохранить · l: прослушать · a: записать заново · s: пропустить · q: пока хватит
# The keys after a recording that can't be used
record-again-keys = a: записать заново · s: пропустить · q: пока хватит
# A recording and how long it is; $seconds: as 4.2
record-good = Записано, { $seconds } с.
# After the key that keeps it, or after a file was taken in
record-kept = Сохранено: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Все фразы записаны. Следующий шаг: warmhands pack check { $place }
# She stopped
record-stopped = Остановлено. Та же команда продолжит с этого места.
# How many files were taken in; $kept of $files
import-done = Добавлено записей: { $kept } из { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Для фразы «{ $message }» есть несколько записей ({ $count }): { $files }. Из них добавляется последняя удачная.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place }: здесь слишком много всего. Прочитано с начала: { $most }, пропущено: { $more }.

# Why a recording can't be used
take-silent = Ничего не было слышно. Микрофон включён?
# Why a recording can't be used
take-clipped = Получилось слишком громко, с искажениями. Отодвиньтесь от микрофона или убавьте его громкость.
# Why a recording can't be used
take-too-quiet = Получилось слишком тихо. Подвиньтесь ближе к микрофону или прибавьте его громкость.
# Why a recording can't be used
take-noisy = Вокруг слишком шумно. Найдите место потише или подвиньтесь ближе к микрофону.
# Why a recording can't be used
take-cut-start = Не хватает начала. Начните говорить только после сигнала.
# Why a recording can't be used
take-cut-end = Не хватает конца. После последнего слова немного помолчите.
# Why a recording can't be used
take-peaks = Некоторые звуки получились слишком резкими. Говорите чуть мимо микрофона, ровно и спокойно.
# Why a recording can't be used
take-too-long = Запись длиннее, чем может быть одна фраза.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Это не может быть эта фраза: речь длится { $found } с, а на фразу нужно не меньше { $least } с.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Здесь не только эта фраза: запись длится { $found } с, а фраза — не больше { $most } с.
# Why a recording can't be used; $found: seconds
take-line-pause = В середине тишина длится { $found } с. Прочитайте фразу не останавливаясь.
# Why a recording can't be used
take-line-mostly-silent = Большая часть записи — тишина.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Это не похоже на речь.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Темп быстрый ({ $unit ->
    [characters] знаков
   *[words] слов
} в минуту): { $rate }; спокойный — от { $min } до { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Темп медленный ({ $unit ->
    [characters] знаков
   *[words] слов
} в минуту): { $rate }; спокойный — от { $min } до { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place }: эта папка не пуста.
# After that
hint-folder-in-use = Укажите папку, которая пуста или которой ещё нет.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place }: здесь работает другой экземпляр warmhands. Попробуйте ещё раз, когда он закончит.
# A folder that is not that of a pack
failure-no-pack-in = { $place }: это не папка пакета.
# After that
hint-pack-new = Такую папку создаёт "warmhands pack new".
# A file that is not a pack
failure-not-a-pack = { $place }: это не пакет.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place }: после сборки файл был повреждён или изменён.
# After a file that is no pack, or damaged
hint-pack-file = Попросите этот файл ещё раз; его создаёт "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: «{ $path }» к пакету не относится.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: «{ $path }» — это не обычный файл.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: «{ $path }» встречается в нём дважды.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: в «{ $path }» есть символы, которые могли бы управлять экраном.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: сначала нужно исправить { $count } ошибку, смотрите выше.
    [few] { $place }: сначала нужно исправить { $count } ошибки, смотрите выше.
    [many] { $place }: сначала нужно исправить { $count } ошибок, смотрите выше.
   *[other] { $place }: сначала нужно исправить { $count } ошибки, смотрите выше.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place }: пока ни для одного занятия нет всех фраз.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" показывает фразы самого короткого занятия; фразы из "it-hurts" нужны для каждого занятия.
# $name: what is no line; $language: a language tag
failure-no-such-line = Фразы «{ $name }» на языке { $language } нет.
# $pack: its name
failure-pack-installed = Пакет с именем «{ $pack }» уже установлен.
# After that
hint-pack-force = "--force" заменит его.
# $pack: its name
failure-pack-not-installed = Пакет с именем «{ $pack }» не установлен.
# There is no home folder to keep packs in
failure-no-home = В этой системе нет домашней папки, где можно хранить пакеты.
# A label file that can't be read
failure-labels = { $place }: это не метка из Audacity; нужны начало, конец и имя фразы, разделённые табуляцией.
# A label file that names no line
failure-no-labels = { $place }: здесь нет ни одной метки с именем.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = «{ $name }» подходит к нескольким фразам: { $names }. Укажите точное имя фразы.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: метка «{ $message }» находится за концом записи.
# --labels with more than one sound file
failure-labels-one-file = --labels можно указать только с одной длинной записью.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Терминал показывает текст, а не звук. Укажите файл, например "-o session.wav", или передайте звук другой программе через "|".
# Recording without a keyboard
failure-no-keys = Для записи нужен терминал с клавиатурой.
# Recording without a microphone
failure-no-microphone = Микрофона нет.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Микрофона с названием «{ $name }» нет.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = «{ $name }» подходит к нескольким микрофонам: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device }: не записывает на 48 кГц.
# The microphone went away while it recorded
failure-microphone-lost = Микрофон пропал. Всё сохранённое цело; та же команда продолжит с этого места.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" показывает, какие есть.
