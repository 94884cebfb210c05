/** What a "?" beside a number has to say; the sums are worked out here, from the values that were typed. */
interface Told {
  /** Key result it stands beside, or null for the objective's own. */
  readonly of: string | null
  readonly figure: string
  readonly says: readonly string[]
}

const score = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−')
const mean = (...values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const interviews = (8 - 0) / (10 - 0)
const survey = (64 - 0) / (100 - 0)
const customers = mean(interviews, survey, 1)

/** The last value of each month on the way from 120 to 200; beyond 200 counts 1. */
const leads = mean((160 - 120) / 80, (180 - 120) / 80, 1)
const conversion = (20.1 - 18) / (25 - 18)
/** Nine of thirteen weeks kept the seven days. */
const followUp = 9 / 13
const market = (24.4 - 22) / (30 - 22)
const leader = mean(leads, conversion, followUp, market)

/** 84 of the cycle's 90 days are over; a good landing is 0.7. */
const expected = (84 / 90) * 0.7
/** 0.2 points a week go on until the cycle's last day. */
const landing = 22 + (0.2 / 7) * 90

export const explanations: readonly (readonly Told[])[] = [
  [
    { of: null, figure: 'Fortschritt', says: [`${score(customers)} = (0,80·1 + 0,64·1 + 1,00·1) / 3`] },
    { of: null, figure: 'Erwarteter Stand', says: [`${score(expected)} = 93 % · 0,70`] },
    { of: null, figure: 'Status', says: ['im Plan', `0,65 − 0,81 = ${score(expected - customers)}`] },
    { of: null, figure: 'Zuversicht', says: [`${mean(8, 6, 10)} = (8·1 + 6·1 + 10·1) / 3`] },
    {
      of: '10 Interviews mit Key Accounts',
      figure: 'Fortschritt',
      says: ['Der Weg führt von 0 hinauf zu 10', `${score(interviews)} = (8 − 0) / (10 − 0)`],
    },
    {
      of: 'Kundenumfrage mit 100 Teilnehmenden',
      figure: 'Fortschritt',
      says: [`${score(survey)} = (64 − 0) / (100 − 0)`],
    },
    {
      of: 'CRM ist für alle im Unternehmen zugänglich',
      figure: 'Fortschritt',
      says: ['Erledigt zählt 1.'],
    },
  ],
  [
    {
      of: null,
      figure: 'Fortschritt',
      says: [`${score(leader)} = (0,75·1 + 0,30·1 + 0,69·1 + 0,30·1) / 4`],
    },
    { of: null, figure: 'Status', says: ['ist gefährdet', `0,65 − 0,51 = ${score(expected - leader)}`] },
    {
      of: '200 Leads im Monat',
      figure: 'Fortschritt',
      says: ['Gemeldete Zeiträume: 3 (je Monat)', `${score(leads)} = (0,50 + 0,75 + 1,00) / 3`],
    },
    {
      of: '25 % Konversionsrate aller Leads',
      figure: 'Fortschritt',
      says: [`${score(conversion)} = (20,1 − 18) / (25 − 18)`],
    },
    {
      of: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
      figure: 'Fortschritt',
      says: ['In 9 von 13 gemeldeten Zeiträumen (je Woche)', `${score(followUp)} = 9 / 13`],
    },
    {
      of: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
      figure: 'Status',
      says: ['liegt in den Grenzen (höchstens 7', 'im Plan'],
    },
    { of: '30 % Marktanteil', figure: 'Fortschritt', says: [`${score(market)} = (24,4 − 22) / (30 − 22)`] },
    {
      of: '30 % Marktanteil',
      figure: 'Prognose',
      says: ['13 Check-ins', `am 30.11.2026 zu ${landing.toFixed(1).replace('.', ',')}`],
    },
    {
      of: '30 % Marktanteil',
      figure: 'Zuversicht',
      says: ['Zuversicht 5 von 10 beim letzten Check-in am 24.11.2026'],
    },
  ],
]
