import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Port of Antwerp: total freight volume for the first nine months of 2019 edged up 1.3% to 179.3 million tonnes, while 10,812 seagoing ships called at the port, down 1%.
  @ 2019-01-01/2019-09-30 BE/Antwerp
  1.3% = 1.3 % change port_cargo
  179.3 million tonnes = 179300000 t port_cargo
  10,812 seagoing ships = 10812 {call} ship_calls
  1% = -1 % change ship_calls

Melbourne recorded 2.9 million international overnight visitors in the year ending June 2019, who spent A$8.5 billion, some 15 per cent more than a year earlier.
  @ 2018-07-01/2019-06-30 AU/Melbourne
  2.9 million international overnight visitors = 2900000 {person} tourist_arrivals
  A$8.5 billion = 8500000000 AUD tourism_revenue
  15 per cent = 15 % change about tourism_revenue

Philadelphia's wage tax rate for residents dropped to 3.8712% on July 1, 2019. For questions call 215-686-6600 or see Bill No. 190155.
  3.8712% = 3.8712 % 2019-07-01 US/Philadelphia tax_rate
  ! 215-686-6600
  ! 190155

According to the QS World University Rankings 2020 (page 6), ETH Zurich rose to 6th place; it counts 22,200 students and employs more than 500 professors.
  @ CH/Zurich
  6th place = 6 {rank} 2020 city_rank -indicator
  22,200 students = 22200 {person} students
  ~ 500 professors
  ! 6

Venture funding for Israeli startups totalled $8.3 billion across 522 deals in 2019; Tel Aviv alone accounted for roughly two-thirds.
  @ 2019
  $8.3 billion = 8300000000 USD IL/Israel venture_capital
  two-thirds = 2/3 1 share about IL/Tel Aviv
  ~ 522 deals

Median household income in Raleigh was $65,695 in 2018 (in 2018 inflation-adjusted dollars), and 10.9% of residents were living below the poverty line; 12.6 percent were foreign-born.
  @ 2018 US/Raleigh
  $65,695 = 65695 USD average_wage
  10.9% = 10.9 % share -indicator
  12.6 percent = 12.6 % share foreign_born_share

Copenhagen aims to be carbon neutral by 2025. Wind turbines with a combined capacity of 360 MW are to be built, and 49% of commuters already cycle to work (Version 2.1, updated 12/03/2019).
  @ DK/Copenhagen
  360 MW = 360 MW wind_capacity
  49% = 49 % share -indicator
  ! Version 2.1
  ! 12/03/2019

Housing completions, Dublin\nYear\tApartments\tAverage price (EUR per sq m)\tChange (%)\n2018\t2,390\t5,100\t+6.3\n2019\t3,550\t5,260\t+3.1
  @ IE/Dublin housing_price
  5,100 = 5100 EUR/m2 2018
  +6.3 = 6.3 % change 2018
  5,260 = 5260 EUR/m2 2019
  +3.1 = 3.1 % change 2019
  ~ 2,390
  ~ 3,550
`);
