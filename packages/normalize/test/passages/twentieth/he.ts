import { readPassages } from '../read-passages.js';
export const he = readPassages(String.raw`
בשנת 2023 הסתכם יבוא הסחורות לישראל ב-92.6 מיליארד דולר, ירידה של 13.5% לעומת 2022, ואילו היצוא ירד ב-8.7% ל-62.4 מיליארד דולר.
  @ 2023 IL/Israel
  92.6 מיליארד דולר = 92600000000 USD imports
  13.5% = -13.5 % change imports
  8.7% = -8.7 % change exports
  62.4 מיליארד דולר = 62400000000 USD exports

בבאר שבע התגוררו בסוף 2022 כ-214 אלף תושבים, בנתניה 233 אלף ובחולון 198 אלף.
  @ 2022-12-31 population
  214 אלף תושבים = 214000 {person} about IL/Beersheba
  233 אלף = 233000 {person} IL/Netanya
  198 אלף = 198000 {person} IL/Holon

אוניברסיטת בן-גוריון בבאר שבע הגישה ב-2022 52 בקשות לפטנטים, ותקציב המחקר שלה עמד על 480 מיליון ש"ח. טלפון: 08-6461111.
  @ 2022 IL/Beersheba
  52 בקשות לפטנטים = 52 {patent} patents
  480 מיליון ש"ח = 480000000 ILS rd_spending
  ! 08-6461111

שיעור הנסיעות בתחבורה ציבורית בירושלים הגיע ב-2022 ל-35%, והעירייה שואפת להגיע ל-50% עד 2030.
  @ IL/Jerusalem public_transport_share
  35% = 35 % share 2022
  50% = 50 % share 2030
`);
