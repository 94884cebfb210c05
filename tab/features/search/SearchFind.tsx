import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { pieces } from './highlight.ts'
import type { Find } from './SearchResults.tsx'

const useStyles = makeStyles({
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  link: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
  hit: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
})

const Highlighted = ({ text, query }: { readonly text: string; readonly query: string }) => {
  const styles = useStyles()
  return (
    <span>
      {pieces(text, query).map(({ at, text: words, isHit }) =>
        isHit ? (
          <mark key={at} className={styles.hit}>
            {words}
          </mark>
        ) : (
          <span key={at}>{words}</span>
        ),
      )}
    </span>
  )
}

interface Props {
  readonly find: Find
  readonly query: string
  readonly cycleId: string
}

export const SearchFind = ({ find, query, cycleId }: Props) => {
  const styles = useStyles()
  const { objectiveId, keyResultId, objectiveTitle, title, state, health } = find
  return (
    <li className={styles.item}>
      <Link data-find href={paths.objective({ cycleId, objectiveId })} className={styles.link}>
        <span className={styles.words}>
          <Highlighted text={title} query={query} />
          <Text size={200} className={styles.small}>
            {keyResultId
              ? `${t('word.keyResult')} ${t('search.inObjective', { title: objectiveTitle })}`
              : t('word.objective')}
          </Text>
        </span>
        {state === 'active' ? (
          <HealthBadge health={health} />
        ) : (
          <Text size={200} className={styles.small}>
            {t(`word.state.${state}`)}
          </Text>
        )}
      </Link>
    </li>
  )
}
