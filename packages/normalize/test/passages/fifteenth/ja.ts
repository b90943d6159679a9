import { readPassages } from '../read-passages';
export const ja = readPassages(`
大阪府の2022年度の府内総生産（名目）は41兆4,000億円、実質経済成長率は2.3％となり、1人当たり府民所得は305万1千円であった。
  @ 2022-04-01/2023-03-31 JP/Osaka
  41兆4,000億円 = 41400000000000 JPY gdp
  2.3％ = 2.3 % gdp_growth
  ~ 305万1千円

2022年の外国人延べ宿泊者数は東京都が680万人泊で最も多く、次いで大阪府が254万人泊、京都府が130万人泊の順となっている。
  @ 2022 hotel_nights
  680万人泊 = 6800000 {night} JP/Tokyo
  254万人泊 = 2540000 {night} JP/Osaka
  130万人泊 = 1300000 {night} JP/Kyoto

名古屋港の令和5年の総取扱貨物量は1億5,784万トンで、前年に比べ612万トン（3.7％）減少した。
  @ 2023 JP/Nagoya port_cargo
  1億5,784万トン = 157840000 t
  612万トン = -6120000 t change
  3.7％ = -3.7 % change

福岡市のスタートアップ企業は2023年3月末時点で約400社、累計資金調達額は500億円を超えた。問合せ先：092-711-4111
  @ 2023-03-31 JP/Fukuoka
  約400社 = 400 {company} about startups
  500億円 = 50000000000 JPY more-than venture_capital
  ! 092-711-4111

東京ビッグサイトの展示面積は約11万6千平方メートル。2023年度は年間284件の展示会に1,018万人が来場した。
  @ JP/Tokyo
  約11万6千平方メートル = 116000 m2 about convention_space
  284件 = 284 {fair} 2023-04-01/2024-03-31 fairs
  1,018万人 = 10180000 {person} 2023-04-01/2024-03-31 fair_visitors

横浜市の総人口は377万3千人（令和5年1月1日現在）で、うち外国人は10万6千人、割合は2.8％である。
  @ 2023-01-01 JP/Yokohama
  377万3千人 = 3773000 {person} population
  10万6千人 = 106000 {person} foreign_residents
  2.8％ = 2.8 % share foreign_born_share

札幌市営地下鉄の営業キロは48.0km、1日当たりの乗車人員は2022年度で53万5千人と前年度から13.6％増えた。
  @ 2022-04-01/2023-03-31 JP/Sapporo
  48.0km = 48.0 km rail_length -period
  53万5千人 = 535000 {person} rail_passengers
  13.6％ = 13.6 % change rail_passengers
`);
