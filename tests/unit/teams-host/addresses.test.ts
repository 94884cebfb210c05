import { describe, expect, test } from 'vitest'
import { entityPathOf, readDeepLink, readEntityPath } from '#infra/local/teams-host/protocol/deep-links.ts'
import { isValidDomain } from '#infra/local/teams-host/protocol/valid-domains.ts'
import { toLocal, toPublic } from '#infra/local/teams-host/public-address.ts'

describe('valid domains', () => {
  test.each([
    ['https://okr.example.com/a', ['okr.example.com'], true],
    ['https://OKR.example.com/a', ['okr.example.com'], true],
    ['https://okr.example.com.evil.example/a', ['okr.example.com'], false],
    ['https://a.example.com', ['*.example.com'], true],
    ['https://a.b.example.com', ['*.example.com'], false],
    ['https://example.com', ['*.example.com'], false],
    ['http://127.0.0.1:4173/app', ['127.0.0.1:4173'], true],
    ['http://127.0.0.1:9999/app', ['127.0.0.1:4173'], false],
    ['not an address', ['okr.example.com'], false],
  ])('%s in %j: %s', (url, domains, expected) => {
    expect(isValidDomain(url, domains)).toBe(expected)
  })
})

describe('deep links', () => {
  test('a link that is made is read back', () => {
    const location = { appId: 'app/1', pageId: 'my okrs', subPageId: 'o/ä', channelId: '19:c@thread.tacv2' }
    const link = `https://teams.microsoft.com${entityPathOf(location, 'Ein Titel')}`
    expect(readDeepLink(link)).toEqual({ ...location, chatId: undefined })
  })

  test.each([
    'https://teams.microsoft.com/l/chat/0/0?users=a',
    'https://example.com/l/entity/a/b',
    'nothing',
  ])('%s leads to no app', (url) => expect(readDeepLink(url)).toBeUndefined())

  test('a damaged context still opens the page', () => {
    const link = new URL('http://127.0.0.1/l/entity/a/b?context=%7Bbroken')
    expect(readEntityPath(link)).toMatchObject({ appId: 'a', pageId: 'b', subPageId: undefined })
  })
})

describe('public and local address', () => {
  const pair = { publicOrigin: 'https://okr.example.com', appBase: 'http://127.0.0.1:4173/app' }

  test.each([
    ['https://okr.example.com/index.html#/x', 'http://127.0.0.1:4173/app/index.html#/x'],
    ['https://okr.example.com', 'http://127.0.0.1:4173/app'],
    ['https://okr.example.com.evil.example/x', 'https://okr.example.com.evil.example/x'],
    ['https://other.example/x', 'https://other.example/x'],
  ])('%s is served at %s', (url, local) => {
    expect(toLocal(url, pair)).toBe(local)
    expect(toPublic(local, pair)).toBe(url)
  })
})
