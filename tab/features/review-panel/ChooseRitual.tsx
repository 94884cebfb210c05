import { Button, Field, Select, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { meQuery } from '#tab/api/queries.ts'
import type { MeetingFacts } from '#tab/host/meeting.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { RITUALS } from '#tab/reviews/rituals.ts'
import { usePrepare, type Wanted } from '#tab/reviews/use-prepare.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { ritualOfTitle, unitOfTitle } from './ritual-of-title.ts'

type Me = ResponseOf<'GET /me'>
interface Props {
  readonly facts: MeetingFacts
  readonly me: Me
}

/** Units the reader belongs to; an administrator sees them all. */
const unitsOf = ({ units, memberOf, leadOf }: Me) => {
  const own = units.filter(({ id }) => memberOf.includes(id) || leadOf.includes(id))
  return own.length > 0 ? own : units
}

const Form = ({ facts, me }: Props) => {
  const styles = useStepStyles()
  const units = unitsOf(me)
  const [unitId, setUnit] = useState((unitOfTitle(facts.title, units) ?? units[0])?.id ?? '')
  const [ritual, setRitual] = useState<Wanted['ritual']>(ritualOfTitle(facts.title))
  const prepare = usePrepare(facts.joinUrl)
  const cycleId = me.currentCycleId
  if (!cycleId || !unitId)
    return <EmptyState title={t('review.join.noUnitTitle')} text={t('review.join.noUnitText')} />
  return (
    <PanelFrame
      title={t('review.join.unknownTitle')}
      head={facts.title && <Text className={styles.quiet}>{facts.title}</Text>}
      foot={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={prepare.isPending}
          onClick={() => prepare.mutate({ cycleId, unitId, ritual, minutes: facts.minutes })}
        >
          {t('review.join.bind')}
        </Button>
      }
    >
      <Text>{t('review.join.unknownText')}</Text>
      <Field label={t('review.join.unit')}>
        <Select value={unitId} onChange={(_, { value }) => setUnit(value)}>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('review.join.ritual')}>
        {/* the options are the rituals */}
        <Select value={ritual} onChange={(_, { value }) => setRitual(value as Wanted['ritual'])}>
          {RITUALS.map((one) => (
            <option key={one} value={one}>
              {ritualName(one)}
            </option>
          ))}
        </Select>
      </Field>
    </PanelFrame>
  )
}

/** A meeting nobody has assigned yet: its title usually says what it is, so that one press is enough. */
const ChooseRitual = ({ facts }: { readonly facts: MeetingFacts }) => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PanelSkeleton />}>
      {(known) => <Form facts={facts} me={known} />}
    </Loaded>
  )
}

export default ChooseRitual
