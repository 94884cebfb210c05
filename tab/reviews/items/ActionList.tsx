import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReviewActionView } from '#shared/contracts/shapes/types.ts'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { ritualName } from '../agenda-words.ts'
import { CheckLine } from '../CheckLine.tsx'
import { nameIn, type StepProps } from '../step-props.ts'
import { useStepStyles } from '../use-step-styles.ts'
import { useEditAction } from './item-calls.ts'

const useStyles = makeStyles({
  late: { color: tokens.colorStatusDangerForeground3 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
})

const dateText = ({ dueOn, isOverdue }: ReviewActionView) =>
  dueOn && t(isOverdue ? 'review.items.overdue' : 'review.items.due', { date: formatShortDate(dueOn) })

const ActionRow = ({ action, ...props }: StepProps & { readonly action: ReviewActionView }) => {
  const styles = { ...useStepStyles(), ...useStyles() }
  const edit = useEditAction(props.place)
  const mayNote = !props.page.denials['review.note']
  const settle = (state: ReviewActionView['state']) => edit.mutate({ actionId: action.id, body: { state } })
  const drop = () => {
    settle('dropped')
    notify(t('review.items.dropped'), { action: { label: t('common.undo'), run: () => settle('open') } })
  }
  const owner = nameIn([...props.page.people, ...props.board.people], action.ownerId)
  const origin = action.isFromEarlier ? ritualName(action.from.ritual) : ''
  const about = [owner, origin].filter(Boolean).join(' · ')
  const due = dateText(action)
  return (
    <li className={styles.spread}>
      <div className={styles.words}>
        <CheckLine
          label={action.text}
          checked={action.state === 'done'}
          disabled={!mayNote}
          onChange={(_, { checked }) => settle(checked === true ? 'done' : 'open')}
        />
        <Text size={200} className={styles.quiet} style={{ paddingInlineStart: 32 }}>
          {about}
          {due && (
            <span className={action.isOverdue ? styles.late : undefined}>{about ? ` · ${due}` : due}</span>
          )}
        </Text>
      </div>
      {mayNote && action.state === 'open' && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`${t('review.items.drop')}: ${action.text}`}
          title={t('review.items.drop')}
          onClick={drop}
        />
      )}
    </li>
  )
}

interface Props extends StepProps {
  /** Those left open by earlier sessions, or those agreed in this one. */
  readonly isEarlier: boolean
}

/** Actions with owner and date; what is dropped leaves the list. */
export const ActionList = ({ isEarlier, ...props }: Props) => {
  const styles = useStepStyles()
  const actions = props.page.actions.filter(
    ({ isFromEarlier, state }) => isFromEarlier === isEarlier && state !== 'dropped',
  )
  if (actions.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('review.items.actions')}>
      {actions.map((action) => (
        <ActionRow key={action.id} {...props} action={action} />
      ))}
    </ul>
  )
}
