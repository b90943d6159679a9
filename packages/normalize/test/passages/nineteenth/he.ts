import { readPassages } from '../read-passages';
export const he = readPassages(String.raw`
בשנת 2022 נכנסו לישראל 2.7 מיליון תיירים, לעומת כ-400 אלף בלבד ב-2021, והכנסות המדינה מתיירות הסתכמו ב-13.5 מיליארד שקל.
  @ 2022 IL/Israel
  2.7 מיליון תיירים = 2700000 {person} tourist_arrivals
  400 אלף = 400000 {person} about 2021 tourist_arrivals
  13.5 מיליארד שקל = 13500000000 ILS tourism_revenue

שטח השיפוט של ירושלים הוא 126 קמ"ר, ובסוף 2021 גרו בה 966 אלף תושבים – כ-10% מאוכלוסיית המדינה.
  @ IL/Jerusalem
  126 קמ"ר = 126 km2 area
  966 אלף תושבים = 966000 {person} 2021-12-31 population
  10% = 10 % share about 2021-12-31

השכר הממוצע במשק עמד בינואר 2024 על 12,750 ש"ח, עלייה של 4.9% בהשוואה לינואר 2023; בענף ההייטק הוא הגיע ל-31,000 ש"ח.
  @ 2024-01 average_wage
  12,750 ש"ח = 12750 ILS
  4.9% = 4.9 % change
  31,000 ש"ח = 31000 ILS

בטכניון לומדים כ-15,000 סטודנטים, ובאוניברסיטת חיפה כ-18,000, מתוכם 45% לתארים מתקדמים (שד' אבא חושי 199).
  @ IL/Haifa
  15,000 סטודנטים = 15000 {person} about students
  18,000 = 18000 {person} about students
  45% = 45 % share
  ! 199

ב-2023 צמח התוצר המקומי הגולמי של ישראל ב-2% והסתכם ב-1.87 טריליון ש"ח; התוצר לנפש עמד על 191 אלף ש"ח.
  @ 2023 IL/Israel
  2% = 2 % change gdp_growth
  1.87 טריליון ש"ח = 1870000000000 ILS gdp
  191 אלף ש"ח = 191000 ILS/{person} gdp_per_capita

עד סוף 2030 יעמוד הספק אנרגיית הרוח המותקן בישראל על 730 מגה-ואט, לעומת 27 מגה-ואט ב-2020.
  @ IL/Israel wind_capacity
  730 מגה-ואט = 730 MW 2030-12-31
  27 מגה-ואט = 27 MW 2020

מספר המיטות בבתי החולים בתל אביב הוא 2,900, ובחיפה 2,350 (נכון ל-31 בדצמבר 2022).
  @ 2022-12-31 hospital_beds
  2,900 = 2900 {bed} IL/Tel Aviv
  2,350 = 2350 {bed} IL/Haifa

עיר\tאוכלוסייה (אלפים)\tצפיפות (נפש לקמ"ר)\tמשקי בית\nתל אביב\t474.5\t9,050\t206,000\nחולון\t197.5\t10,200\t67,300
  @ 2022
  474.5 = 474500 {person} IL/Tel Aviv population
  9,050 = 9050 {person}/km2 IL/Tel Aviv density
  206,000 = 206000 {household} IL/Tel Aviv households
  197.5 = 197500 {person} IL/Holon population
  10,200 = 10200 {person}/km2 IL/Holon density
  67,300 = 67300 {household} IL/Holon households
  title: ערי ישראל, 2022
`);
