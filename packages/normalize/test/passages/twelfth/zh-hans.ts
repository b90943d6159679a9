import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
波士顿2018年接待国内外游客1940万人次，带动旅游消费138亿美元，酒店客房约2.3万间，平均房价每晚202美元。
  @ 2018 US/Boston
  1940万人次 = 19400000 {person} tourist_arrivals
  138亿美元 = 13800000000 USD tourism_revenue
  2.3万间 = 23000 {room} about hotel_rooms
  202美元 = 202 USD -indicator

市统计局数据显示，2019年一季度末，全市市场主体达到140.5万户，其中企业52.3万户，同比分别增长11.2%和14.6%。
  title: 青岛市市场主体发展情况
  @ 2019-03-31 CN/Qingdao companies
  140.5万户 = 1405000 {company}
  52.3万户 = 523000 {company}
  11.2% = 11.2 % change
  14.6% = 14.6 % change

▶ 港口泊位：24个\n▶ 最大水深：17米\n▶ 码头岸线：7.4公里\n▶ 2018年箱量：1960万TEU\n▶ 邮编：999077
  title: 香港葵青货柜码头速览
  @ HK/Hong Kong
  24个 = 24 {berth} berths
  7.4公里 = 7.4 km quay_length
  1960万TEU = 19600000 {TEU} 2018 port_containers
  ~ 17米
  ! 999077

截至2019年6月，韩国注册外国人达117.9万名，较上年同月增加2.8%，其中首尔28.3万名。滞留外国人突破240万人。
  @ 2019-06
  117.9万名 = 1179000 {person} KR/South Korea foreign_residents
  2.8% = 2.8 % change KR/South Korea foreign_residents
  28.3万名 = 283000 {person} KR/Seoul foreign_residents
  240万人 = 2400000 {person} more-than KR/South Korea foreign_residents

横滨市预算（单位：亿日元）\n科目\t2018年度\t2019年度\t增减\n一般会计\t17,300\t17,615\t1.8%\n市税\t8,237\t8,364\t1.5%
  @ JP/Yokohama
  17,300 = 1730000000000 JPY 2018-04-01/2019-03-31 public_spending
  17,615 = 1761500000000 JPY 2019-04-01/2020-03-31 public_spending
  1.8% = 1.8 % change 2019-04-01/2020-03-31 public_spending
  8,237 = 823700000000 JPY 2018-04-01/2019-03-31 public_revenue
  8,364 = 836400000000 JPY 2019-04-01/2020-03-31 public_revenue
  1.5% = 1.5 % change 2019-04-01/2020-03-31 public_revenue

该项目位于海法湾，由中方企业建设运营，总投资约10亿美元，码头岸线1500米，设计年吞吐量106万标箱，将于2021年投产。合同编号HF-2015-08，咨询12350。
  @ IL/Haifa
  10亿美元 = 1000000000 USD about investment
  1500米 = 1500 m quay_length
  106万标箱 = 1060000 {TEU} port_containers
  ! 2015-08
  ! 12350

柏林可再生能源占用电量的4.9%左右，距离2030年达到三分之一的目标尚远；每名居民年均排放二氧化碳5.4吨。
  @ DE/Berlin
  4.9%左右 = 4.9 % about share renewable_share
  三分之一 = 1/3 1 share 2030 -indicator
  5.4吨 = 5.4 t/{person} co2_emissions
`);
