import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** Read at five metres: nothing is written smaller than 20 px. */
export const useStageStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    boxSizing: 'border-box',
    minHeight: '100dvh',
    padding: '4vh 4vw',
    fontSize: '28px',
    lineHeight: '36px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  title: { fontSize: '44px', lineHeight: '52px', fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    justifyContent: 'space-evenly',
    gap: '20px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', alignItems: 'center', gap: '24px', minWidth: 0 },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  figure: {
    flexShrink: 0,
    minWidth: '96px',
    textAlign: 'right',
    fontSize: '40px',
    lineHeight: '48px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: {
    flexShrink: 0,
    minWidth: '180px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: '24px',
    lineHeight: '32px',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '24px', lineHeight: '32px' },
})

/** One thing, huge. */
export const StageFrame = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStageStyles()
  return (
    <main className={styles.frame}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  )
}
