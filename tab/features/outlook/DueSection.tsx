import { mergeClasses } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { CycleView, KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { DueRow } from './DueRow.tsx'
import type { Due } from './due-of.ts'
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
  readonly title: string
  /** What of the due things stands here. */
  readonly due: Due
  readonly cycle: CycleView
  readonly appId: string | null
  readonly onChecked: (objective: ObjectiveView) => void
  /** Said where nothing is due; without it the section is left out then. */
  readonly nothing?: string
}

/** What waits for the reader: check-ins to be done right here, answers in Teams. */
export const DueSection = ({ title, due, cycle, appId, onChecked, nothing }: Props) => {
  const styles = usePaneStyles()
  const [openId, setOpen] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const said = useRef<HTMLDivElement>(null)
  // The form has taken the focus with it: the keyboard goes on from here
  useEffect(() => {
    if (saved !== null && document.activeElement === document.body)
      said.current?.focus({ preventScroll: true })
  }, [saved])
  const isNothing = due.checkIns.length + due.asked.length === 0
  if (isNothing && saved === null && nothing === undefined) return null
  const check = (keyResult: KeyResultView, objective: ObjectiveView) => {
    setOpen(null)
    setSaved(keyResult.title)
    onChecked(objective)
  }
  return (
    <Section title={title}>
      <div
        ref={said}
        tabIndex={-1}
        role="status"
        className={mergeClasses(styles.said, saved === null && !isNothing && styles.silent)}
      >
        {saved !== null && <div className={styles.quiet}>{t('outlook.saved', { title: saved })}</div>}
        {isNothing && <div>{nothing}</div>}
      </div>
      {!isNothing && (
        <ul className={styles.list}>
          {due.checkIns.map((one) => (
            <DueRow
              key={one.keyResult.id}
              due={one}
              cycle={cycle}
              isOpen={openId === one.keyResult.id}
              onOpen={(isOpen) => setOpen(isOpen ? one.keyResult.id : null)}
              onChecked={(objective) => check(one.keyResult, objective)}
            />
          ))}
          {due.asked.map((objective) => (
            <AskedRow key={objective.id} objective={objective} appId={appId} />
          ))}
        </ul>
      )}
    </Section>
  )
}
