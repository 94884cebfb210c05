import { t } from '#tab/text/text.ts'
import KeyboardHelp from '#tab/ui/KeyboardHelp.tsx'

const shortcuts = () =>
  [
    ['J', t('keys.next')],
    ['K', t('keys.previous')],
    ['C', t('keys.checkIn')],
    ['E / F2', t('keys.edit')],
    ['M', t('keys.metric')],
    ['O', t('keys.open')],
    ['N', t('keys.create')],
    ['⇧ N', t('keys.createKeyResult')],
    ['Alt ↑', t('keys.moveUp')],
    ['Alt ↓', t('keys.moveDown')],
    ['/', t('keys.search')],
    ['?', t('keys.help')],
  ] as const

const BoardHelp = ({ onClose }: { readonly onClose: () => void }) => (
  <KeyboardHelp shortcuts={shortcuts()} onClose={onClose} />
)

export default BoardHelp
