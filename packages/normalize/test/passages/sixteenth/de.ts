import { readPassages } from '../read-passages';
export const de = readPassages(String.raw`
Während Hamburg 2023 rund 7,3 Millionen Gäste begrüßte, waren es in München 8,5 Millionen.
  @ 2023 tourist_arrivals
  7,3 Millionen Gäste = 7300000 {person} about DE/Hamburg
  8,5 Millionen = 8500000 {person} DE/Munich

Der Containerumschlag in Bremerhaven lag 2020 bei 4,8 Millionen TEU, 2021 bei 5,0 Millionen TEU und 2022 bei 4,6 Millionen TEU.
  @ DE/Bremerhaven port_containers
  4,8 Millionen TEU = 4800000 {TEU} 2020
  5,0 Millionen TEU = 5000000 {TEU} 2021
  4,6 Millionen TEU = 4600000 {TEU} 2022

Die Einwohnerzahl Leipzigs wuchs von 587.857 Ende 2018 auf 624.689 Ende 2022.
  @ DE/Leipzig population
  587.857 = 587857 {person} 2018-12-31
  624.689 = 624689 {person} 2022-12-31

2022 stiegen die Ausfuhren Hamburgs um 12,1 Prozent auf 56,4 Mrd. Euro, die Einfuhren legten um 22,3 Prozent auf 88,1 Mrd. Euro zu.
  @ 2022 DE/Hamburg
  12,1 Prozent = 12.1 % change exports
  56,4 Mrd. Euro = 56400000000 EUR exports
  22,3 Prozent = 22.3 % change imports
  88,1 Mrd. Euro = 88100000000 EUR imports

Stuttgart zählte 2022 rund 633.000 Einwohner, davon 26,9 Prozent ohne deutschen Pass; die Arbeitslosenquote betrug 4,7 Prozent nach 5,0 Prozent im Jahr 2021.
  @ 2022 DE/Stuttgart
  633.000 Einwohner = 633000 {person} about population
  26,9 Prozent = 26.9 % share foreign_born_share
  4,7 Prozent = 4.7 % unemployment_rate
  5,0 Prozent = 5.0 % 2021 unemployment_rate

Hafen Duisburg 2022\nGüterumschlag: 111,1 Mio. t\nContainerumschlag: 4,0 Mio. TEU\nBeschäftigte: 1.800
  @ 2022 DE/Duisburg
  111,1 Mio. t = 111100000 t port_cargo
  4,0 Mio. TEU = 4000000 {TEU} port_containers
  1.800 = 1800 {person} jobs

Bis 2030 will Berlin seine CO2-Emissionen gegenüber 1990 um 70 Prozent senken; 2021 waren 46 Prozent erreicht.
  @ DE/Berlin co2_reduction
  70 Prozent = 70 % change 2030
  ~ 46 Prozent

Köln liegt mit 12,1 Mio. Passagieren am Flughafen hinter Düsseldorf (19,1 Mio.) und vor Hamburg (13,6 Mio.), so die Bilanz 2023.
  @ 2023 air_passengers
  12,1 Mio. Passagieren = 12100000 {person} DE/Cologne
  19,1 Mio. = 19100000 {person} DE/Düsseldorf
  13,6 Mio. = 13600000 {person} DE/Hamburg
`);
