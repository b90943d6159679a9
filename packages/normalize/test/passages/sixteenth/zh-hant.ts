import { readPassages } from '../read-passages';
export const zhHant = readPassages(String.raw`
2023年，臺北市旅客住宿人次為1,180萬，高雄市則為690萬。
  @ 2023 hotel_nights
  ~ 1,180萬
  ~ 690萬

高雄港貨櫃裝卸量2020年為962萬TEU，2021年為986萬TEU，2022年則降至949萬TEU。
  @ TW/Kaohsiung port_containers
  962萬TEU = 9620000 {TEU} 2020
  986萬TEU = 9860000 {TEU} 2021
  949萬TEU = 9490000 {TEU} 2022

桃園市人口由2015年底的210.6萬人增至2022年底的228.2萬人。
  @ TW/Taoyuan population
  210.6萬人 = 2106000 {person} 2015-12-31
  228.2萬人 = 2282000 {person} 2022-12-31

香港2023年商品整體出口貨值為41,774億港元，按年下跌7.8%；進口貨值為46,450億港元，跌5.7%。
  @ 2023 HK/Hong Kong
  41,774億港元 = 4177400000000 HKD exports
  7.8% = -7.8 % change exports
  46,450億港元 = 4645000000000 HKD imports
  5.7% = -5.7 % change imports

2022年臺灣失業率為3.67%，較2021年的3.95%下降0.28個百分點，就業人數為1,141.8萬人。
  @ 2022 TW/Taiwan
  3.67% = 3.67 % unemployment_rate
  3.95% = 3.95 % 2021 unemployment_rate
  0.28個百分點 = -0.28 {pp} change unemployment_rate
  1,141.8萬人 = 11418000 {person} jobs

香港國際機場2023年數字一覽\n客運量：3,950萬人次\n貨運量：430萬公噸\n飛機起降：27.6萬架次
  @ 2023 HK/Hong Kong
  3,950萬人次 = 39500000 {person} air_passengers
  430萬公噸 = 4300000 t air_cargo
  27.6萬架次 = 276000 {flight} flights

新加坡目標在2030年把廢物回收率由2022年的57%提升至70%。
  @ SG/Singapore waste_recycled
  57% = 57 % 2022
  70% = 70 % 2030

2022年各港貨櫃量以上海居首，達4,730萬TEU，其次為新加坡（3,729萬TEU），釜山則處理2,207萬TEU。
  @ 2022 port_containers
  4,730萬TEU = 47300000 {TEU} CN/Shanghai
  3,729萬TEU = 37290000 {TEU} SG/Singapore
  2,207萬TEU = 22070000 {TEU} KR/Busan
`);
