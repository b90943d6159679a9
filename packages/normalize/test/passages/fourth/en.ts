import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Felixstowe handled 3.8 million TEUs in 2018, roughly 36% of the UK's container trade, on quays stretching 3.3 km.
  @ 2018 GB/Felixstowe
  3.8 million TEUs = 3800000 {TEU} port_containers
  36% = 36 % share about -indicator
  3.3 km = 3.3 km quay_length

Denver's minimum wage rises to $12.85 per hour on January 1, 2020; the city employs about 11,000 people (Ordinance 19-1237).
  @ US/Denver
  $12.85 = 12.85 USD/h 2020-01-01 average_wage
  11,000 people = 11000 {person} about jobs
  ! 19-1237

Auckland tourism, year ended March\tGuest nights (000)\tAnnual change\n2018\t7,512\t2.4%\n2019\t7,690\t2.4%
  @ NZ/Auckland hotel_nights
  7,512 = 7512000 {night} 2018
  2.4% = 2.4 % change 2018
  7,690 = 7690000 {night} 2019
  2.4% #2 = 2.4 % change 2019
`);
