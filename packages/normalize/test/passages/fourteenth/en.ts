import { readPassages } from '../read-passages';
export const en = readPassages(`
In calendar year 2022 the Port of Los Angeles handled 9.9 million twenty-foot equivalent units (TEUs), down 7 per cent on the record set in 2021, while total cargo came to 219.3 million metric revenue tons.
  @ 2022 US/Los Angeles port_containers
  9.9 million twenty-foot equivalent units = 9900000 {TEU}
  7 per cent = -7 % change
  ~ 219.3 million metric revenue tons

Key figures 2023 at a glance: passengers 83.9 million (2022: 61.6 million); aircraft movements 456,000; freight and mail 1.43 million tonnes. London Heathrow, annual report.
  @ 2023 GB/London
  83.9 million = 83900000 {person} air_passengers
  61.6 million = 61600000 {person} air_passengers 2022
  456,000 = 456000 {flight} flights
  1.43 million tonnes = 1430000 t air_cargo

Singapore's resident unemployment rate edged down to 2.7 per cent in September 2023 from 2.8 per cent in June. Over the first nine months, total employment increased by 68,800.
  @ SG/Singapore
  2.7 per cent = 2.7 % 2023-09 unemployment_rate
  2.8 per cent = 2.8 % 2023-06 unemployment_rate
  68,800 = 68800 {person} change 2023-01-01/2023-09-30 jobs

The city intends to lift the share of journeys made on foot, by bicycle or by public transport from 63 per cent to 80 per cent by 2041 (London Transport Strategy, p. 21).
  @ GB/London public_transport_share share
  63 per cent = 63 % -period
  80 per cent = 80 % 2041
  ! 21

New York, Boston and San Francisco attracted $29.2 billion, $15.8 billion and $41.3 billion of venture capital respectively in 2022.
  @ 2022 venture_capital
  $29.2 billion = 29200000000 USD US/New York
  $15.8 billion = 15800000000 USD US/Boston
  $41.3 billion = 41300000000 USD US/San Francisco

Spending per visitor in Hong Kong averaged HK$6,939 in 2023, and the 34.0 million arrivals, more than half of the number in 2018, stayed 3.6 nights on average.
  @ 2023 HK/Hong Kong
  ~ HK$6,939
  34.0 million arrivals = 34000000 {person} tourist_arrivals
  ~ half of
  ~ 3.6 nights

Chicago ranked ninth among 44 cities in the Global Power City Index 2020, scoring 1,063.6 points; McCormick Place offers 2.6 million square feet of exhibit space.
  @ US/Chicago
  ninth = 9 {rank} 2020 city_rank
  1,063.6 points = 1063.6 {score} 2020 index_score
  2.6 million square feet = 2600000 [sft_i] convention_space
  ~ 44 cities

Total merchandise trade of Korea with Germany amounted to US$33.8 billion in 2022; exports to Germany made up US$10.1 billion and imports US$23.6 billion. Customs hotline 125.
  @ 2022 KR/South Korea
  US$33.8 billion = 33800000000 USD trade_total
  US$10.1 billion = 10100000000 USD exports
  US$23.6 billion = 23600000000 USD imports
  ! 125

As of 30 June 2021 Toronto's population stood at 2,974,293, giving a density of 4,708 people per square kilometre; one year later it was 1.8 per cent higher.
  @ 2021-06-30 CA/Toronto
  2,974,293 = 2974293 {person} population
  4,708 people per square kilometre = 4708 {person}/km2 density
  ~ 1.8 per cent
`);
