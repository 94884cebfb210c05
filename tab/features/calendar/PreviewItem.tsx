import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import {
  AddCircle16Regular,
  ArrowSync16Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  DismissCircle16Regular,
} from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText } from '#tab/text/when.ts'
import type { Preview } from './calendar-queries.ts'
import { isMadeAnew, isToldTwice, mailCount } from './ritual-actions.ts'
import { seriesText, sessionText } from './session-text.ts'
import { useCalendarStyles } from './styles.ts'

type Action = Preview['actions'][number]

const ICONS = {
  create: AddCircle16Regular,
  update: ArrowSync16Regular,
  cancel: DismissCircle16Regular,
  keep: ArrowSync16Regular,
} as const

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  days: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
  paper: {
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& ul': { margin: 0, paddingInlineStart: '18px' },
    '& p': { marginBlock: tokens.spacingVerticalXS },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
})

const held = (sessions: Action['sessions']) => sessions.filter(({ isSkipped }) => !isSkipped)

function mailsOf(action: Action): string {
  const count = mailCount(action)
  return count === 0 ? t('calendar.noMails') : t('calendar.mails', { count })
}

/** "Di., 5. Jan. 2027, 09:30–10:30"; of a change what it was before. */
const whenOf = ({ sessions, before }: Action): string => {
  const after = seriesText(held(sessions))
  if (before === null) return after
  const until = seriesText(held(before))
  return until === after ? after : t('calendar.fromTo', { from: until, to: after })
}

/** Who gets which message, and why somebody gets two. */
const Told = ({ action, preview }: { action: Action; preview: Preview }) => {
  const nameOf = (person: string) => preview.people.find((one) => one.id === person)?.name ?? ''
  return (
    <>
      {action.messages.map(({ kind, on, to }) => (
        <Text size={200} key={`${kind}${on}`}>
          {t(`calendar.told.${kind}`, {
            names: formatList(to.map(nameOf)),
            ...(on !== null && { on: dayText(on) }),
          })}
        </Text>
      ))}
      {isToldTwice(action) && <Text size={200}>{t('calendar.toldTwice')}</Text>}
    </>
  )
}

/** Each day, everybody who is written to, and the very text they get. */
const Details = ({ action, preview, id }: { action: Action; preview: Preview; id: string }) => {
  const styles = useStyles()
  return (
    <div className={styles.details} id={id}>
      <ul className={styles.days}>
        {held(action.sessions).map((session) => (
          <li key={session.on}>{sessionText(session)}</li>
        ))}
      </ul>
      {action.standsFor !== null && <Text size={200}>{t('calendar.standsFor')}</Text>}
      {isMadeAnew(action, preview) && <Text size={200}>{t('calendar.madeAnew')}</Text>}
      <Told action={action} preview={preview} />
      {action.html !== null && (
        <>
          <Text size={200}>{t('calendar.invitationText')}</Text>
          <div
            className={styles.paper}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the server writes these few tags itself and escapes everything else
            dangerouslySetInnerHTML={{
              __html: action.html.replaceAll('<a ', '<a target="_blank" rel="noreferrer" '),
            }}
          />
        </>
      )}
    </div>
  )
}

/** One entry of the calendar: what happens to it, and on request everything about it. */
export const PreviewItem = ({ action, preview }: { readonly action: Action; readonly preview: Preview }) => {
  const styles = useCalendarStyles()
  const id = useId()
  const [isOpen, open] = useState(false)
  const Icon = ICONS[action.op]
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Icon aria-hidden className={mergeClasses(styles.sign, styles[action.op])} />
        <div className={styles.grow}>
          <Text weight="semibold" block>
            {action.subject}
          </Text>
          <Text size={200} block className={styles.hint}>
            {[t(`calendar.op.${action.op}`), whenOf(action), mailsOf(action)]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('calendar.detailsOf', { name: action.subject })}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          onClick={() => open(!isOpen)}
        />
      </div>
      {isOpen && <Details action={action} preview={preview} id={id} />}
    </li>
  )
}
