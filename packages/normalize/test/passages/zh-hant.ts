import { readPassages } from './read-passages.js';

export const zhHant = readPassages(String.raw`
2018年香港港口的貨櫃吞吐量為1,960萬個標準貨櫃單位，較2017年下跌5.7%。
  @ 2018 HK/Hong Kong port_containers
  1,960萬個標準貨櫃單位 = 19600000 {TEU}
  5.7% = -5.7 % change

2018年訪港旅客達6,515萬人次，按年上升11.4%，其中內地旅客佔78.3%。
  @ 2018 HK/Hong Kong tourist_arrivals
  6,515萬人次 = 65150000 {person}
  11.4% = 11.4 % change
  78.3% = 78.3 % share -indicator

香港2018年底人口為748萬人，平均每平方公里約6,890人。
  @ 2018-12-31 HK/Hong Kong
  748萬人 = 7480000 {person} population
  6,890人 = 6890 {person}/km2 about density

2019年第二季本地生產總值按年實質增長0.5%，政府預測全年增長為0%至1%。
  0.5% = 0.5 % change 2019-Q2 gdp_growth
  0%至1% = 0..1 % change 2019 gdp_growth

香港2017年的研發總開支為212億港元，佔本地生產總值0.80%。
  @ 2017 HK/Hong Kong
  212億港元 = 21200000000 HKD rd_spending
  0.80% = 0.80 % share rd_intensity

截至2019年6月，香港共有3,184間初創企業，僱用12,478名員工。
  @ 2019-06 HK/Hong Kong
  3,184間 = 3184 {company} startups
  12,478名 = 12478 {person} jobs

駐港地區總部共1,541間，較去年增加0.8%；查詢：2810 2900（內線12）。
  @ foreign_companies HK/Hong Kong
  1,541間 = 1541 {company}
  0.8% = 0.8 % change
  ! 2810 2900
  ! 12

高雄港107年度貨物吞吐量1億1,821萬公噸，較106年增加1.8%。
  @ 2018 TW/Kaohsiung port_cargo
  1億1,821萬公噸 = 118210000 t
  1.8% = 1.8 % change

臺北市民國107年底戶籍人口266萬8,572人，戶數105萬戶。
  @ 2018-12-31 TW/Taipei
  266萬8,572人 = 2668572 {person} population
  105萬戶 = 1050000 {household} households

2018/19年度，政府開支預計為5,579億元，較上年度增加18.4%。
  title: 香港財政預算案
  @ 2018-04-01/2019-03-31 HK/Hong Kong public_spending
  5,579億元 = 557900000000 HKD
  18.4% = 18.4 % change

香港利得稅稅率為16.5%，標準薪俸稅稅率則為15%。
  @ HK/Hong Kong tax_rate
  16.5% = 16.5 %
  15% = 15 %

亞洲國際博覽館提供逾7萬平方米可租用面積；展覽共有1,200家參展商，買家超過5萬名。
  7萬平方米 = 70000 m2 more-than convention_space
  1,200家 = 1200 {company} exhibitors
  5萬名 = 50000 {person} more-than fair_visitors

港鐵每日平均乘客量約500萬人次，鐵路網絡總長230.9公里。
  @ HK/Hong Kong
  500萬人次 = 5000000 {person} about rail_passengers
  230.9公里 = 230.9 km rail_length

中環甲級寫字樓租金在2019年3月為每平方呎146.8港元，空置率為2.3%。
  @ 2019-03 HK/Hong Kong
  146.8港元 = 146.8 HKD/[sft_i] office_rent
  2.3% = 2.3 %

桃園機場2018年客運量4,653萬人次，起降24.6萬架次。
  @ 2018 TW/Taoyuan
  4,653萬人次 = 46530000 {person} air_passengers
  24.6萬架次 = 246000 {flight} flights

年份\t整體出口（百萬港元）\t進口（百萬港元）\n2016\t3,588,247\t4,008,384\n2017\t3,875,898\t4,357,004
  title: 香港商品貿易
  @ HK/Hong Kong
  3,588,247 = 3588247000000 HKD 2016 exports
  4,008,384 = 4008384000000 HKD 2016 imports
  3,875,898 = 3875898000000 HKD 2017 exports
  4,357,004 = 4357004000000 HKD 2017 imports

本港約三分之二的溫室氣體排放來自發電；目標是2030年碳強度較2005年降低65%至70%。
  三分之二 = 2/3 1 share about HK/Hong Kong
  65%至70% = 65..70 % change 2030 HK/Hong Kong co2_reduction

香港在《全球金融中心指數》中排名第三，得分783分。
  @ HK/Hong Kong
  第三 = 3 {rank} city_rank
  783分 = 783 {score} index_score

2018年首十個月，外來直接投資流入額為910億美元。
  910億美元 = 91000000000 USD 2018-01-01/2018-10-31 fdi_inflow

第12屆論壇於10月15日假九龍灣展貿徑1號舉行，逾六成與會者來自海外。
  六成 = 0.6 1 share more-than HK/Hong Kong
  ! 12
  ! 10月15日
  ! 1號

香港土地總面積約1,106平方公里，2018年共有257萬個家庭住戶。
  @ HK/Hong Kong
  1,106平方公里 = 1106 km2 about area
  257萬個家庭住戶 = 2570000 {household} 2018 households

2018年本港男性和女性的出生時平均預期壽命分別為82.2歲及87.6歲。
  @ 2018 HK/Hong Kong life_expectancy
  82.2歲 = 82.2 a
  87.6歲 = 87.6 a

服務業佔本地生產總值九成二，2017年僱用約340萬人。
  九成二 = 0.92 1 share
  340萬人 = 3400000 {person} about 2017 jobs

2019年6月零售業總銷貨價值的臨時估計為352億元，按年下跌6.7%。
  title: 香港零售業銷貨額
  @ 2019-06 HK/Hong Kong retail_sales
  352億元 = 35200000000 HKD
  6.7% = -6.7 % change

香港就業人士每月工資中位數在2018年5月至6月為17,500元。
  17,500元 = 17500 HKD 2018-05-01/2018-06-30 HK/Hong Kong average_wage

私人住宅平均售價升至每平方米16.5萬港元。
  16.5萬港元 = 165000 HKD/m2 housing_price

2018年抵港遠洋輪船共25,490艘次，較上年減少5.0%。
  @ 2018 HK/Hong Kong ship_calls
  25,490艘次 = 25490 {call}
  5.0% = -5.0 % change

啟德郵輪碼頭於2018年接待郵輪旅客約80萬人次，泊位長850米。
  @ HK/Hong Kong
  80萬人次 = 800000 {person} about 2018 cruise_passengers
  850米 = 850 m quay_length

葵青貨櫃碼頭每周提供約300班國際貨櫃航班。
  300班 = 300 {service} about HK/Hong Kong liner_services

香港國際機場全年飛機升降量為42.8萬架次，航線網絡覆蓋逾220個航點。
  @ HK/Hong Kong
  42.8萬架次 = 428000 {flight} flights
  220個航點 = 220 {route} more-than intl_routes

臺北捷運營運里程131.1公里，107年平均每日運量210萬人次。
  @ TW/Taipei
  131.1公里 = 131.1 km rail_length
  210萬人次 = 2100000 {person} 2018 rail_passengers

截至2019年7月底，香港有305間酒店，提供82,998個房間。
  82,998個房間 = 82998 {room} 2019-07-31 HK/Hong Kong hotel_rooms
  ~ 305間

香港設有63個總領事館，是全球最多領事館的城市之一。
  63個總領事館 = 63 {mission} HK/Hong Kong consulates

高雄市與38個城市締結姊妹市，市內大專院校15所。
  @ TW/Kaohsiung
  38個城市 = 38 {city} sister_cities
  15所 = 15 {institution} universities

大學教育資助委員會資助課程的非本地學生有17,240人，佔整體學生約18%。
  17,240人 = 17240 {person} intl_students
  18% = 18 % share about

2018年香港專利申請共15,986宗，住戶寬頻滲透率達93.1%。
  @ 2018 HK/Hong Kong
  15,986宗 = 15986 {patent} patents
  93.1% = 93.1 % broadband

香港研發人員總數由2016年的29,881人增至2017年的31,000多人。
  @ HK/Hong Kong researchers
  29,881人 = 29881 {person} 2016
  31,000多人 = 31000 {person} more-than 2017

新竹科學園區107年營業額達1兆750億元，從業人員15萬2,251人。
  @ 2018 TW/Hsinchu
  1兆750億元 = 1075000000000 TWD
  15萬2,251人 = 152251 {person} jobs

都市固體廢物回收率為三成，人均每日食水用量約130公升。
  三成 = 0.3 1 share
  130公升 = 130 L/({person}.d) about water_use

醫院管理局轄下公立醫院共有病床28,929張；地址：亞皆老街147B號，傳真2881 8058。
  28,929張 = 28929 {bed} hospital_beds
  ! 147B
  ! 2881 8058
`);
