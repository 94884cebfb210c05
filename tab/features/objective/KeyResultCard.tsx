import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useRef, useState } from 'react'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { KeyResultFigures } from './KeyResultFigures.tsx'
import { KeyResultMenu } from './KeyResultMenu.tsx'
import { usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

const CheckInForm = lazy(() => import('#tab/okr/check-in/CheckInForm.tsx'))
const KeyResultEditor = lazy(() => import('./KeyResultEditor.tsx'))
const HistoryChart = lazy(() => import('./chart/HistoryChart.tsx'))

type Open = 'check-in' | 'edit' | null

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
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

/** One key result: where it stands and why, its history, and the check-in in place. */
export const KeyResultCard = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective, cycle } = usePage()
  const [open, setOpen] = useState<Open>(null)
  const opener = useRef<HTMLElement | null>(null)
  const show = (next: Open) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(next)
  }
  const close = () => {
    setOpen(null)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <article className={layout.card} aria-label={keyResult.title}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>
          {keyResult.title}
        </Text>
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
          <KeyResultMenu keyResult={keyResult} onEdit={() => show('edit')} />
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
        {open === 'edit' && <KeyResultEditor keyResult={keyResult} onClose={close} />}
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
