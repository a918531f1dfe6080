### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Hoş geldiniz. Kendi hızınızda göğüslerinize masaj yaparken ve sonra sütünüzü elle sağarken size yol göstereceğim.
# massage: the first words; at most 35 words
welcome-massage = Hoş geldiniz. Hiç acele etmeden, yavaş ve yumuşak bir göğüs masajında size yol göstereceğim.
# express: the first words; at most 35 words
welcome-express = Hoş geldiniz. Sütünüzü hafif bir dokunuşla ve yavaş bir ritimle elle sağarken size yol göstereceğim.
# first-days: the first words; at most 35 words
welcome-first-days = Hoş geldiniz. Sütünüzün ilk damlalarını elle, yumuşakça ve kısa sürede toplarken size yol göstereceğim.
# relief: the first words; at most 35 words
welcome-relief = Hoş geldiniz. Dolu ve hassas göğüslerinize çok hafifçe dokunurken ve yalnızca biraz süt sağarken size yol göstereceğim.
# cadence: the first words; at most 35 words
welcome-cadence = Hoş geldiniz. Elle süt sağmak için yavaş bir ritim başlıyor, size iyi geldiği sürece kullanın.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Başlamadan önce: hamileliğin herhangi bir haftasındaysanız, göğsünüzde kızarıklık veya kırmızı çizgiler varsa, ateşiniz varsa ya da kendinizi grip olmuş gibi hissediyorsanız, lütfen önce doktorunuzu veya ebenizi arayın.
# relief, right after the gate; at most 35 words
gate-relief = Bu çalışma, göğüsleriniz doluysa ama kızarıklık, göğüste sıcaklık ya da ateş yoksa size göredir. Bunlardan biri bile varsa, yalnızca doktorunuz veya ebeniz yapmanızı söylediyse devam edin.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Size gereken yalnızca kendi sıcak elleriniz ve isterseniz biraz zeytinyağı.
# massage: within reach; at most 35 words
supplies-towel = Bir havluyu ve biraz içme suyunu elinizin altında bulundurun.
# full, express, relief: within reach; at most 35 words
supplies-cup = Temiz bir bardağı ya da kaşığı, bir havluyu ve biraz içme suyunu uzanabileceğiniz bir yere koyun.
# first-days: within reach; at most 35 words
supplies-spoon = Yanınızda temiz bir kaşık ya da iğnesiz, küçük ve temiz bir enjektör, bir havlu ve biraz içme suyu bulundurun.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Ilık bir duş ya da ılık, nemli bir bez sütünüzün akmasına yardımcı olabilir. Duş için burada ara verin, ya da lavaboya giderken yanınıza temiz bir bez alın.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Sıcaklık size iyi geliyorsa, lavaboya giderken temiz bir bez alın ve ılık suyla ıslatın. En fazla iki dakika kullanın.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Şimdi lütfen ellerinizi sabunla ve ılık suyla yıkayın. Acele etmeyin, ben size seslenirim.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Tekrar hoş geldiniz. Biraz daha zamana ihtiyacınız varsa, hazır olana kadar burada ara verin.
# every session: taking a place; at most 35 words
settle = Sessiz ve rahat bir yerde, sırtınız destekli olarak oturun ya da arkanıza yaslanın. Omuzlarınızı aşağı bırakın, hafif müzik çalmaya devam etsin.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Bezi bileğinizin iç tarafında deneyin: ılık olsun, asla sıcak olmasın. Sonra göğüslerinizin üzerine koyun ve dinlenin.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Beziniz yoksa, onun yerine sıcak ellerinizi göğüslerinizin üzerine koyun. Yavaşça nefes alın ve yavaşça verin.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Şu anda yapmanız gereken başka bir şey yok. Her nefes verişinizde omuzlarınız ve çeneniz biraz daha yumuşasın.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Şimdi bezi kenara koyun ve cildinizi havluyla hafif hafif dokunarak kurulayın.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Yağ kullanacaksanız, birkaç damlasını avuçlarınızda ısıtın. Göğüs uçlarınıza ve çevrelerindeki koyu renkli kısma sürmeyin.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Her göğsünüzün altına bir elinizi koyun ve göğüslerinizi serbestçe salınacak şekilde hafifçe sallayın.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Hareket küçük ve yumuşak kalsın. Bilekleriniz gevşek, nefesiniz yavaş olsun.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Hangi göğsünüzle başlayacağınızı seçin, ikisi de olur. Şimdi bu göğsünüze masaj yapın.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Şimdi öbür göğsünüze masaj yapın. Ellerinizi yavaşça, aynı yumuşaklıkla oraya götürün.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Şimdi sol göğsünüze masaj yapın. Ellerinizi yavaşça ve yumuşakça oraya götürün.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Şimdi sağ göğsünüze masaj yapın. Ellerinizi yavaşça ve yumuşakça oraya götürün.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Bir elinizi bu göğsünüzün üstüne, öbür elinizi altına koyun. Ellerinizi hafifçe, birbirine ters yönde, ileri geri gezdirin.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Bir eliniz ileri giderken öbürü geri gelsin. Yavaş olun, yalnızca size iyi geldiği kadar güç verin.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Bir elinizi göğsünüzün üstüne, öbürünü altına koyun ve ellerinizi hafifçe, birbirine ters yönde, ileri geri gezdirin.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Şimdi göğsünüzün iki yanına birer elinizi koyun. Ellerinizi hafifçe yukarı aşağı gezdirin, biri çıkarken öbürü insin.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Acele etmeden, bir yukarı, bir aşağı. Avuçlarınız açık ve yumuşak kalsın.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Yine göğsünüzün iki yanına birer elinizi koyun ve ellerinizi hafifçe, birbirine ters yönde, yukarı aşağı gezdirin.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Şimdi göğsünüzü iki elinizin arasına alın ve yumuşak bir bezin suyunu sıkar gibi, çok hafifçe çevirin.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Bir elinizi biraz bir yana, öbürünü öbür yana çevirin, sonra yön değiştirin. Hareket küçük ve hafif olsun.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Göğsünüzü bir kez daha iki elinizin arasına alın ve yine küçük, yumuşak hareketlerle çevirin.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Yavaşça nefes alın, sonra nefesinizi sonuna kadar bırakın.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Gergin bir yer fark ederseniz, ellerinizi oradan daha da hafif geçirin.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Kollarınız ağır ve sakin olsun. Küçük bir hareket yeter.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Bunların hiçbiri canınızı acıtmamalı. Canınız acırsa durun, yalnızca içinize siniyorsa daha hafif devam edin.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = İstediğiniz kadar hafif dokunun. Canınız acırsa durun ve ellerinizi dinlendirin.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Hassas, acıyan bir yer varsa, oraya dokunmayın. Canınız acırsa durun.

# full: before the short massage between rounds; at most 35 words
cup-aside = Bardağınızı devrilmeyeceği bir yere koyun ve parmaklarınızı dinlendirin.
# full: the short massage between rounds begins; at most 35 words
massage-between = Şimdi temiz ellerle ve yağ kullanmadan kısa bir masaj yapacaksınız. Daha çok süt gelmesine yardımcı olabilir.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Şimdi aynısını öbür göğsünüzde de, aynı hafiflikle yapın.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Göğsünüze bir kedi yavrusunu okşar gibi hafifçe dokunun. Yalnızca cildi hareket ettirin, derine bastırmayın.
# relief: when even that is too much; at most 35 words
light-leave-out = Bu dokunuş bile fazla geliyorsa, yapmayın, ellerinizi kucağınızda dinlendirin.
# relief: before the expression; at most 35 words
relief-aim = Şimdi göğsünüzdeki baskıyı azaltmak için yalnızca biraz süt sağın. Göğsünüzü boşaltmanız gerekmiyor.
# relief: while expressing; at most 35 words
relief-softer = Bu göğsünüzde biraz yumuşama hissettiğiniz an, bu kadarı yeter. Orada durabilirsiniz.
# relief: close; at most 35 words
relief-enough = Biraz süt sağmak yeter. Göğüsleri boşaltmak, daha da çok süt yapmalarına yol açabilir.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Şimdi göğüslerinizin üzerine serin, nemli bir bez koyabilirsiniz. Serin olsun, buz gibi olmasın ve yalnızca size iyi geldiği sürece kalsın.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Yağ kullandıysanız, parmaklarınız kaymasın diye göğüslerinizdeki ve ellerinizdeki bütün yağı havluyla silin.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Şimdi ellerinizi bir kez daha sabunla ve ılık suyla yıkayın. Acele etmeyin, ben size seslenirim.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Bir elinizi başlayacağınız göğsünüze koyun, ikisi de olur. Öbür elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Şimdi bir elinizi öbür göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Şimdi bir elinizi sol göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Şimdi bir elinizi sağ göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Başparmağınızla işaret parmağınızı geniş bir C harfi gibi açın. Başparmağınız göğüs ucunun üstünde, işaret parmağınız altında, karşılıklı dursun.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Başparmağınızı ve işaret parmağınızı areolanın, yani göğüs ucunun çevresindeki koyu renkli kısmın dış kenarına koyun.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Burası göğüs ucunun dibinden iki üç santimetre uzaktadır. Koyu renkli kısım sizde daha geniş ya da daha darsa, siz bu uzaklığa göre yerleştirin.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Parmaklarınızı ve cildinizi kuru tutun ki parmaklarınız koyduğunuz yerde kalsın.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Başparmağınızla işaret parmağınızı birbirine yaklaştırarak hafifçe bastırın, sonra gevşetin. Parmaklarınız cildin aynı yerinde kalsın, kaymasın.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Parmaklarınızı hafifçe arkaya, kaburgalarınıza doğru itin. Sonra başparmağınızla işaret parmağınızı, cildin üzerinde kaydırmadan, birbirine yaklaştırarak bastırın ve gevşetin.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Yalnızca koyu renkli kısmın kenarına bastırın, göğüs ucunun kendisine asla bastırmayın. Göğüs ucunu sıkmayın ve çekmeyin.
# every expression: just before the first rhythm; at most 35 words
express-follow = Şimdi elinizle ritmi izleyin. Hızlı gelirse yavaşlayın, doğru olan sizin kendi hızınızdır.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Yine önceki gibi: hafifçe bastırın ve gevşetin, parmaklarınız yerinde kalsın.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Yine önceki gibi: hafifçe arkaya itin, bastırın ve gevşetin, parmaklarınız yerinde kalsın.
# full, express: the second round begins; at most 35 words
round-again = Şimdi her iki göğsünüz için birer tur daha var. Aynı göğse yeniden dönmek daha çok süt getirebilir.
# full: the third round begins; at most 35 words
round-last = Her göğsünüz için kısa bir tur daha kaldı, sonra dinlenebilirsiniz.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Bunların hiçbiri canınızı acıtmamalı. Canınız acırsa durun, yalnızca siz isterseniz daha hafif olarak yeniden başlayın.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Canınız acırsa durun. Hafif bir el yeter.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Yumuşakça devam edin, çekmeyin ve ovmayın. Canınız acırsa durun.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Şimdi başladığınız göğsünüze dönün, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Şimdi öbür göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Şimdi sol göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Şimdi sağ göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Sütün gelmeye başlaması iki dakika ya da daha uzun sürebilir. Henüz hiç gelmemesi ya da yalnızca bir damla gelmesi gayet normaldir.
# first-days: about the first milk; at most 35 words
first-drops = İlk süt koyudur ve damla damla gelir. Başlangıçta bir mililitre ya da daha azı normaldir.
# every expression phase: changing early; at most 35 words
when-slows = Süt yavaşlayınca, istediğiniz zaman öbür göğsünüze geçin.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Damlalar azaldıysa, öbür göğsünüze geçebilir ya da ilerleyebilirsiniz. Dakikalar yalnızca fikir vermek içindir.
# long turns: half of it is over; at most 35 words
half-way = Bu turun yarısına geldiniz. Eliniz yumuşacık olsun.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Bu turun yarısı bitti. Nefesinizi verin ve yumuşakça devam edin.
# every turn: one minute is left; at most 35 words
last-minute = Bu göğsünüzde yaklaşık bir dakika daha var.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Burada bir dakika daha, yine önceki kadar hafif.
# every turn: the fingers move around; at most 35 words
rotate-1 = Şimdi başparmağınızı ve işaret parmağınızı koyu renkli kısmın kenarında biraz öteye alın.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Elinizi biraz çevirin, parmaklarınız aynı uzaklıkta yeni bir yere gelsin.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Göğüs ucunun çevresinde biraz daha ilerleyin ve oradan devam edin.
# long turns: a reminder; at most 35 words
remind-shoulders = Omuzlarınızı aşağı bırakın, çeneniz de gevşek olsun.
# long turns: a reminder; at most 35 words
remind-no-sliding = Parmaklarınız cildin aynı yerinde kalsın, kaymasın ve sürtünmesin.
# long turns: a reminder; at most 35 words
remind-dear = İsterseniz sevdiğiniz birini ya da kendinizi huzurlu hissettiğiniz bir yeri düşünün.
# long turns: a reminder; at most 35 words
remind-hand-tired = Eliniz yorulduysa silkeleyin ya da el değiştirin. Ritme istediğiniz an yeniden katılabilirsiniz.
# long turns: a reminder; at most 35 words
remind-drops = Damla damla da gelse, fışkırarak da gelse olur. Azıcık da olsa saklamaya değer.
# turns: a reminder; at most 35 words
remind-breathe = Yavaşça nefes alıp verin, her gevşetişte eliniz yumuşasın.

## Closing

# every session: the work is over; at most 35 words
close-rest = Şimdi ellerinizi kucağınızda dinlendirin. Bu, son bölümdü.
# full, express, first-days: the milk; at most 35 words
milk-cover = Birkaç damla bile olsa, sütünüzü temiz bir kapakla kapatın, üzerine tarihi ve saati yazan bir etiket yapıştırın.
# full, express, first-days: the milk; at most 35 words
milk-keep = Bebeğiniz sütü kısa süre içinde içmeyecekse, buzdolabına koyun. Hastanede, servisin kurallarına uyun.
# first-days: how often; at most 35 words
how-often = Bebeğiniz henüz göğsünüzden ememiyorsa, genel öneri, gece ve gündüz toplam sekiz ila on kez, en az biri gece olmak üzere süt sağmaktır.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Yağ kullandıysanız, bebeğiniz emmeden önce göğüslerinizdeki ve ellerinizdeki yağı silin.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Bu yaptıklarınız sizi rahatlatmazsa, doktorunuzu veya bir emzirme danışmanını arayın.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Kızarıklık veya kırmızı çizgiler görürseniz, ateşiniz varsa ya da kendinizi grip olmuş gibi hissediyorsanız, doktorunuzu veya bir emzirme danışmanını arayın.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Bebeğiniz göğsünüzü kavrayamıyorsa da lütfen onları arayın. Bu, yardım istemek için iyi bir nedendir.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Kendinize bu zamanı ayırdığınız için teşekkür ederim. Biraz dinlenin, su içmeyi de unutmayın.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Bugün ne kadar gelirse gelsin, zamanınızı ve özeninizi verdiniz. Biraz dinlenin, su içmeyi de unutmayın.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Burada duruyoruz. Ellerinizi çekin ve kollarınızı dinlendirin.
# it-hurts; at most 35 words
hurt-not-your-fault = Durmakla doğru olanı yaptınız. Bu sizin suçunuz değil.
# it-hurts: when to call; at most 35 words
call-if-pain = Ağrı kısa sürede geçmezse ya da yeniden gelirse, doktorunuzu veya bir emzirme danışmanını arayın.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Şimdi kendinize nazik davranın. Dilediğinizde, başka bir zaman yine gelebilirsiniz.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Arkaya
# on the beat: thumb and finger toward each other; one word
beat-compress = Bastırın
# on the beat: the hand lets go; one word
beat-relax = Gevşetin

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Bu dil Türkçedir.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Yaklaşık kırk beş dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Yaklaşık otuz dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Yaklaşık yirmi dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Yaklaşık on beş dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Yaklaşık on dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Yaklaşık beş dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Yaklaşık üç dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Yaklaşık iki dakika kaldı.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Yaklaşık bir dakika kaldı.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Bir dakikadan az kaldı.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Ses bu yükseklikte olacak. Beni iyi duyuyor musunuz?
# care, question 1 of 4; at most 20 words
care-pregnant = Hangi haftada olursa olsun, hamile misiniz?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Göğsünüzde kızarıklık veya kırmızı çizgiler görüyor musunuz ya da göğsünüzün bir yeri sıcak mı?
# care, question 3 of 4; at most 20 words
care-fever = Ateşiniz var mı?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Kendinizi grip olmuş gibi hissediyor musunuz?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = O zaman lütfen önce doktorunuzu veya ebenizi arayın. Çalışmaya şimdi başlamıyoruz.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Doktorunuz veya ebeniz size yine de bu çalışmayı yapmanızı söyledi mi?
