import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { askedAgreements, dueCheckIns, type MyOkrs } from '#tab/okr/due.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { DueSection } from './DueSection.tsx'
import { MineSection } from './MineSection.tsx'
import { nextDueOn, ownedByUnit } from './mine.ts'
import { NothingDue } from './NothingDue.tsx'

type Me = ResponseOf<'GET /me'>

const useStyles = makeStyles({
  cycle: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: 'start' },
})

const NoneOwned = ({ me }: { readonly me: Me }) => {
  const [, go] = useLocation()
  const unitId = me.memberOf[0] ?? me.leadOf[0]
  const action = unitId && { label: t('my.toBoard'), onClick: () => go(paths.unit(unitId)) }
  return <EmptyState title={t('my.noneTitle')} text={t('my.noneText')} action={action || undefined} />
}

interface Props {
  readonly okrs: MyOkrs
  readonly me: Me
}

/** While something is due, only that is shown; the rest is one press away. */
const MyBody = ({ okrs, me }: Props) => {
  const styles = useStyles()
  const [wantsAll, setWantsAll] = useState(false)
  const checkIns = dueCheckIns(okrs)
  const agreements = askedAgreements(okrs)
  const owned = ownedByUnit(okrs.objectives, me.person.id)
  const reader = { personId: me.person.id, today: okrs.cycle.today }
  const { dependencies, contributions } = okrs
  const isDue = checkIns.length + agreements.length + dependencies.length + contributions.length > 0
  const units = new Map(me.units.map(({ id, name }) => [id as string, name]))
  return (
    <>
      {isDue ? (
        <DueSection
          cycle={okrs.cycle}
          checkIns={checkIns}
          agreements={agreements}
          dependencies={dependencies}
          contributions={contributions}
          units={units}
        />
      ) : (
        owned.size > 0 && <NothingDue nextOn={nextDueOn(okrs.objectives, reader)} />
      )}
      {owned.size === 0 && !isDue && <NoneOwned me={me} />}
      {owned.size > 0 && isDue && !wantsAll && (
        <Button className={styles.all} onClick={() => setWantsAll(true)}>
          {t('my.showAll')}
        </Button>
      )}
      {owned.size > 0 && (wantsAll || !isDue) && (
        <MineSection cycleId={okrs.cycle.id} owned={owned} units={units} />
      )}
    </>
  )
}

/** The reader's own page: what is due, then what they own. Nothing here is counted per person. */
export const MyPage = ({ okrs, me }: Props) => {
  const styles = useStyles()
  const { cycle } = okrs
  return (
    <>
      <TopBar place="my" cycleId={cycle.id}>
        <Title3 as="h1">{t('nav.my')}</Title3>
        <Text size={200} className={styles.cycle}>
          {`${cycle.name} · ${t('board.elapsed', { share: formatShare(cycle.elapsed) })}`}
        </Text>
      </TopBar>
      <PageBody isReading>
        <MyBody okrs={okrs} me={me} />
      </PageBody>
    </>
  )
}
