import { Button, Link, makeStyles, Text, Title3 } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { GradingForm } from '#tab/okr/grading/GradingForm.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'

type Page = ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}'>

/** A link by itself is as high as a finger needs (WCAG 2.5.8). */
const useStyles = makeStyles({ back: { minHeight: '24px' } })

const Done = ({ objective }: { readonly objective: ObjectiveView }) => {
  const [, go] = useLocation()
  const place = { cycleId: objective.cycleId, unitId: objective.unitId }
  return (
    <div role="status">
      <EmptyState
        title={t('grading.doneTitle')}
        text={t('grading.doneText')}
        action={{ label: t('grading.carryOver'), onClick: () => go(paths.carryOver(place)) }}
      >
        <Button appearance="subtle" onClick={() => go(paths.board(place))}>
          {t('grading.notNow')}
        </Button>
      </EmptyState>
    </div>
  )
}

const Body = ({ objective }: { readonly objective: ObjectiveView }) => {
  if (objective.state === 'closed') return <Done objective={objective} />
  if (objective.state === 'active') return <GradingForm objective={objective} />
  return <Text>{t('grading.wrongState', { state: t(`word.state.${objective.state}`) })}</Text>
}

/** Closes an objective: a grade for each key result and the whole, then what goes on. */
export const GradingPage = ({ page: { objective, cycle, unit } }: { readonly page: Page }) => {
  const [, go] = useLocation()
  const back = paths.objective({ cycleId: objective.cycleId, objectiveId: objective.id })
  return (
    <>
      <TopBar place={null} cycleId={cycle.id} unitId={unit.id}>
        <Title3 as="h1">{t('grading.title')}</Title3>
        <Link as="button" className={useStyles().back} onClick={() => go(back)}>
          {t('grading.backTo')}
        </Link>
      </TopBar>
      <PageBody isReading>
        <Body objective={objective} />
      </PageBody>
    </>
  )
}
