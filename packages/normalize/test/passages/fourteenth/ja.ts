import { readPassages } from '../read-passages';
export const ja = readPassages(`
横浜港の令和4年の外貿コンテナ取扱個数は269万TEU（対前年比4.1％増）、入港船舶は3万1,204隻であった。
  @ 2022 JP/Yokohama
  269万TEU = 2690000 {TEU} port_containers
  4.1％ = 4.1 % change port_containers
  3万1,204隻 = 31204 {call} ship_calls

大阪市・名古屋市・福岡市の推計人口（2023年10月1日現在）は、それぞれ277万人、232万人、164万人である。
  @ 2023-10-01 population
  277万人 = 2770000 {person} JP/Osaka
  232万人 = 2320000 {person} JP/Nagoya
  164万人 = 1640000 {person} JP/Fukuoka

2023年1〜6月の訪日外客数は累計1,071万2千人に達し、1人当たり旅行支出は20万5千円だった。
  @ 2023-H1 JP/Japan
  1,071万2千人 = 10712000 {person} tourist_arrivals
  ~ 20万5千円

東京都の令和5年度一般会計当初予算は8兆410億円で、前年度に比べ2,400億円、率にして3.1％の増となった。
  @ 2023-04-01/2024-03-31 JP/Tokyo public_spending
  8兆410億円 = 8041000000000 JPY
  2,400億円 = 240000000000 JPY change
  3.1％ = 3.1 % change

成田国際空港の2022年度の国際線旅客数は約1,150万人で、前年度の5.3倍。貨物取扱量は229万トンと2年ぶりに減少した。電話 0476-34-8000。
  @ 2022-04-01/2023-03-31 JP/Narita
  約1,150万人 = 11500000 {person} about air_passengers
  5.3倍 = 5.3 1 change
  229万トン = 2290000 t air_cargo
  ! 0476-34-8000

森記念財団の「世界の都市総合力ランキング2023」で大阪は37位、福岡は42位。首位はロンドンが12年連続で守った。
  @ 2023 city_rank
  37位 = 37 {rank} JP/Osaka
  42位 = 42 {rank} JP/Fukuoka
  首位 = 1 {rank} GB/London

県内総生産に占めるサービス業の割合は7割を超える。愛知県の2020年の製造品出荷額等は43兆9,880億円で、44年連続全国1位。
  7割 = 0.7 1 more-than share -indicator JP/Aichi -period
  43兆9,880億円 = 43988000000000 JPY 2020 JP/Aichi industrial_output
  ~ 1位

神戸市は2030年度までに温室効果ガス排出量を2013年度比で60％削減し、再生可能エネルギーの割合を30％以上とする目標を掲げる。
  @ 2030-04-01/2031-03-31 JP/Kobe
  60％ = 60 % change co2_reduction
  30％ = 30 % at-least renewable_share
`);
