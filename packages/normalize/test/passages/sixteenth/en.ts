import { readPassages } from '../read-passages';
export const en = readPassages(String.raw`
While Hamburg welcomed 7.3 million guests in 2023, Munich counted 8.5 million.
  @ 2023 tourist_arrivals
  7.3 million guests = 7300000 {person} DE/Hamburg
  8.5 million = 8500000 {person} DE/Munich

Busan's container volume came to 21.8 million TEU in 2020, 22.7 million in 2021 and 22.1 million in 2022.
  @ KR/Busan port_containers
  21.8 million TEU = 21800000 {TEU} 2020
  22.7 million = 22700000 {TEU} 2021
  22.1 million = 22100000 {TEU} 2022

Singapore's population rose from 5.45 million in June 2021 to 5.92 million in June 2023.
  @ SG/Singapore population
  5.45 million = 5450000 {person} 2021-06
  5.92 million = 5920000 {person} 2023-06

In 2022, exports of Israel climbed 15.2% to US$73.8 billion, whereas imports surged 16.4% to US$107.2 billion.
  @ 2022 IL/Israel
  15.2% = 15.2 % change exports
  US$73.8 billion = 73800000000 USD exports
  16.4% = 16.4 % change imports
  US$107.2 billion = 107200000000 USD imports

Chicago had 2.66 million inhabitants in 2022, of whom 20.6 per cent were born abroad; the unemployment rate was 5.0 per cent, down from 7.1 per cent in 2021.
  @ 2022 US/Chicago
  2.66 million inhabitants = 2660000 {person} population
  20.6 per cent = 20.6 % share foreign_born_share
  5.0 per cent = 5.0 % unemployment_rate
  7.1 per cent = 7.1 % 2021 unemployment_rate

Port of Antwerp-Bruges, 2023\nContainers: 12.5 million TEU\nTotal throughput: 271 million tonnes\nCruise passengers: 488,000
  @ 2023 BE/Antwerp
  12.5 million TEU = 12500000 {TEU} port_containers
  271 million tonnes = 271000000 t port_cargo
  488,000 = 488000 {person} cruise_passengers

By 2030 Hong Kong aims to recycle 55 per cent of its municipal waste; in 2021 the recycling rate stood at 31 per cent.
  @ HK/Hong Kong waste_recycled
  55 per cent = 55 % 2030
  31 per cent = 31 % 2021

With 62.1 million passengers, Narita and Haneda trailed Incheon's 71.2 million in 2019.
  @ 2019 air_passengers
  71.2 million = 71200000 {person} KR/Incheon
  ~ 62.1 million passengers
`);
