import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { columnName } from '#tab/reviews/wall/column-words.ts'
import { t } from '#tab/text/text.ts'
import { CardForm } from './CardForm.tsx'
import { OwnCards } from './OwnCards.tsx'

// Three German columns fit side by side at 320 px
const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  tab: { paddingInline: tokens.spacingHorizontalXS },
})

const hiddenIn = ({ page }: StepProps, columnId?: string) =>
  page.hiddenCards
    .filter((one) => columnId === undefined || one.columnId === columnId)
    .reduce((sum, { count }) => sum + count, 0)

/** Hidden writing: one column at a time, one's own cards below; of the others only how many there are. */
const WriteStep = (props: StepProps) => {
  const styles = { ...useStepStyles(), own: useStyles() }
  const columns = props.page.session.retro?.columns ?? []
  const shown = props.page.cards.filter(({ isHidden }) => !isHidden).length
  const [chosen, setChosen] = useState(columns[0]?.id ?? '')
  if (props.page.withheld) return <Text>{t('retro.withheld')}</Text>
  return (
    <div className={styles.step}>
      <TabList
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => setChosen(String(value))}
        className={styles.own.tabs}
      >
        {columns.map((column) => (
          <Tab key={column.id} value={column.id} className={styles.own.tab}>
            {`${columnName(column)} ${hiddenIn(props, column.id) || ''}`.trim()}
          </Tab>
        ))}
      </TabList>
      <CardForm key={chosen} {...props} columnId={chosen} />
      <Text size={200} className={styles.quiet}>
        {shown > 0 ? t('retro.shown', { count: shown }) : t('retro.hidden')}
      </Text>
      <OwnCards {...props} columnId={chosen} />
      <Text role="status" className={styles.quiet}>
        {t('retro.others', { count: hiddenIn(props) })}
      </Text>
      {(shown === 0 || hiddenIn(props) > 0) && (
        <RevealButton {...props} what="cards" label={t('retro.reveal')} />
      )}
    </div>
  )
}

export default WriteStep
