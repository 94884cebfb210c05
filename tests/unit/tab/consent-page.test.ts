import { describe, expect, test } from 'vitest'
import { answerOf, askedOf, consentAddress } from '#tab/auth/consent-page.ts'

const here = { origin: 'https://okr.example.com', pathname: '/auth.html', search: '', hash: '' }
const authority = 'https://login.microsoftonline.com'
const authorize = `${authority}/t1/oauth2/v2.0/authorize?client_id=c&scope=Calendars.ReadWrite`

describe('the consent page', () => {
  test('leads to Entra ID and back to itself', () => {
    const address = new URL(consentAddress(authorize, authority, here) ?? '')
    expect(address.href.startsWith(authorize)).toBe(true)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      redirect_uri: 'https://okr.example.com/auth.html',
      response_type: 'code',
      response_mode: 'fragment',
    })
  })

  test("leaves an administrator's consent without a response type", () => {
    const address = consentAddress(`${authority}/t1/v2.0/adminconsent?client_id=c`, authority, here)
    expect(new URL(address ?? '').searchParams.has('response_type')).toBe(false)
  })

  test.each([
    'https://evil.example.com/authorize',
    'https://login.microsoftonline.com.evil.example.com/authorize',
    'https://login.microsoftonline.com@evil.example.com/authorize',
    'javascript:alert(1)',
    '//evil.example.com',
    '',
  ])('leads nowhere else: %s', (to) => {
    expect(consentAddress(to, authority, here)).toBeNull()
  })

  test('leads nowhere when nothing was asked for', () => {
    expect(consentAddress(askedOf(here), authority, here)).toBeNull()
  })

  test.each([
    [{ search: '', hash: '#code=0.1&state=s' }, 'done'],
    [{ search: '?admin_consent=True&tenant=t1', hash: '' }, 'doneForAll'],
    [{ search: '?error=access_denied', hash: '' }, 'refused'],
    [{ search: '', hash: '#error=access_denied' }, 'refused'],
    [{ search: '?to=x', hash: '' }, null],
  ] as const)('reads the answer of %j as %s', (answer, said) => {
    expect(answerOf({ ...here, ...answer })).toBe(said)
  })
})
