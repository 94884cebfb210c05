import { Skeleton, SkeletonItem } from '@fluentui/react-components'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'

/** The panel's layout before it is known what it shows. */
export const PanelSkeleton = () => {
  const styles = useStepStyles()
  return (
    <Skeleton aria-label={t('common.loading')} className={styles.step} style={{ padding: 12 }}>
      <SkeletonItem size={24} style={{ width: '70%' }} />
      <SkeletonItem size={8} />
      <SkeletonItem size={16} style={{ width: '40%' }} />
      <SkeletonItem size={96} />
      <SkeletonItem size={32} />
    </Skeleton>
  )
}
