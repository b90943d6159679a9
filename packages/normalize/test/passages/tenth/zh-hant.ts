import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
2019年首三季，訪港旅客合共4,663萬人次，同比增4.5%，當中過夜旅客佔1,920萬人次。查詢可電旅發局2508 1234或傳真2806 0303。
  @ 2019-01-01/2019-09-30 HK/Hong Kong tourist_arrivals
  4,663萬人次 = 46630000 {person}
  4.5% = 4.5 % change
  1,920萬人次 = 19200000 {person}
  ! 2508 1234
  ! 2806 0303

臺北市107年底戶籍人口數為266萬8,572人，較上年底減少1萬4,685人；面積271.8平方公里，人口密度每平方公里9,818人。
  @ 2018-12-31 TW/Taipei
  266萬8,572人 = 2668572 {person} population
  1萬4,685人 = -14685 {person} change population
  271.8平方公里 = 271.8 km2 area
  9,818人 = 9818 {person}/km2 density

基隆港務分公司表示，108年郵輪旅客突破百萬，達104萬6千人次，郵輪彎靠563航次；全年貨櫃量145萬TEU，下滑1.6%。
  @ 2019 TW/Keelung
  104萬6千人次 = 1046000 {person} cruise_passengers
  563航次 = 563 {call} ship_calls
  145萬TEU = 1450000 {TEU} port_containers
  1.6% = -1.6 % change port_containers
  ~ 百萬

2018-19學年，香港八所大學共有非本地學生18,061人，其中內地學生佔68%；研發開支佔本地生產總值0.86%。
  @ HK/Hong Kong
  八所 = 8 {institution} 2018-09-01/2019-08-31 universities
  18,061人 = 18061 {person} 2018-09-01/2019-08-31 intl_students
  68% = 68 % share 2018-09-01/2019-08-31 -indicator
  0.86% = 0.86 % share 2018-09-01/2019-08-31 rd_intensity

表一 桃園國際機場營運概況\n項目\t106年\t107年\n旅客（千人次）\t44,878\t46,535\n貨運（千公噸）\t2,270\t2,323\n起降架次\t246,104\t254,911
  @ TW/Taoyuan
  44,878 = 44878000 {person} 2017 air_passengers
  46,535 = 46535000 {person} 2018 air_passengers
  2,270 = 2270000 t 2017 air_cargo
  2,323 = 2323000 t 2018 air_cargo
  246,104 = 246104 {flight} 2017 flights
  254,911 = 254911 {flight} 2018 flights

新加坡今年第三季經濟按年僅增長0.1%，通脹率0.4%；失業率由第二季的2.2%升至2.3%。
  published: 2019-10-30
  @ 2019-Q3 SG/Singapore
  0.1% = 0.1 % change gdp_growth
  0.4% = 0.4 % inflation
  2.2% = 2.2 % 2019-Q2 unemployment_rate
  2.3% = 2.3 % unemployment_rate

灣仔北香港會議展覽中心可租用面積91,500平方米，設6個展覽廳；2017/18年度舉行國際會議37場。博覽道1號3樓301室，《第593章》。
  @ HK/Hong Kong
  91,500平方米 = 91500 m2 convention_space
  37場 = 37 {meeting} 2017-04-01/2018-03-31 intl_meetings
  ~ 6個展覽廳
  ! 1號
  ! 3樓
  ! 301室
  ! 593章
`);
