import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Hartsfield-Jackson Atlanta International Airport served 107.4 million passengers in 2018, an increase of 3.3 percent, and recorded 895,502 takeoffs and landings on its 5 runways.
  @ 2018 US/Atlanta
  107.4 million passengers = 107400000 {person} air_passengers
  3.3 percent = 3.3 % change air_passengers
  895,502 takeoffs and landings = 895502 {flight} flights
  ~ 5 runways

Cargo volumes at the Port of Melbourne fell 0.6 per cent to 3.0 million TEU in the 2018-19 financial year, with full imports down by 1.8 per cent.
  @ 2018-07-01/2019-06-30 AU/Melbourne
  0.6 per cent = -0.6 % change port_containers
  3.0 million TEU = 3000000 {TEU} port_containers
  1.8 per cent = -1.8 % change port_containers

The 2019 Consumer Electronics Show in Las Vegas drew 175,212 attendees and about 4,500 exhibitors across 2.9 million net square feet of exhibit space.
  @ 2019 US/Las Vegas
  175,212 attendees = 175212 {person} fair_visitors
  4,500 exhibitors = 4500 {company} about exhibitors
  2.9 million net square feet = 2900000 [sft_i] convention_space

London attracted 19.1 million overseas visitors in 2018 (down 4 per cent), who spent £12.3 billion during their stay; hotel occupancy slipped 0.2 points to 83.2%.
  @ 2018 GB/London
  19.1 million overseas visitors = 19100000 {person} tourist_arrivals
  4 per cent = -4 % change tourist_arrivals
  £12.3 billion = 12300000000 GBP tourism_revenue
  0.2 points = -0.2 {pp} change -indicator
  83.2% = 83.2 % -indicator

The University of Toronto enrolled 91,286 students in fall 2018, of whom 20,976 (23 per cent) were international students; see section 4.2, p. 17.
  @ 2018 CA/Toronto
  91,286 students = 91286 {person} students
  20,976 = 20976 {person} intl_students
  23 per cent = 23 % share -indicator
  ! 4.2
  ! 17

Inventors based in San Diego were granted 5,432 utility patents in 2015 — nearly twice as many as in 2005 (doi:10.1787/eco_surveys-usa-2018-en).
  5,432 utility patents = 5432 {patent} 2015 US/San Diego patents
  ! 10.1787/eco_surveys-usa-2018-en

New York City has pledged to cut greenhouse gas emissions 80 percent by 2050 from 2005 levels; in 2017 emissions stood at 50.7 million metric tons of CO2e, 17 percent lower than in 2005.
  @ US/New York
  80 percent = 80 % change 2050 co2_reduction
  50.7 million metric tons = 50700000 t 2017 co2_emissions
  17 percent = 17 % change 2017 co2_reduction

The median price of homes sold in Sydney was A$865,000 in the June quarter of 2019, 10.1% lower than a year earlier, and office rents averaged A$1,290 per square metre.
  @ 2019-Q2 AU/Sydney
  A$865,000 = 865000 AUD -indicator
  10.1% = -10.1 % change housing_price
  A$1,290 = 1290 AUD/m2 office_rent

Average weekday ridership on the Boston subway reached 1.26 million trips in FY2019 (July 2018 to June 2019), while the network of 125 km remained unchanged.
  @ 2018-07-01/2019-06-30 US/Boston
  1.26 million trips = 1260000 {person} rail_passengers
  125 km = 125 km rail_length

Mayor Lori Lightfoot's 2020 budget of $11.65 billion closes a gap of $838 million; property tax revenue would rise 1.2% in 2020 dollars. Chicago, IL 60602, (312) 744-5000.
  @ 2020 US/Chicago
  $11.65 billion = 11650000000 USD public_spending
  $838 million = 838000000 USD -indicator
  1.2% = 1.2 % change public_revenue
  ! 60602
  ! (312) 744-5000

In the Global Financial Centres Index 26, published in September 2019, New York kept first place with 790 points, London was second with 773 and Hong Kong third with 771.
  @ 2019-09
  first = 1 {rank} US/New York city_rank
  790 points = 790 {score} US/New York index_score
  773 = 773 {score} GB/London index_score
  771 = 771 {score} HK/Hong Kong index_score
  ~ second
  ~ third

Vancouver cruise season\tShip calls\tPassengers (thousands)\n2017\t236\t843\n2018\t241\t889\n2019\t288\tn.a.
  @ CA/Vancouver
  236 = 236 {call} 2017 ship_calls
  843 = 843000 {person} 2017 cruise_passengers
  241 = 241 {call} 2018 ship_calls
  889 = 889000 {person} 2018 cruise_passengers
  288 = 288 {call} 2019 ship_calls

Between 35 and 40 percent of Seattle's electricity use in buildings is heating; by 2030 the city wants half of all trips to be made by public transport, up from 20 per cent.
  @ US/Seattle
  35 and 40 percent = 35..40 % share -indicator
  half = 0.5 1 share 2030 -indicator
  20 per cent = 20 % public_transport_share share

Foreign direct investment into Ireland supported 229,057 jobs in 2018; 10,000 more than in 2017 and 60% of them outside Dublin (ISBN 978-1-4064-2987-4).
  @ 2018 IE/Ireland
  229,057 jobs = 229057 {person} jobs
  10,000 = 10000 {person} change jobs
  60% = 60 % share -indicator
  ! 978-1-4064-2987-4

Real GDP of the Houston metro area, in chained 2012 dollars, expanded 3.4% to $478.8 billion in 2018; the unemployment rate averaged 4.3 per cent, at least half a point above Dallas.
  @ 2018 US/Houston
  3.4% = 3.4 % change gdp_growth
  $478.8 billion = 478800000000 USD gdp
  4.3 per cent = 4.3 % unemployment_rate
  ~ half a point
`);
