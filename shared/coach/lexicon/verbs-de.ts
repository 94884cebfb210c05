import type { VerbClass } from './types.ts'

/** Infinitives by class; a plus marks the particle of a separable verb. Forms are generated. */
export const VERBS_DE: Readonly<Partial<Record<VerbClass, string>>> = {
  do: `ein+führen durch+führen um+setzen aus+rollen fertig+stellen fertig+machen ab+lösen an+binden ein+stellen
    ein+richten auf+setzen auf+stellen aus+arbeiten erarbeiten ausarbeiten erstellen veröffentlichen publizieren launchen relaunchen
    starten beginnen an+stossen lancieren initiieren implementieren migrieren integrieren installieren automatisieren digitalisieren
    standardisieren konsolidieren zentralisieren dokumentieren definieren fest+legen beschreiben schreiben verfassen formulieren
    entwerfen konzipieren planen aus+planen vor+bereiten organisieren veranstalten aus+richten ab+halten schulen trainieren
    unterweisen qualifizieren testen pilotieren überprüfen auditieren evaluieren bewerten analysieren untersuchen messen
    befragen interviewen besuchen an+rufen kontaktieren an+schreiben ansprechen an+sprechen versenden verschicken aus+senden zu+senden
    senden schicken verteilen drucken filmen auf+nehmen produzieren auf+zeichnen aktualisieren überarbeiten erneuern renovieren
    sanieren modernisieren um+bauen um+stellen um+ziehen um+strukturieren restrukturieren um+gestalten um+rüsten aus+tauschen
    ersetzen an+schaffen beschaffen ein+kaufen kaufen bestellen liefern aus+liefern übergeben vor+stellen präsentieren vor+legen
    beantragen verabschieden beschliessen freigeben frei+geben frei+schalten zertifizieren
    rekrutieren besetzen nach+besetzen ernennen benennen beauftragen bestimmen aus+wählen auswerten aus+werten identifizieren
    ermitteln erheben erfassen listen auf+listen zusammen+stellen kategorisieren priorisieren
    programmieren deployen releasen refactoren refaktorisieren designen montieren eröffnen gründen
    ab+schalten stilllegen still+legen löschen bereinigen auf+räumen archivieren verlagern verlegen um+benennen
    ein+bauen nach+rüsten aus+statten bereit+stellen ein+spielen an+legen hinterlegen verknüpfen verbinden
    koppeln anbinden an+schliessen ein+binden überführen portieren bespielen schalten bewerben posten bloggen aus+schreiben
    vergeben verhandeln nach+verhandeln ab+stimmen klären besprechen diskutieren moderieren begleiten coachen betreuen
    onboarden ein+arbeiten weiter+bilden aus+bilden fort+bilden absolvieren vollenden finalisieren erledigen ab+arbeiten
    durch+laufen validieren verifizieren kalibrieren reparieren inspizieren inventarisieren zählen vermessen kartieren pflanzen
    streichen malen lesen laufen lernen üben kochen fasten meditieren joggen bei+bringen übersetzen lektorieren
    konfigurieren parametrieren einrichten aktivieren deaktivieren benchmarken roll+outen aus+probieren ein+holen
    recherchieren skizzieren prototypen wireframen mappen visualisieren kommunizieren informieren ein+laden verkünden bekannt+geben
    aufbereiten auf+bereiten vertonen schneiden konstruieren fertigen nähen basteln backen führen treffen
    abbauen entfernen demontieren entsorgen kündigen schliessen fusionieren zusammen+führen zusammen+legen auf+teilen aus+gliedern
    ein+leiten an+fertigen vor+nehmen auf+schalten live+schalten live+gehen live+stellen live+setzen
    aus+hängen auf+hängen beschriften ein+üben auf+führen aus+stellen an+melden um+siedeln harmonisieren
    abfragen ab+fragen ein+pflegen nach+pflegen befüllen neu+gestalten ein+bringen spenden
    verfilmen ein+scannen scannen indexieren taggen instrumentieren orchestrieren containerisieren patchen upgraden
    updaten reviewen brainstormen workshoppen mentorieren hospitieren schichten budgetieren kalkulieren
    beheben aus+bessern ab+stellen ab+schaffen durch+sprechen beziehen sensibilisieren fest+halten schwimmen spazieren aus+misten entrümpeln um+lagern um+räumen aus+handeln aus+verhandeln vereinheitlichen protokollieren nominieren ein+berufen auf+gleisen tracken monitoren mieten an+mieten leasen impfen
    beraten unterrichten lehren korrigieren plakatieren drehen verlosen überweisen investieren finanzieren zurück+zahlen tilgen teil+nehmen auf+schlüsseln herunter+brechen
    nach+weisen aus+loben um+programmieren zusammen+tragen ein+ordnen auf+arbeiten nach+bereiten auf+rüsten ein+weihen übertragen verschriftlichen ein+pflanzen verkabeln dämmen isolieren
    tapezieren pflastern bepflanzen durch+spielen ab+hören vor+lesen ein+studieren proben besichtigen heraus+geben
    heraus+bringen um+schreiben an+pflanzen aus+bringen ein+fordern zusammen+fassen nach+bauen weiter+geben ab+geben an+stellen anwerben an+werben nieder+schreiben umschulen zurück+bauen`,
  make: `schaffen auf+bauen entwickeln weiter+entwickeln etablieren bilden kreieren errichten ein+gehen begründen gestalten
    erschaffen bauen aus+prägen verankern`,
  serve: `bieten an+bieten bearbeiten beantworten lösen erledigen versorgen bedienen zurück+rufen liefern aus+liefern zu+stellen
    verarbeiten ab+wickeln reagieren verbuchen buchen bezahlen zahlen erkennen entdecken melden behandeln abheften
    entnehmen prüfen genehmigen erstatten antworten verschicken versenden kontaktieren ab+rechnen vermitteln entlassen`,
  deal: 'stellen ab+schliessen unterzeichnen unterschreiben sammeln ein+reichen ein+sammeln',
  win: `gewinnen erzielen generieren erhalten bekommen verkaufen erwirtschaften sichern verdienen akquirieren ein+nehmen ein+werben
    überzeugen binden hinzu+gewinnen dazu+gewinnen zurück+gewinnen um+wandeln konvertieren vermieten vermarkten
    absetzen ab+setzen vereinbaren unterbringen realisieren aus+lösen an+ziehen ein+bringen gelangen
    verzeichnen entstehen`,
  reach: `erreichen erlangen erfüllen liegen betragen übertreffen überschreiten übersteigen knacken ankommen landen
    aufweisen auf+weisen stehen ergeben errechnen ausmachen aus+machen entsprechen`,
  up: `steigern erhöhen steigen wachsen an+heben aus+bauen vergrössern an+steigen zu+legen zu+nehmen maximieren vermehren erweitern
    hoch+fahren heben klettern verlängern ausweiten aus+weiten stärken verstärken intensivieren
    hinzu+fügen expandieren nach+ziehen auf+stocken vervielfachen auf+holen hoch+ziehen an+wachsen hieven hoch+treiben hoch+schrauben pushen boosten an+kurbeln beflügeln skalieren hinauf+setzen herauf+setzen mehren nach+legen`,
  down: `senken reduzieren verringern vermindern sinken fallen verkürzen kürzen ab+nehmen minimieren ab+bauen drücken vermeiden
    ab+senken herunter+fahren zurück+gehen zurück+fahren schrumpfen verkleinern ein+dämmen eliminieren beseitigen beschleunigen mindern
    runter+bringen verschlanken dezimieren ein+sparen sparen verlieren unterschreiten entlasten zurückgehen
    herunter+bringen runter+gehen verhindern drosseln dämpfen kappen zurück+schrauben herunter+schrauben ein+schränken ab+schmelzen bremsen herab+setzen lindern aus+merzen unterbinden zurück+drängen`,
  better: `verbessern optimieren vereinfachen professionalisieren erleichtern fördern unterstützen ermöglichen festigen ausschöpfen
    schärfen verfeinern beleben vertiefen verjüngen bereichern auf+werten perfektionieren flexibilisieren straffen
    weiter+verbessern voran+treiben voran+bringen weiter+führen bestärken ermutigen befähigen nach+schärfen verschönern`,
  keep: `halten bleiben aufrecht+erhalten beibehalten bei+behalten bewahren stabilisieren erhalten+bleiben sicher+stellen
    gewährleisten begrenzen ein+halten wahren überleben konstant+halten garantieren beschränken behaupten verteidigen dauern benötigen verharren`,
  move: `bringen kommen drehen ziehen schieben gehen machen setzen rücken legen`,
  state: `nutzen begeistern verwenden empfehlen weiter+empfehlen fühlen spüren erleben wissen kennen verstehen lieben vertrauen denken finden
    sehen glauben sagen geben wünschen genießen freuen arbeiten leben wohnen kaufen+wieder wieder+kommen zurück+kommen
    mit+machen klicken öffnen öffen an+klicken beurteilen ein+schätzen schätzen ab+melden
    registrieren fragen zurück+kehren wechseln verlassen stimmen zu+stimmen bestehen
    gehören an+nehmen ein+treffen beteiligen an+wenden gelten heissen bedeuten profitieren gelingen passen riechen schmecken klingen zeigen merken
    entscheiden übernehmen erscheinen funktionieren tragen brauchen gefallen leisten handeln kümmern
    heraus+stechen auf+fallen inspirieren motivieren begegnen leuchten strahlen erinnern hören reden sprechen helfen nehmen lassen
    sorgen beherrschen meistern bewältigen überwinden wertschätzen wert+schätzen erobern teilen vernetzen zusammen+wachsen überraschen verblüffen prägen ebnen bewegen berühren trauen zu+trauen wagen gönnen durch+starten voran+gehen an+packen auf+blühen gedeihen auf+leben zusammen+halten zusammen+arbeiten durch+blicken ansehen angehen an+gehen herausfordern vor+leben`,
  double: 'verdoppeln doppeln',
  triple: 'verdreifachen',
  quadruple: 'vervierfachen',
  halve: 'halbieren',
}
