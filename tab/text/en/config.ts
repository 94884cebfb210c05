import type de from '../de/config.ts'
import type { SameKeys } from '../same-keys.ts'
import { common, outside, problem } from './common.ts'

const config: SameKeys<typeof de.config> = {
  title: 'Which unit works in this channel?',
  text: 'The tab shows the board of this unit. Members and leads come from the team “{{team}}”.',
  textNoTeam: 'The tab shows the board of this unit.',
  search: 'Search for a unit',
  create: 'Create the unit “{{name}}”',
  createHint: 'Create new',
  units: 'Units',
  bound: 'belongs to this team already',
  boundElsewhere: 'belongs to another team',
  noneFound: 'No unit with this name.',
  noUnits: 'There is no unit yet.',
  cannotCreate: 'The OKR administrators create new units.',
  cannotBind: 'Owners of the team or leads of the unit can connect the two. The tab shows the board anyway.',
  pressSave: 'Now press “Save”.',
  failed: 'Not saved: {{reason}}',
  tabName: 'OKRs {{unit}}',
  syncFailed: 'The members could not be read yet. The settings offer to do this later.',
}
/** The page's own words and those it shares with every other. */
export default { common, problem, outside, config }
