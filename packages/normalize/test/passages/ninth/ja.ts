import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
ソウル市の人口は約976万人で、外国人住民は44万6千人と全体の4.6％を占める（2018年11月1日現在）。
  @ 2018-11-01 KR/Seoul
  976万人 = 9760000 {person} about population
  44万6千人 = 446000 {person} foreign_residents
  4.6％ = 4.6 % share foreign_born_share

千葉市の幕張メッセは総展示面積7万2千平方メートル。2019年は年間で約650万人が来場し、国際会議を含む催事は前年より5％減った。
  @ JP/Chiba
  7万2千平方メートル = 72000 m2 convention_space
  650万人 = 6500000 {person} about 2019 fair_visitors
  5％ = -5 % change 2019 -indicator

市は2021年度から3年間で総額150億円を投じ、企業の研究拠点を20か所誘致して新たに5,000人の雇用を生み出す計画だ。
  title: つくば市の産業戦略
  @ JP/Tsukuba
  150億円 = 15000000000 JPY investment
  5,000人 = 5000 {person} change jobs
  ~ 20か所

中部国際空港の2019年度上期（4〜9月）の旅客数は前年同期比13％増の701万人、国際貨物取扱量は9万9千トンだった。
  @ 2019-04-01/2019-09-30 JP/Nagoya
  13％ = 13 % change air_passengers
  701万人 = 7010000 {person} air_passengers
  9万9千トン = 99000 t air_cargo

主要港の取扱個数（万TEU）\n港名\t2017年\t2018年\n東京\t450\t457\n釜山\t2,049\t2,166
  @ port_containers
  450 = 4500000 {TEU} 2017 JP/Tokyo
  457 = 4570000 {TEU} 2018 JP/Tokyo
  2,049 = 20490000 {TEU} 2017 KR/Busan
  2,166 = 21660000 {TEU} 2018 KR/Busan

ミュンヘンのオフィス空室率は2.3％と欧州最低水準で、賃料は1平方メートル当たり月39.5ユーロ。失業率も3.5％にとどまる。
  @ DE/Munich
  2.3％ = 2.3 % -indicator
  39.5ユーロ = 39.5 EUR/m2 office_rent
  3.5％ = 3.5 % unemployment_rate

愛知県の2018年の製造品出荷額等は48兆7,220億円で、42年連続の全国1位。2位の神奈川県の約2.6倍に当たる。
  @ 2018 JP/Aichi
  48兆7,220億円 = 48722000000000 JPY industrial_output
  1位 = 1 {rank} city_rank
  2位 = 2 {rank} JP/Kanagawa city_rank
  2.6倍 = 2.6 1 about change -indicator -place

県内の再エネ比率は前年度の14.1％から16.0％へ上昇。県庁本館3階、内線2345、第5次計画は令和3年3月策定。
  @ renewable_share
  14.1％ = 14.1 %
  16.0％ = 16.0 %
  ! 3階
  ! 2345
  ! 第5次
`);
