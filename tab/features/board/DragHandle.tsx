import { makeStyles, tokens } from '@fluentui/react-components'
import { ReOrderDotsVertical16Regular } from '@fluentui/react-icons'
import { t } from '#tab/text/text.ts'
import { belowWide } from '#tab/ui/breakpoints.ts'

const useStyles = makeStyles({
  handle: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    display: 'flex',
    alignItems: 'center',
    width: '14px',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    opacity: 0,
    ':hover': { opacity: 1 },
    '[data-row]:hover > &': { opacity: 1 },
    [belowWide]: { display: 'none' },
  },
})

/** Where a row is taken with the mouse; menu and keyboard move rows as well. */
export const DragHandle = ({ isAllowed }: { readonly isAllowed: boolean }) => {
  const styles = useStyles()
  if (!isAllowed) return null
  return (
    <span className={styles.handle} draggable title={t('board.drag')} aria-hidden>
      <ReOrderDotsVertical16Regular />
    </span>
  )
}
