### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Maligayang pagdating po. Gagabayan ko kayo sa pagmamasahe ng suso, at pagkatapos ay sa pagpapalabas ng gatas gamit ang kamay, ayon sa sarili ninyong bilis.
# massage: the first words; at most 35 words
welcome-massage = Maligayang pagdating po. Gagabayan ko kayo sa mabagal at marahang pagmamasahe ng suso, nang walang pagmamadali.
# express: the first words; at most 35 words
welcome-express = Maligayang pagdating po. Gagabayan ko kayo sa pagpapalabas ng gatas gamit ang kamay, na may magaang haplos at mabagal na ritmo.
# first-days: the first words; at most 35 words
welcome-first-days = Maligayang pagdating po. Gagabayan ko kayo sa pag-ipon ng mga unang patak ng gatas gamit ang kamay, nang marahan at sandali lang.
# relief: the first words; at most 35 words
welcome-relief = Maligayang pagdating po. Gagabayan ko kayo sa napakagaang paghaplos ng puno at masakit na suso, at sa pagpapalabas ng kaunting gatas lang.
# cadence: the first words; at most 35 words
welcome-cadence = Maligayang pagdating po. Narito ang mabagal na ritmo para sa pagpapalabas ng gatas gamit ang kamay, habang maginhawa ito sa inyo.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Bago po tayo magsimula: kung buntis kayo, kahit anong linggo, o kung may pamumula o mapupulang guhit sa suso, o may lagnat o parang tinatrangkaso kayo, tumawag muna sa doktor o komadrona.
# relief, right after the gate; at most 35 words
gate-relief = Para po ito sa punong suso na walang pamumula, walang init, at walang lagnat. Kung mayroon kayo ng alinman dito, tumuloy lang kung sinabihan na kayo ng doktor o komadrona na tumuloy.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Ang kailangan lang po ay ang dalawa ninyong kamay na mainit-init, at kung gusto ninyo, kaunting langis ng oliba.
# massage: within reach; at most 35 words
supplies-towel = Maglagay po ng tuwalya at inuming tubig sa lugar na madali ninyong maabot.
# full, express, relief: within reach; at most 35 words
supplies-cup = Maglagay po ng malinis na tasa o kutsara, tuwalya, at inuming tubig sa lugar na madali ninyong maabot.
# first-days: within reach; at most 35 words
supplies-spoon = Maghanda po ng malinis na kutsara, o ng maliit at malinis na hiringgilyang walang karayom, kasama ng tuwalya at inuming tubig sa tabi ninyo.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Ang paligo sa maligamgam na tubig o ang basa at maligamgam na bimpo ay maaaring makatulong sa pagdaloy ng gatas. Huminto muna po rito para maligo, o magdala ng malinis na bimpo sa lababo.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Kung gusto po ninyo ng init, magdala ng malinis na bimpo sa lababo, at basain ng maligamgam na tubig. Gamitin ito nang hanggang dalawang minuto lang.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Maghugas na po kayo ng kamay gamit ang sabon at maligamgam na tubig. Huwag magmadali, at tatawagin ko kayo pagkatapos.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Narito na po ulit tayo. Kung kailangan pa ninyo ng oras, huminto muna rito hanggang handa na kayo.
# every session: taking a place; at most 35 words
settle = Umupo po o humiga sa tahimik at maginhawang lugar, na may sandalan ang likod. Ibaba ang mga balikat, at hayaang tumugtog ang malambing na musika.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Subukan po ang bimpo sa loob ng inyong pulso: maligamgam, hindi kailanman mainit. Saka ipatong sa mga suso, at magpahinga.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Kung wala po kayong bimpo, ipatong na lang doon ang mainit-init ninyong mga kamay. Huminga nang dahan-dahan, papasok at palabas.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Wala na po kayong ibang gagawin ngayon. Sa bawat pagbuga ng hininga, palambutin ang balikat at panga.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Itabi na po ang bimpo, at tuyuin ang balat sa marahang dampi ng tuwalya.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Kung gagamit po kayo ng langis, painitin ang ilang patak sa pagitan ng mga palad. Huwag lagyan ang mga utong at ang maitim na bahagi sa paligid nito.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Ilagay po ang isang kamay sa ilalim ng bawat suso, at marahang alugin ang mga ito, para malaya itong umugoy.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Maliit at banayad lang po ang galaw. Hayaang malambot ang mga pulso, at mabagal ang paghinga.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Piliin po ang susong uunahin ninyo, kahit alin ay puwede. Masahihin ito ngayon.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Masahihin naman po ngayon ang kabilang suso. Dahan-dahang lumipat, na banayad pa rin ang mga kamay.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Masahihin po ngayon ang kaliwang suso. Dalhin doon ang mga kamay nang dahan-dahan at banayad.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Masahihin po ngayon ang kanang suso. Dalhin doon ang mga kamay nang dahan-dahan at banayad.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Ilagay po ang isang kamay sa ibabaw ng susong ito, at ang isa sa ilalim. Marahang ihagod ang mga kamay nang pabalik-balik, nang magkasalungat.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Habang pasulong ang isang kamay, pabalik naman ang isa. Dahan-dahan lang po, at hanggang sa lakas lang na maginhawa sa inyo.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Ilagay po ang isang kamay sa ibabaw ng suso at ang isa sa ilalim, at marahang ihagod nang pabalik-balik, nang magkasalungat.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Ilagay naman po ang mga kamay sa magkabilang gilid ng suso. Marahang ihagod pataas at pababa, pataas ang isa habang pababa ang isa.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Pataas at pababa po, nang walang pagmamadali. Panatilihing nakabuka at malambot ang mga palad.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Ilagay po ulit ang mga kamay sa magkabilang gilid, at marahang ihagod pataas at pababa, nang magkasalungat.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Hawakan naman po ang suso sa pagitan ng dalawang kamay, at napakarahang pihitin, na parang nagpipiga ng malambot na tela.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Ipihit po nang kaunti ang isang kamay sa isang panig, at ang isa sa kabilang panig, saka magpalit. Maliit at magaan lang.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Hawakan po ulit ang suso sa pagitan ng dalawang kamay, para sa maliit at marahang pagpihit.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Huminga po nang dahan-dahan, at ibuga ang buong hininga.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Kung may maramdaman po kayong naninigas na bahagi, mas gaanan ang paghagod doon.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Hayaan pong mabigat at panatag ang mga braso. Sapat na ang kaunting galaw.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Hindi po dapat masakit ang ginagawa ninyo. Kung masakit, huminto, at tumuloy lang nang mas banayad kung tama iyon sa pakiramdam ninyo.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Ayos lang po ang napakabanayad na haplos. Kung masakit, huminto, at ipahinga ang inyong mga kamay.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Kung may makirot na bahagi, huwag na po itong galawin. Kung masakit, huminto.

# full: before the short massage between rounds; at most 35 words
cup-aside = Itabi po ang tasa kung saan hindi ito matatapon, at ipahinga ang mga daliri.
# full: the short massage between rounds begins; at most 35 words
massage-between = Sandaling masahe naman po, na malinis ang kamay at walang langis. Maaari itong makatulong para mas maraming gatas ang lumabas.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Gawin naman po ang ganito sa kabilang suso, nang kasinggaan ng kanina.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Haplusin po ang suso nang kasinggaan ng paghaplos sa kuting. Balat lang ang igalaw, at huwag diinan nang malalim.
# relief: when even that is too much; at most 35 words
light-leave-out = Kung sobra pa rin po ang ganitong haplos, huwag na itong gawin, at ipahinga na lang ang mga kamay sa kandungan.
# relief: before the expression; at most 35 words
relief-aim = Kaunting gatas lang po ang palabasin ngayon, para mabawasan ang paninigas. Hindi kailangang maubos ang laman ng suso.
# relief: while expressing; at most 35 words
relief-softer = Kapag lumambot na nang kaunti ang susong ito, sapat na po iyon. Puwede na kayong huminto roon.
# relief: close; at most 35 words
relief-enough = Sapat na po ang kaunti. Kapag inubos ang laman ng mga suso, maaari pa itong gumawa ng mas maraming gatas.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Puwede na po kayong magpatong ng malamig-lamig at basang bimpo sa mga suso. Malamig-lamig, hindi nagyeyelo, at habang maginhawa lang sa inyo.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Kung gumamit po kayo ng langis, punasan itong lahat sa mga suso at kamay gamit ang tuwalya, para hindi dumulas ang mga daliri.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Maghugas na po ulit kayo ng kamay gamit ang sabon at maligamgam na tubig. Huwag magmadali, at tatawagin ko kayo pagkatapos.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Ipatong po ang isang kamay sa susong uunahin ninyo, kahit alin ay puwede. Sa isa pang kamay, hawakan ang tasa o kutsara sa ibaba ng utong.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Ipatong po ngayon ang isang kamay sa kabilang suso, at sa isa pang kamay, hawakan ang tasa o kutsara sa ibaba ng utong.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Ipatong po ngayon ang isang kamay sa kaliwang suso, at sa isa pang kamay, hawakan ang tasa o kutsara sa ibaba ng utong.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Ipatong po ngayon ang isang kamay sa kanang suso, at sa isa pang kamay, hawakan ang tasa o kutsara sa ibaba ng utong.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Gumawa po ng malapad na letrang C gamit ang hinlalaki at hintuturo: nasa itaas ng utong ang hinlalaki, nasa ibaba ang hintuturo, at magkaharap sila.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Ilagay po ang hinlalaki at hintuturo sa panlabas na gilid ng areola, ang maitim na bahagi sa paligid ng utong.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Mga dalawa hanggang tatlong sentimetro po ito mula sa puno ng utong. Kung mas malaki o mas maliit ang maitim na bahagi, ang layong ito ang sundin.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Panatilihin pong tuyo ang mga daliri at balat, para hindi umalis ang mga daliri sa puwesto.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Marahan pong diinan, habang pinaglalapit ang hinlalaki at hintuturo, saka luwagan. Manatili sa iisang bahagi ng balat, nang hindi dumudulas.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Marahan pong itulak papaloob, papunta sa dibdib. Saka diinan, habang pinaglalapit ang hinlalaki at hintuturo, at luwagan, nang hindi dumudulas sa balat.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Ang gilid lang po ng maitim na bahagi ang diinan, hindi kailanman ang utong. Huwag pisilin at huwag hilahin ang utong.
# every expression: just before the first rhythm; at most 35 words
express-follow = Sundan na po ng inyong kamay ang ritmo. Kung masyadong mabilis, bagalan lang, dahil ang sarili ninyong bilis ang tama.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Gaya po kanina: marahang diin, saka luwag, habang nananatili sa puwesto ang mga daliri.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Gaya po kanina: marahang tulak, diin, saka luwag, habang nananatili sa puwesto ang mga daliri.
# full, express: the second round begins; at most 35 words
round-again = May isa pa pong turno ngayon ang bawat suso. Ang pagbalik dito ay maaaring magpalabas ng dagdag na gatas.
# full: the third round begins; at most 35 words
round-last = Isang maikling turno na lang po sa bawat suso, at makapagpapahinga na kayo.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Hindi po dapat masakit ang ginagawa ninyo. Kung masakit, huminto, at magsimula lang ulit nang mas banayad kung gusto ninyo.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Huminto po kung masakit. Sapat na ang banayad na kamay.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Manatili pong banayad, walang hila at walang kuskos. Kung masakit, huminto.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Bumalik na po sa susong inuna ninyo, at ilagay ang hinlalaki at hintuturo gaya kanina.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Lumipat na po sa kabilang suso, at ilagay ang hinlalaki at hintuturo gaya kanina.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Lumipat na po sa kaliwang suso, at ilagay ang hinlalaki at hintuturo gaya kanina.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Lumipat na po sa kanang suso, at ilagay ang hinlalaki at hintuturo gaya kanina.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Maaari pong abutin ng dalawang minuto o higit pa bago lumabas ang gatas. Karaniwan lang na wala pa, o isang patak pa lang.
# first-days: about the first milk; at most 35 words
first-drops = Malapot po ang unang gatas, at patak-patak ang labas. Normal lang sa simula ang isang mililitro, o mas kaunti pa.
# every expression phase: changing early; at most 35 words
when-slows = Kapag humina na ang labas ng gatas, lumipat po sa kabilang suso kahit kailan ninyo gusto.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Kung kakaunti na po ang patak, puwede kayong lumipat ng suso o tumuloy sa susunod. Gabay lang ang mga minuto.
# long turns: half of it is over; at most 35 words
half-way = Nasa kalahati na po kayo ng turnong ito. Palambutin ang kamay.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Tapos na po ang kalahati ng turnong ito. Bumuga ng hininga, at magpatuloy nang marahan.
# every turn: one minute is left; at most 35 words
last-minute = Mga isang minuto na lang po sa susong ito.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = May natitira pa pong isang minuto. Manatiling banayad gaya kanina.
# every turn: the fingers move around; at most 35 words
rotate-1 = Ilipat na po nang kaunti ang hinlalaki at hintuturo, paikot sa gilid ng maitim na bahagi.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Ipihit po nang kaunti ang kamay, para mapunta ang mga daliri sa bagong puwesto, sa parehong layo.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Lumipat pa po nang kaunti paikot sa utong, at magpatuloy mula roon.
# long turns: a reminder; at most 35 words
remind-shoulders = Ibaba po ang mga balikat, at hayaang maluwag ang panga.
# long turns: a reminder; at most 35 words
remind-no-sliding = Hayaan pong manatili ang mga daliri sa iisang bahagi ng balat, nang walang dulas at walang kuskos.
# long turns: a reminder; at most 35 words
remind-dear = Kung gusto po ninyo, isipin ang isang taong mahal ninyo, o isang lugar na panatag ang inyong loob.
# long turns: a reminder; at most 35 words
remind-hand-tired = Kung pagod na po ang kamay, ipagpag ito o magpalit ng kamay. Puwede kayong sumabay ulit sa ritmo kahit kailan.
# long turns: a reminder; at most 35 words
remind-drops = Patak man o sirit, ayos lang po pareho. Sulit itong itabi kahit gaano kakaunti.
# turns: a reminder; at most 35 words
remind-breathe = Huminga po nang dahan-dahan, at palambutin ang kamay sa bawat pagluwag.

## Closing

# every session: the work is over; at most 35 words
close-rest = Ipahinga na po ang mga kamay sa kandungan. Iyon na ang huling bahagi.
# full, express, first-days: the milk; at most 35 words
milk-cover = Takpan po ng malinis na takip ang gatas, kahit ilang patak lang, at lagyan ng etiketa na may petsa at oras.
# full, express, first-days: the milk; at most 35 words
milk-keep = Kung hindi po ito agad iinumin ng sanggol, ilagay ang gatas sa ref. Kung nasa ospital, sundin ang patakaran doon.
# first-days: how often; at most 35 words
how-often = Kung hindi pa po makasuso ang sanggol, karaniwang payo ang magpalabas ng gatas nang walo hanggang sampung beses sa isang araw at gabi, at kahit isang beses man lang sa gabi.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Kung gumamit po kayo ng langis, punasan ito sa mga suso at kamay bago sumuso ang sanggol.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Kung hindi po gumaan ang pakiramdam ninyo sa mga hakbang na ito, tumawag sa doktor o sa tagapayo sa pagpapasuso.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Tumawag po sa doktor o sa tagapayo sa pagpapasuso kung may pamumula o mapupulang guhit, o kung may lagnat o parang tinatrangkaso kayo.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Tumawag din po sa kanila kung hindi makahakab ang sanggol sa suso. Magandang dahilan iyon para humingi ng tulong.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Salamat po sa paglalaan ng oras para sa sarili ninyo. Magpahinga nang kaunti, at uminom ng tubig.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Marami man o kaunti ang lumabas ngayon, binigyan po ninyo ito ng oras at pag-aaruga. Magpahinga nang kaunti, at uminom ng tubig.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Dito na po tayo hihinto. Alisin ang mga kamay, at ipahinga ang mga braso.
# it-hurts; at most 35 words
hurt-not-your-fault = Tama po ang ginawa ninyong paghinto. Hindi ninyo ito kasalanan.
# it-hurts: when to call; at most 35 words
call-if-pain = Kung hindi po agad mawala ang sakit, o kung bumalik ito, tumawag sa doktor o sa tagapayo sa pagpapasuso.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Alagaan po muna ninyo ang inyong sarili. Puwede kayong bumalik sa ibang araw, kahit kailan ninyo gusto.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Tulak
# on the beat: thumb and finger toward each other; one word
beat-compress = Diin
# on the beat: the hand lets go; one word
beat-relax = Luwag

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Ito po ay wikang Tagalog.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Mga apatnapu't limang minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Mga tatlumpung minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Mga dalawampung minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Mga labinlimang minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Mga sampung minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Mga limang minuto pa po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Mga tatlong minuto na lang po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Mga dalawang minuto na lang po ang natitira.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Mga isang minuto na lang po ang natitira.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Wala na pong isang minuto ang natitira.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Ganito po ang magiging lakas ng boses. Naririnig ba ninyo ito nang mabuti?
# care, question 1 of 4; at most 20 words
care-pregnant = Buntis po ba kayo, kahit anong linggo?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = May nakikita po ba kayong pamumula o mapupulang guhit sa suso, o may mainit bang bahagi nito?
# care, question 3 of 4; at most 20 words
care-fever = May lagnat po ba kayo?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Pakiramdam po ba ninyo ay parang tinatrangkaso kayo?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Kung gayon, tumawag po muna sa doktor o komadrona. Hindi tayo magsisimula ngayon.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Sinabihan po ba kayo ng doktor o komadrona na gawin pa rin ito?
