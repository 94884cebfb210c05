import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { meQuery } from '#tab/api/queries.ts'
import type { HostContext } from '#tab/host/host.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { paths } from '#tab/paths.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'

type Me = ResponseOf<'GET /me'>

/** In a channel the team's own board, elsewhere the reader's own OKRs; before there is any, the first steps. */
const startOf = (me: Me, host: HostContext): string => {
  if (me.units.length === 0 || me.currentCycleId === null) return paths.start()
  const unit = host.groupId ? me.units.find(({ teamId }) => teamId === host.groupId) : undefined
  return unit ? paths.board({ cycleId: me.currentCycleId, unitId: unit.id }) : paths.my()
}

const HomeRoute = () => {
  const host = useHost()
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {(data) => <Redirect to={startOf(data, host)} replace />}
    </Loaded>
  )
}

export default HomeRoute
