import { t } from '#tab/text/text.ts'
import { usePaneStyles } from './use-pane-styles.ts'

/** The product needs Outlook for sign-in; a browser alone is told so. */
export const OutsideOutlook = () => {
  const styles = usePaneStyles()
  return (
    <main className="sk">
      <h1 className={styles.heading}>{t('outlook.outsideTitle')}</h1>
      <p>{t('outlook.outsideText')}</p>
    </main>
  )
}
