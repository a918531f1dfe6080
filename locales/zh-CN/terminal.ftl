### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = 按摩和挤奶
# What will happen in it, in one sentence
session-full-summary = 先轻柔地按摩两边的乳房，再用手挤奶，共三轮，每两轮之间按摩一小会儿。
# The name of the session massage
session-massage = 按摩
# What will happen in it, in one sentence
session-massage-summary = 用温热的毛巾敷一敷，再轻柔地按摩两边的乳房，不挤奶。
# The name of the session express
session-express = 挤奶
# What will happen in it, in one sentence
session-express-summary = 用手挤奶，两边的乳房各两段，奶水慢下来就可以换边。
# The name of the session for the first days after a birth
session-first-days = 最初几天
# What will happen in it, in one sentence
session-first-days-summary = 用勺子或小注射器接住最初的几滴奶，手法轻柔，大约十分钟。
# The name of the session that is only the rhythm
session-cadence = 只有节奏
# What will happen in it, in one sentence
session-cadence-summary = 用手挤奶的节奏，一边乳房做完换另一边，想做多久就做多久。
# The name of the session for full, tender breasts
session-relief = 缓解胀痛
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = 适合乳房胀满、胀痛，但不红、不烫，人也不发烧的情况：用极轻的手法抚摸，再挤出一点点奶。
# The name of what the key h leads to
session-it-hurts = 觉得疼
# What will happen in it, in one sentence
session-it-hurts-summary = 平静地停下来，并说明什么时候该请人帮忙。

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = 准备
# The short name of a phase: massaging
phase-massage = 按摩
# The short name of a phase: expressing by hand
phase-express = 挤奶
# The short name of a phase: the end of a session
phase-close = 收尾
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = 最先开始的那边乳房
# The breast of a phase: the one that was not first
side-second = 另一边的乳房
# The breast of a phase: the left one
side-left = 左边的乳房
# The breast of a phase: the right one
side-right = 右边的乳房
# The breasts of a phase: both at once
side-both = 两边的乳房
# The name of the music that the project brings
music-warm = 温暖
# The name of a piece of music: rain outside, heard from a warm room
music-rain = 窗边雨声
# The name of a piece of music: very soft, as one hushes a child
music-hush = 宁静

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = 双手打上肥皂，在流水下互相搓洗。
# The picture of the warm cloth
figure-warm-cloth = 双手拿着温热的小毛巾，敷在两边的乳房上。
# The picture of the first stroke of the massage
figure-shake = 双手托在乳房下面，一只手托一边，轻轻地左右抖动。
# The picture of the second stroke
figure-back-and-forth = 一只手贴在乳房上方，一只手贴在下方，双手左右抚动，方向相反。
# The picture of the third stroke
figure-up-and-down = 双手贴在乳房的左右两侧：一只手往上抚动，另一只手往下抚动。
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = 双手环住乳房，朝相反的方向轻轻转动，就像拧一块软布。
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = 一只手的手指抚过乳房的上部，像羽毛一样轻。
# The picture of wiping off the oil
figure-wipe = 一只手用大毛巾擦掉乳房上的油。
# The picture of leaning forward
figure-lean-forward = 她坐着，身体稍微前倾，乳房下面有一个杯子。
# The picture of the cup
figure-cup = 一只手挤奶，另一只手拿着杯子，接在乳头下面。
# The picture of the shape of the hand
figure-c-hand = 拇指和其他手指张开，弯成一个大大的半圆，像字母 C。
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = 拇指在乳头上方，食指在乳头下方，都放在乳晕的外边缘，离乳头根部两到三厘米。
# The picture of the first movement of the other technique, from the side
figure-press-back = 拇指和其他手指把乳房直直地往后按，朝着肋骨的方向。
# The picture of the movement that brings milk
figure-compress = 拇指和食指在乳晕的边缘互相靠近，有几滴奶流出来。
# The picture of the movement that follows it
figure-relax = 拇指和食指松开，仍然贴在同一处皮肤上。
# The picture of the fingers that move around
figure-rotate = 手转一转，让拇指和食指放到乳晕边缘的新位置。
# The picture of the cool cloth
figure-cool-cloth = 双手拿着凉的毛巾，敷在两边的乳房上。
# The picture of resting
figure-rest = 她坐着，袍子合拢，双手放在腿上休息。

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    哪些情况要先联系医生或助产士

    有下面任何一种情况，请不要开始，先联系医生或助产士：
      - 您怀孕了，不论第几周；
      - 乳房发红或出现红色条纹（如果是棕色或黑色皮肤，那里可能看起来颜色更深或发紫，也可能只是摸着发烫）；
      - 您发烧；
      - 您感觉像得了流感。

    “缓解胀痛”也不例外。它适合乳房胀满，但不红、不烫，人也不发烧的情况；只要有发红、发烫或发烧中的任何一样，必须是医生或助产士已经嘱咐您这样做，您才能做。

    任何时候都不应该疼。按 { $hurt } 键会立刻停下来，并告诉您什么时候该联系医生。
    这里只是引导，不是医疗建议。

## About

# What massage and expression by hand may help with
about-helps-with = 按摩乳房并用手挤奶，在这些时候可能有帮助：乳房发硬、发胀时；宝宝早产，或者烦躁哭闹时；宝宝含不住乳房时；想让奶水多一些时；宝宝暂时不能吃奶，想让奶水不断时。
# What the program is, and is not
about-what-it-is = warmhands 用语音、音乐和节奏引导您。它可能有帮助，但不作任何保证。它不是医疗建议，也不能代替照顾您和宝宝的人。
# Pain
about-no-pain = 任何时候都不应该疼。只挤压乳晕的边缘，绝不挤压乳头，不拉扯，也不搓揉。如果疼，就停下来。
# The two techniques
about-technique = 手的动作有两种。“areola”是挤压乳晕的外边缘，再松开。“press-back”是先往后按，朝着肋骨的方向，然后挤压，再松开；斯坦福医学（Stanford Medicine）的演示见 https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = 如果做了这些还是没有缓解，或者看到乳房发红或出现红色条纹，或者发烧、感觉像得了流感，或者宝宝含不住乳房，请联系医生或哺乳顾问。如果是棕色或黑色皮肤，发红的地方可能看起来颜色更深或发紫，也可能只是摸着发烫。
# Pregnancy
about-pregnancy = 怀孕期间，不论第几周，只有助产士或医生同意，才能挤奶，最多十分钟；如果感到肚子一阵阵发紧，就停下来（NHS Forth Valley）。
# How often
about-how-often = 最初几周，宝宝还不能含着乳房吃奶时，一般建议 24 小时内挤 8 到 10 次，其中夜里至少一次，两次之间不超过 5 到 6 小时（NHS；NHS Lothian）。
# How long milk keeps
about-storage = 挤出的奶能放多久（足月健康的宝宝，CDC）：室温不超过 25 °C，4 小时；冰箱冷藏 4 °C，4 天；冷冻，最好不超过 6 个月，最多 12 个月。解冻后的奶：冷藏 24 小时，或室温 1 到 2 小时。宝宝吃剩的奶：2 小时。解冻过的奶绝不要再冷冻。各国的规定不同，对早产的宝宝更严格：请按您所在医院的规定来做。
# Music
about-music = 音乐和休息可能有帮助。一项有 162 位母亲参加的试验中，听音乐的母亲在最初几天奶水更多（Keith 等，2012，https://doi.org/10.1097/ANC.0b013e31824d9842）；另一项试验 EXPRESS 有 132 位母亲参加（NPEU，2024），其中的差别可能只是偶然。
# Where the times come from
about-times = 时间长短来自公开发表的建议：各轮挤奶的时间来自 Chele Marmet 和 UNICEF，按摩来自 University College London Hospitals 和 New Brunswick，短按摩和温敷来自 Arkansas Children's，乳房胀满时手法要轻、只挤一点，来自 Academy of Breastfeeding Medicine 的第 36 号指南（https://doi.org/10.1089/bfm.2022.29207.kbm）。没有任何来源规定每分钟做多少次：节奏只是为了让您舒服，不是规定。每个数字和它的来源都在 sessions/sources.toml 里。
# Where the technique comes from
about-handout = 这里的手法依据 University Hospitals 发布的宣传单 "Breast Massage with Milk Expression by Hand"。文字是我们自己写的；University Hospitals 没有参与这个程序。
# Where the fingers go, and clean hands
about-fingers = 手指的位置，离乳头根部 2 到 3 cm：NHS West Suffolk 和 NHS Forth Valley；Marmet 的说法是离乳头 2.5 到 4 cm。拇指和食指弯成字母 C 的形状：University College London Hospitals 和 Marmet。用肥皂和水洗手，或者用酒精含量至少 60% 的免洗凝胶，容器要干净：CDC。
# The works which that handout cites
about-works-cited =
    那份宣传单引用的文献：D. Hartl 和 R. Cunningham，"Breast Massage"，Alive Magazine，2005 年 1 月 1 日，2015 年 4 月 24 日更新。La Leche League International，"Hand Expression Technique"，The Womanly Art of Breastfeeding 所附单页，2010。La Leche League，"Expressing and Storing Milk"，New Beginnings，第 24 卷第 4 期，2007 年 7 月和 8 月。Ruth A. Lawrence 和 Robert M. Lawrence，Breastfeeding: A Guide for the Medical Professional，第八版，Elsevier，2016。Karen Wambach 和 Jan Riordan，Breastfeeding and Human Lactation，第五版，Jones and Bartlett，2016。Stanford Medicine，"Hand Expression of Breastmilk"，2020 年 8 月 21 日查阅。
# Licences
about-licences = 程序和文字：MIT 或 Apache-2.0，由您选择。语音录音、音乐和提示音：audio/LICENSES.md。

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = 什么时候该联系医生
# Below that: a line to write on follows
handout-telephone = 病房的电话号码：
# The heading over how long milk keeps
handout-storage = 挤出的奶能放多久
# The heading over who says so
handout-sources = 来源

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = 请用肥皂和温水洗手。
# On a handout, in place of the spoken line wash-again
paper-wash-again = 现在请再用肥皂和温水洗一次手。
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = 冲个温水澡，或者用温热的湿毛巾敷一敷，可能有助于奶水流出来。
# On a handout, in place of the spoken line settle
paper-settle = 请在安静舒适的地方坐好，或者靠着躺下，背后要垫稳。让肩膀沉下来。轻柔的音乐可能有帮助。
# On a handout, in place of the spoken line express-follow
paper-follow = 请慢慢地重复这个动作，一遍又一遍。您自己的节奏就是对的。

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC，美国：足月健康的宝宝
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network，英国：足月健康的宝宝
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE，爱尔兰：住院的早产或患病的宝宝
# Where milk is kept; a length of time stands beside it
storage-room = 刚挤出的奶，室温
# Likewise
storage-refrigerator = 刚挤出的奶，冰箱冷藏
# Likewise; in this time it stays at its best
storage-freezer-best = 冷冻，最好不超过
# Likewise
storage-freezer = 冷冻（最长时间）
# Likewise: milk that was frozen
storage-thawed-refrigerator = 解冻后的奶，冰箱冷藏
# Likewise: milk that was frozen
storage-thawed-room = 解冻后的奶，室温
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = 宝宝吃剩的奶
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }，不高于 { $celsius } °C（{ $fahrenheit } °F）
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
       *[other] { $time } 小时
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
       *[other] { $time } 天
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
       *[other] { $time } 个月
    }
# Below all these times
storage-rules = 解冻过的奶绝不要再冷冻。各国的规定不同，对早产的宝宝更严格：请按您所在医院的规定来做。

# An entry in a calendar, with an alarm
remind-summary = 该挤奶了

## Help

# What the program is: the first line of its help
help-warmhands = 用平静的语音、轻柔的音乐和节奏，陪您按摩乳房、用手挤奶。
# The heading before how a command is typed; a colon follows
help-usage = 用法
# The heading over the options of a command
help-options = 选项
# The heading over the arguments of a command
help-arguments = 参数
# The heading over the list of commands
help-commands = 命令
# Stands for the name of a command where a usage line is shown, in capitals
help-command = 命令
# What stands in a usage line for all options
help-some-options = [选项]
# What the command play does
help-play = 播放一套引导（不写命令时就是这样）
# What the command cadence does
help-cadence = 只播放挤奶的节奏，想听多久就听多久
# What the command care does: somebody chooses a session together with a patient
help-care = 和患者一起，用她的语言和您的语言，一步一步选择一套引导
# What the command "resume" does
help-resume = 从上次停下的地方继续引导（一天之内）
# What the command render does
help-render = 把一套引导存成声音文件
# What the command plan does
help-plan = 不出声，只显示会听到什么、在什么时候
# What the command script does
help-script = 显示要说的话
# What the command list does
help-list = 列出引导、语言、音乐、奶的存放规定、声音设备或麦克风
# What the command figures does
help-figures = 把各种手法和动作的图片存成文件，格式是 SVG 和 PNG
# What the command handout does
help-handout = 写一页可以打印的说明：带图的步骤，以及什么时候该联系医生
# What the command remind does
help-remind = 写日历提醒，存成 .ics 文件
# What the command about does
help-about = 用途、什么时候该联系医生、来源和许可
# What the command "ctl" does
help-ctl = 从另一个终端或脚本控制正在播放的引导
# What the command log does
help-log = 显示您的引导记录，补记奶量，导出或删除记录
# What the command log list does
help-log-list = 列出记录下来的引导
# What the command log amount does
help-log-amount = 在一条记录里补上挤了多少奶、感觉怎么样
# What the command log chart does
help-log-chart = 按天显示每边乳房的奶量和分钟数
# What the command log export does
help-log-export = 输出全部记录，供其他程序使用
# What the command log delete does
help-log-delete = 删除记录，一点也不保留
# What the command config does
help-config = 显示您的设置在哪里，新建设置文件，或者检查设置
# What the command config path does
help-config-path = 显示您的设置文件在哪里（还没有的话，显示它应该在哪里）
# What the command config init does
help-config-init = 新建一个文件，列出每一项设置作为示例；文件已存在时，不改动它
# What the command config check does
help-config-check = 指出您的设置里的每一处错误
# What the command preset does; a preset has choices for a session, under a name
help-preset = 把一套引导的各项选择保存到一个名称下，例如床位的名称
# What the command preset save does
help-preset-save = 把后面写的各项选择保存到这个名称下
# What the command preset list does
help-preset-list = 列出预设
# What the command preset show does
help-preset-show = 显示一个预设的内容
# What the command preset remove does
help-preset-remove = 删除一个预设
# What the command check does
help-check = 检查自带的数据，或者您自己的文件夹
# What the command pack does
help-pack = 录制您自己的语音，或者添加一种语言；安装别人做的语音包
# What the command pack new does
help-pack-new = 新建一个语音包文件夹，语言由 --lang 指定
# What the command pack sheet does
help-pack-sheet = 显示录音时要照着读的稿子
# What the command pack record does
help-pack-record = 用麦克风一句一句地录音；可以从上次停下的地方继续
# What the command pack import does
help-pack-import = 导入在别处录好的录音
# What the command pack check does
help-pack-check = 说明哪些地方需要修正，还有多少没录
# What the command pack build does
help-pack-build = 把语音包做成一个文件，供别人安装
# What the command pack install does
help-pack-install = 安装别人给您的语音包
# What the command pack list does
help-pack-list = 列出已安装的语音包
# What the command pack remove does
help-pack-remove = 删除一个已安装的语音包
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = 语音的语言，写名称或标签：西班牙语、es-419
# What the option --screen-lang is for
help-arg-screen-lang = 屏幕文字的语言（如果和语音不同）
# An option; F13 and next stay as they are
help-arg-key = 某个按键或踏板的作用，例如 F13=next；可以写多次
# An option
help-arg-one-button = 任何按键或按钮都一样：按一下，暂停或继续；连按两下，下一步；连按四下或按住不放，表示觉得疼
# An option
help-arg-locked = 开始时锁定按键：只能暂停、表示“觉得疼”和解锁
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = 显示哪种字幕：voice（语音的语言）、screen（屏幕的语言）或 both（两种都显示）
# What the option --data is for
help-arg-data = 您自己的文件夹，里面有引导、语言或声音
# What the option --lines is for
help-arg-lines = 字幕按行显示，即使终端够大，能显示全屏画面
# What the option --theme is for; the words are typed as they are
help-arg-theme = 全屏画面的颜色：auto（跟随终端或桌面）、light（浅色）、dark（深色）或 night（黑底琥珀色）
# What the option --skin is for; the words are typed as they are
help-arg-skin = 图片里的肤色：neutral（中性）、light（浅色）、tan（小麦色）、brown（棕色）或 dark（深色）
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = 终端里怎样画图片：quadrants，或 half（字符之间有空隙时）
# What the argument FIGURE of the command figures is for
help-arg-figure = 图片（不写就是全部）
# What the option --output of the command figures is for
help-arg-figures-dir = 图片要写入的文件夹
# What the option --large of the command handout is for
help-arg-large = 大字
# What the option --policy of the command handout is for
help-arg-policy = 奶能放多久，按谁的规定：见 "warmhands list policies"（不写就用 cdc-term）
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = 纸张大小：a4 或 letter（不写就按打印机的设置；PDF 用 a4）
# What the option --output of the command handout is for
help-arg-page-file = 要写入的文件，以 .html 或 .pdf 结尾；或 -（标准输出）
# What the option --every of the command remind is for
help-arg-every = 每隔多久提醒一次，例如 3h 或 2h30m
# What the option --times of the command remind is for
help-arg-times = 提醒几次（不写就是 8 次）
# What the option --from of the command remind is for; a time of day
help-arg-first-at = 第一次提醒的时间，例如 22:00（不写就是下一个整刻钟）
# What the option --output of the command remind is for
help-arg-calendar-file = 要写入的文件，例如 next.ics；或 -（标准输出）
# What the option --plain is for
help-arg-plain = 只用普通文字行：没有颜色，也不刷新画面
# What the argument SESSION is; full is typed as it is
help-arg-session = 引导的名称：见 "warmhands list sessions"（不写就是 full）
# What the option --side is for; left, right and other are typed as they are
help-arg-side = 先从哪边的乳房开始：left（左）、right（右）或 other（上次不是最先开始的那边）
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = 动作：areola（挤压、松开）或 press-back（往后、挤压、松开）
# What the option --rate is for
help-arg-rate = 每分钟多少次，以舒服为准
# What the option --fit is for
help-arg-fit = 总共多长时间，例如 30m 或 28:30：可以比平常短或长，但有限度
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = 怎样听节奏：voice（语音）、tone（短音）或 none（不出声）
# What the option --music is for; none is typed as it is
help-arg-music = 音乐："warmhands list music" 里的名称；您自己的音乐文件、文件夹或播放列表；或 none（不放音乐）
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = 打乱顺序播放文件夹或播放列表，每次的顺序都不同；用 --shuffle=7 时，顺序总是一样
# What the option --delay is for
help-arg-delay = 开始前安静等待多久，例如 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = 等您洗完手回来、按任意键再继续，最多等几分钟
# What the option --for is for
help-arg-for = 节奏持续多久，例如 20m（不写就一直到您停止）
# What the option --switch is for
help-arg-switch = 每边乳房一段多长时间，例如 5m
# What the option --json is for
help-arg-json = 输出一个 JSON 对象
# What the argument of the command list is; the six words are typed as they are
help-arg-what = 列出什么：sessions（引导）、languages（语言）、music（音乐）、policies（奶能放多久）、devices（声音设备）或 microphones（麦克风）
# What the option --speak of list languages is for
help-arg-speak = 让每种有语音的语言说出自己的名称
# What the option --voice-volume is for
help-arg-voice-volume = 语音的音量，单位是分贝（0 就是录音原来的音量）
# What the option --music-volume is for
help-arg-music-volume = 音乐的音量，单位是分贝
# What the option --signal-volume is for
help-arg-signal-volume = 节奏和提示音的音量，单位是分贝
# What the option --output is for; speaker and null are typed as they are
help-arg-output = 声音送到哪里：speaker（扬声器）、null（不出声，但时间照走）、-（标准输出，按实际时间）或一个文件
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = 声音送到哪里：speaker（扬声器）或 null（不出声，但时间照走）
# What the option --forget of "resume" is for
help-arg-forget = 什么都不播放；删除上次引导保留的记录
# What the option --preset is for
help-arg-preset = 用 "warmhands preset save" 存下的选择
# What the argument NAME of the commands of preset is
help-arg-preset-name = 预设的名称：床位或房间，例如 bed4（a 到 z、0 到 9 和 -）
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = 关于警示信号的四个问题都问过她了，她每一个都回答“否”
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = 她有警示信号；她的医生或助产士知道这个情况，并且嘱咐过她仍然这样做
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = 有常用答案的问题都不问；关于警示信号的问题没有常用答案
# What the option --voice of care is for
help-arg-care-voice = 语音的语言（在她的语言还没有语音时）
# What the option --device is for
help-arg-device = 声音设备，写名称中的任何一部分：见 "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = 耳机或扬声器断开时：pause（暂停，等它重新连上）或 go-on（改用别的设备继续）
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = 从哪里开始，写成 PHASE.STEP（阶段和步骤）："warmhands plan" 会显示名称
# What the option -o of the command render is for
help-arg-file = 要写入的文件，以 .wav、.flac、.opus 或 .ogg 结尾；或 -（标准输出）
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = 只要其中一部分：speech（语音）、music（音乐）或 signal（提示音）
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = 采样格式：16 或 24，WAV 还可以用 float；文件名没有说明时，也可以写 flac、opus 或 raw16（16 位，没有文件头）
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus 文件的大小，单位 kbit/s，从 32 到 256（不写就是 64）
# What the option --force is for
help-arg-force = 文件已存在时，覆盖它
# What the argument of the command check is
help-arg-dir = 要检查的文件夹（不写就检查自带的数据）
# What the argument of the commands that make a pack is
help-arg-pack-dir = 语音包的文件夹
# What the option --voice of pack new is for
help-arg-pack-voice = 这是谁的声音，会按您写的显示
# What the option --licence of pack new is for
help-arg-pack-licence = 别人可以按什么许可使用这些录音，例如 CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = 要写入的文件（不写就用文件夹的名称）
# What the argument of pack install is
help-arg-pack-file = 语音包文件，以 .whpack 结尾
# What the option --force of pack install is for
help-arg-pack-force = 已安装同名的语音包时，替换它
# What the argument of pack remove is
help-arg-pack-name = 语音包的名称：见 "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = 声音文件，各以句子的名称命名，例如 wash-hands.wav；装有这类文件的文件夹；或者一个长文件，配合 --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Audacity 的标签文本文件，写明每句话在那个长文件里的位置
# What the option --microphone of pack record is for
help-arg-pack-microphone = 麦克风，写名称中的任何一部分：见 "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = 只录这一句，录过的也可以重录；可以写多次
# Help for an option of "play" and "ctl"
help-arg-session-name = 正在播放的引导的名称，供 "warmhands ctl" 使用：a 到 z、0 到 9 和连字符
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = 记录这次引导，供 "warmhands log" 使用
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = 记录这次引导，并写上其预设的名称
# The option --since of "log"; the date is typed in this form
help-arg-log-since = 只包括这一天及以后的记录，例如 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = 记录的编号：见 "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = 左边乳房的奶量，单位毫升，例如 40 或 2.5
# The option --right of "log amount"
help-arg-log-right = 右边乳房的奶量，单位毫升
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = 感觉怎么样：easy（轻松）、hard（费劲）、painful（疼）或 tired（累）
# The option -o of "log chart"
help-arg-log-chart-file = 不显示图表，把它写入这个文件，以 .svg 结尾
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = 输出表格（CSV）
# The option --preset of "log delete"
help-arg-log-of-preset = 删除这个预设的记录
# The option --all of "log delete"
help-arg-log-all = 删除全部记录
# The option --yes of "log delete"
help-arg-log-yes = 不先询问就删除
# Help for an argument of "ctl"
help-arg-control = 做什么：pause（暂停）、resume（继续）、next（下一步）、quit（停止）等；或者 status、watch、list
# Help for an argument of "ctl"
help-arg-words = 操作后面要写的内容，例如 volume 后面的 "voice -6"
# What the argument of "config check" is
help-arg-config-file = 要检查的文件（不写就检查您的设置）
# What the option --help is for
help-arg-help = 显示这份帮助
# What the option --version is for
help-arg-version = 显示版本

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = 想做多久就做多久
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = 比平常的 { $usual } 短：每一部分用掉可缩短时间的 { $percent }%（最短是 { $shortest }）。
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = 比平常的 { $usual } 长：每一部分用掉可加长时间的 { $percent }%（最长是 { $longest }）。
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = 和平常一样长：没有缩短，也没有加长。
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }，{ $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = 大约 { $minutes } 分钟
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit：{ $shortest } 到 { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }，{ $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }，{ $length }（{ $reach }）
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name }（{ $voice }；{ $review }）
# In the list of languages: there are no recordings
list-no-voice = 还没有语音
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = 语音带外国口音
# In the list of languages: a person reads
list-voice-human = 真人的声音
# In the list of languages: a computer's voice reads
list-voice-synthetic = 合成的声音
# In the list of languages: who has read its words
list-review-none = 文字还没有经母语者看过
# In the list of languages: who has read its words
list-review-native = 文字经母语者看过
# In the list of languages: who has read its words
list-review-clinician = 文字经医护人员看过
# $name: the sound device that is used where none is named
list-default-device = { $name }（默认）
# The heading over the list of sources at the end of about
about-sources = 各个数字，以及它们的来源：

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = 没有任何记录。
# In an entry: how the session ended
log-ended-done = 做到最后
# In an entry: how the session ended
log-ended-stopped = 中途停止
# In an entry: how the session ended
log-ended-hurt = 觉得疼
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
       *[other] { $count } 个阶段
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } 分钟
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } 毫升
# How a session was for her
log-felt-easy = 轻松
# How a session was for her: it was hard to do
log-felt-hard = 费劲
# How a session was for her
log-felt-painful = 疼
# How a session was for her: she is tired
log-felt-tired = 累
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = 挤了多少毫升（{ $side }）？  输入数字，再按 Enter · 只按 Enter：没有量 · q：不再询问
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = 感觉怎么样？  { $words } · 其他任意键：不回答
# After these answers, or after "log amount"
log-noted = 已经记下。
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
       *[other] 永久删除 { $count } 条记录吗？  1：是 · 其他任意键：否
    }
# After that; $count: how many
log-deleted =
    { $count ->
       *[other] 已删除 { $count } 条记录。
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = 这是您的设置。要使用哪一项，就去掉那一行开头的 "#"，再修改它的值。写在命令后面的优先，其次是 { $variable } 这样的环境变量，然后才是这个文件。"warmhands config check" 可以找出错误。
# All settings are right; $place: their file
config-fine = { $place }：每一项设置都能识别。

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = 阿拉伯语
# The language bn, written as in the middle of a sentence
language-bn = 孟加拉语
# Other names of the same language, with commas between: understood, never shown
language-bn-also = 孟加拉文
# The language de, written as in the middle of a sentence
language-de = 德语
# The language en-GB, written as in the middle of a sentence
language-en-gb = 英语（英国）
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = 英式英语、英文
# The language en-US, written as in the middle of a sentence
language-en-us = 英语（美国）
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = 美式英语、美国英语
# The language es-419, written as in the middle of a sentence
language-es-419 = 西班牙语（拉丁美洲）
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = 拉丁美洲西班牙语
# The language fr, written as in the middle of a sentence
language-fr = 法语
# The language hi, written as in the middle of a sentence
language-hi = 印地语
# The language ht, written as in the middle of a sentence
language-ht = 海地克里奥尔语
# The language id, written as in the middle of a sentence
language-id = 印度尼西亚语
# The language it, written as in the middle of a sentence
language-it = 意大利语
# The language ja, written as in the middle of a sentence
language-ja = 日语
# The language pl, written as in the middle of a sentence
language-pl = 波兰语
# The language pt-BR, written as in the middle of a sentence
language-pt-br = 葡萄牙语（巴西）
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = 巴西葡萄牙语、巴葡
# The language ru, written as in the middle of a sentence
language-ru = 俄语
# The language sw, written as in the middle of a sentence
language-sw = 斯瓦希里语
# The language tl, written as in the middle of a sentence
language-tl = 他加禄语
# Other names of the same language, with commas between: understood, never shown
language-tl-also = 菲律宾语
# The language tr, written as in the middle of a sentence
language-tr = 土耳其语
# The language ur, written as in the middle of a sentence
language-ur = 乌尔都语
# The language vi, written as in the middle of a sentence
language-vi = 越南语
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = 中文（简体）
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = 汉语、普通话、国语、简体中文

## Notices

# $word: a word of the rhythm
notice-word-too-long = 按这个节奏，“{ $word }”这个词比一拍还长，所以节奏改用短音。
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
   *[other] 有 { $count } 句录音比文字旧。"warmhands check" 会指出是哪些。
}
# $language: a language tag
notice-unserved-language = “{ $language }”还没有语音。现在用的是英语；用 --lang 可以选择其他语言。
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = 文字：{ $words }。语音：{ $voice }。
# $asked: a language tag; $language: a language's name in itself
notice-near-language = 您要的是 { $asked }。现有的是 { $language }：两者很接近，但有些词会不一样。
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
   *[other] 您的音乐中，有 { $count } 个文件已跳过：
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
   *[other] 还有 { $count } 个。
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
   *[other] 有 { $count } 个文件无法播放，已经跳过；第一个是 { $file }。
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = 您的设置中，已跳过一项：{ $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = 已跳过：{ $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = 语音包“{ $pack }”已跳过（"warmhands pack remove { $pack }" 可以删除它）：{ $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = 已跳过这些文件，因为名称和语言、引导或声音的名称不完全一致：{ $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }：这种语言不能代替 { $tags }，所以这一项不起作用。
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] { $file } 已损坏或不完整：播到 { $at } 就结束了，接着播放下一首。
   *[other] 有 { $count } 个文件已损坏或不完整，会提前结束；第一个是 { $file }。
}
# While it plays, where no file of the person's own music is left
notice-music-gone = 您的音乐已经没有可以播放的了。引导会继续，不放音乐。
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle 用来打乱您自己的文件夹或播放列表；在这里没有作用。
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = 正在等待读取 { $file } 的程序。按 Ctrl-C 结束等待。
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = 您的音乐文件太多，只播放其中的 { $count } 个。
# Before a session in such a language
notice-draft = 这个语音带外国口音：它是这种语言的初版。
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = 引导的时长包括等您准备好的时间，最多 { $length }。

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = 找不到 { $place }。
# A folder where a file was named
failure-file-is-folder = { $place } 是文件夹，不是文件。
# A file where a folder was named
failure-folder-is-file = { $place } 是文件，不是文件夹。
# A file that this user has no right to read
failure-file-denied = 没有权限读取 { $place }。
# Something else than a file, as a device
failure-not-a-file = { $place } 既不是文件，也不是文件夹。
# A file larger than any that is read here
failure-file-too-large = { $place } 太大了。
# A file of texts in an unknown encoding
failure-file-not-text = { $place } 不是 UTF-8 文本。
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } 是 { $encoding } 文本，但这里只能读取 UTF-8。
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }：{ $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }：这不是 TOML：{ $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }：这里没有“{ $key }”这个键。
# A key of a file of settings; $key: its name
failure-missing-key = { $place }：缺少“{ $key }”。
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }：“{ $key }”的类型应该是 { $expected }，而不是 { $found }。
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }：“{ $key }”应该是 { $least } 到 { $most } 之间的整数，而不是 { $text }。
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }：“{ $key }”应该是 { $least } 到 { $most } 之间的数字，而不是 { $text }。
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }：这里的括号太多了。
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }：条目超过了 { $most } 个。
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }：这里没有“{ $word }”这个写法。
# A length of time in a session; $text: as written
failure-duration = { $place }：“{ $text }”不是时间长度：请写成 "45 s" 或 "1.5 min"。
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }：“{ $text }”换算后不是整数个采样。
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }：“{ $text }”超过一天。
# A name in a session; $text: as written
failure-not-an-id = { $place }：“{ $text }”不能用作名称：只能用小写字母、数字和连字符，并以字母开头。
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }：“{ $id }”在这里出现了第二次。
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }：步骤“{ $step }”要么说一句话，要么响一个提示音，只能选一样。
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }：类型为“{ $kind }”的阶段需要“{ $key }”。
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }：类型为“{ $kind }”的阶段不能有“{ $key }”。
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }：提示语“{ $prompt }”需要“at”。
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }：提示语“{ $prompt }”自己有时间，不能有“at”。
# The times of a step; target, min and max are keys
failure-hold-order = { $place }：target 必须在 min 和 max 之间。
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }：在第一次按摩或挤奶之前，没有 safety = "gate" 的步骤。
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }：阶段“{ $phase }”里没有 safety = "hurt" 的步骤。
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }：重复的阶段必须都是“express”类型，并且前后相连；“{ $phase }”不是这样。
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }：引导必须以“close”类型的阶段结束：什么时候该联系医生、一句温暖的话、提示音“end”。
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }：sources.toml 里没有“{ $source }”。
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }：来源“{ $source }”没有给出 { $quantity } 的范围。
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }：{ $number } 超出了来源“{ $source }”的范围，即 { $min } 到 { $max }。
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }：comfort 类型的来源不能给出 { $quantity } 的范围。
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }：这不是 Fluent：{ $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }：要说的这句“{ $id }”必须是纯文字。
# What was asked for; $name: as typed
failure-unknown-session = 没有名为“{ $name }”的引导。
# What was asked for; $name: as typed
failure-unknown-language = 这里没有适合“{ $name }”的语言。
# What was asked for; $name: as typed
failure-unknown-music = 没有名为“{ $name }”的音乐。
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } 里没有可以播放的声音文件：WAV、FLAC、MP3、OGG、OPUS、M4A 或 AAC。
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } 是播放列表，但里面没有写任何文件。
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } 在网络上；只能播放这台机器上的文件。
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } 是播放列表里的播放列表；从播放列表中只能播放文件。
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } 没有回应。
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }：{ $language } 里没有“{ $message }”这句话。
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }：“{ $message }”这句话没有 { $language } 的录音。
# A language without recordings; $language: its tag
failure-no-narration = { $language } 还没有语音。
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }：没有名为“{ $name }”的图片。
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }：这不是可以显示的图片：{ $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }：没有提示音“{ $name }”。
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }：安全提示“{ $prompt }”在阶段“{ $phase }”里放不下。
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } 有 { $found } 帧，但清单里写的是 { $told }。
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }：{ $found } 秒说不完“{ $message }”这句话，至少需要 { $least } 秒。
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } 长 { $found } 秒，对“{ $message }”这句话来说太长了：最多 { $most } 秒。
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }：“{ $message }”这句话中间有 { $found } 秒听不到声音。
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } 应该是“{ $message }”这句话，但大部分时间没有声音。
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } 应该是“{ $message }”这句话，但不是说话的声音。
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }：“{ $message }”的录音和“{ $other }”的是同一个，而这两句话的文字不同。
# A file of sound
failure-not-sound = { $place } 不是已知格式的声音。
# A file of sound
failure-codec = { $place } 是这里无法读取的声音类型。
# A file of sound; $channels: how many
failure-channels = { $place } 有 { $channels } 个声道；只能播放一个或两个声道。
# A recording; $rate: a number
failure-sample-rate = { $place } 是以 { $rate } Hz 录制的；录音应该是 48000 Hz。
# A file of sound
failure-empty-sound = { $place } 是空的。
# A file of sound
failure-truncated-sound = { $place } 不完整，后面被截断了。
# A file of sound
failure-damaged-sound = { $place } 已损坏，无法播放。
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } 是 { $format }，这里无法播放。请另存为 FLAC，或者转换：ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } 是{ $kind ->
    [page] 网页
    [picture] 图片
    [archive] 压缩包（要先解压）
    [document] 文档
    [notes] 乐谱（MIDI）
   *[text] 文本
}，不是声音。
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } 里全是零：它没有复制完或下载完。
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } 是空的。如果它保存在云端（iCloud、OneDrive），请先下载。
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } 没有录制完成：这种文件的索引写在最后，而它没有索引。录下它的应用也许能修复它。
# A film, or another file without a track of sound
failure-no-audio = { $place } 里没有声音。
# A file of sound
failure-encrypted-sound = { $place } 有防复制保护，这里无法播放。
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } 有 { $channels } 个声道；最多只能播放 { $most } 个。
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } 是以 { $rate } Hz 录制的；可以播放的是 { $least } 到 { $most } Hz。
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }：{ $detail }
# The command line; $argument: as typed
failure-unknown-argument = 这里没有“{ $argument }”这个参数。
# The command line; $command: as typed
failure-unknown-command = 没有“{ $command }”这个命令。
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }：没有“{ $key }”这个按键。
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }：没有“{ $action }”这个操作。
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }：这样就没有按键可以表示觉得疼了。
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }”不符合任何操作的写法。
# The command line of "ctl"; their names follow
failure-several-sessions = 正在播放的引导不止一套。请用 --name 写明是哪一套。
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = 没有存放设置的地方：HOME 和 WARMHANDS_CONFIG 都没有指明位置。
# The command line of "play"; $name: as typed
failure-name-in-use = 名为“{ $name }”的引导已经在播放了。
# "ctl" found no session to steer
failure-no-running-session = 没有这样的引导正在播放。
# "resume" found no session to go on with
failure-no-place = 最近一天内没有中途停下的引导，所以没有可以继续的。
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = 那套引导还在播放。
# After that; --name stays as it is
hint-place-in-use = 同时播放的引导靠名称来区分：开始每一套时，请用 --name 写一个它自己的名称。
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = 上次引导保留的记录已损坏，已移到 { $place }。
# "preset" and --preset; $name: what was typed
failure-no-preset = 没有名为“{ $name }”的预设。
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = 这个系统上没有主文件夹。
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = 没有编号为 { $id } 的记录。
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } 是由较新版本的 warmhands 写的，没有改动它。
# The file of the log can't be read
failure-log-broken = { $place } 已损坏，或者不是这个程序的记录文件。没有改动它。
# Another command is at work in the file of the log
failure-log-busy = 另一个 warmhands 正在 { $place } 里运行。请等它结束后再试。
# "ctl" found a session that does not react
failure-session-hangs = 引导没有回应。
# Why a control was refused: it has no effect at this place
refused-not-here = 在这里不能这样做。
# Why a control was refused: advice for safety is played to its end
refused-safety-line = 这句话关系到您的安全，会先播放完。
# Why a control was refused: the rhythm can't be faster
refused-fastest = 节奏已经最快，不能再快了。
# Why a control was refused: the rhythm can't be slower
refused-slowest = 节奏已经最慢，不能再慢了。
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = 这一段不能再长了。
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = 这一段不能再短了。
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = 接下来不是另一边的乳房。
# Why a control was refused: the volume
refused-loudest = 音量已经最大。
# Why a control was refused: the volume
refused-softest = 音量已经最小。
# Why a control was refused
refused-no-such-music = 没有这样的音乐。
# Why a control was refused: the program that plays did not react
refused-no-answer = 引导没有回应。
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }”不能用于 { $argument }。
# The command line; $argument: what must be typed, as --output
failure-missing-argument = 缺少 { $argument }。
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = 这里没有可以提问的终端。还需要回答：{ $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } 需要一个值。
# The command line; $argument: an option
failure-twice = { $argument } 只能写一次。
# $one, $other: two things on the command line
failure-not-together = { $one } 和 { $other } 不能一起用。
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = 这里不能写出“{ $file }”这种格式的文件。
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }：“{ $value }”不是 { $min } 到 { $max } 之间的数字。
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every：“{ $value }”不在 { $min } 和 { $max } 之间（{ $source }）。
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }：“{ $value }”不在 { $min } 和 { $max } 之间。
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } 只用于重复进行的引导，而“{ $session }”自己会结束。
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }”会一直进行，直到您停止。
# $place: the option; $text: what was given for it
failure-length = { $place }：“{ $text }”不是时间长度。
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit：用这种语言、按这个节奏，“{ $session }”可以是 { $shortest } 到 { $longest }，不能是 { $length }。
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit：“{ $session }”只能是大约 { $shortest }，不能更短，也不能更长。
# The command line; $detail: what is wrong, in English
failure-usage = 看不懂这个写法：{ $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = 无法写出结果：{ $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands 内部出了问题：{ $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = 您是不是想写“{ $name }”？
# After something that is not known; $names: those that are, with commas between
hint-known = 可以选择：{ $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = 可以选择：{ $names }，还有 { $count } 个。
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = 可以选择：{ $names }，还有 { $count } 个。"{ $command }" 会显示全部。
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = 您是不是想写“{ $name }”（--lang { $tag }）？"warmhands list languages" 会显示全部语言。
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" 播放自带的音乐，"--music none" 不放音乐。
# After a command line that can't be understood
hint-help = "warmhands --help" 会显示有哪些用法。
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" 会采用每一个常用答案。"--no-warning-signs" 或 "--told-by-doctor" 总是要写其中一个。
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" 是重复进行的。
# After a session without an end, where a length is needed
hint-endless = 请用 --for 写明多长时间，例如 --for 20m。
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = 请把它写在第一个带方括号的行（例如 [screen]）的上面。
# After a length of time that can't be read
hint-length = 请写成 30m、90s、1h15m、28.5m 或 28:30，最长 24 小时。
# After a line without a recording
hint-no-clip = 什么都没有播放。请录制或制作这句话，或者用 --lang 选择其他语言。
# After a recording that can't be its line
hint-line = 请重新录这句话。"warmhands pack check" 会列出语音包文件夹里所有这样的录音。
# $tag: the tag of the language on the screen, as ar
hint-no-narration = 请用 --lang 选择其他语音，屏幕上仍然用这种语言，例如 "--lang en-US --screen-lang { $tag }"。"warmhands list languages" 会显示哪些语言有语音。
# After a length that a session can't have
hint-fit = "warmhands list sessions" 会显示每套引导要多长时间。
# After a mistake in a file of the data
hint-check = "warmhands check" 会检查全部内容。
# After a file of texts in another encoding
hint-encoding = 请重新保存为 UTF-8：大多数编辑器在保存时可以选择编码。
# After a spoken line with something to be filled in
hint-not-plain = 录音不能变化：请为每种情况各写一句。

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } 已经存在，没有改动它。
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } 是所选音乐的文件，没有改动它。
# A disk without room
failure-disk-full = 没有空间存放 { $place }。没有留下任何东西。
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = 无法写入 { $place }：{ $detail }
# A folder that there is not
failure-no-folder = 没有 { $place } 这个文件夹。
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = 这里没有 Chromium，而 PDF 要靠它来做。
# Likewise, where it does not do its work
failure-chromium = Chromium 没能做出 PDF。
# After that
hint-no-chromium = 请存成 .html，用任意浏览器打开，再打印。
# A place where this user has no right to write
failure-not-allowed = 没有权限写入 { $place }。
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } 大约需要 { $needed } MB，而那里只剩 { $free } MB。
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }：文件不能用这个名称。
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = 声音长 { $length }，超过了这种格式的文件能容纳的长度（{ $most }）。
# After a file that would be written over
hint-force = "--force" 会覆盖它。
# After a file that would be written over, although the session plays it as its music
hint-other-name = 请为新文件换一个名称。
# After a disk without room
hint-less-room = 请腾出空间，或者换一个位置。文件名以 .opus 结尾的文件要小得多。
# After a sound too long for a WAV file
hint-too-long-wav = 文件名以 .opus 或 .flac 结尾，就没有这个限制。
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = 可以用 .wav、.flac、.opus 和 .ogg。其他格式可以用 ffmpeg 制作：warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = 请让文件名以 .{ $ending } 结尾，或者不写 --format。
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC 是 16 位或 24 位：请选择 --format 16 或 24，或者让文件名以 .wav 结尾。
# After --format raw16 with a name that says something else
hint-raw-name = raw16 只用于标准输出（-）、管道，或者没有扩展名的文件名。
# After --bitrate for a format that has none
hint-bitrate = --bitrate 只用于 Opus：请让文件名以 .opus 结尾，或者选择 --format opus。
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = 这只用于声音文件：请写明一个，例如 "--output session.flac"。

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = 语音：{ $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = 文字：{ $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = 提示音：{ $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = 音乐：{ $licence }
# Where the person brought the music
tag-licence-own-music = 音乐：您自己的录音，按其自身的条款

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }：{ $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = 任何按键或按钮：暂停或继续 · 连按两下：下一步 · 连按四下或按住不放：觉得疼 · { $hurt } · Ctrl-C：停止
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = 按键已锁定。按 { $key } 解锁；暂停和“觉得疼”仍然可以用。
# When they work again
play-unlocked = 按键已解锁。
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = 语音：{ $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = 音乐：{ $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = 提示音：{ $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = 音乐：{ $name }
# The music was ended by a key
play-music-none = 不放音乐
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = 引导正在播放，但无法从外部操作。
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = 这个设备上已经在播放，会同时听到：{ $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = 以后用 "warmhands resume" 无法从这里继续。{ $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = 这次引导不会被记录。{ $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = 引导的内容有变化，所以从这一步的开头继续。
# The answer to the key that asks; $left: as 12:40
play-time-left = 还有 { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = 会一直继续，直到您停止。
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = 如果好些了，按 { $key } 可以回到刚才的地方。
# The same where all keys are one button
play-can-go-on-twice = 如果好些了，连按两下就回到刚才的地方。
# The session goes on after that key
play-went-on = 引导从刚才的地方继续。
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = 机器刚才进入了睡眠，所以引导已暂停；用 { $key } 继续。
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = 这一段现在是 { $length }。
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = 接下来换另一边的乳房。
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = 还有 { $left } 就开始。{ $key }：现在开始
# What a key does, for the list of keys; short
key-toggle = 暂停或继续
# The most important key
key-hurt = 觉得疼
# To the next step
key-next = 下一步
# To the beginning of this step, or the one before
key-previous = 上一步
# The last sentence once more
key-repeat = 再来一遍
# This part of the session from its beginning
key-restart = 这一部分从头再来
# The milk flows more slowly: to the other breast
key-side = 换另一边的乳房
# This step or rhythm lasts longer
key-longer = 长一些
# This step or rhythm is shorter
key-shorter = 短一些
# The rhythm
key-faster = 节奏快一些
# The rhythm
key-slower = 节奏慢一些
# Its volume
key-louder-voice = 语音大一些
# Its volume
key-softer-voice = 语音小一些
# Its volume
key-louder-music = 音乐大一些
# Its volume
key-softer-music = 音乐小一些
# The volume of the tones and clicks
key-louder-signal = 提示音大一些
# The volume of the tones and clicks
key-softer-signal = 提示音小一些
# The next piece
key-music-next = 换音乐
# It ends
key-music-none = 不放音乐
# The voice says how much time is left
key-time-left = 还有多久
# Where the session waits, or after "it hurts"
key-go-on = 继续
# The keys, so that touching them does nothing
key-lock = 锁定按键
# The same key while they are locked
key-unlock = 解锁按键
# The list of all keys
key-keys = 全部按键
# The session
key-quit = 停止
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = 空格
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
figures-written = 图片已写入 { $path }：{ $count } 张
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = 她说哪种语言？
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language }还没有语音。她可以看这里和引导过程中的文字。语音用哪种语言？
# care: likewise; the names of the sessions follow
care-ask-session = 用哪一套引导？
# care: likewise; the two techniques follow
care-ask-technique = 用哪种手的动作？
# care: likewise; the breasts follow
care-ask-side = 先从哪边的乳房开始？
# care: likewise; the names of devices for sound follow
care-ask-device = 声音从哪里放出来？
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = 她听得清楚吗？
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = 警示信号，第 { $number } 个，共 { $count } 个：请问她，或者让她用手指出答案。
# care: before what will be played
care-summary = 将要播放：
# care: after that; a command line follows
care-same-again = 再次播放同样的内容：
# care: the technique areola, which keeps its name
care-technique-areola = areola：挤压、松开
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back：往后、挤压、松开
# care: an answer to the question for the first breast
care-side-own = 她自己选的那边
# care: likewise; the program remembers for a day which one was first
care-side-other = 上次不是最先开始的那边
# care: an answer to the question for the loudness
care-good = 听得清楚，正好
# care: likewise
care-louder = 大一些
# care: likewise
care-softer = 小一些
# care: an answer; it is also shown to the patient, in her language
care-yes = 是
# care: likewise
care-no = 否
# care: the first answer after a warning sign
care-stop = 停在这里：什么都不播放
# care: the second answer after a warning sign; who presses this key says so
care-told-so = 她的医生或助产士知道这个情况，并且嘱咐过她仍然这样做
# care: at the end, where nothing plays
care-ended = 没有开始任何引导。
# The keys of care; the letter stays as it is
care-keys = Backspace：上一步 · q：停止
# The keys of care, where each answer has a number
care-keys-number = 编号：选那个答案
# A key of care; $answer: what it answers
care-keys-enter = Enter：{ $answer }
# A key of care, where languages are chosen
care-keys-language = 编号：那种语言会说出自己的名称 · 再按一次，或按 Enter：就是她的语言
# A key of care, where there are more answers than fit
care-keys-more = 0：更多
# A key of care; the letter stays as it is
care-keys-again = r：再说一遍
# The keys of care at the end
care-keys-begin = Enter 或空格：开始

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language }还没有语音。要用哪个语音？
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = 输入编号，再按 Enter：用那个语音 · 只按 Enter：{ $name } · q：都不用
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · 还有 { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = 已暂停 · { $phase } · 还有 { $left } · 按空格继续
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = 准备好了吗？按任意键继续 · 最多等 { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = 已暂停 · { $phase } · { $heard } · 按空格继续
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = 已暂停 · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = 接下来：{ $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = 引导
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = 已进行 { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = 阶段
# The same for the step: the shortest part, as one movement of the massage
screen-step = 步骤
# On the full screen, beside the phase: the session is paused
screen-paused = 已暂停
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = 等待中
# On the full screen, beside the phase: there is no sound device
screen-silent = 无声
# On the full screen, beside the phase: the sound device is gone
screen-lost = 声音设备断开了
# On the full screen, beside the phase: the sound system does not answer
screen-hung = 声音系统没有回应
# After + or -; $rate: cycles a minute
play-rate = 节奏：每分钟 { $rate } 次，从接下来的某个动作开始。
# After q: the closing lines are still said
play-farewell = 您离开之前，还有几句话。再按一次 q 就立刻结束。
# After n, p or r during a safety line
play-not-skipped = 这句话关系到您的安全，会播放到最后。
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = 改用自带的音乐开始吗？  Enter 或 y：是 · n 或 q：否
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = 这台机器的声音系统没有回应。引导在这里等着，一有回应就从这里继续。
# A headset or a loudspeaker was pulled out
play-device-lost = 声音设备断开了。重新连上后，引导会马上继续。
# It is there again
play-device-back = 声音设备又连上了。
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = 声音设备断开了（{ $device }）。引导已暂停。
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }：不用它，继续
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = 声音现在来自：{ $device }
# A muted loudspeaker; $device: its name
play-device-silent = 听不到声音（{ $device }）：它静音了，或者音量是零。
# Before a session, on a machine without sound
play-no-sound = 没有声音设备：引导在无声中进行。"warmhands render -o session.wav" 可以存成文件，在别处播放。
# Before a session, where the sound server hangs
play-no-answer = 这台机器的声音系统没有回应：引导在无声中进行。"warmhands render -o session.wav" 可以存成文件，在别处播放。
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] 声音延迟了 { $count } 次：这台机器太忙了。
}
# After "resume", where the session was left because it hurt
notice-place-hurt = 上次离开这次引导时感到疼痛。现在不疼了，才继续。
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = “{ $session }”上次没有播放完就停下了。  Enter：从那里继续 · 其他任意键：从头开始
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = 用 "{ $command }" 可以从这里继续。
# After "resume --forget"
play-forgotten = 没有保留上次引导的任何记录。
# At the end of a session
play-ended = 这次引导结束了。
# $heard: how far it came, as 12:34
play-stopped = 已停止，进行了 { $heard }。您随时可以再来。
# A machine without sound
failure-no-device = 没有声音设备。
# A machine whose sound server hangs
failure-sound-hung = 这台机器的声音系统没有回应。
# The option --device; $name: as typed
failure-unknown-device = 没有名为“{ $name }”的声音设备。
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }”对应不止一个声音设备：{ $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } 不能播放 48 kHz 立体声。
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = 无法打开 { $device }：{ $detail }
# A program that was built without sound devices
failure-not-built = 这个版本的程序不能使用声音设备。
# After a sound device that is not known, or not known well enough
hint-list-devices = 请把名称写得更全，或者写完整的标识："warmhands list devices" 会显示有哪些。
# After two options that do not go together
hint-device-output = --device 选择 --output speaker 用哪个设备：两个只能写一个。
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" 可以存成文件，在别处播放。

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } 不属于任何语言：locales 里没有这个标签的文件夹。
# A file or a folder of the person's own data
check-no-unit = { $place } 已跳过：它的名称和引导或声音的名称不完全一致。
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }：{ $language } 不能代替 { $told }，那是另一种语言。
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }：这个语音包说自己是 { $told }，不是 { $language }。
# A manifest of recordings or of music
check-no-licence = { $place }：没有写明许可。
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }：录音“{ $message }”在 { $language } 里没有对应的语句。
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }：录音“{ $message }”不在 pack.toml 里。
# A recording that says something else than its line does now
check-stale = { $place }：“{ $message }”录音时的文字和现在的不同。
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } 不是 Ogg，虽然文件名这样写。
# A file of sound
check-changed = { $place } 不是清单里说明的那个文件。
# A recording
check-not-mono = { $place } 不是单声道。
# A piece of music
check-not-stereo = { $place } 不是立体声。
# A file of sound; $at: seconds from the start
check-clipped = { $place } 有削波，第一处在 { $at } 秒。
# A file of sound
check-silent = { $place } 没有声音。
# A recording; $found: as measured
check-too-loud = { $place } 音量太大：{ $found } LUFS；语音应在 -20 到 -18 之间。
# A recording; $found: as measured
check-too-quiet = { $place } 音量太小：{ $found } LUFS；语音应在 -20 到 -18 之间。
# A file of sound; $found: as measured
check-peak = { $place } 的真峰值是 { $found } dBTP；最高只能是 -3。
# A signal; $found: as measured
check-loud-as-speech = { $place } 和语音一样响：{ $found } LUFS。
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } 是 { $found } LUFS，但清单里写的是 { $told }。
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } 的结尾和开头接不上：差别是 { $found } dB，必须低于 -20。
# A text that this language lacks
check-missing-text = { $place }：缺少“{ $message }”。
# A text that only this language has
check-extra-text = { $place }：基准语言里没有“{ $message }”。
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }：“{ $message }”和 { $language } 一字不差。
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }：“{ $message }”翻译时依据的文字，和 { $language } 现在的不同。
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }：“{ $message }”用到的值和 { $language } 里的不一样。
# A spoken line; $found, $most: seconds
check-too-long = { $place }：“{ $message }”平静地说需要 { $found } 秒；一句话最多 { $most } 秒。
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }：“{ $message }”里的“${ $name }”没有对应的值。
# A session or a piece of music whose name is no text
check-untitled = { $place }：terminal.ftl 里没有“{ $message }”。
# A spoken line that is never heard
check-unreachable = { $place }：没有哪套引导会说“{ $message }”。
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }：文本 { $texts }，缺少 { $missing }，过时 { $outdated }，未翻译 { $untranslated }；录音 { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = 检查了 { $languages ->
   *[other] { $languages } 种语言
}、{ $recordings ->
   *[other] { $recordings } 句录音
}、{ $sessions ->
   *[other] { $sessions } 套引导
}、{ $sounds ->
   *[other] { $sounds } 个其他声音
}。
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
   *[other] 还有 { $count } 个问题。
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] 没有发现问题。
   *[other] 发现 { $count } 个问题。
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } 已经准备好，要录 { $lines } 句话。录音时照着读的稿子是 { $sheet }。
# After that, for a language whose texts are not there yet
pack-translate = 请先翻译 { $place } 里的文字，并填写 locale.toml。然后用 "warmhands pack sheet" 重新显示稿子。
# After that, where something was left open
pack-fill-in = 请在 { $place } 里填写这是谁的声音，以及许可。
# The last line after pack new
pack-then-record = 然后开始录音：warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = 共 { $lines } 句，已录好 { $recorded } 句。
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } 已经做好。可以播放：{ $sessions }。
# After pack install; $pack: its name. A line about it follows
pack-installed = 语音包“{ $pack }”已安装。
# After pack remove; $pack: its name
pack-removed = 语音包“{ $pack }”已删除。
# In the list of packs, where there is none
pack-none = 没有安装任何语音包。
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }，{ $voice }，录音：{ $recordings } 句
# Below a pack in the list: its voice is the one that speaks
pack-used = 这种语言播放的就是这个声音。
# Below a pack in the list: its voice is not the one that speaks
pack-unused = 这种语言播放的是另一个声音：它的句子是齐全的，或者它是真人的声音。

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }：共 { $lines } 句，已录好 { $recorded } 句。
# Below that, once
record-how = 屏幕上一次显示一句话。请按空格，等提示音响过，再平静地读出来。读完后请安静一会儿，录音会自动停止。
# Above each line; $number of $lines
record-line = 第 { $number } 句，共 { $lines } 句 · { $message }
# The keys before a line is recorded
record-keys = 空格：录音 · s：跳过 · q：先停在这里
# While it listens and nothing is heard yet
record-waiting = 正在听……
# While it hears her
record-speaking = 正在录音……
# The keys after a good recording
record-keep-keys = Enter：保留 · l：听一听 · a：重录 · s：跳过 · q：先停在这里
# The keys after a recording that can't be used
record-again-keys = a：重录 · s：跳过 · q：先停在这里
# A recording and how long it is; $seconds: as 4.2
record-good = 录好了，{ $seconds } 秒。
# After the key that keeps it, or after a file was taken in
record-kept = 已保留：{ $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }：{ $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = 所有句子都录好了。下一步：warmhands pack check { $place }
# She stopped
record-stopped = 已停止。再用同样的命令，就从这里继续。
# How many files were taken in; $kept of $files
import-done = 共 { $files } 段录音，已导入 { $kept } 段。
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = “{ $message }”这句话有 { $count } 段录音：{ $files }。其中能用的最后一段会被导入。
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } 里的内容太多：读取了前 { $most } 项，其余 { $more } 项已跳过。

# Why a recording can't be used
take-silent = 没有听到声音。麦克风打开了吗？
# Why a recording can't be used
take-clipped = 声音太大，有些失真。请离麦克风远一点，或者把麦克风音量调低。
# Why a recording can't be used
take-too-quiet = 声音太小。请靠近麦克风一点，或者把麦克风音量调高。
# Why a recording can't be used
take-noisy = 周围的杂音太多。请换个安静些的地方，或者靠近麦克风一点。
# Why a recording can't be used
take-cut-start = 开头没有录到。请等提示音响过再开口。
# Why a recording can't be used
take-cut-end = 结尾没有录到。说完最后一个字，请安静一会儿。
# Why a recording can't be used
take-peaks = 有些音太突出、太尖。请稍微偏离麦克风的正前方，平稳、平静地说。
# Why a recording can't be used
take-too-long = 超过了一句话允许的长度。
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = 录的不可能是这句话：只说了 { $found } 秒，而这句话至少需要 { $least } 秒。
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = 录到的不只是这句话：录音长 { $found } 秒，而这句话最多 { $most } 秒。
# Why a recording can't be used; $found: seconds
take-line-pause = 中间有 { $found } 秒没有声音。请把这句话连贯地读完，不要停顿。
# Why a recording can't be used
take-line-mostly-silent = 大部分时间没有声音。
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = 听起来不像说话的声音。
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = 说得有点快：每分钟 { $rate } { $unit ->
    [characters] 个字
   *[words] 个词
}；平静的语速是 { $min } 到 { $max }。
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = 说得有点慢：每分钟 { $rate } { $unit ->
    [characters] 个字
   *[words] 个词
}；平静的语速是 { $min } 到 { $max }。

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } 不是空的。
# After that
hint-folder-in-use = 请写一个空文件夹，或者还不存在的文件夹。
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = 另一个 warmhands 正在 { $place } 里运行。请等它结束后再试。
# A folder that is not that of a pack
failure-no-pack-in = { $place } 不是语音包的文件夹。
# After that
hint-pack-new = "warmhands pack new" 可以新建一个。
# A file that is not a pack
failure-not-a-pack = { $place } 不是语音包。
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } 做好以后损坏了，或者被改动过。
# After a file that is no pack, or damaged
hint-pack-file = 请对方把文件再给您一次；这种文件由 "warmhands pack build" 生成。
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }：“{ $path }”不是语音包里该有的东西。
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }：“{ $path }”不是普通文件。
# $path: a file that is in the pack twice
failure-pack-twice = { $place }：“{ $path }”在里面出现了两次。
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }：“{ $path }”里有可能操控屏幕的字符。
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
   *[other] { $place }：请先修正上面这 { $count } 个问题。
}
# A pack that can play no session yet
failure-pack-nothing-to-play = 在 { $place } 里，还没有哪套引导的句子是录齐的。
# After that
hint-pack-nothing-to-play = "warmhands script cadence" 会显示最短的那套引导有哪些句子；"it-hurts" 的句子每套引导都需要。
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } 里没有“{ $name }”这句话。
# $pack: its name
failure-pack-installed = 已经安装了名为“{ $pack }”的语音包。
# After that
hint-pack-force = "--force" 会替换它。
# $pack: its name
failure-pack-not-installed = 没有安装名为“{ $pack }”的语音包。
# There is no home folder to keep packs in
failure-no-home = 这个系统上没有可以存放语音包的主文件夹。
# A label file that can't be read
failure-labels = { $place }：这不是 Audacity 的标签：应该是开始、结束和句子的名称，用制表符隔开。
# A label file that names no line
failure-no-labels = { $place } 里没有带名称的标签。
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }”可能是下面的任何一句：{ $names }。请写明句子的准确名称。
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }：标签“{ $message }”的位置超出了录音的结尾。
# --labels with more than one sound file
failure-labels-one-file = --labels 只能配合一个长录音使用。
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = 终端显示的是文字，不是声音。请指定一个文件，例如 "-o session.wav"，或者用 "|" 把声音交给另一个程序。
# Recording without a keyboard
failure-no-keys = 录音需要在有键盘的终端里进行。
# Recording without a microphone
failure-no-microphone = 没有麦克风。
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = 没有名为“{ $name }”的麦克风。
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }”对应不止一个麦克风：{ $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } 不能以 48 kHz 录音。
# The microphone went away while it recorded
failure-microphone-lost = 麦克风断开了。已保留的录音都还在；再用同样的命令，就从这里继续。
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" 会显示有哪些。
