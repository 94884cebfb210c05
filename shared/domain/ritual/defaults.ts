import type { OrganisationSettings } from '#shared/domain/organisation.ts'
import { RITUALS, type Ritual, type RitualChoice, type RitualPlan } from './ritual.ts'

/** Check-ins are short; everything in which people have to agree takes an hour or more. */
const MINUTES: Readonly<Record<Ritual, number>> = {
  planning: 90,
  weekly_check_in: 30,
  mid_cycle_review: 60,
  cycle_review: 60,
  retrospective: 60,
}

const TUESDAY = 2

const choice = (ritual: Ritual): RitualChoice => ({
  ritual,
  isOn: true,
  minutes: MINUTES[ritual],
  on: null,
  startsAt: null,
})

/** What is proposed before a unit has decided anything: Tuesdays at nine in the organisation's zone and language. */
export const defaultPlan = (settings: Pick<OrganisationSettings, 'timeZone' | 'language'>): RitualPlan => ({
  weekday: TUESDAY,
  startsAt: '09:00',
  timeZone: settings.timeZone,
  language: settings.language,
  home: 'facilitator',
  skipsHolidays: true,
  rituals: RITUALS.map(choice),
})

/** The choice about one ritual; what a plan does not mention is as proposed. */
export const choiceOf = (plan: RitualPlan, ritual: Ritual): RitualChoice =>
  plan.rituals.find((found) => found.ritual === ritual) ?? choice(ritual)
