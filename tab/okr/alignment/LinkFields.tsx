import { Field, Textarea } from '@fluentui/react-components'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { type LinkForm, readShare } from './link-form.ts'

interface ShareProps {
  readonly share: string
  /** Per cent that no other parent has. Null: it is not known. */
  readonly left: number | null
  readonly onShare: (share: string) => void
}

/** How much of a contribution goes to this parent. */
export const ShareField = ({ share, left, onShare }: ShareProps) => (
  <NumberField
    label={t('alignment.share')}
    {...(left !== null && { hint: t('alignment.shareHint', { left: formatNumber(left) }) })}
    text={share}
    error={readShare(share).error}
    onText={onShare}
    after="%"
  />
)

type Request = Pick<LinkForm, 'message' | 'dueOn'>

/** What is needed, and until when. */
export const RequestFields = ({
  message,
  dueOn,
  set,
}: Request & { set: (patch: Partial<Request>) => void }) => (
  <>
    <Field label={t('alignment.message')}>
      <Textarea maxLength={4000} value={message} onChange={(_, { value }) => set({ message: value })} />
    </Field>
    <DayField label={t('alignment.dueOn')} value={dueOn} onValue={(next) => set({ dueOn: next })} />
  </>
)
