import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import type { LiveState } from '#tab/live/live-hub.ts'
import { LiveSign } from '#tab/reviews/LiveSign.tsx'
import type { ReviewPage } from '#tab/reviews/queries.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'

const Faces = lazyPart(() => import('./Faces.tsx'))

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
})

/** The faces of those who are here, and whether their changes arrive at once. */
export const Present = ({ page, live }: { readonly page: ReviewPage; readonly live: LiveState }) => {
  const styles = useStyles()
  const here = page.participants.filter(({ isPresent }) => isPresent)
  const people = page.people.filter(({ id }) => here.some(({ personId }) => personId === id))
  const words = t('review.here.people', { count: here.length })
  return (
    <section className={styles.root} aria-label={words}>
      <Suspense fallback={<Text size={200}>{words}</Text>}>
        <Faces people={people} />
      </Suspense>
      <LiveSign state={live} />
    </section>
  )
}
