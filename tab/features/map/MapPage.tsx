import { makeStyles, mergeClasses, Tab, TabList, Title3, tokens } from '@fluentui/react-components'
import { Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { shareLink } from '#tab/host/host.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { type MapPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { belowWide, narrow, wide } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import type { AlignmentMap } from './alignment-map.ts'
import { type Choice, choiceOf, idOf, nameOf } from './choice.ts'
import { Drawing } from './Drawing.tsx'
import type { Linking } from './LinkDialog.tsx'
import { layoutOf } from './layout.ts'
import { MapTree } from './MapTree.tsx'
import { filterOf, withLinksOf } from './map-filter.ts'

const LinkDialog = lazyPart(() => import('./LinkDialog.tsx'))
const UnitLink = lazyPart(() => import('#tab/okr/alignment/UnitLink.tsx'))

interface Props {
  readonly map: AlignmentMap
  readonly units: readonly UnitView[]
  readonly place: MapPlace
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100dvh', minHeight: '480px' },
  body: {
    flex: '1 1 0',
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 340px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    minHeight: 0,
    padding: tokens.spacingHorizontalM,
    [belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto minmax(0, 1fr)' },
    [narrow]: { padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalS },
  },
  tabs: { [wide]: { display: 'none' } },
  part: { minHeight: 0, minWidth: 0 },
  tree: {
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalXS,
  },
  behind: { [belowWide]: { display: 'none' } },
})

/** The address of every view. What is written before the page has followed counts already for what is written next. */
const useMapPlace = (cycleId: string, place: MapPlace) => {
  const [, go] = useLocation()
  const latest = useRef(place)
  const router = useRef(go)
  useLayoutEffect(() => {
    latest.current = place
    router.current = go
  })
  const patch = useCallback(
    (change: MapPlace) => {
      latest.current = { ...latest.current, ...change }
      router.current(paths.map(cycleId, latest.current), { replace: true })
    },
    [cycleId],
  )
  const onPlace = useCallback((next: MapPlace) => router.current(paths.map(cycleId, next)), [cycleId])
  /** Another part of the organisation is another map: where one looked on this one says nothing there. */
  const onUnit = useCallback(
    (unitId: string) => onPlace({ unitId, ...(latest.current.filter && { filter: latest.current.filter }) }),
    [onPlace],
  )
  return { patch, onPlace, onUnit }
}

/** The organisation's objectives and what links them, drawn and as a tree. */
export const MapPage = ({ map: whole, units, place }: Props) => {
  const styles = useStyles()
  const filter = filterOf(place.filter)
  const map = useMemo(() => withLinksOf(filter, whole), [filter, whole])
  const { units: drawnUnits, nodes } = whole
  const layout = useMemo(() => layoutOf({ units: drawnUnits, nodes }), [drawnUnits, nodes])
  const choice = useMemo(() => choiceOf(whole, place.chosen ?? ''), [whole, place.chosen])
  const { patch, onPlace, onUnit } = useMapPlace(whole.cycle.id, place)
  const [linking, setLinking] = useState<Linking | null>(null)
  const [firstLinkOf, setFirstLinkOf] = useState<string | null>(null)
  const [shown, show] = useState<'map' | 'tree'>('map')
  const choose = useCallback(
    (next: Choice | null) => patch({ chosen: next ? idOf(whole, next) : '' }),
    [patch, whole],
  )
  const onView = useCallback((view: string) => patch({ view }), [patch])
  const chooseHere = useCallback((next: Choice) => choose(next), [choose])
  return (
    <div className={styles.screen}>
      <TopBar place="alignment" cycleId={whole.cycle.id}>
        <Title3 as="h1" wrap={false}>
          {t('map.title')}
        </Title3>
      </TopBar>
      <main className={styles.body}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={shown}
          onTabSelect={(_, { value }) => show(value === 'tree' ? 'tree' : 'map')}
        >
          <Tab value="map">{t('map.drawing')}</Tab>
          <Tab value="tree">{t('map.list')}</Tab>
        </TabList>
        <div className={mergeClasses(styles.part, styles.tree, shown === 'map' && styles.behind)}>
          <MapTree map={map} filter={filter} choice={choice} onChoose={chooseHere} />
        </div>
        <div className={mergeClasses(styles.part, shown === 'tree' && styles.behind)}>
          <Drawing
            map={map}
            layout={layout}
            filter={filter}
            units={units}
            place={place}
            choice={choice}
            onChoose={choose}
            onView={onView}
            onPlace={onPlace}
            onUnit={onUnit}
            onLink={setLinking}
            onFirstLink={setFirstLinkOf}
            onShare={() =>
              shareLink(paths.map(whole.cycle.id, place), choice ? nameOf(whole, choice) : t('map.title'))
            }
          />
        </div>
      </main>
      {firstLinkOf && (
        <Suspense fallback={null}>
          <UnitLink
            place={{ cycleId: whole.cycle.id, unitId: firstLinkOf }}
            unitName={(id) => units.find((unit) => unit.id === id)?.name ?? ''}
            onLeave={() => setFirstLinkOf(null)}
          />
        </Suspense>
      )}
      {linking && (
        <Suspense fallback={null}>
          <LinkDialog map={map} linking={linking} onLeave={() => setLinking(null)} />
        </Suspense>
      )}
    </div>
  )
}
