import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Add16Regular } from '@fluentui/react-icons'
import { memo, Suspense } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { type Open, useBoard } from './board-context.ts'
import type { Hidden } from './filter.ts'
import { KeyResultRow } from './KeyResultRow.tsx'
import { useRowStyles } from './layout.ts'
import { ObjectiveRow } from './ObjectiveRow.tsx'

const KeyResultComposer = lazyPart(withPageTexts(() => import('./KeyResultComposer.tsx')))

interface Props {
  readonly objective: ObjectiveView
  readonly hidden: Hidden
  /** What is open inside this objective; null for all others, so that they are not drawn again. */
  readonly open: Open
}

/** Where a dragged row would land. */
const landing = {
  '&[data-drop-target="above"]': { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  '&[data-drop-target="below"]': { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
}

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    // What is out of sight is laid out and painted when it is scrolled to; assistive technology reads it all the same
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 280px',
    ...landing,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '& > li[data-drop-target="above"]': { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
    '& > li[data-drop-target="below"]': { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 36px`,
  },
})

const kindFor = (open: Open, id: string) =>
  open && 'id' in open && open.id === id && open.kind !== 'new-key-result' ? open.kind : null

const CountHint = ({ objective }: { readonly objective: ObjectiveView }) => {
  const { board } = useBoard()
  const rows = useRowStyles()
  const { min, max } = board.limits.keyResultsPerObjective
  const count = objective.keyResults.filter(({ archivedAt }) => archivedAt === null).length
  if (count === 0) return <span className={rows.small}>{t('board.noKeyResults')}</span>
  if (count >= min && count <= max) return null
  return <span className={rows.small}>{t('board.warning.keyResults', { count, min, max })}</span>
}

const Foot = ({ objective, open }: Omit<Props, 'hidden'>) => {
  const styles = useStyles()
  const { setOpen } = useBoard()
  const isFinal = objective.state === 'closed' || objective.state === 'cancelled'
  if (open?.kind === 'new-key-result') {
    return (
      <Suspense fallback={null}>
        <KeyResultComposer objective={objective} onClose={() => setOpen(null)} />
      </Suspense>
    )
  }
  if (isFinal || objective.denials['objective.edit']) return null
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        appearance="transparent"
        icon={<Add16Regular />}
        aria-label={`${t('board.newKeyResultLong')}: ${objective.title}`}
        onClick={() => setOpen({ kind: 'new-key-result', id: objective.id })}
      >
        {t('board.newKeyResult')}
      </Button>
      <CountHint objective={objective} />
    </div>
  )
}

const isHiddenIn = (hidden: Hidden, keyResultId: string) =>
  typeof hidden !== 'string' && hidden.has(keyResultId)

/**
 * One objective with its key results. What a filter hides stays drawn and leaves the page by `hidden`, which takes it
 * from the accessibility tree and the tab order as well: taking dozens of cards away and building them again would
 * hold up the person typing.
 */
export const ObjectiveCard = memo(({ objective, hidden, open }: Props) => {
  const styles = useStyles()
  return (
    <li className={styles.card} hidden={hidden === 'everything'}>
      <ObjectiveRow objective={objective} isRenaming={kindFor(open, objective.id) === 'rename'} />
      <ul className={styles.list} aria-label={objective.title}>
        {objective.keyResults.map((keyResult) => (
          <KeyResultRow
            key={keyResult.id}
            objective={objective}
            keyResult={keyResult}
            isHidden={isHiddenIn(hidden, keyResult.id)}
            openKind={kindFor(open, keyResult.id)}
          />
        ))}
      </ul>
      <Foot objective={objective} open={open} />
    </li>
  )
})
