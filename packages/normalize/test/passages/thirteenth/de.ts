import { readPassages } from '../read-passages';
export const de = readPassages(String.raw`
Am Flughafen München wurden 2024 gut 41,6 Millionen Fluggäste gezählt, ein Plus von 12 Prozent; die Zahl der Starts und Landungen kletterte auf 327.000.
  @ 2024 DE/Munich
  41,6 Millionen Fluggäste = 41600000 {person} more-than air_passengers
  12 Prozent = 12 % change air_passengers
  327.000 = 327000 {flight} flights

Die Arbeitslosenquote in Bremen lag im Oktober 2023 bei 10,7 Prozent und damit um 0,4 Prozentpunkte über dem Vorjahreswert.
  @ 2023-10 DE/Bremen unemployment_rate
  10,7 Prozent = 10.7 %
  0,4 Prozentpunkte = 0.4 {pp} change

Außenhandel des Landes Baden-Württemberg (in Mrd. EUR)\nJahr\tAusfuhr\tEinfuhr\n2021\t221,5\t189,9\n2022\t247,7\t220,3
  @ DE/Baden-Württemberg
  221,5 = 221500000000 EUR 2021 exports
  189,9 = 189900000000 EUR 2021 imports
  247,7 = 247700000000 EUR 2022 exports
  220,3 = 220300000000 EUR 2022 imports

Zur Hannover Messe kamen im April 2023 rund 130.000 Besucherinnen und Besucher und mehr als 4.000 Aussteller. Halle 27, Stand D42.
  @ 2023-04 DE/Hanover
  130.000 Besucherinnen und Besucher = 130000 {person} about fair_visitors
  4.000 Aussteller = 4000 {company} more-than exhibitors
  ! 27
  ! 42

An den Berliner Hochschulen waren im Wintersemester 2022/23 knapp 200.000 Studierende eingeschrieben, jede vierte Person mit ausländischem Pass.
  @ DE/Berlin
  200.000 Studierende = 200000 {person} about students 2022-10-01/2023-03-31
  jede vierte = 0.25 1 share -indicator 2022-10-01/2023-03-31

Der Freistaat Sachsen hat 2021 Waren im Wert von 44,2 Milliarden Euro exportiert – ein Fünftel davon nach China. Rechtsgrundlage: § 6 BStatG, EVAS 51000.
  @ 2021 DE/Saxony exports
  44,2 Milliarden Euro = 44200000000 EUR
  Fünftel = 0.2 1 share -indicator
  ! 6
  ! 51000

Wien hat im Mercer-Ranking 2023 erneut Platz 1 belegt; Zürich folgt auf Rang 2.
  @ 2023
  Platz 1 = 1 {rank} AT/Vienna city_rank
  Rang 2 = 2 {rank} CH/Zurich city_rank

Im Rostocker Überseehafen sollen bis 2027 rund 150 Mio. Euro in neue Liegeplätze investiert werden; der Umschlag sank 2023 auf 25,8 Mio. t (–11 %).
  @ DE/Rostock
  150 Mio. Euro = 150000000 EUR about 2027 investment
  25,8 Mio. t = 25800000 t 2023 port_cargo
  –11 % = -11 % change 2023 port_cargo
`);
