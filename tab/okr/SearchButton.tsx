import { Button } from '@fluentui/react-components'
import { Search20Regular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Leads to the search across the organisation; "/" does the same from wherever nothing is being typed. */
export const SearchButton = ({ cycleId }: { readonly cycleId: string }) => {
  const [, go] = useLocation()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      event.preventDefault()
      go(paths.search(cycleId))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [cycleId, go])
  return (
    <Button
      appearance="subtle"
      icon={<Search20Regular />}
      aria-label={t('common.search')}
      aria-keyshortcuts="/"
      title={`${t('common.search')} (/)`}
      onClick={() => go(paths.search(cycleId))}
    />
  )
}
