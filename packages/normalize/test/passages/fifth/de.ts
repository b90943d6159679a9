import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Rotterdam, 14. Februar 2019 – Im Rotterdamer Hafen wurden 2018 rund 469 Millionen Tonnen Güter umgeschlagen, 0,3 Prozent mehr als 2017. Der Containerumschlag legte um 5,7 Prozent auf 14,5 Mio. TEU zu (Pressekontakt: +31 10 252 1010).
  @ 2018 NL/Rotterdam
  469 Millionen Tonnen = 469000000 t about port_cargo
  0,3 Prozent = 0.3 % change port_cargo
  5,7 Prozent = 5.7 % change port_containers
  14,5 Mio. TEU = 14500000 {TEU} port_containers
  ! 14. Februar 2019
  ! +31 10 252 1010

Am 1. Jänner 2020 lebten in Graz 291.072 Personen mit Hauptwohnsitz, davon 24,1 % ausländische Staatsangehörige. Bis 2034 rechnet das Magistrat (Schmiedgasse 26, 8011 Graz) mit knapp 330.000 Einwohnerinnen und Einwohnern.
  @ AT/Graz
  291.072 Personen = 291072 {person} 2020-01-01 population
  24,1 % = 24.1 % share 2020-01-01 foreign_born_share
  330.000 Einwohnerinnen und Einwohnern = 330000 {person} about 2034 population
  ! 26
  ! 8011

Wirtschaftsdaten Zürich\tEinheit\t2017\t2018\nBeschäftigte\tAnzahl\t491.300\t496.900\nArbeitslosenquote\t%\t3,4\t2,7\nLogiernächte\t1 000\t3.290\t3.410\nLeerwohnungsziffer\t%\t0,21\t0,20
  @ CH/Zurich
  491.300 = 491300 {person} 2017 jobs
  496.900 = 496900 {person} 2018 jobs
  3,4 = 3.4 % 2017 unemployment_rate
  2,7 = 2.7 % 2018 unemployment_rate
  3.290 = 3290000 {night} 2017 hotel_nights
  3.410 = 3410000 {night} 2018 hotel_nights
  0,21 = 0.21 % 2017 -indicator
  0,20 = 0.20 % 2018 -indicator

Die Forschungs- und Entwicklungsausgaben in Baden-Württemberg erreichten 2017 mit 27,9 Mrd. Euro einen Rekord; das sind 5,6 Prozent des Bruttoinlandsprodukts (Bundesdurchschnitt: 3,0 Prozent).
  @ 2017
  27,9 Mrd. Euro = 27900000000 EUR rd_spending DE/Baden-Württemberg
  5,6 Prozent = 5.6 % share rd_intensity DE/Baden-Württemberg
  3,0 Prozent = 3.0 % rd_intensity DE/Germany

Der Haushaltsplan 2019/2020 der Stadt Leipzig sieht Investitionen von jeweils mehr als 200 Mio. Euro vor; allein 44,5 Mio. € fließen in den Schulbau (Vorlage VI-DS-05999, S. 14).
  @ DE/Leipzig
  200 Mio. Euro = 200000000 EUR more-than investment 2019-01-01/2020-12-31
  44,5 Mio. € = 44500000 EUR public_spending 2019-01-01/2020-12-31
  ! 05999
  ! 14

• Bruttowertschöpfung Industrie (2018): 17,1 Mrd. €\n• Exportquote: 54 %\n• Patentanmeldungen: 1.086, Platz 3 unter den Großstädten\n• Gewerbesteuerhebesatz: 490 %
  title: Nürnberg in Zahlen
  @ DE/Nuremberg
  17,1 Mrd. € = 17100000000 EUR 2018 industrial_output
  54 % = 54 % -indicator
  1.086 = 1086 {patent} patents
  Platz 3 = 3 {rank} city_rank
  490 % = 490 % tax_rate

Die Zahl der Kreuzfahrtgäste in Kiel soll von 598.000 im Jahr 2018 auf über 800.000 im laufenden Jahr steigen; der Ostuferhafen erhält bis Ende 2020 einen Landstromanschluss für 13,8 Mio. Euro.
  @ DE/Kiel
  598.000 = 598000 {person} 2018 cruise_passengers
  800.000 = 800000 {person} more-than -period cruise_passengers
  13,8 Mio. Euro = 13800000 EUR 2020-12-31 -indicator

Luftqualität: In Stuttgart sank der Jahresmittelwert für Feinstaub PM2,5 von 17 µg/m³ (2014) auf 12 µg/m³ (2018). Die B 14 am Neckartor bleibt mit rund 80.000 Fahrzeugen am Tag belastet.
  @ DE/Stuttgart pm25
  17 µg/m³ = 17 ug/m3 2014
  12 µg/m³ = 12 ug/m3 2018
  ~ 80.000 Fahrzeugen
  ! 14
`);
