### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Massagem e retirada do leite
# What will happen in it, in one sentence
session-full-summary = Uma massagem suave nos dois peitos e, depois, a retirada do leite com as mãos, em três voltas, com uma massagem curta entre uma e outra.
# The name of the session massage
session-massage = Massagem
# What will happen in it, in one sentence
session-massage-summary = Um pano morno e uma massagem suave nos dois peitos, sem tirar leite.
# The name of the session express
session-express = Retirada do leite
# What will happen in it, in one sentence
session-express-summary = Tirar o leite com as mãos, duas rodadas em cada peito, passando adiante quando o leite começar a sair menos.
# The name of the session for the first days after a birth
session-first-days = Os primeiros dias
# What will happen in it, in one sentence
session-first-days-summary = Juntar as primeiras gotas com uma colher ou uma seringa, com delicadeza, em uns dez minutos.
# The name of the session that is only the rhythm
session-cadence = Só o ritmo
# What will happen in it, in one sentence
session-cadence-summary = O ritmo da retirada do leite com as mãos, um peito e depois o outro, pelo tempo que você quiser.
# The name of the session for full, tender breasts
session-relief = Alívio
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Toques bem leves e um pouquinho de leite, para peitos cheios e doloridos que não estão vermelhos nem quentes, e sem febre.
# The name of what the key h leads to
session-it-hurts = Está doendo
# What will happen in it, in one sentence
session-it-hurts-summary = Parar com calma, e quando ligar para pedir ajuda.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparação
# The short name of a phase: massaging
phase-massage = massagem
# The short name of a phase: expressing by hand
phase-express = retirada do leite
# The short name of a phase: the end of a session
phase-close = encerramento
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = o peito por onde vai começar
# The breast of a phase: the one that was not first
side-second = o outro peito
# The breast of a phase: the left one
side-left = peito esquerdo
# The breast of a phase: the right one
side-right = peito direito
# The breasts of a phase: both at once
side-both = os dois peitos
# The name of the music that the project brings
music-warm = Aconchego
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Chuva na janela
# The name of a piece of music: very soft, as one hushes a child
music-hush = Sossego

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Duas mãos se esfregam uma na outra com sabão, embaixo de água corrente.
# The picture of the warm cloth
figure-warm-cloth = As duas mãos seguram um pano morno sobre os peitos.
# The picture of the first stroke of the massage
figure-shake = Uma mão fica embaixo de cada peito e balança o peito com delicadeza de um lado para o outro.
# The picture of the second stroke
figure-back-and-forth = Uma mão em cima do peito e a outra embaixo deslizam em sentidos contrários, de um lado para o outro.
# The picture of the third stroke
figure-up-and-down = Uma mão de cada lado do peito: uma desliza para cima enquanto a outra desliza para baixo.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = As duas mãos envolvem o peito e giram de leve em sentidos contrários, como quem torce um paninho macio.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Os dedos de uma mão fazem carinho na parte de cima do peito, leves como uma pena.
# The picture of wiping off the oil
figure-wipe = Uma mão limpa o azeite do peito com uma toalha.
# The picture of leaning forward
figure-lean-forward = Uma mulher sentada se inclina um pouco para a frente, com um copinho embaixo do peito.
# The picture of the cup
figure-cup = Uma mão tira o leite, e a outra segura um copinho embaixo do bico do peito.
# The picture of the shape of the hand
figure-c-hand = O polegar e os outros dedos formam uma letra C bem aberta.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = O polegar fica acima do bico do peito e o indicador abaixo, os dois na borda de fora da aréola, a dois ou três centímetros da base do bico do peito.
# The picture of the first movement of the other technique, from the side
figure-press-back = O polegar e os outros dedos empurram o peito reto para trás, em direção às costelas.
# The picture of the movement that brings milk
figure-compress = O polegar e o indicador se aproximam um do outro na borda da aréola, e aparecem gotas de leite.
# The picture of the movement that follows it
figure-relax = O polegar e o indicador soltam a pressão e ficam no mesmo lugar da pele.
# The picture of the fingers that move around
figure-rotate = A mão gira, e o polegar e o indicador ficam em outro lugar da borda da aréola.
# The picture of the cool cloth
figure-cool-cloth = As duas mãos seguram um pano fresco sobre os peitos.
# The picture of resting
figure-rest = Uma mulher está sentada, com o roupão fechado e as mãos descansando no colo.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Quem deve ligar primeiro

    Por favor, não comece, e ligue primeiro para o médico ou para a enfermeira obstetra, ou procure o posto de saúde, se
      - você está grávida, em qualquer semana;
      - um peito tem vermelhidão ou riscos vermelhos (na pele morena ou negra, o lugar pode parecer mais escuro ou arroxeado, ou só estar quente);
      - você está com febre;
      - você sente mal-estar como de gripe.

    A sessão de alívio não muda isso. Ela é para peitos cheios, sem vermelhidão, calor ou febre; com qualquer uma dessas coisas, só se o médico ou a enfermeira obstetra já disse para você fazer.

    Nunca deve doer. A tecla { $hurt } para tudo na hora e diz quando ligar.
    Isto é um guia, não uma orientação médica.

## About

# What massage and expression by hand may help with
about-helps-with = A massagem dos peitos e a retirada do leite com as mãos podem ajudar quando os peitos estão duros e inchados; quando o bebê é prematuro ou fica agitado; quando ele tem dificuldade para pegar o peito; para aumentar a produção de leite; e para manter o leite enquanto não se pode alimentar o bebê.
# What the program is, and is not
about-what-it-is = O warmhands acompanha você com voz, música e um ritmo. Ele pode ajudar; não promete nada. Não é uma orientação médica e não substitui as pessoas que cuidam de você e do seu bebê.
# Pain
about-no-pain = Nunca deve doer. Só se pressiona a borda da aréola, nunca o bico do peito, e não se puxa nem se esfrega nada. Se doer, pare.
# The two techniques
about-technique = Há dois jeitos de mexer a mão. Com "areola", você pressiona a borda de fora da aréola e solta. Com "press-back", você empurra para trás, em direção às costelas, pressiona e solta; a Stanford Medicine mostra isso em https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Ligue para o médico, para uma consultora de amamentação ou para um banco de leite humano se esses passos não trouxerem alívio; se notar vermelhidão ou riscos vermelhos, ou se tiver febre ou mal-estar como de gripe; ou se o seu bebê não conseguir pegar o peito. Na pele morena ou negra, a vermelhidão pode parecer mais escura ou arroxeada, ou o lugar pode só estar quente.
# Pregnancy
about-pregnancy = Na gravidez, em qualquer semana, só tire leite se a enfermeira obstetra ou o médico disser que pode, por dez minutos no máximo, e pare se sentir a barriga endurecer (NHS Forth Valley).
# How often
about-how-often = Nas primeiras semanas, quando o bebê ainda não pode mamar no peito, o conselho mais comum é tirar o leite de 8 a 10 vezes em 24 horas, pelo menos uma à noite, e não passar mais de 5 a 6 horas sem tirar (NHS; NHS Lothian).
# How long milk keeps
about-storage = Quanto tempo o leite dura, para um bebê saudável que nasceu a termo (CDC): em temperatura ambiente, até 25 °C, 4 horas; na geladeira a 4 °C, 4 dias; no freezer, de preferência até 6 meses e no máximo 12. Leite descongelado: 24 horas na geladeira, ou de 1 a 2 horas em temperatura ambiente. O que sobra de uma mamada: 2 horas. Nunca congele o leite de novo. As regras mudam de um país para outro e são mais rígidas para bebês prematuros: siga as do seu hospital.
# Music
about-music = Música e descanso podem ajudar. Em um estudo com 162 mães, as que ouviram música tiveram mais leite nos primeiros dias (Keith e outros, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); em outro, o EXPRESS, com 132 mães (NPEU, 2024), a diferença pode ser acaso.
# Where the times come from
about-times = Os tempos vêm de orientações publicadas: as voltas, de Chele Marmet e do UNICEF; a massagem, da University College London Hospitals e de New Brunswick; as massagens curtas e o calor, do Arkansas Children's; o toque leve e as pequenas quantidades para peitos cheios, do Protocolo 36 da Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Nenhuma fonte conta movimentos por minuto: o ritmo existe para o seu conforto e não receita nada. Cada número e sua fonte estão em sessions/sources.toml.
# Where the technique comes from
about-handout = A técnica segue o folheto “Breast Massage with Milk Expression by Hand”, publicado pela University Hospitals. As palavras são nossas; a University Hospitals não participa deste programa.
# Where the fingers go, and clean hands
about-fingers = O lugar dos dedos, a 2 ou 3 cm da base do bico do peito: NHS West Suffolk e NHS Forth Valley; Marmet diz de 2,5 a 4 cm do bico do peito. A mão em forma de letra C: University College London Hospitals e Marmet. Mãos lavadas com água e sabão, ou um gel com pelo menos 60% de álcool, e um recipiente limpo: CDC.
# The works which that handout cites
about-works-cited =
    Obras citadas nele: D. Hartl e R. Cunningham, “Breast Massage”, Alive Magazine, 1º de janeiro de 2005, atualizado em 24 de abril de 2015. La Leche League International, “Hand Expression Technique”, folha avulsa de The Womanly Art of Breastfeeding, 2010. La Leche League, “Expressing and Storing Milk”, New Beginnings, volume 24, número 4, julho e agosto de 2007. Ruth A. Lawrence e Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, oitava edição, Elsevier, 2016. Karen Wambach e Jan Riordan, Breastfeeding and Human Lactation, quinta edição, Jones and Bartlett, 2016. Stanford Medicine, “Hand Expression of Breastmilk”, consultado em 21 de agosto de 2020.
# Licences
about-licences = O programa e as suas palavras: MIT ou Apache-2.0, como você preferir. As vozes gravadas, a música e os sinais: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Quando ligar
# Below that: a line to write on follows
handout-telephone = Telefone da enfermaria:
# The heading over how long milk keeps
handout-storage = Quanto tempo o leite dura
# The heading over who says so
handout-sources = Fontes

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Por favor, lave as mãos com água morna e sabão.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Agora lave as mãos mais uma vez, com água morna e sabão.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Um banho de chuveiro morno ou um pano úmido e morno pode ajudar o leite a descer.
# On a handout, in place of the spoken line settle
paper-settle = Fique sentada ou recostada em um lugar calmo e confortável, com as costas apoiadas. Deixe os ombros caírem. Uma música suave pode ajudar.
# On a handout, in place of the spoken line express-follow
paper-follow = Repita isso várias e várias vezes, devagar. O ritmo certo é o seu.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Estados Unidos: bebês saudáveis que nasceram a termo
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Reino Unido: bebês saudáveis que nasceram a termo
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlanda: bebês prematuros ou doentes, no hospital
# Where milk is kept; a length of time stands beside it
storage-room = Recém-tirado, em temperatura ambiente
# Likewise
storage-refrigerator = Recém-tirado, na geladeira
# Likewise; in this time it stays at its best
storage-freezer-best = No freezer, com a melhor qualidade
# Likewise
storage-freezer = No freezer, tempo máximo
# Likewise: milk that was frozen
storage-thawed-refrigerator = Descongelado, na geladeira
# Likewise: milk that was frozen
storage-thawed-room = Descongelado, em temperatura ambiente
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = O que sobra de uma mamada
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) ou menos
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } hora
        [many] { $time } de horas
       *[other] { $time } horas
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } dia
        [many] { $time } de dias
       *[other] { $time } dias
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } mês
        [many] { $time } de meses
       *[other] { $time } meses
    }
# Below all these times
storage-rules = Nunca congele de novo o leite descongelado. As regras mudam de um país para outro e são mais rígidas para bebês prematuros: siga as do seu hospital.

# An entry in a calendar, with an alarm
remind-summary = Hora de tirar o leite

## Help

# What the program is: the first line of its help
help-warmhands = Uma voz calma, música suave e um ritmo para a massagem dos peitos e a retirada do leite com as mãos.
# The heading before how a command is typed; a colon follows
help-usage = Uso
# The heading over the options of a command
help-options = Opções
# The heading over the arguments of a command
help-arguments = Argumentos
# The heading over the list of commands
help-commands = Comandos
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPÇÕES]
# What the command play does
help-play = Ouvir uma sessão (o que acontece quando nenhum comando é dado)
# What the command cadence does
help-cadence = Ouvir só o ritmo da retirada do leite, pelo tempo que você quiser
# What the command care does: somebody chooses a session together with a patient
help-care = Escolher uma sessão junto com uma paciente, passo a passo, no idioma dela e no seu
# What the command "resume" does
help-resume = Continuar a última sessão de onde ela parou, até um dia depois
# What the command render does
help-render = Gravar uma sessão em um arquivo de som
# What the command plan does
help-plan = Mostrar o que será ouvido e quando, sem som
# What the command script does
help-script = Mostrar o que será dito
# What the command list does
help-list = Listar as sessões, os idiomas, as músicas, as regras para guardar o leite, as saídas de som ou os microfones
# What the command figures does
help-figures = Salvar em arquivos as imagens dos gestos e movimentos, em SVG e PNG
# What the command handout does
help-handout = Criar uma página para imprimir: os passos com as imagens, e quando ligar
# What the command remind does
help-remind = Criar lembretes para uma agenda, em um arquivo .ics
# What the command about does
help-about = Para que serve, quando ligar, fontes e licenças
# What the command "ctl" does
help-ctl = Comandar uma sessão em andamento, de outro terminal ou de um script
# What the command log does
help-log = Mostrar as anotações das suas sessões, acrescentar quantidades, exportar ou apagar as anotações
# What the command log list does
help-log-list = Listar as sessões anotadas
# What the command log amount does
help-log-amount = Acrescentar a uma anotação quanto leite foi e como foi
# What the command log chart does
help-log-chart = Mostrar o leite e os minutos de cada peito, dia a dia
# What the command log export does
help-log-export = Escrever todas as anotações para outro programa
# What the command log delete does
help-log-delete = Apagar anotações, sem que reste nada delas
# What the command config does
help-config = Mostrar onde ficam as suas configurações, começar um arquivo com elas ou conferir esse arquivo
# What the command config path does
help-config-path = Mostrar onde está, ou estaria, o arquivo das suas configurações
# What the command config init does
help-config-init = Criar um arquivo com todas as configurações como exemplo; se já existir um, ele fica como está
# What the command config check does
help-config-check = Apontar cada erro nas suas configurações
# What the command preset does; a preset has choices for a session, under a name
help-preset = Guardar as escolhas de uma sessão com um nome, como o de um leito
# What the command preset save does
help-preset-save = Guardar com este nome as escolhas que vêm a seguir
# What the command preset list does
help-preset-list = Listar as predefinições
# What the command preset show does
help-preset-show = Mostrar o que uma predefinição contém
# What the command preset remove does
help-preset-remove = Remover uma predefinição
# What the command check does
help-check = Conferir os dados do programa ou uma pasta sua
# What the command pack does
help-pack = Gravar a sua própria voz ou acrescentar um idioma; instalar os pacotes de outras pessoas
# What the command pack new does
help-pack-new = Criar a pasta de um pacote novo, no idioma indicado com --lang
# What the command pack sheet does
help-pack-sheet = Mostrar as frases que vão ser lidas
# What the command pack record does
help-pack-record = Gravar as frases uma a uma com um microfone; continua de onde parou
# What the command pack import does
help-pack-import = Incluir gravações feitas em outro lugar
# What the command pack check does
help-pack-check = Dizer o que precisa ser corrigido e quanto falta gravar
# What the command pack build does
help-pack-build = Juntar tudo em um só arquivo, que outras pessoas podem instalar
# What the command pack install does
help-pack-install = Instalar um pacote que alguém passou para você
# What the command pack list does
help-pack-list = Listar os pacotes instalados
# What the command pack remove does
help-pack-remove = Desinstalar um pacote
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = O idioma falado, pelo nome ou pelo código: espanhol, es-419
# What the option --screen-lang is for
help-arg-screen-lang = O idioma da tela, se for outro
# An option; F13 and next stay as they are
help-arg-key = O que faz uma tecla ou um pedal, como F13=next; pode ser dado mais de uma vez
# An option
help-arg-one-button = Qualquer tecla ou botão: pausar ou continuar; duas vezes rápido: próxima; quatro vezes rápido, ou segurando: está doendo
# An option
help-arg-locked = Começar com as teclas bloqueadas: só dá para pausar, avisar que está doendo e desbloquear
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Quais legendas aparecem: voice (no idioma falado), screen (no da tela) ou both (os dois)
# What the option --data is for
help-arg-data = Uma pasta com sessões, idiomas ou sons seus
# What the option --lines is for
help-arg-lines = Legendas em linhas, mesmo quando o terminal tem espaço para a tela cheia
# What the option --theme is for; the words are typed as they are
help-arg-theme = As cores da tela cheia: auto (como o terminal ou a área de trabalho), light (claras), dark (escuras) ou night (noite: âmbar sobre preto)
# What the option --skin is for; the words are typed as they are
help-arg-skin = O tom da pele nas imagens: neutral (neutro), light (claro), tan (moreno claro), brown (moreno) ou dark (escuro)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Como as imagens são desenhadas no terminal: quadrants (em quartos), ou half (em metades) se houver espaços vazios entre as letras
# What the argument FIGURE of the command figures is for
help-arg-figure = A imagem (todas, se nenhuma for dada)
# What the option --output of the command figures is for
help-arg-figures-dir = A pasta onde salvar as imagens
# What the option --large of the command handout is for
help-arg-large = Letras grandes
# What the option --policy of the command handout is for
help-arg-policy = De quem são as regras sobre quanto tempo o leite dura: veja "warmhands list policies" (cdc-term, se nenhuma for dada)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = O tamanho do papel: a4 ou letter (se não for dado, o da impressora; em um PDF, a4)
# What the option --output of the command handout is for
help-arg-page-file = O arquivo a gravar, que termina em .html ou .pdf; ou - para a saída padrão
# What the option --every of the command remind is for
help-arg-every = Quanto tempo há entre um lembrete e outro, como 3h ou 2h30m
# What the option --times of the command remind is for
help-arg-times = Quantos lembretes (se não for dado, 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = A hora do primeiro, como 22:00 (se não for dada, o próximo quarto de hora)
# What the option --output of the command remind is for
help-arg-calendar-file = O arquivo a gravar, como next.ics; ou - para a saída padrão
# What the option --plain is for
help-arg-plain = Só linhas simples: sem cores e sem redesenhar nada
# What the argument SESSION is; full is typed as it is
help-arg-session = A sessão: veja "warmhands list sessions" (full, se nenhuma for dada)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = O peito por onde começar: left (esquerdo), right (direito) ou other (o outro: o que não foi o primeiro na última vez)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = O movimento: areola (pressionar, soltar) ou press-back (empurrar, pressionar, soltar)
# What the option --rate is for
help-arg-rate = Quantas vezes por minuto, para o seu conforto
# What the option --fit is for
help-arg-fit = Quanto dura no total, por exemplo 30m ou 28:30: menos ou mais que o normal, até onde for possível
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Como se ouve o ritmo: voice (voz), tone (tons) ou none (nada)
# What the option --music is for; none is typed as it is
help-arg-music = A música: um nome de "warmhands list music"; um arquivo, uma pasta ou uma playlist com músicas suas; ou none (nenhuma)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Tocar uma pasta ou uma playlist em ordem aleatória, a cada vez outra; --shuffle=7 dá sempre a mesma ordem
# What the option --delay is for
help-arg-delay = Quanto tempo espera em silêncio antes de começar, por exemplo 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Esperar até você voltar de lavar as mãos e apertar qualquer tecla, por alguns minutos no máximo
# What the option --for is for
help-arg-for = Quanto tempo o ritmo continua, como 20m (se não for dado, até você parar)
# What the option --switch is for
help-arg-switch = Quanto dura a rodada de cada peito, como 5m
# What the option --json is for
help-arg-json = Mostrar um único objeto JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = O que listar: sessions (sessões), languages (idiomas), music (músicas), policies (quanto tempo o leite dura), devices (saídas de som) ou microphones (microfones)
# What the option --speak of list languages is for
help-arg-speak = Cada idioma que tem voz diz o próprio nome
# What the option --voice-volume is for
help-arg-voice-volume = O volume da voz, em decibéis (0 é como foi gravada)
# What the option --music-volume is for
help-arg-music-volume = O volume da música, em decibéis
# What the option --signal-volume is for
help-arg-signal-volume = O volume do ritmo e dos sinais, em decibéis
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Para onde vai o som: speaker (a saída de som), null (lugar nenhum, mas em tempo real), - (a saída padrão, em tempo real) ou um arquivo
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Para onde vai o som: speaker (a saída de som) ou null (lugar nenhum, mas em tempo real)
# What the option --forget of "resume" is for
help-arg-forget = Não tocar nada; apagar o que está guardado da última sessão
# What the option --preset is for
help-arg-preset = Escolhas guardadas com "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = O nome: um leito ou um quarto, como bed4 (letras de a até z, números de 0 a 9 e -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = As quatro perguntas sobre sinais de alerta foram feitas à paciente, e ela respondeu não a todas
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = A paciente tem um sinal de alerta; o médico ou a enfermeira obstetra dela sabe disso e disse para ela fazer mesmo assim
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Não perguntar nada que tenha uma resposta habitual; as perguntas sobre sinais de alerta não têm
# What the option --voice of care is for
help-arg-care-voice = O idioma da voz, se o da paciente ainda não tiver voz
# What the option --device is for
help-arg-device = A saída de som, por qualquer parte do nome: veja "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Quando o fone ou a caixa de som sumir: pause (pausar até voltar) ou go-on (continuar em outra saída de som)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Por onde começar, como PHASE.STEP (fase e passo): "warmhands plan" mostra os nomes
# What the option -o of the command render is for
help-arg-file = O arquivo a gravar, que termina em .wav, .flac, .opus ou .ogg; ou - para a saída padrão
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Só uma das partes: speech (voz), music (música) ou signal (sinais)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = As amostras: 16 ou 24, em WAV também float; ou, quando nenhum nome diz isso, flac, opus ou raw16 (16 bits sem cabeçalho)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = O tamanho de um arquivo Opus, em kbit/s, de 32 a 256 (se não for dado, 64)
# What the option --force is for
help-arg-force = Substituir um arquivo que já existe
# What the argument of the command check is
help-arg-dir = A pasta a conferir (os dados do programa, se nenhuma for dada)
# What the argument of the commands that make a pack is
help-arg-pack-dir = A pasta do pacote
# What the option --voice of pack new is for
help-arg-pack-voice = De quem é a voz: o nome que vai aparecer
# What the option --licence of pack new is for
help-arg-pack-licence = Em que condições outras pessoas podem usar as gravações, por exemplo CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = O arquivo a criar (com o nome da pasta, se nenhum for dado)
# What the argument of pack install is
help-arg-pack-file = O arquivo do pacote, que termina em .whpack
# What the option --force of pack install is for
help-arg-pack-force = Substituir um pacote instalado que tenha o mesmo nome
# What the argument of pack remove is
help-arg-pack-name = O nome do pacote: veja "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Arquivos de som, cada um com o nome da sua frase, como wash-hands.wav; pastas com esses arquivos; ou um só arquivo longo com --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Um arquivo de texto com rótulos do Audacity, que diz onde está cada frase dentro de um arquivo longo
# What the option --microphone of pack record is for
help-arg-pack-microphone = O microfone, por qualquer parte do nome: veja "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Gravar só esta frase, de novo se for preciso; pode ser dado mais de uma vez
# Help for an option of "play" and "ctl"
help-arg-session-name = O nome da sessão em andamento, para "warmhands ctl": letras de a até z, números de 0 a 9 e hifens
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Anotar esta sessão, para "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Anotar esta sessão, com o nome da sua predefinição
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Só as anotações a partir deste dia, como 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = O número da anotação: veja "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = O leite do peito esquerdo, em mililitros, como 40 ou 2.5
# The option --right of "log amount"
help-arg-log-right = O leite do peito direito, em mililitros
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Como foi: easy (fácil), hard (difícil), painful (com dor) ou tired (cansada)
# The option -o of "log chart"
help-arg-log-chart-file = Gravar o gráfico neste arquivo, que termina em .svg, em vez de mostrar
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Escrever uma tabela (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Apagar as anotações desta predefinição
# The option --all of "log delete"
help-arg-log-all = Apagar todas as anotações
# The option --yes of "log delete"
help-arg-log-yes = Não perguntar antes
# Help for an argument of "ctl"
help-arg-control = O que fazer: pause, resume, next, quit...; ou status, watch ou list
# Help for an argument of "ctl"
help-arg-words = O que mais é preciso indicar, como "voice -6" depois de volume
# What the argument of "config check" is
help-arg-config-file = O arquivo a conferir (as suas configurações, se nenhum for dado)
# What the option --help is for
help-arg-help = Mostrar esta ajuda
# What the option --version is for
help-arg-version = Mostrar a versão

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = pelo tempo que você quiser
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Mais curta que o normal ({ $usual }): cada parte cede { $percent }% do tempo que pode ceder (a mais curta dura { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Mais longa que o normal ({ $usual }): cada parte toma { $percent }% do tempo que ainda pode tomar (a mais longa dura { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Com a duração normal: nada é encurtado nem alongado.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto
    [many] cerca de { $minutes } de minutos
   *[other] cerca de { $minutes } minutos
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: de { $shortest } a { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = ainda sem voz
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = voz com sotaque estrangeiro
# In the list of languages: a person reads
list-voice-human = voz de uma pessoa
# In the list of languages: a computer's voice reads
list-voice-synthetic = voz sintética
# In the list of languages: who has read its words
list-review-none = textos ainda não lidos por um falante nativo
# In the list of languages: who has read its words
list-review-native = textos lidos por um falante nativo
# In the list of languages: who has read its words
list-review-clinician = textos lidos por um profissional de saúde
# $name: the sound device that is used where none is named
list-default-device = { $name } (padrão)
# The heading over the list of sources at the end of about
about-sources = Os números e de onde eles vêm:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Não há nada anotado.
# In an entry: how the session ended
log-ended-done = até o fim
# In an entry: how the session ended
log-ended-stopped = parou antes
# In an entry: how the session ended
log-ended-hurt = estava doendo
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count } parte
        [many] { $count } de partes
       *[other] { $count } partes
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = fácil
# How a session was for her: it was hard to do
log-felt-hard = difícil
# How a session was for her
log-felt-painful = com dor
# How a session was for her: she is tired
log-felt-tired = cansada
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Quanto leite, em ml ({ $side })?  um número e depois Enter · só Enter: não medido · q: sem perguntas
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Como foi?  { $words } · qualquer outra tecla: sem resposta
# After these answers, or after "log amount"
log-noted = Está anotado.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Apagar { $count } anotação para sempre?  1: sim · qualquer outra tecla: não
        [many] Apagar { $count } de anotações para sempre?  1: sim · qualquer outra tecla: não
       *[other] Apagar { $count } anotações para sempre?  1: sim · qualquer outra tecla: não
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] { $count } anotação foi apagada.
        [many] { $count } de anotações foram apagadas.
       *[other] { $count } anotações foram apagadas.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Suas configurações. Para usar uma delas, apague o "#" no começo da linha e mude o valor. Vale primeiro o que é digitado depois do comando, depois as variáveis de ambiente, como { $variable }, e por último este arquivo. "warmhands config check" procura erros.
# All settings are right; $place: their file
config-fine = { $place }: todas as configurações foram entendidas.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = árabe
# The language bn, written as in the middle of a sentence
language-bn = bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bangla
# The language de, written as in the middle of a sentence
language-de = alemão
# The language en-GB, written as in the middle of a sentence
language-en-gb = inglês (Reino Unido)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = inglês britânico
# The language en-US, written as in the middle of a sentence
language-en-us = inglês (Estados Unidos)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = inglês americano
# The language es-419, written as in the middle of a sentence
language-es-419 = espanhol (América Latina)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = espanhol latino-americano, castelhano
# The language fr, written as in the middle of a sentence
language-fr = francês
# The language hi, written as in the middle of a sentence
language-hi = hindi
# The language ht, written as in the middle of a sentence
language-ht = crioulo haitiano
# The language id, written as in the middle of a sentence
language-id = indonésio
# The language it, written as in the middle of a sentence
language-it = italiano
# The language ja, written as in the middle of a sentence
language-ja = japonês
# The language pl, written as in the middle of a sentence
language-pl = polonês
# The language pt-BR, written as in the middle of a sentence
language-pt-br = português (Brasil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = português brasileiro, português do Brasil, brasileiro
# The language ru, written as in the middle of a sentence
language-ru = russo
# The language sw, written as in the middle of a sentence
language-sw = suaíli
# The language tl, written as in the middle of a sentence
language-tl = tagalo
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filipino, tagalog
# The language tr, written as in the middle of a sentence
language-tr = turco
# The language ur, written as in the middle of a sentence
language-ur = urdu
# The language vi, written as in the middle of a sentence
language-vi = vietnamita
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = chinês (simplificado)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandarim, chinês mandarim, chinês simplificado

## Notices

# $word: a word of the rhythm
notice-word-too-long = Neste ritmo, a palavra “{ $word }” dura mais que o seu tempo; por isso o ritmo é ouvido em tons.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Uma frase gravada é mais antiga que o seu texto. "warmhands check" diz qual.
    [many] { $count } de frases gravadas são mais antigas que os seus textos. "warmhands check" diz quais.
   *[other] { $count } frases gravadas são mais antigas que os seus textos. "warmhands check" diz quais.
}
# $language: a language tag
notice-unserved-language = Ainda não há voz para “{ $language }”. Isto está em inglês; com --lang você escolhe outro idioma.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Textos: { $words }. Voz: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Você pediu { $asked }. O que há é { $language }: é parecido, mas algumas palavras serão outras.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Um arquivo das suas músicas fica de fora:
    [many] { $count } de arquivos das suas músicas ficam de fora:
   *[other] { $count } arquivos das suas músicas ficam de fora:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] e mais um.
    [many] e mais { $count }.
   *[other] e mais { $count }.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } não pode ser tocado e fica de fora.
    [many] { $count } de arquivos não podem ser tocados e ficam de fora; o primeiro é { $file }.
   *[other] { $count } arquivos não podem ser tocados e ficam de fora; o primeiro é { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Fica de fora das suas configurações: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Fica de fora: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = O pacote “{ $pack }” fica de fora ("warmhands pack remove { $pack }" o desinstala): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Ficam de fora, porque não são exatamente nomes de idiomas, sessões ou sons: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: este idioma não pode substituir { $tags }; por isso, essa indicação é ignorada.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } está danificado ou cortado: termina em { $at }, e em seguida vem a próxima música.
    [many] { $count } de arquivos estão danificados ou cortados e acabam antes da hora; o primeiro é { $file }.
   *[other] { $count } arquivos estão danificados ou cortados e acabam antes da hora; o primeiro é { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Não resta nenhuma música sua que possa ser tocada. A sessão continua sem música.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle muda a ordem de uma pasta ou playlist sua; aqui não muda nada.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = À espera de um programa que leia { $file }. Ctrl-C encerra a espera.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Há arquivos demais nas suas músicas: só { $count } serão tocados.
# Before a session in such a language
notice-draft = A voz tem sotaque estrangeiro: é uma primeira versão neste idioma.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = A sessão inclui no máximo { $length } de espera, até você estar pronta.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } não foi encontrado.
# A folder where a file was named
failure-file-is-folder = { $place } é uma pasta, não um arquivo.
# A file where a folder was named
failure-folder-is-file = { $place } é um arquivo, não uma pasta.
# A file that this user has no right to read
failure-file-denied = Não há permissão para ler { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } não é um arquivo nem uma pasta.
# A file larger than any that is read here
failure-file-too-large = { $place } é grande demais.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } não é texto em UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } é texto em { $encoding }, mas aqui só se lê UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: isto não é TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: a chave “{ $key }” não é conhecida aqui.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: falta a chave “{ $key }”.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” deve ser do tipo { $expected }, não { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }” deve ser um número inteiro de { $least } a { $most }, não { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }” deve ser um número de { $least } a { $most }, não { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: há colchetes ou chaves demais aqui.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: há mais de { $most } itens.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: “{ $word }” não é conhecido aqui.
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” não é uma duração: escreva "45 s" ou "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” é mais preciso que uma amostra de som.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” dura mais de um dia.
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” não serve como nome: só letras minúsculas, algarismos e hifens, com uma letra no início.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” aparece aqui pela segunda vez.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: o passo “{ $step }” deve dizer uma frase ou dar um sinal, só uma das duas coisas.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: uma fase do tipo “{ $kind }” precisa de “{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: uma fase do tipo “{ $kind }” não tem “{ $key }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: o aviso “{ $prompt }” precisa de "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: o aviso “{ $prompt }” já sabe a sua hora e não tem "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target deve ficar entre min e max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: falta um passo com safety = "gate" antes da primeira massagem ou retirada do leite.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: a fase “{ $phase }” não tem um passo com safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: as fases que se repetem devem ser do tipo "express" e vir uma depois da outra; “{ $phase }” não é assim.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: uma sessão deve terminar com uma fase do tipo "close": quando ligar, uma frase de carinho e o sinal "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml não tem “{ $source }”.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: a fonte “{ $source }” não dá nenhuma faixa para { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } está fora da faixa da fonte “{ $source }”, que vai de { $min } a { $max }.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: uma fonte do tipo comfort não pode dar uma faixa para { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: isto não é Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: a frase “{ $id }” é falada e deve ser só texto.
# What was asked for; $name: as typed
failure-unknown-session = Não há nenhuma sessão “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Não há aqui nenhum idioma para “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Não há nenhuma música “{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } não tem nenhum arquivo de som que possa ser tocado: WAV, FLAC, MP3, OGG, OPUS, M4A ou AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } é uma playlist que não indica nenhum arquivo.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } está na rede; só podem ser tocados arquivos deste computador.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } é uma playlist dentro de outra; de uma playlist só podem ser tocados arquivos.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } não responde.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } não tem a frase “{ $message }”.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: a frase “{ $message }” não está gravada em { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Ainda não há voz para { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: não há nenhuma imagem “{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } não é uma imagem que possa ser mostrada: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: não há nenhum sinal “{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: a frase de segurança “{ $prompt }” não cabe na fase “{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } tem { $found } amostras, mas o seu pacote diz { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: não dá para dizer a frase “{ $message }” em { $found } s; ela leva pelo menos { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dura { $found } s, tempo demais para a frase “{ $message }”: no máximo { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: no meio da frase “{ $message }” não se ouve nada durante { $found } s.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } deveria ser a frase “{ $message }”, mas a maior parte é silêncio.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } deveria ser a frase “{ $message }”, mas não é uma voz falando.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: a gravação de “{ $message }” é a mesma de “{ $other }”, que tem outras palavras.
# A file of sound
failure-not-sound = { $place } não é um som em formato conhecido.
# A file of sound
failure-codec = { $place } é um som de um tipo que não pode ser lido aqui.
# A file of sound; $channels: how many
failure-channels = { $place } tem { $channels } canais; só um ou dois podem ser tocados.
# A recording; $rate: a number
failure-sample-rate = { $place } foi gravado a { $rate } Hz; as gravações são a 48000 Hz.
# A file of sound
failure-empty-sound = { $place } está vazio.
# A file of sound
failure-truncated-sound = { $place } está cortado: falta o final.
# A file of sound
failure-damaged-sound = { $place } está danificado e não pode ser tocado.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } é { $format }, que não pode ser tocado aqui. Salve como FLAC, ou converta: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } é { $kind ->
    [page] uma página da web
    [picture] uma imagem
    [archive] um arquivo compactado, que precisa ser descompactado antes
    [document] um documento
    [notes] uma partitura (MIDI)
   *[text] um texto
}, não um som.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } só contém zeros: não foi copiado ou baixado até o fim.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } está vazio. Se ele fica guardado na nuvem (iCloud, OneDrive), baixe o arquivo primeiro.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } não foi concluído: falta o índice, que vem por último nesse tipo de arquivo. O aplicativo que fez a gravação talvez consiga consertar o arquivo.
# A film, or another file without a track of sound
failure-no-audio = { $place } não tem som.
# A file of sound
failure-encrypted-sound = { $place } está protegido contra cópia e não pode ser tocado aqui.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } tem { $channels } canais; no máximo { $most } podem ser tocados.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } foi gravado a { $rate } Hz; só pode ser tocado de { $least } a { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = “{ $argument }” não é conhecido aqui.
# The command line; $command: as typed
failure-unknown-command = Não há nenhum comando “{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: não há nenhuma tecla “{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: não há nenhuma ação “{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: assim não sobra nenhuma tecla para dizer que está doendo.
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” não corresponde a nenhum controle.
# The command line of "ctl"; their names follow
failure-several-sessions = Há várias sessões em andamento. Diga qual com --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Não há lugar para as configurações: nem HOME nem WARMHANDS_CONFIG indica um.
# The command line of "play"; $name: as typed
failure-name-in-use = Já há uma sessão em andamento chamada “{ $name }”.
# "ctl" found no session to steer
failure-no-running-session = Não há nenhuma sessão assim em andamento.
# "resume" found no session to go on with
failure-no-place = Nenhuma sessão foi interrompida nas últimas 24 horas, então não há nenhuma para continuar.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Essa sessão ainda está em andamento.
# After that; --name stays as it is
hint-place-in-use = Sessões em andamento ao mesmo tempo se distinguem pelo nome: comece cada uma com o seu próprio --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = O que estava guardado da última sessão está danificado. Foi deixado à parte como { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Não há nenhuma predefinição “{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Este sistema não tem uma pasta pessoal.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Não há nenhuma anotação { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } foi gravado por um warmhands mais novo e foi deixado como estava.
# The file of the log can't be read
failure-log-broken = { $place } está danificado, ou não contém anotações deste programa. Foi deixado como estava.
# Another command is at work in the file of the log
failure-log-busy = Outro warmhands está trabalhando em { $place }. Tente de novo quando ele terminar.
# "ctl" found a session that does not react
failure-session-hangs = A sessão não responde.
# Why a control was refused: it has no effect at this place
refused-not-here = Isso não é possível neste momento.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Esta frase de segurança é ouvida primeiro até o fim.
# Why a control was refused: the rhythm can't be faster
refused-fastest = O ritmo não pode ser mais rápido.
# Why a control was refused: the rhythm can't be slower
refused-slowest = O ritmo não pode ser mais lento.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Isto não pode durar mais.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Isto não pode ser mais curto.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Depois disto não vem o outro peito.
# Why a control was refused: the volume
refused-loudest = Já está no volume máximo.
# Why a control was refused: the volume
refused-softest = Já está no volume mínimo.
# Why a control was refused
refused-no-such-music = Essa música não existe.
# Why a control was refused: the program that plays did not react
refused-no-answer = A sessão não responde.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }” não serve para { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Falta { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Não há aqui um terminal onde perguntar. Ainda falta responder: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } precisa de um valor.
# The command line; $argument: an option
failure-twice = { $argument } só pode ser dado uma vez.
# $one, $other: two things on the command line
failure-not-together = { $one } e { $other } não podem ser usados juntos.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = “{ $file }” ficaria em um formato que não pode ser criado aqui.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }” não é um número de { $min } a { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }” não está entre { $min } e { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }” não está entre { $min } e { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } é para uma sessão que se repete, e “{ $session }” termina sozinha.
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” continua até você parar.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” não é uma duração.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” pode durar de { $shortest } a { $longest } neste idioma e neste ritmo, não { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” não pode durar mais nem menos que cerca de { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Não deu para entender: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Não foi possível escrever o resultado: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Alguma coisa deu errado dentro do warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Você quis dizer “{ $name }”?
# After something that is not known; $names: those that are, with commas between
hint-known = Você pode escolher entre: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Você pode escolher entre: { $names } e mais { $count }.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Você pode escolher entre: { $names } e mais { $count }. "{ $command }" mostra todos.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Você quis dizer “{ $name }” (--lang { $tag })? "warmhands list languages" mostra todos os idiomas.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" toca a música que vem com o programa, e "--music none" não toca nenhuma.
# After a command line that can't be understood
hint-help = "warmhands --help" mostra o que há.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" usa todas as respostas habituais. "--no-warning-signs" ou "--told-by-doctor" é sempre necessário.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" se repete.
# After a session without an end, where a length is needed
hint-endless = Diga por quanto tempo com --for, como --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Escreva acima da primeira linha entre colchetes, como [screen].
# After a length of time that can't be read
hint-length = Escreva como 30m, 90s, 1h15m, 28.5m ou 28:30, até 24 horas.
# After a line without a recording
hint-no-clip = Nada foi tocado. Grave ou gere esta frase, ou escolha outro idioma com --lang.
# After a recording that can't be its line
hint-line = Grave esta frase de novo. "warmhands pack check" mostra todas as gravações assim na pasta de um pacote.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Escolha outra voz com --lang e mantenha este idioma na tela, como "--lang en-US --screen-lang { $tag }". "warmhands list languages" mostra os idiomas que têm voz.
# After a length that a session can't have
hint-fit = "warmhands list sessions" mostra quanto dura cada sessão.
# After a mistake in a file of the data
hint-check = "warmhands check" confere tudo.
# After a file of texts in another encoding
hint-encoding = Salve de novo em UTF-8: na maioria dos editores, a codificação é escolhida ao salvar.
# After a spoken line with something to be filled in
hint-not-plain = Uma gravação não pode mudar: escreva uma frase para cada caso.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } já existe e foi deixado como estava.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } faz parte da música escolhida e foi deixado como estava.
# A disk without room
failure-disk-full = Não há mais espaço para { $place }. Nada ficou pela metade.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = Não foi possível gravar { $place }: { $detail }
# A folder that there is not
failure-no-folder = A pasta { $place } não existe.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = O Chromium, que faz o PDF, não foi encontrado aqui.
# Likewise, where it does not do its work
failure-chromium = O Chromium não conseguiu fazer o PDF.
# After that
hint-no-chromium = Grave como .html, abra em qualquer navegador e imprima.
# A place where this user has no right to write
failure-not-allowed = Não há permissão para gravar { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } precisa de cerca de { $needed } MB, e ali só há { $free } MB livres.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: nenhum arquivo pode ter este nome.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } de som é mais do que cabe no arquivo neste formato ({ $most }).
# After a file that would be written over
hint-force = "--force" substitui o arquivo.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Escolha outro nome para o novo arquivo.
# After a disk without room
hint-less-room = Libere espaço ou escolha outro lugar. Um arquivo com nome que termina em .opus é de longe o menor.
# After a sound too long for a WAV file
hint-too-long-wav = Um nome que termina em .opus ou .flac não tem esse limite.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Há .wav, .flac, .opus e .ogg. O ffmpeg faz qualquer outro: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Termine o nome em .{ $ending }, ou deixe --format de fora.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC tem 16 ou 24 bits: escolha --format 16 ou 24, ou termine o nome em .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 é para a saída padrão (-), para um pipe ou para um nome sem extensão.
# After --bitrate for a format that has none
hint-bitrate = --bitrate é para Opus: termine o nome em .opus, ou escolha --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Isso é para um arquivo de som: indique um, como "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Narração: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Textos: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Sinais: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Música: { $licence }
# Where the person brought the music
tag-licence-own-music = Música: uma gravação sua, com as próprias condições

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = qualquer tecla ou botão: pausar ou continuar · duas vezes rápido: próxima · quatro vezes rápido, ou segurando: está doendo · { $hurt } · Ctrl-C: parar
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = As teclas estão bloqueadas. Para desbloquear: { $key }. A pausa e “está doendo” continuam funcionando.
# When they work again
play-unlocked = As teclas estão desbloqueadas.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Voz: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Música: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Sinais: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Música: { $name }
# The music was ended by a key
play-music-none = Sem música
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = A sessão está tocando, mas não pode ser controlada de fora.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Já em andamento nesta saída de som, e tocando ao mesmo tempo: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" não vai poder continuar deste ponto. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Esta sessão não está sendo anotada. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = A sessão mudou; por isso, continua do início deste passo.
# The answer to the key that asks; $left: as 12:40
play-time-left = Faltam { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = A sessão continua até você parar.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Se melhorou, { $key } volta para onde você estava.
# The same where all keys are one button
play-can-go-on-twice = Se já estiver melhor, aperte duas vezes rápido para voltar aonde estava.
# The session goes on after that key
play-went-on = A sessão continua de onde você estava.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = O computador estava suspenso, por isso a sessão está em pausa; { $key } para continuar.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Isto agora dura { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Agora é a vez do outro peito.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Começa em { $left }. { $key }: agora
# What a key does, for the list of keys; short
key-toggle = pausar ou continuar
# The most important key
key-hurt = está doendo
# To the next step
key-next = próxima
# To the beginning of this step, or the one before
key-previous = anterior
# The last sentence once more
key-repeat = repetir
# This part of the session from its beginning
key-restart = esta parte desde o início
# The milk flows more slowly: to the other breast
key-side = outro peito
# This step or rhythm lasts longer
key-longer = mais longo
# This step or rhythm is shorter
key-shorter = mais curto
# The rhythm
key-faster = ritmo mais rápido
# The rhythm
key-slower = ritmo mais lento
# Its volume
key-louder-voice = voz mais alta
# Its volume
key-softer-voice = voz mais baixa
# Its volume
key-louder-music = música mais alta
# Its volume
key-softer-music = música mais baixa
# The volume of the tones and clicks
key-louder-signal = sinais mais altos
# The volume of the tones and clicks
key-softer-signal = sinais mais baixos
# The next piece
key-music-next = outra música
# It ends
key-music-none = sem música
# The voice says how much time is left
key-time-left = quanto falta
# Where the session waits, or after "it hurts"
key-go-on = continuar
# The keys, so that touching them does nothing
key-lock = bloquear as teclas
# The same key while they are locked
key-unlock = desbloquear as teclas
# The list of all keys
key-keys = todas as teclas
# The session
key-quit = parar
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = espaço
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
figures-written = Imagens salvas em { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Que idioma a paciente fala?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Ainda não há voz em { $language }. A paciente pode ler aqui e durante a sessão. Que idioma a voz deve falar?
# care: likewise; the names of the sessions follow
care-ask-session = Qual sessão?
# care: likewise; the two techniques follow
care-ask-technique = Qual movimento da mão?
# care: likewise; the breasts follow
care-ask-side = Qual peito primeiro?
# care: likewise; the names of devices for sound follow
care-ask-device = Por onde o som deve sair?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Ela ouve bem a voz?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Sinal de alerta { $number } de { $count }: pergunte a ela, ou deixe que ela aponte a resposta.
# care: before what will be played
care-summary = Isto é o que vai tocar:
# care: after that; a command line follows
care-same-again = Para repetir o mesmo:
# care: the technique areola, which keeps its name
care-technique-areola = areola: pressionar, soltar
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: empurrar, pressionar, soltar
# care: an answer to the question for the first breast
care-side-own = o que ela mesma escolher
# care: likewise; the program remembers for a day which one was first
care-side-other = o que não foi o primeiro na última vez
# care: an answer to the question for the loudness
care-good = Sim, está bom
# care: likewise
care-louder = Mais alto
# care: likewise
care-softer = Mais baixo
# care: an answer; it is also shown to the patient, in her language
care-yes = Sim
# care: likewise
care-no = Não
# care: the first answer after a warning sign
care-stop = Parar aqui: nada vai tocar
# care: the second answer after a warning sign; who presses this key says so
care-told-so = O médico ou a enfermeira obstetra dela sabe disso e disse para ela fazer mesmo assim
# care: at the end, where nothing plays
care-ended = Nada foi iniciado.
# The keys of care; the letter stays as it is
care-keys = Backspace: voltar · q: parar
# The keys of care, where each answer has a number
care-keys-number = um número: a resposta
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = um número: o idioma diz o próprio nome · de novo, ou Enter: é o dela
# A key of care, where there are more answers than fit
care-keys-more = 0: mais
# A key of care; the letter stays as it is
care-keys-again = r: repetir
# The keys of care at the end
care-keys-begin = Enter ou espaço: começar

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Ainda não há voz em { $language }. Qual voz deve falar?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = o número e depois Enter: essa voz · só Enter: { $name } · q: nenhuma
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · faltam { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = em pausa · { $phase } · faltam { $left } · espaço para continuar
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Pronta? Aperte qualquer tecla para continuar · no máximo { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = em pausa · { $phase } · { $heard } · espaço para continuar
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = em pausa · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = A seguir: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sessão
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = já { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Parte
# The same for the step: the shortest part, as one movement of the massage
screen-step = Passo
# On the full screen, beside the phase: the session is paused
screen-paused = em pausa
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = em espera
# On the full screen, beside the phase: there is no sound device
screen-silent = sem som
# On the full screen, beside the phase: the sound device is gone
screen-lost = a saída de som sumiu
# On the full screen, beside the phase: the sound system does not answer
screen-hung = o sistema de som não responde
# After + or -; $rate: cycles a minute
play-rate = O ritmo: { $rate } vezes por minuto, a partir de um dos próximos movimentos.
# After q: the closing lines are still said
play-farewell = Algumas palavras antes de você ir. Com q de novo, termina na hora.
# After n, p or r during a safety line
play-not-skipped = Esta frase é para a sua segurança; ela é ouvida até o fim.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Começar com a música que vem com o programa?  Enter ou y: sim · n ou q: não
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = O sistema de som deste computador não responde. A sessão espera aqui e continua assim que ele responder.
# A headset or a loudspeaker was pulled out
play-device-lost = A saída de som sumiu. A sessão continua assim que ela voltar.
# It is there again
play-device-back = A saída de som voltou.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = A saída de som sumiu ({ $device }). A sessão está em pausa.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: continuar sem ela
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = O som agora sai por: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Não dá para ouvir nada ({ $device }): a saída está no mudo ou com o volume em zero.
# Before a session, on a machine without sound
play-no-sound = Não há saída de som: a sessão segue em silêncio. "warmhands render -o session.wav" faz um arquivo para ouvir em outro lugar.
# Before a session, where the sound server hangs
play-no-answer = O sistema de som deste computador não responde: a sessão segue em silêncio. "warmhands render -o session.wav" faz um arquivo para ouvir em outro lugar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] O som atrasou uma vez: este computador estava ocupado demais.
    [many] O som atrasou { $count } de vezes: este computador estava ocupado demais.
   *[other] O som atrasou { $count } vezes: este computador estava ocupado demais.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Estava doendo quando esta sessão foi deixada. Continue só se agora não doer.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = “{ $session }” parou antes do fim.  Enter: continuar de onde parou · qualquer outra tecla: começar de novo
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" continua deste ponto.
# After "resume --forget"
play-forgotten = Não há nada guardado da última sessão.
# At the end of a session
play-ended = Esta sessão terminou.
# $heard: how far it came, as 12:34
play-stopped = Parou depois de { $heard }. Você pode voltar quando quiser.
# A machine without sound
failure-no-device = Não há saída de som.
# A machine whose sound server hangs
failure-sound-hung = O sistema de som deste computador não responde.
# The option --device; $name: as typed
failure-unknown-device = Não há nenhuma saída de som chamada “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” serve para várias saídas de som: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } não toca som estéreo a 48 kHz.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = Não foi possível abrir { $device }: { $detail }
# A program that was built without sound devices
failure-not-built = Esta versão do programa não toca em nenhuma saída de som.
# After a sound device that is not known, or not known well enough
hint-list-devices = Escreva mais do nome, ou o identificador inteiro: "warmhands list devices" mostra quais há.
# After two options that do not go together
hint-device-output = --device escolhe onde se ouve --output speaker: deixe um dos dois de fora.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" faz um arquivo para ouvir em outro lugar.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } não pertence a nenhum idioma: nenhuma pasta em locales tem esse código.
# A file or a folder of the person's own data
check-no-unit = { $place } fica de fora: o nome não é exatamente o de uma sessão ou de um som.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } não pode substituir { $told }, que é outro idioma.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: este pacote diz que está em { $told }, não em { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: nenhuma licença é indicada.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” é uma gravação que não pertence a nenhuma frase em { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: a gravação de “{ $message }” não está no pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” foi gravado com um texto diferente do que tem agora.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } não é Ogg, embora o nome diga que é.
# A file of sound
check-changed = { $place } não é o arquivo que o seu manifesto descreve.
# A recording
check-not-mono = { $place } não é mono.
# A piece of music
check-not-stereo = { $place } não é estéreo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } está saturado, pela primeira vez aos { $at } s.
# A file of sound
check-silent = { $place } está em silêncio.
# A recording; $found: as measured
check-too-loud = { $place } está alto demais: { $found } LUFS; a narração vai de -20 a -18.
# A recording; $found: as measured
check-too-quiet = { $place } está baixo demais: { $found } LUFS; a narração vai de -20 a -18.
# A file of sound; $found: as measured
check-peak = { $place } tem um pico real de { $found } dBTP; o máximo é -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } está tão alto quanto a voz: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } está a { $found } LUFS, mas o seu manifesto diz { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } não termina como começa: a diferença é de { $found } dB e deve ficar abaixo de -20.
# A text that this language lacks
check-missing-text = { $place }: falta “{ $message }”.
# A text that only this language has
check-extra-text = { $place }: “{ $message }” não está no idioma de base.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }” está palavra por palavra como em { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }” foi traduzido de um texto diferente do que { $language } tem agora.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }” não usa os mesmos valores que em { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” leva { $found } s para ser dito com calma; uma frase tem no máximo { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: “{ $message }” não recebe nenhum valor para “${ $name }”.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl não tem “{ $message }”.
# A spoken line that is never heard
check-unreachable = { $place }: nenhuma sessão diz “{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: textos { $texts }, em falta { $missing }, desatualizados { $outdated }, não traduzidos { $untranslated }; gravações { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Foram conferidos: { $languages ->
    [one] { $languages } idioma
    [many] { $languages } de idiomas
   *[other] { $languages } idiomas
}, { $recordings ->
    [one] { $recordings } gravação
    [many] { $recordings } de gravações
   *[other] { $recordings } gravações
}, { $sessions ->
    [one] { $sessions } sessão
    [many] { $sessions } de sessões
   *[other] { $sessions } sessões
} e { $sounds ->
    [one] { $sounds } outro som
    [many] { $sounds } de outros sons
   *[other] { $sounds } outros sons
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] E mais uma coisa.
    [many] E mais { $count } de coisas.
   *[other] E mais { $count } coisas.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Nada está errado.
    [one] Uma coisa está errada.
    [many] { $count } de coisas estão erradas.
   *[other] { $count } coisas estão erradas.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = A pasta { $place } está pronta, com { $lines } frases para gravar. A folha para ler é { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Primeiro traduza os textos de { $place } e preencha o locale.toml. Depois, "warmhands pack sheet" mostra as frases de novo.
# After that, where something was left open
pack-fill-in = Escreva em { $place } o nome da voz e a licença.
# The last line after pack new
pack-then-record = Depois, grave: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Frases gravadas: { $recorded } de { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = O arquivo { $place } está pronto. Com ele dá para ouvir: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = O pacote “{ $pack }” foi instalado.
# After pack remove; $pack: its name
pack-removed = O pacote “{ $pack }” foi desinstalado.
# In the list of packs, where there is none
pack-none = Não há nenhum pacote instalado.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, gravações: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Esta é a voz que se ouve neste idioma.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Neste idioma se ouve outra voz, porque ela tem todas as frases ou porque é a de uma pessoa.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }, frases gravadas: { $recorded } de { $lines }.
# Below that, once
record-how = Você vê uma frase por vez. Tecle espaço, espere o sinal e leia com calma. Quando terminar, fique em silêncio um instante: a gravação para sozinha.
# Above each line; $number of $lines
record-line = Frase { $number } de { $lines } · { $message }
# The keys before a line is recorded
record-keys = espaço: gravar · s: pular · q: parar por enquanto
# While it listens and nothing is heard yet
record-waiting = esperando a sua voz...
# While it hears her
record-speaking = gravando...
# The keys after a good recording
record-keep-keys = enter: guardar · l: ouvir · a: de novo · s: pular · q: parar por enquanto
# The keys after a recording that can't be used
record-again-keys = a: de novo · s: pular · q: parar por enquanto
# A recording and how long it is; $seconds: as 4.2
record-good = Frase gravada, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Frase guardada: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Todas as frases estão gravadas. Agora: warmhands pack check { $place }
# She stopped
record-stopped = Paramos por aqui. O mesmo comando continua deste ponto.
# How many files were taken in; $kept of $files
import-done = Gravações incluídas: { $kept } de { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = A frase “{ $message }” tem { $count } gravações: { $files }. Entre elas, é incluída a última que estiver boa.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = Há itens demais em { $place }: foram lidos os primeiros { $most } e ficaram de fora { $more }.

# Why a recording can't be used
take-silent = Não deu para ouvir nada. O microfone está ligado?
# Why a recording can't be used
take-clipped = O som ficou alto demais e distorcido. Afaste-se um pouco do microfone ou abaixe o volume dele.
# Why a recording can't be used
take-too-quiet = O som ficou baixo demais. Chegue mais perto do microfone ou aumente o volume dele.
# Why a recording can't be used
take-noisy = Há barulho demais em volta. Procure um lugar mais silencioso ou chegue mais perto do microfone.
# Why a recording can't be used
take-cut-start = Faltou o começo. Comece a falar só depois do sinal.
# Why a recording can't be used
take-cut-end = Faltou o final. Depois da última palavra, fique em silêncio um instante.
# Why a recording can't be used
take-peaks = Alguns sons se destacam demais. Fale um pouco para o lado do microfone, com calma e com a voz uniforme.
# Why a recording can't be used
take-too-long = A gravação ficou mais longa do que uma frase pode ser.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Não pode ser esta frase: a fala dura { $found } s, e a frase leva pelo menos { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = A gravação tem mais do que esta frase: dura { $found } s, e a frase, no máximo { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = Há um silêncio de { $found } s no meio. Leia a frase toda sem parar.
# Why a recording can't be used
take-line-mostly-silent = A maior parte da gravação é silêncio.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Não parece uma voz falando.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = A leitura está rápida: { $rate } { $unit ->
    [characters] letras
   *[words] palavras
} por minuto; com calma são de { $min } a { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = A leitura está lenta: { $rate } { $unit ->
    [characters] letras
   *[words] palavras
} por minuto; com calma são de { $min } a { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = A pasta { $place } não está vazia.
# After that
hint-folder-in-use = Indique uma pasta vazia ou uma que ainda não exista.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Outro warmhands está trabalhando em { $place }. Tente de novo quando ele terminar.
# A folder that is not that of a pack
failure-no-pack-in = { $place } não é a pasta de um pacote.
# After that
hint-pack-new = "warmhands pack new" cria uma.
# A file that is not a pack
failure-not-a-pack = { $place } não é um pacote.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } foi danificado ou alterado depois de pronto.
# After a file that is no pack, or damaged
hint-pack-file = Peça o arquivo de novo; ele é feito com "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” não faz parte de um pacote.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” não é um arquivo comum.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: “{ $path }” aparece duas vezes.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” tem caracteres que poderiam tomar o controle da tela.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: primeiro é preciso corrigir isto.
    [many] { $place }: primeiro é preciso corrigir estes { $count } de problemas.
   *[other] { $place }: primeiro é preciso corrigir estes { $count } problemas.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = Com { $place } ainda não dá para ouvir nenhuma sessão: faltam frases em todas.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" mostra as frases da sessão mais curta; as de "it-hurts" são necessárias em todas.
# $name: what is no line; $language: a language tag
failure-no-such-line = Não há nenhuma frase “{ $name }” em { $language }.
# $pack: its name
failure-pack-installed = Já há um pacote instalado chamado “{ $pack }”.
# After that
hint-pack-force = "--force" substitui o pacote.
# $pack: its name
failure-pack-not-installed = Não há nenhum pacote instalado chamado “{ $pack }”.
# There is no home folder to keep packs in
failure-no-home = Este sistema não tem uma pasta pessoal onde guardar os pacotes.
# A label file that can't be read
failure-labels = { $place }: isto não é um rótulo do Audacity. Um rótulo tem início, fim e nome da frase, separados por tabulações.
# A label file that names no line
failure-no-labels = { $place } não tem nenhum rótulo com nome.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” pode ser qualquer uma destas frases: { $names }. Use o nome exato da frase.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: o rótulo “{ $message }” fica além do final da gravação.
# --labels with more than one sound file
failure-labels-one-file = --labels é para uma só gravação longa.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Um terminal mostra texto, não som. Indique um arquivo, como "-o session.wav", ou use "|" para passar o som a um programa.
# Recording without a keyboard
failure-no-keys = Para gravar, é preciso um terminal com teclado.
# Recording without a microphone
failure-no-microphone = Não há microfone.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Não há nenhum microfone chamado “{ $name }”.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” serve para vários microfones: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } não grava a 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = O microfone sumiu. O que já foi guardado está a salvo; o mesmo comando continua deste ponto.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" mostra quais há.
