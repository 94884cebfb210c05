import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { aheadPart } from '#tab/ui/lazy-part.ts'
import { whenIdle } from '#tab/ui/when-idle.ts'

export const ObjectiveComposer = aheadPart(withPageTexts(() => import('./ObjectiveComposer.tsx')))
export const CheckInForm = aheadPart(() => import('#tab/okr/check-in/CheckInForm.tsx'))

/**
 * Fetches what a key opens before the key is pressed, once the board has nothing more urgent to do: what is typed right
 * after "n" or "c" belongs into the field that opens. Without a network the part comes when it is opened.
 */
export const fetchAhead = (): void => {
  void whenIdle()
    .then(() => Promise.all([ObjectiveComposer.fetch(), CheckInForm.fetch()]))
    .catch(() => undefined)
}
