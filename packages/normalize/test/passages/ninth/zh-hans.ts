import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
汉堡港务局表示，2019年汉堡港海运货物吞吐量达1.366亿吨，同比增长1.1%；集装箱吞吐量930万标箱，较2018年的870万标箱增长6.9%。
  @ 2019 DE/Hamburg
  1.366亿吨 = 136600000 t port_cargo
  1.1% = 1.1 % change port_cargo
  930万标箱 = 9300000 {TEU} port_containers
  870万标箱 = 8700000 {TEU} 2018 port_containers
  6.9% = 6.9 % change port_containers

福冈市2018年接待外国入境者309万人，为2013年的3.4倍；市内酒店客房约3万间，平均入住率84.5%。
  @ JP/Fukuoka
  309万人 = 3090000 {person} 2018 tourist_arrivals
  3.4倍 = 3.4 1 change 2018 -indicator
  3万间 = 30000 {room} about 2018 hotel_rooms
  84.5% = 84.5 % 2018 -indicator

全市拥有高校26所，在校大学生42.1万人，其中来华留学生7300余人，比上年增加一成。
  title: 青岛市教育概况
  @ CN/Qingdao
  26所 = 26 {institution} universities
  42.1万人 = 421000 {person} students
  7300余人 = 7300 {person} more-than intl_students
  一成 = 0.1 1 change -indicator

慕尼黑国际博览集团2018年营业额4.18亿欧元，参展商5.2万家，观众逾280万人次；其室内展览面积20万平方米，室外41.4万平方米。
  @ 2018 DE/Munich
  4.18亿欧元 = 418000000 EUR -indicator
  5.2万家 = 52000 {company} exhibitors
  280万人次 = 2800000 {person} more-than fair_visitors
  20万平方米 = 200000 m2 convention_space
  41.4万平方米 = 414000 m2 convention_space

釜山新港2-4号码头岸线长1150米，水深16—18米，年设计能力220万TEU，总投资7800亿韩元。
  @ KR/Busan
  1150米 = 1150 m quay_length
  220万TEU = 2200000 {TEU} port_containers
  7800亿韩元 = 780000000000 KRW investment
  ~ 16—18米
  ! 2-4号

城市\tGDP（亿美元）\t同比增长（%）\t失业率（%）\n新加坡\t3642\t3.2\t2.1\n首尔\t3820\t2.4\t4.8
  3642 = 364200000000 USD SG/Singapore gdp
  3.2 = 3.2 % change SG/Singapore gdp_growth
  2.1 = 2.1 % SG/Singapore unemployment_rate
  3820 = 382000000000 USD KR/Seoul gdp
  2.4 = 2.4 % change KR/Seoul gdp_growth
  4.8 = 4.8 % KR/Seoul unemployment_rate

力争到2022年，港口集装箱吞吐量突破2500万标箱，海洋生产总值占全市生产总值比重达到30%以上，引进外资项目500个以上。
  title: 青岛市海洋攻势作战方案
  @ 2022 CN/Qingdao
  2500万标箱 = 25000000 {TEU} more-than port_containers
  30%以上 = 30 % at-least share marine_economy -indicator
  ~ 500个以上

2018年全年新设外商投资企业865家，下降3.1%；合同外资136.5亿美元，到账外资86.9亿美元。（青商发〔2019〕12号，电话85918121）
  @ 2018
  865家 = 865 {company} foreign_companies change
  3.1% = -3.1 % change foreign_companies
  136.5亿美元 = 13650000000 USD -indicator
  86.9亿美元 = 8690000000 USD fdi_inflow
  ! 2019
  ! 12号
  ! 85918121
`);
