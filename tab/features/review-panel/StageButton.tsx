import { Button } from '@fluentui/react-components'
import { ShareScreenStartRegular } from '@fluentui/react-icons'
import { useHost } from '#tab/host/host-context.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { t } from '#tab/text/text.ts'
import { share } from './share.ts'

interface Props extends Pick<StepProps, 'place' | 'page'> {
  readonly keyResult: { readonly id: string; readonly title: string }
}

/** The facilitator shows the chart of what is talked about to the whole room. */
export const StageButton = ({ place, page, keyResult: { id, title } }: Props) => {
  const { isInMeeting } = useHost()
  if (!isInMeeting || page.denials['review.steer']) return null
  const words = t('review.lead.stageChart', { title })
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ShareScreenStartRegular />}
      aria-label={words}
      title={t('review.lead.stageThis')}
      onClick={() => void share(place, id)}
    />
  )
}
