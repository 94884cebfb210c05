import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CheckInView, KeyResultView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { checkInsQuery } from '#tab/api/queries.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { nameOf } from '#tab/okr/describe-field.ts'
import { valueText } from '#tab/okr/metric-text.ts'
import { formatDate, formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { usePage } from '../page.ts'
import { tellProblem } from '../use-edits.ts'
import { useLayout } from '../use-layout.ts'
import { Correction } from './Correction.tsx'

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '420px' },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

interface OneProps {
  readonly keyResult: KeyResultView
  readonly checkIn: CheckInView
}

const useTakeBack = ({ keyResult, checkIn }: OneProps) => {
  const { objective } = usePage()
  const params = { cycleId: objective.cycleId, objectiveId: objective.id, keyResultId: keyResult.id }
  return useObjectiveChange({
    objectiveId: objective.id,
    send: () =>
      call(
        'DELETE /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins/{checkInId}',
        { params: { ...params, checkInId: checkIn.id }, ifMatch: objective.etag },
      ),
  })
}

const Actions = ({ keyResult, checkIn }: OneProps) => {
  const layout = useLayout()
  const takeBack = useTakeBack({ keyResult, checkIn })
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Correction keyResult={keyResult} checkIn={checkIn} onClose={() => setOpen(false)} />
  const drop = () =>
    takeBack.mutate(undefined, {
      onSuccess: () => notify(t('objective.checkIn.takenBackToast')),
      onError: tellProblem,
    })
  return (
    <div className={layout.row}>
      <AllowedButton
        size="small"
        action="checkIn.change"
        denials={checkIn.denials}
        onClick={() => setOpen(true)}
      >
        {t('objective.checkIn.correct')}
      </AllowedButton>
      <AllowedButton size="small" action="checkIn.change" denials={checkIn.denials} onClick={drop}>
        {t('objective.checkIn.takeBack')}
      </AllowedButton>
    </div>
  )
}

const Detail = ({ keyResult, checkIn }: OneProps) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { people } = usePage()
  return (
    <div className={layout.card}>
      <Text weight="semibold">{t('objective.checkIn.title', { on: formatDate(checkIn.on) })}</Text>
      <Text>
        {valueText(keyResult.metric, checkIn.value)} ·{' '}
        {t('word.confidenceValue', { value: formatNumber(checkIn.confidence) })} ·{' '}
        {nameOf(people, checkIn.by)}
        {checkIn.correctedAt && ` · ${t('objective.checkIn.corrected')}`}
      </Text>
      {checkIn.note && <Text className={styles.words}>{checkIn.note}</Text>}
      <Actions keyResult={keyResult} checkIn={checkIn} />
    </div>
  )
}

const AsTable = ({
  keyResult,
  items,
}: {
  readonly keyResult: KeyResultView
  readonly items: readonly CheckInView[]
}) => {
  const styles = useStyles()
  const { people } = usePage()
  const heads = ['on', 'value', 'confidence', 'by', 'note'] as const
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('objective.chart.title', { title: keyResult.title })}
    >
      <Table size="small" className={styles.table}>
        <TableHeader>
          <TableRow>
            {heads.map((head) => (
              <TableHeaderCell key={head}>{t(`objective.chart.${head}`)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {items.map((checkIn) => (
            <TableRow key={checkIn.id}>
              <TableCell>{formatDate(checkIn.on)}</TableCell>
              <TableCell>{valueText(keyResult.metric, checkIn.value)}</TableCell>
              <TableCell>{formatNumber(checkIn.confidence)}</TableCell>
              <TableCell>{nameOf(people, checkIn.by)}</TableCell>
              <TableCell>{checkIn.note || t('common.none')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  )
}

interface Props {
  readonly keyResult: KeyResultView
  /** The check-ins of these days, or all of them as a table. */
  readonly on: readonly string[] | null
  readonly onClose: () => void
}

/** The check-ins behind the line, newest first; one's own last one can be corrected or taken back. */
export const CheckIns = ({ keyResult, on, onClose }: Props) => {
  const layout = useLayout()
  const { objective } = usePage()
  const place = { cycleId: objective.cycleId, objectiveId: objective.id, keyResultId: keyResult.id }
  const query = useInfiniteQuery(checkInsQuery(place))
  if (query.isError) return <Text role="alert">{query.error.message}</Text>
  if (!query.data) return <SkeletonLine width="100%" />
  const items = query.data.pages.flatMap((page) => page.items)
  const shown = on === null ? items : items.filter((item) => on.includes(item.on))
  return (
    <div className={layout.column} aria-live="polite">
      {on === null && <AsTable keyResult={keyResult} items={shown} />}
      {(on === null ? shown.slice(0, 1) : shown).map((checkIn) => (
        <Detail key={checkIn.id} keyResult={keyResult} checkIn={checkIn} />
      ))}
      <div className={layout.row}>
        {query.hasNextPage && (
          <Button size="small" onClick={() => void query.fetchNextPage()}>
            {t('objective.checkIn.more')}
          </Button>
        )}
        {on !== null && (
          <Button size="small" appearance="subtle" onClick={onClose}>
            {t('common.close')}
          </Button>
        )}
      </div>
    </div>
  )
}
