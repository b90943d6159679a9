import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Mainland visitors accounted for 78 per cent of Hong Kong's 65.1 million arrivals in 2018; hotel occupancy averaged 91 per cent.
  @ 2018 HK/Hong Kong
  78 per cent = 78 % share -indicator
  65.1 million arrivals = 65100000 {person} tourist_arrivals
  91 per cent = 91 % -indicator

The city's fifth wind farm, off Incheon, will add 600 MW by 2025 at a cost of 2.5 trillion won. Phase 2 starts at Pier 8.
  @ KR/Incheon
  600 MW = 600 MW 2025 wind_capacity change
  2.5 trillion won = 2500000000000 KRW investment
  ! 2
  ! 8

Fukuoka Airport handled a record 24.8 million passengers in the year to March 2019, of whom 6.9 million flew internationally.
  @ 2018-04-01/2019-03-31 JP/Fukuoka air_passengers
  24.8 million passengers = 24800000 {person}
  6.9 million = 6900000 {person}

Between January and September 2019, Shenzhen's imports and exports fell 1.5% to 2.12 trillion yuan, though private firms increased theirs by 6%.
  @ 2019-01-01/2019-09-30 CN/Shenzhen trade_total
  1.5% = -1.5 % change
  2.12 trillion yuan = 2120000000000 CNY
  6% = 6 % change

Housing in Vancouver remains out of reach: the benchmark home price was C$1.0 million in December 2019, 3.1 per cent below December 2018.
  @ 2019-12 CA/Vancouver housing_price
  C$1.0 million = 1000000 CAD -indicator
  3.1 per cent = -3.1 % change

According to the QS ranking, Seoul has slipped to 10th from 4th as a student city; it hosts 63,000 international students, more than 40 universities and 3 of the top 100 institutions.
  @ KR/Seoul
  10th = 10 {rank} city_rank
  63,000 international students = 63000 {person} intl_students
  40 universities = 40 {institution} more-than universities
  ~ 4th
  ~ 3 of the top 100 institutions

Metric\t2017\t2018\tChange\nVisitors (m)\t62.8\t65.2\t+3.8%\nVisitor spending ($bn)\t44.2\t46.4\t+5.0%\nHotel room nights sold (m)\t36.4\t38.2\t+4.9%
  title: New York City tourism
  @ US/New York
  62.8 = 62800000 {person} 2017 tourist_arrivals
  65.2 = 65200000 {person} 2018 tourist_arrivals
  +3.8% = 3.8 % change 2018 tourist_arrivals
  44.2 = 44200000000 USD 2017 tourism_revenue
  46.4 = 46400000000 USD 2018 tourism_revenue
  +5.0% = 5.0 % change 2018 tourism_revenue
  36.4 = 36400000 {night} 2017 hotel_nights
  38.2 = 38200000 {night} 2018 hotel_nights
  +4.9% = 4.9 % change 2018 hotel_nights

Rents in the Munich Business Park start at €28 a square metre, service charges included; 96 firms with a combined staff of 7,400 are based on the 41-hectare site (Room 12, Tel. 089/540-0).
  @ DE/Munich
  €28 = 28 EUR/m2 office_rent
  96 firms = 96 {company} companies
  7,400 = 7400 {person} jobs
  41-hectare = 41 har area
  ! 12
  ! 089/540-0
`);
