import { readPassages } from '../read-passages';
export const zhHant = readPassages(String.raw`
新北市112年底人口404萬1,120人，居六都之冠；臺中市284萬5,909人、高雄市273萬7,941人分居第二、三名。
  @ 2023-12-31 population
  404萬1,120人 = 4041120 {person} TW/New Taipei
  284萬5,909人 = 2845909 {person} TW/Taichung
  273萬7,941人 = 2737941 {person} TW/Kaohsiung
  ~ 第二
  ~ 三名

截至2023年3月底，全港家庭住戶約267萬戶，其中45%居於公營房屋，居民平均居住面積16.7平方米。
  @ 2023-03-31 HK/Hong Kong
  267萬戶 = 2670000 {household} about households
  45% = 45 % share
  ~ 16.7平方米

香港2023年第三季實質本地生產總值按年增長4.1%，第二季則增長1.5%；經季節性調整後按季比較微升0.1%。
  @ 2023-Q3 HK/Hong Kong gdp_growth change
  4.1% = 4.1 %
  1.5% = 1.5 % 2023-Q2
  0.1% = 0.1 %

高雄港112年貨櫃裝卸量883萬TEU，較111年下滑7.0%；臺中港為163萬TEU，基隆港則為155萬TEU。
  @ 2023 port_containers
  883萬TEU = 8830000 {TEU} TW/Kaohsiung
  7.0% = -7.0 % change TW/Kaohsiung
  163萬TEU = 1630000 {TEU} TW/Taichung
  155萬TEU = 1550000 {TEU} TW/Keelung

臺北市甲級辦公室2023年第四季平均租金為每坪2,850元，空置率6.1%。
  @ 2023-Q4 TW/Taipei
  2,850元 = 2850 TWD/[pyeong] office_rent
  6.1% = 6.1 %

澳門國際機場今年首季錄得旅客180萬人次，為去年同期的2.1倍，恢復至2019年的76%；飛機升降14,200架次。
  @ 2024-Q1 MO/Macau
  180萬人次 = 1800000 {person} air_passengers
  2.1倍 = 2.1 1 change
  76% = 76 % share air_passengers
  14,200架次 = 14200 {flight} flights
  published: 2024-04-18

南部科學園區（臺南）去年營業額1兆1,900億元，年減12.3%，就業人數9.3萬人；地址：新市區南科三路22號，統一編號12345678。
  @ 2023 TW/Tainan
  1兆1,900億元 = 1190000000000 TWD
  12.3% = -12.3 % change
  9.3萬人 = 93000 {person} jobs
  ! 22號
  ! 12345678
  published: 2024-02-05

香港旅遊業統計\n項目\t2021年\t2022年\n訪港旅客（千人次）\t91\t605\n酒店房間（間）\t86,700\t88,500\n平均入住率（%）\t63\t66
  @ HK/Hong Kong
  91 = 91000 {person} 2021 tourist_arrivals
  605 = 605000 {person} 2022 tourist_arrivals
  86,700 = 86700 {room} 2021 hotel_rooms
  88,500 = 88500 {room} 2022 hotel_rooms
  63 = 63 % 2021
  66 = 66 % 2022
`);
