import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { usePage } from './page.ts'
import { useKeyResultArchive } from './use-archive.ts'
import { useLayout } from './use-layout.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  one: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
})

const Archived = ({ keyResult }: { readonly keyResult: KeyResultView }) => {
  const styles = useStyles()
  const { restore } = useKeyResultArchive(keyResult)
  return (
    <li className={styles.one}>
      <Text className={styles.title}>{keyResult.title}</Text>
      <AllowedButton
        size="small"
        appearance="subtle"
        action="objective.edit"
        denials={usePage().objective.denials}
        aria-label={`${t('common.restore')}: ${keyResult.title}`}
        onClick={restore}
      >
        {t('common.restore')}
      </AllowedButton>
    </li>
  )
}

/** What was put away, each with its way back. */
export const ArchivedKeyResults = ({ keyResults }: { readonly keyResults: readonly KeyResultView[] }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  return (
    <div>
      <Text size={200} className={layout.quiet}>
        {t('objective.archivedKeyResults', { count: keyResults.length })}
      </Text>
      <ul className={styles.list}>
        {keyResults.map((keyResult) => (
          <Archived key={keyResult.id} keyResult={keyResult} />
        ))}
      </ul>
    </div>
  )
}
