import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Der Flughafen Wien verzeichnete im Geschäftsjahr 2018 ein Plus von 10,8 % auf 27,0 Millionen Fluggäste; die Zahl der Flugbewegungen erhöhte sich um 7,3 % auf 241.004 Starts und Landungen.
  @ 2018 AT/Vienna
  10,8 % = 10.8 % change air_passengers
  27,0 Millionen Fluggäste = 27000000 {person} air_passengers
  7,3 % = 7.3 % change flights
  241.004 Starts und Landungen = 241004 {flight} flights

Duisburg: Im größten Binnenhafen Europas wurden 2018 rund 4,1 Mio. TEU bewegt, knapp 20.000 Schiffe legten an (Alte Ruhrorter Straße 42–52, 47119 Duisburg).
  @ 2018 DE/Duisburg
  4,1 Mio. TEU = 4100000 {TEU} about port_containers
  20.000 Schiffe = 20000 {call} about ship_calls
  ! 42–52
  ! 47119

Auf der Hannover Messe zeigten vom 1. bis 5. April 2019 gut 6.500 Aussteller ihre Neuheiten in 27 Hallen auf 227.000 m² Ausstellungsfläche; von den 215.000 Besuchern kam mehr als ein Drittel aus dem Ausland.
  @ 2019 DE/Hanover
  6.500 Aussteller = 6500 {company} more-than exhibitors 2019-04-01/2019-04-05
  227.000 m² = 227000 m2 convention_space 2019-04-01/2019-04-05
  215.000 Besuchern = 215000 {person} fair_visitors 2019-04-01/2019-04-05
  Drittel = 1/3 1 share more-than -indicator 2019-04-01/2019-04-05
  ~ 27 Hallen

Zürich zählte 2017 in den Hotels 3,3 Mio. Logiernächte; die Zimmerauslastung verbesserte sich um 1,9 Prozentpunkte auf 66,4 Prozent.
  @ 2017 CH/Zurich
  3,3 Mio. Logiernächte = 3300000 {night} hotel_nights
  1,9 Prozentpunkte = 1.9 {pp} change -indicator
  66,4 Prozent = 66.4 % -indicator

Im Wintersemester 2018/19 waren an der Universität Heidelberg 28.653 Studierende eingeschrieben, darunter 5.341 internationale Studierende, also 18,6 % (Seminarstraße 2, 69117 Heidelberg).
  @ DE/Heidelberg
  28.653 Studierende = 28653 {person} students 2018-10-01/2019-03-31
  5.341 internationale Studierende = 5341 {person} intl_students 2018-10-01/2019-03-31
  18,6 % = 18.6 % share -indicator 2018-10-01/2019-03-31
  ! 69117

Beim Deutschen Patent- und Markenamt gingen 2018 aus Baden-Württemberg 14.642 Patentanmeldungen ein, 2,5 % weniger als im Vorjahr. Das entspricht 31 % aller inländischen Anmeldungen (DIN EN ISO 14001).
  @ 2018 DE/Baden-Württemberg patents
  14.642 Patentanmeldungen = 14642 {patent}
  2,5 % = -2.5 % change
  31 % = 31 % share -indicator
  ! 14001

Die Treibhausgasemissionen Berlins sanken 2016 gegenüber 1990 um 31,4 Prozent auf 20,0 Mio. Tonnen CO₂; bis 2050 sollen es minus 85 Prozent sein.
  @ DE/Berlin
  31,4 Prozent = 31.4 % change 2016 co2_reduction
  20,0 Mio. Tonnen = 20000000 t 2016 co2_emissions
  85 Prozent = 85 % change 2050 co2_reduction

Die Angebotsmieten in München stiegen binnen eines Jahres um 5,1 % auf durchschnittlich 18,36 Euro je Quadratmeter, Eigentumswohnungen kosteten im 2. Quartal 2019 im Mittel 7.900 €/m².
  @ DE/Munich
  5,1 % = 5.1 % change -indicator
  18,36 Euro = 18.36 EUR/m2 -indicator
  7.900 €/m² = 7900 EUR/m2 2019-Q2 housing_price

Die Hamburger Hochbahn beförderte im vergangenen Jahr 466,4 Millionen Fahrgäste auf einem U-Bahn-Netz von 105,8 Kilometern mit 93 Haltestellen. Ab 2020 fährt die U5.
  published: 2019-04-11
  466,4 Millionen Fahrgäste = 466400000 {person} 2018 DE/Hamburg rail_passengers
  105,8 Kilometern = 105.8 km 2018 DE/Hamburg rail_length
  ~ 93 Haltestellen

Der Doppelhaushalt 2019/2020 der Stadt Dresden sieht Aufwendungen von 1,8 Mrd. Euro vor; für Investitionen sind 290 Mio. Euro eingeplant, das sind 12 Prozent mehr als im Haushalt 2017/2018.
  @ 2019-01-01/2020-12-31 DE/Dresden
  1,8 Mrd. Euro = 1800000000 EUR public_spending
  290 Mio. Euro = 290000000 EUR investment
  12 Prozent = 12 % change investment

Im Mercer-Ranking 2019 zur Lebensqualität liegt Wien zum zehnten Mal in Folge auf Platz 1, Düsseldorf erreicht Rang 6, Frankfurt Rang 7 von 231 Städten.
  @ 2019 city_rank
  Platz 1 = 1 {rank} AT/Vienna
  Rang 6 = 6 {rank} DE/Düsseldorf
  Rang 7 = 7 {rank} DE/Frankfurt
  ~ 231 Städten

Güterumschlag im Hafen Rostock in 1 000 t\nJahr\tEmpfang\tVersand\tInsgesamt\n2017\t14 210\t11 180\t25 390\n2018\t14 003\t…\t25 612
  @ DE/Rostock port_cargo
  14 210 = 14210000 t 2017
  11 180 = 11180000 t 2017
  25 390 = 25390000 t 2017
  14 003 = 14003000 t 2018
  25 612 = 25612000 t 2018

Bremen gab 2017 real 2,8 % des Bruttoinlandsprodukts für Forschung und Entwicklung aus; bis 2025 wird ein Anteil von mindestens 3,5 % angestrebt (Drs. 19/1234, § 3 Abs. 1 BremHG).
  @ DE/Bremen rd_intensity
  2,8 % = 2.8 % share 2017
  3,5 % = 3.5 % share at-least 2025
  ! 19/1234
  ! § 3 Abs. 1

Nach Angaben des Statistischen Landesamts (Pressemitteilung Nr. 128/2019) gab es in Stuttgart am 30. Juni 2019 430.400 sozialversicherungspflichtig Beschäftigte, das waren 8.900 mehr als ein Jahr zuvor.
  @ 2019-06-30 DE/Stuttgart jobs
  430.400 sozialversicherungspflichtig Beschäftigte = 430400 {person}
  8.900 = 8900 {person} change
  ! 128/2019

Basel exportierte 2018 Waren im Wert von 66,3 Milliarden Franken, zwischen 40 und 45 Prozent davon gingen in die EU; der Messeplatz (Telefon +41 58 200 20 20) wurde am 14.03.2019 um 9.00 Uhr eröffnet.
  @ 2018 CH/Basel
  66,3 Milliarden Franken = 66300000000 CHF exports
  40 und 45 Prozent = 40..45 % share -indicator
  ! +41 58 200 20 20
  ! 14.03.2019
  ! 9.00
`);
