import type { PersonId, UnitId } from '#shared/kernel/ids.ts'

/** Gap to the expected pace, in progress points (0..1), up to which a health word holds. */
export interface HealthThresholds {
  readonly onTrack: number
  readonly atRisk: number
}

/** Inclusive bounds of what the method recommends; outside them the product warns, it does not refuse. */
export interface Limits {
  readonly objectivesPerUnit: { readonly min: number; readonly max: number }
  readonly keyResultsPerObjective: { readonly min: number; readonly max: number }
}

export interface OrganisationSettings {
  readonly name: string
  /** IANA time zone, e.g. "Europe/Berlin". */
  readonly timeZone: string
  readonly language: 'de' | 'en'
  /** Days between two check-ins of a key result. */
  readonly cadenceDays: number
  readonly thresholds: HealthThresholds
  readonly limits: Limits
  /** Share of top-down objectives the balance meter aims at, 0..1 (method: 0.4). */
  readonly topDownShare: number
  /** Public holidays as country or country-region, e.g. "DE" or "DE-BY". */
  readonly holidays: string
  /** Whether people are told in Teams, in the morning of a working day, of what is due. */
  readonly reminders: boolean
}

/** Simmoleit, Agile Vertriebsziele: 3 to 5 objectives, 3 to 5 key results, 40 % top-down. */
export const DEFAULT_SETTINGS: Omit<OrganisationSettings, 'name'> = {
  timeZone: 'Europe/Berlin',
  language: 'de',
  cadenceDays: 7,
  thresholds: { onTrack: 0.1, atRisk: 0.25 },
  limits: { objectivesPerUnit: { min: 3, max: 5 }, keyResultsPerObjective: { min: 3, max: 5 } },
  topDownShare: 0.4,
  holidays: 'DE',
  reminders: true,
}

export interface Unit {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
  /** The Teams team (Microsoft 365 group) whose members and owners are this unit's members and leads. */
  readonly teamId: string | null
  readonly archivedAt: string | null
  /** Holds the article's example, to be looked at and thrown away. */
  readonly isSample?: true
}

export type MembershipRole = 'member' | 'lead'

export interface Membership {
  readonly unitId: UnitId
  readonly personId: PersonId
  readonly role: MembershipRole
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly email: string | null
  readonly isGuest: boolean
  /** In which the person last opened the product; unknown before. */
  readonly language?: 'de' | 'en'
}
