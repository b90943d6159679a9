import { readPassages } from '../read-passages';

export const zhHant = readPassages(String.raw`
紐約市2018年旅客人次創6,520萬的新高，較前一年成長3.7%，觀光客消費達470億美元，創造逾40萬個就業機會。
  @ 2018 US/New York
  6,520萬 = 65200000 {person} tourist_arrivals
  3.7% = 3.7 % change tourist_arrivals
  470億美元 = 47000000000 USD tourism_revenue
  40萬個 = 400000 {person} change more-than jobs

新竹科學園區108年營業額1兆921億元，成長1.3%；年底廠商家數557家，就業人數15.6萬人。園區三路1號，諮詢專線0800-010-123。
  @ 2019 TW/Hsinchu
  1兆921億元 = 1092100000000 TWD -indicator
  1.3% = 1.3 % change -indicator
  557家 = 557 {company} companies 2019-12-31
  15.6萬人 = 156000 {person} jobs 2019-12-31
  ! 1號
  ! 0800-010-123

本港去年註冊的非本地公司共988間，累計達11,345間；初創企業3,184間，按年增21%，僱員總數12,478人。
  published: 2020-01-15
  @ 2019 HK/Hong Kong
  988間 = 988 {company} foreign_companies
  11,345間 = 11345 {company} foreign_companies
  3,184間 = 3184 {company} startups
  21% = 21 % change startups
  12,478人 = 12478 {person} jobs

機場\t客運量（百萬人次）\t貨運量（萬公噸）\n香港\t71.5\t481\n仁川\t71.2\t276\n樟宜\t68.3\t206
  title: 2019年亞洲主要機場
  @ 2019
  71.5 = 71500000 {person} HK/Hong Kong air_passengers
  481 = 4810000 t HK/Hong Kong air_cargo
  71.2 = 71200000 {person} KR/Incheon air_passengers
  276 = 2760000 t KR/Incheon air_cargo
  68.3 = 68300000 {person} SG/Singapore air_passengers
  206 = 2060000 t SG/Singapore air_cargo

臺南市政府107年度總預算歲出編列863億元，較106年度增加3.2%，其中社會福利支出占18.6%。依據地方制度法第40條。
  @ 2018 TW/Tainan public_spending
  863億元 = 86300000000 TWD
  3.2% = 3.2 % change
  18.6% = 18.6 % share -indicator
  ! 第40條

汽車總站每日約有2,800班巴士往來，最近的港鐵站步行8分鐘。中環甲級寫字樓租金2019年第四季按季下跌3.4%，空置率升至2.9%。
  @ HK/Hong Kong
  3.4% = -3.4 % change 2019-Q4 office_rent
  2.9% = 2.9 % 2019-Q4 -indicator
  ~ 2,800班
`);
