import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Busan hosted 212 international meetings in 2018 and climbed three places to 12th in the UIA city ranking. BEXCO offers 46,380 sq m of exhibition space across Halls 1–6.
  @ KR/Busan
  212 international meetings = 212 {meeting} 2018 intl_meetings
  12th = 12 {rank} 2018 city_rank
  46,380 sq m = 46380 m2 convention_space
  ~ three places

Unemployment in the Greater Toronto Area averaged 6.0 per cent in 2019, unchanged from 2018, while employment grew by 94,000 (2.8 per cent).
  @ 2019 CA/Toronto
  6.0 per cent = 6.0 % unemployment_rate
  94,000 = 94000 {person} change jobs
  2.8 per cent = 2.8 % change jobs

Israel's population stood at 9.14 million at the end of 2019, up 1.9%; a total of 180,000 babies were born and 34,000 immigrants arrived. For inquiries dial 1-800-240-444.
  @ IL/Israel
  9.14 million = 9140000 {person} 2019-12-31 population
  1.9% = 1.9 % change 2019-12-31 population_growth
  ~ 180,000 babies
  ~ 34,000 immigrants
  ! 1-800-240-444

Seattle's budget for 2020 totals $6.5 billion, of which roughly $1.5 billion is general fund. The city will add 1,000 affordable homes and 35 miles of bike lanes under Ordinance 126000.
  @ US/Seattle 2020
  $6.5 billion = 6500000000 USD public_spending
  $1.5 billion = 1500000000 USD about public_spending
  ~ 1,000 affordable homes
  ~ 35 miles
  ! 126000

The National University of Singapore enrolled 30,500 undergraduates and 9,300 graduate students in AY2018/19, a third of the latter from abroad.
  @ SG/Singapore
  30,500 undergraduates = 30500 {person} students 2018-09-01/2019-08-31
  9,300 graduate students = 9300 {person} students 2018-09-01/2019-08-31
  third = 1/3 1 share -indicator 2018-09-01/2019-08-31

Port performance\tFY2018\tFY2019\nTEU throughput (millions)\t9.34\t9.46\nBreakbulk (000 metric tons)\t1,020\t940\nVessel calls\t1,870\t1,801
  title: Port of Los Angeles – Annual Facts
  @ US/Los Angeles
  9.34 = 9340000 {TEU} 2017-10-01/2018-09-30 port_containers
  9.46 = 9460000 {TEU} 2018-10-01/2019-09-30 port_containers
  1,020 = 1020000 t 2017-10-01/2018-09-30 port_cargo
  940 = 940000 t 2018-10-01/2019-09-30 port_cargo
  1,870 = 1870 {call} 2017-10-01/2018-09-30 ship_calls
  1,801 = 1801 {call} 2018-10-01/2019-09-30 ship_calls

Greater London generated £487 billion of GDP in 2018, or £54,700 per head – nearly double the UK average. Two in five Londoners were born overseas.
  @ 2018 GB/London
  £487 billion = 487000000000 GBP gdp
  £54,700 = 54700 GBP/{person} gdp_per_capita
  ~ double
  ~ Two in five

Emissions from Tokyo's buildings dropped 27 percent between fiscal 2000 and fiscal 2018. Japan aims for renewables to supply 22–24% of its power by fiscal 2030.
  27 percent = 27 % change 2000-04-01/2019-03-31 JP/Tokyo co2_reduction
  22–24% = 22..24 % share 2030-04-01/2031-03-31 JP/Japan renewable_share
`);
