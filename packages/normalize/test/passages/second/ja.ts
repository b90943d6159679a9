import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
新千歳空港の2018年度の乗降客数は前年度比1.4％増の2,331万人、うち国際線は379万人で過去最多となった。
  @ 2018-04-01/2019-03-31 JP/Sapporo air_passengers
  1.4％ = 1.4 % change
  2,331万人 = 23310000 {person}
  379万人 = 3790000 {person}

清水港の2018年の外貿コンテナ取扱量は約49万5千TEU（速報値）で、前年から2.1ポイントではなく2.1％の増加である。
  @ 2018 JP/Shizuoka port_containers
  49万5千TEU = 495000 {TEU} about
  2.1％ = 2.1 % change
  ~ 2.1ポイント

第46回東京モーターショー2019は10月24日から12日間開かれ、来場者は130万900人、出展は8カ国187社・団体だった。
  @ 2019 JP/Tokyo
  130万900人 = 1300900 {person} fair_visitors
  187社・団体 = 187 {company} exhibitors
  ! 46
  ~ 8カ国

2018年の訪日外客数は3,119万2千人と初めて3千万人を突破し、旅行消費額は4兆5,189億円（前年比2.3％増）に達した。
  @ 2018 JP/Japan
  3,119万2千人 = 31192000 {person} tourist_arrivals
  3千万人 = 30000000 {person} more-than tourist_arrivals
  4兆5,189億円 = 4518900000000 JPY tourism_revenue
  2.3％ = 2.3 % change tourism_revenue

九州大学（〒819-0395 福岡市西区元岡744）には令和元年5月1日現在、1万8,660人の学生が在籍し、留学生は2,387人である。
  @ 2019-05-01 JP/Fukuoka
  1万8,660人 = 18660 {person} students
  2,387人 = 2387 {person} intl_students
  ! 819-0395
  ! 744

神奈川県の2018年の特許出願件数は1万6,105件で、全国の6.4％を占めた。
  @ 2018 JP/Kanagawa
  1万6,105件 = 16105 {patent} patents
  6.4％ = 6.4 % share -indicator

東京都の2017年度の温室効果ガス排出量は6,482万トン（CO2換算）で、2000年度に比べ4.2％増加した。2030年までに30％削減する目標だ。
  @ JP/Tokyo
  6,482万トン = 64820000 t 2017-04-01/2018-03-31 co2_emissions
  4.2％ = 4.2 % change 2017-04-01/2018-03-31 co2_emissions
  30％ = 30 % change 2030 co2_reduction

大阪市中心部のオフィス平均賃料は2019年9月時点で1坪あたり1万1,746円、空室率は2.1％と0.16ポイント低下した。
  @ 2019-09 JP/Osaka
  1万1,746円 = 11746 JPY/[pyeong] office_rent
  2.1％ = 2.1 % -indicator
  0.16ポイント = -0.16 {pp} change -indicator

福岡市地下鉄の1日当たり乗車人員は平成30年度に46万7千人余り、営業キロは29.8キロメートルで35駅がある。
  @ 2018-04-01/2019-03-31 JP/Fukuoka
  46万7千人余り = 467000 {person} rail_passengers more-than
  29.8キロメートル = 29.8 km rail_length
  ~ 35駅

名古屋市の令和2年度一般会計予算案は1兆2,528億円と、前年度当初に比べ0.3％の増。市税収入は5,980億円を見込む。
  @ 2020-04-01/2021-03-31 JP/Nagoya
  1兆2,528億円 = 1252800000000 JPY public_spending
  0.3％ = 0.3 % change public_spending
  5,980億円 = 598000000000 JPY public_revenue

森記念財団の「世界の都市総合力ランキング2019」で東京は4年連続の3位、大阪は29位だった（調査対象48都市）。
  @ 2019 city_rank
  3位 = 3 {rank} JP/Tokyo
  29位 = 29 {rank} JP/Osaka
  ~ 48都市
  ~ 4年

神戸港 入港船舶数（単位：隻）\n年次\t外航船\t内航船\n平成29年\t7,035\t27,218\n平成30年\t6,882\tＸ
  @ JP/Kobe ship_calls
  7,035 = 7035 {call} 2017
  27,218 = 27218 {call} 2017
  6,882 = 6882 {call} 2018

広島県の2016年度の県内総生産は名目11兆9,180億円、実質経済成長率はマイナス0.4％だった。統計法（平成19年法律第53号）に基づく。
  @ 2016-04-01/2017-03-31 JP/Hiroshima
  11兆9,180億円 = 11918000000000 JPY gdp
  マイナス0.4％ = -0.4 % change gdp_growth
  ! 19
  ! 53

川崎市は2030年度までに市内の再生可能エネルギー導入量を25万kW以上とし、廃棄物の3分の1をリサイクルする（問い合わせ：044-200-2111）。
  @ 2030-04-01/2031-03-31 JP/Kawasaki
  25万kW = 250000 kW at-least -indicator
  3分の1 = 1/3 1 share -indicator
  ! 044-200-2111

横浜市の有効求人倍率は改善し、2018年の完全失業率は2.3％、就業者数は192万人だった。新規雇用は5,000〜6,000人を計画する。
  @ 2018 JP/Yokohama
  2.3％ = 2.3 % unemployment_rate
  192万人 = 1920000 {person} jobs
  5,000〜6,000人 = 5000..6000 {person} change jobs -period
`);
