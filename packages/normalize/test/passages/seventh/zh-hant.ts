import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
香港2019年12月的零售業總銷貨價值臨時估計為362億元，較2018年同月下跌19.4%；全年則跌11.1%。
  @ HK/Hong Kong retail_sales
  362億元 = 36200000000 HKD 2019-12
  19.4% = -19.4 % change 2019-12
  11.1% = -11.1 % change 2019

高雄市108年底自來水普及率97.2%，每人每日生活用水量262公升，污水下水道接管率44.0%。
  @ 2019-12-31 TW/Kaohsiung
  97.2% = 97.2 % -indicator
  262公升 = 262 L/({person}.d) water_use
  44.0% = 44.0 % -indicator

大阪2018年外國旅客逾1,142萬人次，消費額約1.24兆日圓，平均每人花費10.8萬日圓。
  @ 2018 JP/Osaka
  1,142萬人次 = 11420000 {person} more-than tourist_arrivals
  1.24兆日圓 = 1240000000000 JPY about tourism_revenue
  10.8萬日圓 = 108000 JPY/{person} -indicator

特區政府預留20億元設立「再工業化及科技培育計劃」，並把科技券資助上限由20萬元倍增至40萬元。立法會CB(1)324/18-19號文件。
  @ HK/Hong Kong public_spending
  20億元 = 2000000000 HKD
  20萬元 = 200000 HKD
  40萬元 = 400000 HKD
  ! CB(1)324/18-19號

慕尼黑展覽中心設16個展館，室內面積20萬平方米；2019年bauma展會面積達61.4萬平方米，3,684家參展商來自63個國家，觀眾突破62萬人。
  @ DE/Munich
  20萬平方米 = 200000 m2 convention_space
  61.4萬平方米 = 614000 m2 2019 convention_space
  3,684家參展商 = 3684 {company} 2019 exhibitors
  62萬人 = 620000 {person} more-than 2019 fair_visitors
  ! 63個國家
  ~ 16個展館

學年\t非本地學生人數\t佔學生總數（%）\n2016/17\t16,469\t16.5\n2017/18\t17,050\t17.0
  title: 香港八所資助大學
  @ HK/Hong Kong
  16,469 = 16469 {person} 2016-09-01/2017-08-31 intl_students
  16.5 = 16.5 % share 2016-09-01/2017-08-31 -indicator
  17,050 = 17050 {person} 2017-09-01/2018-08-31 intl_students
  17.0 = 17.0 % share 2017-09-01/2018-08-31 -indicator

台積電所在的新竹科學園區占地632公頃，就業人數15.3萬人，平均年薪約為全國平均的2.1倍（園區專線03-5773311）。
  @ TW/Hsinchu
  632公頃 = 632 har area
  15.3萬人 = 153000 {person} jobs
  2.1倍 = 2.1 1 about change -indicator
  ! 03-5773311

香港國際機場三跑道系統造價1,415億元，預計2024年落成；屆時每年可處理約1億人次旅客及900萬公噸貨物，較2018年分別增加三成半及七成。
  @ HK/Hong Kong
  1,415億元 = 141500000000 HKD investment
  1億人次 = 100000000 {person} about 2024 air_passengers
  900萬公噸 = 9000000 t 2024 air_cargo
  三成半 = 0.35 1 change 2024 -indicator
  七成 = 0.7 1 change 2024 -indicator
`);
