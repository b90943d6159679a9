import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
神戸空港の2023年度の旅客数は343万人で、前年度から10.2％増え、開港以来最多となった。同空港の貨物取扱量は約8千トンである。
  @ 2023-04-01/2024-03-31 JP/Kobe
  343万人 = 3430000 {person} air_passengers
  10.2％ = 10.2 % change air_passengers
  8千トン = 8000 t about air_cargo

広島県の令和4年の製造品出荷額等は10兆9,000億円で全国の3.0％を占め、従業者数は21万3千人（6月1日現在）だった。
  @ 2022 JP/Hiroshima
  10兆9,000億円 = 10900000000000 JPY industrial_output
  3.0％ = 3.0 % share
  21万3千人 = 213000 {person} 2022-06-01 jobs

さいたま市の人口は2024年4月1日現在134万4千人で、1年前に比べて4,812人増えた。世帯数は63万1千世帯、1世帯当たり2.13人である。
  @ 2024-04-01 JP/Saitama
  134万4千人 = 1344000 {person} population
  4,812人 = 4812 {person} change population
  63万1千世帯 = 631000 {household} households
  ~ 2.13人

国名\t訪日客数（万人）\t前年比（％）\n韓国\t695.8\t+586.9\n台湾\t420.2\t+1,167.0
  @ 2023 tourist_arrivals
  ~ 695.8
  ~ +586.9
  ~ 420.2
  ~ +1,167.0
  title: 2023年 訪日外国人客数
`);
