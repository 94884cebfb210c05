import type { DemoPerson } from './people.ts'
import { NORDLICHT_TENANT } from './people.ts'

/**
 * People and teams whose names make a simulated service fail, so that a failure seen in a test can be repeated by hand.
 * They belong to no unit: nothing fails in the demo company until somebody binds a unit to one of these teams or signs
 * in as one of these people.
 *
 * - "Throttled": the directory answers 429 with Retry-After, then works once.
 * - "Unavailable": the directory answers 503.
 * - "Consentless": the person has consented to nothing; reading the directory asks for consent.
 * - "Appless": the person has not installed the Teams app; nobody can be told anything there.
 * - "Slow": Exchange takes two changes of the person's calendar, then asks for a pause: a booking can be watched half-way.
 * - "Stepup": the person's every token exchange asks for a second factor.
 */
export const sentinelPeople = {
  consentless: {
    oid: '113cf257-9d11-4922-b067-b44d589632eb',
    tenantId: NORDLICHT_TENANT,
    name: 'Toni Consentless',
    mail: 'toni.consentless@nordlicht.example',
    jobTitle: 'Übungskonto ohne Zustimmung',
    isGuest: false,
    roles: ['Okr.Admin'],
  },
  appless: {
    oid: '3f6f0f0e-8a5c-4a2f-9d2b-6b0f6c1f5a31',
    tenantId: NORDLICHT_TENANT,
    name: 'Noa Appless',
    mail: 'noa.appless@nordlicht.example',
    jobTitle: 'Übungskonto ohne die App',
    isGuest: false,
    roles: [],
  },
  slow: {
    oid: '6f0d1b52-3c7e-4d7b-9a41-7d5f2c8e9b10',
    tenantId: NORDLICHT_TENANT,
    name: 'Sascha Slow',
    mail: 'sascha.slow@nordlicht.example',
    jobTitle: 'Übungskonto mit trägem Kalender',
    isGuest: false,
    roles: ['Okr.Admin'],
  },
  stepUp: {
    oid: '84a6254b-1954-413e-b0c5-b78dc5c39074',
    tenantId: NORDLICHT_TENANT,
    name: 'Kim Stepup',
    mail: 'kim.stepup@nordlicht.example',
    jobTitle: 'Übungskonto mit zweitem Faktor',
    isGuest: false,
    roles: ['Okr.Admin'],
  },
} as const satisfies Record<string, DemoPerson>

export const sentinelTeams = {
  throttled: {
    id: 'a1f5c2de-5c0b-4e7a-9b57-20f1a4a3b6c1',
    name: 'Übungsteam Throttled',
    channel: '190a2c7efa544d6c8e3b5a7d9f1c0e22',
  },
  unavailable: {
    id: 'b7e90f3a-64d8-4c19-8a3e-7f5d2b9c0e14',
    name: 'Übungsteam Unavailable',
    channel: '2a1b3d8f0b655e7d9f4c6b8e0a2d1f33',
  },
} as const
