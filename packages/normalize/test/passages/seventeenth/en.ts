import { readPassages } from '../read-passages';
export const en = readPassages(String.raw`
The Port of Los Angeles handled 8.63 million TEUs in calendar year 2023, some 13 percent fewer than in 2022, when 9.91 million TEUs crossed its docks; the neighboring Port of Long Beach moved 8.02 million.
  @ 2023 US/Los Angeles port_containers
  8.63 million TEUs = 8630000 {TEU}
  13 percent = -13 % change about
  9.91 million TEUs = 9910000 {TEU} 2022
  8.02 million = 8020000 {TEU} US/Long Beach

At 30 June 2023 Melbourne's population stood at 5.2 million, having grown by 167,500 people (3.3 per cent) over the year, ahead of Sydney, which added 146,700 to reach 5.45 million.
  @ 2023-06-30 AU/Melbourne population
  5.2 million = 5200000 {person}
  167,500 people = 167500 {person} change
  3.3 per cent = 3.3 % change population_growth
  146,700 = 146700 {person} change AU/Sydney
  5.45 million = 5450000 {person} AU/Sydney

Unemployment in Ireland edged up to 4.5 per cent in Q4 2023 from 4.2 per cent a year earlier, while the number of persons in employment reached 2,706,400.
  @ 2023-Q4 IE/Ireland
  4.5 per cent = 4.5 % unemployment_rate
  4.2 per cent = 4.2 % 2022-Q4 unemployment_rate
  2,706,400 = 2706400 {person} jobs

Foreign direct investment flows into Singapore amounted to US$159.7 billion in 2023, equivalent to nearly 32 per cent of GDP (UNCTAD, World Investment Report 2024, p. 15).
  @ 2023 SG/Singapore
  US$159.7 billion = 159700000000 USD fdi_inflow
  32 per cent = 32 % share about
  ! p. 15

Of the 18.4 million international overnight visitors London received in 2023, 1 in 6 came from the United States; they spent £14.8 billion, or £805 each.
  @ 2023 GB/London
  18.4 million international overnight visitors = 18400000 {person} tourist_arrivals
  £14.8 billion = 14800000000 GBP tourism_revenue
  ~ 1 in 6
  ~ £805

For fiscal year 2024 (July 2023 to June 2024) Boston adopted an operating budget of $4.28 billion, up $279 million or 7 percent over FY23.
  @ 2023-07-01/2024-06-30 US/Boston public_spending
  $4.28 billion = 4280000000 USD
  $279 million = 279000000 USD change
  7 percent = 7 % change

Israel devoted 6.0% of its GDP to R&D in 2022 – the highest share in the OECD, followed by South Korea at 5.2% – and counted some 17 researchers per 1,000 employed.
  @ 2022 rd_intensity
  6.0% = 6.0 % share IL/Israel
  5.2% = 5.2 % share KR/South Korea
  ~ 17 researchers per 1,000 employed

Hamburg Airport at a glance, 2023\nPassengers\t13.56 million (+22%)\nAircraft movements\t128,000\nDestinations\t120\nCargo\t11,700 t
  @ 2023 DE/Hamburg
  13.56 million = 13560000 {person} air_passengers
  22% = 22 % change air_passengers
  128,000 = 128000 {flight} flights
  11,700 t = 11700 t air_cargo
  ~ 120
`);
