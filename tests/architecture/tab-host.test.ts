import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '#tests/support/source-files.ts'

const offenders = (home: RegExp, offence: RegExp) =>
  sourceFiles('tab').filter((file) => !home.test(file) && offence.test(readFileSync(file, 'utf8')))

/** Every way from the tab's window to the one around it. */
const WAY_OUT = /\b(?:window\.(?:parent|top|opener)|postMessage|frameElement)\b/

/** The page and its own worker talk the same way without any window in between. */
const HOMES = /^tab\/(?:host\/|okr\/coach\/(?:ask-coach|serve-questions)\.ts$)/

test('only tab/host talks to the window around the tab', () => {
  expect(offenders(HOMES, WAY_OUT)).toEqual([])
})

test.each(['window.parent.origin', 'window.top?.location', 'frame.postMessage({})', 'window.frameElement'])(
  '%s would be noticed',
  (way) => expect(way).toMatch(WAY_OUT),
)

/** The library is a global: no import would show who uses it. */
const OFFICE = /\bOffice\.(?:context|onReady|EventType|AsyncResult|Mailbox|CoercionType)\b/

test('only tab/host/office knows Office.js', () => {
  expect(offenders(/^tab\/host\/office\//, OFFICE)).toEqual([])
  expect('await Office.onReady()').toMatch(OFFICE)
})

test('parts that are fetched later wait for the network instead of taking the page down', () => {
  const plainLazy = /import \{[^}]*\blazy\b[^}]*\} from 'react'/
  expect(offenders(/^tab\/ui\/lazy-part\.ts$/, plainLazy)).toEqual([])
})
