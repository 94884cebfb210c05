import { useQuery } from '@tanstack/react-query'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { meQuery } from '#tab/api/queries.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { usePrepare } from '#tab/reviews/use-prepare.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'

type Meeting = NonNullable<ResponseOf<'GET /reviews/by-meeting'>['meeting']>

/** The meeting is known, but nobody has made the session of this day. */
export const Prepare = ({ meeting }: { readonly meeting: Meeting }) => {
  const { data: me } = useQuery(meQuery())
  const prepare = usePrepare(null)
  const unit = me?.units.find(({ id }) => id === meeting.unitId)?.name ?? ''
  return (
    <EmptyState
      title={t('review.join.noneTitle')}
      text={t('review.join.noneText', { ritual: ritualName(meeting.ritual), unit })}
      action={{ label: t('review.join.create'), onClick: () => prepare.mutate(meeting) }}
    />
  )
}
