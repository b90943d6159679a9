import { readPassages } from '../read-passages';
export const zhHans = readPassages(String.raw`
2023年，北京接待入境游客116.8万人次，而上海则达364.5万人次。
  @ 2023 tourist_arrivals
  116.8万人次 = 1168000 {person} CN/Beijing
  364.5万人次 = 3645000 {person} CN/Shanghai

青岛港集装箱吞吐量2020年为2201万标箱，2021年为2371万标箱，2022年增至2567万标箱。
  @ CN/Qingdao port_containers
  2201万标箱 = 22010000 {TEU} 2020
  2371万标箱 = 23710000 {TEU} 2021
  2567万标箱 = 25670000 {TEU} 2022

武汉市常住人口由2015年末的1060.8万人增加到2022年末的1373.9万人。
  @ CN/Wuhan population
  1060.8万人 = 10608000 {person} 2015-12-31
  1373.9万人 = 13739000 {person} 2022-12-31

2022年，宁波出口额8230.6亿元，增长8.0%；进口额4440.7亿元，增长3.6%，占全国进口总额的2.5%。
  @ 2022 CN/Ningbo
  8230.6亿元 = 823060000000 CNY exports
  8.0% = 8.0 % change exports
  4440.7亿元 = 444070000000 CNY imports
  3.6% = 3.6 % change imports
  2.5% = 2.5 % share -indicator

2022年香港失业率为4.3%，较2021年的5.2%下降0.9个百分点，就业人数为361.3万人。
  @ 2022 HK/Hong Kong
  4.3% = 4.3 % unemployment_rate
  5.2% = 5.2 % 2021 unemployment_rate
  0.9个百分点 = -0.9 {pp} change unemployment_rate
  361.3万人 = 3613000 {person} jobs

成都双流国际机场2023年度主要指标\n旅客吞吐量：3001万人次\n货邮吞吐量：52.7万吨\n起降架次：20.9万架次
  @ 2023 CN/Chengdu
  3001万人次 = 30010000 {person} air_passengers
  52.7万吨 = 527000 t air_cargo
  20.9万架次 = 209000 {flight} flights

深圳计划到2025年将轨道交通运营里程由2022年的559公里增加到640公里以上。
  @ CN/Shenzhen rail_length
  559公里 = 559 km 2022
  640公里 = 640 km at-least 2025

全球港口中，上海港以4730万标箱位居首位，新加坡港（3729万标箱）和釜山港（2207万标箱）紧随其后（2022年）。
  @ 2022 port_containers
  4730万标箱 = 47300000 {TEU} CN/Shanghai
  3729万标箱 = 37290000 {TEU} SG/Singapore
  2207万标箱 = 22070000 {TEU} KR/Busan
`);
