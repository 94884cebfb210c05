import { createHash } from 'node:crypto'
import type { AlignmentKind, LinkEnd } from '#shared/domain/alignment/alignment.ts'
import type { AlignmentId } from '#shared/kernel/ids.ts'

interface Between {
  readonly kind: AlignmentKind
  readonly from: Omit<LinkEnd, 'unitId'>
  readonly to: Omit<LinkEnd, 'unitId'>
}

/** The same two ends are linked once per kind, so they are the link's name: 96 bits of their digest. */
export const linkId = ({ kind, from, to }: Between): AlignmentId => {
  const parts = [kind, from.objectiveId, from.keyResultId, to.objectiveId, to.keyResultId]
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return digest.slice(0, 16) as AlignmentId // the brand exists in types only
}
