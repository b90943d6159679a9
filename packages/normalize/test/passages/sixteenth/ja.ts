import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
2023年の観光客数は、京都市が5,028万人だったのに対し、札幌市は1,400万人だった。
  @ 2023 tourist_arrivals
  5,028万人 = 50280000 {person} JP/Kyoto
  1,400万人 = 14000000 {person} JP/Sapporo

神戸港のコンテナ取扱個数は、2020年が264万TEU、2021年が282万TEU、2022年が289万TEUと推移した。
  @ JP/Kobe port_containers
  264万TEU = 2640000 {TEU} 2020
  282万TEU = 2820000 {TEU} 2021
  289万TEU = 2890000 {TEU} 2022

福岡市の人口は2015年の153万9千人から2020年には161万2千人に増加した。
  @ JP/Fukuoka population
  153万9千人 = 1539000 {person} 2015
  161万2千人 = 1612000 {person} 2020

2022年の名古屋港の輸出額は前年比12.3％増の14兆円、輸入額は32.1％増の7兆4,000億円となった。
  @ 2022 JP/Nagoya
  12.3％ = 12.3 % change exports
  14兆円 = 14000000000000 JPY exports
  32.1％ = 32.1 % change imports
  7兆4,000億円 = 7400000000000 JPY imports

横浜市の2022年の完全失業率は2.7％で、2021年の3.0％から0.3ポイント改善し、就業者数は205万人であった。
  @ 2022 JP/Yokohama
  2.7％ = 2.7 % unemployment_rate
  3.0％ = 3.0 % 2021 unemployment_rate
  0.3ポイント = -0.3 {pp} change unemployment_rate
  205万人 = 2050000 {person} jobs

関西国際空港（2023年度実績）\n旅客数：2,593万人\n発着回数：17万4千回\n貨物量：71万トン
  @ 2023-04-01/2024-03-31 JP/Osaka
  2,593万人 = 25930000 {person} air_passengers
  17万4千回 = 174000 {flight} flights
  71万トン = 710000 t air_cargo

東京都は2030年までに再生可能エネルギーの割合を50％程度に高める目標で、2021年度の実績は20.2％である。
  @ JP/Tokyo renewable_share
  50％ = 50 % about 2030
  20.2％ = 20.2 % 2021-04-01/2022-03-31

世界の港湾別コンテナ取扱量（2022年）では、上海が4,730万TEUで1位、シンガポールが3,729万TEUで続き、釜山は2,207万TEUだった。
  @ 2022 port_containers
  4,730万TEU = 47300000 {TEU} CN/Shanghai
  3,729万TEU = 37290000 {TEU} SG/Singapore
  2,207万TEU = 22070000 {TEU} KR/Busan
  ~ 1位
`);
