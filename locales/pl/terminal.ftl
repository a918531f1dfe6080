### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Masaż i odciąganie
# What will happen in it, in one sentence
session-full-summary = Delikatny masaż obu piersi, potem ręczne odciąganie mleka w trzech rundach, a między nimi krótki masaż.
# The name of the session massage
session-massage = Masaż
# What will happen in it, in one sentence
session-massage-summary = Ciepła ściereczka i delikatny masaż obu piersi, bez odciągania mleka.
# The name of the session express
session-express = Odciąganie
# What will happen in it, in one sentence
session-express-summary = Ręczne odciąganie mleka, dwa razy przy każdej piersi, z przejściem do drugiej, gdy mleka płynie coraz mniej.
# The name of the session for the first days after a birth
session-first-days = Pierwsze dni
# What will happen in it, in one sentence
session-first-days-summary = Zbieranie pierwszych kropli łyżeczką lub strzykawką, delikatnie, w około dziesięć minut.
# The name of the session that is only the rhythm
session-cadence = Sam rytm
# What will happen in it, in one sentence
session-cadence-summary = Rytm ręcznego odciągania, pierś po piersi, tak długo, jak Pani zechce.
# The name of the session for full, tender breasts
session-relief = Ulga
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Bardzo lekki dotyk i tylko trochę mleka, dla pełnych, obolałych piersi, które nie są zaczerwienione ani gorące, gdy nie ma gorączki.
# The name of what the key h leads to
session-it-hurts = Boli
# What will happen in it, in one sentence
session-it-hurts-summary = Spokojne przerwanie i kiedy zadzwonić po pomoc.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = przygotowanie
# The short name of a phase: massaging
phase-massage = masaż
# The short name of a phase: expressing by hand
phase-express = odciąganie
# The short name of a phase: the end of a session
phase-close = zakończenie
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = pierś, od której Pani zaczyna
# The breast of a phase: the one that was not first
side-second = druga pierś
# The breast of a phase: the left one
side-left = lewa pierś
# The breast of a phase: the right one
side-right = prawa pierś
# The breasts of a phase: both at once
side-both = obie piersi
# The name of the music that the project brings
music-warm = Ciepło
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Deszcz za oknem
# The name of a piece of music: very soft, as one hushes a child
music-hush = Spokój

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Namydlone dłonie pocierają się nawzajem pod bieżącą wodą.
# The picture of the warm cloth
figure-warm-cloth = Obie dłonie trzymają na piersiach ciepłą ściereczkę.
# The picture of the first stroke of the massage
figure-shake = Dłonie leżą pod piersiami, po jednej pod każdą, i delikatnie potrząsają nimi na boki.
# The picture of the second stroke
figure-back-and-forth = Jedna dłoń leży na piersi od góry, druga od spodu; przesuwają się na boki, w przeciwne strony.
# The picture of the third stroke
figure-up-and-down = Dłonie po obu bokach piersi: jedna przesuwa się w górę, a druga w tym samym czasie w dół.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Obie dłonie obejmują pierś i lekko skręcają ją w przeciwne strony, jak miękką ściereczkę.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Palce jednej dłoni głaszczą pierś od góry, lekko jak piórko.
# The picture of wiping off the oil
figure-wipe = Dłoń wyciera ręcznikiem oliwę z piersi.
# The picture of leaning forward
figure-lean-forward = Kobieta siedzi i pochyla się trochę do przodu, a pod piersią ma kubeczek.
# The picture of the cup
figure-cup = Jedna ręka odciąga mleko, a druga trzyma kubeczek pod brodawką.
# The picture of the shape of the hand
figure-c-hand = Kciuk i pozostałe palce układają się w szeroką literę C.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Kciuk jest nad brodawką, a palec wskazujący pod nią, oba na zewnętrznym brzegu otoczki, w odległości dwóch do trzech centymetrów od podstawy brodawki.
# The picture of the first movement of the other technique, from the side
figure-press-back = Kciuk i pozostałe palce naciskają pierś prosto w tył, w stronę żeber.
# The picture of the movement that brings milk
figure-compress = Kciuk i palec zbliżają się do siebie na brzegu otoczki i pojawiają się krople mleka.
# The picture of the movement that follows it
figure-relax = Kciuk i palec zwalniają ucisk i zostają w tym samym miejscu skóry.
# The picture of the fingers that move around
figure-rotate = Dłoń obraca się tak, że kciuk i palec leżą w nowym miejscu na brzegu otoczki.
# The picture of the cool cloth
figure-cool-cloth = Obie dłonie trzymają na piersiach chłodną ściereczkę.
# The picture of resting
figure-rest = Kobieta siedzi owinięta szlafrokiem, a jej dłonie odpoczywają na kolanach.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Kto powinien najpierw zadzwonić

    Proszę nie zaczynać i najpierw zadzwonić do lekarza lub położnej, jeśli
      - jest Pani w ciąży, obojętnie w którym tygodniu;
      - na piersi widać zaczerwienienie lub smugi (na brązowej lub czarnej skórze to miejsce może wyglądać na ciemniejsze lub fioletowawe albo tylko być gorące w dotyku);
      - ma Pani gorączkę;
      - czuje się Pani jak przy grypie.

    Sesja „Ulga” z tego nie zwalnia. Jest dla pełnych piersi, bez zaczerwienienia, gorącej skóry ani gorączki; jeśli ma Pani któryś z tych objawów, można ją zacząć tylko wtedy, gdy lekarz lub położna już ją Pani zalecili.

    To nigdy nie powinno boleć. Klawisz { $hurt } natychmiast wszystko zatrzymuje i mówi, kiedy zadzwonić.
    To są wskazówki, a nie porada lekarska.

## About

# What massage and expression by hand may help with
about-helps-with = Masaż piersi i ręczne odciąganie mleka mogą pomóc, gdy piersi są twarde i obrzmiałe; gdy dziecko jest wcześniakiem albo jest niespokojne; gdy dziecku trudno uchwycić pierś; gdy mleka ma być więcej; i gdy trzeba utrzymać laktację, dopóki dziecka nie można karmić.
# What the program is, and is not
about-what-it-is = warmhands prowadzi Panią głosem, muzyką i rytmem. Program może pomóc, ale niczego nie obiecuje. To nie jest porada lekarska i nie zastępuje osób, które opiekują się Panią i Pani dzieckiem.
# Pain
about-no-pain = To nigdy nie powinno boleć. Uciska się tylko brzeg otoczki, nigdy brodawkę, i niczego się nie ciągnie ani nie pociera. Jeśli boli, proszę przestać.
# The two techniques
about-technique = Ręką można pracować na dwa sposoby. Przy "areola" uciska się zewnętrzny brzeg otoczki, a potem przychodzi luz. Przy "press-back" palce idą w tył, w stronę żeber, potem przychodzi ucisk i luz; Stanford Medicine pokazuje to na https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Proszę zadzwonić do lekarza lub doradczyni laktacyjnej, jeśli te kroki nie przyniosą Pani ulgi; jeśli widzi Pani zaczerwienienie lub smugi albo ma gorączkę lub czuje się jak przy grypie; albo jeśli dziecko nie potrafi uchwycić piersi. Na brązowej lub czarnej skórze zaczerwienione miejsce może wyglądać na ciemniejsze lub fioletowawe albo tylko być gorące w dotyku.
# Pregnancy
about-pregnancy = W ciąży, obojętnie w którym tygodniu, można odciągać mleko tylko za zgodą położnej lub lekarza, najwyżej dziesięć minut, i trzeba przestać, gdy brzuch twardnieje (NHS Forth Valley).
# How often
about-how-often = W pierwszych tygodniach, gdy dziecko nie może jeszcze jeść z piersi, zwykle zaleca się odciąganie od 8 do 10 razy na dobę, w tym co najmniej raz w nocy, bez przerw dłuższych niż 5 do 6 godzin (NHS; NHS Lothian).
# How long milk keeps
about-storage = Jak długo można przechowywać mleko dla zdrowego dziecka urodzonego o czasie (CDC): w temperaturze pokojowej, do 25 °C, 4 godziny; w lodówce w temperaturze 4 °C, 4 dni; w zamrażarce najlepiej 6 miesięcy, a najwyżej 12. Mleko rozmrożone: 24 godziny w lodówce albo od 1 do 2 godzin w temperaturze pokojowej. To, co zostanie po karmieniu: 2 godziny. Mleka nigdy nie zamraża się ponownie. Zasady różnią się w zależności od kraju i są surowsze dla wcześniaków: proszę przestrzegać zasad swojego szpitala.
# Music
about-music = Muzyka i odpoczynek mogą pomóc. W jednym badaniu ze 162 matkami te, które słuchały muzyki, miały w pierwszych dniach więcej mleka (Keith i inni, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); w innym, EXPRESS, ze 132 matkami (NPEU, 2024), różnica może być przypadkowa.
# Where the times come from
about-times = Czasy pochodzą z opublikowanych zaleceń: rundy od Chele Marmet i UNICEF, masaż z University College London Hospitals i New Brunswick, krótkie masaże i ciepło z Arkansas Children's, lekki dotyk i małe ilości przy pełnych piersiach z Protokołu 36 Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Żadne źródło nie liczy ruchów na minutę: rytm jest dla wygody i niczego nie narzuca. Każda liczba i jej źródło są w sessions/sources.toml.
# Where the technique comes from
about-handout = Technika pochodzi z ulotki „Breast Massage with Milk Expression by Hand”, którą wydał University Hospitals. Słowa są nasze; University Hospitals nie ma udziału w tym programie.
# Where the fingers go, and clean hands
about-fingers = Miejsce palców, od 2 do 3 cm od podstawy brodawki: NHS West Suffolk i NHS Forth Valley; Marmet podaje od 2,5 do 4 cm od brodawki. Dłoń w kształcie litery C: University College London Hospitals i Marmet. Ręce umyte wodą z mydłem albo żel z co najmniej 60% alkoholu i czyste naczynie: CDC.
# The works which that handout cites
about-works-cited =
    Prace cytowane w tej ulotce: D. Hartl i R. Cunningham, „Breast Massage”, Alive Magazine, 1 stycznia 2005, aktualizacja 24 kwietnia 2015. La Leche League International, „Hand Expression Technique”, kartka z The Womanly Art of Breastfeeding, 2010. La Leche League, „Expressing and Storing Milk”, New Beginnings, tom 24, numer 4, lipiec i sierpień 2007. Ruth A. Lawrence i Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, wydanie ósme, Elsevier, 2016. Karen Wambach i Jan Riordan, Breastfeeding and Human Lactation, wydanie piąte, Jones and Bartlett, 2016. Stanford Medicine, „Hand Expression of Breastmilk”, dostęp 21 sierpnia 2020.
# Licences
about-licences = Program i jego teksty: MIT lub Apache-2.0, do wyboru. Nagrane głosy, muzyka i sygnały: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Kiedy zadzwonić
# Below that: a line to write on follows
handout-telephone = Numer telefonu oddziału:
# The heading over how long milk keeps
handout-storage = Jak długo można przechowywać mleko
# The heading over who says so
handout-sources = Źródła

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Proszę umyć ręce ciepłą wodą z mydłem.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Teraz proszę jeszcze raz umyć ręce ciepłą wodą z mydłem.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Ciepły prysznic albo ciepła, wilgotna ściereczka może pomóc mleku popłynąć.
# On a handout, in place of the spoken line settle
paper-settle = Proszę wygodnie usiąść lub położyć się w spokojnym miejscu i oprzeć plecy. Niech ramiona opadną. Cicha muzyka może pomóc.
# On a handout, in place of the spoken line express-follow
paper-follow = Proszę powtarzać to raz za razem, powoli. Pani własne tempo jest właściwe.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Stany Zjednoczone: zdrowe dzieci urodzone o czasie
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Wielka Brytania: zdrowe dzieci urodzone o czasie
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlandia: wcześniaki lub chore dzieci w szpitalu
# Where milk is kept; a length of time stands beside it
storage-room = Świeżo odciągnięte, w temperaturze pokojowej
# Likewise
storage-refrigerator = Świeżo odciągnięte, w lodówce
# Likewise; in this time it stays at its best
storage-freezer-best = W zamrażarce, najlepiej
# Likewise
storage-freezer = W zamrażarce, najdłuższy czas
# Likewise: milk that was frozen
storage-thawed-refrigerator = Rozmrożone, w lodówce
# Likewise: milk that was frozen
storage-thawed-room = Rozmrożone, w temperaturze pokojowej
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = To, co zostanie po karmieniu
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) lub zimniej
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } godzina
        [few] { $time } godziny
        [many] { $time } godzin
       *[other] { $time } godziny
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } dzień
        [few] { $time } dni
        [many] { $time } dni
       *[other] { $time } dnia
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } miesiąc
        [few] { $time } miesiące
        [many] { $time } miesięcy
       *[other] { $time } miesiąca
    }
# Below all these times
storage-rules = Rozmrożonego mleka nigdy nie zamraża się ponownie. Zasady różnią się w zależności od kraju i są surowsze dla wcześniaków: proszę przestrzegać zasad swojego szpitala.

# An entry in a calendar, with an alarm
remind-summary = Pora odciągnąć mleko

## Help

# What the program is: the first line of its help
help-warmhands = Spokojny głos, cicha muzyka i rytm do masażu piersi i ręcznego odciągania mleka.
# The heading before how a command is typed; a colon follows
help-usage = Użycie
# The heading over the options of a command
help-options = Opcje
# The heading over the arguments of a command
help-arguments = Argumenty
# The heading over the list of commands
help-commands = Polecenia
# Stands for the name of a command where a usage line is shown, in capitals
help-command = POLECENIE
# What stands in a usage line for all options
help-some-options = [OPCJE]
# What the command play does
help-play = Odtwarza sesję (tak się dzieje, gdy nie podano polecenia)
# What the command cadence does
help-cadence = Odtwarza sam rytm odciągania, tak długo, jak Pani zechce
# What the command care does: somebody chooses a session together with a patient
help-care = Pomaga wybrać sesję razem z pacjentką, krok po kroku, w jej języku i w języku osoby, która pomaga
# What the command "resume" does
help-resume = Wznawia ostatnią sesję tam, gdzie ją zatrzymano; można to zrobić w ciągu doby
# What the command render does
help-render = Zapisuje sesję do pliku dźwiękowego
# What the command plan does
help-plan = Pokazuje, co i kiedy będzie słychać, bez dźwięku
# What the command script does
help-script = Pokazuje, co będzie mówione
# What the command list does
help-list = Pokazuje listę sesji, języków, muzyki, zasad przechowywania mleka, urządzeń dźwiękowych lub mikrofonów
# What the command figures does
help-figures = Zapisuje do plików obrazy ruchów masażu i odciągania, jako SVG i PNG
# What the command handout does
help-handout = Zapisuje ulotkę do wydrukowania: kroki z obrazami i kiedy zadzwonić
# What the command remind does
help-remind = Zapisuje przypomnienia do kalendarza, jako plik typu .ics
# What the command about does
help-about = Do czego to służy, kiedy zadzwonić, źródła, licencje
# What the command "ctl" does
help-ctl = Steruje trwającą sesją z innego terminala lub ze skryptu
# What the command log does
help-log = Pokazuje dziennik sesji, dodaje ilości mleka, wypisuje wpisy dla innych programów lub je usuwa
# What the command log list does
help-log-list = Pokazuje listę sesji zapisanych w dzienniku
# What the command log amount does
help-log-amount = Dodaje do wpisu, ile było mleka i jak było
# What the command log chart does
help-log-chart = Pokazuje mleko i minuty dla każdej piersi, dzień po dniu
# What the command log export does
help-log-export = Wypisuje wszystkie wpisy dla innego programu
# What the command log delete does
help-log-delete = Usuwa wpisy tak, że nic z nich nie zostaje
# What the command config does
help-config = Pokazuje, gdzie są ustawienia, tworzy plik z nimi albo go sprawdza
# What the command config path does
help-config-path = Wypisuje, gdzie jest plik z ustawieniami albo gdzie by był
# What the command config init does
help-config-init = Zapisuje plik z każdym ustawieniem jako przykładem; istniejący plik zostaje bez zmian
# What the command config check does
help-config-check = Wskazuje każdy błąd w ustawieniach
# What the command preset does; a preset has choices for a session, under a name
help-preset = Zachowuje wybrane opcje sesji pod nazwą, na przykład nazwą łóżka
# What the command preset save does
help-preset-save = Zachowuje pod tą nazwą opcje podane dalej
# What the command preset list does
help-preset-list = Pokazuje listę zestawów
# What the command preset show does
help-preset-show = Pokazuje, co zawiera zestaw
# What the command preset remove does
help-preset-remove = Usuwa zestaw
# What the command check does
help-check = Sprawdza dane programu albo własny folder
# What the command pack does
help-pack = Pozwala nagrać własny głos lub dodać język, a także zainstalować pakiety innych osób
# What the command pack new does
help-pack-new = Tworzy folder na nowy pakiet, w języku podanym w --lang
# What the command pack sheet does
help-pack-sheet = Wypisuje zdania do czytania
# What the command pack record does
help-pack-record = Nagrywa zdania po kolei z mikrofonu; wznawia tam, gdzie przerwano
# What the command pack import does
help-pack-import = Dołącza nagrania zrobione gdzie indziej
# What the command pack check does
help-pack-check = Pokazuje, co trzeba poprawić i ile zostało do nagrania
# What the command pack build does
help-pack-build = Tworzy z folderu jeden plik, który inni mogą zainstalować
# What the command pack install does
help-pack-install = Instaluje pakiet otrzymany od kogoś
# What the command pack list does
help-pack-list = Pokazuje listę zainstalowanych pakietów
# What the command pack remove does
help-pack-remove = Usuwa zainstalowany pakiet
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Język głosu, podany nazwą lub oznaczeniem: hiszpański, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Język ekranu, jeśli jest inny
# An option; F13 and next stay as they are
help-arg-key = Co robi klawisz lub pedał, na przykład F13=next; można podać kilka razy
# An option
help-arg-one-button = Dowolny klawisz lub przycisk: pauza lub dalej; dwa razy szybko: następne; cztery razy szybko lub przytrzymanie: boli
# An option
help-arg-locked = Zaczyna z zablokowanymi klawiszami: działają tylko pauza, „boli” i odblokowanie
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Jakie napisy widać: voice (w języku głosu), screen (w języku ekranu) czy both (oba)
# What the option --data is for
help-arg-data = Folder z własnymi sesjami, językami lub dźwiękami
# What the option --lines is for
help-arg-lines = Napisy w wierszach, także gdy w terminalu jest miejsce na pełny ekran
# What the option --theme is for; the words are typed as they are
help-arg-theme = Kolory pełnego ekranu: auto (jak terminal lub pulpit), light (jasne), dark (ciemne) lub night (noc: bursztyn na czerni)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Odcień skóry na obrazach: neutral (neutralny), light (jasny), tan (śniady), brown (brązowy) lub dark (ciemny)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Jak obrazy są rysowane w terminalu: quadrants (ćwiartkami) lub half (połówkami), jeśli między literami są przerwy
# What the argument FIGURE of the command figures is for
help-arg-figure = Obraz (wszystkie, jeśli żadnego nie podano)
# What the option --output of the command figures is for
help-arg-figures-dir = Folder, w którym zostaną zapisane obrazy
# What the option --large of the command handout is for
help-arg-large = Duża czcionka
# What the option --policy of the command handout is for
help-arg-policy = Czyje zasady przechowywania mleka: zob. "warmhands list policies" (cdc-term, jeśli żadnych nie podano)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Format papieru: a4 lub letter (jeśli nie podano, taki jak w drukarce; w pliku PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = Plik do zapisania, z końcówką .html lub .pdf; albo - dla standardowego wyjścia
# What the option --every of the command remind is for
help-arg-every = Ile czasu jest między przypomnieniami, na przykład 3h lub 2h30m
# What the option --times of the command remind is for
help-arg-times = Ile przypomnień (jeśli nie podano, 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = O której pierwsze przypomnienie, na przykład 22:00 (jeśli nie podano, o najbliższym pełnym kwadransie)
# What the option --output of the command remind is for
help-arg-calendar-file = Plik do zapisania, na przykład next.ics; albo - dla standardowego wyjścia
# What the option --plain is for
help-arg-plain = Tylko zwykłe wiersze: bez kolorów, nic nie jest rysowane na nowo
# What the argument SESSION is; full is typed as it is
help-arg-session = Sesja: zob. "warmhands list sessions" (full, jeśli żadnej nie podano)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Pierś, od której zacząć: left (lewa), right (prawa) lub other (ta, która ostatnio nie była pierwsza)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Ruch: areola (ucisk, luz) lub press-back (tył, ucisk, luz)
# What the option --rate is for
help-arg-rate = Ile razy na minutę, dla wygody
# What the option --fit is for
help-arg-fit = Ile ma trwać całość, na przykład 30m lub 28:30: krócej lub dłużej niż zwykle, na ile się da
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Jak słychać rytm: voice (głos), tone (tony) lub none (wcale)
# What the option --music is for; none is typed as it is
help-arg-music = Muzyka: nazwa z "warmhands list music"; plik, folder lub playlista z własną muzyką; albo none (bez muzyki)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Odtwarza folder lub playlistę w losowej kolejności, za każdym razem innej; --shuffle=7 daje zawsze tę samą kolejność
# What the option --delay is for
help-arg-delay = Jak długo czeka w ciszy, zanim zacznie, na przykład 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Czeka, aż wróci Pani po umyciu rąk i naciśnie dowolny klawisz, najwyżej kilka minut
# What the option --for is for
help-arg-for = Jak długo trwa rytm, na przykład 20m (jeśli nie podano, aż do zatrzymania)
# What the option --switch is for
help-arg-switch = Ile czasu ma każda pierś, na przykład 5m
# What the option --json is for
help-arg-json = Wypisuje jeden obiekt JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Co pokazać: sessions (sesje), languages (języki), music (muzykę), policies (jak długo można przechowywać mleko), devices (urządzenia dźwiękowe) lub microphones (mikrofony)
# What the option --speak of list languages is for
help-arg-speak = Każdy język, który ma głos, mówi swoją nazwę
# What the option --voice-volume is for
help-arg-voice-volume = Głośność głosu, w decybelach (0 to tak, jak nagrano)
# What the option --music-volume is for
help-arg-music-volume = Głośność muzyki, w decybelach
# What the option --signal-volume is for
help-arg-signal-volume = Głośność rytmu i sygnałów, w decybelach
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Dokąd trafia dźwięk: speaker (urządzenie dźwiękowe), null (donikąd, ale w czasie rzeczywistym), - (na standardowe wyjście, w czasie rzeczywistym) lub plik
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Dokąd trafia dźwięk: speaker (urządzenie dźwiękowe) lub null (donikąd, ale w czasie rzeczywistym)
# What the option --forget of "resume" is for
help-arg-forget = Niczego nie odtwarza; usuwa to, co zachowano z ostatniej sesji
# What the option --preset is for
help-arg-preset = Zestaw zachowany przez "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Jego nazwa: łóżko lub sala, na przykład bed4 (od a do z, od 0 do 9 i -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Zadano pacjentce wszystkie cztery pytania o sygnały ostrzegawcze i na każde odpowiedziała „nie”
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = U pacjentki występuje sygnał ostrzegawczy; jej lekarz lub położna wiedzą o tym i mimo to zalecili jej tę sesję
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Nie zadaje pytań, które mają zwykłą odpowiedź; pytania o sygnały ostrzegawcze jej nie mają
# What the option --voice of care is for
help-arg-care-voice = Język głosu, jeśli język pacjentki nie ma jeszcze głosu
# What the option --device is for
help-arg-device = Urządzenie dźwiękowe, według dowolnej części nazwy: zob. "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Gdy znikną słuchawki lub głośnik: pause (pauza, aż wrócą) lub go-on (dalej na innym urządzeniu)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Od czego zacząć, jako PHASE.STEP (faza i krok): "warmhands plan" pokazuje nazwy
# What the option -o of the command render is for
help-arg-file = Plik do zapisania, z końcówką .wav, .flac, .opus lub .ogg; albo - dla standardowego wyjścia
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Tylko jedna z części: speech (głos), music (muzyka) lub signal (sygnały)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Próbki: 16 lub 24, w WAV także float; albo, gdy żadna nazwa tego nie mówi, flac, opus lub raw16 (16 bitów bez nagłówka)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Wielkość pliku Opus w kbit/s, od 32 do 256 (jeśli nie podano, 64)
# What the option --force is for
help-arg-force = Zastępuje plik, który już istnieje
# What the argument of the command check is
help-arg-dir = Folder do sprawdzenia (dane programu, jeśli żadnego nie podano)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Folder pakietu
# What the option --voice of pack new is for
help-arg-pack-voice = Czyj to głos, tak jak ma się pokazywać na ekranie
# What the option --licence of pack new is for
help-arg-pack-licence = Na jakich warunkach inni mogą korzystać z nagrań, na przykład CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Plik do zapisania (jeśli nie podano, ma nazwę folderu)
# What the argument of pack install is
help-arg-pack-file = Plik pakietu, z końcówką .whpack
# What the option --force of pack install is for
help-arg-pack-force = Zastępuje zainstalowany pakiet o tej samej nazwie
# What the argument of pack remove is
help-arg-pack-name = Nazwa pakietu: zob. "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Pliki dźwiękowe, każdy o nazwie swojego zdania, na przykład wash-hands.wav; foldery z takimi plikami; albo jeden długi plik z --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Plik tekstowy z etykietami z Audacity, który mówi, gdzie w jednym długim pliku jest każde zdanie
# What the option --microphone of pack record is for
help-arg-pack-microphone = Mikrofon, według dowolnej części nazwy: zob. "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Nagrywa tylko to zdanie, w razie potrzeby jeszcze raz; można podać kilka razy
# Help for an option of "play" and "ctl"
help-arg-session-name = Nazwa trwającej sesji, dla "warmhands ctl": od a do z, od 0 do 9 i łączniki
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Zapisuje tę sesję w dzienniku, dla "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Zapisuje tę sesję w dzienniku, z nazwą jej zestawu
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Tylko wpisy od tego dnia, na przykład 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Numer wpisu: zob. "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Mleko z lewej piersi, w mililitrach, na przykład 40 lub 2.5
# The option --right of "log amount"
help-arg-log-right = Mleko z prawej piersi, w mililitrach
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Jak było: easy (łatwo), hard (trudno), painful (boleśnie) lub tired (zmęczona)
# The option -o of "log chart"
help-arg-log-chart-file = Zapisuje wykres do tego pliku, z końcówką .svg, zamiast go pokazywać
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Wypisuje tabelę (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Usuwa wpisy tego zestawu
# The option --all of "log delete"
help-arg-log-all = Usuwa wszystkie wpisy
# The option --yes of "log delete"
help-arg-log-yes = Nie pyta przed usunięciem
# Help for an argument of "ctl"
help-arg-control = Co zrobić: pause, resume, next, quit ...; albo status, watch lub list
# Help for an argument of "ctl"
help-arg-words = Co jeszcze trzeba przy tym podać, na przykład "voice -6" po volume
# What the argument of "config check" is
help-arg-config-file = Plik do sprawdzenia (własne ustawienia, jeśli żadnego nie podano)
# What the option --help is for
help-arg-help = Pokazuje tę pomoc
# What the option --version is for
help-arg-version = Pokazuje wersję

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = tak długo, jak Pani zechce
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Krócej niż zwykle ({ $usual }): każda część oddaje { $percent }% czasu, który może oddać (najkrócej: { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Dłużej niż zwykle ({ $usual }): każda część zajmuje { $percent }% czasu, który może jeszcze zająć (najdłużej: { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Zwykła długość: nic nie jest skrócone ani wydłużone.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = { $minutes ->
    [one] około minuty
    [few] około { $minutes } minut
    [many] około { $minutes } minut
   *[other] około { $minutes } minuty
}
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: od { $shortest } do { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = jeszcze bez głosu
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = głos z obcym akcentem
# In the list of languages: a person reads
list-voice-human = głos człowieka
# In the list of languages: a computer's voice reads
list-voice-synthetic = głos syntetyczny
# In the list of languages: who has read its words
list-review-none = teksty, których nie czytała jeszcze osoba mówiąca w tym języku od dziecka
# In the list of languages: who has read its words
list-review-native = teksty przeczytane przez osobę mówiącą w tym języku od dziecka
# In the list of languages: who has read its words
list-review-clinician = teksty przeczytane przez personel medyczny
# $name: the sound device that is used where none is named
list-default-device = { $name } (domyślne)
# The heading over the list of sources at the end of about
about-sources = Liczby i ich źródła:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = W dzienniku nic nie ma.
# In an entry: how the session ended
log-ended-done = do końca
# In an entry: how the session ended
log-ended-stopped = zatrzymano
# In an entry: how the session ended
log-ended-hurt = bolało
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] jedna część
        [few] { $count } części
        [many] { $count } części
       *[other] { $count } części
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } min
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = łatwo
# How a session was for her: it was hard to do
log-felt-hard = trudno
# How a session was for her
log-felt-painful = boleśnie
# How a session was for her: she is tired
log-felt-tired = zmęczona
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Ile mleka, w ml ({ $side })?  liczba, potem Enter · sam Enter: nie zmierzono · q: bez pytań
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Jak było?  { $words } · dowolny inny klawisz: bez odpowiedzi
# After these answers, or after "log amount"
log-noted = Zapisano w dzienniku.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Usunąć jeden wpis na zawsze?  1: tak · dowolny inny klawisz: nie
        [few] Usunąć { $count } wpisy na zawsze?  1: tak · dowolny inny klawisz: nie
        [many] Usunąć { $count } wpisów na zawsze?  1: tak · dowolny inny klawisz: nie
       *[other] Usunąć { $count } wpisu na zawsze?  1: tak · dowolny inny klawisz: nie
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Usunięto jeden wpis.
        [few] Usunięto { $count } wpisy.
        [many] Usunięto { $count } wpisów.
       *[other] Usunięto { $count } wpisu.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Pani ustawienia. Aby użyć któregoś z nich, proszę usunąć "#" na początku jego wiersza i zmienić wartość. Pierwszeństwo ma to, co wpisano po poleceniu, potem zmienne środowiskowe, takie jak { $variable }, a potem ten plik. "warmhands config check" szuka błędów.
# All settings are right; $place: their file
config-fine = { $place }: wszystkie ustawienia są zrozumiałe.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = arabski
# The language bn, written as in the middle of a sentence
language-bn = bengalski
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bengali
# The language de, written as in the middle of a sentence
language-de = niemiecki
# The language en-GB, written as in the middle of a sentence
language-en-gb = angielski (Wielka Brytania)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = angielski brytyjski
# The language en-US, written as in the middle of a sentence
language-en-us = angielski (Stany Zjednoczone)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = angielski amerykański
# The language es-419, written as in the middle of a sentence
language-es-419 = hiszpański (Ameryka Łacińska)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = hiszpański latynoamerykański, kastylijski
# The language fr, written as in the middle of a sentence
language-fr = francuski
# The language hi, written as in the middle of a sentence
language-hi = hindi
# The language ht, written as in the middle of a sentence
language-ht = kreolski haitański
# The language id, written as in the middle of a sentence
language-id = indonezyjski
# The language it, written as in the middle of a sentence
language-it = włoski
# The language ja, written as in the middle of a sentence
language-ja = japoński
# The language pl, written as in the middle of a sentence
language-pl = polski
# The language pt-BR, written as in the middle of a sentence
language-pt-br = portugalski (Brazylia)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = portugalski brazylijski, brazylijski
# The language ru, written as in the middle of a sentence
language-ru = rosyjski
# The language sw, written as in the middle of a sentence
language-sw = suahili
# The language tl, written as in the middle of a sentence
language-tl = tagalski
# Other names of the same language, with commas between: understood, never shown
language-tl-also = filipiński, tagalog
# The language tr, written as in the middle of a sentence
language-tr = turecki
# The language ur, written as in the middle of a sentence
language-ur = urdu
# The language vi, written as in the middle of a sentence
language-vi = wietnamski
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = chiński (uproszczony)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = mandaryński, chiński mandaryński, chiński uproszczony

## Notices

# $word: a word of the rhythm
notice-word-too-long = W tym tempie słowo „{ $word }” trwa dłużej niż jego czas, dlatego rytm słychać w tonach.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Jedno nagrane zdanie jest starsze niż jego tekst. "warmhands check" powie, które.
    [few] { $count } nagrane zdania są starsze niż ich teksty. "warmhands check" powie, które.
    [many] { $count } nagranych zdań jest starszych niż ich teksty. "warmhands check" powie, które.
   *[other] { $count } nagranego zdania jest starsze niż jego tekst. "warmhands check" powie, które.
}
# $language: a language tag
notice-unserved-language = Dla „{ $language }” nie ma jeszcze głosu. Dalej będzie po angielsku; --lang wybiera inny język.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Tekst: { $words }. Głos: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Wybrano { $asked }. Dostępny jest { $language }: to język bliski, ale niektóre słowa będą inne.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Z podanej muzyki pominięto jeden plik:
    [few] Z podanej muzyki pominięto { $count } pliki:
    [many] Z podanej muzyki pominięto { $count } plików:
   *[other] Z podanej muzyki pominięto { $count } pliku:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] i jeszcze jeden.
    [few] i jeszcze { $count }.
    [many] i jeszcze { $count }.
   *[other] i jeszcze { $count }.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] Pominięto plik, którego nie można odtworzyć: { $file }.
    [few] Pominięto { $count } pliki, których nie można odtworzyć; pierwszy z nich to { $file }.
    [many] Pominięto { $count } plików, których nie można odtworzyć; pierwszy z nich to { $file }.
   *[other] Pominięto { $count } pliku, którego nie można odtworzyć; pierwszy z nich to { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Pominięto ustawienie: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Pominięto: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Pominięto pakiet „{ $pack }” ("warmhands pack remove { $pack }" go usuwa): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Pominięto pliki, których nazwy nie są dokładnie nazwami języków, sesji ani dźwięków: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: ten język nie może zastępować { $tags }, dlatego to ustawienie pominięto.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] Plik { $file } jest uszkodzony lub ucięty: kończy się na { $at } i zaczyna się następny utwór.
    [few] { $count } pliki są uszkodzone lub ucięte i kończą się za wcześnie; pierwszy z nich to { $file }.
    [many] { $count } plików jest uszkodzonych lub uciętych i kończy się za wcześnie; pierwszy z nich to { $file }.
   *[other] { $count } pliku jest uszkodzone lub ucięte i kończy się za wcześnie; pierwszy z nich to { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Z podanej muzyki nie można już nic odtworzyć. Sesja trwa dalej bez muzyki.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle miesza własny folder lub własną playlistę; tutaj niczego nie zmienia.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Oczekiwanie na program, który czyta { $file }. Ctrl-C kończy oczekiwanie.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = W podanej muzyce jest za dużo plików: odtwarzanych będzie tylko { $count }.
# Before a session in such a language
notice-draft = Głos ma obcy akcent: to pierwsza wersja w tym języku.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = W sesji jest najwyżej { $length } czekania, aż będzie Pani gotowa.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = Nie ma { $place }.
# A folder where a file was named
failure-file-is-folder = { $place } to folder, a nie plik.
# A file where a folder was named
failure-folder-is-file = { $place } to plik, a nie folder.
# A file that this user has no right to read
failure-file-denied = Brak uprawnień do odczytu: { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } nie jest ani plikiem, ani folderem.
# A file larger than any that is read here
failure-file-too-large = Plik jest za duży: { $place }.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } nie jest tekstem w UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } to tekst w { $encoding }, a tu można czytać tylko UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: to nie jest TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: „{ $key }” jest tu nieznane.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: brakuje „{ $key }”.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: „{ $key }” musi być typu { $expected }, a nie { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: „{ $key }” musi być liczbą całkowitą od { $least } do { $most }, a jest { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: „{ $key }” musi być liczbą od { $least } do { $most }, a jest { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: jest tu za dużo nawiasów.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: wpisów jest więcej niż { $most }.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: „{ $word }” jest tu nieznane.
# A length of time in a session; $text: as written
failure-duration = { $place }: „{ $text }” nie oznacza czasu trwania: proszę wpisać "45 s" lub "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: „{ $text }” nie daje całkowitej liczby próbek dźwięku.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: „{ $text }” to więcej niż doba.
# A name in a session; $text: as written
failure-not-an-id = { $place }: „{ $text }” nie jest nazwą: małe litery, cyfry i łączniki, a na początku litera.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: „{ $id }” występuje tu po raz drugi.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: krok „{ $step }” musi albo mówić zdanie, albo dawać sygnał.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: faza rodzaju „{ $kind }” wymaga „{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: faza rodzaju „{ $kind }” nie ma „{ $key }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: wskazówka „{ $prompt }” wymaga "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: wskazówka „{ $prompt }” zna swój czas i nie ma "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target musi leżeć między min a max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: przed pierwszym masażem lub odciąganiem nie ma kroku z safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: w fazie „{ $phase }” nie ma kroku z safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: fazy, które się powtarzają, muszą być rodzaju "express" i następować po sobie; z „{ $phase }” tak nie jest.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: sesja musi kończyć się fazą rodzaju "close": kiedy zadzwonić, jedno ciepłe zdanie, sygnał "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: w sources.toml nie ma „{ $source }”.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: źródło „{ $source }” nie podaje zakresu dla { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } jest poza zakresem od { $min } do { $max } ze źródła „{ $source }”.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: źródło rodzaju comfort nie może podawać zakresu dla { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: to nie jest Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: zdanie „{ $id }” jest mówione i musi być zwykłym tekstem.
# What was asked for; $name: as typed
failure-unknown-session = Nie ma sesji „{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Nie ma tu języka dla „{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Nie ma muzyki „{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = W { $place } nie ma pliku dźwiękowego, który można odtworzyć: WAV, FLAC, MP3, OGG, OPUS, M4A lub AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } to playlista, w której nie ma żadnego pliku.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } jest w sieci; odtwarzać można tylko pliki z tego komputera.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } to playlista wewnątrz playlisty; z playlisty można odtwarzać tylko pliki.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } nie odpowiada.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } nie ma zdania „{ $message }”.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: zdanie „{ $message }” nie ma nagrania. Język: { $language }.
# A language without recordings; $language: its tag
failure-no-narration = { $language }: ten język nie ma jeszcze głosu.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: nie ma obrazu „{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place } nie jest obrazem, który można pokazać: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: nie ma sygnału „{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: zdanie o bezpieczeństwie „{ $prompt }” nie mieści się w fazie „{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place }: liczba próbek to { $found }, ale pakiet podaje { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: zdania „{ $message }” nie da się powiedzieć w { $found } s; zajmuje co najmniej { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } trwa { $found } s. Na zdanie „{ $message }” to za długo: może ono trwać najwyżej { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: w środku zdania „{ $message }” przez { $found } s nic nie słychać.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = W { $place } powinno być zdanie „{ $message }”, ale większość nagrania to cisza.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = W { $place } powinno być zdanie „{ $message }”, ale to nie jest mowa.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: nagranie „{ $message }” jest takie samo jak „{ $other }”, a słowa są inne.
# A file of sound
failure-not-sound = { $place } nie jest dźwiękiem w znanym formacie.
# A file of sound
failure-codec = { $place } to dźwięk takiego rodzaju, którego nie można tu odczytać.
# A file of sound; $channels: how many
failure-channels = { $place }: liczba kanałów to { $channels }; można odtworzyć jeden lub dwa.
# A recording; $rate: a number
failure-sample-rate = { $place }: nagrano przy { $rate } Hz; nagrania mają 48000 Hz.
# A file of sound
failure-empty-sound = Plik jest pusty: { $place }.
# A file of sound
failure-truncated-sound = Plik jest urwany: { $place }.
# A file of sound
failure-damaged-sound = Plik jest uszkodzony i nie można go odtworzyć: { $place }.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } to { $format }, którego nie można tu odtworzyć. Proszę zapisać dźwięk jako FLAC albo przekonwertować plik: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } to { $kind ->
    [page] strona internetowa
    [picture] obraz
    [archive] archiwum, które trzeba najpierw rozpakować
    [document] dokument
    [notes] zapis nutowy (MIDI)
   *[text] tekst
}, a nie dźwięk.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } zawiera same zera: nie skopiowano lub nie pobrano go do końca.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = Plik jest pusty: { $place }. Jeśli jest przechowywany w chmurze (iCloud, OneDrive), proszę go najpierw pobrać.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = Plik { $place } nie został dokończony: brakuje indeksu, który w takim pliku jest na końcu. Być może naprawi go aplikacja, która go nagrała.
# A film, or another file without a track of sound
failure-no-audio = W { $place } nie ma dźwięku.
# A file of sound
failure-encrypted-sound = Plik jest zabezpieczony przed kopiowaniem i nie można go tu odtworzyć: { $place }.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place }: liczba kanałów to { $channels }; można odtworzyć najwyżej { $most }.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place }: nagrano przy { $rate } Hz; można odtworzyć od { $least } do { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = „{ $argument }” jest tu nieznane.
# The command line; $command: as typed
failure-unknown-command = Nie ma polecenia „{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: nie ma klawisza „{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: nie ma działania „{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: wtedy nie zostaje żaden klawisz, którym można powiedzieć, że boli.
# The command line of "ctl"; $control: as typed
failure-unknown-control = „{ $control }” nie pasuje do żadnego polecenia sterującego.
# The command line of "ctl"; their names follow
failure-several-sessions = Trwa kilka sesji. Proszę wskazać jedną z nich przez --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Nie ma miejsca na ustawienia: nie wskazuje go ani HOME, ani WARMHANDS_CONFIG.
# The command line of "play"; $name: as typed
failure-name-in-use = Sesja o nazwie „{ $name }” już trwa.
# "ctl" found no session to steer
failure-no-running-session = Nie trwa żadna taka sesja.
# "resume" found no session to go on with
failure-no-place = W ciągu ostatniej doby nie zatrzymano żadnej sesji, więc nie ma czego wznowić.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Ta sesja jeszcze trwa.
# After that; --name stays as it is
hint-place-in-use = Sesje, które trwają jednocześnie, rozróżnia się po nazwach: proszę uruchomić każdą z własnym --name.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = To, co zachowano z ostatniej sesji, jest uszkodzone. Odłożono to jako { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Nie ma zestawu „{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = W tym systemie nie ma folderu domowego.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Nie ma wpisu { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = Plik { $place } zapisał nowszy warmhands; nic w nim nie zmieniono.
# The file of the log can't be read
failure-log-broken = Plik { $place } jest uszkodzony albo nie jest dziennikiem tego programu. Nic w nim nie zmieniono.
# Another command is at work in the file of the log
failure-log-busy = W { $place } pracuje inny warmhands. Proszę spróbować ponownie, gdy skończy.
# "ctl" found a session that does not react
failure-session-hangs = Sesja nie odpowiada.
# Why a control was refused: it has no effect at this place
refused-not-here = W tym miejscu to niemożliwe.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Ta wskazówka służy bezpieczeństwu: najpierw słychać ją do końca.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Rytm nie może być szybszy.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Rytm nie może być wolniejszy.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = To nie może trwać dłużej.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = To nie może być krótsze.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Potem nie następuje druga pierś.
# Why a control was refused: the volume
refused-loudest = Głośniej już nie można.
# Why a control was refused: the volume
refused-softest = Ciszej już nie można.
# Why a control was refused
refused-no-such-music = Nie ma takiej muzyki.
# Why a control was refused: the program that plays did not react
refused-no-answer = Sesja nie odpowiada.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = „{ $value }” nie pasuje do { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Brakuje { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Nie ma tu terminala, na którym można zadać pytania. Pozostaje odpowiedzieć: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } wymaga wartości.
# The command line; $argument: an option
failure-twice = { $argument } można podać tylko raz.
# $one, $other: two things on the command line
failure-not-together = { $one } i { $other }: nie można podać obu naraz.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = Plik „{ $file }” miałby format, którego nie można tu zapisać.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: „{ $value }” nie jest liczbą od { $min } do { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: „{ $value }” nie mieści się między { $min } a { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: „{ $value }” nie mieści się między { $min } a { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } jest dla sesji, która się powtarza, a „{ $session }” ma swój koniec.
# A session without an end, where a length is needed; $session: its id
failure-endless = „{ $session }” trwa aż do zatrzymania.
# $place: the option; $text: what was given for it
failure-length = { $place }: „{ $text }” nie oznacza czasu trwania.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: „{ $session }” w tym języku i tempie może trwać od { $shortest } do { $longest }, a nie { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: „{ $session }” nie może trwać krócej ani dłużej niż około { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Tego nie można zrozumieć: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Nie można zapisać wyniku: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Coś poszło nie tak wewnątrz warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Czy chodzi o „{ $name }”?
# After something that is not known; $names: those that are, with commas between
hint-known = Do wyboru: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Do wyboru: { $names } i jeszcze { $count }.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Do wyboru: { $names } i jeszcze { $count }. "{ $command }" pokazuje wszystkie.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Czy chodzi o „{ $name }” (--lang { $tag })? "warmhands list languages" pokazuje wszystkie języki.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" gra wbudowaną muzykę, a "--music none" nie gra żadnej.
# After a command line that can't be understood
hint-help = "warmhands --help" pokazuje, co jest do wyboru.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" przyjmuje wszystkie zwykłe odpowiedzi. "--no-warning-signs" lub "--told-by-doctor" zawsze trzeba podać.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" się powtarza.
# After a session without an end, where a length is needed
hint-endless = Proszę podać, jak długo, za pomocą --for, na przykład --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Proszę wpisać je nad pierwszym wierszem w nawiasach kwadratowych, takim jak [screen].
# After a length of time that can't be read
hint-length = Proszę wpisać czas jako 30m, 90s, 1h15m, 28.5m lub 28:30, najwyżej 24 godziny.
# After a line without a recording
hint-no-clip = Nic nie zostało odtworzone. Proszę nagrać lub wytworzyć to zdanie albo wybrać inny język za pomocą --lang.
# After a recording that can't be its line
hint-line = Proszę nagrać to zdanie jeszcze raz. "warmhands pack check" wymienia wszystkie takie nagrania w folderze pakietu.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Proszę wybrać inny głos za pomocą --lang i zostawić ten język na ekranie, na przykład "--lang en-US --screen-lang { $tag }". "warmhands list languages" pokazuje, które języki mają głos.
# After a length that a session can't have
hint-fit = "warmhands list sessions" pokazuje, jak długo trwa każda sesja.
# After a mistake in a file of the data
hint-check = "warmhands check" sprawdza wszystko.
# After a file of texts in another encoding
hint-encoding = Proszę zapisać plik ponownie w UTF-8: w większości edytorów kodowanie wybiera się przy zapisie.
# After a spoken line with something to be filled in
hint-not-plain = Nagranie nie może się zmieniać: proszę napisać osobne zdanie na każdy przypadek.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } już istnieje i nic w nim nie zmieniono.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } należy do wybranej muzyki i nic w nim nie zmieniono.
# A disk without room
failure-disk-full = Nie ma już miejsca na { $place }. Nie pozostał po tym żaden niepełny plik.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = Nie można zapisać { $place }: { $detail }
# A folder that there is not
failure-no-folder = Nie ma folderu { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Nie ma tu Chromium, które tworzy plik PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium nie utworzyło pliku PDF.
# After that
hint-no-chromium = Proszę zapisać jako .html, otworzyć w dowolnej przeglądarce i wydrukować.
# A place where this user has no right to write
failure-not-allowed = Brak uprawnień do zapisu: { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = Plik { $place } zajmie około { $needed } MB, a wolne jest tam tylko { $free } MB.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: żaden plik nie może mieć takiej nazwy.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } dźwięku to więcej, niż plik może pomieścić w tym formacie ({ $most }).
# After a file that would be written over
hint-force = "--force" go zastępuje.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Proszę wybrać inną nazwę dla nowego pliku.
# After a disk without room
hint-less-room = Proszę zwolnić miejsce albo wybrać inne. Plik z końcówką .opus jest zdecydowanie najmniejszy.
# After a sound too long for a WAV file
hint-too-long-wav = Plik z końcówką .opus lub .flac nie ma takiego ograniczenia.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Do wyboru: .wav, .flac, .opus i .ogg. Każdy inny plik utworzy ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Proszę nadać nazwę z końcówką .{ $ending } albo pominąć --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC ma 16 lub 24 bity: proszę wybrać --format 16 lub 24 albo nadać nazwę z końcówką .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 jest dla standardowego wyjścia (-), dla potoku albo dla nazwy bez końcówki.
# After --bitrate for a format that has none
hint-bitrate = --bitrate jest dla Opus: proszę nadać nazwę z końcówką .opus albo wybrać --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = To jest dla pliku dźwiękowego: proszę go podać, na przykład "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Głos: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Teksty: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Sygnały: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Muzyka: { $licence }
# Where the person brought the music
tag-licence-own-music = Muzyka: własne nagranie, na jego własnych warunkach

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = dowolny klawisz lub przycisk: pauza lub dalej · dwa razy szybko: następne · cztery razy szybko lub przytrzymanie: boli · { $hurt } · Ctrl-C: koniec
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Klawisze są zablokowane. Odblokowanie: { $key }. Pauza i „boli” nadal działają.
# When they work again
play-unlocked = Klawisze są odblokowane.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Głos: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Muzyka: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Sygnały: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Muzyka: { $name }
# The music was ended by a key
play-music-none = Bez muzyki
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Sesja jest odtwarzana, ale nie można nią sterować z zewnątrz.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Na tym urządzeniu dźwiękowym jednocześnie słychać to, co już trwa: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" nie wznowi sesji od tego miejsca. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Ta sesja nie jest zapisywana w dzienniku. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Sesja się zmieniła, więc idzie dalej od początku tego kroku.
# The answer to the key that asks; $left: as 12:40
play-time-left = Zostało { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Sesja trwa, dopóki jej Pani nie zakończy.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Jeśli jest lepiej, { $key } wraca do miejsca, w którym Pani przerwała.
# The same where all keys are one button
play-can-go-on-twice = Jeśli jest lepiej, dwa szybkie naciśnięcia wracają do miejsca, w którym Pani przerwała.
# The session goes on after that key
play-went-on = Sesja idzie dalej od miejsca, w którym Pani przerwała.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Komputer był uśpiony, więc sesja jest wstrzymana; { $key } ją wznowi.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = To trwa teraz { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Teraz kolej na drugą pierś.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Początek za { $left }. { $key }: od razu
# What a key does, for the list of keys; short
key-toggle = pauza lub dalej
# The most important key
key-hurt = boli
# To the next step
key-next = następne
# To the beginning of this step, or the one before
key-previous = poprzednie
# The last sentence once more
key-repeat = jeszcze raz
# This part of the session from its beginning
key-restart = ta część od początku
# The milk flows more slowly: to the other breast
key-side = druga pierś
# This step or rhythm lasts longer
key-longer = dłużej
# This step or rhythm is shorter
key-shorter = krócej
# The rhythm
key-faster = rytm szybciej
# The rhythm
key-slower = rytm wolniej
# Its volume
key-louder-voice = głos głośniej
# Its volume
key-softer-voice = głos ciszej
# Its volume
key-louder-music = muzyka głośniej
# Its volume
key-softer-music = muzyka ciszej
# The volume of the tones and clicks
key-louder-signal = sygnały głośniej
# The volume of the tones and clicks
key-softer-signal = sygnały ciszej
# The next piece
key-music-next = inna muzyka
# It ends
key-music-none = bez muzyki
# The voice says how much time is left
key-time-left = ile jeszcze zostało
# Where the session waits, or after "it hurts"
key-go-on = dalej
# The keys, so that touching them does nothing
key-lock = blokada klawiszy
# The same key while they are locked
key-unlock = odblokowanie klawiszy
# The list of all keys
key-keys = wszystkie klawisze
# The session
key-quit = koniec
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = spacja
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
figures-written = Obrazy zapisane w { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Jakim językiem mówi pacjentka?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Język { $language } nie ma jeszcze głosu. Pacjentka może czytać tutaj i w czasie sesji. W jakim języku ma mówić głos?
# care: likewise; the names of the sessions follow
care-ask-session = Która sesja?
# care: likewise; the two techniques follow
care-ask-technique = Który ruch ręki?
# care: likewise; the breasts follow
care-ask-side = Która pierś najpierw?
# care: likewise; the names of devices for sound follow
care-ask-device = Gdzie ma być słychać dźwięk?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Czy pacjentka dobrze to słyszy?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Sygnał ostrzegawczy { $number } z { $count }: proszę ją zapytać albo niech wskaże odpowiedź.
# care: before what will be played
care-summary = Zostanie odtworzone:
# care: after that; a command line follows
care-same-again = Aby powtórzyć to samo:
# care: the technique areola, which keeps its name
care-technique-areola = areola: ucisk, luz
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: tył, ucisk, luz
# care: an answer to the question for the first breast
care-side-own = ta, którą sama wybierze
# care: likewise; the program remembers for a day which one was first
care-side-other = ta, która ostatnio nie była pierwsza
# care: an answer to the question for the loudness
care-good = Tak, jest dobrze
# care: likewise
care-louder = Głośniej
# care: likewise
care-softer = Ciszej
# care: an answer; it is also shown to the patient, in her language
care-yes = Tak
# care: likewise
care-no = Nie
# care: the first answer after a warning sign
care-stop = Zatrzymać tutaj: nic nie będzie odtwarzane
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Jej lekarz lub położna wiedzą o tym i mimo to zalecili jej tę sesję
# care: at the end, where nothing plays
care-ended = Nic nie zostało uruchomione.
# The keys of care; the letter stays as it is
care-keys = Backspace: wstecz · q: koniec
# The keys of care, where each answer has a number
care-keys-number = numer: odpowiedź
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = numer: język mówi swoją nazwę · jeszcze raz lub Enter: to jej język
# A key of care, where there are more answers than fit
care-keys-more = 0: więcej
# A key of care; the letter stays as it is
care-keys-again = r: powtórzyć
# The keys of care at the end
care-keys-begin = Enter lub spacja: zacząć

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Język { $language } nie ma jeszcze głosu. Który głos ma mówić?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = numer, potem Enter: ten głos · sam Enter: { $name } · q: żaden
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · zostało { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = pauza · { $phase } · zostało { $left } · spacja: dalej
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Czy jest Pani gotowa? Dowolny klawisz: dalej · najwyżej { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = pauza · { $phase } · { $heard } · spacja: dalej
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = pauza · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Potem: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sesja
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = minęło { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Część
# The same for the step: the shortest part, as one movement of the massage
screen-step = Krok
# On the full screen, beside the phase: the session is paused
screen-paused = pauza
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = oczekiwanie
# On the full screen, beside the phase: there is no sound device
screen-silent = bez dźwięku
# On the full screen, beside the phase: the sound device is gone
screen-lost = urządzenie dźwiękowe zniknęło
# On the full screen, beside the phase: the sound system does not answer
screen-hung = system dźwięku nie odpowiada
# After + or -; $rate: cycles a minute
play-rate = Rytm: { $rate } razy na minutę, od jednego z najbliższych ruchów.
# After q: the closing lines are still said
play-farewell = Kilka słów na pożegnanie. Ponowne q kończy od razu.
# After n, p or r during a safety line
play-not-skipped = To zdanie służy Pani bezpieczeństwu, dlatego słychać je do końca.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Czy zacząć z wbudowaną muzyką?  Enter lub y: tak · n lub q: nie
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = System dźwięku tego komputera nie odpowiada. Sesja czeka w tym miejscu i ruszy dalej, gdy tylko system odpowie.
# A headset or a loudspeaker was pulled out
play-device-lost = Urządzenie dźwiękowe zniknęło. Sesja ruszy dalej, gdy tylko urządzenie wróci.
# It is there again
play-device-back = Urządzenie dźwiękowe wróciło.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Urządzenie dźwiękowe zniknęło ({ $device }). Sesja jest wstrzymana.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: dalej bez niego
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Dźwięk słychać teraz stąd: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Nic nie słychać ({ $device }): dźwięk jest wyciszony albo głośność wynosi zero.
# Before a session, on a machine without sound
play-no-sound = Nie ma urządzenia dźwiękowego: sesja idzie dalej w ciszy. "warmhands render -o session.wav" tworzy plik do odtworzenia gdzie indziej.
# Before a session, where the sound server hangs
play-no-answer = System dźwięku tego komputera nie odpowiada: sesja idzie dalej w ciszy. "warmhands render -o session.wav" tworzy plik do odtworzenia gdzie indziej.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Dźwięk spóźnił się raz: ten komputer był zbyt zajęty.
    [few] Dźwięk spóźnił się { $count } razy: ten komputer był zbyt zajęty.
    [many] Dźwięk spóźnił się { $count } razy: ten komputer był zbyt zajęty.
   *[other] Dźwięk spóźnił się { $count } razu: ten komputer był zbyt zajęty.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Gdy ta sesja została przerwana, bolało. Proszę kontynuować tylko wtedy, gdy teraz nie boli.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = Sesję „{ $session }” zatrzymano przed końcem.  Enter: dalej od tego miejsca · dowolny inny klawisz: od początku
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" wznowi sesję od tego miejsca.
# After "resume --forget"
play-forgotten = Z ostatniej sesji nic nie jest zachowane.
# At the end of a session
play-ended = Sesja się skończyła.
# $heard: how far it came, as 12:34
play-stopped = Zatrzymano po { $heard }. Może Pani wrócić w każdej chwili.
# A machine without sound
failure-no-device = Nie ma urządzenia dźwiękowego.
# A machine whose sound server hangs
failure-sound-hung = System dźwięku tego komputera nie odpowiada.
# The option --device; $name: as typed
failure-unknown-device = Nie ma urządzenia dźwiękowego o nazwie „{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = „{ $name }” pasuje do kilku urządzeń dźwiękowych: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } nie odtwarza 48 kHz w stereo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = Nie udało się otworzyć { $device }: { $detail }
# A program that was built without sound devices
failure-not-built = Ta wersja programu nie korzysta z żadnego urządzenia dźwiękowego.
# After a sound device that is not known, or not known well enough
hint-list-devices = Proszę podać więcej z nazwy albo cały identyfikator: "warmhands list devices" je pokazuje.
# After two options that do not go together
hint-device-output = --device wybiera, gdzie słychać --output speaker: proszę pominąć jedno z nich.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" tworzy plik do odtworzenia gdzie indziej.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } nie należy do żadnego języka: żaden folder w locales nie ma takiego oznaczenia.
# A file or a folder of the person's own data
check-no-unit = { $place } pominięto: nazwa nie jest dokładnie nazwą sesji ani dźwięku.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } nie może zastępować { $told }, bo to inny język.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: ten pakiet podaje język { $told }, a nie { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: nie podano licencji.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: „{ $message }” to nagranie, które nie odpowiada żadnemu zdaniu. Język: { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: nagrania „{ $message }” nie ma w pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: „{ $message }” nagrano z innego tekstu niż obecny.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } nie jest Ogg, choć nazwa tak mówi.
# A file of sound
check-changed = { $place } nie jest plikiem, który opisuje jego manifest.
# A recording
check-not-mono = { $place } nie jest mono.
# A piece of music
check-not-stereo = { $place } nie jest stereo.
# A file of sound; $at: seconds from the start
check-clipped = Przesterowanie: { $place }, po raz pierwszy po { $at } s.
# A file of sound
check-silent = W { $place } jest tylko cisza.
# A recording; $found: as measured
check-too-loud = Za głośno: { $place } ma { $found } LUFS; głos powinien mieć od -20 do -18.
# A recording; $found: as measured
check-too-quiet = Za cicho: { $place } ma { $found } LUFS; głos powinien mieć od -20 do -18.
# A file of sound; $found: as measured
check-peak = { $place } ma rzeczywisty poziom szczytowy { $found } dBTP; najwyżej może być -3.
# A signal; $found: as measured
check-loud-as-speech = Tak głośno jak mowa: { $place } ma { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } ma { $found } LUFS, ale manifest podaje { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } nie kończy się tak, jak się zaczyna: różnica ma { $found } dB, a musi być poniżej -20.
# A text that this language lacks
check-missing-text = { $place }: brakuje „{ $message }”.
# A text that only this language has
check-extra-text = { $place }: „{ $message }” nie występuje w języku podstawowym.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: „{ $message }” jest słowo w słowo takie samo jak w { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: „{ $message }” przetłumaczono z innego tekstu niż ten, który { $language } ma teraz.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: „{ $message }” nie używa tych samych wartości co w { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: „{ $message }”, powiedziane spokojnie, zajmuje { $found } s; zdanie może mieć najwyżej { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: „{ $message }” nie dostaje wartości dla „${ $name }”.
# A session or a piece of music whose name is no text
check-untitled = { $place }: w terminal.ftl nie ma „{ $message }”.
# A spoken line that is never heard
check-unreachable = { $place }: żadna sesja nie mówi „{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: teksty { $texts }, brakujące { $missing }, nieaktualne { $outdated }, nieprzetłumaczone { $untranslated }; nagrania { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Sprawdzono: { $languages ->
    [one] jeden język
    [few] { $languages } języki
    [many] { $languages } języków
   *[other] { $languages } języka
}, { $recordings ->
    [one] jedno nagranie
    [few] { $recordings } nagrania
    [many] { $recordings } nagrań
   *[other] { $recordings } nagrania
}, { $sessions ->
    [one] jedną sesję
    [few] { $sessions } sesje
    [many] { $sessions } sesji
   *[other] { $sessions } sesji
}, { $sounds ->
    [one] jeden inny dźwięk
    [few] { $sounds } inne dźwięki
    [many] { $sounds } innych dźwięków
   *[other] { $sounds } innego dźwięku
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] I jeszcze jeden problem.
    [few] I jeszcze { $count } problemy.
    [many] I jeszcze { $count } problemów.
   *[other] I jeszcze { $count } problemu.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Wszystko w porządku.
    [one] Znaleziono jeden problem.
    [few] Znaleziono { $count } problemy.
    [many] Znaleziono { $count } problemów.
   *[other] Znaleziono { $count } problemu.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = Folder { $place } jest gotowy. Zdania do nagrania: { $lines }. Tekst do czytania: { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Najpierw proszę przetłumaczyć teksty w { $place } i uzupełnić locale.toml. Potem "warmhands pack sheet" wypisze zdania na nowo.
# After that, where something was left open
pack-fill-in = Proszę wpisać nazwę głosu i licencję w { $place }.
# The last line after pack new
pack-then-record = Potem można nagrywać: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Nagrane zdania: { $recorded } z { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Plik { $place } jest gotowy. Można z nim odtworzyć: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Zainstalowano pakiet „{ $pack }”.
# After pack remove; $pack: its name
pack-removed = Usunięto pakiet „{ $pack }”.
# In the list of packs, where there is none
pack-none = Nie ma zainstalowanych pakietów.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, nagrania: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = To ten głos słychać w tym języku.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = W tym języku słychać inny głos: ma wszystkie zdania albo jest głosem człowieka.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language } · nagrane zdania: { $recorded } z { $lines }
# Below that, once
record-how = Na ekranie widać jedno zdanie naraz. Proszę nacisnąć spację, poczekać na sygnał i spokojnie przeczytać zdanie na głos. Potem proszę przez chwilę nic nie mówić: nagrywanie zatrzyma się samo.
# Above each line; $number of $lines
record-line = { $number } z { $lines } · { $message }
# The keys before a line is recorded
record-keys = spacja: nagrać · s: pominąć · q: na razie koniec
# While it listens and nothing is heard yet
record-waiting = słucham ...
# While it hears her
record-speaking = nagrywam ...
# The keys after a good recording
record-keep-keys = Enter: zachować · l: odsłuchać · a: jeszcze raz · s: pominąć · q: na razie koniec
# The keys after a recording that can't be used
record-again-keys = a: jeszcze raz · s: pominąć · q: na razie koniec
# A recording and how long it is; $seconds: as 4.2
record-good = Nagrano, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Zachowano: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Wszystkie zdania są nagrane. Następny krok: warmhands pack check { $place }
# She stopped
record-stopped = Przerwano. To samo polecenie wznowi nagrywanie od tego miejsca.
# How many files were taken in; $kept of $files
import-done = Dołączone pliki: { $kept } z { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Zdanie „{ $message }” ma kilka nagrań ({ $count }): { $files }. Dołączone zostanie ostatnie dobre z nich.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = W { $place } jest za dużo pozycji: od początku przeczytano { $most }, a pominięto { $more }.

# Why a recording can't be used
take-silent = Nic nie było słychać. Czy mikrofon jest włączony?
# Why a recording can't be used
take-clipped = Nagranie jest za głośne i zniekształcone. Proszę odsunąć się od mikrofonu albo go ściszyć.
# Why a recording can't be used
take-too-quiet = Nagranie jest za ciche. Proszę przysunąć się do mikrofonu albo zwiększyć jego głośność.
# Why a recording can't be used
take-noisy = W tle jest za dużo hałasu. Proszę znaleźć cichsze miejsce albo przysunąć się do mikrofonu.
# Why a recording can't be used
take-cut-start = Brakuje początku. Proszę zacząć mówić dopiero po sygnale.
# Why a recording can't be used
take-cut-end = Brakuje końca. Po ostatnim słowie proszę przez chwilę nic nie mówić.
# Why a recording can't be used
take-peaks = Niektóre głoski brzmią zbyt ostro. Proszę mówić trochę obok mikrofonu, równo i spokojnie.
# Why a recording can't be used
take-too-long = Nagranie jest dłuższe, niż może być zdanie.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = To nie może być to zdanie: mowa trwa { $found } s, a zdanie zajmuje co najmniej { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Nagrało się więcej niż to zdanie: całość trwa { $found } s, a zdanie najwyżej { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = W środku jest { $found } s ciszy. Proszę przeczytać zdanie jednym ciągiem.
# Why a recording can't be used
take-line-mostly-silent = Większość nagrania to cisza.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = To nie brzmi jak mowa.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Tempo jest szybkie ({ $unit ->
    [characters] znaków
   *[words] słów
} na minutę): { $rate }; spokojne to od { $min } do { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Tempo jest wolne ({ $unit ->
    [characters] znaków
   *[words] słów
} na minutę): { $rate }; spokojne to od { $min } do { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = Folder { $place } nie jest pusty.
# After that
hint-folder-in-use = Proszę podać folder, który jest pusty albo jeszcze nie istnieje.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = W { $place } pracuje inny warmhands. Proszę spróbować ponownie, gdy skończy.
# A folder that is not that of a pack
failure-no-pack-in = { $place } nie jest folderem pakietu.
# After that
hint-pack-new = "warmhands pack new" tworzy taki folder.
# A file that is not a pack
failure-not-a-pack = { $place } nie jest pakietem.
# A pack whose bytes are others than when it was built
failure-pack-altered = Plik { $place } jest uszkodzony albo został zmieniony po utworzeniu.
# After a file that is no pack, or damaged
hint-pack-file = Warto poprosić o ten plik jeszcze raz; tworzy go "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: „{ $path }” nie należy do pakietu.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: „{ $path }” nie jest zwykłym plikiem.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: „{ $path }” jest tam dwa razy.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: „{ $path }” zawiera znaki, które mogłyby przejąć kontrolę nad ekranem.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: najpierw trzeba to poprawić.
    [few] { $place }: najpierw trzeba poprawić te { $count } rzeczy.
    [many] { $place }: najpierw trzeba poprawić te { $count } rzeczy.
   *[other] { $place }: najpierw trzeba poprawić { $count } rzeczy.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = W { $place } żadna sesja nie ma jeszcze wszystkich zdań.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" pokazuje zdania najkrótszej sesji; zdania z "it-hurts" są potrzebne w każdej sesji.
# $name: what is no line; $language: a language tag
failure-no-such-line = Nie ma zdania „{ $name }”. Język: { $language }.
# $pack: its name
failure-pack-installed = Pakiet o nazwie „{ $pack }” jest już zainstalowany.
# After that
hint-pack-force = "--force" zastępuje ten pakiet.
# $pack: its name
failure-pack-not-installed = Nie ma zainstalowanego pakietu o nazwie „{ $pack }”.
# There is no home folder to keep packs in
failure-no-home = W tym systemie nie ma folderu domowego, w którym można by trzymać pakiety.
# A label file that can't be read
failure-labels = { $place }: to nie jest etykieta z Audacity. Etykieta to początek, koniec i nazwa zdania, rozdzielone tabulatorami.
# A label file that names no line
failure-no-labels = W { $place } nie ma żadnej etykiety z nazwą.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = „{ $name }” może oznaczać każde z tych zdań: { $names }. Proszę użyć dokładnej nazwy zdania.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: etykieta „{ $message }” leży za końcem nagrania.
# --labels with more than one sound file
failure-labels-one-file = --labels podaje się do dokładnie jednego długiego nagrania.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Terminal pokazuje tekst, a nie dźwięk. Proszę podać plik, na przykład "-o session.wav", albo przekazać dźwięk innemu programowi za pomocą "|".
# Recording without a keyboard
failure-no-keys = Do nagrywania potrzebny jest terminal z klawiaturą.
# Recording without a microphone
failure-no-microphone = Nie ma mikrofonu.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Nie ma mikrofonu o nazwie „{ $name }”.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = „{ $name }” pasuje do kilku mikrofonów: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } nie nagrywa z częstotliwością 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Mikrofon zniknął. Zachowane nagrania są bezpieczne; to samo polecenie wznowi nagrywanie od tego miejsca.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" pokazuje, jakie są dostępne.
