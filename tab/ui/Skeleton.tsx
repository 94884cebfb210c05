import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { narrow } from './breakpoints.ts'

const useStyles = makeStyles({
  line: {
    display: 'inline-block',
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  page: {
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    [narrow]: { padding: `0 ${tokens.spacingHorizontalM}` },
  },
  bar: { display: 'flex', alignItems: 'center', gap: '16px', height: '48px' },
  block: {
    marginTop: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 96px 160px',
    alignItems: 'center',
    gap: '16px',
    height: '44px',
    padding: '0 16px',
    [narrow]: { gridTemplateColumns: '1fr 64px' },
  },
  first: { height: '52px' },
  hideNarrow: { [narrow]: { display: 'none' } },
})

export const SkeletonLine = ({ width }: { readonly width: string }) => (
  <span className={useStyles().line} style={{ width }} />
)

const SkeletonBlock = ({ rows }: { readonly rows: number }) => {
  const styles = useStyles()
  return (
    <div className={styles.block}>
      {Array.from({ length: rows }, (_, index) => index).map((index) => (
        <div key={index} className={mergeClasses(styles.row, index === 0 && styles.first)}>
          <SkeletonLine width={index === 0 ? '62%' : `${50 - index * 6}%`} />
          <SkeletonLine width="100%" />
          <span className={styles.hideNarrow}>
            <SkeletonLine width="100%" />
          </span>
        </div>
      ))}
    </div>
  )
}

/** The layout of a page with a bar and blocks of rows; index.html draws the same one before any script runs. */
export const PageSkeleton = ({ blocks = 3 }: { readonly blocks?: number }) => {
  const styles = useStyles()
  return (
    <div className={styles.page} role="status" aria-label={t('common.loading')}>
      <div className={styles.bar}>
        <SkeletonLine width="160px" />
        <SkeletonLine width="72px" />
      </div>
      <div className={styles.bar}>
        <SkeletonLine width="50%" />
      </div>
      {Array.from({ length: blocks }, (_, index) => index).map((index) => (
        <SkeletonBlock key={index} rows={4} />
      ))}
    </div>
  )
}
