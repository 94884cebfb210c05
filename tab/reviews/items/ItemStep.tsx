import { Text } from '@fluentui/react-components'
import type { ReviewItemView } from '#shared/contracts/shapes/types.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { t } from '#tab/text/text.ts'
import type { StepProps } from '../step-props.ts'
import { useStepStyles } from '../use-step-styles.ts'
import { ItemList } from './ItemList.tsx'
import { useAddItem } from './item-calls.ts'
import { NoteForm } from './NoteForm.tsx'

const QUESTIONS = {
  decision: 'askDecision',
  blocker: 'askBlocker',
  commitment: 'askCommitment',
  parking: 'askParking',
} as const

interface Props extends StepProps {
  readonly kind: ReviewItemView['kind']
}

/** One kind of note: what there is, and the question for the next. */
export const ItemStep = ({ kind, ...props }: Props) => {
  const styles = useStepStyles()
  const { personId } = useHost()
  const add = useAddItem(props.place, kind)
  return (
    <div className={styles.step}>
      <ItemList {...props} kind={kind} />
      {!props.page.items.some((item) => item.kind === kind) && (
        <Text className={styles.quiet}>{t('review.items.none')}</Text>
      )}
      {props.page.session.state === 'open' && (
        <NoteForm
          {...props}
          draftKey={kind}
          question={t(`review.items.${QUESTIONS[kind]}`)}
          hasOwner={kind === 'blocker' || kind === 'commitment'}
          firstOwner={kind === 'commitment' ? personId : ''}
          isSending={add.isPending}
          onSend={(note, sent) => add.mutate({ note, sent })}
        />
      )}
    </div>
  )
}
