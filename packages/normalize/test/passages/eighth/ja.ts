import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
シンガポール港は2018年、コンテナ3,660万TEUを取り扱い、上海に次ぐ世界2位を維持した。前年からの伸びは8.7％。
  @ 2018 SG/Singapore
  3,660万TEU = 36600000 {TEU} port_containers
  2位 = 2 {rank} -indicator
  8.7％ = 8.7 % change port_containers

名古屋市の2019年度一般会計当初予算は1兆2,499億円と前年度を4.4％上回り、市税収入は5,929億円を見込む。市債残高は減少した。
  @ 2019-04-01/2020-03-31 JP/Nagoya
  1兆2,499億円 = 1249900000000 JPY public_spending
  4.4％ = 4.4 % change public_spending
  5,929億円 = 592900000000 JPY public_revenue

香港の住宅価格は1平方フィート当たり平均1万3,000香港ドルを超え、過去10年で3倍近くになった。
  @ HK/Hong Kong
  1万3,000香港ドル = 13000 HKD/[sft_i] more-than housing_price
  3倍 = 3 1 about change -indicator

東京ビッグサイトで開かれた第45回東京モーターショーは、来場者数77万1,200人、出展者は10か国153社・団体。入場料は1,800円（西4ホール、電話03-1234-5678）。
  @ JP/Tokyo
  77万1,200人 = 771200 {person} fair_visitors
  153社 = 153 {company} exhibitors
  1,800円 = 1800 JPY -indicator
  ! 第45回
  ! 10か国
  ! 03-1234-5678

ドイツの研究開発支出は2017年に約996億ユーロで、国内総生産の3.04％に当たる。研究者は42万人を数える。
  @ DE/Germany
  996億ユーロ = 99600000000 EUR about 2017 rd_spending
  3.04％ = 3.04 % share 2017 rd_intensity
  42万人 = 420000 {person} 2017 researchers

区分\t平成29年\t平成30年\t増減率（％）\n外国人延べ宿泊者数（千人泊）\t7,969\t9,428\t18.3\n客室稼働率（％）\t60.5\t61.2\t-
  title: 北海道の宿泊動向
  @ JP/Hokkaido
  7,969 = 7969000 {night} 2017 hotel_nights
  9,428 = 9428000 {night} 2018 hotel_nights
  18.3 = 18.3 % change 2018 hotel_nights
  60.5 = 60.5 % 2017 -indicator
  61.2 = 61.2 % 2018 -indicator

神奈川県の平均寿命は男性81.32年。県内の病院病床数は7万4千床、人口10万人当たりの医師数は205人。
  @ JP/Kanagawa
  7万4千床 = 74000 {bed} hospital_beds
  205人 = 205 {person} -indicator
  ~ 81.32年
  ~ 10万人

川崎市は2050年の脱炭素社会の実現に向け、2030年度までに2013年度比で50％以上の温室効果ガス削減を目指す。2017年度の排出量は2,299万トンだった。
  @ JP/Kawasaki
  50％以上 = 50 % change at-least 2030-04-01/2031-03-31 co2_reduction
  2,299万トン = 22990000 t 2017-04-01/2018-03-31 co2_emissions
`);
