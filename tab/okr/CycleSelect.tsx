import { makeStyles, Select } from '@fluentui/react-components'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'

interface Props {
  readonly cycles: readonly CycleView[]
  readonly cycleId: string
  readonly onCycle: (cycleId: string) => void
}

// A native list is as wide as its longest entry; beside buttons on a phone it has to give way
const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: '100%' },
  list: { minWidth: 0, textOverflow: 'ellipsis' },
})

/** Which cycle a screen shows; the native list opens as the device is used to. */
export const CycleSelect = ({ cycles, cycleId, onCycle }: Props) => {
  const styles = useStyles()
  return (
    <Select
      className={styles.root}
      select={{ className: styles.list }}
      size="small"
      aria-label={t('word.cycle')}
      value={cycleId}
      onChange={(_, { value }) => onCycle(value)}
    >
      {cycles.map(({ id, name, state }) => (
        <option key={id} value={id}>
          {`${name} · ${t(`word.cycleState.${state}`)}`}
        </option>
      ))}
    </Select>
  )
}
