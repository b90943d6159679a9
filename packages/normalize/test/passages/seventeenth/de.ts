import { readPassages } from '../read-passages';
export const de = readPassages(String.raw`
Mit 24,4 Millionen Fluggästen blieb der Berliner Flughafen BER 2023 noch um 32 Prozent unter dem Wert von 2019; die Fracht ging auf 41.900 Tonnen zurück (2022: 44.100 Tonnen).
  @ 2023 DE/Berlin
  24,4 Millionen Fluggästen = 24400000 {person} air_passengers
  32 Prozent = -32 % change air_passengers
  41.900 Tonnen = 41900 t air_cargo
  44.100 Tonnen = 44100 t 2022 air_cargo

Wie das Statistische Landesamt in Kamenz mitteilt, lebten am 30. Juni 2024 in Sachsen 4.038.131 Personen, 0,3 Prozent weniger als ein Jahr zuvor. In Dresden waren es 564.904, in Leipzig 619.879 und in Chemnitz 249.922 Einwohner. Rückfragen: 03578 33-1910.
  @ 2024-06-30 population
  4.038.131 Personen = 4038131 {person} DE/Saxony
  0,3 Prozent = -0.3 % change DE/Saxony population_growth
  564.904 = 564904 {person} DE/Dresden
  619.879 = 619879 {person} DE/Leipzig
  249.922 Einwohner = 249922 {person} DE/Chemnitz
  ! 03578 33-1910

Die Ausfuhren Baden-Württembergs beliefen sich im ersten Halbjahr 2024 auf 122,3 Mrd. Euro (–2,6 %), darunter 15,9 Mrd. Euro in die USA und 7,4 Mrd. Euro nach China.
  @ 2024-H1 DE/Baden-Württemberg exports
  122,3 Mrd. Euro = 122300000000 EUR
  2,6 % = -2.6 % change
  15,9 Mrd. Euro = 15900000000 EUR
  7,4 Mrd. Euro = 7400000000 EUR

Im Haushaltsjahr 2023 nahm die Stadt Nürnberg 2,4 Mrd. Euro ein und gab 2,5 Mrd. Euro aus; der Hebesatz der Gewerbesteuer liegt unverändert bei 467 Prozent.
  @ 2023 DE/Nuremberg
  2,4 Mrd. Euro = 2400000000 EUR public_revenue
  2,5 Mrd. Euro = 2500000000 EUR public_spending
  467 Prozent = 467 % tax_rate

Je Einwohner erwirtschaftete Hamburg 2022 ein Bruttoinlandsprodukt von 76.910 Euro, Bremen 56.981 Euro und Schleswig-Holstein 38.896 Euro – bundesweit waren es 46.264 Euro.
  @ 2022 gdp_per_capita
  76.910 Euro = 76910 EUR/{person} DE/Hamburg
  56.981 Euro = 56981 EUR/{person} DE/Bremen
  38.896 Euro = 38896 EUR/{person} DE/Schleswig-Holstein
  46.264 Euro = 46264 EUR/{person} DE/Germany

Zur Hannover Messe 2024 kamen mehr als 130.000 Besucherinnen und Besucher, 40 Prozent davon aus dem Ausland; rund 4.000 Aussteller aus 60 Ländern füllten die Hallen 2 bis 17.
  @ 2024 DE/Hanover
  130.000 Besucherinnen und Besucher = 130000 {person} more-than fair_visitors
  40 Prozent = 40 % share
  4.000 Aussteller = 4000 {company} about exhibitors
  ! 60
  ! 17

Der Anteil erneuerbarer Energien am Bruttostromverbrauch kletterte in Deutschland von 46,2 Prozent im Jahr 2022 auf 51,8 Prozent im Jahr 2023 und soll bis 2030 mindestens 80 Prozent erreichen.
  @ DE/Germany renewable_share
  46,2 Prozent = 46.2 % 2022
  51,8 Prozent = 51.8 % 2023
  80 Prozent = 80 % at-least 2030

Tourismus in Bayern\tAnkünfte\tÜbernachtungen\n2022\t34,4 Mio.\t91,9 Mio.\n2023\t38,7 Mio.\t100,6 Mio.
  @ DE/Bavaria
  34,4 Mio. = 34400000 {person} 2022 tourist_arrivals
  91,9 Mio. = 91900000 {night} 2022 hotel_nights
  38,7 Mio. = 38700000 {person} 2023 tourist_arrivals
  100,6 Mio. = 100600000 {night} 2023 hotel_nights
`);
