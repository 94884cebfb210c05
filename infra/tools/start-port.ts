import { createServer } from 'node:net'
import { StartProblem } from './start-problem.ts'

/** Says early, before anything is built, that somebody else listens there. Port 0 is always free. */
export function checkPort(port: number): Promise<void> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new StartProblem(busy(port))))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve()))
  })
}

const busy = (port: number): string =>
  `Port ${port} is in use or not allowed. Stop the program that uses it, or choose another one: npm start -- --port ${port === 65_535 ? 4281 : port + 1}`
