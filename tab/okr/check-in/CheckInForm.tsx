import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { CheckInFields } from './CheckInFields.tsx'
import { readDraftValue } from './check-in-draft.ts'
import type { CheckInGiven } from './use-check-in.ts'
import { useCheckInForm } from './use-check-in-form.ts'

interface Props extends CheckInGiven {
  /** Closed without saving; the draft stays. */
  readonly onLeave: () => void
}

/** The form stands in rows, cards and columns: what counts is the room it has, not how wide the window is. */
const roomy = '@container (min-width: 880px)'
const medium = '@container (min-width: 440px) and (max-width: 879.98px)'

const useStyles = makeStyles({
  room: { containerType: 'inline-size', backgroundColor: tokens.colorNeutralBackground2 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    [medium]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL },
    [roomy]: {
      gridTemplateColumns: '168px 260px minmax(120px, 1fr) auto',
      columnGap: tokens.spacingHorizontalL,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 44px`,
    },
  },
  note: { [medium]: { gridColumn: '1 / -1' } },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, [medium]: { gridColumn: '1 / -1' } },
  foot: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  on: { gridTemplateColumns: 'max-content 148px', columnGap: tokens.spacingHorizontalS },
})

interface OnProps {
  readonly cycle: CycleView
  readonly value: string
  readonly onValue: (on: string) => void
}

/** Today, or a day of the cycle that is past. */
const On = ({ cycle, ...field }: OnProps) => {
  const styles = useStyles()
  return (
    <DayField
      className={styles.on}
      label={t('checkIn.on')}
      orientation="horizontal"
      size="small"
      min={cycle.startsOn}
      max={cycle.today < cycle.endsOn ? cycle.today : cycle.endsOn}
      {...field}
    />
  )
}

/** Enter in a field saves, Esc anywhere leaves; neither reaches the keys of the board. */
const formKeys =
  (save: () => void, leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'button'
    if (event.key === 'Enter' && isTyping) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') leave()
    event.stopPropagation()
  }

/** Checks in where the key result stands. Enter saves; Esc closes and keeps what was typed. */
export const CheckInForm = ({ onLeave, ...given }: Props) => {
  const { keyResult, cycle } = given
  const styles = useStyles()
  const form = useCheckInForm(given)
  const read = readDraftValue(keyResult.metric, form.draft)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to here
    <div className={styles.room} data-check-in={keyResult.id} onKeyDown={formKeys(form.save, onLeave)}>
      <div className={styles.form}>
        <CheckInFields form={form} keyResult={keyResult} noteClassName={styles.note} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!read.ok || form.isSaving} onClick={form.save}>
            {t('checkIn.save')}
          </Button>
          <Button appearance="subtle" onClick={onLeave}>
            {t('common.cancel')}
          </Button>
        </div>
        <div className={styles.foot}>
          <On cycle={cycle} value={form.draft.on} onValue={(on) => form.change({ on })} />
          <Text size={200}>{keyResult.findBaseline ? t('checkIn.first') : t('checkIn.hint')}</Text>
        </div>
      </div>
    </div>
  )
}

export default CheckInForm
