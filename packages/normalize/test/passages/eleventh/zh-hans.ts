import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
据海关统计，今年前5个月，山东省外贸进出口8078.3亿元，比去年同期增长8.5%；其中，出口4379.6亿元，增长6.2%。12360海关热线。
  published: 2019-06-20
  @ 2019-01-01/2019-05-31 CN/Shandong
  8078.3亿元 = 807830000000 CNY trade_total
  8.5% = 8.5 % change trade_total
  4379.6亿元 = 437960000000 CNY exports
  6.2% = 6.2 % change exports
  ! 12360

东京国际展示场总建筑面积23万平方米，室内展厅面积11.54万平方米，每年举办约300场展会，吸引观众逾1400万人次。〒135-0063东京都江东区有明3-11-1。
  @ JP/Tokyo
  23万平方米 = 230000 m2 convention_space
  11.54万平方米 = 115400 m2 convention_space
  300场 = 300 {fair} about fairs
  1400万人次 = 14000000 {person} more-than fair_visitors
  ! 135-0063
  ! 3-11-1

2018年末，全市常住人口城镇化率74.12%，60岁及以上人口占21.8%，户籍总人口817.79万人，出生率13.39‰。
  title: 青岛统计公报
  @ 2018-12-31 CN/Qingdao
  74.12% = 74.12 % -indicator
  21.8% = 21.8 % share -indicator
  817.79万人 = 8177900 {person} population
  ~ 60岁
  ~ 13.39‰

慕尼黑工业大学在2020年QS世界大学排名中列第55位，在校生4.27万人，国际学生占比24%，教职工超过1万人。
  @ DE/Munich
  55位 = 55 {rank} 2020 -indicator
  4.27万人 = 42700 {person} 2020 students
  24% = 24 % share 2020 -indicator
  1万人 = 10000 {person} more-than 2020 jobs

指标\t单位\t2018年\t比上年±%\n货邮吞吐量\t万吨\t22.5\t-3.2\n旅客吞吐量\t万人次\t2453.6\t5.7\n起降架次\t架次\t182,642\t1.7
  title: 青岛流亭国际机场生产指标
  @ 2018 CN/Qingdao
  22.5 = 225000 t air_cargo
  -3.2 = -3.2 % change air_cargo
  2453.6 = 24536000 {person} air_passengers
  5.7 = 5.7 % change air_passengers
  182,642 = 182642 {flight} flights
  1.7 = 1.7 % change flights

特拉维夫市每10万居民拥有28家初创企业，密度全球最高；全市约有2300家初创公司和110家跨国公司研发中心，租金每平方米每月26美元。
  @ IL/Tel Aviv
  2300家 = 2300 {company} about startups
  26美元 = 26 USD/m2 office_rent
  ~ 每10万居民
  ~ 28家
  ~ 110家

到“十三五”末，全市力争5G基站达到1.5万个，单位GDP二氧化碳排放比2015年下降20.5%，森林覆盖率保持在40%以上（鲁政发〔2018〕7号）。
  20.5% = 20.5 % change co2_reduction
  40%以上 = 40 % at-least -indicator
  ~ 1.5万个
  ! 5G
  ! 7号
`);
