import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { readTime, writeTime } from '#shared/kernel/time-text.ts'
import { locale, t } from '#tab/text/text.ts'

interface Props {
  readonly label: string
  /** Whose time it is, where several fields of a screen have the same label. */
  readonly of?: string
  /** "HH:MM". */
  readonly value: string
  /** Only whole times are told; what cannot be read stays in the field, with a word beside it. */
  readonly onValue: (time: string) => void
  readonly size?: 'small' | 'medium'
}

const useStyles = makeStyles({
  root: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  list: { maxHeight: '280px' },
})

const HALF_HOURS: readonly string[] = Array.from({ length: 48 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0')
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`
})

/** A time of day as the reader's locale writes it: any typed, the half hours to choose from. */
export const TimeField = ({ label, of, value, onValue, size = 'medium' }: Props) => {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const [isTyping, setTyping] = useState(false)
  const type = (text: string) => {
    setTyping(true)
    setTyped(text)
    const time = readTime(text)
    if (time !== null) onValue(time)
  }
  const leave = () => {
    setTyping(false)
    if (typed !== null && readTime(typed) !== null) setTyped(null)
  }
  const choose = (time: string) => {
    setTyping(false)
    setTyped(null)
    onValue(time)
  }
  const isUnreadable = typed !== null && !isTyping
  const example = writeTime('09:30', locale())
  return (
    <Field
      label={label}
      size={size}
      validationMessage={isUnreadable ? t('day.timeUnreadable', { example }) : null}
    >
      <Combobox
        freeform
        size={size}
        {...(of && { 'aria-label': `${of}: ${label}` })}
        className={styles.root}
        input={{ style: { minWidth: 0, width: '100%' } }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': t('day.pickTime') }}
        value={typed ?? writeTime(value, locale())}
        selectedOptions={[value]}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onOptionSelect={(_, { optionValue }) => optionValue && choose(optionValue)}
      >
        {HALF_HOURS.map((time) => (
          <Option key={time} value={time}>
            {writeTime(time, locale())}
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}
