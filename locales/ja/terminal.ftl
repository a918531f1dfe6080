### Every text of the screen.

## Sessions

# The name of a session
session-full = マッサージと手しぼり
# What will happen
session-full-summary = 左右のおっぱいをやさしくマッサージし、そのあと手で母乳をしぼります。しぼるのは三回りで、あいだに短いマッサージが入ります。
session-massage = マッサージ
session-massage-summary = あたたかい布をあててから、左右のおっぱいをやさしくマッサージします。母乳はしぼりません。
session-express = 手しぼり
session-express-summary = 手で母乳をしぼります。左右を二度ずつ、母乳の出がゆっくりになったら、もう片方へ移ります。
session-first-days = はじめの数日
session-first-days-summary = 出はじめの母乳のしずくを、スプーンか注射器に、やさしく集めます。10分ほどです。
session-cadence = リズムだけ
session-cadence-summary = 手で母乳をしぼるリズムを、片方ずつ、お好きなだけ流します。
session-relief = 張りをやわらげる
session-relief-summary = ごく軽くなでて、母乳を少しだけしぼります。おっぱいが張ってつらいけれど、赤みも熱さもなく、体の熱もないときに。
session-it-hurts = 痛いとき
session-it-hurts-summary = 落ち着いてやめ、どんなときに電話をするかをお伝えします。

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = 準備
phase-massage = マッサージ
phase-express = 手しぼり
phase-close = おわりに
# The breast of a phase
side-first = はじめるほうのおっぱい
side-second = もう片方のおっぱい
side-left = 左のおっぱい
side-right = 右のおっぱい
side-both = 左右のおっぱい
# The name of the music that the project brings
music-warm = ぬくもり
music-rain = 窓辺の雨
music-hush = しずけさ

## Before a session

# The one screen of text before any session
gate-screen =
    まず電話をしていただきたいとき

    次のどれかひとつでもあるときは、はじめずに、まずお医者さんか助産師さんに電話してください。
      - 妊娠中（何週でも）
      - おっぱいに赤みや赤いすじがある（褐色や黒い肌では、黒っぽく、または紫がかって見えたり、熱く感じるだけのこともあります）
      - 熱がある
      - インフルエンザのような症状がある

    「張りをやわらげる」のセッションなら電話をしなくてよい、ということではありません。おっぱいが張っていても、赤みも熱さもなく、体の熱もないときのためのものです。どれかひとつでもあるときは、お医者さんか助産師さんに、するように言われている場合だけにしてください。

    どんなときも、痛くないことが大切です。h のキーを押すとすぐに止まり、どんなときに電話をするかをお伝えします。
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

## Help

help-warmhands = おだやかな声とやさしい音楽とリズムで、おっぱいのマッサージと手しぼりをお手伝いします。
help-usage = 使い方
help-options = オプション
help-arguments = 引数
help-commands = コマンド
help-command = コマンド
# What stands in a usage line for all options
help-some-options = [オプション]
help-play = セッションを再生する（コマンドを書かないときも同じ）
help-cadence = しぼるリズムだけを、お好きなだけ流す
help-render = セッションを音声ファイルに書き出す
help-plan = 何がいつ聞こえるかを、音を出さずに表示する
help-script = 話される言葉を表示する
help-list = セッション、言語、音楽、音の出力先の一覧を表示する
help-about = 何のためのものか、電話をするとき、出典、ライセンス
help-check = 付属のデータ、またはご自分のフォルダーを調べる
help-arg-lang = 声の言語（例: es-419）
help-arg-screen-lang = 画面の言語（声と違うとき）
help-arg-captions = 表示する字幕: voice（声の言語）、screen（画面の言語）、both（両方）
help-arg-data = ご自分のセッション、言語、音が入ったフォルダー
help-arg-plain = 色も書きかえもない、文字の行だけにする
help-arg-session = セッション: "warmhands list sessions" で一覧を表示（書かなければ full）
help-arg-side = はじめるほうのおっぱい: left（左）か right（右）
help-arg-technique = 手の動き: areola（はさむ、ゆるめる）か press-back（おす、はさむ、ゆるめる）
help-arg-rate = 1分間に何回か（心地よいと感じる速さで）
help-arg-fit = 全体の長さ（例: 30m、28:30）: できる範囲で、ふだんより短く、または長くする
help-arg-count = リズムの聞こえ方: voice（声）、tone（音）、none（なし）
help-arg-music = 音楽: "warmhands list music" にある名前、ご自分の音楽のファイルかフォルダー、none（なし）
help-arg-for = リズムを続ける時間（例: 20m、書かなければ止めるまで）
help-arg-switch = 片方ずつの時間（例: 5m）
help-arg-json = JSON オブジェクトをひとつ書き出す
help-arg-what = 一覧にするもの: sessions（セッション）、languages（言語）、music（音楽）、devices（音の出力先）
help-arg-speak = 声のある言語が、それぞれ自分の名前を言う
help-arg-voice-volume = 声の音量（デシベル、0 は録音のまま）
help-arg-music-volume = 音楽の音量（デシベル）
help-arg-signal-volume = リズムと合図の音量（デシベル）
help-arg-output = 音を出すところ: speaker（スピーカー）、null（音は出さず時間どおり進む）、-（標準出力に WAV）、またはファイル
help-arg-device = 音の出力先（名前の一部でよい）: "warmhands list devices" で一覧を表示
help-arg-from = はじめるところ（PHASE.STEP の形）: "warmhands plan" で名前を表示
help-arg-file = 書き出すファイル: 名前の終わりが .flac なら FLAC、ほかは WAV。- なら標準出力
help-arg-stem = ひとつの部分だけ: speech（声）、music（音楽）、signal（合図）
help-arg-format = サンプルの形式: 16、24、float（WAV だけ）。名前でわからないときは flac も
help-arg-force = すでにあるファイルに上書きする
help-arg-dir = 調べるフォルダー（書かなければ付属のデータ）
help-arg-help = このヘルプを表示する
help-arg-version = バージョンを表示する

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = お好きなだけ
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = ふだんの長さ { $usual } より短くしました。どの部分も、短くできる時間の{ $percent }%を縮めています（いちばん短くて { $shortest }）。
plan-fit-longer = ふだんの長さ { $usual } より長くしました。どの部分も、まだ延ばせる時間の{ $percent }%を延ばしています（いちばん長くて { $longest }）。
plan-fit-usual = ふだんの長さです。縮めたところも延ばしたところもありません。
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }、{ $side }
list-minutes = 約{ $minutes }分
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } から { $longest } まで
list-no-voice = 声はまだありません
list-voice-draft = 外国語なまりの声
list-voice-human = 人の声
list-voice-synthetic = 合成した声
list-review-none = 文章は、この言語を母語とする人がまだ読んでいません
list-review-native = 文章は、この言語を母語とする人が読みました
list-review-clinician = 文章は、医療者が読みました
# $name: the sound device that is used where none is named
list-default-device = { $name }（標準）
about-sources = 数と、その出どころ:

## Notices

# $word: a word of the rhythm
notice-word-too-long = この速さでは「{ $word }」という言葉が拍より長いので、リズムは音で流れます。
notice-stale = { $count ->
   *[other] 文章より古い録音が{ $count }件あります。"warmhands check" で名前がわかります。
}
# $language: a language tag
notice-unserved-language = 「{ $language }」の声は、まだありません。これは英語です。--lang でほかの言語を選べます。
# $asked: a language tag; $language: a language's name in itself
notice-near-language = ご希望は { $asked } でしたが、ここにあるのは { $language } です。近い言葉ですが、違うところもあります。
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
   *[other] 再生できないため使わないファイルが{ $count }件あります（はじめのもの: { $file }）。
}
notice-draft = 声に外国語なまりがあります。この言語では、はじめての試作です。

## Failures: what is wrong, and where

failure-file-missing = { $place } がありません。
failure-file-is-folder = { $place } はフォルダーで、ファイルではありません。
failure-folder-is-file = { $place } はファイルで、フォルダーではありません。
failure-file-denied = { $place } を読むことは許可されていません。
failure-not-a-file = { $place } はファイルでもフォルダーでもありません。
failure-file-too-large = { $place } は大きすぎます。
failure-file-not-text = { $place } は UTF-8 のテキストではありません。
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: TOML として読めません: { $detail }
failure-unknown-key = { $place }: 「{ $key }」という項目は、ここにはありません。
failure-missing-key = { $place }: 「{ $key }」がありません。
failure-wrong-type = { $place }: 「{ $key }」の型は { $found } ではなく { $expected } でなければなりません。
failure-unknown-word = { $place }: 「{ $word }」という語は、ここでは使えません。
failure-duration = { $place }: 「{ $text }」は時間の長さではありません。"45 s" や "1.5 min" のように書いてください。
failure-duration-too-fine = { $place }: 「{ $text }」は細かすぎて、サンプルの単位では表せません。
failure-duration-too-long = { $place }: 「{ $text }」は1日より長い時間です。
failure-not-an-id = { $place }: 「{ $text }」は名前に使えません。英小文字ではじめ、英小文字、数字、ハイフンだけで書いてください。
failure-duplicate = { $place }: 「{ $id }」がここに二度出てきます。
failure-say-or-sound = { $place }: ステップ「{ $step }」は、文を話すか合図を鳴らすか、どちらかでなければなりません。
failure-rhythm-needs = { $place }: 種類が「{ $kind }」の段階には「{ $key }」が必要です。
failure-rhythm-has-no = { $place }: 種類が「{ $kind }」の段階に「{ $key }」はありません。
failure-prompt-needs-time = { $place }: 声かけ「{ $prompt }」には "at" が必要です。
failure-prompt-has-no-time = { $place }: 声かけ「{ $prompt }」は時が決まっているので、"at" はありません。
failure-hold-order = { $place }: target は min と max のあいだでなければなりません。
failure-rate = { $place }: { $number } はリズムの速さになりません。
failure-no-gate = { $place }: はじめのマッサージまたは手しぼりの前に、safety = "gate" のステップがありません。
failure-no-hurt-line = { $place }: 段階「{ $phase }」に、safety = "hurt" のステップがありません。
failure-repeat = { $place }: くり返す段階は、種類が "express" で、続いていなければなりません。「{ $phase }」はそうなっていません。
failure-no-close = { $place }: セッションは、種類が "close" の段階で終わらなければなりません。電話をするとき、あたたかい一文、合図 "end" が必要です。
failure-unknown-source = { $place }: sources.toml に「{ $source }」がありません。
failure-source-silent = { $place }: 出典「{ $source }」には { $quantity } の範囲がありません。
failure-out-of-range = { $place }: { $number } は、出典「{ $source }」の範囲 { $min } から { $max } の外にあります。
failure-comfort-too-bold = { $place }: 種類が comfort の出典は、{ $quantity } の範囲を決められません。
failure-fluent = { $place }: Fluent として読めません: { $detail }
failure-not-plain = { $place }: 話す文「{ $id }」は、ただの文字だけでなければなりません。
failure-unknown-session = 「{ $name }」というセッションはありません。
failure-unknown-language = 「{ $name }」に使える言語は、ここにはありません。
failure-unknown-music = 「{ $name }」という音楽はありません。
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } には、再生できる音声ファイル（WAV、FLAC、MP3、OGG、M4A、AAC）がありません。
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } から応答がありません。
failure-unknown-message = { $place }: { $language } には、話す文「{ $message }」がありません。
failure-no-clip = { $place }: 文「{ $message }」の、{ $language } の録音がありません。
failure-no-narration = { $language } の声は、まだありません。
failure-no-signal = { $place }: 合図「{ $name }」がありません。
failure-no-room-for-safety = { $place }: 安全のための文「{ $prompt }」が、段階「{ $phase }」に入りきりません。
failure-other-length = { $place } の長さは { $found } フレームですが、パックには { $told } とあります。
failure-not-sound = { $place } は、知られている形式の音声ではありません。
failure-codec = { $place } は、ここでは読めない種類の音声です。
failure-channels = { $place } のチャンネルは { $channels } 本ですが、再生できるのは1本か2本です。
failure-sample-rate = { $place } は { $rate } Hz で録音されていますが、録音は 48000 Hz でなければなりません。
failure-empty-sound = { $place } は空です。
failure-truncated-sound = { $place } は途中で切れています。
failure-damaged-sound = { $place } は壊れていて、再生できません。
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } は { $format } で、ここでは再生できません。FLAC か Ogg Vorbis に変換してください。
failure-no-audio = { $place } に音声がありません。
failure-encrypted-sound = { $place } はコピーが制限されていて、ここでは再生できません。
failure-many-channels = { $place } のチャンネルは { $channels } 本ですが、再生できるのは { $most } 本までです。
failure-strange-rate = { $place } は { $rate } Hz で録音されていますが、再生できるのは { $least } から { $most } Hz までです。
failure-sound = { $place }: { $detail }
failure-unknown-argument = 「{ $argument }」は、ここでは使えません。
failure-unknown-command = 「{ $command }」というコマンドはありません。
failure-invalid-value = 「{ $value }」は { $argument } に合いません。
failure-missing-argument = { $argument } がありません。
failure-no-value = { $argument } には値が必要です。
failure-twice = { $argument } は一度しか書けません。
# $one, $other: two things on the command line
failure-not-together = { $one } と { $other } は一緒に使えません。
failure-range = { $argument }: 「{ $value }」は { $min } から { $max } までの数ではありません。
failure-length-range = { $argument }: 「{ $value }」は { $min } から { $max } のあいだにありません。
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } は、くり返すセッションのためのものです。「{ $session }」は自分で終わります。
failure-endless = 「{ $session }」は、止めるまで続きます。
# $place: the option; $text: what was given for it
failure-length = { $place }: 「{ $text }」は時間の長さではありません。
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: この言語とこの速さでは、「{ $session }」の長さは { $shortest } から { $longest } までで、{ $length } にはできません。
failure-fit-fixed = --fit: 「{ $session }」は約 { $shortest } で、短くも長くもできません。
failure-usage = わからないところがあります: { $detail }
failure-stdout = 結果を書き出せません: { $detail }
failure-internal = warmhands の中で問題が起きました: { $detail }

## Hints: what to do

hint-nearest = 「{ $name }」のことでしょうか？
hint-known = あるもの: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" で内蔵の音楽が流れ、"--music none" では何も流れません。
hint-help = "warmhands --help" で、何があるかがわかります。
hint-does-not-repeat = "warmhands cadence" は、くり返します。
hint-endless = --for 20m のように、--for で長さを書いてください。
hint-length = 30m、90s、1h15m、28.5m、28:30 のように書いてください（24時間まで）。
hint-no-clip = 何も再生していません。この文を録音または作成するか、--lang でほかの言語を選んでください。
# $tag: the tag of the language on the screen, as ar
hint-no-narration = この言語は画面に残し、--lang でほかの声を選んでください（例: "--lang en-US --screen-lang { $tag }"）。声のある言語は "warmhands list languages" でわかります。
hint-fit = "warmhands list sessions" で、それぞれのセッションの長さがわかります。
hint-check = "warmhands check" で、すべてを調べられます。
hint-not-plain = 録音は、場合に応じて変えることができません。場合ごとに文をひとつずつ書いてください。

## Files

failure-exists = { $place } はすでにあるので、そのままにしました。
failure-disk-full = { $place } を入れる空きがありません。書きかけのものは残していません。
failure-unwritable = { $place } に書き出せません: { $detail }
failure-no-folder = フォルダー { $place } がありません。
failure-not-allowed = { $place } に書くことは許可されていません。
failure-too-long = { $length } の音声は、この形式のファイルに入る長さ（{ $most }）を超えています。
hint-force = "warmhands render --force" で上書きできます。
hint-disk-full = 空きを作るか、ほかの場所を選んでください。--format 16 なら半分ですみ、名前の終わりを .flac にすれば、さらに小さくなります。
hint-too-long = --format 16 ならもっと入り、名前の終わりを .flac にすれば、いちばん多く入ります。
hint-flac-name = 名前の終わりを .flac にするか、--format を外してください。
hint-flac-depth = FLAC は16ビットか24ビットです。--format 16 か 24 を選ぶか、名前の終わりを .wav にしてください。

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = 声: { $licence }
tag-licence-words = 文章: { $licence }
tag-licence-signals = 合図: { $licence }
tag-licence-music = 音楽: { $licence }
# Where the person brought the music
tag-licence-own-music = 音楽: ご自分の録音（それ自身の条件によります）

## Playing

play-keys = スペース: 一時停止／再開 · h: 痛い · n: 次へ · p: 前へ · r: もう一度 · q: 終了
play-keys-rhythm = + と -: リズムを速く、ゆっくり
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · 残り { $left }
play-paused = 一時停止中 · { $phase } · 残り { $left } · スペースで再開
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = 一時停止中 · { $phase } · { $heard } · スペースで再開
# After + or -; $rate: cycles a minute
play-rate = リズム: 1分間に{ $rate }回（このあとの動きから変わります）
play-farewell = 終わる前に、少しだけお伝えします。もう一度 q を押すと、すぐに終わります。
play-not-skipped = これは安全のための大切な言葉なので、最後まで流れます。
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = 内蔵の音楽ではじめますか？  Enter か y: はい · n か q: いいえ
play-device-lost = 音の出力先が見つからなくなりました。戻りしだい、セッションを続けます。
play-device-back = 音の出力先が戻りました。
play-no-sound = 音の出力先がないため、音を出さずに進みます。"warmhands render -o session.wav" で、ほかのところで再生できるファイルを作れます。
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] 音の遅れが{ $count }回ありました。このコンピューターの負担が大きすぎたためです。
}
play-ended = セッションが終わりました。
# $heard: how far it came, as 12:34
play-stopped = { $heard } のところで終わりました。いつでもまた、はじめられます。
failure-no-device = 音の出力先がありません。
failure-unknown-device = 「{ $name }」という音の出力先はありません。
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = 「{ $name }」に合う音の出力先が、いくつかあります: { $names }
failure-device-rate = { $device } は 48 kHz のステレオを再生できません。
failure-device-refused = { $device } を開けませんでした: { $detail }
failure-not-built = このビルドは、音を出す機能を含んでいません。
hint-list-devices = 名前をもう少し長く、または ID をすべて書いてください。"warmhands list devices" で一覧が見られます。
hint-device-output = --device は --output speaker の出力先を選ぶものです。どちらかを外してください。
hint-no-device = "warmhands render -o session.wav" で、ほかのところで再生できるファイルを作れます。

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } はどの言語のものでもありません。そのタグのフォルダーが locales にありません。
check-other-language = { $place }: このパックは { $language } ではなく { $told } とされています。
check-no-licence = { $place }: ライセンスが書かれていません。
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: 「{ $message }」の録音に合う文が、{ $language } にありません。
check-stale = { $place }: 「{ $message }」は、いまとは違う文章で録音されています。
check-mislabelled = { $place } は、名前と違って Ogg ではありません。
check-changed = { $place } は、マニフェストに書かれたファイルではありません。
check-not-mono = { $place } はモノラルではありません。
check-not-stereo = { $place } はステレオではありません。
# $at: seconds from the start
check-clipped = { $place } は音が割れています（はじめは { $at } 秒のところ）。
check-silent = { $place } は無音です。
# $found: as measured
check-too-loud = { $place } は音が大きすぎます: { $found } LUFS（声は -20 から -18 まで）。
check-too-quiet = { $place } は音が小さすぎます: { $found } LUFS（声は -20 から -18 まで）。
check-peak = { $place } のトゥルーピークは { $found } dBTP ですが、-3 までです。
check-loud-as-speech = { $place } は声と同じくらい大きな音です: { $found } LUFS。
check-other-loudness = { $place } は { $found } LUFS ですが、マニフェストには { $told } とあります。
check-seam = { $place } の終わりと始まりがつながりません。差は { $found } dB ですが、-20 より小さくなければなりません。
# $message: the name of a text
check-missing-text = { $place }: 「{ $message }」がありません。
check-extra-text = { $place }: 「{ $message }」は、もとの言語にありません。
# $language: the base language
check-untranslated = { $place }: 「{ $message }」が { $language } とまったく同じです。
check-outdated = { $place }: 「{ $message }」は、{ $language } のいまの文章とは違う文章から訳されています。
check-other-arguments = { $place }: 「{ $message }」は、{ $language } と同じ値を使っていません。
# $found: seconds; $most: seconds
check-too-long = { $place }: 「{ $message }」は、ゆっくり話すと { $found } 秒かかります。ひとつの文は { $most } 秒までです。
# $name: a value such as $place
check-unknown-argument = { $place }: 「{ $message }」には「${ $name }」の値が渡されません。
check-untitled = { $place }: terminal.ftl に「{ $message }」がありません。
check-unreachable = { $place }: 「{ $message }」を話すセッションがありません。
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = 調べたもの: { $languages ->
   *[other] 言語{ $languages }件
}、{ $recordings ->
   *[other] 録音{ $recordings }件
}、{ $sessions ->
   *[other] セッション{ $sessions }件
}、{ $sounds ->
   *[other] そのほかの音{ $sounds }件
}。
# $count: how many things are wrong
check-found = { $count ->
    [0] 問題はありません。
   *[other] 問題が{ $count }件あります。
}
