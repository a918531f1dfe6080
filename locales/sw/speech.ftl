### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Karibu, mama. Nitakuongoza ukikanda matiti yako, kisha ukikamua maziwa kwa mkono, kwa kasi yako mwenyewe.
# massage: the first words; at most 35 words
welcome-massage = Karibu, mama. Nitakuongoza kukanda matiti yako polepole na kwa upole, bila haraka yoyote.
# express: the first words; at most 35 words
welcome-express = Karibu, mama. Nitakuongoza kukamua maziwa kwa mkono, kwa mguso mwepesi na mdundo wa polepole.
# first-days: the first words; at most 35 words
welcome-first-days = Karibu, mama. Nitakuongoza kukusanya matone ya kwanza ya maziwa yako kwa mkono, kwa upole na kwa muda mfupi.
# relief: the first words; at most 35 words
welcome-relief = Karibu, mama. Nitakuongoza kugusa matiti yako yaliyojaa na yenye maumivu kwa mguso mwepesi sana, na kukamua maziwa kidogo tu.
# cadence: the first words; at most 35 words
welcome-cadence = Karibu, mama. Huu ni mdundo wa polepole wa kukamua maziwa kwa mkono, kwa muda wowote unaojisikia vizuri.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Kabla hatujaanza: ikiwa una ujauzito, wa wiki yoyote, au unaona wekundu au mistari myekundu kwenye titi, au una homa au unajisikia mgonjwa kama mwenye homa ya mafua, tafadhali wasiliana kwanza na daktari au mkunga.
# relief, right after the gate; at most 35 words
gate-relief = Kipindi hiki ni cha matiti yaliyojaa bila wekundu, bila joto na bila homa. Ukiwa na mojawapo ya haya, endelea ikiwa tu daktari au mkunga amekuambia uendelee.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Unachohitaji ni mikono yako miwili yenye joto na, ukipenda, mafuta kidogo ya zeituni.
# massage: within reach; at most 35 words
supplies-towel = Weka taulo na maji ya kunywa mahali unapoweza kuvifikia kwa urahisi.
# full, express, relief: within reach; at most 35 words
supplies-cup = Weka kikombe safi au kijiko safi, taulo, na maji ya kunywa mahali unapoweza kuvifikia kwa urahisi.
# first-days: within reach; at most 35 words
supplies-spoon = Andaa kijiko safi, au bomba dogo safi la sindano lisilo na sindano, pamoja na taulo na maji ya kunywa karibu nawe.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Kuoga maji ya uvuguvugu au kuweka kitambaa chenye maji ya uvuguvugu kunaweza kusaidia maziwa kutoka. Sitisha hapa kwanza ukitaka kuoga, au beba kitambaa safi unapoenda kunawa.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Ukipenda joto, beba kitambaa safi unapoenda kunawa, na ukiloweshe kwa maji ya uvuguvugu. Kitumie kwa dakika mbili tu, si zaidi.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Sasa nawa mikono kwa sabuni na maji ya uvuguvugu, tafadhali. Usiwe na haraka, nami nitakuita tena.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Karibu tena. Kama unahitaji muda zaidi, sitisha hapa mpaka uwe tayari.
# every session: taking a place; at most 35 words
settle = Keti au jilaze mahali penye utulivu na starehe, mgongo ukiwa umeegemea vizuri. Shusha mabega, na uache muziki laini uendelee.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Jaribu kitambaa upande wa ndani wa kifundo cha mkono: kiwe cha uvuguvugu, kamwe kisiwe cha moto. Kisha kiweke juu ya matiti, na upumzike.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Kama huna kitambaa, weka hapo mikono yako yenye joto. Vuta pumzi polepole, kisha itoe polepole.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Kwa sasa huna kingine cha kufanya. Kila unapotoa pumzi, acha mabega na taya vilegee.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Sasa weka kitambaa kando, na ukaushe ngozi kwa taulo, kwa kuigusagusa taratibu.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Ukitumia mafuta, pasha matone machache joto kati ya viganja vyako. Yasifike kwenye chuchu wala sehemu nyeusi inayozunguka chuchu.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Weka mikono chini ya matiti, mmoja chini ya kila titi, na uyatikise kwa upole, ili yabembee taratibu.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Mwendo uwe mdogo na laini. Acha vifundo vya mikono vilegee, na upumue polepole.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Chagua titi unaloanza nalo, lolote linafaa. Kanda titi hilo sasa.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Sasa kanda titi lingine. Hamisha mikono polepole, ikiwa laini vile vile.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Sasa kanda titi la kushoto. Peleka mikono hapo polepole na kwa upole.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Sasa kanda titi la kulia. Peleka mikono hapo polepole na kwa upole.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Weka mkono mmoja juu ya titi hili, na mwingine chini yake. Ipitishe taratibu kwenda na kurudi, kila mmoja kinyume cha mwenzake.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Mkono mmoja ukienda mbele, mwingine unarudi nyuma. Nenda polepole, na kwa nguvu unayojisikia vizuri nayo tu.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Weka mkono mmoja juu ya titi na mwingine chini yake, na uipitishe taratibu kwenda na kurudi, kila mmoja kinyume cha mwenzake.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Sasa weka mikono pande mbili za titi, mmoja kila upande. Ipitishe taratibu juu na chini, mmoja ukipanda huku mwingine ukishuka.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Juu na chini, bila haraka. Viganja vibaki wazi na laini.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Weka tena mkono mmoja kila upande, na uipitishe taratibu juu na chini, kila mmoja kinyume cha mwenzake.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Sasa shika titi kati ya mikono yote miwili, na uizungushe kwa upole sana, kama unayekamua kitambaa laini.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Zungusha mkono mmoja kidogo upande mmoja, na mwingine upande wa pili, kisha ubadilishe. Iwe kidogo, na kwa mguso mwepesi.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Shika tena titi kati ya mikono yote miwili, na uizungushe kidogo kwa upole kama mwanzo.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Vuta pumzi polepole, kisha uitoe yote bila haraka.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Ukihisi sehemu iliyokaza, pitisha mikono hapo kwa mguso mwepesi zaidi.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Acha mikono iwe mizito na tulivu. Mwendo mdogo unatosha.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Hakuna kinachopaswa kuuma hapa. Ukisikia maumivu, acha, na uendelee ikiwa tu unaona inakufaa, kwa mguso mwepesi zaidi.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Mguso wako uwe mwepesi kadiri upendavyo. Ukisikia maumivu, acha, na upumzishe mikono.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Kama kuna sehemu inayouma, usiiguse. Ukisikia maumivu, acha.

# full: before the short massage between rounds; at most 35 words
cup-aside = Weka kikombe kando mahali ambapo hakitamwagika, na upumzishe vidole.
# full: the short massage between rounds begins; at most 35 words
massage-between = Sasa kanda kwa muda mfupi, kwa mikono safi na bila mafuta. Kukanda kunaweza kusaidia maziwa zaidi kutoka.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Sasa fanya vivyo hivyo kwenye titi lingine, kwa mguso mwepesi ule ule.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Gusa titi kwa mguso mwepesi, kama unavyompapasa paka mdogo. Sogeza ngozi tu, usikandamize kwa ndani.
# relief: when even that is too much; at most 35 words
light-leave-out = Ikiwa hata mguso huu unazidi, uache, na upumzishe tu mikono mapajani.
# relief: before the expression; at most 35 words
relief-aim = Sasa kamua maziwa kidogo tu, ili kupunguza kukaza kwa titi. Si lazima kumaliza maziwa yote.
# relief: while expressing; at most 35 words
relief-softer = Mara tu titi hili likilainika kidogo, inatosha. Unaweza kuishia hapo.
# relief: close; at most 35 words
relief-enough = Kidogo kinatosha. Kumaliza maziwa yote kunaweza kufanya matiti yatengeneze maziwa mengi zaidi.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Sasa unaweza kuweka kitambaa kilicholoweshwa kwa maji ya baridi kidogo juu ya matiti. Kiwe baridi kidogo, si kama barafu, na kwa muda unaojisikia vizuri tu.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Kama ulitumia mafuta, yafute yote kwenye matiti na mikono kwa taulo, ili vidole visiteleze.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Sasa nawa mikono tena kwa sabuni na maji ya uvuguvugu. Usiwe na haraka, nami nitakuita tena.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Weka mkono mmoja kwenye titi unaloanza nalo, lolote linafaa. Kwa mkono mwingine, shika kikombe au kijiko chini ya chuchu.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Sasa weka mkono mmoja kwenye titi lingine, na kwa mkono ulio huru ushike kikombe au kijiko chini ya chuchu.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Sasa weka mkono mmoja kwenye titi la kushoto, na kwa mkono ulio huru ushike kikombe au kijiko chini ya chuchu.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Sasa weka mkono mmoja kwenye titi la kulia, na kwa mkono ulio huru ushike kikombe au kijiko chini ya chuchu.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Tengeneza herufi C pana kwa kidole gumba na kidole cha shahada: gumba juu ya chuchu, cha shahada chini yake, vikitazamana.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Weka kidole gumba na cha shahada kwenye ukingo wa nje wa areola, yaani sehemu nyeusi inayozunguka chuchu.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Hapo ni kama sentimita mbili hadi tatu kutoka pale chuchu inapoanzia. Ikiwa sehemu nyeusi ni kubwa au ndogo zaidi, fuata umbali huu.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Vidole na ngozi viwe vikavu, ili vidole vibaki pale ulipoviweka.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Bonyeza kwa upole, kidole gumba na cha shahada vikikaribiana, kisha legeza. Vibaki pale pale kwenye ngozi, bila kuteleza.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Sukuma kwa upole kuelekea kifuani. Kisha bonyeza, kidole gumba na cha shahada vikikaribiana, halafu legeza, bila kuteleza kwenye ngozi.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Bonyeza ukingo wa sehemu nyeusi tu, kamwe si chuchu yenyewe. Chuchu isiminywe wala isivutwe.
# every expression: just before the first rhythm; at most 35 words
express-follow = Sasa fuata mdundo kwa mkono wako. Ukiona unaenda haraka mno, punguza, maana kasi yako mwenyewe ndiyo sahihi.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Kama mwanzo: bonyeza kwa upole, kisha legeza, vidole vikibaki mahali pake.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Kama mwanzo: sukuma kwa upole, bonyeza, kisha legeza, vidole vikibaki mahali pake.
# full, express: the second round begins; at most 35 words
round-again = Sasa kila titi lina zamu nyingine. Kulirudia kunaweza kuleta maziwa zaidi.
# full: the third round begins; at most 35 words
round-last = Imebaki zamu moja fupi kwa kila titi, kisha utaweza kupumzika.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Hakuna kinachopaswa kuuma hapa. Ukisikia maumivu, acha, na uanze tena ikiwa tu unataka, kwa mguso mwepesi zaidi.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Ukisikia maumivu, acha. Mguso mwepesi unatosha.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Endelea kwa upole, bila kuvuta na bila kusugua. Ukisikia maumivu, acha.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Sasa rudi kwenye titi uliloanza nalo, na uweke kidole gumba na cha shahada kama mwanzo.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Sasa hamia titi lingine, na uweke kidole gumba na cha shahada kama mwanzo.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Sasa hamia titi la kushoto, na uweke kidole gumba na cha shahada kama mwanzo.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Sasa hamia titi la kulia, na uweke kidole gumba na cha shahada kama mwanzo.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Maziwa yanaweza kuchukua dakika mbili au zaidi kuanza kutoka. Kama bado hayajatoka, au ni tone moja tu, ni kawaida kabisa.
# first-days: about the first milk; at most 35 words
first-drops = Maziwa ya kwanza ni mazito na hutoka kwa matone. Mwanzoni, mililita moja au chini yake ni kawaida.
# every expression phase: changing early; at most 35 words
when-slows = Maziwa yakianza kupungua, hamia titi lingine wakati wowote upendao.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Matone yakiwa machache, unaweza kubadilisha titi au kuendelea mbele. Dakika ni mwongozo tu.
# long turns: half of it is over; at most 35 words
half-way = Umefika nusu ya zamu hii. Mkono wako uwe laini.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Nusu ya zamu hii imekwisha. Toa pumzi, na uendelee kwa upole.
# every turn: one minute is left; at most 35 words
last-minute = Imebaki kama dakika moja kwenye titi hili.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Dakika moja zaidi hapa, kwa mguso mwepesi ule ule.
# every turn: the fingers move around; at most 35 words
rotate-1 = Sasa hamisha kidole gumba na cha shahada kidogo, ukifuata ukingo wa sehemu nyeusi.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Geuza mkono kidogo, ili vidole vikae mahali papya kwa umbali ule ule.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Sogeza vidole kidogo tena kuzunguka chuchu, na uendelee kutoka hapo.
# long turns: a reminder; at most 35 words
remind-shoulders = Shusha mabega yako, na uache taya ilegee.
# long turns: a reminder; at most 35 words
remind-no-sliding = Vidole vibaki mahali pamoja kwenye ngozi, bila kuteleza wala kusugua.
# long turns: a reminder; at most 35 words
remind-dear = Ukipenda, mfikirie mtu unayempenda, au mahali unapojisikia mtulivu.
# long turns: a reminder; at most 35 words
remind-hand-tired = Mkono ukichoka, utikise kidogo au ubadilishe mkono. Unaweza kurudi kwenye mdundo wakati wowote.
# long turns: a reminder; at most 35 words
remind-drops = Yakitoka kwa matone au kwa kuruka, yote ni sawa. Kila kidogo kinafaa kuhifadhiwa.
# turns: a reminder; at most 35 words
remind-breathe = Pumua polepole, na mkono uwe laini kila unapolegeza.

## Closing

# every session: the work is over; at most 35 words
close-rest = Sasa pumzisha mikono mapajani. Hiyo ilikuwa sehemu ya mwisho.
# full, express, first-days: the milk; at most 35 words
milk-cover = Funika maziwa yako, hata kama ni matone machache, kwa kifuniko safi, na ubandike karatasi yenye tarehe na saa.
# full, express, first-days: the milk; at most 35 words
milk-keep = Ikiwa mtoto hatayanywa hivi karibuni, yaweke kwenye friji. Ukiwa hospitalini, fuata taratibu za wodi.
# first-days: how often; at most 35 words
how-often = Ikiwa mtoto bado hawezi kunyonya titi, kwa kawaida hushauriwa kukamua mara nane hadi kumi kwa usiku na mchana, angalau mara moja usiku.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Kama ulitumia mafuta, yafute kwenye matiti na mikono kabla mtoto hajanyonya.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Ikiwa hatua hizi hazikuletei nafuu, wasiliana na daktari au mshauri wa unyonyeshaji.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Wasiliana na daktari au mshauri wa unyonyeshaji ukiona wekundu au mistari myekundu, au ukiwa na homa au ukijisikia mgonjwa kama mwenye homa ya mafua.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Tafadhali wasiliana nao pia ikiwa mtoto hawezi kushika titi ili anyonye. Ni sababu nzuri ya kuomba msaada.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Asante kwa kujipa muda huu. Pumzika kidogo, na unywe maji.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Maziwa yawe mengi au machache leo, umeyapa muda na uangalifu. Pumzika kidogo, na unywe maji.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Tunaishia hapa. Ondoa mikono yako, na uache ipumzike.
# it-hurts; at most 35 words
hurt-not-your-fault = Kuacha kulikuwa jambo sahihi. Hili si kosa lako.
# it-hurts: when to call; at most 35 words
call-if-pain = Ikiwa maumivu hayaishi haraka, au yakirudi, wasiliana na daktari au mshauri wa unyonyeshaji.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Sasa jitunze kwa upole. Unaweza kurudi wakati mwingine, wowote upendao.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Sukuma
# on the beat: thumb and finger toward each other; one word
beat-compress = Bonyeza
# on the beat: the hand lets go; one word
beat-relax = Legeza

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Hii ni lugha ya Kiswahili.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Zimebaki kama dakika arobaini na tano.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Zimebaki kama dakika thelathini.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Zimebaki kama dakika ishirini.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Zimebaki kama dakika kumi na tano.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Zimebaki kama dakika kumi.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Zimebaki kama dakika tano.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Zimebaki kama dakika tatu.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Zimebaki kama dakika mbili.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Imebaki kama dakika moja.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Imebaki chini ya dakika moja.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Sauti itakuwa kubwa kiasi hiki. Je, unanisikia vizuri?
# care, question 1 of 4; at most 20 words
care-pregnant = Je, una ujauzito, wa wiki yoyote?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Je, unaona wekundu au mistari myekundu kwenye titi, au kuna sehemu ya titi yenye joto kuliko kawaida?
# care, question 3 of 4; at most 20 words
care-fever = Je, una homa?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Je, unajisikia mgonjwa kama mwenye homa ya mafua?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Ikiwa ni hivyo, tafadhali wasiliana kwanza na daktari au mkunga. Hatuanzi kipindi sasa.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Je, daktari au mkunga amekuambia ufanye kipindi hiki licha ya hayo?
