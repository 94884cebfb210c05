import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { useHeightAs } from '#tab/ui/use-height-as.ts'

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    // Between body and foot there is room for notices, which stay until they are dismissed when something went wrong
    gridTemplateRows: 'auto minmax(0, 1fr) var(--notices, 0px) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100dvh',
    maxWidth: '720px',
    margin: '0 auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    overflowY: 'auto',
    minWidth: 0,
  },
  foot: {
    gridRow: '4',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

interface Props {
  readonly title: string
  /** What the body is about: with another of it, reading begins at the top. */
  readonly about?: string
  /** Beside the title: the clock. */
  readonly aside?: ReactNode
  /** Below the title: where in the agenda everybody is. */
  readonly head?: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** Another subject begins at its beginning, unless somebody is still writing in what stays. */
const useTop = (about: string | undefined) => {
  const body = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what it runs for
  useEffect(() => {
    const isWriting = document.activeElement?.matches('main input, main textarea')
    if (!isWriting) body.current?.scrollTo({ top: 0 })
  }, [about])
  return body
}

/** The panel's three parts: what this is, the one thing to do now, and who leads. */
export const PanelFrame = ({ title, about, aside, head, foot, children }: Props) => {
  const styles = useStyles()
  const body = useTop(about)
  // Notices appear above it
  const ownFoot = useHeightAs<HTMLElement>('--foot')
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.title}>
          <Subtitle2 as="h1">{title}</Subtitle2>
          {aside}
        </div>
        {head}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <main ref={body} className={styles.body} tabIndex={0}>
        {children}
      </main>
      <footer ref={ownFoot} className={styles.foot}>
        {foot}
      </footer>
    </div>
  )
}
