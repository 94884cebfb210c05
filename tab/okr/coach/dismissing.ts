import type { SetDismissalView } from '#shared/contracts/shapes/types.ts'

interface Sent<V> {
  readonly isPending: boolean
  mutate(variables: V, options?: { readonly onSuccess?: () => void }): void
}

/** How one finding is set aside and brought back, whatever it is about. */
export interface Dismissing {
  /** Keeps the reason that is being written. */
  readonly draftKey: string
  readonly isAllowed: boolean
  /** Takes the reason. */
  readonly dismiss: Sent<string>
  readonly restore: Sent<SetDismissalView>
}
