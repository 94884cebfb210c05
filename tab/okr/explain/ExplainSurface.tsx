import { makeStyles, PopoverSurface, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { Arithmetic } from './Arithmetic.tsx'
import type { Explained } from './explained.ts'

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: 'min(360px, calc(100vw - 48px))',
    maxHeight: 'min(480px, 70vh)',
    overflowY: 'auto',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
})

/** Where an arithmetic unfolds. */
export const ExplainSurface = (explained: Explained) => (
  <PopoverSurface
    className={useStyles().surface}
    aria-label={t('explain.title')}
    // What may be longer than its room can be scrolled by key
    tabIndex={explained.figures.length > 1 ? 0 : -1}
  >
    <Arithmetic {...explained} />
  </PopoverSurface>
)
