import { readPassages } from '../read-passages';
export const zhHans = readPassages(`
1—9月，宁波舟山港累计完成货物吞吐量9.9亿吨，同比增长4.6%；完成集装箱吞吐量2700.2万标准箱，同比增长3.8%。
  published: 2023-10-12
  @ 2023-01-01/2023-09-30 CN/Ningbo
  9.9亿吨 = 990000000 t port_cargo
  4.6% = 4.6 % change port_cargo
  2700.2万标准箱 = 27002000 {TEU} port_containers
  3.8% = 3.8 % change port_containers

2022年，深圳、苏州和成都的地区生产总值分别为3.24万亿元、2.40万亿元和2.08万亿元。
  @ 2022 gdp
  3.24万亿元 = 3240000000000 CNY CN/Shenzhen
  2.40万亿元 = 2400000000000 CNY CN/Suzhou
  2.08万亿元 = 2080000000000 CNY CN/Chengdu

全年浦东国际机场旅客吞吐量5447.6万人次，比上年增长284.3%，保障飞机起降43.4万架次，货邮吞吐量344.0万吨。（上海机场2023年年度报告）
  @ 2023 CN/Shanghai
  5447.6万人次 = 54476000 {person} air_passengers
  284.3% = 284.3 % change air_passengers
  43.4万架次 = 434000 {flight} flights
  344.0万吨 = 3440000 t air_cargo

到2025年，全市研发经费投入强度达到4.3%左右，每万人口高价值发明专利拥有量超过30件，新能源公交车占比达到96%。
  title: 上海市“十四五”规划纲要
  @ 2025 CN/Shanghai
  4.3% = 4.3 % about rd_intensity
  ~ 30件
  ~ 96%

香港特区2022/23财政年度政府总收入6224亿港元，总开支8105亿港元；同期汉堡市财政支出约为180亿欧元。
  @ 2022-04-01/2023-03-31 HK/Hong Kong
  6224亿港元 = 622400000000 HKD public_revenue
  8105亿港元 = 810500000000 HKD public_spending
  180亿欧元 = 18000000000 EUR about DE/Hamburg public_spending

第六届进博会按年计意向成交784.1亿美元，比上届增长6.7%；展览面积约36.7万平方米，参展企业3486家。
  @ exhibitors
  784.1亿美元 = 78410000000 USD -indicator
  6.7% = 6.7 % change -indicator
  36.7万平方米 = 367000 m2 about convention_space
  3486家 = 3486 {company} exhibitors

据《全球金融中心指数》第34期报告，新加坡位列第三，得分742分，较香港高1分；首尔排名第11。
  @ city_rank
  第三 = 3 {rank} SG/Singapore
  742分 = 742 {score} index_score SG/Singapore
  ~ 1分
  第11 = 11 {rank} KR/Seoul
  ! 34

2021年末东京都常住外国人口53.1万人，占总人口的3.8%；全年人均可支配收入约为422万日元。邮编：163-8001。
  @ 2021-12-31 JP/Tokyo
  53.1万人 = 531000 {person} foreign_residents
  3.8% = 3.8 % share foreign_born_share
  ~ 422万日元
  ! 163-8001
`);
