import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { type MeetingFacts, meetingFacts } from '#tab/host/meeting.ts'
import { paths } from '#tab/paths.ts'
import { byMeetingQuery } from '#tab/reviews/queries.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { Prepare } from './Prepare.tsx'
import { ReviewAt } from './ReviewAt.tsx'

const ChooseRitual = lazyPart(() => import('./ChooseRitual.tsx'))

/** Somebody else may prepare the session while this panel waits. */
const ASK_AGAIN_MS = 5_000

const AtMeeting = ({ facts }: { readonly facts: MeetingFacts }) => {
  const { frame } = useHost()
  const query = useQuery({
    ...byMeetingQuery(facts.joinUrl),
    refetchInterval: ({ state }) => (state.data?.session ? false : ASK_AGAIN_MS),
  })
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {({ meeting, session }) => {
        if (!meeting)
          return (
            <Suspense fallback={<PanelSkeleton />}>
              <ChooseRitual facts={facts} />
            </Suspense>
          )
        if (!session) return <Prepare meeting={meeting} minutes={facts.minutes} />
        const place = { cycleId: session.cycleId, reviewId: session.id }
        if (frame === 'stage') return <Redirect to={paths.stage(place, 'board')} replace />
        return <ReviewAt place={place} />
      }}
    </Loaded>
  )
}

/** The host would not say which meeting this is: the way to the sessions leads through the own unit. */
const Unknown = () => {
  const [, go] = useLocation()
  const { data: me } = useQuery(meQuery())
  const unitId = me?.leadOf[0] ?? me?.memberOf[0] ?? me?.units[0]?.id
  const cycleId = me?.currentCycleId
  const open = () => go(unitId && cycleId ? paths.rituals({ cycleId, unitId }) : paths.my())
  return (
    <EmptyState
      title={t('review.join.noMeetingTitle')}
      text={t('review.join.noMeetingText')}
      action={{ label: t('review.join.toSessions'), onClick: open }}
    />
  )
}

const factsQuery = { queryKey: ['meeting-facts'], queryFn: meetingFacts, staleTime: Number.POSITIVE_INFINITY }

/** Beside a call: the session of this very meeting. */
const MeetingRoute = () => {
  const facts = useQuery(factsQuery)
  useEffect(() => {
    document.title = facts.data?.title || 'Leitstern'
  }, [facts.data])
  return (
    <Loaded query={facts} skeleton={<PanelSkeleton />}>
      {(known) => (known ? <AtMeeting facts={known} /> : <Unknown />)}
    </Loaded>
  )
}

export default MeetingRoute
