import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** What this place is, where it is no ritual, and why that is all right. */
export const PaneTitle = ({ title, text }: { readonly title: string; readonly text: string }) => {
  const styles = useStyles()
  return (
    <header>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
    </header>
  )
}
