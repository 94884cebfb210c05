import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// A process of its own, as the functions worker is one: answers every request with the bytes of one file.

const bytes = readFileSync(process.argv[2] ?? '')
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes),
)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : null)
})
