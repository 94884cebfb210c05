import { makeStyles, Subtitle2, Tab, TabList, Text, Title3, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { CyclesSection } from './CyclesSection.tsx'
import { OrganisationSection } from './OrganisationSection.tsx'
import { UnitsSection } from './UnitsSection.tsx'

const SECTIONS = ['organisation', 'units', 'cycles'] as const
type Section = (typeof SECTIONS)[number]

const useStyles = makeStyles({
  firewall: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  text: { color: tokens.colorNeutralForeground2 },
  tabs: { marginLeft: '-8px' },
})

const Firewall = () => {
  const styles = useStyles()
  return (
    <section className={styles.firewall}>
      <Subtitle2 as="h2">{t('settings.firewallTitle')}</Subtitle2>
      <Text className={styles.text}>{t('settings.firewall')}</Text>
    </section>
  )
}

/** What an admin arranges; everybody may read it. */
export const SettingsPage = ({ me }: { readonly me: ResponseOf<'GET /me'> }) => {
  const [section, show] = useState<Section>('organisation')
  return (
    <>
      <TopBar place={null} cycleId={me.currentCycleId ?? me.cycles[0]?.id ?? ''}>
        <Title3 as="h1">{t('settings.title')}</Title3>
      </TopBar>
      <PageBody isReading>
        <TabList
          className={useStyles().tabs}
          aria-label={t('settings.sections')}
          selectedValue={section}
          onTabSelect={(_, { value }) => show(value as Section)} // the tabs below are the only values
        >
          {SECTIONS.map((name) => (
            <Tab key={name} value={name}>
              {t(`settings.${name}`)}
            </Tab>
          ))}
        </TabList>
        {section === 'organisation' && <OrganisationSection />}
        {section === 'units' && <UnitsSection denials={me.denials} />}
        {section === 'cycles' && <CyclesSection denials={me.denials} />}
        <Firewall />
      </PageBody>
    </>
  )
}
