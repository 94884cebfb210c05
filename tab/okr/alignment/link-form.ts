import { numberExample, readNumber } from '#shared/kernel/numbers.ts'
import { problemText } from '#shared/kernel/problem-texts.ts'
import type { RequestOf } from '#tab/api/contract-types.ts'
import { language, locale } from '#tab/text/text.ts'
import type { LinkWay } from './link-way.ts'

/** What a new link leads to, or comes from. */
export interface Target {
  readonly objectiveId: string
  readonly keyResultId: string | null
  readonly title: string
  readonly unitId: string
}

/** The form as it is typed; numbers and dates are text until it is sent. */
export interface LinkForm {
  readonly way: LinkWay
  /** The objective's own end: one of its key results, or all of it. */
  readonly keyResultId: string | null
  readonly target: Target | null
  readonly share: string
  readonly message: string
  readonly dueOn: string
  /** Who is asked for a contribution. */
  readonly unitIds: readonly string[]
  /** Sent twice it makes one link: the request's name, for as long as the form stays the same. */
  readonly key: string
}

export const newLink = (way: LinkWay = 'contributes_to', target: Target | null = null): LinkForm => ({
  way,
  keyResultId: null,
  target,
  share: '',
  message: '',
  dueOn: '',
  unitIds: [],
  key: crypto.randomUUID(),
})

/** Whatever is changed makes it another request. */
export const changed = (form: LinkForm, patch: Partial<LinkForm>): LinkForm => ({
  ...form,
  ...patch,
  key: crypto.randomUUID(),
})

type NewLink = RequestOf<'POST /cycles/{cycleId}/alignments'>['body']
type Ask = RequestOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests'>['body']

/** The share in per cent: null where nothing is said, or the sentence for what is no number. */
export const readShare = (text: string): { readonly share: number | null; readonly error: string | null } => {
  if (text.trim() === '') return { share: null, error: null }
  const read = readNumber(text, locale())
  if (read.ok) return { share: read.value, error: null }
  return { share: null, error: problemText(language(), read.error, { example: numberExample(locale()) }) }
}

/** What is sent, or null as long as the form does not say it. */
export const linkOf = (objectiveId: string, form: LinkForm): NewLink | null => {
  const { way, target, message, dueOn } = form
  const { share, error } = readShare(form.share)
  if (!target || way === 'asks') return null
  const own = { objectiveId, keyResultId: form.keyResultId }
  const other = { objectiveId: target.objectiveId, keyResultId: target.keyResultId }
  if (way === 'depends_on')
    return { kind: way, from: own, to: other, message: message.trim(), dueOn: dueOn || null }
  const [from, to] = way === 'receives' ? [other, own] : [own, other]
  return error === null ? { kind: 'contributes_to', from, to, share } : null
}

/** What other units are asked, or null as long as nobody is named. */
export const askOf = ({ way, unitIds, message, dueOn }: LinkForm): Ask | null =>
  way === 'asks' && unitIds.length > 0
    ? { unitIds: [...unitIds], message: message.trim(), dueOn: dueOn || null }
    : null
