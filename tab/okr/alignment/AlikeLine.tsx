import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { useAlike } from './use-alike.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '100%',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  link: {
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
})

/** Says in passing, of an objective just written, that another unit may want the same. */
export const AlikeLine = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = useStyles()
  const { data } = useQuery(meQuery())
  const [alike] = useAlike(objective)
  if (!alike) return null
  const { cycleId, id: objectiveId } = objective
  const unit = data?.units.find(({ id }) => id === alike.unitId)?.name ?? ''
  return (
    <span className={styles.root} role="status">
      <span>{t('alignment.alikeIn', { unit })}</span>
      <Link className={styles.link} href={paths.objective({ cycleId, objectiveId: alike.objectiveId })}>
        {alike.title}
      </Link>
      <Link
        className={styles.link}
        href={paths.linking({ cycleId, objectiveId }, 'contributes_to', alike.objectiveId)}
      >
        {t('alignment.align')}
      </Link>
    </span>
  )
}
