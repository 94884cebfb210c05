import { Button, Link, mergeClasses, Text, Title3 } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import { useSettled } from '#tab/ui/use-settled.ts'
import { BookingProblem } from './BookingProblem.tsx'
import { BookingState } from './BookingState.tsx'
import { BookRow } from './BookRow.tsx'
import { type Preview, previewQuery } from './calendar-queries.ts'
import { DriftList } from './DriftList.tsx'
import { FreeBusy } from './FreeBusy.tsx'
import { IcsButton } from './IcsButton.tsx'
import { PlanFields } from './PlanFields.tsx'
import { PreviewList } from './PreviewList.tsx'
import { RITUAL_ORDER } from './plan-form.ts'
import { RitualItem } from './RitualItem.tsx'
import { useCalendarStyles } from './styles.ts'
import { useBooking } from './use-booking.ts'
import { useContinuation } from './use-continuation.ts'
import { usePlanForm } from './use-plan-form.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly unitName: string
  readonly cycleName: string
}

type Form = ReturnType<typeof usePlanForm>

const PlanForm = ({
  saved,
  form,
  preview,
}: {
  saved: CalendarPlan
  form: Form
  preview: Preview | undefined
}) => {
  const styles = useCalendarStyles()
  const reason = reasonOf(saved.denials, 'calendar.plan')
  return (
    <fieldset className={styles.card} disabled={reason !== null} aria-label={t('calendar.when')}>
      <div className={mergeClasses(styles.section, styles.padded)}>
        {reason && <Text className={styles.hint}>{reason}</Text>}
        <PlanFields plan={form.plan} set={form.set} />
      </div>
      <ul className={styles.list} aria-label={t('calendar.rituals')}>
        {RITUAL_ORDER.map((ritual) => (
          <RitualItem
            planned={saved.meetings.find((meeting) => meeting.ritual === ritual)?.sessions ?? []}
            key={ritual}
            ritual={ritual}
            plan={form.plan}
            set={form.set}
            preview={preview}
          />
        ))}
      </ul>
    </fieldset>
  )
}

const SaveRow = ({ saved, form }: { readonly saved: CalendarPlan; readonly form: Form }) => {
  const styles = useCalendarStyles()
  const save = () => form.saving.mutate(undefined, { onSuccess: () => notify(t('calendar.saved')) })
  return (
    <div className={styles.section}>
      <Problem error={form.saving.error} />
      <div className={styles.line}>
        <AllowedButton
          action="calendar.plan"
          denials={saved.denials}
          disabledFocusable={!form.isChanged || form.saving.isPending}
          onClick={save}
        >
          {form.saving.isPending ? t('common.saving') : t('calendar.save')}
        </AllowedButton>
        {form.isChanged && <Button onClick={form.discard}>{t('calendar.discard')}</Button>}
        <IcsButton place={saved} />
      </div>
    </div>
  )
}

/** Everybody's calendars are read for each answer: not for every keystroke. */
const SETTLES_AFTER_MS = 400

/** A unit's rituals of one cycle: when they are held, what stands in the way, and what booking would do. */
export const CalendarPage = ({ saved, unitName, cycleName }: Props) => {
  const styles = useCalendarStyles()
  const form = usePlanForm(saved)
  const booking = useBooking(saved)
  useContinuation(saved, booking)
  const asked = useSettled(form.plan, SETTLES_AFTER_MS)
  const preview = useQuery({
    ...previewQuery({ ...saved, plan: asked, version: saved.etag }),
    enabled: reasonOf(saved.denials, 'calendar.plan') === null,
  })
  return (
    <>
      <TopBar place="rituals" cycleId={saved.cycleId} unitId={saved.unitId}>
        <Title3 as="h1">{t('calendar.title')}</Title3>
        <Text size={200}>{[unitName, cycleName].filter((name) => name !== '').join(' · ')}</Text>
      </TopBar>
      <PageBody isReading>
        <div className={styles.section}>
          <Text className={styles.hint}>{t('calendar.intro')}</Text>
          <Link href={`#${paths.board(saved)}`}>{t('calendar.back')}</Link>
        </div>
        <BookingState saved={saved} booking={booking} />
        <DriftList saved={saved} booking={booking} />
        <PlanForm saved={saved} form={form} preview={preview.data} />
        <SaveRow saved={saved} form={form} />
        <Problem error={preview.error} />
        {preview.data && <FreeBusy preview={preview.data} onAllowed={() => void preview.refetch()} />}
        {preview.data && <PreviewList preview={preview.data} isChecking={preview.isFetching} />}
        <BookingProblem booking={booking} />
        {preview.data && (
          <BookRow
            saved={saved}
            preview={preview.data}
            booking={booking}
            isChanged={form.isChanged}
            isChecking={preview.isFetching}
          />
        )}
      </PageBody>
    </>
  )
}
