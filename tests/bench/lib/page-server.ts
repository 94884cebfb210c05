import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type HttpService, startHttpService } from '#infra/local/http-service.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

interface Served {
  /** Folders by the first part of the address. */
  readonly folders: Readonly<Record<string, string>>
  /** Pages that are no files. */
  readonly pages: Readonly<Record<string, string>>
  /** Answers everything below /api. */
  readonly api: (request: Request) => Promise<Response>
}

const compressed = new Map<string, Buffer>()

/** As hosting keeps them: compressed once. */
const compressedFile = (file: string): Buffer => {
  const bytes = compressed.get(file) ?? brotliCompressSync(readFileSync(file))
  compressed.set(file, bytes)
  return bytes
}

const sendCompressed = (response: ServerResponse, type: string, bytes: Buffer) =>
  response
    .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': bytes.length })
    .end(bytes)

const sendApi = async (request: IncomingMessage, response: ServerResponse, api: Served['api']) => {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const answer = await api(
    new Request(`http://leitstern.test${request.url}`, { method: request.method ?? 'GET', headers }),
  )
  response
    .writeHead(answer.status, Object.fromEntries(answer.headers))
    .end(Buffer.from(await answer.arrayBuffer()))
}

const fileFor = (path: string, folders: Served['folders']): string | null => {
  const [, first = '', ...rest] = normalize(path).split('/')
  const folder = folders[first]
  const file = folder === undefined ? null : join(folder, ...rest)
  return file !== null && existsSync(file) && statSync(file).isFile() ? file : null
}

/** Serves built pages compressed, as a static host does, and the API beside them; reads only. */
export const servePages = ({ folders, pages, api }: Served): Promise<HttpService> =>
  startHttpService((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages[pathname]
    if (page !== undefined) return sendCompressed(response, TYPES['.html'] ?? '', brotliCompressSync(page))
    if (pathname.startsWith('/api/')) return void sendApi(request, response, api)
    const file = fileFor(pathname, folders)
    if (file === null) return response.writeHead(404).end()
    sendCompressed(response, TYPES[extname(file)] ?? 'application/octet-stream', compressedFile(file))
  })
