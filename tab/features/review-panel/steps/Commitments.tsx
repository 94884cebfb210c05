import { ItemStep } from '#tab/reviews/items/ItemStep.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'

/** What people promise each other until next time. */
const Commitments = (props: StepProps) => <ItemStep {...props} kind="commitment" />

export default Commitments
