import { Button, Link, makeStyles, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { NewSession } from './NewSession.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})

const SHELVES = [
  { state: 'open', title: 'running', action: 'join' },
  { state: 'scheduled', title: 'upcoming', action: 'open' },
  { state: 'closed', title: 'past', action: 'minutes' },
] as const
type Shelf = (typeof SHELVES)[number]

const Session = ({ session, shelf }: { readonly session: ReviewSessionView; readonly shelf: Shelf }) => {
  const styles = useStyles()
  const { cycleId, id, ritual, on } = session
  const name = `${ritualName(ritual)} · ${formatDate(on)}`
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Text weight="semibold">{ritualName(ritual)}</Text>
        <Text size={200} className={styles.quiet}>
          {formatDate(on)}
        </Text>
      </span>
      <Button
        as="a"
        href={`#${paths.review({ cycleId, reviewId: id })}`}
        appearance={shelf.state === 'open' ? 'primary' : 'secondary'}
        aria-label={`${t(`review.list.${shelf.action}`)}: ${name}`}
      >
        {t(`review.list.${shelf.action}`)}
      </Button>
    </li>
  )
}

interface Props {
  readonly place: BoardPlace
  readonly page: ResponseOf<'GET /cycles/{cycleId}/reviews'>
  readonly unitName: string
}

/** A unit's sessions of a cycle: what runs now can be joined from here, what has ended can be read. */
export const RitualsPage = ({ place, page, unitName }: Props) => {
  const styles = useStyles()
  return (
    <>
      <TopBar place="rituals" cycleId={place.cycleId} unitId={place.unitId}>
        <Title3 as="h1">{`${t('review.list.title')} · ${unitName}`}</Title3>
      </TopBar>
      <PageBody isReading>
        <Link href={`#${paths.calendar(place)}`}>{t('calendar.title')}</Link>
        <NewSession place={place} denials={page.denials} isFirst={page.items.length === 0} />
        {SHELVES.map((shelf) => {
          const sessions = page.items.filter(({ state }) => state === shelf.state)
          return (
            sessions.length > 0 && (
              <section key={shelf.state} className={styles.section}>
                <Subtitle1 as="h2">{t(`review.list.${shelf.title}`)}</Subtitle1>
                <ul className={styles.list}>
                  {sessions.map((session) => (
                    <Session key={session.id} session={session} shelf={shelf} />
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </PageBody>
    </>
  )
}
