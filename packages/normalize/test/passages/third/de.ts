import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Die Zahl der Übernachtungen in Salzburg kletterte 2018 auf 3,08 Millionen (+2,9 %), die durchschnittliche Aufenthaltsdauer blieb bei 1,7 Nächten.
  @ 2018 AT/Salzburg hotel_nights
  3,08 Millionen = 3080000 {night}
  +2,9 % = 2.9 % change
  ~ 1,7 Nächten

Im Jahr 2019 schlug der Hafen Lübeck 22,5 Mio. Tonnen um, ein Rückgang um 7,1 Prozent; bei den Containern waren es 153.000 TEU.
  @ 2019 DE/Lübeck
  22,5 Mio. Tonnen = 22500000 t port_cargo
  7,1 Prozent = -7.1 % change port_cargo
  153.000 TEU = 153000 {TEU} port_containers

Mit 31.000 Beschäftigten und einem Umsatz von 7,4 Mrd. Euro ist die maritime Wirtschaft in Schleswig-Holstein ein Schwergewicht (Quelle: IHK, S. 14, Abb. 3).
  @ DE/Schleswig-Holstein
  31.000 Beschäftigten = 31000 {person} jobs
  7,4 Mrd. Euro = 7400000000 EUR marine_economy
  ! 14
  ! 3 #2

Der Gewerbesteuerhebesatz der Stadt Ulm beträgt seit 2011 unverändert 360 %, die Gewerbesteuer brachte 2018 rund 118 Millionen Euro ein.
  @ DE/Ulm
  360 % = 360 % tax_rate
  118 Millionen Euro = 118000000 EUR about 2018 public_revenue

Bis 2025 will Heidelberg den Anteil des Umweltverbunds auf 80 Prozent steigern; schon heute fahren 41 von 42 Stadtbussen mit Ökostrom. Die Linie 5 verkehrt alle 10 Minuten.
  80 Prozent = 80 % 2025 DE/Heidelberg public_transport_share share
  ~ 41 von 42
  ! 5 #2

Auf der ITB Berlin (6.–10. März 2019) präsentierten sich mehr als 10.000 Aussteller aus 181 Ländern; es kamen rund 160.000 Besucher, davon 113.500 Fachbesucher.
  @ 2019-03-06/2019-03-10 DE/Berlin
  10.000 Aussteller = 10000 {company} more-than exhibitors
  160.000 Besucher = 160000 {person} about fair_visitors
  113.500 Fachbesucher = 113500 {person} fair_visitors
  ~ 181 Ländern

Flughafen Leipzig/Halle: Luftfracht in Tonnen\nMonat\t2018\t2019\nJanuar\t95.126\t98.311\nFebruar\t93.004\t-
  @ DE/Leipzig air_cargo
  95.126 = 95126 t 2018-01
  98.311 = 98311 t 2019-01
  93.004 = 93004 t 2018-02

Gegenüber Dezember 2017 verringerte sich die Arbeitslosenquote in Bremerhaven von 13,1 auf 12,4 Prozent; 7.312 Menschen waren im Dezember 2018 ohne Arbeit (Az. 4.2-17/19).
  @ DE/Bremerhaven unemployment_rate
  13,1 = 13.1 % 2017-12
  12,4 Prozent = 12.4 % 2018-12
  7.312 Menschen = 7312 {person} 2018-12 -indicator
  ! 4.2-17/19
`);
