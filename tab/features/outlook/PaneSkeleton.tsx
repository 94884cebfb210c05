import { t } from '#tab/text/text.ts'

const WIDTHS = ['70%', '50%', '100%', '100%', '62%', '84%', '46%']

/** The layout of outlook.html before anything is known; its classes stand there. */
export const PaneSkeleton = () => (
  <div className="sk" role="status" aria-label={t('outlook.loading')}>
    {WIDTHS.map((width, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bones have no other name
      <i key={index} style={{ width }} />
    ))}
  </div>
)
