import { t } from '#tab/text/text.ts'
import { HeadSkeleton, SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { useLayout } from './use-layout.ts'

const Card = ({ widths }: { readonly widths: readonly string[] }) => (
  <div className={useLayout().card}>
    {widths.map((width) => (
      <SkeletonLine key={width} width={width} />
    ))}
  </div>
)

/** The page's own layout while it is on its way. */
export const ObjectiveSkeleton = () => {
  const styles = useLayout()
  return (
    <div role="status" aria-label={t('common.loading')}>
      <HeadSkeleton />
      <div className={styles.page}>
        <div className={styles.column}>
          <Card widths={['70%', '40%', '90%', '55%']} />
          <Card widths={['45%', '100%', '30%']} />
          <Card widths={['50%', '99%', '28%']} />
          <Card widths={['42%', '98%', '32%']} />
        </div>
        <div className={styles.column}>
          <Card widths={['30%', '100%', '80%', '60%', '75%']} />
        </div>
      </div>
    </div>
  )
}
