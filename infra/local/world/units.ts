import type { PersonKey } from './people.ts'

export const UNIT_KEYS = [
  'nordlicht',
  'vertrieb',
  'dach',
  'partner',
  'service',
  'kundenservice',
  'kundenerfolg',
  'produkt',
  'plattform',
  'assistent',
] as const
/** The name by which the story calls a unit. */
export type UnitKey = (typeof UNIT_KEYS)[number]

/** A unit of the demo company with the Teams team it is bound to. */
export interface DemoUnit {
  readonly name: string
  readonly parent: UnitKey | null
  readonly team: {
    /** Id of the Microsoft 365 group behind the team. */
    readonly id: string
    /** Channels by id; the first one is the team's General channel. */
    readonly channels: readonly { readonly id: string; readonly name: string }[]
    /** Owners lead the unit. */
    readonly owners: readonly PersonKey[]
    readonly members: readonly PersonKey[]
  }
  /** When the unit meets every week: ISO weekday (1 is Monday) and wall-clock time. */
  readonly meets: { readonly weekday: number; readonly at: string }
}

const channel = (id: string, name: string) => ({ id: `19:${id}@thread.tacv2`, name })

/**
 * Three levels: company, departments, teams. Parents stand before their children. The meetings are spread over the week,
 * so that on any day most units have checked in lately and a few are due; those with a finished cycle meet before it is
 * graded on Wednesday.
 */
export const units = {
  nordlicht: {
    name: 'Nordlicht Software GmbH',
    parent: null,
    team: {
      id: '830a47aa-2213-42c7-9774-4d2cb8d6d6e7',
      channels: [
        channel('1f0c2b7e9a544d6c8e3b5a7d9f1c0e22', 'Allgemein'),
        channel('2a1d3c8f0b655e7d9f4c6b8e0a2d1f33', 'Strategie'),
      ],
      owners: ['katharina'],
      members: ['jonas', 'samira', 'daniel', 'markus'],
    },
    meets: { weekday: 1, at: '09:30' },
  },
  vertrieb: {
    name: 'Vertrieb',
    parent: 'nordlicht',
    team: {
      id: 'f1d64383-d7fb-4ef1-9488-de0bdc8e74c6',
      channels: [channel('3b2e4d901c766f8ea05d7c9f1b3e2044', 'Allgemein')],
      owners: ['jonas'],
      members: ['aylin', 'tomasz'],
    },
    meets: { weekday: 4, at: '09:30' },
  },
  dach: {
    name: 'Vertrieb DACH',
    parent: 'vertrieb',
    team: {
      id: '08fbe0e7-8657-4043-8144-3af744cdd974',
      channels: [
        channel('4c3f5ea12d87709fb16e8da02c4f3155', 'Allgemein'),
        channel('5d4060b23e9881a0c27f9eb13d504266', 'Kampagnen'),
        channel('6e5171c34fa992b1d380afc24e615377', 'Angebote'),
      ],
      owners: ['aylin'],
      members: ['lukas', 'meilin', 'jonas', 'clara'],
    },
    meets: { weekday: 3, at: '10:00' },
  },
  partner: {
    name: 'Partnervertrieb',
    parent: 'vertrieb',
    team: {
      id: '3f34c431-65ce-4f64-b890-e14dd67e166c',
      channels: [
        channel('7f6282d450baa3c2e491b0d35f726488', 'Allgemein'),
        channel('807393e561cbb4d3f5a2c1e460837599', 'Partnerportal'),
      ],
      owners: ['tomasz'],
      members: ['meilin', 'lukas'],
    },
    meets: { weekday: 5, at: '09:30' },
  },
  service: {
    name: 'Service',
    parent: 'nordlicht',
    team: {
      id: '5e07c079-d40b-41a1-ad3a-cc4c72ecaf5b',
      channels: [channel('9184a4f672dcc5e406b3d2f5719486aa', 'Allgemein')],
      owners: ['samira'],
      members: ['florian', 'ingrid'],
    },
    meets: { weekday: 5, at: '09:30' },
  },
  kundenservice: {
    name: 'Kundenservice',
    parent: 'service',
    team: {
      id: '180cc091-0b61-4179-baf9-4a9a76aa2a84',
      channels: [
        channel('a295b50783edd6f517c4e30682a597bb', 'Allgemein'),
        channel('b3a6c61894fee70628d5f41793b6a8cc', 'Wissensartikel'),
      ],
      owners: ['florian'],
      members: ['ingrid', 'markus'],
    },
    meets: { weekday: 2, at: '09:30' },
  },
  kundenerfolg: {
    name: 'Kundenerfolg',
    parent: 'service',
    team: {
      id: '09eacc7d-6d30-4060-a2d0-69dc1c855364',
      channels: [channel('c4b7d729a50ff81739e60528a4c7b9dd', 'Allgemein')],
      owners: ['ingrid'],
      members: ['samira', 'lukas'],
    },
    meets: { weekday: 1, at: '14:00' },
  },
  produkt: {
    name: 'Produkt',
    parent: 'nordlicht',
    team: {
      id: '2fe80906-17ef-4594-8115-62406841f8d8',
      channels: [channel('d5c8e83ab61009284af71639b5d8caee', 'Allgemein')],
      owners: ['daniel'],
      members: ['priya', 'florian'],
    },
    meets: { weekday: 4, at: '14:00' },
  },
  plattform: {
    name: 'Plattform',
    parent: 'produkt',
    team: {
      id: 'd6e34747-1bc1-441b-b2b4-ee4783e3d79c',
      channels: [
        channel('e6d9f94bc7211a395b082740c6e9dbff', 'Allgemein'),
        channel('f7ea0a5cd8322b4a6c193851d7faec00', 'Betrieb'),
      ],
      owners: ['priya'],
      members: ['markus', 'daniel'],
    },
    meets: { weekday: 2, at: '14:00' },
  },
  assistent: {
    name: 'KI-Assistent',
    parent: 'produkt',
    team: {
      id: '1e2ba6ad-8629-4606-b919-deb257a23cbf',
      channels: [channel('08fb1b6de9433c5b7d2a4962e80bfd11', 'Allgemein')],
      owners: ['daniel'],
      members: ['priya', 'florian'],
    },
    meets: { weekday: 3, at: '10:00' },
  },
} as const satisfies Record<UnitKey, DemoUnit>
