import type { PersonKey } from './people.ts'
import type { UnitKey } from './units.ts'

interface StoryNote {
  readonly kind: 'decision' | 'blocker' | 'commitment' | 'parking'
  readonly by: PersonKey
  readonly text: string
  readonly owner?: PersonKey
}

interface StoryAction {
  readonly by: PersonKey
  readonly text: string
  readonly owner: PersonKey
  /** Days after the session. */
  readonly dueAfter: number
}

/** A weekly check-in as a team has held it last week. */
export interface StorySession {
  readonly unit: UnitKey
  readonly notes: readonly StoryNote[]
  readonly actions: readonly StoryAction[]
}

export const storySessions: readonly StorySession[] = [
  {
    unit: 'vertrieb',
    notes: [
      {
        kind: 'blocker',
        by: 'tomasz',
        text: 'Die Partner haben noch keinen Zugang zur Demo-Umgebung',
        owner: 'jonas',
      },
      { kind: 'decision', by: 'jonas', text: 'Angebote über 50.000 Euro gehen vorab in die Runde' },
      { kind: 'commitment', by: 'aylin', text: 'Bis Donnerstag sind alle offenen Angebote nachgefasst' },
    ],
    actions: [
      { by: 'jonas', text: 'Zugang zur Demo-Umgebung mit der Plattform klären', owner: 'jonas', dueAfter: 4 },
      { by: 'aylin', text: 'Kundenliste für die Befragung abstimmen', owner: 'aylin', dueAfter: 9 },
    ],
  },
  {
    unit: 'dach',
    notes: [
      { kind: 'decision', by: 'aylin', text: 'Interviews führen wir ab jetzt zu zweit' },
      { kind: 'commitment', by: 'lukas', text: 'Zwei Interviews mit Bestandskunden vereinbaren' },
      { kind: 'parking', by: 'meilin', text: 'Messeauftritt im Frühjahr: lohnt er sich noch?' },
    ],
    actions: [
      { by: 'lukas', text: 'Leitfaden für die Interviews kürzen', owner: 'lukas', dueAfter: 6 },
      { by: 'meilin', text: 'Leads ohne Rückmeldung noch einmal anrufen', owner: 'meilin', dueAfter: 3 },
    ],
  },
  {
    unit: 'kundenservice',
    notes: [
      {
        kind: 'blocker',
        by: 'ingrid',
        text: 'Die Telefonanlage fällt montags aus',
        owner: 'florian',
      },
      { kind: 'decision', by: 'florian', text: 'Rückrufe haben Vorrang vor neuen Tickets' },
    ],
    actions: [{ by: 'florian', text: 'Störung der Telefonanlage melden', owner: 'florian', dueAfter: 2 }],
  },
]
