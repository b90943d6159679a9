import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
香港甲級寫字樓平均月租於2019年底為每平方呎73.2元，住宅售價指數全年升5.2%。
  @ 2019-12-31 HK/Hong Kong
  73.2元 = 73.2 HKD/[sft_i] office_rent
  5.2% = 5.2 % change housing_price 2019

新北市現有醫院病床1萬9,200床，每萬人口48床；垃圾回收率達六成五。
  @ TW/New Taipei
  1萬9,200床 = 19200 {bed} hospital_beds
  六成五 = 0.65 1 share -indicator
  ~ 48床

高雄展覽館室內展場面積1.8萬平方公尺，2018年辦理會展活動286場，參與人數約120萬人次，產值估逾35億元新臺幣。
  @ TW/Kaohsiung
  1.8萬平方公尺 = 18000 m2 convention_space
  ~ 286場
  120萬人次 = 1200000 {person} about 2018 fair_visitors
  35億元新臺幣 = 3500000000 TWD more-than 2018 -indicator

香港2018年研發總開支為244.97億元，相當於本地生產總值的0.86%；政府目標是在2022年前把比率提升至1.5%。
  @ HK/Hong Kong
  244.97億元 = 24497000000 HKD 2018 rd_spending
  0.86% = 0.86 % share 2018 rd_intensity
  1.5% = 1.5 % 2022 rd_intensity

舊金山灣區創業投資額於2018年第四季達132億美元，較第三季大增近四成；該季矽谷初創企業平均估值升至3,500萬美元。
  @ 2018-Q4
  132億美元 = 13200000000 USD venture_capital US/San Francisco
  四成 = 0.4 1 change about -indicator US/San Francisco
  3,500萬美元 = 35000000 USD -indicator US/San Jose

香港大學在學非本地學生10,180名，佔學生總數逾三成三；QS世界大學排名第25位。校本部紐魯詩樓G/F，分機2241。
  @ HK/Hong Kong
  10,180名 = 10180 {person} intl_students
  三成三 = 0.33 1 share more-than -indicator
  25位 = 25 {rank} city_rank -indicator
  ! 2241

年份\t外來直接投資流入（億港元）\t按年變動（%）\n2017\t8,638\t-5.1\n2018\t8,165\t-5.5
  @ fdi_inflow
  8,638 = 863800000000 HKD 2017
  -5.1 = -5.1 % change 2017
  8,165 = 816500000000 HKD 2018
  -5.5 = -5.5 % change 2018

啟德郵輪碼頭設兩個泊位，佔地7.6公頃；2019年首十個月接待船次153個，按年減少15%，國際郵輪旅客近六十五萬人次。
  @ HK/Hong Kong
  兩個泊位 = 2 {berth} berths
  7.6公頃 = 7.6 har area
  153個 = 153 {call} 2019-01-01/2019-10-31 ship_calls
  15% = -15 % change 2019-01-01/2019-10-31 ship_calls
  六十五萬人次 = 650000 {person} about 2019-01-01/2019-10-31 cruise_passengers
`);
