import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Rekordjahr für die Duisburger Wirtschaft? Nicht ganz: 2019 sank die Zahl der sozialversicherungspflichtig Beschäftigten um 0,7 Prozent auf 173.200. Die Arbeitslosenquote betrug im Dezember 10,6 Prozent. Rückfragen: 0203 283-2197, Burgplatz 19.
  @ DE/Duisburg
  0,7 Prozent = -0.7 % change 2019 jobs
  173.200 = 173200 {person} 2019 jobs
  10,6 Prozent = 10.6 % 2019-12 unemployment_rate
  ! 0203 283-2197
  ! 19 #3

Die Zollverwaltung beziffert den Wert der über Hamburg exportierten Waren im ersten Halbjahr 2019 auf 26,3 Milliarden Euro; importiert wurden Güter für 34,1 Milliarden Euro, das sind 2,9 Prozent weniger als in der ersten Hälfte des Vorjahres.
  @ 2019-H1 DE/Hamburg
  26,3 Milliarden Euro = 26300000000 EUR exports
  34,1 Milliarden Euro = 34100000000 EUR imports
  2,9 Prozent = -2.9 % change imports

In Dresden gab es Ende 2018 rund 22.900 Gästebetten. Bei 2,3 Millionen Ankünften (+4,4 %) und 4,7 Millionen Übernachtungen blieb jeder Gast durchschnittlich 2,1 Tage. Tourist-Information, QF-Passage, Neumarkt 2, 01067 Dresden.
  @ DE/Dresden
  ~ 22.900 Gästebetten
  2,3 Millionen Ankünften = 2300000 {person} 2018-12-31 tourist_arrivals
  +4,4 % = 4.4 % change 2018-12-31 tourist_arrivals
  4,7 Millionen Übernachtungen = 4700000 {night} 2018-12-31 hotel_nights
  ! 2 #6
  ! 01067

Der Bund fördert die Ansiedlung am Innovationspark Augsburg mit 12,8 Mio. Euro, das Land Bayern legt noch einmal so viel drauf. Auf 70 Hektar sollen bis 2030 etwa 3.000 neue Arbeitsplätze entstehen (Drucksache 18/2294).
  @ DE/Augsburg
  12,8 Mio. Euro = 12800000 EUR public_spending
  70 Hektar = 70 har 2030 area
  3.000 neue Arbeitsplätze = 3000 {person} change about 2030 jobs
  ! 18/2294

Merkmal\tEinheit\t2017\t2018\nPatentanmeldungen\tAnzahl\t1.140\t1.205\nFuE-Ausgaben\tMio. EUR\t2.310\t2.402\nFuE-Personal\tPersonen\t18.650\t19.120\nFuE-Intensität\t%\t4,8\t4,9
  title: Stuttgart – Innovationsindikatoren
  @ DE/Stuttgart
  1.140 = 1140 {patent} 2017 patents
  1.205 = 1205 {patent} 2018 patents
  2.310 = 2310000000 EUR 2017 rd_spending
  2.402 = 2402000000 EUR 2018 rd_spending
  18.650 = 18650 {person} 2017 researchers
  19.120 = 19120 {person} 2018 researchers
  4,8 = 4.8 % 2017 rd_intensity
  4,9 = 4.9 % 2018 rd_intensity

Seit der Eröffnung 2006 hat sich das Schienennetz der Stadtbahn Heilbronn auf 41 Kilometer verlängert; täglich nutzen 33.000 Fahrgäste die Linien S4 und S41. Am 5. März 2020 tritt Fahrplan 3.1 in Kraft.
  @ DE/Heilbronn
  41 Kilometer = 41 km rail_length
  33.000 Fahrgäste = 33000 {person} rail_passengers
  ! S4
  ! S41
  ! 3.1

Seoul hat nach Angaben der Stadtregierung 9,73 Millionen Einwohner (Mai 2019) und ein jährliches Budget von umgerechnet 27 Milliarden Euro. Im Global Power City Index liegt die Metropole auf Platz 7.
  @ KR/Seoul
  9,73 Millionen Einwohner = 9730000 {person} 2019-05 population
  27 Milliarden Euro = 27000000000 EUR 2019-05 public_spending
  Platz 7 = 7 {rank} 2019-05 city_rank
`);
