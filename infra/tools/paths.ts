import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder and what is built inside it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const inRoot = (...parts: string[]): string => join(root, ...parts)
export const distTab = inRoot('dist', 'tab')
export const distFunctions = inRoot('dist', 'functions')
export const distManifest = inRoot('dist', 'manifest')
export const distTeamsHost = inRoot('dist', 'teams-host')
