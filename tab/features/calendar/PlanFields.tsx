import { Field, Select, Switch } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { weekdays } from '#tab/text/when.ts'
import { TimeField } from '#tab/ui/TimeField.tsx'
import type { RitualPlanForm } from './calendar-queries.ts'
import { useCalendarStyles } from './styles.ts'

export interface PlanPart {
  readonly plan: RitualPlanForm
  readonly set: (part: Partial<RitualPlanForm>) => void
}

const zones = Intl.supportedValuesOf('timeZone')
/** The list knows canonical names; a stored alias stays choosable. */
const zonesWith = (zone: string) => (zones.includes(zone) ? zones : [zone, ...zones])

const When = ({ plan, set }: PlanPart) => (
  <>
    <Field label={t('calendar.weekday')}>
      <Select value={String(plan.weekday)} onChange={(_, { value }) => set({ weekday: Number(value) })}>
        {weekdays().map(({ day, name }) => (
          <option key={day} value={day}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
    <TimeField
      label={t('calendar.startsAt')}
      value={plan.startsAt}
      onValue={(startsAt) => set({ startsAt })}
    />
    <Field label={t('calendar.timeZone')}>
      <Select value={plan.timeZone} onChange={(_, { value }) => set({ timeZone: value })}>
        {zonesWith(plan.timeZone).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </Field>
  </>
)

const How = ({ plan, set }: PlanPart) => (
  <>
    <Field label={t('calendar.language')}>
      <Select
        value={plan.language}
        onChange={(_, { value }) => set({ language: value === 'en' ? 'en' : 'de' })}
      >
        <option value="de">{t('settings.de')}</option>
        <option value="en">{t('settings.en')}</option>
      </Select>
    </Field>
    <Field label={t('calendar.home')} hint={plan.home === 'group' ? t('calendar.homeGroupHint') : null}>
      <Select
        value={plan.home}
        onChange={(_, { value }) => set({ home: value === 'group' ? 'group' : 'facilitator' })}
      >
        <option value="facilitator">{t('calendar.homeFacilitator')}</option>
        <option value="group">{t('calendar.homeGroup')}</option>
      </Select>
    </Field>
  </>
)

/** What holds for all rituals of the cycle. */
export const PlanFields = (part: PlanPart) => {
  const styles = useCalendarStyles()
  return (
    <>
      <div className={styles.fields}>
        <When {...part} />
        <How {...part} />
      </div>
      <Switch
        checked={part.plan.skipsHolidays}
        label={t('calendar.skipsHolidays')}
        onChange={(_, { checked }) => part.set({ skipsHolidays: checked })}
      />
    </>
  )
}
