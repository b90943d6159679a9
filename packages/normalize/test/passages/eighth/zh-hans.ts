import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
2018年，东京都常住外国人达55.2万人，占总人口的4%，较五年前增加近四成。
  @ 2018 JP/Tokyo
  55.2万人 = 552000 {person} foreign_residents
  4% = 4 % share foreign_born_share
  四成 = 0.4 1 change about -indicator

香港交易所统计显示，香港甲级写字楼租金每平方英尺约70港元，为全球最贵；法兰克福约为其三分之一。
  70港元 = 70 HKD/[sft_i] about HK/Hong Kong office_rent
  三分之一 = 1/3 1 about share DE/Frankfurt -indicator

青岛港2019年前三季度完成货物吞吐量4.33亿吨，同比增长7.9%，集装箱1580万标箱，增长10.5%，净利润29.9亿元。
  @ 2019-01-01/2019-09-30 CN/Qingdao
  4.33亿吨 = 433000000 t port_cargo
  7.9% = 7.9 % change port_cargo
  1580万标箱 = 15800000 {TEU} port_containers
  10.5% = 10.5 % change port_containers
  29.9亿元 = 2990000000 CNY -indicator

中国（山东）自由贸易试验区青岛片区面积52平方公里，挂牌一年来新增企业1.36万家，其中外资企业310家，实际使用外资7.5亿美元。（国函〔2019〕72号）
  @ CN/Qingdao
  52平方公里 = 52 km2 bonded_area
  1.36万家 = 13600 {company} change companies
  310家 = 310 {company} foreign_companies
  7.5亿美元 = 750000000 USD fdi_inflow
  ! 2019
  ! 72号

仁川机场2018年旅客吞吐量6768万人次，货邮吞吐量295万吨，起降架次38.8万，分别增长10%、1%和7.6%。
  @ 2018 KR/Incheon
  6768万人次 = 67680000 {person} air_passengers
  295万吨 = 2950000 t air_cargo
  38.8万 = 388000 {flight} flights
  10% = 10 % change air_passengers
  1% = 1 % change air_cargo
  7.6% = 7.6 % change flights

项目\t特拉维夫\t波士顿\n人口（万人）\t45.2\t69.5\n初创企业（家）\t2900\t1800\n平均月薪（美元）\t3850\t6120
  45.2 = 452000 {person} IL/Tel Aviv population
  69.5 = 695000 {person} US/Boston population
  2900 = 2900 {company} IL/Tel Aviv startups
  1800 = 1800 {company} US/Boston startups
  3850 = 3850 USD IL/Tel Aviv average_wage
  6120 = 6120 USD US/Boston average_wage

根据规划，大阪到2025年年接待外国游客将达到2000万人次以上，旅游消费额3万亿日元；2017年仅为1110万人次。
  @ JP/Osaka
  2000万人次以上 = 20000000 {person} at-least 2025 tourist_arrivals
  3万亿日元 = 3000000000000 JPY 2025 tourism_revenue
  1110万人次 = 11100000 {person} 2017 tourist_arrivals

市财政安排专项资金5亿元，对新引进的总部企业给予最高3000万元奖励；第12届东亚峰会于1号会议厅举行，热线12345。
  5亿元 = 500000000 CNY public_spending
  3000万元 = 30000000 CNY at-most public_spending
  ! 第12届
  ! 1号
  ! 12345
`);
