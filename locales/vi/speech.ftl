### Every line that is spoken, and its caption. One message is one recorded clip: no placeables,
### no digits, one or two sentences, one breath each. The comment says where a line is heard, and how long it may
### be; shorter is better. Where a language counts no words, and in slow ones, 19 seconds at a calm pace are the limit.

## Welcome

# full: the first words; at most 35 words
welcome-full = Chào chị. Tôi sẽ hướng dẫn chị xoa bầu ngực, rồi vắt sữa bằng tay, theo nhịp của riêng chị.
# massage: the first words; at most 35 words
welcome-massage = Chào chị. Tôi sẽ hướng dẫn chị xoa bầu ngực thật chậm và thật nhẹ, không có gì phải vội.
# express: the first words; at most 35 words
welcome-express = Chào chị. Tôi sẽ hướng dẫn chị vắt sữa bằng tay, với bàn tay nhẹ và nhịp chậm rãi.
# first-days: the first words; at most 35 words
welcome-first-days = Chào chị. Tôi sẽ hướng dẫn chị lấy những giọt sữa đầu tiên bằng tay, thật nhẹ nhàng, trong ít phút thôi.
# relief: the first words; at most 35 words
welcome-relief = Chào chị. Tôi sẽ hướng dẫn chị chạm thật nhẹ lên bầu ngực đang căng và đau, rồi chỉ vắt một ít sữa.
# cadence: the first words; at most 35 words
welcome-cadence = Chào chị. Đây là nhịp chậm để vắt sữa bằng tay, chị cứ làm chừng nào còn thấy dễ chịu.

## Who should call first

# every session, before anything is done; at most 35 words
gate = Nếu chị có thai, dù tuần nào, hoặc thấy ngực đỏ hay có vệt đỏ, hoặc bị sốt hay mệt như cúm, xin gọi cho bác sĩ hoặc nữ hộ sinh trước khi bắt đầu.
# relief, right after the gate; at most 35 words
gate-relief = Bài này dành cho bầu ngực căng mà không đỏ, không nóng, người không sốt. Nếu thấy đỏ, nóng hoặc sốt, chị chỉ làm tiếp khi bác sĩ hoặc nữ hộ sinh đã dặn.

## Getting ready

# full, massage: what is needed; at most 35 words
supplies-hands = Chị chỉ cần hai bàn tay ấm của mình và, nếu thích, thêm một chút dầu ô liu.
# massage: within reach; at most 35 words
supplies-towel = Chị để sẵn khăn bông và nước uống ở chỗ vừa tầm tay nhé.
# full, express, relief: within reach; at most 35 words
supplies-cup = Chị để sẵn một cái cốc hoặc cái thìa sạch, khăn bông và nước uống ở chỗ vừa tầm tay nhé.
# first-days: within reach; at most 35 words
supplies-spoon = Chị chuẩn bị một cái thìa sạch, hoặc một ống tiêm nhỏ, sạch, không có kim, và để khăn bông với nước uống bên cạnh.
# full, massage: before the hands are washed, since both need warm water; at most 35 words
warm-offer = Tắm nước ấm hoặc đắp khăn ấm có thể giúp sữa chảy ra. Chị tạm dừng ở đây để đi tắm, hoặc mang theo một chiếc khăn nhỏ sạch khi đi rửa tay.
# relief: before the hands are washed; never more warmth than this; at most 35 words
warm-offer-short = Nếu thích hơi ấm, chị mang theo một chiếc khăn nhỏ sạch khi đi rửa tay, và thấm nước ấm. Chỉ đắp nhiều nhất là hai phút.
# every session: she goes to the sink; a minute passes, then a bell; at most 35 words
wash-hands = Bây giờ chị rửa tay bằng xà phòng và nước ấm nhé. Chị cứ thong thả, tôi sẽ gọi chị quay lại.
# every session: after the bell that follows washing; at most 35 words
back-from-washing = Mừng chị quay lại. Nếu cần thêm thời gian, chị cứ tạm dừng ở đây cho đến khi sẵn sàng.
# every session: taking a place; at most 35 words
settle = Chị ngồi hoặc ngả người ở chỗ yên tĩnh, thoải mái, lưng có chỗ tựa. Thả lỏng hai vai, và để tiếng nhạc êm dịu ở bên chị.
# full, massage, relief: the warm cloth begins; at most 35 words
cloth-try = Chị áp thử khăn vào mặt trong cổ tay: ấm thôi, không bao giờ nóng. Rồi đắp khăn lên hai bầu ngực và nghỉ.
# full, massage, relief: while the cloth lies there; at most 35 words
cloth-or-hands = Nếu không có khăn, chị đặt hai bàn tay ấm lên bầu ngực. Hít vào chậm, rồi thở ra chậm.
# full, massage: later, while the cloth lies there; at most 35 words
cloth-breathe = Lúc này chị không cần làm gì khác. Mỗi lần thở ra, chị thả lỏng hai vai và hàm.
# full, massage, relief: the cloth is done; at most 35 words
cloth-off = Bây giờ chị bỏ khăn nhỏ ra, rồi thấm nhẹ cho khô da bằng khăn bông.
# full, massage: oil, which is optional; at most 35 words
oil-warm = Nếu dùng dầu, chị xoa ấm vài giọt giữa hai lòng bàn tay. Đừng để dầu dính vào đầu ti và vùng da sẫm màu quanh đầu ti.

## Massage

# full, massage, first-days: first stroke, both breasts; at most 35 words
massage-shake = Chị đặt hai tay đỡ dưới hai bầu ngực, mỗi bên một tay, rồi lắc thật nhẹ cho bầu ngực đung đưa.
# full, massage, first-days: the first stroke goes on; at most 35 words
massage-shake-more = Chị lắc ít thôi, thật mềm mại. Cổ tay thả lỏng, hơi thở chậm rãi.

# full, massage, relief: the massage of one breast begins; at most 35 words
massage-on-first = Chị chọn một bên ngực để bắt đầu, bên nào cũng được. Bây giờ mình xoa bên này.
# full, massage, relief: the massage of the second breast begins; at most 35 words
massage-on-second = Bây giờ chị xoa bên ngực kia. Chị chuyển tay sang từ từ, vẫn mềm mại như trước.
# full, massage, relief: instead of the two above, when the side was chosen; at most 35 words
massage-on-left = Bây giờ chị xoa bên ngực trái. Chị đưa tay đến đó thật chậm và mềm mại.
# full, massage, relief: the same, for the right; at most 35 words
massage-on-right = Bây giờ chị xoa bên ngực phải. Chị đưa tay đến đó thật chậm và mềm mại.

# full, massage, relief: second stroke, one breast; at most 35 words
massage-back-and-forth = Chị đặt một tay phía trên bầu ngực này, tay kia phía dưới. Vuốt nhẹ hai tay qua lại, ngược chiều nhau.
# full, massage: the second stroke goes on; at most 35 words
massage-back-and-forth-more = Tay này đưa đi thì tay kia đưa về. Chị làm chậm thôi, và chỉ mạnh vừa đủ dễ chịu.
# full, massage, relief, and the short massage between rounds: second stroke again; at most 35 words
massage-back-and-forth-again = Chị đặt một tay phía trên bầu ngực, một tay phía dưới, rồi vuốt nhẹ qua lại, ngược chiều nhau.
# full, massage, relief: third stroke, one breast; at most 35 words
massage-up-and-down = Bây giờ chị đặt hai tay ở hai bên của bầu ngực. Vuốt nhẹ lên xuống, tay này lên thì tay kia xuống.
# full, massage: the third stroke goes on; at most 35 words
massage-up-and-down-more = Vuốt lên rồi vuốt xuống, không cần vội. Lòng bàn tay mở rộng và mềm.
# full, massage, relief: third stroke on the second breast; at most 35 words
massage-up-and-down-again = Chị lại đặt hai tay ở hai bên của bầu ngực, rồi vuốt nhẹ lên xuống, ngược chiều nhau.
# full, massage: fourth stroke, one breast; at most 35 words
massage-twist = Bây giờ chị ôm bầu ngực giữa hai bàn tay, rồi xoay thật nhẹ, như đang vắt một chiếc khăn mềm.
# full, massage: the fourth stroke goes on; at most 35 words
massage-twist-more = Một tay xoay nhẹ về bên này, tay kia xoay về bên kia, rồi đổi lại. Xoay ít thôi và thật nhẹ.
# full, massage: fourth stroke on the second breast; at most 35 words
massage-twist-again = Chị lại ôm bầu ngực giữa hai bàn tay, rồi xoay nhẹ từng chút một như trước.
# full, massage: within a stroke on the second breast; at most 35 words
massage-breathe = Chị hít vào chậm rãi, rồi thở ra thật hết.
# full, massage: within a stroke on the second breast; at most 35 words
massage-tight-places = Nếu thấy chỗ nào căng cứng, chị lướt tay qua đó nhẹ hơn nữa.
# full, massage: within a stroke on the second breast; at most 35 words
massage-little = Chị để hai cánh tay nặng xuống và thư thả. Chỉ cần cử động nhẹ là đủ.

# every massage phase has one of these three: it must not hurt; at most 35 words
hurt-massage = Không động tác nào được gây đau. Nếu đau, chị dừng lại, và chỉ khi thấy ổn mới làm tiếp, nhẹ tay hơn.
# massage phases: it must not hurt; at most 35 words
hurt-massage-light = Chị muốn nhẹ đến đâu cũng được. Nếu đau, chị dừng lại, và để hai tay nghỉ.
# massage phases: it must not hurt; at most 35 words
hurt-massage-sore = Chỗ nào ê ẩm thì chị đừng chạm vào. Nếu đau, chị dừng lại.

# full: before the short massage between rounds; at most 35 words
cup-aside = Chị đặt cốc sang chỗ không bị đổ, và để các ngón tay nghỉ.
# full: the short massage between rounds begins; at most 35 words
massage-between = Bây giờ mình xoa một lượt ngắn, tay sạch và không dùng dầu. Việc này có thể giúp sữa ra nhiều hơn.
# full: within a short massage, one breast is done; at most 35 words
massage-change-breast = Bây giờ chị làm như vậy ở bên ngực kia, cũng nhẹ như thế.

## Relief

# relief: how light the strokes are; at most 35 words
light-as-kitten = Chị chạm vào bầu ngực nhẹ như vuốt ve một chú mèo con. Chỉ làm lớp da lay động, không ấn sâu.
# relief: when even that is too much; at most 35 words
light-leave-out = Nếu chạm nhẹ vậy mà vẫn khó chịu, chị bỏ qua, cứ để hai tay nghỉ trên đùi.
# relief: before the expression; at most 35 words
relief-aim = Bây giờ chị chỉ vắt một ít sữa cho đỡ căng. Không cần vắt cạn bầu ngực.
# relief: while expressing; at most 35 words
relief-softer = Khi thấy bên ngực này mềm hơn một chút là đủ rồi. Chị có thể dừng ở đó.
# relief: close; at most 35 words
relief-enough = Một ít là đủ rồi. Vắt cạn có thể khiến bầu ngực làm ra nhiều sữa hơn nữa.
# relief: close, the cool cloth; at most 35 words
cool-cloth = Bây giờ chị có thể đắp khăn ẩm và mát lên hai bầu ngực. Mát thôi, không lạnh buốt, và chỉ đắp chừng nào còn thấy dễ chịu.

## Between massage and expression

# full: the oil comes off; at most 35 words
wipe-oil = Nếu đã dùng dầu, chị lấy khăn bông lau hết dầu trên bầu ngực và hai tay, để ngón tay không bị trượt.
# full: she goes to the sink again; a minute passes, then a bell; at most 35 words
wash-again = Bây giờ chị rửa tay lần nữa bằng xà phòng và nước ấm. Chị cứ thong thả, tôi sẽ gọi chị quay lại.

## Expressing

# full, express, first-days, relief: the first turn on the first breast; at most 35 words
express-on-first = Chị đặt một tay lên bên ngực muốn bắt đầu, bên nào cũng được. Tay kia cầm cốc hoặc thìa, hứng dưới đầu ti.
# full, express, first-days, relief: the first turn on the second breast; at most 35 words
express-on-second = Bây giờ chị đặt một tay lên bên ngực kia, còn tay rảnh cầm cốc hoặc thìa, hứng dưới đầu ti.
# full, express, first-days, relief: instead of the two above, when the side was chosen; at most 35 words
express-on-left = Bây giờ chị đặt một tay lên bên ngực trái, còn tay rảnh cầm cốc hoặc thìa, hứng dưới đầu ti.
# full, express, first-days, relief: the same, for the right; at most 35 words
express-on-right = Bây giờ chị đặt một tay lên bên ngực phải, còn tay rảnh cầm cốc hoặc thìa, hứng dưới đầu ti.

# full, express, first-days, relief: the shape of the hand; at most 35 words
express-hand-shape = Ngón cái và ngón trỏ mở rộng thành hình chữ C: ngón cái phía trên đầu ti, ngón trỏ phía dưới, đối diện nhau.
# full, express, first-days, relief: where thumb and finger are set; at most 35 words
express-position = Chị đặt ngón cái và ngón trỏ ở mép ngoài của quầng vú, là vùng da sẫm màu quanh đầu ti.
# full, express, first-days, relief: how far from the nipple; at most 35 words
express-distance = Chỗ đó cách chân đầu ti khoảng hai đến ba xăng ti mét. Nếu vùng da sẫm màu của chị rộng hơn hay hẹp hơn, chị cứ theo khoảng cách này.
# full, express, first-days, relief: the fingers stay dry; at most 35 words
express-dry = Chị giữ ngón tay và da khô ráo, để ngón tay nằm yên ở chỗ đã đặt.
# full, express, first-days, relief: the movement, compress and relax; at most 35 words
express-motion-areola = Chị ép nhẹ, đưa ngón cái và ngón trỏ lại gần nhau, rồi thả ra. Ngón tay nằm yên một chỗ trên da, không trượt.
# full, express, first-days, relief: the movement with the other technique, press, compress, relax; at most 35 words
express-motion-press-back = Chị đẩy nhẹ về phía xương sườn. Rồi ép, đưa ngón cái và ngón trỏ lại gần nhau, và thả ra, không trượt trên da.
# full, express, first-days, relief: never the nipple; at most 35 words
express-not-nipple = Chị chỉ ép ở mép vùng da sẫm màu, không bao giờ ép vào đầu ti. Đầu ti thì không bóp, không kéo.
# every expression: just before the first rhythm; at most 35 words
express-follow = Bây giờ bàn tay chị làm theo nhịp. Nếu thấy nhanh quá, chị làm chậm lại, nhịp của chị mới là đúng.
# later turns: the movement in short, compress and relax; at most 35 words
express-rhythm-areola = Vẫn như trước: ép nhẹ, rồi thả ra, ngón tay nằm yên một chỗ.
# later turns: the movement in short with the other technique; at most 35 words
express-rhythm-press-back = Vẫn như trước: đẩy nhẹ vào, ép, rồi thả ra, ngón tay nằm yên một chỗ.
# full, express: the second round begins; at most 35 words
round-again = Bây giờ mỗi bên ngực thêm một lượt nữa. Quay lại như vậy có thể được thêm sữa.
# full: the third round begins; at most 35 words
round-last = Mỗi bên ngực chỉ còn một lượt ngắn nữa, rồi chị có thể nghỉ.

# the first turn of every expression: it must not hurt; at most 35 words
hurt-express = Không động tác nào được gây đau. Nếu đau, chị dừng lại, và chỉ khi muốn mới bắt đầu lại, nhẹ tay hơn.
# later turns, cadence: it must not hurt; at most 35 words
hurt-express-again = Nếu đau, chị dừng lại. Tay nhẹ thôi là đủ.
# later turns, and during the long first ones: it must not hurt; at most 35 words
hurt-express-later = Chị làm nhẹ nhàng, không kéo, không chà xát. Nếu đau, chị dừng lại.

# full, express, cadence: back to the first breast; at most 35 words
switch-to-first = Bây giờ chị quay lại bên ngực đã bắt đầu, đặt ngón cái và ngón trỏ như trước.
# full, express, cadence: on to the second breast; at most 35 words
switch-to-second = Bây giờ chị chuyển sang bên ngực kia, đặt ngón cái và ngón trỏ như trước.
# full, express, cadence: instead of the two above, when the side was chosen; at most 35 words
switch-to-left = Bây giờ chị chuyển sang bên ngực trái, đặt ngón cái và ngón trỏ như trước.
# full, express, cadence: the same, for the right; at most 35 words
switch-to-right = Bây giờ chị chuyển sang bên ngực phải, đặt ngón cái và ngón trỏ như trước.

## Over the rhythm

# the first expression of every session, in its first minute; at most 35 words
first-milk = Có khi phải hai phút hoặc lâu hơn sữa mới bắt đầu ra. Chưa có sữa, hay chỉ có một giọt, là chuyện rất bình thường.
# first-days: about the first milk; at most 35 words
first-drops = Sữa đầu tiên đặc và ra từng giọt. Lúc đầu, một mi li lít hoặc ít hơn là bình thường.
# every expression phase: changing early; at most 35 words
when-slows = Khi sữa ra chậm lại, chị chuyển sang bên ngực kia lúc nào cũng được.
# every expression phase: changing early, in other words; at most 35 words
when-slows-guide = Nếu chỉ còn vài giọt, chị có thể đổi bên hoặc sang phần tiếp theo. Số phút chỉ để tham khảo.
# long turns: half of it is over; at most 35 words
half-way = Chị đã được nửa lượt này rồi. Chị để bàn tay thật mềm nhé.
# long turns: half of it is over, in other words; at most 35 words
half-way-again = Đã xong một nửa lượt này. Chị thở ra, rồi làm tiếp thật nhẹ.
# every turn: one minute is left; at most 35 words
last-minute = Bên ngực này còn khoảng một phút nữa.
# every turn: one minute is left, in other words; at most 35 words
last-minute-again = Thêm một phút ở đây nữa, vẫn nhẹ như trước.
# every turn: the fingers move around; at most 35 words
rotate-1 = Bây giờ chị dời ngón cái và ngón trỏ một chút, theo mép vùng da sẫm màu.
# every turn: the fingers move around, in other words; at most 35 words
rotate-2 = Chị xoay bàn tay một chút, để ngón tay đặt vào chỗ mới, vẫn giữ khoảng cách cũ.
# every turn: the fingers move around, in other words; at most 35 words
rotate-3 = Chị dời thêm một chút quanh đầu ti, rồi làm tiếp từ đó.
# long turns: a reminder; at most 35 words
remind-shoulders = Chị thả hai vai xuống, và để hàm thật lỏng.
# long turns: a reminder; at most 35 words
remind-no-sliding = Ngón tay nằm yên một chỗ trên da, không trượt, không chà xát.
# long turns: a reminder; at most 35 words
remind-dear = Nếu muốn, chị hãy nghĩ đến một người thân thương, hoặc một nơi làm chị thấy bình yên.
# long turns: a reminder; at most 35 words
remind-hand-tired = Nếu mỏi tay, chị lắc tay cho đỡ mỏi, hoặc đổi tay. Lúc nào chị cũng có thể vào lại nhịp.
# long turns: a reminder; at most 35 words
remind-drops = Sữa nhỏ giọt hay phun thành tia đều tốt. Chút sữa nào cũng đáng giữ lại.
# turns: a reminder; at most 35 words
remind-breathe = Chị thở chậm rãi, và mỗi lần thả ra, hãy để bàn tay mềm đi.

## Closing

# every session: the work is over; at most 35 words
close-rest = Bây giờ chị để hai tay nghỉ trên đùi. Phần cuối đã xong rồi.
# full, express, first-days: the milk; at most 35 words
milk-cover = Dù chỉ vài giọt sữa, chị cũng đậy bằng nắp sạch, rồi dán nhãn ghi ngày và giờ.
# full, express, first-days: the milk; at most 35 words
milk-keep = Nếu bé chưa dùng sữa này ngay, chị cất vào ngăn mát tủ lạnh. Nếu ở bệnh viện, chị làm theo quy định của khoa.
# first-days: how often; at most 35 words
how-often = Nếu bé chưa bú mẹ được, lời khuyên thường là vắt tám đến mười lần trong một ngày một đêm, ít nhất một lần vào ban đêm.
# massage: the oil comes off; at most 35 words
wipe-oil-after = Nếu đã dùng dầu, chị lau sạch dầu trên bầu ngực và hai tay trước khi cho bé bú.
# every session, it-hurts: when to call; at most 35 words
call-if-no-relief = Nếu làm như vậy mà không thấy đỡ, chị gọi cho bác sĩ hoặc chuyên gia tư vấn sữa mẹ.
# every session, it-hurts: when to call; at most 35 words
call-if-redness-or-fever = Chị gọi cho bác sĩ hoặc chuyên gia tư vấn sữa mẹ nếu thấy ngực đỏ hay có vệt đỏ, hoặc bị sốt hay mệt như bị cúm.
# every session, it-hurts: when to call; at most 35 words
call-if-no-latch = Chị cũng gọi cho họ nhé, nếu bé không ngậm được ti mẹ. Đó là lúc rất nên nhờ giúp đỡ.
# massage, relief: the last, warm sentence; at most 35 words
close-warm = Cảm ơn chị đã dành thời gian này cho mình. Chị nghỉ một chút và uống nước nhé.
# full, express, first-days, cadence: the last, warm sentence; at most 35 words
close-warm-milk = Dù hôm nay được bao nhiêu sữa, chị đã dành cả thời gian và tấm lòng. Chị nghỉ một chút và uống nước nhé.

## When she says that it hurts

# it-hurts: the first words; at most 35 words
hurt-stop = Mình dừng ở đây. Chị bỏ tay ra, và để hai cánh tay nghỉ.
# it-hurts; at most 35 words
hurt-not-your-fault = Chị dừng lại là đúng. Đây không phải lỗi của chị.
# it-hurts: when to call; at most 35 words
call-if-pain = Nếu cơn đau không sớm hết, hoặc đau trở lại, chị gọi cho bác sĩ hoặc chuyên gia tư vấn sữa mẹ.
# it-hurts: the last, warm sentence; at most 35 words
hurt-warm = Bây giờ chị hãy nhẹ nhàng với mình. Lúc nào muốn, chị lại quay lại.

## The words of the rhythm

# on the beat: toward the chest (only with the technique press-back); one word
beat-press = Đẩy
# on the beat: thumb and finger toward each other; one word
beat-compress = Ép
# on the beat: the hand lets go; one word
beat-relax = Thả

## The language itself

# list languages --speak: the language says its own name; at most 12 words
language-name = Đây là tiếng Việt.

## How much time is left: only a control says these lines, when she asks how much of the session is still to come.
## One of them answers, the nearest to the truth. Calm, without hurry; the numbers in words, as one says them.

# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-45 = Còn khoảng bốn mươi lăm phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-30 = Còn khoảng ba mươi phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-20 = Còn khoảng hai mươi phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-15 = Còn khoảng mười lăm phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-10 = Còn khoảng mười phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-5 = Còn khoảng năm phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-3 = Còn khoảng ba phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-2 = Còn khoảng hai phút nữa là xong.
# a control, when she asks for the time left: about this much is left of the session; at most 12 words
time-left-1 = Còn khoảng một phút nữa là xong.
# a control, when she asks for the time left: less than one minute is left of the session; at most 12 words
time-left-0 = Còn chưa đến một phút nữa là xong.

## Before a session that a caregiver runs (`warmhands care`): heard by the mother, in her own language. The caregiver sees the
## line in both languages. Each question is answered by yes or no, with a nod or by pointing.

# care: so that the loudness can be set; at most 20 words
care-volume = Giọng nói sẽ to chừng này. Chị nghe tôi có rõ không?
# care, question 1 of 4; at most 20 words
care-pregnant = Hiện giờ chị có thai không, dù ở tuần nào?
# care, question 2 of 4; streaks and redness as in the line gate; at most 25 words
care-redness = Chị có thấy ngực đỏ hay có vệt đỏ, hoặc có chỗ nào trên ngực bị nóng không?
# care, question 3 of 4; at most 20 words
care-fever = Chị có bị sốt không?
# care, question 4 of 4; flu as in the line gate; at most 20 words
care-flu = Chị có thấy mệt như bị cúm không?
# care, after a yes to one of the four: what to do; at most 25 words
care-call = Vậy xin chị gọi cho bác sĩ hoặc nữ hộ sinh trước. Mình không bắt đầu bây giờ.
# care, after a yes to one of the four: whether she was told to do it all the same; at most 25 words
care-told = Bác sĩ hoặc nữ hộ sinh có dặn chị vẫn cứ làm bài này không?
