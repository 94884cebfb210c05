import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import { language, t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalXL}`,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 240px' },
  text: { color: tokens.colorNeutralForeground2 },
})

/** Looking before setting anything up: a living example, thrown away with one click. */
export const TrySample = () => {
  const styles = useStyles()
  const [, go] = useLocation()
  const client = useQueryClient()
  const begin = useMutation({
    mutationFn: () => call('POST /sample', { body: { language: language() } }),
    onSuccess: async ({ unit, cycle }) => {
      await client.refetchQueries(meQuery())
      go(paths.board({ cycleId: cycle.id, unitId: unit.id }))
    },
  })
  return (
    <section className={styles.root}>
      <div className={styles.words}>
        <Subtitle2 as="h2">{t('start.sampleTitle')}</Subtitle2>
        <Text className={styles.text}>{t('start.sampleText')}</Text>
        {begin.error && <Text role="alert">{begin.error.message}</Text>}
      </div>
      <Button disabledFocusable={begin.isPending} onClick={() => begin.mutate()}>
        {t('start.sampleTry')}
      </Button>
    </section>
  )
}
