import { Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { paths } from '#tab/paths.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { useRequestStyles } from './request-styles.ts'
import { useDeclineRequest } from './use-requests.ts'

const UnitLink = lazyPart(() => import('./UnitLink.tsx'))

interface Props {
  readonly request: ContributionRequestView
  readonly unitName: (unitId: string) => string
  /** The unit that is asked need not be named on its own board. */
  readonly isOnBoard?: boolean
}

const factsOf = ({ request, unitName, isOnBoard }: Props): string => {
  const { unitId, askedUnitId, dueOn } = request
  const [unit, asked] = [unitName(unitId), unitName(askedUnitId)]
  const asks = isOnBoard ? t('alignment.asksFor', { unit }) : t('alignment.asksUnitFor', { unit, asked })
  return [asks, dueOn && t('my.neededBy', { date: formatDate(dueOn) })].filter(Boolean).join(' · ')
}

const Decline = ({ request, onLeave }: Pick<Props, 'request'> & { readonly onLeave: () => void }) => {
  const { mutate, isPending } = useDeclineRequest(request)
  return (
    <AnswerForm
      about={`request:${request.objectiveId}:${request.askedUnitId}`}
      answer="declined"
      isPending={isPending}
      onAnswer={({ message = '' }, onSuccess) => mutate(message, { onSuccess })}
      onLeave={onLeave}
    />
  )
}

/** A unit is asked to contribute to another's objective: it links one of its own, or says why not. */
export const ContributionRow = (props: Props) => {
  const { request, unitName } = props
  const styles = useRequestStyles()
  const [doing, setDoing] = useState<'link' | 'decline' | null>(null)
  const leave = () => setDoing(null)
  const { cycleId, objectiveId, objectiveTitle, askedUnitId, denials } = request
  const target = { objectiveId, keyResultId: null, title: objectiveTitle, unitId: request.unitId }
  const shared = { action: 'alignment.answer', denials } as const
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Link href={paths.objective({ cycleId, objectiveId })} className={styles.link}>
            {objectiveTitle}
          </Link>
          <Text size={200} className={styles.small}>
            {factsOf(props)}
          </Text>
          {request.message && <Text>{request.message}</Text>}
        </div>
        <div className={styles.ways}>
          <AllowedButton
            {...shared}
            aria-label={`${t('alignment.contribute')}: ${objectiveTitle}`}
            onClick={() => setDoing('link')}
          >
            {t('alignment.contribute')}
          </AllowedButton>
          <AllowedButton
            {...shared}
            appearance="subtle"
            aria-expanded={doing === 'decline'}
            aria-label={`${t('my.decline')}: ${objectiveTitle}`}
            onClick={() => setDoing(doing === 'decline' ? null : 'decline')}
          >
            {t('my.decline')}
          </AllowedButton>
        </div>
      </div>
      {doing === 'decline' && (
        <div className={styles.form}>
          <Decline request={request} onLeave={leave} />
        </div>
      )}
      {doing === 'link' && (
        <Suspense fallback={null}>
          <UnitLink
            place={{ cycleId, unitId: askedUnitId }}
            target={target}
            unitName={unitName}
            onLeave={leave}
          />
        </Suspense>
      )}
    </li>
  )
}
