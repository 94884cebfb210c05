import { makeStyles, tokens } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: {
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    display: 'inline-flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
})

/** Something worth knowing that asks for nothing: Fluent's message bar as it looks, without what it can do. */
export const Note = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles()
  return (
    <div role="note" className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <Info16Regular />
      </span>
      <span>{children}</span>
    </div>
  )
}
