import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Im Hafen Duisburg wurden 2019 rund 61 Millionen Tonnen Güter umgeschlagen, vier Millionen weniger als im Jahr davor; der Containerumschlag ging von 4,1 auf 4,0 Millionen TEU zurück.
  @ 2019 DE/Duisburg
  61 Millionen Tonnen = 61000000 t about port_cargo
  vier Millionen = -4000000 t change port_cargo
  4,1 = 4100000 {TEU} port_containers
  4,0 Millionen TEU = 4000000 {TEU} port_containers

Köln: Knapp 40 Prozent der Einwohner haben einen Migrationshintergrund, 19,6 Prozent sind Ausländer (Stand 31.12.2018). Rathaus, 50667 Köln, Zimmer 214.
  @ 2018-12-31 DE/Cologne
  40 Prozent = 40 % share about foreign_born_share
  19,6 Prozent = 19.6 % share foreign_born_share
  ! 50667
  ! 214

Der Bund beteiligt sich mit 42 Mio. Euro an der Stadtbahn Karlsruhe, das entspricht etwa zwei Fünfteln der Gesamtkosten von 105 Mio. Euro. Baubeginn war der 12. Mai 2018.
  @ DE/Karlsruhe
  42 Mio. Euro = 42000000 EUR public_spending
  zwei Fünfteln = 0.4 1 share about -indicator
  105 Mio. Euro = 105000000 EUR investment
  ! 12. Mai 2018

Die Zahl der Start-ups in Berlin stieg binnen eines Jahres um 500 auf mehr als 3.000; 2018 flossen 2,6 Mrd. Euro Wagniskapital in die Hauptstadt.
  @ DE/Berlin
  500 = 500 {company} change startups
  3.000 = 3000 {company} more-than startups
  2,6 Mrd. Euro = 2600000000 EUR 2018 venture_capital

Shanghai war 2018 mit 42,0 Mio. TEU der größte Containerhafen der Welt, Singapur folgte mit 36,6 Mio. TEU auf Platz zwei.
  @ 2018
  42,0 Mio. TEU = 42000000 {TEU} CN/Shanghai port_containers
  36,6 Mio. TEU = 36600000 {TEU} SG/Singapore port_containers
  ~ Platz zwei

Flughafen München\tJan.–Juni 2018\tJan.–Juni 2019\nPassagiere (Mio.)\t21,9\t22,7\nFlugbewegungen\t199.000\t201.000\nFracht (t)\t178.000\t167.000
  @ DE/Munich
  21,9 = 21900000 {person} 2018-H1 air_passengers
  22,7 = 22700000 {person} 2019-H1 air_passengers
  199.000 = 199000 {flight} 2018-H1 flights
  201.000 = 201000 {flight} 2019-H1 flights
  178.000 = 178000 t 2018-H1 air_cargo
  167.000 = 167000 t 2019-H1 air_cargo

Der Anteil der erneuerbaren Energien am Stromverbrauch soll in Baden-Württemberg bis 2030 auf 80 Prozent wachsen, heute sind es 27 Prozent. Geplant sind zudem 1.000 neue Windräder.
  @ DE/Baden-Württemberg renewable_share
  80 Prozent = 80 % 2030
  27 Prozent = 27 %
  ~ 1.000 neue Windräder

Mit 5,06 Millionen ausländischen Übernachtungen (–1,2 %) blieb die Schweiz im Sommer hinter den Erwartungen; Genf hat 37 internationale Organisationen und 178 diplomatische Vertretungen.
  5,06 Millionen ausländischen Übernachtungen = 5060000 {night} CH/Switzerland hotel_nights
  –1,2 % = -1.2 % change CH/Switzerland hotel_nights
  37 internationale Organisationen = 37 {organisation} CH/Geneva intl_organisations
  178 diplomatische Vertretungen = 178 {mission} CH/Geneva consulates
`);
