import { common, outside, problem } from './common.ts'

const config = {
  title: 'Welche Einheit arbeitet in diesem Kanal?',
  text: 'Der Tab zeigt das Board dieser Einheit. Mitglieder und Leitung kommen aus dem Team „{{team}}“.',
  textNoTeam: 'Der Tab zeigt das Board dieser Einheit.',
  search: 'Einheit suchen',
  create: 'Einheit „{{name}}“ anlegen',
  createHint: 'Neu anlegen',
  units: 'Einheiten',
  bound: 'gehört schon zu diesem Team',
  boundElsewhere: 'gehört zu einem anderen Team',
  noneFound: 'Keine Einheit mit diesem Namen.',
  noUnits: 'Es gibt noch keine Einheit.',
  cannotCreate: 'Neue Einheiten legt die OKR-Administration an.',
  cannotBind:
    'Verbinden kann das Team, wer es besitzt oder die Einheit leitet. Der Tab zeigt das Board trotzdem.',
  pressSave: 'Jetzt auf „Speichern“ gehen.',
  failed: 'Nicht gespeichert: {{reason}}',
  tabName: 'OKRs {{unit}}',
  syncFailed:
    'Die Mitglieder konnten noch nicht gelesen werden. In den Einstellungen lässt sich das nachholen.',
} as const
/** The page's own words and those it shares with every other. */
export default { common, problem, outside, config }
