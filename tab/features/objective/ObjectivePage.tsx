import { Link, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { WantedLink } from '#tab/okr/alignment/link-doing.ts'
import type { Linking } from '#tab/okr/alignment/link-way.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Agreement } from './Agreement.tsx'
import { Alignment } from './Alignment.tsx'
import { ArchivedKeyResults } from './ArchivedKeyResults.tsx'
import { Activity } from './activity/Activity.tsx'
import { Details } from './Details.tsx'
import { Head } from './Head.tsx'
import { KeyResultCard } from './KeyResultCard.tsx'
import { type ObjectivePageData, PageProvider, usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

const KeyResults = () => {
  const styles = useLayout()
  const { keyResults } = usePage().objective
  const shown = keyResults.filter(({ archivedAt }) => archivedAt === null)
  const archived = keyResults.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <section className={styles.column} aria-label={t('objective.keyResults')}>
      <Subtitle2 as="h2" className={styles.heading}>
        {t('objective.keyResults')}
      </Subtitle2>
      {shown.length === 0 && <div className={styles.quiet}>{t('objective.noKeyResults')}</div>}
      {shown.map((keyResult) => (
        <KeyResultCard key={keyResult.id} keyResult={keyResult} />
      ))}
      {archived.length > 0 && <ArchivedKeyResults keyResults={archived} />}
    </section>
  )
}

const ToBoard = () => {
  const { objective, unit } = usePage()
  const [, go] = useLocation()
  const board = paths.board({ cycleId: objective.cycleId, unitId: objective.unitId })
  return (
    <Link
      as="button"
      className={useLayout().target}
      onClick={() => go(board)}
      aria-label={t('objective.toBoard', { unit: unit.name })}
    >
      {unit.name}
    </Link>
  )
}

interface Props {
  readonly page: ObjectivePageData
  /** Opens the form for a new link of that kind. */
  readonly linking: Linking | null
  /** Or the form for one of its links. */
  readonly wanted: WantedLink | null
}

/** One objective with everything about it: what it wants, how it stands and why, and what happened. */
export const ObjectivePage = ({ page, linking, wanted }: Props) => {
  const styles = useLayout()
  const { objective, cycle, unit } = page
  return (
    <PageProvider value={page}>
      <TopBar place={null} cycleId={cycle.id} unitId={unit.id}>
        <ToBoard />
        <span className={styles.quiet}>{cycle.name}</span>
      </TopBar>
      <main className={styles.page}>
        <div className={styles.column}>
          {objective.archivedAt && (
            <MessageBar intent="warning">
              <MessageBarBody>{t('objective.archivedBar')}</MessageBarBody>
            </MessageBar>
          )}
          <section className={styles.card}>
            <Head />
            <Details />
            <Agreement />
          </section>
          <KeyResults />
        </div>
        <div className={styles.column}>
          <Alignment linking={linking} wanted={wanted} />
          <Activity />
        </div>
      </main>
    </PageProvider>
  )
}
