### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Masaj ve süt sağma
# What will happen in it, in one sentence
session-full-summary = İki göğse de yumuşak bir masaj, ardından sütü elle sağma: üç tur, aralarında kısa birer masaj.
# The name of the session massage
session-massage = Masaj
# What will happen in it, in one sentence
session-massage-summary = Ilık bir bez ve iki göğse de yumuşak bir masaj, süt sağmadan.
# The name of the session express
session-express = Süt sağma
# What will happen in it, in one sentence
session-express-summary = Sütü elle sağma: her göğüs için iki tur, süt yavaşlayınca öbür göğse geçerek.
# The name of the session for the first days after a birth
session-first-days = İlk günler
# What will happen in it, in one sentence
session-first-days-summary = İlk damlaları kaşıkla ya da enjektörle, yumuşakça, yaklaşık on dakikada toplama.
# The name of the session that is only the rhythm
session-cadence = Yalnızca ritim
# What will happen in it, in one sentence
session-cadence-summary = Elle süt sağmanın ritmi, bir göğüs, sonra öbürü, istediğiniz kadar.
# The name of the session for full, tender breasts
session-relief = Rahatlama
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Dolu ve hassas göğüsler için çok hafif dokunuşlar ve biraz süt; göğüsleriniz kırmızı ya da sıcak değilse ve ateşiniz yoksa.
# The name of what the key h leads to
session-it-hurts = Canım acıyor
# What will happen in it, in one sentence
session-it-hurts-summary = Sakince durma ve yardım için ne zaman arayacağınız.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = hazırlık
# The short name of a phase: massaging
phase-massage = masaj
# The short name of a phase: expressing by hand
phase-express = süt sağma
# The short name of a phase: the end of a session
phase-close = kapanış
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = başladığınız göğüs
# The breast of a phase: the one that was not first
side-second = öbür göğüs
# The breast of a phase: the left one
side-left = sol göğüs
# The breast of a phase: the right one
side-right = sağ göğüs
# The breasts of a phase: both at once
side-both = iki göğüs
# The name of the music that the project brings
music-warm = Sıcacık
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Pencerede yağmur
# The name of a piece of music: very soft, as one hushes a child
music-hush = Dinginlik

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = İki el, akan suyun altında sabunla birbirini ovuyor.
# The picture of the warm cloth
figure-warm-cloth = İki el, göğüslerin üzerinde ılık bir bez tutuyor.
# The picture of the first stroke of the massage
figure-shake = Her göğsün altında bir el var; göğsü hafifçe sağa sola sallıyor.
# The picture of the second stroke
figure-back-and-forth = Bir el göğsün üstünde, bir el altında; eller birbirine ters yönde, bir sağa bir sola gidip geliyor.
# The picture of the third stroke
figure-up-and-down = Göğsün iki yanında birer el var: biri yukarı çıkarken öbürü aşağı iniyor.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = İki el göğsü arasına alıyor ve yumuşak bir bezi sıkar gibi, birbirine ters yönde hafifçe çeviriyor.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Bir elin parmakları göğsün üst kısmını tüy gibi hafifçe okşuyor.
# The picture of wiping off the oil
figure-wipe = Bir el, göğüsteki yağı havluyla siliyor.
# The picture of leaning forward
figure-lean-forward = Anne oturuyor ve biraz öne eğiliyor; göğsünün altında bir bardak var.
# The picture of the cup
figure-cup = Bir el süt sağıyor, öbür el bardağı göğüs ucunun altında tutuyor.
# The picture of the shape of the hand
figure-c-hand = Başparmak ve öbür parmaklar geniş bir C harfi oluşturuyor.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Başparmak göğüs ucunun üstünde, işaret parmağı altında; ikisi de areolanın dış kenarında, göğüs ucunun dibinden iki üç santimetre uzakta.
# The picture of the first movement of the other technique, from the side
figure-press-back = Başparmak ve öbür parmaklar göğsü dümdüz arkaya, kaburgalara doğru itiyor.
# The picture of the movement that brings milk
figure-compress = Başparmakla işaret parmağı areolanın kenarında birbirine yaklaşıyor ve süt damlaları beliriyor.
# The picture of the movement that follows it
figure-relax = Başparmakla işaret parmağı gevşiyor ve cildin aynı yerinde kalıyor.
# The picture of the fingers that move around
figure-rotate = El dönüyor; başparmakla işaret parmağı areolanın kenarında yeni bir yere geliyor.
# The picture of the cool cloth
figure-cool-cloth = İki el, göğüslerin üzerinde serin bir bez tutuyor.
# The picture of resting
figure-rest = Anne oturuyor; sabahlığı kapalı, elleri kucağında dinleniyor.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Önce kimler aramalı

    Aşağıdakilerden biri varsa lütfen başlamayın, önce doktorunuzu veya ebenizi arayın:
      - hamileliğin herhangi bir haftasındaysanız;
      - göğsünüzde kızarıklık veya kırmızı çizgiler varsa (esmer ya da siyah tende orası daha koyu veya morumsu görünebilir ya da yalnızca sıcak olabilir);
      - ateşiniz varsa;
      - kendinizi grip olmuş gibi hissediyorsanız.

    Rahatlama çalışması, bunu atlamanın bir yolu değildir. Göğüsleriniz doluysa ama kızarıklık, göğüste sıcaklık ya da ateş yoksa size göredir; bunlardan biri bile varsa, yalnızca doktorunuz veya ebeniz yapmanızı zaten söylediyse yapın.

    Canınız hiçbir zaman acımamalı. { $hurt } tuşu her şeyi hemen durdurur ve ne zaman arayacağınızı söyler.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Ne zaman aramalı
# Below that: a line to write on follows
handout-telephone = Servisin telefon numarası:
# The heading over how long milk keeps
handout-storage = Sütün saklanma süresi
# The heading over who says so
handout-sources = Kaynaklar

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Lütfen ellerinizi sabunla ve ılık suyla yıkayın.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Şimdi ellerinizi bir kez daha sabunla ve ılık suyla yıkayın.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Ilık bir duş ya da ılık, nemli bir bez sütünüzün akmasına yardımcı olabilir.
# On a handout, in place of the spoken line settle
paper-settle = Sessiz ve rahat bir yerde, sırtınız destekli olarak oturun ya da arkanıza yaslanın. Omuzlarınızı aşağı bırakın. Hafif müzik yardımcı olabilir.
# On a handout, in place of the spoken line express-follow
paper-follow = Bunu yavaşça, tekrar tekrar yapın. Doğru olan sizin kendi hızınızdır.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Amerika Birleşik Devletleri: zamanında doğmuş, sağlıklı bebekler
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Birleşik Krallık: zamanında doğmuş, sağlıklı bebekler
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, İrlanda: hastanedeki erken doğmuş ya da hasta bebekler
# Where milk is kept; a length of time stands beside it
storage-room = Yeni sağılmış, oda sıcaklığında
# Likewise
storage-refrigerator = Yeni sağılmış, buzdolabında
# Likewise; in this time it stays at its best
storage-freezer-best = Derin dondurucuda, en iyi süre
# Likewise
storage-freezer = Derin dondurucuda, en uzun süre
# Likewise: milk that was frozen
storage-thawed-refrigerator = Çözülmüş, buzdolabında
# Likewise: milk that was frozen
storage-thawed-room = Çözülmüş, oda sıcaklığında
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Öğünden artan süt
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) ya da daha soğuk
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
        [one] { $time } saat
       *[other] { $time } saat
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
        [one] { $time } gün
       *[other] { $time } gün
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
        [one] { $time } ay
       *[other] { $time } ay
    }
# Below all these times
storage-rules = Çözülmüş sütü asla yeniden dondurmayın. Kurallar ülkeye göre değişir ve erken doğan bebekler için daha sıkıdır: hastanenizin kurallarına uyun.

# An entry in a calendar, with an alarm
remind-summary = Süt sağma zamanı

## Help

# What the program is: the first line of its help
help-warmhands = Göğüs masajı ve elle süt sağma için sakin bir ses, hafif müzik ve bir ritim.
# The heading before how a command is typed; a colon follows
help-usage = Kullanım
# The heading over the options of a command
help-options = Seçenekler
# The heading over the arguments of a command
help-arguments = Argümanlar
# The heading over the list of commands
help-commands = Komutlar
# Stands for the name of a command where a usage line is shown, in capitals
help-command = KOMUT
# What stands in a usage line for all options
help-some-options = [SEÇENEKLER]
# What the command play does
help-play = Bir çalışmayı dinletir (komut verilmezse olan budur)
# What the command cadence does
help-cadence = Yalnızca süt sağma ritmini, istediğiniz kadar dinletir
# What the command care does: somebody chooses a session together with a patient
help-care = Anneyle birlikte, adım adım, onun dilinde ve sizin dilinizde bir çalışma seçmenizi sağlar
# What the command "resume" does
help-resume = Son çalışmayı durdurulduğu yerden sürdürür, en geç bir gün sonrasına kadar
# What the command render does
help-render = Bir çalışmayı ses dosyasına yazar
# What the command plan does
help-plan = Neyin ne zaman duyulacağını ses çıkarmadan gösterir
# What the command script does
help-script = Söylenecekleri gösterir
# What the command list does
help-list = Çalışmaları, dilleri, müzikleri, süt saklama kurallarını, ses aygıtlarını ya da mikrofonları listeler
# What the command figures does
help-figures = Dokunuşların ve hareketlerin resimlerini SVG ve PNG dosyalarına yazar
# What the command handout does
help-handout = Yazdırılacak bir broşür hazırlar: resimleriyle adımlar ve ne zaman aramak gerektiği
# What the command remind does
help-remind = Takvim için anımsatıcıları .ics türünde bir dosyaya yazar
# What the command about does
help-about = Ne için olduğu, ne zaman arayacağınız, kaynaklar, lisanslar
# What the command "ctl" does
help-ctl = Sürmekte olan bir çalışmayı başka bir terminalden ya da betikten yönetir
# What the command log does
help-log = Çalışmalarınızın günlüğünü gösterir, süt miktarı ekler, dışa aktarır ya da siler
# What the command log list does
help-log-list = Günlüğe yazılan çalışmaları listeler
# What the command log amount does
help-log-amount = Bir kayda ne kadar süt geldiğini ve çalışmanın nasıl geçtiğini ekler
# What the command log chart does
help-log-chart = Her göğsün sütünü ve dakikalarını gün gün gösterir
# What the command log export does
help-log-export = Bütün kayıtları başka bir program için yazar
# What the command log delete does
help-log-delete = Kayıtları, geriye hiçbir şey kalmayacak biçimde siler
# What the command config does
help-config = Ayarlarınızın nerede olduğunu gösterir, bir ayar dosyası oluşturur ya da onu denetler
# What the command config path does
help-config-path = Ayar dosyanızın nerede olduğunu ya da olacağını gösterir
# What the command config init does
help-config-init = Her ayarın örnek olarak yer aldığı bir dosya yazar; var olan dosya olduğu gibi kalır
# What the command config check does
help-config-check = Ayarlarınızdaki her hatayı söyler
# What the command preset does; a preset has choices for a session, under a name
help-preset = Bir çalışma için yapılan seçimleri bir adla saklar, örneğin bir yatağın adıyla
# What the command preset save does
help-preset-save = Ardından verilen seçimleri bu adla saklar
# What the command preset list does
help-preset-list = Ön ayarları listeler
# What the command preset show does
help-preset-show = Bir ön ayarın içindekileri gösterir
# What the command preset remove does
help-preset-remove = Bir ön ayarı siler
# What the command check does
help-check = Programla gelen verileri ya da sizin bir klasörünüzü denetler
# What the command pack does
help-pack = Kendi sesinizi kaydeder ya da yeni bir dil ekler; başkalarının paketlerini kurar
# What the command pack new does
help-pack-new = --lang ile verilen dilde yeni bir paket için klasör oluşturur
# What the command pack sheet does
help-pack-sheet = Kayıtta okunacak cümleleri gösterir
# What the command pack record does
help-pack-record = Cümleleri mikrofondan tek tek kaydeder; kaldığı yerden sürdürür
# What the command pack import does
help-pack-import = Başka yerde yapılmış kayıtları içe aktarır
# What the command pack check does
help-pack-check = Nelerin düzeltilmesi gerektiğini ve daha ne kadar kayıt kaldığını söyler
# What the command pack build does
help-pack-build = Paketi, başkalarının kurabileceği tek bir dosya haline getirir
# What the command pack install does
help-pack-install = Size verilen bir paketi kurar
# What the command pack list does
help-pack-list = Kurulu paketleri listeler
# What the command pack remove does
help-pack-remove = Kurulu bir paketi kaldırır
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Konuşulan dil, adıyla ya da etiketiyle: İspanyolca, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Ekrandaki dil, başka bir dilse
# An option; F13 and next stay as they are
help-arg-key = Bir tuşun ya da pedalın ne yapacağı, örneğin F13=next; birden çok kez verilebilir
# An option
help-arg-one-button = Herhangi bir tuş ya da düğme: ara ver ya da devam et; hızlıca iki kez: ileri; hızlıca dört kez ya da basılı tutunca: canım acıyor
# An option
help-arg-locked = Tuşlar kilitli başlar: yalnızca ara verme, “canım acıyor” ve kilidi açma çalışır
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Gösterilen altyazılar: voice (konuşulan dilde), screen (ekranın dilinde) ya da both (ikisi)
# What the option --data is for
help-arg-data = İçinde kendi çalışmalarınız, dilleriniz ya da sesleriniz olan bir klasör
# What the option --lines is for
help-arg-lines = Altyazılar satır olarak, terminalde tam ekrana yer olsa bile
# What the option --theme is for; the words are typed as they are
help-arg-theme = Tam ekranın renkleri: auto (terminaldeki ya da masaüstündeki gibi), light (açık), dark (koyu) ya da night (siyah üzerine kehribar)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Resimlerdeki ten rengi: neutral (nötr), light (açık), tan (buğday), brown (esmer) ya da dark (koyu)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Resimlerin terminalde çizilişi: quadrants (çeyrekler) ya da harflerin arasında boşluk kalıyorsa half (yarımlar)
# What the argument FIGURE of the command figures is for
help-arg-figure = Resim (yazılmazsa hepsi)
# What the option --output of the command figures is for
help-arg-figures-dir = Resimlerin yazılacağı klasör
# What the option --large of the command handout is for
help-arg-large = Büyük puntolu yazı
# What the option --policy of the command handout is for
help-arg-policy = Sütün saklanma süresi için kimin kuralları: bkz. "warmhands list policies" (yazılmazsa cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Kâğıt boyutu: a4 ya da letter (verilmezse yazıcıdaki gibi; PDF için a4)
# What the option --output of the command handout is for
help-arg-page-file = Yazılacak dosya, adı .html ya da .pdf ile biter; standart çıktı için -
# What the option --every of the command remind is for
help-arg-every = Anımsatıcıların arasındaki süre, örneğin 3h ya da 2h30m
# What the option --times of the command remind is for
help-arg-times = Kaç anımsatıcı olacağı (verilmezse 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = İlk anımsatıcının saati, örneğin 22:00 (verilmezse bir sonraki çeyrek saat başında)
# What the option --output of the command remind is for
help-arg-calendar-file = Yazılacak dosya, örneğin next.ics; standart çıktı için -
# What the option --plain is for
help-arg-plain = Yalnızca düz satırlar: renk yok, yeniden çizim yok
# What the argument SESSION is; full is typed as it is
help-arg-session = Çalışma: bkz. "warmhands list sessions" (yazılmazsa full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Başlanacak göğüs: left (sol), right (sağ) ya da other (geçen sefer ilk olmayan)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Hareket: areola (bastırma, gevşetme) ya da press-back (arkaya itme, bastırma, gevşetme)
# What the option --rate is for
help-arg-rate = Dakikada kaç kez, size rahat geldiği kadar
# What the option --fit is for
help-arg-fit = Toplam süre, örneğin 30m ya da 28:30: her zamankinden kısa ya da uzun, sınırlar elverdiği kadar
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Ritmin duyuluşu: voice (ses), tone (ton) ya da none (hiçbiri)
# What the option --music is for; none is typed as it is
help-arg-music = Müzik: "warmhands list music" listesinden bir ad; kendi dosyanız, klasörünüz ya da çalma listeniz; ya da none (hiçbiri)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Klasörü ya da çalma listesini karışık ve her seferinde başka bir sırayla çalar; --shuffle=7 hep aynı sırayı verir
# What the option --delay is for
help-arg-delay = Başlamadan önce ne kadar sessizce bekleneceği, örneğin 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Siz ellerinizi yıkayıp dönene ve herhangi bir tuşa basana kadar bekler, en çok birkaç dakika
# What the option --for is for
help-arg-for = Ritmin ne kadar süreceği, örneğin 20m (verilmezse durdurulana kadar)
# What the option --switch is for
help-arg-switch = Her göğsün turunun ne kadar süreceği, örneğin 5m
# What the option --json is for
help-arg-json = Tek bir JSON nesnesi yazar
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Neyin listeleneceği: sessions (çalışmalar), languages (diller), music (müzik), policies (sütün saklanma süreleri), devices (aygıtlar) ya da microphones (mikrofonlar)
# What the option --speak of list languages is for
help-arg-speak = Sesi olan her dil kendi adını söyler
# What the option --voice-volume is for
help-arg-voice-volume = Konuşmanın ses düzeyi, desibel olarak (0, kaydedildiği gibi)
# What the option --music-volume is for
help-arg-music-volume = Müziğin ses düzeyi, desibel olarak
# What the option --signal-volume is for
help-arg-signal-volume = Ritmin ve işaret seslerinin düzeyi, desibel olarak
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Sesin gideceği yer: speaker (hoparlör), null (hiçbir yer, ama gerçek zamanda), - (standart çıktı, gerçek zamanda) ya da bir dosya
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Sesin gideceği yer: speaker (hoparlör) ya da null (hiçbir yer, ama gerçek zamanda)
# What the option --forget of "resume" is for
help-arg-forget = Hiçbir şey çalmaz; son çalışmadan saklananları siler
# What the option --preset is for
help-arg-preset = "warmhands preset save" ile saklanmış seçimler
# What the argument NAME of the commands of preset is
help-arg-preset-name = Adı: bir yatak ya da oda, örneğin bed4 (a-z, 0-9 ve -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Anneye uyarı belirtileriyle ilgili dört sorunun hepsi soruldu, her birine “hayır” dedi
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Annede bir uyarı belirtisi var; doktoru veya ebesi bunu biliyor ve ona yine de bunu yapmasını söyledi
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Olağan bir yanıtı olan hiçbir şeyi sormaz; uyarı belirtileriyle ilgili soruların olağan yanıtı yoktur
# What the option --voice of care is for
help-arg-care-voice = Sesin dili, annenin dilinde henüz ses yoksa
# What the option --device is for
help-arg-device = Ses aygıtı, adının herhangi bir parçasıyla: bkz. "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Kulaklık ya da hoparlör kaybolunca: pause (geri gelene kadar ara verir) ya da go-on (başka bir aygıtla devam eder)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Nereden başlanacağı, PHASE.STEP olarak: adları "warmhands plan" gösterir
# What the option -o of the command render is for
help-arg-file = Yazılacak dosya, adı .wav, .flac, .opus ya da .ogg ile biter; standart çıktı için -
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Parçalardan yalnızca biri: speech (konuşma), music (müzik) ya da signal (işaret sesleri)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Ses örneklerinin türü: 16 ya da 24, WAV için float da olur; addan anlaşılmıyorsa flac, opus ya da raw16 (başlıksız 16 bit) da olur
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Opus dosyasının boyutu, kbit/s olarak, 32 ile 256 arası (verilmezse 64)
# What the option --force is for
help-arg-force = Var olan dosyanın üzerine yazar
# What the argument of the command check is
help-arg-dir = Denetlenecek klasör (yazılmazsa programla gelen veriler)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Paketin klasörü
# What the option --voice of pack new is for
help-arg-pack-voice = Sesin sahibi, ekranda görüneceği gibi
# What the option --licence of pack new is for
help-arg-pack-licence = Başkalarının kayıtları hangi koşullarla kullanabileceği, örneğin CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Yazılacak dosya (verilmezse klasörün adını alır)
# What the argument of pack install is
help-arg-pack-file = Adı .whpack ile biten paket dosyası
# What the option --force of pack install is for
help-arg-pack-force = Kurulu olan aynı adlı paketin yerine bunu koyar
# What the argument of pack remove is
help-arg-pack-name = Paketin adı: bkz. "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Her biri kendi cümlesinin adını taşıyan ses dosyaları, örneğin wash-hands.wav; içinde böyle dosyalar olan klasörler; ya da --labels ile tek bir uzun dosya
# What the option --labels of pack import is for
help-arg-pack-labels = Audacity etiketlerini içeren metin dosyası; her cümlenin uzun dosyanın neresinde olduğunu söyler
# What the option --microphone of pack record is for
help-arg-pack-microphone = Mikrofon, adının herhangi bir parçasıyla: bkz. "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Yalnızca bu cümleyi, gerekirse yeniden kaydeder; birden çok kez verilebilir
# Help for an option of "play" and "ctl"
help-arg-session-name = Süren çalışmanın adı, "warmhands ctl" için: a-z, 0-9 ve tire
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Bu çalışmayı "warmhands log" için günlüğe yazar
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Bu çalışmayı ön ayarının adıyla günlüğe yazar
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Yalnızca bu tarihten itibaren olan kayıtlar, örneğin 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Kaydın numarası: bkz. "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Sol göğüsten gelen süt, mililitre olarak, örneğin 40 ya da 2.5
# The option --right of "log amount"
help-arg-log-right = Sağ göğüsten gelen süt, mililitre olarak
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Nasıl geçtiği: easy (kolay), hard (zor), painful (ağrılı) ya da tired (yorgun)
# The option -o of "log chart"
help-arg-log-chart-file = Grafiği göstermek yerine, adı .svg ile biten bu dosyaya yazar
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Tablo olarak yazar (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Bu ön ayarın kayıtlarını siler
# The option --all of "log delete"
help-arg-log-all = Bütün kayıtları siler
# The option --yes of "log delete"
help-arg-log-yes = Önce sormaz
# Help for an argument of "ctl"
help-arg-control = Ne yapılacağı: pause, resume, next, quit ...; ya da status, watch veya list
# Help for an argument of "ctl"
help-arg-words = Bu eylemle birlikte verilecekler, örneğin volume sözcüğünden sonra "voice -6"
# What the argument of "config check" is
help-arg-config-file = Denetlenecek dosya (yazılmazsa kendi ayarlarınız)
# What the option --help is for
help-arg-help = Bu yardımı gösterir
# What the option --version is for
help-arg-version = Sürümü gösterir

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = istediğiniz kadar
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Her zamanki süresinden ({ $usual }) daha kısa: her bölüm, verebileceği zamanın %{ $percent } kadarını verir (en kısası { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Her zamanki süresinden ({ $usual }) daha uzun: her bölüm, daha alabileceği zamanın %{ $percent } kadarını alır (en uzunu { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Her zamanki süresi: hiçbir şey kısaltılmadı, uzatılmadı.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = yaklaşık { $minutes } dakika
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } ile { $longest } arası
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = henüz ses yok
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = yabancı aksanlı bir ses
# In the list of languages: a person reads
list-voice-human = bir insanın sesi
# In the list of languages: a computer's voice reads
list-voice-synthetic = yapay bir ses
# In the list of languages: who has read its words
list-review-none = metinleri henüz anadili bu olan biri okumadı
# In the list of languages: who has read its words
list-review-native = metinleri anadili bu olan biri okudu
# In the list of languages: who has read its words
list-review-clinician = metinleri bir sağlık çalışanı okudu
# $name: the sound device that is used where none is named
list-default-device = { $name } (varsayılan)
# The heading over the list of sources at the end of about
about-sources = Sayılar ve alındıkları yerler:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Günlükte yazılı bir şey yok.
# In an entry: how the session ended
log-ended-done = sonuna kadar
# In an entry: how the session ended
log-ended-stopped = durduruldu
# In an entry: how the session ended
log-ended-hurt = ağrı vardı
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
        [one] bir bölüm
       *[other] { $count } bölüm
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } dk
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = kolay
# How a session was for her: it was hard to do
log-felt-hard = zor
# How a session was for her
log-felt-painful = ağrılı
# How a session was for her: she is tired
log-felt-tired = yorgun
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Ne kadar süt geldi, ml olarak ({ $side })?  bir sayı, sonra Enter · yalnızca Enter: ölçülmedi · q: soru yok
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Nasıl geçti?  { $words } · başka herhangi bir tuş: yanıt yok
# After these answers, or after "log amount"
log-noted = Günlüğe yazıldı.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
        [one] Bir kayıt kalıcı olarak silinsin mi?  1: evet · başka herhangi bir tuş: hayır
       *[other] { $count } kayıt kalıcı olarak silinsin mi?  1: evet · başka herhangi bir tuş: hayır
    }
# After that; $count: how many
log-deleted =
    { $count ->
        [one] Bir kayıt silindi.
       *[other] { $count } kayıt silindi.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Ayarlarınız. Birini kullanmak için satırının başındaki "#" işaretini silin ve değerini değiştirin. Önce komuttan sonra yazılanlar, sonra { $variable } gibi ortam değişkenleri, sonra da bu dosya geçerlidir. "warmhands config check" hataları arar.
# All settings are right; $place: their file
config-fine = { $place }: bütün ayarlar anlaşıldı.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = Arapça
# The language bn, written as in the middle of a sentence
language-bn = Bengalce
# Other names of the same language, with commas between: understood, never shown
language-bn-also = Bengali
# The language de, written as in the middle of a sentence
language-de = Almanca
# The language en-GB, written as in the middle of a sentence
language-en-gb = İngilizce (Birleşik Krallık)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = İngiliz İngilizcesi
# The language en-US, written as in the middle of a sentence
language-en-us = İngilizce (Amerika Birleşik Devletleri)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = Amerikan İngilizcesi
# The language es-419, written as in the middle of a sentence
language-es-419 = İspanyolca (Latin Amerika)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = Latin Amerika İspanyolcası
# The language fr, written as in the middle of a sentence
language-fr = Fransızca
# The language hi, written as in the middle of a sentence
language-hi = Hintçe
# The language ht, written as in the middle of a sentence
language-ht = Haiti Kreyolu
# The language id, written as in the middle of a sentence
language-id = Endonezce
# The language it, written as in the middle of a sentence
language-it = İtalyanca
# The language ja, written as in the middle of a sentence
language-ja = Japonca
# The language pl, written as in the middle of a sentence
language-pl = Lehçe
# The language pt-BR, written as in the middle of a sentence
language-pt-br = Portekizce (Brezilya)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = Brezilya Portekizcesi
# The language ru, written as in the middle of a sentence
language-ru = Rusça
# The language sw, written as in the middle of a sentence
language-sw = Svahili
# The language tl, written as in the middle of a sentence
language-tl = Tagalogca
# Other names of the same language, with commas between: understood, never shown
language-tl-also = Filipince, Tagalog
# The language tr, written as in the middle of a sentence
language-tr = Türkçe
# The language ur, written as in the middle of a sentence
language-ur = Urduca
# The language vi, written as in the middle of a sentence
language-vi = Vietnamca
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = Çince (basitleştirilmiş)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = Mandarin, Mandarin Çincesi, basitleştirilmiş Çince

## Notices

# $word: a word of the rhythm
notice-word-too-long = Bu hızda “{ $word }” sözü kendi vuruşundan uzun, bu yüzden ritim tonlarla duyulur.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
    [one] Kaydedilmiş bir cümle, metninden daha eski. "warmhands check" adını gösterir.
   *[other] Kaydedilmiş { $count } cümle, metinlerinden daha eski. "warmhands check" adlarını gösterir.
}
# $language: a language tag
notice-unserved-language = “{ $language }” için henüz ses yok. Bu İngilizce; --lang ile başka bir dil seçebilirsiniz.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Sözler: { $words }. Ses: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = İstediğiniz dil: { $asked }. Burada olan dil: { $language }. Yakındır, ama bazı sözler farklı olacak.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
    [one] Müziğinizden bir dosya atlanıyor:
   *[other] Müziğinizden { $count } dosya atlanıyor:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
    [one] ve bir dosya daha.
   *[other] ve { $count } dosya daha.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
    [one] { $file } çalınamıyor ve atlanıyor.
   *[other] { $count } dosya çalınamıyor ve atlanıyor; ilki: { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Ayarlarınızdan biri atlanıyor: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Atlanıyor: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = “{ $pack }” paketi atlanıyor ("warmhands pack remove { $pack }" onu kaldırır): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Adları bir dilin, çalışmanın ya da sesin adı ile tam aynı olmadığından atlananlar: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: bu dil { $tags } yerine geçemez, bu yüzden o ayar göz ardı edildi.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [one] { $file } bozuk ya da yarıda kesik: { $at } noktasında bitiyor, ardından sıradaki parça geliyor.
   *[other] { $count } dosya bozuk ya da yarıda kesik ve erken bitiyor; ilki: { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Müziğinizden artık hiçbir şey çalınamıyor. Çalışma müziksiz sürüyor.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle kendi klasörünüzü ya da çalma listenizi karıştırır; burada bir şey değiştirmez.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = { $file } dosyasını okuyacak bir program bekleniyor. Ctrl-C beklemeyi bitirir.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Müziğinizde çok fazla dosya var: yalnızca { $count } tanesi çalınacak.
# Before a session in such a language
notice-draft = Seste yabancı bir aksan var: bu dilde ilk denemedir.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Siz hazır olana kadar en çok { $length } bekleme de çalışmaya dahildir.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } bulunamadı.
# A folder where a file was named
failure-file-is-folder = { $place } bir klasör, dosya değil.
# A file where a folder was named
failure-folder-is-file = { $place } bir dosya, klasör değil.
# A file that this user has no right to read
failure-file-denied = { $place } için okuma izni yok.
# Something else than a file, as a device
failure-not-a-file = { $place } ne dosya ne de klasör.
# A file larger than any that is read here
failure-file-too-large = { $place } çok büyük.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } UTF-8 metni değil.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } bir { $encoding } metni, ama burada yalnızca UTF-8 okunur.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: bu TOML değil: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: “{ $key }” burada bilinmiyor.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: “{ $key }” eksik.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” için beklenen tür { $expected }, bulunan tür { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }”, { $least } ile { $most } arasında bir tam sayı olmalı; yazılan: { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }”, { $least } ile { $most } arasında bir sayı olmalı; yazılan: { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: burada çok fazla ayraç var.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: en çok { $most } girdi olabilir, burada daha fazlası var.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: “{ $word }” burada bilinmiyor.
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” bir süre değil: "45 s" ya da "1.5 min" gibi yazın.
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” tam sayıda ses örneğine denk gelmiyor.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” bir günden uzun.
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” bir ad olamaz: yalnızca küçük harf, rakam ve tire, başta bir harf.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” burada ikinci kez geçiyor.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: “{ $step }” adımı ya bir cümle söylemeli ya da bir işaret sesi vermeli.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: türü “{ $kind }” olan bir aşama için “{ $key }” gerekir.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: türü “{ $kind }” olan bir aşamada “{ $key }” olmaz.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: “{ $prompt }” hatırlatması için "at" gerekir.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: “{ $prompt }” hatırlatmasının zamanı bellidir, "at" olmaz.
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target, min ile max arasında olmalı.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: ilk masajdan ya da süt sağmadan önce safety = "gate" olan bir adım yok.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: “{ $phase }” aşamasında safety = "hurt" olan bir adım yok.
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: yinelenen aşamaların türü "express" olmalı ve art arda gelmeliler; “{ $phase }” öyle değil.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: bir çalışma, türü "close" olan bir aşamayla bitmeli: ne zaman aranacağı, sıcak bir cümle ve "end" işareti.
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml dosyasında “{ $source }” yok.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: “{ $source }” kaynağı { $quantity } için bir aralık vermiyor.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number }, “{ $source }” kaynağının aralığı dışında ({ $min } ile { $max } arası).
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: türü comfort olan bir kaynak { $quantity } için aralık veremez.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: bu Fluent değil: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: söylenen “{ $id }” cümlesi yalnızca düz metin olmalı.
# What was asked for; $name: as typed
failure-unknown-session = “{ $name }” adında bir çalışma yok.
# What was asked for; $name: as typed
failure-unknown-language = Burada “{ $name }” için bir dil yok.
# What was asked for; $name: as typed
failure-unknown-music = “{ $name }” adında bir müzik yok.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } klasöründe çalınabilecek bir ses dosyası yok: WAV, FLAC, MP3, OGG, OPUS, M4A ya da AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } çalma listesinde hiçbir dosya adı yok.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } ağ üzerinde; yalnızca bu bilgisayardaki dosyalar çalınabilir.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place }, başka bir çalma listesinin içindeki bir çalma listesi; listelerden yalnızca dosyalar çalınabilir.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } yanıt vermiyor.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } dilinde söylenen bir “{ $message }” cümlesi yok.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: “{ $message }” cümlesinin { $language } dilinde kaydı yok.
# A language without recordings; $language: its tag
failure-no-narration = { $language } için henüz ses yok.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: “{ $name }” adında bir resim yok.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: bu, gösterilebilecek bir resim değil: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: “{ $name }” adında bir işaret sesi yok.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: “{ $prompt }” güvenlik cümlesi “{ $phase }” aşamasına sığmıyor.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } dosyasında { $found } ses örneği var, ama paketi { $told } diyor.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: “{ $message }” cümlesi { $found } s içinde söylenemez; en az { $least } s sürer.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place }: süresi { $found } s, bu da “{ $message }” cümlesi için fazla uzun: en çok { $most } s olabilir.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: “{ $message }” cümlesinin ortasında { $found } s boyunca hiçbir şey duyulmuyor.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } içinde “{ $message }” cümlesi olmalıydı, ama çoğu sessizlik.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } içinde “{ $message }” cümlesi olmalıydı, ama bu bir konuşma değil.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: “{ $message }” kaydı, sözleri farklı olan “{ $other }” kaydıyla aynı.
# A file of sound
failure-not-sound = { $place } bilinen biçimde bir ses değil.
# A file of sound
failure-codec = { $place } burada okunamayan türden bir ses.
# A file of sound; $channels: how many
failure-channels = { $place } dosyasında { $channels } kanal var; bir ya da iki kanal çalınabilir.
# A recording; $rate: a number
failure-sample-rate = { $place } { $rate } Hz ile kaydedilmiş; kayıtlar 48000 Hz olmalı.
# A file of sound
failure-empty-sound = { $place } boş.
# A file of sound
failure-truncated-sound = { $place } yarıda kesilmiş.
# A file of sound
failure-damaged-sound = { $place } bozuk ve çalınamıyor.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } biçimi { $format }; bu biçim burada çalınamıyor. FLAC olarak kaydedin ya da dönüştürün: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } ses değil, { $kind ->
    [page] bir web sayfası
    [picture] bir resim
    [archive] önce açılması gereken bir arşiv
    [document] bir belge
    [notes] bir nota dosyası (MIDI)
   *[text] bir metin
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } içinde yalnızca sıfırlar var: sonuna kadar kopyalanmamış ya da indirilmemiş.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } boş. Çevrim içi (iCloud, OneDrive) tutuluyorsa önce indirin.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } tamamlanmamış: böyle bir dosyanın sonunda yer alan dizin eksik. Kaydı yapan uygulama onu onarabilir.
# A film, or another file without a track of sound
failure-no-audio = { $place } içinde ses yok.
# A file of sound
failure-encrypted-sound = { $place } kopyalamaya karşı korumalı ve burada çalınamıyor.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } dosyasında { $channels } kanal var; en çok { $most } kanal çalınabilir.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } { $rate } Hz ile kaydedilmiş; { $least } ile { $most } Hz arası çalınabilir.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = “{ $argument }” burada bilinmiyor.
# The command line; $command: as typed
failure-unknown-command = “{ $command }” diye bir komut yok.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: “{ $key }” diye bir tuş yok.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: “{ $action }” diye bir eylem yok.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: o zaman canınızın acıdığını bildirecek bir tuş kalmaz.
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” hiçbir eyleme uymuyor.
# The command line of "ctl"; their names follow
failure-several-sessions = Birden çok çalışma sürüyor. Hangisi olduğunu --name ile belirtin.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Ayarlar için bir yer yok: ne HOME ne de WARMHANDS_CONFIG bir yer gösteriyor.
# The command line of "play"; $name: as typed
failure-name-in-use = “{ $name }” adında bir çalışma zaten sürüyor.
# "ctl" found no session to steer
failure-no-running-session = Şu anda süren böyle bir çalışma yok.
# "resume" found no session to go on with
failure-no-place = Son bir gün içinde durdurulan bir çalışma yok, bu yüzden sürdürülecek bir şey de yok.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = O çalışma hâlâ sürüyor.
# After that; --name stays as it is
hint-place-in-use = Aynı anda süren çalışmalar adlarıyla ayırt edilir: her birini kendine ait bir --name ile başlatın.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Son çalışmadan saklananlar bozuk. { $place } olarak bir kenara ayrıldı.
# "preset" and --preset; $name: what was typed
failure-no-preset = “{ $name }” adında bir ön ayar yok.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Bu sistemde bir kullanıcı klasörü yok.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = { $id } numaralı bir kayıt yok.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } daha yeni bir warmhands ile yazılmış, olduğu gibi bırakıldı.
# The file of the log can't be read
failure-log-broken = { $place } bozuk ya da bu programın günlüğü değil. Olduğu gibi bırakıldı.
# Another command is at work in the file of the log
failure-log-busy = { $place } içinde başka bir warmhands çalışıyor. Bitince yeniden deneyin.
# "ctl" found a session that does not react
failure-session-hangs = Çalışma yanıt vermiyor.
# Why a control was refused: it has no effect at this place
refused-not-here = Bu, burada yapılamaz.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Önce bu öneri sonuna kadar dinletilir.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Ritim daha hızlı olamaz.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Ritim daha yavaş olamaz.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Bu daha uzun olamaz.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Bu daha kısa olamaz.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Bundan sonra sıra öbür göğüste değil.
# Why a control was refused: the volume
refused-loudest = Ses daha fazla yükseltilemez.
# Why a control was refused: the volume
refused-softest = Ses daha fazla kısılamaz.
# Why a control was refused
refused-no-such-music = Böyle bir müzik yok.
# Why a control was refused: the program that plays did not react
refused-no-answer = Çalışma yanıt vermiyor.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }” değeri { $argument } için uygun değil.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } eksik.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Burada soru sorulacak bir terminal yok. Daha yanıtlanacaklar: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } için bir değer gerekir.
# The command line; $argument: an option
failure-twice = { $argument } yalnızca bir kez verilebilir.
# $one, $other: two things on the command line
failure-not-together = { $one } ile { $other } birlikte kullanılamaz.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = “{ $file }” burada yazılmayan bir biçimde olurdu.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }”, { $min } ile { $max } arasında bir sayı değil.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }”, { $min } ile { $max } arasında değil ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }”, { $min } ile { $max } arasında değil.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } yinelenen bir çalışma içindir; “{ $session }” kendiliğinden biter.
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” durdurulana kadar sürer.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” bir süre değil.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” bu dilde ve bu hızda { $shortest } ile { $longest } arasında sürebilir; istenen { $length } olmaz.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” yaklaşık { $shortest } sürer, daha kısa ya da daha uzun olamaz.
# The command line; $detail: what is wrong, in English
failure-usage = Bu anlaşılamadı: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Sonuç yazılamıyor: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = warmhands içinde bir şey ters gitti: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = “{ $name }” mi demek istediniz?
# After something that is not known; $names: those that are, with commas between
hint-known = Bilinenler: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Bilinenler: { $names } ve { $count } tane daha.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Bilinenler: { $names } ve { $count } tane daha. "{ $command }" hepsini gösterir.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = “{ $name }” (--lang { $tag }) mi demek istediniz? "warmhands list languages" hepsini gösterir.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" programla gelen müziği çalar, "--music none" hiçbir müzik çalmaz.
# After a command line that can't be understood
hint-help = "warmhands --help" kullanılabilecek her şeyi gösterir.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" bütün olağan yanıtları alır. "--no-warning-signs" ya da "--told-by-doctor" her zaman gerekir.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" yinelenir.
# After a session without an end, where a length is needed
hint-endless = Ne kadar süreceğini --for ile belirtin, örneğin --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Bunu, [screen] gibi köşeli ayraç içindeki ilk satırın üstüne yazın.
# After a length of time that can't be read
hint-length = 30m, 90s, 1h15m, 28.5m ya da 28:30 gibi yazın, en çok 24 saat.
# After a line without a recording
hint-no-clip = Hiçbir şey çalınmadı. Bu cümleyi kaydedin ya da üretin, ya da --lang ile başka bir dil seçin.
# After a recording that can't be its line
hint-line = Bu cümleyi yeniden kaydedin. "warmhands pack check" bir paketin klasöründeki böyle kayıtların hepsini gösterir.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = --lang ile başka bir ses seçin, bu dil ekranda kalsın: "--lang en-US --screen-lang { $tag }" gibi. Sesi olan dilleri "warmhands list languages" gösterir.
# After a length that a session can't have
hint-fit = "warmhands list sessions" her çalışmanın ne kadar sürdüğünü gösterir.
# After a mistake in a file of the data
hint-check = "warmhands check" hepsini gözden geçirir.
# After a file of texts in another encoding
hint-encoding = Dosyayı yeniden, UTF-8 olarak kaydedin: çoğu düzenleyicide kodlama, kaydederken seçilir.
# After a spoken line with something to be filled in
hint-not-plain = Bir kayıt değişemez: her durum için bir cümle yazın.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } zaten var, olduğu gibi bırakıldı.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } seçilen müziğin bir parçası, olduğu gibi bırakıldı.
# A disk without room
failure-disk-full = { $place } için yer kalmadı. Geride yarım bir şey bırakılmadı.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } yazılamıyor: { $detail }
# A folder that there is not
failure-no-folder = { $place } diye bir klasör yok.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Burada PDF'yi oluşturan Chromium yok.
# Likewise, where it does not do its work
failure-chromium = Chromium bundan bir PDF oluşturamadı.
# After that
hint-no-chromium = .html olarak yazın, herhangi bir tarayıcıda açın ve yazdırın.
# A place where this user has no right to write
failure-not-allowed = { $place } için yazma izni yok.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } için yaklaşık { $needed } MB gerekli, orada ise yalnızca { $free } MB boş.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: hiçbir dosyanın adı bu olamaz.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } uzunluğundaki ses, dosyanın bu biçimde alabileceğinden fazla ({ $most }).
# After a file that would be written over
hint-force = "--force" dosyanın üzerine yazar.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Yeni dosya için başka bir ad seçin.
# After a disk without room
hint-less-room = Yer açın ya da başka bir yer seçin. Adı .opus ile biten bir dosya açık farkla en küçüğüdür.
# After a sound too long for a WAV file
hint-too-long-wav = .opus ya da .flac ile biten bir ad için böyle bir sınır yok.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Bunlar var: .wav, .flac, .opus ve .ogg. Başka her türü ffmpeg yapar: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Adı .{ $ending } ile bitirin ya da --format yazmayın.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC 16 ya da 24 bittir: --format 16 ya da 24 seçin, ya da adı .wav ile bitirin.
# After --format raw16 with a name that says something else
hint-raw-name = raw16, standart çıktı (-), bir boru hattı ya da uzantısız bir ad içindir.
# After --bitrate for a format that has none
hint-bitrate = --bitrate, Opus içindir: adı .opus ile bitirin ya da --format opus seçin.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Bu, bir ses dosyası içindir: bir dosya adı verin, örneğin "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Anlatım: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Sözler: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = İşaret sesleri: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Müzik: { $licence }
# Where the person brought the music
tag-licence-own-music = Müzik: kendi kaydınız, kendi koşullarıyla

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = herhangi bir tuş ya da düğme: ara ver ya da devam et · hızlıca iki kez: ileri · hızlıca dört kez ya da basılı tutunca: canım acıyor · { $hurt } · Ctrl-C: bitir
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Tuşlar kilitli, kilidi açan tuş: { $key }. Ara verme ve “canım acıyor” yine çalışır.
# When they work again
play-unlocked = Tuşların kilidi açıldı.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Konuşma: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Müzik: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = İşaret sesleri: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Müzik: { $name }
# The music was ended by a key
play-music-none = Müzik yok
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Çalışma sürüyor, ama dışarıdan yönetilemez.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Bu aygıtta zaten sürüyor ve aynı anda duyuluyor: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" buradan devam edemeyecek. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Bu çalışma günlüğe yazılmıyor. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Çalışma değişmiş, bu yüzden bu adımın başından devam ediyor.
# The answer to the key that asks; $left: as 12:40
play-time-left = Kalan süre: { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Siz durdurana kadar sürer.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Daha iyiyseniz { $key } tuşu sizi kaldığınız yere götürür.
# The same where all keys are one button
play-can-go-on-twice = Daha iyiyse, kaldığınız yere dönmek için hızlıca iki kez basın.
# The session goes on after that key
play-went-on = Çalışma kaldığınız yerden devam ediyor.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Bilgisayar uykudaydı, bu yüzden çalışmaya ara verildi; devam için { $key }.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Bunun süresi artık { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Şimdi sıra öbür göğüste.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Başlamasına { $left } kaldı. { $key }: şimdi başlat
# What a key does, for the list of keys; short
key-toggle = ara ver ya da devam et
# The most important key
key-hurt = canım acıyor
# To the next step
key-next = ileri
# To the beginning of this step, or the one before
key-previous = geri
# The last sentence once more
key-repeat = yeniden
# This part of the session from its beginning
key-restart = bu bölüm baştan
# The milk flows more slowly: to the other breast
key-side = öbür göğüs
# This step or rhythm lasts longer
key-longer = daha uzun
# This step or rhythm is shorter
key-shorter = daha kısa
# The rhythm
key-faster = ritim daha hızlı
# The rhythm
key-slower = ritim daha yavaş
# Its volume
key-louder-voice = konuşmanın sesini yükselt
# Its volume
key-softer-voice = konuşmanın sesini kıs
# Its volume
key-louder-music = müziğin sesini yükselt
# Its volume
key-softer-music = müziğin sesini kıs
# The volume of the tones and clicks
key-louder-signal = işaret seslerini yükselt
# The volume of the tones and clicks
key-softer-signal = işaret seslerini kıs
# The next piece
key-music-next = başka müzik
# It ends
key-music-none = müziği kapat
# The voice says how much time is left
key-time-left = kalan süre
# Where the session waits, or after "it hurts"
key-go-on = devam et
# The keys, so that touching them does nothing
key-lock = tuşları kilitle
# The same key while they are locked
key-unlock = tuşların kilidini aç
# The list of all keys
key-keys = bütün tuşlar
# The session
key-quit = bitir
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = boşluk
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
figures-written = { $path } klasörüne yazılan resimler: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Anne hangi dili konuşuyor?
# care: likewise; $language: the name of the patient's language
care-ask-voice = { $language } için henüz ses yok. Anne burada ve çalışma sırasında okuyabilir. Ses hangi dilde konuşsun?
# care: likewise; the names of the sessions follow
care-ask-session = Hangi çalışma?
# care: likewise; the two techniques follow
care-ask-technique = Hangi el hareketi?
# care: likewise; the breasts follow
care-ask-side = Önce hangi göğüs?
# care: likewise; the names of devices for sound follow
care-ask-device = Ses hangi aygıttan gelsin?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Anne bunu iyi duyuyor mu?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Uyarı belirtisi { $number } / { $count }: anneye sorun ya da yanıtı eliyle göstersin.
# care: before what will be played
care-summary = Dinletilecek olan:
# care: after that; a command line follows
care-same-again = Aynısını yinelemek için:
# care: the technique areola, which keeps its name
care-technique-areola = areola: bastırma, gevşetme
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: arkaya itme, bastırma, gevşetme
# care: an answer to the question for the first breast
care-side-own = kendi seçeceği göğüs
# care: likewise; the program remembers for a day which one was first
care-side-other = geçen sefer ilk olmayan
# care: an answer to the question for the loudness
care-good = Evet, iyi
# care: likewise
care-louder = Sesi yükselt
# care: likewise
care-softer = Sesi kıs
# care: an answer; it is also shown to the patient, in her language
care-yes = Evet
# care: likewise
care-no = Hayır
# care: the first answer after a warning sign
care-stop = Burada dur: hiçbir şey dinletilmez
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Doktoru veya ebesi bunu biliyor ve ona yine de bunu yapmasını söyledi
# care: at the end, where nothing plays
care-ended = Hiçbir şey başlatılmadı.
# The keys of care; the letter stays as it is
care-keys = Backspace: geri · q: bitir
# The keys of care, where each answer has a number
care-keys-number = bir sayı: yanıt
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = bir sayı: dil kendi adını söyler · bir kez daha ya da Enter: annenin dili bu
# A key of care, where there are more answers than fit
care-keys-more = 0: daha fazlası
# A key of care; the letter stays as it is
care-keys-again = r: yeniden söyle
# The keys of care at the end
care-keys-begin = Enter ya da boşluk: başla

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = { $language } için henüz ses yok. Hangi ses konuşsun?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = numarası, sonra Enter: o ses · yalnızca Enter: { $name } · q: hiçbiri
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · kalan { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = ara verildi · { $phase } · kalan { $left } · devam için boşluk
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Hazır mısınız? Devam etmek için herhangi bir tuşa basın · en çok { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = ara verildi · { $phase } · { $heard } · devam için boşluk
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = ara verildi · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Sırada: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Çalışma
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = geçen { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Bölüm
# The same for the step: the shortest part, as one movement of the massage
screen-step = Adım
# On the full screen, beside the phase: the session is paused
screen-paused = ara verildi
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = bekleniyor
# On the full screen, beside the phase: there is no sound device
screen-silent = sessiz
# On the full screen, beside the phase: the sound device is gone
screen-lost = ses aygıtı kayboldu
# On the full screen, beside the phase: the sound system does not answer
screen-hung = ses sistemi yanıt vermiyor
# After + or -; $rate: cycles a minute
play-rate = Ritim: dakikada { $rate } kez, birazdan gelecek hareketlerden birinden başlayarak.
# After q: the closing lines are still said
play-farewell = Gitmeden önce birkaç söz. q tuşuna bir daha basarsanız hemen biter.
# After n, p or r during a safety line
play-not-skipped = Bu cümle sizin güvenliğiniz için; sonuna kadar dinletilir.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Programla gelen müzikle başlansın mı?  Enter ya da y: evet · n ya da q: hayır
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Bu bilgisayarın ses sistemi yanıt vermiyor. Çalışma burada bekliyor; yanıt gelir gelmez buradan devam edecek.
# A headset or a loudspeaker was pulled out
play-device-lost = Ses aygıtı kayboldu. Geri gelir gelmez çalışma devam edecek.
# It is there again
play-device-back = Ses aygıtı geri geldi.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Ses aygıtı kayboldu ({ $device }). Çalışmaya ara verildi.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: bu aygıt olmadan devam et
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Ses artık buradan geliyor: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Hiçbir şey duyulmuyor ({ $device }): aygıtın sesi kapalı ya da ses düzeyi sıfır.
# Before a session, on a machine without sound
play-no-sound = Ses aygıtı yok: çalışma sessiz ilerliyor. "warmhands render -o session.wav" başka bir yerde dinlemek için dosya yapar.
# Before a session, where the sound server hangs
play-no-answer = Bu bilgisayarın ses sistemi yanıt vermiyor: çalışma sessiz ilerliyor. "warmhands render -o session.wav" başka bir yerde dinlemek için dosya yapar.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
    [one] Ses bir kez gecikti: bu bilgisayar çok meşguldü.
   *[other] Ses { $count } kez gecikti: bu bilgisayar çok meşguldü.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Bu çalışma bırakıldığında ağrı vardı. Yalnızca şimdi ağrı yoksa devam edin.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = “{ $session }” bitmeden durdurulmuştu.  Enter: kaldığı yerden devam et · başka herhangi bir tuş: baştan başla
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" buradan devam eder.
# After "resume --forget"
play-forgotten = Son çalışmadan saklanan bir şey yok.
# At the end of a session
play-ended = Bu çalışma bitti.
# $heard: how far it came, as 12:34
play-stopped = Çalışma durduruldu, geçen süre { $heard }. İstediğiniz zaman yine gelebilirsiniz.
# A machine without sound
failure-no-device = Ses aygıtı yok.
# A machine whose sound server hangs
failure-sound-hung = Bu bilgisayarın ses sistemi yanıt vermiyor.
# The option --device; $name: as typed
failure-unknown-device = “{ $name }” adında bir ses aygıtı yok.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” birden çok ses aygıtına uyuyor: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } 48 kHz stereo çalmıyor.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } açılmadı: { $detail }
# A program that was built without sound devices
failure-not-built = Programın bu derlemesi hiçbir ses aygıtında çalmaz.
# After a sound device that is not known, or not known well enough
hint-list-devices = Adının daha uzun bir bölümünü ya da tam kimliğini yazın: "warmhands list devices" hepsini gösterir.
# After two options that do not go together
hint-device-output = --device, --output speaker sesinin nereden duyulacağını seçer: ikisinden birini yazmayın.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" başka bir yerde dinlemek için dosya yapar.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } hiçbir dile ait değil: locales içinde bu etikette bir klasör yok.
# A file or a folder of the person's own data
check-no-unit = { $place } atlanıyor: adı, bir çalışmanın ya da sesin adı ile tam aynı değil.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language }, başka bir dil olan { $told } yerine geçemez.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: bu paket { $language } değil, { $told } dilinde olduğunu söylüyor.
# A manifest of recordings or of music
check-no-licence = { $place }: lisans belirtilmemiş.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” kaydının { $language } dilinde bir cümlesi yok.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: “{ $message }” kaydı pack.toml içinde yok.
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” şimdikinden başka bir metinle kaydedilmiş.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } adı öyle dese de Ogg değil.
# A file of sound
check-changed = { $place }, manifestinde anlatılan dosya değil.
# A recording
check-not-mono = { $place } mono değil.
# A piece of music
check-not-stereo = { $place } stereo değil.
# A file of sound; $at: seconds from the start
check-clipped = { $place } sesinin tepeleri kesilmiş; ilk kez başlangıçtan { $at } s sonra.
# A file of sound
check-silent = { $place } sessiz.
# A recording; $found: as measured
check-too-loud = { $place } çok yüksek sesli: { $found } LUFS; anlatım -20 ile -18 arasındadır.
# A recording; $found: as measured
check-too-quiet = { $place } çok kısık sesli: { $found } LUFS; anlatım -20 ile -18 arasındadır.
# A file of sound; $found: as measured
check-peak = { $place } gerçek tepe değeri { $found } dBTP; en çok -3 olabilir.
# A signal; $found: as measured
check-loud-as-speech = { $place } konuşma kadar yüksek sesli: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } { $found } LUFS düzeyinde, ama manifesti { $told } diyor.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } başladığı gibi bitmiyor: fark { $found } dB, -20 altında olmalı.
# A text that this language lacks
check-missing-text = { $place }: “{ $message }” eksik.
# A text that only this language has
check-extra-text = { $place }: “{ $message }” temel dilde yok.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }”, { $language } metniyle sözcüğü sözcüğüne aynı.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }”, { $language } metninin şimdiki halinden değil, başka bir halinden çevrilmiş.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }”, { $language } metnindeki değerlerin aynısını kullanmıyor.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” sakin söylenince { $found } s sürüyor; bir cümle en çok { $most } s olabilir.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: “{ $message }” metnine “${ $name }” değerini veren yok.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl içinde “{ $message }” yok.
# A spoken line that is never heard
check-unreachable = { $place }: hiçbir çalışma “{ $message }” cümlesini söylemiyor.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: metin { $texts }, eksik { $missing }, eskimiş { $outdated }, çevrilmemiş { $untranslated }; kayıt { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
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
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
    [one] Bir sorun daha var.
   *[other] { $count } sorun daha var.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Hiçbir sorun yok.
    [one] Bir sorun var.
   *[other] { $count } sorun var.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } hazır, kaydedilecek { $lines } cümle var. Okuyacağınız metin { $sheet } dosyasında.
# After that, for a language whose texts are not there yet
pack-translate = Önce { $place } içindeki metinleri çevirin ve locale.toml dosyasını doldurun. Sonra "warmhands pack sheet" okunacak cümleleri yeniden gösterir.
# After that, where something was left open
pack-fill-in = Sesin kime ait olduğunu ve lisansı { $place } dosyasına yazın.
# The last line after pack new
pack-then-record = Sonra kaydedin: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Kaydedilen cümleler: { $recorded } / { $lines }.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } oluşturuldu. Bununla dinlenebilecek çalışmalar: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = “{ $pack }” paketi kuruldu.
# After pack remove; $pack: its name
pack-removed = “{ $pack }” paketi kaldırıldı.
# In the list of packs, where there is none
pack-none = Kurulu paket yok.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, kayıt: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Bu dilde duyulan ses budur.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Bu dilde başka bir ses duyulur: ya onda bütün cümleler var ya da o bir insanın sesi.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: kaydedilen cümleler { $recorded } / { $lines }.
# Below that, once
record-how = Cümleler tek tek gösterilir. Boşluk tuşuna basın, işaret sesinin bitmesini bekleyin ve cümleyi sakince okuyun. Bitirince kısa bir süre sessiz kalın: kayıt kendiliğinden durur.
# Above each line; $number of $lines
record-line = { $number } / { $lines } · { $message }
# The keys before a line is recorded
record-keys = boşluk: kaydet · s: atla · q: şimdilik bitir
# While it listens and nothing is heard yet
record-waiting = sesiniz bekleniyor ...
# While it hears her
record-speaking = kayıt sürüyor ...
# The keys after a good recording
record-keep-keys = Enter: sakla · l: dinle · a: yeniden kaydet · s: atla · q: şimdilik bitir
# The keys after a recording that can't be used
record-again-keys = a: yeniden kaydet · s: atla · q: şimdilik bitir
# A recording and how long it is; $seconds: as 4.2
record-good = Kayıt alındı, { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Saklandı: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Bütün cümleler kaydedildi. Sıradaki: warmhands pack check { $place }
# She stopped
record-stopped = Durduruldu. Aynı komut buradan devam eder.
# How many files were taken in; $kept of $files
import-done = İçe aktarılan kayıtlar: { $kept } / { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = “{ $message }” cümlesinin { $count } kaydı var: { $files }. Bunların iyi olanlarından sonuncusu içe aktarılıyor.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } içinde çok fazla öğe var: ilk { $most } tanesi okundu, { $more } tanesi atlandı.

# Why a recording can't be used
take-silent = Hiçbir ses duyulmadı. Mikrofon açık mı?
# Why a recording can't be used
take-clipped = Ses fazla yüksek ve bozuk çıktı. Mikrofondan biraz uzaklaşın ya da mikrofonun düzeyini düşürün.
# Why a recording can't be used
take-too-quiet = Ses fazla kısık çıktı. Mikrofona yaklaşın ya da mikrofonun düzeyini yükseltin.
# Why a recording can't be used
take-noisy = Çevrede fazla gürültü var. Daha sessiz bir yer bulun ya da mikrofona yaklaşın.
# Why a recording can't be used
take-cut-start = Başı eksik kaldı. Konuşmaya işaret sesi bittikten sonra başlayın.
# Why a recording can't be used
take-cut-end = Sonu eksik kaldı. Son sözcükten sonra kısa bir süre sessiz kalın.
# Why a recording can't be used
take-peaks = Bazı sesler fazla keskin çıkıyor. Mikrofonun biraz yanına doğru, hep aynı güçte ve sakince konuşun.
# Why a recording can't be used
take-too-long = Kayıt, bir cümlenin olabileceğinden daha uzun.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Bu, o cümle olamaz: konuşma { $found } s sürüyor, cümle ise en az { $least } s sürer.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Kayıtta bu cümleden fazlası var: kayıt { $found } s sürüyor, cümle ise en çok { $most } s sürer.
# Why a recording can't be used; $found: seconds
take-line-pause = Ortada { $found } s sessizlik var. Cümleyi ara vermeden okuyun.
# Why a recording can't be used
take-line-mostly-silent = Kaydın çoğu sessizlik.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Konuşmaya benzemiyor.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Biraz hızlı söylenmiş: dakikada { $rate } { $unit ->
    [characters] karakter
   *[words] kelime
}; sakin hız { $min } ile { $max } arasındadır.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Biraz yavaş söylenmiş: dakikada { $rate } { $unit ->
    [characters] karakter
   *[words] kelime
}; sakin hız { $min } ile { $max } arasındadır.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } boş değil.
# After that
hint-folder-in-use = Boş ya da henüz var olmayan bir klasörün adını verin.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = { $place } içinde başka bir warmhands çalışıyor. Bitince yeniden deneyin.
# A folder that is not that of a pack
failure-no-pack-in = { $place } bir paket klasörü değil.
# After that
hint-pack-new = "warmhands pack new" bir paket klasörü oluşturur.
# A file that is not a pack
failure-not-a-pack = { $place } bir paket değil.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place }, oluşturulduktan sonra bozulmuş ya da değiştirilmiş.
# After a file that is no pack, or damaged
hint-pack-file = Dosyayı yeniden isteyin; onu "warmhands pack build" oluşturur.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” bir paketin parçası değil.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” sıradan bir dosya değil.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: “{ $path }” pakette iki kez var.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” içinde ekranı ele geçirebilecek karakterler var.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
    [one] { $place }: önce bu sorun düzeltilmeli.
   *[other] { $place }: önce bu { $count } sorun düzeltilmeli.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } içinde cümleleri tamam olan bir çalışma henüz yok.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" en kısa çalışmanın cümlelerini gösterir; "it-hurts" cümleleri her çalışma için gereklidir.
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } dilinde “{ $name }” diye bir cümle yok.
# $pack: its name
failure-pack-installed = “{ $pack }” adında bir paket zaten kurulu.
# After that
hint-pack-force = "--force" kurulu olanın yerine bunu koyar.
# $pack: its name
failure-pack-not-installed = “{ $pack }” adında kurulu bir paket yok.
# There is no home folder to keep packs in
failure-no-home = Bu sistemde paketlerin saklanacağı bir kullanıcı klasörü yok.
# A label file that can't be read
failure-labels = { $place }: bu bir Audacity etiketi değil: aralarında sekme olan başlangıç, bitiş ve cümle adı gerekir.
# A label file that names no line
failure-no-labels = { $place } içinde adı olan bir etiket yok.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” şu cümlelerden herhangi biri olabilir: { $names }. Cümlenin tam adını kullanın.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: “{ $message }” etiketi kaydın sonunu aşıyor.
# --labels with more than one sound file
failure-labels-one-file = --labels yalnızca tek bir uzun kayıtla kullanılır.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Terminal metin gösterir, ses göstermez. Bir dosya adı verin, örneğin "-o session.wav", ya da sesi "|" ile başka bir programa gönderin.
# Recording without a keyboard
failure-no-keys = Kayıt için klavyesi olan bir terminal gerekir.
# Recording without a microphone
failure-no-microphone = Mikrofon yok.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = “{ $name }” adında bir mikrofon yok.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” birden çok mikrofona uyuyor: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } 48 kHz ile kayıt yapmıyor.
# The microphone went away while it recorded
failure-microphone-lost = Mikrofon kayboldu. Sakladığınız kayıtlar güvende; aynı komut buradan devam eder.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" var olan mikrofonları gösterir.
