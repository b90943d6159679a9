import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
政府統計處今日公布，2019年11月零售業總銷貨價值的臨時估計為300億元，較2018年同月下跌23.6%。查詢電話3903 7400。
  @ 2019-11 HK/Hong Kong retail_sales
  300億元 = 30000000000 HKD
  23.6% = -23.6 % change
  ! 3903 7400

新北市淡水河右岸的港區面積約312公頃，臺北港108年貨櫃裝卸量162萬TEU，較前一年減少2.1%；東3碼頭水深16公尺。
  @ TW/New Taipei
  312公頃 = 312 har about area
  162萬TEU = 1620000 {TEU} 2019 port_containers
  2.1% = -2.1 % change 2019 port_containers
  ~ 16公尺
  ! 3 #2

截至2019年9月，在港持牌銀行164間，其中外資銀行佔九成；金融服務業聘用26.3萬人，佔就業人口6.8%。
  @ 2019-09 HK/Hong Kong
  164間 = 164 {company} companies
  九成 = 0.9 1 share -indicator
  26.3萬人 = 263000 {person} jobs
  ~ 6.8%

年別\t旅館家數\t客房數\t平均住用率(%)\n106年\t412\t31,450\t66.4\n107年\t425\t32,118\t65.0
  title: 臺北市旅館業營運概況
  @ TW/Taipei
  ~ 412
  31,450 = 31450 {room} 2017 hotel_rooms
  66.4 = 66.4 % 2017 -indicator
  ~ 425
  32,118 = 32118 {room} 2018 hotel_rooms
  65.0 = 65.0 % 2018 -indicator

根據規劃，桃園機場第三航廈完工後年服務量可增至6,500萬人次，總經費956億元，預定2023年啟用。航站南路9號，出境大廳3樓12號櫃檯。
  @ TW/Taoyuan
  6,500萬人次 = 65000000 {person} air_passengers
  956億元 = 95600000000 TWD investment
  ! 9號
  ! 3樓
  ! 12號

慕尼黑2018年平均每名僱員月薪約4,900歐元，住宅呎價全國最高，每平方米售7,800歐元；市內外籍居民佔28.5%。
  @ 2018 DE/Munich
  4,900歐元 = 4900 EUR about average_wage
  7,800歐元 = 7800 EUR/m2 housing_price
  28.5% = 28.5 % share foreign_born_share

港鐵2019年上半年日均乘客量達494萬人次，其中機場快綫佔4.8萬；票價將於6月30日上調3.3%。乘客可致電2881 8888或瀏覽www.mtr.com.hk。
  @ 2019-H1 HK/Hong Kong rail_passengers
  494萬人次 = 4940000 {person}
  ~ 4.8萬
  3.3% = 3.3 % change 2019-06-30 -indicator
  ! 2881 8888
`);
