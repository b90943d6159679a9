import { readPassages } from '../read-passages';
export const en = readPassages(`
The Port of New York and New Jersey moved 7.8 million TEUs in 2023, 17.7% fewer than a year earlier, and its docks received 2,384 vessel calls.
  @ 2023 US/New York
  7.8 million TEUs = 7800000 {TEU} port_containers
  17.7% = -17.7 % change port_containers
  2,384 vessel calls = 2384 {call} ship_calls

Retail sales in Hong Kong were provisionally estimated at HK$33.5 billion in March 2023, up 40.9% year on year. For the first quarter of 2023 as a whole, the value of total retail sales rose by 24.1%.
  @ HK/Hong Kong retail_sales
  HK$33.5 billion = 33500000000 HKD about 2023-03
  40.9% = 40.9 % change 2023-03
  24.1% = 24.1 % change 2023-Q1

Berlin counted 29.6 million overnight stays and 12.1 million guests in 2023; roughly four in ten of the guests came from abroad, the tourism board said on 22 February 2024.
  @ 2023 DE/Berlin
  29.6 million overnight stays = 29600000 {night} hotel_nights
  12.1 million guests = 12100000 {person} tourist_arrivals
  ~ four in ten

Median weekly earnings of full-time workers in Seattle were US$1,702 in the second quarter of 2023. The state's minimum wage will climb to $16.28 an hour on 1 January 2024.
  @ US/Seattle average_wage
  US$1,702 = 1702 USD 2023-Q2
  ~ $16.28

Jurong Rock Caverns aside, Jurong Island hosts more than 100 chemical companies, employs 27,000 people and has drawn over S$50 billion in fixed asset investment. Enquiries: +65 6898 1800.
  @ SG/Singapore
  100 chemical companies = 100 {company} more-than companies
  27,000 people = 27000 {person} jobs
  S$50 billion = 50000000000 SGD more-than investment
  ! +65 6898 1800

Annual mean PM2.5 concentrations in Seoul fell from 25 µg/m³ in 2019 to 18 µg/m³ in 2022, the lowest since records began in 2008.
  @ KR/Seoul pm25
  25 µg/m³ = 25 ug/m3 2019
  18 µg/m³ = 18 ug/m3 2022

With 1,163 patent applications at the European Patent Office in 2022, Munich led the German cities; its universities enrol some 130,000 students, 19 per cent of them from overseas.
  @ DE/Munich
  1,163 patent applications = 1163 {patent} 2022 patents
  130,000 students = 130000 {person} about students 2022
  19 per cent = 19 % share -indicator 2022

Israel's GDP grew 6.5% in 2022, the Central Bureau of Statistics reported, while consumer prices rose 5.3% and the unemployment rate averaged 3.8%.
  @ 2022 IL/Israel
  6.5% = 6.5 % change gdp_growth
  5.3% = 5.3 % change inflation
  3.8% = 3.8 % unemployment_rate
`);
