import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Der Flughafen Zürich verzeichnete 2019 insgesamt 31,5 Millionen Passagiere (+1,3 %) und 275.329 Flugbewegungen (−1,2 %). Das Frachtvolumen betrug 451.827 Tonnen.
  @ 2019 CH/Zurich
  31,5 Millionen Passagiere = 31500000 {person} air_passengers
  +1,3 % = 1.3 % change air_passengers
  275.329 Flugbewegungen = 275329 {flight} flights
  −1,2 % = -1.2 % change flights
  451.827 Tonnen = 451827 t air_cargo

Leipzig wächst: Zum Jahresende 2018 zählte das Melderegister 596.517 Einwohner, 6.437 mehr als ein Jahr zuvor. Bis 2035 könnte die Marke von 660.000 überschritten werden.
  @ DE/Leipzig population
  596.517 Einwohner = 596517 {person} 2018-12-31
  6.437 = 6437 {person} change 2018-12-31
  660.000 = 660000 {person} 2035

Die Inflationsrate in Österreich betrug im Dezember 2019 laut Statistik Austria 1,7 %; Wohnungen verteuerten sich um 2,9 %.
  @ 2019-12 AT/Austria
  1,7 % = 1.7 % inflation
  2,9 % = 2.9 % change -indicator

Im Technologiepark Dortmund arbeiten derzeit über 10.000 Menschen in rund 300 Unternehmen. Das Land fördert den Ausbau mit 12,5 Mio. €, die Stadt trägt weitere 3 Mio. € (Drucksache 16/123, Tel. 0231/9742-0).
  @ DE/Dortmund
  10.000 Menschen = 10000 {person} more-than jobs
  300 Unternehmen = 300 {company} about companies
  12,5 Mio. € = 12500000 EUR public_spending
  3 Mio. € = 3000000 EUR public_spending
  ! 16/123
  ! 0231/9742-0

Kennzahlen der Messegesellschaften 2018\tHannover\tMünchen\nUmsatz (Mio. €)\t309,7\t417,9\nEigenveranstaltungen\t62\t27\nHallenfläche (m²)\t392.000\t200.000
  @ 2018
  309,7 = 309700000 EUR DE/Hanover -indicator
  417,9 = 417900000 EUR DE/Munich -indicator
  392.000 = 392000 m2 DE/Hanover convention_space
  200.000 = 200000 m2 DE/Munich convention_space
  ~ 62
  ~ 27

Der durchschnittliche Bruttomonatsverdienst in Frankfurt am Main lag 2018 bei 4.510 Euro und damit ein Fünftel über dem Bundesdurchschnitt. Für Büros in Spitzenlage zahlte man 39,50 Euro je m².
  @ DE/Frankfurt 2018
  4.510 Euro = 4510 EUR average_wage
  Fünftel = 0.2 1 change -indicator
  39,50 Euro = 39.50 EUR/m2 office_rent

Das Umweltamt meldet: 2018 wurden in Hannover 58 Prozent der Abfälle verwertet; der Trinkwasserverbrauch lag bei 121 Litern pro Kopf und Tag, auf jeden Einwohner kommen 42 m² öffentliche Grünfläche.
  @ 2018 DE/Hanover
  58 Prozent = 58 % share waste_recycled
  121 Litern pro Kopf und Tag = 121 L/({person}.d) water_use
  42 m² = 42 m2/{person} green_space

Zwischen Januar und Juni 2019 gingen die Ausfuhren nach China um 3,4 % zurück, während die Einfuhren um 2,1 % auf 52,7 Mrd. Euro zunahmen (Deutschland, vorläufige Werte).
  @ 2019-H1 DE/Germany
  3,4 % = -3.4 % change exports
  2,1 % = 2.1 % change imports
  52,7 Mrd. Euro = 52700000000 EUR imports
`);
