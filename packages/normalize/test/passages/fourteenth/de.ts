import { readPassages } from '../read-passages';
export const de = readPassages(`
Von Januar bis September 2023 wurden am Flughafen München 27,8 Millionen Fluggäste gezählt (+19,4 % gegenüber dem Vorjahreszeitraum); die Zahl der Starts und Landungen kletterte auf rund 226.000.
  @ 2023-01-01/2023-09-30 DE/Munich
  27,8 Millionen Fluggäste = 27800000 {person} air_passengers
  19,4 % = 19.4 % change air_passengers
  226.000 = 226000 {flight} about flights

Im Wintersemester 2021/22 waren an den Berliner Hochschulen 204.600 Studierende eingeschrieben, darunter 44.900 mit ausländischer Staatsangehörigkeit (22 Prozent).
  @ 2021-10-01/2022-03-31 DE/Berlin
  204.600 Studierende = 204600 {person} students
  44.900 = 44900 {person} intl_students
  22 Prozent = 22 % share -indicator

Stuttgart, Frankfurt und Köln meldeten zum Jahresende 2022 eine Bevölkerung von 632.865, 773.068 bzw. 1.084.831 Personen.
  @ 2022-12-31 population
  632.865 = 632865 {person} DE/Stuttgart
  773.068 = 773068 {person} DE/Frankfurt
  1.084.831 Personen = 1084831 {person} DE/Cologne

Laut Statistischem Landesamt erwirtschaftete Hamburg 2021 ein Bruttoinlandsprodukt in Höhe von 131,6 Mrd. Euro, je Einwohner waren das 71.005 Euro; das reale Wirtschaftswachstum lag bei 2,9 %.
  @ 2021 DE/Hamburg
  131,6 Mrd. Euro = 131600000000 EUR gdp
  71.005 Euro = 71005 EUR/{person} gdp_per_capita
  2,9 % = 2.9 % gdp_growth

Die Elbvertiefung kostete den Bund und die Hansestadt Hamburg zusammen fast 800 Mio. €. Bis 2030 soll die installierte Windleistung in Bremen von 200 auf mindestens 250 Megawatt wachsen.
  800 Mio. € = 800000000 EUR about DE/Hamburg investment
  200 = 200 MW DE/Bremen wind_capacity
  250 Megawatt = 250 MW at-least DE/Bremen wind_capacity 2030

Messe Düsseldorf: Zur drupa 2024 kamen 170.000 Besucherinnen und Besucher aus 174 Ländern; 1.643 Aussteller belegten 140.000 m² netto. Halle 8b, Stand A23.
  @ 2024 DE/Düsseldorf
  170.000 Besucherinnen = 170000 {person} fair_visitors
  1.643 Aussteller = 1643 {company} exhibitors
  140.000 m² = 140000 m2 convention_space
  ~ 174 Ländern
  ! 8b

Die Kreuzfahrtsaison 2023 schloss in Kiel mit 1,2 Mio. Passagieren und 222 Anläufen. Im selben Jahr stieg der Anteil erneuerbarer Energien am Bruttostromverbrauch Deutschlands auf 51,8 % (2022: 46,3 %).
  @ 2023
  1,2 Mio. Passagieren = 1200000 {person} DE/Kiel cruise_passengers
  222 Anläufen = 222 {call} DE/Kiel ship_calls
  51,8 % = 51.8 % DE/Germany renewable_share
  46,3 % = 46.3 % DE/Germany renewable_share 2022

Ein Quadratmeter Bürofläche in bester Lage kostete in Frankfurt im 4. Quartal 2022 monatlich 46 Euro Miete, in München 43 Euro.
  @ 2022-Q4 office_rent
  46 Euro = 46 EUR/m2 DE/Frankfurt
  43 Euro = 43 EUR/m2 DE/Munich
`);
