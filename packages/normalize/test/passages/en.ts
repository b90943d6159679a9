import { readPassages } from './read-passages.js';

export const en = readPassages(String.raw`
The Port of Los Angeles moved 9.46 million TEUs in calendar year 2018, a 1.2 percent increase over 2017.
  @ 2018 US/Los Angeles port_containers
  9.46 million TEUs = 9460000 {TEU}
  1.2 percent = 1.2 % change

Singapore welcomed 18.5 million visitors in 2018 and tourism receipts came to S$27.1 billion.
  @ 2018 SG/Singapore
  18.5 million visitors = 18500000 {person} tourist_arrivals
  S$27.1 billion = 27100000000 SGD tourism_revenue

Changi Airport handled 65.6 million passengers in 2018, while airfreight edged up 1.4% to 2.15 million tonnes.
  @ 2018 SG/Singapore
  65.6 million passengers = 65600000 {person} air_passengers
  1.4% = 1.4 % change air_cargo
  2.15 million tonnes = 2150000 t air_cargo

As of June 2019, Singapore's total population stood at 5.70 million.
  5.70 million = 5700000 {person} 2019-06 SG/Singapore population

New York City's unemployment rate fell to 4.1 percent in December 2018, down 0.2 percentage points from a year earlier.
  @ 2018-12 US/New York unemployment_rate
  4.1 percent = 4.1 %
  0.2 percentage points = -0.2 {pp} change

Hong Kong's GDP grew by 3.0% in real terms in 2018, reaching HK$2,843 billion.
  @ 2018 HK/Hong Kong
  3.0% = 3.0 % change gdp_growth
  HK$2,843 billion = 2843000000000 HKD gdp

GDP per capita in San Francisco was about $188,000, while median household income was $112,376 in 2018.
  @ US/San Francisco
  $188,000 = 188000 USD/{person} about gdp_per_capita 2018
  $112,376 = 112376 USD average_wage 2018

The Port of Long Beach's fiscal year 2019 budget of $927 million was adopted by the Board (Resolution HD-2891).
  $927 million = 927000000 USD 2018-10-01/2019-09-30 US/Long Beach public_spending
  ! 2891

In the 12 months to March 2019, Port of Oakland import volume dropped 2.3%.
  2.3% = -2.3 % change 2018-04-01/2019-03-31 US/Oakland imports

Seattle has committed to cutting greenhouse gas emissions by at least 58 percent by 2030 from 2008 levels.
  58 percent = 58 % change at-least 2030 US/Seattle co2_reduction
  ! 2008

The Javits Center in New York offers 840,000 square feet of exhibition space.
  840,000 square feet = 840000 [sft_i] US/New York convention_space

CES 2019 in Las Vegas drew more than 175,000 attendees and some 4,500 exhibiting companies across 2.9 million net square feet.
  @ 2019 US/Las Vegas
  175,000 attendees = 175000 {person} more-than fair_visitors
  4,500 exhibiting companies = 4500 {company} about exhibitors
  2.9 million net square feet = 2900000 [sft_i] convention_space

Between 20 and 25 percent of Boston residents commute by transit; Route 128, Exit 27, call (617) 635-4500.
  20 and 25 percent = 20..25 % share US/Boston public_transport_share
  ! 128
  ! 27
  ! (617) 635-4500

Venture capital investment in Austin totaled $1.84 billion in Q3 2019, up from $430 million in the same quarter of 2018.
  @ US/Austin venture_capital
  $1.84 billion = 1840000000 USD 2019-Q3
  $430 million = 430000000 USD 2018-Q3

About 1 in 4 workers in Houston's metropolitan area is foreign-born.
  1 in 4 = 0.25 1 share about US/Houston foreign_born_share

Table 2. Container traffic, Port of Savannah\nFiscal year\tTEUs\tMetric tons\nFY2017\t3,850,000\t33,420,000\nFY2018\t4,200,000\t36,010,000
  @ US/Savannah
  3,850,000 = 3850000 {TEU} 2016-10-01/2017-09-30 port_containers
  33,420,000 = 33420000 t 2016-10-01/2017-09-30 port_cargo
  4,200,000 = 4200000 {TEU} 2017-10-01/2018-09-30 port_containers
  36,010,000 = 36010000 t 2017-10-01/2018-09-30 port_cargo

Chicago hosts more than 80 foreign consulates and has 29 sister cities.
  @ US/Chicago
  80 foreign consulates = 80 {mission} more-than consulates
  29 sister cities = 29 {city} sister_cities

Prime office rents in Central, Hong Kong averaged HK$135 per square foot per month in the fourth quarter of 2018.
  HK$135 = 135 HKD/[sft_i] 2018-Q4 HK/Hong Kong office_rent

The corporate tax rate in Singapore is 17 percent, compared with 21 percent in the United States.
  17 percent = 17 % SG/Singapore tax_rate
  21 percent = 21 % US/United States tax_rate

Singapore was ranked 2nd in the Global Competitiveness Report 2018 with a score of 83.5.
  @ 2018 SG/Singapore
  2nd = 2 {rank} city_rank
  83.5 = 83.5 {score} index_score
`);
