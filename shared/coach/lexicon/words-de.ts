import type { CueName } from './types.ts'

/** Small German words by signal; ß is written ss, as everywhere in the lexicon. */
export const WORDS_DE: Readonly<Record<CueName, string>> = {
  det: `der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres mein meine meinen meinem
    meiner ihr ihre ihren sein seine alle allen aller alles jeder jede jedes jeden jedem diese dieser dieses diesen sämtliche beide beiden kein keine keinen keiner`,
  prep: `in im an am auf aus bei beim bis durch für gegen mit mittels nach ohne per pro je seit über um unter von vom vor während wegen
    zu zum zur zwischen innerhalb binnen gegenüber trotz statt anstatt ab entlang laut gemäss inklusive inkl hinter neben dank anhand via ins ans als wie aufs`,
  we: 'wir ich uns unser team',
  be: 'ist sind sei war waren wird werden wurde wurden bin gibt worden gewesen',
  have: 'hat haben habe hatte hatten verfügt verfügen besitzt besitzen',
  modal:
    'können kann könnte konnte konnten wollte wollten sollte sollten musste mussten durfte durften wollen will sollen soll müssen muss dürfen darf möchten möchte mögen würden würde könnten',
  sub: `dass weil wenn damit sodass ob bevor nachdem indem obwohl sobald solange wo wer was warum wodurch womit wofür welche welcher
    welches deren dessen sofern falls während`,
  no: 'kein keine keinen keiner keinerlei keines keinem',
  and: 'und oder sowie bzw & / +',
  adv: `erfolgreich erfolgreiche erfolgreicher erfolgreiches komplett komplette vollständig vollständige zudem zusätzlich gemeinsam
    dann jetzt endlich künftig außerdem ausserdem zunächst fristgerecht fristgerechte termingerecht pünktlich planmässig flächendeckend flächendeckende
    konsequent nachhaltig deutlich signifikant massiv spürbar weiter weiterhin schrittweise zeitnah bereits schon auch noch unternehmensweit
    unternehmensweite wieder nicht nie immer nur sich hier dort bald digital neu`,
  adj: `neue neuer neues neuen neuem zusätzliche zusätzlichen weitere weiteren weiterer aktive aktiven zahlende zahlenden qualifizierte qualifizierten
    gewonnene grosse grossen kleine wichtige wichtigen wichtigsten zufriedene interne internen externe externen echte erfolgreiche erfolgreichen regionale
    digitale digitalen verschiedene verschiedenen unterschiedliche einzige einziger einziges einzigen gute guten strategische strategischen erste ersten`,
  ready: `live online fertig einsatzbereit betriebsbereit verfügbar zugänglich produktiv umgesetzt bereit etabliert in-betrieb startklar
    startbereit abgenommen gelauncht onlinegestellt ausgerollt geschafft erledigt vorhanden funktionsfähig marktreif bezugsfertig unterschriftsreif`,
  now: `heute derzeit aktuell aktuelle aktueller aktuellen momentan bisher bislang zurzeit vorher zuvor früher jetzt ausgangswert startwert baseline ist-wert istwert
    basis vorjahr vorjahreswert vorquartal letztes zuletzt derzeitig derzeitige derzeitigen heutige heutigen gegenwärtig vergangenes letzter letzten letzte bisherige bisherigen bisheriger ist stand
    status-quo ausgangslage ausgehend`,
  each: 'jede jeden jeder jedes jedem pro je monatlich wöchentlich täglich jährlich monatliche wöchentliche tägliche',
  time: `innerhalb binnen in nach seit bis ab im nächsten kommenden ersten letzten spätestens vor während über`,
  approx: `rund ca circa etwa ungefähr knapp fast nahezu gut über derzeit aktuell heute bisher mindestens minimum höchstens maximal durchschnittlich
    insgesamt mehr weniger als bis zu unter ~ ≈ + > < ≥ ≤ >= <= ( : = derzeitigen aktuellen heutigen bisherigen den die der das dem sogar jeweils wenigstens
    exakt genau ø im schnitt durchschnitt einen eine ein einem auf über von`,
  more: `gestiegene gestiegener gestiegenen gestiegenes gewachsene gewachsener mehr höher höhere höherer höheres höheren grösser grössere grösserer stärker stärkere häufiger häufigere öfter länger längere breiter
    breitere steigend steigende wachsend wachsende zusätzlich mehrere`,
  less: `gesunkene gesunkener gesunkenen gesunkenes weniger niedriger niedrigere niedrigerer geringer geringere geringerer kürzer kürzere kürzerer kürzeren kleiner kleinere seltener
    seltenere günstiger günstigere sinkend sinkende rückläufig schlanker schlankere leiser leisere`,
  min: `mindestens wenigstens minimum minimal min über mehr grösser oberhalb ab > ≥ >= jenseits besser höher häufiger`,
  max: `höchstens maximal max unter weniger kleiner kürzer unterhalb < ≤ <= maximum niedriger geringer spätestens länger`,
  better: `besser bessere besserer besseres besseren schneller schnellere schnellerer schnelleres schnelleren zufriedener zufriedenere einfacher einfachere
    klarer klarere sicherer sicherere zuverlässiger zuverlässigere effizienter effizientere pünktlicher glücklicher glücklichere stabiler stabilere
    transparenter transparentere moderner modernere attraktiver attraktivere sichtbarer bekannter bekanntere verlässlicher freundlicher
    freundlichere engagierter motivierter gesünder gesündere nachhaltiger nachhaltigere produktiver wirksamer digitaler sauberer profitabler
    verständlicher enger engere vertrauensvoller agiler flexibler fitter kompetenter selbstständiger robuster leichter hochwertiger optimiert verbessert
    genauer präziser aktiver treuer loyaler offener ruhiger souveräner vielfältiger`,
  means: 'durch mittels mithilfe dank anhand via indem mit',
  rhythm:
    'wöchentlich monatlich täglich jährlich quartalsweise wöchentliche wöchentlichen monatliche monatlichen tägliche täglichen regelmässig monatlicher monatliches wöchentlicher wöchentliches täglicher tägliches vierteljährlich vierteljährliche vierteljährlicher vierteljährliches vierteljährlichen halbjährlich halbjährliche jährliche jährlicher jährliches zweiwöchentlich zweiwöchentliche 14-tägig quartalsweise',
  month: `januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez
    quartal halbjahr jahreshälfte kw kalenderwoche trimester tertial quartals geschäftsjahr jahr jahres uhr jahresende quartalsende monatsende saisonende sommer herbst
    winter frühjahr frühling q1 q2 q3 q4 h1 h2 ostern weihnachten semester schuljahr wintersemester sommersemester`,
  name: `version stufe phase kapitel level iso din en iec kw woche tag industrie web raum halle werk linie typ klasse gate sprint release zone
    artikel § absatz agenda vision strategie horizont scope office windows sap s/4hana modul teil abschnitt block gruppe team tier covid generation
    paragraph paragraf wcag tls http python java angular ios android pci vda iatf haccp ohsas gefahrgutklasse jahrgang jahrgangsstufe seite nr variante szenario los
    bauabschnitt etappe welle gleis a b bs sgb soc isms nis nis-2 plan formel studio microsoft gpt chatgpt exchange fortune dax sdax mdax magento schicht filiale objekt abteilung typo3 shopware lehrjahr schritt anlage klassen station etage stock stationen hallen linien etagen stufen phasen zonen`,
  same: 'stabil konstant gleich unverändert stabile konstante stabiles dauerhaft durchgehend durchgängig hält',
}
