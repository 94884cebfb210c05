import { promisify } from 'node:util'
import type { ApiRequest, ApiResponse } from './api-message.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Coding = 'br' | 'gzip'

/** What fits into one packet anyway gains nothing. */
const WORTH_PACKING = 1400
/** A board of 108 KB becomes 7 KB in a third of a millisecond; the best quality would take a hundred times that. */
const QUALITY = 4

/** Loaded with the first answer worth it: a cold start does without. */
const zlib = () => import('node:zlib')

const PACK: Readonly<Record<Coding, (bytes: Bytes) => Promise<Buffer>>> = {
  async br(bytes) {
    const { brotliCompress, constants } = await zlib()
    return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
  },
  gzip: async (bytes) => promisify((await zlib()).gzip)(bytes),
}

/** Answers that are kept are sent many times and packed once. */
const known: Readonly<Record<Coding, WeakMap<Bytes, Promise<Bytes>>>> = {
  br: new WeakMap(),
  gzip: new WeakMap(),
}

const pack = (coding: Coding, bytes: Bytes): Promise<Bytes> => {
  const before = known[coding].get(bytes)
  if (before !== undefined) return before
  // zlib allocates plain memory, never shared
  const made = PACK[coding](bytes).then((packed) => new Uint8Array(packed as Buffer<ArrayBuffer>))
  known[coding].set(bytes, made)
  return made
}

/** The best of what the client takes (RFC 9110, 12.5.3); `q=0` refuses one. */
const codingFor = (accepted: string | null): Coding | null => {
  const taken = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim())
  return (['br', 'gzip'] as const).find((coding) => taken.includes(coding)) ?? null
}

const bytesOf = (body: string | Bytes): Bytes =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body

/**
 * The same answer, packed for the way. On Linux the Functions host packs nothing by itself (azure-functions-host 7285).
 * What an attacker could guess from sizes (BREACH) needs a browser that signs requests in by itself; ours never does.
 */
export async function packed(request: ApiRequest, response: ApiResponse): Promise<ApiResponse> {
  const { body, headers } = response
  if (body === null || body.length < WORTH_PACKING) return response
  const coding = codingFor(request.headers.get('accept-encoding'))
  if (coding === null) return response
  return {
    ...response,
    headers: { ...headers, 'content-encoding': coding },
    body: await pack(coding, bytesOf(body)),
  }
}
