import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
截至2019年末，上海港共有泊位1097个，码头总延长106.7公里，国际班轮航线近300条，覆盖全球700余个港口。
  @ 2019-12-31 CN/Shanghai
  1097个 = 1097 {berth} berths
  106.7公里 = 106.7 km quay_length
  近300条 = 300 {service} about liner_services
  ~ 700余个

新加坡2018年人均国内生产总值为87108新元，货物贸易总额首次突破1万亿新元，其中出口5557亿新元，增长7.9%。
  @ 2018 SG/Singapore
  87108新元 = 87108 SGD/{person} gdp_per_capita
  1万亿新元 = 1000000000000 SGD more-than trade_total
  5557亿新元 = 555700000000 SGD exports
  7.9% = 7.9 % change exports

首尔市有外国使领馆110余家，与23个城市结为友好城市；2018年举办国际会议439场，位居世界第三。
  @ KR/Seoul
  110余家 = 110 {mission} more-than consulates
  23个城市 = 23 {city} sister_cities
  439场 = 439 {meeting} 2018 intl_meetings
  第三 = 3 {rank} 2018 city_rank

济南市一季度居民消费价格同比上涨2.1%，城镇登记失业率1.98%，比年初下降0.03个百分点。
  @ CN/Jinan
  2.1% = 2.1 % change inflation
  1.98% = 1.98 % unemployment_rate
  0.03个百分点 = -0.03 {pp} change unemployment_rate

慕尼黑甲级写字楼租金每月每平方米39.5欧元，住宅均价每平方米8000欧元上下，空置率不足2%。
  @ DE/Munich
  39.5欧元 = 39.5 EUR/m2 office_rent
  8000欧元 = 8000 EUR/m2 about housing_price
  2% = 2 % less-than -indicator

《规划》提出，到2035年，青岛轨道交通运营里程达到800公里以上，公共交通出行分担率不低于60%，碳排放强度较2020年降低50%。
  @ 2035 CN/Qingdao
  800公里以上 = 800 km at-least rail_length
  60% = 60 % at-least public_transport_share
  50% = 50 % change co2_reduction

指标\t单位\t2018年\t2019年\n进出口总额\t亿元\t5321.3\t5925.6\n实际使用外资\t亿美元\t56.7\t58.4\n社会消费品零售总额增速\t%\t10.0\t8.1
  title: 青岛市国民经济和社会发展统计公报
  @ CN/Qingdao
  5321.3 = 532130000000 CNY 2018 trade_total
  5925.6 = 592560000000 CNY 2019 trade_total
  56.7 = 5670000000 USD 2018 fdi_inflow
  58.4 = 5840000000 USD 2019 fdi_inflow
  10.0 = 10.0 % change 2018 retail_sales
  8.1 = 8.1 % change 2019 retail_sales

项目占地约1200亩，总投资由原来的8亿元追加到12.6亿元，引进世界500强企业3家，带动就业2000余人（鲁政字〔2018〕45号，第二条）。
  1200亩 = 1200 [mu] about area
  8亿元 = 800000000 CNY investment
  12.6亿元 = 1260000000 CNY investment
  3家 = 3 {company} companies
  2000余人 = 2000 {person} more-than jobs change
  ! 500强
  ! 2018
  ! 45号
`);
