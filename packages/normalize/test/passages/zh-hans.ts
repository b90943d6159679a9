import { readPassages } from './read-passages';

export const zhHans = readPassages(String.raw`
2018年上海港集装箱吞吐量达到4201万标箱，同比增长4.4%，连续九年位居世界第一。
  @ 2018 CN/Shanghai
  4201万标箱 = 42010000 {TEU} port_containers
  4.4% = 4.4 % change port_containers
  ~ 第一
  ~ 九年

鹿特丹港2017年货物吞吐量为4.67亿吨，比上年增长1.3%。
  @ 2017 NL/Rotterdam port_cargo
  4.67亿吨 = 467000000 t
  1.3% = 1.3 % change

截至2018年末，新加坡人口约564万人，人口密度为每平方公里7804人。
  @ 2018-12-31 SG/Singapore
  564万人 = 5640000 {person} about population
  7804人 = 7804 {person}/km2 density

青岛市2018年实现生产总值12001.5亿元，按可比价格计算，增长7.4%。
  @ 2018 CN/Qingdao
  12001.5亿元 = 1200150000000 CNY gdp
  7.4% = 7.4 % change gdp_growth

2017年青岛实际利用外资77.3亿美元，下降0.6%；进出口总额5033.5亿元。
  @ 2017 CN/Qingdao
  77.3亿美元 = 7730000000 USD fdi_inflow
  0.6% = -0.6 % change fdi_inflow
  5033.5亿元 = 503350000000 CNY trade_total

首尔2018年接待外国游客约1200万人次，旅游收入突破150亿美元。
  @ 2018 KR/Seoul
  1200万人次 = 12000000 {person} about tourist_arrivals
  150亿美元 = 15000000000 USD more-than tourism_revenue

胶东国际机场2025年规划旅客吞吐量3500万人次、货邮吞吐量50万吨。
  @ 2025 CN/Qingdao
  3500万人次 = 35000000 {person} air_passengers
  50万吨 = 500000 t air_cargo

特拉维夫拥有2000多家初创企业，占全国的三分之一以上。
  @ IL/Tel Aviv startups
  2000多家 = 2000 {company} more-than
  三分之一 = 1/3 1 share at-least -indicator

2019年第一季度，深圳城镇登记失业率为2.29%，较上年同期下降0.05个百分点。
  @ 2019-Q1 CN/Shenzhen unemployment_rate
  2.29% = 2.29 %
  0.05个百分点 = -0.05 {pp} change

汉诺威工业博览会2019年吸引了来自75个国家和地区的6500家参展商和21.5万名观众。
  @ 2019 DE/Hanover
  6500家 = 6500 {company} exhibitors
  21.5万名 = 215000 {person} fair_visitors
  ! 75

以色列研发投入占GDP比重为4.9%，居世界第1位。
  @ IL/Israel
  4.9% = 4.9 % rd_intensity
  第1位 = 1 {rank} city_rank

德国计划到2030年将温室气体排放较1990年减少55%，可再生能源占比达到65%。
  @ 2030 DE/Germany
  55% = 55 % change co2_reduction
  65% = 65 % share renewable_share

园区占地约3.5平方公里，计划总投资120亿至150亿元，可提供就业岗位逾4万个。
  3.5平方公里 = 3.5 km2 about area
  120亿至150亿元 = 12000000000..15000000000 CNY investment
  4万个 = 40000 {person} more-than jobs

指标\t2016年\t2017年\n集装箱吞吐量（万标箱）\t1805\t1831\n货物吞吐量（亿吨）\t5.0\t5.1
  title: 青岛港统计
  @ CN/Qingdao
  1805 = 18050000 {TEU} 2016 port_containers
  1831 = 18310000 {TEU} 2017 port_containers
  5.0 = 500000000 t 2016 port_cargo
  5.1 = 510000000 t 2017 port_cargo

横滨与9个城市结为友好城市，市内有大学13所（邮编231-0017，电话045-671-2121）。
  @ JP/Yokohama
  9个 = 9 {city} sister_cities
  13所 = 13 {institution} universities
  ! 231-0017
  ! 045-671-2121

全市一般公共预算收入1231.9亿元，其中税收收入占73.6%。
  1231.9亿元 = 123190000000 CNY public_revenue
  73.6% = 73.6 % share

新加坡港拥有集装箱泊位52个，岸线总长15500米。
  @ SG/Singapore
  52个 = 52 {berth} berths
  15500米 = 15500 m quay_length

2018年底全市轨道交通运营里程达178公里，日均客运量56.2万人次。
  @ 2018-12-31
  178公里 = 178 km rail_length
  56.2万人次 = 562000 {person} rail_passengers

居民消费价格上涨2.1%，城镇居民人均可支配收入首次突破5万元大关。
  2.1% = 2.1 % change inflation
  5万元 = 50000 CNY/{person} more-than

第23届国际时装周将于9月举行，预计近八成展位由境外企业预订，5G体验区面积1200平方米。
  八成 = 0.8 1 share about
  1200平方米 = 1200 m2 convention_space
  ! 23
  ! 9月
  ! 5G

釜山市面积770平方公里，户数约150万户，常住外国人4.3万人。
  @ KR/Busan
  770平方公里 = 770 km2 area
  150万户 = 1500000 {household} about households
  4.3万人 = 43000 {person} foreign_residents

香港人均预期寿命84.9岁，居全球首位。
  84.9岁 = 84.9 a HK/Hong Kong life_expectancy
  ~ 首位

2018年青岛实现海洋生产总值3327亿元，增长15.6%，占地区生产总值比重为27.7%。
  @ 2018 CN/Qingdao
  3327亿元 = 332700000000 CNY marine_economy
  15.6% = 15.6 % change marine_economy
  27.7% = 27.7 % share

服务业增加值占GDP的比重提高到56.4%，比上年提高0.8个百分点。
  56.4% = 56.4 % share services_share
  0.8个百分点 = 0.8 {pp} change services_share

法兰克福聚集了约260家银行，其中外资企业160余家。
  ~ 260家
  160余家 = 160 {company} more-than DE/Frankfurt foreign_companies

2019年上半年，社会消费品零售总额2417.5亿元，同比增长8.6%。
  @ 2019-H1 retail_sales
  2417.5亿元 = 241750000000 CNY
  8.6% = 8.6 % change

2017年硅谷地区平均年薪约14万美元，是全美平均水平的两倍多。
  14万美元 = 140000 USD about 2017 US/San Jose average_wage
  ~ 两倍

东京23区新建公寓均价每平方米约113万日元。
  113万日元 = 1130000 JPY/m2 about JP/Tokyo housing_price

2018年，釜山港共有到港船舶4.9万艘次，邮轮旅客14.3万人次。
  @ 2018 KR/Busan
  4.9万艘次 = 49000 {call} ship_calls
  14.3万人次 = 143000 {person} cruise_passengers

鹿特丹港开通班轮航线500多条，连接全球1000多个港口。
  500多条 = 500 {service} more-than NL/Rotterdam liner_services
  ~ 1000多个

前湾保税港区规划面积9.12平方公里，2018年进出口额突破100亿美元。
  @ CN/Qingdao
  9.12平方公里 = 9.12 km2 bonded_area
  100亿美元 = 10000000000 USD more-than 2018 trade_total

仁川机场开通国际航线180余条，全年起降38.7万架次。
  @ KR/Incheon
  180余条 = 180 {route} more-than intl_routes
  38.7万架次 = 387000 {flight} flights

全市共有星级酒店客房2.9万间，接待过夜游客780万人次。
  2.9万间 = 29000 {room} hotel_rooms
  780万人次 = 7800000 {person} tourist_arrivals

2018年维也纳举办国际会议172个，列全球第二位。
  @ 2018 AT/Vienna
  172个 = 172 {meeting} intl_meetings
  第二位 = 2 {rank} city_rank

日内瓦是40个国际组织的总部所在地，有250多个常驻代表团。
  40个国际组织 = 40 {organisation} CH/Geneva intl_organisations
  ~ 250多个

截至目前，青岛已与79个城市建立友好城市或友好合作关系，外国领事机构仅1家。
  79个城市 = 79 {city} CN/Qingdao sister_cities
  1家 = 1 {mission} CN/Qingdao consulates

全年专利申请6.3万件，发明专利授权6496件，分别增长9.8%和10.9%。
  @ patents
  6.3万件 = 63000 {patent}
  6496件 = 6496 {patent}
  9.8% = 9.8 % change
  10.9% = 10.9 % change

2018年新加坡PM2.5年均浓度为15微克/立方米，人均日用水量141升。
  @ 2018 SG/Singapore
  15微克/立方米 = 15 ug/m3 pm25
  141升 = 141 L/({person}.d) water_use

建成区人均公园绿地面积14.6平方米，生活垃圾回收利用率达到35%以上。
  14.6平方米 = 14.6 m2/{person} green_space
  35%以上 = 35 % at-least waste_recycled

全市医疗机构床位5.8万张，每千人口床位6.2张；咨询电话0532-12345，沪ICP备05010302号。
  5.8万张 = 58000 {bed} hospital_beds
  ~ 6.2张
  ! 0532-12345
  ! 05010302

深圳2018年常住人口增长率为4.0%，净增49.83万人。
  @ 2018 CN/Shenzhen
  4.0% = 4.0 % population_growth
  49.83万人 = 498300 {person} change population

2018年，汉堡港完成集装箱吞吐量873万标箱，比2017年减少1.0%，其中与中国往来的约占三成。
  @ 2018 DE/Hamburg
  873万标箱 = 8730000 {TEU} port_containers
  1.0% = -1.0 % change port_containers
  三成 = 0.3 1 share about

大阪府2017年度工业产值17.3万亿日元。
  17.3万亿日元 = 17300000000000 JPY 2017-04-01/2018-03-31 JP/Osaka industrial_output

韩国2018年经济增长2.7%，人均GDP首次突破3万美元。
  @ 2018 KR/South Korea
  2.7% = 2.7 % change gdp_growth
  3万美元 = 30000 USD/{person} more-than gdp_per_capita

新加坡企业所得税税率为17%，消费税为7%。
  @ SG/Singapore tax_rate
  17% = 17 %
  7% #2 = 7 %

中环甲级写字楼租金每平方米每月高达1450港元。
  1450港元 = 1450 HKD/m2 HK/Hong Kong office_rent

特拉维夫2018年风险投资额达64亿美元，融资623宗。
  64亿美元 = 6400000000 USD 2018 IL/Tel Aviv venture_capital
  ~ 623宗

2019年1—8月，机场完成旅客吞吐量1730.5万人次，同比增长5.7%；货邮吞吐量16.1万吨，增长10.3%。
  title: 青岛机场生产统计
  @ 2019-01-01/2019-08-31 CN/Qingdao
  1730.5万人次 = 17305000 {person} air_passengers
  5.7% = 5.7 % change air_passengers
  16.1万吨 = 161000 t air_cargo
  10.3% = 10.3 % change air_cargo

以色列有46家研发型高校和科研机构，科研人员占就业人口的1.7%左右。
  ~ 46家
  1.7% = 1.7 % share about IL/Israel

慕尼黑在校大学生12.3万人，其中国际学生近五分之一。
  12.3万人 = 123000 {person} DE/Munich students
  五分之一 = 0.2 1 share about DE/Munich

城镇新增就业75.8万人，城镇居民就业率稳定在95%以上，工资年均增幅8%—10%。
  75.8万人 = 758000 {person} change jobs
  95%以上 = 95 % at-least employment_rate
  8%—10% = 8..10 % change average_wage

2018年底，全市5G基站超过1000个，固定宽带家庭普及率为96.2%。
  96.2% = 96.2 % 2018-12-31 broadband
  ~ 1000个
  ! 5G

丹麦首都哥本哈根计划2025年实现碳中和，风电装机达到360兆瓦。
  360兆瓦 = 360 MW 2025 DK/Copenhagen wind_capacity

港口\t2017年（万标箱）\t2018年（万标箱）\n新加坡\t3367\t3660\n釜山\t2049\t2166
  @ port_containers
  3367 = 33670000 {TEU} 2017 SG/Singapore
  3660 = 36600000 {TEU} 2018 SG/Singapore
  2049 = 20490000 {TEU} 2017 KR/Busan
  2166 = 21660000 {TEU} 2018 KR/Busan

单位：亿元\n年份\t财政收入\t财政支出\n2016\t1100.0\t1352.9\n2017\t1157.1\t1403.0
  1100.0 = 110000000000 CNY 2016 public_revenue
  1352.9 = 135290000000 CNY 2016 public_spending
  1157.1 = 115710000000 CNY 2017 public_revenue
  1403.0 = 140300000000 CNY 2017 public_spending

2017年日本碳排放量为11.9亿吨，较2013年下降9.7%。
  @ JP/Japan
  11.9亿吨 = 1190000000 t 2017 co2_emissions
  9.7% = 9.7 % change 2017 co2_reduction

横滨国际会展中心展览面积2万平方米，全年举办展会百余场。
  2万平方米 = 20000 m2 JP/Yokohama convention_space
  百余场 = 100 {fair} more-than JP/Yokohama fairs

公交分担率由2015年的25%提高到2018年的31%，累计提高6个百分点。
  @ public_transport_share
  25% = 25 % 2015
  31% = 31 % 2018
  6个百分点 = 6 {pp} change 2018

香港位列全球金融中心指数第3位，得分771分；青岛排名第29。
  第3位 = 3 {rank} HK/Hong Kong city_rank
  771分 = 771 {score} HK/Hong Kong index_score
  29 = 29 {rank} CN/Qingdao city_rank

《办法》自2019年3月1日起施行，依据国发〔2018〕19号文，详见附件2第5条及G15沿海高速K12+300段。
  ! 2019年3月1日
  ! 2018
  ! 19号
  ! 附件2
  ! 第5条
  ! G15
`);
