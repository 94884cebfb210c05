import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { narrow } from './breakpoints.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '1400px',
    minWidth: 0,
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [narrow]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 64px` },
  },
  /** Lines that are read or filled in stay short. */
  reading: { maxWidth: '800px' },
})

/** What stands below the head of a screen. */
export const PageBody = ({
  isReading = false,
  children,
}: {
  readonly isReading?: boolean
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  return <main className={mergeClasses(styles.root, isReading && styles.reading)}>{children}</main>
}
