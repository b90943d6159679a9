import { readPassages } from '../read-passages';

export const he = readPassages(`
בשנת 2019 ביקרו באילת 2.8 מיליון תיירים, עלייה של 4% לעומת 2018.
  @ 2019 IL/Eilat tourist_arrivals
  2.8 מיליון תיירים = 2800000 {person}
  4% = 4 % change

אוניברסיטת בן-גוריון בבאר שבע מעסיקה כ-4,000 עובדים ולומדים בה 20,000 סטודנטים (בניין 25, חדר 110).
  @ IL/Beersheba
  4,000 עובדים = 4000 {person} about jobs
  20,000 סטודנטים = 20000 {person} students
  ! 25
  ! 110

תקציב עיריית אשדוד ל-2019 הסתכם ב-1.4 מיליארד ש"ח, מתוכו 35% לחינוך.
  @ 2019 IL/Ashdod
  1.4 מיליארד ש"ח = 1400000000 ILS public_spending
  35% = 35 % share -indicator
`);
