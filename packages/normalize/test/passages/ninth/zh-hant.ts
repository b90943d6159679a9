import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
香港2019年整體出口貨值39,887億元，較2018年下跌4.1%；進口貨值44,154億元，跌6.5%，貿易逆差4,268億元。
  @ 2019 HK/Hong Kong
  39,887億元 = 3988700000000 HKD exports
  4.1% = -4.1 % change exports
  44,154億元 = 4415400000000 HKD imports
  6.5% = -6.5 % change imports
  4,268億元 = 426800000000 HKD -indicator

臺中市政府規劃於2023年前投入1,600億元興建捷運藍線，全長24.8公里，設20站，預估每日運量18萬人次。
  @ TW/Taichung
  1,600億元 = 160000000000 TWD 2023 investment
  24.8公里 = 24.8 km rail_length
  18萬人次 = 180000 {person} rail_passengers
  ~ 20站

東京都港區設有大使館約80間，全都外國居民達59.3萬人（2020年1月1日），佔人口4.2%。
  @ JP/Tokyo
  80間 = 80 {mission} about consulates
  59.3萬人 = 593000 {person} 2020-01-01 foreign_residents
  4.2% = 4.2 % share 2020-01-01 foreign_born_share

本港每人每日平均耗水量約為220公升，其中食水佔130公升；都市固體廢物回收率由2010年的52%降至2018年的30%。
  @ HK/Hong Kong
  220公升 = 220 L/({person}.d) about water_use
  52% = 52 % 2010 waste_recycled
  30% = 30 % 2018 waste_recycled
  ~ 130公升

數碼港現有創科企業逾1,500間，累計融資超過100億港元，當中三分之一員工來自海外。數碼港道100號C座5樓502室。
  @ HK/Hong Kong
  1,500間 = 1500 {company} more-than companies
  100億港元 = 10000000000 HKD more-than venture_capital
  三分之一 = 1/3 1 share -indicator
  ! 100號
  ! 5樓
  ! 502室

年度\t歲入（億元）\t歲出（億元）\n107\t1,246\t1,338\n108\t1,290\t1,350
  title: 高雄市總預算
  @ TW/Kaohsiung
  1,246 = 124600000000 TWD 2018 public_revenue
  1,338 = 133800000000 TWD 2018 public_spending
  1,290 = 129000000000 TWD 2019 public_revenue
  1,350 = 135000000000 TWD 2019 public_spending

法蘭克福機場2019年客運量逾7,050萬人次，連接全球約300個目的地；貨運量209萬公噸，較去年減少3.9%。
  @ 2019 DE/Frankfurt
  7,050萬人次 = 70500000 {person} more-than air_passengers
  300個目的地 = 300 {route} about intl_routes
  209萬公噸 = 2090000 t air_cargo
  3.9% = -3.9 % change air_cargo

香港特區政府的財政儲備於2019年3月底為11,709億元，2018-19年度盈餘679億元，利得稅稅率維持16.5%。
  @ HK/Hong Kong
  11,709億元 = 1170900000000 HKD 2019-03-31 -indicator
  679億元 = 67900000000 HKD 2018-04-01/2019-03-31 -indicator
  16.5% = 16.5 % 2018-04-01/2019-03-31 tax_rate
`);
