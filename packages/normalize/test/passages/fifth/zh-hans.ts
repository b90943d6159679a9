import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
据釜山港湾公社统计，2018年釜山港完成集装箱吞吐量2166万TEU，比上年增长5.7%，其中中转箱1142万TEU，占比52.7%。
  @ 2018 KR/Busan
  2166万TEU = 21660000 {TEU} port_containers
  5.7% = 5.7 % change port_containers
  1142万TEU = 11420000 {TEU} port_containers
  52.7% = 52.7 % share -indicator

2019年，深圳全市生产总值26927.09亿元，按可比价格计算增长6.7%；人均生产总值203489元，按年平均汇率折算为29498美元。
  @ 2019 CN/Shenzhen
  26927.09亿元 = 2692709000000 CNY gdp
  6.7% = 6.7 % change gdp_growth
  203489元 = 203489 CNY/{person} gdp_per_capita
  29498美元 = 29498 USD/{person} gdp_per_capita

青岛市全年接待游客1.13亿人次，增长13.2%；实现旅游消费总额2005.6亿元，同比增长12.1%。其中入境游客170.2万人次。（2019年，数据来源：青文旅〔2020〕3号）
  @ 2019 CN/Qingdao
  1.13亿人次 = 113000000 {person} tourist_arrivals
  13.2% = 13.2 % change tourist_arrivals
  2005.6亿元 = 200560000000 CNY tourism_revenue
  12.1% = 12.1 % change tourism_revenue
  170.2万人次 = 1702000 {person} tourist_arrivals
  ! 2020 #1
  ! 3号

城市\t外国留学生（人）\t高校（所）\tPM2.5（微克/立方米）\n首尔\t63800\t41\t23\n大阪\t14200\t21\t12
  63800 = 63800 {person} KR/Seoul intl_students
  41 = 41 {institution} KR/Seoul universities
  23 = 23 ug/m3 KR/Seoul pm25
  14200 = 14200 {person} JP/Osaka intl_students
  21 = 21 {institution} JP/Osaka universities
  12 = 12 ug/m3 JP/Osaka pm25

到2020年，青岛市研发经费投入强度力争达到3%左右，高新技术企业突破4000家，每万人发明专利拥有量超过30件。
  @ 2020 CN/Qingdao
  3% = 3 % about rd_intensity
  4000家 = 4000 {company} more-than companies
  ~ 30件

樟宜机场第四航站楼耗资9.85亿新元，年旅客处理能力达1600万人次；2017年10月31日启用后，机场年总处理能力增至8200万人次。
  @ SG/Singapore
  9.85亿新元 = 985000000 SGD investment
  1600万人次 = 16000000 {person} air_passengers
  8200万人次 = 82000000 {person} air_passengers
  ! 第四
  ! 2017年10月31日

法兰克福展览中心室内展览面积36.6万平方米，每年举办约50场国际展会，参展商4万余家，其中海外展商占六成以上。
  @ DE/Frankfurt
  36.6万平方米 = 366000 m2 convention_space
  50场 = 50 {fair} about fairs
  4万余家 = 40000 {company} more-than exhibitors
  六成以上 = 0.6 1 at-least share -indicator

以色列研发支出占GDP的比重由2010年的3.9%升至2018年的4.9%，居世界首位；特拉维夫每平方公里约有19家初创企业。
  3.9% = 3.9 % 2010 IL/Israel rd_intensity
  4.9% = 4.9 % 2018 IL/Israel rd_intensity
  ~ 首位
  ~ 19家
`);
