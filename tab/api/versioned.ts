import { isProblemCode } from '#tab/api/api-problem.ts'
import { clashesOf, otherAuthor } from '#tab/api/conflict.ts'
import { askWhichVersion } from '#tab/api/conflict-store.ts'

type Fields = Readonly<Record<string, unknown>>
interface Versioned {
  readonly etag: string
}

interface Edit<E extends Versioned> {
  readonly base: E
  readonly patch: Fields
  readonly fieldsOf: (entity: E) => Fields
  /** Sends the patch on top of `onto`, under its version. */
  readonly send: (onto: E) => Promise<E>
  /** The key result that is edited, where it is one. */
  readonly partId?: string
  readonly inWords: (field: string, value: unknown) => string
}

/** Nobody is asked more often than this; whoever edits that fast together had better talk. */
const ROUNDS = 4

/**
 * Sends a change under the version it was made on. Somebody else's changes to other fields are kept; where both
 * changed the same field, the reader sees both versions and chooses.
 */
export const sendVersioned = async <E extends Versioned>(edit: Edit<E>, round = 1): Promise<E> => {
  try {
    return await edit.send(edit.base)
  } catch (error) {
    if (!isProblemCode(error, 'changed_meanwhile') || !error.current || round > ROUNDS) throw error
    const current = error.current as E // the contract answers 412 with the entity as it is now
    const clashes = clashesOf(edit.patch, edit.fieldsOf(edit.base), edit.fieldsOf(current))
    const author = otherAuthor(clashes, error.recent, edit.partId)
    const question = { clashes, author, inWords: edit.inWords }
    const choice = clashes.length === 0 ? 'mine' : await askWhichVersion(question)
    return choice === 'theirs' ? current : sendVersioned({ ...edit, base: current }, round + 1)
  }
}
