import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { nameOf } from '#tab/okr/describe-field.ts'
import { formatInstant, formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { PersonAvatar } from '#tab/ui/PersonAvatar.tsx'
import { usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(136px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
})

interface Face {
  readonly id: string
  readonly word: string
  readonly note: string | null
}

const OneFace = ({ face }: { readonly face: Face }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { people } = usePage()
  const name = nameOf(people, face.id)
  return (
    <li className={styles.one}>
      <PersonAvatar person={{ id: face.id, name }} size={28} />
      <span className={styles.text}>
        <Text size={200}>{name}</Text>
        <Text size={200} className={layout.quiet}>
          {face.note ? `${face.word}: ${face.note}` : face.word}
        </Text>
      </span>
    </li>
  )
}

/** Who said yes, who said no, whose answer is still missing: with faces and names. */
export const Agreement = () => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { objective, people } = usePage()
  const { agreements, awaiting, activation, state } = objective
  if (state === 'draft' || (agreements.length === 0 && !activation && state !== 'proposed')) return null
  const answered = agreements.map(({ personId, answer, note }) => ({
    id: personId,
    word: t(`objective.agreement.${answer}`),
    note,
  }))
  const isOpen = state === 'proposed' || state === 'agreed'
  const open = isOpen ? awaiting.map((id) => ({ id, word: t('objective.agreement.open'), note: null })) : []
  const yes = agreements.filter(({ answer }) => answer === 'yes').length
  const names = (ids: readonly string[]) => formatList(ids.map((id) => nameOf(people, id)))
  return (
    <section className={layout.column} aria-label={t('objective.agreement.title')}>
      <Text weight="semibold">
        {t('objective.agreement.count', { yes, all: answered.length + open.length })}
      </Text>
      <ul className={styles.list}>
        {[...answered, ...open].map((face) => (
          <OneFace key={face.id} face={face} />
        ))}
      </ul>
      {activation && (
        <Text size={200} className={layout.quiet}>
          {t('objective.agreement.activatedBy', {
            name: nameOf(people, activation.by),
            at: formatInstant(activation.at),
          })}{' '}
          {activation.withoutAnswerOf.length > 0 &&
            t('objective.agreement.without', { names: names(activation.withoutAnswerOf) })}
        </Text>
      )}
    </section>
  )
}
