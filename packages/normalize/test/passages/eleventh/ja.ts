import { readPassages } from '../read-passages';

export const ja = readPassages(String.raw`
大阪府内の2019年1〜6月の外国人延べ宿泊者数は829万人泊と、前年同期を16.7％上回った。ホテルの客室稼働率は82.3％で全国トップ。
  @ 2019-01-01/2019-06-30 JP/Osaka
  829万人泊 = 8290000 {night} hotel_nights
  16.7％ = 16.7 % change hotel_nights
  82.3％ = 82.3 % -indicator

博多港は昨年、外航クルーズ船の寄港が229回にとどまり、2年連続で減った。コンテナ取扱個数は96万TEUで過去最高だった。
  published: 2020-01-20
  @ 2019 JP/Fukuoka
  229回 = 229 {call} ship_calls
  96万TEU = 960000 {TEU} port_containers
  ~ 2年

川崎市の殿町国際戦略拠点「キングスカイフロント」には70機関が集積し、約40ヘクタールの区域で5,000人余りが働く。川崎区殿町3丁目25-22、会議室B-204。
  @ JP/Kawasaki
  40ヘクタール = 40 har about area
  5,000人余り = 5000 {person} more-than jobs
  ~ 70機関
  ! 3丁目25-22
  ! 204

東京都の令和2年度当初予算案は一般会計で7兆3,540億円（前年度当初比1.4％減）。都税収入は5兆4,446億円を見込む。
  @ 2020-04-01/2021-03-31 JP/Tokyo
  7兆3,540億円 = 7354000000000 JPY public_spending
  1.4％ = -1.4 % change public_spending
  5兆4,446億円 = 5444600000000 JPY public_revenue

項目\t平成29年\t平成30年\t増減率(％)\n輸出額(億円)\t117,421\t124,845\t6.3\n輸入額(億円)\t48,656\t53,364\t9.7
  title: 名古屋港 貿易概況
  @ JP/Nagoya
  117,421 = 11742100000000 JPY 2017 exports
  124,845 = 12484500000000 JPY 2018 exports
  6.3 = 6.3 % change 2018 exports
  48,656 = 4865600000000 JPY 2017 imports
  53,364 = 5336400000000 JPY 2018 imports
  9.7 = 9.7 % change 2018 imports

シンガポールの2019年10〜12月期の実質GDP成長率は前年同期比0.8％で、失業率は2.3％と前期と変わらなかった。
  @ 2019-10-01/2019-12-31 SG/Singapore
  0.8％ = 0.8 % change gdp_growth
  2.3％ = 2.3 % unemployment_rate

仙台市の外国人住民は2019年末で1万3,915人となり、総人口に占める割合は1.3％。留学生は3,500人を超える。第2次計画、資料3-1。
  @ 2019-12-31 JP/Sendai
  1万3,915人 = 13915 {person} foreign_residents
  1.3％ = 1.3 % share foreign_born_share
  3,500人 = 3500 {person} more-than intl_students
  ! 第2次
  ! 3-1
`);
