import { Button } from '@fluentui/react-components'
import { Settings20Regular } from '@fluentui/react-icons'
import { useLocation } from 'wouter'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'

export const SettingsButton = () => {
  const [, go] = useLocation()
  return (
    <Button
      appearance="subtle"
      icon={<Settings20Regular />}
      aria-label={t('nav.settings')}
      title={t('nav.settings')}
      onClick={() => go(paths.settings())}
    />
  )
}
