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
`);
