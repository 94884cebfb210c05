import { Field, makeStyles, Select, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { RITUALS } from '#tab/reviews/rituals.ts'
import { usePrepare } from '#tab/reviews/use-prepare.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  readonly place: BoardPlace
  readonly denials: Denials
}

/** A session without a meeting: for people in one room, or who meet elsewhere. */
export const NewSession = ({ place, denials }: Props) => {
  const styles = useStyles()
  const [, go] = useLocation()
  const [ritual, setRitual] = useState<ReviewSessionView['ritual']>('weekly_check_in')
  const prepare = usePrepare(null, ({ cycleId, id }) => go(paths.review({ cycleId, reviewId: id })))
  return (
    <section className={styles.root} aria-label={t('session.list.start')}>
      <span className={styles.words}>
        <Subtitle1 as="h2">{t('session.list.anyTime')}</Subtitle1>
        <Text className={styles.quiet}>{t('session.list.anyTimeText')}</Text>
      </span>
      <Field label={t('review.join.ritual')}>
        {/* the options are the rituals */}
        <Select value={ritual} onChange={(_, { value }) => setRitual(value as typeof ritual)}>
          {RITUALS.map((one) => (
            <option key={one} value={one}>
              {ritualName(one)}
            </option>
          ))}
        </Select>
      </Field>
      <AllowedButton
        action="review.create"
        denials={denials}
        disabledFocusable={prepare.isPending}
        onClick={() => prepare.mutate({ ...place, ritual })}
      >
        {t('session.list.start')}
      </AllowedButton>
    </section>
  )
}
