import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
鹿特丹港2019年货物吞吐量4.694亿吨，与上年基本持平；集装箱1480万标箱，增长2.1%，创历史新高。
  @ 2019 NL/Rotterdam
  4.694亿吨 = 469400000 t port_cargo
  1480万标箱 = 14800000 {TEU} port_containers
  2.1% = 2.1 % change port_containers

上海市2018年全社会研发经费支出相当于全市生产总值的4.0%左右，每万人口发明专利拥有量达47.5件。
  @ 2018 CN/Shanghai
  4.0% = 4.0 % about share rd_intensity
  ~ 47.5件

釜山市与26个国家的37个城市缔结友好城市关系，常住外国人6.5万，占总人口的1.9%。
  @ KR/Busan
  37个城市 = 37 {city} sister_cities
  6.5万 = 65000 {person} foreign_residents
  1.9% = 1.9 % share foreign_born_share
  ! 26个国家

截至9月末，前海蛇口自贸片区累计注册港资企业1.15万家，实际利用港资占比达到85.9%。2019年1—9月，完成固定资产投资320.4亿元，下降3.5%。
  @ CN/Shenzhen
  1.15万家 = 11500 {company} 2019-09-30 foreign_companies
  85.9% = 85.9 % share -indicator 2019-09-30
  320.4亿元 = 32040000000 CNY 2019-01-01/2019-09-30 investment
  3.5% = -3.5 % change 2019-01-01/2019-09-30 investment

以色列理工学院（海法）在校生约1.45万人，其中外国留学生800余人；校园占地133公顷，设18个系，QS排名第257位。
  @ IL/Haifa
  1.45万人 = 14500 {person} about students
  800余人 = 800 {person} more-than intl_students
  133公顷 = 133 har area
  257位 = 257 {rank} -indicator
  ~ 18个

新加坡企业所得税税率为17%，消费税将由7%提高至9%；失业率长期保持在2%至3%之间。
  @ SG/Singapore
  17% = 17 % tax_rate
  7% #2 = 7 % tax_rate
  9% = 9 % tax_rate
  2%至3% = 2..3 % unemployment_rate

年份\t邮轮旅客（万人次）\t同比（%）\t靠泊邮轮（艘次）\n2017\t10.9\t22.0\t93\n2018\t11.1\t1.8\t44
  title: 青岛国际邮轮母港运营情况
  @ CN/Qingdao
  10.9 = 109000 {person} 2017 cruise_passengers
  22.0 = 22.0 % change 2017 cruise_passengers
  93 = 93 {call} 2017 ship_calls
  11.1 = 111000 {person} 2018 cruise_passengers
  1.8 = 1.8 % change 2018 cruise_passengers
  44 = 44 {call} 2018 ship_calls

首尔仁川国际机场第二航站楼投资约4.9万亿韩元，每小时可处理旅客9544人次；开通国际航线的城市达到180多个，G7峰会代表团由3号门进出。
  @ KR/Incheon
  4.9万亿韩元 = 4900000000000 KRW about investment
  9544人次 = 9544 {person} air_passengers
  180多个 = 180 {route} more-than intl_routes
  ! 第二
  ! G7
  ! 3号
`);
