import { makeStyles, tokens } from '@fluentui/react-components'
import type { OpenedItem } from '#tab/host/office/opened-item.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
})

const titleOf = (item: OpenedItem | null) => {
  if (item === null) return t('outlook.noItem')
  return t(item.kind === 'appointment' ? 'outlook.noAppointment' : 'outlook.noMessage')
}

/** Said of everything else in the calendar and the inbox; below it stands what there is to do. */
export const NoRitual = ({ item }: { readonly item: OpenedItem | null }) => {
  const styles = useStyles()
  return (
    <header>
      <h1 className={styles.title}>{titleOf(item)}</h1>
      <p className={styles.text}>{t('outlook.noneText')}</p>
    </header>
  )
}
