import {
  FluentProvider,
  Link,
  makeStyles,
  teamsDarkTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches

/** The same view inside Teams; without a known app, Teams itself. */
const linkIntoTeams = (): string => {
  const app = document.querySelector<HTMLMetaElement>('meta[name="leitstern-app"]')?.content
  if (!app) return 'https://teams.microsoft.com'
  const link = new URL(`https://teams.microsoft.com/l/entity/${app}/my-okrs`)
  const subEntityId = window.location.hash.slice(1)
  if (subEntityId) link.searchParams.set('context', JSON.stringify({ subEntityId }))
  return link.href
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    alignContent: 'center',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
})

/** The product needs its host for sign-in; a browser alone gets the way there. */
export const OutsideTeams = () => (
  <FluentProvider theme={prefersDark() ? teamsDarkTheme : teamsLightTheme}>
    <div className={useStyles().root}>
      <EmptyState title={t('outside.title')} text={t('outside.text')}>
        <Link href={linkIntoTeams()}>{t('outside.open')}</Link>
      </EmptyState>
    </div>
  </FluentProvider>
)
