import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components'
import { call } from '#tab/api/client.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { stopSharing } from '#tab/host/meeting.ts'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { t } from '#tab/text/text.ts'
import { share } from './share.ts'
import { stageChoices } from './stage-choices.ts'

const StageItems = (props: StepProps) => {
  const { isInMeeting } = useHost()
  if (!isInMeeting) return null
  return (
    <MenuGroup>
      <MenuGroupHeader>{t('review.lead.stage')}</MenuGroupHeader>
      {stageChoices(props).map(({ show, label }) => (
        <MenuItem key={show} onClick={() => void share(props.place, show)}>
          {label}
        </MenuItem>
      ))}
      <MenuItem onClick={() => void stopSharing()}>{t('review.lead.stageStop')}</MenuItem>
      <MenuDivider />
    </MenuGroup>
  )
}

/** What the facilitator needs less often: the stage, and giving the facilitation to somebody else. */
const LeadMenu = (props: StepProps) => {
  const { place, page } = props
  const { personId } = useHost()
  const handOver = useReviewChange<string>({
    place,
    send: (to) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/facilitator', {
        params: { ...place },
        body: { personId: to },
      }),
  })
  const others = page.participants.filter((one) => one.isPresent && one.isMember && one.personId !== personId)
  return (
    <>
      <StageItems {...props} />
      <MenuGroup>
        <MenuGroupHeader>{t('review.lead.handOver')}</MenuGroupHeader>
        {others.map((one) => (
          <MenuItem key={one.personId} onClick={() => handOver.mutate(one.personId)}>
            {t('review.lead.handTo', { name: nameIn(page.people, one.personId) })}
          </MenuItem>
        ))}
        {others.length === 0 && <MenuItem disabled>{t('review.lead.handToNobody')}</MenuItem>}
      </MenuGroup>
    </>
  )
}

export default LeadMenu
