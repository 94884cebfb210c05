import { makeStyles, SearchBox, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { meQuery } from '#tab/api/queries.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { allowSave, offerSave } from '#tab/host/tab-config.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { type Choice, saveChoice } from './bind-unit.ts'
import { UnitChoices } from './UnitChoices.tsx'

type Me = ResponseOf<'GET /me'>

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXXL,
  },
  text: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: 'none' },
  error: { color: tokens.colorStatusDangerForeground1 },
})

/** Teams asks when its own "Save" is pressed; the latest choice answers. */
const useSave = (choice: Choice | null, groupId: string | null) => {
  const [error, setError] = useState<string | null>(null)
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
    allowSave(choice !== null)
  }, [choice])
  useEffect(() => {
    const save = () => {
      if (!latest.current) throw new Error(t('config.title'))
      return saveChoice(latest.current, groupId)
    }
    offerSave(save, (cause) => setError(cause instanceof Error ? cause.message : String(cause)))
  }, [groupId])
  return error
}

/** The team's own unit is the likely one. */
const likely = ({ units }: Me, groupId: string | null): Choice | null => {
  const unit = units.find(
    ({ teamId, archivedAt }) => teamId !== null && teamId === groupId && archivedAt === null,
  )
  return unit ? { unit } : null
}

const Chooser = ({ me }: { readonly me: Me }) => {
  const styles = useStyles()
  const { groupId, teamName } = useHost()
  const [choice, choose] = useState(() => likely(me, groupId))
  const [search, setSearch] = useState('')
  const error = useSave(choice, groupId)
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1">{t('config.title')}</Subtitle1>
      <Text className={styles.text}>
        {teamName ? t('config.text', { team: teamName }) : t('config.textNoTeam')}
      </Text>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={t('config.search')}
        aria-label={t('config.search')}
        onChange={(_, { value }) => setSearch(value)}
      />
      <UnitChoices me={me} search={search} choice={choice} onChoose={choose} />
      <div role="status" aria-live="polite">
        {error && <Text className={styles.error}>{t('config.failed', { reason: error })}</Text>}
        {!error && choice && <Text>{t('config.pressSave')}</Text>}
      </div>
    </main>
  )
}

/** Which unit the tab of a channel shows. */
export const ConfigPage = () => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PageSkeleton blocks={1} />}>
      {(data) => <Chooser me={data} />}
    </Loaded>
  )
}
