import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Hotels in the Republic of Korea's capital sold 13.9 million room nights in the first nine months of 2019; foreign guests made up 46% of the total.
  @ 2019-01-01/2019-09-30 KR/South Korea
  13.9 million room nights = 13900000 {night} hotel_nights
  46% = 46 % share -indicator

By comparison with 2010, when it stood at 8.2 µg/m³, the annual mean of PM2.5 in Boston had dropped to 6.6 µg/m³ by 2018, well below the federal limit of 12.0 µg/m³.
  @ US/Boston pm25
  8.2 µg/m³ = 8.2 ug/m3 2010
  6.6 µg/m³ = 6.6 ug/m3 2018
  ~ 12.0 µg/m³

Port of Hamburg – Quick facts\nTotal throughput 2019: 136.6 m tonnes (+1.1%)\nContainers 2019: 9.3 m TEU (+6.9%)\nBerths for seagoing vessels: 273\nQuay walls: 43 km\nTerminals: 4
  @ DE/Hamburg
  136.6 m tonnes = 136600000 t 2019 port_cargo
  +1.1% = 1.1 % change 2019 port_cargo
  9.3 m TEU = 9300000 {TEU} 2019 port_containers
  +6.9% = 6.9 % change 2019 port_containers
  273 = 273 {berth} berths
  43 km = 43 km quay_length
  ~ 4 #2

The Ministry of Trade and Industry announced today that the Singapore economy grew by 0.7 per cent in 2019, slower than the 3.4 per cent growth in 2018. For 2020, MTI expects growth of between 0.5 and 2.5 per cent.
  @ SG/Singapore gdp_growth
  0.7 per cent = 0.7 % change 2019
  3.4 per cent = 3.4 % change 2018
  0.5 and 2.5 per cent = 0.5..2.5 % change 2020

Yokohama's trade fell for a second month: exports through the port were worth 571 billion yen in October 2019 (–9.5% y/y) and imports 402 billion yen (–13.1%). Contact 045-201-4461, Room 605.
  @ 2019-10 JP/Yokohama
  571 billion yen = 571000000000 JPY exports
  –9.5% = -9.5 % change exports
  402 billion yen = 402000000000 JPY imports
  –13.1% = -13.1 % change imports
  ! 045-201-4461
  ! 605

District\tGrade A rent (HK$/sq ft)\tVacancy\nCentral\t132.5\t2.6%\nKowloon East\t33.8\t11.9%
  title: Hong Kong office market, Q3 2019
  @ 2019-Q3 HK/Hong Kong
  132.5 = 132.5 HKD/[sft_i] office_rent
  2.6% = 2.6 % -indicator
  33.8 = 33.8 HKD/[sft_i] office_rent
  11.9% = 11.9 % -indicator

Of San Francisco's 881,549 residents (July 2019), 34.3 percent are foreign-born. Tech firms shed 2,100 jobs in May alone, and the city cut its budget by $120 million.
  @ US/San Francisco
  881,549 residents = 881549 {person} 2019-07 population
  34.3 percent = 34.3 % share 2019-07 foreign_born_share
  2,100 jobs = -2100 {person} change 2019-05 jobs
  $120 million = -120000000 USD change public_spending 2019-05
`);
