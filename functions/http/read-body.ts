import type { ApiRequest } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'

/** The largest request holds 4,000 characters of text a few times over; this leaves ample room. */
export const BODY_LIMIT = 256 * 1024

const LONE_SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/

const readText = async (request: ApiRequest): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT)
    throw new ApiProblem('payload_too_large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    if (!(chunk instanceof Uint8Array))
      throw new ApiProblem('malformed_request', { why: 'the body is not bytes' })
    size += chunk.byteLength
    if (size > BODY_LIMIT) throw new ApiProblem('payload_too_large')
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ApiProblem('malformed_request', { why: 'the body is not UTF-8', cause })
  }
}

/** Half a surrogate pair is not a character: no store and no other program can keep it. */
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value

const parse = (text: string): unknown => {
  try {
    return LONE_SURROGATE_ESCAPE.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text)
  } catch (cause) {
    throw new ApiProblem('malformed_request', { why: 'the body is not JSON', cause })
  }
}

/** The body as JSON; undefined when there is none. */
export async function readBody(request: ApiRequest): Promise<{ text: string; json: unknown }> {
  const text = await readText(request)
  if (text === '') return { text, json: undefined }
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type))
    throw new ApiProblem('malformed_request', { why: `content-type ${type}` })
  return { text, json: parse(text) }
}
