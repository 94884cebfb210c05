import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { type Consent, ConsentStep } from '#tab/okr/ConsentStep.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

type Posted = ResponseOf<'GET /cycles/{cycleId}/reviews/{reviewId}/minutes'>['posted'][number]

const TARGETS = ['calendar', 'channel'] as const
type Target = (typeof TARGETS)[number]

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: { flex: '1 1 160px', minWidth: 0 },
})

const wordsOf = (target: Target, posted: Posted | undefined): string => {
  if (!posted) return t(`calendar.minutesTo.${target}.never`)
  if (posted.outcome === 'posted')
    return t(`calendar.minutesTo.${target}.posted`, { at: formatInstant(posted.at) })
  return t(`calendar.minutesTo.${target}.${posted.outcome}`)
}

interface Props extends Pick<StepProps, 'place' | 'page'> {
  readonly posted: readonly Posted[]
}

/** Where the minutes of an ended session stand besides, and the way there for what has not worked or was not wanted. */
const MinutesPosts = ({ place, page, posted }: Props) => {
  const styles = useStyles()
  const [consent, need] = useState<Consent | null>(null)
  const post = useReviewChange<Target, { consent: Consent | null }>({
    place,
    send: (target) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/minutes/post', {
        params: { ...place },
        body: { to: [target] },
      }),
    onDone: (answer) => need(answer.consent),
  })
  const mayPost = !page.denials['review.post']
  const of = (target: Target) => posted.find(({ to }) => to === target)
  const allowed = async () => {
    need(null)
    return true
  }
  return (
    <div className={styles.root}>
      {TARGETS.map((target) => (
        <div key={target} className={styles.line}>
          <Text size={200} className={styles.words}>
            {wordsOf(target, of(target))}
          </Text>
          {mayPost && of(target)?.outcome !== 'posted' && (
            <Button size="small" disabledFocusable={post.isPending} onClick={() => post.mutate(target)}>
              {t(`calendar.minutesTo.${target}.send`)}
            </Button>
          )}
        </div>
      ))}
      {consent && <ConsentStep purpose="minutes" consent={consent} check={allowed} />}
    </div>
  )
}

export default MinutesPosts
