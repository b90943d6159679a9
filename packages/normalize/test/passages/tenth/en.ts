import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
San Diego International Airport served 25.2 million travelers in 2019, an increase of 3.9% year over year. Cargo, by contrast, slipped 7.1% to 171,000 US tons. Gate 44, Flight UA 1175, runway 9/27.
  @ 2019 US/San Diego
  25.2 million travelers = 25200000 {person} air_passengers
  3.9% = 3.9 % change air_passengers
  7.1% = -7.1 % change air_cargo
  171,000 US tons = 171000 [ston_av] air_cargo
  ! 44
  ! 1175
  ! 9/27

As at end-June 2019, Singapore's total population stood at 5.70 million, of which 1.68 million were non-residents. Population growth over the year came to 1.2 per cent, compared with 0.5 per cent a year earlier.
  @ 2019-06-30 SG/Singapore
  5.70 million = 5700000 {person} population
  1.68 million = 1680000 {person} foreign_residents
  1.2 per cent = 1.2 % population_growth
  0.5 per cent = 0.5 % 2018-06-30 population_growth

The Houston Ship Channel complex moved 2.99 million TEUs last year, a record. Public terminals alone employ 3,200 people; the port's economic impact is put at $802 billion. 111 East Loop North, Houston, TX 77029.
  published: 2020-01-28
  @ 2019 US/Houston
  2.99 million TEUs = 2990000 {TEU} port_containers
  3,200 people = 3200 {person} jobs
  $802 billion = 802000000000 USD -indicator
  ! 111
  ! 77029

Key figures 2018/19\n• Operating budget: HK$9.2 billion\n• Staff: 2,350\n• Exhibitions held: 109\n• Visitors: 9.0 million
  title: Hong Kong Convention and Exhibition Centre
  @ HK/Hong Kong 2018-04-01/2019-03-31
  HK$9.2 billion = 9200000000 HKD public_spending
  2,350 = 2350 {person} jobs
  109 = 109 {fair} fairs
  9.0 million = 9000000 {person} fair_visitors

Philadelphia's unemployment rate dipped to 5.2 percent in September 2019 from 5.7 percent a year ago, while payrolls expanded by 14,300 over the same period.
  @ 2019-09 US/Philadelphia
  5.2 percent = 5.2 % unemployment_rate
  5.7 percent = 5.7 % 2018-09 unemployment_rate
  14,300 = 14300 {person} change jobs

Table 2. Visitor arrivals to Japan by market ('000)\nMarket\tJan–Mar 2018\tJan–Mar 2019\tChange (%)\nSouth Korea\t2,067\t2,080\t0.6\nGermany\t45.5\t48.9\t7.4
  @ JP/Japan tourist_arrivals
  2,067 = 2067000 {person} 2018-Q1
  2,080 = 2080000 {person} 2019-Q1
  0.6 = 0.6 % change 2019-Q1
  45.5 = 45500 {person} 2018-Q1
  48.9 = 48900 {person} 2019-Q1
  7.4 = 7.4 % change 2019-Q1
  ! 2

By 2025 Boston plans to install 50 megawatts of solar and cut greenhouse gas emissions by half; in 2017 the city emitted 6.1 million metric tons of CO2e. See Section 4.2, Ordinance No. 15-7.
  @ US/Boston
  6.1 million metric tons = 6100000 t 2017 co2_emissions
  ~ 50 megawatts
  ~ half
  ! 4.2
  ! 15-7
`);
