### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Pijat dan memerah
# What will happen in it, in one sentence
session-full-summary = Pijatan lembut pada kedua payudara, lalu memerah ASI dengan tangan dalam tiga putaran, dengan pijatan pendek di antaranya.
# The name of the session massage
session-massage = Pijat
# What will happen in it, in one sentence
session-massage-summary = Kain hangat dan pijatan lembut pada kedua payudara, tanpa memerah ASI.
# The name of the session express
session-express = Memerah
# What will happen in it, in one sentence
session-express-summary = Memerah ASI dengan tangan, dua giliran untuk tiap payudara, pindah bila ASI keluar makin sedikit.
# The name of the session for the first days after a birth
session-first-days = Hari-hari pertama
# What will happen in it, in one sentence
session-first-days-summary = Mengumpulkan tetes-tetes pertama dengan sendok atau suntikan tanpa jarum, dengan lembut, kira-kira sepuluh menit.
# The name of the session that is only the rhythm
session-cadence = Irama saja
# What will happen in it, in one sentence
session-cadence-summary = Irama memerah dengan tangan, satu payudara lalu yang satunya, selama Ibu mau.
# The name of the session for full, tender breasts
session-relief = Meredakan payudara penuh
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Usapan yang sangat ringan dan sedikit ASI, untuk payudara penuh dan nyeri yang tidak merah atau panas, bila Ibu tidak demam.
# The name of what the key h leads to
session-it-hurts = Terasa sakit
# What will happen in it, in one sentence
session-it-hurts-summary = Berhenti dengan tenang, dan kapan perlu meminta bantuan.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = persiapan
# The short name of a phase: massaging
phase-massage = pijat
# The short name of a phase: expressing by hand
phase-express = memerah
# The short name of a phase: the end of a session
phase-close = penutup
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = payudara yang didahulukan
# The breast of a phase: the one that was not first
side-second = payudara yang satunya
# The breast of a phase: the left one
side-left = payudara kiri
# The breast of a phase: the right one
side-right = payudara kanan
# The breasts of a phase: both at once
side-both = kedua payudara
# The name of the music that the project brings
music-warm = Hangat
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Hujan di jendela
# The name of a piece of music: very soft, as one hushes a child
music-hush = Hening

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Dua tangan saling menggosok dengan sabun di bawah air mengalir.
# The picture of the warm cloth
figure-warm-cloth = Kedua tangan memegang kain hangat di atas kedua payudara.
# The picture of the first stroke of the massage
figure-shake = Satu tangan di bawah tiap payudara menggoyangkannya dengan lembut ke kiri dan ke kanan.
# The picture of the second stroke
figure-back-and-forth = Satu tangan di sisi atas payudara dan satu di sisi bawahnya mengusap ke kiri dan ke kanan, berlawanan arah.
# The picture of the third stroke
figure-up-and-down = Satu tangan di tiap sisi payudara: yang satu mengusap naik sementara yang lain mengusap turun.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Kedua tangan melingkari payudara dan memutarnya dengan ringan, berlawanan arah, seperti memeras kain yang halus.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Jari-jari satu tangan mengusap sisi atas payudara, seringan bulu.
# The picture of wiping off the oil
figure-wipe = Satu tangan membersihkan minyak dari payudara dengan handuk.
# The picture of leaning forward
figure-lean-forward = Seorang ibu duduk, sedikit condong ke depan, dengan cangkir di bawah payudaranya.
# The picture of the cup
figure-cup = Satu tangan memerah ASI, dan tangan yang lain memegang cangkir di bawah puting.
# The picture of the shape of the hand
figure-c-hand = Jempol dan jari-jari membentuk huruf C yang lebar.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Jempol di atas puting dan telunjuk di bawahnya, keduanya di tepi luar areola, dua sampai tiga sentimeter dari pangkal puting.
# The picture of the first movement of the other technique, from the side
figure-press-back = Jempol dan jari-jari mendorong payudara lurus ke arah dinding dada.
# The picture of the movement that brings milk
figure-compress = Jempol dan telunjuk saling mendekat di tepi areola, dan tetes-tetes ASI keluar.
# The picture of the movement that follows it
figure-relax = Jempol dan telunjuk melepas tekanannya dan tetap di titik kulit yang sama.
# The picture of the fingers that move around
figure-rotate = Tangan berputar, sehingga jempol dan telunjuk berada di tempat baru pada tepi areola.
# The picture of the cool cloth
figure-cool-cloth = Kedua tangan memegang kain sejuk di atas kedua payudara.
# The picture of resting
figure-rest = Seorang ibu duduk dengan jubah tertutup, tangannya beristirahat di pangkuan.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Siapa yang perlu menghubungi dokter atau bidan dulu

    Mohon jangan mulai, dan hubungi dulu dokter atau bidan, bila
      - Ibu sedang hamil, di minggu keberapa pun;
      - pada payudara tampak kemerahan atau garis merah (pada kulit cokelat atau hitam, bagian itu mungkin tampak lebih gelap atau keunguan, atau hanya terasa panas);
      - Ibu demam;
      - Ibu merasa seperti sedang flu.

    Ini berlaku juga untuk sesi “Meredakan payudara penuh”. Sesi itu untuk payudara yang penuh tanpa kemerahan, panas, atau demam; bila ada salah satunya, lakukan hanya jika dokter atau bidan sudah menganjurkannya kepada Ibu.

    Ini tidak boleh terasa sakit sama sekali. Tombol { $hurt } langsung menghentikan semuanya dan memberi tahu kapan perlu menghubungi dokter.
    Ini panduan, bukan nasihat medis.

## About

# What massage and expression by hand may help with
about-helps-with = Pijat payudara dan memerah ASI dengan tangan mungkin dapat membantu bila payudara keras dan bengkak; bila bayi lahir prematur atau rewel; bila bayi sulit melekat pada payudara; untuk menambah ASI; dan untuk menjaga agar ASI tetap ada selama bayi belum bisa diberi ASI.
# What the program is, and is not
about-what-it-is = warmhands memandu Ibu dengan suara, musik, dan irama. Ini mungkin dapat membantu, tetapi tidak menjanjikan apa pun. Ini bukan nasihat medis dan tidak menggantikan orang-orang yang merawat Ibu dan bayi.
# Pain
about-no-pain = Ini tidak boleh terasa sakit sama sekali. Yang ditekan hanya tepi areola, jangan pernah putingnya, dan tidak ada yang ditarik atau digosok. Bila sakit, berhenti.
# The two techniques
about-technique = Ada dua cara menggerakkan tangan. Dengan “areola”, Ibu menekan tepi luar areola, lalu melepas tekanannya. Dengan “press-back”, Ibu mendorong jari ke arah dinding dada, menekan, lalu melepas tekanannya; Stanford Medicine memperagakannya di https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Hubungi dokter atau konselor menyusui bila langkah-langkah ini tidak membuat Ibu lebih nyaman; bila tampak kemerahan atau garis merah, atau Ibu demam atau merasa seperti sedang flu; atau bila bayi tidak bisa melekat pada payudara. Pada kulit cokelat atau hitam, kemerahan mungkin tampak lebih gelap atau keunguan, atau hanya terasa panas.
# Pregnancy
about-pregnancy = Selama hamil, di minggu keberapa pun, perahlah ASI hanya dengan persetujuan bidan atau dokter, paling lama sepuluh menit, dan berhentilah bila perut terasa kencang (NHS Forth Valley).
# How often
about-how-often = Pada minggu-minggu pertama, bila bayi belum bisa menyusu langsung, biasanya dianjurkan memerah 8 sampai 10 kali dalam 24 jam, paling sedikit satu kali pada malam hari, dengan jarak tidak lebih dari 5 sampai 6 jam (NHS; NHS Lothian).
# How long milk keeps
about-storage = Berapa lama ASI tahan disimpan, untuk bayi sehat yang lahir cukup bulan (CDC): pada suhu ruang, sampai 25 °C, 4 jam; di kulkas pada 4 °C, 4 hari; di freezer, sebaiknya tidak lebih dari 6 bulan, dan paling lama 12 bulan. ASI yang sudah dicairkan: 24 jam di kulkas, atau 1 sampai 2 jam pada suhu ruang. ASI sisa minum bayi: 2 jam. Jangan pernah membekukan kembali ASI yang sudah dicairkan. Aturannya berbeda di tiap negara dan lebih ketat untuk bayi prematur: ikuti aturan rumah sakit Ibu.
# Music
about-music = Musik dan istirahat mungkin dapat membantu. Dalam satu penelitian dengan 162 ibu, mereka yang mendengarkan musik menghasilkan lebih banyak ASI pada hari-hari pertama (Keith dkk., 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); dalam penelitian lain, EXPRESS, dengan 132 ibu (NPEU, 2024), perbedaannya mungkin hanya kebetulan.
# Where the times come from
about-times = Lama waktunya berasal dari anjuran yang sudah diterbitkan: putaran memerah dari Chele Marmet dan UNICEF, pijatan dari University College London Hospitals dan New Brunswick, pijatan pendek dan rasa hangat dari Arkansas Children's, sentuhan ringan dan jumlah yang sedikit untuk payudara penuh dari Protokol 36 Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Tidak ada sumber yang menghitung gerakan per menit: irama ada demi kenyamanan dan bukan aturan. Setiap angka dan sumbernya ada di sessions/sources.toml.
# Where the technique comes from
about-handout = Caranya mengikuti lembar panduan "Breast Massage with Milk Expression by Hand", terbitan University Hospitals. Kata-katanya kami tulis sendiri; University Hospitals tidak terlibat dalam program ini.
# Where the fingers go, and clean hands
about-fingers = Letak jari, 2 sampai 3 cm dari pangkal puting: NHS West Suffolk dan NHS Forth Valley; menurut Marmet 2,5 sampai 4 cm dari puting. Tangan membentuk huruf C: University College London Hospitals dan Marmet. Tangan dicuci dengan sabun dan air, atau gel dengan alkohol paling sedikit 60%, dan wadah yang bersih: CDC.
# The works which that handout cites
about-works-cited =
    Karya yang dikutip di sana: D. Hartl dan R. Cunningham, "Breast Massage", Alive Magazine, 1 Januari 2005, diperbarui 24 April 2015. La Leche League International, "Hand Expression Technique", lembar lepas dari The Womanly Art of Breastfeeding, 2010. La Leche League, "Expressing and Storing Milk", New Beginnings, jilid 24, nomor 4, Juli dan Agustus 2007. Ruth A. Lawrence dan Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, edisi kedelapan, Elsevier, 2016. Karen Wambach dan Jan Riordan, Breastfeeding and Human Lactation, edisi kelima, Jones and Bartlett, 2016. Stanford Medicine, "Hand Expression of Breastmilk", diakses 21 Agustus 2020.
# Licences
about-licences = Program dan kata-katanya: MIT atau Apache-2.0, bisa dipilih. Rekaman suara, musik, dan isyarat bunyi: audio/LICENSES.md.

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Kapan menghubungi dokter atau konselor menyusui
# Below that: a line to write on follows
handout-telephone = Nomor telepon ruang rawat:
# The heading over how long milk keeps
handout-storage = Berapa lama ASI tahan disimpan
# The heading over who says so
handout-sources = Sumber

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Cucilah tangan dengan sabun dan air hangat.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Sekarang cucilah tangan sekali lagi dengan sabun dan air hangat.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Mandi air hangat atau kain basah yang hangat mungkin dapat membantu air susu mengalir.
# On a handout, in place of the spoken line settle
paper-settle = Duduk atau berbaringlah di tempat yang tenang dan nyaman, dengan punggung tersangga. Turunkan bahu. Musik lembut mungkin dapat membantu.
# On a handout, in place of the spoken line express-follow
paper-follow = Lakukan ini berulang-ulang, pelan-pelan. Irama Ibu sendiri yang paling tepat.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Amerika Serikat: bayi sehat yang lahir cukup bulan
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Britania Raya: bayi sehat yang lahir cukup bulan
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Irlandia: bayi prematur atau bayi sakit di rumah sakit
# Where milk is kept; a length of time stands beside it
storage-room = Baru diperah, pada suhu ruang
# Likewise
storage-refrigerator = Baru diperah, di kulkas
# Likewise; in this time it stays at its best
storage-freezer-best = Di freezer, waktu terbaik
# Likewise
storage-freezer = Di freezer, paling lama
# Likewise: milk that was frozen
storage-thawed-refrigerator = Sudah dicairkan, di kulkas
# Likewise: milk that was frozen
storage-thawed-room = Sudah dicairkan, pada suhu ruang
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Sisa minum bayi
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius } °C ({ $fahrenheit } °F) atau lebih dingin
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
       *[other] { $time } jam
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
       *[other] { $time } hari
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
       *[other] { $time } bulan
    }
# Below all these times
storage-rules = Jangan pernah membekukan kembali ASI yang sudah dicairkan. Aturannya berbeda di tiap negara dan lebih ketat untuk bayi prematur: ikuti aturan rumah sakit Ibu.

# An entry in a calendar, with an alarm
remind-summary = Waktunya memerah ASI

## Help

# What the program is: the first line of its help
help-warmhands = Suara tenang, musik lembut, dan irama untuk pijat payudara dan memerah ASI dengan tangan.
# The heading before how a command is typed; a colon follows
help-usage = Cara pakai
# The heading over the options of a command
help-options = Opsi
# The heading over the arguments of a command
help-arguments = Argumen
# The heading over the list of commands
help-commands = Perintah
# Stands for the name of a command where a usage line is shown, in capitals
help-command = PERINTAH
# What stands in a usage line for all options
help-some-options = [OPSI]
# What the command play does
help-play = Putar sebuah sesi (ini yang terjadi bila tidak ada perintah)
# What the command cadence does
help-cadence = Putar irama memerah saja, selama Ibu mau
# What the command care does: somebody chooses a session together with a patient
help-care = Pilih sesi bersama pasien, selangkah demi selangkah, dalam bahasanya dan bahasa Anda
# What the command "resume" does
help-resume = Lanjutkan dari tempat sesi terakhir dihentikan, paling lama sehari setelahnya
# What the command render does
help-render = Simpan sebuah sesi ke berkas suara
# What the command plan does
help-plan = Tampilkan apa yang akan terdengar dan kapan, tanpa suara
# What the command script does
help-script = Tampilkan apa yang akan diucapkan
# What the command list does
help-list = Tampilkan daftar sesi, bahasa, musik, aturan penyimpanan ASI, perangkat suara, atau mikrofon
# What the command figures does
help-figures = Simpan gambar usapan dan gerakan ke berkas, sebagai SVG dan PNG
# What the command handout does
help-handout = Buat halaman untuk dicetak: langkah-langkah dengan gambarnya, dan kapan menghubungi dokter
# What the command remind does
help-remind = Buat pengingat untuk kalender, sebagai berkas jenis .ics
# What the command about does
help-about = Kegunaannya, kapan menghubungi dokter, sumber, lisensi
# What the command "ctl" does
help-ctl = Kendalikan sesi yang sedang diputar, dari terminal lain atau dari skrip
# What the command log does
help-log = Tampilkan catatan sesi Ibu, tambahkan jumlah ASI, ekspor, atau hapus
# What the command log list does
help-log-list = Tampilkan daftar sesi yang tercatat
# What the command log amount does
help-log-amount = Tambahkan ke sebuah catatan berapa banyak ASI-nya, dan bagaimana rasanya
# What the command log chart does
help-log-chart = Tampilkan jumlah ASI dan menit tiap payudara, hari demi hari
# What the command log export does
help-log-export = Tampilkan semua catatan untuk dipakai program lain
# What the command log delete does
help-log-delete = Hapus catatan, sampai tidak ada yang tersisa darinya
# What the command config does
help-config = Tampilkan letak pengaturan Ibu, buat berkasnya, atau periksa isinya
# What the command config path does
help-config-path = Tampilkan letak berkas pengaturan Ibu, atau letaknya nanti bila belum ada
# What the command config init does
help-config-init = Tulis berkas berisi setiap pengaturan sebagai contoh; berkas yang sudah ada dibiarkan seperti semula
# What the command config check does
help-config-check = Sebutkan setiap kesalahan dalam pengaturan Ibu
# What the command preset does; a preset has choices for a session, under a name
help-preset = Simpan pilihan untuk sesi dengan sebuah nama, misalnya nama tempat tidur
# What the command preset save does
help-preset-save = Simpan pilihan yang disebut setelah ini dengan nama ini
# What the command preset list does
help-preset-list = Tampilkan daftar preset
# What the command preset show does
help-preset-show = Tampilkan isi sebuah preset
# What the command preset remove does
help-preset-remove = Hapus sebuah preset
# What the command check does
help-check = Periksa data bawaan, atau folder Ibu sendiri
# What the command pack does
help-pack = Rekam suara sendiri, atau tambahkan bahasa; pasang paket buatan orang lain
# What the command pack new does
help-pack-new = Buat folder untuk paket baru, dalam bahasa yang disebut dengan --lang
# What the command pack sheet does
help-pack-sheet = Tampilkan naskah untuk dibaca saat merekam
# What the command pack record does
help-pack-record = Rekam kalimat satu per satu dari mikrofon; dilanjutkan dari tempat terakhir berhenti
# What the command pack import does
help-pack-import = Masukkan rekaman yang dibuat di tempat lain
# What the command pack check does
help-pack-check = Tampilkan apa yang harus diperbaiki, dan berapa yang masih perlu direkam
# What the command pack build does
help-pack-build = Jadikan paket ini satu berkas yang bisa dipasang orang lain
# What the command pack install does
help-pack-install = Pasang paket yang diterima dari orang lain
# What the command pack list does
help-pack-list = Tampilkan daftar paket yang terpasang
# What the command pack remove does
help-pack-remove = Hapus paket yang terpasang
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Bahasa yang diucapkan, dengan namanya atau tagnya: Spanyol, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Bahasa di layar, bila berbeda
# An option; F13 and next stay as they are
help-arg-key = Fungsi sebuah tombol atau pedal, misalnya F13=next; boleh disebut lebih dari satu kali
# An option
help-arg-one-button = Tombol mana pun: jeda atau lanjut; dua kali dengan cepat: berikutnya; empat kali dengan cepat, atau ditahan: terasa sakit
# An option
help-arg-locked = Mulai dengan tombol terkunci: yang berfungsi hanya jeda, “terasa sakit”, dan buka kunci
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Teks yang ditampilkan: voice (bahasa yang diucapkan), screen (bahasa layar), atau both (keduanya)
# What the option --data is for
help-arg-data = Folder berisi sesi, bahasa, atau suara milik Ibu
# What the option --lines is for
help-arg-lines = Tampilkan teks sebagai baris, juga bila terminal cukup luas untuk layar penuh
# What the option --theme is for; the words are typed as they are
help-arg-theme = Warna layar penuh: auto (seperti terminal atau desktop), light (terang), dark (gelap), atau night (jingga kekuningan di atas hitam)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Warna kulit dalam gambar: neutral (netral), light (terang), tan (sawo matang), brown (cokelat), atau dark (gelap)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Cara gambar ditampilkan di terminal: quadrants (seperempat kotak), atau half (setengah kotak) bila ada celah di antara huruf
# What the argument FIGURE of the command figures is for
help-arg-figure = Gambarnya (semua, bila tidak disebut)
# What the option --output of the command figures is for
help-arg-figures-dir = Folder tempat gambar disimpan
# What the option --large of the command handout is for
help-arg-large = Huruf berukuran besar
# What the option --policy of the command handout is for
help-arg-policy = Aturan siapa tentang berapa lama ASI tahan disimpan: lihat "warmhands list policies" (cdc-term, bila tidak disebut)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Ukuran kertas: a4 atau letter (bila tidak disebut, seperti di printer; dalam PDF a4)
# What the option --output of the command handout is for
help-arg-page-file = Berkas yang ditulis, yang namanya berakhir .html atau .pdf; atau - untuk keluaran standar
# What the option --every of the command remind is for
help-arg-every = Jarak waktu antarpengingat, misalnya 3h atau 2h30m
# What the option --times of the command remind is for
help-arg-times = Berapa banyak pengingat (8, bila tidak disebut)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Jam pengingat pertama, misalnya 22:00 (pada seperempat jam berikutnya, bila tidak disebut)
# What the option --output of the command remind is for
help-arg-calendar-file = Berkas yang ditulis, misalnya next.ics; atau - untuk keluaran standar
# What the option --plain is for
help-arg-plain = Baris polos saja: tanpa warna, tanpa menggambar ulang
# What the argument SESSION is; full is typed as it is
help-arg-session = Sesinya: lihat "warmhands list sessions" (full, bila tidak disebut)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Payudara yang didahulukan: left (kiri), right (kanan), atau other (yang tidak didahulukan terakhir kali)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Gerakannya: areola (tekan, lepas) atau press-back (dorong, tekan, lepas)
# What the option --rate is for
help-arg-rate = Berapa kali per menit, senyamannya
# What the option --fit is for
help-arg-fit = Lama seluruhnya, misalnya 30m atau 28:30: lebih pendek atau lebih panjang dari biasanya, sejauh bisa
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Cara irama terdengar: voice (suara), tone (nada), atau none (tanpa bunyi)
# What the option --music is for; none is typed as it is
help-arg-music = Musiknya: nama dari "warmhands list music"; berkas, folder, atau daftar putar musik milik Ibu; atau none (tanpa musik)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Putar folder atau daftar putar dengan urutan acak yang selalu baru; --shuffle=7 selalu memberi urutan yang sama
# What the option --delay is for
help-arg-delay = Berapa lama menunggu tanpa suara sebelum mulai, misalnya 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Tunggu sampai Ibu kembali dari mencuci tangan dan menekan tombol apa saja, paling lama beberapa menit
# What the option --for is for
help-arg-for = Berapa lama irama berlangsung, misalnya 20m (sampai dihentikan, bila tidak disebut)
# What the option --switch is for
help-arg-switch = Lama giliran tiap payudara, misalnya 5m
# What the option --json is for
help-arg-json = Tulis satu objek JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Daftar apa: sessions (sesi), languages (bahasa), music (musik), policies (berapa lama ASI tahan disimpan), devices (perangkat suara), atau microphones (mikrofon)
# What the option --speak of list languages is for
help-arg-speak = Biarkan tiap bahasa yang punya suara menyebut namanya sendiri
# What the option --voice-volume is for
help-arg-voice-volume = Volume suara, dalam desibel (0 berarti seperti rekamannya)
# What the option --music-volume is for
help-arg-music-volume = Volume musik, dalam desibel
# What the option --signal-volume is for
help-arg-signal-volume = Volume irama dan isyarat bunyi, dalam desibel
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Ke mana suara dikirim: speaker (pengeras suara), null (tidak ke mana-mana, tetapi tepat waktu), - (keluaran standar, tepat waktu), atau sebuah berkas
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Ke mana suara dikirim: speaker (pengeras suara) atau null (tidak ke mana-mana, tetapi tepat waktu)
# What the option --forget of "resume" is for
help-arg-forget = Jangan putar apa pun; hapus yang disimpan dari sesi terakhir
# What the option --preset is for
help-arg-preset = Pilihan yang disimpan dengan "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Namanya: tempat tidur atau kamar, misalnya bed4 (a sampai z, 0 sampai 9, dan -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Keempat pertanyaan tentang tanda peringatan sudah ditanyakan kepada pasien, dan semuanya dijawab “tidak”
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Pasien punya tanda peringatan; dokter atau bidannya tahu, dan sudah memintanya untuk tetap melakukan ini
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Jangan tanyakan apa pun yang punya jawaban lazim; pertanyaan tentang tanda peringatan tidak punya
# What the option --voice of care is for
help-arg-care-voice = Bahasa suaranya, bila bahasa pasien belum punya suara
# What the option --device is for
help-arg-device = Perangkat suara, dengan bagian mana pun dari namanya: lihat "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Bila headphone atau pengeras suara terputus: pause (jeda sampai tersambung lagi) atau go-on (lanjut dengan perangkat suara lain)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Mulai dari mana, sebagai PHASE.STEP (tahap dan langkah): "warmhands plan" menampilkan namanya
# What the option -o of the command render is for
help-arg-file = Berkas yang ditulis, yang namanya berakhir .wav, .flac, .opus, atau .ogg; atau - untuk keluaran standar
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Satu bagian saja: speech (suara), music (musik), atau signal (isyarat bunyi)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Format sampel: 16 atau 24, untuk WAV juga float; atau, bila tidak terlihat dari nama, flac, opus, atau raw16 (16 bit tanpa header)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Ukuran berkas Opus, dalam kbit/s, dari 32 sampai 256 (64, bila tidak disebut)
# What the option --force is for
help-arg-force = Timpa berkas yang sudah ada
# What the argument of the command check is
help-arg-dir = Folder yang diperiksa (data bawaan, bila tidak disebut)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Folder paketnya
# What the option --voice of pack new is for
help-arg-pack-voice = Suara siapa, seperti yang akan ditampilkan
# What the option --licence of pack new is for
help-arg-pack-licence = Dengan ketentuan apa orang lain boleh memakai rekamannya, misalnya CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Berkas yang ditulis (dinamai menurut foldernya, bila tidak disebut)
# What the argument of pack install is
help-arg-pack-file = Berkas paketnya, yang namanya berakhir .whpack
# What the option --force of pack install is for
help-arg-pack-force = Ganti paket terpasang yang bernama sama
# What the argument of pack remove is
help-arg-pack-name = Nama paketnya: lihat "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Berkas suara, masing-masing dinamai menurut kalimatnya, misalnya wash-hands.wav; folder berisi berkas seperti itu; atau satu berkas panjang dengan --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Berkas teks berisi label dari Audacity, yang menyebut letak tiap kalimat dalam satu berkas panjang
# What the option --microphone of pack record is for
help-arg-pack-microphone = Mikrofon, dengan bagian mana pun dari namanya: lihat "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Rekam kalimat ini saja, meskipun sudah pernah direkam; boleh disebut lebih dari satu kali
# Help for an option of "play" and "ctl"
help-arg-session-name = Nama sesi yang diputar, untuk "warmhands ctl": a sampai z, 0 sampai 9, dan tanda hubung
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Catat sesi ini, untuk "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Catat sesi ini, dengan nama preset-nya
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Hanya catatan mulai tanggal ini, misalnya 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Nomor catatannya: lihat "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = ASI dari payudara kiri, dalam mililiter, misalnya 40 atau 2.5
# The option --right of "log amount"
help-arg-log-right = ASI dari payudara kanan, dalam mililiter
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Bagaimana rasanya: easy (mudah), hard (sulit), painful (terasa sakit), atau tired (lelah)
# The option -o of "log chart"
help-arg-log-chart-file = Simpan grafiknya ke berkas ini, yang namanya berakhir .svg, alih-alih menampilkannya
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = Tampilkan sebagai tabel (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Hapus catatan sesi yang memakai preset ini
# The option --all of "log delete"
help-arg-log-all = Hapus semua catatan
# The option --yes of "log delete"
help-arg-log-yes = Jangan bertanya dulu
# Help for an argument of "ctl"
help-arg-control = Apa yang dilakukan: pause (jeda), resume (lanjut), next (berikutnya), quit (selesai), dan lain-lain; atau status, watch, atau list
# Help for an argument of "ctl"
help-arg-words = Keterangan untuk kendali itu, misalnya "voice -6" setelah volume
# What the argument of "config check" is
help-arg-config-file = Berkas yang diperiksa (pengaturan Ibu, bila tidak disebut)
# What the option --help is for
help-arg-help = Tampilkan bantuan ini
# What the option --version is for
help-arg-version = Tampilkan versi

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = selama Ibu mau
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Dipendekkan dari { $usual }: tiap bagian melepas { $percent }% dari waktu yang bisa dikurangi (paling pendek { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Dipanjangkan dari { $usual }: tiap bagian memakai { $percent }% dari waktu yang masih bisa ditambah (paling panjang { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Lamanya seperti biasa: tidak ada yang dipendekkan atau dipanjangkan.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = kira-kira { $minutes } menit
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } sampai { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = belum ada suara
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = suara dengan logat asing
# In the list of languages: a person reads
list-voice-human = suara manusia
# In the list of languages: a computer's voice reads
list-voice-synthetic = suara buatan
# In the list of languages: who has read its words
list-review-none = kata-katanya belum dibaca penutur asli
# In the list of languages: who has read its words
list-review-native = kata-katanya sudah dibaca penutur asli
# In the list of languages: who has read its words
list-review-clinician = kata-katanya sudah dibaca tenaga kesehatan
# $name: the sound device that is used where none is named
list-default-device = { $name } (bawaan)
# The heading over the list of sources at the end of about
about-sources = Angka-angkanya, dan dari mana asalnya:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Belum ada yang tercatat.
# In an entry: how the session ended
log-ended-done = sampai selesai
# In an entry: how the session ended
log-ended-stopped = dihentikan
# In an entry: how the session ended
log-ended-hurt = terasa sakit
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
       *[other] { $count } bagian
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } menit
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = mudah
# How a session was for her: it was hard to do
log-felt-hard = sulit
# How a session was for her
log-felt-painful = terasa sakit
# How a session was for her: she is tired
log-felt-tired = lelah
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Berapa banyak ASI, dalam ml ({ $side })?  angka, lalu Enter · Enter saja: tidak diukur · q: tanpa pertanyaan
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Bagaimana rasanya?  { $words } · tombol lain: tanpa jawaban
# After these answers, or after "log amount"
log-noted = Sudah dicatat.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
       *[other] Hapus { $count } catatan untuk selamanya?  1: ya · tombol lain: tidak
    }
# After that; $count: how many
log-deleted =
    { $count ->
       *[other] { $count } catatan sudah dihapus.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Pengaturan Ibu. Untuk memakai salah satunya, hapus "#" di depan barisnya dan ubah nilainya. Yang pertama berlaku adalah yang diketik setelah perintah, lalu variabel lingkungan seperti { $variable }, lalu berkas ini. "warmhands config check" mencari kesalahan.
# All settings are right; $place: their file
config-fine = { $place }: semua pengaturan dapat dipahami.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = bahasa Arab
# The language bn, written as in the middle of a sentence
language-bn = bahasa Bengali
# Other names of the same language, with commas between: understood, never shown
language-bn-also = bahasa Bangla
# The language de, written as in the middle of a sentence
language-de = bahasa Jerman
# The language en-GB, written as in the middle of a sentence
language-en-gb = bahasa Inggris (Britania Raya)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = bahasa Inggris Britania
# The language en-US, written as in the middle of a sentence
language-en-us = bahasa Inggris (Amerika Serikat)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = bahasa Inggris Amerika
# The language es-419, written as in the middle of a sentence
language-es-419 = bahasa Spanyol (Amerika Latin)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = bahasa Spanyol Amerika Latin
# The language fr, written as in the middle of a sentence
language-fr = bahasa Prancis
# The language hi, written as in the middle of a sentence
language-hi = bahasa Hindi
# The language ht, written as in the middle of a sentence
language-ht = bahasa Kreol Haiti
# The language id, written as in the middle of a sentence
language-id = bahasa Indonesia
# The language it, written as in the middle of a sentence
language-it = bahasa Italia
# The language ja, written as in the middle of a sentence
language-ja = bahasa Jepang
# The language pl, written as in the middle of a sentence
language-pl = bahasa Polandia
# The language pt-BR, written as in the middle of a sentence
language-pt-br = bahasa Portugis (Brasil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = bahasa Portugis Brasil
# The language ru, written as in the middle of a sentence
language-ru = bahasa Rusia
# The language sw, written as in the middle of a sentence
language-sw = bahasa Swahili
# The language tl, written as in the middle of a sentence
language-tl = bahasa Tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = bahasa Filipino, Filipina
# The language tr, written as in the middle of a sentence
language-tr = bahasa Turki
# The language ur, written as in the middle of a sentence
language-ur = bahasa Urdu
# The language vi, written as in the middle of a sentence
language-vi = bahasa Vietnam
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = bahasa Tionghoa (sederhana)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = bahasa Mandarin, bahasa Cina, bahasa Tiongkok

## Notices

# $word: a word of the rhythm
notice-word-too-long = Pada kecepatan ini kata “{ $word }” lebih panjang dari ketukannya, jadi irama terdengar sebagai nada.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
   *[other] { $count } rekaman lebih tua dari teksnya. "warmhands check" menyebutkan yang mana.
}
# $language: a language tag
notice-unserved-language = Belum ada suara untuk “{ $language }”. Ini bahasa Inggris; dengan --lang bisa dipilih bahasa lain.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Teks: { $words }. Suara: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Yang diminta { $asked }. Yang ada { $language }: mirip, tetapi beberapa kata akan berbeda.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
   *[other] { $count } berkas musik Ibu dilewati:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
   *[other] dan { $count } lagi.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
   *[other] { $count } berkas tidak bisa diputar dan dilewati; yang pertama { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Dilewati dari pengaturan Ibu: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Dilewati: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Paket “{ $pack }” dilewati ("warmhands pack remove { $pack }" menghapusnya): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Dilewati, karena bukan persis nama bahasa, sesi, atau suara: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: bahasa ini tidak bisa menggantikan { $tags }, jadi bagian itu diabaikan.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] { $file } rusak atau terpotong: berakhir pada { $at }, lalu yang berikutnya diputar.
   *[other] { $count } berkas rusak atau terpotong sehingga berakhir terlalu cepat; yang pertama { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Musik milik Ibu tidak ada lagi yang bisa diputar. Sesi dilanjutkan tanpa musik.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle mengacak folder atau daftar putar milik sendiri; di sini tidak mengubah apa-apa.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Menunggu program yang membaca { $file }. Ctrl-C mengakhirinya.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Hanya { $count } berkas musik Ibu yang diputar; masih ada yang lain.
# Before a session in such a language
notice-draft = Suaranya berlogat asing: ini versi awal dalam bahasa ini.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Sesi ini sudah termasuk waktu menunggu sampai Ibu siap, paling lama { $length }.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = { $place } tidak ditemukan.
# A folder where a file was named
failure-file-is-folder = { $place } adalah folder, bukan berkas.
# A file where a folder was named
failure-folder-is-file = { $place } adalah berkas, bukan folder.
# A file that this user has no right to read
failure-file-denied = { $place } tidak boleh dibaca.
# Something else than a file, as a device
failure-not-a-file = { $place } bukan berkas dan bukan folder.
# A file larger than any that is read here
failure-file-too-large = { $place } terlalu besar.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } bukan teks UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } adalah teks { $encoding }, tetapi yang bisa dibaca di sini hanya UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: ini bukan TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: “{ $key }” tidak dikenal di sini.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: “{ $key }” tidak ada.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” harus bertipe { $expected }, bukan { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }” harus bilangan bulat dari { $least } sampai { $most }, bukan { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }” harus angka dari { $least } sampai { $most }, bukan { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: terlalu banyak tanda kurung di sini.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: ada lebih dari { $most } entri di sini.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: “{ $word }” tidak dikenal di sini.
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” bukan lama waktu: tulis "45 s" atau "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” bukan jumlah sampel yang bulat.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” lebih lama dari satu hari.
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” tidak bisa menjadi nama: hanya huruf kecil, angka, dan tanda hubung, diawali huruf.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” muncul di sini untuk kedua kalinya.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: langkah “{ $step }” harus mengucapkan kalimat atau membunyikan isyarat, salah satu saja.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: tahap berjenis “{ $kind }” memerlukan “{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: tahap berjenis “{ $kind }” tidak memakai “{ $key }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: kalimat “{ $prompt }” memerlukan “at”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: kalimat “{ $prompt }” sudah punya waktunya sendiri dan tidak memakai “at”.
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target harus berada di antara min dan max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: sebelum pijatan atau pemerahan pertama tidak ada langkah dengan safety = "gate".
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: tahap “{ $phase }” tidak punya langkah dengan safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: tahap yang berulang harus berjenis “express” dan berurutan; “{ $phase }” tidak begitu.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: sesi harus berakhir dengan tahap berjenis “close”: kapan menghubungi dokter, satu kalimat hangat, isyarat “end”.
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml tidak punya “{ $source }”.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: sumber “{ $source }” tidak memberi rentang untuk { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } di luar { $min } sampai { $max }, rentang dari sumber “{ $source }”.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: sumber berjenis comfort tidak bisa memberi rentang untuk { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: ini bukan Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: kalimat ucapan “{ $id }” harus berupa teks polos.
# What was asked for; $name: as typed
failure-unknown-session = Tidak ada sesi “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Di sini tidak ada bahasa untuk “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Tidak ada musik “{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } tidak berisi berkas suara yang bisa diputar: WAV, FLAC, MP3, OGG, OPUS, M4A, atau AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } adalah daftar putar yang tidak menyebut satu berkas pun.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } ada di jaringan; hanya berkas di mesin ini yang bisa diputar.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } adalah daftar putar di dalam daftar putar lain; dari daftar putar, hanya berkas yang bisa diputar.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } tidak menjawab.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } tidak punya kalimat ucapan “{ $message }”.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: kalimat “{ $message }” tidak punya rekaman dalam { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Belum ada suara untuk { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: tidak ada gambar “{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: ini bukan gambar yang bisa ditampilkan: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: tidak ada isyarat “{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: kalimat keselamatan “{ $prompt }” tidak muat dalam tahap “{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } berisi { $found } frame, tetapi paketnya menyebut { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: kalimat “{ $message }” tidak mungkin diucapkan dalam { $found } detik; perlu paling sedikit { $least } detik.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } berdurasi { $found } detik, terlalu lama untuk kalimat “{ $message }”: paling lama { $most } detik.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: di tengah kalimat “{ $message }” tidak terdengar apa-apa selama { $found } detik.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } seharusnya kalimat “{ $message }”, tetapi sebagian besar isinya hening.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } seharusnya kalimat “{ $message }”, tetapi isinya bukan ucapan.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: rekaman “{ $message }” sama dengan rekaman “{ $other }”, padahal kata-katanya berbeda.
# A file of sound
failure-not-sound = { $place } bukan suara dalam format yang dikenal.
# A file of sound
failure-codec = { $place } adalah suara dari jenis yang tidak bisa dibaca di sini.
# A file of sound; $channels: how many
failure-channels = { $place } punya { $channels } kanal; yang bisa diputar satu atau dua.
# A recording; $rate: a number
failure-sample-rate = { $place } direkam pada { $rate } Hz; rekaman harus 48000 Hz.
# A file of sound
failure-empty-sound = { $place } kosong.
# A file of sound
failure-truncated-sound = { $place } terpotong, bagian akhirnya tidak ada.
# A file of sound
failure-damaged-sound = { $place } rusak dan tidak bisa diputar.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } adalah { $format }, yang tidak bisa diputar di sini. Simpan sebagai FLAC, atau ubah dulu: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } bukan suara, melainkan { $kind ->
    [page] halaman web
    [picture] gambar
    [archive] arsip, yang harus diekstrak dulu
    [document] dokumen
    [notes] notasi musik (MIDI)
   *[text] teks
}.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } hanya berisi nol: berkas itu tidak disalin atau diunduh sampai selesai.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } kosong. Bila berkasnya disimpan daring (iCloud, OneDrive), unduh dulu.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } tidak pernah diselesaikan: indeksnya, yang berada di akhir berkas seperti ini, tidak ada. Aplikasi yang merekamnya mungkin bisa memperbaikinya.
# A film, or another file without a track of sound
failure-no-audio = { $place } tidak berisi suara.
# A file of sound
failure-encrypted-sound = { $place } dikunci agar tidak disalin dan tidak bisa diputar di sini.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } punya { $channels } kanal; paling banyak { $most } yang bisa diputar.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } direkam pada { $rate } Hz; yang bisa diputar dari { $least } sampai { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = “{ $argument }” tidak dikenal di sini.
# The command line; $command: as typed
failure-unknown-command = Tidak ada perintah “{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: tidak ada tombol “{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: tidak ada fungsi “{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: kalau begitu, tidak ada lagi tombol untuk “terasa sakit”.
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” tidak cocok dengan kendali mana pun.
# The command line of "ctl"; their names follow
failure-several-sessions = Ada beberapa sesi yang sedang diputar. Sebutkan yang mana dengan --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Tidak ada tempat untuk pengaturan: baik HOME maupun WARMHANDS_CONFIG tidak menyebutkan tempatnya.
# The command line of "play"; $name: as typed
failure-name-in-use = Sesi bernama “{ $name }” sudah sedang diputar.
# "ctl" found no session to steer
failure-no-running-session = Tidak ada sesi seperti itu yang sedang diputar.
# "resume" found no session to go on with
failure-no-place = Tidak ada sesi yang dihentikan dalam 24 jam terakhir, jadi tidak ada yang bisa dilanjutkan.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Sesi itu masih diputar.
# After that; --name stays as it is
hint-place-in-use = Sesi yang diputar bersamaan dibedakan dengan namanya: mulai masing-masing dengan --name sendiri.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Yang disimpan dari sesi terakhir rusak. Berkasnya disisihkan: { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Tidak ada preset “{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Di sistem ini tidak ada folder home.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Tidak ada catatan nomor { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } ditulis oleh warmhands yang lebih baru, dan dibiarkan seperti semula.
# The file of the log can't be read
failure-log-broken = { $place } rusak, atau bukan berkas catatan sesi program ini. Berkas itu dibiarkan seperti semula.
# Another command is at work in the file of the log
failure-log-busy = warmhands lain sedang bekerja di { $place }. Cobalah lagi setelah selesai.
# "ctl" found a session that does not react
failure-session-hangs = Sesi itu tidak menjawab.
# Why a control was refused: it has no effect at this place
refused-not-here = Itu tidak bisa dilakukan di sini.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Kalimat ini demi keselamatan Ibu, jadi diputar dulu sampai habis.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Irama sudah paling cepat.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Irama sudah paling pelan.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Ini tidak bisa lebih lama lagi.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Ini tidak bisa lebih singkat lagi.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Setelah ini bukan giliran payudara yang satunya.
# Why a control was refused: the volume
refused-loudest = Volumenya sudah paling besar.
# Why a control was refused: the volume
refused-softest = Volumenya sudah paling kecil.
# Why a control was refused
refused-no-such-music = Tidak ada musik seperti itu.
# Why a control was refused: the program that plays did not react
refused-no-answer = Sesi itu tidak menjawab.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }” tidak cocok untuk { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = { $argument } belum diisi.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Di sini tidak ada terminal untuk bertanya. Yang masih harus dijawab: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } memerlukan nilai.
# The command line; $argument: an option
failure-twice = { $argument } hanya boleh diberikan satu kali.
# $one, $other: two things on the command line
failure-not-together = { $one } dan { $other } tidak bisa dipakai bersama.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = Format untuk “{ $file }” tidak ditulis di sini.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }” bukan angka dari { $min } sampai { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }” tidak berada di antara { $min } dan { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }” tidak berada di antara { $min } dan { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } hanya untuk sesi yang berulang, sedangkan “{ $session }” berakhir sendiri.
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” berlangsung terus sampai dihentikan.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” bukan lama waktu.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” bisa berlangsung dari { $shortest } sampai { $longest } dalam bahasa ini dan pada kecepatan ini, bukan { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” tidak bisa lebih pendek atau lebih panjang dari kira-kira { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Ini tidak bisa dipahami: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Hasilnya tidak bisa ditulis: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Ada yang salah di dalam warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Apakah maksudnya “{ $name }”?
# After something that is not known; $names: those that are, with commas between
hint-known = Pilihannya: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Pilihannya: { $names }, dan { $count } lagi.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Pilihannya: { $names }, dan { $count } lagi. "{ $command }" menampilkan semuanya.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Apakah maksudnya “{ $name }” (--lang { $tag })? "warmhands list languages" menampilkan semua bahasa.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" memutar musik bawaan, dan "--music none" tidak memutar musik.
# After a command line that can't be understood
hint-help = "warmhands --help" menampilkan apa saja yang ada.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" memakai semua jawaban lazim. "--no-warning-signs" atau "--told-by-doctor" selalu diperlukan.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" berulang.
# After a session without an end, where a length is needed
hint-endless = Sebutkan lamanya dengan --for, misalnya --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Tulis di atas baris pertama yang berkurung siku, misalnya [screen].
# After a length of time that can't be read
hint-length = Tulis sebagai 30m, 90s, 1h15m, 28.5m, atau 28:30, paling lama 24 jam.
# After a line without a recording
hint-no-clip = Tidak ada yang diputar. Rekam atau buat kalimat ini, atau pilih bahasa lain dengan --lang.
# After a recording that can't be its line
hint-line = Rekam kalimat ini sekali lagi. "warmhands pack check" menyebutkan semua rekaman seperti itu di folder paket.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Pilih suara lain dengan --lang dan biarkan bahasa ini di layar, misalnya "--lang en-US --screen-lang { $tag }". "warmhands list languages" menampilkan bahasa yang punya suara.
# After a length that a session can't have
hint-fit = "warmhands list sessions" menampilkan lama tiap sesi.
# After a mistake in a file of the data
hint-check = "warmhands check" memeriksa semuanya.
# After a file of texts in another encoding
hint-encoding = Simpan sekali lagi sebagai UTF-8: kebanyakan editor menawarkan pilihan encoding saat menyimpan.
# After a spoken line with something to be filled in
hint-not-plain = Rekaman tidak bisa berubah: tulis satu kalimat untuk tiap keadaan.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } sudah ada dan dibiarkan seperti semula.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } termasuk musik yang dipilih dan dibiarkan seperti semula.
# A disk without room
failure-disk-full = Tidak ada lagi ruang untuk { $place }. Tidak ada sisa yang tertinggal.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = { $place } tidak bisa ditulis: { $detail }
# A folder that there is not
failure-no-folder = Tidak ada folder { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Di sini tidak ada Chromium, yang membuat PDF-nya.
# Likewise, where it does not do its work
failure-chromium = Chromium tidak berhasil membuat PDF-nya.
# After that
hint-no-chromium = Simpan sebagai .html, buka dengan peramban apa saja, lalu cetak.
# A place where this user has no right to write
failure-not-allowed = { $place } tidak boleh ditulis.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } memerlukan kira-kira { $needed } MB, sedangkan di sana hanya tersisa { $free } MB.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: tidak ada berkas yang bisa bernama begini.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = Suara sepanjang { $length } melebihi yang muat dalam berkas dengan format ini ({ $most }).
# After a file that would be written over
hint-force = "--force" menimpanya.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Pilih nama lain untuk berkas baru.
# After a disk without room
hint-less-room = Sediakan ruang, atau pilih tempat lain. Berkas yang namanya berakhir .opus paling kecil, jauh di bawah yang lain.
# After a sound too long for a WAV file
hint-too-long-wav = Nama yang berakhir .opus atau .flac tidak punya batas seperti itu.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Yang ada .wav, .flac, .opus, dan .ogg. Yang lain bisa dibuat dengan ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Akhiri namanya dengan .{ $ending }, atau jangan pakai --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC punya 16 atau 24 bit: pilih --format 16 atau 24, atau akhiri namanya dengan .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 untuk keluaran standar (-), untuk pipa (pipe), atau untuk nama tanpa akhiran.
# After --bitrate for a format that has none
hint-bitrate = --bitrate untuk Opus: akhiri namanya dengan .opus, atau pilih --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Pilihan itu untuk berkas suara: sebutkan satu, misalnya "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Narasi: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Kata-kata: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Isyarat bunyi: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Musik: { $licence }
# Where the person brought the music
tag-licence-own-music = Musik: rekaman milik sendiri, dengan ketentuannya sendiri

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = tombol mana pun: jeda atau lanjut · dua kali dengan cepat: berikutnya · empat kali dengan cepat, atau ditahan: terasa sakit · { $hurt } · Ctrl-C: selesai
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Tombol terkunci. { $key } membuka kuncinya; jeda dan “terasa sakit” tetap berfungsi.
# When they work again
play-unlocked = Kunci tombol sudah dibuka.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Suara: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Musik: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Isyarat bunyi: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Musik: { $name }
# The music was ended by a key
play-music-none = Tanpa musik
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Sesi ini berjalan, tetapi tidak dapat dikendalikan dari luar.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Sedang diputar juga di perangkat suara ini, dan terdengar bersamaan: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" tidak akan bisa melanjutkan dari sini. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Sesi ini tidak tercatat. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Sesi ini sudah berubah, jadi dilanjutkan dari awal langkah ini.
# The answer to the key that asks; $left: as 12:40
play-time-left = Sisa { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Terus berjalan sampai Ibu menghentikannya.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Bila sudah membaik, tekan { $key } untuk kembali ke tempat tadi.
# The same where all keys are one button
play-can-go-on-twice = Kalau sudah lebih baik, tekan dua kali dengan cepat untuk kembali ke tempat tadi.
# The session goes on after that key
play-went-on = Sesi berlanjut dari tempat tadi.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Mesin ini tadi dalam mode tidur, jadi sesi dijeda; { $key } untuk lanjut.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Sekarang ini berlangsung { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Berikutnya payudara yang satunya.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Mulai dalam { $left }. { $key }: sekarang
# What a key does, for the list of keys; short
key-toggle = jeda atau lanjut
# The most important key
key-hurt = terasa sakit
# To the next step
key-next = berikutnya
# To the beginning of this step, or the one before
key-previous = sebelumnya
# The last sentence once more
key-repeat = ulangi
# This part of the session from its beginning
key-restart = bagian ini dari awal
# The milk flows more slowly: to the other breast
key-side = payudara satunya
# This step or rhythm lasts longer
key-longer = lebih lama
# This step or rhythm is shorter
key-shorter = lebih singkat
# The rhythm
key-faster = irama lebih cepat
# The rhythm
key-slower = irama lebih pelan
# Its volume
key-louder-voice = suara lebih keras
# Its volume
key-softer-voice = suara lebih lembut
# Its volume
key-louder-music = musik lebih keras
# Its volume
key-softer-music = musik lebih lembut
# The volume of the tones and clicks
key-louder-signal = isyarat bunyi lebih keras
# The volume of the tones and clicks
key-softer-signal = isyarat bunyi lebih lembut
# The next piece
key-music-next = musik lain
# It ends
key-music-none = tanpa musik
# The voice says how much time is left
key-time-left = sisa waktu
# Where the session waits, or after "it hurts"
key-go-on = lanjut
# The keys, so that touching them does nothing
key-lock = kunci tombol
# The same key while they are locked
key-unlock = buka kunci tombol
# The list of all keys
key-keys = semua tombol
# The session
key-quit = selesai
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = spasi
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
figures-written = Gambar yang disimpan di { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Bahasa apa yang dipakai pasien?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Belum ada suara untuk { $language }. Pasien bisa membaca di sini dan selama sesi. Dalam bahasa apa suaranya nanti?
# care: likewise; the names of the sessions follow
care-ask-session = Sesi yang mana?
# care: likewise; the two techniques follow
care-ask-technique = Gerakan tangan yang mana?
# care: likewise; the breasts follow
care-ask-side = Payudara mana yang didahulukan?
# care: likewise; the names of devices for sound follow
care-ask-device = Lewat perangkat mana suaranya diperdengarkan?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Apakah pasien bisa mendengarnya dengan jelas?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Tanda peringatan { $number } dari { $count }: tanyakan kepada pasien, atau biarkan ia menunjuk jawabannya.
# care: before what will be played
care-summary = Ini yang akan diputar:
# care: after that; a command line follows
care-same-again = Untuk mengulang yang sama:
# care: the technique areola, which keeps its name
care-technique-areola = areola: tekan, lepas
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: dorong, tekan, lepas
# care: an answer to the question for the first breast
care-side-own = yang dipilih pasien sendiri
# care: likewise; the program remembers for a day which one was first
care-side-other = yang tidak didahulukan terakhir kali
# care: an answer to the question for the loudness
care-good = Ya, sudah pas
# care: likewise
care-louder = Lebih keras
# care: likewise
care-softer = Lebih lembut
# care: an answer; it is also shown to the patient, in her language
care-yes = Ya
# care: likewise
care-no = Tidak
# care: the first answer after a warning sign
care-stop = Berhenti di sini: tidak ada yang diputar
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Dokter atau bidannya tahu tentang ini, dan sudah memintanya untuk tetap melakukannya
# care: at the end, where nothing plays
care-ended = Tidak ada yang dimulai.
# The keys of care; the letter stays as it is
care-keys = Backspace: kembali · q: selesai
# The keys of care, where each answer has a number
care-keys-number = angka: jawabannya
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = angka: bahasa itu menyebut namanya · sekali lagi, atau Enter: itu bahasa pasien
# A key of care, where there are more answers than fit
care-keys-more = 0: lainnya
# A key of care; the letter stays as it is
care-keys-again = r: ucapkan lagi
# The keys of care at the end
care-keys-begin = Enter atau spasi: mulai

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Belum ada suara untuk { $language }. Suara mana yang ingin didengar?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = nomornya, lalu enter: suara itu · enter saja: { $name } · q: tidak satu pun
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · sisa { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = jeda · { $phase } · sisa { $left } · spasi untuk lanjut
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Ibu sudah siap? Tekan tombol apa saja untuk lanjut · paling lama { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = jeda · { $phase } · { $heard } · spasi untuk lanjut
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = jeda · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Berikutnya: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Sesi
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = sudah { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Bagian
# The same for the step: the shortest part, as one movement of the massage
screen-step = Langkah
# On the full screen, beside the phase: the session is paused
screen-paused = jeda
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = menunggu
# On the full screen, beside the phase: there is no sound device
screen-silent = tanpa bunyi
# On the full screen, beside the phase: the sound device is gone
screen-lost = perangkat suara terputus
# On the full screen, beside the phase: the sound system does not answer
screen-hung = sistem suara tidak menjawab
# After + or -; $rate: cycles a minute
play-rate = Irama: { $rate } kali per menit, mulai dari salah satu gerakan berikutnya.
# After q: the closing lines are still said
play-farewell = Beberapa kata lagi sebelum Ibu pergi. Tekan q sekali lagi untuk langsung selesai.
# After n, p or r during a safety line
play-not-skipped = Kalimat ini demi keselamatan Ibu, jadi diputar sampai habis.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Mulai dengan musik bawaan?  Enter atau y: ya · n atau q: tidak
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Sistem suara di mesin ini tidak menjawab. Sesi menunggu di sini dan berlanjut begitu ada jawaban.
# A headset or a loudspeaker was pulled out
play-device-lost = Perangkat suara terputus. Sesi berlanjut begitu perangkat itu tersambung lagi.
# It is there again
play-device-back = Perangkat suara tersambung lagi.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Perangkat suara terputus ({ $device }). Sesi sedang dijeda.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: lanjut tanpa perangkat itu
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Suara sekarang keluar dari: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Tidak ada yang bisa terdengar ({ $device }): suaranya dibisukan, atau volumenya nol.
# Before a session, on a machine without sound
play-no-sound = Tidak ada perangkat suara: sesi berjalan tanpa bunyi. "warmhands render -o session.wav" membuat berkas untuk diputar di tempat lain.
# Before a session, where the sound server hangs
play-no-answer = Sistem suara di mesin ini tidak menjawab: sesi berjalan tanpa bunyi. "warmhands render -o session.wav" membuat berkas untuk diputar di tempat lain.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] Suara terlambat { $count } kali: mesin ini terlalu sibuk.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Terasa sakit ketika sesi ini ditinggalkan. Lanjutkan hanya jika sekarang tidak sakit.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = “{ $session }” dihentikan sebelum selesai.  Enter: lanjut dari sana · tombol lain: mulai dari awal
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" melanjutkan dari sini.
# After "resume --forget"
play-forgotten = Tidak ada yang disimpan dari sesi terakhir.
# At the end of a session
play-ended = Sesi ini sudah selesai.
# $heard: how far it came, as 12:34
play-stopped = Berhenti setelah { $heard }. Ibu boleh kembali kapan saja.
# A machine without sound
failure-no-device = Tidak ada perangkat suara.
# A machine whose sound server hangs
failure-sound-hung = Sistem suara di mesin ini tidak menjawab.
# The option --device; $name: as typed
failure-unknown-device = Tidak ada perangkat suara bernama “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” cocok dengan beberapa perangkat suara: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } tidak bisa memutar 48 kHz stereo.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = { $device } tidak bisa dibuka: { $detail }
# A program that was built without sound devices
failure-not-built = Versi program ini tidak memakai perangkat suara apa pun.
# After a sound device that is not known, or not known well enough
hint-list-devices = Tulis namanya lebih lengkap, atau seluruh id-nya: "warmhands list devices" menampilkannya.
# After two options that do not go together
hint-device-output = --device memilih tempat --output speaker terdengar: pakai salah satu saja.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" membuat berkas untuk diputar di tempat lain.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } bukan milik bahasa mana pun: tidak ada folder di locales dengan tag itu.
# A file or a folder of the person's own data
check-no-unit = { $place } dilewati: namanya bukan persis nama sesi atau suara.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } tidak bisa menggantikan { $told }, yang merupakan bahasa lain.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: paket ini menyebut dirinya dalam { $told }, bukan dalam { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: tidak ada lisensi yang disebut.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” adalah rekaman yang tidak punya kalimat dalam { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: rekaman “{ $message }” tidak ada dalam pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” direkam dari teks yang berbeda dengan teksnya sekarang.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } bukan Ogg, padahal namanya menyebut begitu.
# A file of sound
check-changed = { $place } bukan berkas yang dijelaskan manifesnya.
# A recording
check-not-mono = { $place } bukan mono.
# A piece of music
check-not-stereo = { $place } bukan stereo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } terpotong puncaknya, pertama kali pada { $at } s.
# A file of sound
check-silent = { $place } tidak berbunyi.
# A recording; $found: as measured
check-too-loud = { $place } terlalu keras: { $found } LUFS; narasi dari -20 sampai -18.
# A recording; $found: as measured
check-too-quiet = { $place } terlalu pelan: { $found } LUFS; narasi dari -20 sampai -18.
# A file of sound; $found: as measured
check-peak = { $place } punya puncak sebenarnya { $found } dBTP; paling tinggi -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } sekeras suara ucapan: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } berada pada { $found } LUFS, tetapi manifesnya menyebut { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } tidak berakhir seperti awalnya: bedanya { $found } dB, dan harus di bawah -20.
# A text that this language lacks
check-missing-text = { $place }: “{ $message }” tidak ada.
# A text that only this language has
check-extra-text = { $place }: “{ $message }” tidak ada dalam bahasa dasar.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }” sama kata demi kata dengan { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }” diterjemahkan dari teks yang berbeda dengan teks { $language } sekarang.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }” tidak memakai nilai yang sama seperti dalam { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” perlu { $found } s bila diucapkan dengan tenang; satu kalimat paling lama { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: tidak ada yang memberi tahu “{ $message }” apa itu “${ $name }”.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl tidak punya “{ $message }”.
# A spoken line that is never heard
check-unreachable = { $place }: tidak ada sesi yang mengucapkan “{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: teks { $texts }, belum ada { $missing }, usang { $outdated }, belum diterjemahkan { $untranslated }; rekaman { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Sudah diperiksa: { $languages ->
   *[other] { $languages } bahasa
}, { $recordings ->
   *[other] { $recordings } rekaman
}, { $sessions ->
   *[other] { $sessions } sesi
}, { $sounds ->
   *[other] { $sounds } bunyi lain
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
   *[other] Dan { $count } lagi.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Tidak ada yang salah.
   *[other] Ada { $count } hal yang salah.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } sudah siap, dengan { $lines } kalimat untuk direkam. Naskah untuk dibaca ada di { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Terjemahkan dulu teks di { $place }, dan isi locale.toml. Setelah itu "warmhands pack sheet" menampilkan naskah yang baru.
# After that, where something was left open
pack-fill-in = Isi nama pemilik suara dan lisensinya di { $place }.
# The last line after pack new
pack-then-record = Lalu rekam: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Sudah direkam: { $recorded } dari { $lines } kalimat.
# After pack build; $sessions: names of sessions, with commas between
pack-built = { $place } sudah jadi. Sesi yang bisa diputar: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Paket “{ $pack }” berhasil dipasang.
# After pack remove; $pack: its name
pack-removed = Paket “{ $pack }” sudah dihapus.
# In the list of packs, where there is none
pack-none = Tidak ada paket yang terpasang.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, rekaman: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Suara inilah yang terdengar dalam bahasa ini.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Dalam bahasa ini yang terdengar suara lain: kalimatnya lengkap, atau itu suara manusia.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: { $recorded } dari { $lines } kalimat sudah direkam.
# Below that, once
record-how = Kalimat muncul satu per satu. Tekan spasi, tunggu sampai bunyi nada selesai, lalu bacalah dengan tenang. Setelah selesai, tunggu sebentar tanpa bersuara: rekaman berhenti sendiri.
# Above each line; $number of $lines
record-line = { $number } dari { $lines } · { $message }
# The keys before a line is recorded
record-keys = spasi: rekam · s: lewati · q: berhenti dulu
# While it listens and nothing is heard yet
record-waiting = mendengarkan ...
# While it hears her
record-speaking = merekam ...
# The keys after a good recording
record-keep-keys = enter: simpan · l: dengarkan · a: rekam ulang · s: lewati · q: berhenti dulu
# The keys after a recording that can't be used
record-again-keys = a: rekam ulang · s: lewati · q: berhenti dulu
# A recording and how long it is; $seconds: as 4.2
record-good = Terekam, { $seconds } detik.
# After the key that keeps it, or after a file was taken in
record-kept = Disimpan: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Semua kalimat sudah direkam. Berikutnya: warmhands pack check { $place }
# She stopped
record-stopped = Sampai di sini dulu. Perintah yang sama akan melanjutkannya.
# How many files were taken in; $kept of $files
import-done = Rekaman yang dimasukkan: { $kept } dari { $files }.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Kalimat “{ $message }” punya { $count } rekaman: { $files }. Yang dimasukkan adalah rekaman bagus yang terakhir.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = Isi { $place } terlalu banyak: { $most } yang pertama dibaca, dan { $more } lainnya dilewati.

# Why a recording can't be used
take-silent = Tidak ada suara yang terdengar. Apakah mikrofonnya sudah menyala?
# Why a recording can't be used
take-clipped = Terlalu keras, jadi suaranya pecah. Coba menjauh sedikit dari mikrofon, atau kecilkan volume mikrofonnya.
# Why a recording can't be used
take-too-quiet = Terlalu pelan. Coba mendekat ke mikrofon, atau besarkan volume mikrofonnya.
# Why a recording can't be used
take-noisy = Terlalu banyak bunyi lain di sekitar. Coba cari tempat yang lebih tenang, atau mendekat ke mikrofon.
# Why a recording can't be used
take-cut-start = Bagian awalnya tidak terekam. Tunggu sampai bunyi nada selesai, baru mulai bicara.
# Why a recording can't be used
take-cut-end = Bagian akhirnya tidak terekam. Setelah kata terakhir, tunggu sebentar tanpa bersuara.
# Why a recording can't be used
take-peaks = Beberapa bunyi terlalu tajam. Bicaralah agak ke samping mikrofon, dengan suara yang rata dan tenang.
# Why a recording can't be used
take-too-long = Rekamannya lebih panjang dari batas untuk satu kalimat.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Ini tidak mungkin kalimat yang dimaksud: ucapannya { $found } detik, padahal kalimatnya perlu paling sedikit { $least } detik.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Isinya lebih dari kalimat ini saja: rekamannya { $found } detik, sedangkan kalimatnya paling lama { $most } detik.
# Why a recording can't be used; $found: seconds
take-line-pause = Di tengahnya ada hening { $found } detik. Bacalah kalimatnya tanpa berhenti.
# Why a recording can't be used
take-line-mostly-silent = Sebagian besar isinya hening.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Tidak terdengar seperti orang berbicara.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Bacaannya cepat: { $rate } { $unit ->
    [characters] huruf
   *[words] kata
} per menit; yang tenang { $min } sampai { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Bacaannya lambat: { $rate } { $unit ->
    [characters] huruf
   *[words] kata
} per menit; yang tenang { $min } sampai { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } tidak kosong.
# After that
hint-folder-in-use = Sebutkan folder yang kosong atau yang belum ada.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = warmhands lain sedang bekerja di { $place }. Cobalah lagi setelah selesai.
# A folder that is not that of a pack
failure-no-pack-in = { $place } bukan folder paket.
# After that
hint-pack-new = "warmhands pack new" membuat folder paket.
# A file that is not a pack
failure-not-a-pack = { $place } bukan paket.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } rusak atau berubah setelah dibuat.
# After a file that is no pack, or damaged
hint-pack-file = Mintalah berkasnya sekali lagi; "warmhands pack build" yang membuatnya.
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” bukan bagian dari paket.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” bukan berkas biasa.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: “{ $path }” ada dua kali di dalamnya.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” berisi karakter yang bisa mengambil alih layar.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
   *[other] { $place }: { $count } hal ini harus diperbaiki dulu.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place }: belum ada sesi yang semua kalimatnya lengkap.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" menampilkan kalimat dari sesi yang terpendek; kalimat dari "it-hurts" diperlukan untuk setiap sesi.
# $name: what is no line; $language: a language tag
failure-no-such-line = Tidak ada kalimat “{ $name }” dalam { $language }.
# $pack: its name
failure-pack-installed = Paket bernama “{ $pack }” sudah terpasang sebelumnya.
# After that
hint-pack-force = "--force" menggantinya.
# $pack: its name
failure-pack-not-installed = Tidak ada paket terpasang yang bernama “{ $pack }”.
# There is no home folder to keep packs in
failure-no-home = Di sistem ini tidak ada folder home untuk menyimpan paket.
# A label file that can't be read
failure-labels = { $place }: ini bukan label Audacity: isinya harus awal, akhir, dan nama kalimat, dipisahkan tab.
# A label file that names no line
failure-no-labels = { $place } tidak berisi label yang punya nama.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” bisa berarti yang mana saja dari kalimat-kalimat ini: { $names }. Beri nama yang persis sama dengan nama kalimatnya.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: label “{ $message }” terletak sesudah akhir rekaman.
# --labels with more than one sound file
failure-labels-one-file = --labels hanya untuk satu rekaman panjang.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Terminal menampilkan teks, bukan suara. Tulis nama berkas, misalnya "-o session.wav", atau gunakan "|" untuk meneruskan suaranya ke sebuah program.
# Recording without a keyboard
failure-no-keys = Untuk merekam diperlukan terminal dengan papan ketik.
# Recording without a microphone
failure-no-microphone = Tidak ada mikrofon.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Tidak ada mikrofon bernama “{ $name }”.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” cocok dengan beberapa mikrofon: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } tidak bisa merekam pada 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Mikrofon terputus. Yang sudah disimpan tetap aman; perintah yang sama melanjutkan dari sini.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" menampilkan mikrofon yang ada.
