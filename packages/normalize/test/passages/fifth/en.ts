import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
SINGAPORE, 11 February 2020 – International visitor arrivals rose 3.3 per cent to a record 19.1 million in 2019, while tourism receipts climbed 0.5 per cent to S$27.1 billion. Media enquiries: +65 6831 3586.
  @ 2019 SG/Singapore
  3.3 per cent = 3.3 % change tourist_arrivals
  19.1 million = 19100000 {person} tourist_arrivals
  0.5 per cent = 0.5 % change tourism_revenue
  S$27.1 billion = 27100000000 SGD tourism_revenue
  ! 11 February 2020
  ! +65 6831 3586

Fiscal year 2018 cargo through the Port of Boston's Conley Terminal hit 293,000 TEUs, a 7.8 percent jump over FY2017, Massport said in its annual report (page 22).
  @ 2017-10-01/2018-09-30 US/Boston port_containers
  293,000 TEUs = 293000 {TEU}
  7.8 percent = 7.8 % change
  ! 22

Key facts: San Diego\nPopulation (2018): 1,425,976\nLand area: 325 square miles\nUnemployment: 3.2%\nMedian home price: $655 per square foot\nHotel rooms: about 63,000
  @ US/San Diego
  1,425,976 = 1425976 {person} 2018 population
  325 square miles = 325 [mi_i]2 -period area
  3.2% = 3.2 % -period unemployment_rate
  $655 = 655 USD/[sft_i] -period housing_price
  63,000 = 63000 {room} about -period hotel_rooms

The Government Budget for 2018 sets aside £4.7 billion for Transport for London through 2022-23, of which around two thirds will pay for track renewals on the A40 and Line 15 corridors.
  @ GB/London
  £4.7 billion = 4700000000 GBP public_spending 2018
  two thirds = 2/3 1 share about -indicator 2018
  ! 40
  ! 15

Between 2015 and 2018, foreign direct investment into Dublin grew from €3.1bn to €4.6bn; over the same period the number of multinational companies rose by a quarter to some 1,250.
  @ IE/Dublin
  €3.1bn = 3100000000 EUR 2015 fdi_inflow
  €4.6bn = 4600000000 EUR 2018 fdi_inflow
  quarter = 0.25 1 change 2015-01-01/2018-12-31 -indicator
  1,250 = 1250 {company} about 2018 foreign_companies

Los Angeles World Airports reported 87.5 million passengers at LAX in calendar year 2018, 3.5% more than a year earlier, and 2.2 million metric tons of air cargo; Terminal 1 reopened on August 22, 2018.
  @ 2018 US/Los Angeles
  87.5 million passengers = 87500000 {person} air_passengers
  3.5% = 3.5 % change air_passengers
  2.2 million metric tons = 2200000 t air_cargo
  ! 1
  ! August 22, 2018

Ranking of financial centres, March 2019\tRank\tRating\nNew York\t1\t794\nLondon\t2\t787\nHong Kong\t3\t783
  @ 2019-03
  1 #2 = 1 {rank} US/New York city_rank
  794 = 794 {score} US/New York index_score
  2 #2 = 2 {rank} GB/London city_rank
  787 = 787 {score} GB/London index_score
  3 #1 = 3 {rank} HK/Hong Kong city_rank
  783 = 783 {score} HK/Hong Kong index_score

Copenhagen consumes barely 100 litres of drinking water per person per day, against 171 litres in 1987; it wants to reduce CO2 emissions by no less than 40 per cent by 2025. See EN 15978 and doi:10.1016/j.cities.2018.04.002.
  @ DK/Copenhagen
  100 litres = 100 L/({person}.d) about water_use -period
  171 litres = 171 L/({person}.d) 1987 water_use
  40 per cent = 40 % change at-least 2025 co2_reduction
  ! 15978
  ! 10.1016/j.cities.2018.04.002
`);
