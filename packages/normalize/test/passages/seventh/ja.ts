import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
沖縄県の2018年度の入域観光客数は過去最高の999万9,000人で、前年度比4.4％増。うち外国客は初めて300万人を突破し、300万800人となった。
  @ 2018-04-01/2019-03-31 JP/Okinawa tourist_arrivals
  999万9,000人 = 9999000 {person}
  4.4％ = 4.4 % change
  300万人 = 3000000 {person} more-than
  300万800人 = 3000800 {person}

大阪市内のオフィス空室率は2019年12月末時点で1.8％と低水準が続き、平均賃料は1坪当たり月1万1,800円に上昇した。
  @ 2019-12-31 JP/Osaka
  1.8％ = 1.8 % -indicator
  1万1,800円 = 11800 JPY/[pyeong] office_rent

日本の研究開発費は2018年度に19兆5,260億円となり、対GDP比は3.56％、研究者数は87万4,800人（2019年3月31日現在）。
  @ JP/Japan
  19兆5,260億円 = 19526000000000 JPY 2018-04-01/2019-03-31 rd_spending
  3.56％ = 3.56 % 2018-04-01/2019-03-31 rd_intensity
  87万4,800人 = 874800 {person} 2019-03-31 researchers

神戸医療産業都市には約370社・団体が進出し、1万1,200人が働く。面積390ヘクタールのポートアイランド第2期に立地（中央区港島南町1-6-4）。
  @ JP/Kobe
  370社 = 370 {company} about companies
  1万1,200人 = 11200 {person} jobs
  390ヘクタール = 390 har area
  ! 第2期
  ! 1-6-4

東京都は2030年までに都内の温室効果ガス排出量を2000年比で30％削減し、再エネ電力の利用割合を30％程度に高める目標だ。
  @ 2030 JP/Tokyo
  30％ = 30 % change co2_reduction
  30％ #2 = 30 % about renewable_share

都市名\t国際会議件数（件）\t順位\nパリ\t212\t1位\nシンガポール\t145\t8位\n東京\t123\t13位
  title: 都市別国際会議開催統計（2018年）
  @ 2018
  212 = 212 {meeting} FR/Paris intl_meetings
  1位 = 1 {rank} FR/Paris city_rank
  145 = 145 {meeting} SG/Singapore intl_meetings
  8位 = 8 {rank} SG/Singapore city_rank
  123 = 123 {meeting} JP/Tokyo intl_meetings
  13位 = 13 {rank} JP/Tokyo city_rank

博多港では2019年に外航クルーズ船の寄港が205回にとどまり、前年の263回を2割以上下回った。令和2年5月、第12版時刻表を発行。
  @ JP/Fukuoka ship_calls
  205回 = 205 {call} 2019
  263回 = 263 {call} 2018
  2割以上 = -0.2 1 change at-least 2019 -indicator
  ! 第12版

札幌市の市営地下鉄は総延長48.0km、1日平均乗車人員は62万3千人（平成30年度）。公共交通の分担率は19％である。
  @ JP/Sapporo
  48.0km = 48.0 km rail_length
  62万3千人 = 623000 {person} 2018-04-01/2019-03-31 rail_passengers
  19％ = 19 % 2018-04-01/2019-03-31 public_transport_share
`);
