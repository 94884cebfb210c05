import { makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Note } from '#tab/ui/Note.tsx'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { useBoard } from './board-context.ts'

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
})

/** What was fetched of the sample is forgotten with it, once nothing shows it any more. */
const useDiscard = () => {
  const [, go] = useLocation()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('DELETE /sample', {}),
    onSuccess: async () => {
      await client.refetchQueries(meQuery())
      go(paths.home())
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      notify(t('start.sampleGone'))
    },
    onError: notifyProblem,
  })
}

/** Says that this is the sample, and throws it away: nothing in it is anybody's work, so nobody is asked twice. */
export default function SampleBanner() {
  const styles = useStyles()
  const { board } = useBoard()
  const discard = useDiscard()
  return (
    <div className={styles.root}>
      <Note>
        <span className={styles.row}>
          {t('start.sampleNote')}
          <AllowedButton
            size="small"
            action="unit.edit"
            denials={board.unit.denials}
            disabled={discard.isPending}
            onClick={() => discard.mutate()}
          >
            {t('start.sampleDiscard')}
          </AllowedButton>
        </span>
      </Note>
    </div>
  )
}
