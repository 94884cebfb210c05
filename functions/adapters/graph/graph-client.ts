import type { Client } from '@microsoft/microsoft-graph-client'
import { GRAPH_NAME, GraphTransport } from './graph-transport.ts'

/** A client that talks to the configured address only. The library is loaded when somebody first needs it. */
export async function openGraph(base: string, token: string): Promise<Client> {
  const { Client: GraphClient } = await import('@microsoft/microsoft-graph-client')
  const middleware = new GraphTransport(base, token)
  return GraphClient.initWithMiddleware({ baseUrl: GRAPH_NAME, middleware })
}
