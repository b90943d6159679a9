import { readPassages } from '../read-passages';
export const zhHans = readPassages(String.raw`
2023年，宁波舟山港完成货物吞吐量13.24亿吨，同比增长4.9%，连续15年位居全球第一；完成集装箱吞吐量3530万标箱。
  @ 2023 CN/Ningbo
  13.24亿吨 = 1324000000 t port_cargo
  4.9% = 4.9 % change port_cargo
  3530万标箱 = 35300000 {TEU} port_containers
  ~ 第一
  ~ 15年

全年深圳宝安国际机场旅客吞吐量达5273.5万人次，货邮吞吐量160万吨，分别增长144.6%和6.1%。
  title: 2023年深圳统计公报
  @ 2023 CN/Shenzhen
  5273.5万人次 = 52735000 {person} air_passengers
  160万吨 = 1600000 t air_cargo
  144.6% = 144.6 % change air_passengers
  6.1% = 6.1 % change air_cargo

截至2022年末，新加坡总人口为563.7万，其中外籍人士约占三成。
  @ 2022-12-31 SG/Singapore
  563.7万 = 5637000 {person} population
  三成 = 0.3 1 share about -indicator

釜山港2022年集装箱吞吐量2207.1万TEU，较上年减少2.8%，在全球港口中排名第7。咨询电话：051-999-3000。
  @ 2022 KR/Busan
  2207.1万TEU = 22071000 {TEU} port_containers
  2.8% = -2.8 % change port_containers
  第7 = 7 {rank} -indicator
  ! 051-999-3000

杭州高新区（滨江）2021年研发投入强度达9.5%左右，有效发明专利超过3万件，上市企业62家。
  @ 2021 CN/Hangzhou
  9.5%左右 = 9.5 % about rd_intensity
  3万件 = 30000 {patent} more-than patents
  62家 = 62 {company} companies

指标\t2022年\t2023年\t增速(%)\n地区生产总值（亿元）\t28839\t30356\t5.0\n社会消费品零售总额（亿元）\t10832\t11420\t5.4
  title: 广州市主要经济指标
  @ CN/Guangzhou
  28839 = 2883900000000 CNY 2022 gdp
  30356 = 3035600000000 CNY 2023 gdp
  5.0 = 5.0 % change 2023 gdp_growth
  10832 = 1083200000000 CNY 2022 retail_sales
  11420 = 1142000000000 CNY 2023 retail_sales
  5.4 = 5.4 % change 2023 retail_sales

汉堡市计划到2030年把二氧化碳排放量较1990年减少七成，2045年前实现碳中和；5G覆盖率已达98%以上。
  @ DE/Hamburg
  七成 = -0.7 1 change 2030 -indicator
  98%以上 = 98 % at-least -period broadband

上半年青岛接待入境过夜游客21.3万人次，实现旅游收入同比翻一番，酒店平均出租率61.2%。
  published: 2024-07-25
  @ 2024-H1 CN/Qingdao
  21.3万人次 = 213000 {person} tourist_arrivals
  61.2% = 61.2 % -indicator
`);
