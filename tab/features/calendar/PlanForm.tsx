import { Button, mergeClasses, Text } from '@fluentui/react-components'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import type { Preview } from './calendar-queries.ts'
import { PlanFields } from './PlanFields.tsx'
import { RITUAL_ORDER } from './plan-form.ts'
import { RitualItem } from './RitualItem.tsx'
import { useCalendarStyles } from './styles.ts'
import type { usePlanForm } from './use-plan-form.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly form: ReturnType<typeof usePlanForm>
  readonly preview: Preview | undefined
}

const SaveRow = ({ saved, form }: Omit<Props, 'preview'>) => {
  const styles = useCalendarStyles()
  const save = () => form.saving.mutate(undefined, { onSuccess: () => notify(t('calendar.saved')) })
  if (!form.isChanged && !form.saving.error) return null
  return (
    <div className={mergeClasses(styles.section, styles.padded, styles.save)}>
      <Problem error={form.saving.error} />
      <div className={styles.line}>
        <AllowedButton
          appearance="primary"
          action="calendar.plan"
          denials={saved.denials}
          disabledFocusable={form.saving.isPending}
          onClick={save}
        >
          {form.saving.isPending ? t('common.saving') : t('calendar.save')}
        </AllowedButton>
        <Button onClick={form.discard}>{t('calendar.discard')}</Button>
      </div>
    </div>
  )
}

/** When the rituals are held: what holds for all of them, then each with what stands in its way. */
export const PlanForm = ({ saved, form, preview }: Props) => {
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
      <SaveRow saved={saved} form={form} />
    </fieldset>
  )
}
