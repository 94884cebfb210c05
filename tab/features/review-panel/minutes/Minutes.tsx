import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { minutesQuery } from '#tab/reviews/queries.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PanelSkeleton } from '../PanelSkeleton.tsx'
import { downloadMinutes, printMinutes } from './take-along.ts'
import { toHtml } from './to-html.ts'

/** What has to be allowed is said in the words of the calendar. */
const MinutesPosts = lazyPart(withPageTexts(() => import('./MinutesPosts.tsx')))
const MinutesEditor = lazyPart(() => import('./MinutesEditor.tsx'))

const useStyles = makeStyles({
  paper: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
    '& h1': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    '& h2': { fontSize: tokens.fontSizeBase400, marginTop: tokens.spacingVerticalM },
    '& h3': { fontSize: tokens.fontSizeBase300, marginTop: tokens.spacingVerticalS },
    '& ul, & ol': { paddingInlineStart: '20px', marginBlock: tokens.spacingVerticalXS },
    '& p': { marginBlock: tokens.spacingVerticalXS },
  },
})

/** The minutes as everybody will read them; those who may can change the words before the session ends. */
const Minutes = (props: StepProps) => {
  const styles = { ...useStepStyles(), ...useStyles() }
  const query = useQuery(minutesQuery(props.place))
  const [isEditing, setEditing] = useState(false)
  const mayEdit = props.page.session.state === 'open' && !props.page.denials['review.steer']
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {(minutes) =>
        minutes.withheld ? (
          <Text>{t('session.end.withheld')}</Text>
        ) : isEditing ? (
          <Suspense fallback={<PanelSkeleton />}>
            <MinutesEditor place={props.place} minutes={minutes} onLeave={() => setEditing(false)} />
          </Suspense>
        ) : (
          <section className={styles.card} aria-label={t('session.end.minutes')}>
            {minutes.isEdited && (
              <Text size={200} className={styles.quiet}>
                {t('session.end.edited')}
              </Text>
            )}
            <div
              className={styles.paper}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes everything it does not make itself
              dangerouslySetInnerHTML={{ __html: toHtml(minutes.markdown) }}
            />
            <div className={styles.row}>
              {mayEdit && <Button onClick={() => setEditing(true)}>{t('session.end.edit')}</Button>}
              <Button onClick={() => downloadMinutes(props.page.session, minutes.markdown)}>
                {t('session.end.download')}
              </Button>
              <Button onClick={() => printMinutes(props.page.session, toHtml(minutes.markdown))}>
                {t('session.end.print')}
              </Button>
            </div>
            {props.page.session.state === 'closed' && (
              <Suspense fallback={null}>
                <MinutesPosts {...props} posted={minutes.posted} />
              </Suspense>
            )}
          </section>
        )
      }
    </Loaded>
  )
}

export default Minutes
