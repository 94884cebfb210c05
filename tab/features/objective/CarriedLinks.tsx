import { Link } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { type ObjectivePlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

interface Props {
  readonly place: ObjectivePlace
  readonly label: 'objective.carriedFrom' | 'objective.carriedTo'
}

const Carried = ({ place, label }: Props) => {
  const [, go] = useLocation()
  const { data: me } = useQuery(meQuery())
  const { target } = useLayout()
  const cycle = me?.cycles.find(({ id }) => id === place.cycleId)
  // without the cycle's name the link would say nothing; the name comes with the reader's own data, which every screen has
  if (!cycle) return null
  return (
    <Link as="button" className={target} onClick={() => go(paths.objective(place))}>
      {t(label, { cycle: cycle.name })}
    </Link>
  )
}

/** The way to the same objective in the cycle before and after. */
export const CarriedLinks = () => {
  const { carriedFrom, carriedTo } = usePage().objective
  return (
    <>
      {carriedFrom && <Carried place={carriedFrom} label="objective.carriedFrom" />}
      {carriedTo && <Carried place={carriedTo} label="objective.carriedTo" />}
    </>
  )
}
