import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { SearchPage } from './SearchPage.tsx'

const SearchAt = ({ cycleId }: { readonly cycleId: string }) => (
  <Loaded query={useQuery(meQuery())} skeleton={<PageSkeleton isReading blocks={1} />}>
    {({ units, cycles }) => <SearchPage key={cycleId} cycleId={cycleId} units={units} cycles={cycles} />}
  </Loaded>
)

const SearchRoute = ({ params: { cycleId } }: { readonly params: RouteParams }) =>
  cycleId ? <SearchAt cycleId={cycleId} /> : <Redirect to={paths.home()} replace />

export default SearchRoute
