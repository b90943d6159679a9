import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Hong Kong remained the world's freest economy with a score of 90.2 in the 2019 Index of Economic Freedom, followed by Singapore (89.4).
  90.2 = 90.2 {score} 2019 HK/Hong Kong index_score
  89.4 = 89.4 {score} 2019 SG/Singapore index_score

The Port Authority of New York and New Jersey will spend $37 billion over ten years; JFK alone is to receive $13 billion to lift annual capacity to 80 million passengers by 2025.
  @ US/New York
  $37 billion = 37000000000 USD investment
  $13 billion = 13000000000 USD investment
  80 million passengers = 80000000 {person} 2025 air_passengers

Foreign-born residents made up 28.6% of Boston's population in 2018, compared with 25.6% in 2000. One in five households (21 percent) does not speak English at home.
  @ US/Boston
  28.6% = 28.6 % share 2018 foreign_born_share
  25.6% = 25.6 % share 2000 foreign_born_share
  21 percent = 21 % share 2018 -indicator
  ~ One in five

Ulsan exported goods worth US$70.3 billion in 2018 and imported US$35.9 billion. Shipments rose 5.4 per cent, buoyed by petrochemicals.
  @ 2018 KR/Ulsan
  US$70.3 billion = 70300000000 USD exports
  US$35.9 billion = 35900000000 USD imports
  5.4 per cent = 5.4 % change exports

Office rents in Tel Aviv's CBD stood at NIS 105 per square metre a month at the end of 2018, with vacancy below 4%. A further 350,000 square metres are under construction along Route 20.
  @ IL/Tel Aviv
  NIS 105 = 105 ILS/m2 2018-12-31 office_rent
  4% = 4 % less-than 2018-12-31 -indicator
  350,000 square metres = 350000 m2 -indicator 2018-12-31
  ! 20

At a glance – Port of Hamburg 2018: total throughput 135.1 million tonnes (-1.0%); containers 8.73 million TEU (-0.9%); vessel calls 8,200; railborne share 46.8%.
  @ 2018 DE/Hamburg
  135.1 million tonnes = 135100000 t port_cargo
  -1.0% = -1.0 % change port_cargo
  8.73 million TEU = 8730000 {TEU} port_containers
  -0.9% = -0.9 % change port_containers
  8,200 = 8200 {call} ship_calls
  46.8% = 46.8 % share -indicator

Green cover: Singapore offers 66 square metres of green space per person; 47 per cent of the island is covered by vegetation. Household recycling fell to 17 per cent in 2019, from 22 per cent the year before.
  @ SG/Singapore
  66 square metres = 66 m2/{person} green_space
  47 per cent = 47 % share -indicator
  17 per cent = 17 % 2019 waste_recycled
  22 per cent = 22 % 2018 waste_recycled

Indicator\tSan Francisco\tSeoul\nStart-ups\t11,000\t2,300\nVC invested in 2018 (US$ bn)\t42.1\t1.2\nHotel rooms\t34,500\t58,200
  11,000 = 11000 {company} US/San Francisco startups
  2,300 = 2300 {company} KR/Seoul startups
  42.1 = 42100000000 USD 2018 US/San Francisco venture_capital
  1.2 = 1200000000 USD 2018 KR/Seoul venture_capital
  34,500 = 34500 {room} US/San Francisco hotel_rooms
  58,200 = 58200 {room} KR/Seoul hotel_rooms
`);
