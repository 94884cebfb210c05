import { makeStyles, tokens } from '@fluentui/react-components'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { standOf } from './metric-text.ts'

const useStyles = makeStyles({
  root: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  now: { fontWeight: tokens.fontWeightSemibold },
  of: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** The latest value, and small beside it what it is measured against. */
export const Stand = ({ keyResult }: { readonly keyResult: Pick<KeyResultView, 'metric' | 'value'> }) => {
  const styles = useStyles()
  const { now, of } = standOf(keyResult)
  return (
    <span className={styles.root}>
      <span className={styles.now}>{now}</span> <span className={styles.of}>{of}</span>
    </span>
  )
}
