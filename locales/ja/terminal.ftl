### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = マッサージと手しぼり
# What will happen in it, in one sentence
session-full-summary = 左右のおっぱいをやさしくマッサージし、そのあと手で母乳をしぼります。しぼるのは三回りで、あいだに短いマッサージが入ります。
# The name of the session massage
session-massage = マッサージ
# What will happen in it, in one sentence
session-massage-summary = あたたかい布をあててから、左右のおっぱいをやさしくマッサージします。母乳はしぼりません。
# The name of the session express
session-express = 手しぼり
# What will happen in it, in one sentence
session-express-summary = 手で母乳をしぼります。左右を二度ずつ、母乳の出がゆっくりになったら、もう片方へ移ります。
# The name of the session for the first days after a birth
session-first-days = はじめの数日
# What will happen in it, in one sentence
session-first-days-summary = 出はじめの母乳のしずくを、スプーンか注射器に、やさしく集めます。10分ほどです。
# The name of the session that is only the rhythm
session-cadence = リズムだけ
# What will happen in it, in one sentence
session-cadence-summary = 手で母乳をしぼるリズムを、片方ずつ、お好きなだけ流します。
# The name of the session for full, tender breasts
session-relief = 張りをやわらげる
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = ごく軽くなでて、母乳を少しだけしぼります。おっぱいが張ってつらいけれど、赤みも熱さもなく、体の熱もないときに。
# The name of what the key h leads to
session-it-hurts = 痛いとき
# What will happen in it, in one sentence
session-it-hurts-summary = 落ち着いてやめ、どんなときに電話をするかをお伝えします。

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = 準備
# The short name of a phase: massaging
phase-massage = マッサージ
# The short name of a phase: expressing by hand
phase-express = 手しぼり
# The short name of a phase: the end of a session
phase-close = おわりに
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = はじめるほうのおっぱい
# The breast of a phase: the one that was not first
side-second = もう片方のおっぱい
# The breast of a phase: the left one
side-left = 左のおっぱい
# The breast of a phase: the right one
side-right = 右のおっぱい
# The breasts of a phase: both at once
side-both = 左右のおっぱい
# The name of the music that the project brings
music-warm = ぬくもり
# The name of a piece of music: rain outside, heard from a warm room
music-rain = 窓辺の雨
# The name of a piece of music: very soft, as one hushes a child
music-hush = しずけさ

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = 流れる水の下で、石けんをつけた両手をこすり合わせています。
# The picture of the warm cloth
figure-warm-cloth = 両手で、あたたかい布をおっぱいの上にあてています。
# The picture of the first stroke of the massage
figure-shake = 左右のおっぱいの下に片手ずつあてて、横にやさしくゆすっています。
# The picture of the second stroke
figure-back-and-forth = 片方の手をおっぱいの上に、もう片方の手を下にあてて、たがいに逆向きに、左右になでています。
# The picture of the third stroke
figure-up-and-down = 両手をおっぱいの両がわにあてて、片方の手は上へ、もう片方の手は下へなでています。
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = おっぱいを両手で包み、やわらかい布をねじるように、たがいに逆向きに軽くひねっています。
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = 片手の指で、おっぱいの上のほうを、羽根のように軽くなでています。
# The picture of wiping off the oil
figure-wipe = タオルを持った手で、おっぱいのオイルを拭きとっています。
# The picture of leaning forward
figure-lean-forward = 女性が座って、少し前にかがんでいます。おっぱいの下に、コップがあります。
# The picture of the cup
figure-cup = 片方の手で母乳をしぼり、もう片方の手で、乳首の下にコップを持っています。
# The picture of the shape of the hand
figure-c-hand = 親指とほかの指を、アルファベットの C の字のように大きくひらいています。
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = 親指は乳首の上、人差し指は下にあり、どちらも乳輪の外側のふち、乳首のつけ根から2センチから3センチのところに置いています。
# The picture of the first movement of the other technique, from the side
figure-press-back = 親指とほかの指で、おっぱいをまっすぐ背中のほうへおしています。
# The picture of the movement that brings milk
figure-compress = 乳輪のふちで、親指と人差し指がはさむように近づき、母乳のしずくが出ています。
# The picture of the movement that follows it
figure-relax = 親指と人差し指をゆるめて、肌の同じところに置いたままにしています。
# The picture of the fingers that move around
figure-rotate = 手の向きを変えて、親指と人差し指を、乳輪のふちの新しいところに置いています。
# The picture of the cool cloth
figure-cool-cloth = 両手で、ひんやりする布をおっぱいの上にあてています。
# The picture of resting
figure-rest = 女性が座って、ガウンの前を閉じ、両手をひざの上で休ませています。

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    まず電話をしていただきたいとき

    次のどれかひとつでもあるときは、はじめずに、まずお医者さんか助産師さんに電話してください。
      - 妊娠中（何週でも）
      - おっぱいに赤みや赤いすじがある（褐色や黒い肌では、黒っぽく、または紫がかって見えたり、熱く感じるだけのこともあります）
      - 熱がある
      - インフルエンザのような症状がある

    「張りをやわらげる」のセッションなら電話をしなくてよい、ということではありません。おっぱいが張っていても、赤みも熱さもなく、体の熱もないときのためのものです。どれかひとつでもあるときは、お医者さんか助産師さんに、するように言われている場合だけにしてください。

    どんなときも、痛くないことが大切です。{ $hurt } のキーを押すとすぐに止まり、どんなときに電話をするかをお伝えします。
    これは手引きであり、医療上の助言ではありません。

## About

# What massage and expression by hand may help with
about-helps-with = おっぱいのマッサージと手しぼりは、次のようなときに役立つことがあります。おっぱいがかたく張っているとき。赤ちゃんが早く生まれたときや、ぐずりやすいとき。赤ちゃんがおっぱいにうまく吸いつけないとき。母乳の量を増やしたいとき。赤ちゃんに飲ませられないあいだ、母乳が出る状態を保ちたいとき。
# What the program is, and is not
about-what-it-is = warmhands は、声と音楽とリズムで、そのお手伝いをします。役に立つことはありますが、何かをお約束するものではありません。医療上の助言ではなく、あなたと赤ちゃんを診てくださる人たちの代わりにもなりません。
# Pain
about-no-pain = どんなときも、痛くないことが大切です。はさむのは乳輪のふちだけで、乳首は決してはさまず、引っぱることも、こすることもしません。痛かったら、やめてください。
# The two techniques
about-technique = 手の動かし方は、二通りあります。"areola" は、乳輪の外側のふちをはさんで、ゆるめます。"press-back" は、背中のほうへおして、はさんで、ゆるめます。Stanford Medicine のページで見られます: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = 次のときは、お医者さんか、母乳外来の助産師さんに電話してください。マッサージや手しぼりをしても、らくにならないとき。赤みや赤いすじが見えるとき、熱があるとき、インフルエンザのような症状があるとき。赤ちゃんがおっぱいに吸いつけないとき。褐色や黒い肌では、赤みが黒っぽく、または紫がかって見えたり、熱く感じるだけのこともあります。
# Pregnancy
about-pregnancy = 妊娠中に母乳をしぼるのは、何週でも、助産師さんかお医者さんがよいと言ったときだけにし、長くても10分までにしてください。おなかが張ったら、やめてください（NHS Forth Valley）。
# How often
about-how-often = はじめの数週間、赤ちゃんがまだおっぱいから飲めないときは、24時間に8回から10回、そのうち少なくとも1回は夜にしぼり、5時間から6時間より長くあけないのが、目安とされています（NHS、NHS Lothian）。
# How long milk keeps
about-storage = 母乳を保存できる時間は、予定日のころに生まれた健康な赤ちゃんの場合、次のとおりです（CDC）。室温（25度まで）で4時間。冷蔵庫（4度）で4日。冷凍庫では、できれば6か月まで、長くても12か月まで。解凍した母乳は、冷蔵庫で24時間、室温で1時間から2時間。飲み残しは2時間まで。一度解凍した母乳は、決してもう一度冷凍しないでください。決まりは国によって違い、早く生まれた赤ちゃんではもっと厳しくなります。病院の決まりに従ってください。
# Music
about-music = 音楽と休息は、役立つことがあります。162人の母親が参加した試験では、音楽を聞いた人のほうが、はじめの数日の母乳が多くなりました（Keith ほか、2012年、https://doi.org/10.1097/ANC.0b013e31824d9842 ）。132人の母親が参加した別の試験 EXPRESS（NPEU、2024年）では、差は偶然かもしれません。
# Where the times come from
about-times = 時間は、公表されている助言によります。しぼる時間は Chele Marmet と UNICEF、マッサージは University College London Hospitals と New Brunswick、短いマッサージとあたためる時間は Arkansas Children's、張ったおっぱいへの軽い手つきと少しだけしぼることは Academy of Breastfeeding Medicine の Protocol 36（https://doi.org/10.1089/bfm.2022.29207.kbm ）によります。1分間の動きの数を示した資料はありません。リズムは心地よさのためのもので、決まりではありません。それぞれの数とその出どころは、sessions/sources.toml にあります。
# Where the technique comes from
about-handout = 手順は、University Hospitals が出している資料「Breast Massage with Milk Expression by Hand」によります。文章は私たちが書いたもので、University Hospitals はこのプログラムに関わっていません。
# Where the fingers go, and clean hands
about-fingers = 指を置くところ（乳首のつけ根から2cmから3cm）は NHS West Suffolk と NHS Forth Valley によります。Marmet は、乳首から2.5cmから4cmとしています。手を C の字にするのは University College London Hospitals と Marmet、石けんと水か、アルコール60%以上のジェルで清潔にした手と、清潔な容器は CDC によります。
# The works which that handout cites
about-works-cited =
    その資料が挙げている文献: D. Hartl、R. Cunningham「Breast Massage」Alive Magazine、2005年1月1日、2015年4月24日更新。La Leche League International「Hand Expression Technique」The Womanly Art of Breastfeeding の切り取り資料、2010年。La Leche League「Expressing and Storing Milk」New Beginnings、第24巻第4号、2007年7月・8月。Ruth A. Lawrence、Robert M. Lawrence『Breastfeeding: A Guide for the Medical Professional』第8版、Elsevier、2016年。Karen Wambach、Jan Riordan『Breastfeeding and Human Lactation』第5版、Jones and Bartlett、2016年。Stanford Medicine「Hand Expression of Breastmilk」2020年8月21日閲覧。
# Licences
about-licences = プログラムと文章: MIT または Apache-2.0（お好きなほう）。録音した声、音楽、合図の音: audio/LICENSES.md。

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = 電話をするとき
# Below that: a line to write on follows
handout-telephone = 病棟の電話番号:
# The heading over how long milk keeps
handout-storage = 母乳を保存できる期間
# The heading over who says so
handout-sources = 出典

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = 石けんとぬるめのお湯で、手を洗ってください。
# On a handout, in place of the spoken line wash-again
paper-wash-again = では、もう一度、石けんとぬるめのお湯で、手を洗ってください。
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = あたたかいシャワーや、ぬらしたあたたかい布は、母乳の出を助けることがあります。
# On a handout, in place of the spoken line settle
paper-settle = 静かで心地よい場所に、背中を支えて座るか、ゆったりともたれてください。肩の力を抜きましょう。やさしい音楽が助けになることもあります。
# On a handout, in place of the spoken line express-follow
paper-follow = これを、ゆっくりと、くり返しましょう。ご自分のペースを大切にしてください。

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC（アメリカ）: 予定日のころに生まれた健康な赤ちゃん
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network（イギリス）: 予定日のころに生まれた健康な赤ちゃん
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE（アイルランド）: 入院中の、早く生まれた赤ちゃんや病気の赤ちゃん
# Where milk is kept; a length of time stands beside it
storage-room = しぼりたての母乳、室温
# Likewise
storage-refrigerator = しぼりたての母乳、冷蔵庫
# Likewise; in this time it stays at its best
storage-freezer-best = 冷凍庫、できればここまで
# Likewise
storage-freezer = 冷凍庫（最長）
# Likewise: milk that was frozen
storage-thawed-refrigerator = 解凍した母乳、冷蔵庫
# Likewise: milk that was frozen
storage-thawed-room = 解凍した母乳、室温
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = 飲み残し
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }、{ $celsius } °C（{ $fahrenheit } °F）以下
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
       *[other] { $time }時間
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
       *[other] { $time }日
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
       *[other] { $time }か月
    }
# Below all these times
storage-rules = 一度解凍した母乳は、決してもう一度冷凍しないでください。決まりは国によって違い、早く生まれた赤ちゃんではもっと厳しくなります。病院の決まりに従ってください。

# An entry in a calendar, with an alarm
remind-summary = 母乳をしぼる時間

## Help

# What the program is: the first line of its help
help-warmhands = おだやかな声とやさしい音楽とリズムで、おっぱいのマッサージと手しぼりをお手伝いします。
# The heading before how a command is typed; a colon follows
help-usage = 使い方
# The heading over the options of a command
help-options = オプション
# The heading over the arguments of a command
help-arguments = 引数
# The heading over the list of commands
help-commands = コマンド
# Stands for the name of a command where a usage line is shown, in capitals
help-command = コマンド
# What stands in a usage line for all options
help-some-options = [オプション]
# What the command play does
help-play = セッションを再生する（コマンドを書かないときも同じ）
# What the command cadence does
help-cadence = しぼるリズムだけを、お好きなだけ流す
# What the command care does: somebody chooses a session together with a patient
help-care = 患者さんと一緒に、その方の言語とご自分の言語で、順を追ってセッションを選ぶ
# What the command "resume" does
help-resume = 前回のセッションを、止めたところから続ける（止めてから1日以内）
# What the command render does
help-render = セッションを音声ファイルに書き出す
# What the command plan does
help-plan = 何がいつ聞こえるかを、音を出さずに表示する
# What the command script does
help-script = 話される言葉を表示する
# What the command list does
help-list = セッション、言語、音楽、母乳の保存の決まり、音の出力先、マイクの一覧を表示する
# What the command figures does
help-figures = マッサージと手しぼりの動きの図を、SVG と PNG のファイルに書き出す
# What the command handout does
help-handout = 印刷するためのページを書き出す（図のついた手順と、電話をするとき）
# What the command remind does
help-remind = カレンダーに入れるお知らせを、.ics のファイルに書き出す
# What the command about does
help-about = 何のためのものか、電話をするとき、出典、ライセンス
# What the command "ctl" does
help-ctl = 再生中のセッションを、別の端末やスクリプトから操作する
# What the command log does
help-log = セッションの記録を表示する、母乳の量を書き加える、書き出す、または消す
# What the command log list does
help-log-list = 記録したセッションの一覧を表示する
# What the command log amount does
help-log-amount = 記録に、母乳の量と、どうだったかを書き加える
# What the command log chart does
help-log-chart = 左右それぞれの母乳の量と時間を、日ごとに表示する
# What the command log export does
help-log-export = すべての記録を、ほかのプログラムのために書き出す
# What the command log delete does
help-log-delete = 記録を、あとに何も残らないように消す
# What the command config does
help-config = 設定の場所を表示する、設定ファイルを作る、または調べる
# What the command config path does
help-config-path = 設定ファイルの場所を表示する（まだなければ、置かれるはずの場所）
# What the command config init does
help-config-init = すべての設定を例として書いたファイルを作る（すでにあれば、そのままにする）
# What the command config check does
help-config-check = 設定のまちがいをすべて表示する
# What the command preset does; a preset has choices for a session, under a name
help-preset = セッションの選択内容を、ベッドの名前などをつけて保存する
# What the command preset save does
help-preset-save = このあとに書く選択内容を、この名前で保存する
# What the command preset list does
help-preset-list = プリセットの一覧を表示する
# What the command preset show does
help-preset-show = プリセットの内容を表示する
# What the command preset remove does
help-preset-remove = プリセットを削除する
# What the command check does
help-check = 付属のデータ、またはご自分のフォルダーを調べる
# What the command pack does
help-pack = ご自分の声を録音したり、言語を加えたりする。ほかの人が作ったパックをインストールする
# What the command pack new does
help-pack-new = 新しいパックのフォルダーを、--lang の言語で作る
# What the command pack sheet does
help-pack-sheet = 読み上げるための台本を表示する
# What the command pack record does
help-pack-record = 文をひとつずつマイクで録音する（前に止めたところから続けられる）
# What the command pack import does
help-pack-import = ほかで録音した音声を取り込む
# What the command pack check does
help-pack-check = 直すところと、録音がどこまで進んだかを表示する
# What the command pack build does
help-pack-build = ほかの人がインストールできるように、ひとつのファイルにまとめる
# What the command pack install does
help-pack-install = 受け取ったパックをインストールする
# What the command pack list does
help-pack-list = インストールしたパックの一覧を表示する
# What the command pack remove does
help-pack-remove = インストールしたパックを削除する
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = 声の言語を、名前かタグで（例: スペイン語、es-419）
# What the option --screen-lang is for
help-arg-screen-lang = 画面の言語（声と違うとき）
# An option; F13 and next stay as they are
help-arg-key = キーやペダルの働き（例: F13=next）。このオプションは何度書いてもよい
# An option
help-arg-one-button = どのキーやボタンでも、押すと一時停止／再開。すばやく2回で次へ。すばやく4回か、押したままで「痛い」
# An option
help-arg-locked = キーをロックしてはじめる: 使えるのは一時停止、「痛い」、ロックの解除だけ
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = 表示する字幕: voice（声の言語）、screen（画面の言語）、both（両方）
# What the option --data is for
help-arg-data = ご自分のセッション、言語、音が入ったフォルダー
# What the option --lines is for
help-arg-lines = 端末に全画面表示ができる広さがあっても、字幕を行で表示する
# What the option --theme is for; the words are typed as they are
help-arg-theme = 全画面表示の色: auto（端末やデスクトップに合わせる）、light（明るい）、dark（暗い）、night（黒地に琥珀色）
# What the option --skin is for; the words are typed as they are
help-arg-skin = 図の肌の色: neutral（中間の色）、light（明るい色）、tan（小麦色）、brown（褐色）、dark（濃い色）
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = 端末での図の描き方: quadrants、または文字のあいだにすき間ができるなら half
# What the argument FIGURE of the command figures is for
help-arg-figure = 図（書かなければすべて）
# What the option --output of the command figures is for
help-arg-figures-dir = 図を書き出すフォルダー
# What the option --large of the command handout is for
help-arg-large = 大きな文字にする
# What the option --policy of the command handout is for
help-arg-policy = 母乳を保存できる期間を、どこの決まりで書くか: "warmhands list policies" で一覧を表示（書かなければ cdc-term）
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = 紙の大きさ: a4 か letter（書かなければプリンターの設定どおり、PDF では a4）
# What the option --output of the command handout is for
help-arg-page-file = 書き出すファイル（名前の終わりが .html、.pdf のもの）。- なら標準出力
# What the option --every of the command remind is for
help-arg-every = お知らせの間隔（例: 3h、2h30m）
# What the option --times of the command remind is for
help-arg-times = お知らせの回数（書かなければ 8）
# What the option --from of the command remind is for; a time of day
help-arg-first-at = 最初のお知らせの時刻（例: 22:00、書かなければ次の0分、15分、30分、45分のどれか）
# What the option --output of the command remind is for
help-arg-calendar-file = 書き出すファイル（例: next.ics）。- なら標準出力
# What the option --plain is for
help-arg-plain = 色も書きかえもない、文字の行だけにする
# What the argument SESSION is; full is typed as it is
help-arg-session = セッション: "warmhands list sessions" で一覧を表示（書かなければ full）
# What the option --side is for; left, right and other are typed as they are
help-arg-side = はじめるほうのおっぱい: left（左）、right（右）、other（前回、最初ではなかったほう）
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = 手の動き: areola（はさむ、ゆるめる）か press-back（おす、はさむ、ゆるめる）
# What the option --rate is for
help-arg-rate = 1分間に何回か（心地よいと感じる速さで）
# What the option --fit is for
help-arg-fit = 全体の長さ（例: 30m、28:30）: できる範囲で、ふだんより短く、または長くする
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = リズムの聞こえ方: voice（声）、tone（音）、none（なし）
# What the option --music is for; none is typed as it is
help-arg-music = 音楽: "warmhands list music" にある名前、ご自分の音楽のファイル、フォルダー、プレイリスト、または none（なし）
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = フォルダーやプレイリストの曲をシャッフルして再生する（順番は毎回ちがう）。--shuffle=7 なら、いつも同じ順番になる
# What the option --delay is for
help-arg-delay = はじまるまで、音を出さずに待つ時間（例: 30s）
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = 手を洗って戻り、どれかのキーを押すまで待つ（長くても数分）
# What the option --for is for
help-arg-for = リズムを続ける時間（例: 20m、書かなければ止めるまで）
# What the option --switch is for
help-arg-switch = 片方ずつの時間（例: 5m）
# What the option --json is for
help-arg-json = JSON オブジェクトをひとつ書き出す
# What the argument of the command list is; the six words are typed as they are
help-arg-what = 一覧にするもの: sessions（セッション）、languages（言語）、music（音楽）、policies（母乳を保存できる期間）、devices（音の出力先）、microphones（マイク）
# What the option --speak of list languages is for
help-arg-speak = 声のある言語が、それぞれ自分の名前を言う
# What the option --voice-volume is for
help-arg-voice-volume = 声の音量（デシベル、0 は録音のまま）
# What the option --music-volume is for
help-arg-music-volume = 音楽の音量（デシベル）
# What the option --signal-volume is for
help-arg-signal-volume = リズムと合図の音量（デシベル）
# What the option --output is for; speaker and null are typed as they are
help-arg-output = 音を出すところ: speaker（スピーカー）、null（音は出さず時間どおり進む）、-（標準出力へ、時間どおりに）、またはファイル
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = 音を出すところ: speaker（スピーカー）、または null（音は出さず時間どおり進む）
# What the option --forget of "resume" is for
help-arg-forget = 何も再生せず、前回のセッションの記録を消す
# What the option --preset is for
help-arg-preset = "warmhands preset save" で保存した選択内容
# What the argument NAME of the commands of preset is
help-arg-preset-name = プリセットの名前: ベッドや部屋など（例: bed4）。a から z、0 から 9、-
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = 注意サインの4つの質問をすべて患者さんにたずね、どれも「いいえ」だった
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = 患者さんに注意サインがある。お医者さんか助産師さんがそれを知っていて、それでもこれをするように言っている
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = 標準の答えのある質問は、たずねない。注意サインの質問には、標準の答えはない
# What the option --voice of care is for
help-arg-care-voice = 声の言語（患者さんの言語の声がまだないとき）
# What the option --device is for
help-arg-device = 音の出力先（名前の一部でよい）: "warmhands list devices" で一覧を表示
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = ヘッドホンやスピーカーの接続が切れたとき: pause（戻るまで一時停止）か go-on（別の出力先で続ける）
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = はじめるところ（PHASE.STEP の形）: "warmhands plan" で名前を表示
# What the option -o of the command render is for
help-arg-file = 書き出すファイル（名前の終わりが .wav、.flac、.opus、.ogg のもの）。- なら標準出力
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = ひとつの部分だけ: speech（声）、music（音楽）、signal（合図）
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = サンプルの形式: 16、24、WAV では float も。名前でわからないときは flac、opus、raw16（ヘッダーのない16ビット）も
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus のファイルの大きさ（kbit/s で 32 から 256 まで、書かなければ 64）
# What the option --force is for
help-arg-force = すでにあるファイルに上書きする
# What the argument of the command check is
help-arg-dir = 調べるフォルダー（書かなければ付属のデータ）
# What the argument of the commands that make a pack is
help-arg-pack-dir = パックのフォルダー
# What the option --voice of pack new is for
help-arg-pack-voice = どなたの声か（表示される名前）
# What the option --licence of pack new is for
help-arg-pack-licence = ほかの人が録音を使うときの条件（例: CC0-1.0）
# What the option --output of pack build is for
help-arg-pack-output = 書き出すファイル（書かなければフォルダーと同じ名前）
# What the argument of pack install is
help-arg-pack-file = パックのファイル（名前の終わりが .whpack のもの）
# What the option --force of pack install is for
help-arg-pack-force = 同じ名前のパックがすでにあれば、入れかえる
# What the argument of pack remove is
help-arg-pack-name = パックの名前: "warmhands pack list" で一覧を表示
# What the argument of pack import is
help-arg-pack-recordings = 文の名前をつけた音声ファイル（例: wash-hands.wav）、それを入れたフォルダー、または --labels と一緒に、長いファイルをひとつ
# What the option --labels of pack import is for
help-arg-pack-labels = Audacity で書き出したラベルのファイル（ひとつの長いファイルのどこに、どの文があるかを示すもの）
# What the option --microphone of pack record is for
help-arg-pack-microphone = マイク（名前の一部でよい）: "warmhands list microphones" で一覧を表示
# What the option --line of pack record is for
help-arg-pack-line = この文だけを録音する（録音ずみなら録り直す）。このオプションは何度書いてもよい
# Help for an option of "play" and "ctl"
help-arg-session-name = 再生するセッションの名前（"warmhands ctl" で使うもの）: a から z、0 から 9、ハイフン
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = このセッションを記録する（"warmhands log" で見るため）
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = このセッションを、プリセットの名前とともに記録する
# The option --since of "log"; the date is typed in this form
help-arg-log-since = この日からの記録だけ（例: 2026-11-30）
# The argument ID of "log amount" and "log delete"
help-arg-log-id = 記録の番号: "warmhands log list" で一覧を表示
# The option --left of "log amount"
help-arg-log-left = 左のおっぱいの母乳の量（ミリリットル、例: 40、2.5）
# The option --right of "log amount"
help-arg-log-right = 右のおっぱいの母乳の量（ミリリットル）
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = どうだったか: easy（らくだった）、hard（大変だった）、painful（痛かった）、tired（疲れた）
# The option -o of "log chart"
help-arg-log-chart-file = グラフを表示せず、このファイルに書き出す（名前の終わりが .svg のもの）
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = 表（CSV）にして書き出す
# The option --preset of "log delete"
help-arg-log-of-preset = このプリセットの記録を消す
# The option --all of "log delete"
help-arg-log-all = すべての記録を消す
# The option --yes of "log delete"
help-arg-log-yes = 消す前にたずねない
# Help for an argument of "ctl"
help-arg-control = すること: pause（一時停止）、resume（再開）、next（次へ）、quit（終了）など。または status、watch、list
# Help for an argument of "ctl"
help-arg-words = 操作に添える言葉（例: volume のあとの "voice -6"）
# What the argument of "config check" is
help-arg-config-file = 調べるファイル（書かなければご自分の設定）
# What the option --help is for
help-arg-help = このヘルプを表示する
# What the option --version is for
help-arg-version = バージョンを表示する

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = お好きなだけ
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = ふだんの長さ { $usual } より短くしました。どの部分も、短くできる時間の{ $percent }%を縮めています（いちばん短くて { $shortest }）。
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = ふだんの長さ { $usual } より長くしました。どの部分も、まだ延ばせる時間の{ $percent }%を延ばしています（いちばん長くて { $longest }）。
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = ふだんの長さです。縮めたところも延ばしたところもありません。
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }、{ $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = 約{ $minutes }分
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } から { $longest } まで
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }、{ $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }、{ $length }（{ $reach }）
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name }（{ $voice }、{ $review }）
# In the list of languages: there are no recordings
list-no-voice = 声はまだありません
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = 外国語なまりの声
# In the list of languages: a person reads
list-voice-human = 人の声
# In the list of languages: a computer's voice reads
list-voice-synthetic = 合成した声
# In the list of languages: who has read its words
list-review-none = 文章は、この言語を母語とする人がまだ読んでいません
# In the list of languages: who has read its words
list-review-native = 文章は、この言語を母語とする人が読みました
# In the list of languages: who has read its words
list-review-clinician = 文章は、医療者が読みました
# $name: the sound device that is used where none is named
list-default-device = { $name }（標準）
# The heading over the list of sources at the end of about
about-sources = 数と、その出どころ:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = 記録はありません。
# In an entry: how the session ended
log-ended-done = 最後まで
# In an entry: how the session ended
log-ended-stopped = 途中で終了
# In an entry: how the session ended
log-ended-hurt = 痛みがあった
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
       *[other] { $count }段階
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes }分
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = らくだった
# How a session was for her: it was hard to do
log-felt-hard = 大変だった
# How a session was for her
log-felt-painful = 痛かった
# How a session was for her: she is tired
log-felt-tired = 疲れた
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = 母乳の量は何 ml でしたか（{ $side }）？  数字のあとに Enter · Enter だけ: 量らなかった · q: 質問なし
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = いかがでしたか？  { $words } · ほかのキー: 答えない
# After these answers, or after "log amount"
log-noted = 記録しました。
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
       *[other] { $count }件の記録を完全に消しますか？  1: はい · ほかのキー: いいえ
    }
# After that; $count: how many
log-deleted =
    { $count ->
       *[other] { $count }件の記録を消しました。
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = これはご自分の設定です。使いたい設定は、行のはじめの "#" を消して、値を書きかえてください。コマンドのあとに書いたものがいちばん優先され、次に { $variable } などの環境変数、その次がこのファイルです。"warmhands config check" で、まちがいを調べられます。
# All settings are right; $place: their file
config-fine = { $place }: すべての設定を読み取れました。

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = アラビア語
# The language bn, written as in the middle of a sentence
language-bn = ベンガル語
# Other names of the same language, with commas between: understood, never shown
language-bn-also = バングラ語
# The language de, written as in the middle of a sentence
language-de = ドイツ語
# The language en-GB, written as in the middle of a sentence
language-en-gb = 英語（イギリス）
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = イギリス英語
# The language en-US, written as in the middle of a sentence
language-en-us = 英語（アメリカ）
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = アメリカ英語、米語
# The language es-419, written as in the middle of a sentence
language-es-419 = スペイン語（ラテンアメリカ）
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = 中南米スペイン語
# The language fr, written as in the middle of a sentence
language-fr = フランス語
# The language hi, written as in the middle of a sentence
language-hi = ヒンディー語
# The language ht, written as in the middle of a sentence
language-ht = ハイチ・クレオール語
# The language id, written as in the middle of a sentence
language-id = インドネシア語
# The language it, written as in the middle of a sentence
language-it = イタリア語
# The language ja, written as in the middle of a sentence
language-ja = 日本語
# The language pl, written as in the middle of a sentence
language-pl = ポーランド語
# The language pt-BR, written as in the middle of a sentence
language-pt-br = ポルトガル語（ブラジル）
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = ブラジルポルトガル語
# The language ru, written as in the middle of a sentence
language-ru = ロシア語
# The language sw, written as in the middle of a sentence
language-sw = スワヒリ語
# The language tl, written as in the middle of a sentence
language-tl = タガログ語
# Other names of the same language, with commas between: understood, never shown
language-tl-also = フィリピノ語、フィリピン語
# The language tr, written as in the middle of a sentence
language-tr = トルコ語
# The language ur, written as in the middle of a sentence
language-ur = ウルドゥー語
# The language vi, written as in the middle of a sentence
language-vi = ベトナム語
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = 中国語（簡体字）
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = 北京語、標準中国語、簡体字中国語

## Notices

# $word: a word of the rhythm
notice-word-too-long = この速さでは「{ $word }」という言葉が拍より長いので、リズムは音で流れます。
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
   *[other] 文章より古い録音が{ $count }件あります。"warmhands check" で名前がわかります。
}
# $language: a language tag
notice-unserved-language = 「{ $language }」の声は、まだありません。これは英語です。--lang でほかの言語を選べます。
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = 画面の文章: { $words }。声: { $voice }。
# $asked: a language tag; $language: a language's name in itself
notice-near-language = ご希望は { $asked } でしたが、ここにあるのは { $language } です。近い言葉ですが、違うところもあります。
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
   *[other] ご自分の音楽のうち、使わずに進むファイルが{ $count }件あります:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
   *[other] ほかに{ $count }件あります。
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
   *[other] 再生できないため使わないファイルが{ $count }件あります（はじめのもの: { $file }）。
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = 使わずに進む設定があります: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = 使わずに進むものがあります: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = パック「{ $pack }」は使わずに進みます（"warmhands pack remove { $pack }" で削除できます）: { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = 名前が言語、セッション、音の名前と正確に一致しないため、使わないもの: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: この言語は { $tags } の代わりにはなれないため、その指定は使いません。
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] { $file } は壊れているか、途中で切れています。{ $at } で終わり、次の曲に移ります。
   *[other] 壊れているか途中で切れているため、早く終わるファイルが{ $count }件あります（はじめのもの: { $file }）。
}
# While it plays, where no file of the person's own music is left
notice-music-gone = ご自分の音楽で再生できるものが、なくなりました。音楽なしで、セッションを続けます。
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle は、ご自分のフォルダーやプレイリストの順番を混ぜるものです。ここでは何も変わりません。
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = { $file } を読むプログラムを待っています。Ctrl-C で終わります。
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = ご自分の音楽のファイルが多すぎるため、そのうち{ $count }件だけを再生します。
# Before a session in such a language
notice-draft = 声に外国語なまりがあります。この言語では、はじめての試作です。
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = セッションの長さには、準備ができるまで待つ時間（最長 { $length }）も入っています。

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } がありません。
# A folder where a file was named
failure-file-is-folder = { $place } はフォルダーで、ファイルではありません。
# A file where a folder was named
failure-folder-is-file = { $place } はファイルで、フォルダーではありません。
# A file that this user has no right to read
failure-file-denied = { $place } を読むことは許可されていません。
# Something else than a file, as a device
failure-not-a-file = { $place } はファイルでもフォルダーでもありません。
# A file larger than any that is read here
failure-file-too-large = { $place } は大きすぎます。
# A file of texts in an unknown encoding
failure-file-not-text = { $place } は UTF-8 のテキストではありません。
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } は { $encoding } のテキストですが、ここで読めるのは UTF-8 だけです。
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: TOML として読めません: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: 「{ $key }」という項目は、ここにはありません。
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: 「{ $key }」がありません。
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: 「{ $key }」の型は { $found } ではなく { $expected } でなければなりません。
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: 「{ $key }」は { $least } から { $most } までの整数でなければなりません（今は { $text }）。
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: 「{ $key }」は { $least } から { $most } までの数でなければなりません（今は { $text }）。
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: ここにはかっこが多すぎます。
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: 項目が { $most } 件より多くあります。
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: 「{ $word }」という語は、ここでは使えません。
# A length of time in a session; $text: as written
failure-duration = { $place }: 「{ $text }」は時間の長さではありません。"45 s" や "1.5 min" のように書いてください。
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: 「{ $text }」は細かすぎて、サンプルの単位では表せません。
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: 「{ $text }」は1日より長い時間です。
# A name in a session; $text: as written
failure-not-an-id = { $place }: 「{ $text }」は名前に使えません。英小文字ではじめ、英小文字、数字、ハイフンだけで書いてください。
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: 「{ $id }」がここに二度出てきます。
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: ステップ「{ $step }」は、文を話すか合図を鳴らすか、どちらかでなければなりません。
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: 種類が「{ $kind }」の段階には「{ $key }」が必要です。
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: 種類が「{ $kind }」の段階に「{ $key }」はありません。
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: 声かけ「{ $prompt }」には "at" が必要です。
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: 声かけ「{ $prompt }」は時が決まっているので、"at" はありません。
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target は min と max のあいだでなければなりません。
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: はじめのマッサージまたは手しぼりの前に、safety = "gate" のステップがありません。
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: 段階「{ $phase }」に、safety = "hurt" のステップがありません。
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: くり返す段階は、種類が "express" で、続いていなければなりません。「{ $phase }」はそうなっていません。
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: セッションは、種類が "close" の段階で終わらなければなりません。電話をするとき、あたたかい一文、合図 "end" が必要です。
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml に「{ $source }」がありません。
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: 出典「{ $source }」には { $quantity } の範囲がありません。
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } は、出典「{ $source }」の範囲 { $min } から { $max } の外にあります。
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: 種類が comfort の出典は、{ $quantity } の範囲を決められません。
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: Fluent として読めません: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: 話す文「{ $id }」は、ただの文字だけでなければなりません。
# What was asked for; $name: as typed
failure-unknown-session = 「{ $name }」というセッションはありません。
# What was asked for; $name: as typed
failure-unknown-language = 「{ $name }」に使える言語は、ここにはありません。
# What was asked for; $name: as typed
failure-unknown-music = 「{ $name }」という音楽はありません。
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } には、再生できる音声ファイル（WAV、FLAC、MP3、OGG、OPUS、M4A、AAC）がありません。
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } はプレイリストですが、ファイルがひとつも書かれていません。
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } はネットワーク上にあります。再生できるのは、このコンピューターにあるファイルだけです。
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } は、プレイリストの中のプレイリストです。プレイリストから再生できるのはファイルだけです。
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } から応答がありません。
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } には、話す文「{ $message }」がありません。
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: 文「{ $message }」の、{ $language } の録音がありません。
# A language without recordings; $language: its tag
failure-no-narration = { $language } の声は、まだありません。
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: 「{ $name }」という図はありません。
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: 表示できる図ではありません: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: 合図「{ $name }」がありません。
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: 安全のための文「{ $prompt }」が、段階「{ $phase }」に入りきりません。
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } の長さは { $found } フレームですが、パックには { $told } とあります。
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: 文「{ $message }」は、{ $found } 秒では言えません。少なくとも { $least } 秒かかります。
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } は { $found } 秒あり、文「{ $message }」には長すぎます（長くても { $most } 秒）。
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: 文「{ $message }」の途中に、何も聞こえないところが { $found } 秒あります。
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } は文「{ $message }」のはずですが、ほとんどが無音です。
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } は文「{ $message }」のはずですが、話し声ではありません。
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: 「{ $message }」の録音が「{ $other }」の録音と同じですが、二つの文は違います。
# A file of sound
failure-not-sound = { $place } は、知られている形式の音声ではありません。
# A file of sound
failure-codec = { $place } は、ここでは読めない種類の音声です。
# A file of sound; $channels: how many
failure-channels = { $place } のチャンネルは { $channels } 本ですが、再生できるのは1本か2本です。
# A recording; $rate: a number
failure-sample-rate = { $place } は { $rate } Hz で録音されていますが、録音は 48000 Hz でなければなりません。
# A file of sound
failure-empty-sound = { $place } は空です。
# A file of sound
failure-truncated-sound = { $place } は途中で切れています。
# A file of sound
failure-damaged-sound = { $place } は壊れていて、再生できません。
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } は { $format } で、ここでは再生できません。FLAC で保存するか、次のように変換してください: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } は{ $kind ->
    [page] ウェブページ
    [picture] 画像
    [archive] 圧縮ファイル（先に展開が必要なもの）
    [document] 文書
    [notes] 楽譜データ（MIDI）
   *[text] テキスト
}で、音声ではありません。
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } の中身はゼロばかりです。最後までコピーまたはダウンロードされていません。
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } は空です。オンライン（iCloud、OneDrive）に保管されているなら、先にダウンロードしてください。
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } は最後まで書き終えられていません。この種類のファイルで最後に書かれる索引がありません。録音したアプリで修復できるかもしれません。
# A film, or another file without a track of sound
failure-no-audio = { $place } に音声がありません。
# A file of sound
failure-encrypted-sound = { $place } はコピーが制限されていて、ここでは再生できません。
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } のチャンネルは { $channels } 本ですが、再生できるのは { $most } 本までです。
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } は { $rate } Hz で録音されていますが、再生できるのは { $least } から { $most } Hz までです。
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = 「{ $argument }」は、ここでは使えません。
# The command line; $command: as typed
failure-unknown-command = 「{ $command }」というコマンドはありません。
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: 「{ $key }」というキーはありません。
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: 「{ $action }」という働きはありません。
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: これでは、痛いと伝えるキーがなくなります。
# The command line of "ctl"; $control: as typed
failure-unknown-control = 「{ $control }」に合う操作はありません。
# The command line of "ctl"; their names follow
failure-several-sessions = 再生中のセッションが、いくつかあります。--name でどれかを選んでください。
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = 設定を置く場所がありません。HOME でも WARMHANDS_CONFIG でも、場所が決められていません。
# The command line of "play"; $name: as typed
failure-name-in-use = 「{ $name }」という名前のセッションを、すでに再生しています。
# "ctl" found no session to steer
failure-no-running-session = そのようなセッションは再生していません。
# "resume" found no session to go on with
failure-no-place = この1日のあいだに止めたセッションがないため、続けられるものがありません。
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = そのセッションは、まだ再生中です。
# After that; --name stays as it is
hint-place-in-use = 同時に再生するセッションは、名前で区別します。それぞれ別の名前を --name でつけて、はじめてください。
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = 前回のセッションの記録が壊れています。壊れた記録は { $place } に移しました。
# "preset" and --preset; $name: what was typed
failure-no-preset = 「{ $name }」というプリセットはありません。
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = このシステムには、ホームフォルダーがありません。
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = { $id } 番の記録はありません。
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } は、もっと新しい warmhands で書かれたものなので、そのままにしました。
# The file of the log can't be read
failure-log-broken = { $place } は、壊れているか、このプログラムの記録ではありません。そのままにしました。
# Another command is at work in the file of the log
failure-log-busy = { $place } では、別の warmhands が作業中です。終わってから、もう一度お試しください。
# "ctl" found a session that does not react
failure-session-hangs = セッションが応答していません。
# Why a control was refused: it has no effect at this place
refused-not-here = ここではできません。
# Why a control was refused: advice for safety is played to its end
refused-safety-line = 安全のための大切な言葉なので、まず最後まで流れます。
# Why a control was refused: the rhythm can't be faster
refused-fastest = リズムは、これより速くできません。
# Why a control was refused: the rhythm can't be slower
refused-slowest = リズムは、これよりゆっくりにできません。
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = これより長くはできません。
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = これより短くはできません。
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = この次は、もう片方のおっぱいではありません。
# Why a control was refused: the volume
refused-loudest = 音量は、これより大きくできません。
# Why a control was refused: the volume
refused-softest = 音量は、これより小さくできません。
# Why a control was refused
refused-no-such-music = そのような音楽はありません。
# Why a control was refused: the program that plays did not react
refused-no-answer = セッションが応答していません。
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = 「{ $value }」は { $argument } に合いません。
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } がありません。
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = ここには、質問をするための端末がありません。まだ決まっていないもの: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } には値が必要です。
# The command line; $argument: an option
failure-twice = { $argument } は一度しか書けません。
# $one, $other: two things on the command line
failure-not-together = { $one } と { $other } は一緒に使えません。
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = 「{ $file }」の形式では、ここでは書き出せません。
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: 「{ $value }」は { $min } から { $max } までの数ではありません。
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: 「{ $value }」は { $min } から { $max } のあいだにありません（{ $source }）。
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: 「{ $value }」は { $min } から { $max } のあいだにありません。
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } は、くり返すセッションのためのものです。「{ $session }」は自分で終わります。
# A session without an end, where a length is needed; $session: its id
failure-endless = 「{ $session }」は、止めるまで続きます。
# $place: the option; $text: what was given for it
failure-length = { $place }: 「{ $text }」は時間の長さではありません。
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: この言語とこの速さでは、「{ $session }」の長さは { $shortest } から { $longest } までで、{ $length } にはできません。
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: 「{ $session }」は約 { $shortest } で、短くも長くもできません。
# The command line; $detail: what is wrong, in English
failure-usage = わからないところがあります: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = 結果を書き出せません: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands の中で問題が起きました: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = 「{ $name }」のことでしょうか？
# After something that is not known; $names: those that are, with commas between
hint-known = あるもの: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = あるもの: { $names }、ほか{ $count }件
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = あるもの: { $names }、ほか{ $count }件。"{ $command }" ですべてを表示します。
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = 「{ $name }」（--lang { $tag }）のことでしょうか？ "warmhands list languages" ですべてを表示します。
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" で内蔵の音楽が流れ、"--music none" では何も流れません。
# After a command line that can't be understood
hint-help = "warmhands --help" で、何があるかがわかります。
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" で、標準の答えのある質問は、すべてその答えになります。"--no-warning-signs" か "--told-by-doctor" は、必ず書いてください。
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" は、くり返します。
# After a session without an end, where a length is needed
hint-endless = --for 20m のように、--for で長さを書いてください。
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = これは、[screen] のような、角かっこのついた最初の行より上に書いてください。
# After a length of time that can't be read
hint-length = 30m、90s、1h15m、28.5m、28:30 のように書いてください（24時間まで）。
# After a line without a recording
hint-no-clip = 何も再生していません。この文を録音または作成するか、--lang でほかの言語を選んでください。
# After a recording that can't be its line
hint-line = この文を録音し直してください。"warmhands pack check" で、パックのフォルダーにあるこのような録音がすべてわかります。
# $tag: the tag of the language on the screen, as ar
hint-no-narration = この言語は画面に残し、--lang でほかの声を選んでください（例: "--lang en-US --screen-lang { $tag }"）。声のある言語は "warmhands list languages" でわかります。
# After a length that a session can't have
hint-fit = "warmhands list sessions" で、それぞれのセッションの長さがわかります。
# After a mistake in a file of the data
hint-check = "warmhands check" で、すべてを調べられます。
# After a file of texts in another encoding
hint-encoding = UTF-8 で保存し直してください。たいていのエディターでは、保存するときに文字コードを選べます。
# After a spoken line with something to be filled in
hint-not-plain = 録音は、場合に応じて変えることができません。場合ごとに文をひとつずつ書いてください。

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } はすでにあるので、そのままにしました。
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } は選んだ音楽のファイルなので、そのままにしました。
# A disk without room
failure-disk-full = { $place } を入れる空きがありません。書きかけのものは残していません。
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } に書き出せません: { $detail }
# A folder that there is not
failure-no-folder = フォルダー { $place } がありません。
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = ここには、PDF を作るための Chromium がありません。
# Likewise, where it does not do its work
failure-chromium = Chromium で PDF を作れませんでした。
# After that
hint-no-chromium = .html で書き出し、お使いのブラウザーで開いて、印刷してください。
# A place where this user has no right to write
failure-not-allowed = { $place } に書くことは許可されていません。
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } には約 { $needed } MB が必要ですが、そこの空きは { $free } MB だけです。
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: この名前のファイルは作れません。
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } の音声は、この形式のファイルに入る長さ（{ $most }）を超えています。
# After a file that would be written over
hint-force = "--force" で上書きできます。
# After a file that would be written over, although the session plays it as its music
hint-other-name = 新しいファイルには別の名前を選んでください。
# After a disk without room
hint-less-room = 空きを作るか、ほかの場所を選んでください。名前の終わりを .opus にすれば、ずっと小さくなります。
# After a sound too long for a WAV file
hint-too-long-wav = 名前の終わりを .opus か .flac にすれば、この制限はありません。
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = 書き出せるのは .wav、.flac、.opus、.ogg です。ほかの形式は ffmpeg で作れます: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = 名前の終わりを .{ $ending } にするか、--format を外してください。
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC は16ビットか24ビットです。--format 16 か 24 を選ぶか、名前の終わりを .wav にしてください。
# After --format raw16 with a name that says something else
hint-raw-name = raw16 は、標準出力（-）、パイプ、拡張子のない名前のためのものです。
# After --bitrate for a format that has none
hint-bitrate = --bitrate は Opus のためのものです。名前の終わりを .opus にするか、--format opus を選んでください。
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = これは音声ファイルに書き出すときのものです。"--output session.flac" のように、ファイルの名前を書いてください。

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = 声: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = 文章: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = 合図: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = 音楽: { $licence }
# Where the person brought the music
tag-licence-own-music = 音楽: ご自分の録音（それ自身の条件によります）

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = どのキーやボタンでも: 一時停止／再開 · すばやく2回: 次へ · すばやく4回か、押したまま: 痛い · { $hurt } · Ctrl-C: 終了
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = キーをロックしています。{ $key } で解除できます。一時停止と「痛い」は、このままでも使えます。
# When they work again
play-unlocked = キーのロックを解除しました。
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = 声: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = 音楽: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = 合図: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = 音楽: { $name }
# The music was ended by a key
play-music-none = 音楽なし
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = セッションは再生されますが、外からは操作できません。
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = この出力先ですでに再生中のため、同時に聞こえるもの: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = あとで "warmhands resume" を使っても、ここからは続けられません。{ $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = このセッションは記録されません。{ $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = セッションの内容が変わったため、このステップのはじめから続けます。
# The answer to the key that asks; $left: as 12:40
play-time-left = 残り { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = 止めるまで続きます。
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = らくになったら、{ $key } で先ほどのところに戻れます。
# The same where all keys are one button
play-can-go-on-twice = らくになったら、すばやく2回押すと、さきほどのところへ戻ります。
# The session goes on after that key
play-went-on = 先ほどのところから続けます。
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = コンピューターがスリープしていたため、セッションを一時停止しています。{ $key } で再開できます。
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = この部分の長さは { $length } になりました。
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = 次は、もう片方のおっぱいです。
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = あと { $left } ではじまります。{ $key }: 今すぐはじめる
# What a key does, for the list of keys; short
key-toggle = 一時停止／再開
# The most important key
key-hurt = 痛い
# To the next step
key-next = 次へ
# To the beginning of this step, or the one before
key-previous = 前へ
# The last sentence once more
key-repeat = もう一度
# This part of the session from its beginning
key-restart = この部分をはじめから
# The milk flows more slowly: to the other breast
key-side = もう片方のおっぱいへ
# This step or rhythm lasts longer
key-longer = 長く
# This step or rhythm is shorter
key-shorter = 短く
# The rhythm
key-faster = リズムを速く
# The rhythm
key-slower = リズムをゆっくり
# Its volume
key-louder-voice = 声を大きく
# Its volume
key-softer-voice = 声を小さく
# Its volume
key-louder-music = 音楽を大きく
# Its volume
key-softer-music = 音楽を小さく
# The volume of the tones and clicks
key-louder-signal = 合図を大きく
# The volume of the tones and clicks
key-softer-signal = 合図を小さく
# The next piece
key-music-next = 別の音楽
# It ends
key-music-none = 音楽なし
# The voice says how much time is left
key-time-left = 残り時間
# Where the session waits, or after "it hurts"
key-go-on = 続ける
# The keys, so that touching them does nothing
key-lock = キーをロック
# The same key while they are locked
key-unlock = キーのロックを解除
# The list of all keys
key-keys = すべてのキー
# The session
key-quit = 終了
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = スペース
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
figures-written = { $path } に図を書き出しました: { $count }件
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = 患者さんの話す言語は、どれですか？
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language }の声は、まだありません。患者さんは、ここでもセッション中も、文字で読めます。声は、どの言語にしますか？
# care: likewise; the names of the sessions follow
care-ask-session = どのセッションにしますか？
# care: likewise; the two techniques follow
care-ask-technique = 手の動きは、どれにしますか？
# care: likewise; the breasts follow
care-ask-side = どちらのおっぱいからはじめますか？
# care: likewise; the names of devices for sound follow
care-ask-device = 音をどこから出しますか？
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = 患者さんに、よく聞こえていますか？
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = 注意サイン { $number } / { $count }: 患者さんにたずねるか、指さしてもらってください。
# care: before what will be played
care-summary = これから再生するもの:
# care: after that; a command line follows
care-same-again = 同じものをもう一度再生するとき:
# care: the technique areola, which keeps its name
care-technique-areola = areola: はさむ、ゆるめる
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: おす、はさむ、ゆるめる
# care: an answer to the question for the first breast
care-side-own = ご本人が選ぶほう
# care: likewise; the program remembers for a day which one was first
care-side-other = 前回、最初ではなかったほう
# care: an answer to the question for the loudness
care-good = はい、ちょうどよい
# care: likewise
care-louder = 大きく
# care: likewise
care-softer = 小さく
# care: an answer; it is also shown to the patient, in her language
care-yes = はい
# care: likewise
care-no = いいえ
# care: the first answer after a warning sign
care-stop = ここでやめる（何も再生しない）
# care: the second answer after a warning sign; who presses this key says so
care-told-so = お医者さんか助産師さんがこのことを知っていて、それでもするように言っている
# care: at the end, where nothing plays
care-ended = 何もはじめませんでした。
# The keys of care; the letter stays as it is
care-keys = Backspace: 前へ · q: 終了
# The keys of care, where each answer has a number
care-keys-number = 番号: その答え
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = 番号: その言語が自分の名前を言う · もう一度同じ番号か Enter: この言語に決める
# A key of care, where there are more answers than fit
care-keys-more = 0: 続きを見る
# A key of care; the letter stays as it is
care-keys-again = r: もう一度言う
# The keys of care at the end
care-keys-begin = Enter かスペース: はじめる

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language }の声は、まだありません。どの声にしますか？
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = 番号のあとに Enter: その声 · Enter だけ: { $name } · q: 選ばない
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · 残り { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = 一時停止中 · { $phase } · 残り { $left } · スペースで再開
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = 準備ができたら、どれかのキーを押してください · 長くてもあと { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = 一時停止中 · { $phase } · { $heard } · スペースで再開
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = 一時停止中 · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = 次: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = セッション
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = ここまで { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = 段階
# The same for the step: the shortest part, as one movement of the massage
screen-step = ステップ
# On the full screen, beside the phase: the session is paused
screen-paused = 一時停止中
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = 開始待ち
# On the full screen, beside the phase: there is no sound device
screen-silent = 音なし
# On the full screen, beside the phase: the sound device is gone
screen-lost = 音の出力先が見つからなくなりました
# On the full screen, beside the phase: the sound system does not answer
screen-hung = 音を出す機能が応答していません
# After + or -; $rate: cycles a minute
play-rate = リズム: 1分間に{ $rate }回（このあとの動きから変わります）
# After q: the closing lines are still said
play-farewell = 終わる前に、少しだけお伝えします。もう一度 q を押すと、すぐに終わります。
# After n, p or r during a safety line
play-not-skipped = これは安全のための大切な言葉なので、最後まで流れます。
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = 内蔵の音楽ではじめますか？  Enter か y: はい · n か q: いいえ
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = このコンピューターの音を出す機能が応答していません。セッションの今の位置は覚えています。応答がありしだい、そこから続けます。
# A headset or a loudspeaker was pulled out
play-device-lost = 音の出力先が見つからなくなりました。戻りしだい、セッションを続けます。
# It is there again
play-device-back = 音の出力先が戻りました。
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = 音の出力先が見つからなくなりました（{ $device }）。セッションは一時停止中です。
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: その出力先なしで続ける
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = 音の出力先が変わりました: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = 音が聞こえない状態です（{ $device }）: ミュート（消音）になっているか、音量が 0 です。
# Before a session, on a machine without sound
play-no-sound = 音の出力先がないため、音を出さずに進みます。"warmhands render -o session.wav" で、ほかのところで再生できるファイルを作れます。
# Before a session, where the sound server hangs
play-no-answer = このコンピューターの音を出す機能が応答していないため、音を出さずに進みます。"warmhands render -o session.wav" で、ほかのところで再生できるファイルを作れます。
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] 音の遅れが{ $count }回ありました。このコンピューターの負担が大きすぎたためです。
}
# After "resume", where the session was left because it hurt
notice-place-hurt = 前回このセッションを離れたとき、痛みがありました。今、痛くないときだけ続けてください。
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = 「{ $session }」は途中で止まっています。  Enter: そこから続ける · ほかのキー: はじめから
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" で、ここから続けられます。
# After "resume --forget"
play-forgotten = 前回のセッションの記録は、何も残っていません。
# At the end of a session
play-ended = セッションが終わりました。
# $heard: how far it came, as 12:34
play-stopped = { $heard } のところで終わりました。いつでもまた、はじめられます。
# A machine without sound
failure-no-device = 音の出力先がありません。
# A machine whose sound server hangs
failure-sound-hung = このコンピューターの音を出す機能が応答していません。
# The option --device; $name: as typed
failure-unknown-device = 「{ $name }」という音の出力先はありません。
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = 「{ $name }」に合う音の出力先が、いくつかあります: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } は 48 kHz のステレオを再生できません。
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } を開けませんでした: { $detail }
# A program that was built without sound devices
failure-not-built = このビルドは、音を出す機能を含んでいません。
# After a sound device that is not known, or not known well enough
hint-list-devices = 名前をもう少し長く、または ID をすべて書いてください。"warmhands list devices" で一覧が見られます。
# After two options that do not go together
hint-device-output = --device は --output speaker の出力先を選ぶものです。どちらかを外してください。
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" で、ほかのところで再生できるファイルを作れます。

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } はどの言語のものでもありません。そのタグのフォルダーが locales にありません。
# A file or a folder of the person's own data
check-no-unit = { $place } は使いません。名前が、セッションや音の名前と正確に一致しません。
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } は、別の言語である { $told } の代わりにはなれません。
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: このパックは { $language } ではなく { $told } とされています。
# A manifest of recordings or of music
check-no-licence = { $place }: ライセンスが書かれていません。
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: 「{ $message }」の録音に合う文が、{ $language } にありません。
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: 「{ $message }」の録音が、pack.toml に書かれていません。
# A recording that says something else than its line does now
check-stale = { $place }: 「{ $message }」は、いまとは違う文章で録音されています。
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } は、名前と違って Ogg ではありません。
# A file of sound
check-changed = { $place } は、マニフェストに書かれたファイルではありません。
# A recording
check-not-mono = { $place } はモノラルではありません。
# A piece of music
check-not-stereo = { $place } はステレオではありません。
# A file of sound; $at: seconds from the start
check-clipped = { $place } は音が割れています（はじめは { $at } 秒のところ）。
# A file of sound
check-silent = { $place } は無音です。
# A recording; $found: as measured
check-too-loud = { $place } は音が大きすぎます: { $found } LUFS（声は -20 から -18 まで）。
# A recording; $found: as measured
check-too-quiet = { $place } は音が小さすぎます: { $found } LUFS（声は -20 から -18 まで）。
# A file of sound; $found: as measured
check-peak = { $place } のトゥルーピークは { $found } dBTP ですが、-3 までです。
# A signal; $found: as measured
check-loud-as-speech = { $place } は声と同じくらい大きな音です: { $found } LUFS。
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } は { $found } LUFS ですが、マニフェストには { $told } とあります。
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } の終わりと始まりがつながりません。差は { $found } dB ですが、-20 より小さくなければなりません。
# A text that this language lacks
check-missing-text = { $place }: 「{ $message }」がありません。
# A text that only this language has
check-extra-text = { $place }: 「{ $message }」は、もとの言語にありません。
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: 「{ $message }」が { $language } とまったく同じです。
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: 「{ $message }」は、{ $language } のいまの文章とは違う文章から訳されています。
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: 「{ $message }」は、{ $language } と同じ値を使っていません。
# A spoken line; $found, $most: seconds
check-too-long = { $place }: 「{ $message }」は、ゆっくり話すと { $found } 秒かかります。ひとつの文は { $most } 秒までです。
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: 「{ $message }」には「${ $name }」の値が渡されません。
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl に「{ $message }」がありません。
# A spoken line that is never heard
check-unreachable = { $place }: 「{ $message }」を話すセッションがありません。
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: 文 { $texts }、不足 { $missing }、古い訳 { $outdated }、未翻訳 { $untranslated }、録音 { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = 調べたもの: { $languages ->
   *[other] 言語{ $languages }件
}、{ $recordings ->
   *[other] 録音{ $recordings }件
}、{ $sessions ->
   *[other] セッション{ $sessions }件
}、{ $sounds ->
   *[other] そのほかの音{ $sounds }件
}。
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
   *[other] ほかに{ $count }件あります。
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] 問題はありません。
   *[other] 問題が{ $count }件あります。
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } の用意ができました。録音する文は{ $lines }件です。読み上げるための台本は { $sheet } です。
# After that, for a language whose texts are not there yet
pack-translate = まず { $place } の文章を訳し、locale.toml に必要なことを書き入れてください。そのあと "warmhands pack sheet" で、新しい台本を表示できます。
# After that, where something was left open
pack-fill-in = { $place } に、どなたの声か（表示される名前）と、ライセンスを書き入れてください。
# The last line after pack new
pack-then-record = そのあとで録音します: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = 録音ずみ: { $lines }件の文のうち{ $recorded }件
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } ができました。再生できるセッション: { $sessions }
# After pack install; $pack: its name. A line about it follows
pack-installed = パック「{ $pack }」をインストールしました。
# After pack remove; $pack: its name
pack-removed = パック「{ $pack }」を削除しました。
# In the list of packs, where there is none
pack-none = インストールしたパックはありません。
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }、{ $voice }、録音{ $recordings }件
# Below a pack in the list: its voice is the one that speaks
pack-used = この言語では、この声が流れます。
# Below a pack in the list: its voice is not the one that speaks
pack-unused = この言語では、別の声が流れます。そちらは、文がすべてそろっているか、人の声です。

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $lines }件の文のうち{ $recorded }件が録音ずみです。
# Below that, once
record-how = 文がひとつずつ表示されます。スペースを押し、合図の音が終わってから、おだやかに読んでください。読み終えたら、少しのあいだ静かにしていてください。自動で止まります。
# Above each line; $number of $lines
record-line = { $number } / { $lines } · { $message }
# The keys before a line is recorded
record-keys = スペース: 録音 · s: とばす · q: いったん終了
# While it listens and nothing is heard yet
record-waiting = 声を待っています…
# While it hears her
record-speaking = 録音しています…
# The keys after a good recording
record-keep-keys = Enter: 保存 · l: 聞く · a: 録り直す · s: とばす · q: いったん終了
# The keys after a recording that can't be used
record-again-keys = a: 録り直す · s: とばす · q: いったん終了
# A recording and how long it is; $seconds: as 4.2
record-good = 録音できました（{ $seconds } 秒）。
# After the key that keeps it, or after a file was taken in
record-kept = 保存しました: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = すべての文を録音しました。次は確認です: warmhands pack check { $place }
# She stopped
record-stopped = 終了しました。同じコマンドで、ここから続けられます。
# How many files were taken in; $kept of $files
import-done = 取り込みました: { $files }件のうち{ $kept }件
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = 文「{ $message }」の録音が{ $count }件あります: { $files }。このうち、使える録音の最後のものを取り込みます。
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } の中身が多すぎます。はじめの{ $most }件を読み、残りの{ $more }件は使いません。

# Why a recording can't be used
take-silent = 声が聞こえませんでした。マイクはオンになっていますか？
# Why a recording can't be used
take-clipped = 音が大きすぎて、割れています。マイクから少し離れるか、マイクの音量を下げてください。
# Why a recording can't be used
take-too-quiet = 音が小さすぎます。マイクに近づくか、マイクの音量を上げてください。
# Why a recording can't be used
take-noisy = まわりの音が多く入っています。もっと静かな場所に移るか、マイクに近づいてください。
# Why a recording can't be used
take-cut-start = はじめの部分が入っていません。合図の音が終わってから話しはじめてください。
# Why a recording can't be used
take-cut-end = 終わりの部分が入っていません。最後の言葉のあと、少しのあいだ静かにしていてください。
# Why a recording can't be used
take-peaks = ところどころ、音が鋭く目立っています。マイクの正面を少し外して、むらなく、おだやかに話してください。
# Why a recording can't be used
take-too-long = ひとつの文の長さの上限を超えています。
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = この文の録音ではないはずです。話しているのは { $found } 秒ですが、この文には少なくとも { $least } 秒かかります。
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = この文のほかにも、何か入っています。長さは { $found } 秒ですが、この文は長くても { $most } 秒です。
# Why a recording can't be used; $found: seconds
take-line-pause = 途中に { $found } 秒の無音があります。途中で止まらずに、文を続けて読んでください。
# Why a recording can't be used
take-line-mostly-silent = ほとんどが無音です。
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = 話し声には聞こえません。
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = 読み方が速めです: 1分間に { $rate } { $unit ->
    [characters] 文字
   *[words] 語
}（おだやかな速さは { $min } から { $max } まで）。
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = 読み方がゆっくりめです: 1分間に { $rate } { $unit ->
    [characters] 文字
   *[words] 語
}（おだやかな速さは { $min } から { $max } まで）。

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } は空ではありません。
# After that
hint-folder-in-use = 何も入っていないフォルダーか、まだないフォルダーの名前を書いてください。
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place } では、別の warmhands が作業中です。終わってから、もう一度お試しください。
# A folder that is not that of a pack
failure-no-pack-in = { $place } はパックのフォルダーではありません。
# After that
hint-pack-new = "warmhands pack new" で作れます。
# A file that is not a pack
failure-not-a-pack = { $place } はパックではありません。
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } は、作られたあとに壊れたか、書きかえられています。
# After a file that is no pack, or damaged
hint-pack-file = ファイルをもう一度もらってください。"warmhands pack build" で作られるファイルです。
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: 「{ $path }」は、パックに入るものではありません。
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: 「{ $path }」は、ふつうのファイルではありません。
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: 「{ $path }」が二度入っています。
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: 「{ $path }」に、画面を勝手に操作するおそれのある文字があります。
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
   *[other] { $place }: まず、上の{ $count }件を直してください。
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } には、文がすべてそろったセッションが、まだひとつもありません。
# After that
hint-pack-nothing-to-play = "warmhands script cadence" で、いちばん短いセッションの文がわかります。"it-hurts" の文は、どのセッションにも必要です。
# $name: what is no line; $language: a language tag
failure-no-such-line = 「{ $name }」という文は、{ $language } にありません。
# $pack: its name
failure-pack-installed = 「{ $pack }」というパックは、すでにインストールされています。
# After that
hint-pack-force = "--force" で入れかえられます。
# $pack: its name
failure-pack-not-installed = 「{ $pack }」というパックは、インストールされていません。
# There is no home folder to keep packs in
failure-no-home = このシステムには、パックを入れておくホームフォルダーがありません。
# A label file that can't be read
failure-labels = { $place }: Audacity のラベルではありません。ラベルは、始まり、終わり、文の名前を、タブで区切って書きます。
# A label file that names no line
failure-no-labels = { $place } には、名前のついたラベルがありません。
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = 「{ $name }」に合う文が、いくつかあります: { $names }。文の名前を、そのとおりにつけてください。
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: ラベル「{ $message }」の位置が、録音の終わりを過ぎています。
# --labels with more than one sound file
failure-labels-one-file = --labels は、長い録音がひとつだけのときに使います。
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = 音は文字ではないため、端末の画面には表示できません。"-o session.wav" のようにファイルを指定するか、"|" で音をほかのプログラムに渡してください。
# Recording without a keyboard
failure-no-keys = 録音には、キーボードの使える端末が必要です。
# Recording without a microphone
failure-no-microphone = マイクがありません。
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = 「{ $name }」というマイクはありません。
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = 「{ $name }」に合うマイクが、いくつかあります: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } は 48 kHz で録音できません。
# The microphone went away while it recorded
failure-microphone-lost = マイクが見つからなくなりました。保存した録音は無事です。同じコマンドで、ここから続けられます。
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" で一覧が見られます。
