import { readPassages } from './read-passages';

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
  1 in 4 = 0.25 1 share about US/Houston

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

Los Angeles County counted 3.33 million households in 2018, an area of 4,084 square miles.
  @ 2018 US/Los Angeles
  3.33 million households = 3330000 {household} households
  4,084 square miles = 4084 [mi_i]2 area

Life expectancy at birth in Hong Kong was 82.2 years for men and 87.6 years for women in 2018.
  @ 2018 HK/Hong Kong life_expectancy
  82.2 years = 82.2 a
  87.6 years = 87.6 a

The services sector accounted for 92.4% of Hong Kong's GDP in 2017.
  92.4% = 92.4 % share 2017 HK/Hong Kong services_share

More than 4,200 multinationals have their regional headquarters in Singapore.
  4,200 multinationals = 4200 {company} more-than SG/Singapore foreign_companies

Retail sales in New York State fell by 0.8 per cent in March 2019.
  0.8 per cent = -0.8 % change 2019-03 US/New York State retail_sales

San Diego's Port welcomed some 297,000 cruise passengers on 92 ship calls in FY2019.
  @ 2018-10-01/2019-09-30 US/San Diego
  297,000 cruise passengers = 297000 {person} about cruise_passengers
  92 ship calls = 92 {call} ship_calls

Port of Seattle Terminal 18 has four berths and 4,440 feet of quay.
  @ US/Seattle
  four berths = 4 {berth} berths
  4,440 feet = 4440 [ft_i] quay_length
  ! 18

Tuas will house 66 berths over 26 km when it is completed in 2040.
  @ SG/Singapore
  66 berths = 66 {berth} 2040 berths
  26 km = 26 km 2040 quay_length

Miami International Airport offers nonstop service to 105 international destinations.
  105 international destinations = 105 {route} US/Miami intl_routes

Chicago O'Hare recorded 903,747 flights in 2018, up 4.2 percent.
  @ 2018 US/Chicago flights
  903,747 flights = 903747 {flight}
  4.2 percent = 4.2 % change

San Francisco's BART network had 121 miles of track and average weekday ridership of 411,000 in fiscal year 2019.
  @ 2018-10-01/2019-09-30 US/San Francisco
  121 miles = 121 [mi_i] rail_length
  411,000 = 411000 {person} rail_passengers

The city's hotel stock rose to 67,084 rooms in 2018, while room nights sold reached a record 38.6 million in New York.
  @ 2018 US/New York
  67,084 rooms = 67084 {room} hotel_rooms
  38.6 million = 38600000 {night} hotel_nights

Singapore hosted 145 association meetings in 2018 and ranked first in Asia in the ICCA list.
  @ 2018 SG/Singapore
  145 association meetings = 145 {meeting} intl_meetings
  first = 1 {rank} city_rank

U.S. inventors at San Jose companies were granted 5,327 patents in 2017; see 35 U.S.C. § 101.
  5,327 patents = 5327 {patent} 2017 US/San Jose patents
  ! 101

Broadband penetration stood at 92.6% of Hong Kong households as at end-June 2018.
  92.6% = 92.6 % share 2018-06-30 HK/Hong Kong broadband

Annual mean PM2.5 concentrations in Los Angeles were 12.6 μg/m3 in 2018.
  12.6 μg/m3 = 12.6 ug/m3 2018 US/Los Angeles pm25

San Francisco diverts roughly 80% of its waste from landfill.
  80% = 80 % share about US/San Francisco waste_recycled

Household water consumption in Singapore was 141 litres per person per day in 2018, against a target of 130 litres by 2030.
  @ SG/Singapore water_use
  141 litres per person per day = 141 L/({person}.d) 2018
  ~ 130 litres

Boston has 3.9 hospital beds per 1,000 people and 7.6 square metres of green space per resident.
  ~ 3.9 hospital beds per 1,000 people
  7.6 square metres = 7.6 m2/{person} US/Boston green_space

Manufacturing output in Singapore contracted 6.9 per cent year on year in June 2019; the Straits Times Index closed at 3,321.61.
  6.9 per cent = -6.9 % change 2019-06 SG/Singapore industrial_output
  ~ 3,321.61

Austin's population growth rate was 2.5 percent in 2018, the fastest among large U.S. metros.
  2.5 percent = 2.5 % 2018 US/Austin population_growth

Boston collected property tax revenue of $2.2 billion in FY2018.
  $2.2 billion = 2200000000 USD 2017-10-01/2018-09-30 US/Boston public_revenue

Hong Kong's total merchandise trade amounted to HK$8,889 billion in 2018, exports having grown 7.3% and imports 8.4%.
  @ 2018 HK/Hong Kong
  HK$8,889 billion = 8889000000000 HKD trade_total
  7.3% = 7.3 % change exports
  8.4% = 8.4 % change imports

Foreign direct investment into Singapore totalled US$77.6 billion in 2018, according to UNCTAD.
  US$77.6 billion = 77600000000 USD 2018 SG/Singapore fdi_inflow

Consumer prices in the United States rose 1.8 percent over the 12 months ending July 2019.
  1.8 percent = 1.8 % change 2018-08-01/2019-07-31 US/United States inflation

In San Francisco, 55 percent of commuters walk, bike or take public transit, a share the city wants to lift to 80 percent by 2030.
  55 percent = 55 % share US/San Francisco public_transport_share
  80 percent = 80 % share 2030 US/San Francisco public_transport_share

The project would add up to 1,500 megawatts of offshore wind capacity off New Jersey.
  1,500 megawatts = 1500 MW at-most US/New Jersey wind_capacity

Nearly two-thirds of Miami residents speak Spanish at home; 53.7% were born abroad (2017).
  two-thirds = 2/3 1 share about US/Miami
  53.7% = 53.7 % share 2017 US/Miami foreign_born_share

Headcount at the Research Triangle Park near Raleigh has reached 55,000, spread over 7,000 acres and more than 300 companies.
  @ US/Raleigh
  55,000 = 55000 {person} jobs
  7,000 acres = 7000 [acr_us] area
  300 companies = 300 {company} more-than companies

Singapore University of Technology and Design: 27% of the 4,000-odd students come from overseas.
  @ SG/Singapore
  27% = 27 % share
  4,000-odd students = 4000 {person} more-than students

There were 52,890 international students at universities in Boston in 2018.
  52,890 international students = 52890 {person} 2018 US/Boston intl_students

Gross expenditure on R&D in Singapore was S$9.1 billion, or 1.9% of GDP, in 2017.
  @ 2017 SG/Singapore
  S$9.1 billion = 9100000000 SGD rd_spending
  1.9% = 1.9 % share rd_intensity

Marina Bay Cruise Centre\tShip calls\tPassengers ('000)\n2017\t421\t1,380\n2018\t401\t1,868
  @ SG/Singapore
  421 = 421 {call} 2017 ship_calls
  1,380 = 1380000 {person} 2017 cruise_passengers
  401 = 401 {call} 2018 ship_calls
  1,868 = 1868000 {person} 2018 cruise_passengers

Port of Houston, tonnage (million short tons)\t2016\t2017\nTotal\t247.9\t260.1\nForeign\t..\t173.2
  @ US/Houston port_cargo
  247.9 = 247900000 [ston_av] 2016
  260.1 = 260100000 [ston_av] 2017
  173.2 = 173200000 [ston_av] 2017

The free trade zone at Jebel Ali in Dubai hosts over 7,500 companies and 144,000 workers on 57 square kilometres.
  @ AE/Dubai
  7,500 companies = 7500 {company} more-than companies
  144,000 workers = 144000 {person} jobs
  ~ 57 square kilometres

Greenhouse gas emissions in Chicago fell 15 percent between 2005 and 2017, to 32.2 million metric tons of CO2e.
  @ US/Chicago
  15 percent = 15 % change 2005-01-01/2017-12-31 co2_reduction
  32.2 million metric tons = 32200000 t 2017 co2_emissions

Unemployment in Tel Aviv was half a percentage point lower than a year ago, at 3.3%.
  half a percentage point = -0.5 {pp} change IL/Tel Aviv unemployment_rate
  3.3% = 3.3 % IL/Tel Aviv unemployment_rate

Dwelling prices in Seattle rose to $498 per square foot in June 2018.
  $498 per square foot = 498 USD/[sft_i] 2018-06 US/Seattle housing_price

A $9.2 billion expansion of Los Angeles International Airport will bring 62,000 jobs; visit www.lawa.org or call 1-855-463-5252.
  $9.2 billion = 9200000000 USD US/Los Angeles investment
  62,000 jobs = 62000 {person} change US/Los Angeles jobs
  ! 1-855-463-5252

Section 301 tariffs, H.R. 1234, a Boeing 787-9, an A380 and the No. 7 line were on the agenda of the 14th forum on 5 May 2019.
  ! 301
  ! 1234
  ! 787-9
  ! A380
  ! No. 7
  ! 14th
  ! 5 May 2019
`);
