import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import {
  AddRegular,
  ArrowDownloadRegular,
  KeyboardRegular,
  ShareRegular,
  SubtractRegular,
  ZoomFitRegular,
} from '@fluentui/react-icons'
import { memo } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { MapPlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { MAP_FILTERS } from './map-filter.ts'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  choice: { minWidth: 0, flex: '0 1 220px', [narrow]: { flex: '1 1 130px' } },
  push: { flex: '1 1 0', [narrow]: { display: 'none' } },
})

interface Props {
  readonly place: MapPlace
  readonly onPlace: (place: MapPlace) => void
}

interface UnitProps {
  readonly unitId: string
  readonly units: readonly UnitView[]
  readonly onUnit: (unitId: string) => void
}

/** A thousand units are a thousand lines: they are not written anew for every movement of the map. */
const UnitChoice = memo(({ unitId, units, onUnit }: UnitProps) => (
  <Select
    className={useStyles().choice}
    aria-label={t('map.focus')}
    value={unitId}
    onChange={(_, { value }) => onUnit(value)}
  >
    <option value="">{t('map.everything')}</option>
    {units.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
))

const FilterChoice = ({ place, onPlace }: Props) => (
  <Select
    className={useStyles().choice}
    aria-label={t('map.filter')}
    value={place.filter ?? 'all'}
    onChange={(_, { value }) => onPlace({ ...place, filter: value })}
  >
    {MAP_FILTERS.map((one) => (
      <option key={one} value={one}>
        {t(`map.filters.${one}`)}
      </option>
    ))}
  </Select>
)

interface FileProps {
  readonly onSvg: () => void
  readonly onPng: () => void
}

const FileMenu = ({ onSvg, onPng }: FileProps) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        aria-label={t('map.save')}
        title={t('map.save')}
      />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        <MenuItem onClick={onSvg}>{t('map.svg')}</MenuItem>
        <MenuItem onClick={onPng}>{t('map.png')}</MenuItem>
      </MenuList>
    </MenuPopover>
  </Menu>
)

interface ToolsProps extends Props, FileProps {
  readonly units: readonly UnitView[]
  readonly onUnit: (unitId: string) => void
  readonly onZoom: (way: 1 | -1) => void
  readonly onWhole: () => void
  readonly onShare: () => void
  readonly onKeys: () => void
}

/** What is shown and how near, and what can be taken away from it. */
export const MapTools = (props: ToolsProps) => {
  const styles = useStyles()
  const named = (label: string) => ({ appearance: 'subtle', 'aria-label': label, title: label }) as const
  return (
    <div className={styles.tools}>
      <UnitChoice unitId={props.place.unitId ?? ''} units={props.units} onUnit={props.onUnit} />
      <FilterChoice {...props} />
      <span className={styles.push} />
      <Button {...named(t('map.nearer'))} icon={<AddRegular />} onClick={() => props.onZoom(1)} />
      <Button {...named(t('map.further'))} icon={<SubtractRegular />} onClick={() => props.onZoom(-1)} />
      <Button {...named(t('map.whole'))} icon={<ZoomFitRegular />} onClick={props.onWhole} />
      <Button {...named(t('map.keys'))} icon={<KeyboardRegular />} onClick={props.onKeys} />
      <Button {...named(t('common.shareLink'))} icon={<ShareRegular />} onClick={props.onShare} />
      <FileMenu {...props} />
    </div>
  )
}
