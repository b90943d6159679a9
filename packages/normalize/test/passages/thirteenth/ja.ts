import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
名古屋港の令和5年の総取扱貨物量は1億5,784万トンで、前年に比べ3.6%減少した。
  @ 2023 JP/Nagoya port_cargo
  1億5,784万トン = 157840000 t
  3.6% = -3.6 % change

横浜市の人口は令和6年1月1日現在3,769,595人、世帯数は1,780,142世帯である。
  @ 2024-01-01 JP/Yokohama
  3,769,595人 = 3769595 {person} population
  1,780,142世帯 = 1780142 {household} households

大阪府を訪れた外国人旅行者は2019年に約1,153万人、その消費額は8,468億円にのぼった。
  @ 2019 JP/Osaka
  約1,153万人 = 11530000 {person} about tourist_arrivals
  8,468億円 = 846800000000 JPY tourism_revenue

関西国際空港の2023年度の国際線旅客数は1,876万人で、対前年度比164%の増、国際貨物は71万7千トンだった。
  @ 2023-04-01/2024-03-31 JP/Osaka
  1,876万人 = 18760000 {person} air_passengers
  164% = 164 % change air_passengers
  71万7千トン = 717000 t air_cargo

表2 福岡市の主要指標\n区分\t令和3年度\t令和4年度\n市税収入（億円）\t3,341\t3,513\n留学生数（人）\t13,220\t14,075
  @ JP/Fukuoka
  3,341 = 334100000000 JPY 2021-04-01/2022-03-31 public_revenue
  3,513 = 351300000000 JPY 2022-04-01/2023-03-31 public_revenue
  13,220 = 13220 {person} 2021-04-01/2022-03-31 intl_students
  14,075 = 14075 {person} 2022-04-01/2023-03-31 intl_students

東京都は2030年までに温室効果ガス排出量を2000年比で50%削減し、再生可能エネルギーの電力利用割合を50%程度まで高める（条例第7条、電話03-5388-3537）。
  @ 2030 JP/Tokyo
  50% = 50 % change co2_reduction
  50%程度 = 50 % about renewable_share
  ! 7
  ! 03-5388-3537

神戸市は58の都市と姉妹都市・友好都市ではなく9都市と提携しており、市内の外国人住民は5万人を超える。
  @ JP/Kobe
  ~ 58の都市
  9都市 = 9 {city} sister_cities
  5万人 = 50000 {person} more-than foreign_residents

博多港の令和4年の外航クルーズ客船寄港回数は0回、コンテナ取扱個数は88万TEU（速報値）。
  @ 2022 JP/Fukuoka
  0回 = 0 {call} ship_calls
  88万TEU = 880000 {TEU} port_containers
`);
