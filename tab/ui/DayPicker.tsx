import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { CalendarMonth16Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { t } from '#tab/text/text.ts'
import { lazyPart } from './lazy-part.ts'

const MonthSheet = lazyPart(() => import('./MonthSheet.tsx'))

interface Props {
  readonly name: string
  readonly value: string
  readonly min: string | undefined
  readonly max: string | undefined
  readonly onValue: (on: string) => void
}

const useStyles = makeStyles({
  // As high as the sheet that is on its way, so that nothing jumps
  surface: { padding: 0, minHeight: '268px', minWidth: '220px' },
})

/** The sheet of a month behind a button, fetched when somebody opens it. */
const DayPicker = ({ name, onValue, ...sheet }: Props) => {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const choose = (on: string) => {
    setOpen(false)
    onValue(on)
  }
  return (
    <Popover trapFocus positioning="below-end" open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<CalendarMonth16Regular />}
          aria-label={t('day.pick')}
          aria-description={name}
        />
      </PopoverTrigger>
      <PopoverSurface
        className={styles.surface}
        aria-label={name}
        // Keys pressed in the sheet are no keys of the form or board around the field
        onKeyDown={(event) => event.stopPropagation()}
      >
        <Suspense fallback={null}>
          <MonthSheet {...sheet} onValue={choose} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  )
}

export default DayPicker
