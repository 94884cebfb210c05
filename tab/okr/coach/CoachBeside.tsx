import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Ref } from 'react'
import type { Finding } from '#shared/coach/finding.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { FindingText } from './FindingText.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly panelRef: Ref<HTMLDivElement>
  readonly onTake: (text: string) => void
}

const useStyles = makeStyles({
  panel: {
    zIndex: 10,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '340px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: '46vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    [narrow]: { maxHeight: '38vh' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: '24px',
  },
  rewrite: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  key: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
})

/** A better wording to take, with the key that takes it. */
const Rewrite = ({ text, onTake }: { readonly text: string; readonly onTake: Props['onTake'] }) => {
  const styles = useStyles()
  return (
    <>
      <Button
        size="small"
        className={styles.rewrite}
        aria-keyshortcuts="Alt+Enter"
        onClick={() => onTake(text)}
      >
        {t('coach.take', { text })}
      </Button>
      <span className={styles.key}>{t('coach.takeKey')}</span>
    </>
  )
}

const One = ({ finding, onTake }: { readonly finding: Finding } & Pick<Props, 'onTake'>) => {
  const styles = useStyles()
  return (
    <li>
      <FindingText finding={finding} />
      <div className={styles.acts}>
        {finding.rewrite !== undefined && <Rewrite text={finding.rewrite} onTake={onTake} />}
        <Link href={`#${paths.coachRule(finding.ruleId)}`} className={styles.key}>
          {t('coach.why')}
        </Link>
      </div>
    </li>
  )
}

/** The coach's words beside a field: they lie over the page and move nothing. */
export const CoachBeside = ({ findings, panelRef, onTake }: Props) => {
  const styles = useStyles()
  return (
    <section ref={panelRef} className={styles.panel} aria-label={t('coach.beside')}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <One key={finding.ruleId} finding={finding} onTake={onTake} />
        ))}
      </ul>
    </section>
  )
}
