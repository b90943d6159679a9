import { readPassages } from '../read-passages';
export const en = readPassages(String.raw`
Of the 4.1 million people living in Los Angeles in 2020, 36.1 percent were born outside the United States, a share that had stood at 39.6 percent a decade before.
  @ 2020 US/Los Angeles
  4.1 million people = 4100000 {person} population
  36.1 percent = 36.1 % share foreign_born_share
  ~ 39.6 percent

Hong Kong's merchandise exports, valued at HK$4,177 billion, declined by 7.8% in 2023, and imports by 5.7% to HK$4,645 billion, leaving a trade deficit of HK$468 billion.
  @ 2023 HK/Hong Kong
  HK$4,177 billion = 4177000000000 HKD exports
  7.8% = -7.8 % change exports
  5.7% = -5.7 % change imports
  HK$4,645 billion = 4645000000000 HKD imports
  HK$468 billion = 468000000000 HKD

At the end of September 2023 there were 1,336 multinational companies with regional headquarters in Hong Kong, and 4,257 start-ups, which employed 16,453 people (Ref. 23/457).
  @ 2023-09-30 HK/Hong Kong
  1,336 multinational companies = 1336 {company} foreign_companies
  4,257 start-ups = 4257 {company} startups
  16,453 people = 16453 {person} jobs
  ! 23/457

Sydney's prime office rents averaged A$1,310 per square metre in the fourth quarter of 2023; those in Melbourne were A$720, and vacancy rose to 15.0 per cent.
  @ 2023-Q4
  A$1,310 = 1310 AUD/m2 AU/Sydney office_rent
  A$720 = 720 AUD/m2 AU/Melbourne office_rent
  15.0 per cent = 15.0 % AU/Melbourne

Singapore's population density is roughly 8,000 people per square kilometre, its life expectancy 83.0 years, and 93 per cent of households have broadband (2022 figures).
  @ 2022 SG/Singapore
  8,000 people per square kilometre = 8000 {person}/km2 about density
  83.0 years = 83.0 a life_expectancy
  93 per cent = 93 % share broadband

The Tel Aviv light rail's Red Line, which opened in August 2023, runs for 24 km; by the end of 2024 it had carried more than 30 million passengers. Call *3838 for details.
  @ IL/Tel Aviv
  24 km = 24 km rail_length
  30 million passengers = 30000000 {person} more-than 2024-12-31 rail_passengers
  ! 3838

The budget foresees expenditure of €41.2 billion in 2024 and €42.7 billion in 2025, of which Berlin will put about 13 per cent into schools.
  @ DE/Berlin public_spending
  €41.2 billion = 41200000000 EUR 2024
  €42.7 billion = 42700000000 EUR 2025
  13 per cent = 13 % share about 2025 -indicator

Port\tTEU (million)\tChange (%)\tRank\nShanghai\t49.2\t+4.0\t1\nSingapore\t39.0\t+4.6\t2\nBusan\t23.2\t+5.0\t7
  @ 2023 port_containers
  49.2 = 49200000 {TEU} CN/Shanghai
  4.0 = 4.0 % change CN/Shanghai
  39.0 = 39000000 {TEU} SG/Singapore
  4.6 = 4.6 % change SG/Singapore
  23.2 = 23200000 {TEU} KR/Busan
  5.0 = 5.0 % change KR/Busan
  ~ 1
  ~ 2 #2
  ~ 7
  title: Top container ports 2023
`);
