/** What the spine needs of a request; the Fetch API's Request and the Functions library's HttpRequest both fit. */
export interface ApiRequest {
  readonly method: string
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<unknown> | null
}

export interface ApiResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

/** An answer in words, as it can be written down to be given once more. */
export interface WordedResponse extends ApiResponse {
  readonly body: string | null
}

/** Every answer: never kept by a shared cache, never guessed to be another type. */
const ALWAYS = {
  'cache-control': 'no-store',
  vary: 'Authorization, Accept-Encoding',
  'x-content-type-options': 'nosniff',
} as const

/** JSON that is written out already. */
export const writtenJson = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse => ({
  status: 200,
  headers: { ...ALWAYS, 'content-type': 'application/json; charset=utf-8', ...headers },
  body,
})

export const jsonResponse = (
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>> = {},
): WordedResponse => {
  const body = JSON.stringify(answer)
  return { ...writtenJson(body, headers), status, body }
}

export const textResponse = (
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse => ({
  status: 200,
  headers: { ...ALWAYS, 'content-type': `${type}; charset=utf-8`, ...headers },
  body,
})

export const emptyResponse = (
  status: 204 | 304,
  headers: Readonly<Record<string, string>> = {},
): WordedResponse => ({ status, headers: { ...ALWAYS, ...headers }, body: null })
