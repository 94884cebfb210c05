import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useHost } from '#tab/host/host-context.tsx'
import { allowSave, offerSave } from '#tab/host/tab-config.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { type Answer, askMe, type Me } from './ask-me.ts'
import { type Choice, saveChoice } from './bind-unit.ts'
import { UnitChoices } from './UnitChoices.tsx'

const UnitSearch = lazyPart(() => import('./UnitSearch.tsx'))

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
  search: { display: 'grid', minHeight: '32px' },
  // A plain button: Fluent's would be a twentieth of the page, for what hardly anybody sees
  retry: {
    alignSelf: 'start',
    padding: 0,
    border: 0,
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
  error: { color: tokens.colorStatusDangerForeground3 },
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
      <Text as="h1" size={500} weight="semibold">
        {t('config.title')}
      </Text>
      <Text className={styles.text}>
        {teamName ? t('config.text', { team: teamName }) : t('config.textNoTeam')}
      </Text>
      {/* Arrives after the list, which most people choose from as it is; its place is kept */}
      <div className={styles.search}>
        <Suspense fallback={null}>
          <UnitSearch value={search} onValue={setSearch} />
        </Suspense>
      </div>
      <UnitChoices me={me} search={search} choice={choice} onChoose={choose} />
      <div role="status" aria-live="polite">
        {error && <Text className={styles.error}>{t('config.failed', { reason: error })}</Text>}
        {!error && choice && <Text>{t('config.pressSave')}</Text>}
      </div>
    </main>
  )
}

const Failed = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => {
  const styles = useStyles()
  const sentence = error instanceof Error && error.message ? error.message : t('problem.unavailable')
  return (
    <div className={styles.root} role="alert">
      <Text>{sentence}</Text>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {t('common.retry')}
      </button>
    </div>
  )
}

/** Which unit the tab of a channel shows; `first` is what the API said when the page was opened. */
export const ConfigPage = ({ first }: { readonly first: Answer }) => {
  const [answer, setAnswer] = useState(first)
  if ('me' in answer) return <Chooser me={answer.me} />
  return <Failed error={answer.error} onRetry={() => void askMe().then(setAnswer)} />
}
