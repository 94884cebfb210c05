import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { queryClient } from '#tab/api/query-client.ts'
import { type HostContext, tellHostItWorks } from '#tab/host/host.ts'
import { HostProvider, useHostTheme } from '#tab/host/host-context.tsx'
import { routes } from '#tab/routes.tsx'
import { withReviewTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { NoticeHost } from '#tab/ui/NoticeHost.tsx'
import { BoardSkeleton } from '#tab/ui/Skeleton.tsx'
import { ConflictHost } from './ConflictHost.tsx'
import { CrashGuard } from './CrashGuard.tsx'
import { NotFound } from './NotFound.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'
import { THEMES } from './themes.ts'

const BackToSession = lazyPart(withReviewTexts(() => import('./BackToSession.tsx')))

const useStyles = makeStyles({
  // Not on the provider: it hands its class on to tooltips and menus, which would cover the page.
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
})

const Screens = () => (
  <Switch>
    {routes.map(({ name, pattern, screen: Screen }) => (
      <Route key={name} path={pattern}>
        {
          (params) => (
            <Screen params={params as Record<string, string>} />
          ) /* our patterns have no optional parts */
        }
      </Route>
    ))}
    <Route>
      <NotFound />
    </Route>
  </Switch>
)

/** Everything around the screens: theme, data, address, notices and what can go wrong. */
export const App = ({ host }: { readonly host: HostContext }) => {
  const styles = useStyles()
  const theme = useHostTheme()
  useEffect(tellHostItWorks, [])
  return (
    <FluentProvider theme={THEMES[theme]}>
      <HostProvider value={host}>
        <QueryClientProvider client={queryClient}>
          <Router hook={useHashLocation}>
            <div className={styles.page}>
              <OfflineBanner />
              {host.isInMeeting && (
                <Suspense fallback={null}>
                  <BackToSession />
                </Suspense>
              )}
              <CrashGuard>
                <Suspense fallback={<BoardSkeleton />}>
                  <Screens />
                </Suspense>
              </CrashGuard>
            </div>
            <ConflictHost />
            <NoticeHost />
          </Router>
        </QueryClientProvider>
      </HostProvider>
    </FluentProvider>
  )
}
