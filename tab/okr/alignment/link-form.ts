import type { AlignmentKind } from '#shared/domain/alignment/alignment.ts'
import { numberExample, readNumber } from '#shared/kernel/numbers.ts'
import { problemText } from '#shared/kernel/problem-texts.ts'
import type { RequestOf } from '#tab/api/contract-types.ts'
import { language, locale } from '#tab/text/text.ts'

/** What a new link leads to. */
export interface Target {
  readonly objectiveId: string
  readonly keyResultId: string | null
  readonly title: string
  readonly unitId: string
}

/** The form as it is typed; numbers and dates are text until it is sent. */
export interface LinkForm {
  readonly kind: AlignmentKind
  readonly target: Target | null
  readonly share: string
  readonly message: string
  readonly dueOn: string
}

export const NEW_LINK: LinkForm = {
  kind: 'contributes_to',
  target: null,
  share: '',
  message: '',
  dueOn: '',
}

type NewLink = RequestOf<'POST /cycles/{cycleId}/alignments'>['body']

/** The share in per cent: null where nothing is said, or the sentence for what is no number. */
export const readShare = (text: string): { readonly share: number | null; readonly error: string | null } => {
  if (text.trim() === '') return { share: null, error: null }
  const read = readNumber(text, locale())
  if (read.ok) return { share: read.value, error: null }
  return { share: null, error: problemText(language(), read.error, { example: numberExample(locale()) }) }
}

/** What is sent, or null as long as the form does not say it. */
export const linkOf = (id: string, form: LinkForm): NewLink | null => {
  const { kind, target, message, dueOn } = form
  const { share, error } = readShare(form.share)
  if (!target) return null
  const from = { objectiveId: id, keyResultId: null }
  const to = { objectiveId: target.objectiveId, keyResultId: target.keyResultId }
  if (kind === 'depends_on') return { kind, from, to, message: message.trim(), dueOn: dueOn || null }
  return error === null ? { kind, from, to, share } : null
}
