import { readPassages } from '../read-passages';
export const de = readPassages(String.raw`
Nach revidierten Angaben schrumpfte die Wirtschaftsleistung Niedersachsens 2023 real um 0,8 % (zunächst waren –0,4 % gemeldet worden), während sie in Mecklenburg-Vorpommern um 3,3 % zunahm.
  @ 2023 gdp_growth change
  0,8 % = -0.8 % DE/Lower Saxony
  0,4 % = -0.4 % DE/Lower Saxony
  3,3 % = 3.3 % DE/Mecklenburg-Vorpommern

Die Zahl der Erwerbstätigen mit Arbeitsort in Hessen lag im 3. Quartal 2024 bei rund 3,60 Millionen – 4 600 weniger als ein Jahr zuvor (–0,1 %).
  @ 2024-Q3 DE/Hesse jobs
  3,60 Millionen = 3600000 {person} about
  4 600 = -4600 {person} change
  0,1 % = -0.1 % change

In der Landeshauptstadt Stuttgart (Stand: 31. Dezember 2023) verteilen sich 610.458 Einwohner auf 207,3 km², das sind 2.945 je Quadratkilometer.
  @ 2023-12-31 DE/Stuttgart
  610.458 Einwohner = 610458 {person} population
  207,3 km² = 207.3 km2 area
  2.945 je Quadratkilometer = 2945 {person}/km2 density

Der Flughafen Wien verzeichnete im Mai 2024 2.884.000 Passagiere (+7,8 %), von Jänner bis Mai waren es 11,5 Mio. (+9,6 %).
  @ 2024-05 AT/Vienna air_passengers
  2.884.000 Passagiere = 2884000 {person}
  7,8 % = 7.8 % change
  11,5 Mio. = 11500000 {person} 2024-01-01/2024-05-31
  9,6 % = 9.6 % change 2024-01-01/2024-05-31

Kanton Zürich: Leerwohnungsziffer per 1. Juni 2024 0,56 %, Arbeitslosenquote im Juni 2,2 % (Vorjahr: 1,8 %). Auskunft: Tel. 043 259 75 00.
  @ CH/Zurich
  0,56 % = 0.56 % 2024-06-01
  2,2 % = 2.2 % 2024-06 unemployment_rate
  1,8 % = 1.8 % 2023-06 unemployment_rate
  ! 043 259 75 00

Das Messegelände Frankfurt verfügt über 592.127 Quadratmeter Gesamtfläche, davon 372.073 Quadratmeter überdachte Ausstellungsfläche in elf Hallen.
  @ DE/Frankfurt
  592.127 Quadratmeter = 592127 m2 area
  372.073 Quadratmeter = 372073 m2 convention_space
  ! elf Hallen

2024 gingen in Deutschland 10 % weniger Windräder ans Netz als 2023; insgesamt waren an Land 63,5 Gigawatt und auf See 9,2 Gigawatt installiert.
  @ 2024 DE/Germany wind_capacity
  63,5 Gigawatt = 63.5 GW
  9,2 Gigawatt = 9.2 GW
  ~ 10 %

Arbeitsmarkt im September 2024\nLand\tArbeitslosenquote in %\tVorjahr\nBerlin\t9,5\t9,1\nBrandenburg\t6,1\t5,8
  @ 2024-09 unemployment_rate
  9,5 = 9.5 % DE/Berlin
  9,1 = 9.1 % DE/Berlin 2023-09
  6,1 = 6.1 % DE/Brandenburg
  5,8 = 5.8 % DE/Brandenburg 2023-09
`);
