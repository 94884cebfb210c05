import { globSync } from 'node:fs'

/** TypeScript files below a top folder, relative to the project, sorted. */
export const sourceFiles = (folder: string): string[] =>
  globSync(`${folder}/**/*.{ts,tsx}`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
