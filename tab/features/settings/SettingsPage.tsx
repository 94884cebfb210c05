import { makeStyles, Subtitle2, Tab, TabList, Text, Title3, tokens } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths, SETTINGS_SECTIONS, type SettingsSection } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { CyclesSection } from './CyclesSection.tsx'
import { OrganisationSection } from './OrganisationSection.tsx'
import { UnitsSection } from './UnitsSection.tsx'

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

export const sectionOf = (name: unknown): SettingsSection =>
  SETTINGS_SECTIONS.find((known) => known === name) ?? 'organisation'

interface Props {
  readonly me: ResponseOf<'GET /me'>
  readonly section: SettingsSection
}

/** What an admin arranges; everybody may read it. */
export const SettingsPage = ({ me, section }: Props) => {
  const [, go] = useLocation()
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
          onTabSelect={(_, { value }) => go(paths.settings(sectionOf(value)), { replace: true })}
        >
          {SETTINGS_SECTIONS.map((name) => (
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
