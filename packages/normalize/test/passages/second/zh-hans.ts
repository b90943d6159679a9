import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
2019年，昆明长水国际机场完成旅客吞吐量4807.6万人次，同比增长2.1%；保障航班起降35.7万架次，货邮吞吐量41.6万吨。
  @ 2019 CN/Kunming
  4807.6万人次 = 48076000 {person} air_passengers
  2.1% = 2.1 % change air_passengers
  35.7万架次 = 357000 {flight} flights
  41.6万吨 = 416000 t air_cargo

1—9月，宁波舟山港累计完成货物吞吐量8.53亿吨，集装箱吞吐量2122万标准箱，同比分别增长3.9%和4.2%。
  published: 2019-10-18
  @ 2019-01-01/2019-09-30 CN/Ningbo
  8.53亿吨 = 853000000 t port_cargo
  2122万标准箱 = 21220000 {TEU} port_containers
  3.9% = 3.9 % change port_cargo
  4.2% = 4.2 % change port_containers

第125届广交会4月15日在广州开幕，展览总面积118.5万平方米，境内外参展企业2.5万家，采购商19.5万人到会，累计出口成交297亿美元。
  published: 2019-05-06
  @ CN/Guangzhou
  118.5万平方米 = 1185000 m2 convention_space
  2.5万家 = 25000 {company} exhibitors
  19.5万人 = 195000 {person} fair_visitors
  297亿美元 = 29700000000 USD exports
  ! 125

2018年三亚市接待过夜游客2242.57万人次，其中入境游客80.3万人次，实现旅游总收入514.73亿元，增长12.4%。
  @ 2018 CN/Sanya
  2242.57万人次 = 22425700 {person} tourist_arrivals
  80.3万人次 = 803000 {person} tourist_arrivals
  514.73亿元 = 51473000000 CNY tourism_revenue
  12.4% = 12.4 % change tourism_revenue

浙江大学（杭州市余杭塘路866号，邮编310058）现有全日制在校学生54641人，国际学生6843人，占比约一成二。
  @ CN/Hangzhou
  54641人 = 54641 {person} students
  6843人 = 6843 {person} intl_students
  一成二 = 0.12 1 share about -indicator
  ! 866
  ! 310058

截至2019年6月底，深圳市有效发明专利11.96万件，每万人口发明专利拥有量达91.8件，是全国平均水平的8.0倍。
  @ 2019-06-30 CN/Shenzhen patents
  11.96万件 = 119600 {patent}
  ~ 91.8件
  ~ 8.0倍

到2020年，上海单位GDP二氧化碳排放比2015年下降20.5%，PM2.5年均浓度控制在37微克/立方米以下，公共交通出行比重不低于50%。
  @ 2020 CN/Shanghai
  20.5% = 20.5 % change co2_reduction
  37微克/立方米以下 = 37 ug/m3 at-most pm25
  50% = 50 % at-least public_transport_share share

2019年11月，北京市新建商品住宅成交均价为每平方米5.43万元，环比上涨0.4%；甲级写字楼平均租金为376元/平方米·月。
  @ 2019-11 CN/Beijing
  5.43万元 = 54300 CNY/m2 housing_price
  0.4% = 0.4 % change housing_price
  376元/平方米 = 376 CNY/m2 office_rent

成都地铁运营里程突破300公里，日均客流量由2017年的214万乘次提高到2018年的317万乘次，单日最高达509.74万乘次。
  @ CN/Chengdu
  300公里 = 300 km more-than rail_length
  214万乘次 = 2140000 {person} 2017 rail_passengers
  317万乘次 = 3170000 {person} 2018 rail_passengers
  509.74万乘次 = 5097400 {person} 2018 rail_passengers

2020年厦门市一般公共预算支出安排950亿元，比上年执行数增长4.1%，其中教育支出占两成以上（厦财〔2020〕12号）。
  @ 2020 CN/Xiamen
  950亿元 = 95000000000 CNY public_spending
  4.1% = 4.1 % change public_spending
  两成 = 0.2 1 share at-least -indicator
  ! 12

在GaWC 2018年世界城市排名中，广州列第27位，较2016年上升13位；苏州首次进入前120名。
  @ 2018 city_rank
  第27位 = 27 {rank} CN/Guangzhou
  13位 = 13 {rank} change CN/Guangzhou
  ~ 前120名

大连港集团主要指标\n指标\t2018年\t2019年\n货物吞吐量（万吨）\t46784\t36641\n集装箱（万标箱）\t977\t876\n邮轮旅客（人次）\t83700\t--
  @ CN/Dalian
  46784 = 467840000 t 2018 port_cargo
  36641 = 366410000 t 2019 port_cargo
  977 = 9770000 {TEU} 2018 port_containers
  876 = 8760000 {TEU} 2019 port_containers
  83700 = 83700 {person} 2018 cruise_passengers

经核算，西安市2019年实现地区生产总值9321.19亿元，按可比价格计算，比上年增长7.0%，第三产业占GDP比重为62.9%，提高0.8个百分点。
  @ 2019 CN/Xi'an
  9321.19亿元 = 932119000000 CNY gdp
  7.0% = 7.0 % change gdp_growth
  62.9% = 62.9 % share services_share
  0.8个百分点 = 0.8 {pp} change services_share

天津自贸试验区挂牌四年来新登记市场主体超过6.4万户，注册资本总额2.2万亿元，其中外商投资企业2700余家。服务热线022-12345，网址见G18次列车。
  @ CN/Tianjin
  6.4万户 = 64000 {company} more-than companies
  2.2万亿元 = 2200000000000 CNY -indicator
  2700余家 = 2700 {company} more-than foreign_companies
  ! 022-12345
  ! G18

2018年武汉全社会研发经费投入占GDP比重为3.0%至3.2%，城镇登记失业率2.13%，新增城镇就业23.1万人，居民消费价格上涨1.9%。
  @ 2018 CN/Wuhan
  3.0%至3.2% = 3.0..3.2 % rd_intensity
  2.13% = 2.13 % unemployment_rate
  23.1万人 = 231000 {person} change jobs
  1.9% = 1.9 % change inflation
`);
