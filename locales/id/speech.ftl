### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Selamat datang, Ibu. Saya akan memandu Ibu memijat payudara, lalu memerah air susu dengan tangan, dengan kecepatan yang nyaman bagi Ibu.
# massage: the first words; at most 35 words
welcome-massage = Selamat datang, Ibu. Saya akan memandu Ibu memijat payudara dengan pelan dan lembut, tanpa terburu-buru.
# express: the first words; at most 35 words
welcome-express = Selamat datang, Ibu. Saya akan memandu Ibu memerah air susu dengan tangan, dengan sentuhan ringan dan irama yang pelan.
# first-days: the first words; at most 35 words
welcome-first-days = Selamat datang, Ibu. Saya akan memandu Ibu mengumpulkan tetes-tetes pertama air susu dengan tangan, secara lembut dan sebentar saja.
# relief: the first words; at most 35 words
welcome-relief = Selamat datang, Ibu. Saya akan memandu Ibu menyentuh payudara yang penuh dan nyeri dengan sangat ringan, dan memerah sedikit saja air susu.
# cadence: the first words; at most 35 words
welcome-cadence = Selamat datang, Ibu. Ini irama yang pelan untuk memerah air susu dengan tangan, selama Ibu merasa nyaman.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Sebelum mulai: bila Ibu sedang hamil, di minggu keberapa pun, atau pada payudara tampak kemerahan atau garis merah, atau Ibu demam atau merasa seperti sedang flu, mohon hubungi dulu dokter atau bidan.
# relief, right after the gate; at most 35 words
gate-relief = Sesi ini untuk payudara yang penuh, tetapi tidak merah, tidak panas, dan tanpa demam. Bila ada salah satu tanda itu, lanjutkan hanya jika dokter atau bidan sudah meminta Ibu melanjutkan.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Ibu hanya perlu kedua tangan yang hangat dan, kalau mau, sedikit minyak zaitun.
# massage: within reach; at most 35 words
supplies-towel = Letakkan handuk dan air minum di tempat yang mudah Ibu jangkau.
# full, express, relief: within reach; at most 35 words
supplies-cup = Siapkan cangkir atau sendok yang bersih, handuk, dan air minum di tempat yang mudah Ibu jangkau.
# first-days: within reach; at most 35 words
supplies-spoon = Siapkan sendok bersih, atau suntikan kecil yang bersih tanpa jarum, juga handuk dan air minum, di dekat Ibu.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Mandi air hangat atau kain basah yang hangat mungkin dapat membantu air susu mengalir. Jeda dulu di sini bila ingin mandi, atau bawa kain bersih ke tempat cuci tangan.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Bila Ibu suka rasa hangat, bawa kain bersih ke tempat cuci tangan, lalu basahi dengan air hangat. Pakai paling lama dua menit.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Sekarang cucilah tangan dengan sabun dan air hangat, ya, Bu. Tidak perlu buru-buru, nanti saya panggil Ibu kembali.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Selamat datang kembali, Ibu. Bila masih perlu waktu, jeda dulu di sini sampai Ibu siap.
# every session: taking a place; at most 35 words
settle = Duduk atau berbaringlah di tempat yang tenang dan nyaman, dengan punggung tersangga. Turunkan bahu, dan biarkan musik lembut mengalun.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Coba dulu kain itu di bagian dalam pergelangan tangan: hangat, jangan pernah panas. Lalu letakkan di atas payudara, dan beristirahatlah.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Bila tidak ada kain, letakkan saja kedua tangan yang hangat di sana. Tarik napas pelan, lalu embuskan pelan.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Sekarang tidak ada lagi yang perlu Ibu lakukan. Setiap kali mengembuskan napas, lemaskan bahu dan rahang.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Sekarang sisihkan kain itu, lalu keringkan kulit dengan handuk, cukup ditepuk lembut.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Bila memakai minyak, hangatkan beberapa tetes di antara telapak tangan. Jangan sampai kena puting dan bagian gelap di sekitarnya.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Sangga tiap payudara dengan satu tangan dari bawah, lalu goyangkan keduanya dengan lembut, supaya berayun ringan.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Gerakannya kecil dan lembut saja. Lemaskan pergelangan tangan, dan bernapaslah pelan.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Pilih payudara yang ingin Ibu dahulukan, yang mana saja boleh. Sekarang pijatlah payudara itu.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Sekarang pijatlah payudara yang satunya. Pindah pelan-pelan, dengan tangan yang tetap lembut.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Sekarang pijatlah payudara kiri. Arahkan tangan ke sana, pelan dan lembut.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Sekarang pijatlah payudara kanan. Arahkan tangan ke sana, pelan dan lembut.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Letakkan satu tangan di sisi atas payudara ini, dan tangan yang lain di sisi bawahnya. Usap dengan lembut bolak-balik, berlawanan arah.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Saat satu tangan maju, tangan yang lain mundur. Pelan saja, dan hanya sekuat yang terasa nyaman.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Letakkan satu tangan di sisi atas payudara dan satu di sisi bawahnya, lalu usap dengan lembut bolak-balik, berlawanan arah.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Sekarang letakkan tangan di kiri dan kanan payudara. Usap dengan lembut naik turun, satu tangan naik sementara yang lain turun.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Naik dan turun, tanpa terburu-buru. Biarkan telapak tangan tetap terbuka dan lembut.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Letakkan lagi tangan di kiri dan kanan payudara, lalu usap dengan lembut naik turun, berlawanan arah.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Sekarang lingkari payudara dengan kedua tangan, lalu putar dengan sangat lembut, seperti memeras kain yang halus.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Putar satu tangan sedikit ke satu arah, dan tangan yang lain ke arah sebaliknya, lalu bergantian. Kecil dan ringan saja.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Lingkari lagi payudara dengan kedua tangan, lalu putar sedikit dan lembut seperti tadi.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Tarik napas pelan, lalu embuskan pelan sampai habis.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Bila ada bagian yang terasa kencang, usaplah bagian itu lebih ringan.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Biarkan lengan terasa berat dan tenang. Gerakan kecil saja sudah cukup.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Semua ini tidak boleh terasa sakit. Bila sakit, berhenti, dan lanjutkan dengan lebih ringan hanya jika itu terasa baik bagi Ibu.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Boleh seringan yang Ibu suka. Bila sakit, berhenti, dan biarkan tangan beristirahat.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Bila ada bagian yang nyeri, jangan dipijat. Bila sakit, berhenti.

# full: before the short massage between rounds; at most 35 words
cup-aside = Letakkan cangkir di tempat yang aman supaya tidak tumpah, dan istirahatkan jari Ibu.
# full: the short massage between rounds begins; at most 35 words
massage-between = Sekarang pijat sebentar, dengan tangan bersih dan tanpa minyak. Ini mungkin dapat membantu air susu keluar lebih banyak.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Sekarang lakukan hal yang sama pada payudara yang satunya, seringan tadi.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Sentuh payudara seringan membelai anak kucing. Gerakkan kulitnya saja, jangan menekan ke dalam.
# relief: when even that is too much; at most 35 words
light-leave-out = Bila sentuhan ini pun terasa terlalu kuat, tidak usah dilakukan, cukup istirahatkan tangan di pangkuan.
# relief: before the expression; at most 35 words
relief-aim = Sekarang perahlah sedikit saja air susu, untuk mengurangi rasa kencang. Payudara tidak perlu dikosongkan.
# relief: while expressing; at most 35 words
relief-softer = Begitu payudara ini terasa sedikit lebih lunak, itu sudah cukup. Ibu boleh berhenti di situ.
# relief: close; at most 35 words
relief-enough = Sedikit saja sudah cukup. Bila dikosongkan, payudara malah bisa membuat air susu lebih banyak lagi.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Sekarang Ibu boleh meletakkan kain basah yang sejuk di atas payudara. Sejuk, bukan sedingin es, dan hanya selama terasa nyaman.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Bila tadi memakai minyak, bersihkan semuanya dari payudara dan tangan dengan handuk, supaya jari tidak licin.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Sekarang cucilah tangan sekali lagi dengan sabun dan air hangat. Tidak perlu buru-buru, nanti saya panggil Ibu kembali.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Letakkan satu tangan di payudara yang ingin Ibu dahulukan, yang mana saja boleh. Dengan tangan yang lain, pegang cangkir atau sendok di bawah puting.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Sekarang letakkan satu tangan di payudara yang satunya, dan dengan tangan yang lain, pegang cangkir atau sendok di bawah puting.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Sekarang letakkan satu tangan di payudara kiri, dan dengan tangan yang lain, pegang cangkir atau sendok di bawah puting.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Sekarang letakkan satu tangan di payudara kanan, dan dengan tangan yang lain, pegang cangkir atau sendok di bawah puting.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Bentuk huruf C yang lebar dengan jempol dan telunjuk: jempol di atas puting, telunjuk di bawahnya, saling berhadapan.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Letakkan jempol dan telunjuk di tepi luar areola, yaitu bagian gelap di sekitar puting.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Jaraknya kira-kira dua sampai tiga sentimeter dari pangkal puting. Bila bagian gelap Ibu lebih besar atau lebih kecil, ikuti jarak ini.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Jaga agar jari dan kulit tetap kering, supaya jari tidak bergeser dari tempatnya.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Tekan dengan lembut, jempol dan telunjuk saling mendekat, lalu lepas tekanannya. Jari tetap di titik kulit yang sama, tanpa bergeser.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Dorong jari dengan lembut ke arah dinding dada. Lalu tekan, jempol dan telunjuk saling mendekat, dan lepas tekanannya, tanpa bergeser di kulit.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Tekan hanya tepi bagian gelap, jangan pernah putingnya. Puting tidak boleh dipencet atau ditarik.
# every expression: just before the first rhythm; at most 35 words
express-follow = Sekarang ikuti irama ini dengan tangan Ibu. Bila terasa terlalu cepat, pelankan saja, karena irama Ibu sendiri yang paling tepat.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Sama seperti tadi: tekan dengan lembut, lalu lepas, dengan jari tetap di tempatnya.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Sama seperti tadi: dorong dengan lembut, tekan, lalu lepas, dengan jari tetap di tempatnya.
# full, express: the second round begins; at most 35 words
round-again = Sekarang tiap payudara mendapat giliran lagi. Dengan diulang, air susu mungkin keluar lebih banyak.
# full: the third round begins; at most 35 words
round-last = Satu giliran pendek lagi untuk tiap payudara, setelah itu Ibu bisa beristirahat.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Semua ini tidak boleh terasa sakit. Bila sakit, berhenti, dan mulai lagi dengan lebih ringan hanya jika Ibu mau.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Bila sakit, berhenti. Tangan yang ringan sudah cukup.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Tetap lembut, jangan menarik dan jangan menggosok. Bila sakit, berhenti.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Sekarang kembali ke payudara yang pertama, dan letakkan jempol dan telunjuk seperti tadi.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Sekarang pindah ke payudara yang satunya, dan letakkan jempol dan telunjuk seperti tadi.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Sekarang pindah ke payudara kiri, dan letakkan jempol dan telunjuk seperti tadi.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Sekarang pindah ke payudara kanan, dan letakkan jempol dan telunjuk seperti tadi.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Air susu bisa perlu dua menit atau lebih untuk mulai keluar. Belum keluar, atau baru setetes, itu wajar sekali.
# first-days: about the first milk; at most 35 words
first-drops = Air susu yang pertama itu kental dan keluar menetes. Pada awalnya, satu mililiter atau kurang itu normal.
# every expression phase: changing early; at most 35 words
when-slows = Bila air susu keluar makin sedikit, pindahlah ke payudara yang satunya kapan saja Ibu mau.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Bila tetesannya tinggal sedikit, Ibu boleh ganti payudara atau lanjut ke langkah berikutnya. Hitungan menit hanya panduan.
# long turns: half of it is over; at most 35 words
half-way = Giliran ini sudah setengah jalan. Biarkan tangan Ibu tetap lembut.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Separuh giliran ini sudah lewat. Embuskan napas, dan lanjutkan dengan lembut.
# every turn: one minute is left; at most 35 words
last-minute = Kira-kira satu menit lagi di payudara ini.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Satu menit lagi di sini, tetap seringan tadi.
# every turn: the fingers move around; at most 35 words
rotate-1 = Sekarang pindahkan jempol dan telunjuk sedikit, mengikuti tepi bagian gelap.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Putar tangan sedikit, supaya jari berada di tempat baru dengan jarak yang sama.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Pindah sedikit lagi mengelilingi puting, lalu lanjutkan dari sana.
# long turns: a reminder; at most 35 words
remind-shoulders = Turunkan bahu Ibu, dan biarkan rahang lemas.
# long turns: a reminder; at most 35 words
remind-no-sliding = Biarkan jari tetap di satu titik kulit, tanpa bergeser atau menggosok.
# long turns: a reminder; at most 35 words
remind-dear = Bila Ibu mau, bayangkan seseorang yang Ibu sayangi, atau tempat yang membuat Ibu tenang.
# long turns: a reminder; at most 35 words
remind-hand-tired = Bila tangan lelah, kibaskan sebentar atau ganti tangan. Ibu bisa mengikuti irama lagi kapan saja.
# long turns: a reminder; at most 35 words
remind-drops = Menetes atau memancar, dua-duanya baik. Sedikit apa pun layak disimpan.
# turns: a reminder; at most 35 words
remind-breathe = Bernapaslah pelan, dan lemaskan tangan setiap kali tekanan dilepas.

## Closing

# every session: the work is over; at most 35 words
close-rest = Sekarang istirahatkan tangan di pangkuan. Tadi itu bagian yang terakhir.
# full, express, first-days: the milk; at most 35 words
milk-cover = Tutup air susu Ibu, meski hanya beberapa tetes, dengan tutup yang bersih, lalu beri label tanggal dan jam.
# full, express, first-days: the milk; at most 35 words
milk-keep = Bila tidak segera diminum bayi, simpan air susu di kulkas. Di rumah sakit, ikuti aturan ruang rawat.
# first-days: how often; at most 35 words
how-often = Bila bayi belum bisa menyusu langsung, biasanya dianjurkan memerah delapan sampai sepuluh kali dalam sehari semalam, paling sedikit sekali pada malam hari.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Bila tadi memakai minyak, bersihkan minyak itu dari payudara dan tangan sebelum bayi menyusu.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Bila langkah-langkah ini tidak membuat Ibu lebih nyaman, hubungi dokter atau konselor menyusui.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Hubungi dokter atau konselor menyusui bila tampak kemerahan atau garis merah, atau bila Ibu demam atau merasa seperti sedang flu.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Hubungi mereka juga, ya, Bu, bila bayi tidak bisa melekat pada payudara. Itu alasan yang baik untuk meminta bantuan.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Terima kasih sudah meluangkan waktu untuk diri sendiri. Istirahatlah sebentar, dan minumlah air.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Banyak atau sedikit hasilnya hari ini, Ibu sudah memberi waktu dan perhatian. Istirahatlah sebentar, dan minumlah air.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Kita berhenti di sini. Lepaskan tangan dari payudara, dan biarkan lengan beristirahat.
# it-hurts; at most 35 words
hurt-not-your-fault = Berhenti itu pilihan yang tepat. Ini bukan salah Ibu.
# it-hurts: when to call; at most 35 words
call-if-pain = Bila sakitnya tidak segera hilang, atau datang lagi, hubungi dokter atau konselor menyusui.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Sekarang Ibu istirahat dulu, tidak perlu terburu-buru. Ibu boleh mencoba lagi lain waktu, kapan saja Ibu mau.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Dorong
# on the beat: thumb and finger toward each other; one word
beat-compress = Tekan
# on the beat: the hand lets go; one word
beat-relax = Lepas

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Suara ini berbicara dalam bahasa Indonesia.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Sisa waktunya kira-kira empat puluh lima menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Sisa waktunya kira-kira tiga puluh menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Sisa waktunya kira-kira dua puluh menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Sisa waktunya kira-kira lima belas menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Sisa waktunya kira-kira sepuluh menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Sisa waktunya kira-kira lima menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Sisa waktunya kira-kira tiga menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Sisa waktunya kira-kira dua menit.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Sisa waktunya kira-kira satu menit.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Sisa waktunya kurang dari satu menit.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Nanti suaranya akan sekeras ini. Apakah Ibu bisa mendengarnya dengan jelas?
# care, question 1 of 4; at most 20 words
care-pregnant = Apakah Ibu sedang hamil, di minggu keberapa pun?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Apakah pada payudara tampak kemerahan atau garis merah, atau ada bagian payudara yang panas?
# care, question 3 of 4; at most 20 words
care-fever = Apakah Ibu sedang demam?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Apakah Ibu merasa seperti sedang flu?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Kalau begitu, mohon hubungi dulu dokter atau bidan. Kita tidak mulai sekarang.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Apakah dokter atau bidan sudah meminta Ibu untuk tetap melakukan sesi ini?
