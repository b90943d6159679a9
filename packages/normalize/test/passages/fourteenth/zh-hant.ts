import { readPassages } from '../read-passages';
export const zhHant = readPassages(`
香港港口2023年處理貨櫃1,434萬個標準貨櫃單位，按年下跌14.1%；同年抵港遠洋輪船17,480艘次。
  @ 2023 HK/Hong Kong
  1,434萬個標準貨櫃單位 = 14340000 {TEU} port_containers
  14.1% = -14.1 % change port_containers
  17,480艘次 = 17480 {call} ship_calls

截至民國111年底，臺北市、新北市及高雄市人口分別為248萬人、400萬人及273萬人。
  @ 2022-12-31 population
  248萬人 = 2480000 {person} TW/Taipei
  400萬人 = 4000000 {person} TW/New Taipei
  273萬人 = 2730000 {person} TW/Kaohsiung

香港國際機場在2023年首三季共接待客運量2,780萬人次，飛機起降量19.1萬架次，貨運量則為310萬公噸。
  @ 2023-01-01/2023-09-30 HK/Hong Kong
  2,780萬人次 = 27800000 {person} air_passengers
  19.1萬架次 = 191000 {flight} flights
  310萬公噸 = 3100000 t air_cargo

本地生產總值在2022年第四季按年實質收縮4.1%，全年計則下跌3.5%，人均本地生產總值為382,046元。
  title: 香港經濟概況
  @ 2022 HK/Hong Kong
  4.1% = -4.1 % change gdp_growth 2022-Q4
  3.5% = -3.5 % change gdp_growth
  382,046元 = 382046 HKD/{person} gdp_per_capita

桃園市政府預計2030年前投入新臺幣580億元興建捷運綠線，全長27.8公里，設21座車站。
  @ TW/Taoyuan
  新臺幣580億元 = 58000000000 TWD investment 2030
  27.8公里 = 27.8 km rail_length
  ~ 21座車站

2022/23學年，教資會資助大學的非本地學生共20,500人，佔學生總數約21%；其中內地學生15,400人。
  title: 香港高等教育
  @ 2022-09-01/2023-08-31 HK/Hong Kong
  20,500人 = 20500 {person} intl_students
  21% = 21 % share about -indicator
  15,400人 = 15400 {person} intl_students

新加坡2023年旅遊收益估計達272億坡元，訪客1,360萬人次，平均酒店房價為每晚282坡元。
  @ 2023 SG/Singapore
  272億坡元 = 27200000000 SGD tourism_revenue
  1,360萬人次 = 13600000 {person} tourist_arrivals
  ~ 282坡元

中環甲級寫字樓2023年12月平均呎租為每月港幣96.5元，較2019年高峰回落逾三成。查詢電話：2231 3131。
  @ 2023-12 HK/Hong Kong office_rent
  港幣96.5元 = 96.5 HKD/[sft_i]
  三成 = -0.3 1 change more-than -indicator
  ! 2231 3131
`);
