import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useClient } from '../state/client.tsx'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '48px',
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
    flexShrink: 0,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  /** Two lines on a phone: where one is, and below it the tabs, which can be swiped. */
  compact: {
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: 0,
    paddingInline: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    overflowX: 'visible',
  },
  tabs: { display: 'flex', alignItems: 'center' },
  swiped: { overflowX: 'auto' },
})

interface HeaderProps {
  readonly title: string
  readonly onBack?: (() => void) | undefined
  readonly children?: ReactNode
}

/** The line above a page: where one is, and the tabs beside it. */
export function Header({ title, onBack, children }: HeaderProps) {
  const { t, isCompact } = useClient()
  const styles = useStyles()
  return (
    <header className={mergeClasses(styles.header, isCompact && styles.compact)}>
      <div className={styles.title}>
        {onBack && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.back} onClick={onBack} />
        )}
        <Subtitle2 as="h1">{title}</Subtitle2>
      </div>
      <div className={mergeClasses(styles.tabs, isCompact && styles.swiped)}>{children}</div>
    </header>
  )
}
