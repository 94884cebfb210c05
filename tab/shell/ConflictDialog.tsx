import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Clash } from '#tab/api/conflict.ts'
import type { OpenConflict } from '#tab/api/conflict-store.ts'
import { formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { usePageAgain } from '#tab/ui/use-page-again.ts'

const FIELDS = [
  'title',
  'why',
  'origin',
  'ambition',
  'ownerId',
  'metric',
  'weight',
  'name',
  'startsOn',
  'endsOn',
  'parentId',
] as const
type KnownField = (typeof FIELDS)[number]
const isKnown = (field: string): field is KnownField => FIELDS.some((known) => known === field)
const labelOf = (field: string) => t(`conflict.field.${isKnown(field) ? field : 'other'}`)

const useStyles = makeStyles({
  choice: { whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal' } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  version: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  label: { color: tokens.colorNeutralForeground3 },
})

const Version = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const styles = useStyles()
  return (
    <div className={styles.version}>
      <Text size={200} className={styles.label}>
        {label}
      </Text>
      <Text>{text}</Text>
    </div>
  )
}

/** Whoever wrote the other version is asked more easily than guessed at. */
const introduction = ({ author }: OpenConflict) =>
  author ? t('conflict.textBy', { name: author.name, at: formatInstant(author.at) }) : t('conflict.text')

const theirsLabel = (author: OpenConflict['author']) =>
  author ? t('conflict.theirsBy', { name: author.name }) : t('conflict.theirs')

const Pair = ({ clash, conflict }: { readonly clash: Clash; readonly conflict: OpenConflict }) => {
  const styles = useStyles()
  const { inWords, author } = conflict
  return (
    <div className={styles.pair}>
      <Version
        label={`${labelOf(clash.field)}: ${t('conflict.mine')}`}
        text={inWords(clash.field, clash.mine)}
      />
      <Version
        label={`${labelOf(clash.field)}: ${theirsLabel(author)}`}
        text={inWords(clash.field, clash.theirs)}
      />
    </div>
  )
}

/** Both versions side by side; nothing is decided by closing, so it cannot be closed. */
const ConflictDialog = ({ conflict }: { readonly conflict: OpenConflict }) => {
  const styles = useStyles()
  usePageAgain()
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('conflict.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{introduction(conflict)}</Text>
            {conflict.clashes.map((clash) => (
              <Pair key={clash.field} clash={clash} conflict={conflict} />
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" className={styles.choice} onClick={() => conflict.choose('mine')}>
              {t('conflict.keepMine')}
            </Button>
            <Button className={styles.choice} onClick={() => conflict.choose('theirs')}>
              {t('conflict.takeTheirs')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

export default ConflictDialog
