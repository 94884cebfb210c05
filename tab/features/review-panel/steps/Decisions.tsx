import { ItemStep } from '#tab/reviews/items/ItemStep.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'

/** What has been decided; it stands in the minutes. */
const Decisions = (props: StepProps) => <ItemStep {...props} kind="decision" />

export default Decisions
