import { defineConfig } from 'vitest/config'
import { root } from '../infra/tools/paths.ts'

/** Code of the tab keeps what lasts as long as a page, such as its language: each of its tests gets a worker of its own. */
const ON_THEIR_OWN = ['tests/unit/tab/**/*.test.{ts,tsx}', 'tests/regression/**/*.test.{ts,tsx}']

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'on their own', include: ON_THEIR_OWN } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/{unit,contract,api,architecture}/**/*.test.{ts,tsx}'],
          exclude: ON_THEIR_OWN,
          // Libraries and modules are read once a worker; nothing outside of the tab remembers anything in a module
          isolate: false,
        },
      },
    ],
  },
})
