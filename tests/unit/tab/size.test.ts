import { describe, expect, test } from 'vitest'
import {
  boardParts,
  configParts,
  readManifest,
  SIZE_BUDGETS,
  sizeOfPage,
} from '#tests/bench/lib/built-tab.ts'

// How many kilobytes of script these are, `npm run bench -- sizes` reports beside the budgets

const PAGES = [
  { page: 'the board', html: 'index.html', parts: boardParts },
  { page: 'the configuration page', html: 'config.html', parts: configParts },
]

/** Opened on demand: none of it may be waited for. */
const LATER = ['HistoryChart', 'MetricEditor', 'ObjectiveComposer', 'KeyResultComposer', 'CheckInForm']

describe('what the built tab loads until it can be used', () => {
  test.each(PAGES)(`$page needs at most ${SIZE_BUDGETS.other} KB besides script`, ({ html, parts }) => {
    expect(sizeOfPage(html, parts).other / 1000).toBeLessThanOrEqual(SIZE_BUDGETS.other)
  })

  test.each(LATER)('%s comes when it is opened, not with the board', (name) => {
    // Imported statically it would be part of another file and have no entry of its own
    const entry = Object.entries(readManifest()).find(([source]) => source.endsWith(`/${name}.tsx`))?.[1]
    expect(entry?.file).toMatch(/\.js$/)
    expect(sizeOfPage('index.html', boardParts).files.map(({ file }) => file)).not.toContain(entry?.file)
  })
})
