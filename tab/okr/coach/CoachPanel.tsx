import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Link,
  makeStyles,
  OverlayDrawer,
  Text,
  tokens,
} from '@fluentui/react-components'
import { Dismiss24Regular } from '@fluentui/react-icons'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { RemarkItem } from './RemarkItem.tsx'
import type { RemarkGroup } from './set-remarks.ts'
import type { SetCoach } from './use-set-coach.ts'

interface Props {
  readonly board: BoardData
  readonly coach: SetCoach
  readonly nameOf: (personId: string) => string
  /** Opens the objective or key result for editing. */
  readonly onEdit: (id: string) => void
  readonly onClose: () => void
}

const useStyles = makeStyles({
  drawer: { width: '440px', maxWidth: '100vw' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBottom: '32px' },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const Group = ({
  group,
  board,
  nameOf,
  onEdit,
}: { readonly group: RemarkGroup } & Omit<Props, 'coach' | 'onClose'>) => {
  const styles = useStyles()
  const { objective, keyResultId, title, remarks } = group
  const id = keyResultId ?? objective?.id
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {id !== undefined && !objective?.denials['objective.edit'] && (
          <Link as="button" aria-label={t('coach.edit', { title })} onClick={() => onEdit(id)}>
            {t('common.edit')}
          </Link>
        )}
      </div>
      <ul className={styles.list}>
        {remarks.map((remark) => (
          <RemarkItem
            key={remark.finding.ruleId}
            remark={remark}
            board={board}
            objective={objective}
            keyResultId={keyResultId}
            nameOf={nameOf}
          />
        ))}
      </ul>
    </section>
  )
}

/** Everything the coach says about a unit's set, from the whole to the single key result. */
const CoachPanel = ({ board, coach, nameOf, onEdit, onClose }: Props) => {
  const styles = useStyles()
  const { groups, openCount, strength } = coach
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={t('common.close')}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {openCount === 0 ? t('coach.none') : t('coach.count', { count: openCount })}
        </DrawerHeaderTitle>
        <Text className={styles.quiet}>{t(`coach.strength.${strength}`)}</Text>
      </DrawerHeader>
      <DrawerBody className={styles.body} tabIndex={0}>
        {groups.map((group) => (
          <Group
            key={group.keyResultId ?? group.objective?.id ?? 'unit'}
            group={group}
            board={board}
            nameOf={nameOf}
            onEdit={onEdit}
          />
        ))}
        <Link href={`#${paths.coachRules()}`}>{t('coach.allRules')}</Link>
      </DrawerBody>
    </OverlayDrawer>
  )
}

export default CoachPanel
