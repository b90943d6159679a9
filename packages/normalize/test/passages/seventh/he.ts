import { readPassages } from '../read-passages';

export const he = readPassages(String.raw`
מספר הלינות בבתי המלון בתל אביב הסתכם ב-2019 ב-3.6 מיליון, גידול של 6% לעומת 2018; כשני שלישים מהן היו של תיירים מחו"ל.
  @ 2019 IL/Tel Aviv
  3.6 מיליון = 3600000 {night} hotel_nights
  6% = 6 % change hotel_nights
  שני שלישים = 2/3 1 share about -indicator

היצוא של ישראל לקוריאה גדל ברבעון הראשון של 2019 ב-12% והגיע ל-250 מיליון דולר.
  @ 2019-Q1 IL/Israel exports
  12% = 12 % change
  250 מיליון דולר = 250000000 USD

בנמל חיפה שני רציפי מכולות ואורכם הכולל 2,100 מטר. בשנת 2018 פקדו את הנמל 1,900 אוניות ועברו בו 26.1 מיליון טון מטענים.
  @ IL/Haifa
  2,100 מטר = 2100 m quay_length
  1,900 אוניות = 1900 {call} 2018 ship_calls
  26.1 מיליון טון = 26100000 t 2018 port_cargo
  ~ שני רציפי

שיעור הסטודנטים הזרים באוניברסיטת תל אביב הוא 7%, והיא דורגה במקום ה-230 בעולם. קמפוס רמת אביב, בניין 12, ת.ד. 39040.
  @ IL/Tel Aviv
  7% = 7 % share -indicator
  מקום ה-230 = 230 {rank} -indicator
  ! 12
  ! 39040

תקציב ירושלים לשנת 2020 גדל מ-6.1 מיליארד שקל ל-6.5 מיליארד שקל, מתוכם 27% יופנו לחינוך.
  @ IL/Jerusalem
  6.1 מיליארד שקל = 6100000000 ILS public_spending -period
  6.5 מיליארד שקל = 6500000000 ILS 2020 public_spending
  27% = 27 % share 2020 -indicator

עיר\tאוכלוסייה (אלפים)\tמועסקים בהייטק (%)\nתל אביב-יפו\t451.5\t19\nחיפה\t283.6\t12\nבאר שבע\t209.0\t9
  451.5 = 451500 {person} IL/Tel Aviv population
  19 = 19 % IL/Tel Aviv -indicator
  283.6 = 283600 {person} IL/Haifa population
  12 = 12 % IL/Haifa -indicator
  209.0 = 209000 {person} IL/Beersheba population
  9 #3 = 9 % IL/Beersheba -indicator

עד שנת 2030 תגדיל עיריית אילת את חלקה של האנרגיה המתחדשת ל-100%, לעומת 70% כיום, ותפחית את פליטות הפחמן בלפחות מחצית.
  @ IL/Eilat
  100% = 100 % 2030 renewable_share
  70% = 70 % renewable_share
  מחצית = -0.5 1 change at-least 2030 -indicator

בכנס הסייבר שנערך ביוני 2019 השתתפו כ-8,000 איש מ-80 מדינות; 155 חברות הציגו בשטח של 6,000 מ"ר, אולם 4.
  @ 2019-06
  8,000 איש = 8000 {person} about fair_visitors
  155 חברות = 155 {company} exhibitors
  6,000 מ"ר = 6000 m2 convention_space
  ! 80
  ! 4
`);
