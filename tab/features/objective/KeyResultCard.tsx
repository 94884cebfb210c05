import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons'
import { Suspense, useRef, useState } from 'react'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { returnFocus } from '#tab/ui/return-focus.ts'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { EditableText } from './EditableText.tsx'
import { KeyResultFigures } from './KeyResultFigures.tsx'
import { KeyResultMenu } from './KeyResultMenu.tsx'
import { usePage } from './page.ts'
import { useKeyResultEdit } from './use-edits.ts'
import { useLayout } from './use-layout.ts'

const CheckInForm = lazyPart(() => import('#tab/okr/check-in/CheckInForm.tsx'))
const MetricEditor = lazyPart(async () => ({
  default: (await import('#tab/okr/metric-editor/MetricEditor.tsx')).MetricEditor,
}))
const HistoryChart = lazyPart(() => import('./chart/HistoryChart.tsx'))

type Open = 'check-in' | 'metric' | null
const TITLE_MAX = 300

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  words: { margin: 0, overflowWrap: 'anywhere' },
  fold: { paddingLeft: 0, justifyContent: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

const Foldable = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const [isOpen, setOpen] = useState(keyResult.value !== null)
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        className={useStyles().fold}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-label={`${t(isOpen ? 'objective.chart.hide' : 'objective.chart.show')}: ${keyResult.title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'objective.chart.hide' : 'objective.chart.show')}
      </Button>
      {isOpen && (
        <Suspense fallback={<SkeletonLine width="100%" />}>
          <HistoryChart keyResult={keyResult} />
        </Suspense>
      )}
    </div>
  )
}

const Title = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useStyles()
  const { objective, cycle } = usePage()
  const edit = useKeyResultEdit(keyResult.id)
  return (
    <EditableText
      className={styles.title}
      draftKey={`key-result:${keyResult.id}:title`}
      label={t('conflict.field.title')}
      editLabel={t('objective.keyResult.editTitle', { title: keyResult.title })}
      current={{ value: keyResult.title, etag: objective.etag }}
      maxLength={TITLE_MAX}
      isSingleLine
      coached={{ objective, keyResultId: keyResult.id, cycleEnd: cycle.endsOn }}
      refusal={reasonOf(objective.denials, 'objective.edit')}
      error={edit.error?.message ?? null}
      isSaving={edit.isPending}
      onSave={({ text, begun: { value, etag } }, saved) =>
        edit.mutate(
          { patch: { title: text }, begun: { etag, fields: { title: value } } },
          { onSuccess: saved },
        )
      }
    >
      <Text as="h3" weight="semibold" className={styles.words}>
        {keyResult.title}
      </Text>
    </EditableText>
  )
}

/** One key result: where it stands and why, its history, and the check-in in place. */
export const KeyResultCard = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective, cycle, people } = usePage()
  const [open, setOpen] = useState<Open>(null)
  const opener = useRef<Element | null>(null)
  const card = useRef<HTMLElement>(null)
  const show = (next: Open) => {
    opener.current = document.activeElement
    setOpen(next)
  }
  const close = () => {
    setOpen(null)
    requestAnimationFrame(() => returnFocus(opener.current, card.current))
  }
  return (
    <article ref={card} className={layout.card} aria-label={keyResult.title}>
      <div className={styles.head}>
        <Title keyResult={keyResult} />
        <div className={styles.buttons}>
          <AllowedButton
            size="small"
            action="keyResult.checkIn"
            denials={objective.denials}
            aria-label={`${t('objective.keyResult.checkIn')}: ${keyResult.title}`}
            onClick={() => show('check-in')}
          >
            {t('objective.keyResult.checkIn')}
          </AllowedButton>
          <KeyResultMenu keyResult={keyResult} onMetric={() => show('metric')} />
        </div>
      </div>
      <Suspense fallback={<SkeletonLine width="100%" />}>
        {open === 'check-in' && (
          <CheckInForm
            objective={objective}
            keyResult={keyResult}
            cycle={cycle}
            onSaved={close}
            onLeave={close}
          />
        )}
        {open === 'metric' && (
          <MetricEditor objective={objective} keyResult={keyResult} people={people} onClose={close} />
        )}
      </Suspense>
      <div className={layout.row}>
        <Stand keyResult={keyResult} />
      </div>
      <ProgressBar
        value={keyResult.progress}
        expected={keyResult.expectedPace}
        forecast={keyResult.forecast?.progress ?? null}
        text={progressText(keyResult)}
      />
      <KeyResultFigures keyResult={keyResult} />
      <Foldable keyResult={keyResult} />
    </article>
  )
}
