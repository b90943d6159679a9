import { readPassages } from '../read-passages';

export const zhHans = readPassages(String.raw`
2019年1—11月，釜山港累计完成集装箱吞吐量2013万标箱，同比微增1.3%，其中中转箱占53%。釜山港湾公社咨询电话051-999-3000。
  @ 2019-01-01/2019-11-30 KR/Busan
  2013万标箱 = 20130000 {TEU} port_containers
  1.3% = 1.3 % change port_containers
  53% = 53 % share -indicator
  ! 051-999-3000

初步核算，上半年全市实现地区生产总值5925.4亿元，按可比价格计算，增长6.0%。第三产业增加值占比为58.2%，外贸进出口总额2745亿元。
  title: 2019年上半年青岛经济运行情况
  @ 2019-H1 CN/Qingdao
  5925.4亿元 = 592540000000 CNY gdp
  6.0% = 6.0 % change gdp_growth
  58.2% = 58.2 % share services_share
  2745亿元 = 274500000000 CNY trade_total

名称：新加坡共和国\n面积：724.4平方公里\n人口：564万（2018年6月）\n国内生产总值：4911.7亿新元（2018年）\n区号：+65\n邮编：六位数字
  @ SG/Singapore
  724.4平方公里 = 724.4 km2 area
  564万 = 5640000 {person} 2018-06 population
  4911.7亿新元 = 491170000000 SGD 2018 gdp
  ! +65

法兰克福机场2018财年营收34.8亿欧元，全年运送旅客6950万人次，较上年增加7.8%；从业人员约8.1万人。CA932航班在1号航站楼B区停靠。
  @ 2018 DE/Frankfurt
  34.8亿欧元 = 3480000000 EUR -indicator
  6950万人次 = 69500000 {person} air_passengers
  7.8% = 7.8 % change air_passengers
  8.1万人 = 81000 {person} about jobs
  ! 932
  ! 1号

表3 上海市对外经济（亿美元）\n指标\t2017年\t2018年\t增速（%）\n实际使用外资\t170.1\t173.0\t1.7\n出口额\t1936.8\t2071.7\t7.0
  @ CN/Shanghai
  170.1 = 17010000000 USD 2017 fdi_inflow
  173.0 = 17300000000 USD 2018 fdi_inflow
  1.7 = 1.7 % change 2018 fdi_inflow
  1936.8 = 193680000000 USD 2017 exports
  2071.7 = 207170000000 USD 2018 exports
  7.0 = 7.0 % change 2018 exports
  ! 3

以色列研发投入占GDP的4.9%，居世界首位；2018年风险投资总额64亿美元，每1400人就有一家创业公司。该国专利申请量为7400件。
  @ IL/Israel
  4.9% = 4.9 % share rd_intensity
  64亿美元 = 6400000000 USD 2018 venture_capital
  7400件 = 7400 {patent} 2018 patents
  ~ 首位
  ~ 1400人
  ~ 一家

截至2019年末，全市城市轨道交通运营里程达到184公里，日均客运量50.3万人次，公交出行分担率26.1%。票价2元起，依据GB/T 22486-2008标准。
  title: 青岛市城市建设
  @ 2019-12-31 CN/Qingdao
  184公里 = 184 km rail_length
  50.3万人次 = 503000 {person} rail_passengers
  26.1% = 26.1 % public_transport_share
  ~ 2元
  ! 22486-2008
`);
