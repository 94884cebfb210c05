import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    height: '100%',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
})

interface NoticeProps {
  readonly title: string
  readonly text?: string | undefined
  readonly icon?: ReactNode
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** One calm sentence where there is nothing else to show. */
export function Notice({ title, text, icon, action }: NoticeProps) {
  const styles = useStyles()
  return (
    <div className={styles.notice}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <Subtitle2>{title}</Subtitle2>
      {text && <Text>{text}</Text>}
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </div>
  )
}
