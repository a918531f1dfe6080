### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Masaje y extracción
# What will happen in it, in one sentence
session-full-summary = Un masaje suave en los dos pechos y después la extracción de leche a mano, en tres vueltas, con un masaje corto entre una y otra.
# The name of the session massage
session-massage = Masaje
# What will happen in it, in one sentence
session-massage-summary = Un paño tibio y un masaje suave en los dos pechos, sin sacar leche.
# The name of the session express
session-express = Extracción
# What will happen in it, in one sentence
session-express-summary = Sacarse la leche a mano, dos turnos en cada pecho, pasando al otro cuando la leche sale menos.
# The name of the session for the first days after a birth
session-first-days = Los primeros días
# What will happen in it, in one sentence
session-first-days-summary = Juntar las primeras gotas con una cuchara o una jeringa, con suavidad, en unos diez minutos.
# The name of the session that is only the rhythm
session-cadence = Solo el ritmo
# What will happen in it, in one sentence
session-cadence-summary = El ritmo de la extracción a mano, un pecho y después el otro, todo el tiempo que quiera.
# The name of the session for full, tender breasts
session-relief = Alivio
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Caricias muy ligeras y un poco de leche, para pechos llenos y adoloridos que no están rojos ni calientes, y sin fiebre.
# The name of what the key h leads to
session-it-hurts = Me duele
# What will happen in it, in one sentence
session-it-hurts-summary = Parar con calma, y cuándo llamar para pedir ayuda.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = preparación
# The short name of a phase: massaging
phase-massage = masaje
# The short name of a phase: expressing by hand
phase-express = extracción
# The short name of a phase: the end of a session
phase-close = cierre
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = el pecho con el que empieza
# The breast of a phase: the one that was not first
side-second = el otro pecho
# The breast of a phase: the left one
side-left = pecho izquierdo
# The breast of a phase: the right one
side-right = pecho derecho
# The breasts of a phase: both at once
side-both = los dos pechos
# The name of the music that the project brings
music-warm = Cálida
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Lluvia en la ventana
# The name of a piece of music: very soft, as one hushes a child
music-hush = Arrullo

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Dos manos se frotan una contra otra con jabón, bajo el agua que corre.
# The picture of the warm cloth
figure-warm-cloth = Las dos manos sostienen un paño tibio sobre los pechos.
# The picture of the first stroke of the massage
figure-shake = Una mano está debajo de cada pecho y lo sacude con suavidad de un lado a otro.
# The picture of the second stroke
figure-back-and-forth = Una mano encima del pecho y la otra por debajo se deslizan en sentidos contrarios, de un lado a otro.
# The picture of the third stroke
figure-up-and-down = Una mano a cada lado del pecho: una se desliza hacia arriba mientras la otra se desliza hacia abajo.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Las dos manos rodean el pecho y lo giran ligeramente en sentidos contrarios, como quien escurre un pañito suave.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Los dedos de una mano acarician la parte de arriba del pecho, ligeros como una pluma.
# The picture of wiping off the oil
figure-wipe = Una mano quita el aceite del pecho con una toalla.
# The picture of leaning forward
figure-lean-forward = Una mujer sentada se inclina un poco hacia adelante, con un vasito debajo del pecho.
# The picture of the cup
figure-cup = Una mano saca la leche, y la otra sostiene un vasito debajo del pezón.
# The picture of the shape of the hand
figure-c-hand = El pulgar y los demás dedos forman una letra C bien abierta.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = El pulgar está arriba del pezón y el índice abajo, los dos en el borde de afuera de la areola, a dos o tres centímetros de la base del pezón.
# The picture of the first movement of the other technique, from the side
figure-press-back = El pulgar y los demás dedos empujan el pecho en línea recta hacia atrás, hacia las costillas.
# The picture of the movement that brings milk
figure-compress = El pulgar y el índice se acercan uno al otro en el borde de la areola, y aparecen gotas de leche.
# The picture of the movement that follows it
figure-relax = El pulgar y el índice sueltan la presión y se quedan en el mismo lugar de la piel.
# The picture of the fingers that move around
figure-rotate = La mano gira, y el pulgar y el índice quedan en otro lugar del borde de la areola.
# The picture of the cool cloth
figure-cool-cloth = Las dos manos sostienen un paño fresco sobre los pechos.
# The picture of resting
figure-rest = Una mujer está sentada, con la bata cerrada y las manos descansando sobre las piernas.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Quién debe llamar primero

    No empiece, por favor, y llame primero a su médico o a su partera si
      - está embarazada, en cualquier semana;
      - ve enrojecimiento o rayas rojas en un pecho (en la piel morena o negra la parte puede verse más oscura o morada, o solo sentirse caliente);
      - tiene fiebre;
      - siente malestar como de gripe.

    La sesión de alivio no cambia esto. Es para pechos llenos sin enrojecimiento, sin calor y sin fiebre; si tiene algo de eso, solo si su médico o su partera ya se lo indicó.

    Nunca debe doler. La tecla { $hurt } para todo de inmediato y dice cuándo llamar.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Cuándo llamar
# Below that: a line to write on follows
handout-telephone = Teléfono de la sala del hospital:
# The heading over how long milk keeps
handout-storage = Cuánto dura la leche
# The heading over who says so
handout-sources = Fuentes

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Lávese las manos con agua tibia y jabón, por favor.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Ahora lávese las manos otra vez, con agua tibia y jabón.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Una ducha tibia o un paño húmedo y tibio puede ayudar a que la leche baje.
# On a handout, in place of the spoken line settle
paper-settle = Siéntese o recuéstese en un lugar tranquilo y cómodo, con la espalda apoyada. Afloje los hombros. Una música suave puede ayudar.
# On a handout, in place of the spoken line express-follow
paper-follow = Repita esto una y otra vez, despacio. Su propio paso es el correcto.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Estados Unidos: bebés sanos nacidos a término
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Reino Unido: bebés sanos nacidos a término
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlanda: bebés prematuros o enfermos, en el hospital
# Where milk is kept; a length of time stands beside it
storage-room = Recién extraída, a temperatura ambiente
# Likewise
storage-refrigerator = Recién extraída, en el refrigerador
# Likewise; in this time it stays at its best
storage-freezer-best = En el congelador, con la mejor calidad
# Likewise
storage-freezer = En el congelador, tiempo máximo
# Likewise: milk that was frozen
storage-thawed-refrigerator = Descongelada, en el refrigerador
# Likewise: milk that was frozen
storage-thawed-room = Descongelada, a temperatura ambiente
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Lo que sobra de una toma
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) o menos
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } hora
       *[other] { $time } horas
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } día
       *[other] { $time } días
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } mes
       *[other] { $time } meses
    }
# Below all these times
storage-rules = Nunca vuelva a congelar la leche descongelada. Las reglas cambian según el país y son más estrictas para los bebés prematuros: siga las de su hospital.

# An entry in a calendar, with an alarm
remind-summary = Hora de sacarse la leche

## Help

# What the program is: the first line of its help
help-warmhands = Una voz tranquila, música suave y un ritmo para el masaje de los pechos y la extracción de leche a mano.
# The heading before how a command is typed; a colon follows
help-usage = Uso
# The heading over the options of a command
help-options = Opciones
# The heading over the arguments of a command
help-arguments = Argumentos
# The heading over the list of commands
help-commands = Comandos
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMANDO
# What stands in a usage line for all options
help-some-options = [OPCIONES]
# What the command play does
help-play = Escuchar una sesión (lo que ocurre si no se indica ningún comando)
# What the command cadence does
help-cadence = Escuchar solo el ritmo de la extracción, todo el tiempo que quiera
# What the command care does: somebody chooses a session together with a patient
help-care = Elegir una sesión junto con una paciente, paso a paso, en el idioma de ella y en el de usted
# What the command "resume" does
help-resume = Seguir desde donde se detuvo la última sesión, hasta un día después
# What the command render does
help-render = Guardar una sesión en un archivo de sonido
# What the command plan does
help-plan = Mostrar qué se va a escuchar y cuándo, sin sonido
# What the command script does
help-script = Mostrar lo que se va a decir
# What the command list does
help-list = Mostrar las sesiones, los idiomas, la música, las reglas para guardar la leche, las salidas de sonido o los micrófonos que hay
# What the command figures does
help-figures = Guardar en archivos las imágenes del masaje y de los movimientos, en SVG y PNG
# What the command handout does
help-handout = Escribir una hoja para imprimir: los pasos con sus imágenes, y cuándo llamar
# What the command remind does
help-remind = Escribir recordatorios para un calendario, en un archivo .ics
# What the command about does
help-about = Para qué sirve, cuándo llamar, fuentes y licencias
# What the command "ctl" does
help-ctl = Controlar una sesión en curso, desde otra terminal o un script
# What the command log does
help-log = Mostrar lo que se anotó de sus sesiones, agregar cantidades, exportarlo o borrarlo
# What the command log list does
help-log-list = Mostrar las sesiones anotadas
# What the command log amount does
help-log-amount = Agregar a una anotación cuánta leche fue y cómo estuvo
# What the command log chart does
help-log-chart = Mostrar la leche y los minutos de cada pecho, día por día
# What the command log export does
help-log-export = Escribir todas las anotaciones para otro programa
# What the command log delete does
help-log-delete = Borrar anotaciones, sin que quede nada de ellas
# What the command config does
help-config = Mostrar dónde están sus ajustes, crear un archivo con ellos o revisarlo
# What the command config path does
help-config-path = Mostrar dónde está, o estaría, el archivo de sus ajustes
# What the command config init does
help-config-init = Escribir un archivo con cada ajuste como ejemplo; si ya existe, queda como está
# What the command config check does
help-config-check = Señalar cada error en sus ajustes
# What the command preset does; a preset has choices for a session, under a name
help-preset = Guardar lo elegido para una sesión con un nombre, como el de una cama
# What the command preset save does
help-preset-save = Guardar con este nombre lo que se elige a continuación
# What the command preset list does
help-preset-list = Mostrar las plantillas
# What the command preset show does
help-preset-show = Mostrar qué tiene una plantilla
# What the command preset remove does
help-preset-remove = Eliminar una plantilla
# What the command check does
help-check = Revisar los datos del programa o una carpeta suya
# What the command pack does
help-pack = Grabar una voz propia o agregar un idioma; instalar paquetes de otras personas
# What the command pack new does
help-pack-new = Crear la carpeta de un paquete nuevo, en el idioma que se indica con --lang
# What the command pack sheet does
help-pack-sheet = Mostrar las frases que hay que leer
# What the command pack record does
help-pack-record = Grabar las frases una por una con un micrófono; sigue desde donde se dejó
# What the command pack import does
help-pack-import = Incorporar grabaciones hechas en otro lugar
# What the command pack check does
help-pack-check = Decir qué hay que corregir y cuánto falta por grabar
# What the command pack build does
help-pack-build = Reunirlo todo en un solo archivo, que otras personas pueden instalar
# What the command pack install does
help-pack-install = Instalar un paquete que alguien le dio
# What the command pack list does
help-pack-list = Mostrar los paquetes instalados
# What the command pack remove does
help-pack-remove = Desinstalar un paquete
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = El idioma de la voz, por su nombre o su etiqueta: español, es-419
# What the option --screen-lang is for
help-arg-screen-lang = El idioma de la pantalla, si es otro
# An option; F13 and next stay as they are
help-arg-key = Qué hace una tecla o un pedal, por ejemplo F13=next; se puede indicar más de una vez
# An option
help-arg-one-button = Cualquier tecla o botón: pausar o seguir; dos veces rápido: siguiente; cuatro veces rápido, o si se mantiene presionado: me duele
# An option
help-arg-locked = Empezar con las teclas bloqueadas: solo se puede pausar, decir "me duele" y desbloquearlas
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Qué subtítulos se ven: voice (en el idioma que se habla), screen (en el de la pantalla) o both (los dos)
# What the option --data is for
help-arg-data = Una carpeta con sesiones, idiomas o sonidos suyos
# What the option --lines is for
help-arg-lines = Subtítulos en líneas, aunque en la terminal haya lugar para la pantalla completa
# What the option --theme is for; the words are typed as they are
help-arg-theme = Los colores de la pantalla completa: auto (como la terminal o el escritorio), light (claros), dark (oscuros) o night (noche: ámbar sobre negro)
# What the option --skin is for; the words are typed as they are
help-arg-skin = El tono de la piel en las imágenes: neutral (neutro), light (claro), tan (trigueño), brown (moreno) o dark (oscuro)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Cómo se dibujan las imágenes en la terminal: quadrants (en cuartos), o half (en mitades) si hay espacios vacíos entre las letras
# What the argument FIGURE of the command figures is for
help-arg-figure = La imagen (si no se indica, todas)
# What the option --output of the command figures is for
help-arg-figures-dir = La carpeta donde se van a guardar las imágenes
# What the option --large of the command handout is for
help-arg-large = Letra grande
# What the option --policy of the command handout is for
help-arg-policy = De quién son las reglas sobre cuánto dura la leche: vea "warmhands list policies" (cdc-term, si no se indica)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = El tamaño del papel: a4 o letter (si no se indica, el de la impresora; en un PDF, a4)
# What the option --output of the command handout is for
help-arg-page-file = El archivo que se va a escribir, que termina en .html o .pdf; o - para la salida estándar
# What the option --every of the command remind is for
help-arg-every = Cuánto tiempo hay entre un recordatorio y otro, por ejemplo 3h o 2h30m
# What the option --times of the command remind is for
help-arg-times = Cuántos recordatorios (8, si no se indica)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = A qué hora es el primero, por ejemplo 22:00 (al próximo cuarto de hora, si no se indica)
# What the option --output of the command remind is for
help-arg-calendar-file = El archivo que se va a escribir, por ejemplo next.ics; o - para la salida estándar
# What the option --plain is for
help-arg-plain = Solo líneas sencillas: sin colores y sin redibujar nada
# What the argument SESSION is; full is typed as it is
help-arg-session = La sesión; "warmhands list sessions" muestra cuáles hay (si no se indica, full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = El pecho con el que empieza: left (izquierdo), right (derecho) u other (el otro: el que no fue el primero la última vez)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = El movimiento: areola (presionar, soltar) o press-back (hacia atrás, presionar, soltar)
# What the option --rate is for
help-arg-rate = Cuántas veces por minuto, según su comodidad
# What the option --fit is for
help-arg-fit = Cuánto dura en total, por ejemplo 30m o 28:30: menos o más que de costumbre, hasta donde se pueda
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Cómo se marca el ritmo: voice (voz), tone (tonos) o none (nada)
# What the option --music is for; none is typed as it is
help-arg-music = La música: un nombre de "warmhands list music"; un archivo, una carpeta o una lista de reproducción con música suya; o none (ninguna)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Escuchar una carpeta o una lista de reproducción en orden aleatorio, distinto cada vez; --shuffle=7 da siempre el mismo orden
# What the option --delay is for
help-arg-delay = Cuánto espera en silencio antes de empezar, por ejemplo 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Esperar a que vuelva de lavarse las manos y presione cualquier tecla, unos minutos como máximo
# What the option --for is for
help-arg-for = Cuánto tiempo sigue el ritmo, por ejemplo 20m (si no se indica, hasta que se detiene)
# What the option --switch is for
help-arg-switch = Cuánto dura el turno de cada pecho, por ejemplo 5m
# What the option --json is for
help-arg-json = Escribir un solo objeto JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Qué mostrar: sessions (sesiones), languages (idiomas), music (música), policies (cuánto dura la leche), devices (salidas de sonido) o microphones (micrófonos)
# What the option --speak of list languages is for
help-arg-speak = Cada idioma que tiene voz dice su propio nombre
# What the option --voice-volume is for
help-arg-voice-volume = El volumen de la voz, en decibeles (0 es como se grabó)
# What the option --music-volume is for
help-arg-music-volume = El volumen de la música, en decibeles
# What the option --signal-volume is for
help-arg-signal-volume = El volumen del ritmo y de las señales, en decibeles
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Adónde va el sonido: speaker (la salida de sonido), null (a ninguna parte, pero a su tiempo), - (la salida estándar, a su tiempo) o un archivo
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Adónde va el sonido: speaker (la salida de sonido) o null (a ninguna parte, pero a su tiempo)
# What the option --forget of "resume" is for
help-arg-forget = No reproducir nada; borrar lo que se guardó de la última sesión
# What the option --preset is for
help-arg-preset = Lo que se guardó con "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Su nombre: una cama o un cuarto, por ejemplo bed4 (letras de la a a la z, números de 0 a 9 y -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = A la paciente se le hicieron las cuatro preguntas sobre señales de alarma, y respondió que no a cada una
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = La paciente tiene una señal de alarma; su médico o su partera lo sabe, y a ella le indicó hacerlo de todos modos
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = No preguntar nada que tenga una respuesta habitual; las preguntas sobre señales de alarma no la tienen
# What the option --voice of care is for
help-arg-care-voice = El idioma de la voz, si el de la paciente todavía no tiene voz
# What the option --device is for
help-arg-device = La salida de sonido, por cualquier parte de su nombre: vea "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Si se desconectan los audífonos o el altavoz: pause (en pausa hasta que vuelvan) o go-on (seguir con otra salida de sonido)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Desde dónde empezar, como PHASE.STEP (fase y paso); "warmhands plan" muestra los nombres
# What the option -o of the command render is for
help-arg-file = El archivo que se va a escribir, que termina en .wav, .flac, .opus o .ogg; o - para la salida estándar
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Solo una de las partes: speech (voz), music (música) o signal (señales)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = El formato de las muestras: 16 o 24, y en WAV también float; o, si ningún nombre lo dice, flac, opus o raw16 (16 bits sin encabezado)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = El tamaño de un archivo Opus, en kbit/s, de 32 a 256 (64, si no se indica)
# What the option --force is for
help-arg-force = Reemplazar el archivo si ya existe
# What the argument of the command check is
help-arg-dir = La carpeta que se va a revisar (si no se indica, los datos del programa)
# What the argument of the commands that make a pack is
help-arg-pack-dir = La carpeta del paquete
# What the option --voice of pack new is for
help-arg-pack-voice = De quién es la voz: el nombre que se va a mostrar
# What the option --licence of pack new is for
help-arg-pack-licence = En qué condiciones otras personas pueden usar las grabaciones, por ejemplo CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = El archivo que se va a escribir (si no se indica, lleva el nombre de la carpeta)
# What the argument of pack install is
help-arg-pack-file = El archivo del paquete, que termina en .whpack
# What the option --force of pack install is for
help-arg-pack-force = Reemplazar un paquete instalado que tenga el mismo nombre
# What the argument of pack remove is
help-arg-pack-name = El nombre del paquete: vea "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Archivos de sonido, cada uno con el nombre de su frase, como wash-hands.wav; carpetas con esos archivos; o un solo archivo largo con --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Un archivo de texto con etiquetas de Audacity, que dice dónde está cada frase dentro de un archivo largo
# What the option --microphone of pack record is for
help-arg-pack-microphone = El micrófono, por cualquier parte de su nombre: vea "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Grabar solo esta frase, aunque ya esté grabada; se puede indicar más de una vez
# Help for an option of "play" and "ctl"
help-arg-session-name = El nombre de la sesión en curso, para "warmhands ctl": letras de la a a la z, números de 0 a 9 y guiones
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Anotar esta sesión, para "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Anotar esta sesión, con el nombre de su plantilla
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Solo las anotaciones desde este día, por ejemplo 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = El número de la anotación: vea "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = La leche del pecho izquierdo, en mililitros, por ejemplo 40 o 2.5
# The option --right of "log amount"
help-arg-log-right = La leche del pecho derecho, en mililitros
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Cómo estuvo: easy (fácil), hard (difícil), painful (doloroso) o tired (cansada)
# The option -o of "log chart"
help-arg-log-chart-file = Guardar el gráfico en este archivo, que termina en .svg, en vez de mostrarlo
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Escribir una tabla (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Borrar las anotaciones de esta plantilla
# The option --all of "log delete"
help-arg-log-all = Borrar todas las anotaciones
# The option --yes of "log delete"
help-arg-log-yes = No preguntar antes
# Help for an argument of "ctl"
help-arg-control = Qué hacer: pause (pausar), resume (seguir), next (siguiente), quit (terminar)...; o status, watch o list
# Help for an argument of "ctl"
help-arg-words = Lo que la acción necesita además, por ejemplo "voice -6" después de volume
# What the argument of "config check" is
help-arg-config-file = El archivo que se va a revisar (si no se indica, sus ajustes)
# What the option --help is for
help-arg-help = Mostrar esta ayuda
# What the option --version is for
help-arg-version = Mostrar la versión

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = todo el tiempo que quiera
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Más corta que de costumbre ({ $usual }): cada parte cede { $percent } % del tiempo que puede ceder (la más corta dura { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Más larga que de costumbre ({ $usual }): cada parte toma { $percent } % del tiempo que todavía puede tomar (la más larga dura { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Dura lo de costumbre: nada se acorta ni se alarga.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] más o menos un minuto
   *[other] unos { $minutes } minutos
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
list-no-voice = todavía sin voz
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = voz con acento extranjero
# In the list of languages: a person reads
list-voice-human = voz de una persona
# In the list of languages: a computer's voice reads
list-voice-synthetic = voz sintética
# In the list of languages: who has read its words
list-review-none = textos que todavía no ha leído ningún hablante nativo
# In the list of languages: who has read its words
list-review-native = textos leídos por un hablante nativo
# In the list of languages: who has read its words
list-review-clinician = textos leídos por personal de salud
# $name: the sound device that is used where none is named
list-default-device = { $name } (predeterminada)
# The heading over the list of sources at the end of about
about-sources = Los números y de dónde vienen:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = No hay nada anotado.
# In an entry: how the session ended
log-ended-done = hasta el final
# In an entry: how the session ended
log-ended-stopped = se detuvo antes
# In an entry: how the session ended
log-ended-hurt = dolía
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] una parte
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
log-felt-painful = doloroso
# How a session was for her: she is tired
log-felt-tired = cansada
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = ¿Cuánta leche, en ml ({ $side })?  un número y luego Enter · solo Enter: no se midió · q: sin preguntas
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = ¿Cómo estuvo?  { $words } · cualquier otra tecla: sin respuesta
# After these answers, or after "log amount"
log-noted = Quedó anotado.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] ¿Borrar una anotación para siempre?  1: sí · cualquier otra tecla: no
       *[other] ¿Borrar { $count } anotaciones para siempre?  1: sí · cualquier otra tecla: no
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Se borró una anotación.
       *[other] Se borraron { $count } anotaciones.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Sus ajustes. Para usar uno, quite el "#" que está antes de su línea y cambie su valor. Primero cuenta lo que se escribe después de un comando; luego, las variables de entorno como { $variable }; luego, este archivo. "warmhands config check" busca errores.
# All settings are right; $place: their file
config-fine = { $place }: se entienden todos los ajustes.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = árabe
# The language bn, written as in the middle of a sentence
language-bn = bengalí
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bangla
# The language de, written as in the middle of a sentence
language-de = alemán
# The language en-GB, written as in the middle of a sentence
language-en-gb = inglés (Reino Unido)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = inglés británico
# The language en-US, written as in the middle of a sentence
language-en-us = inglés (Estados Unidos)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = inglés estadounidense, inglés americano
# The language es-419, written as in the middle of a sentence
language-es-419 = español (Latinoamérica)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = español latinoamericano, castellano
# The language fr, written as in the middle of a sentence
language-fr = francés
# The language hi, written as in the middle of a sentence
language-hi = hindi
# The language ht, written as in the middle of a sentence
language-ht = criollo haitiano
# The language id, written as in the middle of a sentence
language-id = indonesio
# The language it, written as in the middle of a sentence
language-it = italiano
# The language ja, written as in the middle of a sentence
language-ja = japonés
# The language pl, written as in the middle of a sentence
language-pl = polaco
# The language pt-BR, written as in the middle of a sentence
language-pt-br = portugués (Brasil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = portugués brasileño, brasileño
# The language ru, written as in the middle of a sentence
language-ru = ruso
# The language sw, written as in the middle of a sentence
language-sw = suajili
# The language tl, written as in the middle of a sentence
language-tl = tagalo
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filipino
# The language tr, written as in the middle of a sentence
language-tr = turco
# The language ur, written as in the middle of a sentence
language-ur = urdu
# The language vi, written as in the middle of a sentence
language-vi = vietnamita
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = chino (simplificado)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandarín, chino mandarín, chino simplificado

## Notices

# $word: a word of the rhythm
notice-word-too-long = A este ritmo, la palabra "{ $word }" dura más que su tiempo; por eso el ritmo se escucha en tonos.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Una frase grabada es más antigua que su texto. "warmhands check" dice cuál.
   *[other] { $count } frases grabadas son más antiguas que sus textos. "warmhands check" dice cuáles.
}
# $language: a language tag
notice-unserved-language = Todavía no hay voz para "{ $language }". Esto está en inglés; con --lang puede elegir otro idioma.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Textos: { $words }. Voz: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Usted pidió { $asked }. Lo que hay es { $language }: es parecido, pero algunas palabras serán otras.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Se deja fuera un archivo de su música:
   *[other] Se dejan fuera { $count } archivos de su música:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] y uno más.
   *[other] y { $count } más.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } no se puede escuchar y se deja fuera.
   *[other] { $count } archivos no se pueden escuchar y se dejan fuera; el primero es { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Se deja fuera de sus ajustes: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Se deja fuera: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = El paquete "{ $pack }" se deja fuera ("warmhands pack remove { $pack }" lo desinstala): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Se dejan fuera, porque no son exactamente nombres de idiomas, sesiones o sonidos: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: este idioma no puede ocupar el lugar de { $tags }; eso no se toma en cuenta.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } está dañado o cortado: termina en { $at }, y después sigue la próxima pieza.
   *[other] { $count } archivos están dañados o cortados y terminan antes de tiempo; el primero es { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Ya no se puede escuchar nada de su música. La sesión sigue sin música.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle cambia el orden de una carpeta o de una lista de reproducción propia; aquí no cambia nada.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Se espera un programa que lea { $file }. Ctrl-C termina la espera.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Solo se escuchan { $count } archivos de su música; hay más.
# Before a session in such a language
notice-draft = La voz tiene acento extranjero: es una primera versión en este idioma.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = La sesión incluye { $length } de espera como máximo, hasta que usted esté lista.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = No se encuentra { $place }.
# A folder where a file was named
failure-file-is-folder = { $place } es una carpeta, no un archivo.
# A file where a folder was named
failure-folder-is-file = { $place } es un archivo, no una carpeta.
# A file that this user has no right to read
failure-file-denied = No hay permiso para leer { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } no es un archivo ni una carpeta.
# A file larger than any that is read here
failure-file-too-large = { $place } es demasiado grande.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } no es texto en UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } es texto en { $encoding }, pero aquí solo se lee UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: esto no es TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: la clave "{ $key }" no se conoce aquí.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: falta la clave "{ $key }".
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: "{ $key }" debe ser de tipo { $expected }, no { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: "{ $key }" debe ser un número entero de { $least } a { $most }, no { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: "{ $key }" debe ser un número de { $least } a { $most }, no { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: aquí hay demasiados corchetes o llaves.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: aquí hay más de { $most } elementos.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: "{ $word }" no se conoce aquí.
# A length of time in a session; $text: as written
failure-duration = { $place }: "{ $text }" no es una duración; escriba "45 s" o "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: "{ $text }" es más fino que una muestra de sonido.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: "{ $text }" dura más de un día.
# A name in a session; $text: as written
failure-not-an-id = { $place }: "{ $text }" no sirve como nombre: solo minúsculas, números y guiones, y primero una letra.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: "{ $id }" aparece aquí por segunda vez.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: el paso "{ $step }" debe decir una frase o dar una señal, una sola de las dos cosas.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: a una fase de tipo "{ $kind }" no le puede faltar "{ $key }".
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: una fase de tipo "{ $kind }" no lleva "{ $key }".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: al aviso "{ $prompt }" le falta "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: el aviso "{ $prompt }" ya tiene su momento y no lleva "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target debe estar entre min y max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: antes del primer masaje o de la primera extracción falta un paso con safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: en la fase "{ $phase }" falta un paso con safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: las fases que se repiten deben ser de tipo "express" y seguirse una a otra; "{ $phase }" no lo hace.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: una sesión debe terminar con una fase de tipo "close": cuándo llamar, una frase cálida y la señal "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml no tiene "{ $source }".
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: la fuente "{ $source }" no da ningún rango para { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } está fuera del rango de la fuente "{ $source }", que va de { $min } a { $max }.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: una fuente de tipo comfort no puede dar un rango para { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: esto no es Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: la frase "{ $id }" se dice en voz alta y debe ser solo texto.
# What was asked for; $name: as typed
failure-unknown-session = No hay ninguna sesión "{ $name }".
# What was asked for; $name: as typed
failure-unknown-language = Aquí no hay ningún idioma para "{ $name }".
# What was asked for; $name: as typed
failure-unknown-music = No hay ninguna música "{ $name }".
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } no tiene ningún archivo de sonido que se pueda escuchar: WAV, FLAC, MP3, OGG, OPUS, M4A o AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } es una lista de reproducción que no nombra ningún archivo.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } está en una red; solo se pueden reproducir archivos de esta computadora.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } es una lista de reproducción dentro de otra; de una lista solo se pueden reproducir archivos.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } no responde.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } no tiene la frase "{ $message }".
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: la frase "{ $message }" no está grabada en { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Todavía no hay voz para { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: no hay ninguna imagen "{ $name }".
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } no es una imagen que se pueda mostrar: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: no hay ninguna señal "{ $name }".
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: la frase de seguridad "{ $prompt }" no cabe en la fase "{ $phase }".
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } dura { $found } muestras, pero su paquete dice { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: la frase "{ $message }" no se puede decir en { $found } s; hacen falta al menos { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dura { $found } s, demasiado para la frase "{ $message }": como máximo, { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: en medio de la frase "{ $message }" no se escucha nada durante { $found } s.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } debería ser la frase "{ $message }", pero la mayor parte es silencio.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } debería ser la frase "{ $message }", pero ahí no habla nadie.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: la grabación de "{ $message }" es la misma que la de "{ $other }", que tiene otras palabras.
# A file of sound
failure-not-sound = { $place } no es un sonido en un formato conocido.
# A file of sound
failure-codec = { $place } es un sonido de un tipo que aquí no se puede leer.
# A file of sound; $channels: how many
failure-channels = { $place } tiene { $channels } canales; aquí solo se pueden escuchar uno o dos.
# A recording; $rate: a number
failure-sample-rate = { $place } se grabó a { $rate } Hz; las grabaciones deben estar a 48000 Hz.
# A file of sound
failure-empty-sound = { $place } está vacío.
# A file of sound
failure-truncated-sound = { $place } está cortado: le falta el final.
# A file of sound
failure-damaged-sound = { $place } está dañado y no se puede reproducir.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } es { $format } y aquí no se puede reproducir. Guárdelo como FLAC o conviértalo: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } no es un sonido, sino { $kind ->
    [page] una página web
    [picture] una imagen
    [archive] un archivo comprimido, que primero hay que descomprimir
    [document] un documento
    [notes] una partitura (MIDI)
   *[text] un texto
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } contiene solo ceros: no se copió o no se descargó hasta el final.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } está vacío. Si se guarda en línea (iCloud, OneDrive), descárguelo primero.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } nunca se terminó: le falta el índice, que en un archivo así va al final. Tal vez la aplicación que lo grabó pueda repararlo.
# A film, or another file without a track of sound
failure-no-audio = { $place } no tiene sonido.
# A file of sound
failure-encrypted-sound = { $place } está protegido contra copia y aquí no se puede reproducir.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } tiene { $channels } canales; aquí se pueden reproducir como máximo { $most }.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } se grabó a { $rate } Hz; aquí se puede reproducir de { $least } a { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = "{ $argument }" no se conoce aquí.
# The command line; $command: as typed
failure-unknown-command = No hay ningún comando "{ $command }".
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: no hay ninguna tecla "{ $key }".
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: no hay ninguna acción "{ $action }".
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: así no queda ninguna tecla para decir que le duele.
# The command line of "ctl"; $control: as typed
failure-unknown-control = "{ $control }" no corresponde a ninguna acción.
# The command line of "ctl"; their names follow
failure-several-sessions = Hay varias sesiones en curso. Indique cuál con --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = No hay lugar para los ajustes: ni HOME ni WARMHANDS_CONFIG indican uno.
# The command line of "play"; $name: as typed
failure-name-in-use = Ya hay una sesión en curso que se llama "{ $name }".
# "ctl" found no session to steer
failure-no-running-session = No hay ninguna sesión así en curso.
# "resume" found no session to go on with
failure-no-place = En las últimas 24 horas no se detuvo ninguna sesión, así que no hay ninguna para seguir.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Esa sesión todavía está en curso.
# After that; --name stays as it is
hint-place-in-use = Las sesiones en curso al mismo tiempo se distinguen por su nombre: inicie cada una con su propio --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Lo que se guardó de la última sesión está dañado. Se puso aparte: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = No hay ninguna plantilla "{ $name }".
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Este sistema no tiene una carpeta personal.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = No hay ninguna anotación { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } se escribió con un warmhands más nuevo y se dejó como estaba.
# The file of the log can't be read
failure-log-broken = { $place } está dañado o no contiene anotaciones de este programa. Se dejó como estaba.
# Another command is at work in the file of the log
failure-log-busy = Otro warmhands está trabajando en { $place }. Inténtelo de nuevo cuando termine.
# "ctl" found a session that does not react
failure-session-hangs = La sesión no responde.
# Why a control was refused: it has no effect at this place
refused-not-here = Aquí no es posible.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Primero, este consejo se escucha hasta el final.
# Why a control was refused: the rhythm can't be faster
refused-fastest = El ritmo ya no puede ser más rápido.
# Why a control was refused: the rhythm can't be slower
refused-slowest = El ritmo ya no puede ser más lento.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Esto ya no puede durar más.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Esto ya no puede ser más corto.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Después de esto no sigue el otro pecho.
# Why a control was refused: the volume
refused-loudest = El volumen ya está al máximo.
# Why a control was refused: the volume
refused-softest = El volumen ya está al mínimo.
# Why a control was refused
refused-no-such-music = No hay ninguna música así.
# Why a control was refused: the program that plays did not react
refused-no-answer = La sesión no responde.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = "{ $value }" no sirve para { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Falta { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Aquí no hay una terminal donde preguntar. Falta responder: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = Falta un valor para { $argument }.
# The command line; $argument: an option
failure-twice = { $argument } se puede indicar una sola vez.
# $one, $other: two things on the command line
failure-not-together = { $one } y { $other } no van juntos.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = "{ $file }" tendría un formato que aquí no se escribe.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: "{ $value }" no es un número de { $min } a { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: "{ $value }" no está entre { $min } y { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: "{ $value }" no está entre { $min } y { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } es para una sesión que se repite, y "{ $session }" termina sola.
# A session without an end, where a length is needed; $session: its id
failure-endless = "{ $session }" sigue hasta que se detiene.
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" no es una duración.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: "{ $session }" puede durar de { $shortest } a { $longest } en este idioma y a este ritmo, no { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: "{ $session }" no puede durar ni menos ni más que { $shortest }, más o menos.
# The command line; $detail: what is wrong, in English
failure-usage = Esto no se entiende: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = No se puede escribir el resultado: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Algo falló dentro de warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = ¿Quiso decir "{ $name }"?
# After something that is not known; $names: those that are, with commas between
hint-known = Puede elegir entre: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Puede elegir entre: { $names } y { $count } más.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Puede elegir entre: { $names } y { $count } más. "{ $command }" muestra todo lo que hay.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = ¿Quiso decir "{ $name }" (--lang { $tag })? "warmhands list languages" muestra todos los idiomas.
# $name: the music that the project brings
hint-shipped-music = Con "--music { $name }" se escucha la música incluida, y con "--music none", ninguna.
# After a command line that can't be understood
hint-help = "warmhands --help" muestra lo que hay.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" toma todas las respuestas habituales. "--no-warning-signs" o "--told-by-doctor" siempre hace falta.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" se repite.
# After a session without an end, where a length is needed
hint-endless = Indique cuánto tiempo con --for, por ejemplo --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Escríbala arriba de la primera línea entre corchetes, como [screen].
# After a length of time that can't be read
hint-length = Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
# After a line without a recording
hint-no-clip = No se reprodujo nada. Grabe o genere esta frase, o elija otro idioma con --lang.
# After a recording that can't be its line
hint-line = Grabe esta frase otra vez. "warmhands pack check" dice qué grabaciones de la carpeta de un paquete tienen un problema así.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Elija otra voz con --lang y deje este idioma en la pantalla, como "--lang en-US --screen-lang { $tag }". "warmhands list languages" muestra qué idiomas tienen voz.
# After a length that a session can't have
hint-fit = "warmhands list sessions" muestra cuánto dura cada sesión.
# After a mistake in a file of the data
hint-check = "warmhands check" revisa todo.
# After a file of texts in another encoding
hint-encoding = Guárdelo otra vez como UTF-8: casi todos los editores permiten elegir la codificación al guardar.
# After a spoken line with something to be filled in
hint-not-plain = Una grabación no puede cambiar: escriba una frase para cada caso.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } ya existe y se dejó como estaba.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } es parte de la música elegida y se dejó como estaba.
# A disk without room
failure-disk-full = No queda espacio para { $place }. No se dejó nada a medias.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = No se puede escribir { $place }: { $detail }
# A folder that there is not
failure-no-folder = No existe la carpeta { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Aquí no se encontró Chromium, que es el que hace el PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium no pudo hacer el PDF.
# After that
hint-no-chromium = Escriba la hoja como .html, ábrala en cualquier navegador e imprímala.
# A place where this user has no right to write
failure-not-allowed = No hay permiso para escribir { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } necesita unos { $needed } MB, y allí solo hay { $free } MB libres.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: ningún archivo puede llamarse así.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } de sonido es más de lo que cabe en el archivo con este formato ({ $most }).
# After a file that would be written over
hint-force = "--force" lo reemplaza.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Elija otro nombre para el archivo nuevo.
# After a disk without room
hint-less-room = Libere espacio o elija otro lugar. Un archivo cuyo nombre termina en .opus es el más pequeño, con gran diferencia.
# After a sound too long for a WAV file
hint-too-long-wav = Con un nombre que termine en .opus o .flac no hay ese límite.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Hay .wav, .flac, .opus y .ogg. Con ffmpeg se hace cualquier otro: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Use un nombre que termine en .{ $ending }, o no ponga --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC tiene 16 o 24 bits: elija --format 16 o 24, o un nombre que termine en .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 es para la salida estándar (-), para una tubería (pipe) o para un nombre sin terminación.
# After --bitrate for a format that has none
hint-bitrate = --bitrate es para Opus: use un nombre que termine en .opus, o elija --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Eso es para un archivo de sonido: indique uno, como "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Narración: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Textos: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Señales: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Música: { $licence }
# Where the person brought the music
tag-licence-own-music = Música: una grabación suya, con sus propias condiciones

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = cualquier tecla o botón: pausar o seguir · dos veces rápido: siguiente · cuatro veces rápido, o si se mantiene presionado: me duele · { $hurt } · Ctrl-C: terminar
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Las teclas están bloqueadas. Se desbloquean con { $key }; pausar y "me duele" siguen funcionando.
# When they work again
play-unlocked = Las teclas están desbloqueadas.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Voz: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Música: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Señales: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Música: { $name }
# The music was ended by a key
play-music-none = Sin música
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = La sesión se escucha, pero no se puede controlar desde afuera.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = En esta salida de sonido se escucha al mismo tiempo lo que ya está en curso: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" no podrá seguir desde este punto. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Esta sesión no se anota. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = La sesión cambió, así que sigue desde el principio de este paso.
# The answer to the key that asks; $left: as 12:40
play-time-left = Quedan { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = La sesión sigue hasta que usted la detenga.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Si ya está mejor, con { $key } vuelve al punto donde estaba.
# The same where all keys are one button
play-can-go-on-twice = Si ya está mejor, presione dos veces rápido para volver a donde estaba.
# The session goes on after that key
play-went-on = La sesión sigue desde el punto donde estaba.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = La computadora se suspendió, por eso la sesión está en pausa; con { $key } sigue.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Esto ahora dura { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Ahora sigue el otro pecho.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Empieza en { $left }. { $key }: ahora
# What a key does, for the list of keys; short
key-toggle = pausar o seguir
# The most important key
key-hurt = me duele
# To the next step
key-next = siguiente
# To the beginning of this step, or the one before
key-previous = anterior
# The last sentence once more
key-repeat = repetir
# This part of the session from its beginning
key-restart = esta parte desde el principio
# The milk flows more slowly: to the other breast
key-side = otro pecho
# This step or rhythm lasts longer
key-longer = más largo
# This step or rhythm is shorter
key-shorter = más corto
# The rhythm
key-faster = ritmo más rápido
# The rhythm
key-slower = ritmo más lento
# Its volume
key-louder-voice = voz más fuerte
# Its volume
key-softer-voice = voz más baja
# Its volume
key-louder-music = música más fuerte
# Its volume
key-softer-music = música más baja
# The volume of the tones and clicks
key-louder-signal = señales más fuertes
# The volume of the tones and clicks
key-softer-signal = señales más bajas
# The next piece
key-music-next = otra música
# It ends
key-music-none = sin música
# The voice says how much time is left
key-time-left = cuánto queda
# Where the session waits, or after "it hurts"
key-go-on = seguir
# The keys, so that touching them does nothing
key-lock = bloquear las teclas
# The same key while they are locked
key-unlock = desbloquear las teclas
# The list of all keys
key-keys = todas las teclas
# The session
key-quit = terminar
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = espacio
# The name of a key
key-name-enter = Enter
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Retroceso
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Inicio
# The name of a key
key-name-end = Fin
# The name of a key
key-name-page-up = Re Pág
# The name of a key
key-name-page-down = Av Pág
# The name of a key
key-name-insert = Insert
# The name of a key
key-name-delete = Supr
# After the command figures; $count: how many pictures; $path: a folder
figures-written = Imágenes guardadas en { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = ¿Qué idioma habla la paciente?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Todavía no hay voz para "{ $language }". La paciente puede leer aquí y durante la sesión. ¿En qué idioma debe hablar la voz?
# care: likewise; the names of the sessions follow
care-ask-session = ¿Qué sesión?
# care: likewise; the two techniques follow
care-ask-technique = ¿Qué movimiento de la mano?
# care: likewise; the breasts follow
care-ask-side = ¿Qué pecho primero?
# care: likewise; the names of devices for sound follow
care-ask-device = ¿Por dónde se debe escuchar?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = ¿Ella oye bien la voz?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Señal de alarma { $number } de { $count }: pregúntele a la paciente, o deje que señale la respuesta.
# care: before what will be played
care-summary = Esto es lo que se va a escuchar:
# care: after that; a command line follows
care-same-again = Para repetir lo mismo:
# care: the technique areola, which keeps its name
care-technique-areola = areola: presionar, soltar
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: hacia atrás, presionar, soltar
# care: an answer to the question for the first breast
care-side-own = el que ella misma elija
# care: likewise; the program remembers for a day which one was first
care-side-other = el que no fue el primero la última vez
# care: an answer to the question for the loudness
care-good = Sí, está bien
# care: likewise
care-louder = Más fuerte
# care: likewise
care-softer = Más bajo
# care: an answer; it is also shown to the patient, in her language
care-yes = Sí
# care: likewise
care-no = No
# care: the first answer after a warning sign
care-stop = Parar aquí: no se reproduce nada
# care: the second answer after a warning sign; who presses this key says so
care-told-so = El médico o la partera de la paciente lo sabe, y a ella le indicó hacerlo de todos modos
# care: at the end, where nothing plays
care-ended = No se empezó nada.
# The keys of care; the letter stays as it is
care-keys = Retroceso: volver · q: terminar
# The keys of care, where each answer has a number
care-keys-number = un número: la respuesta
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = un número: el idioma dice su nombre · otra vez, o Enter: es el de ella
# A key of care, where there are more answers than fit
care-keys-more = 0: más
# A key of care; the letter stays as it is
care-keys-again = r: repetirlo
# The keys of care at the end
care-keys-begin = Enter o espacio: empezar

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Todavía no hay voz para "{ $language }". ¿Qué voz quiere escuchar?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = su número y luego enter: esa voz · solo enter: { $name } · q: ninguna
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · quedan { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = en pausa · { $phase } · quedan { $left } · espacio para seguir
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = ¿Lista? Presione cualquier tecla para seguir · { $left } como máximo
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = en pausa · { $phase } · { $heard } · espacio para seguir
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = en pausa · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Después: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sesión
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = van { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Parte
# The same for the step: the shortest part, as one movement of the massage
screen-step = Paso
# On the full screen, beside the phase: the session is paused
screen-paused = en pausa
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = en espera
# On the full screen, beside the phase: there is no sound device
screen-silent = sin sonido
# On the full screen, beside the phase: the sound device is gone
screen-lost = se perdió la salida de sonido
# On the full screen, beside the phase: the sound system does not answer
screen-hung = el sistema de sonido no responde
# After + or -; $rate: cycles a minute
play-rate = El ritmo: { $rate } veces por minuto, a partir de uno de los próximos movimientos.
# After q: the closing lines are still said
play-farewell = Unas palabras antes de irse. Con q otra vez termina enseguida.
# After n, p or r during a safety line
play-not-skipped = Esta frase es por su seguridad: se escucha hasta el final.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = ¿Desea empezar con la música incluida?  Enter o s: sí · n o q: no
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = El sistema de sonido de esta computadora no responde. La sesión espera aquí y sigue en cuanto el sistema responda.
# A headset or a loudspeaker was pulled out
play-device-lost = Se perdió la salida de sonido. La sesión sigue en cuanto vuelva.
# It is there again
play-device-back = La salida de sonido volvió.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Se perdió la salida de sonido ({ $device }). La sesión está en pausa.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: seguir sin ella
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Ahora el sonido sale por: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = No se escucha nada ({ $device }): el sonido está silenciado o el volumen está en cero.
# Before a session, on a machine without sound
play-no-sound = No hay salida de sonido: la sesión sigue en silencio. "warmhands render -o session.wav" hace un archivo para escucharla en otro lugar.
# Before a session, where the sound server hangs
play-no-answer = El sistema de sonido de esta computadora no responde: la sesión sigue en silencio. "warmhands render -o session.wav" hace un archivo para escucharla en otro lugar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] El sonido llegó tarde una vez: este equipo estaba demasiado ocupado.
   *[other] El sonido llegó tarde { $count } veces: este equipo estaba demasiado ocupado.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Dolía cuando se dejó esta sesión. Siga solo si ahora no duele.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = "{ $session }" se detuvo antes del final.  Enter: seguir desde ahí · cualquier otra tecla: empezar de nuevo
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" sigue desde este punto.
# After "resume --forget"
play-forgotten = No hay nada guardado de la última sesión.
# At the end of a session
play-ended = La sesión terminó.
# $heard: how far it came, as 12:34
play-stopped = Se detuvo a los { $heard }. Puede volver cuando quiera.
# A machine without sound
failure-no-device = No hay salida de sonido.
# A machine whose sound server hangs
failure-sound-hung = El sistema de sonido de esta computadora no responde.
# The option --device; $name: as typed
failure-unknown-device = No hay ninguna salida de sonido llamada "{ $name }".
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" puede ser cualquiera de estas salidas de sonido: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } no reproduce sonido estéreo a 48 kHz.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = No se pudo abrir { $device }: { $detail }
# A program that was built without sound devices
failure-not-built = Esta versión del programa no usa ninguna salida de sonido.
# After a sound device that is not known, or not known well enough
hint-list-devices = Escriba más del nombre, o el identificador completo: "warmhands list devices" muestra las que hay.
# After two options that do not go together
hint-device-output = --device elige la salida de --output speaker: use solo uno de los dos.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" hace un archivo para escuchar la sesión en otro lugar.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } no corresponde a ningún idioma: ninguna carpeta de locales tiene esa etiqueta.
# A file or a folder of the person's own data
check-no-unit = { $place } se deja fuera: su nombre no es exactamente el de una sesión o un sonido.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } no puede ocupar el lugar de { $told }, que es otro idioma.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: este paquete dice que está en { $told }, no en { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: no se indica ninguna licencia.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: "{ $message }" es una grabación que no corresponde a ninguna frase en { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: la grabación de "{ $message }" no está en pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: "{ $message }" se grabó con un texto distinto del que tiene ahora.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } no es Ogg, aunque su nombre lo dice.
# A file of sound
check-changed = { $place } no es el archivo que describe su manifiesto.
# A recording
check-not-mono = { $place } no es mono.
# A piece of music
check-not-stereo = { $place } no es estéreo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } está saturado; la primera vez, a los { $at } s.
# A file of sound
check-silent = { $place } no tiene sonido.
# A recording; $found: as measured
check-too-loud = { $place } tiene el volumen demasiado alto: { $found } LUFS; la narración va de -20 a -18.
# A recording; $found: as measured
check-too-quiet = { $place } tiene el volumen demasiado bajo: { $found } LUFS; la narración va de -20 a -18.
# A file of sound; $found: as measured
check-peak = { $place } tiene un pico real de { $found } dBTP; el máximo es -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } suena tan fuerte como la voz: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } está a { $found } LUFS, pero su manifiesto dice { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } no termina como empieza: la diferencia es de { $found } dB y debe ser menor que -20.
# A text that this language lacks
check-missing-text = { $place }: falta "{ $message }".
# A text that only this language has
check-extra-text = { $place }: "{ $message }" no está en el idioma de base.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: "{ $message }" está palabra por palabra como en { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: "{ $message }" se tradujo de otro texto que el que { $language } tiene ahora.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: "{ $message }" no usa los mismos valores que en { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: "{ $message }" tarda { $found } s dicho con calma; una frase tiene como máximo { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: "{ $message }" no recibe ningún valor para "${ $name }".
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl no tiene "{ $message }".
# A spoken line that is never heard
check-unreachable = { $place }: ninguna sesión dice "{ $message }".
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: textos { $texts }, faltan { $missing }, desactualizados { $outdated }, sin traducir { $untranslated }; grabaciones { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] Y un problema más.
   *[other] Y { $count } problemas más.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Todo está bien.
    [one] Hay un problema.
   *[other] Hay { $count } problemas.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = La carpeta { $place } está lista, con { $lines } frases por grabar. La hoja para leerlas es { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Primero traduzca los textos de { $place } y complete locale.toml. Después, "warmhands pack sheet" vuelve a mostrar las frases.
# After that, where something was left open
pack-fill-in = Escriba en { $place } de quién es la voz y cuál es la licencia.
# The last line after pack new
pack-then-record = Después, grabe: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Frases grabadas: { $recorded } de { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = El archivo { $place } está listo. Con él se puede escuchar: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = El paquete "{ $pack }" quedó instalado.
# After pack remove; $pack: its name
pack-removed = El paquete "{ $pack }" se desinstaló.
# In the list of packs, where there is none
pack-none = No hay ningún paquete instalado.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, grabaciones: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Esta es la voz que se escucha en este idioma.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = En este idioma se escucha otra voz, porque tiene todas las frases o porque es la de una persona.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }, frases grabadas: { $recorded } de { $lines }.
# Below that, once
record-how = Va a ver una frase a la vez. Presione espacio, espere a que termine el tono y lea la frase con calma. Al terminar, quédese en silencio un momento: la grabación se detiene sola.
# Above each line; $number of $lines
record-line = Frase { $number } de { $lines } · { $message }
# The keys before a line is recorded
record-keys = espacio: grabar · s: saltar · q: dejarlo por ahora
# While it listens and nothing is heard yet
record-waiting = esperando su voz...
# While it hears her
record-speaking = grabando...
# The keys after a good recording
record-keep-keys = enter: guardar · l: escuchar · a: grabar otra vez · s: saltar · q: dejarlo por ahora
# The keys after a recording that can't be used
record-again-keys = a: grabar otra vez · s: saltar · q: dejarlo por ahora
# A recording and how long it is; $seconds: as 4.2
record-good = Frase grabada, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Frase guardada: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Todas las frases están grabadas. Lo que sigue: warmhands pack check { $place }
# She stopped
record-stopped = Lo dejamos aquí. El mismo comando sigue desde este punto.
# How many files were taken in; $kept of $files
import-done = Grabaciones incorporadas: { $kept } de { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = De la frase "{ $message }" hay { $count } grabaciones: { $files }. De ellas se incorpora la última que esté bien.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } contiene demasiado. Se leyeron los primeros { $most } elementos; se dejaron fuera: { $more }.

# Why a recording can't be used
take-silent = No se escuchó nada. ¿Está encendido el micrófono?
# Why a recording can't be used
take-clipped = Suena demasiado fuerte y distorsionado. Aléjese un poco del micrófono o bájele el volumen.
# Why a recording can't be used
take-too-quiet = Se escucha demasiado bajo. Acérquese al micrófono o súbale el volumen.
# Why a recording can't be used
take-noisy = Hay demasiado ruido alrededor. Busque un lugar más tranquilo o acérquese al micrófono.
# Why a recording can't be used
take-cut-start = Falta el comienzo. Empiece a hablar solo después del tono.
# Why a recording can't be used
take-cut-end = Falta el final. Después de la última palabra, quédese en silencio un momento.
# Why a recording can't be used
take-peaks = Algunos sonidos resaltan demasiado. Hable un poco hacia un lado del micrófono, con calma y con voz pareja.
# Why a recording can't be used
take-too-long = Dura más de lo que puede durar una frase.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = No puede ser esta frase: se habla durante { $found } s, y para decirla hacen falta al menos { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Hay algo más que esta frase: la grabación dura { $found } s, y la frase, como máximo, { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = En medio hay un silencio de { $found } s. Lea la frase de corrido.
# Why a recording can't be used
take-line-mostly-silent = La mayor parte es silencio.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = No suena como una persona hablando.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = La lectura va rápido: { $rate } { $unit ->
    [characters] letras
   *[words] palabras
} por minuto; con calma son de { $min } a { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = La lectura va despacio: { $rate } { $unit ->
    [characters] letras
   *[words] palabras
} por minuto; con calma son de { $min } a { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = La carpeta { $place } no está vacía.
# After that
hint-folder-in-use = Indique una carpeta vacía o una que todavía no exista.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Otro warmhands está trabajando en { $place }. Inténtelo de nuevo cuando termine.
# A folder that is not that of a pack
failure-no-pack-in = { $place } no es la carpeta de un paquete.
# After that
hint-pack-new = "warmhands pack new" crea una.
# A file that is not a pack
failure-not-a-pack = { $place } no es un paquete.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } se dañó o se modificó después de haberse hecho.
# After a file that is no pack, or damaged
hint-pack-file = Pida otra vez el archivo; se hace con "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: "{ $path }" no forma parte de un paquete.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: "{ $path }" no es un archivo común.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: "{ $path }" está dos veces.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: "{ $path }" tiene caracteres que podrían tomar el control de la pantalla.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: primero hay que corregir esto.
   *[other] { $place }: primero hay que corregir estos { $count } problemas.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = Con { $place } todavía no se puede escuchar ninguna sesión: a todas les faltan frases.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" muestra las frases de la sesión más corta; las de "it-hurts" hacen falta en todas.
# $name: what is no line; $language: a language tag
failure-no-such-line = No hay ninguna frase "{ $name }" en { $language }.
# $pack: its name
failure-pack-installed = Ya hay un paquete instalado que se llama "{ $pack }".
# After that
hint-pack-force = "--force" lo reemplaza.
# $pack: its name
failure-pack-not-installed = No hay ningún paquete instalado que se llame "{ $pack }".
# There is no home folder to keep packs in
failure-no-home = Este sistema no tiene una carpeta personal donde guardar los paquetes.
# A label file that can't be read
failure-labels = { $place }: esto no es una etiqueta de Audacity: hacen falta inicio, fin y nombre de la frase, separados por tabulaciones.
# A label file that names no line
failure-no-labels = { $place } no tiene ninguna etiqueta con nombre.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = "{ $name }" puede ser cualquiera de estas frases: { $names }. Póngale el nombre exacto de la frase.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: la etiqueta "{ $message }" está más allá del final de la grabación.
# --labels with more than one sound file
failure-labels-one-file = --labels se usa con una sola grabación larga.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Una terminal muestra texto, no sonido. Indique un archivo, como "-o session.wav", o use "|" para pasar el sonido a un programa.
# Recording without a keyboard
failure-no-keys = Para grabar hace falta una terminal con teclado.
# Recording without a microphone
failure-no-microphone = No hay ningún micrófono.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = No hay ningún micrófono llamado "{ $name }".
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = "{ $name }" puede ser cualquiera de estos micrófonos: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } no graba a 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Se perdió el micrófono. Lo que ya guardó está a salvo; el mismo comando sigue desde este punto.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" muestra los que hay.
