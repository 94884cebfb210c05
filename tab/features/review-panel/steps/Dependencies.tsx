import { Button, Field, Input, Subtitle2, Text } from '@fluentui/react-components'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { paths } from '#tab/paths.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PanelSkeleton } from '../PanelSkeleton.tsx'

const dependenciesQuery = (cycleId: string, unitId: string) =>
  queryOptions({
    queryKey: ['alignments', cycleId, unitId, 'depends_on'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/alignments', {
        params: { cycleId },
        query: { unitId, kind: 'depends_on', limit: 100 },
      }),
  })

type Given = StepProps & { readonly link: AlignmentView }

/** The unit that is asked says yes, or no with its reason. */
const Answer = ({ place, link }: Given) => {
  const styles = useStepStyles()
  const client = useQueryClient()
  const [isDeclining, setDeclining] = useState(false)
  const why = useDraft(`alignment:${link.id}:decline`, '')
  const answer = useReviewChange<'confirmed' | 'declined'>({
    place,
    send: (given) =>
      call('POST /cycles/{cycleId}/alignments/{alignmentId}/answer', {
        params: { cycleId: link.cycleId, alignmentId: link.id },
        body: { answer: given, message: given === 'declined' ? why.value.trim() : '' },
        ifMatch: link.etag,
      }),
    onDone: () => {
      why.drop()
      void client.invalidateQueries({ queryKey: ['alignments'] })
    },
  })
  return (
    <>
      {isDeclining && (
        <Field label={t('session.work.declineWhy')}>
          <Input value={why.value} onChange={(_, { value }) => why.set(value)} />
        </Field>
      )}
      <div className={styles.row}>
        {!isDeclining && (
          <Button appearance="primary" onClick={() => answer.mutate('confirmed')}>
            {t('session.work.confirm')}
          </Button>
        )}
        <Button
          disabledFocusable={isDeclining && why.value.trim() === ''}
          onClick={() => (isDeclining ? answer.mutate('declined') : setDeclining(true))}
        >
          {t('session.work.decline')}
        </Button>
      </div>
    </>
  )
}

const Link = (props: Given) => {
  const styles = useStepStyles()
  const { link, board } = props
  const { data: me } = useQuery(meQuery())
  const isOurs = link.from.unitId === board.unit.id
  const other = isOurs ? link.to : link.from
  const unit = me?.units.find(({ id }) => id === other.unitId)?.name ?? ''
  const state = link.dependency?.state ?? 'requested'
  const due = link.dependency?.dueOn
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3">{isOurs ? link.from.title : link.to.title}</Subtitle2>
      <Text>{`${t(isOurs ? 'session.work.needs' : 'session.work.neededBy', { unit })}: ${other.title}`}</Text>
      {link.dependency?.message && <Text className={styles.quiet}>{link.dependency.message}</Text>}
      <Text size={200} weight="semibold">
        {[t(`session.work.state.${state}`), due && t('review.items.due', { date: formatShortDate(due) })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {!isOurs && state === 'requested' && <Answer {...props} />}
    </li>
  )
}

/** A new request is written on the objective's own page, which leads back here. */
const Ask = ({ board }: StepProps) => {
  const styles = useStepStyles()
  const [isAsking, ask] = useState(false)
  const own = board.objectives.filter(
    ({ archivedAt, state, denials }) =>
      !archivedAt && state !== 'cancelled' && state !== 'closed' && !denials['objective.link'],
  )
  if (own.length === 0) return null
  if (!isAsking)
    return (
      <Button size="large" onClick={() => ask(true)}>
        {t('session.work.askFor')}
      </Button>
    )
  return (
    <section className={styles.step} aria-label={t('session.work.askForWhich')}>
      <Text weight="semibold">{t('session.work.askForWhich')}</Text>
      {own.map(({ id, cycleId, title }) => (
        <Button
          key={id}
          as="a"
          style={{ justifyContent: 'flex-start', textAlign: 'start' }}
          href={`#${paths.linking({ cycleId, objectiveId: id }, 'depends_on')}`}
        >
          {title}
        </Button>
      ))}
    </section>
  )
}

/** What the unit needs from others and others need from it; a request can be answered on the spot. */
const Dependencies = (props: StepProps) => {
  const styles = useStepStyles()
  const query = useQuery(dependenciesQuery(props.board.cycle.id, props.board.unit.id))
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {({ items }) => (
        <div className={styles.step}>
          {items.length === 0 && <Text className={styles.quiet}>{t('session.work.noLinks')}</Text>}
          <ul className={styles.list}>
            {items.map((link) => (
              <Link key={link.id} {...props} link={link} />
            ))}
          </ul>
          <Ask {...props} />
        </div>
      )}
    </Loaded>
  )
}

export default Dependencies
