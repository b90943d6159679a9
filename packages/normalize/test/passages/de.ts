import { readPassages } from './read-passages';

export const de = readPassages(String.raw`
Im Bremerhavener Containerhafen wurden 2018 insgesamt 5,48 Mio. TEU umgeschlagen, ein Minus von 1,0 Prozent gegenüber dem Vorjahr.
  @ 2018 DE/Bremerhaven port_containers
  5,48 Mio. TEU = 5480000 {TEU}
  1,0 Prozent = -1.0 % change

Der Seegüterumschlag im Hamburger Hafen stieg im ersten Halbjahr 2019 um 4,1 % auf 69,4 Millionen Tonnen.
  @ 2019-H1 DE/Hamburg port_cargo
  4,1 % = 4.1 % change
  69,4 Millionen Tonnen = 69400000 t

Am Flughafen Frankfurt wurden im Jahr 2017 rund 64,5 Millionen Passagiere und 2,2 Mio. t Luftfracht gezählt (Terminal 1, Ebene 2, Tel. 069 690-0).
  @ 2017 DE/Frankfurt
  64,5 Millionen Passagiere = 64500000 {person} about air_passengers
  2,2 Mio. t = 2200000 t air_cargo
  ! 069 690-0

Die Landeshauptstadt München hatte zum Jahresende 2017 genau 1.526.056 Einwohner; das entspricht einer Bevölkerungsdichte von 4.912 Einwohnern je Quadratkilometer.
  @ 2017-12-31 DE/Munich
  1.526.056 Einwohner = 1526056 {person} population
  4.912 Einwohnern je Quadratkilometer = 4912 {person}/km2 density

Köln zählte 2018 über 6,5 Millionen Übernachtungen, 5,2 Prozent mehr als 2017.
  @ 2018 DE/Cologne hotel_nights
  6,5 Millionen Übernachtungen = 6500000 {night} more-than
  5,2 Prozent = 5.2 % change

Das Bruttoinlandsprodukt je Einwohner lag in Düsseldorf 2016 bei 83.990 Euro.
  83.990 Euro = 83990 EUR/{person} 2016 DE/Düsseldorf gdp_per_capita

Die Arbeitslosenquote in Berlin ging im Juni 2019 auf 7,8 Prozent zurück, 0,3 Prozentpunkte weniger als vor einem Jahr.
  @ 2019-06 DE/Berlin unemployment_rate
  7,8 Prozent = 7.8 %
  0,3 Prozentpunkte = -0.3 {pp} change

Stuttgart: Von den 614.365 Einwohnern hatten Ende 2019 rund 25,6 % keinen deutschen Pass (Ausländeranteil).
  @ 2019-12-31 DE/Stuttgart
  614.365 Einwohnern = 614365 {person} population
  25,6 % = 25.6 % share about foreign_born_share

Die Ausfuhren Nordrhein-Westfalens beliefen sich 2018 auf 196,1 Mrd. Euro, die Einfuhren auf 224,9 Mrd. Euro.
  @ 2018 DE/North Rhine-Westphalia
  196,1 Mrd. Euro = 196100000000 EUR exports
  224,9 Mrd. Euro = 224900000000 EUR imports

Zur Hannover Messe 2019 kamen 215.000 Besucher und mehr als 6.500 Aussteller aus 75 Ländern.
  @ 2019 DE/Hanover
  215.000 Besucher = 215000 {person} fair_visitors
  6.500 Aussteller = 6500 {company} more-than exhibitors
  ! 75

Die Messe Essen verfügt über 110.000 m² Ausstellungsfläche in acht Hallen.
  110.000 m² = 110000 m2 DE/Essen convention_space

Der Freistaat Bayern stellt bis 2022 bis zu 2 Milliarden Euro für die Hightech-Offensive bereit; Drucksache 18/5000, S. 12.
  2 Milliarden Euro = 2000000000 EUR at-most 2022 DE/Bavaria public_spending
  ! 18/5000
  ! 12

Leipzig will den Anteil des ÖPNV am Modal Split bis 2030 von 18 auf 23 Prozent erhöhen.
  @ DE/Leipzig public_transport_share
  23 Prozent = 23 % 2030
  ~ 18

Die CO2-Emissionen der Stadt Freiburg sanken zwischen 1992 und 2016 um 37,2 %.
  37,2 % = 37.2 % change 1992-01-01/2016-12-31 DE/Freiburg co2_reduction

In Baden-Württemberg flossen 2017 insgesamt 27,9 Mrd. € in Forschung und Entwicklung; die FuE-Intensität erreichte 5,6 Prozent.
  @ 2017 DE/Baden-Württemberg
  27,9 Mrd. € = 27900000000 EUR rd_spending
  5,6 Prozent = 5.6 % rd_intensity

Tabelle 3: Ankünfte und Übernachtungen in Dresden\nJahr\tGästeankünfte\tÜbernachtungen\n2016\t2.050.312\t4.299.154\n2017\t2.190.458\t4.448.901
  @ DE/Dresden
  2.050.312 = 2050312 {person} 2016 tourist_arrivals
  4.299.154 = 4299154 {night} 2016 hotel_nights
  2.190.458 = 2190458 {person} 2017 tourist_arrivals
  4.448.901 = 4448901 {night} 2017 hotel_nights

Der Windpark vor Borkum hat eine installierte Leistung von 450 MW.
  450 MW = 450 MW wind_capacity

Seit 2009 ist die Zahl der Start-ups in Berlin auf etwa 2.400 gestiegen; knapp ein Viertel der Gründungen entfällt auf Fintechs.
  2.400 = 2400 {company} about DE/Berlin startups
  ein Viertel = 0.25 1 share about DE/Berlin

Nürnberg unterhält 14 Städtepartnerschaften, darunter seit 1997 mit Shenzhen.
  14 Städtepartnerschaften = 14 {city} DE/Nuremberg sister_cities
  ! 1997

Der Hafen Duisburg wickelt wöchentlich rund 30 Züge nach China ab (A 40, Abfahrt 12, PLZ 47119).
  ~ 30 Züge
  ! 40
  ! 12
  ! 47119

Die Zahl der Haushalte in Hamburg stieg 2018 auf gut eine Million; in mehr als der Hälfte davon lebt nur eine Person.
  @ DE/Hamburg
  eine Million = 1000000 {household} more-than 2018 households
  Hälfte = 0.5 1 share more-than 2018

Duisburg erstreckt sich über 232,8 Quadratkilometer, der Hafen umfasst 1.550 Hektar.
  @ DE/Duisburg area
  232,8 Quadratkilometer = 232.8 km2
  1.550 Hektar = 1550 har

Die Lebenserwartung neugeborener Mädchen beträgt in Deutschland 83,3 Jahre (Sterbetafel 2016/2018).
  83,3 Jahre = 83.3 a DE/Germany life_expectancy
  ~ 2016/2018

Im Land Bremen trugen die Dienstleistungsbereiche 2018 rund drei Viertel, genau 74,9 Prozent, zur Bruttowertschöpfung bei.
  @ 2018 DE/Bremen
  drei Viertel = 0.75 1 share about
  74,9 Prozent = 74.9 % share services_share

In Frankfurt sind knapp 400 internationale Unternehmen aus China angesiedelt.
  400 internationale Unternehmen = 400 {company} about DE/Frankfurt foreign_companies

Der Einzelhandelsumsatz in Leipzig wuchs 2017 nominal um 3,9 v. H. auf 3,1 Mrd EUR.
  @ 2017 DE/Leipzig retail_sales
  3,9 v. H. = 3.9 % change
  3,1 Mrd EUR = 3100000000 EUR

Die Beschäftigungsquote der 20- bis 64-Jährigen erreichte in Bayern im 3. Quartal 2019 82,3 Prozent.
  82,3 Prozent = 82.3 % 2019-Q3 DE/Bavaria employment_rate

Der durchschnittliche Bruttomonatsverdienst lag 2018 in Stuttgart bei 4.623 €.
  4.623 € = 4623 EUR 2018 DE/Stuttgart average_wage

Die Spitzenmiete für Büros in München betrug Ende 2018 39,50 Euro pro Quadratmeter.
  39,50 Euro = 39.50 EUR/m2 2018-12-31 DE/Munich office_rent

Kreuzfahrt in Kiel: 2018 zählte der Hafen 166 Anläufe und 597.885 Passagiere.
  @ 2018 DE/Kiel
  166 Anläufe = 166 {call} ship_calls
  597.885 Passagiere = 597885 {person} cruise_passengers

Rostock-Warnemünde verfügt über 47 Liegeplätze mit insgesamt 11 km Kailänge.
  @ DE/Rostock
  47 Liegeplätze = 47 {berth} berths
  11 km = 11 km quay_length

Vom Flughafen München aus wurden 2018 über 413.000 Flugbewegungen abgewickelt; 266 Ziele in 75 Ländern standen im Flugplan.
  @ 2018 DE/Munich
  413.000 Flugbewegungen = 413000 {flight} more-than flights
  266 Ziele = 266 {route} intl_routes
  ! 75

Das Berliner U-Bahn-Netz ist 146,3 Kilometer lang und beförderte 2017 genau 563,4 Millionen Fahrgäste.
  @ DE/Berlin
  146,3 Kilometer = 146.3 km rail_length 2017
  563,4 Millionen Fahrgäste = 563400000 {person} 2017 rail_passengers

In Köln stehen den Gästen rund 16 000 Hotelzimmer zur Verfügung, die Auslastung betrug 73,1 %.
  @ DE/Cologne
  16 000 Hotelzimmer = 16000 {room} about hotel_rooms
  73,1 % = 73.1 %

Berlin war 2018 Gastgeber von 162 internationalen Kongressen und liegt im ICCA-Ranking auf Platz 4.
  @ 2018 DE/Berlin
  162 internationalen Kongressen = 162 {meeting} intl_meetings
  Platz 4 = 4 {rank} city_rank

Bonn beherbergt als deutsche UN-Stadt 20 internationale Organisationen sowie über 150 Nichtregierungsorganisationen.
  20 internationale Organisationen = 20 {organisation} DE/Bonn intl_organisations
  ~ 150 Nichtregierungsorganisationen

Hamburg ist mit 101 konsularischen Vertretungen nach New York und Hongkong einer der größten Konsularplätze der Welt.
  101 konsularischen Vertretungen = 101 {mission} DE/Hamburg consulates

2017 wurden aus Baden-Württemberg 14.430 Patente angemeldet, das sind 132 je 100.000 Einwohner.
  14.430 Patente = 14430 {patent} 2017 DE/Baden-Württemberg patents
  ~ 132
  ~ 100.000 Einwohner

Im Jahresmittel 2018 lag die PM2,5-Belastung in Stuttgart bei 13 µg/m³, zulässig sind 25 µg/m³.
  @ 2018 DE/Stuttgart pm25
  13 µg/m³ = 13 ug/m3
  25 µg/m³ = 25 ug/m3

Jeder Hamburger verbraucht im Schnitt 110 Liter Trinkwasser pro Tag; die Recyclingquote liegt bei 64 Prozent.
  @ DE/Hamburg
  110 Liter = 110 L/({person}.d) water_use
  64 Prozent = 64 % waste_recycled

Wachstum auf 3,65 Millionen: Berlins Bevölkerung legte 2018 um 0,9 Prozent zu.
  @ DE/Berlin 2018
  3,65 Millionen = 3650000 {person} population
  0,9 Prozent = 0.9 % change population_growth

Die Steuereinnahmen der Freien Hansestadt Bremen übertrafen 2018 mit 3,5 Milliarden Euro erstmals die Planung, und zwar um rund 80 Mio. Euro.
  @ 2018 DE/Bremen public_revenue
  3,5 Milliarden Euro = 3500000000 EUR
  80 Mio. Euro = 80000000 EUR about change

Im Verarbeitenden Gewerbe Sachsens wurden 2018 Umsätze von 66,8 Mrd. Euro erzielt.
  66,8 Mrd. Euro = 66800000000 EUR 2018 DE/Saxony industrial_output

Außenhandelsvolumen Hamburgs im Haushaltsjahr 2018: EUR 131 Mrd.
  EUR 131 Mrd. = 131000000000 EUR 2018 DE/Hamburg trade_total

Von Januar bis September 2019 kamen 3,2 Mio. Gäste nach Düsseldorf – ein Plus von 4,5 %.
  @ 2019-01-01/2019-09-30 DE/Düsseldorf tourist_arrivals
  3,2 Mio. Gäste = 3200000 {person}
  4,5 % = 4.5 % change

Der Gewerbesteuerhebesatz beträgt in München 490 %, die Körperschaftsteuer bundesweit 15 Prozent.
  490 % = 490 % DE/Munich tax_rate
  15 Prozent = 15 % DE/Germany tax_rate

Die Verbraucherpreise in Nordrhein-Westfalen lagen im Oktober 2018 um 2,7 % höher als im Oktober 2017.
  2,7 % = 2.7 % change 2018-10 DE/North Rhine-Westphalia inflation

Eigentumswohnungen kosteten in Freiburg 2018 durchschnittlich 4 790 Euro/m².
  4 790 Euro/m² = 4790 EUR/m2 2018 DE/Freiburg housing_price

Mit weniger als 50 t CO2 pro Betrieb ... insgesamt emittierte Kiel 2017 noch 1,52 Mio. t CO₂.
  1,52 Mio. t = 1520000 t 2017 DE/Kiel co2_emissions
  ~ 50 t

Bis Ende 2025 sollen 40 Prozent des Stroms in Stuttgart aus erneuerbaren Energien stammen (heute: 25,1 Prozent).
  40 Prozent = 40 % share 2025-12-31 DE/Stuttgart renewable_share
  25,1 Prozent = 25.1 % DE/Stuttgart renewable_share

An den Hochschulen in Aachen studieren ca. 58.000 junge Menschen, davon jeder Vierte aus dem Ausland.
  58.000 junge Menschen = 58000 {person} about DE/Aachen students
  ~ jeder Vierte

Ausländische Direktinvestitionen in Höhe von 12 bis 14 Mrd. US-Dollar flossen 2017 nach Bayern.
  12 bis 14 Mrd. US-Dollar = 12000000000..14000000000 USD 2017 DE/Bavaria fdi_inflow

Die Elbphilharmonie kostete die Stadt 789 Millionen Euro; 2018 zählte sie 2,7 Mio. Besucher.
  title: Kultur in Hamburg
  @ DE/Hamburg
  789 Millionen Euro = 789000000 EUR investment
  2,7 Mio. Besucher = 2700000 {person} 2018 tourist_arrivals

Einwohner am 31.12.\t2016\t2017\nLeipzig\t571.088\t581.980\nDresden\t547.172\t551.072
  571.088 = 571088 {person} 2016-12-31 DE/Leipzig population
  581.980 = 581980 {person} 2017-12-31 DE/Leipzig population
  547.172 = 547172 {person} 2016-12-31 DE/Dresden population
  551.072 = 551072 {person} 2017-12-31 DE/Dresden population

Güterumschlag der Seehäfen 2017 (in Mio. t)\nHamburg\t136,5\nBremen/Bremerhaven\t74,2\nWilhelmshaven\t28,7
  136,5 = 136500000 t 2017 DE/Hamburg port_cargo
  74,2 = 74200000 t 2017 DE/Bremen port_cargo
  28,7 = 28700000 t 2017 DE/Wilhelmshaven port_cargo

Im Vergleich zu 2010 hat sich die Zahl der FuE-Beschäftigten in Jena verdoppelt; 3.900 Forscher arbeiten heute am Beutenberg-Campus.
  3.900 Forscher = 3900 {person} DE/Jena researchers

Die Krankenhäuser der Stadt Essen halten 5 742 Betten bereit (§ 108 SGB V).
  5 742 Betten = 5742 {bed} DE/Essen hospital_beds
  ! 108

Köln: Grünflächen machen 28 % des Stadtgebiets aus, je Einwohner sind das 106 m².
  @ DE/Cologne
  28 % = 28 % share
  106 m² = 106 m2/{person} green_space

Der Breitbandausbau mit mindestens 50 Mbit/s erreichte Mitte 2018 in Sachsen-Anhalt 63,3 Prozent der Haushalte.
  63,3 Prozent = 63.3 % share 2018 DE/Saxony-Anhalt broadband
  ~ 50 Mbit/s

Der am 12. Juni 2019 eröffnete Terminal 4 im 2. Bauabschnitt, Version 3.2 der Planung, ISO 14001, Fax +49 40 42847-0.
  ! 4
  ! 2
  ! 3.2
  ! 14001
  ! +49 40 42847-0
`);
