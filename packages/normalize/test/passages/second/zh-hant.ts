import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
桃園國際機場2018年旅客量達4,653萬5,180人次，較前一年成長3.7%，貨運量則為232萬公噸。
  @ 2018 TW/Taoyuan
  4,653萬5,180人次 = 46535180 {person} air_passengers
  3.7% = 3.7 % change air_passengers
  232萬公噸 = 2320000 t air_cargo

高雄港108年貨櫃裝卸量為1,042萬TEU，年減0.3%，全年進港船舶17,389艘次。
  @ 2019 TW/Kaohsiung
  1,042萬TEU = 10420000 {TEU} port_containers
  0.3% = -0.3 % change port_containers
  17,389艘次 = 17389 {call} ship_calls

2019年台北國際電腦展共有1,685家廠商參展，使用5,508個攤位，吸引來自171個國家的42,495名國際買主（台北市信義路五段1號）。
  @ 2019 TW/Taipei
  1,685家 = 1685 {company} exhibitors
  42,495名國際買主 = 42495 {person} fair_visitors
  ~ 5,508個攤位
  ~ 171個
  ! 1號

2018年澳門入境旅客達3,580萬人次，按年上升9.8%，酒店平均入住率上升4.3個百分點至91.1%。
  @ 2018 MO/Macau
  3,580萬人次 = 35800000 {person} tourist_arrivals
  9.8% = 9.8 % change tourist_arrivals
  4.3個百分點 = 4.3 {pp} change -indicator
  91.1% = 91.1 % -indicator

香港大學在2018/19學年共有學生30,093名，其中非本地學生佔近三成（電話：2859 2111，薄扶林道）。
  @ 2018-09-01/2019-08-31 HK/Hong Kong
  30,093名 = 30093 {person} students
  三成 = 0.3 1 share about -indicator
  ! 2859 2111

新竹科學園區107年營業額為1兆781億元，研發經費占營收8.9%，從業員工15萬2千人。
  @ 2018 TW/Hsinchu
  1兆781億元 = 1078100000000 TWD -indicator
  8.9% = 8.9 % share -indicator
  15萬2千人 = 152000 {person} jobs

香港2018年溫室氣體排放總量為4,060萬公噸二氧化碳當量，較2014年的峰值下降約10%；政府承諾在2030年把碳強度由2005年的水平降低65%至70%。
  @ HK/Hong Kong
  4,060萬公噸 = 40600000 t 2018 co2_emissions
  10% = 10 % change about 2018 co2_reduction
  65%至70% = 65..70 % change 2030 co2_reduction

中環甲級寫字樓2019年第三季平均月租為每平方呎141.5港元，按季下跌0.5%；全港空置率則為5.6%。
  @ 2019-Q3 HK/Hong Kong
  141.5港元 = 141.5 HKD/[sft_i] office_rent
  0.5% = -0.5 % change office_rent
  5.6% = 5.6 % -indicator

臺北捷運2018年全年運量7億6,546萬人次，平均每日209.7萬人次，路網長度131.1公里，共117站。
  @ 2018 TW/Taipei
  7億6,546萬人次 = 765460000 {person} rail_passengers
  209.7萬人次 = 2097000 {person} rail_passengers
  131.1公里 = 131.1 km rail_length
  ~ 117站

臺中市政府109年度總預算案歲入編列1,311億元，歲出1,390億元，較上年度增加4.5%（府授主一字第1080181234號）。
  @ 2020 TW/Taichung
  1,311億元 = 131100000000 TWD public_revenue
  1,390億元 = 139000000000 TWD public_spending
  4.5% = 4.5 % change public_spending
  ! 1080181234

在2019年全球城市指數中，香港排名第五，台北下跌四位至第44位。
  @ 2019 city_rank
  第五 = 5 {rank} HK/Hong Kong
  四位 = -4 {rank} change TW/Taipei
  第44位 = 44 {rank} TW/Taipei

基隆港營運概況\n年別\t貨櫃裝卸量（萬TEU）\t旅客人數（千人）\n106年\t141.5\t950\n107年\t147.1\t－
  @ TW/Keelung
  141.5 = 1415000 {TEU} 2017 port_containers
  950 = 950000 {person} 2017 cruise_passengers
  147.1 = 1471000 {TEU} 2018 port_containers

香港2018年本地研發總開支為244.97億港元，相當於本地生產總值的0.86%，較2017年上升0.06個百分點。
  @ 2018 HK/Hong Kong
  244.97億港元 = 24497000000 HKD rd_spending
  0.86% = 0.86 % share rd_intensity
  0.06個百分點 = 0.06 {pp} change rd_intensity

截至2019年6月底，香港共有3,070家初創企業，僱用約1.2萬至1.3萬人；國際投資總部1,500多間，v2.0版名錄見第12頁。
  @ 2019-06-30 HK/Hong Kong
  3,070家初創企業 = 3070 {company} startups
  1.2萬至1.3萬人 = 12000..13000 {person} about jobs
  ~ 1,500多間
  ! v2.0
  ! 12頁

台南市108年9月底人口數為188萬1,645人，失業率3.7%，與上月持平；離岸風電裝置容量目標114年達5.7GW。
  @ 2019-09-30 TW/Tainan
  188萬1,645人 = 1881645 {person} population
  3.7% = 3.7 % unemployment_rate
  5.7GW = 5.7 GW 2025 wind_capacity
`);
