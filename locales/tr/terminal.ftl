### Every text of the screen.

## Sessions

# The name of a session
session-full = Masaj ve süt sağma
# What will happen
session-full-summary = İki göğse de yumuşak bir masaj, ardından sütü elle sağma: üç tur, aralarında kısa birer masaj.
session-massage = Masaj
session-massage-summary = Ilık bir bez ve iki göğse de yumuşak bir masaj, süt sağmadan.
session-express = Süt sağma
session-express-summary = Sütü elle sağma: her göğüs için iki tur, süt yavaşlayınca öbür göğse geçerek.
session-first-days = İlk günler
session-first-days-summary = İlk damlaları kaşıkla ya da enjektörle, yumuşakça, yaklaşık on dakikada toplama.
session-cadence = Yalnızca ritim
session-cadence-summary = Elle süt sağmanın ritmi, bir göğüs, sonra öbürü, istediğiniz kadar.
session-relief = Rahatlama
session-relief-summary = Dolu ve hassas göğüsler için çok hafif dokunuşlar ve biraz süt; göğüsleriniz kırmızı ya da sıcak değilse ve ateşiniz yoksa.
session-it-hurts = Canım acıyor
session-it-hurts-summary = Sakince durma ve yardım için ne zaman arayacağınız.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = hazırlık
phase-massage = masaj
phase-express = süt sağma
phase-close = kapanış
# The breast of a phase
side-first = başladığınız göğüs
side-second = öbür göğüs
side-left = sol göğüs
side-right = sağ göğüs
side-both = iki göğüs
# The name of the music that the project brings
music-warm = Sıcacık
music-rain = Pencerede yağmur
music-hush = Dinginlik

## Before a session

# The one screen of text before any session
gate-screen =
    Önce kimler aramalı

    Aşağıdakilerden biri varsa lütfen başlamayın, önce doktorunuzu veya ebenizi arayın:
      - hamileliğin herhangi bir haftasındaysanız;
      - göğsünüzde kızarıklık veya kırmızı çizgiler varsa (esmer ya da siyah tende orası daha koyu veya morumsu görünebilir ya da yalnızca sıcak olabilir);
      - ateşiniz varsa;
      - kendinizi grip olmuş gibi hissediyorsanız.

    Rahatlama çalışması, bunu atlamanın bir yolu değildir. Göğüsleriniz doluysa ama kızarıklık, göğüste sıcaklık ya da ateş yoksa size göredir; bunlardan biri bile varsa, yalnızca doktorunuz veya ebeniz yapmanızı zaten söylediyse yapın.

    Canınız hiçbir zaman acımamalı. h tuşu her şeyi hemen durdurur ve ne zaman arayacağınızı söyler.
    Bu bir yol göstermedir, tıbbi tavsiye değildir.

## About

# What massage and expression by hand may help with
about-helps-with = Göğüs masajı ve elle süt sağma şunlara yardımcı olabilir: sert, şişmiş göğüsler; erken doğan ya da huzursuz bir bebek; göğsü kavramakta zorlanan bir bebek; sütün çoğalması; bebek beslenemediği sürece sütün kesilmemesi.
# What the program is, and is not
about-what-it-is = warmhands size sesle, müzikle ve bir ritimle yol gösterir. Yardımcı olabilir, hiçbir şey vaat etmez. Tıbbi tavsiye değildir; size ve bebeğinize bakan kişilerin yerini tutmaz.
# Pain
about-no-pain = Canınız hiçbir zaman acımamalı. Yalnızca areolanın kenarına bastırılır, göğüs ucuna asla; hiçbir şey çekilmez, ovulmaz. Canınız acırsa durun.
# The two techniques
about-technique = Eli hareket ettirmenin iki yolu vardır. "areola" ile areolanın dış kenarına bastırır, sonra gevşetirsiniz. "press-back" ile parmaklarınızı arkaya, kaburgalarınıza doğru iter, bastırır ve gevşetirsiniz; Stanford Medicine bunu şurada gösteriyor: https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Bu yaptıklarınız sizi rahatlatmazsa; kızarıklık veya kırmızı çizgiler görürseniz, ateşiniz varsa ya da kendinizi grip olmuş gibi hissediyorsanız; ya da bebeğiniz göğsünüzü kavrayamıyorsa, doktorunuzu veya bir emzirme danışmanını arayın. Esmer ya da siyah tende kızarıklık daha koyu veya morumsu görünebilir ya da orası yalnızca sıcak olabilir.
# Pregnancy
about-pregnancy = Hamilelikte, hangi haftada olursanız olun, yalnızca ebeniz veya doktorunuz uygun gördüyse ve en fazla on dakika süt sağın; karnınızda sertleşme hissederseniz durun (NHS Forth Valley).
# How often
about-how-often = İlk haftalarda, bebek henüz göğüsten ememiyorsa, genel öneri, 24 saatte 8 ila 10 kez, en az biri gece olmak üzere ve arada 5-6 saatten uzun boşluk bırakmadan süt sağmaktır (NHS; NHS Lothian).
# How long milk keeps
about-storage = Zamanında doğmuş, sağlıklı bir bebek için sütün saklanma süresi (CDC): oda sıcaklığında, en çok 25 °C, 4 saat; buzdolabında, 4 °C, 4 gün; derin dondurucuda tercihen 6 ay, en çok 12 ay. Çözülmüş süt: buzdolabında 24 saat ya da oda sıcaklığında 1-2 saat. Öğünden artan süt: 2 saat. Çözülmüş sütü asla yeniden dondurmayın. Kurallar ülkeye göre değişir ve erken doğan bebekler için daha sıkıdır: hastanenizin kurallarına uyun.
# Music
about-music = Müzik ve dinlenme yardımcı olabilir. 162 anneyle yapılan bir çalışmada, müzik dinleyenlerin ilk günlerde daha çok sütü oldu (Keith ve diğerleri, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); 132 anneyle yapılan EXPRESS adlı çalışmada ise (NPEU, 2024) fark rastlantı olabilir.
# Where the times come from
about-times = Süreler yayımlanmış önerilerden alınmıştır: turlar Chele Marmet ve UNICEF; masaj University College London Hospitals ve New Brunswick; kısa masajlar ve sıcaklık Arkansas Children's; dolu göğüsler için hafif dokunuş ve az miktar Academy of Breastfeeding Medicine, Protokol 36 (https://doi.org/10.1089/bfm.2022.29207.kbm). Hiçbir kaynak dakikadaki hareketleri saymaz: ritim rahatlığınız içindir, bir şart değildir. Her sayı ve kaynağı sessions/sources.toml dosyasındadır.
# Where the technique comes from
about-handout = Teknik, University Hospitals tarafından yayımlanan “Breast Massage with Milk Expression by Hand” adlı broşüre dayanır. Buradaki sözler bize aittir; University Hospitals'ın bu programda bir payı yoktur.
# Where the fingers go, and clean hands
about-fingers = Parmakların yeri, göğüs ucunun dibinden 2-3 cm uzakta: NHS West Suffolk ve NHS Forth Valley; Marmet göğüs ucundan 2,5-4 cm der. Elin C harfi gibi tutulması: University College London Hospitals ve Marmet. Su ve sabunla ya da en az %60 alkollü bir jelle temizlenmiş eller ve temiz bir kap: CDC.
# The works which that handout cites
about-works-cited =
    O broşürde anılan kaynaklar: D. Hartl ve R. Cunningham, “Breast Massage”, Alive Magazine, 1 Ocak 2005, güncelleme 24 Nisan 2015. La Leche League International, “Hand Expression Technique”, The Womanly Art of Breastfeeding içinden yaprak, 2010. La Leche League, “Expressing and Storing Milk”, New Beginnings, cilt 24, sayı 4, Temmuz ve Ağustos 2007. Ruth A. Lawrence ve Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, sekizinci baskı, Elsevier, 2016. Karen Wambach ve Jan Riordan, Breastfeeding and Human Lactation, beşinci baskı, Jones and Bartlett, 2016. Stanford Medicine, “Hand Expression of Breastmilk”, erişim 21 Ağustos 2020.
# Licences
about-licences = Program ve sözleri: MIT ya da Apache-2.0, siz seçersiniz. Kaydedilmiş sesler, müzik ve işaret sesleri: audio/LICENSES.md.

## Help

help-warmhands = Göğüs masajı ve elle süt sağma için sakin bir ses, hafif müzik ve bir ritim.
help-usage = Kullanım
help-options = Seçenekler
help-arguments = Argümanlar
help-commands = Komutlar
help-command = KOMUT
# What stands in a usage line for all options
help-some-options = [SEÇENEKLER]
help-play = Bir çalışmayı dinletir (komut verilmezse olan budur)
help-cadence = Yalnızca süt sağma ritmini, istediğiniz kadar dinletir
help-render = Bir çalışmayı ses dosyasına yazar
help-plan = Neyin ne zaman duyulacağını ses çıkarmadan gösterir
help-script = Söylenecekleri gösterir
help-list = Çalışmaları, dilleri, müzikleri ya da ses aygıtlarını listeler
help-about = Ne için olduğu, ne zaman arayacağınız, kaynaklar, lisanslar
help-check = Programla gelen verileri ya da sizin bir klasörünüzü denetler
help-arg-lang = Konuşulan dil, örneğin es-419
help-arg-screen-lang = Ekrandaki dil, başka bir dilse
help-arg-captions = Gösterilen altyazılar: voice (konuşulan dilde), screen (ekranın dilinde) ya da both (ikisi)
help-arg-data = İçinde kendi çalışmalarınız, dilleriniz ya da sesleriniz olan bir klasör
help-arg-plain = Yalnızca düz satırlar: renk yok, yeniden çizim yok
help-arg-session = Çalışma: bkz. "warmhands list sessions" (yazılmazsa full)
help-arg-side = Başlanacak göğüs: left (sol) ya da right (sağ)
help-arg-technique = Hareket: areola (bastırma, gevşetme) ya da press-back (arkaya itme, bastırma, gevşetme)
help-arg-rate = Dakikada kaç kez, size rahat geldiği kadar
help-arg-fit = Toplam süre, örneğin 30m ya da 28:30: her zamankinden kısa ya da uzun, sınırlar elverdiği kadar
help-arg-count = Ritmin duyuluşu: voice (ses), tone (ton) ya da none (hiçbiri)
help-arg-music = Müzik: "warmhands list music" listesinden bir ad, kendi müzik dosyanız ya da klasörünüz, ya da none (hiçbiri)
help-arg-for = Ritmin ne kadar süreceği, örneğin 20m (verilmezse durdurulana kadar)
help-arg-switch = Her göğsün turunun ne kadar süreceği, örneğin 5m
help-arg-json = Tek bir JSON nesnesi yazar
help-arg-what = Neyin listeleneceği: sessions (çalışmalar), languages (diller), music (müzik) ya da devices (aygıtlar)
help-arg-speak = Sesi olan her dil kendi adını söyler
help-arg-voice-volume = Konuşmanın ses düzeyi, desibel olarak (0, kaydedildiği gibi)
help-arg-music-volume = Müziğin ses düzeyi, desibel olarak
help-arg-signal-volume = Ritmin ve işaret seslerinin düzeyi, desibel olarak
help-arg-output = Sesin gideceği yer: speaker (hoparlör), null (hiçbir yer, ama gerçek zamanda), - (standart çıktıya WAV) ya da bir dosya
help-arg-device = Ses aygıtı, adının herhangi bir parçasıyla: bkz. "warmhands list devices"
help-arg-from = Nereden başlanacağı, PHASE.STEP olarak: adları "warmhands plan" gösterir
help-arg-file = Yazılacak dosya: adı .flac ile bitiyorsa FLAC, yoksa WAV; standart çıktı için -
help-arg-stem = Parçalardan yalnızca biri: speech (konuşma), music (müzik) ya da signal (işaret sesleri)
help-arg-format = Ses örneklerinin türü: 16, 24 ya da float (yalnızca WAV); addan anlaşılmıyorsa flac da olur
help-arg-force = Var olan dosyanın üzerine yazar
help-arg-dir = Denetlenecek klasör (yazılmazsa programla gelen veriler)
help-arg-help = Bu yardımı gösterir
help-arg-version = Sürümü gösterir

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = istediğiniz kadar
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Her zamanki süresinden ({ $usual }) daha kısa: her bölüm, verebileceği zamanın %{ $percent } kadarını verir (en kısası { $shortest }).
plan-fit-longer = Her zamanki süresinden ({ $usual }) daha uzun: her bölüm, daha alabileceği zamanın %{ $percent } kadarını alır (en uzunu { $longest }).
plan-fit-usual = Her zamanki süresi: hiçbir şey kısaltılmadı, uzatılmadı.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = yaklaşık { $minutes } dakika
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } ile { $longest } arası
list-no-voice = henüz ses yok
list-voice-draft = yabancı aksanlı bir ses
list-voice-human = bir insanın sesi
list-voice-synthetic = yapay bir ses
list-review-none = metinleri henüz anadili bu olan biri okumadı
list-review-native = metinleri anadili bu olan biri okudu
list-review-clinician = metinleri bir sağlık çalışanı okudu
# $name: the sound device that is used where none is named
list-default-device = { $name } (varsayılan)
about-sources = Sayılar ve alındıkları yerler:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Bu hızda “{ $word }” sözü kendi vuruşundan uzun, bu yüzden ritim tonlarla duyulur.
notice-stale = { $count ->
    [one] Kaydedilmiş bir cümle, metninden daha eski. "warmhands check" adını gösterir.
   *[other] Kaydedilmiş { $count } cümle, metinlerinden daha eski. "warmhands check" adlarını gösterir.
}
# $language: a language tag
notice-unserved-language = “{ $language }” için henüz ses yok. Bu İngilizce; --lang ile başka bir dil seçebilirsiniz.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = İstediğiniz dil: { $asked }. Burada olan dil: { $language }. Yakındır, ama bazı sözler farklı olacak.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
    [one] { $file } çalınamıyor ve atlanıyor.
   *[other] { $count } dosya çalınamıyor ve atlanıyor; ilki: { $file }.
}
notice-draft = Seste yabancı bir aksan var: bu dilde ilk denemedir.

## Failures: what is wrong, and where

failure-file-missing = { $place } bulunamadı.
failure-file-is-folder = { $place } bir klasör, dosya değil.
failure-folder-is-file = { $place } bir dosya, klasör değil.
failure-file-denied = { $place } için okuma izni yok.
failure-not-a-file = { $place } ne dosya ne de klasör.
failure-file-too-large = { $place } çok büyük.
failure-file-not-text = { $place } UTF-8 metni değil.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: bu TOML değil: { $detail }
failure-unknown-key = { $place }: “{ $key }” burada bilinmiyor.
failure-missing-key = { $place }: “{ $key }” eksik.
failure-wrong-type = { $place }: “{ $key }” için beklenen tür { $expected }, bulunan tür { $found }.
failure-unknown-word = { $place }: “{ $word }” burada bilinmiyor.
failure-duration = { $place }: “{ $text }” bir süre değil: "45 s" ya da "1.5 min" gibi yazın.
failure-duration-too-fine = { $place }: “{ $text }” tam sayıda ses örneğine denk gelmiyor.
failure-duration-too-long = { $place }: “{ $text }” bir günden uzun.
failure-not-an-id = { $place }: “{ $text }” bir ad olamaz: yalnızca küçük harf, rakam ve tire, başta bir harf.
failure-duplicate = { $place }: “{ $id }” burada ikinci kez geçiyor.
failure-say-or-sound = { $place }: “{ $step }” adımı ya bir cümle söylemeli ya da bir işaret sesi vermeli.
failure-rhythm-needs = { $place }: türü “{ $kind }” olan bir aşama için “{ $key }” gerekir.
failure-rhythm-has-no = { $place }: türü “{ $kind }” olan bir aşamada “{ $key }” olmaz.
failure-prompt-needs-time = { $place }: “{ $prompt }” hatırlatması için "at" gerekir.
failure-prompt-has-no-time = { $place }: “{ $prompt }” hatırlatmasının zamanı bellidir, "at" olmaz.
failure-hold-order = { $place }: target, min ile max arasında olmalı.
failure-rate = { $place }: { $number } bir ritim hızı olamaz.
failure-no-gate = { $place }: ilk masajdan ya da süt sağmadan önce safety = "gate" olan bir adım yok.
failure-no-hurt-line = { $place }: “{ $phase }” aşamasında safety = "hurt" olan bir adım yok.
failure-repeat = { $place }: yinelenen aşamaların türü "express" olmalı ve art arda gelmeliler; “{ $phase }” öyle değil.
failure-no-close = { $place }: bir çalışma, türü "close" olan bir aşamayla bitmeli: ne zaman aranacağı, sıcak bir cümle ve "end" işareti.
failure-unknown-source = { $place }: sources.toml dosyasında “{ $source }” yok.
failure-source-silent = { $place }: “{ $source }” kaynağı { $quantity } için bir aralık vermiyor.
failure-out-of-range = { $place }: { $number }, “{ $source }” kaynağının aralığı dışında ({ $min } ile { $max } arası).
failure-comfort-too-bold = { $place }: türü comfort olan bir kaynak { $quantity } için aralık veremez.
failure-fluent = { $place }: bu Fluent değil: { $detail }
failure-not-plain = { $place }: söylenen “{ $id }” cümlesi yalnızca düz metin olmalı.
failure-unknown-session = “{ $name }” adında bir çalışma yok.
failure-unknown-language = Burada “{ $name }” için bir dil yok.
failure-unknown-music = “{ $name }” adında bir müzik yok.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } klasöründe çalınabilecek bir ses dosyası yok: WAV, FLAC, MP3, OGG, M4A ya da AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } yanıt vermiyor.
failure-unknown-message = { $place }: { $language } dilinde söylenen bir “{ $message }” cümlesi yok.
failure-no-clip = { $place }: “{ $message }” cümlesinin { $language } dilinde kaydı yok.
failure-no-narration = { $language } için henüz ses yok.
failure-no-signal = { $place }: “{ $name }” adında bir işaret sesi yok.
failure-no-room-for-safety = { $place }: “{ $prompt }” güvenlik cümlesi “{ $phase }” aşamasına sığmıyor.
failure-other-length = { $place } dosyasında { $found } ses örneği var, ama paketi { $told } diyor.
failure-not-sound = { $place } bilinen biçimde bir ses değil.
failure-codec = { $place } burada okunamayan türden bir ses.
failure-channels = { $place } dosyasında { $channels } kanal var; bir ya da iki kanal çalınabilir.
failure-sample-rate = { $place } { $rate } Hz ile kaydedilmiş; kayıtlar 48000 Hz olmalı.
failure-empty-sound = { $place } boş.
failure-truncated-sound = { $place } yarıda kesilmiş.
failure-damaged-sound = { $place } bozuk ve çalınamıyor.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } biçimi { $format }; bu biçim burada çalınamıyor. FLAC ya da Ogg Vorbis biçimine dönüştürün.
failure-no-audio = { $place } içinde ses yok.
failure-encrypted-sound = { $place } kopyalamaya karşı korumalı ve burada çalınamıyor.
failure-many-channels = { $place } dosyasında { $channels } kanal var; en çok { $most } kanal çalınabilir.
failure-strange-rate = { $place } { $rate } Hz ile kaydedilmiş; { $least } ile { $most } Hz arası çalınabilir.
failure-sound = { $place }: { $detail }
failure-unknown-argument = “{ $argument }” burada bilinmiyor.
failure-unknown-command = “{ $command }” diye bir komut yok.
failure-invalid-value = “{ $value }” değeri { $argument } için uygun değil.
failure-missing-argument = { $argument } eksik.
failure-no-value = { $argument } için bir değer gerekir.
failure-twice = { $argument } yalnızca bir kez verilebilir.
# $one, $other: two things on the command line
failure-not-together = { $one } ile { $other } birlikte kullanılamaz.
failure-range = { $argument }: “{ $value }”, { $min } ile { $max } arasında bir sayı değil.
failure-length-range = { $argument }: “{ $value }”, { $min } ile { $max } arasında değil.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } yinelenen bir çalışma içindir; “{ $session }” kendiliğinden biter.
failure-endless = “{ $session }” durdurulana kadar sürer.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” bir süre değil.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” bu dilde ve bu hızda { $shortest } ile { $longest } arasında sürebilir; istenen { $length } olmaz.
failure-fit-fixed = --fit: “{ $session }” yaklaşık { $shortest } sürer, daha kısa ya da daha uzun olamaz.
failure-usage = Bu anlaşılamadı: { $detail }
failure-stdout = Sonuç yazılamıyor: { $detail }
failure-internal = warmhands içinde bir şey ters gitti: { $detail }

## Hints: what to do

hint-nearest = “{ $name }” mi demek istediniz?
hint-known = Bilinenler: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" programla gelen müziği çalar, "--music none" hiçbir müzik çalmaz.
hint-help = "warmhands --help" kullanılabilecek her şeyi gösterir.
hint-does-not-repeat = "warmhands cadence" yinelenir.
hint-endless = Ne kadar süreceğini --for ile belirtin, örneğin --for 20m.
hint-length = 30m, 90s, 1h15m, 28.5m ya da 28:30 gibi yazın, en çok 24 saat.
hint-no-clip = Hiçbir şey çalınmadı. Bu cümleyi kaydedin ya da üretin, ya da --lang ile başka bir dil seçin.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang ile başka bir ses seçin, bu dil ekranda kalsın: "--lang en-US --screen-lang { $tag }" gibi. Sesi olan dilleri "warmhands list languages" gösterir.
hint-fit = "warmhands list sessions" her çalışmanın ne kadar sürdüğünü gösterir.
hint-check = "warmhands check" hepsini gözden geçirir.
hint-not-plain = Bir kayıt değişemez: her durum için bir cümle yazın.

## Files

failure-exists = { $place } zaten var, olduğu gibi bırakıldı.
failure-disk-full = { $place } için yer kalmadı. Geride yarım bir şey bırakılmadı.
failure-unwritable = { $place } yazılamıyor: { $detail }
failure-no-folder = { $place } diye bir klasör yok.
failure-not-allowed = { $place } için yazma izni yok.
failure-too-long = { $length } uzunluğundaki ses, dosyanın bu biçimde alabileceğinden fazla ({ $most }).
hint-force = "warmhands render --force" üzerine yazar.
hint-disk-full = Yer açın ya da başka bir yer seçin. --format 16 yarısı kadar, .flac ile biten bir ad daha da az yer tutar.
hint-too-long = --format 16 daha çoğunu, .flac ile biten bir ad en çoğunu alır.
hint-flac-name = Adı .flac ile bitirin ya da --format yazmayın.
hint-flac-depth = FLAC 16 ya da 24 bittir: --format 16 ya da 24 seçin, ya da adı .wav ile bitirin.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Anlatım: { $licence }
tag-licence-words = Sözler: { $licence }
tag-licence-signals = İşaret sesleri: { $licence }
tag-licence-music = Müzik: { $licence }
# Where the person brought the music
tag-licence-own-music = Müzik: kendi kaydınız, kendi koşullarıyla

## Playing

play-keys = boşluk: ara ver ya da devam et · h: canım acıyor · n: ileri · p: geri · r: yeniden · q: bitir
play-keys-rhythm = + ve -: ritim daha hızlı, daha yavaş
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · kalan { $left }
play-paused = ara verildi · { $phase } · kalan { $left } · devam için boşluk
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = ara verildi · { $phase } · { $heard } · devam için boşluk
# After + or -; $rate: cycles a minute
play-rate = Ritim: dakikada { $rate } kez, birazdan gelecek hareketlerden birinden başlayarak.
play-farewell = Gitmeden önce birkaç söz. q tuşuna bir daha basarsanız hemen biter.
play-not-skipped = Bu cümle sizin güvenliğiniz için; sonuna kadar dinletilir.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Programla gelen müzikle başlansın mı?  Enter ya da y: evet · n ya da q: hayır
play-device-lost = Ses aygıtı kayboldu. Geri gelir gelmez çalışma devam edecek.
play-device-back = Ses aygıtı geri geldi.
play-no-sound = Ses aygıtı yok: çalışma sessiz ilerliyor. "warmhands render -o session.wav" başka bir yerde dinlemek için dosya yapar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Ses bir kez gecikti: bu bilgisayar çok meşguldü.
   *[other] Ses { $count } kez gecikti: bu bilgisayar çok meşguldü.
}
play-ended = Bu çalışma bitti.
# $heard: how far it came, as 12:34
play-stopped = Çalışma durduruldu, geçen süre { $heard }. İstediğiniz zaman yine gelebilirsiniz.
failure-no-device = Ses aygıtı yok.
failure-unknown-device = “{ $name }” adında bir ses aygıtı yok.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” birden çok ses aygıtına uyuyor: { $names }
failure-device-rate = { $device } 48 kHz stereo çalmıyor.
failure-device-refused = { $device } açılmadı: { $detail }
failure-not-built = Programın bu derlemesi hiçbir ses aygıtında çalmaz.
hint-list-devices = Adının daha uzun bir bölümünü ya da tam kimliğini yazın: "warmhands list devices" hepsini gösterir.
hint-device-output = --device, --output speaker sesinin nereden duyulacağını seçer: ikisinden birini yazmayın.
hint-no-device = "warmhands render -o session.wav" başka bir yerde dinlemek için dosya yapar.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } hiçbir dile ait değil: locales içinde bu etikette bir klasör yok.
check-other-language = { $place }: bu paket { $language } değil, { $told } dilinde olduğunu söylüyor.
check-no-licence = { $place }: lisans belirtilmemiş.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” kaydının { $language } dilinde bir cümlesi yok.
check-stale = { $place }: “{ $message }” şimdikinden başka bir metinle kaydedilmiş.
check-mislabelled = { $place } adı öyle dese de Ogg değil.
check-changed = { $place }, manifestinde anlatılan dosya değil.
check-not-mono = { $place } mono değil.
check-not-stereo = { $place } stereo değil.
# $at: seconds from the start
check-clipped = { $place } sesinin tepeleri kesilmiş; ilk kez başlangıçtan { $at } s sonra.
check-silent = { $place } sessiz.
# $found: as measured
check-too-loud = { $place } çok yüksek sesli: { $found } LUFS; anlatım -20 ile -18 arasındadır.
check-too-quiet = { $place } çok kısık sesli: { $found } LUFS; anlatım -20 ile -18 arasındadır.
check-peak = { $place } gerçek tepe değeri { $found } dBTP; en çok -3 olabilir.
check-loud-as-speech = { $place } konuşma kadar yüksek sesli: { $found } LUFS.
check-other-loudness = { $place } { $found } LUFS düzeyinde, ama manifesti { $told } diyor.
check-seam = { $place } başladığı gibi bitmiyor: fark { $found } dB, -20 altında olmalı.
# $message: the name of a text
check-missing-text = { $place }: “{ $message }” eksik.
check-extra-text = { $place }: “{ $message }” temel dilde yok.
# $language: the base language
check-untranslated = { $place }: “{ $message }”, { $language } metniyle sözcüğü sözcüğüne aynı.
check-outdated = { $place }: “{ $message }”, { $language } metninin şimdiki halinden değil, başka bir halinden çevrilmiş.
check-other-arguments = { $place }: “{ $message }”, { $language } metnindeki değerlerin aynısını kullanmıyor.
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” sakin söylenince { $found } s sürüyor; bir cümle en çok { $most } s olabilir.
# $name: a value such as $place
check-unknown-argument = { $place }: “{ $message }” metnine “${ $name }” değerini veren yok.
check-untitled = { $place }: terminal.ftl içinde “{ $message }” yok.
check-unreachable = { $place }: hiçbir çalışma “{ $message }” cümlesini söylemiyor.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Bakılanlar: { $languages ->
    [one] bir dil
   *[other] { $languages } dil
}, { $recordings ->
    [one] bir kayıt
   *[other] { $recordings } kayıt
}, { $sessions ->
    [one] bir çalışma
   *[other] { $sessions } çalışma
}, { $sounds ->
    [one] başka bir ses
   *[other] { $sounds } başka ses
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Hiçbir sorun yok.
    [one] Bir sorun var.
   *[other] { $count } sorun var.
}
