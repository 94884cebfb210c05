import { Button, makeStyles, Popover, PopoverTrigger, tokens } from '@fluentui/react-components'
import { QuestionCircle16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Figure } from '#shared/domain/explanation.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { ObjectivePlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { ExplainSurface } from './ExplainSurface.tsx'

interface Props {
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
})

/** A small "?" beside a number or colour that unfolds the arithmetic the API answers. */
export const Explain = ({ place, subject, figure, metric = null }: Props) => {
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
          aria-label={t('explain.open', { figure: t(`explain.figure.${figure}`) })}
        />
      </PopoverTrigger>
      <ExplainSurface
        source={{ of: 'objective', place }}
        subject={subject}
        figures={[figure]}
        metric={metric}
      />
    </Popover>
  )
}
