import { ItemStep } from '#tab/reviews/items/ItemStep.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'

/** What is in the way, and who clears it. */
const Blockers = (props: StepProps) => <ItemStep {...props} kind="blocker" />

export default Blockers
