import { readPassages } from '../read-passages';
export const zhHans = readPassages(String.raw`
今年上半年，青岛口岸进出境邮轮38艘次，接待旅客12.6万人次，分别是去年同期的3.2倍和4.1倍；港口货物吞吐量3.6亿吨，同比增长4.3%。
  @ 2024-01-01/2024-06-30 CN/Qingdao
  38艘次 = 38 {call} ship_calls
  12.6万人次 = 126000 {person} cruise_passengers
  3.2倍 = 3.2 1 change
  4.1倍 = 4.1 1 change
  3.6亿吨 = 360000000 t port_cargo
  4.3% = 4.3 % change port_cargo
  published: 2024-07-15

根据第七次全国人口普查，居住在上海的外籍人员为163954人，占全市常住人口2487.09万人的0.66%，较2010年减少2.1万人。
  @ CN/Shanghai
  ~ 163954人
  ~ 2487.09万人
  ~ 0.66%
  ~ 2.1万人

2022年中国研究与试验发展经费支出30782.9亿元，与国内生产总值之比为2.54%，其中北京（2843.3亿元）、广东（4411.9亿元）投入强度分别达6.83%和3.42%。
  @ 2022
  30782.9亿元 = 3078290000000 CNY CN/China rd_spending
  2.54% = 2.54 % CN/China rd_intensity
  2843.3亿元 = 284330000000 CNY CN/Beijing rd_spending
  4411.9亿元 = 441190000000 CNY CN/Guangdong rd_spending
  6.83% = 6.83 % CN/Beijing rd_intensity
  3.42% = 3.42 % CN/Guangdong rd_intensity

杭州与国外29个城市结为友好城市，设有外国领事机构1家；2023年举办国际会议56场，全球排名第74位，居中国内地第3位。
  @ CN/Hangzhou
  29个城市 = 29 {city} sister_cities
  1家 = 1 {mission} consulates
  56场 = 56 {meeting} 2023 intl_meetings
  74位 = 74 {rank} 2023 city_rank
  3位 = 3 {rank} 2023 city_rank

重庆轨道交通运营里程538公里，日均客运量由2019年的285万乘次升至2023年的361万乘次，增长26.7%。
  @ 2023 CN/Chongqing
  538公里 = 538 km -period rail_length
  285万乘次 = 2850000 {person} 2019 rail_passengers
  361万乘次 = 3610000 {person} rail_passengers
  26.7% = 26.7 % change rail_passengers

截至2023年6月底，天津自贸试验区累计新设企业8.2万家，注册资本2.3万亿元，其中外资企业3600家；地址：滨海新区响螺湾迎宾大道1988号。
  @ 2023-06-30 CN/Tianjin
  3600家 = 3600 {company} foreign_companies
  2.3万亿元 = 2300000000000 CNY
  ~ 8.2万家
  ! 1988号

2023年，全省（广东）社会消费品零售总额4.75万亿元，比上年增长5.8%，增速比全国低1.4个百分点；居民消费价格上涨0.4%。
  @ 2023 CN/Guangdong
  4.75万亿元 = 4750000000000 CNY retail_sales
  5.8% = 5.8 % change retail_sales
  ~ 1.4个百分点
  0.4% = 0.4 % change inflation

指标\t单位\t2022年\t2023年\n地区生产总值\t亿元\t42019\t43761\n一般公共预算收入\t亿元\t4012\t4431\n城镇登记失业率\t%\t4.2\t4.0
  @ CN/Beijing
  42019 = 4201900000000 CNY 2022 gdp
  43761 = 4376100000000 CNY 2023 gdp
  4012 = 401200000000 CNY 2022 public_revenue
  4431 = 443100000000 CNY 2023 public_revenue
  4.2 = 4.2 % 2022 unemployment_rate
  4.0 = 4.0 % 2023 unemployment_rate
  title: 北京市主要经济指标
`);
