import type { NounClass } from './types.ts'

/** Last members of compounds, singular and irregular plural; regular endings are stripped when looked up. */
export const NOUNS_DE: Readonly<Partial<Record<NounClass, string>>> = {
  own: `unterlage unterlagen formular formulare übersetzung übersetzungen workshop workshops schulung training trainings interview interviews gespräch webinar webinare seminar kurs kurse kundenbesuch hausbesuch vor-ort-besuch standortbesuch unterrichtsbesuch firmenbesuch betriebsbesuch filialbesuch messe
    veranstaltung event events konferenz kongress tagung sitzung meeting meetings treffen termin demo demos präsentation vortrag vorträge
    kampagne aktion newsletter artikel beitrag beiträge post posts blogpost blogartikel video videos film podcast podcastfolge folge
    broschüre flyer katalog kataloge plakat leitfaden leitfäden handbuch handbücher pflichtenheft lastenheft konzept strategie
    plan pläne masterplan fahrplan roadmap projekt programm prototyp mvp pilot pilotprojekt test tests testlauf experiment analyse studie
    umfrage befragung audit audits review reviews prüfung inspektion rundgang begehung website webseite homepage landingpage
    seite seiten shop onlineshop portal app plattform software tool tools system systeme crm erp dashboard dashboards schnittstelle datenbank
    intranet wiki chatbot feature features release releases modul module funktion vorlage vorlagen template templates checkliste
    richtlinie leitlinie leitbild policy prozess prozesse prozessbeschreibung prozessdokumentation dokument dokumentation dokumente
    bericht berichte report reports whitepaper fallstudie referenzbericht case-study stellenanzeige stellenausschreibung
    mailing mail mails anruf anrufe telefonat telefonate pressemitteilung pressegespräch spielplan lehrplan curriculum
    jour-fixe retrospektive stand-up feedbackgespräch mitarbeitergespräch sprechstunde elternabend elternabende projektwoche hospitation
    coaching mentoring bewerbungsgespräch maschine anlage gebäude lager filiale standort baum bäume trainingseinheit
    playbook drehbuch glossar kalender business-case businessplan kick-off kickoff hackathon lunch-and-learn ticket-system
    betriebsanweisung arbeitsanweisung gefährdungsbeurteilung notfallplan pflegeplan therapieplan probestunde unterrichtsstunde beratungsstunde nachhilfestunde übungsstunde trainingsstunde schnupperstunde übung übungen brainstorming design-sprint
    angebotsvorlage preisliste bestandsaufnahme inventur schaufenster flohmarkt ausstellung infostand tag-der-offenen-tür onboarding-plan
    wartung reparatur test-case testfall testfälle service-level-agreement feedbackrunde aushang infobrief elternbrief rundschreiben spatenstich richtfest einweihung fest feste feier feiern gala ausflug klausur klausurtagung retreat offsite jubiläum konzert festival verleihung ferienlager camp party förderantrag förderanträge projektantrag projektanträge patentanmeldung patentanmeldungen forschungsantrag forschungsanträge management talk talks runde treff stammtisch frühstück lunch roundtable round-table austauschtreffen kundenbeirat beirat arbeitsgruppe steuerkreis`,
  act: `launch relaunch go-live rollout roll-out kick-off kickoff start migration implementation integration installation
    inbetriebnahme abnahme aufnahme übernahme datenübernahme massnahme umzug umbau neubau aufbau bau einbau kauf einkauf anschaffung
    ablösung abschluss beginn anschluss erstellung einstellung durchführung einrichtung veröffentlichung freigabe vergabe übergabe ausgabe
    abgabe entwurf druck versand dreh auswahl abschaltung schliessung eröffnung gründung fertigstellung umsetzung
    einführung umstellung überarbeitung ausarbeitung erarbeitung entwicklung neugestaltung gestaltung organisation
    planung vorbereitung digitalisierung produktion programmierung konzeption evaluation zertifizierung
    rezertifizierung re-zertifizierung refactoring redesign deployment bereitstellung definition dokumentation analyse
    anbindung umstieg wechsel freischaltung auftakt einstieg abstimmung neuaufstellung reorganisation implementierung pilotierung automatisierung standardisierung beschaffung`,
  won: `besuch seitenbesuch probefahrt probefahrten blutspende praktikumsplätze betreuungsplätze transaktion transaktionen interaktion interaktionen reaktion reaktionen vertrag verträge vertragsabschluss vertragsabschlüsse abschluss abschlüsse auftrag aufträge bestellung bestellungen lead leads
    anfrage anfragen anmeldung anmeldungen registrierung registrierungen buchung buchungen download downloads klick klicks
    follower abonnement abo abos abonnent abonnenten abonnentin antwort antworten rückmeldung rückmeldungen bewertung bewertungen
    rezension rezensionen empfehlung empfehlungen weiterempfehlung bewerbung bewerbungen spende spenden zusage zusagen
    verkauf verkäufe umsatz aufruf aufrufe seitenaufruf impression impressionen like likes kommentar kommentare erwähnung erwähnungen
    übernachtung übernachtungen einladung vermittlung neuzugang neuzugänge patenschaft patenschaften partnerschaft partnerschaften
    kooperation kooperationen mandat mandate lizenz lizenzen sitzplatz installation installationen reservierung
    erstgespräch verkaufschance opportunity opportunities auszeichnung idee ideen vorschlag vorschläge verbesserungsvorschlag
    teilnahme teilnahmen anmeldezahl besuch-website abstimmung unterschrift unterschriften medienbericht presseerwähnung
    pressebericht partner partnerin sponsor sponsoren absolvent aufrufzahl stimme stimmen praktikumsplatz ausbildungsvertrag cross-selling
    upsell generierung gewinnung akquise akquisition erzielung einwerbung antrag anträge wiederkauf neugeschäft testzugang demo-anfrage stammkunde folgeauftrag folgeaufträge rahmenvertrag rahmenverträge`,
  people: `kunde kunden kundin kundinnen neukunde neukunden kund:innen nutzer nutzerin user anwender anwenderin mitarbeiter mitarbeiterin mitarbeitende
    mitarbeitenden beschäftigte beschäftigten angestellte patient patienten patientin bewohner bewohnerin besucher besucherin gast gäste
    schüler schülerin lehrkraft lehrkräfte lehrer eltern elternteil kind kinder jugendliche bürger bürgerin mitglied mitglieder teilnehmer
    teilnehmerin teilnehmende teilnehmenden mensch menschen person personen familie familien haushalt haushalte käufer erstkäufer
    bewerber bewerberin bewerbende kandidat kandidaten kandidatin azubi azubis auszubildende auszubildenden führungskraft führungskräfte kollege
    kollegen kolleginnen händler lieferant lieferanten partnerunternehmen unternehmen betrieb betriebe firma firmen mieter mieterin
    spender spenderin dauerspender freiwillige freiwilligen ehrenamtliche ehrenamtlichen klient klienten leser leserin hörer zuschauer
    anrufer anrufende pflegekraft pflegekräfte pflegende arzt ärzte ärztin ärztinnen student studierende studierenden teilnehmerzahl
    entwickler entwicklerin verkäufer techniker elektriker fachkraft fachkräfte schichtleitung angehörige angehörigen interessent interessenten
    fan fans passagier fahrgast fahrgäste leute abonnent followerin tester testkunde pilotkunde mitarbeitern schule schulen gemeinde
    eigentümer eigentümerin anwohner einwohner anleger investor investoren gründer gründerin handwerker handwerksbetrieb landwirt senioren senior pendler
    betroffene betroffenen versicherte versicherten autor autoren zulieferer fahrer spediteur makler hausarzt apotheke apotheken bauer bauern einsender absolventen
    absolventin klinik arbeitgeber auftraggeber einkäufer entscheider influencer sportler spieler gründerteam geflüchtete jugendlichen erwachsene erwachsenen
    neukundin privatkunde geschäftskunde fachbesucher follower mandant mandanten mandantin kita kitas zuhörer pächter vermieter kommilitonen journalist journalisten
    talent talente hochschule hochschulen universität universitäten bank banken behörde behörden kanton gemeinden stadt städte verein vereine kommune kommunen praxis`,
  good: `kundenbestand mitgliederbestand betriebszeit umsatz gewinn marge deckungsbeitrag ertrag einnahmen erlös erlöse auslastung verfügbarkeit produktivität effizienz zufriedenheit qualität
    treue loyalität bindung reichweite bekanntheit sichtbarkeit konversion konversionsrate conversion conversionrate abschlussquote
    lieferquote liefertreue termintreue pünktlichkeit nutzung adoption engagement beteiligung teilnahmequote rücklaufquote rücklauf quote rate anteil zahl
    anzahl wert index score verkaufszahl absatz marktanteil kundenbindung wachstum liquidität rendite rentabilität eigenkapitalquote
    testabdeckung abdeckung genauigkeit treffsicherheit geschwindigkeit transparenz vertrauen motivation stimmung sicherheit
    stabilität gesundheit fitness kapazität pipeline auftragsbestand lagerumschlag vorrat rücklage ersparnis ersparnisse kompetenz
    weiterempfehlungsquote weiterempfehlungsrate übernahmequote erstlösungsquote wiederkaufsrate öffnungsrate klickrate antwortquote erfüllungsgrad
    servicegrad reifegrad automatisierungsgrad digitalisierungsgrad grad besucherzahl mitgliederzahl kundenzahl leistung
    ergebnis auslastungsgrad impfquote bestehensquote lesekompetenz recyclingquote frauenanteil traffic ebit ebitda cashflow mrr arr nps`,
  bad: `fehlstunde ausfallstunde stillstandsstunde kosten aufwand aufwände ausgaben dauer zeit zeiten durchlaufzeit wartezeit bearbeitungszeit lieferzeit reaktionszeit antwortzeit ladezeit rüstzeit
    frist ausfall ausfälle ausfallzeit stillstand fehler fehlerquote fehlerrate ausschuss ausschussquote reklamation reklamationen
    reklamationsquote retoure retouren retourenquote rücksendung rücksendungen beschwerde beschwerden kündigung kündigungen kündigungsquote kündigungsrate
    abwanderung abwanderungsrate churn fluktuation fluktuationsrate fluktuationsquote krankenstand krankheitstage fehltage fehlzeiten fehlzeit abbruch
    abbruchquote abbruchrate absprungrate bounce-rate storno stornos stornoquote stornierung unfall unfälle arbeitsunfall vorfall
    vorfälle störung störungen störfall emission emissionen verbrauch energieverbrauch stromverbrauch abfall abfälle müll risiko risiken
    schulden verschuldung rückstand rückstände rückstau verspätung verspätungen verzug bestand überstunde überstunden eskalation eskalationen ticket tickets
    bug bugs defekt defekte mangel mängel schaden schäden verlust verluste schwund fehlbuchung fehlbuchungen fehlbestand ausschussrate
    infektion infektionen infektionsrate sturz stürze sturzrate leerstand leerstandsquote forderung forderungen aussenstände zahlungsziel
    stress belastung nacharbeit rückfrage rückfragen co2 ausstoss co2-ausstoss fussabdruck gewicht körpergewicht bildschirmzeit puls
    ruhepuls schulabbrecher wiederaufnahme wiederaufnahmerate lieferverzug time-to-market time-to-hire latenz schwachstelle schwachstellen mahnung mahnungen
    nichterscheinen krankenquote krankenrate krankheitsquote krankheitsrate ausfallquote ausfallrate fehlquote fehlrate stornierungsquote stornierungsrate schadensquote schadensrate unfallquote unfallrate mahnquote mahnrate verlustquote verlustrate schwundquote schwundrate insolvenzquote insolvenzrate durchfallquote durchfallrate nachbesserungsquote nachbesserungsrate nacharbeitsquote nacharbeitsrate beschwerdequote beschwerderate überschreitungsquote überschreitungsrate verspätungsquote verspätungsrate no-show no-show-quote komplexität bürokratie unterbrechung schnittstellenfehler vakanz leerlauf wechselquote`,
  rating: `nps enps csat ces zufriedenheitswert note schulnote bewertung gesamtbewertung durchschnittsbewertung kundenbewertung punktzahl score
    index sternebewertung zufriedenheitsnote zufriedenheitsindex zufriedenheitsscore kundenzufriedenheitsindex zufriedenheit
    vertrauensindex engagementindex engagement-score health-score sus-score sus stimmungswert stimmungsbarometer rating`,
  metric: 'kennzahl kpi messwert',
  abstract: `kultur vertrauen erlebnis kundenerlebnis nutzererlebnis einkaufserlebnis beziehung beziehungen image ruf marke bewusstsein umfeld klima
    arbeitsklima atmosphäre umgebung grundlage grundlagen basis fundament voraussetzung voraussetzungen klarheit transparenz
    wert mehrwert nutzen begeisterung identifikation zukunft team teams gemeinschaft community zusammenhalt verständnis raum freiraum
    freiräume stärke kompetenz kompetenzen wissen fähigkeit fähigkeiten verbindung verbundenheit nähe orientierung sicherheit
    nachfrage sichtbarkeit bekanntheit ort perspektive perspektiven partnerschaft partnerschaften netzwerk standing position
    begegnung heimat zuhause momente moment erlebnisse freude rolle vorreiterrolle verantwortung begeisterungsfähigkeit versorgung betreuung begleitung gefühl miteinander lernkultur akzeptanz motivation stabilität qualität vorsprung rückenwind`,
  rise: 'steigerung erhöhung anstieg wachstum zuwachs ausbau ausweitung zunahme vergrösserung erweiterung stärkung maximierung anhebung plus anwachsen',
  fall: `senkung reduzierung reduktion verringerung verkürzung rückgang minimierung abbau abnahme einsparung verminderung minderung
    begrenzung vermeidung eindämmung minus beschleunigung`,
  better: 'verbesserung optimierung vereinfachung',
  keep: 'einhaltung aufrechterhaltung stabilisierung beibehaltung sicherstellung',
  double: 'verdopplung verdoppelung',
  halve: 'halbierung',
  team: `team teams abteilung vertrieb bereich gruppe einheit filialteam redaktion geschäftsführung geschäftsleitung leitung vorstand verwaltung wir
    teammitglied teammitglieder berater beraterin vertriebler vertriebsmitarbeiter projektteam fachbereich personalabteilung entwicklung marketing`,
  other: `erfolg erfolge vorteil vorteile nachteil interesse inhalt inhalte ablauf abläufe verlauf reinheit protest freizeit mahlzeit
    lösung lösungen leistungen meldung zeitung wohnung wohnungen haltung führung richtung bedeutung erfahrung meinung hoffnung
    regierung währung kleidung forschung nahrung verbindungen zuweisung fassung nachfolge reihenfolge`,
}
