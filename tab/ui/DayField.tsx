import { Field, type FieldProps, Input, makeStyles } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { isDay, readDay, writeDay } from '#shared/kernel/day-text.ts'
import { formatDate } from '#tab/text/format.ts'
import { locale, t } from '#tab/text/text.ts'
import { lazyPart } from './lazy-part.ts'

const DayPicker = lazyPart(() => import('./DayPicker.tsx'))

interface Props {
  readonly label: string
  /** Whose day it is, where several fields of a screen have the same label. */
  readonly of?: string
  /** ISO day, empty, or what was typed instead of a day: the server says the same of it as this field. */
  readonly value: string
  readonly onValue: (on: string) => void
  /** ISO days, both inside. */
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly hint?: FieldProps['hint']
  readonly size?: 'small' | 'medium'
  readonly orientation?: 'horizontal' | 'vertical'
  readonly isRequired?: boolean
  readonly className?: string | undefined
}

const useStyles = makeStyles({
  input: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
})

/** What is wrong with it, in the reader's language; null where nothing is. */
const problemOf = ({ value, min, max }: Pick<Props, 'value' | 'min' | 'max'>): string | null => {
  if (value === '') return null
  if (!isDay(value)) return t('day.unreadable', { example: writeDay(min ?? '2026-01-31', locale()) })
  if (min && value < min) return t('day.tooEarly', { on: formatDate(min) })
  return max && value > max ? t('day.tooLate', { on: formatDate(max) }) : null
}

/** A calendar day as the reader's locale writes it, typed or picked. What cannot be read stays as it was typed. */
export const DayField = ({
  label,
  of,
  value,
  onValue,
  min,
  max,
  hint = null,
  isRequired,
  ...look
}: Props) => {
  const styles = useStyles()
  const { size = 'medium', orientation = 'vertical', className } = look
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    onValue(readDay(text, locale()) ?? text.trim())
  }
  const pick = (on: string) => {
    setTyped(null)
    onValue(on)
  }
  const whose = of === undefined ? undefined : `${of}: ${label}`
  return (
    <Field
      label={label}
      hint={hint}
      size={size}
      orientation={orientation}
      className={className}
      required={isRequired ?? false}
      // Nobody is corrected in the middle of typing
      validationMessage={typed === null ? problemOf({ value, min, max }) : null}
    >
      <Input
        size={size}
        autoComplete="off"
        {...(whose && { 'aria-label': whose })}
        className={styles.input}
        input={{ style: { minWidth: 0, width: '100%' } }}
        value={typed ?? writeDay(value, locale())}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setTyped(null)}
        contentAfter={
          <Suspense fallback={null}>
            <DayPicker name={whose ?? label} value={value} min={min} max={max} onValue={pick} />
          </Suspense>
        }
      />
    </Field>
  )
}
