import { Button, Switch, Text } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { t } from '#tab/text/text.ts'
import { dayText } from '#tab/text/when.ts'
import { acceptedNotes, acceptedOf } from './accepted.ts'
import { Collisions } from './Collisions.tsx'
import type { Preview, RitualName } from './calendar-queries.ts'
import { OwnTime } from './OwnTime.tsx'
import type { PlanPart } from './PlanFields.tsx'
import { type Choice, choiceIn, withChoice } from './plan-form.ts'
import { actionFor } from './ritual-actions.ts'
import { seriesText } from './session-text.ts'
import { useCalendarStyles } from './styles.ts'

export type Session = Preview['actions'][number]['sessions'][number]

interface Props extends PlanPart {
  readonly ritual: RitualName
  readonly preview: Preview | undefined
  /** Its days as they were last planned: what lies in the past is planned but no longer booked. */
  readonly planned: readonly Session[]
}

interface DatesProps {
  readonly sessions: readonly Session[]
  /** What people have changed in the calendar since, and the lead has accepted. */
  readonly changes: readonly string[]
  readonly isOver: boolean
}

/** "Dienstag, 09:00–09:30, 6 Termine …", and what holidays do to it. */
const Dates = ({ sessions, changes, isOver }: DatesProps) => {
  const styles = useCalendarStyles()
  const held = sessions.filter(({ isSkipped }) => !isSkipped)
  const [first] = held
  if (!first) return null
  const notes = [
    ...sessions
      .filter(({ isSkipped }) => isSkipped)
      .map(({ on, holiday }) =>
        holiday === null
          ? t('calendar.goneOn', { on: dayText(on) })
          : t('calendar.skipped', { on: dayText(on), holiday }),
      ),
    ...changes,
    first.movedFrom && t('calendar.movedFrom', { on: dayText(first.movedFrom) }),
    isOver && t('calendar.over'),
    held.length === 1 && first.holiday && t('calendar.onHoliday', { holiday: first.holiday }),
  ]
  return (
    <Text size={200} className={styles.hint}>
      {[seriesText(held), ...notes].filter(Boolean).join(' · ')}
    </Text>
  )
}

interface ChangeProps {
  readonly name: string
  readonly isOpen: boolean
  readonly id: string
  readonly onToggle: () => void
}

const ChangeButton = ({ name, isOpen, id, onToggle }: ChangeProps) => (
  <Button
    size="small"
    appearance="subtle"
    aria-expanded={isOpen}
    aria-controls={id}
    aria-label={`${t('calendar.change')}: ${name}`}
    icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
    onClick={onToggle}
  >
    <span className={useCalendarStyles().roomy}>{t('calendar.change')}</span>
  </Button>
)

/** One ritual: whether and when it is held, and what stands in its way; its own fields come when they are wanted. */
export const RitualItem = ({ ritual, plan, set, preview, planned }: Props) => {
  const styles = useCalendarStyles()
  const id = useId()
  const [isOpen, open] = useState(false)
  const choice = choiceIn(plan, ritual)
  const action = preview && actionFor(preview.actions, ritual)
  const isOver = preview !== undefined && action === undefined && planned.length > 0
  const sessions = action?.sessions ?? planned
  const changes = action?.op === 'keep' ? acceptedNotes(acceptedOf(action.sessions, planned)) : []
  const change = (part: Partial<Choice>) => set(withChoice(plan, ritual, part))
  const name = t(`calendar.ritual.${ritual}`)
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.grow}>
          <Text as="h3" weight="semibold" block className={choice.isOn && !isOver ? undefined : styles.off}>
            {name}
          </Text>
          {choice.isOn ? (
            <Dates sessions={sessions} changes={changes} isOver={isOver} />
          ) : (
            <Text size={200} className={styles.off}>
              {t('calendar.notHeld')}
            </Text>
          )}
        </div>
        {choice.isOn && <ChangeButton name={name} isOpen={isOpen} id={id} onToggle={() => open(!isOpen)} />}
        {!(choice.isOn && isOver) && (
          <Switch
            checked={choice.isOn}
            aria-label={t('calendar.holds', { name })}
            onChange={(_, { checked }) => change({ isOn: checked })}
          />
        )}
      </div>
      {choice.isOn && isOpen && (
        <OwnTime
          id={id}
          name={name}
          choice={choice}
          shown={sessions.find(({ isSkipped }) => !isSkipped)}
          change={change}
        />
      )}
      {choice.isOn && preview && <Collisions ritual={ritual} preview={preview} onTake={change} />}
    </li>
  )
}
