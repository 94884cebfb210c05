import { Button, Text } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import type { Target } from './link-form.ts'
import { useAlignmentStyles } from './styles.ts'
import { useAlike } from './use-alike.ts'

interface Props {
  readonly objective: ObjectiveView
  readonly unitName: (unitId: string) => string
  readonly onAlign: (target: Target) => void
}

/** Objectives of other units that may want the same: worth a look, and perhaps a link. */
export const AlikeGroup = ({ objective, unitName, onAlign }: Props) => {
  const styles = useAlignmentStyles()
  const alike = useAlike(objective)
  if (alike.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('alignment.alike')}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t('alignment.alike')}
      </Text>
      <ul className={styles.list}>
        {alike.map((target) => (
          <li key={target.objectiveId} className={styles.item}>
            <Link
              className={styles.link}
              href={paths.objective({ cycleId: objective.cycleId, objectiveId: target.objectiveId })}
            >
              {target.title}
            </Link>
            <div className={styles.line}>
              <span className={styles.small}>{unitName(target.unitId)}</span>
              {!objective.denials['objective.link'] && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.quiet}
                  aria-label={`${t('alignment.align')}: ${target.title}`}
                  onClick={() => onAlign(target)}
                >
                  {t('alignment.align')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
