import { readPassages } from '../read-passages';

export const zhHant = readPassages(`
2019年上半年，訪港旅客達3,487萬人次，按年增加13.9%，零售業總銷貨價值則跌2.6%至2,353億港元。
  @ 2019-H1 HK/Hong Kong
  3,487萬人次 = 34870000 {person} tourist_arrivals
  13.9% = 13.9 % change tourist_arrivals
  2.6% = -2.6 % change retail_sales
  2,353億港元 = 235300000000 HKD retail_sales

臺中市108年3月底總人口281萬人，其中外籍移工10萬2千餘人；市府1999專線全年受理逾100萬通。
  @ 2019-03-31 TW/Taichung
  281萬人 = 2810000 {person} population
  10萬2千餘人 = 102000 {person} more-than foreign_residents
  ~ 1999
  ~ 100萬

新加坡港2018年處理貨櫃3,660萬個標準貨櫃單位，較2017年成長8.7%，全球排名第二。
  @ 2018 SG/Singapore
  3,660萬個標準貨櫃單位 = 36600000 {TEU} port_containers
  8.7% = 8.7 % change port_containers
  第二 = 2 {rank} -indicator
`);
