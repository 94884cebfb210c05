/** Texts in German on who acts and how much of what is counted. Same form as the first cases. */
export const SUBJECT_OBJECTIVES_DE = `
Q-- Die Kundenberatung hat Zeit für das Wesentliche
Q-- Wir wollen sprechen, wie unsere Kunden sprechen
--M Eine halbe Million Euro Umsatz mit Wartung
`
export const SUBJECT_KEY_RESULTS_DE = `
m- ach 4 - Wir werden in vier Fachzeitschriften erwähnt
mT ach 4 - Wir haben vier Fachzeitschriften ausgewertet
m- dec 200 - Anzahl doppelter Kundendatensätze unter 200 drücken
m- inc 2 - Doppelter Umsatz im Onlineshop
m- dec 0.5 - Verweildauer der Patienten um einen halben Tag senken
m- ach 500000 - Eine halbe Million Aufrufe
m- ach 3 - Drei unserer Azubis bestehen mit Auszeichnung
m- ach 95 - Die zwölf Werke melden 95 % ihrer Beinaheunfälle
m- ach 85 - 85 % der Reparaturen sind beim ersten Besuch erledigt
mT ach 85 - 85 % der Altverträge sind erledigt
m- mai 3 - Wir verlieren höchstens drei Stammkunden
m- dec 10 - 10 Kilo verlieren
m- inc 900 - Anmeldungen verdreifachen sich auf 900
m- mai 0 - In den ersten 90 Tagen kündigt niemand
mT ach 3 - Schulungsunterlagen liegen in drei Sprachen vor
m- ach 10 - Wir sind in 10 neuen Apotheken gelistet
-T non Wir sind in das neue Lager umgezogen
m- mai 0.2 - Inventurdifferenz kleiner 0,2 %
m- dec 42 - Kosten je Lead um 15 % auf 42 € senken
m- inc 41 - NPS steigt 12 Punkte auf 41
-T non Schiedsrichterlehrgang bestanden
mT ach 10 - Mit jedem zehnten Kunden ein Entwicklungsgespräch geführt
-- dec Zahl der Mahnungen 2026 kleiner als 2025
-- inc Mehr Besucher als 2025
m- ach 2025 - Mehr als 2025 Besucher
`
