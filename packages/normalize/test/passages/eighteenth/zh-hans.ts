import { readPassages } from '../read-passages';
export const zhHans = readPassages(String.raw`
2022年末，厦门市常住人口530.8万人，其中城镇人口481.7万人，占90.8%，比上年末提高0.7个百分点；人口密度3122人/平方公里。
  @ 2022-12-31 CN/Xiamen
  530.8万人 = 5308000 {person} population
  481.7万人 = 4817000 {person} population
  90.8% = 90.8 % share
  0.7个百分点 = 0.7 {pp} change
  3122人/平方公里 = 3122 {person}/km2 density

截至今年9月底，苏州工业园区累计实际使用外资418亿美元，拥有外资研发中心200余家、高新技术企业2600家，其中前三季度新增外资项目198个。
  @ 2023-09-30 CN/Suzhou
  418亿美元 = 41800000000 USD fdi_inflow
  2600家 = 2600 {company} companies
  ~ 200余家
  ~ 198个
  published: 2023-10-20

在广州举办的第134届广交会（2023年10月15日至11月4日）展览面积155万平方米，参展企业28274家，境外采购商近20万人。
  @ 2023-10-15/2023-11-04 CN/Guangzhou
  155万平方米 = 1550000 m2 convention_space
  28274家 = 28274 {company} exhibitors
  20万人 = 200000 {person} about fair_visitors
  ! 134

北京市细颗粒物（PM2.5）年均浓度由2013年的89.5微克/立方米降至2023年的32微克/立方米，降幅64.2%。
  @ 2023 CN/Beijing pm25
  89.5微克/立方米 = 89.5 ug/m3 2013
  32微克/立方米 = 32 ug/m3
  64.2% = -64.2 % change

武汉东湖高新区2022年集聚高新技术企业5200余家，专利授权3.1万件，其中发明专利1.2万件，占全市的四成以上。
  @ 2022 CN/Wuhan
  5200余家 = 5200 {company} more-than companies
  3.1万件 = 31000 {patent} patents
  1.2万件 = 12000 {patent} patents
  四成 = 0.4 1 share at-least

香港2022/23学年共有大学生约22.6万人，非本地学生6.4万人，占比28%。
  @ 2022-09-01/2023-08-31 HK/Hong Kong
  22.6万人 = 226000 {person} about students
  6.4万人 = 64000 {person} intl_students
  28% = 28 % share

据海关统计，前三季度浙江省进出口总值3.69万亿元，同比增长3.9%，其中出口2.68万亿元，增长3.6%；进口1.01万亿元，增长4.7%。
  @ 2023-01-01/2023-09-30 CN/Zhejiang
  3.69万亿元 = 3690000000000 CNY trade_total
  3.9% = 3.9 % change trade_total
  2.68万亿元 = 2680000000000 CNY exports
  3.6% = 3.6 % change exports
  1.01万亿元 = 1010000000000 CNY imports
  4.7% = 4.7 % change imports
  published: 2023-10-25

2023年民航机场生产统计\n机场\t旅客吞吐量（万人次）\t同比（%）\t货邮吞吐量（万吨）\n广州白云\t6317.4\t142.0\t203.1\n深圳宝安\t5273.5\t144.6\t160.0
  @ 2023
  6317.4 = 63174000 {person} CN/Guangzhou air_passengers
  142.0 = 142.0 % change CN/Guangzhou air_passengers
  203.1 = 2031000 t CN/Guangzhou air_cargo
  5273.5 = 52735000 {person} CN/Shenzhen air_passengers
  144.6 = 144.6 % change CN/Shenzhen air_passengers
  160.0 = 1600000 t CN/Shenzhen air_cargo
`);
