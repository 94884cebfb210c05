import { Button, Checkbox, Field, Input, Select, Text } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import { useFormStyles } from './form-styles.ts'
import { HolidayPlace } from './HolidayPlace.tsx'
import { ReadOnlyNote } from './ReadOnlyNote.tsx'
import type { FieldErrors, NumberName, SettingsForm } from './settings-form.ts'
import { type Organisation, useSettingsForm } from './use-settings-form.ts'

interface Part {
  readonly form: SettingsForm
  readonly set: (part: Partial<SettingsForm>) => void
  readonly errors: FieldErrors
}

const zones = Intl.supportedValuesOf('timeZone')
/** The list knows canonical names; a stored alias stays choosable. */
const zonesWith = (zone: string) => (zones.includes(zone) ? zones : [zone, ...zones])

const NumberOf = ({
  form,
  set,
  errors,
  name,
  label,
  after,
}: Part & { name: NumberName; label: string; after?: string }) => (
  <NumberField
    label={label}
    text={form[name]}
    onText={(text) => set({ [name]: text })}
    error={errors[name] ?? null}
    after={after}
  />
)

const Names = ({ form, set }: Part) => (
  <div className={useFormStyles().pair}>
    <Field label={t('settings.name')} required>
      <Input value={form.name} maxLength={120} onChange={(_, { value }) => set({ name: value })} />
    </Field>
    <Field label={t('settings.language')}>
      <Select
        value={form.language}
        onChange={(_, { value }) => set({ language: value === 'en' ? 'en' : 'de' })}
      >
        <option value="de">{t('settings.de')}</option>
        <option value="en">{t('settings.en')}</option>
      </Select>
    </Field>
    <Field label={t('settings.timeZone')} hint={t('settings.timeZoneHint')}>
      <Select value={form.timeZone} onChange={(_, { value }) => set({ timeZone: value })}>
        {zonesWith(form.timeZone).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
    </Field>
    <HolidayPlace value={form.holidays} onChange={(holidays) => set({ holidays })} />
  </div>
)

const Judgement = (part: Part) => {
  const styles = useFormStyles()
  return (
    <>
      <div className={styles.pair}>
        <NumberOf {...part} name="cadenceDays" label={t('settings.cadence')} after={t('settings.days')} />
        <NumberOf {...part} name="topDown" label={t('settings.topDown')} after="%" />
      </div>
      <fieldset className={styles.group}>
        <legend>
          <Text weight="semibold">{t('settings.thresholds')}</Text>
        </legend>
        <Text size={200} className={styles.hint}>
          {t('settings.thresholdsHint')}
        </Text>
        <div className={styles.pair}>
          <NumberOf {...part} name="onTrack" label={t('settings.onTrack')} />
          <NumberOf {...part} name="atRisk" label={t('settings.atRisk')} />
        </div>
      </fieldset>
    </>
  )
}

const Limits = (part: Part) => {
  const styles = useFormStyles()
  return (
    <fieldset className={styles.group}>
      <legend>
        <Text weight="semibold">{t('settings.limits')}</Text>
      </legend>
      <Text size={200} className={styles.hint}>
        {t('settings.limitsHint')}
      </Text>
      <div className={styles.pair}>
        {(['objectivesMin', 'objectivesMax', 'keyResultsMin', 'keyResultsMax'] as const).map((name) => (
          <NumberOf key={name} {...part} name={name} label={t(`settings.${name}`)} />
        ))}
      </div>
    </fieldset>
  )
}

/** What everybody is reminded of; what each person wants to hear is set in Teams. */
const Reminders = ({ form, set }: Part) => (
  <Field hint={t('settings.remindersHint')}>
    <Checkbox
      label={t('settings.reminders')}
      checked={form.reminders}
      onChange={(_, { checked }) => set({ reminders: checked === true })}
    />
  </Field>
)

/** The organisation's settings; read-only with the reason for everybody who is no admin. */
export const OrganisationForm = ({ organisation }: { readonly organisation: Organisation }) => {
  const styles = useFormStyles()
  const { form, set, errors, submit, error, isPending, isKept, discard } = useSettingsForm(organisation)
  const reason = reasonOf(organisation.denials, 'organisation.edit')
  const part = { form, set, errors }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <form className={styles.section} onSubmit={onSubmit} noValidate>
      <ReadOnlyNote reason={reason} />
      <fieldset className={styles.form} disabled={reason !== null} aria-label={t('settings.organisation')}>
        <Names {...part} />
        <Judgement {...part} />
        <Limits {...part} />
        <Reminders {...part} />
        <Problem error={error} />
        {reason === null && (
          <div className={styles.actions}>
            <Button type="submit" appearance="primary" disabledFocusable={isPending || !isKept}>
              {isPending ? t('common.saving') : t('common.save')}
            </Button>
            {isKept && <Button onClick={discard}>{t('settings.discard')}</Button>}
            {isKept && (
              <Text size={200} className={styles.hint}>
                {t('settings.draftKept')}
              </Text>
            )}
          </div>
        )}
      </fieldset>
    </form>
  )
}
