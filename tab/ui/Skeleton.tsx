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
  head: {
    boxSizing: 'border-box',
    height: '49px',
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { height: '109px', padding: `0 ${tokens.spacingHorizontalM}` },
  },
  page: {
    boxSizing: 'border-box',
    maxWidth: '1488px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    [narrow]: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  },
  reading: { maxWidth: '848px' },
  bar: { display: 'flex', alignItems: 'center', gap: '16px', height: '48px' },
  // The summary and the filters of a board, which begin in lines of their own on a phone
  summary: { height: '44px', [narrow]: { height: '89px' } },
  filter: { height: '24px', marginTop: tokens.spacingVerticalM },
  block: {
    marginTop: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 96px 160px',
    alignItems: 'center',
    gap: '16px',
    height: '49px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    [narrow]: { gridTemplateColumns: '1fr 64px', height: '112px' },
  },
  first: { height: '68px', [narrow]: { height: '108px' } },
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

/** The head of every screen, TopBar, while nothing is known yet. */
export const HeadSkeleton = () => {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <div className={styles.bar}>
        <SkeletonLine width="160px" />
        <SkeletonLine width="72px" />
      </div>
    </div>
  )
}

interface Props {
  readonly blocks?: number
  /** Lines that are read or filled in stay short. */
  readonly isReading?: boolean
}

const Blocks = ({ blocks }: { readonly blocks: number }) =>
  Array.from({ length: blocks }, (_, index) => index).map((index) => <SkeletonBlock key={index} rows={4} />)

/** Blocks of rows below a head that stands already. */
export const SectionSkeleton = ({ blocks = 1 }: Pick<Props, 'blocks'>) => (
  <div role="status" aria-label={t('common.loading')}>
    <Blocks blocks={blocks} />
  </div>
)

/** A head and blocks of rows. */
export const PageSkeleton = ({ blocks = 3, isReading = false }: Props) => {
  const styles = useStyles()
  return (
    <div role="status" aria-label={t('common.loading')}>
      <HeadSkeleton />
      <div className={mergeClasses(styles.page, isReading && styles.reading)}>
        <Blocks blocks={blocks} />
      </div>
    </div>
  )
}

/** The board line by line; index.html draws the same before any script runs. */
export const BoardSkeleton = () => {
  const styles = useStyles()
  return (
    <div role="status" aria-label={t('common.loading')}>
      <HeadSkeleton />
      <div className={styles.page}>
        <div className={mergeClasses(styles.bar, styles.summary)}>
          <SkeletonLine width="50%" />
        </div>
        <div className={mergeClasses(styles.bar, styles.filter)}>
          <SkeletonLine width="30%" />
        </div>
        <Blocks blocks={3} />
      </div>
    </div>
  )
}
