import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, Suspense, useRef, useState } from 'react'
import { t } from '#tab/text/text.ts'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import type { Explained } from './explained.ts'

const ExplainAt = lazyPart(withPageTexts(() => import('./ExplainAt.tsx')))

const useStyles = makeStyles({
  // Looks like what it explains; only the pointer and the keyboard find out that it can be opened
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'middle',
    minHeight: '24px',
    margin: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    cursor: 'help',
    textDecorationLine: 'none',
    ':hover': {
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
      textUnderlineOffset: '3px',
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
})

interface Props {
  readonly explained: Explained
  readonly className?: string | undefined
  /** Another figure of the same thing is the keyboard's way to the same arithmetic. */
  readonly isForPointer?: boolean
  readonly children: ReactNode
}

/** A figure that unfolds its own arithmetic when it is pressed. */
export const Explainable = ({ explained, className, isForPointer = false, children }: Props) => {
  const styles = useStyles()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    // Closed by key, the focus was inside; closed by a press elsewhere, it is there already
    requestAnimationFrame(() => document.activeElement === document.body && button.current?.focus())
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, className)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={t('word.explain')}
        {...(isForPointer && { tabIndex: -1 })}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExplainAt target={button.current} explained={explained} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
