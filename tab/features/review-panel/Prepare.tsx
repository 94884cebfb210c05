import { Button, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '#tab/api/queries.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { usePrepare, type Wanted } from '#tab/reviews/use-prepare.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { PanelFrame } from './PanelFrame.tsx'

interface Props {
  /** Whose session is missing. */
  readonly meeting: Omit<Wanted, 'minutes'>
  /** Length of the meeting in minutes, where the host tells it. */
  readonly minutes: number | null
}

/** The meeting is known, but nobody has made the session of this day. */
export const Prepare = ({ meeting, minutes }: Props) => {
  const styles = useStepStyles()
  const { data: me } = useQuery(meQuery())
  const prepare = usePrepare(null)
  const unit = me?.units.find(({ id }) => id === meeting.unitId)?.name
  return (
    <PanelFrame
      title={ritualName(meeting.ritual)}
      head={<Text className={styles.quiet}>{unit ?? '\u00a0'}</Text>}
      foot={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={prepare.isPending}
          onClick={() => prepare.mutate({ ...meeting, minutes })}
        >
          {t('review.join.create')}
        </Button>
      }
    >
      <Text weight="semibold">{t('review.join.noneTitle')}</Text>
      <Text className={styles.quiet}>{t('review.join.noneText')}</Text>
    </PanelFrame>
  )
}
