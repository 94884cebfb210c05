import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ContributionRequestView, CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { ContributionRow } from '#tab/okr/alignment/ContributionRow.tsx'
import type { DueCheckIn } from '#tab/okr/due.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { AgreementRow } from './AgreementRow.tsx'
import { DependencyRow } from './DependencyRow.tsx'
import { DueRow } from './DueRow.tsx'
import type { MyDependency } from './dependency-words.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
  count: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
})

interface Props {
  readonly cycle: CycleView
  readonly checkIns: readonly DueCheckIn[]
  readonly agreements: readonly ObjectiveView[]
  readonly dependencies: readonly MyDependency[]
  readonly contributions: readonly ContributionRequestView[]
  readonly units: ReadonlyMap<string, string>
}

/** What waits for the reader, answered on the spot or one by one in a round. */
export const DueSection = (props: Props) => {
  const { cycle, checkIns, agreements, dependencies, contributions, units } = props
  const count = checkIns.length + agreements.length + dependencies.length + contributions.length
  const styles = useStyles()
  const [, go] = useLocation()
  const [openId, open] = useState<string | null>(null)
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <div>
          <Subtitle1 as="h2">{t('my.dueTitle')}</Subtitle1>
          <Text size={200} className={styles.count} role="status">
            {t('my.dueCount', { count })}
          </Text>
        </div>
        {checkIns.length > 0 && (
          <Button appearance="primary" onClick={() => go(paths.myRound(cycle.id))}>
            {t('my.round')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {agreements.map((objective) => (
          <AgreementRow
            key={objective.id}
            objective={objective}
            unitName={units.get(objective.unitId) ?? ''}
          />
        ))}
        {dependencies.map((due) => (
          <DependencyRow key={due.alignment.id} due={due} units={units} />
        ))}
        {contributions.map((request) => (
          <ContributionRow
            key={`${request.askedUnitId} ${request.objectiveId}`}
            request={request}
            unitName={(id) => units.get(id) ?? ''}
          />
        ))}
        {checkIns.map((due) => (
          <DueRow
            key={due.keyResult.id}
            due={due}
            cycle={cycle}
            unitName={units.get(due.objective.unitId) ?? ''}
            isOpen={openId === due.keyResult.id}
            onOpen={(isOpen) => open(isOpen ? due.keyResult.id : null)}
          />
        ))}
      </ul>
    </section>
  )
}
