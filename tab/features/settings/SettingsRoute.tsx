import { useQuery } from '@tanstack/react-query'
import { meQuery } from '#tab/api/queries.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { SettingsPage } from './SettingsPage.tsx'

const SettingsRoute = () => (
  <Loaded query={useQuery(meQuery())} skeleton={<PageSkeleton blocks={1} />}>
    {(me) => <SettingsPage me={me} />}
  </Loaded>
)

export default SettingsRoute
