import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { CycleRituals } from './CycleRituals.tsx'
import { NewSession } from './NewSession.tsx'
import { NextUp } from './NextUp.tsx'
import { PastSessions } from './PastSessions.tsx'
import { nextOf, timeline } from './timeline.ts'

const useStyles = makeStyles({
  unit: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none' },
})

interface Props {
  readonly place: BoardPlace
  readonly page: ResponseOf<'GET /cycles/{cycleId}/reviews'>
  /** Null when it cannot be read: sessions are held without it too. */
  readonly plan: CalendarPlan | 'coming' | null
  readonly unitName: string
  /** ISO instant. */
  readonly now: string
}

/** What runs comes before what is prepared; of these the earliest first. */
const inTurn = (sessions: readonly ReviewSessionView[]) =>
  sessions
    .filter(({ state }) => state !== 'closed')
    .sort((a, b) => (a.state === b.state ? a.on.localeCompare(b.on) : a.state === 'open' ? -1 : 1))

/** A unit's rituals of a cycle: what comes next, all of them by date, and the minutes of what has been. */
export const RitualsPage = ({ place, page, plan, unitName, now }: Props) => {
  const styles = useStyles()
  const isComing = plan === 'coming'
  const entries = timeline(isComing ? [] : (plan?.meetings ?? []), now)
  return (
    <>
      <TopBar place="rituals" cycleId={place.cycleId} unitId={place.unitId}>
        <Title3 as="h1">{t('session.list.title')}</Title3>
        <Text>
          <Link className={styles.unit} href={paths.board(place)}>
            {unitName}
          </Link>
        </Text>
      </TopBar>
      <PageBody isReading>
        <NextUp
          place={place}
          denials={page.denials}
          sessions={inTurn(page.items)}
          next={nextOf(entries)}
          now={now}
        />
        {(isComing || entries.length > 0) && (
          <CycleRituals place={place} entries={isComing ? null : entries} />
        )}
        <PastSessions sessions={page.items.filter(({ state }) => state === 'closed')} />
        <NewSession place={place} denials={page.denials} />
      </PageBody>
    </>
  )
}
