### Every text of the screen.

## Sessions

# The name of a session
session-full = Massagem e retirada do leite
# What will happen
session-full-summary = Uma massagem suave nos dois peitos e, depois, a retirada do leite com as mãos, em três voltas, com uma massagem curta entre uma e outra.
session-massage = Massagem
session-massage-summary = Um pano morno e uma massagem suave nos dois peitos, sem tirar leite.
session-express = Retirada do leite
session-express-summary = Tirar o leite com as mãos, duas rodadas em cada peito, passando adiante quando o leite começar a sair menos.
session-first-days = Os primeiros dias
session-first-days-summary = Juntar as primeiras gotas com uma colher ou uma seringa, com delicadeza, em uns dez minutos.
session-cadence = Só o ritmo
session-cadence-summary = O ritmo da retirada do leite com as mãos, um peito e depois o outro, pelo tempo que você quiser.
session-relief = Alívio
session-relief-summary = Toques bem leves e um pouquinho de leite, para peitos cheios e doloridos que não estão vermelhos nem quentes, e sem febre.
session-it-hurts = Está doendo
session-it-hurts-summary = Parar com calma, e quando ligar para pedir ajuda.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparação
phase-massage = massagem
phase-express = retirada do leite
phase-close = encerramento
# The breast of a phase
side-first = o peito por onde vai começar
side-second = o outro peito
side-left = peito esquerdo
side-right = peito direito
side-both = os dois peitos
# The name of the music that the project brings
music-warm = Aconchego
music-rain = Chuva na janela
music-hush = Sossego

## Before a session

# The one screen of text before any session
gate-screen =
    Quem deve ligar primeiro

    Por favor, não comece, e ligue primeiro para o médico ou para a enfermeira obstetra, ou procure o posto de saúde, se
      - você está grávida, em qualquer semana;
      - um peito tem vermelhidão ou riscos vermelhos (na pele morena ou negra, o lugar pode parecer mais escuro ou arroxeado, ou só estar quente);
      - você está com febre;
      - você sente mal-estar como de gripe.

    A sessão de alívio não muda isso. Ela é para peitos cheios, sem vermelhidão, calor ou febre; com qualquer uma dessas coisas, só se o médico ou a enfermeira obstetra já disse para você fazer.

    Nunca deve doer. A tecla h para tudo na hora e diz quando ligar.
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

## Help

help-warmhands = Uma voz calma, música suave e um ritmo para a massagem dos peitos e a retirada do leite com as mãos.
help-usage = Uso
help-options = Opções
help-arguments = Argumentos
help-commands = Comandos
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPÇÕES]
help-play = Ouvir uma sessão (o que acontece quando nenhum comando é dado)
help-cadence = Ouvir só o ritmo da retirada do leite, pelo tempo que você quiser
help-render = Gravar uma sessão em um arquivo de som
help-plan = Mostrar o que será ouvido e quando, sem som
help-script = Mostrar o que será dito
help-list = Listar as sessões, os idiomas, as músicas ou as saídas de som
help-about = Para que serve, quando ligar, fontes e licenças
help-check = Conferir os dados do programa ou uma pasta sua
help-arg-lang = O idioma falado, por exemplo es-419
help-arg-screen-lang = O idioma da tela, se for outro
help-arg-captions = Quais legendas aparecem: voice (no idioma falado), screen (no da tela) ou both (os dois)
help-arg-data = Uma pasta com sessões, idiomas ou sons seus
help-arg-plain = Só linhas simples: sem cores e sem redesenhar nada
help-arg-session = A sessão: veja "warmhands list sessions" (full, se nenhuma for dada)
help-arg-side = O peito por onde começar: left (esquerdo) ou right (direito)
help-arg-technique = O movimento: areola (pressionar, soltar) ou press-back (empurrar, pressionar, soltar)
help-arg-rate = Quantas vezes por minuto, para o seu conforto
help-arg-fit = Quanto dura no total, por exemplo 30m ou 28:30: menos ou mais que o normal, até onde for possível
help-arg-count = Como se ouve o ritmo: voice (voz), tone (tons) ou none (nada)
help-arg-music = A música: um nome de "warmhands list music", um arquivo ou uma pasta com músicas suas, ou none (nenhuma)
help-arg-for = Quanto tempo o ritmo continua, como 20m (se não for dado, até você parar)
help-arg-switch = Quanto dura a rodada de cada peito, como 5m
help-arg-json = Mostrar um único objeto JSON
help-arg-what = O que listar: sessions (sessões), languages (idiomas), music (músicas) ou devices (saídas de som)
help-arg-speak = Cada idioma que tem voz diz o próprio nome
help-arg-voice-volume = O volume da voz, em decibéis (0 é como foi gravada)
help-arg-music-volume = O volume da música, em decibéis
help-arg-signal-volume = O volume do ritmo e dos sinais, em decibéis
help-arg-output = Para onde vai o som: speaker (a saída de som), null (lugar nenhum, mas em tempo real), - (WAV na saída padrão) ou um arquivo
help-arg-device = A saída de som, por qualquer parte do nome: veja "warmhands list devices"
help-arg-from = Por onde começar, como PHASE.STEP (fase e passo): "warmhands plan" mostra os nomes
help-arg-file = O arquivo a gravar: FLAC se o nome termina em .flac, senão WAV; ou - para a saída padrão
help-arg-stem = Só uma das partes: speech (voz), music (música) ou signal (sinais)
help-arg-format = As amostras: 16, 24 ou float (só WAV); ou flac, quando nenhum nome diz isso
help-arg-force = Substituir um arquivo que já existe
help-arg-dir = A pasta a conferir (os dados do programa, se nenhuma for dada)
help-arg-help = Mostrar esta ajuda
help-arg-version = Mostrar a versão

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = pelo tempo que você quiser
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Mais curta que o normal ({ $usual }): cada parte cede { $percent }% do tempo que pode ceder (a mais curta dura { $shortest }).
plan-fit-longer = Mais longa que o normal ({ $usual }): cada parte toma { $percent }% do tempo que ainda pode tomar (a mais longa dura { $longest }).
plan-fit-usual = Com a duração normal: nada é encurtado nem alongado.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto
    [many] cerca de { $minutes } de minutos
   *[other] cerca de { $minutes } minutos
}
# $shortest, $longest: as 28:14
list-reach = --fit: de { $shortest } a { $longest }
list-no-voice = ainda sem voz
list-voice-draft = voz com sotaque estrangeiro
list-voice-human = voz de uma pessoa
list-voice-synthetic = voz sintética
list-review-none = textos ainda não lidos por um falante nativo
list-review-native = textos lidos por um falante nativo
list-review-clinician = textos lidos por um profissional de saúde
# $name: the sound device that is used where none is named
list-default-device = { $name } (padrão)
about-sources = Os números e de onde eles vêm:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Neste ritmo, a palavra “{ $word }” dura mais que o seu tempo; por isso o ritmo é ouvido em tons.
notice-stale = { $count ->
    [one] Uma frase gravada é mais antiga que o seu texto. "warmhands check" diz qual.
    [many] { $count } de frases gravadas são mais antigas que os seus textos. "warmhands check" diz quais.
   *[other] { $count } frases gravadas são mais antigas que os seus textos. "warmhands check" diz quais.
}
# $language: a language tag
notice-unserved-language = Ainda não há voz para “{ $language }”. Isto está em inglês; com --lang você escolhe outro idioma.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Você pediu { $asked }. O que há é { $language }: é parecido, mas algumas palavras serão outras.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } não pode ser tocado e fica de fora.
    [many] { $count } de arquivos não podem ser tocados e ficam de fora; o primeiro é { $file }.
   *[other] { $count } arquivos não podem ser tocados e ficam de fora; o primeiro é { $file }.
}
notice-draft = A voz tem sotaque estrangeiro: é uma primeira versão neste idioma.

## Failures: what is wrong, and where

failure-file-missing = { $place } não foi encontrado.
failure-file-is-folder = { $place } é uma pasta, não um arquivo.
failure-folder-is-file = { $place } é um arquivo, não uma pasta.
failure-file-denied = Não há permissão para ler { $place }.
failure-not-a-file = { $place } não é um arquivo nem uma pasta.
failure-file-too-large = { $place } é grande demais.
failure-file-not-text = { $place } não é texto em UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: isto não é TOML: { $detail }
failure-unknown-key = { $place }: a chave “{ $key }” não é conhecida aqui.
failure-missing-key = { $place }: falta a chave “{ $key }”.
failure-wrong-type = { $place }: “{ $key }” deve ser do tipo { $expected }, não { $found }.
failure-unknown-word = { $place }: “{ $word }” não é conhecido aqui.
failure-duration = { $place }: “{ $text }” não é uma duração: escreva "45 s" ou "1.5 min".
failure-duration-too-fine = { $place }: “{ $text }” é mais preciso que uma amostra de som.
failure-duration-too-long = { $place }: “{ $text }” dura mais de um dia.
failure-not-an-id = { $place }: “{ $text }” não serve como nome: só letras minúsculas, algarismos e hifens, com uma letra no início.
failure-duplicate = { $place }: “{ $id }” aparece aqui pela segunda vez.
failure-say-or-sound = { $place }: o passo “{ $step }” deve dizer uma frase ou dar um sinal, só uma das duas coisas.
failure-rhythm-needs = { $place }: uma fase do tipo “{ $kind }” precisa de “{ $key }”.
failure-rhythm-has-no = { $place }: uma fase do tipo “{ $kind }” não tem “{ $key }”.
failure-prompt-needs-time = { $place }: o aviso “{ $prompt }” precisa de "at".
failure-prompt-has-no-time = { $place }: o aviso “{ $prompt }” já sabe a sua hora e não tem "at".
failure-hold-order = { $place }: target deve ficar entre min e max.
failure-rate = { $place }: { $number } não serve como velocidade de um ritmo.
failure-no-gate = { $place }: falta um passo com safety = "gate" antes da primeira massagem ou retirada do leite.
failure-no-hurt-line = { $place }: a fase “{ $phase }” não tem um passo com safety = "hurt".
failure-repeat = { $place }: as fases que se repetem devem ser do tipo "express" e vir uma depois da outra; “{ $phase }” não é assim.
failure-no-close = { $place }: uma sessão deve terminar com uma fase do tipo "close": quando ligar, uma frase de carinho e o sinal "end".
failure-unknown-source = { $place }: sources.toml não tem “{ $source }”.
failure-source-silent = { $place }: a fonte “{ $source }” não dá nenhuma faixa para { $quantity }.
failure-out-of-range = { $place }: { $number } está fora da faixa da fonte “{ $source }”, que vai de { $min } a { $max }.
failure-comfort-too-bold = { $place }: uma fonte do tipo comfort não pode dar uma faixa para { $quantity }.
failure-fluent = { $place }: isto não é Fluent: { $detail }
failure-not-plain = { $place }: a frase “{ $id }” é falada e deve ser só texto.
failure-unknown-session = Não há nenhuma sessão “{ $name }”.
failure-unknown-language = Não há aqui nenhum idioma para “{ $name }”.
failure-unknown-music = Não há nenhuma música “{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } não tem nenhum arquivo de som que possa ser tocado: WAV, FLAC, MP3, OGG, M4A ou AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } não responde.
failure-unknown-message = { $place }: { $language } não tem a frase “{ $message }”.
failure-no-clip = { $place }: a frase “{ $message }” não está gravada em { $language }.
failure-no-narration = Ainda não há voz para { $language }.
failure-no-signal = { $place }: não há nenhum sinal “{ $name }”.
failure-no-room-for-safety = { $place }: a frase de segurança “{ $prompt }” não cabe na fase “{ $phase }”.
failure-other-length = { $place } tem { $found } amostras, mas o seu pacote diz { $told }.
failure-not-sound = { $place } não é um som em formato conhecido.
failure-codec = { $place } é um som de um tipo que não pode ser lido aqui.
failure-channels = { $place } tem { $channels } canais; só um ou dois podem ser tocados.
failure-sample-rate = { $place } foi gravado a { $rate } Hz; as gravações são a 48000 Hz.
failure-empty-sound = { $place } está vazio.
failure-truncated-sound = { $place } está cortado: falta o final.
failure-damaged-sound = { $place } está danificado e não pode ser tocado.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } é { $format }, que não pode ser tocado aqui. Converta para FLAC ou Ogg Vorbis.
failure-no-audio = { $place } não tem som.
failure-encrypted-sound = { $place } está protegido contra cópia e não pode ser tocado aqui.
failure-many-channels = { $place } tem { $channels } canais; no máximo { $most } podem ser tocados.
failure-strange-rate = { $place } foi gravado a { $rate } Hz; só pode ser tocado de { $least } a { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = “{ $argument }” não é conhecido aqui.
failure-unknown-command = Não há nenhum comando “{ $command }”.
failure-invalid-value = “{ $value }” não serve para { $argument }.
failure-missing-argument = Falta { $argument }.
failure-no-value = { $argument } precisa de um valor.
failure-twice = { $argument } só pode ser dado uma vez.
# $one, $other: two things on the command line
failure-not-together = { $one } e { $other } não podem ser usados juntos.
failure-range = { $argument }: “{ $value }” não é um número de { $min } a { $max }.
failure-length-range = { $argument }: “{ $value }” não está entre { $min } e { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } é para uma sessão que se repete, e “{ $session }” termina sozinha.
failure-endless = “{ $session }” continua até você parar.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” não é uma duração.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” pode durar de { $shortest } a { $longest } neste idioma e neste ritmo, não { $length }.
failure-fit-fixed = --fit: “{ $session }” não pode durar mais nem menos que cerca de { $shortest }.
failure-usage = Não deu para entender: { $detail }
failure-stdout = Não foi possível escrever o resultado: { $detail }
failure-internal = Alguma coisa deu errado dentro do warmhands: { $detail }

## Hints: what to do

hint-nearest = Você quis dizer “{ $name }”?
hint-known = Você pode escolher entre: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" toca a música que vem com o programa, e "--music none" não toca nenhuma.
hint-help = "warmhands --help" mostra o que há.
hint-does-not-repeat = "warmhands cadence" se repete.
hint-endless = Diga por quanto tempo com --for, como --for 20m.
hint-length = Escreva como 30m, 90s, 1h15m, 28.5m ou 28:30, até 24 horas.
hint-no-clip = Nada foi tocado. Grave ou gere esta frase, ou escolha outro idioma com --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Escolha outra voz com --lang e mantenha este idioma na tela, como "--lang en-US --screen-lang { $tag }". "warmhands list languages" mostra os idiomas que têm voz.
hint-fit = "warmhands list sessions" mostra quanto dura cada sessão.
hint-check = "warmhands check" confere tudo.
hint-not-plain = Uma gravação não pode mudar: escreva uma frase para cada caso.

## Files

failure-exists = { $place } já existe e foi deixado como estava.
failure-disk-full = Não há mais espaço para { $place }. Nada ficou pela metade.
failure-unwritable = Não foi possível gravar { $place }: { $detail }
failure-no-folder = A pasta { $place } não existe.
failure-not-allowed = Não há permissão para gravar { $place }.
failure-too-long = { $length } de som é mais do que cabe no arquivo neste formato ({ $most }).
hint-force = "warmhands render --force" substitui o arquivo.
hint-disk-full = Libere espaço ou escolha outro lugar. Com --format 16 é preciso a metade, e com um nome que termina em .flac, menos ainda.
hint-too-long = Com --format 16 cabe mais, e com um nome que termina em .flac cabe mais ainda.
hint-flac-name = Termine o nome em .flac, ou deixe --format de fora.
hint-flac-depth = FLAC tem 16 ou 24 bits: escolha --format 16 ou 24, ou termine o nome em .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Narração: { $licence }
tag-licence-words = Textos: { $licence }
tag-licence-signals = Sinais: { $licence }
tag-licence-music = Música: { $licence }
# Where the person brought the music
tag-licence-own-music = Música: uma gravação sua, com as próprias condições

## Playing

play-keys = espaço: pausar ou continuar · h: está doendo · n: próxima · p: anterior · r: repetir · q: parar
play-keys-rhythm = + e -: o ritmo mais rápido, mais lento
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · faltam { $left }
play-paused = em pausa · { $phase } · faltam { $left } · espaço para continuar
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = em pausa · { $phase } · { $heard } · espaço para continuar
# After + or -; $rate: cycles a minute
play-rate = O ritmo: { $rate } vezes por minuto, a partir de um dos próximos movimentos.
play-farewell = Algumas palavras antes de você ir. Com q de novo, termina na hora.
play-not-skipped = Esta frase é para a sua segurança; ela é ouvida até o fim.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Começar com a música que vem com o programa?  Enter ou y: sim · n ou q: não
play-device-lost = A saída de som sumiu. A sessão continua assim que ela voltar.
play-device-back = A saída de som voltou.
play-no-sound = Não há saída de som: a sessão segue em silêncio. "warmhands render -o session.wav" faz um arquivo para ouvir em outro lugar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] O som atrasou uma vez: este computador estava ocupado demais.
    [many] O som atrasou { $count } de vezes: este computador estava ocupado demais.
   *[other] O som atrasou { $count } vezes: este computador estava ocupado demais.
}
play-ended = Esta sessão terminou.
# $heard: how far it came, as 12:34
play-stopped = Parou depois de { $heard }. Você pode voltar quando quiser.
failure-no-device = Não há saída de som.
failure-unknown-device = Não há nenhuma saída de som chamada “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” serve para várias saídas de som: { $names }
failure-device-rate = { $device } não toca som estéreo a 48 kHz.
failure-device-refused = Não foi possível abrir { $device }: { $detail }
failure-not-built = Esta versão do programa não toca em nenhuma saída de som.
hint-list-devices = Escreva mais do nome, ou o identificador inteiro: "warmhands list devices" mostra quais há.
hint-device-output = --device escolhe onde se ouve --output speaker: deixe um dos dois de fora.
hint-no-device = "warmhands render -o session.wav" faz um arquivo para ouvir em outro lugar.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } não pertence a nenhum idioma: nenhuma pasta em locales tem esse código.
check-other-language = { $place }: este pacote diz que está em { $told }, não em { $language }.
check-no-licence = { $place }: nenhuma licença é indicada.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” é uma gravação que não pertence a nenhuma frase em { $language }.
check-stale = { $place }: “{ $message }” foi gravado com um texto diferente do que tem agora.
check-mislabelled = { $place } não é Ogg, embora o nome diga que é.
check-changed = { $place } não é o arquivo que o seu manifesto descreve.
check-not-mono = { $place } não é mono.
check-not-stereo = { $place } não é estéreo.
# $at: seconds from the start
check-clipped = { $place } está saturado, pela primeira vez aos { $at } s.
check-silent = { $place } está em silêncio.
# $found: as measured
check-too-loud = { $place } está alto demais: { $found } LUFS; a narração vai de -20 a -18.
check-too-quiet = { $place } está baixo demais: { $found } LUFS; a narração vai de -20 a -18.
check-peak = { $place } tem um pico real de { $found } dBTP; o máximo é -3.
check-loud-as-speech = { $place } está tão alto quanto a voz: { $found } LUFS.
check-other-loudness = { $place } está a { $found } LUFS, mas o seu manifesto diz { $told }.
check-seam = { $place } não termina como começa: a diferença é de { $found } dB e deve ficar abaixo de -20.
# $message: the name of a text
check-missing-text = { $place }: falta “{ $message }”.
check-extra-text = { $place }: “{ $message }” não está no idioma de base.
# $language: the base language
check-untranslated = { $place }: “{ $message }” está palavra por palavra como em { $language }.
check-outdated = { $place }: “{ $message }” foi traduzido de um texto diferente do que { $language } tem agora.
check-other-arguments = { $place }: “{ $message }” não usa os mesmos valores que em { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” leva { $found } s para ser dito com calma; uma frase tem no máximo { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: “{ $message }” não recebe nenhum valor para “${ $name }”.
check-untitled = { $place }: terminal.ftl não tem “{ $message }”.
check-unreachable = { $place }: nenhuma sessão diz “{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] Nada está errado.
    [one] Uma coisa está errada.
    [many] { $count } de coisas estão erradas.
   *[other] { $count } coisas estão erradas.
}
