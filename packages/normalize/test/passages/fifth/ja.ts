import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
名古屋港の2018年の総取扱貨物量は1億9,659万トン（前年比0.3％増）で、17年連続日本一となった。コンテナ取扱個数は287万6千TEU。
  @ 2018 JP/Nagoya
  1億9,659万トン = 196590000 t port_cargo
  0.3％ = 0.3 % change port_cargo
  287万6千TEU = 2876000 {TEU} port_containers

川崎市の人口は、2019年4月1日現在で152万1,562人となり、神戸市を抜いて政令指定都市で第6位となりました。世帯数は73万7,509世帯です（統計情報課　電話044-200-2067）。
  @ 2019-04-01 JP/Kawasaki
  152万1,562人 = 1521562 {person} population
  6位 = 6 {rank} city_rank
  73万7,509世帯 = 737509 {household} households
  ! 044-200-2067

訪日外国人旅行者数の推移（単位：万人）\n年\t訪日外国人数\t旅行消費額（億円）\n2016年\t2,404\t37,476\n2017年\t2,869\t44,162\n2018年\t3,119\t45,189
  @ JP/Japan
  2,404 = 24040000 {person} 2016 tourist_arrivals
  37,476 = 3747600000000 JPY 2016 tourism_revenue
  2,869 = 28690000 {person} 2017 tourist_arrivals
  44,162 = 4416200000000 JPY 2017 tourism_revenue
  3,119 = 31190000 {person} 2018 tourist_arrivals
  45,189 = 4518900000000 JPY 2018 tourism_revenue

福岡市のスタートアップ企業数は5年間で約2.5倍の310社に増え、開業率は7.0％と全国の政令市でトップだった。市は2022年度末までに企業価値10億円以上の企業を100社創出する目標を掲げる。
  @ JP/Fukuoka
  2.5倍 = 2.5 1 about change -indicator
  310社 = 310 {company} startups
  7.0％ = 7.0 % -indicator
  10億円 = 1000000000 JPY at-least 2023-03-31 -indicator
  100社 = 100 {company} change 2023-03-31 companies
  ~ トップ

成田空港の国際線旅客数は3,600万人余りと過去最高を更新。発着回数は25万6,821回で前年度を2％上回った（第1・第2ターミナル合計、2018年度）。
  @ 2018-04-01/2019-03-31 JP/Narita
  3,600万人余り = 36000000 {person} more-than air_passengers
  25万6,821回 = 256821 {flight} flights
  2％ = 2 % change flights
  ! 第1
  ! 第2

大阪府・市は2025年大阪・関西万博の来場者を約2,820万人、会場建設費を約1,250億円と想定し、経済波及効果は2兆円を見込む。
  @ 2025 JP/Osaka
  2,820万人 = 28200000 {person} about fair_visitors
  1,250億円 = 125000000000 JPY about investment
  2兆円 = 2000000000000 JPY -indicator

京都大学の留学生は2,000人弱で、全学生2万2,700人の8.7％を占める（令和元年5月1日現在）。吉田キャンパス本部構内3号館2階、ISBN 978-4-87698-000-0。
  @ 2019-05-01 JP/Kyoto
  2,000人弱 = 2000 {person} about intl_students
  2万2,700人 = 22700 {person} students
  8.7％ = 8.7 % share intl_students -indicator
  ! 3号館
  ! 2階
  ! 978-4-87698-000-0

横浜市の温室効果ガス排出量は2017年度に1,876万トン-CO2となり、2013年度比で13.7％減少した。市役所の電力の再エネ比率は2050年までに100％とする方針。
  @ JP/Yokohama
  1,876万トン = 18760000 t 2017-04-01/2018-03-31 co2_emissions
  13.7％ = 13.7 % change 2017-04-01/2018-03-31 co2_reduction
  100％ = 100 % 2050 renewable_share
`);
