import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Der Seehafen Rostock steigerte seinen Umschlag im Jahr 2019 auf 25,7 Mio. Tonnen; das ist ein Plus von 100.000 Tonnen gegenüber dem Vorjahr. 196 Anläufe von Kreuzfahrtschiffen brachten 600.000 Gäste in die Hansestadt (Pier 7).
  @ 2019 DE/Rostock
  25,7 Mio. Tonnen = 25700000 t port_cargo
  100.000 Tonnen = 100000 t change port_cargo
  196 Anläufe = 196 {call} ship_calls
  600.000 Gäste = 600000 {person} cruise_passengers
  ! 7 #2

Düsseldorf zählt rund 5.000 ausländische Unternehmen, darunter fast 400 japanische Firmen, und 41 Konsulate. Die japanische Gemeinde umfasst 8.400 Personen.
  @ DE/Düsseldorf
  5.000 ausländische Unternehmen = 5000 {company} about foreign_companies
  400 japanische Firmen = 400 {company} about foreign_companies
  41 Konsulate = 41 {mission} consulates
  8.400 Personen = 8400 {person} foreign_residents

Nach vorläufigen Berechnungen sank die Zahl der Übernachtungen in Wien im März 2020 um 64,5 % auf 460.000 Nächtigungen. Im Gesamtjahr 2019 waren es noch 17,6 Mio. gewesen.
  @ AT/Vienna hotel_nights
  64,5 % = -64.5 % change 2020-03
  460.000 Nächtigungen = 460000 {night} 2020-03
  17,6 Mio. = 17600000 {night} 2019

Die Stadt Heidelberg will die CO2-Emissionen je Einwohner bis 2050 um 95 Prozent gegenüber 1987 verringern. 2018 stammte bereits ein Viertel der Fernwärme aus erneuerbaren Quellen. § 3 Abs. 1 der Satzung gilt.
  @ DE/Heidelberg
  95 Prozent = 95 % change 2050 co2_reduction
  Viertel = 0.25 1 share 2018 -indicator
  ! 3
  ! 1 #3

Arbeitsmarkt Bayern (Stand: Dezember 2018)\tWert\tVorjahr\nArbeitslosenquote in %\t2,7\t2,9\nBeschäftigte in 1 000\t5.610\t5.490
  @ DE/Bavaria
  2,7 = 2.7 % 2018-12 unemployment_rate
  2,9 = 2.9 % 2017-12 unemployment_rate
  5.610 = 5610000 {person} 2018-12 jobs
  5.490 = 5490000 {person} 2017-12 jobs

Auf dem 33.000 m² großen Gelände des Kongresszentrums Basel fanden 2018 an 260 Tagen Veranstaltungen mit insgesamt 1,05 Mio. Besucherinnen und Besuchern statt; der Umsatz sank von 493 auf 425 Millionen Franken.
  @ CH/Basel
  33.000 m² = 33000 m2 area
  1,05 Mio. Besucherinnen und Besuchern = 1050000 {person} 2018 fair_visitors
  493 = 493000000 CHF 2018 -indicator
  425 Millionen Franken = 425000000 CHF 2018 -indicator

Für den Ausbau der U5 in Hamburg werden Kosten zwischen 1,7 und 1,8 Milliarden Euro veranschlagt; die Strecke wird 24 km lang, pro Werktag werden 180.000 Fahrgäste erwartet. Linie 12 entfällt.
  @ DE/Hamburg
  1,7 und 1,8 Milliarden Euro = 1700000000..1800000000 EUR investment
  24 km = 24 km rail_length
  180.000 Fahrgäste = 180000 {person} rail_passengers
  ! 12

Mit einer Forschungsquote von 3,13 Prozent lag Deutschland 2018 erstmals über dem Ziel von 3 Prozent. Berlin kam auf 3,5 %, Bremen auf 2,9 %.
  3,13 Prozent = 3.13 % 2018 DE/Germany rd_intensity
  3 Prozent #2 = 3 % 2018 DE/Germany rd_intensity
  3,5 % = 3.5 % 2018 DE/Berlin rd_intensity
  2,9 % = 2.9 % 2018 DE/Bremen rd_intensity
`);
