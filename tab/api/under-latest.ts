import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from './api-problem.ts'

/**
 * For changes that mean the same whatever else changed, such as archiving: when somebody was faster, the change is
 * sent again under the new version.
 */
export const underLatest = async <T>(etag: string, send: (etag: string) => Promise<T>): Promise<T> => {
  try {
    return await send(etag)
  } catch (error) {
    if (!isProblemCode(error, 'changed_meanwhile') || !error.current) throw error
    const current = error.current as ObjectiveView // the contract answers 412 with the entity as it is now
    return send(current.etag)
  }
}
