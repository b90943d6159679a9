import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
2018年全年訪港旅客6,515萬人次，升11.4%，其中內地旅客5,104萬人次，佔78%；過夜旅客人均消費6,614港元。
  @ 2018 HK/Hong Kong
  6,515萬人次 = 65150000 {person} tourist_arrivals
  11.4% = 11.4 % change tourist_arrivals
  5,104萬人次 = 51040000 {person} tourist_arrivals
  78% = 78 % share -indicator
  6,614港元 = 6614 HKD/{person} -indicator

臺灣2018年研發經費6,160億元，占GDP 3.46%；全時研究人員15.5萬人。國際專利申請1,820件。
  @ 2018 TW/Taiwan
  6,160億元 = 616000000000 TWD rd_spending
  3.46% = 3.46 % share rd_intensity
  15.5萬人 = 155000 {person} researchers
  1,820件 = 1820 {patent} patents

失業率方面，香港2019年10月至12月為3.3%，較對上三個月上升0.1個百分點；就業人數減少約23,000人至3,814,500人。
  @ 2019-10-01/2019-12-31 HK/Hong Kong
  3.3% = 3.3 % unemployment_rate
  0.1個百分點 = 0.1 {pp} change unemployment_rate
  23,000人 = -23000 {person} about change jobs
  3,814,500人 = 3814500 {person} jobs

台北市捷運路網全長146.2公里，131站，108年平均日運量216萬人次，其中板南線占三成。（客服專線02-218-12345）
  @ TW/Taipei
  146.2公里 = 146.2 km rail_length -period
  216萬人次 = 2160000 {person} 2019 rail_passengers
  三成 = 0.3 1 share 2019 -indicator
  ~ 131站
  ! 02-218-12345

漢堡港去年貨櫃吞吐量回升至930萬標準箱，增幅達6.1%，但仍落後於鹿特丹的1,480萬。
  @ DE/Hamburg port_containers
  930萬標準箱 = 9300000 {TEU}
  6.1% = 6.1 % change
  1,480萬 = 14800000 {TEU} NL/Rotterdam

經濟指標\t2018年\t2019年\n本地生產總值（億港元）\t28,427\t28,682\n實質增長率（%）\t2.9\t-1.2\n綜合消費物價指數（按年變動，%）\t2.4\t2.9
  title: 香港經濟概況
  @ HK/Hong Kong
  28,427 = 2842700000000 HKD 2018 gdp
  28,682 = 2868200000000 HKD 2019 gdp
  2.9 = 2.9 % change 2018 gdp_growth
  -1.2 = -1.2 % change 2019 gdp_growth
  2.4 = 2.4 % change 2018 inflation
  2.9 #2 = 2.9 % change 2019 inflation

科學園現有逾900間科技公司，研發人員約9,000名；第二期擴建涉資30億元，提供約74,000平方米樓面。地址：白石角科技大道西5號。
  @ -place
  900間 = 900 {company} more-than companies
  9,000名 = 9000 {person} about researchers
  30億元 = 3000000000 HKD investment
  74,000平方米 = 74000 m2 about area
  ! 第二期
  ! 5號

新加坡計劃於2030年前把八成家庭設在地鐵站步行十分鐘範圍內，屆時鐵路網絡由230公里增至360公里。
  @ SG/Singapore
  八成 = 0.8 1 share 2030 -indicator
  230公里 = 230 km rail_length -period
  360公里 = 360 km 2030 rail_length
`);
