import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { boardQuery } from '#tab/api/queries.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import { positionOf } from '#tab/reviews/agenda-words.ts'
import { type ReviewPage, reviewQuery } from '#tab/reviews/queries.ts'
import { useLiveReview } from '#tab/reviews/use-live-review.ts'
import { usePresence } from '#tab/reviews/use-presence.ts'
import { prefetchStep } from '#tab/steps.ts'
import { withSessionTexts } from '#tab/text/with-page-texts.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { Panel } from './Panel.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'

const Lobby = lazyPart(withSessionTexts(() => import('./Lobby.tsx')))
const Ended = lazyPart(withSessionTexts(() => import('./Ended.tsx')))

const SCREENS = { scheduled: Lobby, open: Panel, closed: Ended } as const

const Session = ({ place, page }: { readonly place: ReviewPlace; readonly page: ReviewPage }) => {
  const { session } = page
  const live = useLiveReview(session)
  usePresence(place, session.state !== 'closed')
  const board = useQuery(boardQuery(session))
  const next = positionOf(session).after?.stepId
  useEffect(() => {
    if (next && session.state === 'open') prefetchStep(next)
  }, [next, session.state])
  const Screen = SCREENS[session.state]
  return (
    <Loaded query={board} skeleton={<PanelSkeleton />}>
      {(data) => (
        <Suspense fallback={<PanelSkeleton />}>
          <Screen place={place} page={page} board={data} live={live} />
        </Suspense>
      )}
    </Loaded>
  )
}

/** One session, wherever it is followed: beside the call, in the tab, on a phone. */
export const ReviewAt = ({ place }: { readonly place: ReviewPlace }) => {
  const query = useQuery(reviewQuery(place))
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {(page) => <Session place={place} page={page} />}
    </Loaded>
  )
}
