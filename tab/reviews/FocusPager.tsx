import { Button } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { LeadAct } from './LeadAct.tsx'
import { Pager } from './Pager.tsx'
import type { Focus } from './use-focus.ts'

interface Props {
  readonly focus: Focus
  /** What the facilitator presses to lead everybody on; absent where the step has something else to press first. */
  readonly onward?: string | undefined
}

/** Which of several things is looked at; the way back to the others for whoever looked elsewhere. */
export const FocusPager = ({ focus, onward }: Props) => {
  const { index, count, othersAt, go } = focus
  return (
    <>
      <Pager index={index} count={count} onIndex={go} />
      {othersAt !== null && (
        <Button size="small" onClick={() => go(othersAt)}>
          {t('review.focus.back', { step: othersAt + 1 })}
        </Button>
      )}
      {onward && focus.isLeading && index < count - 1 && (
        <LeadAct label={onward} isReady onPress={() => go(index + 1)} />
      )}
    </>
  )
}
