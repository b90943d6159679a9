import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
東京都の2018年の1人当たり県民所得は541万5千円で、完全失業率は2.6％（前年より0.3ポイント低下）だった。
  @ 2018 JP/Tokyo
  541万5千円 = 5415000 JPY/{person} -indicator
  2.6％ = 2.6 % unemployment_rate
  0.3ポイント = -0.3 {pp} change unemployment_rate

神戸市は米シアトル市など7都市と姉妹都市・親善協力都市提携を結び、市内には外国公館など約40の領事機関等がある。
  @ JP/Kobe
  7都市 = 7 {city} sister_cities
  40 = 40 {mission} about consulates

ハンブルク港の2018年の寄港船舶数は8,200隻、鉄道によるコンテナ輸送量は244万TEUで全体の28％に達した。
  @ 2018 DE/Hamburg
  8,200隻 = 8200 {call} ship_calls
  244万TEU = 2440000 {TEU} port_containers
  28％ = 28 % share -indicator

仙台国際センター展示棟の展示面積は3,000㎡。平成30年の国際会議開催件数は116件で、前年の127件から減少した（〒980-0856 青葉区青葉山無番地）。
  @ JP/Sendai
  3,000㎡ = 3000 m2 convention_space
  116件 = 116 {meeting} 2018 intl_meetings
  127件 = 127 {meeting} 2017 intl_meetings
  ! 980-0856

大阪市のごみ処理量は平成3年度の217万トンから平成30年度は91万トンへと半分以下になり、資源化率は約15％である。
  @ JP/Osaka
  217万トン = 2170000 t 1991-04-01/1992-03-31 -indicator
  91万トン = 910000 t 2018-04-01/2019-03-31 -indicator
  15％ = 15 % about 2018-04-01/2019-03-31 waste_recycled
  ~ 半分以下

都市別の駐在員数・日系企業数（2018年10月1日現在）\n都市\t日系企業数（社）\t在留邦人（人）\nシンガポール\t1,199\t36,624\nフランクフルト\t286\t4,321
  @ 2018-10-01
  1,199 = 1199 {company} SG/Singapore foreign_companies
  36,624 = 36624 {person} SG/Singapore foreign_residents
  286 = 286 {company} DE/Frankfurt foreign_companies
  4,321 = 4321 {person} DE/Frankfurt foreign_residents

広島県の輸出額は1〜6月累計で4,812億円（前年同期比5.1％減）、輸入額は3,020億円だった。国道2号の渋滞対策費は12億円。
  @ JP/Hiroshima
  4,812億円 = 481200000000 JPY exports
  5.1％ = -5.1 % change exports
  3,020億円 = 302000000000 JPY imports
  12億円 #2 = 1200000000 JPY public_spending
  ! 2号

北九州市の市街化区域の下水道普及率は99.9％、1人1日当たりの水使用量は228リットル。男性の平均寿命は80.8歳。
  @ JP/Kitakyushu
  99.9％ = 99.9 % -indicator
  228リットル = 228 L/({person}.d) water_use
  ~ 80.8歳
`);
