import { readPassages } from '../read-passages';
export const zhHant = readPassages(String.raw`
香港2022年研發總開支達301億元，較2021年增加8%，相對本地生產總值的比率由0.97%升至1.07%；研發人員有38,600名。
  @ 2022 HK/Hong Kong
  301億元 = 30100000000 HKD rd_spending
  8% = 8 % change rd_spending
  0.97% = 0.97 % rd_intensity 2021
  1.07% = 1.07 % rd_intensity
  38,600名 = 38600 {person} researchers

臺中市112學年度國際學生6,800人，佔全市大專學生總數的4.6%，其中以越南籍2,900人最多。
  @ 2023-08-01/2024-07-31 TW/Taichung
  6,800人 = 6800 {person} intl_students
  4.6% = 4.6 % share
  2,900人 = 2900 {person} intl_students

政府統計處今日（20日）公布，2023年11月至2024年1月香港失業率為2.9%，與2023年10月至12月相同；總就業人數減少約3,300人至3,707,800人。
  @ 2023-11-01/2024-01-31 HK/Hong Kong
  2.9% = 2.9 % unemployment_rate
  3,300人 = -3300 {person} change about jobs
  3,707,800人 = 3707800 {person} jobs

東京成田機場去年處理貨物190萬公噸，不及香港的433萬公噸及臺北桃園的211萬公噸。
  @ 2023 air_cargo
  190萬公噸 = 1900000 t JP/Narita
  433萬公噸 = 4330000 t HK/Hong Kong
  211萬公噸 = 2110000 t TW/Taoyuan
  published: 2024-03-01

新竹市112年平均每人可支配所得為45萬元，居全國之冠；112年底人口45萬6千人，男性佔49.2%。
  @ 2023-12-31 TW/Hsinchu
  45萬6千人 = 456000 {person} population
  49.2% = 49.2 % share
  ~ 45萬元

「2024台北國際電腦展」於6月4日至7日舉行，吸引1,500家廠商參展，使用4,500個攤位，買主人數達85,179人，來自150個國家。
  @ 2024-06-04/2024-06-07 TW/Taipei
  1,500家 = 1500 {company} exhibitors
  85,179人 = 85179 {person} fair_visitors
  ~ 4,500個攤位
  ~ 150個

本港首10個月的商品進口貨值按年跌7.5%，為38,156億元，而整體出口貨值則下跌9.9%至34,032億元。
  @ 2023-01-01/2023-10-31 HK/Hong Kong
  7.5% = -7.5 % change imports
  38,156億元 = 3815600000000 HKD imports
  9.9% = -9.9 % change exports
  34,032億元 = 3403200000000 HKD exports
  published: 2023-11-27

區域\t面積（平方公里）\t人口密度（人／平方公里）\n香港島\t80.7\t14,700\n九龍\t47.0\t48,200
  @ 2021 HK/Hong Kong
  80.7 = 80.7 km2 area
  14,700 = 14700 {person}/km2 density
  47.0 = 47.0 km2 area
  48,200 = 48200 {person}/km2 density
  title: 香港2021年人口普查
`);
