import { readPassages } from '../read-passages';
export const zhHans = readPassages(String.raw`
据深圳市统计局核算，2023年全市实现地区生产总值34606.40亿元，按不变价格计算，比上年增长6.0%。其中，第二产业增加值13015.35亿元，增长6.2%，第三产业增加值21566.83亿元，增长5.8%，占比为62.3%。
  @ 2023 CN/Shenzhen
  34606.40亿元 = 3460640000000 CNY gdp
  6.0% = 6.0 % change gdp_growth
  62.3% = 62.3 % share services_share
  ~ 13015.35亿元
  ~ 6.2%
  ~ 21566.83亿元
  ~ 5.8%

宁波舟山港2023年完成货物吞吐量13.24亿吨，连续15年位居全球第一；完成集装箱吞吐量3530万标准箱，稳居全球第三。
  @ 2023 CN/Ningbo
  13.24亿吨 = 1324000000 t port_cargo
  3530万标准箱 = 35300000 {TEU} port_containers
  ~ 第一
  ~ 第三

截至2023年末，上海累计认定跨国公司地区总部956家。全年实际使用外资240.87亿美元，同比微增0.5%，占全国的14.8%。
  @ 2023 CN/Shanghai
  956家 = 956 {company} 2023-12-31 foreign_companies
  240.87亿美元 = 24087000000 USD fdi_inflow
  0.5% = 0.5 % change fdi_inflow
  14.8% = 14.8 % share

成都地铁去年日均客运量580.3万乘次，单日最高达805.05万乘次，运营里程601.7公里。
  @ 2023 CN/Chengdu
  580.3万乘次 = 5803000 {person} rail_passengers
  805.05万乘次 = 8050500 {person} rail_passengers
  601.7公里 = 601.7 km rail_length
  published: 2024-01-10

香港国际机场是全球最繁忙的货运枢纽之一，2023年货运量433万吨，而仁川为274万吨，迪拜为180.6万吨。
  @ 2023 air_cargo
  433万吨 = 4330000 t HK/Hong Kong
  274万吨 = 2740000 t KR/Incheon
  180.6万吨 = 1806000 t AE/Dubai

广州市越秀区府前路1号（邮编510030）。广州2022年R&D经费投入988.36亿元，投入强度3.43%，较2021年提高0.31个百分点；专利授权14.68万件。
  @ 2022 CN/Guangzhou
  988.36亿元 = 98836000000 CNY rd_spending
  3.43% = 3.43 % rd_intensity
  0.31个百分点 = 0.31 {pp} change rd_intensity
  14.68万件 = 146800 {patent} patents
  ! 1号
  ! 510030

全年接待国内游客1.2亿人次，恢复至2019年的102%；接待入境过夜游客52.3万人次，其中外国人31.6万人次，占60.4%；实现旅游总收入1603.2亿元（西安市统计局，2023年）。
  @ 2023 CN/Xi'an tourist_arrivals
  1.2亿人次 = 120000000 {person}
  102% = 102 % share
  52.3万人次 = 523000 {person}
  31.6万人次 = 316000 {person}
  60.4% = 60.4 % share -indicator
  1603.2亿元 = 160320000000 CNY tourism_revenue

城市\t常住人口（万人）\tGDP（亿元）\tGDP增速（%）\n苏州\t1295.8\t24653.4\t4.6\n杭州\t1252.2\t20059\t5.6
  @ 2023
  1295.8 = 12958000 {person} CN/Suzhou population
  24653.4 = 2465340000000 CNY CN/Suzhou gdp
  4.6 = 4.6 % change CN/Suzhou gdp_growth
  1252.2 = 12522000 {person} CN/Hangzhou population
  20059 = 2005900000000 CNY CN/Hangzhou gdp
  5.6 = 5.6 % change CN/Hangzhou gdp_growth
  title: 2023年长三角主要城市经济指标
`);
