import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inRoot } from '#infra/tools/paths.ts'

interface Route {
  readonly route: string
  readonly headers: Readonly<Record<string, string>>
}

const config = JSON.parse(readFileSync(inRoot('tab', 'public', 'staticwebapp.config.json'), 'utf8')) as {
  readonly globalHeaders: Readonly<Record<string, string>>
  readonly routes: readonly Route[]
} // of Azure Static Web Apps' form

/** Static Web Apps take the first rule that matches; a star stands at the end or before an ending. */
const headersFor = (path: string): Readonly<Record<string, string>> => {
  const rule = config.routes.find(({ route }) => {
    const [before = '', after] = route.split('*')
    return after === undefined ? route === path : path.startsWith(before) && path.endsWith(after)
  })
  return { ...config.globalHeaders, ...rule?.headers }
}

const directives = new Map(
  (config.globalHeaders['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values]
  }),
)

/** https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const HOSTS = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
]

const pages = ['tab', 'tab/public'].flatMap((folder) =>
  readdirSync(inRoot(folder)).filter((name) => name.endsWith('.html')),
)

describe('what the deployed site sends', () => {
  test.each(['/', ...pages.map((name) => `/${name}`)])('%s is asked for anew each time', (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('no-cache')
  })

  test('files with a hash in their name are kept for a year', () => {
    expect(headersFor('/assets/index-BkX3.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  })

  test('Teams, Outlook and Microsoft 365 may frame it, and nobody else', () => {
    expect(directives.get('frame-ancestors')).toEqual(HOSTS)
    expect(Object.keys(config.globalHeaders).map((name) => name.toLowerCase())).not.toContain(
      'x-frame-options',
    )
  })

  test('scripts come from the site itself and from Office, never from within a page', () => {
    expect(directives.get('default-src')).toEqual(["'self'"])
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com'])
    expect(directives.get('object-src')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
    for (const page of ['tab', 'tab/public'].flatMap((folder) =>
      readdirSync(inRoot(folder))
        .filter((name) => name.endsWith('.html'))
        .map((name) => readFileSync(inRoot(folder, name), 'utf8')),
    )) {
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
      expect(page).not.toMatch(/\son\w+="/)
    }
  })

  test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Strict-Transport-Security', 'Permissions-Policy'])(
    'carries %s',
    (name) => {
      expect(config.globalHeaders[name]).toBeTruthy()
    },
  )
})
