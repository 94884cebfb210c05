import { Button, makeStyles, Select, Text, Title3, tokens } from '@fluentui/react-components'
import { AddRegular, SubtractRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { saveBlob, saveFile } from '#tab/ui/save-file.ts'
import type { AlignmentMap } from './alignment-map.ts'
import { layoutOf, type MapLayout } from './layout.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { MapTree } from './MapTree.tsx'
import { resolvedColours } from './map-colours.ts'
import { MAP_FILTERS, type MapFilter, withLinksOf } from './map-filter.ts'
import { mapWords } from './map-words.ts'
import { pngOf } from './png-file.ts'
import { pictureSize, svgOf } from './svg-file.ts'
import { useSize } from './use-size.ts'
import { useView } from './use-view.ts'

interface Props {
  readonly map: AlignmentMap
  readonly units: readonly UnitView[]
  /** The unit whose surroundings are shown; the whole organisation without one. */
  readonly unitId: string | null
  readonly filter: MapFilter
}

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 360px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalL,
    '@media (max-width: 899.98px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  tree: { maxHeight: '75vh', overflowY: 'auto', minWidth: 0 },
  drawing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  canvas: { height: '70vh', border: `1px solid ${tokens.colorNeutralStroke2}` },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

type Control = ReturnType<typeof useView>

const Tools = ({ map, layout, control }: { map: AlignmentMap; layout: MapLayout; control: Control }) => {
  const svg = () => {
    const colours = resolvedColours(document.querySelector('.fui-FluentProvider') ?? document.body)
    return svgOf({ map, layout, colours, words: mapWords(), title: t('map.title') })
  }
  const saveSvg = () => saveFile({ name: 'leitstern.svg', type: 'image/svg+xml', text: svg() })
  const savePng = () =>
    pngOf(svg(), pictureSize(layout)).then(
      (picture) => saveBlob('leitstern.png', picture),
      () => notify(t('map.pngFailed'), { intent: 'error' }),
    )
  return (
    <div className={useStyles().tools}>
      <Button icon={<AddRegular />} aria-label={t('map.nearer')} onClick={control.nearer} />
      <Button icon={<SubtractRegular />} aria-label={t('map.further')} onClick={control.further} />
      <Button onClick={control.whole}>{t('map.whole')}</Button>
      <Button onClick={saveSvg}>{t('map.svg')}</Button>
      <Button onClick={() => void savePng()}>{t('map.png')}</Button>
    </div>
  )
}

const Drawing = ({ map, filter }: Pick<Props, 'map' | 'filter'>) => {
  const styles = useStyles()
  const { ref, size } = useSize()
  const { units, nodes } = map
  const layout = useMemo(() => layoutOf({ units, nodes }), [units, nodes])
  const control = useView(layout, size ?? layout)
  return (
    <div className={styles.drawing}>
      <Tools map={map} layout={layout} control={control} />
      <div ref={ref} className={styles.canvas}>
        {size && <MapCanvas map={map} layout={layout} screen={size} control={control} filter={filter} />}
      </div>
      <Text size={200}>{t('map.legend')}</Text>
    </div>
  )
}

const UnitChoice = ({ map, units, unitId, filter }: Props) => {
  const [, go] = useLocation()
  const active = units.filter(({ archivedAt }) => archivedAt === null)
  return (
    <Select
      aria-label={t('map.focus')}
      value={unitId ?? ''}
      onChange={(_, { value }) => go(paths.map(map.cycle.id, value, filter))}
    >
      <option value="">{t('map.everything')}</option>
      {active.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  )
}

const FilterChoice = ({ map, unitId, filter }: Props) => {
  const [, go] = useLocation()
  return (
    <Select
      aria-label={t('map.filter')}
      value={filter}
      onChange={(_, { value }) => go(paths.map(map.cycle.id, unitId ?? '', value))}
    >
      {MAP_FILTERS.map((one) => (
        <option key={one} value={one}>
          {t(`map.filters.${one}`)}
        </option>
      ))}
    </Select>
  )
}

/** The organisation's objectives and what links them, drawn and as a tree. */
export const MapPage = (props: Props) => {
  const styles = useStyles()
  const { filter } = props
  const map = useMemo(() => withLinksOf(filter, props.map), [filter, props.map])
  return (
    <>
      <TopBar place="alignment" cycleId={props.map.cycle.id}>
        <Title3 as="h1">{t('map.title')}</Title3>
        <UnitChoice {...props} />
        <FilterChoice {...props} />
      </TopBar>
      <main className={styles.body}>
        <div className={styles.tree}>
          <MapTree map={map} filter={filter} />
        </div>
        <Drawing map={map} filter={filter} />
      </main>
    </>
  )
}
