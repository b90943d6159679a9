import { readPassages } from '../read-passages';
export const de = readPassages(String.raw`
Die Bremischen Häfen haben 2023 einen Seegüterumschlag von 64,3 Mio. Tonnen erreicht, nach 66,1 Mio. Tonnen im Jahr 2022; davon entfielen auf Bremerhaven 52,4 Mio. Tonnen und auf Bremen-Stadt 11,9 Mio. Tonnen (Pressemitteilung Nr. 12/2024).
  @ 2023 DE/Bremen port_cargo
  64,3 Mio. Tonnen = 64300000 t
  66,1 Mio. Tonnen = 66100000 t 2022
  52,4 Mio. Tonnen = 52400000 t DE/Bremerhaven
  11,9 Mio. Tonnen = 11900000 t
  ! Nr. 12/2024

Im Wintersemester 2023/24 studierten an den Hochschulen in Aachen 58.400 Personen, unter ihnen 15.200 Ausländerinnen und Ausländer; das entspricht einem Anteil von gut 26 Prozent.
  @ 2023-10-01/2024-03-31 DE/Aachen
  58.400 Personen = 58400 {person} students
  15.200 Ausländerinnen und Ausländer = 15200 {person} intl_students
  26 Prozent = 26 % share more-than

Hannovers Bevölkerung ist binnen zehn Jahren um 4,9 Prozent auf 548.186 Personen gewachsen (Stichtag 31.12.2023). Postanschrift: Trammplatz 2, 30159 Hannover.
  @ 2023-12-31 DE/Hanover
  4,9 Prozent = 4.9 % change population_growth
  548.186 Personen = 548186 {person} population
  ! 30159

Wer in München eine Neubauwohnung kauft, zahlt im Schnitt 10.900 Euro je Quadratmeter – fast doppelt so viel wie in Leipzig (5.600 Euro).
  @ housing_price
  10.900 Euro = 10900 EUR/m2 DE/Munich
  5.600 Euro = 5600 EUR/m2 DE/Leipzig
  ~ doppelt

Auf Landesebene flossen 2022 im Südwesten 34,4 Milliarden Euro in Forschung und Entwicklung, was 5,7 Prozent der Wirtschaftsleistung von Baden-Württemberg ausmacht; bundesweit lag die FuE-Quote bei 3,1 Prozent.
  @ 2022 DE/Baden-Württemberg
  34,4 Milliarden Euro = 34400000000 EUR rd_spending
  5,7 Prozent = 5.7 % share rd_intensity
  3,1 Prozent = 3.1 % DE/Germany rd_intensity

Der Flughafen Zürich bietet im Sommerflugplan 2024 Verbindungen zu 207 Zielen; 2023 nutzten ihn 28,9 Millionen Passagiere, 92 Prozent des Niveaus von 2019, und es gab 247.456 Flugbewegungen.
  @ 2023 CH/Zurich
  28,9 Millionen Passagiere = 28900000 {person} air_passengers
  92 Prozent = 92 % share air_passengers
  247.456 Flugbewegungen = 247456 {flight} flights
  ~ 207 Zielen

Die Inflationsrate in Deutschland lag im Jahresdurchschnitt 2023 bei 5,9 % nach 6,9 % im Vorjahr; die Reallöhne stiegen um 0,1 %.
  @ 2023 DE/Germany
  5,9 % = 5.9 % inflation
  6,9 % = 6.9 % 2022 inflation
  ~ 0,1 %

Kreuzfahrten ab Kiel\tAnläufe\tPassagiere\n2022\t238\t840.000\n2023\t222\t1,2 Mio.
  @ DE/Kiel
  238 = 238 {call} 2022 ship_calls
  840.000 = 840000 {person} 2022 cruise_passengers
  222 = 222 {call} 2023 ship_calls
  1,2 Mio. = 1200000 {person} 2023 cruise_passengers
`);
