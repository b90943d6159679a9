import { readPassages } from '../read-passages';
export const en = readPassages(String.raw`
Between 2010 and 2020 the population of Austin grew by 21.7 per cent to 961,855, making it the 11th largest city in the United States; Houston (2,304,580) remained fourth.
  @ 2020 US/Austin population
  21.7 per cent = 21.7 % change 2010-01-01/2020-12-31 population_growth
  961,855 = 961855 {person}
  2,304,580 = 2304580 {person} US/Houston
  ~ 11th
  ~ fourth

Vancouver International Airport welcomed 24.9 million passengers in 2023 (19.0 million in 2022), of whom roughly half travelled on domestic routes, and handled 302,000 tonnes of cargo.
  @ 2023 CA/Vancouver
  24.9 million passengers = 24900000 {person} air_passengers
  19.0 million = 19000000 {person} 2022 air_passengers
  half = 0.5 1 share about
  302,000 tonnes = 302000 t air_cargo

Median household income in Denver was $88,200 in 2022, against a national median of $74,800; 10.9 per cent of residents lived below the poverty line.
  @ 2022 US/Denver
  $88,200 = 88200 USD average_wage
  $74,800 = 74800 USD US/United States average_wage
  10.9 per cent = 10.9 % share

Amsterdam recorded 22.1 million overnight stays in 2023, against 18.2 million in 2022 and 21.9 million in 2019.
  @ NL/Amsterdam hotel_nights
  22.1 million overnight stays = 22100000 {night} 2023
  18.2 million = 18200000 {night} 2022
  21.9 million = 21900000 {night} 2019

Taxes accounted for two thirds of the S$103.5 billion in operating revenue that Singapore collected in FY2023.
  @ 2023-04-01/2024-03-31 SG/Singapore
  two thirds = 2/3 1 share
  S$103.5 billion = 103500000000 SGD public_revenue

Helsinki aims to cut direct emissions by 85 per cent from 1990 levels by 2030; in 2022 they came to 2.1 million tonnes of CO2 equivalent, 6 per cent below the 2021 figure.
  @ FI/Helsinki
  85 per cent = 85 % change 2030 co2_reduction
  2.1 million tonnes = 2100000 t 2022 co2_emissions
  6 per cent = 6 % change 2022 co2_reduction

Port of Rotterdam: 438.8 million tonnes (-6.1%) in 2023. Containers: 13.4 million TEU (-7.0%). Sea-going vessels: 27,897 (2022: 29,029).
  @ 2023 NL/Rotterdam
  438.8 million tonnes = 438800000 t port_cargo
  6.1% = -6.1 % change port_cargo
  13.4 million TEU = 13400000 {TEU} port_containers
  7.0% = -7.0 % change port_containers
  27,897 = 27897 {call} ship_calls
  29,029 = 29029 {call} 2022 ship_calls

Country\tPatents granted\tR&D as % of GDP\tResearchers\nGermany\t24,000\t3.13\t463,000\nKorea\t145,000\t4.93\t471,000
  @ 2021
  24,000 = 24000 {patent} DE/Germany patents
  3.13 = 3.13 % DE/Germany rd_intensity
  463,000 = 463000 {person} DE/Germany researchers
  145,000 = 145000 {patent} KR/South Korea patents
  4.93 = 4.93 % KR/South Korea rd_intensity
  471,000 = 471000 {person} KR/South Korea researchers
  title: Innovation indicators 2021
`);
