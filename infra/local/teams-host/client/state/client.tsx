import { createContext, type ReactNode, useContext } from 'react'
import type { HostPerson, HostState, HostTeam } from '../../types.ts'
import type { Activity } from '../activity/use-activity.ts'
import type { Language, Texts } from '../texts.ts'
import type { Place, View } from './address.ts'

/** Shows a dialog until it is done, and gives what it was done with. */
export type Ask = <T>(render: (done: (value: T) => void) => ReactNode) => Promise<T>

/** What every part of the client works with. */
export interface Client {
  readonly state: HostState
  readonly person: HostPerson
  /** The teams of this person. */
  readonly teams: readonly HostTeam[]
  readonly view: View
  readonly place: Place
  /** Rises with every visit of a place: the same place entered again is loaded again. */
  readonly visit: number
  /** The client is as narrow as a phone. */
  readonly isCompact: boolean
  /** What the person has been told. */
  readonly activity: Activity
  readonly t: Texts
  readonly language: Language
  go(place: Place): Promise<void>
  show(view: Partial<View>): Promise<void>
  back(): void
  /** Reads the server's state again. */
  refresh(): Promise<void>
  /** Lets days pass and loads everything again. */
  travel(days: number): Promise<void>
  readonly ask: Ask
  /** Frames that want to be asked before they are taken away. */
  readonly leaving: Set<() => Promise<void>>
}

const ClientContext = createContext<Client | undefined>(undefined)

export const ClientProvider = ClientContext.Provider

export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('Only inside the client.')
  return client
}
