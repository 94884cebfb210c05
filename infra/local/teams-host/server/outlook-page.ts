import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import type { Site } from './static-files.ts'

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const HERE = '/office.js'

const PAGES = ['/app/outlook.html', '/app/sign-in.html']
/** The pages that load Office.js: the pane and its sign-in window. */
export const isOutlookPage = (path: string): boolean => PAGES.includes(path)

/**
 * Such a page as it is deployed, with the one address changed that leads out of this machine: Office.js comes from
 * Microsoft by rule, and here from the stand-in for it.
 */
export async function sendOutlookPage(response: ServerResponse, site: Site, path: string): Promise<void> {
  const page = await readFile(join(site.folder, basename(path)), 'utf8')
  response.writeHead(200, {
    ...site.headers,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  response.end(page.replace(MICROSOFT, HERE))
}
