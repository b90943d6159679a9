import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Kansai International Airport near Osaka processed 753,000 tonnes of freight in fiscal 2018, down 8% after Typhoon No. 21 closed Runway A for 17 days.
  @ 2018-04-01/2019-03-31
  753,000 tonnes = 753000 t air_cargo JP/Osaka
  8% = -8 % change air_cargo JP/Osaka
  ! 21

Median household rent aside, Los Angeles added 53,600 jobs over the 12 months ending June 2019 and its jobless rate eased two-tenths of a point to 4.5%.
  @ US/Los Angeles
  53,600 jobs = 53600 {person} change 2018-07-01/2019-06-30 jobs
  4.5% = 4.5 % 2018-07-01/2019-06-30 unemployment_rate
  ~ two-tenths

Haifa Bayport is designed for 1.86 million TEUs a year and berths 805 metres long; construction has cost NIS 5.1 billion so far. Tender 2014/17, pier 7, gate B.
  @ IL/Haifa
  1.86 million TEUs = 1860000 {TEU} port_containers
  805 metres = 805 m quay_length
  NIS 5.1 billion = 5100000000 ILS investment
  ! 2014/17
  ! 7 #2

Population: 2,148,271 (2020 estimate)\nArea: 105.4 km2\nDensity: 20,382/km2\nINSEE code: 75056\nElevation: 28–131 m
  title: Paris
  @ FR/Paris
  2,148,271 = 2148271 {person} 2020 population
  105.4 km2 = 105.4 km2 area
  20,382/km2 = 20382 {person}/km2 density
  ~ 28–131 m
  ! 75056

In the year to 30 June 2019 Hong Kong's visitor spending slid to HK$301 billion, 9.6 per cent less than twelve months before; hotels sold 26.4 million room nights at an occupancy of 87 per cent. Hotline 1823.
  @ 2018-07-01/2019-06-30 HK/Hong Kong
  HK$301 billion = 301000000000 HKD tourism_revenue
  9.6 per cent = -9.6 % change tourism_revenue
  26.4 million room nights = 26400000 {night} hotel_nights
  87 per cent = 87 % -indicator
  ! 1823

Foreign trade by partner, 2018 (US$ billion)\nPartner\tExports\tImports\nUnited States\t73.0\t58.9\nJapan\t30.6\t54.6
  title: South Korea's merchandise trade
  73.0 = 73000000000 USD 2018 KR/South Korea exports
  58.9 = 58900000000 USD 2018 KR/South Korea imports
  30.6 = 30600000000 USD 2018 KR/South Korea exports
  54.6 = 54600000000 USD 2018 KR/South Korea imports

Chicago's 44 universities and colleges enrol about 265,000 students, one in ten of them from overseas. The city spent $2.1 billion on R&D in 2017, equal to 0.3% of its GDP. Suite 1500, 77 W. Wacker Drive.
  @ US/Chicago
  44 universities and colleges = 44 {institution} universities
  265,000 students = 265000 {person} about students
  $2.1 billion = 2100000000 USD 2017 rd_spending
  0.3% = 0.3 % share 2017 rd_intensity
  ~ one in ten
  ! 1500
  ! 77
`);
