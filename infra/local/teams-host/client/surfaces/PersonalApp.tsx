import { Tab, TabList } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Frame } from '../../protocol/host.ts'
import { AppFrame } from '../frame/AppFrame.tsx'
import { useBackButton } from '../frame/use-back-button.ts'
import { useClient } from '../state/client.tsx'
import { Header } from './Header.tsx'
import { Notice } from './Notice.tsx'

/** The app's personal tabs. */
export function PersonalApp() {
  const { state, place, go, language, isCompact, t } = useClient()
  const { setLink, pressBack } = useBackButton()
  const { personalTabs, name } = state.app
  const tab = personalTabs.find((it) => it.entityId === place.tab) ?? personalTabs[0]
  const entityId = tab?.entityId ?? ''
  const frame = useMemo<Frame>(
    () => ({ context: 'content', entityId, ...(place.sub && { subEntityId: place.sub }) }),
    [entityId, place.sub],
  )
  if (!tab) return <Notice title={t.noSuchTab} />
  return (
    <>
      <Header title={name} onBack={isCompact ? pressBack : undefined}>
        <TabList
          size="small"
          selectedValue={entityId}
          onTabSelect={(_, { value }) => void go({ surface: 'app', tab: String(value) })}
        >
          {personalTabs.map((it) => (
            <Tab key={it.entityId} value={it.entityId}>
              {it.names[language] ?? it.names['']}
            </Tab>
          ))}
        </TabList>
      </Header>
      <AppFrame frame={frame} url={tab.contentUrl} title={name} onLink={setLink} />
    </>
  )
}
