import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
2019年前三季度，重庆市实现地区生产总值16073.56亿元，同比增长6.3%，固定资产投资增长5.4%。
  @ 2019-01-01/2019-09-30 CN/Chongqing
  16073.56亿元 = 1607356000000 CNY gdp
  6.3% = 6.3 % change gdp_growth
  5.4% = 5.4 % change investment

郑州新郑国际机场2018年旅客吞吐量2733.5万人次，货邮吞吐量51.5万吨，开通全货机航线34条。
  @ 2018 CN/Zhengzhou
  2733.5万人次 = 27335000 {person} air_passengers
  51.5万吨 = 515000 t air_cargo
  34条 = 34 {route} intl_routes

2018年末全市常住人口1633.00万人，其中户籍人口占48.6%；全年出生率10.8‰。联系电话：027-85317000。
  @ 2018-12-31
  title: 武汉市2018年国民经济和社会发展统计公报
  1633.00万人 = 16330000 {person} CN/Wuhan population
  48.6% = 48.6 % share CN/Wuhan -indicator
  ~ 10.8‰
  ! 027-85317000

鹿特丹港2018年货物吞吐量4.69亿吨，仍居欧洲第一；集装箱吞吐量1450万标箱，创历史新高，比上年多5.7%。
  @ 2018 NL/Rotterdam
  4.69亿吨 = 469000000 t port_cargo
  第一 = 1 {rank} -indicator
  1450万标箱 = 14500000 {TEU} port_containers
  5.7% = 5.7 % change port_containers

长沙会展中心2019年共举办展会120场，展览面积210万平方米，带动消费近百亿元，参展商2.1万家。
  @ 2019 CN/Changsha
  120场 = 120 {fair} fairs
  210万平方米 = 2100000 m2 convention_space
  百亿元 = 10000000000 CNY about -indicator
  2.1万家 = 21000 {company} exhibitors

厦门空气质量优良率98.6%，PM2.5浓度由2017年的27微克/立方米降至2018年的25微克/立方米，人均公园绿地面积14.1平方米。
  @ CN/Xiamen
  98.6% = 98.6 % -indicator
  27微克/立方米 = 27 ug/m3 2017 pm25
  25微克/立方米 = 25 ug/m3 2018 pm25
  14.1平方米 = 14.1 m2/{person} green_space 2018

苏州工业园区（江苏省苏州市，邮编215028）累计引进外资项目4600多个，实际利用外资312亿美元，世界500强企业92家在此投资。
  @ CN/Suzhou
  312亿美元 = 31200000000 USD fdi_inflow
  ~ 4600多个
  ~ 92家
  ! 215028

南京市2018年主要指标\n指标\t单位\t绝对值\t比上年增长（%）\n一般公共预算收入\t亿元\t1470.0\t11.1\n城镇登记失业率\t%\t1.80\t—\n专利授权量\t件\t44089\t36.8
  @ 2018 CN/Nanjing
  1470.0 = 147000000000 CNY public_revenue
  11.1 = 11.1 % change public_revenue
  1.80 = 1.80 % unemployment_rate
  44089 = 44089 {patent} patents
  36.8 = 36.8 % change patents
`);
