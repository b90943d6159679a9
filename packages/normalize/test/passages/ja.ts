import { readPassages } from './read-passages';

export const ja = readPassages(String.raw`
2018年の名古屋港の総取扱貨物量は1億9,659万トンとなり、17年連続で日本一となった。
  1億9,659万トン = 196590000 t 2018 JP/Nagoya port_cargo
  ~ 17年

神戸港における2018年のコンテナ取扱個数は294万TEUで、前年比0.7%増と過去最高を更新した。
  @ 2018 JP/Kobe port_containers
  294万TEU = 2940000 {TEU}
  0.7% = 0.7 % change

平成30年度の東京都一般会計当初予算は7兆460億円で、前年度に比べ1.4％の増となった。
  @ 2018-04-01/2019-03-31 JP/Tokyo public_spending
  7兆460億円 = 7046000000000 JPY
  1.4％ = 1.4 % change

2018年に大阪府を訪れた外国人観光客は約1,142万人に上った。
  1,142万人 = 11420000 {person} about 2018 JP/Osaka tourist_arrivals

成田国際空港の2018年の航空旅客数は4,260万人、国際航空貨物量は213万トンであった。
  @ 2018 JP/Narita
  4,260万人 = 42600000 {person} air_passengers
  213万トン = 2130000 t air_cargo

札幌市の人口は2019年1月1日現在で196万5,161人、世帯数は105万7,682世帯である。
  @ 2019-01-01 JP/Sapporo
  196万5,161人 = 1965161 {person} population
  105万7,682世帯 = 1057682 {household} households

福岡市の外国人住民は3万7,000人を超え、総人口の2.4％を占める。
  @ JP/Fukuoka
  3万7,000人 = 37000 {person} more-than foreign_residents
  2.4％ = 2.4 % share foreign_born_share

京都市内の2018年の延べ宿泊者数は2,045万人泊、観光消費額は1兆3,082億円だった。
  @ 2018 JP/Kyoto
  2,045万人泊 = 20450000 {night} hotel_nights
  1兆3,082億円 = 1308200000000 JPY tourism_revenue

川崎市の製造品出荷額等は平成29年に4兆930億円で、前年から3.8％減少した。
  @ 2017 JP/Kawasaki industrial_output
  4兆930億円 = 4093000000000 JPY
  3.8％ = -3.8 % change

横浜市はCO2排出量を2030年度までに2013年度比で30％削減する目標を掲げる（横浜市港町1-1、電話045-671-2121）。
  30％ = 30 % change 2030-04-01/2031-03-31 JP/Yokohama co2_reduction
  ! 1-1
  ! 045-671-2121

北九州市沖の洋上風力発電は最大出力22万kWを計画しており、総事業費は約1,700億円。
  @ JP/Kitakyushu
  22万kW = 220000 kW at-most wind_capacity
  1,700億円 = 170000000000 JPY about investment

日本の完全失業率は2019年7月に2.2％となり、前月に比べ0.1ポイント低下した。
  @ 2019-07 JP/Japan unemployment_rate
  2.2％ = 2.2 %
  0.1ポイント = -0.1 {pp} change

幕張メッセの展示面積は約7万5,000平方メートル、年間来場者は600万人以上を数える。
  7万5,000平方メートル = 75000 m2 about JP/Chiba convention_space
  600万人 = 6000000 {person} at-least JP/Chiba fair_visitors

神奈川県内の国際会議の開催件数は前年の251件から3割近く増えた。
  ~ 251件
  3割 = 0.3 1 change about JP/Kanagawa

表1　名古屋税関管内の貿易額（単位：億円）\n年\t輸出\t輸入\n2016年\t167,280\t86,560\n2017年\t181,450\t97,320
  @ JP/Nagoya
  167,280 = 16728000000000 JPY 2016 exports
  86,560 = 8656000000000 JPY 2016 imports
  181,450 = 18145000000000 JPY 2017 exports
  97,320 = 9732000000000 JPY 2017 imports

市民の約半数が公園を週1回以上利用しており、1人当たり公園面積は6.3m2である。
  半数 = 0.5 1 share about
  6.3m2 = 6.3 m2/{person} green_space
  ~ 1回

仙台市は姉妹都市を7都市と結び、市内の大学は10校、学生は約5万人。
  @ JP/Sendai
  7都市 = 7 {city} sister_cities
  10校 = 10 {institution} universities
  5万人 = 50000 {person} about students

東京の国際金融センター指数は第6位、スコアは738点だった（GFCI 第25版）。
  @ JP/Tokyo
  6位 = 6 {rank} city_rank
  738点 = 738 {score} index_score
  ! 25

関西国際空港では2019年夏期に国際線が週1,548便運航し、25の国・地域と結ばれている。
  1,548便 = 1548 {flight} JP/Osaka flights
  ~ 25

令和元年度の研究開発費は19兆5,757億円、対GDP比率は3.51％。
  @ 2019-04-01/2020-03-31
  19兆5,757億円 = 19575700000000 JPY rd_spending
  3.51％ = 3.51 % rd_intensity

横浜市の面積は約437.8平方キロメートル、人口密度は1平方キロメートル当たり8,557人である。
  @ JP/Yokohama
  437.8平方キロメートル = 437.8 km2 about area
  8,557人 = 8557 {person}/km2 density

長野県の平均寿命は男性81.75年、女性87.675年で、いずれも全国トップクラスである。
  @ JP/Nagano life_expectancy
  81.75年 = 81.75 a
  87.675年 = 87.675 a

東京都の第三次産業の割合は2016年度に87.6％となった。
  87.6％ = 87.6 % share 2016-04-01/2017-03-31 JP/Tokyo services_share

大阪府に本社を置く外資系企業は2018年時点で約120社にとどまる。
  120社 = 120 {company} about 2018 JP/Osaka foreign_companies

福岡市のスタートアップ企業は2020年までに500社を目指す。
  500社 = 500 {company} 2020 JP/Fukuoka startups

神戸市の小売業年間販売額は2兆1,345億円、事業所数は1万1,208事業所であった。
  @ JP/Kobe
  2兆1,345億円 = 2134500000000 JPY retail_sales
  1万1,208事業所 = 11208 {company} companies

2018年の就業率は60.0％で、前年に比べ1.2ポイント上昇した。
  @ 2018 employment_rate
  60.0％ = 60.0 %
  1.2ポイント = 1.2 {pp} change

東京23区の新築マンション価格は1平方メートル当たり112万円を超えた。
  112万円 = 1120000 JPY/m2 more-than JP/Tokyo housing_price

名古屋港には2018年に外航船8,233隻が入港した。
  8,233隻 = 8233 {call} 2018 JP/Nagoya ship_calls

博多港の2018年のクルーズ船寄港回数は279回で、乗客数は約160万人だった。
  @ 2018 JP/Fukuoka
  279回 = 279 {call} ship_calls
  160万人 = 1600000 {person} about cruise_passengers

大黒ふ頭の岸壁延長は1,530メートル、水深15メートルのバースを3か所備える。
  @ JP/Yokohama
  1,530メートル = 1530 m quay_length
  3か所 = 3 {berth} berths
  ~ 15メートル

新千歳空港の2018年度の発着回数は15万2千回、国際線就航都市は18都市。
  @ 2018-04-01/2019-03-31 JP/Sapporo
  15万2千回 = 152000 {flight} flights
  18都市 = 18 {route} intl_routes

札幌市営地下鉄の営業キロは48.0kmで、1日当たり乗車人員は63万4千人である。
  @ JP/Sapporo
  48.0km = 48.0 km rail_length
  63万4千人 = 634000 {person} rail_passengers

京都市内のホテル・旅館の客室数は令和元年9月末現在、5万室に達した。
  5万室 = 50000 {room} 2019-09-30 JP/Kyoto hotel_rooms

大阪市には17の総領事館があり、姉妹都市は8都市を数える。
  @ JP/Osaka
  17の総領事館 = 17 {mission} consulates
  8都市 = 8 {city} sister_cities

川崎市の特許出願件数は2017年に9,412件で政令指定都市の中で最も多い。
  9,412件 = 9412 {patent} 2017 JP/Kawasaki patents

つくば市には約2万人の研究者と29の国等の研究・教育機関が集積する。
  2万人 = 20000 {person} about JP/Tsukuba researchers
  ~ 29

北九州市のPM2.5年平均濃度は平成30年度に14.2μg/m3で、環境基準15μg/m3を下回った。
  @ 2018-04-01/2019-03-31 JP/Kitakyushu pm25
  14.2μg/m3 = 14.2 ug/m3
  15μg/m3 = 15 ug/m3

横浜市の家庭ごみのリサイクル率は2割台後半の27.4％、1人1日当たりの水使用量は219リットル。
  @ JP/Yokohama
  ~ 2割台
  27.4％ = 27.4 % waste_recycled
  219リットル = 219 L/({person}.d) water_use

広島県の病床数は人口10万人当たり1,412.5床（令和2年10月1日）、第7次計画を参照。
  ~ 10万人
  1,412.5床 = 1412.5 {bed} 2020-10-01 JP/Hiroshima
  ! 7

福岡市の人口増加率は5年間で5.1％に達し、政令指定都市で最も高かった。
  5.1％ = 5.1 % JP/Fukuoka population_growth

平成30年度の横浜市税収入は8,237億円で、前年度比12.7％増となった。
  @ 2018-04-01/2019-03-31 JP/Yokohama public_revenue
  8,237億円 = 823700000000 JPY
  12.7％ = 12.7 % change

愛知県の県内総生産は2016年度に39兆4,094億円、実質経済成長率は0.9％だった。
  @ 2016-04-01/2017-03-31 JP/Aichi
  39兆4,094億円 = 39409400000000 JPY gdp
  0.9％ = 0.9 % gdp_growth

1人当たり県民所得ではなく一人当たり県内総生産でみると、東京都は約759万円である。
  759万円 = 7590000 JPY/{person} about JP/Tokyo gdp_per_capita

大阪港の貿易額は輸出が4兆2,366億円、輸入が4兆9,742億円（2018年）。
  @ 2018 JP/Osaka
  4兆2,366億円 = 4236600000000 JPY exports
  4兆9,742億円 = 4974200000000 JPY imports

2019年上半期の対内直接投資は前年同期を4割上回る1.9兆円だった。
  4割 = 0.4 1 change 2019-H1
  1.9兆円 = 1900000000000 JPY 2019-H1 fdi_inflow

消費税率は2019年10月1日に8％から10％に引き上げられた。
  @ 2019-10-01 tax_rate
  ~ 8％
  10％ = 10 %

東京都心5区のオフィス平均賃料は坪当たり2万1,784円（令和元年8月末時点）。
  2万1,784円 = 21784 JPY/[pyeong] 2019-08-31 JP/Tokyo office_rent

令和元年7月の消費者物価指数は前年同月比で0.6％上昇した。
  0.6％ = 0.6 % change 2019-07 inflation

毎月勤労統計によると、2018年の月平均現金給与総額は32万3,553円。
  32万3,553円 = 323553 JPY 2018 average_wage

神戸医療産業都市には、2019年3月末現在で364社・団体が進出し、雇用者数は1万1,000人にのぼる。
  @ 2019-03-31 JP/Kobe
  364社 = 364 {company} companies
  1万1,000人 = 11000 {person} jobs

市内総生産に占めるサービス業の割合は8割を超え、製造業は1割弱である。
  8割 = 0.8 1 share more-than
  1割弱 = 0.1 1 share about

日本の温室効果ガス排出量は2017年度に12億9,200万トン（CO2換算）で、2013年度比8.4％減少した。
  @ 2017-04-01/2018-03-31 JP/Japan
  12億9,200万トン = 1292000000 t co2_emissions
  8.4％ = 8.4 % change co2_reduction

区分\t平成28年度\t平成29年度\n入港隻数（隻）\t34,127\t33,895\nコンテナ取扱個数（千TEU）\t2,781\t2,926
  title: 横浜港統計
  @ JP/Yokohama
  34,127 = 34127 {call} 2016-04-01/2017-03-31 ship_calls
  33,895 = 33895 {call} 2017-04-01/2018-03-31 ship_calls
  2,781 = 2781000 {TEU} 2016-04-01/2017-03-31 port_containers
  2,926 = 2926000 {TEU} 2017-04-01/2018-03-31 port_containers

見本市「CEATEC 2018」には725社・団体が出展し、来場者は15万6,063人を数えた（幕張メッセ、ホール1～8）。
  725社 = 725 {company} 2018 JP/Chiba exhibitors
  15万6,063人 = 156063 {person} 2018 JP/Chiba fair_visitors
  ! 1～8

札幌市内の大学に在籍する外国人留学生は、平成30年5月1日現在3,012人で過去最多。
  3,012人 = 3012 {person} 2018-05-01 JP/Sapporo intl_students

公共交通分担率を現在の27％から32％へ、5ポイント引き上げる。
  @ public_transport_share
  27％ = 27 %
  32％ = 32 %
  5ポイント = 5 {pp} change

国際連合大学など、東京には24の国際機関の事務所が置かれている。
  24の国際機関 = 24 {organisation} JP/Tokyo intl_organisations

ブロードバンド普及率は全世帯の9割以上、5G基地局は2023年度末に全国で7万局の計画。
  9割以上 = 0.9 1 share at-least
  ~ 7万局
  ! 5G

第2回定例会（6月12日開会）で議案第45号が可決され、国道1号と環状2号線、A棟3階が対象となった。
  ! 第2回
  ! 6月12日
  ! 第45号
  ! 1号
  ! 2号線
  ! 3階
`);
