import { Link, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { wide } from '#tab/ui/breakpoints.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { useSettled } from '#tab/ui/use-settled.ts'
import { BookingCard } from './BookingCard.tsx'
import { CycleStrip } from './CycleStrip.tsx'
import { previewQuery, progressQuery } from './calendar-queries.ts'
import { DriftList } from './DriftList.tsx'
import { PlanForm } from './PlanForm.tsx'
import { isRunning } from './Running.tsx'
import { useCalendarStyles } from './styles.ts'
import { useBooking } from './use-booking.ts'
import { useContinuation } from './use-continuation.ts'
import { usePlanForm } from './use-plan-form.ts'

export interface Span {
  readonly startsOn: string
  readonly endsOn: string
}

interface Props {
  readonly saved: CalendarPlan
  readonly unitName: string
  readonly cycleName: string
  /** Absent while it is not known. */
  readonly cycle: Span | undefined
  readonly today: string
}

/** Everybody's calendars are read for each answer: not for every keystroke. */
const SETTLES_AFTER_MS = 400

const useStyles = makeStyles({
  title: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    [wide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(340px, 2fr)' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    [wide]: { position: 'sticky', top: tokens.spacingVerticalL },
  },
})

const Head = ({ saved, unitName, cycleName }: Pick<Props, 'saved' | 'unitName' | 'cycleName'>) => (
  <TopBar place="rituals" cycleId={saved.cycleId} unitId={saved.unitId}>
    <div className={useStyles().title}>
      <Title3 as="h1">{t('calendar.title')}</Title3>
      <Text size={200}>{[unitName, cycleName].filter((name) => name !== '').join(' · ')}</Text>
    </div>
  </TopBar>
)

/** A unit's rituals of one cycle: when they are held, what stands in the way, and what booking would do. */
export const CalendarPage = ({ saved, unitName, cycleName, cycle, today }: Props) => {
  const styles = { ...useCalendarStyles(), ...useStyles() }
  const form = usePlanForm(saved)
  const booking = useBooking(saved)
  useContinuation(saved, booking)
  useQuery(progressQuery(saved, booking.book.isPending || booking.cancel.isPending))
  const asked = useSettled(form.plan, SETTLES_AFTER_MS)
  const preview = useQuery({
    ...previewQuery({ ...saved, plan: asked, version: `${saved.etag} ${saved.state}` }),
    // While it is being carried out, nobody asks what it would be
    enabled: reasonOf(saved.denials, 'calendar.plan') === null && !isRunning(saved),
  })
  return (
    <>
      <Head saved={saved} unitName={unitName} cycleName={cycleName} />
      <PageBody>
        <div className={styles.section}>
          <Text className={styles.hint}>{t('calendar.intro')}</Text>
          <div className={styles.line}>
            <Link href={`#${paths.rituals(saved)}`}>{t('calendar.sessions')}</Link>
            <Link href={`#${paths.board(saved)}`}>{t('calendar.back')}</Link>
          </div>
        </div>
        <DriftList saved={saved} booking={booking} />
        {cycle && <CycleStrip cycle={cycle} today={today} saved={saved} preview={preview.data} />}
        <div className={styles.columns}>
          <PlanForm saved={saved} form={form} preview={preview.data} />
          <aside className={styles.side} aria-label={t('calendar.inCalendar')}>
            <BookingCard
              saved={saved}
              booking={booking}
              preview={preview}
              isChanged={form.isChanged}
              isChecking={preview.isFetching || asked !== form.plan}
            />
          </aside>
        </div>
      </PageBody>
    </>
  )
}
