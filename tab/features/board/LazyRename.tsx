import { Suspense } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'

const Field = lazyPart(withPageTexts(() => import('./RenameField.tsx')))

interface Props {
  readonly objective: ObjectiveView
  readonly keyResultId?: string
  readonly title: string
}

/** The title stays in its place until the field that edits it is there. */
export const RenameField = (props: Props) => (
  <Suspense fallback={props.title}>
    <Field {...props} />
  </Suspense>
)
