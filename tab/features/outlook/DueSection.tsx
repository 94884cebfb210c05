import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { askedAgreements, dueCheckIns } from '#tab/okr/due.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import type { Appointment } from './appointment.ts'
import { DueRow } from './DueRow.tsx'
import { Section } from './Section.tsx'
import { teamsLink } from './teams-link.ts'
import { usePaneStyles } from './use-pane-styles.ts'

interface AskedProps {
  readonly objective: ObjectiveView
  readonly appId: string | null
}

/** An answer is given where one sees what is agreed to. */
const AskedRow = ({ objective, appId }: AskedProps) => {
  const styles = usePaneStyles()
  const { id, cycleId, title } = objective
  return (
    <li className={styles.item}>
      <div className={styles.strong}>{title}</div>
      <div className={styles.line}>
        <span className={styles.quiet}>{t('outlook.answerAsked')}</span>
        <a
          className={styles.secondary}
          href={teamsLink(appId, paths.objective({ cycleId, objectiveId: id }))}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('outlook.answer')}: ${title}`}
        >
          {t('outlook.answer')}
        </a>
      </div>
    </li>
  )
}

interface Props {
  readonly appointment: Appointment & { readonly cycle: NonNullable<Appointment['cycle']> }
  readonly onChecked: (objective: ObjectiveView) => void
}

/** The unit that meets comes first. */
const ofUnitFirst = (unitId: string | undefined) => (a: { objective: ObjectiveView }, b: typeof a) =>
  Number(b.objective.unitId === unitId) - Number(a.objective.unitId === unitId)

/** What waits for the reader: check-ins to be done right here, answers in Teams. */
export const DueSection = ({ appointment, onChecked }: Props) => {
  const styles = usePaneStyles()
  const [openId, setOpen] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const { cycle, ritual, teamsAppId } = appointment
  const checkIns = dueCheckIns(appointment).toSorted(ofUnitFirst(ritual?.unit.id))
  const asked = askedAgreements(appointment)
  const isNothing = checkIns.length + asked.length === 0
  return (
    <Section title={t('outlook.due')}>
      <div role="status" className={saved === null && !isNothing ? styles.silent : undefined}>
        {saved !== null && <div className={styles.quiet}>{t('outlook.saved', { title: saved })}</div>}
        {isNothing && <div>{t('outlook.nothingDue')}</div>}
      </div>
      {!isNothing && (
        <ul className={styles.list}>
          {checkIns.map((due) => (
            <DueRow
              key={due.keyResult.id}
              due={due}
              cycle={cycle}
              isOpen={openId === due.keyResult.id}
              onOpen={(isOpen) => setOpen(isOpen ? due.keyResult.id : null)}
              onChecked={(objective) => {
                setOpen(null)
                setSaved(due.keyResult.title)
                onChecked(objective)
              }}
            />
          ))}
          {asked.map((objective) => (
            <AskedRow key={objective.id} objective={objective} appId={teamsAppId} />
          ))}
        </ul>
      )}
    </Section>
  )
}
