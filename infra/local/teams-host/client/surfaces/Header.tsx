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
  compact: { paddingInline: tokens.spacingHorizontalS },
  title: { whiteSpace: 'nowrap' },
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
      {onBack && (
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.back} onClick={onBack} />
      )}
      <Subtitle2 as="h1" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </header>
  )
}
