import { readPassages } from '../read-passages';

export const en = readPassages(String.raw`
Auckland's regional GDP grew 2.6% in the year to March 2019 to NZ$114 billion, or $69,400 per capita.
  @ 2018-04-01/2019-03-31 NZ/Auckland
  2.6% = 2.6 % change gdp_growth
  NZ$114 billion = 114000000000 NZD gdp
  $69,400 = 69400 USD/{person} gdp_per_capita

Chicago is home to 82 consulates and has 28 sister cities. Its hotels sold 11.7 million room nights in 2018 (occupancy: 75.2 per cent).
  @ US/Chicago
  82 consulates = 82 {mission} consulates
  28 sister cities = 28 {city} sister_cities
  11.7 million room nights = 11700000 {night} 2018 hotel_nights
  75.2 per cent = 75.2 % 2018 -indicator

Tianjin Port has 173 berths, including 119 of 10,000 tonnes and above; the total quay length is 36.8 km. Liner services number 120-plus.
  @ CN/Tianjin
  173 berths = 173 {berth} berths
  119 = 119 {berth} berths
  36.8 km = 36.8 km quay_length
  120 = 120 {service} more-than liner_services
  ~ 10,000 tonnes

Prime office rents in Hong Kong's Central averaged HK$131 per sq ft per month in December 2019, down 6.2% quarter-on-quarter.
  @ 2019-12 HK/Hong Kong office_rent
  HK$131 = 131 HKD/[sft_i]
  6.2% = -6.2 % change

The Seoul Metropolitan Government plans to install 1 GW of solar by 2022 and raise renewables to 20 per cent of electricity by 2030, from less than 5 per cent in 2018.
  @ KR/Seoul
  1 GW = 1 GW 2022 -indicator
  20 per cent = 20 % share 2030 renewable_share
  5 per cent = 5 % less-than 2018 renewable_share

The Toronto fair attracted 1,420 exhibitors, a tenth of them from abroad, and 38,600 trade visitors over 110,000 net square feet in Hall B (booth 2214).
  @ CA/Toronto
  1,420 exhibitors = 1420 {company} exhibitors
  tenth = 0.1 1 share -indicator
  38,600 trade visitors = 38600 {person} fair_visitors
  110,000 net square feet = 110000 [sft_i] more-than convention_space
  ! 2214

Israel's high-tech sector employed 307,000 people at the end of 2018, 8.7% of the workforce; the average monthly wage was NIS 23,000.
  @ 2018-12-31 IL/Israel
  307,000 people = 307000 {person} jobs
  8.7% = 8.7 % share -indicator
  NIS 23,000 = 23000 ILS/mo average_wage

Year\tIntl students\tR&D (US$ m)\tPatents granted\n2017/18\t24,311\t1,108\t96\n2018/19\t25,045\t1,190\t104
  title: University of Washington, Seattle – Facts
  @ US/Seattle
  24,311 = 24311 {person} 2017-10-01/2018-09-30 intl_students
  1,108 = 1108000000 USD 2017-10-01/2018-09-30 rd_spending
  96 = 96 {patent} 2017-10-01/2018-09-30 patents
  25,045 = 25045 {person} 2018-10-01/2019-09-30 intl_students
  1,190 = 1190000000 USD 2018-10-01/2019-09-30 rd_spending
  104 = 104 {patent} 2018-10-01/2019-09-30 patents
`);
