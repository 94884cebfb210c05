import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { HostPerson } from '../../types.ts'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'
import { MeetingFrame, type MeetingFrameProps } from './MeetingFrame.tsx'

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '480px', minWidth: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  faces: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignContent: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  face: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalS },
})

type Props = Omit<MeetingFrameProps, 'context' | 'url'> & { readonly people: readonly HostPerson[] }

/** What everybody sees in the middle: the shared page, or the faces of those whose windows are open. */
export function StageArea({ people, ...props }: Props) {
  const { t, state } = useClient()
  const styles = useStyles()
  const { stage, meeting, refresh } = props
  if (!stage) return <Faces people={people} />
  const sharer = state.people.find(({ id }) => id === stage.personId)
  const stop = () => void hostApi.stopSharing(meeting.id).then(refresh)
  return (
    <section className={styles.area} aria-label={t.stage}>
      <div className={styles.bar}>
        <Text>{`${t.stage} · ${t.stageOf} ${sharer?.displayName ?? ''}`}</Text>
        <Button size="small" onClick={stop}>
          {t.stopSharing}
        </Button>
      </div>
      <MeetingFrame key={stage.url} {...props} context="meetingStage" url={stage.url} />
    </section>
  )
}

function Faces({ people }: { people: readonly HostPerson[] }) {
  const { t } = useClient()
  const styles = useStyles()
  return (
    <section className={styles.area} aria-label={t.emptyStage}>
      <div className={styles.faces}>
        {people.map(({ id, displayName }) => (
          <div key={id} className={styles.face}>
            <Avatar name={displayName} size={96} color="colorful" aria-hidden />
            <Text>{displayName}</Text>
          </div>
        ))}
      </div>
    </section>
  )
}
