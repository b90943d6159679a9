import { readPassages } from '../read-passages';
export const de = readPassages(`
Der Hafen Rotterdam schlug in den ersten neun Monaten 2023 insgesamt 329,9 Millionen Tonnen Güter um, das sind 6,0 Prozent weniger als im gleichen Zeitraum des Vorjahres.
  @ 2023-01-01/2023-09-30 NL/Rotterdam port_cargo
  329,9 Millionen Tonnen = 329900000 t
  6,0 Prozent = -6.0 % change

Ende Juni 2023 waren in Hamburg 1.053.400 Menschen sozialversicherungspflichtig beschäftigt. Die Arbeitslosenquote betrug 7,3 Prozent, nach 6,8 Prozent im Juni 2022.
  @ DE/Hamburg
  1.053.400 Menschen = 1053400 {person} 2023-06-30 jobs
  7,3 Prozent = 7.3 % 2023-06-30 unemployment_rate
  6,8 Prozent = 6.8 % 2022-06 unemployment_rate

Die Leipziger Messe erzielte 2022 einen Umsatz von 104 Mio. Euro; auf dem 101.200 Quadratmeter großen Hallengelände fanden 202 Veranstaltungen mit 655.000 Besuchern statt.
  @ 2022 DE/Leipzig
  ~ 104 Mio. Euro
  101.200 Quadratmeter = 101200 m2 convention_space
  ~ 202 Veranstaltungen
  655.000 Besuchern = 655000 {person} fair_visitors

Frankfurt am Main (Stand 31.12.2022): 770.166 Einwohner, Ausländeranteil 31,1 Prozent, Fläche 248,3 km², Bevölkerungsdichte 3.102 Einwohner je km².
  @ 2022-12-31 DE/Frankfurt
  770.166 Einwohner = 770166 {person} population
  31,1 Prozent = 31.1 % share foreign_born_share
  248,3 km² = 248.3 km2 area
  3.102 Einwohner je km² = 3102 {person}/km2 density

In Dresden entstanden seit Gründung des Halbleiterclusters rund 76.000 Arbeitsplätze. TSMC und Partner wollen über 10 Milliarden Euro investieren, der Bund steuert davon bis zu 5 Milliarden Euro Förderung bei.
  @ DE/Dresden
  76.000 Arbeitsplätze = 76000 {person} change about jobs
  10 Milliarden Euro = 10000000000 EUR more-than investment
  5 Milliarden Euro = 5000000000 EUR at-most public_spending

Im Jahr 2021 stieß Berlin 15,8 Mio. t CO2 aus, 2,9 % mehr als 2020. Gegenüber 1990 entspricht das einer Minderung um 46 %.
  @ 2021 DE/Berlin
  15,8 Mio. t = 15800000 t co2_emissions
  2,9 % = 2.9 % change co2_emissions
  46 % = 46 % change co2_reduction

Im Ranking der lebenswertesten Städte 2023 der Economist-Gruppe erreichte Wien mit 98,4 Punkten Rang 1, Frankfurt Rang 17 und Hamburg Rang 20.
  @ 2023 city_rank
  98,4 Punkten = 98.4 {score} AT/Vienna index_score
  Rang 1 #1 = 1 {rank} AT/Vienna
  Rang 17 = 17 {rank} DE/Frankfurt
  Rang 20 = 20 {rank} DE/Hamburg
`);
