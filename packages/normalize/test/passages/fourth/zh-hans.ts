import { readPassages } from '../read-passages';

export const zhHans = readPassages(`
2018年，哈尔滨市进出口总额210.3亿元，比上年增长8.8%，其中出口84.7亿元，下降2.0%。
  @ 2018 CN/Harbin
  210.3亿元 = 21030000000 CNY trade_total
  8.8% = 8.8 % change trade_total
  84.7亿元 = 8470000000 CNY exports
  2.0% = -2.0 % change exports

大阪2018年接待外国游客1142万人次，客房入住率79.5%；关西机场第2航站楼年旅客量650万人次。
  @ 2018 JP/Osaka
  1142万人次 = 11420000 {person} tourist_arrivals
  79.5% = 79.5 % -indicator
  650万人次 = 6500000 {person} air_passengers
  ! 第2

成都高新区到2025年力争集聚高新技术企业5000家以上，研发投入强度达5%左右。
  @ 2025 CN/Chengdu
  5000家 = 5000 {company} at-least companies
  5% = 5 % about rd_intensity
`);
