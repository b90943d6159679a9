import { readPassages } from '../read-passages';

export const he = readPassages(String.raw`
לונדון אירחה ב-2018 כ-19.1 מיליון תיירים זרים, והם הוציאו בה 12.3 מיליארד ליש"ט, ירידה של 9% לעומת השנה הקודמת.
  @ 2018 GB/London
  19.1 מיליון תיירים זרים = 19100000 {person} about tourist_arrivals
  12.3 מיליארד ליש"ט = 12300000000 GBP tourism_revenue
  9% = -9 % change tourism_revenue

מחירי הדירות בישראל ירדו ב-1% בשנת 2018; מחיר דירה ממוצעת בתל אביב עמד על 2.8 מיליון ש"ח.
  @ 2018
  1% = -1 % change IL/Israel housing_price
  2.8 מיליון ש"ח = 2800000 ILS IL/Tel Aviv -indicator

בפארק המדע ברחובות פועלות יותר מ-180 חברות המעסיקות כ-9,000 עובדים על שטח של 320 דונם. מיקוד 7670104, רחוב אופנהיימר 10.
  @ IL/Rehovot
  180 חברות = 180 {company} more-than companies
  9,000 עובדים = 9000 {person} about jobs
  320 דונם = 320 [dunam] area
  ! 7670104
  ! 10 #2

בשנת 2019 עלה חלקן של האנרגיות המתחדשות בייצור החשמל בישראל ל-8%, והיעד הוא 30% עד 2030.
  @ IL/Israel renewable_share
  8% = 8 % share 2019
  30% = 30 % 2030

רכבת ישראל הסיעה ב-2018 כ-67.7 מיליון נוסעים, פי שניים מאשר ב-2010. אורך המסילות 1,384 ק"מ.
  @ IL/Israel
  67.7 מיליון נוסעים = 67700000 {person} about 2018 rail_passengers
  1,384 ק"מ = 1384 km rail_length
  ~ פי שניים

מדד\t2018\t2019\nשיעור אבטלה (%)\t4.0\t3.8\nשכר ממוצע (ש"ח)\t10,260\t10,580\nצמיחה (%)\t3.4\t3.5
  title: כלכלת ישראל
  @ IL/Israel
  4.0 = 4.0 % 2018 unemployment_rate
  3.8 = 3.8 % 2019 unemployment_rate
  10,260 = 10260 ILS 2018 average_wage
  10,580 = 10580 ILS 2019 average_wage
  3.4 = 3.4 % change 2018 gdp_growth
  3.5 = 3.5 % change 2019 gdp_growth

לעיר שנחאי 90 ערים תאומות ו-76 קונסוליות זרות; הנמל שלה שינע 43.3 מיליון מכולות ב-2019.
  @ CN/Shanghai
  90 ערים תאומות = 90 {city} sister_cities
  76 קונסוליות זרות = 76 {mission} consulates
  43.3 מיליון מכולות = 43300000 {TEU} 2019 port_containers

העירייה תעניק מענקים של עד 50 אלף ש"ח לכל עסק, בסך כולל של 3.5 מיליון ש"ח; הבקשות יוגשו עד 15.3.2020 בשעה 12:00 (טופס 106).
  @ public_spending
  50 אלף ש"ח = 50000 ILS at-most
  3.5 מיליון ש"ח = 3500000 ILS
  ! 15.3.2020
  ! 12:00
  ! 106
`);
