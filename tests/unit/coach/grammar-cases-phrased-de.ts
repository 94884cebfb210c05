/** Everyday wordings: events, exams, images of a state, services, ratios, group sizes, units told by their noun. */
export const PHRASED_OBJECTIVES_DE = `
Q-- Sichere und zeitnahe Versorgung bieten
Q-- Ein Zugehörigkeitsgefühl schaffen
Q-- Deployments langweilig machen
Q-- Unsere Jahreskonferenz unvergesslich machen
Q-- Wir machen unsere Systeme sicher gegen Cyberangriffe
Q-- Uns als Vordenker etablieren
Q-- Gesünderes Miteinander schaffen
Q-- Unfallfreie Produktion
Q-- Verlässliche Planung
Q-- Transparente Planung im Einkauf
QT- Planung des neuen Standorts
Q-- Schlanke Produktion
Q-- Projekte pünktlich abschließen
Q-- Neue Talente entwickeln
Q-- Führungskräfte entwickeln
Q-- Brücken zwischen Vertrieb und Service bauen
Q-- Spanisch lernen
Q-- Unser Checkout ist auf jedem Gerät schnell und einfach
Q-- Jede und jeder im Team weiß, worauf es ankommt
Q-- Ein Arbeitsplatz, an dem Menschen ihr Bestes geben
Q-- Kunden die volle Kontrolle über ihre Daten geben
Q-- Führungskräften die richtigen Werkzeuge an die Hand geben
Q-- Neue Kolleginnen und Kollegen fühlen sich vom ersten Tag an wohl
Q-- Daten sprechen lassen
Q-- Den Kunden in den Mittelpunkt stellen
Q-- Wir stellen den Kunden in den Mittelpunkt
Q-- Unseren Service auf das nächste Level heben
Q-- Unsere Produkte näher an die Kunden bringen
Q-- Den Grundstein für weiteres Wachstum legen
Q-- Die Basis für die Internationalisierung schaffen
Q-- Die Weichen für die Zukunft stellen
Q-- Den Weg zum papierlosen Büro ebnen
Q-- Maßstäbe bei Nachhaltigkeit setzen
Q-- Standards in der Branche setzen
Q-- Zeichen setzen für mehr Vielfalt
Q-- Das Vertriebsteam fit für die Zukunft machen
Q-- Unsere IT zukunftsfähig aufstellen
Q-- Wir stellen uns zukunftsfähig auf
Q-- Das Potenzial unserer Daten heben
QT- Website überarbeiten
QT- Markenauftritt modernisieren
Q-- Einstellungsprozess verschlanken
Q-- Lieferkette optimieren
Q-- Produktportfolio vereinfachen
QT- Tool-Landschaft konsolidieren
Q-- Komplexität in der IT reduzieren
Q-- Technische Schulden abbauen
QT- Data Warehouse aufräumen
Q-- Plattform stabilisieren
QT- Tech-Stack modernisieren
Q-- Plattform für globale Kunden skalieren
Q-- Pipeline mit guten Kandidaten füllen
Q-- Top-Talente gewinnen und halten
QT- Vertriebsleitung einstellen
Q-- Die Besten für uns gewinnen
QT- Alle Mitarbeitenden im Datenschutz schulen
QT- Mitarbeitende weiterbilden
Q-- Führungskräfte zu besseren Coaches entwickeln
Q-- Transparenz erhöhen
Q-- Mehr Transparenz in Projekten
Q-- Schnellere Releases mit weniger Fehlern
Q-- Weniger Meetings, mehr Fokus
Q-- Ein Team, ein Ziel
Q-- 360-Grad-Sicht auf den Kunden
Q-- Support rund um die Uhr anbieten
Q-- Geflüchtete bei der Arbeitssuche unterstützen
Q-- Regionale Lieferanten stärken
Q-- Jedes Kind kann mit 10 Jahren lesen
QT- Erfolgreicher Launch unserer App
QT- Reibungslose Einführung des neuen ERP-Systems
Q-- Geschäftsbetrieb absichern
Q-- Marktführerschaft behaupten
Q-- Vertrauenswürdigste Bank der Region bleiben
Q-- Gut durch den Winter kommen
Q-- Zeigen, dass unser Modell funktioniert
Q-- KI im ganzen Unternehmen nutzen
Q-- Mit KI intelligenter arbeiten
QT- Übernommenes Unternehmen integrieren
Q-- Vertrieb und Marketing ziehen an einem Strang
Q-- Organisation auf eine Strategie ausrichten
QT- Strategie definieren und kommunizieren
Q-- Alle verstehen unsere Strategie
Q-- Neue Zielgruppen erreichen
--M 1 Million Menschen erreichen
--M Emissionen halbieren
Q-- Top-10-Arbeitgeber werden
Q-- Die Nummer 1 in unserem Segment werden
Q-- Unter die Top 3 kommen
Q-- Näher am Kunden sein
Q-- Die Finanzen in Ordnung bringen
Q-- Bereit für Wachstum sein
QT- Mit dem neuen ERP live gehen
--M Von 5 auf 10 Standorte wachsen
-T- 5 neue Standorte eröffnen
Q-- Verlorene Kunden zurückgewinnen
Q-- Den deutschen Markt erobern
QT- Podcast starten
Q-- Keine Lebensmittel mehr verschwenden
Q-- Ehrenamt wertschätzen
QT- Gemeindehaus renovieren
Q-- Das Gemeindehaus zu einem Ort für alle machen
QT- Das Sommerfest planen und durchführen
QT- Ein unvergessliches Sommerfest feiern
Q-- Ein Sommerfest, das niemand vergisst
Q-- Die Zusammenarbeit zwischen Vertrieb und Entwicklung läuft reibungslos
Q-- Wir sprechen eine Sprache
Q-- Wir haben Klarheit über unsere Prioritäten
Q-- Wir etablieren eine Feedbackkultur
QT- Wir führen eine neue Software ein
Q-- Wir bauen ein starkes Partnernetzwerk auf
QT- Wir bauen das neue Logistikzentrum
Q-- Wir entwickeln uns zu einem lernenden Team
Q-- Wir gestalten Arbeit menschlich
Q-- Wir gestalten die Zukunft der Mobilität
Q-- Wir sorgen für sichere Arbeitsplätze
Q-- Für zufriedene Kunden sorgen
Q-- Dafür sorgen, dass niemand auf Antwort wartet
QT- Der Umzug nach Köln ist geschafft
QT- Das neue Lager ist bezogen
QT- Unsere Strategie ist erarbeitet und verabschiedet
Q-- Unsere Prozesse sind digital
QT- Unsere Prozesse sind digitalisiert
QT- Digitalisierung der Personalakte
Q-- Digitalisierung vorantreiben
Q-- Innovation vorantreiben
Q-- Nachhaltigkeit verankern
Q-- Agilität im Unternehmen verankern
Q-- Risiken beherrschen
Q-- Wissen teilen
Q-- Einheitliche Datenbasis schaffen
Q-- Lust auf Ausbildung machen
Q-- Azubis für unser Unternehmen begeistern
`

export const PHRASED_KEY_RESULTS_DE = `
m- ach 4.2 - Zufriedenheit von 4,2 auf einer Skala von 1 bis 5
m- ach 8 - Durchschnittlich 8 Punkte auf einer Skala bis 10
m- dec 50 - Kosten auf die Hälfte senken
m- dec 0 - Offene Tickets älter als 30 Tage auf 0 reduzieren
m- ach 500 - Anzahl aktiver Nutzer: 500
m- ach 3 - Klarer Fokus auf 3 Themen
m- ach 30 - Anteil neuer Kunden: 30 %
m- inc 40 - Anteil regelmäßiger Nutzer auf 40 % steigern
m- inc 3.9 3.1 Zustimmung steigt auf 3,9 (von 5), letzte Messung: 3,1
m- ach 70 - Support löst 70 % der Fälle im Erstkontakt
mT ach 10 - Mit 10 Kunden sprechen
-T non Mit allen Abteilungsleitern gesprochen
mT ach 20 - Wir sprechen mit 20 Kunden
m- ach 20 - 20 Kunden sprechen eine Empfehlung aus
mT ach 5 - Kunden Workshops: 5
mT ach 5 - 5 Kunden Workshops durchgeführt
mT ach 10 - 10 Social Media Posts
mT ach 3 - 3 User Stories umgesetzt
mT mai 1 - Mindestens ein Coffee Talk pro Monat
m- ach 20 - Gewinnung von 20 Patenfamilien
m- ach 500 - Generierung von 500 Leads
m- ach 70 - 70 % der Bestellungen werden online aufgegeben
mT ach 80 - 80 % der Services werden migriert
-T non Formularserver auf Version 7.2 heben
m- inc 75 - Die First-Contact-Resolution, also gelöst ohne Rückruf, hieven wir im Q4 auf 75%
m- ach 12 - Abschlüsse > 100k €: 12
-- non Ersten Enterprise-Kunden gewinnen
m- ach 5 - Mindestens 5 Designpartner nutzen die Beta aktiv
m- ach 60 - 60 % der Beta-Nutzer sind wöchentlich aktiv
m- ach 4 - Produkt wird mit mindestens 4 von 5 bewertet
m- ach 80 - SUS-Score über 80
m- inc 90 70 Erfolgsquote bei Aufgaben von 70 % auf 90 %
-- non Deckungsbeitrag ist positiv
m- dec 150000 - Burn-Rate auf 150k pro Monat senken
m- inc 18 - Runway auf 18 Monate verlängern
m- ach 6 - Liquiditätsreserve von 6 Monaten
m- inc 55 40 Mitarbeiterzahl von 40 auf 55
m- mai 10 - Fluktuation < 10 % p. a.
m- ach 40 - Frauenquote in Tech-Rollen 40 %
m- inc 60 - Anteil erneuerbarer Energien auf 60 % erhöhen
-T non Alle Teams haben ihre OKRs definiert
-T non Jedes Team hat bis KW 2 OKRs veröffentlicht
m- ach 95 - 95 % der Check-ins finden pünktlich statt
m- ach 90 - Teilnahme am wöchentlichen Check-in bei 90 %
-T non Wöchentliche Check-ins einführen
mT mai 2 - Zwei All-Hands pro Monat durchführen
mT ach 3 - 3 Kundenreferenzen erstellt
mT ach 5 - 5 veröffentlichte Fallstudien
m- inc 18 12 Gestützte Markenbekanntheit von 12 % auf 18 %
m- ach 10 - Berichterstattung in mindestens 10 Medien
m- ach 2000000 - Kampagnenreichweite von 2 Mio.
m- ach 4 - ROAS von 4
m- mai 25 - CPA < 25 €
m- ach 2.5 - CTR 2,5 %
m- mai 40 - Absprungrate unter 40 %
m- ach 15 - 15 Keywords auf Seite 1
m- inc 30 - Umsatzwachstum von 30 % YoY
m- inc 30 - Umsatz +30 % zum Vorjahr
m- ach 10 - Vorjahresumsatz um 10 % übertreffen
m- ach 110 - Zielerreichung von 110 %
m- ach 80 - 80 % der Vertriebler erreichen ihre Quote
m- ach 5 - 5 Verkaufschancen pro Vertriebler pro Woche
m- ach 4000000 - Neue Pipeline: 4 Mio. €
m- dec 12 18 Durchschnittlicher Rabatt von 18 % auf 12 %
m- mai 0 - Kein Verlust unter den Top-20-Kunden
m- ach 95 - 95 % der Verträge verlängert
m- ach 12 - Alle 12 auslaufenden Verträge verlängern
-T non Jahresgespräche mit allen A-Kunden geführt
mT ach 20 - 20 Jahresgespräche geführt
m- mai 50 - Ticket-Rückstand unter 50
m- ach 40 - Self-Service-Quote von 40 %
m- dec 10 25 Eskalationen von 25 auf 10 im Monat reduziert
m- dec 20 - Infrastrukturkosten je Kunde -20 %
m- dec 60000 80000 Cloud-Kosten von 80 T€ auf 60 T€ pro Monat senken
m- mai 5 - Weniger als 5 Alarme pro Woche
-T non Notfalltest erfolgreich durchgeführt
-T non Alle Laptops verschlüsselt
mT ach 100 - MFA für 100 % der Konten aktiviert
m- mai 3 - Phishing-Klickrate < 3 %
m- mai 48 - Kritische Lücken innerhalb von 48 h schließen
mT ach 5 - Data Warehouse mit 5 Quellen live
mT ach 3 - 3 Self-Service-Dashboards im Einsatz
m- ach 50 - 50 wöchentliche Dashboard-Nutzer
m- ach 92 - Modellgüte ≥ 92 %
m- ach 1000 - 1.000 gleichzeitige Nutzer
m- dec 30 - Bundle-Größe um 30 % verringern
m- ach 80 - 80 % der Bugs innerhalb des SLA geschlossen
mT mai 1 - Ein größeres Feature pro Monat ausliefern
m- mai 1 - Durchlaufzeit von Pull Requests unter 1 Tag
m- ach 85 - 85 % der zugesagten Story Points geliefert
m- mai 10 - Planabweichung maximal 10 %
m- mai 3 - Budgettreue ±3 %
m- ach 95 - Termintreue > 95 %
m- mai 0.3 - Inventurdifferenz unter 0,3 %
m- dec 25 40 Rüstzeit je Auftrag von 40 auf 25 min
m- dec 20 - Stillstandszeiten um 20 % verringern
m- ach 92 - Anlagenverfügbarkeit 92 %
m- inc 560 480 Ausbringung pro Schicht von 480 auf 560 Stück
m- ach 80 - Lieferantenbewertung mit A bei 80 % der Lieferanten
m- dec 250000 - Materialkosten um 250 T€ gesenkt
-T non Wareneingangsprüfung digitalisiert
m- dec 4 6 Lieferzeit von 6 auf 4 Wochen
m- ach 92 - Belegungsquote 92 %
m- dec 5.5 6.2 Verweildauer von 6,2 auf 5,5 Tage senken
m- mai 14 - Wartezeit auf Termin unter 14 Tage
m- dec 600 1200 Überstunden von 1.200 auf 600 Stunden
m- mai 60 - Nachbesetzung innerhalb von 60 Tagen
m- dec 10 14 Krankheitstage pro Kopf von 14 auf 10
m- ach 15 - Bewerbungen pro Stelle > 15
m- ach 80 - Annahmequote bei Angeboten 80 %
m- ach 75 - Übernahmequote von 75 %
m- mai 0 - Ausbildungsabbrüche auf 0
m- ach 24 - Schulungsstunden je Mitarbeiter: 24
m- ach 3 - Mindestens 3 Ideen pro Mitarbeiter eingereicht
m- ach 100 - 100 Verbesserungsvorschläge
mT ach 50 - 50 % der Verbesserungsvorschläge umgesetzt
m- ach 500 - Bürgerbeteiligung mit 500 Teilnehmenden
m- mai 10 - Durchschnittliche Bearbeitungszeit eines Antrags < 10 Tage
m- dec 100 - Rückstand bei Anträgen auf unter 100 abbauen
m- ach 50 - Onlinequote bei Anträgen 50 %
m- inc 75 60 Den Anteil der Kunden, die nach dem ersten Jahr verlängern, von 60 % auf 75 % steigern
m- ach 50 - Bis Ende Q3 haben mindestens 50 % unserer Großkunden die Migration auf v3 abgeschlossen
m- dec 5 10 Die Anzahl der Tage bis zum Abschluss der Einarbeitung von 10 auf 5 verringern
m- dec 5 12 Kunden, die den Support mehr als einmal pro Woche kontaktieren, sinken von 12 % auf 5 %
m- ach 80 - 80 % der Nutzenden schließen den Vorgang beim ersten Mal erfolgreich ab
mT ach 3 - 3 Förderanträge eingereicht
mT ach 2 - Zwei Paper in Fachzeitschriften veröffentlichen
m- ach 2 - Zwei angenommene Paper auf Top-Konferenzen
m- ach 2 - Zwei Forschungsprojekte mit insgesamt 1 Mio. Euro eingeworben
m- inc 25 - 25 % mehr internationale Studierende
m- inc 20 12 Die Zahl der Partnerschulen von 12 auf 20 erhöhen
-- non In jedem Klassenzimmer funktioniert das WLAN
m- mai 2 - Weniger als 2 % der Bestellungen kommen beschädigt an
m- mai 2 - Höchstens eine von 50 Sendungen kommt zu spät
m- mai 10 - Nie mehr als 10 offene Störungen
m- mai 6 - Liquiditätsreserve von mindestens 6 Monaten halten
m- mai 4 - Mindestens 4 Sterne halten
m- dec 1 - Durchschnittliche Review-Zeit auf einen Tag drücken
m- inc 40 - NPS über 40 bringen
m- inc 40 - NPS auf 40 bringen
m- dec 1 - Fehlerquote auf 1 % drücken
m- ach 30 - 30 % des Umsatzes kommen aus neuen Produkten
m- ach 30 - 30 % Umsatzanteil neuer Produkte
m- ach 5000 - 5.000 Besucher auf die Landingpage bringen
mT ach 3 - 3 Teams ins neue Büro umziehen
m- inc 2 - Conversion um 2 Prozentpunkte heben
m- inc 35 - Wiederkaufrate auf 35 % ausbauen
m- inc 2500 - Community auf 2.500 Mitglieder ausbauen
m- ach 2500 - Eine Community mit 2.500 Mitgliedern aufbauen
m- ach 3000000 - Pipeline von 3 Mio. € aufbauen
m- inc 15 - Vertriebsteam auf 15 Personen erweitern
m- ach 10000 - 10.000 Einwohner mit der Kampagne erreichen
mT ach 50 - 50 Alumni kontaktieren
mT ach 300 - 300 Einwohner in Workshops einbinden
mT ach 5 - 5 Abteilungen in den Piloten einbeziehen
mT ach 20 - 20 Teams befähigen, selbst zu deployen
mT ach 12 - 12 Klassenzimmer mit Tablets ausstatten
m- mai 0 - Keine Ausfallzeit während der Migration
m- mai 3 - Sicherstellen, dass kein Kunde länger als 3 Tage wartet
m- mai 48 - Lieferung innerhalb von 48 Stunden garantieren
m- mai 5 - Überstunden auf 5 Stunden pro Person und Monat begrenzen
m- mai 50000 - Ausgaben auf 50.000 € begrenzen
-T non Alle P0-Bugs beheben
mT ach 10 - Die 10 größten Ärgernisse der Kunden beheben
mT ach 80 - 80 % der Auditfeststellungen behoben
-T non Alle Auditfeststellungen geschlossen
mT ach 10 - 10 Verbesserungsvorschläge umsetzen
mT ach 5 - 5 Prozessverbesserungen identifiziert und umgesetzt
mT ach 50 - Kündigungsgründe von 50 Kunden analysieren
mT ach 500 - 500 Kunden befragen
mT ach 500 - Befragung mit 500 Kunden abgeschlossen
-T non Wettbewerbsanalyse abgeschlossen
m- ach 5 - 5 zertifizierte Scrum Master
mT ach 3 - 3 interne Kandidaten befördern
mT ach 80 - 80 % der Stellen intern besetzen
m- dec 5 20 Unbesetzte Stellen von 20 auf 5 reduzieren
m- dec 25 - Zeit in Meetings um 25 % reduzieren
m- ach 20 - 20 % der Entwicklungszeit für Innovation freispielen
m- ach 20 - 20 % der Sprintkapazität für technische Schulden
mT ach 10 - 10 % des Budgets in Weiterbildung investieren
m- inc 5 - Preise um 5 % erhöhen, ohne Kunden zu verlieren
m- inc 75 - Warenkorbwert auf 75 € steigern bei einer Retourenquote unter 8 %
m- inc 20 - Umsatz um 20 % steigern bei gleichbleibender Marge
-T non Projekt Atlas termingerecht abschließen
-T non Phase 1 der Einführung abschließen
mT ach 60 - Rollout in 3 von 5 Werken abgeschlossen
mT ach 2 - Pilot läuft in 2 Filialen
mT ach 40 - 40 Filialen sind auf dem neuen Kassensystem
m- ach 40 - Alle 40 Filialen arbeiten mit dem neuen Kassensystem
-T non Vertrag mit Logistikpartner unterschrieben
-T non Budget freigegeben
-T non Freigabe durch den Vorstand liegt vor
-T non Team vollständig besetzt
-T non Neue Finanzchefin eingestellt
-T non Leitbild an alle Mitarbeitenden kommuniziert
m- ach 90 - 90 % der Mitarbeitenden können unsere Strategie erklären
m- ach 90 - 90 % der Mitarbeitenden verstehen die Strategie
m- ach 4 - Mitarbeitende bewerten die Führung mit 4 oder besser von 5
m- ach 20 - Durchschnittlich mindestens 20 Schulungsstunden je Mitarbeitendem
mT ach 3 - Jeder Mitarbeitende absolviert 3 Lernmodule
mT ach 1 - Ein Kundenbesuch pro Vertriebler und Woche
mT mai 2 - Zwei Blogbeiträge im Monat
m- ach 30 - Wöchentlicher Newsletter mit 30 % Öffnungsrate
m- mai 50 - Monatliches Webinar mit mindestens 50 Teilnehmenden
-T non Vierteljährliche Mitarbeiterversammlung durchgeführt
m- inc 10 - Wir wollen den Umsatz um 10 % steigern
m- ach 50 - Bis zum Quartalsende haben wir 50 Leads generiert
m- ach 5 - Bis zum 31.12. konnten wir 5 neue Partner gewinnen
m- dec 8 - Wir konnten die Kosten um 8 % senken
m- ach 3 - Es ist uns gelungen, 3 Großkunden zu gewinnen
m- mai 2 - Es gelingt, die Ausschussquote unter 2 % zu halten
m- ach 8 - Durchschnittlich 8 von 10 Punkten in der Kundenbefragung
m- ach 80 - Mind. 8 von 10 Kunden würden uns weiterempfehlen
m- ach 80 - Quote der Weiterempfehlungen liegt bei 80%
m- ach 1.8 - Die Kunden geben uns im Schnitt die Note 1,8
m- ach 1.8 - Schulnote 1,8 oder besser
m- dec 2.2 2.6 Notendurchschnitt verbessert sich von 2,6 auf 2,2
m- dec 1.9 2.4 Zufriedenheitsnote von 2,4 auf 1,9 verbessern
m- inc 2 - Anmeldezahlen ggü. Vorjahr verdoppelt
m- inc 2 - Doppelt so viele Anmeldungen wie im Vorjahr
m- dec 0.5 - Halb so viele Beschwerden wie im Vorjahr
m- dec 25 - Ein Viertel weniger Papierverbrauch
m- inc 25 - Um ein Viertel mehr Teilnehmende
m- ach 50 - Mindestens die Hälfte der Teams nutzt das Tool
m- ach 50 - Jedes zweite Team nutzt das Tool
m- ach 66.67 - Mehr als 2/3 der Teams nutzen das Tool
mT ach 66.67 - 2/3 der Belegschaft ist geschult
m- ach 50 - Fünf-Sterne-Bewertungen: 50
m- ach 50 - 50 Fünf-Sterne-Bewertungen
m- ach 50 - Fünfzig 5-Sterne-Bewertungen
`
