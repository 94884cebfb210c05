import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** One simulated service listening on loopback. */
export interface HttpService {
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Listens on 127.0.0.1; port 0 or none takes a free one. A busy port rejects with a sentence that names it. */
export async function startHttpService(
  listener: RequestListener,
  port = 0,
  onUpgrade?: UpgradeListener,
): Promise<HttpService> {
  const server = createServer(listener)
  if (onUpgrade) server.on('upgrade', onUpgrade)
  await listen(server, port)
  // An address is an object for every TCP server that listens.
  const address = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, close: () => closeServer(server) }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
}

function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(`Port ${port} is in use by another program. Close it or choose another port.`, {
    cause: error,
  })
}

/** Ends keep-alive and half-open connections too; otherwise closing would wait for the clients. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export class BodyTooLarge extends Error {}

/** Reads a whole request body; throws BodyTooLarge above `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  // RFC 9112, 6.3: a request without either header has no body
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers
  if (length === undefined && coding === undefined) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge(`More than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
