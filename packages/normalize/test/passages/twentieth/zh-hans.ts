import { readPassages } from '../read-passages';
export const zhHans = readPassages(`
2023年，大连港完成货物吞吐量3.16亿吨，比上年增长3.0%；其中外贸货物1.55亿吨，占49.1%。集装箱吞吐量503万标箱，增长12.6%。
  @ 2023 CN/Dalian
  3.16亿吨 = 316000000 t port_cargo
  3.0% = 3.0 % change port_cargo
  1.55亿吨 = 155000000 t port_cargo
  49.1% = 49.1 % share
  503万标箱 = 5030000 {TEU} port_containers
  12.6% = 12.6 % change port_containers

南京市2023年全社会研发投入占GDP比重为3.86%，位居江苏首位；每万人发明专利拥有量147件，高新技术企业突破1万家。
  @ 2023 CN/Nanjing
  3.86% = 3.86 % share rd_intensity
  1万家 = 10000 {company} more-than companies
  ~ 147件
  ~ 首位

截至2023年底，成都拥有领事机构23家、国际友城和友好合作关系城市108个，开通国际（地区）客货运航线131条。
  @ 2023-12-31 CN/Chengdu
  23家 = 23 {mission} consulates
  108个 = 108 {city} sister_cities
  131条 = 131 {route} intl_routes

首尔市政府宣布，2024年预算为45.7万亿韩元，较2023年的47.2万亿韩元减少3.1%，其中福利支出16.4万亿韩元，占35.8%。
  @ 2024 KR/Seoul public_spending
  45.7万亿韩元 = 45700000000000 KRW
  47.2万亿韩元 = 47200000000000 KRW 2023
  3.1% = -3.1 % change
  16.4万亿韩元 = 16400000000000 KRW
  35.8% = 35.8 % share -indicator
`);
