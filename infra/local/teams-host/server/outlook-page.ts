import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Site } from './static-files.ts'

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const HERE = '/office.js'

/**
 * The pane's page as it is deployed, with the one address changed that leads out of this machine: Office.js comes from
 * Microsoft by rule, and here from the stand-in for it.
 */
export async function sendOutlookPage(response: ServerResponse, site: Site): Promise<void> {
  const page = await readFile(join(site.folder, 'outlook.html'), 'utf8')
  response.writeHead(200, {
    ...site.headers,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  response.end(page.replace(MICROSOFT, HERE))
}
