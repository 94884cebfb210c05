import { useQuery } from '@tanstack/react-query'
import { meQuery } from '#tab/api/queries.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { SettingsPage, sectionOf } from './SettingsPage.tsx'

const SettingsRoute = ({ params: { section } }: { readonly params: RouteParams }) => (
  <Loaded query={useQuery(meQuery())} skeleton={<PageSkeleton isReading blocks={1} />}>
    {(me) => <SettingsPage me={me} section={sectionOf(section)} />}
  </Loaded>
)

export default SettingsRoute
