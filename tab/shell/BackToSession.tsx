import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons'
import { useLocation } from 'wouter'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

const isSession = (path: string) => path === paths.meeting() || path.includes('/reviews/')

/** A side panel has no way back of its own: whoever opens an objective from a session finds it here. */
const BackToSession = () => {
  const styles = useStyles()
  const [path] = useLocation()
  if (isSession(path)) return null
  return (
    <nav className={styles.bar} aria-label={t('review.back')}>
      <Link href={`#${paths.meeting()}`} className={styles.link}>
        <ChevronLeftRegular />
        {t('review.back')}
      </Link>
    </nav>
  )
}

export default BackToSession
