### Every text of the screen.

## Sessions

# The name of a session
session-full = Xoa bầu ngực và vắt sữa
# What will happen
session-full-summary = Xoa nhẹ cả hai bầu ngực, rồi vắt sữa bằng tay trong ba vòng, giữa các vòng xoa thêm một lượt ngắn.
session-massage = Xoa bầu ngực
session-massage-summary = Đắp khăn ấm và xoa nhẹ cả hai bầu ngực, không vắt sữa.
session-express = Vắt sữa
session-express-summary = Vắt sữa bằng tay, mỗi bên ngực hai lượt, chuyển bên khi sữa ra chậm lại.
session-first-days = Những ngày đầu
session-first-days-summary = Lấy những giọt sữa đầu tiên bằng thìa hoặc ống tiêm, thật nhẹ nhàng, trong khoảng mười phút.
session-cadence = Chỉ có nhịp
session-cadence-summary = Nhịp vắt sữa bằng tay, hết bên này sang bên kia, bao lâu cũng được.
session-relief = Làm dịu
session-relief-summary = Vuốt thật nhẹ và chỉ vắt một ít sữa, cho bầu ngực căng và đau mà không đỏ, không nóng, khi chị không sốt.
session-it-hurts = Bị đau
session-it-hurts-summary = Dừng lại thật bình tĩnh, và khi nào nên gọi nhờ giúp đỡ.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = chuẩn bị
phase-massage = xoa
phase-express = vắt sữa
phase-close = kết thúc
# The breast of a phase
side-first = bên ngực bắt đầu
side-second = bên ngực kia
side-left = bên ngực trái
side-right = bên ngực phải
side-both = cả hai bầu ngực
# The name of the music that the project brings
music-warm = Ấm áp
music-rain = Mưa bên cửa sổ
music-hush = Yên lặng

## Before a session

# The one screen of text before any session
gate-screen =
    Ai cần gọi trước

    Xin chị đừng bắt đầu, và gọi cho bác sĩ hoặc nữ hộ sinh trước, nếu
      - chị có thai, dù tuần nào;
      - ngực đỏ hay có vệt đỏ (trên da nâu hoặc da đen, chỗ đó có thể sẫm hơn hoặc hơi tím, hay chỉ thấy nóng ở chỗ đó);
      - chị bị sốt;
      - chị thấy mệt như bị cúm.

    Bài Làm dịu không phải là cách để bỏ qua điều này. Bài đó dành cho bầu ngực căng mà không đỏ, không nóng, người không sốt; nếu thấy đỏ, nóng hoặc sốt, chị chỉ làm khi bác sĩ hoặc nữ hộ sinh đã dặn làm.

    Không bao giờ được để đau. Phím h dừng tất cả ngay lập tức và cho biết khi nào nên gọi.
    Đây là hướng dẫn, không phải lời khuyên y tế.

## About

# What massage and expression by hand may help with
about-helps-with = Xoa bầu ngực và vắt sữa bằng tay có thể giúp khi bầu ngực cứng và sưng; khi bé sinh non hoặc quấy; khi bé khó ngậm ti mẹ; để có nhiều sữa hơn; và để duy trì nguồn sữa trong lúc chưa thể cho bé bú.
# What the program is, and is not
about-what-it-is = warmhands hướng dẫn chị bằng giọng nói, âm nhạc và nhịp. Chương trình có thể giúp, nhưng không hứa hẹn điều gì. Đây không phải lời khuyên y tế và không thay thế những người chăm sóc chị và bé.
# Pain
about-no-pain = Không bao giờ được để đau. Chỉ ép ở mép quầng vú, không bao giờ ép vào đầu ti, không kéo và không chà xát. Nếu đau, chị dừng lại.
# The two techniques
about-technique = Có hai cách cử động bàn tay. Với "areola", chị ép ở mép ngoài của quầng vú rồi thả ra. Với "press-back", chị đẩy nhẹ về phía xương sườn, ép, rồi thả ra; Stanford Medicine có hướng dẫn tại https://med.stanford.edu/newborns/professional-education/breastfeeding/hand-expressing-milk.html
# When to call
about-when-to-call = Chị gọi cho bác sĩ hoặc chuyên gia tư vấn sữa mẹ nếu làm như vậy mà không thấy đỡ; nếu thấy ngực đỏ hay có vệt đỏ, hoặc bị sốt hay mệt như bị cúm; hoặc nếu bé không ngậm được ti mẹ. Trên da nâu hoặc da đen, chỗ đỏ có thể sẫm hơn hoặc hơi tím, hay chỉ thấy nóng ở chỗ đó.
# Pregnancy
about-pregnancy = Khi có thai, dù tuần nào, chị chỉ vắt sữa nếu nữ hộ sinh hoặc bác sĩ đồng ý, nhiều nhất là mười phút, và dừng lại nếu thấy bụng gò cứng (NHS Forth Valley).
# How often
about-how-often = Trong những tuần đầu, khi bé chưa bú mẹ được, lời khuyên thường là vắt 8 đến 10 lần trong 24 giờ, ít nhất một lần vào ban đêm, và không cách nhau quá 5 đến 6 giờ (NHS; NHS Lothian).
# How long milk keeps
about-storage = Sữa để được bao lâu, với bé khỏe mạnh sinh đủ tháng (CDC): ở nhiệt độ phòng, tối đa 25°C, được 4 giờ; trong ngăn mát tủ lạnh ở 4°C, được 4 ngày; trong ngăn đông, tốt nhất là 6 tháng và nhiều nhất là 12 tháng. Sữa đã rã đông: 24 giờ trong ngăn mát, hoặc 1 đến 2 giờ ở nhiệt độ phòng. Sữa bé bú còn thừa: 2 giờ. Không bao giờ cấp đông lại. Quy định mỗi nước một khác và chặt hơn với bé sinh non: chị theo quy định của bệnh viện.
# Music
about-music = Âm nhạc và nghỉ ngơi có thể giúp. Trong một nghiên cứu với 162 bà mẹ, những người nghe nhạc có nhiều sữa hơn trong những ngày đầu (Keith và cộng sự, 2012, https://doi.org/10.1097/ANC.0b013e31824d9842); trong một nghiên cứu khác, EXPRESS, với 132 bà mẹ (NPEU, 2024), sự khác biệt có thể là ngẫu nhiên.
# Where the times come from
about-times = Thời gian lấy từ những lời khuyên đã công bố: các vòng theo Chele Marmet và UNICEF; phần xoa theo University College London Hospitals và New Brunswick; những lượt xoa ngắn và hơi ấm theo Arkansas Children's; bàn tay nhẹ và lượng sữa ít cho bầu ngực căng theo Protocol 36 của Academy of Breastfeeding Medicine (https://doi.org/10.1089/bfm.2022.29207.kbm). Không nguồn nào đếm số động tác trong một phút: nhịp chỉ để chị thấy dễ chịu, không phải là chỉ định. Từng con số và nguồn của nó có trong sessions/sources.toml.
# Where the technique comes from
about-handout = Kỹ thuật này theo tờ hướng dẫn “Breast Massage with Milk Expression by Hand” do University Hospitals phát hành. Lời ở đây là của chúng tôi; University Hospitals không tham gia chương trình này.
# Where the fingers go, and clean hands
about-fingers = Chỗ đặt ngón tay, cách chân đầu ti 2 đến 3 cm: NHS West Suffolk và NHS Forth Valley; Marmet viết là cách đầu ti 2,5 đến 4 cm. Bàn tay thành hình chữ C: University College London Hospitals và Marmet. Rửa tay bằng xà phòng và nước, hoặc gel có ít nhất 60% cồn, và đồ đựng sạch: CDC.
# The works which that handout cites
about-works-cited =
    Các tài liệu được dẫn trong đó: D. Hartl và R. Cunningham, “Breast Massage”, Alive Magazine, ngày 1 tháng 1 năm 2005, cập nhật ngày 24 tháng 4 năm 2015. La Leche League International, “Hand Expression Technique”, tờ rời trích từ The Womanly Art of Breastfeeding, 2010. La Leche League, “Expressing and Storing Milk”, New Beginnings, tập 24, số 4, tháng 7 và tháng 8 năm 2007. Ruth A. Lawrence và Robert M. Lawrence, Breastfeeding: A Guide for the Medical Professional, ấn bản thứ tám, Elsevier, 2016. Karen Wambach và Jan Riordan, Breastfeeding and Human Lactation, ấn bản thứ năm, Jones and Bartlett, 2016. Stanford Medicine, “Hand Expression of Breastmilk”, truy cập ngày 21 tháng 8 năm 2020.
# Licences
about-licences = Chương trình và lời của nó: MIT hoặc Apache-2.0, tùy chị chọn. Giọng thu âm, nhạc và tín hiệu: audio/LICENSES.md.

## Help

help-warmhands = Giọng nói bình tĩnh, nhạc êm dịu và một nhịp để xoa bầu ngực và vắt sữa bằng tay.
help-usage = Cách dùng
help-options = Tùy chọn
help-arguments = Tham số
help-commands = Lệnh
help-command = LỆNH
# What stands in a usage line for all options
help-some-options = [TÙY CHỌN]
help-play = Phát một bài (khi không có lệnh nào thì cũng làm việc này)
help-cadence = Chỉ phát nhịp vắt sữa, bao lâu cũng được
help-render = Ghi một bài ra tệp âm thanh
help-plan = Cho xem sẽ nghe thấy gì và lúc nào, không có tiếng
help-script = Cho xem những lời sẽ nói
help-list = Liệt kê bài, ngôn ngữ, nhạc hoặc thiết bị âm thanh
help-about = Để làm gì, khi nào nên gọi, nguồn, giấy phép
help-check = Kiểm tra dữ liệu có sẵn, hoặc một thư mục của chị
help-arg-lang = Ngôn ngữ của giọng nói, ví dụ es-419
help-arg-screen-lang = Ngôn ngữ trên màn hình, nếu khác
help-arg-captions = Hiện phụ đề nào: voice (theo ngôn ngữ của giọng nói), screen (theo ngôn ngữ màn hình) hoặc both (cả hai)
help-arg-data = Thư mục có bài, ngôn ngữ hoặc âm thanh của chị
help-arg-plain = Chỉ những dòng đơn giản: không màu, không vẽ lại
help-arg-session = Bài: xem "warmhands list sessions" (nếu không nêu thì là full)
help-arg-side = Bên ngực bắt đầu: left (trái) hoặc right (phải)
help-arg-technique = Động tác: areola (ép, thả) hoặc press-back (đẩy, ép, thả)
help-arg-rate = Bao nhiêu lần một phút, sao cho dễ chịu
help-arg-fit = Tất cả kéo dài bao lâu, ví dụ 30m hoặc 28:30: ngắn hay dài hơn bình thường, trong mức có thể
help-arg-count = Nghe nhịp bằng gì: voice (lời), tone (âm ngắn) hoặc none (không có)
help-arg-music = Nhạc: một tên trong "warmhands list music", tệp hoặc thư mục nhạc của chị, hoặc none (không có)
help-arg-for = Nhịp kéo dài bao lâu, như 20m (nếu không nêu thì đến khi dừng)
help-arg-switch = Mỗi bên ngực một lượt bao lâu, như 5m
help-arg-json = In ra một đối tượng JSON
help-arg-what = Liệt kê gì: sessions (bài), languages (ngôn ngữ), music (nhạc) hoặc devices (thiết bị)
help-arg-speak = Cho mỗi ngôn ngữ có giọng nói tự nói tên mình
help-arg-voice-volume = Âm lượng giọng nói, tính bằng decibel (0 là như khi thu)
help-arg-music-volume = Âm lượng nhạc, tính bằng decibel
help-arg-signal-volume = Âm lượng nhịp và tín hiệu, tính bằng decibel
help-arg-output = Tiếng đi đâu: speaker (thiết bị âm thanh), null (không đâu cả, nhưng theo thời gian thực), - (WAV ra đầu ra chuẩn) hoặc một tệp
help-arg-device = Thiết bị âm thanh, theo bất cứ phần nào của tên: xem "warmhands list devices"
help-arg-from = Bắt đầu từ đâu, dạng PHASE.STEP: "warmhands plan" cho xem các tên
help-arg-file = Tệp cần ghi: FLAC nếu tên kết thúc bằng .flac, nếu không thì WAV; hoặc - để ra đầu ra chuẩn
help-arg-stem = Chỉ một phần: speech (lời), music (nhạc) hoặc signal (tín hiệu)
help-arg-format = Mẫu âm thanh: 16, 24 hoặc float (chỉ WAV); hoặc flac, khi không có tên nào cho biết
help-arg-force = Ghi đè lên tệp đã có
help-arg-dir = Thư mục cần kiểm tra (nếu không nêu thì là dữ liệu có sẵn)
help-arg-help = Hiện trợ giúp này
help-arg-version = Hiện phiên bản

## Plans and lists

# $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = bao lâu cũng được
# $usual: its length without --fit, as 38:50; $percent: of the time it has to give; $shortest, $longest: as 28:14
plan-fit-shorter = Rút ngắn từ { $usual }: mỗi phần bớt { $percent }% thời gian có thể bớt (ngắn nhất là { $shortest }).
plan-fit-longer = Kéo dài từ { $usual }: mỗi phần thêm { $percent }% thời gian còn có thể thêm (dài nhất là { $longest }).
plan-fit-usual = Độ dài bình thường: không rút ngắn, không kéo dài.
# $phase: massage or expression; $side: which breast
phase-on-side = { $phase }, { $side }
list-minutes = khoảng { $minutes } phút
# $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } đến { $longest }
list-no-voice = chưa có giọng nói
list-voice-draft = giọng nói còn pha giọng nước ngoài
list-voice-human = giọng người thật
list-voice-synthetic = giọng tổng hợp
list-review-none = lời chưa được người bản ngữ đọc lại
list-review-native = lời đã được người bản ngữ đọc lại
list-review-clinician = lời đã được nhân viên y tế đọc lại
# $name: the sound device that is used where none is named
list-default-device = { $name } (mặc định)
about-sources = Các con số, và nguồn của chúng:

## Notices

# $word: a word of the rhythm
notice-word-too-long = Ở nhịp này, tiếng “{ $word }” dài hơn phách của nó, nên nhịp được nghe bằng những âm ngắn.
notice-stale = { $count ->
   *[other] Có { $count } câu thu âm cũ hơn lời viết. "warmhands check" nêu tên các câu đó.
}
# $language: a language tag
notice-unserved-language = Chưa có giọng nói cho “{ $language }”. Đây là tiếng Anh; dùng --lang để chọn ngôn ngữ khác.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Chị đã chọn { $asked }. Ở đây có { $language }: gần giống, nhưng vài từ sẽ khác.
# $count: how many files of a folder of music; $file: the first of them
notice-music-left-out = { $count ->
   *[other] Có { $count } tệp không phát được nên bị bỏ qua; tệp đầu tiên là { $file }.
}
notice-draft = Giọng nói còn pha giọng nước ngoài: đây mới là bản đầu tiên trong ngôn ngữ này.

## Failures: what is wrong, and where

failure-file-missing = Không có { $place }.
failure-file-is-folder = { $place } là thư mục, không phải tệp.
failure-folder-is-file = { $place } là tệp, không phải thư mục.
failure-file-denied = Không có quyền đọc { $place }.
failure-not-a-file = { $place } không phải tệp, cũng không phải thư mục.
failure-file-too-large = { $place } quá lớn.
failure-file-not-text = { $place } không phải văn bản UTF-8.
failure-file-other = { $place }: { $detail }
failure-toml = { $place }: đây không phải TOML: { $detail }
failure-unknown-key = { $place }: ở đây không biết khóa “{ $key }”.
failure-missing-key = { $place }: thiếu khóa “{ $key }”.
failure-wrong-type = { $place }: “{ $key }” phải thuộc kiểu { $expected }, không phải { $found }.
failure-unknown-word = { $place }: ở đây không biết “{ $word }”.
failure-duration = { $place }: “{ $text }” không phải độ dài thời gian: hãy viết "45 s" hoặc "1.5 min".
failure-duration-too-fine = { $place }: “{ $text }” không ứng với một số nguyên mẫu âm thanh.
failure-duration-too-long = { $place }: “{ $text }” dài hơn một ngày.
failure-not-an-id = { $place }: “{ $text }” không dùng làm tên được: chỉ chữ thường, chữ số và gạch nối, bắt đầu bằng chữ.
failure-duplicate = { $place }: “{ $id }” có ở đây lần thứ hai.
failure-say-or-sound = { $place }: bước “{ $step }” phải nói một câu hoặc phát một tín hiệu, chỉ một trong hai.
failure-rhythm-needs = { $place }: phần kiểu “{ $kind }” cần có “{ $key }”.
failure-rhythm-has-no = { $place }: phần kiểu “{ $kind }” không có “{ $key }”.
failure-prompt-needs-time = { $place }: lời nhắc “{ $prompt }” cần có "at".
failure-prompt-has-no-time = { $place }: lời nhắc “{ $prompt }” đã có giờ riêng nên không có "at".
failure-hold-order = { $place }: target phải nằm giữa min và max.
failure-rate = { $place }: { $number } không dùng làm tốc độ nhịp được.
failure-no-gate = { $place }: không có bước nào với safety = "gate" trước phần xoa hoặc vắt sữa đầu tiên.
failure-no-hurt-line = { $place }: phần “{ $phase }” không có bước nào với safety = "hurt".
failure-repeat = { $place }: các phần lặp lại phải thuộc kiểu "express" và liền nhau; “{ $phase }” thì không.
failure-no-close = { $place }: một bài phải kết thúc bằng phần kiểu "close": khi nào nên gọi, một câu ấm áp, và tín hiệu "end".
failure-unknown-source = { $place }: sources.toml không có “{ $source }”.
failure-source-silent = { $place }: nguồn “{ $source }” không cho khoảng giá trị của { $quantity }.
failure-out-of-range = { $place }: { $number } nằm ngoài khoảng { $min } đến { $max } của nguồn “{ $source }”.
failure-comfort-too-bold = { $place }: nguồn kiểu comfort không thể cho khoảng giá trị của { $quantity }.
failure-fluent = { $place }: đây không phải Fluent: { $detail }
failure-not-plain = { $place }: câu nói “{ $id }” phải là chữ thuần túy.
failure-unknown-session = Không có bài “{ $name }”.
failure-unknown-language = Ở đây không có ngôn ngữ nào cho “{ $name }”.
failure-unknown-music = Không có nhạc “{ $name }”.
# $place: a folder of the person's own music
failure-no-music-in-folder = { $place } không có tệp âm thanh nào phát được: WAV, FLAC, MP3, OGG, M4A hoặc AAC.
# $place: a file or a folder on a disk, a stick or a network
failure-no-answer = { $place } không trả lời.
failure-unknown-message = { $place }: { $language } không có câu nói “{ $message }”.
failure-no-clip = { $place }: câu “{ $message }” chưa được thu âm bằng { $language }.
failure-no-narration = Chưa có giọng nói cho { $language }.
failure-no-signal = { $place }: không có tín hiệu “{ $name }”.
failure-no-room-for-safety = { $place }: câu an toàn “{ $prompt }” không vừa trong phần “{ $phase }”.
failure-other-length = { $place } có { $found } khung, nhưng gói của nó ghi { $told }.
failure-not-sound = { $place } không phải âm thanh ở dạng đã biết.
failure-codec = { $place } là loại âm thanh không đọc được ở đây.
failure-channels = { $place } có { $channels } kênh; chỉ phát được một hoặc hai kênh.
failure-sample-rate = { $place } được thu ở { $rate } Hz; bản thu phải ở 48000 Hz.
failure-empty-sound = { $place } trống.
failure-truncated-sound = { $place } bị cụt.
failure-damaged-sound = { $place } bị hỏng và không phát được.
# $format: what a kind of sound file is called, as Opus
failure-foreign-sound = { $place } là { $format }, không phát được ở đây. Hãy chuyển sang FLAC hoặc Ogg Vorbis.
failure-no-audio = { $place } không có âm thanh.
failure-encrypted-sound = { $place } bị khóa chống sao chép và không phát được ở đây.
failure-many-channels = { $place } có { $channels } kênh; chỉ phát được nhiều nhất { $most } kênh.
failure-strange-rate = { $place } được thu ở { $rate } Hz; chỉ phát được từ { $least } đến { $most } Hz.
failure-sound = { $place }: { $detail }
failure-unknown-argument = Ở đây không biết “{ $argument }”.
failure-unknown-command = Không có lệnh “{ $command }”.
failure-invalid-value = “{ $value }” không hợp với { $argument }.
failure-missing-argument = Thiếu { $argument }.
failure-no-value = { $argument } cần có giá trị.
failure-twice = { $argument } chỉ được dùng một lần.
# $one, $other: two things on the command line
failure-not-together = { $one } và { $other } không đi cùng nhau.
failure-range = { $argument }: “{ $value }” không phải là số từ { $min } đến { $max }.
failure-length-range = { $argument }: “{ $value }” không nằm giữa { $min } và { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } dành cho bài lặp lại, còn “{ $session }” tự có lúc kết thúc.
failure-endless = “{ $session }” kéo dài đến khi được dừng lại.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” không phải độ dài thời gian.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” có thể kéo dài từ { $shortest } đến { $longest } trong ngôn ngữ này và ở nhịp này, không phải { $length }.
failure-fit-fixed = --fit: “{ $session }” không thể ngắn hay dài hơn khoảng { $shortest }.
failure-usage = Không hiểu được: { $detail }
failure-stdout = Không ghi được kết quả: { $detail }
failure-internal = Có lỗi bên trong warmhands: { $detail }

## Hints: what to do

hint-nearest = Có phải chị muốn nói “{ $name }”?
hint-known = Hiện có: { $names }
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" phát nhạc có sẵn, còn "--music none" thì không phát nhạc.
hint-help = "warmhands --help" cho xem có những gì.
hint-does-not-repeat = "warmhands cadence" thì lặp lại.
hint-endless = Cho biết bao lâu bằng --for, như --for 20m.
hint-length = Hãy viết dạng 30m, 90s, 1h15m, 28.5m hoặc 28:30, nhiều nhất 24 giờ.
hint-no-clip = Chưa phát gì cả. Hãy thu hoặc tạo câu này, hoặc chọn ngôn ngữ khác bằng --lang.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Hãy chọn giọng khác bằng --lang và giữ ngôn ngữ này trên màn hình, như "--lang en-US --screen-lang { $tag }". "warmhands list languages" cho xem những ngôn ngữ có giọng nói.
hint-fit = "warmhands list sessions" cho biết mỗi bài kéo dài bao lâu.
hint-check = "warmhands check" xem xét tất cả.
hint-not-plain = Bản thu không thể thay đổi: hãy viết mỗi trường hợp một câu.

## Files

failure-exists = { $place } đã có sẵn và được giữ nguyên.
failure-disk-full = Không còn chỗ cho { $place }. Không để lại tệp dở dang nào.
failure-unwritable = Không ghi được { $place }: { $detail }
failure-no-folder = Không có thư mục { $place }.
failure-not-allowed = Không có quyền ghi { $place }.
failure-too-long = { $length } âm thanh vượt quá mức tệp chứa được ở dạng này ({ $most }).
hint-force = "warmhands render --force" sẽ ghi đè lên.
hint-disk-full = Hãy giải phóng chỗ, hoặc chọn nơi khác. --format 16 chỉ cần một nửa, và tên kết thúc bằng .flac còn cần ít hơn.
hint-too-long = --format 16 chứa được nhiều hơn, và tên kết thúc bằng .flac chứa được nhiều nhất.
hint-flac-name = Đặt tên kết thúc bằng .flac, hoặc bỏ --format.
hint-flac-depth = FLAC có 16 hoặc 24 bit: chọn --format 16 hoặc 24, hoặc đặt tên kết thúc bằng .wav.

## What a sound file says of itself

# $licence: the terms, as CC0-1.0
tag-licence-narration = Giọng nói: { $licence }
tag-licence-words = Lời: { $licence }
tag-licence-signals = Tín hiệu: { $licence }
tag-licence-music = Nhạc: { $licence }
# Where the person brought the music
tag-licence-own-music = Nhạc: bản thu của chị, theo điều khoản riêng của nó

## Playing

play-keys = phím cách: tạm dừng hoặc tiếp tục · h: bị đau · n: tiếp · p: lùi · r: nghe lại · q: kết thúc
play-keys-rhythm = + và -: nhịp nhanh hơn, chậm hơn
# $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · còn { $left }
play-paused = tạm dừng · { $phase } · còn { $left } · phím cách để tiếp tục
# The same for a session that goes on until it is stopped; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
play-endless-paused = tạm dừng · { $phase } · { $heard } · phím cách để tiếp tục
# After + or -; $rate: cycles a minute
play-rate = Nhịp: { $rate } lần một phút, từ một trong những động tác tới.
play-farewell = Vài lời trước khi chị đi. Nhấn q lần nữa để kết thúc ngay.
play-not-skipped = Câu này là vì sự an toàn của chị; câu được phát đến hết.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Chị có muốn bắt đầu với nhạc có sẵn không?  Enter hoặc y: có · n hoặc q: không
play-device-lost = Mất thiết bị âm thanh. Bài sẽ tiếp tục ngay khi có lại thiết bị.
play-device-back = Thiết bị âm thanh đã có lại.
play-no-sound = Không có thiết bị âm thanh: bài chạy không tiếng. "warmhands render -o session.wav" tạo một tệp để phát ở nơi khác.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] Âm thanh bị trễ { $count } lần: máy này quá bận.
}
play-ended = Bài này đã kết thúc.
# $heard: how far it came, as 12:34
play-stopped = Đã dừng sau { $heard }. Chị có thể quay lại bất cứ lúc nào.
failure-no-device = Không có thiết bị âm thanh.
failure-unknown-device = Không có thiết bị âm thanh nào tên là “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” hợp với nhiều thiết bị âm thanh: { $names }
failure-device-rate = { $device } không phát được stereo 48 kHz.
failure-device-refused = Không mở được { $device }: { $detail }
failure-not-built = Bản này không phát ra thiết bị âm thanh nào.
hint-list-devices = Hãy viết thêm phần tên, hoặc cả mã: "warmhands list devices" cho xem các thiết bị.
hint-device-output = --device chọn nơi nghe --output speaker: hãy bỏ một trong hai.
hint-no-device = "warmhands render -o session.wav" tạo một tệp để phát ở nơi khác.

## Check

# In each: $place is the file, with line and column where they are known
check-no-language = { $place } không thuộc ngôn ngữ nào: không thư mục nào trong locales có mã đó.
check-other-language = { $place }: gói này ghi là bằng { $told }, không phải { $language }.
check-no-licence = { $place }: không ghi giấy phép nào.
# $message: the name of a spoken line, and of its recording
check-extra = { $place }: “{ $message }” là bản thu không ứng với câu nào trong { $language }.
check-stale = { $place }: “{ $message }” được thu từ lời khác với lời bây giờ.
check-mislabelled = { $place } không phải Ogg, dù tên nói vậy.
check-changed = { $place } không phải tệp mà bản kê của nó mô tả.
check-not-mono = { $place } không phải mono.
check-not-stereo = { $place } không phải stereo.
# $at: seconds from the start
check-clipped = { $place } bị vỡ tiếng, lần đầu ở { $at } s.
check-silent = { $place } hoàn toàn im lặng.
# $found: as measured
check-too-loud = { $place } quá to: { $found } LUFS; giọng nói phải từ -20 đến -18.
check-too-quiet = { $place } quá nhỏ: { $found } LUFS; giọng nói phải từ -20 đến -18.
check-peak = { $place } có đỉnh thực { $found } dBTP; cao nhất là -3.
check-loud-as-speech = { $place } to bằng giọng nói: { $found } LUFS.
check-other-loudness = { $place } ở { $found } LUFS, nhưng bản kê của nó ghi { $told }.
check-seam = { $place } không kết thúc như lúc bắt đầu: chỗ khác nhau ở { $found } dB, mà phải dưới -20.
# $message: the name of a text
check-missing-text = { $place }: thiếu “{ $message }”.
check-extra-text = { $place }: “{ $message }” không có trong ngôn ngữ gốc.
# $language: the base language
check-untranslated = { $place }: “{ $message }” giống từng chữ như trong { $language }.
check-outdated = { $place }: “{ $message }” được dịch từ lời khác với lời { $language } bây giờ.
check-other-arguments = { $place }: “{ $message }” không dùng cùng các giá trị như trong { $language }.
# $found: seconds; $most: seconds
check-too-long = { $place }: “{ $message }” mất { $found } s để nói thong thả; một câu nhiều nhất là { $most } s.
# $name: a value such as $place
check-unknown-argument = { $place }: không có gì cho “{ $message }” biết “${ $name }” là gì.
check-untitled = { $place }: terminal.ftl không có “{ $message }”.
check-unreachable = { $place }: không bài nào nói “{ $message }”.
# $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Đã xem { $languages ->
   *[other] { $languages } ngôn ngữ
}, { $recordings ->
   *[other] { $recordings } bản thu
}, { $sessions ->
   *[other] { $sessions } bài
}, { $sounds ->
   *[other] { $sounds } âm thanh khác
}.
# $count: how many things are wrong
check-found = { $count ->
    [0] Không có gì sai.
   *[other] Có { $count } chỗ sai.
}
