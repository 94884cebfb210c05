import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components'
import { QuestionCircle16Regular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Figure } from '#shared/domain/explanation.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { explanationQuery } from '#tab/api/queries.ts'
import type { ObjectivePlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { arithmeticOf } from './arithmetic.ts'
import { leftOutOf, sentenceOf } from './sentence.ts'

export interface Explained {
  readonly place: ObjectivePlace
  /** "objective" or the key result's id. */
  readonly subject: string
  readonly figure: Figure
  readonly metric?: Metric | null
}

const useStyles = makeStyles({
  open: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    color: tokens.colorNeutralForeground3,
  },
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: 'min(360px, calc(100vw - 48px))',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground3 },
})

const Arithmetic = ({ place, subject, figure, metric = null }: Explained) => {
  const styles = useStyles()
  const query = useQuery(explanationQuery(place))
  if (query.isError) return <Text role="alert">{query.error.message}</Text>
  if (!query.data) return <Spinner size="tiny" label={t('explain.loading')} />
  const found = query.data.explanations.find((one) => one.subject === subject && one.figure === figure)
  const sentence = found && sentenceOf(found, metric)
  if (!found || !sentence) return <Text>{t('explain.unknown')}</Text>
  const numbers = arithmeticOf(found)
  return (
    <>
      <Text>{sentence}</Text>
      {numbers && (
        <Text weight="semibold" className={styles.numbers}>
          {numbers}
        </Text>
      )}
      {leftOutOf(found).map((line) => (
        <Text key={line} size={200} className={styles.aside}>
          {line}
        </Text>
      ))}
    </>
  )
}

/** A small "?" beside a number or colour that unfolds the arithmetic the API answers. */
export const Explain = (explained: Explained) => {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover open={isOpen} onOpenChange={(_, data) => setOpen(data.open)} withArrow positioning="below">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<QuestionCircle16Regular />}
          className={styles.open}
          aria-label={t('explain.open', { figure: t(`explain.figure.${explained.figure}`) })}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('explain.title')} tabIndex={-1}>
        <Arithmetic {...explained} />
      </PopoverSurface>
    </Popover>
  )
}
