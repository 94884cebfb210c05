import type { ReactNode } from 'react'
import type { HostPerson } from '../../types.ts'
import { type Client, ClientProvider, useClient } from '../state/client.tsx'
import { teamsOf } from '../state/use-client.ts'

const clientOf = (client: Client, person: HostPerson): Client => ({
  ...client,
  person,
  teams: teamsOf(client.state, person),
  view: { ...client.view, person: person.id },
})

/** What is inside belongs to one of the participants: their token, their role, their context. */
export function AsParticipant({ person, children }: { person: HostPerson; children: ReactNode }) {
  return <ClientProvider value={clientOf(useClient(), person)}>{children}</ClientProvider>
}
