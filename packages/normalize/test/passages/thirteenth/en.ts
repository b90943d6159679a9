import { readPassages } from '../read-passages';
export const en = readPassages(String.raw`
Changi Airport closed 2024 with 67.7 million passenger movements, 99.1 per cent of the level reached in 2019, and airfreight throughput of 1.99 million tonnes, an increase of 14.6 per cent.
  @ 2024 SG/Singapore
  67.7 million passenger movements = 67700000 {person} air_passengers
  99.1 per cent = 99.1 % share air_passengers
  1.99 million tonnes = 1990000 t air_cargo
  14.6 per cent = 14.6 % change air_cargo

At the end of June 2023 Hamburg was home to 1.91 million people, roughly one in six of whom did not hold a German passport.
  @ 2023-06-30 DE/Hamburg
  1.91 million people = 1910000 {person} population
  ~ one in six

Rotterdam: container volume by quarter\nQuarter\tTEU (x 1,000)\tChange y/y (%)\nQ1 2024\t3,300\t1.9\nQ2 2024\t3,520\t2.8
  @ NL/Rotterdam port_containers
  3,300 = 3300000 {TEU} 2024-Q1
  1.9 = 1.9 % change 2024-Q1
  3,520 = 3520000 {TEU} 2024-Q2
  2.8 = 2.8 % change 2024-Q2

For the financial year 2022/23 the City of Melbourne budgeted A$239.9 million for capital works, up from A$213 million a year before. Enquiries: +61 3 9658 9658.
  @ 2022-07-01/2023-06-30 AU/Melbourne public_spending
  A$239.9 million = 239900000 AUD
  A$213 million = 213000000 AUD 2021-07-01/2022-06-30
  ! +61 3 9658 9658

In the 2024 edition of the Global Financial Centres Index, Hong Kong regained third place with 749 points, two points behind London.
  @ 2024 HK/Hong Kong
  third = 3 {rank} city_rank
  749 points = 749 {score} index_score
  ~ two points

The Port of Los Angeles has 25 cargo terminals, 82 ship-to-shore cranes and 43 miles of waterfront. Its FY 2021-22 operating revenue was $622 million.
  @ US/Los Angeles
  ~ 82 ship-to-shore cranes
  ~ 25 cargo terminals
  ~ 43 miles
  $622 million = 622000000 USD 2021-10-01/2022-09-30 -indicator

Israel spent 6.3% of GDP on civilian R&D in 2023, the highest ratio in the OECD, ahead of South Korea at 5.0%.
  @ 2023 IL/Israel rd_intensity
  6.3% = 6.3 % share
  5.0% = 5.0 % share KR/South Korea

By 2030 at least 80% of San Francisco trips should be made by low-carbon modes, according to section 4.2 of the Climate Action Plan (v. 2021).
  @ 2030 US/San Francisco
  80% = 80 % share at-least public_transport_share
  ! 4.2

Vienna recorded 17.3 million overnight stays in 2023, 31 percent more than in 2022; the net accommodation turnover from January to November came to 1.1 billion euros.
  @ 2023 AT/Vienna hotel_nights
  17.3 million overnight stays = 17300000 {night}
  31 percent = 31 % change
  1.1 billion euros = 1100000000 EUR 2023-01-01/2023-11-30 tourism_revenue
`);
