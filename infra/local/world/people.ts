/** Nordlicht Software GmbH, the company everybody but one belongs to. */
export const NORDLICHT_TENANT = 'e0fc3d7e-7f2d-4262-942c-1dfb00bba88b'
/** Fjordblick AG: a second organisation on the same installation, with nothing in it. */
export const FJORDBLICK_TENANT = '6fbb273c-8247-499c-abbf-a888704a64a4'

/** Somebody who can sign in to the demo company. */
export interface DemoPerson {
  /** Entra object id. */
  readonly oid: string
  readonly tenantId: string
  readonly name: string
  readonly mail: string
  readonly jobTitle: string
  readonly isGuest: boolean
  /** Entra app roles. */
  readonly roles: readonly string[]
}

const employee = (oid: string, name: string, account: string, jobTitle: string): DemoPerson => ({
  oid,
  tenantId: NORDLICHT_TENANT,
  name,
  mail: `${account}@nordlicht.example`,
  jobTitle,
  isGuest: false,
  roles: [],
})

/** Everybody of the story, by the name the other files use. Object ids never change: links to them must live on. */
export const people = {
  katharina: employee(
    'dc4fb0a0-a6c3-4bf9-ab4a-8bbae3b4cb71',
    'Katharina Brandt',
    'katharina.brandt',
    'Geschäftsführerin',
  ),
  jonas: employee(
    '8daaf7cd-5840-45a7-9feb-4c04138d165f',
    'Jonas Petersen',
    'jonas.petersen',
    'Leiter Vertrieb',
  ),
  aylin: employee(
    '17a72f21-bb6e-4667-bae4-bd3babc1bce6',
    'Aylin Demir',
    'aylin.demir',
    'Teamleiterin Vertrieb DACH',
  ),
  lukas: employee(
    '8b1e9be7-1bb4-49b6-b5b9-e087be5348cd',
    'Lukas Hoffmann',
    'lukas.hoffmann',
    'Kundenberater',
  ),
  meilin: employee(
    '56cc15f9-ef9b-4f40-a9cd-3fe449e2bd67',
    'Mei Lin Zhou',
    'meilin.zhou',
    'Vertriebsentwicklung',
  ),
  tomasz: employee(
    'b62b3d79-2992-4c8d-a069-34d70a2b1dc4',
    'Tomasz Kowalczyk',
    'tomasz.kowalczyk',
    'Leiter Partnervertrieb',
  ),
  samira: employee(
    'ed49a3f9-7253-45af-a40a-d2a5215a0cce',
    'Samira Haddad',
    'samira.haddad',
    'Leiterin Service',
  ),
  florian: employee(
    'cc6a3d57-96d8-481b-b458-162ee5784137',
    'Florian Nguyen',
    'florian.nguyen',
    'Teamleiter Kundenservice',
  ),
  ingrid: employee(
    'df93fd9b-6d34-44d3-9184-582af7e3d6cd',
    'Ingrid Sørensen',
    'ingrid.sorensen',
    'Leiterin Kundenerfolg',
  ),
  daniel: employee(
    '5b177ff8-078f-481e-bb55-b3a89af9113c',
    'Daniel Okafor',
    'daniel.okafor',
    'Leiter Produkt',
  ),
  priya: employee('5afc29b5-b6e2-4c1c-8744-3a0556f174e3', 'Priya Raman', 'priya.raman', 'Leiterin Plattform'),
  /** Keeps cycles, units and settings in order. */
  markus: {
    ...employee(
      '7fdf486e-25fe-47f1-80d2-c30b39e80b6a',
      'Markus Weber',
      'markus.weber',
      'IT und Organisation',
    ),
    roles: ['Okr.Admin'],
  },
  /** Advises the sales team from outside: a guest of the tenant, who may read and not write. */
  clara: {
    oid: 'e0e6442a-6a48-4859-843e-994c345f1411',
    tenantId: NORDLICHT_TENANT,
    name: 'Clara Moreau',
    mail: 'clara@beratung-moreau.example',
    jobTitle: 'Beraterin (extern)',
    isGuest: true,
    roles: [],
  },
  /** Belongs to the other tenant: sees nothing of Nordlicht. */
  viktor: {
    oid: 'dadce129-a457-4f90-a01b-28912e48a2ac',
    tenantId: FJORDBLICK_TENANT,
    name: 'Viktor Lange',
    mail: 'viktor.lange@fjordblick.example',
    jobTitle: 'Vertriebsleiter, Fjordblick AG',
    isGuest: false,
    roles: [],
  },
} as const satisfies Record<string, DemoPerson>

export type PersonKey = keyof typeof people
