import { readPassages } from '../read-passages';

export const de = readPassages(String.raw`
Wie die Hafengesellschaft mitteilte, liefen 2018 insgesamt 8.083 Seeschiffe Hamburg an. Der Umschlag nahm gegenüber 2017 um ein Prozent ab und belief sich auf 135,1 Millionen Tonnen. Pressekontakt: Pickhuben 6, 20457 Hamburg, Fon 040 37709-110.
  @ 2018 DE/Hamburg
  8.083 Seeschiffe = 8083 {call} ship_calls
  ein Prozent = -1 % change port_cargo
  135,1 Millionen Tonnen = 135100000 t port_cargo
  ! 20457
  ! 040 37709-110

Ein Drittel aller Auszubildenden in Offenbach hat keinen deutschen Pass; die Stadt meldet 37,9 Prozent Ausländeranteil und 1.014 Euro durchschnittliche Kaltmiete.
  @ DE/Offenbach
  Drittel = 1/3 1 share -indicator
  37,9 Prozent = 37.9 % share foreign_born_share
  1.014 Euro = 1014 EUR -indicator

Singapur im Überblick (2019): 5,70 Mio. Einwohner, Bruttoinlandsprodukt je Einwohner 88.991 S$, Arbeitslosenquote 2,3 %, Luftfracht 2,01 Mio. t.
  @ 2019 SG/Singapore
  5,70 Mio. Einwohner = 5700000 {person} population
  88.991 S$ = 88991 SGD/{person} gdp_per_capita
  2,3 % = 2.3 % unemployment_rate
  2,01 Mio. t = 2010000 t air_cargo

Kreuzfahrten boomen: 810.000 Passagiere gingen 2019 in Hamburg an oder von Bord, bei 210 Anläufen. Für 2020 rechnet man mit über 900.000 Gästen. Terminal Steinwerder, Buchheisterstraße 16.
  @ DE/Hamburg
  810.000 Passagiere = 810000 {person} 2019 cruise_passengers
  210 Anläufen = 210 {call} 2019 ship_calls
  900.000 Gästen = 900000 {person} more-than 2020 cruise_passengers
  ! 16

Kennzahlen der Wirtschaftsregion Nürnberg\n– Beschäftigte: 1,54 Mio. (30.06.2019)\n– Arbeitslosenquote: 3,2 %\n– Patente je 100.000 Einwohner: 92\n– Fläche: 21.800 km²
  @ DE/Nuremberg
  1,54 Mio. = 1540000 {person} 2019-06-30 jobs
  3,2 % = 3.2 % unemployment_rate
  ~ 100.000 Einwohner
  ~ 92
  21.800 km² = 21800 km2 area

Unternehmen\tMitarbeiter 2017\tMitarbeiter 2018\tUmsatz 2018 (Mio. €)\nHHLA\t5.581\t5.937\t1.291\nEurogate\t7.900\t7.800\t611
  title: Terminalbetreiber in Hamburg
  @ DE/Hamburg
  5.581 = 5581 {person} 2017 jobs
  5.937 = 5937 {person} 2018 jobs
  1.291 = 1291000000 EUR 2018 -indicator
  7.900 = 7900 {person} 2017 jobs
  7.800 = 7800 {person} 2018 jobs
  611 = 611000000 EUR 2018 -indicator

Im vergangenen Jahr flossen 3,7 Milliarden Euro Wagniskapital an Berliner Start-ups, mehr als doppelt so viel wie 2016. Zwischen Januar und März dieses Jahres waren es bereits 700 Millionen Euro.
  published: 2020-04-06
  @ DE/Berlin venture_capital
  3,7 Milliarden Euro = 3700000000 EUR 2019
  700 Millionen Euro = 700000000 EUR 2020-Q1
  ~ doppelt
`);
