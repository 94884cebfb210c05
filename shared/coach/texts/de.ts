import type { Sentences } from '../languages/pack.ts'
import type { RuleId } from '../rules/rule-ids.ts'

/** What the coach says in German. */
export const DE: Readonly<Record<RuleId, Sentences>> = {
  'objective-state': {
    criterion: 'Ein Objective beschreibt einen Zustand, der erreicht werden soll.',
    reason:
      'Das liest sich wie ein Vorhaben: Es ist fertig, sobald die Arbeit getan ist, auch wenn sich für niemanden etwas ändert.',
    question: 'Was ist für Kundinnen und Kunden oder für das Team anders, wenn das geschafft ist?',
  },
  'objective-qualitative': {
    criterion: 'Ein Objective kommt ohne Zahl aus; gemessen wird in den Key Results.',
    reason: 'Das Ziel ist hier eine Zahl ({number}). Sie sagt, wie viel, aber nicht, wofür.',
    question: 'Wofür steht diese Zahl? Der Zustand dahinter gehört ins Objective, die Zahl ins Key Result.',
  },
  'objective-value': {
    criterion: 'Ein Objective richtet sich auf den Wert für Kunden und Unternehmen.',
    reason: 'Aus dem Satz geht nicht hervor, wem das nützt.',
    question: 'Wer merkt den Unterschied, und woran?',
  },
  'objective-inspiring': {
    criterion: 'Ein Objective spornt an und ist anspruchsvoll.',
    reason: 'So knapp lässt sich kaum erkennen, worauf sich das Team freuen kann.',
    question: 'Wie sähe es für eine neue Kollegin aus, wenn das gelungen ist?',
  },
  'objective-vague': {
    criterion: 'Alle verstehen unter dem Objective dasselbe.',
    reason: '„{word}“ versteht jede und jeder anders.',
    question: 'Was genau bedeutet „{word}“ hier? Was würde man sehen oder hören?',
  },
  'objective-single': {
    criterion: 'Ein Objective verfolgt ein Ziel.',
    reason:
      'Hier stehen vermutlich zwei Ziele in einem Satz. Am Ende ist oft eines erreicht und das andere nicht.',
    question: 'Gehört beides wirklich zusammen, oder sind es zwei Objectives?',
  },
  'objective-cycle': {
    criterion: 'Ein Objective ist innerhalb eines Zyklus von drei bis vier Monaten erreichbar.',
    reason: '„{word}“ reicht über den Zyklus hinaus.',
    question: 'Welcher Teil davon ist am Ende dieses Zyklus erreicht?',
  },
  'objective-need': {
    criterion: 'Objectives leiten sich aus der Strategie und aus dem Bedarf des Teams ab.',
    reason: 'Es ist noch nicht festgehalten, warum dieses Objective jetzt dran ist.',
    question: 'Auf welchen Teil der Strategie oder welchen Bedarf im Team zahlt es ein?',
  },
  'objective-pay': {
    criterion: 'Boni hängen nie von OKR-Ergebnissen ab, sonst werden Ziele bequem.',
    reason: '„{word}“ verbindet das Ziel mit der Vergütung.',
    question: 'Was soll erreicht werden, auch wenn niemand dafür einen Bonus bekommt?',
  },
  'key-result-milestone': {
    criterion: 'Ein Key Result ist ein Ergebnis, kein Meilenstein und keine Aufgabe.',
    reason: 'Das ist erledigt oder nicht erledigt. Ob es etwas bewirkt, bleibt offen.',
    question: 'Woran ließe sich in Zahlen ablesen, dass sich die Arbeit gelohnt hat?',
  },
  'key-result-activity': {
    criterion: 'Ein Key Result misst das Ergebnis, nicht den Fleiß.',
    reason: 'Gezählt wird, was das Team selbst tut. Über die Wirkung sagt das noch nichts.',
    question: 'Was soll durch diese Aktivität anders werden, und wie lässt sich das messen?',
  },
  'key-result-measurable': {
    criterion: 'Ein Key Result ist messbar.',
    reason: 'Es fehlt eine Zahl, an der sich ablesen lässt, wie weit das Team ist.',
    question: 'Von welchem Wert auf welchen Wert soll es gehen?',
  },
  'key-result-placeholder': {
    criterion: 'Ein Key Result nennt seinen Zielwert.',
    reason: 'An der Stelle der Zahl steht noch ein Platzhalter.',
    question: 'Welcher Wert wäre anspruchsvoll und trotzdem möglich?',
  },
  'key-result-specific': {
    criterion: 'Ein Key Result ist spezifisch.',
    reason: '„{word}“ lässt offen, was gezählt wird.',
    question: 'Was genau zählt, und wer zählt es?',
  },
  'key-result-baseline': {
    criterion: 'Wer eine Veränderung misst, kennt den Startwert.',
    reason: 'Ohne Startwert lässt sich der Fortschritt nicht berechnen.',
    question: 'Wo steht der Wert heute?',
  },
  'key-result-leading': {
    criterion: 'Ein Key Result ist ein Frühindikator, den das Team beeinflussen kann.',
    reason: '„{word}“ zeigt sich erst spät und hängt von vielem ab, das sich nicht steuern lässt.',
    question: 'Was muss vorher passieren, damit sich dieser Wert bewegt? Lässt sich das messen?',
  },
  'key-result-ambitious': {
    criterion: 'Ein Key Result ist ehrgeizig: 70 % sind das neue 100 %.',
    reason: 'Das wirkt wie der Normalbetrieb.',
    question: 'Welcher Wert würde das Team stolz machen, auch wenn er nur zu 70 % erreicht wird?',
  },
  'key-result-cycle': {
    criterion: 'Ein Key Result ist innerhalb des Zyklus erreichbar.',
    reason: '„{word}“ reicht über den Zyklus hinaus.',
    question: 'Welcher Wert ist am Ende dieses Zyklus erreichbar?',
  },
  'key-result-pay': {
    criterion: 'Boni hängen nie von OKR-Ergebnissen ab, sonst werden Ziele bequem.',
    reason: '„{word}“ verbindet das Ergebnis mit der Vergütung.',
    question: 'Welches Ergebnis steckt dahinter, unabhängig von der Vergütung?',
  },
  'set-objectives': {
    criterion: 'Eine Einheit hat drei bis fünf Objectives.',
    reason: 'Diese Einheit hat {count}. Zu viele zerstreuen, zu wenige lassen Wichtiges aus.',
    question: 'Was hat in diesem Zyklus wirklich Vorrang?',
  },
  'set-key-results': {
    criterion: 'Ein Objective hat drei bis fünf Key Results.',
    reason: 'Hier sind es {count}.',
    question: 'Welche drei bis fünf Werte zeigen am besten, dass das Objective erreicht ist?',
  },
  'set-leading': {
    criterion: 'Key Results sind Frühindikatoren, die zeigen, wie das Objective erreicht wird.',
    reason: 'Alle Key Results sind Spätindikatoren. Wenn sie sich bewegen, ist der Zyklus vorbei.',
    question: 'Welcher frühe Wert verrät schon nach wenigen Wochen, ob der Kurs stimmt?',
  },
  'set-balance': {
    criterion: 'Rund 40 % der Objectives kommen aus der Strategie, rund 60 % aus dem Team.',
    reason: '{share} % der Objectives sind hier von oben abgeleitet.',
    question: 'Welche Themen brennen dem Team unter den Nägeln, oder welches strategische Ziel fehlt?',
  },
  'set-duplicate': {
    criterion: 'Jede Messgröße hat einen Platz.',
    reason: 'Fast dasselbe misst schon „{other}“{where}.',
    question: 'Ließe sich beides verknüpfen, statt es zweimal zu messen?',
  },
  'set-trend': {
    criterion: 'Ein Key Result ist ehrgeizig: 70 % sind das neue 100 %.',
    reason: 'Geht der bisherige Trend weiter, landet der Wert ohnehin bei {trend}. Das Ziel ist {target}.',
    question: 'Was wäre möglich, wenn das Team es wirklich darauf anlegt?',
  },
  'set-owner': {
    criterion: 'Jedes Objective hat jemanden, den man ansprechen kann.',
    reason: 'Für dieses Objective ist niemand eingetragen.',
    question: 'Wer hält es im Team im Blick?',
  },
  'set-one-owner': {
    criterion: 'Das Team vereinbart seine Ziele gemeinsam, und alle entscheiden, wie sie beitragen.',
    reason: 'Alles liegt bei einer Person.',
    question: 'Wer möchte welches Key Result übernehmen?',
  },
}
