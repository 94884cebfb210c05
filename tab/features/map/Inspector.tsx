import { Badge, Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useLocation } from 'wouter'
import { wayOf } from '#tab/okr/alignment/gap-way.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { paths } from '#tab/paths.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { AlignmentMap, MapLink, MapNode } from './alignment-map.ts'
import type { Choice } from './choice.ts'
import type { Hollow } from './hollows.ts'
import type { MapActions } from './MapCanvas.tsx'
import type { MapIndex } from './map-index.ts'
import { mapWords } from './map-words.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowY: 'auto',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  other: { textAlign: 'left' },
  gap: { color: tokens.colorStatusWarningForeground3 },
})

interface Props {
  readonly map: AlignmentMap
  readonly index: MapIndex
  readonly choice: Choice
  readonly actions: MapActions
  readonly onLook: () => void
}

const STATE_COLOURS = {
  requested: 'warning',
  confirmed: 'informative',
  declined: 'danger',
  delivered: 'success',
} as const

interface End {
  readonly link: MapLink
  readonly other: number
}

const Ends = ({
  map,
  title,
  ends,
  actions,
}: Pick<Props, 'map' | 'actions'> & { title: string; ends: readonly End[] }) => {
  const styles = useStyles()
  if (ends.length === 0) return null
  return (
    <section aria-label={title}>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <ul className={styles.list}>
        {ends.map(({ link, other }) => (
          <li key={link.id} className={styles.line}>
            <Link
              as="button"
              className={styles.other}
              onClick={() => actions.choose({ kind: 'node', at: other })}
            >
              {map.nodes[other]?.title}
            </Link>
            {link.state && (
              <Badge appearance="tint" color={STATE_COLOURS[link.state]}>
                {t(`alignment.states.${link.state}`)}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Gap = NonNullable<MapNode['gaps']>[number]

/** What an objective or a unit lacks, and the form that closes it. */
const OwnGaps = ({
  gaps,
  unit,
  node,
  actions,
}: Pick<Props, 'actions'> &
  Omit<Hollow, 'gap'> & {
    readonly gaps: readonly Gap[] | undefined
  }) => {
  const styles = useStyles()
  return gaps?.map((gap) => (
    <Text key={gap} size={200} block>
      <span className={styles.gap}>{`⚑ ${mapWords().gap(gap)}`}</span>
      {' · '}
      <Link as="button" onClick={() => actions.fix({ unit, node, gap })}>
        {t(`alignment.fix.${OWN_FIX[gap] ?? 'contribute_to_parent'}`)}
      </Link>
    </Text>
  ))
}

const OWN_FIX: Readonly<Partial<Record<Gap, 'ask_for_contributors' | 'link_to_other_unit'>>> = {
  company_objective_without_contributors: 'ask_for_contributors',
  unlinked_unit: 'link_to_other_unit',
}

/** The best way to close what a link lacks. */
const FIX = {
  unconfirmed_dependency: 'answer_request',
  declined_dependency: 'ask_again',
  overdue_dependency: 'move_due_date',
  link_to_gone: 'withdraw_link',
} as const
type LinkGap = keyof typeof FIX
const isOfLink = (gap: Gap): gap is LinkGap => gap in FIX

const LinkGaps = ({ map, links }: Pick<Props, 'map'> & { readonly links: readonly MapLink[] }) => {
  const styles = useStyles()
  return links.flatMap((link) =>
    (link.gaps ?? []).filter(isOfLink).map((gap) => {
      const [from, to] = [map.nodes[link.from], map.nodes[link.to]]
      if (!from || !to) return null
      const ends = { objectiveId: from.id, otherObjectiveId: to.id, alignmentId: link.id, gone: null }
      const way = wayOf(
        { ...ends, unitId: map.units[from.unit]?.id ?? '' } as Parameters<typeof wayOf>[0],
        FIX[gap],
        { cycleId: map.cycle.id },
      ) // ids of this map
      return (
        <Text key={`${link.id} ${gap}`} size={200} block>
          <span className={styles.gap}>{`⚑ ${mapWords().gap(gap)}`}</span>
          {' · '}
          <Link href={`#${way}`}>{t(`alignment.fix.${FIX[gap]}`)}</Link>
        </Text>
      )
    }),
  )
}

const Figures = ({ one }: { readonly one: Pick<MapNode, 'progress' | 'health'> }) => {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      {one.progress !== null && (
        <Text weight="semibold" className={styles.figure}>
          {formatScore(one.progress)}
        </Text>
      )}
      <HealthBadge health={one.health} />
    </div>
  )
}

const kindOf = (links: readonly MapLink[], kind: MapLink['kind'], end: 'from' | 'to'): readonly End[] =>
  links.filter((link) => link.kind === kind).map((link) => ({ link, other: link[end] }))

const NodeCard = ({ map, index, choice: { at }, actions }: Props) => {
  const styles = useStyles()
  const node = map.nodes[at]
  if (!node) return null
  const [from, to] = [index.linksFrom.get(at) ?? [], index.linksTo.get(at) ?? []]
  const shared = { map, actions }
  return (
    <>
      <Link
        as="button"
        className={styles.other}
        onClick={() => actions.choose({ kind: 'unit', at: node.unit })}
      >
        {map.units[node.unit]?.name}
      </Link>
      <Figures one={node} />
      <OwnGaps gaps={node.gaps} unit={node.unit} node={at} actions={actions} />
      <LinkGaps map={map} links={[...from, ...to]} />
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={() => actions.open({ kind: 'node', at })}>
          {t('map.openObjective')}
        </Button>
        <Button size="small" onClick={() => actions.link(at, null)}>
          {t('map.link')}
        </Button>
      </div>
      <Ends {...shared} title={t('alignment.groups.parents')} ends={kindOf(from, 'contributes_to', 'to')} />
      <Ends
        {...shared}
        title={t('alignment.groups.contributors')}
        ends={kindOf(to, 'contributes_to', 'from')}
      />
      <Ends {...shared} title={t('alignment.groups.needs')} ends={kindOf(from, 'depends_on', 'to')} />
      <Ends {...shared} title={t('alignment.groups.asked')} ends={kindOf(to, 'depends_on', 'from')} />
    </>
  )
}

const UnitCard = ({ map, index, choice: { at }, actions, onLook }: Props) => {
  const styles = useStyles()
  const [, go] = useLocation()
  const unit = map.units[at]
  if (!unit) return null
  const nodes = (index.nodesOf.get(at) ?? []).flatMap((place) => map.nodes[place] ?? [])
  const gaps = nodes.filter((node) => node.gaps?.length).length + (unit.gaps?.length ?? 0)
  return (
    <>
      <Figures one={unit} />
      <Text size={200} className={styles.quiet}>
        {[t('map.objectiveCount', { count: nodes.length }), t('map.gapCount', { count: gaps })].join(' · ')}
      </Text>
      <OwnGaps gaps={unit.gaps} unit={at} node={null} actions={actions} />
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={onLook}>
          {t('map.look')}
        </Button>
        <Button size="small" onClick={() => go(paths.map(map.cycle.id, { unitId: unit.id }))}>
          {t('map.around')}
        </Button>
        <Button size="small" onClick={() => go(paths.board({ cycleId: map.cycle.id, unitId: unit.id }))}>
          {t('map.board')}
        </Button>
      </div>
    </>
  )
}

/** What is looked at, in words: how it stands, what it is linked with, and what can be done. */
export const Inspector = (props: Props) => {
  const styles = useStyles()
  const { map, choice, actions } = props
  const title = choice.kind === 'node' ? map.nodes[choice.at]?.title : map.units[choice.at]?.name
  return (
    <section className={styles.root} aria-label={t('map.chosen')}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {title}
        </Subtitle2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('common.close')}
          onClick={() => actions.choose(null)}
        />
      </div>
      {choice.kind === 'node' ? <NodeCard {...props} /> : <UnitCard {...props} />}
    </section>
  )
}
