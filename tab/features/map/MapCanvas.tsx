import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { t } from '#tab/text/text.ts'
import type { AlignmentMap } from './alignment-map.ts'
import type { Point, Size } from './boxes.ts'
import { boxOf, type Choice } from './choice.ts'
import { detailAt, showsObjectives } from './detail.ts'
import { type Hit, hitAt } from './hit.ts'
import type { Hollow } from './hollows.ts'
import type { MapLayout } from './layout.ts'
import { GRIP, gripOf, Marks, type Rubber } from './Marks.tsx'
import { themeColours } from './map-colours.ts'
import type { MapFilter } from './map-filter.ts'
import { mapWords } from './map-words.ts'
import { measuring } from './measure.ts'
import { pillsIn } from './pills.ts'
import { Scene } from './Scene.tsx'
import { useHands } from './use-hands.ts'
import type { Drawn } from './use-view.ts'
import { centredOn, closeUp, moved, zoomed } from './view.ts'
import type { ViewStore } from './view-store.ts'

const useStyles = makeStyles({
  canvas: {
    position: 'relative',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    cursor: 'grab',
    touchAction: 'none',
    userSelect: 'none',
    backgroundColor: themeColours.page,
    ':active': { cursor: 'grabbing' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pointed: { cursor: 'pointer' },
  drawing: {
    position: 'absolute',
    top: 0,
    left: 0,
    transformOrigin: '0 0',
    willChange: 'transform',
    // What lies under the pointer is found by its place: the browser need not search thousands of shapes for it
    pointerEvents: 'none',
    fontFamily: tokens.fontFamilyBase,
    // With an objective in view, its own links are what counts
    '&[data-chosen="node"] [data-wire]': { opacity: 0.25 },
  },
})

/** What happens on the map means something to the page around it. */
export interface MapActions {
  readonly choose: (choice: Choice | null) => void
  readonly open: (choice: Choice) => void
  /** Without a target it is still to be chosen. */
  readonly link: (from: number, to: number | null) => void
  readonly fix: (hollow: Hollow) => void
  /** One step of the keyboard; true where the key meant one. */
  readonly step: (key: string) => boolean
}

interface Props {
  readonly map: AlignmentMap
  readonly layout: MapLayout
  readonly screen: Size
  readonly store: ViewStore
  readonly drawn: Drawn
  readonly filter: MapFilter
  readonly choice: Choice | null
  /** The objective a link is being drawn from by keyboard; what is chosen is its target. */
  readonly linkFrom: number | null
  readonly actions: MapActions
}

const PAN: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
}
export const ZOOM_STEP = 1.25

/** Keys that move the window over the map; true where one did. */
const moveByKey = (event: KeyboardEvent, { store, layout, screen }: Props, whole: () => void): boolean => {
  const middle = { x: screen.width / 2, y: screen.height / 2 }
  const pan = event.shiftKey ? PAN[event.key] : undefined
  if (pan) store.set(moved(store.get(), ...pan))
  else if (event.key === '+') store.set(zoomed(store.get(), ZOOM_STEP, middle))
  else if (event.key === '-') store.set(zoomed(store.get(), 1 / ZOOM_STEP, middle))
  else if (event.key === '0') whole()
  else return false
  return layout.cards.length > 0
}

/** The drawing follows the view by itself; React has nothing to do while the map moves. */
const useFollowing = (store: ViewStore, { window, scale }: Drawn) => {
  const drawing = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const view = store.get()
      const [x, y] = [(window.x - view.x) * view.scale, (window.y - view.y) * view.scale]
      if (drawing.current)
        drawing.current.style.transform = `translate(${x}px, ${y}px) scale(${view.scale / scale})`
    }
    place()
    return store.follow(place)
  }, [store, window, scale])
  return drawing
}

const usePills = (
  { map, layout }: Props,
  { window, scale }: Drawn,
  measure: ReturnType<typeof measuring>,
) => {
  const isWritten = showsObjectives(detailAt(scale))
  return useMemo(
    () =>
      isWritten
        ? pillsIn({
            map,
            layout,
            window,
            size: Math.max(11, 10 / scale),
            measure,
            wordOf: mapWords().state,
            markOf: mapWords().mark,
          })
        : [],
    [map, layout, window, scale, measure, isWritten],
  )
}

/** A link that is being drawn by keyboard leads to what is chosen. */
const bandTo = (layout: MapLayout, from: number | null, choice: Choice | null): Rubber | null => {
  const box = from === null ? undefined : layout.nodes[from]
  if (from === null || !box) return null
  const target = choice?.kind === 'node' && choice.at !== from ? choice.at : null
  return { from, to: gripOf(box), target }
}

/** The drawn map. Everything in it stands in the tree beside it as well. */
export const MapCanvas = (props: Props & { readonly onWhole: () => void }) => {
  const { map, layout, screen, store, drawn, filter, choice, linkFrom, actions, onWhole } = props
  const styles = useStyles()
  const element = useRef<HTMLDivElement>(null)
  const [hover, setHover] = useState<Hit | null>(null)
  const [rubber, setRubber] = useState<Rubber | null>(null)
  const measure = useMemo(() => measuring(), [])
  const detail = detailAt(drawn.scale)
  const pills = usePills(props, drawn, measure)
  const writing = useMemo(() => ({ detail, scale: drawn.scale, measure }), [detail, drawn.scale, measure])
  const hit = useCallback((point: Point) => hitAt(point, { layout, detail, pills }), [layout, detail, pills])

  const nodeUnder = (point: Point, except: number) => {
    const under = hit(point)
    return under?.kind === 'node' && under.at !== except ? under.at : null
  }
  const gripUnder = (point: Point): number | null => {
    const held = [choice, hover].find((one) => {
      const box = one?.kind === 'node' ? layout.nodes[one.at] : undefined
      if (!box || !showsObjectives(detail)) return false
      const grip = gripOf(box)
      return Math.hypot(grip.x - point.x, grip.y - point.y) <= (GRIP + 4) / store.get().scale
    })
    return held?.at ?? null
  }
  const press = (point: Point, isTwice: boolean) => {
    const under = hit(point)
    const hollow = under?.kind === 'hollow' ? layout.hollows[under.at] : undefined
    if (hollow) return actions.fix(hollow)
    if (under?.kind === 'hollow') return
    if (under?.kind === 'pill') return actions.choose({ kind: 'node', at: pills[under.at]?.link.from ?? -1 })
    if (!under || !isTwice) return actions.choose(under)
    if (under.kind === 'unit') store.set(closeUp(boxOf(layout, under), screen))
    else actions.open(under)
  }
  const hands = useHands(element, store, {
    onGrab: (point) => {
      const from = gripUnder(point)
      if (from !== null) setRubber({ from, to: point, target: null })
      return from !== null
    },
    onDrag: (point) =>
      setRubber((last) => last && { ...last, to: point, target: nodeUnder(point, last.from) }),
    onDrop: (point) => {
      setRubber(null)
      const target = point && rubber && nodeUnder(point, rubber.from)
      if (rubber && target !== null) actions.link(rubber.from, target)
    },
    onPress: press,
    onHover: (point) => {
      const next = point && hit(point)
      const stays = point && gripUnder(point) !== null
      if (!stays && (next?.kind !== hover?.kind || next?.at !== hover?.at)) setHover(next)
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (moveByKey(event, props, onWhole) || actions.step(event.key)) event.preventDefault()
  }
  const size = { width: drawn.window.width * drawn.scale, height: drawn.window.height * drawn.scale }
  const { x, y, width, height } = drawn.window
  return (
    <div
      ref={element}
      className={`${styles.canvas} ${hover ? styles.pointed : ''}`}
      role="application"
      aria-label={t('map.canvas')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk on the map
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...hands}
    >
      <svg
        ref={useFollowing(store, drawn)}
        className={styles.drawing}
        {...size}
        viewBox={`${x} ${y} ${width} ${height}`}
        data-detail={detail}
        data-chosen={choice?.kind}
        aria-hidden
      >
        <Scene
          map={map}
          layout={layout}
          filter={filter}
          window={drawn.window}
          scale={drawn.scale}
          detail={detail}
          writing={writing}
          pills={pills}
        />
        <Marks
          map={map}
          layout={layout}
          detail={detail}
          scale={drawn.scale}
          choice={choice}
          hover={hover}
          rubber={rubber ?? bandTo(layout, linkFrom, choice)}
        />
      </svg>
    </div>
  )
}

/** Where the view goes to show what was chosen elsewhere: near enough to be read. */
export const lookingAt = (layout: MapLayout, choice: Choice, screen: Size, scale: number) => {
  const box = boxOf(layout, choice)
  const nearest = choice.kind === 'node' ? 0.8 : 0.4
  return centredOn(
    { x: box.x + box.width / 2, y: box.y + Math.min(box.height, screen.height / scale) / 2 },
    Math.max(scale, nearest),
    screen,
  )
}
