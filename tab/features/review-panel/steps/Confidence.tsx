import { Button, Field, makeStyles, Slider, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ObjectiveView, VoteTopicView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { Distribution } from '#tab/reviews/Distribution.tsx'
import { Pager } from '#tab/reviews/Pager.tsx'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { topicOf, votersOf } from '../vote-topics.ts'

const MIDDLE = 5
const STEPS = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const
const wordOf = (value: number) => t(`checkIn.words.${STEPS[value] ?? 'c5'}`)

const useStyles = makeStyles({
  slider: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  track: { flexGrow: 1, minWidth: 0 },
})

interface QuestionProps extends StepProps {
  readonly objective: ObjectiveView
  readonly topic: VoteTopicView | undefined
  readonly onVoted: () => void
}

const useVote = ({ place, objective, onVoted }: QuestionProps) =>
  useReviewChange<number>({
    place,
    send: (confidence) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/vote', {
        params: { ...place },
        body: { votes: [{ objectiveId: objective.id, keyResultId: null, confidence }] },
      }),
    onDone: onVoted,
  })

/** The private vote on one objective; nothing is sent before the button says so. */
const Question = (props: QuestionProps) => {
  const styles = { ...useStepStyles(), ...useStyles() }
  const { topic, objective, page, place } = props
  const mine = topic?.mine ?? null
  const draft = useDraft<number>(`review:${place.reviewId}:vote:${objective.id}`, mine ?? MIDDLE)
  const vote = useVote(props)
  const cast = () => vote.mutate(draft.value, { onSuccess: draft.drop })
  return (
    <>
      <Field label={`${t('review.vote.question')} ${draft.value} · ${wordOf(draft.value)}`}>
        <div className={styles.slider}>
          <Text size={200}>{t('word.confidenceLow')}</Text>
          <Slider
            className={styles.track}
            min={0}
            max={10}
            step={1}
            value={draft.value}
            aria-label={t('review.vote.question')}
            aria-valuetext={`${draft.value}: ${wordOf(draft.value)}`}
            onChange={(_, { value }) => draft.set(value)}
          />
          <Text size={200}>{t('word.confidenceHigh')}</Text>
        </div>
      </Field>
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
      {mine !== null && (
        <Text
          className={styles.quiet}
        >{`${t('review.vote.mine', { value: mine })}. ${t('review.vote.done')}`}</Text>
      )}
    </>
  )
}

const Voting = (props: QuestionProps) => {
  const { topic, page } = props
  const voted = topic?.votedBy.length ?? 0
  return (
    <>
      <Question key={props.objective.id} {...props} />
      <RevealButton
        {...props}
        what="votes"
        label={t('review.lead.reveal')}
        isReady={voted > 0 && voted >= votersOf(page)}
      />
    </>
  )
}

/** Counts while it is secret, and says when it no longer is. */
const Progress = ({ topic, page }: Pick<QuestionProps, 'topic' | 'page'>) => {
  const styles = useStepStyles()
  const voted = topic?.votedBy.length ?? 0
  return (
    <Text role="status" className={styles.quiet}>
      {topic?.isRevealed
        ? t('review.vote.shown')
        : t('review.vote.count', { voted, of: Math.max(voted, votersOf(page)) })}
    </Text>
  )
}

/** How sure is everybody? One objective at a time, secretly, then all at once. */
const Confidence = (props: StepProps) => {
  const styles = useStepStyles()
  const [index, setIndex] = useState(0)
  const objectives = props.board.objectives.filter(
    ({ state, archivedAt }) => state === 'active' && !archivedAt,
  )
  const objective = objectives[index]
  const revealed = objectives.filter(({ id }) => topicOf(props.page, id)?.isRevealed)
  const [seen, setSeen] = useState(revealed.length)
  if (revealed.length > seen) {
    // What has just been revealed is what everybody talks about now
    setSeen(revealed.length)
    setIndex(objectives.findIndex(({ id }) => id === revealed[seen]?.id))
  }
  if (!objective) return <Text className={styles.quiet}>{t('review.vote.nothing')}</Text>
  const topic = topicOf(props.page, objective.id)
  const isLast = index === objectives.length - 1
  return (
    <div className={styles.step}>
      <Pager index={index} count={objectives.length} onIndex={setIndex} />
      <Subtitle2 as="h3">{objective.title}</Subtitle2>
      <Progress topic={topic} page={props.page} />
      {topic?.isRevealed && topic.spread && <Distribution spread={topic.spread} />}
      {topic?.isRevealed && !topic.spread && <Text>{t('review.vote.none')}</Text>}
      {!topic?.isRevealed && (
        <Voting
          {...props}
          objective={objective}
          topic={topic}
          onVoted={() => !isLast && setIndex(index + 1)}
        />
      )}
      {topic?.isRevealed && !isLast && (
        <Button onClick={() => setIndex(index + 1)}>{t('review.vote.nextObjective')}</Button>
      )}
    </div>
  )
}

export default Confidence
