import { type ReactNode, useId } from 'react'
import { usePaneStyles } from './use-pane-styles.ts'

interface Props {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

/** One thing to look at, under its name. */
export const Section = ({ title, text, children }: Props) => {
  const styles = usePaneStyles()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {text && <div className={styles.quiet}>{text}</div>}
      </div>
      {children}
    </section>
  )
}
