import { readPassages } from '../read-passages';
export const de = readPassages(`
Der Hafen Rostock meldet für 2023 einen Gesamtumschlag von 30,9 Mio. Tonnen, 6 Prozent mehr als im Jahr zuvor; auf den Fähren reisten 2,7 Millionen Passagiere, und 138 Kreuzfahrtschiffe liefen Warnemünde an.
  @ 2023 DE/Rostock
  30,9 Mio. Tonnen = 30900000 t port_cargo
  6 Prozent = 6 % change port_cargo
  138 Kreuzfahrtschiffe = 138 {call} ship_calls
  ~ 2,7 Millionen Passagiere

Ende 2023 waren in Dresden 569.000 Menschen gemeldet, von denen 11,6 Prozent einen ausländischen Pass hatten; zehn Jahre zuvor waren es erst 4,4 Prozent gewesen.
  @ 2023-12-31 DE/Dresden
  569.000 Menschen = 569000 {person} population
  11,6 Prozent = 11.6 % share foreign_born_share
  ~ 4,4 Prozent

In Bonn sitzen rund 20 Organisationen der Vereinten Nationen mit etwa 1.000 Beschäftigten; Genf zählt 39 internationale Organisationen und 180 Staatenvertretungen.
  20 Organisationen = 20 {organisation} about DE/Bonn intl_organisations
  1.000 Beschäftigten = 1000 {person} about DE/Bonn jobs
  39 internationale Organisationen = 39 {organisation} CH/Geneva intl_organisations
  180 Staatenvertretungen = 180 {mission} CH/Geneva consulates

Bruttoverdienste in Berlin 2023: 4.310 Euro im Monat, plus 6,3 Prozent; die Verbraucherpreise zogen um 6,2 Prozent an (Statistischer Bericht N I 1, S. 4).
  @ 2023 DE/Berlin
  4.310 Euro = 4310 EUR/mo average_wage
  6,3 Prozent = 6.3 % change average_wage
  6,2 Prozent = 6.2 % change inflation
  ! S. 4
`);
