import { readPassages } from './read-passages';

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
  17,500元 = 17500 HKD/mo 2018-05-01/2018-06-30 HK/Hong Kong average_wage

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

2018年香港人口增長率為0.8%，非華裔人士約佔百分之八。
  0.8% = 0.8 % 2018 HK/Hong Kong population_growth
  百分之八 = 8 % share about 2018 HK/Hong Kong

2018年香港商品整體出口貨值為41,581億元，較2017年上升7.3%；進口貨值上升8.4%至47,214億元。
  @ 2018 HK/Hong Kong
  41,581億元 = 4158100000000 HKD exports
  7.3% = 7.3 % change exports
  8.4% = 8.4 % change imports
  47,214億元 = 4721400000000 HKD imports

政府總收入預計為6,262億元，其中利得稅佔26.7%。
  title: 香港2019-20年度財政預算案
  @ 2019-04-01/2020-03-31 HK/Hong Kong
  6,262億元 = 626200000000 HKD public_revenue
  26.7% = 26.7 % share

2019年7月綜合消費物價指數按年上升3.3%。
  3.3% = 3.3 % change 2019-07 inflation

2018年香港人均本地生產總值為381,870元，勞動人口參與率為61.2%。
  @ 2018 HK/Hong Kong
  381,870元 = 381870 HKD/{person} gdp_per_capita
  61.2% = 61.2 % employment_rate

香港貿發局於2018年舉辦逾30項展覽會，吸引約4萬家參展商及76萬名買家。
  @ 2018 HK/Hong Kong
  30項展覽會 = 30 {fair} more-than fairs
  4萬家 = 40000 {company} about exhibitors
  76萬名 = 760000 {person} about fair_visitors

數碼港匯聚逾1,500間初創企業及科技公司，樓面面積11.9萬平方米。
  @ HK/Hong Kong
  1,500間 = 1500 {company} more-than startups
  11.9萬平方米 = 119000 m2 area

訪港旅客消費總額2018年為3,281億港元，過夜旅客人均消費6,614港元。
  @ 2018 HK/Hong Kong
  3,281億港元 = 328100000000 HKD tourism_revenue
  6,614港元 = 6614 HKD/{person}

新北市108年度總預算歲出1,619億元，較上年度增加2.3%。
  @ 2019 TW/New Taipei public_spending
  1,619億元 = 161900000000 TWD
  2.3% = 2.3 % change

民國107年臺灣出口3,360億美元，創歷年新高，年增5.9%。
  @ 2018 TW/Taiwan exports
  3,360億美元 = 336000000000 USD
  5.9% = 5.9 % change

臺中港自由貿易港區面積536公頃，107年貿易值約新臺幣2,000億元。
  @ TW/Taichung
  536公頃 = 536 har bonded_area
  2,000億元 = 200000000000 TWD about 2018 trade_total

香港2017年溫室氣體總排放量為4,070萬公噸二氧化碳當量，人均5.5公噸。
  @ 2017 HK/Hong Kong co2_emissions
  4,070萬公噸 = 40700000 t
  5.5公噸 = 5.5 t/{person}

香港細懸浮微粒（PM2.5）年均濃度由2014年的29微克/立方米降至2018年的20微克/立方米。
  @ HK/Hong Kong pm25
  29微克/立方米 = 29 ug/m3 2014
  20微克/立方米 = 20 ug/m3 2018

再生能源發電占比目標為2025年20%，離岸風電裝置容量5.7GW。
  20% = 20 % share 2025 renewable_share
  5.7GW = 5.7 GW wind_capacity 2025

指標\t2016年\t2017年\n飛機升降（架次）\t411,530\t420,630\n乘客量（百萬人次）\t70.5\t72.9
  title: 香港國際機場數字一覽
  @ HK/Hong Kong
  411,530 = 411530 {flight} 2016 flights
  420,630 = 420630 {flight} 2017 flights
  70.5 = 70500000 {person} 2016 air_passengers
  72.9 = 72900000 {person} 2017 air_passengers

深圳前海已有香港企業1.1萬家註冊，實際使用港資38.6億美元，佔四分之三。
  @ CN/Shenzhen
  1.1萬家 = 11000 {company} foreign_companies
  38.6億美元 = 3860000000 USD fdi_inflow
  四分之三 = 0.75 1 share

本港醫院病床每千人約有5.6張，中大、港大等8所大學設有研究中心。
  ~ 5.6張
  8所大學 = 8 {institution} HK/Hong Kong universities

整體寬頻滲透率逾九成，流動電話服務用戶達1,960萬，4G及5G覆蓋99%人口。
  九成 = 0.9 1 share more-than
  ~ 1,960萬
  ~ 99%
  ! 4G
  ! 5G

工程合約編號ND/2019/01涉款約11億元，預計2023年第四季完成。
  title: 香港土木工程拓展署
  11億元 = 1100000000 HKD about 2023-Q4 HK/Hong Kong investment
  ! ND/2019/01

第5屆一帶一路高峰論壇9月11日在會展中心5樓舉行，憑第87章牌照A1234號，巴士38X號可達。
  ! 5
  ! 9月11日
  ! 5樓
  ! 第87章
  ! A1234
  ! 38X
`);
