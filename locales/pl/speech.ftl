### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Witam Panią serdecznie. Poprowadzę Panią spokojnie przez masaż piersi, a potem przez ręczne odciąganie mleka, w Pani własnym tempie.
# massage: the first words; at most 35 words
welcome-massage = Witam Panią serdecznie. Poprowadzę Panią przez powolny, delikatny masaż piersi, bez żadnego pośpiechu.
# express: the first words; at most 35 words
welcome-express = Witam Panią serdecznie. Poprowadzę Panią przez ręczne odciąganie mleka, z lekkim dotykiem i w spokojnym rytmie.
# first-days: the first words; at most 35 words
welcome-first-days = Witam Panią serdecznie. Pomogę Pani ręcznie zebrać pierwsze krople mleka, delikatnie i w krótkim czasie.
# relief: the first words; at most 35 words
welcome-relief = Witam Panią serdecznie. Poprowadzę Panią przez bardzo lekkie dotykanie pełnych, obolałych piersi i odciągnięcie tylko odrobiny mleka.
# cadence: the first words; at most 35 words
welcome-cadence = Witam Panią serdecznie. Oto spokojny rytm do ręcznego odciągania mleka, tak długo, jak będzie to przyjemne.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Zanim zaczniemy: jeśli jest Pani w ciąży, obojętnie w którym tygodniu, albo widzi Pani na piersi zaczerwienienie lub smugi, albo ma gorączkę lub czuje się jak przy grypie, proszę najpierw zadzwonić do lekarza lub położnej.
# relief, right after the gate; at most 35 words
gate-relief = Ta sesja jest dla pełnych piersi, bez zaczerwienienia, gorącej skóry ani gorączki. Jeśli ma Pani któryś z tych objawów, proszę iść dalej tylko wtedy, gdy tak zalecił lekarz lub położna.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Potrzebne są tylko Pani dwie ciepłe dłonie i, jeśli ma Pani ochotę, trochę oliwy z oliwek.
# massage: within reach; at most 35 words
supplies-towel = Proszę mieć pod ręką ręcznik i trochę wody do picia.
# full, express, relief: within reach; at most 35 words
supplies-cup = Proszę postawić w zasięgu ręki czysty kubeczek lub łyżeczkę, ręcznik i trochę wody do picia.
# first-days: within reach; at most 35 words
supplies-spoon = Proszę przygotować obok siebie czystą łyżeczkę albo małą, czystą strzykawkę bez igły, a do tego ręcznik i trochę wody do picia.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Ciepły prysznic albo ciepła, wilgotna ściereczka może pomóc mleku popłynąć. Proszę zrobić tu przerwę na prysznic albo zabrać ze sobą do umywalki czystą ściereczkę.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Jeśli lubi Pani ciepło, proszę zabrać do umywalki czystą ściereczkę i zmoczyć ją ciepłą wodą. Niech leży najwyżej dwie minuty.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Teraz proszę umyć ręce ciepłą wodą z mydłem. Bez pośpiechu, zawołam Panią z powrotem.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Dobrze, że już Pani wróciła. Jeśli potrzeba więcej czasu, proszę zrobić tu przerwę, aż będzie Pani gotowa.
# every session: taking a place; at most 35 words
settle = Proszę wygodnie usiąść lub położyć się w spokojnym miejscu i oprzeć plecy. Niech ramiona opadną, a w tle niech gra cicha muzyka.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Proszę sprawdzić ściereczkę na wewnętrznej stronie nadgarstka: ciepła, nigdy gorąca. Potem proszę położyć ją na piersi i odpocząć.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Jeśli nie ma Pani ściereczki, proszę położyć tam ciepłe dłonie. Powolny wdech i powolny wydech.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Teraz nie trzeba robić nic więcej. Z każdym wydechem niech ramiona i szczęka stają się miękkie.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Teraz proszę odłożyć ściereczkę i delikatnie osuszyć skórę ręcznikiem.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Jeśli używa Pani oliwy, proszę ogrzać kilka kropli w dłoniach. Brodawki i ciemniejsza skóra wokół nich zostają bez oliwy.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Proszę podłożyć dłonie pod piersi, po jednej pod każdą, i delikatnie nimi potrząsać, żeby swobodnie się kołysały.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Niech ruch będzie mały i miękki. Nadgarstki są luźne, a oddech powolny.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Proszę wybrać pierś, od której Pani zacznie, obojętnie którą. Teraz masujemy właśnie tę pierś.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Teraz masujemy drugą pierś. Proszę powoli przenieść na nią dłonie, tak samo miękko.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Teraz masujemy lewą pierś. Proszę powoli i miękko przenieść na nią dłonie.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Teraz masujemy prawą pierś. Proszę powoli i miękko przenieść na nią dłonie.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Proszę położyć jedną dłoń na piersi od góry, a drugą od spodu. Delikatnie przesuwamy je tam i z powrotem, w przeciwne strony.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Gdy jedna dłoń idzie do przodu, druga wraca. Powoli i tylko tak mocno, jak jest przyjemnie.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Jedna dłoń na piersi od góry, druga od spodu. Delikatnie przesuwamy je tam i z powrotem, w przeciwne strony.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Teraz proszę położyć dłonie po obu bokach piersi. Delikatnie przesuwamy je w górę i w dół: jedna się unosi, druga opada.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = W górę i w dół, bez pośpiechu. Niech dłonie będą szerokie i miękkie.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Znowu dłonie po obu bokach piersi. Delikatnie przesuwamy je w górę i w dół, w przeciwne strony.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Teraz proszę objąć pierś obiema dłońmi i bardzo delikatnie skręcać, jakby wyżymała Pani miękką ściereczkę.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Jedna dłoń obraca się trochę w jedną stronę, druga w drugą, a potem odwrotnie. Ruch jest mały i lekki.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Jeszcze raz proszę objąć pierś obiema dłońmi i wykonać ten mały, delikatny skręt.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Powolny wdech, a potem proszę spokojnie wypuścić całe powietrze.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Jeśli poczuje Pani twardsze miejsce, niech dłonie przechodzą po nim jeszcze lżej.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Niech ręce będą ciężkie i spokojne. Wystarczy mały ruch.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Nic nie powinno tu boleć. Jeśli boli, proszę przestać, a wrócić do masażu lżej i tylko wtedy, gdy czuje Pani, że to dobre.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Proszę masować tak lekko, jak Pani chce. Jeśli boli, proszę przestać i dać dłoniom odpocząć.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Jeśli jakieś miejsce jest obolałe, proszę je ominąć. Jeśli boli, proszę przestać.

# full: before the short massage between rounds; at most 35 words
cup-aside = Proszę odstawić kubeczek tak, żeby się nie przewrócił, i dać palcom odpocząć.
# full: the short massage between rounds begins; at most 35 words
massage-between = Teraz krótki masaż, czystymi dłońmi i bez oliwy. Może pomóc, by popłynęło więcej mleka.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Teraz proszę zrobić to samo z drugą piersią, tak samo lekko.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Proszę dotykać piersi tak lekko, jakby głaskała Pani kotka. Porusza się tylko skóra, bez ucisku w głąb.
# relief: when even that is too much; at most 35 words
light-leave-out = Jeśli nawet taki dotyk to za dużo, proszę go pominąć i po prostu położyć dłonie na kolanach.
# relief: before the expression; at most 35 words
relief-aim = Teraz proszę odciągnąć tylko trochę mleka, żeby zmniejszyć napięcie. Nie trzeba opróżniać piersi.
# relief: while expressing; at most 35 words
relief-softer = Gdy tylko poczuje Pani, że ta pierś jest trochę bardziej miękka, to wystarczy. Może Pani wtedy skończyć.
# relief: close; at most 35 words
relief-enough = Trochę wystarczy. Opróżnianie piersi może sprawić, że będą wytwarzać jeszcze więcej mleka.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Teraz może Pani położyć na piersi chłodną, wilgotną ściereczkę. Chłodną, nie lodowatą, i tylko tak długo, jak jest przyjemnie.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Jeśli używała Pani oliwy, proszę całą wytrzeć ręcznikiem z piersi i z rąk, żeby palce się nie ślizgały.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Teraz proszę jeszcze raz umyć ręce ciepłą wodą z mydłem. Bez pośpiechu, zawołam Panią z powrotem.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Proszę oprzeć jedną rękę na piersi, od której Pani zaczyna, obojętnie której. Drugą ręką proszę trzymać kubeczek lub łyżeczkę pod brodawką.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Teraz proszę oprzeć jedną rękę na drugiej piersi, a wolną ręką trzymać kubeczek lub łyżeczkę pod brodawką.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Teraz proszę oprzeć jedną rękę na lewej piersi, a wolną ręką trzymać kubeczek lub łyżeczkę pod brodawką.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Teraz proszę oprzeć jedną rękę na prawej piersi, a wolną ręką trzymać kubeczek lub łyżeczkę pod brodawką.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Proszę ułożyć kciuk i palec wskazujący w szeroką literę C: kciuk nad brodawką, palec pod nią, naprzeciwko siebie.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Proszę ustawić kciuk i palec na zewnętrznym brzegu otoczki, czyli ciemniejszej skóry wokół brodawki.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = To około dwóch do trzech centymetrów od podstawy brodawki. Jeśli ciemniejsza skóra sięga u Pani dalej albo bliżej, liczy się ta odległość.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Palce i skóra niech będą suche, wtedy palce zostaną tam, gdzie je Pani ustawiła.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Delikatny ucisk: kciuk i palec zbliżają się do siebie, a potem luz. Palce zostają w tym samym miejscu skóry i nie ślizgają się.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Palce delikatnie w tył, w stronę żeber. Potem ucisk, kciuk i palec zbliżają się do siebie, i luz, bez ślizgania się po skórze.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Proszę uciskać tylko brzeg ciemniejszej skóry, nigdy samej brodawki. Brodawki nie ściskamy i nie ciągniemy.
# every expression: just before the first rhythm; at most 35 words
express-follow = Teraz niech Pani ręka podąża za rytmem. Jeśli jest za szybki, proszę zwolnić, bo Pani własne tempo jest właściwe.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Tak jak wcześniej: delikatny ucisk i luz, a palce zostają na swoim miejscu.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Tak jak wcześniej: delikatnie w tył, ucisk i luz, a palce zostają na swoim miejscu.
# full, express: the second round begins; at most 35 words
round-again = Teraz znowu kolej na każdą z piersi. Dzięki temu może popłynąć więcej mleka.
# full: the third round begins; at most 35 words
round-last = Jeszcze raz, tym razem krótko, przy każdej piersi, a potem może Pani odpocząć.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Nic nie powinno tu boleć. Jeśli boli, proszę przestać, a zacząć od nowa lżej i tylko wtedy, gdy Pani tego chce.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Jeśli boli, proszę przestać. Wystarczy lekka ręka.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Nadal delikatnie, bez ciągnięcia i bez pocierania. Jeśli boli, proszę przestać.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Teraz proszę wrócić do piersi, od której Pani zaczęła, i ustawić kciuk i palec jak wcześniej.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Teraz proszę przejść do drugiej piersi i ustawić kciuk i palec jak wcześniej.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Teraz proszę przejść do lewej piersi i ustawić kciuk i palec jak wcześniej.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Teraz proszę przejść do prawej piersi i ustawić kciuk i palec jak wcześniej.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Mleko może popłynąć dopiero po dwóch minutach albo później. Jeśli jeszcze go nie ma albo jest tylko kropla, to zupełnie normalne.
# first-days: about the first milk; at most 35 words
first-drops = Pierwsze mleko jest gęste i płynie kroplami. Na początku jeden mililitr albo mniej to zupełnie normalne.
# every expression phase: changing early; at most 35 words
when-slows = Gdy mleka płynie coraz mniej, może Pani przejść do drugiej piersi, kiedy tylko Pani zechce.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Jeśli kropli jest już mało, może Pani zmienić pierś albo przejść dalej. Minuty to tylko wskazówka.
# long turns: half of it is over; at most 35 words
half-way = Minęła połowa czasu przy tej piersi. Niech Pani ręka będzie miękka.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Przy tej piersi to już połowa. Proszę wypuścić powietrze i dalej odciągać delikatnie.
# every turn: one minute is left; at most 35 words
last-minute = Jeszcze mniej więcej minuta przy tej piersi.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Jeszcze jedna minuta tutaj, tak samo lekko.
# every turn: the fingers move around; at most 35 words
rotate-1 = Teraz proszę przestawić kciuk i palec kawałeczek dalej, wzdłuż brzegu ciemniejszej skóry.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Proszę trochę obrócić rękę, żeby palce znalazły się w nowym miejscu, w tej samej odległości.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Proszę przestawić palce trochę dalej wokół brodawki i tam robić to samo.
# long turns: a reminder; at most 35 words
remind-shoulders = Niech ramiona opadną, a szczęka niech będzie luźna.
# long turns: a reminder; at most 35 words
remind-no-sliding = Niech palce zostają w jednym miejscu skóry, bez ślizgania i bez pocierania.
# long turns: a reminder; at most 35 words
remind-dear = Jeśli ma Pani ochotę, proszę pomyśleć o kimś bliskim albo o miejscu, w którym czuje się Pani spokojnie.
# long turns: a reminder; at most 35 words
remind-hand-tired = Jeśli ręka się zmęczyła, proszę nią potrząsnąć albo zmienić rękę. Do rytmu może Pani wrócić w każdej chwili.
# long turns: a reminder; at most 35 words
remind-drops = Krople czy cienkie strumyczki, jedno i drugie jest dobre. Warto zachować każdą odrobinę.
# turns: a reminder; at most 35 words
remind-breathe = Proszę oddychać powoli, a za każdym razem, gdy przychodzi luz, niech ręka mięknie.

## Closing

# every session: the work is over; at most 35 words
close-rest = Teraz proszę położyć dłonie na kolanach i odpocząć. To była ostatnia część.
# full, express, first-days: the milk; at most 35 words
milk-cover = Proszę przykryć mleko czystą pokrywką, nawet kilka kropli, i przykleić kartkę z datą i godziną.
# full, express, first-days: the milk; at most 35 words
milk-keep = Jeśli dziecko nie wypije go wkrótce, proszę wstawić mleko do lodówki. W szpitalu obowiązują zasady oddziału.
# first-days: how often; at most 35 words
how-often = Jeśli dziecko nie może jeszcze jeść z piersi, zwykle zaleca się odciąganie osiem do dziesięciu razy na dobę, w tym co najmniej raz w nocy.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Jeśli używała Pani oliwy, proszę ją wytrzeć z piersi i z rąk, zanim dziecko będzie ssało.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Jeśli te kroki nie przyniosą Pani ulgi, proszę zadzwonić do lekarza lub doradczyni laktacyjnej.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Proszę zadzwonić do lekarza lub doradczyni laktacyjnej, jeśli widzi Pani zaczerwienienie lub smugi albo ma gorączkę lub czuje się jak przy grypie.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Proszę zadzwonić do nich także wtedy, gdy dziecko nie potrafi uchwycić piersi. To dobry powód, by poprosić o pomoc.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Dziękuję, że znalazła Pani ten czas dla siebie. Proszę trochę odpocząć i napić się wody.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Czy mleka było dziś dużo, czy mało, włożyła Pani w nie czas i troskę. Proszę trochę odpocząć i napić się wody.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Tu przerywamy. Proszę zabrać dłonie i dać rękom odpocząć.
# it-hurts; at most 35 words
hurt-not-your-fault = Dobrze, że Pani przerwała. To nie jest Pani wina.
# it-hurts: when to call; at most 35 words
call-if-pain = Jeśli ból wkrótce nie minie albo jeśli powróci, proszę zadzwonić do lekarza lub doradczyni laktacyjnej.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Proszę być teraz dla siebie dobrą. Może Pani wrócić innym razem, kiedy tylko Pani zechce.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Tył
# on the beat: thumb and finger toward each other; one word
beat-compress = Ucisk
# on the beat: the hand lets go; one word
beat-relax = Luz

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Tu mówimy po polsku.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Zostało jeszcze mniej więcej czterdzieści pięć minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Zostało jeszcze mniej więcej trzydzieści minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Zostało jeszcze mniej więcej dwadzieścia minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Zostało jeszcze mniej więcej piętnaście minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Zostało jeszcze mniej więcej dziesięć minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Zostało jeszcze mniej więcej pięć minut.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Zostały jeszcze mniej więcej trzy minuty.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Zostały jeszcze mniej więcej dwie minuty.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Została jeszcze mniej więcej jedna minuta.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Została już niecała minuta.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Głos będzie tak głośny jak teraz. Czy dobrze mnie Pani słyszy?
# care, question 1 of 4; at most 20 words
care-pregnant = Czy jest Pani w ciąży, obojętnie w którym tygodniu?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Czy widzi Pani na piersi zaczerwienienie lub smugi albo czy jakieś miejsce na niej jest gorące?
# care, question 3 of 4; at most 20 words
care-fever = Czy ma Pani gorączkę?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Czy czuje się Pani jak przy grypie?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = W takim razie proszę najpierw zadzwonić do lekarza lub położnej. Teraz nie zaczynamy.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Czy lekarz lub położna mimo to zalecili Pani tę sesję?
