### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = ようこそ。これから、おっぱいのマッサージと、手で母乳をしぼるお手伝いをします。ご自分のペースで進めましょう。
# massage: the first words; at most 35 words
welcome-massage = ようこそ。これから、ゆっくりとやさしい、おっぱいのマッサージをご案内します。急がなくて大丈夫です。
# express: the first words; at most 35 words
welcome-express = ようこそ。これから、手で母乳をしぼるお手伝いをします。そっとふれて、ゆっくりしたリズムで進めましょう。
# first-days: the first words; at most 35 words
welcome-first-days = ようこそ。これから、出はじめの母乳のしずくを、手でやさしく、短い時間で集めるお手伝いをします。
# relief: the first words; at most 35 words
welcome-relief = ようこそ。これから、張ってつらいおっぱいにごく軽くふれて、母乳を少しだけしぼるお手伝いをします。
# cadence: the first words; at most 35 words
welcome-cadence = ようこそ。手で母乳をしぼるための、ゆっくりしたリズムです。心地よいと感じるあいだ、お使いください。

## Who should call first

# every session, before anything is done; at most 35 words
gate = はじめる前に、妊娠中なら何週でも、まずお医者さんか助産師さんに電話してください。おっぱいに赤みや赤いすじがあるとき、熱があるとき、インフルエンザのような症状があるときも、まず電話してください。
# relief, right after the gate; at most 35 words
gate-relief = これは、おっぱいが張っていても、赤みも熱さもなく、体の熱もないときのためのものです。どれかひとつでもあるときは、お医者さんか助産師さんに、するように言われた場合だけ続けてください。

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = 必要なのは、ご自分のあたたかい両手だけです。よければ、オリーブオイルも少しご用意ください。
# massage: within reach; at most 35 words
supplies-towel = タオルと飲み水を、手の届くところに置いておきましょう。
# full, express, relief: within reach; at most 35 words
supplies-cup = 清潔なコップかスプーン、タオル、それに飲み水を、手の届くところに置いておきましょう。
# first-days: within reach; at most 35 words
supplies-spoon = 清潔なスプーンか、針のついていない清潔な小さい注射器、タオル、それに飲み水を、そばに用意しておきましょう。
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = あたたかいシャワーや、ぬらしたあたたかい布は、母乳の出を助けることがあります。シャワーを浴びるならここで一時停止し、布を使うなら清潔なものを洗面所へお持ちください。
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = あたためると心地よいようなら、清潔な布を洗面所へ持っていき、ぬるめのお湯でぬらしてください。使うのは、長くても二分間までです。
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = では、石けんとぬるめのお湯で、手を洗ってきてください。時間がたったらお呼びしますので、ごゆっくりどうぞ。
# every session: after the bell that follows washing; at most 35 words
back-from-washing = おかえりなさい。もう少し時間がほしいときは、準備ができるまで、ここで一時停止してください。
# every session: taking a place; at most 35 words
settle = 静かで心地よい場所に、背中を支えて座るか、ゆったりともたれてください。肩の力を抜いて、やさしい音楽は流れるままにしておきましょう。
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = 布を手首の内側にあて、あたたかくても、決して熱くはないことをたしかめましょう。それから、おっぱいの上にのせて、休みましょう。
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = 布がなければ、かわりに、あたたかい手をそこにあててください。ゆっくり息を吸って、ゆっくり吐きましょう。
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = いまは、ほかに何もしなくて大丈夫です。息を吐くたびに、肩とあごの力を抜いていきましょう。
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = では、布をはずして、肌の水気をタオルでそっと押さえましょう。
# full, massage: oil, which is optional; at most 35 words
oil-warm = オイルを使うなら、数滴を手のひらであたためます。乳首と、そのまわりの色の濃いところには、つけないでください。

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = 左右のおっぱいの下に、片手ずつあてて、ふんわりゆれるように、やさしくゆすりましょう。
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = 動きは小さく、やわらかくしましょう。手首の力を抜いて、息もゆっくりと。

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = どちらでもよいので、はじめるほうのおっぱいを選んでください。まず、そちらをマッサージしましょう。
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = 次は、もう片方のおっぱいをマッサージしましょう。同じやわらかな手つきのまま、ゆっくりと移ります。
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = では、左のおっぱいをマッサージしましょう。手をゆっくりと、やわらかくあててください。
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = では、右のおっぱいをマッサージしましょう。手をゆっくりと、やわらかくあててください。

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = 片方の手をこのおっぱいの上に、もう片方の手を下にあてます。両手をたがいに逆向きに、前へ後ろへと、やさしくなでるように動かしましょう。
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = 片方の手が前へ進むとき、もう片方の手は後ろへ戻ります。ゆっくりと、心地よいと感じる強さまでにしましょう。
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = 片方の手をおっぱいの上に、もう片方の手を下にあてて、たがいに逆向きに、やさしく前へ後ろへとなでましょう。
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = 次は、両手をおっぱいの両がわにあてます。片方の手が上がるとき、もう片方の手は下がるように、やさしく上下になでましょう。
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = 上へ、下へ、急がずに動かしましょう。手のひらは大きくひらいて、やわらかいままで。
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = もう一度、両手をおっぱいの両がわにあてて、たがいに逆向きに、やさしく上下になでましょう。
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = 次は、おっぱいを両手で包み、やわらかい布をそっとねじるように、ごくやさしくひねりましょう。
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = 両手を少しだけ、たがいに反対のほうへ回したら、次は逆に回します。小さく、軽い動きにしましょう。
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = もう一度、おっぱいを両手で包んで、小さく、やさしくひねりましょう。
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = ゆっくり息を吸って、それから、最後まですっかり吐きましょう。
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = 張りの強いところに気づいたら、そこは、もっと軽い手で通りすぎましょう。
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = 腕は重く、ゆったりとさせておきましょう。小さな動きでじゅうぶんです。

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = マッサージは、痛くないことが大切です。痛かったらやめて、続けたいと思えるときだけ、もっと軽くしましょう。
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = お好きなだけ、軽くしてかまいません。痛かったらやめて、手を休ませましょう。
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = さわると痛むところは、さけてください。痛かったら、やめましょう。

# full: before the short massage between rounds; at most 35 words
cup-aside = コップは倒れないところに置いて、指を休ませましょう。
# full: the short massage between rounds begins; at most 35 words
massage-between = ここで、オイルをつけない清潔な手で、短いマッサージをします。母乳がもっと出てくる助けになることがあります。
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = では、もう片方のおっぱいも、同じように軽くマッサージしましょう。

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = 子猫をなでるくらい軽く、おっぱいにふれましょう。動かすのは肌だけにして、深くは押さないでください。
# relief: when even that is too much; at most 35 words
light-leave-out = それでもつらいときは、ふれるのをやめて、両手をひざの上で休ませましょう。
# relief: before the expression; at most 35 words
relief-aim = では、張りをやわらげるために、母乳を少しだけしぼります。おっぱいを、からっぽにする必要はありません。
# relief: while expressing; at most 35 words
relief-softer = このおっぱいが少しやわらかくなったと感じたら、それでじゅうぶんです。そこでやめてかまいません。
# relief: close; at most 35 words
relief-enough = 少しだけでじゅうぶんです。おっぱいをからっぽにすると、母乳がもっと作られることがあります。
# relief: close, the cool cloth; at most 35 words
cool-cloth = ここで、ぬらしたひんやりする布を、おっぱいにのせてもかまいません。氷のように冷たくはせず、心地よいあいだだけにしてください。

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = オイルを使ったときは、指がすべらないように、おっぱいと手のオイルを、タオルですっかり拭きとりましょう。
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = では、もう一度、石けんとぬるめのお湯で、手を洗ってきてください。時間がたったらお呼びしますので、ごゆっくりどうぞ。

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = どちらでもよいので、はじめるほうのおっぱいに片手をそえます。もう片方の手で、乳首の下にコップかスプーンを持ちましょう。
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = では、もう片方のおっぱいに片手をそえて、あいた手で、乳首の下にコップかスプーンを持ちましょう。
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = では、左のおっぱいに片手をそえて、あいた手で、乳首の下にコップかスプーンを持ちましょう。
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = では、右のおっぱいに片手をそえて、あいた手で、乳首の下にコップかスプーンを持ちましょう。

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = 親指と人差し指を、アルファベットのシーの字のように大きくひらきます。親指は乳首の上、人差し指は下で、向かい合わせにしましょう。
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = 親指と人差し指を、乳輪、つまり乳首のまわりの色の濃いところの、外側のふちに置きます。
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = 乳首のつけ根から、二センチから三センチほどのところです。色の濃いところが広くても狭くても、この距離に合わせてください。
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = 置いた指がずれないように、指も肌も、かわいたままにしておきましょう。
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = 親指と人差し指を近づけるように、やさしくはさんで、それからゆるめます。指は肌の同じところに置いたまま、すべらせません。
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = やさしく背中のほうへおして、親指と人差し指を近づけるようにはさんで、ゆるめます。指を、肌の上ですべらせません。
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = はさむのは色の濃いところのふちだけで、乳首そのものは、決してはさまないでください。つぶすことも、引っぱることもしません。
# every expression: just before the first rhythm; at most 35 words
express-follow = では、リズムに合わせて手を動かしましょう。速すぎると感じたら、ゆっくりにして、ご自分のペースを大切にしてください。
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = さきほどと同じです。指の場所はそのままで、やさしくはさんで、ゆるめましょう。
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = さきほどと同じです。指の場所はそのままで、やさしくおして、はさんで、ゆるめましょう。
# full, express: the second round begins; at most 35 words
round-again = では、左右のおっぱいを、もう一度ずつしぼりましょう。くり返すと、母乳がもっと出ることがあります。
# full: the third round begins; at most 35 words
round-last = 左右とも、あと一度ずつ、短くしぼりましょう。そのあとは、お休みいただけます。

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = 手でしぼるときは、痛くないことが大切です。痛かったらやめて、またしたいと思えるときだけ、もっと軽くはじめましょう。
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = 痛かったら、やめましょう。軽い手つきでじゅうぶんです。
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = 引っぱらず、こすらず、やさしく続けましょう。痛かったら、やめてください。

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = では、はじめのほうのおっぱいに戻り、親指と人差し指を、さきほどと同じように置きましょう。
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = では、もう片方のおっぱいに移り、親指と人差し指を、さきほどと同じように置きましょう。
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = では、左のおっぱいに移り、親指と人差し指を、さきほどと同じように置きましょう。
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = では、右のおっぱいに移り、親指と人差し指を、さきほどと同じように置きましょう。

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = 母乳が出はじめるまで、二分間か、それ以上かかることがあります。まだ出なくても、ほんの一滴でも、ごくふつうのことです。
# first-days: about the first milk; at most 35 words
first-drops = 出はじめの母乳はとろりとして、しずくのように出てきます。はじめは一ミリリットルか、それより少なくても、ふつうです。
# every expression phase: changing early; at most 35 words
when-slows = 母乳の出がゆっくりになったら、お好きなときに、もう片方のおっぱいへ移りましょう。
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = しずくが少なくなったら、もう片方に替えても、先へ進んでもかまいません。時間は、ただの目安です。
# long turns: half of it is over; at most 35 words
half-way = このおっぱいは、半分まで進みました。手の力を抜いて、やわらかく続けましょう。
# long turns: half of it is over, in other words; at most 35 words
half-way-again = このおっぱいは、これで半分です。息を吐いて、やさしく続けましょう。
# every turn: one minute is left; at most 35 words
last-minute = このおっぱいは、あと一分間ほどです。
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = ここであと一分間ほど、さきほどと同じように、軽く続けましょう。
# every turn: the fingers move around; at most 35 words
rotate-1 = では、親指と人差し指を、色の濃いところのふちにそって、少しだけとなりへ移しましょう。
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = 手の向きを少し変えて、乳首からの距離は同じまま、新しいところに指を置きましょう。
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = 指を、乳首のまわりのもう少し先へ移して、そこから続けましょう。
# long turns: a reminder; at most 35 words
remind-shoulders = 肩の力を抜いて、あごもゆるめましょう。
# long turns: a reminder; at most 35 words
remind-no-sliding = 指は肌の同じところに置いたまま、すべらせたり、こすったりしないようにしましょう。
# long turns: a reminder; at most 35 words
remind-dear = よければ、大切な人のことや、心が落ち着く場所を、思い浮かべてみてください。
# long turns: a reminder; at most 35 words
remind-hand-tired = 手が疲れたら、軽く振ってほぐすか、手を替えましょう。いつでもまた、リズムに戻れます。
# long turns: a reminder; at most 35 words
remind-drops = ぽたぽたでも、ぴゅっと飛んでも、どちらでも大丈夫です。ほんの少しでも、とっておきましょう。
# turns: a reminder; at most 35 words
remind-breathe = ゆっくり息をして、ゆるめるたびに、手の力も抜きましょう。

## Closing

# every session: the work is over; at most 35 words
close-rest = では、両手をひざの上で休ませましょう。これで、ひととおり終わりです。
# full, express, first-days: the milk; at most 35 words
milk-cover = しぼった母乳は、ほんの数滴でも清潔なふたをして、日付と時刻を書いたラベルをはりましょう。
# full, express, first-days: the milk; at most 35 words
milk-keep = 赤ちゃんがすぐに飲まないときは、冷蔵庫に入れましょう。病院では、病棟の決まりに従ってください。
# first-days: how often; at most 35 words
how-often = 赤ちゃんがまだおっぱいから飲めないときは、昼と夜を合わせて八回から十回、そのうち少なくとも一回は夜にしぼるのが、目安とされています。
# massage: the oil comes off; at most 35 words
wipe-oil-after = オイルを使ったときは、赤ちゃんが飲む前に、おっぱいと手のオイルを拭きとりましょう。
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = ここまでのことをしても、らくにならないときは、お医者さんか、母乳外来の助産師さんに電話してください。
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = 赤みや赤いすじが見えるとき、熱があるとき、インフルエンザのような症状があるときは、お医者さんか、母乳外来の助産師さんに電話してください。
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = 赤ちゃんがおっぱいに吸いつけないときも、どうぞ電話してください。それは、助けを求めてよい、じゅうぶんな理由です。
# massage, relief: the last, warm sentence; at most 35 words
close-warm = ご自分のために時間をとってくださって、ありがとうございました。少し休んで、お水を飲みましょう。
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = きょうの母乳が多くても少なくても、時間をかけ、心をこめた、大切なひとときでした。少し休んで、お水を飲みましょう。

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = ここでやめましょう。両手をはなして、腕を休ませてください。
# it-hurts; at most 35 words
hurt-not-your-fault = やめたのは、正しいことでした。あなたのせいではありません。
# it-hurts: when to call; at most 35 words
call-if-pain = 痛みがすぐにおさまらないとき、また痛くなったときは、お医者さんか、母乳外来の助産師さんに電話してください。
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = いまは、ご自分をいたわってください。また、お好きなときに、いつでも戻ってこられます。

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = おして
# on the beat: thumb and finger toward each other; one word
beat-compress = はさんで
# on the beat: the hand lets go; one word
beat-relax = ゆるめて

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = これは、日本語です。

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = 終わりまで、あと四十五分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = 終わりまで、あと三十分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = 終わりまで、あと二十分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = 終わりまで、あと十五分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = 終わりまで、あと十分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = 終わりまで、あと五分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = 終わりまで、あと三分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = 終わりまで、あと二分間ほどです。
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = 終わりまで、あと一分間ほどです。
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = 終わりまで、あと一分間もかかりません。

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = 声の大きさは、このくらいになります。よく聞こえますか？
# care, question 1 of 4; at most 20 words
care-pregnant = 何週目かにかかわらず、いま、妊娠していますか？
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = おっぱいに、赤みや赤いすじが見えたり、熱いところがあったりしますか？
# care, question 3 of 4; at most 20 words
care-fever = いま、熱がありますか？
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = インフルエンザのような症状がありますか？
# care, after a yes to one of the four: what to do; at most 25 words
care-call = では、まず、お医者さんか助産師さんに電話してください。いまは、はじめません。
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = それでも、これをするようにと、お医者さんか助産師さんに言われていますか？
