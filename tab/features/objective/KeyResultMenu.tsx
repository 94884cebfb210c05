import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { AllowedItem } from '#tab/okr/AllowedItem.tsx'
import { t } from '#tab/text/text.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { usePage } from './page.ts'
import { useKeyResultArchive } from './use-archive.ts'

interface Props {
  readonly keyResult: KeyResultView
  readonly onMetric: () => void
}

/** What is seldom done to a key result. */
export const KeyResultMenu = ({ keyResult, onMetric }: Props) => {
  const { denials } = usePage().objective
  const { archive } = useKeyResultArchive(keyResult)
  const shared = { action: 'objective.edit', denials } as const
  return (
    <MoreMenu size="small" label={`${t('common.more')}: ${keyResult.title}`}>
      <AllowedItem {...shared} label={t('objective.keyResult.editMetric')} onClick={onMetric} />
      <AllowedItem {...shared} label={t('common.archive')} onClick={archive} />
    </MoreMenu>
  )
}
