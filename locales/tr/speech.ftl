### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard.

## Welcome

# full: the first words
welcome-full = Hoş geldiniz. Kendi hızınızda göğüslerinize masaj yaparken ve sonra sütünüzü elle sağarken size yol göstereceğim.
# massage: the first words
welcome-massage = Hoş geldiniz. Hiç acele etmeden, yavaş ve yumuşak bir göğüs masajında size yol göstereceğim.
# express: the first words
welcome-express = Hoş geldiniz. Sütünüzü hafif bir dokunuşla ve yavaş bir ritimle elle sağarken size yol göstereceğim.
# first-days: the first words
welcome-first-days = Hoş geldiniz. Sütünüzün ilk damlalarını elle, yumuşakça ve kısa sürede toplarken size yol göstereceğim.
# relief: the first words
welcome-relief = Hoş geldiniz. Dolu ve hassas göğüslerinize çok hafifçe dokunurken ve yalnızca biraz süt sağarken size yol göstereceğim.
# cadence: the first words
welcome-cadence = Hoş geldiniz. Elle süt sağmak için yavaş bir ritim başlıyor, size iyi geldiği sürece kullanın.

## Who should call first

# every session, before anything is done
gate = Başlamadan önce: hamileliğin herhangi bir haftasındaysanız, göğsünüzde kızarıklık veya kırmızı çizgiler varsa, ateşiniz varsa ya da kendinizi grip olmuş gibi hissediyorsanız, lütfen önce doktorunuzu veya ebenizi arayın.
# relief, right after the gate
gate-relief = Bu çalışma, göğüsleriniz doluysa ama kızarıklık, göğüste sıcaklık ya da ateş yoksa size göredir. Bunlardan biri bile varsa, yalnızca doktorunuz veya ebeniz yapmanızı söylediyse devam edin.

## Getting ready

# full, massage: what is needed
supplies-hands = Size gereken yalnızca kendi sıcak elleriniz ve isterseniz biraz zeytinyağı.
# massage: within reach
supplies-towel = Bir havluyu ve biraz içme suyunu elinizin altında bulundurun.
# full, express, relief: within reach
supplies-cup = Temiz bir bardağı ya da kaşığı, bir havluyu ve biraz içme suyunu uzanabileceğiniz bir yere koyun.
# first-days: within reach
supplies-spoon = Yanınızda temiz bir kaşık ya da iğnesiz, küçük ve temiz bir enjektör, bir havlu ve biraz içme suyu bulundurun.
# full, massage: before the hands are washed, since both need warm water
warm-offer = Ilık bir duş ya da ılık, nemli bir bez sütünüzün akmasına yardımcı olabilir. Duş için burada ara verin, ya da lavaboya giderken yanınıza temiz bir bez alın.
# relief: before the hands are washed; never more warmth than this
warm-offer-short = Sıcaklık size iyi geliyorsa, lavaboya giderken temiz bir bez alın ve ılık suyla ıslatın. En fazla iki dakika kullanın.
# every session: she goes to the sink; a minute passes, then a bell
wash-hands = Şimdi lütfen ellerinizi sabunla ve ılık suyla yıkayın. Acele etmeyin, ben size seslenirim.
# every session: after the bell that follows washing
back-from-washing = Tekrar hoş geldiniz. Biraz daha zamana ihtiyacınız varsa, hazır olana kadar burada ara verin.
# every session: taking a place
settle = Sessiz ve rahat bir yerde, sırtınız destekli olarak oturun ya da arkanıza yaslanın. Omuzlarınızı aşağı bırakın, hafif müzik çalmaya devam etsin.
# full, massage, relief: the warm cloth begins
cloth-try = Bezi bileğinizin iç tarafında deneyin: ılık olsun, asla sıcak olmasın. Sonra göğüslerinizin üzerine koyun ve dinlenin.
# full, massage, relief: while the cloth lies there
cloth-or-hands = Beziniz yoksa, onun yerine sıcak ellerinizi göğüslerinizin üzerine koyun. Yavaşça nefes alın ve yavaşça verin.
# full, massage: later, while the cloth lies there
cloth-breathe = Şu anda yapmanız gereken başka bir şey yok. Her nefes verişinizde omuzlarınız ve çeneniz biraz daha yumuşasın.
# full, massage, relief: the cloth is done
cloth-off = Şimdi bezi kenara koyun ve cildinizi havluyla hafif hafif dokunarak kurulayın.
# full, massage: oil, which is optional
oil-warm = Yağ kullanacaksanız, birkaç damlasını avuçlarınızda ısıtın. Göğüs uçlarınıza ve çevrelerindeki koyu renkli kısma sürmeyin.

## Massage

# full, massage, first-days: first stroke, both breasts
massage-shake = Her göğsünüzün altına bir elinizi koyun ve göğüslerinizi serbestçe salınacak şekilde hafifçe sallayın.
# full, massage, first-days: the first stroke goes on
massage-shake-more = Hareket küçük ve yumuşak kalsın. Bilekleriniz gevşek, nefesiniz yavaş olsun.

# full, massage, relief: the massage of one breast begins
massage-on-first = Hangi göğsünüzle başlayacağınızı seçin, ikisi de olur. Şimdi bu göğsünüze masaj yapın.
# full, massage, relief: the massage of the second breast begins
massage-on-second = Şimdi öbür göğsünüze masaj yapın. Ellerinizi yavaşça, aynı yumuşaklıkla oraya götürün.
# full, massage, relief: instead of the two above, when the side was chosen
massage-on-left = Şimdi sol göğsünüze masaj yapın. Ellerinizi yavaşça ve yumuşakça oraya götürün.
# full, massage, relief: the same, for the right
massage-on-right = Şimdi sağ göğsünüze masaj yapın. Ellerinizi yavaşça ve yumuşakça oraya götürün.

# full, massage, relief: second stroke, one breast
massage-back-and-forth = Bir elinizi bu göğsünüzün üstüne, öbür elinizi altına koyun. Ellerinizi hafifçe, birbirine ters yönde, ileri geri gezdirin.
# full, massage: the second stroke goes on
massage-back-and-forth-more = Bir eliniz ileri giderken öbürü geri gelsin. Yavaş olun, yalnızca size iyi geldiği kadar güç verin.
# full, massage, relief, and the short massage between rounds: second stroke again
massage-back-and-forth-again = Bir elinizi göğsünüzün üstüne, öbürünü altına koyun ve ellerinizi hafifçe, birbirine ters yönde, ileri geri gezdirin.
# full, massage, relief: third stroke, one breast
massage-up-and-down = Şimdi göğsünüzün iki yanına birer elinizi koyun. Ellerinizi hafifçe yukarı aşağı gezdirin, biri çıkarken öbürü insin.
# full, massage: the third stroke goes on
massage-up-and-down-more = Acele etmeden, bir yukarı, bir aşağı. Avuçlarınız açık ve yumuşak kalsın.
# full, massage, relief: third stroke on the second breast
massage-up-and-down-again = Yine göğsünüzün iki yanına birer elinizi koyun ve ellerinizi hafifçe, birbirine ters yönde, yukarı aşağı gezdirin.
# full, massage: fourth stroke, one breast
massage-twist = Şimdi göğsünüzü iki elinizin arasına alın ve yumuşak bir bezin suyunu sıkar gibi, çok hafifçe çevirin.
# full, massage: the fourth stroke goes on
massage-twist-more = Bir elinizi biraz bir yana, öbürünü öbür yana çevirin, sonra yön değiştirin. Hareket küçük ve hafif olsun.
# full, massage: fourth stroke on the second breast
massage-twist-again = Göğsünüzü bir kez daha iki elinizin arasına alın ve yine küçük, yumuşak hareketlerle çevirin.
# full, massage: within a stroke on the second breast
massage-breathe = Yavaşça nefes alın, sonra nefesinizi sonuna kadar bırakın.
# full, massage: within a stroke on the second breast
massage-tight-places = Gergin bir yer fark ederseniz, ellerinizi oradan daha da hafif geçirin.
# full, massage: within a stroke on the second breast
massage-little = Kollarınız ağır ve sakin olsun. Küçük bir hareket yeter.

# every massage phase has one of these three: it must not hurt
hurt-massage = Bunların hiçbiri canınızı acıtmamalı. Canınız acırsa durun, yalnızca içinize siniyorsa daha hafif devam edin.
# massage phases: it must not hurt
hurt-massage-light = İstediğiniz kadar hafif dokunun. Canınız acırsa durun ve ellerinizi dinlendirin.
# massage phases: it must not hurt
hurt-massage-sore = Hassas, acıyan bir yer varsa, oraya dokunmayın. Canınız acırsa durun.

# full: before the short massage between rounds
cup-aside = Bardağınızı devrilmeyeceği bir yere koyun ve parmaklarınızı dinlendirin.
# full: the short massage between rounds begins
massage-between = Şimdi temiz ellerle ve yağ kullanmadan kısa bir masaj yapacaksınız. Daha çok süt gelmesine yardımcı olabilir.
# full: within a short massage, one breast is done
massage-change-breast = Şimdi aynısını öbür göğsünüzde de, aynı hafiflikle yapın.

## Relief

# relief: how light the strokes are
light-as-kitten = Göğsünüze bir kedi yavrusunu okşar gibi hafifçe dokunun. Yalnızca cildi hareket ettirin, derine bastırmayın.
# relief: when even that is too much
light-leave-out = Bu dokunuş bile fazla geliyorsa, yapmayın, ellerinizi kucağınızda dinlendirin.
# relief: before the expression
relief-aim = Şimdi göğsünüzdeki baskıyı azaltmak için yalnızca biraz süt sağın. Göğsünüzü boşaltmanız gerekmiyor.
# relief: while expressing
relief-softer = Bu göğsünüzde biraz yumuşama hissettiğiniz an, bu kadarı yeter. Orada durabilirsiniz.
# relief: close
relief-enough = Biraz süt sağmak yeter. Göğüsleri boşaltmak, daha da çok süt yapmalarına yol açabilir.
# relief: close, the cool cloth
cool-cloth = Şimdi göğüslerinizin üzerine serin, nemli bir bez koyabilirsiniz. Serin olsun, buz gibi olmasın ve yalnızca size iyi geldiği sürece kalsın.

## Between massage and expression

# full: the oil comes off
wipe-oil = Yağ kullandıysanız, parmaklarınız kaymasın diye göğüslerinizdeki ve ellerinizdeki bütün yağı havluyla silin.
# full: she goes to the sink again; a minute passes, then a bell
wash-again = Şimdi ellerinizi bir kez daha sabunla ve ılık suyla yıkayın. Acele etmeyin, ben size seslenirim.

## Expressing

# full, express, first-days, relief: the first turn on the first breast
express-on-first = Bir elinizi başlayacağınız göğsünüze koyun, ikisi de olur. Öbür elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: the first turn on the second breast
express-on-second = Şimdi bir elinizi öbür göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: instead of the two above, when the side was chosen
express-on-left = Şimdi bir elinizi sol göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.
# full, express, first-days, relief: the same, for the right
express-on-right = Şimdi bir elinizi sağ göğsünüze koyun, boştaki elinizle bardağı ya da kaşığı göğüs ucunun altında tutun.

# full, express, first-days, relief: the shape of the hand
express-hand-shape = Başparmağınızla işaret parmağınızı geniş bir C harfi gibi açın. Başparmağınız göğüs ucunun üstünde, işaret parmağınız altında, karşılıklı dursun.
# full, express, first-days, relief: where thumb and finger are set
express-position = Başparmağınızı ve işaret parmağınızı areolanın, yani göğüs ucunun çevresindeki koyu renkli kısmın dış kenarına koyun.
# full, express, first-days, relief: how far from the nipple
express-distance = Burası göğüs ucunun dibinden iki üç santimetre uzaktadır. Koyu renkli kısım sizde daha geniş ya da daha darsa, siz bu uzaklığa göre yerleştirin.
# full, express, first-days, relief: the fingers stay dry
express-dry = Parmaklarınızı ve cildinizi kuru tutun ki parmaklarınız koyduğunuz yerde kalsın.
# full, express, first-days, relief: the movement, compress and relax
express-motion-areola = Başparmağınızla işaret parmağınızı birbirine yaklaştırarak hafifçe bastırın, sonra gevşetin. Parmaklarınız cildin aynı yerinde kalsın, kaymasın.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax
express-motion-press-back = Parmaklarınızı hafifçe arkaya, kaburgalarınıza doğru itin. Sonra başparmağınızla işaret parmağınızı, cildin üzerinde kaydırmadan, birbirine yaklaştırarak bastırın ve gevşetin.
# full, express, first-days, relief: never the nipple
express-not-nipple = Yalnızca koyu renkli kısmın kenarına bastırın, göğüs ucunun kendisine asla bastırmayın. Göğüs ucunu sıkmayın ve çekmeyin.
# every expression: just before the first rhythm
express-follow = Şimdi elinizle ritmi izleyin. Hızlı gelirse yavaşlayın, doğru olan sizin kendi hızınızdır.
# later turns: the movement in short, compress and relax
express-rhythm-areola = Yine önceki gibi: hafifçe bastırın ve gevşetin, parmaklarınız yerinde kalsın.
# later turns: the movement in short with the other technique
express-rhythm-press-back = Yine önceki gibi: hafifçe arkaya itin, bastırın ve gevşetin, parmaklarınız yerinde kalsın.
# full, express: the second round begins
round-again = Şimdi her iki göğsünüz için birer tur daha var. Aynı göğse yeniden dönmek daha çok süt getirebilir.
# full: the third round begins
round-last = Her göğsünüz için kısa bir tur daha kaldı, sonra dinlenebilirsiniz.

# the first turn of every expression: it must not hurt
hurt-express = Bunların hiçbiri canınızı acıtmamalı. Canınız acırsa durun, yalnızca siz isterseniz daha hafif olarak yeniden başlayın.
# later turns, cadence: it must not hurt
hurt-express-again = Canınız acırsa durun. Hafif bir el yeter.
# later turns, and during the long first ones: it must not hurt
hurt-express-later = Yumuşakça devam edin, çekmeyin ve ovmayın. Canınız acırsa durun.

# full, express, cadence: back to the first breast
switch-to-first = Şimdi başladığınız göğsünüze dönün, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: on to the second breast
switch-to-second = Şimdi öbür göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: instead of the two above, when the side was chosen
switch-to-left = Şimdi sol göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.
# full, express, cadence: the same, for the right
switch-to-right = Şimdi sağ göğsünüze geçin, başparmağınızı ve işaret parmağınızı önceki gibi yerleştirin.

## Over the rhythm

# the first expression of every session, in its first minute
first-milk = Sütün gelmeye başlaması iki dakika ya da daha uzun sürebilir. Henüz hiç gelmemesi ya da yalnızca bir damla gelmesi gayet normaldir.
# first-days: about the first milk
first-drops = İlk süt koyudur ve damla damla gelir. Başlangıçta bir mililitre ya da daha azı normaldir.
# every expression phase: changing early
when-slows = Süt yavaşlayınca, istediğiniz zaman öbür göğsünüze geçin.
# every expression phase: changing early, in other words
when-slows-guide = Damlalar azaldıysa, öbür göğsünüze geçebilir ya da ilerleyebilirsiniz. Dakikalar yalnızca fikir vermek içindir.
# long turns: half of it is over
half-way = Bu turun yarısına geldiniz. Eliniz yumuşacık olsun.
# long turns: half of it is over, in other words
half-way-again = Bu turun yarısı bitti. Nefesinizi verin ve yumuşakça devam edin.
# every turn: one minute is left
last-minute = Bu göğsünüzde yaklaşık bir dakika daha var.
# every turn: one minute is left, in other words
last-minute-again = Burada bir dakika daha, yine önceki kadar hafif.
# every turn: the fingers move around
rotate-1 = Şimdi başparmağınızı ve işaret parmağınızı koyu renkli kısmın kenarında biraz öteye alın.
# every turn: the fingers move around, in other words
rotate-2 = Elinizi biraz çevirin, parmaklarınız aynı uzaklıkta yeni bir yere gelsin.
# every turn: the fingers move around, in other words
rotate-3 = Göğüs ucunun çevresinde biraz daha ilerleyin ve oradan devam edin.
# long turns: a reminder
remind-shoulders = Omuzlarınızı aşağı bırakın, çeneniz de gevşek olsun.
# long turns: a reminder
remind-no-sliding = Parmaklarınız cildin aynı yerinde kalsın, kaymasın ve sürtünmesin.
# long turns: a reminder
remind-dear = İsterseniz sevdiğiniz birini ya da kendinizi huzurlu hissettiğiniz bir yeri düşünün.
# long turns: a reminder
remind-hand-tired = Eliniz yorulduysa silkeleyin ya da el değiştirin. Ritme istediğiniz an yeniden katılabilirsiniz.
# long turns: a reminder
remind-drops = Damla damla da gelse, fışkırarak da gelse olur. Azıcık da olsa saklamaya değer.
# turns: a reminder
remind-breathe = Yavaşça nefes alıp verin, her gevşetişte eliniz yumuşasın.

## Closing

# every session: the work is over
close-rest = Şimdi ellerinizi kucağınızda dinlendirin. Bu, son bölümdü.
# full, express, first-days: the milk
milk-cover = Birkaç damla bile olsa, sütünüzü temiz bir kapakla kapatın, üzerine tarihi ve saati yazan bir etiket yapıştırın.
# full, express, first-days: the milk
milk-keep = Bebeğiniz sütü kısa süre içinde içmeyecekse, buzdolabına koyun. Hastanede, servisin kurallarına uyun.
# first-days: how often
how-often = Bebeğiniz henüz göğsünüzden ememiyorsa, genel öneri, gece ve gündüz toplam sekiz ila on kez, en az biri gece olmak üzere süt sağmaktır.
# massage: the oil comes off
wipe-oil-after = Yağ kullandıysanız, bebeğiniz emmeden önce göğüslerinizdeki ve ellerinizdeki yağı silin.
# every session, it-hurts: when to call
call-if-no-relief = Bu yaptıklarınız sizi rahatlatmazsa, doktorunuzu veya bir emzirme danışmanını arayın.
# every session, it-hurts: when to call
call-if-redness-or-fever = Kızarıklık veya kırmızı çizgiler görürseniz, ateşiniz varsa ya da kendinizi grip olmuş gibi hissediyorsanız, doktorunuzu veya bir emzirme danışmanını arayın.
# every session, it-hurts: when to call
call-if-no-latch = Bebeğiniz göğsünüzü kavrayamıyorsa da lütfen onları arayın. Bu, yardım istemek için iyi bir nedendir.
# massage, relief: the last, warm sentence
close-warm = Kendinize bu zamanı ayırdığınız için teşekkür ederim. Biraz dinlenin, su içmeyi de unutmayın.
# full, express, first-days, cadence: the last, warm sentence
close-warm-milk = Bugün ne kadar gelirse gelsin, zamanınızı ve özeninizi verdiniz. Biraz dinlenin, su içmeyi de unutmayın.

## When she says that it hurts

# it-hurts: the first words
hurt-stop = Burada duruyoruz. Ellerinizi çekin ve kollarınızı dinlendirin.
# it-hurts
hurt-not-your-fault = Durmakla doğru olanı yaptınız. Bu sizin suçunuz değil.
# it-hurts: when to call
call-if-pain = Ağrı kısa sürede geçmezse ya da yeniden gelirse, doktorunuzu veya bir emzirme danışmanını arayın.
# it-hurts: the last, warm sentence
hurt-warm = Şimdi kendinize nazik davranın. Dilediğinizde, başka bir zaman yine gelebilirsiniz.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back)
beat-press = Arkaya
# on the beat: thumb and finger toward each other
beat-compress = Bastırın
# on the beat: the hand lets go
beat-relax = Gevşetin

## The language itself

# list languages --speak: the language says its own name
language-name = Bu dil Türkçedir.
