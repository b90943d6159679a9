import { readPassages } from '../read-passages';
export const zhHans = readPassages(`
2023年末，杭州市常住人口1252.2万人，比上年末增加14.6万人；全年实现地区生产总值20059亿元，按可比价格计算增长5.6%，三次产业结构为1.7:28.3:70.0。
  @ 2023 CN/Hangzhou
  1252.2万人 = 12522000 {person} 2023-12-31 population
  14.6万人 = 146000 {person} change 2023-12-31 population
  20059亿元 = 2005900000000 CNY gdp
  5.6% = 5.6 % change gdp_growth
  ~ 1.7:28.3:70.0

上半年，天津口岸进出口总值8100.6亿元，其中出口4012.3亿元，同比下降1.2%，进口4088.3亿元，增长2.4%。
  published: 2023-07-18
  @ 2023-H1 CN/Tianjin
  8100.6亿元 = 810060000000 CNY trade_total
  4012.3亿元 = 401230000000 CNY exports
  1.2% = -1.2 % change exports
  4088.3亿元 = 408830000000 CNY imports
  2.4% = 2.4 % change imports

新加坡樟宜机场2023年接待旅客5890万人次，恢复至2019年同期的86%，每周航班约6600班次，通航城市近150个。
  @ 2023 SG/Singapore
  5890万人次 = 58900000 {person} air_passengers
  86% = 86 % share air_passengers
  ~ 6600班次
  ~ 150个

截至2022年底，苏州工业园区累计吸引外资项目超过5200个，实际利用外资393亿美元，外商投资企业达4600余家。
  @ 2022-12-31 CN/Suzhou
  ~ 5200个
  393亿美元 = 39300000000 USD fdi_inflow
  4600余家 = 4600 {company} more-than foreign_companies

广州市2022年全社会研发投入988.4亿元，占地区生产总值的比重为3.43%；全市拥有高新技术企业12312家，有效发明专利11.9万件。
  @ 2022 CN/Guangzhou
  988.4亿元 = 98840000000 CNY rd_spending
  3.43% = 3.43 % rd_intensity
  12312家 = 12312 {company} companies
  11.9万件 = 119000 {patent} patents

青岛地铁运营里程326公里，2023年客运量达4.4亿人次，日均120.5万人次。服务热线：0532-55770000。
  @ CN/Qingdao
  326公里 = 326 km rail_length
  4.4亿人次 = 440000000 {person} 2023 rail_passengers
  120.5万人次 = 1205000 {person} 2023 rail_passengers
  ! 0532-55770000

“十四五”末，大连市力争跨境电商进出口额突破300亿元，港口集装箱吞吐量达到650万标箱，年均增长5%。
  @ 2025 CN/Dalian
  300亿元 = 30000000000 CNY more-than -indicator
  650万标箱 = 6500000 {TEU} port_containers
  5% = 5 % change port_containers
`);
