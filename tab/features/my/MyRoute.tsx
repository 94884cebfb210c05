import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { meQuery, myOkrsQuery } from '#tab/api/queries.ts'
import { useCurrentCycle } from '#tab/api/use-current-cycle.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { MyPage } from './MyPage.tsx'

const MyAt = ({ cycleId }: { readonly cycleId: string }) => {
  const me = useQuery(meQuery())
  const mine = useQuery(myOkrsQuery(cycleId))
  return (
    <Loaded query={me} skeleton={<PageSkeleton isReading />}>
      {(reader) => (
        <Loaded query={mine} skeleton={<PageSkeleton isReading />}>
          {(okrs) => <MyPage okrs={okrs} me={reader} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const NoCycle = () => {
  const [, go] = useLocation()
  const action = { label: t('my.noCycleAction'), onClick: () => go(paths.start()) }
  return <EmptyState title={t('my.noCycleTitle')} text={t('my.noCycleText')} action={action} />
}

const MyRoute = () => {
  const { cycleId, me } = useCurrentCycle()
  if (cycleId) return <MyAt cycleId={cycleId} />
  return (
    <Loaded query={me} skeleton={<PageSkeleton isReading />}>
      {() => <NoCycle />}
    </Loaded>
  )
}

export default MyRoute
