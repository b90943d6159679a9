import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
2018年，香港國際機場處理貨物510萬公噸，客運量達7,470萬人次，飛機起降42.8萬架次，三項均創新高。
  @ 2018 HK/Hong Kong
  510萬公噸 = 5100000 t air_cargo
  7,470萬人次 = 74700000 {person} air_passengers
  42.8萬架次 = 428000 {flight} flights

新北市107年度歲出決算1,653億元，較106年度減少2.1%，其中教育支出占37%。
  @ 2018 TW/New Taipei
  1,653億元 = 165300000000 TWD public_spending
  2.1% = -2.1 % change public_spending
  37% = 37 % share -indicator

澳門2018年本地生產總值4,447億澳門元，實質增長5.4%，人均本地生產總值66.7萬澳門元。
  @ 2018 MO/Macau
  4,447億澳門元 = 444700000000 MOP gdp
  5.4% = 5.4 % change gdp_growth
  66.7萬澳門元 = 667000 MOP/{person} gdp_per_capita

2019/20財政年度，政府預留200億元購置物業，另撥款55億元發展數碼港第五期（立法會CB(1)123/19-20號文件）。
  title: 香港財政預算案
  @ 2019-04-01/2020-03-31 HK/Hong Kong public_spending
  200億元 = 20000000000 HKD
  55億元 = 5500000000 HKD

台北小巨蛋旁的世貿一館展場面積2.3萬平方公尺，2018年舉辦38場展覽，參觀人數逾250萬人次。
  @ TW/Taipei
  2.3萬平方公尺 = 23000 m2 convention_space
  38場 = 38 {fair} fairs 2018
  250萬人次 = 2500000 {person} more-than fair_visitors 2018

高雄市108年第2季失業率3.7%，勞動力參與率58.4%，分別較上年同季上升0.1及0.3個百分點。
  @ 2019-Q2 TW/Kaohsiung
  3.7% = 3.7 % unemployment_rate
  58.4% = 58.4 % -indicator
  0.3個百分點 = 0.3 {pp} change -indicator
  ~ 0.1

截至2018年底，香港有16萬2千名註冊登記的非本地勞工及約39萬名外籍家庭傭工，佔總人口5.2%（查詢：2582 4807）。
  @ 2018-12-31 HK/Hong Kong
  16萬2千名 = 162000 {person} -indicator
  39萬名 = 390000 {person} about -indicator
  5.2% = 5.2 % share -indicator
  ! 2582 4807

台灣四港貨櫃量（單位：萬TEU）\n港口\t107年\t108年\n高雄港\t1,045\t1,042\n基隆港\t147\t146\n臺中港\t174\t179
  @ port_containers
  1,045 = 10450000 {TEU} 2018 TW/Kaohsiung
  1,042 = 10420000 {TEU} 2019 TW/Kaohsiung
  147 = 1470000 {TEU} 2018 TW/Keelung
  146 = 1460000 {TEU} 2019 TW/Keelung
  174 = 1740000 {TEU} 2018 TW/Taichung
  179 = 1790000 {TEU} 2019 TW/Taichung
`);
