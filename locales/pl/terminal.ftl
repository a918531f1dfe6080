### Every text of the screen.

## Sessions

# The name of a session
session-full = Masaż i odciąganie
# What will happen
session-full-summary = Delikatny masaż obu piersi, potem ręczne odciąganie mleka w trzech rundach, a między nimi krótki masaż.
session-massage = Masaż
session-massage-summary = Ciepła ściereczka i delikatny masaż obu piersi, bez odciągania mleka.
session-express = Odciąganie
session-express-summary = Ręczne odciąganie mleka, dwa razy przy każdej piersi, z przejściem do drugiej, gdy mleka płynie coraz mniej.
session-first-days = Pierwsze dni
session-first-days-summary = Zbieranie pierwszych kropli łyżeczką lub strzykawką, delikatnie, w około dziesięć minut.
session-cadence = Sam rytm
session-cadence-summary = Rytm ręcznego odciągania, pierś po piersi, tak długo, jak Pani zechce.
session-relief = Ulga
session-relief-summary = Bardzo lekki dotyk i tylko trochę mleka, dla pełnych, obolałych piersi, które nie są zaczerwienione ani gorące, gdy nie ma gorączki.
session-it-hurts = Boli
session-it-hurts-summary = Spokojne przerwanie i kiedy zadzwonić po pomoc.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = przygotowanie
phase-massage = masaż
phase-express = odciąganie
phase-close = zakończenie
# The breast of a phase
side-first = pierś, od której Pani zaczyna
side-second = druga pierś
side-left = lewa pierś
side-right = prawa pierś
side-both = obie piersi
# The name of the music that the project brings
music-warm = Ciepło
music-rain = Deszcz za oknem
music-hush = Spokój

## Before a session

# The one screen of text before any session
gate-screen =
    Kto powinien najpierw zadzwonić

    Proszę nie zaczynać i najpierw zadzwonić do lekarza lub położnej, jeśli
      - jest Pani w ciąży, obojętnie w którym tygodniu;
      - na piersi widać zaczerwienienie lub smugi (na brązowej lub czarnej skórze to miejsce może wyglądać na ciemniejsze lub fioletowawe albo tylko być gorące w dotyku);
      - ma Pani gorączkę;
      - czuje się Pani jak przy grypie.

    Sesja „Ulga” z tego nie zwalnia. Jest dla pełnych piersi, bez zaczerwienienia, gorącej skóry ani gorączki; jeśli ma Pani któryś z tych objawów, można ją zacząć tylko wtedy, gdy lekarz lub położna już ją Pani zalecili.

    To nigdy nie powinno boleć. Klawisz h natychmiast wszystko zatrzymuje i mówi, kiedy zadzwonić.
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

## Help

help-warmhands = Spokojny głos, cicha muzyka i rytm do masażu piersi i ręcznego odciągania mleka.
help-usage = Użycie
help-options = Opcje
help-arguments = Argumenty
help-commands = Polecenia
help-command = POLECENIE
# What stands in a usage line for all options
help-some-options = [OPCJE]
help-play = Odtwarza sesję (tak się dzieje, gdy nie podano polecenia)
help-cadence = Odtwarza sam rytm odciągania, tak długo, jak Pani zechce
help-render = Zapisuje sesję do pliku dźwiękowego
help-plan = Pokazuje, co i kiedy będzie słychać, bez dźwięku
help-script = Pokazuje, co będzie mówione
help-list = Pokazuje listę sesji, języków, muzyki lub urządzeń dźwiękowych
help-about = Do czego to służy, kiedy zadzwonić, źródła, licencje
help-check = Sprawdza dane programu albo własny folder
help-arg-lang = Język głosu, na przykład es-419
help-arg-screen-lang = Język ekranu, jeśli jest inny
help-arg-captions = Jakie napisy widać: voice (w języku głosu), screen (w języku ekranu) czy both (oba)
help-arg-data = Folder z własnymi sesjami, językami lub dźwiękami
help-arg-plain = Tylko zwykłe wiersze: bez kolorów, nic nie jest rysowane na nowo
help-arg-session = Sesja: zob. "warmhands list sessions" (full, jeśli żadnej nie podano)
help-arg-side = Pierś, od której zacząć: left (lewa) lub right (prawa)
help-arg-technique = Ruch: areola (ucisk, luz) lub press-back (tył, ucisk, luz)
help-arg-rate = Ile razy na minutę, dla wygody
help-arg-fit = Ile ma trwać całość, na przykład 30m lub 28:30: krócej lub dłużej niż zwykle, na ile się da
help-arg-count = Jak słychać rytm: voice (głos), tone (tony) lub none (wcale)
help-arg-music = Muzyka: nazwa z "warmhands list music", plik lub folder z własną muzyką albo none (bez muzyki)
help-arg-for = Jak długo trwa rytm, na przykład 20m (jeśli nie podano, aż do zatrzymania)
help-arg-switch = Ile czasu ma każda pierś, na przykład 5m
help-arg-json = Wypisuje jeden obiekt JSON
help-arg-what = Co pokazać: sessions (sesje), languages (języki), music (muzykę) lub devices (urządzenia dźwiękowe)
help-arg-speak = Każdy język, który ma głos, mówi swoją nazwę
help-arg-voice-volume = Głośność głosu, w decybelach (0 to tak, jak nagrano)
help-arg-music-volume = Głośność muzyki, w decybelach
help-arg-signal-volume = Głośność rytmu i sygnałów, w decybelach
help-arg-output = Dokąd trafia dźwięk: speaker (urządzenie dźwiękowe), null (donikąd, ale w czasie rzeczywistym), - (WAV na standardowe wyjście) lub plik
help-arg-device = Urządzenie dźwiękowe, według dowolnej części nazwy: zob. "warmhands list devices"
help-arg-from = Od czego zacząć, jako PHASE.STEP (faza i krok): "warmhands plan" pokazuje nazwy
help-arg-file = Plik do zapisania: FLAC, jeśli nazwa kończy się na .flac, w innym razie WAV; albo - dla standardowego wyjścia
help-arg-stem = Tylko jedna z części: speech (głos), music (muzyka) lub signal (sygnały)
help-arg-format = Próbki: 16, 24 lub float (tylko WAV); albo flac, gdy żadna nazwa tego nie mówi
help-arg-force = Zastępuje plik, który już istnieje
help-arg-dir = Folder do sprawdzenia (dane programu, jeśli żadnego nie podano)
help-arg-help = Pokazuje tę pomoc
help-arg-version = Pokazuje wersję

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = tak długo, jak Pani zechce
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Krócej niż zwykle ({ $usual }): każda część oddaje { $percent }% czasu, który może oddać (najkrócej: { $shortest }).
plan-fit-longer = Dłużej niż zwykle ({ $usual }): każda część zajmuje { $percent }% czasu, który może jeszcze zająć (najdłużej: { $longest }).
plan-fit-usual = Zwykła długość: nic nie jest skrócone ani wydłużone.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = { $minutes ->
    [one] około minuty
    [few] około { $minutes } minut
    [many] około { $minutes } minut
   *[other] około { $minutes } minuty
}
# $shortest, $longest: as 28:14
list-reach = --fit: od { $shortest } do { $longest }
list-no-voice = jeszcze bez głosu
list-voice-draft = głos z obcym akcentem
list-voice-human = głos człowieka
list-voice-synthetic = głos syntetyczny
list-review-none = teksty, których nie czytała jeszcze osoba mówiąca w tym języku od dziecka
list-review-native = teksty przeczytane przez osobę mówiącą w tym języku od dziecka
list-review-clinician = teksty przeczytane przez personel medyczny
# $name: the sound device that is used where none is named
list-default-device = { $name } (domyślne)
about-sources = Liczby i ich źródła:

## Notices

# $word: a word of the rhythm
notice-word-too-long = W tym tempie słowo „{ $word }” trwa dłużej niż jego czas, dlatego rytm słychać w tonach.
notice-stale = { $count ->
    [one] Jedno nagrane zdanie jest starsze niż jego tekst. "warmhands check" powie, które.
    [few] { $count } nagrane zdania są starsze niż ich teksty. "warmhands check" powie, które.
    [many] { $count } nagranych zdań jest starszych niż ich teksty. "warmhands check" powie, które.
   *[other] { $count } nagranego zdania jest starsze niż jego tekst. "warmhands check" powie, które.
}
# $language: a language tag
notice-unserved-language = Dla „{ $language }” nie ma jeszcze głosu. Dalej będzie po angielsku; --lang wybiera inny język.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Wybrano { $asked }. Dostępny jest { $language }: to język bliski, ale niektóre słowa będą inne.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] Pominięto plik, którego nie można odtworzyć: { $file }.
    [few] Pominięto { $count } pliki, których nie można odtworzyć; pierwszy z nich to { $file }.
    [many] Pominięto { $count } plików, których nie można odtworzyć; pierwszy z nich to { $file }.
   *[other] Pominięto { $count } pliku, którego nie można odtworzyć; pierwszy z nich to { $file }.
}
notice-draft = Głos ma obcy akcent: to pierwsza wersja w tym języku.

## Failures: what is wrong, and where

failure-file-missing = Nie ma { $place }.
failure-file-is-folder = { $place } to folder, a nie plik.
failure-folder-is-file = { $place } to plik, a nie folder.
failure-file-denied = Brak uprawnień do odczytu: { $place }.
failure-not-a-file = { $place } nie jest ani plikiem, ani folderem.
failure-file-too-large = Plik jest za duży: { $place }.
failure-file-not-text = { $place } nie jest tekstem w UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: to nie jest TOML: { $detail }
failure-unknown-key = { $place }: „{ $key }” jest tu nieznane.
failure-missing-key = { $place }: brakuje „{ $key }”.
failure-wrong-type = { $place }: „{ $key }” musi być typu { $expected }, a nie { $found }.
failure-unknown-word = { $place }: „{ $word }” jest tu nieznane.
failure-duration = { $place }: „{ $text }” nie oznacza czasu trwania: proszę wpisać "45 s" lub "1.5 min".
failure-duration-too-fine = { $place }: „{ $text }” nie daje całkowitej liczby próbek dźwięku.
failure-duration-too-long = { $place }: „{ $text }” to więcej niż doba.
failure-not-an-id = { $place }: „{ $text }” nie jest nazwą: małe litery, cyfry i łączniki, a na początku litera.
failure-duplicate = { $place }: „{ $id }” występuje tu po raz drugi.
failure-say-or-sound = { $place }: krok „{ $step }” musi albo mówić zdanie, albo dawać sygnał.
failure-rhythm-needs = { $place }: faza rodzaju „{ $kind }” wymaga „{ $key }”.
failure-rhythm-has-no = { $place }: faza rodzaju „{ $kind }” nie ma „{ $key }”.
failure-prompt-needs-time = { $place }: wskazówka „{ $prompt }” wymaga "at".
failure-prompt-has-no-time = { $place }: wskazówka „{ $prompt }” zna swój czas i nie ma "at".
failure-hold-order = { $place }: target musi leżeć między min a max.
failure-rate = { $place }: { $number } nie nadaje się na tempo rytmu.
failure-no-gate = { $place }: przed pierwszym masażem lub odciąganiem nie ma kroku z safety = "gate".
failure-no-hurt-line = { $place }: w fazie „{ $phase }” nie ma kroku z safety = "hurt".
failure-repeat = { $place }: fazy, które się powtarzają, muszą być rodzaju "express" i następować po sobie; z „{ $phase }” tak nie jest.
failure-no-close = { $place }: sesja musi kończyć się fazą rodzaju "close": kiedy zadzwonić, jedno ciepłe zdanie, sygnał "end".
failure-unknown-source = { $place }: w sources.toml nie ma „{ $source }”.
failure-source-silent = { $place }: źródło „{ $source }” nie podaje zakresu dla { $quantity }.
failure-out-of-range = { $place }: { $number } jest poza zakresem od { $min } do { $max } ze źródła „{ $source }”.
failure-comfort-too-bold = { $place }: źródło rodzaju comfort nie może podawać zakresu dla { $quantity }.
failure-fluent = { $place }: to nie jest Fluent: { $detail }
failure-not-plain = { $place }: zdanie „{ $id }” jest mówione i musi być zwykłym tekstem.
failure-unknown-session = Nie ma sesji „{ $name }”.
failure-unknown-language = Nie ma tu języka dla „{ $name }”.
failure-unknown-music = Nie ma muzyki „{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = W { $place } nie ma pliku dźwiękowego, który można odtworzyć: WAV, FLAC, MP3, OGG, M4A lub AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } nie odpowiada.
failure-unknown-message = { $place }: { $language } nie ma zdania „{ $message }”.
failure-no-clip = { $place }: zdanie „{ $message }” nie ma nagrania. Język: { $language }.
failure-no-narration = { $language }: ten język nie ma jeszcze głosu.
failure-no-signal = { $place }: nie ma sygnału „{ $name }”.
failure-no-room-for-safety = { $place }: zdanie o bezpieczeństwie „{ $prompt }” nie mieści się w fazie „{ $phase }”.
failure-other-length = { $place }: liczba próbek to { $found }, ale pakiet podaje { $told }.
failure-not-sound = { $place } nie jest dźwiękiem w znanym formacie.
failure-codec = { $place } to dźwięk takiego rodzaju, którego nie można tu odczytać.
failure-channels = { $place }: liczba kanałów to { $channels }; można odtworzyć jeden lub dwa.
failure-sample-rate = { $place }: nagrano przy { $rate } Hz; nagrania mają 48000 Hz.
failure-empty-sound = Plik jest pusty: { $place }.
failure-truncated-sound = Plik jest urwany: { $place }.
failure-damaged-sound = Plik jest uszkodzony i nie można go odtworzyć: { $place }.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } to { $format }, którego nie można tu odtworzyć. Proszę przekonwertować plik na FLAC lub Ogg Vorbis.
failure-no-audio = W { $place } nie ma dźwięku.
failure-encrypted-sound = Plik jest zabezpieczony przed kopiowaniem i nie można go tu odtworzyć: { $place }.
failure-many-channels = { $place }: liczba kanałów to { $channels }; można odtworzyć najwyżej { $most }.
failure-strange-rate = { $place }: nagrano przy { $rate } Hz; można odtworzyć od { $least } do { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = „{ $argument }” jest tu nieznane.
failure-unknown-command = Nie ma polecenia „{ $command }”.
failure-invalid-value = „{ $value }” nie pasuje do { $argument }.
failure-missing-argument = Brakuje { $argument }.
failure-no-value = { $argument } wymaga wartości.
failure-twice = { $argument } można podać tylko raz.
# $one, $other: two things on the command line
failure-not-together = { $one } i { $other }: nie można podać obu naraz.
failure-range = { $argument }: „{ $value }” nie jest liczbą od { $min } do { $max }.
failure-length-range = { $argument }: „{ $value }” nie mieści się między { $min } a { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } jest dla sesji, która się powtarza, a „{ $session }” ma swój koniec.
failure-endless = „{ $session }” trwa aż do zatrzymania.
# $place: the option; $text: what was given for it
failure-length = { $place }: „{ $text }” nie oznacza czasu trwania.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: „{ $session }” w tym języku i tempie może trwać od { $shortest } do { $longest }, a nie { $length }.
failure-fit-fixed = --fit: „{ $session }” nie może trwać krócej ani dłużej niż około { $shortest }.
failure-usage = Tego nie można zrozumieć: { $detail }
failure-stdout = Nie można zapisać wyniku: { $detail }
failure-internal = Coś poszło nie tak wewnątrz warmhands: { $detail }

## Hints: what to do

hint-nearest = Czy chodzi o „{ $name }”?
hint-known = Do wyboru: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" gra wbudowaną muzykę, a "--music none" nie gra żadnej.
hint-help = "warmhands --help" pokazuje, co jest do wyboru.
hint-does-not-repeat = "warmhands cadence" się powtarza.
hint-endless = Proszę podać, jak długo, za pomocą --for, na przykład --for 20m.
hint-length = Proszę wpisać czas jako 30m, 90s, 1h15m, 28.5m lub 28:30, najwyżej 24 godziny.
hint-no-clip = Nic nie zostało odtworzone. Proszę nagrać lub wytworzyć to zdanie albo wybrać inny język za pomocą --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Proszę wybrać inny głos za pomocą --lang i zostawić ten język na ekranie, na przykład "--lang en-US --screen-lang { $tag }". "warmhands list languages" pokazuje, które języki mają głos.
hint-fit = "warmhands list sessions" pokazuje, jak długo trwa każda sesja.
hint-check = "warmhands check" sprawdza wszystko.
hint-not-plain = Nagranie nie może się zmieniać: proszę napisać osobne zdanie na każdy przypadek.

## Files

failure-exists = { $place } już istnieje i nic w nim nie zmieniono.
failure-disk-full = Nie ma już miejsca na { $place }. Nie pozostał po tym żaden niepełny plik.
failure-unwritable = Nie można zapisać { $place }: { $detail }
failure-no-folder = Nie ma folderu { $place }.
failure-not-allowed = Brak uprawnień do zapisu: { $place }.
failure-too-long = { $length } dźwięku to więcej, niż plik może pomieścić w tym formacie ({ $most }).
hint-force = "warmhands render --force" go zastępuje.
hint-disk-full = Proszę zwolnić miejsce albo wybrać inne. --format 16 potrzebuje o połowę mniej, a nazwa z końcówką .flac jeszcze mniej.
hint-too-long = --format 16 mieści więcej, a nazwa z końcówką .flac najwięcej.
hint-flac-name = Proszę nadać nazwę z końcówką .flac albo pominąć --format.
hint-flac-depth = FLAC ma 16 lub 24 bity: proszę wybrać --format 16 lub 24 albo nadać nazwę z końcówką .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Głos: { $licence }
tag-licence-words = Teksty: { $licence }
tag-licence-signals = Sygnały: { $licence }
tag-licence-music = Muzyka: { $licence }
# Where the person brought the music
tag-licence-own-music = Muzyka: własne nagranie, na jego własnych warunkach

## Playing

play-keys = spacja: pauza lub dalej · h: boli · n: następne · p: poprzednie · r: jeszcze raz · q: koniec
play-keys-rhythm = + i -: rytm szybciej, wolniej
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · zostało { $left }
play-paused = pauza · { $phase } · zostało { $left } · spacja: dalej
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = pauza · { $phase } · { $heard } · spacja: dalej
# After + or -; $rate: cycles a minute
play-rate = Rytm: { $rate } razy na minutę, od jednego z najbliższych ruchów.
play-farewell = Kilka słów na pożegnanie. Ponowne q kończy od razu.
play-not-skipped = To zdanie służy Pani bezpieczeństwu, dlatego słychać je do końca.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Czy zacząć z wbudowaną muzyką?  Enter lub y: tak · n lub q: nie
play-device-lost = Urządzenie dźwiękowe zniknęło. Sesja ruszy dalej, gdy tylko urządzenie wróci.
play-device-back = Urządzenie dźwiękowe wróciło.
play-no-sound = Nie ma urządzenia dźwiękowego: sesja idzie dalej w ciszy. "warmhands render -o session.wav" tworzy plik do odtworzenia gdzie indziej.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Dźwięk spóźnił się raz: ten komputer był zbyt zajęty.
    [few] Dźwięk spóźnił się { $count } razy: ten komputer był zbyt zajęty.
    [many] Dźwięk spóźnił się { $count } razy: ten komputer był zbyt zajęty.
   *[other] Dźwięk spóźnił się { $count } razu: ten komputer był zbyt zajęty.
}
play-ended = Sesja się skończyła.
# $heard: how far it came, as 12:34
play-stopped = Zatrzymano po { $heard }. Może Pani wrócić w każdej chwili.
failure-no-device = Nie ma urządzenia dźwiękowego.
failure-unknown-device = Nie ma urządzenia dźwiękowego o nazwie „{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = „{ $name }” pasuje do kilku urządzeń dźwiękowych: { $names }
failure-device-rate = { $device } nie odtwarza 48 kHz w stereo.
failure-device-refused = Nie udało się otworzyć { $device }: { $detail }
failure-not-built = Ta wersja programu nie korzysta z żadnego urządzenia dźwiękowego.
hint-list-devices = Proszę podać więcej z nazwy albo cały identyfikator: "warmhands list devices" je pokazuje.
hint-device-output = --device wybiera, gdzie słychać --output speaker: proszę pominąć jedno z nich.
hint-no-device = "warmhands render -o session.wav" tworzy plik do odtworzenia gdzie indziej.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } nie należy do żadnego języka: żaden folder w locales nie ma takiego oznaczenia.
check-other-language = { $place }: ten pakiet podaje język { $told }, a nie { $language }.
check-no-licence = { $place }: nie podano licencji.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: „{ $message }” to nagranie, które nie odpowiada żadnemu zdaniu. Język: { $language }.
check-stale = { $place }: „{ $message }” nagrano z innego tekstu niż obecny.
check-mislabelled = { $place } nie jest Ogg, choć nazwa tak mówi.
check-changed = { $place } nie jest plikiem, który opisuje jego manifest.
check-not-mono = { $place } nie jest mono.
check-not-stereo = { $place } nie jest stereo.
# $at: seconds from the start
check-clipped = Przesterowanie: { $place }, po raz pierwszy po { $at } s.
check-silent = W { $place } jest tylko cisza.
# $found: as measured
check-too-loud = Za głośno: { $place } ma { $found } LUFS; głos powinien mieć od -20 do -18.
check-too-quiet = Za cicho: { $place } ma { $found } LUFS; głos powinien mieć od -20 do -18.
check-peak = { $place } ma rzeczywisty poziom szczytowy { $found } dBTP; najwyżej może być -3.
check-loud-as-speech = Tak głośno jak mowa: { $place } ma { $found } LUFS.
check-other-loudness = { $place } ma { $found } LUFS, ale manifest podaje { $told }.
check-seam = { $place } nie kończy się tak, jak się zaczyna: różnica ma { $found } dB, a musi być poniżej -20.
# $message: the name of a text
check-missing-text = { $place }: brakuje „{ $message }”.
check-extra-text = { $place }: „{ $message }” nie występuje w języku podstawowym.
# $language: the base language
check-untranslated = { $place }: „{ $message }” jest słowo w słowo takie samo jak w { $language }.
check-outdated = { $place }: „{ $message }” przetłumaczono z innego tekstu niż ten, który { $language } ma teraz.
check-other-arguments = { $place }: „{ $message }” nie używa tych samych wartości co w { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: „{ $message }”, powiedziane spokojnie, zajmuje { $found } s; zdanie może mieć najwyżej { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: „{ $message }” nie dostaje wartości dla „${ $name }”.
check-untitled = { $place }: w terminal.ftl nie ma „{ $message }”.
check-unreachable = { $place }: żadna sesja nie mówi „{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# $count: how many things are wrong
check-found = { $count ->
    [0] Wszystko w porządku.
    [one] Znaleziono jeden problem.
    [few] Znaleziono { $count } problemy.
    [many] Znaleziono { $count } problemów.
   *[other] Znaleziono { $count } problemu.
}
