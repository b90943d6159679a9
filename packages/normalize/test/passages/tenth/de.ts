import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Die Universitätsstadt Heidelberg zählte am Jahresende 2019 laut Melderegister 160.355 Personen mit Hauptwohnsitz, 1.203 mehr als zwölf Monate zuvor; auf einen Quadratkilometer kommen damit 1.473 Einwohner. Bürgeramt Mitte, Bergheimer Straße 69, Zimmer 1.07.
  @ 2019-12-31 DE/Heidelberg
  160.355 Personen = 160355 {person} population
  1.203 = 1203 {person} change population
  ~ 1.473 Einwohner
  ! 69
  ! 1.07

Flughafen Stuttgart: Im dritten Quartal 2019 starteten und landeten 3,9 Millionen Fluggäste, ein Plus von 6,2 Prozent gegenüber dem Vorjahresquartal. Die Luftfracht ging um 8,5 Prozent auf 7.900 Tonnen zurück. Flug LH 2143 um 18:45 Uhr ab Gate B12.
  @ 2019-Q3 DE/Stuttgart
  3,9 Millionen Fluggäste = 3900000 {person} air_passengers
  6,2 Prozent = 6.2 % change air_passengers
  8,5 Prozent = -8.5 % change air_cargo
  7.900 Tonnen = 7900 t air_cargo
  ! 2143
  ! 18:45
  ! B12

Nach Angaben des Statistischen Landesamtes erwirtschaftete Bremen im Jahr 2018 ein nominales Bruttoinlandsprodukt von 34,3 Mrd. Euro; je Einwohner waren das 50.200 Euro. Preisbereinigt nahm die Wirtschaftsleistung um 0,8 % zu (Statistischer Bericht P I 1 – hj 2/18).
  @ 2018 DE/Bremen
  34,3 Mrd. Euro = 34300000000 EUR gdp
  50.200 Euro = 50200 EUR/{person} gdp_per_capita
  0,8 % = 0.8 % change gdp_growth
  ! 2/18

Fläche: 310,70 km²\nEinwohner: 1.484.226 (31. Dez. 2019)\nPostleitzahlen: 80331–81929\nVorwahl: 089\nKfz-Kennzeichen: M
  title: München – Stadtporträt
  @ DE/Munich
  310,70 km² = 310.70 km2 area
  1.484.226 = 1484226 {person} 2019-12-31 population
  ! 80331–81929
  ! 089

Zur Hannover Messe kamen vom 1. bis 5. April 2019 mehr als 215.000 Fachbesucher, davon 40 Prozent aus dem Ausland. 6.500 Aussteller belegten 227.000 Quadratmeter. Halle 6, Stand B18.
  @ 2019-04-01/2019-04-05 DE/Hanover
  215.000 Fachbesucher = 215000 {person} more-than fair_visitors
  40 Prozent = 40 % share -indicator
  6.500 Aussteller = 6500 {company} exhibitors
  227.000 Quadratmeter = 227000 m2 convention_space
  ! 6 #2
  ! B18

Tab. 3: Haushalt der Stadt Leipzig (in Mio. Euro)\nPosition\tPlan 2018\tPlan 2019\nEinnahmen\t1.812,4\t1.905,0\nAusgaben\t1.790,1\t1.898,7
  @ DE/Leipzig
  1.812,4 = 1812400000 EUR 2018 public_revenue
  1.905,0 = 1905000000 EUR 2019 public_revenue
  1.790,1 = 1790100000 EUR 2018 public_spending
  1.898,7 = 1898700000 EUR 2019 public_spending
  ! 3

Der Hafen Rotterdam bleibt mit 469,4 Millionen Tonnen (2018: 469,0 Mio. t) Europas größter Seehafen; im Containerverkehr legte er 2019 um 2,1 Prozent auf 14,8 Mio. TEU zu.
  @ 2019 NL/Rotterdam
  469,4 Millionen Tonnen = 469400000 t port_cargo
  469,0 Mio. t = 469000000 t 2018 port_cargo
  2,1 Prozent = 2.1 % change port_containers
  14,8 Mio. TEU = 14800000 {TEU} port_containers
`);
