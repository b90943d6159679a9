import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
葵青貨櫃碼頭二○一八年處理1,559萬個標準箱，按年下跌3.2%；全港港口貨物吞吐量為2.585億公噸，跌8.2%。
  @ 2018 HK/Hong Kong
  1,559萬個標準箱 = 15590000 {TEU} port_containers
  3.2% = -3.2 % change port_containers
  2.585億公噸 = 258500000 t port_cargo
  8.2% = -8.2 % change port_cargo

桃園國際機場108年服務旅客4,869萬人次，較107年成長4.6%，航班起降26.5萬架次，第三航廈工程經費由746億元增至956億元。
  @ TW/Taoyuan
  4,869萬人次 = 48690000 {person} 2019 air_passengers
  4.6% = 4.6 % change 2019 air_passengers
  26.5萬架次 = 265000 {flight} 2019 flights
  746億元 = 74600000000 TWD 2019 investment
  956億元 = 95600000000 TWD 2019 investment

項目\t2018-19年度\t2019-20年度（預算）\n政府收入（億元）\t5,998\t6,265\n政府開支（億元）\t5,318\t6,078
  title: 香港特別行政區財政預算案
  @ HK/Hong Kong
  5,998 = 599800000000 HKD 2018-04-01/2019-03-31 public_revenue
  6,265 = 626500000000 HKD 2019-04-01/2020-03-31 public_revenue
  5,318 = 531800000000 HKD 2018-04-01/2019-03-31 public_spending
  6,078 = 607800000000 HKD 2019-04-01/2020-03-31 public_spending

截至2019年6月底，駐港地區總部共1,541間，母公司在內地的佔216間；初創企業3,184間，按年增加逾兩成，員工12,478人。
  @ 2019-06-30 HK/Hong Kong
  1,541間 = 1541 {company} foreign_companies
  216間 = 216 {company} foreign_companies
  3,184間 = 3184 {company} startups
  兩成 = 0.2 1 change more-than -indicator
  12,478人 = 12478 {person} jobs

臺北市民國107年底設籍人口266萬8,572人，平均每平方公里9,818人；每人享有公園綠地5.4平方公尺。市府地址：信義區市府路1號，電話1999。
  @ 2018-12-31 TW/Taipei
  266萬8,572人 = 2668572 {person} population
  9,818人 = 9818 {person}/km2 density
  5.4平方公尺 = 5.4 m2/{person} green_space
  ! 1號
  ! 1999

港鐵現時全長245.3公里，2018年平均每日載客逾480萬人次，佔本港公共交通市場約49%。
  @ HK/Hong Kong
  245.3公里 = 245.3 km rail_length -period
  480萬人次 = 4800000 {person} more-than 2018 rail_passengers
  49% = 49 % share about 2018 -indicator

澳門2018年博彩毛收入3,028億澳門元，增14.0%；入境旅客3,580萬人次，當中七成來自中國內地。失業率維持1.8%，詳見第14/2018號行政法規。
  @ 2018 MO/Macau
  3,028億澳門元 = 302800000000 MOP -indicator
  14.0% = 14.0 % change -indicator
  3,580萬人次 = 35800000 {person} tourist_arrivals
  七成 = 0.7 1 share -indicator
  1.8% = 1.8 % unemployment_rate
  ! 第14/2018號

香港電器業展銷：第39屆香港電子產品展（秋季版）4天展期吸引逾3,700家參展商及約6.3萬名買家，同比分別微升0.2%和減少1.8%。
  @ HK/Hong Kong
  3,700家參展商 = 3700 {company} more-than exhibitors
  6.3萬名 = 63000 {person} about fair_visitors
  0.2% = 0.2 % change exhibitors
  1.8% = -1.8 % change fair_visitors
  ! 第39屆
`);
