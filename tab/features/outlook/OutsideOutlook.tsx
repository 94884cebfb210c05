import { t } from '#tab/text/text.ts'
import { PaneTitle } from './PaneTitle.tsx'

/** The product needs Outlook for sign-in; a browser alone is told so. */
export const OutsideOutlook = () => (
  <main className="sk">
    <PaneTitle title={t('outlook.outsideTitle')} text={t('outlook.outsideText')} />
  </main>
)
