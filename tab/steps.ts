import type { LazyExoticComponent } from 'react'
import type { StepId } from './reviews/agenda-words.ts'
import type { StepComponent } from './reviews/step-props.ts'
import { withPageTexts, withRetroTexts, withSessionTexts } from './text/with-page-texts.ts'
import { lazyPart } from './ui/lazy-part.ts'

type Load = () => Promise<{ readonly default: StepComponent }>

const steps: Readonly<Record<StepId, Load>> = {
  open_actions: withSessionTexts(() => import('./features/review-panel/steps/OpenActions.tsx')),
  learnings: withSessionTexts(() => import('./features/review-panel/steps/Learnings.tsx')),
  drafts: withSessionTexts(() => import('./features/review-panel/steps/Drafts.tsx')),
  coach: withPageTexts(withSessionTexts(() => import('./features/review-panel/steps/Coach.tsx'))),
  alignment: withPageTexts(withSessionTexts(() => import('./features/review-panel/steps/Dependencies.tsx'))),
  agreement: withSessionTexts(() => import('./features/review-panel/steps/Agreement.tsx')),
  confidence: withSessionTexts(() => import('./features/review-panel/steps/Confidence.tsx')),
  check_ins: withSessionTexts(() => import('./features/review-panel/steps/CheckIns.tsx')),
  blockers: withSessionTexts(() => import('./features/review-panel/steps/Blockers.tsx')),
  commitments: withSessionTexts(() => import('./features/review-panel/steps/Commitments.tsx')),
  forecast: withSessionTexts(() => import('./features/review-panel/steps/Forecast.tsx')),
  calibration: withPageTexts(withSessionTexts(() => import('./features/review-panel/steps/Calibration.tsx'))),
  dependencies: withPageTexts(
    withSessionTexts(() => import('./features/review-panel/steps/Dependencies.tsx')),
  ),
  grades: withPageTexts(withSessionTexts(() => import('./features/review-panel/steps/Grades.tsx'))),
  carry_over: withSessionTexts(() => import('./features/review-panel/steps/CarryOver.tsx')),
  write: withRetroTexts(() => import('./features/retrospective/WriteStep.tsx')),
  group: withRetroTexts(() => import('./features/retrospective/GroupStep.tsx')),
  dots: withRetroTexts(() => import('./features/retrospective/DotStep.tsx')),
  discuss: withRetroTexts(() => import('./features/retrospective/DiscussStep.tsx')),
  pulse: withRetroTexts(() => import('./features/retrospective/PulseStep.tsx')),
  decisions: withSessionTexts(() => import('./features/review-panel/steps/Decisions.tsx')),
  wrap_up: withSessionTexts(() => import('./features/review-panel/steps/WrapUp.tsx')),
}

const made = new Map<StepId, LazyExoticComponent<StepComponent>>()

/** The screen of one step, loaded when everybody has come to it. */
export const stepScreen = (stepId: StepId): LazyExoticComponent<StepComponent> => {
  const screen = made.get(stepId) ?? lazyPart(steps[stepId])
  made.set(stepId, screen)
  return screen
}

/** Fetches the next step while the present one is talked about. */
export const prefetchStep = (stepId: StepId) => void steps[stepId]()
