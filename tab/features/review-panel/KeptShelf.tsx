import { ActionForm } from '#tab/reviews/items/ActionForm.tsx'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import { ItemStep } from '#tab/reviews/items/ItemStep.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import type { Shelf } from './Kept.tsx'

/** What is on one shelf, and the question for more. */
const KeptShelf = ({ shelf, ...props }: StepProps & { readonly shelf: Shelf }) => {
  if (shelf !== 'action') return <ItemStep {...props} kind={shelf} />
  return (
    <>
      <ActionList {...props} isEarlier={false} />
      <ActionForm {...props} />
    </>
  )
}

export default KeptShelf
