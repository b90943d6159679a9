import { readPassages } from '../read-passages';
export const ja = readPassages(String.raw`
福岡空港の2023年度の旅客数は前年度比38％増の2,497万人で、このうち国際線は703万人と全体の約3割を占めた。発着回数は18万8千回。
  @ 2023-04-01/2024-03-31 JP/Fukuoka
  38％ = 38 % change air_passengers
  2,497万人 = 24970000 {person} air_passengers
  703万人 = 7030000 {person} air_passengers
  3割 = 0.3 1 share about
  18万8千回 = 188000 {flight} flights

総務省が公表した2024年1月1日時点の人口動態によると、東京都の外国人住民は64万7,416人で、1年間に6万6千人増え、総人口の4.6％となった。
  @ 2024-01-01 JP/Tokyo
  64万7,416人 = 647416 {person} foreign_residents
  6万6千人 = 66000 {person} change foreign_residents
  4.6％ = 4.6 % share foreign_born_share

大阪市の令和4年度決算見込みでは、歳入総額が1兆9,816億円、歳出総額が1兆9,507億円となり、市税収入は前年度に比べ3.4％増の7,904億円と過去最高であった。
  @ 2022-04-01/2023-03-31 JP/Osaka
  1兆9,816億円 = 1981600000000 JPY public_revenue
  1兆9,507億円 = 1950700000000 JPY public_spending
  3.4％ = 3.4 % change public_revenue
  7,904億円 = 790400000000 JPY public_revenue

博多港の2023年の外航クルーズ船寄港回数は75回（前年は0回）、クルーズ旅客は18万6千人だった。
  @ 2023 JP/Fukuoka
  75回 = 75 {call} ship_calls
  18万6千人 = 186000 {person} cruise_passengers
  ~ 0回

1人当たり県民所得（2021年度）は、愛知県が359万7千円、静岡県が331万4千円、全国平均は315万5千円である。
  @ 2021-04-01/2022-03-31
  359万7千円 = 3597000 JPY/{person} JP/Aichi
  331万4千円 = 3314000 JPY/{person} JP/Shizuoka
  315万5千円 = 3155000 JPY/{person} JP/Japan

札幌市では2030年の温室効果ガス排出量を2016年比で55％削減する目標を掲げており、2021年の排出量は1,045万トン（速報値）、1人当たり5.3トンであった。
  @ 2021 JP/Sapporo co2_emissions
  55％ = 55 % change 2030 co2_reduction
  1,045万トン = 10450000 t
  5.3トン = 5.3 t/{person}

横浜市中区山下町2番地、電話045-671-0000。2019年に市内で開催された国際会議は277件で東京（561件）に次ぐ国内2位だった。
  @ 2019 JP/Yokohama
  277件 = 277 {meeting} intl_meetings
  561件 = 561 {meeting} JP/Tokyo intl_meetings
  2位 = 2 {rank} city_rank
  ! 2番地
  ! 045-671-0000

年度\t有効求人倍率\t完全失業率（％）\n令和3年度\t1.16\t2.8\n令和4年度\t1.31\t2.6
  2.8 = 2.8 % 2021-04-01/2022-03-31 unemployment_rate
  2.6 = 2.6 % 2022-04-01/2023-03-31 unemployment_rate
  ~ 1.16
  ~ 1.31
`);
