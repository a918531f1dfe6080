### Every text of the screen.

## Sessions

# The name of the session full: massage, then expressing
session-full = Xoa bầu ngực và vắt sữa
# What will happen in it, in one sentence
session-full-summary = Xoa nhẹ cả hai bầu ngực, rồi vắt sữa bằng tay trong ba vòng, giữa các vòng xoa thêm một lượt ngắn.
# The name of the session massage
session-massage = Xoa bầu ngực
# What will happen in it, in one sentence
session-massage-summary = Đắp khăn ấm và xoa nhẹ cả hai bầu ngực, không vắt sữa.
# The name of the session express
session-express = Vắt sữa
# What will happen in it, in one sentence
session-express-summary = Vắt sữa bằng tay, mỗi bên ngực hai lượt, chuyển bên khi sữa ra chậm lại.
# The name of the session for the first days after a birth
session-first-days = Những ngày đầu
# What will happen in it, in one sentence
session-first-days-summary = Lấy những giọt sữa đầu tiên bằng thìa hoặc ống tiêm, thật nhẹ nhàng, trong khoảng mười phút.
# The name of the session that is only the rhythm
session-cadence = Chỉ có nhịp
# What will happen in it, in one sentence
session-cadence-summary = Nhịp vắt sữa bằng tay, hết bên này sang bên kia, bao lâu cũng được.
# The name of the session for full, tender breasts
session-relief = Làm dịu
# What will happen in it, and for whom it is, in one sentence
session-relief-summary = Vuốt thật nhẹ và chỉ vắt một ít sữa, cho bầu ngực căng và đau mà không đỏ, không nóng, khi chị không sốt.
# The name of what the key h leads to
session-it-hurts = Bị đau
# What will happen in it, in one sentence
session-it-hurts-summary = Dừng lại thật bình tĩnh, và khi nào nên gọi nhờ giúp đỡ.

## Where a session stands

# The short name of a phase on the progress line
phase-prepare = chuẩn bị
# The short name of a phase: massaging
phase-massage = xoa
# The short name of a phase: expressing by hand
phase-express = vắt sữa
# The short name of a phase: the end of a session
phase-close = kết thúc
# The breast of a phase, where she was not asked which: the one she chose herself
side-first = bên ngực bắt đầu
# The breast of a phase: the one that was not first
side-second = bên ngực kia
# The breast of a phase: the left one
side-left = bên ngực trái
# The breast of a phase: the right one
side-right = bên ngực phải
# The breasts of a phase: both at once
side-both = cả hai bầu ngực
# The name of the music that the project brings
music-warm = Ấm áp
# The name of a piece of music: rain outside, heard from a warm room
music-rain = Mưa bên cửa sổ
# The name of a piece of music: very soft, as one hushes a child
music-hush = Yên lặng

## Figures
## A picture shows what a step of the session describes. Each sentence says what it shows, to somebody who cannot see it:
## what the hands do. One short, plain sentence.

# The picture of washing the hands
figure-wash = Hai bàn tay xoa xà phòng vào nhau dưới dòng nước chảy.
# The picture of the warm cloth
figure-warm-cloth = Hai tay giữ khăn ấm trên hai bầu ngực.
# The picture of the first stroke of the massage
figure-shake = Mỗi bầu ngực có một tay đỡ bên dưới, lắc nhẹ từ bên này sang bên kia.
# The picture of the second stroke
figure-back-and-forth = Một tay phía trên bầu ngực và một tay phía dưới vuốt qua lại hai bên, ngược chiều nhau.
# The picture of the third stroke
figure-up-and-down = Mỗi bên của bầu ngực có một tay: tay này vuốt lên thì tay kia vuốt xuống.
# The picture of the fourth stroke; the picture has an arrow around each hand, and no cloth
figure-twist = Hai tay ôm quanh bầu ngực và xoay nhẹ ngược chiều nhau, như vắt một chiếc khăn mềm.
# The picture of a very light stroke; the picture has a feather beside it
figure-light-touch = Các ngón của một bàn tay vuốt phía trên bầu ngực, nhẹ như lông vũ.
# The picture of wiping off the oil
figure-wipe = Một bàn tay dùng khăn bông lau dầu trên bầu ngực.
# The picture of leaning forward
figure-lean-forward = Người mẹ ngồi hơi cúi về phía trước, có chiếc cốc bên dưới bầu ngực.
# The picture of the cup
figure-cup = Một tay vắt sữa, tay kia cầm cốc hứng dưới đầu ti.
# The picture of the shape of the hand
figure-c-hand = Ngón cái và các ngón còn lại mở rộng thành hình chữ C.
# The picture of the place of thumb and finger; a ruler in it shows the distance
figure-position = Ngón cái phía trên đầu ti, ngón trỏ phía dưới, cả hai ở mép ngoài của quầng vú, cách chân đầu ti hai đến ba xăng ti mét.
# The picture of the first movement of the other technique, from the side
figure-press-back = Ngón cái và các ngón còn lại đẩy bầu ngực thẳng vào, về phía xương sườn.
# The picture of the movement that brings milk
figure-compress = Ngón cái và ngón trỏ lại gần nhau ở mép quầng vú, và những giọt sữa hiện ra.
# The picture of the movement that follows it
figure-relax = Ngón cái và ngón trỏ thả ra, vẫn nằm yên ở chỗ cũ trên da.
# The picture of the fingers that move around
figure-rotate = Bàn tay xoay, để ngón cái và ngón trỏ đặt vào chỗ mới ở mép quầng vú.
# The picture of the cool cloth
figure-cool-cloth = Hai tay giữ khăn mát trên hai bầu ngực.
# The picture of resting
figure-rest = Người mẹ ngồi, áo choàng đã khép, hai tay nghỉ trên đùi.

## Before a session

# The one screen of text before any session; $hurt: the key that says "it hurts", as h
gate-screen =
    Ai cần gọi trước

    Xin chị đừng bắt đầu, và gọi cho bác sĩ hoặc nữ hộ sinh trước, nếu
      - chị có thai, dù tuần nào;
      - ngực đỏ hay có vệt đỏ (trên da nâu hoặc da đen, chỗ đó có thể sẫm hơn hoặc hơi tím, hay chỉ thấy nóng ở chỗ đó);
      - chị bị sốt;
      - chị thấy mệt như bị cúm.

    Bài Làm dịu không phải là cách để bỏ qua điều này. Bài đó dành cho bầu ngực căng mà không đỏ, không nóng, người không sốt; nếu thấy đỏ, nóng hoặc sốt, chị chỉ làm khi bác sĩ hoặc nữ hộ sinh đã dặn làm.

    Không bao giờ được để đau. Phím { $hurt } dừng tất cả ngay lập tức và cho biết khi nào nên gọi.
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

## Handouts and reminders
## A handout is a page to print, with what a session says; a reminder is an entry in her calendar.

# The heading over when to call a doctor or a lactation consultant; it comes last on the page
handout-call = Khi nào nên gọi
# Below that: a line to write on follows
handout-telephone = Số điện thoại của khoa:
# The heading over how long milk keeps
handout-storage = Sữa để được bao lâu
# The heading over who says so
handout-sources = Nguồn

# On a handout, in place of the spoken line wash-hands
paper-wash-hands = Chị rửa tay bằng xà phòng và nước ấm nhé.
# On a handout, in place of the spoken line wash-again
paper-wash-again = Bây giờ chị rửa tay lần nữa bằng xà phòng và nước ấm.
# On a handout, in place of the spoken line warm-offer
paper-warm-offer = Tắm nước ấm hoặc đắp khăn ấm có thể giúp sữa chảy ra.
# On a handout, in place of the spoken line settle
paper-settle = Chị ngồi hoặc ngả người ở chỗ yên tĩnh, thoải mái, lưng có chỗ tựa. Thả lỏng hai vai. Tiếng nhạc êm dịu có thể giúp chị.
# On a handout, in place of the spoken line express-follow
paper-follow = Chị làm đi làm lại như vậy, thật chậm. Nhịp của chị mới là đúng.

# Whose rules on how long milk keeps, and for which babies. CDC: the Centers for Disease Control and Prevention
policy-cdc-term = CDC, Hoa Kỳ: bé khỏe mạnh sinh đủ tháng
# Likewise. The Breastfeeding Network is a charity
policy-bfn-term = The Breastfeeding Network, Vương quốc Anh: bé khỏe mạnh sinh đủ tháng
# Likewise. HSE: the public health service of Ireland
policy-hse-preterm = HSE, Ireland: bé sinh non hoặc bé bị bệnh đang nằm viện
# Where milk is kept; a length of time stands beside it
storage-room = Sữa mới vắt, ở nhiệt độ phòng
# Likewise
storage-refrigerator = Sữa mới vắt, trong ngăn mát tủ lạnh
# Likewise; in this time it stays at its best
storage-freezer-best = Trong ngăn đông, tốt nhất
# Likewise
storage-freezer = Trong ngăn đông (lâu nhất)
# Likewise: milk that was frozen
storage-thawed-refrigerator = Sữa đã rã đông, trong ngăn mát
# Likewise: milk that was frozen
storage-thawed-room = Sữa đã rã đông, ở nhiệt độ phòng
# Likewise: what a baby leaves in the bottle or cup
storage-leftover = Sữa bé bú còn thừa
# $place: one of the texts above; $celsius, $fahrenheit: how cold it must be there
storage-at = { $place }, { $celsius }°C ({ $fahrenheit }°F) hoặc lạnh hơn
# A length of time; $time: one number, as 4, or two, as 1–2; $count: the larger one of them
storage-hours =
    { $count ->
       *[other] { $time } giờ
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-days =
    { $count ->
       *[other] { $time } ngày
    }
# Likewise; $time: one number or two; $count: the larger one of them
storage-months =
    { $count ->
       *[other] { $time } tháng
    }
# Below all these times
storage-rules = Không bao giờ cấp đông lại sữa đã rã đông. Quy định mỗi nước một khác và chặt hơn với bé sinh non: chị theo quy định của bệnh viện.

# An entry in a calendar, with an alarm
remind-summary = Đến giờ vắt sữa

## Help

# What the program is: the first line of its help
help-warmhands = Giọng nói bình tĩnh, nhạc êm dịu và một nhịp để xoa bầu ngực và vắt sữa bằng tay.
# The heading before how a command is typed; a colon follows
help-usage = Cách dùng
# The heading over the options of a command
help-options = Tùy chọn
# The heading over the arguments of a command
help-arguments = Tham số
# The heading over the list of commands
help-commands = Lệnh
# Stands for the name of a command where a usage line is shown, in capitals
help-command = LỆNH
# What stands in a usage line for all options
help-some-options = [TÙY CHỌN]
# What the command play does
help-play = Phát một bài (khi không có lệnh nào thì cũng làm việc này)
# What the command cadence does
help-cadence = Chỉ phát nhịp vắt sữa, bao lâu cũng được
# What the command care does: somebody chooses a session together with a patient
help-care = Cùng sản phụ chọn một bài, từng bước một, bằng ngôn ngữ của chị ấy và của người giúp
# What the command "resume" does
help-resume = Tiếp tục bài gần nhất từ chỗ đã dừng, trong vòng một ngày
# What the command render does
help-render = Ghi một bài ra tệp âm thanh
# What the command plan does
help-plan = Cho xem sẽ nghe thấy gì và lúc nào, không có tiếng
# What the command script does
help-script = Cho xem những lời sẽ nói
# What the command list does
help-list = Liệt kê bài, ngôn ngữ, nhạc, quy định trữ sữa, thiết bị âm thanh hoặc micrô
# What the command figures does
help-figures = Ghi các hình vẽ động tác xoa và vắt sữa ra tệp, dạng SVG và PNG
# What the command handout does
help-handout = Ghi một trang để in: các bước kèm hình vẽ, và khi nào nên gọi
# What the command remind does
help-remind = Ghi các lời nhắc cho lịch, ra tệp dạng .ics
# What the command about does
help-about = Để làm gì, khi nào nên gọi, nguồn, giấy phép
# What the command "ctl" does
help-ctl = Điều khiển bài đang phát, từ một cửa sổ dòng lệnh khác hoặc từ một tập lệnh
# What the command log does
help-log = Cho xem những gì đã ghi lại về các bài của chị, thêm lượng sữa, xuất ra hoặc xóa đi
# What the command log list does
help-log-list = Liệt kê các bài đã được ghi lại
# What the command log amount does
help-log-amount = Thêm vào một mục: được bao nhiêu sữa, và thấy thế nào
# What the command log chart does
help-log-chart = Cho xem lượng sữa và số phút của từng bên ngực, theo từng ngày
# What the command log export does
help-log-export = In ra mọi mục cho chương trình khác
# What the command log delete does
help-log-delete = Xóa các mục, để không còn lại gì
# What the command config does
help-config = Cho xem các thiết lập của chị ở đâu, tạo tệp thiết lập, hoặc kiểm tra tệp đó
# What the command config path does
help-config-path = Cho biết tệp thiết lập của chị ở đâu, hoặc sẽ ở đâu
# What the command config init does
help-config-init = Ghi một tệp có mọi thiết lập làm ví dụ; tệp đã có thì giữ nguyên
# What the command config check does
help-config-check = Nêu mọi lỗi trong các thiết lập của chị
# What the command preset does; a preset has choices for a session, under a name
help-preset = Giữ các lựa chọn cho một bài dưới một tên, ví dụ tên giường
# What the command preset save does
help-preset-save = Giữ các lựa chọn nêu sau đây dưới tên này
# What the command preset list does
help-preset-list = Liệt kê các bộ chọn sẵn
# What the command preset show does
help-preset-show = Cho xem một bộ chọn sẵn có gì
# What the command preset remove does
help-preset-remove = Xóa một bộ chọn sẵn
# What the command check does
help-check = Kiểm tra dữ liệu có sẵn, hoặc một thư mục của chị
# What the command pack does
help-pack = Thu giọng nói của chị, hoặc thêm một ngôn ngữ; cài gói của người khác
# What the command pack new does
help-pack-new = Tạo thư mục cho một gói mới, bằng ngôn ngữ nêu ở --lang
# What the command pack sheet does
help-pack-sheet = Cho xem bản lời để đọc khi thu
# What the command pack record does
help-pack-record = Thu từng câu một bằng micrô; lần sau thu tiếp từ chỗ đã dừng
# What the command pack import does
help-pack-import = Nhập những bản thu đã làm ở nơi khác
# What the command pack check does
help-pack-check = Cho biết cần sửa gì, và còn phải thu bao nhiêu
# What the command pack build does
help-pack-build = Đóng thành một tệp để người khác cài được
# What the command pack install does
help-pack-install = Cài một gói do người khác gửi
# What the command pack list does
help-pack-list = Liệt kê các gói đã cài
# What the command pack remove does
help-pack-remove = Gỡ một gói đã cài
# What the option --lang is for; spanish may be the name of any language, in any language; es-419 is typed as it is
help-arg-lang = Ngôn ngữ của giọng nói, theo tên hoặc mã: tiếng Tây Ban Nha, es-419
# What the option --screen-lang is for
help-arg-screen-lang = Ngôn ngữ trên màn hình, nếu khác
# An option; F13 and next stay as they are
help-arg-key = Một phím hoặc bàn đạp làm gì, như F13=next; có thể nêu nhiều lần
# An option
help-arg-one-button = Phím hay nút nào cũng được: tạm dừng hoặc tiếp tục; nhấn nhanh hai lần: bước tiếp; nhấn nhanh bốn lần hoặc giữ lâu: bị đau
# An option
help-arg-locked = Bắt đầu với các phím bị khóa: chỉ dùng được tạm dừng, “bị đau” và mở khóa
# What the option --captions is for; voice, screen and both are typed as they are
help-arg-captions = Hiện phụ đề nào: voice (theo ngôn ngữ của giọng nói), screen (theo ngôn ngữ màn hình) hoặc both (cả hai)
# What the option --data is for
help-arg-data = Thư mục có bài, ngôn ngữ hoặc âm thanh của chị
# What the option --lines is for
help-arg-lines = Hiện phụ đề thành từng dòng, cả khi cửa sổ dòng lệnh đủ chỗ cho toàn màn hình
# What the option --theme is for; the words are typed as they are
help-arg-theme = Màu của toàn màn hình: auto (theo cửa sổ dòng lệnh hoặc theo máy), light (sáng), dark (tối) hoặc night (màu hổ phách trên nền đen)
# What the option --skin is for; the words are typed as they are
help-arg-skin = Màu da trong hình: neutral (trung tính), light (sáng), tan (ngăm), brown (nâu) hoặc dark (sẫm)
# What the option --blocks is for: how pictures are drawn in the terminal; the words are typed as they are
help-arg-blocks = Cách vẽ hình trong cửa sổ dòng lệnh: quadrants (phần tư ô), hoặc half (nửa ô) nếu giữa các chữ có khe hở
# What the argument FIGURE of the command figures is for
help-arg-figure = Hình (nếu không nêu thì là tất cả)
# What the option --output of the command figures is for
help-arg-figures-dir = Thư mục để ghi các hình vào
# What the option --large of the command handout is for
help-arg-large = Chữ to
# What the option --policy of the command handout is for
help-arg-policy = Sữa để được bao lâu theo quy định của ai: xem "warmhands list policies" (nếu không nêu thì là cdc-term)
# What the option --paper of the command handout is for; a4 and letter are typed as they are
help-arg-paper = Khổ giấy: a4 hoặc letter (nếu không nêu thì theo máy in; với PDF là a4)
# What the option --output of the command handout is for
help-arg-page-file = Tệp cần ghi, tên kết thúc bằng .html hoặc .pdf; hoặc - để ra đầu ra chuẩn
# What the option --every of the command remind is for
help-arg-every = Các lời nhắc cách nhau bao lâu, ví dụ 3h hoặc 2h30m
# What the option --times of the command remind is for
help-arg-times = Bao nhiêu lời nhắc (nếu không nêu thì là 8)
# What the option --from of the command remind is for; a time of day
help-arg-first-at = Lời nhắc đầu tiên lúc nào, ví dụ 22:00 (nếu không nêu thì vào phút 0, 15, 30 hoặc 45 sắp tới)
# What the option --output of the command remind is for
help-arg-calendar-file = Tệp cần ghi, ví dụ next.ics; hoặc - để ra đầu ra chuẩn
# What the option --plain is for
help-arg-plain = Chỉ những dòng đơn giản: không màu, không vẽ lại
# What the argument SESSION is; full is typed as it is
help-arg-session = Bài: xem "warmhands list sessions" (nếu không nêu thì là full)
# What the option --side is for; left, right and other are typed as they are
help-arg-side = Bên ngực bắt đầu: left (trái), right (phải) hoặc other (bên lần trước không làm đầu tiên)
# What the option --technique is for; areola and press-back are typed as they are
help-arg-technique = Động tác: areola (ép, thả) hoặc press-back (đẩy, ép, thả)
# What the option --rate is for
help-arg-rate = Bao nhiêu lần một phút, sao cho dễ chịu
# What the option --fit is for
help-arg-fit = Tất cả kéo dài bao lâu, ví dụ 30m hoặc 28:30: ngắn hay dài hơn bình thường, trong mức có thể
# What the option --count is for; voice, tone and none are typed as they are
help-arg-count = Nghe nhịp bằng gì: voice (lời), tone (âm ngắn) hoặc none (không có)
# What the option --music is for; none is typed as it is
help-arg-music = Nhạc: một tên trong "warmhands list music"; tệp, thư mục hoặc danh sách phát của chị; hoặc none (không có)
# What the option --shuffle is for; 7 stands for any number
help-arg-shuffle = Phát thư mục hoặc danh sách phát theo thứ tự xáo trộn, mỗi lần một khác; --shuffle=7 luôn cho cùng một thứ tự
# What the option --delay is for
help-arg-delay = Đợi trong im lặng bao lâu trước khi bắt đầu, ví dụ 30s
# What the option --wait is for: after the line that sends her to wash her hands, music plays until she is back
help-arg-wait = Đợi đến khi chị rửa tay xong quay lại và nhấn phím bất kỳ, nhiều nhất là vài phút
# What the option --for is for
help-arg-for = Nhịp kéo dài bao lâu, như 20m (nếu không nêu thì đến khi dừng)
# What the option --switch is for
help-arg-switch = Mỗi bên ngực một lượt bao lâu, như 5m
# What the option --json is for
help-arg-json = In ra một đối tượng JSON
# What the argument of the command list is; the six words are typed as they are
help-arg-what = Liệt kê gì: sessions (bài), languages (ngôn ngữ), music (nhạc), policies (sữa để được bao lâu), devices (thiết bị) hoặc microphones (micrô)
# What the option --speak of list languages is for
help-arg-speak = Cho mỗi ngôn ngữ có giọng nói tự nói tên mình
# What the option --voice-volume is for
help-arg-voice-volume = Âm lượng giọng nói, tính bằng decibel (0 là như khi thu)
# What the option --music-volume is for
help-arg-music-volume = Âm lượng nhạc, tính bằng decibel
# What the option --signal-volume is for
help-arg-signal-volume = Âm lượng nhịp và tín hiệu, tính bằng decibel
# What the option --output is for; speaker and null are typed as they are
help-arg-output = Tiếng đi đâu: speaker (thiết bị âm thanh), null (không đâu cả, nhưng theo thời gian thực), - (đầu ra chuẩn, theo thời gian thực) hoặc một tệp
# What the option --output of "resume" is for; speaker and null are typed as they are
help-arg-resume-output = Tiếng đi đâu: speaker (thiết bị âm thanh) hoặc null (không đâu cả, nhưng theo thời gian thực)
# What the option --forget of "resume" is for
help-arg-forget = Không phát gì; xóa những gì đã giữ lại về bài gần nhất
# What the option --preset is for
help-arg-preset = Các lựa chọn đã giữ bằng "warmhands preset save"
# What the argument NAME of the commands of preset is
help-arg-preset-name = Tên bộ chọn sẵn: một giường hoặc một phòng, ví dụ bed4 (a đến z, 0 đến 9 và -)
# What the option --no-warning-signs of care is for
help-arg-no-warning-signs = Đã hỏi sản phụ đủ bốn câu về dấu hiệu cảnh báo, và câu nào chị ấy cũng trả lời là không
# What the option --told-by-doctor of care is for
help-arg-told-by-doctor = Sản phụ có một dấu hiệu cảnh báo; bác sĩ hoặc nữ hộ sinh của chị ấy biết điều này và đã dặn chị ấy vẫn cứ làm
# What the option --usual of care is for: each question has a usual answer, but those about warning signs
help-arg-usual = Không hỏi những câu có câu trả lời thông thường; các câu về dấu hiệu cảnh báo không có câu trả lời thông thường
# What the option --voice of care is for
help-arg-care-voice = Ngôn ngữ của giọng nói, khi ngôn ngữ của sản phụ chưa có giọng nói
# What the option --device is for
help-arg-device = Thiết bị âm thanh, theo bất cứ phần nào của tên: xem "warmhands list devices"
# What the option --device-gone is for; pause and go-on are typed as they are
help-arg-device-gone = Khi mất tai nghe hoặc loa: pause (tạm dừng đến khi có lại) hoặc go-on (tiếp tục với thiết bị khác)
# What the option --from is for; PHASE.STEP stays as it is
help-arg-from = Bắt đầu từ đâu, dạng PHASE.STEP: "warmhands plan" cho xem các tên
# What the option -o of the command render is for
help-arg-file = Tệp cần ghi, tên kết thúc bằng .wav, .flac, .opus hoặc .ogg; hoặc - để ra đầu ra chuẩn
# What the option --stem is for; speech, music and signal are typed as they are
help-arg-stem = Chỉ một phần: speech (lời), music (nhạc) hoặc signal (tín hiệu)
# What the option --format is for; float, flac, opus and raw16 are typed as they are
help-arg-format = Mẫu âm thanh: 16 hoặc 24, với WAV còn có float; hoặc, khi không có tên nào cho biết, flac, opus hoặc raw16 (16 bit, không có phần đầu tệp)
# What the option --bitrate is for; kbit/s is a unit
help-arg-bitrate = Độ lớn của tệp Opus, tính bằng kbit/s, từ 32 đến 256 (nếu không nêu thì 64)
# What the option --force is for
help-arg-force = Ghi đè lên tệp đã có
# What the argument of the command check is
help-arg-dir = Thư mục cần kiểm tra (nếu không nêu thì là dữ liệu có sẵn)
# What the argument of the commands that make a pack is
help-arg-pack-dir = Thư mục của gói
# What the option --voice of pack new is for
help-arg-pack-voice = Giọng của ai, đúng như sẽ hiển thị
# What the option --licence of pack new is for
help-arg-pack-licence = Người khác được dùng các bản thu theo giấy phép nào, ví dụ CC0-1.0
# What the option --output of pack build is for
help-arg-pack-output = Tệp cần ghi (nếu không nêu thì lấy tên thư mục)
# What the argument of pack install is
help-arg-pack-file = Tệp của gói, tên kết thúc bằng .whpack
# What the option --force of pack install is for
help-arg-pack-force = Thay gói cùng tên đã cài
# What the argument of pack remove is
help-arg-pack-name = Tên gói: xem "warmhands pack list"
# What the argument of pack import is
help-arg-pack-recordings = Các tệp âm thanh, mỗi tệp mang tên câu của nó, như wash-hands.wav; thư mục chứa các tệp như vậy; hoặc một tệp dài cùng với --labels
# What the option --labels of pack import is for
help-arg-pack-labels = Tệp nhãn từ Audacity, cho biết mỗi câu nằm ở đâu trong một tệp dài
# What the option --microphone of pack record is for
help-arg-pack-microphone = Micrô, theo bất cứ phần nào của tên: xem "warmhands list microphones"
# What the option --line of pack record is for
help-arg-pack-line = Chỉ thu câu này, đã thu rồi thì thu lại; có thể nêu nhiều lần
# Help for an option of "play" and "ctl"
help-arg-session-name = Tên của bài đang phát, cho "warmhands ctl": a đến z, 0 đến 9 và gạch nối
# The option --log of "play", "cadence" and "resume"; "warmhands log" stays as it is
help-arg-log = Ghi lại bài này, cho "warmhands log"
# The option --log-preset of "play" and "cadence"
help-arg-log-preset = Ghi lại bài này, kèm tên bộ chọn sẵn của nó
# The option --since of "log"; the date is typed in this form
help-arg-log-since = Chỉ các mục từ ngày này trở đi, ví dụ 2026-11-30
# The argument ID of "log amount" and "log delete"
help-arg-log-id = Số của mục: xem "warmhands log list"
# The option --left of "log amount"
help-arg-log-left = Lượng sữa của bên ngực trái, tính bằng mi li lít, ví dụ 40 hoặc 2.5
# The option --right of "log amount"
help-arg-log-right = Lượng sữa của bên ngực phải, tính bằng mi li lít
# The option --felt of "log amount"; the four words are typed as they are
help-arg-log-felt = Thấy thế nào: easy (dễ), hard (khó), painful (đau) hoặc tired (mệt)
# The option -o of "log chart"
help-arg-log-chart-file = Ghi biểu đồ ra tệp này thay vì cho xem, tên kết thúc bằng .svg
# The option --csv of "log export"; CSV is the name of a format
help-arg-log-csv = In ra một bảng (CSV)
# The option --preset of "log delete"
help-arg-log-of-preset = Xóa các mục của bộ chọn sẵn này
# The option --all of "log delete"
help-arg-log-all = Xóa mọi mục
# The option --yes of "log delete"
help-arg-log-yes = Không hỏi trước
# Help for an argument of "ctl"
help-arg-control = Làm gì: pause, resume, next, quit ...; hoặc status, watch hay list
# Help for an argument of "ctl"
help-arg-words = Phần đi kèm thao tác đó, như "voice -6" sau volume
# What the argument of "config check" is
help-arg-config-file = Tệp cần kiểm tra (nếu không nêu thì là các thiết lập của chị)
# What the option --help is for
help-arg-help = Hiện trợ giúp này
# What the option --version is for
help-arg-version = Hiện phiên bản

## Plans and lists

# The first line of a plan; $session: its name; $language: its name; $length: as 38:24
plan-heading = { $session } · { $language } · { $length }
# Instead of a length, for a session that goes on until it is stopped
length-endless = bao lâu cũng được
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it has to give; $shortest: the shortest it can be
plan-fit-shorter = Rút ngắn từ { $usual }: mỗi phần bớt { $percent }% thời gian có thể bớt (ngắn nhất là { $shortest }).
# What --fit did; $usual: its length without it, as 38:50; $percent: of the time it can still take; $longest: the longest it can be
plan-fit-longer = Kéo dài từ { $usual }: mỗi phần thêm { $percent }% thời gian còn có thể thêm (dài nhất là { $longest }).
# What --fit did, where the length that was asked for is the usual one
plan-fit-usual = Độ dài bình thường: không rút ngắn, không kéo dài.
# Massage or expression of one breast; $phase: its short name; $side: which breast
phase-on-side = { $phase }, { $side }
# How long a session takes, in a list; $minutes: how many
list-minutes = khoảng { $minutes } phút
# How short and how long --fit can make a session; $shortest, $longest: as 28:14
list-reach = --fit: { $shortest } đến { $longest }
# One session in a list; $title: its name; $length: how long it takes, in words
list-session = { $title }, { $length }
# One session in a list that can be shorter and longer; $title: its name; $length: how long it takes, in words; $reach: how short and how long
list-session-reach = { $title }, { $length } ({ $reach })
# One language in a list; $name: its name in itself; $voice: what voice it has; $review: who has read its words
list-language = { $name } ({ $voice }; { $review })
# In the list of languages: there are no recordings
list-no-voice = chưa có giọng nói
# In the list of languages: the recordings were made by a voice of another language
list-voice-draft = giọng nói còn pha giọng nước ngoài
# In the list of languages: a person reads
list-voice-human = giọng người thật
# In the list of languages: a computer's voice reads
list-voice-synthetic = giọng tổng hợp
# In the list of languages: who has read its words
list-review-none = lời chưa được người bản ngữ đọc lại
# In the list of languages: who has read its words
list-review-native = lời đã được người bản ngữ đọc lại
# In the list of languages: who has read its words
list-review-clinician = lời đã được nhân viên y tế đọc lại
# $name: the sound device that is used where none is named
list-default-device = { $name } (mặc định)
# The heading over the list of sources at the end of about
about-sources = Các con số, và nguồn của chúng:

## The log
## What was written down of the sessions, if it was asked for.

# In place of the list of entries
log-none = Chưa ghi lại gì.
# In an entry: how the session ended
log-ended-done = làm đến hết
# In an entry: how the session ended
log-ended-stopped = đã dừng
# In an entry: how the session ended
log-ended-hurt = bị đau
# In an entry: how many parts of the session were heard to their ends; $count
log-phases =
    { $count ->
       *[other] { $count } phần
    }
# In an entry and a chart: how long one breast was massaged or expressed; $minutes: how many
log-minutes = { $minutes } phút
# In an entry and a chart: how much milk of one breast; $amount: milliliters, as 40 or 2.5
log-amount = { $amount } ml
# How a session was for her
log-felt-easy = dễ
# How a session was for her: it was hard to do
log-felt-hard = khó
# How a session was for her
log-felt-painful = đau
# How a session was for her: she is tired
log-felt-tired = mệt
# Asked at the end of a session; $side: the text side-left or side-right; the letter stays as it is
log-ask-amount = Được bao nhiêu ml sữa ({ $side })?  một số, rồi Enter · chỉ Enter: không đo · q: không hỏi nữa
# Asked at the end of a session; $words: the four words with their numbers, as "1: easy · 2: hard"
log-ask-felt = Thấy thế nào?  { $words } · phím bất kỳ khác: không trả lời
# After these answers, or after "log amount"
log-noted = Đã ghi lại.
# Asked before entries are deleted; $count: how many; answered by one key
log-delete-ask =
    { $count ->
       *[other] Xóa hẳn { $count } mục?  1: có · phím bất kỳ khác: không
    }
# After that; $count: how many
log-deleted =
    { $count ->
       *[other] Đã xóa { $count } mục.
    }

## Settings

# The first lines of a new file of settings, in which each setting stands as an example; $variable: the name of a variable of the environment; what stands in quotes is typed as it is
config-header = Các thiết lập của chị. Muốn dùng thiết lập nào, chị xóa dấu "#" ở đầu dòng đó và đổi giá trị. Những gì gõ sau lệnh được ưu tiên trước, rồi đến các biến môi trường như { $variable }, rồi đến tệp này. "warmhands config check" sẽ tìm lỗi.
# All settings are right; $place: their file
config-fine = { $place }: đã hiểu mọi thiết lập.

## The names of languages
## They are shown, and a person may ask for a language by any of them: --lang spanish. What stands in brackets
## need not be typed.

# The language ar, written as in the middle of a sentence
language-ar = tiếng Ả Rập
# The language bn, written as in the middle of a sentence
language-bn = tiếng Bengal
# Other names of the same language, with commas between: understood, never shown
language-bn-also = tiếng Bangla
# The language de, written as in the middle of a sentence
language-de = tiếng Đức
# The language en-GB, written as in the middle of a sentence
language-en-gb = tiếng Anh (Vương quốc Anh)
# Other names of the same language, with commas between: understood, never shown
language-en-gb-also = tiếng Anh Anh
# The language en-US, written as in the middle of a sentence
language-en-us = tiếng Anh (Hoa Kỳ)
# Other names of the same language, with commas between: understood, never shown
language-en-us-also = tiếng Anh Mỹ
# The language es-419, written as in the middle of a sentence
language-es-419 = tiếng Tây Ban Nha (Mỹ Latinh)
# Other names of the same language, with commas between: understood, never shown
language-es-419-also = tiếng Tây Ban Nha Mỹ Latinh
# The language fr, written as in the middle of a sentence
language-fr = tiếng Pháp
# The language hi, written as in the middle of a sentence
language-hi = tiếng Hindi
# The language ht, written as in the middle of a sentence
language-ht = tiếng Creole Haiti
# The language id, written as in the middle of a sentence
language-id = tiếng Indonesia
# The language it, written as in the middle of a sentence
language-it = tiếng Ý
# The language ja, written as in the middle of a sentence
language-ja = tiếng Nhật
# The language pl, written as in the middle of a sentence
language-pl = tiếng Ba Lan
# The language pt-BR, written as in the middle of a sentence
language-pt-br = tiếng Bồ Đào Nha (Brazil)
# Other names of the same language, with commas between: understood, never shown
language-pt-br-also = tiếng Bồ Đào Nha Brazil
# The language ru, written as in the middle of a sentence
language-ru = tiếng Nga
# The language sw, written as in the middle of a sentence
language-sw = tiếng Swahili
# The language tl, written as in the middle of a sentence
language-tl = tiếng Tagalog
# Other names of the same language, with commas between: understood, never shown
language-tl-also = tiếng Philippines, tiếng Filipino
# The language tr, written as in the middle of a sentence
language-tr = tiếng Thổ Nhĩ Kỳ
# The language ur, written as in the middle of a sentence
language-ur = tiếng Urdu
# The language vi, written as in the middle of a sentence
language-vi = tiếng Việt
# The language zh-CN, written as in the middle of a sentence
language-zh-cn = tiếng Trung (giản thể)
# Other names of the same language, with commas between: understood, never shown
language-zh-cn-also = tiếng Hoa, tiếng Trung Quốc, tiếng Quan Thoại

## Notices

# $word: a word of the rhythm
notice-word-too-long = Ở nhịp này, tiếng “{ $word }” dài hơn phách của nó, nên nhịp được nghe bằng những âm ngắn.
# Before a session, where recordings do not say what the captions say; $count: how many
notice-stale = { $count ->
   *[other] Có { $count } câu thu âm cũ hơn lời viết. "warmhands check" nêu tên các câu đó.
}
# $language: a language tag
notice-unserved-language = Chưa có giọng nói cho “{ $language }”. Đây là tiếng Anh; dùng --lang để chọn ngôn ngữ khác.
# Before a session, where the first of the person's languages has no voice and another of them has; $words: the language on the screen; $voice: the language that is spoken; both names as they are in the texts language-...
notice-words-and-voice = Chữ: { $words }. Giọng nói: { $voice }.
# $asked: a language tag; $language: a language's name in itself
notice-near-language = Chị đã chọn { $asked }. Ở đây có { $language }: gần giống, nhưng vài từ sẽ khác.
# Before a session, over a list of files with what is wrong with each; $count: how many files of a folder or a playlist
notice-music-refused = { $count ->
   *[other] Có { $count } tệp nhạc của chị bị bỏ qua:
}
# The last line of that list, which names only the first few; $count: how many more
notice-music-refused-more = { $count ->
   *[other] và { $count } tệp nữa.
}
# While it plays, where files of the person's own music are gone or can't be played; $count: how many; $file: the first of
# them
notice-music-left-out = { $count ->
   *[other] Có { $count } tệp không phát được nên bị bỏ qua; tệp đầu tiên là { $file }.
}
# Before a command, which goes on without this setting; $reason: a failure, with its place
notice-setting-left-out = Bỏ qua một thiết lập của chị: { $reason }
# Before a command, where a file of the person's own data can't be read; $reason: a failure, with its file
notice-set-aside = Bỏ qua: { $reason }
# Before a command, where an installed pack can't be read; $pack: its name; $reason: a failure, with its file
notice-pack-set-aside = Gói “{ $pack }” bị bỏ qua ("warmhands pack remove { $pack }" sẽ gỡ gói đó): { $reason }
# Before a command, where the person's own data has other files too; $names: these files, with commas between
notice-strange-names = Bỏ qua, vì tên không khớp đúng với tên ngôn ngữ, bài hoặc âm thanh nào: { $names }
# Before a command; $place: the file of a language that wants to be heard for others; $tags: those languages, as uk, pl
notice-foreign-serves = { $place }: ngôn ngữ này không thể thay cho { $tags }, nên điều đó bị bỏ qua.
# Files of the person's own music that are damaged from some place on, or cut short; $count: how many; $file: the first of
# them; $at: where its sound ends, as 12:34
notice-music-ends-early = { $count ->
    [1] { $file } bị hỏng hoặc bị cắt cụt: tệp kết thúc ở { $at }, rồi đến bản nhạc tiếp theo.
   *[other] Có { $count } tệp bị hỏng hoặc bị cắt cụt nên kết thúc sớm; tệp đầu tiên là { $file }.
}
# While it plays, where no file of the person's own music is left
notice-music-gone = Không còn tệp nhạc nào của chị phát được nữa. Bài vẫn tiếp tục, không có nhạc.
# Before it plays, where --shuffle stands beside music of the program's own or none
notice-shuffle-alone = --shuffle xáo trộn thư mục hoặc danh sách phát của riêng chị; ở đây nó không thay đổi gì.
# Before a file is written into a pipe that no program reads yet; $file: its name
notice-no-reader = Đang chờ một chương trình đọc { $file }. Ctrl-C để thôi chờ.
# Before a session, where a folder or a playlist has more files than can be played; $count: how many are played
notice-music-has-more = Chị có quá nhiều tệp nhạc: chỉ phát { $count } tệp trong số đó.
# Before a session in such a language
notice-draft = Giọng nói còn pha giọng nước ngoài: đây mới là bản đầu tiên trong ngôn ngữ này.
# Before a session that waits for her to be back from washing her hands; $length: how much of the session's length that can be, as 8:00
notice-waits = Bài tính cả lúc đợi chị sẵn sàng, nhiều nhất là { $length }.

## Failures: what is wrong, and where
## $place: the file, with line and column where they are known.

# A file or a folder that there is not
failure-file-missing = Không có { $place }.
# A folder where a file was named
failure-file-is-folder = { $place } là thư mục, không phải tệp.
# A file where a folder was named
failure-folder-is-file = { $place } là tệp, không phải thư mục.
# A file that this user has no right to read
failure-file-denied = Không có quyền đọc { $place }.
# Something else than a file, as a device
failure-not-a-file = { $place } không phải tệp, cũng không phải thư mục.
# A file larger than any that is read here
failure-file-too-large = { $place } quá lớn.
# A file of texts in an unknown encoding
failure-file-not-text = { $place } không phải văn bản UTF-8.
# A file of texts in another encoding; $encoding: its name, as UTF-16
failure-file-encoding = { $place } là văn bản { $encoding }, nhưng ở đây chỉ đọc được UTF-8.
# A file that can't be read; $detail: why, in the words of the system
failure-file-other = { $place }: { $detail }
# A file of settings that can't be read; $detail: why, in English
failure-toml = { $place }: đây không phải TOML: { $detail }
# A key of a file of settings; $key: as written
failure-unknown-key = { $place }: ở đây không biết khóa “{ $key }”.
# A key of a file of settings; $key: its name
failure-missing-key = { $place }: thiếu khóa “{ $key }”.
# A value of a file of settings; $key: its name; $expected, $found: a word of TOML, as string
failure-wrong-type = { $place }: “{ $key }” phải thuộc kiểu { $expected }, không phải { $found }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-whole-number = { $place }: “{ $key }” phải là số nguyên từ { $least } đến { $most }, không phải { $text }.
# A value of a file of settings; $key: its name; $text: as written; $least, $most: numbers
failure-number = { $place }: “{ $key }” phải là số từ { $least } đến { $most }, không phải { $text }.
# A file with more brackets, within one another or in one text, than anybody writes
failure-too-many-brackets = { $place }: ở đây có quá nhiều dấu ngoặc.
# A file with more entries than anybody writes; $most: how many there may be
failure-too-many-entries = { $place }: có hơn { $most } mục.
# A word of a file of settings; $word: as written
failure-unknown-word = { $place }: ở đây không biết “{ $word }”.
# A length of time in a session; $text: as written
failure-duration = { $place }: “{ $text }” không phải độ dài thời gian: hãy viết "45 s" hoặc "1.5 min".
# A length of time in a session; $text: as written
failure-duration-too-fine = { $place }: “{ $text }” không ứng với một số nguyên mẫu âm thanh.
# A length of time in a session; $text: as written
failure-duration-too-long = { $place }: “{ $text }” dài hơn một ngày.
# A name in a session; $text: as written
failure-not-an-id = { $place }: “{ $text }” không dùng làm tên được: chỉ chữ thường, chữ số và gạch nối, bắt đầu bằng chữ.
# A name that is given twice in a file; $id: the name
failure-duplicate = { $place }: “{ $id }” có ở đây lần thứ hai.
# A step of a session that does both, or neither; $step: its name
failure-say-or-sound = { $place }: bước “{ $step }” phải nói một câu hoặc phát một tín hiệu, chỉ một trong hai.
# A phase of a session; $kind: as express; $key: what is missing
failure-rhythm-needs = { $place }: phần kiểu “{ $kind }” cần có “{ $key }”.
# A phase of a session; $kind: as prepare; $key: what it must not have
failure-rhythm-has-no = { $place }: phần kiểu “{ $kind }” không có “{ $key }”.
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-needs-time = { $place }: lời nhắc “{ $prompt }” cần có "at".
# A line to be said during a rhythm; $prompt: its name; "at" is a key
failure-prompt-has-no-time = { $place }: lời nhắc “{ $prompt }” đã có giờ riêng nên không có "at".
# The times of a step; target, min and max are keys
failure-hold-order = { $place }: target phải nằm giữa min và max.
# A session without the warning before the first touch; the words in quotes are typed as they are
failure-no-gate = { $place }: không có bước nào với safety = "gate" trước phần xoa hoặc vắt sữa đầu tiên.
# A phase without the line to stop if it hurts; $phase: its name
failure-no-hurt-line = { $place }: phần “{ $phase }” không có bước nào với safety = "hurt".
# Phases that are to repeat; $phase: the name of one; express is a key word
failure-repeat = { $place }: các phần lặp lại phải thuộc kiểu "express" và liền nhau; “{ $phase }” thì không.
# A session without its proper end; "close" and "end" are key words
failure-no-close = { $place }: một bài phải kết thúc bằng phần kiểu "close": khi nào nên gọi, một câu ấm áp, và tín hiệu "end".
# A number without its source; $source: the name of the source
failure-unknown-source = { $place }: sources.toml không có “{ $source }”.
# A number that its source does not give; $source: the name of the source; $quantity: of what, in English
failure-source-silent = { $place }: nguồn “{ $source }” không cho khoảng giá trị của { $quantity }.
# A number that its source does not allow; $number: as written; $min, $max: what is allowed; $source: the name of the source
failure-out-of-range = { $place }: { $number } nằm ngoài khoảng { $min } đến { $max } của nguồn “{ $source }”.
# A number that needs a better source than comfort; $quantity: of what, in English
failure-comfort-too-bold = { $place }: nguồn kiểu comfort không thể cho khoảng giá trị của { $quantity }.
# A file of texts that can't be read; $detail: why, in English
failure-fluent = { $place }: đây không phải Fluent: { $detail }
# A spoken line with something to be filled in; $id: its name
failure-not-plain = { $place }: câu nói “{ $id }” phải là chữ thuần túy.
# What was asked for; $name: as typed
failure-unknown-session = Không có bài “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-language = Ở đây không có ngôn ngữ nào cho “{ $name }”.
# What was asked for; $name: as typed
failure-unknown-music = Không có nhạc “{ $name }”.
# A folder of the person's own music; the names of formats stay as they are
failure-no-music-in-folder = { $place } không có tệp âm thanh nào phát được: WAV, FLAC, MP3, OGG, OPUS, M4A hoặc AAC.
# A playlist of the person's own music
failure-no-music-in-playlist = { $place } là danh sách phát không nêu tệp nào.
# An entry of a playlist; $place: an address on a network
failure-music-online = { $place } ở trên mạng; chỉ phát được các tệp có trên máy này.
# An entry of a playlist that is a playlist too
failure-playlist-inside = { $place } là danh sách phát nằm trong một danh sách phát khác; từ danh sách phát chỉ phát được các tệp.
# A file or a folder on a disk, a stick or a network that does not answer
failure-no-answer = { $place } không trả lời.
# A line that a session says and a language lacks; $language: its tag; $message: the name of the line
failure-unknown-message = { $place }: { $language } không có câu nói “{ $message }”.
# A line without a recording; $message: its name; $language: the tag of the language
failure-no-clip = { $place }: câu “{ $message }” chưa được thu âm bằng { $language }.
# A language without recordings; $language: its tag
failure-no-narration = Chưa có giọng nói cho { $language }.
# A session names a picture that is not there; $place: file, line and column; $name: as written there
failure-no-figure = { $place }: không có hình “{ $name }”.
# A picture file that is broken; $place: the file; $why: what a library says of it, in English
failure-broken-figure = { $place }: đây không phải hình hiển thị được: { $why }
# A signal that a session sounds; $name: as written
failure-no-signal = { $place }: không có tín hiệu “{ $name }”.
# A session in which a safety line can't be heard; $prompt: its name; $phase: the name of the phase
failure-no-room-for-safety = { $place }: câu an toàn “{ $prompt }” không vừa trong phần “{ $phase }”.
# A recording of another length than its manifest says; $found, $told: how many frames
failure-other-length = { $place } có { $found } khung, nhưng gói của nó ghi { $told }.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
failure-line-too-short = { $place }: không thể nói câu “{ $message }” trong { $found } s; cần ít nhất { $least } s.
# A recording that can't be its line; $message: the name of the line; $found: how many seconds it lasts; $most: the most
failure-line-too-long = { $place } dài { $found } s, quá dài so với câu “{ $message }”: nhiều nhất { $most } s.
# A recording that can't be its line; $message: the name of the line; $found: seconds
failure-line-pause = { $place }: ở giữa câu “{ $message }” có { $found } s không nghe thấy gì.
# A recording that can't be its line; $message: the name of the line
failure-line-mostly-silent = { $place } lẽ ra là câu “{ $message }”, nhưng phần lớn là im lặng.
# A recording that can't be its line; $message: the name of the line
failure-line-not-speech = { $place } lẽ ra là câu “{ $message }”, nhưng không phải tiếng nói.
# The same recording under the names of two lines with different words; $message: the name of the line; $other: the name of the other line
failure-same-sound = { $place }: bản thu “{ $message }” giống hệt bản thu “{ $other }”, mà lời của hai câu khác nhau.
# A file of sound
failure-not-sound = { $place } không phải âm thanh ở dạng đã biết.
# A file of sound
failure-codec = { $place } là loại âm thanh không đọc được ở đây.
# A file of sound; $channels: how many
failure-channels = { $place } có { $channels } kênh; chỉ phát được một hoặc hai kênh.
# A recording; $rate: a number
failure-sample-rate = { $place } được thu ở { $rate } Hz; bản thu phải ở 48000 Hz.
# A file of sound
failure-empty-sound = { $place } trống.
# A file of sound
failure-truncated-sound = { $place } bị cụt.
# A file of sound
failure-damaged-sound = { $place } bị hỏng và không phát được.
# A file of sound; $format: what its kind is called, as AMR. Save it: in the program that made it. ffmpeg is another
# program; its line is typed as it is
failure-foreign-sound = { $place } là { $format }, không phát được ở đây. Hãy lưu thành FLAC, hoặc chuyển đổi: ffmpeg -i "{ $place }" out.flac
# A file that is named like a sound, but holds something else; $kind: what it holds (notes: MIDI, written music)
failure-other-file = { $place } là { $kind ->
    [page] một trang web
    [picture] một bức ảnh
    [archive] một tệp nén, cần giải nén trước
    [document] một tài liệu
    [notes] bản nhạc dạng nốt (MIDI)
   *[text] một văn bản
}, không phải âm thanh.
# A file of sound that was not copied or downloaded to its end
failure-hollow-sound = { $place } chỉ toàn số không: tệp chưa được chép hoặc tải về hết.
# A file of sound; iCloud and OneDrive keep files online and leave an empty one in their place
failure-no-bytes = { $place } trống. Nếu tệp được giữ trên mạng (iCloud, OneDrive), hãy tải về trước.
# A recording in an MP4 or M4A file, which says at its end where the sound is
failure-no-index = { $place } chưa được ghi xong: thiếu phần chỉ mục, vốn nằm cuối loại tệp này. Ứng dụng đã thu tệp này có thể sửa được.
# A film, or another file without a track of sound
failure-no-audio = { $place } không có âm thanh.
# A file of sound
failure-encrypted-sound = { $place } bị khóa chống sao chép và không phát được ở đây.
# A file of the person's own music; $channels: how many; $most: how many can be played
failure-many-channels = { $place } có { $channels } kênh; chỉ phát được nhiều nhất { $most } kênh.
# A file of the person's own music; $rate, $least, $most: numbers
failure-strange-rate = { $place } được thu ở { $rate } Hz; chỉ phát được từ { $least } đến { $most } Hz.
# A file of sound that can't be played; $detail: why, in English
failure-sound = { $place }: { $detail }
# The command line; $argument: as typed
failure-unknown-argument = Ở đây không biết “{ $argument }”.
# The command line; $command: as typed
failure-unknown-command = Không có lệnh “{ $command }”.
# The name of a key in the settings or on the command line; $place: where; $key: as written
failure-key-unknown = { $place }: không có phím “{ $key }”.
# What a key should do; $place: where; $action: as written
failure-key-action = { $place }: không có thao tác “{ $action }”.
# Keys with new meanings; $place: where
failure-key-no-hurt = { $place }: như vậy sẽ không còn phím nào để báo là bị đau.
# The command line of "ctl"; $control: as typed
failure-unknown-control = “{ $control }” không hợp với thao tác nào.
# The command line of "ctl"; their names follow
failure-several-sessions = Có nhiều bài đang phát. Hãy cho biết bài nào bằng --name.
# There is no place for the file of settings; HOME and WARMHANDS_CONFIG stay as they are
failure-no-settings-place = Không có chỗ cho các thiết lập: cả HOME lẫn WARMHANDS_CONFIG đều không nêu chỗ nào.
# The command line of "play"; $name: as typed
failure-name-in-use = Đã có một bài tên là “{ $name }” đang phát.
# "ctl" found no session to steer
failure-no-running-session = Không có bài nào như vậy đang phát.
# "resume" found no session to go on with
failure-no-place = Trong một ngày qua không có bài nào dừng giữa chừng, nên không có bài nào để tiếp tục.
# "resume" found the session that it would go on with, which still plays
failure-place-in-use = Bài đó vẫn đang phát.
# After that; --name stays as it is
hint-place-in-use = Các bài phát cùng lúc được phân biệt bằng tên: hãy bắt đầu mỗi bài với --name riêng.
# "resume" could not read what was kept; $place: the file, where it is now
failure-place-damaged = Những gì đã giữ lại về bài gần nhất bị hỏng. Tệp đó được để riêng ở { $place }.
# "preset" and --preset; $name: what was typed
failure-no-preset = Không có bộ chọn sẵn “{ $name }”.
# Why nothing can be kept of a session: there is no folder for it
failure-no-state-folder = Hệ thống này không có thư mục chính của người dùng.
# "log amount" or "log delete"; $id: the number that was typed
failure-no-log-entry = Không có mục số { $id }.
# The file of the log was written by a newer version of this program; warmhands: the program's name
failure-log-newer = { $place } do một bản warmhands mới hơn ghi và được giữ nguyên.
# The file of the log can't be read
failure-log-broken = { $place } bị hỏng, hoặc không phải nhật ký của chương trình này. Tệp được giữ nguyên.
# Another command is at work in the file of the log
failure-log-busy = Một warmhands khác đang làm việc trong { $place }. Hãy thử lại khi nó xong.
# "ctl" found a session that does not react
failure-session-hangs = Bài đang phát không trả lời.
# Why a control was refused: it has no effect at this place
refused-not-here = Ở đây không làm được việc đó.
# Why a control was refused: advice for safety is played to its end
refused-safety-line = Lời dặn này sẽ phát đến hết đã.
# Why a control was refused: the rhythm can't be faster
refused-fastest = Nhịp đã ở mức nhanh nhất.
# Why a control was refused: the rhythm can't be slower
refused-slowest = Nhịp đã ở mức chậm nhất.
# Why a control was refused: this step of the session, or this rhythm, can't last longer
refused-longest = Phần này không thể kéo dài thêm.
# Why a control was refused: this step of the session, or this rhythm, can't be shorter
refused-shortest = Phần này không thể ngắn hơn nữa.
# Why a control was refused: she wants to go on with the other breast
refused-no-other-side = Tiếp theo không phải là bên ngực kia.
# Why a control was refused: the volume
refused-loudest = Âm lượng đã to hết mức.
# Why a control was refused: the volume
refused-softest = Âm lượng đã nhỏ hết mức.
# Why a control was refused
refused-no-such-music = Không có nhạc đó.
# Why a control was refused: the program that plays did not react
refused-no-answer = Bài đang phát không trả lời.
# The command line; $value: as typed; $argument: the option it was typed for
failure-invalid-value = “{ $value }” không hợp với { $argument }.
# The command line; $argument: what must be typed, as --output
failure-missing-argument = Thiếu { $argument }.
# "care" without a terminal; $answers: what must be typed, as --lang, --side
failure-care-unanswered = Ở đây không có cửa sổ dòng lệnh để hỏi. Còn phải trả lời: { $answers }
# The command line; $argument: an option after which something must be typed
failure-no-value = { $argument } cần có giá trị.
# The command line; $argument: an option
failure-twice = { $argument } chỉ được dùng một lần.
# $one, $other: two things on the command line
failure-not-together = { $one } và { $other } không đi cùng nhau.
# The command line; $file: as typed, with an ending as .mp3
failure-unknown-ending = “{ $file }” sẽ có định dạng không ghi được ở đây.
# The command line; $argument: an option; $value: as typed; $min, $max: the least and the most
failure-range = { $argument }: “{ $value }” không phải là số từ { $min } đến { $max }.
# Reminders that are too near or too far apart; $value: as typed; $min, $max: lengths of time, as 2:24:00; $source: who says so
failure-every = --every: “{ $value }” không nằm giữa { $min } và { $max } ({ $source }).
# The command line; $argument: an option; $value: as typed; $min, $max: lengths of time, as 28:14
failure-length-range = { $argument }: “{ $value }” không nằm giữa { $min } và { $max }.
# $argument: the option; $session: the session it was given for
failure-does-not-repeat = { $argument } dành cho bài lặp lại, còn “{ $session }” tự có lúc kết thúc.
# A session without an end, where a length is needed; $session: its id
failure-endless = “{ $session }” kéo dài đến khi được dừng lại.
# $place: the option; $text: what was given for it
failure-length = { $place }: “{ $text }” không phải độ dài thời gian.
# $session: its id; $length, $shortest, $longest: as 28:14
failure-fit = --fit: “{ $session }” có thể kéo dài từ { $shortest } đến { $longest } trong ngôn ngữ này và ở nhịp này, không phải { $length }.
# --fit, where the length can't change; $session: its id; $shortest: as 28:14
failure-fit-fixed = --fit: “{ $session }” không thể ngắn hay dài hơn khoảng { $shortest }.
# The command line; $detail: what is wrong, in English
failure-usage = Không hiểu được: { $detail }
# What was to be printed can't be; $detail: why, in the words of the system
failure-stdout = Không ghi được kết quả: { $detail }
# A mistake of the program itself; $detail: in English
failure-internal = Có lỗi bên trong warmhands: { $detail }

## Hints: what to do

# After something that is not known; $name: what is written nearly like it
hint-nearest = Có phải chị muốn nói “{ $name }”?
# After something that is not known; $names: those that are, with commas between
hint-known = Hiện có: { $names }
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are
hint-known-more = Hiện có: { $names } và { $count } mục khác.
# After something that is not known; $names: some of those that are, with commas between; $count: how many more there are; $command: what to type, as warmhands list languages
hint-known-listed = Hiện có: { $names } và { $count } mục khác. "{ $command }" cho xem tất cả.
# After a language that is not known; $name: the name of a language that is written nearly like it; $tag: what to type, as es-419
hint-nearest-language = Có phải chị muốn nói “{ $name }” (--lang { $tag })? "warmhands list languages" cho xem tất cả ngôn ngữ.
# $name: the music that the project brings
hint-shipped-music = "--music { $name }" phát nhạc có sẵn, còn "--music none" thì không phát nhạc.
# After a command line that can't be understood
hint-help = "warmhands --help" cho xem có những gì.
# After "care" without a terminal, and too few options
hint-care-usual = "--usual" lấy mọi câu trả lời thông thường. "--no-warning-signs" hoặc "--told-by-doctor" thì lúc nào cũng cần.
# After an option that only a session without an end has
hint-does-not-repeat = "warmhands cadence" thì lặp lại.
# After a session without an end, where a length is needed
hint-endless = Cho biết bao lâu bằng --for, như --for 20m.
# After a setting that was written in a section of the file of settings, as under [screen], but belongs to none; [screen] stays as it is
hint-above-sections = Hãy viết nó phía trên dòng đầu tiên có ngoặc vuông, như [screen].
# After a length of time that can't be read
hint-length = Hãy viết dạng 30m, 90s, 1h15m, 28.5m hoặc 28:30, nhiều nhất 24 giờ.
# After a line without a recording
hint-no-clip = Chưa phát gì cả. Hãy thu hoặc tạo câu này, hoặc chọn ngôn ngữ khác bằng --lang.
# After a recording that can't be its line
hint-line = Hãy thu lại câu này. "warmhands pack check" nêu mọi bản thu như vậy trong thư mục của một gói.
# $tag: the tag of the language on the screen, as ar
hint-no-narration = Hãy chọn giọng khác bằng --lang và giữ ngôn ngữ này trên màn hình, như "--lang en-US --screen-lang { $tag }". "warmhands list languages" cho xem những ngôn ngữ có giọng nói.
# After a length that a session can't have
hint-fit = "warmhands list sessions" cho biết mỗi bài kéo dài bao lâu.
# After a mistake in a file of the data
hint-check = "warmhands check" xem xét tất cả.
# After a file of texts in another encoding
hint-encoding = Hãy lưu lại thành UTF-8: phần lớn trình soạn thảo cho chọn bảng mã khi lưu.
# After a spoken line with something to be filled in
hint-not-plain = Bản thu không thể thay đổi: hãy viết mỗi trường hợp một câu.

## Files
## $place: the file or the folder that was to be written.

# A file that would be written over
failure-exists = { $place } đã có sẵn và được giữ nguyên.
# A file that would be written over, although the session plays it as its music
failure-is-music = { $place } là một phần của nhạc đã chọn và được giữ nguyên.
# A disk without room
failure-disk-full = Không còn chỗ cho { $place }. Không để lại tệp dở dang nào.
# A file that can't be written; $detail: why, in the words of the system
failure-unwritable = Không ghi được { $place }: { $detail }
# A folder that there is not
failure-no-folder = Không có thư mục { $place }.
# A handout as PDF, on a machine without Chromium, Chrome or the like
failure-no-chromium = Ở đây không có Chromium để tạo PDF.
# Likewise, where it does not do its work
failure-chromium = Chromium không tạo được PDF.
# After that
hint-no-chromium = Hãy ghi ra dạng .html, mở bằng trình duyệt bất kỳ, rồi in.
# A place where this user has no right to write
failure-not-allowed = Không có quyền ghi { $place }.
# A file that would not fit on its disk; $needed, $free: megabytes, as 893.4; "about", because some kinds of file are only estimated
failure-no-room = { $place } cần khoảng { $needed } MB, mà ở đó chỉ còn trống { $free } MB.
# A name that no file can have, mostly because it is too long
failure-bad-name = { $place }: không tệp nào có thể mang tên này.
# A sound too long for its kind of file; $length, $most: as 12:34:56
failure-too-long = { $length } âm thanh vượt quá mức tệp chứa được ở dạng này ({ $most }).
# After a file that would be written over
hint-force = "--force" sẽ ghi đè lên.
# After a file that would be written over, although the session plays it as its music
hint-other-name = Hãy chọn tên khác cho tệp mới.
# After a disk without room
hint-less-room = Hãy giải phóng chỗ, hoặc chọn nơi khác. Tệp có tên kết thúc bằng .opus nhỏ hơn hẳn các loại khác.
# After a sound too long for a WAV file
hint-too-long-wav = Tên kết thúc bằng .opus hoặc .flac thì không có giới hạn này.
# After a name of another ending; ffmpeg is a program; the command after the colon is typed as it is, $session: its id and its options, $file: as typed, in quotes where a shell needs them
hint-unknown-ending = Có .wav, .flac, .opus và .ogg. Loại khác thì dùng ffmpeg: warmhands render { $session } -o - | ffmpeg -i - { $file }
# After --format with a name that says something else; $ending: as flac
hint-format-name = Đặt tên kết thúc bằng .{ $ending }, hoặc bỏ --format.
# After --format float with a name that ends in .flac
hint-flac-depth = FLAC có 16 hoặc 24 bit: chọn --format 16 hoặc 24, hoặc đặt tên kết thúc bằng .wav.
# After --format raw16 with a name that says something else
hint-raw-name = raw16 dành cho đầu ra chuẩn (-), cho đường ống, hoặc cho tên không có phần đuôi.
# After --bitrate for a format that has none
hint-bitrate = --bitrate dành cho Opus: đặt tên kết thúc bằng .opus, hoặc chọn --format opus.
# After an option that is only for sound files, where the sound goes to a device
hint-needs-file = Tùy chọn đó chỉ dành cho tệp âm thanh: hãy viết tên một tệp, như "--output session.flac".

## What a sound file says of itself

# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-narration = Giọng nói: { $licence }
# In the copyright field of a sound file; $licence: the terms, as MIT
tag-licence-words = Lời: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-signals = Tín hiệu: { $licence }
# In the copyright field of a sound file; $licence: the terms, as CC0-1.0
tag-licence-music = Nhạc: { $licence }
# Where the person brought the music
tag-licence-own-music = Nhạc: bản thu của chị, theo điều khoản riêng của nó

## Playing

# One entry of the list of keys; $keys: one or more keys, as "n, →, 6"; $action: what they do, from the texts key-...
play-key = { $keys }: { $action }
# Instead of the list, where all keys are one button; $hurt: the entry of the keys that say "it hurts"
play-one-button = phím hay nút nào cũng được: tạm dừng hoặc tiếp tục · nhấn nhanh hai lần: bước tiếp · nhấn nhanh bốn lần hoặc giữ lâu: bị đau · { $hurt } · Ctrl-C: kết thúc
# When the keys are locked against an elbow or a child, and again at each key without effect; $key: the key that unlocks them
play-locked = Các phím đang bị khóa. Nhấn { $key } để mở khóa; tạm dừng và “bị đau” vẫn dùng được.
# When they work again
play-unlocked = Đã mở khóa các phím.
# The volume that a key changed; $decibels: a number, as -6 or 3; 0 is as recorded
play-volume-voice = Giọng nói: { $decibels } dB
# The volume that a key changed; $decibels: a number
play-volume-music = Nhạc: { $decibels } dB
# The volume of the tones and clicks, which a key changed; $decibels: a number
play-volume-signal = Tín hiệu: { $decibels } dB
# The music that a key changed to; $name: the name of the piece or of her own file, as it is
play-music = Nhạc: { $name }
# The music was ended by a key
play-music-none = Không có nhạc
# A session with a name of its own, for "warmhands ctl"
notice-no-socket = Bài vẫn phát, nhưng không điều khiển được từ bên ngoài.
# Before a session begins; $names: other sessions, by name or number, that are heard from the same loudspeaker meanwhile
notice-both-heard = Đang phát sẵn trên thiết bị này và nghe thấy cùng lúc: { $names }
# The place of the session can't be kept, so "resume" would not find it; $why: a failure, with its file
notice-place-not-kept = "warmhands resume" sẽ không tiếp tục được từ đây. { $why }
# While it plays, once: it can't be written into the log; $why: a failure, with its file
notice-not-logged = Bài này không được ghi lại. { $why }
# After "resume", where the session has changed since it was stopped
notice-place-moved = Bài đã thay đổi, nên tiếp tục từ đầu bước này.
# The answer to the key that asks; $left: as 12:40
play-time-left = Còn { $left }
# The answer to the key that asks how much time is left, in a session without an end
play-time-left-endless = Bài cứ phát cho đến khi chị dừng lại.
# Below the words that follow "it hurts"; $key: a key
play-can-go-on = Nếu thấy đỡ, chị nhấn { $key } để trở lại chỗ đang dở.
# The same where all keys are one button
play-can-go-on-twice = Nếu đã đỡ, nhấn nhanh hai lần để quay lại chỗ vừa rồi.
# The session goes on after that key
play-went-on = Bài tiếp tục từ chỗ đang dở.
# While it plays, after the machine slept all the same, as under a closed lid; $key: the key that goes on, or a command to type
play-slept = Máy vừa ở chế độ ngủ nên bài đang tạm dừng; { $key } để tiếp tục.
# The answer to the keys for longer and shorter; $length: minutes and seconds
play-held = Phần này bây giờ dài { $length }.
# The answer to the key for the other breast: the rhythm ends, and the session goes on there
play-other-side = Tiếp theo là bên ngực kia.
# Before a session, which starts by itself after a while; $left: minutes and seconds; $key: a key
play-delay = Còn { $left } nữa sẽ bắt đầu. { $key }: bắt đầu ngay
# What a key does, for the list of keys; short
key-toggle = tạm dừng hoặc tiếp tục
# The most important key
key-hurt = bị đau
# To the next step
key-next = bước tiếp
# To the beginning of this step, or the one before
key-previous = lùi
# The last sentence once more
key-repeat = nghe lại
# This part of the session from its beginning
key-restart = phát lại phần này từ đầu
# The milk flows more slowly: to the other breast
key-side = bên ngực kia
# This step or rhythm lasts longer
key-longer = dài hơn
# This step or rhythm is shorter
key-shorter = ngắn hơn
# The rhythm
key-faster = nhịp nhanh hơn
# The rhythm
key-slower = nhịp chậm hơn
# Its volume
key-louder-voice = giọng nói to hơn
# Its volume
key-softer-voice = giọng nói nhỏ hơn
# Its volume
key-louder-music = nhạc to hơn
# Its volume
key-softer-music = nhạc nhỏ hơn
# The volume of the tones and clicks
key-louder-signal = tín hiệu to hơn
# The volume of the tones and clicks
key-softer-signal = tín hiệu nhỏ hơn
# The next piece
key-music-next = nhạc khác
# It ends
key-music-none = tắt nhạc
# The voice says how much time is left
key-time-left = thời gian còn lại
# Where the session waits, or after "it hurts"
key-go-on = tiếp tục
# The keys, so that touching them does nothing
key-lock = khóa phím
# The same key while they are locked
key-unlock = mở khóa phím
# The list of all keys
key-keys = tất cả các phím
# The session
key-quit = kết thúc
# The name of a key, as it is printed on keyboards, or as people call it
key-name-space = phím cách
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
figures-written = Số hình đã ghi vào { $path }: { $count }
# care: a question to the person who helps the patient; a list of languages follows
care-ask-language = Sản phụ nói ngôn ngữ nào?
# care: likewise; $language: the name of the patient's language
care-ask-voice = Chưa có giọng nói cho { $language }. Chị ấy có thể đọc ở đây và trong khi làm bài. Giọng nói dùng ngôn ngữ nào?
# care: likewise; the names of the sessions follow
care-ask-session = Bài nào?
# care: likewise; the two techniques follow
care-ask-technique = Động tác tay nào?
# care: likewise; the breasts follow
care-ask-side = Bên ngực nào trước?
# care: likewise; the names of devices for sound follow
care-ask-device = Tiếng phát ra ở đâu?
# care: likewise; the voice speaks in the patient's language meanwhile
care-ask-volume = Chị ấy nghe có rõ không?
# care: over a question about a warning sign, to the person who helps; the patient may answer by pointing; $number of $count: which question it is, and of how many
care-ask-sign = Dấu hiệu cảnh báo { $number } trên { $count }: hãy hỏi chị ấy, hoặc để chị ấy chỉ tay.
# care: before what will be played
care-summary = Sẽ phát:
# care: after that; a command line follows
care-same-again = Để phát lại y như vậy:
# care: the technique areola, which keeps its name
care-technique-areola = areola: ép, thả
# care: the technique press-back, which keeps its name
care-technique-press-back = press-back: đẩy, ép, thả
# care: an answer to the question for the first breast
care-side-own = bên chị ấy tự chọn
# care: likewise; the program remembers for a day which one was first
care-side-other = bên lần trước không làm đầu tiên
# care: an answer to the question for the loudness
care-good = Có, nghe rõ
# care: likewise
care-louder = To hơn
# care: likewise
care-softer = Nhỏ hơn
# care: an answer; it is also shown to the patient, in her language
care-yes = Có
# care: likewise
care-no = Không
# care: the first answer after a warning sign
care-stop = Dừng ở đây: không phát gì cả
# care: the second answer after a warning sign; who presses this key says so
care-told-so = Bác sĩ hoặc nữ hộ sinh của chị ấy biết điều này và đã dặn chị ấy vẫn cứ làm
# care: at the end, where nothing plays
care-ended = Chưa bắt đầu gì cả.
# The keys of care; the letter stays as it is
care-keys = Backspace: lùi · q: kết thúc
# The keys of care, where each answer has a number
care-keys-number = một số: câu trả lời đó
# A key of care; $answer: what it answers
care-keys-enter = Enter: { $answer }
# A key of care, where languages are chosen
care-keys-language = một số: ngôn ngữ đó nói tên mình · nhấn số đó lần nữa, hoặc Enter: đúng là ngôn ngữ của chị ấy
# A key of care, where there are more answers than fit
care-keys-more = 0: xem thêm
# A key of care; the letter stays as it is
care-keys-again = r: nói lại
# The keys of care at the end
care-keys-begin = Enter hoặc phím cách: bắt đầu

# Before a session, in a language without a voice. The voices follow, one on each line, with a number; $language: a language's name, as it is in the texts language-...
play-which-voice = Chưa có giọng nói cho { $language }. Chị muốn nghe giọng nào?
# The keys to answer that; $name: the voice that is taken without a number, a language's name in itself; the letter stays as it is
play-keys-voice = số của giọng, rồi Enter: giọng đó · chỉ Enter: { $name } · q: không giọng nào
# While it plays; $phase: what is happening, on which breast; $left: as 12:34
play-progress = { $phase } · còn { $left }
# The same while it pauses; $phase: what is happening; $left: as 12:34
play-paused = tạm dừng · { $phase } · còn { $left } · phím cách để tiếp tục
# The progress line while it waits for her to be back from washing her hands; any key goes on; $left: how long it waits at most, as 4:32
play-until-ready = Chị sẵn sàng chưa? Nhấn phím bất kỳ để tiếp tục · đợi nhiều nhất { $left }
# While a session plays that goes on until it is stopped; $phase: what is happening; $heard: since its start, as 12:34
play-endless-progress = { $phase } · { $heard }
# The same while it pauses; $phase: what is happening; $heard: since its start, as 12:34
play-endless-paused = tạm dừng · { $phase } · { $heard } · phím cách để tiếp tục
# The progress line while paused, in a window too narrow for more; $time: the time left or passed
play-paused-narrow = tạm dừng · { $time }
# On the full screen, in front of the line that is spoken next, dimmed; $text: that line
screen-next = Tiếp theo: { $text }
# On the full screen, in front of a bar and the time left: how far the whole session is. The three names stand one above the other, so short ones are best
screen-session = Bài
# The same row in a session that goes on until it is stopped, after screen-session: how long it has run, so that nobody takes it for the time left; $time: since its start, as 12:34
screen-so-far = đã được { $time }
# The same for the phase, as in phase-massage: a part of the session
screen-phase = Phần
# The same for the step: the shortest part, as one movement of the massage
screen-step = Bước
# On the full screen, beside the phase: the session is paused
screen-paused = tạm dừng
# On the full screen, beside the phase: the session waits before it starts
screen-waiting = đang đợi
# On the full screen, beside the phase: there is no sound device
screen-silent = không có tiếng
# On the full screen, beside the phase: the sound device is gone
screen-lost = mất thiết bị âm thanh
# On the full screen, beside the phase: the sound system does not answer
screen-hung = hệ thống âm thanh không trả lời
# After + or -; $rate: cycles a minute
play-rate = Nhịp: { $rate } lần một phút, từ một trong những động tác tới.
# After q: the closing lines are still said
play-farewell = Vài lời trước khi chị đi. Nhấn q lần nữa để kết thúc ngay.
# After n, p or r during a safety line
play-not-skipped = Câu này là vì sự an toàn của chị; câu được phát đến hết.
# Asked where the person's own music can't be played; answered by one key
play-shipped-instead = Chị có muốn bắt đầu với nhạc có sẵn không?  Enter hoặc y: có · n hoặc q: không
# The sound server hangs: nothing is heard, and it does not say why
play-sound-hung = Hệ thống âm thanh của máy này không trả lời. Bài chờ ở đây và sẽ tiếp tục ngay khi hệ thống trả lời.
# A headset or a loudspeaker was pulled out
play-device-lost = Mất thiết bị âm thanh. Bài sẽ tiếp tục ngay khi có lại thiết bị.
# It is there again
play-device-back = Thiết bị âm thanh đã có lại.
# The headphones or the loudspeaker were pulled out or switched off, and the sound would go on in another one; $device: the name of what is gone
play-device-gone = Mất thiết bị âm thanh ({ $device }). Bài đang tạm dừng.
# After play-device-gone, in the form "key: what it does"; $key: a key
play-go-on-here = { $key }: tiếp tục mà không cần thiết bị đó
# Other headphones or another loudspeaker are heard from now on; $device: their name
play-device-moved = Bây giờ tiếng phát ra từ: { $device }
# A muted loudspeaker; $device: its name
play-device-silent = Không nghe được gì ({ $device }): thiết bị đang tắt tiếng, hoặc âm lượng bằng 0.
# Before a session, on a machine without sound
play-no-sound = Không có thiết bị âm thanh: bài chạy không tiếng. "warmhands render -o session.wav" tạo một tệp để phát ở nơi khác.
# Before a session, where the sound server hangs
play-no-answer = Hệ thống âm thanh của máy này không trả lời: bài chạy không tiếng. "warmhands render -o session.wav" tạo một tệp để phát ở nơi khác.
# At the end, where sound was missing; $count: how often
play-starved = { $count ->
   *[other] Âm thanh bị trễ { $count } lần: máy này quá bận.
}
# After "resume", where the session was left because it hurt
notice-place-hurt = Khi dừng bài này trước đó, chị bị đau. Chỉ tiếp tục nếu bây giờ không đau.
# Asked before a session, where the last one was stopped within the last hour; answered by one key; $session: its title
play-offer = Bài “{ $session }” đã dừng giữa chừng.  Enter: tiếp tục từ chỗ đó · phím bất kỳ khác: bắt đầu lại
# After a session that was stopped; $command: what to type, as warmhands resume
play-resume = "{ $command }" sẽ tiếp tục từ đây.
# After "resume --forget"
play-forgotten = Không có gì được giữ lại về bài gần nhất.
# At the end of a session
play-ended = Bài này đã kết thúc.
# $heard: how far it came, as 12:34
play-stopped = Đã dừng sau { $heard }. Chị có thể quay lại bất cứ lúc nào.
# A machine without sound
failure-no-device = Không có thiết bị âm thanh.
# A machine whose sound server hangs
failure-sound-hung = Hệ thống âm thanh của máy này không trả lời.
# The option --device; $name: as typed
failure-unknown-device = Không có thiết bị âm thanh nào tên là “{ $name }”.
# $name: what was asked for; $names: the devices that fit it
failure-ambiguous-device = “{ $name }” hợp với nhiều thiết bị âm thanh: { $names }
# A sound device that can't be used; $device: its name
failure-device-rate = { $device } không phát được stereo 48 kHz.
# A sound device that can't be used; $device: its name; $detail: why, in the words of the system
failure-device-refused = Không mở được { $device }: { $detail }
# A program that was built without sound devices
failure-not-built = Bản này không phát ra thiết bị âm thanh nào.
# After a sound device that is not known, or not known well enough
hint-list-devices = Hãy viết thêm phần tên, hoặc cả mã: "warmhands list devices" cho xem các thiết bị.
# After two options that do not go together
hint-device-output = --device chọn nơi nghe --output speaker: hãy bỏ một trong hai.
# After a machine without sound
hint-no-device = "warmhands render -o session.wav" tạo một tệp để phát ở nơi khác.

## Check
## A line each: what is wrong with the data. $place: the file, with line and column where they are known;
## $message: the id of a text or of a spoken line.

# A folder of recordings, or of texts, whose name is no language
check-no-language = { $place } không thuộc ngôn ngữ nào: không thư mục nào trong locales có mã đó.
# A file or a folder of the person's own data
check-no-unit = { $place } bị bỏ qua: tên không khớp đúng với tên bài hoặc âm thanh nào.
# The file of a language that wants to be heard for another one; $language: its tag; $told: the tag of the other one
check-foreign-serves = { $place }: { $language } không thể thay cho { $told }, vì đó là ngôn ngữ khác.
# A manifest of recordings; $told: the language it says, a tag; $language: that of its folder, a tag
check-other-language = { $place }: gói này ghi là bằng { $told }, không phải { $language }.
# A manifest of recordings or of music
check-no-licence = { $place }: không ghi giấy phép nào.
# A recording that nothing needs; $language: the tag of its language
check-extra = { $place }: “{ $message }” là bản thu không ứng với câu nào trong { $language }.
# A recording of a line that lies in the folder, but was not kept by the program; pack.toml: the manifest
check-unlisted = { $place }: bản thu “{ $message }” không có trong pack.toml.
# A recording that says something else than its line does now
check-stale = { $place }: “{ $message }” được thu từ lời khác với lời bây giờ.
# A file of sound; Ogg is the name of a format
check-mislabelled = { $place } không phải Ogg, dù tên nói vậy.
# A file of sound
check-changed = { $place } không phải tệp mà bản kê của nó mô tả.
# A recording
check-not-mono = { $place } không phải mono.
# A piece of music
check-not-stereo = { $place } không phải stereo.
# A file of sound; $at: seconds from the start
check-clipped = { $place } bị vỡ tiếng, lần đầu ở { $at } s.
# A file of sound
check-silent = { $place } hoàn toàn im lặng.
# A recording; $found: as measured
check-too-loud = { $place } quá to: { $found } LUFS; giọng nói phải từ -20 đến -18.
# A recording; $found: as measured
check-too-quiet = { $place } quá nhỏ: { $found } LUFS; giọng nói phải từ -20 đến -18.
# A file of sound; $found: as measured
check-peak = { $place } có đỉnh thực { $found } dBTP; cao nhất là -3.
# A signal; $found: as measured
check-loud-as-speech = { $place } to bằng giọng nói: { $found } LUFS.
# A piece of music; $found: as measured; $told: what its manifest says
check-other-loudness = { $place } ở { $found } LUFS, nhưng bản kê của nó ghi { $told }.
# A piece of music, which must go round without a break; $found: as measured
check-seam = { $place } không kết thúc như lúc bắt đầu: chỗ khác nhau ở { $found } dB, mà phải dưới -20.
# A text that this language lacks
check-missing-text = { $place }: thiếu “{ $message }”.
# A text that only this language has
check-extra-text = { $place }: “{ $message }” không có trong ngôn ngữ gốc.
# A text that nobody has translated; $language: the base language, a tag
check-untranslated = { $place }: “{ $message }” giống từng chữ như trong { $language }.
# A translation that is older than its text; $language: the base language, a tag
check-outdated = { $place }: “{ $message }” được dịch từ lời khác với lời { $language } bây giờ.
# A translation without some of what stands in braces; $language: the base language, a tag
check-other-arguments = { $place }: “{ $message }” không dùng cùng các giá trị như trong { $language }.
# A spoken line; $found, $most: seconds
check-too-long = { $place }: “{ $message }” mất { $found } s để nói thong thả; một câu nhiều nhất là { $most } s.
# A text with something in braces that does not exist; $name: its name, without its $
check-unknown-argument = { $place }: không có gì cho “{ $message }” biết “${ $name }” là gì.
# A session or a piece of music whose name is no text
check-untitled = { $place }: terminal.ftl không có “{ $message }”.
# A spoken line that is never heard
check-unreachable = { $place }: không bài nào nói “{ $message }”.
# How far one language has come; $language: its tag; $texts, $missing, $outdated, $untranslated, $recordings: how many
check-language = { $language }: văn bản { $texts }, thiếu { $missing }, lỗi thời { $outdated }, chưa dịch { $untranslated }; bản ghi âm { $recordings }
# The last line; $languages, $recordings, $sessions, $sounds (signals and music): how many
check-looked-at = Đã xem { $languages ->
   *[other] { $languages } ngôn ngữ
}, { $recordings ->
   *[other] { $recordings } bản thu
}, { $sessions ->
   *[other] { $sessions } bài
}, { $sounds ->
   *[other] { $sounds } âm thanh khác
}.
# After the first of very many findings; $count: how many more there are
check-more = { $count ->
   *[other] Và { $count } chỗ khác nữa.
}
# The end of the last line; $count: how many things are wrong
check-found = { $count ->
    [0] Không có gì sai.
   *[other] Có { $count } chỗ sai.
}

## Packs: recordings of one's own
## $place: a file or a folder.

# After pack new; $lines: how many; $sheet: the file with the lines to read from
pack-made = { $place } đã sẵn sàng, có { $lines } câu cần thu. Bản lời để đọc là { $sheet }.
# After that, for a language whose texts are not there yet
pack-translate = Trước hết hãy dịch lời trong { $place } và điền locale.toml. Sau đó "warmhands pack sheet" cho xem lại bản lời để đọc.
# After that, where something was left open
pack-fill-in = Hãy điền tên giọng nói và giấy phép trong { $place }.
# The last line after pack new
pack-then-record = Sau đó thu âm: warmhands pack record { $place }
# How far the recordings have come; $recorded of $lines lines
pack-recorded = Đã thu: { $recorded } trên { $lines } câu.
# After pack build; $sessions: names of sessions, with commas between
pack-built = Đã đóng gói xong { $place }. Gói này phát được: { $sessions }.
# After pack install; $pack: its name. A line about it follows
pack-installed = Đã cài gói “{ $pack }”.
# After pack remove; $pack: its name
pack-removed = Đã gỡ gói “{ $pack }”.
# In the list of packs, where there is none
pack-none = Chưa cài gói nào.
# One pack in the list; $language: its language's name; $voice: whose voice; $recordings: how many
pack-entry = { $language }, { $voice }, số bản thu: { $recordings }
# Below a pack in the list: its voice is the one that speaks
pack-used = Ngôn ngữ này đang dùng giọng này.
# Below a pack in the list: its voice is not the one that speaks
pack-unused = Ngôn ngữ này đang dùng một giọng khác: giọng đó có đủ các câu, hoặc là giọng người thật.

## Recording, from a microphone or a file
## $message: the id of a line, as wash-hands.

# The first line of pack record; $language: its name; $recorded of $lines lines
record-heading = { $language }: đã thu { $recorded } trên { $lines } câu.
# Below that, once
record-how = Màn hình hiện từng câu một. Nhấn phím cách, chờ hết tiếng báo, rồi đọc thong thả. Đọc xong, hãy giữ im lặng một lát: máy sẽ tự dừng.
# Above each line; $number of $lines
record-line = câu { $number } trên { $lines } · { $message }
# The keys before a line is recorded
record-keys = phím cách: thu · s: bỏ qua · q: tạm nghỉ
# While it listens and nothing is heard yet
record-waiting = đang lắng nghe ...
# While it hears her
record-speaking = đang thu ...
# The keys after a good recording
record-keep-keys = Enter: giữ lại · l: nghe · a: thu lại · s: bỏ qua · q: tạm nghỉ
# The keys after a recording that can't be used
record-again-keys = a: thu lại · s: bỏ qua · q: tạm nghỉ
# A recording and how long it is; $seconds: as 4.2
record-good = Bản thu dùng được, dài { $seconds } s.
# After the key that keeps it, or after a file was taken in
record-kept = Đã giữ: { $message }
# A file of recordings that is not taken in; $file: its name; $reason: a whole sentence
record-refused = { $file }: { $reason }
# Nothing is left to record; $place: the folder of the pack
record-done = Đã thu đủ các câu. Tiếp theo: warmhands pack check { $place }
# She stopped
record-stopped = Đã dừng. Dùng lại lệnh này để thu tiếp từ đây.
# How many files were taken in; $kept of $files
import-done = Đã nhập: { $kept } trên { $files } bản thu.
# Two or more recordings are called after the same line; $message: the line; $files: the last few of these recordings, with commas between; $count: how many there are
import-several = Câu “{ $message }” có { $count } bản thu: { $files }. Trong số đó, bản dùng được cuối cùng sẽ được nhập.
# A folder or a label file with too much in it; $place: its name; $most: how many of its files or lines were read; $more: how many were not
import-more = { $place } có quá nhiều mục: đã đọc { $most } mục đầu, bỏ qua { $more } mục còn lại.

# Why a recording can't be used
take-silent = Chưa nghe thấy gì. Micrô đã bật chưa?
# Why a recording can't be used
take-clipped = Tiếng to quá nên bị vỡ. Hãy lùi ra xa micrô một chút, hoặc giảm mức thu.
# Why a recording can't be used
take-too-quiet = Tiếng còn nhỏ quá. Hãy lại gần micrô hơn, hoặc tăng mức thu.
# Why a recording can't be used
take-noisy = Xung quanh ồn quá. Hãy tìm chỗ yên tĩnh hơn, hoặc lại gần micrô hơn.
# Why a recording can't be used
take-cut-start = Thiếu phần đầu. Hãy chờ hết tiếng báo rồi mới đọc.
# Why a recording can't be used
take-cut-end = Thiếu phần cuối. Hãy giữ im lặng một lát sau từ cuối cùng.
# Why a recording can't be used
take-peaks = Có vài âm nổi lên quá gắt. Hãy nói hơi lệch khỏi micrô, đều và nhẹ nhàng.
# Why a recording can't be used
take-too-long = Dài hơn mức cho phép của một câu.
# Why a recording can't be used; $found: how many seconds are spoken; $least: the fewest in which anybody could say it
take-line-too-short = Không thể là câu này: tiếng nói chỉ dài { $found } s, mà câu này cần ít nhất { $least } s.
# Why a recording can't be used; $found: how many seconds are spoken; $most: the most
take-line-too-long = Bản thu có nhiều hơn câu này: bản thu dài { $found } s, mà câu này dài nhất là { $most } s.
# Why a recording can't be used; $found: seconds
take-line-pause = Ở giữa có { $found } s im lặng. Hãy đọc cả câu liền một mạch.
# Why a recording can't be used
take-line-mostly-silent = Phần lớn là im lặng.
# Why a recording can't be used: it is a tone, noise or music
take-line-not-speech = Nghe không giống tiếng nói.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-fast = Đọc hơi nhanh: { $rate } { $unit ->
    [characters] ký tự
   *[words] từ
} một phút; đọc thong thả là từ { $min } đến { $max }.
# A recording that can be used, but could be better; $rate: how many; $unit: words, or characters where words have no spaces between them; $min, $max: the calm range; all a minute
take-slow = Đọc hơi chậm: { $rate } { $unit ->
    [characters] ký tự
   *[words] từ
} một phút; đọc thong thả là từ { $min } đến { $max }.

## What goes wrong with packs and microphones
## $place: a file or a folder.

# A folder for a new pack with something in it
failure-folder-in-use = { $place } không trống.
# After that
hint-folder-in-use = Hãy nêu một thư mục trống hoặc chưa có.
# A folder of a pack into which another run of this program is writing; warmhands: the program's name
failure-pack-busy = Một warmhands khác đang làm việc trong { $place }. Hãy thử lại khi nó xong.
# A folder that is not that of a pack
failure-no-pack-in = { $place } không phải thư mục của một gói.
# After that
hint-pack-new = "warmhands pack new" tạo thư mục như vậy.
# A file that is not a pack
failure-not-a-pack = { $place } không phải một gói.
# A pack whose bytes are others than when it was built
failure-pack-altered = { $place } đã bị hỏng hoặc bị sửa sau khi đóng gói.
# After a file that is no pack, or damaged
hint-pack-file = Hãy xin lại tệp này; tệp được tạo bằng "warmhands pack build".
# Something in a pack that does not belong there; $path: its name
failure-pack-foreign = { $place }: “{ $path }” không thuộc về một gói.
# A link or the like in a pack; $path: its name
failure-pack-not-plain = { $place }: “{ $path }” không phải tệp thông thường.
# $path: a file that is in the pack twice
failure-pack-twice = { $place }: “{ $path }” có trong đó hai lần.
# $path: a text with characters that could take over the screen
failure-pack-steers = { $place }: “{ $path }” có những ký tự có thể chiếm quyền điều khiển màn hình.
# What is wrong is told before this; $count: how many things
failure-pack-flawed = { $count ->
   *[other] { $place }: trước hết cần sửa { $count } chỗ nêu trên.
}
# A pack that can play no session yet
failure-pack-nothing-to-play = { $place } chưa có đủ câu cho bài nào.
# After that
hint-pack-nothing-to-play = "warmhands script cadence" cho xem các câu của bài ngắn nhất; bài nào cũng cần các câu của "it-hurts".
# $name: what is no line; $language: a language tag
failure-no-such-line = { $language } không có câu “{ $name }”.
# $pack: its name
failure-pack-installed = Đã cài một gói tên là “{ $pack }”.
# After that
hint-pack-force = "--force" sẽ thay gói đó.
# $pack: its name
failure-pack-not-installed = Chưa cài gói nào tên là “{ $pack }”.
# There is no home folder to keep packs in
failure-no-home = Hệ thống này không có thư mục chính của người dùng để chứa các gói.
# A label file that can't be read
failure-labels = { $place }: đây không phải nhãn của Audacity: cần có lúc bắt đầu, lúc kết thúc và tên câu, cách nhau bằng dấu tab.
# A label file that names no line
failure-no-labels = { $place } không có nhãn nào có tên.
# $name: as a file or a label is called; $names: names of lines, with commas between
failure-which-line = “{ $name }” có thể là bất cứ câu nào sau đây: { $names }. Hãy đặt đúng tên của câu.
# A label beyond the end of the long recording; $message: the line
failure-label-beyond = { $place }: nhãn “{ $message }” nằm sau chỗ kết thúc bản thu.
# --labels with more than one sound file
failure-labels-one-file = --labels chỉ đi với đúng một bản thu dài.
# A sound for the standard output, where that is the screen; the command is typed as it is
failure-sound-for-terminal = Cửa sổ dòng lệnh hiện chữ, không hiện âm thanh. Hãy viết tên một tệp, như "-o session.wav", hoặc dùng "|" để chuyển âm thanh sang một chương trình khác.
# Recording without a keyboard
failure-no-keys = Muốn thu âm, cần một cửa sổ dòng lệnh có bàn phím.
# Recording without a microphone
failure-no-microphone = Không có micrô.
# The microphone that was asked for is not there; $name: as it was named
failure-unknown-microphone = Không có micrô nào tên là “{ $name }”.
# $name: a part of a name that several microphones have; $names: theirs, with commas between
failure-ambiguous-microphone = “{ $name }” hợp với nhiều micrô: { $names }
# A microphone of another kind; $device: its name
failure-microphone-rate = { $device } không thu được ở 48 kHz.
# The microphone went away while it recorded
failure-microphone-lost = Mất micrô. Những gì đã giữ vẫn còn nguyên; dùng lại lệnh này để thu tiếp từ đây.
# After a microphone that there is not
hint-list-microphones = "warmhands list microphones" cho xem có những micrô nào.
