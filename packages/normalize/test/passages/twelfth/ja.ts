import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
国土交通省港湾局によると、2018年の東京港の外貿コンテナ取扱個数（速報値）は457万TEUで、横浜港の276万TEU、神戸港の229万TEUを大きく引き離している。
  @ 2018 port_containers
  457万TEU = 4570000 {TEU} JP/Tokyo
  276万TEU = 2760000 {TEU} JP/Yokohama
  229万TEU = 2290000 {TEU} JP/Kobe

ボストン都市圏では大学・大学院に約25万人の学生が在籍し、うち留学生は6万人弱。ベンチャー投資額は昨年117億ドルに達した。
  published: 2019-05-13
  @ US/Boston
  25万人 = 250000 {person} about students
  6万人 = 60000 {person} about intl_students
  117億ドル = 11700000000 USD 2018 venture_capital

◆面積　343.46平方キロメートル（平成31年1月1日現在）\n◆人口　159万5,180人\n◆姉妹都市　8都市\n◆市外局番　092
  title: 福岡市のプロフィール
  @ JP/Fukuoka
  343.46平方キロメートル = 343.46 km2 2019-01-01 area
  159万5,180人 = 1595180 {person} population
  8都市 = 8 {city} sister_cities
  ! 092

県は2030年度の温室効果ガス排出量を2013年度比で26％削減し、電力消費に占める再エネ比率を40％程度に引き上げる目標を掲げる。
  title: 神奈川県地球温暖化対策計画
  @ 2030-04-01/2031-03-31 JP/Kanagawa
  26％ = 26 % change co2_reduction
  40％ = 40 % about renewable_share

年度\t市税（億円）\t歳出総額（億円）\t実質公債費比率（％）\n28\t2,735\t7,790\t3.4\n29\t2,745\t7,954\t3.0
  title: 神戸市の決算（平成）
  @ JP/Kobe
  2,735 = 273500000000 JPY 2016-04-01/2017-03-31 public_revenue
  7,790 = 779000000000 JPY 2016-04-01/2017-03-31 public_spending
  3.4 = 3.4 % 2016-04-01/2017-03-31 -indicator
  2,745 = 274500000000 JPY 2017-04-01/2018-03-31 public_revenue
  7,954 = 795400000000 JPY 2017-04-01/2018-03-31 public_spending
  3.0 = 3.0 % 2017-04-01/2018-03-31 -indicator

幕張新都心に本社を置く企業など約560社で5万人近くが就業する。海浜幕張駅の1日平均乗車人員は6万6,700人（2018年度）。千葉市美浜区中瀬2-6-1 WBGマリブイースト23階。
  @ JP/Chiba
  560社 = 560 {company} about companies
  5万人 = 50000 {person} about jobs
  6万6,700人 = 66700 {person} 2018-04-01/2019-03-31 rail_passengers
  ! 2-6-1
  ! 23階

関東財務局が発表した4月の有効求人倍率は1.63倍。東京都の3月の完全失業率（モデル推計値）は2.4％で、前年同期から0.2ポイント改善した。
  published: 2019-06-03
  @ JP/Tokyo
  ~ 1.63倍
  2.4％ = 2.4 % 2019-03 unemployment_rate
  0.2ポイント = -0.2 {pp} change 2019-03 unemployment_rate
`);
