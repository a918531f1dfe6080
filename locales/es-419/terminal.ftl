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
