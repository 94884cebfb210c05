import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { permissionNames } from '#infra/local/identity/consents.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { permissionSentence } from '#infra/local/identity/permission-texts.ts'
import { createTestDirectory, people, tenants } from '#tests/support/local-directory.ts'

const redirect_uri = 'http://127.0.0.1:3000/auth.html'
let identity: Identity

beforeEach(async () => {
  identity = await Identity.start({ directory: createTestDirectory() })
  identity.allowRedirect(redirect_uri)
})
afterEach(() => identity.close())

function pageUrl(path: string, changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: identity.clientId,
    response_type: 'code',
    redirect_uri,
    scope: 'https://graph.microsoft.com/Calendars.ReadWrite',
    state: 's1',
    ...changes,
  })
  return `${identity.url}/${tenants.nord}/${path}?${query}`
}

async function decide(url: string, person: string, decision = 'accept') {
  const body = new URLSearchParams({ person, decision })
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' })
  const location = response.headers.get('location')
  return { status: response.status, text: await response.text(), back: location ? new URL(location) : null }
}

async function canExchange(person: string, scope: string): Promise<boolean> {
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    client_id: identity.clientId,
    client_secret: identity.clientSecret,
    requested_token_use: 'on_behalf_of',
    scope,
    assertion: await identity.tokenFor(person),
  })
  return (await fetch(`${identity.url}/${tenants.nord}/oauth2/v2.0/token`, { method: 'POST', body })).ok
}

test.each(permissionNames.filter((name) => name.includes('.')))(
  'says in words what %s means, in both languages',
  (name) => {
    const said = (['de', 'en'] as const).map((language) => permissionSentence(name, language))
    expect(new Set(said).size).toBe(2)
    expect(said.join()).not.toContain(name)
  },
)

describe('the consent page', () => {
  test('shows the permissions and chooses the hinted person, in German for a German browser', async () => {
    const url = pageUrl('oauth2/v2.0/authorize', { login_hint: people.member.upn })
    const response = await fetch(url, { headers: { 'accept-language': 'de-DE,de;q=0.9' } })
    const html = await response.text()
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('Vollzugriff auf Ihre Kalender')
    expect(html).toContain(`value="${people.member.oid}" selected`)
    expect(html).not.toContain(people.foreigner.name)
  })

  test('grants the person and sends a code and the state back', async () => {
    expect(await canExchange(people.lead.oid, 'Calendars.ReadWrite')).toBe(false)
    const { status, back } = await decide(pageUrl('oauth2/v2.0/authorize'), people.lead.oid)
    expect(status).toBe(302)
    expect(back?.origin + (back?.pathname ?? '')).toBe(redirect_uri)
    expect(back?.searchParams.get('state')).toBe('s1')
    expect(back?.searchParams.get('code')).toBeTruthy()
    expect(await canExchange(people.lead.oid, 'Calendars.ReadWrite')).toBe(true)
    expect(await canExchange(people.member.oid, 'Calendars.ReadWrite')).toBe(false)
  })

  test('answers in the fragment when asked to', async () => {
    const { back } = await decide(
      pageUrl('oauth2/v2.0/authorize', { response_mode: 'fragment' }),
      people.lead.oid,
    )
    expect(back?.hash).toContain('code=')
  })

  test('sends access_denied back on cancel and grants nothing', async () => {
    const { back } = await decide(pageUrl('oauth2/v2.0/authorize'), people.lead.oid, 'cancel')
    expect(back?.searchParams.get('error')).toBe('access_denied')
    expect(await canExchange(people.lead.oid, 'Calendars.ReadWrite')).toBe(false)
  })

  test('says that an administrator is needed', async () => {
    const url = pageUrl('oauth2/v2.0/authorize', { scope: 'Group.ReadWrite.All' })
    const { status, text } = await decide(url, people.lead.oid)
    expect(status).toBe(200)
    expect(text).toContain('Need admin approval')
    expect(await canExchange(people.lead.oid, 'Group.ReadWrite.All')).toBe(false)
  })

  test.each([
    ['another client', { client_id: 'x' }, 'AADSTS700016'],
    ['an unknown redirect address', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
    ['an unlisted permission', { scope: 'Mail.Send' }, 'AADSTS650053'],
    ['the implicit flow', { response_type: 'token' }, 'AADSTS700054'],
  ])('refuses %s without sending anybody anywhere', async (_, changes, number) => {
    const { status, text, back } = await decide(pageUrl('oauth2/v2.0/authorize', changes), people.lead.oid)
    expect([status, back]).toEqual([400, null])
    expect(text).toContain(number)
  })
})

describe('administrator consent', () => {
  test('grants the whole tenant, and only from an administrator', async () => {
    const url = pageUrl('v2.0/adminconsent', { scope: 'https://graph.microsoft.com/Group.ReadWrite.All' })
    expect((await decide(url, people.lead.oid)).text).toContain('Need admin approval')
    const { back } = await decide(url, people.admin.oid)
    expect(back?.searchParams.get('admin_consent')).toBe('True')
    expect(back?.searchParams.get('tenant')).toBe(tenants.nord)
    expect(await canExchange(people.member.oid, 'Group.ReadWrite.All')).toBe(true)
  })
})
