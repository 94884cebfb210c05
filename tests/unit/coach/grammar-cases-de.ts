/**
 * Texts that try out the grammar, one a line: what is expected, then the text.
 * Objectives: Q qualitative, T task or project, M metric target. Key results: m measurable, T task or milestone,
 * then direction (inc dec mai ach non) and, when measurable, target and baseline.
 */
export const OBJECTIVES_DE = `
Q-- Wir begeistern unsere Gäste mit jedem Besuch
Q-- Unser Kundenservice ist der beste der Branche
Q-- Die Zusammenarbeit zwischen den Standorten verbessern
Q-- Mitarbeiterzufriedenheit steigern
Q-- Kundenbindung stärken
Q-- Wir werden die erste Adresse für nachhaltige Mode
Q-- Wir schaffen eine Kultur, in der Fehler besprochen werden
Q-- Unsere Marke ist in Süddeutschland bekannt
Q-- Aufbau einer starken Arbeitgebermarke
Q-- Wir entwickeln uns zum verlässlichen Partner der Kommunen
Q-- Unsere Website überzeugt Besucher auf den ersten Blick
Q-- Neue Mitarbeitende fühlen sich willkommen
Q-- Exzellente Produktqualität liefern
Q-- Alle Teams arbeiten auf Augenhöhe zusammen
Q-- Unsere Kundinnen lieben das neue Produkt
Q-- Ein Arbeitsplatz, an dem sich alle sicher fühlen
Q-- Innovationskraft des Unternehmens stärken
Q-- Wir sind fit für die Zukunft
Q-- Kunden finden sich in der App sofort zurecht
Q-- Unser Vertrieb gewinnt mit Begeisterung neue Kunden
Q-- Wir leben Nachhaltigkeit im Alltag
Q-- Vertrauen der Eltern in unsere Kita festigen
Q-- Unsere Softwareentwicklung liefert schneller und verlässlicher
Q-- Digitale Vorreiterrolle im Mittelstand übernehmen
Q-- Wir machen unsere Kunden erfolgreich
Q-- Prozesse im Einkauf effizienter gestalten
Q-- Jede Patientin versteht, was mit ihr geschieht
Q-- Unsere Veranstaltungen sind Stadtgespräch
QT- Einführung eines neuen CRM-Systems
QT- Neue Website launchen
QT- Wir bauen einen Onlineshop auf
QT- Umzug in das neue Bürogebäude
QT- Leitbild erarbeiten und kommunizieren
QT- ERP-Umstellung bis Ende Q3 abschließen
QT- Wir implementieren ein Wissensmanagement
QT- Entwicklung einer mobilen App
QT- Das Intranet ist überarbeitet
QT- Datenschutzkonzept erstellen
QT- Betriebsrat gründen
QT- Wir stellen einen Vertriebsleiter ein
QT- Recruiting-Prozess neu aufsetzen
QT- Aufbau eines zweiten Standorts in Linz
QT- Zertifizierung nach ISO 27001 vorbereiten
QT- Wir veröffentlichen unser neues Preismodell
QT- Durchführung einer Kundenbefragung
QT- Produktkatalog digitalisieren
QT- Wir werden bis Jahresende das Lager automatisieren
QT- Schulungskonzept für Führungskräfte ausarbeiten und umsetzen
-T- Fünf Workshops mit Pilotkunden durchführen
-T- Zwölf Blogartikel veröffentlichen
-T- Drei neue Filialen eröffnen
--M Umsatz um 20 % steigern
--M Marktanteil von 30 Prozent erreichen
--M Fluktuation unter 8 % senken
--M 500 neue Mitglieder gewinnen
--M Wir wollen 2 Mio. Euro Umsatz machen
--M Kundenzufriedenheit von 4,1 auf 4,6 erhöhen
--M Reklamationen um ein Drittel reduzieren
--M NPS von 50
--M Anzahl der Spenden verdoppeln
--M Verdreifachung der Onlineverkäufe
--M Wir senken unsere CO2-Emissionen um 15 Prozent
--M Kosten um 300.000 € senken
--M Wachstum auf 250 Mitarbeitende
`

export const KEY_RESULTS_DE = `
m- inc 25 18 Wir steigern die Konversionsrate von 18 auf 25 Prozent
m- inc 20 - Steigerung des Umsatzes um 20 %
m- ach 100 - 100 Neukunden gewonnen
m- ach 200 - 200 Leads pro Monat generieren
m- mai 24 - Anfragen werden innerhalb von 24 Stunden beantwortet
m- dec 5 12 Fehlerquote sinkt von 12 % auf 5 %
m- dec 10 - Ausschuss um 10 Prozent reduzieren
m- inc 4.5 3.9 Kundenbewertung bei Google von 3,9 auf 4,5 Sterne verbessern
m- dec 30 45 Durchlaufzeit von 45 auf 30 Tage verkürzt
m- mai 2 - Maximal zwei kritische Fehler pro Release
m- ach 80 - 80 % der Mitarbeitenden nutzen das neue Tool
m- ach 95 - 95 % Termintreue
m- inc 50 - NPS auf 50 steigern
m- ach 50 - NPS von mindestens 50
m- ach 30 - 30 % Marktanteil
m- ach 1000000 - 1 Mio. Euro Auftragseingang
m- inc 3 2 Erhöhung der durchschnittlichen Bestellungen pro Kunde von 2 auf 3
m- mai 0 - Null Arbeitsunfälle
m- mai 0 - Keine Datenpannen
m- dec 50 - Anzahl der Supporttickets um 50 % senken
m- inc 15 - 15 % mehr Bewerbungen
m- dec 20 - 20 % weniger Stornierungen
m- ach 40 - 40 neue Patenschaften
m- inc 10000 7000 Newsletter-Abonnenten von 7.000 auf 10.000 erhöhen
m- mai 99.9 - Systemverfügbarkeit von 99,9 % halten
m- dec 3 - Krankenstand unter 3 % senken
m- ach 75 - Mindestens drei Viertel der Teilnehmenden schließen den Kurs ab
m- ach 90 - 90 % der Kunden empfehlen uns weiter
m- ach 25 - 25 unterzeichnete Verträge
m- dec 2 5 Antwortzeit von 5 Tagen auf 2 Tage reduzieren
m- ach 12 - Zwölf Unternehmen haben das Produkt gekauft
m- inc 60 - Erhöhung der Weiterempfehlungsquote auf 60 %
m- ach 250000 - 250 Tsd. Euro Umsatz mit Neukunden
m- inc 2 - Verdopplung der Website-Besucher
m- dec 0.5 - Halbierung der Wartezeit
m- ach 5 - Fünf neue Kooperationspartner
m- ach 70 - Mitarbeiterzufriedenheit liegt bei 70 %
m- inc 85 72 Auslastung: 72 % → 85 %
m- dec 4 9 Reaktionszeit (aktuell 9 Stunden) auf 4 Stunden senken
m- inc 40 - Anteil der Frauen in Führungspositionen steigt auf 40 %
m- ach 500 - 500 Downloads der App im ersten Monat
m- ach 3 - Drei Presseberichte in überregionalen Medien erschienen
m- ach 4.8 - Durchschnittliche Bewertung von 4,8
m- mai 5 - Weniger als 5 Reklamationen pro Monat
m- dec 8 15 Kosten pro Lead von 15 € auf 8 € senken
m- ach 150 - 150 Anmeldungen zum Sommerfest
m- ach 20 - 20 qualifizierte Bewerbungen pro Stelle
m- inc 30 - Die Zahl aktiver Nutzer wächst um 30 %
m- ach 60 - 60 % der Schülerinnen erreichen die Mindeststandards
mT ach 10 - 10 Interviews mit Key Accounts
mT ach 10 - 10 Kundeninterviews führen
mT ach 5 - Fünf Blogbeiträge veröffentlicht
mT mai 2 - Jede Woche zwei Verkaufsgespräche führen
mT ach 3 - Drei Workshops mit dem Vertrieb durchgeführt
mT ach 100 - 100 % der Mitarbeiter geschult
mT ach 4 - Vier neue Entwickler einstellen
mT ach 50 - 50 Kundenbesuche
mT ach 6 - 6 Schulungen für Ehrenamtliche anbieten
mT ach 80 - 80 % der Prozesse sind dokumentiert
mT ach 2 - Wir nehmen an zwei Messen teil
mT ach 15 - 15 Testkäufe durchführen
mT mai 1 - Mindestens ein Feedbackgespräch pro Monat und Mitarbeiter
mT ach 20 - 20 Anrufe bei Bestandskunden
mT ach 3 - Wir führen drei Pilotprojekte durch
mT ach 90 - Migration zu 90 % abgeschlossen
-T non CRM-System ausgewählt
-T non Neue Website ist online
-T non Konzept für das Onboarding erstellt
-T non Ein für alle zugängliches CRM
-T non Ein neues CRM, auf das alle zugreifen können
-T non Wir veröffentlichen den Nachhaltigkeitsbericht
-T non Kick-off mit allen Beteiligten durchgeführt
-T non Einstellung einer Projektleiterin
-T non Strategiepapier liegt vor
-T non Budget ist freigegeben
-T non Alle Mitarbeitenden sind geschult
-T non Definition der Zielgruppen
-T non Prototyp gebaut und getestet
-T non Das Team hat einen Redaktionsplan erarbeitet
-T non Rahmenvertrag mit Lieferanten aushandeln
-T non Stellenbeschreibung veröffentlichen
-T non Wir richten ein Beschwerdemanagement ein
-T non Pilotprojekt starten
-T non Version 2.0 der App ist ausgerollt
-- inc Bessere Erreichbarkeit
-- inc Kundenzufriedenheit erhöhen
-- dec Weniger Reklamationen
-- dec Kosten senken
-- non Zufriedene Kunden
-- inc Höhere Sichtbarkeit in den Medien
-- mai Qualität auf hohem Niveau halten
-- inc Steigerung der Markenbekanntheit
-- dec Verkürzung der Lieferzeiten
-- non Kundenzufriedenheit
`

export const MORE_OBJECTIVES_DE = `
Q-- Pflegekräfte kommen gern zur Arbeit und bleiben gesund
Q-- Wir sind das Rückgrat der regionalen Energiewende
Q-- Anwohner spüren, dass ihr Bahnhof sicherer geworden ist
Q-- Aus Interessenten werden begeisterte Botschafter
Q-- Unser Werk läuft so ruhig, dass niemand mehr am Wochenende einspringen muss
Q-- Bewerberinnen erzählen weiter, wie fair unser Auswahlverfahren ist
Q-- Lehrkräfte haben den Kopf frei fürs Unterrichten
Q-- Spitzenqualität aus der Oberpfalz
Q-- Unsere Daten sind eine Quelle, der alle vertrauen
Q-- Wir verstehen unsere Bestandskunden genau
Q-- Der Einkauf ist Partner statt Bremser
Q-- Wir haben die zufriedensten Kunden im DACH-Raum
Q-- Bester Kundenservice der Region
Q-- Die Nummer 1 bei Lastenrädern werden
Q-- Der Bereitschaftsdienst rund um die Uhr (24/7) gibt Angehörigen Halt
Q-- Mehr Sicherheit auf der Baustelle
Q-- Wir stärken den Zusammenhalt im Verein
Q-- Ich habe wieder Zeit für meine Familie
Q-- Unsere Produkte begeistern durch Einfachheit
Q-- Klare Verantwortlichkeiten im Projektgeschäft
QT- Digitale Personalakte einführen
QT- Wir schreiben das Handbuch für Ehrenamtliche neu
QT- Neubau der Turnhalle
QT- Wir lösen das alte Kassensystem ab
QT- Alle Verträge ins neue Archiv überführen
QT- Sommerfest organisieren
QT- Die Website wird auf ein neues CMS migriert
QT- Ablösung der Excel-Listen durch ein BI-Tool
QT- Wir setzen die EU-Lieferkettenrichtlinie um
QT- Erarbeitung eines Schutzkonzepts
QT- Mentoringprogramm aufsetzen
QT- Eine neue Marketingleitung finden und einstellen
QT- Fuhrpark auf Elektroautos umstellen
-T- 20 Bäume im Schulhof pflanzen
-T- Zwei Stellen nachbesetzen
--M Durchlaufzeit halbieren
--M 40 % Frauenanteil in der Führung
--M Bis Dezember eine Million Euro Spenden einwerben
--M Wir gewinnen 30 neue Pflegefamilien
--M Energieverbrauch je Tonne um 12 % senken
--M Jahresumsatz von 4,5 Mio. €
--M Sieben von zehn Kunden kaufen wieder
`

export const MORE_KEY_RESULTS_DE = `
m- mai 15 - Rettungsdienst trifft in höchstens 15 Minuten ein
m- ach 92 - 92 % der Züge fahren pünktlich ab
m- inc 78 64 Impfquote bei Kindern von 64 % auf 78 % anheben
m- dec 1.2 2 Verletzungen je 1.000 Stunden von 2,0 auf 1,2 gesenkt
m- ach 350000 - 350.000 € aus Stiftungsmitteln eingeworben
m- inc 30 22 Eigenkapitalquote wächst von 22 auf 30 Prozent
m- ach 60 - Mindestens 60 Familien melden sich für die Ferienbetreuung an
m- mai 0.5 - Ausfallrate bleibt unter 0,5 %
m- dec 35 - Papierverbrauch um 35 % verringert
m- ach 4 - Vier Krankenhäuser unterschreiben einen Rahmenvertrag
m- ach 65 - Lesekompetenz: 65 % der Klasse 4 erreichen das Regelniveau
m- dec 7 12 Fluktuationsquote 7 % (Vorjahr 12 %)
m- ach 8 - 8 von 10 Punkten in der Gästebefragung
m- inc 1500000 1200000 Deckungsbeitrag von 1,2 auf 1,5 Mio. Euro
m- ach 1000 - Tausend Menschen besuchen die Ausstellung
m- mai 30 - Rechnungen sind spätestens nach 30 Tagen bezahlt
m- inc 25 - Plus 25 Prozent Zugriffe auf den Blog
m- ach 15 - Fünfzehn Betriebe bieten Praktika an
m- dec 2 6 Onboarding dauert statt 6 nur noch 2 Wochen
m- dec 1 - Abbrüche im Bestellprozess unter 1 % drücken
m- inc 90 - Die Liefertreue verbessert sich auf 90 %
m- ach 33.33 - Ein Drittel der Kunden bestellt online
m- inc 12 - Wir erhöhen die Zahl der Ausbildungsplätze auf zwölf
m- ach 55 - Öffnungsrate des Newsletters von 55 %
m- dec 20 - Energiekosten um zwanzig Prozent reduzieren
m- ach 3 - Drei Neukunden aus der Pharmabranche
m- mai 90 - Die Maschinenverfügbarkeit liegt jede Woche bei mindestens 90 %
m- dec 4 - Krankheitstage pro Kopf auf vier senken
m- ach 100 - Kundenumfrage mit 100 Teilnehmern
m- ach 1 - Mindestens ein Großkunde aus dem Ausland
m- ach 85 - 85 Prozent Zustimmung in der Mitarbeiterbefragung
m- inc 200 120 Tägliche Besucher von 120 auf 200 steigern
m- ach 45000 - CHF 45'000 Spenden gesammelt
m- ach 18000000 - 18 Mio. Impressionen
m- mai 10 - Wartezeit am Telefon: max. 10 Sekunden
m- dec 0.5 - Beschwerden halbieren sich
mT ach 12 - 12 Elterngespräche führen
mT ach 3 - Drei Prozesse automatisiert
mT ach 25 - 25 Führungskräfte in Feedback geschult
mT mai 1 - Wir veröffentlichen jeden Monat einen Fachartikel
mT ach 5 - Fünf A/B-Tests auf der Produktseite durchführen
mT ach 200 - 200 Haushalte befragen
mT ach 2 - Zwei Azubis eingestellt
mT mai 40 - 40 Vertriebstelefonate pro Woche
mT ach 30 - 30 % der Altverträge digitalisiert
mT ach 7 - Sieben Standorte ans neue Netz angeschlossen
mT ach 10 - Zehn Rezepte für die Kantine entwickeln
-T non Hygieneplan aktualisieren
-T non Angebot für Schulklassen entwickeln
-T non Neue Preisliste verabschiedet und kommuniziert
-T non Die Stelle der Pflegedienstleitung ist besetzt
-T non Vertrag mit dem Caterer gekündigt
-T non Betriebsanleitung ins Polnische übersetzen lassen
-T non Auswahl eines Anbieters bis 30.06.
-T non Wir legen die Ziele für 2027 fest
-T non Erster Prototyp fertiggestellt
-T non Satzung beschlossen
-- inc Mehr Nachwuchs für die Feuerwehr
-- dec Kürzere Wege in der Produktion
-- inc Die Verständlichkeit unserer Bescheide verbessern
-- dec Fehlzeiten reduzieren
-- non Gute Stimmung im Team
-- inc Bekanntheit in der Region ausbauen
`
