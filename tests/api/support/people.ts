/** Everybody who calls in these tests; ids as Entra ID writes them. */
export interface TestPerson {
  readonly tid: string
  readonly oid: string
  readonly name: string
  readonly roles?: readonly string[]
  readonly isGuest?: boolean
}

export const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001'
export const OTHER_TENANT = 'bbbbbbbb-0000-4000-8000-000000000002'
export const SALES_TEAM = '10000000-0000-4000-8000-00000000000a'
export const SERVICE_TEAM = '10000000-0000-4000-8000-00000000000b'

const oid = (number: number): string => `e0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const person = (number: number, name: string, more: Partial<TestPerson> = {}): TestPerson => ({
  tid: TENANT,
  oid: oid(number),
  name,
  ...more,
})

export const people = {
  /** Runs the organisation, belongs to no team. */
  admin: person(1, 'Ada Adler', { roles: ['Okr.Admin'] }),
  /** Owns the sales team. */
  lead: person(2, 'Lea Lindner'),
  member: person(3, 'Max Müller'),
  otherMember: person(4, 'Mia Maurer'),
  /** Belongs to the service team only. */
  outsider: person(5, 'Otto Oswald'),
  /** A guest in the sales team. */
  guest: person(6, 'Gus Gast', { isGuest: true }),
  /** Somebody of another organisation that uses the same installation. */
  stranger: person(7, 'Sam Stranger', { tid: OTHER_TENANT, roles: ['Okr.Admin'] }),
} as const satisfies Record<string, TestPerson>
export type PersonName = keyof typeof people
