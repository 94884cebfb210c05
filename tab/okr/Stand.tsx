import { makeStyles, tokens } from '@fluentui/react-components'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { standOf } from './metric-text.ts'

const useStyles = makeStyles({
  // The figure stays in one piece; a unit in the team's own words may be longer than the line
  root: { fontVariantNumeric: 'tabular-nums', minWidth: 0, overflowWrap: 'anywhere' },
  now: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
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
