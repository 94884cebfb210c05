/** Further texts in German: start values, limits, what others do, unlisted verbs. Same form as the first cases. */
export const FURTHER_OBJECTIVES_DE = `
Q-- Bei uns geht niemand mit einer offenen Frage nach Hause
Q-- Unser Labor arbeitet so sorgfältig, dass Ärzte nicht mehr nachfragen
Q-- Die Stadtbücherei ist das zweite Wohnzimmer des Viertels
Q-- Kundinnen erledigen ihren Umzug mit uns, ohne sich den Kopf zu zerbrechen
Q-- Wir können uns aufeinander verlassen
Q-- Gesunde Finanzen
Q-- Das ganze Haus zieht an einem Strang
Q-- Lieferanten wollen mit uns arbeiten
QT- Keller aufräumen und streichen
QT- Schulgarten anlegen
QT- Wechsel des Stromanbieters
QT- Neues Vergütungsmodell verhandeln
QT- Wir digitalisieren das Archiv
QT- Die neue Filiale in Graz ist eröffnet
QT- Ein Fahrradparkhaus am Bahnhof bauen
--M Jeder dritte Besucher kommt wieder
--M Spendeneinnahmen verdreifachen
--M Krankenstand von 7 auf 5 %
--M 99,5 % Verfügbarkeit
`
export const FURTHER_KEY_RESULTS_DE = `
m- inc 25 18 Abschlussquote 25 % statt wie bisher 18 %
m- inc 25 18 Abschlussquote 25 % (vorher 18)
m- inc 25 18 Abschlussquote 25 % (letztes Jahr 18 %)
m- inc 25 18 Abschlussquote von 25 % (2025: 18 %)
m- inc 25 18 Abschlussquote von 25 % (Stand Juni: 18 %)
m- inc 25 18 Abschlussquote auf 25 % (Start: 18 %)
m- inc 25 18 Abschlussquote bei 25 %, derzeit 18 %
m- inc 25 18 Abschlussquote 25 % nach 18 % im Vorjahr
m- inc 25 18 Abschlussquote von 25 % gegenüber 18 % im letzten Quartal
m- inc 25 18 25 % Abschlussquote im Vergleich zu 18 %
m- inc 25 18 Ausgehend von 18 % erreichen wir 25 % Abschlussquote
m- inc 25 18 18 % heute, 25 % am Quartalsende: Abschlussquote
m- inc 25 18 Abschlussquote heute 18 %, Ziel 25 %
m- inc 25 18 Abschlussquote: 18 % -> 25 %
m- inc 25 18 Abschlussquote 18 % auf 25 %
m- inc 5 3 Aus bisher drei Standorten werden fünf
m- inc 5 3 Aus drei Filialen mit Abholstation werden fünf
m- dec 4 9 Freigaben dauern statt 9 nur noch 4 Tage
m- dec 4 9 Freigaben dauern nicht mehr neun, sondern vier Tage
m- dec 4 9 Freigabe in 4 statt 9 Tagen
m- dec 4 9 Freigabedauer von neun Tagen runter auf vier
m- inc 50 40 NPS steigt um 10 Punkte auf 50 (heute 40)
m- inc 8 4 Zahl der Gruppen verdoppelt sich von 4 auf 8
m- inc 37 30 NPS um 7 Punkte von 30 auf 37 verbessern
m- inc 37 30 NPS 37 (Ausgangspunkt 30)
m- inc 37 30 NPS 37 (momentan 30)
m- inc 37 30 NPS 37, im Vorjahr waren es 30
m- inc 37 30 NPS 37; letzte Messung 30
m- inc 37 30 NPS: Ist 30, Soll 37
m- inc 37 30 NPS (Ist: 30) auf 37 heben
m- inc 37 30 NPS von derzeit 30 Punkten auf 37 Punkte
m- dec 12 20 20 auf 12 Minuten: mittlere Wartezeit
m- dec 12 20 Wartezeit sinkt von durchschnittlich 20 auf höchstens 12 Minuten
m- dec 12 20 Die Wartezeit beträgt noch 12 Minuten (vor Projektbeginn 20)
m- inc 1200 900 Wir kommen von 900 auf 1.200 Abonnenten
m- inc 1200 900 Abonnentenzahl: 1.200 (+300 gegenüber 900 im Mai)
m- dec 6 15 Statt 15 Prozent brechen nur noch 6 Prozent den Kurs ab
m- inc 3 - Weiterempfehlungen um den Faktor 3 erhöhen
m- inc 3 - Dreimal so viele Empfehlungen wie im Vorjahr
m- ach 500000 - 500 T€ Umsatz im Neukundengeschäft
m- ach 66.67 - Zwei Drittel der Gäste kommen wieder
m- mai 0 - 0 Unfälle
m- mai 0 - Nicht ein einziger Reklamationsfall
m- mai 5 - Kein Ticket älter als 5 Tage
m- mai 10 - Niemand wartet mehr als 10 Minuten
m- mai 3 - Überstunden pro Kopf überschreiten nie 3 Stunden pro Woche
m- mai 90 - Pünktlichkeit in keinem Monat unter 90 %
m- mai 20 - Lagerbestand zwischen 20 und 30 Tagen halten
m- mai 24 - Jede Anfrage erhält in weniger als 24 Stunden eine Antwort
m- mai 2 - Rückruf innerhalb von zwei Stunden
m- inc 12 - Zwölf Prozent mehr Stammgäste
m- inc 15 - Umsatz pro Kunde klettert um 15 Prozent
m- dec 15 - Die Stromrechnung schrumpft um 15 %
m- dec 20 - 20 % unter dem Vorjahresverbrauch
m- inc 30 - Um 30 % höhere Teilnahme
m- dec 30 - 30 % geringere Emissionen
-- inc Ruhigere Nächte auf Station
-- inc Pünktlichere Züge
-- inc Freundlicherer Empfang
-- dec Niedrigere Energiekosten
-- inc Verlässlichere Dienstpläne
-- dec Wir werfen weniger weg
-- mai Budget einhalten
-- inc Das Team fühlt sich sicherer im Umgang mit der Software
-T non Fassade streichen
-T non Garten winterfest machen
-T non Beete gejätet und gemulcht
-T non Neue Speisekarte steht
-T non Praxisräume umgestalten
-T non Wir heuern einen Koch an
-T non Kellerregale entrümpelt
-T non Stundenplan-Software angeschafft
-T non Alle Server umgezogen
-T non Verhandlungen mit der Bank abgeschlossen
-T non Antrag auf Fördermittel gestellt
-T non Ein Patenprogramm für Neue
-T non Dienstvereinbarung zum mobilen Arbeiten unterzeichnet
-T non Pressekonferenz abhalten
-T non Bandenwerbung am Spielfeld anbringen
-T non Wir bestücken die Werkstatt mit neuen Werkzeugen
-T non Ersthelferkurs absolvieren
-T non Übergabeprotokoll in allen Schichten eingeführt
-T non Sprechzeiten auf der Website aktualisiert
-T non Workshop zur Produktvision
-T non Alte Verträge gekündigt
-T non Wir verlegen den Wareneingang in Halle 2
-T non Umfrage unter allen Mitgliedern starten
-T non Notfallübung im Herbst
-T non Neues Logo
-T non Onboarding-Checkliste für Werkstudierende
-T non Chatbot in Betrieb
-T non Vertretungsregelung schriftlich festgehalten
-T non Produktionslinie 3 auf Zweischichtbetrieb umgestellt
mT ach 8 - Acht Beete anlegen
mT ach 12 - 12 Klassenzimmer mit Tablets ausgestattet
mT ach 3 - Drei Mentoren gewonnen und geschult
mT ach 40 - 40 Kunden persönlich besucht
mT ach 6 - Sechs Ausgaben des Kundenmagazins gedruckt
mT ach 100 - 100 % der Maschinen gewartet
mT ach 75 - 75 % der Stellenbeschreibungen überarbeitet
mT ach 15 - 15 Fallstudien auf der Website
mT ach 5 - Fünf Songs einüben
mT mai 3 - Dreimal pro Woche laufen gehen
mT mai 1 - Einmal im Monat alle Filialen besuchen
mT ach 10 - 10 Probestunden für Schulklassen
mT ach 24 - 24 Social-Media-Posts
mT ach 2 - Zwei zusätzliche Kassen aufstellen
mT ach 30 - 30 Kaltakquise-Anrufe
mT ach 20 - 20 Angebote an Neukunden verschicken
m- ach 20 - 20 Angebote werden angenommen
m- ach 300 - 300 Kinder bekommen ein warmes Mittagessen
m- ach 70 - 70 % der Eltern kommen zum Elternabend
m- ach 50 - 50 Unternehmen beteiligen sich am Praktikumstag
m- ach 80 - 80 % der Azubis bestehen die Zwischenprüfung
m- ach 40 - 40 Gäste pro Abend
m- ach 90 - 90 % der Bewohner geben an, gut zu schlafen
m- ach 5 - Fünf Artikel über uns in Fachmedien
m- ach 12 - Zwölf Mitarbeitende wechseln freiwillig in die neue Abteilung
m- ach 60 - 60 % der Tickets löst der First Level
m- ach 1000 - 1.000 App-Installationen
m- ach 35 - 35 % der Schulungsteilnehmer wenden das Gelernte an
m- ach 85 - 85 % aller Kurse sind ausgebucht
m- ach 98 - 98 % der Lieferungen kommen vollständig an
m- ach 250 - 250 Teilnehmende am Webinar
m- mai 4 - Jede Filiale hat nie mehr als vier offene Stellen
m- ach 12 - Im Schnitt 12 Stammkunden am Tag
m- ach 70 - 70 % der Erstsemester bleiben bis zum zweiten Jahr
m- inc 9 6 Die Klasse liest im Schnitt 9 Bücher pro Halbjahr statt 6
m- ach 80 - Acht von zehn Besuchern finden den Weg ohne nachzufragen
m- dec 10 - Stromverbrauch des Rathauses um ein Zehntel gesenkt
m- mai 1 - Höchstens ein Ausfalltag je Quartal
m- inc 40000 - Erlöse aus Vermietung auf 40.000 € ausgebaut
m- ach 100 - 100 Haushalte beziehen unseren Ökostrom
m- ach 4 - Note 4 von 5 im Bewerberfeedback
m- ach 15 - 15 Mentees finden einen Ausbildungsplatz
m- dec 3 - Rückläufer auf 3 % gedrückt
m- mai 20 - Klassengröße bleibt bei maximal 20 Kindern
m- ach 2000000 - 2 Millionen Aufrufe unserer Lernvideos
m- ach 50 - Die Hälfte aller Anträge geht digital ein
m- dec 30 60 Weniger als 30 Minuten von der Aufnahme bis zur ersten Untersuchung (bisher über eine Stunde)
m- inc 150000 - Spendenaufkommen wächst auf 150 Tsd. Euro
m- ach 3 - Drei Neukunden kommen über Empfehlungen
m- dec 2 - Die Zahl der Schnittstellenfehler sinkt um zwei pro Woche
m- ach 90 - 90 Prozent der Patienten fühlen sich gut aufgeklärt
m- ach 45 - 45 Prozent Eigenstromanteil
m- mai 0 - Ohne eine einzige Beanstandung durch das Gesundheitsamt
mT ach 30 - 30 Altgeräte entsorgt
mT ach 2 - Zwei Imagefilme gedreht
mT ach 6 - Sechs Kolleginnen zur Weiterbildung angemeldet
mT ach 400 - 400 Flyer in der Innenstadt verteilt
mT mai 2 - Zwei Sprechstunden pro Woche anbieten
mT ach 1 - Mindestens eine Notfallübung durchführen
mT ach 60 - Umbau der Küche zu 60 % fertig
-T non Lagerplätze neu beschriftet
-T non Wir übersetzen die Gebrauchsanleitung
-T non Umstieg auf das neue Lohnprogramm
-T non Hausordnung verabschiedet
-T non Neue Stelle im Empfang ausgeschrieben
-T non Freigabe durch den Vorstand
-T non Schnittstelle zum Warenwirtschaftssystem
-T non Bis zum 1. Mai sind alle Zimmer renoviert
-- inc Patienten verstehen ihren Befund besser
-- dec Weniger Bürokratie im Alltag der Lehrkräfte
-- non Ein gutes Miteinander
-- inc Stärkere Bindung zu Stammkunden
-- dec Senkung der Lagerkosten
-- mai Das Serviceniveau bleibt konstant
-- non Begeisterte Teilnehmer
-- dec Ausfallzeiten minimieren
-- inc Unsere Reichweite wächst
-- inc Motivation der Auszubildenden fördern
m- ach 200 - 200 Besucher tragen sich in den Verteiler ein
m- ach 30 - 30 Betriebe schicken ihre Azubis zu uns
m- ach 60 - 60 % der Neukunden schließen innerhalb eines Monats das Einrichten ab
m- ach 25 - 25 Vereine melden Teams zum Stadtlauf
m- ach 75 - Drei von vier Teilnehmern setzen mindestens eine Übung im Alltag um
m- ach 500 - 500 Bürgerinnen unterschreiben die Petition
m- ach 90 - 90 % der Angehörigen erhalten am selben Tag eine Rückmeldung
m- ach 12 - Zwölf Journalisten berichten über die Studie
m- ach 40 - 40 % der Belegschaft fährt mit dem Rad zur Arbeit
m- ach 8 - Acht Kommunen übernehmen unser Konzept
m- ach 95 - 95 % der Auszubildenden würden uns weiterempfehlen
m- ach 100 - 100 Kinder lernen schwimmen
m- ach 5 - Fünf Investoren geben eine feste Zusage
m- ach 85 - 85 % der Bestellungen verlassen das Lager noch am selben Tag
m- ach 50 - 50 Nachbarn machen beim Hoffest mit
m- ach 20 - 20 Kunden testen die Beta-Version
m- ach 70 - 70 % der Pflegekräfte kennen den neuen Standard
m- ach 3 - Drei Großkunden verlängern ihren Vertrag
m- ach 1500 - 1.500 verkaufte Eintrittskarten
m- ach 65 - 65 % aller Rechnungen laufen ohne Rückfrage durch
m- ach 10 - Zehn Eltern arbeiten im Förderverein mit
m- ach 30000 - 30.000 Euro Sponsorengelder zugesagt
m- ach 4.5 - Im Schnitt 4,5 Sterne für die Küche
m- ach 18 - 18 Auszubildende haben die Prüfung bestanden
m- ach 80 - 80 % der Anfragen führen zu einem Angebot
m- ach 22 - Mittelwert 22 im Wohlbefindensindex
m- ach 6 - Sechs Ehemalige kehren zurück
m- mai 3 - Rückrufquote bei höchstens 3 von 100 Geräten
m- mai 48 - Alle Befunde liegen binnen 48 Stunden vor
m- mai 1 - Kein Patient liegt länger als eine Stunde auf dem Flur
m- mai 85 - Bettenauslastung jede Woche zwischen 85 und 92 %
m- mai 30 - Vorrat reicht immer für mindestens 30 Tage
m- mai 2 - Nie mehr als zwei offene Sicherheitslücken
m- mai 5 - Budgetabweichung innerhalb von 5 %
m- mai 100 - Betriebstemperatur dauerhaft unter 100 °C
m- mai 99 - Anlagenverfügbarkeit hält mindestens 99 %
m- mai 10 - Kassenwartezeit übersteigt nie 10 Minuten
m- dec 25 - Ein Viertel weniger Restmüll
m- dec 5 - Spritverbrauch auf 5 Liter drücken
m- inc 35 - Auf 35 % gestiegener Mehrweganteil
m- inc 7 - Schlafdauer auf 7 Stunden verlängern
m- inc 3 - Die Kundschaft wächst auf drei Bundesländer an
m- inc 60 - Eigenfertigungsanteil auf 60 % ausgeweitet
m- inc 2 - Doppelt so viele Rückmeldungen aus der Belegschaft
m- dec 0.5 - Nur noch halb so viele Nacharbeiten
m- dec 15 - Die Durchlaufzeit wird 15 % kürzer
m- inc 12 - Wir verbessern die Produktivität um 12 %
m- dec 3 - Bearbeitungsdauer auf 3 Tage verbessern
m- dec 2 - Verspätungen auf 2 pro Woche bringen
m- inc 80 - Weiterempfehlung auf 80 % bringen
-- dec Geringerer Verschnitt
-- inc Die Kinder trauen sich mehr zu
-- inc Steigende Nachfrage
-- dec Sinkende Fehlerzahlen
-- inc Mitarbeitende fühlen sich besser informiert
-- non Zuverlässige Lieferanten
-- inc Ausbau der Stammkundschaft
-- dec Abbau von Überstunden
-- mai Liefertreue halten
-- inc Effizienzsteigerung in der Verwaltung
-- dec Kostenreduktion im Einkauf
-- dec Wir verschwenden weniger Material
mT ach 300 - Umfrage unter 300 Kunden durchgeführt
m- mai 300 - Kosten der Umfrage unter 300 €
m- mai 3 - 3x pro Woche Sport
m- inc 3 - 3x mehr Anfragen
m- dec 30 - Energieverbrauch im Vergleich zu 2019 um 30 % senken
`
