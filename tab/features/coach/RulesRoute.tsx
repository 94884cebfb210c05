import { useQuery } from '@tanstack/react-query'
import { meQuery } from '#tab/api/queries.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { RulesPage } from './RulesPage.tsx'

const RulesRoute = ({ params: { ruleId } }: { readonly params: RouteParams }) => (
  <Loaded query={useQuery(meQuery())} skeleton={<PageSkeleton blocks={3} />}>
    {(me) => <RulesPage cycleId={me.currentCycleId ?? me.cycles[0]?.id ?? ''} ruleId={ruleId ?? null} />}
  </Loaded>
)

export default RulesRoute
