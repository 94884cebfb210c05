import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly text: string
  /** One button, not two. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined
  readonly children?: ReactNode
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    maxWidth: '440px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    textWrap: 'balance',
  },
  text: { color: tokens.colorNeutralForeground2 },
})

/** Teaches one thing and offers one button. */
export const EmptyState = ({ title, text, action, children }: Props) => {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" align="center">
        {title}
      </Subtitle1>
      <Text align="center" className={styles.text}>
        {text}
      </Text>
      {action && (
        <Button appearance="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
      {children}
    </div>
  )
}
