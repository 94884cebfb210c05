import { useCallback, useMemo, useRef, useState } from 'react'
import type { HostPerson, HostState } from '../../types.ts'
import { useActivity } from '../activity/use-activity.ts'
import { texts } from '../texts.ts'
import type { Place, View } from './address.ts'
import { hostApi } from './api.ts'
import type { Ask, Client } from './client.tsx'
import { useAddress } from './use-address.ts'
import { useIsCompact } from './use-is-compact.ts'

function personOf(state: HostState, id: string): HostPerson {
  const person = state.people.find((it) => it.id === id) ?? state.people[0]
  if (!person) throw new Error('The local directory knows nobody.')
  return person
}

/** The teams somebody belongs to. */
export function teamsOf(state: HostState, { id }: HostPerson) {
  return state.teams.filter(({ ownerIds, memberIds }) => ownerIds.includes(id) || memberIds.includes(id))
}

/** Puts the client together from the server's state and the address. */
export function useClientState(state: HostState, refresh: () => Promise<void>, ask: Ask): Client {
  const { address, move } = useAddress()
  const { place, ...view } = address
  const [visit, setVisit] = useState(0)
  const leaving = useRef(new Set<() => Promise<void>>()).current
  const isCompact = useIsCompact(view.width)
  const person = useMemo(() => personOf(state, view.person), [state, view.person])
  const teams = useMemo(() => teamsOf(state, person), [state, person])

  const activity = useActivity(person.id, visit)

  const leave = useCallback(() => Promise.all([...leaving].map((ready) => ready())), [leaving])

  const enter = async (next: Place) => {
    await leave()
    setVisit((count) => count + 1)
    move({ place: next }, 'push')
  }
  const show = async (change: Partial<View>) => {
    if (change.person !== undefined || change.language !== undefined) await leave()
    move(change, 'replace')
  }
  const travel = async (days: number) => {
    await hostApi.travel(days)
    await leave()
    await refresh()
    setVisit((count) => count + 1)
  }
  const back = () => (isCompact && place.channel ? void enter({ surface: 'teams' }) : window.history.back())

  const { language } = view
  const t = texts[language]
  return {
    ...{ state, person, teams, view, place, visit, isCompact, activity, t, language },
    ...{ go: enter, show, back, refresh, travel, ask, leaving },
  }
}
