import { existsSync, readFileSync } from 'node:fs'

/** How many checks of one step passed, failed and were skipped. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

/** A step that wrote no report has failed as a whole: a crash must not look like success. */
const CRASHED: Count = { passed: 0, failed: 1 }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly success: boolean
}

/** Reads Vitest's JSON report; a suite that could not load counts as one failure. */
export const vitestCount = (file: string): Count => {
  const report = read(file) as VitestReport | undefined // the shape is Vitest's documented JSON reporter's
  if (!report) return CRASHED
  const failed = report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites))
  return { passed: report.numPassedTests, failed }
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

/** Reads Playwright's JSON report; a flaky test passed at last, an error outside tests counts as a failure. */
export const playwrightCount = (file: string): Count => {
  const report = read(file) as PlaywrightReport | undefined // the shape is Playwright's documented JSON reporter's
  if (!report) return CRASHED
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
  }
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
})
