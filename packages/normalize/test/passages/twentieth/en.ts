import { readPassages } from '../read-passages';
export const en = readPassages(`
Dublin Airport handled 31.9 million passengers in 2023, up 15 per cent on 2022 and just above the 31.7 million recorded in 2019; cargo volumes slipped 3 per cent to 135,000 tonnes.
  @ 2023 IE/Dublin
  31.9 million passengers = 31900000 {person} air_passengers
  15 per cent = 15 % change air_passengers
  31.7 million = 31700000 {person} 2019 air_passengers
  3 per cent = -3 % change air_cargo
  135,000 tonnes = 135000 t air_cargo

Toronto is home to 2.79 million people, 46.6 per cent of whom are immigrants, according to the 2021 census; the metropolitan area covers 5,902 square kilometres.
  @ CA/Toronto
  2.79 million people = 2790000 {person} 2021 population
  46.6 per cent = 46.6 % share 2021 foreign_born_share
  5,902 square kilometres = 5902 km2 area

In the year to March 2024, retail sales in Scotland grew 1.8 per cent to £45.6 billion, while unemployment averaged 4.1 per cent. Media contact: 0131 244 2000.
  @ 2023-04-01/2024-03-31 GB/Scotland
  1.8 per cent = 1.8 % change retail_sales
  £45.6 billion = 45600000000 GBP retail_sales
  4.1 per cent = 4.1 % unemployment_rate
  ! 0131 244 2000
`);
