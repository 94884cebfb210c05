import { makeStyles, usePositioning } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Finding } from '#shared/coach/finding.ts'
import { t } from '#tab/text/text.ts'
import { CoachBeside } from './CoachBeside.tsx'
import { useBesideStyles } from './use-beside-styles.ts'
import { type Draft, useFindings } from './use-findings.ts'

interface Props {
  readonly draft: Draft
  /** Rules the team has set aside for this very text. */
  readonly dismissed?: readonly string[]
  readonly onText: (text: string) => void
  /** The field, and what belongs to it. */
  readonly children: ReactNode
}

const useStyles = makeStyles({
  field: { minWidth: 0, width: '100%' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** The gap a rewrite leaves for a number only the team knows. */
const GAP = '…'

const selectGap = (root: HTMLElement | null) => {
  const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const at = field?.value.indexOf(GAP) ?? -1
  field?.focus()
  if (at >= 0) field?.setSelectionRange(at, at + GAP.length)
}

/** Read out politely: how many remarks there are and the first of them; silence until there has been one. */
const heardOf = (findings: readonly Finding[], hasSpoken: boolean): string => {
  const [first] = findings
  if (first === undefined) return hasSpoken ? t('coach.clear') : ''
  const words = first.certainty === 'asks' ? first.question : first.reason
  return `${t('coach.count', { count: findings.length })}. ${words}`
}

const useHeard = (findings: readonly Finding[]): string => {
  const hasSpoken = useRef(false)
  if (findings.length > 0) hasSpoken.current = true
  return heardOf(findings, hasSpoken.current)
}

/** Beside the field where there is room, else below or above it, over the page. */
const useBeside = () =>
  usePositioning({
    position: 'after',
    align: 'top',
    fallbackPositions: ['after-bottom', 'below-start', 'above-start'],
    offset: 8,
    strategy: 'fixed',
  })

/** A field in which the coach reads along. */
export const Coached = ({ draft, dismissed = [], onText, children }: Props) => {
  const styles = useStyles()
  useBesideStyles()
  const root = useRef<HTMLDivElement>(null)
  const findings = useFindings(draft).filter(({ ruleId }) => !dismissed.includes(ruleId))
  const heard = useHeard(findings)
  const { targetRef, containerRef } = useBeside()
  const rewrite = findings.find((finding) => finding.rewrite !== undefined)?.rewrite
  const take = (text: string) => {
    // In the field at once: whoever types on goes into the gap
    flushSync(() => onText(text))
    selectGap(root.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey) return
    // Never the Enter that creates: whoever is faster than the coach loses nothing
    event.preventDefault()
    event.stopPropagation()
    if (rewrite !== undefined) take(rewrite)
  }
  return (
    <div ref={root} className={styles.field} onKeyDownCapture={onKeyDown}>
      <div ref={targetRef}>{children}</div>
      {findings.length > 0 && <CoachBeside findings={findings} panelRef={containerRef} onTake={take} />}
      <div role="status" className={styles.heard}>
        {heard}
      </div>
    </div>
  )
}
