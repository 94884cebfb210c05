import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('./stand-in/office.ts', import.meta.url))

/** The stand-in as one classic script, as a page loads Office.js. */
export const buildOfficeStandIn = (outfile: string) =>
  build({ entryPoints: [entry], outfile, bundle: true, format: 'iife', target: 'es2023', logLevel: 'error' })
