import { readPassages } from '../read-passages';
export const zhHant = readPassages(String.raw`
根據政府統計處公布的數字，2023年香港整體訪港旅客約3,400萬人次，回復至2018年的52%；其中內地旅客2,676萬人次，佔79%，過夜旅客佔整體約一半。
  @ 2023 HK/Hong Kong tourist_arrivals
  3,400萬人次 = 34000000 {person} about
  52% = 52 % share
  2,676萬人次 = 26760000 {person}
  79% = 79 % share -indicator
  一半 = 0.5 1 share about -indicator

桃園國際機場113年1至6月客運量2,180萬人次，較112年同期增加41.2%，貨運量則為104萬公噸。
  @ 2024-01-01/2024-06-30 TW/Taoyuan
  2,180萬人次 = 21800000 {person} air_passengers
  41.2% = 41.2 % change air_passengers
  104萬公噸 = 1040000 t air_cargo

臺灣112年出口總值4,324.8億美元，年減9.8%，進口3,518.4億美元，年減18.0%，出超806.4億美元。
  @ 2023 TW/Taiwan
  4,324.8億美元 = 432480000000 USD exports
  9.8% = -9.8 % change exports
  3,518.4億美元 = 351840000000 USD imports
  18.0% = -18.0 % change imports
  806.4億美元 = 80640000000 USD

臺北市政府主計處表示，截至112年底，本市設籍人口為251萬1,886人，其中65歲以上占22.8%；人口密度為每平方公里9,242人。
  @ 2023-12-31 TW/Taipei
  251萬1,886人 = 2511886 {person} population
  22.8% = 22.8 % share
  每平方公里9,242人 = 9242 {person}/km2 density

會展業方面，2023/24年度共舉行約150項國際展覽，吸引逾60萬名海外買家，較上一年度上升三成，惟仍低於2018/19年度的71萬名。
  @ 2023-04-01/2024-03-31 HK/Hong Kong
  150項 = 150 {fair} about fairs
  60萬名 = 600000 {person} more-than fair_visitors
  三成 = 0.3 1 change
  71萬名 = 710000 {person} 2018-04-01/2019-03-31 fair_visitors
  title: 香港會議及展覽業

澳門2023年本地生產總值為3,794.8億澳門元，人均559,495澳門元；總體失業率2.7%，本地居民失業率3.4%，月工作收入中位數17,500元。
  @ 2023 MO/Macau
  3,794.8億澳門元 = 379480000000 MOP gdp
  559,495澳門元 = 559495 MOP/{person} gdp_per_capita
  2.7% = 2.7 % unemployment_rate
  3.4% = 3.4 % unemployment_rate
  17,500元 = 17500 MOP average_wage

立法會CB(2)1234/2024號文件指出，本港力爭2035年前將碳排放量由2005年的水平減少50%；2022年人均排放約4.5公噸。
  @ HK/Hong Kong
  50% = 50 % change 2035 co2_reduction
  4.5公噸 = 4.5 t/{person} about 2022 co2_emissions
  ! 1234/2024

年度\t貨櫃（萬TEU）\t貨物（萬公噸）\t船舶進港（艘次）\n111年\t949\t10,300\t15,212\n112年\t883\t9,890\t14,876
  @ TW/Kaohsiung
  949 = 9490000 {TEU} 2022 port_containers
  10,300 = 103000000 t 2022 port_cargo
  15,212 = 15212 {call} 2022 ship_calls
  883 = 8830000 {TEU} 2023 port_containers
  9,890 = 98900000 t 2023 port_cargo
  14,876 = 14876 {call} 2023 ship_calls
  title: 高雄港營運概況
`);
