import { readPassages } from '../read-passages';
export const zhHant = readPassages(`
2023年全年訪港旅客約3,400萬人次，當中內地旅客佔近八成；酒店平均入住率為82%，過夜旅客人均消費6,939港元。
  @ 2023 HK/Hong Kong
  3,400萬人次 = 34000000 {person} about tourist_arrivals
  八成 = 0.8 1 share about -indicator
  ~ 82%
  ~ 6,939港元

高雄港112年貨櫃裝卸量計883.6萬TEU，較上年減少6.9%；同期進港船舶16,108艘次。
  @ 2023 TW/Kaohsiung
  883.6萬TEU = 8836000 {TEU} port_containers
  6.9% = -6.9 % change port_containers
  16,108艘次 = 16108 {call} ship_calls

臺北市111學年度大專校院學生人數為21.5萬人，其中境外學生2.6萬人，占12.1%。
  @ 2022-08-01/2023-07-31 TW/Taipei
  21.5萬人 = 215000 {person} students
  2.6萬人 = 26000 {person} intl_students
  12.1% = 12.1 % share -indicator

截至2023年6月底，駐港的地區總部有1,336間，以美國公司最多，佔214間。
  @ 2023-06-30 HK/Hong Kong
  ~ 1,336間
  ~ 214間

香港失業率由2023年1月至3月的3.1%下降至4月至6月的2.9%，就業人數則增加約12,100人至3,673,300人。
  @ HK/Hong Kong
  3.1% = 3.1 % 2023-Q1 unemployment_rate
  2.9% = 2.9 % 2023-Q2 unemployment_rate
  12,100人 = 12100 {person} change about 2023-Q2 jobs
  3,673,300人 = 3673300 {person} 2023-Q2 jobs

桃園機場2023年貨運量達211萬公噸，在國際機場協會排名中居全球第5；客運量3,535萬人次則為2019年的73%。
  @ 2023 TW/Taoyuan
  211萬公噸 = 2110000 t air_cargo
  ~ 第5
  3,535萬人次 = 35350000 {person} air_passengers
  73% = 73 % share air_passengers

政府預計2024/25年度總開支為7,769億元，綜合赤字481億元；財政儲備預計2025年3月底為6,852億元。
  title: 香港財政預算案
  @ 2024-04-01/2025-03-31 HK/Hong Kong
  7,769億元 = 776900000000 HKD public_spending
  481億元 = 48100000000 HKD -indicator
  6,852億元 = 685200000000 HKD -indicator 2025-03-31
`);
