import { defineConfig } from 'vitest/config'
import { root } from '../infra/tools/paths.ts'

export default defineConfig({
  root,
  test: {
    include: ['tests/{unit,contract,api,architecture,regression}/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
