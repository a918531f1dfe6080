### Every text of the screen.

## Sessions

# The name of a session
session-full = Pijat dan memerah
# What will happen
session-full-summary = Pijatan lembut pada kedua payudara, lalu memerah ASI dengan tangan dalam tiga putaran, dengan pijatan pendek di antaranya.
session-massage = Pijat
session-massage-summary = Kain hangat dan pijatan lembut pada kedua payudara, tanpa memerah ASI.
session-express = Memerah
session-express-summary = Memerah ASI dengan tangan, dua giliran untuk tiap payudara, pindah bila ASI keluar makin sedikit.
session-first-days = Hari-hari pertama
session-first-days-summary = Mengumpulkan tetes-tetes pertama dengan sendok atau suntikan tanpa jarum, dengan lembut, kira-kira sepuluh menit.
session-cadence = Irama saja
session-cadence-summary = Irama memerah dengan tangan, satu payudara lalu yang satunya, selama Ibu mau.
session-relief = Meredakan payudara penuh
session-relief-summary = Usapan yang sangat ringan dan sedikit ASI, untuk payudara penuh dan nyeri yang tidak merah atau panas, bila Ibu tidak demam.
session-it-hurts = Terasa sakit
session-it-hurts-summary = Berhenti dengan tenang, dan kapan perlu meminta bantuan.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = persiapan
phase-massage = pijat
phase-express = memerah
phase-close = penutup
# The breast of a phase
side-first = payudara yang didahulukan
side-second = payudara yang satunya
side-left = payudara kiri
side-right = payudara kanan
side-both = kedua payudara
# The name of the music that the project brings
music-warm = Hangat
music-rain = Hujan di jendela
music-hush = Hening

## Before a session

# The one screen of text before any session
gate-screen =
    Siapa yang perlu menghubungi dokter atau bidan dulu

    Mohon jangan mulai, dan hubungi dulu dokter atau bidan, bila
      - Ibu sedang hamil, di minggu keberapa pun;
      - pada payudara tampak kemerahan atau garis merah (pada kulit cokelat atau hitam, bagian itu mungkin tampak lebih gelap atau keunguan, atau hanya terasa panas);
      - Ibu demam;
      - Ibu merasa seperti sedang flu.

    Ini berlaku juga untuk sesi “Meredakan payudara penuh”. Sesi itu untuk payudara yang penuh tanpa kemerahan, panas, atau demam; bila ada salah satunya, lakukan hanya jika dokter atau bidan sudah menganjurkannya kepada Ibu.

    Ini tidak boleh terasa sakit sama sekali. Tombol h langsung menghentikan semuanya dan memberi tahu kapan perlu menghubungi dokter.
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

## Help

help-warmhands = Suara tenang, musik lembut, dan irama untuk pijat payudara dan memerah ASI dengan tangan.
help-usage = Cara pakai
help-options = Opsi
help-arguments = Argumen
help-commands = Perintah
help-command = PERINTAH
# What stands in a usage line for all options
help-some-options = [OPSI]
help-play = Putar sebuah sesi (ini yang terjadi bila tidak ada perintah)
help-cadence = Putar irama memerah saja, selama Ibu mau
help-render = Simpan sebuah sesi ke berkas suara
help-plan = Tampilkan apa yang akan terdengar dan kapan, tanpa suara
help-script = Tampilkan apa yang akan diucapkan
help-list = Tampilkan daftar sesi, bahasa, musik, atau perangkat suara
help-about = Kegunaannya, kapan menghubungi dokter, sumber, lisensi
help-check = Periksa data bawaan, atau folder Ibu sendiri
help-arg-lang = Bahasa yang diucapkan, misalnya es-419
help-arg-screen-lang = Bahasa di layar, bila berbeda
help-arg-captions = Teks yang ditampilkan: voice (bahasa yang diucapkan), screen (bahasa layar), atau both (keduanya)
help-arg-data = Folder berisi sesi, bahasa, atau suara milik Ibu
help-arg-plain = Baris polos saja: tanpa warna, tanpa menggambar ulang
help-arg-session = Sesinya: lihat "warmhands list sessions" (full, bila tidak disebut)
help-arg-side = Payudara yang didahulukan: left (kiri) atau right (kanan)
help-arg-technique = Gerakannya: areola (tekan, lepas) atau press-back (dorong, tekan, lepas)
help-arg-rate = Berapa kali per menit, senyamannya
help-arg-fit = Lama seluruhnya, misalnya 30m atau 28:30: lebih pendek atau lebih panjang dari biasanya, sejauh bisa
help-arg-count = Cara irama terdengar: voice (suara), tone (nada), atau none (tanpa bunyi)
help-arg-music = Musiknya: nama dari "warmhands list music", berkas atau folder musik milik Ibu, atau none (tanpa musik)
help-arg-for = Berapa lama irama berlangsung, misalnya 20m (sampai dihentikan, bila tidak disebut)
help-arg-switch = Lama giliran tiap payudara, misalnya 5m
help-arg-json = Tulis satu objek JSON
help-arg-what = Daftar apa: sessions (sesi), languages (bahasa), music (musik), atau devices (perangkat suara)
help-arg-speak = Biarkan tiap bahasa yang punya suara menyebut namanya sendiri
help-arg-voice-volume = Volume suara, dalam desibel (0 berarti seperti rekamannya)
help-arg-music-volume = Volume musik, dalam desibel
help-arg-signal-volume = Volume irama dan isyarat bunyi, dalam desibel
help-arg-output = Ke mana suara dikirim: speaker (pengeras suara), null (tidak ke mana-mana, tetapi tepat waktu), - (WAV ke keluaran standar), atau sebuah berkas
help-arg-device = Perangkat suara, dengan bagian mana pun dari namanya: lihat "warmhands list devices"
help-arg-from = Mulai dari mana, sebagai PHASE.STEP (tahap dan langkah): "warmhands plan" menampilkan namanya
help-arg-file = Berkas yang ditulis: FLAC bila namanya berakhir .flac, selain itu WAV; atau - untuk keluaran standar
help-arg-stem = Satu bagian saja: speech (suara), music (musik), atau signal (isyarat bunyi)
help-arg-format = Format sampel: 16, 24, atau float (hanya WAV); atau flac, bila tidak terlihat dari nama
help-arg-force = Timpa berkas yang sudah ada
help-arg-dir = Folder yang diperiksa (data bawaan, bila tidak disebut)
help-arg-help = Tampilkan bantuan ini
help-arg-version = Tampilkan versi

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = selama Ibu mau
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Dipendekkan dari { $usual }: tiap bagian melepas { $percent }% dari waktu yang bisa dikurangi (paling pendek { $shortest }).
plan-fit-longer = Dipanjangkan dari { $usual }: tiap bagian memakai { $percent }% dari waktu yang masih bisa ditambah (paling panjang { $longest }).
plan-fit-usual = Lamanya seperti biasa: tidak ada yang dipendekkan atau dipanjangkan.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = kira-kira { $minutes } menit
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } sampai { $longest }
list-no-voice = belum ada suara
list-voice-draft = suara dengan logat asing
list-voice-human = suara manusia
list-voice-synthetic = suara buatan
list-review-none = kata-katanya belum dibaca penutur asli
list-review-native = kata-katanya sudah dibaca penutur asli
list-review-clinician = kata-katanya sudah dibaca tenaga kesehatan
# $name: the sound device that is used where none is named
list-default-device = { $name } (bawaan)
about-sources = Angka-angkanya, dan dari mana asalnya:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Pada kecepatan ini kata “{ $word }” lebih panjang dari ketukannya, jadi irama terdengar sebagai nada.
notice-stale = { $count ->
   *[other] { $count } rekaman lebih tua dari teksnya. "warmhands check" menyebutkan yang mana.
}
# $language: a language tag
notice-unserved-language = Belum ada suara untuk “{ $language }”. Ini bahasa Inggris; dengan --lang bisa dipilih bahasa lain.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Yang diminta { $asked }. Yang ada { $language }: mirip, tetapi beberapa kata akan berbeda.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
   *[other] { $count } berkas tidak bisa diputar dan dilewati; yang pertama { $file }.
}
notice-draft = Suaranya berlogat asing: ini versi awal dalam bahasa ini.

## Failures: what is wrong, and where

failure-file-missing = { $place } tidak ditemukan.
failure-file-is-folder = { $place } adalah folder, bukan berkas.
failure-folder-is-file = { $place } adalah berkas, bukan folder.
failure-file-denied = { $place } tidak boleh dibaca.
failure-not-a-file = { $place } bukan berkas dan bukan folder.
failure-file-too-large = { $place } terlalu besar.
failure-file-not-text = { $place } bukan teks UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: ini bukan TOML: { $detail }
failure-unknown-key = { $place }: “{ $key }” tidak dikenal di sini.
failure-missing-key = { $place }: “{ $key }” tidak ada.
failure-wrong-type = { $place }: “{ $key }” harus bertipe { $expected }, bukan { $found }.
failure-unknown-word = { $place }: “{ $word }” tidak dikenal di sini.
failure-duration = { $place }: “{ $text }” bukan lama waktu: tulis "45 s" atau "1.5 min".
failure-duration-too-fine = { $place }: “{ $text }” bukan jumlah sampel yang bulat.
failure-duration-too-long = { $place }: “{ $text }” lebih lama dari satu hari.
failure-not-an-id = { $place }: “{ $text }” tidak bisa menjadi nama: hanya huruf kecil, angka, dan tanda hubung, diawali huruf.
failure-duplicate = { $place }: “{ $id }” muncul di sini untuk kedua kalinya.
failure-say-or-sound = { $place }: langkah “{ $step }” harus mengucapkan kalimat atau membunyikan isyarat, salah satu saja.
failure-rhythm-needs = { $place }: tahap berjenis “{ $kind }” memerlukan “{ $key }”.
failure-rhythm-has-no = { $place }: tahap berjenis “{ $kind }” tidak memakai “{ $key }”.
failure-prompt-needs-time = { $place }: kalimat “{ $prompt }” memerlukan “at”.
failure-prompt-has-no-time = { $place }: kalimat “{ $prompt }” sudah punya waktunya sendiri dan tidak memakai “at”.
failure-hold-order = { $place }: target harus berada di antara min dan max.
failure-rate = { $place }: { $number } bukan kecepatan untuk sebuah irama.
failure-no-gate = { $place }: sebelum pijatan atau pemerahan pertama tidak ada langkah dengan safety = "gate".
failure-no-hurt-line = { $place }: tahap “{ $phase }” tidak punya langkah dengan safety = "hurt".
failure-repeat = { $place }: tahap yang berulang harus berjenis “express” dan berurutan; “{ $phase }” tidak begitu.
failure-no-close = { $place }: sesi harus berakhir dengan tahap berjenis “close”: kapan menghubungi dokter, satu kalimat hangat, isyarat “end”.
failure-unknown-source = { $place }: sources.toml tidak punya “{ $source }”.
failure-source-silent = { $place }: sumber “{ $source }” tidak memberi rentang untuk { $quantity }.
failure-out-of-range = { $place }: { $number } di luar { $min } sampai { $max }, rentang dari sumber “{ $source }”.
failure-comfort-too-bold = { $place }: sumber berjenis comfort tidak bisa memberi rentang untuk { $quantity }.
failure-fluent = { $place }: ini bukan Fluent: { $detail }
failure-not-plain = { $place }: kalimat ucapan “{ $id }” harus berupa teks polos.
failure-unknown-session = Tidak ada sesi “{ $name }”.
failure-unknown-language = Di sini tidak ada bahasa untuk “{ $name }”.
failure-unknown-music = Tidak ada musik “{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } tidak berisi berkas suara yang bisa diputar: WAV, FLAC, MP3, OGG, M4A, atau AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } tidak menjawab.
failure-unknown-message = { $place }: { $language } tidak punya kalimat ucapan “{ $message }”.
failure-no-clip = { $place }: kalimat “{ $message }” tidak punya rekaman dalam { $language }.
failure-no-narration = Belum ada suara untuk { $language }.
failure-no-signal = { $place }: tidak ada isyarat “{ $name }”.
failure-no-room-for-safety = { $place }: kalimat keselamatan “{ $prompt }” tidak muat dalam tahap “{ $phase }”.
failure-other-length = { $place } berisi { $found } frame, tetapi paketnya menyebut { $told }.
failure-not-sound = { $place } bukan suara dalam format yang dikenal.
failure-codec = { $place } adalah suara dari jenis yang tidak bisa dibaca di sini.
failure-channels = { $place } punya { $channels } kanal; yang bisa diputar satu atau dua.
failure-sample-rate = { $place } direkam pada { $rate } Hz; rekaman harus 48000 Hz.
failure-empty-sound = { $place } kosong.
failure-truncated-sound = { $place } terpotong, bagian akhirnya tidak ada.
failure-damaged-sound = { $place } rusak dan tidak bisa diputar.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } adalah { $format }, yang tidak bisa diputar di sini. Ubah dulu ke FLAC atau Ogg Vorbis.
failure-no-audio = { $place } tidak berisi suara.
failure-encrypted-sound = { $place } dikunci agar tidak disalin dan tidak bisa diputar di sini.
failure-many-channels = { $place } punya { $channels } kanal; paling banyak { $most } yang bisa diputar.
failure-strange-rate = { $place } direkam pada { $rate } Hz; yang bisa diputar dari { $least } sampai { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = “{ $argument }” tidak dikenal di sini.
failure-unknown-command = Tidak ada perintah “{ $command }”.
failure-invalid-value = “{ $value }” tidak cocok untuk { $argument }.
failure-missing-argument = { $argument } belum diisi.
failure-no-value = { $argument } memerlukan nilai.
failure-twice = { $argument } hanya boleh diberikan satu kali.
# $one, $other: two things on the command line
failure-not-together = { $one } dan { $other } tidak bisa dipakai bersama.
failure-range = { $argument }: “{ $value }” bukan angka dari { $min } sampai { $max }.
failure-length-range = { $argument }: “{ $value }” tidak berada di antara { $min } dan { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } hanya untuk sesi yang berulang, sedangkan “{ $session }” berakhir sendiri.
failure-endless = “{ $session }” berlangsung terus sampai dihentikan.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” bukan lama waktu.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” bisa berlangsung dari { $shortest } sampai { $longest } dalam bahasa ini dan pada kecepatan ini, bukan { $length }.
failure-fit-fixed = --fit: “{ $session }” tidak bisa lebih pendek atau lebih panjang dari kira-kira { $shortest }.
failure-usage = Ini tidak bisa dipahami: { $detail }
failure-stdout = Hasilnya tidak bisa ditulis: { $detail }
failure-internal = Ada yang salah di dalam warmhands: { $detail }

## Hints: what to do

hint-nearest = Apakah maksudnya “{ $name }”?
hint-known = Pilihannya: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" memutar musik bawaan, dan "--music none" tidak memutar musik.
hint-help = "warmhands --help" menampilkan apa saja yang ada.
hint-does-not-repeat = "warmhands cadence" berulang.
hint-endless = Sebutkan lamanya dengan --for, misalnya --for 20m.
hint-length = Tulis sebagai 30m, 90s, 1h15m, 28.5m, atau 28:30, paling lama 24 jam.
hint-no-clip = Tidak ada yang diputar. Rekam atau buat kalimat ini, atau pilih bahasa lain dengan --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Pilih suara lain dengan --lang dan biarkan bahasa ini di layar, misalnya "--lang en-US --screen-lang { $tag }". "warmhands list languages" menampilkan bahasa yang punya suara.
hint-fit = "warmhands list sessions" menampilkan lama tiap sesi.
hint-check = "warmhands check" memeriksa semuanya.
hint-not-plain = Rekaman tidak bisa berubah: tulis satu kalimat untuk tiap keadaan.

## Files

failure-exists = { $place } sudah ada dan dibiarkan seperti semula.
failure-disk-full = Tidak ada lagi ruang untuk { $place }. Tidak ada sisa yang tertinggal.
failure-unwritable = { $place } tidak bisa ditulis: { $detail }
failure-no-folder = Tidak ada folder { $place }.
failure-not-allowed = { $place } tidak boleh ditulis.
failure-too-long = Suara sepanjang { $length } melebihi yang muat dalam berkas dengan format ini ({ $most }).
hint-force = "warmhands render --force" menimpanya.
hint-disk-full = Sediakan ruang, atau pilih tempat lain. --format 16 hanya memerlukan setengahnya, dan nama yang berakhir .flac lebih sedikit lagi.
hint-too-long = --format 16 memuat lebih banyak, dan nama yang berakhir .flac paling banyak.
hint-flac-name = Akhiri namanya dengan .flac, atau jangan pakai --format.
hint-flac-depth = FLAC punya 16 atau 24 bit: pilih --format 16 atau 24, atau akhiri namanya dengan .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Narasi: { $licence }
tag-licence-words = Kata-kata: { $licence }
tag-licence-signals = Isyarat bunyi: { $licence }
tag-licence-music = Musik: { $licence }
# Where the person brought the music
tag-licence-own-music = Musik: rekaman milik sendiri, dengan ketentuannya sendiri

## Playing

play-keys = spasi: jeda atau lanjut · h: terasa sakit · n: berikutnya · p: sebelumnya · r: ulangi · q: selesai
play-keys-rhythm = + dan -: irama lebih cepat, lebih pelan
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · sisa { $left }
play-paused = jeda · { $phase } · sisa { $left } · spasi untuk lanjut
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = jeda · { $phase } · { $heard } · spasi untuk lanjut
# After + or -; $rate: cycles a minute
play-rate = Irama: { $rate } kali per menit, mulai dari salah satu gerakan berikutnya.
play-farewell = Beberapa kata lagi sebelum Ibu pergi. Tekan q sekali lagi untuk langsung selesai.
play-not-skipped = Kalimat ini demi keselamatan Ibu, jadi diputar sampai habis.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Mulai dengan musik bawaan?  Enter atau y: ya · n atau q: tidak
play-device-lost = Perangkat suara terputus. Sesi berlanjut begitu perangkat itu tersambung lagi.
play-device-back = Perangkat suara tersambung lagi.
play-no-sound = Tidak ada perangkat suara: sesi berjalan tanpa bunyi. "warmhands render -o session.wav" membuat berkas untuk diputar di tempat lain.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] Suara terlambat { $count } kali: mesin ini terlalu sibuk.
}
play-ended = Sesi ini sudah selesai.
# $heard: how far it came, as 12:34
play-stopped = Berhenti setelah { $heard }. Ibu boleh kembali kapan saja.
failure-no-device = Tidak ada perangkat suara.
failure-unknown-device = Tidak ada perangkat suara bernama “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” cocok dengan beberapa perangkat suara: { $names }
failure-device-rate = { $device } tidak bisa memutar 48 kHz stereo.
failure-device-refused = { $device } tidak bisa dibuka: { $detail }
failure-not-built = Versi program ini tidak memakai perangkat suara apa pun.
hint-list-devices = Tulis namanya lebih lengkap, atau seluruh id-nya: "warmhands list devices" menampilkannya.
hint-device-output = --device memilih tempat --output speaker terdengar: pakai salah satu saja.
hint-no-device = "warmhands render -o session.wav" membuat berkas untuk diputar di tempat lain.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } bukan milik bahasa mana pun: tidak ada folder di locales dengan tag itu.
check-other-language = { $place }: paket ini menyebut dirinya dalam { $told }, bukan dalam { $language }.
check-no-licence = { $place }: tidak ada lisensi yang disebut.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” adalah rekaman yang tidak punya kalimat dalam { $language }.
check-stale = { $place }: “{ $message }” direkam dari teks yang berbeda dengan teksnya sekarang.
check-mislabelled = { $place } bukan Ogg, padahal namanya menyebut begitu.
check-changed = { $place } bukan berkas yang dijelaskan manifesnya.
check-not-mono = { $place } bukan mono.
check-not-stereo = { $place } bukan stereo.
# $at: seconds from the start
check-clipped = { $place } terpotong puncaknya, pertama kali pada { $at } s.
check-silent = { $place } tidak berbunyi.
# $found: as measured
check-too-loud = { $place } terlalu keras: { $found } LUFS; narasi dari -20 sampai -18.
check-too-quiet = { $place } terlalu pelan: { $found } LUFS; narasi dari -20 sampai -18.
check-peak = { $place } punya puncak sebenarnya { $found } dBTP; paling tinggi -3.
check-loud-as-speech = { $place } sekeras suara ucapan: { $found } LUFS.
check-other-loudness = { $place } berada pada { $found } LUFS, tetapi manifesnya menyebut { $told }.
check-seam = { $place } tidak berakhir seperti awalnya: bedanya { $found } dB, dan harus di bawah -20.
# $message: the name of a text
check-missing-text = { $place }: “{ $message }” tidak ada.
check-extra-text = { $place }: “{ $message }” tidak ada dalam bahasa dasar.
# $language: the base language
check-untranslated = { $place }: “{ $message }” sama kata demi kata dengan { $language }.
check-outdated = { $place }: “{ $message }” diterjemahkan dari teks yang berbeda dengan teks { $language } sekarang.
check-other-arguments = { $place }: “{ $message }” tidak memakai nilai yang sama seperti dalam { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” perlu { $found } s bila diucapkan dengan tenang; satu kalimat paling lama { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: tidak ada yang memberi tahu “{ $message }” apa itu “${ $name }”.
check-untitled = { $place }: terminal.ftl tidak punya “{ $message }”.
check-unreachable = { $place }: tidak ada sesi yang mengucapkan “{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Sudah diperiksa: { $languages ->
   *[other] { $languages } bahasa
}, { $recordings ->
   *[other] { $recordings } rekaman
}, { $sessions ->
   *[other] { $sessions } sesi
}, { $sounds ->
   *[other] { $sounds } bunyi lain
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Tidak ada yang salah.
   *[other] Ada { $count } hal yang salah.
}
