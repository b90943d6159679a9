import { readPassages } from '../read-passages';
export const zhHant = readPassages(String.raw`
2023年香港港口處理約1,440萬個標準貨櫃單位，較2022年減少14%，全球排名第十。
  @ 2023 HK/Hong Kong
  1,440萬個標準貨櫃單位 = 14400000 {TEU} about port_containers
  14% = -14 % change port_containers
  第十 = 10 {rank} -indicator

桃園機場113年客運量4,492萬人次，年增27.0%，貨運量227萬公噸。
  @ 2024 TW/Taoyuan
  4,492萬人次 = 44920000 {person} air_passengers
  27.0% = 27.0 % change air_passengers
  227萬公噸 = 2270000 t air_cargo

截至民國112年底，臺北市戶籍人口為251萬1,886人，共105萬5,000戶。
  @ 2023-12-31 TW/Taipei
  251萬1,886人 = 2511886 {person} population
  105萬5,000戶 = 1055000 {household} households

香港2022/23財政年度的公共開支為8,105億元，研發開支佔本地生產總值1.07%（立法會文件CB(1)123/2023號）。
  @ HK/Hong Kong
  8,105億元 = 810500000000 HKD 2022-04-01/2023-03-31 public_spending
  1.07% = 1.07 % share rd_intensity 2022-04-01/2023-03-31
  ! 123

高雄市2023年觀光旅館共有客房1.2萬間，平均住房率58.6%，外籍旅客住宿逾150萬人次。
  @ 2023 TW/Kaohsiung
  1.2萬間 = 12000 {room} hotel_rooms
  58.6% = 58.6 % -indicator
  150萬人次 = 1500000 {person} more-than tourist_arrivals

項目\t2021\t2022\n整體出口（十億港元）\t4,960.7\t4,531.7\n進口（十億港元）\t5,307.8\t4,927.5
  title: 香港對外商品貿易
  @ HK/Hong Kong
  4,960.7 = 4960700000000 HKD 2021 exports
  4,531.7 = 4531700000000 HKD 2022 exports
  5,307.8 = 5307800000000 HKD 2021 imports
  4,927.5 = 4927500000000 HKD 2022 imports

澳門第三季入境旅客約829萬人次，按年上升近兩倍，旅客總消費（不包括博彩）為175億澳門元。查詢：(853) 2833 3000。
  published: 2023-11-20
  @ 2023-Q3 MO/Macau
  829萬人次 = 8290000 {person} about tourist_arrivals
  ~ 兩倍
  175億澳門元 = 17500000000 MOP tourism_revenue
  ! 2833 3000

首爾地鐵全長約345公里，2022年日均載客量逾600萬人次；該市有八所大學名列全球五百強。
  @ KR/Seoul
  345公里 = 345 km about rail_length
  600萬人次 = 6000000 {person} more-than rail_passengers 2022
  ~ 八所大學
  ~ 五百
`);
