import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Der Stuttgarter Flughafen fertigte 2018 rund 11,8 Millionen Fluggäste ab, 7,6 Prozent mehr als im Jahr davor. Kontakt: 0711 948-0.
  @ 2018 DE/Stuttgart air_passengers
  11,8 Millionen Fluggäste = 11800000 {person} about
  7,6 Prozent = 7.6 % change
  ! 0711 948-0

Linz gibt 2019 für Investitionen 96,2 Mio. Euro aus, der Schuldenstand soll auf 750 Millionen Euro sinken.
  @ 2019 AT/Linz
  96,2 Mio. Euro = 96200000 EUR investment
  750 Millionen Euro = 750000000 EUR -indicator

Beschäftigte in Jena\tJuni 2018\tJuni 2019\nInsgesamt\t57.900\t58.640\ndarunter Ausländer\t4.310\t4.975
  @ DE/Jena
  57.900 = 57900 {person} 2018-06 jobs
  58.640 = 58640 {person} 2019-06 jobs
  4.310 = 4310 {person} 2018-06 foreign_residents
  4.975 = 4975 {person} 2019-06 foreign_residents
`);
