import { readPassages } from '../read-passages';

export const ja = readPassages(`
金沢市の2018年の延べ宿泊者数は333万人泊で、うち外国人は52万人泊と前年から12.9％増えた。
  @ 2018 JP/Kanazawa hotel_nights
  333万人泊 = 3330000 {night}
  52万人泊 = 520000 {night}
  12.9％ = 12.9 % change

東京港の2019年の外貿コンテナ個数は450万TEU、前年比1.4％減。第7次改訂港湾計画では670万TEUを目標とする。
  @ JP/Tokyo port_containers
  450万TEU = 4500000 {TEU} 2019
  1.4％ = -1.4 % change 2019
  670万TEU = 6700000 {TEU} -period
  ! 第7次

札幌市は2020年度予算案を発表した。一般会計は1兆290億円で、除雪費に216億円を充てる。
  @ 2020-04-01/2021-03-31 JP/Sapporo public_spending
  1兆290億円 = 1029000000000 JPY
  216億円 = 21600000000 JPY
`);
