import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { type MapPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import type { AlignmentMap } from './alignment-map.ts'
import type { Size } from './boxes.ts'
import { boxOf, type Choice, isSame, nameOf } from './choice.ts'
import type { Hollow } from './hollows.ts'
import { Inspector } from './Inspector.tsx'
import { Legend } from './Legend.tsx'
import type { Linking } from './LinkDialog.tsx'
import type { MapLayout } from './layout.ts'
import { lookingAt, type MapActions, MapCanvas, ZOOM_STEP } from './MapCanvas.tsx'
import { MapTools } from './MapTools.tsx'
import type { MapFilter } from './map-filter.ts'
import { indexOf } from './map-index.ts'
import { savePng, saveSvg } from './save-map.ts'
import { useSize } from './use-size.ts'
import { useView } from './use-view.ts'
import { useWalking } from './use-walking.ts'
import { closeUp, opening, showing, zoomed } from './view.ts'

const KeyboardHelp = lazyPart(() => import('#tab/ui/KeyboardHelp.tsx'))

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: '100%',
    minWidth: 0,
  },
  bar: { minHeight: '32px' },
  room: { flex: '1 1 0', position: 'relative', minHeight: 0 },
  canvas: {
    position: 'absolute',
    inset: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  /** Lies over the map without covering the controls. */
  inspector: {
    position: 'absolute',
    top: tokens.spacingVerticalM,
    right: tokens.spacingHorizontalM,
    display: 'flex',
    width: '300px',
    maxHeight: `calc(100% - 2 * ${tokens.spacingVerticalM})`,
    '& > *': { flex: '1 1 0' },
    [narrow]: {
      top: 'auto',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: tokens.spacingVerticalS,
      width: 'auto',
      maxHeight: '55%',
    },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  readonly map: AlignmentMap
  readonly layout: MapLayout
  readonly filter: MapFilter
  readonly units: readonly UnitView[]
  readonly place: MapPlace
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice | null) => void
  readonly onView: (view: string) => void
  readonly onPlace: (place: MapPlace) => void
  readonly onUnit: (unitId: string) => void
  readonly onLink: (linking: Linking) => void
  readonly onFirstLink: (unitId: string) => void
  readonly onShare: () => void
}

const KEYS = [
  ['← ↑ → ↓', 'arrows'],
  ['D', 'd'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['L', 'l'],
  ['⇧ ← ↑ → ↓', 'pan'],
  ['+ − 0', 'zoom'],
] as const

const Keys = ({ onClose }: { readonly onClose: () => void }) => (
  <Suspense fallback={null}>
    <KeyboardHelp
      shortcuts={KEYS.map(([keys, meaning]) => [keys, t(`map.keysText.${meaning}`)] as const)}
      onClose={onClose}
    />
  </Suspense>
)

/** What is chosen anywhere else, in the tree or by an address, comes into view. */
const useComingIntoView = (choice: Choice | null, show: (choice: Choice) => void) => {
  const seen = useRef<Choice | null>(null)
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    if (choice && !isSame(choice, seen.current)) latest.current(choice)
    seen.current = choice
  }, [choice])
  /** Said of what was pressed on the map itself, where it is seen already. */
  return (choice: Choice | null) => {
    seen.current = choice
  }
}

const Sized = (props: Props & { readonly screen: Size; readonly bar: HTMLElement }) => {
  const styles = useStyles()
  const { map, layout, filter, place, choice, screen, onChoose, onView, onLink, onFirstLink } = props
  const [, go] = useLocation()
  const [isHelping, help] = useState(false)
  const index = useMemo(() => indexOf(map), [map])
  const { store, drawn } = useView({ layout, screen, place: place.view ?? '', onPlace: onView })
  const whole = () => store.set(opening(layout, screen))
  const hasSeen = useComingIntoView(choice, (next) =>
    // An address that says where to look is believed
    place.view ? undefined : store.set(lookingAt(layout, next, screen, store.get().scale)),
  )
  const open = (next: Choice) => {
    const id = next.kind === 'node' ? map.nodes[next.at]?.id : undefined
    if (id) go(paths.objective({ cycleId: map.cycle.id, objectiveId: id }))
  }
  const link = (from: number, to: number | null) => onLink({ from, to, way: 'contributes_to' })
  const goTo = (next: Choice | null) => {
    hasSeen(next)
    onChoose(next)
    if (!next) return
    const isFar = next.kind === 'node' && store.get().scale < 0.4
    store.set(
      isFar
        ? lookingAt(layout, next, screen, store.get().scale)
        : showing(store.get(), boxOf(layout, next), screen),
    )
  }
  const walking = useWalking({ map, index, choice, goTo, open, link })
  const fix = ({ unit, node, gap }: Hollow) => {
    const isAsking = gap === 'company_objective_without_contributors'
    const unitId = map.units[unit]?.id
    if (node !== null) onLink({ from: node, to: null, way: isAsking ? 'asks' : 'contributes_to' })
    else if (unitId) onFirstLink(unitId)
  }
  const actions: MapActions = {
    choose: (next) => {
      if (walking.finish(next)) return
      hasSeen(next)
      onChoose(next)
    },
    open,
    link,
    fix,
    step: (key) => {
      if (key === '?') help(true)
      return key === '?' || walking.step(key)
    },
  }
  const goInside: MapActions = { ...actions, choose: goTo }
  return (
    <>
      {createPortal(
        <MapTools
          {...props}
          onZoom={(way) =>
            store.set(zoomed(store.get(), ZOOM_STEP ** way, { x: screen.width / 2, y: screen.height / 2 }))
          }
          onWhole={whole}
          onKeys={() => help(true)}
          onSvg={() => saveSvg({ map, layout })}
          onPng={() => void savePng({ map, layout })}
        />,
        props.bar,
      )}
      <div className={styles.canvas}>
        <MapCanvas
          map={map}
          layout={layout}
          screen={screen}
          store={store}
          drawn={drawn}
          filter={filter}
          choice={choice}
          linkFrom={walking.linkFrom}
          actions={actions}
          onWhole={whole}
        />
      </div>
      {choice && (
        <div className={styles.inspector}>
          <Inspector
            map={map}
            index={index}
            choice={choice}
            actions={goInside}
            onLook={() => store.set(closeUp(boxOf(layout, choice), screen))}
          />
        </div>
      )}
      <div className={styles.spoken} role="status">
        {choice && nameOf(map, choice)}
      </div>
      {isHelping && <Keys onClose={() => help(false)} />}
    </>
  )
}

/** The drawn map with its tools; drawn as soon as its room is known. */
export const Drawing = (props: Props) => {
  const styles = useStyles()
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const { ref, size } = useSize()
  return (
    <div className={styles.root}>
      <div ref={setBar} className={styles.bar} />
      <div ref={ref} className={styles.room}>
        {size && bar && <Sized {...props} screen={size} bar={bar} />}
      </div>
      <Legend />
    </div>
  )
}
