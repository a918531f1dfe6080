### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = आपका स्वागत है। मैं आपका साथ दूँगी, पहले स्तनों की मालिश में, फिर हाथ से दूध निकालने में, आपकी अपनी रफ़्तार से।
# massage: the first words; at most 35 words
welcome-massage = आपका स्वागत है। मैं स्तनों की धीमी और हल्की मालिश में आपका साथ दूँगी, बिना किसी जल्दी के।
# express: the first words; at most 35 words
welcome-express = आपका स्वागत है। मैं हाथ से दूध निकालने में आपका साथ दूँगी, नरमी से और धीमी ताल पर।
# first-days: the first words; at most 35 words
welcome-first-days = आपका स्वागत है। मैं आपके दूध की पहली बूँदें हाथ से जमा करने में आपका साथ दूँगी, नरमी से और थोड़ी ही देर में।
# relief: the first words; at most 35 words
welcome-relief = आपका स्वागत है। मैं आपके साथ रहूँगी, जब आप अपने भरे और दुखते स्तनों को बहुत हल्के से छुएंगी, और बस थोड़ा सा दूध निकालेंगी।
# cadence: the first words; at most 35 words
welcome-cadence = आपका स्वागत है। यह हाथ से दूध निकालने की धीमी ताल है, जितनी देर आपको अच्छा लगे।

## Who should call first

# every session, before anything is done; at most 35 words
gate = शुरू करने से पहले, अगर आप गर्भवती हैं, किसी भी हफ़्ते में, या स्तन पर लाली या लाल धारियाँ हों, या बुखार या फ़्लू जैसी तकलीफ़ हो, तो पहले डॉक्टर या नर्स से बात करें।
# relief, right after the gate; at most 35 words
gate-relief = यह तरीका भरे स्तनों के लिए है, जब उनमें लाली या गरमी न हो, और बुखार न हो। इनमें से कुछ भी हो, तो आगे तभी बढ़ें जब डॉक्टर या नर्स ने आपसे कहा हो।

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = आपको बस अपने दोनों गरम हाथ चाहिए, और चाहें तो थोड़ा सा जैतून का तेल।
# massage: within reach; at most 35 words
supplies-towel = एक तौलिया और पीने का थोड़ा पानी अपने पास रख लें।
# full, express, relief: within reach; at most 35 words
supplies-cup = एक साफ़ कटोरी या चम्मच, एक तौलिया और पीने का थोड़ा पानी अपने पास रख लें।
# first-days: within reach; at most 35 words
supplies-spoon = एक साफ़ चम्मच, या बिना सुई की छोटी और साफ़ सिरिंज तैयार रखें, और पास में तौलिया और पीने का पानी।
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = गुनगुने पानी से नहाना या गुनगुना गीला कपड़ा रखना दूध उतरने में मदद कर सकता है। नहाना हो तो इसे यहीं रोक लें, या हाथ धोने जाएं तो साफ़ कपड़ा साथ ले जाएं।
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = अगर गरमाहट अच्छी लगे, तो हाथ धोने जाते समय साफ़ कपड़ा साथ ले जाएं और गुनगुने पानी में भिगो लें। उसे दो मिनट से ज़्यादा न रखें।
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = अब साबुन और गुनगुने पानी से हाथ धो लीजिए। आराम से धोएं, फिर मैं आपको आवाज़ दूँगी।
# every session: after the bell that follows washing; at most 35 words
back-from-washing = चलिए, अब आगे बढ़ते हैं। अगर और समय चाहिए, तो तैयार होने तक इसे यहीं रोक लें।
# every session: taking a place; at most 35 words
settle = किसी शांत, आरामदेह जगह पर पीठ टिकाकर बैठें या लेट जाएं। कंधे ढीले छोड़ दें, और धीमा संगीत बजने दें।
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = कपड़े को पहले कलाई पर अंदर की तरफ़ लगाकर देखें, गुनगुना हो, गरम कभी नहीं। फिर उसे स्तनों पर रखें, और आराम करें।
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = अगर कपड़ा नहीं है, तो अपने गरम हाथ वहाँ रख लें। धीरे धीरे साँस लें, और धीरे धीरे छोड़ें।
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = अभी और कुछ नहीं करना है। हर बार साँस छोड़ते हुए कंधों और जबड़े को ढीला होने दें।
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = अब कपड़ा हटा दें, और तौलिए से हल्के से थपथपाकर त्वचा सुखा लें।
# full, massage: oil, which is optional; at most 35 words
oil-warm = अगर तेल लगाना हो, तो कुछ बूँदें हथेलियों के बीच गुनगुनी कर लें। निप्पल पर और उसके चारों ओर के गहरे रंग के हिस्से पर तेल न लगाएं।

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = दोनों हाथ स्तनों के नीचे रखें, हर स्तन के नीचे एक हाथ। उन्हें हल्के से हिलाएं, ताकि वे ढीले ढीले झूलें।
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = बस छोटी और नरम हरकत करें। कलाइयाँ ढीली रहें, और साँस धीमी चले।

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = जिस स्तन से शुरू करना चाहें, उसे चुन लें, कोई भी ठीक है। अब उसी की मालिश करें।
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = अब दूसरे स्तन की मालिश करें। उसी नरमी के साथ हाथ धीरे से उधर ले जाएं।
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = अब बाएं स्तन की मालिश करें। हाथ धीरे से, नरमी के साथ वहाँ ले जाएं।
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = अब दाएं स्तन की मालिश करें। हाथ धीरे से, नरमी के साथ वहाँ ले जाएं।

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = एक हाथ इस स्तन के ऊपर रखें और दूसरा नीचे। उन्हें हल्के से आगे पीछे सरकाएं, दोनों हाथ एक दूसरे से उलटी दिशा में।
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = एक हाथ आगे जाए, तो दूसरा पीछे आए। धीरे धीरे करें, और ज़ोर बस उतना जितना अच्छा लगे।
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = एक हाथ स्तन के ऊपर और एक नीचे रखें, और उन्हें हल्के से आगे पीछे, एक दूसरे से उलटी दिशा में सरकाएं।
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = अब स्तन के दोनों तरफ़ एक एक हाथ रखें। उन्हें हल्के से सरकाएं, एक हाथ ऊपर जाए तो दूसरा नीचे आए।
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = ऊपर और नीचे, बिना किसी जल्दी के। हथेलियाँ खुली और नरम रहने दें।
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = फिर से स्तन के दोनों तरफ़ एक एक हाथ रखें, और हल्के से ऊपर नीचे, एक दूसरे से उलटी दिशा में सरकाएं।
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = अब स्तन को दोनों हाथों के बीच लें, और बहुत हल्के से घुमाएं, जैसे कोई मुलायम कपड़ा निचोड़ रही हों।
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = एक हाथ थोड़ा एक तरफ़ घुमाएं और दूसरा दूसरी तरफ़, फिर बदल लें। घुमाव छोटा और हल्का रखें।
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = अब फिर दोनों हाथों के बीच स्तन को लें, और वैसे ही हल्के से थोड़ा घुमाएं।
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = धीरे से साँस अंदर लें, और फिर पूरी साँस बाहर जाने दें।
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = अगर कोई जगह कसी हुई लगे, तो वहाँ हाथ और भी हल्के से फेरें।
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = बाँहों को भारी और शांत रहने दें। थोड़ी सी हरकत ही काफ़ी है।

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = इसमें कहीं दर्द नहीं होना चाहिए। अगर दर्द हो तो रुक जाएं, और आगे तभी करें जब ठीक लगे, और भी हल्के हाथ से।
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = जितना हल्का चाहें, उतना हल्का रखें। अगर दर्द हो तो रुक जाएं, और हाथों को आराम दें।
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = अगर कोई जगह दुखती हो, तो वहाँ हाथ न लगाएं। अगर दर्द हो तो रुक जाएं।

# full: before the short massage between rounds; at most 35 words
cup-aside = कटोरी को ऐसी जगह रख दें जहाँ वह उलट न जाए, और उंगलियों को आराम दें।
# full: the short massage between rounds begins; at most 35 words
massage-between = अब थोड़ी देर की मालिश, साफ़ हाथों से और बिना तेल के। इससे और दूध आने में मदद मिल सकती है।
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = अब दूसरे स्तन पर भी यही करें, उतने ही हल्के हाथ से।

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = स्तन को इतने हल्के से छुएं, जैसे बिल्ली के बच्चे को सहला रही हों। बस त्वचा को हिलाएं, अंदर तक न दबाएं।
# relief: when even that is too much; at most 35 words
light-leave-out = अगर इतना छूना भी ज़्यादा लगे, तो रहने दें, और बस हाथ गोद में रखकर आराम करें।
# relief: before the expression; at most 35 words
relief-aim = अब बस थोड़ा सा दूध निकालें, ताकि दबाव कम हो। स्तन को खाली करना ज़रूरी नहीं है।
# relief: while expressing; at most 35 words
relief-softer = जैसे ही यह स्तन थोड़ा नरम लगे, उतना काफ़ी है। आप वहीं रुक सकती हैं।
# relief: close; at most 35 words
relief-enough = थोड़ा ही काफ़ी है। स्तन खाली करने से उनमें और भी ज़्यादा दूध बनने लग सकता है।
# relief: close, the cool cloth; at most 35 words
cool-cloth = अब चाहें तो स्तनों पर ठंडा गीला कपड़ा रख लें। ठंडा, पर बर्फ़ जैसा नहीं, और बस तब तक जब तक अच्छा लगे।

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = अगर तेल लगाया है, तो स्तनों और हाथों से सारा तेल तौलिए से पोंछ लें, ताकि उंगलियाँ न फिसलें।
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = अब एक बार फिर साबुन और गुनगुने पानी से हाथ धो लीजिए। आराम से धोएं, फिर मैं आपको आवाज़ दूँगी।

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = जिस स्तन से शुरू करना हो, चाहे कोई भी, उस पर एक हाथ रखें। दूसरे हाथ से कटोरी या चम्मच निप्पल के नीचे पकड़ें।
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = अब एक हाथ दूसरे स्तन पर रखें, और खाली हाथ से कटोरी या चम्मच निप्पल के नीचे पकड़ें।
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = अब एक हाथ बाएं स्तन पर रखें, और खाली हाथ से कटोरी या चम्मच निप्पल के नीचे पकड़ें।
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = अब एक हाथ दाएं स्तन पर रखें, और खाली हाथ से कटोरी या चम्मच निप्पल के नीचे पकड़ें।

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = अंगूठे और उसके पास वाली उंगली से अंग्रेज़ी के सी अक्षर जैसा चौड़ा आकार बनाएं। अंगूठा निप्पल से ऊपर की तरफ़, उंगली नीचे की तरफ़, दोनों आमने सामने।
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = अंगूठा और उंगली एरिओला के बाहरी किनारे पर रखें, यानी निप्पल के चारों ओर जो गहरे रंग का हिस्सा है, उसके किनारे पर।
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = यह जगह निप्पल की जड़ से करीब दो से तीन सेंटीमीटर दूर है। अगर आपका गहरे रंग का हिस्सा ज़्यादा या कम फैला हो, तो इसी दूरी को मानें।
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = उंगलियाँ और त्वचा सूखी रखें, ताकि उंगलियाँ जहाँ रखी हैं, वहीं टिकी रहें।
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = अंगूठे और उंगली को एक दूसरे की ओर लाते हुए हल्के से दबाएं, फिर ढीला छोड़ें। वे त्वचा पर उसी जगह रहें, फिसलें नहीं।
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = अंगूठे और उंगली को हल्के से पीछे, पसलियों की ओर ले जाएं। फिर दोनों को पास लाते हुए दबाएं, और ढीला छोड़ें, त्वचा पर फिसले बिना।
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = सिर्फ़ गहरे रंग के हिस्से का किनारा दबाएं, निप्पल को कभी नहीं। निप्पल को न भींचें, न खींचें।
# every expression: just before the first rhythm; at most 35 words
express-follow = अब हाथ को ताल के साथ चलने दें। अगर तेज़ लगे, तो धीमी हो जाएं, आपकी अपनी रफ़्तार ही सही है।
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = पहले की तरह, हल्के से दबाएं, फिर ढीला छोड़ें, और उंगलियाँ अपनी जगह पर रहें।
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = पहले की तरह, हल्के से पीछे, फिर दबाएं, फिर ढीला छोड़ें, और उंगलियाँ अपनी जगह पर रहें।
# full, express: the second round begins; at most 35 words
round-again = अब हर स्तन की एक और बारी है। दोबारा करने से और दूध आ सकता है।
# full: the third round begins; at most 35 words
round-last = अब हर स्तन की बस एक छोटी बारी और है, फिर आप आराम कर सकती हैं।

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = इसमें कहीं दर्द नहीं होना चाहिए। अगर दर्द हो तो रुक जाएं, और फिर तभी शुरू करें जब मन हो, और भी हल्के हाथ से।
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = अगर दर्द हो तो रुक जाएं। हल्का हाथ ही काफ़ी है।
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = नरमी से करती रहें, न खींचें, न रगड़ें। अगर दर्द हो तो रुक जाएं।

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = अब फिर उस स्तन पर जाएं जिससे शुरू किया था, और अंगूठा और उंगली पहले की तरह रखें।
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = अब दूसरे स्तन पर जाएं, और अंगूठा और उंगली पहले की तरह रखें।
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = अब बाएं स्तन पर जाएं, और अंगूठा और उंगली पहले की तरह रखें।
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = अब दाएं स्तन पर जाएं, और अंगूठा और उंगली पहले की तरह रखें।

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = दूध आने में दो मिनट या उससे ज़्यादा लग सकते हैं। अभी दूध न आए, या बस एक बूँद आए, तो यह बिल्कुल आम बात है।
# first-days: about the first milk; at most 35 words
first-drops = पहला दूध गाढ़ा होता है और बूँद बूँद आता है। शुरू में एक मिलीलीटर या उससे कम आना आम बात है।
# every expression phase: changing early; at most 35 words
when-slows = जब दूध कम आने लगे, तब आप जब चाहें दूसरे स्तन पर जा सकती हैं।
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = अगर बूँदें कम हो गई हैं, तो आप स्तन बदल सकती हैं या आगे बढ़ सकती हैं। मिनट तो बस अंदाज़े के लिए हैं।
# long turns: half of it is over; at most 35 words
half-way = इस बारी का आधा समय हो गया है। हाथ को नरम रहने दें।
# long turns: half of it is over, in other words; at most 35 words
half-way-again = आधी बारी पूरी हो गई है। साँस छोड़ें, और नरमी से करती रहें।
# every turn: one minute is left; at most 35 words
last-minute = इस स्तन पर अब करीब एक मिनट और।
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = यहाँ बस एक मिनट और, पहले जैसे ही हल्के हाथ से।
# every turn: the fingers move around; at most 35 words
rotate-1 = अब अंगूठे और उंगली को गहरे रंग के हिस्से के किनारे पर थोड़ा आगे रखें।
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = हाथ को थोड़ा घुमा लें, ताकि उंगलियाँ उतनी ही दूरी पर नई जगह टिकें।
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = निप्पल के चारों ओर थोड़ा और आगे बढ़ें, और वहाँ से करती रहें।
# long turns: a reminder; at most 35 words
remind-shoulders = कंधों को नीचे आने दें, और जबड़े को ढीला रहने दें।
# long turns: a reminder; at most 35 words
remind-no-sliding = उंगलियाँ त्वचा पर एक ही जगह रहने दें, न फिसलें, न रगड़ें।
# long turns: a reminder; at most 35 words
remind-dear = चाहें तो किसी ऐसे को याद करें जो आपके दिल के करीब है, या ऐसी जगह को जहाँ आपको सुकून मिलता है।
# long turns: a reminder; at most 35 words
remind-hand-tired = अगर हाथ थक जाए, तो उसे झटक लें या हाथ बदल लें। आप जब चाहें फिर ताल से जुड़ सकती हैं।
# long turns: a reminder; at most 35 words
remind-drops = बूँदें आएं या धार, दोनों ठीक हैं। थोड़ा सा दूध भी सँभालकर रखने लायक है।
# turns: a reminder; at most 35 words
remind-breathe = धीरे धीरे साँस लें, और हर बार ढीला छोड़ते हुए हाथ को नरम होने दें।

## Closing

# every session: the work is over; at most 35 words
close-rest = अब हाथों को गोद में आराम करने दें। यह आख़िरी हिस्सा था।
# full, express, first-days: the milk; at most 35 words
milk-cover = अपना दूध, चाहे कुछ बूँदें ही हों, साफ़ ढक्कन से ढक दें, और उस पर तारीख़ और समय लिख दें।
# full, express, first-days: the milk; at most 35 words
milk-keep = अगर बच्चा यह दूध थोड़ी देर में नहीं पिएगा, तो इसे फ़्रिज में रख दें। अस्पताल में हों, तो वार्ड के नियम मानें।
# first-days: how often; at most 35 words
how-often = अगर बच्चा अभी स्तन से दूध नहीं पी सकता, तो आम सलाह है कि दिन और रात मिलाकर आठ से दस बार दूध निकालें, जिसमें कम से कम एक बार रात में हो।
# massage: the oil comes off; at most 35 words
wipe-oil-after = अगर तेल लगाया है, तो बच्चे के दूध पीने से पहले स्तनों और हाथों से तेल पोंछ लें।
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = अगर इन तरीकों से आराम न मिले, तो अपने डॉक्टर या स्तनपान सलाहकार से बात करें।
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = अगर लाली या लाल धारियाँ दिखें, या बुखार या फ़्लू जैसी तकलीफ़ हो, तो अपने डॉक्टर या स्तनपान सलाहकार से बात करें।
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = अगर बच्चा स्तन को मुँह में न पकड़ पाए, तो इसके लिए भी उनसे बात करें। मदद माँगने के लिए यह अच्छी वजह है।
# massage, relief: the last, warm sentence; at most 35 words
close-warm = अपने लिए यह समय निकालने का शुक्रिया। थोड़ा आराम करें, और पानी पी लें।
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = आज दूध जितना भी आया हो, आपने इसे समय दिया और दिल से किया। थोड़ा आराम करें, और पानी पी लें।

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = हम यहीं रुकते हैं। हाथ हटा लें, और बाँहों को आराम करने दें।
# it-hurts; at most 35 words
hurt-not-your-fault = आपने रुककर बिल्कुल ठीक किया। इसमें आपकी कोई गलती नहीं है।
# it-hurts: when to call; at most 35 words
call-if-pain = अगर दर्द थोड़ी देर में न जाए, या फिर से हो, तो अपने डॉक्टर या स्तनपान सलाहकार से बात करें।
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = अब अपना ख़याल रखें। जब आपका मन करे, आप फिर कभी आ सकती हैं।

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = पीछे
# on the beat: thumb and finger toward each other; one word
beat-compress = दबाएं
# on the beat: the hand lets go; one word
beat-relax = छोड़ें

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = यह आवाज़ हिन्दी में बोलती है।

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = अब करीब पैंतालीस मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = अब करीब तीस मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = अब करीब बीस मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = अब करीब पंद्रह मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = अब करीब दस मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = अब करीब पाँच मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = अब करीब तीन मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = अब करीब दो मिनट बाकी हैं।
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = अब करीब एक मिनट बाकी है।
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = अब एक मिनट से भी कम बाकी है।

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = यह आवाज़ इतनी तेज़ होगी। क्या आपको मेरी आवाज़ ठीक से सुनाई दे रही है?
# care, question 1 of 4; at most 20 words
care-pregnant = क्या आप गर्भवती हैं, चाहे कोई भी हफ़्ता हो?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = क्या आपको किसी स्तन पर लाली या लाल धारियाँ दिख रही हैं, या स्तन की कोई जगह गरम है?
# care, question 3 of 4; at most 20 words
care-fever = क्या आपको बुखार है?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = क्या आपको फ़्लू जैसी तकलीफ़ है?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = ऐसे में कृपया पहले अपने डॉक्टर या नर्स से बात करें। हम अभी शुरू नहीं करेंगे।
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = क्या आपके डॉक्टर ने आपसे कहा है कि आप फिर भी यह तरीका अपनाएं?
