### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Seja bem-vinda. Vou acompanhar você na massagem dos peitos e, depois, na hora de tirar o leite com as mãos, no seu ritmo.
# massage: the first words; at most 35 words
welcome-massage = Seja bem-vinda. Vou acompanhar você em uma massagem dos peitos, lenta e suave, sem nenhuma pressa.
# express: the first words; at most 35 words
welcome-express = Seja bem-vinda. Vou acompanhar você enquanto tira o leite com as mãos, com um toque leve e um ritmo tranquilo.
# first-days: the first words; at most 35 words
welcome-first-days = Seja bem-vinda. Vou acompanhar você enquanto junta com as mãos as primeiras gotas do seu leite, com delicadeza e em pouco tempo.
# relief: the first words; at most 35 words
welcome-relief = Seja bem-vinda. Vou acompanhar você enquanto toca bem de leve os peitos cheios e doloridos, e tira só um pouquinho de leite.
# cadence: the first words; at most 35 words
welcome-cadence = Seja bem-vinda. Este é um ritmo tranquilo para tirar o leite com as mãos, pelo tempo que for bom para você.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Antes de começar: se você está grávida, de qualquer semana, ou se tem vermelhidão ou riscos vermelhos no peito, febre ou mal-estar como de gripe, ligue primeiro para o médico ou para a enfermeira obstetra.
# relief, right after the gate; at most 35 words
gate-relief = Esta sessão é para peitos cheios, sem vermelhidão, calor ou febre. Se você tem alguma dessas coisas, só continue se o médico ou a enfermeira obstetra já lhe disse para fazer isso.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Você só precisa das suas duas mãos aquecidas e, se quiser, de um pouco de azeite de oliva.
# massage: within reach; at most 35 words
supplies-towel = Deixe ao seu alcance uma toalha e um pouco de água para beber.
# full, express, relief: within reach; at most 35 words
supplies-cup = Deixe ao seu alcance um copinho limpo ou uma colher limpa, uma toalha e um pouco de água para beber.
# first-days: within reach; at most 35 words
supplies-spoon = Deixe ao seu lado uma colher limpa ou uma seringa pequena e limpa, sem agulha, uma toalha e um pouco de água para beber.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Um banho de chuveiro morno ou um pano úmido e morno pode ajudar o leite a descer. Para o banho, faça uma pausa agora, ou então leve um pano limpo até a pia.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Se você gosta de um calorzinho, leve um pano limpo até a pia e molhe com água morna. Use por dois minutos, no máximo.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Agora, por favor, lave as mãos com água morna e sabão. Vá com calma, que eu chamo você de volta.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Que bom que você voltou. Se precisar de mais tempo, faça uma pausa até ficar pronta.
# every session: taking a place; at most 35 words
settle = Fique sentada ou recostada em um lugar calmo e confortável, com as costas apoiadas. Deixe os ombros caírem, e deixe tocar a música suave.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Experimente o pano na parte de dentro do pulso: morno, nunca quente. Depois coloque o pano sobre os peitos e descanse.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Se não tiver um pano, deixe as mãos aquecidas sobre os peitos. Puxe o ar devagar, e devagar deixe o ar sair.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Por enquanto, não há mais nada a fazer. Cada vez que o ar sair, deixe os ombros e o queixo bem soltos.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Agora deixe o pano de lado e seque a pele com a toalha, encostando de leve.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Se for usar azeite, aqueça algumas gotas entre as palmas das mãos. Não passe no bico do peito nem na parte mais escura em volta dele.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Coloque as mãos embaixo dos peitos, uma em cada um, e balance com delicadeza, para que eles se mexam soltos.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Faça um movimento pequeno e macio. Deixe os pulsos soltos e a respiração tranquila.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Escolha o peito por onde vai começar, qualquer um está bom. Agora massageie este peito.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Agora massageie o outro peito. Leve as mãos até ele devagar, macias como antes.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Agora massageie o peito esquerdo. Leve as mãos até ele devagar e com delicadeza.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Agora massageie o peito direito. Leve as mãos até ele devagar e com delicadeza.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Coloque uma mão em cima deste peito e a outra embaixo. Deslize as duas com delicadeza, para lá e para cá, em sentidos contrários.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Enquanto uma mão vai, a outra vem. Faça devagar, e só com a firmeza que for agradável para você.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Coloque uma mão em cima do peito e a outra embaixo, e deslize com delicadeza para lá e para cá, em sentidos contrários.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Agora coloque uma mão de cada lado do peito. Deslize com delicadeza para cima e para baixo: enquanto uma sobe, a outra desce.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Para cima e para baixo, sem pressa. Deixe as palmas das mãos abertas e macias.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = De novo, coloque uma mão de cada lado e deslize com delicadeza, uma para cima e a outra para baixo.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Agora segure o peito entre as duas mãos e gire as mãos com muita delicadeza, como quem torce um paninho macio.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Gire um pouco uma mão para um lado e a outra para o outro, e depois ao contrário. Faça um giro pequeno e leve.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Ponha de novo as duas mãos em volta do peito e faça o mesmo giro, pequeno e delicado.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Puxe o ar devagar, e depois deixe o ar sair todo.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Se sentir uma parte mais tensa, passe as mãos por ela com mais leveza.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Deixe os braços pesados e tranquilos. Um movimento pequeno já basta.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Nada disso deve doer. Se doer, pare, e só continue, com mais leveza, se sentir que isso é bom para você.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Faça tão de leve quanto quiser. Se doer, pare, e deixe as mãos descansarem.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Se algum lugar estiver dolorido, não mexa nele. Se doer, pare.

# full: before the short massage between rounds; at most 35 words
cup-aside = Deixe o copinho em um lugar onde ele não vire, e descanse os dedos.
# full: the short massage between rounds begins; at most 35 words
massage-between = Agora vem uma massagem curta, com as mãos limpas e sem azeite. Ela pode ajudar a descer mais leite.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Agora faça o mesmo no outro peito, com a mesma leveza.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Toque o peito bem de leve, como quem faz carinho em um gatinho. Mexa só a pele, sem pressionar fundo.
# relief: when even that is too much; at most 35 words
light-leave-out = Se mesmo assim for demais, não faça. Apenas descanse as mãos no colo.
# relief: before the expression; at most 35 words
relief-aim = Agora tire só um pouquinho de leite, para aliviar a pressão. Não é preciso esvaziar o peito.
# relief: while expressing; at most 35 words
relief-softer = Assim que este peito ficar um pouco mais macio, já é o bastante. Você pode parar aí.
# relief: close; at most 35 words
relief-enough = Um pouquinho já basta. Esvaziar os peitos pode fazer com que eles produzam mais leite ainda.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Agora você pode colocar um pano fresco e úmido sobre os peitos. Fresco, não gelado, e só enquanto for agradável.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Se usou azeite, limpe bem todo o azeite dos peitos e das mãos com a toalha, para os dedos não escorregarem.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Agora lave as mãos mais uma vez, com água morna e sabão. Vá com calma, que eu chamo você de volta.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Apoie uma mão no peito por onde vai começar, qualquer um está bom. Com a outra mão, segure o copinho ou a colher embaixo do bico do peito.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Agora apoie uma mão no outro peito e, com a mão livre, segure o copinho ou a colher embaixo do bico do peito.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Agora apoie uma mão no peito esquerdo e, com a mão livre, segure o copinho ou a colher embaixo do bico do peito.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Agora apoie uma mão no peito direito e, com a mão livre, segure o copinho ou a colher embaixo do bico do peito.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Faça uma letra C bem aberta com o polegar e o indicador: o polegar acima do bico do peito e o indicador abaixo, um de frente para o outro.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Coloque o polegar e o indicador na borda de fora da aréola, que é a parte mais escura em volta do bico do peito.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Isso fica a uns dois ou três centímetros da base do bico do peito. Se a sua parte mais escura for maior ou menor, guie-se por essa distância.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Mantenha secos os dedos e a pele, para que os dedos fiquem onde você colocou.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Pressione com delicadeza, aproximando o polegar e o indicador, e depois solte. Os dedos ficam no mesmo lugar da pele, sem escorregar.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Empurre de leve para trás, em direção às costelas. Depois pressione, aproximando o polegar e o indicador, e solte, sem escorregar na pele.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Pressione só a borda da parte mais escura, nunca o bico do peito. O bico do peito não se aperta nem se puxa.
# every expression: just before the first rhythm; at most 35 words
express-follow = Agora siga o ritmo com a mão. Se parecer rápido demais, vá mais devagar: o ritmo certo é o seu.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Como antes: pressione com delicadeza, e solte, com os dedos no mesmo lugar.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Como antes: empurre de leve para trás, pressione, e solte, com os dedos no mesmo lugar.
# full, express: the second round begins; at most 35 words
round-again = Agora vem mais uma rodada em cada peito. Voltar a ele pode trazer mais leite.
# full: the third round begins; at most 35 words
round-last = Só mais uma rodada curta em cada peito, e depois você pode descansar.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Nada disso deve doer. Se doer, pare, e só comece de novo, com mais leveza, se você quiser.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Se doer, pare. Uma mão leve já basta.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Continue com delicadeza, sem puxar e sem esfregar. Se doer, pare.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Agora volte ao peito por onde começou, e coloque o polegar e o indicador como antes.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Agora passe para o outro peito, e coloque o polegar e o indicador como antes.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Agora passe para o peito esquerdo, e coloque o polegar e o indicador como antes.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Agora passe para o peito direito, e coloque o polegar e o indicador como antes.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = O leite pode demorar dois minutos ou mais para começar a sair. Se ainda não saiu, ou saiu só uma gota, é bem normal.
# first-days: about the first milk; at most 35 words
first-drops = O primeiro leite é grosso e sai em gotas. No início, um mililitro, ou menos, é normal.
# every expression phase: changing early; at most 35 words
when-slows = Quando o leite começar a sair menos, passe para o outro peito na hora em que quiser.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Se já saem poucas gotas, você pode trocar de peito ou seguir adiante. Os minutos são só uma referência.
# long turns: half of it is over; at most 35 words
half-way = Você está na metade desta rodada. Deixe a mão macia.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Metade desta rodada já passou. Deixe o ar sair, e continue com delicadeza.
# every turn: one minute is left; at most 35 words
last-minute = Falta mais ou menos um minuto neste peito.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Mais um minuto aqui, com a mesma leveza de antes.
# every turn: the fingers move around; at most 35 words
rotate-1 = Agora mude um pouquinho o polegar e o indicador de lugar, seguindo a borda da parte mais escura.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Gire um pouco a mão, para que os dedos fiquem em outro lugar, à mesma distância.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Avance mais um pouquinho em volta do bico do peito, e continue a partir dali.
# long turns: a reminder; at most 35 words
remind-shoulders = Deixe os ombros caírem, e o queixo bem solto.
# long turns: a reminder; at most 35 words
remind-no-sliding = Deixe os dedos no mesmo lugar da pele, sem escorregar e sem esfregar.
# long turns: a reminder; at most 35 words
remind-dear = Se quiser, pense em alguém que você ama, ou em um lugar onde se sente em paz.
# long turns: a reminder; at most 35 words
remind-hand-tired = Se a mão cansar, sacuda um pouco ou troque de mão. Você pode voltar ao ritmo a qualquer momento.
# long turns: a reminder; at most 35 words
remind-drops = Em gotas ou em jatinhos, está tudo bem. Vale a pena guardar cada pouquinho.
# turns: a reminder; at most 35 words
remind-breathe = Respire devagar, e deixe a mão ficar macia toda vez que soltar.

## Closing

# every session: the work is over; at most 35 words
close-rest = Agora descanse as mãos no colo. Esta foi a última parte.
# full, express, first-days: the milk; at most 35 words
milk-cover = Tampe o seu leite com uma tampa limpa, mesmo que sejam poucas gotas, e escreva a data e a hora em uma etiqueta.
# full, express, first-days: the milk; at most 35 words
milk-keep = Se o seu bebê não for tomar logo, guarde o leite na geladeira. No hospital, siga as regras da equipe.
# first-days: how often; at most 35 words
how-often = Se o seu bebê ainda não pode mamar no peito, o conselho mais comum é tirar o leite de oito a dez vezes em vinte e quatro horas, pelo menos uma delas à noite.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Se usou azeite, limpe bem o azeite dos peitos e das mãos antes de o seu bebê mamar.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Se esses passos não trouxerem alívio, ligue para o médico ou para uma consultora de amamentação.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Ligue para o médico ou para uma consultora de amamentação se notar vermelhidão ou riscos vermelhos, ou se tiver febre ou mal-estar como de gripe.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Ligue também, por favor, se o seu bebê não conseguir pegar o peito. É um bom motivo para pedir ajuda.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Que bom que você tirou este tempo para si. Descanse um pouco, e beba água.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Muito ou pouco, não importa: hoje você deu tempo e carinho. Descanse um pouco, e beba água.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Vamos parar aqui. Tire as mãos, e deixe os braços descansarem.
# it-hurts; at most 35 words
hurt-not-your-fault = Você fez bem em parar. Isso não é culpa sua.
# it-hurts: when to call; at most 35 words
call-if-pain = Se a dor não passar logo, ou se voltar, ligue para o médico ou para uma consultora de amamentação.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Agora trate a si mesma com carinho. Você pode voltar em outro momento, quando quiser.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Empurre
# on the beat: thumb and finger toward each other; one word
beat-compress = Pressione
# on the beat: the hand lets go; one word
beat-relax = Solte

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Aqui se fala o português do Brasil.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Faltam mais ou menos quarenta e cinco minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Faltam mais ou menos trinta minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Faltam mais ou menos vinte minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Faltam mais ou menos quinze minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Faltam mais ou menos dez minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Faltam mais ou menos cinco minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Faltam mais ou menos três minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Faltam mais ou menos dois minutos.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Falta mais ou menos um minuto.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Falta menos de um minuto.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = A voz vai ter este volume. Você está me ouvindo bem?
# care, question 1 of 4; at most 20 words
care-pregnant = Você está grávida, não importa de quantas semanas?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Você vê vermelhidão ou riscos vermelhos em um dos peitos, ou algum lugar do peito está quente?
# care, question 3 of 4; at most 20 words
care-fever = Você está com febre?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Você sente um mal-estar como de gripe?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Então, por favor, ligue primeiro para o médico ou para a enfermeira obstetra. Não vamos começar agora.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = O médico ou a enfermeira obstetra já lhe disse para fazer esta sessão mesmo assim?
