### Every text of the screen.

## Sessions

# The name of a session
session-full = Massage, puis lait tiré à la main
# What will happen
session-full-summary = Un massage doux des deux seins, puis le lait tiré à la main en trois fois, avec un court massage entre chaque fois.
session-massage = Massage des seins
session-massage-summary = Un linge tiède et un massage doux des deux seins, sans tirer de lait.
session-express = Tirer le lait
session-express-summary = Tirer le lait à la main, deux tours pour chaque sein, en changeant de sein quand le lait commence à venir moins.
session-first-days = Les premiers jours
session-first-days-summary = Recueillir les premières gouttes avec une cuillère ou une seringue, en douceur, en dix minutes environ.
session-cadence = Le rythme seul
session-cadence-summary = Le rythme pour tirer le lait à la main, un sein après l'autre, aussi longtemps que vous voulez.
session-relief = Soulager
session-relief-summary = Des gestes très légers et un peu de lait, pour des seins pleins et sensibles qui ne sont ni rouges ni chauds, et sans fièvre.
session-it-hurts = J'ai mal
session-it-hurts-summary = S'arrêter calmement, et quand appeler pour avoir de l'aide.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = préparation
phase-massage = massage
phase-express = tirer le lait
phase-close = fin
# The breast of a phase
side-first = le sein par lequel vous commencez
side-second = l'autre sein
side-left = sein gauche
side-right = sein droit
side-both = les deux seins
# The name of the music that the project brings
music-warm = Chaleur
music-rain = Pluie à la fenêtre
music-hush = Calme

## Before a session

# The one screen of text before any session
gate-screen =
    Qui doit d'abord appeler

    Ne commencez pas, s'il vous plaît, et appelez d'abord votre médecin ou votre sage-femme si
      - vous êtes enceinte, à n'importe quelle semaine ;
      - vous avez une rougeur ou des traînées rouges sur un sein (sur une peau brune ou noire, l'endroit peut paraître plus foncé ou violacé, ou seulement être chaud au toucher) ;
      - vous avez de la fièvre ;
      - vous avez l'impression d'avoir la grippe.

    La séance pour soulager ne change rien à cela. Elle est pour des seins pleins, sans rougeur, ni chaleur, ni fièvre ; si vous avez l'un de ces signes, suivez-la seulement si votre médecin ou votre sage-femme vous a déjà dit de le faire.

    Cela ne doit jamais faire mal. La touche h arrête tout aussitôt et dit quand appeler.
    Ce sont des indications, pas un avis médical.

## About

# What massage and expression by hand may help with
about-helps-with = Masser les seins et tirer le lait à la main peut aider quand les seins sont durs et gonflés ; quand un bébé est prématuré ou agité ; quand il a du mal à prendre le sein ; pour avoir davantage de lait ; et pour que le lait continue à venir tant qu'un bébé ne peut pas être nourri.
# What the program is, and is not
about-what-it-is = warmhands vous guide par une voix, de la musique et un rythme. Cela peut aider ; rien n'est promis. Ce n'est pas un avis médical, et cela ne remplace pas les personnes qui prennent soin de vous et de votre bébé.
# Pain
about-no-pain = Cela ne doit jamais faire mal. On presse seulement le bord de l'aréole, jamais le mamelon, et rien n'est étiré ni frotté. Si vous avez mal, arrêtez.
# The two techniques
about-technique = Il y a deux façons de bouger la main. Avec « areola », on presse le bord extérieur de l'aréole, puis on relâche. Avec « press-back », on appuie vers l'arrière, vers les côtes, on presse, puis on relâche ; Stanford Medicine le montre sur https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Appelez votre médecin ou une consultante en lactation si tout cela ne vous soulage pas ; si vous voyez une rougeur ou des traînées rouges, ou si vous avez de la fièvre ou l'impression d'avoir la grippe ; ou si votre bébé n'arrive pas à prendre le sein. Sur une peau brune ou noire, une rougeur peut paraître plus foncée ou violacée, ou seulement être chaude au toucher.
# Pregnancy
about-pregnancy = Pendant la grossesse, à n'importe quelle semaine, tirez du lait seulement avec l'accord de votre sage-femme ou de votre médecin, pendant dix minutes au plus, et arrêtez si votre ventre se durcit (NHS Forth Valley).
# How often
about-how-often = Les premières semaines, quand un bébé ne peut pas encore téter au sein, on conseille en général de tirer le lait 8 à 10 fois en 24 heures, dont au moins une fois la nuit, sans laisser passer plus de 5 à 6 heures (NHS ; NHS Lothian).
# How long milk keeps
about-storage = Combien de temps le lait se garde, pour un bébé en bonne santé et né à terme (CDC) : à température ambiante, jusqu'à 25 °C, 4 heures ; au réfrigérateur à 4 °C, 4 jours ; au congélateur, 6 mois de préférence et 12 au plus. Lait décongelé : 24 heures au réfrigérateur, ou 1 à 2 heures à température ambiante. Ce qui reste après un repas : 2 heures. Ne recongelez jamais du lait. Les règles changent selon les pays et sont plus strictes pour les bébés prématurés : suivez celles de votre hôpital.
# Music
about-music = La musique et le repos peuvent aider. Dans une étude avec 162 mères, celles qui écoutaient de la musique ont eu davantage de lait les premiers jours (Keith et autres, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842) ; dans une autre, EXPRESS, avec 132 mères (NPEU, 2024), la différence peut être due au hasard.
# Where the times come from
about-times = Les durées viennent de conseils publiés : les tours, de Chele Marmet et de l'UNICEF ; le massage, des University College London Hospitals et du Nouveau-Brunswick ; les courts massages et la chaleur, d'Arkansas Children's ; la main légère et les petites quantités pour des seins pleins, du protocole 36 de l'Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Aucune source ne compte les mouvements par minute : le rythme est là pour votre confort et ne prescrit rien. Chaque chiffre et sa source se trouvent dans sessions/sources.toml.
# Where the technique comes from
about-handout = La technique suit la feuille « Breast Massage with Milk Expression by Hand », publiée par University Hospitals. Les mots sont les nôtres ; University Hospitals n'a aucune part à ce programme.
# Where the fingers go, and clean hands
about-fingers = La place des doigts, à 2 à 3 cm de la base du mamelon : NHS West Suffolk et NHS Forth Valley ; Marmet dit 2,5 à 4 cm du mamelon. La main en forme de lettre C : University College London Hospitals et Marmet. Les mains lavées à l'eau et au savon, ou avec un gel à au moins 60 % d'alcool, et un récipient propre : CDC.
# The works which that handout cites
about-works-cited =
    Ouvrages qui y sont cités : D. Hartl et R. Cunningham, « Breast Massage », Alive Magazine, 1er janvier 2005, mis à jour le 24 avril 2015. La Leche League International, « Hand Expression Technique », feuille tirée de The Womanly Art of Breastfeeding, 2010. La Leche League, « Expressing and Storing Milk », New Beginnings, volume 24, numéro 4, juillet et août 2007. Ruth A. Lawrence et Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, huitième édition, Elsevier, 2016. Karen Wambach et Jan Riordan, Breastfeeding and Human Lactation, cinquième édition, Jones and Bartlett, 2016. Stanford Medicine, « Hand Expression of Breastmilk », consulté le 21 août 2020.
# Licences
about-licences = Le programme et ses textes : MIT ou Apache-2.0, au choix. Les voix enregistrées, la musique et les signaux : audio/LICENSES.md.

## Help

help-warmhands = Une voix calme, une musique douce et un rythme pour masser les seins et tirer le lait à la main.
help-usage = Utilisation
help-options = Options
help-arguments = Arguments
help-commands = Commandes
help-command = COMMANDE
# What stands in a usage line for all options
help-some-options = [OPTIONS]
help-play = Écouter une séance (ce qui se passe sans aucune commande)
help-cadence = Écouter seulement le rythme, aussi longtemps que vous voulez
help-render = Enregistrer une séance dans un fichier son
help-plan = Montrer ce qui sera entendu et quand, sans le son
help-script = Montrer ce qui sera dit
help-list = Montrer les séances, les langues, les musiques ou les sorties audio
help-about = À quoi cela sert, quand appeler, sources, licences
help-check = Vérifier les données du programme, ou un dossier à vous
help-arg-lang = La langue de la voix, par exemple es-419
help-arg-screen-lang = La langue de l'écran, si c'en est une autre
help-arg-captions = Les sous-titres affichés : voice (langue de la voix), screen (langue de l'écran) ou both (les deux)
help-arg-data = Un dossier avec vos propres séances, langues ou sons
help-arg-plain = Des lignes simples : pas de couleurs, rien n'est réaffiché
help-arg-session = La séance : voir "warmhands list sessions" (full, si aucune n'est indiquée)
help-arg-side = Le sein par lequel commencer : left (gauche) ou right (droit)
help-arg-technique = Le mouvement : areola (presser, relâcher) ou press-back (appuyer, presser, relâcher)
help-arg-rate = Combien de fois par minute, selon votre confort
help-arg-fit = La durée totale, par exemple 30m ou 28:30 : plus courte ou plus longue que d'habitude, autant que possible
help-arg-count = Ce qui marque le rythme : voice (la voix), tone (des sons) ou none (rien)
help-arg-music = La musique : un nom de "warmhands list music", un fichier ou un dossier de musique à vous, ou none (aucune)
help-arg-for = Combien de temps dure le rythme, par exemple 20m (jusqu'à ce qu'on l'arrête, si rien n'est indiqué)
help-arg-switch = Combien de temps dure le tour de chaque sein, par exemple 5m
help-arg-json = Écrire un seul objet JSON
help-arg-what = Ce qu'il faut montrer : sessions (séances), languages (langues), music (musiques) ou devices (sorties audio)
help-arg-speak = Chaque langue qui a une voix dit son propre nom
help-arg-voice-volume = Le volume de la voix, en décibels (0 : comme enregistrée)
help-arg-music-volume = Le volume de la musique, en décibels
help-arg-signal-volume = Le volume du rythme et des signaux, en décibels
help-arg-output = Où va le son : speaker (la sortie audio), null (nulle part, mais en temps réel), - (WAV sur la sortie standard) ou un fichier
help-arg-device = La sortie audio, par une partie de son nom : voir "warmhands list devices"
help-arg-from = Où commencer, sous la forme PHASE.STEP (phase et étape) : "warmhands plan" montre les noms
help-arg-file = Le fichier à écrire : FLAC si son nom finit par .flac, sinon WAV ; ou - pour la sortie standard
help-arg-stem = Une seule des parties : speech (voix), music (musique) ou signal (signaux)
help-arg-format = Les échantillons : 16, 24 ou float (WAV seulement) ; ou flac, quand aucun nom ne le dit
help-arg-force = Remplacer le fichier s'il existe déjà
help-arg-dir = Le dossier à vérifier (les données du programme, si aucun n'est indiqué)
help-arg-help = Montrer cette aide
help-arg-version = Montrer la version

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = aussi longtemps que vous voulez
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Plus courte que d'habitude ({ $usual }) : chaque partie cède { $percent } % du temps qu'elle peut céder (la plus courte dure { $shortest }).
plan-fit-longer = Plus longue que d'habitude ({ $usual }) : chaque partie prend { $percent } % du temps qu'elle peut encore prendre (la plus longue dure { $longest }).
plan-fit-usual = Sa durée habituelle : rien n'est raccourci ni allongé.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] environ { $minutes } minute
    [many] environ { $minutes } minutes
   *[other] environ { $minutes } minutes
}
# $shortest, $longest: as 28:14
list-reach = --fit : de { $shortest } à { $longest }
list-no-voice = pas encore de voix
list-voice-draft = une voix avec un accent étranger
list-voice-human = la voix d'une personne
list-voice-synthetic = une voix de synthèse
list-review-none = textes pas encore relus par une personne dont c'est la langue
list-review-native = textes relus par une personne dont c'est la langue
list-review-clinician = textes relus par une personne soignante
# $name: the sound device that is used where none is named
list-default-device = { $name } (par défaut)
about-sources = Les chiffres, et d'où ils viennent :

## Notices

# $word: a word of the rhythm
notice-word-too-long = À ce rythme, le mot « { $word } » dure plus longtemps que son temps ; le rythme est donc marqué par des sons.
notice-stale = { $count ->
    [one] Une phrase enregistrée est plus ancienne que son texte. "warmhands check" dit laquelle.
    [many] { $count } phrases enregistrées sont plus anciennes que leurs textes. "warmhands check" dit lesquelles.
   *[other] { $count } phrases enregistrées sont plus anciennes que leurs textes. "warmhands check" dit lesquelles.
}
# $language: a language tag
notice-unserved-language = Il n'y a pas encore de voix pour « { $language } ». Voici l'anglais ; --lang permet de choisir une autre langue.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Vous avez demandé { $asked }. Ce qu'il y a, c'est { $language } : c'est proche, mais certains mots seront différents.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } ne peut pas être lu et est laissé de côté.
    [many] { $count } fichiers ne peuvent pas être lus et sont laissés de côté ; le premier est { $file }.
   *[other] { $count } fichiers ne peuvent pas être lus et sont laissés de côté ; le premier est { $file }.
}
notice-draft = La voix a un accent étranger : c'est une première version dans cette langue.

## Failures: what is wrong, and where

failure-file-missing = { $place } est introuvable.
failure-file-is-folder = { $place } est un dossier, pas un fichier.
failure-folder-is-file = { $place } est un fichier, pas un dossier.
failure-file-denied = Il n'est pas permis de lire { $place }.
failure-not-a-file = { $place } n'est ni un fichier ni un dossier.
failure-file-too-large = { $place } est trop grand.
failure-file-not-text = { $place } n'est pas du texte en UTF-8.
failure-file-other = { $place } : { $detail }
failure-toml = { $place } : ce n'est pas du TOML : { $detail }
failure-unknown-key = { $place } : la clé « { $key } » n'est pas connue ici.
failure-missing-key = { $place } : la clé « { $key } » manque.
failure-wrong-type = { $place } : « { $key } » doit être de type { $expected }, pas { $found }.
failure-unknown-word = { $place } : « { $word } » n'est pas connu ici.
failure-duration = { $place } : « { $text } » n'est pas une durée : écrivez "45 s" ou "1.5 min".
failure-duration-too-fine = { $place } : « { $text } » ne fait pas un nombre entier d'échantillons.
failure-duration-too-long = { $place } : « { $text } » dure plus d'un jour.
failure-not-an-id = { $place } : « { $text } » ne peut pas servir de nom : des minuscules, des chiffres et des traits d'union, et d'abord une lettre.
failure-duplicate = { $place } : « { $id } » se trouve ici une deuxième fois.
failure-say-or-sound = { $place } : l'étape « { $step } » doit dire une phrase ou donner un signal, l'un ou l'autre.
failure-rhythm-needs = { $place } : une phase de type « { $kind } » a besoin de « { $key } ».
failure-rhythm-has-no = { $place } : une phase de type « { $kind } » n'a pas de « { $key } ».
failure-prompt-needs-time = { $place } : il manque "at" à l'indication « { $prompt } ».
failure-prompt-has-no-time = { $place } : l'indication « { $prompt } » connaît son moment et n'a pas de "at".
failure-hold-order = { $place } : target doit se trouver entre min et max.
failure-rate = { $place } : { $number } ne peut pas être la vitesse d'un rythme.
failure-no-gate = { $place } : aucune étape avec safety = "gate" ne vient avant le premier massage ou avant de tirer le lait.
failure-no-hurt-line = { $place } : la phase « { $phase } » n'a pas d'étape avec safety = "hurt".
failure-repeat = { $place } : les phases qui se répètent doivent être de type "express" et se suivre ; ce n'est pas le cas de « { $phase } ».
failure-no-close = { $place } : une séance doit finir par une phase de type "close" : quand appeler, une phrase chaleureuse, le signal "end".
failure-unknown-source = { $place } : sources.toml n'a pas de « { $source } ».
failure-source-silent = { $place } : la source « { $source } » ne donne pas de limites pour { $quantity }.
failure-out-of-range = { $place } : { $number } n'est pas entre { $min } et { $max }, les limites de la source « { $source } ».
failure-comfort-too-bold = { $place } : une source de type comfort ne peut pas donner de limites pour { $quantity }.
failure-fluent = { $place } : ce n'est pas du Fluent : { $detail }
failure-not-plain = { $place } : la phrase « { $id } », qui est dite à voix haute, doit être du texte seul.
failure-unknown-session = Il n'y a pas de séance « { $name } ».
failure-unknown-language = Aucune langue ne convient ici pour « { $name } ».
failure-unknown-music = Il n'y a pas de musique « { $name } ».
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } ne contient aucun fichier son qui puisse être lu : WAV, FLAC, MP3, OGG, M4A ou AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } ne répond pas.
failure-unknown-message = { $place } : { $language } n'a pas de phrase « { $message } ».
failure-no-clip = { $place } : la phrase « { $message } » n'a pas d'enregistrement pour { $language }.
failure-no-narration = Il n'y a pas encore de voix pour { $language }.
failure-no-signal = { $place } : il n'y a pas de signal « { $name } ».
failure-no-room-for-safety = { $place } : la phrase de sécurité « { $prompt } » ne tient pas dans la phase « { $phase } ».
failure-other-length = { $place } compte { $found } échantillons, mais son paquet indique { $told }.
failure-not-sound = { $place } n'est pas un son dans un format connu.
failure-codec = { $place } est un son d'un type qui ne peut pas être lu ici.
failure-channels = { $place } a { $channels } canaux ; on peut en lire un ou deux.
failure-sample-rate = { $place } a été enregistré à { $rate } Hz ; les enregistrements sont à 48000 Hz.
failure-empty-sound = { $place } est vide.
failure-truncated-sound = { $place } est coupé avant la fin.
failure-damaged-sound = { $place } est abîmé et ne peut pas être lu.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } est au format { $format }, qui ne peut pas être lu ici. Convertissez-le en FLAC ou en Ogg Vorbis.
failure-no-audio = { $place } ne contient pas de son.
failure-encrypted-sound = { $place } est protégé contre la copie et ne peut pas être lu ici.
failure-many-channels = { $place } a { $channels } canaux ; on peut en lire { $most } au plus.
failure-strange-rate = { $place } a été enregistré à { $rate } Hz ; on peut lire de { $least } à { $most } Hz.
failure-sound = { $place } : { $detail }
failure-unknown-argument = « { $argument } » n'est pas connu ici.
failure-unknown-command = Il n'y a pas de commande « { $command } ».
failure-invalid-value = « { $value } » ne convient pas pour { $argument }.
failure-missing-argument = { $argument } manque.
failure-no-value = Il manque une valeur à { $argument }.
failure-twice = { $argument } ne peut être indiqué qu'une fois.
# $one, $other: two things on the command line
failure-not-together = { $one } et { $other } ne vont pas ensemble.
failure-range = { $argument } : « { $value } » n'est pas un nombre de { $min } à { $max }.
failure-length-range = { $argument } : « { $value } » n'est pas entre { $min } et { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } est pour une séance qui se répète, et « { $session } » a sa propre fin.
failure-endless = « { $session } » continue jusqu'à ce qu'on l'arrête.
# $place: the option; $text: what was given for it
failure-length = { $place } : « { $text } » n'est pas une durée.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit : « { $session } » peut durer de { $shortest } à { $longest } dans cette langue et à ce rythme, pas { $length }.
failure-fit-fixed = --fit : « { $session } » ne peut durer ni plus ni moins que { $shortest } environ.
failure-usage = Ceci n'est pas compris : { $detail }
failure-stdout = Le résultat ne peut pas être écrit : { $detail }
failure-internal = Quelque chose n'a pas marché dans warmhands : { $detail }

## Hints: what to do

hint-nearest = Vouliez-vous dire « { $name } » ?
hint-known = Vous pouvez choisir entre : { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" joue la musique du programme, et "--music none" n'en joue aucune.
hint-help = "warmhands --help" montre ce qu'il y a.
hint-does-not-repeat = "warmhands cadence" se répète.
hint-endless = Indiquez combien de temps avec --for, par exemple --for 20m.
hint-length = Écrivez-la comme 30m, 90s, 1h15m, 28.5m ou 28:30, jusqu'à 24 heures.
hint-no-clip = Rien n'a été joué. Enregistrez ou produisez cette phrase, ou choisissez une autre langue avec --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Choisissez une autre voix avec --lang et gardez cette langue à l'écran, par exemple "--lang en-US --screen-lang { $tag }". "warmhands list languages" montre les langues qui ont une voix.
hint-fit = "warmhands list sessions" montre combien de temps dure chaque séance.
hint-check = "warmhands check" examine le tout.
hint-not-plain = Un enregistrement ne peut pas changer : écrivez une phrase pour chaque cas.

## Files

failure-exists = { $place } existe déjà et a été laissé tel quel.
failure-disk-full = Il n'y a plus de place pour { $place }. Rien n'a été laissé à moitié écrit.
failure-unwritable = { $place } ne peut pas être écrit : { $detail }
failure-no-folder = Il n'y a pas de dossier { $place }.
failure-not-allowed = Il n'est pas permis d'écrire { $place }.
failure-too-long = { $length } de son, c'est davantage que le fichier ne peut contenir dans ce format ({ $most }).
hint-force = "warmhands render --force" le remplace.
hint-disk-full = Faites de la place, ou choisissez un autre endroit. --format 16 en demande deux fois moins, et un nom qui finit par .flac encore moins.
hint-too-long = --format 16 en contient davantage, et un nom qui finit par .flac le plus possible.
hint-flac-name = Donnez un nom qui finit par .flac, ou n'indiquez pas --format.
hint-flac-depth = FLAC a 16 ou 24 bits : choisissez --format 16 ou 24, ou un nom qui finit par .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Voix : { $licence }
tag-licence-words = Textes : { $licence }
tag-licence-signals = Signaux : { $licence }
tag-licence-music = Musique : { $licence }
# Where the person brought the music
tag-licence-own-music = Musique : un enregistrement à vous, avec ses propres conditions

## Playing

play-keys = espace : pause ou reprise · h : j'ai mal · n : suivant · p : précédent · r : répéter · q : arrêter
play-keys-rhythm = + et - : le rythme plus rapide, plus lent
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · encore { $left }
play-paused = en pause · { $phase } · encore { $left } · espace pour reprendre
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = en pause · { $phase } · { $heard } · espace pour reprendre
# After + or -; $rate: cycles a minute
play-rate = Le rythme : { $rate } fois par minute, à partir d'un des prochains mouvements.
play-farewell = Quelques mots avant de vous laisser partir. Encore une fois q pour finir tout de suite.
play-not-skipped = Cette phrase est pour votre sécurité ; elle va jusqu'à la fin.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Commencer avec la musique du programme ?  Enter ou y : oui · n ou q : non
play-device-lost = La sortie audio n'est plus là. La séance reprend dès qu'elle revient.
play-device-back = La sortie audio est revenue.
play-no-sound = Il n'y a pas de sortie audio : la séance se déroule en silence. "warmhands render -o session.wav" fait un fichier à écouter ailleurs.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Le son a eu du retard une fois : cet ordinateur était trop occupé.
    [many] Le son a eu du retard { $count } fois : cet ordinateur était trop occupé.
   *[other] Le son a eu du retard { $count } fois : cet ordinateur était trop occupé.
}
play-ended = La séance est terminée.
# $heard: how far it came, as 12:34
play-stopped = Arrêté après { $heard }. Vous pouvez revenir quand vous voulez.
failure-no-device = Il n'y a pas de sortie audio.
failure-unknown-device = Il n'y a pas de sortie audio appelée « { $name } ».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = « { $name } » correspond à plusieurs sorties audio : { $names }
failure-device-rate = { $device } ne joue pas à 48 kHz en stéréo.
failure-device-refused = { $device } ne s'est pas ouvert : { $detail }
failure-not-built = Cette version du programme ne joue sur aucune sortie audio.
hint-list-devices = Donnez une plus longue partie du nom, ou l'identifiant entier : "warmhands list devices" les montre.
hint-device-output = --device choisit où l'on entend --output speaker : n'indiquez qu'un des deux.
hint-no-device = "warmhands render -o session.wav" fait un fichier à écouter ailleurs.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } n'appartient à aucune langue : aucun dossier de locales n'a ce nom.
check-other-language = { $place } : ce paquet indique { $told } comme langue, pas { $language }.
check-no-licence = { $place } : aucune licence n'est indiquée.
# $message: the name of a spoken line, and of its recording
check-extra = { $place } : « { $message } » est un enregistrement qui ne correspond à aucune phrase pour { $language }.
check-stale = { $place } : « { $message } » a été enregistré à partir d'un autre texte que celui d'aujourd'hui.
check-mislabelled = { $place } n'est pas de l'Ogg, bien que son nom le dise.
check-changed = { $place } n'est pas le fichier que décrit son manifeste.
check-not-mono = { $place } n'est pas en mono.
check-not-stereo = { $place } n'est pas en stéréo.
# $at: seconds from the start
check-clipped = { $place } est saturé, pour la première fois à { $at } s.
check-silent = { $place } est silencieux.
# $found: as measured
check-too-loud = { $place } est trop fort : { $found } LUFS ; la voix va de -20 à -18.
check-too-quiet = { $place } est trop faible : { $found } LUFS ; la voix va de -20 à -18.
check-peak = { $place } a une crête réelle de { $found } dBTP ; le maximum est -3.
check-loud-as-speech = { $place } est aussi fort que la voix : { $found } LUFS.
check-other-loudness = { $place } est à { $found } LUFS, mais son manifeste indique { $told }.
check-seam = { $place } ne finit pas comme il commence : la différence est à { $found } dB, et doit être en dessous de -20.
# $message: the name of a text
check-missing-text = { $place } : « { $message } » manque.
check-extra-text = { $place } : « { $message } » n'existe pas dans la langue de base.
# $language: the base language
check-untranslated = { $place } : « { $message } » est mot pour mot comme dans { $language }.
check-outdated = { $place } : « { $message } » a été traduit à partir d'un autre texte que celui de { $language } aujourd'hui.
check-other-arguments = { $place } : « { $message } » n'emploie pas les mêmes valeurs que dans { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place } : « { $message } » demande { $found } s, dit calmement ; une phrase dure { $most } s au plus.
# $name: a value such as $place
check-unknown-argument = { $place } : rien ne dit à « { $message } » ce qu'est « ${ $name } ».
check-untitled = { $place } : terminal.ftl n'a pas de « { $message } ».
check-unreachable = { $place } : aucune séance ne dit « { $message } ».
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Vérifié : { $languages ->
    [one] { $languages } langue
    [many] { $languages } langues
   *[other] { $languages } langues
}, { $recordings ->
    [one] { $recordings } enregistrement
    [many] { $recordings } enregistrements
   *[other] { $recordings } enregistrements
}, { $sessions ->
    [one] { $sessions } séance
    [many] { $sessions } séances
   *[other] { $sessions } séances
} et { $sounds ->
    [one] { $sounds } autre son
    [many] { $sounds } autres sons
   *[other] { $sounds } autres sons
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Tout est en ordre.
    [one] Une chose ne va pas.
    [many] { $count } choses ne vont pas.
   *[other] { $count } choses ne vont pas.
}
