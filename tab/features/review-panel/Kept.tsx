import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { readDraft } from '#tab/drafts/draft-store.ts'
import type { StepId } from '#tab/reviews/agenda-words.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PanelSkeleton } from './PanelSkeleton.tsx'

const KeptShelf = lazyPart(() => import('./KeptShelf.tsx'))

const SHELVES = ['action', 'decision', 'parking'] as const
export type Shelf = (typeof SHELVES)[number]

/** These steps keep something themselves; the shelves would ask the same question twice. */
const OWN: Partial<Record<StepId, Shelf>> = { decisions: 'decision', discuss: 'action' }

const countOf = (shelf: Shelf, { items, actions }: StepProps['page']) =>
  shelf === 'action'
    ? actions.filter(({ isFromEarlier, state }) => !isFromEarlier && state !== 'dropped').length
    : items.filter(({ kind }) => kind === shelf).length

const label = (shelf: Shelf, page: StepProps['page']) => {
  const count = countOf(shelf, page)
  return `${t(`review.items.${shelf}s`)}${count > 0 ? ` ${count}` : ''}`
}

/** What somebody was typing when the page was left stands there again. */
const isBegun = (shelf: Shelf, { place }: StepProps) =>
  readDraft(`review:${place.reviewId}:${shelf}`) !== null

const useStyles = makeStyles({
  // At the foot of what scrolls, where every step has it
  root: { marginTop: 'auto' },
  row: { display: 'flex', flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  shelf: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
})

/** Actions, decisions and the parking lot: at hand in every step, closed until one is needed. */
export const Kept = ({ stepId, ...props }: StepProps & { readonly stepId: StepId }) => {
  const styles = { ...useStepStyles(), own: useStyles() }
  const shelves = SHELVES.filter((shelf) => OWN[stepId] !== shelf)
  const [open, setOpen] = useState(() => shelves.find((shelf) => isBegun(shelf, props)) ?? null)
  return (
    <section className={mergeClasses(styles.step, styles.own.root)} aria-label={t('review.items.kept')}>
      <div className={styles.own.row}>
        {shelves.map((shelf) => (
          <Button
            key={shelf}
            size="small"
            className={styles.own.shelf}
            appearance={open === shelf ? 'secondary' : 'subtle'}
            aria-expanded={open === shelf}
            onClick={() => setOpen(open === shelf ? null : shelf)}
          >
            {label(shelf, props.page)}
          </Button>
        ))}
      </div>
      {open && (
        <Suspense fallback={<PanelSkeleton />}>
          <KeptShelf {...props} shelf={open} />
        </Suspense>
      )}
    </section>
  )
}
