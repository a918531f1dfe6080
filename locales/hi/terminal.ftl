### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = मालिश और दूध निकालना
# What will happen in it, in one sentence
session-full-summary = दोनों स्तनों की हल्की मालिश, फिर हाथ से दूध निकालने के तीन दौर, और बीच बीच में थोड़ी सी मालिश।
# The name of the session massage
session-massage = मालिश
# What will happen in it, in one sentence
session-massage-summary = गुनगुना कपड़ा और दोनों स्तनों की हल्की मालिश, दूध निकाले बिना।
# The name of the session express
session-express = दूध निकालना
# What will happen in it, in one sentence
session-express-summary = हाथ से दूध निकालना, हर स्तन की दो बारी, और जब दूध कम आने लगे तब आगे बढ़ना।
# The name of the session for the first days after a birth
session-first-days = पहले कुछ दिन
# What will happen in it, in one sentence
session-first-days-summary = पहली बूँदें चम्मच या सिरिंज में जमा करना, नरमी से, करीब दस मिनट में।
# The name of the session that is only the rhythm
session-cadence = सिर्फ़ ताल
# What will happen in it, in one sentence
session-cadence-summary = हाथ से दूध निकालने की ताल, एक स्तन के बाद दूसरा, जितनी देर आप चाहें।
# The name of the session for full, tender breasts
session-relief = राहत
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = भरे और दुखते स्तनों के लिए बहुत हल्का हाथ और बस थोड़ा सा दूध, जब वे लाल या गरम न हों और बुखार न हो।
# The name of what the key h leads to
session-it-hurts = दर्द हो रहा है
# What will happen in it, in one sentence
session-it-hurts-summary = शांति से रुकना, और मदद के लिए कब बात करें।

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = तैयारी
# The short name of a phase: massaging
phase-massage = मालिश
# The short name of a phase: expressing by hand
phase-express = दूध निकालना
# The short name of a phase: the end of a session
phase-close = आख़िरी हिस्सा
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = शुरुआत वाला स्तन
# The breast of a phase: the one that was not first
side-second = दूसरा स्तन
# The breast of a phase: the left one
side-left = बायाँ स्तन
# The breast of a phase: the right one
side-right = दायाँ स्तन
# The breasts of a phase: both at once
side-both = दोनों स्तन
# The name of the music that the project brings
music-warm = गरमाहट
# The name of a piece of music: rain outside, heard from a warm room
music-rain = खिड़की पर बारिश
# The name of a piece of music: very soft, as one hushes a child
music-hush = सुकून

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = बहते पानी के नीचे दो हाथ साबुन लगाकर एक दूसरे को मल रहे हैं।
# The picture of the warm cloth
figure-warm-cloth = दोनों हाथ स्तनों पर गुनगुना कपड़ा थामे हुए हैं।
# The picture of the first stroke of the massage
figure-shake = हर स्तन के नीचे एक हाथ है, जो उसे हल्के से दाएं बाएं हिला रहा है।
# The picture of the second stroke
figure-back-and-forth = एक हाथ स्तन के ऊपर और एक नीचे है, और वे एक दूसरे से उलटी दिशा में दाएं बाएं सरक रहे हैं।
# The picture of the third stroke
figure-up-and-down = स्तन के दोनों तरफ़ एक एक हाथ है: एक ऊपर की ओर सरकता है, तो दूसरा नीचे की ओर।
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = दोनों हाथ स्तन को चारों ओर से थामे हैं, और उसे हल्के से एक दूसरे से उलटी दिशा में घुमा रहे हैं, जैसे कोई मुलायम कपड़ा निचोड़ रहे हों।
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = एक हाथ की उंगलियाँ स्तन के ऊपरी हिस्से को सहला रही हैं, पंख जैसी हल्की छुअन से।
# The picture of wiping off the oil
figure-wipe = एक हाथ तौलिए से स्तन पर लगा तेल पोंछ रहा है।
# The picture of leaning forward
figure-lean-forward = एक महिला बैठी है और थोड़ा आगे झुकी है, और उसके स्तन के नीचे एक कटोरी है।
# The picture of the cup
figure-cup = एक हाथ दूध निकाल रहा है, और दूसरा निप्पल के नीचे कटोरी पकड़े हुए है।
# The picture of the shape of the hand
figure-c-hand = अंगूठे और उंगलियों से अंग्रेज़ी के सी अक्षर जैसा चौड़ा आकार बना है।
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = अंगूठा निप्पल से ऊपर की तरफ़ है और उसके पास वाली उंगली नीचे की तरफ़, दोनों एरिओला के बाहरी किनारे पर, निप्पल की जड़ से दो से तीन सेंटीमीटर दूर।
# The picture of the first movement of the other technique, from the side
figure-press-back = अंगूठा और उंगलियाँ स्तन को सीधे पीछे, पसलियों की ओर दबा रही हैं।
# The picture of the movement that brings milk
figure-compress = अंगूठा और उंगली एरिओला के किनारे पर एक दूसरे की ओर आ रहे हैं, और दूध की बूँदें दिख रही हैं।
# The picture of the movement that follows it
figure-relax = अंगूठे और उंगली को ढीला छोड़ा गया है, और वे त्वचा पर उसी जगह टिके हैं।
# The picture of the fingers that move around
figure-rotate = हाथ घूमता है, ताकि अंगूठा और उंगली एरिओला के किनारे पर नई जगह टिकें।
# The picture of the cool cloth
figure-cool-cloth = दोनों हाथ स्तनों पर ठंडा कपड़ा थामे हुए हैं।
# The picture of resting
figure-rest = एक महिला बैठी है, उसका गाउन बंद है, और उसके हाथ गोद में आराम कर रहे हैं।

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    पहले किसे डॉक्टर या नर्स से बात करनी चाहिए

    कृपया अभी शुरू न करें, और पहले अपने डॉक्टर या नर्स से बात करें, अगर
      - आप गर्भवती हैं, किसी भी हफ़्ते में;
      - स्तन पर लाली या लाल धारियाँ हैं (साँवली या बहुत गहरे रंग की त्वचा पर वह जगह और गहरी या बैंगनी सी दिख सकती है, या सिर्फ़ छूने में गरम लग सकती है);
      - आपको बुखार है;
      - आपको फ़्लू जैसी तकलीफ़ है।

    राहत वाले सेशन से यह बात नहीं बदलती। वह भरे स्तनों के लिए है, जब उनमें लाली या गरमी न हो, और बुखार न हो। इनमें से कुछ भी हो, तो उसे तभी करें जब आपके डॉक्टर या नर्स ने आपसे ऐसा करने को पहले ही कहा हो।

    दर्द कभी नहीं होना चाहिए। { $hurt } बटन दबाते ही सब तुरंत रुक जाता है, और बताया जाता है कि कब किससे बात करें।
    यह बस राह दिखाने के लिए है, डॉक्टर की सलाह नहीं है।

## About

# What massage and expression by hand may help with
about-helps-with = स्तनों की मालिश और हाथ से दूध निकालना इनमें मदद कर सकता है: जब स्तन सख़्त और सूजे हुए हों; जब बच्चा समय से पहले पैदा हुआ हो या बेचैन रहता हो; जब बच्चा स्तन को मुँह में ठीक से न पकड़ पाए; दूध बढ़ाने में; और जब तक बच्चे को दूध नहीं पिलाया जा सकता, तब तक दूध बनते रहने में।
# What the program is, and is not
about-what-it-is = warmhands आवाज़, संगीत और ताल से आपका साथ देता है। इससे मदद मिल सकती है; यह कोई वादा नहीं करता। यह डॉक्टर की सलाह नहीं है, और उन लोगों की जगह नहीं लेता जो आपकी और आपके बच्चे की देखभाल करते हैं।
# Pain
about-no-pain = दर्द कभी नहीं होना चाहिए। सिर्फ़ एरिओला का किनारा दबाया जाता है, निप्पल कभी नहीं, और कुछ भी खींचा या रगड़ा नहीं जाता। अगर दर्द हो तो रुक जाएं।
# The two techniques
about-technique = हाथ चलाने के दो तरीके हैं। "areola" में आप एरिओला का बाहरी किनारा दबाती हैं और ढीला छोड़ती हैं। "press-back" में आप अंगूठे और उंगली को हल्के से पीछे, पसलियों की ओर ले जाती हैं, दबाती हैं, और ढीला छोड़ती हैं; Stanford Medicine इसे यहाँ दिखाता है: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = अपने डॉक्टर या स्तनपान सलाहकार से बात करें, अगर इन तरीकों से आराम न मिले; अगर लाली या लाल धारियाँ दिखें, या बुखार या फ़्लू जैसी तकलीफ़ हो; या अगर बच्चा स्तन को मुँह में न पकड़ पाए। साँवली या बहुत गहरे रंग की त्वचा पर लाली और गहरी या बैंगनी सी दिख सकती है, या वह जगह सिर्फ़ छूने में गरम लग सकती है।
# Pregnancy
about-pregnancy = गर्भावस्था में, किसी भी हफ़्ते में, दूध तभी निकालें जब आपके डॉक्टर या नर्स ने कहा हो, ज़्यादा से ज़्यादा दस मिनट, और अगर पेट कसने लगे तो रुक जाएं (NHS Forth Valley)।
# How often
about-how-often = पहले कुछ हफ़्तों में, जब बच्चा अभी स्तन से दूध नहीं पी सकता, आम सलाह है कि 24 घंटे में 8 से 10 बार दूध निकालें, कम से कम एक बार रात में, और 5 से 6 घंटे से ज़्यादा का अंतर न रखें (NHS; NHS Lothian)।
# How long milk keeps
about-storage = दूध कितनी देर ठीक रहता है, पूरे समय पर पैदा हुए स्वस्थ बच्चे के लिए (CDC): कमरे में, 25 °C तक, 4 घंटे; फ़्रिज में 4 °C पर, 4 दिन; फ़्रीज़र में, 6 महीने तक सबसे अच्छा और ज़्यादा से ज़्यादा 12 महीने। पिघलाया हुआ दूध: फ़्रिज में 24 घंटे, या कमरे में 1 से 2 घंटे। पिलाने के बाद बचा हुआ दूध: 2 घंटे। एक बार पिघला दूध दोबारा कभी न जमाएं। हर देश के नियम अलग हैं, और समय से पहले पैदा हुए बच्चों के लिए ज़्यादा सख़्त हैं: अपने अस्पताल के नियम मानें।
# Music
about-music = संगीत और आराम से मदद मिल सकती है। 162 माताओं के एक अध्ययन में, संगीत सुनने वाली माताओं को पहले दिनों में ज़्यादा दूध आया (Keith और अन्य, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); 132 माताओं के एक दूसरे अध्ययन, EXPRESS, में (NPEU, 2024) जो फ़र्क मिला वह संयोग भी हो सकता है।
# Where the times come from
about-times = समय छपी हुई सलाहों से लिए गए हैं: दौर Chele Marmet और UNICEF से, मालिश University College London Hospitals और New Brunswick से, छोटी मालिश और गरमाहट Arkansas Children's से, भरे स्तनों के लिए हल्का हाथ और थोड़ा दूध Academy of Breastfeeding Medicine के Protocol 36 से (https://doi.org/10.1089/bfm.2022.29207.kbm)। कोई भी स्रोत यह नहीं गिनता कि एक मिनट में हाथ कितनी बार चले: ताल बस आराम के लिए है, कोई नियम नहीं। हर संख्या और उसका स्रोत sessions/sources.toml में है।
# Where the technique comes from
about-handout = यह तरीका University Hospitals के पर्चे "Breast Massage with Milk Expression by Hand" के अनुसार है। यहाँ के शब्द हमारे अपने हैं; इस प्रोग्राम में University Hospitals का कोई हाथ नहीं है।
# Where the fingers go, and clean hands
about-fingers = उंगलियों की जगह, निप्पल की जड़ से 2 से 3 सेंटीमीटर दूर: NHS West Suffolk और NHS Forth Valley; Marmet निप्पल से 2.5 से 4 सेंटीमीटर बताती हैं। अंग्रेज़ी के C अक्षर जैसा हाथ: University College London Hospitals और Marmet। साबुन और पानी से धुले हाथ, या कम से कम 60% अल्कोहल वाला जेल, और साफ़ बरतन: CDC।
# The works which that handout cites
about-works-cited =
    उस पर्चे में दी गई रचनाएं: D. Hartl और R. Cunningham, "Breast Massage", Alive Magazine, 1 जनवरी 2005, 24 अप्रैल 2015 को सुधारा गया। La Leche League International, "Hand Expression Technique", The Womanly Art of Breastfeeding का एक पन्ना, 2010। La Leche League, "Expressing and Storing Milk", New Beginnings, खंड 24, अंक 4, जुलाई और अगस्त 2007। Ruth A. Lawrence और Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, आठवाँ संस्करण, Elsevier, 2016। Karen Wambach और Jan Riordan, Breastfeeding and Human Lactation, पाँचवाँ संस्करण, Jones and Bartlett, 2016। Stanford Medicine, "Hand Expression of Breastmilk", 21 अगस्त 2020 को देखा गया।
# Licences
about-licences = प्रोग्राम और उसके शब्द: MIT या Apache-2.0, जो आप चुनें। रिकॉर्ड की हुई आवाज़ें, संगीत और संकेत: audio/LICENSES.md।

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = कब किससे बात करें
# Below that: a line to write on follows
handout-telephone = वार्ड का फ़ोन नंबर:
# The heading over how long milk keeps
handout-storage = दूध कितनी देर ठीक रहता है
# The heading over who says so
handout-sources = स्रोत

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = साबुन और गुनगुने पानी से हाथ धो लीजिए।
# On a handout, in place of the spoken line wash-again
paper-wash-again = अब एक बार फिर साबुन और गुनगुने पानी से हाथ धो लीजिए।
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = गुनगुने पानी से नहाना या गुनगुना गीला कपड़ा रखना दूध उतरने में मदद कर सकता है।
# On a handout, in place of the spoken line settle
paper-settle = किसी शांत, आरामदेह जगह पर पीठ टिकाकर बैठें या लेट जाएं। कंधे ढीले छोड़ दें। धीमे संगीत से मदद मिल सकती है।
# On a handout, in place of the spoken line express-follow
paper-follow = इसे धीरे धीरे बार बार करें। आपकी अपनी रफ़्तार ही सही है।

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, अमेरिका: पूरे समय पर पैदा हुए स्वस्थ बच्चे
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, ब्रिटेन: पूरे समय पर पैदा हुए स्वस्थ बच्चे
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, आयरलैंड: समय से पहले पैदा हुए या बीमार बच्चे, जो अस्पताल में हैं
# Where milk is kept; a length of time stands beside it
storage-room = ताज़ा निकाला हुआ, कमरे के तापमान पर
# Likewise
storage-refrigerator = ताज़ा निकाला हुआ, फ़्रिज में
# Likewise; in this time it stays at its best
storage-freezer-best = फ़्रीज़र में, सबसे अच्छी हालत में
# Likewise
storage-freezer = फ़्रीज़र में (ज़्यादा से ज़्यादा समय)
# Likewise: milk that was frozen
storage-thawed-refrigerator = पिघलाया हुआ, फ़्रिज में
# Likewise: milk that was frozen
storage-thawed-room = पिघलाया हुआ, कमरे के तापमान पर
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = पिलाने के बाद बचा हुआ
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) या उससे ठंडा
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } घंटा
       *[other] { $time } घंटे
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } दिन
       *[other] { $time } दिन
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } महीना
       *[other] { $time } महीने
    }
# Below all these times
storage-rules = एक बार पिघला दूध दोबारा कभी न जमाएं। हर देश के नियम अलग हैं, और समय से पहले पैदा हुए बच्चों के लिए ज़्यादा सख़्त हैं: अपने अस्पताल के नियम मानें।

# An entry in a calendar, with an alarm
remind-summary = दूध निकालने का समय

## Help

# What the program is: the first line of its help
help-warmhands = स्तनों की मालिश और हाथ से दूध निकालने के लिए एक शांत आवाज़, धीमा संगीत और ताल।
# The heading before how a command is typed; a colon follows
help-usage = कैसे चलाएं
# The heading over the options of a command
help-options = विकल्प
# The heading over the arguments of a command
help-arguments = आर्ग्युमेंट
# The heading over the list of commands
help-commands = कमांड
# Stands for the name of a command where a usage line is shown, in capitals
help-command = कमांड
# What stands in a usage line for all options
help-some-options = [विकल्प]
# What the command play does
help-play = कोई सेशन चलाएं (कोई कमांड न दें तो यही होता है)
# What the command cadence does
help-cadence = दूध निकालने की सिर्फ़ ताल चलाएं, जितनी देर आप चाहें
# What the command care does: somebody chooses a session together with a patient
help-care = मरीज़ के साथ मिलकर एक एक कदम करके सेशन चुनें, उनकी भाषा में और अपनी भाषा में
# What the command "resume" does
help-resume = पिछला सेशन जहाँ रोका गया था, वहीं से आगे चलाएं, ज़्यादा से ज़्यादा एक दिन बाद तक
# What the command render does
help-render = सेशन को साउंड फ़ाइल में लिखें
# What the command plan does
help-plan = बिना आवाज़ के दिखाएं कि क्या और कब सुनाई देगा
# What the command script does
help-script = दिखाएं कि क्या बोला जाएगा
# What the command list does
help-list = सेशन, भाषाएं, संगीत, दूध रखने के नियम, साउंड डिवाइस या माइक्रोफ़ोन दिखाएं
# What the command figures does
help-figures = मालिश और दूध निकालने की हरकतों की तस्वीरें SVG और PNG फ़ाइलों में लिखें
# What the command handout does
help-handout = छापने के लिए एक पन्ना लिखें: तस्वीरों के साथ सारे कदम, और कब किससे बात करें
# What the command remind does
help-remind = कैलेंडर के लिए रिमाइंडर लिखें, .ics फ़ाइल में
# What the command about does
help-about = यह किस काम का है, कब किससे बात करें, स्रोत, लाइसेंस
# What the command "ctl" does
help-ctl = चल रहे सेशन को किसी दूसरे टर्मिनल या स्क्रिप्ट से कंट्रोल करें
# What the command log does
help-log = देखें कि आपके सेशनों के बारे में क्या दर्ज हुआ; मात्रा जोड़ें, सब कुछ किसी दूसरे प्रोग्राम के लिए लिखें, या मिटाएं
# What the command log list does
help-log-list = दर्ज किए हुए सेशन दिखाएं
# What the command log amount does
help-log-amount = किसी एंट्री में जोड़ें कि कितना दूध निकला, और कैसा रहा
# What the command log chart does
help-log-chart = हर स्तन का दूध और मिनट दिखाएं, दिन के हिसाब से
# What the command log export does
help-log-export = सारी एंट्री किसी दूसरे प्रोग्राम के लिए लिखें
# What the command log delete does
help-log-delete = एंट्री मिटाएं, ताकि उनका कुछ भी न बचे
# What the command config does
help-config = दिखाएं कि आपकी सेटिंग कहाँ हैं, उनकी फ़ाइल बनाएं या उसे जाँचें
# What the command config path does
help-config-path = दिखाएं कि आपकी सेटिंग की फ़ाइल कहाँ है, या न हो तो कहाँ होगी
# What the command config init does
help-config-init = ऐसी फ़ाइल लिखें जिसमें हर सेटिंग उदाहरण के तौर पर हो; फ़ाइल पहले से हो तो वह वैसी ही रहती है
# What the command config check does
help-config-check = अपनी सेटिंग की हर गड़बड़ी देखें
# What the command preset does; a preset has choices for a session, under a name
help-preset = सेशन के लिए चुनी हुई बातें किसी नाम से रखें, जैसे बेड के नाम से
# What the command preset save does
help-preset-save = आगे दी गई चुनी हुई बातें इस नाम से रखें
# What the command preset list does
help-preset-list = प्रीसेट दिखाएं
# What the command preset show does
help-preset-show = दिखाएं कि किसी प्रीसेट में क्या है
# What the command preset remove does
help-preset-remove = कोई प्रीसेट हटाएं
# What the command check does
help-check = साथ आया डेटा या अपना कोई फ़ोल्डर जाँचें
# What the command pack does
help-pack = अपनी आवाज़ रिकॉर्ड करें या कोई भाषा जोड़ें; दूसरों के पैक इंस्टॉल करें
# What the command pack new does
help-pack-new = नए पैक का फ़ोल्डर बनाएं, उस भाषा में जो --lang बताए
# What the command pack sheet does
help-pack-sheet = रिकॉर्ड करते समय पढ़े जाने वाले वाक्य दिखाएं
# What the command pack record does
help-pack-record = माइक्रोफ़ोन से एक एक करके वाक्य रिकॉर्ड करें; जहाँ काम रुका था, वहीं से आगे चलता है
# What the command pack import does
help-pack-import = कहीं और की गई रिकॉर्डिंग शामिल करें
# What the command pack check does
help-pack-check = देखें कि क्या ठीक करना है, और कितना रिकॉर्ड करना बाकी है
# What the command pack build does
help-pack-build = पैक की एक फ़ाइल बनाएं, जिसे दूसरे इंस्टॉल कर सकें
# What the command pack install does
help-pack-install = किसी का दिया हुआ पैक इंस्टॉल करें
# What the command pack list does
help-pack-list = इंस्टॉल किए हुए पैक दिखाएं
# What the command pack remove does
help-pack-remove = इंस्टॉल किया हुआ कोई पैक हटाएं
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = बोली जाने वाली भाषा, उसके नाम या टैग से: स्पेनिश, es-419
# What the option --screen-lang is for
help-arg-screen-lang = स्क्रीन की भाषा, अगर वह दूसरी हो
# An option; F13 and next stay as they are
help-arg-key = कोई बटन या पैडल क्या करे, जैसे F13=next; एक से ज़्यादा बार दिया जा सकता है
# An option
help-arg-one-button = कोई भी बटन: रोकें या आगे चलाएं; जल्दी से दो बार: अगला; जल्दी से चार बार, या दबाए रखने पर: दर्द हो रहा है
# An option
help-arg-locked = शुरू से बटन लॉक रहें: सिर्फ़ रोकना, "दर्द हो रहा है" और लॉक खोलना काम करे
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = कौन से सबटाइटल दिखें: voice (बोली जाने वाली भाषा में), screen (स्क्रीन की भाषा में) या both (दोनों)
# What the option --data is for
help-arg-data = आपके अपने सेशन, भाषाओं या आवाज़ों का फ़ोल्डर
# What the option --lines is for
help-arg-lines = सबटाइटल पंक्तियों में दिखें, तब भी जब टर्मिनल में पूरी स्क्रीन वाले रूप के लिए जगह हो
# What the option --theme is for; the words are typed as they are
help-arg-theme = पूरी स्क्रीन वाले रूप के रंग: auto (जैसे टर्मिनल या डेस्कटॉप के हों), light (हल्के), dark (गहरे) या night (काले पर सुनहरा पीला)
# What the option --skin is for; the words are typed as they are
help-arg-skin = तस्वीरों में त्वचा का रंग: neutral (सादा), light (हल्का), tan (गेहुँआ), brown (साँवला) या dark (गहरा)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = टर्मिनल में तस्वीरें कैसे बनें: quadrants, या जहाँ अक्षरों के बीच ख़ाली जगह दिखे, वहाँ half
# What the argument FIGURE of the command figures is for
help-arg-figure = तस्वीर (नाम न दें तो सभी)
# What the option --output of the command figures is for
help-arg-figures-dir = जिस फ़ोल्डर में तस्वीरें लिखनी हैं
# What the option --large of the command handout is for
help-arg-large = बड़े अक्षर
# What the option --policy of the command handout is for
help-arg-policy = दूध कितनी देर ठीक रहता है, इस पर किसके नियम: "warmhands list policies" देखें (नाम न दें तो cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = काग़ज़ का आकार: a4 या letter (न दें तो जैसा प्रिंटर में हो; PDF में a4)
# What the option --output of the command handout is for
help-arg-page-file = जो फ़ाइल लिखनी है, जिसका नाम .html या .pdf पर ख़त्म हो; या - यानी स्टैंडर्ड आउटपुट
# What the option --every of the command remind is for
help-arg-every = रिमाइंडर कितनी कितनी देर पर हों, जैसे 3h या 2h30m
# What the option --times of the command remind is for
help-arg-times = कितने रिमाइंडर (न दें तो 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = पहला रिमाइंडर कब हो, जैसे 22:00 (न दें तो घड़ी में अगले 0, 15, 30 या 45 मिनट पर)
# What the option --output of the command remind is for
help-arg-calendar-file = जो फ़ाइल लिखनी है, जैसे next.ics; या - यानी स्टैंडर्ड आउटपुट
# What the option --plain is for
help-arg-plain = सिर्फ़ सादी पंक्तियाँ: न रंग, न कुछ दोबारा बनाया जाए
# What the argument SESSION is; full is typed as it is
help-arg-session = सेशन: "warmhands list sessions" देखें (नाम न दें तो full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = जिस स्तन से शुरू करना हो: left (बायाँ), right (दायाँ) या other (जो पिछली बार पहले नहीं था)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = तरीका: areola (दबाएं, छोड़ें) या press-back (पीछे, दबाएं, छोड़ें)
# What the option --rate is for
help-arg-rate = एक मिनट में कितनी बार, जैसे आराम लगे
# What the option --fit is for
help-arg-fit = कुल कितना समय, जैसे 30m या 28:30: आम समय से कम या ज़्यादा, जितना हो सके
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = ताल कैसे सुनाई दे: voice (आवाज़), tone (सुर) या none (कुछ नहीं)
# What the option --music is for; none is typed as it is
help-arg-music = संगीत: "warmhands list music" का कोई नाम; अपने संगीत की फ़ाइल, फ़ोल्डर या प्लेलिस्ट; या none (कुछ नहीं)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = फ़ोल्डर या प्लेलिस्ट को मिले जुले क्रम में बजाएं, हर बार एक नए क्रम में; --shuffle=7 से क्रम हमेशा वही रहता है
# What the option --delay is for
help-arg-delay = शुरू होने से पहले कितनी देर चुपचाप इंतज़ार हो, जैसे 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = जब तक आप हाथ धोकर न लौटें और कोई बटन न दबाएं, तब तक इंतज़ार हो, ज़्यादा से ज़्यादा कुछ मिनट
# What the option --for is for
help-arg-for = ताल कितनी देर चले, जैसे 20m (न दें तो रोके जाने तक)
# What the option --switch is for
help-arg-switch = हर स्तन की बारी कितनी देर की हो, जैसे 5m
# What the option --json is for
help-arg-json = एक JSON ऑब्जेक्ट लिखें
# What the argument of the command list is; the six words are typed as they are
help-arg-what = क्या दिखाना है: sessions (सेशन), languages (भाषाएं), music (संगीत), policies (दूध कितनी देर ठीक रहता है), devices (साउंड डिवाइस) या microphones (माइक्रोफ़ोन)
# What the option --speak of list languages is for
help-arg-speak = जिस भाषा में आवाज़ है, वह अपना नाम ख़ुद बोले
# What the option --voice-volume is for
help-arg-voice-volume = आवाज़ कितनी तेज़ हो, डेसिबल में (0 यानी जैसी रिकॉर्ड हुई)
# What the option --music-volume is for
help-arg-music-volume = संगीत कितना तेज़ हो, डेसिबल में
# What the option --signal-volume is for
help-arg-signal-volume = ताल और संकेत कितने तेज़ हों, डेसिबल में
# What the option --output is for; speaker and null are typed as they are
help-arg-output = आवाज़ कहाँ जाए: speaker (स्पीकर), null (कहीं नहीं, पर अपने समय से), - (स्टैंडर्ड आउटपुट, अपने समय से) या कोई फ़ाइल
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = आवाज़ कहाँ जाए: speaker (स्पीकर) या null (कहीं नहीं, पर अपने समय से)
# What the option --forget of "resume" is for
help-arg-forget = कुछ न चलाएं; पिछले सेशन का जो कुछ रखा गया है, उसे मिटा दें
# What the option --preset is for
help-arg-preset = "warmhands preset save" से रखी हुई बातें
# What the argument NAME of the commands of preset is
help-arg-preset-name = प्रीसेट का नाम: कोई बेड या कमरा, जैसे bed4 (a से z, 0 से 9 और -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = उनसे ख़तरे के लक्षणों के चारों सवाल पूछे गए, और उन्होंने हर एक का जवाब "नहीं" दिया
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = उनमें ख़तरे का कोई लक्षण है; उनके डॉक्टर या नर्स को यह पता है, और उन्होंने फिर भी यह करने को कहा है
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = जिस सवाल का कोई आम जवाब हो, वह न पूछें; ख़तरे के लक्षणों के सवालों का कोई आम जवाब नहीं है
# What the option --voice of care is for
help-arg-care-voice = आवाज़ की भाषा, जब उनकी भाषा में अभी कोई आवाज़ न हो
# What the option --device is for
help-arg-device = साउंड डिवाइस, उसके नाम का कोई भी हिस्सा: "warmhands list devices" देखें
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = हेडफ़ोन या स्पीकर न मिले तो: pause (लौटने तक रुका रहे) या go-on (किसी और साउंड डिवाइस पर आगे चले)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = कहाँ से शुरू हो, PHASE.STEP के रूप में: "warmhands plan" नाम दिखाता है
# What the option -o of the command render is for
help-arg-file = जो फ़ाइल लिखनी है, जिसका नाम .wav, .flac, .opus या .ogg पर ख़त्म हो; या - यानी स्टैंडर्ड आउटपुट
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = सिर्फ़ एक हिस्सा: speech (बोलने वाली आवाज़), music (संगीत) या signal (संकेत)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = सैंपल: 16 या 24, WAV के लिए float भी; या, जहाँ नाम से पता न चले, flac, opus या raw16 (बिना हेडर के 16 बिट)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus फ़ाइल कितनी बड़ी हो, kbit/s में, 32 से 256 तक (न दें तो 64)
# What the option --force is for
help-arg-force = फ़ाइल पहले से हो तो उसकी जगह नई फ़ाइल लिखें
# What the argument of the command check is
help-arg-dir = जो फ़ोल्डर जाँचना है (नाम न दें तो साथ आया डेटा)
# What the argument of the commands that make a pack is
help-arg-pack-dir = पैक का फ़ोल्डर
# What the option --voice of pack new is for
help-arg-pack-voice = जिसकी आवाज़ है उसका नाम, जैसा दिखाया जाएगा
# What the option --licence of pack new is for
help-arg-pack-licence = दूसरे लोग रिकॉर्डिंग किन शर्तों पर इस्तेमाल कर सकते हैं, जैसे CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = जो फ़ाइल लिखनी है (न दें तो फ़ोल्डर के नाम पर)
# What the argument of pack install is
help-arg-pack-file = पैक की फ़ाइल, जिसका नाम .whpack पर ख़त्म होता है
# What the option --force of pack install is for
help-arg-pack-force = इसी नाम का पैक पहले से इंस्टॉल हो तो उसकी जगह नया रखें
# What the argument of pack remove is
help-arg-pack-name = पैक का नाम: "warmhands pack list" देखें
# What the argument of pack import is
help-arg-pack-recordings = साउंड फ़ाइलें, हर एक अपने वाक्य के नाम पर, जैसे wash-hands.wav; ऐसी फ़ाइलों के फ़ोल्डर; या --labels के साथ एक लंबी फ़ाइल
# What the option --labels of pack import is for
help-arg-pack-labels = Audacity के लेबल की टेक्स्ट फ़ाइल, जो बताती है कि लंबी फ़ाइल में कौन सा वाक्य कहाँ है
# What the option --microphone of pack record is for
help-arg-pack-microphone = माइक्रोफ़ोन, उसके नाम का कोई भी हिस्सा: "warmhands list microphones" देखें
# What the option --line of pack record is for
help-arg-pack-line = सिर्फ़ यह वाक्य रिकॉर्ड करें, पहले से हो तो दोबारा; एक से ज़्यादा बार दिया जा सकता है
# Help for an option of "play" and "ctl"
help-arg-session-name = चलने वाले सेशन का नाम, "warmhands ctl" के लिए: a से z, 0 से 9 और हाइफ़न
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = यह सेशन दर्ज करें, "warmhands log" के लिए
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = यह सेशन दर्ज करें, उसके प्रीसेट के नाम के साथ
# The option --since of "log"; the date is typed in this form
help-arg-log-since = सिर्फ़ इस दिन से आगे की एंट्री, जैसे 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = एंट्री का नंबर: "warmhands log list" देखें
# The option --left of "log amount"
help-arg-log-left = बाएँ स्तन का दूध, मिलीलीटर में, जैसे 40 या 2.5
# The option --right of "log amount"
help-arg-log-right = दाएँ स्तन का दूध, मिलीलीटर में
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = कैसा रहा: easy (आसान), hard (मुश्किल), painful (दर्द हुआ) या tired (थकान)
# The option -o of "log chart"
help-arg-log-chart-file = चार्ट दिखाने के बजाय इस फ़ाइल में लिखें, जिसका नाम .svg पर ख़त्म हो
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = तालिका (CSV) लिखें
# The option --preset of "log delete"
help-arg-log-of-preset = इस प्रीसेट की एंट्री मिटाएं
# The option --all of "log delete"
help-arg-log-all = सारी एंट्री मिटाएं
# The option --yes of "log delete"
help-arg-log-yes = पहले न पूछें
# Help for an argument of "ctl"
help-arg-control = क्या करना है: pause, resume, next, quit ...; या status, watch या list
# Help for an argument of "ctl"
help-arg-words = इसके आगे जो देना हो, जैसे volume के बाद "voice -6"
# What the argument of "config check" is
help-arg-config-file = जो फ़ाइल जाँचनी है (नाम न दें तो आपकी सेटिंग)
# What the option --help is for
help-arg-help = यह मदद दिखाएं
# What the option --version is for
help-arg-version = वर्शन दिखाएं

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = जितनी देर आप चाहें
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = { $usual } से छोटा किया गया: हर हिस्सा जितना समय छोड़ सकता है, उसका { $percent }% छोड़ता है (सबसे छोटा { $shortest } का है)।
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = { $usual } से लंबा किया गया: हर हिस्सा जितना समय और ले सकता है, उसका { $percent }% लेता है (सबसे लंबा { $longest } का है)।
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = आम लंबाई: कुछ भी छोटा या लंबा नहीं किया गया।
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = करीब { $minutes } मिनट
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } से { $longest } तक
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = अभी कोई आवाज़ नहीं
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = विदेशी लहजे वाली आवाज़
# In the list of languages: a person reads
list-voice-human = किसी व्यक्ति की आवाज़
# In the list of languages: a computer's voice reads
list-voice-synthetic = मशीन से बनी आवाज़
# In the list of languages: who has read its words
list-review-none = शब्द अभी किसी मातृभाषी ने नहीं पढ़े
# In the list of languages: who has read its words
list-review-native = शब्द किसी मातृभाषी ने पढ़े हैं
# In the list of languages: who has read its words
list-review-clinician = शब्द किसी डॉक्टर या नर्स ने पढ़े हैं
# $name: the sound device that is used where none is named
list-default-device = { $name } (नाम न दें तो यही)
# The heading over the list of sources at the end of about
about-sources = संख्याएं, और वे कहाँ से आई हैं:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = कुछ भी दर्ज नहीं है।
# In an entry: how the session ended
log-ended-done = पूरा हुआ
# In an entry: how the session ended
log-ended-stopped = रोका गया
# In an entry: how the session ended
log-ended-hurt = दर्द हुआ
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] { $count } हिस्सा
       *[other] { $count } हिस्से
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } मिनट
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } मि.ली.
# How a session was for her
log-felt-easy = आसान
# How a session was for her: it was hard to do
log-felt-hard = मुश्किल
# How a session was for her
log-felt-painful = दर्द हुआ
# How a session was for her: she is tired
log-felt-tired = थकान
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = कितना दूध निकला, मि.ली. में ({ $side })?  संख्या, फिर Enter · सिर्फ़ Enter: नापा नहीं · q: कोई सवाल नहीं
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = कैसा रहा?  { $words } · कोई और बटन: कोई जवाब नहीं
# After these answers, or after "log amount"
log-noted = दर्ज हो गया।
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] { $count } एंट्री हमेशा के लिए मिटा दें?  1: हाँ · कोई और बटन: नहीं
       *[other] { $count } एंट्री हमेशा के लिए मिटा दें?  1: हाँ · कोई और बटन: नहीं
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] { $count } एंट्री मिटा दी गई।
       *[other] { $count } एंट्री मिटा दी गईं।
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = आपकी सेटिंग। किसी सेटिंग को काम में लाने के लिए उसकी लाइन के आगे से "#" हटाएं और उसका मान बदलें। सबसे पहले वह माना जाता है जो कमांड के बाद लिखा जाए, फिर { $variable } जैसे एनवायरनमेंट वेरिएबल, फिर यह फ़ाइल। "warmhands config check" गड़बड़ियाँ ढूँढता है।
# All settings are right; $place: their file
config-fine = { $place }: हर सेटिंग समझ में आ गई।

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = अरबी
# The language bn, written as in the middle of a sentence
language-bn = बांग्ला
# Other names of the same language, with commas between: understood, never shown
language-bn-also = बंगाली, बंगला
# The language de, written as in the middle of a sentence
language-de = जर्मन
# The language en-GB, written as in the middle of a sentence
language-en-gb = अंग्रेज़ी (यूनाइटेड किंगडम)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = ब्रिटिश अंग्रेज़ी
# The language en-US, written as in the middle of a sentence
language-en-us = अंग्रेज़ी (अमेरिका)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = अमेरिकी अंग्रेज़ी
# The language es-419, written as in the middle of a sentence
language-es-419 = स्पेनिश (लैटिन अमेरिका)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = लैटिन अमेरिकी स्पेनिश
# The language fr, written as in the middle of a sentence
language-fr = फ़्रेंच
# The language hi, written as in the middle of a sentence
language-hi = हिन्दी
# The language ht, written as in the middle of a sentence
language-ht = हैतियाई क्रियोल
# The language id, written as in the middle of a sentence
language-id = इंडोनेशियाई
# The language it, written as in the middle of a sentence
language-it = इतालवी
# The language ja, written as in the middle of a sentence
language-ja = जापानी
# The language pl, written as in the middle of a sentence
language-pl = पोलिश
# The language pt-BR, written as in the middle of a sentence
language-pt-br = पुर्तगाली (ब्राज़ील)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = ब्राज़ीली पुर्तगाली
# The language ru, written as in the middle of a sentence
language-ru = रूसी
# The language sw, written as in the middle of a sentence
language-sw = स्वाहिली
# The language tl, written as in the middle of a sentence
language-tl = तागालोग
# Other names of the same language, with commas between: understood, never shown
language-tl-also = फ़िलिपीनो
# The language tr, written as in the middle of a sentence
language-tr = तुर्की
# The language ur, written as in the middle of a sentence
language-ur = उर्दू
# The language vi, written as in the middle of a sentence
language-vi = वियतनामी
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = चीनी (सरलीकृत)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = मंदारिन, सरलीकृत चीनी

## Notices

# $word: a word of the rhythm
notice-word-too-long = इस रफ़्तार पर "{ $word }" शब्द अपने समय से लंबा है, इसलिए ताल सुरों में सुनाई देगी।
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] { $count } रिकॉर्ड किया हुआ वाक्य अपने लिखे हुए शब्दों से पुराना है। "warmhands check" उसका नाम बताता है।
   *[other] { $count } रिकॉर्ड किए हुए वाक्य अपने लिखे हुए शब्दों से पुराने हैं। "warmhands check" उनके नाम बताता है।
}
# $language: a language tag
notice-unserved-language = "{ $language }" के लिए अभी कोई आवाज़ नहीं है। यह अंग्रेज़ी है; --lang से दूसरी भाषा चुनें।
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = शब्द: { $words }। आवाज़: { $voice }।
# $asked: a language tag; $language: a language's name in itself
notice-near-language = आपने { $asked } माँगी थी। यहाँ { $language } है: यह मिलती जुलती है, पर कुछ शब्द अलग होंगे।
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] आपके संगीत की { $count } फ़ाइल छोड़ दी गई है:
   *[other] आपके संगीत की { $count } फ़ाइलें छोड़ दी गई हैं:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] इनके अलावा { $count } और।
   *[other] इनके अलावा { $count } और।
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } चलाई नहीं जा सकती, इसलिए छोड़ दी गई है।
   *[other] { $count } फ़ाइलें चलाई नहीं जा सकतीं, इसलिए छोड़ दी गई हैं; पहली { $file } है।
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = आपकी सेटिंग में से छोड़ दिया गया: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = छोड़ दिया गया: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = "{ $pack }" पैक छोड़ दिया गया है ("warmhands pack remove { $pack }" उसे हटा देता है): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = छोड़ दिए गए, क्योंकि ये ठीक ठीक किसी भाषा, सेशन या साउंड के नाम नहीं हैं: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: यह भाषा { $tags } की जगह नहीं ले सकती, इसलिए इस पर ध्यान नहीं दिया गया।
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } ख़राब है या बीच में कटी हुई है: वह { $at } पर ख़त्म हो जाती है, फिर अगली फ़ाइल चलती है।
   *[other] { $count } फ़ाइलें ख़राब हैं या बीच में कटी हुई हैं और समय से पहले ख़त्म हो जाती हैं; पहली { $file } है।
}
# While it plays, where no file of the person's own music is left
notice-music-gone = आपके संगीत में से अब कुछ भी नहीं चलाया जा सकता। सेशन बिना संगीत के चलता रहेगा।
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle आपके अपने फ़ोल्डर या प्लेलिस्ट का क्रम मिलाता है; यहाँ इससे कुछ नहीं बदलता।
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = { $file } पढ़ने वाले प्रोग्राम का इंतज़ार है। Ctrl-C से इंतज़ार ख़त्म होता है।
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = आपके संगीत की सिर्फ़ { $count } फ़ाइलें चलाई जाएंगी; फ़ाइलें और भी हैं।
# Before a session in such a language
notice-draft = आवाज़ का लहजा विदेशी है: इस भाषा में यह पहली कोशिश है।
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = सेशन में आपके तैयार होने तक का इंतज़ार भी शामिल है, ज़्यादा से ज़्यादा { $length }।

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } यहाँ नहीं है।
# A folder where a file was named
failure-file-is-folder = { $place } फ़ोल्डर है, फ़ाइल नहीं।
# A file where a folder was named
failure-folder-is-file = { $place } फ़ाइल है, फ़ोल्डर नहीं।
# A file that this user has no right to read
failure-file-denied = { $place } को पढ़ने की अनुमति नहीं है।
# Something else than a file, as a device
failure-not-a-file = { $place } न फ़ाइल है, न फ़ोल्डर।
# A file larger than any that is read here
failure-file-too-large = { $place } बहुत बड़ी है।
# A file of texts in an unknown encoding
failure-file-not-text = { $place } UTF-8 में लिखा हुआ टेक्स्ट नहीं है।
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } में टेक्स्ट { $encoding } में है, पर यहाँ सिर्फ़ UTF-8 पढ़ा जाता है।
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: यह TOML नहीं है: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: "{ $key }" यहाँ पहचाना नहीं गया।
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: "{ $key }" नहीं दिया गया है।
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: "{ $key }" का प्रकार { $expected } होना चाहिए, { $found } नहीं।
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: "{ $key }" { $least } से { $most } तक की पूरी संख्या होनी चाहिए, { $text } नहीं।
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: "{ $key }" { $least } से { $most } तक की संख्या होनी चाहिए, { $text } नहीं।
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: यहाँ बहुत ज़्यादा ब्रैकेट हैं।
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: यहाँ { $most } से ज़्यादा प्रविष्टियाँ हैं।
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: "{ $word }" यहाँ पहचाना नहीं गया।
# A length of time in a session; $text: as written
failure-duration = { $place }: "{ $text }" से समय की लंबाई समझ नहीं आती: "45 s" या "1.5 min" लिखें।
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: "{ $text }" पूरे सैंपलों में नहीं बँटता।
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: "{ $text }" एक दिन से ज़्यादा है।
# A name in a session; $text: as written
failure-not-an-id = { $place }: "{ $text }" नाम नहीं हो सकता: सिर्फ़ छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न, और पहले एक अक्षर।
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: "{ $id }" यहाँ दूसरी बार आया है।
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: कदम "{ $step }" को या तो एक वाक्य बोलना चाहिए या एक संकेत बजाना चाहिए।
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: "{ $kind }" प्रकार के चरण में "{ $key }" ज़रूरी है।
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: "{ $kind }" प्रकार के चरण में "{ $key }" नहीं होता।
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: हिदायत "{ $prompt }" में "at" ज़रूरी है।
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: हिदायत "{ $prompt }" अपना समय ख़ुद जानती है, उसमें "at" नहीं होता।
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target को min और max के बीच होना चाहिए।
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: पहली मालिश या पहली बार दूध निकालने से पहले safety = "gate" वाला कोई कदम नहीं है।
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: चरण "{ $phase }" में safety = "hurt" वाला कोई कदम नहीं है।
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: दोहराए जाने वाले चरण "express" प्रकार के हों और एक के बाद एक आएं; "{ $phase }" ऐसा नहीं है।
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: सेशन के आख़िर में "close" प्रकार का चरण होना चाहिए: कब किससे बात करें, एक अपनेपन का वाक्य, और संकेत "end"।
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml में "{ $source }" नहीं है।
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: स्रोत "{ $source }" में { $quantity } की कोई सीमा नहीं है।
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } स्रोत "{ $source }" की सीमा, { $min } से { $max } तक, के बाहर है।
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: comfort प्रकार का स्रोत { $quantity } की सीमा नहीं बता सकता।
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: यह Fluent नहीं है: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: बोला जाने वाला वाक्य "{ $id }" सादे शब्दों में होना चाहिए।
# What was asked for; $name: as typed
failure-unknown-session = "{ $name }" नाम का कोई सेशन नहीं है।
# What was asked for; $name: as typed
failure-unknown-language = "{ $name }" के लिए यहाँ कोई भाषा नहीं है।
# What was asked for; $name: as typed
failure-unknown-music = "{ $name }" नाम का कोई संगीत नहीं है।
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } में ऐसी कोई साउंड फ़ाइल नहीं है जो चलाई जा सके: WAV, FLAC, MP3, OGG, OPUS, M4A या AAC।
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } ऐसी प्लेलिस्ट है जिसमें किसी फ़ाइल का नाम नहीं है।
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } नेटवर्क पर है; सिर्फ़ इसी मशीन की फ़ाइलें चलाई जा सकती हैं।
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } ऐसी प्लेलिस्ट है जो दूसरी प्लेलिस्ट के अंदर है; प्लेलिस्ट से सिर्फ़ फ़ाइलें चलाई जा सकती हैं।
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } से कोई जवाब नहीं मिल रहा।
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } में बोला जाने वाला वाक्य "{ $message }" नहीं है।
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: वाक्य "{ $message }" की { $language } में कोई रिकॉर्डिंग नहीं है।
# A language without recordings; $language: its tag
failure-no-narration = { $language } के लिए अभी कोई आवाज़ नहीं है।
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: "{ $name }" नाम की कोई तस्वीर नहीं है।
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: यह ऐसी तस्वीर नहीं है जो दिखाई जा सके: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: "{ $name }" नाम का कोई संकेत नहीं है।
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: सुरक्षा का वाक्य "{ $prompt }" चरण "{ $phase }" में नहीं समाता।
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } में { $found } फ़्रेम हैं, पर उसके पैक में { $told } लिखा है।
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: वाक्य "{ $message }" { $found } सेकंड में नहीं बोला जा सकता; इसमें कम से कम { $least } सेकंड लगते हैं।
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } { $found } सेकंड की है, जो वाक्य "{ $message }" के लिए बहुत लंबी है: ज़्यादा से ज़्यादा { $most } सेकंड।
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: वाक्य "{ $message }" के बीच में { $found } सेकंड तक कुछ सुनाई नहीं देता।
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } में वाक्य "{ $message }" होना चाहिए, पर उसमें ज़्यादातर ख़ामोशी है।
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } में वाक्य "{ $message }" होना चाहिए, पर उसमें कोई बोल नहीं रहा।
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: "{ $message }" और "{ $other }" की रिकॉर्डिंग एक ही है, जबकि दोनों के शब्द अलग हैं।
# A file of sound
failure-not-sound = { $place } किसी जाने हुए फ़ॉर्मैट की साउंड फ़ाइल नहीं है।
# A file of sound
failure-codec = { $place } ऐसी साउंड फ़ाइल है जो यहाँ पढ़ी नहीं जा सकती।
# A file of sound; $channels: how many
failure-channels = { $place } में { $channels } चैनल हैं; एक या दो चलाए जा सकते हैं।
# A recording; $rate: a number
failure-sample-rate = { $place } की रिकॉर्डिंग { $rate } Hz पर हुई है; रिकॉर्डिंग 48000 Hz पर होती हैं।
# A file of sound
failure-empty-sound = { $place } ख़ाली है।
# A file of sound
failure-truncated-sound = { $place } बीच में कट गई है।
# A file of sound
failure-damaged-sound = { $place } ख़राब है और चलाई नहीं जा सकती।
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place }: यह { $format } है, जो यहाँ चलाई नहीं जा सकती। इसे FLAC में सेव करें, या बदल लें: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } साउंड फ़ाइल नहीं, { $kind ->
    [page] वेब पेज है
    [picture] तस्वीर है
    [archive] आर्काइव है, जिसे पहले खोलना होगा
    [document] दस्तावेज़ है
    [notes] संगीत की स्वरलिपि (MIDI) है
   *[text] टेक्स्ट है
}।
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } में शून्य के सिवा कुछ नहीं है: यह पूरी कॉपी या डाउनलोड नहीं हुई।
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } ख़ाली है। अगर वह ऑनलाइन रखी है (iCloud, OneDrive), तो पहले उसे डाउनलोड करें।
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } की रिकॉर्डिंग पूरी नहीं हुई थी: ऐसी फ़ाइल के आख़िर में जो सूची होती है, वह नहीं है। जिस ऐप से रिकॉर्ड किया गया, वह शायद इसे ठीक कर सके।
# A film, or another file without a track of sound
failure-no-audio = { $place } में कोई आवाज़ नहीं है।
# A file of sound
failure-encrypted-sound = { $place } पर नकल से बचाने का ताला है, इसलिए वह यहाँ चलाई नहीं जा सकती।
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } में { $channels } चैनल हैं; ज़्यादा से ज़्यादा { $most } चलाए जा सकते हैं।
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } की रिकॉर्डिंग { $rate } Hz पर हुई है; { $least } से { $most } Hz तक चलाई जा सकती हैं।
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = "{ $argument }" यहाँ पहचाना नहीं गया।
# The command line; $command: as typed
failure-unknown-command = "{ $command }" नाम का कोई कमांड नहीं है।
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: "{ $key }" नाम का कोई बटन नहीं है।
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: "{ $action }" नाम का कोई काम नहीं है।
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: ऐसे में "दर्द हो रहा है" बताने के लिए कोई बटन नहीं बचता।
# The command line of "ctl"; $control: as typed
failure-unknown-control = "{ $control }" यहाँ पहचाना नहीं गया।
# The command line of "ctl"; their names follow
failure-several-sessions = कई सेशन चल रहे हैं। --name से बताएं कि कौन सा।
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = सेटिंग रखने की कोई जगह नहीं है: न HOME कोई जगह बताता है, न WARMHANDS_CONFIG।
# The command line of "play"; $name: as typed
failure-name-in-use = "{ $name }" नाम का एक सेशन पहले से चल रहा है।
# "ctl" found no session to steer
failure-no-running-session = ऐसा कोई सेशन नहीं चल रहा।
# "resume" found no session to go on with
failure-no-place = पिछले 24 घंटों में कोई सेशन रोका नहीं गया, इसलिए आगे चलाने के लिए कोई सेशन नहीं है।
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = वह सेशन अब भी चल रहा है।
# After that; --name stays as it is
hint-place-in-use = एक साथ चलने वाले सेशन अपने नामों से अलग रहते हैं: हर सेशन को उसके अपने --name के साथ शुरू करें।
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = पिछले सेशन का जो कुछ रखा गया था, वह ख़राब हो गया है। उसे अलग रख दिया गया है: { $place }।
# "preset" and --preset; $name: what was typed
failure-no-preset = "{ $name }" नाम का कोई प्रीसेट नहीं है।
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = इस सिस्टम पर कोई होम फ़ोल्डर नहीं है।
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = { $id } नंबर की कोई एंट्री नहीं है।
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } को इससे नए warmhands ने लिखा है, और उसे वैसा ही छोड़ दिया गया।
# The file of the log can't be read
failure-log-broken = { $place } ख़राब है, या इस प्रोग्राम का लॉग नहीं है। उसे वैसा ही छोड़ दिया गया।
# Another command is at work in the file of the log
failure-log-busy = { $place } में एक और warmhands काम कर रहा है। उसके पूरा होने पर फिर कोशिश करें।
# "ctl" found a session that does not react
failure-session-hangs = सेशन से कोई जवाब नहीं मिल रहा।
# Why a control was refused: it has no effect at this place
refused-not-here = यहाँ यह नहीं हो सकता।
# Why a control was refused: advice for safety is played to its end
refused-safety-line = पहले यह सलाह पूरी सुनाई जाएगी।
# Why a control was refused: the rhythm can't be faster
refused-fastest = ताल इससे तेज़ नहीं हो सकती।
# Why a control was refused: the rhythm can't be slower
refused-slowest = ताल इससे धीमी नहीं हो सकती।
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = यह इससे लंबा नहीं हो सकता।
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = यह इससे छोटा नहीं हो सकता।
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = इसके बाद दूसरे स्तन की बारी नहीं है।
# Why a control was refused: the volume
refused-loudest = आवाज़ इससे तेज़ नहीं हो सकती।
# Why a control was refused: the volume
refused-softest = आवाज़ इससे धीमी नहीं हो सकती।
# Why a control was refused
refused-no-such-music = ऐसा कोई संगीत नहीं है।
# Why a control was refused: the program that plays did not react
refused-no-answer = सेशन से कोई जवाब नहीं मिल रहा।
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = "{ $value }" { $argument } के साथ नहीं चलता।
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } नहीं दिया गया है।
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = यहाँ कोई टर्मिनल नहीं है जिसमें पूछा जा सके। इनका जवाब बाकी है: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } के साथ एक मान देना ज़रूरी है।
# The command line; $argument: an option
failure-twice = { $argument } सिर्फ़ एक बार दिया जा सकता है।
# $one, $other: two things on the command line
failure-not-together = { $one } और { $other } एक साथ नहीं चलते।
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = "{ $file }" ऐसे फ़ॉर्मैट में होगी जो यहाँ नहीं लिखा जाता।
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: "{ $value }" { $min } से { $max } तक की संख्या नहीं है।
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: "{ $value }" { $min } और { $max } के बीच नहीं है ({ $source })।
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: "{ $value }" { $min } और { $max } के बीच नहीं है।
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } दोहराए जाने वाले सेशन के लिए है, और "{ $session }" अपने आप ख़त्म होता है।
# A session without an end, where a length is needed; $session: its id
failure-endless = "{ $session }" रोके जाने तक चलता रहता है।
# $place: the option; $text: what was given for it
failure-length = { $place }: "{ $text }" से समय की लंबाई समझ नहीं आती।
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: इस भाषा और इस रफ़्तार में "{ $session }" { $shortest } से { $longest } तक का हो सकता है, { $length } का नहीं।
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: "{ $session }" करीब { $shortest } से न छोटा हो सकता है, न लंबा।
# The command line; $detail: what is wrong, in English
failure-usage = यह समझ नहीं आया: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = नतीजा लिखा नहीं जा सका: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands के अंदर कुछ गड़बड़ हुई: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = क्या आपका मतलब "{ $name }" था?
# After something that is not known; $names: those that are, with commas between
hint-known = ये उपलब्ध हैं: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = ये उपलब्ध हैं: { $names }; इनके अलावा { $count } और।
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = ये उपलब्ध हैं: { $names }; इनके अलावा { $count } और। "{ $command }" सब दिखाता है।
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = क्या आपका मतलब "{ $name }" (--lang { $tag }) था? "warmhands list languages" सभी भाषाएँ दिखाता है।
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" साथ आया संगीत बजाता है, और "--music none" कोई संगीत नहीं।
# After a command line that can't be understood
hint-help = "warmhands --help" दिखाता है कि क्या क्या है।
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" हर आम जवाब मान लेता है। "--no-warning-signs" या "--told-by-doctor" हर बार देना होता है।
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" दोहराता रहता है।
# After a session without an end, where a length is needed
hint-endless = --for से बताएं कि कितनी देर, जैसे --for 20m।
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = इसे ब्रैकेट वाली पहली लाइन, जैसे [screen], से ऊपर लिखें।
# After a length of time that can't be read
hint-length = इसे 30m, 90s, 1h15m, 28.5m या 28:30 की तरह लिखें, 24 घंटे तक।
# After a line without a recording
hint-no-clip = कुछ नहीं बजाया गया। यह वाक्य रिकॉर्ड करें या बनाएं, या --lang से दूसरी भाषा चुनें।
# After a recording that can't be its line
hint-line = यह वाक्य दोबारा रिकॉर्ड करें। "warmhands pack check" पैक के फ़ोल्डर की ऐसी हर रिकॉर्डिंग का नाम बताता है।
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang से दूसरी आवाज़ चुनें और स्क्रीन पर यही भाषा रखें, जैसे "--lang en-US --screen-lang { $tag }"। "warmhands list languages" दिखाता है कि किन भाषाओं में आवाज़ है।
# After a length that a session can't have
hint-fit = "warmhands list sessions" दिखाता है कि हर सेशन में कितना समय लगता है।
# After a mistake in a file of the data
hint-check = "warmhands check" सब कुछ जाँचता है।
# After a file of texts in another encoding
hint-encoding = इसे फिर से UTF-8 में सेव करें: ज़्यादातर एडिटर सेव करते समय एन्कोडिंग चुनने देते हैं।
# After a spoken line with something to be filled in
hint-not-plain = रिकॉर्डिंग बदल नहीं सकती: हर हालत के लिए एक वाक्य लिखें।

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } पहले से है, और उसे वैसा ही छोड़ दिया गया।
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } चुने गए संगीत की एक फ़ाइल है, और उसे वैसा ही छोड़ दिया गया।
# A disk without room
failure-disk-full = { $place } के लिए जगह नहीं बची। कुछ भी अधूरा नहीं छोड़ा गया।
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } में लिखा नहीं जा सका: { $detail }
# A folder that there is not
failure-no-folder = { $place } नाम का कोई फ़ोल्डर नहीं है।
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = यहाँ Chromium नहीं है, जो PDF बनाता है।
# Likewise, where it does not do its work
failure-chromium = Chromium इससे PDF नहीं बना पाया।
# After that
hint-no-chromium = इसे .html के रूप में लिखें, किसी भी ब्राउज़र में खोलें, और वहाँ से छापें।
# A place where this user has no right to write
failure-not-allowed = { $place } में लिखने की अनुमति नहीं है।
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } के लिए करीब { $needed } MB चाहिए, पर वहाँ सिर्फ़ { $free } MB ख़ाली हैं।
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: किसी फ़ाइल का यह नाम नहीं हो सकता।
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } की आवाज़ इस फ़ॉर्मैट की फ़ाइल में नहीं समाती (ज़्यादा से ज़्यादा { $most })।
# After a file that would be written over
hint-force = "--force" उसकी जगह नई फ़ाइल लिखता है।
# After a file that would be written over, although the session plays it as its music
hint-other-name = नई फ़ाइल के लिए दूसरा नाम चुनें।
# After a disk without room
hint-less-room = जगह ख़ाली करें, या दूसरी जगह चुनें। .opus पर ख़त्म होने वाले नाम की फ़ाइल सबसे छोटी होती है, बाकी सबसे बहुत छोटी।
# After a sound too long for a WAV file
hint-too-long-wav = .opus या .flac पर ख़त्म होने वाले नाम के लिए ऐसी कोई सीमा नहीं है।
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = .wav, .flac, .opus और .ogg उपलब्ध हैं। बाकी सब ffmpeg बनाता है: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = नाम के आख़िर में .{ $ending } लिखें, या --format न दें।
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC में 16 या 24 बिट होते हैं: --format 16 या 24 चुनें, या नाम के आख़िर में .wav लिखें।
# After --format raw16 with a name that says something else
hint-raw-name = raw16 स्टैंडर्ड आउटपुट (-), पाइप, या ऐसे नाम के लिए है जिसके आख़िर में फ़ाइल का प्रकार न लिखा हो।
# After --bitrate for a format that has none
hint-bitrate = --bitrate सिर्फ़ Opus के लिए है: नाम के आख़िर में .opus लिखें, या --format opus चुनें।
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = यह साउंड फ़ाइल के लिए है: किसी फ़ाइल का नाम दें, जैसे "--output session.flac"।

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = बोलने वाली आवाज़: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = शब्द: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = संकेत: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = संगीत: { $licence }
# Where the person brought the music
tag-licence-own-music = संगीत: आपकी अपनी रिकॉर्डिंग, उसकी अपनी शर्तों पर

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = कोई भी बटन: रोकें या आगे चलाएं · जल्दी से दो बार: अगला · जल्दी से चार बार, या दबाए रखने पर: दर्द हो रहा है · { $hurt } · Ctrl-C: बंद करें
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = बटन लॉक हैं। { $key } से लॉक खुलेगा; रोकना और "दर्द हो रहा है" अब भी काम करते हैं।
# When they work again
play-unlocked = बटनों का लॉक खुल गया है।
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = बोलने वाली आवाज़: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = संगीत: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = संकेत: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = संगीत: { $name }
# The music was ended by a key
play-music-none = संगीत बंद है
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = सेशन चल रहा है, पर उसे बाहर से कंट्रोल नहीं किया जा सकता।
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = इस साउंड डिवाइस पर पहले से चल रहा है, और साथ में सुनाई देगा: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" यहाँ से आगे नहीं चला पाएगा। { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = यह सेशन दर्ज नहीं हो रहा है। { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = सेशन बदल गया है, इसलिए यह इस कदम की शुरुआत से आगे चल रहा है।
# The answer to the key that asks; $left: as 12:40
play-time-left = { $left } बाकी
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = आप जब तक न रोकें, यह चलता रहेगा।
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = अगर अब आराम हो, तो { $key } से वहीं लौटें जहाँ आप थीं।
# The same where all keys are one button
play-can-go-on-twice = अगर अब आराम हो, तो जल्दी से दो बार दबाकर वहीं लौटें जहाँ आप थीं।
# The session goes on after that key
play-went-on = सेशन वहीं से आगे चल रहा है जहाँ आप थीं।
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = मशीन स्लीप मोड में थी, इसलिए सेशन रुका हुआ है; { $key } से आगे चलेगा।
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = अब यह { $length } चलेगा।
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = अब दूसरे स्तन की बारी है।
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = { $left } में शुरू होगा। { $key }: अभी
# What a key does, for the list of keys; short
key-toggle = रोकें या आगे चलाएं
# The most important key
key-hurt = दर्द हो रहा है
# To the next step
key-next = अगला
# To the beginning of this step, or the one before
key-previous = पिछला
# The last sentence once more
key-repeat = फिर से
# This part of the session from its beginning
key-restart = यह हिस्सा फिर से
# The milk flows more slowly: to the other breast
key-side = दूसरा स्तन
# This step or rhythm lasts longer
key-longer = ज़्यादा देर
# This step or rhythm is shorter
key-shorter = कम देर
# The rhythm
key-faster = ताल तेज़
# The rhythm
key-slower = ताल धीमी
# Its volume
key-louder-voice = बोलने वाली आवाज़ तेज़
# Its volume
key-softer-voice = बोलने वाली आवाज़ धीमी
# Its volume
key-louder-music = संगीत तेज़
# Its volume
key-softer-music = संगीत धीमा
# The volume of the tones and clicks
key-louder-signal = संकेत तेज़
# The volume of the tones and clicks
key-softer-signal = संकेत धीमे
# The next piece
key-music-next = दूसरा संगीत
# It ends
key-music-none = संगीत बंद
# The voice says how much time is left
key-time-left = कितना समय बाकी है
# Where the session waits, or after "it hurts"
key-go-on = आगे चलाएं
# The keys, so that touching them does nothing
key-lock = बटन लॉक करें
# The same key while they are locked
key-unlock = बटनों का लॉक खोलें
# The list of all keys
key-keys = सभी बटन
# The session
key-quit = बंद करें
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = space
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
figures-written = { $path } में लिखी गई तस्वीरें: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = मरीज़ कौन सी भाषा बोलती हैं?
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language } के लिए अभी कोई आवाज़ नहीं है। वे यहाँ और सेशन के दौरान पढ़ सकती हैं। आवाज़ किस भाषा में बोले?
# care: likewise; the names of the sessions follow
care-ask-session = कौन सा सेशन?
# care: likewise; the two techniques follow
care-ask-technique = हाथ चलाने का कौन सा तरीका?
# care: likewise; the breasts follow
care-ask-side = पहले कौन सा स्तन?
# care: likewise; the names of devices for sound follow
care-ask-device = आवाज़ कहाँ सुनाई दे?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = क्या उन्हें ठीक से सुनाई दे रहा है?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = ख़तरे का लक्षण { $number }, कुल { $count }: उनसे पूछें, या उन्हें इशारे से बताने दें।
# care: before what will be played
care-summary = यह चलाया जाएगा:
# care: after that; a command line follows
care-same-again = फिर से यही चलाने के लिए:
# care: the technique areola, which keeps its name
care-technique-areola = areola: दबाएं, छोड़ें
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: पीछे, दबाएं, छोड़ें
# care: an answer to the question for the first breast
care-side-own = जो वे ख़ुद चुनें
# care: likewise; the program remembers for a day which one was first
care-side-other = जो पिछली बार पहले नहीं था
# care: an answer to the question for the loudness
care-good = हाँ, ठीक है
# care: likewise
care-louder = और तेज़
# care: likewise
care-softer = और धीमी
# care: an answer; it is also shown to the patient, in her language
care-yes = हाँ
# care: likewise
care-no = नहीं
# care: the first answer after a warning sign
care-stop = यहीं रुकें: कुछ नहीं चलाया जाएगा
# care: the second answer after a warning sign; who presses this key says so
care-told-so = उनके डॉक्टर या नर्स को यह पता है, और उन्होंने फिर भी यह करने को कहा है
# care: at the end, where nothing plays
care-ended = कुछ शुरू नहीं किया गया।
# The keys of care; the letter stays as it is
care-keys = Backspace: पिछला · q: बंद करें
# The keys of care, where each answer has a number
care-keys-number = नंबर: वह जवाब
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = नंबर: भाषा अपना नाम बोलती है · वही नंबर फिर से, या Enter: यही उनकी भाषा है
# A key of care, where there are more answers than fit
care-keys-more = 0: और देखें
# A key of care; the letter stays as it is
care-keys-again = r: फिर से सुनाएं
# The keys of care at the end
care-keys-begin = Enter या space: शुरू करें

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language } के लिए अभी कोई आवाज़ नहीं है। कौन सी आवाज़ सुनना चाहेंगी?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = उसका नंबर, फिर enter: वही आवाज़ · सिर्फ़ enter: { $name } · q: कोई नहीं
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · { $left } बाकी
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = रुका हुआ है · { $phase } · { $left } बाकी · space से आगे चलेगा
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = तैयार हैं? आगे बढ़ने के लिए कोई भी बटन दबाएं · ज़्यादा से ज़्यादा { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = रुका हुआ है · { $phase } · { $heard } · space से आगे चलेगा
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = रुका हुआ है · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = आगे: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = सेशन
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = अब तक { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = हिस्सा
# The same for the step: the shortest part, as one movement of the massage
screen-step = कदम
# On the full screen, beside the phase: the session is paused
screen-paused = रुका हुआ है
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = इंतज़ार है
# On the full screen, beside the phase: there is no sound device
screen-silent = बिना आवाज़ के
# On the full screen, beside the phase: the sound device is gone
screen-lost = साउंड डिवाइस अब नहीं मिल रहा
# On the full screen, beside the phase: the sound system does not answer
screen-hung = साउंड सिस्टम से जवाब नहीं मिल रहा
# After + or -; $rate: cycles a minute
play-rate = ताल: एक मिनट में { $rate } बार, अगली किसी हरकत से।
# After q: the closing lines are still said
play-farewell = जाने से पहले कुछ बातें। q फिर से दबाने पर तुरंत बंद हो जाएगा।
# After n, p or r during a safety line
play-not-skipped = यह वाक्य आपकी सुरक्षा के लिए है; यह पूरा सुनाया जाता है।
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = क्या साथ आए संगीत के साथ शुरू करें?  Enter या y: हाँ · n या q: नहीं
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = इस मशीन के साउंड सिस्टम से कोई जवाब नहीं मिल रहा। सेशन यहीं ठहरा है, और जवाब मिलते ही यहीं से आगे चलेगा।
# A headset or a loudspeaker was pulled out
play-device-lost = साउंड डिवाइस अब नहीं मिल रहा। उसके लौटते ही सेशन आगे चलेगा।
# It is there again
play-device-back = साउंड डिवाइस लौट आया है।
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = साउंड डिवाइस अब नहीं मिल रहा ({ $device })। सेशन रुका हुआ है।
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: उसके बिना आगे चलाएं
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = आवाज़ अब यहाँ से आ रही है: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = कुछ सुनाई नहीं दे रहा ({ $device }): आवाज़ म्यूट है, या वॉल्यूम शून्य है।
# Before a session, on a machine without sound
play-no-sound = कोई साउंड डिवाइस नहीं है: सेशन बिना आवाज़ के चल रहा है। "warmhands render -o session.wav" एक फ़ाइल बनाता है, जिसे कहीं और चलाया जा सकता है।
# Before a session, where the sound server hangs
play-no-answer = इस मशीन के साउंड सिस्टम से कोई जवाब नहीं मिल रहा: सेशन बिना आवाज़ के चल रहा है। "warmhands render -o session.wav" एक फ़ाइल बनाता है, जिसे कहीं और चलाया जा सकता है।
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] आवाज़ { $count } बार देर से आई: यह मशीन बहुत व्यस्त थी।
   *[other] आवाज़ { $count } बार देर से आई: यह मशीन बहुत व्यस्त थी।
}
# After "resume", where the session was left because it hurt
notice-place-hurt = जब यह सेशन छोड़ा गया था, तब दर्द हो रहा था। आगे तभी बढ़ें जब अभी दर्द न हो।
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = सेशन "{ $session }" पूरा होने से पहले रोका गया था।  Enter: वहीं से आगे चलाएं · कोई और बटन: नए सिरे से शुरू करें
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" देने पर यहीं से आगे चलेगा।
# After "resume --forget"
play-forgotten = पिछले सेशन का कुछ भी रखा हुआ नहीं है।
# At the end of a session
play-ended = यह सेशन पूरा हो गया है।
# $heard: how far it came, as 12:34
play-stopped = { $heard } के बाद रोका गया। आप जब चाहें फिर आ सकती हैं।
# A machine without sound
failure-no-device = कोई साउंड डिवाइस नहीं है।
# A machine whose sound server hangs
failure-sound-hung = इस मशीन के साउंड सिस्टम से कोई जवाब नहीं मिल रहा।
# The option --device; $name: as typed
failure-unknown-device = "{ $name }" नाम का कोई साउंड डिवाइस नहीं है।
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = "{ $name }" कई साउंड डिवाइस पर सही बैठता है: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } 48 kHz स्टीरियो नहीं चलाता।
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } नहीं खुला: { $detail }
# A program that was built without sound devices
failure-not-built = प्रोग्राम का यह रूप किसी साउंड डिवाइस पर आवाज़ नहीं बजाता।
# After a sound device that is not known, or not known well enough
hint-list-devices = नाम का और हिस्सा लिखें, या पूरा पहचान नाम: "warmhands list devices" उन्हें दिखाता है।
# After two options that do not go together
hint-device-output = --device चुनता है कि --output speaker कहाँ सुनाई दे: दोनों में से सिर्फ़ एक दें।
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" एक फ़ाइल बनाता है, जिसे कहीं और चलाया जा सकता है।

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } किसी भाषा की नहीं है: locales में उस टैग का कोई फ़ोल्डर नहीं है।
# A file or a folder of the person's own data
check-no-unit = { $place } छोड़ दी गई है: उसका नाम ठीक ठीक किसी सेशन या साउंड का नाम नहीं है।
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } भाषा { $told } की जगह नहीं ले सकती, वह दूसरी भाषा है।
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: इस पैक में लिखा है कि यह { $told } में है, { $language } में नहीं।
# A manifest of recordings or of music
check-no-licence = { $place }: कोई लाइसेंस नहीं बताया गया है।
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: "{ $message }" की रिकॉर्डिंग { $language } के किसी वाक्य की नहीं है।
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: "{ $message }" की रिकॉर्डिंग pack.toml में नहीं है।
# A recording that says something else than its line does now
check-stale = { $place }: "{ $message }" की रिकॉर्डिंग के समय शब्द कुछ और थे, अब कुछ और हैं।
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } Ogg नहीं है, हालाँकि नाम यही कहता है।
# A file of sound
check-changed = { $place } वह फ़ाइल नहीं है जो उसके मैनिफ़ेस्ट में बताई गई है।
# A recording
check-not-mono = { $place } मोनो नहीं है।
# A piece of music
check-not-stereo = { $place } स्टीरियो नहीं है।
# A file of sound; $at: seconds from the start
check-clipped = { $place } में आवाज़ हद से ऊपर जाकर कट गई है, पहली बार { $at } सेकंड पर।
# A file of sound
check-silent = { $place } में ख़ामोशी है।
# A recording; $found: as measured
check-too-loud = { $place } की आवाज़ बहुत तेज़ है: { $found } LUFS; बोलने वाली आवाज़ -20 से -18 तक होती है।
# A recording; $found: as measured
check-too-quiet = { $place } की आवाज़ बहुत धीमी है: { $found } LUFS; बोलने वाली आवाज़ -20 से -18 तक होती है।
# A file of sound; $found: as measured
check-peak = { $place } का ट्रू पीक { $found } dBTP है; ज़्यादा से ज़्यादा -3 होना चाहिए।
# A signal; $found: as measured
check-loud-as-speech = { $place } बोलने वाली आवाज़ जितनी तेज़ है: { $found } LUFS।
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } की आवाज़ { $found } LUFS पर है, पर उसके मैनिफ़ेस्ट में { $told } लिखा है।
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } जैसे शुरू होती है, वैसे ख़त्म नहीं होती: फ़र्क { $found } dB पर है, और उसे -20 से नीचे होना चाहिए।
# A text that this language lacks
check-missing-text = { $place }: "{ $message }" नहीं है।
# A text that only this language has
check-extra-text = { $place }: "{ $message }" मूल भाषा में नहीं है।
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: "{ $message }" हूबहू वही है जो { $language } में है।
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: "{ $message }" का अनुवाद जिन शब्दों से हुआ था, { $language } में अब वे शब्द नहीं हैं।
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: "{ $message }" में वही मान नहीं हैं जो { $language } में हैं।
# A spoken line; $found, $most: seconds
check-too-long = { $place }: "{ $message }" को आराम से बोलने में { $found } सेकंड लगते हैं; एक वाक्य ज़्यादा से ज़्यादा { $most } सेकंड का होता है।
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: "{ $message }" को कोई नहीं बताता कि "${ $name }" क्या है।
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl में "{ $message }" नहीं है।
# A spoken line that is never heard
check-unreachable = { $place }: कोई सेशन "{ $message }" नहीं बोलता।
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: पाठ { $texts }, गायब { $missing }, पुराने { $outdated }, बिना अनुवाद { $untranslated }; रिकॉर्डिंग { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = देखा गया: { $languages ->
    [one] { $languages } भाषा
   *[other] { $languages } भाषाएं
}, { $recordings ->
    [one] { $recordings } रिकॉर्डिंग
   *[other] { $recordings } रिकॉर्डिंग
}, { $sessions ->
    [one] { $sessions } सेशन
   *[other] { $sessions } सेशन
}, { $sounds ->
    [one] { $sounds } और आवाज़
   *[other] { $sounds } और आवाज़ें
}।
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] और { $count } गड़बड़ी है।
   *[other] और { $count } गड़बड़ियाँ हैं।
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] सब ठीक है।
    [one] { $count } गड़बड़ी है।
   *[other] { $count } गड़बड़ियाँ हैं।
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } तैयार है; इसमें { $lines } वाक्य रिकॉर्ड करने हैं। पढ़ने के लिए वे { $sheet } में लिखे हैं।
# After that, for a language whose texts are not there yet
pack-translate = पहले { $place } में रखे पाठों का अनुवाद करें, और locale.toml भरें। फिर "warmhands pack sheet" वाक्य नए सिरे से दिखाता है।
# After that, where something was left open
pack-fill-in = { $place } में लिखें कि आवाज़ किसकी है और लाइसेंस क्या है।
# The last line after pack new
pack-then-record = फिर रिकॉर्ड करें: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = रिकॉर्ड हुए वाक्य: { $lines } में से { $recorded }।
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } बन गई है। इससे ये सेशन चल सकते हैं: { $sessions }।
# After pack install; $pack: its name. A line about it follows
pack-installed = "{ $pack }" पैक इंस्टॉल हो गया है।
# After pack remove; $pack: its name
pack-removed = "{ $pack }" पैक हटा दिया गया है।
# In the list of packs, where there is none
pack-none = कोई पैक इंस्टॉल नहीं है।
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, रिकॉर्डिंग: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = इस भाषा में यही आवाज़ सुनाई देती है।
# Below a pack in the list: its voice is not the one that speaks
pack-unused = इस भाषा में दूसरी आवाज़ सुनाई देती है: उसमें सारे वाक्य हैं, या वह किसी व्यक्ति की आवाज़ है।

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $lines } में से { $recorded } वाक्य रिकॉर्ड हो चुके हैं।
# Below that, once
record-how = एक बार में एक वाक्य दिखेगा। space दबाएं, सुर पूरा बज जाने दें, फिर आराम से पढ़ें। पढ़ने के बाद थोड़ी देर चुप रहें: रिकॉर्डिंग अपने आप रुक जाएगी।
# Above each line; $number of $lines
record-line = वाक्य { $number }, कुल { $lines } · { $message }
# The keys before a line is recorded
record-keys = space: रिकॉर्ड करें · s: यह वाक्य छोड़ें · q: अभी के लिए रुकें
# While it listens and nothing is heard yet
record-waiting = आपके बोलने का इंतज़ार ...
# While it hears her
record-speaking = रिकॉर्ड हो रहा है ...
# The keys after a good recording
record-keep-keys = enter: रखें · l: सुनें · a: दोबारा रिकॉर्ड करें · s: यह वाक्य छोड़ें · q: अभी के लिए रुकें
# The keys after a recording that can't be used
record-again-keys = a: दोबारा रिकॉर्ड करें · s: यह वाक्य छोड़ें · q: अभी के लिए रुकें
# A recording and how long it is; $seconds: as 4.2
record-good = यह रिकॉर्डिंग ठीक है, { $seconds } सेकंड की।
# After the key that keeps it, or after a file was taken in
record-kept = रख लिया गया: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = सारे वाक्य रिकॉर्ड हो गए हैं। अब: warmhands pack check { $place }
# She stopped
record-stopped = रिकॉर्डिंग रुकी है। यही कमांड देने पर यहीं से आगे चलेगी।
# How many files were taken in; $kept of $files
import-done = शामिल की गई रिकॉर्डिंग: { $files } में से { $kept }।
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = वाक्य "{ $message }" की { $count } रिकॉर्डिंग हैं: { $files }। इनमें जो आख़िरी ठीक रिकॉर्डिंग है, वही शामिल की जाती है।
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } में बहुत कुछ है: पहले { $most } पढ़े गए, बाकी { $more } छोड़ दिए गए।

# Why a recording can't be used
take-silent = कुछ सुनाई नहीं दिया। क्या माइक्रोफ़ोन चालू है?
# Why a recording can't be used
take-clipped = आवाज़ बहुत तेज़ है और फट रही है। माइक्रोफ़ोन से थोड़ा दूर हो जाएं, या उसका वॉल्यूम कम करें।
# Why a recording can't be used
take-too-quiet = आवाज़ बहुत धीमी है। माइक्रोफ़ोन के और पास आएं, या उसका वॉल्यूम बढ़ाएं।
# Why a recording can't be used
take-noisy = आसपास शोर बहुत है। कोई शांत जगह चुनें, या माइक्रोफ़ोन के और पास आएं।
# Why a recording can't be used
take-cut-start = वाक्य की शुरुआत छूट गई। सुर बज जाने के बाद ही बोलना शुरू करें।
# Why a recording can't be used
take-cut-end = वाक्य का आख़िरी हिस्सा छूट गया। आख़िरी शब्द के बाद थोड़ी देर चुप रहें।
# Why a recording can't be used
take-peaks = कुछ ध्वनियाँ बाकी आवाज़ से ज़्यादा तीखी आई हैं। सीधे माइक्रोफ़ोन में नहीं, थोड़ा बगल से बोलें, शांत और एक जैसी आवाज़ में।
# Why a recording can't be used
take-too-long = एक वाक्य जितना लंबा हो सकता है, यह उससे लंबा है।
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = यह रिकॉर्डिंग इस वाक्य की नहीं हो सकती: बोला सिर्फ़ { $found } सेकंड गया है, और वाक्य में कम से कम { $least } सेकंड लगते हैं।
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = इसमें इस वाक्य से ज़्यादा कुछ है: रिकॉर्डिंग { $found } सेकंड की है, और वाक्य ज़्यादा से ज़्यादा { $most } सेकंड का।
# Why a recording can't be used; $found: seconds
take-line-pause = बीच में { $found } सेकंड की ख़ामोशी है। वाक्य को बिना रुके पढ़ें।
# Why a recording can't be used
take-line-mostly-silent = इसमें ज़्यादातर ख़ामोशी है।
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = यह किसी के बोलने जैसा नहीं लगता।
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = यह थोड़ी तेज़ रफ़्तार से बोला गया: एक मिनट में { $rate } { $unit ->
    [characters] अक्षर
   *[words] शब्द
}; शांत रफ़्तार { $min } से { $max } है।
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = यह थोड़ी धीमी रफ़्तार से बोला गया: एक मिनट में { $rate } { $unit ->
    [characters] अक्षर
   *[words] शब्द
}; शांत रफ़्तार { $min } से { $max } है।

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } ख़ाली नहीं है।
# After that
hint-folder-in-use = ऐसा फ़ोल्डर बताएं जो ख़ाली हो या अभी बना ही न हो।
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place } में एक और warmhands काम कर रहा है। उसके पूरा होने पर फिर कोशिश करें।
# A folder that is not that of a pack
failure-no-pack-in = { $place } किसी पैक का फ़ोल्डर नहीं है।
# After that
hint-pack-new = "warmhands pack new" ऐसा फ़ोल्डर बनाता है।
# A file that is not a pack
failure-not-a-pack = { $place } पैक नहीं है।
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } बनने के बाद ख़राब हो गई या बदल दी गई है।
# After a file that is no pack, or damaged
hint-pack-file = यह फ़ाइल फिर से माँग लें; "warmhands pack build" उसे बनाता है।
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: "{ $path }" पैक का हिस्सा नहीं है।
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: "{ $path }" साधारण फ़ाइल नहीं है।
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: "{ $path }" इसमें दो बार है।
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: "{ $path }" में ऐसे अक्षर हैं जो स्क्रीन को अपने काबू में ले सकते हैं।
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: पहले इसे ठीक करना होगा।
   *[other] { $place }: पहले इन { $count } गड़बड़ियों को ठीक करना होगा।
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } में अभी किसी भी सेशन के सारे वाक्य नहीं हैं।
# After that
hint-pack-nothing-to-play = "warmhands script cadence" सबसे छोटे सेशन के वाक्य दिखाता है; "it-hurts" के वाक्य हर सेशन के लिए ज़रूरी हैं।
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } में "{ $name }" नाम का कोई वाक्य नहीं है।
# $pack: its name
failure-pack-installed = "{ $pack }" नाम का पैक पहले से इंस्टॉल है।
# After that
hint-pack-force = "--force" उसकी जगह नया पैक रखता है।
# $pack: its name
failure-pack-not-installed = "{ $pack }" नाम का कोई पैक इंस्टॉल नहीं है।
# There is no home folder to keep packs in
failure-no-home = इस सिस्टम पर कोई होम फ़ोल्डर नहीं है, जिसमें पैक रखे जा सकें।
# A label file that can't be read
failure-labels = { $place }: यह Audacity का लेबल नहीं है। लेबल में शुरुआत, अंत और वाक्य का नाम होता है, बीच में टैब।
# A label file that names no line
failure-no-labels = { $place } में नाम वाला कोई लेबल नहीं है।
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = "{ $name }" इनमें से कोई भी वाक्य हो सकता है: { $names }। इसे ठीक वही नाम दें जो इसके वाक्य का है।
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: लेबल "{ $message }" की जगह रिकॉर्डिंग ख़त्म होने के बाद है।
# --labels with more than one sound file
failure-labels-one-file = --labels के साथ ठीक एक लंबी रिकॉर्डिंग देनी होती है।
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = टर्मिनल टेक्स्ट दिखाता है, आवाज़ नहीं। किसी फ़ाइल का नाम दें, जैसे "-o session.wav", या "|" से आवाज़ किसी और प्रोग्राम को भेजें।
# Recording without a keyboard
failure-no-keys = रिकॉर्ड करने के लिए कीबोर्ड वाला टर्मिनल चाहिए।
# Recording without a microphone
failure-no-microphone = कोई माइक्रोफ़ोन नहीं है।
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = "{ $name }" नाम का कोई माइक्रोफ़ोन नहीं है।
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = "{ $name }" कई माइक्रोफ़ोन पर सही बैठता है: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } 48 kHz पर रिकॉर्ड नहीं करता।
# The microphone went away while it recorded
failure-microphone-lost = माइक्रोफ़ोन अब नहीं मिल रहा। जो रख लिया गया था, वह सुरक्षित है; यही कमांड देने पर काम यहीं से आगे चलेगा।
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" दिखाता है कि कौन कौन से माइक्रोफ़ोन हैं।
