import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** A name with a hash in it never changes its content; everything else has to be asked for again. */
function cacheControl(path: string): string {
  return /-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** The file behind a path, or undefined when there is none or the path leads out of the folder. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const wanted = path.endsWith('/') ? `${path}index.html` : path
  const file = join(folder, normalize(join(sep, wanted)))
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? file : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '\0' // not a path at all: no file has this name
  }
}

export interface Site {
  readonly folder: string
  readonly headers: Readonly<Record<string, string>>
}

/** Sends one file of a site, or a 404 with the same headers. */
export async function sendFile(response: ServerResponse, site: Site, path: string): Promise<void> {
  const file = path.includes('\0') ? undefined : await findFile(site.folder, decoded(path))
  if (!file) {
    response.writeHead(404, { ...site.headers, 'content-type': 'text/plain' }).end('Not found')
    return
  }
  response.writeHead(200, {
    ...site.headers,
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': cacheControl(file),
  })
  await pipeline(createReadStream(file), response)
}
