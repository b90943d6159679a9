import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Hamburg liegt mit 132 internationalen Kongressen im Jahr 2018 auf Rang 34 der ICCA-Statistik; Wien belegt mit 172 Tagungen Platz 2.
  @ 2018
  132 internationalen Kongressen = 132 {meeting} DE/Hamburg intl_meetings
  Rang 34 = 34 {rank} DE/Hamburg city_rank
  172 Tagungen = 172 {meeting} AT/Vienna intl_meetings
  Platz 2 = 2 {rank} AT/Vienna city_rank

In Frankfurt unterhalten 107 Staaten konsularische Vertretungen; die Spitzenmiete für Büroflächen lag Ende 2019 bei 41,00 Euro pro Quadratmeter und Monat, der Leerstand bei 6,8 %.
  @ DE/Frankfurt 2019-12-31
  41,00 Euro = 41.00 EUR/m2 office_rent
  6,8 % = 6.8 % -indicator
  ~ 107 Staaten

Die Lebenserwartung neugeborener Mädchen in München beträgt 84,9 Jahre (Sterbetafel 2016/2018). Auf 1 000 Einwohner kommen 6,1 Krankenhausbetten.
  ~ 84,9 Jahre
  ~ 1 000 Einwohner
  ~ 6,1 Krankenhausbetten

Das preisbereinigte Bruttoinlandsprodukt in Sachsen nahm 2019 um 0,5 Prozent zu. Nominal wurden 128,1 Mrd. EUR erwirtschaftet, je Erwerbstätigen 61.840 EUR.
  @ 2019 DE/Saxony
  0,5 Prozent = 0.5 % change gdp_growth
  128,1 Mrd. EUR = 128100000000 EUR gdp
  61.840 EUR = 61840 EUR/{person} -indicator

Der Hafen Antwerpen erzielte im ersten Quartal 2020 einen Umschlag von 59,0 Mio. Tonnen (+4,0 %). 3.551 Seeschiffe liefen den Hafen an, 0,8 % weniger als im Vorjahreszeitraum.
  @ 2020-Q1 BE/Antwerp
  59,0 Mio. Tonnen = 59000000 t port_cargo
  +4,0 % = 4.0 % change port_cargo
  3.551 Seeschiffe = 3551 {call} ship_calls
  0,8 % = -0.8 % change ship_calls

Die Technische Universität München zählt im Wintersemester 2019/20 insgesamt 42.705 Studierende, ein Drittel davon kommt aus dem Ausland. Hörsaal 1200, Arcisstr. 21.
  @ DE/Munich
  42.705 Studierende = 42705 {person} students 2019-10-01/2020-03-31
  ein Drittel = 1/3 1 share intl_students -indicator 2019-10-01/2020-03-31
  ! 1200
  ! 21

Bremen will bis 2030 mindestens 60 Prozent weniger CO2 ausstoßen als 1990; 2018 lag die Minderung erst bei rund 17 Prozent. Windkraftanlagen mit 198 MW sind am Netz.
  @ DE/Bremen
  60 Prozent = 60 % change at-least 2030 co2_reduction
  17 Prozent = 17 % change about 2018 co2_reduction
  198 MW = 198 MW wind_capacity -period

Immobilienpreise (Median, €/m²)\t2018\t2019\nBerlin\t4.190\t4.640\nLeipzig\t2.110\t2.320
  @ housing_price
  4.190 = 4190 EUR/m2 2018 DE/Berlin
  4.640 = 4640 EUR/m2 2019 DE/Berlin
  2.110 = 2110 EUR/m2 2018 DE/Leipzig
  2.320 = 2320 EUR/m2 2019 DE/Leipzig
`);
