import { Subtitle1 } from '@fluentui/react-components'
import { Suspense } from 'react'
import type { LiveState } from '#tab/live/live-hub.ts'
import { positionOf, ritualName, stepName } from '#tab/reviews/agenda-words.ts'
import { LeadSlot, useLeadSlot } from '#tab/reviews/lead-slot.ts'
import { StepClock } from '#tab/reviews/StepClock.tsx'
import { Stepper } from '#tab/reviews/Stepper.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { stepScreen } from '#tab/steps.ts'
import { Kept } from './Kept.tsx'
import { Lead } from './Lead.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { Present } from './Present.tsx'

export interface ScreenProps extends StepProps {
  readonly live: LiveState
}

/** A running session: the step everybody is at, what has been kept, and who leads. */
export const Panel = ({ live, ...props }: ScreenProps) => {
  const { session } = props.page
  const { index, step } = positionOf(session)
  const slot = useLeadSlot()
  if (!step) return <PanelSkeleton />
  const Step = stepScreen(step.stepId)
  const startedAt = session.current?.startedAt ?? session.openedAt
  return (
    <LeadSlot value={slot}>
      <PanelFrame
        title={ritualName(session.ritual)}
        about={step.stepId}
        aside={startedAt && <StepClock box={{ startedAt, minutes: step.minutes }} />}
        head={<Stepper steps={session.agenda.map(({ stepId }) => stepName(stepId))} current={index} />}
        foot={
          <>
            <Lead {...props} />
            <Present page={props.page} live={live} />
          </>
        }
      >
        <Subtitle1 as="h2">{stepName(step.stepId)}</Subtitle1>
        <Suspense fallback={<PanelSkeleton />}>
          <Step key={step.stepId} {...props} />
        </Suspense>
        <Kept {...props} stepId={step.stepId} />
      </PanelFrame>
    </LeadSlot>
  )
}
