import { makeStyles, Subtitle1, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import type { Owned } from './mine.ts'
import { useRowStyles } from './row-styles.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  card: {
    marginTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
})

const KeyResultItem = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useRowStyles()
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Text className={styles.words}>{keyResult.title}</Text>
        <div className={styles.figures}>
          <Stand keyResult={keyResult} />
          <ProgressBar
            className={styles.bar}
            value={keyResult.progress}
            expected={keyResult.expectedPace}
            text={progressText(keyResult)}
          />
          <HealthBadge health={keyResult.health} />
        </div>
      </div>
    </li>
  )
}

const ObjectiveCard = ({ owned: { objective, keyResults } }: { readonly owned: Owned }) => {
  const styles = useStyles()
  const row = useRowStyles()
  const { cycleId, id, title, state, health } = objective
  return (
    <article className={styles.card}>
      <div className={`${row.item} ${row.row} ${keyResults.length > 0 ? styles.head : ''}`}>
        <Link href={paths.objective({ cycleId, objectiveId: id })} className={`${row.link} ${row.words}`}>
          <Text weight="semibold">{title}</Text>
        </Link>
        {state === 'active' ? (
          <HealthBadge health={health} />
        ) : (
          <Text size={200} className={row.small}>
            {t(`word.state.${state}`)}
          </Text>
        )}
      </div>
      <ul className={styles.list}>
        {keyResults.map((keyResult) => (
          <KeyResultItem key={keyResult.id} keyResult={keyResult} />
        ))}
      </ul>
    </article>
  )
}

interface Props {
  readonly cycleId: string
  readonly owned: ReadonlyMap<string, readonly Owned[]>
  readonly units: ReadonlyMap<string, string>
}

/** What the reader owns, unit by unit, each with the way to its board. */
export const MineSection = ({ cycleId, owned, units }: Props) => {
  const styles = useStyles()
  const row = useRowStyles()
  return (
    <section className={styles.root}>
      <Subtitle1 as="h2">{t('my.mineTitle')}</Subtitle1>
      {[...owned].map(([unitId, members]) => (
        <section key={unitId}>
          <Link
            href={paths.board({ cycleId, unitId })}
            className={row.link}
            title={t('my.openBoard', { name: units.get(unitId) ?? '' })}
          >
            <Subtitle2 as="h3">{units.get(unitId)}</Subtitle2>
          </Link>
          {members.map((one) => (
            <ObjectiveCard key={one.objective.id} owned={one} />
          ))}
        </section>
      ))}
    </section>
  )
}
