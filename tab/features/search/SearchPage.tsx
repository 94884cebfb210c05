import { Field, Input, Title3 } from '@fluentui/react-components'
import { Search20Regular } from '@fluentui/react-icons'
import type { KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import { CycleSelect } from '#tab/okr/CycleSelect.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { useSettled } from '#tab/ui/use-settled.ts'
import { SearchResults } from './SearchResults.tsx'

const SETTLES_AFTER_MS = 200

interface Props {
  readonly cycleId: string
  /** What is looked for, as the address says it. */
  readonly text: string
  readonly units: readonly UnitView[]
  readonly cycles: readonly CycleView[]
}

/** Arrow keys walk from the field through the finds and back. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], a[data-find]')]
  const at = stops.findIndex((stop) => stop.contains(document.activeElement))
  const next = stops[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** Objectives and key results of every unit. What is looked for stands in the address: it can be shared and come back to. */
export const SearchPage = ({ cycleId, text, units, cycles }: Props) => {
  const [, go] = useLocation()
  const set = (next: string) => go(paths.search(cycleId, next), { replace: true })
  const query = useSettled(text.trim(), SETTLES_AFTER_MS)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the field and the links inside
    <div onKeyDown={walk}>
      <TopBar place={null} cycleId={cycleId}>
        <Title3 as="h1">{t('search.title')}</Title3>
        <CycleSelect cycles={cycles} cycleId={cycleId} onCycle={(id) => go(paths.search(id, text))} />
      </TopBar>
      <PageBody isReading>
        <Field label={t('search.label')} hint={t('search.hint')}>
          <Input
            type="search"
            size="large"
            autoFocus
            maxLength={200}
            contentBefore={<Search20Regular />}
            placeholder={t('search.placeholder')}
            value={text}
            onChange={(_, { value }) => set(value)}
          />
        </Field>
        <SearchResults cycleId={cycleId} query={query} units={units} />
      </PageBody>
    </div>
  )
}
