/** Levels and changes in short: what is measured, where it stands and which way it goes. */
export const VALUED_KEY_RESULTS_DE = `
m- dec 3 7 Stornos höchstens 3 pro Monat (bisher 7)
m- dec 2 5 Nur noch 2 statt 5 Freigabeschleifen
m- dec 6 10 Von zehn auf sechs Freigabestufen
m- dec 8 12 Statt 12 nur noch 8 Tage bis zur Auszahlung
m- dec 8 12 Auszahlung nach 8 statt 12 Tagen
m- dec 2 5 Wir brauchen für ein Angebot 2 statt 5 Tage
m- ach 2 - Angebotserstellung in 2 Tagen
m- mai 48 - Angebote in höchstens 48 Stunden erstellt
m- mai 3 - Bearbeitung dauert im Schnitt 3 Tage
m- ach 10 - Wartezeit: 10 Minuten
m- ach 10 - Wartezeit 10 Min
m- mai 10 - Maximal 10 Minuten Wartezeit
m- ach 90 - Die Wartezeit liegt in 9 von 10 Fällen unter 10 Minuten
m- mai 10 - Kein Kunde wartet mehr als 10 Minuten
m- ach 45 - CO2-Ausstoß je Tonne: 45 kg
m- ach 1.2 - Ausschuss 1,2 %
m- ach 1.2 - Ausschuss bei 1,2 %
m- ach 4 - Krankenquote 4 %
m- dec 4 - Krankenquote auf 4 %
m- dec 6 9 Fluktuation 6 % statt 9 %
m- ach 2 - Budgetabweichung +/- 2 %
m- ach 30 - Lagerreichweite 30 Tage
m- ach 180000 - Umsatz pro Kopf 180 T€
m- inc 2 - Rentabilität verdoppelt
m- inc 42 35 Anteil Wiederholungskäufer 35 % → 42 %
m- ach 42 - Wiederholungskäufer machen 42 % aus
m- ach 42 - 42 % Wiederholungskäufer
m- mai 95 - Die Quote liegt stabil über 95 %
m- mai 4 - Monatlich mindestens 4 neue Anmeldungen
m- mai 4 - Jeden Monat 4 neue Anmeldungen
m- ach 4 - 4 neue Anmeldungen pro Monat
mT mai 20 - Täglich 20 Anrufe
mT mai 20 - 20 Anrufe täglich
mT mai 20 - Mindestens 20 Anrufe pro Tag
m- ach 94 - Pünktlichkeit der Züge > 94 %
m- inc 3 - Pünktlichkeit steigt um 3 Punkte
m- mai 2 - Beschwerden pro 1.000 Fahrten ≤ 2
m- mai 2 - Unter 2 Beschwerden pro 1.000 Fahrten
m- ach 75 - Auslastung zwischen 75 und 85 %
m- ach 75 - Auslastung von 75–85 %
m- mai 100 - Kosten bleiben unter 100 €
m- mai 100 - Kosten unter 100 €
m- dec 100 - Kosten um 100 € runter
m- dec 100 - Kosten runter auf 100 €
m- dec 100 - 100 € weniger Kosten pro Fall
m- inc 2 - Doppelt so schnell
m- dec 2 - Um 2 Tage kürzere Lieferzeit
m- dec 2 - Lieferzeit 2 Tage kürzer
m- ach 30 - 30 Minuten Zeitersparnis pro Tag
m- mai 8 - Höchstens 8 Fehltage pro Kopf
m- ach 95 - 95 % der Kunden bleiben
m- ach 95 - 95 % Kundenbindung
m- dec 10 - Jahresabschluss 10 Tage früher
m- dec 0.5 - Reaktionszeit halbiert
m- dec 2 24 Reaktionszeit von 1 Tag auf 2 Stunden
m- dec 2 24 Reaktionszeit: 1 Tag → 2 h
m- dec 10 40 Anteil papierhafter Rechnungen sinkt von 40 auf 10 %
m- dec 15 - Anteil ungeplanter Wartungen auf 15 % reduzieren
m- mai 15 - Nicht mehr als 15 % ungeplante Wartungen
m- ach 85 - Mindestens 85 % geplante Wartungen
m- mai 0 - Überziehungen: null
m- mai 0 - Keine Überziehungen
m- mai 0 - Null Toleranzüberschreitungen
m- ach 100 - Erste 100 zahlende Nutzer
m- ach 100 - Die ersten 100 zahlenden Nutzer gewinnen
m- ach 500 - Insgesamt 500 Teilnehmende
m- ach 500 - Jährlich 500 Teilnehmende
m- ach 500 - Ab Oktober 500 Teilnehmende pro Monat
m- inc 15 -10 NPS: von -10 auf +15
m- dec 0 200000 Verluste von 200 T€ auf 0
m- mai 50000 - Verlust auf 50 T€ begrenzen
m- inc 50000 -200000 Ergebnis von -200 T€ auf +50 T€
m- dec 20 - Minus 20 % Energieverbrauch
m- inc 10 - Plus 10 Punkte bei der Weiterempfehlung
m- inc 10 - umsatz um 10% steigern
m- inc 85 - kundenzufriedenheit von 70 auf 85 % steigern
mT ach 10 - 10 interviews führen
-T non neues crm einführen
-T non crm eingeführt
m- ach 20 - 20 neukunden gewinnen
-- dec weniger reklamationen
m- inc 10 - UMSATZ UM 10 % STEIGERN
-T non CRM EINGEFÜHRT
m- ach 20 - 20 NEUKUNDEN GEWINNEN
mT ach 3 - drei workshops mit kunden durchgeführt
m- mai 10 - wartezeit höchstens 10 minuten
-T non Launch vom neuen Shop bis Q3
mT ach 10 - 10 Customer Interviews durchführen
m- inc 50 - NPS Score auf 50 pushen
m- inc 3 2 Conversion Rate im Checkout von 2 auf 3% improven
m- ach 50 - 50 Leads via LinkedIn generieren
m- ach 20 - #okr #vertrieb 20 neue Kunden gewinnen
m- ach 20 - 20 neue Kunden gewinnen #sales2027
m- inc 90 - Kudenzufriedenheit auf 90 % steigern
mT ach 5 - 5 neue Features gelauncht
m- mai 3 - Churn < 3%
`
