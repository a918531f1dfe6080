### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Massage, puis lait tiré à la main
# What will happen in it, in one sentence
session-full-summary = Un massage doux des deux seins, puis le lait tiré à la main en trois fois, avec un court massage entre chaque fois.
# The name of the session massage
session-massage = Massage des seins
# What will happen in it, in one sentence
session-massage-summary = Un linge tiède et un massage doux des deux seins, sans tirer de lait.
# The name of the session express
session-express = Tirer le lait
# What will happen in it, in one sentence
session-express-summary = Tirer le lait à la main, deux tours pour chaque sein, en changeant de sein quand le lait commence à venir moins.
# The name of the session for the first days after a birth
session-first-days = Les premiers jours
# What will happen in it, in one sentence
session-first-days-summary = Recueillir les premières gouttes avec une cuillère ou une seringue, en douceur, en dix minutes environ.
# The name of the session that is only the rhythm
session-cadence = Le rythme seul
# What will happen in it, in one sentence
session-cadence-summary = Le rythme pour tirer le lait à la main, un sein après l'autre, aussi longtemps que vous voulez.
# The name of the session for full, tender breasts
session-relief = Soulager
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Des gestes très légers et un peu de lait, pour des seins pleins et sensibles qui ne sont ni rouges ni chauds, et sans fièvre.
# The name of what the key h leads to
session-it-hurts = J'ai mal
# What will happen in it, in one sentence
session-it-hurts-summary = S'arrêter calmement, et quand appeler pour avoir de l'aide.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = préparation
# The short name of a phase: massaging
phase-massage = massage
# The short name of a phase: expressing by hand
phase-express = tirer le lait
# The short name of a phase: the end of a session
phase-close = fin
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = le sein par lequel vous commencez
# The breast of a phase: the one that was not first
side-second = l'autre sein
# The breast of a phase: the left one
side-left = sein gauche
# The breast of a phase: the right one
side-right = sein droit
# The breasts of a phase: both at once
side-both = les deux seins
# The name of the music that the project brings
music-warm = Chaleur
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Pluie à la fenêtre
# The name of a piece of music: very soft, as one hushes a child
music-hush = Calme

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Deux mains se frottent l'une l'autre avec du savon, sous l'eau qui coule.
# The picture of the warm cloth
figure-warm-cloth = Les deux mains tiennent un linge tiède sur les seins.
# The picture of the first stroke of the massage
figure-shake = Une main est posée sous chaque sein et le secoue doucement d'un côté à l'autre.
# The picture of the second stroke
figure-back-and-forth = Une main sur le haut du sein et l'autre sous le sein glissent en sens contraire, d'un côté à l'autre.
# The picture of the third stroke
figure-up-and-down = Une main de chaque côté du sein : l'une glisse vers le haut pendant que l'autre glisse vers le bas.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Les deux mains entourent le sein et le tournent légèrement en sens contraire, comme pour essorer un petit linge tout doux.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Les doigts d'une main caressent le dessus du sein, aussi légers qu'une plume.
# The picture of wiping off the oil
figure-wipe = Une main essuie l'huile sur le sein avec une serviette de toilette.
# The picture of leaning forward
figure-lean-forward = Une femme assise se penche un peu en avant, un gobelet sous le sein.
# The picture of the cup
figure-cup = Une main tire le lait, et l'autre tient un gobelet sous le mamelon.
# The picture of the shape of the hand
figure-c-hand = Le pouce et les autres doigts forment la lettre C, bien ouverte.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Le pouce est au-dessus du mamelon et l'index en dessous, tous deux au bord extérieur de l'aréole, à deux ou trois centimètres de la base du mamelon.
# The picture of the first movement of the other technique, from the side
figure-press-back = Le pouce et les autres doigts poussent le sein tout droit vers l'arrière, vers les côtes.
# The picture of the movement that brings milk
figure-compress = Le pouce et l'index se rapprochent au bord de l'aréole, et des gouttes de lait apparaissent.
# The picture of the movement that follows it
figure-relax = Le pouce et l'index relâchent la pression et restent au même endroit de la peau.
# The picture of the fingers that move around
figure-rotate = La main tourne, et le pouce et l'index se posent à un nouvel endroit du bord de l'aréole.
# The picture of the cool cloth
figure-cool-cloth = Les deux mains tiennent un linge frais sur les seins.
# The picture of resting
figure-rest = Une femme est assise, son peignoir fermé, les mains au repos sur les genoux.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Qui doit d'abord appeler

    Ne commencez pas, s'il vous plaît, et appelez d'abord votre médecin ou votre sage-femme si
      - vous êtes enceinte, à n'importe quelle semaine ;
      - vous avez une rougeur ou des traînées rouges sur un sein (sur une peau brune ou noire, l'endroit peut paraître plus foncé ou violacé, ou seulement être chaud au toucher) ;
      - vous avez de la fièvre ;
      - vous avez l'impression d'avoir la grippe.

    La séance pour soulager ne change rien à cela. Elle est pour des seins pleins, sans rougeur, ni chaleur, ni fièvre ; si vous avez l'un de ces signes, suivez-la seulement si votre médecin ou votre sage-femme vous a déjà dit de le faire.

    Cela ne doit jamais faire mal. La touche { $hurt } arrête tout aussitôt et dit quand appeler.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Quand appeler
# Below that: a line to write on follows
handout-telephone = Numéro de téléphone du service :
# The heading over how long milk keeps
handout-storage = Combien de temps le lait se garde
# The heading over who says so
handout-sources = Sources

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Lavez-vous les mains à l'eau tiède et au savon, s'il vous plaît.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Maintenant, lavez-vous encore une fois les mains à l'eau tiède et au savon.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Une douche bien tiède, ou un linge tiède et humide, peut aider votre lait à couler.
# On a handout, in place of the spoken line settle
paper-settle = Asseyez-vous ou allongez-vous dans un endroit calme et confortable, le dos bien soutenu. Laissez descendre vos épaules. Une musique douce peut aider.
# On a handout, in place of the spoken line express-follow
paper-follow = Refaites ces gestes encore et encore, lentement. Le bon rythme est le vôtre.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, États-Unis : bébés en bonne santé nés à terme
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Royaume-Uni : bébés en bonne santé nés à terme
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlande : bébés prématurés ou malades, à l'hôpital
# Where milk is kept; a length of time stands beside it
storage-room = Fraîchement tiré, à température ambiante
# Likewise
storage-refrigerator = Fraîchement tiré, au réfrigérateur
# Likewise; in this time it stays at its best
storage-freezer-best = Au congélateur, pour la meilleure qualité
# Likewise
storage-freezer = Au congélateur, durée maximale
# Likewise: milk that was frozen
storage-thawed-refrigerator = Décongelé, au réfrigérateur
# Likewise: milk that was frozen
storage-thawed-room = Décongelé, à température ambiante
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Ce qui reste après un repas
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) ou moins
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } heure
        [many] { $time } heures
       *[other] { $time } heures
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } jour
        [many] { $time } jours
       *[other] { $time } jours
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } mois
        [many] { $time } mois
       *[other] { $time } mois
    }
# Below all these times
storage-rules = Ne recongelez jamais du lait décongelé. Les règles changent selon les pays et sont plus strictes pour les bébés prématurés : suivez celles de votre hôpital.

# An entry in a calendar, with an alarm
remind-summary = C'est le moment de tirer le lait

## Help

# What the program is: the first line of its help
help-warmhands = Une voix calme, une musique douce et un rythme pour masser les seins et tirer le lait à la main.
# The heading before how a command is typed; a colon follows
help-usage = Utilisation
# The heading over the options of a command
help-options = Options
# The heading over the arguments of a command
help-arguments = Arguments
# The heading over the list of commands
help-commands = Commandes
# Stands for the name of a command where a usage line is shown, in capitals
help-command = COMMANDE
# What stands in a usage line for all options
help-some-options = [OPTIONS]
# What the command play does
help-play = Écouter une séance (ce qui se passe sans aucune commande)
# What the command cadence does
help-cadence = Écouter seulement le rythme, aussi longtemps que vous voulez
# What the command care does: somebody chooses a session together with a patient
help-care = Choisir une séance avec une patiente, étape par étape, dans sa langue et dans la vôtre
# What the command "resume" does
help-resume = Reprendre là où la dernière séance a été arrêtée, jusqu'à un jour après
# What the command render does
help-render = Enregistrer une séance dans un fichier son
# What the command plan does
help-plan = Montrer ce qui sera entendu et quand, sans le son
# What the command script does
help-script = Montrer ce qui sera dit
# What the command list does
help-list = Montrer les séances, les langues, les musiques, les règles pour garder le lait, les sorties audio ou les micros
# What the command figures does
help-figures = Écrire dans des fichiers les images des gestes et des mouvements, en SVG et en PNG
# What the command handout does
help-handout = Écrire une page à imprimer : les étapes avec leurs images, et quand appeler
# What the command remind does
help-remind = Écrire des rappels pour un agenda, dans un fichier .ics
# What the command about does
help-about = À quoi cela sert, quand appeler, sources, licences
# What the command "ctl" does
help-ctl = Piloter une séance en cours, depuis un autre terminal ou un script
# What the command log does
help-log = Montrer ce qui a été noté de vos séances, y ajouter des quantités, l'exporter ou l'effacer
# What the command log list does
help-log-list = Montrer les séances notées
# What the command log amount does
help-log-amount = Ajouter à une entrée combien de lait il y a eu, et comment c'était
# What the command log chart does
help-log-chart = Montrer le lait et les minutes de chaque sein, jour après jour
# What the command log export does
help-log-export = Écrire toutes les entrées pour un autre programme
# What the command log delete does
help-log-delete = Effacer des entrées, sans qu'il en reste rien
# What the command config does
help-config = Montrer où sont vos réglages, en créer le fichier, ou les vérifier
# What the command config path does
help-config-path = Indiquer où est, ou serait, le fichier de vos réglages
# What the command config init does
help-config-init = Écrire un fichier où chaque réglage figure comme exemple ; s'il existe déjà, il est laissé tel quel
# What the command config check does
help-config-check = Indiquer chaque erreur dans vos réglages
# What the command preset does; a preset has choices for a session, under a name
help-preset = Garder les choix d'une séance sous un nom, par exemple celui d'un lit
# What the command preset save does
help-preset-save = Garder sous ce nom les choix qui suivent
# What the command preset list does
help-preset-list = Montrer les préréglages
# What the command preset show does
help-preset-show = Montrer ce que contient un préréglage
# What the command preset remove does
help-preset-remove = Supprimer un préréglage
# What the command check does
help-check = Vérifier les données du programme, ou un dossier à vous
# What the command pack does
help-pack = Enregistrer votre propre voix ou ajouter une langue ; installer celles des autres
# What the command pack new does
help-pack-new = Créer le dossier d'un nouveau paquet, dans la langue indiquée avec --lang
# What the command pack sheet does
help-pack-sheet = Montrer les phrases à lire
# What the command pack record does
help-pack-record = Enregistrer les phrases une à une avec un micro ; reprend là où l'on s'était arrêté
# What the command pack import does
help-pack-import = Ajouter des enregistrements faits ailleurs
# What the command pack check does
help-pack-check = Dire ce qu'il faut corriger, et ce qui reste à enregistrer
# What the command pack build does
help-pack-build = Réunir le paquet en un seul fichier, que d'autres peuvent installer
# What the command pack install does
help-pack-install = Installer un paquet que l'on vous a donné
# What the command pack list does
help-pack-list = Montrer les paquets installés
# What the command pack remove does
help-pack-remove = Désinstaller un paquet
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = La langue de la voix, par son nom ou son code : espagnol, es-419
# What the option --screen-lang is for
help-arg-screen-lang = La langue de l'écran, si c'en est une autre
# An option; F13 and next stay as they are
help-arg-key = Ce que fait une touche ou une pédale, par exemple F13=next ; peut être indiqué plusieurs fois
# An option
help-arg-one-button = N'importe quelle touche ou n'importe quel bouton : pause ou reprise ; deux fois rapidement : suivant ; quatre fois rapidement, ou un appui prolongé : j'ai mal
# An option
help-arg-locked = Commencer avec les touches verrouillées : seuls la pause, « j'ai mal » et le déverrouillage fonctionnent
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Les sous-titres affichés : voice (langue de la voix), screen (langue de l'écran) ou both (les deux)
# What the option --data is for
help-arg-data = Un dossier avec vos propres séances, langues ou sons
# What the option --lines is for
help-arg-lines = Les sous-titres en lignes, même quand le terminal a assez de place pour le plein écran
# What the option --theme is for; the words are typed as they are
help-arg-theme = Les couleurs du plein écran : auto (comme le terminal ou le bureau), light (claires), dark (sombres) ou night (nuit : ambre sur noir)
# What the option --skin is for; the words are typed as they are
help-arg-skin = La teinte de la peau dans les images : neutral (neutre), light (claire), tan (mate), brown (brune) ou dark (foncée)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Comment les images sont dessinées dans le terminal : quadrants (en quarts), ou half (en moitiés) s'il y a des vides entre les lettres
# What the argument FIGURE of the command figures is for
help-arg-figure = L'image (toutes, si aucune n'est indiquée)
# What the option --output of the command figures is for
help-arg-figures-dir = Le dossier où écrire les images
# What the option --large of the command handout is for
help-arg-large = En gros caractères
# What the option --policy of the command handout is for
help-arg-policy = De qui sont les règles sur la durée de conservation du lait : voir "warmhands list policies" (cdc-term, si rien n'est indiqué)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Le format du papier : a4 ou letter (si rien n'est indiqué, celui de l'imprimante ; a4 dans un PDF)
# What the option --output of the command handout is for
help-arg-page-file = Le fichier à écrire, qui finit par .html ou .pdf ; ou - pour la sortie standard
# What the option --every of the command remind is for
help-arg-every = Combien de temps il y a entre les rappels, par exemple 3h ou 2h30m
# What the option --times of the command remind is for
help-arg-times = Combien de rappels (8, si rien n'est indiqué)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = L'heure du premier, par exemple 22:00 (au prochain quart d'heure, si rien n'est indiqué)
# What the option --output of the command remind is for
help-arg-calendar-file = Le fichier à écrire, par exemple next.ics ; ou - pour la sortie standard
# What the option --plain is for
help-arg-plain = Des lignes simples : pas de couleurs, rien n'est réaffiché
# What the argument SESSION is; full is typed as it is
help-arg-session = La séance : voir "warmhands list sessions" (full, si aucune n'est indiquée)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Le sein par lequel commencer : left (gauche), right (droit) ou other (l'autre : celui qui n'était pas le premier la dernière fois)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Le mouvement : areola (presser, relâcher) ou press-back (appuyer, presser, relâcher)
# What the option --rate is for
help-arg-rate = Combien de fois par minute, selon votre confort
# What the option --fit is for
help-arg-fit = La durée totale, par exemple 30m ou 28:30 : plus courte ou plus longue que d'habitude, autant que possible
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Ce qui marque le rythme : voice (la voix), tone (des sons) ou none (rien)
# What the option --music is for; none is typed as it is
help-arg-music = La musique : un nom de "warmhands list music" ; un fichier, un dossier ou une liste de lecture à vous ; ou none (aucune)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Jouer la musique d'un dossier ou d'une liste de lecture dans un ordre aléatoire, nouveau à chaque fois ; --shuffle=7 donne toujours le même ordre
# What the option --delay is for
help-arg-delay = Combien de temps attendre en silence avant de commencer, par exemple 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Attendre que vous reveniez de vous laver les mains et que vous appuyiez sur n'importe quelle touche, quelques minutes au plus
# What the option --for is for
help-arg-for = Combien de temps dure le rythme, par exemple 20m (jusqu'à ce qu'on l'arrête, si rien n'est indiqué)
# What the option --switch is for
help-arg-switch = Combien de temps dure le tour de chaque sein, par exemple 5m
# What the option --json is for
help-arg-json = Écrire un seul objet JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Ce qu'il faut montrer : sessions (séances), languages (langues), music (musiques), policies (combien de temps le lait se garde), devices (sorties audio) ou microphones (micros)
# What the option --speak of list languages is for
help-arg-speak = Chaque langue qui a une voix dit son propre nom
# What the option --voice-volume is for
help-arg-voice-volume = Le volume de la voix, en décibels (0 : comme enregistrée)
# What the option --music-volume is for
help-arg-music-volume = Le volume de la musique, en décibels
# What the option --signal-volume is for
help-arg-signal-volume = Le volume du rythme et des signaux, en décibels
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Où va le son : speaker (la sortie audio), null (nulle part, mais en temps réel), - (la sortie standard, en temps réel) ou un fichier
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Où va le son : speaker (la sortie audio) ou null (nulle part, mais en temps réel)
# What the option --forget of "resume" is for
help-arg-forget = Ne rien jouer ; effacer ce qui est gardé de la dernière séance
# What the option --preset is for
help-arg-preset = Des choix gardés avec "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Son nom : un lit ou une chambre, par exemple bed4 (lettres de a à z, chiffres de 0 à 9 et -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Les quatre questions sur les signes d'alerte ont été posées à la patiente, et elle a répondu non à chacune
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = La patiente a un signe d'alerte ; son médecin ou sa sage-femme le sait et lui a dit de le faire quand même
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Ne rien demander de ce qui a une réponse habituelle ; les questions sur les signes d'alerte n'en ont pas
# What the option --voice of care is for
help-arg-care-voice = La langue de la voix, si celle de la patiente n'a pas encore de voix
# What the option --device is for
help-arg-device = La sortie audio, par une partie de son nom : voir "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Quand le casque ou l'enceinte n'est plus là : pause (en pause jusqu'à son retour) ou go-on (continuer avec une autre sortie audio)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Où commencer, sous la forme PHASE.STEP (phase et étape) : "warmhands plan" montre les noms
# What the option -o of the command render is for
help-arg-file = Le fichier à écrire, qui finit par .wav, .flac, .opus ou .ogg ; ou - pour la sortie standard
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Une seule des parties : speech (voix), music (musique) ou signal (signaux)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Les échantillons : 16 ou 24, en WAV aussi float ; ou, quand aucun nom ne le dit, flac, opus ou raw16 (16 bits sans en-tête)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = La taille d'un fichier Opus, en kbit/s, de 32 à 256 (64, si rien n'est indiqué)
# What the option --force is for
help-arg-force = Remplacer le fichier s'il existe déjà
# What the argument of the command check is
help-arg-dir = Le dossier à vérifier (les données du programme, si aucun n'est indiqué)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Le dossier du paquet
# What the option --voice of pack new is for
help-arg-pack-voice = De qui est la voix : le nom qui sera affiché
# What the option --licence of pack new is for
help-arg-pack-licence = À quelles conditions d'autres peuvent utiliser les enregistrements, par exemple CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Le fichier à écrire (du nom du dossier, si aucun n'est indiqué)
# What the argument of pack install is
help-arg-pack-file = Le fichier du paquet, qui finit par .whpack
# What the option --force of pack install is for
help-arg-pack-force = Remplacer un paquet installé du même nom
# What the argument of pack remove is
help-arg-pack-name = Le nom du paquet : voir "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Des fichiers son qui portent chacun le nom de leur phrase, comme wash-hands.wav ; des dossiers de tels fichiers ; ou un seul long fichier avec --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Un fichier texte avec des marqueurs d'Audacity, qui dit où se trouve chaque phrase dans un long fichier
# What the option --microphone of pack record is for
help-arg-pack-microphone = Le micro, par une partie de son nom : voir "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Enregistrer seulement cette phrase, à nouveau s'il le faut ; peut être indiqué plusieurs fois
# Help for an option of "play" and "ctl"
help-arg-session-name = Le nom de la séance en cours, pour "warmhands ctl" : lettres de a à z, chiffres de 0 à 9 et traits d'union
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Noter cette séance, pour "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Noter cette séance, avec le nom de son préréglage
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Seulement les entrées à partir de ce jour, par exemple 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Le numéro de l'entrée : voir "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Le lait du sein gauche, en millilitres, par exemple 40 ou 2.5
# The option --right of "log amount"
help-arg-log-right = Le lait du sein droit, en millilitres
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Comment c'était : easy (facile), hard (difficile), painful (douloureux) ou tired (fatiguée)
# The option -o of "log chart"
help-arg-log-chart-file = Écrire le graphique dans ce fichier, qui finit par .svg, au lieu de le montrer
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Écrire un tableau (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Effacer les entrées de ce préréglage
# The option --all of "log delete"
help-arg-log-all = Effacer toutes les entrées
# The option --yes of "log delete"
help-arg-log-yes = Ne rien demander avant
# Help for an argument of "ctl"
help-arg-control = Ce qu'il faut faire : pause, resume (reprendre), next (suivant), quit (arrêter)... ; ou status, watch ou list
# Help for an argument of "ctl"
help-arg-words = Ce que l'action demande en plus, par exemple "voice -6" après volume
# What the argument of "config check" is
help-arg-config-file = Le fichier à vérifier (vos réglages, si aucun n'est indiqué)
# What the option --help is for
help-arg-help = Montrer cette aide
# What the option --version is for
help-arg-version = Montrer la version

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = aussi longtemps que vous voulez
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Plus courte que d'habitude ({ $usual }) : chaque partie cède { $percent } % du temps qu'elle peut céder (la plus courte dure { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Plus longue que d'habitude ({ $usual }) : chaque partie prend { $percent } % du temps qu'elle peut encore prendre (la plus longue dure { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Sa durée habituelle : rien n'est raccourci ni allongé.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] environ { $minutes } minute
    [many] environ { $minutes } minutes
   *[other] environ { $minutes } minutes
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit : de { $shortest } à { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = pas encore de voix
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = une voix avec un accent étranger
# In the list of languages: a person reads
list-voice-human = la voix d'une personne
# In the list of languages: a computer's voice reads
list-voice-synthetic = une voix de synthèse
# In the list of languages: who has read its words
list-review-none = textes pas encore relus par une personne dont c'est la langue
# In the list of languages: who has read its words
list-review-native = textes relus par une personne dont c'est la langue
# In the list of languages: who has read its words
list-review-clinician = textes relus par une personne soignante
# $name: the sound device that is used where none is named
list-default-device = { $name } (par défaut)
# The heading over the list of sources at the end of about
about-sources = Les chiffres, et d'où ils viennent :

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Rien n'est noté.
# In an entry: how the session ended
log-ended-done = jusqu'à la fin
# In an entry: how the session ended
log-ended-stopped = arrêtée avant la fin
# In an entry: how the session ended
log-ended-hurt = cela faisait mal
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count } partie
        [many] { $count } parties
       *[other] { $count } parties
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = facile
# How a session was for her: it was hard to do
log-felt-hard = difficile
# How a session was for her
log-felt-painful = douloureux
# How a session was for her: she is tired
log-felt-tired = fatiguée
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Combien de lait, en ml ({ $side }) ?  un nombre, puis Entrée · Entrée seule : pas mesuré · q : pas de questions
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Comment c'était ?  { $words } · toute autre touche : pas de réponse
# After these answers, or after "log amount"
log-noted = C'est noté.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Effacer définitivement { $count } entrée ?  1 : oui · toute autre touche : non
        [many] Effacer définitivement { $count } entrées ?  1 : oui · toute autre touche : non
       *[other] Effacer définitivement { $count } entrées ?  1 : oui · toute autre touche : non
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] { $count } entrée effacée.
        [many] { $count } entrées effacées.
       *[other] { $count } entrées effacées.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Vos réglages. Pour en utiliser un, enlevez le "#" devant sa ligne et changez sa valeur. Ce qui est tapé après une commande compte d'abord, puis les variables d'environnement comme { $variable }, puis ce fichier. "warmhands config check" cherche les erreurs.
# All settings are right; $place: their file
config-fine = { $place } : tous les réglages sont compris.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = arabe
# The language bn, written as in the middle of a sentence
language-bn = bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bangla
# The language de, written as in the middle of a sentence
language-de = allemand
# The language en-GB, written as in the middle of a sentence
language-en-gb = anglais (Royaume-Uni)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = anglais britannique
# The language en-US, written as in the middle of a sentence
language-en-us = anglais (États-Unis)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = anglais américain, américain
# The language es-419, written as in the middle of a sentence
language-es-419 = espagnol (Amérique latine)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = espagnol latino-américain, castillan
# The language fr, written as in the middle of a sentence
language-fr = français
# The language hi, written as in the middle of a sentence
language-hi = hindi
# The language ht, written as in the middle of a sentence
language-ht = créole haïtien
# The language id, written as in the middle of a sentence
language-id = indonésien
# The language it, written as in the middle of a sentence
language-it = italien
# The language ja, written as in the middle of a sentence
language-ja = japonais
# The language pl, written as in the middle of a sentence
language-pl = polonais
# The language pt-BR, written as in the middle of a sentence
language-pt-br = portugais (Brésil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = portugais brésilien, brésilien
# The language ru, written as in the middle of a sentence
language-ru = russe
# The language sw, written as in the middle of a sentence
language-sw = swahili
# The language tl, written as in the middle of a sentence
language-tl = tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filipino, philippin
# The language tr, written as in the middle of a sentence
language-tr = turc
# The language ur, written as in the middle of a sentence
language-ur = ourdou
# The language vi, written as in the middle of a sentence
language-vi = vietnamien
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = chinois (simplifié)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandarin, chinois mandarin, chinois simplifié

## Notices

# $word: a word of the rhythm
notice-word-too-long = À ce rythme, le mot « { $word } » dure plus longtemps que son temps ; le rythme est donc marqué par des sons.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Une phrase enregistrée est plus ancienne que son texte. "warmhands check" dit laquelle.
    [many] { $count } phrases enregistrées sont plus anciennes que leurs textes. "warmhands check" dit lesquelles.
   *[other] { $count } phrases enregistrées sont plus anciennes que leurs textes. "warmhands check" dit lesquelles.
}
# $language: a language tag
notice-unserved-language = Il n'y a pas encore de voix pour « { $language } ». Voici l'anglais ; --lang permet de choisir une autre langue.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Textes : { $words }. Voix : { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Vous avez demandé { $asked }. Ce qu'il y a, c'est { $language } : c'est proche, mais certains mots seront différents.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Un fichier de votre musique est laissé de côté :
    [many] { $count } fichiers de votre musique sont laissés de côté :
   *[other] { $count } fichiers de votre musique sont laissés de côté :
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] et un de plus.
    [many] et { $count } de plus.
   *[other] et { $count } de plus.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } ne peut pas être lu et est laissé de côté.
    [many] { $count } fichiers ne peuvent pas être lus et sont laissés de côté ; le premier est { $file }.
   *[other] { $count } fichiers ne peuvent pas être lus et sont laissés de côté ; le premier est { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Laissé de côté dans vos réglages : { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Laissé de côté : { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Le paquet « { $pack } » est laissé de côté ("warmhands pack remove { $pack }" le désinstalle) : { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Laissés de côté, parce que ce ne sont pas exactement des noms de langues, de séances ou de sons : { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place } : cette langue ne peut pas tenir lieu de { $tags } ; l'indication est ignorée.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } est abîmé ou coupé avant la fin : il s'arrête à { $at }, puis vient le morceau suivant.
    [many] { $count } fichiers sont abîmés ou coupés et s'arrêtent trop tôt ; le premier est { $file }.
   *[other] { $count } fichiers sont abîmés ou coupés et s'arrêtent trop tôt ; le premier est { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Aucun fichier de votre musique ne peut plus être lu. La séance continue sans musique.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle mélange un dossier ou une liste de lecture à vous ; ici, cela ne change rien.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = En attente d'un programme qui lit { $file }. Ctrl-C met fin à l'attente.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Seuls { $count } fichiers de votre musique sont lus ; il y en a d'autres.
# Before a session in such a language
notice-draft = La voix a un accent étranger : c'est une première version dans cette langue.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = La séance comprend une attente de { $length } au plus, le temps que vous soyez prête.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } est introuvable.
# A folder where a file was named
failure-file-is-folder = { $place } est un dossier, pas un fichier.
# A file where a folder was named
failure-folder-is-file = { $place } est un fichier, pas un dossier.
# A file that this user has no right to read
failure-file-denied = Il n'est pas permis de lire { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } n'est ni un fichier ni un dossier.
# A file larger than any that is read here
failure-file-too-large = { $place } est trop grand.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } n'est pas du texte en UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } est du texte en { $encoding }, mais seul l'UTF-8 est lu ici.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place } : { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place } : ce n'est pas du TOML : { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place } : la clé « { $key } » n'est pas connue ici.
# A key of a file of settings; $key: its name
failure-missing-key = { $place } : la clé « { $key } » manque.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place } : « { $key } » doit être de type { $expected }, pas { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place } : « { $key } » doit être un nombre entier de { $least } à { $most }, pas { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place } : « { $key } » doit être un nombre de { $least } à { $most }, pas { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place } : il y a ici trop de crochets ou d'accolades.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place } : il y a ici plus de { $most } entrées.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place } : « { $word } » n'est pas connu ici.
# A length of time in a session; $text: as written
failure-duration = { $place } : « { $text } » n'est pas une durée : écrivez "45 s" ou "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place } : « { $text } » ne fait pas un nombre entier d'échantillons.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place } : « { $text } » dure plus d'un jour.
# A name in a session; $text: as written
failure-not-an-id = { $place } : « { $text } » ne peut pas servir de nom : des minuscules, des chiffres et des traits d'union, et d'abord une lettre.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place } : « { $id } » se trouve ici une deuxième fois.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place } : l'étape « { $step } » doit dire une phrase ou donner un signal, l'un ou l'autre.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place } : une phase de type « { $kind } » a besoin de « { $key } ».
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place } : une phase de type « { $kind } » n'a pas de « { $key } ».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place } : il manque "at" à l'indication « { $prompt } ».
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place } : l'indication « { $prompt } » connaît son moment et n'a pas de "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place } : target doit se trouver entre min et max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place } : aucune étape avec safety = "gate" ne vient avant le premier massage ou avant de tirer le lait.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place } : la phase « { $phase } » n'a pas d'étape avec safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place } : les phases qui se répètent doivent être de type "express" et se suivre ; ce n'est pas le cas de « { $phase } ».
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place } : une séance doit finir par une phase de type "close" : quand appeler, une phrase chaleureuse, le signal "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place } : sources.toml n'a pas de « { $source } ».
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place } : la source « { $source } » ne donne pas de limites pour { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place } : { $number } n'est pas entre { $min } et { $max }, les limites de la source « { $source } ».
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place } : une source de type comfort ne peut pas donner de limites pour { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place } : ce n'est pas du Fluent : { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place } : la phrase « { $id } », qui est dite à voix haute, doit être du texte seul.
# What was asked for; $name: as typed
failure-unknown-session = Il n'y a pas de séance « { $name } ».
# What was asked for; $name: as typed
failure-unknown-language = Aucune langue ne convient ici pour « { $name } ».
# What was asked for; $name: as typed
failure-unknown-music = Il n'y a pas de musique « { $name } ».
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } ne contient aucun fichier son qui puisse être lu : WAV, FLAC, MP3, OGG, OPUS, M4A ou AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } est une liste de lecture qui n'indique aucun fichier.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } se trouve sur un réseau ; seuls les fichiers de cet ordinateur peuvent être lus.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } est une liste de lecture à l'intérieur d'une autre ; dans une liste, seuls des fichiers peuvent être lus.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } ne répond pas.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place } : { $language } n'a pas de phrase « { $message } ».
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place } : la phrase « { $message } » n'a pas d'enregistrement pour { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Il n'y a pas encore de voix pour { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place } : il n'y a pas d'image « { $name } ».
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } n'est pas une image qui puisse être affichée : { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place } : il n'y a pas de signal « { $name } ».
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place } : la phrase de sécurité « { $prompt } » ne tient pas dans la phase « { $phase } ».
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } compte { $found } échantillons, mais son paquet indique { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place } : la phrase « { $message } » ne peut pas être dite en { $found } s ; il faut au moins { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dure { $found } s, c'est trop long pour la phrase « { $message } » : { $most } s au plus.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place } : on n'entend rien pendant { $found } s au milieu de la phrase « { $message } ».
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } devrait être la phrase « { $message } », mais c'est surtout du silence.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } devrait être la phrase « { $message } », mais personne n'y parle.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place } : l'enregistrement de « { $message } » est le même que celui de « { $other } », dont les mots sont différents.
# A file of sound
failure-not-sound = { $place } n'est pas un son dans un format connu.
# A file of sound
failure-codec = { $place } est un son d'un type qui ne peut pas être lu ici.
# A file of sound; $channels: how many
failure-channels = { $place } a { $channels } canaux ; on peut en lire un ou deux.
# A recording; $rate: a number
failure-sample-rate = { $place } a été enregistré à { $rate } Hz ; les enregistrements sont à 48000 Hz.
# A file of sound
failure-empty-sound = { $place } est vide.
# A file of sound
failure-truncated-sound = { $place } est coupé avant la fin.
# A file of sound
failure-damaged-sound = { $place } est abîmé et ne peut pas être lu.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } est au format { $format }, qui ne peut pas être lu ici. Enregistrez-le en FLAC, ou convertissez-le : ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } n'est pas un son, mais { $kind ->
    [page] une page web
    [picture] une image
    [archive] une archive, à décompresser d'abord
    [document] un document
    [notes] une partition (MIDI)
   *[text] un texte
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } ne contient que des zéros : la copie ou le téléchargement n'est pas allé jusqu'au bout.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } est vide. Si le fichier est gardé en ligne (iCloud, OneDrive), téléchargez-le d'abord.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } n'a jamais été terminé : il manque l'index, qui vient à la fin d'un tel fichier. L'application qui l'a enregistré pourra peut-être le réparer.
# A film, or another file without a track of sound
failure-no-audio = { $place } ne contient pas de son.
# A file of sound
failure-encrypted-sound = { $place } est protégé contre la copie et ne peut pas être lu ici.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } a { $channels } canaux ; on peut en lire { $most } au plus.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } a été enregistré à { $rate } Hz ; on peut lire de { $least } à { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place } : { $detail }
# The command line; $argument: as typed
failure-unknown-argument = « { $argument } » n'est pas connu ici.
# The command line; $command: as typed
failure-unknown-command = Il n'y a pas de commande « { $command } ».
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place } : il n'y a pas de touche « { $key } ».
# What a key should do; $place: where; $action: as written
failure-key-action = { $place } : il n'y a pas d'action « { $action } ».
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place } : il ne resterait alors aucune touche pour dire que vous avez mal.
# The command line of "ctl"; $control: as typed
failure-unknown-control = « { $control } » ne correspond à aucune action.
# The command line of "ctl"; their names follow
failure-several-sessions = Plusieurs séances sont en cours. Indiquez laquelle avec --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Il n'y a pas d'endroit pour les réglages : ni HOME ni WARMHANDS_CONFIG n'en indiquent un.
# The command line of "play"; $name: as typed
failure-name-in-use = Une séance appelée « { $name } » est déjà en cours.
# "ctl" found no session to steer
failure-no-running-session = Aucune séance correspondante n'est en cours.
# "resume" found no session to go on with
failure-no-place = Aucune séance n'a été arrêtée au cours des dernières 24 heures ; il n'y en a donc aucune à reprendre.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Cette séance est encore en cours.
# After that; --name stays as it is
hint-place-in-use = Les séances qui se déroulent en même temps se distinguent par leur nom : lancez chacune avec son propre --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Ce qui était gardé de la dernière séance est abîmé. Cela a été mis à part : { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Il n'y a pas de préréglage « { $name } ».
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Ce système n'a pas de dossier personnel.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Il n'y a pas d'entrée { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } a été écrit par un warmhands plus récent, et a été laissé tel quel.
# The file of the log can't be read
failure-log-broken = { $place } est abîmé, ou ne contient pas les notes de ce programme. Le fichier a été laissé tel quel.
# Another command is at work in the file of the log
failure-log-busy = Un autre warmhands travaille dans { $place }. Réessayez quand il aura fini.
# "ctl" found a session that does not react
failure-session-hangs = La séance ne répond pas.
# Why a control was refused: it has no effect at this place
refused-not-here = Ce n'est pas possible ici.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Ce conseil va d'abord jusqu'à la fin.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Le rythme ne peut pas être plus rapide.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Le rythme ne peut pas être plus lent.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Cela ne peut pas durer plus longtemps.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Cela ne peut pas être plus court.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = L'autre sein ne vient pas ensuite.
# Why a control was refused: the volume
refused-loudest = Le volume est déjà au maximum.
# Why a control was refused: the volume
refused-softest = Le volume est déjà au minimum.
# Why a control was refused
refused-no-such-music = Cette musique n'existe pas.
# Why a control was refused: the program that plays did not react
refused-no-answer = La séance ne répond pas.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = « { $value } » ne convient pas pour { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } manque.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Il n'y a pas ici de terminal où poser les questions. Il manque encore : { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = Il manque une valeur à { $argument }.
# The command line; $argument: an option
failure-twice = { $argument } ne peut être indiqué qu'une fois.
# $one, $other: two things on the command line
failure-not-together = { $one } et { $other } ne vont pas ensemble.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = « { $file } » serait dans un format que le programme n'écrit pas.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument } : « { $value } » n'est pas un nombre de { $min } à { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every : « { $value } » n'est pas entre { $min } et { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument } : « { $value } » n'est pas entre { $min } et { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } est pour une séance qui se répète, et « { $session } » a sa propre fin.
# A session without an end, where a length is needed; $session: its id
failure-endless = « { $session } » continue jusqu'à ce qu'on l'arrête.
# $place: the option; $text: what was given for it
failure-length = { $place } : « { $text } » n'est pas une durée.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit : « { $session } » peut durer de { $shortest } à { $longest } dans cette langue et à ce rythme, pas { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit : « { $session } » ne peut durer ni plus ni moins que { $shortest } environ.
# The command line; $detail: what is wrong, in English
failure-usage = Ceci n'est pas compris : { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Le résultat ne peut pas être écrit : { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Quelque chose n'a pas marché dans warmhands : { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Vouliez-vous dire « { $name } » ?
# After something that is not known; $names: those that are, with commas between
hint-known = Vous pouvez choisir entre : { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Vous pouvez choisir entre : { $names }, et { $count } de plus.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Vous pouvez choisir entre : { $names }, et { $count } de plus. "{ $command }" montre tout.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Vouliez-vous dire « { $name } » (--lang { $tag }) ? "warmhands list languages" montre toutes les langues.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" joue la musique du programme, et "--music none" n'en joue aucune.
# After a command line that can't be understood
hint-help = "warmhands --help" montre ce qu'il y a.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" prend toutes les réponses habituelles. "--no-warning-signs" ou "--told-by-doctor" est toujours nécessaire.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" se répète.
# After a session without an end, where a length is needed
hint-endless = Indiquez combien de temps avec --for, par exemple --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Écrivez-la au-dessus de la première ligne entre crochets, comme [screen].
# After a length of time that can't be read
hint-length = Écrivez-la comme 30m, 90s, 1h15m, 28.5m ou 28:30, jusqu'à 24 heures.
# After a line without a recording
hint-no-clip = Rien n'a été joué. Enregistrez ou produisez cette phrase, ou choisissez une autre langue avec --lang.
# After a recording that can't be its line
hint-line = Enregistrez à nouveau cette phrase. "warmhands pack check" indique tous les enregistrements de ce genre dans le dossier d'un paquet.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Choisissez une autre voix avec --lang et gardez cette langue à l'écran, par exemple "--lang en-US --screen-lang { $tag }". "warmhands list languages" montre les langues qui ont une voix.
# After a length that a session can't have
hint-fit = "warmhands list sessions" montre combien de temps dure chaque séance.
# After a mistake in a file of the data
hint-check = "warmhands check" examine le tout.
# After a file of texts in another encoding
hint-encoding = Enregistrez-le à nouveau en UTF-8 : la plupart des éditeurs proposent l'encodage au moment d'enregistrer.
# After a spoken line with something to be filled in
hint-not-plain = Un enregistrement ne peut pas changer : écrivez une phrase pour chaque cas.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } existe déjà et a été laissé tel quel.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } fait partie de la musique choisie et a été laissé tel quel.
# A disk without room
failure-disk-full = Il n'y a plus de place pour { $place }. Rien n'a été laissé à moitié écrit.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } ne peut pas être écrit : { $detail }
# A folder that there is not
failure-no-folder = Il n'y a pas de dossier { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Chromium, qui fait le PDF, est introuvable ici.
# Likewise, where it does not do its work
failure-chromium = Chromium n'a pas pu en faire un PDF.
# After that
hint-no-chromium = Écrivez la page en .html, ouvrez-la dans n'importe quel navigateur, puis imprimez-la.
# A place where this user has no right to write
failure-not-allowed = Il n'est pas permis d'écrire { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } demande environ { $needed } Mo, et il n'y a là que { $free } Mo de libre.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place } : aucun fichier ne peut porter ce nom.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } de son, c'est davantage que le fichier ne peut contenir dans ce format ({ $most }).
# After a file that would be written over
hint-force = "--force" le remplace.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Choisissez un autre nom pour le nouveau fichier.
# After a disk without room
hint-less-room = Faites de la place, ou choisissez un autre endroit. Un fichier dont le nom finit par .opus est de loin le plus petit.
# After a sound too long for a WAV file
hint-too-long-wav = Avec un nom qui finit par .opus ou .flac, cette limite n'existe pas.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Il y a .wav, .flac, .opus et .ogg. ffmpeg fait tous les autres : warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Donnez un nom qui finit par .{ $ending }, ou n'indiquez pas --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC a 16 ou 24 bits : choisissez --format 16 ou 24, ou un nom qui finit par .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 est pour la sortie standard (-), pour un tube (pipe) ou pour un nom sans extension.
# After --bitrate for a format that has none
hint-bitrate = --bitrate est pour Opus : donnez un nom qui finit par .opus, ou choisissez --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Cette option est pour un fichier son : indiquez-en un, par exemple "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Voix : { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Textes : { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Signaux : { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Musique : { $licence }
# Where the person brought the music
tag-licence-own-music = Musique : un enregistrement à vous, avec ses propres conditions

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys } : { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = n'importe quelle touche ou n'importe quel bouton : pause ou reprise · deux fois rapidement : suivant · quatre fois rapidement, ou un appui prolongé : j'ai mal · { $hurt } · Ctrl-C : arrêter
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Les touches sont verrouillées. { $key } les déverrouille ; la pause et « j'ai mal » fonctionnent toujours.
# When they work again
play-unlocked = Les touches sont déverrouillées.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Voix : { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Musique : { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Signaux : { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Musique : { $name }
# The music was ended by a key
play-music-none = Pas de musique
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = La séance se joue, mais ne peut pas être commandée de l'extérieur.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Sur cette sortie audio, on entend en même temps ce qui est déjà en cours : { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" ne pourra pas reprendre ici. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Cette séance n'est pas notée. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = La séance a changé ; elle reprend donc au début de cette étape.
# The answer to the key that asks; $left: as 12:40
play-time-left = Il reste { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = La séance continue jusqu'à ce que vous l'arrêtiez.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Si cela va mieux, { $key } vous ramène là où vous en étiez.
# The same where all keys are one button
play-can-go-on-twice = Si cela va mieux, appuyez deux fois rapidement pour revenir là où vous étiez.
# The session goes on after that key
play-went-on = La séance reprend là où vous en étiez.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = L'ordinateur était en veille, la séance est donc en pause ; { $key } pour reprendre.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Cela dure maintenant { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = L'autre sein vient ensuite.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Début dans { $left }. { $key } : maintenant
# What a key does, for the list of keys; short
key-toggle = pause ou reprise
# The most important key
key-hurt = j'ai mal
# To the next step
key-next = suivant
# To the beginning of this step, or the one before
key-previous = précédent
# The last sentence once more
key-repeat = répéter
# This part of the session from its beginning
key-restart = cette partie depuis le début
# The milk flows more slowly: to the other breast
key-side = autre sein
# This step or rhythm lasts longer
key-longer = plus long
# This step or rhythm is shorter
key-shorter = plus court
# The rhythm
key-faster = rythme plus rapide
# The rhythm
key-slower = rythme plus lent
# Its volume
key-louder-voice = voix plus forte
# Its volume
key-softer-voice = voix moins forte
# Its volume
key-louder-music = musique plus forte
# Its volume
key-softer-music = musique moins forte
# The volume of the tones and clicks
key-louder-signal = signaux plus forts
# The volume of the tones and clicks
key-softer-signal = signaux moins forts
# The next piece
key-music-next = autre musique
# It ends
key-music-none = sans musique
# The voice says how much time is left
key-time-left = temps restant
# Where the session waits, or after "it hurts"
key-go-on = continuer
# The keys, so that touching them does nothing
key-lock = verrouiller les touches
# The same key while they are locked
key-unlock = déverrouiller les touches
# The list of all keys
key-keys = toutes les touches
# The session
key-quit = arrêter
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = espace
# The name of a key
key-name-enter = Entrée
# The name of a key
key-name-escape = Esc
# The name of a key
key-name-backspace = Retour arrière
# The name of a key
key-name-tab = Tab
# The name of a key
key-name-home = Début
# The name of a key
key-name-end = Fin
# The name of a key
key-name-page-up = Page préc
# The name of a key
key-name-page-down = Page suiv
# The name of a key
key-name-insert = Inser
# The name of a key
key-name-delete = Suppr
# After the command figures; $count: how many pictures; $path: a folder
figures-written = Images écrites dans { $path } : { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Quelle langue la patiente parle-t-elle ?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Il n'y a pas encore de voix pour « { $language } ». La patiente peut lire ici et pendant la séance. Quelle langue la voix doit-elle parler ?
# care: likewise; the names of the sessions follow
care-ask-session = Quelle séance ?
# care: likewise; the two techniques follow
care-ask-technique = Quel mouvement de la main ?
# care: likewise; the breasts follow
care-ask-side = Quel sein d'abord ?
# care: likewise; the names of devices for sound follow
care-ask-device = Par où le son doit-il sortir ?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Entend-elle bien la voix ?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Signe d'alerte { $number } sur { $count } : demandez-lui, ou laissez-la montrer la réponse.
# care: before what will be played
care-summary = Voici ce qui sera joué :
# care: after that; a command line follows
care-same-again = Pour refaire la même chose :
# care: the technique areola, which keeps its name
care-technique-areola = areola : presser, relâcher
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back : appuyer, presser, relâcher
# care: an answer to the question for the first breast
care-side-own = celui qu'elle choisit elle-même
# care: likewise; the program remembers for a day which one was first
care-side-other = celui qui n'était pas le premier la dernière fois
# care: an answer to the question for the loudness
care-good = Oui, c'est bien
# care: likewise
care-louder = Plus fort
# care: likewise
care-softer = Moins fort
# care: an answer; it is also shown to the patient, in her language
care-yes = Oui
# care: likewise
care-no = Non
# care: the first answer after a warning sign
care-stop = Arrêter ici : rien n'est joué
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Son médecin ou sa sage-femme le sait et lui a dit de le faire quand même
# care: at the end, where nothing plays
care-ended = Rien n'a été commencé.
# The keys of care; the letter stays as it is
care-keys = Retour arrière : revenir · q : arrêter
# The keys of care, where each answer has a number
care-keys-number = un numéro : la réponse
# A key of care; $answer: what it answers
care-keys-enter = Entrée : { $answer }
# A key of care, where languages are chosen
care-keys-language = un numéro : la langue dit son nom · encore une fois, ou Entrée : c'est la sienne
# A key of care, where there are more answers than fit
care-keys-more = 0 : la suite
# A key of care; the letter stays as it is
care-keys-again = r : répéter
# The keys of care at the end
care-keys-begin = Entrée ou espace : commencer

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Il n'y a pas encore de voix pour « { $language } ». Quelle voix voulez-vous entendre ?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = son numéro, puis enter : cette voix · enter seul : { $name } · q : aucune
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · encore { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = en pause · { $phase } · encore { $left } · espace pour reprendre
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Prête ? Appuyez sur n'importe quelle touche pour continuer · { $left } au plus
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = en pause · { $phase } · { $heard } · espace pour reprendre
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = en pause · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Ensuite : { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Séance
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = déjà { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Partie
# The same for the step: the shortest part, as one movement of the massage
screen-step = Étape
# On the full screen, beside the phase: the session is paused
screen-paused = en pause
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = en attente
# On the full screen, beside the phase: there is no sound device
screen-silent = sans son
# On the full screen, beside the phase: the sound device is gone
screen-lost = la sortie audio n'est plus là
# On the full screen, beside the phase: the sound system does not answer
screen-hung = le système audio ne répond pas
# After + or -; $rate: cycles a minute
play-rate = Le rythme : { $rate } fois par minute, à partir d'un des prochains mouvements.
# After q: the closing lines are still said
play-farewell = Quelques mots avant de vous laisser partir. Encore une fois q pour finir tout de suite.
# After n, p or r during a safety line
play-not-skipped = Cette phrase est pour votre sécurité ; elle va jusqu'à la fin.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Commencer avec la musique du programme ?  Enter ou y : oui · n ou q : non
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Le système audio de cet ordinateur ne répond pas. La séance attend ici et reprend dès qu'il répond.
# A headset or a loudspeaker was pulled out
play-device-lost = La sortie audio n'est plus là. La séance reprend dès qu'elle revient.
# It is there again
play-device-back = La sortie audio est revenue.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = La sortie audio n'est plus là ({ $device }). La séance est en pause.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key } : continuer sans elle
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Le son vient maintenant de : { $device }
# A muted loudspeaker; $device: its name
play-device-silent = On n'entend rien ({ $device }) : le son est coupé, ou le volume est à zéro.
# Before a session, on a machine without sound
play-no-sound = Il n'y a pas de sortie audio : la séance se déroule en silence. "warmhands render -o session.wav" fait un fichier à écouter ailleurs.
# Before a session, where the sound server hangs
play-no-answer = Le système audio de cet ordinateur ne répond pas : la séance se déroule en silence. "warmhands render -o session.wav" fait un fichier à écouter ailleurs.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Le son a eu du retard une fois : cet ordinateur était trop occupé.
    [many] Le son a eu du retard { $count } fois : cet ordinateur était trop occupé.
   *[other] Le son a eu du retard { $count } fois : cet ordinateur était trop occupé.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Cela faisait mal quand cette séance a été quittée. Continuez seulement si cela ne fait plus mal.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = La séance « { $session } » a été arrêtée avant la fin.  Entrée : la reprendre là · toute autre touche : recommencer du début
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" reprendra ici.
# After "resume --forget"
play-forgotten = Rien n'est gardé de la dernière séance.
# At the end of a session
play-ended = La séance est terminée.
# $heard: how far it came, as 12:34
play-stopped = Arrêté après { $heard }. Vous pouvez revenir quand vous voulez.
# A machine without sound
failure-no-device = Il n'y a pas de sortie audio.
# A machine whose sound server hangs
failure-sound-hung = Le système audio de cet ordinateur ne répond pas.
# The option --device; $name: as typed
failure-unknown-device = Il n'y a pas de sortie audio appelée « { $name } ».
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = « { $name } » correspond à plusieurs sorties audio : { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } ne joue pas à 48 kHz en stéréo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } ne s'est pas ouvert : { $detail }
# A program that was built without sound devices
failure-not-built = Cette version du programme ne joue sur aucune sortie audio.
# After a sound device that is not known, or not known well enough
hint-list-devices = Donnez une plus longue partie du nom, ou l'identifiant entier : "warmhands list devices" les montre.
# After two options that do not go together
hint-device-output = --device choisit où l'on entend --output speaker : n'indiquez qu'un des deux.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" fait un fichier à écouter ailleurs.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } n'appartient à aucune langue : aucun dossier de locales n'a ce nom.
# A file or a folder of the person's own data
check-no-unit = { $place } est laissé de côté : son nom n'est pas exactement celui d'une séance ou d'un son.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place } : { $language } ne peut pas tenir lieu de { $told }, qui est une autre langue.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place } : ce paquet indique { $told } comme langue, pas { $language }.
# A manifest of recordings or of music
check-no-licence = { $place } : aucune licence n'est indiquée.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place } : « { $message } » est un enregistrement qui ne correspond à aucune phrase pour { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place } : l'enregistrement de « { $message } » n'est pas dans pack.toml.
# A recording that says something else than its line does now
check-stale = { $place } : « { $message } » a été enregistré à partir d'un autre texte que celui d'aujourd'hui.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } n'est pas de l'Ogg, bien que son nom le dise.
# A file of sound
check-changed = { $place } n'est pas le fichier que décrit son manifeste.
# A recording
check-not-mono = { $place } n'est pas en mono.
# A piece of music
check-not-stereo = { $place } n'est pas en stéréo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } est saturé, pour la première fois à { $at } s.
# A file of sound
check-silent = { $place } est silencieux.
# A recording; $found: as measured
check-too-loud = { $place } est trop fort : { $found } LUFS ; la voix va de -20 à -18.
# A recording; $found: as measured
check-too-quiet = { $place } est trop faible : { $found } LUFS ; la voix va de -20 à -18.
# A file of sound; $found: as measured
check-peak = { $place } a une crête réelle de { $found } dBTP ; le maximum est -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } est aussi fort que la voix : { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } est à { $found } LUFS, mais son manifeste indique { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } ne finit pas comme il commence : la différence est à { $found } dB, et doit être en dessous de -20.
# A text that this language lacks
check-missing-text = { $place } : « { $message } » manque.
# A text that only this language has
check-extra-text = { $place } : « { $message } » n'existe pas dans la langue de base.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place } : « { $message } » est mot pour mot comme dans { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place } : « { $message } » a été traduit à partir d'un autre texte que celui de { $language } aujourd'hui.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place } : « { $message } » n'emploie pas les mêmes valeurs que dans { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place } : « { $message } » demande { $found } s, dit calmement ; une phrase dure { $most } s au plus.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place } : rien ne dit à « { $message } » ce qu'est « ${ $name } ».
# A session or a piece of music whose name is no text
check-untitled = { $place } : terminal.ftl n'a pas de « { $message } ».
# A spoken line that is never heard
check-unreachable = { $place } : aucune séance ne dit « { $message } ».
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language } : textes { $texts }, manquants { $missing }, dépassés { $outdated }, non traduits { $untranslated } ; enregistrements { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] Et encore une.
    [many] Et encore { $count }.
   *[other] Et encore { $count }.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Tout est en ordre.
    [one] Une chose ne va pas.
    [many] { $count } choses ne vont pas.
   *[other] { $count } choses ne vont pas.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = Le dossier { $place } est prêt, avec { $lines } phrases à enregistrer. La feuille à lire est { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Traduisez d'abord les textes de { $place } et complétez locale.toml. Ensuite, "warmhands pack sheet" montre à nouveau les phrases.
# After that, where something was left open
pack-fill-in = Indiquez dans { $place } le nom de la voix et la licence.
# The last line after pack new
pack-then-record = Ensuite, enregistrez : warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Phrases enregistrées : { $recorded } sur { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Le fichier { $place } est prêt. Il permet d'écouter : { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Le paquet « { $pack } » est installé.
# After pack remove; $pack: its name
pack-removed = Le paquet « { $pack } » a été désinstallé.
# In the list of packs, where there is none
pack-none = Aucun paquet n'est installé.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, enregistrements : { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = C'est la voix que l'on entend dans cette langue.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Dans cette langue, on entend une autre voix, parce qu'elle a toutes les phrases ou que c'est celle d'une personne.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }, phrases enregistrées : { $recorded } sur { $lines }.
# Below that, once
record-how = Vous voyez une phrase à la fois. Appuyez sur espace, attendez la fin du signal sonore, puis lisez-la calmement. Quand vous avez fini, gardez le silence un instant : l'enregistrement s'arrête tout seul.
# Above each line; $number of $lines
record-line = Phrase { $number } sur { $lines } · { $message }
# The keys before a line is recorded
record-keys = espace : enregistrer · s : passer · q : arrêter pour l'instant
# While it listens and nothing is heard yet
record-waiting = à l'écoute...
# While it hears her
record-speaking = enregistrement...
# The keys after a good recording
record-keep-keys = enter : garder · l : écouter · a : refaire · s : passer · q : arrêter pour l'instant
# The keys after a recording that can't be used
record-again-keys = a : refaire · s : passer · q : arrêter pour l'instant
# A recording and how long it is; $seconds: as 4.2
record-good = La prise est bonne, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Phrase gardée : { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file } : { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Toutes les phrases sont enregistrées. Ensuite : warmhands pack check { $place }
# She stopped
record-stopped = On s'arrête là pour l'instant. La même commande reprendra ici.
# How many files were taken in; $kept of $files
import-done = Enregistrements ajoutés : { $kept } sur { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = La phrase « { $message } » a { $count } enregistrements : { $files }. C'est le dernier bon enregistrement qui est ajouté.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } contient trop d'éléments. Lus : les { $most } premiers ; laissés de côté : { $more }.

# Why a recording can't be used
take-silent = On n'a rien entendu. Le micro est-il allumé ?
# Why a recording can't be used
take-clipped = Le son est trop fort et déformé. Éloignez-vous un peu du micro, ou baissez son volume.
# Why a recording can't be used
take-too-quiet = Le son est trop faible. Rapprochez-vous du micro, ou augmentez son volume.
# Why a recording can't be used
take-noisy = Il y a trop de bruit autour. Cherchez un endroit plus calme, ou rapprochez-vous du micro.
# Why a recording can't be used
take-cut-start = Il manque le début. Ne commencez à parler qu'après le signal sonore.
# Why a recording can't be used
take-cut-end = Il manque la fin. Gardez le silence un instant après le dernier mot.
# Why a recording can't be used
take-peaks = Certains sons ressortent trop. Parlez un peu à côté du micro, calmement et d'une voix égale.
# Why a recording can't be used
take-too-long = C'est plus long qu'une phrase ne peut l'être.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Ce ne peut pas être cette phrase : on parle pendant { $found } s, et il faut au moins { $least } s pour la dire.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Il y a là plus que cette phrase : l'enregistrement dure { $found } s, et la phrase { $most } s au plus.
# Why a recording can't be used; $found: seconds
take-line-pause = Il y a un silence de { $found } s au milieu. Lisez la phrase d'une traite.
# Why a recording can't be used
take-line-mostly-silent = C'est surtout du silence.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = On ne dirait pas quelqu'un qui parle.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = La lecture est rapide : { $rate } { $unit ->
    [characters] caractères
   *[words] mots
} par minute ; calmement, c'est de { $min } à { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = La lecture est lente : { $rate } { $unit ->
    [characters] caractères
   *[words] mots
} par minute ; calmement, c'est de { $min } à { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = Le dossier { $place } n'est pas vide.
# After that
hint-folder-in-use = Indiquez un dossier vide, ou un dossier qui n'existe pas encore.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Un autre warmhands travaille dans { $place }. Réessayez quand il aura fini.
# A folder that is not that of a pack
failure-no-pack-in = { $place } n'est pas le dossier d'un paquet.
# After that
hint-pack-new = "warmhands pack new" en crée un.
# A file that is not a pack
failure-not-a-pack = { $place } n'est pas un paquet.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } a été abîmé ou modifié après sa création.
# After a file that is no pack, or damaged
hint-pack-file = Demandez à nouveau le fichier ; il se fait avec "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place } : « { $path } » ne fait pas partie d'un paquet.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place } : « { $path } » n'est pas un fichier ordinaire.
# $path: a file that is in the pack twice
failure-pack-twice = { $place } : « { $path } » s'y trouve deux fois.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place } : « { $path } » contient des caractères qui pourraient prendre le contrôle de l'écran.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place } : il faut d'abord corriger cela.
    [many] { $place } : il faut d'abord corriger ces { $count } problèmes.
   *[other] { $place } : il faut d'abord corriger ces { $count } problèmes.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = Avec { $place }, on ne peut encore écouter aucune séance : il manque des phrases à toutes.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" montre les phrases de la séance la plus courte ; celles de "it-hurts" sont nécessaires à toutes les séances.
# $name: what is no line; $language: a language tag
failure-no-such-line = Il n'y a pas de phrase « { $name } » pour { $language }.
# $pack: its name
failure-pack-installed = Un paquet appelé « { $pack } » est déjà installé.
# After that
hint-pack-force = "--force" le remplace.
# $pack: its name
failure-pack-not-installed = Aucun paquet appelé « { $pack } » n'est installé.
# There is no home folder to keep packs in
failure-no-home = Ce système n'a pas de dossier personnel où garder les paquets.
# A label file that can't be read
failure-labels = { $place } : ce n'est pas un marqueur d'Audacity (début, fin et nom de la phrase, séparés par des tabulations).
# A label file that names no line
failure-no-labels = { $place } ne contient aucun marqueur qui ait un nom.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = « { $name } » peut être n'importe laquelle de ces phrases : { $names }. Donnez-lui le nom exact de sa phrase.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place } : le marqueur « { $message } » se trouve après la fin de l'enregistrement.
# --labels with more than one sound file
failure-labels-one-file = --labels s'emploie avec un seul long enregistrement.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Un terminal affiche du texte, pas du son. Indiquez un fichier, par exemple "-o session.wav", ou utilisez "|" pour envoyer le son à un programme.
# Recording without a keyboard
failure-no-keys = Pour enregistrer, il faut un terminal avec un clavier.
# Recording without a microphone
failure-no-microphone = Il n'y a pas de micro.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Il n'y a pas de micro appelé « { $name } ».
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = « { $name } » correspond à plusieurs micros : { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } n'enregistre pas à 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Le micro n'est plus là. Ce qui a été gardé est en sécurité ; la même commande reprendra ici.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" montre ceux qu'il y a.
