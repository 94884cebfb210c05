import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useClient } from '../state/client.tsx'

const useStyles = makeStyles({
  clock: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    border: 'none',
    margin: 0,
    padding: 0,
  },
  date: { paddingInline: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
})

/** The simulated date, and the way to let time pass. */
export function ClockControl() {
  const { state, language, travel, t } = useClient()
  const styles = useStyles()
  const [isTravelling, setTravelling] = useState(false)
  const date = new Intl.DateTimeFormat(language, fields)
  const pass = async (days: number) => {
    setTravelling(true)
    await travel(days).finally(() => setTravelling(false))
  }
  return (
    <fieldset className={styles.clock} aria-label={t.clock}>
      <Text className={styles.date}>{date.format(state.now)}</Text>
      <Button size="small" disabled={isTravelling} onClick={() => void pass(1)}>
        {t.nextDay}
      </Button>
      <Button size="small" disabled={isTravelling} onClick={() => void pass(7)}>
        {t.nextWeek}
      </Button>
    </fieldset>
  )
}

const fields = { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' } as const
