import { describe, expect, test } from 'vitest'
import {
  boardParts,
  configParts,
  panelParts,
  paneParts,
  readManifest,
  SIZE_BUDGETS,
  sizeOfPage,
  sizesOfScripts,
} from '#tests/bench/lib/built-tab.ts'

const PAGES = [
  { page: 'the board', html: 'index.html', parts: boardParts, script: SIZE_BUDGETS.boardScript },
  { page: 'the side panel', html: 'index.html', parts: panelParts, script: SIZE_BUDGETS.panelScript },
  {
    page: 'the configuration page',
    html: 'config.html',
    parts: configParts,
    script: SIZE_BUDGETS.configScript,
  },
  { page: 'the Outlook pane', html: 'outlook.html', parts: paneParts, script: SIZE_BUDGETS.paneScript },
]

/** Beside the scripts one request goes to the API. */
const MOST_SCRIPTS = 5

/** Kilobytes: teams-js is most of it. */
const MOST_AHEAD = 25

/** Opened on demand: none of it may be waited for. */
const LATER = ['HistoryChart', 'MetricEditor', 'ObjectiveComposer', 'KeyResultComposer', 'CheckInForm']

const circles = (manifest: ReturnType<typeof readManifest>) => {
  const done = new Set<string>()
  const walk = (key: string, way: readonly string[]): string[] => {
    if (way.includes(key)) return [[...way, key].join(' → ')]
    if (done.has(key)) return []
    const found = (manifest[key]?.imports ?? []).flatMap((next) => walk(next, [...way, key]))
    done.add(key)
    return found
  }
  return Object.keys(manifest).flatMap((key) => walk(key, []))
}

describe('what the built tab loads until it can be used', () => {
  test.each(PAGES)('$page needs at most $script KB of script', ({ html, parts, script }) => {
    expect(sizeOfPage(html, parts).script / 1000).toBeLessThanOrEqual(script)
  })

  test('the board needs five scripts at most', () => {
    expect(sizeOfPage('index.html', boardParts).files.length).toBeLessThanOrEqual(MOST_SCRIPTS)
  })

  test('the board comes with its page, so that nothing has to be asked for twice', () => {
    const ownFile = Object.keys(readManifest()).find((source) => source.endsWith('/BoardRoute.tsx'))
    expect(ownFile).toBeUndefined()
  })

  test.each(['index.html', 'outlook.html'])('no two files of %s and its like wait for each other', (html) => {
    expect(circles(readManifest(html))).toEqual([])
  })

  test('the Outlook pane needs no library of Teams, and its form comes when it is opened', () => {
    const files = sizeOfPage('outlook.html', paneParts).files.map(({ file }) => file)
    const ofLater = Object.entries(readManifest('outlook.html')).filter(([source]) =>
      /PaneCheckIn\.tsx$|teams-js/.test(source),
    )
    expect(ofLater.map(([source]) => source)).toEqual(['features/outlook/PaneCheckIn.tsx'])
    expect(files).not.toContain(ofLater[0]?.[1].file)
  })

  test('what goes ahead waits for nothing and leaves most of the bandwidth to the rest', () => {
    const start = Object.values(readManifest()).find(({ name }) => name === 'start')
    expect(start?.imports ?? []).toEqual([])
    const ahead = sizeOfPage('index.html', []).files.find(({ file }) => file === start?.file)
    expect((ahead?.bytes ?? Number.POSITIVE_INFINITY) / 1000).toBeLessThanOrEqual(MOST_AHEAD)
  })

  test.each(PAGES)(`$page needs at most ${SIZE_BUDGETS.other} KB besides script`, ({ html, parts }) => {
    expect(sizeOfPage(html, parts).other / 1000).toBeLessThanOrEqual(SIZE_BUDGETS.other)
  })

  test.each(['coach-worker-de', 'coach-worker-en'])(
    `%s brings its reader’s language in at most ${SIZE_BUDGETS.coachWorker} KB`,
    (worker) => {
      const sizes = sizesOfScripts(worker)
      expect(sizes).toHaveLength(1)
      expect((sizes[0] ?? Number.POSITIVE_INFINITY) / 1000).toBeLessThanOrEqual(SIZE_BUDGETS.coachWorker)
    },
  )

  test.each(LATER)('%s comes when it is opened, not with the board', (name) => {
    // Imported statically it would be part of another file and have no entry of its own
    const entry = Object.entries(readManifest()).find(([source]) => source.endsWith(`/${name}.tsx`))?.[1]
    expect(entry?.file).toMatch(/\.js$/)
    expect(sizeOfPage('index.html', boardParts).files.map(({ file }) => file)).not.toContain(entry?.file)
  })
})
