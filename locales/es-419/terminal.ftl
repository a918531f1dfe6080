### Every text of the screen.

## Sessions

# The name of a session
session-full = Masaje y extracción
# What will happen
session-full-summary = Un masaje suave en los dos pechos y después la extracción de leche a mano, en tres vueltas, con un masaje corto entre una y otra.
session-massage = Masaje
session-massage-summary = Un paño tibio y un masaje suave en los dos pechos, sin sacar leche.
session-express = Extracción
session-express-summary = Sacarse la leche a mano, dos turnos en cada pecho, pasando al otro cuando la leche sale menos.
session-first-days = Los primeros días
session-first-days-summary = Juntar las primeras gotas con una cuchara o una jeringa, con suavidad, en unos diez minutos.
session-cadence = Solo el ritmo
session-cadence-summary = El ritmo de la extracción a mano, un pecho y después el otro, todo el tiempo que quiera.
session-relief = Alivio
session-relief-summary = Caricias muy ligeras y un poco de leche, para pechos llenos y adoloridos que no están rojos ni calientes, y sin fiebre.
session-it-hurts = Me duele
session-it-hurts-summary = Parar con calma, y cuándo llamar para pedir ayuda.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparación
phase-massage = masaje
phase-express = extracción
phase-close = cierre
# The breast of a phase
side-first = el pecho con el que empieza
side-second = el otro pecho
side-left = pecho izquierdo
side-right = pecho derecho
side-both = los dos pechos
# The name of the music that the project brings
music-warm = Cálida
music-rain = Lluvia en la ventana
music-hush = Arrullo

## Before a session

# The one screen of text before any session
gate-screen =
    Quién debe llamar primero

    No empiece, por favor, y llame primero a su médico o a su partera si
      - está embarazada, en cualquier semana;
      - ve enrojecimiento o rayas rojas en un pecho (en la piel morena o negra la parte puede verse más oscura o morada, o solo sentirse caliente);
      - tiene fiebre;
      - siente malestar como de gripe.

    La sesión de alivio no cambia esto. Es para pechos llenos sin enrojecimiento, sin calor y sin fiebre; si tiene algo de eso, solo si su médico o su partera ya se lo indicó.

    Nunca debe doler. La tecla h para todo de inmediato y dice cuándo llamar.
    Esto es una guía, no un consejo médico.

## About

# What massage and expression by hand may help with
about-helps-with = El masaje de los pechos y la extracción de leche a mano pueden ayudar cuando los pechos están duros e hinchados; cuando el bebé es prematuro o está inquieto; cuando le cuesta prenderse al pecho; para aumentar la leche; y para mantenerla mientras no se puede alimentar al bebé.
# What the program is, and is not
about-what-it-is = warmhands la acompaña con voz, música y un ritmo. Puede ayudar; no promete nada. No es un consejo médico ni reemplaza a las personas que la cuidan a usted y a su bebé.
# Pain
about-no-pain = Nunca debe doler. Se presiona solo el borde de la areola, nunca el pezón, y no se estira ni se frota nada. Si le duele, pare.
# The two techniques
about-technique = Hay dos maneras de mover la mano. Con "areola" se presiona el borde de afuera de la areola y se suelta. Con "press-back" se llevan los dedos hacia atrás, hacia las costillas, se presiona y se suelta; Stanford Medicine lo muestra en https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Llame a su médico o a una asesora de lactancia si con esto no siente alivio; si ve enrojecimiento o rayas rojas, o tiene fiebre o malestar como de gripe; o si su bebé no logra prenderse al pecho. En la piel morena o negra, el enrojecimiento puede verse más oscuro o morado, o solo sentirse caliente.
# Pregnancy
about-pregnancy = En el embarazo, en cualquier semana, sáquese leche solo si su partera o su médico lo aprueba, diez minutos como máximo, y pare si el vientre se le pone duro (NHS Forth Valley).
# How often
about-how-often = En las primeras semanas, cuando el bebé todavía no puede tomar del pecho, se suele aconsejar de 8 a 10 veces en 24 horas, al menos una de noche, y sin pasar más de 5 o 6 horas seguidas (NHS; NHS Lothian).
# How long milk keeps
about-storage = Cuánto dura la leche, para un bebé sano nacido a término (CDC): a temperatura ambiente, hasta 25 °C, 4 horas; en el refrigerador a 4 °C, 4 días; en el congelador, de preferencia 6 meses y como máximo 12. Leche descongelada: 24 horas en el refrigerador, o de 1 a 2 horas a temperatura ambiente. Lo que sobra de una toma: 2 horas. No vuelva a congelar la leche. Las reglas cambian según el país y son más estrictas para los bebés prematuros: siga las de su hospital.
# Music
about-music = La música y el descanso pueden ayudar. En un estudio con 162 madres, las que escuchaban música tuvieron más leche en los primeros días (Keith y otros, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); en otro, EXPRESS, con 132 madres (NPEU, 2024), la diferencia puede ser casualidad.
# Where the times come from
about-times = Los tiempos vienen de consejos publicados: los turnos, de Chele Marmet y de UNICEF; el masaje, de University College London Hospitals y de New Brunswick; los masajes cortos y el calor, de Arkansas Children's; la mano ligera y las cantidades pequeñas para los pechos llenos, del Protocolo 36 de la Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Ninguna fuente cuenta movimientos por minuto: el ritmo está para su comodidad y no receta nada. Cada número y su fuente están en sessions/sources.toml.
# Where the technique comes from
about-handout = La técnica sigue la hoja "Breast Massage with Milk Expression by Hand", publicada por University Hospitals. Las palabras son nuestras; University Hospitals no participa en este programa.
# Where the fingers go, and clean hands
about-fingers = El lugar de los dedos, a 2 o 3 cm de la base del pezón: NHS West Suffolk y NHS Forth Valley; Marmet dice de 2.5 a 4 cm del pezón. La mano en forma de letra C: University College London Hospitals y Marmet. Las manos lavadas con agua y jabón, o un gel con al menos 60 % de alcohol, y un recipiente limpio: CDC.
# The works which that handout cites
about-works-cited =
    Obras citadas ahí: D. Hartl y R. Cunningham, "Breast Massage", Alive Magazine, 1 de enero de 2005, actualizado el 24 de abril de 2015. La Leche League International, "Hand Expression Technique", hoja de The Womanly Art of Breastfeeding, 2010. La Leche League, "Expressing and Storing Milk", New Beginnings, volumen 24, número 4, julio y agosto de 2007. Ruth A. Lawrence y Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, octava edición, Elsevier, 2016. Karen Wambach y Jan Riordan, Breastfeeding and Human Lactation, quinta edición, Jones and Bartlett, 2016. Stanford Medicine, "Hand Expression of Breastmilk", consultado el 21 de agosto de 2020.
# Licences
about-licences = El programa y sus palabras: MIT o Apache-2.0, a su elección. Las voces grabadas, la música y las señales: audio/LICENSES.md.

## Help

help-warmhands = Una voz tranquila, música suave y un ritmo para el masaje de los pechos y la extracción de leche a mano.
help-usage = Uso
help-options = Opciones
help-arguments = Argumentos
help-commands = Comandos
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPCIONES]
help-play = Escuchar una sesión (lo que ocurre si no se indica ningún comando)
help-cadence = Escuchar solo el ritmo de la extracción, todo el tiempo que quiera
help-render = Guardar una sesión en un archivo de sonido
help-plan = Mostrar qué se va a escuchar y cuándo, sin sonido
help-script = Mostrar lo que se va a decir
help-list = Mostrar las sesiones, los idiomas, la música o las salidas de sonido que hay
help-about = Para qué sirve, cuándo llamar, fuentes y licencias
help-check = Revisar los datos del programa o una carpeta suya
help-arg-lang = El idioma de la voz, por ejemplo es-419
help-arg-screen-lang = El idioma de la pantalla, si es otro
help-arg-captions = Qué subtítulos se ven: voice (en el idioma que se habla), screen (en el de la pantalla) o both (los dos)
help-arg-data = Una carpeta con sesiones, idiomas o sonidos suyos
help-arg-plain = Solo líneas sencillas: sin colores y sin redibujar nada
help-arg-session = La sesión; "warmhands list sessions" muestra cuáles hay (si no se indica, full)
help-arg-side = El pecho con el que empieza: left (izquierdo) o right (derecho)
help-arg-technique = El movimiento: areola (presionar, soltar) o press-back (hacia atrás, presionar, soltar)
help-arg-rate = Cuántas veces por minuto, según su comodidad
help-arg-fit = Cuánto dura en total, por ejemplo 30m o 28:30: menos o más que de costumbre, hasta donde se pueda
help-arg-count = Cómo se marca el ritmo: voice (voz), tone (tonos) o none (nada)
help-arg-music = La música: un nombre de "warmhands list music", un archivo o una carpeta con música suya, o none (ninguna)
help-arg-for = Cuánto tiempo sigue el ritmo, por ejemplo 20m (si no se indica, hasta que se detiene)
help-arg-switch = Cuánto dura el turno de cada pecho, por ejemplo 5m
help-arg-json = Escribir un solo objeto JSON
help-arg-what = Qué mostrar: sessions (sesiones), languages (idiomas), music (música) o devices (salidas de sonido)
help-arg-speak = Cada idioma que tiene voz dice su propio nombre
help-arg-voice-volume = El volumen de la voz, en decibeles (0 es como se grabó)
help-arg-music-volume = El volumen de la música, en decibeles
help-arg-signal-volume = El volumen del ritmo y de las señales, en decibeles
help-arg-output = Adónde va el sonido: speaker (la salida de sonido), null (a ninguna parte, pero a su tiempo), - (WAV por la salida estándar) o un archivo
help-arg-device = La salida de sonido, por cualquier parte de su nombre: vea "warmhands list devices"
help-arg-from = Desde dónde empezar, como PHASE.STEP (fase y paso); "warmhands plan" muestra los nombres
help-arg-file = El archivo que se va a escribir: FLAC si el nombre termina en .flac; si no, WAV; o - para la salida estándar
help-arg-stem = Solo una de las partes: speech (voz), music (música) o signal (señales)
help-arg-format = El formato de las muestras: 16, 24 o float (solo en WAV); o flac, si ningún nombre lo dice
help-arg-force = Reemplazar el archivo si ya existe
help-arg-dir = La carpeta que se va a revisar (si no se indica, los datos del programa)
help-arg-help = Mostrar esta ayuda
help-arg-version = Mostrar la versión

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = todo el tiempo que quiera
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Más corta que de costumbre ({ $usual }): cada parte cede { $percent } % del tiempo que puede ceder (la más corta dura { $shortest }).
plan-fit-longer = Más larga que de costumbre ({ $usual }): cada parte toma { $percent } % del tiempo que todavía puede tomar (la más larga dura { $longest }).
plan-fit-usual = Dura lo de costumbre: nada se acorta ni se alarga.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] más o menos un minuto
   *[other] unos { $minutes } minutos
}
# $shortest, $longest: as 28:14
list-reach = --fit: de { $shortest } a { $longest }
list-no-voice = todavía sin voz
list-voice-draft = voz con acento extranjero
list-voice-human = voz de una persona
list-voice-synthetic = voz sintética
list-review-none = textos que todavía no ha leído ningún hablante nativo
list-review-native = textos leídos por un hablante nativo
list-review-clinician = textos leídos por personal de salud
# $name: the sound device that is used where none is named
list-default-device = { $name } (predeterminada)
about-sources = Los números y de dónde vienen:

## Notices

# $word: a word of the rhythm
notice-word-too-long = A este ritmo, la palabra "{ $word }" dura más que su tiempo; por eso el ritmo se escucha en tonos.
notice-stale = { $count ->
    [one] Una frase grabada es más antigua que su texto. "warmhands check" dice cuál.
   *[other] { $count } frases grabadas son más antiguas que sus textos. "warmhands check" dice cuáles.
}
# $language: a language tag
notice-unserved-language = Todavía no hay voz para "{ $language }". Esto está en inglés; con --lang puede elegir otro idioma.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Usted pidió { $asked }. Lo que hay es { $language }: es parecido, pero algunas palabras serán otras.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } no se puede escuchar y se deja fuera.
   *[other] { $count } archivos no se pueden escuchar y se dejan fuera; el primero es { $file }.
}
notice-draft = La voz tiene acento extranjero: es una primera versión en este idioma.

## Failures: what is wrong, and where

failure-file-missing = No se encuentra { $place }.
failure-file-is-folder = { $place } es una carpeta, no un archivo.
failure-folder-is-file = { $place } es un archivo, no una carpeta.
failure-file-denied = No hay permiso para leer { $place }.
failure-not-a-file = { $place } no es un archivo ni una carpeta.
failure-file-too-large = { $place } es demasiado grande.
failure-file-not-text = { $place } no es texto en UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: esto no es TOML: { $detail }
failure-unknown-key = { $place }: la clave "{ $key }" no se conoce aquí.
failure-missing-key = { $place }: falta la clave "{ $key }".
failure-wrong-type = { $place }: "{ $key }" debe ser de tipo { $expected }, no { $found }.
failure-unknown-word = { $place }: "{ $word }" no se conoce aquí.
failure-duration = { $place }: "{ $text }" no es una duración; escriba "45 s" o "1.5 min".
failure-duration-too-fine = { $place }: "{ $text }" es más fino que una muestra de sonido.
failure-duration-too-long = { $place }: "{ $text }" dura más de un día.
failure-not-an-id = { $place }: "{ $text }" no sirve como nombre: solo minúsculas, números y guiones, y primero una letra.
failure-duplicate = { $place }: "{ $id }" aparece aquí por segunda vez.
failure-say-or-sound = { $place }: el paso "{ $step }" debe decir una frase o dar una señal, una sola de las dos cosas.
failure-rhythm-needs = { $place }: a una fase de tipo "{ $kind }" no le puede faltar "{ $key }".
failure-rhythm-has-no = { $place }: una fase de tipo "{ $kind }" no lleva "{ $key }".
failure-prompt-needs-time = { $place }: al aviso "{ $prompt }" le falta "at".
failure-prompt-has-no-time = { $place }: el aviso "{ $prompt }" ya tiene su momento y no lleva "at".
failure-hold-order = { $place }: target debe estar entre min y max.
failure-rate = { $place }: { $number } no sirve como velocidad de un ritmo.
failure-no-gate = { $place }: antes del primer masaje o de la primera extracción falta un paso con safety = "gate".
failure-no-hurt-line = { $place }: en la fase "{ $phase }" falta un paso con safety = "hurt".
failure-repeat = { $place }: las fases que se repiten deben ser de tipo "express" y seguirse una a otra; "{ $phase }" no lo hace.
failure-no-close = { $place }: una sesión debe terminar con una fase de tipo "close": cuándo llamar, una frase cálida y la señal "end".
failure-unknown-source = { $place }: sources.toml no tiene "{ $source }".
failure-source-silent = { $place }: la fuente "{ $source }" no da ningún rango para { $quantity }.
failure-out-of-range = { $place }: { $number } está fuera del rango de la fuente "{ $source }", que va de { $min } a { $max }.
failure-comfort-too-bold = { $place }: una fuente de tipo comfort no puede dar un rango para { $quantity }.
failure-fluent = { $place }: esto no es Fluent: { $detail }
failure-not-plain = { $place }: la frase "{ $id }" se dice en voz alta y debe ser solo texto.
failure-unknown-session = No hay ninguna sesión "{ $name }".
failure-unknown-language = Aquí no hay ningún idioma para "{ $name }".
failure-unknown-music = No hay ninguna música "{ $name }".
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } no tiene ningún archivo de sonido que se pueda escuchar: WAV, FLAC, MP3, OGG, M4A o AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } no responde.
failure-unknown-message = { $place }: { $language } no tiene la frase "{ $message }".
failure-no-clip = { $place }: la frase "{ $message }" no está grabada en { $language }.
failure-no-narration = Todavía no hay voz para { $language }.
failure-no-signal = { $place }: no hay ninguna señal "{ $name }".
failure-no-room-for-safety = { $place }: la frase de seguridad "{ $prompt }" no cabe en la fase "{ $phase }".
failure-other-length = { $place } dura { $found } muestras, pero su paquete dice { $told }.
failure-not-sound = { $place } no es un sonido en un formato conocido.
failure-codec = { $place } es un sonido de un tipo que aquí no se puede leer.
failure-channels = { $place } tiene { $channels } canales; aquí solo se pueden escuchar uno o dos.
failure-sample-rate = { $place } se grabó a { $rate } Hz; las grabaciones deben estar a 48000 Hz.
failure-empty-sound = { $place } está vacío.
failure-truncated-sound = { $place } está cortado: le falta el final.
failure-damaged-sound = { $place } está dañado y no se puede reproducir.
# $format: cómo se llama un tipo de archivo de sonido, como Opus
failure-foreign-sound = { $place } es { $format } y aquí no se puede reproducir. Conviértalo a FLAC u Ogg Vorbis.
failure-no-audio = { $place } no tiene sonido.
failure-encrypted-sound = { $place } está protegido contra copia y aquí no se puede reproducir.
failure-many-channels = { $place } tiene { $channels } canales; aquí se pueden reproducir como máximo { $most }.
failure-strange-rate = { $place } se grabó a { $rate } Hz; aquí se puede reproducir de { $least } a { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = "{ $argument }" no se conoce aquí.
failure-unknown-command = No hay ningún comando "{ $command }".
failure-invalid-value = "{ $value }" no sirve para { $argument }.
failure-missing-argument = Falta { $argument }.
failure-no-value = Falta un valor para { $argument }.
failure-twice = { $argument } se puede indicar una sola vez.
# $one, $other: two things on the command line
failure-not-together = { $one } y { $other } no van juntos.
failure-range = { $argument }: "{ $value }" no es un número de { $min } a { $max }.
failure-length-range = { $argument }: "{ $value }" no está entre { $min } y { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } es para una sesión que se repite, y "{ $session }" termina sola.
failure-endless = "{ $session }" sigue hasta que se detiene.
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" no es una duración.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: "{ $session }" puede durar de { $shortest } a { $longest } en este idioma y a este ritmo, no { $length }.
failure-fit-fixed = --fit: "{ $session }" no puede durar ni menos ni más que { $shortest }, más o menos.
failure-usage = Esto no se entiende: { $detail }
failure-stdout = No se puede escribir el resultado: { $detail }
failure-internal = Algo falló dentro de warmhands: { $detail }

## Hints: what to do

hint-nearest = ¿Quiso decir "{ $name }"?
hint-known = Puede elegir entre: { $names }
# $name: the music that the project brings
hint-shipped-music = Con "--music { $name }" se escucha la música incluida, y con "--music none", ninguna.
hint-help = "warmhands --help" muestra lo que hay.
hint-does-not-repeat = "warmhands cadence" se repite.
hint-endless = Indique cuánto tiempo con --for, por ejemplo --for 20m.
hint-length = Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
hint-no-clip = No se reprodujo nada. Grabe o genere esta frase, o elija otro idioma con --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Elija otra voz con --lang y deje este idioma en la pantalla, como "--lang en-US --screen-lang { $tag }". "warmhands list languages" muestra qué idiomas tienen voz.
hint-fit = "warmhands list sessions" muestra cuánto dura cada sesión.
hint-check = "warmhands check" revisa todo.
hint-not-plain = Una grabación no puede cambiar: escriba una frase para cada caso.

## Files

failure-exists = { $place } ya existe y se dejó como estaba.
failure-disk-full = No queda espacio para { $place }. No se dejó nada a medias.
failure-unwritable = No se puede escribir { $place }: { $detail }
failure-no-folder = No existe la carpeta { $place }.
failure-not-allowed = No hay permiso para escribir { $place }.
failure-too-long = { $length } de sonido es más de lo que cabe en el archivo con este formato ({ $most }).
hint-force = "warmhands render --force" lo reemplaza.
hint-disk-full = Libere espacio o elija otro lugar. Con --format 16 ocupa la mitad, y con un nombre que termine en .flac, menos todavía.
hint-too-long = Con --format 16 cabe más, y con un nombre que termine en .flac cabe mucho más.
hint-flac-name = Use un nombre que termine en .flac, o no ponga --format.
hint-flac-depth = FLAC tiene 16 o 24 bits: elija --format 16 o 24, o un nombre que termine en .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Narración: { $licence }
tag-licence-words = Textos: { $licence }
tag-licence-signals = Señales: { $licence }
tag-licence-music = Música: { $licence }
# Where the person brought the music
tag-licence-own-music = Música: una grabación suya, con sus propias condiciones

## Playing

play-keys = espacio: pausar o seguir · h: me duele · n: siguiente · p: anterior · r: repetir · q: terminar
play-keys-rhythm = + y -: el ritmo más rápido, más lento
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · quedan { $left }
play-paused = en pausa · { $phase } · quedan { $left } · espacio para seguir
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = en pausa · { $phase } · { $heard } · espacio para seguir
# After + or -; $rate: cycles a minute
play-rate = El ritmo: { $rate } veces por minuto, a partir de uno de los próximos movimientos.
play-farewell = Unas palabras antes de irse. Con q otra vez termina enseguida.
play-not-skipped = Esta frase es por su seguridad: se escucha hasta el final.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = ¿Desea empezar con la música incluida?  Enter o s: sí · n o q: no
play-device-lost = Se perdió la salida de sonido. La sesión sigue en cuanto vuelva.
play-device-back = La salida de sonido volvió.
play-no-sound = No hay salida de sonido: la sesión sigue en silencio. "warmhands render -o session.wav" hace un archivo para escucharla en otro lugar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] El sonido llegó tarde una vez: este equipo estaba demasiado ocupado.
   *[other] El sonido llegó tarde { $count } veces: este equipo estaba demasiado ocupado.
}
play-ended = La sesión terminó.
# $heard: how far it came, as 12:34
play-stopped = Se detuvo a los { $heard }. Puede volver cuando quiera.
failure-no-device = No hay salida de sonido.
failure-unknown-device = No hay ninguna salida de sonido llamada "{ $name }".
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" puede ser cualquiera de estas salidas de sonido: { $names }
failure-device-rate = { $device } no reproduce sonido estéreo a 48 kHz.
failure-device-refused = No se pudo abrir { $device }: { $detail }
failure-not-built = Esta versión del programa no usa ninguna salida de sonido.
hint-list-devices = Escriba más del nombre, o el identificador completo: "warmhands list devices" muestra las que hay.
hint-device-output = --device elige la salida de --output speaker: use solo uno de los dos.
hint-no-device = "warmhands render -o session.wav" hace un archivo para escuchar la sesión en otro lugar.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } no corresponde a ningún idioma: ninguna carpeta de locales tiene esa etiqueta.
check-other-language = { $place }: este paquete dice que está en { $told }, no en { $language }.
check-no-licence = { $place }: no se indica ninguna licencia.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: "{ $message }" es una grabación que no corresponde a ninguna frase en { $language }.
check-stale = { $place }: "{ $message }" se grabó con un texto distinto del que tiene ahora.
check-mislabelled = { $place } no es Ogg, aunque su nombre lo dice.
check-changed = { $place } no es el archivo que describe su manifiesto.
check-not-mono = { $place } no es mono.
check-not-stereo = { $place } no es estéreo.
# $at: seconds from the start
check-clipped = { $place } está saturado; la primera vez, a los { $at } s.
check-silent = { $place } no tiene sonido.
# $found: as measured
check-too-loud = { $place } tiene el volumen demasiado alto: { $found } LUFS; la narración va de -20 a -18.
check-too-quiet = { $place } tiene el volumen demasiado bajo: { $found } LUFS; la narración va de -20 a -18.
check-peak = { $place } tiene un pico real de { $found } dBTP; el máximo es -3.
check-loud-as-speech = { $place } suena tan fuerte como la voz: { $found } LUFS.
check-other-loudness = { $place } está a { $found } LUFS, pero su manifiesto dice { $told }.
check-seam = { $place } no termina como empieza: la diferencia es de { $found } dB y debe ser menor que -20.
# $message: the name of a text
check-missing-text = { $place }: falta "{ $message }".
check-extra-text = { $place }: "{ $message }" no está en el idioma de base.
# $language: the base language
check-untranslated = { $place }: "{ $message }" está palabra por palabra como en { $language }.
check-outdated = { $place }: "{ $message }" se tradujo de otro texto que el que { $language } tiene ahora.
check-other-arguments = { $place }: "{ $message }" no usa los mismos valores que en { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: "{ $message }" tarda { $found } s dicho con calma; una frase tiene como máximo { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: "{ $message }" no recibe ningún valor para "${ $name }".
check-untitled = { $place }: terminal.ftl no tiene "{ $message }".
check-unreachable = { $place }: ninguna sesión dice "{ $message }".
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Se revisaron { $languages ->
    [one] un idioma
   *[other] { $languages } idiomas
}, { $recordings ->
    [one] una grabación
   *[other] { $recordings } grabaciones
}, { $sessions ->
    [one] una sesión
   *[other] { $sessions } sesiones
} y { $sounds ->
    [one] un sonido más
   *[other] { $sounds } sonidos más
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Todo está bien.
    [one] Hay un problema.
   *[other] Hay { $count } problemas.
}
