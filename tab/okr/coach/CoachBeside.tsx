import { Button, Link } from '@fluentui/react-components'
import type { Ref } from 'react'
import type { Finding } from '#shared/coach/finding.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { FindingText } from './FindingText.tsx'
import { useBesideStyles } from './use-beside-styles.ts'

interface Props {
  readonly findings: readonly Finding[]
  readonly panelRef: Ref<HTMLDivElement>
  readonly onTake: (text: string) => void
}

/** A better wording to take, with the key that takes it. */
const Rewrite = ({ text, onTake }: { readonly text: string; readonly onTake: Props['onTake'] }) => {
  const styles = useBesideStyles()
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
  const styles = useBesideStyles()
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
  const styles = useBesideStyles()
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
