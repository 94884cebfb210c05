import { makeStyles, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  block: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
})

/** Title, agenda, step, card and button: widths and heights. */
const BLOCKS = [
  ['70%', '24px'],
  ['100%', '8px'],
  ['40%', '16px'],
  ['100%', '96px'],
  ['100%', '32px'],
] as const

/** The panel's layout before it is known what it shows. */
export const PanelSkeleton = () => {
  const styles = useStyles()
  return (
    <div role="status" aria-busy aria-label={t('common.loading')} className={styles.root}>
      {BLOCKS.map(([width, height]) => (
        <div key={height} className={styles.block} style={{ width, height }} />
      ))}
    </div>
  )
}
