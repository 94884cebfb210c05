import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { paths, textOfParam } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { SearchPage } from './SearchPage.tsx'

interface Props {
  readonly cycleId: string
  readonly text: string
}

const SearchAt = ({ cycleId, text }: Props) => (
  <Loaded query={useQuery(meQuery())} skeleton={<PageSkeleton isReading blocks={1} />}>
    {({ units, cycles }) => (
      <SearchPage key={cycleId} cycleId={cycleId} text={text} units={units} cycles={cycles} />
    )}
  </Loaded>
)

const SearchRoute = ({ params: { cycleId, text } }: { readonly params: RouteParams }) =>
  cycleId ? <SearchAt cycleId={cycleId} text={textOfParam(text)} /> : <Redirect to={paths.home()} replace />

export default SearchRoute
