import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import type { ObjectiveView, VoteTopicView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { ConfidenceSlider, confidenceWord } from '#tab/okr/check-in/ConfidenceSlider.tsx'
import { Distribution } from '#tab/reviews/Distribution.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { type Focus, useFocus } from '#tab/reviews/use-focus.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { topicOf, votersOf } from '../vote-topics.ts'

const Faces = lazyPart(() => import('../Faces.tsx'))

const MIDDLE = 5

const useStyles = makeStyles({
  value: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  voted: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '28px' },
})

interface QuestionProps extends StepProps {
  readonly objective: ObjectiveView
  readonly topic: VoteTopicView | undefined
}

const useVote = ({ place, objective }: QuestionProps) =>
  useReviewChange<number>({
    place,
    send: (confidence) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/vote', {
        params: { ...place },
        body: { votes: [{ objectiveId: objective.id, keyResultId: null, confidence }] },
      }),
  })

const Scale = ({ value, onValue }: { readonly value: number; readonly onValue: (value: number) => void }) => {
  const styles = useStyles()
  return (
    <>
      <Text>{t('review.vote.question')}</Text>
      <div className={styles.value} aria-hidden>
        <span className={styles.figure}>{value}</span>
        <Text>{confidenceWord(value)}</Text>
      </div>
      <ConfidenceSlider label={t('review.vote.question')} value={value} onValue={onValue} />
    </>
  )
}

/** The private vote on one objective; nothing is sent before the button says so. */
const Question = (props: QuestionProps) => {
  const { topic, objective, page, place } = props
  const mine = topic?.mine ?? null
  const draft = useDraft<number>(`review:${place.reviewId}:vote:${objective.id}`, mine ?? MIDDLE)
  const vote = useVote(props)
  const cast = () => vote.mutate(draft.value, { onSuccess: draft.drop })
  return (
    <>
      <Scale value={draft.value} onValue={draft.set} />
      <AllowedButton
        action="review.speak"
        denials={page.denials}
        appearance={mine === null ? 'primary' : 'secondary'}
        size="large"
        disabledFocusable={vote.isPending}
        onClick={cast}
      >
        {t(mine === null ? 'review.vote.cast' : 'review.vote.again')}
      </AllowedButton>
    </>
  )
}

/** How many have voted and who, never what. */
const Voted = ({ topic, page }: Pick<QuestionProps, 'topic' | 'page'>) => {
  const styles = { ...useStepStyles(), ...useStyles() }
  const votedBy = topic?.votedBy ?? []
  const people = page.people.filter(({ id }) => votedBy.includes(id))
  const of = Math.max(votedBy.length, votersOf(page))
  return (
    <div>
      <div className={styles.voted}>
        <Text role="status">{t('review.vote.count', { voted: votedBy.length, of })}</Text>
        {people.length > 0 && (
          <Suspense>
            <Faces people={people} />
          </Suspense>
        )}
      </div>
      {topic?.mine != null && (
        <Text size={200} className={styles.quiet}>
          {t('review.vote.mine', { value: topic.mine })}
        </Text>
      )}
    </div>
  )
}

const Voting = ({ focus, ...props }: QuestionProps & { readonly focus: Focus }) => {
  const { topic, page, objective } = props
  const voted = topic?.votedBy.length ?? 0
  return (
    <>
      <Question key={objective.id} {...props} />
      <Voted topic={topic} page={page} />
      <RevealButton
        {...props}
        what="votes"
        topicId={objective.id}
        label={t('review.lead.reveal')}
        isReady={voted > 0 && voted >= votersOf(page)}
        // What has just been revealed is what everybody talks about now
        onRevealed={() => focus.go(focus.index)}
      />
    </>
  )
}

const Revealed = ({ topic }: { readonly topic: VoteTopicView }) => {
  const styles = useStepStyles()
  return (
    <>
      <Text role="status" className={styles.quiet}>
        {t('review.vote.shown')}
      </Text>
      {topic.spread ? <Distribution spread={topic.spread} /> : <Text>{t('review.vote.none')}</Text>}
    </>
  )
}

/** How sure is everybody? One objective at a time, secretly, then all at once. */
const Confidence = (props: StepProps) => {
  const styles = useStepStyles()
  const objectives = props.board.objectives.filter(
    ({ state, archivedAt }) => state === 'active' && !archivedAt,
  )
  const focus = useFocus(
    props,
    objectives.map(({ id }) => id),
  )
  const objective = objectives[focus.index]
  if (!objective) return <Text className={styles.quiet}>{t('review.vote.nothing')}</Text>
  const topic = topicOf(props.page, objective.id)
  return (
    <div className={styles.step}>
      <FocusPager focus={focus} onward={topic?.isRevealed ? t('review.vote.nextObjective') : undefined} />
      <Subtitle2 as="h3">{objective.title}</Subtitle2>
      {topic?.isRevealed ? (
        <Revealed topic={topic} />
      ) : (
        <Voting {...props} objective={objective} topic={topic} focus={focus} />
      )}
    </div>
  )
}

export default Confidence
